"""Content → the Markdown pages of one language."""

from __future__ import annotations

import json
import posixpath
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from generator.blocks import ChecklistBlock
from generator.catalog import (
    Catalog,
    comma_list,
    day,
    day_name,
    direction,
    language_name,
    measure,
    native_name,
)
from generator.checks import FACT_LINE
from generator.content import Content, Page, walk
from generator.directory import (
    SHELL,
    SHELL_CONTENT,
    SHELL_TITLE,
    anywhere,
    by_city,
)
from generator.engines import POLICY
from generator.fields import Quantity, Review, Text
from generator.models import Fact, Interaction, Reference, Site, Substance
from generator.sheets import sheets


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
        self._facts = content.fact_table()
        self._references = content.reference_table()
        self.sources = Sources(self._references)
        locale = content.locale
        self.environment = Environment(
            loader=PackageLoader("generator", "templates"),
            autoescape=True,
            auto_reload=False,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=self._finalize,
        )
        self.environment.globals |= {
            "_": catalog.ui,
            "content": content,
            "site": content.site.model,
            "locale": locale,
            "direction": direction(locale),
            "emergency": content.emergency.model,
            "numbers": emergency_numbers(content),
            "numbers_here": lambda kind: [n for n in emergency_numbers(content) if n.kind == kind],
            "source_number": lambda name: self.sources.number(name),
            "cite": self._cite,
            "views": self._views,
            "listed": lambda: self.sources.listed(),
        }
        self.environment.filters |= {
            "md": self._markdown_text,
            "says": self._says,
            "bare": lambda text: str(text),
            "day": lambda text: day(text, locale),
            "measure": lambda quantity: measure(quantity, locale),
            "native": native_name,
            "direction": direction,
            "language": lambda tag: language_name(tag, locale),
            "listed_words": self._joined,
            "host": lambda url: urlsplit(url).hostname,
            "hide": lambda _: "",
            "day_name": lambda code: day_name(code, locale),
            "day_names": lambda codes: self._joined(day_name(code, locale) for code in codes),
            "language_names": lambda tags: self._joined(language_name(tag, locale) for tag in tags),
        }
        name = self._module("names.html.jinja").name
        self.environment.filters |= {
            spoken: partial(name, table)
            for spoken, table in (
                ("level", "level"),
                ("route_name", "route"),
                ("class_name", "class"),
                ("kind_name", "kind"),
                ("evidence_name", "evidence"),
                ("audience_name", "audience"),
                ("profession", "profession"),
                ("tier_name", "tier"),
            )
        }

    def page(self, template: str, address: str, **values: Any) -> Staged:
        """Render one page.

        The template sets `title` and `description` itself; `review`, `kind` and `audience`
        among the values also describe the page.
        """
        about = {name: values[name] for name in ("review", "kind", "audience") if name in values}
        self.left = 0
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
            review=head.review,
            audience=head.audience,
        )
        own = page.locale == self.content.locale
        return (
            staged
            if own
            else Staged(**{**vars(staged), "complete": False, "body_locale": page.locale})
        )

    def fragment(self, template: str, **values: Any) -> str:
        """Render HTML that is no page of an engine."""
        self.sources = Sources(self._references)
        return self.environment.get_template(template).render(**values)

    def _finalize(self, value: object) -> object:
        if isinstance(value, Text) and value.locale:
            self.left += 1
            return Markup('<span lang="{}" dir="{}">{}</span>').format(
                value.locale, direction(value.locale), str(value)
            )
        return value

    def _markdown_text(self, text: str) -> Markup:
        """Text as itself on one line of Markdown: every sign with a meaning is an entity."""
        line = _BREAKS.sub(" ", str(text))
        quoted = Markup(_MARKS.sub(lambda match: f"&#{ord(match[0])};", line))
        marked = self._finalize(text)
        if marked is text:
            return quoted
        assert isinstance(text, Text)
        return (
            Markup('<span lang="{}" dir="{}">').format(text.locale, direction(text.locale))
            + quoted
            + Markup("</span>")
        )

    def _says(self, fact: Fact) -> Markup:
        """A fact's sentence with its figure, isolated for right-to-left text."""
        locale = fact.text.locale or self.content.locale
        said = escape(str(fact.text))
        if fact.value is not None:
            value = Markup("<bdi>{}</bdi>").format(_unbroken(measure(fact.value, locale)))
            said = Markup(str(said).replace("{value}", value))
        if fact.text.locale:
            self.left += 1
            return Markup('<span lang="{}" dir="{}">{}</span>').format(
                locale, direction(locale), said
            )
        return said

    def _cite(self, fact: Any) -> list[int]:
        """Source numbers of a fact, or of anything else that has `sources`."""
        return sorted({self.sources.number(c.ref) for c in fact.sources})

    def _views(self, fact: Fact) -> list[tuple[int, Reference, Quantity]]:
        """Who says which figure, where the sources of a fact do not all say the same."""
        said = [(c.ref, c.says) for c in fact.sources if c.says is not None]
        if not any(says != fact.value for _, says in said):
            return []
        return [(self.sources.number(ref), self._references[ref], says) for ref, says in said]

    def _fill(self, body: Markup) -> Markup:
        """A hand-written page with its facts shown, and links that tell nobody where they stood."""
        macro = self._module("facts.html.jinja").fact_note

        def fact(match: re.Match[str]) -> str:
            return f"\n{macro(self._facts[match['name']], match['name'])}\n"

        text = _OUTGOING.sub(r'\g<0>{ rel="noreferrer" }', str(body))
        return Markup(FACT_LINE.sub(fact, text))

    def _joined(self, items: Iterable[str]) -> Markup:
        parts = [escape(self._finalize(item)) for item in items]
        return Markup(comma_list(parts, self.content.locale))


