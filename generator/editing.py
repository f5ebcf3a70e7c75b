"""Changes of an editor's YAML that leave every other byte as it was typed."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.source import Location, Plain, Source, extents, parse

_WIDTH = 96
"""Longer lines are folded, and longer records written with one field a line."""
_PLAIN = re.compile(r"[^\W\d_][\w .,()/@-]*[\w.)/]|[^\W\d_]")
"""Text that needs no quotes anywhere outside of brackets."""
_PLAIN_AS_BEFORE = re.compile(r"\w(?:[\w .,;()/@'+-]|:(?! ))*[\w.)/]|\w")
"""Text that needs no quotes where the editor has written none."""
_NO_TEXT = ("null", "Null", "NULL")
_COMMENT = re.compile(r"(?:^|\s)#")


@dataclass(frozen=True)
class Change:
    """A value that shall stand at a place, whether something stands there already or not.

    One place after the end of a list adds an item. What the place needs around it, such as
    a list that is not there yet, is made too.
    """

    location: Location
    value: Plain


def set_field(
    text: str, source: Source, location: Location, value: Plain, order: Sequence[str] = ()
) -> str | None:
    """A file's text with one value changed or added; see `edited`."""
    return edited(text, source, [Change(location, value)], order)


def edited(
    text: str, source: Source, changes: Iterable[Change], order: Sequence[str] = ()
) -> str | None:
    """A file's text with changes made in it; None where that would change anything else.

    `source` is the text as `parse` reads it, and places are those in it. Comments, quotes,
    order and line ends stay. A new field stands behind the last of those before it in
    `order`, or else last. The result has been read again: it says what it said before, and
    the changes.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix(mark)
    wanted = source.data
    editor = _Editor(text, source, order)
    for location, value in sorted(_gathered(source, changes), key=lambda one: _rank(one[0], order)):
        wanted = changed(wanted, location, value)
        if not editor.change(location, value):
            return None
    new = editor.result()
    found = parse(new, source.path)
    return mark + new if isinstance(found, Source) and found.data == wanted else None


def _gathered(source: Source, changes: Iterable[Change]) -> list[tuple[Location, Plain]]:
    """Changes by place, each at a place whose parent is there; those of one new parent as one."""
    found: dict[Location, Plain] = {}
    for change in changes:
        location, value = change.location, change.value
        rest: list[str | int] = []
        while len(location) > 1 and not isinstance(_at(source.data, location[:-1]), dict | list):
            rest.insert(0, location[-1])
            location = location[:-1]
        if location in found and rest:
            found[location] = changed(found[location], tuple(rest), value)
        else:
            for name in reversed(rest):
                value = [value] if isinstance(name, int) else {name: value}
            found[location] = value
    return list(found.items())


def _rank(location: Location, order: Sequence[str]) -> int:
    return order.index(str(location[-1])) if location[-1] in order else len(order)


def _at(data: Plain, location: Location) -> Plain:
    for part in location:
        if isinstance(data, dict) and part in data:
            data = data[str(part)]
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
        else:
            return None
    return data


def changed(data: Plain, location: Location, value: Plain) -> Plain:
    """Plain data with a value at a place; nothing of the old data is touched."""
    if not location:
        return value
    first, rest = location[0], location[1:]
    if isinstance(first, int):
        items = list(data) if isinstance(data, list) else []
        inner = items[first] if first < len(items) else None
        items[first : first + 1] = [changed(inner, rest, value)]
        return items
    fields = dict(data) if isinstance(data, dict) else {}
    fields[first] = changed(fields.get(first), rest, value)
    return fields


def written(data: Mapping[str, Plain], comment: str = "") -> str:
    """A new file: each of the fields of plain data, below lines that say what it is."""
    lines = [f"# {line}" for line in comment.splitlines()]
    lines += [line for name, value in data.items() for line in _field(name, value, 0)]
    return "".join(f"{line}\n" for line in lines)


class _Editor:
    """Collects the letters that take the place of others, and puts them all in at once."""

    def __init__(self, text: str, source: Source, order: Sequence[str]) -> None:
        self.text, self.source, self.order = text, source, order
        self.ends = extents(text)
        self.ending = "\r\n" if "\r\n" in text else "\n"
        self.pieces: list[tuple[int, int, str]] = []

    def result(self) -> str:
        """The text with all changes."""
        text = self.text
        in_order = sorted(enumerate(self.pieces), key=lambda one: (one[1][0], one[0]))
        for _, (start, end, new) in reversed(in_order):
            text = text[:start] + new + text[end:]
        return text

    def change(self, location: Location, value: Plain) -> bool:
        """Note one change; False where it cannot be made in this text."""
        parent = _at(self.source.data, location[:-1])
        if isinstance(location[-1], int):
            if not isinstance(parent, list):
                return False
            if location[-1] >= len(parent):
                return self._append(location[:-1], value)
        if location in self.ends:
            return self._replace(location, value)
        return isinstance(parent, dict) and self._insert(location, value)

    # ------------------------------------------------------------ where things stand

    def _in_brackets(self, location: Location) -> bool:
        """Whether a place is within a value that is written in brackets or braces."""
        return any(
            self.text[self.ends[location[:n]][0] :][:1] in ("{", "[")
            for n in range(len(location) + 1)
            if location[:n] in self.ends
        )

    def _line_end(self, at: int) -> int:
        """Where the line of a place ends, before its line end."""
        end = self.text.find("\n", at)
        end = len(self.text) if end < 0 else end
        return end - 1 if self.text[end - 1 : end] == "\r" else end

    def _indent(self, at: int) -> int:
        """How many letters stand before a place on its line."""
        return at - (self.text.rfind("\n", 0, at) + 1)

    # ------------------------------------------------------------ the three kinds of change

    def _replace(self, location: Location, value: Plain) -> bool:
        start, end = self.ends[location]
        old = self.text[start:end]
        flow = self._in_brackets(location[:-1])
        if isinstance(_at(self.source.data, location), dict | list) and _COMMENT.search(old):
            return False
        if isinstance(value, dict | list):
            if old[:1] in ("{", "[") or flow or not old:
                new = _in_line(value)
            else:
                return self._replace_block(location, end, value)
        else:
            new = _scalar(value, old, flow)
        self.pieces.append((start, end, new if old else f" {new}"))
        return True

    def _replace_block(self, location: Location, end: int, value: Plain) -> bool:
        """Write a list or fields in place of what stands on lines of its own, name and all."""
        if isinstance(location[-1], int):
            return False
        line, column = self.source.keys[location]
        lines = self.text.splitlines(keepends=True)
        start = sum(len(one) for one in lines[: line - 1]) + column - 1
        if _COMMENT.search(self.text[start:end]):
            return False
        new = self.ending.join(_field(str(location[-1]), value, column - 1))
        self.pieces.append((start, end, new.lstrip(" ")))
        return True

    def _insert(self, location: Location, value: Plain) -> bool:
        parent, name = location[:-1], str(location[-1])
        start, end = self.ends[parent]
        if self.text[start : start + 1] == "{":
            return self._into_brackets(start, end, f"{name}: {_in_line(value)}")
        fields = _at(self.source.data, parent)
        assert isinstance(fields, dict)
        names = list(fields)
        before = self.order[: self.order.index(name)] if name in self.order else ()
        after = next((one for one in reversed(names) if one in before), names[-1])
        at = self._line_end(self.ends[(*parent, after)][1])
        place = self.source.keys[(*parent, names[0])]
        lines = _field(name, value, place[1] - 1)
        self.pieces.append((at, at, "".join(self.ending + line for line in lines)))
        return True

    def _append(self, location: Location, value: Plain) -> bool:
        start, end = self.ends[location]
        if self.text[start : start + 1] == "[":
            return self._into_brackets(start, end, _in_line(value))
        items = _at(self.source.data, location)
        assert isinstance(items, list)
        at = self._line_end(self.ends[(*location, len(items) - 1)][1])
        lines = _item(value, self._indent(start))
        self.pieces.append((at, at, "".join(self.ending + line for line in lines)))
        return True

    def _into_brackets(self, start: int, end: int, new: str) -> bool:
        inside = self.text[start + 1 : end - 1]
        at = start + 1 + len(inside.rstrip())
        if _COMMENT.search(inside):
            return False
        comma = "" if not inside.strip() else " " if inside.rstrip().endswith(",") else ", "
        self.pieces.append((at, at, comma + new))
        return True


# ---------------------------------------------------------------- how values are written


def _scalar(value: str | None, old: str = "", flow: bool = False) -> str:
    """Text as a value on one line, in quotes like those of the value that it replaces."""
    if value is None:
        return "null"
    fit = _PLAIN_AS_BEFORE if old and old[0] not in "\"'|>" else _PLAIN
    bare = fit.fullmatch(value) and value not in _NO_TEXT
    if bare and old[:1] not in ("'", '"') and not (flow and re.search("[,:]", value)):
        return value
    if old[:1] == "'" and "\n" not in value:
        return "'" + value.replace("'", "''") + "'"
    return json.dumps(value, ensure_ascii=False)


def _in_line(value: Plain) -> str:
    """Any value on one line, in brackets and braces."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_in_line(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_in_line(one) for one in value) + "]"
    return _scalar(value, flow=True)


