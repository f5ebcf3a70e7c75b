"""The worklist: printed, filled in, and taken back without touching anything else."""

from __future__ import annotations

import difflib
import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pypdf
import pytest
import tiny
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from generator.catalog import ui_messages
from generator.cli import main
from generator.phones import international
from generator.spreadsheet import Head, Table, read, workbook
from generator.worklist import COLUMNS, RESULTS

R = "referrals.yaml"
TODAY = "2026-09-09"
COMMENT = "    # Ask for the desk.\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose directory has one entry to call, with private numbers and notes."""
    tiny.write(
        tmp_path,
        ["ru"],
        [
            (R, "    phones:\n", COMMENT + "    phones:\n      - {number: '+44 1632 960777', "
             "private: true, description: CANARY-phone}\n"),
            (R, "Their door sticks.", "CANARY-note"),
            ("site.yaml", "doors:", "policy: {freshness: {stale: warn}}\ndoors:"),
        ],
    )  # fmt: skip
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


def made(root: Path, *words: str) -> Path:
    result = run("worklist", "--today", TODAY, *words)
    assert result.exit_code == 0, result.output
    return root / "build" / "worklist"


def said(path: Path) -> str:
    pages = pypdf.PdfReader(path).pages
    return re.sub(r"[\u2066-\u2069\u00ad]", "", "\n".join(page.extract_text() for page in pages))


Filled = Mapping[str, str | float | datetime | None]


def filled(root: Path, *answers: Filled, name: str = "filled.xlsx") -> Path:
    """The spreadsheet with answers in its rows, by the names of columns."""
    book = openpyxl.load_workbook(made(root) / "worklist.xlsx")
    sheet = book.worksheets[0]
    head = [cell.value for cell in sheet[1]]
    for number, answer in enumerate(answers, 2):
        for column, value in answer.items():
            if column not in head:
                head.append(column)
                sheet.cell(1, len(head), column)
            sheet.cell(number, head.index(column) + 1).value = value
    book.save(root / name)
    return root / name


def take(path: Path, *words: str) -> Result:
    return run("worklist", "--take", str(path), "--today", TODAY, *words)


def edited(root: Path, before: str) -> list[str]:
    after = (root / "content" / R).read_text("utf-8")
    found = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line.rstrip() for line in found if line[0] in "+-"]


# ---------------------------------------------------------------- what is printed


def test_call_sheet_says_what_to_confirm(root: Path) -> None:
    text = said(made(root) / "worklist.pdf")

    for words in (
        "Kitchen table", "Happyville", "kitchen-table", "+44 1632 960001", "Last checked on",
        "250 days ago", "Monday 18:00–21:00; Friday 18:00–21:00", "1 Example Street, HV1 1AA",
        "Free.", "English", "Consent to be listed", "without an end", "still true", "changed",
        "closed", "no answer", "Date", "Page 1 of 1",
        "Write nothing here about people who use the service.",
    ):  # fmt: skip
        assert words in text, words
    assert "Back room" not in text


def test_private_numbers_stand_there_only_if_asked_for(root: Path) -> None:
    plain = made(root)
    before = said(plain / "worklist.pdf") + str(cells(plain / "worklist.xlsx"))
    result = run("worklist", "--today", TODAY, "--private")
    after = said(plain / "worklist.pdf") + str(cells(plain / "worklist.xlsx"))

    assert "960777" not in before and "CANARY" not in before
    assert after.count("+44 1632 960777") == 2
    assert "CANARY-phone" in after
    assert "CANARY-note" not in after
    assert "lock it away" in after
    assert "Private numbers stand in these files" in result.stdout


def test_street_of_a_redacted_place_is_private_too(root: Path) -> None:
    tiny.edit(root / "content", R, "    name: The house", "    redacted: true\n    name: The house")

    plain = made(root)
    before = said(plain / "worklist.pdf") + str(cells(plain / "worklist.xlsx"))
    made(root, "--private")
    after = said(plain / "worklist.pdf")

    assert "Example Street" not in before and "HV1" not in before
    assert "The street is not printed here." in before
    assert "Example Street" in after


