"""Words that the site must never use, by language."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from generator import tone
from generator.phrases import Table

# ---------------------------------------------------------------- what is found


@dataclass(frozen=True)
class Finding:
    """A place where a text says what the site never says."""

    rule: str
    """One of `RULES`."""
    start: int
    """Where the words begin in the text that was given."""
    end: int
    """One past their last letter."""
    text: str
    """The words themselves, as they stand in the text."""
    hint: str
    """What an editor can do instead."""


RULES: Mapping[str, str] = {
    "amount": "say what is risky without an amount",
    "dosing": "say why it is risky; never how much to take, how often, or how to feel it more",
    "making": "leave out how a substance is made; say only what it can do to people",
    "buying": "leave out where it comes from, what it costs, and how to hide it",
    "praise": "describe what some people feel, and what it can cost; promise and praise nothing",
    "shame": "name the person, not a label: 'person who uses drugs', 'not using', 'new needle'",
    "fatalism": "say what can help; people change at any time",
    "fear": "write a calm title that says what the page is for",
}
"""Every rule with its hint; `fear` reads titles only."""


def findings(text: str, locale: str, title: bool = False) -> Iterator[Finding]:
    """All that a text says against the rules, in the order of the text.

    `locale` is a language or a tag such as `pt-BR`; languages without a table of their own
    get the rules about figures alone. Each rule reports a stretch of text once. A
    phrase that can be meant well passes in a sentence that sounds like this site.
    """
    yield from _findings(str(text), locale, title)


@lru_cache(maxsize=16_384)  # what an editor wrote stands on pages, as it is and in titles
def _findings(text: str, locale: str, title: bool) -> tuple[Finding, ...]:
    if _is_harmless(text, locale, title):
        return ()
    return tuple(_found(text, locale, title))


def _found(text: str, locale: str, title: bool) -> Iterator[Finding]:
    words = _words(text)
    language = _spoken(locale)
    phrases: list[tuple[str, int, int]] = []
    if language:
        for sentence in _sentences(words, title):
            phrases += _read(sentence, language, title)
    soft = {start for rule, start, _ in phrases if rule not in HARD}
    harmless = _harmless(text, soft, locale, title)
    found = [one for one in phrases if one[0] in HARD or one[1] not in harmless]
    found += [("amount", *span) for span in _figures(words)]
    if title:
        found += [("fear", *span) for span in _shouting(text)]
    last: dict[str, int] = {}
    for rule, start, end in sorted(found, key=lambda f: (f[1], -f[2], f[0])):
        if start >= last.get(rule, 0):
            last[rule] = end
            yield Finding(rule, start, end, text[start:end], RULES[rule])


def _is_harmless(text: str, locale: str, title: bool) -> bool:
    """Whether no order of its words could break a rule: so it is with most texts."""
    pieces = _PIECE.findall(_without_addresses(_plain(text)[0]))
    words = {*pieces}
    if not _UNIT_SIGNS.isdisjoint(words) or (title and any(_shouting(text))):
        return False
    language = _spoken(locale)
    if language is None or not language.could_break(words, title):
        return True
    if title:
        return False
    sentence: set[str] = set()
    for piece in pieces:
        sentence.add(piece)
        if piece[0] in ".!?…\n":
            if language.could_break(sentence, title):
                return False
            sentence.clear()
    return not language.could_break(sentence, title)


def doubts(text: str, locale: str, title: bool = False) -> Iterator[Finding]:
    """Sentences that break no rule and yet do not sound like this site: to be read again."""
    known = {finding.start for finding in findings(text, locale, title)}
    for start, end in _spans(text):
        if any(start <= place < end for place in known) or text.count(" ", start, end) < 2:
            continue  # two words say too little
        doubt = tone.doubt(text[start:end], locale, title)
        if doubt is not None and doubt > DOUBTFUL:
            yield Finding("tone", start, end, text[start:end], TONE_HINT)


DOUBTFUL = 0.6
"""A sentence that sounds more like what the site never says than this is to be read again."""
HARMLESS = 0.12
"""Below this a sentence sounds so much like the site that a phrase in it means something else."""
HARD = ("amount", "shame")
"""Rules whose words mean the same in every sentence."""
TONE_HINT = "read it again: it sounds like an amount, praise, shame or another thing left out here"

_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+(?!\s)[^.!?…\n]*)*[.!?…]*")


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends, without the spaces around it."""
    for match in _SENTENCE.finditer(text):
        said = match[0].strip()
        if said:
            start = match.start() + match[0].index(said)
            yield start, start + len(said)


