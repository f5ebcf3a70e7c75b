"""What a reader reads: the texts of a finished page or PDF, each with its place and language."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from generator import markup


@dataclass(frozen=True)
class Said:
    """One heading, paragraph, item or label."""

    line: int
    column: int
    text: str
    locale: str
    title: bool = False
    """Whether it is a title or a heading."""
    within: str = ""
    """All that stands on its page, where lines of paper may have cut it from what follows."""


_TITLES = {"title", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "summary"}
_BLOCKS = _TITLES | {
    "article", "aside", "body", "button", "dd", "details", "div", "dl", "dt", "figcaption",
    "footer", "form", "header", "html", "label", "legend", "li", "main", "nav", "ol", "option",
    "p", "section", "table", "tbody", "td", "textarea", "th", "thead", "tr", "ul",
}  # fmt: skip
_VOID = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
_READ = ("alt", "title", "placeholder", "aria-label", "value")
"""Attributes that a reader sees or hears."""
_UNREAD = {"script", "style"}
QUOTED = ("sources", "quoted", "finder")
"""Classes of elements whose words are others': titles of works, words that hurt, street names."""


_Open = tuple[tuple[str, str, bool], ...]
"""Elements that are open, the innermost last: tag, language, whether its words are others'."""


class _Reader:
    """Collects the texts of a page; inline elements do not cut them."""

    def __init__(self, open_: _Open) -> None:
        self.found: list[Said] = []
        self.open = open_
        self.parts: list[str] = []
        self.begun = False
        self.place = (1, 0)

    def flush(self) -> None:
        """A text is over."""
        if not self.parts:
            return
        text = " ".join("".join(self.parts).split())
        _, locale, quoted = self.open[-1]
        if text and not quoted:
            title = not _TITLES.isdisjoint([tag for tag, _, _ in self.open])
            line, column = self.place
            for part in text.split(" · "):  # links in a row are no sentence
                self.found.append(Said(line, column + 1, part, locale, title))
        self.parts = []
        self.begun = False

    def start(self, tag: str, attributes: markup.Attributes, place: markup.Place) -> None:
        """An element begins."""
        _, locale, quoted = self.open[-1]
        lang, quotes, said = _read_of(attributes) if attributes else _NOTHING_READ
        own = lang or locale
        if tag in _BLOCKS or own != locale:
            self.flush()
        hidden = quoted or quotes or tag in _UNREAD
        if not hidden:
            line, column = place
            for value in said:
                self.found.append(Said(line, column + 1, value, own))
        if tag not in _VOID:
            if hidden and not quoted:
                self.flush()
            self.open = (*self.open, (tag, own, hidden))

    def end(self, tag: str) -> None:
        """An element ends, and with it those in it that have not ended."""
        if tag != self.open[-1][0] and not any(tag == name for name, _, _ in self.open):
            return
        while True:
            name, locale, quoted = self.open[-1]
            outer = self.open[-2]
            if name in _BLOCKS or (locale, quoted) != outer[1:]:
                self.flush()
            self.open = self.open[:-1]
            if name == tag:
                return

    def text(self, text: str, place: markup.Place) -> None:
        """What stands between two tags."""
        if not self.begun:
            self.place = place
            self.begun = bool(text.strip())
        self.parts.append(text)

    def comment(self, place: markup.Place) -> None:
        """Nobody reads it."""


_NOTHING_READ: tuple[str | None, bool, tuple[str, ...]] = (None, False, ())


@lru_cache(maxsize=4096)
def _read_of(
    attributes: markup.Attributes,
) -> tuple[str | None, bool, tuple[str, ...]]:
    """Of an element: its own language, whether it quotes others, and what is read of its tag."""
    given = dict(attributes)
    classes = (given.get("class") or "").split()
    said = tuple(" ".join(value.split()) for name in _READ if (value := given.get(name)))
    return given.get("lang"), any(c in QUOTED for c in classes), said


def of_page(page: str, locale: str = "") -> Iterator[Said]:
    """The texts of a page's HTML in their order, without what only quotes others."""
    for before, some in in_pieces(page, locale):
        for said in some:
            yield replace(said, line=said.line + before) if before else said


def in_pieces(page: str, locale: str = "") -> Iterator[tuple[int, tuple[Said, ...]]]:
    """The same piece by piece, as (lines before the piece, its texts by lines of their own)."""
    open_: _Open = (("", locale, False),)
    pieces = markup.pieces(page)
    if pieces is None:
        reader = _Reader(open_)
        markup.tell(page, reader)
        reader.flush()  # the page is over: what was read last is a text as well
        yield 0, tuple(reader.found)
        return
    before = 1
    unread: list[str] = []  # of a piece that ended amid a text, and those after it
    for piece in pieces:
        unread.append(piece)
        joined = piece if len(unread) == 1 else "\n".join(unread)
        some, after, is_over = _of_piece(joined, open_)
        if is_over:
            yield before, some
            before += joined.count("\n") + 1
            open_ = after
            unread = []
    if unread:
        joined = "\n".join(unread)
        reader = _Reader(open_)
        markup.tell_piece(joined, reader)
        reader.flush()
        yield before, tuple(reader.found)


