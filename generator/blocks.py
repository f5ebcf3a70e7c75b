"""The kinds of block that a worksheet is made of.

No block can hold a name, a birth date, a signature, a diagnosis or an amount: there is
no kind for it, so no sheet can ask for it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from generator.fields import Model, Slug, Text


class Block(Model):
    """What every block has."""

    id: Slug | None = None
    """Stable name; needed only where another block refers to this one."""
    label: Text | None = None
    """Heading over the block."""
    help: Text | None = None
    """One or two sentences under the heading: what to do here."""


class TextBlock(Block):
    """A paragraph to read."""

    type: Literal["text"]
    text: Text


class FactBlock(Block):
    """A published fact with its source numbers; the only way to print a safety number."""

    type: Literal["fact"]
    fact: str
    """`substance-id/fact-id`, such as `g/redose-wait`, or `emergency/fact-id`."""


class LinesBlock(Block):
    """Empty lines to write on."""

    type: Literal["lines"]
    n: int = Field(ge=1, le=20)
    """How many lines."""
    height_mm: int = Field(default=9, ge=8, le=20)


class ChecklistBlock(Block):
    """Boxes to tick: written here, or taken from the triggers of some categories."""

    type: Literal["checklist"]
    items: tuple[Text, ...] = ()
    trigger_categories: tuple[str, ...] = ()
    """Categories of `triggers.yaml` whose triggers become items, in that file's order."""
    limit: int | None = Field(default=None, ge=1)
    """At most so many triggers from each category."""
    extra_blank: int = Field(default=0, ge=0, le=6)
    """Empty boxes with a line, for the reader's own."""
    columns: int = Field(default=2, ge=1, le=2)

    @model_validator(mode="after")
    def _has_items(self) -> ChecklistBlock:
        if not self.items and not self.trigger_categories:
            raise ValueError("a checklist needs items or trigger_categories")
        return self


class ScaleBlock(Block):
    """A row of numbers to choose one from."""

    type: Literal["scale"]
    min: int = Field(default=0, ge=0)
    max: int = Field(default=10, le=10)
    low: Text
    """What the smallest number means."""
    high: Text
    """What the largest number means."""
    markers: tuple[Text, ...] = ()
    """Questions that are each answered with one number on this scale."""

    @model_validator(mode="after")
    def _has_numbers(self) -> ScaleBlock:
        if self.min >= self.max:
            raise ValueError("min is not smaller than max")
        return self


class Band(Model):
    """One window of a scale: from `start` up to, and not including, the next band's start."""

    id: Literal["green", "yellow", "orange", "red"]
    start: int = Field(ge=0, le=10)
    label: Text
    meaning: Text
    prompt: Text
    """What to write under this window."""
    lines: int = Field(default=3, ge=1, le=8)


class WindowsBlock(Block):
    """A 0–10 scale cut into windows, and room for what helps in each."""

    type: Literal["windows"]
    low: Text
    high: Text
    bands: tuple[Band, ...] = Field(min_length=2, max_length=4)

    @model_validator(mode="after")
    def _bands_partition(self) -> WindowsBlock:
        starts = [band.start for band in self.bands]
        if starts[0] != 0:
            raise ValueError("the first window must start at 0")
        if starts != sorted(set(starts)):
            raise ValueError("each window must start above the one before it")
        return self

    def ends(self) -> tuple[int, ...]:
        """The last whole number of each band; together the bands cover 0 to 10 once."""
        return (*(band.start - 1 for band in self.bands[1:]), 10)


class LadderBlock(Block):
    """Steps from small to large, each with lines to write on."""

    type: Literal["ladder"]
    steps: tuple[Text, ...] = Field(min_length=2, max_length=6)
    lines: int = Field(default=1, ge=1, le=4)


class TableBlock(Block):
    """An empty table to fill in."""

    type: Literal["table"]
    columns: tuple[Text, ...] = Field(min_length=2, max_length=6)
    rows: int = Field(ge=1, le=14)


class GridBlock(Block):
    """A grid of named rows and named columns, such as a week, with empty cells."""

    type: Literal["grid"]
    columns: tuple[Text, ...] = Field(min_length=2, max_length=8)
    rows: tuple[Text, ...] = Field(min_length=2, max_length=14)


class PromptListBlock(Block):
    """Questions to talk about, each with a box to tick and, if wanted, lines."""

    type: Literal["prompt_list"]
    prompts: tuple[Text, ...] = Field(min_length=1)
    lines: int = Field(default=0, ge=0, le=4)


class EmergencyBlock(Block):
    """The signs of an emergency, what to do, and the site's emergency number."""

    type: Literal["emergency"]


AnyBlock = Annotated[
    TextBlock
    | FactBlock
    | LinesBlock
    | ChecklistBlock
    | ScaleBlock
    | WindowsBlock
    | LadderBlock
    | TableBlock
    | GridBlock
    | PromptListBlock
    | EmergencyBlock,
    Field(discriminator="type"),
]
