"""What an editor sees when the content is wrong: the exact text, at the exact place."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any, get_args

import pytest
import tiny
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field, ValidationError

from generator import blocks, content, fields, models, referrals, source, windows
from generator.content import (
    OPTIONAL,
    SINGLE,
    WORDING,
    WORDLESS,
    Content,
    load,
    load_file,
    load_named,
    load_page,
    validate,
)
from generator.fields import Model, Text
from generator.models import PageHead, Story, Substance, Topic, Worksheet
from generator.problems import Problem, report
from generator.source import Plain, Source, parse

DATA = Path(__file__).parent / "data"
INVALID = DATA / "invalid"
TWENTY = DATA / "twenty"
CASES = sorted(INVALID.glob("*.yaml"))

MODULES = (blocks, fields, models, referrals, windows)
"""Where models stand."""

MODELS: dict[str, type[Model]] = {
    **SINGLE,
    "page": PageHead,
    "substance": Substance,
    "story": Story,
    "topic": Topic,
    "worksheet": Worksheet,
    "yaml": Worksheet,
}
"""Models by the first word of a case's name."""


def model_of(case: Path) -> type[Model]:
    return MODELS[case.stem.split("-")[0]]


def told(problems: object, where: str) -> str:
    """All that the editor is told, as a golden file holds it."""
    assert isinstance(problems, list), f"{where} has no fault"
    return report(problems, where) + "\n"


def agrees(golden: Path, text: str, update: bool) -> None:
    if update:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


# ---------------------------------------------------------------- the cases


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_fault_is_told_like_this(case: Path, pytestconfig: pytest.Config) -> None:
    problems = load_file(case, INVALID, model_of(case))

    update = pytestconfig.getoption("--update-golden")
    agrees(case.with_suffix(".txt"), told(problems, "invalid"), update)


def test_every_case_has_both_files() -> None:
    names = {path.stem for path in CASES}

    assert names
    assert names == {path.stem for path in INVALID.glob("*.txt")}
    assert {path.suffix for path in INVALID.iterdir() if path.is_file()} == {".yaml", ".txt"}


def found_by_pydantic() -> Iterator[Any]:
    for case in CASES:
        parsed = parse(case.read_text(encoding="utf-8"), PurePath(case.name))
        if isinstance(parsed, Source):
            try:
                model_of(case).model_validate(parsed.data)
            except ValidationError as error:
                yield from error.errors(include_url=False)


def test_every_wording_has_a_case() -> None:
    kinds = {detail["type"] for detail in found_by_pydantic()}

    assert set(WORDING) == kinds - {"extra_forbidden"}


LIMITS = {
    "minimum": "greater_than_equal",
    "maximum": "less_than_equal",
    "exclusiveMinimum": "greater_than",
    "exclusiveMaximum": "less_than",
    "multipleOf": "multiple_of",
    "minLength": "string_too_short",
    "maxLength": "string_too_long",
    "pattern": "string_pattern_mismatch",
    "minItems": "too_short",
    "maxItems": "too_long",
    "enum": "literal_error",
}
"""What a JSON Schema calls a limit, and what pydantic calls what lies beyond it."""


@pytest.mark.parametrize("name", MODELS)
def test_every_limit_of_the_models_has_a_wording(name: str) -> None:
    schema = json.dumps(MODELS[name].model_json_schema())

    assert {kind for limit, kind in LIMITS.items() if f'"{limit}": ' in schema} <= set(WORDING)


def test_schema_describes_a_field_with_the_string_beneath_it() -> None:
    class Place(Model):
        """Where something is."""

        height_m: int = 0
        """Above the sea; whole
        metres."""
        name: str
        code: str = Field(default="", description="own words")
        """Not these."""

    made = Place.model_json_schema()["properties"]

    assert made["height_m"]["description"] == "Above the sea; whole\nmetres."
    assert "description" not in made["name"]
    assert made["code"]["description"] == "own words"