@lru_cache(maxsize=8192)  # most pieces stand on many pages
def _of_piece(piece: str, open_: _Open) -> tuple[tuple[Said, ...], _Open, bool]:
    """Texts of a piece, the elements open at its end, and whether its last text is over."""
    reader = _Reader(open_)
    markup.tell_piece(piece, reader)
    return tuple(reader.found), reader.open, not reader.begun


class UnreadableError(ValueError):
    """A file is no PDF, or a broken one."""


_BROKEN = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, RecursionError),
    *(NotImplementedError, TypeError, ValueError, struct.error, zlib.error),
)
"""What pypdf raises beside its own errors where a file is broken or made to break readers."""


def of_pdf(data: bytes) -> Iterator[Said]:
    """The paragraphs of a PDF, in the language that the document names; line = page.

    A line that begins with no small letter begins a paragraph: cells of a table stand one
    after another, and would otherwise read as one sentence. So does one after a number, as
    a page's. Raises `UnreadableError` where there is nothing to read.
    """
    # Here, because it takes longer to import than `handrail sheet` takes to print.
    import pypdf
    from pypdf.errors import PyPdfError

    try:
        document = pypdf.PdfReader(io.BytesIO(data))
        locale = str(document.root_object.get("/Lang", ""))
        texts = [_paragraphs(page.extract_text()) for page in document.pages]
    except (PyPdfError, *_BROKEN) as error:
        raise UnreadableError(str(error)) from error
    for number, some in enumerate(texts, 1):
        for text in some:
            yield Said(number, 1, text, locale, within=" ".join(some))


@dataclass(frozen=True)
class Told:
    """What a PDF says beside what is printed."""

    keys: frozenset[str]
    """Names in its list of properties, such as Author."""
    xmp: str
    """All its XMP."""
    addresses: frozenset[str]
    """Where its links lead."""
    more: tuple[str, ...]
    """What else it holds, in words."""


def said_of_itself(data: bytes) -> Told:
    """What any PDF says beside what is printed, however it is packed.

    Raises `UnreadableError` where it cannot be read.
    """
    import pypdf
    from pypdf.errors import PyPdfError
    from pypdf.generic import DictionaryObject, StreamObject

    try:
        document = pypdf.PdfReader(io.BytesIO(data))
        if document.is_encrypted:
            return Told(frozenset(), "", frozenset(), ("what a password hides",))
        keys = {str(key).removeprefix("/") for key in document.metadata or ()}
        xmp, addresses, more = "", set(), set()
        places = {(number, 0) for number in document.xref_objStm}
        places |= {(number, one) for one, some in document.xref.items() for number in some}
        for number, one in sorted(places):
            found = document.get_object(pypdf.generic.IndirectObject(number, one, document))
            if not isinstance(found, DictionaryObject):
                continue
            if found.get("/Type") == "/Metadata" and isinstance(found, StreamObject):
                xmp += found.get_data().decode("utf-8", "replace")
            if "/URI" in found:
                addresses.add(str(found["/URI"]))
            more |= {what for name, what in _HELD.items() if name in found}
            if found.get("/Subtype") not in (None, "/Link", "/Widget") and "/Rect" in found:
                more.add("remarks of its readers")
    except (PyPdfError, *_BROKEN) as error:
        raise UnreadableError(str(error)) from error
    ends = data.count(b"%%EOF") - (b"/Linearized" in data[:1024])
    if ends > 1:
        more.add("older versions of itself")
    return Told(frozenset(keys), xmp, frozenset(addresses), tuple(sorted(more)))


_HELD = {
    "/EmbeddedFiles": "other files",
    "/EF": "other files",
    "/JS": "a script",
    "/JavaScript": "a script",
    "/AcroForm": "fields to fill in",
    "/PieceInfo": "data of the program that made it",
    "/LastModified": "the time of its last change",
}
"""Key of an object → what it means."""


def _paragraphs(text: str) -> list[str]:
    found: list[str] = []
    for line in filter(None, (" ".join(line.split()) for line in text.splitlines())):
        if found and line[0].islower() and not found[-1][-1].isdigit():
            found[-1] += f" {line}"
        else:
            found.append(line)
    return found
