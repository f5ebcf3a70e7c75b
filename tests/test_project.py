"""The code keeps to its own rules: what may import what, and what is never written."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from generator.cli import main
from generator.rules import GUARANTEES

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
MODULES = {
    ".".join(path.relative_to(ROOT / "generator").with_suffix("").parts): ast.parse(
        path.read_text("utf-8")
    )
    for path in sorted((ROOT / "generator").rglob("*.py"))
    if path.stem != "__init__"
}

LAYERS = (
    (
        *("problems", "fields", "phones", "phrases", "clock", "collector", "markup", "policy"),
        *("expressions", "public_holidays", "codes", "distance", "qr", "plain", "cells"),
        *("folders", "archive", "archives", "compressing", "locking", "manifest", "pictures"),
        *("signing", "loopback", "templating", "addresses", "tunnel"),
    ),
    (
        *("words_en", "words_ru", "tone", "windows", "handwritten", "texts", "rules", "hosting"),
        *("kit", "leaflets", "leftovers"),
    ),
    ("wording", "traces", "verdicts"),
    ("source", "blocks", "elements", "attachments"),
    ("catalog", "models", "editing"),
    ("referrals",),
    ("content", "hours", "freshness", "meetings", "takeaways"),
    ("timetable",),
    ("checks", "translate", "directory", "reviews", "inventory", "saving", "calls", "abroad"),
    ("exchange.incoming", "exchange.files", "exchange.tabular", "exchange.recurrence"),
    ("exchange.outgoing", "exchange.record", "exchange.slugs", "exchange.values", "spreadsheet"),
    (
        *("exchange.hsds", "exchange.meeting_guide", "exchange.tables", "exchange.geojson"),
        *("exchange.bmlt", "exchange.ohana"),
    ),
    ("exchange.formats", "exchange.spreadsheets"),
    ("exchange.readers", "exchange.comparing"),
    ("exchange.importing",),
    ("sheets", "worklist", "attached"),
    ("pocket",),
    (
        *("paper", "engines", "finder", "finding", "timeline", "glossary", "recording"),
        *("evidence", "answers", "resolving"),
    ),
    ("pages",),
    ("copies",),
    ("publish", "audit", "readability", "remote", "verifying"),
    ("sealing", "uploading"),
    ("build", "proof", "calling", "auditing", "browsing", "headers"),
    ("preview",),
    ("plugin", "cli"),
)
"""Each module may import those of earlier rows, never of its own row or of a later one."""

GATEWAYS = {
    "yaml": {"source"},
    "polib": {"catalog"},
    "babel": {"catalog"},
    "brotli": {"compressing"},
    "typst": {"paper"},
    "PIL": {"pictures"},
    "mkdocs": {"engines", "plugin"},
    "openpyxl": {"spreadsheet"},
    "rapidfuzz": {"exchange.comparing"},
    "phonenumbers": {"phones"},
    "opening_hours": {"hours"},
    "holidays": {"public_holidays"},
    "jinja2": {"templating"},
    "markupsafe": {"pages"},
    "filelock": {"locking"},
    "snowballstemmer": {"glossary"},
    "pypdf": {"texts", "leaflets"},
    "segno": {"qr"},
    "watchfiles": {"preview"},
    "minisign": {"signing"},
    "playwright": {"browsing"},
    "click": {"cli"},
    "rich": {"cli"},
}
"""A library → the only modules that may know of it."""

WRITERS = ("catalog", "directory", "pages", "paper", "pocket", "sheets", "translate")
"""Modules whose strings can reach a reader."""


def imported(tree: ast.Module) -> Iterator[str]:
    """Full names of all modules that a module imports, anywhere in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "relative imports hide the layers"
            if node.module in ("generator", "generator.exchange"):
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            elif node.module:
                yield node.module


def own_imports(tree: ast.Module) -> set[str]:
    """Modules of ours that it imports, as `MODULES` names them."""
    known = {name.removeprefix("generator.") for name in imported(tree)}
    return {module for module in known if module in MODULES}


# ---------------------------------------------------------------- layers


def test_table_of_layers_names_every_module_once() -> None:
    listed = [name for row in LAYERS for name in row]

    assert sorted(listed) == sorted(MODULES)


@pytest.mark.parametrize("module", MODULES)
def test_module_imports_only_earlier_layers(module: str) -> None:
    rows = {name: i for i, row in enumerate(LAYERS) for name in row}

    late = {name for name in own_imports(MODULES[module]) if rows[name] >= rows[module]}

    assert not late, f"{module} imports {late}, which stand no higher"


@pytest.mark.parametrize("library", GATEWAYS)
def test_library_is_known_only_to_its_gateway(library: str) -> None:
    users = {
        module
        for module, tree in MODULES.items()
        if library in {name.split(".")[0] for name in imported(tree)}
    }

    assert users == GATEWAYS[library]


def test_public_names_alone_cross_modules() -> None:
    private = {
        f"{module}: {node.module}.{alias.name}"
        for module, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("generator")
        for alias in node.names
        if alias.name.startswith("_")
    }

    assert not private


# ---------------------------------------------------------------- what is never written


_POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+")


@pytest.mark.parametrize("module", MODULES)
def test_no_group_of_a_pattern_repeats_possessively(module: str) -> None:
    """Before Python 3.11.5 such a group can match what it must not (python/cpython#106052)."""
    found = [
        node.value
        for node in ast.walk(MODULES[module])
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and "(?" in node.value  # a pattern, and no list of signs
        and _POSSESSIVE_GROUP.search(node.value)
    ]

    assert not found


