"""Tables of the Ohana API: a folder of CSV files that name each other by numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.exchange import values
from generator.exchange.files import MOST_VALUES, UnreadableError, decoded, opened
from generator.exchange.incoming import Incoming, Refusal
from generator.exchange.record import Record, filled, incoming, of_file
from generator.exchange.slugs import slugged
from generator.source import Plain, visible

NEEDED = frozenset(("organizations.csv", "locations.csv", "services.csv"))
MARKS = frozenset(("regular_schedules.csv", "mail_addresses.csv", "holiday_schedules.csv"))
"""Files that no other format has."""

Row = dict[str, str]
Tables = Mapping[str, list[tuple[int, Row]]]

_PERSONAL = "contacts.csv"
"""Names of people: never taken, whatever they are called."""
_WHEELCHAIR = ("wheelchair", "ramp", "restroom")


def read(path: Path, country: str) -> list[Incoming]:
    """The services of a folder or zip, each at its location; remarks on whole files are row 0."""
    try:
        files = opened(path, (".csv",))
        tables = {name.rpartition("/")[2]: _table(data) for name, data in files.contents.items()}
    except UnreadableError as error:
        return [of_file(path.name, "", str(error))]
    if missing := NEEDED - tables.keys():
        return [of_file(path.name, "", f"the folder lacks {', '.join(sorted(missing))}")]
    found = [_service(row, one, tables, country) for row, one in tables["services.csv"]]
    return [*found, *_of_files(tables)]


def _table(data: bytes) -> list[tuple[int, Row]]:
    if sum(map(data.count, (b",", b"\n", b"\r"))) > MOST_VALUES:
        raise UnreadableError(f"it holds more than {MOST_VALUES:,} cells: split it")
    reader = csv.DictReader(io.StringIO(visible(decoded(data)), newline=""), restkey="", restval="")
    try:
        return [
            (
                reader.line_num if "\n" not in "".join(map(str, row.values())) else number,
                {
                    name.strip(): cell
                    for name, cell in row.items()
                    if name and isinstance(cell, str) and cell.strip()
                },
            )
            for number, row in enumerate(reader, start=2)
        ]
    except csv.Error as error:
        raise UnreadableError(f"it is not CSV: {error}") from None


def _of_files(tables: Tables) -> Iterator[Incoming]:
    """What belongs to no service, table by table."""
    used = {one.get("location_id") for _, one in tables["services.csv"]}
    for row, one in tables["locations.csv"]:
        if one.get("id") not in used:
            yield of_file(
                "locations.csv", f"row {row}", f"no service is at {one.get('name', '')[:60]!r}"
            )
    people = len(tables.get(_PERSONAL, ()))
    if people:
        yield of_file(_PERSONAL, "", f"{people} people are named in it; none is taken over")
    others = {"mail_addresses.csv": "postal addresses", "programs.csv": "programs"}
    for name, what in others.items():
        if tables.get(name):
            yield of_file(name, "", f"{len(tables[name])} {what} are not taken over")
    days = tables.get("holiday_schedules.csv", [])
    for row, one in days:
        dates = f"{one.get('start_date', '')} to {one.get('end_date', '')}"
        reason = (
            f"{dates}: year 0001 stands for every year; write it into the opening hours yourself"
            if "0001" in dates
            else f"{dates} has passed, or has to be written into the opening hours by hand"
        )
        yield of_file("holiday_schedules.csv", f"row {row}", reason)


def _service(row: int, one: Row, tables: Tables, country: str) -> Incoming:
    record = Record(dict(one))
    place = _by_id(tables, "locations.csv", one.get("location_id"))
    who = _by_id(tables, "organizations.csv", place.get("organization_id"))
    here = Record(dict(place), "location", (record.refused, record.unkept))
    if not place:
        record.refuse("location_id", f"there is no location {one.get('location_id', '')[:20]!r}")
    home = Record(dict(who), "organization", (record.refused, record.unkept))
    terms = _terms(record, tables)
    description, eligibility, audience = (
        record.text(name) for name in ("description", "eligibility", "audience")
    )
    fees = record.text("fees")
    status = record.text("status")
    names = (_said(record, "languages") or _said(here, "languages"), "languages")
    service = filled(
        name=record.text("name"),
        description=description,
        types=list(terms),
        status=status,
        eligibility_description=eligibility if eligibility not in (None, "None") else audience,
        application_process=record.text("application_process"),
        fees_description=fees,
        attributes=["free"] if (fees or "").strip(". ").casefold() in ("none", "free") else None,
        email=values.email(record.text("email") or here.text("email") or ""),
        url=values.web_address(record.text("website") or here.text("website") or ""),
        languages=_languages(record, *names),
        phones=_phones(record, one, place, tables, country),
        schedules=_schedules(record, one, place, tables),
        service_areas=[{"name": part} for part in _parts(record.text("service_areas"))],
    )
    if eligibility not in (None, "None") and audience and audience != eligibility:
        record.unkept.append("audience")
    organization = filled(
        name=home.text("name"),
        description=home.text("description"),
        website=values.web_address(home.text("website") or ""),
        email=values.email(home.text("email") or ""),
    )
    location = _location(here, place, tables, country)
    record.pass_over("id", "location_id", "program_id", "taxonomy_ids", "languages")
    here.pass_over(
        "id", "organization_id", "languages", "short_desc", "description", "email", "website"
    )
    home.pass_over("id")
    for each in (record, here, home):
        each.close()
    noted = tuple(
        Refusal(name, f"{address} was taken with https: see if it opens")
        for name, address in (
            ("website", one.get("website")), ("location.website", place.get("website")),
            ("organization.website", who.get("website")),
        )
        if address and address.startswith("http://")
    )  # fmt: skip
    found = incoming(record, "services.csv", row, service, organization, location, terms)
    return replace(found, noted=noted)


def _by_id(tables: Tables, table: str, key: str | None) -> Row:
    return next((one for _, one in tables[table] if key and one.get("id") == key), {})


def _parts(text: str | None) -> list[str]:
    return [part.strip() for part in (text or "").split(",") if part.strip()]


def _said(record: Record, name: str) -> str:
    return record.text(name) or ""


def _terms(record: Record, tables: Tables) -> dict[str, str]:
    names = {
        one.get("taxonomy_id"): one.get("name", "") for _, one in tables.get("taxonomy.csv", [])
    }
    found: dict[str, str] = {}
    for key in _parts(record.text("taxonomy_ids")):
        if name := names.get(key):
            found[slugged(name)] = name
        else:
            record.refuse("taxonomy_ids", f"there is no term {key[:20]!r} in taxonomy.csv")
    return found


def _languages(record: Record, text: str, column: str) -> list[Plain]:
    found: list[Plain] = []
    for one in values.languages(text):
        if isinstance(one, str):
            record.refuse(column, one)
        elif one not in found:
            found.append(one)
    return found


_KINDS = {"fax": "fax", "sms": "text", "tty": "textphone", "cell": "cell"}


def _phones(record: Record, service: Row, place: Row, tables: Tables, country: str) -> list[Plain]:
    """Phones of the service and of its location; those of people in `contacts.csv` never."""
    found: list[Plain] = []
    for row, one in tables.get("phones.csv", []):
        own = one.get("service_id") and one.get("service_id") == service.get("id")
        there = one.get("location_id") and one.get("location_id") == place.get("id")
        if not (own or there) or one.get("contact_id"):
            continue
        where = f"phones.csv row {row}"
        prefix = one.get("country_prefix", "")
        number = f"{prefix} {one.get('number', '')}".strip()
        for phone in values.phones(
            number, country, _KINDS.get(one.get("number_type", ""), "voice")
        ):
            if isinstance(phone, str):
                record.refuse(where, phone)
                continue
            if extension := one.get("extension"):
                phone["extension"] = extension
            if department := one.get("department"):
                phone["description"] = department
            if phone not in found:
                found.append(phone)
        if one.get("vanity_number"):
            record.unkept.append("phones.csv: vanity_number")
        if one.get("number_type") == "hotline":
            record.unkept.append("phones.csv: number_type hotline")
    return found


def _schedules(record: Record, service: Row, place: Row, tables: Tables) -> list[Plain]:
    rows = tables.get("regular_schedules.csv", [])
    own = [
        (row, one)
        for row, one in rows
        if one.get("service_id") and one.get("service_id") == service.get("id")
    ]
    there = [
        (row, one)
        for row, one in rows
        if one.get("location_id") and one.get("location_id") == place.get("id")
    ]
    days: dict[str, list[str]] = {}
    for row, one in own or there:
        where = f"regular_schedules.csv row {row}"
        day = values.day(one.get("weekday", ""))
        opens, closes = (values.clock(one.get(name, "")) for name in ("opens_at", "closes_at"))
        if day is None or opens is None or closes is None:
            record.refuse(where, "it does not say on which day, or from when until when")
        elif closes <= opens < "18:00":
            shown = f"{one.get('opens_at')} to {one.get('closes_at')}"
            record.refuse(where, f"{shown} would last until the next day: is PM missing?")
        else:
            days.setdefault(f"{opens}-{closes}", []).append(day)
    by_day: dict[str, list[str]] = {}
    for span, names in days.items():
        for name in dict.fromkeys(names):
            by_day.setdefault(name, []).append(span)
    text = "; ".join(
        f"{name.title()} {','.join(sorted(spans))}"
        for name, spans in sorted(by_day.items(), key=_in_week)
    )
    found = values.hours(text) if text else None
    return [{"opening_hours": found}] if found else []


def _in_week(item: tuple[str, list[str]]) -> int:
    return ("MO", "TU", "WE", "TH", "FR", "SA", "SU").index(item[0])


def _location(here: Record, place: Row, tables: Tables, country: str) -> dict[str, Plain]:
    address = next(
        (
            one
            for _, one in tables.get("addresses.csv", [])
            if place and one.get("location_id") == place.get("id")
        ),
        {},
    )
    virtual = values.truth(here.text("virtual") or "") is True
    access = here.text("accessibility")
    street = ", ".join(
        filter(None, (address.get("address_1", "").rstrip("."), address.get("address_2")))
    )
    where = filled(
        address_1=street,
        city=address.get("city"),
        state_province=address.get("state_province"),
        postal_code=address.get("postal_code"),
        country=(address.get("country") or country).upper(),
    )
    latitude, longitude = here.text("latitude"), here.text("longitude")
    return filled(
        location_type="virtual" if virtual else None,
        name=here.text("name"),
        address=where if address.get("city") and not virtual else None,
        transportation=here.text("transportation"),
        accessibility=access.replace("_", " ") if access else None,
        wheelchair="yes" if access and all(one in access for one in _WHEELCHAIR) else None,
        latitude=latitude if latitude and longitude else None,
        longitude=longitude if latitude and longitude else None,
    )
