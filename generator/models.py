"""What a content folder holds: substances, triggers, worksheets, services and the rest."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import Field, model_validator

from generator.blocks import AnyBlock
from generator.fields import (
    SUBSTANCE_CLASSES,
    Country,
    Date,
    Email,
    Locale,
    Model,
    Quantity,
    Review,
    Slug,
    Text,
    Time,
    WebAddress,
)

# ---------------------------------------------------------------- facts and their sources


class Reference(Model):
    """A source that facts cite."""

    id: Slug
    type: Literal["guideline", "review", "study", "case", "agency", "ngo", "book", "web"]
    authors: str = Field(min_length=1)
    title: str = Field(min_length=1)
    """In the language it was published in; titles are never translated."""
    year: int | None = Field(default=None, ge=1800, le=2100)
    """Year of publication; left out where the source does not say, never guessed."""
    publisher: str = ""
    """Journal with volume and pages, or the body that published it."""
    doi: str | None = Field(default=None, pattern=r"^10\.\d{4,9}/\S+$")
    url: WebAddress | None = None
    tier: Literal["A", "B", "C", "D"]
    """A = guideline or health agency, B = peer-reviewed, C = NGO, D = other."""
    accessed: Date | None = None
    """When the text was last read by whoever cites it."""
    lang: Locale = "en"
    independent_of: tuple[Slug, ...] = ()
    """Other references that look alike but do not draw on this one."""
    draws_on: tuple[Slug, ...] = ()
    """References that this one repeats; together they count as one source."""
    note: str = ""
    """For editors: what it supports and what it does not; never published."""

    @property
    def first_author(self) -> str:
        """The first of the authors, or the body that wrote it."""
        return re.split(r"[,;]", self.authors)[0].removesuffix(".")

    @property
    def has_more_authors(self) -> bool:
        """Whether the first author did not write alone."""
        return bool(re.search(r"[,;] *(?:et al|[^,;]+ [A-Z]{1,3}\b)", self.authors))


class Citation(Model):
    """A claim's source: which one, where in it, and how far it carries the claim."""

    ref: Slug
    locator: str = ""
    """Page, section or table."""
    supports: Literal["full", "partial", "context"] = "full"
    says: Quantity | None = None
    """The figure that this source itself gives, where the fact has a value."""


class Fact(Model):
    """One statement that can be wrong, with its sources: the atom of everything here."""

    id: Slug
    """Stable; unique within its file; part of the fact's address."""
    text: Text
    """The statement; a figure stands in it as `{value}`, so no translator retypes it."""
    value: Quantity | None = None
    certainty: Literal["established", "limited", "disputed"] = "established"
    safety: Literal["info", "important", "critical"] = "info"
    """`critical` needs two independent sources of tier A or B."""
    sources: tuple[Citation, ...] = Field(min_length=1)
    seed: tuple[str, ...] = ()
    """Line numbers of the guide that it grew from, such as `L149`; never published."""
    disagreement: Text | None = None
    """One sentence on how the sources differ, where they do."""
    review: Review | None = None
    """Own review, where it differs from the review of the whole file."""

    @model_validator(mode="after")
    def _value_is_shown(self) -> Fact:
        if ("{value}" in self.text) != (self.value is not None):
            raise ValueError("a fact with a value shows it as {value} in its text")
        return self


# ---------------------------------------------------------------- substances


class Slang(Model):
    """A street name, in the language it is used in."""

    text: str = Field(min_length=1)
    lang: Locale
    ambiguous_with: tuple[str, ...] = ()
    """Ids of substances that the same word can mean."""


class Names(Model):
    """What a substance is called."""

    inn: Text
    """The international or chemical name."""
    common: tuple[Text, ...] = Field(min_length=1)
    """Everyday names, the most usual first."""


class Form(Fact):
    """A fact about what the substance looks like."""


class Route(Model):
    """One way of taking a substance, stated only as what it risks."""

    route: Literal["oral", "nasal", "smoked", "injected", "rectal", "inhaled"]
    risks: tuple[Fact, ...] = Field(min_length=1)