@pytest.mark.parametrize("module", MODULES)
def test_exception_of_a_programmer_is_never_caught(module: str) -> None:
    broad = [
        handler.lineno
        for handler in ast.walk(MODULES[module])
        if isinstance(handler, ast.ExceptHandler)
        and (
            handler.type is None
            or {"Exception", "BaseException"}
            & {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
        )
    ]

    assert not broad


@pytest.mark.parametrize("module", MODULES)
def test_module_never_prints(module: str) -> None:
    prints = [
        node.lineno
        for node in ast.walk(MODULES[module])
        if isinstance(node, ast.Name)
        and isinstance(node.ctx, ast.Load)
        and node.id in ("print", "pprint", "breakpoint")
    ]

    assert not prints


def strings(tree: ast.Module) -> Iterator[str]:
    """All strings of a module, but not its docstrings nor what an assert says."""
    silent = {
        id(node)
        for statement in ast.walk(tree)
        if isinstance(statement, ast.Expr | ast.Assert | ast.Raise)
        for node in ast.walk(statement)
        if not isinstance(statement, ast.Expr) or isinstance(statement.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in silent
        ):
            yield node.value


@pytest.mark.parametrize("module", WRITERS)
def test_no_word_for_readers_stands_in_python(module: str) -> None:
    prose = [
        text
        for text in strings(MODULES[module])
        if re.search(
            r"^[A-Z][a-z]+ [a-z]|>[^<{]*[A-Za-z]{2}[^<{]*<|[а-яё]{2}|^[A-Z][a-z]{3,}\.?$", text
        )
        and "Content-Type" not in text
        and text not in METADATA
    ]

    assert not prose


METADATA = ("Language", "Letter")
"""A name in the head of a PO file, and of a size of paper."""


# ---------------------------------------------------------------- docstrings


@pytest.mark.parametrize("module", MODULES)
def test_module_is_one_sentence(module: str) -> None:
    first, *rest = (ast.get_docstring(MODULES[module]) or "").splitlines()

    assert re.fullmatch(r"[A-Z`].{10,90}\.", first), first
    assert not re.search(r"[.!?] [A-Z]", first), first
    assert not rest or rest[0] == ""


@pytest.mark.parametrize("module", MODULES)
def test_public_function_or_class_says_what_it_is_for(module: str) -> None:
    bodies = [
        MODULES[module].body,
        *(n.body for n in MODULES[module].body if isinstance(n, ast.ClassDef)),
    ]

    silent = [
        node.name
        for body in bodies
        for node in body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not node.name.startswith("handle_")  # the names are html.parser's
        and not ast.get_docstring(node)
    ]

    assert not silent


# ---------------------------------------------------------------- the command line and README.md


def commands() -> list[tuple[str, click.Command]]:
    assert isinstance(main, click.Group)
    return sorted(main.commands.items())


def test_commands_are_these() -> None:
    assert [name for name, _ in commands()] == [
        "audit",
        "build",
        "check",
        "export",
        "host",
        "import",
        "publish",
        "resolve",
        "review",
        "serve",
        "sheet",
        "sign",
        "translate",
        "verify",
        "worklist",
    ]


@pytest.mark.parametrize("name", [name for name, _ in commands()])
def test_readme_names_the_command(name: str) -> None:
    assert f"handrail {name}" in README.read_text("utf-8")


@pytest.mark.parametrize(
    "option",
    sorted({o for _, command in commands() for p in command.params for o in p.opts if o[0] == "-"}),
)
def test_readme_names_the_option(option: str) -> None:
    assert re.search(rf"(?<![\w-]){option}(?![\w-])", README.read_text("utf-8"))


@pytest.mark.parametrize(("name", "command"), commands())
def test_every_option_explains_itself(name: str, command: click.Command) -> None:
    for option in command.params:
        if isinstance(option, click.Argument):  # explained in the command's own help
            assert option.make_metavar(click.Context(command)).strip("[]") in (command.help or "")
            continue
        assert isinstance(option, click.Option)
        assert re.fullmatch(r"[A-Z].*\.", option.help or ""), (name, option.name)


def test_readme_lists_the_promises() -> None:
    names = {
        "audit": "`audit`",
        "browser": "`audit --browser`",
        "headers": "`audit --headers`",
        "verify": "`verify`",
        "tests": "our tests",
    }
    rows = [
        f"| {one.number} | {one.promise} | {', '.join(names[each] for each in one.shown_by)} |"
        for one in GUARANTEES.values()
    ]

    found = re.findall(r"^\| \d+ \| .*$", README.read_text("utf-8"), re.MULTILINE)

    assert found == rows
    assert len(rows) == 32


def test_map_of_the_code_names_every_module(pytestconfig: pytest.Config) -> None:
    rows = [
        "# Map of the code",
        "",
        "Made from the modules' own first sentences by `pytest --update-golden`. A module imports "
        "only from groups above its own.",
    ]
    for row in LAYERS:
        rows.append("")
        for name in sorted(row):
            said = (ast.get_docstring(MODULES[name]) or "").partition("\n")[0]
            rows.append(f"- `{name}`: {said}")
    made = "\n".join(rows) + "\n"

    path = ROOT / "docs" / "code-map.md"
    if pytestconfig.getoption("--update-golden"):
        path.write_text(made, "utf-8")

    assert path.read_text("utf-8") == made
