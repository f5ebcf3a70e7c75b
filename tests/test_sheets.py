"""A worksheet with nothing left to look up, and what of it stands on the screen."""

from __future__ import annotations

import dataclasses
import html.parser
import io
import re
from collections import Counter
from pathlib import PurePath
from typing import Any

import markdown
import pypdf
import pytest
import tiny
import yaml

from generator import paper, sheets
from generator.blocks import KINDS
from generator.catalog import Catalog
from generator.content import SINGLE, Content, Entry
from generator.fields import Model, Text
from generator.models import Substance, Worksheet
from generator.pages import Renderer, Staged
from generator.source import Source

EXAMPLES = tiny.REPOSITORY / "generator" / "examples" / "blocks"
CITED = [{"ref": "one"}, {"ref": "two"}]
DRAFT = {"status": "draft"}
REVIEWED = {"status": "reviewed", "reviewed_by": "peer", "reviewed_on": "2026-03-09"}
BLOCKS: dict[str, dict[str, Any]] = {
    "text": {"text": "A paragraph to read"},
    "fact": {"fact": "demo/wait"},
    "lines": {"n": 3},
    "checklist": {"items": ["A written item"], "trigger_categories": ["time"], "extra_blank": 1},
    "choice": {"options": ["Go on", "Take a break"]},
    "scale": {"low": "hardly", "high": "wholly", "markers": ["On an easy day"]},
    "windows": {
        "low": "light",
        "high": "heavy",
        "fantasise": "First thoughts",
        "plan": "First plans",
        "act": "First step",
        "example": {"fantasise": 3, "plan": 6, "act": 8},
        **{
            name: {"label": name, "meaning": f"{name} means", "prompt": "Then?"}
            for name in ("green", "yellow", "orange", "red")
        },
    },
    "ladder": {"steps": ["Tomorrow", "In a week"], "lines": 2},
    "table": {"columns": [{"label": "When", "kind": "time"}, {"label": "What"}], "rows": 2},
    "grid": {"columns": ["Morning", "Night"], "rows": ["Monday", "Sunday"]},
    "timeline": {
        "unit": "h",
        "end": 6,
        "step": 1,
        "marks": [{"at": 5, "text": "I eat"}, {"fact": "demo/wait"}],
    },
    "quad": {"parts": ["Good now", "Hard now", "Good then", "Hard then"]},
    "prompt_list": {"prompts": ["What went well?"], "lines": 1},
    "directory": {},
    "emergency": {},
    "card": {"title": "If I do not answer", "front": [{"type": "fact", "fact": "demo/wait"}]},
    "cut_line": {},
    "fold_line": {},
}
"""One example of each kind."""


def entry(model: type[Model], path: str, data: Any) -> Entry[Any]:
    source = Source.placed(PurePath(path), data, {}, {(): (1, 1)})
    return Entry(model.model_validate(data), source)


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
        "shelf": {"moments": [], "packs": [], "review": DRAFT},
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
        attachments={},
        **{name: entry(SINGLE[name], f"content/{name}.yaml", single[name]) for name in SINGLE},
    )


def resolved(some: Entry[Worksheet], **values: Any) -> sheets.Sheet:
    return sheets.sheet(some.model, content(some, **values))


def words(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text().replace("\xad", "") for page in pages).split())


