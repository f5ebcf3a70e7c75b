"""Read YAML as text and remember where every value stands.

Every scalar stays a string, so `22:30`, `0117`, `+44…` and `no` keep the spelling the
editor typed; the models alone decide what is a number or a date. The parser's events are
read one by one and never composed, so nothing is expanded: an alias is refused when it is
met, whatever it would have grown into.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePath
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import yaml

from generator.problems import Problem

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"
Location: TypeAlias = tuple[str | int, ...]
Places: TypeAlias = dict[Location, tuple[int, int]]

LARGEST_FILE = 1024 * 1024
"""Bytes; the largest file of the shipped content is under a tenth of this."""
LARGEST_CATALOG = 16 * LARGEST_FILE
"""Bytes of one file of translations: those of a directory of 20,000 services stand in one."""
DEEPEST = 24
"""Levels of nesting; the models need nine."""
MOST_VALUES = 60_000
"""Names and values in one file; a directory of 800 services has as many."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = {"", "~", "null", "Null", "NULL"}
INVISIBLE = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u200a\u200c-\u2027\u202f-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""Control characters, byte order marks and the line breaks that only YAML counts as such."""

_WORDING: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed in this context, after a line's first word",
        "a field's name where the text of the line above still goes on",
        "line it up with the names above; if the line above is a name, end it with a colon",
    ),
    (
        "mapping values are not allowed",
        "a colon and a space inside text that is not in quotes",
        "put the whole text in double quotes",
    ),
    (
        "mapping keys are not allowed",
        "a text begins with a question mark",
        "put the text in double quotes",
    ),
    (
        "found character '\\t'",
        "a tab where only spaces may stand",
        "indent with two spaces for each level",
    ),
    (
        "found a tab character",
        "a tab where only spaces may stand",
        "indent with two spaces for each level",
    ),
    (
        "found character",
        "a text begins with a sign that means something else here: @, % or `",
        "put the text in double quotes",
    ),
    (
        "could not find expected ':'",
        "a colon is missing after a field's name, or a text's second line is not indented",
        "write `name: value` or `- item`, with a space after the sign",
    ),
    (
        "found unexpected end of stream",
        "a quote is opened here and never closed",
        "close the quote",
    ),
    (
        "found unexpected document indicator",
        "a quote is opened here and never closed",
        "close the quote",
    ),
    (
        "found unexpected ':'",
        "a colon inside text that is not in quotes",
        "put the whole text in double quotes",
    ),
    (
        "did not find expected ',' or ']'",
        "a list in [ ] is never closed, or a comma is missing",
        "close it with ], or write one item a line, each after a hyphen",
    ),
    (
        "did not find expected ',' or '}'",
        "fields in { } are never closed, or a comma is missing",
        "close them with }, or write one field a line",
    ),
    (
        "did not find expected node content",
        "a bracket or a comma where a value should begin",
        "put text that begins with such a sign in double quotes",
    ),
    (
        "did not find expected key, at a line's start",
        "this line is indented unlike its neighbours",
        "line it up with the names above",
    ),
    (
        "did not find expected key",
        "text follows after a closing quote or bracket",
        "inside double quotes write a quote as \\\", inside single quotes as ''",
    ),
    (
        "did not find expected '-' indicator",
        "this line is indented unlike the list it stands in",
        "line it up with the hyphens of the list",
    ),
    (
        "did not find expected alphabetic or numeric character",
        "a text begins with * or &",
        "put the text in double quotes",
    ),
    (
        "block sequence entries are not allowed",
        "a hyphen where no list can begin",
        "start the list on a line of its own",
    ),
    (
        "did not find expected <document start>",
        "text follows after the end of the data",
        "check the indentation of the line above",
    ),
    (
        "found unknown escape character",
        "a backslash inside double quotes that means nothing",
        "write two backslashes, or use single quotes",
    ),
    (
        "did not find expected hexdecimal number",
        "a backslash inside double quotes that means nothing",
        "write two backslashes, or use single quotes",
    ),
    (
        "found invalid Unicode character escape code",
        "a backslash inside double quotes that means nothing",
        "write two backslashes, or use single quotes",
    ),
    (
        "while scanning a block scalar",
        "a text begins with | or >",
        "put it in double quotes; if it is a long text, begin it on the next line",
    ),
    (
        "while scanning a tag",
        "a text begins with !",
        "put the text in double quotes",
    ),
    (
        "while parsing a tag",
        "a text begins with !",
        "put the text in double quotes",
    ),
    (
        "found undefined tag handle",
        "a text begins with !",
        "put the text in double quotes",
    ),
    (
        "directive",
        "a line begins with %",
        "delete it, or put text that begins with % in double quotes",
    ),
    (
        "found incompatible YAML document",
        "a line begins with %",
        "delete it, or put text that begins with % in double quotes",
    ),
)
"""Part of what the parser says, and where it was reading; then message and hint."""

_OPENED = (
    "found unexpected end of stream",
    "found unexpected document indicator",
    "did not find expected ',' or",
    "could not find expected ':'",
    "did not find expected alphabetic or numeric character",
    "did not find expected comment or line break",
    "directive",
    "while scanning a tag",
    "while parsing a tag",
)
"""Faults whose place is where the quote, bracket or sign stands, not where reading ended."""


@dataclass(frozen=True)
class Source:
    """One YAML text: its plain data and the (line, column) of every key and value."""

    path: PurePath
    data: Plain
    text: str = field(default="", repr=False)
    """What `data` was read from, for the places."""
    first_line: int = 1
    """Line of the file on which `text` begins."""

    @cached_property
    def places(self) -> tuple[Places, Places]:
        """Places of keys and of values; looked for when the first problem is told of."""
        keys: Places = {}
        values: Places = {}
        if self.text:
            _plain(_safe_events(self.text), keys, values, self.first_line - 1)
        return keys, values

    @classmethod
    def placed(cls, path: PurePath, data: Plain, keys: Places, values: Places) -> Source:
        """Data whose places are known already."""
        made = cls(path, data)
        made.__dict__["places"] = keys, values
        return made

    @property
    def keys(self) -> Places:
        """Where each field's name stands."""
        return self.places[0]

    @property
    def values(self) -> Places:
        """Where each value stands."""
        return self.places[1]

    def part(self, location: Location) -> tuple[Source, Location]:
        """The file that a place stands in, and the place as that file counts it."""
        return self, location

    def place(self, location: Location) -> tuple[int, int]:
        """Line and column of the value at the deepest known part of `location`."""
        return self.values.get(self.known(location), (1, 1))

    def problem(self, location: Location, message: str, hint: str = "") -> Problem:
        """Describe a fault at the value that stands at the deepest known part of `location`."""
        line, column = self.place(location)
        return Problem(self.path, line, column, message, hint)

    def problem_at_key(self, location: Location, message: str, hint: str = "") -> Problem:
        """Describe a fault of a field's name rather than of its value."""
        known = self.known(location)
        line, column = self.keys.get(known) or self.values.get(known, (1, 1))
        return Problem(self.path, line, column, message, hint)

    def get(self, location: Location) -> Plain:
        """What the editor typed there, or None."""
        found: Plain = self.data
        for part in location:  # as `known` does, without looking for places
            if isinstance(found, dict) and part in found:
                found = found[str(part)]
            elif isinstance(found, list) and isinstance(part, int) and part < len(found):
                found = found[part]
        return found

    def known(self, location: Location) -> Location:
        """The location without the parts that stand in no file, such as a union's tag."""
        known: Location = ()
        for part in location:
            if (*known, part) in self.values:
                known = (*known, part)
        return known

    def without(self, gone: Collection[Location]) -> Source:
        """The same text without some items or fields; whatever is left keeps its place."""
        left = Source(self.path, None)

        def kept(value: Plain, old: Location, new: Location) -> Plain:
            left.values[new] = self.values[old]
            if old in self.keys:
                left.keys[new] = self.keys[old]
            if isinstance(value, dict):
                return {
                    name: kept(item, (*old, name), (*new, name))
                    for name, item in value.items()
                    if (*old, name) not in gone
                }
            if isinstance(value, list):
                items = [(i, item) for i, item in enumerate(value) if (*old, i) not in gone]
                return [kept(item, (*old, i), (*new, n)) for n, (i, item) in enumerate(items)]
            return value

        return Source.placed(self.path, kept(self.data, (), ()), left.keys, left.values)


