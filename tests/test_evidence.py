"""The fact engine: caution only grows, and no weakened evidence passes unnoticed.

Properties hold for every figure; the mutations are made to the shipped content, each to
every record that it can be made to, so that they go on holding whatever is written there.
"""

from __future__ import annotations

import html
import io
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any

import pypdf
import pytest
import tiny
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator import paper, sheets
from generator.build import Built, build, checked, overdue
from generator.catalog import Catalog, measure
from generator.checks import (
    CHECKS,
    independent_sources,
    unknown_references,
    unsupported_values,
    warnings,
    weak_critical_facts,
)
from generator.cli import main
from generator.content import FOLDERS, SINGLE, Content, Page, walk
from generator.fields import CAUTIOUS, MINUTES, Quantity, Review, Text, Unit, most_cautious
from generator.models import Citation, Fact, Policy, Reference, References
from generator.pages import pages
from generator.problems import Problem
from generator.reviews import RANKS, Reviewed, fingerprint, reviewable, weakest
from generator.source import Location, Plain
from generator.timeline import of_facts
from generator.translate import translate

Place = tuple[PurePath, int, int]
"""Where an editor is sent to: file, line, column."""


def at(problem: Problem) -> Place:
    return problem.path, problem.line, problem.column


# ---------------------------------------------------------------- figures, as properties