def staged(some: Entry[Worksheet], **values: Any) -> Staged:
    whole = content(some, **values)
    return Renderer(whole, Catalog(whole.locale)).page(
        "sheet.md.jinja",
        f"sheets/{some.model.id}",
        sheet=sheets.sheet(some.model, whole),
        prints=[{"href": "a.pdf", "edition": "client", "print": "normal", "paper": "A4"}],
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


def examples(kind: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((EXAMPLES / f"{kind}.yaml").read_text("utf-8"))
    return found


def own_words(value: Any) -> list[str]:
    """What an example says in its own words; codes and references are left out."""
    codes = {"type", "id", "fact", "trigger_categories", "services", "kind", "unit", "calm"}
    if isinstance(value, dict):
        return [text for n, v in value.items() if n not in codes for text in own_words(v)]
    if isinstance(value, list):
        return [text for item in value for text in own_words(item)]
    return [value] if isinstance(value, str) else []


def test_there_is_an_example_of_every_kind() -> None:
    assert set(BLOCKS) == set(KINDS)
    assert {path.stem for path in EXAMPLES.iterdir()} == set(KINDS)


@pytest.mark.parametrize("print_", ["normal", "large"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_printed(shipped: Content, kind: str, print_: Any) -> None:
    some = worksheet(*examples(kind), pages=4)
    made = sheets.sheet(some.model, shipped)

    found = "".join(words(paper.pdf(made, paper.Press(str), paper.Variant(print=print_))).split())

    for text in own_words(examples(kind)):
        assert "".join(text.split()) in found


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_does_without_a_heading(kind: str) -> None:
    some = worksheet({"type": kind, **BLOCKS[kind]})

    found = on_screen(some)

    assert paper.page_count(paper.pdf(resolved(some), paper.Press(str))) >= 1
    assert 'aria-labelledby="part-1"' not in found


# -------------------------------------------------------------------------- what they say


def test_a_fact_brings_its_figure_weight_and_numbers() -> None:
    some = worksheet({"type": "fact", "fact": "demo/wait"}, sources=[{"ref": "three"}])

    made = resolved(some)

    (block,) = made.blocks
    assert block["text"] == "Wait 3–4 hours, or do not."
    assert block["safety"] == "critical"
    assert block["refs"] == [1, 2]
    assert [each["number"] for each in made.sources] == [1, 2, 3]
    assert [each["ref"] for each in made.sources] == ["one", "two", "three"]
    assert {**made.sources[2]} == {
        "number": 3,
        "ref": "three",
        "author": "Doe A",
        "others": True,
        "year": "2020",
    }


def test_a_source_has_one_number_however_often_it_is_cited() -> None:
    twice = [{"type": "fact", "fact": "demo/wait"}, {"type": "fact", "fact": "demo/help"}]

    made = resolved(worksheet(*twice, sources=[{"ref": "two"}]))

    assert [block["refs"] for block in made.blocks] == [[1, 2], [1, 2]]
    assert [each["ref"] for each in made.sources] == ["one", "two"]


def test_paper_and_screen_number_their_sources_alike() -> None:
    some = worksheet({"type": "fact", "fact": "demo/wait"}, sources=[{"ref": "three"}])

    found = on_screen(some)

    ids = [attributes.get("id", "") for _, attributes, _ in Elements(found).found]
    assert [id_ for id_ in ids if re.fullmatch(r"s\d", id_)] == ["s1", "s2", "s3"]
    assert re.findall(r"references/d\.html#(\w+)", found) == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("example", "calm", "found"),
    [
        ((5, 6, 8), "low", "green 0-4, yellow 5-5, orange 6-7, red 8-10"),
        ((4, 5, 7), "low", "green 0-3, yellow 4-4, orange 5-6, red 7-10"),
        ((6, 4, 2), "high", "red 0-2, orange 3-4, yellow 5-6, green 7-10"),
        ((0, 5, 10), "low", "yellow 0-4, orange 5-9, red 10-10"),
        ((5, 5, 5), "low", "green 0-4, red 5-10"),
        ((10, 5, 0), "high", "red 0-0, orange 1-5, yellow 6-10"),
    ],
)
def test_the_example_of_windows_is_cut_from_low_to_high(
    example: tuple[int, int, int], calm: str, found: str
) -> None:
    marks = dict(zip(("fantasise", "plan", "act"), example, strict=True))
    some = worksheet({"type": "windows", **BLOCKS["windows"], "calm": calm, "example": marks})

    (block,) = resolved(some).blocks

    cut = [f"{band['name']} {band['first']}-{band['last']}" for band in block["bands"]]
    assert ", ".join(cut) == found


def test_a_timeline_is_in_order_of_time_and_says_when() -> None:
    (block,) = resolved(worksheet({"type": "timeline", **BLOCKS["timeline"]})).blocks

    assert [(mark["at"], mark["when"], mark["text"]) for mark in block["marks"]] == [
        (4, "4 hours", "Wait 3–4 hours, or do not."),
        (5, "5 hours", "I eat"),
    ]
    assert block["ticks"] == [0, 1, 2, 3, 4, 5, 6]
    assert block["refs"] == [1, 2]
    assert block["whole"] == "6 hours"


def test_triggers_come_from_their_categories() -> None:
    some = worksheet({"type": "checklist", "trigger_categories": ["time"], "limit": 1})

    made = resolved(some)

    assert made.blocks[0]["groups"] == [{"label": "Hours", "items": ["Friday evening"]}]


@pytest.mark.parametrize(("limit", "shown"), [(2, 2), (1, 1), (None, None)])
def test_of_each_category_only_the_first_are_shown(
    shipped: Content, limit: int | None, shown: int | None
) -> None:
    names = ["emotion", "time"]
    some = worksheet({"type": "checklist", "trigger_categories": names, "limit": limit})

    (block,) = sheets.sheet(some.model, shipped).blocks

    triggers = shipped.triggers.model.triggers
    assert [group["items"] for group in block["groups"]] == [
        [each.label for each in triggers if each.category == name][:shown] for name in names
    ]


def test_written_items_come_before_those_of_categories() -> None:
    (block,) = resolved(worksheet({"type": "checklist", **BLOCKS["checklist"]})).blocks

    assert block["groups"] == [
        {"label": None, "items": ["A written item"]},
        {"label": "Hours", "items": ["Friday evening"]},
    ]


def test_services_come_from_the_site_those_that_fit_best_first(shipped: Content) -> None:
    wanted = ("crisis-line", "chemsex-counsellor")
    some = worksheet({"type": "directory", "services": list(wanted), "limit": 12})

    (block,) = sheets.sheet(some.model, shipped).blocks

    terms = {term.id: term.name for term in shipped.referrals.model.taxonomy_terms}
    types = {each.id: each.types for each in shipped.referrals.model.services}
    assert block["places"]
    best = [
        min(wanted.index(kind) for kind in types[place["id"]] if kind in wanted)
        for place in block["places"]
    ]
    assert best == sorted(best)
    assert {place["kind"] for place in block["places"]} <= set(terms.values())
    assert all(place["phones"] or place["city"] or place["where"] for place in block["places"])


def test_no_more_services_are_listed_than_asked_for(shipped: Content) -> None:
    some = worksheet({"type": "directory", "limit": 1})

    (block,) = sheets.sheet(some.model, shipped).blocks

    assert len(block["places"]) == 1


@pytest.mark.parametrize(
    ("country", "shown", "hidden"),
    [("GB", "0100 200", "555"), ("FR", "555", "0100"), ("DE", "your local", "555")],
)
def test_only_the_numbers_of_the_sites_country_are_given(
    country: str, shown: str, hidden: str
) -> None:
    blocks = ({"type": "emergency"}, {"type": "card", **BLOCKS["card"]})
    some = worksheet(*blocks, safety="critical", pages=3)

    pdf = paper.pdf(resolved(some, country=country), paper.Press(str))

    for found in (words(pdf), on_screen(some, country=country)):
        assert shown in found
        assert hidden not in found


def test_a_card_has_numbers_unless_it_does_without() -> None:
    cards = [{"type": "card", **BLOCKS["card"], "numbers": numbers} for numbers in (True, False)]

    having, lacking = resolved(worksheet(*cards)).blocks

    assert [number["number"] for number in having["numbers"]] == ["0100 200"]
    assert lacking["numbers"] is None


@pytest.mark.parametrize(
    ("locale", "review", "status", "reviewed_on"),
    [
        ("en", DRAFT, "draft", ""),
        ("en", REVIEWED, "reviewed", "March 9, 2026"),
        ("ru", REVIEWED, "draft", ""),
    ],
)
def test_a_sheet_is_no_better_reviewed_than_its_language(
    locale: str, review: dict[str, str], status: str, reviewed_on: str
) -> None:
    made = resolved(worksheet(review=review), locale=locale)

    assert (made.status, made.reviewed_on) == (status, reviewed_on)


@pytest.mark.parametrize(("locale", "duration"), [("en", "20 minutes"), ("ru", "20 минут")])
def test_the_time_it_takes_is_in_the_readers_words(locale: str, duration: str) -> None:
    assert resolved(worksheet(), locale=locale).duration == duration


def test_numbers_are_isolated_where_text_runs_from_right_to_left() -> None:
    some = worksheet({"type": "text", "text": "انتظر 3–5 ساعات"}, title="نوافذي")

    made = resolved(some, locale="ar")

    assert made.direction == "rtl"
    assert made.blocks[0]["text"] == "انتظر \u20663–5\u2069 ساعات"
    assert "\u2066" not in str(resolved(some, locale="en").blocks)


def test_a_text_stands_on_one_line() -> None:
    some = worksheet({"type": "text", "text": "One\n\n  two\u2028three "})

    assert resolved(some).blocks[0]["text"] == "One two three"


# -------------------------------------------------------------------- what not all may read

FOR_CONSULTANTS: dict[str, Any] = {
    "consultant_notes": ["Listen first."],
    "audience": ["client", "consultant"],
    "sources": [{"ref": "three"}],
}


def test_what_is_for_consultants_is_kept_apart() -> None:
    hidden = {"type": "fact", "fact": "demo/wait", "show_if": "consultant"}
    some = worksheet(hidden, {"type": "text", "text": "For all"}, **FOR_CONSULTANTS)

    made = resolved(some)

    assert [block["type"] for block in made.blocks] == ["text"]
    assert [block["type"] for block in made.consultant_blocks] == ["fact"]
    assert made.consultant_notes == ("Listen first.",)
    assert made.has_consultant_edition
    assert [each["ref"] for each in made.sources] == ["three"]
    assert [(each["number"], each["ref"]) for each in made.consultant_sources] == [
        (2, "one"),
        (3, "two"),
    ]
    assert made.consultant_blocks[0]["refs"] == [2, 3]


def test_what_is_for_consultants_is_never_on_screen() -> None:
    hidden = {"type": "text", "text": "A hidden block", "show_if": "consultant"}
    some = worksheet(hidden, {"type": "text", "text": "For all"}, **FOR_CONSULTANTS)

    found = on_screen(some)

    assert "For all" in found
    assert "Listen first" not in found
    assert "A hidden block" not in found


def test_a_sheet_for_all_has_one_edition() -> None:
    assert not resolved(worksheet()).has_consultant_edition


# ------------------------------------------------------------------------------ on screen


def test_what_is_not_translated_is_marked() -> None:
    some = worksheet({"type": "text", "text": "Left in English"})
    block = some.model.blocks[0].model_copy(update={"text": Text.left_in("en", "Left in English")})
    left = dataclasses.replace(some, model=some.model.model_copy(update={"blocks": (block,)}))

    found = on_screen(left, locale="ar")

    assert '<span lang="en" dir="ltr">Left in English</span>' in found
    pdf = paper.pdf(resolved(left, locale="ar"), paper.Press(str))
    page = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].get_contents()
    assert page is not None
    assert b"/Lang(en)" in page.get_data()


def test_the_form_sends_and_keeps_nothing() -> None:
    elements = Elements(on_screen(everything())).found

    forms = [attributes for tag, attributes, _ in elements if tag == "form"]
    assert [(form["method"], form["autocomplete"]) for form in forms] == [("dialog", "off")]
    assert "action" not in forms[0]
    for tag, attributes, _ in elements:
        assert tag not in ("textarea", "button")
        if tag == "input":
            assert attributes["autocomplete"] == "off"
            assert ("name" in attributes) == (attributes.get("type") == "radio")
        assert tag not in ("script", "style", "img", "svg", "iframe")
        assert not [name for name in attributes if name == "style" or name.startswith("on")]


def test_every_control_has_a_name_and_every_id_is_unique() -> None:
    elements = Elements(on_screen(everything())).found

    ids = Counter(a["id"] for _, a, _ in elements if "id" in a)
    labelled = {a["for"] for tag, a, _ in elements if tag == "label" and "for" in a}
    referred = [
        id_
        for _, a, _ in elements
        for name in ("aria-labelledby", "aria-describedby", "for")
        for id_ in a.get(name, "").split()
    ]
    assert set(ids.values()) == {1}
    assert set(referred) <= set(ids)
    for tag, attributes, inside in elements:
        if tag == "input":
            named = "label" in inside or attributes.get("id") in labelled
            assert named or attributes.get("aria-label"), attributes
        if "contenteditable" in attributes:
            assert attributes.get("aria-label") or attributes["aria-labelledby"], attributes


def test_the_form_is_one_block_of_html_for_markdown() -> None:
    body = staged(everything()).body
    form = body[body.index("<form") : body.index("</form>")]

    assert not re.search(r"\n\s*\n", form)
    assert all(line.startswith("<") for line in form.splitlines())
    assert form in on_screen(everything())


def hostile(value: Any, text: str) -> Any:
    """The same data, each text replaced; codes and references stay."""
    kept = {"type", "id", "fact", "trigger_categories", "kind", "unit"}
    if isinstance(value, dict):
        return {n: v if n in kept else hostile(v, text) for n, v in value.items()}
    if isinstance(value, list):
        return [hostile(item, text) for item in value]
    return text if isinstance(value, str) else value


@pytest.mark.parametrize("kind", KINDS)
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
    assert paper.page_count(paper.pdf(resolved(some), paper.Press(str))) >= 1
