"""What a reader reads: the texts of a finished page or PDF, each with its place and language."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser


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
QUOTED = ("sources", "quoted", "finder")
"""Classes of elements whose words are others': titles of works, words that hurt, street names."""


class _Reader(HTMLParser):
    """Collects the texts of a page; inline elements do not cut them."""

    def __init__(self, locale: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Said] = []
        self._open: list[tuple[str, str, bool]] = [("", locale, False)]
        self._parts: list[str] = []
        self._place = (1, 0)

    def _flush(self) -> None:
        text = " ".join("".join(self._parts).split())
        _, locale, quoted = self._open[-1]
        if text and not quoted:
            title = any(tag in _TITLES for tag, _, _ in self._open)
            line, column = self._place
            for part in text.split(" · "):  # links in a row are no sentence
                self.found.append(Said(line, column + 1, part, locale, title))
        self._parts = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        _, locale, quoted = self._open[-1]
        own = given.get("lang") or locale
        if tag in _BLOCKS or own != locale:
            self._flush()
        classes = (given.get("class") or "").split()
        hidden = quoted or tag in ("script", "style") or any(c in QUOTED for c in classes)
        line, column = self.getpos()
        for name in _READ:
            if (value := given.get(name)) and not hidden:
                self.found.append(Said(line, column + 1, " ".join(value.split()), own))
        if tag not in _VOID:
            if hidden and not quoted:
                self._flush()
            self._open.append((tag, own, hidden))

    def handle_endtag(self, tag: str) -> None:
        if not any(tag == name for name, _, _ in self._open):
            return
        while True:
            name, locale, quoted = self._open[-1]
            outer = self._open[-2]
            if name in _BLOCKS or (locale, quoted) != outer[1:]:
                self._flush()
            self._open.pop()
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if not any(part.strip() for part in self._parts):
            self._place = self.getpos()
        self._parts.append(data)

    def end(self) -> None:
        """The page is over: what was read last is a text as well."""
        self.close()
        self._flush()


def of_page(page: str, locale: str = "") -> Iterator[Said]:
    """The texts of a page's HTML in their order, without what only quotes others."""
    reader = _Reader(locale)
    reader.feed(page)
    reader.end()
    yield from reader.found


class UnreadableError(ValueError):
    """A file is no PDF, or a broken one."""


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
    except PyPdfError as error:
        raise UnreadableError(str(error)) from error
    for number, some in enumerate(texts, 1):
        for text in some:
            yield Said(number, 1, text, locale, within=" ".join(some))


def _paragraphs(text: str) -> list[str]:
    found: list[str] = []
    for line in filter(None, (" ".join(line.split()) for line in text.splitlines())):
        if found and line[0].islower() and not found[-1][-1].isdigit():
            found[-1] += f" {line}"
        else:
            found.append(line)
    return found