UNITS: tuple[Unit, ...] = ("min", "h", "d", "month")
NUMBERS = st.integers(0, 2000).map(lambda n: n / 20)
"""Up to 100 in steps that editors write."""


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Any figure, in any unit and of any kind."""
    low, high = sorted([draw(NUMBERS), draw(NUMBERS)])
    op = draw(st.sampled_from([">=", "<=", "range"]))
    ends = {">=": {"min": low}, "<=": {"max": high}, "range": {"min": low, "max": high}}[op]
    return Quantity.model_validate({**ends, "unit": draw(st.sampled_from(UNITS)), "op": op})


def citations(supports: str = "full") -> st.SearchStrategy[Citation]:
    """Sources that each give a figure."""
    return st.builds(Citation, ref=st.just("source"), supports=st.just(supports), says=quantities())


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """Facts with a figure, of every kind of caution, with any sources."""
    value = draw(quantities())
    ways = ["widest"] if value.op == "range" else ["longest", "shortest"]
    some = st.one_of(
        citations("full"),
        citations("partial"),
        citations("context"),
        st.just(Citation(ref="silent")),
    )
    return Fact(
        id="figure",
        text=Text("Figure: {value}."),
        value=value,
        cautious=draw(st.sampled_from([None, *ways])),
        sources=tuple(draw(st.lists(some, min_size=1, max_size=5))),
    )


def shown(fact: Fact) -> Quantity:
    """What readers see."""
    assert fact.published is not None
    return fact.published


def citing(fact: Fact, *more: Citation) -> Fact:
    """The fact with further sources."""
    return fact.model_copy(update={"sources": (*fact.sources, *more)})


def full(fact: Fact) -> list[Quantity]:
    """Its own figure, and those of the sources that support it fully."""
    assert fact.value is not None
    said = [c.says for c in fact.sources if c.supports == "full" and c.says is not None]
    return [fact.value, *said]


def ends(*some: Quantity) -> list[float]:
    """Every bound, in minutes."""
    return [end for one in some for end in one.minutes if end is not None]


def way(fact: Fact) -> str:
    assert fact.value is not None
    return fact.cautious or CAUTIOUS[fact.value.op]


def as_cautious(fact: Fact, new: Quantity, old: Quantity) -> bool:
    """Whether one figure of a fact asks for at least as much care as another."""
    return {
        "longest": max(ends(new)) >= max(ends(old)),
        "shortest": min(ends(new)) <= min(ends(old)),
        "widest": min(ends(new)) <= min(ends(old)) and max(ends(new)) >= max(ends(old)),
    }[way(fact)]


def wait(hours: float, unit: Unit = "h") -> Quantity:
    return Quantity(min=hours, unit=unit, op=">=")


def limit(hours: float, unit: Unit = "h") -> Quantity:
    return Quantity(max=hours, unit=unit, op="<=")


def span(low: float, high: float, unit: Unit = "h") -> Quantity:
    return Quantity(min=low, max=high, unit=unit)


@pytest.mark.parametrize(
    ("value", "said", "caution", "published"),
    [
        (wait(2), [wait(150, "min")], None, wait(150, "min")),
        (wait(2), [wait(1), span(90, 100, "min")], None, wait(2)),
        (wait(2), [span(2, 3)], None, wait(3)),
        (wait(2), [limit(4)], None, wait(4)),
        (wait(47), [wait(2, "d")], None, wait(2, "d")),
        (wait(2), [wait(1)], "shortest", wait(1)),
        (limit(72), [limit(2, "d")], None, limit(2, "d")),
        (limit(72), [limit(4, "d")], None, limit(72)),
        (limit(72), [span(1, 3, "d")], None, limit(1, "d")),
        (limit(1), [limit(90, "min")], "longest", limit(90, "min")),
        (span(2, 4), [span(1, 3)], None, span(1, 4)),
        (span(2, 4), [limit(5)], None, span(2, 5)),
        (span(2, 4), [span(30, 40, "min")], "widest", span(30, 240, "min")),
        (span(2, 4), [wait(1, "d")], None, span(2, 24)),
        (span(29, 31, "d"), [wait(1, "month")], None, span(29, 31, "d")),
        (limit(31, "d"), [limit(1, "month")], None, limit(1, "month")),
        (wait(30, "d"), [wait(1, "month")], None, wait(30, "d")),
        (wait(1), [wait(48), wait(2, "d")], None, wait(48)),
        (wait(1), [wait(2, "d"), wait(48)], None, wait(48)),
        (limit(9, "d"), [limit(1, "month"), limit(2, "d"), limit(48)], None, limit(48)),
        (span(3, 4, "d"), [wait(48), wait(2, "d")], None, span(48, 96)),
        (span(3, 4, "d"), [wait(2, "d"), wait(48)], None, span(48, 96)),
    ],
)
def test_most_cautious_figure_is_published(
    value: Quantity, said: list[Quantity], caution: str | None, published: Quantity
) -> None:
    found = most_cautious(value, said, caution or CAUTIOUS[value.op])

    assert found == published


@given(facts(), citations())
def test_further_source_never_loosens_what_is_published(fact: Fact, further: Citation) -> None:
    more = citing(fact, further)

    assert as_cautious(fact, shown(more), shown(fact))
    assert further.says is not None
    assert as_cautious(fact, shown(more), further.says)


@given(facts())
def test_nothing_given_is_more_cautious_than_what_is_published(fact: Fact) -> None:
    published = shown(fact)

    assert all(as_cautious(fact, published, one) for one in full(fact))


@given(facts(), st.randoms(use_true_random=False))
def test_order_of_sources_decides_nothing(fact: Fact, random: Any) -> None:
    sources = list(fact.sources)
    random.shuffle(sources)

    turned = fact.model_copy(update={"sources": tuple(sources)})

    assert shown(turned) == shown(fact)


@given(facts(), st.one_of(citations("partial"), citations("context")))
def test_source_that_does_not_support_it_fully_changes_nothing(
    fact: Fact, further: Citation
) -> None:
    assert shown(citing(fact, further)) == shown(fact)


@given(facts(), st.sampled_from(["full", "partial", "context"]))
def test_source_without_a_figure_changes_nothing(fact: Fact, supports: Any) -> None:
    silent = Citation(ref="silent", supports=supports)

    assert shown(citing(fact, silent)) == shown(fact)


@given(facts())
def test_published_figure_is_one_that_is_given(fact: Fact) -> None:
    published = shown(fact)

    given_here = {
        (end, one.unit) for one in full(fact) for end in (one.min, one.max) if end is not None
    }
    own = {(end, published.unit) for end in (published.min, published.max) if end is not None}
    if published.op == "range":
        assert set(ends(published)) <= set(ends(*full(fact)))
        assert published.unit in {unit for _, unit in given_here}
    else:
        assert own <= given_here


@given(facts())
def test_kind_of_figure_never_changes(fact: Fact) -> None:
    assert fact.value is not None
    assert shown(fact).op == fact.value.op
    assert [end is None for end in shown(fact).minutes] == [
        end is None for end in fact.value.minutes
    ]


@given(quantities(), st.integers(1, 4))
def test_sources_that_agree_publish_just_what_they_say(value: Quantity, many: int) -> None:
    assert most_cautious(value, [value] * many, CAUTIOUS[value.op]) == value


def converted(quantity: Quantity, unit: Unit) -> Quantity:
    """The same span in a smaller or an equal unit."""
    factor = MINUTES[quantity.unit] / MINUTES[unit]
    new = {
        name: None if end is None else end * factor
        for name, end in (("min", quantity.min), ("max", quantity.max))
    }
    return Quantity.model_validate({**new, "unit": unit, "op": quantity.op})


SMALL = quantities().filter(lambda q: q.unit != "month")
"""Figures that are still small enough to be written in minutes."""


@given(SMALL, st.sampled_from(["longest", "shortest"]), st.data())
def test_equal_span_in_another_unit_changes_nothing(
    value: Quantity, caution: str, data: st.DataObject
) -> None:
    smaller = [unit for unit in UNITS if MINUTES[unit] <= MINUTES[value.unit]]
    units = data.draw(st.lists(st.sampled_from(smaller), min_size=1))
    if value.op == "range":
        caution = "widest"
    alone = most_cautious(value, [], caution)
    same = [converted(value, unit) for unit in units if max(ends(value)) / MINUTES[unit] < 1e5]

    published = most_cautious(value, same, caution)

    assert published.minutes == alone.minutes
    assert published == alone


@settings(max_examples=40)
@given(SMALL, st.data())
def test_figure_that_a_source_gives_in_another_unit_is_supported(
    tiny_content: Content, value: Quantity, data: st.DataObject
) -> None:
    smaller = [unit for unit in UNITS if MINUTES[unit] <= MINUTES[value.unit]]
    fits = [unit for unit in smaller if max(ends(value)) / MINUTES[unit] < 1e5]
    said = converted(value, data.draw(st.sampled_from(fits)))
    sources = (Citation(ref="agency", says=said), Citation(ref="journal", says=value))

    changed = with_facts(
        tiny_content,
        lambda fact: (
            fact.model_copy(update={"value": value, "sources": sources})
            if fact.value is not None
            else fact
        ),
    )

    assert list(unsupported_values(changed)) == []
    other = value.model_copy(
        update={name: 99_999 for name in ("min", "max") if getattr(value, name) is not None}
    )
    wrong = with_facts(
        changed,
        lambda fact: fact.model_copy(update={"value": other}) if fact.value is not None else fact,
    )
    assert {problem.path.name for problem in unsupported_values(wrong)} == {
        "velvet.yaml",
        "calm.yaml",
    }


# ---------------------------------------------------------------- mutations of the content


def rebuilt(value: Any, change: Callable[[Any], Any]) -> Any:
    """The value with every record in it changed, the inner ones first."""
    if isinstance(value, BaseModel):
        names = type(value).model_fields
        return change(
            value.model_copy(update={name: rebuilt(getattr(value, name), change) for name in names})
        )
    return tuple(rebuilt(item, change) for item in value) if isinstance(value, tuple) else value


def put(value: Any, location: Location, new: Any) -> Any:
    """The value with something else at one place."""
    if not location:
        return new
    first, rest = location[0], location[1:]
    if isinstance(value, BaseModel):
        fields = type(value).model_fields.items()
        name = next(name for name, info in fields if (info.alias or name) == first)
        return value.model_copy(update={name: put(getattr(value, name), rest, new)})
    assert isinstance(first, int)
    return (*value[:first], put(value[first], rest, new), *value[first + 1 :])


def with_facts(content: Content, change: Callable[[Fact], Fact]) -> Content:
    """The content with every fact changed, and nothing else.

    All at once, because the checks look at one fact at a time: each is then reported or not
    as if it alone had changed.
    """

    def one(record: Any) -> Any:
        return change(record) if isinstance(record, Fact) else record

    return content.with_models(content.locale, lambda _, model: rebuilt(model, one))


def with_sources(content: Content, keep: Callable[[Fact], tuple[Citation, ...]]) -> Content:
    """The content with other sources of its facts."""
    return with_facts(content, lambda fact: fact.model_copy(update={"sources": keep(fact)}))


def with_references(content: Content, change: Callable[[int, Reference], Reference]) -> Content:
    """The content with every reference changed."""
    model = content.references.model
    changed = tuple(change(i, one) for i, one in enumerate(model.references))
    return replace(
        content,
        references=replace(
            content.references, model=model.model_copy(update={"references": changed})
        ),
    )


def places(content: Content, which: Callable[[Fact], bool], field: str) -> set[Place]:
    """Where a field of some facts stands."""
    return {
        at(entry.problem((*location, field), ""))
        for _, entry, location, fact in content.facts()
        if which(fact)
    }


def good(fact: Fact, known: dict[str, Reference]) -> list[str]:
    """References of tier A or B that support a fact fully, each once."""
    found = [c.ref for c in fact.sources if c.supports == "full" and known[c.ref].tier in "AB"]
    return list(dict.fromkeys(found))


def critical(fact: Fact) -> bool:
    return fact.safety == "critical"


def test_checks_of_evidence_are_among_those_that_stop_a_build() -> None:
    assert {unknown_references, weak_critical_facts, unsupported_values} <= set(CHECKS)


PARTS = 4
"""Of long tests, so that several processes share them."""


def citing_places(content: Content) -> dict[str, set[Place]]:
    """Where each reference is named, read from the plain YAML."""
    found: dict[str, set[Place]] = {}

    def look(data: Plain, location: Location) -> Iterator[tuple[str, Location]]:
        if isinstance(data, list):
            for i, item in enumerate(data):
                yield from look(item, (*location, i))
        elif isinstance(data, dict):
            for name, item in data.items():
                if name in ("ref", "source") and isinstance(item, str):
                    yield item, (*location, name)
                if name in ("draws_on", "independent_of", "sources") and isinstance(item, list):
                    for i, one in enumerate(item):
                        if isinstance(one, str):
                            yield one, (*location, name, i)
                yield from look(item, (*location, name))

    every = [entry for _, entry in content.entries()]
    for entry in (*every, content.references, *(page.head for page in content.pages)):
        for name, location in look(entry.source.data, ()):
            found.setdefault(name, set()).add((entry.source.path, *entry.source.place(location)))
    return found


@pytest.mark.parametrize("part", range(PARTS))
def test_every_reference_that_is_gone_is_missed_where_it_was_cited(
    shipped: Content, tiny_content: Content, part: int
) -> None:
    cited = citing_places(shipped)
    unused = {at(problem) for problem in warnings(shipped)}
    references = shipped.references.model.references

    for gone in range(part, len(references), PARTS):
        name = references[gone].id
        found = {
            at(problem)
            for problem in unknown_references(citing_only(shipped, tiny_content, gone, cited))
            if f"there is no reference {name!r}" in problem.message
        }

        assert found == cited.get(name, set()), name
        assert found or at(shipped.references.problem(("references", gone, "id"), "")) in unused


def citing_only(
    content: Content, other: Content, gone: int, cited: Mapping[str, set[Place]]
) -> Content:
    """The content without one reference, and without files that do not cite it.

    The reference is renamed rather than deleted, so that all else keeps its line. Single
    files that do not cite it are those of the other content, and so is each reference that
    nothing here needs: less is read, and fewer near names are looked for.
    """
    model, spare = content.references.model, other.references.model.references
    name = model.references[gone].id
    paths = {path for path, _, _ in cited.get(name, ())}
    paths |= {content.references.source.path}
    needed = {one for one, found in cited.items() if paths & {path for path, _, _ in found}}
    known = [
        one if one.id in needed or one.draws_on or one.independent_of else spare[0]
        for one in model.references
    ]
    known[gone] = known[gone].model_copy(update={"id": f"not-{name}"})
    kept: dict[str, Any] = {
        "references": replace(
            content.references, model=model.model_copy(update={"references": (*known, *spare)})
        ),
        "pages": tuple(page for page in content.pages if page.head.source.path in paths),
    }
    for folder in FOLDERS:
        kept[folder] = tuple(e for e in getattr(content, folder) if e.source.path in paths)
    for single, entry in content.entries():
        if single in SINGLE and entry.source.path not in paths:
            kept[single] = getattr(other, single)
    return replace(content, **kept)


def test_reference_that_is_gone_from_the_file_stops_the_check(
    tmp_path: Path, shipped: Content
) -> None:
    folder = tmp_path / "content"
    shutil.copytree(tiny.REPOSITORY / "content", folder)
    _, _, before = checked(folder)
    name = next(fact for *_, fact in shipped.facts() if critical(fact)).sources[0].ref
    path = folder / "references.yaml"
    text = path.read_text("utf-8")
    lines = re.search(rf"^  - id: {name}\n(?:(?!  - id:).*\n)*", text, re.MULTILINE)
    assert lines
    path.write_text(text.replace(lines[0], ""), "utf-8")

    content, _, after = checked(folder)

    assert content is not None
    missed = [p for p in after if f"there is no reference {name!r}" in p.message]
    assert missed
    assert not set(missed) & set(before)


def test_every_critical_fact_left_with_one_good_source_is_refused(shipped: Content) -> None:
    known = shipped.reference_table()
    many = max(len(good(fact, known)) for *_, fact in shipped.facts() if critical(fact))

    for kept in range(many):

        def keeps(fact: Fact, kept: int = kept) -> bool:
            return critical(fact) and kept < len(good(fact, known))

        def only(fact: Fact, kept: int = kept) -> tuple[Citation, ...]:
            if not keeps(fact):
                return fact.sources
            gone = {*good(fact, known)} - {good(fact, known)[kept]}
            left = [c for c in fact.sources if c.supports != "full" or c.ref not in gone]
            return tuple(left)

        found = {at(problem) for problem in weak_critical_facts(with_sources(shipped, only))}

        expected = places(shipped, keeps, "safety")
        assert expected
        assert expected <= found


@pytest.mark.parametrize("gone", [0, 1])
def test_every_critical_fact_with_two_good_sources_needs_both(shipped: Content, gone: int) -> None:
    known = shipped.reference_table()

    def has_two(fact: Fact) -> bool:
        return critical(fact) and len(good(fact, known)) == 2

    def fewer(fact: Fact) -> tuple[Citation, ...]:
        name = good(fact, known)[gone] if has_two(fact) else ""
        return tuple(c for c in fact.sources if c.ref != name)

    found = {at(problem) for problem in weak_critical_facts(with_sources(shipped, fewer))}

    assert places(shipped, has_two, "safety")
    assert places(shipped, has_two, "safety") <= found


def test_no_critical_fact_is_refused_as_it_stands(shipped: Content) -> None:
    known = shipped.reference_table()

    assert not list(weak_critical_facts(shipped))
    assert all(independent_sources(f, known) >= 2 for *_, f in shipped.facts() if critical(f))


WEAKER: dict[str, Callable[[Content], Content]] = {
    "all in part": lambda content: with_sources(
        content, lambda f: tuple(c.model_copy(update={"supports": "partial"}) for c in f.sources)
    ),
    "all as context": lambda content: with_sources(
        content, lambda f: tuple(c.model_copy(update={"supports": "context"}) for c in f.sources)
    ),
    "all by one": lambda content: with_sources(
        content, lambda f: tuple(c.model_copy(update={"ref": f.sources[0].ref}) for c in f.sources)
    ),
    "all by NGOs": lambda content: with_references(
        content, lambda _, one: one.model_copy(update={"tier": "C"})
    ),
    "all by others": lambda content: with_references(
        content, lambda _, one: one.model_copy(update={"tier": "D"})
    ),
    "all repeat one": lambda content: with_references(
        content, lambda _, one: one.model_copy(update={"draws_on": ("a-guideline",)})
    ),
    "all repeat each other": lambda content: with_references(
        content,
        lambda i, one: one.model_copy(
            update={"draws_on": (content.references.model.references[i - 1].id,)}
        ),
    ),
}
"""Ways in which every critical fact loses its evidence."""


@pytest.mark.parametrize("weaker", WEAKER)
def test_every_critical_fact_whose_sources_are_weaker_is_refused(
    shipped: Content, weaker: str
) -> None:
    found = {at(problem) for problem in weak_critical_facts(WEAKER[weaker](shipped))}

    assert found == places(shipped, critical, "safety")


def test_every_fact_made_critical_needs_the_evidence_for_it(shipped: Content) -> None:
    known = shipped.reference_table()

    raised = with_facts(shipped, lambda fact: fact.model_copy(update={"safety": "critical"}))

    found = [problem.message for problem in weak_critical_facts(raised)]
    weak = [fact.id for *_, fact in shipped.facts() if independent_sources(fact, known) < 2]
    for name in set(weak):
        assert any(f"the critical fact {name!r} " in message for message in found)


def test_every_critical_figure_that_one_source_gives_is_refused(shipped: Content) -> None:
    def saying(fact: Fact) -> list[int]:
        every = enumerate(fact.sources)
        return [i for i, c in every if c.supports == "full" and c.says is not None]

    def measured(fact: Fact) -> bool:
        return critical(fact) and fact.value is not None

    many = max(len(saying(fact)) for *_, fact in shipped.facts() if measured(fact))
    for kept in range(many):

        def keeps(fact: Fact, kept: int = kept) -> bool:
            return measured(fact) and kept < len(saying(fact))

        def only(fact: Fact, kept: int = kept) -> tuple[Citation, ...]:
            left = saying(fact)[kept] if keeps(fact) else None
            return tuple(
                c if left in (None, i) else c.model_copy(update={"says": None})
                for i, c in enumerate(fact.sources)
            )

        found = {
            at(problem)
            for problem in unsupported_values(with_sources(shipped, only))
            if "fewer than two sources give a figure" in problem.message
        }

        assert places(shipped, keeps, "value")
        assert places(shipped, keeps, "value") <= found


def looser(fact: Fact) -> Quantity | None:
    """A figure that asks for less care than all that a fact rests on; None if there is none."""
    assert fact.value is not None
    every = ends(fact.value, *(c.says for c in fact.sources if c.says is not None))
    new: dict[str, float]
    if way(fact) == "widest":
        middle = (min(ends(fact.value)) + max(ends(fact.value))) / 2
        new = {"min": middle, "max": middle}
    else:
        new = {
            {">=": "min", "<=": "max"}[fact.value.op]: min(every) / 2
            if way(fact) == "longest"
            else max(every) * 2
        }
    unit: Unit = "min" if max(new.values()) <= 100_000 else "d"
    new = {name: end / MINUTES[unit] for name, end in new.items()}
    found = Quantity.model_validate({**new, "unit": unit, "op": fact.value.op})
    return None if found.minutes == fact.value.minutes else found


def test_no_figure_can_be_loosened_unnoticed(shipped: Content) -> None:
    def loosened(fact: Fact) -> Fact:
        value = None if fact.value is None else looser(fact)
        return fact if value is None else fact.model_copy(update={"value": value})

    changed = with_facts(shipped, loosened)
    found = {
        at(problem)[:2]
        for problem in unsupported_values(changed)
        if "gives this figure" in problem.message
    }

    tried = 0
    for before, after in zip(shipped.facts(), changed.facts(), strict=True):
        name, entry, location, fact = before
        if fact.value is None or after[3].value == fact.value:
            continue
        tried += 1
        line = entry.source.place((*location, "value"))[0]
        lines = {line, *(entry.source.place((*location, "value", end))[0] for end in _BOUNDS)}
        refused = any((entry.source.path, one) in found for one in lines)
        assert refused or as_cautious(fact, shown(after[3]), shown(fact)), name
        if way(fact) != "widest":
            assert refused, name
    assert tried


_BOUNDS = ("min", "max")


def test_stricter_source_of_any_figure_is_published_on_its_page(shipped: Content) -> None:
    def stricter(fact: Fact) -> Fact:
        if fact.value is None:
            return fact
        every = ends(shown(fact))
        said = (
            {
                "longest": wait(max(every) * 2 + 1, "min"),
                "shortest": limit(min(every) / 2, "min"),
                "widest": span(min(every) / 2, max(every) * 2 + 1, "min"),
            }[way(fact)]
            if max(every) < 40_000
            else None
        )
        return citing(fact, Citation(ref=fact.sources[0].ref, says=said))

    made = pages(with_facts(shipped, stricter), Catalog("en"))

    seen = 0
    for folder in ("substances", "topics"):
        for entry in getattr(shipped, folder):
            body = made[f"{folder}/{entry.model.id}"].body
            for fact in (one for _, one in walk(entry.model) if isinstance(one, Fact)):
                if fact.value is None or stricter(fact).sources[-1].says is None:
                    continue
                seen += 1
                said = re.search(rf'<li id="{fact.id}".*', body)
                assert said, f"{fact.id} is not shown"
                sentence = words(said[0].partition("<span")[0])
                assert measure(shown(stricter(fact)), "en") in sentence
                assert measure(shown(fact), "en") not in sentence
    assert seen


# ---------------------------------------------------------------- reviews


def with_reviews(content: Content, make: Callable[[Any], Review]) -> Content:
    """The content with a review of everything that can have one; `make` gets what it is of."""

    def one(record: Any) -> Any:
        if "review" not in type(record).model_fields:
            return record
        return record.model_copy(update={"review": make(record)})

    def page(old: Page) -> Page:
        model = old.head.model.model_copy(update={"review": make(old)})
        return replace(old, head=replace(old.head, model=model))

    return replace(
        content.with_models(content.locale, lambda _, model: rebuilt(model, one)),
        references=replace(content.references, model=one(content.references.model)),
        pages=tuple(page(old) for old in content.pages),
    )


def with_policy(content: Content, policy: Any) -> Content:
    model = content.site.model.model_copy(update={"policy": Policy(overdue_reviews=policy)})
    return replace(content, site=replace(content.site, model=model))


def due_place(one: Reviewed) -> Place:
    return at(one.entry.problem((*one.location, "due"), ""))


REVIEWED = {"status": "reviewed", "reviewed_by": "clinician", "reviewed_on": "2026-01-02"}


def test_everything_can_be_reviewed_under_a_name_of_its_own(shipped: Content) -> None:
    names = [one.name for one in reviewable(shipped)]

    expected = {
        *(name for name, _ in shipped.entries()),
        *(name for name, *_ in shipped.facts()),
        *(f"interactions/{row.id}" for row in shipped.interactions.model.interactions),
        *(f"languages/{language.locale}" for language in shipped.site.model.languages),
        "references",
        *(f"pages/{page.head.source.path.stem}" for page in shipped.pages),
    }
    assert set(names) == expected
    assert len(names) == len(expected)


@pytest.mark.parametrize(
    ("status", "due", "found"),
    [
        ("reviewed", "2027-01-01", True),
        ("reviewed", "2026-12-31", True),
        ("reviewed", "2027-01-02", False),
        ("reviewed", "2027-01-03", False),
        ("reviewed", None, False),
        ("draft", "2020-01-01", False),
        ("stale", "2020-01-01", False),
        ("blocked", "2020-01-01", False),
    ],
)
@pytest.mark.parametrize("policy", ["error", "warning"])
def test_every_review_that_is_overdue_is_found(
    shipped: Content, policy: str, status: str, due: str | None, found: bool
) -> None:
    review = Review.model_validate({**REVIEWED, "status": status, "due": due})
    content = with_policy(with_reviews(shipped, lambda _: review), policy)

    problems, notes = overdue(content, "2027-01-02")

    told, silent = (problems, notes) if policy == "error" else (notes, problems)
    assert not silent
    expected = {
        (due_place(one), f"the review of {one.name!r} was due on {due}")
        for one in reviewable(content)
        if found
    }
    assert {(at(problem), problem.message) for problem in told} == expected
    assert len(told) == len(expected)


def test_text_that_is_as_it_was_reviewed_is_no_fault(shipped: Content) -> None:
    content = with_reviews(
        shipped, lambda record: Review.model_validate({**REVIEWED, "fingerprint": mark(record)})
    )

    assert overdue(content, "2027-01-02") == ([], [])


def mark(record: Any) -> str:
    return fingerprint(record)


@pytest.mark.parametrize("policy", ["error", "warning"])
def test_every_record_that_changed_after_its_review_is_found(shipped: Content, policy: str) -> None:
    reviewed = with_reviews(
        shipped, lambda record: Review.model_validate({**REVIEWED, "fingerprint": mark(record)})
    )

    def reworded(value: Any) -> Any:
        if isinstance(value, Text):
            return Text(value + "!")
        if isinstance(value, BaseModel):
            names = type(value).model_fields
            return value.model_copy(update={n: reworded(getattr(value, n)) for n in names})
        return tuple(map(reworded, value)) if isinstance(value, tuple) else value

    content = with_references(
        with_policy(
            replace(
                reviewed.with_models("en", lambda _, model: reworded(model)),
                pages=tuple(replace(page, body=page.body + "!") for page in reviewed.pages),
            ),
            policy,
        ),
        lambda i, one: one.model_copy(update={"title": "Another"}) if i == 0 else one,
    )

    problems, notes = overdue(content, "2026-01-02")

    told, silent = (problems, notes) if policy == "error" else (notes, problems)
    assert not silent
    changed = {
        f"the text of {one.name!r} has changed since it was reviewed"
        for one in reviewable(shipped)
        if one.record is page_of(one)
        or one.name == "references"
        or any(isinstance(text, Text) for _, text in walk(one.record))
    }
    assert {problem.message for problem in told} == changed
    assert len(changed) == len(list(reviewable(shipped))) - len(shipped.site.model.languages)


def page_of(one: Reviewed) -> Page | None:
    return one.record if isinstance(one.record, Page) else None


def files(content: Content) -> Iterator[tuple[str, Any]]:
    """Every reviewable record that is no part of another one, but the list of references."""
    for one in reviewable(content):
        if len(one.location) == 1 and one.name != "references" and page_of(one) is None:
            yield one.name, one.record


@pytest.mark.parametrize("part", range(PARTS))
def test_fingerprint_of_every_file_changes_with_each_of_its_texts(
    shipped: Content, part: int
) -> None:
    for name, record in list(files(shipped))[part::PARTS]:
        before, seen = fingerprint(record), {fingerprint(record)}
        texts = [(place, text) for place, text in walk(record) if isinstance(text, Text)]
        for place, text in texts:
            seen.add(after := fingerprint(put(record, place, Text(text + "."))))
            assert after != before, (name, place)
        assert len(seen) == len(texts) + 1, name


def parts(record: Any) -> Iterator[tuple[Location, Any]]:
    """Every string, number and other single value of a record that counts as its text."""
    for place, value in walk(record):
        if isinstance(value, Quantity):
            yield (*place, "unit"), "other"
            for name in ("min", "max"):
                if getattr(value, name) is not None:
                    yield (*place, name), getattr(value, name) + 1
        elif isinstance(value, str) and not {"review", "seed"} & set(map(str, place)):
            yield place, type(value)(value + ".")


def test_fingerprint_of_every_single_fact_changes_with_all_that_it_says(shipped: Content) -> None:
    rows = [one for one in reviewable(shipped) if len(one.location) > 1]

    for one in rows:
        before = fingerprint(one.record)
        for place, new in parts(one.record):
            assert fingerprint(put(one.record, place, new)) != before, (one.name, place)
    assert rows


def test_fingerprint_of_the_references_changes_with_each_of_their_fields(shipped: Content) -> None:
    for reference in shipped.references.model.references:
        alone = References(references=(reference,))
        before = fingerprint(alone)
        for place, new in parts(alone):
            assert fingerprint(put(alone, place, new)) != before, (reference.id, place)


def test_fingerprint_of_every_page_changes_with_all_that_it_says(shipped: Content) -> None:
    for page in shipped.pages:
        before = fingerprint(page)
        assert fingerprint(replace(page, body=page.body + " ")) != before
        head = page.head.model
        changes: list[dict[str, Any]] = [
            {"title": Text(head.title + ".")},
            {"description": Text(head.description + ".")},
            {"crisis": not head.crisis},
            {"sources": (*head.sources, "another")},
            {"audience": "client" if head.audience != "client" else "everyone"},
        ]
        for change in changes:
            new = replace(page.head, model=head.model_copy(update=change))
            assert fingerprint(replace(page, head=new)) != before, (page.slug, change)


def test_review_and_inventory_ids_leave_a_fingerprint_as_it_was(shipped: Content) -> None:
    reviewed = with_reviews(
        shipped, lambda _: Review.model_validate({**REVIEWED, "note": "Read twice."})
    )

    def reseeded(record: Any) -> Any:
        named = "seed" in type(record).model_fields
        return record.model_copy(update={"seed": ("T01",)}) if named else record

    other = reviewed.with_models("en", lambda _, model: rebuilt(model, reseeded))

    before = {one.name: fingerprint(one.record) for one in reviewable(shipped)}
    assert {one.name: fingerprint(one.record) for one in reviewable(other)} == before


REVIEWS = st.builds(
    Review,
    status=st.sampled_from(RANKS),
    reviewed_by=st.sampled_from(["clinician", "peer"]),
    reviewed_on=st.dates().map(lambda day: day.isoformat()),
)


@pytest.mark.parametrize(
    ("some", "state"),
    [
        ("reviewed stale", "stale"),
        ("stale draft", "draft"),
        ("draft blocked", "blocked"),
        ("reviewed reviewed", "reviewed"),
        ("reviewed blocked reviewed", "blocked"),
    ],
)
def test_weakest_part_decides_what_a_page_is(some: str, state: str) -> None:
    reviews = [Review.model_validate({**REVIEWED, "status": name}) for name in some.split()]

    assert weakest(reviews).status == state
    assert weakest(reversed(reviews)).status == state


@given(st.lists(REVIEWS, min_size=1), REVIEWS)
def test_page_is_no_better_reviewed_than_its_weakest_part(some: list[Review], one: Review) -> None:
    found = weakest(some)

    assert found in some
    assert all(RANKS.index(found.status) <= RANKS.index(other.status) for other in some)
    same = [other.reviewed_on or "" for other in some if other.status == found.status]
    assert (found.reviewed_on or "") == min(same)
    more = weakest([*some, one])
    assert RANKS.index(more.status) <= RANKS.index(found.status)
    assert weakest([]).status == "draft"


def late(root: Path, policy: str) -> Path:
    """A content folder in which the review of one file was due at the end of June."""
    review = 'review: {status: reviewed, reviewed_by: peer, reviewed_on: "2026-01-02"'
    return tiny.write(
        root,
        [],
        [
            ("tools.yaml", "review: {status: draft}", f'{review}, due: "2026-06-30"}}'),
            ("site.yaml", "country:", f"policy: {{overdue_reviews: {policy}}}\ncountry:"),
        ],
    )


TOLD = "content/tools.yaml:9:79: the review of 'tools' was due on 2026-06-30"


@pytest.mark.parametrize(
    ("policy", "today", "code", "told"),
    [
        ("error", "2026-07-01", 1, True),
        ("error", "2026-06-30", 0, False),
        ("warning", "2026-07-01", 0, True),
        ("warning", "2026-06-30", 0, False),
    ],
)
def test_check_command_judges_reviews_by_the_sites_policy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, policy: str, today: str, code: int, told: bool
) -> None:
    late(tmp_path, policy)
    monkeypatch.chdir(tmp_path)

    result = CliRunner().invoke(main, ["check", "--today", today], catch_exceptions=False)

    assert result.exit_code == code
    assert (TOLD in result.output) == told


def test_overdue_review_stops_a_build_only_where_the_policy_says_so(tmp_path: Path) -> None:
    strict, mild = late(tmp_path / "strict", "error"), late(tmp_path / "mild", "warning")

    refused = build(strict.parent, strict, strict.parent / "site", today="2026-07-01")
    built = build(mild.parent, mild, mild.parent / "site", today="2026-07-01")

    assert isinstance(refused, list)
    assert [str(problem).splitlines()[0] for problem in refused] == [TOLD]
    assert not (strict.parent / "site").exists()
    assert isinstance(built, Built)
    assert [str(problem).splitlines()[0] for problem in built.warnings] == [TOLD]


# ---------------------------------------------------------------- what readers see

RUSSIAN = {
    (
        "substances",
        "velvet:intervals[wait].text",
        "Wait before taking more, at least: {value}.",
    ): "До следующего раза прошло не меньше: {value}.",
    (
        "topics",
        "calm:sections[now].facts[sit].text",
        "Sit down within: {value}.",
    ): "Сядьте не позже чем через: {value}.",
}
CATALOGS = {"en": Catalog("en"), "ru": Catalog("ru", RUSSIAN)}
WAIT = {"en": "Wait before taking more, at least: ", "ru": "До следующего раза прошло не меньше: "}
SIT = {"en": "Sit down within: ", "ru": "Сядьте не позже чем через: "}


def words(markup: str) -> str:
    """What a reader sees of some HTML, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", markup)).split())