class Risks(Model):
    """What can go wrong, by kind."""

    overdose: tuple[Fact, ...] = ()
    dependence: tuple[Fact, ...] = ()
    withdrawal: tuple[Fact, ...] = ()
    heart: tuple[Fact, ...] = ()
    overheating: tuple[Fact, ...] = ()
    mental: tuple[Fact, ...] = ()
    infection: tuple[Fact, ...] = ()
    consent: tuple[Fact, ...] = ()
    other: tuple[Fact, ...] = ()


class Substance(Model):
    """One substance, or one family that people call by one name."""

    id: Slug
    """The same as the file's name."""
    names: Names
    slang: tuple[Slang, ...] = ()
    substance_class: SUBSTANCE_CLASSES = Field(alias="class")
    family: Text | None = None
    related: tuple[Slug, ...] = ()
    summary: Text
    """One or two sentences for somebody who reads nothing else."""
    first: tuple[str, ...] = Field(min_length=1, max_length=4)
    """Ids of the facts that stand at the top of the page."""
    forms: tuple[Fact, ...] = ()
    routes: tuple[Route, ...] = ()
    onset: tuple[Fact, ...] = ()
    duration: tuple[Fact, ...] = ()
    effects: tuple[Fact, ...] = ()
    unwanted: tuple[Fact, ...] = ()
    comedown: tuple[Fact, ...] = ()
    risks: Risks = Risks()
    intervals: tuple[Fact, ...] = ()
    reduce_harm: tuple[Fact, ...] = ()
    get_help_if: tuple[Fact, ...] = Field(min_length=1)
    history: tuple[Fact, ...] = ()
    review: Review


class Agent(Model):
    """Something that a substance can meet and that has no page of its own here."""

    id: Slug
    name: Text
    aliases: tuple[Text, ...] = ()


class Interaction(Model):
    """What happens when two things are in the body together; order does not matter."""

    id: Slug
    a: Slug
    b: Slug
    level: Literal["danger", "unsafe", "caution", "unknown"]
    """There is no low-risk level; a pair that is absent is unknown, never safe."""
    what_happens: Fact
    do: Fact
    review: Review | None = None


class Interactions(Model):
    """`interactions.yaml`."""

    agents: tuple[Agent, ...] = ()
    interactions: tuple[Interaction, ...] = ()
    review: Review


# ---------------------------------------------------------------- coping

TriggerCategory = Literal[
    "emotion",
    "body",
    "relationship",
    "people",
    "place",
    "time",
    "digital",
    "work-study",
    "identity-family",
    "health",
    "memory",
    "substance",
    "goal",
]


class Category(Model):
    """A group of triggers."""

    id: TriggerCategory
    label: Text


class Trigger(Model):
    """Something that can bring on the wish to use."""

    id: Slug
    category: TriggerCategory
    label: Text
    """In the first person or as a short noun phrase: it is ticked on a worksheet."""
    example: Text | None = None
    early_signs: tuple[Text, ...] = ()
    tools: tuple[Slug, ...] = ()
    functions: tuple[Slug, ...] = ()
    seed: tuple[str, ...] = ()


class Triggers(Model):
    """`triggers.yaml`."""

    categories: tuple[Category, ...]
    triggers: tuple[Trigger, ...]
    review: Review


class Function(Model):
    """Something that chemsex can do for a person: a question to explore, never a label."""

    id: Slug
    label: Text
    summary: Text
    what_it_gives: tuple[Text, ...] = Field(min_length=1)
    what_it_costs: tuple[Text, ...] = Field(min_length=1)
    questions: tuple[Text, ...] = Field(min_length=1)
    triggers: tuple[Slug, ...] = ()
    tools: tuple[Slug, ...] = ()
    seed: tuple[str, ...] = ()


class Functions(Model):
    """`functions.yaml`."""

    functions: tuple[Function, ...]
    review: Review


