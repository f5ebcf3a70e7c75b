"""Content → the Markdown pages of one language."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from generator.attachments import Mention, Published, mentions
from generator.blocks import ChecklistBlock
from generator.catalog import (
    Catalog,
    comma_list,
    country_name,
    day,
    day_name,
    digits,
    direction,
    distance,
    language_name,
    measure,
    native_name,
    part_of_year,
    unit_name,
)
from generator.checks import FACT_LINE
from generator.content import GENERATED_PAGES, Content, Page, walk
from generator.directory import (
    ONLINE,
    SHELL,
    SHELL_CONTENT,
    SHELL_TITLE,
    Place,
)
from generator.fields import Quantity, Review, Text
from generator.finder import alphabetical, finder, letters
from generator.finding import Overview, guide
from generator.kit import NAME as KIT
from generator.kit import PAGE as KIT_PAGE
from generator.kit import SIZE as KIT_SIZE
from generator.models import (
    Citation,
    EmergencyProfile,
    Fact,
    Interaction,
    Pack,
    Reference,
    Site,
    Substance,
)
from generator.paper import PACK, PICTURE_SIZE, ZIP, variants
from generator.policy import content_policy
from generator.referrals import NEEDS
from generator.reviews import weakest
from generator.sheets import Sheet, sheets
from generator.takeaways import Contact, data_link, dates, qr_picture, vcard
from generator.templating import Templates
from generator.timeline import of_facts, of_substance
from generator.timetable import Week, runs


@dataclass(frozen=True)
class Staged:
    """One page, ready for any engine: Markdown and what its front matter says."""

    address: str
    """Below the language, without `.html`, such as `substances/g`."""
    locale: str
    title: str
    description: str
    body: str
    complete: bool = True
    """Whether every string is in the page's own language."""
    body_locale: str = ""
    """The language of the body, where it is not the page's."""
    review: Review = field(default_factory=Review)
    kind: str = "text"
    """`text`, `home`, `sheet` or `emergency`; a class for the stylesheet."""
    audience: str = "everyone"


class Sources:
    """The sources of one page, numbered in the order in which they are cited."""

    def __init__(self, references: Mapping[str, Reference]) -> None:
        self._references = references
        self._numbers: dict[str, int] = {}

    def number(self, name: str) -> int:
        """The number under which the page lists a source."""
        return self._numbers.setdefault(name, len(self._numbers) + 1)

    def listed(self) -> list[tuple[int, Reference]]:
        """Numbers and references, in order."""
        return [(number, self._references[name]) for name, number in self._numbers.items()]


