"""Nothing private ships: canaries in every private place of a directory, and every byte searched.

The places are found in the models, so that a field added later is searched for as well.
"""

from __future__ import annotations

import gzip
import itertools
import json
import re
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
CANARY = re.compile(r"canary\W{0,6}\d{3}|1632\W{0,6}960\W{0,3}[5-8]\d\d|12[.,]34567", re.IGNORECASE)


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
    "Phone": {"number": "+44 1632 960{:03}", "private": False, "type": "voice", "short_code": False},
    "SpokenLanguage": {"code": "en"},
    "ServiceArea": {"cities": []},
    "Schedule": {"opening_hours": 'Mo 10:00-11:00 "CANARY-998"', "valid_from": None,
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
        assert name
    data["locations"].append(
        planted(
            Location, marks, id="quiet", location_type="physical", latitude=12.34567,
            longitude=12.34567, wheelchair="yes", redacted=True,
        )
    )  # fmt: skip
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
    assert {".html", ".pdf", ".css", ".md", ".yml", ".zip"} <= seen
    page = (planted_folder / "site/en/help/happyville.html").read_text("utf-8")
    assert "Shown" in page
    assert "Stale" in page


def searched(folder: Path) -> set[str]:
    """The kinds of file below a folder, after every byte of each was searched."""
    kinds = set()
    for path in sorted(folder.rglob("*")):
        assert not CANARY.search(path.relative_to(folder).as_posix())
        if path.is_file():
            kinds.add(path.suffix)
            for text in unpacked(path.read_bytes(), path.suffix):
                found = CANARY.search(text)
                assert not found, f"{path}: {text[found.start() - 40 : found.end() + 20]!r}"
    return kinds


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
