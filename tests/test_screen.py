"""Worksheets on screen: every kind of block, windows without a script, filling in, the shelf."""

from __future__ import annotations

import dataclasses
import html
import html.parser
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import markdown
import pypdf
import pytest
import yaml
from browser import FIELDS, FILLED, REPOSITORY, Watched, serving, watching
from PIL import Image
from playwright.sync_api import Browser, Page

from generator import publish, sheets
from generator.blocks import KINDS, Block, WindowsBlock
from generator.catalog import Catalog, direction
from generator.content import Content
from generator.fields import Text
from generator.models import Moment, Worksheet
from generator.pages import Renderer
from generator.policy import content_policy
from generator.windows import Marks, window_of

EXAMPLES = REPOSITORY / "generator" / "examples" / "blocks"
MACROS = REPOSITORY / "generator" / "templates" / "blocks.html.jinja"
TYPST = REPOSITORY / "generator" / "typst" / "blocks.typ"
STYLES = REPOSITORY / "overrides" / "styles"
POLICY = html.escape(content_policy(False))
LOOK = (REPOSITORY / "tests" / "page.js").read_text("utf-8")
COLOURS = {
    "rgb(207, 230, 212)": "green",
    "rgb(255, 226, 122)": "yellow",
    "rgb(247, 178, 103)": "orange",
    "rgb(240, 150, 138)": "red",
}
PRINTS = [
    {"href": f"a-{edition}-{size}-{paper}.pdf", "edition": edition, "print": size, "paper": paper}
    for edition in ("client", "consultant")
    for size in ("normal", "large")
    for paper in ("A4", "Letter")
]


def examples(kind: str) -> list[dict[str, Any]]:
    """The blocks of a kind's example, as an editor would write them."""
    found: list[dict[str, Any]] = yaml.safe_load((EXAMPLES / f"{kind}.yaml").read_text("utf-8"))
    return found


EACH = [(kind, i) for kind in KINDS for i in range(len(examples(kind)))]


def worksheet(*blocks: dict[str, Any], **values: Any) -> Worksheet:
    data: dict[str, Any] = {
        "id": "demo",
        "version": 4,
        "title": "A demo sheet",
        "purpose": "To see how it looks.",
        "when": "on a quiet day",
        "audience": ["client"],
        "minutes": 20,
        "pages": 4,
        "blocks": blocks,
        "review": {"status": "draft"},
    }
    return Worksheet.model_validate({**data, **values})


def everything() -> Worksheet:
    return worksheet(*(each for kind in KINDS for each in examples(kind)), safety="critical")


def shown(template: str, address: str, content: Content, **values: Any) -> str:
    """A page's own part as HTML, as Markdown leaves it."""
    staged = Renderer(content, Catalog(content.locale)).page(
        template, address, review=None, **values
    )
    extensions = ["attr_list", "def_list", "tables", "toc"]
    return markdown.markdown(staged.body, extensions=extensions)


def on_screen(some: Worksheet, content: Content) -> str:
    made = sheets.sheet(some, content)
    return shown("sheet.md.jinja", "sheets/demo", content, sheet=made, prints=PRINTS, kind="sheet")


def written(folder: Path, kind: str, body: str, locale: str = "en") -> None:
    """A folder with one page as the site has it, without what stands around it."""
    parts = {path.name: path.read_text("utf-8") for path in STYLES.glob("[0-9]*.css")}
    own = {path.name: path.read_text("utf-8") for path in STYLES.glob(f"{kind}*.css")}
    folder.mkdir(exist_ok=True)
    (folder / "style.css").write_bytes(publish.stylesheet(parts) + publish.stylesheet(own))
    (folder / "index.html").write_text(
        f'<!doctype html><html lang="{locale}" dir="{direction(locale)}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<title>A page</title><link rel="icon" href="data:,">'
        '<link rel="stylesheet" href="style.css"></head>'
        f'<body class="page-{kind}"><main id="main">{body}</main></body></html>',
        "utf-8",
    )


