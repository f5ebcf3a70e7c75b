"""Rules that no single field can keep: references between files, sources, and plain safety."""

from __future__ import annotations

import re
import unicodedata
import zoneinfo
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import PurePath
from typing import Any

from generator import hours, meetings, public_holidays
from generator.attachments import Mention, mentions, used
from generator.blocks import ChecklistBlock, DirectoryBlock, FactBlock, Mark, TimelineBlock
from generator.catalog import Catalog, known_locale
from generator.codes import ALPHABET, code
from generator.content import (
    FOLDERS,
    GENERATED_PAGES,
    SINGLE,
    Content,
    Entry,
    Page,
    may_hold,
    walk,
)
from generator.fields import Text
from generator.models import Citation, Fact, Reference
from generator.phones import possible
from generator.problems import Problem, did_you_mean, on_one_line
from generator.source import Location, quoted
from generator.wording import Finding, doubts, findings

Check = Callable[[Content], Iterator[Problem]]


def check(content: Content) -> list[Problem]:
    """All that is wrong across files, sorted by place."""
    return sorted({problem for rule in CHECKS for problem in rule(content)})


# ---------------------------------------------------------------- names


def _lists(content: Content) -> Iterator[tuple[Entry[Any], str, tuple[Any, ...]]]:
    """Every list whose items are found by their id."""
    for entry, names in (
        (content.references, ("references",)),
        (content.triggers, ("categories", "triggers")),
        (content.functions, ("functions",)),
        (content.tools, ("tools",)),
        (content.questions, ("sets",)),
        (content.inventory, ("items",)),
        (content.shelf, ("moments", "packs")),
        (content.glossary, ("terms",)),
        (content.interactions, ("agents", "interactions")),
        (
            content.referrals,
            ("taxonomy_terms", "cities", "organizations", "locations", "services"),
        ),
    ):
        for name in names:
            yield entry, name, getattr(entry.model, name)


def repeated_ids(content: Content) -> Iterator[Problem]:
    """Find ids that two items of one list share."""
    for entry, name, items in _lists(content):
        yield from _repeated(entry, (((name, i, "id"), item.id) for i, item in enumerate(items)))
    for _, entry in content.entries():
        facts = entry.facts
        yield from _repeated(entry, (((*place, "id"), fact.id) for place, fact in facts))


def _repeated(entry: Entry[Any], ids: Iterable[tuple[Location, str]]) -> Iterator[Problem]:
    seen: dict[str, Location] = {}
    for location, name in ids:
        if name in seen:
            first, here = entry.problem(seen[name], ""), entry.problem(location, "")
            where = f"line {first.line}" if first.path == here.path else f"{first.path.as_posix()}"
            yield replace(
                here, message=f"the id {name!r} is taken", hint=f"{where} has it: choose another"
            )
        seen.setdefault(name, location)


def colliding_files(content: Content) -> Iterator[Problem]:
    """Find substances and worksheets whose id is the name of something else."""
    taken = dict.fromkeys(SINGLE, "a file of the content folder")
    files: list[Entry[Any]] = [one for name in FOLDERS for one in getattr(content, name)]
    for entry in files:
        name = entry.model.id
        if name in taken:
            yield entry.problem(
                ("id",),
                f"the id {name!r} is taken by {on_one_line(PurePath(taken[name]))}",
                "rename this file and its id",
            )
        taken.setdefault(name, entry.source.path.as_posix())
    cities = enumerate(content.referrals.model.cities)
    for entry, place, name in (
        *((entry, ("id",), entry.model.id) for entry in files),
        *((content.referrals, ("cities", i, "id"), city.id) for i, city in cities),
    ):
        if name in _TAKEN:
            yield entry.problem(
                place, f"a page called {name!r} is made by Handrail", "choose another id"
            )
    for i, city in enumerate(content.referrals.model.cities):
        if city.id == "online" or _OVERVIEW.match(city.id):
            yield content.referrals.problem(
                ("cities", i, "id"),
                f"a page called {city.id!r} is made by Handrail",
                "choose another id",
            )
    written: dict[tuple[str, str], str] = {}
    for page in content.pages:
        name = page.head.source.path.name
        if (page.slug, page.locale) in written:
            yield page.head.problem(
                (),
                f"{written[page.slug, page.locale]} is this page already",
                "keep one of the two",
            )
        written.setdefault((page.slug, page.locale), name)
        if page.slug in GENERATED_PAGES or page.slug in ("404", "not-found"):
            yield page.head.problem(
                (), f"the page {page.slug!r} is made by Handrail", "give this file another name"
            )


