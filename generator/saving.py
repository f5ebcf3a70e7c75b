"""Files of the content folder, written whole or not at all."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath

from generator.attachments import FOLDERS
from generator.content import Content, load
from generator.leftovers import copy_aside, replaced
from generator.locking import alone
from generator.problems import Problem

_DROPPED = tuple(ending for endings in FOLDERS.values() for ending in endings)

_CHANGED = "this file was changed meanwhile; nothing was written, so run this again"


def tried(folder: Path, files: Mapping[PurePath, bytes]) -> tuple[Content | None, list[Problem]]:
    """What a content folder would be with these files in it, and all that is wrong then.

    Names are paths beside the folder. Tried on a copy: nothing of the folder is touched.
    """
    with copy_aside() as aside:
        copy = aside / folder.name
        shutil.copytree(folder, copy, ignore=_unread, copy_function=_copied)
        for name, data in files.items():
            (copy.parent / name).parent.mkdir(parents=True, exist_ok=True)
            (copy.parent / name).write_bytes(data)
        return load(copy)


def _copied(old: str, new: str) -> None:
    """Copy a file; of pictures and PDFs the name alone, for nobody looks into those here."""
    if Path(old).suffix.lower() in _DROPPED:
        Path(new).touch()
    else:
        shutil.copy2(old, new)


def _unread(folder: str, names: list[str]) -> list[str]:
    """What is no part of the content: hidden files, and what a copy could hang or fail on.

    Links to folders may lead in a circle; a link to nothing is how editors lock a file.
    """
    return [
        name
        for name in names
        for path in [Path(folder, name)]
        if name.startswith(".") or not (path.is_file() or (path.is_dir() and not path.is_symlink()))
    ]


def saved(
    folder: Path,
    files: Mapping[PurePath, bytes],
    before: Mapping[PurePath, bytes],
    holds: Callable[[Content], bool],
) -> bool:
    """Write files of a content folder, by their paths beside it; False: nothing was changed.

    `before` is what they were made from; a file that is not in it is new. If the editor has
    saved one meanwhile, nothing is written, and an `OSError` says so.

    Tried on a copy first: the editor's own files are touched only once the changed folder
    has been read without a fault and `holds` agrees with what it says now. If the computer
    refuses one of several files, those before it get their old text back.
    """
    content, problems = tried(folder, files)
    if content is None or problems or not holds(content):
        return False
    inside = folder.resolve()
    if not all((folder.parent / name).parent.resolve().is_relative_to(inside) for name in files):
        return False
    with alone(folder):
        for name in files:
            path = folder.parent / name
            if (path.read_bytes() if path.exists() else None) != before.get(name):
                raise OSError(errno.EBUSY, _CHANGED, name.as_posix())
        done: list[PurePath] = []
        try:
            for name, data in files.items():
                replaced(folder.parent / name, data)
                done.append(name)
        except OSError:
            for name in done:
                old = before.get(name)
                if old is None:
                    (folder.parent / name).unlink()
                else:
                    replaced(folder.parent / name, old)
            raise
    return True
