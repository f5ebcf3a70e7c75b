"""Checks on the built site, before it is published."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePath
from urllib.parse import unquote, urlsplit

from generator import markup, wording
from generator.checks import Linter, told
from generator.problems import Problem
from generator.rules import Finding
from generator.texts import Reading, UnreadableError, of_pdf
from generator.wording import findings

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
_SCHEMES = {"https", "tel", "mailto"}
_WORDS = {"alt", "title", "placeholder", "aria-label", "value"}
"""Attributes that a reader sees: an address in them asks nobody for anything."""
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
    """What the audit needs to know of one HTML file, or of a piece of one."""

    local: list[Link] = field(default_factory=list)
    """Links to files of the site."""
    ids: list[Link] = field(default_factory=list)
    """Lines, columns and names of places that a link can lead to."""
    faults: list[Fault] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    language: str = ""

    def start(self, tag: str, attributes: markup.Attributes, place: markup.Place) -> None:
        """An element begins."""
        self.seen.add(tag)
        if not attributes and tag not in _FORBIDDEN:
            return
        line, column = place
        column += 1
        given = dict(attributes)
        if tag in _FORBIDDEN:
            rule, what = _FORBIDDEN[tag]
            self.faults.append((line, column, rule, f"{what} stands in the page", ""))
        for name, value in attributes:
            if name.startswith("on") or name == "style":
                rule = "inline-style" if name == "style" else "inline-handler"
                self.faults.append((line, column, rule, f"an inline {name} stands in the page", ""))
            if _LINKS.get(tag) != name and name not in _WORDS and _REMOTE.search(value or ""):
                self.faults.append(
                    (line, column, "remote-address", f"{value!r} names another host", "")
                )
            if name == "id" and value:
                self.ids.append((line, column, value))
        if tag == "html":
            self.language = given.get("lang") or ""
        if tag == "meta":
            if (given.get("http-equiv") or "").lower() == "refresh":
                said = (line, column, "leads-elsewhere", "the page leads elsewhere by itself", "")
                self.faults.append(said)
            self.seen.add(f"meta {(given.get('http-equiv') or given.get('name') or '').lower()}")
        target = given.get(_LINKS.get(tag, ""))
        if target is not None:
            self.faults += ((line, column, *said) for said in _unsafe(tag, target, given))
            parts = urlsplit(target)
            if not (parts.scheme or parts.netloc or target.startswith("data:")):
                self.local.append((line, column, target))

    def end(self, tag: str) -> None:
        """Nothing is wrong with the end of an element."""

    def text(self, text: str, place: markup.Place) -> None:
        """Texts are looked at as a reader reads them, by `_unsafe_words`."""

    def comment(self, place: markup.Place) -> None:
        """A comment may say who wrote it."""
        self.faults.append((place[0], place[1] + 1, "comment", "a comment stands in the page", ""))

    def add(self, piece: Html, before: int) -> None:
        """Take in what was found in a piece, which `before` lines stand before."""
        if piece.local:
            self.local += [(line + before, column, said) for line, column, said in piece.local]
        if piece.ids:
            self.ids += [(line + before, column, said) for line, column, said in piece.ids]
        for line, column, rule, message, hint in piece.faults:
            self.faults.append((line + before, column, rule, message, hint))
        self.seen |= piece.seen
        self.language = piece.language or self.language


def audit(site: Path, name: str, lint: Linter = findings) -> list[Problem]:
    """Everything that stops a built site from being published, sorted by place."""
    return sorted({one.problem for one in inspect(site, name, lint)})


def inspect(site: Path, name: str, lint: Linter = findings) -> list[Finding]:
    """Every rule that a folder breaks, sorted by rule and place; `name` is shown for it."""
    files = {path for path in site.rglob("*") if path.is_file()}
    pages = [path for path in files if path.suffix == ".html"]
    pages.sort(key=lambda path: (path.name, path))  # what is alike, one after the other
    parsed: dict[Path, Html] = {}
    found: list[Finding] = []
    words = _Words(lint)
    for path in pages:
        text, shown = path.read_text("utf-8"), _shown(path, site, name)
        parsed[path] = parse(text)
        found += _page_faults(parsed[path], shown)
        found += words.of_page(text, shown)
    ids = {path: {said for _, _, said in html.ids} for path, html in parsed.items()}
    for path, html in parsed.items():
        if path.name != "404.html":  # its links are absolute: they are read at any depth
            found += _broken_links(path, html, ids, files, _shown(path, site, name))
    found += _unsafe_styles(site, name)
    pockets: set[Path] = set()
    for path in sorted(path for path in files if path.suffix == ".pdf"):
        if _says_the_same(path):
            continue
        if _is_of_a_page(path):
            if path.parent in pockets:
                continue  # the first has all words that their pages have not
            pockets.add(path.parent)
        found += words.of_pdf(path.read_bytes(), _shown(path, site, name))
    return sorted(set(found))


def _shown(path: Path, site: Path, name: str) -> PurePath:
    return PurePath(name) / path.relative_to(site)


class _Words:
    """What the language linter finds in the texts of pages and PDFs, whoever put it there."""

    def __init__(self, lint: Linter) -> None:
        @lru_cache(maxsize=8192)  # most texts stand on many pages
        def found(text: str, locale: str, title: bool) -> tuple[wording.Finding, ...]:
            return tuple(lint(text, locale, title))

        self._found = found
        self._reading = Reading(found)

    def of_page(self, page: str, shown: PurePath) -> Iterator[Finding]:
        """What is found in a page's HTML."""
        for line, column, one in self._reading.of_page(page):
            yield Finding("words", Problem(shown, line, column, told(one), one.hint))

    def of_pdf(self, data: bytes, shown: PurePath) -> Iterator[Finding]:
        """What is found in a PDF."""
        try:
            read = list(of_pdf(data))
        except UnreadableError:
            message = "this PDF cannot be read"
            yield Finding("unreadable-pdf", Problem(shown, 1, 1, message, "build the site again"))
            return
        for said in read:
            whole = {one.text for one in self._found(said.within, said.locale, False)}
            for one in self._found(said.text, said.locale, said.title):
                if said.within and one.text not in whole:
                    continue  # a line of paper was taken for a paragraph
                place = said.line, said.column
                yield Finding("words", Problem(shown, *place, told(one), one.hint))


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
    pieces = markup.pieces(page)
    if pieces is None:
        if unread := markup.tell(page, found):
            line, column = unread
            message = "the page ends within a tag or a comment"
            found.faults.append((line, column + 1, "broken-page", message, ""))
        return found
    before = 1
    for piece in pieces:
        found.add(_of_piece(piece), before)
        before += piece.count("\n") + 1
    return found


