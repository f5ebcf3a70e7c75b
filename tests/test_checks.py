"""What an editor is told when files do not fit together: the exact text, at the exact place.

Each file in `data/checks/` is one case: the check it is for, edits of the tiny content
folder (`- ` before what stands there, `+ ` before what comes instead, `+ ` alone for a
whole new file; `remove` takes a file away), and after `told` the whole report.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

import pytest
import tiny
from hypothesis import given
from hypothesis import strategies as st

from generator import checks
from generator.build import checked
from generator.catalog import Catalog
from generator.checks import (
    CHECKS,
    WARNINGS,
    check,
    independent_sources,
    translation_faults,
    warnings,
)
from generator.content import Content
from generator.fields import Text
from generator.models import Citation, Fact, Reference
from generator.problems import report
from generator.wording import findings

FOLDER = Path(__file__).parent / "data" / "checks"
TOLD = "told\n"


@dataclass(frozen=True)
class Case:
    """One file of `data/checks/`."""

    path: Path

    @property
    def head(self) -> str:
        """Everything above what is told."""
        return self.path.read_text("utf-8").partition(TOLD)[0]

    @property
    def told(self) -> str:
        """The whole report."""
        return self.path.read_text("utf-8").partition(TOLD)[2]

    @property
    def check(self) -> str:
        """The name of the check that it is for."""
        return self.head.split()[1]

    def write(self, root: Path) -> Path:
        """The content folder with the case's edits."""
        folder = tiny.write(root, ["ru"])
        for edit in re.split(r"^edit ", self.head, flags=re.MULTILINE)[1:]:
            name, *lines = edit.splitlines()
            old, new = ("\n".join(x[2:] for x in lines if x[0] == sign) for sign in "-+")
            tiny.edit(folder, name, old, new if old else new + "\n")
        for name in re.findall(r"^remove (.+)$", self.head, re.MULTILINE):
            (folder / name).unlink()
        return folder


CASES = [Case(path) for path in sorted(FOLDER.iterdir())]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.path.stem)
def test_fault_is_told_like_this(case: Case, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    folder = case.write(tmp_path)

    content, catalogs, problems = checked(folder)

    assert content is not None, report(problems, "content")
    if case.check in {rule.__name__ for rule in WARNINGS}:
        assert not problems
        problems = warnings(content)
    told = report(problems, "content") + "\n"
    if pytestconfig.getoption("--update-golden"):
        case.path.write_text(case.head + TOLD + told, "utf-8")
    assert told == case.told
    found = set(found_by(case.check, content, catalogs))
    assert found, f"{case.check} finds nothing here"
    assert found <= set(problems)


def found_by(name: str, content: Content, catalogs: dict[str, Catalog]) -> Iterator[object]:
    if name == "translation_faults":
        for catalog in catalogs.values():
            yield from translation_faults(catalog)
    else:
        yield from getattr(checks, name)(content)


def test_tiny_content_has_no_fault(tiny_content: Content) -> None:
    assert check(tiny_content) == []


def test_every_check_has_a_case() -> None:
    rules = {rule.__name__ for rule in (*CHECKS, *WARNINGS)} | {"translation_faults"}

    assert {case.check for case in CASES} == rules


def test_every_rule_of_the_module_is_in_the_table() -> None:
    rules = {
        name
        for name, thing in vars(checks).items()
        if callable(thing)
        and not name.startswith("_")
        and getattr(thing, "__annotations__", {}).get("content") == "Content"
        and getattr(thing, "__annotations__", {}).get("return") == "Iterator[Problem]"
    }

    assert rules == {rule.__name__ for rule in (*CHECKS, *WARNINGS)}


@pytest.mark.parametrize(
    "says",
    [
        "says: {min: 2, unit: h, op: '>='}",
        "says: {min: 90, unit: min, op: '>='}",
        "says: {min: 1, max: 2, unit: h}",
        "supports: full, says: {max: 1, unit: h, op: '<='}",
    ],
)
def test_less_cautious_source_is_no_fault(tmp_path: Path, says: str) -> None:
    old = '{ref: journal, says: {min: 2, unit: h, op: ">="}}'
    edit = ("substances/velvet.yaml", old, f"{{ref: journal, {says}}}")
    folder = tiny.write(tmp_path, [], [edit])

    assert check(tiny.loaded(folder)) == []


SHELF = """\
moments:
  - id: before
    label: Before
packs:
  - {id: first, title: First, summary: To begin., sheets: [plan]}
"""


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("tools.yaml", "kind: quick", "kind: quik"),
        ("triggers.yaml", "label: I feel lonely", "label: [lonely]"),
        ("functions.yaml", "label: Closeness", "label: {}"),
        ("substances/velvet.yaml", "unit: h", "unit: hours"),
        ("interactions.yaml", "    name: Alcohol", "    nam: Alcohol"),
        ("references.yaml", "tier: B", "tier: E"),
        ("referrals.yaml", "    description: Somebody who has time.", "    descr: Time."),
        ("referrals.yaml", "name: Open Door", "nam: Open Door"),
        ("referrals.yaml", "    name: The house", "    nam: The house"),
        ("referrals.yaml", "  - id: happyville", "  - id: happyville\n    river: Styx"),
        ("worksheets/plan.yaml", "pages: 1", "pages: 9"),
        ("shelf.yaml", "label: Before", "labl: Before"),
        ("shelf.yaml", "moments:", "moments: before"),
    ],
)
def test_what_has_a_fault_is_not_said_to_be_missing(
    tmp_path: Path, name: str, old: str, new: str
) -> None:
    text = "See [plan](sheets/plan.md) and [velvet](substances/velvet.md)."
    edits = [
        ("shelf.yaml", "", SHELF),
        ("worksheets/plan.yaml", "minutes:", "moments: [before]\nminutes:"),
        ("pages/about.md", "We are *small*.", text),
        (name, old, new),
    ]
    folder = tiny.write(tmp_path, ["ru"], edits)

    _, _, problems = checked(folder)

    assert {problem.path.name for problem in problems} == {Path(name).name}
    assert not [problem for problem in problems if "there is no" in problem.message]


