"""HSDS 3.1: what is written is valid and comes back as it was; what others write is read."""

from __future__ import annotations

import csv
import datetime
import io
import json
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import directories
import jsonschema
import pytest
import referencing
from directories import kept, outgoing
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from opening_hours import OpeningHours
from test_audit import damaged
from tiny import REPOSITORY

from generator.cli import main
from generator.directory import Place
from generator.exchange import hsds, recurrence, tabular
from generator.exchange.incoming import Incoming
from generator.exchange.outgoing import Closed, Outgoing
from generator.referrals import DAYS, Location, Organization, Service

SAMPLES = Path(__file__).parents[2] / "shared" / "testdata"
SCHEMAS = SAMPLES / "hsds31" / "schema"
_UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)  # to shrink a directory takes minutes
needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")


def written(files: dict[str, bytes], folder: Path) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def read_back(sent: Outgoing, part: str) -> list[Incoming]:
    with tempfile.TemporaryDirectory() as folder:
        written(hsds.write(sent), Path(folder))
        return hsds.read(Path(folder) / part)


def assert_same(found: Incoming, place: Place) -> None:
    """Everything public of a place is in what was read."""
    assumed = {"publication": {"visibility": "private"}}
    service = Service.model_validate(found.service | assumed)
    assert kept(service) == kept(place.service)
    assert Organization.model_validate(found.organization) == place.organization
    assert Location.model_validate(found.location) == place.location
    assert found.terms == {term.id: term.name for term in place.terms}
    assert not found.refused
    assert set(found.unkept) <= {"assured_date"}  # never taken over from a file


# ---------------------------------------------------------------- there and back


@pytest.mark.parametrize("part", ["services.json", "tabular"])
@settings(max_examples=40, phases=_UNSHRUNK)
@given(sent=directories.directories())
def test_export_and_import_are_the_identity(part: str, sent: Outgoing) -> None:
    found = read_back(sent, part)

    records = [one for one in found if one.row]
    assert [one.service["id"] for one in records] == [one.service.id for one in sent.places]
    for one, place in zip(records, sent.places, strict=True):
        assert_same(one, place)


def test_zip_of_an_export_is_read_like_its_folder(tmp_path: Path) -> None:
    sent = outgoing(directories.full())
    with zipfile.ZipFile(tmp_path / "sent.zip", "w") as archive:
        for name, data in hsds.write(sent).items():
            archive.writestr(f"export/{name}", data)

    [found] = hsds.read(tmp_path / "sent.zip")

    assert found.service["name"] == "Kitchen table"


def test_services_that_share_a_place_share_its_record() -> None:
    first = directories.full()
    second = Place(
        first.service.model_copy(update={"id": "second-table"}),
        first.organization,
        first.location,
        first.terms,
        first.city_id,
    )

    files = hsds.write(outgoing(first, second))

    assert files["tabular/locations.csv"].count(b"\r\n") == 2
    assert files["tabular/services.csv"].count(b"\r\n") == 3


def test_closed_service_says_that_it_has_ended_and_no_more() -> None:
    sent = outgoing()
    ended = Outgoing(
        (), (Closed("old-table", "Old table", "defunct"),), (), sent.namespace, "en", "UTC", 0
    )

    [found] = read_back(ended, "services.json")

    assert found.service == {"id": "old-table", "name": "Old table", "status": "defunct"}
    assert not found.location
    assert b"Old table" not in b"".join(
        data for name, data in hsds.write(ended).items() if name.startswith("tabular/")
    )


def test_ids_stay_the_same_and_differ_between_sites() -> None:
    place = directories.full()
    here = outgoing(place)
    there = Outgoing((place,), (), (), hsds.VOCABULARY, "en", "Europe/London", 0)

    first, again, other = (
        json.loads(hsds.write(one)["services.json"])["contents"][0]["id"]
        for one in (here, here, there)
    )

    assert first == again != other


# ---------------------------------------------------------------- the official schemas


def merged(schema: Any, patch: Any) -> Any:
    """JSON Merge Patch, RFC 7386, section 2."""
    if not isinstance(patch, dict):
        return patch
    target = dict(schema) if isinstance(schema, dict) else {}
    for name, value in patch.items():
        if value is None:
            target.pop(name, None)
        else:
            target[name] = merged(target.get(name), value)
    return target


