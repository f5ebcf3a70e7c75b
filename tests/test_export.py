"""What leaves the directory, in every format: nothing private, nothing lost without a word."""

from __future__ import annotations

import csv
import io
import json
import re
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import directories
import openpyxl
import pytest
import tiny
from click.testing import CliRunner
from directories import CITY, kept
from hypothesis import Phase, given, settings
from tiny import REPOSITORY

from generator.cells import guarded, unguarded
from generator.cli import main
from generator.directory import Place
from generator.exchange import geojson, meeting_guide, tables
from generator.exchange.formats import FORMATS, Loss, losses
from generator.exchange.incoming import Incoming
from generator.exchange.outgoing import WITHHELD, Outgoing, outgoing, records
from generator.exchange.record import Record, incoming
from generator.fields import Model, Text
from generator.referrals import (
    Address,
    City,
    Location,
    Meeting,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    SpokenLanguage,
    TaxonomyTerm,
)

SAMPLES = Path(__file__).parents[2] / "shared" / "testdata"
needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")
_UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)  # to shrink a directory takes minutes

RECORDS: tuple[type[Model], ...] = (
    TaxonomyTerm,
    City,
    Organization,
    Address,
    Location,
    Phone,
    Schedule,
    Meeting,
    SpokenLanguage,
    ServiceArea,
    Service,
)


def everything(files: dict[str, bytes]) -> bytes:
    """All bytes of an export, and its names, with what is packed in them."""
    found = [*(name.encode() for name in files), *files.values()]
    for data in files.values():
        if data.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                found += [archive.read(name) for name in archive.namelist()]
    return b"\n".join(found)


# ---------------------------------------------------------------- who leaves


DIRECTORY = """\
taxonomy_terms:
  - {id: listener, name: People who listen, description: Somebody who has time., seed: ["116"]}
  - {id: other, name: CANARY-KIND, description: CANARY-KIND}
cities:
  - {id: happyville, name: Happyville, latitude: 51.5, longitude: -0.25}
  - {id: canary-city, name: CANARY-CITY}
organizations:
  - {id: open-door, name: Open Door}
  - {id: canary-ngo, name: CANARY-ORGANIZATION}
locations:
  - id: house
    name: CANARY-HOUSE
    address: {address_1: CANARY-STREET 1, city: Happyville, postal_code: CANARY-CODE, country: GB}
    transportation: CANARY-TRAM
    accessibility: CANARY-RAMP
    latitude: 51.123456
    longitude: -0.654321
    redacted: true
  - {id: canary-place, name: CANARY-PLACE, location_type: virtual}
services:
  - id: kitchen-table
    organization_id: open-door
    location_id: house
    name: Kitchen table
    description: Tea and talk.
    types: [listener]
    assured_date: "2026-01-02"
    eligibility_description: Everybody.
    application_process: Ring the bell.
    fees_description: Free.
    languages: [{code: en}]
    phones:
      - {number: "+44 1632 960001"}
      - {number: "+44 1632 960999", description: CANARY-PHONE, private: true}
    meetings: [{day: TU, time: "19:00"}]
    private_note: CANARY-NOTE
    publication:
      visibility: public
      consent_date: "2026-01-02"
      consent_expires: "2026-11-11"
      export: true
"""
OTHER = """\
  - id: {id}
    organization_id: canary-ngo
    location_id: canary-place
    name: {name}
    description: CANARY-DESCRIPTION
    types: [other]
    status: {status}
    assured_date: "{assured}"
    eligibility_description: CANARY
    application_process: CANARY
    fees_description: CANARY
    languages: [{{code: en}}]
    phones: [{{number: "+44 1632 960998", description: CANARY-PHONE}}]
    meetings: [{{day: WE, time: "20:00"}}]
    publication: {{visibility: {visibility}, consent_date: "2026-01-02", export: {export}{more}}}
"""


