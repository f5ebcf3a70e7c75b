"""An import: explained row by row, tried on a copy, then written whole or not at all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

from generator import directory
from generator.checks import check
from generator.content import Content
from generator.editing import Change, edited, written
from generator.exchange import readers, spreadsheets
from generator.exchange.comparing import OUTCOMES, Choices, Plan, Row, plan
from generator.exchange.incoming import Refusal
from generator.exchange.readers import Reading, Setting
from generator.exchange.slugs import slugged
from generator.exchange.spreadsheets import FIELDS, IGNORED, Taken
from generator.fields import Model
from generator.problems import Problem, did_you_mean, one_line
from generator.referrals import Location, Organization, Service
from generator.saving import saved, tried
from generator.source import LARGEST_FILE, MOST_VALUES, Merged, Plain, Source, parse, read
from generator.source import Location as Where

MEMORY = "import-columns.yaml"
"""What the editor has said of columns and kinds; beside `mkdocs.yml`."""
_ROOM = 0.8
"""How full a file of new entries may get, of what `source` can read."""
_LISTS = ("cities", "organizations", "locations", "services")
_COMMENT = """\
Taken over by `handrail import`. Nothing here is public: ask each service whether it wants to
be listed, check every line, then write its `assured_date` and `publication`."""


@dataclass(frozen=True)
class Memory:
    """Names of columns and of kinds that the editor has explained."""

    columns: Mapping[str, str] = field(default_factory=dict)
    """Field by the column's name as it was written."""
    kinds: Mapping[str, str] = field(default_factory=dict)
    """Id of the kind by its name in other people's files."""


@dataclass(frozen=True)
class Import:
    """What an import would do, and the files that it would write."""

    plan: Plan
    columns: tuple[Taken, ...]
    files: Mapping[PurePath, bytes]
    problems: tuple[Problem, ...] = ()
    """What would be wrong afterwards; then nothing can be written."""
    by_hand: tuple[PurePath, ...] = ()
    """Files in which the changes cannot be made without changing more."""
    before: Mapping[PurePath, bytes] = field(default_factory=dict)
    """What those of `files` that are not new were made from."""


# ---------------------------------------------------------------- memory


def remembered(folder: Path) -> Memory | list[Problem]:
    """What was said of columns and kinds before, or what is wrong with the file."""
    path = folder.parent / MEMORY
    if not path.exists():
        return Memory()
    text = read(path, folder.parent)
    if isinstance(text, Problem):
        return [replace(text, path=PurePath(MEMORY))]
    source = parse(text, PurePath(MEMORY))
    if isinstance(source, Problem):
        return [source]
    found: dict[str, dict[str, str]] = {"columns": {}, "kinds": {}}
    problems: list[Problem] = []
    data = source.data if isinstance(source.data, dict) else {}
    for name, values in data.items():
        if name not in found or not isinstance(values, dict):
            message = f"{name!r} has no meaning here"
            problems.append(source.problem_at_key((name,), message, "write `columns:` or `kinds:`"))
            continue
        for key, value in values.items():
            if not isinstance(value, str) or (
                name == "columns" and value not in FIELDS and value != IGNORED
            ):
                hint = did_you_mean(str(value), FIELDS)
                message = f"there is no field {str(value)[:40]!r}"
                problems.append(source.problem((name, key), message, hint))
            else:
                found[name][key] = value
    return problems or Memory(found["columns"], found["kinds"])


def with_maps(memory: Memory, maps: Iterable[str], kinds: Iterable[str]) -> Memory | str:
    """The memory with what the editor says now, each as `Theirs=ours`; or what is wrong."""
    columns, known = dict(memory.columns), dict(memory.kinds)
    for text in maps:
        theirs, mark, ours = (part.strip() for part in text.rpartition("="))
        if not mark or not theirs:
            return f'{text!r} says nothing: write "Their column=field"'
        if ours in FIELDS or ours == IGNORED:
            columns[theirs] = ours
        elif ours in kinds:
            known[theirs] = ours
        else:
            near = did_you_mean(ours, [*FIELDS, *kinds])
            return f"there is no field and no kind of service {ours!r}; {near}"
    return Memory(columns, known)


