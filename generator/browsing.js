// What the audit asks of a page in a browser, with the page's own scripts on or off. Each function
// returns plain values; what is seen is what a reader would see.
({
  // ------------------------------------------------------------------ shared
  shown(node) {
    const box = node.getBoundingClientRect();
    return box.width > 0 && box.height > 0 &&
      node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  },
  // Letters of the private areas are drawings of an icon font.
  letters(text) {
    return text.replace(/[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/gu, '');
  },
  name(node) {
    const words = this.letters(node.textContent).trim().replace(/\s+/g, ' ').slice(0, 40);
    const said = words || node.getAttribute('aria-label') || node.getAttribute('placeholder') ||
      node.getAttribute('title') || node.id || node.className;
    return `<${node.localName}> ${said}`.trim();
  },

  // ------------------------------------------------------------------ what a reader reads
  // Without the one line that scripts may add, which is about themselves, and without pictures.
  text() {
    const left = [...document.querySelectorAll('.limits > span, svg')];
    const before = left.map(node => node.style.display);
    for (const node of left) node.style.setProperty('display', 'none', 'important');
    const lines = document.body.innerText.split('\n').map(line => line.trim().replace(/\s+/g, ' '));
    left.forEach((node, i) => {
      node.style.display = before[i];
      if (!node.getAttribute('style')) node.removeAttribute('style');
    });
    return [document.title, ...lines.filter(Boolean)].join('\n');
  },

  // ------------------------------------------------------------------ without scripts, SVG, pictures
  CONTROLS: 'a[href], button, summary, input:not([type=hidden]), select, textarea, [role=button], ' +
    '[role=tab], [role=switch], [role=menuitem], [role=searchbox], [contenteditable], [onclick]',
  NATIVE: 'a[href], summary, input, select, textarea, label, option, [contenteditable], button',

  // Controls that only a script could answer.
  dead() {
    const works = (node) => {
      if (node.matches('a[href]')) return !/^\s*javascript:/i.test(node.getAttribute('href'));
      if (node.matches('[role=searchbox], [type=search], [role=search] input')) return node.form !== null && node.form !== undefined;
      if (node.matches('button, input[type=button], input[type=submit], input[type=image], input[type=reset]')) {
        if (document.getElementById(node.getAttribute('popovertarget') ?? node.getAttribute('commandfor') ?? '')) return true;
        return node.form !== null && node.type !== 'button';
      }
      return node.matches(this.NATIVE);
    };
    return [...document.querySelectorAll(this.CONTROLS)]
      .filter(node => !node.disabled && this.shown(node) && !works(node)).map(node => this.name(node));
  },

  // Controls and pictures that say nothing once no picture is drawn.
  pictures() {
    const faults = [];
    const words = (node) => {
      const copy = node.cloneNode(true);
      for (const one of copy.querySelectorAll('svg, canvas, object, embed, video')) one.remove();
      const alt = [...copy.querySelectorAll('img[alt]')].map(one => one.alt);
      return this.letters([copy.textContent, ...alt].join(' ')).trim();
    };
    for (const node of document.querySelectorAll('a[href], button, summary, label[for], [role=button]')) {
      if (this.shown(node) && !words(node)) faults.push(`only a picture: ${this.name(node)}`);
    }
    for (const node of document.querySelectorAll('input[type=image]:not([alt])')) faults.push(`only a picture: ${this.name(node)}`);
    for (const node of document.querySelectorAll('img:not([alt])')) {
      faults.push(`a picture without words: ${node.getAttribute('src') ?? ''}`.slice(0, 100));
    }
    for (const node of document.querySelectorAll('svg text')) {
      if (node.textContent.trim()) faults.push(`words inside a drawing: ${node.textContent.trim().slice(0, 40)}`);
    }
    return [...new Set(faults)];
  },

  // ------------------------------------------------------------------ using it
  // Where to press with a real mouse: all that unfolds, and the first of each other kind.
  PRESSED: [['details > summary', Infinity], ['input[type=checkbox]', 3], ['input[type=radio]', 3]],
  FIELDS: '.answer, input[type=text], input[type=search], textarea',
  real() {
    return this.PRESSED.flatMap(([what, most], kind) =>
      [...document.querySelectorAll(what)].filter(node => !node.disabled && this.shown(node))
        .slice(0, most).map(node => [kind, [...document.querySelectorAll(what)].indexOf(node)]));
  },
  target(kind, i) {
    const node = document.querySelectorAll(this.PRESSED[kind][0])[i];
    node.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = node.getBoundingClientRect();
    return [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 20), this.state(node)];
  },
  state(node) {
    return node.localName === 'summary' ? node.parentElement.open : node.checked;
  },
  after(kind, i, before) {
    const node = document.querySelectorAll(this.PRESSED[kind][0])[i];
    // A choice that was made already stays made.
    if (this.state(node) !== before || (node.type === 'radio' && node.checked)) return '';
    return `does nothing when it is pressed: ${this.name(node.localName === 'input' ? node.labels?.[0] ?? node : node)}`;
  },
  fields() {
    return [...document.querySelectorAll(this.FIELDS)]
      .map((node, i) => [node, i]).filter(([node]) => !node.disabled && !node.readOnly && this.shown(node)).map(([, i]) => i).slice(0, 6);
  },
  field(i) {
    const node = document.querySelectorAll(this.FIELDS)[i];
    node.scrollIntoView({ block: 'center', behavior: 'instant' });
    node.focus();
    return node.value ?? node.textContent;
  },
  written(i) {
    const node = document.querySelectorAll(this.FIELDS)[i];
    return (node.value ?? node.textContent).includes('x') ? '' : `cannot be written into: ${this.name(node)}`;
  },

  // Every other control, in one go. Returns, for each kind of field, what changed beyond itself.
  CHANGED: 'select, input[type=checkbox], input[type=radio], input[type=search], input[type=text], input[type=range]',
  operate(scripts, effects) {
    const here = location.href.split('#')[0];
    for (const link of document.querySelectorAll('a[href]')) {
      if (link.href.split('#')[0] === here && link.href.includes('#') && !link.target) link.click();
    }
    if (scripts) {
      const pressed = 'button, input[type=button], [role=button], [role=tab], [role=switch], [onclick]';
      for (const node of document.querySelectorAll(pressed)) {
        if (!node.closest('a[href]') && !(node.form && node.type === 'submit')) node.click();
      }
    }
    const watcher = new MutationObserver(() => {});
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const changes = [...document.querySelectorAll(this.CHANGED)].map((node) => {
      if (node.disabled || !this.shown(node)) return '';
      watcher.takeRecords();
      const before = effects && !scripts ? document.body.innerText : '';
      if (node.matches('[type=checkbox], [type=radio]')) {
        node.click();
      } else {
        if (node.localName === 'select') node.selectedIndex = node.options.length - 1;
        else node.value = node.type === 'range' ? node.max || '100' : 'x';
        node.dispatchEvent(new Event('input', { bubbles: true }));
        node.dispatchEvent(new Event('change', { bubbles: true }));
      }
      const changed = watcher.takeRecords().length > 0 || (effects && !scripts && document.body.innerText !== before);
      return changed ? this.name(node.labels?.[0] ?? node) : '';
    });
    watcher.disconnect();
    scrollTo(0, document.documentElement.scrollHeight);
    return changes;
  },

  // ------------------------------------------------------------------ what stays
  async stored() {
    const found = [];
    const look = async (what, list) => {
      try { for (const one of await list()) found.push(`${what}: ${one}`); }
      catch (error) { if (error.name !== 'SecurityError') throw error; }
    };
    await look('cookie', () => document.cookie ? [document.cookie.split('=')[0]] : []);
    await look('localStorage', () => Object.keys(localStorage));
    await look('sessionStorage', () => Object.keys(sessionStorage));
    await look('IndexedDB', async () => (await indexedDB.databases()).map(one => one.name));
    if (location.protocol !== 'file:') {
      await look('cache', () => caches.keys());
      await look('service worker', async () =>
        (await navigator.serviceWorker.getRegistrations()).map(one => one.scope));
    }
    return found;
  },

  // ------------------------------------------------------------------ leaving
  leave() {
    const link = [...document.querySelectorAll('a.leave[href]')].find(node => this.shown(node));
    if (!link) return null;
    link.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = link.getBoundingClientRect();
    return [link.href, box.left + box.width / 2, box.top + box.height / 2, document.scripts.length];
  },
  focusLeave() {
    [...document.querySelectorAll('a.leave[href]')].find(node => this.shown(node)).focus();
  },
  // Says on the console how many milliseconds after the click nothing is to be read any more, or
  // that something still is: asking the page would wait for the next one.
  watchLeaving(word, most) {
    let clicked = null;
    let told = false;
    let atOnce = true;
    const tell = (what) => {
      if (!told) console.debug(`${word} ${what}`);
      told = true;
    };
    const look = () => {
      if (clicked === null || told) return;
      const root = document.documentElement;
      const seen = root && root.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!seen || !(document.body?.innerText ?? '').trim()) {
        tell(`${atOnce ? 'at-once' : 'later'} ${performance.now() - clicked}`);
      }
    };
    addEventListener('click', () => {
      clicked = performance.now();
      setTimeout(() => { atOnce = false; });
      setTimeout(() => tell('shown'), most);
    }, { capture: true });
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  },
  // What leads on from here, for a crawl.
  links() {
    return [...document.links].map(link => link.href.split('#')[0]);
  },
  // Hosts to which the page opens a line before it asks for anything.
  lines() {
    return [...document.querySelectorAll('link[rel~=preconnect], link[rel~=dns-prefetch]')].map(link => link.href);
  },
  scripts() {
    return [...document.scripts].map(one => one.src || one.text).join('\n');
  },
})
