"""Nothing private ships: canaries in every private place of a directory, and every byte searched.

The places are found in the models, so that a field added later is searched for as well.
"""

from __future__ import annotations

import gzip
import itertools
import json
import re
import shutil
import typing
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Annotated, Any

import pypdf
import pytest
import tiny
import yaml
from click.testing import CliRunner
from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.cli import main
from generator.codes import code
from generator.exchange.formats import FORMATS
from generator.referrals import Location, Organization, Service

TODAY = "2026-06-01"
LATER = "2027-06-01"
CONSENT = {"visibility": "public", "consent_date": "2026-01-02", "export": True}
PUBLIC = {"assured_date": "2026-05-01", "publication": CONSENT}

SPELLINGS = (
    "CANARY-{:03}",
    "canary-{:03}@example.org",
    "https://canary-{:03}.example.org/",
    "canary-{:03}",
)
"""Ways to write a canary; the first that a field accepts is planted."""
CANARY = re.compile(
    r"canary\W{0,6}(\d{3})|1632\W{0,6}960\W{0,3}([5-8]\d\d)|12[.,]34567", re.IGNORECASE
)
"""A canary, with its number if it has one."""


def planted(model: type[BaseModel], marks: Iterator[int], **given: Any) -> dict[str, Any]:
    """A record of a model with a canary in every field that can hold one; `given` wins."""
    found: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        if name in given:
            if given[name] is not None:
                value = given[name]
                found[name] = value.format(next(marks)) if isinstance(value, str) else value
            continue
        value = _canary(Annotated[info.annotation, *info.metadata, None], info.annotation, marks)
        if value is not None:
            found[name] = value
    return found


def _canary(kind: Any, bare: Any, marks: Iterator[int]) -> Any:
    for part in (bare, *typing.get_args(bare)):
        if isinstance(part, type) and issubclass(part, BaseModel):
            record = planted(part, marks, **GIVEN.get(part.__name__, {}))
            return [record] if typing.get_origin(bare) is tuple else record
    check = TypeAdapter(kind)
    number = next(marks)
    for spelling in SPELLINGS:
        for value in (spelling.format(number), [spelling.format(number)]):
            try:
                check.validate_python(value)
            except ValidationError:
                continue
            return value
    return None


GIVEN: dict[str, dict[str, Any]] = {
    "Address": {"city": "Happyville", "country": "GB"},
    "Phone": {"number": "+44 1632 960{:03}", "private": False, "type": "voice",
              "short_code": False},
    "SpokenLanguage": {"code": "en"},
    "ServiceArea": {"cities": []},
    "Schedule": {"opening_hours": 'Mo 10:00-11:00 "CANARY-{:03}"', "valid_from": None,
                 "valid_to": None},
    "Meeting": {"day": "MO", "time": "10:00", "weeks": [1], "interval": 1, "types": ["O"]},
}  # fmt: skip
"""Values that are no text of their own, or that must fit something else; a number for `{}`."""

HIDDEN: dict[str, dict[str, Any]] = {
    "private": {"assured_date": "2026-05-01", "publication": CONSENT | {"visibility": "private"}},
    "withdrawn": {
        "id": "gone-1",
        "assured_date": "2026-05-01",
        "publication": CONSENT | {"consent_expires": "2026-05-31"},
    },
    "early": {
        "id": "gone-2",
        "assured_date": "2026-05-01",
        "publication": CONSENT | {"consent_date": "2026-06-02"},
    },
    "ended": PUBLIC | {"id": "gone-3", "name": "Ended", "status": "defunct"},
    "inactive": PUBLIC | {"id": "gone-4", "name": "Inactive", "status": "inactive"},
    "stale": PUBLIC | {"id": "gone-5", "name": "Stale", "assured_date": "2025-01-01"},
}
"""Services of which nothing is published; closed and stale ones leave their name and id."""


