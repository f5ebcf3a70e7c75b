"""The library: topics, stories, questions, the handbook, numbers, mixing and sources."""

from __future__ import annotations

import html.parser
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import pytest
import tiny

from generator.build import Built, build
from generator.catalog import Catalog
from generator.pages import pages
from generator.problems import report

# ---------------------------------------------------------------- a site with some of everything

CHAPTER = """\
---
title: {title}
description: About {title}.
audience: consultant
chapter: {number}
sources: [{source}]
---
## To begin

{title}: talk. See [this page](about.md#who-pays).

### Slowly

Listen.
"""

CRIMSON = """\
id: crimson
names: {inn: Crimsone, common: [Crimson], short: Cri}
class: other
mixes_as: velvet
summary: Turns into Velvet.
first: [turns]
get_help_if:
  - {id: turns, text: It turns into Velvet., sources: [{ref: agency}]}
review: {status: draft}
"""

REST = """\
id: rest
label: Rest
summary: How to rest.
sections:
  - id: know
    label: Know
    facts: [{id: sleep, text: Sleep helps., sources: [{ref: guide}]}]
review: {status: draft}
"""

FRANCE = """\
profiles:
  - country: FR
    numbers:
      - {number: '15', kind: ambulance, name: SAMU, verified_on: '2026-01-02', source: agency}
      - {number: '01 40', kind: poison, name: Poisons, verified_on: '2026-01-03', source: guide}
"""

TEA = """\
  - id: tea
    name: Herbal tea
    short: Tea
    aliases: [Camomile, Mint]
interactions:
  - id: tea-velvet
    a: tea
    b: velvet
    level: caution
    mechanism: {id: m1, text: Both are warm., sources: [{ref: agency}]}
    what_happens: {id: w1, text: It gets warm., sources: [{ref: agency}]}
    do: {id: d1, text: Open a window., sources: [{ref: agency}]}
  - id: velvet-rain
    a: velvet
    b: rain
    level: unknown
    mechanism: {id: m2, text: Nobody knows why., sources: [{ref: agency}]}
    what_happens: {id: w2, text: Nobody knows., sources: [{ref: agency}]}
    do: {id: d2, text: Stay in., sources: [{ref: agency}]}
"""

GUIDE = """\
  - id: guide
    type: guideline
    authors: Éclair P
    title: Un guide
    lang: fr
    tier: C
  - id: unused
    type: web
    authors: "[No author]"
    title: Nothing
    tier: D
"""

SET = """\
  - id: closing
    label: Closing
    purpose: To end.
    questions: [What stays?, What goes?]
review"""

EDITS = [
    ("substances/crimson.yaml", "", CRIMSON),
    ("topics/rest.yaml", "", REST),
    ("pages/zeal.md", "", CHAPTER.format(title="Zeal", number=1, source="journal")),
    ("pages/aim.md", "", CHAPTER.format(title="Aim", number=2, source="agency")),
    ("pages/about.md", "We are *small*.", "We are *small*.\n\n## Who pays\n\nNobody."),
    ("emergency.yaml", "profiles:\n", FRANCE),
    ("interactions.yaml", "interactions:\n", f"{TEA}"),
    ("interactions.yaml", "  - id: tea\n", "  - {id: rain, name: Rain}\n  - id: tea\n"),
    ("references.yaml", "    tier: B\n", f"    tier: B\n{GUIDE}"),
    ("questions.yaml", "review", SET),
    ("stories/hill.yaml", "warnings: [stigma]", "warnings: [suicide, stigma]"),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny content with some more, as a whole site."""
    root = tmp_path_factory.mktemp("library")
    folder = tiny.write(root, ["ru"], EDITS)
    built = build(root, folder, root / "site")
    assert isinstance(built, Built), report(built)
    return built.out


INLINE = ("a", "b", "bdi", "em", "span", "strong")
VOID = ("br", "meta", "link", "img", "input", "hr")


@dataclass
class Element:
    """An element of a page, its text with single spaces."""

    tag: str
    said: dict[str, str]
    parts: list[Element | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(self._words().split())

    def _words(self) -> str:
        words = "".join(p if isinstance(p, str) else p._words() for p in self.parts)
        return words if self.tag in INLINE else f" {words} "

    @property
    def every(self) -> list[Element]:
        """The element and all below it, in order."""
        below = [one for p in self.parts if isinstance(p, Element) for one in p.every]
        return [self, *below]

    def find(self, tag: str, of: str = "", name: str = "") -> list[Element]:
        """Elements below it by tag, class and id."""
        return [
            one
            for one in self.every[1:]
            if one.tag == tag
            and (not of or of in one.said.get("class", "").split())
            and (not name or one.said.get("id") == name)
        ]


class Tree(html.parser.HTMLParser):
    """A page as elements; fails where they are not closed as they were opened."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open = [Element("", {})]
        self.feed(text)
        assert len(self.open) == 1, self.open[-1].tag

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        one = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].parts.append(one)
        if tag not in VOID:
            self.open.append(one)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].parts.append(data)


