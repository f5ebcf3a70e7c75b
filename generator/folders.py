"""What the files of a folder tell by their names, their times, their modes and their links."""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Listing:
    """Everything in a folder, without following any link."""

    files: tuple[Path, ...]
    """Files of its own, sorted."""
    faults: tuple[tuple[Path, str, str], ...]
    """Path, rule, message."""


def listing(folder: Path, added: Container[str] = ()) -> Listing:
    """All files in a folder, and what is wrong with them before any is opened.

    `added` are names of files at its top that somebody puts there by hand, at another time.
    """
    files: list[Path] = []
    faults: list[tuple[Path, str, str]] = []
    times: Counter[int] = Counter()
    example: dict[int, Path] = {}
    for path, entry in _entries(folder):
        mode = entry.st_mode
        if stat.S_ISLNK(mode):
            faults.append((path, "link", "this is a link to another file"))
            continue
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            faults.append((path, "link", "this is neither a file nor a folder"))
            continue
        if os.name == "posix" and (mode & 0o777) != (0o755 if stat.S_ISDIR(mode) else 0o644):
            faults.append((path, "mode", f"its mode is {mode & 0o777:03o}"))
        if stat.S_ISREG(mode):
            files.append(path)
            if path.name not in added or path.parent != folder:
                times[int(entry.st_mtime)] += 1  # a folder's own is sent to nobody
                example.setdefault(int(entry.st_mtime), path)
            if entry.st_nlink > 1:
                faults.append((path, "link", "the same file has a second name elsewhere"))
        if _LEFT_OVER.search(path.name) and not path.name.startswith(_MEANT):
            faults.append((path, "leftover", "this belongs to somebody's computer, not to a site"))
    if len(times) > 1:
        usual, _ = times.most_common(1)[0]
        odd = next(path for time, path in example.items() if time != usual)
        message = f"files have {len(times)} different times; this is one of them"
        faults.append((odd, "times", message))
    return Listing(tuple(sorted(files)), tuple(faults))


def _entries(folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            path = Path(entry.path)
            yield path, entry.stat(follow_symlinks=False)
            if entry.is_dir(follow_symlinks=False):
                yield from _entries(path)


_LEFT_OVER = re.compile(
    r"^\.|^(?:Thumbs\.db|desktop\.ini|__MACOSX|__pycache__|node_modules)$"
    r"|~$|\.(?:bak|orig|rej|swp|swo|tmp|old|log|py|pyc|psd|xcf|sh|bat|lnk|torrent|crdownload)$",
    re.IGNORECASE,
)
OFFLINE = ".nomedia"
"""At the top of a copy that is opened from its folder: phones then list no pictures of it."""
_MEANT = (".well-known", ".nojekyll", ".htaccess", ".domains", OFFLINE)
"""Names with which a host or a phone is told something."""
