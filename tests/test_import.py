"""Somebody else's files come in: explained row by row, private, whole or not at all."""

from __future__ import annotations

import io
import json
import re
import shutil
import zipfile
from collections import Counter
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl
import pytest
import tiny
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import directory, saving
from generator.checks import check
from generator.cli import main
from generator.content import Content, load
from generator.editing import written
from generator.exchange import bmlt, importing, ohana, readers, spreadsheets, values
from generator.exchange.comparing import OUTCOMES, Choices, plan
from generator.exchange.files import UnreadableError
from generator.exchange.incoming import Incoming
from generator.exchange.readers import Setting
from generator.exchange.slugs import free, slugged
from generator.referrals import Referrals, Service
from generator.saving import saved
from generator.source import LARGEST_FILE, Plain, Source, parse
from generator.spreadsheet import Sheet, sheets

DATA = Path(__file__).parent / "data" / "import"
SHARED = Path(__file__).parents[2] / "shared" / "testdata"
if not SHARED.is_dir():
    SHARED = Path(__file__).parents[2] / "shared" / "testdata"
IMPORTED = PurePath("content/referrals")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tiny.write(tmp_path)


def run(*args: object) -> Result:
    result = CliRunner().invoke(main, ["import", *map(str, args)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    return result


def sheet(folder: Path, text: str, name: str = "list.csv") -> Path:
    path = folder.parent / name
    path.write_text(text, "utf-8")
    return path


def loaded(folder: Path) -> Content:
    content, problems = load(folder)
    assert content is not None
    assert not problems
    return content


def service(folder: Path, name: str) -> Service:
    return next(one for one in loaded(folder).referrals.model.services if one.id == name)


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---------------------------------------------------------------- the report


@pytest.mark.usefixtures("folder")
def test_every_row_of_a_messy_table_is_explained(pytestconfig: pytest.Config) -> None:
    result = run(DATA / "messy.csv", "--type", "listener")

    golden = DATA / "messy.txt"
    if pytestconfig.getoption("--update-golden"):
        golden.write_text(result.output, "utf-8")
    assert result.output == golden.read_text("utf-8")


def test_nothing_is_written_without_being_asked_for(folder: Path) -> None:
    before = everything(folder.parent)

    run(DATA / "messy.csv", "--type", "listener")

    assert everything(folder.parent) == before


def test_same_file_twice_changes_nothing_more(folder: Path) -> None:
    run(DATA / "messy.csv", "--type", "listener", "--write")
    before = everything(folder)

    again = run(DATA / "messy.csv", "--type", "listener", "--write")

    assert everything(folder) == before
    assert "4 unchanged" in again.output.splitlines()[-2]
    assert "added" not in again.output


def test_what_is_imported_is_private(folder: Path) -> None:
    shown = directory.listed(directory.published(loaded(folder), None))

    run(DATA / "messy.csv", "--type", "listener", "--write")

    content = loaded(folder)
    assert not check(content)
    assert directory.listed(directory.published(content, None)).services == shown.services
    new = service(folder, "night-tea")
    assert (new.publication.visibility, new.publication.consent_date, new.assured_date) == (
        "private",
        None,
        None,
    )
    assert [one.number for one in new.phones] == ["+44 1632 960011", "+44 1632 960012"]
    assert new.schedules[0].opening_hours == "Mo,We,Fr 16:00-20:00"
    assert [one.code for one in new.languages] == ["en", "ru"]
    assert new.attributes == ("free",)


def test_words_of_private_entries_are_judged_once_they_are_public(folder: Path) -> None:
    run(
        sheet(folder, "name,description,phone\nRoom,You can buy the drug cheap.,+44 1632 960044\n"),
        "--type",
        "listener",
        "--write",
    )

    assert not check(loaded(folder))

    path = folder / "referrals" / "imported-list.yaml"
    public = '{visibility: public, consent_date: "2026-01-02"}\n    assured_date: "2026-01-02"'
    path.write_text(path.read_text("utf-8").replace("{visibility: private}", public), "utf-8")

    assert any("buying" in one.message for one in check(loaded(folder)))


# ---------------------------------------------------------------- existing entries

KITCHEN = "name,organization,phone,fees\nKitchen table,Open Door,+44 1632 960001,Two coins.\n"


def test_public_entry_is_left_as_it_is(folder: Path) -> None:
    before = everything(folder)

    result = run(sheet(folder, KITCHEN), "--write")

    assert "1 row: 1 differs" in result.output
    assert "fees_description: 'Free.' → 'Two coins.' (left as it is)" in result.output
    assert everything(folder) == before


def test_public_entry_is_changed_when_asked_for_and_its_date_stays(folder: Path) -> None:
    old = (folder / "referrals.yaml").read_text("utf-8")
    tiny.edit(
        folder,
        "referrals.yaml",
        "    fees_description: Free.\n",
        "    fees_description: Free. # so far\n",
    )

    result = run(sheet(folder, KITCHEN), "--write", "--update-public")

    assert "1 row: 1 changed" in result.output
    changed = (folder / "referrals.yaml").read_text("utf-8")
    assert changed == old.replace(
        "fees_description: Free.", "fees_description: Two coins. # so far", 1
    )
    assert service(folder, "kitchen-table").assured_date == "2026-01-02"


def test_private_entry_is_changed_in_place(folder: Path) -> None:
    old = (folder / "referrals.yaml").read_text("utf-8")

    result = run(
        sheet(folder, "id,name,fees,phone\nback-room,Back room,A coin.,01632 960005\n"), "--write"
    )

    assert "1 row: 1 changed" in result.output
    new = (folder / "referrals.yaml").read_text("utf-8")
    assert len(set(new.splitlines()) - set(old.splitlines())) == 2
    assert service(folder, "back-room").phones[0].number == "+44 1632 960005"
    assert not (folder / "referrals").exists()


def test_private_phone_is_neither_lost_nor_printed(folder: Path) -> None:
    tiny.edit(
        folder,
        "referrals.yaml",
        "    types: [listener]\n"
        '    assured_date: "2026-01-02"\n    eligibility_description: Friends.',
        '    types: [listener]\n    phones:\n      - {number: "+44 1632 960777", private: true}\n'
        '    assured_date: "2026-01-02"\n    eligibility_description: Friends.',
    )

    result = run(sheet(folder, "id,name,phone\nback-room,Back room,01632 960005\n"), "--write")

    assert "960777" not in result.output
    assert [(one.number, one.private) for one in service(folder, "back-room").phones] == [
        ("+44 1632 960777", True),
        ("+44 1632 960005", False),
    ]


ALIKE = "name,phone,address,city\nKitchen table tea,01632 960001,,\n"


def test_possible_duplicate_is_never_merged_silently(folder: Path) -> None:
    before = everything(folder)

    result = run(sheet(folder, ALIKE), "--type", "listener", "--write")

    assert "list.csv:2: possible duplicate of kitchen-table" in result.output
    assert "--same 2=kitchen-table or --new 2" in result.output
    assert everything(folder) == before


def test_possible_duplicate_is_taken_as_the_editor_says(folder: Path) -> None:
    path = sheet(folder, ALIKE)

    as_new = run(path, "--type", "listener", "--new", "2", "--write")
    again = run(path, "--type", "listener", "--write")
    as_same = run(path, "--same", "list.csv:2=kitchen-table", "--new", "2")

    assert "1 row: 1 added" in as_new.output
    assert "1 row: 1 unchanged" in again.output
    assert "1 row: 1 differs" in as_same.output
    assert "name: 'Kitchen table' → 'Kitchen table tea'" in as_same.output


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--same", "2=no-such"], "there is no service 'no-such'"),
        (["--new", "77"], "no row is called 77"),
        (["--type", "listner"], "did you mean 'listener'?"),
        (["--map", "x=nonsense"], "there is no field and no kind of service 'nonsense'"),
        (["--map", "nothing"], 'write "Their column=field"'),
        (["--out", "../away.yaml"], "is not in the content folder"),
        (["--out", "site.yaml"], "is no place for entries"),
        (["--same", "kitchen"], "--same needs a row and an id"),
    ],
)
def test_what_cannot_be_decided_is_said(folder: Path, args: list[str], said: str) -> None:
    result = run(sheet(folder, ALIKE), *args)

    assert said in result.output


