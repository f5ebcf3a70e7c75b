"""The list of a site's files: each with its size and its SHA-256."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

NAME = "manifest.txt"
SIGNATURE = f"{NAME}.minisig"
UNLISTED = (NAME, SIGNATURE)
"""What a list cannot hold: itself, and the signature that is made of it."""
FOR_HOSTS = frozenset(
    {"_headers", "_redirects", "CNAME", ".nojekyll", ".htaccess", ".domains", "netlify.toml"}
)
"""Files with which a host is told something, at the top of a site: an editor puts them there."""
MOST_BYTES = 64 * 2**20
"""No list is longer; a reader of somebody else's list stops here."""


class UnreadableError(ValueError):
    """A list that no site of ours can have; its text says why."""


@dataclass(frozen=True)
class Listed:
    """What a manifest says of one file."""

    size: int
    """In bytes."""
    sha256: str
    """In hexadecimal digits, small letters."""


def listed(data: bytes) -> Listed:
    """What a manifest says of a file with this content."""
    return Listed(len(data), hashlib.sha256(data).hexdigest())


def manifest(files: Mapping[str, bytes]) -> bytes:
    """The list of a site's files by path, in the order of their names.

    `sha256sum --check` of coreutils reads it too; a line that begins with `#` is a comment
    to it, and says the size of the file in the next line.
    """
    lines = []
    for name, data in sorted(files.items()):
        if name not in UNLISTED:
            one = listed(data)
            lines.append(f"# {one.size} bytes\n{one.sha256}  {name}\n")
    return "".join(lines).encode()


def with_manifest(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """A site's files and the list of them, without what was signed or listed before."""
    kept = {name: data for name, data in files.items() if name not in UNLISTED}
    return {**kept, NAME: manifest(kept)}


_LINE = re.compile(r"# (?P<size>\d{1,15}) bytes\n(?P<sha256>[0-9a-f]{64})  (?P<name>[^\n]+)\n")


def parsed(data: bytes) -> dict[str, Listed]:
    """What a manifest lists, by path; an `UnreadableError` where it is not one of ours.

    No path leaves the site: none is absolute, has an empty part, `.`, `..`, or a sign that
    could be anything but a letter of a name.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise UnreadableError("it is no text") from None
    found: dict[str, Listed] = {}
    place = 0
    while place < len(text):
        line = _LINE.match(text, place)
        if line is None:
            raise UnreadableError(f"line {text.count(chr(10), 0, place) + 1} is no entry")
        name = line["name"]
        if not is_safe(name):
            raise UnreadableError(f"it names {name[:80]!r}, which no site has")
        if name in found:
            raise UnreadableError(f"it names {name[:80]!r} twice")
        found[name] = Listed(int(line["size"]), line["sha256"])
        place = line.end()
    if not found:
        raise UnreadableError("it is empty")
    return found


def is_safe(name: str) -> bool:
    """Whether a path stays inside of the site, on every system and in every address."""
    return (
        name.isprintable()
        and not set(name) & set('\\:?#%*"<>|')
        and all(part not in ("", ".", "..") for part in name.split("/"))
    )
