"""A worksheet in one language: resolved once, then shown on screen or printed as a PDF."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import typst

from generator.blocks import ChecklistBlock, EmergencyBlock, FactBlock, WindowsBlock
from generator.catalog import day, direction, measure, ui_messages
from generator.content import Content, Entry
from generator.fields import Model, Quantity, Text
from generator.models import EmergencyNumber, Fact, Reference, Worksheet
from generator.problems import Problem

Messages: TypeAlias = Callable[[str], str]
"""A template's string → the same in the reader's language."""

Resolved: TypeAlias = dict[str, Any]
"""A block with nothing left to look up; its values can be written as JSON."""

_HERE = Path(__file__).parent
TEMPLATE = _HERE / "typst" / "sheet.typ"
FONTS = _HERE / "fonts"

_SPACES = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
_NUMBERS = re.compile(r"\+\d+(?:[ .,:/–-]\d+)*|\d+(?:[ .,:/–-]\d+)+")
_PRODUCER = re.compile(
    rb"/Creator ?\(Typst[^)]*\)|<xmp:CreatorTool>[^<]*</xmp:CreatorTool>"
    rb"|/Producer ?\([^)]*\)|<pdf:Producer>[^<]*</pdf:Producer>"
)
_PAGE_TREE = re.compile(rb"/Type\s*/Pages\b[^>]*?/Count (\d+)")
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
    pages: int
    """How many A4 pages it may fill."""
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
    emergency: Resolved | None
    """`numbers` to call, where the sheet is critical."""
    sources: tuple[Resolved, ...]
    """What the facts and the sheet draw on; `number` counts from 1 on each sheet."""


@dataclass(frozen=True)
class Shelf:
    """What blocks may refer to, in one language."""

    content: Content
    facts: Mapping[str, Fact]
    references: Mapping[str, Reference]
    numbers: tuple[EmergencyNumber, ...]
    """To call in the site's country; none where no profile says any."""

    @classmethod
    def of(cls, content: Content) -> Shelf:
        """Look up once what all sheets share."""
        country = content.site.model.country
        profiles = content.emergency.model.profiles
        return cls(
            content=content,
            facts=content.fact_table(),
            references=content.reference_table(),
            numbers=next((p.numbers for p in profiles if p.country == country), ()),
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


def _said(fact: Fact, locale: str) -> Text:
    """The fact's sentence with its figure in it."""
    if fact.published is None:
        return fact.text
    figure = measure(fact.published, fact.text.locale or locale)
    return Text.left_in(fact.text.locale, fact.text.replace("{value}", figure))


# ------------------------------------------------------------------------ kinds of block


def _as_written(block: Model, _: Shelf) -> Resolved:
    return dict(block)


def _checklist(block: ChecklistBlock, shelf: Shelf) -> Resolved:
    triggers = shelf.content.triggers.model
    labels: dict[str, Text] = {each.id: each.label for each in triggers.categories}
    groups: list[Resolved] = [{"label": None, "items": block.items}] if block.items else []
    for name in block.trigger_categories:
        items = [trigger.label for trigger in triggers.triggers if trigger.category == name]
        groups.append({"label": labels[name], "items": items[: block.limit]})
    return {**dict(block), "groups": [group for group in groups if group["items"]]}


def _fact(block: FactBlock, shelf: Shelf) -> Resolved:
    fact = shelf.facts[block.fact]
    return {
        **dict(block),
        "text": _said(fact, shelf.content.locale),
        "safety": fact.safety,
        "disagreement": fact.disagreement,
        "refs": [citation.ref for citation in fact.sources],
    }


def _windows(block: WindowsBlock, _: Shelf) -> Resolved:
    ends = zip(block.bands, block.ends(), strict=True)
    bands = [{**dict(band), "end": end} for band, end in ends]
    return {**dict(block), "bands": bands}


def _emergency(block: EmergencyBlock, shelf: Shelf) -> Resolved:
    emergency, locale = shelf.content.emergency.model, shelf.content.locale
    return {
        **dict(block),
        "signs": [_said(fact, locale) for fact in emergency.signs],
        "steps": [_said(fact, locale) for fact in emergency.steps],
        "numbers": shelf.numbers,
    }


KINDS: Mapping[str, Callable[[Any, Shelf], Resolved]] = {
    "text": _as_written,
    "fact": _fact,
    "lines": _as_written,
    "checklist": _checklist,
    "scale": _as_written,
    "windows": _windows,
    "ladder": _as_written,
    "table": _as_written,
    "grid": _as_written,
    "prompt_list": _as_written,
    "emergency": _emergency,
}
"""Type of block → how it is resolved."""


# -------------------------------------------------------------------------------- sheets


def sheets(content: Content) -> tuple[Sheet, ...]:
    """Every worksheet of the content, in the order of their files."""
    shelf = Shelf.of(content)
    return tuple(_sheet(entry.model, shelf) for entry in content.worksheets)


def sheet(worksheet: Worksheet, content: Content) -> Sheet:
    """One worksheet with all that it refers to filled in."""
    return _sheet(worksheet, Shelf.of(content))


def _sheet(worksheet: Worksheet, shelf: Shelf) -> Sheet:
    locale = shelf.content.locale
    write = _isolated if direction(locale) == "rtl" else _line
    blocks = [KINDS[block.type](block, shelf) for block in worksheet.blocks]
    cited = [ref for block in blocks for ref in block.get("refs", ())]
    cited = list(dict.fromkeys([*cited, *(citation.ref for citation in worksheet.sources)]))
    numbered = [
        {**block, "refs": sorted(cited.index(ref) + 1 for ref in block.get("refs", ()))}
        for block in blocks
    ]
    ambulances = [number for number in shelf.numbers if number.kind == "ambulance"]
    critical = worksheet.safety == "critical"
    status, reviewed_on = _review(worksheet, shelf.content)
    quantity = Quantity(min=worksheet.minutes, max=worksheet.minutes, unit="min")
    return Sheet(
        id=worksheet.id,
        version=worksheet.version,
        title=_plain(worksheet.title, write),
        purpose=_plain(worksheet.purpose, write),
        when=_plain(worksheet.when, write),
        pages=worksheet.pages,
        minutes=worksheet.minutes,
        duration=measure(quantity, locale),
        audience=worksheet.audience,
        status=status,
        reviewed_on=day(reviewed_on, locale) if reviewed_on else "",
        safety=worksheet.safety,
        locale=locale,
        direction=direction(locale),
        blocks=tuple(_plain(block, write) for block in numbered),
        emergency={"numbers": _plain(ambulances, write)} if critical else None,
        sources=tuple(_source(i, shelf.references[ref]) for i, ref in enumerate(cited, start=1)),
    )


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


# ------------------------------------------------------------------------------ on paper


_LAYOUTS: tuple[Resolved, ...] = (
    {"stretch": 1.25, "whole": True},
    {"stretch": 1.1, "whole": True},
    {"stretch": 1.0, "whole": True},
    {"stretch": 0.85, "whole": True},
    {"stretch": 0.7, "whole": True},
    {"stretch": 0.7, "whole": False},
)
"""Roomiest first; the first that fits the sheet's pages is used. `stretch` scales gaps and
writing lines, never letters; `whole` keeps each block on one page."""


@cache
def _compiler() -> typst.Compiler:
    """Reused, so that fonts and template are read once. Only our own fonts exist for it."""
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )
    return typst.Compiler(str(TEMPLATE), root=str(TEMPLATE.parent), font_paths=fonts)