def main_of(site: Path, address: str) -> Element:
    (found,) = Tree((site / f"{address}.html").read_text("utf-8")).open[0].find("main")
    return found


def links(element: Element) -> list[tuple[str, str]]:
    return [(one.said["href"], one.text) for one in element.find("a")]


def after(main: Element, name: str) -> list[Element]:
    """The elements that follow a heading, until the next one that is no smaller."""
    parts = [part for part in main.parts if isinstance(part, Element)]
    (start,) = [i for i, part in enumerate(parts) if part.said.get("id") == name]
    found = []
    for part in parts[start + 1 :]:
        if re.fullmatch("h[1-6]", part.tag) and part.tag <= parts[start].tag:
            break
        found.append(part)
    return found


def words_of(elements: Iterable[Element]) -> str:
    return " ".join(element.text for element in elements)


# ---------------------------------------------------------------- the whole


def test_every_link_leads_to_a_page_and_a_place_that_exist(site: Path) -> None:
    trees = {path: Tree(path.read_text("utf-8")).open[0] for path in site.rglob("*.html")}
    ids = {path: [x.said["id"] for x in t.every if "id" in x.said] for path, t in trees.items()}

    broken = []
    for path, tree in trees.items():
        for href, text in links(tree):
            if re.match("(https|tel|mailto|data):", href) or path.name == "404.html":
                continue
            page, _, anchor = href.partition("#")
            target = (path.parent / page).resolve() if page else path
            if not target.is_file() or (anchor and anchor not in ids[target]):
                broken.append(f"{path.relative_to(site)}: {href} ({text})")

    assert broken == []


def test_no_page_has_an_id_twice(site: Path) -> None:
    for path in site.rglob("*.html"):
        ids = [x.said["id"] for x in Tree(path.read_text("utf-8")).open[0].every if "id" in x.said]
        assert len(ids) == len(set(ids)), path


# ---------------------------------------------------------------- topics


def test_topic_shows_numbers_of_the_country_of_the_site(site: Path) -> None:
    main = main_of(site, "en/topics/calm")

    (call,) = [p for p in main.find("p", "call") if p.find("span", "ask")]
    assert links(call) == [("tel:999", "999 Ambulance")]
    assert [one.text for one in call.find("span", "ask")] == ["Poison information: ask locally"]
    assert ("../numbers.html", "Numbers in other countries") in links(main)
    assert "SAMU" not in main.text


def test_topic_shows_its_steps_and_notes_in_order(site: Path) -> None:
    main = main_of(site, "en/topics/calm")

    (steps,) = after(main, "part-now")
    (note,) = after(main, "part-not")
    assert (steps.tag, steps.said["class"]) == ("ol", "steps")
    assert [(li.said["id"], li.text) for li in steps.find("li")] == [
        ("sit", "Sit down within: 5 minutes. Sources: 1")
    ]
    assert note.said["class"] == "note care"
    assert [p.text for p in note.find("p", "word")] == ["Take care"]
    assert [li.text for li in note.find("li")] == ["Do not run. Sources: 2"]
    assert [one.said.get("id") for one in main.find("h2")] == [
        "part-now",
        "part-not",
        "part-next",
        "part-sources",
    ]


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("list", '<ul class="facts">'),
        ("steps", '<ol class="steps">'),
        ("danger", '<div class="note danger">\n<p class="word">Danger: get help</p>'),
        ("care", '<div class="note care">\n<p class="word">Take care</p>'),
        ("good", '<div class="note good">\n<p class="word">Good to know</p>'),
    ],
)
def test_kind_of_a_section_is_said_in_words(tmp_path: Path, kind: str, shown: str) -> None:
    edit = ("topics/calm.yaml", "kind: care", f"kind: {kind}")
    content = tiny.loaded(tiny.write(tmp_path, [], [edit]))

    body = pages(content, Catalog("en"))["topics/calm"].body

    section = body[body.index("## What not to do") : body.index("Do not run.")]
    assert shown in section


