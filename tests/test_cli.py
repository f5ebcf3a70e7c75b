"""The command line: what it says, where it says it, and its exit codes."""

from __future__ import annotations

import gc
import os
import pty
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

import click
import polib
import pytest
import tiny
from click.testing import CliRunner, Result

from generator import collector
from generator.cli import main

HANDRAIL = [sys.executable, "-m", "generator.cli"]


def run(*words: str) -> Result:
    """Run a command in this process; its own faults come through."""
    return CliRunner().invoke(main, words, catch_exceptions=False)


@pytest.fixture
def root(tiny_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with content and `mkdocs.yml`, in which commands run."""
    monkeypatch.chdir(tiny_folder.parent)
    return tiny_folder.parent


# ---------------------------------------------------------------- help


@pytest.mark.parametrize("command", [[], ["build"], ["check"], ["serve"], ["translate"]])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_is_readable_without_knowing_the_code(command: list[str], option: str) -> None:
    result = run(*command, option)

    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: main {' '.join(command)}".rstrip())
    assert max(map(len, result.output.splitlines())) <= 80
    assert not re.search(r"[A-Za-z]Path|None|PATH\.|dict|YAML|\bHTML\b.*\bCSS\b", result.output)
    described = re.findall(
        r"^  (?:-h, )?(--?\w+)(?: \S+)?\s{2,}(\S.*)?$", result.output, re.MULTILINE
    )
    assert described


PAGES = {"generator.pages", "generator.preview", "jinja2", "mkdocs", "rich", "snowballstemmer"}
NUMBERS = {"phonenumbers", "generator.words_ru"}


@pytest.mark.parametrize(
    ("command", "spared"),
    [
        (["--help"], {*PAGES, *NUMBERS, "generator.models", "pydantic", "typst", "yaml"}),
        (["sheet", "content/worksheets/plan.yaml"], {*PAGES, *NUMBERS}),
    ],
)
def test_command_loads_nothing_that_it_does_not_need(
    root: Path, command: list[str], spared: set[str]
) -> None:
    result = subprocess.run(
        [sys.executable, "-X", "importtime", *HANDRAIL[1:], *command],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        capture_output=True,
        check=True,
    )

    loaded = set(re.findall(r"\| +(\S+)$", result.stderr.decode(), re.MULTILINE))
    assert "generator.engines" in loaded
    assert not loaded & spared


def test_help_names_every_command() -> None:
    result = run("--help")

    assert [name for name in main.commands if f"\n  {name} " not in result.output] == []
    for name, command in main.commands.items():
        assert command.help, name
        for option in (p for p in command.params if isinstance(p, click.Option)):
            assert getattr(option, "help", ""), f"{name} {option.name}"


# ---------------------------------------------------------------- check


def test_check_counts_what_is_right(root: Path) -> None:
    result = run("check")

    assert root.exists()
    assert result.exit_code == 0
    assert result.stderr == ""
    assert re.fullmatch(
        r"No problems in content: 1 substances, 1 mixing rows, 1 topics, "
        r"1 stories, \d+ facts, 2 services, 1 worksheets, 1 pages\.",
        result.stdout.splitlines()[-1],
    )
    assert re.match(r"ru: 0 of \d+ strings and 0 of 1 pages translated\n", result.stdout)


def test_check_names_twenty_mistakes_at_their_places() -> None:
    folder = tiny.REPOSITORY / "tests/data/twenty"
    golden = folder.with_suffix(".txt").read_text("utf-8")
    command = [*HANDRAIL, "check", "--content", "twenty"]

    result = subprocess.run(command, cwd=folder.parent, capture_output=True, check=False)

    assert result.returncode == 1
    assert result.stdout == b""
    assert result.stderr.decode() == golden
    assert len(re.findall(r"^[^ ].*:\d+:\d+: ", golden, re.MULTILINE)) == 20


def test_check_names_a_folder_that_is_not_there(root: Path) -> None:
    result = run("check", "--content", "contents")

    assert root.exists()
    assert result.exit_code == 1
    assert result.stderr.startswith("contents:1:1: there is no such folder\n")


def test_check_changes_nothing(root: Path) -> None:
    before = sorted(root.rglob("*"))

    run("check")

    assert sorted(root.rglob("*")) == before


# ---------------------------------------------------------------- build


def test_build_says_what_it_made_and_how_to_look_at_it(root: Path) -> None:
    result = subprocess.run([*HANDRAIL, "build"], cwd=root, capture_output=True, check=False)

    said = result.stdout.decode().splitlines()
    assert result.returncode == 0
    assert re.fullmatch(
        r"Built \d+ pages and 4 PDF sheets in 2 languages \(en, ru\), 1 services, in \d+\.\d s\.",
        said[0],
    )
    assert said[1] == "The directory was judged on 2026-03-09: 0 to check, 0 hidden."
    assert said[2] == "The site is in site/"
    assert said[3] == (
        f"Look at it: open {root / 'site/index.html'} in a browser, or run `handrail serve`."
    )
    steps = result.stderr.decode().splitlines()
    assert steps[0] == "[1/6] content read"
    assert steps[-1] == "[6/6] checked and published"
    assert sorted(steps[3:5]) == ["[4/6] " + steps[3][6:], "[5/6] " + steps[4][6:]]
    assert {step[6:] for step in steps[3:5]} == {f"{x}: built with mkdocs" for x in ("en", "ru")}


def test_build_takes_its_folders_language_and_engine(root: Path, tmp_path: Path) -> None:
    (root / "content").rename(tmp_path / "texts")
    out = tmp_path / "deep/er/site"
    options = ["--content", "texts", "--out", str(out), "--engine", "zensical", "--locale", "en"]

    result = run("build", *options)

    assert result.exit_code == 0, result.stderr
    assert f"The site is in {out}\n" in result.stdout
    assert "languages (en)," in result.stdout
    assert "en: built with zensical" in result.stderr
    assert (out / "en/index.html").is_file()


def test_build_with_problems_says_that_the_site_was_left(root: Path) -> None:
    tiny.edit(root / "content", "tools.yaml", "label: A walk", "lable: A walk")

    result = subprocess.run([*HANDRAIL, "build"], cwd=root, capture_output=True, check=False)

    assert result.returncode == 1
    assert result.stdout == b""
    assert result.stderr.decode().splitlines() == [
        "content/tools.yaml:2:5: 'label' is missing",
        "content/tools.yaml:3:5: unknown field 'lable'",
        "    hint: did you mean 'label'?",
        "2 problems",
        "The site was left as it was.",
    ]
    assert not (root / "site").exists()


def test_build_into_a_folder_that_cannot_be_written_says_so(root: Path) -> None:
    (root / "file").write_text("in the way", "utf-8")

    result = run("build", "--out", "file/site")

    assert result.exit_code == 1
    assert result.stderr.splitlines()[-2:] == [
        f"{root / 'file'}: File exists",
        "The site was left as it was.",
    ]


@pytest.mark.parametrize("command", ["build", "serve"])
def test_an_engine_that_is_missing_is_said_with_what_to_install(
    root: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "zensical", None)

    result = run(command, "--engine", "zensical")

    assert result.exit_code == 1
    assert result.stderr == "zensical is not installed\ninstall it: pip install zensical\n"
    assert not (root / "build").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["build", "--engine", "hugo"], "'hugo' is not one of 'mkdocs', 'zensical'"),
        (["bild"], "No such command 'bild'"),
        (["build", "--locales", "en"], "No such option"),
        (["serve", "--port", "eighty"], "'eighty' is not a valid integer"),
        (["serve", "--port", "80000"], "80000 is not in the range"),
    ],
)
def test_a_mistyped_command_is_explained(words: list[str], said: str) -> None:
    result = run(*words)

    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize("command", ["build", "check", "serve", "translate"])
def test_a_folder_without_content_is_said_in_one_line(tmp_path: Path, command: str) -> None:
    (tmp_path / "mkdocs.yml").touch()

    result = subprocess.run(
        [*HANDRAIL, command], cwd=tmp_path, capture_output=True, check=False, timeout=60
    )

    lines = result.stderr.decode().splitlines()
    assert result.returncode == 1
    assert result.stdout == b""
    assert lines[:2] == [
        "content:1:1: there is no such folder",
        "    hint: run this where content/ and mkdocs.yml are, or name the folder with --content",
    ]


def test_serve_in_a_folder_that_cannot_be_written_says_so(root: Path) -> None:
    (root / "build").write_text("in the way", "utf-8")

    result = run("serve")

    assert result.exit_code == 1
    assert result.stderr == f"{root / 'build'}: File exists\n"


def test_serve_on_a_port_in_use_names_another_one(root: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        result = run("serve", "--port", str(port))

    assert root.exists()
    assert result.exit_code == 1
    assert result.stdout == ""  # said at once, and not after a build
    assert result.stderr == (
        f"port {port} is in use\nchoose another: handrail serve --port {port + 1}\n"
    )


COLLECTING = """
import atexit, gc, sys

atexit.register(lambda: sys.stderr.write(f"frozen {gc.get_freeze_count() > 0}\\n"))

from generator.cli import main

def told(event, arguments):
    if event in moments:
        sys.stderr.write(f"{event} {gc.isenabled()}\\n")

moments = sys.argv.pop(1).split(",")
sys.addaudithook(told)
main()
"""
"""Runs a command and tells whether garbage is collected at some moments, and at the end."""


@pytest.mark.parametrize(
    ("moment", "command", "told"),
    [
        ("os.mkdir", ["sheet", "content/worksheets/plan.yaml"], "os.mkdir False"),
        ("socket.bind", ["serve"], "socket.bind True"),
    ],
)
def test_garbage_is_collected_by_the_command_that_lasts_alone(
    root: Path, moment: str, command: list[str], told: str
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = ["--port", str(taken.getsockname()[1])] if command == ["serve"] else []

        result = subprocess.run(
            [sys.executable, "-c", COLLECTING, moment, *command, *port],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
            capture_output=True,
            check=False,
            timeout=60,
        )

    lines = result.stderr.decode().splitlines()
    assert told in lines
    assert lines[-1] == "frozen True"


@pytest.mark.parametrize("asked", [True, False])
def test_a_pause_of_the_collector_ends_as_it_began(asked: bool) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if asked else gc.disable)()

        with collector.paused():
            within = gc.isenabled()

        assert (within, gc.isenabled()) == (False, asked)
    finally:
        (gc.enable if was else gc.disable)()


@pytest.mark.parametrize("command", ["build", "serve"])
def test_a_folder_without_its_config_is_said_in_one_line(root: Path, command: str) -> None:
    (root / "mkdocs.yml").unlink()

    result = subprocess.run(
        [*HANDRAIL, command], cwd=root, capture_output=True, check=False, timeout=60
    )

    assert result.returncode == 1
    assert result.stdout == b""
    assert result.stderr.decode().splitlines()[:2] == [
        "mkdocs.yml:1:1: there is no such file here",
        "    hint: run this in the folder that holds content/ and mkdocs.yml",
    ]


def test_a_terminal_shows_a_bar(root: Path) -> None:
    master, terminal = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80"}
    environment.pop("NO_COLOR", None)

    with subprocess.Popen(
        [*HANDRAIL, "build"], cwd=root, stdout=terminal, stderr=terminal, env=environment
    ) as process:
        os.close(terminal)
        said = b""
        while True:
            try:
                part = os.read(master, 65536)
            except OSError:  # so Linux tells that the other end is closed
                break
            if not part:
                break
            said += part
    os.close(master)

    assert process.returncode == 0
    assert "━".encode() in said
    assert b"content read" in said
    assert b"[1/6]" not in said
    assert b"Built " in said


# ---------------------------------------------------------------- translate


def test_translate_makes_the_files_of_a_new_language(root: Path) -> None:
    folder = root / "content/translations/ru"

    result = run("translate")

    lines = result.stdout.splitlines()
    made = sorted(path.name for path in folder.iterdir())
    counts = dict(re.findall(r"ru/(\w+\.po): 0 of (\d+) translated", result.stdout))
    assert result.exit_code == 0
    assert result.stderr == ""
    assert len(lines) == len(made) == len(counts) > 5
    assert {name: len(polib.pofile(str(folder / name))) for name in made} == {
        name: int(count) for name, count in counts.items()
    }
    assert not (root / "content/translations/en").exists()
    assert run("check").exit_code == 0


def test_translate_twice_writes_nothing(root: Path) -> None:
    run("translate", "--locale", "ru")
    found = sorted((root / "content/translations").rglob("*.po"))
    for path in found:
        os.utime(path, (1, 1))

    run("translate", "--locale", "ru")

    assert found
    assert {path.stat().st_mtime for path in found} == {1}


def test_translate_keeps_a_finished_translation_and_counts_it(root: Path) -> None:
    run("translate")
    path = root / "content/translations/ru/tools.po"
    catalog = polib.pofile(str(path))
    walk = next(entry for entry in catalog if entry.msgid == "A walk")
    walk.msgstr = "Прогулка"
    catalog.save()

    result = run("translate", "--locale", "ru")

    kept = {entry.msgid: entry.msgstr for entry in polib.pofile(str(path))}
    assert kept["A walk"] == "Прогулка"
    assert f"content/translations/ru/tools.po: 1 of {len(kept)} translated" in result.stdout


def test_translate_does_not_touch_what_it_cannot_read(root: Path) -> None:
    path = root / "content/translations/ru/tools.po"
    path.parent.mkdir(parents=True)
    path.write_text('<<<<<<< HEAD\nmsgid "A walk"\nmsgstr "Прогулка"\n', "utf-8")

    result = run("translate")

    assert result.exit_code == 1
    assert result.stderr.startswith("content/translations/ru/tools.po:")
    assert result.stderr.endswith("1 problem in content\nNothing was changed.\n")
    assert sorted(path.parent.iterdir()) == [path]


def test_translate_waits_until_the_content_can_be_read(root: Path) -> None:
    tiny.edit(root / "content", "tools.yaml", "label: A walk", "lable: A walk")

    result = run("translate")

    assert result.exit_code == 1
    assert result.stderr.startswith("content/tools.yaml:2:5: 'label' is missing\n")
    assert result.stderr.endswith("2 problems in content\nNothing was changed.\n")
    assert not (root / "content/translations").exists()


def test_translate_gives_a_source_language_the_words_of_templates_only(root: Path) -> None:
    tiny.edit(root / "content", "site.yaml", "  - locale: en\n  - locale: ru", "  - locale: ru")

    result = run("translate")

    made = [path.name for path in (root / "content/translations").rglob("*.po")]
    assert result.exit_code == 0, result.stderr
    assert made == ["ui.po"]
    assert re.fullmatch(r"content/translations/ru/ui\.po: 0 of \d+ translated\n", result.stdout)


def test_translate_knows_the_languages_of_the_site(root: Path) -> None:
    result = run("translate", "--locale", "fr")

    assert result.exit_code == 1
    assert result.stderr == (
        "the site has no language 'fr'\nadd it to `languages` in site.yaml first\n"
    )
    assert not (root / "content/translations").exists()


def test_check_shows_the_sources_of_safety_facts(root: Path) -> None:
    tiny.edit(
        root / "content",
        "topics/calm.yaml",
        "text: Do not run.",
        "text: Do not run.\n        safety: important",
    )

    result = run("check", "--evidence")

    assert "critical   velvet/wait: agency (A), journal (B)" in result.output.splitlines()
    assert "important  calm/run: journal (B)" in result.output.splitlines()
    assert "1 critical facts, each with two" in result.output


# ---------------------------------------------------------------- sheet

PLAN = "content/worksheets/plan.yaml"


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ([], "plan.pdf"),
        (["--large", "--letter"], "plan-large-letter.pdf"),
        (["--consultant", "--locale", "ru"], "plan-consultant.pdf"),
    ],
)
def test_sheet_prints_one_and_changes_nothing_else(
    root: Path, options: list[str], name: str
) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}

    result = run("sheet", PLAN, *options)

    path = root / "build" / "proof" / name
    assert result.exit_code == 0, result.output
    assert result.output == f"{Path('build/proof') / name}: 1 page\n"
    assert path.read_bytes().startswith(b"%PDF-")
    after = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert set(after) - set(before) == {path}
    assert before.items() <= after.items()


def test_sheet_goes_where_it_is_told(root: Path) -> None:
    result = run("sheet", PLAN, "--out", "here/mine.pdf")

    assert result.output == f"{Path('here/mine.pdf')}: 1 page\n"
    assert (root / "here/mine.pdf").is_file()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("fact: velvet/wait", "fact: velvet/weight", ":14:11: there is no fact 'velvet/weight'"),
        ("n: 3", "m: 3", ":17:5: unknown field 'm'"),
        ("A plan", "For every addict", ":3:8: 'addict' is a word that shames"),
        ("pages: 1", "pages: 2", ":8:8: 'plan' in 'en' on A4 fills 1 page, not 2"),
        ("moments: []", "moments: [noon]", ":8:11: there is no moment 'noon'"),
    ],
)
def test_sheet_names_the_place_of_a_mistake(root: Path, old: str, new: str, told: str) -> None:
    if old == "moments: []":
        tiny.edit(root / "content", "worksheets/plan.yaml", "pages: 1", f"{new}\npages: 1")
    else:
        tiny.edit(root / "content", "worksheets/plan.yaml", old, new)

    result = run("sheet", PLAN)

    assert result.exit_code == 1
    assert f"{PLAN}{told}" in result.output
    assert result.output.rstrip().endswith("problem") or "problems" in result.output
    assert not (root / "build").exists()


def test_sheet_does_not_mind_a_mistake_elsewhere(root: Path) -> None:
    tiny.edit(root / "content", "tools.yaml", "label: A walk", "lable: A walk")

    assert run("sheet", PLAN).exit_code == 0


def test_sheet_may_lie_outside_the_content(root: Path) -> None:
    text = (root / PLAN).read_text("utf-8")
    (root / "own").mkdir()
    (root / "own" / "ours.yaml").write_text(text.replace("id: plan", "id: ours"), "utf-8")

    assert run("sheet", "own/ours.yaml").output == f"{Path('build/proof/ours.pdf')}: 1 page\n"


def test_sheet_that_is_not_there_is_said_in_one_line(root: Path) -> None:
    result = run("sheet", "content/worksheets/plam.yaml")

    assert result.exit_code == 1
    assert "content/worksheets/plam.yaml:1:1: there is no such file" in result.output
    assert root.is_dir()


def test_sheet_in_an_unknown_language_says_which(root: Path) -> None:
    result = run("sheet", PLAN, "--locale", "rus")

    assert result.exit_code == 1
    assert "the site has no language 'rus'" in result.output
    assert "did you mean 'ru'?" in result.output
    assert not (root / "build").exists()


def test_sheet_is_opened_on_demand(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opener = root / "xdg-open"
    opener.write_text(f'#!/bin/sh\necho "$1" > {root}/opened\n', "utf-8")
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", str(root), prepend=os.pathsep)

    result = run("sheet", PLAN, "--open")

    assert result.exit_code == 0
    for _ in range(100):
        if (root / "opened").exists() and (root / "opened").read_text():
            break
        time.sleep(0.05)
    assert (root / "opened").read_text().strip() == str(Path("build/proof/plan.pdf"))