def test_call_sheet_is_in_the_language_asked_for(root: Path) -> None:
    ui = (tiny.REPOSITORY / "content/translations/ru/ui.po").read_text("utf-8")
    tiny.edit(root / "content", "translations/ru/ui.po", "", ui)

    text = said(made(root, "--locale", "ru") / "worklist.pdf")

    for words in ("Кому позвонить", "понедельник", "английский", "без срока", "Страница 1 из 1"):
        assert words.casefold() in text.casefold(), words


def test_every_entry_of_the_shipped_directory_can_be_printed(tmp_path: Path) -> None:
    content = tiny.REPOSITORY / "content"

    result = run(
        "worklist", "--content", str(content), "--today", TODAY, "--all", "--out", str(tmp_path)
    )

    assert result.exit_code == 0
    text = " ".join(said(tmp_path / "worklist.pdf").split())
    for words in (
        "Wednesday 18:30–20:00 One to one by appointment. The group.",
        "Saturday 11:00–13:00 (the first in the month, the last in the month)",
        "every 2 weeks, such as on November 5, 2026",
        "24/7",
    ):
        assert words in text, words


def test_street_begins_with_its_number_in_arabic_too(root: Path) -> None:
    tiny.edit(root / "content", "site.yaml", "  - locale: ru", "  - locale: ar\n  - locale: ru")

    reader = pypdf.PdfReader(made(root, "--locale", "ar") / "worklist.pdf")

    runs: list[str] = []  # letters that are set side by side: a part that goes astray is another
    reader.pages[0].extract_text(visitor_text=lambda text, *_: runs.append(text.strip()))
    assert "1 Example Street, HV1 1AA, Happyville" in runs


def test_every_string_of_the_call_sheet_is_in_russian() -> None:
    template = (tiny.REPOSITORY / "generator/typst/worklist.typ").read_text("utf-8")
    ui = (tiny.REPOSITORY / "content/translations/ru/ui.po").read_text("utf-8")
    ui = ui.replace('"\n"', "")

    wanted = [message.text for message in ui_messages([template])]

    assert len(wanted) > 35
    for text in wanted:
        assert re.search(rf'msgid "{re.escape(text)}"\nmsgstr "[^"]', ui), text


def test_language_that_the_site_has_not_is_refused(root: Path) -> None:
    result = run("worklist", "--locale", "rux")

    assert result.exit_code == 1
    assert result.stderr == "the site has no language 'rux'\ndid you mean 'ru'?\n"
    assert not (root / "build" / "worklist").exists()


def many(root: Path, count: int) -> None:
    """A directory in which so many entries are to be checked."""
    one = tiny.FILES[R].partition("services:\n")[2].partition("  - id: back-room")[0]
    more = "".join(
        one.replace("id: kitchen-table", f"id: more-{i}").replace("Kitchen", f"No. {i}")
        for i in range(count)
    )
    tiny.edit(root / "content", R, "services:\n", f"services:\n{more}")


def test_no_entry_is_split_and_no_line_is_too_low_to_write_on(root: Path) -> None:
    many(root, 9)

    reader = pypdf.PdfReader(made(root) / "worklist.pdf")

    pages = [page.extract_text() for page in reader.pages]
    assert len(pages) == 5
    for number, text in enumerate(pages, 1):
        assert text.count("still true") == text.count("Consent to be listed") == 2
        assert re.sub("[\u2066\u2069]", "", text).count(f"Page {number} of 5") == 1
    assert reader.metadata is not None
    assert not set(reader.metadata) & {"/Author", "/CreationDate", "/ModDate"}
    assert "height: 8.5mm" in (tiny.REPOSITORY / "generator/typst/worklist.typ").read_text("utf-8")


def test_entry_that_is_taller_than_a_page_is_whole(root: Path) -> None:
    long = "Knock, wait, and tell them who has sent you. " * 160
    tiny.edit(
        root / "content", R, "    fees_description: Free.", f"    fees_description: {long}END"
    )

    text = said(made(root) / "worklist.pdf")

    assert "END" in text and "no answer" in text and "Page 3 of 3" in text