def test_topic_leads_on_to_services_pages_and_the_crisis_line(site: Path) -> None:
    main = main_of(site, "en/topics/calm")

    (further,) = [part for part in after(main, "part-next") if part.tag == "ul"]
    assert links(further) == [
        ("../help/index.html#listener", "People who listen"),
        ("../substances/velvet.html", "Velvet"),
        ("../emergency.html", "Emergency"),
    ]
    assert "Tell one person tonight." in main.text
    assert ("tel:01632960999", "01632 960999 Crisis line") in links(main)


def test_topic_without_anything_more_has_no_empty_parts(site: Path) -> None:
    main = main_of(site, "en/topics/rest")

    assert [one.said["id"] for one in main.find("h2")] == ["part-know", "part-sources"]
    assert not main.find("p", "call")
    assert not main.find("table")
    assert "Tell one person" not in main.text


def test_list_of_topics_parts_what_is_urgent_from_what_is_not(site: Path) -> None:
    main = main_of(site, "en/topics/index")

    calm, urgent = main.find("ul", "cards")
    assert links(calm) == [("rest.html", "Rest How to rest.")]
    assert links(urgent) == [
        ("../emergency.html", "Overdose Somebody cannot be woken, or breathes badly."),
        ("calm.html", "Calm How to get calm again."),
    ]
    assert [one.text for one in main.find("h2")] == ["When it is urgent"]
    assert ("topics/calm.html", "Calm") in [
        (href, text.partition(" How")[0]) for href, text in links(main_of(site, "en/emergency"))
    ]


def test_list_without_urgent_topics_has_no_part_for_them(tmp_path: Path) -> None:
    edit = ("topics/calm.yaml", "urgent: true\n", "")
    content = tiny.loaded(tiny.write(tmp_path, [], [edit]))

    body = pages(content, Catalog("en"))["topics/index"].body

    assert "urgent" not in body


# ---------------------------------------------------------------- stories


def test_story_says_what_it_speaks_of_before_it_begins(site: Path) -> None:
    main = main_of(site, "en/stories/hill")

    (note, *_) = main.find("div", "note")
    assert note.text == (
        "Before you read This story is made up from the experience of many people. It speaks of: "
        "thoughts of suicide, stigma and rejection. You can stop at any line."
    )
    order = [main.text.index(text) for text in (note.text, "A made-up person", "The hill is steep")]
    assert order == sorted(order)


def test_story_without_anything_hard_names_nothing(tmp_path: Path) -> None:
    edit = ("stories/hill.yaml", "content_warnings: [stigma]\n", "")
    content = tiny.loaded(tiny.write(tmp_path, [], [edit]))

    body = pages(content, Catalog("en"))["stories/hill"].body

    assert "It speaks of" not in body
    assert "made up from the experience of many people" in body


def test_story_leads_to_what_it_is_about_and_what_may_help(site: Path) -> None:
    main = main_of(site, "en/stories/hill")

    (helps,) = after(main, "part-helps")
    (about, *_) = after(main, "part-about")
    assert links(helps) == [
        ("../tools/walk.html", "A walk"),
        ("../help/index.html#listener", "People who listen"),
        ("../sheets/plan.html", "A plan (worksheet)"),
    ]
    assert links(about) == [
        ("../functions.html#closeness", "Closeness"),
        ("../triggers.html#t-lonely", "I feel lonely"),
    ]
    (reflect, fact) = after(main, "part-reflect")
    assert [li.text for li in reflect.find("li")] == ["What is your hill?", "Who walks with you?"]
    assert fact.text.startswith("Danger Wait before taking more, at least: 2 hours.")
    assert "Tell one person tonight." in main.text


