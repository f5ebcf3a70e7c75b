"""The shipped content as a site, in a real Chromium: what a reader sees and leaves behind."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

import pypdf
import pytest
from browser import (
    FIELDS,
    FILLED,
    REPOSITORY,
    Watched,
    addresses,
    once,
    serving,
    use_everything,
    watching,
)
from playwright.sync_api import Browser, Page

from generator.catalog import load_catalog
from generator.content import Content
from generator.pages import emergency_numbers

LOOK = (Path(__file__).parent / "page.js").read_text("utf-8")
SHEETS = ("trigger-map", "one-small-goal", "windows")
FIRST_VISIT = 14 * 1024
"""Bytes of HTML and CSS, compressed: what one round trip carries."""

WIDTHS = (320, 390, 1200)
"""Pixels: an old small phone, a usual one, a desk."""
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")

on_and_off = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])


Survey = dict[str, dict[str, Any]]
"""What `page.js` says of every page, by the page's path."""


def look(page: Page, *kinds: str) -> list[str]:
    """Faults that functions of `page.js` find in the open page, each once."""
    calls = ", ".join(f"...look.{kind}()" for kind in kinds)
    found = page.evaluate(f"() => {{ const look = {LOOK}; return [{calls}]; }}")
    return sorted(set(found))


@pytest.fixture(scope="module")
def survey(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, rtl_site: Path
) -> Survey:
    """Every page in every language, visited once without scripts, and looked at from all sides."""

    def visit(folder: Path) -> None:
        browser: Browser = request.getfixturevalue("browser")
        found: Survey = {}
        with serving(rtl_site) as served, watching(browser, served.base, scripts=False) as watched:
            for path in addresses(rtl_site):
                watched.page.goto(served.base + path)
                found[path] = looked_at(watched.page, served.base, path)
        (folder / "survey.json").write_text(json.dumps(found), "utf-8")

    folder = once(tmp_path_factory, "survey", visit)
    survey: Survey = json.loads((folder / "survey.json").read_text("utf-8"))
    return survey