_TAKEN = ("index", "shell")
"""What no page of a substance, a worksheet or a city may be called."""
_OVERVIEW = re.compile(r"(?:kind|need|language)-|.*-letter$")
"""How the names of pages begin that list cities."""


def _unknown(
    within: Content,
    entry: Entry[Any],
    location: Location,
    name: str,
    known: Collection[str],
    what: str,
) -> Iterator[Problem]:
    if name not in known and not _unread(within, name):
        yield entry.problem(
            location, f"there is no {what} {quoted(name)}", did_you_mean(name, known)
        )


def _unread(content: Content, name: str) -> bool:
    """Whether a name, or a part of a path, stands in a record that has faults of its own."""
    return bool(content.unread.intersection(name.split("/")))


def unknown_names(content: Content) -> Iterator[Problem]:
    """Find names of triggers, tools, functions, pages and the like that nobody has written."""
    triggers = {trigger.id for trigger in content.triggers.model.triggers}
    tools = {tool.id for tool in content.tools.model.tools}
    functions = {function.id for function in content.functions.model.functions}
    known = {"triggers": triggers, "tools": tools, "functions": functions}
    for entry, name, items in _lists(content):
        for i, item in enumerate(items):
            for field, names in known.items():
                for j, said in enumerate(getattr(item, field, ())):
                    yield from _unknown(
                        content, entry, (name, i, field, j), said, names, field.removesuffix("s")
                    )
    categories = {category.id for category in content.triggers.model.categories}
    for i, trigger in enumerate(content.triggers.model.triggers):
        yield from _unknown(
            content,
            content.triggers,
            ("triggers", i, "category"),
            trigger.category,
            categories,
            "category",
        )
    addresses = content.addresses()
    for i, door in enumerate(content.site.model.doors):
        yield from _unknown(
            content, content.site, ("doors", i, "page"), door.page, addresses, "page"
        )
    for i, term in enumerate(content.glossary.model.terms):
        if term.page is not None:
            yield from _unknown(
                content, content.glossary, ("terms", i, "page"), term.page, addresses, "page"
            )


def unknown_links(content: Content) -> Iterator[Problem]:
    """Find names in stories, topics, question sets and substances that nobody has written."""
    addresses = set(content.addresses())
    names: dict[str, tuple[str, set[str]]] = {
        "function": ("function", {one.id for one in content.functions.model.functions}),
        "triggers": ("trigger", {one.id for one in content.triggers.model.triggers}),
        "tools": ("tool", {one.id for one in content.tools.model.tools}),
        "worksheets": ("worksheet", {one.model.id for one in content.worksheets}),
        "services": (
            "kind of service",
            {term.id for term in content.referrals.model.taxonomy_terms},
        ),
        "facts": ("fact", set(content.fact_table())),
        "pages": ("page", addresses),
    }
    records: list[tuple[Entry[Any], Location, Any]] = [
        *((entry, (), entry.model) for entry in content.stories),
        *((entry, (), entry.model) for entry in content.topics),
    ]
    for entry, name, items in _lists(content):
        records += [
            (entry, (name, i), item)
            for i, item in enumerate(items)
            if name in ("sets", "categories", "triggers")
        ]
    for entry, location, record in records:
        for field, (what, known) in names.items():
            if location[:1] == ("triggers",) and field != "worksheets":
                continue  # `unknown_names` has seen to them
            said = getattr(record, field, ())
            for place, name in (
                [((field,), said)]
                if isinstance(said, str)
                else [((field, i), one) for i, one in enumerate(said)]
            ):
                yield from _unknown(content, entry, (*location, *place), name, known, what)
    for topic in content.topics:
        own = {fact.id: fact for _, fact in topic.facts}
        for i, name in enumerate(topic.model.timeline):
            yield from _unknown(content, topic, ("timeline", i), name, own, "fact")
            if name in own and own[name].value is None:
                yield topic.problem(("timeline", i), f"the fact {name!r} has no figure to draw")
    others = {entry.model.id for entry in content.substances if entry.model.mixes_as is None}
    for substance in content.substances:
        if substance.model.mixes_as is not None:
            yield from _unknown(
                content, substance, ("mixes_as",), substance.model.mixes_as, others, "substance"
            )