def other(service_id: str, **values: str) -> str:
    usual = {"status": "active", "assured": "2026-01-02", "visibility": "public", "export": "true"}
    return OTHER.format(
        **(usual | {"id": service_id, "name": f"CANARY-{service_id}", "more": ""} | values)
    )


def sent(folder: Path, today: str, *others: str) -> Outgoing:
    tiny.write(folder.parent)
    text = DIRECTORY + "".join(others)
    (folder / "referrals.yaml").write_text(text, "utf-8")
    return outgoing(tiny.loaded(folder), today)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "content"


HIDDEN = {
    "private": other("private", visibility="private"),
    "not-exported": other("not-exported", export="false"),
    "expired": other("expired", more=', consent_expires: "2026-02-01"'),
    "closed-not-exported": other("closed-not-exported", status="defunct", export="false"),
    "closed-and-withdrawn": other(
        "closed-and-withdrawn", status="defunct", more=', consent_expires: "2026-02-01"'
    ),
}


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_private_leaves(name: str, folder: Path) -> None:
    shared = sent(folder, "2026-03-01", *HIDDEN.values())

    data = everything(FORMATS[name].write(shared))

    assert b"Kitchen table" in data
    for canary in (b"CANARY", b"960999", b"960998", b"51.123", b"0.654", b"2026-11-11", b"canary"):
        assert canary not in data
    for hidden in HIDDEN:
        assert hidden.encode() not in data


@pytest.mark.parametrize("name", FORMATS)
def test_stale_service_that_is_hidden_does_not_leave(name: str, folder: Path) -> None:
    tiny.write(folder.parent)
    tiny.edit(
        folder, "site.yaml", "currency: GBP", "currency: GBP\npolicy: {freshness: {stale: hide}}"
    )
    lasting = DIRECTORY.replace("2026-11-11", "2030-01-01")
    (folder / "referrals.yaml").write_text(lasting, "utf-8")

    assert outgoing(tiny.loaded(folder), "2026-01-03").places

    shared = outgoing(tiny.loaded(folder), "2029-01-01")

    assert b"Kitchen table" not in everything(FORMATS[name].write(shared))


def test_closed_service_leaves_with_its_name_in_hsds_alone(folder: Path) -> None:
    shared = sent(folder, "2026-03-01", other("ended", name="Ended table", status="defunct"))

    found = {name: b"Ended table" in everything(FORMATS[name].write(shared)) for name in FORMATS}

    assert found == {name: name == "hsds" for name in FORMATS}
    assert b"CANARY" not in everything(FORMATS["hsds"].write(shared))


def test_services_that_stay_are_counted(folder: Path) -> None:
    shared = sent(folder, "2026-03-01", HIDDEN["not-exported"], HIDDEN["private"])

    assert (len(shared.places), shared.kept) == (1, 1)


# ---------------------------------------------------------------- the same bytes always


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=15, phases=_UNSHRUNK)
@given(shared=directories.directories())
def test_the_same_directory_gives_the_same_bytes(name: str, shared: Outgoing) -> None:
    first = FORMATS[name].write(shared)
    again = FORMATS[name].write(replace(shared, places=tuple(shared.places)))

    assert first == again


def test_spreadsheet_holds_no_clock_and_no_name() -> None:
    [data] = tables.write_xlsx(directories.outgoing(directories.full())).values()

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = archive.read("docProps/core.xml").decode()
    assert not re.search(r"creator|created|modified|openpyxl|20\d\d-", core)
    assert openpyxl.load_workbook(io.BytesIO(data)).sheetnames == ["Directory"]


# ---------------------------------------------------------------- nothing is lost without a word


_NESTED = "|".join([model.__name__ for model in RECORDS] + ["Publication"])


def fields() -> Iterator[tuple[type[Model], str]]:
    """Every field that holds a value of its own; lists of records hold none."""
    for model in RECORDS:
        for name, info in model.model_fields.items():
            inner = str(info.annotation)
            if not re.search(rf"\.({_NESTED})\b", inner):
                yield model, name