def memory_text(memory: Memory, columns: Iterable[Taken]) -> str | None:
    """The text of the file: what was said, and how columns were read by their names."""
    said = dict(memory.columns)
    plain = {spreadsheets.plain(name) for name in said}
    for taken in columns:
        for name, value in taken.fields.items():
            if spreadsheets.plain(name) not in plain and name != value:
                said[name] = value
                plain.add(spreadsheets.plain(name))
    data: dict[str, Plain] = {}
    if said:
        data["columns"] = dict(said)
    if memory.kinds:
        data["kinds"] = dict(memory.kinds)
    text = (
        "# How `handrail import` reads the columns of other people's tables, and what they call\n"
        f"# a kind of service. A column that is `{IGNORED}` is left out.\n"
        + "".join(
            f"{name}:\n"
            + "".join(f"  {_quoted(one)}: {_quoted(str(value))}\n" for one, value in values.items())
            for name, values in data.items()
            if isinstance(values, dict)
        )
    )
    found = parse(text, PurePath(MEMORY)) if data else None
    return text if isinstance(found, Source) and found.data == data else None


def _quoted(text: str) -> str:
    return text if re.fullmatch(r"[^\W\d_][\w ]*\w", text) else json.dumps(text, ensure_ascii=False)


# ---------------------------------------------------------------- the import


def planned(
    content: Content,
    folder: Path,
    paths: list[Path],
    name: str | None,
    memory: Memory,
    choices: Choices,
    out: PurePath | None = None,
) -> Import:
    """What an import of files would do to a content folder; nothing is written.

    `out` is the file for new entries, as a path in the content folder.
    """
    site = content.site.model
    setting = Setting(
        country=site.country,
        locale=content.source_locale,
        columns={spreadsheets.plain(one): value for one, value in memory.columns.items()},
    )
    reading: Reading = readers.read(paths, setting, name)
    kinds = {
        " ".join(re.sub(r"[^\w]+", " ", one.casefold()).split()): value
        for one, value in memory.kinds.items()
    }
    choices = replace(choices, kinds={**kinds, **choices.kinds})
    made = plan(content.referrals.model, reading.records, site.country, choices)
    target = out or _target(paths)
    source = content.referrals.source
    parts = source.parts if isinstance(source, Merged) else (source,)
    before = {
        part.path: path.read_bytes()
        for part in parts
        if (path := folder.parent / part.path).is_file()
    }
    files, by_hand = _files(parts, before, folder, made, target)
    result = Import(made, reading.columns, files, (), tuple(by_hand), before)
    if not files or by_hand:
        return result
    after, problems = tried(folder, files)
    if after is not None:
        problems = sorted({*problems, *check(after)})
        if not problems and not _as_public_as_before(content, after, choices):
            message = "the import would change what is public"
            problems = [
                Problem(PurePath(folder.name) / target, 1, 1, message, "tell the developers")
            ]
    return replace(result, problems=tuple(problems))


def write(folder: Path, content: Content, result: Import, choices: Choices) -> bool:
    """Write the files of an import; False: nothing was changed."""
    return saved(
        folder,
        result.files,
        result.before,
        lambda after: not check(after) and _as_public_as_before(content, after, choices),
    )


def _as_public_as_before(before: Content, after: Content, choices: Choices) -> bool:
    """Whether just the same is shown; with `update_public`, of just the same services."""
    old, new = (directory.listed(directory.published(one, None)) for one in (before, after))
    if choices.update_public:
        return {one.id: one.assured_date for one in old.services} == {
            one.id: one.assured_date for one in new.services
        }
    same = ("services", "organizations", "locations", "taxonomy_terms", "tombstones")
    cities = choices.add_cities or old.cities == new.cities
    return cities and all(getattr(old, name) == getattr(new, name) for name in same)


def out_path(folder: Path, out: Path | None) -> PurePath | str | None:
    """The file for new entries as a path in the content folder, or why it cannot be that."""
    if out is None:
        return None
    inner = folder / out if not out.is_absolute() else out
    beside = Path.cwd() / out
    if beside.is_relative_to(folder):  # content/referrals/NAME.yaml, as a shell completes it
        inner = beside
    try:
        path = PurePath(inner.resolve().relative_to(folder.resolve()))
    except ValueError:
        return f"{out} is not in the content folder"
    if path.parts[:-1] != ("referrals",) and path != PurePath("referrals.yaml"):
        return f"{out} is no place for entries of the directory"
    return path if path.suffix == ".yaml" else f"{out} does not end in .yaml"