def test_every_pattern_wording_has_a_case() -> None:
    patterns = {
        detail["ctx"]["pattern"]
        for detail in found_by_pydantic()
        if detail["type"] == "string_pattern_mismatch"
    }

    for start in content._PATTERNS:
        assert any(pattern.startswith(start) for pattern in patterns), start


def patterns_in(annotation: object) -> Iterator[str]:
    for item in getattr(annotation, "__metadata__", ()):
        for part in getattr(item, "metadata", ()):
            if pattern := getattr(part, "pattern", None):
                yield pattern
    for part in get_args(annotation):
        yield from patterns_in(part)


def test_every_pattern_of_the_models_has_a_wording() -> None:
    patterns = {
        part.pattern
        for module in MODULES
        for model in vars(module).values()
        if isinstance(model, type) and issubclass(model, BaseModel)
        for info in model.model_fields.values()
        for part in info.metadata
        if getattr(part, "pattern", None)
    } | {
        pattern
        for module in MODULES
        for model in vars(module).values()
        if isinstance(model, type) and issubclass(model, BaseModel)
        for info in model.model_fields.values()
        for pattern in patterns_in(info.annotation)
    }

    assert len(patterns) >= len(content._PATTERNS)
    for pattern in patterns:
        assert any(pattern.startswith(start) for start in content._PATTERNS), pattern


def test_pattern_without_wording_still_quotes_the_text() -> None:
    class Odd(Model):
        code: str = Field(pattern="^x$")

    problems = validate(Source(PurePath("odd.yaml"), {"code": "y"}), Odd)

    assert problems == [Problem(PurePath("odd.yaml"), 1, 1, "'y' is not written as it must be")]