def unknown_facts(content: Content) -> Iterator[Problem]:
    """Find facts that are shown at the top of a page or on a sheet, and do not exist."""
    for entry in content.substances:
        own = [fact.id for _, fact in entry.facts]
        for i, name in enumerate(entry.model.first):
            yield from _unknown(content, entry, ("first", i), name, own, "fact")
    facts = content.fact_table()
    categories = {category.id for category in content.triggers.model.categories}
    kinds = [term.id for term in content.referrals.model.taxonomy_terms]
    for sheet in content.worksheets:
        for location, part in walk(sheet.model.blocks, ("blocks",)):
            if isinstance(part, FactBlock | Mark) and part.fact is not None:
                yield from _unknown(content, sheet, (*location, "fact"), part.fact, facts, "fact")
            if isinstance(part, ChecklistBlock):
                for i, name in enumerate(part.trigger_categories):
                    place = (*location, "trigger_categories", i)
                    yield from _unknown(content, sheet, place, name, categories, "category")
            if isinstance(part, DirectoryBlock):
                for i, name in enumerate(part.services):
                    place = (*location, "services", i)
                    yield from _unknown(content, sheet, place, name, kinds, "kind of service")


def bad_timelines(content: Content) -> Iterator[Problem]:
    """Find moments on a sheet's timeline whose fact has no figure, or one beyond its end."""
    facts = content.fact_table()
    for sheet in content.worksheets:
        for i, block in enumerate(sheet.model.blocks):
            for j, mark in enumerate(block.marks if isinstance(block, TimelineBlock) else ()):
                assert isinstance(block, TimelineBlock)
                place = ("blocks", i, "marks", j, "fact")
                fact = facts.get(mark.fact) if mark.fact else None
                if fact is None:
                    continue
                at = fact.moment(block.unit)
                if at is None:
                    yield sheet.problem(place, f"the fact {mark.fact!r} has no figure to draw")
                elif at > block.end:
                    yield sheet.problem(
                        place,
                        f"the figure of {mark.fact!r} lies beyond the end of the timeline",
                        "raise end, or take the mark away",
                    )


def unknown_shelves(content: Content) -> Iterator[Problem]:
    """Find moments and worksheets of the shelf that nobody has written, or that stand twice."""
    shelf = content.shelf.model
    moments = [moment.id for moment in shelf.moments]
    for entry in content.worksheets:
        for i, name in enumerate(entry.model.moments):
            yield from _unknown(content, entry, ("moments", i), name, moments, "moment")
    names = [entry.model.id for entry in content.worksheets]
    for i, pack in enumerate(shelf.packs):
        for j, name in enumerate(pack.sheets):
            place = ("packs", i, "sheets", j)
            yield from _unknown(content, content.shelf, place, name, names, "worksheet")
            if name in pack.sheets[:j]:
                yield content.shelf.problem(place, f"{name!r} stands twice in this pack")


def bad_interactions(content: Content) -> Iterator[Problem]:
    """Find pairs of unknown things, of a thing with itself, and pairs given twice."""
    known = content.mixable()
    seen: set[frozenset[str]] = set()
    for i, pair in enumerate(content.interactions.model.interactions):
        for side, name in (("a", pair.a), ("b", pair.b)):
            yield from _unknown(
                content, content.interactions, ("interactions", i, side), name, known, "substance"
            )
        both = frozenset((pair.a, pair.b))
        if len(both) == 1:
            yield content.interactions.problem(
                ("interactions", i, "b"), f"{pair.a!r} is paired with itself"
            )
        elif both in seen:
            yield content.interactions.problem(
                ("interactions", i, "id"),
                f"{pair.a!r} and {pair.b!r} stand here twice",
                "order does not matter: keep one of the two",
            )
        seen.add(both)


# ---------------------------------------------------------------- sources


def unknown_references(content: Content) -> Iterator[Problem]:
    """Find citations of references that nobody has written."""
    known = content.reference_table()
    for _, entry in content.entries():
        for location, value in walk(entry.model) if may_hold(type(entry.model), Citation) else ():
            if isinstance(value, Citation):
                yield from _unknown(
                    content, entry, (*location, "ref"), value.ref, known, "reference"
                )
    for i, profile in enumerate(content.emergency.model.profiles):
        for j, number in enumerate(profile.numbers):
            yield from _unknown(
                content,
                content.emergency,
                ("profiles", i, "numbers", j, "source"),
                number.source,
                known,
                "reference",
            )
    for i, reference in enumerate(content.references.model.references):
        for field in ("draws_on", "independent_of"):
            for j, name in enumerate(getattr(reference, field)):
                yield from _unknown(
                    content,
                    content.references,
                    ("references", i, field, j),
                    name,
                    known,
                    "reference",
                )
    for page in content.pages:
        for i, name in enumerate(page.head.model.sources):
            yield from _unknown(content, page.head, ("sources", i), name, known, "reference")


