"""What an editor is told when a file itself is at fault: its name, bytes, kind or place.

Such files cannot stand in a repository, so each is made here; what is told stands in
`data/invalid/files/`, exactly.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import tiny

from generator.build import build
from generator.problems import report
from generator.source import LARGEST_FILE

GOLDEN = Path(__file__).parent / "data" / "invalid" / "files"


def put(name: str, data: bytes) -> Callable[[Path], object]:
    """A fault: a file of the content folder with these bytes."""

    def make(folder: Path) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    return make


def changed(name: str, old: str, new: str) -> Callable[[Path], object]:
    """A fault: other words in a file of the content folder."""
    return lambda folder: tiny.edit(folder, name, old, new)


def folder_for_file(folder: Path) -> None:
    (folder / "tools.yaml").unlink()
    (folder / "tools.yaml").mkdir()


def file_for_folder(folder: Path) -> None:
    (folder / "substances" / "velvet.yaml").rename(folder / "velvet.txt")
    (folder / "substances").rmdir()
    (folder / "velvet.txt").rename(folder / "substances")


MANY_PAGES = changed("worksheets/plan.yaml", "n: 3", "n: 20\n  - {type: lines, n: 20}")
CONSULTANTS = "\n  - {type: lines, n: 20, show_if: consultant}"

FAULTS: dict[str, Callable[[Path], object]] = {
    "not-utf-8": put("glossary.yaml", "terms: []\n# Ж".encode("cp1251")),
    "not-text": put("glossary.yaml", b"PK\3\4\0\0"),
    "too-large": put("glossary.yaml", b"#" * (LARGEST_FILE + 1)),
    "leads-out": lambda folder: (folder / "substances" / "host.yaml").symlink_to("/etc/hostname"),
    "no-file": lambda folder: os.mkfifo(folder / "substances" / "pipe.yaml"),
    "folder-for-file": folder_for_file,
    "file-for-folder": file_for_folder,
    "missing": lambda folder: (folder / "tools.yaml").unlink(),
    "misspelt": put("glosary.yaml", b"terms: []\n"),
    "other-kind": put("substances/notes.docx", b"x"),
    "no-address": put("pages/About us.md", b"---\ntitle: A\ndescription: B\n---\n"),
    "other-id": changed("substances/velvet.yaml", "id: velvet", "id: velvett"),
    "no-title": put("pages/plain.md", b"Just text.\n"),
    "broken-catalog": put("translations/ru/ui.po", b'msgid "More"\nmsgstr "\n'),
    "too-many-pages": MANY_PAGES,
    "too-few-pages": changed("worksheets/plan.yaml", "pages: 1", "pages: 3"),
    "too-many-pages-on-letter": lambda folder: (
        changed("site.yaml", "papers: [A4]", "papers: [Letter, A4]")(folder),
        MANY_PAGES(folder),
    ),
    "too-many-pages-in-large-print": lambda folder: (
        changed("site.yaml", "prints: [normal]", "prints: [normal, large]")(folder),
        changed("worksheets/plan.yaml", "pages: 1", "pages: 1\nlarge_pages: 1")(folder),
        changed("worksheets/plan.yaml", "n: 3", "n: 20")(folder),
    ),
    "too-many-pages-for-consultants": changed(
        "worksheets/plan.yaml",
        "blocks:",
        f"consultant_notes:\n  - {'Listen first. ' * 400}\nblocks:",
    ),
    "too-many-blocks-for-consultants": changed(
        "worksheets/plan.yaml", "blocks:", "blocks:" + CONSULTANTS * 3
    ),
    "too-long-card": changed(
        "worksheets/plan.yaml",
        "blocks:",
        "blocks:\n  - type: emergency\n  - type: card\n    title: A card\n    front:\n"
        + "      - {type: text, text: Lay me on my side and stay with me until help is here.}\n"
        * 7,
    ),
    "unprintable": changed("worksheets/plan.yaml", "title: A plan", "title: 計画"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_of_a_file_is_told_like_this(
    tmp_path: Path, name: str, pytestconfig: pytest.Config
) -> None:
    folder = tiny.write(tmp_path, ["ru"])
    FAULTS[name](folder)

    problems = build(tmp_path, folder, tmp_path / "site")

    assert isinstance(problems, list)
    told = report(problems, "content") + "\n"
    golden = GOLDEN / f"{name}.txt"
    if pytestconfig.getoption("--update-golden"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(told, "utf-8")
    assert told == golden.read_text("utf-8")


def test_every_golden_has_its_fault() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(FAULTS)