def test_letters_that_no_font_has_are_named(root: Path) -> None:
    tiny.edit(root / "content", R, "name: Kitchen table", "name: Kitchen 🪑")

    result = run("worklist", "--today", TODAY)

    assert result.exit_code == 1
    assert "the call sheet cannot be printed with 🪑 (U+1FA91)" in result.stderr
    assert not (root / "build" / "worklist").exists()


def test_files_are_the_same_every_time(root: Path) -> None:
    files = [made(root), made(root)]
    first = {path.name: path.read_bytes() for path in files[0].iterdir()}

    again = {path.name: path.read_bytes() for path in made(root).iterdir()}

    assert first == again
    with zipfile.ZipFile(files[0] / "worklist.xlsx") as archive:
        assert b"creator" not in archive.read("docProps/core.xml")
        assert {one.date_time[0] for one in archive.infolist()} == {1980}


def test_nothing_to_check_is_said(root: Path) -> None:
    result = run("worklist", "--today", "2026-01-03", "--out", "lists")
    every = run("worklist", "--today", "2026-01-03", "--out", "lists", "--all")

    assert "0 entries to check, as of 2026-01-03." in result.stdout
    assert "1 entry to check, as of 2026-01-03." in every.stdout
    assert (root / "lists" / "worklist.pdf").is_file()


# ---------------------------------------------------------------- the spreadsheet


def cells(path: Path) -> list[tuple[object, ...]]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return list(sheet.iter_rows(values_only=True))


def test_spreadsheet_is_ready_to_be_filled(root: Path) -> None:
    book = openpyxl.load_workbook(made(root) / "worklist.xlsx")
    sheet = book.worksheets[0]

    head = {cell.value: get_column_letter(cell.column or 0) for cell in sheet[1]}
    assert list(head) == [column.name for column in COLUMNS]
    assert sheet.freeze_panes == "C2"
    assert sheet.protection.sheet
    assert sheet[f"{head['id']}2"].protection.locked
    assert not sheet[f"{head['new_phone']}2"].protection.locked
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    assert rules[f"{head['result']}2"].formula1 == f'"{",".join(RESULTS)}"'
    assert rules[f"{head['checked_on']}2"].type == "date"
    row = dict(zip(head, next(sheet.iter_rows(min_row=2, values_only=True)), strict=True))
    assert row["id"] == "kitchen-table"
    assert row["why"] == "'kitchen-table' was last checked on 2026-01-02, 250 days ago"
    assert row["phones"] == "+44 1632 960001"
    assert row["hours"] == "Mo,Fr 18:00-21:00"
    assert row["checked_on"] is None


def test_text_that_looks_like_a_formula_is_text(root: Path) -> None:
    tiny.edit(
        root / "content", R, "name: Kitchen table", "name: '=HYPERLINK(\"https://example.org\")'"
    )

    book = openpyxl.load_workbook(made(root) / "worklist.xlsx")

    assert book.worksheets[0]["B2"].data_type == "s"
    assert book.worksheets[0]["B2"].value == '=HYPERLINK("https://example.org")'


# ---------------------------------------------------------------- taking it back

DONE: Filled = {"checked_on": datetime(2026, 9, 8), "result": "still true"}


def test_empty_worklist_changes_nothing(root: Path) -> None:
    result = take(filled(root))

    assert result.exit_code == 0
    assert result.stdout == "0 entries would change, 1 without an answer, 0 rows refused.\n"


def test_answer_is_shown_first_and_written_only_if_asked(root: Path) -> None:
    before = (root / "content" / R).read_text("utf-8")
    path = filled(root, DONE)

    shown = take(path)
    kept = (root / "content" / R).read_text("utf-8")
    wrote = take(path, "--write")

    assert kept == before
    assert shown.stdout == (
        "kitchen-table: assured_date: 2026-01-02 → 2026-09-08\n"
        "1 entry would change, 0 without an answer, 0 rows refused. "
        "Add --write to make these changes.\n"
    )
    assert wrote.stdout.endswith("1 entry changed, 0 without an answer, 0 rows refused.\n")
    assert edited(root, before) == [
        '-     assured_date: "2026-01-02"',
        '+     assured_date: "2026-09-08"',
    ]
    assert take(path).stdout.startswith("0 entries would change")