def raised(module: object, name: str, argument: int) -> Iterator[str]:
    """The messages of every `raise name(…)` in a module, as patterns."""
    tree = ast.parse(Path(str(vars(module)["__file__"])).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name:
            said = node.args[argument]
            parts = said.values if isinstance(said, ast.JoinedStr) else [said]
            yield "".join(
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"
                for part in parts
            )


@pytest.mark.parametrize(
    "message",
    [
        *(said for module in MODULES for said in raised(module, "ValueError", 0)),
        *(said for said in raised(source, "_FaultError", 1) if "more\\ than" not in said),
    ],
)
def test_every_refusal_has_a_case(message: str) -> None:
    golden = "".join(path.read_text(encoding="utf-8") for path in INVALID.glob("*.txt"))

    assert re.search(rf":\d+:\d+: {message}$", golden, re.MULTILINE)


def test_no_message_shows_the_inside_of_the_program() -> None:
    golden = "".join(path.read_text(encoding="utf-8") for path in INVALID.glob("*.txt"))

    for word in ("str", "int", "dict", "NoneType", "pydantic", "YAML", "None", "Value error"):
        assert not re.search(rf"\b{word}\b", re.sub(r"'[^']*'", "", golden)), word


def test_one_line_of_text_never_fills_the_screen() -> None:
    for path in INVALID.glob("*.txt"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert len(line) < 200, path.name


# ---------------------------------------------------------------- names and places of files


def tree(folder: Path, files: dict[str, str | bytes]) -> Path:
    """A content folder that holds these files."""
    root = folder / "content"
    root.mkdir(exist_ok=True)
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return root


PAGE = "---\ntitle: About\ndescription: Who we are.\n---\nHello.\n"
SUBSTANCE = (TWENTY / "substances" / "ghb.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("GHB.yaml", "'GHB.yaml' cannot become an address"),
        ("crystal meth.yaml", "'crystal meth.yaml' cannot become an address"),
        ("crystal--meth.yaml", "'crystal--meth.yaml' cannot become an address"),
        ("-ghb.yaml", "'-ghb.yaml' cannot become an address"),
        ("..yaml.yaml", "'..yaml.yaml' cannot become an address"),
        ("гхб.yaml", "'гхб.yaml' cannot become an address"),
        ("ghb\n.yaml", "'ghb\\n.yaml' cannot become an address"),
    ],
)
def test_substance_name_cannot_become_an_address(tmp_path: Path, name: str, message: str) -> None:
    root = tree(tmp_path, {f"substances/{name}": SUBSTANCE})

    problems = load_named(root / "substances" / name, root, Substance)

    hint = "use small letters a–z, digits and single hyphens, such as crystal-meth.yaml"
    assert problems == [Problem(PurePath("content/substances") / name, 1, 1, message, hint)]


@pytest.mark.parametrize(
    "name",
    ["About.md", "about us.md", "a..b.md", "about.ru.en.md", "über.md", "a\nb.md", "about..md"],
)
def test_page_name_cannot_become_an_address(tmp_path: Path, name: str) -> None:
    root = tree(tmp_path, {f"pages/{name}": PAGE})

    problems = load_page(root / "pages" / name, root, "en")

    hint = "use small letters a–z, digits and single hyphens, such as about-us.md"
    message = f"{name!r} cannot become an address"
    assert problems == [Problem(PurePath("content/pages") / name, 1, 1, message, hint)]


def test_bad_name_hides_no_fault_of_the_text(tmp_path: Path) -> None:
    root = tree(
        tmp_path,
        {"pages/A.md": PAGE.replace("title", "titel"), "substances/A.yaml": "id: A\n\tx: y\n"},
    )

    page = load_page(root / "pages" / "A.md", root, "en")
    substance = load_named(root / "substances" / "A.yaml", root, Substance)

    assert told(page, "content") == (
        "content/pages/A.md:1:1: 'A.md' cannot become an address\n"
        "    hint: use small letters a–z, digits and single hyphens, such as about-us.md\n"
        "content/pages/A.md:2:1: 'title' is missing\n"
        "content/pages/A.md:2:1: unknown field 'titel'\n"
        "    hint: did you mean 'title'?\n"
        "3 problems in content\n"
    )
    assert told(substance, "content") == (
        "content/substances/A.yaml:1:1: 'A.yaml' cannot become an address\n"
        "    hint: use small letters a–z, digits and single hyphens, such as crystal-meth.yaml\n"
        "content/substances/A.yaml:2:1: a tab where only spaces may stand\n"
        "    hint: indent with two spaces for each level\n"
        "2 problems in content\n"
    )


def test_id_is_the_name_of_the_file(tmp_path: Path) -> None:
    text = SUBSTANCE.replace("id: ghb", "id: gbl", 1).replace("class:", "clas:")
    root = tree(tmp_path, {"substances/ghb.yaml": text})

    problems = load_named(root / "substances" / "ghb.yaml", root, Substance)

    assert told(problems, "content") == (
        "content/substances/ghb.yaml:1:1: 'class' is missing\n"
        "content/substances/ghb.yaml:1:5: id 'gbl' is not the file's name\n"
        "    hint: write id: ghb\n"
        "content/substances/ghb.yaml:5:1: unknown field 'clas'\n"
        "    hint: did you mean 'class'?\n"
        "3 problems in content\n"
    )


@pytest.mark.parametrize(
    "text",
    ["Hello.\n", "", "\n---\ntitle: About\n---\n", "---\ntitle: About\n", "---\n\n---\nHello.\n"],
)
def test_page_begins_with_its_title(tmp_path: Path, text: str) -> None:
    root = tree(tmp_path, {"pages/about.md": text})

    problems = load_page(root / "pages" / "about.md", root, "en")

    assert told(problems, "content") == (
        "content/pages/about.md:1:1: the page does not begin with its title\n"
        "    hint: begin with a line `---`, then `title: …` and `description: …`, then `---`\n"
        "1 problem in content\n"
    )


@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_page_keeps_its_places_whatever_its_line_ends(tmp_path: Path, start: str, end: str) -> None:
    good = start + PAGE.replace("\n", end)
    bad = good.replace("Who we are.", "Кто мы: вот")
    root = tree(tmp_path, {"pages/about.ru.md": good, "pages/bad.md": bad})

    page = load_page(root / "pages" / "about.ru.md", root, "en")
    problems = load_page(root / "pages" / "bad.md", root, "en")

    assert isinstance(page, content.Page)
    assert (page.slug, page.locale, page.body, page.body_line) == (
        "about",
        "ru",
        "Hello.\n",
        5,
    )
    assert told(problems, "content").startswith("content/pages/bad.md:3:20: a colon and a space")


@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_substance_keeps_its_places_whatever_its_line_ends(
    tmp_path: Path, start: str, end: str
) -> None:
    text = start + SUBSTANCE.replace("id: ghb", "id: GHB", 1).replace("\n", end)
    root = tree(tmp_path, {"substances/ghb.yaml": text})

    problems = load_named(root / "substances" / "ghb.yaml", root, Substance)

    assert isinstance(problems, list)
    assert {(problem.line, problem.column) for problem in problems} == {(1, 5)}


def test_content_folder_is_missing(tmp_path: Path) -> None:
    found, problems = load(tmp_path / "content")

    assert found is None
    assert told(problems, "content") == (
        "content:1:1: there is no such folder\n"
        "    hint: run this where content/ and mkdocs.yml are, "
        "or name the folder with --content\n"
        "1 problem in content\n"
    )


def test_files_that_are_missing_or_misspelt_are_named(tmp_path: Path) -> None:
    root = tree(tmp_path, {})
    (root / "referals.yaml").write_text("services: []\n")
    (root / "substances").write_text("ghb\n")
    (root / "pages").mkdir()
    (root / "pages" / "photo.jpg").write_bytes(b"\xff")
    (root / "worksheets").mkdir()
    (root / "worksheets" / "plan.yml").write_text("id: plan\n")
    (root / ".hidden").write_text("")
    (root / "pages" / ".hidden").write_text("")

    _, problems = load(root)

    missing = (
        "this file is missing\n    hint: every site has one: write it, or give it back its name"
    )
    assert told(problems, "content") == (
        f"content/emergency.yaml:1:1: {missing}\n"
        f"content/functions.yaml:1:1: {missing}\n"
        f"content/glossary.yaml:1:1: {missing}\n"
        f"content/interactions.yaml:1:1: {missing}\n"
        "content/pages/photo.jpg:1:1: only files that end in .md belong here\n"
        "    hint: rename it, or move it out of the content folder\n"
        "content/referals.yaml:1:1: nothing reads this file\n"
        "    hint: did you mean 'referrals.yaml'?\n"
        f"content/references.yaml:1:1: {missing}\n"
        f"content/referrals.yaml:1:1: {missing}\n"
        f"content/site.yaml:1:1: {missing}\n"
        "content/substances:1:1: this must be a folder\n"
        "    hint: put its files, which end in .yaml, into a folder of this name\n"
        f"content/tools.yaml:1:1: {missing}\n"
        f"content/triggers.yaml:1:1: {missing}\n"
        "content/worksheets/plan.yml:1:1: only files that end in .yaml belong here\n"
        "    hint: rename it, or move it out of the content folder\n"
        "13 problems in content\n"
    )


def test_nothing_outside_the_folder_is_read(tmp_path: Path) -> None:
    shutil.copytree(TWENTY, tmp_path / "content")
    root, secret = tmp_path / "content", tmp_path / "secret.yaml"
    secret.write_text("password: hunter2\n")
    shutil.rmtree(root / "worksheets")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "plan.yaml").write_text("password: hunter2\n")
    (root / "worksheets").symlink_to(tmp_path / "elsewhere")
    (root / "glossary.yaml").unlink()
    (root / "glossary.yaml").symlink_to(secret)
    (root / "pages" / "leak.md").symlink_to(secret)
    (root / "substances" / "loop.yaml").symlink_to("loop.yaml")
    (root / "substances" / "gone.yaml").symlink_to("nowhere.yaml")
    (root / "substances" / "box.yaml").mkdir()
    os.mkfifo(root / "substances" / "pipe.yaml")

    _, problems = load(root)

    text = told(problems, "content")
    out = "this link leads out of the content folder\n    hint: copy the file here instead\n"
    odd = "this is not a file\n    hint: remove it from the content folder\n"
    assert f"content/worksheets/plan.yaml:1:1: {out}" in text
    assert f"content/glossary.yaml:1:1: {out}" in text
    assert f"content/pages/leak.md:1:1: {out}" in text
    assert f"content/substances/loop.yaml:1:1: {odd}" in text
    assert f"content/substances/gone.yaml:1:1: {odd}" in text
    assert f"content/substances/box.yaml:1:1: {odd}" in text
    assert f"content/substances/pipe.yaml:1:1: {odd}" in text
    assert "hunter2" not in text
    assert "password" not in text