_KEYS = {
    ("Service", "organization_id"): ("Organization", "id"),
    ("Service", "location_id"): ("Location", "id"),
    ("Service", "types"): ("TaxonomyTerm", "id"),
    ("TaxonomyTerm", "id"): ("Service", "types"),
    ("City", "name"): ("Address", "city"),
}
"""Keys are changed at both ends."""


def other_value(model: type[Model], name: str, value: Any) -> Any:
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    choices = [one for one in words(model.model_fields[name].annotation) if one != value]
    if isinstance(value, tuple):
        more = 3 if isinstance(value[0], int) else next(iter(set(choices) - set(value)), "another")
        return (*value, more)
    if choices:
        return choices[0]
    if re.fullmatch(r"\d\d:\d\d", value):
        return "05:05"
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return "2031-02-03"
    return type(value)(f"{value}q")


def words(annotation: object) -> list[str]:
    """The words that a field allows, where it allows only some."""
    if get_origin(annotation) is Literal:
        return [one for one in get_args(annotation) if isinstance(one, str)]
    return [word for part in get_args(annotation) for word in words(part)]


def changed(record: Model, model: type[Model], name: str) -> Model:
    """A record with one field of all records of a kind in it changed."""
    update: dict[str, Any] = {}
    for field in type(record).model_fields:
        value = getattr(record, field)
        if isinstance(value, Model):
            update[field] = changed(value, model, name)
        elif isinstance(value, tuple) and value and isinstance(value[0], Model):
            update[field] = tuple(changed(item, model, name) for item in value)
    own = getattr(record, name, None) if type(record) is model else None
    info = type(record).model_fields.get(name)
    if own is not None and info and (info.is_required() or own != info.get_default()):
        update[name] = other_value(model, name, own)
    return record.model_copy(update=update)


def with_change(place: Place, model: type[Model], name: str) -> Outgoing:
    models = {one.__name__: one for one in RECORDS}
    parts: list[Any] = [place.service, place.organization, place.location, place.terms, CITY]
    pairs = [(model, name)]
    if key := _KEYS.get((model.__name__, name)):
        pairs.append((models[key[0]], key[1]))
    for one, field in pairs:
        parts = [
            tuple(changed(item, one, field) for item in part)
            if isinstance(part, tuple)
            else changed(part, one, field)
            for part in parts
        ]
    service, organization, location, terms, city = parts
    made = Place(service, organization, location, terms, city.id)
    return directories.outgoing(made, cities=(city,))


def test_full_directory_says_something_in_every_field() -> None:
    here = [*records(directories.full()), CITY]

    silent = [
        f"{model.__name__}.{name}"
        for model, name in fields()
        if not any(
            type(one) is model
            and getattr(one, name)
            != (None if (info := model.model_fields[name]).is_required() else info.get_default())
            for one in here
        )
    ]

    assert not silent, "give them a value in tests/directories.py"


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize(
    ("model", "name"), list(fields()), ids=[f"{model.__name__}.{name}" for model, name in fields()]
)
def test_field_is_carried_or_said_to_be_lost(
    format_name: str, model: type[Model], name: str
) -> None:
    chosen = FORMATS[format_name]
    field = f"{model.__name__}.{name}"

    before = chosen.write(directories.outgoing(directories.full()))
    after = chosen.write(with_change(directories.full(), model, name))

    if field in WITHHELD:
        assert before == after, "it may never leave"
    else:
        assert (before != after) != (field in chosen.lost)


@pytest.mark.parametrize("format_name", FORMATS)
def test_lost_fields_exist(format_name: str) -> None:
    known = {f"{model.__name__}.{name}" for model, name in fields()}

    assert set(FORMATS[format_name].lost) <= known