def _unbroken(text: str) -> str:
    """A figure and its unit, kept on one line."""
    return text.replace(" ", "\u00a0")


_OUTGOING = re.compile(r"\[[^\]\n]*\]\(https://(?:[^()\n]|\([^()\n]*\))*\)")
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
    doors = {door.page for door in render.content.site.model.doors}
    prose = render.content.pages_in(render.content.locale).values()
    reading = [page for page in prose if page.slug not in doors]
    yield render.page("home.md.jinja", "index", kind="home", reading=reading)


def _emergency(render: Renderer) -> Iterator[Staged]:
    emergency = render.content.emergency.model
    yield render.page(
        "emergency.md.jinja",
        "emergency",
        kind="emergency",
        review=emergency.review,
    )


def _substances(render: Renderer) -> Iterator[Staged]:
    content = render.content
    yield render.page(
        "substances.md.jinja",
        "substances/index",
    )
    for entry in content.substances:
        substance = entry.model
        yield render.page(
            "substance.md.jinja",
            f"substances/{substance.id}",
            substance=substance,
            slang=[Text(s.text) for s in substance.slang if s.lang in (content.locale, "en")],
            facts={fact.id: fact for fact in facts_of(substance)},
            pairs=list(pairs_of(content, substance.id)),
            review=substance.review,
        )


def facts_of(substance: Substance) -> Iterator[Fact]:
    """Every fact of a substance."""
    for _, value in walk(substance):
        if isinstance(value, Fact):
            yield value


def pairs_of(content: Content, name: str) -> Iterator[tuple[Interaction, str, str]]:
    """Interactions of one substance, the most dangerous first, with the other's id and name."""
    names = agent_names(content)
    levels = ("danger", "unsafe", "caution", "unknown")
    for pair in sorted(
        content.interactions.model.interactions, key=lambda pair: levels.index(pair.level)
    ):
        if name in (pair.a, pair.b):
            other = pair.b if pair.a == name else pair.a
            yield pair, other, names[other]


def agent_names(content: Content) -> dict[str, Text]:
    """Everyday names of substances and of what they can meet, by id."""
    names = {entry.model.id: entry.model.names.common[0] for entry in content.substances}
    return names | {agent.id: agent.name for agent in content.interactions.model.agents}


def _interactions(render: Renderer) -> Iterator[Staged]:
    content = render.content
    levels = ("danger", "unsafe", "caution", "unknown")
    yield render.page(
        "interactions.md.jinja",
        "interactions",
        names=agent_names(content),
        pairs=sorted(
            content.interactions.model.interactions, key=lambda pair: levels.index(pair.level)
        ),
        review=content.interactions.model.review,
    )


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
    made = sheets(render.content)
    reviews = {entry.model.id: entry.model.review for entry in render.content.worksheets}
    yield render.page(
        "sheets.md.jinja",
        "sheets/index",
        sheets=made,
    )
    for sheet in made:
        yield render.page(
            "sheet.md.jinja",
            f"sheets/{sheet.id}",
            sheet=sheet,
            pdf_href=f"{sheet.id}.pdf",
            kind="sheet",
            review=reviews[sheet.id],
        )


def _help(render: Renderer) -> Iterator[Staged]:
    content = render.content
    yield render.page(
        "help.md.jinja",
        "help/index",
        cities=by_city(content),
        anywhere=anywhere(content),
    )
    yield Staged(
        address=SHELL,
        locale=content.locale,
        title=SHELL_TITLE,
        description="",
        body=f"# {SHELL_TITLE} {{ #part-place }}\n\n{SHELL_CONTENT}\n",
        complete=not any(
            isinstance(value, Text) and value.locale for _, value in walk(content.referrals.model)
        ),
        kind="city",
    )


def _prose(render: Renderer) -> Iterator[Staged]:
    for page in render.content.pages_in(render.content.locale).values():
        yield render.prose(page)


def _not_found(render: Renderer) -> Iterator[Staged]:
    yield render.page("404.md.jinja", NOT_FOUND, kind="missing")


def _finder(render: Renderer) -> Iterator[Staged]:
    yield render.page(
        "az.md.jinja",
        "az",
        letters=letters(finder(render.content), render.content.locale),
    )


