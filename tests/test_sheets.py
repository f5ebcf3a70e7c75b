"""Worksheets on screen and on paper: real templates, real fonts, real PDFs."""

from __future__ import annotations

import dataclasses
import hashlib
import html.parser
import io
import re
import shutil
import subprocess
import sys
import typing
from collections import Counter
from pathlib import Path, PurePath
from typing import Any

import markdown
import pypdf
import pytest

from generator import blocks, sheets
from generator.catalog import Catalog
from generator.content import SINGLE, Content, Entry
from generator.fields import Model, Text
from generator.models import Substance, Worksheet
from generator.pages import Renderer, Staged
from generator.source import Source

ROOT = Path(__file__).parent.parent
CITED = [{"ref": "one"}, {"ref": "two"}]
DRAFT = {"status": "draft"}
BLOCKS: dict[str, dict[str, Any]] = {
    "text": {"text": "A paragraph to read"},
    "fact": {"fact": "demo/wait"},
    "lines": {"n": 3},
    "checklist": {"items": ["A written item"], "trigger_categories": ["time"], "extra_blank": 1},
    "scale": {"low": "hardly", "high": "wholly", "markers": ["On an easy day"]},
    "windows": {
        "low": "light",
        "high": "heavy",
        "bands": [
            {"id": id_, "start": start, "label": id_, "meaning": f"{id_} means", "prompt": "Then?"}
            for id_, start in (("green", 0), ("yellow", 3), ("orange", 6), ("red", 8))
        ],
    },
    "ladder": {"steps": ["Tomorrow", "In a week"], "lines": 2},
    "table": {"columns": ["When", "What"], "rows": 2},
    "grid": {"columns": ["Morning", "Night"], "rows": ["Monday", "Sunday"]},
    "prompt_list": {"prompts": ["What went well?"], "lines": 1},
    "emergency": {},
}
"""One example of each kind."""
SHOWN = {
    "text": "A paragraph to read",
    "fact": "Wait 3–4 hours",
    "lines": "",
    "checklist": "Friday evening",
    "scale": "On an easy day",
    "windows": "orange means",
    "ladder": "In a week",
    "table": "What",
    "grid": "Sunday",
    "prompt_list": "What went well?",
    "emergency": "Nobody answers",
}
"""What a reader must find of each example."""


def entry(model: type[Model], path: str, data: Any) -> Entry[Any]:
    return Entry(model.model_validate(data), Source(PurePath(path), data, {}, {(): (1, 1)}))


def worksheet(*some: dict[str, Any], **values: Any) -> Entry[Worksheet]:
    data: dict[str, Any] = {
        "id": "demo-sheet",
        "version": 4,
        "title": "A demo sheet",
        "purpose": "To see how it looks.",
        "when": "on a quiet day",
        "audience": ["client"],
        "minutes": 20,
        "pages": 1,
        "blocks": some or [{"type": "lines", "n": 1, "label": "My words"}],
        "review": DRAFT,
        **values,
    }
    return entry(Worksheet, "content/worksheets/demo-sheet.yaml", data)


def fact(id_: str, text: str, **values: Any) -> dict[str, Any]:
    return {"id": id_, "text": text, "sources": CITED, **values}


