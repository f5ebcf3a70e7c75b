"""Timelines: bars that cover their scale, and a table that reads as text and without colour."""

from __future__ import annotations

import html.parser
import re
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path

import pytest
import tiny
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser

from generator.catalog import Catalog
from generator.content import Content
from generator.fields import MINUTES, Quantity, Text
from generator.models import Citation, Fact, Substance
from generator.pages import pages
from generator.timeline import MOST_COLUMNS, Timeline, of_facts, of_substance
from generator.translate import translate


def fact(value: Quantity | None, name: str = "x") -> Fact:
    text = Text("It is {value}." if value else "It is.")
    return Fact(id=name, text=text, value=value, sources=(Citation(ref="agency"),))


def quantity(said: str) -> Quantity:
    """`2-4 h`, `>=3 h` or `<=90 min` as a figure."""
    found = re.fullmatch(r"(>=|<=)?([\d.]+)(?:-([\d.]+))? (\w+)", said)
    assert found
    op, first, last, unit = found.groups()
    if op:
        return Quantity.model_validate(
            {"op": op, "min" if op == ">=" else "max": first} | {"unit": unit}
        )
    return Quantity.model_validate({"min": first, "max": last, "unit": unit})


def substance(like: Substance, **groups: list[str]) -> Substance:
    """The tiny substance with other figures of time."""
    facts = {name: tuple(fact(quantity(q)) for q in said) for name, said in groups.items()}
    return like.model_copy(update={"onset": (), "duration": (), "intervals": (), **facts})


@pytest.fixture
def velvet(tiny_content: Content) -> Substance:
    return tiny_content.substances[0].model


NUMBERS = st.one_of(st.integers(0, 1_500), st.integers(0, 400).map(lambda n: n / 4))
QUANTITIES = st.builds(
    lambda ends, unit, op: Quantity(
        min=None if op == "<=" else min(ends),
        max=None if op == ">=" else max(ends),
        unit=unit,
        op=op,
    ),
    st.tuples(NUMBERS, NUMBERS),
    st.sampled_from(["min", "h", "d", "month"]),
    st.sampled_from([">=", "<=", "range"]),
)


def assert_covers(drawn: Timeline) -> None:
    """Every bar and the ticks are just as wide as the scale, which no longer grows."""
    assert 1 <= drawn.columns <= MOST_COLUMNS
    assert sum(width for _, width in drawn.ticks) == drawn.columns
    assert all(width > 0 for _, width in drawn.ticks)
    for bar in drawn.bars:
        assert sum(width for _, width in bar.cells) == drawn.columns
        assert all(width > 0 and name in ("on", "may", "rest") for name, width in bar.cells)


# ---------------------------------------------------------------- any figures


@settings(max_examples=300)
@given(st.lists(QUANTITIES, min_size=1, max_size=5))
def test_bars_of_any_facts_cover_the_scale(said: list[Quantity]) -> None:
    drawn = of_facts([fact(one) for one in said])

    assert drawn is not None
    assert_covers(drawn)
    assert [bar.value for bar in drawn.bars] == said
    last, width = drawn.ticks[-1]
    step = last * MINUTES[drawn.unit] / (drawn.columns - width or 1)
    for bar in drawn.bars:
        end = bar.value.min if bar.value.max is None else bar.value.max
        assert end is not None
        if end > 0 and drawn.columns > 2:
            before_rest = sum(w for n, w in bar.cells) - (
                bar.cells[-1][1] if bar.cells[-1][0] == "rest" else 0
            )
            assert before_rest >= ceil(end * MINUTES[bar.value.unit] / step)
            assert {name for name, _ in bar.cells} != {"rest"}


@settings(max_examples=300)
@given(*[st.lists(QUANTITIES, max_size=3)] * 3)
def test_bars_of_any_substance_cover_the_scale(
    tiny_substance: Substance,
    onset: list[Quantity],
    duration: list[Quantity],
    intervals: list[Quantity],
) -> None:
    groups = {"onset": onset, "duration": duration, "intervals": intervals}
    facts = {name: tuple(map(fact, said)) for name, said in groups.items()}
    short = {name: [q for q in said if q.unit in ("min", "h")] for name, said in groups.items()}

    drawn = of_substance(tiny_substance.model_copy(update=facts))

    kinds = dict(zip(groups, ("starts", "acts", "wait"), strict=True))
    short["intervals"] *= short["intervals"] == intervals
    wanted = [kinds[name] for name, said in short.items() if said]
    assert ([bar.kind for bar in drawn.bars] if drawn else []) == wanted
    if drawn:
        assert_covers(drawn)


@pytest.fixture(scope="session")
def tiny_substance(tiny_content: Content) -> Substance:
    return tiny_content.substances[0].model


# ---------------------------------------------------------------- these figures