def test_entry_that_moves_away_leaves_its_old_house_to_others(folder: Path) -> None:
    run(
        sheet(folder, "id,name,address,city\nback-room,Back room,5 Example Street,Happyville\n"),
        "--write",
    )

    content = loaded(folder)
    moved = service(folder, "back-room").location_id
    assert moved != "house"
    assert service(folder, "kitchen-table").location_id == "house"
    assert not check(content)


def test_list_with_comments_is_changed_by_hand(folder: Path) -> None:
    tiny.edit(
        folder,
        "referrals.yaml",
        "    languages: [{code: en}]\n    publication: {visibility: private",
        "    schedules:\n      # asked twice\n      - opening_hours: Mo 10:00-12:00\n"
        "        description: ask\n      - opening_hours: Tu 10:00-12:00\n"
        "    languages: [{code: en}]\n    publication: {visibility: private",
    )
    before = everything(folder)

    result = run(sheet(folder, "id,name,hours\nback-room,Back room,We 10:00-12:00\n"), "--write")

    assert result.exit_code == 1
    assert "content/referrals.yaml: this cannot be changed without touching more" in result.output
    assert everything(folder) == before


def test_new_city_is_a_public_page_and_needs_a_word(folder: Path) -> None:
    path = sheet(folder, "name,city\nHarbour room,Hapyville\nQuay,Portville\n")

    refused = run(path, "--type", "listener")
    taken = run(path, "--type", "listener", "--add-cities", "--write")

    assert "there is no city 'Hapyville' here; did you mean 'Happyville'?" in refused.output
    assert "2 rows: 2 refused" in refused.output
    assert "New cities, each with a page of its own: Hapyville, Portville" in taken.output
    assert [one.id for one in loaded(folder).referrals.model.cities] == [
        "happyville",
        "hapyville",
        "portville",
    ]


