"""One record of somebody else's file: what is taken, what is refused, what is left over."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.content import WORDING
from generator.exchange.incoming import Incoming, Refusal
from generator.fields import Model
from generator.hours import fault
from generator.phones import possible
from generator.referrals import Location, Organization, Service
from generator.source import INVISIBLE, Plain

LONGEST = 20_000
"""Characters of one value."""
MOST_ITEMS = 200
"""Items of one list in one record; a hostile file has more."""
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
D = TypeVar("D")


class Record:
    """Hands out a record's values as plain text, and keeps account of every one."""

    def __init__(
        self,
        values: object,
        where: str = "",
        account: tuple[list[Refusal], list[str]] | None = None,
    ) -> None:
        self.values: Mapping[str, object] = values if isinstance(values, dict) else {}
        self.where = where
        self.refused, self.unkept = account or ([], [])
        self._seen: set[str] = set()
        if not isinstance(values, dict):
            self.refuse("", "it is not a record with fields")

    def path(self, name: str) -> str:
        """A field as the file calls it, with what it stands in."""
        return f"{self.where}.{name}".strip(".") if name else self.where

    def refuse(self, name: str, reason: str) -> None:
        """Say that a value cannot be taken, and why."""
        self.refused.append(Refusal(self.path(name), reason))

    def text(self, name: str) -> str | None:
        """A value as text; None, and refused, if it is none."""
        self._seen.add(name)
        return self._text(name, self.values.get(name))

    def _text(self, name: str, value: object) -> str | None:
        if value is None:
            return None
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int | float):
            whole = isinstance(value, int) or (value.is_integer() and abs(value) < 1e15)
            return str(int(value)) if whole else repr(value)
        if not isinstance(value, str):
            self.refuse(name, "it must be text")
            return None
        cleaned = value.replace("\r\n", "\n").replace("\r", "\n").strip()
        if INVISIBLE.search(cleaned):
            self.refuse(name, "it holds characters that cannot be printed")
            return None
        if len(cleaned) > LONGEST:
            self.refuse(name, f"it is longer than {LONGEST:,} letters")
            return None
        return cleaned or None

    def texts(self, name: str) -> list[str]:
        """A list's values as text; a single value counts as a list of one."""
        self._seen.add(name)
        value = self.values.get(name)
        items = self._some(name, value if isinstance(value, list) else [value])
        found = (self._text(f"{name}[{i}]", item) for i, item in enumerate(items))
        return [item for item in found if item is not None]

    def record(self, name: str) -> Record | None:
        """A record inside this one; None if there is none."""
        self._seen.add(name)
        value = self.values.get(name)
        return None if value in (None, "") else self._below(name, value)

    def all(self, name: str) -> list[Record]:
        """Records of a list inside this one."""
        self._seen.add(name)
        value = self.values.get(name)
        if value in (None, ""):
            return []
        if not isinstance(value, list):
            self.refuse(name, "it must be a list")
            return []
        return [self._below(f"{name}[{i}]", item) for i, item in enumerate(self._some(name, value))]

    def _some(self, name: str, items: list[object]) -> list[object]:
        if len(items) > MOST_ITEMS:
            self.refuse(name, f"it has {len(items):,} items; only {MOST_ITEMS} were read")
        return items[:MOST_ITEMS]

    def _below(self, name: str, value: object) -> Record:
        return Record(value, self.path(name), (self.refused, self.unkept))

    def pass_over(self, *names: str) -> None:
        """Fields that say nothing of the service, such as keys between tables."""
        self._seen |= set(names)

    def close(self) -> None:
        """Note everything that nobody asked for as not kept."""
        for name, value in self.values.items():
            if name not in self._seen and value not in (None, "", [], {}):
                self.unkept.append(self.path(str(name)[:80]))


def slug(text: str) -> str | None:
    """The text, if it can be an id; else None."""
    return text if len(text) <= 80 and _SLUG.fullmatch(text) else None


