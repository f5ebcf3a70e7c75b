"""A directory in several files: read as one, and every fault in the file it stands in."""

from __future__ import annotations

from pathlib import Path

import pytest
import tiny
from click.testing import CliRunner, Result

from generator.build import checked
from generator.cli import main
from generator.content import load
from generator.problems import report
from generator.reviews import reviewable
from generator.source import Merged

HEAD, _, SERVICES = tiny.FILES["referrals.yaml"].partition("services:\n")
ONE, _, OTHER = SERVICES.partition("  - id: back-room\n")
PARTS = {
    "referrals/1-places.yaml": HEAD,
    "referrals/2-public.yaml": f"services:\n{ONE}",
    "referrals/3-private.yaml": f"# Not yet.\nservices:\n  - id: back-room\n{OTHER}",
}
"""The tiny directory in three files."""


def split(root: Path, *edits: tuple[str, str, str], alone: str = "") -> Path:
    """The tiny content with its directory as a folder; `alone` is for `referrals.yaml`."""
    folder = tiny.write(root, ["ru"], [(name, "", text) for name, text in PARTS.items()])
    (folder / "referrals.yaml").unlink()
    if alone:
        (folder / "referrals.yaml").write_text(alone, "utf-8")
    for edit in edits:
        tiny.edit(folder, *edit)
    return folder


def told(folder: Path) -> str:
    return report(checked(folder)[2], "content")


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


def test_folder_is_read_as_one_file(tmp_path: Path) -> None:
    whole = tiny.loaded(tiny.write(tmp_path / "whole", ["ru"]))

    parts = tiny.loaded(split(tmp_path / "parts"))

    assert parts.referrals.model == whole.referrals.model
    assert parts.referrals.source.data == whole.referrals.source.data
    assert isinstance(parts.referrals.source, Merged)


def test_file_beside_the_folder_comes_first(tmp_path: Path) -> None:
    more = "organizations:\n  - {id: first, name: First}\n"

    content = tiny.loaded(split(tmp_path, alone=more))

    assert [one.id for one in content.referrals.model.organizations] == ["first", "open-door"]
    place = content.referrals.problem(("organizations", 1, "id"), "x")
    assert str(place) == "content/referrals/1-places.yaml:9:9: x"
    place = content.referrals.problem(("organizations", 0, "name"), "x")
    assert str(place) == "content/referrals.yaml:2:23: x"


@pytest.mark.parametrize(
    ("location", "place"),
    [
        (("services", 0, "id"), "2-public.yaml:2:9"),
        (("services", 0, "phones", 0, "number"), "2-public.yaml:14:17"),
        (("services", 1, "id"), "3-private.yaml:3:9"),
        (("services", 1, "publication", "visibility"), "3-private.yaml:14:31"),
        (("services", 1, "email"), "3-private.yaml:3:5"),
        (("locations", 0, "address", "city"), "1-places.yaml:14:50"),
        (("services", 7), "2-public.yaml:2:3"),
        (("review",), "1-places.yaml:1:1"),
    ],
)
def test_place_is_that_of_the_file(
    tmp_path: Path, location: tuple[str | int, ...], place: str
) -> None:
    entry = tiny.loaded(split(tmp_path)).referrals

    assert str(entry.problem(location, "x")) == f"content/referrals/{place}: x"
    assert entry.source.get(("services", 1, "name")) == "Back room"


def test_id_that_two_files_share_is_named_with_its_file(tmp_path: Path) -> None:
    folder = split(tmp_path, ("referrals/3-private.yaml", "id: back-room", "id: kitchen-table"))

    assert told(folder) == (
        "content/referrals/3-private.yaml:3:9: the id 'kitchen-table' is taken\n"
        "    hint: content/referrals/2-public.yaml has it: choose another\n"
        "1 problem in content"
    )


