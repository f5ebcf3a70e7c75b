"""Rows of a table, as text: CSV of any make, and workbooks."""

from __future__ import annotations

import csv
import datetime
import io
import itertools
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from generator.exchange.files import LARGEST, UnreadableError

MOST_ROWS = 20_000
MOST_COLUMNS = 200
LONGEST = 20_000
"""Characters of one cell that are read."""


@dataclass(frozen=True)
class Table:
    """A sheet of a workbook, or a CSV file."""

    name: str
    """The sheet's; empty for a CSV file."""
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Rows that hold something, each with its 1-based number in the file."""
    uncounted: frozenset[tuple[int, int]] = frozenset()
    """(row, 0-based column) of formulas whose result the file does not hold."""


def tables(name: str, data: bytes) -> list[Table]:
    """The tables of a file; raises UnreadableError, with words for an editor."""
    if data.startswith(b"PK\x03\x04"):
        return list(_workbook(data))
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableError(
            "it is an old .xls, or locked with a password: save it as .xlsx or .csv"
        )
    if data.startswith(b"%PDF") or name.lower().endswith((".ods", ".numbers", ".pdf", ".docx")):
        raise UnreadableError("it is no spreadsheet that can be read: save it as .xlsx or .csv")
    return [_csv(data)]


# ---------------------------------------------------------------- CSV


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or, failing both, Windows' western code page."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError:
            raise UnreadableError("it is damaged: save it again, as UTF-8") from None
    if b"\0" in data:
        raise UnreadableError("it is not a text file")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode(_code_page(data), errors="replace")


def _code_page(data: bytes) -> str:
    """cp1251 where most letters beyond ASCII would be Cyrillic words, else cp1252."""
    high = [byte for byte in data if byte >= 0x80]
    runs = sum(a >= 0xC0 and b >= 0xC0 for a, b in itertools.pairwise(data))
    return "cp1251" if high and runs > len(high) / 2 else "cp1252"


def _csv(data: bytes) -> Table:
    text = decoded(data)
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t|", key=lambda sign: text[:20_000].count(sign) if sign in first else 0)
    if first.startswith("sep=") and len(first) == 5:
        delimiter, text = first[4], text.partition("\n")[2]
    found: list[tuple[int, tuple[str, ...]]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    try:
        for number, row in enumerate(reader, start=1):
            _count(len(found), len(row))
            if any(cell.strip() for cell in row):
                found.append((number, tuple(cell[:LONGEST] for cell in row)))
    except csv.Error as error:
        raise UnreadableError(f"it is not CSV: {error}") from None
    return Table("", tuple(found))


def _count(rows: int, columns: int) -> None:
    if rows >= MOST_ROWS:
        raise UnreadableError(f"it has more than {MOST_ROWS:,} rows: split it")
    if columns > MOST_COLUMNS:
        raise UnreadableError(f"it has more than {MOST_COLUMNS} columns")


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


def _workbook(data: bytes) -> Iterator[Table]:
    _weigh(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
            formulas = openpyxl.load_workbook(io.BytesIO(data), keep_links=False)
    except _DAMAGED:
        raise UnreadableError(
            "it is no workbook, or a damaged one: save it again as .xlsx"
        ) from None
    for sheet in book.worksheets:
        if sheet.max_row > MOST_ROWS * 4:  # empty rows below the table may be many
            raise UnreadableError(f"it has more than {MOST_ROWS:,} rows: split it")
        merged = {
            (row, column): (area.min_row, area.min_col)
            for area in sheet.merged_cells.ranges
            if area.size["rows"] * area.size["columns"] <= MOST_ROWS
            for row in range(area.min_row, area.max_row + 1)
            for column in range(area.min_col, area.max_col + 1)
        }
        found: list[tuple[int, tuple[str, ...]]] = []
        uncounted: set[tuple[int, int]] = set()
        for number, row in enumerate(
            sheet.iter_rows(max_col=min(sheet.max_column, MOST_COLUMNS + 1)), start=1
        ):
            cells = []
            for column, cell in enumerate(row):
                at = merged.get((number, column + 1))
                value = sheet.cell(*at).value if at else cell.value
                if value is None and _is_formula(formulas[sheet.title], number, column + 1):
                    uncounted.add((number, column))
                cells.append(_text(value)[:LONGEST])
            if any(cell.strip() for cell in cells) or any(r == number for r, _ in uncounted):
                _count(len(found), len(cells))
                found.append((number, tuple(cells)))
        yield Table(sheet.title, tuple(found), frozenset(uncounted))


def _is_formula(sheet: object, row: int, column: int) -> bool:
    cell = getattr(sheet, "_cells", {}).get((row, column))  # looking must not make it a cell
    return cell is not None and cell.data_type == "f"


def _weigh(data: bytes) -> None:
    """Refuse workbooks that are too large inside, that hold macros, or that define entities."""
    room = LARGEST
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if any("vbaproject" in name.lower() for name in names):
                raise UnreadableError("it holds macros, which are never run: save it as .xlsx")
            if not any(name.lower() == "[content_types].xml" for name in names):
                raise UnreadableError("it is a zip, but no workbook")
            if any(name.startswith("content.xml") for name in names):
                raise UnreadableError("it is an OpenDocument file: save it as .xlsx or .csv")
            for name in names:
                with archive.open(name) as part:
                    text = part.read(room + 1)
                room -= len(text)
                if room < 0:
                    raise UnreadableError(f"it is larger inside than {LARGEST // 1024 // 1024} MB")
                if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
                    raise UnreadableError("it defines entities, as no spreadsheet program does")
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        OSError,
        ValueError,
    ):
        raise UnreadableError("it is damaged or locked with a password") from None


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
    return str(value)
