"""The directory as one table, a row a service: its columns, as CSV and as a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.directory import Place
from generator.exchange.outgoing import Outgoing
from generator.fields import Model
from generator.source import Plain
from generator.spreadsheet import LONGEST_CELL, Head, csv_file, workbook

LOST: Mapping[str, str] = {
    "City.id": "the table names the city, and says nothing more of it",
    "City.description": "the table names the city, and says nothing more of it",
    "City.latitude": "the table has the places of services, not of cities",
    "City.longitude": "the table has the places of services, not of cities",
    "TaxonomyTerm.description": "kinds have their names only",
}
"""What a row cannot hold, by field."""


@dataclass(frozen=True)
class Column:
    """A column of the table."""

    name: str
    """As it stands in the first row."""
    place: tuple[str, ...]
    """Where its value goes: `("service", "name")`, `("location", "address", "city")`."""
    items: tuple[str, ...] = ()
    """For a list of records: the fields of an item, the one that stands first first."""
    many: bool = False
    """Whether it is a list; one item a line."""
    headless: bool = False
    """Whether an item may lack its first field; it begins with the name of another then."""

    def written(self, value: object) -> str:
        """A value of the model as a cell."""
        if value is None or value == ():
            return ""
        if not self.many:
            return _scalar(value)
        assert isinstance(value, tuple)
        return "\n".join(self._item(item) for item in value)

    def _item(self, item: object) -> str:
        if not isinstance(item, Model):
            return escaped(_scalar(item))
        first, *others = self.items
        head = getattr(item, first)
        parts = [] if head is None else [escaped(_scalar(head))]
        for name in others:
            value = getattr(item, name)
            if value != type(item).model_fields[name].get_default():
                if isinstance(value, tuple):
                    listed = (escaped(_scalar(one)).replace(",", r"\c") for one in value)
                    parts.append(f"{name}: " + ", ".join(listed))
                else:
                    parts.append(f"{name}: {escaped(_scalar(value))}")
        return " | ".join(parts)

    def read(self, cell: str) -> Plain:
        """A cell as plain data; what `written` wrote comes back as it was."""
        if not self.many:
            return cell
        lines = [line for line in cell.split("\n") if line.strip()]
        if not self.items:
            return [unescaped(line.strip()) for line in lines]
        return [self._record(line) for line in lines]

    def _record(self, line: str) -> dict[str, Plain]:
        first, *others = self.items
        parts = line.strip().split(" | ")
        found: dict[str, Plain] = {}
        if not self.headless or parts[0].partition(": ")[0] not in others:
            found[first] = unescaped(parts.pop(0))
        for part in parts:
            name, mark, rest = part.partition(": ")
            if mark and name in others:
                values = [unescaped(one) for one in rest.split(", ")]
                found[name] = list(values) if name in _LISTS else unescaped(rest)
            else:  # an editor's own remark
                found["description"] = unescaped(part)
        return found


_LISTS = ("weeks", "types", "cities")
"""Fields of items that are lists themselves."""


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


_ESCAPES = {"\\": "\\\\", "\n": "\\n", "|": "\\|"}
_UNESCAPES = {"\\": "\\", "n": "\n", "|": "|", "c": ","}


def escaped(text: str) -> str:
    """A text that can be told apart from the marks around it."""
    return "".join(_ESCAPES.get(letter, letter) for letter in text)


def unescaped(text: str) -> str:
    """The text that was escaped."""
    return re.sub(r"\\([\\n|c])", lambda match: _UNESCAPES[match[1]], text)


COLUMNS: tuple[Column, ...] = (
    Column("id", ("service", "id")),
    Column("name", ("service", "name")),
    Column("description", ("service", "description")),
    Column("types", ("service", "types"), many=True),
    Column("type_names", ("terms",), many=True),
    Column("status", ("service", "status")),
    Column("alert", ("service", "alert")),
    Column(
        "phones",
        ("service", "phones"),
        ("number", "extension", "short_code", "type", "description"),
        True,
    ),
    Column("email", ("service", "email")),
    Column("url", ("service", "url")),
    Column(
        "schedules",
        ("service", "schedules"),
        ("opening_hours", "valid_from", "valid_to", "description"),
        True,
        True,
    ),
    Column(
        "meetings",
        ("service", "meetings"),
        (
            "day", "time", "end_time", "weeks", "interval", "dtstart", "until", "name", "types",
            "conference_url", "notes",
        ),
        True,
    ),
    Column("organization", ("organization", "name")),
    Column("location", ("location", "name")),
    Column("address_1", ("location", "address", "address_1")),
    Column("city", ("location", "address", "city")),
    Column("state_province", ("location", "address", "state_province")),
    Column("postal_code", ("location", "address", "postal_code")),
    Column("country", ("location", "address", "country")),
    Column("transportation", ("location", "transportation")),
    Column("accessibility", ("location", "accessibility")),
    Column("wheelchair", ("location", "wheelchair")),
    Column("latitude", ("location", "latitude")),
    Column("longitude", ("location", "longitude")),
    Column("languages", ("service", "languages"), ("code", "note"), True),
    Column("eligibility_description", ("service", "eligibility_description")),
    Column("minimum_age", ("service", "minimum_age")),
    Column("maximum_age", ("service", "maximum_age")),
    Column("fees_description", ("service", "fees_description")),
    Column("application_process", ("service", "application_process")),
    Column("attributes", ("service", "attributes"), many=True),
    Column("service_areas", ("service", "service_areas"), ("name", "cities"), True),
    Column("friendliness", ("service", "friendliness")),
    Column("assured_date", ("service", "assured_date")),
    Column("organization_id", ("organization", "id")),
    Column("organization_description", ("organization", "description")),
    Column("organization_website", ("organization", "website")),
    Column("organization_email", ("organization", "email")),
    Column("location_id", ("location", "id")),
    Column("location_type", ("location", "location_type")),
    Column("redacted", ("location", "redacted")),
)  # fmt: skip
"""All columns, in their order; an importer reads with the same table."""


def rows(outgoing: Outgoing) -> list[list[str]]:
    """The names of the columns, and a row for each service."""
    names = [column.name for column in COLUMNS]
    return [names, *([_cell(place, column) for column in COLUMNS] for place in outgoing.places)]


def _cell(place: Place, column: Column) -> str:
    if column.place == ("terms",):
        return column.written(place.kinds)
    value: object = place
    for name in column.place:
        value = getattr(value, name, None)
    return column.written(value)


def parsed(row: Mapping[str, str]) -> dict[str, dict[str, Plain]]:
    """A row as plain data, by `service`, `organization`, `location` and `terms`.

    Takes columns of ours only; the inverse of `rows`, but for `assured_date`, which is never
    taken over.
    """
    found: dict[str, dict[str, Plain]] = {
        name: {} for name in ("service", "organization", "location", "terms")
    }
    for column in COLUMNS:
        cell = row.get(column.name, "")
        if not cell.strip() or column.name in ("assured_date", "type_names"):
            continue
        here = found[column.place[0]]
        for name in column.place[1:-1]:
            below = here.setdefault(name, {})
            assert isinstance(below, dict)
            here = below
        here[column.place[-1]] = column.read(cell)
    for name in ("organization", "location"):
        if (key := found[name].get("id")) is not None:
            found["service"][f"{name}_id"] = key
    types = found["service"].get("types")
    names = row.get("type_names", "").split("\n")
    if isinstance(types, list):
        found["terms"] = {
            str(one): unescaped(name) for one, name in zip(types, names, strict=False) if name
        }
    return found


# ---------------------------------------------------------------- files


def write_csv(outgoing: Outgoing) -> dict[str, bytes]:
    """One file, as `csv_file` writes it."""
    return {"directory.csv": csv_file(rows(outgoing))}


def write_xlsx(outgoing: Outgoing) -> dict[str, bytes]:
    """One workbook, all cells text; without a date, an author or a clock's time in it."""
    names, *table = rows(outgoing)
    cells = [dict(zip(names, row, strict=True)) for row in table]
    return {"directory.xlsx": workbook("Directory", [Head(name) for name in names], cells)}


def cut_cells(outgoing: Outgoing) -> int:
    """Services with a text that is too long for a cell of a spreadsheet."""
    return sum(any(len(cell) > LONGEST_CELL for cell in row) for row in rows(outgoing)[1:])