@contextmanager
def opened(browser: Browser, folder: Path) -> Iterator[Watched]:
    """The page of a folder, with scripts off, watched from now on."""
    with serving(folder) as served, watching(browser, served.base, scripts=False) as watched:
        watched.page.goto(f"{served.base}index.html")
        watched.asked.clear()
        yield watched


class Words(html.parser.HTMLParser):
    """What a page says, and its elements."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.said = ""
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.said += data

    def count(self, tag: str, **wanted: str) -> int:
        return sum(
            name == tag and wanted.items() <= attributes.items() for name, attributes in self.found
        )


def squeezed(text: str) -> str:
    return " ".join(text.split())


# ------------------------------------------------------------------- every kind of block


def missing(kind: str, macros: str, typst: str, folder: Path) -> list[str]:
    """What a kind of block still needs."""
    _, _, table = macros.partition("{% set kinds = {")
    return [
        f"{kind!r} has no {what}"
        for there, what in (
            (f"{{% macro {kind}(block, id) %}}" in macros, f"macro in {MACROS.name}"),
            (f'"{kind}": {kind},' in table, f"row in the table at the end of {MACROS.name}"),
            (f"#let {kind}-block(" in typst, f"function {kind}-block in {TYPST.name}"),
            ((folder / f"{kind}.yaml").is_file(), f"example in {folder.name}/{kind}.yaml"),
        )
        if not there
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_three_files(kind: str) -> None:
    assert missing(kind, MACROS.read_text("utf-8"), TYPST.read_text("utf-8"), EXAMPLES) == []


def test_what_a_kind_lacks_is_named() -> None:
    found = missing("spiral", MACROS.read_text("utf-8"), TYPST.read_text("utf-8"), EXAMPLES)

    assert found == [
        "'spiral' has no macro in blocks.html.jinja",
        "'spiral' has no row in the table at the end of blocks.html.jinja",
        "'spiral' has no function spiral-block in blocks.typ",
        "'spiral' has no example in blocks/spiral.yaml",
    ]


def test_every_example_is_of_a_kind() -> None:
    assert sorted(path.stem for path in EXAMPLES.iterdir()) == sorted(KINDS)


def keys(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(keys, value.values()))
    return set().union(*map(keys, value)) if isinstance(value, list) else set()


@pytest.mark.parametrize("kind", KINDS)
def test_examples_explain_the_kind_and_use_each_of_its_fields(kind: str) -> None:
    text = (EXAMPLES / f"{kind}.yaml").read_text("utf-8")

    assert text.startswith("# ")
    assert max(map(len, text.splitlines())) <= 100
    own = KINDS[kind].model_fields.keys() - Block.model_fields.keys()
    assert own - keys(examples(kind)) == set()
    assert {each["type"] for each in examples(kind)} == {kind}


CODES = {"type", "fact", "services", "trigger_categories", "kind", "calm", "unit"}


def texts(value: Any) -> Iterator[str]:
    """Every text that a reader must find of a block as it is written."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            if name not in CODES:
                yield from texts(item)


def resolved_texts(value: Any) -> Iterator[str]:
    """Every text of the content in a resolved block, looked up ones too."""
    if isinstance(value, dict):
        for name, item in value.items():
            if name in ("text", "label", "signs", "steps", "items", "name", "title", "number"):
                yield from (item,) if isinstance(item, str) else texts(item)
            if isinstance(item, dict | list):
                yield from resolved_texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from resolved_texts(item)


@pytest.mark.parametrize(("kind", "i"), EACH)
def test_every_example_is_shown(shipped: Content, kind: str, i: int) -> None:
    some = worksheet(examples(kind)[i])

    said = squeezed(Words(on_screen(some, shipped)).said)

    resolved = sheets.sheet(some, shipped).blocks[0]
    wanted = [*texts(examples(kind)[i]), *resolved_texts(resolved)]
    assert [text for text in wanted if squeezed(text) not in said and text not in BAND_NAMES] == []
    assert wanted or kind in ("cut_line", "fold_line")