def test_stories_are_listed_as_made_up(site: Path) -> None:
    main = main_of(site, "en/stories/index")

    (cards,) = main.find("ul", "cards")
    assert links(cards) == [("hill.html", "The hill A walk after a long night.")]
    assert "Nobody in them is real" in main.text


# ---------------------------------------------------------------- consultants


def test_every_question_stands_in_its_set(site: Path) -> None:
    main = main_of(site, "en/questions")

    (jump,) = main.find("ul", "jump")
    assert links(jump) == [("#q-opening", "Opening"), ("#q-closing", "Closing")]
    purpose, questions, caution, sheets = after(main, "q-opening")
    assert purpose.text == "To begin. Sources: 1"
    assert [li.text for li in questions.find("li")] == ["What brought you?"]
    assert (caution.said["class"], caution.text) == ("note care", "Listen more than you ask.")
    assert links(sheets) == [("sheets/plan.html", "A plan")]
    assert [one.text for one in after(main, "q-closing")[:2]] == [
        "To end.",
        "What stays? What goes?",
    ]
    assert ("handbook.html", "Handbook for consultants") in links(main)


def test_handbook_holds_every_chapter_in_order(site: Path) -> None:
    main = main_of(site, "en/handbook")

    headings = [one for one in main.every if re.fullmatch("h[1-6]", one.tag)]
    assert [(one.tag, one.text) for one in headings] == [
        ("h1", "Handbook for consultants"),
        ("h2", "Zeal"),
        ("h3", "To begin"),
        ("h4", "Slowly"),
        ("h2", "Aim"),
        ("h3", "To begin"),
        ("h4", "Slowly"),
        ("h2", "Questions to borrow"),
        ("h3", "Opening"),
        ("h3", "Closing"),
        ("h2", "Sources"),
    ]
    (jump,) = main.find("ul", "jump")
    assert links(jump) == [
        ("#c-zeal", "Zeal"),
        ("#c-aim", "Aim"),
        ("#c-questions", "Questions to borrow"),
    ]
    assert words_of(after(main, "c-zeal")[:3]) == "About Zeal. To begin Zeal: talk. See this page."
    (sources,) = main.find("ol", "sources")
    assert [li.text for li in sources.find("li")] == [
        "Doe J and others 2021",
        "Agency of Examples 2024",
    ]


def test_handbook_without_questions_has_no_chapter_for_them(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path, [], EDITS)
    (folder / "questions.yaml").unlink()

    body = pages(tiny.loaded(folder), Catalog("en"))["handbook"].body

    assert "c-questions" not in body
    assert "Zeal: talk." in body


def test_chapter_shows_where_it_stands_in_the_handbook(site: Path) -> None:
    main = main_of(site, "en/zeal")

    (chapters, actions) = after(main, "part-handbook")
    assert [li.text for li in chapters.find("li")] == ["Zeal", "Aim"]
    assert links(chapters) == [("aim.html", "Aim")]
    assert [one.text for one in chapters.find("strong")] == ["Zeal"]
    assert [href for href, _ in links(actions)] == ["handbook.html", "questions.html"]
    assert not main_of(site, "en/about").find("h2", name="part-handbook")


# ---------------------------------------------------------------- numbers


def numbers(site: Path, locale: str) -> dict[str, list[str]]:
    """What is said of each country, a line for each number."""
    (rows,) = main_of(site, f"{locale}/numbers").find("dl", "rows")
    names = [dt.text for dt in rows.find("dt")]
    return {
        name: [li.text for li in dd.find("li")]
        for name, dd in zip(names, rows.find("dd"), strict=True)
    }


def test_numbers_of_every_country_are_listed_and_none_is_guessed(site: Path) -> None:
    read = "Read in its source on January"

    assert numbers(site, "en") == {
        "France": [
            f"15 SAMU {read} 2, 2026 Sources: 1",
            f"01 40 Poisons {read} 3, 2026 Sources: 2",
            "Crisis line: ask locally",
        ],
        "United Kingdom": [
            f"999 Ambulance {read} 2, 2026 Sources: 1",
            f"01632 960999 Crisis line {read} 2, 2026 Sources: 1",
            "Poison information: ask locally",
        ],
    }
    calls = [href for href, _ in links(main_of(site, "en/numbers")) if href.startswith("tel:")]
    assert calls == ["tel:15", "tel:0140", "tel:999", "tel:01632960999"]