def weak_critical_facts(content: Content) -> Iterator[Problem]:
    """Find critical facts that two independent sources of tier A or B do not fully support."""
    known = content.reference_table()
    for _, entry, location, fact in content.facts():
        if any(_unread(content, citation.ref) for citation in fact.sources):
            continue
        if fact.safety == "critical" and independent_sources(fact, known) < 2:
            yield entry.problem(
                (*location, "safety"),
                f"the critical fact {fact.id!r} has fewer than two independent good sources",
                "cite two of tier A or B with `supports: full`, or lower its safety level",
            )


def independent_sources(fact: Fact, references: Mapping[str, Reference]) -> int:
    """How many sources of tier A or B fully support a fact without repeating one another.

    Two that both repeat a third count as one, whether the fact cites that third or not.
    """
    good = {
        citation.ref
        for citation in fact.sources
        if citation.supports == "full"
        and citation.ref in references
        and references[citation.ref].tier in ("A", "B")
    }
    counted, behind = 0, set[str]()
    for repeated in sorted((_repeated_by(name, references) for name in good), key=len):
        if not repeated & behind:
            counted += 1
            behind |= repeated
    return counted


def _repeated_by(name: str, references: Mapping[str, Reference]) -> set[str]:
    """A source and all that it repeats, directly or through others."""
    found, waiting = {name}, [name]
    while waiting:
        reference = references.get(waiting.pop())
        new = set(reference.draws_on) - found if reference else set()
        found |= new
        waiting += new
    return found


def unsupported_values(content: Content) -> Iterator[Problem]:
    """Find figures that no source of theirs gives, so that nobody could look them up.

    A critical figure needs two sources that give one.
    """
    for _, entry, location, fact in content.facts():
        if fact.value is None or any(_unread(content, c.ref) for c in fact.sources):
            continue
        said = [(c.supports, c.says) for c in fact.sources if c.says is not None]
        given = {end for _, says in said for end in says.minutes}
        for name, end in zip(("min", "max"), fact.value.minutes, strict=True):
            if end is not None and end not in given:
                yield entry.problem(
                    (*location, "value", name),
                    f"no source of {fact.id!r} gives this figure",
                    "write under the source what it says, as `says:`, or cite one that says it",
                )
        if fact.safety == "critical" and sum(kind == "full" for kind, _ in said) < 2:
            yield entry.problem(
                (*location, "value"),
                f"fewer than two sources give a figure for the critical fact {fact.id!r}",
                "write what each source says as `says:`, or lower the fact's safety level",
            )


# ---------------------------------------------------------------- words

_TIME_IN_TEXT = re.compile(
    r"\b\d+(?:[.,]\d+)?(?:\s?[-–]\s?\d+(?:[.,]\d+)?)?\s?"
    r"(?:min(?:ute)?s?|h(?:ou)?rs?|h|days?|months?)\b",
    re.IGNORECASE,
)


TITLES = ("title", "label")
"""Fields that become titles and headings."""

OTHERS_WORDS = ("avoid",)
"""Fields that hold words only to say that they hurt."""

_SAID: Mapping[str, str] = {
    "amount": "an amount, {}, stands in the text",
    "dosing": "{} reads like advice on how to take it",
    "making": "{} speaks of making a substance",
    "buying": "{} speaks of buying or hiding a substance",
    "praise": "{} promises or praises too much",
    "shame": "{} is a word that shames",
    "fatalism": "{} takes away hope",
    "fear": "{} frightens, and it stands in a title",
}
"""What each rule of the language linter finds; {} is the words themselves."""


def told(finding: Finding) -> str:
    """What a finding of the language linter says to an editor."""
    return _SAID[finding.rule].format(_short(finding.text))


Linter = Callable[[str, str, bool], Iterator[Finding]]
"""A text, its language and whether it is a title → what must not stand there."""


def linter(content: Content) -> Linter:
    """The language linter without phrases that the site's policy lets stand, and names of sources.

    A source is named as it names itself, whatever words its name is made of. So is an entry
    of the directory: some codes, such as one that ends in 3MG, look like amounts.
    """
    names = [reference.first_author for reference in content.references.model.references]
    allowed = [phrase.casefold() for phrase in (*content.site.model.policy.allowed_phrases, *names)]

    @cache
    def own_codes() -> frozenset[str]:
        return frozenset(code(service.id) for service in content.referrals.model.services)

    def found(text: str, locale: str, title: bool = False) -> Iterator[Finding]:
        for finding in findings(text, locale, title):
            codes = _codes_around(text, finding)
            if codes and not own_codes().isdisjoint(codes):
                continue
            if not any(_covers(phrase, text.casefold(), finding) for phrase in allowed):
                yield finding

    return found


_CODE = re.compile(rf"(?<![^\W_])[{ALPHABET}]{{4}}-\u2060?[{ALPHABET}]{{3}}(?![^\W_])")


