// What browser tests look at inside a page. Each function returns faults as lines of text, none when all is well.
({
  // ------------------------------------------------------------------ shared
  name(node) {
    const shown = node.id ? `#${node.id}` : node.className ? `.${node.className}` : '';
    return `<${node.localName}${shown}> ${node.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}`;
  },
  hidden(node) {
    return !node.checkVisibility({ visibilityProperty: true }) || node.closest('.vh, .skip') !== null ||
      getComputedStyle(node).clipPath !== 'none';
  },
  texts(inside) {
    const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data.trim() && !this.hidden(node.parentElement)) found.push(node);
    }
    return found;
  },

  box(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  },

  // ------------------------------------------------------------------ layout
  layout() {
    const faults = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) faults.push(`scrolls sideways: ${wide} px in ${innerWidth}`);
    for (const node of this.texts(document.body)) {
      const box = this.box(node);
      if (box.left < -0.5 || box.right > innerWidth + 0.5) {
        faults.push(`text beyond the edge: ${node.data.trim().slice(0, 40)}`);
      }
    }
    const boxes = 'a, summary, button, legend, label, p, li, dt, dd, h1, h2, h3, th, td, .answer';
    for (const node of document.querySelectorAll(boxes)) {
      if (this.hidden(node) || getComputedStyle(node).display === 'inline') continue;
      if (node.scrollWidth > node.clientWidth + 1) faults.push(`text sticks out of ${this.name(node)}`);
    }
    for (const node of document.querySelectorAll('.bar a, .button, .jump a, .menu summary')) {
      const box = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      const left = box.left + parseFloat(style.paddingLeft) - 1;
      const right = box.right - parseFloat(style.paddingRight) + 1;
      for (const text of this.texts(node).map(this.box)) {
        if (text.left < left || text.right > right) faults.push(`text in the margin of ${this.name(node)}`);
      }
    }
    const touched = '.button, button, summary, .menu a, .jump a, .doors a, .cards a, .call a, ' +
      '.languages a, .tick, .dial, input[type="text"]';
    for (const node of document.querySelectorAll(touched)) {
      const box = node.getBoundingClientRect();
      if (!this.hidden(node) && (box.width < 24 || box.height < 24)) {
        faults.push(`too small to touch: ${this.name(node)}`);
      }
    }
    for (const node of document.querySelectorAll('.answer')) {
      const box = node.getBoundingClientRect();
      if (box.width < 44 || box.height < 44) faults.push(`a field of ${box.width} × ${box.height} px`);
    }
    const top = ['.bar', 'header .limits', 'header .top', 'main h1'].map(one => document.querySelector(one));
    for (let i = 1; i < top.length; i += 1) {
      if (!top[i] || !top[i - 1]) continue;
      if (top[i].getBoundingClientRect().top < top[i - 1].getBoundingClientRect().bottom - 0.5) {
        faults.push(`${this.name(top[i - 1])} lies over ${this.name(top[i])}`);
      }
    }
    for (const node of document.querySelectorAll('.sheet .block')) {
      const ruled = parseFloat(getComputedStyle(node).borderBlockStartWidth) > 0;
      const first = node.querySelector('h2, p, label');
      const room = first.getBoundingClientRect().top - node.getBoundingClientRect().top;
      if (ruled && room < 8) faults.push(`touches the rule above it: ${this.name(first)}`);
    }
    const parts = [...document.querySelectorAll('.menu summary, .top .name, .languages li, .bar a')];
    parts.forEach((one, i) => parts.slice(i + 1).forEach((other) => {
      const a = one.getBoundingClientRect();
      const b = other.getBoundingClientRect();
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      if (!apart) faults.push(`${this.name(one)} and ${this.name(other)} overlap`);
    }));
    return faults;
  },

  // The two links of the bar, wherever the page is scrolled to.
  bar() {
    const faults = [];
    const links = [...document.querySelectorAll('.bar a')];
    if (links.length !== 2) return [`${links.length} links in the bar`];
    const end = document.documentElement.scrollHeight;
    for (const y of [0, Math.round(end / 2), end]) {
      scrollTo(0, y);
      for (const link of links) {
        const box = link.getBoundingClientRect();
        const at = `${this.name(link)} at ${y} px`;
        if (box.width < 44 || box.height < 44) faults.push(`${at} is ${box.width} × ${box.height} px`);
        if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > 100) {
          faults.push(`${at} is not at the top of the window`);
        }
        const corners = [[box.left + 12, box.top + 4], [box.right - 12, box.bottom - 4],
          [(box.left + box.right) / 2, (box.top + box.bottom) / 2]];
        for (const [across, down] of corners) {
          if (document.elementFromPoint(across, down)?.closest('a') !== link) {
            faults.push(`${at} is covered`);
            break;
          }
        }
      }
    }
    scrollTo(0, 0);
    return faults;
  },

  // Where a link within the page leads must stand below the bar.
  anchors() {
    const faults = [];
    const bar = document.querySelector('.bar').getBoundingClientRect().bottom;
    for (const node of document.querySelectorAll('main [id]')) {
      if (this.hidden(node)) continue;
      node.scrollIntoView();
      const top = node.getBoundingClientRect().top;
      if (top < bar - 0.5) faults.push(`${this.name(node)} lies under the bar at ${top} px`);
    }
    scrollTo(0, 0);
    return faults;
  },

  sizes() {
    const small = '.small, .s, .tag, .views, .sources, .limits, .languages, footer, .jump, .review, .table, .grid';
    const faults = new Set();
    for (const node of this.texts(document.body)) {
      const parent = node.parentElement;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      const least = parent.closest(small) ? 12 : 16;
      if (size < least) faults.add(`${size} px: ${this.name(parent)}`);
    }
    for (const field of document.querySelectorAll('.answer, input[type="text"]')) {
      const size = parseFloat(getComputedStyle(field).fontSize);
      if (size < 16) faults.add(`${size} px in a field, at which phones zoom in`);
    }
    return [...faults];
  },

  // ------------------------------------------------------------------ contrast, as WCAG 2.2 defines it
  contrast() {
    const parts = (text) => {
      const match = text.match(/^rgba?\(([^)]+)\)$/);
      if (!match) throw new Error(`unknown colour ${text}`);
      const [r, g, b, a = 1] = match[1].split(/[ ,/]+/).map(Number);
      return { r, g, b, a };
    };
    const light = ({ r, g, b }) => {
      const [R, G, B] = [r, g, b].map((one) => {
        const part = one / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * R + 0.7152 * G + 0.0722 * B;
    };
    const ratio = (one, other) => {
      const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    };
    const grounds = new Map();
    const ground = (node) => {
      if (!grounds.has(node)) grounds.set(node, found(node));
      return grounds.get(node);
    };
    const found = (node) => {
      for (let at = node; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.backgroundImage !== 'none') return null;
        const colour = parts(style.backgroundColor);
        if (colour.a === 1) return colour;
        if (colour.a > 0) throw new Error(`see-through ground of ${this.name(at)}`);
      }
      return parts('rgb(255, 255, 255)');
    };
    const faults = new Set();
    for (const node of this.texts(document.body)) {
      const parent = node.parentElement;
      const behind = ground(parent);
      if (!behind) {
        faults.add(`text on a pattern: ${this.name(parent)}`);
        continue;
      }
      const contrast = ratio(parts(getComputedStyle(parent).color), behind);
      if (contrast < 4.5) faults.add(`${contrast.toFixed(2)} : 1 at ${this.name(parent)}`);
    }
    return [...faults];
  },

  // ------------------------------------------------------------------ structure
  structure() {
    const faults = [];
    const all = selector => [...document.querySelectorAll(selector)];
    const one = (selector) => {
      if (all(selector).length !== 1) faults.push(`${all(selector).length} times ${selector}`);
    };
    one('h1');
    one('main');
    one('title');
    let before = 0;
    for (const heading of all('h1, h2, h3, h4, h5, h6')) {
      const level = Number(heading.localName[1]);
      if (level > before + 1) faults.push(`level ${level} follows ${before}: ${this.name(heading)}`);
      if (!heading.textContent.trim()) faults.push('an empty heading');
      before = level;
    }
    for (const list of all('ul, ol, dl, table')) {
      if (!list.textContent.trim()) faults.push(`nothing in it: ${this.name(list)}`);
    }
    const ids = all('[id]').map(node => node.id);
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id ${id} twice`);
    for (const kind of ['aria-labelledby', 'aria-describedby', 'for']) {
      for (const node of all(`[${kind}]`)) {
        for (const id of node.getAttribute(kind).split(' ')) {
          if (!document.getElementById(id)) faults.push(`${kind} ${id} names nothing`);
        }
      }
    }
    const named = (node) => {
      const by = (node.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id));
      const said = [node.getAttribute('aria-label'), ...by.map(other => other?.textContent),
        ...[...(node.labels ?? [])].map(label => label.textContent),
        node.localName === 'fieldset' ? node.querySelector('legend')?.textContent : ''];
      return said.filter(Boolean).join(' ').trim();
    };
    for (const node of all('input, .answer, select, form, nav, [role=group], [role=radiogroup], table.to-fill')) {
      if (!named(node)) faults.push(`no name: ${this.name(node)}`);
    }
    for (const node of all('input[type=radio]')) {
      const group = node.closest('[role=radiogroup], fieldset');
      if (!group || !named(group)) faults.push(`a choice without a question: ${node.name}`);
    }
    for (const node of all('input, form')) {
      if (node.autocomplete !== 'off') faults.push(`may be remembered: ${this.name(node)}`);
    }
    for (const node of all('textarea')) faults.push(`is cut on paper: ${this.name(node)}`);
    for (const node of all('[contenteditable]')) {
      const kind = [node.className.split(' ')[0], node.contentEditable, node.role, node.ariaMultiLine].join(' ');
      if (kind !== 'answer plaintext-only textbox true') faults.push(`no field for text: ${this.name(node)}`);
      if (node.textContent) faults.push(`filled in already: ${this.name(node)}`);
      // Spell checkers, translators and those that complete sentences send what was typed to a server.
      if (node.spellcheck || node.translate || node.writingSuggestions !== 'false') faults.push(`may be sent: ${this.name(node)}`);
    }
    const navigation = all('nav').map(named);
    if (new Set(navigation).size !== navigation.length) faults.push('two navigations of one name');
    for (const node of all('[lang]')) {
      try { new Intl.Locale(node.lang); } catch { faults.push(`not a language: ${node.lang}`); }
    }
    if (!document.documentElement.lang || !document.documentElement.dir) faults.push('no language or direction');
    for (const node of all('th:not([scope])')) faults.push(`for what is this head? ${this.name(node)}`);
    for (const node of all('[tabindex], [autofocus], [accesskey]')) faults.push(`takes the focus: ${this.name(node)}`);
    for (const node of all('script:not([src$="assets/leave.js"]), style, [style], iframe, object, embed, canvas, video, audio, svg')) {
      faults.push(`a ${node.localName} in the page`);
    }
    for (const node of all('img:not([alt])')) faults.push(`a picture without words: ${node.src}`);
    for (const node of all('body *')) {
      const picture = getComputedStyle(node).backgroundImage;
      if (picture.includes('url(')) faults.push(`a picture behind ${this.name(node)}`);
    }
    return faults;
  },

  // Every link says where it leads: alone if it is a button or in a menu, else with what stands around it.
  links() {
    const faults = [];
    const targets = new Map();
    for (const link of document.querySelectorAll('a')) {
      const said = (link.getAttribute('aria-label') ?? link.textContent).trim().replace(/\s+/g, ' ');
      if (!said) faults.push(`an empty link to ${link.href}`);
      if (!link.getAttribute('href')) faults.push(`a link to nowhere: ${said}`);
      if (link.target || link.hasAttribute('ping')) faults.push(`a window or a ping: ${said}`);
      const url = new URL(link.href);
      const saved = url.protocol === 'data:' && ['contact.vcf', 'note.ics'].includes(link.download);
      if (!saved && !['http:', 'https:', 'file:', 'tel:', 'mailto:'].includes(url.protocol)) faults.push(`opens ${url.protocol}`);
      const here = url.href.split('#')[0] === location.href.split('#')[0];
      if (here && url.hash && !document.getElementById(decodeURIComponent(url.hash.slice(1)))) {
        faults.push(`leads to no place: ${link.href}`);
      }
      // Sources are told apart by their numbers, letters of the finder by where they stand.
      if (link.closest('.sources, .finder, .jump')) continue;
      const around = link.matches('.button, .menu a') ? null : link.closest('li, tr, dd, p, h2, h3');
      const article = around?.closest('article')?.querySelector('h3');
      const language = link.parentElement.closest('[lang]').lang;
      const sense = [said, around?.textContent.trim(), article?.textContent, language].join('\n');
      if (targets.has(sense) && targets.get(sense) !== link.href) {
        faults.push(`two links say ${said}: ${targets.get(sense)} ${link.href}`);
      }
      targets.set(sense, link.href);
    }
    return faults;
  },

  // ------------------------------------------------------------------ what the page says of itself
  about(base) {
    const all = selector => [...document.querySelectorAll(selector)];
    const inside = link => link.href.replace(base, '');
    const below = (node, other) => node.getBoundingClientRect().top - other.getBoundingClientRect().bottom;
    return {
      title: document.title,
      lang: document.documentElement.lang,
      landmarks: ['nav.bar', 'header', 'main', 'footer'].map(selector => all(selector).length),
      targets: [...new Set([...document.links].map(link => inside(link).split('#')[0]))],
      help: all('a.help').filter(link => !this.hidden(link)).map(inside),
      leave: all('a.leave').map(link => [link.href, link.rel, link.target]),
      limits: all('.limits').filter(node => !this.hidden(node)).map(node => node.innerText),
      near: all('a.leave').every((link, i) => below(all('.limits')[i], link) < 60),
      languages: all('.languages a').map(link => [link.hreflang, inside(link)]),
      announced: all('link[hreflang]').map(link => [link.hreflang, inside(link)]),
      untranslated: all('main span[lang], main div[lang]').length,
      noted: all('main > .partly').length,
      foreign: all(`main [lang]:not([lang=${document.documentElement.lang}])`).length,
      buttons: all('button, input[type=button], input[type=submit], input[type=image], [role=button], [onclick]')
        .map(node => node.type),
      calls: all('a[href^="tel:"]').map(link => link.getAttribute('href').slice(4)),
      ground: getComputedStyle(document.documentElement).backgroundColor,
    };
  },

  // ------------------------------------------------------------------ right to left
  isolated() {
    const faults = [];
    const figures = /\d\s?[–-]\s?\d|\+\d[\d ]{5,}|\d{3,} \d{3,}/;
    for (const node of this.texts(document.body)) {
      const parent = node.parentElement;
      const language = parent.closest('[lang]');
      const own = language === document.documentElement && language.dir === 'rtl';
      if (own && figures.test(node.data) && !parent.closest('bdi')) faults.push(`not isolated: ${node.data.trim()}`);
      if (language.dir !== (['ar', 'he', 'fa', 'ur'].includes(language.lang) ? 'rtl' : 'ltr') && language.dir) {
        faults.push(`wrong direction of ${this.name(language)}`);
      }
    }
    for (const link of document.querySelectorAll('a[href^="tel:"]')) {
      const number = link.getAttribute('href').slice(4).replace(/\D/g, '');
      if (link.querySelector('bdi')?.textContent.replace(/\D/g, '') !== number) {
        faults.push(`not isolated: ${this.name(link)}`);
      }
    }
    return faults;
  },
})
