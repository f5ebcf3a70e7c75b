"""What an editor has to confirm of each entry, for a call sheet and for a spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.calls import Call, calls, shown
from generator.catalog import day, day_name, direction, language_name
from generator.content import Content
from generator.fields import Text
from generator.referrals import Location, Schedule
from generator.timetable import Block, table


@dataclass(frozen=True)
class Column:
    """A column of the spreadsheet."""

    name: str
    width: int
    """In letters."""
    filled: bool = False
    """Whether it is for the answer; the others say what stands in the entry now."""
    hint: str = ""
    """What the program says when somebody is about to fill a cell."""


RESULTS = (
    "still true",
    "changed",
    "closed for now",
    "open again",
    "closed for good",
    "withdrawn",
    "no answer",
)
"""What a call can end with."""

COLUMNS = (
    Column("id", 30),
    Column("name", 30),
    Column("city", 16),
    Column("why", 40),
    Column("phones", 24),
    Column("email", 24),
    Column("url", 24),
    Column("hours", 30),
    Column("address", 30),
    Column("fees", 24),
    Column("languages", 16),
    Column("checked_last", 14),
    Column("consent", 14),
    Column("checked_on", 14, filled=True, hint="The day of your call, such as 2026-03-09."),
    Column("result", 16, filled=True, hint=f"One of: {', '.join(RESULTS)}."),
    Column("new_phone", 20, True, "Only if it has changed; with the country code."),
    Column("new_hours", 30, True, "Only if they have changed, such as Mo-Fr 10:00-18:00; PH off."),
    Column("new_fees", 24, True, "Only if they have changed."),
    Column("new_email", 24, True, "Only if it has changed."),
    Column("new_url", 24, True, "Only if it has changed, beginning with https://."),
    Column("consent_until", 14, True, "The last day for which they agree to be listed."),
    Column("note", 40, True, "For editors; never published. Nothing about clients."),
)
"""The spreadsheet's columns, in order."""


def entries(
    content: Content, today: str, all_of_them: bool = False, private: bool = False
) -> list[dict[str, Any]]:
    """Whom to call on an ISO date, each with all that a call sheet says of it.

    Texts are in the language of `content`. Numbers for editors alone, and the streets of
    redacted places, are left out without `private`; notes for editors always are.
    """
    places = {place.id: place for place in content.referrals.model.locations}
    found = calls(content, today, all_of_them)
    return [_entry(content, call, places.get(call.service.location_id), private) for call in found]


def _entry(content: Content, call: Call, place: Location | None, private: bool) -> dict[str, Any]:
    locale, service = content.locale, call.service
    secret = place is not None and place.redacted and not private
    address = place.address if place else None
    plain = [one for one in service.schedules if _plain(one)]
    parts = () if address is None else (address.address_1, address.postal_code, address.city)
    return {
        "id": service.id,
        "name": service.name,
        "city": None if address is None else address.city,
        "why": [
            {"kind": one.kind, "date": day(one.date, locale), "days": one.days}
            for one in call.reasons
        ],
        "phones": [
            {"number": shown(one), "description": one.description, "private": one.private}
            for one in service.phones
            if private or not one.private
        ],
        "email": service.email,
        "url": service.url,
        "week": [
            {"day": day_name(row.day, locale), "spans": [vars(span) for span in row.spans]}
            for schedule in plain
            for row in _table(schedule).sections[0].rows
            if row.day
        ],
        "meetings": [
            {
                **one.model_dump(include={"time", "end_time", "interval"}),
                "weeks": [str(week) for week in one.weeks],  # Typst writes -1 with another minus
                "day": day_name(one.day, locale),
                "dtstart": one.dtstart and day(one.dtstart, locale),
            }
            for one in service.meetings
        ],
        "hours_notes": [
            *(
                one.opening_hours
                for one in service.schedules
                if one.opening_hours and one not in plain
            ),
            *(one.description for one in service.schedules if one.description),
        ],
        "redacted": secret,
        "address": None if secret else ", ".join(filter(None, parts)) or None,
        "fees": service.fees_description,
        "languages": [_language(one.code, one.note, locale) for one in service.languages],
        "consent_until": service.publication.consent_expires
        and day(service.publication.consent_expires, locale),
    }


def _table(schedule: Schedule) -> Block:
    return table(schedule.opening_hours or "", holidays=False)


def _plain(schedule: Schedule) -> bool:
    """Whether hours are a table of weekdays and nothing else."""
    if schedule.opening_hours is None or schedule.valid_from or schedule.valid_to:
        return False
    block = _table(schedule)
    if block.in_order or block.raw or len(block.sections) != 1 or block.sections[0].dates:
        return False
    return all(row.day and row.spans and not row.nth for row in block.sections[0].rows)


def _language(code: str, note: Text | None, locale: str) -> str:
    name = language_name(code, locale)
    return f"{name} ({note})" if note else name


def call_sheet(
    content: Content, today: str, all_of_them: bool = False, private: bool = False
) -> dict[str, Any]:
    """All that the paper call sheet says, in the language of `content`."""
    return {
        "entries": entries(content, today, all_of_them, private),
        "today": day(today, content.locale),
        "private": private,
        "paper": content.site.model.printing.papers[0],
        "locale": content.locale,
        "direction": direction(content.locale),
    }


def rows(
    content: Content, today: str, all_of_them: bool = False, private: bool = False
) -> list[dict[str, str]]:
    """Whom to call on an ISO date, each as the cells of the spreadsheet that are filled."""
    found = calls(content, today, all_of_them)
    return [
        {**now(content, call.index, private), "why": "; ".join(one.said for one in call.reasons)}
        for call in found
    ]


def now(content: Content, index: int, private: bool) -> dict[str, str]:
    """What stands in one entry, as the cells of its row."""
    service = content.referrals.model.services[index]
    place = {one.id: one for one in content.referrals.model.locations}.get(service.location_id)
    address = place.address if place else None
    street = (
        ()
        if address is None or (place and place.redacted and not private)
        else (
            address.address_1,
            address.postal_code,
        )
    )
    return {
        "id": service.id,
        "name": str(service.name),
        "city": address.city if address else "",
        "phones": "; ".join(shown(one) for one in service.phones if private or not one.private),
        "email": service.email or "",
        "url": service.url or "",
        "hours": "; ".join(one.opening_hours or str(one.description) for one in service.schedules),
        "address": ", ".join(filter(None, street)),
        "fees": str(service.fees_description or ""),
        "languages": ", ".join(one.code for one in service.languages),
        "checked_last": service.assured_date or "",
        "consent": service.publication.consent_expires or "",
    }
