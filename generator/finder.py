"""The A–Z: every word that a visitor may look for, and where it leads."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.catalog import native_name
from generator.content import Content
from generator.fields import Text


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
    parts = {  # GBL has a page of its own, though the page of G is about it too
        name.casefold(): entry.model.id
        for entry in content.substances
        if entry.model.mixes_as
        for name in entry.model.names.common
    }
    for entry in content.substances:
        substance, page = entry.model, f"substances/{entry.model.id}.html"
        main = substance.names.common[0]
        yield Found(main, page)
        others = [substance.names.inn, *substance.names.common[1:]]
        others += [Text(s.text) for s in substance.slang if s.lang in (content.locale, "en")]
        for name in dict.fromkeys(others):
            if name.casefold() != main.casefold() and (
                parts.get(name.casefold(), substance.id) == substance.id
            ):
                yield Found(name, page, main)
    for agent in content.interactions.model.agents:
        for name in (agent.name, *agent.aliases):
            yield Found(name, f"mixing/{agent.id}.html", agent.name if name != agent.name else "")
    for topic in content.topics:
        yield Found(topic.model.label, f"topics/{topic.model.id}.html")
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
    for one in sorted(dict.fromkeys(found), key=lambda one: (alphabetical(one.term), one.page)):
        first = alphabetical(one.term)[:1].title()
        groups.setdefault(first if first.isalpha() else "#", []).append(one)
    own = _script(native_name(locale)[0])

    def rank(letter: str) -> tuple[bool, bool, str]:
        return letter == "#", _script(letter) != own, letter

    return [(letter, groups[letter]) for letter in sorted(groups, key=rank)]


def _script(letter: str) -> str:
    """The first word of a letter's Unicode name, such as `CYRILLIC`."""
    return unicodedata.name(letter, "").partition(" ")[0]


def alphabetical(term: str) -> str:
    """A key that puts accented letters beside plain ones, and ё beside е, but leaves й alone."""
    kept = unicodedata.normalize("NFC", term.casefold()).lstrip("«\"'“„(")
    return "".join(
        letter if letter == "й" else unicodedata.normalize("NFD", letter)[0] for letter in kept
    )
