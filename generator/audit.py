"""Checks on the built site, before it is published."""

from __future__ import annotations

import hashlib
import os
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Set
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from pathlib import Path, PurePath
from typing import NamedTuple, Self
from urllib.parse import unquote, urlsplit

from generator import archives, elements, markup, plain, traces
from generator.abroad import Numbers, digits
from generator.checks import Linter, told
from generator.compressing import COPIES, is_copy
from generator.folders import OFFLINE, listing
from generator.manifest import FOR_HOSTS
from generator.policy import content_policy, headers
from generator.problems import Problem
from generator.rules import RULES, Finding
from generator.texts import Heard, Reading, UnreadableError, of_pdf
from generator.wording import findings

_TELLING_TAGS = {"button", "input", "select", "textarea", "form", "noscript", "img", "summary"}
"""Elements in which something may be wrong that have no attributes."""
_LINKS = {"a": "href", "link": "href", "img": "src", "area": "href"}
_FORBIDDEN = {
    "script": ("script", "a script"),
    "style": ("inline-style", "an inline style sheet"),
    "iframe": ("embedded", "a frame"),
    "object": ("embedded", "an embedded object"),
    "embed": ("embedded", "an embedded object"),
    "base": ("embedded", "a base address"),
    "video": ("embedded", "a video"),
    "audio": ("embedded", "a sound"),
    "svg": ("svg", "an SVG picture (Tor Browser at its safest shows none)"),
}
"""Element → the rule that forbids it, and what it is."""
_SOUGHT = {"title", "h1"}
"""Elements that every page must have."""
_TOLD_BARE = {*_FORBIDDEN, *_TELLING_TAGS, *_SOUGHT, "label", "html"}
"""Elements that tell something without attributes."""
_SCHEMES = {"https", "tel", "mailto"}
_WORDS = {"alt", "title", "placeholder", "aria-label", "value"}
"""Attributes that a reader sees: an address in them asks nobody for anything."""
_UNASKED = {*_WORDS, "xmlns", "xmlns:xlink"}
"""Attributes whose addresses no browser asks for; those of XML only name a language."""
_HOST = re.compile(r"[\0-\x20]*[/\\]\s*[/\\]")
"""The start of a link to another host; browsers read a backslash as a slash."""
_REMOTE = re.compile(r"(?:^|[\0-\x20=,;:'\"(])[/\\]\s*[/\\]|https?:", re.IGNORECASE)
"""An address on another host, anywhere in a value."""


Link = tuple[int, int, str]
"""Line, column, target."""
Fault = tuple[int, int, str, str, str]
"""Line, column, rule, message, hint."""


@dataclass
class Html:
    """What the audit needs to know of one HTML file."""

    local: list[Link] = field(default_factory=list)
    """Links to files of the site."""
    ids: list[Link] = field(default_factory=list)
    """Lines, columns and names of places that a link can lead to."""
    faults: list[Fault] = field(default_factory=list)
    marks: dict[str, list[Link]] = field(default_factory=dict)
    """What stands where, of what only the whole page can judge."""
    seen: set[str] = field(default_factory=set)
    language: str = ""
    glanced: bool = False
    """Whether places are not lines and columns, but number of a piece and of a part in it."""
    _unsaid: list[tuple[str, int, int, str]] = field(default_factory=list, compare=False)
    """Elements that are open and in which no word has come: tag, line, column, what it is."""
    _heard: tuple[str, str, int, int, list[str]] | None = field(default=None, compare=False)
    """What is read of an element whose words are looked at as a whole: tag, mark, place, texts."""

    def start(self, tag: str, attributes: markup.Attributes, place: markup.Place) -> None:
        """An element begins."""
        told = _told_of(tag, attributes)
        self.note(told, place[0], place[1] + 1)
        if told.clears:
            self._unsaid.clear()
        if told.needs:
            self._unsaid.append((told.tag, place[0], place[1] + 1, told.needs))
        if told.heard_as:
            self._heard = (told.tag, told.heard_as, *place, [])

    def note(self, told: _Started, line: int, column: int) -> None:
        """Take in what the tag of an element tells that begins at this place."""
        if told.seen:
            self.seen.add(told.seen)
        for rule, message, hint in told.faults:
            self.faults.append((line, column, rule, message, hint))
        for name, value in told.marks:
            self._mark(name, line, column, value)
        for name in told.ids:
            self.ids.append((line, column, name))
        for target in told.local:
            self.local.append((line, column, target))
        self.language = self.language or told.language

    def _mark(self, name: str, line: int, column: int, value: str = "") -> None:
        self.marks.setdefault(name, []).append((line, column, value))

    def end(self, tag: str) -> None:
        """An element ends; some must have said something by then."""
        if self._unsaid and self._unsaid[-1][0] == tag:
            _, line, column, what = self._unsaid.pop()
            self.faults.append((line, column, "no-words", f"{what} has no words", ""))
        if self._heard and self._heard[0] == tag:
            _, name, line, column, texts = self._heard
            self._heard = None
            if said := " ".join("".join(texts).split()):
                self._mark(name, line, column + 1, said)

    def text(self, text: str, place: markup.Place) -> None:  # noqa: ARG002 (`Listener`'s name)
        """Texts are looked at by `_Words`, as a reader reads them; here, whether there are any."""
        if text.strip():
            self._unsaid.clear()
            if self._heard:
                self._heard[-1].append(text)

    def judged(self, page: str) -> frozenset[str]:
        """Forget what no other page can change; returns the names of the places on the page."""
        ids = frozenset(name for _, _, name in self.ids)
        self.ids = []
        self.faults = []
        self.marks = {name: self.marks[name] for name in _LATER if name in self.marks}
        if self.glanced and (pieces := markup.pieces(page)):
            for name, some in self.marks.items():
                places = [markup.place(pieces, number, index) for number, index, _ in some]
                self.marks[name] = [
                    (line, column + 1, value)
                    for (line, column), (_, _, value) in zip(places, some, strict=True)
                ]
        self.local = [  # most links of a list lead to a place of the same page
            one for one in self.local if one[2][1:] not in ids or not _PLACE.fullmatch(one[2])
        ]
        return ids

    def comment(self, place: markup.Place) -> None:
        """A comment may say who wrote it."""
        self.faults.append((place[0], place[1] + 1, "comment", "a comment stands in the page", ""))