def _codes_around(text: str, finding: Finding) -> list[str]:
    """What has the form of an entry's printed code and stands over all that was found."""
    return [
        match[0].replace("\u2060", "")
        for match in _CODE.finditer(text)
        if match.start() <= finding.start and finding.end <= match.end()
    ]


def _covers(phrase: str, text: str, finding: Finding) -> bool:
    """Whether an allowed phrase stands over all that was found."""
    start = text.find(phrase)
    while start >= 0:
        if start <= finding.start and finding.end <= start + len(phrase):
            return True
        start = text.find(phrase, start + 1)
    return False


def words(content: Content) -> Iterator[Problem]:
    """Find amounts, dosing, making, buying, praise, shame, fatalism and frightening titles."""
    locale, lint = content.source_locale, linter(content)
    for _, entry in content.entries():
        yield from words_of(entry, locale, lint, _unshown(content, entry))
    for page in content.pages:
        yield from words_of(page.head, page.locale, lint)
        body = _TARGET.sub(lambda found: "]" + " " * (len(found[0]) - 1), page.body)
        for part in _PARAGRAPH.finditer(body):
            for finding in lint(part[0].lstrip("#"), page.locale, part[0].startswith("#")):
                shift = len(part[0]) - len(part[0].lstrip("#"))
                at = part.start() + shift + finding.start
                yield _in_page(page, at, told(finding), finding.hint)


_TARGET = re.compile(r"\]\([^)\s]*\)")
_PARAGRAPH = re.compile(r"^#.*$|(?:^(?!#|\s*$).*\n?)+", re.MULTILINE)


def _unshown(content: Content, entry: Entry[Any]) -> set[Location]:
    """Places of records of the directory that nobody sees, such as services just imported."""
    if entry is not content.referrals:
        return set()
    referrals = content.referrals.model
    public = [one for one in referrals.services if one.publication.visibility == "public"]
    shown = {
        "services": {one.id for one in public},
        "organizations": {one.organization_id for one in public},
        "locations": {one.location_id for one in public},
    }
    return {
        (name, i)
        for name, ids in shown.items()
        for i, one in enumerate(getattr(referrals, name))
        if one.id not in ids
    }


def words_of(
    entry: Entry[Any], locale: str, lint: Linter, unshown: Collection[Location] = ()
) -> Iterator[Problem]:
    """What the language linter finds in one file, but for records at some places."""
    for location, value in walk(entry.model):
        if location[:2] in unshown:
            continue
        if isinstance(value, Text) and not any(part in OTHERS_WORDS for part in location):
            for finding in lint(value, locale, location[-1] in TITLES):
                yield entry.problem(location, told(finding), finding.hint)


def typed_times(content: Content) -> Iterator[Problem]:
    """Find spans of time typed into a fact's sentence, where a translator would retype them."""
    for _, entry, location, fact in content.facts():
        if found := _TIME_IN_TEXT.search(fact.text):
            yield entry.problem(
                (*location, "text"),
                f"the figure {found[0]!r} is typed into the sentence",
                "write {value} there and give the figure as `value:`",
            )


# ---------------------------------------------------------------- pages

_LINK = re.compile(r"\[[^\]\n]*\]\((?P<target>[^)\s]*)[^)\n]*\)")
_STRAY_LINK = re.compile(r"\](?=[(:])")
"""A link that `_LINK` does not see, but Markdown may: over two lines, with brackets in its
words, or with its target elsewhere on the page."""
_TAG = re.compile(r"<(?=[A-Za-z/!?])[^<>\n]*>?|&#")
FACT_LINE = re.compile(r"^\{\{ *fact +(?P<name>[a-z0-9/-]+) *\}\}[ \t]*$", re.MULTILINE)
_BRACES = re.compile(r"\{\{.*?\}\}|\{+[%#]?")
"""Markdown gives attributes in braces, `{: onclick=… }`; templates run what stands in them."""


def _in_page(page: Page, offset: int, message: str, hint: str = "") -> Problem:
    line = page.body.count("\n", 0, offset)
    column = offset - (page.body.rfind("\n", 0, offset) + 1) + 1
    return Problem(page.head.source.path, page.body_line + line, column, message, hint)