def _harmless(text: str, places: Iterable[int], locale: str, title: bool) -> set[int]:
    """Places around which the sentence sounds like any other of this site."""
    spans = list(_spans(text))
    starts = [start for start, _ in spans]
    harmless: set[int] = set()
    known: dict[int, bool] = {}
    for place in places:
        i = bisect_right(starts, place) - 1
        if i < 0 or place >= spans[i][1]:
            continue
        if i not in known:
            doubt = tone.doubt(text[slice(*spans[i])], locale, title)
            known[i] = doubt is not None and doubt < HARMLESS
        if known[i]:
            harmless.add(place)
    return harmless


# ---------------------------------------------------------------- reading words


class _Word(NamedTuple):
    """One word, figure or sign of a text."""

    text: str
    """In small letters, without accents on top of letters, and with е for ё."""
    start: int
    end: int


_SAME = str.maketrans("ё’ʼ‘`´", "е'''''")
_CLUSTER = re.compile(r"[^\u0300-\u036f]?[\u0300-\u036f]+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u061c\u202a-\u202e]")
_UNUSUAL = re.compile(f"[\u0300-\u036fΣ]|{_INVISIBLE.pattern}")
"""Signs that make a text in small letters differ from its letters made small one by one."""
_NOT_WORDS = re.compile(
    r"\]\([^()\s]{0,400}[^()\n]{0,80}\)"  # where a Markdown link leads
    r"|\{\{[^{}\n]{0,400}\}\}|\{\w{0,60}\}"  # places that the site fills
    r"|\bhttps?://[^\s<>()]+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}"
)
_PIECE = re.compile(
    r"\d+(?:[.,]\d+)*|[¼½¾⅓⅔]"
    r"|[^\W\d_]+(?:'[^\W\d_]+)?"
    r"|[.!?…]+(?=[\s\"'»”’)\]*_]|$)|\n\s*\n|\n(?=[ \t]*(?:[-*#>|]|\d+[.)])[ \t])"
    r"|[,;:—–()|]|[@%$€£/#+=]"
)


def _plain(text: str) -> tuple[str, Sequence[int]]:
    """The text in plain small letters, with the place of each letter in the text given."""
    if text.isascii():
        return text.lower().replace("`", "'"), range(len(text) + 1)
    small = text.lower()
    if len(small) == len(text) and not _UNUSUAL.search(text):
        return small.translate(_SAME), range(len(text) + 1)
    letters: list[str] = []
    places: list[int] = []
    last = 0
    for found in (*_CLUSTER.finditer(text), None):
        stop = found.start() if found else len(text)
        letters.extend(text[last:stop])
        places.extend(range(last, stop))
        if found:
            base = unicodedata.normalize("NFC", found[0])[:1]
            if not unicodedata.combining(base):
                letters.append(base)
                places.append(found.start())
            last = found.end()
    small = "".join(c.lower() if len(c.lower()) == 1 else c for c in letters).translate(_SAME)
    if _INVISIBLE.search(small):
        kept = [i for i, c in enumerate(small) if not _INVISIBLE.match(c)]
        small, places = "".join(small[i] for i in kept), [places[i] for i in kept]
    return small, [*places, len(text)]


def _without_addresses(plain: str) -> str:
    """A text with blanks where something stands that is no words."""
    if "](" in plain or "{" in plain or "://" in plain or "@" in plain:
        return _NOT_WORDS.sub(lambda found: " " * len(found[0]), plain)
    return plain


def _words(text: str) -> list[_Word]:
    plain, places = _plain(text)
    plain = _without_addresses(plain)
    words: list[_Word] = []
    for found in _PIECE.finditer(plain):
        start, end = places[found.start()], places[found.end() - 1] + 1
        for piece in _full(found[0]):
            if piece == "$":
                piece = "usd"
            elif len(piece) == 1 and text[start:end].isupper():
                piece += "^"
            words.append(_Word(piece, start, end))
    return words


