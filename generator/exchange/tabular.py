"""HSDS records inside one another, as the tables of its tabular data package and back."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.cells import guarded_text

Nested = dict[str, object]
"""A record as HSDS's JSON writes it."""


@dataclass(frozen=True)
class Table:
    """One table of the package."""

    file: str
    columns: tuple[str, ...]
    """Those that Handrail writes, keys of other tables included."""
    many: Mapping[str, str]
    """Lists inside a record → the tables of their items, which hold its key."""
    one: Mapping[str, str]
    """Records inside a record → their tables; the outer record holds the key."""


_OWN: Mapping[str, str] = {"attributes": "attribute"}

TABLES: Mapping[str, Table] = {
    "organization": Table(
        "organizations.csv", ("id", "name", "description", "email", "website"), _OWN, {}
    ),
    "service": Table(
        "services.csv",
        (
            "id", "organization_id", "name", "description", "url", "email", "status",
            "application_process", "fees_description", "eligibility_description",
            "minimum_age", "maximum_age", "assured_date", "alert",
        ),
        {
            "phones": "phone",
            "schedules": "schedule",
            "service_areas": "service_area",
            "service_at_locations": "service_at_location",
            "languages": "language",
            **_OWN,
        },
        {"organization": "organization"},
    ),
    "service_at_location": Table(
        "service_at_location.csv",
        ("id", "service_id", "location_id"),
        {"phones": "phone", "schedules": "schedule", "service_areas": "service_area", **_OWN},
        {"location": "location"},
    ),
    "location": Table(
        "locations.csv",
        ("id", "location_type", "name", "transportation", "latitude", "longitude"),
        {
            "languages": "language",
            "addresses": "address",
            "accessibility": "accessibility",
            "phones": "phone",
            "schedules": "schedule",
            **_OWN,
        },
        {},
    ),
    "address": Table(
        "addresses.csv",
        (
            "id", "location_id", "address_1", "city", "state_province", "postal_code", "country",
            "address_type",
        ),
        _OWN,
        {},
    ),
    "accessibility": Table("accessibility.csv", ("id", "location_id", "description"), _OWN, {}),
    "phone": Table(
        "phones.csv",
        ("id", "service_id", "number", "extension", "type", "description"),
        {"languages": "language", **_OWN},
        {},
    ),
    "schedule": Table(
        "schedules.csv",
        (
            "id", "service_id", "valid_from", "valid_to", "dtstart", "until", "freq", "interval",
            "byday", "description", "opens_at", "closes_at", "notes",
        ),
        _OWN,
        {},
    ),
    "language": Table("languages.csv", ("id", "service_id", "name", "code", "note"), _OWN, {}),
    "service_area": Table("service_areas.csv", ("id", "service_id", "name"), _OWN, {}),
    "attribute": Table(
        "attributes.csv",
        ("id", "link_id", "taxonomy_term_id", "link_entity", "value"),
        {},
        {"taxonomy_term": "taxonomy_term"},
    ),
    "taxonomy_term": Table(
        "taxonomy_terms.csv",
        ("id", "code", "name", "description", "taxonomy"),
        {},
        {},
    ),
}  # fmt: skip
"""Tables by the name of their record, with the file names of HSDS 3.1."""

_NUMBERS = ("minimum_age", "maximum_age", "latitude", "longitude", "extension", "interval")


def package(services: Iterable[Nested], name: str) -> dict[str, bytes]:
    """The files of a tabular data package: `datapackage.json`, and a CSV file a table."""
    rows: dict[str, dict[str, Nested]] = {name: {} for name in TABLES}
    for service in services:
        _spread("service", service, {}, rows)
    files = {TABLES[one].file: _csv(TABLES[one].columns, rows[one].values()) for one in TABLES}
    return {"datapackage.json": _described(name), **files}