@pytest.mark.parametrize(
    ("group", "said", "value", "cells"),
    [
        ("onset", ["15-45 min"], "15-45 min", "rest 3, on 6, rest 1"),
        ("onset", ["5-15 min", "10-30 min"], "5-30 min", "rest 1, on 5, rest 1"),
        ("onset", ["<=30 min"], "<=30 min", "on 6, rest 1"),
        ("onset", ["<=30 min", "30-30 min"], "30-30 min", "rest 6, on 1"),
        ("onset", ["30-30 min"], "30-30 min", "rest 6, on 1"),
        ("onset", ["20-50 min", "1-2 h"], "20-120 min", "rest 1, on 7, rest 1"),
        ("duration", ["2-4 h"], "2-4 h", "on 4, may 4, rest 1"),
        ("duration", ["60-180 min"], "1-3 h", "on 2, may 4, rest 1"),
        ("duration", ["<=4 h", "<=11 h"], "4-11 h", "on 4, may 7, rest 1"),
        ("duration", ["<=10 min"], "<=10 min", "may 2, rest 1"),
        ("duration", [">=3 h"], ">=3 h", "on 6, may 1"),
        ("intervals", [">=3 h"], ">=3 h", "on 6, may 1"),
        ("intervals", [">=90 min", ">=2 h"], ">=2 h", "on 8, may 1"),
        ("intervals", ["24-48 h"], ">=48 h", "on 8, may 1"),
    ],
)
def test_figures_of_one_kind_are_one_bar(
    velvet: Substance, group: str, said: list[str], value: str, cells: str
) -> None:
    drawn = of_substance(substance(velvet, **{group: said}))

    assert drawn is not None
    (bar,) = drawn.bars
    assert bar.value == quantity(value)
    assert ", ".join(f"{name} {width}" for name, width in bar.cells) == cells


@pytest.mark.parametrize(
    ("said", "cells"),
    [
        ("<=72 h", "on 6, rest 1"),
        (">=45 d", "on 7, rest 1"),
        ("1-6 d", "rest 1, on 5, rest 1"),
        ("<=5 min", "on 1, rest 1"),
        ("0-0 min", "on 1"),
        ("7-7 d", "rest 7, on 1"),
        ("6-24 month", "rest 2, on 6, rest 1"),
        ("<=100000 month", "on 11, rest 1"),
    ],
)
def test_window_of_a_topic_is_drawn_where_it_is(said: str, cells: str) -> None:
    one = fact(quantity(said))

    drawn = of_facts([one])

    assert drawn is not None
    (bar,) = drawn.bars
    assert (bar.kind, bar.fact) == ("window", one)
    assert ", ".join(f"{name} {width}" for name, width in bar.cells) == cells


def test_ticks_are_whole_numbers_in_the_largest_unit() -> None:
    drawn = of_facts([fact(quantity("<=5 d")), fact(quantity("<=24 h"))])

    assert drawn is not None
    assert drawn.unit == "d"
    assert drawn.ticks == ((0, 2), (1, 2), (2, 2), (3, 2), (4, 2), (5, 1))


def test_days_and_months_of_a_substance_are_left_to_its_text(velvet: Substance) -> None:
    drawn = of_substance(
        substance(velvet, onset=["5-10 min", ">=1 month"], duration=["1-3 d"], intervals=[">=2 h"])
    )

    assert drawn is not None
    assert [(bar.kind, bar.value) for bar in drawn.bars] == [
        ("starts", quantity("5-10 min")),
        ("wait", quantity(">=2 h")),
    ]


def test_no_shorter_wait_is_drawn_than_the_longest(velvet: Substance) -> None:
    drawn = of_substance(substance(velvet, onset=["5-10 min"], intervals=[">=1 d", ">=2 h"]))

    assert drawn is not None
    assert [bar.kind for bar in drawn.bars] == ["starts"]


@pytest.mark.parametrize("said", [[], ["1-3 d"]])
def test_without_figures_there_is_no_timeline(velvet: Substance, said: list[str]) -> None:
    assert of_substance(substance(velvet, duration=said)) is None


def test_facts_without_figures_have_no_timeline() -> None:
    assert of_facts([fact(None)]) is None


def test_most_cautious_figure_is_drawn(velvet: Substance) -> None:
    says = Citation(ref="journal", says=quantity(">=5 h"))
    wait = fact(quantity(">=3 h")).model_copy(update={"sources": (says,)})

    drawn = of_substance(velvet.model_copy(update={"intervals": (wait,)}))

    assert drawn is not None
    assert drawn.bars[0].value == quantity(">=5 h")


# ---------------------------------------------------------------- the table


@dataclass
class Table(html.parser.HTMLParser):
    """The first table of a page, row by row as a screen reader meets it."""

    page: str
    caption: str = ""
    rows: list[list[tuple[str, int, str]]] = field(default_factory=list)
    """Cells as (kind of cell, columns, text)."""

    def __post_init__(self) -> None:
        super().__init__()
        start = self.page.index('<table class="time">')
        self.feed(self.page[start : self.page.index("</table>", start)])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            kind = said.get("scope") or said.get("class") or ""
            self.rows[-1].append((kind, int(said.get("colspan") or 1), ""))

    def handle_data(self, data: str) -> None:
        if not self.rows:
            self.caption += data.strip()
        elif self.rows[-1]:
            kind, width, text = self.rows[-1][-1]
            self.rows[-1][-1] = kind, width, text + data.strip("\n")


