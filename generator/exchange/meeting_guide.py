"""Meeting Guide's JSON: a list of weekly meetings, out and in.

Source: github.com/code4recovery/spec. It is for weekly meetings only; days count from
Sunday, 0; times are HH:MM.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.directory import Place
from generator.exchange.files import UnreadableError, opened, parsed_json
from generator.exchange.incoming import Incoming
from generator.exchange.outgoing import Outgoing
from generator.exchange.record import Record, filled, incoming, of_file
from generator.exchange.recurrence import time_of_day
from generator.referrals import Day, Meeting
from generator.source import Plain

DAYS: tuple[Day, ...] = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
"""Days by Meeting Guide's number."""
LONGEST_SLUG = 64
WHEELCHAIR = "X"
"""Meeting Guide's code for a place that one gets into with a wheelchair."""

_NO_FIELD = "Meeting Guide has no field for it"
_ONE = "Meeting Guide knows meetings, not services"
_WEEKLY = "Meeting Guide is for weekly meetings only"

LOST: Mapping[str, str] = {
    "City.id": _NO_FIELD,
    "City.description": _NO_FIELD,
    "City.latitude": "meetings have their own place only",
    "City.longitude": "meetings have their own place only",
    "TaxonomyTerm.id": _NO_FIELD,
    "TaxonomyTerm.name": _NO_FIELD,
    "TaxonomyTerm.description": _NO_FIELD,
    "Organization.id": _NO_FIELD,
    "Organization.description": _NO_FIELD,
    "Location.id": _NO_FIELD,
    "Location.redacted": "an address without its street is called approximate",
    "Location.location_type": "a place by post cannot be told from others",
    "Phone.number": "its phone fields are for conferences and for persons",
    "Phone.extension": "its phone fields are for conferences and for persons",
    "Phone.short_code": "its phone fields are for conferences and for persons",
    "Phone.type": "its phone fields are for conferences and for persons",
    "Phone.description": "its phone fields are for conferences and for persons",
    "Schedule.opening_hours": "it has meetings and no opening hours",
    "Schedule.valid_from": "it has meetings and no opening hours",
    "Schedule.valid_to": "it has meetings and no opening hours",
    "Schedule.description": "it has meetings and no opening hours",
    "Meeting.weeks": _WEEKLY,
    "Meeting.interval": _WEEKLY,
    "Meeting.dtstart": _WEEKLY,
    "Meeting.until": "a meeting has no last day",
    "SpokenLanguage.code": "languages are types of a meeting there; set them yourself",
    "SpokenLanguage.note": _NO_FIELD,
    "ServiceArea.name": _NO_FIELD,
    "ServiceArea.cities": _NO_FIELD,
    "Service.organization_id": _NO_FIELD,
    "Service.location_id": _NO_FIELD,
    "Service.types": _NO_FIELD,
    "Service.status": _NO_FIELD,
    "Service.alert": _NO_FIELD,
    "Service.assured_date": _NO_FIELD,
    "Service.eligibility_description": _NO_FIELD,
    "Service.minimum_age": _NO_FIELD,
    "Service.maximum_age": _NO_FIELD,
    "Service.application_process": _NO_FIELD,
    "Service.fees_description": _NO_FIELD,
    "Service.attributes": _NO_FIELD,
    "Service.email": "its e-mail fields are for persons",
    "Service.friendliness": _NO_FIELD,
}
"""What the format cannot hold, by field."""


# ---------------------------------------------------------------- out


def weekly(meeting: Meeting) -> bool:
    """Whether the format can hold it."""
    return not meeting.weeks and meeting.interval == 1


def holds(place: Place) -> bool:
    """Whether anything of a service can be said in this format."""
    return any(weekly(meeting) for meeting in place.service.meetings)