def page_faults(content: Content) -> Iterator[Problem]:
    """Find broken links, unknown facts and raw HTML in hand-written pages."""
    addresses, facts = set(content.addresses()), content.fact_table()
    for page in content.pages:
        dropped = list(mentions(page.body))
        for mention in dropped:
            yield from _mention_fault(content, page, mention)
        for found in _LINK.finditer(page.body):
            if any(one.start <= found.start() < one.end for one in dropped):
                continue
            if not _unread(content, found["target"].partition(".md")[0]):
                yield from _link_fault(page, found, addresses)
        rest = page.body
        for one in dropped:
            rest = f"{rest[: one.start]}{' ' * (one.end - one.start)}{rest[one.end :]}"
        rest = _LINK.sub(lambda found: " " * len(found[0]), rest)
        for stray in _STRAY_LINK.finditer(rest):
            yield _in_page(
                page,
                stray.start(),
                "a link that cannot be read",
                "write [words](tools.md) on one line, with no other brackets in the words",
            )
        shown = {match.start() for match in FACT_LINE.finditer(page.body)}
        for found in FACT_LINE.finditer(page.body):
            if found["name"] not in facts and not _unread(content, found["name"]):
                yield _in_page(
                    page,
                    found.start("name"),
                    f"there is no fact {quoted(found['name'])}",
                    did_you_mean(found["name"], facts),
                )
        for found in _BRACES.finditer(page.body):
            if found.start() not in shown:
                yield _in_page(
                    page,
                    found.start(),
                    "braces that mean nothing here",
                    "to show a fact, write {{ fact g/redose-wait }} on a line of its own",
                )
        for found in _TAG.finditer(page.body):
            yield _in_page(
                page, found.start(), "HTML is not allowed in a page", "use Markdown instead"
            )


def _mention_fault(content: Content, page: Page, mention: Mention) -> Iterator[Problem]:
    """Find pictures without words, and pictures and files that are not there."""
    folder = "images" if mention.is_picture else "files"
    known = {name for name in content.attachments if name.startswith(f"{folder}/")}
    if not mention.text:
        yield _in_page(
            page,
            mention.start,
            "a picture without words" if mention.is_picture else "a link without words",
            "say between the brackets what it shows, for whoever does not see it"
            if mention.is_picture
            else "say between the brackets what the file is",
        )
    if re.match(r"[a-z]+:|//", mention.name, re.IGNORECASE):
        message = f"a picture cannot be shown from another place: {quoted(mention.name)}"
        yield _in_page(page, mention.at, message, "put a copy into content/images/")
    elif mention.name not in known:
        noun = "picture" if mention.is_picture else "file"
        yield _in_page(
            page,
            mention.at,
            f"there is no {noun} {quoted(mention.name)}",
            did_you_mean(mention.name, known)
            or f"put the {noun} into {content.site.source.path.parent.name}/{folder}/",
        )


def unused_attachments(content: Content) -> Iterator[Problem]:
    """Find pictures and PDFs that no page shows: they are not published."""
    shown = used((page.body for page in content.pages), content.attachments)
    for name, one in content.attachments.items():
        if name not in shown:
            yield Problem(
                one.shown,
                1,
                1,
                "no page shows this",
                f"write ![What it shows]({name}) into a page, or take it away"
                if one.is_picture
                else f"write [What it is]({name}) into a page, or take it away",
            )


def _link_fault(page: Page, found: re.Match[str], addresses: set[str]) -> Iterator[Problem]:
    target = found["target"]
    if target.startswith(("https://", "mailto:", "tel:", "#")):
        return
    path, _, _ = target.partition("#")
    if ":" in target or target.startswith("/"):
        yield _in_page(
            page,
            found.start("target"),
            f"this kind of link is not allowed: {quoted(target)}",
            "link to https:// addresses, or to a page such as tools.md",
        )
    elif not path.endswith(".md") or path.removesuffix(".md") not in addresses:
        yield _in_page(
            page,
            found.start("target"),
            f"there is no page {quoted(target)}",
            did_you_mean(path, {f"{address}.md" for address in addresses}),
        )


# ---------------------------------------------------------------- site and directory