@dataclass(frozen=True)
class Merged(Source):
    """Several files whose lists are read as one: what stands in the first, then the second …

    `path` is the folder that they stand in.
    """

    parts: tuple[Source, ...] = ()

    @classmethod
    def of(cls, path: PurePath, parts: tuple[Source, ...]) -> Merged:
        """One source of files that are mappings of lists; other values are the first file's."""
        data: dict[str, Plain] = {}
        for part in parts:
            for name, value in (part.data if isinstance(part.data, dict) else {}).items():
                before = data.get(name)
                if isinstance(before, list) and isinstance(value, list):
                    data[name] = before + value
                else:
                    data.setdefault(name, value)
        return cls(path, data, parts=parts)

    def part(self, location: Location) -> tuple[Source, Location]:
        """The file that a place stands in, and the place as that file counts it."""
        if len(location) > 1 and isinstance(index := location[1], int):
            for part in self.parts:
                own = part.data.get(str(location[0])) if isinstance(part.data, dict) else None
                length = len(own) if isinstance(own, list) else 0
                if index < length:
                    return part, (location[0], index, *location[2:])
                index -= length
        named = (part for part in self.parts if location[:1] in part.values and location)
        return next(named, self.parts[0]), location

    def place(self, location: Location) -> tuple[int, int]:
        """Line and column in the file that the value stands in."""
        part, own = self.part(location)
        return part.place(own)

    def problem(self, location: Location, message: str, hint: str = "") -> Problem:
        """Describe a fault in the file that the value stands in."""
        part, own = self.part(location)
        return part.problem(own, message, hint)

    def problem_at_key(self, location: Location, message: str, hint: str = "") -> Problem:
        """Describe a fault of a field's name in the file that it stands in."""
        part, own = self.part(location)
        return part.problem_at_key(own, message, hint)

    def get(self, location: Location) -> Plain:
        """What the editor typed there, or None."""
        part, own = self.part(location)
        return part.get(own)

    def known(self, location: Location) -> Location:
        """The location without the parts that stand in no file."""
        part, own = self.part(location)
        found = part.known(own)
        return (*location[:2], *found[2:]) if len(found) > 1 else found


