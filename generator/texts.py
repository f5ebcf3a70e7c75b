"""What a reader reads: the texts of a finished page or PDF, each with its place and language."""

from __future__ import annotations

import html
import io
import logging
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

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


class _Node:
    """Where a reader is in a page: an element that is open, within those that are open too.

    There is one for each way into a page, so what a tag does there is worked out once.
    """

    __slots__ = ("_below", "after", "fine", "hidden", "locale", "outer", "tag", "title")

    def __init__(self, outer: _Node | None, tag: str, locale: str, hidden: bool) -> None:
        self.outer = outer
        self.tag = tag
        self.locale = locale
        self.hidden = hidden
        """Whether its words are others' or nobody's."""
        self.title: bool = tag in _TITLES or (outer is not None and outer.title)
        self.after: dict[str, _Step] = {}
        self._below: dict[tuple[str, str, bool], _Node] = {}
        self.fine: dict[str, _Node] = {}
        """Pieces in which nothing was found, of those read here lately, and where they lead."""

    def started(self, tag: str, attributes: markup.Attributes) -> _Step:
        """What the beginning of an element does."""
        lang, quotes, said = _read_of(attributes) if attributes else _NOTHING_READ
        own = lang or self.locale
        hidden = self.hidden or quotes or tag in _UNREAD
        cuts = tag in _BLOCKS or own != self.locale
        after = self
        if tag not in _VOID:
            cuts = cuts or (hidden and not self.hidden)
            key = (tag, own, hidden)
            after = self._below.get(key) or self._below.setdefault(key, _Node(self, *key))
        gap = "\n" if tag == "br" else ""
        return _Step(self if cuts else None, () if hidden else said, own, after, gap)

    def ended(self, tag: str) -> _Step:
        """What the end of an element does, and of those in it that have not ended."""
        node: _Node | None = self
        while node is not None and node.tag != tag:
            node = node.outer
        if node is None or node.outer is None:
            return _Step(None, (), "", self)
        outer, cut, one = node.outer, None, self
        while one is not outer and one.outer is not None:
            around = one.outer
            differs = (one.locale, one.hidden) != (around.locale, around.hidden)
            if cut is None and (one.tag in _BLOCKS or differs):
                cut = one
            one = around
        return _Step(cut, (), "", outer)

    def step(self, text: str) -> _Step:
        """The same for a tag as it is written, on a page that can be cut."""
        known = self.after.get(text)
        if known is None:
            bare = text
            if not _READABLE.search(text):  # what else its tag says makes no difference
                bare = f"{text.partition(' ')[0].removesuffix('>')}>"
            known = self.after.get(bare)
            if known is None:
                tag, attributes = markup.tag(bare)
                known = self.ended(tag) if attributes is None else self.started(tag, attributes)
                if len(self.after) > _MOST_STEPS:
                    self.after.clear()
                self.after[bare] = known
            if len(text) < _LONG:
                self.after[text] = known
        return known


class _Step(NamedTuple):
    """What a tag does to one who reads."""

    cut: _Node | None
    """Where the text before it was read, if it ends there."""
    said: tuple[str, ...]
    """What is read of the tag itself."""
    locale: str
    """The language of that."""
    after: _Node
    gap: str = ""
    """What parts the text before it from the text behind it, where both are read together."""


_READABLE = re.compile(rf" (?:lang|{'|'.join(_READ)})(?=[=> ])|{'|'.join(QUOTED)}")
"""What a tag must have for more to be read of it than its name."""
_MOST_STEPS = 4096
_LONG = 40
"""Letters of a tag that are likely its own."""

T = TypeVar("T")
Judge = Callable[[str, str, bool], tuple[T, ...]]
"""Called with a text, its language, and whether it is a title."""
Heard = tuple[int, int, T]
"""Line, column, and what was found there."""


