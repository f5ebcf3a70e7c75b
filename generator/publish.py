"""From the engines' HTML to a whole site, swapped in at once."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

STAMP = 946_684_800
"""Time stamp of every published file: 2000-01-01, so that none tells when it was built."""


def beside(out: Path) -> Path:
    """The folder a new site is put together in: beside the old one, so on the same disk."""
    return out.with_name(f".{out.name}.new")


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a whole site into an empty folder: one time stamp, readable by all, no links."""
    shutil.rmtree(folder, ignore_errors=True)
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


def swap(new: Path, out: Path) -> None:
    """Put the folder `new` in the place of `out`, in one step where the system can.

    Linux exchanges the two names at once, so a reader finds the old or the new site and
    never neither. Elsewhere the old one is renamed away first; if the second rename
    fails, the old one comes back.
    """
    if not out.exists():
        new.rename(out)
        return
    if _exchange(new, out):
        shutil.rmtree(new)
        return
    old = out.with_name(f".{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    out.rename(old)
    try:
        new.rename(out)
    except OSError:
        old.rename(out)
        raise
    shutil.rmtree(old)


_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; False where kernel or file system cannot.

    Source: Linux man page renameat2(2).
    """
    if sys.platform != "linux":
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    result = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    if result == 0:
        return True
    fault = ctypes.get_errno()
    if fault in (errno.EINVAL, errno.ENOSYS):
        return False
    raise OSError(fault, os.strerror(fault), str(other))


def recover(out: Path) -> None:
    """Mend what a build that was killed left behind, so that the last site is there again."""
    old = out.with_name(f".{out.name}.old")
    if old.exists() and not out.exists():
        old.rename(out)
    for leftover in (old, beside(out)):
        shutil.rmtree(leftover, ignore_errors=True)


def stylesheet(parts: Mapping[str, str]) -> bytes:
    """Style sheets joined in the order of their names, without comments and spare space."""
    text = "\n".join(text for _, text in sorted(parts.items()))
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s*([{};,])\s*", r"\1", text)
    return (re.sub(r":\s+", ":", text).replace(";}", "}").strip() + "\n").encode()