class _FaultError(Exception):
    """Carries one problem out of the walk over events."""

    def __init__(self, mark: Any, message: str, hint: str = "") -> None:
        self.line, self.column = mark.line + 1, mark.column + 1
        self.message, self.hint = message, hint


def read(path: Path, folder: Path, largest: int = LARGEST_FILE) -> str | Problem:
    """The text of one file inside `folder`, or why it cannot be used.

    Refuses links that lead out, things that are no files, files over `largest` bytes,
    and bytes that are not UTF-8 text, without reading more than it must.
    """
    shown = PurePath(folder.name) / path.relative_to(folder)
    if not path.is_file():
        return Problem(shown, 1, 1, "this is not a file", "remove it from the content folder")
    if not path.resolve().is_relative_to(folder.resolve()):
        return Problem(
            shown,
            1,
            1,
            "this link leads out of the content folder",
            "copy the file here instead",
        )
    size = path.stat().st_size
    if size > largest:
        return Problem(
            shown,
            1,
            1,
            f"the file is too large: {size:,} bytes, the most is {largest:,}",
            "shorten it, or split it into several files",
        )
    try:
        raw = path.read_bytes().removeprefix(codecs.BOM_UTF8)
    except OSError:
        return Problem(shown, 1, 1, "this file cannot be opened", "check who may read it")
    if b"\0" in raw:
        return Problem(
            shown, 1, 1, "this is not a text file", "save it as plain text, encoding UTF-8"
        )
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        line, column = _place(raw[: error.start].decode())
        return Problem(
            shown,
            line,
            column,
            "this letter is not UTF-8",
            "save the file again with the encoding UTF-8",
        )
    return _invisible(text, shown, 1) or text


def parse(text: str, path: PurePath, first_line: int = 1) -> Source | Problem:
    """Parse one YAML document; a fault is returned, not raised.

    `first_line` is the line of the file on which `text` begins, for front matter.
    """
    if problem := _invisible(text, path, first_line):
        return problem
    try:
        data = _data(text)
        if data is None:
            data = _plain(_safe_events(text), {}, {}, first_line - 1)
    except _FaultError as fault:
        return Problem(path, fault.line + first_line - 1, fault.column, fault.message, fault.hint)
    except yaml.MarkedYAMLError as error:
        return _yaml_problem(error, text, path, first_line)
    if data is None:
        return Problem(path, first_line, 1, "the file is empty")
    return Source(path, data, text, first_line)


