"""The Human Services Data Specification 3.1: JSON and tabular data package, out and in."""

from __future__ import annotations

import copy
import functools
import json
import uuid
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.catalog import language_name
from generator.cells import unguarded
from generator.directory import Place
from generator.exchange import recurrence, tabular
from generator.exchange.files import UnreadableError, opened, parsed_csv, parsed_json
from generator.exchange.incoming import Incoming
from generator.exchange.outgoing import Closed, Outgoing
from generator.exchange.record import Record, filled, incoming, of_file, slug
from generator.exchange.tabular import Nested
from generator.referrals import Location, Meeting, Phone, Schedule, ServiceArea
from generator.referrals import TaxonomyTerm as Term
from generator.source import Plain

PROFILE = Path(__file__).parent / "hsds_profile"
"""Our changes to HSDS's schemas, as its profiles are written; published with each export."""
VOCABULARY = uuid.uuid5(uuid.NAMESPACE_URL, "urn:handrail:hsds-profile:1")
"""What the ids of terms that stand for what HSDS has no field for are made from."""

LOST: Mapping[str, str] = {
    "City.id": "cities have no records in HSDS; the name stands in each address",
    "City.description": "cities have no records in HSDS",
    "City.latitude": "cities have no records in HSDS",
    "City.longitude": "cities have no records in HSDS",
}
"""What HSDS cannot hold, by field."""


# ---------------------------------------------------------------- out


def write(outgoing: Outgoing) -> dict[str, bytes]:
    """The files of an export: `services.json`, the tables, the profile and what it means."""
    writer = _Writer(outgoing)
    lines: list[str] = []

    def services() -> Iterator[Nested]:
        for place in outgoing.places:
            service = writer.service(place)
            lines.append(_line(service))
            yield service

    tables = tabular.package(services(), "directory")  # one service in memory at a time
    lines += [_line(writer.closed(one)) for one in outgoing.closed]
    head = {
        "total_items": len(lines),
        "total_pages": 1,
        "page_number": 1,
        "size": len(lines),
        "first_page": True,
        "last_page": True,
        "empty": not lines,
    }
    listed = f'{_line(head)[:-1]},"contents":[\n' + ",\n".join(lines) + "\n]}\n"
    about = {"version": "3.1", "profile": "profile/README.md"}
    return {
        "about.json": f"{_line(about)}\n".encode(),
        "services.json": listed.encode(),
        **{f"profile/{one.name}": one.read_bytes() for one in sorted(PROFILE.iterdir())},
        **{f"tabular/{name}": data for name, data in tables.items()},
    }


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@functools.cache
def terms() -> dict[str, Nested]:
    """Our vocabulary: what each code means, as taxonomy terms of HSDS."""
    return {
        one["code"]: {
            "id": str(uuid.uuid5(VOCABULARY, one["code"])),
            **one,
            "taxonomy": "handrail",
        }
        for one in json.loads((PROFILE / "terms.json").read_text("utf-8"))
    }