def _spread(table: str, record: Nested, keys: Nested, rows: dict[str, dict[str, Nested]]) -> None:
    spec = TABLES[table]
    row = {name: record[name] for name in spec.columns if name in record} | keys
    for name, inner in spec.one.items():
        if isinstance(below := record.get(name), dict):
            row[f"{name}_id"] = below["id"]
            _spread(inner, below, {}, rows)
    rows[table][str(record["id"])] = row
    for name, inner in spec.many.items():
        items = record.get(name)
        for item in items if isinstance(items, list) else ():
            if inner == "attribute":
                key = {"link_id": record["id"], "link_entity": table}
            else:
                key = {f"{table}_id": record["id"]}
            _spread(inner, item, key, rows)


def _csv(columns: tuple[str, ...], rows: Iterable[Nested]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")  # RFC 4180
    writer.writerow(columns)
    writer.writerows([guarded_text(str(row.get(name, ""))) for name in columns] for row in rows)
    return out.getvalue().encode()


def _described(name: str) -> bytes:
    keys = {spec.file.removesuffix(".csv"): one for one, spec in TABLES.items()}
    resources = [
        {
            "name": one,
            "path": spec.file,
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": {
                "primaryKey": "id",
                "fields": [_field(column) for column in spec.columns],
                "foreignKeys": [
                    {"fields": column, "reference": {"resource": column[:-3], "fields": "id"}}
                    for column in spec.columns
                    if column.endswith("_id") and column[:-3] in TABLES
                ],
            },
        }
        for one, spec in TABLES.items()
        if one in keys.values()
    ]
    described = {"name": name, "profile": "tabular-data-package", "resources": resources}
    return (json.dumps(described, ensure_ascii=False, indent=1) + "\n").encode()


def _field(column: str) -> Nested:
    kind = "number" if column in _NUMBERS else "string"
    required = {"constraints": {"required": True, "unique": True}} if column == "id" else {}
    return {"name": column, "type": kind, **required}


def nested(
    tables: Mapping[str, list[dict[str, str]]],
) -> tuple[list[Nested], list[tuple[str, int, str]]]:
    """Services with everything inside them, from rows by file name.

    Also keys that lead nowhere, as the file, the 1-based row with the header counted, and
    the column.
    """
    kinds = {spec.file: name for name, spec in TABLES.items()}
    byid: dict[str, dict[str, Nested]] = {name: {} for name in TABLES}
    rows: dict[str, list[tuple[int, Nested]]] = {name: [] for name in TABLES}
    for file, lines in tables.items():
        table = kinds.get(file, "")
        for i, line in enumerate(lines if table else ()):
            record: Nested = dict(line)
            rows[table].append((i + 2, record))
            if name := line.get("id"):
                byid[table].setdefault(name, record)
    lost: list[tuple[str, int, str]] = []
    for table, spec in TABLES.items():
        for i, record in rows[table]:
            for name, inner in spec.one.items():
                column = f"{name}_id"
                if key := record.pop(column, None):
                    if found := byid[inner].get(str(key)):
                        record[name] = found
                    else:
                        lost.append((spec.file, i, column))
    for table, spec in TABLES.items():
        for name, inner in spec.many.items():
            for i, record in rows[inner] if inner != "attribute" else ():
                if key := record.get(f"{table}_id"):
                    if outer := byid[table].get(str(key)):
                        _added(outer, name, record)
                    else:
                        lost.append((TABLES[inner].file, i, f"{table}_id"))
    for i, record in rows["attribute"]:
        among = [str(record.get("link_entity"))] if "link_entity" in record else list(TABLES)
        key = str(record.get("link_id"))
        outers = [found for table in among if (found := byid.get(table, {}).get(key))]
        for outer in outers:
            _added(outer, "attributes", record)
        if not outers:
            lost.append((TABLES["attribute"].file, i, "link_id"))
    return [record for _, record in rows["service"]], lost


def _added(outer: Nested, name: str, record: Nested) -> None:
    items = outer.setdefault(name, [])
    assert isinstance(items, list)
    items.append(record)
