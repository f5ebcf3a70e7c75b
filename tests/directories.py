"""Made-up directories for the tests of exchange: a full one, and any number of random ones."""

from __future__ import annotations

import uuid
from typing import Any, get_args

from hypothesis import strategies as st

from generator.directory import Place
from generator.exchange.outgoing import Outgoing
from generator.fields import Model, Text
from generator.referrals import (
    DAYS,
    Address,
    Attribute,
    City,
    Location,
    Meeting,
    Organization,
    Phone,
    Publication,
    Schedule,
    Service,
    ServiceArea,
    SpokenLanguage,
    TaxonomyTerm,
)

SITE = uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org")
CITY = City(
    id="happyville",
    name=Text("Happyville"),
    description=Text("A made-up town."),
    latitude=51.25,
    longitude=-0.5,
)


def outgoing(*places: Place, cities: tuple[City, ...] = (CITY,)) -> Outgoing:
    """Services as they are handed on."""
    ordered = tuple(sorted(places, key=lambda place: place.service.id))
    return Outgoing(ordered, (), cities, SITE, "en", "Europe/London", 0)


def full() -> Place:
    """A service in which every field says something."""
    term = TaxonomyTerm(
        id="listener",
        name=Text("People who listen"),
        description=Text("Somebody who has time."),
        seed=("116",),
    )
    organization = Organization(
        id="open-door",
        name=Text("Open Door"),
        description=Text("A charity."),
        website="https://example.org/door",
        email="door@example.org",
    )
    location = Location(
        id="house",
        location_type="postal",
        name=Text("The house"),
        address=Address(
            address_1="1 Example Street",
            city="Happyville",
            state_province="ENG",
            postal_code="HV1 1AA",
            country="GB",
        ),
        transportation=Text("By tram."),
        accessibility=Text("A ramp."),
        wheelchair="yes",
        redacted=True,
        latitude=51.5,
        longitude=-0.25,
    )
    service = Service(
        id="kitchen-table",
        organization_id="open-door",
        location_id="house",
        name=Text("Kitchen table"),
        description=Text("Tea and talk."),
        types=("listener",),
        status="temporarily closed",
        alert=Text("Moved for the summer."),
        assured_date="2026-01-02",
        eligibility_description=Text("Everybody."),
        minimum_age=16,
        maximum_age=99,
        application_process=Text("Ring the bell."),
        fees_description=Text("Free."),
        attributes=("free",),
        languages=(SpokenLanguage(code="pt-BR", note=Text("on Tuesdays")),),
        phones=(
            Phone(
                number="+44 1632 960001",
                extension=7,
                short_code=True,
                type="text",
                description=Text("By day."),
                private=True,
            ),
        ),
        email="table@example.org",
        url="https://example.org/table",
        schedules=(
            Schedule(
                opening_hours="Mo,Fr 18:00-21:00",
                valid_from="2026-01-01",
                valid_to="2026-12-31",
                description=Text("In the kitchen."),
            ),
        ),
        meetings=(
            Meeting(
                day="TU",
                time="19:00",
                end_time="20:30",
                until="2027-01-01",
                name=Text("The circle"),
                types=("O",),
                conference_url="https://example.org/meet",
                notes=Text("Bring a cup."),
            ),
            Meeting(day="SA", time="11:00", weeks=(1, -1)),
            Meeting(day="WE", time="12:00", interval=2, dtstart="2026-01-07"),
        ),
        service_areas=(ServiceArea(name=Text("The valley"), cities=("happyville",)),),
        friendliness=Text("Run by its members."),
        private_note="Their door sticks.",
        publication=Publication(visibility="public", consent_date="2026-01-01"),
    )
    return Place(service, organization, location, (term,), "happyville")


# ---------------------------------------------------------------- random ones

_LETTERS = st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp"))
_MARKS = st.sampled_from(["|", " | ", "\n", "\\", ", ", ": ", "'", '"', "=", "+", "description: "])
PLAIN = (
    st.lists(st.one_of(_LETTERS, _MARKS), min_size=1, max_size=12)
    .map("".join)
    .map(str.strip)
    .filter(bool)
)
TEXTS = PLAIN.map(Text)
SLUGS = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
DATES = st.dates().map(str)
TIMES = st.times().map(lambda time: f"{time:%H:%M}")
EMAILS = st.from_regex(r"[a-z]{1,6}@[a-z]{1,5}\.org", fullmatch=True)
WEB = st.from_regex(r"https://example\.org/[a-z0-9?=,|]{0,9}", fullmatch=True)
HOURS = st.sampled_from(
    [
        "24/7",
        "Mo-Fr 10:00-18:00",
        "Mo,We 10:00-12:00,14:00-18:00; Sa[1,-1] 10:00-12:00; PH off",
        'Th 18:00-20:00 "by appointment"',
        "Fr 22:00-02:00",
        "Apr-Oct Su 10:00-24:00",
    ]
)
NUMBERS = st.sampled_from(["+44 1632 960001", "+44 808 157 0123", "+441632960077"])


def _maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | strategy


def _tuples(strategy: st.SearchStrategy[object], most: int = 3) -> st.SearchStrategy[object]:
    return st.lists(strategy, max_size=most, unique=True).map(tuple)


def _ordered(pair: tuple[Any, Any]) -> bool:
    return None in pair or pair[0] <= pair[1]


@st.composite
def _schedules(draw: st.DrawFn) -> Schedule:
    hours = draw(_maybe(HOURS))
    since, until = draw(st.tuples(_maybe(DATES), _maybe(DATES)).filter(_ordered))
    return Schedule(
        opening_hours=hours,
        valid_from=since,
        valid_to=until,
        description=draw(TEXTS if hours is None else _maybe(TEXTS)),
    )


