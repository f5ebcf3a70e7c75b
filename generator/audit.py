"""Checks on the built site, before it is published."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePath
from urllib.parse import unquote, urlsplit

from generator import markup
from generator.checks import Linter, told
from generator.policy import content_policy
from generator.problems import Problem
from generator.texts import UnreadableError, in_pieces, of_pdf
from generator.wording import Finding, findings

_LINKS = {"a": "href", "link": "href", "img": "src", "area": "href"}
_FORBIDDEN = {
    "script": "a script",
    "style": "an inline style sheet",
    "iframe": "a frame",
    "object": "an embedded object",
    "embed": "an embedded object",
    "base": "a base address",
    "video": "a video",
    "audio": "a sound",
    "svg": "an SVG picture (Tor Browser at its safest shows none)",
}
_SCHEMES = {"https", "tel", "mailto"}
_WORDS = {"alt", "title", "placeholder", "aria-label", "value"}
"""Attributes that a reader sees: an address in them asks nobody for anything."""
_HOST = re.compile(r"[\0-\x20]*[/\\]\s*[/\\]")
"""The start of a link to another host; browsers read a backslash as a slash."""
_REMOTE = re.compile(r"(?:^|[\0-\x20=,;:'\"(])[/\\]\s*[/\\]|https?:", re.IGNORECASE)
"""An address on another host, anywhere in a value."""


Link = tuple[int, int, str]
"""Line, column, target."""


@dataclass
class Html:
    """What the audit needs to know of one HTML file, or of a piece of one."""

    local: list[Link] = field(default_factory=list)
    """Links to files of the site."""
    ids: list[Link] = field(default_factory=list)
    """Lines, columns and names of places that a link can lead to."""
    faults: list[tuple[int, int, str, str]] = field(default_factory=list)
    """Line, column, message, hint."""
    seen: set[str] = field(default_factory=set)
    scripts: list[Link] = field(default_factory=list)
    """Lines, columns and addresses of scripts that are files."""
    policy: str = ""
    """What its Content-Security-Policy says."""
    language: str = ""

    @property
    def may_run(self) -> bool:
        """Whether its policy is the one that lets files of the site run."""
        return self.policy == content_policy(scripts=True)

    def start(self, tag: str, attributes: markup.Attributes, place: markup.Place) -> None:
        """An element begins."""
        self.seen.add(tag)
        if not attributes and tag not in _FORBIDDEN:
            return
        line, column = place
        column += 1
        given = dict(attributes)
        if tag == "script" and given.get("src") and given.keys() <= {"src", "defer"}:
            self.scripts.append((line, column, given["src"] or ""))
        elif tag in _FORBIDDEN:
            self.faults.append((line, column, f"{_FORBIDDEN[tag]} stands in the page", ""))
        for name, value in attributes:
            if name.startswith("on") or name == "style":
                self.faults.append((line, column, f"an inline {name} stands in the page", ""))
            if _LINKS.get(tag) != name and name not in _WORDS and _REMOTE.search(value or ""):
                self.faults.append((line, column, f"{value!r} names another host", ""))
            if name == "id" and value:
                self.ids.append((line, column, value))
        if tag == "html":
            self.language = given.get("lang") or ""
        if tag == "meta":
            if (given.get("http-equiv") or "").lower() == "refresh":
                self.faults.append((line, column, "the page leads elsewhere by itself", ""))
            self.seen.add(f"meta {(given.get('http-equiv') or given.get('name') or '').lower()}")
            if (given.get("http-equiv") or "").lower() == "content-security-policy":
                self.policy = given.get("content") or ""
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
        self.faults.append((place[0], place[1] + 1, "a comment stands in the page", ""))

    def add(self, piece: Html, before: int) -> None:
        """Take in what was found in a piece, which `before` lines stand before."""
        if piece.local:
            self.local += [(line + before, column, said) for line, column, said in piece.local]
        if piece.ids:
            self.ids += [(line + before, column, said) for line, column, said in piece.ids]
        for line, column, message, hint in piece.faults:
            self.faults.append((line + before, column, message, hint))
        self.scripts += [(line + before, column, said) for line, column, said in piece.scripts]
        self.policy = piece.policy or self.policy
        self.seen |= piece.seen
        self.language = piece.language or self.language


def audit(site: Path, name: str, lint: Linter = findings) -> list[Problem]:
    """Everything wrong with a built site, sorted by place; `name` is shown for its folder."""
    files = {path for path in site.rglob("*") if path.is_file()}
    pages = [path for path in files if path.suffix == ".html"]
    pages.sort(key=lambda path: (path.name, path))  # what is alike, one after the other
    parsed: dict[Path, Html] = {}
    problems: list[Problem] = []
    words = _Words(lint)
    for path in pages:
        text, shown = path.read_text("utf-8"), _shown(path, site, name)
        parsed[path] = parse(text)
        problems += _page_faults(parsed[path], shown)
        problems += words.of_page(text, shown)
    ids = {path: {said for _, _, said in html.ids} for path, html in parsed.items()}
    for path, html in parsed.items():
        if path.name != "404.html":  # its links are absolute: they are read at any depth
            problems += _broken_links(path, html, ids, files, _shown(path, site, name))
    problems += _unsafe_styles(site, name)
    pockets: set[Path] = set()
    for path in sorted(path for path in files if path.suffix == ".pdf"):
        if _says_the_same(path):
            continue
        if _is_of_a_page(path):
            if path.parent in pockets:
                continue  # the first has all words that their pages have not
            pockets.add(path.parent)
        problems += words.of_pdf(path.read_bytes(), _shown(path, site, name))
    return sorted(set(problems))


def _shown(path: Path, site: Path, name: str) -> PurePath:
    return PurePath(name) / path.relative_to(site)


class _Words:
    """What the language linter finds in the texts of pages and PDFs, whoever put it there."""

    def __init__(self, lint: Linter) -> None:
        @lru_cache(maxsize=8192)  # most texts stand on many pages
        def found(text: str, locale: str, title: bool) -> tuple[Finding, ...]:
            return tuple(lint(text, locale, title))

        self._found = found

    def of_page(self, page: str, shown: PurePath) -> Iterator[Problem]:
        """Problems of a page's HTML."""
        found = self._found
        for before, some in in_pieces(page):
            for said in some:
                for one in found(said.text, said.locale, said.title):
                    yield Problem(shown, said.line + before, said.column, told(one), one.hint)

    def of_pdf(self, data: bytes, shown: PurePath) -> Iterator[Problem]:
        """Problems of a PDF."""
        try:
            read = list(of_pdf(data))
        except UnreadableError:
            yield Problem(shown, 1, 1, "this PDF cannot be read", "build the site again")
            return
        for said in read:
            whole = {one.text for one in self._found(said.within, said.locale, False)}
            for finding in self._found(said.text, said.locale, said.title):
                if said.within and finding.text not in whole:
                    continue  # a line of paper was taken for a paragraph
                yield Problem(shown, said.line, said.column, told(finding), finding.hint)


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
            found.faults.append((line, column + 1, message, ""))
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