class Tool(Model):
    """One way of coping, in steps that can be tried tonight."""

    id: Slug
    label: Text
    summary: Text
    kind: Literal["quick", "daily", "people", "professional", "planning"]
    minutes: Quantity | None = None
    """How long it takes; unit `min` or `h`."""
    steps: tuple[Text, ...] = Field(min_length=1)
    functions: tuple[Slug, ...] = ()
    cautions: tuple[Fact, ...] = ()
    may_backfire: Text | None = None
    """When this can make things worse."""
    evidence: Literal["strong", "some", "experience"]
    sources: tuple[Citation, ...] = ()
    seed: tuple[str, ...] = ()


class Tools(Model):
    """`tools.yaml`."""

    tools: tuple[Tool, ...]
    review: Review


class GlossaryTerm(Model):
    """A word and what it means here."""

    id: Slug
    term: Text
    short: Text
    """What it means, in one or two plain sentences."""
    aliases: tuple[Text, ...] = ()
    prefer: Text | None = None
    """What to say instead, where the word hurts."""
    page: str | None = None
    """Page that says more, as its address below the language, such as `chemsex`."""


class Glossary(Model):
    """`glossary.yaml`."""

    terms: tuple[GlossaryTerm, ...]
    review: Review


class References(Model):
    """`references.yaml`."""

    references: tuple[Reference, ...]


# ---------------------------------------------------------------- emergency


class EmergencyNumber(Model):
    """A number to call in one country."""

    number: str = Field(min_length=2, pattern=r"^[0-9+][0-9 ]*$")
    kind: Literal["ambulance", "poison", "crisis", "lgbt"]
    name: Text
    note: Text | None = None
    """Hours, languages, cost."""
    verified_on: Date
    source: Slug
    """Reference that states the number."""


class EmergencyProfile(Model):
    """What is true in one country only."""

    country: Country
    numbers: tuple[EmergencyNumber, ...] = Field(min_length=1)
    police_note: Fact | None = None
    """Whether police come with an ambulance; left out unless a local source says so."""


class Emergency(Model):
    """`emergency.yaml`."""

    intro: Text
    signs: tuple[Fact, ...] = Field(min_length=1)
    steps: tuple[Fact, ...] = Field(min_length=1)
    dont: tuple[Fact, ...] = Field(min_length=1)
    tell_medics: tuple[Fact, ...] = ()
    other_emergencies: tuple[Fact, ...] = ()
    """Signs that need help now though nobody is unconscious: chest pain, overheating, panic …"""
    suicidal: tuple[Fact, ...] = ()
    """What to do with thoughts of suicide."""
    profiles: tuple[EmergencyProfile, ...]
    review: Review


# ---------------------------------------------------------------- worksheets


class Worksheet(Model):
    """A sheet to fill in, on screen or on paper."""

    id: Slug
    """The same as the file's name."""
    version: int = Field(ge=1)
    title: Text
    purpose: Text
    """One sentence: what it is good for."""
    when: Text
    """One short phrase: when to reach for it."""
    audience: tuple[Literal["client", "consultant"], ...] = Field(min_length=1)
    minutes: int = Field(ge=1, le=120)
    pages: int = Field(ge=1, le=4)
    """How many A4 pages it fills; checked on the PDF."""
    safety: Literal["standard", "critical"] = "standard"
    """`critical` puts the emergency strip on every page."""
    blocks: tuple[AnyBlock, ...] = Field(min_length=1)
    sources: tuple[Citation, ...] = ()
    seed: tuple[str, ...] = ()
    review: Review


# ---------------------------------------------------------------- directory (HSDS 3 names)


class TaxonomyTerm(Model):
    """A kind of service."""

    id: Slug
    name: Text
    """In the plural, as a heading: `Friendly psychologists`."""
    description: Text
    """One sentence for somebody who has never been to one."""


class City(Model):
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
    postal_code: str | None = None
    country: Country