class Renderer:
    """Templates in one language, counting the strings that are still in another."""

    def __init__(self, content: Content, catalog: Catalog) -> None:
        self.content = content
        self.left = 0
        self.critical = False
        self.doubted: list[Review] = []
        self._weeks: dict[Week, Markup] = {}
        self._facts = content.fact_table()
        self._references = content.reference_table()
        self.sources = Sources(self._references)
        locale = content.locale
        spoken_name = cache(lambda tag: language_name(tag, locale))
        self._escaped: dict[str, Markup] = {}
        self.environment = Templates(self._say)
        self.environment.globals |= {
            "_": cache(catalog.ui),
            "content": content,
            "site": content.site.model,
            "locale": locale,
            "direction": direction(locale),
            "emergency": content.emergency.model,
            "numbers": emergency_numbers(content),
            "numbers_here": lambda kind: [n for n in emergency_numbers(content) if n.kind == kind],
            "source_number": lambda name: self.sources.number(name),
            "cite": self._cite,
            "credits": lambda one: sorted({self.sources.number(c.ref) for c in one.credit}),
            "views": self._views,
            "overview_title": self.overview_title,
            "listed": lambda: self.sources.listed(),
            "shows_critical": lambda: self.critical,
            "contact_card": lambda place: data_link("text/vcard", vcard(contact(place))),
            "calendar_note": lambda place, summary: calendar_note(
                place, summary, content.site.model.timezone
            ),
            "qr_picture": qr_picture,
            "once": self._once,
            "weaker": lambda review: weakest([review, *self.doubted]),
        }
        self.environment.filters |= {
            "md": self._markdown_text,
            "says": self._says,
            "bare": lambda text: str(text),
            "distance": lambda kilometres: distance(kilometres, locale),
            "country": lambda code: country_name(code, locale),
            "day": cache(lambda text: day(text, locale)),
            "day_before_stop": lambda text: day(text, locale).removesuffix("."),
            "measure": lambda quantity: measure(quantity, locale),
            "unit_name": lambda unit: unit_name(unit, locale),
            "digits": cache(lambda number: digits(number, locale)),
            "native": native_name,
            "direction": direction,
            "language": spoken_name,
            "listed_words": self._joined,
            "host": _host,
            "hide": lambda _: "",
            "day_name": cache(lambda code: day_name(code, locale)),
            "last_day_name": cache(lambda code: day_name(code, locale, begins=False)),
            "runs": runs,
            "season": lambda part: part_of_year(part.first, part.last, locale),
            "day_names": lambda codes: self._joined(day_name(code, locale) for code in codes),
            "language_names": lambda tags: self._joined(map(spoken_name, tags)),
        }
        name = self._module("names.html.jinja").name
        self.environment.filters |= {
            spoken: self._spoken(partial(name, table))
            for spoken, table in (
                ("level", "level"),
                ("route_name", "route"),
                ("class_name", "class"),
                ("kind_name", "kind"),
                ("evidence_name", "evidence"),
                ("audience_name", "audience"),
                ("profession", "profession"),
                ("tier_name", "tier"),
                ("number_kind", "number"),
                ("warning_name", "warning"),
                ("bar_name", "bar"),
                ("page_name", "page"),
                ("need_name", "need"),
                ("phone_type", "phone"),
                ("week_name", "week"),
            )
        }

    def page(self, template: str, address: str, **values: Any) -> Staged:
        """Render one page.

        The template sets `title` and `description` itself; `review`, `kind` and `audience`
        among the values also describe the page.
        """
        about = {name: values[name] for name in ("review", "kind", "audience") if name in values}
        self.left = 0
        self.critical = False
        self.doubted = []
        self.sources = Sources(self._references)
        root = posixpath.relpath(".", posixpath.dirname(address) or ".")
        made: Any = self.environment.get_template(template).make_module(
            {"review": None, "root": root, "address": address, **values}
        )
        return Staged(
            address=address,
            locale=self.content.locale,
            title=str(made.title),
            description=str(made.description),
            body=str(made).strip() + "\n",
            complete=not self.left,
            **{name: value for name, value in about.items() if value is not None},
        )

    def titles(self) -> dict[str, str]:
        """Titles of all pages that content can name, by address."""
        name = self.environment.filters["page_name"]
        need = self.environment.filters["need_name"]
        made = {address: str(name(address)) for address in GENERATED_PAGES}
        made |= {f"help/need-{one}": str(need(one)) for one in NEEDS}
        return made | page_titles(self.content)

    def overview_title(self, overview: Overview) -> str:
        """What a list of cities is called: the kind of help, the need, or the language."""
        if overview.term is not None:
            return str(overview.term.name)
        if overview.by == "need":
            return str(self.environment.filters["need_name"](overview.value))
        name = language_name(overview.value, self.content.locale)
        return name[:1].title() + name[1:]

    def _spoken(self, name: Callable[[str], str]) -> Callable[[str], str]:
        """A table of words that is looked up once for each value: every look makes it anew.

        (Measured on 2,000 services: more than half of the time of their pages.)
        """
        known: dict[str, tuple[str, int]] = {}

        def said(value: str) -> str:
            if value not in known:
                before = self.left
                known[value] = name(value), self.left - before
            else:
                self.left += known[value][1]
            return known[value][0]

        return said

    def _once(self, made: Callable[[Place], Markup], place: Place) -> Markup:
        """Hours as tables, kept for all services with the same: they hold no one's own words.

        The words of a description may be in any language, and are counted if left in another.
        """
        if any(block.description for block in place.week.blocks):
            return made(place)
        if place.week not in self._weeks:
            self._weeks[place.week] = made(place)
        return self._weeks[place.week]

    def _module(self, template: str) -> Any:
        """The macros of a template."""
        return self.environment.get_template(template).make_module()

    def prose(self, page: Page) -> Staged:
        """A hand-written page, with its facts filled in."""
        head = page.head.model
        staged = self.page(
            "prose.md.jinja",
            page.slug,
            body=Markup(page.body.strip()),
            head=head,
            fill=self._fill,
            chapters=chapters_of(self.content) if head.chapter else [],
            slug=page.slug,
            review=head.review,
            audience=head.audience,
        )
        own = page.locale == self.content.locale
        return (
            staged
            if own
            else Staged(**{**vars(staged), "complete": False, "body_locale": page.locale})
        )

    def chapter(self, page: Page) -> Markup:
        """The text of a hand-written page as a part of a longer one, its headings one lower."""
        if page.locale != self.content.locale:
            self.left += 1
        body = _HEADING.sub(r"#\g<0>", page.body.strip())
        for name in page.head.model.sources:
            self.sources.number(name)
        return self._fill(Markup(body))

    def fragment(self, template: str, **values: Any) -> str:
        """Render HTML that is no page of an engine."""
        self.sources = Sources(self._references)
        return self.environment.get_template(template).render(**values)

    def _say(self, value: object) -> str:
        """HTML of a value, which says so where it is in another language."""
        if isinstance(value, Markup):
            return value
        if isinstance(value, Text) and value.locale:
            self.left += 1
            return _in_its_language(value.locale, str(value))
        if not isinstance(value, str) or len(value) > _LONG:
            return escape(value)
        known = self._escaped.get(value)
        if known is None:
            known = self._escaped[value] = escape(value)
        return known

    def _markdown_text(self, text: str) -> Markup:
        """Text as itself on one line of Markdown: every sign with a meaning is an entity."""
        line = _BREAKS.sub(" ", str(text))
        quoted = Markup(_MARKS.sub(lambda match: f"&#{ord(match[0])};", line))
        if not (isinstance(text, Text) and text.locale):
            return quoted
        self.left += 1
        return (
            Markup('<span lang="{}" dir="{}">').format(text.locale, direction(text.locale))
            + quoted
            + Markup("</span>")
        )

    def _says(self, fact: Fact) -> Markup:
        """A fact's sentence with its figure, isolated for right-to-left text."""
        locale = fact.text.locale or self.content.locale
        said = escape(str(fact.text))
        if fact.published is not None:
            value = Markup("<bdi>{}</bdi>").format(_unbroken(measure(fact.published, locale)))
            said = Markup(str(said).replace("{value}", value))
        if fact.text.locale:
            self.left += 1
            return Markup('<span lang="{}" dir="{}">{}</span>').format(
                locale, direction(locale), said
            )
        return said

    def _cite(self, fact: Any) -> list[int]:
        """Source numbers of a fact, or of anything else that has `sources`."""
        self.critical |= getattr(fact, "safety", "") == "critical"
        own = getattr(fact, "review", None)
        if own is not None and own.status in ("blocked", "stale"):
            self.doubted.append(own)
        return sorted({self.sources.number(c.ref) for c in fact.sources})

    def _views(self, fact: Fact) -> list[tuple[int, Reference, Quantity]]:
        """Who says which figure, where the sources of a fact do not all say the same."""
        said = [(c.ref, c.says) for c in fact.sources if c.says is not None]
        if fact.published is None or all(q.minutes == fact.published.minutes for _, q in said):
            return []
        return [(self.sources.number(ref), self._references[ref], says) for ref, says in said]

    def _fill(self, body: Markup) -> Markup:
        """A hand-written page with its facts shown, and links that tell nobody where they stood."""
        macro = self._module("facts.html.jinja").fact_note

        def fact(match: re.Match[str]) -> str:
            return f"\n{macro(self._facts[match['name']], match['name'])}\n"

        text = self._shown(str(body))
        text = _OUTGOING.sub(r'\g<0>{ rel="noreferrer" }', text)
        return Markup(FACT_LINE.sub(fact, text))

    def _shown(self, body: str) -> str:
        """A hand-written page with its pictures, and links to its PDFs."""
        pieces, at = [], 0
        for mention in mentions(body):
            attachment = self.content.attachments.get(mention.name)
            made = attachment.made if attachment else None
            if not isinstance(made, Published):
                continue  # a check has said so
            shown = _dropped(mention, made)
            pieces += [body[at : mention.start], shown]
            at = mention.end
        return "".join([*pieces, body[at:]])

    def _joined(self, items: Iterable[str]) -> Markup:
        parts = [self._say(item) for item in items]
        return Markup(comma_list(parts, self.content.locale))