@cache
def _strings() -> tuple[str, ...]:
    """The strings of the paper template, in order."""
    return tuple(message.text for message in ui_messages([TEMPLATE.read_text("utf-8")]))


def pdfs(sheets: Iterable[Sheet], messages: Messages) -> dict[str, bytes]:
    """Each sheet's PDF by the sheet's id."""
    return {each.id: pdf(each, messages) for each in sheets}


def pdf(sheet: Sheet, messages: Messages) -> bytes:
    """The sheet on A4, as PDF/UA-1: tagged, with no date, author, producer or version.

    PDF/UA also refuses letters that no font has; `unprintable_letters` finds them first.
    """
    data = {
        **{each.name: getattr(sheet, each.name) for each in dataclasses.fields(sheet)},
        "messages": {text: str(messages(text)) for text in _strings()},
    }
    for layout in _LAYOUTS:
        data = {**data, "layout": layout}
        if page_count(_compiled(data, tagged=False)) <= sheet.pages:
            break
    return _PRODUCER.sub(lambda found: b" " * len(found[0]), _compiled(data, tagged=True))


def _compiled(data: Resolved, *, tagged: bool) -> bytes:
    """A PDF as Typst makes it; without tags it takes a fifth of the time."""
    inputs = {"data": json.dumps(_with_languages(data), ensure_ascii=False)}
    standards: list[typst.PDFStandard] = ["ua-1"] if tagged else []
    made = _compiler().compile(
        format="pdf", pdf_standards=standards, pdf_tags=tagged, sys_inputs=inputs
    )
    assert isinstance(made, bytes)
    return made