def unused(result: Import, choices: Choices) -> str:
    """Rows that the editor has decided about and that are in no file; empty if all are."""
    labels = {
        label for row in result.plan.rows for label in (str(row.row), f"{row.file}:{row.row}")
    }
    return ", ".join(sorted((set(choices.same) | choices.new) - labels))


def _target(paths: list[Path]) -> PurePath:
    name = slugged(re.sub(r"\.[^.]*$", "", paths[0].name)) if paths else "entries"
    return PurePath("referrals") / f"imported-{name}.yaml"


_ORDER: Mapping[str, type[Model]] = {
    "services": Service,
    "organizations": Organization,
    "locations": Location,
}


def _files(
    parts: tuple[Source, ...],
    before: Mapping[PurePath, bytes],
    folder: Path,
    made: Plan,
    target: PurePath,
) -> tuple[dict[PurePath, bytes], list[PurePath]]:
    """The files that change and that are new, and those in which a change cannot be made."""
    changes: dict[PurePath, list[Change]] = {}
    for change in made.changes:
        part, where = _own(parts, change.location)
        changes.setdefault(part.path, []).append(Change(where, change.value))
    by_path = {part.path: part for part in parts if part.data is not None}
    fresh: dict[PurePath, bytes] = {}
    for number, chunk in enumerate(_chunks(made, _used(by_path, folder, target)), start=1):
        path = _numbered(PurePath(folder.name) / target, number)
        if path in by_path:
            data = by_path[path].data
            listed = data if isinstance(data, dict) else {}
            for name, items in chunk.items():
                old = listed.get(name)
                start = len(old) if isinstance(old, list) else 0
                changes.setdefault(path, []).extend(
                    Change((name, start + i), item) for i, item in enumerate(items)
                )
        elif chunk:
            lists: dict[str, Plain] = {name: list(items) for name, items in chunk.items()}
            fresh[path] = written(lists, _COMMENT).encode()
    by_hand: list[PurePath] = []
    for path, some in changes.items():
        new = _edited(before[path].decode("utf-8"), by_path[path], some)
        if new is None:
            by_hand.append(path)
        else:
            fresh[path] = new.encode()
    return fresh, by_hand


def _edited(text: str, source: Source, changes: list[Change]) -> str | None:
    """A file with its changes, each kind of record with its fields in their order."""
    for name in dict.fromkeys(change.location[0] for change in changes):
        order = [*_ORDER[str(name)].model_fields] if name in _ORDER else []
        some = [change for change in changes if change.location[0] == name]
        new = edited(text, source, some, order)
        found = parse(new, source.path) if new is not None else None
        if new is None or not isinstance(found, Source):
            return None
        text, source = new, found
    return text


def _own(parts: tuple[Source, ...], location: Where) -> tuple[Source, Where]:
    """The file that an item of the whole directory stands in, and its place there."""
    name, index, rest = str(location[0]), int(location[1]), location[2:]
    for part in parts:
        own = part.data.get(name) if isinstance(part.data, dict) else None
        length = len(own) if isinstance(own, list) else 0
        if index < length:
            return part, (name, index, *rest)
        index -= length
    raise AssertionError(location)


def _numbered(path: PurePath, number: int) -> PurePath:
    return path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


def _used(
    by_path: Mapping[PurePath, Source], folder: Path, target: PurePath
) -> list[tuple[int, int]]:
    """Values and bytes that the target, and the files numbered after it, hold already."""
    found: list[tuple[int, int]] = []
    while (path := _numbered(PurePath(folder.name) / target, len(found) + 1)) in by_path:
        size = (folder.parent / path).stat().st_size
        found.append((_weight(by_path[path].data)[0], size))
    return found


def _weight(data: Plain) -> tuple[int, int]:
    """How many names and values plain data has, and about how many bytes."""
    values, size = 1, 0
    if isinstance(data, dict):
        for name, value in data.items():
            more = _weight(value)
            values, size = values + 1 + more[0], size + len(name.encode()) + 12 + more[1]
    elif isinstance(data, list):
        for value in data:
            more = _weight(value)
            values, size = values + more[0], size + 12 + more[1]
    elif data is not None:
        size = int(len(data.encode()) * 1.2) + 4
    return values, size