class Location(Model):
    """A place, or the phone or internet alone."""

    id: Slug
    location_type: Literal["physical", "postal", "virtual"] = "physical"
    name: Text
    address: Address | None = None
    transportation: Text | None = None
    """How to get there, and how to enter without being stared at."""
    accessibility: Text | None = None
    redacted: bool = False
    """True: the street is never published, only the city."""

    @model_validator(mode="after")
    def _physical_has_address(self) -> Location:
        if (self.location_type == "physical") != (self.address is not None):
            raise ValueError("a physical location needs an address, and only that has one")
        return self


class Phone(Model):
    """A phone number of a service."""

    number: str = Field(min_length=2)
    """With the country code, such as `+44 1632 960001`."""
    short_code: bool = False
    """True for a short number that works only inside the country."""
    description: Text | None = None


class Schedule(Model):
    """When a service is open, or a group meets, every week."""

    byday: tuple[Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"], ...] = ()
    """iCalendar day codes."""
    opens_at: Time | None = None
    closes_at: Time | None = None
    """Earlier than `opens_at` means after midnight."""
    description: Text | None = None
    """What a clock cannot say: by appointment, second Tuesday of the month."""

    @model_validator(mode="after")
    def _says_something(self) -> Schedule:
        if bool(self.byday) != (self.opens_at is not None) or (
            (self.opens_at is None) != (self.closes_at is None)
        ):
            raise ValueError("byday, opens_at and closes_at go together")
        if not self.byday and self.description is None:
            raise ValueError("a schedule needs days and times, or a description")
        return self


class Publication(Model):
    """Whether a service may be shown, said by those who run it."""

    visibility: Literal["public", "private"]
    consent_date: Date
    """When they agreed to be listed."""
    consent_expires: Date | None = None
    export: bool = False
    """True: may be handed to other directories."""


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
    status: Literal["active", "inactive", "defunct", "temporarily closed"] = "active"
    assured_date: Date
    """When somebody last checked every line of this entry."""
    eligibility_description: Text
    """For whom it is."""
    application_process: Text
    """How to go there for the first time."""
    fees_description: Text
    languages: tuple[Locale, ...] = Field(min_length=1)
    phones: tuple[Phone, ...] = ()
    email: Email | None = None
    url: WebAddress | None = None
    schedules: tuple[Schedule, ...] = ()
    friendliness: Text | None = None
    """How it is known to be friendly to LGBT people and people who use chems."""
    private_note: str = ""
    """For editors; never published."""
    publication: Publication


class Referrals(Model):
    """`referrals.yaml`."""

    taxonomy_terms: tuple[TaxonomyTerm, ...]
    cities: tuple[City, ...]
    organizations: tuple[Organization, ...]
    locations: tuple[Location, ...]
    services: tuple[Service, ...]


# ---------------------------------------------------------------- site and pages


class Language(Model):
    """A language the site is published in."""

    locale: Locale
    review: Review = Review()
    """Whether a native speaker has read this language; `draft` until one has."""


class Door(Model):
    """One of the large cards on the home page."""

    label: Text
    text: Text
    page: str
    """Address below the language, without `.html`, such as `going-out`."""


class Site(Model):
    """`site.yaml`."""

    name: Text
    """Neutral: it shows in the browser's tab and history."""
    tagline: Text
    welcome: Text
    """First sentence of the home page."""
    languages: tuple[Language, ...] = Field(min_length=1)
    """The source language first."""
    country: Country
    timezone: str
    """IANA name, such as `Europe/London`."""
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    leave_url: WebAddress
    """Where "Leave this page" goes: something dull that many people open."""
    doors: tuple[Door, ...] = Field(min_length=1, max_length=6)


class PageHead(Model):
    """Front matter of a hand-written page."""

    title: Text
    description: Text
    """One sentence; shown under the title."""
    audience: Literal["client", "consultant", "everyone"] = "everyone"
    crisis: bool = False
    """True: ends with where to turn with thoughts of suicide."""
    sources: tuple[Slug, ...] = ()
    """References, shown at the end in this order."""
    review: Review = Review()