def _words(render: Renderer) -> Iterator[Staged]:
    glossary = render.content.glossary.model
    terms = sorted(glossary.terms, key=lambda term: _sorted(term.term))
    yield render.page("words.md.jinja", "words", terms=terms, review=glossary.review)


def _references(render: Renderer) -> Iterator[Staged]:
    yield render.page(
        "references.md.jinja",
        "references",
        references=sorted(
            render.content.references.model.references,
            key=lambda r: (r.authors.casefold(), r.year or 0),
        ),
    )


MAKERS: tuple[Maker, ...] = (
    _home,
    _emergency,
    _substances,
    _interactions,
    _coping,
    _sheets,
    _help,
    _prose,
    _finder,
    _words,
    _references,
    _not_found,
)
"""Kinds of page, in the order of the site."""


# ---------------------------------------------------------------- the finder


@dataclass(frozen=True)
class Found:
    """One line of the A–Z."""

    term: str
    page: str
    """Address below the language, with `.html` and a fragment where there is one."""
    see: str = ""
    """The name of what it leads to, where that is another word."""
    is_sheet: bool = False
    """Whether it leads to a worksheet, which may be called like the tool it is for."""


def finder(content: Content) -> Iterator[Found]:
    """Every word a visitor may look for, each leading to the page that says most about it.

    The glossary comes last: a word that has a page of its own leads there alone.
    """
    found = [*_named(content)]
    yield from found
    known = {one.term.casefold() for one in found}
    for term in content.glossary.model.terms:
        for word in (term.term, *term.aliases):
            if word.casefold() not in known:
                see = term.term if word != term.term else ""
                yield Found(word, f"words.html#{term.id}", see)


def _named(content: Content) -> Iterator[Found]:
    """Names, street names, tools, sheets, kinds of help, places and pages."""
    for entry in content.substances:
        substance, page = entry.model, f"substances/{entry.model.id}.html"
        main = substance.names.common[0]
        yield Found(main, page)
        others = [substance.names.inn, *substance.names.common[1:]]
        others += [Text(s.text) for s in substance.slang if s.lang in (content.locale, "en")]
        for name in dict.fromkeys(others):
            if name.casefold() != main.casefold():
                yield Found(name, page, main)
    for agent in content.interactions.model.agents:
        for name in (agent.name, *agent.aliases):
            yield Found(name, f"interactions.html#{agent.id}")
    for tool in content.tools.model.tools:
        yield Found(tool.label, f"tools/{tool.id}.html")
    for function in content.functions.model.functions:
        yield Found(function.label, f"functions.html#{function.id}")
    for sheet in content.worksheets:
        yield Found(sheet.model.title, f"sheets/{sheet.model.id}.html", is_sheet=True)
    for kind in content.referrals.model.taxonomy_terms:
        yield Found(kind.name, f"help/index.html#{kind.id}")
    for city in content.referrals.model.cities:
        yield Found(city.name, f"help/{city.id}.html")
    for page_ in content.pages_in(content.locale).values():
        yield Found(page_.head.model.title, f"{page_.slug}.html")


def letters(found: Iterable[Found], locale: str) -> list[tuple[str, list[Found]]]:
    """Entries grouped by their first letter, both in alphabetical order.

    Letters of the language's own script come first, then other scripts, then digits.
    """
    groups: dict[str, list[Found]] = {}
    for one in sorted(dict.fromkeys(found), key=lambda one: (_sorted(one.term), one.page)):
        first = _sorted(one.term)[:1].title()
        groups.setdefault(first if first.isalpha() else "#", []).append(one)
    own = _script(native_name(locale)[0])

    def rank(letter: str) -> tuple[bool, bool, str]:
        return letter == "#", _script(letter) != own, letter

    return [(letter, groups[letter]) for letter in sorted(groups, key=rank)]


def _script(letter: str) -> str:
    """The first word of a letter's Unicode name, such as `CYRILLIC`."""
    return unicodedata.name(letter, "").partition(" ")[0]


def _sorted(term: str) -> str:
    """A key that puts accented letters beside plain ones, and ё beside е, but leaves й alone."""
    kept = unicodedata.normalize("NFC", term.casefold()).lstrip("«\"'“„(")
    return "".join(
        letter if letter == "й" else unicodedata.normalize("NFD", letter)[0] for letter in kept
    )


# ---------------------------------------------------------------- staging


def markdown(
    page: Staged,
    translations: Mapping[str, Staged],
    site: Site,
    menu: Iterable[Staged] = (),
    prefix: str = "/",
) -> str:
    """A page's Markdown with its front matter.

    `translations` holds the same page in every language of the site, in their order.
    Links to other languages are relative; `real` marks those that are fully translated,
    which alone are announced to machines (hreflang). The page for unknown addresses is
    read at any depth, so its links begin with `prefix`, the path of the whole site.
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
        policy=POLICY,
        base=prefix,
        words=words,
        missing=bool(prefix),
    )
