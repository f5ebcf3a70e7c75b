"""The tags and texts of a page's HTML, each with its place.

Any page is read by Python's own parser. Most keep to a few forms, in which nothing but a tag
begins with `<`: such a page can be cut into pieces of whole tags and texts, most of which stood
on a page before. Both ways give the same, but the places.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from html.parser import HTMLParser
from typing import Protocol

Place = tuple[int, int]
"""Line, from 1, and column, from 0."""
Attributes = tuple[tuple[str, str | None], ...]


class Listener(Protocol):
    """What is told of each part of a page, in the page's order."""

    def start(self, tag: str, attributes: Attributes, place: Place) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends, or would if it had begun."""

    def text(self, text: str, place: Place) -> None:
        """What stands between two tags; entities are the letters that they stand for."""

    def comment(self, place: Place) -> None:
        """A comment."""


class _Teller(HTMLParser):
    """Passes on what Python's parser finds."""

    def __init__(self, listener: Listener) -> None:
        super().__init__(convert_charrefs=True)
        self._listener = listener

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._listener.start(tag, tuple(attrs), self.getpos())

    def handle_endtag(self, tag: str) -> None:
        self._listener.end(tag)

    def handle_data(self, data: str) -> None:
        self._listener.text(data, self.getpos())

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 (the base's name)
        self._listener.comment(self.getpos())


def tell(page: str, listener: Listener) -> Place | None:
    """Tell of any page; returns the place of a tag or comment that is never closed."""
    teller = _Teller(listener)
    teller.feed(page)
    unread = teller.getpos() if teller.rawdata else None
    teller.close()
    return unread


_DOCTYPE = "<!doctype html>\n"
_ATTRIBUTES = r'(?: [a-z][a-z-]*+(?:="[^"<>\r]*+")?)*'
_RAW = "script|style|textarea|title|iframe|xmp|plaintext|no[a-z]++|svg|math"
"""Elements within which signs mean something else, to some parsers."""
_PIECE = re.compile(
    r"(?:[^<>\r]++"
    r"|</[a-z][a-z0-9]*+>"
    r"|<title>[^<>\r]*+</title>"
    r'|<script src="[^"<>\r]*+" defer></script>'
    rf"|<(?!(?:{_RAW})[ >])[a-z][a-z0-9]*+{_ATTRIBUTES}>)*"
)
"""No group in it repeats possessively: Python 3.11.2, which is Debian's, then lets match what
must not (https://github.com/python/cpython/issues/100061 and 106052, mended in 3.11.5)."""
_CUT = re.compile(r"(<[^<>]*+>)")
_ATTRIBUTE = re.compile(r' ([a-z-]+)(?:="([^"]*)")?')


_PLAIN: set[str] = set()
"""Pieces that keep to the forms that stand in most pages, of those met lately."""
_MOST_PLAIN = 16_384


@lru_cache(maxsize=1)  # who reads a page's tags then reads its texts
def pieces(page: str) -> list[str] | None:
    """The page cut where a line ends with a tag and the next begins with one, if it is plain.

    None where only a whole parser can tell what the page says. Each piece but the last was
    followed by a line's end. The first begins on line 2: a page begins with its doctype.
    """
    body = page.removeprefix(_DOCTYPE)
    if len(body) == len(page) or not body.startswith("<") or not body.endswith((">", ">\n")):
        return None
    if "\0" in body:
        return None
    found = body.removesuffix("\n").replace(">\n<", ">\0<").split("\0")
    new = set(found) - _PLAIN
    if not all(map(_PIECE.fullmatch, new)):
        return None
    if len(_PLAIN) > _MOST_PLAIN:  # what stands on many pages is soon back
        _PLAIN.clear()
    _PLAIN.update(new)
    return found


def parts(piece: str) -> list[str]:
    """Texts and tags of one of the `pieces` of a page in turns, a text first and last.

    Signs in texts are still entities.
    """
    return _CUT.split(piece)


def place(pieces: list[str], number: int, index: int) -> Place:
    """Where one of the `parts` of one of the `pieces` of a page begins."""
    before = "\n".join([*pieces[:number], "".join(parts(pieces[number])[:index])])
    return before.count("\n") + 2, len(before) - before.rfind("\n") - 1


def tag(text: str) -> tuple[str, Attributes | None]:
    """An element's name and what is said in its tag; None in the tag that ends it."""
    if text.startswith("</"):
        return text[2:-1], None
    name = text[1:-1].partition(" ")[0]
    return name, tuple(
        (one[1], one[2] and unescape(one[2]))
        for one in _ATTRIBUTE.finditer(text[1 + len(name) : -1])
    )
