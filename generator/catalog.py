"""Languages: gettext catalogs, and how each language writes times, dates and its own name."""

from __future__ import annotations

import datetime
import difflib
import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path, PurePath
from typing import Literal

import babel
import polib
from babel.core import UnknownLocaleError
from babel.dates import format_date, format_skeleton, get_day_names, get_month_names
from babel.numbers import format_decimal
from babel.units import format_unit, get_unit_name

from generator.expressions import PartialDate
from generator.fields import Quantity, Text, Unit
from generator.problems import Problem
from generator.source import LARGEST_CATALOG, read

UI_DOMAIN = "ui"
"""The catalog of the strings that stand in templates."""
TEMPLATES_LOCALE = "en"
"""The language that templates are written in."""

_UI_STRING = re.compile(r'_\("((?:[^"\\]|\\.)*)"\)')


@dataclass(frozen=True, order=True)
class Message:
    """One string to translate."""

    context: str
    """Where it stands, as `entry:field[item].field`; stable when items move."""
    text: str
    comment: str = ""
    """What the translator must know."""


@dataclass(frozen=True)
class Catalog:
    """The finished translations of one language, by domain, context and source text."""

    locale: str
    entries: Mapping[tuple[str, str, str], str] = field(default_factory=dict)
    places: Mapping[tuple[str, str, str], tuple[PurePath, int]] = field(default_factory=dict)

    def find(self, domain: str, context: str, text: str) -> str | None:
        """The translation; None where it is missing, or was made from an older text."""
        return self.entries.get((domain, context, text))

    def ui(self, text: str) -> str:
        """A template's string in this language, or as it is, marked as being in another one."""
        said = self.entries.get((UI_DOMAIN, "", text))
        if said is None and self.locale.split("-")[0] != TEMPLATES_LOCALE:
            return Text.left_in(TEMPLATES_LOCALE, text)
        return said or text


def load_catalog(content: Path, locale: str) -> tuple[Catalog, list[Problem]]:
    """Read `translations/<locale>/*.po`. Fuzzy, obsolete and empty messages are left out."""
    entries: dict[tuple[str, str, str], str] = {}
    places: dict[tuple[str, str, str], tuple[PurePath, int]] = {}
    problems: list[Problem] = []
    folder = content / "translations" / locale
    if not folder.resolve().is_relative_to(content.resolve()):
        shown = PurePath(content.name) / folder.relative_to(content)
        message = "this link leads out of the content folder"
        return Catalog(locale), [Problem(shown, 1, 1, message, "copy the folder here instead")]
    for path in sorted(folder.glob("*.po")) if folder.is_dir() else ():
        text = read(path, content, LARGEST_CATALOG)
        if isinstance(text, Problem):
            problems.append(text)
            continue
        shown = PurePath(content.name) / path.relative_to(content)
        catalog = _parsed(text, shown)
        if isinstance(catalog, Problem):
            problems.append(catalog)
            continue
        for entry in catalog:
            if entry.translated() and not entry.obsolete:
                key = (path.stem, entry.msgctxt or "", entry.msgid)
                entries[key] = entry.msgstr
                places[key] = (shown, entry.linenum or 1)
    return Catalog(locale, entries, places), problems


_UNCLOSED = re.compile(r'^(?:msg\S* +)?"(?:[^"\\\n]|\\.)*$', re.MULTILINE)
"""A line whose quote is never closed, of which polib would silently drop the last letter."""


def _parsed(text: str, path: PurePath) -> polib.POFile | Problem:
    if unclosed := _UNCLOSED.search(text):
        line = text.count("\n", 0, unclosed.start()) + 1
    else:
        try:
            return polib.pofile(text)
        except OSError as error:
            found = re.search(r"line (\d+)", str(error))
            line = int(found[1]) if found else 1
    return Problem(
        path,
        line,
        1,
        "this is not valid in a PO file",
        "open the file in Poedit, or undo the last change by hand",
    )