def site(root: Path, journal: str, file: str = "substances/velvet.yaml") -> Content:
    """The tiny content in which the journal says something of its own."""
    old = {
        "substances/velvet.yaml": 'journal, says: {min: 2, unit: h, op: ">="}',
        "topics/calm.yaml": 'agency, says: {max: 5, unit: min, op: "<="}',
    }[file]
    new = (
        f"journal, {journal}"
        if "velvet" in file
        else f"{old}}}\n          - {{ref: journal, {journal}"
    )
    return tiny.loaded(tiny.write(root, ["ru"], [(file, old, new)]))


CAREFUL = [
    ("says: {min: 150, unit: min, op: '>='}", "150 minutes", "150 минут"),
    ("says: {min: 2.5, unit: h, op: '>='}", "2.5 hours", "2,5 часа"),
    ("says: {min: 2, max: 3, unit: h}", "3 hours", "3 часа"),
    ("says: {max: 5, unit: h, op: '<='}", "5 hours", "5 часов"),
    ("says: {min: 1, unit: h, op: '>='}", "2 hours", "2 часа"),
    ("says: {min: 21, unit: h, op: '>='}", "21 hours", "21 час"),
    ("supports: partial, says: {min: 9, unit: h, op: '>='}", "2 hours", "2 часа"),
]
"""What the journal says, and what is published in English and in Russian."""


