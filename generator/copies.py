"""Copies of a site to look into: a folder, a zip, or whatever else can be read by name."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

from generator.archives import DAMAGED
from generator.manifest import NAME


class UnreachableError(Exception):
    """The whole copy cannot be read; its text says why."""


class FileError(Exception):
    """One file of a copy cannot be read as it should; its text says why."""

    def __init__(self, why: str, rule: str = "changed-file") -> None:
        super().__init__(why)
        self.rule = rule


class Copy(Protocol):
    """A copy of a site, wherever it is."""

    def read(self, name: str, most: int) -> Iterator[tuple[str, bytes | None]]:
        """What stands under a name, in each way in which a reader can get it.

        Yields (way, bytes), `None` where nothing is there; the way is empty for the plain
        one. Of a longer file only the first `most` + 1 bytes come. A `FileError` where it
        cannot be read.
        """

    def names(self) -> Iterator[str]:
        """Everything that is there, where that can be told."""


class Folder:
    """A copy on a disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str, most: int) -> Iterator[tuple[str, bytes | None]]:
        """What stands in a file; a link is no file, wherever it leads."""
        path = self._folder / name
        above = list(path.parents)[: name.count("/") + 1]
        if any(one.is_symlink() for one in (path, *above[:-1])):
            raise FileError("this is a link to another place, not a file")
        if not path.is_file():
            yield "", None
            return
        try:
            with path.open("rb") as file:
                yield "", file.read(most + 1)
        except OSError as error:
            raise FileError(f"this cannot be read: {error.strerror}") from None

    def names(self) -> Iterator[str]:
        """Files and links below the folder."""
        for where, folders, files in os.walk(self._folder):
            links = [name for name in folders if Path(where, name).is_symlink()]
            for name in (*files, *links):
                yield Path(where, name).relative_to(self._folder).as_posix()


class Held:
    """A copy of which each file was read once: what is judged is what is used afterwards."""

    def __init__(self, folder: Path) -> None:
        self.files: dict[str, bytes] = {}
        self._faults: dict[str, FileError] = {}
        there = Folder(folder)
        self._names = list(there.names())
        for name in self._names:
            try:
                *_, (_, data) = there.read(name, (folder / name).lstat().st_size)
            except FileError as error:
                self._faults[name] = error
            except FileNotFoundError:
                continue
            else:
                if data is not None:
                    self.files[name] = data

    def read(self, name: str, most: int) -> Iterator[tuple[str, bytes | None]]:
        """What stood in a file when all were read."""
        if name in self._faults:
            raise self._faults[name]
        data = self.files.get(name)
        yield "", data if data is None else data[: most + 1]

    def names(self) -> Iterator[str]:
        """Files and links that stood there."""
        yield from self._names


class Zip:
    """A copy in a zip, at its top or in one folder of it; nothing is unpacked to the disk."""

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except DAMAGED:
            raise UnreachableError("this is no zip, or it is broken") from None
        every = [one for one in self._archive.infolist() if not one.is_dir()]
        lists = [one.filename for one in every if f"/{one.filename}".endswith(f"/{NAME}")]
        self._top = min(lists, key=len, default=NAME).removesuffix(NAME)
        self._entries: Mapping[str, zipfile.ZipInfo] = {one.filename: one for one in every}
        self._twice = (
            {name for name in self._entries if sum(one.filename == name for one in every) > 1}
            if len(every) > len(self._entries)
            else set()
        )

    def read(self, name: str, most: int) -> Iterator[tuple[str, bytes | None]]:
        """What stands in an entry, unpacked no further than needed."""
        entry = self._entries.get(self._top + name)
        if entry is None:
            yield "", None
            return
        if entry.filename in self._twice:
            raise FileError("this stands in the zip twice, with different words perhaps")
        if (entry.external_attr >> 16) & 0o170000 == 0o120000:
            raise FileError("this is a link to another place, not a file")
        try:
            with self._archive.open(entry) as file:
                yield "", file.read(most + 1)
        except DAMAGED:
            raise FileError("this cannot be unpacked: the zip is broken or locked") from None

    def names(self) -> Iterator[str]:
        """Entries of the zip; those outside of the site's folder begin with `../`."""
        for name in self._entries:
            yield name.removeprefix(self._top) if name.startswith(self._top) else f"../{name}"


def at_path(path: Path) -> Copy:
    """The copy in a folder or in a zip; an `UnreachableError` where there is neither."""
    if path.is_dir():
        return Folder(path)
    if not path.is_file():
        raise UnreachableError("there is no such folder or zip")
    return Zip(path.read_bytes())
