"""What of a directory may be handed to others, and nothing else."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator import directory
from generator.content import Content
from generator.directory import Place
from generator.fields import Model
from generator.referrals import City, Publication, TaxonomyTerm

WITHHELD: dict[str, str] = {
    "Service.private_note": "a note for editors",
    "Service.publication": "consent was given to you alone; whoever receives this asks again",
    "Phone.private": "private numbers never leave",
    "TaxonomyTerm.seed": "a mark for editors",
}
"""Fields that leave in no format, and why."""


@dataclass(frozen=True)
class Closed:
    """A service that has ended, so that others can strike it from their lists."""

    id: str
    name: str
    status: str
    """`inactive` or `defunct`."""


@dataclass(frozen=True)
class Outgoing:
    """Services that are shown and may be handed on, by id, with what stands beside them."""

    places: tuple[Place, ...]
    closed: tuple[Closed, ...]
    cities: tuple[City, ...]
    """Those that have one of the services."""
    namespace: uuid.UUID
    """Of the site: the same ids on another site give other UUIDs."""
    locale: str
    """The language of the texts."""
    timezone: str
    """IANA name of the zone that all times are in."""
    kept: int
    """Services that are shown, but not handed on."""

    @property
    def terms(self) -> tuple[TaxonomyTerm, ...]:
        """The kinds of the services, each once, by id."""
        found = {term.id: term for place in self.places for term in place.terms}
        return tuple(found[name] for name in sorted(found))


def outgoing(content: Content, today: str | None) -> Outgoing:
    """What may be handed to others on an ISO date.

    That is what `directory.published` shows, where `publication.export` is true. A service
    that has ended leaves with its name and status alone; one that is stale or was
    withdrawn leaves no trace.
    """
    listed = directory.listed(directory.published(content, today))
    shared = {one.id: one for one in content.referrals.model.services if one.publication.export}
    places = sorted(
        (
            replace(place, service=place.service.model_copy(update={"publication": _NOTHING}))
            for place in directory.places(listed)
            if place.service.id in shared
        ),
        key=lambda place: place.service.id,
    )
    here = {place.city_id for place in places}
    site = content.site.model
    return Outgoing(
        places=tuple(places),
        closed=tuple(
            Closed(one.id, one.name, shared[one.id].status)
            for one in sorted(listed.tombstones, key=lambda one: one.id)
            if one.reason == "closed" and one.id in shared and one.name is not None
        ),
        cities=tuple(
            sorted((one for one in listed.cities if one.id in here), key=lambda one: one.id)
        ),
        namespace=uuid.uuid5(uuid.NAMESPACE_URL, site.address or f"urn:handrail:{site.name}"),
        locale=content.locale,
        timezone=site.timezone,
        kept=len(listed.services) - len(places),
    )


_NOTHING = Publication(visibility="private")


def records(place: Place) -> Iterator[Model]:
    """Every record that belongs to a service, the service first."""
    top = (place.service, place.organization, place.location, *place.terms)
    waiting: list[object] = list(reversed(top))
    while waiting:
        value = waiting.pop()
        if isinstance(value, tuple):
            waiting += reversed(value)
        elif isinstance(value, Model) and not isinstance(value, Publication):
            yield value
            waiting += [getattr(value, name) for name in reversed(type(value).model_fields)]
