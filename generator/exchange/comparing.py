"""What each row of somebody else's file would do to the directory, before anything is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import ValidationError
from rapidfuzz import fuzz

from generator.content import WORDING
from generator.editing import Change
from generator.exchange.incoming import Incoming, Refusal
from generator.exchange.slugs import free, slugged
from generator.fields import Model
from generator.phones import Dialable, possible, same_line, understood
from generator.problems import did_you_mean
from generator.referrals import Location, Organization, Referrals, Service
from generator.source import Location as Where
from generator.source import Plain

Outcome = Literal["added", "changed", "differs", "unchanged", "possible duplicate", "refused"]
OUTCOMES: tuple[Outcome, ...] = (
    "added",
    "changed",
    "differs",
    "unchanged",
    "possible duplicate",
    "refused",
)
"""Every row has exactly one; `differs` is a change of what is public, and is not written."""

ALIKE = 80
"""Names that are this alike, of 100, are the same service if a phone or an address is too."""
_NEAR_DEGREES = 0.0001
"""Places nearer than that, some eleven metres, are one."""


@dataclass(frozen=True)
class Difference:
    """A field of an existing entry that the file has otherwise."""

    name: str
    """As `phones` or `location.address.city`."""
    old: Plain
    new: Plain
    written: bool
    """False: it is public, and left as it is."""


@dataclass(frozen=True)
class Row:
    """What becomes of a row."""

    file: str
    row: int
    more_rows: tuple[int, ...]
    outcome: Outcome
    name: str
    id: str = ""
    """Of the entry that it is or becomes, or that it may be a duplicate of."""
    reason: str = ""
    differences: tuple[Difference, ...] = ()
    refused: tuple[Refusal, ...] = ()
    noted: tuple[Refusal, ...] = ()

    @property
    def count(self) -> int:
        """How many rows of the file it stands for."""
        return 1 + len(self.more_rows)


@dataclass(frozen=True)
class Choices:
    """What the editor has decided about single rows, and about all."""

    same: Mapping[str, str] = field(default_factory=dict)
    """Ids of existing services by rows, as `12` or `file.csv:12`."""
    new: frozenset[str] = frozenset()
    """Rows that are services of their own, however alike."""
    kind: str = ""
    """Id of the kind of all rows that name none which is known here."""
    kinds: Mapping[str, str] = field(default_factory=dict)
    """Ids of kinds by what other people call them, in small letters."""
    add_cities: bool = False
    update_public: bool = False


@dataclass
class Plan:
    """Everything that an import would do."""

    rows: list[Row] = field(default_factory=list)
    remarks: list[tuple[str, Refusal]] = field(default_factory=list)
    """What is to be said about files as a whole."""
    unkept: dict[str, Counter[str]] = field(default_factory=dict)
    """How many rows of a file fill a field for which there is no place."""
    cities: list[dict[str, Plain]] = field(default_factory=list)
    organizations: list[dict[str, Plain]] = field(default_factory=list)
    locations: list[dict[str, Plain]] = field(default_factory=list)
    services: list[dict[str, Plain]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    """Of existing entries, at their places in the whole directory."""

    def counts(self) -> Counter[Outcome]:
        """How many rows end in which class; together all rows."""
        found: Counter[Outcome] = Counter()
        for row in self.rows:
            found[row.outcome] += row.count
        return found


def plan(referrals: Referrals, records: Iterable[Incoming], country: str, choices: Choices) -> Plan:
    """What an import of records would do to a directory; pure, and the same each time."""
    planner = _Planner(referrals, country, choices)
    for record in records:
        planner.take(record)
    return planner.plan


# ---------------------------------------------------------------- plain data and keys


def plain(model: Model) -> dict[str, Plain]:
    """A record as `source` would read it, without what it does not say."""
    dumped = model.model_dump(mode="json", exclude_unset=True, exclude_none=True)
    found = _plain(dumped)
    assert isinstance(found, dict)
    return found


def _plain(value: object) -> Plain:
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)


def _key(text: object) -> str:
    return " ".join(re.sub(r"[^\w]+", " ", str(text or "").casefold()).split())


def _street(address: Mapping[str, Plain] | None) -> tuple[str, str]:
    address = address or {}
    return _key(address.get("address_1")), _key(address.get("city"))


def _address(location: Mapping[str, Plain]) -> dict[str, Plain]:
    found = location.get("address")
    return found if isinstance(found, dict) else {}


def _is_redacted_form(location: Mapping[str, Plain], here: Mapping[str, Plain]) -> bool:
    """Whether a place is what others are told of a redacted one: its city, also as its name."""
    address, own = _address(location), _address(here)
    city = _key(own.get("city"))
    return (
        here.get("redacted") == "true"
        and not _key(address.get("address_1"))
        and _key(address.get("city")) == city
        and _key(location.get("name")) in ("", city)
    )


def _list(value: Plain) -> list[Plain]:
    return value if isinstance(value, list) else []


def _same_phone(item: Plain) -> str:
    phone = item if isinstance(item, dict) else {}
    extension = phone.get("extension")
    return same_line(str(phone.get("number", "")), str(extension) if extension else None)


def _ordered(model: type[Model], data: Mapping[str, Plain]) -> dict[str, Plain]:
    return {name: data[name] for name in model.model_fields if data.get(name) not in (None, [], {})}


_ITEM_KEYS: Mapping[str, Callable[[Any], object]] = {
    "phones": _same_phone,
    "languages": lambda item: item.get("code") if isinstance(item, dict) else item,
    "service_areas": lambda item: _key(item.get("name")) if isinstance(item, dict) else item,
    "meetings": lambda item: (item.get("day"), item.get("time"), tuple(_list(item.get("weeks")))),
}
"""What makes two items of a list the same one."""


class _Planner:
    """Goes through the records one by one and keeps account of what is taken already."""

    def __init__(self, referrals: Referrals, country: str, choices: Choices) -> None:
        self.country, self.choices, self.plan = country, choices, Plan()
        self.services = {one.id: one for one in referrals.services}
        self.data: dict[str, dict[str, dict[str, Plain]]] = {
            "services": {one.id: plain(one) for one in referrals.services},
            "organizations": {one.id: plain(one) for one in referrals.organizations},
            "locations": {one.id: plain(one) for one in referrals.locations},
        }
        self.places = {
            (name, one.id): i
            for name in self.data
            for i, one in enumerate(getattr(referrals, name))
        }
        self.shown: set[tuple[str, str]] = set()
        for one in referrals.services:
            if one.publication.visibility == "public":
                self.shown |= {
                    ("services", one.id),
                    ("organizations", one.organization_id),
                    ("locations", one.location_id),
                }
        self.users = Counter(one.location_id for one in referrals.services)
        self.cities = {_key(one.name): str(one.name) for one in referrals.cities}
        self.city_ids = {one.id for one in referrals.cities}
        self.kinds = {_key(one.name): one.id for one in referrals.taxonomy_terms} | {
            one.id: one.id for one in referrals.taxonomy_terms
        }
        self.by_name: dict[str, list[str]] = {}
        self.by_phone: dict[str, list[str]] = {}
        self.by_street: dict[tuple[str, str], list[str]] = {}
        self.org_names: dict[str, str] = {}
        for name, data in self.data["organizations"].items():
            self.org_names.setdefault(_key(data["name"]), name)
        for name in self.data["services"]:
            self._index(name)
        self.by_place: dict[tuple[tuple[bool, str, str], str], str] = {}
        for name in self.data["locations"]:
            self._index_place(name)
        self.claimed: dict[str, str] = {}
        """Rows by the ids of the services that they are."""
        self.said: dict[tuple[str, str, str], Plain] = {}
        """What the first row has said of a field of an organization or a location."""

    def _index(self, name: str) -> None:
        service = self.data["services"][name]
        self.by_name.setdefault(_key(service["name"]), []).append(name)
        for phone in _list(service.get("phones")):
            self.by_phone.setdefault(_same_phone(phone), []).append(name)
        street = _street(_address(self.data["locations"].get(str(service["location_id"]), {})))
        if street[0]:
            self.by_street.setdefault(street, []).append(name)

    # ------------------------------------------------------------ one record

    def take(self, record: Incoming) -> None:
        """Decide what becomes of a record, and note it in the plan."""
        for name in record.unkept:
            general = re.sub(r"\[\d+\]", "[]", name)
            self.plan.unkept.setdefault(record.file, Counter())[general] += 1
        if record.row == 0:
            self.plan.remarks += ((record.file, one) for one in record.refused)
            return
        name = str(record.service.get("name") or "")
        self.refused, self.noted = list(record.refused), list(record.noted)
        self.differences: list[Difference] = []
        if not name:
            self._end(record, "refused", "", "nothing in it can be listed")
            return
        service, location = self._service(record.service), dict(record.location)
        fault = self._city(location)
        if fault:
            self._end(record, "refused", "", fault)
            return
        label = next((one for one in _labels(record) if one in self.choices.same), None)
        if label is not None:
            found = self.choices.same[label]
            if found not in self.services:
                hint = did_you_mean(found, self.services)
                self._end(
                    record,
                    "refused",
                    "",
                    f"there is no service {found!r} to be the same as; {hint}",
                )
                return
        else:
            found = self._known(record, service, location)
        if found in self.claimed:
            first = self.claimed[found]
            if self._says_the_same(found, service, record, location):
                self._end(record, "unchanged", found, f"row {first} says the same")
            else:
                self._end(
                    record, "possible duplicate", found,
                    f"row {first} is it too; if this is another: --new {_labels(record)[0]}",
                )  # fmt: skip
            return
        if found:
            self._change(record, found, service, location)
            return
        if not set(_labels(record)) & self.choices.new and (
            alike := self._alike(service, location)
        ):
            row = _labels(record)[0]
            other, shared = alike
            known = other in self.services
            accept = f"--same {row}={other} or --new {row}" if known else f"--new {row}"
            self._end(
                record, "possible duplicate", other,
                f"a like name and the same {shared}; decide with {accept}",
            )  # fmt: skip
            return
        self._add(record, service, location)

    def _end(self, record: Incoming, outcome: Outcome, name: str, reason: str = "") -> None:
        self.plan.rows.append(
            Row(
                record.file,
                record.row,
                record.more_rows,
                outcome,
                str(record.service.get("name") or ""),
                name,
                reason,
                tuple(self.differences),
                tuple(self.refused),
                tuple(self.noted),
            )
        )

    def _service(self, given: Mapping[str, Plain]) -> dict[str, Plain]:
        """The service's own fields, with numbers of the site's country."""
        service = {
            name: value
            for name, value in given.items()
            if name not in ("publication", "assured_date", "organization_id", "location_id")
        }
        phones: list[Plain] = []
        for i, phone in enumerate(_list(service.get("phones"))):
            if not isinstance(phone, dict) or phone.get("short_code") == "true":
                phones.append(phone)
                continue
            number = str(phone.get("number", ""))
            if number.startswith("+") and possible(number):
                phones.append(phone)
                continue
            found = understood(number, self.country)
            if isinstance(found, Dialable):
                read: dict[str, Plain] = {**phone, "number": found.number}
                if found.extension:
                    read.setdefault("extension", found.extension)
                if found.short_code:
                    read["short_code"] = "true"
                phones.append(read)
            else:
                self.refused.append(
                    Refusal(f"phones[{i}]", f"{number[:40]!r} is no phone number: {found}")
                )
        if "phones" in service:
            service["phones"] = phones
        return {name: value for name, value in service.items() if value not in (None, [], {})}

    def _city(self, location: dict[str, Plain]) -> str:
        """Why the place cannot be taken; else gives its city the name that it has here."""
        address = _address(location)
        if not address:
            return ""
        city = str(address.get("city") or "")
        if not city:
            said = ", ".join(str(value) for value in address.values())
            self.refused.append(Refusal("address", f"{said[:80]!r} names no city"))
            del location["address"]
            return ""
        known = self.cities.get(_key(city))
        if known is None:
            if not self.choices.add_cities:
                near = did_you_mean(city, self.cities.values())
                near = f"{near} " if near.startswith("did you") else ""
                return (
                    f"city: there is no city {city!r} here; {near}--add-cities makes a page for it"
                )
            known = " ".join(city.split())
            self.cities[_key(city)] = known
            one = free(slugged(known), self.city_ids)
            self.city_ids.add(one)
            self.plan.cities.append({"id": one, "name": known})
        location["address"] = {"country": self.country, **address, "city": known}
        return ""

    # ------------------------------------------------------------ which entry it is

    def _known(
        self, record: Incoming, service: Mapping[str, Plain], location: Mapping[str, Plain]
    ) -> str:
        """The id of the service that a record is, as far as that is certain."""
        given = str(service.get("id") or "")
        if given in self.services:
            return given
        found = [
            name
            for name in self.by_name.get(_key(service["name"]), ())
            if self._same_place(name, location) and self._same_people(name, record)
        ]
        rest = [name for name in found if name not in self.claimed]
        if not rest and set(_labels(record)) & self.choices.new:
            return ""
        best = sorted(rest, key=lambda name: self._distance(name, service))
        return next(iter(best), next(iter(found), ""))

    def _same_place(self, name: str, location: Mapping[str, Plain]) -> bool:
        here = self.data["locations"][str(self.data["services"][name]["location_id"])]
        if not location:
            return True
        return _street(_address(here)) == _street(_address(location))

    def _same_people(self, name: str, record: Incoming) -> bool:
        wanted = _key(record.organization.get("name"))
        here = self.data["organizations"][str(self.data["services"][name]["organization_id"])]
        return not wanted or wanted == _key(here["name"])

    def _distance(self, name: str, service: Mapping[str, Plain]) -> int:
        """How many fields of a service differ from a record."""
        here = self.data["services"][name]
        return sum(
            _merged(one, here.get(one), value) != here.get(one)
            for one, value in service.items()
            if one not in ("id", "types")
        )

    def _says_the_same(
        self,
        name: str,
        service: Mapping[str, Plain],
        record: Incoming,
        location: Mapping[str, Plain],
    ) -> bool:
        return (
            self._distance(name, service) == 0
            and self._same_place(name, location)
            and self._same_people(name, record)
        )

    def _alike(
        self, service: Mapping[str, Plain], location: Mapping[str, Plain]
    ) -> tuple[str, str] | None:
        """An entry with a like name and the same phone or address, and which of the two."""
        name = _key(service["name"])
        candidates = [
            (other, "phone")
            for phone in _list(service.get("phones"))
            for other in self.by_phone.get(_same_phone(phone), ())
        ]
        street = _street(_address(location))
        candidates += ((other, "address") for other in self.by_street.get(street, ()) if street[0])
        best: tuple[float, tuple[str, str]] | None = None
        for other, shared in candidates:
            here = _key(self.data["services"][other]["name"])
            score = max(fuzz.token_sort_ratio(name, here), fuzz.token_set_ratio(name, here) - 5)
            if score >= ALIKE and (best is None or score > best[0]):
                best = score, (other, shared)
        return best[1] if best else None

    # ------------------------------------------------------------ an entry that is there

    def _change(
        self, record: Incoming, name: str, service: dict[str, Plain], location: dict[str, Plain]
    ) -> None:
        self.claimed[name] = _labels(record)[0]
        here = self.data["services"][name]
        types, _ = self._types(record, service)
        unsaid = {"id", *record.supposed}
        wanted = {one: value for one, value in service.items() if one not in unsaid}
        if "types" not in record.supposed:
            wanted["types"] = [
                *_list(here.get("types")),
                *(one for one in types if one not in _list(here.get("types"))),
            ]
        if record.weekly and "meetings" in wanted:
            rare = [one for one in _list(here.get("meetings")) if not _is_weekly(one)]
            wanted["meetings"] = [*_list(wanted["meetings"]), *rare]
        where = self._where(name, record, location)
        who = self._who(here, record)
        self._compare("services", name, "", {**wanted, **where, **who}, Service)
        written = [one for one in self.differences if one.written]
        outcome: Outcome = "changed" if written else "differs" if self.differences else "unchanged"
        reason = (
            "" if written or not self.differences else "public: written only with --update-public"
        )
        self._end(record, outcome, name, reason)

    def _where(self, name: str, record: Incoming, location: dict[str, Plain]) -> dict[str, Plain]:
        """Compare the place of a service; a new one for it if it has moved away from others."""
        old = str(self.data["services"][name]["location_id"])
        if not location:
            return {}
        given, here = location.get("id"), self.data["locations"][old]
        if _is_redacted_form(location, here):
            location = {one: value for one, value in location.items() if one == "id"}
        moved = _address(location) and _street(_address(location)) != _street(_address(here))
        if moved and given != old and self.users[old] > 1:
            if not self.choices.update_public and ("services", name) in self.shown:
                self.differences.append(
                    Difference("location.address", _address(here), _address(location), False)
                )
                return {}
            return {"location_id": self._place(record, location)}
        wanted = {one: value for one, value in location.items() if one != "id"}
        notes = [str(here[one]) for one in ("transportation", "accessibility") if one in here]
        if wanted.get("transportation") == "\n".join(notes):
            del wanted["transportation"]  # formats with one field for both have joined them
        self._compare("locations", old, "location.", wanted, Location)
        return {}

    def _who(self, here: Mapping[str, Plain], record: Incoming) -> dict[str, Plain]:
        old = str(here["organization_id"])
        given = {one: value for one, value in record.organization.items() if one != "id"}
        if not given:
            return {}
        same = _key(given.get("name")) in ("", _key(self.data["organizations"][old]["name"]))
        if not same and record.organization.get("id") != old:
            return {"organization_id": self._organization(record)}
        self._compare("organizations", old, "organization.", given, Organization)
        return {}

    def _compare(
        self, kind: str, name: str, prefix: str, wanted: Mapping[str, Plain], model: type[Model]
    ) -> None:
        """Note every field of an entry that is wanted otherwise, and change it in the plan."""
        here = self.data[kind][name]
        shown = (kind, name) in self.shown
        write = self.choices.update_public or not shown
        for field_name, value in wanted.items():
            inner: list[tuple[str, tuple[str, ...], Plain]] = [
                (f"{field_name}.{one}", (field_name, one), part)
                for one, part in (value.items() if isinstance(value, dict) else ())
            ] or [(field_name, (field_name,), value)]
            for said, place, new in inner:
                old = _at(here, place)
                merged = _merged(said, old, new)
                first = (
                    self.said.setdefault((kind, name, said), merged)
                    if kind != "services"
                    else merged
                )
                if _alike_values(model, place, old, merged):
                    continue
                if first != merged:
                    self.noted.append(
                        Refusal(
                            f"{prefix}{said}", "an earlier row says otherwise; that one was taken"
                        )
                    )
                    continue
                if fault := _fault(model, here, place, merged):
                    self.refused.append(Refusal(f"{prefix}{said}", fault))
                    continue
                self.differences.append(Difference(f"{prefix}{said}", old, merged, write))
                if not write:
                    continue
                if (kind, name) in self.places:
                    self.plan.changes += _changes(
                        (kind, self.places[kind, name], *place), old, merged
                    )
                _put(here, place, merged)

    # ------------------------------------------------------------ a new entry

    def _types(self, record: Incoming, service: Mapping[str, Plain]) -> tuple[list[str], list[str]]:
        """Ids of kinds that are known here, and names of the others."""
        found: list[str] = []
        unknown: list[str] = []
        for one in _list(service.get("types")):
            said = record.terms.get(str(one), str(one))
            known = (
                self.choices.kinds.get(_key(said))
                or self.kinds.get(str(one))
                or self.kinds.get(_key(said))
            )
            if known is None:
                unknown.append(said)
            elif known not in found:
                found.append(known)
        return found, unknown

    def _add(self, record: Incoming, service: dict[str, Plain], location: dict[str, Plain]) -> None:
        types, unknown = self._types(record, service)
        if not types and self.choices.kind:
            types = [self.choices.kind]
        if not types:
            said = (
                f"no kind of service here is called {unknown[0]!r}"
                if unknown
                else "it names no kind of service"
            )
            tip = f'--map "{unknown[0]}=ID", or ' if unknown else ""
            self._end(record, "refused", "", f"types: {said}; {tip}--type ID for all such rows")
            return
        if unknown:
            shown = ", ".join(unknown)
            self.noted.append(Refusal("types", f"not known here: {shown[:120]}"))
        name = str(service["name"])
        if "description" not in service:
            service["description"] = name
            self.noted.append(Refusal("description", "it has none; its name stands there"))
        who, where = self._organization(record), self._place(record, location)
        wanted = str(service.get("id") or "") or slugged(name)
        if wanted in self.data["services"]:
            city = _address(self.data["locations"][where]).get("city")
            wanted = slugged(f"{name} {city}") if city else wanted
        one = free(wanted, self.data["services"])
        data = _ordered(
            Service,
            {
                **service,
                "id": one,
                "organization_id": who,
                "location_id": where,
                "types": list(types),
                "publication": {"visibility": "private"},
            },
        )
        self.data["services"][one] = data
        self._index(one)
        self.claimed[one] = _labels(record)[0]
        self.plan.services.append(data)
        self._end(record, "added", one)

    def _organization(self, record: Incoming) -> str:
        """The id of a record's organization, which is made if there is none of the name."""
        given = dict(record.organization)
        name = str(given.get("name") or record.service["name"])
        wanted = str(given.pop("id", "") or "")
        found = wanted if wanted in self.data["organizations"] else self.org_names.get(_key(name))
        if found is not None:
            self._compare("organizations", found, "organization.", given, Organization)
            return found
        one = free(wanted or slugged(name), self.data["organizations"])
        data = _ordered(Organization, {**given, "id": one, "name": name})
        self.data["organizations"][one] = data
        self.org_names[_key(name)] = one
        self.plan.organizations.append(data)
        self.said |= {
            ("organizations", one, field_name): value for field_name, value in data.items()
        }
        return one

    def _place(self, record: Incoming, location: dict[str, Plain]) -> str:
        """The id of a record's place, which is made if there is none like it."""
        given = dict(location)
        wanted = str(given.pop("id", "") or "")
        address = _address(given)
        name = str(given.get("name") or "")
        if not address:
            if given.get("location_type") not in (None, "virtual"):
                self.noted.append(Refusal("address", "it has none: taken as by phone or online"))
            given["location_type"] = "virtual"
        found = (
            wanted if wanted in self.data["locations"] else self._like_place(given, name, record)
        )
        if found is not None:
            given.pop("location_type", None)
            self._compare("locations", found, "location.", given, Location)
            return found
        fallback = str(address.get("address_1") or "") or str(
            record.organization.get("name") or record.service["name"]
        )
        name = name or fallback
        one = free(wanted or slugged(name), self.data["locations"])
        data = _ordered(Location, {**given, "id": one, "name": name})
        self.data["locations"][one] = data
        self._index_place(one)
        self.plan.locations.append(data)
        self.said |= {("locations", one, said): value for said, value in _leaves(data)}
        return one

    def _like_place(self, given: Mapping[str, Plain], name: str, record: Incoming) -> str | None:
        fallback = name or str(record.organization.get("name") or record.service["name"])
        wanted = name if _street(_address(given))[0] else fallback
        return self.by_place.get((_where(given), _key(wanted) if wanted else ""))

    def _index_place(self, name: str) -> None:
        """Let a place be found by its name, and by its street alone."""
        data = self.data["locations"][name]
        where = _where(data)
        self.by_place.setdefault((where, _key(data["name"])), name)
        if where[1]:
            self.by_place.setdefault((where, ""), name)


