"""The directory's models, with the field names of HSDS 3; weekly groups follow Meeting Guide."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from generator.fields import (
    Country,
    Date,
    Email,
    Locale,
    Model,
    Review,
    Slug,
    Text,
    Time,
    WebAddress,
)
from generator.models import Seed

Day = Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
"""A day of the week, as iCalendar writes it."""
DAYS: tuple[Day, ...] = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

Latitude = Field(default=None, ge=-90, le=90, allow_inf_nan=False)
Longitude = Field(default=None, ge=-180, le=180, allow_inf_nan=False)


class TaxonomyTerm(Model):
    """A kind of service."""

    id: Slug
    name: Text
    """In the plural, as a heading: `Friendly psychologists`."""
    description: Text
    """One sentence for somebody who has never been to one."""
    seed: tuple[Seed, ...] = ()


class Placed(Model):
    """Something that may have a place on the map."""

    latitude: float | None = Latitude
    """Degrees north of the equator (WGS 84)."""
    longitude: float | None = Longitude
    """Degrees east of Greenwich (WGS 84)."""

    @model_validator(mode="after")
    def _both_or_none(self) -> Placed:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("latitude and longitude go together")
        return self


class City(Placed):
    """A city or town that has a page of its own."""

    id: Slug
    name: Text
    """Spelled as `addresses[].city` spells it."""
    description: Text | None = None


class Organization(Model):
    """Who runs services."""

    id: Slug
    name: Text
    description: Text | None = None
    website: WebAddress | None = None
    email: Email | None = None


class Address(Model):
    """Where a location is."""

    address_1: str | None = None
    """Street and number, as on a letter; never translated."""
    city: str
    """Name of one of the cities above."""
    state_province: str | None = None
    postal_code: str | None = None
    country: Country


class Location(Placed):
    """A place, or the phone or internet alone."""

    id: Slug
    location_type: Literal["physical", "postal", "virtual"] = "physical"
    name: Text
    address: Address | None = None
    transportation: Text | None = None
    """How to get there, and how to enter without being stared at."""
    accessibility: Text | None = None
    wheelchair: Literal["yes", "limited", "no"] | None = None
    """Whether somebody in a wheelchair gets in and to the toilet alone; left out if not known."""
    redacted: bool = False
    """True: the street and the place on the map are never published, only the city."""

    @model_validator(mode="after")
    def _has_address(self) -> Location:
        if (self.location_type == "virtual") != (self.address is None):
            raise ValueError(
                "a physical or postal location needs an address, a virtual one has none"
            )
        return self


class Phone(Model):
    """A phone number of a service."""

    number: str = Field(min_length=2)
    """With the country code, such as `+44 1632 960001`."""
    extension: int | None = Field(default=None, ge=0, le=99_999_999)
    """What to dial after somebody or something has answered."""
    short_code: bool = False
    """True for a short number that works only inside the country."""
    type: Literal["voice", "text", "fax", "cell", "video", "pager", "textphone"] = "voice"
    description: Text | None = None
    private: bool = False
    """True: for the editor's own calls, to check the entry; never published."""


class Schedule(Model):
    """When a service is open."""

    opening_hours: str | None = Field(default=None, min_length=2, max_length=255)
    """In OpenStreetMap's syntax: `Mo-Fr 10:00-18:00; Sa[1] 10:00-12:00; PH off`; words in
    quotes mean that one has to call first: `Th 18:00-20:00 "by appointment"`."""
    valid_from: Date | None = None
    """First day on which this is true; always, if left out."""
    valid_to: Date | None = None
    """Last day on which this is true."""
    description: Text | None = None
    """What a clock cannot say."""

    @model_validator(mode="after")
    def _says_something(self) -> Schedule:
        if self.opening_hours is None and self.description is None:
            raise ValueError("a schedule needs opening_hours, or a description")
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValueError("valid_to is before valid_from")
        return self


def _week(number: int) -> int:
    if number not in (1, 2, 3, 4, 5, -1):
        raise ValueError(f"{number} is no week of a month: write 1 to 5, or -1 for the last")
    return number


class Meeting(Model):
    """A time at which a group meets: every week, every few weeks, or on some weeks of a month."""

    day: Day
    """Day of the week, as iCalendar writes it."""
    time: Time
    """When it begins, on the clock of the place."""
    end_time: Time | None = None
    """When it ends; earlier than `time` means after midnight."""
    weeks: tuple[Annotated[int, AfterValidator(_week)], ...] = ()
    """Which of such days in the month, `1` for the first and `-1` for the last; empty for each."""
    interval: int = Field(default=1, ge=1, le=12)
    """Weeks from one meeting to the next; `2` for every other week, counted from `dtstart`."""
    dtstart: Date | None = None
    """The first meeting, or any one that the weeks are counted from."""
    until: Date | None = None
    """The last day on which there may be a meeting."""
    name: Text | None = None
    types: tuple[str, ...] = ()
    """Codes of Meeting Guide, such as `O` (open to everybody), `ONL` (online), `TC` (its place is
    closed for now). Those that `templates/hours.html.jinja` has words for are shown."""
    conference_url: WebAddress | None = None
    """Where it meets online."""
    notes: Text | None = None

    @property
    def is_suspended(self) -> bool:
        """Whether its place is closed for now, and it does not meet online meanwhile."""
        return "TC" in self.types and "ONL" not in self.types and self.conference_url is None

    @model_validator(mode="after")
    def _can_be_counted(self) -> Meeting:
        if self.interval > 1 and self.weeks:
            raise ValueError("a meeting has weeks of the month, or an interval, not both")
        if self.interval > 1 and self.dtstart is None:
            raise ValueError("a meeting every few weeks needs dtstart, the date of one of them")
        if self.dtstart and self.until and self.until < self.dtstart:
            raise ValueError("until is before dtstart")
        return self


