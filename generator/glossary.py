"""Words of the glossary, linked where a page first uses them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

import snowballstemmer

from generator.models import GlossaryTerm

Words = Mapping[str, list[tuple[tuple[str, ...], str]]]
"""Stem of a term's first word → (stems of all its words, id), the longest terms first."""

_STEMMERS: Mapping[str, str] = {
    "ar": "arabic",
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "hy": "armenian",
    "it": "italian",
    "lt": "lithuanian",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "tr": "turkish",
}
"""Languages whose endings the Snowball algorithms know; elsewhere words must match exactly."""

_TOKEN = re.compile(r"""(<!--.*?-->|<(?:[^<>"']|"[^"]*"|'[^']*')*>|<[^>]*>)""", re.DOTALL)
_SURELY_TAG = re.compile(r"<[^<>\n]*+>")
_NAME = re.compile(r"</?([^\s/>]*)")
_ENTITY = re.compile(r"&#?\w+;")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STOP = re.compile(r"[.!?…:;]")
_CLOSED = ("a", "bdi", "button", "summary", "form", "nav", "thead", "th", "script", "style")
_HEADING = re.compile(r"h[1-6]$")
"""Elements in which nothing is linked: they are links, headings, labels or names already."""


@lru_cache(maxsize=100_000)
def _stem(word: str, language: str) -> str:
    if any(letter.isupper() for letter in word[1:]):  # ART is no art
        return word
    plain = word.casefold().replace("ё", "е").replace("’", "'")
    name = _STEMMERS.get(language)
    if name is None or not plain.isalpha():
        return plain
    return str(_stemmer(name).stemWord(plain))


@lru_cache
def _stemmer(name: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(name)


def words(terms: Iterable[GlossaryTerm], locale: str) -> Words:
    """Terms that may be linked, by the stem of their first word.

    Of a term such as `Reduction of harm (harm reduction)` the part before the bracket counts.
    """
    language = locale.split("-")[0]
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for term in terms:
        stems = tuple(_stem(w, language) for w in _WORD.findall(term.term.partition("(")[0]))
        if term.link and stems and not term.term.locale:
            found.setdefault(stems[0], []).append((stems, term.id))
    return {first: sorted(some, reverse=True) for first, some in found.items()}


class Linker:
    """Links the terms of one language on one page after another.

    Most lines of a site stand on many pages, so a line is read when it is met first.
    """

    def __init__(self, known: Words, locale: str) -> None:
        self._known = known
        self._language = locale.split("-")[0]
        self._read: set[str] = set()
        self._named: dict[str, set[str]] = {}
        """Lines in which a term may begin, and the words that it would begin with."""
        self._begins: dict[str, bool] = {}
        """Whether a term may begin in what stands between two spaces."""

    def linked(self, page: str, href: str, skip: Iterable[str] = ()) -> str:
        """A page's HTML in which the first use of each term leads to `href#id`.

        Only the text of `<main>` is looked at, without headings, links, forms and what a
        reader presses. Terms whose ids are in `skip` are left alone.
        """
        if not self._known:
            return page
        head, opening, rest = page.partition("<main")
        body, closing, tail = rest.rpartition("</main>")
        firsts = self._firsts(body)
        known, language = self._known, self._language
        wanted = {name for word in firsts for _, name in known[_stem(word, language)]}
        done = set(skip)
        if wanted <= done:
            return page
        first = re.compile("|".join(map(re.escape, firsts)))
        closed: list[str] = []
        out: list[str] = []
        at = 0
        for token in _TOKEN.finditer(body):
            text, tag = body[at : token.start()], token[0]
            if not closed and first.search(text):
                text = _linked_text(text, known, language, href, done)
            out += [text, tag]
            at = token.end()
            if wanted <= done:
                break
            found = _NAME.match(tag)
            name = found[1].casefold() if found else ""
            if tag.startswith("</"):
                if closed and closed[-1] == name:
                    closed.pop()
            elif (
                name in _CLOSED
                or _HEADING.match(name)
                or (closed and name == closed[-1])
                or 'class="word"' in tag
            ):
                closed.append(name)
        last = body[at:]
        if not closed and not wanted <= done:
            last = _linked_text(last, known, language, href, done)
        return head + opening + "".join(out) + last + closing + tail

    def _firsts(self, body: str) -> set[str]:
        """Words of a text that a term may begin with; it may be in the middle of a tag."""
        lines = set(body.split("\n"))
        new = lines - self._read
        if self._may_name("\n".join(new)):
            for line in new:
                if words := self._named_in(line):
                    self._named[line] = words
        if len(self._read) > _MOST_LINES:  # those of many pages are soon back
            self._read.clear()
        self._read |= new
        return {word for line in lines & self._named.keys() for word in self._named[line]}

    def _may_name(self, text: str) -> bool:
        """Whether a term may begin somewhere in a text."""
        parts = set(_SURELY_TAG.sub(" ", text).split())
        for part in parts - self._begins.keys():
            self._begins[part] = bool(self._named_in(part))
        return any(map(self._begins.__getitem__, parts))

    def _named_in(self, text: str) -> set[str]:
        """Words of a line that a term may begin with."""
        words = set(_WORD.findall(_SURELY_TAG.sub(" ", text)))
        return {word for word in words if _stem(word, self._language) in self._known}


_MOST_LINES = 30_000


def _linked_text(text: str, known: Words, language: str, href: str, done: set[str]) -> str:
    plain = _ENTITY.sub(_in_place, text)
    found = list(_WORD.finditer(plain))
    stems = [_stem(match[0], language) for match in found]
    out, at, i = [], 0, 0
    while i < len(found):
        for wanted, name in known.get(stems[i], ()):
            last = i + len(wanted) - 1
            if tuple(stems[i : last + 1]) != wanted:
                continue
            start, end = found[i].start(), found[last].end()
            if _STOP.search(plain, found[i].end(), found[last].start()):
                continue
            if name not in done:
                done.add(name)
                out += [
                    text[at:start],
                    f'<a class="w" href="{href}#{name}">',
                    text[start:end],
                    "</a>",
                ]
                at = end
            i = last  # a longer term's words are no use of a shorter one
            break
        i += 1
    return "".join([*out, text[at:]])


def _in_place(entity: re.Match[str]) -> str:
    """What an entity stands for, at its place in as many letters as it has."""
    sign = html.unescape(entity[0])
    return (" " if sign[:1].isalnum() else sign[:1]).ljust(len(entity[0]))
