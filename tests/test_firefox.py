"""Pages and worksheets in Firefox with scripts, SVG, pictures and web fonts off."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdf
import pytest
from browser import FILLED, serving, watching
from firefox import SAFEST, Firefox, firefox
from playwright.sync_api import Browser
from test_screen import examples, on_screen, worksheet, written

from generator.content import Content
from generator.loopback import Served

KINDS = ("lines", "checklist", "windows", "ladder", "table", "grid", "quad", "prompt_list")
WORDS = {kind: [f"{kind}x{n}e" for n in range(40)] for kind in KINDS}
"""A long answer for each kind of block: forty lines of a word."""
TAB = "\ue004"
"""The key, as WebDriver writes it."""
EVERYTHING = """<!doctype html><title>still</title><script>document.title = 'ran'</script>
<svg width="50" height="50"><rect width="50" height="50"/></svg><img src="picture.png" alt="">
<style>@font-face { font-family: own; src: url(font.woff2) } p { font-family: own }</style><p>A"""


@pytest.fixture(scope="module")
def safest(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """A Firefox that is started once for these tests."""
    with firefox(tmp_path_factory.mktemp("firefox"), SAFEST) as window:
        yield window


@contextmanager
def sheet(window: Firefox, content: Content, folder: Path) -> Iterator[Served]:
    """A worksheet with a long answer in each of its kinds of block, typed key by key."""
    body = on_screen(worksheet(*(examples(kind)[0] for kind in KINDS)), content)
    written(folder, "sheet", body, content.locale)
    shutil.copyfile(folder / "index.html", folder / "demo.html")
    with serving(folder) as served:
        window.goto(f"{served.base}index.html")
        for kind, words in WORDS.items():
            window.type(f".{kind} .answer", "\n".join(words))
        yield served


def test_it_shows_neither_scripts_nor_pictures_nor_fonts(safest: Firefox, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(EVERYTHING, "utf-8")
    with serving(tmp_path) as served:
        served.headers["Content-Security-Policy"] = "default-src 'self' 'unsafe-inline'"
        safest.goto(f"{served.base}index.html")

        found = safest.evaluate(
            "[document.title, document.querySelector('svg').getBoundingClientRect().width]"
        )

    assert found == ["still", 0]
    assert [path for path, _ in served.asked if "favicon" not in path] == ["/index.html"]


def test_long_answers_grow_and_are_printed_whole(
    safest: Firefox, shipped: Content, tmp_path: Path
) -> None:
    with sheet(safest, shipped, tmp_path / "site") as served:
        asked = len(served.asked)
        hidden = safest.evaluate(
            "[...document.querySelectorAll('.answer')]"
            ".map(one => one.scrollHeight - one.clientHeight)"
        )
        lines = safest.evaluate(
            "arguments[0].map(one => document.querySelector(`.${one} .answer`).innerText)", KINDS
        )

        safest.pdf(tmp_path / "page.pdf")

        gone = safest.evaluate("location.href"), served.asked[asked:]

    assert gone == (f"{served.base}index.html", [])
    assert max(hidden) <= 0
    assert [text.split() for text in lines] == [*WORDS.values()]
    pages = pypdf.PdfReader(tmp_path / "page.pdf").pages
    printed = [word for page in pages for word in page.extract_text().split()]
    # What is cut by the edge of a page stands on two of them.
    counts = {word: printed.count(word) for words in WORDS.values() for word in words}
    assert {word: count for word, count in counts.items() if count != 1} == {}


@pytest.mark.parametrize("how", ["reloading", "the link"])
def test_what_was_typed_is_gone_after(
    safest: Firefox, shipped: Content, tmp_path: Path, how: str
) -> None:
    with sheet(safest, shipped, tmp_path / "site"):
        before = safest.evaluate(FILLED)

        if how == "reloading":
            safest.command("WebDriver:Refresh")
        else:
            safest.click(".end .button")
        after = safest.evaluate(FILLED)

    assert before == len(KINDS)
    assert after == 0


def test_a_tick_can_be_set_and_tab_leaves_an_answer(
    safest: Firefox, shipped: Content, tmp_path: Path
) -> None:
    with sheet(safest, shipped, tmp_path / "site"):
        safest.click(".checklist .tick")
        ticked = safest.evaluate(FILLED)
        safest.type(".lines .answer", TAB)
        there = safest.evaluate("document.activeElement.closest('.block').className")

    assert ticked == len(KINDS) + 1
    assert there == "block checklist"


READ = """(() => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  return document.body.innerText;
})()"""
"""A script that opens all that can be opened, and says what then stands on the page."""
CONTROLS = """[...document.querySelectorAll('a[href], summary, input, [contenteditable]')]
    .filter(one => !one.matches('.skip'))
    .map(one => [one, one.closest('label') ?? one, one.getBoundingClientRect()])
    .filter(([one, named, box]) => box.width < 4 || box.height < 4
      || !(named.innerText || one.ariaLabel || one.getAttribute('aria-labelledby')
        || one.matches('[contenteditable]')))
    .map(([one]) => one.outerHTML.slice(0, 90))"""
"""Controls that nobody can see or that say nothing without pictures."""


@pytest.mark.parametrize(
    "path",
    ["index.html", "substances/g.html", "help/happyville.html", "sheets/windows.html"],
    ids=["home", "substance", "city", "sheet"],
)
@pytest.mark.parametrize("locale", ["en", "ru"])
def test_a_page_says_and_does_the_same(
    safest: Firefox, browser: Browser, built_site: Path, locale: str, path: str
) -> None:
    with serving(built_site) as served:
        with watching(browser, served.base) as usual:
            usual.page.goto(f"{served.base}{locale}/{path}")
            hint = usual.page.locator(".limits > span").inner_text()
            there = usual.page.evaluate(READ).replace(hint, "")
        served.asked.clear()

        safest.goto(f"{served.base}{locale}/{path}")
        here = safest.evaluate(READ)

        asked = {name.rpartition(".")[2] for name, _ in served.asked if "favicon" not in name}
        room = safest.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        controls = safest.evaluate(CONTROLS)
        links = safest.evaluate(
            "['.bar .help', '.bar .leave'].map(one => document.querySelector(one))"
            ".map(one => [one.localName, one.getBoundingClientRect().height >= 44])"
        )
    assert re.findall(r"\w+", here) == re.findall(r"\w+", there)
    assert asked == {"html", "css"}
    assert room[0] <= room[1]
    assert controls == []
    assert links == [["a", True], ["a", True]]
