"""The directory: services grouped by city and kind, and city pages stamped from a shell page.

The engine builds one shell page per language, with the site's header, navigation and
footer; every city page is a copy of it with three marks filled in. (Measured on 3,000
listing pages: through MkDocs and Material 25–70 s of CPU, stamped 4.2 s.)
"""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from generator.content import Content, Entry
from generator.fields import Text
from generator.models import (
    City,
    Location,
    Organization,
    Referrals,
    Schedule,
    Service,
    TaxonomyTerm,
)
from generator.phones import dialled
from generator.source import Plain, Source

SHELL = "help/shell"
"""Address of the page that city pages are stamped from; it is not published itself."""
SHELL_TITLE = "HANDRAIL-SHELL-TITLE"
SHELL_CONTENT = "HANDRAIL-SHELL-CONTENT"

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True)
class Place:
    """A service with everything that stands beside it."""

    service: Service
    organization: Organization
    location: Location
    terms: tuple[TaxonomyTerm, ...]

    @property
    def kinds(self) -> tuple[Text, ...]:
        """What kinds of service it is, the main one first."""
        return tuple(term.name for term in self.terms)

    @cached_property
    def week(self) -> list[tuple[str, list[tuple[str, str, bool]]]]:
        """Days that have hours, from Monday: day code, and (opens, closes, closes next day)."""
        hours = [(day, sorted(_hours(self.service.schedules, day))) for day in DAYS]
        return [(day, times) for day, times in hours if times]

    @cached_property
    def phones(self) -> list[tuple[str, str, Text | None]]:
        """Numbers to dial, as they are shown, and what is said about them."""
        return [
            (*dialled(phone.number, phone.short_code), phone.description)
            for phone in self.service.phones
        ]


def _hours(schedules: Iterable[Schedule], day: str) -> Iterable[tuple[str, str, bool]]:
    for schedule in schedules:
        if day in schedule.byday and schedule.opens_at and schedule.closes_at:
            late = schedule.closes_at <= schedule.opens_at
            yield schedule.opens_at, schedule.closes_at, late


@dataclass(frozen=True)
class CityPage:
    """A city with its services, grouped by their main kind in the order of the taxonomy."""

    city: City
    groups: tuple[tuple[TaxonomyTerm, tuple[Place, ...]], ...]

    @property
    def services(self) -> list[Place]:
        """All services, in the order of the page."""
        return [place for _, places in self.groups for place in places]


def published(content: Content) -> Content:
    """The content without anything that may not be shown.

    This is the first step of every build, so nothing later can leak what is gone: private
    and closed services, what only they use, notes for editors, redacted streets.
    """
    referrals = content.referrals.model
    services = tuple(
        service.model_copy(update={"private_note": ""})
        for service in referrals.services
        if service.publication.visibility == "public"
        and service.status in ("active", "temporarily closed")
    )
    used = {service.organization_id for service in services}
    places = {service.location_id for service in services}
    model = referrals.model_copy(
        update={
            "services": services,
            "organizations": tuple(o for o in referrals.organizations if o.id in used),
            "locations": tuple(
                _redacted(place) for place in referrals.locations if place.id in places
            ),
        }
    )
    cities: Plain = [{"name": name} for name in source_names(content)]
    source = Source(content.referrals.source.path, {"cities": cities})
    return replace(content, referrals=Entry(model, source))


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
        }
    )


def places(referrals: Referrals) -> list[Place]:
    """Every service with its organization, location and kinds."""
    organizations = {item.id: item for item in referrals.organizations}
    locations = {item.id: item for item in referrals.locations}
    terms = {item.id: item for item in referrals.taxonomy_terms}
    return [
        Place(
            service,
            organizations[service.organization_id],
            locations[service.location_id],
            tuple(terms[name] for name in service.types),
        )
        for service in referrals.services
    ]


def by_city(content: Content) -> list[CityPage]:
    """Every city of the site, in its order, whether it has services yet or not.

    Cities are matched by the name that stands in the source language, so this takes the
    locations' own spelling, which is never translated.
    """
    referrals = content.referrals.model
    listed = places(referrals)
    return [
        CityPage(
            city,
            tuple(
                (term, here)
                for term in referrals.taxonomy_terms
                if (here := tuple(p for p in listed if _in(p, name) and p.terms[0] == term))
            ),
        )
        for city, name in zip(referrals.cities, source_names(content), strict=True)
    ]


def source_names(content: Content) -> list[str]:
    """Names of the cities as the file spells them, whatever language the content is in."""
    data = content.referrals.source.data
    assert isinstance(data, dict) and isinstance(data["cities"], list)
    return [str(city["name"]).strip() for city in data["cities"] if isinstance(city, dict)]


def _in(place: Place, city: str) -> bool:
    return place.location.address is not None and place.location.address.city == city


def anywhere(content: Content) -> list[Place]:
    """Services that need no place: by phone, by post or online."""
    return [place for place in places(content.referrals.model) if place.location.address is None]


def stamped(shell: str, city: CityPage, body: str) -> str:
    """A city's page: the shell with its marks filled in, and links to itself in other languages."""
    name = SHELL.rpartition("/")[2]
    return (  # the services last: what stands in them is theirs
        shell.replace(f"/{name}.html", f"/{city.city.id}.html")
        .replace(SHELL_TITLE, html.escape(str(city.city.name)))
        .replace(f"<p>{SHELL_CONTENT}</p>", body)
    )
