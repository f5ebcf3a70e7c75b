"""How help is found: by place, kind, need and language, and where it is when it is not here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Literal

from generator.content import Content
from generator.directory import CityPage, Place, anywhere, by_city, listed
from generator.distance import nearest_with, neighbours, rounded
from generator.referrals import NEEDS, City, Listed, TaxonomyTerm, Tombstone

NEAREST = 6
"""Cities that are named as near."""
MOST = 8
"""Services named beside a place of their own; the page of all is linked after them."""
ALTERNATIVES = 3
"""Services named in place of one that is gone."""


@dataclass(frozen=True)
class Section:
    """A kind of help on a page."""

    term: TaxonomyTerm
    places: tuple[Place, ...]
    """Services that stand here in full, as this is their main kind."""
    also: tuple[Place, ...]
    """Services that are of this kind as well, and stand under another."""


@dataclass(frozen=True)
class Listing:
    """The services of one page, and all that they can be looked for by."""

    places: tuple[Place, ...]
    taxonomy: tuple[TaxonomyTerm, ...]

    @cached_property
    def sections(self) -> list[Section]:
        """Kinds that somebody here is of, in the order of the taxonomy."""
        main: dict[str, list[Place]] = {}
        also: dict[str, list[Place]] = {}
        for place in self.places:
            for i, term in enumerate(place.terms):
                (also if i else main).setdefault(term.id, []).append(place)
        return [
            Section(term, tuple(main.get(term.id, ())), tuple(also.get(term.id, ())))
            for term in self.taxonomy
            if term.id in main or term.id in also
        ]

    @property
    def choices(self) -> list[Section]:
        """Kinds of which there are several services; a link leads to one that is alone."""
        return [one for one in self.sections if len(one.places) + len(one.also) > 1]

    @cached_property
    def needs(self) -> list[tuple[str, list[Place]]]:
        """Needs that somebody here answers, and who."""
        return _grouped(NEEDS, ((need, place) for place in self.places for need in place.needs))

    @cached_property
    def languages(self) -> list[tuple[str, list[Place]]]:
        """Languages that somebody here speaks, those of most services first, and who."""
        found = [(tag, place) for place in self.places for tag in place.languages]
        grouped = _grouped(dict.fromkeys(tag for tag, _ in found), found)
        return sorted(grouped, key=lambda one: (-len(one[1]), one[0]))

    @property
    def is_long(self) -> bool:
        """Whether there is enough to choose from."""
        return len(self.places) > 2


def _grouped(
    order: Iterable[str], found: Iterable[tuple[str, Place]]
) -> list[tuple[str, list[Place]]]:
    groups: dict[str, list[Place]] = {}
    for name, place in found:
        groups.setdefault(name, []).append(place)
    return [(name, groups[name]) for name in order if name in groups]


@dataclass(frozen=True)
class Elsewhere:
    """Another city, as it is seen from one."""

    city: City
    kilometres: int | None
    """About how far it is; None where one of the two has no place on the map."""


@dataclass(frozen=True)
class Alternatives:
    """What is left at an entry's address, and others of its kind."""

    tombstone: Tombstone
    term: TaxonomyTerm
    here: tuple[Place, ...] = ()
    """In the same city, or, for one without a place, also without one."""
    elsewhere: Elsewhere | None = None
    """The nearest city with others of its kind, where there are none here."""
    online: tuple[Place, ...] = ()
    """By phone or online, where there are none in any city."""


@dataclass(frozen=True)
class CityGuide:
    """A city's page: what is here, what is near, and where to find what is not here."""

    page: CityPage
    listing: Listing
    near: tuple[Elsewhere, ...] = ()
    missing: tuple[tuple[TaxonomyTerm, Elsewhere], ...] = ()
    """Kinds of help that nobody here offers, and the nearest city where somebody does."""
    visiting: tuple[Place, ...] = ()
    """Services that stand in another city and say that they help people here as well."""
    online: tuple[Place, ...] = ()
    """Services without a place that help people here, first those of kinds that are missing."""
    more_online: int = 0
    """How many more of these there are."""
    gone: tuple[Alternatives, ...] = ()

    @property
    def city(self) -> City:
        """The city."""
        return self.page.city