def _dropped(mention: Mention, made: Published) -> str:
    """A picture or a link in HTML, for a page that stands right below its language."""
    if not mention.is_picture:
        # its words stay Markdown, which is turned where it stands
        return str(Markup('<a href="../{}">').format(made.name)) + mention.text + "</a>"
    words = Markup(_MARKS.sub(lambda match: f"&#{ord(match[0])};", mention.text))
    picture = Markup('<img src="../{}" width="{}" height="{}" loading="lazy" alt="{}">').format(
        made.name, made.width, made.height, words
    )
    if not mention.caption:
        return str(picture)
    caption = _MARKS.sub(lambda match: f"&#{ord(match[0])};", mention.caption)
    return f'{picture}<br><span class="small">{caption}</span>'


_LONG = 40
"""Letters of a string that is likely to be said once."""


@lru_cache(maxsize=4096)
def _host(url: str) -> str | None:
    return urlsplit(url).hostname


@lru_cache(maxsize=4096)
def _in_its_language(locale: str, text: str) -> Markup:
    return Markup(f"{_opening(locale)}{escape(text)}</span>")


@cache
def _opening(locale: str) -> Markup:
    return Markup('<span lang="{}" dir="{}">').format(locale, direction(locale))


def _unbroken(text: str) -> str:
    """A figure and its unit, kept on one line."""
    return text.replace(" ", "\u00a0")


