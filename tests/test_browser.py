"""The shipped content as a site, in a real Chromium: what a reader sees, touches and leaves behind."""

from __future__ import annotations

import gzip
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from browser import REPOSITORY, Watched, addresses, serving, use_everything, watching
from playwright.sync_api import Browser, Page

from generator.catalog import load_catalog
from generator.content import Content
from generator.pages import emergency_numbers

LOOK = (Path(__file__).parent / "page.js").read_text("utf-8")
SHEETS = ("trigger-map", "one-small-goal", "windows")
FIRST_VISIT = 14 * 1024
"""Bytes of HTML and CSS, compressed: what one round trip carries."""

on_and_off = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])


def look(page: Page, *kinds: str) -> list[str]:
    """Faults that functions of `page.js` find in the open page."""
    calls = ", ".join(f"...look.{kind}()" for kind in kinds)
    found = page.evaluate(f"() => {{ const look = {LOOK}; return [{calls}]; }}")
    assert isinstance(found, list)
    return [str(fault) for fault in found]


@contextmanager
def placed(site: Path, place: str) -> Iterator[str]:
    """The address of a site that lies at the top of a host, below a path, or on a stick."""
    if place == "file":
        yield f"{site.as_uri()}/"
        return
    with serving(site, {"top": "/", "below a path": "/some/help/"}[place]) as served:
        yield served.base


def of_language(site: Path) -> list[str]:
    """Every page that belongs to a language: all but the one above them."""
    return [path for path in addresses(site) if "/" in path]


def locale_of(path: str) -> str:
    return path.split("/", 1)[0]


# ---------------------------------------------------------------- nothing leaves, nothing stays

MISBEHAVES = """<!doctype html><html lang="en"><title>Bad</title>
<meta http-equiv="Content-Security-Policy" content="style-src 'self'">
<p style="color: red">Red</p><img src="https://tracker.example/pixel.gif">
<script>
document.cookie = 'visit=1';
localStorage.seen = 'yes';
sessionStorage.seen = 'yes';
indexedDB.open('visits');
caches.open('pages');
fetch('https://statistics.example/visit').catch(() => 0);
setTimeout(() => { document.title = 'done'; undefined.fault; });
</script>"""