def test_countries_are_named_in_the_language_of_the_page(site: Path) -> None:
    assert list(numbers(site, "ru")) == ["Великобритания", "Франция"]


# ---------------------------------------------------------------- mixing

LEVEL_WORDS = ("Danger", "Unsafe", "Take care", "Not known")
NEVER_SAFE = ("never means safe", "never known to be safe")


def matrix(site: Path) -> dict[tuple[str, str], Element]:
    """Cells of the table by the names of their row and column."""
    (table,) = main_of(site, "en/interactions").find("table", "matrix")
    head, *rows = table.find("tr")
    columns = [th.text for th in head.find("th")]
    found: dict[tuple[str, str], Element] = {}
    for row in rows:
        (name,) = row.find("th")
        cells = row.find("td")
        assert len(cells) == len(columns)
        found |= {(name.text, column): cell for column, cell in zip(columns, cells, strict=True)}
    return found


def test_matrix_shows_every_pair_once_from_each_side(site: Path) -> None:
    cells = matrix(site)

    names = ["Velvet", "Alcohol", "Rain", "Tea"]
    known = {
        frozenset(("Velvet", "Alcohol")): "Danger",
        frozenset(("Velvet", "Tea")): "Take care",
        frozenset(("Velvet", "Rain")): "Not known",
    }
    assert list(cells) == list(product(names, names))
    for (row, column), cell in cells.items():
        word = known.get(frozenset((row, column)), "Not known")
        assert cell.text == ("–" if row == column else f"{column}: {word}")


def test_pair_that_nobody_wrote_is_not_known_and_leads_nowhere(site: Path) -> None:
    cells = matrix(site)

    for pair in (("Alcohol", "Tea"), ("Tea", "Alcohol"), ("Rain", "Tea")):
        assert cells[pair].text.endswith(": Not known")
        assert links(cells[pair]) == []
    assert links(cells["Velvet", "Tea"]) == [("mixing/velvet.html#tea", "Tea: Take care")]
    assert links(cells["Tea", "Velvet"]) == [("mixing/tea.html#velvet", "Velvet: Take care")]


@pytest.mark.parametrize("name", ["interactions", "mixing/velvet", "mixing/tea", "mixing/rain"])
def test_no_word_calls_a_mixture_safe(site: Path, name: str) -> None:
    text = main_of(site, f"en/{name}").text

    for sentence in NEVER_SAFE:
        text = text.replace(sentence, "")
    assert not re.search(r"\b(safe|safely|ok|okay|harmless|fine|low|no) ?(risk)?\b", text, re.I)
    assert any(word in text for word in LEVEL_WORDS)


def test_level_of_a_cell_is_read_without_its_colour(site: Path) -> None:
    """By whoever sees no colour, or hears the table: class and words always agree."""
    said = {
        cell.said.get("class", ""): cell.text.partition(": ")[2] for cell in matrix(site).values()
    }

    assert said == {
        "self": "",
        "danger": "Danger",
        "caution": "Take care",
        "unknown": "Not known",
        "": "Not known",
    }


def test_each_thing_has_a_page_of_its_mixtures_the_worst_first(site: Path) -> None:
    main = main_of(site, "en/mixing/velvet")

    assert [one.text for one in main.find("h2")] == ["Danger", "Take care", "Not known", "Sources"]
    sections = main.find("section", "pair")
    assert [(one.said["id"], one.find("h3")[0].text) for one in sections] == [
        ("alcohol", "Velvet + Alcohol"),
        ("tea", "Velvet + Herbal tea"),
        ("rain", "Velvet + Rain"),
    ]
    assert [p.text for p in sections[0].find("p")] == [
        "Both slow the breathing. Sources: 1",
        "What to do: Keep them apart. Sources: 1",
        "Why: Both calm the same nerves. Sources: 1",
    ]
    assert ("../substances/velvet.html", "Velvet") in links(main)