_OUTGOING = re.compile(r"\[[^\]\n]*\]\(https://(?:[^()\n]|\([^()\n]*\))*\)")
_HEADING = re.compile(r"^#{1,5} ", re.MULTILINE)
_BREAKS = re.compile(r"\s*[\r\n]\s*")
_MARKS = re.compile(r"[!-/:-@\[-`{-~]")


def emergency_numbers(content: Content) -> tuple[Any, ...]:
    """Emergency numbers of the site's own country, and of no other."""
    country = content.site.model.country
    for profile in content.emergency.model.profiles:
        if profile.country == country:
            return profile.numbers
    return ()


def pages(content: Content, catalog: Catalog) -> dict[str, Staged]:
    """Every page of one language by its address."""
    render = Renderer(content, catalog)
    made = [page for maker in MAKERS for page in maker(render)]
    return {page.address: page for page in made}


NOT_FOUND = "not-found"
"""Address of the page for unknown addresses, which is published as `404.html`."""

Maker = Callable[[Renderer], Iterator[Staged]]


def _home(render: Renderer) -> Iterator[Staged]:
    content = render.content
    doors = {door.page for door in content.site.model.doors}
    prose = content.pages_in(content.locale).values()
    reading = [page for page in prose if page.slug not in doors and page.head.model.chapter is None]
    yield render.page(
        "home.md.jinja", "index", kind="home", reading=reading, review=content.site.model.review
    )


def _emergency(render: Renderer) -> Iterator[Staged]:
    content = render.content
    emergency = content.emergency.model
    yield render.page(
        "emergency.md.jinja",
        "emergency",
        kind="emergency",
        missing=missing_numbers(emergency_numbers(content)),
        urgent=[entry.model for entry in content.topics if entry.model.urgent],
        review=emergency.review,
    )
    yield render.page(
        "numbers.md.jinja",
        "numbers",
        profiles=sorted(
            (
                (country_name(profile.country, content.locale), profile)
                for profile in _profiles(content)
            ),
            key=lambda one: alphabetical(one[0]),
        ),
        missing=missing_numbers,
        review=emergency.review,
    )


def _profiles(content: Content) -> tuple[EmergencyProfile, ...]:
    return content.emergency.model.profiles


NUMBERS_WANTED = ("ambulance", "poison", "crisis")
"""Kinds of number that a reader looks for in every country."""


def missing_numbers(numbers: Iterable[Any]) -> list[str]:
    """Kinds of number that nobody has found yet, which readers must ask for locally."""
    known = {number.kind for number in numbers}
    return [kind for kind in NUMBERS_WANTED if kind not in known]


def _substances(render: Renderer) -> Iterator[Staged]:
    content = render.content
    yield render.page(
        "substances.md.jinja",
        "substances/index",
        review=weakest(entry.model.review for entry in content.substances),
    )
    for entry in content.substances:
        substance = entry.model
        yield render.page(
            "substance.md.jinja",
            f"substances/{substance.id}",
            substance=substance,
            slang=[Text(s.text) for s in substance.slang if s.lang in (content.locale, "en")],
            facts={fact.id: fact for fact in facts_of(substance)},
            mixing=substance.mixes_as or substance.id,
            mixes_as=agent_names(content).get(substance.mixes_as or ""),
            pairs=list(pairs_of(content, substance.mixes_as or substance.id)),
            time=of_substance(substance),
            review=substance.review,
        )


def facts_of(substance: Substance) -> Iterator[Fact]:
    """Every fact of a substance."""
    for _, value in walk(substance):
        if isinstance(value, Fact):
            yield value


LEVELS = ("danger", "unsafe", "caution", "unknown")
"""Levels of an interaction, the most dangerous first."""


def pairs_of(content: Content, name: str) -> Iterator[tuple[Interaction, str, str]]:
    """Interactions of one substance, the most dangerous first, with the other's id and name."""
    names = agent_names(content)
    for pair in sorted(
        content.interactions.model.interactions, key=lambda pair: LEVELS.index(pair.level)
    ):
        if name in (pair.a, pair.b):
            other = pair.b if pair.a == name else pair.a
            yield pair, other, names[other]