def _page_faults(html: Html, shown: PurePath) -> Iterator[Problem]:
    for line, column, message, hint in html.faults:
        yield Problem(shown, line, column, message, hint)
    for line, column, _ in [] if html.may_run else html.scripts:
        yield Problem(shown, line, column, "a script stands in the page")
    ids: set[str] = set()
    for line, column, name in html.ids:
        if name in ids:
            yield Problem(shown, line, column, f"the id {name!r} stands here twice")
        ids.add(name)
    for wanted, what in (
        ("meta content-security-policy", "no Content-Security-Policy"),
        ("meta referrer", "no referrer policy"),
        ("title", "no title"),
        ("h1", "no main heading"),
    ):
        if wanted not in html.seen:
            yield Problem(shown, 1, 1, f"the page has {what}")
    if not html.language:
        yield Problem(shown, 1, 1, "the page does not say its language")
    if "meta generator" in html.seen:
        yield Problem(shown, 1, 1, "the page names the program that made it")


def _broken_links(
    path: Path, html: Html, ids: Mapping[Path, set[str]], files: set[Path], shown: PurePath
) -> Iterator[Problem]:
    scripts = html.scripts if html.may_run else []
    for line, column, target in (*html.local, *scripts):
        for message, hint in _broken(path, target, ids, files):
            yield Problem(shown, line, column, message, hint)


_OWN_DATA = {
    ("a", "contact.vcf"): "data:text/vcard;charset=utf-8,",
    ("a", "note.ics"): "data:text/calendar;charset=utf-8,",
    ("img", None): "data:image/png;base64,",
}
"""What may hold its data itself: an element with the name under which it is saved, and how its
target begins. The names say nothing of what was read."""


def _broken(
    path: Path, target: str, ids: Mapping[Path, set[str]], files: set[Path]
) -> Iterator[tuple[str, str]]:
    parts = urlsplit(target)
    found = _target(path.parent, parts.path) if parts.path else path
    if parts.path.startswith("/"):
        yield f"{target!r} works only at the top of a host", "link relatively"
    elif found not in files:
        yield f"the link {target!r} leads nowhere", ""
    elif parts.fragment and found in ids and unquote(parts.fragment) not in ids[found]:
        yield f"the link {target!r} leads to no place there", ""


@lru_cache(maxsize=8192)  # pages of a folder share their menus
def _target(folder: Path, path: str) -> Path:
    return Path(os.path.normpath(folder / unquote(path)))


def _unsafe(tag: str, target: str, given: Mapping[str, str | None]) -> Iterator[tuple[str, str]]:
    """What is wrong with a link wherever it stands, as (message, hint)."""
    parts = urlsplit(target)
    own = _OWN_DATA.get((tag, given.get("download")))
    if (tag == "link" and target == "data:,") or (own is not None and target.startswith(own)):
        return
    if _HOST.match(target) or (parts.scheme == "https" and not parts.netloc):
        yield f"{target!r} names a host without https", ""
    elif parts.scheme and parts.scheme not in _SCHEMES:
        yield f"{target!r} is neither an https, tel nor mailto link", ""
    elif parts.netloc and tag != "a":
        yield f"{target!r} loads from another host", ""
    elif parts.netloc and "noreferrer" not in (given.get("rel") or ""):
        yield f"{target!r} would tell where its reader came from", 'add rel="noreferrer"'


_IMPORT = re.compile(r"@import|url\((?!\s*['\"]?data:)[^)]*|https?:|//\w", re.IGNORECASE)


def _unsafe_styles(site: Path, name: str) -> Iterator[Problem]:
    for path in sorted(site.rglob("*.css")):
        for i, line in enumerate(path.read_text("utf-8").splitlines()):
            if found := _IMPORT.search(line):
                yield Problem(
                    PurePath(name) / path.relative_to(site),
                    i + 1,
                    found.start() + 1,
                    f"the style sheet loads something: {found[0][:40]!r}",
                )