def looked_at(page: Page, base: str, path: str) -> dict[str, Any]:
    """What a page says of itself, and its faults by kind, width and colours."""
    seen: dict[str, Any] = page.evaluate(f"base => ({LOOK}).about(base)", base)
    for kind in ("structure", "links", "isolated"):
        seen[kind] = look(page, kind)
    bar = ("bar",) if "/" in path else ()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 640})
        seen[f"{width} px"] = look(page, "layout", "sizes", *bar)
        if bar and width == min(WIDTHS):
            seen[f"{width} px"] += look(page, "anchors")
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 640})
        seen[f"{width} px"] += look(page, "layout")
    grounds = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        seen[scheme] = look(page, "contrast")
        grounds.append(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
    seen["grounds"] = grounds
    return seen


def faults_of(survey: Survey, kind: str) -> dict[str, list[str]]:
    """Faults of one kind by page, where there are any."""
    return {path: seen[kind] for path, seen in survey.items() if seen[kind]}


@contextmanager
def placed(site: Path, place: str) -> Iterator[str]:
    """The address of a site that lies at the top of a host, below a path, or on a stick."""
    if place == "file":
        yield f"{site.as_uri()}/"
        return
    with serving(site, {"top": "/", "below a path": "/some/help/"}[place]) as served:
        yield served.base


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
        served.headers["Content-Security-Policy"] = "img-src *"
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


@pytest.mark.parametrize("place", ["top", "below a path", "file"])
def test_it_asks_nobody_else_keeps_nothing_and_needs_no_script(
    browser: Browser, built_site: Path, place: str
) -> None:
    faults: dict[str, list[str]] = {}
    said: dict[bool, dict[str, str]] = {True: {}, False: {}}
    hints: dict[bool, dict[str, list[str]]] = {True: {}, False: {}}
    asked = set()
    paths = addresses(built_site) if place == "top" else some_of_each_folder(built_site)
    with placed(built_site, place) as base:
        for scripts in (True, False) if place == "top" else (True,):
            with watching(browser, base, scripts=scripts) as watched:
                for path in paths:
                    watched.page.goto(base + path)
                    said[scripts][path] = watched.page.title() + watched.page.inner_text("body")
                    visible = watched.page.locator(HINT).filter(visible=True)
                    hints[scripts][path] = [text.strip() for text in visible.all_inner_texts()]
                    used = place == "top" and (scripts or not path.startswith("ru/"))
                    dead = use_everything(watched.page) if used else []
                    if found := [*dead, *watched.faults()]:
                        faults[f"{path}, {scripts=}"] = found
                asked |= {url.removeprefix(base) for url in watched.asked}

    assert faults == {}
    assert all(hints[True].values())
    assert not any(hints[False].values())
    for path, text in said[False].items():  # the same text, but for the words about the key
        more = said[True][path]
        for hint in hints[True][path]:
            assert f" {hint}" in more, path
            more = more.replace(f" {hint}", "", 1)
        assert more == text, path
    assert len(said[False]) == len(said[True]) or place != "top"
    assert min(map(len, said[True].values())) > 40
    pictures = {path for path in asked if path.endswith(".png")}
    assert asked - pictures - STYLES == {*paths, "assets/leave.js"}
    assert asked >= STYLES or place != "top"
    assert all((built_site / path).is_file() for path in pictures)


def some_of_each_folder(site: Path) -> list[str]:
    """Some pages of each folder: where files are is the same for all, and the audit reads all."""
    folders: dict[str, list[str]] = {}
    for path in addresses(site):
        folders.setdefault(path.rpartition("/")[0], []).append(path)
    return [path for every in folders.values() for path in every[:: max(1, len(every) // 6)]]


HINT = ".limits > span:not([lang])"
"""The words about the key, which is of no use without scripts."""
STYLES = {f"assets/{kind}.css" for kind in ("style", "sheet", "matrix", "shelf", "city")}


# ---------------------------------------------------------------- controls


def test_there_is_no_button_that_would_need_a_script(survey: Survey) -> None:
    buttons = {path: seen["buttons"] for path, seen in survey.items() if seen["buttons"]}

    assert buttons == {}


def test_every_link_leads_to_something(survey: Survey, rtl_site: Path) -> None:
    targets = {target for seen in survey.values() for target in seen["targets"]}

    inside = {target for target in targets if ":" not in target}
    assert faults_of(survey, "links") == {}
    assert [target for target in inside if not (rtl_site / target).is_file()] == []
    assert {*addresses(rtl_site)} - inside == {"index.html"}
    outside = {urlsplit(target).scheme for target in targets - inside}
    assert outside == {"https", "tel", "mailto", "data"}


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


@on_and_off
@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_cleared_by_its_link(
    browser: Browser, built_site: Path, name: str, scripts: bool
) -> None:
    with sheet(browser, built_site, name, scripts) as watched:
        use_everything(watched.page)
        before = watched.page.evaluate(FILLED)

        watched.page.locator(".end .button").click()
        watched.page.wait_for_function(f"({FILLED}) === 0")

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
        for field in watched.page.locator(FIELDS).all()[-3:]:
            field.click()
            watched.page.keyboard.type("Tuesday")
            watched.page.keyboard.press("Enter")
        for kind in ("checkbox", "radio"):
            for box in watched.page.locator(f"input[type={kind}]").all()[:1]:
                box.press("Space")
                box.press("Enter")
        watched.page.wait_for_timeout(100)  # a form that is sent leaves at once

        kept = watched.page.locator(FIELDS).last.evaluate("one => one.value ?? one.innerText")
        faults = watched.faults()
        gone = watched.page.url, watched.asked

    assert kept.strip() == "Tuesday"
    assert gone == (address, [])
    assert faults == []


@on_and_off
@pytest.mark.parametrize("name", SHEETS)
def test_going_back_does_not_bring_back_what_was_typed(
    browser: Browser, built_site: Path, name: str, scripts: bool
) -> None:
    # Chromium never restores fields on a reload; that each says autocomplete=off is looked at
    # in every page's structure.
    with sheet(browser, built_site, name, scripts) as watched:
        page = watched.page
        use_everything(page)
        before = page.evaluate(FILLED)
        page.locator(".bar .help").click()
        page.wait_for_url("**/emergency.html")

        page.go_back()

        after = page.evaluate(FILLED)
    assert before > 0
    assert after == 0


# ---------------------------------------------------------------- what it looks like


@pytest.mark.parametrize("width", WIDTHS)
def test_it_fits_the_window(survey: Survey, width: int) -> None:
    faults = faults_of(survey, f"{width} px")

    assert faults == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_stands_out_from_its_ground(survey: Survey, scheme: str) -> None:
    faults = faults_of(survey, scheme)

    assert faults == {}


def test_it_follows_the_reader_into_the_dark(survey: Survey) -> None:
    grounds = {tuple(seen["grounds"]) for seen in survey.values()}

    assert grounds == {("rgb(251, 249, 245)", "rgb(20, 25, 28)")}


def test_every_page_is_well_built(survey: Survey) -> None:
    faults = faults_of(survey, "structure")

    assert faults == {}
    for path, seen in survey.items():
        assert seen["title"], path
        if "/" in path:
            assert seen["landmarks"] == [1, 1, 1, 1], path
            assert seen["lang"] == locale_of(path)


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


@pytest.mark.parametrize("ground", ["light", "dark", "forced"])
def test_each_control_shows_that_it_has_the_focus_and_none_keeps_it(
    browser: Browser, built_site: Path, ground: Literal["light", "dark", "forced"]
) -> None:
    faults = []
    scheme = "dark" if ground == "dark" else "light"
    with (
        serving(built_site) as served,
        watching(browser, served.base, scripts=False, scheme=scheme) as watched,
    ):
        page = watched.page
        page.emulate_media(forced_colors="active" if ground == "forced" else "none")
        for path in KINDS if ground == "light" else KINDS[:1]:
            page.goto(served.base + path)
            expected = page.evaluate(FOCUSABLE)
            reached = []
            for _ in range(expected + 5):
                page.keyboard.press("Tab")
                i, fault = page.evaluate(f"({FOCUS_SEEN})()")
                if i is None:
                    break  # out of the page
                reached.append(i)
                faults += [f"{path}: {fault}"] if fault else []
            if sorted(set(reached)) != list(range(expected)) or reached != sorted(reached):
                faults.append(f"{path}: {expected} controls, reached {reached}")
            if len(reached) >= expected + 5:
                faults.append(f"{path}: the page cannot be left")

    assert faults == []


def test_a_link_that_is_a_box_is_one_in_forced_colours_too(
    browser: Browser, built_site: Path
) -> None:
    lost = []
    with serving(built_site) as served, watching(browser, served.base, scripts=False) as watched:
        page = watched.page
        for path in (*KINDS, "en/emergency.html", "en/offline.html"):
            page.emulate_media(forced_colors="none")
            page.goto(served.base + path)
            boxes = page.evaluate(BOXES)
            page.emulate_media(forced_colors="active")
            lost += [f"{path}: {said}" for said in page.evaluate(BARE_BOXES)]
            assert boxes or path == "index.html"

    assert lost == []


BOXES = """() => {
  const ground = node => getComputedStyle(node).backgroundColor;
  const own = node => !['rgba(0, 0, 0, 0)', ground(node.parentElement)].includes(ground(node));
  const all = [...document.querySelectorAll('a, summary, button')];
  window.__boxes = all.filter(node => node.checkVisibility() && own(node));
  return window.__boxes.length;
}"""
"""Marks the links and buttons that are known by a ground of their own."""
BARE_BOXES = """() => window.__boxes.filter((node) => {
  const style = getComputedStyle(node);
  return !parseFloat(style.borderTopWidth) || style.borderTopColor === style.backgroundColor;
}).map(node => `${node.parentElement.className} ${node.className} ${node.textContent.trim()}`)"""
"""Forced colours paint every ground alike: of a box, only its border is left."""

KINDS = (
    "en/sheets/after-72h.html",
    "ru/help/happyville.html",
    "en/substances/g.html",
    "index.html",
)
"""Pages of the kinds that differ in their controls."""

FOCUSABLE = """(() => {
  const able = 'a[href], summary, input, [contenteditable], button, select, textarea';
  const seen = [...document.querySelectorAll(able)].filter(node => node.checkVisibility());
  const groups = new Set();
  window.__able = seen.filter((node) => {
    if (node.type !== 'radio') return true;  // Tab stops once in a group
    if (groups.has(node.name)) return false;
    return groups.add(node.name);
  });
  return window.__able.length;
})()"""
FOCUS_SEEN = """() => {
  const node = document.activeElement;
  if (node === document.body || node === null) return [null, ''];
  const style = getComputedStyle(node);
  const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const ground = (at) => {
    for (let one = at; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (!/, 0\\)$|transparent/.test(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(one => one / 255)
      .map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const both = [light(style.outlineColor), light(ground(node.parentElement))];
  const [high, low] = both.sort((a, b) => b - a);
  const ratio = (high + 0.05) / (low + 0.05);
  const said = drawn && ratio >= 3 ? '' :
    `${node.outerHTML.slice(0, 60)}: ${style.outline}, ${ratio.toFixed(1)} : 1`;
  return [window.__able.indexOf(node), said];
}"""
"""Which control has the focus, and what is wrong with the line around it: it needs 2 px and, as
WCAG 2.2 says in 1.4.11, a contrast of 3 : 1 to what lies around it."""


# ---------------------------------------------------------------- emergency and leaving


def test_emergency_help_is_one_click_away(survey: Survey) -> None:
    links = {path: seen["help"] for path, seen in survey.items()}

    assert links == {
        path: [f"{locale}/emergency.html" for locale in locales_of(path)] for path in survey
    }


def locales_of(path: str) -> list[str]:
    """The languages that a page speaks: its own, or all where the reader chooses one."""
    return [locale_of(path)] if "/" in path else ["en", "ru", "ar"]


def test_emergency_numbers_of_this_country_can_be_called(
    browser: Browser, survey: Survey, rtl_site: Path, shipped: Content
) -> None:
    wanted = {number.number.replace(" ", "") for number in emergency_numbers(shipped)}

    called = {path: set(seen["calls"]) for path, seen in survey.items()}
    for locale in ("en", "ru", "ar"):
        assert called[f"{locale}/emergency.html"] == wanted
    with serving(rtl_site) as served, watching(browser, served.base) as watched:
        watched.page.goto(f"{served.base}ru/emergency.html")
        first = watched.page.locator('a[href="tel:999"]').first.bounding_box()

    assert {"999", "112"} <= wanted
    assert first is not None
    assert first["y"] + first["height"] < 800  # on the first screen of a phone


def test_leaving_is_a_plain_link_with_its_limits_beside_it(
    survey: Survey, shipped: Content
) -> None:
    english = "Leaving does not clear your history."
    leave_url = shipped.site.model.leave_url
    catalogs = {name: load_catalog(REPOSITORY / "content", name)[0] for name in ("en", "ru", "ar")}
    limits = {locale: catalog.ui(english) for locale, catalog in catalogs.items()}

    for path, seen in survey.items():
        locales = locales_of(path)

        assert seen["leave"] == [[leave_url, "noreferrer", ""]] * len(locales), path
        assert seen["near"], path
        for said, locale in zip(seen["limits"], locales, strict=True):
            assert said.startswith(limits[locale]), path
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


def test_another_language_is_the_same_page(survey: Survey) -> None:
    for path, seen in survey.items():
        inside = path.partition("/")[2]
        others = [name for name in ("en", "ru", "ar") if name != locale_of(path)]

        expected = [[name, f"{name}/{inside}"] for name in others] if inside else []

        assert seen["languages"] == expected, path


def test_only_whole_translations_are_announced(survey: Survey) -> None:
    whole: dict[str, set[str]] = {}
    pages = {path: seen for path, seen in survey.items() if "/" in path}
    for path, seen in pages.items():
        locale, inside = path.split("/", 1)
        whole.setdefault(inside, set()).update([] if seen["untranslated"] else [locale])

    for path, seen in pages.items():
        locale, inside = path.split("/", 1)
        here = whole[inside]

        expected = here if locale in here and len(here) > 1 else set()

        assert dict(seen["announced"]) == {name: f"{name}/{inside}" for name in expected}, path
        assert bool(seen["noted"]) == (locale not in here), path
    assert any(len(here) > 1 for here in whole.values())


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


def test_figures_are_isolated_right_to_left(survey: Survey) -> None:
    faults = faults_of(survey, "isolated")

    marked = {path: seen["foreign"] for path, seen in survey.items() if path.startswith("ar/")}
    assert faults == {}
    assert min(marked.values()) > 0


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


@pytest.mark.parametrize("locale", ["en", "ru"])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_matrix_of_mixing_is_one_sheet_of_paper(
    browser: Browser, built_site: Path, shipped: Content, tmp_path: Path, locale: str, paper: str
) -> None:
    with serving(built_site) as served, watching(browser, served.base, scripts=False) as watched:
        watched.page.goto(f"{served.base}{locale}/interactions.html")

        watched.page.pdf(path=tmp_path / "page.pdf", format=paper, prefer_css_page_size=True)

    (page,) = pypdf.PdfReader(tmp_path / "page.pdf").pages
    assert page.mediabox.width > page.mediabox.height
    said = page.extract_text()
    word = {"en": "Danger", "ru": "Опасно"}[locale]
    levels = [pair.level for pair in shipped.interactions.model.interactions]
    assert said.count(word) == 2 * levels.count("danger")


@pytest.mark.parametrize("width", [320, 1500])
def test_matrix_says_each_level_in_words(browser: Browser, built_site: Path, width: int) -> None:
    with serving(built_site) as served, watching(browser, served.base, scripts=False) as watched:
        watched.page.set_viewport_size({"width": width, "height": 800})
        watched.page.goto(f"{served.base}en/interactions.html")

        cells = watched.page.locator(".matrix td:not(.self):not(:empty)").all_inner_texts()

    words = ("Danger", "Unsafe", "Take care", "Not known")
    assert len(cells) > 200
    assert [text for text in cells if not text.strip().endswith(words)] == []


PRINTED = ("/references/all.html", "/handbook.html")
"""Whole lists and books to print; nobody needs them to read a page."""


def test_a_first_visit_costs_one_round_trip(built_site: Path) -> None:
    weights = sorted(
        ((_weight(built_site, path), path) for path in addresses(built_site)), reverse=True
    )

    heavy = [(size, path) for size, path in weights if size > FIRST_VISIT]

    ten = "\n".join(f"{size} {path}" for size, path in weights[:10])
    assert [path for _, path in heavy if not path.endswith(PRINTED)] == [], ten


def _weight(site: Path, path: str) -> int:
    text = (site / path).read_text("utf-8")
    styles = re.findall(r'<link rel="stylesheet" href="([^"]+)"', text)
    assert styles
    files = [path, *(urljoin(path, style) for style in styles)]
    return sum(len(gzip.compress((site / name).read_bytes(), 9, mtime=0)) for name in files)