# ---------------------------------------------------------------- columns


def test_mapping_of_columns_is_remembered(folder: Path) -> None:
    path = sheet(folder, "Wie heisst es,Telefonnummern,Wo\nStube,01632 960031,x\n")

    unknown = run(path)
    told = run(
        path,
        "--map",
        "Wie heisst es=name",
        "--map",
        "Telefonnummern=phones",
        "--map",
        "Wo=-",
        "--type",
        "listener",
    )
    later = run(path, "--type", "listener", "--write")

    assert 'name one of them: --map "Their column=name"' in unknown.output
    assert "Remembered for the next time: import-columns.yaml" in told.output
    assert "1 row: 1 added" in later.output
    assert service(folder, "stube").phones[0].number == "+44 1632 960031"
    text = (folder.parent / "import-columns.yaml").read_text("utf-8")
    assert 'Wo: "-"' in text


def test_kind_of_service_is_mapped_by_its_name(folder: Path) -> None:
    path = sheet(folder, "name,type\nStube,Zuhören\n")

    refused = run(path)
    taken = run(path, "--map", "Zuhören=listener", "--write")

    assert "no kind of service here is called 'Zuhören'" in refused.output
    assert "1 row: 1 added" in taken.output


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("columns:\n  Tel: phonez\n", "import-columns.yaml:2:8: there is no field 'phonez'"),
        ("colums: {}\n", "import-columns.yaml:1:1: 'colums' has no meaning here"),
        ("columns: [a", "import-columns.yaml:1:10: a list in [ ] is never closed"),
    ],
)
def test_fault_in_the_memory_has_its_place(folder: Path, text: str, said: str) -> None:
    (folder.parent / importing.MEMORY).write_text(text, "utf-8")

    result = run(sheet(folder, ALIKE))

    assert result.exit_code == 1
    assert said in result.output


def test_every_synonym_means_one_field() -> None:
    fields: dict[str, set[str]] = {}
    for field, words in spreadsheets.SYNONYMS.items():
        for word in words:
            assert spreadsheets.plain(word) == word, word
            fields.setdefault(word, set()).add(field)

    assert [word for word, some in fields.items() if len(some) > 1] == []


