"""What stands on the panels of a city's folded sheet, with nothing left to look up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from typing import Any, TypeAlias

from generator.catalog import (
    comma_list,
    day,
    direction,
    language_name,
    part_of_year,
    short_day,
    short_day_name,
)
from generator.codes import code
from generator.content import Content
from generator.directory import CityPage, Place, anywhere, by_city
from generator.referrals import DAYS, Day
from generator.reviews import weakest
from generator.sheets import Resolved, prepared
from generator.timetable import Row, Span, Week

MOST_ANYWHERE = 12
"""How many services that need no place stand on each sheet; the site has the others."""
Part: TypeAlias = "str | dict[str, Any]"
"""A piece of a line: a text, `{"word": name}` for one of the template's words, `{"bold": …}`."""
Line: TypeAlias = list[Part]

_NO_CALL = ("fax", "pager")
"""Kinds of phone that nobody on the way can use."""


def pockets(content: Content) -> Iterator[tuple[str, Resolved]]:
    """What stands on the sheet of each city, by the city's id, in the order of the site."""
    locale, site = content.locale, content.site.model
    profiles = content.emergency.model.profiles
    numbers = next((p.numbers for p in profiles if p.country == site.country), ())
    reviews = [content.referrals.model.review]
    if locale != content.source_locale:
        reviews += [each.review for each in site.languages if each.locale == locale]
    review = weakest(reviews)
    online = anywhere(content)
    shared = {
        "site": site.name,
        "locale": locale,
        "direction": direction(locale),
        "numbers": [
            {"kind": n.kind, "number": _unbroken(n.number), "name": n.name, "note": n.note}
            for n in numbers
        ],
        "status": review.status,
        "reviewed_on": day(review.reviewed_on, locale) if review.reviewed_on else "",
        "online": [_entry(place, locale) for place in online[:MOST_ANYWHERE]],
        "more": max(0, len(online) - MOST_ANYWHERE),
    }
    shared = prepared(shared, locale)
    home = f"{site.address.rstrip('/')}/{locale}/help" if site.address else None
    for page in by_city(content):
        silent = any(place.week.call_on_holidays for place in (*page.services, *online))
        yield (
            page.city.id,
            {
                **shared,
                "city": prepared(page.city.name, locale),
                "groups": prepared(list(_groups(page, locale)), locale),
                "call_on_holidays": silent,
                "address": f"{home}/{page.city.id}.html" if home else None,
            },
        )


def _groups(page: CityPage, locale: str) -> Iterator[Resolved]:
    for term, places in page.groups:
        yield {"name": term.name, "entries": [_entry(place, locale) for place in places]}


def _entry(place: Place, locale: str) -> Resolved:
    """One service in as few words as help somebody who stands in the street.

    `lines` are its paragraphs; the first `brief` of them and the last are what it needs most.
    """
    service, where = place.service, place.location
    lines: list[Line] = [[_bold(service.name)]]
    if service.status == "temporarily closed":
        lines.append([_bold(_word("closed"))])
    if place.freshness == "stale":
        lines.append([_bold(_word("call")), " ", _word("stale")])
    lines += _phones(place)
    brief = len(lines)
    if service.alert:
        lines.append([_bold(_word("news")), ": ", service.alert])
    hours = _joined(_hours(place.week, locale), "; ")
    when = [*([hours] if hours else ()), *_meetings(place, locale)]
    when += [[one.description] for one in service.schedules if one.description]
    lines += when
    if where.location_type == "physical":
        if not when:
            lines.append([_word("no-hours")])
        lines.append([_word("redacted")] if where.redacted else _where(place))
    if signs := _signs(place, locale):
        lines.append(signs)
    checked: Line = [_word("checked"), f" {_own(_short(service.assured_date, locale))} · "]
    lines.append([*(checked if service.assured_date else ()), _unbroken(code(service.id))])
    return {"id": service.id, "lines": lines, "brief": brief}


def _word(name: str) -> Part:
    return {"word": name}


def _bold(text: Part) -> Part:
    return {"bold": text}


def _ltr(text: str) -> str:
    """Digits and codes that read from left to right wherever they stand."""
    return f"\u2066{text}\u2069"


def _own(text: str) -> str:
    """A text in whatever direction its own letters have."""
    return f"\u2068{text}\u2069"


def _unbroken(text: str) -> str:
    """A number or code on one line, from left to right."""
    return _ltr(text.replace(" ", "\u00a0").replace("-", "-\u2060"))


def _joined(parts: Iterable[Line], by: Part) -> Line:
    """Lines as one, with something between them."""
    joined: Line = []
    for part in parts:
        joined += [by, *part] if joined else part
    return joined


def _phones(place: Place) -> Iterator[Line]:
    for phone, (_, shown, note) in zip(place.service.phones, place.phones, strict=True):
        if phone.type in _NO_CALL:
            continue
        line: Line = [_bold(_unbroken(shown))]
        if phone.extension is not None:
            line += [" ", _word("ext"), " ", _bold(_ltr(str(phone.extension)))]
        if phone.type == "text":
            line += [" (", _word("text"), ")"]
        if note:
            line += [" ", note]
        yield line


def _where(place: Place) -> Line:
    """The name of the house, street, postal code."""
    address = place.location.address
    assert address is not None
    written = [_own(part) for part in (address.address_1, address.postal_code) if part]
    return _joined(([part] for part in (place.location.name, *written)), _word("comma"))


