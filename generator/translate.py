"""Content in its source language → the same content in another language."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.catalog import Catalog, Message
from generator.content import FOLDERS, SINGLE, Content
from generator.fields import Model, Text
from generator.models import Fact

V = TypeVar("V")


def domain_of(name: str, model: Model) -> str:
    """The PO file that an entry's messages stand in, without `.po`."""
    if name in SINGLE:
        return name
    return next(folder for folder, kind in FOLDERS.items() if isinstance(model, kind))


def messages(content: Content) -> dict[str, list[Message]]:
    """Every translatable string by domain, in the order of the files."""
    found: dict[str, list[Message]] = {}
    for name, entry in content.entries():
        into = found.setdefault(domain_of(name, entry.model), [])
        into += _messages(entry.model, f"{name}:", "")
    return {domain: list(dict.fromkeys(some)) for domain, some in found.items()}


def _messages(value: object, key: str, comment: str) -> Iterator[Message]:
    if isinstance(value, Text):
        yield Message(key, str(value), comment)
    elif isinstance(value, BaseModel):
        note = comment
        if isinstance(value, Fact):
            note = (
                f"safety: {value.safety}; keep {{value}} as it is"
                if value.value
                else (f"safety: {value.safety}" if value.safety != "info" else "")
            )
        for name in type(value).model_fields:
            yield from _messages(getattr(value, name), _below(key, name), note)
    elif isinstance(value, tuple):
        for item in value:
            yield from _messages(item, _item(key, item), comment)


def _below(key: str, name: str) -> str:
    return f"{key}{name}" if key.endswith(":") else f"{key}.{name}"


def _item(key: str, item: object) -> str:
    """An item's key: its id where it has one, so that a moved item keeps its translation."""
    kind: Any = type(item)
    for name in _names(kind):
        value = getattr(item, name)
        if isinstance(value, str):
            return f"{key}[{value}]"
    return f"{key}[]"


@cache
def _names(kind: type) -> tuple[str, ...]:
    """What an item of a kind can be named by, the best first."""
    own = kind.model_fields if issubclass(kind, BaseModel) else ()
    every = ("id", "route", "country", "page", "locale", "code")
    return tuple(name for name in every if name in own or hasattr(kind, name))


def translate(content: Content, catalog: Catalog) -> Content:
    """The content in the catalog's language.

    A string without a finished translation stays in the source language and is marked so
    (`Text.locale`), which pages show; an empty catalog changes no string.
    """
    if catalog.locale == content.source_locale:
        return content

    def change(name: str, model: Model) -> Model:
        domain = domain_of(name, model)

        def find(key: str, text: Text) -> Text:
            found = catalog.find(domain, key, str(text))
            return Text(found) if found else Text.left_in(content.source_locale, text)

        return _changed(model, f"{name}:", find)

    return content.with_models(catalog.locale, change)


@cache
def _worded(kind: type[BaseModel]) -> tuple[str, ...]:
    """The fields of a record in which a text to translate can stand."""
    return tuple(n for n, info in kind.model_fields.items() if _may_say(info.annotation))


def _may_say(annotation: object) -> bool:
    if isinstance(annotation, type) and not typing.get_args(annotation):
        return issubclass(annotation, Text) or (
            issubclass(annotation, BaseModel) and bool(_worded(annotation))
        )
    return any(map(_may_say, typing.get_args(annotation)))


def _changed(value: V, key: str, find: Callable[[str, Text], Text]) -> V:
    new: object = value
    if isinstance(value, Text):
        new = find(key, value)
    elif isinstance(value, BaseModel):
        own = value.__dict__
        changed = {
            name: turned
            for name in _worded(type(value))
            if (old := own[name]) and (turned := _changed(old, _below(key, name), find)) is not old
        }
        new = value.model_copy(update=changed) if changed else value
    elif isinstance(value, tuple):
        items = tuple(_changed(item, _item(key, item), find) for item in value)
        new = items if any(a is not b for a, b in zip(items, value, strict=True)) else value
    return new  # type: ignore[return-value]