def _chunks(made: Plan, used: list[tuple[int, int]]) -> list[dict[str, list[dict[str, Plain]]]]:
    """New records file by file, none too large to be read; a service comes after what it needs."""
    waiting = {
        "organization_id": {str(one["id"]): one for one in made.organizations},
        "location_id": {str(one["id"]): one for one in made.locations},
    }
    names = {"organization_id": "organizations", "location_id": "locations"}
    records: list[tuple[str, dict[str, Plain]]] = [("cities", one) for one in made.cities]
    for service in made.services:
        for key, some in waiting.items():
            if (one := some.pop(str(service[key]), None)) is not None:
                records.append((names[key], one))
        records.append(("services", service))
    for key, some in waiting.items():  # of existing services that have moved
        records += ((names[key], one) for one in some.values())
    found: list[dict[str, list[dict[str, Plain]]]] = []
    values = size = 0
    for name, record in records:
        weight = _weight(dict(record))
        while (
            not found
            or values + weight[0] > MOST_VALUES * _ROOM
            or size + weight[1] > LARGEST_FILE * _ROOM
        ):
            before = used[len(found)] if len(found) < len(used) else (0, 0)
            if found and not found[-1] and before == (0, 0):
                break  # a record too large for any file: the trial says so
            found.append({})
            values, size = before
        found[-1].setdefault(name, []).append(record)
        values, size = values + weight[0], size + weight[1]
    return [{name: chunk[name] for name in _LISTS if name in chunk} for chunk in found]


# ---------------------------------------------------------------- the report


def report(result: Import, details: bool = True) -> Iterator[str]:
    """What would become of every row, in the words of an editor, each on one line."""
    return map(one_line, _report(result, details))


def _report(result: Import, details: bool) -> Iterator[str]:
    made = result.plan
    for taken in result.columns:
        yield from _columns(taken)
    for file, remark in made.remarks:
        yield f"{file}: {_said(remark)}"
    for row in made.rows if details else ():
        yield from _row(row)
    for file, counts in made.unkept.items():
        listed = ", ".join(f"{name} ({count})" for name, count in sorted(counts.items()))
        yield f"{file}: no place here for: {listed}"
    if made.cities:
        names = ", ".join(str(city["name"]) for city in made.cities)
        yield f"New cities, each with a page of its own: {names}"
    counted = made.counts()
    listed = ", ".join(f"{counted[name]} {name}" for name in OUTCOMES if counted[name])
    total = sum(counted.values())
    yield f"{total} {'row' if total == 1 else 'rows'}: {listed or 'nothing'}"


def _columns(taken: Taken) -> Iterator[str]:
    renamed = [f"{name!r} → {value}" for name, value in taken.fields.items() if name != value]
    if renamed:
        yield f"{taken.file}: columns: {', '.join(renamed)}"
    for name in taken.unknown:
        yield f"{taken.file}: column {name[:40]!r} is not known: {spreadsheets.hint(name)}"


def _row(row: Row) -> Iterator[str]:
    rows = ", ".join(map(str, (row.row, *row.more_rows)))
    where = f"{row.file}:{rows}: "
    name = f" {row.name[:60]!r}" if row.name else ""
    known = f" ({row.id})" if row.id and row.outcome in ("added", "changed", "differs") else ""
    duplicate = f" of {row.id}" if row.outcome == "possible duplicate" else ""
    reason = f": {row.reason}" if row.reason else ""
    if row.outcome != "unchanged" or row.reason or row.refused or row.noted:
        yield f"{where}{row.outcome}{duplicate}{name}{known}{reason}"
    for one in row.differences:
        if one.name == "private_note":
            yield "    private_note: otherwise"
        else:
            left = "" if one.written else " (left as it is)"
            yield f"    {one.name}: {_short(one.old)} → {_short(one.new)}{left}"
    for refusal in row.refused:
        yield f"    refused: {_said(refusal)}"
    for note in row.noted:
        yield f"    note: {_said(note)}"


def _said(refusal: Refusal) -> str:
    return f"{refusal.column}: {refusal.reason}" if refusal.column else refusal.reason


def _short(value: Plain) -> str:
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else json.dumps(_shown(value), ensure_ascii=False)
    return (
        repr(text if len(text) <= 120 else text[:119] + "…")
        if isinstance(value, str)
        else text[:240]
    )


def _shown(value: Plain) -> Plain:
    """Plain data without private numbers."""
    if isinstance(value, list):
        return [
            "a private number"
            if isinstance(one, dict) and one.get("private") == "true"
            else _shown(one)
            for one in value
        ]
    return value