_FULL: Mapping[str, Sequence[str]] = {
    "n't": ["not"],
    "'ll": ["will"],
    "'ve": ["have"],
    "'re": ["are"],
    "'m": ["am"],
    "'d": ["would"],
    "won't": ["will", "not"],
    "can't": ["can", "not"],
    "cannot": ["can", "not"],
    "shan't": ["shall", "not"],
    "let's": ["let", "us"],
}
_SUBJECTS = ("it", "he", "she", "that", "this", "there", "what", "who", "here", "how", "everyone")


def _full(word: str) -> Sequence[str]:
    """What a short form stands for, word by word; a possessive loses its ending."""
    if word in _FULL:
        return _FULL[word]
    if "'" not in word:
        return (word,)
    for tail in ("n't", "'ll", "'ve", "'re", "'m", "'d"):
        if word.endswith(tail):
            return (word.removesuffix(tail), *_FULL[tail])
    stem = word.partition("'")[0]
    return (stem, "is") if word.endswith("'s") and stem in _SUBJECTS else (stem,)


def _sentences(words: Sequence[_Word], title: bool) -> Iterator[list[_Word]]:
    """Words up to the end of a sentence, a paragraph or a list item; a title is all one."""
    sentence: list[_Word] = []
    for word in words:
        if word.text[0] in ".!?…\n" and not title:
            if "?" in word.text:
                sentence.append(_Word("?", word.start, word.end))
            yield from _pieces(sentence)
            sentence = []
        elif word.text[0] not in ".!…\n":
            sentence.append(word)
    yield from _pieces(sentence)


_LONGEST = 60
"""Words that are read together at most, so that no text takes long."""


def _pieces(sentence: list[_Word]) -> Iterator[list[_Word]]:
    for start in range(0, len(sentence), _LONGEST):
        yield sentence[start : start + _LONGEST]


# ---------------------------------------------------------------- rules as text


@dataclass(frozen=True, slots=True)
class _Item:
    keys: frozenset[str]
    optional: bool
    gap: int


_Row = tuple[_Item, ...]


@dataclass(frozen=True, slots=True)
class _Pattern:
    rule: str
    rows: tuple[_Row, ...]
    unless: tuple[_Row, ...]
    negatable: bool
    needed: tuple[frozenset[str], ...]
    """Of each of these a text must have one, the rarest first."""


