"""Engines: MkDocs and Zensical make the same site, and say what is wrong."""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import browser as browsing
import pytest
import tiny

from generator import engines
from generator.build import Built, build
from generator.problems import report


@dataclass
class Outline(HTMLParser):
    """What a reader meets on a page, whatever engine has made it."""

    titles: list[str] = field(default_factory=list)
    languages: list[tuple[str, str | None, str | None]] = field(default_factory=list)
    """Tag, language and text direction of everything that names one."""
    links: list[tuple[str, str]] = field(default_factory=list)
    headings: list[tuple[str, str | None, str]] = field(default_factory=list)
    """Tag, id and words."""
    within: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if "lang" in given or "dir" in given:
            self.languages.append((tag, given.get("lang"), given.get("dir")))
        for name in ("href", "src"):
            if given.get(name) is not None:
                self.links.append((tag, given[name] or ""))
        if tag == "title":
            self.titles.append("")
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append((tag, given.get("id"), ""))
        if tag in ("title", "h1", "h2", "h3", "h4", "h5", "h6"):
            self.within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.within and tag == self.within[-1]:
            self.within.pop()

    def handle_data(self, data: str) -> None:
        if self.within and self.within[-1] == "title":
            self.titles[-1] += data
        elif self.within:
            tag, name, words = self.headings[-1]
            self.headings[-1] = tag, name, words + data


def outlines(site: Path) -> dict[str, Outline]:
    """The outline of every page by its name."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        outline = found[path.relative_to(site).as_posix()] = Outline()
        outline.feed(path.read_text("utf-8"))
        outline.close()
    return found


@pytest.fixture(scope="session")
def zensical_site(tmp_path_factory: pytest.TempPathFactory, built_site: Path) -> Path:
    """The site that MkDocs has built, built by Zensical from the same content."""

    def make(root: Path) -> None:
        shutil.copytree(built_site.parent / "content", root / "content")
        shutil.copyfile(built_site.parent / "mkdocs.yml", root / "mkdocs.yml")
        shutil.copytree(built_site.parent / "build" / "sheets", root / "build" / "sheets")
        made = build(root, root / "content", root / "site", "zensical")
        assert isinstance(made, Built), report(made)

    return browsing.once(tmp_path_factory, "zensical", make) / "site"


@pytest.mark.parametrize("what", ["titles", "languages", "links", "headings"])
def test_both_engines_make_pages_with_the_same(
    what: str, built_site: Path, zensical_site: Path
) -> None:
    ours, theirs = outlines(built_site), outlines(zensical_site)

    found = {name: getattr(outline, what) for name, outline in theirs.items()}

    assert len(found) > 50
    assert all(found.values()) or what == "languages"
    assert found == {name: getattr(outline, what) for name, outline in ours.items()}


def test_both_engines_make_the_same_bytes(built_site: Path, zensical_site: Path) -> None:
    names = [
        sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
        for site in (built_site, zensical_site)
    ]

    _, differing, missing = filecmp.cmpfiles(built_site, zensical_site, names[0], shallow=False)

    assert names[0] == names[1]
    assert not missing
    assert not differing, (
        "only bytes differ: if the tests of titles, languages, links and headings pass, an "
        "engine has changed how it writes HTML; look at the difference, then relax this test"
    )


# ---------------------------------------------------------------- what goes wrong


@pytest.mark.parametrize(
    ("engine", "said"),
    [
        ("mkdocs", "build/en.yml:1:1: mkdocs failed: "),
        ("zensical", "build/en.yml:1:1: zensical failed: "),
    ],
)
def test_what_an_engine_says_becomes_a_problem(tmp_path: Path, engine: str, said: str) -> None:
    folder = tiny.write(tmp_path)
    tiny.edit(tmp_path, "overrides/main.html", "", '{% extends "base.html" %}{% nonsense %}')

    problems = build(tmp_path, folder, tmp_path / "site", engine)

    assert isinstance(problems, list)
    lines = [str(problem) for problem in problems]
    assert all(line.startswith(said) for line in lines)
    assert any("nonsense" in line for line in lines)
    assert not any("\x1b" in line or not line[len(said) :].strip() for line in lines)


def test_a_warning_of_mkdocs_is_a_problem(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path)
    tiny.edit(tmp_path, "mkdocs.yml", "use_directory_urls", "misspelt: 1\nuse_directory_urls")

    problems = build(tmp_path, folder, tmp_path / "site")

    assert isinstance(problems, list)
    assert any("misspelt" in problem.message for problem in problems)


@pytest.mark.parametrize("side_by_side", [True, False])
@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("raise SystemExit(3)", "exit status 3"),
        ("raise SystemExit('\\x1b[31mno\\x1b[0m theme')", "no theme"),
        ("print(' é '); raise SystemExit(1)", "é"),
    ],
)
def test_any_engine_can_be_added_to_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, side_by_side: bool, program: str, said: str
) -> None:
    command = [sys.executable, "-c", program]
    monkeypatch.setattr(engines, "ENGINES", {"own": ("mkdocs", lambda _: command, side_by_side)})
    done: list[Path] = []

    failed = engines.run("own", [tmp_path / "en.yml", tmp_path / "ru.yml"], done.append)

    assert failed == {tmp_path / "en.yml": said, tmp_path / "ru.yml": said}
    assert sorted(done) == [tmp_path / "en.yml", tmp_path / "ru.yml"]


@pytest.mark.parametrize("engine", sorted(engines.ENGINES))
def test_an_engine_that_is_not_installed_is_missed(
    engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = engines.missing(engine)
    monkeypatch.setitem(sys.modules, engine, None)  # how Python notes that there is no such module

    assert there is None
    assert engines.missing(engine) == engine


def test_mkdocs_runs_alone_on_what_was_staged(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path)
    made = build(tmp_path, folder, tmp_path / "site")
    page = tmp_path / "build/en/html/about.html"
    before = page.read_bytes()
    page.unlink()

    engines.build_with_mkdocs(tmp_path / "build/en.yml")

    assert isinstance(made, Built)
    assert page.read_bytes() == before


@pytest.mark.parametrize("engine", ["mkdocs", "zensical"])
def test_anyone_can_run_an_engine_on_what_was_staged(tmp_path: Path, engine: str) -> None:
    folder = tiny.write(tmp_path)
    build(tmp_path, folder, tmp_path / "site")
    page = tmp_path / "build/en/html/about.html"
    before = page.read_bytes()
    page.unlink()
    command = [sys.executable, "-m", engine, "build", "--config-file", "build/en.yml"]

    result = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        check=False,
    )

    assert result.returncode == 0, result.stderr.decode()
    assert page.read_bytes() == before