def extents(text: str) -> dict[Location, tuple[int, int]]:
    """Where each value of a text that `parse` can read begins and ends, counted in letters.

    Lists and fields that stand on lines of their own end where their last value ends; an
    empty value begins and ends behind its colon or hyphen.
    """
    found: dict[Location, tuple[int, int]] = {}
    events: Iterator[Any] = _safe_events(text)

    def value(event: Any, location: Location) -> int:
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.CollectionStartEvent):
            listed, last, i = isinstance(event, yaml.SequenceStartEvent), start, 0
            inner: Any = next(events)
            while not isinstance(inner, yaml.CollectionEndEvent):
                part = i if listed else str(inner.value)
                last = value(inner if listed else next(events), (*location, part))
                inner, i = next(events), i + 1
            closing: Any = inner
            end = closing.end_mark.index if text[start : start + 1] in ("{", "[") else last
        else:
            end = start + len(text[start:end].rstrip())
        found[location] = start, end
        return int(end)

    for first in events:
        if isinstance(first, yaml.NodeEvent):
            value(first, ())
    return found


def quoted(text: object) -> str:
    """The editor's own text in quotes, on one line and not too long for it."""
    said = str(text)
    return repr(said if len(said) <= 60 else said[:57] + "…")


def visible(text: str) -> str:
    """The text without what `read` refuses: where a line or a page would end, with a space."""
    return INVISIBLE.sub(lambda found: " " if found[0].isspace() else "", text)


def _place(before: str) -> tuple[int, int]:
    """The 1-based line and column of what follows the text."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _invisible(text: str, path: PurePath, first_line: int) -> Problem | None:
    """The first character that nobody can see and no parser agrees on."""
    found = INVISIBLE.search(text)
    if not found:
        return None
    line, column = _place(text[: found.start()])
    return Problem(
        path,
        line + first_line - 1,
        column,
        f"an invisible character (U+{ord(found[0]):04X}) stands in the text",
        "delete it and type the text again",
    )


def _yaml_problem(
    error: yaml.MarkedYAMLError, text: str, path: PurePath, first_line: int
) -> Problem:
    """What the parser says, in an editor's words."""
    said = _complaint(error, text)
    mark: Any = error.problem_mark
    if error.context_mark and any(part in said for part in _OPENED):
        mark = error.context_mark
    for part, message, hint in _WORDING:
        if part in said:
            return Problem(path, mark.line + first_line, mark.column + 1, message, hint)
    message = f"this cannot be read: {error.problem}"
    return Problem(path, mark.line + first_line, mark.column + 1, message)


def _complaint(error: yaml.MarkedYAMLError, text: str) -> str:
    """What the parser says, and what it does not say: at which sign, and what precedes it."""
    mark: Any = error.problem_mark
    line, column = [*text.splitlines(), ""][mark.line], mark.column
    said = str(error.problem)
    if said.startswith("found character"):
        said = said.replace("character", f"character {line[column : column + 1]!r}")
    elif not line[:column].strip():
        said = f"{said}, at a line's start"
    elif said.startswith("mapping values") and ": " not in line[:column]:
        said = f"{said}, after a line's first word"
    return f"{said}, {error.context}"


def _safe_events(text: str) -> Iterator[yaml.Event]:
    """The parser's events, refusing what data never needs and attackers love."""
    depth = count = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.DocumentStartEvent):
            if depth:
                raise _FaultError(
                    event.start_mark,
                    "a second document begins here",
                    "keep one document in a file: delete the line `---`",
                )
            depth = 1
        elif isinstance(event, yaml.AliasEvent):
            raise _FaultError(
                event.start_mark,
                f"an alias, {quoted(f'*{event.anchor}')}, is not allowed",
                "write the value out, or put text that begins with * in double quotes",
            )
        elif isinstance(event, yaml.NodeEvent):
            if event.anchor is not None:
                raise _FaultError(
                    event.start_mark,
                    f"an anchor, {quoted(f'&{event.anchor}')}, is not allowed",
                    "write the value out, or put text that begins with & in double quotes",
                )
            if tag := getattr(event, "tag", None):
                tag = str(tag).replace("tag:yaml.org,2002:", "!!")
                raise _FaultError(
                    event.start_mark,
                    f"a tag, {quoted(tag)}, is not allowed",
                    "delete it, or put text that begins with ! in double quotes",
                )
            count += 1
            if count > MOST_VALUES:
                raise _FaultError(
                    event.start_mark,
                    f"more than {MOST_VALUES:,} names and values stand in this file",
                    "shorten it, or split it into several files",
                )
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > DEEPEST:
                    raise _FaultError(
                        event.start_mark,
                        f"nested more than {DEEPEST - 1} levels deep",
                        "put text that begins with a bracket or a hyphen in double quotes",
                    )
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        yield event


