"""What a content folder holds: substances, triggers, worksheets, services and the rest."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, Literal

from pydantic import Field, model_validator

from generator.blocks import AnyBlock
from generator.fields import (
    CAUTIOUS,
    MINUTES,
    SUBSTANCE_CLASSES,
    Country,
    Date,
    Locale,
    Model,
    Quantity,
    Review,
    Slug,
    Text,
    Unit,
    WebAddress,
    most_cautious,
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
    def letter(self) -> str:
        """The letter under which it is listed: a to z, or `other`."""
        first = unicodedata.normalize("NFD", self.authors.strip()[:1].casefold())[:1]
        return first if "a" <= first <= "z" else "other"

    @property
    def first_author(self) -> str:
        """The first of the authors, or the body that wrote it."""
        return re.split(r"[,;]", self.authors)[0].removesuffix(".")

    @property
    def has_more_authors(self) -> bool:
        """Whether the first author did not write alone."""
        return bool(re.search(r"[,;] *(?:et al|[^,;]+ [A-Z]{1,3}\b)", self.authors))


Seed = Annotated[
    str, Field(pattern=r"^(\d{1,3}|T\d{2}|P\d{1,2}|L\d+)$", description="inventory id")
]
"""An id of the inventory that a record covers, such as `35`, `T05` or `P1`, or a line of the
guide, such as `L149`; never published."""


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
    """The figure; what is published is the most cautious of it and its sources' figures."""
    cautious: Literal["longest", "shortest", "widest"] | None = None
    """Which figure errs on the safe side; where it is left out, `op` says: `>=` the longest,
    `<=` the shortest, `range` the widest."""
    certainty: Literal["established", "limited", "disputed"] = "established"
    safety: Literal["info", "important", "critical"] = "info"
    """`critical` needs two independent sources of tier A or B."""
    sources: tuple[Citation, ...] = Field(min_length=1)
    seed: tuple[Seed, ...] = ()
    disagreement: Text | None = None
    """One sentence on how the sources differ, where they do."""
    review: Review | None = None
    """Own review, where it differs from the review of the whole file."""

    @model_validator(mode="after")
    def _value_is_shown(self) -> Fact:
        if ("{value}" in self.text) != (self.value is not None):
            raise ValueError("a fact with a value shows it as {value} in its text")
        return self

    @model_validator(mode="after")
    def _cautious_fits(self) -> Fact:
        span = self.value is not None and self.value.op == "range"
        if self.cautious and (self.value is None or span != (self.cautious == "widest")):
            raise ValueError(
                "cautious: widest is for a range; longest and shortest are for `>=` and `<=`"
            )
        return self

    @property
    def published(self) -> Quantity | None:
        """The figure that readers see: the most cautious that the fact or a full source gives."""
        if self.value is None:
            return None
        said = [c.says for c in self.sources if c.says is not None and c.supports == "full"]
        return most_cautious(self.value, said, self.cautious or CAUTIOUS[self.value.op])

    def moment(self, unit: Unit) -> float | None:
        """Where its figure stands on a line of time, in that unit; a span where it ends."""
        if self.published is None:
            return None
        low, high = self.published.minutes
        minutes = low if high is None else high
        assert minutes is not None
        return minutes / MINUTES[unit]

    @property
    def outdoes_its_sources(self) -> bool:
        """Whether it is a bound, and no source gives a more cautious one, not even in part."""
        if self.value is None or self.published is None or self.value.op == "range":
            return False
        said = [c.says for c in self.sources if c.says is not None]
        strictest = most_cautious(self.value, said, self.cautious or CAUTIOUS[self.value.op])
        return strictest.minutes == self.published.minutes


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
    short: Text | None = None
    """A name of a few letters for the head of a table; the first everyday name otherwise."""


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
    order: int = Field(default=50, ge=1, le=99)
    """Its place in lists of substances: smaller numbers first, then by id."""
    names: Names
    slang: tuple[Slang, ...] = ()
    substance_class: SUBSTANCE_CLASSES = Field(alias="class")
    mixes_as: Slug | None = None
    """Another substance whose mixing rows hold for this one, as those of G hold for GBL."""
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
    seed: tuple[Seed, ...] = ()
    review: Review


class Agent(Model):
    """Something that a substance can meet and that has no page of its own here."""

    id: Slug
    name: Text
    short: Text | None = None
    """A name of a few letters for the head of a table."""
    aliases: tuple[Text, ...] = ()


class Interaction(Model):
    """What happens when two things are in the body together; order does not matter."""

    id: Slug
    a: Slug
    b: Slug
    level: Literal["danger", "unsafe", "caution", "unknown"]
    """There is no low-risk level; a pair that is absent is unknown, never safe."""
    mechanism: Fact
    """Why: what both do in the body."""
    what_happens: Fact
    do: Fact
    seed: tuple[Seed, ...] = ()
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
    worksheets: tuple[Slug, ...] = ()
    """Worksheets that fit every trigger of the group, the most fitting first."""
    seed: tuple[Seed, ...] = ()


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
    worksheets: tuple[Slug, ...] = ()
    """Worksheets that fit this trigger in particular."""
    seed: tuple[Seed, ...] = ()


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
    seed: tuple[Seed, ...] = ()


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
    seed: tuple[Seed, ...] = ()


