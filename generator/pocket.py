"""A city's numbers for a folded sheet: what stands on its panels, with nothing left to look up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import groupby

from generator.catalog import day, direction, language_name, short_day, short_day_name
from generator.codes import code
from generator.content import Content
from generator.directory import CityPage, Place, anywhere, by_city
from generator.hours import Span
from generator.referrals import DAYS, Day
from generator.reviews import weakest
from generator.sheets import Resolved, prepared

MOST_ANYWHERE = 12
"""How many services that need no place stand on each sheet; the site has the others."""
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
            {"kind": n.kind, "number": n.number, "name": n.name, "note": n.note} for n in numbers
        ],
        "status": review.status,
        "reviewed_on": day(review.reviewed_on, locale) if review.reviewed_on else "",
        "online": [_entry(place, locale) for place in online[:MOST_ANYWHERE]],
        "more": max(0, len(online) - MOST_ANYWHERE),
    }
    shared = prepared(shared, locale)
    home = f"{site.address.rstrip('/')}/{locale}/help" if site.address else None
    for page in by_city(content):
        yield (
            page.city.id,
            {
                **shared,
                "city": prepared(page.city.name, locale),
                "groups": prepared(list(_groups(page, locale)), locale),
                "address": f"{home}/{page.city.id}.html" if home else None,
            },
        )


def _groups(page: CityPage, locale: str) -> Iterator[Resolved]:
    for term, places in page.groups:
        yield {"name": term.name, "entries": [_entry(place, locale) for place in places]}


def _entry(place: Place, locale: str) -> Resolved:
    """One service in as few words as help somebody who stands in the street."""
    service, where = place.service, place.location
    physical = where.location_type == "physical"
    hours = _hours(place.week, locale)
    notes = [one.description for one in service.schedules if one.description]
    meetings = _meetings(place, locale)
    return {
        "id": service.id,
        "code": code(service.id),
        "name": service.name,
        "stale": place.freshness == "stale",
        "closed": service.status == "temporarily closed",
        "alert": service.alert,
        "phones": [
            {
                "number": shown,
                "extension": None if phone.extension is None else str(phone.extension),
                "text_only": phone.type == "text",
                "note": note,
            }
            for phone, (_, shown, note) in zip(service.phones, place.phones, strict=True)
            if phone.type not in _NO_CALL
        ],
        "hours": hours,
        "hours_notes": notes,
        "meetings": meetings,
        "call_first": physical and not (hours or notes or meetings),
        "redacted": physical and where.redacted,
        "where": _where(place) if physical and not where.redacted else [],
        "traits": list(service.attributes),
        "wheelchair": where.wheelchair if physical else None,
        "languages": [
            language_in(tag, locale)
            for tag in dict.fromkeys(spoken.code for spoken in service.languages)
        ],
        "checked": _checked(service.assured_date, locale) if service.assured_date else "",
    }


def _where(place: Place) -> list[str]:
    """The name of the house, street, postal code."""
    address = place.location.address
    assert address is not None
    parts: list[str | None] = [place.location.name, address.address_1, address.postal_code]
    return [part for part in parts if part]


def _hours(week: list[tuple[Day, list[Span]]], locale: str) -> list[Resolved]:
    """A week in lines: days with the same hours together, in the order of the first of them."""
    found: dict[tuple[Span, ...], list[Day]] = {}
    for name, spans in week:
        found.setdefault(tuple(spans), []).append(name)
    return [
        {
            "days": days_in(tuple(days), locale) if len(days) < 7 else "",
            "spans": [
                {
                    "time": f"{span.opens}–{span.closes}",
                    "whole_day": (span.opens, span.closes) == ("00:00", "24:00"),
                    "next_day": span.next_day,
                    "call_first": span.call_first,
                }
                for span in spans
            ],
        }
        for spans, days in found.items()
    ]


def _meetings(place: Place, locale: str) -> list[Resolved]:
    return [
        {
            "name": meeting.name,
            "day": days_in((meeting.day,), locale),
            "time": meeting.time + (f"–{meeting.end_time}" if meeting.end_time else ""),
            "next_day": bool(meeting.end_time and meeting.end_time <= meeting.time),
            "weeks": [str(number) for number in meeting.weeks],
            "interval": meeting.interval,
            "since": _checked(meeting.dtstart, locale)
            if meeting.dtstart and meeting.interval > 1
            else "",
            "until": _checked(meeting.until, locale) if meeting.until else "",
        }
        for meeting in place.service.meetings
    ]


@lru_cache(maxsize=1024)
def language_in(tag: str, locale: str) -> str:
    """The name of a language; there are few, and thousands of services."""
    return language_name(tag, locale)


@lru_cache(maxsize=4096)
def _checked(date: str, locale: str) -> str:
    return short_day(date, locale)


@lru_cache(maxsize=1024)
def days_in(days: tuple[Day, ...], locale: str) -> str:
    """Days of a week in short, three or more in a row as a range, such as `Mon–Fri, Sun`."""
    numbers = [DAYS.index(each) for each in days]
    rows = groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    parts = [_row([DAYS[number] for _, number in row], locale) for _, row in rows]
    return ", ".join(parts)


def _row(days: Iterable[Day], locale: str) -> str:
    names = [short_day_name(each, locale) for each in days]
    return f"{names[0]}–{names[-1]}" if len(names) > 2 else ", ".join(names)


def _services(pocket: Resolved) -> Iterator[Resolved]:
    for group in pocket["groups"]:
        yield from group["entries"]
    yield from pocket["online"]


def lengths(pocket: Resolved) -> Iterator[list[int]]:
    """How many letters stand in each paragraph of each number and service, about."""
    yield from ([len(n["number"] + n["name"] + (n["note"] or "")) + 3] for n in pocket["numbers"])
    for group in (*pocket["groups"], {"name": "", "entries": pocket["online"]}):
        yield [len(group["name"])]
        for entry in group["entries"]:
            parts = [entry["name"], entry["alert"] or "", *entry["hours_notes"]]
            parts += [phone["number"] + (phone["note"] or "") for phone in entry["phones"]]
            parts += ["".join(map(str, row.values())) for row in entry["meetings"]]
            signs = sum(len(part) + 2 for part in (*entry["where"], *entry["languages"]))
            signs += 20 * len(entry["traits"])
            hours = [len(row["days"]) + 13 * len(row["spans"]) for row in entry["hours"]]
            yield [*(len(part) for part in parts if part), *hours, signs, 30]


def said(pocket: Resolved) -> Iterator[tuple[str, str]]:
    """Every text of every service, with the id of the service."""
    for entry in _services(pocket):
        for text in texts(entry):
            yield entry["id"], text


def texts(value: object) -> Iterator[str]:
    """Every text in a value, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for field in value.values():
            yield from texts(field)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
