"""The inventory: what the content must hold, and that none of it gets lost unnoticed."""

from __future__ import annotations

import re
import shutil
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import pytest
import tiny
from click.testing import CliRunner, Result

from generator.cli import main
from generator.content import Content, Page, walk
from generator.fields import Model
from generator.inventory import coverage, inventory_faults
from generator.models import Trigger

IDS = (
    *(str(number) for number in range(1, 133)),
    *(f"T{number:02}" for number in range(1, 53)),
    *(f"P{number}" for number in range(1, 21)),
)
"""Every item there is. This list is the authority: `inventory.yaml` may not drop one."""

EXCLUDED = ("31", "76")
"""What is left out on purpose; another one is a decision, and shows up in a review of this line."""

COVERED = tuple(item for item in IDS if item not in EXCLUDED)


Carriers = dict[str, list[tuple[str, Model]]]
"""For each id the records and pages that name it, each with the name of its file."""


@pytest.fixture(scope="module")
def carriers(shipped: Content) -> Carriers:
    """Who names what in the shipped content, in the order in which it is read."""
    found: Carriers = {item: [] for item in IDS}
    heads = [
        (page.slug, page.head) for page in shipped.pages if page.locale == shipped.source_locale
    ]
    for name, entry in (*shipped.entries(), *heads):
        for _, record in walk(entry.model):
            if isinstance(record, Model):
                for item in set(getattr(record, "seed", ())) & set(IDS):
                    found[item].append((name, record))
    return found


def silenced(content: Content, records: Collection[tuple[str, Model]]) -> Content:
    """The content with the seeds of these very records deleted, in memory."""
    files = {name for name, _ in records}
    doomed = {id(record) for _, record in records}

    def bare(value: object) -> object:
        if isinstance(value, tuple):
            return tuple(bare(one) for one in value)
        if not isinstance(value, Model):
            return value
        fields = {name: bare(getattr(value, name)) for name in type(value).model_fields}
        if id(value) in doomed:
            fields["seed"] = ()
        return value.model_copy(update=fields)

    def changed(name: str, model: Model) -> Model:
        copied = bare(model) if name in files else model
        assert isinstance(copied, Model)
        return copied

    def quiet(page: Page) -> Page:
        head = page.head.model.model_copy(update={"seed": ()})
        return replace(page, head=replace(page.head, model=head))

    pages = [quiet(page) if id(page.head.model) in doomed else page for page in content.pages]
    return replace(content.with_models(content.locale, changed), pages=tuple(pages))


def missing(content: Content) -> list[str]:
    """Ids that nothing covers, and that nobody has excluded."""
    return [one.item.id for one in coverage(content) if one.missing]


# ---------------------------------------------------------------- the shipped content


def test_the_inventory_lists_each_item_once(shipped: Content) -> None:
    listed = [item.id for item in shipped.inventory.model.items]

    assert sorted(listed) == sorted(IDS)


def test_nothing_is_missing(shipped: Content) -> None:
    assert missing(shipped) == []
    assert [str(problem) for problem in inventory_faults(shipped)] == []


def test_what_is_left_out_says_why(shipped: Content) -> None:
    reasons = {one.item.id: one.item.excluded for one in coverage(shipped) if one.item.excluded}

    assert tuple(reasons) == EXCLUDED
    for item, reason in reasons.items():
        assert len(re.findall(r"[^\W\d_]", reason)) >= 20, item


def test_what_is_left_out_is_covered_nowhere(shipped: Content) -> None:
    assert [one.item.id for one in coverage(shipped) if one.item.excluded and one.places] == []


def test_each_trigger_of_the_inventory_is_one_trigger(carriers: Carriers) -> None:
    triggers = [item for item in IDS if item[0] == "T"]

    kinds = {item: [type(record) for _, record in carriers[item]] for item in triggers}

    assert {item: named.count(Trigger) for item, named in kinds.items()} == dict.fromkeys(
        triggers, 1
    )


@pytest.mark.parametrize("item", COVERED)
def test_an_item_is_missing_as_soon_as_its_last_record_falls_silent(
    shipped: Content, carriers: Carriers, item: str
) -> None:
    others = carriers[item][1:]

    one_left = missing(silenced(shipped, others) if others else shipped)
    none_left = missing(silenced(shipped, carriers[item]))

    assert item not in one_left
    assert item in none_left


# ---------------------------------------------------------------- the command


def check(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Result:
    """Run `handrail check --coverage` beside a content folder."""
    monkeypatch.chdir(folder.parent)
    return CliRunner().invoke(main, ["check", "--coverage"], catch_exceptions=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the shipped content, which a test may edit."""
    return Path(shutil.copytree(tiny.REPOSITORY / "content", tmp_path / "content"))


def test_coverage_prints_a_line_for_each_item(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = check(copy, monkeypatch)

    lines = re.findall(r"^ *([TP]?\d+)  \S", result.stdout, re.MULTILINE)
    assert sorted(lines) == sorted(IDS)
    counted = f"{len(COVERED)} covered, {len(EXCLUDED)} left out with a reason, 0 missing"
    assert f"{len(IDS)} items: {counted}" in result.stdout.splitlines()
    for item in EXCLUDED:
        assert re.search(rf"^ *{item}  .+: left out: \S", result.stdout, re.MULTILINE)


def test_coverage_stops_when_a_record_no_longer_names_an_item(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny.edit(copy, "triggers.yaml", "[T23, ", "[")

    result = check(copy, monkeypatch)

    assert result.exit_code == 1
    assert re.search(r"^ *T23  .+: MISSING$", result.stdout, re.MULTILINE)
    assert result.stdout.splitlines()[-1].endswith("1 missing: T23")


@pytest.mark.parametrize(
    ("last", "exit_code", "ending"),
    [
        ('{id: "2", topic: forgotten}', 1, "1 left out with a reason, 1 missing: 2"),
        (
            '{id: "2", topic: old, excluded: It is out of date.}',
            0,
            "2 left out with a reason, 0 missing",
        ),
    ],
)
def test_coverage_fails_only_when_something_is_missing(
    tiny_folder: Path, monkeypatch: pytest.MonkeyPatch, last: str, exit_code: int, ending: str
) -> None:
    unwanted = '{id: "3", topic: unwanted, excluded: It helps nobody who reads this.}'
    inventory = f'items:\n  - {{id: "1", topic: alone}}\n  - {unwanted}\n  - {last}\n'
    tiny.edit(tiny_folder, "inventory.yaml", "", inventory)
    tiny.edit(tiny_folder, "triggers.yaml", "label: I feel lonely", 'label: Alone\n    seed: ["1"]')

    result = check(tiny_folder, monkeypatch)

    assert result.exit_code == exit_code, result.output
    assert result.stdout.splitlines()[:2] == [
        "   1  alone: triggers/lonely",
        "   3  unwanted: left out: It helps nobody who reads this.",
    ]
    assert f"3 items: 1 covered, {ending}" in result.stdout.splitlines()


def test_an_id_that_no_inventory_lists_is_a_mistake(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny.edit(copy, "triggers.yaml", "[T23, ", "[T23, T99, ")

    result = check(copy, monkeypatch)

    assert result.exit_code == 1
    assert "the inventory has no item 'T99'" in result.stderr
