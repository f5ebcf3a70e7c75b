"""Checks on the built site, before it is published."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path, PurePath
from urllib.parse import unquote, urlsplit

from generator.checks import Linter, told
from generator.problems import Problem
from generator.texts import UnreadableError, of_page, of_pdf
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


@dataclass
class Html(HTMLParser):
    """What the audit needs to know of one HTML file."""

    path: PurePath
    links: list[tuple[int, int, str, str, dict[str, str | None]]] = field(default_factory=list)
    """Line, column, tag, target, all attributes."""
    ids: set[str] = field(default_factory=set)
    faults: list[tuple[int, int, str]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    language: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        column += 1
        given = dict(attrs)
        if tag in _FORBIDDEN:
            self.faults.append((line, column, f"{_FORBIDDEN[tag]} stands in the page"))
        for name, value in attrs:
            if name.startswith("on") or name == "style":
                self.faults.append((line, column, f"an inline {name} stands in the page"))
            if _LINKS.get(tag) != name and name not in _WORDS and _REMOTE.search(value or ""):
                self.faults.append((line, column, f"{value!r} names another host"))
            if name == "id" and value:
                if value in self.ids:
                    self.faults.append((line, column, f"the id {value!r} stands here twice"))
                self.ids.add(value)
        if tag == "html":
            self.language = given.get("lang") or ""
        if tag == "meta":
            if (given.get("http-equiv") or "").lower() == "refresh":
                self.faults.append((line, column, "the page leads elsewhere by itself"))
            self.seen.add(f"meta {(given.get('http-equiv') or given.get('name') or '').lower()}")
        self.seen.add(tag)
        target = given.get(_LINKS.get(tag, ""))
        if target is not None:
            self.links.append((line, column, tag, target, given))

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 (the base's name)
        line, column = self.getpos()
        self.faults.append((line, column + 1, "a comment stands in the page"))


def audit(site: Path, name: str, lint: Linter = findings) -> list[Problem]:
    """Everything wrong with a built site, sorted by place; `name` is shown for its folder."""
    parsed = {path: _parse(path, site, name) for path in sorted(site.rglob("*.html"))}
    files = {path for path in site.rglob("*") if path.is_file()}
    problems = [problem for html in parsed.values() for problem in _page_faults(html)]
    for path, html in parsed.items():
        if path.name != "404.html":  # its links are absolute: they are read at any depth
            problems += _broken_links(path, html, parsed, files)
        problems += _unsafe_links(html)
    problems += _unsafe_styles(site, name)
    problems += _unsafe_words(site, name, lint)
    return sorted(set(problems))


def _unsafe_words(site: Path, name: str, lint: Linter) -> Iterator[Problem]:
    """What the language linter finds in the texts of pages and PDFs, whoever put it there."""

    @cache  # most texts stand on many pages
    def found(text: str, locale: str, title: bool) -> tuple[Finding, ...]:
        return tuple(lint(text, locale, title))

    readers = ((".html", lambda data: of_page(data.decode("utf-8"))), (".pdf", of_pdf))
    pockets: set[Path] = set()
    for suffix, texts in readers:
        for path in sorted(site.rglob(f"*{suffix}")):
            if _says_the_same(path):
                continue
            if _is_of_a_page(path):
                if path.parent in pockets:
                    continue  # the first has all words that their pages have not
                pockets.add(path.parent)
            shown = PurePath(name) / path.relative_to(site)
            try:
                read = list(texts(path.read_bytes()))
            except UnreadableError:
                yield Problem(shown, 1, 1, "this PDF cannot be read", "build the site again")
                continue
            for said in read:
                whole = {one.text for one in found(said.within, said.locale, False)}
                for finding in found(said.text, said.locale, said.title):
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


def _parse(path: Path, site: Path, name: str) -> Html:
    html = Html(PurePath(name) / path.relative_to(site))
    html.feed(path.read_text("utf-8"))
    if html.rawdata:
        line, column = html.getpos()
        html.faults.append((line, column + 1, "the page ends within a tag or a comment"))
    return html


def _page_faults(html: Html) -> Iterator[Problem]:
    for line, column, message in html.faults:
        yield Problem(html.path, line, column, message)
    for wanted, what in (
        ("meta content-security-policy", "no Content-Security-Policy"),
        ("meta referrer", "no referrer policy"),
        ("title", "no title"),
        ("h1", "no main heading"),
    ):
        if wanted not in html.seen:
            yield Problem(html.path, 1, 1, f"the page has {what}")
    if not html.language:
        yield Problem(html.path, 1, 1, "the page does not say its language")
    if "meta generator" in html.seen:
        yield Problem(html.path, 1, 1, "the page names the program that made it")


def _broken_links(
    path: Path, html: Html, parsed: dict[Path, Html], files: set[Path]
) -> Iterator[Problem]:
    for line, column, _, target, _given in html.links:
        parts = urlsplit(target)
        if parts.scheme or parts.netloc or target.startswith("data:"):
            continue
        where = path if not parts.path else path.parent / unquote(parts.path)
        found = Path(os.path.normpath(where))
        if parts.path.startswith("/"):
            yield Problem(
                html.path,
                line,
                column,
                f"{target!r} works only at the top of a host",
                "link relatively",
            )
        elif found not in files:
            yield Problem(html.path, line, column, f"the link {target!r} leads nowhere")
        elif (
            parts.fragment
            and found in parsed
            and (unquote(parts.fragment) not in parsed[found].ids)
        ):
            yield Problem(html.path, line, column, f"the link {target!r} leads to no place there")


_OWN_DATA = {
    ("a", "contact.vcf"): "data:text/vcard;charset=utf-8,",
    ("a", "note.ics"): "data:text/calendar;charset=utf-8,",
    ("img", None): "data:image/png;base64,",
}
"""What may hold its data itself: an element with the name under which it is saved, and how its
target begins. The names say nothing of what was read."""


def _unsafe_links(html: Html) -> Iterator[Problem]:
    for line, column, tag, target, given in html.links:
        parts = urlsplit(target)
        if tag == "link" and target == "data:,":
            continue
        own = _OWN_DATA.get((tag, given.get("download")))
        if own is not None and target.startswith(own):
            continue
        if _HOST.match(target) or (parts.scheme == "https" and not parts.netloc):
            yield Problem(html.path, line, column, f"{target!r} names a host without https")
        elif parts.scheme and parts.scheme not in _SCHEMES:
            yield Problem(
                html.path, line, column, f"{target!r} is neither an https, tel nor mailto link"
            )
        elif parts.netloc and tag != "a":
            yield Problem(html.path, line, column, f"{target!r} loads from another host")
        elif parts.netloc and "noreferrer" not in (given.get("rel") or ""):
            yield Problem(
                html.path,
                line,
                column,
                f"{target!r} would tell where its reader came from",
                'add rel="noreferrer"',
            )


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
