"""Load a content folder: every entry with its place, and everything that is wrong."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path, PurePath
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.attachments import FOLDERS as DROPPED
from generator.attachments import Attachment, attachments
from generator.blocks import KINDS
from generator.collector import paused
from generator.fields import Model, Review, Text
from generator.models import (
    Emergency,
    Fact,
    Functions,
    Glossary,
    Interactions,
    Inventory,
    PageHead,
    Questions,
    Reference,
    References,
    Shelf,
    Site,
    Story,
    Substance,
    Tools,
    Topic,
    Triggers,
    Worksheet,
)
from generator.problems import Problem, did_you_mean
from generator.referrals import NEEDS, Referrals
from generator.source import Location, Merged, Plain, Source, parse, quoted, read

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Entry(Generic[M]):
    """A model and the file it was read from."""

    model: M
    source: Source

    def problem(self, location: Location, message: str, hint: str = "") -> Problem:
        """Describe a fault at a place inside this entry."""
        return self.source.problem(location, message, hint)

    @cached_property
    def facts(self) -> tuple[tuple[Location, Fact], ...]:
        """Every fact of the file with its place, in file order."""
        if not may_hold(type(self.model), Fact):
            return ()
        return tuple((place, one) for place, one in walk(self.model) if isinstance(one, Fact))


@dataclass(frozen=True)
class Page:
    """A hand-written page in one language."""

    slug: str
    """Its address below the language, without `.html`."""
    locale: str
    """The language it is written in."""
    head: Entry[PageHead]
    body: str
    """Markdown, without its front matter."""
    body_line: int
    """Line of the file on which the body begins."""


@dataclass(frozen=True)
class Content:
    """Everything an editor has written, in one language."""

    locale: str
    site: Entry[Site]
    substances: tuple[Entry[Substance], ...]
    interactions: Entry[Interactions]
    triggers: Entry[Triggers]
    functions: Entry[Functions]
    tools: Entry[Tools]
    questions: Entry[Questions]
    topics: tuple[Entry[Topic], ...]
    stories: tuple[Entry[Story], ...]
    worksheets: tuple[Entry[Worksheet], ...]
    referrals: Entry[Referrals]
    emergency: Entry[Emergency]
    glossary: Entry[Glossary]
    references: Entry[References]
    inventory: Entry[Inventory]
    shelf: Entry[Shelf]
    pages: tuple[Page, ...]
    """In every language; `pages_in` picks."""
    attachments: Mapping[str, Attachment] = field(default_factory=dict)
    """Pictures and PDFs that were dropped in, by the name that pages use."""
    unread: frozenset[str] = frozenset()
    """Ids that stand in faulty records: not here, and yet not unknown."""

    @property
    def source_locale(self) -> str:
        """The language that the YAML is written in."""
        return self.site.model.languages[0].locale

    def entries(self) -> Iterator[tuple[str, Entry[Any]]]:
        """Every translatable entry with the name that its messages begin with, in file order."""
        for name in SINGLE:
            if name not in WORDLESS:
                yield name, getattr(self, name)
        for folder in FOLDERS:
            for entry in getattr(self, folder):
                yield entry.model.id, entry

    def with_models(self, locale: str, change: Callable[[str, Model], Model]) -> Content:
        """The same content in another language; `change` turns each named entry's model."""

        def changed(name: str, entry: Entry[Any]) -> Entry[Any]:
            return replace(entry, model=change(name, entry.model))

        single: dict[str, Any] = {
            name: changed(name, getattr(self, name)) for name in SINGLE if name not in WORDLESS
        }
        many: dict[str, Any] = {
            folder: tuple(changed(e.model.id, e) for e in getattr(self, folder))
            for folder in FOLDERS
        }
        return replace(self, locale=locale, **single, **many)

    def pages_in(self, locale: str) -> dict[str, Page]:
        """Hand-written pages by slug: in this language, else in the source language."""
        found = {page.slug: page for page in self.pages if page.locale == self.source_locale}
        found |= {page.slug: page for page in self.pages if page.locale == locale}
        return dict(sorted(found.items()))

    def addresses(self) -> tuple[str, ...]:
        """Addresses of all pages of a language, below it and without `.html`."""
        return (
            *GENERATED_PAGES,
            *(f"substances/{entry.model.id}" for entry in self.substances),
            *(f"mixing/{name}" for name in self.mixable()),
            *(f"topics/{entry.model.id}" for entry in self.topics),
            *(f"stories/{entry.model.id}" for entry in self.stories),
            *(f"sheets/{entry.model.id}" for entry in self.worksheets),
            *(f"tools/{tool.id}" for tool in self.tools.model.tools),
            *(f"references/{letter}" for letter in (*self.reference_letters(), "all")),
            *(f"help/{city.id}" for city in self.referrals.model.cities),
            *(f"help/kind-{term.id}" for term in self.referrals.model.taxonomy_terms),
            *(f"help/need-{need}" for need in NEEDS),
            *self.pages_in(self.source_locale),
        )

    def mixable(self) -> dict[str, Text]:
        """Everything that has mixing rows, by id with its name: substances, then agents."""
        return {
            entry.model.id: entry.model.names.common[0]
            for entry in self.substances
            if entry.model.mixes_as is None
        } | {agent.id: agent.name for agent in self.interactions.model.agents}

    def reference_letters(self) -> list[str]:
        """Letters under which references are listed, in alphabetical order, `other` last."""
        letters = {reference.letter for reference in self.references.model.references}
        return sorted(letters, key=lambda letter: (letter == "other", letter))

    def reference_table(self) -> dict[str, Reference]:
        """References by id."""
        return {reference.id: reference for reference in self.references.model.references}

    def facts(self) -> Iterator[tuple[str, Entry[Any], Location, Fact]]:
        """Every fact: `owner/fact-id`, its entry, its place in it, and itself."""
        for name, entry in self.entries():
            for location, fact in entry.facts:
                yield f"{name}/{fact.id}", entry, location, fact

    def fact_table(self) -> dict[str, Fact]:
        """Facts by `owner/fact-id`."""
        return self._fact_table

    @cached_property
    def _fact_table(self) -> dict[str, Fact]:
        return {name: fact for name, _, _, fact in self.facts()}


