"""The formats in which a directory is handed on, and what each of them loses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.directory import Place
from generator.exchange import geojson, hsds, meeting_guide, tables
from generator.exchange.outgoing import Outgoing, records
from generator.fields import Model
from generator.spreadsheet import LONGEST_CELL


def _nothing(_: Outgoing) -> Iterator[tuple[str, int, str]]:
    return iter(())


def _cut(outgoing: Outgoing) -> Iterator[tuple[str, int, str]]:
    reason = f"a cell holds {LONGEST_CELL:,} letters; the rest is cut off"
    yield "the ends of long texts", tables.cut_cells(outgoing), reason


@dataclass(frozen=True)
class Format:
    """A way to hand a directory on."""

    write: Callable[[Outgoing], dict[str, bytes]]
    """Its files by name; one alone is written as a file, several as a folder."""
    lost: Mapping[str, str]
    """Fields that it cannot hold, as `Model.field`, and why."""
    unheld: Callable[[Outgoing], Iterator[tuple[str, int, str]]] = _nothing
    """What else it leaves out: what, of how many services, why."""
    holds: Callable[[Place], bool] = lambda _: True
    """Whether it can hold anything of a service; `unheld` counts the others."""


FORMATS: Mapping[str, Format] = {
    "hsds": Format(hsds.write, hsds.LOST),
    "meeting-guide": Format(
        meeting_guide.write, meeting_guide.LOST, meeting_guide.unheld, meeting_guide.holds
    ),
    "csv": Format(tables.write_csv, tables.LOST),
    "xlsx": Format(tables.write_xlsx, tables.LOST, _cut),
    "geojson": Format(geojson.write, geojson.LOST),
}
"""The formats by the name that the command line gives them."""


@dataclass(frozen=True)
class Loss:
    """Something that a format cannot hold of a directory."""

    what: str
    """A field, as `Service.alert`, or a few words."""
    services: int
    """How many services have it."""
    reason: str


def losses(name: str, outgoing: Outgoing) -> list[Loss]:
    """What a format cannot hold of these services; nothing that none of them has."""
    chosen = FORMATS[name]
    counts = dict.fromkeys(chosen.lost, 0)
    cities = {city.id: city for city in outgoing.cities}
    for place in filter(chosen.holds, outgoing.places):
        own = {field for record in records(place) for field in filled_fields(record)}
        if place.city_id in cities:
            own |= set(filled_fields(cities[place.city_id]))
        for field in own & set(counts):
            counts[field] += 1
    found = [Loss(field, count, chosen.lost[field]) for field, count in counts.items() if count]
    return found + [Loss(*one) for one in chosen.unheld(outgoing) if one[1]]


def filled_fields(record: Model) -> Iterator[str]:
    """The fields of a record that say something, as `Model.field`."""
    for name, info in type(record).model_fields.items():
        if info.is_required() or getattr(record, name) != info.get_default():
            yield f"{type(record).__name__}.{name}"
