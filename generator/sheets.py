"""A worksheet in one language, with nothing left to look up: what screen and paper both show."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from generator.blocks import (
    Block,
    CardBlock,
    ChecklistBlock,
    DirectoryBlock,
    EmergencyBlock,
    FactBlock,
    TimelineBlock,
    WindowsBlock,
)
from generator.catalog import day, direction, measure
from generator.content import Content
from generator.directory import Place, listed, places
from generator.fields import Model, Quantity, Text
from generator.models import EmergencyNumber, Fact, Reference, Worksheet
from generator.windows import bands

Resolved: TypeAlias = dict[str, Any]
"""A block with nothing left to look up; its values can be written as JSON."""

_SPACES = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
_NUMBERS = re.compile(r"\+\d+(?:[ .,:/–-]\d+)*|\d+(?:[ .,:/–-]\d+)+")
_TRUST = ("blocked", "draft", "stale", "reviewed")
"""Review states, the least checked first."""


@dataclass(frozen=True)
class Sheet:
    """A worksheet in one language, with nothing left to look up."""

    id: str
    version: int
    title: Text
    purpose: Text
    when: Text
    moments: tuple[str, ...]
    pages: int
    """How many pages it fills in normal print."""
    large_pages: int | None
    """How many it fills in large print, where the sheet says it."""
    minutes: int
    duration: str
    """The minutes in the language's own words, such as `20 minutes`."""
    audience: tuple[str, ...]
    status: str
    """Of the sheet and of its language, whichever is checked less."""
    reviewed_on: str
    """The day written out; empty for a draft."""
    safety: str
    locale: str
    direction: str
    """`ltr` or `rtl`."""
    blocks: tuple[Resolved, ...]
    """Everybody's."""
    consultant_blocks: tuple[Resolved, ...]
    """Only in the consultant's edition, below her notes."""
    consultant_notes: tuple[Text, ...]
    emergency: Resolved | None
    """`numbers` to call, where the sheet is critical."""
    sources: tuple[Resolved, ...]
    """What the facts and the sheet draw on; `number` counts from 1 on each sheet."""
    consultant_sources: tuple[Resolved, ...]
    """What only the consultant's blocks draw on; numbered after the others."""

    @property
    def has_consultant_edition(self) -> bool:
        """Whether there is anything that only consultants read."""
        return bool(self.consultant_notes or self.consultant_blocks)


@dataclass(frozen=True)
class Lookup:
    """What blocks may refer to, in one language."""

    content: Content
    facts: Mapping[str, Fact]
    references: Mapping[str, Reference]
    numbers: tuple[EmergencyNumber, ...]
    """To call in the site's country; none where no profile says any."""
    places: tuple[Place, ...]
    """Services of the site."""

    @classmethod
    def of(cls, content: Content) -> Lookup:
        """Look up once what all sheets share."""
        country = content.site.model.country
        profiles = content.emergency.model.profiles
        return cls(
            content=content,
            facts=content.fact_table(),
            references=content.reference_table(),
            numbers=next((p.numbers for p in profiles if p.country == country), ()),
            places=tuple(places(listed(content))),
        )


# ------------------------------------------------------------------- texts, facts, numbers


def _line(text: str) -> Text:
    """The text on one line: a break or an indent would end a raw HTML block in Markdown."""
    return Text.left_in(getattr(text, "locale", ""), _SPACES.sub(" ", text).strip())


def _isolated(text: str) -> Text:
    """A line with its numbers isolated: in right-to-left text `3–5` would show as `5–3`."""
    marked = _NUMBERS.sub(lambda found: f"\u2066{found[0]}\u2069", _line(text))
    return Text.left_in(getattr(text, "locale", ""), marked)


def _plain(value: Any, write: Callable[[str], Text]) -> Any:
    """The value as JSON-able data; `write` prepares each text for the reader."""
    if isinstance(value, Text):
        return write(value)
    if isinstance(value, Model):
        return {name: _plain(field, write) for name, field in value}
    if isinstance(value, Mapping):
        return {name: _plain(field, write) for name, field in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item, write) for item in value]
    return value


def prepared(value: Any, locale: str) -> Any:
    """The value as JSON-able data, each text on one line and its numbers isolated where needed."""
    return _plain(value, _isolated if direction(locale) == "rtl" else _line)


def _said(fact: Fact, locale: str) -> Text:
    """The fact's sentence with its figure in it."""
    if fact.published is None:
        return fact.text
    figure = measure(fact.published, fact.text.locale or locale)
    return Text.left_in(fact.text.locale, fact.text.replace("{value}", figure))


