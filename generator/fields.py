"""The kinds of value that models are made of."""

from __future__ import annotations

import ast
import datetime
import inspect
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


class Model(BaseModel):
    """A frozen record that refuses fields it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The record's JSON Schema, with each field's description from the string beneath it.

        pydantic's `use_attribute_docstrings` does the same whenever the program starts, which
        takes longer than all else that models cost.
        """
        made = handler(schema)
        fields = handler.resolve_ref_schema(made).get("properties", {})
        for kind in cls.__mro__:
            for name, said in _strings_beneath(kind) if issubclass(kind, Model) else ():
                if name in fields:
                    fields[name].setdefault("description", said)
        return made


def _strings_beneath(kind: type) -> Iterator[tuple[str, str]]:
    """The fields of a class that have a string beneath them, and that string."""
    body = ast.parse(textwrap.dedent(inspect.getsource(kind))).body[0]
    assert isinstance(body, ast.ClassDef)
    for field, below in pairwise(body.body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            match below:
                case ast.Expr(value=ast.Constant(value=str(said))):
                    yield field.target.id, inspect.cleandoc(said)


class Text(str):
    """A string that readers see, and that translators translate."""

    locale: str = ""
    """BCP 47 tag of the language it is in, where that is not the language of the page."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            cls, core_schema.str_schema(strip_whitespace=True, min_length=1)
        )

    @classmethod
    def left_in(cls, locale: str, text: str) -> Text:
        """The text with a mark that it is still in another language."""
        marked = cls(text)
        marked.locale = locale
        return marked


def _in_calendar(text: str) -> str:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text} is no day of the calendar") from None
    return text


Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80, description="slug")]
"""A stable name that becomes part of an address: small letters, digits, single hyphens."""

Locale = Annotated[
    str, Field(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$", description="locale")
]
"""BCP 47 tag, such as `ru` or `pt-BR`."""

Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$", description="country")]
"""ISO 3166-1 alpha-2 code."""

Date = Annotated[
    str,
    Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$", description="date"),
    AfterValidator(_in_calendar),
]
"""ISO 8601 calendar date, such as `2026-03-09`; kept as the text that was typed."""

Time = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$", description="time")]
"""Time of day at the service, 24-hour clock, such as `22:30`; kept as typed."""

WebAddress = Annotated[
    str,
    Field(
        pattern=r"^https://[a-z0-9.-]+\.[a-z]{2,}(:\d+)?(/[^\s<>\"']*)?$",
        description="web address",
    ),
]
"""An absolute https address."""

Email = Annotated[
    str, Field(pattern=r"^[A-Za-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$", description="e-mail")
]

SUBSTANCE_CLASSES = Literal[
    "stimulant", "depressant", "dissociative", "empathogen", "nitrite", "medicine", "other"
]


Unit = Literal["min", "h", "d", "month"]


class Quantity(Model):
    """A span of time; no unit here can express a dose."""

    min: float | None = Field(default=None, ge=0, le=100_000, allow_inf_nan=False)
    """The smallest value."""
    max: float | None = Field(default=None, ge=0, le=100_000, allow_inf_nan=False)
    """The largest value."""
    unit: Unit
    """min = minutes, h = hours, d = days, month = months."""
    op: Literal[">=", "<=", "range"] = "range"
    """`>=` needs only `min`, `<=` needs only `max`, `range` needs both."""

    @model_validator(mode="after")
    def _bounds_fit(self) -> Quantity:
        needed = {">=": (True, False), "<=": (False, True), "range": (True, True)}[self.op]
        if (self.min is not None, self.max is not None) != needed:
            raise ValueError(f"op {self.op!r} needs {_BOUNDS[self.op]}")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("min is larger than max")
        return self

    @property
    def minutes(self) -> tuple[float | None, float | None]:
        """Both ends in minutes: equal for equal spans, whatever their units."""
        low, high = (
            None if end is None else _in_minutes((end, self.unit)) for end in (self.min, self.max)
        )
        return low, high


MINUTES: Mapping[Unit, int] = {"min": 1, "h": 60, "d": 1440, "month": 43200}
"""How long each unit is; a month is 30 days."""

CAUTIOUS: Mapping[str, str] = {">=": "longest", "<=": "shortest", "range": "widest"}
"""Which figure errs on the safe side, by what kind of figure it is: of waits the longest,
of deadlines the shortest, of spans the widest."""


def most_cautious(value: Quantity, said: Iterable[Quantity], way: str) -> Quantity:
    """The most cautious of a figure and those that sources give, as the same kind of figure.

    `way` is `longest`, `shortest` or `widest`. A bound keeps the number and the unit in
    which it was given; where a span's two ends come in two units, both are in the smaller.
    Of equal figures the own one is taken, else the one in the smallest unit: the order of
    sources decides nothing.
    """
    given = (value, *sorted(said, key=lambda q: MINUTES[q.unit]))
    ends = [(end, q.unit) for q in given for end in (q.min, q.max) if end is not None]
    low, high = min(ends, key=_in_minutes), max(ends, key=_in_minutes)
    if way == "widest":
        unit = min(low[1], high[1], key=lambda name: MINUTES[name])
        first, last = (
            end if own == unit else _in_minutes((end, own)) / MINUTES[unit]
            for end, own in (low, high)
        )
        return value.model_copy(update={"min": first, "max": last, "unit": unit})
    end, unit = high if way == "longest" else low
    if value.op == ">=":
        return Quantity(min=end, unit=unit, op=value.op)
    return Quantity(max=end, unit=unit, op=value.op)


def _in_minutes(end: tuple[float, Unit]) -> float:
    return round(end[0] * MINUTES[end[1]], 6)  # 4.1 hours are 246 minutes, not a hair less


_BOUNDS = {">=": "min alone", "<=": "max alone", "range": "min and max"}


class Review(Model):
    """Who has checked a text, and when; `draft` until somebody really has."""

    status: Literal["draft", "reviewed", "stale", "blocked"] = "draft"
    reviewed_by: Literal["clinician", "psychologist", "peer", "lawyer", "translator"] | None = None
    """The reviewer's profession; never a name."""
    reviewed_on: Date | None = None
    due: Date | None = None
    """When it should be read again."""
    fingerprint: str = Field(default="", pattern=r"^([0-9a-f]{12})?$")
    """Of the text that was reviewed, as `handrail review` writes it: shows when it has changed."""
    note: str = ""
    """For editors; never published."""

    @model_validator(mode="after")
    def _review_is_real(self) -> Review:
        if self.status == "reviewed" and not (self.reviewed_by and self.reviewed_on):
            raise ValueError("status 'reviewed' needs reviewed_by and reviewed_on")
        return self