def agent_names(content: Content) -> dict[str, Text]:
    """Everyday names of substances and of what they can meet, by id."""
    names = {entry.model.id: entry.model.names.common[0] for entry in content.substances}
    return names | content.mixable()


def _interactions(render: Renderer) -> Iterator[Staged]:
    content = render.content
    model = content.interactions.model
    names = content.mixable()
    levels = {frozenset((pair.a, pair.b)): pair.level for pair in model.interactions}
    yield render.page(
        "interactions.md.jinja",
        "interactions",
        kind="matrix",
        names=names,
        short={
            entry.model.id: entry.model.names.short or entry.model.names.common[0]
            for entry in content.substances
        }
        | {agent.id: agent.short or agent.name for agent in model.agents},
        rows=[
            (a, [(b, levels.get(frozenset((a, b)), "unknown") if a != b else "") for b in names])
            for a in names
        ],
        known={f"{a} {b}" for pair in levels for a in pair for b in pair},
        alike=[
            (entry.model.names.common[0], names[entry.model.mixes_as])
            for entry in content.substances
            if entry.model.mixes_as in names
        ],
        review=model.review,
    )
    agents = {agent.id: agent for agent in model.agents}
    pages_of = {entry.model.id for entry in content.substances}
    for name, title in names.items():
        pairs = list(pairs_of(content, name))
        seen = {name, *(other for _, other, _ in pairs)}
        yield render.page(
            "mixing.md.jinja",
            f"mixing/{name}",
            name=title,
            pairs=pairs,
            unlisted=[other for id_, other in names.items() if id_ not in seen],
            agent=agents.get(name),
            substance=name if name in pages_of else None,
            review=weakest([model.review, *(p.review for p, _, _ in pairs if p.review)]),
        )


def _topics(render: Renderer) -> Iterator[Staged]:
    content = render.content
    topics = [entry.model for entry in content.topics]
    titles = render.titles()
    yield render.page(
        "topics.md.jinja",
        "topics/index",
        topics=topics,
        review=weakest(topic.review for topic in topics),
    )
    for topic in topics:
        facts = {f.id: f for section in topic.sections for f in section.facts}
        yield render.page(
            "topic.md.jinja",
            f"topics/{topic.id}",
            kind="emergency" if topic.urgent else "text",
            topic=topic,
            time=of_facts(facts[name] for name in topic.timeline),
            services=[
                term for term in content.referrals.model.taxonomy_terms if term.id in topic.services
            ],
            next=[(page, titles[page]) for page in topic.pages],
            review=topic.review,
        )


def _stories(render: Renderer) -> Iterator[Staged]:
    content = render.content
    stories = [entry.model for entry in content.stories]
    functions = {one.id: one for one in content.functions.model.functions}
    yield render.page(
        "stories.md.jinja",
        "stories/index",
        stories=stories,
        functions=functions,
        review=weakest(story.review for story in stories),
    )
    titles = render.titles()
    triggers = {one.id: one.label for one in content.triggers.model.triggers}
    kinds = {one.id: one.name for one in content.referrals.model.taxonomy_terms}
    for story in stories:
        links: list[tuple[str, str]] = [
            *((f"functions.html#{name}", functions[name].label) for name in [story.function]),
            *((f"triggers.html#t-{name}", triggers[name]) for name in story.triggers),
        ]
        helps = [
            *((f"tools/{name}.html", titles[f"tools/{name}"]) for name in story.tools),
            *((f"help/index.html#{name}", kinds[name]) for name in story.services),
        ]
        facts = content.fact_table()
        yield render.page(
            "story.md.jinja",
            f"stories/{story.id}",
            story=story,
            about=links,
            helps=helps,
            sheets=[(name, titles[f"sheets/{name}"]) for name in story.worksheets],
            facts=[(name, facts[name]) for name in story.facts],
            review=story.review,
        )


def page_titles(content: Content) -> dict[str, str]:
    """Titles of pages that content names, by address."""
    return {
        **{f"substances/{e.model.id}": e.model.names.common[0] for e in content.substances},
        **{f"topics/{e.model.id}": e.model.label for e in content.topics},
        **{f"stories/{e.model.id}": e.model.title for e in content.stories},
        **{f"sheets/{e.model.id}": e.model.title for e in content.worksheets},
        **{f"tools/{tool.id}": tool.label for tool in content.tools.model.tools},
        **{f"help/{city.id}": city.name for city in content.referrals.model.cities},
        **{f"help/kind-{term.id}": term.name for term in content.referrals.model.taxonomy_terms},
        **{slug: page.head.model.title for slug, page in content.pages_in(content.locale).items()},
    }