class Tools(Model):
    """`tools.yaml`."""

    tools: tuple[Tool, ...]
    review: Review


class Story(Model):
    """A vignette made up from the experience of many people; it retells nobody's life."""

    id: Slug
    """The same as the file's name."""
    title: Text
    summary: Text
    """One sentence for the list of stories."""
    function: Slug
    """What chemsex does for the person in it."""
    composite: Literal["true"]
    """`true`, and nothing else: no real person's story may stand here."""
    content_warnings: tuple[
        Literal[
            "suicide",
            "self-harm",
            "overdose",
            "death",
            "sexual-violence",
            "outing",
            "stigma",
            "injecting",
            "relationship-violence",
        ],
        ...,
    ] = ()
    """What a reader may want to know before reading."""
    vignette: tuple[Text, ...] = Field(min_length=2)
    """Paragraphs."""
    reflect: tuple[Text, ...] = Field(min_length=2)
    """Questions to the reader."""
    triggers: tuple[Slug, ...] = ()
    tools: tuple[Slug, ...] = ()
    worksheets: tuple[Slug, ...] = ()
    services: tuple[Slug, ...] = ()
    """Kinds of service that could help, as ids of taxonomy terms."""
    facts: tuple[str, ...] = ()
    """Facts worth knowing after it, as `owner/fact-id`."""
    seed: tuple[Seed, ...] = ()
    review: Review


class QuestionSet(Model):
    """Questions to borrow for one moment of a conversation."""

    id: Slug
    label: Text
    purpose: Text
    """One sentence: when to use them, and what they are for."""
    audience: Literal["client", "consultant"] = "consultant"
    questions: tuple[Text, ...] = Field(min_length=1)
    caution: Text | None = None
    """What to keep in mind while asking."""
    worksheets: tuple[Slug, ...] = ()
    credit: tuple[Citation, ...] = ()
    """Whose idea the set is; the words are ours."""
    seed: tuple[Seed, ...] = ()


class Questions(Model):
    """`questions.yaml`."""

    sets: tuple[QuestionSet, ...]
    review: Review


class Section(Model):
    """A part of a topic's page: a heading and the facts below it."""

    id: Slug
    label: Text
    kind: Literal["list", "steps", "danger", "care", "good"] = "list"
    """`steps` are numbered in their order; the last three are notes."""
    facts: tuple[Fact, ...] = Field(min_length=1)


class Topic(Model):
    """A page of facts on one subject, such as PEP; or on one emergency, such as chest pain."""

    id: Slug
    """The same as the file's name."""
    label: Text
    summary: Text
    urgent: bool = False
    """True: an emergency; its page is linked from the emergency page."""
    numbers: tuple[Literal["ambulance", "poison", "crisis", "lgbt", "sexual-violence"], ...] = ()
    """Kinds of number to call that stand at the top."""
    sections: tuple[Section, ...] = Field(min_length=1)
    timeline: tuple[Slug, ...] = ()
    """Ids of own facts whose figures are drawn as bars, in this order."""
    services: tuple[Slug, ...] = ()
    """Kinds of service that help with it, as ids of taxonomy terms."""
    pages: tuple[str, ...] = ()
    """Pages to read next, as addresses below the language, such as `topics/prep`."""
    crisis: bool = False
    """True: ends with where to turn with thoughts of suicide."""
    seed: tuple[Seed, ...] = ()
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
    avoid: tuple[Text, ...] = ()
    """Words for the same that hurt; the language linter lets them stand here alone."""
    link: bool = True
    """False: too common a word to be linked at its first use on a page."""
    seed: tuple[Seed, ...] = ()
    page: str | None = None
    """Page that says more, as its address below the language, such as `chemsex`."""


class Glossary(Model):
    """`glossary.yaml`."""

    terms: tuple[GlossaryTerm, ...]
    review: Review


class References(Model):
    """`references.yaml`."""

    references: tuple[Reference, ...]
    review: Review = Review()


# ---------------------------------------------------------------- emergency


class EmergencyNumber(Model):
    """A number to call in one country."""

    number: str = Field(min_length=2, pattern=r"^[0-9+][0-9 ]*$")
    kind: Literal["ambulance", "poison", "crisis", "lgbt", "sexual-violence"]
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
    """A kind that is not here is shown as "ask locally", never guessed."""
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
    seed: tuple[Seed, ...] = ()
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
    """How many pages it fills in normal print, on A4 and on Letter; checked on the PDF."""
    large_pages: int | None = Field(default=None, ge=1, le=12)
    """How many pages it may fill in large print; as many as it needs where this is left out."""
    moments: tuple[Slug, ...] = ()
    """When it helps, as ids of moments in `shelf.yaml`; it stands on the shelf under each."""
    safety: Literal["standard", "critical"] = "standard"
    """`critical` puts the emergency strip on every page."""
    blocks: tuple[AnyBlock, ...] = Field(min_length=1)
    consultant_notes: tuple[Text, ...] = Field(default=(), max_length=12)
    """Paragraphs for the consultant, printed at the end of her edition alone."""
    sources: tuple[Citation, ...] = ()
    seed: tuple[Seed, ...] = ()
    review: Review