class _Language:
    """The tables of one language, ready to be matched."""

    def __init__(
        self, endings: str, listing: str, lists: Mapping[str, str], tables: Sequence[Table]
    ) -> None:
        self.listing = listing
        self.endings = frozenset(["", *endings.split()])
        self.exact: dict[str, set[str]] = {}
        self.stems: dict[str, set[str]] = {}
        self.inflected: dict[str, set[str]] = {}
        for name, members in lists.items():
            for member in members.split():
                self._learn(member, name)
        self.patterns = [p for table in tables for p in self._parsed(table)]
        groups: dict[frozenset[str], dict[str, list[_Pattern]]] = {}
        for pattern in self.patterns:
            needed = pattern.needed
            anchor, second = needed[0], needed[1] if len(needed) > 1 else needed[0]
            below = groups.setdefault(anchor, {})
            for other in second:
                below.setdefault(other, []).append(pattern)
        self.index: dict[str, list[tuple[frozenset[str], dict[str, list[_Pattern]]]]] = {}
        for anchor, below in groups.items():
            group = frozenset(below), below
            for key in anchor:
                self.index.setdefault(key, []).append(group)
        self.anchors = frozenset(self.index)
        self.keys = lru_cache(maxsize=20_000)(self._keys)
        self._used = frozenset(key for one in self.patterns for keys in one.needed for key in keys)
        self._named = lru_cache(maxsize=20_000)(self._keys_of_piece)
        self._breaking = lru_cache(maxsize=20_000)(self._could_break)  # most words are in no rule

    def could_break(self, words: Iterable[str], title: bool) -> bool:
        """Whether a text of these words, in some order, could meet a pattern."""
        return self._breaking(_EDGES.union(*map(self._named, words)), title)

    def _could_break(self, present: frozenset[str], title: bool) -> bool:
        for key in present & self.anchors:
            for seconds, below in self.index[key]:
                for other in present & seconds:
                    for pattern in below[other]:
                        for keys in pattern.needed:
                            if keys.isdisjoint(present):
                                break
                        else:
                            if title or pattern.rule != "fear":
                                return True
        return False

    def _keys_of_piece(self, piece: str) -> frozenset[str]:
        """All by which a pattern may name what is read as one word or several, in any case."""
        parts = [*_full(piece), "usd" if piece == "$" else piece]
        if "?" in piece:
            parts.append("?")
        if len(piece) == 1 and piece.isalpha():
            parts.append(f"{piece}^")
        return self._used & frozenset[str]().union(*map(self.keys, parts))

    def _learn(self, member: str, name: str) -> None:
        if member.endswith("*"):
            self.stems.setdefault(member[:-1], set()).add(name)
        elif member.endswith("+"):
            self.inflected.setdefault(member[:-1], set()).add(name)
        else:
            self.exact.setdefault(member, set()).add(name)

    def _parsed(self, table: Table) -> Iterator[_Pattern]:
        unless = tuple(self._row(line) for line in table.unless.splitlines() if line.strip())
        for line in table.patterns.splitlines():
            if line.strip():
                said, *without = line.split(" - ")
                rows = tuple(self._row(row) for row in said.split(" & "))
                needed = [item.keys for row in rows for item in row if not item.optional]
                needed.sort(key=lambda keys: sum(9 if key.isupper() else 1 for key in keys))
                yield _Pattern(
                    table.rule,
                    rows,
                    (*unless, *map(self._row, without)),
                    table.negatable,
                    tuple(needed),
                )

    def _row(self, line: str) -> _Row:
        items: list[_Item] = []
        gap = 0
        for piece in line.split():
            if piece.startswith(".."):
                gap = int(piece[2:] or 3)
                continue
            optional = len(piece) > 1 and piece[-1] == "?" and piece[-2] != "|"
            keys = piece[:-1].split("|") if optional else piece.split("|")
            for key in keys:
                if not key.isupper() and key[-1] in "*+":
                    self._learn(key, key)
            items.append(_Item(frozenset(keys), optional, gap))
            gap = 0
        return tuple(items)

    def _keys(self, word: str) -> frozenset[str]:
        """All by which a pattern may name the word."""
        keys = {word, *self.exact.get(word, ())}
        if word[0].isdigit() or word in "¼½¾⅓⅔":
            keys.add("NUMBER")
            if not word.isdigit():
                keys.add("FRACTION")
            elif len(word) == 4 and word[:2] in ("19", "20"):
                keys.add("YEAR")
        for length in range(1, min(len(word), 16) + 1):
            keys |= self.stems.get(word[:length], set())
        for cut in range(min(4, len(word))):
            if word[len(word) - cut :] in self.endings:
                keys |= self.inflected.get(word[: len(word) - cut], set())
        return frozenset(keys)


# ---------------------------------------------------------------- matching

_NOTHING: frozenset[str] = frozenset()
_EDGES = frozenset("^$")
"""What a sentence begins and ends with."""
_STOPS = frozenset(",;:—–(|")


def _read(
    sentence: list[_Word], language: _Language, title: bool
) -> Iterator[tuple[str, int, int]]:
    """The rules that a sentence breaks, with the place of what breaks them."""
    keys = [
        frozenset("^"),
        *(_NOTHING if w.text in _STOPS else language.keys(w.text) for w in sentence),
        frozenset("$"),
    ]
    # stops are left out of what is matched, but end what a negation reaches
    kept = [i for i in range(len(keys)) if keys[i]]
    row = [keys[i] for i in kept]
    stops = frozenset(
        n
        for n, i in enumerate(kept)
        if i > 1 and not keys[i - 1] and sentence[i - 2].text not in language.listing
    )
    present = frozenset[str]().union(*row)
    tried: set[int] = set()
    for key in sorted(present & language.anchors):
        some = (
            pattern
            for seconds, below in language.index[key]
            for other in present & seconds  # most end here, so before any call
            for pattern in below[other]
        )
        for pattern in some:
            if id(pattern) in tried or (pattern.rule == "fear" and not title):
                continue
            tried.add(id(pattern))
            span = _match(pattern, row, present, stops)
            if span:
                first = sentence[min(max(kept[span[0]] - 1, 0), len(sentence) - 1)]
                final = sentence[min(max(kept[span[1]] - 1, 0), len(sentence) - 1)]
                yield pattern.rule, first.start, max(final.end, first.end)