class _Reader(Generic[T]):
    """Gives the texts of a page to a judge; inline elements do not cut them."""

    def __init__(self, node: _Node, judge: Judge[T]) -> None:
        self.found: list[Heard[T]] = []
        self.node = node
        self.parts: list[str] = []
        self.begun = False
        self._judge = judge
        self._place: markup.Place = (1, 0)
        """Where the text began."""

    def flush(self, node: _Node) -> None:
        """A text is over."""
        if not self.parts:
            return
        text = " ".join("".join(self.parts).split())
        if text and not node.hidden:
            for part in text.split(" · "):  # links in a row are no sentence
                for one in self._judge(part, node.locale, node.title):
                    self.found.append((self._place[0], self._place[1] + 1, one))
        self.parts = []
        self.begun = False

    def start(self, tag: str, attributes: markup.Attributes, place: markup.Place) -> None:
        """An element begins."""
        self._take(self.node.started(tag, attributes), place)

    def end(self, tag: str) -> None:
        """An element ends, and with it those in it that have not ended."""
        self._take(self.node.ended(tag), (0, 0))

    def _take(self, step: _Step, place: markup.Place) -> None:
        if step.cut is not None:
            self.flush(step.cut)
        for value in step.said:
            for one in self._judge(value, step.locale, False):
                self.found.append((place[0], place[1] + 1, one))
        if step.gap:
            self.parts.append(step.gap)
        self.node = step.after

    def text(self, text: str, place: markup.Place) -> None:
        """What stands between two tags."""
        if not self.begun:
            self._place = place
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


class Reading(Generic[T]):
    """Reads one page after another, and what stands on many of them once."""

    def __init__(self, judge: Judge[T]) -> None:
        self._judge = judge
        self._tops: dict[str, _Node] = {}

    def of_page(self, page: str, locale: str = "") -> list[Heard[T]]:
        """What the judge finds in the texts of a page, in the order of the page."""
        if self._finds_nothing(page, locale):
            return []
        reader = _Reader(_Node(None, "", locale, False), self._judge)
        markup.tell(page, reader)
        reader.flush(reader.node)  # the page is over: what was read last is a text as well
        return reader.found

    def _finds_nothing(self, page: str, locale: str) -> bool:
        """Whether it is a plain page, and there is nothing; as with most pages."""
        pieces = markup.pieces(page)
        if pieces is None:
            return False
        if locale not in self._tops:
            self._tops[locale] = _Node(None, "", locale, False)
        node, text = self._tops[locale], ""
        for piece in pieces:
            if not text:
                after = node.fine.get(piece)
                if after is not None:
                    node = after
                    continue
            read = self._read(piece, node, text)
            if read is None:
                return False
            if not text and not read[1]:
                if len(node.fine) > _MOST_PIECES:  # those of many pages are soon back
                    node.fine.clear()
                node.fine[piece] = read[0]
            node, text = read
        return self._is_fine(text, node)

    def _read(self, piece: str, node: _Node, text: str) -> tuple[_Node, str] | None:
        """Where a piece leads that follows a text, and the text that goes on behind it.

        None if something was found.
        """
        text += "\n"
        parts = iter(markup.parts(piece))
        for part in parts:
            if part:
                text += html.unescape(part) if "&" in part else part
            tag = next(parts, None)
            if tag is None:
                break
            cut, said, locale, after, gap = node.after.get(tag) or node.step(tag)
            if cut is not None and text:
                if not self._is_fine(text, cut):
                    return None
                text = ""
            if any(self._judge(one, locale, False) for one in said):
                return None
            if gap:
                text += gap
            node = after
        return node, text if text.strip() else ""

    def _is_fine(self, text: str, node: _Node) -> bool:
        text = " ".join(text.split())
        if not text or node.hidden:
            return True
        return all(not self._judge(one, node.locale, node.title) for one in text.split(" · "))


_MOST_PIECES = 4096


def of_page(page: str, locale: str = "") -> Iterator[Said]:
    """The texts of a page's HTML in their order, without what only quotes others."""
    aloud: Reading[tuple[str, str, bool]] = Reading(lambda *said: (said,))
    for line, column, (text, own, title) in aloud.of_page(page, locale):
        yield Said(line, column, text, own, title)


class UnreadableError(ValueError):
    """A file is no PDF, or a broken one."""


_BROKEN = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, RecursionError),
    *(NotImplementedError, TypeError, ValueError, struct.error, zlib.error),
)
"""What pypdf raises beside its own errors where a file is broken or made to break readers."""


def silence_pypdf() -> None:
    """Keep what pypdf doubts off the terminal: a file's faults are told in words of ours."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def of_pdf(data: bytes) -> Iterator[Said]:
    """The paragraphs of a PDF, in the language that the document names; line = page.

    A line that begins with no small letter begins a paragraph: cells of a table stand one
    after another, and would otherwise read as one sentence. So does one after a number, as
    a page's. Raises `UnreadableError` where there is nothing to read.
    """
    # Here, because it takes longer to import than `handrail sheet` takes to print.
    import pypdf
    from pypdf.errors import PyPdfError

    silence_pypdf()
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

    silence_pypdf()
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