def test_link_inside_the_folder_is_read(tmp_path: Path) -> None:
    root = tree(tmp_path, {"pages/about.md": PAGE})
    (root / "pages" / "us.md").symlink_to("about.md")

    page = load_page(root / "pages" / "us.md", root, "en")

    assert isinstance(page, content.Page)
    assert page.slug == "us"


# ---------------------------------------------------------------- many faults


def test_twenty_mistakes_are_told_at_once(pytestconfig: pytest.Config) -> None:
    found, problems = load(TWENTY)

    assert found is None
    assert len(problems) == 20
    assert problems == sorted(problems)
    update = pytestconfig.getoption("--update-golden")
    agrees(DATA / "twenty.txt", told(problems, "twenty"), update)


MENDS = (
    ("emergency.yaml", "sources: []", "sources: [{ref: guide}]"),
    ("emergency.yaml", "2026-02-30", "2026-02-28"),
    ("functions.yaml", "What else is warm?", "[What else is warm?]"),
    ("glossary.yaml", "    short: Drugs for sex.\n", ""),
    ("interactions.yaml", "safe", "danger"),
    ("pages/contact.md", "# Contact\n", "---\ntitle: Contact\ndescription: Write.\n---\n"),
    ("references.yaml", "20024", "2024"),
    ("referrals.yaml", "websit", "website"),
    ("referrals.yaml", "physical", "virtual"),
    ("referrals.yaml", "6pm", "18:00"),
    ("site.yaml", "russian", "ru"),
    ("site.yaml", "http:", "https:"),
    ("substances/mdma.yaml", "&help\n", "\n"),
    ("tools.yaml", "max: 5", "max: 15"),
    ("tools.yaml", "      -\n", ""),
    ("triggers.yaml", "Scrolling: for hours", "Scrolling for hours"),
    ("worksheets/Plan B.yaml", "", ""),
    ("worksheets/plan.yaml", "five", "5"),
    ("worksheets/plan.yaml", "helps", "help"),
    ("worksheets/plan.yaml", "lins", "lines"),
)
"""How an editor mends the twenty mistakes, in the order they are told."""


