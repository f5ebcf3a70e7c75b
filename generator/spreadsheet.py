"""Spreadsheets and CSV files, as rows of cells."""

from __future__ import annotations

import csv
import datetime
import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation

LARGEST = 20_000_000
"""Bytes of the largest file that is opened."""
MOST_ROWS = 50_000
MOST_COLUMNS = 200
MOST_UNPACKED = 400_000_000
"""Bytes that a spreadsheet may have when it is unpacked."""
_MODIFIED = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")

Cell = str | float | datetime.date | None
"""Text without spaces around it; a number; a day; nothing."""


@dataclass(frozen=True)
class Row:
    """One row below the head of a table."""

    number: int
    """As the program shows it that has the table open; the first is 1."""
    cells: dict[str, Cell]
    """By the names in the head; without those that are empty."""


@dataclass(frozen=True)
class Table:
    """A table with its head."""

    columns: tuple[str, ...]
    """Names in the head, in order; empty ones are left out."""
    rows: tuple[Row, ...]
    """Rows in which something stands."""


def read(path: Path, key: str) -> Table | str:
    """The table of an .xlsx or .csv file whose head names the column `key`; or why not.

    Of a workbook it is the first sheet that has such a head, whatever the sheet is called.
    The head may stand below other rows. A CSV file may be separated by commas, semicolons
    or tabs, and be in UTF-8 or, as Excel saves it in the West of Europe, in Windows-1252.
    """
    if path.stat().st_size > LARGEST:
        return f"the file is too large: the most is {LARGEST:,} bytes"
    data = path.read_bytes()
    if data[:4] == b"PK\x03\x04":
        return _workbook(data, key)
    if data[:4] == b"\xd0\xcf\x11\xe0":
        return "this is an old .xls file, or one with a password: save it as .xlsx or .csv"
    return _table(_csv(data), key) or f"no row of it names the column {key!r}"


def _workbook(data: bytes, key: str) -> Table | str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(one.file_size for one in archive.infolist()) > MOST_UNPACKED:
                return "the file is too large when it is unpacked"
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # some programs write wrong ones
            lines = (
                [_cell(value) for value in line]
                for line in sheet.iter_rows(
                    max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True
                )
            )
            if found := _table(lines, key):
                return found
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, ParseError):
        return "this spreadsheet is damaged: save it again as .xlsx or .csv"
    return f"no sheet of it has a row that names the column {key!r}"


def _csv(data: bytes) -> list[list[Cell]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    first = text[:10_000]
    mark = max(";,\t", key=lambda one: first.count(one))
    lines = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=mark)
    return [[_cell(value) for value in line[:MOST_COLUMNS]] for line in lines][:MOST_ROWS]


def _cell(value: object) -> Cell:
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return float(value)
    return str(value).replace("\u00a0", " ").strip() or None if value is not None else None


def _table(lines: Iterable[list[Cell]], key: str) -> Table | None:
    """The rows below the first that names `key`."""
    names: list[str] | None = None
    rows: list[Row] = []
    for number, line in enumerate(lines, 1):
        if names is None:
            head = ["" if one is None else str(one).casefold() for one in line]
            names = head if key in head else None
            continue
        cells: dict[str, Cell] = {}
        for i, value in enumerate(line):
            name = names[i] if i < len(names) else ""
            if value is not None:
                cells.setdefault(name or f"({get_column_letter(i + 1)})", value)
        if cells:
            rows.append(Row(number, cells))
    return None if names is None else Table(tuple(filter(None, names)), tuple(rows))


# ---------------------------------------------------------------- writing


@dataclass(frozen=True)
class Head:
    """A column of a spreadsheet that is written."""

    name: str
    width: int
    """In letters."""
    filled: bool = False
    """Whether somebody fills it; all other cells are locked."""
    hint: str = ""
    choices: tuple[str, ...] = ()
    day: bool = False
    """Whether it is for dates."""


def workbook(title: str, heads: Sequence[Head], rows: Sequence[Mapping[str, str]]) -> bytes:
    """A spreadsheet of text cells with a frozen head; the same bytes for the same rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    sheet.freeze_panes = "C2"
    sheet.protection.enable()
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    wrapped = Alignment(vertical="top", wrap_text=True)
    for i, head in enumerate(heads, 1):
        letter = get_column_letter(i)
        sheet.column_dimensions[letter].width = head.width
        cell = sheet.cell(1, i, head.name)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="FFF8E3" if head.filled else "EDF4F3")
        for number, row in enumerate(rows, 2):
            cell = sheet.cell(number, i, row.get(head.name) or None)
            if cell.data_type == "f":  # text that begins like a formula is text
                cell.data_type = "s"
            cell.number_format = "yyyy-mm-dd" if head.day else "@"
            cell.alignment = wrapped
            cell.protection = Protection(locked=not head.filled)
        if head.filled and rows:
            rule = _rule(head)
            sheet.add_data_validation(rule)
            rule.add(f"{letter}2:{letter}{len(rows) + 1}")
    book.properties.creator = ""
    into = io.BytesIO()
    book.save(into)
    return _timeless(into.getvalue())


def _rule(head: Head) -> DataValidation:
    if head.choices:
        rule = DataValidation(type="list", formula1=f'"{",".join(head.choices)}"', allow_blank=True)
    elif head.day:
        rule = DataValidation(
            type="date", operator="greaterThan", formula1="36526", allow_blank=True
        )
    else:
        rule = DataValidation(allow_blank=True)
    rule.promptTitle, rule.prompt, rule.showInputMessage = head.name, head.hint, True
    rule.error, rule.showErrorMessage = head.hint, bool(head.choices or head.day)
    return rule


def _timeless(data: bytes) -> bytes:
    """A spreadsheet without the time at which it was made."""
    into = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            new.writestr(entry, _MODIFIED.sub(b"", old.read(name)))
    return into.getvalue()