def content(*some: Entry[Worksheet], locale: str = "en", country: str = "GB") -> Content:
    """A whole content, as small as it can be."""
    value = {"min": 3, "max": 4, "unit": "h"}
    wait = fact("wait", "Wait {value}, or do not.", value=value, safety="critical")
    number = {
        "number": "0100 200",
        "kind": "ambulance",
        "name": "Ambulance",
        "verified_on": "2026-01-01",
        "source": "one",
    }
    foreign = {**number, "number": "555"}
    single: dict[str, Any] = {
        "site": {
            "name": "Handrail",
            "tagline": "A line",
            "welcome": "Welcome",
            "languages": [{"locale": "en"}, {"locale": "ar"}, {"locale": "ru"}],
            "country": country,
            "timezone": "Europe/London",
            "currency": "GBP",
            "leave_url": "https://example.org/",
            "doors": [{"label": "A", "text": "B", "page": "emergency"}],
        },
        "emergency": {
            "intro": "Somebody is in danger",
            "signs": [fact("no-answer", "Nobody answers")],
            "steps": [fact("call", "Call an ambulance")],
            "dont": [fact("alone", "Do not leave")],
            "profiles": [
                {"country": "GB", "numbers": [number]},
                {"country": "FR", "numbers": [foreign]},
            ],
            "review": DRAFT,
        },
        "interactions": {"review": DRAFT},
        "triggers": {
            "categories": [{"id": "time", "label": "Hours"}],
            "triggers": [{"id": "friday", "category": "time", "label": "Friday evening"}],
            "review": DRAFT,
        },
        "functions": {"functions": [], "review": DRAFT},
        "tools": {"tools": [], "review": DRAFT},
        "glossary": {"terms": [], "review": DRAFT},
        "referrals": {
            name: []
            for name in ("taxonomy_terms", "cities", "organizations", "locations", "services")
        },
        "questions": {"sets": [], "review": DRAFT},
        "inventory": {"items": []},
        "references": {
            "references": [
                {
                    "id": id_,
                    "type": "review",
                    "authors": "Doe A, Roe B",
                    "title": f"Study {id_}",
                    "year": 2020,
                    "tier": "A",
                    "url": "https://example.org/study",
                }
                for id_ in ("one", "two", "three")
            ]
        },
    }
    demo = {
        "id": "demo",
        "names": {"inn": "Demo", "common": ["Demo"]},
        "class": "other",
        "summary": "A demo",
        "first": ["wait"],
        "intervals": [wait],
        "get_help_if": [fact("help", "Nobody answers")],
        "review": DRAFT,
    }
    return Content(
        locale=locale,
        substances=(entry(Substance, "content/substances/demo.yaml", demo),),
        topics=(),
        stories=(),
        worksheets=some or (worksheet(),),
        pages=(),
        unread=frozenset(),
        **{name: entry(SINGLE[name], f"content/{name}.yaml", single[name]) for name in SINGLE},
    )


def printed(some: Entry[Worksheet], **values: Any) -> bytes:
    return sheets.pdf(sheets.sheet(some.model, content(some, **values)), str)