# ---------------------------------------------------------------- values


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("+44 1632 960001; 0808 157 0001", ["+44 1632 960001", "+44 808 157 0001"]),
        ("01632 960001 / 01632 960002", ["+44 1632 960001", "+44 1632 960002"]),
        ("01632 960001 or 0808 157 0002", ["+44 1632 960001", "+44 808 157 0002"]),
        ("01632 960001\n0808 157 0002", ["+44 1632 960001", "+44 808 157 0002"]),
        ("01632 960001 ext. 12", ["+44 1632 960001 x12"]),
        ("01632 960001x12", ["+44 1632 960001 x12"]),
        ("441632960001", ["+44 1632 960001"]),
        ("1632960001", ["+44 1632 960001"]),
        ("111", ["111 short"]),
        (
            "Office: 01632 960001, fax 01632 960002",
            ["+44 1632 960001 (Office)", "+44 1632 960002 fax"],
        ),
        ("0808 CALL", ["'0808 CALL' is no phone number: letters stand in it; write the digits"]),
        ("960001", ["'960001' is no phone number: the area code is missing"]),
        ("call us", ["'call us' is no phone number: it has no digits"]),
        (
            "+999 1632 960001",
            ["'+999 1632 960001' is no phone number: no country has numbers like it"],
        ),
    ],
)  # fmt: skip
def test_phones_of_a_cell(cell: str, expected: list[str]) -> None:
    found = []
    for one in values.phones(cell, "GB"):
        if isinstance(one, str):
            found.append(one)
            continue
        extension = f" x{one['extension']}" if "extension" in one else ""
        kind = f" {one['type']}" if "type" in one else ""
        short = " short" if "short_code" in one else ""
        said = f" ({one['description']})" if "description" in one else ""
        found.append(f"{one['number']}{extension}{kind}{short}{said}")

    assert found == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("4 PM", "16:00"), ("3pm", "15:00"), ("12 am", "00:00"), ("16.00", "16:00"),
        ("noon", "12:00"), ("18:30:00", "18:30"), ("1830", "18:30"), ("24:00", "24:00"),
        ("9", None), ("25:00", None), ("13 pm", None),
    ],
)  # fmt: skip
def test_time_of_day(cell: str, expected: str | None) -> None:
    assert values.clock(cell) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("9am-5pm", "09:00-17:00"),
        ("Mon, Wed and Fri 9am-5pm", "Mo,We,Fr 09:00-17:00"),
        ("weekdays 10-6", "Mo-Fr 10:00-18:00"),
        ("Пн-Пт 9:00-18:00", "Mo-Fr 09:00-18:00"),
        ("ежедневно с 9:00 до 18:00", "Mo-Su 09:00-18:00"),
        ("круглосуточно", "24/7"),
        ("whenever", None),
        ("4 PM", None),
    ],
)
def test_hours_in_words(cell: str, expected: str | None) -> None:
    assert values.hours(cell) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("English, Russian", ["en", "ru"]),
        ("английский и русский", ["en", "ru"]),
        ("Русский / pt-BR", ["ru", "pt-BR"]),
        ("Chinese (Cantonese); BSL", ["yue", "bfi"]),
        ("Klingonish", ["'Klingonish' is no language that is known by this name"]),
    ],
)
def test_languages_by_name(cell: str, expected: list[str]) -> None:
    assert [
        one if isinstance(one, str) else one["code"] for one in values.languages(cell)
    ] == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("18+", ("18", None)),
        ("16-25", ("16", "25")),
        ("under 25", (None, "24")),
        ("с 18 лет", ("18", None)),
        ("all", None),
    ],
)
def test_ages(cell: str, expected: tuple[str | None, str | None] | None) -> None:
    assert values.ages(cell) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Friendly Clinic & Co.", "friendly-clinic-and-co"),
        ("Дружелюбная поликлиника", "druzhelyubnaya-poliklinika"),
        ("Café Zoë's", "cafe-zoes"),
        ("სახლი", "entry-" + slugged("სახლი")[6:]),
    ],
)
def test_ids_are_made_of_names(name: str, expected: str) -> None:
    assert slugged(name) == expected
    assert free(expected, {expected, f"{expected}-2"}) == f"{expected}-3"


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(
    "data",
    [
        "name,phone\nCafé,1\n".encode("utf-8-sig"),
        "name;phone\nCafé;1\n".encode("cp1252"),
        "name\tphone\nCafé\t1\n".encode("utf-16"),
        "sep=;\nname;phone\r\nCafé;1\r\n".encode(),
        'name,phone\n"Café","1"\n\n,,\n'.encode(),
    ],
)
def test_csv_of_any_make(data: bytes) -> None:
    table = sheets("x.csv", data)[0]

    assert [row for _, row in table.rows][-2:] == [("name", "phone"), ("Café", "1")]