@pytest.mark.parametrize("locale", ["en", "ru"])
@pytest.mark.parametrize(("journal", "english", "russian"), CAREFUL)
def test_most_cautious_figure_stands_wherever_the_fact_is_shown(
    tmp_path: Path, locale: str, journal: str, english: str, russian: str
) -> None:
    content = translate(site(tmp_path, journal), CATALOGS[locale])

    made = pages(content, CATALOGS[locale])

    figure = english if locale == "en" else russian
    sentence = f"{WAIT[locale]}{figure}."
    for address in ("substances/velvet", "sheets/plan", "about", "stories/hill"):
        text = words(made[address].body)
        assert sentence in text, address
        figures = set(re.findall(rf"{WAIT[locale]}([^.]*(?:\.\d[^.]*)?)\.", text))
        assert figures == {figure}, address
    rows = re.findall(r'<th scope="row">(.*?)</th>', made["substances/velvet"].body)
    assert [row for row in map(words, rows) if row.endswith(f": {figure}")]


@pytest.mark.parametrize(("journal", "english", "russian"), CAREFUL[:2])
def test_printed_sheet_has_the_same_figure(
    tmp_path: Path, journal: str, english: str, russian: str
) -> None:
    content = site(tmp_path, journal)

    for locale, figure in (("en", english), ("ru", russian)):
        made = sheets.sheets(translate(content, CATALOGS[locale]))
        data = paper.pdf(made[0], paper.Press(CATALOGS[locale].ui))
        text = " ".join(
            word
            for page in pypdf.PdfReader(io.BytesIO(data)).pages
            for word in page.extract_text().split()
        )
        assert f"{WAIT[locale]}{figure}." in text