def _questions(render: Renderer) -> Iterator[Staged]:
    questions = render.content.questions.model
    yield render.page(
        "questions.md.jinja",
        "questions",
        sets=questions.sets,
        titles=render.titles(),
        audience="consultant",
        review=questions.review,
    )


def _handbook(render: Renderer) -> Iterator[Staged]:
    content = render.content
    chapters = chapters_of(content)
    yield render.page(
        "handbook.md.jinja",
        "handbook",
        chapters=chapters,
        body=lambda page: render.chapter(page),
        sets=content.questions.model.sets,
        titles=render.titles(),
        audience="consultant",
        review=weakest(
            [content.questions.model.review, *(page.head.model.review for page in chapters)]
        ),
    )


def chapters_of(content: Content) -> list[Page]:
    """Hand-written pages that make up the consultants' handbook, in its order."""
    found = [p for p in content.pages_in(content.locale).values() if p.head.model.chapter]
    return sorted(found, key=lambda page: (page.head.model.chapter or 0, page.slug))


def _coping(render: Renderer) -> Iterator[Staged]:
    content = render.content
    tools = {tool.id: tool for tool in content.tools.model.tools}
    functions = {function.id: function for function in content.functions.model.functions}
    triggers = {trigger.id: trigger for trigger in content.triggers.model.triggers}
    shared = {"tools": tools, "functions": functions, "triggers": triggers}
    yield render.page(
        "triggers.md.jinja",
        "triggers",
        review=content.triggers.model.review,
        categories=content.triggers.model.categories,
        sheet=_sheet_of_triggers(content),
        titles=render.titles(),
        **shared,
    )
    yield render.page(
        "functions.md.jinja",
        "functions",
        review=content.functions.model.review,
        **shared,
    )
    yield render.page(
        "tools.md.jinja",
        "tools",
        review=content.tools.model.review,
        kinds=("quick", "daily", "people", "professional", "planning"),
        **shared,
    )
    for tool in tools.values():
        yield render.page(
            "tool.md.jinja",
            f"tools/{tool.id}",
            tool=tool,
            triggers_here=[one for one in triggers.values() if tool.id in one.tools],
            functions_here=[one for one in functions.values() if tool.id in one.tools],
            review=content.tools.model.review,
        )


def _sheet_of_triggers(content: Content) -> str | None:
    """The first worksheet on which triggers are ticked."""
    for entry in content.worksheets:
        for block in entry.model.blocks:
            if isinstance(block, ChecklistBlock) and block.trigger_categories:
                return entry.model.id
    return None


def _sheets(render: Renderer) -> Iterator[Staged]:
    content = render.content
    made = {sheet.id: sheet for sheet in sheets(content)}
    reviews = {entry.model.id: entry.model.review for entry in content.worksheets}
    prints = {name: _prints(sheet, content) for name, sheet in made.items()}
    shelf = content.shelf.model
    known = {moment.id for moment in shelf.moments}
    groups = [
        (moment, [sheet for sheet in made.values() if moment.id in sheet.moments])
        for moment in shelf.moments
    ]
    groups = [(moment, some) for moment, some in groups if some]
    loose = [sheet for sheet in made.values() if not known & set(sheet.moments)]
    yield render.page(
        "sheets.md.jinja",
        "sheets/index",
        kind="shelf",
        groups=[*groups, *([(None, loose)] if loose else [])],
        packs=[_pack(pack, content, made) for pack in shelf.packs],
        prints_of=prints,
        pictures=dict.fromkeys(made, PICTURE_SIZE),
        zip_href=ZIP if made else "",
        review=weakest([*reviews.values(), shelf.review]),
    )
    for sheet in made.values():
        yield render.page(
            "sheet.md.jinja",
            f"sheets/{sheet.id}",
            sheet=sheet,
            prints=prints[sheet.id],
            kind="sheet",
            review=reviews[sheet.id],
        )


def _prints(sheet: Sheet, content: Content) -> list[dict[str, str]]:
    """What can be printed of a sheet: `href`, `edition`, `print` and `paper` of each PDF."""
    return [
        {
            "href": f"{sheet.id}{variant.suffix}.pdf",
            "edition": variant.edition,
            "print": variant.print,
            "paper": variant.paper,
        }
        for variant in variants(sheet, content.site.model.printing)
    ]