class _Writer:
    """Makes records of HSDS, with ids that belong to one site."""

    def __init__(self, outgoing: Outgoing) -> None:
        self.outgoing = outgoing

    def id(self, name: str) -> str:
        """The UUID of a record."""
        return str(uuid.uuid5(self.outgoing.namespace, name))

    def closed(self, one: Closed) -> Nested:
        """A service that has ended."""
        name = f"service/{one.id}"
        return {
            "id": self.id(name),
            "name": one.name,
            "status": one.status,
            "attributes": [self.attribute(name, 0, terms()["id"], one.id)],
        }

    def service(self, place: Place) -> Nested:
        """A service with its organization, its location and everything else inside it."""
        service, name = place.service, f"service/{place.service.id}"
        marks: list[tuple[Nested, str | None]] = [(terms()["id"], service.id)]
        marks += [(self.kind(term), None) for term in place.terms]
        marks += [(terms()[one], None) for one in service.attributes]
        if service.friendliness:
            marks.append((terms()["friendliness"], service.friendliness))
        if service.schedules or service.meetings:
            marks.append((terms()["timezone"], self.outgoing.timezone))
        schedules = [
            row
            for i, one in enumerate(service.schedules)
            for row in self.schedule(f"{name}/schedules/{i}", one)
        ]
        schedules += [
            self.meeting(f"{name}/meetings/{i}", one) for i, one in enumerate(service.meetings)
        ]
        return _given(
            id=self.id(name),
            name=service.name,
            description=service.description,
            url=service.url,
            email=service.email,
            status=service.status,
            application_process=service.application_process,
            fees_description=service.fees_description,
            eligibility_description=service.eligibility_description,
            minimum_age=service.minimum_age,
            maximum_age=service.maximum_age,
            assured_date=service.assured_date,
            alert=service.alert,
            phones=[self.phone(f"{name}/phones/{i}", one) for i, one in enumerate(service.phones)],
            schedules=schedules,
            service_areas=[
                self.area(f"{name}/service_areas/{i}", one)
                for i, one in enumerate(service.service_areas)
            ],
            service_at_locations=[
                {"id": self.id(f"{name}/location"), "location": self.location(place.location)}
            ],
            languages=[
                self.language(f"{name}/languages/{i}", one.code, one.note)
                for i, one in enumerate(service.languages)
            ],
            organization=self.organization(place),
            attributes=self.attributes(name, marks),
        )

    def organization(self, place: Place) -> Nested:
        """Who runs a service."""
        one, name = place.organization, f"organization/{place.organization.id}"
        return _given(
            id=self.id(name),
            name=one.name,
            description=one.description,
            email=one.email,
            website=one.website,
            attributes=self.attributes(name, [(terms()["id"], one.id)]),
        )

    def location(self, one: Location) -> Nested:
        """Where a service is; a redacted one has its city only."""
        name = f"location/{one.id}"
        marks: list[tuple[Nested, str | None]] = [(terms()["id"], one.id)]
        if one.wheelchair:
            marks.append((terms()["wheelchair"], one.wheelchair))
        if one.redacted:
            marks.append((terms()["redacted"], "true"))
        address = one.address and _given(
            id=self.id(f"{name}/address"),
            address_1=one.address.address_1,
            city=one.address.city,
            state_province=one.address.state_province,
            postal_code=one.address.postal_code,
            country=one.address.country,
            address_type=one.location_type,
        )
        access = one.accessibility and {
            "id": self.id(f"{name}/accessibility"),
            "description": one.accessibility,
        }
        return _given(
            id=self.id(name),
            location_type=one.location_type,
            name=one.name,
            transportation=one.transportation,
            latitude=one.latitude,
            longitude=one.longitude,
            addresses=[address] if address else [],
            accessibility=[access] if access else [],
            attributes=self.attributes(name, marks),
        )

    def phone(self, name: str, one: Phone) -> Nested:
        """A number to call."""
        return _given(
            id=self.id(name),
            number=one.number,
            extension=one.extension,
            type=one.type,
            description=one.description,
            attributes=self.attributes(name, [(terms()["short-code"], None)] * one.short_code),
        )

    def language(self, name: str, tag: str, note: str | None) -> Nested:
        """A language that is spoken."""
        code = tag.partition("-")[0]
        return _given(
            id=self.id(name),
            name=language_name(tag, self.outgoing.locale),
            code=code,
            note=note,
            attributes=self.attributes(name, [(terms()["locale"], tag)] * (code != tag)),
        )

    def area(self, name: str, one: ServiceArea) -> Nested:
        """Where people may live."""
        marks: list[tuple[Nested, str | None]] = [(terms()["city"], city) for city in one.cities]
        return _given(id=self.id(name), name=one.name, attributes=self.attributes(name, marks))

    def schedule(self, name: str, one: Schedule) -> Iterator[Nested]:
        """Opening hours: rules for every reader, and the expression, which says it all."""
        hours = one.opening_hours
        rules, whole = recurrence.rows(hours) if hours else ([], True)
        for i, rule in enumerate(rules or [None]):
            own = f"{name}/{i}"
            first = [(terms()["opening-hours"], hours)] * bool(hours)
            marks = [(terms()["part-of"], self.id(f"{name}/0"))] if i else first
            yield _given(
                id=self.id(own),
                valid_from=one.valid_from,
                valid_to=one.valid_to,
                freq=rule and rule.freq,
                interval=rule and 1,
                byday=rule and ",".join(rule.byday),
                description=one.description,
                opens_at=rule and rule.opens_at,
                closes_at=rule and rule.closes_at,
                notes=None if whole else hours,
                attributes=self.attributes(own, marks),
            )

    def meeting(self, name: str, one: Meeting) -> Nested:
        """A meeting as a rule of iCalendar."""
        marks: list[tuple[Nested, str | None]] = [(terms()["meeting"], one.name)]
        marks += [(terms()["meeting-type"], code) for code in one.types]
        if one.conference_url:
            marks.append((terms()["conference-url"], one.conference_url))
        return _given(
            id=self.id(name),
            **recurrence.meeting_rule(one),
            notes=one.notes,
            attributes=self.attributes(name, marks),
        )

    def kind(self, term: Term) -> Nested:
        """A kind of service as a taxonomy term."""
        return {
            "id": self.id(f"kinds/{term.id}"),
            "code": term.id,
            "name": term.name,
            "description": term.description,
            "taxonomy": "kinds",
        }

    def attributes(self, name: str, marks: Iterable[tuple[Nested, str | None]]) -> list[Nested]:
        """Attributes of a record, from taxonomy terms and their values."""
        return [self.attribute(name, i, term, value) for i, (term, value) in enumerate(marks)]

    def attribute(self, name: str, i: int, term: Nested, value: str | None) -> Nested:
        """One of them."""
        return _given(id=self.id(f"{name}/attributes/{i}"), value=value, taxonomy_term=term)