@dataclass(frozen=True)
class Overview:
    """A page that says in which cities there is help of a kind, for a need, in a language."""

    by: Literal["kind", "need", "language"]
    value: str
    """Id of the kind, the need, or tag of the language."""
    cities: tuple[tuple[City, int], ...]
    """Cities in the order of the site, and how many services."""
    online: int
    """How many services that need no place."""
    term: TaxonomyTerm | None = None

    @property
    def name(self) -> str:
        """Its address below `help/`, and the part of a city's page that it leads to."""
        return f"{self.by}-{self.value}"

    @property
    def count(self) -> int:
        """How many services there are in all."""
        return self.online + sum(count for _, count in self.cities)


@dataclass(frozen=True)
class Guide:
    """All pages of the directory in one language."""

    cities: tuple[CityGuide, ...]
    online: Listing
    gone: tuple[Alternatives, ...] = ()
    """What is left of services without a place."""
    overviews: tuple[Overview, ...] = field(default=())

    def by(self, what: str) -> list[Overview]:
        """The overviews by `kind`, `need` or `language`."""
        return [one for one in self.overviews if one.by == what]


def guide(content: Content) -> Guide:
    """Everything that the pages of the directory say."""
    directory = listed(content)
    pages = by_city(content)
    listings = [Listing(tuple(page.services), directory.taxonomy_terms) for page in pages]
    online = Listing(tuple(anywhere(content)), directory.taxonomy_terms)
    atlas = _Atlas(directory, pages, listings, online)
    return Guide(
        tuple(atlas.city_guide(page, one) for page, one in zip(pages, listings, strict=True)),
        online,
        tuple(atlas.alternatives(one, online) for one in directory.tombstones if not one.city_id),
        tuple(_overviews(directory, pages, listings, online)),
    )


class _Atlas:
    """Where what is, looked up many times while the pages are made."""

    def __init__(
        self,
        directory: Listed,
        pages: Sequence[CityPage],
        listings: Sequence[Listing],
        online: Listing,
    ) -> None:
        self.terms = {term.id: term for term in directory.taxonomy_terms}
        self.cities = {page.city.id: page.city for page in pages}
        self.kinds = {
            page.city.id: frozenset(section.term.id for section in listing.sections)
            for page, listing in zip(pages, listings, strict=True)
        }
        points = tuple(
            (city.id, city.latitude, city.longitude)
            for city in self.cities.values()
            if city.latitude is not None and city.longitude is not None
        )
        placed = {point[0] for point in points}
        self.unplaced = tuple(name for name in self.cities if name not in placed)
        having = tuple((name, kinds) for name, kinds in self.kinds.items() if kinds)
        self.nearest = nearest_with(points, having)
        self.near = neighbours(points, NEAREST)
        self.first: dict[str, str] = {}
        for name, kinds in having:
            for kind in kinds:
                self.first.setdefault(kind, name)
        self.online = {section.term.id: section for section in online.sections}
        self.general: list[Place] = []
        self.special: dict[str, list[Place]] = {}
        for place in online.places:
            areas = place.service.service_areas
            if any(not area.cities for area in areas) or not areas:
                self.general.append(place)
            else:
                for name in {name for area in areas for name in area.cities}:
                    self.special.setdefault(name, []).append(place)
        self.visits: dict[str, list[Place]] = {}
        for listing in listings:
            for place in listing.places:
                named = {n for area in place.service.service_areas for n in area.cities}
                for name in named - {place.city_id}:
                    self.visits.setdefault(name, []).append(place)

    def city_guide(self, page: CityPage, listing: Listing) -> CityGuide:
        """All that the page of one city says."""
        name = page.city.id
        missing = tuple(
            (term, elsewhere)
            for kind, term in self.terms.items()
            if kind not in self.kinds[name] and (elsewhere := self.nearest_of(name, kind))
        )
        lacking = {kind for kind in self.terms if kind not in self.kinds[name]}
        helping = [*self.special.get(name, ()), *self.general]
        helping.sort(key=lambda place: not any(term.id in lacking for term in place.terms))
        return CityGuide(
            page,
            listing,
            tuple(self.nearby(name)),
            missing,
            tuple(self.visits.get(name, ())[:MOST]),
            tuple(helping[:MOST]),
            len(helping[MOST:]),
            tuple(self.alternatives(one, listing) for one in page.tombstones),
        )

    def nearby(self, name: str) -> Iterator[Elsewhere]:
        """The nearest cities, then those that are not on the map, in the order of the site."""
        found = dict(self.near.get(name, ()))
        for other, distance in found.items():
            yield Elsewhere(self.cities[other], rounded(distance))
        others = self.unplaced if name in self.near else self.cities
        left = (other for other in others if other != name)
        for other in islice(left, NEAREST - len(found)):
            yield Elsewhere(self.cities[other], None)

    def nearest_of(self, name: str, kind: str) -> Elsewhere | None:
        """The nearest other city with a kind of help; the site's first where none is known."""
        if known := self.nearest.get(name, {}).get(kind):
            return Elsewhere(self.cities[known[0]], rounded(known[1]))
        other = self.first.get(kind)
        return Elsewhere(self.cities[other], None) if other and other != name else None

    def alternatives(self, tombstone: Tombstone, listing: Listing) -> Alternatives:
        """Others of the kind of an entry that is gone: here, else near, else online.

        Those that are closed for now come after the others.
        """
        kind = tombstone.type
        term = self.terms[kind]
        for section in listing.sections:
            if section.term.id == kind:
                return Alternatives(tombstone, term, here=_to_go_to(section))
        if elsewhere := self.nearest_of(tombstone.city_id or "", kind):
            return Alternatives(tombstone, term, elsewhere=elsewhere)
        section_ = self.online.get(kind)
        return Alternatives(tombstone, term, online=_to_go_to(section_) if section_ else ())