def _with_languages(value: Any) -> Any:
    """The value with each text that is in another language as `{text, lang}`."""
    if isinstance(value, Text) and value.locale:
        return {"text": value, "lang": value.locale.split("-")[0]}
    if isinstance(value, Mapping):
        return {name: _with_languages(field) for name, field in value.items()}
    if isinstance(value, tuple | list):
        return [_with_languages(item) for item in value]
    return value


# -------------------------------------------------------------------------------- checks


def page_count(pdf: bytes) -> int:
    """How many pages a PDF made by `pdf` has."""
    found = _PAGE_TREE.search(pdf)
    assert found is not None
    return int(found[1])


def unexpected_pages(entry: Entry[Worksheet], sheet: Sheet, pdf: bytes) -> Iterator[Problem]:
    """Find a sheet that fills more or fewer pages than it says."""
    pages = page_count(pdf)
    if pages > entry.model.pages:
        yield entry.problem(
            ("pages",),
            f"{entry.model.id!r} fills {pages} pages in {sheet.locale!r}, not {entry.model.pages}",
            "shorten texts, take away lines, or change pages",
        )
    elif pages < entry.model.pages:
        yield entry.problem(
            ("pages",),
            f"{entry.model.id!r} fills {pages} pages in {sheet.locale!r}, not {entry.model.pages}",
            "add lines to write on, or change pages",
        )


@cache
def _printable() -> frozenset[str]:
    """Every letter that the shipped fonts can print."""
    ranges = (FONTS / "coverage.txt").read_text("ascii").split()
    ends = [(int(first, 16), int(last, 16)) for first, last in (r.split("-") for r in ranges)]
    return frozenset(chr(code) for first, last in ends for code in range(first, last + 1))


def unprintable_letters(
    entry: Entry[Worksheet], sheet: Sheet, messages: Messages
) -> Iterator[Problem]:
    """Find letters and signs that no shipped font has, in a sheet or in its language's words."""
    texts = [*_texts(dataclasses.asdict(sheet)), *map(messages, _strings())]
    missing = sorted(set("".join(texts)) - _printable() - {"\n"})
    if missing:
        shown = " ".join(f"{letter} (U+{ord(letter):04X})" for letter in missing[:8])
        yield entry.problem(
            (),
            f"{entry.model.id!r} in {sheet.locale!r} cannot be printed with {shown}",
            "write it in other letters, or add a font as generator/fonts/README.md says",
        )


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for field in value.values():
            yield from _texts(field)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _texts(item)