class _Started(NamedTuple):
    """What is found in the tag of an element that begins, wherever it stands."""

    tag: str
    faults: tuple[tuple[str, str, str], ...] = ()
    """Rule, message, hint."""
    marks: tuple[tuple[str, str], ...] = ()
    ids: tuple[str, ...] = ()
    local: tuple[str, ...] = ()
    clears: bool = False
    """Whether the tag itself says words."""
    needs: str = ""
    """What it is called, if it needs words in it."""
    heard_as: str = ""
    """What the words in it are, if they are looked at as a whole."""
    language: str = ""
    seen: str = ""
    """What it is, if each page must have one, or none may."""


def _told_of(tag: str, attributes: markup.Attributes) -> _Started:
    if not attributes and tag not in _TOLD_BARE:
        return _Started(tag)
    given = dict(attributes)
    faults: list[tuple[str, str, str]] = []
    marks: list[tuple[str, str]] = []
    local: list[str] = []
    seen = tag if tag in _SOUGHT else ""
    if tag == "script" and _is_own(given):
        marks.append(("script", given["src"] or ""))
    elif tag in _FORBIDDEN:
        rule, what = _FORBIDDEN[tag]
        faults.append((rule, f"{what} stands in the page", ""))
    for name, value in attributes:
        if name.startswith("on") or name == "style":
            rule = "inline-style" if name == "style" else "inline-handler"
            faults.append((rule, f"an inline {name} stands in the page", ""))
        if _LINKS.get(tag) != name and name not in _UNASKED and _REMOTE.search(value or ""):
            faults.append(("remote-address", f"{value!r} names another host", ""))
    faults += ((rule, message, "") for rule, message in elements.faults(tag, given))
    marks += elements.marks(tag, given)
    if tag == "meta":
        if (given.get("http-equiv") or "").lower() == "refresh":
            faults.append(("leads-elsewhere", "the page leads elsewhere by itself", ""))
        seen = f"meta {(given.get('http-equiv') or given.get('name') or '').lower()}"
    target = given.get(_LINKS.get(tag, ""))
    if target is not None:
        try:
            parts = urlsplit(target)
        except ValueError:
            message = f"{target!r} is no address that a browser understands"
            faults.append(("unsafe-link", message, ""))
        else:
            faults += _unsafe(tag, target, given)
            if not (parts.scheme or parts.netloc or target.startswith("data:")):
                local.append(target)
    clears = any(name in _WORDS and value for name, value in attributes)
    limits = "limits" in (given.get("class") or "").split()
    return _Started(
        tag,
        faults=tuple(faults),
        marks=tuple(marks),
        ids=tuple(value for name, value in attributes if name == "id" and value),
        local=tuple(local),
        clears=clears,
        needs="" if clears else elements.needs_words(tag, given),
        heard_as="limits" if limits else tag if tag in ("label", "title") else "",
        language=given.get("lang") or "" if tag == "html" else "",
        seen=seen,
    )