def _to_go_to(section: Section) -> tuple[Place, ...]:
    """Some of a kind, those that are closed for now last."""
    every = (*section.places, *section.also)
    return tuple(sorted(every, key=_closed_for_now)[:ALTERNATIVES])


def _closed_for_now(place: Place) -> bool:
    return place.service.status == "temporarily closed"


def _overviews(
    directory: Listed, pages: Sequence[CityPage], listings: Sequence[Listing], online: Listing
) -> Iterator[Overview]:
    """Pages by kind, by need, and by language."""
    cities: dict[str, list[tuple[City, int]]] = {}
    spoken: dict[str, None] = {}
    for page, listing in zip(pages, listings, strict=True):
        for name, count in _counts(listing).items():
            cities.setdefault(name, []).append((page.city, count))
        spoken |= dict.fromkeys(tag for tag, _ in listing.languages)
    spoken |= dict.fromkeys(tag for tag, _ in online.languages)
    alone = _counts(online)

    def made(by: Literal["kind", "need", "language"], value: str) -> Overview:
        name = f"{by}-{value}"
        return Overview(by, value, tuple(cities.get(name, ())), alone.get(name, 0))

    for term in directory.taxonomy_terms:
        one = made("kind", term.id)
        yield Overview(one.by, one.value, one.cities, one.online, term)
    for need in NEEDS:
        yield made("need", need)
    for tag in sorted(spoken):
        yield made("language", tag)


def _counts(listing: Listing) -> Mapping[str, int]:
    """How many services of a page there are for each thing to look for."""
    return {
        **{f"kind-{one.term.id}": len(one.places) + len(one.also) for one in listing.sections},
        **{f"need-{need}": len(places) for need, places in listing.needs},
        **{f"language-{tag}": len(places) for tag, places in listing.languages},
    }


def filter_rules(directory: Listed) -> str:
    """The style sheet's rules by which a choice on a page hides what does not fit it."""
    kinds = Counter(name for service in directory.services for name in service.types)
    names = [f"kind-{term.id}" for term in directory.taxonomy_terms if kinds[term.id] > 1]
    names += [f"need-{need}" for need in NEEDS]
    tags = {spoken.code for service in directory.services for spoken in service.languages}
    names += [f"language-{tag}" for tag in sorted(tags)]
    rules = (
        f".finding:has(input.{name}:checked) .service:not(.{name}){{display:none}}"
        for name in names
    )
    return "@supports selector(:has(*)) {\n" + "\n".join(rules) + "\n}\n"