class SpokenLanguage(Model):
    """A language in which somebody there can talk with you."""

    code: Locale
    note: Text | None = None
    """Such as `on Tuesdays`, `with an interpreter`."""


class ServiceArea(Model):
    """Where people may live whom a service helps."""

    name: Text
    cities: tuple[Slug, ...] = ()
    """Ids of cities on whose pages it is shown as well; empty for all."""


Attribute = Literal["free", "anonymous", "walk-in"]
"""What many people need to know first: costs nothing; asks for no name and no papers; may be
visited without a date."""


Need = Literal["tonight", "free", "anonymous", "walk-in", "wheelchair"]
"""What somebody may need of a service before all else; each has a page of its own."""
NEEDS: tuple[Need, ...] = ("tonight", "free", "anonymous", "walk-in", "wheelchair")


class Publication(Model):
    """Whether a service may be shown, said by those who run it."""

    visibility: Literal["public", "private"]
    consent_date: Date | None = None
    """When they agreed to be listed."""
    consent_expires: Date | None = None
    """The last day for which they agreed."""
    export: bool = False
    """True: may be handed to other directories."""

    @model_validator(mode="after")
    def _public_by_consent(self) -> Publication:
        if self.visibility == "public" and self.consent_date is None:
            raise ValueError("a public service needs consent_date: when they agreed to be listed")
        return self


Status = Literal["active", "inactive", "defunct", "temporarily closed"]


class Service(Model):
    """One service at one place."""

    id: Slug
    organization_id: Slug
    location_id: Slug
    name: Text
    description: Text
    """One or two sentences: what happens there."""
    types: tuple[Slug, ...] = Field(min_length=1)
    """Ids of taxonomy terms, the main one first."""
    status: Status = "active"
    alert: Text | None = None
    """News that must be read first: moved for the summer, no vaccine this week."""
    assured_date: Date | None = None
    """When somebody last checked every line of this entry; a public service needs it."""
    eligibility_description: Text | None = None
    """For whom it is."""
    minimum_age: int | None = Field(default=None, ge=0, le=130)
    """In years."""
    maximum_age: int | None = Field(default=None, ge=0, le=130)
    """In years."""
    application_process: Text | None = None
    """How to go there for the first time."""
    fees_description: Text | None = None
    attributes: tuple[Attribute, ...] = ()
    """Which of `free`, `anonymous` and `walk-in` it is for everybody."""
    languages: tuple[SpokenLanguage, ...] = ()
    phones: tuple[Phone, ...] = ()
    email: Email | None = None
    url: WebAddress | None = None
    schedules: tuple[Schedule, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    service_areas: tuple[ServiceArea, ...] = ()
    friendliness: Text | None = None
    """How it is known to be friendly to LGBT people and people who use chems."""
    private_note: str = ""
    """For editors; never published."""
    publication: Publication

    @model_validator(mode="after")
    def _adds_up(self) -> Service:
        if self.publication.visibility == "public" and self.assured_date is None:
            raise ValueError("a public service needs assured_date: when it was last checked")
        if None not in (low := self.minimum_age, high := self.maximum_age) and low > high:  # type: ignore[operator]
            raise ValueError("minimum_age is larger than maximum_age")
        return self


class Referrals(Model):
    """`referrals.yaml`, or one of the files in `referrals/`."""

    taxonomy_terms: tuple[TaxonomyTerm, ...] = ()
    cities: tuple[City, ...] = ()
    organizations: tuple[Organization, ...] = ()
    locations: tuple[Location, ...] = ()
    services: tuple[Service, ...] = ()
    review: Review = Review()


class Tombstone(Model):
    """What is left at the address of an entry that is not shown any more."""

    id: Slug
    """The service's id: its address on the page."""
    reason: Literal["closed", "stale", "withdrawn"]
    """It has ended; nobody has confirmed it for too long; the consent to list it has ended."""
    since: Date | None
    """When it was last confirmed; never given for one that was withdrawn."""
    type: Slug
    """Its main kind, to find others of it."""
    city_id: Slug | None
    """Id of the city on whose page it stood; None for one without a place."""
    name: str | None
    """As the editor wrote it; None for one that was withdrawn."""


class Listed(Referrals):
    """What of a directory may be shown, and how fresh it is; made by `directory.published`."""

    today: str | None = None
    """The ISO date of all this; hours and meetings that ended before it are not shown."""
    city_ids: dict[str, str] = Field(default_factory=dict)
    """Ids of cities by the ids of the locations in them."""
    due: frozenset[str] = frozenset()
    """Ids of services that should be checked now."""
    stale: frozenset[str] = frozenset()
    """Ids of services that nobody has confirmed for too long and that are shown with a warning."""
    tombstones: tuple[Tombstone, ...] = ()