EVERYTHING: Filled = {
    "checked_on": "2026-09-08 ",
    "result": "Changed",
    "new_phone": 441632960002.0,
    "new_hours": "Mo-Fr 10:00-18:00; PH off",
    "new_fees": "Free: always ",
    "new_email": "desk@example.org",
    "new_url": "https://example.org/#us",
    "consent_until": "31.12.2027",
    "note": "Ask for the day desk",
}


def test_everything_that_can_change_changes_alone(root: Path) -> None:
    before = (root / "content" / R).read_text("utf-8")

    result = take(filled(root, EVERYTHING), "--write")

    assert result.exit_code == 0, result.output
    assert edited(root, before) == [
        '-     assured_date: "2026-01-02"',
        '+     assured_date: "2026-09-08"',
        "-     fees_description: Free.",
        '+     fees_description: "Free: always"',
        '-       - number: "+44 1632 960001"',
        '+       - number: "+44 1632 960002"',
        "+     email: desk@example.org",
        '+     url: "https://example.org/#us"',
        '-       - opening_hours: "Mo,Fr 18:00-21:00"',
        '+       - opening_hours: "Mo-Fr 10:00-18:00; PH off"',
        "-     private_note: CANARY-note",
        '+     private_note: "CANARY-note 2026-09-08: Ask for the day desk"',
        '-     publication: {visibility: public, consent_date: "2026-01-02"}',
        '+     publication: {visibility: public, consent_date: "2026-01-02", '
        'consent_expires: "2027-12-31"}',
    ]
    assert COMMENT in (root / "content" / R).read_text("utf-8")
    assert "CANARY" not in result.output
    assert run("check", "--today", TODAY).stderr == ""


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"result": "closed for now"}, ["assured_date: 2026-01-02 → 2026-09-08",
                                        "status: (new) → temporarily closed"]),
        ({"result": "closed for good"}, ["assured_date: 2026-01-02 → 2026-09-08",
                                         "status: (new) → defunct"]),
        ({"result": "withdrawn"}, ["publication.consent_expires: (new) → 2026-09-07"]),
        ({"checked_on": "2026-01-02", "result": "withdrawn"},
         ["publication.visibility: public → private"]),
        ({"result": "no answer", "note": "Rang twice"}, ["private_note: a note is added"]),
        ({"result": "changed", "note": "They move"}, ["private_note: a note is added"]),
        ({"result": "no answer"}, []),
        ({"result": "still true", "new_phone": "01632 960003"},
         ["assured_date: 2026-01-02 → 2026-09-08",
          "phones.1.number: +44 1632 960001 → +44 1632 960003"]),
        ({"result": "still true", "new_phone": "+44 1632 960001"},
         ["assured_date: 2026-01-02 → 2026-09-08"]),
        ({"checked_on": None, "result": None, "note": "Try later"},
         ["private_note: a note is added"]),
        ({"result": "changed", "new_hours": "Mon-Fri 9am-5pm"},
         ["assured_date: 2026-01-02 → 2026-09-08",
          "schedules.0.opening_hours: Mo,Fr 18:00-21:00 → Mo-Fr 09:00-17:00"]),
    ],
)  # fmt: skip
def test_result_of_a_call_changes_this(root: Path, answer: Filled, told: list[str]) -> None:
    result = take(filled(root, {**DONE, **answer}), "--write")

    assert result.exit_code == 0, result.output
    assert [
        line.removeprefix("kitchen-table: ")
        for line in result.stdout.splitlines()
        if line.startswith("kitchen-table: ")
    ] == told