def _match(
    pattern: _Pattern,
    row: Sequence[frozenset[str]],
    present: frozenset[str],
    stops: frozenset[int],
) -> tuple[int, int] | None:
    """First and last word of the pattern's first part, where the whole pattern is met."""
    for part in pattern.rows:
        for item in part:
            if not item.optional and item.keys.isdisjoint(present):
                return None
    first: tuple[int, int] | None = None
    for part in pattern.rows:
        span = _find(part, row, stops if pattern.negatable else None)
        if span is None:
            return None
        first = first or span
    for part in pattern.unless:
        if all(i.optional or not i.keys.isdisjoint(present) for i in part) and _find(
            part, row, None
        ):
            return None
    return first


def _find(
    part: _Row, row: Sequence[frozenset[str]], stops: frozenset[int] | None
) -> tuple[int, int] | None:
    head = part[0].keys
    for start, keys in enumerate(row):
        if not head.isdisjoint(keys):
            end = _end(part, 1, row, start + 1)
            if end is not None and (stops is None or not _negated(row, start, end, stops)):
                return start, end
    return None


def _end(part: _Row, n: int, row: Sequence[frozenset[str]], at: int) -> int | None:
    """Index of the last word, where items from the nth on match from `at` on."""
    if n == len(part):
        return at - 1
    item = part[n]
    for i in range(at, min(at + item.gap, len(row) - 1) + 1):
        if not item.keys.isdisjoint(row[i]):
            end = _end(part, n + 1, row, i + 1)
            if end is not None:
                return end
    return _end(part, n + 1, row, at) if item.optional else None


def _negated(row: Sequence[frozenset[str]], start: int, end: int, stops: frozenset[int]) -> bool:
    for i in range(end, max(start - 7, -1), -1):
        if "NEGATION" in row[i]:
            return True
        if i <= start and (i in stops or "TURN" in row[i]):
            return False
    return False


def _english() -> _Language:
    from generator import words_en as words

    return _Language(words.ENDINGS, ",", words.LISTS, (*words.TABLES, *words.BROAD))


def _russian() -> _Language:
    from generator import words_ru as words

    return _Language(words.ENDINGS, "", words.LISTS, (*words.TABLES, *words.BROAD))


_LANGUAGES: Mapping[str, Callable[[], _Language]] = {"en": _english, "ru": _russian}
"""A language → what reads its tables, which are long, once a text needs them."""


@lru_cache
def _spoken(locale: str) -> _Language | None:
    """The tables of a tag's language, if it has any of its own."""
    name = locale.replace("_", "-").partition("-")[0].lower()
    return _language(name) if name in _LANGUAGES else None


@cache
def _language(name: str) -> _Language:
    return _LANGUAGES[name]()


# ---------------------------------------------------------------- what needs no language

_UNIT_SIGNS = frozenset(
    (
        *("mg", "mgs", "ml", "mls", "cc", "ccs", "mcg", "µg", "μg", "ug", "g", "gr", "cl", "dl"),
        *("мг", "мл", "мкг", "г", "гр"),
    )
)
"""A capital G is a substance."""


def _figures(words: Sequence[_Word]) -> Iterator[tuple[int, int]]:
    """Digits with the sign of a unit of weight or volume, in any language."""
    for word, unit, after in zip(words, words[1:], [*words[2:], _Word("", 0, 0)], strict=False):
        if word.text[0].isdigit() or word.text in "¼½¾⅓⅔":
            year = unit.text in ("г", "g") and re.fullmatch(r"(?:1[89]|20)\d\d", word.text)
            if unit.text in _UNIT_SIGNS and after.text != "/" and not year:
                yield word.start, unit.end


_SIGNS = frozenset(
    ("LGBT", "LGBTQ", "MDMA", "PREP", "STIS", "ЛГБТ", "ГОМК", "МДМА", "ИППП", "СИОЗС", "СИОЗСН")
)
_CAPITALS = re.compile(r"[^\W\d_]+")


def _shouting(text: str) -> Iterator[tuple[int, int]]:
    """Capitals through a whole title or two long words of it, and repeated exclamation marks."""
    found = list(_CAPITALS.finditer(text))
    loud = [w for w in found if w[0].isupper() and len(w[0]) > 3 and w[0] not in _SIGNS]
    alone = text.isupper() and not any(c.isdigit() for c in text)
    if any(len(w[0]) > 4 for w in loud) and (len(loud) > 1 or alone):
        yield loud[0].start(), loud[-1].end()
    marks = [m.start() for m in re.finditer("[!！]", text)]
    if len(marks) > 1:
        yield marks[0], marks[-1] + 1