BAND_NAMES = ("green", "yellow", "orange", "red")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_shows_a_heading_and_help_and_does_without(shipped: Content, kind: str) -> None:
    bare = {k: v for k, v in examples(kind)[0].items() if k not in ("label", "help")}

    without = on_screen(worksheet(bare), shipped)
    with_both = on_screen(worksheet({**bare, "label": "The heading", "help": "The help"}), shipped)

    assert "The heading" in with_both
    assert "The help" in with_both
    for found in (without, with_both):
        ids = {attributes.get("id") for _, attributes in Words(found).found}
        for _, attributes in Words(found).found:
            for name in ("for", "aria-labelledby", "aria-describedby"):
                assert {*attributes.get(name, "").split()} <= ids


TEXTBOX = {"contenteditable": "plaintext-only", "role": "textbox", "aria-multiline": "true"}


@pytest.mark.parametrize(
    ("kind", "i", "tag", "attributes", "count"),
    [
        ("choice", 0, "input", {"type": "radio"}, 3),
        ("choice", 1, "input", {"type": "checkbox"}, 4),
        ("windows", 0, "input", {"type": "radio"}, 33),
        ("windows", 0, "div", TEXTBOX, 4),
        ("table", 0, "input", {"type": "checkbox"}, 3),
        ("table", 0, "input", {"type": "text", "inputmode": "numeric"}, 3),
        ("table", 0, "div", TEXTBOX, 6),
        ("grid", 0, "div", TEXTBOX, 9),
        ("quad", 0, "div", TEXTBOX, 4),
        ("quad", 0, "div", {"class": "answer rows-3"}, 4),
        ("timeline", 0, "div", TEXTBOX, 0),
        ("timeline", 1, "div", TEXTBOX, 2),
        ("directory", 0, "div", TEXTBOX, 1),
        ("card", 0, "div", TEXTBOX, 1),
        ("cut_line", 0, "hr", {"class": "cut"}, 1),
        ("fold_line", 0, "hr", {"class": "fold"}, 1),
    ],
)
def test_a_kind_has_its_fields(
    shipped: Content, kind: str, i: int, tag: str, attributes: dict[str, str], count: int
) -> None:
    found = Words(on_screen(worksheet(examples(kind)[i]), shipped))

    assert found.count(tag, **attributes) == count


def test_services_are_called_and_looked_up_on_their_pages(shipped: Content) -> None:
    found = on_screen(worksheet(examples("directory")[0]), shipped)

    hrefs = [attributes.get("href", "") for tag, attributes in Words(found).found if tag == "a"]
    assert any(re.fullmatch(r"tel:\+?\d+", href) for href in hrefs)
    assert any(re.fullmatch(r"\.\./help/[a-z]+\.html#[a-z-]+", href) for href in hrefs)
    assert "Calls stay in the list of your phone." in found


def test_where_no_service_fits_it_says_so(shipped: Content) -> None:
    nobody = shipped.referrals.model.model_copy(update={"services": ()})
    empty = dataclasses.replace(
        shipped, referrals=dataclasses.replace(shipped.referrals, model=nobody)
    )

    found = on_screen(worksheet(examples("directory")[0]), empty)

    assert "No such service is listed yet." in found
    assert 'href="../help/index.html"' in found
    assert "Calls stay" not in found


def test_words_that_are_not_translated_stay_marked_when_filled_in(shipped: Content) -> None:
    arabic = dataclasses.replace(shipped, locale="ar")

    found = on_screen(worksheet(examples("windows")[0]), arabic)

    assert '<span lang="en" dir="ltr">from <bdi>0</bdi> to just below <bdi class="at' in found


def test_a_sheet_offers_its_other_prints(shipped: Content) -> None:
    found = on_screen(worksheet(examples("text")[0]), shipped)

    inside = found[found.index("<details") : found.index("</details>")]
    said = re.findall(r'href="([^"]+)">(.*?)</a>', inside)
    assert [href for href, _ in said] == [each["href"] for each in PRINTS[1:]]
    assert len({words for _, words in said}) == len(PRINTS) - 1
    assert f'class="button" href="{PRINTS[0]["href"]}"' in found


# ------------------------------------------------------------------- how it looks