def _signs(place: Place, locale: str) -> Line:
    """What it costs, whether it asks for names, who gets in, what is spoken."""
    physical = place.location.location_type == "physical"
    wheelchair = place.location.wheelchair if physical else None
    signs: list[Line] = [[_word(name)] for name in place.service.attributes]
    signs += [[_word(f"wheelchair-{wheelchair}")]] if wheelchair else []
    spoken = dict.fromkeys(each.code for each in place.service.languages)
    if spoken:
        signs.append(_joined(([language_in(tag, locale)] for tag in spoken), _word("comma")))
    return _joined(signs, " · ")


def _hours(week: Week, locale: str) -> Iterator[Line]:
    """A week in lines: days with the same hours together, in the order of the first of them.

    What cannot be told stands as the editor wrote it, with "call first". Where nothing is
    said of public holidays, one line on the sheet says it for all.
    """
    for block in week.blocks:
        span: Line = []
        if block.valid_from or block.valid_to:
            ends = (block.valid_from, block.valid_to)
            span = [_own("–".join(_short(end, locale) if end else "" for end in ends)), ": "]
        if block.raw:
            yield [*span, _ltr(block.raw), " ", _word("call-first")]
        for section in block.sections:
            dates = [part_of_year(one.first, one.last, locale) for one in section.dates]
            season: Line = [_own(comma_list(dates, locale)), ": "] if dates else []
            season += [_word("otherwise"), ": "] if section.otherwise else []
            for line in _rows(section.rows, locale):
                yield [*span, *season, *line]


def _rows(rows: Iterable[Row], locale: str) -> Iterator[Line]:
    found: dict[Row, list[Day]] = {}
    for row in rows:
        same = replace(row, day=None, times=())
        days = found.setdefault(same, [])
        days += [row.day] if row.day else []
    for row, days in found.items():
        line: Line = [f"{days_in(tuple(days), locale)} "] if 0 < len(days) < 7 else []
        if row.nth:
            weeks = ([_word(f"week{number}")] for number in row.nth)
            line += ["(", *_joined(weeks, _word("comma")), ") "]
        line += [_word("holidays"), " "] if row.public_holidays else []
        line += [_word("school-holidays"), " "] if row.school_holidays else []
        line += [_word("shut"), " "] if row.closed else []
        yield [*line, *_joined(map(_span, row.spans), _word("comma"))]


def _span(span: Span) -> Line:
    line: Line = [_word("whole-day") if span.whole_day else _times(span.opens, span.closes)]
    line += [" ", _word("next-day")] if span.next_day else []
    line += [" ", _word("or-later")] if span.open_end else []
    line += [" ", _word("call-first")] if span.call_first else []
    return line


def _times(opens: str, closes: str | None) -> str:
    return _ltr(f"{opens}–\u2060{closes}" if closes else opens)


def _meetings(place: Place, locale: str) -> Iterator[Line]:
    for meeting in place.service.meetings:
        line: Line = [meeting.name, ": "] if meeting.name else []
        if meeting.is_suspended:
            line = [_bold(_word("closed")), ": ", *line]
        line += [f"{days_in((meeting.day,), locale)} ", _times(meeting.time, meeting.end_time)]
        if meeting.end_time and meeting.end_time <= meeting.time:
            line += [" ", _word("next-day")]
        if meeting.weeks:
            weeks = ([_word(f"week{number}")] for number in meeting.weeks)
            line += [" (", *_joined(weeks, _word("comma")), ")"]
        if meeting.interval == 2:
            line += [" (", _word("fortnight"), ")"]
        elif meeting.interval > 2:
            line += [" (", _word("interval"), f": {_ltr(str(meeting.interval))})"]
        if meeting.dtstart and meeting.interval > 1:
            line += ["; ", _word("since"), f" {_own(_short(meeting.dtstart, locale))}"]
        if meeting.until:
            line += ["; ", _word("until"), f" {_own(_short(meeting.until, locale))}"]
        if meeting.is_suspended:
            line += [" ", _word("call-first")]
        elif "ONL" in meeting.types or meeting.conference_url:
            line += [" · ", _word("online")]
        yield line


@lru_cache(maxsize=1024)
def language_in(tag: str, locale: str) -> str:
    """The name of a language; there are few, and thousands of services."""
    return language_name(tag, locale)


@lru_cache(maxsize=4096)
def _short(date: str | None, locale: str) -> str:
    return short_day(date, locale) if date else ""


@lru_cache(maxsize=1024)
def days_in(days: tuple[Day, ...], locale: str) -> str:
    """Days of a week in short, three or more in a row as a range, such as `Mon–Fri, Sun`."""
    numbers = [DAYS.index(each) for each in days]
    rows = groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    parts = [_row([DAYS[number] for _, number in row], locale) for _, row in rows]
    return comma_list(parts, locale)


def _row(days: Iterable[Day], locale: str) -> str:
    names = [short_day_name(each, locale) for each in days]
    return f"{names[0]}–{names[-1]}" if len(names) > 2 else comma_list(names, locale)


def paragraphs(pocket: Resolved) -> Iterator[list[list[str]]]:
    """The texts of each paragraph of each number, heading and service."""
    yield from ([list(texts([n["number"], n["name"], n["note"]]))] for n in pocket["numbers"])
    for group in (*pocket["groups"], {"name": "", "entries": pocket["online"]}):
        yield [[group["name"]]]
        for entry in group["entries"]:
            yield [list(texts(line)) for line in entry["lines"]]


def said(pocket: Resolved) -> Iterator[tuple[str, str]]:
    """Every text of every service, with the id of the service."""
    for group in (*pocket["groups"], {"entries": pocket["online"]}):
        for entry in group["entries"]:
            for text in texts(entry):
                yield entry["id"], text


def texts(value: object) -> Iterator[str]:
    """Every text in a value, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for field in value.values():
            yield from texts(field)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts(item)