# ---------------------------------------------------------------- every message has a case


def pattern(node: ast.expr) -> str | None:
    """A string of the code as a pattern of what is told; None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(
            re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"
            for part in node.values
        )
    return None


ARGUMENTS = {"problem": 1, "problem_at_key": 1, "_in_page": 2, "Problem": 3}
"""Where the message stands among the arguments of what makes a problem; its hint comes next."""


def messages() -> Iterator[str]:
    tree = ast.parse(Path(checks.__file__).read_text("utf-8"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in ARGUMENTS:
            for argument in node.args[ARGUMENTS[name] :]:
                if found := pattern(argument):
                    yield found
        elif name == "_unknown" and (what := pattern(node.args[-1])):
            yield f"there\\ is\\ no\\ {what} "
        elif name == "_unknown" and (what := pattern(node.args[-1])) is None:
            assert ast.unparse(node.args[-1]) in ("field.removesuffix('s')", "what")


@pytest.mark.parametrize("message", sorted(set(messages())))
def test_every_message_has_a_case(message: str) -> None:
    told = "".join(case.told for case in CASES)

    assert re.search(message, told)


@pytest.mark.parametrize(
    "what",
    ["trigger", "tool", "function", "organization", "location", "fact", "kind of service"],
)
def test_every_name_of_another_entry_has_a_case(what: str) -> None:
    told = "".join(case.told for case in CASES)

    assert f"there is no {what} '" in told


# ---------------------------------------------------------------- independence of sources


def reference(name: str, tier: str, draws_on: tuple[str, ...]) -> Reference:
    return Reference.model_validate(
        {
            "id": name,
            "type": "review",
            "authors": "Doe J",
            "title": name,
            "year": 2020,
            "tier": tier,
            "draws_on": draws_on,
        }
    )


@pytest.mark.parametrize(
    ("references", "cited", "count"),
    [
        ({"a": "A", "b": "B"}, "a b", 2),
        ({"a": "A", "b": "B"}, "a a", 1),
        ({"a": "A", "c": "C", "d": "D"}, "a c d", 1),
        ({"a": "A", "b": "B"}, "a b:partial", 1),
        ({"a": "A", "b": "B"}, "a b:context", 1),
        ({"a": "A", "b": "B"}, "a unknown", 1),
        ({"a": "A", "b": "B a"}, "a b", 1),
        ({"a": "A", "b": "B a", "c": "B b"}, "a c", 1),
        ({"a": "A", "b": "B a", "c": "B a"}, "b c", 1),
        ({"a": "A b", "b": "B a"}, "a b", 1),
        ({"a": "A", "b": "B unknown"}, "a b", 2),
        ({"a": "A", "b": "B", "c": "A a b"}, "a b c", 2),
        ({"a": "A", "b": "B", "c": "A a b"}, "a c", 1),
    ],
)
def test_sources_count_once_when_they_repeat(
    references: dict[str, str], cited: str, count: int
) -> None:
    known = {
        name: reference(name, tier, tuple(draws_on))
        for name, (tier, *draws_on) in ((name, said.split()) for name, said in references.items())
    }
    citations = [
        Citation.model_validate({"ref": name, "supports": supports or "full"})
        for name, _, supports in (one.partition(":") for one in cited.split())
    ]
    fact = Fact(id="x", text=Text("X."), sources=tuple(citations))

    assert independent_sources(fact, known) == count


# ---------------------------------------------------------------- translations

TEXTS = st.text(st.sampled_from("ab 1290{}{value}"), max_size=12)


@given(source=TEXTS, said=TEXTS)
def test_translation_may_change_words_alone(source: str, said: str) -> None:
    key = ("tools", "x", source)
    catalog = Catalog("ru", {key: said}, {key: (PurePath("tools.po"), 3)})

    told = [problem.message for problem in translation_faults(catalog)]

    same_figures = sorted(re.findall(r"\d+", source)) == sorted(re.findall(r"\d+", said))
    same_braces = sorted(re.findall(r"{\w*}", source)) == sorted(re.findall(r"{\w*}", said))
    assert bool(told) == (not same_figures or not same_braces)
    assert len(told) <= 1


@pytest.mark.parametrize(
    "text",
    ["5 mg", "2,5 ml", "½ ml", "5 g/day", "1cc", "20 mgs", "3 pills", "2 г", "2 мл", "3 таблетки"],
)
def test_amount_is_found(text: str) -> None:
    (found,) = findings(f"Take {text} or so", "ru" if text[-1] in "гли" else "en")

    assert found.rule == "amount"


@pytest.mark.parametrize(
    "text",
    ["2019 г. в Лондоне", "4G network", "30 minutes", "1,4-BD", "G1", "2 группы"],
)
def test_other_figure_is_no_amount(text: str) -> None:
    assert not list(findings(f"Say {text} here", "en"))


@pytest.mark.parametrize(
    ("allowed", "left"),
    [
        ("[]", 1),
        ("[every addict]", 0),
        ("[Every ADDICT needs, unused]", 0),
        ("[addicts]", 1),
        ("[add]", 1),
    ],
)
def test_editor_can_let_a_phrase_stand(tmp_path: Path, allowed: str, left: int) -> None:
    edits = [
        ("tools.yaml", "Go out and come back.", "Every addict needs fresh air."),
        ("site.yaml", "doors:", f"policy: {{allowed_phrases: {allowed}}}\ndoors:"),
    ]

    _, _, problems = checked(tiny.write(tmp_path, [], edits))

    assert len(problems) == left


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Say RY1F-8MG there.", 0),
        ("Say RY1F-\u20608MG there.", 0),
        ("Say RY1F-8MG there; take 8MG.", 1),
        ("Say DWS9-7MG there.", 1),
        ("Say XRY1F-8MG there.", 1),
        ("Say ry1f-8mg there.", 1),
    ],
)
def test_code_of_an_entry_is_no_amount(tmp_path: Path, said: str, left: int) -> None:
    edits = [("referrals.yaml", "id: kitchen-table", "id: place-553")]
    content = tiny.loaded(tiny.write(tmp_path, [], edits))

    found = list(checks.linter(content)(said, "en", False))

    assert len(found) == left


def test_editor_can_let_a_sentence_stand_that_sounds_wrong(tmp_path: Path) -> None:
    said = "People who slip once always go all the way down."
    edits = [
        ("tools.yaml", "Go out and come back.", said),
        ("site.yaml", "doors:", f'policy: {{allowed_phrases: ["{said}"]}}\ndoors:'),
    ]

    content = tiny.loaded(tiny.write(tmp_path, [], edits))

    assert warnings(content) == []