def _given(**values: object) -> Nested:
    """The fields that are not empty."""
    return {name: value for name, value in values.items() if value is not None and value != []}


# ---------------------------------------------------------------- in


def read(path: Path) -> list[Incoming]:
    """The services of a JSON file, of a folder or zip with such files, or of tables.

    A service at several locations gives several records. What is to be said of a file as a
    whole, such as a wrong count, is a record of row 0 without a service.
    """
    try:
        files = opened(path, (".json", ".csv"))
    except UnreadableError as error:
        return [of_file(path.name, "", str(error))]
    names = {name.rpartition("/")[2]: name for name in files.contents}
    if "services.json" in names:  # an export of ours, or one like it: the tables say it again
        return list(_read_json(names["services.json"], files.contents[names["services.json"]]))
    if "services.csv" in names:
        folder = names["services.csv"].removesuffix("services.csv")
        return list(
            _read_tables(
                {
                    name.removeprefix(folder): data
                    for name, data in files.contents.items()
                    if name.startswith(folder) and name.endswith(".csv")
                }
            )
        )
    found = [
        one
        for name, data in files.contents.items()
        if name.endswith(".json") or len(files.contents) == 1
        for one in _read_json(name, data)
    ]
    return found or [of_file(files.name, "", "there is no file of HSDS in it")]


def _read_json(file: str, data: bytes) -> Iterator[Incoming]:
    try:
        value = parsed_json(data)
    except UnreadableError as error:
        yield of_file(file, "", str(error))
        return
    if isinstance(value, dict) and isinstance(value.get("contents"), list):
        yield from _miscounted(file, value)
        value = value["contents"]
    found = False
    for row, item in enumerate(value if isinstance(value, list) else [value], start=1):
        for service in _services(item):
            found = True
            yield from _incoming(service, file, row)
    if not found:
        yield of_file(file, "", "there is no service in it")


