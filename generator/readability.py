"""How hard a page is to read, as one figure that works in every language with spaces."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from generator.catalog import Catalog
from generator.content import Content
from generator.directory import SHELL, published
from generator.pages import NOT_FOUND, pages
from generator.problems import Problem
from generator.translate import translate

CEILINGS: Mapping[str, float] = {"en": 35.0, "ru": 55.0}
"""The hardest that a page for clients may be, by language. On Björnsson's scale, made for
Swedish, 30–40 is easy prose such as fiction; Russian words are longer, and our own texts
come out 15 to 20 higher in Russian than in English."""

LONG_WORD = 6
"""A word of more letters than this counts as long."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STOP = re.compile(r"[.!?:…؟]+(?=[\"'”’»)\]]*(?:\s|$))|\n+")
_TAG = re.compile(r"<[^>]*>")
_BLOCK = re.compile(
    r"</?(?:p|li|dd|dt|h[1-6]|td|th|tr|div|ul|ol|summary|section|caption|figure)\b[^>]*>"
)
_UNREAD = re.compile(
    r'<span class="s">.*?</span>.*?</span>'
    r'|<(?P<tag>ol|p|form)(?:(?<=ol) class="sources"|(?<=p) class="review\b|(?<=form)\b)'
    r".*?</(?P=tag)>",
    re.DOTALL,
)
_WRAPPED = re.compile(r"^((?!#)[^\n<]*[^\s>])\n(?=[^\W\d_])", re.MULTILINE)
"""A line of Markdown that goes on in the next one."""
_MARKS = re.compile(r"\{[^{}\n]*\}|\]\([^)\s]*\)|[*`\[\]#]+")
"""What Markdown says beside the words: ids, links' addresses, emphasis, headings."""


@dataclass(frozen=True)
class Reading:
    """What was counted on one page."""

    words: int
    sentences: int
    long_words: int

    @property
    def lix(self) -> float:
        """Words a sentence plus the per cent of long words: 20 is very easy, 60 very hard.

        Source: C. H. Björnsson, *Läsbarhet* (1968); "Readability of newspapers in 11
        languages", Reading Research Quarterly 18 (1983).
        """
        if not self.words:
            return 0.0
        return self.words / self.sentences + 100 * self.long_words / self.words


def reading(text: str) -> Reading:
    """Count a plain text; a line's end also ends a sentence."""
    sentences = [found for part in _STOP.split(text) if (found := _WORD.findall(part))]
    every = [word for sentence in sentences for word in sentence]
    return Reading(len(every), max(len(sentences), 1), sum(len(word) > LONG_WORD for word in every))


def plain_text(page: str) -> str:
    """The words of a page's Markdown and HTML that a reader reads on, without its sources."""
    body = _BLOCK.sub("\n", _WRAPPED.sub(r"\1 ", _UNREAD.sub("\n", page)))
    return _MARKS.sub(" ", html.unescape(_TAG.sub("", body)))


def ceiling(locale: str) -> float | None:
    """The hardest that a client's page may be in a language; None where nobody has set one."""
    return CEILINGS.get(locale.split("-")[0])


@dataclass(frozen=True)
class Read:
    """How hard one page is to read."""

    locale: str
    address: str
    audience: str
    reading: Reading

    @property
    def too_hard(self) -> bool:
        """Whether a page for clients is harder than its language allows."""
        most = ceiling(self.locale)
        return (
            most is not None
            and self.audience != "consultant"
            and self.address not in UNREAD
            and not self.address.startswith("references/")
            and self.reading.words >= FEWEST_WORDS
            and self.reading.lix > most
        )


FEWEST_WORDS = 100
"""Of fewer words the figure says nothing: one name of a medicine would decide it."""

UNREAD = ("az", "words", "references", "numbers", "interactions", "substances/index")
"""Lists that nobody reads from end to end."""


def readings(content: Content, catalogs: Mapping[str, Catalog]) -> list[Read]:
    """The readability of every page of every language, in the order of the site."""
    content = published(content, None)
    found = []
    for locale, catalog in catalogs.items():
        for page in pages(translate(content, catalog), catalog).values():
            if page.address not in (SHELL, NOT_FOUND):
                read = reading(plain_text(page.body))
                found.append(Read(locale, page.address, page.audience, read))
    return found


def hard_pages(reads: Iterable[Read], folder: str) -> Iterator[Problem]:
    """Pages for clients that are harder to read than their language allows."""
    for read in reads:
        if read.too_hard:
            yield Problem(
                PurePath(folder),
                1,
                1,
                f"the page {read.locale}/{read.address} is hard to read: "
                f"LIX {read.reading.lix:.0f}, the most is {ceiling(read.locale):.0f}",
                "write shorter sentences and shorter words",
            )