def updated_po(text: str, messages: Iterable[Message], locale: str, forget: bool = False) -> str:
    """The text of a PO file brought up to date with the source, nothing lost.

    A message whose source text changed keeps its old translation, marked fuzzy, with the
    old source text beside it; one that is gone is kept as obsolete, or forgotten.
    """
    old = polib.pofile(text) if text else polib.POFile()
    new = polib.POFile(wrapwidth=92)
    new.metadata = {
        "Language": locale.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    best_last = sorted(old, key=lambda entry: (bool(entry.msgstr), not entry.obsolete))
    known = {(entry.msgctxt or "", entry.msgid): entry for entry in best_last}
    wanted: dict[tuple[str, str], Message] = {}
    for message in messages:
        wanted.setdefault((message.context, message.text), message)
    gone = [entry for key, entry in known.items() if key not in wanted]
    moved: dict[str, list[polib.POEntry]] = {}
    for entry in gone:
        if entry.msgstr:
            moved.setdefault(entry.msgctxt or "", []).append(entry)
    for message in wanted.values():
        entry = polib.POEntry(
            msgctxt=message.context or None, msgid=message.text, comment=message.comment
        )
        before = known.get((message.context, message.text))
        if before is not None:
            entry.msgstr, entry.flags = before.msgstr, list(before.flags)
            entry.tcomment = before.tcomment
            entry.previous_msgid = before.previous_msgid
        elif before := _nearest(message.text, moved.get(message.context, [])):
            moved[message.context].remove(before)
            gone.remove(before)
            entry.msgstr, entry.previous_msgid = before.msgstr, before.msgid
            entry.flags = ["fuzzy"]
        new.append(entry)
    for entry in gone:
        if entry.msgstr and not forget:
            entry.obsolete = True
            new.append(entry)
    return str(new).rstrip("\n") + "\n"


def _nearest(text: str, entries: list[polib.POEntry]) -> polib.POEntry | None:
    """The entry whose source text `text` may be a new wording of."""
    near = difflib.get_close_matches(text, [entry.msgid for entry in entries], n=1, cutoff=0.5)
    return next((entry for entry in entries if entry.msgid in near), None)


def ui_messages(templates: Iterable[str]) -> Iterator[Message]:
    """Every `_("…")` of the templates' texts, each once, in order."""
    found = (match for text in templates for match in _UI_STRING.findall(text))
    for text in dict.fromkeys(found):
        yield Message("", text.replace('\\"', '"'))


def translated_template(text: str, catalog: Catalog) -> str:
    """A template whose `{{ _("…") }}` are replaced by the language's own words.

    The engine runs the template, so the words must be neither HTML nor code to it.
    """

    def replaced(match: re.Match[str]) -> str:
        said = catalog.ui(match[2].replace('\\"', '"'))
        words = html.escape(said).replace("{", "&#123;")
        if match[1] or not isinstance(said, Text):  # in an attribute no element can stand
            return f"{match[1]}{words}"
        return f'<span lang="{said.locale}" dir="{direction(said.locale)}">{words}</span>'

    return re.sub(r'(="|)\{\{ ' + _UI_STRING.pattern + r" \}\}", replaced, text)


@lru_cache
def _locale(tag: str) -> babel.Locale:
    return babel.Locale.parse(tag, sep="-")


def known_locale(tag: str) -> bool:
    """Whether CLDR knows how the language writes times and dates; a site's languages must."""
    try:
        _locale(tag)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def direction(locale: str) -> str:
    """`ltr` or `rtl`."""
    return _locale(locale).text_direction


def native_name(locale: str) -> str:
    """The language's name in itself, such as `Русский`."""
    name = _locale(locale).get_display_name(_locale(locale)) or locale
    return name[:1].title() + name[1:]


def language_name(of: str, locale: str) -> str:
    """The name of language `of` in the language `locale`; its tag where CLDR has none."""
    if known_locale(of):
        return _locale(of).get_display_name(_locale(locale)) or of
    return str(_locale(locale).languages.get(of, of))


def language_tag(name: str, locales: Iterable[str]) -> str | None:
    """The tag of a language by its tag, its name in some languages, or in itself; else None."""
    wanted = " ".join(name.casefold().split())
    tag = name.strip()
    if len(tag) in (2, 3) and tag.lower() in _locale("en").languages:
        return tag.lower()
    if re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}", tag) and known_locale(tag):
        return tag
    for table in (*(_language_names(one) for one in locales), _own_names()):
        if wanted in table:
            return table[wanted]
    return None


@lru_cache
def _language_names(locale: str) -> Mapping[str, str]:
    names = _locale(locale).languages.items()
    return {str(name).casefold(): str(tag) for tag, name in names if re.fullmatch("[a-z]+", tag)}


@lru_cache
def _own_names() -> Mapping[str, str]:
    """Names of the larger languages in themselves."""
    tags = (
        "am ar az be bg bn cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt "
        "lv mk ms nl pl ps pt ro ru sk sl so sq sr sv sw ta th ti tr uk ur uz vi zh"
    )
    return {str(_locale(tag).get_language_name(tag)).casefold(): tag for tag in tags.split()}


def country_code(name: str, locales: Iterable[str]) -> str | None:
    """The code of a country by its code or its name in some languages; None for others."""
    wanted = " ".join(name.replace(".", "").casefold().split())
    if len(wanted) == 2 and wanted.upper() in _locale("en").territories:
        return wanted.upper()
    for locale in locales:
        for code, said in _locale(locale).territories.items():
            if len(code) == 2 and str(said).casefold() == wanted:
                return str(code)
    return None


def country_name(code: str, locale: str) -> str:
    """A country's name in a language, such as `Ukraine`; its code where CLDR has none."""
    return str(_locale(locale).territories.get(code, code))


def day_name(day: str, locale: str, begins: bool = True) -> str:
    """The name of an iCalendar day code, standing alone, such as `Friday`.

    Where it `begins` a line it has a capital letter in every language.
    """
    days = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
    name = get_day_names("wide", context="stand-alone", locale=_locale(locale))[days.index(day)]
    return str(name[:1].title() + name[1:] if begins else name)