def test_cyrillic_of_an_old_windows_is_read() -> None:
    table = sheets("x.csv", "название;телефон\nПриют;1\n".encode("cp1251"))[0]

    assert table.rows[0][1] == ("название", "телефон")


def workbook(rows: list[list[object]], merge: str = "") -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(row)
    if merge:
        page.merge_cells(merge)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_workbook_as_people_make_it(folder: Path) -> None:
    path = folder.parent / "list.xlsx"
    path.write_bytes(
        workbook(
            [
                ["All our services", None, None, None],
                ["Name", "Organisation", "Phone", "Cost"],
                ["First room ", "Lantern House", 441632960041.0, "=1+1"],
                ["Second room", None, 1632960042, None],
                [None, None, None, None],
            ],
            merge="B3:B4",
        )
    )

    result = run(path, "--type", "listener", "--write")

    assert "2 rows: 2 added" in result.output
    assert "Cost: the file holds a formula without its result" in result.output
    assert service(folder, "second-room").organization_id == "lantern-house"
    assert service(folder, "first-room").phones[0].number == "+44 1632 960041"


def rezipped(data: bytes, more: dict[str, bytes], without: str = "") -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in {*old.namelist()} - {without, *more}:
            new.writestr(name, old.read(name))
        for name, part in more.items():
            new.writestr(name, part)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (rezipped(workbook([["name"]]), {"xl/vbaProject.bin": b"x"}), "it holds macros"),
        (rezipped(workbook([["name"]]), {"xl/x.xml": b"<!DOCTYPE a>"}), "it defines entities"),
        (
            rezipped(workbook([["name"]]), {"xl/big": bytes(80 * 1024 * 1024)}),
            "larger inside than 64 MB",
        ),
        (b"PK\x03\x04nonsense", "damaged"),
        (b"\xd0\xcf\x11\xe0old", "old .xls"),
        (b"a\0b", "not a text file"),
        (("name" + "," * 300 + "\n").encode(), "more than 200 columns"),
        (b"name\n" + b"x" * 32_768, "a cell in row 2 has more than 32,767 letters"),
        (b"name\n" + b"x\n" * 50_001, "more than 50,000 rows"),
    ],
)
def test_file_that_is_none_is_refused_kindly(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableError, match=re.escape(said)):
        sheets("x.xlsx", data)


# ---------------------------------------------------------------- other formats


MEETING: dict[str, object] = {
    "location_text": "Old mill", "location_street": "7 Mill Lane",
    "location_municipality": "Happyville", "location_nation": "UK",
    "comments": "Ring twice.", "contact_name_1": "CANARY-PERSON",
}  # fmt: skip
SEMANTIC = MEETING | {
    "id_bigint": "1", "weekday_tinyint": "3", "start_time": "18:30:00",
    "duration_time": "01:30:00", "formats": "O,WC", "meeting_name": "Mill group",
    "venue_type": "1", "published": "1",
}  # fmt: skip
PLAIN = MEETING | {
    "id": 1, "day": 2, "startTime": "18:30", "duration": "01:30", "formatIds": [17, 33, 3],
    "name": "Mill group", "venueType": 1, "published": True,
}  # fmt: skip
FORMATS = [
    {"id": i, "worldId": world, "translations": [{"key": key, "name": name, "language": "en"}]}
    for i, world, key, name in (
        (17, "OPEN", "O", "Open"),
        (33, "WCHR", "WC", "Wheelchair"),
        (3, "BT", "BT", "Basic Text"),
    )
]


def as_json(folder: Path, name: str, value: object) -> Path:
    path = folder.parent / name
    path.write_text(json.dumps(value), "utf-8")
    return path


