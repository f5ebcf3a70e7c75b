"""What a text file of a site loads, keeps or tells of its makers, whatever kind it is of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

Told = tuple[int, int, str, str]
"""Line, column, rule, message."""


def faults(name: str, text: str) -> Iterator[Told]:
    """What is wrong with a text file that is no page, by the kind that its name says it is."""
    suffix = PurePosixPath(name.lower()).suffix
    if suffix == ".map":
        yield 1, 1, "source-map", "this file shows how the site was written"
    if suffix == ".svg":
        yield 1, 1, "svg", "an SVG picture (Tor Browser at its safest shows none)"
    for pattern, rule, message in (*_OF_KIND.get(suffix, ()), *_OF_ALL):
        for found in pattern.finditer(text):
            yield *_place(text, found.start()), rule, message.format(_short(found[0]))
    yield from makers(text)


def _place(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def _short(text: str) -> str:
    return repr(" ".join(text.split())[:40])


# ---------------------------------------------------------------- the makers

_MAKERS = re.compile(
    r"(?<![\w./-])(?:/(?:home|Users)/[\w.-]+/|/(?:root|tmp|mnt/[a-z]|var/folders|private/var)/\w"
    r"|/(?:builds|github/workspace|workspaces|opt/build|app/src)/\w)[\w./-]*"
    r"|file:///[\w%./:-]+|\b[A-Za-z]:\\(?:\w+\\)+\w*"
    r"|\b(?:[Mm]ade|[Bb]uilt|[Pp]owered|[Gg]enerated|[Cc]reated)\s+(?:with|by|using)\s(?:<[^<>]*>|[^.<>]){0,120}?"
    r"\b(?:MkDocs|Zensical|Hugo|Jekyll|Sphinx|Docusaurus|WordPress|Eleventy|Gatsby|Astro|Pelican"
    r"|Next\.js|Wix|Squarespace)\b"
)


_MAY_NAME = re.compile(
    r"file:///|:\\|/(?:home|Users|root|tmp|mnt|var|private|builds|github|workspaces|opt|app)/"
    r"|MkDocs|Zensical|Hugo|Jekyll|Sphinx|Docusaurus|WordPress|Eleventy|Gatsby|Astro|Pelican"
    r"|Next\.js|Wix|Squarespace"
)
"""What stands in every text that `_MAKERS` can match, and is looked for in less time."""


def may_name_makers(text: str) -> bool:
    """Whether a part of a page holds what all of which `makers` tells must have in one part."""
    return _MAY_NAME.search(text) is not None


def makers(text: str) -> Iterator[Told]:
    """Paths of somebody's computer, and names of programs that made the site."""
    if not may_name_makers(text):
        return
    for found in _MAKERS.finditer(text):
        if found[0][0] in "MmBbPpGgCc" and found[0][1] not in ":":
            name = re.split(r"\W+", found[0])[-1] or found[0]
            yield *_place(text, found.start()), "generator-named", f"this names {name!r} as maker"
        else:
            message = f"{_short(found[0])} is a path of somebody's computer"
            yield *_place(text, found.start()), "machine-path", message


# ---------------------------------------------------------------- by kind

Look = tuple[re.Pattern[str], str, str]
"""What to look for, the rule that it breaks, and what is said of it."""

_STYLE: tuple[Look, ...] = (
    (re.compile(r"@font-face", re.IGNORECASE), "font", "the style sheet brings its own letters"),
    (
        re.compile(r"url\(\s*['\"]?data:image/[^)]{0,30}", re.IGNORECASE),
        "style-picture",
        "a picture stands in the style sheet, where no words describe it: {}",
    ),
    (
        re.compile(r"content\s*:\s*['\"][^'\"]*(?:[\ue000-\uf8ff]|\\[eEfF][0-9a-fA-F]{3}\b)"),
        "style-picture",
        "a letter that only one font can show stands for a word: {}",
    ),
    (re.compile(r"/\*.{0,40}", re.DOTALL), "comment", "a comment stands in the style sheet: {}"),
)
_SCRIPT: tuple[Look, ...] = (
    (
        re.compile(
            r"\b(?:localStorage|sessionStorage|indexedDB|serviceWorker)\b|\bcaches\s*\.\s*\w+"
        ),
        "stores",
        "the script can keep something on the reader's device: {}",
    ),
    (re.compile(r"\bdocument\s*\.\s*cookie\b"), "stores", "the script can keep a cookie: {}"),
    (
        re.compile(
            r"\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b"
            r"|\bRTCPeerConnection\b|\bsendBeacon\b|\bimportScripts\b|\bimport\s*\("
        ),
        "script-asks",
        "the script can ask a server for something: {}",
    ),
    (
        re.compile(
            r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)\b|\beval\s*\("
            r"|\bnew\s+Function\b|\bdocument\s*\.\s*write(?:ln)?\b"
        ),
        "script-writes-markup",
        "the script can make text a part of the page's code: {}",
    ),
    (re.compile(r"/\*.{0,40}|^\s*//.{0,40}", re.MULTILINE), "comment", "a comment: {}"),
)
_DATA: tuple[Look, ...] = (
    (
        re.compile(
            r'"(?:src|href|url|start_url|scope|image|icon|action|endpoint)"\s*:\s*"(?:https?:)?//[^"]*'
        ),
        "remote-file",
        "the file names another server: {}",
    ),
)
_MARKUP: tuple[Look, ...] = (
    (
        re.compile(
            r"<\?xml-stylesheet[^>]*//[^>]*|\bSYSTEM\s+['\"]\w+://[^'\"]*"
            r"|(?:href|src)\s*=\s*['\"]\s*(?:https?:)?//[^'\"]*|url\(\s*['\"]?(?:https?:)?//[^)]*",
            re.IGNORECASE,
        ),
        "remote-file",
        "the file names another server: {}",
    ),
    (re.compile(r"<lastmod>[^<]*"), "date-named", "the file says when a page was changed: {}"),
    (re.compile(r"<pubDate>[^<]*|<updated>[^<]*"), "date-named", "the file says when: {}"),
    (re.compile(r"<generator[^>]*>[^<]*"), "generator-named", "the file names its maker: {}"),
    (re.compile(r"<!--.{0,40}", re.DOTALL), "comment", "a comment stands in the file: {}"),
)
_OF_ALL: tuple[Look, ...] = (
    (
        re.compile(r"[#@]\s*sourceMappingURL\s*=\s*\S+"),
        "source-map",
        "a map of the source is named: {}",
    ),
)
_OF_KIND: Mapping[str, tuple[Look, ...]] = {
    ".css": _STYLE,
    ".js": _SCRIPT,
    ".mjs": _SCRIPT,
    ".json": _DATA,
    ".webmanifest": _DATA,
    ".svg": _MARKUP,
    ".xml": _MARKUP,
}
