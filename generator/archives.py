"""What an archive in a site holds, and what it tells by names, times and modes."""

from __future__ import annotations

import io
import lzma
import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from copy import copy
from pathlib import Path, PurePosixPath
from typing import Self

KINDS = {".zip", ".epub", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"}
"""Kinds of files that are a zip, whatever they are called."""

DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
)
"""What Python raises at a zip that is damaged, locked, or packed in a way that it does not know:
each way of packing has exceptions of its own."""


def is_within(name: str) -> bool:
    """Whether a file of this name, unpacked, lands in the folder of the archive."""
    return not ("\\" in name or name.startswith("/") or ".." in PurePosixPath(name).parts)


def faults(data: bytes) -> Iterator[tuple[str, str, str]]:
    """What is wrong with an archive as a whole: name of the file in it, rule, message."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries, comment = archive.infolist(), archive.comment
    except DAMAGED:
        yield "", "uninspected-file", "the archive is broken"
        return
    if comment:
        yield "", "archive-traces", "the archive holds a comment"
    times: Counter[tuple[int, ...]] = Counter(entry.date_time for entry in entries)
    for entry in entries:
        name, mode = entry.filename, entry.external_attr >> 16
        if not is_within(name):
            yield name, "archive-escapes", "unpacked, this would land outside of its folder"
        if mode and stat.S_ISLNK(mode):
            yield name, "link", "this is a link to another file"
        elif mode and not mode & 0o004:
            yield name, "mode", f"its mode is {mode & 0o7777:03o}"
        if entry.comment or entry.extra:
            yield (
                name,
                "archive-traces",
                "the archive says more of this file than its name and time",
            )
        if entry.file_size > MOST:
            yield name, "uninspected-file", "this is too large to look into"
        if entry.flag_bits & 1:
            yield name, "uninspected-file", "a password hides what it holds"
    if len(times) > 1:
        usual, _ = times.most_common(1)[0]
        odd = next(entry.filename for entry in entries if entry.date_time != usual)
        yield odd, "times", f"files have {len(times)} different times; this is one of them"


def files(data: bytes) -> Iterator[tuple[str, bytes | None]]:
    """Names and bytes of an archive's files; None: damaged, or not what the archive says it is."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except DAMAGED:
        return  # `faults` says so
    with archive:
        for entry in archive.infolist():
            if _is_file(entry):
                yield entry.filename, _unpacked(archive, entry)


class Opened:
    """An archive of which some files are looked at before the others."""

    def __init__(self, path: Path) -> None:
        try:
            self._archive: zipfile.ZipFile | None = zipfile.ZipFile(path)
        except DAMAGED:
            self._archive = None  # `faults` says so

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._archive is not None:
            self._archive.close()

    def names(self) -> Iterator[str]:
        """Its files, without those of which `faults` says that they are left out."""
        if self._archive is not None:
            yield from (entry.filename for entry in self._archive.infolist() if _is_file(entry))

    def file(self, name: str) -> bytes | None:
        """A file by its name, the last of that name; None where there is none to read."""
        if self._archive is None or name not in self._archive.NameToInfo:
            return None
        entry = self._archive.NameToInfo[name]
        return _unpacked(self._archive, entry) if _is_file(entry) else None


def _is_file(entry: zipfile.ZipInfo) -> bool:
    """Whether there is something to unpack; of what is left out, `faults` says so."""
    return not entry.is_dir() and not entry.flag_bits & 1 and entry.file_size <= MOST


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes | None:
    """A whole file, with the checksum and the size that the archive says; None if it has others.

    Python stops reading at that size, while other programs unpack all that there is.
    """
    longer = copy(entry)
    longer.file_size += 1
    try:
        data = archive.read(longer)
    except DAMAGED:
        return None
    return data if len(data) == entry.file_size else None


MOST = 256 * 1024 * 1024
"""Bytes of a file in an archive: what is said to be larger is not unpacked."""
