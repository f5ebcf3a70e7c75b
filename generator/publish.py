"""From the engines' HTML to a whole site, swapped in at once."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePath

from generator.locking import alone
from generator.problems import Problem

STAMP = 946_684_800
"""Time stamp of every published file: 2000-01-01, so that none tells when it was built."""


Audit = Callable[[Path, str], list[Problem]]
"""Called as (folder of the new site, name to show for it)."""


def refusals(out: Path, root: Path, content: Path) -> Iterator[Problem]:
    """Find targets that publishing would destroy: it replaces the whole folder `out`."""
    hint = "name a folder of its own with --out, such as site"
    if not (root / "mkdocs.yml").is_file():
        yield Problem(
            PurePath("mkdocs.yml"),
            1,
            1,
            "there is no such file here",
            "run this in the folder that holds content/ and mkdocs.yml",
        )
    elif any(kept.resolve().is_relative_to(out) for kept in (root, content)):
        yield Problem(PurePath(out.name), 1, 1, "the site would replace your own files", hint)
    elif out.is_relative_to(content.resolve()):
        yield Problem(PurePath(out.name), 1, 1, "the site cannot stand inside the content", hint)
    elif out.exists() and not _replaceable(out):
        yield Problem(
            PurePath(out.name), 1, 1, "this holds something that is no site, and is kept", hint
        )


def _replaceable(out: Path) -> bool:
    """Whether a folder is empty or holds a site that was built before."""
    names = {path.name for path in out.iterdir()} if out.is_dir() else {""}
    return not names or {"index.html", "404.html"} <= names


def publish(files: Mapping[str, bytes], out: Path, audit: Audit) -> list[Problem]:
    """Put a whole site in the place of the last one, or nothing at all if the audit objects.

    Whoever else publishes into the same folder waits until this is done.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    with alone(out.parent):
        return put(files, out, audit)


def put(files: Mapping[str, bytes], out: Path, audit: Audit) -> list[Problem]:
    """The same as `publish`, for a caller who is `alone` in the folder that holds `out`."""
    recover(out)
    new = beside(out)
    try:
        write(new, files)
        problems = audit(new, out.name)
        if not problems:
            flush(new, files)
            swap(new, out)
            _flushed(out.parent)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return problems


def beside(out: Path) -> Path:
    """The folder a new site is put together in: beside the old one, so on the same disk."""
    return out.with_name(f".{out.name}.new")


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a whole site into an empty folder: one time stamp, readable by all, no links."""
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        left = "this was left by an earlier build and cannot be deleted: delete it yourself"
        raise OSError(errno.EEXIST, left, str(folder))
    folder.mkdir(parents=True)
    for name, data in sorted(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        path.chmod(0o644)
    for path in (folder, *folder.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)
        os.utime(path, (STAMP, STAMP))


def flush(folder: Path, files: Mapping[str, bytes]) -> None:
    """Wait until the disk itself holds a site that was just written, and all of it.

    Without this the names could reach the disk before the bytes: after a power cut the new
    site would stand there with empty files. A file that was taken away or changed meanwhile
    raises `OSError`, as does a disk on a network that only now says it is full. Many at a
    time, for a disk then writes them together (705 files: 0.2 s instead of 3).
    """
    folders = {(folder / name).parent for name in files}
    folders |= {above for one in folders for above in one.parents if above.is_relative_to(folder)}
    with ThreadPoolExecutor(16) as pool:
        for _ in pool.map(lambda one: _flushed(folder / one[0], len(one[1])), files.items()):
            pass
        for _ in pool.map(_flushed, folders | {folder}):
            pass


def _flushed(path: Path, size: int | None = None) -> None:
    """Wait until the disk holds a file of this size, or the names that stand in a folder."""
    if size is None and sys.platform == "win32":
        return  # it cannot open folders, and keeps their names by itself
    descriptor = os.open(path, os.O_RDONLY if size is None else os.O_RDWR)
    try:
        if size is not None and os.fstat(descriptor).st_size != size:
            raise OSError(errno.EIO, "this file was changed while it was published", str(path))
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some shared folders cannot
            raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        os.close(descriptor)


def swap(new: Path, out: Path) -> None:
    """Put the folder `new` in the place of `out`, in one step where the system can.

    Linux exchanges the two names at once, so a reader finds the old or the new site and
    never neither. Elsewhere the old one is renamed away first; if the second rename
    fails, the old one comes back. What `new` then holds is the old site, for the caller to
    delete.
    """
    if _exchange(new, out):
        return
    old = out.with_name(f".{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    try:
        out.rename(old)
    except FileNotFoundError:  # the first site, or somebody has just deleted the last one
        new.rename(out)
        return
    try:
        new.rename(out)
    except OSError:
        old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; False where kernel or file system cannot.

    Source: Linux man page renameat2(2).
    """
    if sys.platform != "linux":
        return False
    renameat2 = getattr(ctypes.CDLL(None), "renameat2", None)
    if renameat2 is None:
        return False
    result = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return bool(result == 0)


def recover(out: Path) -> None:
    """Mend what a build that was killed left behind, so that the last site is there again."""
    old = out.with_name(f".{out.name}.old")
    if old.exists() and not out.exists():
        old.rename(out)
    for leftover in (old, beside(out)):
        shutil.rmtree(leftover, ignore_errors=True)


_STRING = r"(\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*')"


def stylesheet(parts: Mapping[str, str]) -> bytes:
    """Style sheets joined in the order of their names, without comments and spare space."""
    text = "\n".join(text for _, text in sorted(parts.items()))
    text = re.sub(rf"{_STRING}|/\*.*?\*/", lambda found: found[1] or "", text, flags=re.DOTALL)
    pieces = re.split(_STRING, text, flags=re.DOTALL)
    pieces[::2] = (_squeezed(piece) for piece in pieces[::2])  # every other one is a string
    return ("".join(pieces).strip() + "\n").encode()


def _squeezed(css: str) -> str:
    """CSS without strings in it, with no more space than it needs."""
    css = re.sub(r"\s+", " ", css)
    css = re.sub(r"\s*([{};,])\s*", r"\1", css)
    return re.sub(r":\s+", ":", css).replace(";}", "}")


def script(parts: Mapping[str, str]) -> bytes:
    """Scripts joined in the order of their names, without comments, indents and empty lines.

    Understands what ours are written in: a comment stands on a line of its own, or after two
    spaces; no string holds two slashes or goes on in the next line.
    """
    lines = "\n".join(text for _, text in sorted(parts.items())).splitlines()
    told = (re.sub(r"(?:^|  )//.*", "", line.strip()).rstrip() for line in lines)
    return ("\n".join(filter(None, told)) + "\n").encode()