def mend(root: Path, name: str, old: str, new: str) -> None:
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    if name.endswith("mdma.yaml"):
        text = text.replace("  heart: *help\n", "  heart: []\n")
    path.write_text(text.replace(old, new, 1) if old else text, encoding="utf-8")
    path.rename(path.with_name(path.name.lower().replace(" ", "-")))


@pytest.fixture
def mended(tmp_path: Path) -> Content:
    """The content of the twenty mistakes, without them."""
    root = Path(shutil.copytree(TWENTY, tmp_path / "twenty"))
    for name, old, new in MENDS:
        mend(root, name, old, new)
    found, problems = load(root)
    assert problems == []
    assert found is not None
    return found


def test_each_mend_takes_away_one_mistake_and_no_other(tmp_path: Path) -> None:
    root = Path(shutil.copytree(TWENTY, tmp_path / "twenty"))
    _, before = load(root)

    for name, old, new in MENDS:
        mend(root, name, old, new)
        _, after = load(root)
        gone, *rest = [problem.message for problem in before]
        assert gone
        assert [problem.message for problem in after] == rest
        before = after

    assert before == []


def test_content_names_its_entries_in_the_order_of_its_files(mended: Content) -> None:
    names = [name for name, _ in mended.entries()]

    assert names == [*(n for n in SINGLE if n not in WORDLESS), "ghb", "mdma", "plan-b", "plan"]