@pytest.mark.parametrize(
    ("journal", "english", "russian"),
    [
        ("says: {max: 3, unit: min, op: '<='}", "3 minutes", "3 минуты"),
        ("says: {max: 1, unit: h, op: '<='}", "5 minutes", "5 минут"),
        ("says: {min: 2, max: 4, unit: min}", "2 minutes", "2 минуты"),
    ],
)
def test_timeline_of_a_topic_has_the_figure_of_its_text(
    tmp_path: Path, journal: str, english: str, russian: str
) -> None:
    content = site(tmp_path, journal, "topics/calm.yaml")

    for locale, figure in (("en", english), ("ru", russian)):
        made = pages(translate(content, CATALOGS[locale]), CATALOGS[locale])
        body = made["topics/calm"].body
        sentence = f"{SIT[locale]}{figure}."
        rows = re.findall(r'<th scope="row">(.*?)</th>', body)
        assert list(map(words, rows)) == [sentence]
        item = re.search(r'<li id="sit".*', body)
        assert item
        assert words(item[0]).startswith(sentence)


@pytest.mark.parametrize(
    ("locale", "agency", "journal"),
    [
        ("en", "Agency of Examples (2024): ≥ 2 hours", "(2021): ≥ 150 minutes"),
        ("ru", "Agency of Examples (2024): ≥ 2 часа", "(2021): ≥ 150 минут"),
    ],
)
def test_page_shows_who_says_what(tmp_path: Path, locale: str, agency: str, journal: str) -> None:
    content = site(tmp_path, "says: {min: 150, unit: min, op: '>='}")

    body = pages(translate(content, CATALOGS[locale]), CATALOGS[locale])["substances/velvet"].body

    views = words(body[body.index('<details class="views">') : body.index("</details>")])
    assert agency in views
    assert journal in views