def _where(location: Mapping[str, Plain]) -> tuple[bool, str, str]:
    """Where a place is: not at all, or in which street of which city."""
    return (location.get("location_type") == "virtual", *_street(_address(location)))


def _labels(record: Incoming) -> tuple[str, str]:
    return str(record.row), f"{record.file}:{record.row}"


def _leaves(data: Mapping[str, Plain], prefix: str = "") -> Iterator[tuple[str, Plain]]:
    for name, value in data.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{name}.")
        else:
            yield f"{prefix}{name}", value


def _at(data: Mapping[str, Plain], place: tuple[str, ...]) -> Plain:
    value: Plain = dict(data)
    for name in place:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _put(data: dict[str, Plain], place: tuple[str, ...], value: Plain) -> None:
    for name in place[:-1]:
        below = data.setdefault(name, {})
        assert isinstance(below, dict)
        data = below
    data[place[-1]] = value


def _is_weekly(meeting: Plain) -> bool:
    assert isinstance(meeting, dict)
    return not meeting.get("weeks") and meeting.get("interval") in (None, "1")


def _merged(name: str, old: Plain, new: Plain) -> Plain:
    """A field as it would be: items of a list that are there keep what the file does not say.

    Private phones are for the editor's own calls, so no file takes them away.
    """
    if isinstance(new, str) and isinstance(old, str):
        return old if " ".join(new.split()) == " ".join(old.split()) else new
    key = _ITEM_KEYS.get(name)
    if not isinstance(new, list) or key is None:
        return new
    rest = list(new)
    pairs: list[tuple[Plain, Plain]] = [(item, None) for item in _list(old)]
    same: tuple[Callable[[Plain], object], ...] = (lambda item: item, key)
    for read in same:
        for n, (item, mine) in enumerate(pairs):
            found = next(
                (other for other in rest if mine is None and read(item) == read(other)), None
            )
            if found is not None:
                rest.remove(found)
                pairs[n] = item, found
    kept: list[Plain] = []
    for item, mine in pairs:
        if isinstance(item, dict) and isinstance(mine, dict):
            spelled = {"number": item["number"]} if name == "phones" else {}
            kept.append({**item, **mine, **spelled})
        elif mine is not None or (isinstance(item, dict) and item.get("private") == "true"):
            kept.append(item)
    return [*kept, *rest]


