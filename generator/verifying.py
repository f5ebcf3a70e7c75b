"""How a copy of a site differs from what was listed and signed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import PurePath

from generator import manifest, signing
from generator.copies import Copy, FileError
from generator.manifest import Listed
from generator.problems import Problem
from generator.rules import Finding

_AT_ONCE = 4
"""Files that are read side by side: of a copy far away, most of the time is waiting."""
_MOST_OF_SIGNATURE = 2**14


def differences(
    copy: Copy,
    name: str,
    public: str = "",
    step: Callable[[int, int], None] = lambda _done, _all: None,
) -> Iterator[Finding]:
    """Find how a copy differs from its list of files, and whether that list is signed.

    `name` is shown for the copy, `public` is the public key as one line, or empty where the
    signature cannot be judged. Calls `step` with files read and files in all.
    """
    try:
        listing = _once(copy, manifest.NAME, manifest.MOST_BYTES)
        found = manifest.parsed(listing) if listing is not None else None
    except (FileError, manifest.UnreadableError) as error:
        yield _finding("no-list", name, manifest.NAME, f"the list of files cannot be used: {error}")
        return
    if listing is None or found is None:
        yield _finding("no-list", name, manifest.NAME, "there is no list of files")
        return
    yield from _signature_faults(copy, name, listing, public)
    done = iter(range(1, len(found) + 1))

    def compared(one: tuple[str, Listed]) -> list[Finding]:
        faults = list(_file_faults(copy, name, *one))
        step(next(done), len(found))
        return faults

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for faults in pool.map(compared, found.items()):
            yield from faults
    yield from _added(copy.names(), found, name)


def _once(copy: Copy, name: str, most: int) -> bytes | None:
    """A file in the plain way, which is the last in which a copy gives it."""
    *_, (_, data) = copy.read(name, most)
    return data


def _signature_faults(copy: Copy, name: str, listing: bytes, public: str) -> Iterator[Finding]:
    try:
        signed = _once(copy, manifest.SIGNATURE, _MOST_OF_SIGNATURE)
    except FileError as error:
        yield _finding("bad-signature", name, manifest.SIGNATURE, str(error))
        return
    if signed is None:
        yield _finding("not-signed", name, manifest.SIGNATURE, "nobody has signed this copy")
    elif public and not signing.is_signed(listing, signed, public):
        yield _finding(
            "bad-signature",
            name,
            manifest.SIGNATURE,
            "the list of files was not signed with this key",
        )


def _file_faults(copy: Copy, name: str, path: str, listed: Listed) -> Iterator[Finding]:
    """How one file differs, in any of the ways in which a reader gets it."""
    try:
        for way, data in copy.read(path, listed.size):
            how = f", where it is sent {way}" if way else ""
            if data is None:
                yield _finding("missing-file", name, path, f"this file is missing{how}")
            elif not _is_same(data, listed):
                yield _finding("changed-file", name, path, f"this file has been changed{how}")
    except FileError as error:
        yield _finding(error.rule, name, path, str(error))


def _is_same(data: bytes, listed: Listed) -> bool:
    return len(data) == listed.size and hashlib.sha256(data).hexdigest() == listed.sha256


def _added(names: Iterable[str], found: Iterable[str], name: str) -> Iterator[Finding]:
    known = {*found, *manifest.UNLISTED, *manifest.FOR_HOSTS}
    for path in sorted(set(names) - known):
        yield _finding(
            "added-file", name, path, "this file has been added: the list does not name it"
        )


def _finding(rule: str, name: str, path: str, message: str) -> Finding:
    return Finding(rule, Problem(PurePath(name) / path, 1, 1, message))