@pytest.mark.parametrize(
    ("answer", "column", "reason"),
    [
        ({"checked_on": "2026-09-10"}, "checked_on", "2026-09-10 has not come yet"),
        ({"checked_on": "2025-12-31"}, "checked_on",
         "the entry has been checked later than 2025-12-31: on 2026-01-02"),
        ({"checked_on": "08/09/2026"}, "checked_on",
         "'08/09/2026' is not a date: write year-month-day, such as 2026-09-09"),
        ({"checked_on": "2026-02-30"}, "checked_on",
         "'2026-02-30' is not a date: write year-month-day, such as 2026-09-09"),
        ({"checked_on": 7.0}, "checked_on",
         "the entry has been checked later than 1900-01-07: on 2026-01-02"),
        ({"checked_on": None}, "checked_on", "when was that? write the day of the call"),
        ({"checked_on": None, "result": None, "new_fees": "5"}, "checked_on",
         "new values stand in this row, and no day of the call"),
        ({"result": None}, "checked_on", "what came of the call? fill in the column result"),
        ({"result": "stil true"}, "result", "'stil true' is no result; did you mean 'still true'?"),
        ({"result": "withdrawn", "new_fees": "5"}, "result",
         "'withdrawn', and yet new_fees is filled"),
        ({"result": "changed"}, "result", "'changed', and yet nothing new stands in this row"),
        ({"new_phone": "0808 CALL"}, "new_phone", "'0808 CALL' is not a phone number"),
        ({"new_phone": "12"}, "new_phone", "'12' is not a phone number"),
        ({"new_phone": "+44 1632 960001; +44 1632 960002"}, "new_phone",
         "'+44 1632 960001; +44 1632 960002' is more than one number: "
         "change the others in the file"),
        ({"new_hours": "weekdays from six"}, "new_hours",
         "'weekdays from six' cannot be read: write it as "
         "Mo-Fr 10:00-18:00; Sa 10:00-12:00; PH off"),
        ({"new_email": "desk at example.org"}, "new_email",
         "'desk at example.org' is not an e-mail address; write name@example.org"),
        ({"new_url": "example.org"}, "new_url",
         "'example.org' is not a web address; write it in full, beginning with https://"),
        ({"consent_until": "2026-09-08"}, "consent_until",
         "2026-09-08 has passed: if they agree no more, the result is 'withdrawn'"),
        ({"consent_until": "soon"}, "consent_until",
         "'soon' is not a date: write year-month-day, such as 2026-09-09"),
        ({"phones": "+44 1632 960002"}, "phones", "this cell is not read: write it into new_phone"),
        ({"hours": "24/7"}, "hours", "this cell is not read: write it into new_hours"),
        ({"new_adress": "2 Example Street"}, "new_adress",
         "nothing reads this column; did you mean 'address'?"),
        ({"id": "kitchen-tabel"}, "id",
         "there is no entry 'kitchen-tabel'; did you mean 'kitchen-table'?"),
        ({"id": None}, "id", "whom this row is about is not said"),
    ],
)  # fmt: skip
def test_refused_cell_is_named_with_its_reason(
    root: Path, answer: Filled, column: str, reason: str
) -> None:
    before = (root / "content" / R).read_text("utf-8")

    result = take(filled(root, {**DONE, **answer}), "--write")

    said = [line for line in result.stderr.splitlines() if f"column {column}:" in line]
    assert result.exit_code == 1
    assert said == [f"filled.xlsx, row 2, column {column}: {reason}"]
    if column != "new_adress":
        assert edited(root, before) == []
        assert "1 row refused" in result.stdout