def test_content_finds_every_fact_at_its_place(mended: Content) -> None:
    places = {
        name: (entry.source.path.name, *entry.source.place(location))
        for name, entry, location, _ in mended.facts()
    }

    assert places == {
        "emergency/sleep": ("emergency.yaml", 3, 5),
        "emergency/call": ("emergency.yaml", 5, 5),
        "emergency/bath": ("emergency.yaml", 7, 5),
        "interactions/dull": ("interactions.yaml", 7, 16),
        "interactions/breathing": ("interactions.yaml", 8, 19),
        "interactions/apart": ("interactions.yaml", 9, 9),
        "ghb/wait": ("ghb.yaml", 9, 5),
        "mdma/wait": ("mdma.yaml", 9, 5),
    }
    assert set(mended.fact_table()) == set(places)
    assert set(mended.reference_table()) == {"guide"}


def test_page_is_taken_in_its_own_language_else_in_the_source_language(tmp_path: Path) -> None:
    root = Path(shutil.copytree(TWENTY, tmp_path / "twenty"))
    for name, old, new in MENDS:
        mend(root, name, old, new)
    (root / "pages" / "about.ru.md").write_text(PAGE.replace("About", "О нас"), "utf-8")

    found, _ = load(root)

    assert found is not None
    assert found.source_locale == "en"
    assert [page.locale for page in found.pages_in("ru").values()] == ["ru", "en"]
    assert [page.locale for page in found.pages_in("en").values()] == ["en", "en"]
    assert {"index", "substances/ghb", "sheets/plan-b", "about", "contact"} < {*found.addresses()}


def test_models_change_where_their_names_say_so(mended: Content) -> None:
    def in_capitals(name: str, model: Model) -> Model:
        if isinstance(model, Worksheet):
            return model.model_copy(update={"title": Text(f"{name}!")})
        return model

    changed = mended.with_models("ru", in_capitals)

    assert changed.locale == "ru"
    assert [sheet.model.title for sheet in changed.worksheets] == ["plan-b!", "plan!"]
    assert changed.substances == mended.substances
    assert changed.site == mended.site


def test_problem_of_an_entry_stands_in_its_file(mended: Content) -> None:
    assert str(mended.substances[0].problem(("names", "inn"), "x", "y")) == (
        "twenty/substances/ghb.yaml:3:8: x\n    hint: y"
    )


def test_too_few_items_is_not_told_of_a_list_with_a_faulty_item() -> None:
    text = "languages:\n  - locale: EN\n"
    parsed = parse(text, PurePath("site.yaml"))
    assert isinstance(parsed, Source)

    problems = validate(parsed, SINGLE["site"])

    assert isinstance(problems, list)
    assert not any("too few" in problem.message for problem in problems)


def test_thousands_of_faults_are_counted_not_told() -> None:
    text = "".join(f"field{i}: {i}\n" for i in range(20_000))
    parsed = parse(text, PurePath("plan.yaml"))
    assert isinstance(parsed, Source)

    problems = validate(parsed, Worksheet)

    assert isinstance(problems, list)
    assert len(problems) == 101
    assert str(problems[-1]) == (
        "plan.yaml:90:1: 19,910 more problems like these are in this file\n"
        "    hint: mend these first"
    )


# ---------------------------------------------------------------- any data at all