@pytest.mark.parametrize("item", [SEMANTIC, PLAIN])
def test_both_interfaces_of_bmlt_mean_the_same_day(folder: Path, item: dict[str, object]) -> None:
    path = as_json(folder, "m.json", [item, {**item, "published": "0"}])

    assert readers.guess(path) == "bmlt"
    taken, hidden = readers.read([as_json(folder, "f.json", FORMATS), path], Setting("GB")).records
    meetings = taken.service["meetings"]
    assert isinstance(meetings, list)
    meeting = meetings[0]
    assert isinstance(meeting, dict)
    assert meeting | {"notes": ""} == {
        "day": "TU", "time": "18:30", "end_time": "20:00", "types": ["O"], "notes": "",
    }  # fmt: skip
    assert taken.location["wheelchair"] == "yes"
    assert isinstance(address := taken.location["address"], dict)
    assert address["country"] == "GB"
    assert "CANARY" not in str(taken)
    assert hidden.service == {}
    assert hidden.refused[0].reason == "its own server does not publish it"


def test_words_without_a_code_stand_in_the_notes(folder: Path) -> None:
    path = as_json(folder, "m.json", [PLAIN])

    with_words = bmlt.read(path, "GB", bmlt.formats(FORMATS, "en"))
    without = bmlt.read(path, "GB")

    assert "Basic Text; Ring twice." in str(with_words[0].service)
    assert "formatIds" in without[0].unkept
    assert "give its file of formats as well" in without[1].refused[0].reason


def test_meetings_of_a_group_are_one_service_and_every_row_counts(folder: Path) -> None:
    path = as_json(folder, "m.json", [SEMANTIC, {**SEMANTIC, "weekday_tinyint": "1"}])

    result = run(path, "--type", "listener", "--write")

    assert "m.json:1, 2: added 'Mill group' (mill-group)" in result.output
    assert "2 rows: 2 added" in result.output
    assert [one.day for one in service(folder, "mill-group").meetings] == ["TU", "SU"]


def test_tables_of_ohana() -> None:
    soup, nowhere, *remarks = ohana.read(DATA / "ohana", "GB")

    assert soup.service["phones"] == [{"number": "+44 1632 960021", "extension": "5"}]
    assert soup.service["schedules"] == [{"opening_hours": "Mo 08:00-16:00; Tu 10:00-15:00"}]
    assert isinstance(address := soup.location["address"], dict)
    assert address["address_1"] == "7 Mill Lane, Floor 2"
    assert soup.organization["website"] == "https://example.org"
    assert [(one.column, one.reason) for one in soup.refused] == [
        ("phones.csv row 4", "'03' is no phone number: it has too few digits"),
        (
            "regular_schedules.csv row 4",
            "9am to 03:00 would last until the next day: is PM missing?",
        ),
    ]
    assert {"location_id", "taxonomy_ids", "status"} <= {one.column for one in nowhere.refused}
    said = [f"{one.file} {one.refused[0].column}: {one.refused[0].reason}" for one in remarks]
    assert said == [
        "locations.csv row 3: no service is at 'Empty house'",
        "contacts.csv : 1 people are named in it; none is taken over",
        "holiday_schedules.csv row 2: January 01, 0001 to January 01, 0001: year 0001 stands for "
        "every year; write it into the opening hours yourself",
    ]
    assert "CANARY" not in str((soup, nowhere, remarks))


def test_our_own_exports_come_back_unchanged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    public = 'publication: {visibility: public, consent_date: "2026-01-02"'
    tiny.write(tmp_path, edits=[("referrals.yaml", public, public + ", export: true")])
    monkeypatch.chdir(tmp_path)
    for name in ("hsds", "csv", "xlsx", "geojson"):
        CliRunner().invoke(main, ["export", name, "--out", name, "--today", "2026-01-03"])
        whole = tmp_path / name
        path = whole if name == "hsds" else next(whole.iterdir())

        result = run(path)

        assert "1 row: 1 unchanged" in result.output, result.output