def day(text: str, locale: str) -> str:
    """An ISO date written out, such as `9 March 2026`."""
    return format_date(datetime.date.fromisoformat(text), "long", locale=_locale(locale))


def part_of_year(first: PartialDate, last: PartialDate, locale: str) -> str:
    """Months or days written out, such as `April – September` or `24 December – 2 January`."""
    begins, ends = _partial(first, locale), _partial(last, locale)
    written = begins if begins == ends else f"{begins} – {ends}"
    return written[:1].title() + written[1:]


def _partial(date: PartialDate, locale: str) -> str:
    year, month, day = date
    if month is None:
        return str(year)
    if day is not None:
        value = datetime.date(year or 2028, month, day)
        if year is None:
            return format_skeleton("MMMMd", value, locale=_locale(locale))
        return format_date(value, "long", locale=_locale(locale))
    if year is not None:
        return format_skeleton("yMMMM", datetime.date(year, month, 1), locale=_locale(locale))
    return str(get_month_names("wide", context="stand-alone", locale=_locale(locale))[month])


_UNITS = {
    "min": "duration-minute",
    "h": "duration-hour",
    "d": "duration-day",
    "month": "duration-month",
}


def measure(quantity: Quantity, locale: str) -> str:
    """A span of time in a language's own words, such as `1–2 hours`; digits always shown in ranges.

    The plural follows the last number, as CLDR does for ranges in most languages. The
    operator is not written: the fact's own sentence says *at least* or *at most*.
    Source of units and plurals: Unicode CLDR, through Babel. Babel lacks some long forms
    (Georgian days) and swallows the digit of a dual (Arabic two hours), so both are looked
    at: a lost figure in a safety sentence would be worse than a clumsy plural.
    """
    last = quantity.min if quantity.op == ">=" else quantity.max
    assert last is not None
    second = format_decimal(_number(last), locale=_locale(locale))
    if quantity.op != "range" or quantity.min == quantity.max:
        return _spoken(last, quantity.unit, locale)
    assert quantity.min is not None
    first = format_decimal(_number(quantity.min), locale=_locale(locale))
    spoken = _spoken(last, quantity.unit, locale)
    if second not in spoken:
        general = format_decimal(_GENERAL, locale=_locale(locale))
        spoken = _spoken(_GENERAL, quantity.unit, locale).replace(general, second)
    assert second in spoken, (quantity, locale)
    return spoken.replace(second, f"{first}–{second}", 1)


def distance(kilometres: int, locale: str) -> str:
    """A number of kilometres as a language writes it, such as `40 km`."""
    return str(format_unit(kilometres, "length-kilometer", "short", locale=_locale(locale)))


def unit_name(unit: Unit, locale: str) -> str:
    """What a unit of time is called, such as `minutes`; a short form where there is no long."""
    for length in ("long", "short", "narrow"):
        if name := get_unit_name(_UNITS[unit], length, locale=_locale(locale)):
            return str(name)
    number = format_decimal(_GENERAL, locale=_locale(locale))
    return _spoken(_GENERAL, unit, locale).replace(number, "").strip()


def digits(number: float, locale: str) -> str:
    """A number as a language writes it."""
    return str(format_decimal(_number(number), locale=_locale(locale)))


def megabytes(size: int, locale: str) -> str:
    """How large a file is, a tenth of a megabyte rounded up, on one line, such as `2.1 MB`."""
    tenths = -(-size // 100_000)
    for length in ("short", "long"):
        said = format_unit(_number(tenths / 10), _MEGABYTE, length, locale=_locale(locale))
        if _MEGABYTE not in said:
            return said.replace(" ", "\u00a0")
    return f"{digits(tenths / 10, locale)}\u00a0MB"


_MEGABYTE = "digital-megabyte"


_GENERAL = 100
"""A number that takes the general plural in languages with a dual."""


Length = Literal["long", "short", "narrow"]


def _spoken(
    number: float,
    unit: str,
    locale: str,
    lengths: tuple[Length, ...] = ("long", "short", "narrow"),
) -> str:
    """A number and its unit, in the first of these lengths that the language has."""
    said = (
        format_unit(_number(number), _UNITS[unit], length, locale=_locale(locale))
        for length in lengths
    )
    return next(spoken for spoken in said if _UNITS[unit] not in spoken)


def _number(value: float) -> float | int:
    return int(value) if value == int(value) else value


def comma_list(items: Iterable[str], locale: str) -> str:
    """Items joined as the language joins a list without a last *and*."""
    return "، ".join(items) if _locale(locale).language in ("ar", "fa", "ur") else ", ".join(items)


def short_day(text: str, locale: str) -> str:
    """An ISO date in few letters, such as `9 Mar 2026`."""
    return format_date(datetime.date.fromisoformat(text), "medium", locale=_locale(locale))


def short_day_name(day: str, locale: str) -> str:
    """The name of an iCalendar day code in few letters, such as `Fri`."""
    days = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
    names = get_day_names("abbreviated", context="stand-alone", locale=_locale(locale))
    return str(names[days.index(day)])