class Moment(Model):
    """A time at which somebody looks for a sheet."""

    id: Slug
    label: Text
    """Such as `Before a night out`."""


class Pack(Model):
    """Sheets for one task of a consultation, printed as one PDF."""

    id: Slug
    title: Text
    summary: Text
    """One or two sentences for the first page: what it is for, and how to use it."""
    sheets: tuple[Slug, ...] = Field(min_length=1)
    """Ids of worksheets, in the order of use."""
    booklet: bool = False
    """True: is made as an A5 booklet too, to fold and to carry."""


class Shelf(Model):
    """`shelf.yaml`: how worksheets are found, and which are printed together."""

    moments: tuple[Moment, ...] = ()
    """In the order of the shelf."""
    packs: tuple[Pack, ...] = ()
    review: Review = Review()


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


class Freshness(Model):
    """How long a directory entry may go unchecked, in days since its `assured_date`."""

    due_after_days: int = Field(default=180, ge=1, le=3650)
    """From then on it is on the list of whom to call, and the page shows the date."""
    stale_after_days: int = Field(default=365, ge=1, le=3650)
    """From then on it counts as out of date."""
    stale: Literal["warn", "hide"] = "hide"
    """What becomes of one that is out of date: shown with a warning, or taken off the page."""

    @model_validator(mode="after")
    def _due_comes_first(self) -> Freshness:
        if self.due_after_days > self.stale_after_days:
            raise ValueError("due_after_days is larger than stale_after_days")
        return self


class PublicHolidays(Model):
    """Whether opening hours know the country's public holidays."""

    observed: bool = True
    """False where the country has suspended them: every day is then an ordinary one."""
    subdivision: str | None = Field(default=None, pattern=r"^[A-Z0-9]{1,6}$")
    """Part of the country with holidays of its own, as ISO 3166-2 ends: `ENG`, `BY`."""


class Policy(Model):
    """How strict the checks are."""

    overdue_reviews: Literal["warning", "error"] = "warning"
    """What a review past its due date, or of a text that has changed since, is."""
    allowed_phrases: tuple[str, ...] = ()
    """Words that the language linter finds and that an editor has looked at and lets stand,
    in every language; capitals do not matter."""
    freshness: Freshness = Freshness()


Paper = Literal["A4", "Letter"]
Print = Literal["normal", "large"]


class Printing(Model):
    """What of the worksheets is printed."""

    papers: tuple[Paper, ...] = Field(default=("A4", "Letter"), min_length=1)
    """Sizes of paper; the first is what most people here have."""
    prints: tuple[Print, ...] = Field(default=("normal", "large"), min_length=1)
    """`normal` is 12 pt, `large` 18 pt."""
    pocket: bool = True
    """Whether each city's numbers are printed as a sheet that folds into a pocket."""

    @property
    def pockets(self) -> tuple[tuple[Paper, str], ...]:
        """Sizes of the sheets that fold into a pocket, and what a file has after the city's id."""
        if not self.pocket:
            return ()
        return tuple((size, "-letter" if size == "Letter" else "") for size in self.papers)


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
    holidays: PublicHolidays = PublicHolidays()
    address: WebAddress | None = None
    """Where this site is found; only printed, as a QR code on paper. Leave it out to print none."""
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    leave_url: WebAddress
    """Where "Leave this page" goes: something dull that many people open."""
    tab_titles: Literal["site", "page"] = "site"
    """What browsers show in tabs, histories and lists of open programs: the name of the site
    alone, or that of the page before it."""
    scripts: Literal["none", "own"] = "own"
    """`own`: a small script makes leaving faster. `none`: not one script; nothing else is lost."""
    leave_key: bool = True
    """Whether pressing Shift three times leaves too, where the script runs."""
    leave_hint: bool = True
    """Whether each page says so, beside the link and only where the key works."""
    doors: tuple[Door, ...] = Field(min_length=1, max_length=6)
    policy: Policy = Policy()
    printing: Printing = Printing()
    review: Review = Review()

    @property
    def has_scripts(self) -> bool:
        """Whether its pages load the script."""
        return self.scripts == "own"

    @property
    def hints_at_key(self) -> bool:
        """Whether its pages hold the words about the key."""
        return self.has_scripts and self.leave_key and self.leave_hint


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
    chapter: int | None = Field(default=None, ge=1, le=99)
    """Its place in the consultants' handbook; left out for pages that are no part of it."""
    seed: tuple[Seed, ...] = ()
    review: Review = Review()


# ---------------------------------------------------------------- inventory


class InventoryItem(Model):
    """One thing that the content must hold."""

    id: Seed
    topic: str = Field(min_length=1)
    """What it is about, in a few words."""
    excluded: str = ""
    """Why it is left out on purpose; empty where some record must cover it."""


class Inventory(Model):
    """`inventory.yaml`: what the content must hold, for `handrail check --coverage`."""

    items: tuple[InventoryItem, ...]