def test_fault_between_files_stands_in_its_own(tmp_path: Path) -> None:
    folder = split(
        tmp_path,
        ("referrals/3-private.yaml", "types: [listener]", "types: [listeners]"),
        ("referrals/2-public.yaml", '"+44 1632 960001"', '"12"'),
    )

    assert told(folder).splitlines()[::2] == [
        "content/referrals/2-public.yaml:14:17: this is not a phone number: '12'",
        "content/referrals/3-private.yaml:8:13: there is no kind of service 'listeners'",
        "2 problems in content",
    ]


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("2-public.yaml", "types:", "typs:", "2-public.yaml:2:5: 'types' is missing\n"),
        ("1-places.yaml", "    name: Open Door", "\tname: Open Door", "a tab where only spaces"),
        ("1-places.yaml", "    name: The house", "    nam: The house", "'name' is missing"),
        ("1-places.yaml", "locations:", "location:", "did you mean 'locations'?"),
    ],
)
def test_faulty_file_hides_no_other_and_makes_no_second_fault(
    tmp_path: Path, name: str, old: str, new: str, said: str
) -> None:
    folder = split(
        tmp_path,
        (f"referrals/{name}", old, new),
        ("referrals/3-private.yaml", "id: back-room", "id: Back-Room"),
    )

    text = told(folder)

    assert said in text
    assert "3-private.yaml:3:9: 'Back-Room' cannot be an id" in text
    assert "there is no" not in text


def test_empty_folder_is_a_site_without_services(tmp_path: Path) -> None:
    folder = split(tmp_path)
    for path in (folder / "referrals").iterdir():
        path.unlink()

    content, problems = load(folder)

    assert problems == []
    assert content is not None
    assert content.referrals.model.services == ()


def test_other_files_in_the_folder_are_named(tmp_path: Path) -> None:
    folder = split(tmp_path)
    (folder / "referrals" / "list.csv").write_text("a;b\n")

    assert told(folder).startswith(
        "content/referrals/list.csv:1:1: only files that end in .yaml belong here\n"
    )


def test_neither_file_nor_folder_is_missed(tmp_path: Path) -> None:
    folder = split(tmp_path)
    for path in (folder / "referrals").iterdir():
        path.unlink()
    (folder / "referrals").rmdir()

    assert "content/referrals.yaml:1:1: this file is missing" in told(folder)


def test_second_fault_of_a_list_keeps_its_place_when_the_first_item_is_left_out(
    tmp_path: Path,
) -> None:
    folder = split(
        tmp_path,
        ("referrals/2-public.yaml", "types:", "typs:"),
        ("referrals/3-private.yaml", "location_id: house", "location_id: hut"),
    )

    assert "content/referrals/3-private.yaml:5:18: there is no location 'hut'" in told(folder)


def test_review_of_the_directory_is_written_into_each_of_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = split(tmp_path)
    monkeypatch.chdir(tmp_path)
    before = {path.name: path.read_text("utf-8") for path in (folder / "referrals").iterdir()}

    result = run("review", "referrals", "--role", "peer", "--today", "2026-03-09")

    assert result.exit_code == 0, result.stderr
    after = {path.name: path.read_text("utf-8") for path in (folder / "referrals").iterdir()}
    for name, text in before.items():
        assert after[name].startswith(text + "review:\n  status: reviewed\n"), name
    assert tiny.loaded(folder).referrals.model.review.reviewed_by == "peer"
    assert run("check", "--today", "2026-03-09").stderr == ""
    assert "folder" not in result.stdout
    assert "content/referrals: referrals was: draft. Now: checked by a peer" in result.stdout


def test_folder_counts_as_reviewed_only_where_every_file_says_so(tmp_path: Path) -> None:
    said = "\nreview: {status: reviewed, reviewed_by: peer, reviewed_on: 2026-03-09}\n"
    edits = [(name, "", text.rstrip("\n") + said) for name, text in PARTS.items()]

    some = tiny.loaded(split(tmp_path / "some", *edits[:2]))
    every = tiny.loaded(split(tmp_path / "all", *edits))

    assert some.referrals.model.review.status == "draft"
    assert every.referrals.model.review.status == "reviewed"


def test_check_says_the_same_of_a_folder_as_of_a_file(tmp_path: Path) -> None:
    folders = tiny.write(tmp_path / "whole", ["ru"]), split(tmp_path / "parts")

    whole, parts = (
        run("check", "--content", str(folder), "--today", "2026-03-09") for folder in folders
    )

    assert "No problems in content" in whole.stdout
    assert (whole.exit_code, whole.output) == (parts.exit_code, parts.output)


def test_names_of_the_folder_can_be_reviewed(tmp_path: Path) -> None:
    names = [one.name for one in reviewable(tiny.loaded(split(tmp_path)))]

    assert names.count("referrals") == 1