def write(outgoing: Outgoing) -> dict[str, bytes]:
    """One file with every weekly meeting."""
    taken: set[str] = set()
    found = [
        _meeting(place, meeting, outgoing.timezone, taken)
        for place in outgoing.places
        for meeting in place.service.meetings
        if weekly(meeting)
    ]
    return {"meetings.json": (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()}


def _meeting(place: Place, meeting: Meeting, timezone: str, taken: set[str]) -> dict[str, object]:
    service, location, who = place.service, place.location, place.organization
    address = location.address
    street = address is not None and address.address_1 is not None
    types = list(meeting.types)
    if location.wheelchair == "yes" and WHEELCHAIR not in types:
        types.append(WHEELCHAIR)
    notes = (location.transportation, location.accessibility)
    found: dict[str, object | None] = {
        "name": meeting.name or service.name,
        "slug": _slug(place, meeting, taken),
        "day": DAYS.index(meeting.day),
        "time": _clock(meeting.time),
        "end_time": meeting.end_time and _clock(meeting.end_time),
        "timezone": timezone,
        "types": types,
        "notes": meeting.notes,
        "location": location.name,
        "location_notes": "\n".join(text for text in notes if text),
        "formatted_address": address and _formatted(place),
        "address": address and address.address_1,
        "city": address and address.city,
        "state": address and address.state_province,
        "postal_code": address and address.postal_code,
        "country": address and address.country,
        "approximate": address and ("no" if street else "yes"),
        "region": address and address.city,
        "latitude": location.latitude,
        "longitude": location.longitude,
        "group": service.name,
        "group_notes": service.description,
        "conference_url": meeting.conference_url,
        "url": service.url,
        "entity": who.name,
        "entity_email": who.email,
        "entity_website_url": who.website,
    }
    return {name: value for name, value in found.items() if value not in (None, "", [])}


def _clock(time: str) -> str:
    return "00:00" if time == "24:00" else time


def _formatted(place: Place) -> str:
    """An address on one line; without its street for one that must stay hidden."""
    address = place.location.address
    assert address is not None
    town = " ".join(text for text in (address.state_province, address.postal_code) if text)
    parts = (address.address_1, address.city, town, address.country)
    return ", ".join(text for text in parts if text)


def _slug(place: Place, meeting: Meeting, taken: set[str]) -> str:
    """A name that stays the same while day and time do: `tuesday-circle-tu-1900`."""
    name = f"{place.service.id}-{meeting.day.lower()}-{meeting.time.replace(':', '')}"
    if len(name) > LONGEST_SLUG - 4:
        short = hashlib.sha256(name.encode()).hexdigest()[:10]
        name = f"{name[: LONGEST_SLUG - 15].rstrip('-')}-{short}"
    slug, i = name, 2
    while slug in taken:
        slug, i = f"{name}-{i}", i + 1
    taken.add(slug)
    return slug


def unheld(outgoing: Outgoing) -> Iterator[tuple[str, int, str]]:
    """What is left out whole: what it is, of how many services, and why."""
    without = [one for one in outgoing.places if not one.service.meetings]
    rare = [
        one
        for one in outgoing.places
        if any(not weekly(meeting) for meeting in one.service.meetings)
    ]
    limited = [one for one in outgoing.places if one.location.wheelchair in ("limited", "no")]
    yield "services without meetings", len(without), _ONE
    yield "meetings that are not every week", len(rare), _WEEKLY
    yield (
        "that a wheelchair gets in with difficulty or not at all",
        len(limited),
        "only `yes` has a code",
    )


# ---------------------------------------------------------------- in


def read(path: Path) -> list[Incoming]:
    """Meetings of a group at one place as one service; row is the first meeting's number."""
    try:
        files = opened(path, (".json",))
        values = [(name, parsed_json(data)) for name, data in files.contents.items()]
    except UnreadableError as error:
        return [of_file(path.name, "", str(error))]
    found = [one for name, value in values for one in _services(name, value)]
    return found or [of_file(path.name, "", "there is no meeting in it")]


def _services(file: str, value: object) -> Iterator[Incoming]:
    if not isinstance(value, list):
        yield of_file(file, "", "it is not a list of meetings")
        return
    groups: dict[tuple[str, ...], _Group] = {}
    slugs: set[str] = set()
    for row, item in enumerate(value, start=1):
        record = Record(item)
        key = tuple(str(record.values.get(name) or "").strip() for name in _TOGETHER)
        named = str(record.values.get("group") or record.values.get("name") or "").strip()
        if not named:
            key = (str(row),)
        group = groups.setdefault((named, *key), _Group(row, record))
        if group.record is not record:
            record = Record(record.values, "", (group.record.refused, group.record.unkept))
            group.more_rows.append(row)
        record.where = f"meeting {row}" if group.record is not record else ""
        group.take(record, slugs)
    for group in groups.values():
        found = incoming(
            group.record, file, group.row, group.service, group.organization, group.location
        )
        yield replace(found, more_rows=tuple(group.more_rows), weekly=True)


_TOGETHER = ("location", "formatted_address", "address", "city", "region")
"""Meetings of a group that agree in these are one service."""
_SAME = ("group_notes", "url", "entity", "entity_email", "entity_website_url", "entity_url")


class _Group:
    """Meetings that have been found to belong together so far."""

    def __init__(self, row: int, record: Record) -> None:
        self.row = row
        self.more_rows: list[int] = []
        self.record = record
        self.meetings: list[Plain] = []
        self.service: dict[str, Plain] = {}
        self.organization: dict[str, Plain] = {}
        self.location: dict[str, Plain] = {}

    def take(self, record: Record, slugs: set[str]) -> None:
        """Add one meeting; the first says what the service is."""
        name, group = record.text("name"), record.text("group")
        types = record.texts("types")
        days = _days(record)
        slug = record.text("slug")
        if slug is None:
            record.refuse("slug", "it is missing")
        elif slug in slugs:
            record.refuse("slug", f"{slug[:60]!r} is the slug of an earlier meeting too")
        else:
            slugs.add(slug)
        if record is self.record:
            self._begin(record, group or name)
        record.pass_over(*_TOGETHER, *_SAME, *_PLACE, *_NO_NEWS)
        time = _time(record, "time")
        data = filled(
            time=time,
            end_time=_time(record, "end_time"),
            name=name if name != self.service.get("name") else None,
            types=[one for one in types if one != WHEELCHAIR],
            conference_url=record.text("conference_url"),
            notes=record.text("notes"),
        )
        if WHEELCHAIR in types and self.location:
            self.location["wheelchair"] = "yes"
        if days and time:
            self.meetings += [{"day": day, **data} for day in days]
        else:
            record.refuse("day", "it has no day or no time: perhaps by appointment")
        if self.meetings:
            self.service["meetings"] = self.meetings
        record.where = ""  # what is not kept is the same for all meetings of a group
        record.close()

    def _begin(self, record: Record, name: str | None) -> None:
        self.service = filled(
            name=name, description=record.text("group_notes"), url=record.text("url")
        )
        website = record.text("entity_website_url") or record.text("entity_url")
        self.organization = filled(
            name=record.text("entity"), email=record.text("entity_email"), website=website
        )
        self.location = _place(record)


_PLACE = ("location_notes", "state", "postal_code", "country", "latitude", "longitude")
_NO_NEWS = (
    "id", "location_id", "region_id", "group_id", "time_formatted", "updated", "approximate",
    "regions", "location_url", "edit_url",
)  # fmt: skip
"""Keys of the sender's own database, and what other fields say already."""


def _place(record: Record) -> dict[str, Plain]:
    address = _formatted_parts(record.text("formatted_address") or "")
    own = {
        "address_1": record.text("address"),
        "city": record.text("city") or (None if address else record.text("region")),
        "state_province": record.text("state"),
        "postal_code": record.text("postal_code"),
        "country": record.text("country"),
    }
    address |= filled(**own)
    if isinstance(country := address.get("country"), str):
        address["country"] = _COUNTRIES.get(country.upper(), country)
    name = record.text("location")
    if not address:
        kind = "virtual" if record.values.get("conference_url") else None
        return filled(location_type=kind, name=name)
    return filled(
        location_type="physical",
        name=name or address.get("address_1") or address.get("city"),
        address=address,
        transportation=record.text("location_notes"),
        latitude=record.text("latitude"),
        longitude=record.text("longitude"),
    )


_COUNTRIES = {"USA": "US", "UK": "GB", "CANADA": "CA", "UNITED KINGDOM": "GB"}
"""Countries as feeds spell them; any other is taken as it stands, or refused."""


def _formatted_parts(text: str) -> dict[str, Plain]:
    """An address on one line, read from its end: country, state and postal code, city, street."""
    *rest, country = [part.strip() for part in text.split(",")]
    found = filled(country=country)
    if len(rest) > 1 and (match := _STATE.fullmatch(rest[-1])):
        found |= filled(state_province=match[1], postal_code=match[2])
        rest.pop()
    elif len(rest) > 1 and any(letter.isdigit() for letter in rest[-1]):
        found["postal_code"] = rest.pop()
    if rest:
        found["city"] = rest.pop()
    return found | filled(address_1=", ".join(rest))


_STATE = re.compile(r"([A-Z]{2})(?: (.*\d.*))?")
"""`IL 60641` or `IL`."""


def _days(record: Record) -> list[str]:
    found: list[str] = []
    for text in record.texts("day"):
        if len(text) == 1 and text in "0123456":
            found.append(DAYS[int(text)])
        else:
            record.refuse("day", f"{text[:40]!r} is no day: 0 is Sunday, 6 is Saturday")
    return found


def _time(record: Record, name: str) -> str | None:
    text = record.text(name)
    if text is None:
        return None
    time = time_of_day(text)
    if time is None:
        record.refuse(name, f"{text[:40]!r} is not a time of day")
    return time
