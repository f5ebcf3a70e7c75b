"""The directory: services grouped by city and kind, and city pages stamped from a shell page.

The engine builds one shell page per language, with the site's header, navigation and
footer; every city page is a copy of it with three marks filled in. (Measured on 3,000
listing pages: through MkDocs and Material 25–70 s of CPU, stamped 4.2 s.)
"""

from __future__ import annotations

import html
from dataclasses import dataclass, replace
from functools import cached_property

from generator import codes, freshness, hours, public_holidays, timetable
from generator.content import Content
from generator.fields import Text
from generator.phones import dialled
from generator.referrals import (
    NEEDS,
    City,
    Listed,
    Location,
    Need,
    Organization,
    Phone,
    Referrals,
    Service,
    TaxonomyTerm,
    Tombstone,
)

SHELL = "help/shell"
"""Address of the page that city pages are stamped from; it is not published itself."""
SHELL_TITLE = "HANDRAIL-SHELL-TITLE"
SHELL_CONTENT = "HANDRAIL-SHELL-CONTENT"


ONLINE = "online"
"""Name of the page of services that need no place; no city has this id."""


@dataclass(frozen=True)
class Call:
    """A number to dial."""

    href: str
    """For a `tel:` link, with the extension (RFC 3966)."""
    shown: str
    phone: Phone