def _simple(value: Plain, width: int) -> bool:
    """Whether a value is short, and holds nothing in which more is nested."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    flat = not any(isinstance(one, dict | list) and one for one in inner)
    return flat and len(_in_line(value)) <= width


def _field(name: str, value: Plain, indent: int) -> list[str]:
    """A field on lines of its own."""
    head = " " * indent + name + ":"
    room = _WIDTH - len(head)
    if isinstance(value, str):
        if len(value) > room and _foldable(value):
            pad = " " * (indent + 2)
            return [f"{head} >-", *(pad + line for line in _folded(value, indent + 2))]
        return [f"{head} {_scalar(value)}"]
    if not value or (isinstance(value, dict) and _simple(value, room)):
        return [f"{head} {_in_line(value)}"]
    if isinstance(value, dict):
        return [head, *(line for one in value for line in _field(one, value[one], indent + 2))]
    few = len(value) == 1 or not any(isinstance(one, dict) for one in value)
    if few and all(_simple(one, room) for one in value) and len(_in_line(value)) <= room:
        return [f"{head} {_in_line(value)}"]
    return [head, *(line for one in value for line in _item(one, indent + 2))]


def _item(value: Plain, indent: int) -> list[str]:
    """An item of a list on lines of its own; a record with an id has a line for each field."""
    dash = " " * indent + "- "
    if isinstance(value, dict) and value:
        if "id" not in value and _simple(value, _WIDTH - len(dash)):
            return [dash + _in_line(value)]
        lines = [line for name in value for line in _field(name, value[name], indent + 2)]
        return [dash + lines[0][indent + 2 :], *lines[1:]]
    return [dash + _in_line(value)]


def _foldable(text: str) -> bool:
    return text == " ".join(text.split(" ")) and not re.search(r"[\t\n\r]|  |^ | $|^#", text)


def _folded(text: str, indent: int) -> list[str]:
    return textwrap.wrap(
        text, max(40, _WIDTH - indent), break_long_words=False, break_on_hyphens=False
    )
