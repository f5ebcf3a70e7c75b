"""Publishing: a site is written whole, swapped in at once, and mended after a kill."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path, PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import publish
from generator.problems import Problem

OLD = {"404.html": b"old", "index.html": b"old", "en/index.html": b"old", "en/old.html": b"old"}
NEW = {"404.html": b"new", "index.html": b"new", "ru/index.html": b"new"}


def held(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def names(folder: Path) -> list[str]:
    """What stands in a folder."""
    return sorted(path.name for path in folder.iterdir())


def no_faults(_new: Path, _name: str) -> list[Problem]:
    """An audit that is content."""
    return []


# ---------------------------------------------------------------- writing


def test_a_site_is_written_with_one_time_and_readable_by_all(tmp_path: Path) -> None:
    before = os.umask(0o077)

    try:
        publish.write(tmp_path / "site", NEW)
    finally:
        os.umask(before)

    found = [tmp_path / "site", *(tmp_path / "site").rglob("*")]
    assert held(tmp_path / "site") == NEW
    assert {path.stat().st_mtime for path in found} == {publish.STAMP}
    assert {path.stat().st_mode & 0o777 for path in found if path.is_file()} == {0o644}
    assert {path.stat().st_mode & 0o777 for path in found if path.is_dir()} == {0o755}


def test_writing_leaves_nothing_of_what_was_there(tmp_path: Path) -> None:
    publish.write(tmp_path / "site", OLD)

    publish.write(tmp_path / "site", NEW)

    assert held(tmp_path / "site") == NEW


# ---------------------------------------------------------------- swapping

PLATFORMS = ["linux", "darwin", "win32"]
"""Linux exchanges two names in one step; the others rename twice."""


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_new_site_takes_the_place_of_the_old_one(
    tmp_path: Path, platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish.write(tmp_path / "site", OLD)
    monkeypatch.setattr(sys, "platform", platform)

    problems = publish.publish(NEW, tmp_path / "site", no_faults)

    assert problems == []
    assert held(tmp_path / "site") == NEW
    assert names(tmp_path) == ["site"]


def test_a_first_site_needs_no_old_one(tmp_path: Path) -> None:
    problems = publish.publish(NEW, tmp_path / "site", no_faults)

    assert problems == []
    assert held(tmp_path / "site") == NEW
    assert names(tmp_path) == ["site"]


def test_a_site_with_faults_is_not_published(tmp_path: Path) -> None:
    publish.write(tmp_path / "site", OLD)
    fault = Problem(PurePath("site/index.html"), 1, 1, "a script stands in the page")
    looked_at: list[tuple[dict[str, bytes], str]] = []

    def audit(new: Path, name: str) -> list[Problem]:
        looked_at.append((held(new), name))
        return [fault]

    problems = publish.publish(NEW, tmp_path / "site", audit)

    assert problems == [fault]
    assert looked_at == [(NEW, "site")]
    assert held(tmp_path / "site") == OLD
    assert names(tmp_path) == ["site"]


def test_the_old_site_is_never_away_where_names_can_be_exchanged(tmp_path: Path) -> None:
    out = tmp_path / "site"
    publish.write(out, OLD)
    missed: list[int] = []
    read = 0
    ended = threading.Event()

    def reader() -> None:
        nonlocal read
        while not ended.is_set():
            read += 1
            if not (out / "index.html").is_file():
                missed.append(read)

    thread = threading.Thread(target=reader)
    thread.start()
    for files in (NEW, OLD) * 100:
        publish.publish(files, out, no_faults)
    ended.set()
    thread.join(10)

    assert read > 200
    assert not missed


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_rename_that_fails_brings_the_old_site_back(
    tmp_path: Path, platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish.write(tmp_path / "site", OLD)
    monkeypatch.setattr(sys, "platform", platform)

    with pytest.raises(FileNotFoundError):
        publish.swap(tmp_path / "nobody-wrote-this", tmp_path / "site")

    assert held(tmp_path / "site") == OLD
    assert names(tmp_path) == ["site"]


def test_names_are_renamed_where_the_file_system_cannot_exchange_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish.write(tmp_path / "site", OLD)
    # renameat2 refuses a flag it does not know with EINVAL, as a file system does that cannot.
    monkeypatch.setattr(publish, "_RENAME_EXCHANGE", 1 << 20)

    publish.publish(NEW, tmp_path / "site", no_faults)

    assert held(tmp_path / "site") == NEW
    assert names(tmp_path) == ["site"]


def test_names_are_renamed_where_the_c_library_has_no_exchange(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Old:
        """A C library from before 2018."""

    publish.write(tmp_path / "site", OLD)
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: Old())

    publish.publish(NEW, tmp_path / "site", no_faults)

    assert held(tmp_path / "site") == NEW
    assert names(tmp_path) == ["site"]


# ---------------------------------------------------------------- kills and full disks


@pytest.mark.parametrize("platform", PLATFORMS[:2])
def test_a_kill_leaves_the_old_or_the_new_site(tmp_path: Path, platform: str) -> None:
    out = tmp_path / "site"
    publish.write(out, OLD)
    program = (
        "import sys; from pathlib import Path; from generator import publish\n"
        f"sys.platform, out = {platform!r}, Path({str(out)!r})\n"
        "print('ready', flush=True)\n"
        f"while True:\n    for files in ({NEW!r}, {OLD!r}):\n"
        "        publish.publish(files, out, lambda *_: [])\n"
    )
    found = []

    for i in range(20):
        command = [sys.executable, "-c", program]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as publishing:
            assert publishing.stdout and publishing.stdout.readline() == b"ready\n"
            time.sleep(0.002 + i * 0.000_37)
            publishing.kill()
        if platform == "linux":
            found.append(held(out))
        publish.recover(out)
        found.append(held(out))
        assert names(tmp_path) == ["site"]

    assert all(files in (OLD, NEW) for files in found)


def test_a_full_disk_leaves_the_old_site(tmp_path: Path) -> None:
    publish.write(tmp_path / "site", OLD)
    program = (
        "import resource; from pathlib import Path; from generator import publish\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        f"files = {{**{NEW!r}, 'large.css': b' ' * 2000}}\n"
        f"publish.publish(files, Path({str(tmp_path / 'site')!r}), lambda *_: [])\n"
    )

    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)

    assert b"OSError: [Errno 27] File too large" in result.stderr
    assert held(tmp_path / "site") == OLD
    assert names(tmp_path) == ["site"]


@pytest.mark.parametrize(
    ("left", "kept"),
    [
        ({"site": OLD, ".site.new": NEW}, OLD),
        ({"site": NEW, ".site.old": OLD}, NEW),
        ({".site.old": OLD, ".site.new": NEW}, OLD),
        ({".site.old": OLD}, OLD),
        ({"site": OLD}, OLD),
        ({".site.new": NEW}, None),
        ({}, None),
    ],
    ids=["writing", "deleting", "between-renames", "old-alone", "nothing", "first", "no-site"],
)
def test_a_killed_build_is_mended(
    tmp_path: Path, left: dict[str, dict[str, bytes]], kept: dict[str, bytes] | None
) -> None:
    for name, files in left.items():
        publish.write(tmp_path / name, files)

    publish.recover(tmp_path / "site")

    assert names(tmp_path) == (["site"] if kept else [])
    assert (held(tmp_path / "site") if kept else None) == kept


# ---------------------------------------------------------------- refused targets


@pytest.mark.parametrize(
    ("out", "holds", "message"),
    [
        ("site", {}, None),
        ("site", OLD, None),
        ("elsewhere/deep/site", {}, None),
        ("build/preview", {}, None),
        (".", {}, "the site would replace your own files"),
        ("..", {}, "the site would replace your own files"),
        ("content", {}, "the site would replace your own files"),
        ("content/site", {}, "the site cannot stand inside the content"),
        ("papers", {"thesis.odt": b"x"}, "this holds something that is no site, and is kept"),
        ("papers", {"index.html": b"x"}, "this holds something that is no site, and is kept"),
        ("mkdocs.yml", {}, "this holds something that is no site, and is kept"),
    ],
)
def test_targets_that_a_build_would_destroy_are_refused(
    tmp_path: Path, out: str, holds: dict[str, bytes], message: str | None
) -> None:
    root = tmp_path / "project"
    (root / "content").mkdir(parents=True)
    (root / "mkdocs.yml").touch()
    if holds:
        publish.write(root / out, holds)

    found = list(publish.refusals((root / out).resolve(), root, root / "content"))

    assert [problem.message for problem in found] == ([message] if message else [])


def test_a_folder_without_its_config_is_refused(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()

    found = list(publish.refusals(tmp_path / "site", tmp_path, tmp_path / "content"))

    assert list(map(str, found)) == [
        "mkdocs.yml:1:1: there is no such file here\n"
        "    hint: run this in the folder that holds content/ and mkdocs.yml"
    ]


# ---------------------------------------------------------------- style sheets


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("a {\n  color: red;\n}\n", "a{color:red}"),
        ("/* why */\na { color: red }", "a{color:red}"),
        ("a {\n  margin: calc(50% - 17rem) ;\n}", "a{margin:calc(50% - 17rem)}"),
        ("a { width: calc(1px + (2 * 3px)) }", "a{width:calc(1px + (2 * 3px))}"),
        ("p > a , p  a:hover { color: red }", "p > a,p a:hover{color:red}"),
        ("p :first-child { color: red }", "p :first-child{color:red}"),
        ('a::before { content: "!\\00a0"; }', 'a::before{content:"!\\00a0"}'),
        (
            'a::before { content: "a ;  b : /* c */ }  "; }',
            'a::before{content:"a ;  b : /* c */ }  "}',
        ),
        ("a::before { content: 'it is \\'  ok' }", "a::before{content:'it is \\'  ok'}"),
        ('a[title="x : y"] { color: red }', 'a[title="x : y"]{color:red}'),
        (
            "@media (min-width: 40em) and (prefers-color-scheme: dark) { a { color: red; } }",
            "@media (min-width:40em) and (prefers-color-scheme:dark){a{color:red}}",
        ),
        ("@media print { @page { margin: 1cm 2cm; } }", "@media print{@page{margin:1cm 2cm}}"),
        (":root { --gap: 1rem; --empty: ; }", ":root{--gap:1rem;--empty:}"),
        (
            "a { font: 1rem/1.5 Georgia, serif !important }",
            "a{font:1rem/1.5 Georgia,serif !important}",
        ),
        ("a{}\n\n\nb{}", "a{}b{}"),
    ],
)
def test_a_style_sheet_is_smaller_and_means_the_same(written: str, published: str) -> None:
    made = publish.stylesheet({"10.css": written})

    assert made.decode() == f"{published}\n"


def test_style_sheets_are_joined_in_the_order_of_their_names() -> None:
    parts = {
        "20-b.css": "b { color: red; }",
        "10-a.css": "a { color: red; } /* not",
        "15.css": "*/",
    }

    made = publish.stylesheet(parts)

    assert made == b"a{color:red}b{color:red}\n"


@given(st.lists(st.text("ab :;,{}>'/*-"), max_size=4))
def test_strings_keep_every_letter(texts: list[str]) -> None:
    css = "\n".join(f'.n{i}::before {{ content: "{text}"; }}' for i, text in enumerate(texts))

    made = publish.stylesheet({"10.css": css}).decode()

    assert re.findall(r'"([^"]*)"', made) == texts