@pytest.fixture(scope="module")
def planted_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose directory has canaries in every private place; the folder above content/."""
    root = tmp_path_factory.mktemp("canary")
    folder = tiny.write(root, ["ru"])
    path = folder / "referrals.yaml"
    data = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    marks = itertools.count(500)
    for name, given in HIDDEN.items():
        data["organizations"].append(planted(Organization, marks, id=f"canary-{next(marks)}"))
        data["locations"].append(
            planted(
                Location, marks, id=f"canary-{next(marks)}", location_type="physical",
                latitude=12.34567, longitude=12.34567, wheelchair="yes", redacted=False,
            )
        )  # fmt: skip
        data["services"].append(
            planted(
                Service,
                marks,
                **{"id": f"canary-{next(marks)}"}
                | {"organization_id": data["organizations"][-1]["id"]}
                | {"location_id": data["locations"][-1]["id"], "types": ["listener"]}
                | {"attributes": [], "status": "active", "minimum_age": None, "maximum_age": None}
                | given,
            )
        )
        data["services"][-1]["phones"].append(
            {
                "number": f"+44 1632 960{next(marks)}",
                "private": True,
                "description": f"CANARY-{next(marks)}",
            }
        )
        assert name
    assert next(marks) < 890
    data["locations"].append(
        planted(
            Location, marks, id="quiet", location_type="physical", latitude=12.34567,
            longitude=12.34567, wheelchair="yes", redacted=True,
        )
    )  # fmt: skip
    data["locations"][-1]["address"]["state_province"] = "Shire"  # as open as its city
    open_one = next(one for one in data["services"] if one["id"] == "kitchen-table")
    data["services"].append(
        open_one
        | PUBLIC
        | {
            "id": "shown",
            "name": "Shown",
            "location_id": "quiet",
            "private_note": "CANARY-999",
            "phones": [
                {"number": "+44 1632 960001"},
                {"number": "+44 1632 960896", "private": True, "description": "CANARY-997"},
            ],
        }
    )
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1), "utf-8")
    return root


def test_canaries_stand_in_every_text_of_the_models(planted_folder: Path) -> None:
    data = yaml.load(
        (planted_folder / "content/referrals.yaml").read_text("utf-8"), yaml.BaseLoader
    )
    record = next(one for one in data["services"] if one["id"].startswith("canary"))

    said = yaml.safe_dump(record)

    texts = {
        name
        for name, info in Service.model_fields.items()
        if re.search(r"Text|str|ForwardRef|Annotated", str(info.annotation))
    } - {"types", "languages", "status", "attributes"}
    assert texts - set(record) <= {"assured_date"}
    assert len(set(CANARY.findall(said))) >= 18


def run(root: Path, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> str:
    """What a command prints; it must succeed."""
    monkeypatch.chdir(root)
    result = CliRunner().invoke(main, list(arguments))
    assert result.exit_code == 0, result.output or result.exception
    return result.output


def test_nothing_private_ships(planted_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780300800")  # TODAY
    source = (planted_folder / "content/referrals.yaml").read_text("utf-8")

    log = run(planted_folder, monkeypatch, "build")

    assert len(set(CANARY.findall(source))) > 100
    assert not CANARY.search(log)
    seen = searched(planted_folder / "site") | searched(planted_folder / "build")
    assert (planted_folder / "site/en/help/happyville.pdf").is_file()  # to fold and carry
    assert {".html", ".pdf", ".css", ".md", ".yml", ".zip"} <= seen
    page = (planted_folder / "site/en/help/happyville.html").read_text("utf-8")
    assert "Shown" in page
    assert "Stale" in page


def searched(folder: Path, allowed: frozenset[int] = frozenset()) -> set[str]:
    """The kinds of file below a folder, after every byte of each was searched.

    Canaries with the numbers `allowed` may stand in files, but not in their names.
    """
    kinds = set()
    for path in sorted(folder.rglob("*")):
        assert not CANARY.search(path.relative_to(folder).as_posix())
        if path.is_file():
            kinds.add(path.suffix)
            for text in unpacked(path.read_bytes(), path.suffix):
                search(text, str(path), allowed)
    return kinds


def search(text: str, where: str, allowed: frozenset[int] = frozenset()) -> None:
    """Fail at the first canary whose number is not allowed."""
    for found in CANARY.finditer(text):
        known = found[1] or found[2]
        around = text[max(0, found.start() - 40) : found.end() + 20]
        assert known and int(known) in allowed, f"{where}: {around!r}"


def numbers(value: Any) -> frozenset[int]:
    """The canaries in plain data."""
    found = CANARY.finditer(json.dumps(value, ensure_ascii=False))
    return frozenset(int(one[1] or one[2]) for one in found if one[1] or one[2])


def referrals(root: Path) -> dict[str, Any]:
    """The planted directory, as it stands in its file."""
    data = json.loads((root / "content/referrals.yaml").read_text("utf-8"))
    assert isinstance(data, dict)
    return data


def open_to_editors(root: Path) -> frozenset[int]:
    """Canaries that an editor's papers may have: of public entries that have not ended.

    Not their notes and private numbers, and nothing of a redacted place.
    """
    data = referrals(root)
    places = {one["id"]: one for one in data["locations"] if one.get("redacted") is not True}
    providers = {one["id"]: one for one in data["organizations"]}
    found: frozenset[int] = frozenset()
    for one in data["services"]:
        if one["publication"]["visibility"] == "public" and one.get("status") not in (
            "inactive",
            "defunct",
        ):
            shown = {name: value for name, value in one.items() if name != "private_note"}
            shown["phones"] = [p for p in one.get("phones", []) if str(p.get("private")) != "True"]
            shown["place"] = places.get(one["location_id"])
            shown["provider"] = providers[one["organization_id"]]
            found |= numbers(shown)
    return found


# ---------------------------------------------------------------- what is handed on


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_nothing_private_is_exported(
    name: str, planted_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = run(planted_folder, monkeypatch, "export", name, "--out", str(tmp_path), "--today", TODAY)

    searched(tmp_path)
    search(log, "log")
    texts = [
        text
        for path in tmp_path.rglob("*")
        if path.is_file()
        for text in unpacked(path.read_bytes(), path.suffix)
    ]
    named = {found for text in [log, *texts] for found in re.findall(r"gone-\d", text)}
    assert named <= {"gone-3", "gone-4"}  # others learn that these have ended
    assert name == "meeting-guide" or any("Shown" in text for text in texts)


# ---------------------------------------------------------------- what editors print


@pytest.mark.parametrize("more", [(), ("--locale", "ru"), ("--all",), ("--all", "--private")])
def test_worklist_has_what_may_be_called_about(
    more: tuple[str, ...], planted_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its entries, for they are to be called; of redacted places and notes nothing."""
    allowed = open_to_editors(planted_folder)
    if "--private" in more:
        allowed |= private_numbers(planted_folder)
    log = run(
        planted_folder,
        monkeypatch,
        *("worklist", "--out", str(tmp_path), "--today", TODAY, *more),
    )

    assert searched(tmp_path, allowed) == {".pdf", ".xlsx"}
    search(log, "log")
    listed = "".join(unpacked((tmp_path / "worklist.xlsx").read_bytes(), ".xlsx"))
    assert {"gone-1", "gone-2", "gone-5"} <= set(re.findall(r"gone-\d", listed))
    assert not {"gone-3", "gone-4"} & set(re.findall(r"gone-\d", listed))
    assert ("Shown" in listed) == ("--all" in more)


