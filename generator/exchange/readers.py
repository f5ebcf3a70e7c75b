"""Which format a file is in, and who reads it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator import archives
from generator.exchange import bmlt, geojson, hsds, meeting_guide, ohana, spreadsheets
from generator.exchange.files import UnreadableError, opened, parsed_json
from generator.exchange.incoming import Incoming
from generator.exchange.record import of_file
from generator.exchange.spreadsheets import Taken


@dataclass(frozen=True)
class Setting:
    """What a reader has to know of the site."""

    country: str
    """Whose phone numbers stand without a country code."""
    locale: str = "en"
    columns: Mapping[str, str] = field(default_factory=dict)
    """Fields by the plain names of columns, as the editor has mapped them."""
    formats: bmlt.Formats = field(default_factory=dict)
    """A BMLT server's formats, from a file of their own."""


@dataclass(frozen=True)
class Reading:
    """What stands in the files."""

    records: tuple[Incoming, ...]
    columns: tuple[Taken, ...] = ()


def _of(read: Callable[[Path], list[Incoming]]) -> Callable[[Path, Setting], Reading]:
    return lambda path, _: Reading(tuple(read(path)))


def _spreadsheet(path: Path, setting: Setting) -> Reading:
    records, columns = spreadsheets.read(path, setting.country, setting.columns)
    return Reading(tuple(records), tuple(columns))


READERS: Mapping[str, Callable[[Path, Setting], Reading]] = {
    "hsds": _of(hsds.read),
    "meeting-guide": _of(meeting_guide.read),
    "geojson": _of(geojson.read),
    "csv": _spreadsheet,
    "xlsx": _spreadsheet,
    "bmlt": lambda path, setting: Reading(
        tuple(bmlt.read(path, setting.country, setting.formats, setting.locale))
    ),
    "ohana": lambda path, setting: Reading(tuple(ohana.read(path, setting.country))),
}
"""Formats by the name that the command line gives them."""

MEETINGS = ("meeting-guide", "bmlt")
"""Formats that hold nothing but groups."""
_FORMATS = "formats of BMLT"


def read(paths: Iterable[Path], setting: Setting, name: str | None = None) -> Reading:
    """What stands in files of one format, or each of the format that it seems to be in."""
    records: list[Incoming] = []
    columns: list[Taken] = []
    guessed: list[tuple[Path, str]] = []
    for path in paths:
        if not path.exists():
            records.append(of_file(path.name, "", "there is no such file"))
            continue
        found = guess(path) if name in (None, "bmlt") else name
        if found == _FORMATS:
            more = bmlt.formats(_json(path), setting.locale)
            setting = replace(setting, formats={**setting.formats, **more})
        else:
            guessed.append((path, name or found or "csv"))
    for path, one in guessed:
        reading = READERS[one](path, setting)
        kind = bmlt.KIND
        records += (
            replace(
                record,
                service={**record.service, "types": [kind]},
                terms={kind: kind},
                supposed=record.supposed | {"types"},
            )
            if one in MEETINGS and record.service and "types" not in record.service
            else record
            for record in reading.records
        )
        columns += reading.columns
    return Reading(tuple(records), tuple(columns))


def guess(path: Path) -> str:
    """The format that a file, a folder or a zip seems to be in."""
    if path.is_dir():
        return _of_names(one.name for one in path.rglob("*") if one.is_file())
    suffix = path.suffix.lower()
    if suffix == ".zip":
        try:
            with zipfile.ZipFile(path) as archive:
                return _of_names(name.rpartition("/")[2] for name in archive.namelist())
        except archives.DAMAGED:
            return "hsds"
    if suffix in (".json", ".geojson"):
        return _of_json(_json(path))
    return "xlsx" if suffix.startswith(".xls") else "csv"


def _of_names(names: Iterable[str]) -> str:
    found = {*names}
    return "ohana" if found >= ohana.NEEDED and found & ohana.MARKS else "hsds"


def _json(path: Path) -> object:
    try:
        return parsed_json(next(iter(opened(path, (".json",)).contents.values()), b""))
    except UnreadableError:
        return None


def _of_json(value: object) -> str:
    if isinstance(value, dict) and value.get("type") in ("FeatureCollection", "Feature"):
        return "geojson"
    if bmlt.are_formats(value):
        return _FORMATS
    if bmlt.are_meetings(value):
        return "bmlt"
    first = value[0] if isinstance(value, list) and value else None
    if isinstance(first, dict) and {"day", "time", "slug", "formatted_address"} & {*first}:
        return "meeting-guide"
    return "hsds"
