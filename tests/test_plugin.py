"""`mkdocs build` and `mkdocs serve` at a project's root run the same pipeline."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import tiny
from browser import hears_ctrl_c
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from generator.build import Built, build

MKDOCS = [sys.executable, "-m", "mkdocs"]


@pytest.fixture
def root(tiny_folder: Path) -> Path:
    """A project's root, with the folder for the theme that its `mkdocs.yml` names."""
    (tiny_folder.parent / "overrides").mkdir()
    return tiny_folder.parent


def files(folder: Path) -> dict[str, tuple[bytes, int, float]]:
    """Bytes, mode and time stamp of all in a folder."""
    return {
        path.relative_to(folder).as_posix(): (
            path.read_bytes() if path.is_file() else b"",
            path.stat().st_mode,
            path.stat().st_mtime,
        )
        for path in folder.rglob("*")
    }


def test_mkdocs_builds_what_handrail_builds(root: Path) -> None:
    made = build(root, root / "content", root / "ours")

    result = subprocess.run([*MKDOCS, "build"], cwd=root, capture_output=True, check=False)

    assert isinstance(made, Built)
    assert result.returncode == 0, result.stderr.decode()
    assert files(root / "site") == files(root / "ours")


def test_mkdocs_builds_where_it_is_told(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    out = tmp_path_factory.mktemp("elsewhere") / "public"
    command = [*MKDOCS, "build", "--strict", "--config-file", str(root / "mkdocs.yml")]

    result = subprocess.run(
        [*command, "--site-dir", str(out)], cwd=out.parent, capture_output=True, check=False
    )

    assert result.returncode == 0, result.stderr.decode()
    assert (out / "ru/index.html").is_file()
    assert not (root / "site").exists()


def test_problems_are_errors_of_mkdocs(root: Path) -> None:
    build(root, root / "content", root / "site")
    before = files(root / "site")
    tiny.edit(root / "content", "tools.yaml", "kind: quick", "kind: quikc")

    result = subprocess.run([*MKDOCS, "build"], cwd=root, capture_output=True, check=False)

    said = result.stderr.decode()
    assert result.returncode == 1
    assert "\ncontent/tools.yaml:5:11: 'quikc' is not allowed in 'kind'\n    hint: " in said
    assert said.rstrip().endswith("1 problem")
    assert "Traceback" not in said
    assert files(root / "site") == before


def test_nothing_is_left_in_the_folder_for_temporary_files(root: Path, tmp_path: Path) -> None:
    aside = tmp_path / "temporary"
    aside.mkdir()
    environment = {**os.environ, "TMPDIR": str(aside)}

    subprocess.run([*MKDOCS, "build"], cwd=root, env=environment, check=True, capture_output=True)

    assert list(aside.iterdir()) == []


def test_the_plugin_works_in_this_process(
    root: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.chdir(root)
    config = load_config("mkdocs.yml")
    config.plugins.on_startup(command="build", dirty=False)

    mkdocs_build.build(config)

    assert config.site_dir == str(root / "site")
    assert (root / "site/en/index.html").is_file()

    tiny.edit(root / "content", "tools.yaml", "kind: quick", "kind: quikc")
    config = load_config("mkdocs.yml")
    config.plugins.on_startup(command="build", dirty=False)
    with pytest.raises(Abort):
        mkdocs_build.build(config)
    assert "'quikc' is not allowed in 'kind'" in caplog.text


# ---------------------------------------------------------------- serving


def free_port() -> int:
    """A port that nobody uses right now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def serving(root: Path) -> Iterator[str]:
    """Run `mkdocs serve` until the block ends; gives the address of the site."""
    port = free_port()
    command = [*MKDOCS, "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with subprocess.Popen(
        command, cwd=root, stderr=subprocess.DEVNULL, preexec_fn=hears_ctrl_c
    ) as process:
        try:
            yield f"http://127.0.0.1:{port}/"
            process.send_signal(signal.SIGINT)
            assert process.wait(30) == 0
        finally:
            process.kill()


def text(address: str) -> str:
    """What an address answers with; nothing while nobody listens."""
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return str(answer.read().decode())
    except OSError:
        return ""


def waited(address: str, wanted: str) -> str:
    """The page at an address as soon as it holds some words, within a minute."""
    for _ in range(240):
        if wanted in (page := text(address)):
            return page
        time.sleep(0.25)
    raise AssertionError(f"{wanted!r} never came; the page is now:\n{text(address)}")


def test_mkdocs_serves_the_site_and_shows_an_edit(root: Path) -> None:
    with serving(root) as address:
        first = waited(f"{address}en/index.html", "Take what helps.")
        tiny.edit(root / "content", "site.yaml", "Take what helps.", "Stay as long as you like.")
        second = waited(f"{address}en/index.html", "Stay as long as you like.")
        tiny.edit(root, "overrides/styles/99-own.css", "", ".own { color: red }")
        style = waited(f"{address}assets/style.css", ".own{color:red}")

    assert "<title>Tiny</title>" in first
    assert "Content-Security-Policy" not in first
    assert re.search(r"<script[^>]*>[^<]*livereload", second)
    assert style
    assert not (root / "site").exists()
