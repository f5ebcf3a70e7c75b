"""Files of the content folder, written whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from generator.content import Content, load


def saved(folder: Path, files: Mapping[PurePath, bytes], holds: Callable[[Content], bool]) -> bool:
    """Write files of a content folder, by their paths beside it; False: nothing was changed.

    Tried on a copy first: the editor's own files are touched only once the changed folder
    has been read without a fault and `holds` agrees with what it says now. If the computer
    refuses one of several files, those before it get their old text back.
    """
    with TemporaryDirectory() as aside:
        copy = Path(aside) / folder.name
        shutil.copytree(folder, copy)
        for name, data in files.items():
            (copy.parent / name).write_bytes(data)
        content, problems = load(copy)
    if content is None or problems or not holds(content):
        return False
    before = {name: (folder.parent / name).read_bytes() for name in files}
    done: list[PurePath] = []
    try:
        for name, data in files.items():
            _replaced(folder.parent / name, data)
            done.append(name)
    except OSError:
        for name in done:
            _replaced(folder.parent / name, before[name])
        raise
    return True


def _replaced(path: Path, data: bytes) -> None:
    """Write a whole file or nothing of it."""
    aside = path.with_name(f".{path.name}.new")
    aside.write_bytes(data)
    shutil.copymode(path, aside)
    aside.replace(path)