def faults(page: Page, *kinds: str) -> list[str]:
    calls = ", ".join(f"...look.{kind}()" for kind in kinds)
    found: list[str] = page.evaluate(f"() => {{ const look = {LOOK}; return [{calls}]; }}")
    return sorted(set(found))


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_examples_are_well_built_and_fit(
    browser: Browser, shipped: Content, tmp_path: Path, locale: str
) -> None:
    content = dataclasses.replace(shipped, locale=locale)
    written(tmp_path / "site", "sheet", on_screen(everything(), content), locale)
    found = {}

    with opened(browser, tmp_path / "site") as watched:
        page = watched.page
        found["built"] = faults(page, "structure", "links", "isolated")
        for width in (320, 390, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            found[f"{width} px"] = faults(page, "layout", "sizes")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            found[scheme] = faults(page, "contrast")
        found["watched"] = watched.faults()

    assert {kind: some for kind, some in found.items() if some} == {}


# ------------------------------------------------------------------- windows

SHOWN = """() => {
  const strip = document.querySelector('.mine');
  strip.scrollIntoView({ block: 'center' });
  return [...strip.querySelectorAll(':scope > :not(.band)')].map(cell => {
    const box = cell.getBoundingClientRect();
    const under = document.elementsFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
      .find(one => one.matches('.mine > .band'));
    return under ? getComputedStyle(under).backgroundColor : '';
  });
}"""


def colours(page: Page) -> list[str]:
    """The window that each of the eleven cells shows."""
    return [COLOURS.get(found, "") for found in page.evaluate(SHOWN)]


def ranges(watched: Watched) -> list[str]:
    """What the four windows say of their range, as it is read aloud."""
    session = watched.context.new_cdp_session(watched.page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    words = [
        node["name"]["value"] for node in nodes if node.get("role", {}).get("value") == "StaticText"
    ]
    said = squeezed(" ".join(words))
    return re.findall(r"from (?:___|\d+) (?:down )?to (?:just (?:below|above) )?(?:___|\d+)", said)


def mark(page: Page, *marks: int | None) -> None:
    """Set the marks for thoughts, plans and the step, with a finger."""
    for name, number in zip(("fantasise", "plan", "act"), marks, strict=True):
        if number is not None:
            page.locator(f"fieldset.{name} .dial").nth(number).click()


@contextmanager
def windows(
    browser: Browser, content: Content, folder: Path, i: int, without: str = ""
) -> Iterator[Watched]:
    written(folder, "sheet", on_screen(worksheet(examples("windows")[i]), content), content.locale)
    if without:
        style = (folder / "style.css").read_text("utf-8")
        (folder / "style.css").write_text(style.replace(without, ":unknown("), "utf-8")
    with opened(browser, folder) as watched:
        yield watched


RISING = ((5, 6, 8), (4, 5, 7), (3, 3, 3), (0, 0, 0), (10, 10, 10), (0, 5, 10))
FALLING = ((6, 4, 2), (10, 5, 0), (3, 3, 3), (0, 0, 0), (10, 10, 10), (9, 9, 1))


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize(("i", "each"), [(0, RISING), (1, RISING), (2, FALLING)])
def test_windows_follow_the_marks_without_a_script(
    browser: Browser,
    shipped: Content,
    tmp_path: Path,
    locale: str,
    i: int,
    each: tuple[tuple[int, int, int], ...],
) -> None:
    content = dataclasses.replace(shipped, locale=locale)
    with windows(browser, content, tmp_path / "site", i) as watched:
        for marks in each:
            mark(watched.page, *marks)

            found = colours(watched.page)

            assert found == [in_window(n, marks, each) for n in range(11)], marks
        assert watched.faults() == []


def in_window(n: int, marks: tuple[int, int, int], each: object) -> str:
    """The window that holds a number; three equal marks do not say whether numbers fall."""
    if each is FALLING and len(set(marks)) == 1:
        return "red" if n <= marks[0] else "green"
    return window_of(n, Marks(fantasise=marks[0], plan=marks[1], act=marks[2]))


def test_windows_are_told_apart_without_colour(
    browser: Browser, shipped: Content, tmp_path: Path
) -> None:
    with windows(browser, shipped, tmp_path / "site", 0) as watched:
        pictures = watched.page.evaluate(
            "[...document.querySelectorAll('.mine > .band')].map("
            "one => getComputedStyle(one).backgroundImage)"
        )

    assert len(set(pictures)) == 4


@pytest.mark.parametrize(
    ("i", "marks", "said"),
    [
        (
            0,
            (5, 6, 8),
            [
                "from 0 to just below 5",
                "from 5 to just below 6",
                "from 6 to just below 8",
                "from 8 to 10",
            ],
        ),
        (
            1,
            (4, 5, 7),
            [
                "from 0 to just below 4",
                "from 4 to just below 5",
                "from 5 to just below 7",
                "from 7 to 10",
            ],
        ),
        (
            2,
            (6, 4, 2),
            [
                "from 10 down to just above 6",
                "from 6 down to just above 4",
                "from 4 down to just above 2",
                "from 2 down to 0",
            ],
        ),
        (
            0,
            (None, 6, None),
            [
                "from 0 to just below ___",
                "from ___ to just below 6",
                "from 6 to just below ___",
                "from ___ to 10",
            ],
        ),
    ],
)
def test_windows_say_their_range(
    browser: Browser,
    shipped: Content,
    tmp_path: Path,
    i: int,
    marks: tuple[int | None, int | None, int | None],
    said: list[str],
) -> None:
    with windows(browser, shipped, tmp_path / "site", i) as watched:
        before = ranges(watched)
        mark(watched.page, *marks)

        found = ranges(watched)

    assert [re.sub(r"\d+", "#", text).count("___") for text in before] == [1, 2, 2, 1]
    assert found == said


def test_before_a_mark_is_set_no_window_is_drawn(
    browser: Browser, shipped: Content, tmp_path: Path
) -> None:
    with windows(browser, shipped, tmp_path / "site", 0) as watched:
        before = colours(watched.page)
        mark(watched.page, None, None, 8)

        after = colours(watched.page)

    assert before == [""] * 11
    assert after == [""] * 8 + ["red"] * 3


def test_marks_out_of_order_never_hide_a_later_window(
    browser: Browser, shipped: Content, tmp_path: Path
) -> None:
    with windows(browser, shipped, tmp_path / "site", 0) as watched:
        mark(watched.page, 8, 5, 6)

        found, said = colours(watched.page), ranges(watched)
        hint = watched.page.get_by_text("Thoughts come first").is_visible()

    assert found == ["green"] * 5 + ["orange"] + ["red"] * 5
    assert said == [
        "from 0 to just below 5",
        "from 5 to just below 5",
        "from 5 to just below 6",
        "from 6 to 10",
    ]
    assert hint


def test_without_has_the_blanks_stay(browser: Browser, shipped: Content, tmp_path: Path) -> None:
    with windows(browser, shipped, tmp_path / "site", 0, without=":has(") as watched:
        mark(watched.page, 5, 6, 8)

        found, said = colours(watched.page), ranges(watched)

    assert found == [""] * 11
    assert said[0] == "from 0 to just below ___"
    assert len(said) == 4


@pytest.mark.parametrize(
    ("i", "said"), [(0, ""), (1, "on this scale 0 is"), (2, "on this scale 10 is")]
)
def test_a_scale_that_is_the_other_way_round_says_so(shipped: Content, i: int, said: str) -> None:
    found = on_screen(worksheet(examples("windows")[i]), shipped)

    assert ("Look twice" in found) == bool(said)
    assert said in found


def test_the_example_shows_every_number_in_its_window(shipped: Content) -> None:
    for each in examples("windows"):
        found = on_screen(worksheet(each), shipped)

        cells = re.findall(r'<span class="band (\w+)"><bdi>(\d+)</bdi>', found)
        model = WindowsBlock.model_validate(each)
        assert [(window_of(n, model.example), str(n)) for n in range(11)] == cells


# ------------------------------------------------------------------- filling in, printing


def test_a_sheet_is_filled_in_and_printed_without_a_trace(
    browser: Browser, shipped: Content, tmp_path: Path
) -> None:
    kinds = ("lines", "checklist", "ladder", "table", "quad", "windows", "card")
    some = worksheet(*(examples(kind)[0] for kind in kinds))
    written(tmp_path / "site", "sheet", on_screen(some, shipped))
    with opened(browser, tmp_path / "site") as watched:
        page = watched.page
        address = page.url
        areas = page.locator(".answer")
        count = areas.count()
        for i in range(count):
            areas.nth(i).fill("\n".join(f"word{i}x{n}e" for n in range(60)))
        for field in page.locator("input[type=text]").all():
            field.fill("7")
            field.press("Enter")
        page.locator("input[type=radio]").first.press("Enter")
        for box in page.locator("input[type=checkbox]").all():
            box.check()
        page.wait_for_timeout(100)  # a form that is sent leaves at once

        page.pdf(path=tmp_path / "page.pdf", format="A4")

        left, gone = watched.faults(), (page.url, watched.asked)

    assert count == 20
    assert gone == (address, [])
    assert left == []
    pages = pypdf.PdfReader(tmp_path / "page.pdf").pages
    printed = "".join("".join(page.extract_text().split()) for page in pages)
    lost = [f"word{i}x{n}e" for i in range(count) for n in range(60)]
    # What is cut by the edge of a page stands on two of them.
    assert {word: printed.count(word) for word in lost if printed.count(word) != 1} == {}
    assert printed.count("7") >= 3


def test_enter_in_the_only_field_sends_nothing(
    browser: Browser, shipped: Content, tmp_path: Path
) -> None:
    # A form with one such field is sent by Enter, if there is any way to send it.
    columns = [{"label": "Number", "kind": "scale"}, {"label": "What", "kind": "text"}]
    body = on_screen(worksheet({"type": "table", "columns": columns, "rows": 1}), shipped)
    written(tmp_path / "site", "sheet", body)
    with opened(browser, tmp_path / "site") as watched:
        address = watched.page.url
        field = watched.page.locator("input[type=text]")
        field.fill("7")
        field.press("Enter")
        watched.page.wait_for_timeout(100)

        left, gone, kept = watched.faults(), (watched.page.url, watched.asked), field.input_value()

    assert (gone, left, kept) == ((address, []), [], "7")
    (form,) = [attributes for tag, attributes in Words(body).found if tag == "form"]
    assert (form["method"], form["autocomplete"], "action" in form) == ("dialog", "off", False)


def test_on_paper_there_is_no_button_and_each_page_of_it_is_named(
    browser: Browser, shipped: Content, tmp_path: Path
) -> None:
    written(tmp_path / "site", "sheet", on_screen(everything(), shipped))
    with opened(browser, tmp_path / "site") as watched:
        screen = watched.page.inner_text("main")

        watched.page.emulate_media(media="print")
        paper = watched.page.inner_text("main")

    for button in ("Print (PDF)", "Clear everything", "Other prints", "leaves this device"):
        assert button in screen
        assert button not in paper
    for said in ("demo · version 4 · EN · No name needed", "Cut here", "Fold here"):
        assert said not in screen
        assert said in paper


def test_one_link_clears_all(browser: Browser, shipped: Content, tmp_path: Path) -> None:
    written(tmp_path / "site", "sheet", on_screen(everything(), shipped))
    shutil.copyfile(tmp_path / "site" / "index.html", tmp_path / "site" / "demo.html")
    with opened(browser, tmp_path / "site") as watched:
        page = watched.page
        for kind in ("checkbox", "radio"):
            for box in page.locator(f"input[type={kind}]").all()[:20]:
                box.check()
        for field in page.locator(FIELDS).all()[:20]:
            field.fill("Something private")
        before = page.evaluate(FILLED)

        page.get_by_role("link", name="Clear everything").click()
        page.wait_for_url("**/demo.html")

        after = page.evaluate(FILLED)
    assert before > 30
    assert after == 0


LINES = """one => {
  const found = [];
  const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index } of node.data.matchAll(/[^\\n]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      found.push(range.getBoundingClientRect().x);
    }
  }
  return found;
}"""
"""A script: where each line of a field begins."""


def test_a_field_grows_with_what_is_written(
    browser: Browser, shipped: Content, tmp_path: Path
) -> None:
    written(tmp_path / "site", "sheet", on_screen(worksheet(examples("lines")[0]), shipped))
    with opened(browser, tmp_path / "site") as watched:
        area = watched.page.locator(".answer")
        empty = area.bounding_box()
        area.click()
        watched.page.keyboard.type("\n".join(f"Line {n} of a long answer." for n in range(40)))
        full = area.bounding_box()
        hidden = area.evaluate("one => one.scrollHeight - one.clientHeight")
        kept = area.inner_text().splitlines()
        watched.page.keyboard.press("Tab")
        left = watched.page.evaluate("document.activeElement.className")
        watched.page.reload()
        after = area.inner_text(), area.evaluate("one => one.offsetHeight")

    assert empty and full
    assert empty["height"] > 80  # three lines, as on paper
    assert full["height"] > 8 * empty["height"]
    assert hidden <= 0
    assert kept == [f"Line {n} of a long answer." for n in range(40)]
    assert left == "button second"
    assert after == ("", round(empty["height"]))


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_an_answer_has_the_direction_of_its_own_words(
    browser: Browser, shipped: Content, tmp_path: Path, locale: str
) -> None:
    content = dataclasses.replace(shipped, locale=locale)
    written(tmp_path / "site", "sheet", on_screen(worksheet(examples("lines")[0]), content), locale)
    with opened(browser, tmp_path / "site") as watched:
        area = watched.page.locator(".answer")
        area.click()
        watched.page.keyboard.type("Monday...\nالاثنين...")
        box = area.bounding_box()
        lines = area.evaluate(LINES)

    assert box
    middle = box["x"] + box["width"] / 2
    assert ["left" if x < middle else "right" for x in lines] == ["left", "right"]


@pytest.mark.parametrize(("found", "said"), [("plaintext-only", False), ("unknown", True)])
def test_a_browser_that_cannot_be_typed_into_says_so(
    browser: Browser, shipped: Content, tmp_path: Path, found: str, said: bool
) -> None:
    body = on_screen(worksheet(examples("lines")[0]), shipped)
    written(tmp_path / "site", "sheet", body.replace("plaintext-only", found))
    with opened(browser, tmp_path / "site") as watched:
        shown = watched.page.get_by_text("this browser is too old").is_visible()

    assert shown is said


# ------------------------------------------------------------------- the shelf


def shelf(content: Content, **values: Any) -> str:
    base = sheets.sheet(worksheet(examples("text")[0]), content)

    def one(name: str, minutes: int, *audience: str) -> sheets.Sheet:
        title = Text(f"Sheet {name}")
        return dataclasses.replace(
            base, id=name, title=title, minutes=minutes, duration=f"{minutes}", audience=audience
        )

    made = {
        "a": one("a", 10, "client"),
        "b": one("b", 30, "client", "consultant"),
        "c": one("c", 45, "consultant"),
    }
    calm, night = (
        Moment.model_validate({"id": name, "label": f"Moment {name}"}) for name in ("calm", "night")
    )
    given: dict[str, Any] = {
        "groups": [(calm, [made["a"], made["b"]]), (night, [made["b"]]), (None, [made["c"]])],
        "packs": [],
        "pictures": {"a": (210, 297)},
        "prints_of": {name: [{**each, "href": f"{name}.pdf"} for each in PRINTS] for name in made},
        "zip_href": "",
    }
    return shown("sheets.md.jinja", "sheets/index", content, **{**given, **values}, kind="shelf")


def test_each_sheet_stands_in_full_once_and_as_a_link_elsewhere(shipped: Content) -> None:
    found = Words(shelf(shipped))

    ids = [attributes["id"] for _, attributes in found.found if "id" in attributes]
    hrefs = [attributes["href"] for tag, attributes in found.found if tag == "a"]
    assert [id_ for id_ in ids if id_.startswith("sheet-")] == ["sheet-a", "sheet-b", "sheet-c"]
    assert len(ids) == len(set(ids))
    assert hrefs.count("#sheet-b") == 1
    assert hrefs.count("b.pdf") == hrefs.count("b.html") == 1
    assert found.count("img", src="a.png", width="210", height="297", loading="lazy", alt="") == 1
    assert found.count("img") == 1


def test_packs_and_the_zip_are_offered(shipped: Content) -> None:
    pack = {"title": "A pack", "summary": "For a task.", "sheets": ["Sheet in it"]}
    hrefs = [("A4", "p.pdf"), ("Letter", "p-l.pdf")]
    links = {"hrefs": hrefs, "booklet": "p-b.pdf", "small": "p-a5.pdf"}

    found = Words(shelf(shipped, packs=[{**pack, **links}], zip_href="all.zip"))

    found_hrefs = [attributes["href"] for tag, attributes in found.found if tag == "a"]
    assert found_hrefs[-5:] == ["p.pdf", "p-l.pdf", "p-b.pdf", "p-a5.pdf", "all.zip"]
    assert "A pack" in found.said
    assert "Sheet in it" in found.said


def test_an_empty_shelf_says_so(shipped: Content) -> None:
    found = shelf(shipped, groups=[])

    assert "There is no worksheet here yet." in found
    assert "<ul" not in found


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_the_shelf_is_well_built_and_fits(
    browser: Browser, shipped: Content, tmp_path: Path, locale: str
) -> None:
    written(tmp_path / "site", "shelf", shelf(dataclasses.replace(shipped, locale=locale)), locale)
    Image.new("RGB", (210, 297), "white").save(tmp_path / "site" / "a.png")
    found = {}

    with opened(browser, tmp_path / "site") as watched:
        found["built"] = faults(watched.page, "structure", "links", "isolated", "contrast")
        for width in (320, 390, 1280):
            watched.page.set_viewport_size({"width": width, "height": 800})
            found[f"{width} px"] = faults(watched.page, "layout", "sizes")
        found["watched"] = watched.faults()

    assert {kind: some for kind, some in found.items() if some} == {}


@pytest.mark.parametrize(
    ("who", "minutes", "left", "headings"),
    [
        ("", "", ["a", "b", "c"], ["calm", "night", "any"]),
        ("client", "", ["a", "b"], ["calm", "night"]),
        ("consultant", "", ["b", "c"], ["calm", "night", "any"]),
        ("", "to-15", ["a"], ["calm"]),
        ("", "to-30", ["a", "b"], ["calm", "night"]),
        ("client", "to-15", ["a"], ["calm"]),
        ("consultant", "to-30", ["b"], ["calm", "night"]),
        ("consultant", "to-15", [], []),
    ],
)
def test_sheets_are_chosen_without_a_script(
    browser: Browser,
    shipped: Content,
    tmp_path: Path,
    who: str,
    minutes: str,
    left: list[str],
    headings: list[str],
) -> None:
    written(tmp_path / "site", "shelf", shelf(shipped, pictures={}))
    with opened(browser, tmp_path / "site") as watched:
        page = watched.page
        for chosen in filter(None, (who, minutes)):
            page.locator(f"input.{chosen}").check()

        sheets_left = [one for one in "abc" if page.locator(f"#sheet-{one}").is_visible()]
        moments = ("calm", "night", "any")
        moments_left = [one for one in moments if page.locator(f"#moment-{one}").is_visible()]
        nothing = page.locator(".nothing").is_visible()

    assert sheets_left == left
    assert moments_left == headings
    assert nothing == (not left)


def test_without_has_the_shelf_offers_no_choice(
    browser: Browser, shipped: Content, tmp_path: Path
) -> None:
    written(tmp_path / "site", "shelf", shelf(shipped, pictures={}))
    style = tmp_path / "site" / "style.css"
    style.write_text(style.read_text("utf-8").replace(":has(", ":unknown("), "utf-8")

    with opened(browser, tmp_path / "site") as watched:
        choice = watched.page.locator(".filter").is_visible()
        left = [one for one in "abc" if watched.page.locator(f"#sheet-{one}").is_visible()]

    assert not choice
    assert left == ["a", "b", "c"]