def words(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def staged(some: Entry[Worksheet], **values: Any) -> Staged:
    whole = content(some, **values)
    return Renderer(whole, Catalog(whole.locale)).page(
        "sheet.md.jinja",
        f"sheets/{some.model.id}",
        sheet=sheets.sheet(some.model, whole),
        pdf_href=f"{some.model.id}.pdf",
        kind="sheet",
        review=some.model.review,
    )


def on_screen(some: Entry[Worksheet], **values: Any) -> str:
    """The page's HTML, as Markdown leaves it."""
    extensions = ["attr_list", "def_list", "tables", "toc"]
    return markdown.markdown(staged(some, **values).body, extensions=extensions)


class Elements(html.parser.HTMLParser):
    """Every start tag with its attributes and the tags it stands in."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str], tuple[str, ...]]] = []
        self._open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.found.append((tag, named, tuple(self._open)))
        if tag not in ("input", "br", "link", "meta", "img", "hr"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag


def everything() -> Entry[Worksheet]:
    some = [
        {"type": kind, "label": f"Part {kind}", "help": f"Help {kind}", **BLOCKS[kind]}
        for kind in BLOCKS
    ]
    return worksheet(*some, pages=4, safety="critical", audience=["client", "consultant"])


# ------------------------------------------------------------------- every kind of block


def kinds() -> list[str]:
    classes = typing.get_args(typing.get_args(blocks.AnyBlock)[0])
    return [typing.get_args(each.model_fields["type"].annotation)[0] for each in classes]


def test_examples_and_resolvers_cover_every_kind() -> None:
    assert list(BLOCKS) == list(SHOWN) == list(sheets.KINDS) == kinds()


@pytest.mark.parametrize("kind", kinds())
def test_every_kind_is_printed(kind: str) -> None:
    some = worksheet({"type": kind, "label": "The heading", "help": "The help", **BLOCKS[kind]})

    found = words(printed(some))

    assert "The heading" in found
    assert "The help" in found
    assert SHOWN[kind] in found


@pytest.mark.parametrize("kind", kinds())
def test_every_kind_is_shown_on_screen(kind: str) -> None:
    some = worksheet({"type": kind, "label": "The heading", "help": "The help", **BLOCKS[kind]})

    found = on_screen(some)

    assert "The heading" in found
    assert "The help" in found
    assert SHOWN[kind] in found


@pytest.mark.parametrize("kind", kinds())
def test_every_kind_does_without_a_heading(kind: str) -> None:
    some = worksheet({"type": kind, **BLOCKS[kind]})

    found = on_screen(some)

    assert SHOWN[kind] in words(printed(some))
    assert 'aria-labelledby="part-1"' not in found


# -------------------------------------------------------------------------- what they say


def test_a_fact_shows_its_figure_and_its_numbers() -> None:
    some = worksheet({"type": "fact", "fact": "demo/wait"}, sources=[{"ref": "three"}])

    found = words(printed(some))

    assert "Danger: Wait 3–4 hours, or do not. [1, 2]" in found
    assert "[3] Doe A and others, 2020" in found


def test_paper_and_screen_number_their_sources_alike() -> None:
    some = worksheet({"type": "fact", "fact": "demo/wait"}, sources=[{"ref": "three"}])

    found = on_screen(some)

    ids = [attributes.get("id", "") for _, attributes, _ in Elements(found).found]
    assert [id_ for id_ in ids if re.fullmatch(r"s\d", id_)] == ["s1", "s2", "s3"]
    assert re.findall(r"references/d\.html#(\w+)", found) == ["one", "two", "three"]


def test_windows_say_where_each_ends() -> None:
    found = words(printed(worksheet({"type": "windows", **BLOCKS["windows"]})))

    for shown in ("0–2", "3–5", "6–7", "8–10"):
        assert shown in found


def test_triggers_come_from_their_categories() -> None:
    some = worksheet({"type": "checklist", "trigger_categories": ["time"], "limit": 1})

    made = sheets.sheet(some.model, content(some))

    assert made.blocks[0]["groups"] == [{"label": "Hours", "items": ["Friday evening"]}]


@pytest.mark.parametrize(
    ("country", "shown", "hidden"),
    [("GB", "0100 200", "555"), ("FR", "555", "0100"), ("DE", "your local", "555")],
)
def test_only_the_numbers_of_the_sites_country_are_given(
    country: str, shown: str, hidden: str
) -> None:
    some = worksheet({"type": "emergency"}, safety="critical")

    for found in (words(printed(some, country=country)), on_screen(some, country=country)):
        assert shown in found
        assert hidden not in found


def test_a_critical_sheet_has_the_emergency_strip_on_each_page() -> None:
    many = [{"type": "lines", "n": 18, "label": f"Lines {i}"} for i in range(3)]

    made = printed(worksheet(*many, pages=3, safety="critical"))

    pages = pypdf.PdfReader(io.BytesIO(made)).pages
    assert len(pages) == 3
    assert all("Life in danger? Get help now." in page.extract_text() for page in pages)


def test_each_page_says_what_it_is_and_asks_for_no_name() -> None:
    many = [{"type": "lines", "n": 18, "label": f"Lines {i}"} for i in range(2)]

    made = printed(worksheet(*many, pages=2))

    for i, page in enumerate(pypdf.PdfReader(io.BytesIO(made)).pages, start=1):
        found = page.extract_text()
        for shown in (
            "A demo sheet",
            "demo-sheet · version 4 · EN · Draft, not yet reviewed",
            f"Page {i} of 2",
            "No name needed",
        ):
            assert shown in found


@pytest.mark.parametrize(
    ("locale", "review", "shown"),
    [
        ("en", DRAFT, "Draft, not yet reviewed"),
        (
            "en",
            {"status": "reviewed", "reviewed_by": "peer", "reviewed_on": "2026-03-09"},
            "Reviewed on March 9, 2026",
        ),
        (
            "ru",
            {"status": "reviewed", "reviewed_by": "peer", "reviewed_on": "2026-03-09"},
            "Draft, not yet reviewed",
        ),
    ],
)
def test_a_sheet_is_no_better_reviewed_than_its_language(
    locale: str, review: dict[str, str], shown: str
) -> None:
    some = worksheet(review=review)

    found = words(printed(some, locale=locale))

    assert shown in found


def test_what_is_not_translated_is_marked() -> None:
    some = worksheet({"type": "text", "text": "Left in English"})
    block = some.model.blocks[0].model_copy(update={"text": Text.left_in("en", "Left in English")})
    left = dataclasses.replace(some, model=some.model.model_copy(update={"blocks": (block,)}))

    found = on_screen(left, locale="ar")

    assert '<span lang="en" dir="ltr">Left in English</span>' in found
    page = pypdf.PdfReader(io.BytesIO(printed(left, locale="ar"))).pages[0].get_contents()
    assert page is not None
    assert b"/Lang(en)" in page.get_data()


# ------------------------------------------------------------------------------- on paper


@pytest.mark.parametrize("locale", ["en", "ru", "ar"])
def test_the_same_bytes_twice(locale: str) -> None:
    some = everything()

    assert printed(some, locale=locale) == printed(some, locale=locale)


def test_the_same_bytes_in_another_folder(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "generator", tmp_path / "elsewhere" / "generator")
    shutil.copytree(ROOT / "tests", tmp_path / "elsewhere" / "tests")
    program = (
        "import hashlib, sys; sys.path.insert(0, '.')\n"
        "from tests.test_sheets import everything, printed\n"
        "print(hashlib.sha256(printed(everything())).hexdigest())"
    )

    ran = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path / "elsewhere",
        env={"TZ": "Asia/Tokyo", "PYTHONPATH": str(tmp_path / "elsewhere")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert ran.stdout.strip() == hashlib.sha256(printed(everything())).hexdigest()


def test_a_pdf_tells_nothing_about_its_making() -> None:
    made = printed(everything())

    reader = pypdf.PdfReader(io.BytesIO(made))
    told = {str(name): str(value) for name, value in (reader.metadata or {}).items()}
    assert told == {"/Title": "A demo sheet"}
    for secret in (b"ypst", b"CreatorTool", b"CreationDate", b"ModDate", b"xmp:CreateDate"):
        assert secret not in made


def test_a_pdf_is_sound_and_tagged() -> None:
    reader = pypdf.PdfReader(io.BytesIO(printed(everything())), strict=True)

    root = typing.cast("pypdf.generic.DictionaryObject", reader.trailer["/Root"])
    assert "/StructTreeRoot" in root
    assert str(root["/Lang"]) == "en"
    assert "pdfuaid" in str(reader.xmp_metadata and reader.xmp_metadata.stream.get_data())


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_only_our_fonts_are_used_and_all_are_embedded(locale: str) -> None:
    reader = pypdf.PdfReader(io.BytesIO(printed(everything(), locale=locale)))

    names = set()
    for page in reader.pages:
        fonts = typing.cast("Any", page["/Resources"])["/Font"]
        for font in fonts.values():
            below = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in below["/FontDescriptor"]
            names.add(str(below["/BaseFont"]).split("+")[1])
    assert names <= {path.stem for path in sheets.FONTS.glob("*.ttf")}
    assert "NotoSans-Regular" in names


def test_no_letter_is_smaller_than_eleven_points() -> None:
    sizes: Counter[float] = Counter()

    def visit(text: str, _: Any, matrix: list[float], __: Any, size: float) -> None:
        if text.strip():
            sizes[round(abs(matrix[3]) * size, 2)] += 1

    for page in pypdf.PdfReader(io.BytesIO(printed(everything()))).pages:
        page.extract_text(visitor_text=visit)

    assert sizes
    assert min(sizes) >= 11


def test_right_to_left_sheets_print_in_arabic_letters() -> None:
    some = worksheet(
        {"type": "text", "text": "انتظر 3–5 ساعات"},
        {"type": "windows", **BLOCKS["windows"]},
        title="نوافذي",
    )

    made = sheets.sheet(some.model, content(some, locale="ar"))
    pdf = sheets.pdf(made, str)

    assert made.direction == "rtl"
    assert made.blocks[0]["text"] == "انتظر \u20663–5\u2069 ساعات"
    assert b"/Direction/R2L" in pdf
    assert b"NotoSansArabic-Regular" in pdf
    assert not list(sheets.unprintable_letters(some, made, str))


def test_a_full_sheet_is_tightened_before_it_runs_over() -> None:
    blocks_of = [{"type": "lines", "n": 10, "label": "Lines"}, {"type": "lines", "n": 11}]

    airy = printed(worksheet(*blocks_of, pages=2))
    tight = printed(worksheet(*blocks_of, pages=1))

    assert sheets.page_count(airy) == 2
    assert sheets.page_count(tight) == 1


def test_a_block_taller_than_a_page_is_not_cut_off() -> None:
    items = [f"Item number {i}" for i in range(120)]

    found = words(printed(worksheet({"type": "checklist", "items": items, "columns": 1})))

    assert all(item in found for item in items)


def test_page_counts_are_those_of_the_file() -> None:
    for n in (1, 18):
        made = printed(worksheet(*[{"type": "lines", "n": n}] * 3, pages=4))

        assert sheets.page_count(made) == len(pypdf.PdfReader(io.BytesIO(made)).pages)


@pytest.mark.parametrize(
    ("lines", "pages", "message"),
    [
        (20, 1, "'demo-sheet' fills 2 pages in 'en', not 1"),
        (1, 2, "'demo-sheet' fills 1 pages in 'en', not 2"),
        (1, 1, ""),
    ],
)
def test_unexpected_pages_are_found(lines: int, pages: int, message: str) -> None:
    some = worksheet(*[{"type": "lines", "n": lines}] * 2, pages=pages)
    made = sheets.sheet(some.model, content(some))

    problems = list(sheets.unexpected_pages(some, made, sheets.pdf(made, str)))

    assert [problem.message for problem in problems] == ([message] if message else [])


def test_letters_without_a_font_are_found() -> None:
    some = worksheet({"type": "text", "text": "ok 日 ok"})
    made = sheets.sheet(some.model, content(some))

    problems = list(sheets.unprintable_letters(some, made, str))

    assert [str(problem) for problem in problems] == [
        "content/worksheets/demo-sheet.yaml:1:1: "
        "'demo-sheet' in 'en' cannot be printed with 日 (U+65E5)\n"
        "    hint: write it in other letters, or add a font as generator/fonts/README.md says"
    ]


def test_every_letter_that_is_said_to_be_printable_is() -> None:
    ranges = [line.split("-") for line in (sheets.FONTS / "coverage.txt").read_text().split()]
    letters = [chr(i) for a, b in ranges for i in range(int(a, 16), int(b, 16) + 1)]
    some = worksheet({"type": "text", "text": " ".join(letters)}, pages=4)

    assert printed(some)


def test_sheets_are_printed_by_id_in_the_readers_words() -> None:
    made = sheets.sheets(content())

    found = sheets.pdfs(made, lambda text: {"No name needed": "Имя не нужно"}.get(text, text))

    assert list(found) == ["demo-sheet"]
    assert "Имя не нужно" in words(found["demo-sheet"])


# ------------------------------------------------------------------------------ on screen


def test_the_form_sends_and_keeps_nothing() -> None:
    elements = Elements(on_screen(everything())).found

    forms = [attributes for tag, attributes, _ in elements if tag == "form"]
    assert [(form["method"], form["autocomplete"]) for form in forms] == [("dialog", "off")]
    assert "action" not in forms[0]
    for tag, attributes, _ in elements:
        if tag in ("input", "textarea"):
            assert attributes["autocomplete"] == "off"
            assert ("name" in attributes) == (attributes.get("type") == "radio")
        assert tag not in ("script", "style", "img", "svg", "iframe")
        assert not [name for name in attributes if name == "style" or name.startswith("on")]
    assert [a["type"] for tag, a, _ in elements if tag == "button"] == ["reset"]


def test_every_control_has_a_name_and_every_id_is_unique() -> None:
    elements = Elements(on_screen(everything())).found

    ids = Counter(a["id"] for _, a, _ in elements if "id" in a)
    labelled = {a["for"] for tag, a, _ in elements if tag == "label" and "for" in a}
    referred = [
        a[name]
        for _, a, _ in elements
        for name in ("aria-labelledby", "aria-describedby", "for")
        if name in a
    ]
    assert set(ids.values()) == {1}
    assert set(referred) <= set(ids)
    for tag, attributes, inside in elements:
        if tag in ("input", "textarea"):
            named = "label" in inside or attributes.get("id") in labelled
            assert named or attributes.get("aria-label"), attributes


def test_the_form_is_one_block_of_html_for_markdown() -> None:
    body = staged(everything()).body
    form = body[body.index("<form") : body.index("</form>")]

    assert not re.search(r"\n\s*\n", form)
    assert all(line.startswith("<") for line in form.splitlines())
    assert form in on_screen(everything())


def hostile(value: Any, text: str) -> Any:
    """The same data, each text replaced; codes and references stay."""
    kept = {"type", "id", "fact", "trigger_categories"}
    if isinstance(value, dict):
        return {n: v if n in kept else hostile(v, text) for n, v in value.items()}
    if isinstance(value, list):
        return [hostile(item, text) for item in value]
    return text if isinstance(value, str) else value


@pytest.mark.parametrize("kind", kinds())
@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "\"><script>alert(1)</script>' onfocus=alert(1) x='",
        "</form>\n\n    <script>alert(1)</script>\n\n# heading\n\n<script>",
        '{{ 7 * 7 }} {% raw %} #panic() #read("/etc/passwd") $x$ @ref <label> `code`',
        "[x](javascript:alert(1)) ![](//example.org/x.png) <https://example.org/>",
    ],
)
def test_text_is_only_ever_text(kind: str, text: str) -> None:
    block = {"type": kind, **hostile({"label": "x", "help": "x", **BLOCKS[kind]}, text)}
    some = worksheet(block, title=text, purpose=text, when=text)

    elements = Elements(on_screen(some)).found
    clean = Elements(on_screen(worksheet({**block, "label": "x", "help": "x"}))).found

    tags = Counter(tag for tag, _, _ in elements)
    assert "script" not in tags
    assert "img" not in tags
    assert tags == Counter(tag for tag, _, _ in clean)
    assert not [a for _, a, _ in elements if any(name.startswith("on") for name in a)]
    assert not [a for _, a, _ in elements if a.get("href", "").startswith("javascript")]
    assert sheets.page_count(printed(some)) >= 1