@dataclass(frozen=True)
class Place:
    """A service with everything that stands beside it."""

    service: Service
    organization: Organization
    location: Location
    terms: tuple[TaxonomyTerm, ...]
    city_id: str | None
    """The city on whose page it stands; None for one that needs no place."""
    freshness: freshness.State = "fresh"
    holidays: bool = False
    """Whether the site observes public holidays."""

    @property
    def kinds(self) -> tuple[Text, ...]:
        """What kinds of service it is, the main one first."""
        return tuple(term.name for term in self.terms)

    @cached_property
    def week(self) -> timetable.Week:
        """Its hours as tables."""
        return timetable.week(self.service.schedules, self.holidays)

    @property
    def page(self) -> str:
        """Name of the page on which it stands: its city's id, or `ONLINE`."""
        return self.city_id or ONLINE

    @property
    def address(self) -> str:
        """Where it stands, from the folder `help`; stable for as long as its id and city are."""
        return f"{self.page}.html#{self.service.id}"

    @property
    def code(self) -> str:
        """What a reader tells a consultant to name it."""
        return codes.code(self.service.id)

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """Which needs it answers, in the order of `NEEDS`."""
        return needs(self)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Tags of the languages spoken there, in the order of the entry."""
        return tuple(dict.fromkeys(spoken.code for spoken in self.service.languages))

    @cached_property
    def classes(self) -> str:
        """What it is filtered by, as classes that are named like the parts of its page."""
        return " ".join(
            (
                *(f"kind-{term.id}" for term in self.terms),
                *(f"need-{need}" for need in self.needs),
                *(f"language-{tag}" for tag in self.languages),
            )
        )

    @cached_property
    def calls(self) -> list[Call]:
        """Every number with its extension, kind and note."""
        found = []
        for phone in self.service.phones:
            href, shown = dialled(phone.number, phone.short_code)
            extension = "" if phone.extension is None else f";ext={phone.extension}"
            found.append(Call(href + extension, shown, phone))
        return found

    @cached_property
    def phones(self) -> list[tuple[str, str, Text | None]]:
        """Numbers to dial, as they are shown, and what is said about them."""
        return [
            (*dialled(phone.number, phone.short_code), phone.description)
            for phone in self.service.phones
        ]


def needs(place: Place) -> tuple[Need, ...]:
    """Which needs a service answers for everybody and for sure.

    `tonight`: on some day somebody is there in the evening, and need not be called first.
    One that is closed for now has neither evenings nor open doors.
    """
    service = place.service
    comes_back = service.status == "temporarily closed"
    evening = () if comes_back else hours.tonight(service.schedules, service.meetings)
    known: dict[Need, bool] = {
        "tonight": bool(evening),
        "free": "free" in service.attributes,
        "anonymous": "anonymous" in service.attributes,
        "walk-in": "walk-in" in service.attributes and not comes_back,
        "wheelchair": place.location.wheelchair == "yes",
    }
    return tuple(need for need in NEEDS if known[need])


@dataclass(frozen=True)
class CityPage:
    """A city with its services, grouped by their main kind in the order of the taxonomy."""

    city: City
    groups: tuple[tuple[TaxonomyTerm, tuple[Place, ...]], ...]
    tombstones: tuple[Tombstone, ...] = ()
    """What is left of entries that stood here."""

    @property
    def services(self) -> list[Place]:
        """All services, in the order of the page."""
        return [place for _, places in self.groups for place in places]


def published(content: Content, today: str | None) -> Content:
    """The content without anything that may not be shown on an ISO date.

    This is the first step of every build, so nothing later can leak what is gone: private,
    closed, withdrawn and stale services, what only they use, private phone numbers, notes
    for editors, streets of redacted places. Without a date nothing counts as stale.
    """
    if isinstance(content.referrals.model, Listed):
        return content
    referrals, policy = content.referrals.model, content.site.model.policy.freshness
    cities = {str(city.name): city.id for city in referrals.cities}
    city_ids = {
        place.id: cities[place.address.city]
        for place in referrals.locations
        if place.address is not None and place.address.city in cities
    }
    shown: list[Service] = []
    tombstones: list[Tombstone] = []
    states: dict[str, freshness.State] = {}
    for service in referrals.services:
        if service.publication.visibility == "private":
            continue
        state = freshness.state(service, policy, today) if today else "fresh"
        if reason := _gone(service, state, hides=policy.stale == "hide"):
            withdrawn = reason == "withdrawn"
            tombstones.append(
                Tombstone(
                    id=service.id,
                    reason=reason,
                    since=None if withdrawn else service.assured_date,
                    type=service.types[0],
                    city_id=city_ids.get(service.location_id),
                    name=None if withdrawn else str(service.name),
                )
            )
        else:
            shown.append(_public(service))
            states[service.id] = state
    used = {service.organization_id for service in shown}
    places = {service.location_id for service in shown}
    model = Listed(
        **{name: getattr(referrals, name) for name in Referrals.model_fields}
        | {
            "services": tuple(shown),
            "organizations": tuple(o for o in referrals.organizations if o.id in used),
            "locations": tuple(_redacted(p) for p in referrals.locations if p.id in places),
        },
        today=today,
        city_ids={place: city for place, city in city_ids.items() if place in places},
        due=frozenset(name for name, state in states.items() if state == "due"),
        stale=frozenset(name for name, state in states.items() if state == "stale"),
        tombstones=tuple(tombstones),
    )
    return replace(content, referrals=replace(content.referrals, model=model))


def _gone(service: Service, state: freshness.State, hides: bool) -> str | None:
    """Why an entry is not shown any more, as a tombstone says it."""
    if state == "expired":
        return "withdrawn"
    if service.status in ("inactive", "defunct"):
        return "closed"
    return "stale" if state == "stale" and hides else None


def _public(service: Service) -> Service:
    phones = tuple(phone for phone in service.phones if not phone.private)
    if len(phones) == len(service.phones) and not service.private_note:
        return service
    return service.model_copy(update={"private_note": "", "phones": phones})


def _redacted(location: Location) -> Location:
    if not location.redacted or location.address is None:
        return location
    address = location.address.model_copy(update={"address_1": None, "postal_code": None})
    return location.model_copy(
        update={
            "name": Text(address.city),
            "address": address,
            "transportation": None,
            "accessibility": None,
            "latitude": None,
            "longitude": None,
        }
    )


def listed(content: Content) -> Listed:
    """The directory as it may be shown."""
    model = content.referrals.model
    return model if isinstance(model, Listed) else listed(published(content, None))


def holidays_observed(content: Content) -> bool:
    """Whether opening hours know public holidays: not where they are suspended or not known."""
    site = content.site.model
    return site.holidays.observed and public_holidays.known(site.country, site.holidays.subdivision)


def places(directory: Listed, holidays: bool = False) -> list[Place]:
    """Every service with its organization, location and kinds."""
    organizations = {item.id: item for item in directory.organizations}
    locations = {item.id: item for item in directory.locations}
    terms = {item.id: item for item in directory.taxonomy_terms}

    def state(name: str) -> freshness.State:
        return "stale" if name in directory.stale else "due" if name in directory.due else "fresh"

    return [
        Place(
            _without_what_is_over(service, directory.today or ""),
            organizations[service.organization_id],
            locations[service.location_id],
            tuple(terms[name] for name in service.types),
            directory.city_ids.get(service.location_id),
            state(service.id),
            holidays,
        )
        for service in directory.services
    ]


def _without_what_is_over(service: Service, today: str) -> Service:
    """A service without hours and meetings that ended before an ISO date."""
    schedules = tuple(one for one in service.schedules if (one.valid_to or today) >= today)
    meetings = tuple(one for one in service.meetings if (one.until or today) >= today)
    if (len(schedules), len(meetings)) == (len(service.schedules), len(service.meetings)):
        return service
    return service.model_copy(update={"schedules": schedules, "meetings": meetings})


def by_city(content: Content) -> list[CityPage]:
    """Every city of the site, in its order, whether it has services yet or not."""
    directory = listed(content)
    here: dict[tuple[str | None, str], list[Place]] = {}
    for place in places(directory, holidays_observed(content)):
        here.setdefault((place.city_id, place.terms[0].id), []).append(place)
    return [
        CityPage(
            city,
            tuple(
                (term, tuple(some))
                for term in directory.taxonomy_terms
                if (some := here.get((city.id, term.id)))
            ),
            tuple(one for one in directory.tombstones if one.city_id == city.id),
        )
        for city in directory.cities
    ]


def anywhere(content: Content) -> list[Place]:
    """Services that need no place: by phone, by post or online."""
    everything = places(listed(content), holidays_observed(content))
    return [place for place in everything if place.city_id is None]


def stamped(shell: str, name: str, title: str, body: str) -> str:
    """A page of the directory: the shell with its marks filled in, and its links to itself.

    `name` is its address below `help/`, without `.html`.
    """
    old = SHELL.rpartition("/")[2]
    return (  # the services last: what stands in them is theirs
        shell.replace(f"/{old}.html", f"/{name}.html")
        .replace(SHELL_TITLE, html.escape(title))
        .replace(f"<p>{SHELL_CONTENT}</p>", body)
    )