BASES = {
    name: parsed
    for name, path in {
        **{name: TWENTY / f"{name}.yaml" for name in SINGLE if name not in OPTIONAL},
        "substance": TWENTY / "substances" / "ghb.yaml",
        "worksheet": TWENTY / "worksheets" / "plan.yaml",
    }.items()
    if isinstance(parsed := parse(path.read_text(encoding="utf-8"), PurePath(path.name)), Source)
}
"""Nearly right data of every kind that can be read."""


def with_every_block() -> Source:
    """A worksheet with the examples of every kind of block."""
    examples = sorted((tiny.REPOSITORY / "generator" / "examples" / "blocks").glob("*.yaml"))
    blocks = "".join(path.read_text(encoding="utf-8") for path in examples)
    text = tiny.FILES["worksheets/plan.yaml"].partition("blocks:\n")[0] + "consultant_notes: [x]\n"
    parsed = parse(f"{text}review: {{}}\nblocks:\n{blocks}", PurePath("all.yaml"))
    assert isinstance(parsed, Source)
    assert not isinstance(validate(parsed, Worksheet), list)
    return parsed


BASES["worksheet-all"] = with_every_block()

scalars: st.SearchStrategy[Plain] = st.one_of(
    st.none(),
    st.text(max_size=8),
    st.sampled_from(["9" * 5000, "inf", "nan", "1e999", "-1", "0", "2.5", "true", "24:00", "$"]),
)
values: st.SearchStrategy[Plain] = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


def spoilt(value: Plain, path: tuple[str | int, ...], new: Plain) -> Plain:
    if not path:
        return new
    if isinstance(value, dict):
        return {k: spoilt(v, path[1:], new) if k == path[0] else v for k, v in value.items()}
    assert isinstance(value, list)
    return [spoilt(v, path[1:], new) if i == path[0] else v for i, v in enumerate(value)]


@given(data=st.data(), new=values)
def test_no_value_anywhere_breaks_the_program(data: st.DataObject, new: Plain) -> None:
    name = data.draw(st.sampled_from(sorted(BASES)))
    base = BASES[name]
    place = data.draw(st.sampled_from(sorted(base.values, key=str)))
    changed = replace(base, data=spoilt(base.data, place, new))

    reads_well(validate(changed, MODELS[name.partition("-")[0]]))


def reads_well(found: object) -> None:
    """What is told, if anything, is short, on one line, and counts no items from 0."""
    if isinstance(found, list):
        assert found
        for problem in found:
            assert len(problem.message) < 160
            assert "\n" not in problem.message + problem.hint
            assert yaml.reader.Reader.NON_PRINTABLE.search(problem.message + problem.hint) is None
            assert not re.match(r"'\d+' is missing", problem.message)


def without(value: Plain, path: tuple[str | int, ...]) -> Plain:
    """The value without what stands at a place."""
    first, *rest = path
    if isinstance(value, dict):
        inner = {k: without(v, tuple(rest)) if k == first and rest else v for k, v in value.items()}
        return inner if rest else {k: v for k, v in inner.items() if k != first}
    assert isinstance(value, list)
    listed = [without(v, tuple(rest)) if i == first and rest else v for i, v in enumerate(value)]
    return listed if rest else [v for i, v in enumerate(listed) if i != first]


@pytest.mark.parametrize("new", [None, "", "x", "0", "-1", "11", "0.1", "inf", [], {}, ["x"]])
def test_no_value_at_any_place_of_a_worksheet_breaks_the_program(new: Plain) -> None:
    base = BASES["worksheet-all"]

    for place in base.values:
        changed = replace(base, data=spoilt(base.data, place, new))
        reads_well(validate(changed, Worksheet))


def test_no_gap_at_any_place_of_a_worksheet_breaks_the_program() -> None:
    base = BASES["worksheet-all"]

    for place in filter(None, base.values):
        changed = replace(base, data=without(base.data, place))
        reads_well(validate(changed, Worksheet))