def _miscounted(file: str, listed: Nested) -> Iterator[Incoming]:
    """A list that does not hold as many records as it says, or is one page of several."""
    contents, total, pages = (
        listed.get(name) for name in ("contents", "total_items", "total_pages")
    )
    count = len(contents) if isinstance(contents, list) else 0
    if isinstance(pages, int) and pages > 1:
        reason = f"this is one page of {pages}: the services of the others are in other files"
        yield of_file(file, "total_pages", reason)
        if isinstance(total, int) and count <= total:
            return
    if isinstance(total, int) and total != count:
        reason = f"it says {total}, but the file holds {count} records; all of them were read"
        yield of_file(file, "total_items", reason)


def _services(item: object) -> Iterator[object]:
    """The services of a record: itself, those of an organization, or the one at a location."""
    if not isinstance(item, dict):
        yield item
        return
    service = item.get("service")
    if isinstance(item.get("services"), list):
        organization = {name: value for name, value in item.items() if name != "services"}
        for one in item["services"]:
            yield {"organization": organization, **one} if isinstance(one, dict) else one
    elif isinstance(service, dict) and "location" in item:
        here = {name: value for name, value in item.items() if name != "service"}
        yield {**service, "service_at_locations": [here]}
    elif {"status", "organization", "organization_id", "service_at_locations"} & set(item):
        yield item


def _read_tables(files: Mapping[str, bytes]) -> Iterator[Incoming]:
    tables: dict[str, list[dict[str, str]]] = {}
    for name, data in files.items():
        try:
            tables[name] = [
                {column: unguarded(cell) for column, cell in row.items()}
                for row in parsed_csv(data)
            ]
        except UnreadableError as error:
            yield of_file(name, "", str(error))
    services, lost = tabular.nested(tables)
    for name, row, column in lost:
        yield of_file(name, column, f"row {row}: there is no record with this id")
    for name in sorted(set(tables) - {spec.file for spec in tabular.TABLES.values()}):
        if tables[name]:
            yield of_file(name, "", "the directory has no place for this table")
    for row, service in enumerate(services, start=2):
        yield from _incoming(service, "services.csv", row)


def _incoming(service: object, file: str, row: int) -> Iterator[Incoming]:
    """A service as one record for each of its locations, or one without a location."""
    record = Record(service)
    places = record.all("service_at_locations")
    organization, who = _organization(record.record("organization"))
    data, terms_named = _service(record)
    if who:
        data["organization_id"] = who
    record.pass_over("id", "organization_id", "program_id", "last_modified", "name")
    record.close()
    for place in places or (None,):
        one = Record(service)
        one.pass_over(*one.values)
        one.refused += record.refused
        one.unkept += record.unkept
        here, where = copy.deepcopy(data), {}
        if place is not None:
            where = _place(Record(place.values, place.where, (one.refused, one.unkept)), here)
        if isinstance(where.get("id"), str):
            here["location_id"] = where["id"]
        yield incoming(one, file, row, here, copy.deepcopy(organization), where, terms_named)


def _service(record: Record) -> tuple[dict[str, Plain], dict[str, str]]:
    marks, kinds = _marks(record)
    words = (
        "description", "url", "email", "status", "application_process", "eligibility_description",
        "minimum_age", "maximum_age", "alert",
    )  # fmt: skip
    fees, old_fees = record.text("fees_description"), record.text("fees")  # `fees` is HSDS 2's
    schedules, meetings = _times(record)
    data = filled(
        id=_one(marks, "id"),
        name=record.text("name"),
        **{name: record.text(name) for name in words},
        types=list(kinds),
        fees_description=fees or old_fees,
        attributes=[one for one in ("free", "anonymous", "walk-in") if one in marks],
        languages=_languages(record),
        phones=_phones(record),
        schedules=schedules,
        meetings=meetings,
        service_areas=_areas(record),
        friendliness=_one(marks, "friendliness"),
    )
    return data, kinds