def site_faults(content: Content) -> Iterator[Problem]:
    """Find languages, a time zone or a country that the site cannot be built for."""
    site = content.site.model
    for i, language in enumerate(site.languages):
        place: Location = ("languages", i, "locale")
        if not known_locale(language.locale):
            yield content.site.problem(
                place, f"no language has the tag {language.locale!r}", "write a tag such as ru"
            )
        if language.locale in [other.locale for other in site.languages[:i]]:
            yield content.site.problem(place, f"the language {language.locale!r} stands here twice")
    if site.timezone not in zoneinfo.available_timezones():
        yield content.site.problem(
            ("timezone",),
            f"there is no time zone {quoted(site.timezone)}",
            did_you_mean(site.timezone, zoneinfo.available_timezones()),
        )
    profiles = [profile.country for profile in content.emergency.model.profiles]
    if site.country not in profiles:
        yield content.site.problem(
            ("country",),
            f"emergency.yaml has no profile for {site.country!r}",
            f"add one with its numbers; there are profiles for: {', '.join(profiles)}",
        )
    if "about" not in content.pages_in(content.source_locale):
        yield content.site.problem(
            (),
            "the page pages/about.md is missing",
            "write it: every page links to it, for what this site is and what leaving it does",
        )
    for i, profile in enumerate(content.emergency.model.profiles):
        if profile.country in [other.country for other in content.emergency.model.profiles[:i]]:
            yield content.emergency.problem(
                ("profiles", i, "country"),
                f"the country {profile.country!r} stands here twice",
                "put all its numbers into one profile",
            )
        if "ambulance" not in [number.kind for number in profile.numbers]:
            yield content.emergency.problem(
                ("profiles", i, "numbers"),
                f"the profile of {profile.country!r} has no number for an ambulance",
                "add one with `kind: ambulance`: the emergency page is built around it",
            )
    locales = [language.locale for language in site.languages]
    for page in content.pages:
        if page.locale not in locales:
            yield page.head.problem(
                (),
                f"the site has no language {page.locale!r}",
                "add it to `languages` in site.yaml, or rename this file",
            )
        elif page.locale != content.source_locale and page.slug not in content.pages_in(
            content.source_locale
        ):
            yield page.head.problem(
                (),
                f"there is no {page.slug}.md that this page translates",
                "write the page in the source language first",
            )


_NEEDED = (
    "eligibility_description",
    "application_process",
    "fees_description",
    "languages",
)
"""What somebody must know before a first visit."""
_SHORT_CODE = re.compile(r"[0-9*#][0-9*# ]{1,9}\Z")


def directory_faults(content: Content) -> Iterator[Problem]:
    """Find services whose organization, place, kind, city or phone is not known."""
    entry = content.referrals
    referrals = entry.model
    known = {
        "organization_id": ("organization", {item.id for item in referrals.organizations}),
        "location_id": ("location", {item.id for item in referrals.locations}),
    }
    terms = {term.id for term in referrals.taxonomy_terms}
    ids = {city.id for city in referrals.cities}
    for i, service in enumerate(referrals.services):
        for field, (what, names) in known.items():
            yield from _unknown(
                content, entry, ("services", i, field), getattr(service, field), names, what
            )
        for j, name in enumerate(service.types):
            yield from _unknown(
                content, entry, ("services", i, "types", j), name, terms, "kind of service"
            )
        if service.publication.visibility == "public":
            for field in _NEEDED:
                if not getattr(service, field):
                    yield entry.problem(
                        ("services", i),
                        f"the public service {service.id!r} has no {field}",
                        "write it, or make the service private until you know",
                    )
        for j, schedule in enumerate(service.schedules):
            if schedule.opening_hours and (found := hours.fault(schedule.opening_hours)):
                yield entry.problem(("services", i, "schedules", j, "opening_hours"), *found)
        for j, meeting in enumerate(service.meetings):
            if found := meetings.miscounted(meeting):
                yield entry.problem(("services", i, "meetings", j, "dtstart"), *found)
        for j, area in enumerate(service.service_areas):
            for k, name in enumerate(area.cities):
                place = ("services", i, "service_areas", j, "cities", k)
                yield from _unknown(content, entry, place, name, ids, "city")
        for j, phone in enumerate(service.phones):
            if not (
                _SHORT_CODE.match(phone.number) if phone.short_code else possible(phone.number)
            ):
                yield entry.problem(
                    ("services", i, "phones", j, "number"),
                    f"this is not a phone number: {quoted(phone.number)}",
                    "write digits with the country code, such as +44 1632 960001; "
                    "for a short number add `short_code: true`",
                )
    cities = {city.name for city in referrals.cities} | content.unread
    for i, location in enumerate(referrals.locations):
        if location.address is not None and location.address.city not in cities:
            yield entry.problem(
                ("locations", i, "address", "city"),
                f"there is no city {quoted(location.address.city)}",
                did_you_mean(location.address.city, cities),
            )


def equal_codes(content: Content) -> Iterator[Problem]:
    """Find services whose short codes are the same, so that a reader's code would name both."""
    seen: dict[str, str] = {}
    for i, service in enumerate(content.referrals.model.services):
        letters = code(service.id)
        other = seen.setdefault(letters, service.id)
        if other != service.id:
            yield content.referrals.problem(
                ("services", i, "id"),
                f"{service.id!r} and {other!r} have the same short code: {letters}",
                "change one of the two ids a little",
            )


CHECKS: tuple[Check, ...] = (
    repeated_ids,
    colliding_files,
    unknown_names,
    unknown_facts,
    bad_timelines,
    unknown_shelves,
    bad_interactions,
    unknown_references,
    weak_critical_facts,
    unsupported_values,
    unknown_links,
    words,
    typed_times,
    page_faults,
    site_faults,
    directory_faults,
    equal_codes,
)