def test_rows_may_be_fewer_more_and_in_another_order(root: Path) -> None:
    many(root, 3)
    path = filled(root)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    sheet.title = "Фарм"
    sheet.insert_rows(1, 2)
    sheet["A1"] = "September"
    rows = {row[0].value: row for row in sheet.iter_rows(min_row=4)}
    place = {cell.value: (cell.column or 0) - 1 for cell in sheet[3]}
    for name in ("more-2", "kitchen-table"):
        rows[name][place["checked_on"]].value = date(2026, 9, 7)
        rows[name][place["result"]].value = " Still True\u00a0"
    swapped = [
        [cell.value for cell in rows[name]] for name in ("kitchen-table", "more-0", "more-2")
    ]
    for number, values in enumerate(swapped, 4):
        for column, value in enumerate(values, 1):
            sheet.cell(number, column).value = value
    sheet.delete_rows(7, 5)
    for column, value in enumerate(swapped[0], 1):
        sheet.cell(8, column).value = value
    sheet.cell(10, 2).value = "Anybody"
    book.create_sheet("Notes", 0)["A1"] = "id-free"
    book.save(path)

    result = take(path, "--write")

    assert result.stderr.splitlines() == [
        "filled.xlsx, row 8, column id: row 4 is about 'kitchen-table' already",
        "filled.xlsx, row 10, column id: whom this row is about is not said",
    ]
    assert result.stdout.splitlines() == [
        "kitchen-table: assured_date: 2026-01-02 → 2026-09-07",
        "more-2: assured_date: 2026-01-02 → 2026-09-07",
        "2 entries changed, 1 without an answer, 2 rows refused.",
    ]


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8-sig", ";"), ("cp1252", ";"), ("utf-8", ","), ("utf-16", ";"), ("utf-8", "\t")],
)
def test_csv_is_read_as_excel_saves_it(root: Path, encoding: str, mark: str) -> None:
    lines = [
        ["id", "name", "checked_on", "result", "new_fees"],
        ["kitchen-table", "Küche", "08.09.2026", "changed", '5 £, "less" for some'],
        ["", "", "", "", ""],
    ]
    text = "\r\n".join(
        mark.join('"' + cell.replace('"', '""') + '"' if cell else "" for cell in line)
        for line in lines
    )
    path = root / "filled.csv"
    path.write_bytes(text.encode(encoding))

    result = take(path, "--write")

    assert result.exit_code == 0, result.output
    assert "1 entry changed" in result.stdout
    assert 'fees_description: "5 £, \\"less\\" for some"' in (root / "content" / R).read_text(
        "utf-8"
    )


def test_csv_of_a_russian_excel_is_read(root: Path) -> None:
    path = root / "filled.csv"
    text = "id;checked_on;result;new_fees\r\nkitchen-table;08.09.2026;changed;Всё — бесплатно\r\n"
    path.write_bytes(text.encode("cp1251"))

    result = take(path)

    assert result.exit_code == 0, result.output
    assert "→ Всё — бесплатно" in result.stdout


@pytest.mark.parametrize(
    "day", [46273.0, 46273.6, datetime(2026, 9, 8), datetime(2026, 9, 8, 14, 30), "8.9.2026"]
)
def test_day_is_read_however_it_is_kept(root: Path, day: object) -> None:
    path = filled(root, DONE)
    book = openpyxl.load_workbook(path)
    head = {cell.value: cell.column or 0 for cell in book.worksheets[0][1]}
    cell = book.worksheets[0].cell(2, head["checked_on"])
    cell.value = day  # type: ignore[assignment]
    cell.number_format = "General" if isinstance(day, float) else cell.number_format
    book.save(path)

    result = take(path)

    assert "assured_date: 2026-01-02 → 2026-09-08" in result.output


def test_formula_without_a_result_is_not_taken_for_an_empty_cell(root: Path) -> None:
    path = filled(root, DONE)
    book = openpyxl.load_workbook(path)
    head = {cell.value: cell.column or 0 for cell in book.worksheets[0][1]}
    cell = book.worksheets[0].cell(2, head["new_fees"])
    cell.value = "=1+1"
    book.save(path)

    result = take(path, "--write")

    where = f"{get_column_letter(head['new_fees'])}2"
    assert result.exit_code == 1
    assert result.stderr == (
        f"{path}: {where} holds a formula without its result: open and save it\n"
    )


def test_text_like_a_formula_or_a_fault_stays_text() -> None:
    data = workbook("x", [Head("id", filled=True), Head("n")], [{"id": "=1+1", "n": "#N/A"}])

    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]

    assert [(cell.value, cell.data_type) for cell in sheet[2]] == [("=1+1", "s"), ("#N/A", "s")]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no row of it names the column 'id'"),
        (b"a;b\n1;2\n", "no row of it names the column 'id'"),
        (b"PK\x03\x04 and more", "it is damaged or locked with a password"),
        (b"\xd0\xcf\x11\xe0 and more",
         "it is an old .xls, or locked with a password: save it as .xlsx or .csv"),
        (b"\x00" * 99, "it is not a text file"),
    ],
)  # fmt: skip
def test_file_that_is_no_table_is_refused(root: Path, data: bytes, said: str) -> None:
    path = root / "filled.xlsx"
    path.write_bytes(data)

    result = take(path, "--write")

    assert result.exit_code == 1
    assert result.stderr == f"{path}: {said}\n"