SETS = (
    ("meeting_guide/atlanta.json", "US", 6), ("meeting_guide/benlomond.json", "US", 35),
    ("meeting_guide/appointment.json", "US", 2), ("meeting_guide/times.json", "US", 9),
    ("meeting_guide/timezones.json", "US", 2), ("meeting_guide/tsml_template.csv", "US", 36),
    ("bmlt/meetings_api_v1_60.json", "US", 60), ("bmlt/meeting_2562_semantic.json", "US", 1),
    ("oruk/service_list.json", "GB", 128), ("oruk/service_full.json", "GB", 1),
    ("hsds31/examples/service_full.json", "GB", 1), ("hsds31/examples/csv", "GB", 1),
    ("ohana_sample_csv", "US", 23),
)  # fmt: skip


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared samples are not here")
@pytest.mark.parametrize(("name", "country", "count"), SETS)
def test_sample_comes_in_whole_and_once(folder: Path, name: str, country: str, count: int) -> None:
    content = loaded(folder)
    choices = Choices(kind="listener", add_cities=True)
    reading = readers.read([SHARED / name], Setting(country))

    made = plan(content.referrals.model, reading.records, country, choices)

    assert sum(made.counts().values()) == count
    assert sum(one.row > 0 for one in reading.records) == len(made.rows)
    assert {row.outcome for row in made.rows} <= set(OUTCOMES)


# ---------------------------------------------------------------- whole or not at all


@pytest.mark.parametrize("out", ["referrals.yaml", "referrals/new.yaml"])
def test_what_an_editor_saves_meanwhile_stays(
    folder: Path, monkeypatch: pytest.MonkeyPatch, out: str
) -> None:
    (folder / "referrals").mkdir()
    path = folder / out
    real = saving.tried

    def slowly(*args: Any) -> Any:
        found = real(*args)
        path.write_text(path.read_text("utf-8") + "# mine\n" if path.exists() else "mine", "utf-8")
        return found

    monkeypatch.setattr(saving, "tried", slowly)

    result = run(sheet(folder, "name\nRoom\n"), "--type", "listener", "--out", path, "--write")

    assert result.exit_code == 1
    assert result.stderr == (
        f"content/{out}: this file was changed meanwhile; nothing was written, so run this again\n"
    )
    assert path.read_text("utf-8").endswith("mine\n" if out == "referrals.yaml" else "mine")
    assert "Room" not in path.read_text("utf-8")


def test_files_that_are_new_vanish_again_when_the_disk_refuses(folder: Path) -> None:
    before = everything(folder)
    (folder / "referrals").mkdir()
    (folder / "referrals" / ".b.yaml.handrail-new").mkdir()  # where the second file is prepared
    files = {IMPORTED / "a.yaml": b"cities: []\n", IMPORTED / "b.yaml": b"cities: []\n"}

    with pytest.raises(OSError, match=r"b\.yaml"):
        saved(folder, files, {}, lambda _: True)

    assert everything(folder) == before


@pytest.mark.parametrize(
    ("count", "words", "tongues"),
    [
        (1500, "word " * 150, ""),
        (900, "", "en;ru;fr;de;es;it;pl;uk;ka;hy;tr;ar;fa;he;ro;bg;cs;sk;sl"),
    ],
)
def test_large_imports_are_split_into_files_that_can_be_read(
    folder: Path, count: int, words: str, tongues: str
) -> None:
    lines = [f"Room {i},{words},{tongues}" for i in range(count)]
    path = sheet(folder, "name,description,languages\n" + "\n".join(lines) + "\n")

    result = run(path, "--type", "listener", "--write", "--short")

    assert f"{count} rows: {count} added" in result.output
    files = sorted((folder / "referrals").iterdir())
    assert {"imported-list.yaml", "imported-list-2.yaml"} <= {one.name for one in files}
    assert all(one.stat().st_size < LARGEST_FILE for one in files)
    assert len(loaded(folder).referrals.model.services) == count + 2


# ---------------------------------------------------------------- properties

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
CELLS = st.one_of(
    TEXTS,
    st.sampled_from(["=1", "+44 1632 960001", "Mo-Fr 9-5", "yes", "18+", "\n", "a;b", "1e400"]),
)
HEADERS = st.sampled_from([*spreadsheets.FIELDS, "Tel 2", "unknown", ""])


