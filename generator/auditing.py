"""The static audit of any folder, with what the content folder knows where there is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.abroad import Numbers, numbers
from generator.audit import PAGES, inspect
from generator.checks import Linter, linter
from generator.content import load
from generator.rules import Finding
from generator.wording import findings


@dataclass(frozen=True)
class Unfit:
    """Why a folder cannot be audited."""

    message: str
    hint: str


@dataclass(frozen=True)
class Inspected:
    """What was found in a folder."""

    name: str
    findings: list[Finding]
    unknown: Mapping[int, str]
    """Promises of which nobody could tell, with the reason."""


def inspected(folder: Path, content: Path) -> Inspected | Unfit:
    """All rules that a folder breaks, whoever built it."""
    hint = "name the folder with the finished pages, such as site"
    if not folder.is_dir():
        why = "this is a file, and no folder" if folder.exists() else "there is no such folder"
        return Unfit(f"{folder}: {why}", hint)
    if not any(path.suffix in PAGES for path in folder.rglob("*")):
        return Unfit(f"{folder}: there is no page in this folder", hint)
    lint, abroad = _known(content.absolute())
    reason = "Only the content folder tells which emergency numbers are the site's own"
    unknown = {} if abroad else {32: f"{reason} (--content DIR)"}
    return Inspected(folder.as_posix(), inspect(folder, folder.as_posix(), lint, abroad), unknown)


def _known(folder: Path) -> tuple[Linter, Numbers | None]:
    """What the content folder allows and knows; without one, nothing."""
    if not (folder / "site.yaml").is_file():
        return findings, None
    content, _ = load(folder)
    return (findings, None) if content is None else (linter(content), numbers(content))