def audit(
    site: Path, name: str, lint: Linter = findings, abroad: Numbers | None = None
) -> list[Problem]:
    """Everything that stops a built site from being published, sorted by place."""
    found = inspect(site, name, lint, abroad)
    return sorted({one.problem for one in found if RULES[one.rule].stops_build})


def inspect(
    site: Path, name: str, lint: Linter = findings, abroad: Numbers | None = None
) -> list[Finding]:
    """Every rule that a folder breaks, sorted by rule and place; `name` is shown for it.

    `abroad` are the emergency numbers that the site knows; without them nobody can tell
    which are foreign.
    """
    listed = listing(site, FOR_HOSTS)
    found = [
        Finding(rule, Problem(_shown(path, site, name), 1, 1, message))
        for path, rule, message in listed.faults
    ]
    files = {*listed.files}
    pages = _Pages(site, PurePath(name), files, Path.read_bytes)
    words = _Words(lint, abroad)
    packed = [*filter(_is_archive, listed.files)]
    seen: set[_Known] = set()
    with ExitStack() as stack:
        kits = [
            _Pages.of_archive(path, _shown(path, site, name), stack) for path in packed[:_TWINS]
        ]
        for path in sorted(filter(_is_page, files), key=lambda path: (path.name, path)):
            data, page = path.read_bytes(), path.relative_to(site)
            seen.add(_known_as(page, data))
            html, wrong = pages.take(path, data, words)
            found += wrong
            for kit in kits:  # while the parts of the page are known
                twin = kit.read(kit.root / page) if kit.root / page in kit.files else None
                if twin == data:
                    kit.know(kit.root / page, html, pages.ids[path])
                elif twin:
                    wrong = kit.take(kit.root / page, twin, words)[1]
                    found += [] if _known_as(page, twin) in seen else wrong
                    seen.add(_known_as(page, twin))
        for kit in kits:
            if kit.root / "index.html" not in kit.files:
                continue  # nobody opens it as a site of its own
            for path in sorted(filter(_is_page, kit.files - kit.of.keys())):
                kit.take(path, kit.read(path), words)  # what else is wrong is told further on
            found += kit.broken_links()
    found += pages.broken_links()
    found += _of_all_pages(pages.of, site, name)
    if not {site / "404.html", site / OFFLINE} & files:
        message = "there is no 404.html, so unknown addresses lead to the host's own page"
        found.append(Finding("no-lost-page", Problem(PurePath(name) / "404.html", 1, 1, message)))
    pockets: set[Path] = set()
    for path in listed.files:
        if _is_page(path) or _is_archive(path):
            continue
        data, shown = path.read_bytes(), _shown(path, site, name)
        seen.add(_known_as(path, data))
        found += _file_faults(data, shown)
        if path.suffix.lower() in COPIES:
            beside = path.with_name(path.stem)
            found += _copy_faults(data, beside.read_bytes() if beside in files else None, shown)
        if path.suffix != ".pdf" or _says_the_same(path):
            continue
        if _is_of_a_page(path):
            if path.parent in pockets:
                continue  # the first has all words that their pages have not
            pockets.add(path.parent)
        found += words.of_pdf(data, shown)
    for path in packed:
        found += _archive_faults(path.read_bytes(), _shown(path, site, name), seen, words)
    return sorted(set(found))


@dataclass
class _Pages:
    """The pages of a site or of an archive, and where their links may lead."""

    root: Path
    """The folder; or the archive, as if it were one."""
    shown: PurePath
    """How it is called."""
    files: Set[Path]
    read: Callable[[Path], bytes]
    of: dict[Path, Html] = field(default_factory=dict)
    ids: dict[Path, frozenset[str]] = field(default_factory=dict)
    """The places that a link may lead to."""

    @classmethod
    def of_archive(cls, path: Path, shown: PurePath, stack: ExitStack) -> Self:
        """Those of an archive that stays open for a while."""
        archive = stack.enter_context(archives.Opened(path))
        names = {path / name: name for name in archive.names() if archives.is_within(name)}
        return cls(path, shown, {*names}, lambda file: archive.file(names[file]) or b"")

    def take(self, path: Path, data: bytes, words: _Words) -> tuple[Html, list[Finding]]:
        """A page, and what is wrong with it by itself."""
        text, shown = _decoded(data), _shown(path, self.root, self.shown)
        html, found = _read(text, shown, words)
        self.know(path, html, html.judged(text))
        return html, [*found, *_not_text(data, shown)]

    def know(self, path: Path, html: Html, ids: frozenset[str]) -> None:
        """Have a page that was judged."""
        self.of[path] = html
        self.ids[path] = ids

    def broken_links(self) -> Iterator[Finding]:
        """What is wrong with where links lead."""
        kept: dict[Path, dict[str, tuple[_Broken, ...]]] = {}
        for path, html in self.of.items():
            shown = _shown(path, self.root, self.shown)
            if path.name == "404.html":  # its links are absolute: they are read at any depth
                yield from _lost_links(self._whole(path), self.root, self.files, shown)
                continue
            known = kept.setdefault(path.parent, {})
            broken = [*_broken_links(path, html, self.ids, self.files, known, shown)]
            if broken and html.glanced:  # to say where they are
                whole = self._whole(path)
                broken = [*_broken_links(path, whole, self.ids, self.files, known, shown)]
            yield from broken

    def _whole(self, path: Path) -> Html:
        return parse(_decoded(self.read(path)))