def _alike_values(model: type[Model], place: tuple[str, ...], old: Plain, new: Plain) -> bool:
    """Whether two values say the same, whatever their spelling."""
    if old == new:
        return True
    if old is None and len(place) == 1:
        field_info = model.model_fields.get(place[0])
        if field_info is not None and _plain(field_info.get_default()) == new:
            return True
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(item in new for item in old)
    try:
        return (
            isinstance(old, str)
            and isinstance(new, str)
            and float(old) == float(new)
            and place[-1] in ("latitude", "longitude")
        )
    except ValueError:
        return False


def _fault(
    model: type[Model], here: Mapping[str, Plain], place: tuple[str, ...], new: Plain
) -> str:
    """Why an entry cannot have a value; empty where it can."""
    changed = {
        name: dict(value) if isinstance(value, dict) else value for name, value in here.items()
    }
    _put(changed, place, new)
    try:
        model.model_validate(changed)
    except ValidationError as error:
        detail = error.errors(include_url=False)[0]
        if not detail["loc"] and place[-1] in ("latitude", "longitude"):
            return ""  # the other of the two follows
        return ". ".join(filter(None, WORDING[detail["type"]](detail)))
    return ""


def _changes(where: Where, old: Plain, new: Plain) -> Iterator[Change]:
    """The smallest changes that make one value of another."""
    if isinstance(old, list) and isinstance(new, list) and old and len(new) >= len(old):
        pairs = list(zip(old, new, strict=False))
        grows = all(
            item == other
            or (isinstance(item, dict) and isinstance(other, dict) and item.keys() <= other.keys())
            for item, other in pairs
        )
        if grows:
            for i, (item, other) in enumerate(pairs):
                if isinstance(item, dict) and isinstance(other, dict):
                    for name, value in other.items():
                        if item.get(name) != value:
                            yield Change((*where, i, name), value)
            for i, item in enumerate(new[len(old) :], start=len(old)):
                yield Change((*where, i), item)
            return
    yield Change(where, new)