def filled(**values: Plain) -> dict[str, Plain]:
    """The fields that hold something."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def incoming(
    record: Record,
    file: str,
    row: int,
    service: dict[str, Plain],
    organization: dict[str, Plain],
    location: dict[str, Plain],
    terms: dict[str, str] | None = None,
) -> Incoming:
    """A record on its way in, without the values that no model of the directory takes."""
    for name, model, data in (
        ("", Service, service),
        ("organization", Organization, organization),
        ("location", Location, location),
    ):
        _fit(record, name, model, data)
    if not service.get("name"):
        record.refuse("name", "a service without a name cannot be listed")
        service = {}
    return Incoming(
        file,
        row,
        service,
        organization,
        location,
        terms or {},
        tuple(dict.fromkeys(record.refused)),
        tuple(dict.fromkeys(record.unkept)),
    )


def of_file(file: str, what: str, reason: str) -> Incoming:
    """What is to be said about a file as a whole: row 0, without a service."""
    return Incoming(file, 0, {}, refused=(Refusal(what, reason),))


def _fit(record: Record, where: str, model: type[Model], data: dict[str, Plain]) -> None:
    """Take out, and refuse, every value that the model does not take; what is missing may be."""
    _fit_by_sense(record, where, data)
    for _ in range(LONGEST):
        try:
            model.model_validate(data | _ASSUMED if model is Service else data)
        except ValidationError as error:
            details = error.errors(include_url=False, include_input=True)
        else:
            return
        faults = ((detail, _faulty(detail)) for detail in details)
        detail, location = next(((d, where) for d, where in faults if where), (details[0], ()))
        if not location:
            return
        path = where
        for part in location:
            path += f"[{part}]" if isinstance(part, int) else f".{part}"
        reason = (
            "unknown field"
            if detail["type"] == "extra_forbidden"
            else "it has letters that are none"
            if detail["type"] == "string_unicode"
            else ": ".join(filter(None, WORDING[detail["type"]](detail)))
        )
        record.refused.append(Refusal(path.strip("."), reason))
        _take_out(data, location)


def _faulty(detail: ErrorDetails) -> tuple[int | str, ...]:
    """What has to go for a fault to be gone; nothing where something is only missing."""
    location = detail["loc"]
    if detail["type"] != "missing":
        return location
    items = [i for i, part in enumerate(location) if isinstance(part, int)]
    return location[: items[-1] + 1] if items else ()


_ASSUMED: dict[str, Plain] = {"publication": {"visibility": "private"}}
"""What is never taken over from a file."""


def _take_out(data: Plain, location: tuple[int | str, ...]) -> None:
    """Remove the value at a place, or the nearest thing that holds it."""
    here: Plain = data
    for part in location[:-1]:
        here = here[part]  # type: ignore[index]
    if isinstance(here, list | dict):
        del here[location[-1]]  # type: ignore[arg-type]


def _fit_by_sense(record: Record, where: str, data: dict[str, Plain]) -> None:
    """Refuse what is well written and still cannot be."""

    def drop(names: tuple[str, ...], reason: str) -> None:
        if any(data.pop(name, None) is not None for name in names):
            record.refused.append(Refusal(f"{where}.{names[0]}".strip("."), reason))
        for name in names:
            data.pop(name, None)

    latitude, longitude = (_number(data.get(name)) for name in ("latitude", "longitude"))
    if "latitude" in data or "longitude" in data:
        if latitude is None or longitude is None:
            drop(("latitude", "longitude"), "latitude and longitude go together, as numbers")
        elif not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            drop(("latitude", "longitude"), f"{latitude:g}, {longitude:g} is no place on the earth")
        elif (latitude, longitude) == (0, 0):
            drop(("latitude", "longitude"), "0, 0 is in the sea: nobody has filled it in")
    low, high = (_number(data.get(name)) for name in ("minimum_age", "maximum_age"))
    if low is not None and high is not None and low > high:
        drop(("minimum_age", "maximum_age"), "the minimum age is larger than the maximum age")
    _keep(record, where, data, "schedules", _odd_hours)
    _keep(record, where, data, "phones", _odd_phone)


def _keep(
    record: Record, where: str, data: dict[str, Plain], name: str, odd: Callable[[Plain], str]
) -> None:
    items = data.get(name)
    if not isinstance(items, list):
        return
    kept: list[Plain] = []
    for i, item in enumerate(items):
        reason = odd(item)
        if reason:
            record.refused.append(Refusal(f"{where}.{name}[{i}]".strip("."), reason))
        else:
            kept.append(item)
    data[name] = kept
    if not kept:
        del data[name]


def _odd_hours(item: Plain) -> str:
    hours = item.get("opening_hours") if isinstance(item, dict) else None
    if isinstance(hours, str) and fault(hours) is not None:
        return f"the opening hours {hours[:80]!r} cannot be read"
    return ""


def _odd_phone(item: Plain) -> str:
    if not isinstance(item, dict) or item.get("short_code") == "true":
        return ""
    number = item.get("number")
    if isinstance(number, str) and number.startswith("+") and not possible(number):
        return f"{number[:40]!r} is no phone number"
    return ""  # without a country code: whose number it may be, the site alone knows


def _number(value: Plain) -> float | None:
    try:
        number = float(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return number if number is not None and abs(number) < float("inf") else None
