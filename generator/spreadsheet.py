"""Spreadsheets and CSV files, as rows of text."""

from __future__ import annotations

import csv
import datetime
import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation

from generator.archives import DAMAGED
from generator.cells import guarded
from generator.exchange.files import LARGEST, UnreadableError, bounded, decoded, uncrowded, whole
from generator.source import visible

MOST_ROWS = 50_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_767
"""Characters that a cell of a spreadsheet holds; the programs cut off the rest."""


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook, or a CSV file."""

    name: str
    """The sheet's; empty for a CSV file."""
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Rows that hold something, each with its number as a program shows it; the first is 1."""
    uncounted: frozenset[tuple[int, int]] = frozenset()
    """(row, 0-based column) of formulas whose result the file does not hold."""


def sheets(name: str, data: bytes) -> list[Sheet]:
    """The sheets of an .xlsx or .csv file, whatever made it.

    A CSV file may be separated by commas, semicolons, tabs or bars, and be in UTF-8, UTF-16
    or a Windows code page. Raises UnreadableError, with words for an editor.
    """
    if data.startswith(b"PK\x03\x04"):
        return list(_workbook(data))
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError(
            "it is an old .xls, or locked with a password: save it as .xlsx or .csv"
        )
    if data.startswith(b"%PDF") or name.lower().endswith((".ods", ".numbers", ".pdf", ".docx")):
        raise UnreadableError("it is no spreadsheet that can be read: save it as .xlsx or .csv")
    return [_csv(data)]


def _csv(data: bytes) -> Sheet:
    text = visible(uncrowded(decoded(data)))
    first = _first_line(text)
    delimiter = max(",;\t|", key=lambda sign: text[:20_000].count(sign) if sign in first else 0)
    if first.startswith("sep=") and len(first) == 5:
        delimiter, text = first[4], text.partition("\n")[2]
    found: list[tuple[int, tuple[str, ...]]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    try:
        for number, row in enumerate(bounded(reader), start=1):
            _measure(len(found), number, row)
            if any(cell.strip() for cell in row):
                found.append((number, tuple(row)))
    except csv.Error as error:
        raise UnreadableError(f"it is not CSV: {error}") from None
    return Sheet("", tuple(found))


def _first_line(text: str) -> str:
    """The first line that has something in it."""
    found = re.search(r"\S", text)
    if found is None:
        return ""
    before = max(text.rfind(end, 0, found.start()) for end in "\n\r") + 1
    after = re.compile(r"[\n\r]").search(text, found.start())
    return text[before : after.start() if after else None]


def _measure(rows: int, number: int, row: Sequence[str]) -> None:
    """Refuse a row that is one too many, or that is too large."""
    if rows >= MOST_ROWS:
        raise UnreadableError(f"it has more than {MOST_ROWS:,} rows: split it")
    if len(row) > MOST_COLUMNS:
        raise UnreadableError(f"it has more than {MOST_COLUMNS} columns")
    if any(len(cell) > LONGEST_CELL for cell in row):
        raise UnreadableError(f"a cell in row {number} has more than {LONGEST_CELL:,} letters")


# ---------------------------------------------------------------- workbooks

_DAMAGED = (
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    AssertionError,
    OSError,
    EOFError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
    ParseError,
    struct.error,
    zlib.error,
    zipfile.BadZipFile,
    InvalidFileException,
)
"""What openpyxl raises at a damaged workbook: it has no exception of its own for that."""


def _workbook(data: bytes) -> Iterator[Sheet]:
    computed, plain = _weighed(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(plain), data_only=True, keep_links=False)
            formulas = load_workbook(io.BytesIO(plain), keep_links=False) if computed else book
    except _DAMAGED:
        raise UnreadableError(
            "it is no workbook, or a damaged one: save it again as .xlsx"
        ) from None
    for sheet in book.worksheets:
        merged = {
            (row, column): (area.min_row, area.min_col)
            for area in sheet.merged_cells.ranges
            for row in range(area.min_row, area.max_row + 1)
            for column in range(area.min_col, area.max_col + 1)
        }
        rows: dict[int, dict[int, object]] = {}
        for (number, column), cell in _cells(sheet).items():  # between them may lie millions
            at = merged.get((number, column))
            rows.setdefault(number, {})[column] = sheet.cell(*at).value if at else cell.value
        found: list[tuple[int, tuple[str, ...]]] = []
        uncounted: set[tuple[int, int]] = set()
        asked = _cells(formulas[sheet.title]) if computed else {}
        for number, values in sorted(rows.items()):
            cells, awaited = [""] * min(max(values), MOST_COLUMNS + 1), False
            for column, value in values.items():
                formula = asked.get((number, column)) if value is None else None
                if formula is not None and formula.data_type == "f":
                    uncounted.add((number, column - 1))
                    awaited = True
                if column <= len(cells):
                    cells[column - 1] = _text(value)
            if awaited or any(cell.strip() for cell in cells):
                _measure(len(found), number, cells)
                found.append((number, tuple(cells)))
        yield Sheet(sheet.title, tuple(found), frozenset(uncounted))


def _cells(sheet: object) -> dict[tuple[int, int], Any]:
    """The cells that a sheet has, by row and column from 1; asking for others would make them."""
    return dict(getattr(sheet, "_cells", {}))


_COMPUTED = re.compile(rb"<(\w+:)?f[\s/>]")
MOST_TAGS = 4_000_000
"""Tags in all of a workbook; a filled cell has four."""
MOST_MERGED = 200_000
"""Cells of a sheet in merged areas."""


def _weighed(data: bytes) -> tuple[bool, bytes]:
    """Whether there are formulas in a workbook, and the workbook without all but its cells.

    Raises UnreadableError for one that is too large inside, that holds macros, or that
    defines entities.
    """
    room, tags = LARGEST, MOST_TAGS
    computed = False
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as plain:
            names = archive.namelist()
            if any("vbaproject" in name.lower() for name in names):
                raise UnreadableError("it holds macros, which are never run: save it as .xlsx")
            if not any(name.lower() == "[content_types].xml" for name in names):
                raise UnreadableError("it is a zip, but no workbook")
            if any(name.startswith("content.xml") for name in names):
                raise UnreadableError("it is an OpenDocument file: save it as .xlsx or .csv")
            for name in dict.fromkeys(names):
                with archive.open(name) as part:
                    text = part.read(room + 1)
                room -= len(text)
                if room < 0:
                    raise UnreadableError(f"it is larger inside than {LARGEST // 1024 // 1024} MB")
                if not name.lower().endswith((".xml", ".rels")):
                    continue
                if b"\0" in text or text.startswith((b"\xff\xfe", b"\xfe\xff")):
                    raise UnreadableError("it is not in UTF-8 inside: save it again as .xlsx")
                if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
                    raise UnreadableError("it defines entities, as no spreadsheet program does")
                tags -= text.count(b"<")
                if tags < 0:
                    raise UnreadableError(_TOO_MANY)
                computed = computed or bool(_COMPUTED.search(text))
                if "/_rels/" not in name or "workbook" in name:  # pictures, notes, links
                    plain.writestr(name, _bare(text))
    except DAMAGED:
        raise UnreadableError("it is damaged or locked with a password") from None
    return computed, out.getvalue()


_TOO_MANY = (
    f"it holds more than {MOST_TAGS // 4:,} cells: delete the empty rows below the table and the "
    "empty columns beside it, or split it"
)
_ROOT = re.compile(rb"<(\w+:)?worksheet\b[^<>]*>")
_DATA = re.compile(rb"<(\w+:)?sheetData\b[^<>]*>")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^<>]*?\bref\s?=\s?[\"']([^\"'<>]{1,40})[\"']")
_AREA = re.compile(rb"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")


def _bare(text: bytes) -> bytes:
    """A sheet's part with its cells and merged areas alone; any other part as it is.

    What else stands in one, such as rules for cells, may name every cell of the sheet.
    """
    root, start = _ROOT.search(text), _DATA.search(text)
    if root is None or start is None:
        return text
    prefix, end = start[1] or b"", start.end()
    if not start[0].endswith(b"/>"):
        closing = b"</" + prefix + b"sheetData>"
        end = text.rfind(closing) + len(closing)
    areas: list[bytes] = []
    room = MOST_MERGED
    for found in _MERGED.finditer(text, max(end, 0)):
        if (area := _AREA.fullmatch(found[1].strip())) is None:
            continue  # of one cell, or damaged
        first, last = column_index_from_string(area[1].decode()), area[3].decode()
        columns = column_index_from_string(last) - first + 1
        size = columns * (int(area[4]) - int(area[2]) + 1)
        if not 1 < size <= MOST_ROWS:  # a whole column, say
            continue
        room -= size
        if room < 0:
            raise UnreadableError(f"more than {MOST_MERGED:,} of its cells are merged: split them")
        areas.append(b"<" + prefix + b'mergeCell ref="' + area[0] + b'"/>')
    merged = b"".join(
        [b"<", prefix, b"mergeCells>", *areas, b"</", prefix, b"mergeCells>"] if areas else []
    )
    return (
        text[: root.end()]
        + text[start.start() : max(end, start.end())]
        + merged
        + b"</"
        + (root[1] or b"")
        + b"worksheet>"
    )


def _text(value: object) -> str:
    """A cell as one would type it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, datetime.time):
        return value.isoformat("minutes")
    text = str(value)
    return text if text.isprintable() else visible(text)


