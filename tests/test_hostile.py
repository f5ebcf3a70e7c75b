"""Hostile files: whatever stands in them is refused in one line or shown as mere text, at once."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import Any

import fuzzing
import pytest
import tiny
from fuzzing import HOSTILE, TARGETS, Fault, made, tried
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pace import no_hang

from generator.catalog import load_catalog
from generator.checks import check
from generator.content import load
from generator.exchange.readers import Setting, read
from generator.saving import saved

KEPT = Path(__file__).parent / "data" / "fuzz"
"""Cases that once failed, by target: made smaller, and mended since."""


# ---------------------------------------------------------------- cases


@pytest.mark.parametrize("name", TARGETS)
def test_some_hundred_cases_of_each_target(name: str) -> None:
    target = TARGETS[name]
    for number in range(target.quick):
        tried(name, made(name, number), number % target.every == 0)


@pytest.mark.parametrize(
    "path", sorted(KEPT.glob("*/*")), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_what_once_failed_does_no_more(path: Path) -> None:
    tried(path.parent.name.replace("-", " "), path.read_bytes())


def test_every_kept_case_has_its_target() -> None:
    folders = {path.name.replace("-", " ") for path in KEPT.iterdir()}

    assert folders
    assert folders <= set(TARGETS)


def test_same_number_is_the_same_case() -> None:
    assert all(made(name, 7) == made(name, 7) for name in TARGETS)


# ---------------------------------------------------------------- the oracle can fail


@pytest.mark.parametrize(
    "page",
    [
        "<p onclick=x>a</p>",
        "<script>x</script>",
        "<script src=x.js defer></script>",
        "<p><img src=https://example.org/x></p>",
        "<p style='a'>x</p>",
        "<svg/onload=x>",
        "<a href='javascript:x'>y</a>",
        "<a href='//example.org'>y</a>",
        "<a href='http://example.org'>y</a>",
        "<a href='data:text/html,x'>y</a>",
    ],
)
def test_markup_that_is_not_ours_is_seen(page: str) -> None:
    with pytest.raises(Fault):
        fuzzing.only_ours(page, "page")


# ---------------------------------------------------------------- every field that is shown


def texts(name: str) -> list[tuple[Any, ...]]:
    """Places of all texts in a file of the tiny site."""
    value = fuzzing.data_of(name)
    return [place for place in fuzzing.leaves(value) if isinstance(fuzzing.at(value, place), str)]


@pytest.mark.parametrize("name", fuzzing.YAML)
@settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_field_of_a_file_becomes_markup(name: str, data: st.DataObject) -> None:
    said = data.draw(st.sampled_from(HOSTILE) | st.text(max_size=40))
    some = data.draw(st.lists(st.sampled_from(texts(name)), min_size=1, max_size=3))

    fuzzing.run_shown(fuzzing.planted(name, some, said), thorough=True)


# ---------------------------------------------------------------- hand-written pages


@pytest.mark.parametrize(
    "text",
    [
        "<img\nsrc=x\nonerror=alert(1)>",
        "<b",
        "<?php x ?>",
        "<![CDATA[x]]>",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "> [y]:\n> data:text/html,x\n\n[y]",
        "[a [b] c](javascript:alert(1))",
        "[a\\]b](javascript:alert(1))",
        "[a\nb](//example.org)",
        "[a [tools](tools.md) b](javascript:alert(1))",
        "*x*{ onclick=alert(1) }",
        "[x](tools.md){: style=x }",
        "# Big {#x onclick=alert(1)}",
        "![x](https://example.org/x.png)",
        "![x](mailto:a@example.org)",
    ],
)
def test_page_that_means_more_than_it_says_is_refused(tmp_path: Path, text: str) -> None:
    folder = tiny.write(tmp_path, (), [("pages/about.md", "We are *small*.", text)])
    content, problems = load(folder)
    assert content is not None and not problems

    found = check(content)

    assert found
    assert {problem.path.as_posix() for problem in found} == {"content/pages/about.md"}
    assert fuzzing.told(found)


# ---------------------------------------------------------------- bombs

START = b'<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>'
MILLION = 1_000_000


def book(data: bytes, after: bytes = b"", start: bytes = fuzzing.SHEET) -> bytes:
    """A workbook with a sheet of these rows."""
    out = io.BytesIO()
    part = start + START + data + b"</sheetData>" + after + b"</worksheet>"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, old in fuzzing.book().items():
            archive.writestr(name, part if name == "xl/worksheets/sheet1.xml" else old)
    return out.getvalue()


BOMBS: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "cells": ("x.xlsx", lambda: book(b"<row>" + b"<c/>" * 5 * MILLION + b"</row>"), "1,000,000 c"),
    "rows": ("x.xlsx", lambda: book(b"<row/>" * 5 * MILLION), "1,000,000 cells"),
    "tags": ("x.xlsx", lambda: book(b"<a>" * 5 * MILLION), "1,000,000 cells"),
    "merged": (
        "x.xlsx",
        lambda: book(b"", b"<mergeCells>" + b'<mergeCell ref="A2:A40000"/>' * 9 + b"</mergeCells>"),
        "200,000 of its cells are merged",
    ),
    "another code": (
        "x.xlsx",
        lambda: book(b"", start=b"\xff\xfe" + fuzzing.SHEET.decode().encode("utf-16-le")),
        "not in UTF-8 inside",
    ),
    "blanks": ("x.csv", lambda: b" " * 9 * MILLION, "it is empty"),
    "lists": ("x.json", lambda: b"[" + b"[]," * 3 * MILLION + b"[]]", "2,000,000 values"),
    "records": ("x.json", lambda: b"[" + b'{"a":1},' * 2 * MILLION + b"{}]", "2,000,000 values"),
    "nested": ("x.json", lambda: b"[" * MILLION, "nested too deeply"),
    "empty lines": ("x.csv", lambda: b"name\n" + b"\n" * 5 * MILLION, "2,000,000 cells"),
    "empty cells": ("x.csv", lambda: b"name\n" + (b"," * 199 + b"\n") * 12_000, "2,000,000 cells"),
}  # fmt: skip
"""What would fill the memory or not end, and a part of what is said of it."""


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_is_refused_at_once(tmp_path: Path, name: str) -> None:
    file, make, said = BOMBS[name]
    path = tmp_path / file
    path.write_bytes(make())

    with no_hang():
        records = read([path], Setting("GB")).records

    assert len(records) == 1
    assert said in records[0].refused[0].reason


def test_sheet_is_read_whatever_is_named_beside_its_cells(tmp_path: Path) -> None:
    """Rules, columns and areas that name every cell there could be cost nothing."""
    rows = b'<row r="2"><c r="A2" t="inlineStr"><is><t>Room</t></is></c></row>'
    far = b'<row r="190000"><c r="GR190000" t="inlineStr"><is><t>x</t></is></c></row>'
    beside = b'<dataValidations><dataValidation sqref="' + b"A1:XFD1048576 " * 99_999
    whole = b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    path = tmp_path / "x.xlsx"
    path.write_bytes(book(rows + far, whole + beside + b'"/></dataValidations>'))

    with no_hang():
        records = read([path], Setting("GB")).records

    assert records[0].service["name"] == "Room"


# ---------------------------------------------------------------- out of the folder


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder


def test_nothing_is_written_through_a_link(tiny_folder: Path, outside: Path) -> None:
    (tiny_folder / "referrals").symlink_to(outside)
    files = {PurePath("content/referrals/new.yaml"): b"cities: []\n"}

    assert not saved(tiny_folder, files, {}, lambda _: True)
    assert not list(outside.iterdir())


def test_file_that_is_written_aside_replaces_a_link(tiny_folder: Path, outside: Path) -> None:
    victim = outside / "victim"
    victim.write_text("mine")
    (tiny_folder / ".site.yaml.new").symlink_to(victim)
    files = {PurePath("content/site.yaml"): (tiny_folder / "site.yaml").read_bytes()}

    assert saved(tiny_folder, files, files, lambda _: True)
    assert victim.read_text() == "mine"


def test_content_with_locks_loops_and_pipes_is_copied(tiny_folder: Path) -> None:
    """Emacs locks a file by a link to nothing; a link to the folder above has no end."""
    (tiny_folder / ".#site.yaml").symlink_to("somebody@example.123")
    (tiny_folder / "translations").mkdir()
    (tiny_folder / "translations" / "up").symlink_to(tiny_folder)
    (tiny_folder / "translations" / "also").symlink_to(tiny_folder)
    os.mkfifo(tiny_folder / "translations" / "pipe")
    files = {PurePath("content/site.yaml"): (tiny_folder / "site.yaml").read_bytes()}

    assert saved(tiny_folder, files, files, lambda _: True)


def test_catalogs_elsewhere_are_refused(tiny_folder: Path, outside: Path) -> None:
    (tiny_folder / "translations").mkdir()
    (tiny_folder / "translations" / "ru").symlink_to(outside)

    _, problems = load_catalog(tiny_folder, "ru")

    assert [str(one) for one in problems] == [
        "content/translations/ru:1:1: this link leads out of the content folder\n"
        "    hint: copy the folder here instead"
    ]