def validator(table: str, profile: bool) -> jsonschema.Draft202012Validator:
    def schema(name: str) -> Any:
        official = json.loads((SCHEMAS / name).read_text("utf-8"))
        change = hsds.PROFILE / name
        if profile and change.is_file():
            return merged(official, json.loads(change.read_text("utf-8")))
        return official

    def resource(uri: str) -> referencing.Resource[Any]:
        return referencing.Resource.from_contents(
            schema(uri.rpartition("/")[2]),
            default_specification=referencing.jsonschema.DRAFT202012,
        )

    registry: referencing.Registry[Any] = referencing.Registry(retrieve=resource)  # type: ignore[call-arg]
    return jsonschema.Draft202012Validator(
        schema(f"{table}.json"),
        registry=registry,
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )


def services(sent: Outgoing) -> list[object]:
    listed = json.loads(hsds.write(sent)["services.json"])
    return list(listed["contents"])


@needs_samples
@settings(max_examples=30, phases=_UNSHRUNK)
@given(sent=directories.directories())
def test_services_are_valid_under_the_profile(sent: Outgoing) -> None:
    check = validator("service", profile=True)

    faults = [fault.message for one in services(sent) for fault in check.iter_errors(one)]

    assert not faults


@needs_samples
def test_service_with_address_and_description_needs_no_profile() -> None:
    check = validator("service", profile=False)

    faults = [
        fault.message for fault in check.iter_errors(services(outgoing(directories.full()))[0])
    ]

    assert not faults


@needs_samples
def test_hidden_street_needs_the_profile() -> None:
    place = directories.full()
    assert place.location.address is not None
    bare = place.location.address.model_copy(update={"address_1": None, "postal_code": None})
    hidden = Place(
        place.service,
        place.organization,
        place.location.model_copy(update={"address": bare}),
        place.terms,
        None,
    )
    [service] = services(outgoing(hidden))

    assert list(validator("service", profile=False).iter_errors(service))
    assert not list(validator("service", profile=True).iter_errors(service))


@needs_samples
@pytest.mark.parametrize("change", sorted(hsds.PROFILE.glob("*.json")), ids=lambda path: path.stem)
def test_profile_changes_schemas_that_exist_into_valid_ones(change: Path) -> None:
    if change.stem == "terms":
        pytest.skip("the vocabulary, not a schema")
    official = json.loads((SCHEMAS / change.name).read_text("utf-8"))

    result = merged(official, json.loads(change.read_text("utf-8")))

    assert result != official
    jsonschema.Draft202012Validator.check_schema(result)


@needs_samples
def test_tables_and_columns_are_those_of_the_standard() -> None:
    official = json.loads((SAMPLES / "hsds31/examples/csv/datapackage.json").read_text("utf-8"))
    known = {
        one["path"]: {field["name"] for field in one["schema"]["fields"]}
        for one in official["resources"]
    }

    for table in tabular.TABLES.values():
        assert set(table.columns) <= known[table.file], table.file


@needs_samples
def test_rows_hold_what_the_standard_requires_of_tables() -> None:
    files = hsds.write(outgoing(directories.full()))

    for name, table in tabular.TABLES.items():
        schema = json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))
        needed = {*schema.get("required", ()), *schema.get("tabular_required", ())}
        data = files[f"tabular/{table.file}"].decode()
        for row in csv.DictReader(io.StringIO(data, newline="")):
            assert not needed - {column for column, cell in row.items() if cell}, name


def test_package_describes_its_tables() -> None:
    files = hsds.write(outgoing(directories.full()))
    described = json.loads(files["tabular/datapackage.json"])

    for resource in described["resources"]:
        head = files[f"tabular/{resource['path']}"].decode().partition("\r\n")[0]
        assert head.split(",") == [field["name"] for field in resource["schema"]["fields"]]


def test_profile_and_its_explanation_go_with_every_export() -> None:
    files = hsds.write(outgoing())

    assert {"profile/README.md", "profile/address.json", "profile/organization.json"} <= set(files)
    said = files["profile/README.md"].decode()
    for name in json.loads(files["profile/address.json"]).keys() & {"required"}:
        assert name
    for word in ("address_1", "state_province", "postal_code", "description", "timezone"):
        assert f"`{word}`" in said


