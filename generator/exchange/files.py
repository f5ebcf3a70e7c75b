"""Somebody else's files, read with care: a file, a folder, or a zip."""

from __future__ import annotations

import csv
import io
import itertools
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.archives import DAMAGED
from generator.source import visible

LARGEST = 64 * 1024 * 1024
"""Bytes of one file, and of all files of a folder or zip together."""
MOST_FILES = 500
MOST_VALUES = 2_000_000
"""Values in one JSON file, or cells in one CSV file; an empty row counts as ten."""
_EMPTY = 10


class UnreadableError(Exception):
    """A file that cannot be read; its text says why, in an editor's words."""


@dataclass(frozen=True)
class Files:
    """Files by name, and the name of the whole."""

    name: str
    contents: Mapping[str, bytes]


def opened(path: Path, suffixes: tuple[str, ...]) -> Files:
    """The files of some kinds at a path; names are relative to the folder or zip.

    Raises UnreadableError for what is too large, damaged or not there. Nothing is written.
    """
    if path.is_dir():
        try:
            return Files(path.name, _folder(path, suffixes))
        except OSError as error:
            raise UnreadableError(f"it cannot be read: {error.strerror}") from None
    data = whole(path)
    if data.startswith(b"PK\x03\x04"):
        return Files(path.name, _zip(data, suffixes))
    return Files(path.name, {path.name: data})


def whole(path: Path) -> bytes:
    """A file's bytes; raises UnreadableError for what is too large or not there."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableError(f"it cannot be read: {error.strerror}") from None
    if len(data) > LARGEST:
        raise UnreadableError(f"it is larger than {LARGEST // 1024 // 1024} MB")
    return data


def _folder(folder: Path, suffixes: tuple[str, ...]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    room = LARGEST
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in suffixes or not path.is_file() or path.is_symlink():
            continue
        with path.open("rb") as file:
            data = file.read(room + 1)
        room -= len(data)
        if room < 0 or len(found) == MOST_FILES:
            raise UnreadableError(_TOO_MUCH)
        found[path.relative_to(folder).as_posix()] = data
    return found


_TOO_MUCH = f"it holds more than {MOST_FILES} files or {LARGEST // 1024 // 1024} MB"


def _zip(data: bytes, suffixes: tuple[str, ...]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    room = LARGEST
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in sorted(archive.infolist(), key=lambda info: info.filename):
                if info.is_dir() or not info.filename.lower().endswith(suffixes):
                    continue
                with archive.open(info) as file:
                    part = file.read(room + 1)  # never the size that the zip claims
                room -= len(part)
                if room < 0 or len(found) == MOST_FILES:
                    raise UnreadableError(_TOO_MUCH)
                found[info.filename] = part
    except DAMAGED:
        raise UnreadableError("the zip is damaged or locked with a password") from None
    return found


def text(data: bytes) -> str:
    """The text of a file; raises UnreadableError unless it is UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"byte {error.start + 1} is not UTF-8; save the file as UTF-8"
        ) from None


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


def parsed_json(data: bytes) -> object:
    """A JSON file's value; raises UnreadableError with the line of the fault.

    One that has more values than can be read is refused before any of them is made.
    """
    if sum(map(data.count, (b",", b"[", b"{"))) > MOST_VALUES:  # those in texts count as well
        raise UnreadableError(f"it holds more than {MOST_VALUES:,} values: split it")
    try:
        return json.loads(text(data), parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise UnreadableError(f"line {error.lineno} is not JSON") from None
    except RecursionError:
        raise UnreadableError("it is nested too deeply") from None
    except ValueError:  # a number of thousands of digits
        raise UnreadableError("a number in it is too long") from None


def _no_constant(name: str) -> object:
    raise UnreadableError(f"{name} is no number of JSON")


def uncrowded(table: str) -> str:
    """The text of a table; raises UnreadableError where signs between cells alone are too many.

    Counted before any cell is made; signs within texts count as well.
    """
    if max(map(table.count, ",;\t|")) > MOST_VALUES:
        raise UnreadableError(f"it holds more than {MOST_VALUES:,} cells: split it")
    return table


def bounded(rows: Iterable[list[str]]) -> Iterator[list[str]]:
    """The rows of a table; raises UnreadableError where it has more cells than can be read."""
    room = MOST_VALUES
    for row in rows:
        room -= len(row) or _EMPTY
        if room < 0:
            raise UnreadableError(f"it holds more than {MOST_VALUES:,} cells: split it")
        yield row


def parsed_csv(data: bytes) -> list[dict[str, str]]:
    """Rows of a CSV file under the names of its first row, without empty cells.

    Raises UnreadableError for a file that is not CSV.
    """
    said = uncrowded(text(data))
    try:
        rows = list(bounded(csv.reader(io.StringIO(visible(said), newline=""), strict=True)))
    except csv.Error as error:
        raise UnreadableError(f"it is not CSV: {error}") from None
    names = [name.strip() for name in rows[0]] if rows else []
    return [
        {name: cell for name, cell in zip(names, row, strict=False) if cell.strip()}
        for row in rows[1:]
    ]