FIGURES = (
    "substances/velvet.yaml",
    "intervals:\n",
    "onset:\n"
    "  - {id: onset, text: 'Starts after {value}.', value: {min: 15, max: 45, unit: min}, "
    "sources: [{ref: agency, says: {min: 15, max: 45, unit: min}}]}\n"
    "duration:\n"
    "  - {id: lasts, text: 'Acts for {value}.', value: {min: 2, max: 4, unit: h}, "
    "sources: [{ref: agency, says: {min: 2, max: 4, unit: h}}]}\n"
    "intervals:\n",
)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Content:
    return tiny.loaded(tiny.write(tmp_path_factory.mktemp("time"), ["ru"], [FIGURES]))


def test_substance_says_each_figure_in_its_row(drawn: Content) -> None:
    table = Table(pages(drawn, Catalog("en"))["substances/velvet"].body)

    assert table.caption == "Time since it was taken"
    assert [text for _, _, text in table.rows[0]] == ["hours", "0", "1", "2", "3", ""]
    assert [row[0] for row in table.rows[1:]] == [
        ("row", 1, "Until it starts: 15–45 minutes"),
        ("row", 1, "How long it acts: 2–4 hours"),
        ("row", 1, "Do not take more before: 2 hours"),
        ("row", 1, "Getting help"),
    ]
    assert [[(kind, width) for kind, width, _ in row[1:]] for row in table.rows[1:]] == [
        [("on", 2), ("rest", 7)],
        [("on", 4), ("may", 4), ("rest", 1)],
        [("on", 4), ("may", 5)],
        [("on", 9)],
    ]
    assert table.rows[-1][1][2] == "at any time"
    assert {sum(width for _, width, _ in row[1:]) for row in table.rows} == {9}


def test_russian_table_has_russian_figures(drawn: Content) -> None:
    russian = translate(drawn, Catalog("ru"))

    table = Table(pages(russian, Catalog("ru"))["substances/velvet"].body)

    assert [row[0][2].partition(": ")[2] for row in table.rows[1:4]] == [
        "15–45 минут",
        "2–4 часа",
        "2 часа",
    ]
    assert [text for _, _, text in table.rows[0][1:]] == ["0", "1", "2", "3", ""]


def test_without_any_wait_the_table_says_that_no_time_is_safe(tmp_path: Path) -> None:
    """As of a substance of which nobody knows how long to wait."""
    moved = ("substances/velvet.yaml", "intervals:\n  - id: wait", "reduce_harm:\n  - id: wait")
    content = tiny.loaded(tiny.write(tmp_path, [], [FIGURES, moved]))

    table = Table(pages(content, Catalog("en"))["substances/velvet"].body)

    assert [(row[0][2], row[1]) for row in table.rows[3:]] == [
        ("Taking more", ("on", 9, "no safe time is known")),
        ("Getting help", ("on", 9, "at any time")),
    ]


def test_topic_says_its_facts_in_its_rows(drawn: Content) -> None:
    table = Table(pages(drawn, Catalog("en"))["topics/calm"].body)

    assert table.caption == "Time since it happened"
    assert table.rows[1][0] == ("row", 1, "Sit down within: 5\u00a0minutes.")
    assert [(kind, width) for kind, width, _ in table.rows[1][1:]] == [("on", 1), ("rest", 1)]
    assert len(table.rows) == 2


def test_kinds_of_bar_differ_in_shape_and_in_any_colours(drawn: Content, browser: Browser) -> None:
    style = "".join(
        path.read_text("utf-8")
        for path in sorted((tiny.REPOSITORY / "overrides/styles").glob("*.css"))
    )
    body = pages(drawn, Catalog("en"))["substances/velvet"].body
    table = body[body.index('<table class="time">') : body.index("</table>")]
    page = browser.new_page(forced_colors="active")
    page.set_content(f"<style>{style}</style><main>{table}</table></main>")

    shapes = {
        kind: page.eval_on_selector(
            f"td.{kind}",
            """cell => {
              const style = getComputedStyle(cell, '::before');
              return [style.content, style.borderBlockStartStyle, style.borderBlockStartWidth];
            }""",
        )
        for kind in ("on", "may", "rest")
    }
    page.close()

    assert shapes["on"][0] == shapes["may"][0] == '""'
    assert shapes["rest"][0] == "none"
    assert shapes["on"][1] == "solid"
    assert shapes["may"][1] == "double"
    assert min(float(shapes[kind][2].removesuffix("px")) for kind in ("on", "may")) >= 3