def walk(value: object, location: Location = ()) -> Iterator[tuple[Location, object]]:
    """Every record and every text below a value, each with its place in the file."""
    found: list[tuple[Location, object]] = []
    _collect(value, location, found)
    return iter(found)


def _collect(value: object, location: Location, found: list[tuple[Location, object]]) -> None:
    """Add to `found`, which is faster than a generator in each record of a deep one."""
    if isinstance(value, str):
        found.append((location, value))
    elif isinstance(value, BaseModel):
        found.append((location, value))
        own = value.__dict__
        for name, shown in _fields(type(value)):
            below = own[name]
            if below is not None and below != ():
                _collect(below, (*location, shown), found)
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            _collect(item, (*location, i), found)


@cache
def _fields(kind: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Each field's name in Python and in the file."""
    return tuple((name, info.alias or name) for name, info in kind.model_fields.items())


def may_hold(kind: type[BaseModel], wanted: type[BaseModel]) -> bool:
    """Whether a record of one kind can have one of another somewhere below it, or is one."""
    return any(issubclass(one, wanted) for one in _below(kind))


@cache
def _below(kind: type[BaseModel]) -> frozenset[type[BaseModel]]:
    seen, waiting = set[type[BaseModel]](), [kind]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting += [
                m for info in one.model_fields.values() for m in _models_in(info.annotation)
            ]
    return frozenset(seen)


SINGLE: Mapping[str, type[Model]] = {
    "site": Site,
    "emergency": Emergency,
    "interactions": Interactions,
    "triggers": Triggers,
    "functions": Functions,
    "tools": Tools,
    "questions": Questions,
    "glossary": Glossary,
    "referrals": Referrals,
    "references": References,
    "inventory": Inventory,
    "shelf": Shelf,
}
"""Files at the top of `content/`, one of each."""

OPTIONAL = ("questions", "inventory", "shelf")
"""Files that a site may do without."""

SPLIT = ("referrals",)
"""Files of lists that may be a folder of such files, or both."""

WORDLESS = ("references", "inventory")
"""Files in which nothing is translated."""

FOLDERS: Mapping[str, type[Substance] | type[Topic] | type[Story] | type[Worksheet]] = {
    "substances": Substance,
    "topics": Topic,
    "stories": Story,
    "worksheets": Worksheet,
}
"""Folders of files whose names are their ids."""

GENERATED_PAGES = (
    "index",
    "emergency",
    "numbers",
    "substances/index",
    "interactions",
    "topics/index",
    "stories/index",
    "questions",
    "handbook",
    "triggers",
    "functions",
    "tools",
    "sheets/index",
    "help/index",
    "help/online",
    "az",
    "words",
    "references",
    "offline",
)
"""Pages that every site has, whatever the editor writes."""

OTHER_FOLDERS = ("pages", "translations")

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_PAGE = re.compile(r"(?P<slug>.+?)(\.(?P<locale>[a-z]{2,3}(-[A-Za-z]+)*))?\Z", re.DOTALL)
_MOST_PROBLEMS = 100
"""Faults shown of one file; more would only hide the first."""
_ID = re.compile(r"\bid:[ \t]*['\"]?([a-z0-9-]+)")
_FENCE = re.compile(r"\A---[ \t]*\r?\n(?P<head>.*?)^---[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)


def load(folder: Path) -> tuple[Content | None, list[Problem]]:
    """Read `content/`, and find all that is wrong in it.

    Faulty records are left out of the content and their ids kept in `Content.unread`, so
    that the rest can still be checked. The content is None where too little is left.
    """
    problems: list[Problem] = []
    unread: set[str] = set()
    shown = PurePath(folder.name)
    if not folder.is_dir():
        return None, [
            Problem(
                shown,
                1,
                1,
                "there is no such folder",
                "run this where content/ and mkdocs.yml are, or name the folder with --content",
            )
        ]
    single: dict[str, Any] = {}
    for name, model in SINGLE.items():
        path = folder / f"{name}.yaml"
        alone = path.exists() or path.is_symlink()
        if name in SPLIT and (folder / name).is_dir():
            paths = [*[path] * alone, *_files(folder / name, folder, ".yaml", problems)]
            single[name] = _merged(paths, folder, model, problems, unread)
            continue
        if not alone:
            if name in OPTIONAL:
                single[name] = _blank(model, Source(shown / path.name, None))
                continue
            problems.append(
                Problem(
                    shown / path.name,
                    1,
                    1,
                    "this file is missing",
                    "every site has one: write it, or give it back its name",
                )
            )
            continue
        found = load_file(path, folder, model)
        if isinstance(found, list):
            problems += found
        entry = _salvaged(path, folder, model, unread) if isinstance(found, list) else found
        if entry is not None:
            single[name] = entry
    many: dict[str, Any] = {name: [] for name in FOLDERS}
    for name, model in FOLDERS.items():
        for path in _files(folder / name, folder, ".yaml", problems):
            named = load_named(path, folder, model)
            if isinstance(named, list):
                problems += named
                unread.add(path.stem)
            kept = _salvaged(path, folder, model, unread) if isinstance(named, list) else named
            if kept is not None:
                many[name].append(kept)
    pages: list[Page] = []
    source_locale = single["site"].model.languages[0].locale if "site" in single else "en"
    for path in _files(folder / "pages", folder, ".md", problems):
        page = load_page(path, folder, source_locale)
        if isinstance(page, list):
            problems += page
            unread.add(path.stem.partition(".")[0])
        else:
            pages.append(page)
    dropped = attachments(folder, problems)
    problems = sorted([*problems, *_strangers(folder)])
    listed: dict[str, Any] = {
        name: tuple(sorted(found, key=lambda entry: getattr(entry.model, "order", 0)))
        for name, found in many.items()
    }
    misplaced = [name for name in FOLDERS if (folder / name).is_file()]
    if misplaced or set(single) != set(SINGLE):  # nobody can tell which names stand in there
        return None, problems
    return (
        Content(
            locale=source_locale,
            pages=tuple(pages),
            attachments=dropped,
            unread=frozenset(unread),
            **(single | listed),
        ),
        problems,
    )


def _merged(
    paths: Iterable[Path],
    folder: Path,
    model: type[M],
    problems: list[Problem],
    unread: set[str],
) -> Entry[M]:
    """Files of lists as one, in the order given; adds to `problems` and `unread`.

    The whole counts as reviewed only where every file says so in the same words.
    """
    parts: list[Entry[M]] = []
    for path in paths:
        found = load_file(path, folder, model)
        if isinstance(found, list):
            problems += found
        entry = _salvaged(path, folder, model, unread) if isinstance(found, list) else found
        if entry is not None:
            parts.append(entry)
    values: dict[str, Any] = {}
    for name in model.model_fields:
        given = [getattr(part.model, name) for part in parts]
        if name == "review":
            values[name] = given[0] if given and len(set(given)) == 1 else Review()
        else:
            values[name] = tuple(item for items in given for item in items)
    sources = tuple(part.source for part in parts)
    shown = PurePath(folder.name) / model.__name__.lower()
    merged = Merged.of(shown, sources) if sources else Source(shown, None)
    return Entry(model.model_validate(values), merged)


def _salvaged(path: Path, folder: Path, model: type[M], unread: set[str]) -> Entry[M] | None:
    """What is sound of a faulty file: its records without the faulty ones, or nothing.

    Adds the ids of all that is left out to `unread`.
    """
    whole = _source(path, folder)
    if isinstance(whole, Problem):
        text = read(path, folder)
        if isinstance(text, Problem):
            return None
        unread |= set(_ID.findall(text))
        return _blank(model, Source(whole.path, None))
    source = whole
    while True:
        try:
            entry = Entry(model.model_validate(source.data), source)
        except ValidationError as error:
            found = error.errors(include_url=False, include_input=False)
            faulty = {_record(source.known(detail["loc"])) for detail in found}
            if () in faulty:
                unread |= ids_in(whole.data)
                return _blank(model, whole)
            source = source.without(faulty)
        else:
            unread |= ids_in(whole.data) - ids_in(source.data)
            return entry


def _record(location: Location) -> Location:
    """The innermost item of a list that holds a fault, else the field at the top."""
    items = [i for i, part in enumerate(location) if isinstance(part, int)]
    return location[: items[-1] + 1] if items else location[:1]


def ids_in(data: Plain) -> set[str]:
    """Every `id` in plain data, and every `name`, which cities are found by."""
    if isinstance(data, list):
        return {name for item in data for name in ids_in(item)}
    if isinstance(data, dict):
        own = {
            name for key, name in data.items() if key in ("id", "name") and isinstance(name, str)
        }
        return own | {name for item in data.values() for name in ids_in(item)}
    return set()


def _blank(model: type[M], source: Source) -> Entry[M] | None:
    """An empty file of a kind that is only lists; None for the kinds that are more than that."""
    empty = {name: Review() if name == "review" else () for name in model.model_fields}
    try:
        return Entry(model.model_validate(empty), source)
    except ValidationError:
        return None


def _files(folder: Path, content: Path, suffix: str, problems: list[Problem]) -> Iterator[Path]:
    """Files of one kind in name order; anything else there is a problem."""
    if not folder.is_dir():
        if folder.exists() or folder.is_symlink():
            problems.append(
                Problem(
                    PurePath(content.name) / folder.relative_to(content),
                    1,
                    1,
                    "this must be a folder",
                    f"put its files, which end in {suffix}, into a folder of this name",
                )
            )
        return
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.suffix == suffix:
            yield path
        else:
            problems.append(
                Problem(
                    PurePath(content.name) / path.relative_to(content),
                    1,
                    1,
                    f"only files that end in {suffix} belong here",
                    "rename it, or move it out of the content folder",
                )
            )


def _strangers(folder: Path) -> Iterator[Problem]:
    """Files at the top of the folder that nothing reads, such as a misspelt name."""
    known = {f"{name}.yaml" for name in SINGLE} | {*FOLDERS, *OTHER_FOLDERS, *DROPPED, *SPLIT}
    for path in sorted(folder.iterdir()):
        if path.name not in known and not path.name.startswith("."):
            yield Problem(
                PurePath(folder.name) / path.name,
                1,
                1,
                "nothing reads this file",
                did_you_mean(path.name, known),
            )


def load_file(path: Path, folder: Path, model: type[M]) -> Entry[M] | list[Problem]:
    """Read one YAML file into a model, or say all that is wrong with it."""
    source = _source(path, folder)
    return [source] if isinstance(source, Problem) else validate(source, model)


def _source(path: Path, folder: Path) -> Source | Problem:
    text = read(path, folder)
    if isinstance(text, Problem):
        return text
    return parse(text, PurePath(folder.name) / path.relative_to(folder))


def load_named(path: Path, folder: Path, model: type[M]) -> Entry[M] | list[Problem]:
    """Read a file whose `id` must be its own name."""
    problems = list(_no_address(path, folder, path.stem, f"crystal-meth{path.suffix}"))
    source = _source(path, folder)
    if isinstance(source, Problem):
        return [*problems, source]
    name = source.get(("id",))
    if isinstance(name, str) and name != path.stem and not problems:
        problems.append(
            source.problem(
                ("id",), f"id {quoted(name)} is not the file's name", f"write id: {path.stem}"
            )
        )
    entry = validate(source, model)
    if isinstance(entry, list):
        return problems + entry
    return problems or entry


def _no_address(path: Path, folder: Path, slug: str, example: str) -> Iterator[Problem]:
    """Find a file's name that no page can be called by."""
    if not _SLUG.match(slug):
        yield Problem(
            PurePath(folder.name) / path.relative_to(folder),
            1,
            1,
            f"{path.name!r} cannot become an address",
            f"use small letters a–z, digits and single hyphens, such as {example}",
        )


def load_page(path: Path, folder: Path, source_locale: str) -> Page | list[Problem]:
    """Read a Markdown page with front matter; `about.ru.md` is `about` in Russian."""
    parts = _PAGE.match(path.stem)
    slug = parts["slug"] if parts else ""
    problems = list(_no_address(path, folder, slug, f"about-us{path.suffix}"))
    text = read(path, folder)
    if isinstance(text, Problem):
        return [*problems, text]
    shown = PurePath(folder.name) / path.relative_to(folder)
    fence = _FENCE.match(text)
    if not fence or not fence["head"].strip():
        hint = "begin with a line `---`, then `title: …` and `description: …`, then `---`"
        return [*problems, Problem(shown, 1, 1, "the page does not begin with its title", hint)]
    source = parse(fence["head"], shown, first_line=2)
    if isinstance(source, Problem):
        return [*problems, source]
    head = validate(source, PageHead)
    if isinstance(head, list):
        return problems + head
    return problems or Page(
        slug=slug,
        locale=(parts["locale"] if parts else None) or source_locale,
        head=head,
        body=text[fence.end() :].replace("\r\n", "\n"),
        body_line=text.count("\n", 0, fence.end()) + 1,
    )


def validate(source: Source, model: type[M]) -> Entry[M] | list[Problem]:
    """Turn plain data into a model, or every fault into a problem at its place."""
    try:
        return Entry(model.model_validate(source.data), source)
    except ValidationError as error:
        with paused():  # faults may be many, and none of them is garbage
            return _told(error, source, model)


def _told(error: ValidationError, source: Source, model: type[Model]) -> list[Problem]:
    """Every fault at its place, as far as they are shown."""
    details = error.errors(include_url=False, include_input=True)
    short = {d["loc"] for d in details if d["type"] == "too_short"}
    lengths = {len(location) for location in short}
    inside = {d["loc"][:n] for d in details for n in lengths if len(d["loc"]) > n}
    details = [d for d in details if d["type"] != "too_short" or d["loc"] not in inside]
    problems = sorted(_problem(source, model, d) for d in details[:_MOST_PROBLEMS])
    if more := len(details) - len(problems):
        message = f"{more:,} more problems like these are in this file"
        problems.append(replace(problems[-1], message=message, hint="mend these first"))
    return problems


# ------------------------------------------------- what pydantic found, in an editor's words

_PATTERNS = {
    r"^[a-z0-9]+(-": (
        "cannot be an id",
        "use small letters a–z, digits and single hyphens, such as friendly-clinic",
    ),
    r"^[a-z]{2,3}(-[A-Z][a-z]{3})": (
        "is not a language tag",
        "write a tag such as en, ru or pt-BR",
    ),
    r"^[A-Z]{2}$": ("is not a country code", "write two capital letters, such as GB"),
    r"^\d{4}-": ("is not a date", "write year-month-day, such as 2026-03-09"),
    r"^([01]\d|2[0-3])": ("is not a time of day", "write hours and minutes, such as 22:30"),
    r"^https://": ("is not a web address", "write it in full, beginning with https://"),
    r"^[A-Za-z0-9._%+-]+@": ("is not an e-mail address", "write name@example.org"),
    r"^[A-Z]{3}$": ("is not a currency code", "write three capital letters, such as GBP"),
    r"^[A-Z0-9]{1,6}": (
        "is no part of a country",
        "write the end of its ISO 3166-2 code, such as ENG",
    ),
    r"^10\.": ("is not a DOI", "write it without https://doi.org/, such as 10.1000/182"),
    r"^(\d{1,3}|T": (
        "is no id of an inventory",
        "write an item such as 35, T05 or P1, or a line of the guide such as L149",
    ),
    r"^([0-9a-f]{12})": (
        "is no fingerprint",
        "leave it out, and let `handrail review` write it",
    ),
    r"^[0-9+]": ("is not a phone number", "write digits and spaces only"),
}


_FEW = 8
"""As many names as a hint can list whole; a near one of more could be a wrong one."""


def _choice(where: str, value: object, wrong: str, allowed: str) -> tuple[str, str]:
    """Words for a value that is none of those that pydantic lists."""
    names = re.findall(r"'([^']+)'", allowed) or re.findall(r"-?\d+", allowed)
    hint = f"write one of: {', '.join(names)}" if len(names) > 1 else f"write {names[0]}"
    if value is None:
        return f"{where} is empty", hint
    if not isinstance(value, str):
        return f"{where} must be text, not {_named(value)}", hint
    if len(names) > _FEW:
        hint = did_you_mean(value[:60], names)
    return f"{quoted(value)} {wrong}", hint


def _pattern(detail: ErrorDetails) -> tuple[str, str]:
    pattern = detail["ctx"]["pattern"]
    for start, (message, hint) in _PATTERNS.items():
        if pattern.startswith(start):
            return f"{_said(detail)} {message}", hint
    return f"{_said(detail)} is not written as it must be", ""


def _said(detail: ErrorDetails) -> str:
    return _named(detail["input"])


def _named(value: object) -> str:
    """The editor's own text, shortened, or what stands in its place."""
    if isinstance(value, list):
        return "a list"
    return "a group of fields" if isinstance(value, dict) else quoted(value)


def _name(detail: ErrorDetails) -> str:
    names = [part for part in detail["loc"] if isinstance(part, str)]
    return quoted(names[-1]) if names else "the file"


def _where(detail: ErrorDetails) -> str:
    """The field's name, and which of its items it is."""
    last = detail["loc"][-1:]
    if last and isinstance(last[0], int):
        return f"item {last[0] + 1} of {_name(detail)}"
    return _name(detail)


def _expected(what: str, hint: str, if_empty: str) -> Callable[[ErrorDetails], tuple[str, str]]:
    """Words for a value of a wrong kind; an empty one is the most usual."""
    return lambda detail: (
        (f"{_where(detail)} is empty", f"{if_empty}, or delete it")
        if detail["input"] is None
        else (f"{_where(detail)} must be {what}, not {_said(detail)}", hint)
    )


_TEXT = _expected("text", "put it in double quotes", "write its text")
_NUMBER = _expected("a number", "write digits only", "write digits")
_LIST = _expected(
    "a list",
    "write each item on its own line after `- `",
    "write its items, each after a hyphen",
)
_FIELDS = _expected("fields", "write `name: value` lines", "write its fields below it")
_KINDS = tuple(KINDS)
_NO_WHOLE_NUMBER = "is not a whole number", "write digits only, such as 3"
_NO_NUMBER = "is not a number", "write digits, and a point if it needs one, such as 0.5"

WORDING: Mapping[str, Callable[[ErrorDetails], tuple[str, str]]] = {
    "missing": lambda d: (
        (f"{_where(d)} is missing", "write it after the others")
        if isinstance(d["loc"][-1], int)
        else (f"{str(d['loc'][-1])!r} is missing", "")
    ),
    "string_type": _TEXT,
    "int_type": _NUMBER,
    "float_type": _NUMBER,
    "bool_type": _expected("true or false", "write true or false", "write true or false"),
    "string_too_short": lambda d: (f"{_where(d)} is empty", "write its text"),
    "string_too_long": lambda d: (
        f"{_said(d)} is too long",
        f"use at most {d['ctx']['max_length']} letters",
    ),
    "string_pattern_mismatch": _pattern,
    "literal_error": lambda d: _choice(
        _where(d), d["input"], f"is not allowed in {_name(d)}", d["ctx"]["expected"]
    ),
    "union_tag_invalid": lambda d: _choice(
        "'type'",
        d["input"]["type"],
        "cannot stand here" if d["input"]["type"] in _KINDS else "is no type of block",
        d["ctx"]["expected_tags"],
    ),
    "union_tag_not_found": lambda _: ("'type' is missing", "write which block this is"),
    "int_parsing": lambda d: (f"{_said(d)} {_NO_WHOLE_NUMBER[0]}", _NO_WHOLE_NUMBER[1]),
    "int_parsing_size": lambda d: (f"{_said(d)} is too large", "write fewer digits"),
    "float_parsing": lambda d: (f"{_said(d)} {_NO_NUMBER[0]}", _NO_NUMBER[1]),
    "finite_number": lambda d: (f"{_said(d)} {_NO_NUMBER[0]}", _NO_NUMBER[1]),
    "bool_parsing": lambda d: (f"{_said(d)} is neither true nor false", "write true or false"),
    "greater_than_equal": lambda d: (
        f"{_said(d)} is too small",
        f"the smallest allowed is {d['ctx']['ge']:g}",
    ),
    "greater_than": lambda d: (
        f"{_said(d)} is too small",
        f"it must be more than {d['ctx']['gt']:g}",
    ),
    "less_than_equal": lambda d: (
        f"{_said(d)} is too large",
        f"the largest allowed is {d['ctx']['le']:g}",
    ),
    "too_short": lambda d: (
        f"{_where(d)} has too few items",
        f"write at least {d['ctx']['min_length']}",
    ),
    "too_long": lambda d: (
        f"{_where(d)} has too many items",
        f"write at most {d['ctx']['max_length']}",
    ),
    "tuple_type": _LIST,
    "model_type": _FIELDS,
    "model_attributes_type": _FIELDS,
    "value_error": lambda d: (str(d["ctx"]["error"]), ""),
}
"""pydantic's error types → (message, hint) without its own wording."""


def _problem(source: Source, model: type[Model], detail: ErrorDetails) -> Problem:
    records, location = _records(model, detail["loc"])
    kind = detail["type"]
    if kind == "extra_forbidden":
        name = str(location[-1])
        names = [info.alias or n for one in records for n, info in one.model_fields.items()]
        return source.problem_at_key(
            location, f"unknown field {quoted(name)}", did_you_mean(name[:60], names)
        )
    message, hint = WORDING[kind]({**detail, "loc": location})
    if kind == "union_tag_invalid":
        location = (*location, "type")
    return source.problem(location, message, hint)


def _records(model: type[Model], location: Location) -> tuple[set[type[BaseModel]], Location]:
    """The records that `location` ends in, and the location without the tags of unions."""
    here: set[type[BaseModel]] = {model}
    plain: Location = ()
    for part in location:
        tagged = {
            one
            for one in here
            if len(here) > 1 and part in typing.get_args(one.model_fields["type"].annotation)
        }
        if tagged:
            here = tagged
            continue
        plain = (*plain, part)
        below = {
            found
            for one in here
            for name, info in one.model_fields.items()
            if (info.alias or name) == part
            for found in _models_in(info.annotation)
        }
        here = below or here
    return here, plain


def _models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        if issubclass(annotation, BaseModel):
            yield annotation
        return
    for part in typing.get_args(annotation):
        yield from _models_in(part)