def test_sentence_that_is_not_translated_keeps_the_units_of_its_language(tmp_path: Path) -> None:
    content = site(tmp_path, "says: {min: 150, unit: min, op: '>='}")

    made = pages(translate(content, Catalog("ru")), Catalog("ru"))

    assert f"{WAIT['en']}150 minutes." in words(made["substances/velvet"].body)


@pytest.mark.parametrize(
    ("journal", "differ", "claimed"),
    [
        ("says: {min: 120, unit: min, op: '>='}", False, False),
        ("says: {min: 1, unit: h, op: '>='}", True, True),
        ("says: {min: 3, unit: h, op: '>='}", True, True),
        ("supports: partial, says: {min: 1, unit: h, op: '>='}", True, True),
        ("supports: partial, says: {min: 3, unit: h, op: '>='}", True, False),
    ],
)
def test_page_claims_difference_and_caution_only_where_they_are(
    tmp_path: Path, journal: str, differ: bool, claimed: bool
) -> None:
    body = pages(site(tmp_path, journal), CATALOGS["en"])["substances/velvet"].body

    assert ("Sources differ" in body) == differ
    assert ("We publish the most cautious of these." in body) == claimed


@given(st.lists(facts(), min_size=1, max_size=3))
def test_timeline_draws_the_figures_that_are_published(some: list[Fact]) -> None:
    drawn = of_facts(some)

    assert drawn is not None
    assert [bar.value for bar in drawn.bars] == [shown(fact) for fact in some]


def test_timeline_draws_no_wait_that_is_shorter_than_the_text_says(tmp_path: Path) -> None:
    short = """\
  - id: rest
    text: "Rest for: {value}."
    value: {min: 1, unit: h, op: ">="}
    sources: [{ref: agency, says: {min: 1, unit: h, op: ">="}}]
get_help_if:"""
    long = '{ref: journal, says: {min: 2, unit: d, op: ">="}}'
    edits = [
        ("substances/velvet.yaml", "get_help_if:", short),
        ("substances/velvet.yaml", '{ref: journal, says: {min: 2, unit: h, op: ">="}}', long),
    ]
    content = tiny.loaded(tiny.write(tmp_path, [], edits))

    body = pages(content, CATALOGS["en"])["substances/velvet"].body

    assert f"{WAIT['en']}2 days." in words(body)
    assert "1 hour" not in words("".join(re.findall(r'<th scope="row">.*?</th>', body)))