PAGES = {".html", ".htm", ".xhtml"}
"""Kinds of files that are pages."""


def _is_page(path: PurePath) -> bool:
    return path.suffix.lower() in PAGES


def _is_archive(path: PurePath) -> bool:
    return path.suffix.lower() in archives.KINDS


_Known = tuple[str, bytes]
"""Name without its folders, which says as what a file is looked at, and digest."""


def _known_as(path: PurePath, data: bytes) -> _Known:
    """By what a file is known again that was looked into."""
    return path.name, hashlib.sha256(data).digest()


def _read(text: str, shown: PurePath, words: _Words) -> tuple[Html, list[Finding]]:
    """A page, and what is wrong with it by itself."""
    heard = words.heard(text)
    html = None if heard else glance(text)
    found = [] if html is None else [*_page_faults(html, shown), *words.told(heard, html, shown)]
    if html is None or found:  # to say where it is
        html = parse(text)
        found = [*_page_faults(html, shown), *words.told(heard, html, shown)]
    return html, found


def _decoded(data: bytes) -> str:
    """A file as text, with the line ends that Python's own reader of files would give it."""
    text = data.decode("utf-8", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _not_text(data: bytes, shown: PurePath) -> Iterator[Finding]:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        yield Finding("not-text", Problem(shown, line, 1, "this is no text in UTF-8"))


def _file_faults(data: bytes, shown: PurePath) -> Iterator[Finding]:
    """What a file that is no page tells, wherever it is."""
    if shown.name in FOR_HOSTS:
        yield from _headers_told(_decoded(data), shown)
    if shown.suffix.lower() in traces.TEXTS:
        yield from _not_text(data, shown)
        for line, column, rule, message in plain.faults(shown.name, _decoded(data)):
            yield Finding(rule, Problem(shown, line, column, message))
        if shown.suffix.lower() == ".css":
            yield from _unsafe_styles(_decoded(data), shown)
    elif shown.name not in FOR_HOSTS:
        for rule, message in traces.of_file(shown.name, data):
            hint = "build the site again" if rule == "unreadable-pdf" else ""
            yield Finding(rule, Problem(shown, 1, 1, message, hint))


_HEADER = re.compile(r"content-security-policy\"?\s*:?=?\s*\"?([^\"\n]*)", re.IGNORECASE)


def _headers_told(text: str, shown: PurePath) -> Iterator[Finding]:
    """Where a host is told to send another policy than the one that stands in the pages."""
    ours = {headers(scripts)["Content-Security-Policy"] for scripts in (False, True)}
    for found in _HEADER.finditer(text):
        if found[1].strip() not in ours:
            line = text.count("\n", 0, found.start()) + 1
            message = "the host is told to send another policy than Handrail's"
            yield Finding("headers-differ", Problem(shown, line, 1, message))


def _copy_faults(copy: bytes, beside: bytes | None, shown: PurePath) -> Iterator[Finding]:
    """Where a host would hand out another text than that which was looked into."""
    if beside is None:
        message = f"there is no {shown.stem} beside it, of which it would be a compressed copy"
        yield Finding("other-copy", Problem(shown, 1, 1, message))
    elif not is_copy(shown.suffix.lower(), copy, beside):
        message = f"unpacked, it is not {shown.stem} beside it, in whose place hosts send it"
        yield Finding("other-copy", Problem(shown, 1, 1, message))


def _archive_faults(
    data: bytes, shown: PurePath, known: Set[_Known], words: _Words, depth: int = 1
) -> Iterator[Finding]:
    """What an archive tells, and each file in it that does not stand beside it as well."""
    if depth > _DEEPEST:
        message = "archives stand in each other too deep to look into"
        yield Finding("uninspected-file", Problem(shown, 1, 1, message))
        return
    for name, rule, message in archives.faults(data):
        yield Finding(rule, Problem(shown / name, 1, 1, message))
    for name, inner in archives.files(data):
        within = shown / name
        if inner is None:
            message = "this cannot be unpacked: the archive is broken"
            yield Finding("uninspected-file", Problem(within, 1, 1, message))
        elif _known_as(within, inner) in known:
            continue
        elif _is_page(within):
            yield from _read(_decoded(inner), within, words)[1]
            yield from _not_text(inner, within)
        elif _is_archive(within):
            yield from _archive_faults(inner, within, known, words, depth + 1)
        else:
            yield from _file_faults(inner, within)
            if within.suffix.lower() in COPIES:
                yield from _copy_faults(inner, None, within)
            if within.suffix.lower() == ".pdf":
                yield from words.of_pdf(inner, within)


_TWINS = 64
"""Archives that are looked into together with the pages: there is one for each language."""
_DEEPEST = 3
"""Archives in archives that are looked into: some are made to hold themselves."""


def _shown(path: Path, site: Path, name: str | PurePath) -> PurePath:
    return PurePath(name) / path.relative_to(site)


class _Words:
    """What the language linter finds in the texts of pages and PDFs, whoever put it there."""

    def __init__(self, lint: Linter, abroad: Numbers | None = None) -> None:
        @lru_cache(maxsize=4096)  # most texts stand on many pages
        def found(text: str, locale: str, title: bool) -> tuple[_Found, ...]:
            said = [("words", one.text, told(one), one.hint) for one in lint(text, locale, title)]
            for number in abroad.in_text(text) if abroad else ():
                message = f"{number!r} is an emergency number of another country"
                said.append(("foreign-number", number, message, ""))
            return tuple(said)

        self._found = found
        self._reading = Reading(found)
        self._abroad = abroad

    def heard(self, page: str) -> list[Heard[_Found]]:
        """What is found in the texts of a page."""
        return self._reading.of_page(page)

    def told(self, heard: list[Heard[_Found]], html: Html, shown: PurePath) -> Iterator[Finding]:
        """The same, and numbers that are dialled, but those in the entry of their country."""
        for line, column, (rule, _, message, hint) in heard:
            if rule == "foreign-number" and _country(html, self._abroad, (line, column)):
                continue
            yield Finding(rule, Problem(shown, line, column, message, hint))
        yield from _foreign_calls(html, self._abroad, shown)

    def of_pdf(self, data: bytes, shown: PurePath) -> Iterator[Finding]:
        """What is found in a PDF."""
        try:
            read = list(of_pdf(data))
        except UnreadableError:
            message = "this PDF cannot be read"
            yield Finding("unreadable-pdf", Problem(shown, 1, 1, message, "build the site again"))
            return
        for said in read:
            whole = {text for _, text, _, _ in self._found(said.within, said.locale, False)}
            for rule, text, message, hint in self._found(said.text, said.locale, said.title):
                if said.within and text not in whole:
                    continue  # a line of paper was taken for a paragraph
                yield Finding(rule, Problem(shown, said.line, said.column, message, hint))


_Found = tuple[str, str, str, str]
"""Rule, the words themselves, message, hint."""


def _says_the_same(path: Path) -> bool:
    """Whether it is another size or print of a sheet beside it, made from the same words."""
    name = path.name.replace("-large", "").replace("-letter", "")
    return path.suffix == ".pdf" and name != path.name and path.with_name(name).is_file()


def _is_of_a_page(path: Path) -> bool:
    """Whether it is a PDF with the same services as the page beside it."""
    return path.suffix == ".pdf" and path.with_suffix(".html").is_file()


def parse(page: str) -> Html:
    """What the audit needs to know of a page."""
    found = Html()
    if unread := markup.tell(page, found):
        line, column = unread
        message = "the page ends within a tag or a comment"
        found.faults.append((line, column + 1, "broken-page", message, ""))
    found.faults += ((*said, "") for said in plain.makers(page))
    return found


_SILENT: set[str] = set()
"""Pieces of which nothing is to be told, of those met lately."""
_Told = tuple[tuple[int, _Started], ...]
"""Which of the parts of a piece tell something, and what."""
_TOLD: dict[str, _Told] = {}
"""The other pieces that have no fault."""
_MOST_SILENT = 32_768
"""As many as the largest pages have, for those of other languages come right after them."""


def glance(page: str) -> Html | None:
    """The same of a plain page in whose pieces is no fault, without places; else None.

    Most pages are.
    """
    pieces = markup.pieces(page)
    if pieces is None:
        return None
    if len(_SILENT) + len(_TOLD) > _MOST_SILENT:
        _SILENT.clear()
        _TOLD.clear()
    for piece in {*pieces} - _SILENT:
        if piece not in _TOLD:
            told = _of_piece(piece)
            if told is None:
                return None
            if told:
                _TOLD[piece] = told
            else:
                _SILENT.add(piece)
    found = Html(glanced=True)
    for number, piece in enumerate(pieces):
        if piece in _TOLD:
            for index, tag in _TOLD[piece]:
                found.note(tag, number, index)
    return found


def _of_piece(piece: str) -> _Told | None:
    """What its tags tell; None if something is wrong, or not known before the next piece."""
    if plain.may_name_makers(piece):
        return None
    parts = markup.parts(piece)
    found: list[tuple[int, _Started]] = []
    for index in range(1, len(parts), 2):
        told = _telling(parts[index])
        if told is None:
            continue
        if told.faults or (told.needs and not _is_said(parts, index)):
            return None
        if told.heard_as:
            said = _heard(parts, index, told.tag)
            if said is None:
                return None
            told = told._replace(marks=(*told.marks, (told.heard_as, said))) if said else told
        found.append((index, told))
    return tuple(found)


@lru_cache(maxsize=8192)
def _telling(text: str) -> _Started | None:
    """What one of the tags among a piece's parts tells; None for nothing."""
    tag, attributes = markup.tag(text)
    told = None if attributes is None else _told_of(tag, attributes)
    return told if told is not None and any(told[1:]) else None


def _is_said(parts: list[str], index: int) -> bool:
    """Whether words come after a tag before any element ends."""
    for at in range(index + 1, len(parts) - 1, 2):
        if unescape(parts[at]).strip():
            return True
        tag = parts[at + 1]
        if (told := _telling(tag)) is not None and told.clears:
            return True
        if tag.startswith("</"):
            return False
    return bool(unescape(parts[-1]).strip())


def _heard(parts: list[str], index: int, name: str) -> str | None:
    """The words from a tag to the end of its element; None if they go on or another is in it."""
    texts: list[str] = []
    for at in range(index + 1, len(parts) - 1, 2):
        if (text := unescape(parts[at])).strip():
            texts.append(text)
        tag = parts[at + 1]
        if tag == f"</{name}>":
            return " ".join("".join(texts).split())
        if (told := _telling(tag)) is not None and told.heard_as:
            return None
    return None


_WANTED = (
    ("meta content-security-policy", "no-policy", "no Content-Security-Policy"),
    ("meta referrer", "no-referrer-policy", "no referrer policy"),
    ("title", "no-title", "no title"),
    ("h1", "no-heading", "no main heading"),
)
"""What each page must have, the rule that says so, and how it is called where it is missing."""


def _page_faults(html: Html, shown: PurePath) -> Iterator[Finding]:
    for line, column, rule, message, hint in (*html.faults, *_of_whole_page(html)):
        yield Finding(rule, Problem(shown, line, column, message, hint))
    ids: set[str] = set()
    for line, column, name in html.ids:
        if name in ids:
            message = f"the id {name!r} stands here twice"
            yield Finding("id-twice", Problem(shown, line, column, message))
        ids.add(name)
    for wanted, rule, what in _WANTED:
        if wanted not in html.seen:
            yield Finding(rule, Problem(shown, 1, 1, f"the page has {what}"))
    if not html.language:
        yield Finding("no-language", Problem(shown, 1, 1, "the page does not say its language"))
    if "meta generator" in html.seen:
        message = "the page names the program that made it"
        yield Finding("generator-named", Problem(shown, 1, 1, message))


def _of_whole_page(html: Html) -> Iterator[Fault]:
    """What only the whole page shows to be wrong."""
    marks = html.marks
    policies = marks.get("policy", [])
    if not runs_scripts(html):
        for line, column, _ in marks.get("script", []):
            yield line, column, "script", "a script stands in the page", ""
        for line, column, _ in marks.get("hidden", []):
            yield line, column, "never-shown", "this is hidden, and no script shows it", ""
    if policies:
        line, column, policy = policies[0]
        if policy not in _POLICIES:
            yield line, column, "weak-policy", _policy_told(policy), ""
        if marks.get("loads") and min(marks["loads"]) < policies[0]:
            message = "files are asked for before the policy that says which may be"
            yield line, column, "late-policy", message, ""
    if "icon" not in marks:
        yield 1, 1, "no-icon", "the page has no icon, so browsers ask for one", ""
    if "leave" not in marks:
        yield 1, 1, "no-leave-link", 'the page has no link to leave it (class "leave")', ""
    if max(1, len(marks.get("leave", []))) > len(marks.get("limits", [])):
        line, column, _ = marks.get("leave", [(1, 1, "")])[0]
        message = 'nothing beside it says what leaving cannot do (class "limits")'
        yield line, column, "limits-unsaid", message, ""
    for line, column, target in marks.get("leave", []):
        if target not in ("", "_self"):
            message = "leaving opens another tab, and this page stays open"
            yield line, column, "leave-stays", message, ""
    if "call" in marks and "keeps" not in marks:
        line, column, target = marks["call"][0]
        message = f'nothing on the page says that {target!r} leaves a record (class "keeps")'
        yield line, column, "record-unsaid", message, ""
    for line, column, label in marks.get("label", []):
        if elements.asks_for_a_person(label):
            yield line, column, "personal-question", f"a field asks: {label!r}", ""


_POLICIES = (content_policy(scripts=False), content_policy(scripts=True))


def runs_scripts(html: Html) -> bool:
    """Whether a page's policy lets scripts of the site run."""
    return any(policy == _POLICIES[1] for _, _, policy in html.marks.get("policy", []))


def _policy_told(policy: str) -> str:
    """How a policy differs from the one that lets a page do least."""
    given = {" ".join(part.split()) for part in policy.split(";") if part.strip()}
    ours = {*_POLICIES[0].split("; ")}
    more = sorted(given - ours - {*_POLICIES[1].split("; ")})
    if more:
        return (
            f"the policy says {more[0]!r}, which allows more than a page needs or is not understood"
        )
    lacking = sorted(ours - given)
    return f"the policy lacks {lacking[0]!r}" if lacking else "the policy is not written as ours is"


def _of_all_pages(parsed: Mapping[Path, Html], site: Path, name: str) -> Iterator[Finding]:
    """What only all pages together show to be wrong."""
    policies = Counter(
        policy for html in parsed.values() for _, _, policy in html.marks.get("policy", [])[:1]
    )
    usual = policies.most_common(1)[0][0] if policies else ""
    names: dict[str, Counter[str]] = {}
    for html in parsed.values():
        names.setdefault(html.language, Counter()).update(
            title for _, _, title in html.marks.get("title", [])
        )
    limits: dict[str, str] = {}
    for path, html in sorted(parsed.items()):
        for line, column, policy in html.marks.get("policy", [])[:1]:
            if policy != usual:
                message = "the policy of this page is not that of most others"
                problem = Problem(_shown(path, site, name), line, column, message)
                yield Finding("policies-differ", problem)
        for line, column, title in html.marks.get("title", []):
            if title != names[html.language].most_common(1)[0][0]:
                message = f"a tab shows what is read here: {title!r}"
                problem = Problem(_shown(path, site, name), line, column, message)
                yield Finding("telling-title", problem)
        if path.parent == site:
            continue  # it speaks all languages at once
        for line, column, said in html.marks.get("limits", []):
            if limits.setdefault(said, html.language) != html.language:
                message = f"{said!r} is not said in the language of the page, {html.language!r}"
                problem = Problem(_shown(path, site, name), line, column, message)
                yield Finding("limits-untranslated", problem)


def _foreign_calls(html: Html, abroad: Numbers | None, shown: PurePath) -> Iterator[Finding]:
    """Links that dial an emergency number of another country, but in that country's own entry."""
    if abroad is None:
        return
    for line, column, target in html.marks.get("call", []):
        number = digits(target.partition(":")[2])
        if number not in abroad.foreign:
            continue
        country = _country(html, abroad, (line, column))
        if number not in abroad.of.get(country, ()):
            message = f"{number!r} is an emergency number of another country"
            yield Finding("foreign-number", Problem(shown, line, column, message))


def _country(html: Html, abroad: Numbers | None, place: tuple[int, int]) -> str:
    """The country under whose name something stands in a list of countries; or nothing."""
    above = bisect_right(html.ids, place, key=lambda one: one[:2])
    name = html.ids[above - 1][2] if above else ""
    return name if abroad is not None and name in abroad.of else ""


def _lost_links(html: Html, site: Path, files: Set[Path], shown: PurePath) -> Iterator[Finding]:
    """Links on the page for unknown addresses that do not work at every depth."""
    for line, column, target in html.local:
        path = "" if _HOST.match(target) else urlsplit(target).path
        if path and not path.startswith("/"):
            message = f"{target!r} leads elsewhere at every depth, and this page is read at any"
            yield Finding("lost-link", Problem(shown, line, column, message))
        elif path and not _is_below(path, site, files):
            message = f"the link {target!r} leads nowhere"
            yield Finding("lost-link", Problem(shown, line, column, message))


def _is_below(path: str, site: Path, files: Set[Path]) -> bool:
    """Whether an absolute address leads to a file, wherever the site stands on its host."""
    parts = [unquote(part) for part in path.split("/")[1:]]
    return any(
        _target(site, "/".join(parts[i:]) + ("index.html" if not parts[-1] else ""))[0] in files
        for i in range(len(parts))
    )


_PLACE = re.compile(r"#[A-Za-z0-9_-]+")
_LATER = ("policy", "limits", "script", "title")
"""Marks that are looked at once more when all pages are known."""
_Broken = tuple[str, str, str]
"""Rule, message, hint."""


def _broken_links(
    path: Path,
    html: Html,
    ids: Mapping[Path, frozenset[str]],
    files: Set[Path],
    known: dict[str, tuple[_Broken, ...]],
    shown: PurePath,
) -> Iterator[Finding]:
    """What is wrong with where links lead; `known` is what was found of those of the folder."""
    scripts = html.marks.get("script", []) if runs_scripts(html) else []
    for line, column, target in (*html.local, *scripts):
        wrong = known.get(target)
        if wrong is None:
            wrong = tuple(_broken(path, target, ids, files))
            if urlsplit(target).path:  # another page's would be the same
                known[target] = wrong
        for rule, message, hint in wrong:
            yield Finding(rule, Problem(shown, line, column, message, hint))


_OWN_DATA = {
    ("a", "contact.vcf"): "data:text/vcard;charset=utf-8,",
    ("a", "note.ics"): "data:text/calendar;charset=utf-8,",
    ("img", None): "data:image/png;base64,",
}
"""What may hold its data itself: an element with the name under which it is saved, and how its
target begins. The names say nothing of what was read."""


def _broken(
    path: Path, target: str, ids: Mapping[Path, frozenset[str]], files: Set[Path]
) -> Iterator[tuple[str, str, str]]:
    parts = urlsplit(target)
    found, index = _target(path.parent, parts.path) if parts.path else (path, path)
    is_file = found in files and not parts.path.endswith("/")
    if parts.path.startswith("/"):
        yield "absolute-link", f"{target!r} works only at the top of a host", "link relatively"
    elif not is_file and index in files:
        yield "folder-link", f"the link {target!r} leads to a folder", "add index.html"
    elif not is_file:
        yield "broken-link", f"the link {target!r} leads nowhere", ""
    elif parts.fragment and found in ids and unquote(parts.fragment) not in ids[found]:
        yield "broken-link", f"the link {target!r} leads to no place there", ""


@lru_cache(maxsize=4096)  # pages of a folder share their menus
def _target(folder: Path, path: str) -> tuple[Path, Path]:
    """Where a link leads, and the page there if that is a folder."""
    found = Path(os.path.normpath(folder / unquote(path)))
    return found, found / "index.html"


def _unsafe(
    tag: str, target: str, given: Mapping[str, str | None]
) -> Iterator[tuple[str, str, str]]:
    """What is wrong with a link wherever it stands, as (rule, message, hint)."""
    parts = urlsplit(target)
    own = _OWN_DATA.get((tag, given.get("download")))
    if (tag == "link" and target == "data:,") or (own is not None and target.startswith(own)):
        return
    if _HOST.match(target) or (parts.scheme == "https" and not parts.netloc):
        yield "unsafe-link", f"{target!r} names a host without https", ""
    elif parts.scheme and parts.scheme not in _SCHEMES:
        yield "unsafe-link", f"{target!r} is neither an https, tel nor mailto link", ""
    elif parts.netloc and tag != "a":
        yield "remote-address", f"{target!r} loads from another host", ""
    elif parts.netloc and "noreferrer" not in (given.get("rel") or ""):
        message = f"{target!r} would tell where its reader came from"
        yield "referrer-told", message, 'add rel="noreferrer"'


_IMPORT = re.compile(r"@import|url\((?!\s*['\"]?data:)[^)]*|https?:|//\w", re.IGNORECASE)


_NAMESPACE = re.compile(r"(?<=xmlns=['\"])http://www\.w3\.org/[\w/]+(?=['\"])")
"""In a picture that stands in a style sheet: nobody is asked for it."""


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _unsafe_styles(style: str, shown: PurePath) -> Iterator[Finding]:
    for i, line in enumerate(_NAMESPACE.sub(_spaces, style).splitlines()):
        if found := _IMPORT.search(line):
            message = f"the style sheet loads something: {found[0][:40]!r}"
            yield Finding("remote-style", Problem(shown, i + 1, found.start() + 1, message))


def _is_own(given: elements.Given) -> bool:
    """Whether a script is a file, and nothing else is said of it but when it may run."""
    source = given.get("src")
    return bool(source) and {*given} <= {"src", "defer"} and not _REMOTE.search(source or "")
