"""One language of a site as one zip, which is read without a network and handed on."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Mapping, Set
from urllib.parse import unquote

from generator.archive import bundled
from generator.manifest import UNLISTED, with_manifest

PAGE = "offline"
"""Address of the page that explains the file, below the language."""
NAME = f"{PAGE}.zip"
"""What the file is called, below the language: nothing that tells what is in it."""
SIZE = "\u27e6size\u27e7"
"""What stands on that page until the size of the file is known."""
_UNSEEN = ".nomedia"
"""An empty file: Android then shows no picture of this folder among the photos."""


def kit(
    files: Mapping[str, bytes], locale: str, others: Collection[str], left_out: Set[str], top: bytes
) -> bytes:
    """The zip of one language, the same bytes for the same files, with a list of its files.

    `others` are the languages that stay outside, `left_out` files that would make it heavy
    or that only their pages show, and `top` is its first page. Links to whatever is not inside
    are taken out of its pages.
    """
    away = {f"{locale}/404.html", "404.html", *UNLISTED, *left_out}
    inside = {
        name: data
        for name, data in files.items()
        if name not in away and name.partition("/")[0] not in others and not _is_kit(name)
    }
    inside |= {"index.html": top, _UNSEEN: b""}
    for name, data in inside.items():
        if name.endswith(".html"):
            inside[name] = without_dead_links(data.decode(), name, inside).encode()
    return bundled(with_manifest(inside))


def _is_kit(name: str) -> bool:
    return posixpath.basename(name) == NAME


_ALTERNATE = re.compile(r'<link rel="alternate"[^>]*>\n?')
_TARGET = re.compile(r' href="(?!#)([^":]*)"')
"""Where a link may lead to a file of the site."""
_GONE = "\u27e6gone\u27e7"
_SAME_LINE = rf"[^<>]*(?:<bdi>[^<>]*</bdi>[^<>]*)?{_GONE}[^<>]*(?:<bdi>[^<>]*</bdi>[^<>]*)?"
_ROUND_IT = re.compile(rf'<(?P<tag>li|p)(?: class="small")?>{_SAME_LINE}</(?P=tag)>\n?')
"""An item or a line that says nothing but what the link was for."""
_PACK = re.compile(
    rf'<article class="service">(?:(?!</article>).)*<p class="actions">(?:\s|{_GONE})*</p>\s*'
    r"</article>\n?",
    re.DOTALL,
)
"""Sheets to print together, of which no print is inside."""
_EMPTY = re.compile(
    rf"<li>\s*</li>\n?|<ul>\s*</ul>\n?|<nav\b[^>]*>\s*</nav>\n?"
    rf'|<p class="actions">(?:\s|{_GONE})*</p>\n?'
    r'|<details class="prints"><summary>[^<]*</summary>\s*</details>\n?'
    r'|<h2[^>]*>[^<]*</h2>\s*<div class="packs">\s*</div>\n?',
    re.DOTALL,
)
_IDS = re.compile(r'\sid="([^"]*)"')
_ENTRY = '<article class="service '
"""How an entry of the directory begins: most have no link to another file."""


def without_dead_links(page: str, name: str, inside: Collection[str]) -> str:
    """A page without its links to files that are not `inside`, and what only they were for."""
    folder = posixpath.dirname(name)
    page = _ALTERNATE.sub("", page)

    def is_dead(target: str) -> bool:
        path = unquote(target.partition("#")[0])
        return posixpath.normpath(posixpath.join(folder, path)) not in inside

    parts, at = [], 0
    gone: set[str] = set()
    for link in _TARGET.finditer(page):
        start = page.rfind("<", at, link.start())
        begun = page[start : link.start() + 1] if start >= 0 else ""
        if begun.startswith(("<a ", "<a\n")) and ">" not in begun and is_dead(link[1]):
            end = page.find("</a>", link.end())
            if end < 0:
                break
            parts += [page[at:start], _GONE]
            at = end + len("</a>")
            gone.update(_IDS.findall(page[start:at]))
    if not parts:
        return page
    entries = "".join([*parts, page[at:]]).split(_ENTRY)
    for number, entry in enumerate(entries):
        if _GONE in entry:
            entries[number] = _tidied(entry)
            gone |= {*_IDS.findall(entry)} - {*_IDS.findall(entries[number])}
    shorter = _ENTRY.join(entries)
    for one in gone and gone - {*_IDS.findall(shorter)}:
        shorter = re.sub(rf'<li><a href="#{re.escape(one)}">[^<]*</a></li>\n?', "", shorter)
    return shorter.replace(_GONE, "")


def _tidied(page: str) -> str:
    """A page, or a part of it, without what says nothing where links are gone."""
    page = _PACK.sub("", _ROUND_IT.sub("", page))
    before = ""
    while before != page:
        before, page = page, _EMPTY.sub("", page)
    return page