def test_losses_count_the_services_that_have_something_to_lose() -> None:
    place = directories.full()
    plain = replace(
        place,
        service=place.service.model_copy(
            update={"id": "plain", "friendliness": None, "meetings": place.service.meetings[:1]}
        ),
        location=place.location.model_copy(update={"wheelchair": "limited"}),
    )
    without = replace(
        place, service=place.service.model_copy(update={"id": "without", "meetings": ()})
    )

    found = {
        one.what: (one.services, one.reason)
        for one in losses("meeting-guide", directories.outgoing(place, plain, without))
    }

    assert found["Service.friendliness"] == (1, "Meeting Guide has no field for it")
    assert found["Service.alert"][0] == 2
    assert found["services without meetings"][0] == 1
    assert found["meetings that are not every week"][0] == 1
    assert found["that a wheelchair gets in with difficulty or not at all"][0] == 1


def test_text_that_a_cell_cannot_hold_is_a_loss() -> None:
    place = directories.full()
    long = replace(
        place, service=place.service.model_copy(update={"description": Text("long " * 8000)})
    )
    shared = directories.outgoing(long, cities=())

    reason = "a cell holds 32,767 letters; the rest is cut off"
    assert Loss("the ends of long texts", 1, reason) in losses("xlsx", shared)
    assert tables.write_xlsx(shared)


@pytest.mark.parametrize("format_name", FORMATS)
def test_readme_lists_what_is_lost(format_name: str) -> None:
    text = (REPOSITORY / "README.md").read_text("utf-8")
    section = text.partition("### What each format cannot hold")[2].partition("\n## ")[0]
    line = next(line for line in section.splitlines() if line.startswith(f"| `{format_name}` |"))

    for field in FORMATS[format_name].lost:
        assert f"`{field}`" in line


# ---------------------------------------------------------------- tables


@settings(max_examples=40, phases=_UNSHRUNK)
@given(shared=directories.directories())
def test_row_of_a_table_comes_back_as_it_was(shared: Outgoing) -> None:
    [data] = tables.write_csv(shared).values()
    names, *lines = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))

    assert len(lines) == len(shared.places)
    for line, place in zip(lines, shared.places, strict=True):
        row = dict(zip(names, map(unguarded, line), strict=True))
        assert_same(parsed(row), place)


def parsed(row: dict[str, str]) -> Incoming:
    data = tables.parsed(row)
    terms = {name: str(text) for name, text in data["terms"].items()}
    return incoming(
        Record({}), "sent.csv", 2, data["service"], data["organization"], data["location"], terms
    )


def assert_same(found: Incoming, place: Place) -> None:
    assert not found.refused
    assumed = {"publication": {"visibility": "private"}}
    assert kept(Service.model_validate(found.service | assumed)) == kept(place.service)
    assert Organization.model_validate(found.organization) == place.organization
    assert Location.model_validate(found.location) == place.location
    assert found.terms == {term.id: term.name for term in place.terms}


@settings(max_examples=15, phases=_UNSHRUNK)
@given(shared=directories.directories())
def test_spreadsheet_holds_the_same_cells_as_text(shared: Outgoing) -> None:
    [data] = tables.write_xlsx(shared).values()

    sheet = openpyxl.load_workbook(io.BytesIO(data))["Directory"]

    found = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
    assert found == tables.rows(shared)
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


@pytest.mark.parametrize("text", ["=1+1", "+44 1632", "-1", "@A1", "'=x", "'quoted'", "plain"])
def test_no_cell_of_csv_is_a_formula(text: str) -> None:
    cell = guarded(text)

    assert cell[0] not in "=+-@\t\r"
    assert unguarded(cell) == text


def test_phone_reads_like_one_in_a_cell() -> None:
    phones = next(column for column in tables.COLUMNS if column.name == "phones")
    phone = Phone(number="+44 1632 960001", extension=5, description=Text("By day | by night"))

    cell = phones.written((phone, Phone(number="+44 808 157 0001")))

    assert (
        cell
        == "+44 1632 960001 | extension: 5 | description: By day \\| by night\n+44 808 157 0001"
    )


def test_remark_without_a_name_becomes_the_description() -> None:
    phones = next(column for column in tables.COLUMNS if column.name == "phones")

    assert phones.read("+44 1632 960001 | ask for Ann") == [
        {"number": "+44 1632 960001", "description": "ask for Ann"}
    ]