def _pack(pack: Pack, content: Content, made: Mapping[str, Sheet]) -> dict[str, Any]:
    """A pack with the addresses of its PDFs: `hrefs` as (paper, address), booklets beside."""
    name = f"{PACK}{pack.id}"
    papers = content.site.model.printing.papers
    return {
        "id": pack.id,
        "title": pack.title,
        "summary": pack.summary,
        "sheets": [made[one].title for one in pack.sheets],
        "hrefs": [(one, f"{name}{'-letter' * (one == 'Letter')}.pdf") for one in papers],
        "booklet": f"{name}-booklet.pdf" if pack.booklet else None,
        "small": f"{name}-a5.pdf" if pack.booklet else None,
    }


def _help(render: Renderer) -> Iterator[Staged]:
    content = render.content
    yield render.page(
        "help.md.jinja",
        "help/index",
        guide=guide(content),
        review=content.referrals.model.review,
    )
    yield Staged(
        address=SHELL,
        locale=content.locale,
        title=SHELL_TITLE,
        description="",
        body=f"# {SHELL_TITLE} {{ #part-place }}\n\n{SHELL_CONTENT}\n",
        complete=content.locale == content.source_locale
        or not any(
            isinstance(value, Text) and value.locale for _, value in walk(content.referrals.model)
        ),
        kind="city",
    )


def stamps(render: Renderer) -> Iterator[tuple[str, str, str]]:
    """Pages that are stamped from the shell, as (name below `help/`, title, HTML)."""
    content = render.content
    found = guide(content)
    where = content.site.model.address
    for city in found.cities:
        name = city.city.id
        own = f"{where.rstrip('/')}/{content.locale}/help/{name}.html" if where else None
        body = render.fragment("city.html.jinja", city=city, online=found.online, own=own)
        yield name, str(city.city.name), body
    body = render.fragment("online.html.jinja", guide=found)
    yield ONLINE, str(render.environment.filters["page_name"](f"help/{ONLINE}")), body
    for overview in found.overviews:
        body = render.fragment("overview.html.jinja", overview=overview)
        yield overview.name, render.overview_title(overview), body


def contact(place: Place) -> Contact:
    """Whom to save in a phone: under the name of the organization, which says less."""
    address = place.location.address
    shown = address if address and place.location.location_type == "physical" else None
    return Contact(
        name=str(place.organization.name),
        phones=tuple((call.phone.type, call.href.replace(";ext=", ",")) for call in place.calls),
        email=place.service.email,
        street=shown.address_1 if shown else None,
        city=shown.city if shown else None,
        postal_code=shown.postal_code if shown else None,
    )


def calendar_note(place: Place, summary: str, timezone: str) -> str | None:
    """A link that is a calendar file of when a group meets; None where nothing is sure."""
    service = place.service
    if service.status == "temporarily closed":
        return None
    stamp = service.assured_date or service.publication.consent_date
    text = dates(service.id, service.meetings, str(summary), timezone, stamp) if stamp else None
    return data_link("text/calendar", text) if text else None


def _prose(render: Renderer) -> Iterator[Staged]:
    for page in render.content.pages_in(render.content.locale).values():
        yield render.prose(page)


def _offline(render: Renderer) -> Iterator[Staged]:
    review = render.content.site.model.review
    yield render.page("offline.md.jinja", KIT_PAGE, file=KIT, size=KIT_SIZE, review=review)


def _not_found(render: Renderer) -> Iterator[Staged]:
    yield render.page("404.md.jinja", NOT_FOUND, kind="missing")


def _finder(render: Renderer) -> Iterator[Staged]:
    yield render.page(
        "az.md.jinja",
        "az",
        letters=letters(finder(render.content), render.content.locale),
        review=render.content.site.model.review,
    )


def _words(render: Renderer) -> Iterator[Staged]:
    glossary = render.content.glossary.model
    terms = sorted(glossary.terms, key=lambda term: alphabetical(term.term))
    yield render.page("words.md.jinja", "words", terms=terms, review=glossary.review)


def _references(render: Renderer) -> Iterator[Staged]:
    content = render.content
    every = sorted(
        content.references.model.references, key=lambda r: (r.authors.casefold(), r.year or 0)
    )
    shared: dict[str, Any] = {
        "letters": content.reference_letters(),
        "supports": supported_pages(content, render.titles()),
        "review": content.references.model.review,
    }
    parts = {
        "references": ("", []),
        # a source on a page leads to a small part of the list, and the whole is there to print
        **{
            f"references/{letter}": (letter, [one for one in every if one.letter == letter])
            for letter in shared["letters"]
        },
        "references/all": ("all", every),
    }
    for address, (here, some) in parts.items():
        yield render.page("references.md.jinja", address, references=some, here=here, **shared)