# ------------------------------------------------------------------------ kinds of block


def _checklist(block: ChecklistBlock, lookup: Lookup) -> Resolved:
    triggers = lookup.content.triggers.model
    labels: dict[str, Text] = {each.id: each.label for each in triggers.categories}
    groups: list[Resolved] = [{"label": None, "items": block.items}] if block.items else []
    for name in block.trigger_categories:
        items = [trigger.label for trigger in triggers.triggers if trigger.category == name]
        groups.append({"label": labels[name], "items": items[: block.limit]})
    return {**dict(block), "groups": [group for group in groups if group["items"]]}


def _fact(block: FactBlock, lookup: Lookup) -> Resolved:
    fact = lookup.facts[block.fact]
    return {
        **dict(block),
        "text": _said(fact, lookup.content.locale),
        "safety": fact.safety,
        "disagreement": fact.disagreement,
        "refs": [citation.ref for citation in fact.sources],
    }


def _windows(block: WindowsBlock, _: Lookup) -> Resolved:
    """The block with its example cut into `bands`, from the low end of the scale to the high one.

    Each band has `name`, the whole numbers `first` and `last` that lie in it, and `start`.
    """
    cut = bands(block.example)
    scores = {band.name: [n for n in range(11) if band.holds(n)] for band in cut}
    example = [
        {"name": band.name, "start": band.start, "first": min(held), "last": max(held)}
        for band in cut
        if (held := scores[band.name])
    ]
    return {**dict(block), "bands": sorted(example, key=lambda band: band["first"])}


def _timeline(block: TimelineBlock, lookup: Lookup) -> Resolved:
    """The block with its `marks` in order of time, each with where it stands and since when."""
    locale = lookup.content.locale
    marks: list[Resolved] = []
    for mark in block.marks:
        fact = lookup.facts[mark.fact] if mark.fact else None
        at = fact.moment(block.unit) if fact else mark.at
        assert at is not None
        marks.append(
            {
                "at": at,
                "when": measure(Quantity(min=at, unit=block.unit, op=">="), locale),
                "text": _said(fact, locale) if fact else mark.text,
                "refs": [citation.ref for citation in fact.sources] if fact else [],
                "safety": fact.safety if fact else "info",
            }
        )
    cited = [ref for mark in marks for ref in mark["refs"]]
    ticks = [i * block.step for i in range(int(block.end / block.step) + 1)]
    ordered = sorted(marks, key=lambda mark: float(mark["at"]))
    end = measure(Quantity(min=block.end, unit=block.unit, op=">="), locale)
    return {**dict(block), "marks": ordered, "ticks": ticks, "refs": cited, "whole": end}


def _directory(block: DirectoryBlock, lookup: Lookup) -> Resolved:
    """The block with `places`: services that are open to all, those that fit best first."""
    wanted = block.services
    cities = {city.id: city for city in lookup.content.referrals.model.cities}
    fitting = [
        place
        for place in lookup.places
        if place.service.status == "active"
        and (not wanted or any(term.id in wanted for term in place.terms))
    ]
    ordered = sorted(
        fitting,
        key=lambda place: min(
            (wanted.index(term.id) for term in place.terms if term.id in wanted), default=0
        ),
    )
    return {
        **dict(block),
        "places": [
            {
                "id": place.service.id,
                "name": place.service.name,
                "kind": place.kinds[0],
                "where": place.location.name if place.location.address is None else None,
                "city": city.name if city else None,
                "city_id": city.id if city else None,
                "phones": [
                    {"dialled": dialled, "shown": shown} for dialled, shown, _ in place.phones[:1]
                ],
            }
            for place in ordered[: block.limit]
            for city in [cities.get(place.city_id or "")]
        ],
    }


def _emergency(block: EmergencyBlock, lookup: Lookup) -> Resolved:
    emergency, locale = lookup.content.emergency.model, lookup.content.locale
    return {
        **dict(block),
        "signs": [_said(fact, locale) for fact in emergency.signs],
        "steps": [_said(fact, locale) for fact in emergency.steps],
        "numbers": lookup.numbers,
    }


def _card(block: CardBlock, lookup: Lookup) -> Resolved:
    ambulances = [number for number in lookup.numbers if number.kind == "ambulance"]
    front, back = ([_block(part, lookup) for part in side] for side in (block.front, block.back))
    refs = [ref for part in (*front, *back) for ref in part.get("refs", ())]
    return {
        **dict(block),
        "front": front,
        "back": back,
        "numbers": ambulances if block.numbers else None,
        "refs": refs,
    }