# ---------------------------------------------------------------- GeoJSON


@settings(max_examples=30, phases=_UNSHRUNK)
@given(shared=directories.directories())
def test_features_come_back_as_they_were(shared: Outgoing) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "directory.geojson"
        path.write_bytes(geojson.write(shared)["directory.geojson"])
        found = geojson.read(path)

    assert len([one for one in found if one.service]) == len(shared.places)
    for one, place in zip(found, shared.places, strict=False):
        assert_same(one, place)


def test_service_without_a_place_has_no_geometry_and_a_place_longitude_first() -> None:
    place = directories.full()
    nowhere = replace(
        place,
        location=place.location.model_copy(update={"latitude": None, "longitude": None}),
        service=place.service.model_copy(update={"id": "nowhere"}),
    )

    features = json.loads(geojson.write(directories.outgoing(place, nowhere))["directory.geojson"])

    assert [one["geometry"] for one in features["features"]] == [
        {"type": "Point", "coordinates": [-0.25, 51.5]},
        None,
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[]", "0 : it is not a collection of features"),
        ('{"type": "FeatureCollection", "features": [3]}', "1 : it is not a record with fields"),
        (
            '{"type": "FeatureCollection", "crs": {}, "features": []}',
            "0 crs: only WGS 84 is read; places of another grid would be wrong",
        ),
        (
            '{"type": "Feature", "properties": {"title": "Hall"}, "geometry": {"type": "Polygon"}}',
            "1 geometry.type: only a point has a place that one can go to",
        ),
        (
            '{"type": "Feature", "properties": {"name": "Hall"},'
            ' "geometry": {"type": "Point", "coordinates": [510, 0]}}',
            "1 location.latitude: 0, 510 is no place on the earth",
        ),
        (
            '{"type": "Feature", "properties": {"name": "Hall"},'
            ' "geometry": {"type": "Point", "coordinates": ["x", 0]}}',
            "1 location.latitude: latitude and longitude go together, as numbers",
        ),
        (
            '{"type": "Feature", "properties": null, "geometry": null}',
            "1 name: a service without a name cannot be listed",
        ),
    ],
)
def test_strange_feature_is_explained(text: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "sent.geojson"
    path.write_text(text, "utf-8")

    assert reason in said(geojson.read(path))


def test_feature_of_others_keeps_what_it_calls_as_we_do(tmp_path: Path) -> None:
    path = tmp_path / "sent.geojson"
    properties = {"name": "Hall", "email": "hall@example.org", "city": "Happyville", "opening": 3}
    feature = {"type": "Feature", "properties": properties, "geometry": None}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")

    [found] = geojson.read(path)

    assert found.service == {"name": "Hall", "email": "hall@example.org"}
    assert found.location == {"location_type": "physical", "address": {"city": "Happyville"}}
    assert found.unkept == ("opening",)


# ---------------------------------------------------------------- Meeting Guide


def said(found: list[Incoming]) -> list[str]:
    return [f"{one.row} {item.column}: {item.reason}" for one in found for item in one.refused]


def guide(*places: Place) -> list[dict[str, Any]]:
    return list(json.loads(meeting_guide.write(directories.outgoing(*places))["meetings.json"]))


def test_weekly_meeting_is_written_as_meeting_guide_has_it() -> None:
    [found] = guide(directories.full())

    assert found["day"] == 2  # Sunday is 0
    assert (found["time"], found["end_time"]) == ("19:00", "20:30")
    assert found["slug"] == "kitchen-table-tu-1900"
    assert found["timezone"] == "Europe/London"
    assert found["types"] == ["O", "X"]
    assert found["formatted_address"] == "1 Example Street, Happyville, ENG HV1 1AA, GB"
    assert (found["approximate"], found["region"]) == ("no", "Happyville")
    assert found["conference_url"] == "https://example.org/meet"


def test_hidden_street_is_an_approximate_address(folder: Path) -> None:
    shared = sent(folder, "2026-03-01")

    [found] = json.loads(meeting_guide.write(shared)["meetings.json"])

    assert (found["formatted_address"], found["approximate"]) == ("Happyville, GB", "yes")
    assert not {"address", "latitude", "postal_code"} & set(found)


def test_slugs_are_short_and_differ() -> None:
    place = directories.full()
    twice = tuple(place.service.meetings[:1] * 2)
    long = replace(
        place, service=place.service.model_copy(update={"id": "x" * 80, "meetings": twice})
    )

    slugs = [one["slug"] for one in guide(long)]

    assert len(set(slugs)) == 2
    assert all(len(slug) <= 64 and re.fullmatch(r"[a-z0-9-]+", slug) for slug in slugs)


@settings(max_examples=40, phases=_UNSHRUNK)
@given(shared=directories.directories())
def test_weekly_meetings_come_back_as_they_were(shared: Outgoing) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "meetings.json"
        path.write_bytes(meeting_guide.write(shared)["meetings.json"])
        found = [one for one in meeting_guide.read(path) if one.service]

    weekly = {
        place.service.name: [
            one.model_copy(update={"dtstart": None, "until": None})
            for one in place.service.meetings
            if meeting_guide.weekly(one)
        ]
        for place in shared.places
        if meeting_guide.holds(place)
    }
    for one in found:
        name = str(one.service["name"])
        read = [Meeting.model_validate(item) for item in one.service["meetings"]]  # type: ignore[union-attr]
        expected = [
            item.model_copy(update={"name": None if item.name == name else item.name})
            for item in weekly[Text(name)]
        ]
        assert read == expected


SAMPLE_MEETINGS = {
    "appointment": (1, 1),
    "atlanta": (5, 6),
    "benlomond": (10, 35),
    "times": (2, 8),
    "timezones": (2, 2),
}


@needs_samples
@pytest.mark.parametrize("name", SAMPLE_MEETINGS)
def test_real_feed_is_read(name: str) -> None:
    found = meeting_guide.read(SAMPLES / f"meeting_guide/{name}.json")

    meetings = [len(one.service.get("meetings") or ()) for one in found]
    assert (len(found), sum(meetings)) == SAMPLE_MEETINGS[name]
    assert "CANARY" not in repr(found), "persons' names and phones are never taken over"


@needs_samples
def test_meeting_without_a_day_is_refused_with_its_number() -> None:
    found = meeting_guide.read(SAMPLES / "meeting_guide/times.json")

    assert "1 meeting 5.day: it has no day or no time: perhaps by appointment" in said(found)


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        (
            "4953 W Addison St, Chicago, IL 60641, USA",
            {
                "address_1": "4953 W Addison St",
                "city": "Chicago",
                "state_province": "IL",
                "postal_code": "60641",
                "country": "US",
            },
        ),
        (
            "Anytown, OK 12345, USA",
            {"city": "Anytown", "state_province": "OK", "postal_code": "12345", "country": "US"},
        ),
        ("Chicago, IL, USA", {"city": "Chicago", "state_province": "IL", "country": "US"}),
        (
            "1 Example Street, Happyville, HV1 1AA, GB",
            {
                "address_1": "1 Example Street",
                "city": "Happyville",
                "postal_code": "HV1 1AA",
                "country": "GB",
            },
        ),
        (
            "Clock Square, by the fountain, Happyville, HV1 1AA, UK",
            {
                "address_1": "Clock Square, by the fountain",
                "city": "Happyville",
                "postal_code": "HV1 1AA",
                "country": "GB",
            },
        ),
        ("Happyville, GB", {"city": "Happyville", "country": "GB"}),
    ],
)
def test_address_on_one_line_is_taken_apart(
    address: str, parts: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "feed.json"
    meeting = {
        "name": "Circle",
        "slug": "circle",
        "day": [0, 6],
        "time": "9:00",
        "formatted_address": address,
    }
    path.write_text(json.dumps([meeting]), "utf-8")

    [found] = meeting_guide.read(path)

    assert found.location["address"] == parts
    assert found.service["meetings"] == [
        {"day": "SU", "time": "09:00"},
        {"day": "SA", "time": "09:00"},
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{}", "0 : it is not a list of meetings"),
        ("[1]", "1 : it is not a record with fields"),
        (
            '[{"slug": "a", "day": 1, "time": "19:00"}]',
            "1 name: a service without a name cannot be listed",
        ),
        (
            '[{"name": "A", "slug": "a", "day": 7, "time": "19:00"}]',
            "1 day: '7' is no day: 0 is Sunday, 6 is Saturday",
        ),
        (
            '[{"name": "A", "slug": "a", "day": 1, "time": "7 PM"}]',
            "1 time: '7 PM' is not a time of day",
        ),
        ('[{"name": "A", "day": 1, "time": "19:00"}]', "1 slug: it is missing"),
        (
            '[{"name": "A", "slug": "a", "day": 1, "time": "19:00"}, {"name": "B", "slug": "a"}]',
            "2 slug: 'a' is the slug of an earlier meeting too",
        ),
        (
            '[{"name": "A", "slug": "a", "day": {"x": 1},'
            ' "time": ["19:00"], "types": 5, "location": []}]',
            "1 day[0]: it must be text",
        ),
    ],
)
def test_strange_meeting_is_explained(text: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "feed.json"
    path.write_text(text, "utf-8")

    assert reason in said(meeting_guide.read(path))


# ---------------------------------------------------------------- the command


@pytest.mark.parametrize("format_name", FORMATS)
def test_command_writes_every_format(format_name: str, folder: Path, tmp_path: Path) -> None:
    tiny.write(folder.parent)
    tiny.edit(
        folder,
        "referrals.yaml",
        'consent_date: "2026-01-02"}\n  - id',
        'consent_date: "2026-01-02", export: true}\n  - id',
    )
    arguments = [
        "export",
        format_name,
        "--content",
        str(folder),
        "--out",
        str(tmp_path / "out"),
        "--today",
        "2026-03-01",
    ]

    result = CliRunner().invoke(main, arguments)

    assert result.exit_code == 0, result.output
    assert "1 service in " in result.output
    assert "What this format cannot hold:" in result.output
    assert any((tmp_path / "out").iterdir())


@pytest.mark.parametrize("format_name", [one for one in FORMATS if one != "meeting-guide"])
def test_what_was_handed_on_changes_nothing_when_it_comes_back(
    format_name: str, folder: Path, tmp_path: Path
) -> None:
    sent(folder, "2026-03-01")
    out = tmp_path / "out"
    where = ["--content", str(folder)]
    CliRunner().invoke(
        main, ["export", format_name, *where, "--out", str(out), "--today", "2026-03-01"]
    )
    (file,) = [path for path in out.iterdir() if path.suffix and path.name != "about.json"]

    result = CliRunner().invoke(main, ["import", str(file), *where, "--update-public"])

    assert result.exit_code == 0, result.output
    assert "1 row: 1 unchanged\nThere is nothing to write.\n" in result.output


def test_command_names_the_format_that_was_meant(folder: Path) -> None:
    tiny.write(folder.parent)

    result = CliRunner().invoke(main, ["export", "geojsn", "--content", str(folder)])

    assert result.exit_code == 1
    assert "there is no format 'geojsn'\ndid you mean 'geojson'?" in result.output


def test_faulty_content_is_not_exported(folder: Path, tmp_path: Path) -> None:
    tiny.write(folder.parent)
    tiny.edit(folder, "referrals.yaml", "types: [listener]", "types: [nobody]")

    result = CliRunner().invoke(
        main, ["export", "csv", "--content", str(folder), "--out", str(tmp_path / "out")]
    )

    assert result.exit_code == 1
    assert "Nothing was written." in result.output
    assert not (tmp_path / "out").exists()