@st.composite
def _meetings(draw: st.DrawFn) -> Meeting:
    weeks = draw(st.lists(st.sampled_from([1, 2, 3, 4, 5, -1]), unique=True, max_size=2))
    interval = 1 if weeks else draw(st.integers(1, 12))
    since, until = draw(st.tuples(DATES, _maybe(DATES)).filter(_ordered))
    return Meeting(
        day=draw(st.sampled_from(DAYS)),
        time=draw(TIMES),
        end_time=draw(_maybe(TIMES)),
        weeks=tuple(weeks),
        interval=interval,
        dtstart=since if interval > 1 or draw(st.booleans()) else None,
        until=until,
        name=draw(_maybe(TEXTS)),
        types=draw(_tuples(st.sampled_from(["O", "D", "12x12", "ONL"]))),
        conference_url=draw(_maybe(WEB)),
        notes=draw(_maybe(TEXTS)),
    )


def _phones() -> st.SearchStrategy[Phone]:
    return st.builds(
        Phone,
        number=NUMBERS,
        extension=_maybe(st.integers(0, 99_999_999)),
        short_code=st.booleans(),
        type=st.sampled_from(get_args(Phone.model_fields["type"].annotation)),
        description=_maybe(TEXTS),
    )


@st.composite
def _locations(draw: st.DrawFn) -> Location:
    kind = draw(st.sampled_from(["physical", "postal", "virtual"]))
    address = Address(
        address_1=draw(_maybe(PLAIN)),
        city=draw(PLAIN),
        state_province=draw(_maybe(PLAIN)),
        postal_code=draw(_maybe(PLAIN)),
        country=draw(st.sampled_from(["GB", "DE", "KZ"])),
    )
    point = draw(
        _maybe(
            st.tuples(st.floats(-90, 90), st.floats(-180, 180)).filter(lambda one: one != (0, 0))
        )
    )
    latitude, longitude = point if isinstance(point, tuple) else (None, None)
    return Location(
        id=draw(SLUGS),
        location_type=kind,
        name=draw(TEXTS),
        address=None if kind == "virtual" else address,
        transportation=draw(_maybe(TEXTS)),
        accessibility=draw(_maybe(TEXTS)),
        wheelchair=draw(_maybe(st.sampled_from(["yes", "limited", "no"]))),
        redacted=draw(st.booleans()),
        latitude=latitude,
        longitude=longitude,
    )


@st.composite
def places(draw: st.DrawFn) -> Place:
    """Any service that a directory can hold, with what stands beside it."""
    organization = Organization(
        id=draw(SLUGS),
        name=draw(TEXTS),
        description=draw(_maybe(TEXTS)),
        website=draw(_maybe(WEB)),
        email=draw(_maybe(EMAILS)),
    )
    location = draw(_locations())
    kinds = draw(st.lists(SLUGS, min_size=1, max_size=3, unique=True))
    ages = sorted(draw(st.lists(st.integers(0, 130), min_size=2, max_size=2)))
    service = Service(
        id=draw(SLUGS),
        organization_id=organization.id,
        location_id=location.id,
        name=draw(TEXTS),
        description=draw(TEXTS),
        types=tuple(kinds),
        status=draw(st.sampled_from(["active", "temporarily closed"])),
        alert=draw(_maybe(TEXTS)),
        assured_date=draw(_maybe(DATES)),
        eligibility_description=draw(_maybe(TEXTS)),
        minimum_age=draw(_maybe(st.just(ages[0]))),
        maximum_age=draw(_maybe(st.just(ages[1]))),
        application_process=draw(_maybe(TEXTS)),
        fees_description=draw(_maybe(TEXTS)),
        attributes=draw(
            st.permutations(get_args(Attribute)).flatmap(
                lambda all_: st.integers(0, 3).map(lambda n: tuple(sorted(all_[:n], key=_known)))
            )
        ),
        languages=draw(
            _tuples(
                st.builds(
                    SpokenLanguage,
                    code=st.sampled_from(["en", "ru", "pt-BR", "zh-Hant", "ckb"]),
                    note=_maybe(TEXTS),
                )
            )
        ),
        phones=draw(_tuples(_phones())),
        email=draw(_maybe(EMAILS)),
        url=draw(_maybe(WEB)),
        schedules=draw(_tuples(_schedules())),
        meetings=draw(_tuples(_meetings())),
        service_areas=draw(_tuples(st.builds(ServiceArea, name=TEXTS, cities=_tuples(SLUGS)))),
        friendliness=draw(_maybe(TEXTS)),
        publication=Publication(visibility="private"),
    )
    terms = tuple(TaxonomyTerm(id=one, name=draw(TEXTS), description=draw(TEXTS)) for one in kinds)
    return Place(service, organization, location, terms, None)


def _known(name: str) -> int:
    return get_args(Attribute).index(name)


def directories() -> st.SearchStrategy[Outgoing]:
    """A few services, each with its own organization and place."""

    def apart(found: list[Place]) -> bool:
        names = [
            name
            for place in found
            for name in (
                ("service", place.service.id),
                ("organization", place.organization.id),
                ("location", place.location.id),
                *(("kind", term.id) for term in place.terms),
            )
        ]
        return len(set(names)) == len(names)

    return st.lists(places(), max_size=3).filter(apart).map(lambda found: outgoing(*found))


def kept(model: Model, *without: str) -> dict[str, object]:
    """A record's values, but for those that an import never takes over."""
    return model.model_dump(exclude={"publication", "assured_date", "private_note", *without})