LOOKS_UP: Mapping[str, Callable[[Any, Lookup], Resolved]] = {
    "fact": _fact,
    "checklist": _checklist,
    "windows": _windows,
    "timeline": _timeline,
    "directory": _directory,
    "emergency": _emergency,
    "card": _card,
}
"""Kinds of block that say more than stands in them → how that is found."""


def _block(block: Block, lookup: Lookup) -> Resolved:
    kind: str = block.type  # type: ignore[attr-defined]  # every kind has it
    return LOOKS_UP[kind](block, lookup) if kind in LOOKS_UP else dict(block)


# -------------------------------------------------------------------------------- sheets


def sheets(content: Content) -> tuple[Sheet, ...]:
    """Every worksheet of the content, in the order of their files."""
    lookup = Lookup.of(content)
    return tuple(_sheet(entry.model, lookup) for entry in content.worksheets)


def sheet(worksheet: Worksheet, content: Content) -> Sheet:
    """One worksheet with all that it refers to filled in."""
    return _sheet(worksheet, Lookup.of(content))


def _sheet(worksheet: Worksheet, lookup: Lookup) -> Sheet:
    locale = lookup.content.locale
    write = _isolated if direction(locale) == "rtl" else _line
    blocks = [_block(block, lookup) for block in worksheet.blocks]
    everybody = [ref for each in blocks if each["show_if"] is None for ref in each.get("refs", ())]
    own = list(dict.fromkeys([*everybody, *(citation.ref for citation in worksheet.sources)]))
    cited = list(dict.fromkeys([*own, *(ref for each in blocks for ref in each.get("refs", ()))]))
    numbered = tuple(_plain(_numbered(block, cited), write) for block in blocks)
    ambulances = [number for number in lookup.numbers if number.kind == "ambulance"]
    critical = worksheet.safety == "critical"
    status, reviewed_on = _review(worksheet, lookup.content)
    listed = tuple(_source(i, lookup.references[ref]) for i, ref in enumerate(cited, start=1))
    quantity = Quantity(min=worksheet.minutes, max=worksheet.minutes, unit="min")
    return Sheet(
        id=worksheet.id,
        version=worksheet.version,
        title=_plain(worksheet.title, write),
        purpose=_plain(worksheet.purpose, write),
        when=_plain(worksheet.when, write),
        moments=worksheet.moments,
        pages=worksheet.pages,
        large_pages=worksheet.large_pages,
        minutes=worksheet.minutes,
        duration=measure(quantity, locale),
        audience=worksheet.audience,
        status=status,
        reviewed_on=day(reviewed_on, locale) if reviewed_on else "",
        safety=worksheet.safety,
        locale=locale,
        direction=direction(locale),
        blocks=tuple(each for each in numbered if each["show_if"] is None),
        consultant_blocks=tuple(each for each in numbered if each["show_if"] is not None),
        consultant_notes=tuple(write(note) for note in worksheet.consultant_notes),
        emergency={"numbers": _plain(ambulances, write)} if critical else None,
        sources=listed[: len(own)],
        consultant_sources=listed[len(own) :],
    )


def _numbered(value: Any, cited: list[str]) -> Any:
    """The value with the names of references turned into the numbers of this sheet."""
    if isinstance(value, Mapping):
        return {
            name: sorted({cited.index(ref) + 1 for ref in field})
            if name == "refs"
            else _numbered(field, cited)
            for name, field in value.items()
        }
    if isinstance(value, list):
        return [_numbered(item, cited) for item in value]
    return value


def _review(worksheet: Worksheet, content: Content) -> tuple[str, str]:
    """(status, ISO date or empty) of the sheet or of its language: the less checked one."""
    reviews = [worksheet.review]
    if content.locale != content.source_locale:
        languages = content.site.model.languages
        reviews += [each.review for each in languages if each.locale == content.locale]
    worst = min(reviews, key=lambda review: _TRUST.index(review.status))
    dates = [review.reviewed_on for review in reviews if review.reviewed_on]
    return worst.status, min(dates) if dates and worst.status in ("reviewed", "stale") else ""


def _source(number: int, reference: Reference) -> Resolved:
    return {
        "number": number,
        "ref": reference.id,
        "author": _line(reference.first_author),
        "others": reference.has_more_authors,
        "year": str(reference.year or ""),
    }