def test_mixtures_that_nobody_wrote_are_named_as_not_found(site: Path) -> None:
    main = main_of(site, "en/mixing/tea")

    assert main.find("p", "lead")[0].text == "Camomile, Mint"
    (names, note) = after(main, "part-unlisted")
    assert names.text == "Alcohol, Rain"
    assert note.text == "What is not listed is not known. It is never known to be safe."
    assert not main_of(site, "en/mixing/velvet").find("h2", name="part-unlisted")


def test_substance_that_mixes_as_another_shares_its_rows(site: Path) -> None:
    main = main_of(site, "en/substances/crimson")

    (said, rows, *_) = after(main, "part-mixing")
    assert said.text == "Whatever is said about mixing this one holds here too: Velvet."
    assert links(rows) == [
        ("../mixing/velvet.html#alcohol", "Alcohol"),
        ("../mixing/velvet.html#tea", "Herbal tea"),
    ]
    assert not (site / "en/mixing/crimson.html").exists()
    assert "Crimson = Velvet." in main_of(site, "en/interactions").text


# ---------------------------------------------------------------- sources


def supported(main: Element) -> dict[str, list[tuple[str, str]]]:
    """Pages that each source is said to support."""
    return {
        li.said["id"]: [link for span in li.find("span", "small") for link in links(span)]
        for ul in main.find("ul", "sources")
        for li in ul.find("li")
    }


def test_every_source_says_what_it_supports(site: Path) -> None:
    found = supported(main_of(site, "en/references/all"))

    assert set(found) == {"agency", "journal", "guide", "unused"}
    assert {href.removeprefix("../") for href, _ in found["agency"]} == {
        "substances/velvet.html",
        "substances/crimson.html",
        "topics/calm.html",
        "questions.html",
        "emergency.html",
        "numbers.html",
        "mixing/velvet.html",
        "mixing/tea.html",
        "aim.html",
    }
    assert [text for _, text in found["guide"]] == ["Rest", "Emergency numbers by country"]
    assert found["unused"] == []


def test_page_that_a_source_supports_lists_it(site: Path) -> None:
    found = supported(main_of(site, "en/references"))

    for name, pages_of in found.items():
        for href, _ in pages_of:
            main = main_of(site, f"en/{href.removeprefix('./').removesuffix('.html')}")
            (sources,) = main.find("ol", "sources")
            assert name in [href.partition("#")[2] for href, _ in links(sources)], href


def test_source_is_described_in_full(site: Path) -> None:
    main = main_of(site, "en/references/all")

    items = {li.said["id"]: li for ul in main.find("ul", "sources") for li in ul.find("li")}
    assert items["agency"].text.startswith(
        "Agency of Examples. Advice. 2024. example.org Guideline or health agency Supports: "
    )
    assert items["journal"].text.startswith(
        "Doe J, Roe R.. A review. Journal of Examples 1, 1–9, 2021. doi:10.1000/182 Peer-reviewed"
    )
    assert items["guide"].text.startswith("Éclair P. Un guide. no date. Community organisation")
    assert links(items["journal"])[0] == ("https://doi.org/10.1000/182", "doi:10.1000/182")
    assert [one.said["lang"] for one in items["guide"].find("bdi") if "lang" in one.said] == ["fr"]


def test_sources_are_listed_by_letter_too(site: Path) -> None:
    letters = {
        name: list(supported(main_of(site, f"en/references/{name}")))
        for name in ("a", "d", "e", "other")
    }

    assert letters == {"a": ["agency"], "d": ["journal"], "e": ["guide"], "other": ["unused"]}
    assert {path.stem for path in (site / "en/references").iterdir()} == {*letters, "all"}


def test_the_first_page_of_sources_only_leads_to_them(site: Path) -> None:
    main = main_of(site, "en/references")

    (jump,) = main.find("ul", "jump")
    assert links(jump) == [
        *((f"./references/{name}.html", name.upper()) for name in "ade"),
        ("./references/other.html", "…"),
        ("./references/all.html", "All sources on one page"),
    ]
    assert main.find("ul", "sources") == []