def _data(text: str) -> Plain:
    """The plain data alone, in half the time; None where anything is wrong or unusual.

    What is refused is left to the walk that knows places, which alone can say why.
    """
    into: list[Plain] = []
    waiting: list[Any] = []
    here: Any = into
    name: str | None = None  # of the field whose value comes next
    event: Any
    count = documents = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            kind = type(event)
            if kind is yaml.ScalarEvent:
                if event.anchor is not None or event.tag:
                    return None
                said: Plain = event.value
                style = event.style
                if not style and said in _NULLS:
                    said = None
                elif style == '"' and INVISIBLE.search(event.value):
                    return None
                count += 1
                if count > MOST_VALUES:  # of eight times as many, seven parts need no reading
                    return None
                if type(here) is list:
                    here.append(said)
                elif name is None:
                    name = str(said or "")
                    if name in here or name == "<<":
                        return None
                else:
                    here[name] = said
                    name = None
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                if event.anchor is not None or event.tag or len(waiting) >= DEEPEST - 1:
                    return None
                count += 1
                if count > MOST_VALUES:
                    return None
                below: list[Plain] | dict[str, Plain] = (
                    [] if kind is yaml.SequenceStartEvent else {}
                )
                if type(here) is list:
                    here.append(below)
                elif name is None:
                    return None
                else:
                    here[name] = below
                waiting.append(here)
                here, name = below, None
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                here, name = waiting.pop(), None
            elif kind is yaml.AliasEvent:
                return None
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    return None
    except yaml.YAMLError:
        return None
    return into[0] if documents else None


def _plain(
    events: Iterator[yaml.Event],
    keys: Places,
    values: Places,
    offset: int,
) -> Plain:
    """Build plain data from events; fills `keys` and `values` with 1-based places."""

    def place(mark: Any) -> tuple[int, int]:
        return mark.line + 1 + offset, mark.column + 1

    def value(event: yaml.Event, location: Location) -> Plain:
        values[location] = place(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            return scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Plain] = []
            while not isinstance(event := next(events), yaml.SequenceEndEvent):
                items.append(value(event, (*location, len(items))))
            return items
        return mapping(location)

    def scalar(event: Any) -> str | None:
        if not event.style and event.value in _NULLS:
            return None
        if event.style == '"' and (found := INVISIBLE.search(event.value)):  # by its code
            raise _FaultError(
                event.start_mark,
                f"an invisible character (U+{ord(found[0]):04X}) stands in the text",
                "delete the backslash and the code that follows it",
            )
        return str(event.value)

    def mapping(location: Location) -> dict[str, Plain]:
        found: dict[str, Plain] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise _FaultError(
                    event.start_mark, "a field's name must be plain text", "write `name: value`"
                )
            name = scalar(event) or ""
            if name in found:
                line = keys[(*location, name)][0]
                raise _FaultError(
                    event.start_mark,
                    f"{quoted(name)} is given twice",
                    f"it stands on line {line} already: keep one of the two",
                )
            if name == "<<" and not event.style:
                raise _FaultError(
                    event.start_mark, "a merge, <<, is not allowed", "write the fields out"
                )
            keys[(*location, name)] = place(event.start_mark)
            found[name] = None
            found[name] = value(next(events), (*location, name))
        return found

    data: Plain = None
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            data = value(event, ())
    return data


def base_path(config: Path) -> str:
    """The path of the whole site on its host, from `site_url` in `mkdocs.yml`; `/` without one.

    The file is read for this one line only: MkDocs owns its meaning, and its tags.
    """
    if not config.is_file():
        return "/"
    text = config.read_text("utf-8", errors="replace")
    found = re.search(r"^site_url:\s*['\"]?(https?://[^\s'\"#]+)", text, re.MULTILINE)
    path = urlsplit(found[1]).path if found else ""
    return f"{path.rstrip('/')}/"