def _organization(record: Record | None) -> tuple[dict[str, Plain], str | None]:
    if record is None:
        return {}, None
    marks, _ = _marks(record)
    data = filled(
        id=_one(marks, "id"),
        **{name: record.text(name) for name in ("name", "description", "website", "email")},
    )
    record.pass_over("id", "parent_organization_id")
    record.close()
    return data, _one(marks, "id")


def _place(record: Record, service: dict[str, Plain]) -> dict[str, Plain]:
    """A location; adds to the service what is said of it there."""
    location = record.record("location")
    data: dict[str, Plain] = {}
    for one in filter(None, (record, location)):
        schedules, meetings = _times(one)
        for name, items in (
            ("phones", _phones(one)),
            ("schedules", schedules),
            ("meetings", meetings),
            ("languages", _languages(one)),
            ("service_areas", _areas(one)),
        ):
            known = service.get(name, [])
            assert isinstance(known, list)
            new = [item for item in items if item not in known]
            if new and not (one is location and known):  # what is nearer to the service wins
                service[name] = [*known, *new]
    if location is not None:
        data = _location(location)
        location.close()
    record.pass_over("id", "service_id", "location_id")
    record.close()
    return data


def _location(location: Record) -> dict[str, Plain]:
    marks, _ = _marks(location)
    addresses = location.all("addresses")
    physical = [one for one in addresses if one.values.get("address_type") != "postal"]
    chosen = (physical or addresses)[:1]
    for one in addresses:
        if one not in chosen:
            location.unkept.append(one.where)
    access = [text for one in location.all("accessibility") for text in _access(one)]
    location.pass_over("id", "organization_id")
    return filled(
        id=_one(marks, "id"),
        location_type=location.text("location_type"),
        name=location.text("name"),
        address=_address(chosen[0]) if chosen else None,
        transportation=location.text("transportation"),
        accessibility="\n".join(access),
        wheelchair=_one(marks, "wheelchair"),
        redacted=_one(marks, "redacted"),
        latitude=location.text("latitude"),
        longitude=location.text("longitude"),
    )


def _access(record: Record) -> Iterator[str]:
    for name in ("description", "details"):
        if text := record.text(name):
            yield text
    record.pass_over("id", "location_id")
    record.close()


def _address(record: Record) -> dict[str, Plain]:
    lines = [record.text("address_1"), record.text("address_2")]
    data = filled(
        address_1=", ".join(line for line in lines if line),
        **{
            name: record.text(name) for name in ("city", "state_province", "postal_code", "country")
        },
    )
    record.pass_over("id", "location_id", "address_type")
    record.close()
    return data


def _phones(record: Record) -> list[Plain]:
    found: list[Plain] = []
    for one in record.all("phones"):
        marks, _ = _marks(one)
        number = (one.text("number") or "").strip('"')  # HSDS's own example has quotes in it
        kind = one.text("type")
        data = filled(
            number=number,
            extension=one.text("extension"),
            short_code="true" if "short-code" in marks else None,
            type=kind.lower() if kind and kind.lower() != "voice" else None,
            description=one.text("description"),
        )
        one.pass_over(
            "id", "service_id", "location_id", "organization_id", "contact_id",
            "service_at_location_id",
        )  # fmt: skip
        one.close()
        if number:
            found.append(data)
        else:
            one.refuse("number", "it is empty")
    return found


def _languages(record: Record) -> list[Plain]:
    found: list[Plain] = []
    for one in record.all("languages"):
        marks, _ = _marks(one)
        code = _one(marks, "locale") or one.text("code")
        one.pass_over("id", "service_id", "location_id", "phone_id", "code")
        if code:
            one.pass_over("name")
            found.append(filled(code=code, note=one.text("note")))
        elif one.text("name"):
            one.refuse("code", "it is empty: only the name is given")
        one.close()
    return found


def _areas(record: Record) -> list[Plain]:
    found: list[Plain] = []
    for one in record.all("service_areas"):
        marks, _ = _marks(one)
        name = one.text("name")
        if name:
            found.append(filled(name=name, cities=list(marks.get("city", []))))
        one.pass_over("id", "service_id", "service_at_location_id")
        one.close()
    return found