def private_numbers(root: Path) -> frozenset[int]:
    """Canaries in private phones and streets, for which `--private` asks; notes never show."""
    data = referrals(root)
    return numbers(
        [
            [one.get("phones") for one in data["services"]],
            [one.get("address") for one in data["locations"] if one["id"] == "quiet"],
        ]
    )


@pytest.mark.parametrize("more", [(), ("--coverage", "--readability", "--evidence")])
def test_check_names_only_whom_to_call(
    more: tuple[str, ...], planted_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(planted_folder)
    result = CliRunner().invoke(main, ["check", "--today", TODAY, *more])

    search(result.output, "log", open_to_editors(planted_folder))
    assert {"gone-1", "gone-2", "gone-5"} == set(re.findall(r"gone-\d", result.output))


def test_resolve_says_names_and_phones_and_no_more(
    planted_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is for editors, so it knows entries that are not shown."""
    services = referrals(planted_folder)["services"]
    for one in services:
        log = run(planted_folder, monkeypatch, "resolve", code(one["id"]))

        kept = [(phone["number"], phone.get("extension")) for phone in one.get("phones", [])]
        search(log, one["id"], numbers([one["name"], kept]))
        assert one["name"] in log


def test_slip_in_a_code_names_no_entry(
    planted_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(planted_folder)
    for one in referrals(planted_folder)["services"]:
        right = code(one["id"])
        wrong = ("0" if right[0] != "0" else "1") + right[1:]

        result = CliRunner().invoke(main, ["resolve", wrong])

        assert result.exit_code == 1
        search(result.output, wrong)
        assert one["name"] not in result.output


# ---------------------------------------------------------------- what translators get


def test_translators_get_no_text_of_private_entries(
    planted_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor do those of an entry stay that was public when they were translated."""
    shutil.copytree(planted_folder / "content", tmp_path / "content")
    path = tmp_path / "content/referrals.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace('"visibility": "private"', '"visibility": "public"'), "utf-8")
    run(tmp_path, monkeypatch, "translate")
    catalog = tmp_path / "content/translations/ru/referrals.po"
    before = catalog.read_text("utf-8").replace('msgstr ""\n\n', 'msgstr "переведено"\n\n')
    catalog.write_text(before, "utf-8")
    path.write_text(text, "utf-8")
    allowed = open_to_editors(tmp_path)

    log = run(tmp_path, monkeypatch, "translate")

    with pytest.raises(AssertionError):
        search(before, "before", allowed)
    assert searched(tmp_path / "content/translations", allowed) == {".po"}
    search(log, "log")
    after = catalog.read_text("utf-8")
    assert "Shown" in after
    assert "переведено" in after


# ---------------------------------------------------------------- how files are searched


def unpacked(data: bytes, suffix: str) -> Iterator[str]:
    """All text in a file, whatever it is packed in."""
    yield data.decode("latin-1")
    yield data.decode("utf-16-le", "ignore")
    if suffix == ".pdf":
        reader = pypdf.PdfReader(BytesIO(data))
        yield str(reader.metadata)
        for page in reader.pages:
            yield page.extract_text()
        for found in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
            try:
                yield zlib.decompressobj().decompress(found[1]).decode("latin-1")
            except zlib.error:
                continue
    elif data.startswith(b"\x1f\x8b"):
        yield from unpacked(gzip.decompress(data), "")
    elif zipfile.is_zipfile(BytesIO(data)):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name
                yield from unpacked(archive.read(name), Path(name).suffix)


@pytest.mark.parametrize("kind", ["pdf", "zip", "gz"])
def test_a_canary_in_a_package_is_found(kind: str, tmp_path: Path) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("note.txt", "CANARY-500 " * 9)
    writer = pypdf.PdfWriter()
    writer.add_blank_page(9, 9)
    writer.add_metadata({"/Title": "CANARY-500"})
    document = BytesIO()
    writer.write(document)
    data = {
        "pdf": document.getvalue(),
        "zip": packed.getvalue(),
        "gz": gzip.compress(b"CANARY-500 " * 9),
    }
    (tmp_path / f"one.{kind}").write_bytes(data[kind])

    with pytest.raises(AssertionError):
        searched(tmp_path)
