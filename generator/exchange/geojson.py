"""GeoJSON (RFC 7946): one feature a service, out and in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.directory import Place
from generator.exchange.files import UnreadableError, opened, parsed_json
from generator.exchange.incoming import Incoming
from generator.exchange.outgoing import WITHHELD, Outgoing
from generator.exchange.record import Record, filled, incoming, of_file
from generator.fields import Model
from generator.referrals import Location, Organization, Service
from generator.source import Plain

LOST: Mapping[str, str] = {
    "City.id": "a feature names its city, and says nothing more of it",
    "City.description": "a feature names its city, and says nothing more of it",
    "City.latitude": "a feature stands at its own place, not at its city's",
    "City.longitude": "a feature stands at its own place, not at its city's",
    "TaxonomyTerm.description": "kinds have their names only",
}
"""What the format cannot hold, by field."""


def write(outgoing: Outgoing) -> dict[str, bytes]:
    """One file; a service without a place on the map has the geometry null."""
    collection = {
        "type": "FeatureCollection",
        "features": [_feature(place) for place in outgoing.places],
    }
    text = json.dumps(collection, ensure_ascii=False, indent=1) + "\n"
    return {"directory.geojson": text.encode()}


def _feature(place: Place) -> dict[str, object]:
    location = place.location
    point = {"type": "Point", "coordinates": [location.longitude, location.latitude]}
    properties = shown(place.service) | {
        "type_names": [str(name) for name in place.kinds],
        "organization": shown(place.organization),
        "location": {
            name: value
            for name, value in shown(location).items()
            if name not in ("latitude", "longitude")
        },
    }
    return {
        "type": "Feature",
        "id": place.service.id,
        "geometry": None if location.latitude is None else point,
        "properties": properties,
    }


def shown(model: Model) -> dict[str, object]:
    """A record's public fields that say something, as plain values."""
    found: dict[str, object] = {}
    for name, info in type(model).model_fields.items():
        value = getattr(model, name)
        if f"{type(model).__name__}.{name}" in WITHHELD:
            continue
        if info.is_required() or value != info.get_default():
            found[name] = _plain(value)
    return found


def _plain(value: object) -> object:
    if isinstance(value, Model):
        return shown(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, str) else value


# ---------------------------------------------------------------- in


def read(path: Path) -> list[Incoming]:
    """Features as services: those of ours whole, of others what is named as we name it."""
    try:
        files = opened(path, (".geojson", ".json"))
        values = [(name, parsed_json(data)) for name, data in files.contents.items()]
    except UnreadableError as error:
        return [of_file(path.name, "", str(error))]
    found = [one for name, value in values for one in _collection(name, value)]
    return found or [of_file(path.name, "", "there is no GeoJSON in it")]


def _collection(file: str, value: object) -> Iterator[Incoming]:
    features = value.get("features") if isinstance(value, dict) else None
    if isinstance(value, dict) and value.get("type") == "Feature":
        features = [value]
    if not isinstance(features, list):
        yield of_file(file, "", "it is not a collection of features")
        return
    if isinstance(value, dict) and "crs" in value:
        yield of_file(file, "crs", "only WGS 84 is read; places of another grid would be wrong")
        return
    for row, feature in enumerate(features, start=1):
        yield _incoming(file, row, feature)


def _incoming(file: str, row: int, feature: object) -> Incoming:
    outer = Record(feature)
    record = outer.record("properties") or Record({}, "", (outer.refused, outer.unkept))
    record.where = ""
    organization, location = record.record("organization"), record.record("location")
    service = _taken(record, Service)
    if "name" not in service and (title := record.text("title")):
        service["name"] = title
    names = record.texts("type_names")
    types = service.get("types")
    listed = types if isinstance(types, list) else []
    terms = {one: name for one, name in zip(listed, names, strict=False) if isinstance(one, str)}
    where = _taken(location, Location) if location else {}
    if not location and _address(record):
        where = {"location_type": "physical", "address": _address(record)}
    where |= _point(outer)
    who = _taken(organization, Organization) if organization else {}
    record.close()
    outer.pass_over("type", "id", "geometry", "bbox")
    outer.close()
    return incoming(
        outer, file, row, service, who, where, {str(key): name for key, name in terms.items()}
    )


def _address(record: Record) -> dict[str, Plain]:
    """An address that stands among the properties themselves."""
    return filled(
        **{
            name: record.text(name)
            for name in ("address_1", "city", "state_province", "postal_code", "country")
        }
    )


_NEVER = {"publication", "assured_date", "private_note"}


def _taken(record: Record, model: type[Model]) -> dict[str, Plain]:
    """The fields that a model has, as plain values."""
    found: dict[str, Plain] = {}
    for name in model.model_fields:
        if name in _NEVER:
            continue
        value = record.values.get(name)
        if isinstance(value, list):
            found[name] = _items(record, name)
        elif isinstance(value, dict):
            below = record.record(name)
            assert below is not None
            found[name] = _mapping(below)
        else:
            found[name] = record.text(name)
    return filled(**found)


def _items(record: Record, name: str) -> list[Plain]:
    values = record.values[name]
    assert isinstance(values, list)
    if any(isinstance(value, dict) for value in values):
        return [_mapping(one) for one in record.all(name)]
    return list(record.texts(name))


def _mapping(record: Record) -> dict[str, Plain]:
    found: dict[str, Plain] = {}
    for name, value in record.values.items():
        found[name] = list(record.texts(name)) if isinstance(value, list) else record.text(name)
    return filled(**found)


def _point(feature: Record) -> dict[str, Plain]:
    geometry = feature.record("geometry")
    if geometry is None:
        return {}
    if geometry.values.get("type") != "Point":
        geometry.refuse("type", "only a point has a place that one can go to")
        return {}
    numbers = geometry.texts("coordinates")
    if len(numbers) < 2:
        geometry.refuse("coordinates", "a point has a longitude and a latitude")
        return {}
    return {"longitude": numbers[0], "latitude": numbers[1]}