def _times(record: Record) -> tuple[list[Plain], list[Plain]]:
    """Schedules and meetings of a record."""
    schedules: list[Plain] = []
    meetings: list[Plain] = []
    for one in record.all("schedules"):
        marks, _ = _marks(one)
        rule = {name: text for name in _RULE if (text := one.text(name))}
        if "meeting" in marks:
            data = _meeting(one, marks, rule)
            if data:
                meetings.append(data)
        elif "part-of" not in marks:
            schedule = _schedule(one, marks, rule)
            if schedule and schedule not in schedules:
                schedules.append(schedule)
        one.pass_over(
            "id", "service_id", "location_id", "service_at_location_id", "wkst",
            *(("description", "notes") if marks else ()),
        )  # fmt: skip
        one.close()
    return schedules, meetings


_RULE = (
    "freq", "interval", "byday", "opens_at", "closes_at", "dtstart", "until", "valid_from",
    "valid_to", *recurrence.UNSAID,
)  # fmt: skip


def _schedule(one: Record, marks: Mapping[str, list[str]], rule: dict[str, str]) -> Plain:
    hours = _one(marks, "opening-hours")
    ours = "opening-hours" in marks
    if hours is None and {"freq", "byday", "opens_at", *recurrence.UNSAID} & set(rule):
        try:
            hours = recurrence.expression(rule)
        except ValueError as error:
            one.refuse("", str(error))
        if any(recurrence.in_utc(rule.get(name, "")) for name in ("opens_at", "closes_at")):
            one.unkept.append(one.path("opens_at") + ": that it is UTC")
    starts = rule.get("valid_from") or rule.get("dtstart")
    ends = rule.get("valid_to") or rule.get("until")
    described = one.text("description")
    notes = None if ours else one.text("notes")
    if not hours and not described:
        return None
    return filled(
        opening_hours=hours,
        valid_from=starts and starts[:10],
        valid_to=ends and ends[:10],
        description="\n".join(text for text in (described, notes) if text),
    )


def _meeting(one: Record, marks: Mapping[str, list[str]], rule: dict[str, str]) -> Plain:
    days = recurrence.byday(rule.get("byday", ""))
    if not days or len({day for _, day in days}) != 1:
        one.refuse("byday", "a meeting has one day of the week")
        return None
    interval = rule.get("interval", "1")
    return filled(
        day=days[0][1],
        time=rule.get("opens_at"),
        end_time=rule.get("closes_at"),
        weeks=[str(number) for number, _ in days if number is not None],
        interval=None if interval == "1" else interval,
        dtstart=rule.get("dtstart"),
        until=rule.get("until"),
        name=_one(marks, "meeting"),
        types=list(marks.get("meeting-type", [])),
        conference_url=_one(marks, "conference-url"),
        notes=one.text("notes"),
    )


def _marks(record: Record) -> tuple[dict[str, list[str]], dict[str, str]]:
    """Attributes: the values of ours by their codes, and the names of other terms by id."""
    ours: dict[str, list[str]] = {}
    kinds: dict[str, str] = {}
    for one in record.all("attributes"):
        value, term = one.text("value"), one.record("taxonomy_term")
        one.pass_over("id", "link_id", "link_entity", "taxonomy_term_id")
        if term is None:
            one.close()
            continue
        code, name = term.text("code"), term.text("name")
        if code in terms() and term.values.get("id") == terms()[code]["id"]:
            ours.setdefault(code, []).extend([value] if value else [])
        elif name and (kind := slug(code or "") or slug(_as_slug(name))):
            kinds.setdefault(kind, name)
        one.pass_over("label", "link_type")
    return ours, kinds


def _as_slug(name: str) -> str:
    letters = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in name)
    return "-".join(letters.lower().split())[:80].strip("-")


def _one(marks: Mapping[str, list[str]], code: str) -> str | None:
    """The value of an attribute, if it is there and has one."""
    return next(iter(marks.get(code, [])), None)
