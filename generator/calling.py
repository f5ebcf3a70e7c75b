"""The worklist's files, made and taken back."""

from __future__ import annotations

from pathlib import Path

from generator import answers, paper, worklist
from generator.answers import Answer, Taken
from generator.catalog import Catalog
from generator.content import Content
from generator.problems import Problem
from generator.saving import saved
from generator.spreadsheet import Head, workbook
from generator.translate import translate


def worklists(
    content: Content, catalog: Catalog, today: str, all_of_them: bool, private: bool
) -> dict[str, bytes] | Problem:
    """The call sheet in the catalog's language, and the spreadsheet, by their files' names."""
    said = worklist.call_sheet(translate(content, catalog), today, all_of_them, private)
    printed = paper.call_sheet(said, catalog.ui)
    if isinstance(printed, str):
        return content.referrals.problem((), f"the call sheet cannot be printed with {printed}")
    heads = [
        Head(
            one.name,
            one.width,
            one.filled,
            one.hint,
            worklist.RESULTS if one.name == "result" else (),
            one.name in ("checked_on", "consent_until"),
        )
        for one in worklist.COLUMNS
    ]
    rows = worklist.rows(content, today, all_of_them, private)
    return {"worklist.pdf": printed, "worklist.xlsx": workbook("worklist", heads, rows)}


def take_back(content: Content, folder: Path, taken: Taken, write: bool) -> list[Answer]:
    """Write the answers into their files, or only try to; returns those that do not fit in."""
    source = content.referrals.source
    places = [source.part(change.location)[0].path for a in taken.answers for change in a.changes]
    before = {path: (folder.parent / path).read_bytes() for path in set(places)}
    texts = {path: old.decode("utf-8") for path, old in before.items()}
    files, unfit = answers.written(content, taken, texts)
    data = {path: text.encode() for path, text in files.items()}
    if write and data and not saved(folder, data, before, answers.agrees):
        return list(taken.answers)
    return unfit