@given(st.lists(HEADERS, min_size=1, max_size=8), st.lists(st.lists(CELLS, max_size=9), max_size=4))
@settings(max_examples=75)
def test_no_cell_brings_it_down_and_every_row_is_counted(
    heads: list[str], rows: list[list[str]]
) -> None:
    table = Sheet(
        "", tuple(enumerate(map(tuple, [["name", *heads], *(["Room", *r] for r in rows)]), 1))
    )
    head = (1, table.rows[0][1])

    records = list(spreadsheets._rows(table, "t.csv", head, {}, "GB"))
    made = plan(tiny_referrals(), records, "GB", Choices(kind="listener", add_cities=True))

    assert sum(made.counts().values()) == len(rows)
    twice = plan(tiny_referrals(), records, "GB", Choices(kind="listener", add_cities=True))
    assert twice.rows == made.rows


_TINY: list[Content] = []


def tiny_referrals() -> Referrals:
    if not _TINY:
        with TemporaryDirectory() as root:
            content, _ = load(tiny.write(Path(root)))
        assert content is not None
        _TINY.append(content)
    return _TINY[0].referrals.model


@given(
    st.binary(max_size=400), st.sampled_from(["x.csv", "x.json", "x.xlsx", "x.zip", "x.geojson"])
)
@settings(max_examples=75, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_bring_it_down(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    assert isinstance(readers.read([path], Setting("GB")).records, tuple)


@given(st.data())
@settings(max_examples=60)
def test_no_damaged_workbook_brings_it_down(data: st.DataObject) -> None:
    whole = bytearray(_BOOK)
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))

    try:
        assert sheets("x.xlsx", bytes(whole))
    except UnreadableError as error:
        assert str(error)


@pytest.mark.parametrize("name", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_workbook_without_a_part_is_refused_kindly(name: str) -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        sheets("x.xlsx", rezipped(_BOOK, {name: b"<nonsense"}))
    with pytest.raises(UnreadableError, match="damaged"):
        sheets("x.xlsx", rezipped(_BOOK, {}, without="xl/workbook.xml"))


_BOOK = workbook([["name", "phone"], ["Room", 1.5], ["Hall", "x"]])

TYPED = ["no", "yes", "~", "null", "22:30", "0117", "+44 1632 960001", "- a", "a: b", "#x", "a #b"]
SCALARS = st.one_of(
    st.sampled_from([*TYPED, "", "1e3", "'", "é"]),
    st.text(
        st.characters(
            min_codepoint=32, max_codepoint=0x24F, exclude_characters=[*map(chr, range(0x7F, 0xA0))]
        ),
        max_size=120,
    ),
)
NAMES = st.from_regex(r"[a-z][a-z_]{0,8}", fullmatch=True)
RECORDS = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(NAMES, inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@given(
    st.dictionaries(
        NAMES,
        st.lists(st.dictionaries(NAMES, RECORDS, min_size=1, max_size=4), min_size=1, max_size=3),
        min_size=1,
        max_size=3,
    )
)
@settings(max_examples=75)
def test_every_value_keeps_its_spelling_in_a_new_file(data: dict[str, Plain]) -> None:
    found = parse(written(data, "A comment."), PurePath("x.yaml"))

    assert isinstance(found, Source), found
    assert found.data == data


def test_counts_add_up(folder: Path) -> None:
    records = [
        Incoming("f", 1, {"name": "A", "types": ["listener"]}, more_rows=(2, 3)),
        Incoming("f", 4, {}),
        Incoming("f", 0, {}),
    ]

    made = plan(loaded(folder).referrals.model, records, "GB", Choices())

    assert made.counts() == Counter({"added": 3, "refused": 1})


def test_national_number_of_a_standard_file_is_read_by_the_sites_country(folder: Path) -> None:
    phones = [{"number": "01632 960061"}, {"number": "03"}]
    one = {"name": "Room", "phones": phones, "organization": {"name": "Lantern House"}}

    result = run(as_json(folder, "s.json", one), "--type", "listener", "--write")

    assert service(folder, "room").phones[0].number == "+44 1632 960061"
    assert "phones[1]: '03' is no phone number: it has too few digits" in result.output


def test_weekly_export_of_the_example_comes_back_unchanged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(tiny.REPOSITORY / "content", tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    CliRunner().invoke(main, ["export", "meeting-guide", "--out", "out", "--today", "2026-11-23"])

    result = run("out/meetings.json", "--update-public")

    assert "2 rows: 2 unchanged\nThere is nothing to write.\n" in result.output, result.output