_TAG_NAME = re.compile(r"<([a-z0-9]+)")
_TELLING = re.compile(
    rf"<(?:html|meta|{'|'.join(_FORBIDDEN)})\b"
    rf"| (?:id|style|on[a-z-]*|{'|'.join(set(_LINKS.values()))})="
    r"| (?:style|on[a-z-]*+)(?=[ >])[^<>]*+>|[/\\]\s*[/\\]|https?:|&",
    re.IGNORECASE,
)
"""What a piece must have for `Html` to find more in it than the names of its tags."""


@lru_cache(maxsize=8192)
def _of_piece(piece: str) -> Html:
    if not _TELLING.search(piece):
        return Html(seen=set(_TAG_NAME.findall(piece)))
    found = Html()
    markup.tell_piece(piece, found)
    return found


_WANTED = (
    ("meta content-security-policy", "no-policy", "no Content-Security-Policy"),
    ("meta referrer", "no-referrer-policy", "no referrer policy"),
    ("title", "no-title", "no title"),
    ("h1", "no-heading", "no main heading"),
)
"""What each page must have, the rule that says so, and how it is called where it is missing."""


def _page_faults(html: Html, shown: PurePath) -> Iterator[Finding]:
    for line, column, rule, message, hint in html.faults:
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


def _broken_links(
    path: Path, html: Html, ids: Mapping[Path, set[str]], files: set[Path], shown: PurePath
) -> Iterator[Finding]:
    for line, column, target in html.local:
        for rule, message, hint in _broken(path, target, ids, files):
            yield Finding(rule, Problem(shown, line, column, message, hint))


_OWN_DATA = {
    ("a", "contact.vcf"): "data:text/vcard;charset=utf-8,",
    ("a", "note.ics"): "data:text/calendar;charset=utf-8,",
    ("img", None): "data:image/png;base64,",
}
"""What may hold its data itself: an element with the name under which it is saved, and how its
target begins. The names say nothing of what was read."""


def _broken(
    path: Path, target: str, ids: Mapping[Path, set[str]], files: set[Path]
) -> Iterator[tuple[str, str, str]]:
    parts = urlsplit(target)
    found = _target(path.parent, parts.path) if parts.path else path
    if parts.path.startswith("/"):
        yield "absolute-link", f"{target!r} works only at the top of a host", "link relatively"
    elif found not in files:
        yield "broken-link", f"the link {target!r} leads nowhere", ""
    elif parts.fragment and found in ids and unquote(parts.fragment) not in ids[found]:
        yield "broken-link", f"the link {target!r} leads to no place there", ""


@lru_cache(maxsize=8192)  # pages of a folder share their menus
def _target(folder: Path, path: str) -> Path:
    return Path(os.path.normpath(folder / unquote(path)))


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


def _unsafe_styles(site: Path, name: str) -> Iterator[Finding]:
    for path in sorted(site.rglob("*.css")):
        for i, line in enumerate(path.read_text("utf-8").splitlines()):
            if found := _IMPORT.search(line):
                message = f"the style sheet loads something: {found[0][:40]!r}"
                place = i + 1, found.start() + 1
                yield Finding("remote-style", Problem(_shown(path, site, name), *place, message))