# ---------------------------------------------------------------- a table of ours, filled in


@dataclass(frozen=True)
class Row:
    """One row below the head of a table."""

    number: int
    """As the program shows it that has the table open; the first is 1."""
    cells: dict[str, str]
    """By the names in the head; without those that are empty, and without spaces around."""


@dataclass(frozen=True)
class Table:
    """A table with its head."""

    columns: tuple[str, ...]
    """Names in the head, in order; empty ones are left out."""
    rows: tuple[Row, ...]
    """Rows in which something stands."""


def read(path: Path, key: str) -> Table:
    """The table of a file whose head names the column `key`.

    Of a workbook it is the first sheet that has such a head, whatever the sheet is called.
    The head may stand below other rows. Raises UnreadableError, with words for an editor.
    """
    for sheet in sheets(path.name, whole(path)):
        if found := _table(sheet, key):
            return found
    raise UnreadableError(f"no row of it names the column {key!r}")


def _table(sheet: Sheet, key: str) -> Table | None:
    """The rows below the first that names `key`."""
    names: list[str] | None = None
    rows: list[Row] = []
    for number, row in sheet.rows:
        line = [cell.replace("\u00a0", " ").strip() for cell in row]
        if names is None:
            head = [cell.casefold() for cell in line]
            names = head if key in head else None
            continue
        for column in range(len(line)):
            if (number, column) in sheet.uncounted:
                raise UnreadableError(
                    f"{get_column_letter(column + 1)}{number} holds a formula without its "
                    "result: open and save it"
                )
        cells: dict[str, str] = {}
        for i, cell in enumerate(line):
            name = names[i] if i < len(names) else ""
            if cell:
                cells.setdefault(name or f"({get_column_letter(i + 1)})", cell)
        if cells:
            rows.append(Row(number, cells))
    return None if names is None else Table(tuple(filter(None, names)), tuple(rows))


