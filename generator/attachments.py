"""Pictures and PDFs that an editor drops into the content folder, and where pages show them."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePath
from urllib.parse import unquote

from generator.leaflets import leaflet
from generator.pictures import RefusedError, picture
from generator.problems import Problem

FOLDERS = {"images": (".png", ".jpg", ".jpeg", ".webp", ".gif"), "files": (".pdf",)}
"""Folder → how the names of files end that belong there."""
_ELSEWHERE = {
    **dict.fromkeys((".svg", ".svgz"), "an SVG is a program: export it as PNG, 960 pixels wide"),
    **dict.fromkeys((".heic", ".heif", ".avif", ".tif", ".tiff", ".bmp"), "export it as JPEG"),
    **dict.fromkeys((".doc", ".docx", ".odt", ".pptx", ".xlsx", ".ods"), "export it as PDF"),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".webp", ".gif"), "pictures belong into images/"),
    ".pdf": "PDFs belong into files/",
}
"""How a name ends → what to do with such a file."""


@dataclass(frozen=True)
class Published:
    """What a site shows of a file that was dropped in."""

    name: str
    """Where it stands in the site. It says nothing: not how the file was called, nor by whom."""
    data: bytes
    width: int = 0
    """Of a picture, in pixels."""
    height: int = 0


@dataclass(frozen=True)
class Attachment:
    """A file that an editor has dropped in."""

    path: Path
    shown: PurePath
    """Its path as problems name it."""

    @property
    def is_picture(self) -> bool:
        """Whether it is shown on a page, not linked."""
        return self.path.parent.name == "images"

    @cached_property
    def made(self) -> Published | Problem:
        """What is published of it, or why nothing can be. Made once, when somebody asks."""
        try:
            data = self.path.read_bytes()
        except OSError:
            return Problem(self.shown, 1, 1, "this file cannot be opened", "check who may read it")
        try:
            if not self.is_picture:
                clean = leaflet(data)
                return Published(f"assets/files/{_digest(clean)}.pdf", clean)
            drawn = picture(data)
        except RefusedError as error:
            return Problem(self.shown, 1, 1, *error.args)
        name = f"assets/images/{_digest(drawn.data)}.{drawn.ending}"
        return Published(name, drawn.data, drawn.width, drawn.height)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def attachments(content: Path, problems: list[Problem]) -> dict[str, Attachment]:
    """Dropped-in files by the name that pages use, as `images/walk.jpg`; adds to `problems`."""
    found: dict[str, Attachment] = {}
    for name, endings in FOLDERS.items():
        folder = content / name
        if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
            hint = (
                f"put your {'pictures' if name == 'images' else 'PDFs'} into a folder of this name"
            )
            problems.append(
                Problem(PurePath(content.name) / name, 1, 1, "this must be a folder", hint)
            )
            continue
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.name.startswith("."):
                continue
            shown = PurePath(content.name) / name / path.name
            fault = _fault(path, endings, content)
            if fault:
                problems.append(Problem(shown, 1, 1, *fault))
            else:
                found[f"{name}/{unicodedata.normalize('NFC', path.name)}"] = Attachment(path, shown)
    return found


def _fault(path: Path, endings: tuple[str, ...], content: Path) -> tuple[str, str] | None:
    """Why a file cannot stand where it does, as far as its name says."""
    ending = path.suffix.lower()
    if path.is_dir():
        return "this is a folder", "put its files beside it: there are no folders in here"
    if not path.is_file():
        return "this is not a file", "remove it from the content folder"
    if not path.resolve().is_relative_to(content.resolve()):
        return "this link leads out of the content folder", "copy the file here instead"
    if ending not in endings:
        listed = ", ".join(endings)
        return (
            f"only files that end in {listed} belong here",
            _ELSEWHERE.get(ending, "take it away, or export it in another format"),
        )
    return None


@dataclass(frozen=True)
class Mention:
    """A place of a page where a dropped-in file, or any picture, is to be shown or linked."""

    start: int
    end: int
    text: str
    """What the picture shows, in words; or the words of the link. In Markdown."""
    name: str
    """As `attachments` names it; the target as written, where it cannot be one of those."""
    caption: str
    at: int
    """Where the target begins."""
    is_picture: bool


_MENTION = re.compile(
    r"(?P<bang>!?)\[(?P<text>[^\]\[\n]*)\]\(\s*<?"
    r"(?P<target>(?:[^()\n\"<>]|\([^()\n\"<>]*\))*?)>?"
    r"(?:\s+\"(?P<caption>[^\"\n]*)\")?\s*\)"
)


def mentions(body: str) -> Iterator[Mention]:
    """Pictures of a page's Markdown, and links to dropped-in files, in their order."""
    for found in _MENTION.finditer(body):
        name = unicodedata.normalize("NFC", unquote(found["target"])).removeprefix("../")
        if found["bang"] or name.startswith("files/"):
            yield Mention(
                found.start(),
                found.end(),
                found["text"].strip(),
                name,
                (found["caption"] or "").strip(),
                found.start("target"),
                bool(found["bang"]),
            )


def used(bodies: Iterable[str], known: Mapping[str, Attachment]) -> dict[str, Attachment]:
    """Dropped-in files that pages mention, by name."""
    named = {mention.name for body in bodies for mention in mentions(body)}
    return {name: one for name, one in known.items() if name in named}