def test_every_term_that_is_used_is_explained() -> None:
    used = {
        attribute["taxonomy_term"]["code"]
        for attribute in _attributes(services(outgoing(directories.full())))
        if attribute["taxonomy_term"]["taxonomy"] == "handrail"
    }

    assert used <= set(hsds.terms())


def _attributes(value: object) -> Iterator[dict[str, dict[str, str]]]:
    if isinstance(value, list):
        for item in value:
            yield from _attributes(item)
    elif isinstance(value, dict):
        yield from value.get("attributes", [])
        for item in value.values():
            yield from _attributes(item)


# ---------------------------------------------------------------- hours as rules

_MONDAY = datetime.datetime(2026, 6, 1)
_DAYS = st.sampled_from(["Mo", "Tu-Th", "Mo,We", "Sa[1]", "Su[-1]", "Fr[2,4]", "Sa,Su", "Fr-Mo"])
_SPANS = st.sampled_from(["10:00-18:00", "08:30-12:00,13:00-16:45", "20:00-24:00", "00:00-24:00"])
_RULES = st.tuples(_DAYS, _SPANS).map(" ".join)


def open_by_rules(rules: list[recurrence.Row], moment: datetime.datetime) -> bool:
    """Whether one of the rules says "open"; written apart from the code that makes them."""
    clock = f"{moment:%H:%M}"
    day = moment.date()
    for rule in rules:
        for name in rule.byday:
            number = int(name[:-2]) if name[:-2] else None
            last = (day + datetime.timedelta(days=7)).month != day.month
            fits = number in (None, (day.day + 6) // 7) or (number == -1 and last)
            closes = "24:00" if rule.closes_at in ("00:00", "23:59") else rule.closes_at
            if DAYS[day.weekday()] == name[-2:] and fits and rule.opens_at <= clock < closes:
                return True
    return False


@settings(max_examples=75)
@given(expression=st.lists(_RULES, min_size=1, max_size=3).map("; ".join))
def test_rules_say_what_the_hours_say(expression: str) -> None:
    rules, whole = recurrence.rows(expression)
    hours = OpeningHours(expression)

    for half_hours in range(0, 48 * 61, 3):
        moment = _MONDAY + datetime.timedelta(minutes=30 * half_hours)
        if whole:
            assert open_by_rules(rules, moment) == hours.is_open(moment), moment
        else:
            assert not open_by_rules(rules, moment) or hours.is_open(moment), moment


@pytest.mark.parametrize(
    "expression",
    [
        'Th 18:00-20:00 "by appointment"',
        "Apr-Oct Mo 10:00-12:00",
        "Mo 10:00-12:00; Mo off",
        "sunset",
    ],
)
def test_hours_that_no_rule_can_say_give_none(expression: str) -> None:
    assert recurrence.rows(expression) == ([], False)


def test_public_holidays_leave_the_rules_and_are_not_lost() -> None:
    rules, whole = recurrence.rows("Mo-Fr 10:00-18:00; PH off")

    assert rules == [recurrence.Row("WEEKLY", DAYS[:5], "10:00", "18:00")]
    assert not whole


@pytest.mark.parametrize(
    ("rule", "hours"),
    [
        (
            {"freq": "WEEKLY", "byday": "MO,TU,WE", "opens_at": "09:00", "closes_at": "12:00"},
            "Mo-We 09:00-12:00",
        ),
        (
            {"byday": "sa, mo", "opens_at": "9:00:00", "closes_at": "17:00+01:00"},
            "Mo,Sa 09:00-17:00",
        ),
        (
            {"freq": "MONTHLY", "byday": "1SA,-1SA", "opens_at": "09:00", "closes_at": "17:00"},
            "Sa[1,-1] 09:00-17:00",
        ),
        (
            {"freq": "WEEKLY", "byday": "SU", "opens_at": "00:00", "closes_at": "23:59"},
            "Su 00:00-24:00",
        ),
    ],
)
def test_rule_of_others_becomes_hours(rule: dict[str, str], hours: str) -> None:
    assert recurrence.expression(rule) == hours


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ({"byday": "MO", "opens_at": "09:00"}, "it does not say from when until when"),
        ({"opens_at": "09:00", "closes_at": "12:00"}, "it names no days of the week"),
        (
            {"byday": "MO", "interval": "2"},
            "every 2 weeks or months cannot be said in opening hours",
        ),
        ({"byday": "MO", "bymonthday": "3"}, "bymonthday '3' cannot be said in opening hours"),
        (
            {"freq": "MONTHLY", "byday": "MO", "opens_at": "09:00", "closes_at": "10:00"},
            "the days 'MO' do not fit 'MONTHLY'",
        ),
    ],
)
def test_rule_that_cannot_be_said_is_refused(rule: dict[str, str], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        recurrence.expression(rule)


# ---------------------------------------------------------------- what others write


def said(found: list[Incoming]) -> list[str]:
    return [
        f"{one.row} {refusal.column}: {refusal.reason}" for one in found for refusal in one.refused
    ]


@needs_samples
@pytest.mark.parametrize(
    "sample",
    ["service_full.json", "organization_full.json", "service_at_location_full.json", "csv"],
)
def test_official_example_is_read(sample: str) -> None:
    found = hsds.read(SAMPLES / "hsds31/examples" / sample)

    [service] = [one for one in found if one.service]
    assert service.service["name"] == "Community Counselling"
    assert service.service["phones"] == [
        {
            "number": "+44 1234 234567",
            "extension": "100",
            "description": service.service["phones"][0]["description"],  # type: ignore[index,call-overload]
        }
    ]
    address = service.location["address"]
    assert isinstance(address, dict) and address["city"] == "MyCity"
    assert "latitude" not in service.location
    assert "assured_date" not in service.service
    assert "contacts" in service.unkept or sample == "csv"
    refused = said([service])
    assert "location.latitude: 100, 101 is no place on the earth" in refused[-1]
    assert any("byweekno '41,42' cannot be said in opening hours" in one for one in refused)
    assert any("'http://example.com/counselling' is not a web address" in one for one in refused)


@needs_samples
def test_tables_of_the_official_example_say_which_keys_lead_nowhere() -> None:
    found = hsds.read(SAMPLES / "hsds31/examples/csv")

    lost = [f"{one.file} {line}" for one in found if not one.row for line in said([one])]

    assert "attributes.csv 0 link_id: row 2: there is no record with this id" in lost
    assert "programs.csv 0 : the directory has no place for this table" in lost


@needs_samples
@pytest.mark.parametrize(
    "sample", sorted((SAMPLES / "hsds31/examples").glob("*.json")), ids=lambda p: p.stem
)
def test_no_official_example_is_a_crash(sample: Path) -> None:
    assert hsds.read(sample)


@needs_samples
def test_wrong_count_of_open_referral_uk_is_noted() -> None:
    found = hsds.read(SAMPLES / "oruk/service_list.json")

    assert sum(bool(one.service) for one in found) == 128
    assert said(found[:1]) == [
        "0 total_items: it says 31, but the file holds 128 records; all of them were read"
    ]


def test_service_at_two_places_gives_two_records(tmp_path: Path) -> None:
    places = [
        {"id": str(i), "location": {"id": str(i), "location_type": "physical", "name": f"Hall {i}"}}
        for i in (1, 2)
    ]
    record = {"id": "1", "name": "Circle", "status": "active", "service_at_locations": places}
    (tmp_path / "one.json").write_text(json.dumps([record]), "utf-8")

    found = hsds.read(tmp_path / "one.json")

    assert [one.location["name"] for one in found] == ["Hall 1", "Hall 2"]
    assert [one.service["name"] for one in found] == ["Circle", "Circle"]


_DEEP = "[" * 200_000
HOSTILE = {
    "empty": b"",
    "not-json": b"{",
    "not-utf-8": b'{"name": "\xff"}',
    "number": b"7",
    "null": b"null",
    "deep": _DEEP.encode(),
    "long-number": b'[{"status": "active", "name": ' + b"9" * 5000 + b"}]",
    "nan": b'[{"status": "active", "name": NaN}]',
    "list-of-text": b'["one", 2, null]',
    "surrogate": b'[{"status": "active", "name": "\\ud800"}]',
    "wrong-kinds": b'[{"status": "active", "name": {"a": 1}, "phones": "x", "schedules": [1],'
    b' "attributes": {"a": 1},'
    b' "languages": [[]], "organization": [], "service_at_locations": [{"location": 3}]}]',
    "infinite": b'[{"status": "active", "name": "Hall", "minimum_age": 1e999,'
    b' "service_at_locations": [{"location": {"latitude": 1e999, "longitude": -1e999}}]}]',
    "long-list": b'[{"status": "active", "name": "Hall", "phones": ['
    + b'{"number": "x"},' * 4000
    + b"{}]}]",
    "terms": b'[{"status": "active", "name": "Hall",'
    b' "attributes": [{"taxonomy_term": {"name": "\xd0\x96"}}]}]',
    "damaged-zip": b"PK\x03\x04" + b"x" * 100,
    "damaged-lzma": damaged("services.csv"),
    "columns": b"id,name\n1,Hall,more\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_file_is_explained_and_never_a_crash(name: str, tmp_path: Path) -> None:
    path = tmp_path / "sent.json"
    path.write_bytes(HOSTILE[name])

    found = hsds.read(path)

    assert found
    assert all(one.file == "sent.json" for one in found)
    assert any(one.refused for one in found) or name == "terms"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("not-json", "line 1 is not JSON"),
        ("not-utf-8", "byte 11 is not UTF-8; save the file as UTF-8"),
        ("deep", "it is nested too deeply"),
        ("nan", "NaN is no number of JSON"),
        ("damaged-zip", "the zip is damaged or locked with a password"),
        ("damaged-lzma", "the zip is damaged or locked with a password"),
    ],
)
def test_fault_of_a_file_is_said_in_plain_words(name: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "sent.json"
    path.write_bytes(HOSTILE[name])

    assert said(hsds.read(path)) == [f"0 : {reason}"]


def test_list_without_end_is_cut_and_said(tmp_path: Path) -> None:
    path = tmp_path / "sent.json"
    path.write_bytes(HOSTILE["long-list"])

    found = said(hsds.read(path))

    assert found[0] == "1 phones: it has 4,001 items; only 200 were read"
    assert len(found) < 400


def test_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert said(hsds.read(tmp_path / "none.json")) == [
        "0 : it cannot be read: No such file or directory"
    ]


def test_zip_that_grows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("services.csv", b"0" * (65 * 1024 * 1024))

    assert said(hsds.read(path)) == ["0 : it holds more than 500 files or 64 MB"]


def test_folder_that_is_too_large_is_refused(tmp_path: Path) -> None:
    for name in ("services.csv", "phones.csv"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(40 * 1024 * 1024)

    assert said(hsds.read(tmp_path)) == ["0 : it holds more than 500 files or 64 MB"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "name",
                    "status",
                    "phones",
                    "schedules",
                    "attributes",
                    "taxonomy_term",
                    "location",
                    "service_at_locations",
                    "addresses",
                    "organization",
                    "byday",
                    "opens_at",
                    "closes_at",
                    "number",
                    "code",
                    "value",
                    "taxonomy_detail",
                    "services",
                    "service",
                    "contents",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=150)
@given(value=json_values)
def test_no_json_whatever_is_a_crash(value: object) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sent.json"
        path.write_text(
            json.dumps([value, {"status": "active", "service_at_locations": value}]), "utf-8"
        )

        found = hsds.read(path)

    assert found


# ---------------------------------------------------------------- the shipped directory


@needs_samples
def test_shipped_directory_is_valid(tmp_path: Path) -> None:
    from click.testing import CliRunner

    result = CliRunner().invoke(
        main,
        [
            "export",
            "hsds",
            "--content",
            str(REPOSITORY / "content"),
            "--out",
            str(tmp_path),
            "--today",
            "2026-11-20",
        ],
    )

    assert result.exit_code == 0, result.output
    listed = json.loads((tmp_path / "services.json").read_text("utf-8"))["contents"]
    strict, ours = (validator("service", profile) for profile in (False, True))
    assert len(listed) == 12
    assert not [one["name"] for one in listed if list(ours.iter_errors(one))]
    assert any(list(strict.iter_errors(one)) for one in listed)  # no county in its addresses