def supported_pages(
    content: Content, titles: Mapping[str, str]
) -> dict[str, list[tuple[str, str]]]:
    """For each reference the pages that it supports, as (address with `.html`, title)."""
    names = content.mixable()
    found: dict[str, dict[str, str]] = {}

    def note(value: object, address: str, title: str) -> None:
        for _, one in walk(value):
            if isinstance(one, Citation):
                found.setdefault(one.ref, {})[address] = title

    for entry in content.substances:
        note(entry.model, f"substances/{entry.model.id}", titles[f"substances/{entry.model.id}"])
    for folder in ("topics", "stories"):
        for one in getattr(content, folder):
            note(one.model, f"{folder}/{one.model.id}", titles[f"{folder}/{one.model.id}"])
    for sheet in content.worksheets:
        note(sheet.model, f"sheets/{sheet.model.id}", sheet.model.title)
    for tool in content.tools.model.tools:
        note(tool, f"tools/{tool.id}", tool.label)
    note(content.questions.model, "questions", titles["questions"])
    note(content.emergency.model, "emergency", titles["emergency"])
    for profile in content.emergency.model.profiles:
        for number in profile.numbers:
            found.setdefault(number.source, {})["numbers"] = titles["numbers"]
    for slug, page in content.pages_in(content.locale).items():
        for name in page.head.model.sources:
            found.setdefault(name, {})[slug] = titles[slug]
    for pair in content.interactions.model.interactions:
        note(pair, f"mixing/{pair.a}", f"{names[pair.a]} + …")
    return {name: [(f"{a}.html", t) for a, t in some.items()] for name, some in found.items()}


MAKERS: tuple[Maker, ...] = (
    _home,
    _emergency,
    _substances,
    _interactions,
    _topics,
    _coping,
    _stories,
    _questions,
    _handbook,
    _sheets,
    _help,
    _prose,
    _finder,
    _words,
    _references,
    _offline,
    _not_found,
)
"""Kinds of page, in the order of the site."""


# ---------------------------------------------------------------- staging


def markdown(
    page: Staged,
    translations: Mapping[str, Staged],
    site: Site,
    menu: Iterable[Staged] = (),
    prefix: str = "/",
    more: str = "about",
) -> str:
    """A page's Markdown with its front matter.

    `translations` holds the same page in every language of the site, in their order.
    Links to other languages are relative; `real` marks those that are fully translated,
    which alone are announced to machines (hreflang). The page for unknown addresses is
    read at any depth, so its links begin with `prefix`, the path of the whole site. `more` is
    the address of the page that says what leaving does.
    """
    missing = page.address == NOT_FOUND
    up = prefix if missing else "../" * (page.address.count("/") + 1)
    root = f"{prefix}{page.locale}" if missing else up.removesuffix("../").rstrip("/") or "."
    locale = page.body_locale or page.locale
    head: dict[str, object] = {
        "title": page.title,
        "description": page.description,
        "site": site.name,
        "key": page.address,
        "lang": page.locale,
        "dir": direction(page.locale),
        "body_lang": locale if locale != page.locale else "",
        "body_dir": direction(locale),
        "root": root,
        "site_root": up.removesuffix("/"),
        "more": more,
        "kind": page.kind,
        "complete": page.complete,
        "draft_language": page.locale != site.languages[0].locale
        and any(x.locale == page.locale and x.review.status != "reviewed" for x in site.languages),
        "announce": sum(other.complete for other in translations.values()) > 1 and page.complete,
        "menu": [{"page": other.address, "title": other.title} for other in menu],
        "alternates": [
            {
                "locale": other.locale,
                "name": native_name(other.locale),
                "href": f"{up}{other.locale}/{'index' if missing else other.address}.html",
                "real": other.complete,
                "here": other.locale == page.locale,
            }
            for other in translations.values()
        ],
    }
    lines = "\n".join(
        f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in head.items()
    )
    return f"---\n{lines}\n---\n\n{page.body}"


def root_page(
    contents: Mapping[str, Content], catalogs: Mapping[str, Catalog], prefix: str = ""
) -> str:
    """The page above all languages; with a `prefix`, the one for unknown addresses there."""
    locales = list(contents)
    first = contents[locales[0]]
    render = Renderer(first, catalogs[locales[0]])
    words = [
        Renderer(contents[locale], catalogs[locale])._module("words.html.jinja")
        for locale in locales
    ]
    return render.fragment(
        "root.html.jinja",
        languages=[x for x in first.site.model.languages if x.locale in locales],
        policy=content_policy(first.site.model.has_scripts),
        base=prefix,
        words=words,
        missing=bool(prefix),
    )