def test_a_page_that_misbehaves_is_noticed(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text(MISBEHAVES, "utf-8")
    # The server's policy would stop the script, and hide what the page's own lets through.
    with serving(tmp_path) as served, watching(browser, served.base) as watched:
        served.policy = "img-src *"
        watched.page.goto(f"{served.base}bad.html", wait_until="networkidle")
        watched.page.wait_for_function("document.title == 'done'")

        noticed = watched.faults()

    wanted = {
        "asked for https://tracker.example/pixel.gif",
        "asked for https://statistics.example/visit",
        "stored a cookie: visit",
        "stored a localStorage: seen",
        "stored a sessionStorage: seen",
        "stored a IndexedDB: visits",
        "stored a cache: pages",
    }
    assert wanted <= set(noticed)
    assert any("inline style" in fault for fault in noticed)
    assert any(fault.startswith("script: ") for fault in noticed)


@on_and_off
@pytest.mark.parametrize("place", ["top", "below a path", "file"])
def test_it_asks_nobody_else_and_keeps_nothing(
    browser: Browser, built_site: Path, place: str, scripts: bool
) -> None:
    faults = {}
    with (
        placed(built_site, place) as base,
        watching(browser, base, scripts=scripts) as watched,
    ):
        for path in addresses(built_site):
            watched.page.goto(base + path)
            use_everything(watched.page)
            if found := watched.faults():
                faults[path] = found
        unknown = [url for url in watched.asked if not _exists(built_site, base, url)]

    assert faults == {}
    assert unknown == []


def _exists(site: Path, base: str, url: str) -> bool:
    return url.startswith("data:") or (site / url.removeprefix(base)).is_file()


def test_it_says_the_same_without_scripts(browser: Browser, built_site: Path) -> None:
    said: list[dict[str, str]] = []
    with serving(built_site) as served:
        for scripts in (True, False):
            with watching(browser, served.base, scripts=scripts) as watched:
                texts = {}
                for path in addresses(built_site):
                    watched.page.goto(served.base + path)
                    texts[path] = watched.page.title() + watched.page.inner_text("body")
                said.append(texts)

    assert said[0] == said[1]
    assert min(map(len, said[0].values())) > 20


# ---------------------------------------------------------------- controls


def test_every_summary_opens_without_scripts(browser: Browser, built_site: Path) -> None:
    dead = []
    opened = 0
    with (
        serving(built_site) as served,
        watching(browser, served.base, scripts=False) as watched,
    ):
        for path in addresses(built_site):
            watched.page.goto(served.base + path)
            for details in watched.page.locator("details").all():
                hidden = details.locator(":scope > :not(summary)").first
                before = hidden.is_visible()
                details.locator("summary").click()
                if before or not hidden.is_visible():
                    dead.append(f"{path}: {details.text_content()}")
                opened += 1

    assert dead == []
    assert opened > len(of_language(built_site))


def test_no_button_is_dead_without_scripts(browser: Browser, built_site: Path) -> None:
    buttons = {}
    with (
        serving(built_site) as served,
        watching(browser, served.base, scripts=False) as watched,
    ):
        for path in addresses(built_site):
            watched.page.goto(served.base + path)
            found = watched.page.evaluate(
                "[...document.querySelectorAll('button, input[type=button], input[type=submit],"
                " input[type=image], [role=button], [onclick]')].map(one => one.type)"
            )
            if found:
                buttons[path] = found

    assert set(buttons) == {path for path in addresses(built_site) if Path(path).stem in SHEETS}
    assert all(kinds == ["reset"] for kinds in buttons.values())


@pytest.mark.parametrize("place", ["top", "below a path"])
def test_every_link_leads_to_something(built_site: Path, browser: Browser, place: str) -> None:
    faults = {}
    targets = set()
    with placed(built_site, place) as base, watching(browser, base, scripts=False) as watched:
        for path in addresses(built_site):
            watched.page.goto(base + path)
            if found := look(watched.page, "links"):
                faults[path] = found
            targets |= set(
                watched.page.evaluate("[...document.links].map(a => a.href.split('#')[0])")
            )
        inside = {url for url in targets if url.startswith("http:")}
        dead = [url for url in sorted(inside) if watched.context.request.get(url).status != 200]

    assert faults == {}
    assert dead == []
    assert all(url.startswith(base) for url in inside)


# ---------------------------------------------------------------- sheets


@contextmanager
def sheet(
    browser: Browser, site: Path, name: str, scripts: bool = False, locale: str = "en"
) -> Iterator[Watched]:
    """A worksheet that is open, and watched from now on."""
    with serving(site) as served, watching(browser, served.base, scripts=scripts) as watched:
        watched.page.goto(f"{served.base}{locale}/sheets/{name}.html")
        watched.asked.clear()
        yield watched


FILLED = """[...document.querySelectorAll('input, textarea')].filter(
    one => one.type === 'checkbox' || one.type === 'radio' ? one.checked : one.value).length"""


@on_and_off
@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_cleared_by_its_button(
    browser: Browser, built_site: Path, name: str, scripts: bool
) -> None:
    with sheet(browser, built_site, name, scripts) as watched:
        use_everything(watched.page)
        before = watched.page.evaluate(FILLED)

        watched.page.locator("button[type=reset]").click()

        after = watched.page.evaluate(FILLED)
    assert before > 0
    assert after == 0


@on_and_off
@pytest.mark.parametrize("name", SHEETS)
def test_typing_in_a_sheet_sends_nothing(
    browser: Browser, built_site: Path, name: str, scripts: bool
) -> None:
    with sheet(browser, built_site, name, scripts) as watched:
        address = watched.page.url
        for field in watched.page.locator("textarea, input[type=text]").all()[-3:]:
            field.click()
            watched.page.keyboard.type("Tuesday")
            watched.page.keyboard.press("Enter")
        for box in watched.page.locator("input[type=checkbox]").all()[:1]:
            box.press("Space")
            box.press("Enter")
        watched.page.wait_for_timeout(100)  # a form that is sent leaves at once

        kept = watched.page.locator("textarea, input[type=text]").last.input_value()
        faults = watched.faults()
        gone = watched.page.url, watched.asked

    assert kept.strip() == "Tuesday"
    assert gone == (address, [])
    assert faults == []


@on_and_off
@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.parametrize("way", ["reload", "back"])
def test_what_was_typed_does_not_come_back(
    browser: Browser, built_site: Path, name: str, way: str, scripts: bool
) -> None:
    with sheet(browser, built_site, name, scripts) as watched:
        page = watched.page
        use_everything(page)
        before = page.evaluate(FILLED)

        if way == "reload":
            page.reload()
        else:
            page.locator(".bar .help").click()
            page.wait_for_url("**/emergency.html")
            page.go_back()

        after = page.evaluate(FILLED)
    assert before > 0
    assert after == 0


# ---------------------------------------------------------------- what it looks like


@pytest.mark.parametrize("width", [320, 390, 1200])
def test_it_fits_the_window(browser: Browser, rtl_site: Path, width: int) -> None:
    faults = {}
    with (
        serving(rtl_site) as served,
        watching(browser, served.base, width=width, height=640) as watched,
    ):
        for path in addresses(rtl_site):
            watched.page.goto(served.base + path)
            found = look(watched.page, "layout", "sizes")
            if "/" in path:
                found += look(watched.page, "bar", "anchors")
                watched.page.locator(".menu summary").click()
                found += look(watched.page, "layout")
            if found:
                faults[path] = sorted(set(found))

    assert faults == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(browser: Browser, rtl_site: Path, scheme: str) -> None:
    faults = {}
    grounds = set()
    with serving(rtl_site) as served, watching(browser, served.base, scheme=scheme) as watched:
        for path in addresses(rtl_site):
            watched.page.goto(served.base + path)
            watched.page.evaluate(
                "document.querySelectorAll('details').forEach(d => d.open = true)"
            )
            if found := look(watched.page, "contrast"):
                faults[path] = found
            grounds.add(
                watched.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
            )

    assert faults == {}
    assert grounds == {"rgb(251, 249, 245)" if scheme == "light" else "rgb(20, 25, 28)"}


def test_every_page_is_well_built(browser: Browser, rtl_site: Path) -> None:
    faults = {}
    titles: dict[str, list[str]] = {}
    with serving(rtl_site) as served, watching(browser, served.base, scripts=False) as watched:
        for path in addresses(rtl_site):
            watched.page.goto(served.base + path)
            found = look(watched.page, "structure")
            spoken = watched.page.evaluate("document.documentElement.lang")
            if "/" in path:
                counts = watched.page.evaluate(
                    "['header', 'footer', 'nav.bar'].map(s => document.querySelectorAll(s).length)"
                )
                found += [] if counts == [1, 1, 1] else [f"header, footer, bar: {counts}"]
                found += [] if spoken == locale_of(path) else [f"says it is in {spoken}"]
            if found:
                faults[path] = found
            titles.setdefault(f"{spoken}: {watched.page.title()}", []).append(path)

    assert faults == {}
    assert {title: paths for title, paths in titles.items() if len(paths) > 1} == {}


# ---------------------------------------------------------------- keyboard


@on_and_off
@pytest.mark.parametrize(
    "path", ["en/index.html", "ru/substances/g.html", "en/sheets/windows.html"]
)
def test_the_first_keys_reach_help_leaving_and_menu(
    browser: Browser, built_site: Path, path: str, scripts: bool
) -> None:
    reached = []
    outlines = []
    with serving(built_site) as served, watching(browser, served.base, scripts=scripts) as watched:
        page = watched.page
        page.goto(served.base + path)

        for _ in range(5):
            page.keyboard.press("Tab")
            name, outline, visible = page.evaluate(FOCUSED)
            reached.append(name)
            outlines.append((outline, visible))
        page.keyboard.press("Enter")

        opened = page.evaluate("document.querySelector('.menu').open")
        page.keyboard.press("Tab")
        inside = page.evaluate("document.activeElement.matches('.menu ul a')")
    assert reached == ["skip", "help", "leave", "", "SUMMARY"]
    assert outlines == [(True, True)] * 5
    assert opened
    assert inside


FOCUSED = """(() => {
  const node = document.activeElement;
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  return [
    node.localName === 'a' ? node.className : node.tagName,
    style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2,
    box.width > 20 && box.height > 10 && box.left >= 0 && box.top >= 0 && box.bottom <= innerHeight,
  ];
})()"""


@on_and_off
def test_the_first_link_skips_to_the_text(
    browser: Browser, built_site: Path, scripts: bool
) -> None:
    with serving(built_site) as served, watching(browser, served.base, scripts=scripts) as watched:
        page = watched.page
        page.goto(f"{served.base}en/index.html")
        page.keyboard.press("Tab")

        page.keyboard.press("Enter")
        page.keyboard.press("Tab")

        fragment = urlsplit(page.url).fragment
        inside = page.evaluate("document.activeElement.closest('main') !== null")
    assert fragment == "main"
    assert inside


def test_focus_is_never_hidden_by_the_bar(browser: Browser, built_site: Path) -> None:
    hidden = []
    with (
        serving(built_site) as served,
        watching(browser, served.base, width=320, height=480) as watched,
    ):
        page = watched.page
        for path in ("en/substances/g.html", "ru/sheets/windows.html"):
            page.goto(served.base + path)
            page.keyboard.press("Shift+Tab")
            for _ in range(60):
                top, bar, said = page.evaluate(
                    "[document.activeElement.getBoundingClientRect().bottom,"
                    " document.querySelector('.bar').getBoundingClientRect().bottom,"
                    " document.activeElement.closest('.bar, .skip') ? '' :"
                    " document.activeElement.outerHTML.slice(0, 80)]"
                )
                if said and top <= bar:
                    hidden.append(f"{path}: {said}")
                page.keyboard.press("Shift+Tab")

    assert hidden == []


# ---------------------------------------------------------------- emergency and leaving


def test_emergency_help_is_one_click_away(browser: Browser, built_site: Path) -> None:
    away = []
    with serving(built_site) as served, watching(browser, served.base, scripts=False) as watched:
        for path in addresses(built_site):
            watched.page.goto(served.base + path)
            links = watched.page.evaluate(
                "[...document.querySelectorAll('a.help')].filter(a => a.checkVisibility())"
                ".map(a => a.href)"
            )
            locales = [locale_of(path)] if "/" in path else ["en", "ru"]
            if links != [f"{served.base}{locale}/emergency.html" for locale in locales]:
                away.append(f"{path}: {links}")

    assert away == []


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_emergency_numbers_of_this_country_can_be_called(
    browser: Browser, built_site: Path, shipped: Content, locale: str
) -> None:
    wanted = {number.number.replace(" ", "") for number in emergency_numbers(shipped)}

    with serving(built_site) as served, watching(browser, served.base) as watched:
        watched.page.goto(f"{served.base}{locale}/emergency.html")
        called = watched.page.evaluate(
            "[...document.querySelectorAll('a[href^=\"tel:\"]')].map(a => a.getAttribute('href'))"
        )
        first = watched.page.locator('a[href="tel:999"]').first.bounding_box()

    assert {href.removeprefix("tel:") for href in called} == wanted
    assert {"999", "112"} <= wanted
    assert first is not None
    assert first["y"] + first["height"] < 800  # on the first screen of a phone


def test_leaving_is_a_plain_link_with_its_limits_beside_it(
    browser: Browser, built_site: Path, shipped: Content
) -> None:
    english = "Leaving does not clear your history."
    catalogs = {name: load_catalog(REPOSITORY / "content", name)[0] for name in ("en", "ru")}
    limits = {locale: catalog.ui(english) for locale, catalog in catalogs.items()}
    leave_url = shipped.site.model.leave_url

    faults = []
    with serving(built_site) as served, watching(browser, served.base, scripts=False) as watched:
        for path in addresses(built_site):
            watched.page.goto(served.base + path)
            links = watched.page.evaluate(
                "[...document.querySelectorAll('a.leave')].map(a => [a.href, a.rel, a.target])"
            )
            locales = [locale_of(path)] if "/" in path else ["en", "ru"]
            said = " ".join(watched.page.locator(".limits").all_inner_texts())
            near = watched.page.evaluate(
                "[...document.querySelectorAll('a.leave')].every((a, i) => document.querySelectorAll("
                "'.limits')[i].getBoundingClientRect().top - a.getBoundingClientRect().bottom < 60)"
            )
            if links != [[leave_url, "noreferrer", ""]] * len(locales):
                faults.append(f"{path}: {links}")
            if not near or not all(limits[locale] in said for locale in locales):
                faults.append(f"{path}: {said}")

    assert faults == []
    assert limits["ru"] != english
    assert leave_url.startswith("https://")


@on_and_off
@pytest.mark.parametrize("how", ["mouse", "touch", "keyboard"])
def test_leaving_works_and_tells_nobody_where_from(
    browser: Browser, built_site: Path, shipped: Content, how: str, scripts: bool
) -> None:
    leave_url = shipped.site.model.leave_url
    context = browser.new_context(has_touch=True, java_script_enabled=scripts)
    page = context.new_page()
    context.route(f"{leave_url}**", lambda route: route.fulfill(body="Elsewhere"))
    with serving(built_site) as served:
        page.goto(f"{served.base}ru/substances/g.html")
        page.evaluate("scrollTo(0, 2000)")
        link = page.locator(".leave")

        with page.expect_request(f"{leave_url}**") as left:
            if how == "mouse":
                link.click()
            elif how == "touch":
                link.tap()
            else:
                link.press("Enter")
        page.wait_for_url(f"{leave_url}**")

        headers = left.value.all_headers()
    context.close()
    assert "referer" not in headers
    assert "cookie" not in headers


# ---------------------------------------------------------------- languages


def test_another_language_is_the_same_page(browser: Browser, rtl_site: Path) -> None:
    faults = []
    with serving(rtl_site) as served, watching(browser, served.base, scripts=False) as watched:
        for path in of_language(rtl_site):
            watched.page.goto(served.base + path)
            links = watched.page.evaluate(
                "[...document.querySelectorAll('.languages a')].map(a => [a.hreflang, a.href])"
            )
            inside = path.split("/", 1)[1]
            others = [name for name in ("en", "ru", "ar") if name != locale_of(path)]
            if links != [[name, f"{served.base}{name}/{inside}"] for name in others]:
                faults.append(f"{path}: {links}")

    assert faults == []


def test_only_whole_translations_are_announced(browser: Browser, rtl_site: Path) -> None:
    whole: dict[str, set[str]] = {}
    announced: dict[str, dict[str, str]] = {}
    noted = set()
    with serving(rtl_site) as served, watching(browser, served.base, scripts=False) as watched:
        for path in of_language(rtl_site):
            watched.page.goto(served.base + path)
            locale, inside = path.split("/", 1)
            foreign, note, links = watched.page.evaluate(
                "[document.querySelectorAll('main span[lang], main div[lang]').length,"
                " document.querySelectorAll('main > .note.good').length,"
                " [...document.querySelectorAll('link[hreflang]')].map(a => [a.hreflang, a.href])]"
            )
            if not foreign:
                whole.setdefault(inside, set()).add(locale)
            if note:
                noted.add(path)
            announced[path] = dict(links)
        base = served.base

    for path, links in announced.items():
        locale, inside = path.split("/", 1)
        here = whole.get(inside, set())
        expected = here if locale in here and len(here) > 1 else set()
        assert links == {name: f"{base}{name}/{inside}" for name in expected}, path
        assert (path in noted) == (locale not in here), path
    assert any(announced.values())
    assert any("ar" not in here for here in whole.values())


def test_right_to_left_mirrors_the_page(browser: Browser, rtl_site: Path) -> None:
    sides = {}
    with serving(rtl_site) as served, watching(browser, served.base, width=320) as watched:
        for locale in ("en", "ar"):
            watched.page.goto(f"{served.base}{locale}/emergency.html")
            sides[locale] = watched.page.evaluate(SIDES)

    directions = {locale: found.pop("direction") for locale, found in sides.items()}
    assert directions == {"en": "ltr", "ar": "rtl"}
    assert set(sides["en"].values()) == {"left"}
    assert set(sides["ar"].values()) == {"right"}


SIDES = """(() => {
  const side = (one, inside = document.body) => {
    const box = one.getBoundingClientRect(), room = inside.getBoundingClientRect();
    return box.left - room.left < room.right - box.right ? 'left' : 'right';
  };
  const opposite = one => side(one) === 'left' ? 'right' : 'left';
  const first = selector => document.querySelector(selector);
  const text = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range;
  };
  const call = first('main .call a');
  return {
    direction: document.documentElement.dir,
    help: side(first('.bar .help')),
    leave: opposite(first('.bar .leave')),
    menu: side(first('.menu summary')),
    heading: side(text(first('h1'))),
    number: side(text(call.querySelector('bdi')), call),
    name: side(text(call.querySelector('span')), call),
  };
})()"""


def test_figures_are_isolated_right_to_left(browser: Browser, rtl_site: Path) -> None:
    faults = {}
    with serving(rtl_site) as served, watching(browser, served.base, scripts=False) as watched:
        for path in addresses(rtl_site):
            if not path.startswith("ar/"):
                continue
            watched.page.goto(served.base + path)
            if found := look(watched.page, "isolated"):
                faults[path] = found
            marked = watched.page.locator("main [lang=en][dir=ltr]").count()
            if not marked:
                faults.setdefault(path, []).append("nothing is marked as English")

    assert faults == {}


# ---------------------------------------------------------------- paper and weight


@pytest.mark.parametrize(
    "path",
    [
        "en/substances/g.html",
        "ru/substances/g.html",
        "en/sheets/windows.html",
        "ru/sheets/trigger-map.html",
    ],
)
def test_paper_shows_the_text_without_navigation(
    browser: Browser, built_site: Path, tmp_path: Path, path: str
) -> None:
    with serving(built_site) as served, watching(browser, served.base, scripts=False) as watched:
        page = watched.page
        page.goto(served.base + path)
        around = page.locator(".skip, .bar a, .limits, .menu summary, footer .small, button")
        navigation = [text.strip() for text in around.all_text_contents()]
        heading, lead = page.inner_text("h1"), page.inner_text("main .lead")

        page.pdf(path=tmp_path / "page.pdf", format="A4")

    printed = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "page.pdf", "-"],
        capture_output=True,
        check=True,
        timeout=30,
    )
    words = _plain(printed.stdout.decode())
    assert _plain(heading) in words
    assert _plain(lead) in words
    # The word for an emergency stands in the text as well; as a link it would be a line alone.
    alone = {line.strip() for line in printed.stdout.decode().splitlines()}
    assert [text for text in navigation if text in alone] == []
    assert [text for text in navigation if len(text) > 20 and _plain(text) in words] == []


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_a_first_visit_costs_one_round_trip(built_site: Path) -> None:
    weights = sorted(
        ((_weight(built_site, path), path) for path in addresses(built_site)), reverse=True
    )

    heavy = [(size, path) for size, path in weights if size > FIRST_VISIT]

    ten = "\n".join(f"{size} {path}" for size, path in weights[:10])
    assert [path for _, path in heavy if not path.endswith("/references.html")] == [], ten


def _weight(site: Path, path: str) -> int:
    text = (site / path).read_text("utf-8")
    styles = re.findall(r'<link rel="stylesheet" href="([^"]+)"', text)
    assert styles
    files = [path, *(urljoin(path, style) for style in styles)]
    return sum(len(gzip.compress((site / name).read_bytes(), 9, mtime=0)) for name in files)