def test_file_that_is_not_there_is_named(root: Path) -> None:
    result = take(root / "gone.xlsx")

    assert result.exit_code == 1
    assert "gone.xlsx: there is no such file" in result.stderr


def test_damaged_part_of_a_spreadsheet_is_refused(root: Path) -> None:
    path = filled(root, DONE)
    into = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(into, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data[: len(data) // 2] if "sheet1" in name else data)
    path.write_bytes(into.getvalue())

    result = take(path)

    assert result.exit_code == 1
    assert "damaged" in result.stderr


def test_answers_go_into_the_file_that_their_entry_stands_in(root: Path) -> None:
    text = (root / "content" / R).read_text("utf-8")
    head, _, services = text.partition("services:\n")
    (root / "content" / R).unlink()
    (root / "content" / "referrals").mkdir()
    parts = {"a-places.yaml": head, "b-services.yaml": f"# Ours\r\nservices:\r\n{services}"}
    for name, part in parts.items():
        (root / "content" / "referrals" / name).write_bytes(part.encode())

    result = take(filled(root, DONE), "--write")

    after = {
        path.name: path.read_bytes().decode() for path in (root / "content/referrals").iterdir()
    }
    assert result.exit_code == 0, result.output
    assert after == {
        "a-places.yaml": head,
        "b-services.yaml": parts["b-services.yaml"].replace(
            'assured_date: "2026-01-02"', 'assured_date: "2026-09-08"', 1
        ),
    }


def test_private_worklist_is_taken_back_as_well(root: Path) -> None:
    path = made(root, "--private") / "worklist.xlsx"
    book = openpyxl.load_workbook(path)
    head = {cell.value: cell.column or 0 for cell in book.worksheets[0][1]}
    book.worksheets[0].cell(2, head["checked_on"]).value = "2026-09-08"
    book.worksheets[0].cell(2, head["result"]).value = "still true"
    book.save(path)

    result = take(path)

    assert result.stderr == ""
    assert "1 entry would change" in result.stdout


# ---------------------------------------------------------------- tables and numbers

CELLS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp", "Co", "Cn"]),
    max_size=12,
).filter(lambda text: text == text.strip())


@given(rows=st.lists(st.fixed_dictionaries({"id": CELLS, "new": CELLS, "more": CELLS}), max_size=4))
def test_what_is_written_is_read(rows: list[dict[str, str]], tmp_path_factory: object) -> None:
    assert isinstance(tmp_path_factory, pytest.TempPathFactory)
    path = tmp_path_factory.getbasetemp() / "written.xlsx"
    heads = [Head("id", 9), Head("new", 9, True, "x"), Head("more", 9)]

    path.write_bytes(workbook("x", heads, rows))
    table = read(path, "id")

    assert isinstance(table, Table)
    wanted = [{name: text for name, text in row.items() if text} for row in rows]
    assert [row.cells for row in table.rows] == [row for row in wanted if row]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+44 1632 960001", "+44 1632 960001"),
        ("01632 960001", "+44 1632 960001"),
        ("441632960001", "+44 1632 960001"),
        ("0044 1632 960001", "+44 1632 960001"),
        ("+996 312 123456", "+996 312 123 456"),
        ("12", None),
        ("call us", None),
        ("0808 CALL", None),
        ("", None),
    ],
)
def test_number_is_read_in_the_country_of_the_site(text: str, number: str | None) -> None:
    assert international(text, "GB") == number


def test_what_an_editor_saves_meanwhile_stays(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = root / "content" / R
    sheet, before = filled(root, DONE), path.read_text("utf-8")
    tiny.edited_meanwhile(monkeypatch, path)

    result = take(sheet, "--write")

    assert result.exit_code == 1
    assert result.stderr == (
        "content/referrals.yaml: this file was changed meanwhile; "
        "nothing was written, so run this again\n"
    )
    assert path.read_text("utf-8") == before + "# mine\n"