# ---------------------------------------------------------------- writing


def csv_file(rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV file in UTF-8 with its mark, so that spreadsheets read every script."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([guarded(cell) for cell in r] for r in rows)
    return out.getvalue().encode("utf-8-sig")


@dataclass(frozen=True)
class Head:
    """A column of a spreadsheet that is written."""

    name: str
    width: int = 0
    """In letters; the program's own if 0."""
    filled: bool = False
    """Whether somebody fills it; all other cells of such a sheet are locked."""
    hint: str = ""
    choices: tuple[str, ...] = ()
    day: bool = False
    """Whether it is for dates."""


def workbook(title: str, heads: Sequence[Head], rows: Sequence[Mapping[str, str]]) -> bytes:
    """A spreadsheet of text cells with a frozen head; the same bytes for the same rows.

    Where columns are to be filled, all others are locked, and the first stays in sight.
    """
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    form = any(head.filled for head in heads)
    sheet.title = title
    sheet.freeze_panes = "C2" if form else "A2"
    if form:
        sheet.protection.enable()
        sheet.protection.formatColumns = sheet.protection.formatRows = False
    wrapped = Alignment(vertical="top", wrap_text=True)
    for i, head in enumerate(heads, 1):
        letter = get_column_letter(i)
        if head.width:
            sheet.column_dimensions[letter].width = head.width
        top = sheet.cell(1, i, head.name)
        top.font = Font(bold=True)
        if form:
            top.fill = PatternFill("solid", fgColor="FFF8E3" if head.filled else "EDF4F3")
        for number, row in enumerate(rows, 2):
            text = row.get(head.name, "")
            if not text and not head.filled:
                continue
            cell = sheet.cell(number, i)
            if text:
                cell.value = text[:LONGEST_CELL]
                cell.data_type = "s"  # openpyxl takes `=` for a formula, `#N/A` for a fault
            # a program that opens it would take +44 for a sum
            cell.number_format = "yyyy-mm-dd" if head.day else "@"
            if form or "\n" in text:
                cell.alignment = wrapped
            if head.filled:
                cell.protection = Protection(locked=False)
        if head.filled and rows:
            rule = _rule(head)
            sheet.add_data_validation(rule)
            rule.add(f"{letter}2:{letter}{len(rows) + 1}")
    out = io.BytesIO()
    book.save(out)
    return _without_clock(out.getvalue())


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


_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)


def _without_clock(data: bytes) -> bytes:
    """The zip with one fixed time in it, and nobody's name."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            new.writestr(info, _CORE if name == "docProps/core.xml" else old.read(name))
    return out.getvalue()