# ---------------------------------------------------------------- order


def warnings(content: Content) -> list[Problem]:
    """What an editor should know of and that stops no build, sorted by place."""
    return sorted({problem for rule in WARNINGS for problem in rule(content)})


def uncited_references(content: Content) -> Iterator[Problem]:
    """Find references that nothing cites."""
    cited = {
        value.ref
        for _, entry in content.entries()
        for _, value in walk(entry.model)
        if isinstance(value, Citation)
    }
    cited |= {name for page in content.pages for name in page.head.model.sources}
    for profile in content.emergency.model.profiles:
        cited |= {number.source for number in profile.numbers}
    for reference in content.references.model.references:
        cited |= {*reference.draws_on}
    for i, reference in enumerate(content.references.model.references):
        if reference.id not in cited and not content.unread:
            yield content.references.problem(
                ("references", i, "id"),
                f"nothing cites the reference {reference.id!r}",
                "cite it where it supports a fact, or delete it",
            )


def doubtful_sentences(content: Content) -> Iterator[Problem]:
    """Find sentences that break no rule and yet do not sound like this site."""
    allowed = [phrase.casefold() for phrase in content.site.model.policy.allowed_phrases]
    for _, entry in content.entries():
        unshown = _unshown(content, entry)
        for location, value in walk(entry.model):
            if location[:2] in unshown:
                continue
            if isinstance(value, Text) and not set(location) & {*OTHERS_WORDS, "aliases"}:
                title = location[-1] in TITLES
                for finding in doubts(value, content.source_locale, title):
                    if not any(phrase in finding.text.casefold() for phrase in allowed):
                        yield entry.problem(
                            location,
                            f"{_short(finding.text)} does not sound like this site",
                            finding.hint,
                        )


def doubtful_hours(content: Content) -> Iterator[Problem]:
    """Find opening hours that may be a slip, and holidays that no calendar here knows.

    Hours that nobody sees are left alone: the words in them may be for nobody else.
    """
    entry = content.referrals
    unshown = _unshown(content, entry)
    for i, service in enumerate(entry.model.services):
        if ("services", i) in unshown or service.status in ("inactive", "defunct"):
            continue
        for j, schedule in enumerate(service.schedules):
            for found in hours.doubts(schedule.opening_hours or "24/7"):
                yield entry.problem(("services", i, "schedules", j, "opening_hours"), *found)
    site = content.site.model
    part = site.holidays.subdivision
    if site.holidays.observed and not public_holidays.known(site.country, part):
        yield content.site.problem(
            ("holidays", "subdivision") if part else ("country",),
            f"no calendar here knows the public holidays of {site.country!r}"
            + (f", part {part!r}" if part else ""),
            "mend the code, or write `holidays: {observed: false}`; till then each day counts "
            "as an ordinary one",
        )


WARNINGS: tuple[Check, ...] = (
    uncited_references,
    doubtful_sentences,
    doubtful_hours,
    unused_attachments,
)

# ---------------------------------------------------------------- translations


def translation_faults(catalog: Catalog, lint: Linter = findings) -> Iterator[Problem]:
    """Find translations that lost a placeholder, changed a figure or use a word they must not."""
    for key, said in catalog.entries.items():
        path, line = catalog.places[key]
        source = key[2]
        if _placeholders(source) != _placeholders(said):
            yield Problem(
                path,
                line,
                1,
                f"the translation of {_short(source)} changes what stands in braces",
                f"keep exactly: {_few(_placeholders(source), ' ') or 'no braces at all'}",
            )
        elif _figures(source) != _figures(said):
            yield Problem(
                path,
                line,
                1,
                f"the translation of {_short(source)} changes a figure",
                f"the source has: {_few(_figures(source)) or 'none'}",
            )
        elif not set(OTHERS_WORDS) & set(re.split(r"[^a-z_]", key[1])):
            title = key[1].rpartition(".")[2] in TITLES
            for finding in lint(said, catalog.locale, title):
                yield Problem(path, line, 1, told(finding), finding.hint)


def _placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


def _few(items: list[str], between: str = ", ") -> str:
    """As many of them as fit on a line."""
    return between.join([*items[:12], *(["…"] if len(items) > 12 else [])])


def _figures(text: str) -> list[str]:
    """Runs of digits, whatever script they are written in, as 0 to 9."""
    return sorted(
        "".join(str(unicodedata.decimal(digit)) for digit in figure)
        for figure in re.findall(r"\d+", text)
    )


def _short(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:39] + "…")
