"""The kinds of block that a worksheet is made of.

No block can hold a name, a birth date, a signature, a diagnosis or an amount: there is
no kind for it, so no sheet can ask for it. A new kind is a class here, a macro of its name
in `templates/blocks.html.jinja`, a function `KIND-block` in `typst/blocks.typ`, and an
example in `examples/blocks/KIND.yaml`, which is its documentation and its test.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field, model_validator

from generator.fields import Model, Slug, Text, Unit
from generator.windows import Marks


class Block(Model):
    """What every block has."""

    id: Slug | None = None
    """Stable name; keeps a translation in its place when blocks move."""
    label: Text | None = None
    """Heading over the block."""
    help: Text | None = None
    """One or two sentences under the heading: what to do here."""
    show_if: Literal["consultant"] | None = None
    """Only in the consultant's printed edition, on the page with her notes."""


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


class ChoiceBlock(Block):
    """Circles to choose one of, or boxes where more than one may be chosen."""

    type: Literal["choice"]
    options: tuple[Text, ...] = Field(min_length=2, max_length=8)
    max: int = Field(default=1, ge=1, le=8)
    """How many may be chosen."""

    @model_validator(mode="after")
    def _max_is_possible(self) -> ChoiceBlock:
        if self.max > len(self.options):
            raise ValueError("max is larger than the number of options")
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


class Window(Model):
    """One of the four windows of a scale: its name, its meaning, and room for what helps."""

    label: Text
    meaning: Text
    prompt: Text
    """What to write under this window."""
    lines: int = Field(default=2, ge=1, le=8)


class WindowsBlock(Block):
    """A scale from 0 to 10, cut into four windows by a person's own three marks.

    The marks say where the first thoughts, the plans and the acting begin; on paper and on
    the screen each reader sets his own. Where a window ends, the next one begins: no number
    belongs to two.
    """

    type: Literal["windows"]
    low: Text
    """What 0 means."""
    high: Text
    """What 10 means."""
    calm: Literal["low", "high"] = "low"
    """The end at which all is well; `high` for a scale such as *how rested am I*."""
    reversed: bool = False
    """True: 0 is a lot of something good, and 10 is none of it, as with meaning; the sheet
    then says which end is which, because readers expect the other."""
    fantasise: Text
    """Asks for the first mark: where thoughts and pictures begin."""
    plan: Text
    """Asks for the second mark: where plans begin."""
    act: Text
    """Asks for the third mark: where acting begins."""
    example: Marks
    """Somebody's three marks, drawn as an example; nobody's in particular."""
    green: Window
    yellow: Window
    orange: Window
    red: Window

    @model_validator(mode="after")
    def _example_fits(self) -> WindowsBlock:
        rising = self.example.rising
        if rising != (self.calm == "low"):
            raise ValueError(
                "the example must rise from fantasise to act where calm is low, and fall where "
                "calm is high"
            )
        return self


class LadderBlock(Block):
    """Steps from small to large, each with lines to write on."""

    type: Literal["ladder"]
    steps: tuple[Text, ...] = Field(min_length=2, max_length=6)
    lines: int = Field(default=1, ge=1, le=4)


class Column(Model):
    """A column of a table to fill in."""

    label: Text
    kind: Literal["text", "time", "tick", "scale"] = "text"
    """`time`, `tick` and `scale` (a number from 0 to 10) are narrow, and are made for a finger."""


class TableBlock(Block):
    """A table with empty rows."""

    type: Literal["table"]
    columns: tuple[Column, ...] = Field(min_length=2, max_length=6)
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


class Mark(Model):
    """A moment on a timeline: written here, or where a fact's own figure says."""

    at: float | None = Field(default=None, ge=0, allow_inf_nan=False)
    """When, in the unit of the timeline; left out where a fact says it."""
    text: Text | None = None
    fact: str | None = None
    """`owner/fact-id` of a fact with a figure: that is the moment, and its text is printed."""

    @model_validator(mode="after")
    def _says_one(self) -> Mark:
        if (self.fact is None) == (self.text is None) or (self.fact is None) != (
            self.at is not None
        ):
            raise ValueError("a mark needs at and text together, or fact alone")
        return self


class TimelineBlock(Block):
    """A line of time from left to right with moments on it, and the same moments as text."""

    type: Literal["timeline"]
    unit: Unit
    end: float = Field(gt=0, le=1000, allow_inf_nan=False)
    """The last moment, in that unit; the first is 0."""
    step: float = Field(gt=0, allow_inf_nan=False)
    """How far apart the numbers along the line are."""
    marks: tuple[Mark, ...] = Field(min_length=1, max_length=8)
    wave: bool = False
    """True: draws a wave that rises and falls over the line, and leaves room to draw another."""
    lines: int = Field(default=0, ge=0, le=4)
    """Lines to write on under each moment."""

    @model_validator(mode="after")
    def _steps_fit(self) -> TimelineBlock:
        if not 1 <= self.end / self.step <= 16:
            raise ValueError("step must fit into end at least once and at most 16 times")
        for mark in self.marks:
            if mark.at is not None and mark.at > self.end:
                raise ValueError(f"a mark at {mark.at:g} lies beyond the end, {self.end:g}")
        return self


class QuadBlock(Block):
    """Four fields, two beside two, each with a heading."""

    type: Literal["quad"]
    parts: tuple[Text, Text, Text, Text]
    """Top start, top end, bottom start, bottom end."""
    lines: int = Field(default=4, ge=2, le=8)
    """Lines in each."""


class DirectoryBlock(Block):
    """Services of this site, with their numbers, and an empty line for one's own."""

    type: Literal["directory"]
    services: tuple[Slug, ...] = ()
    """Kinds of service, as ids of taxonomy terms; every kind if empty."""
    limit: int = Field(default=4, ge=1, le=12)
    """At most so many."""
    extra_blank: int = Field(default=1, ge=0, le=4)
    """Empty lines for what is not in the directory."""


class EmergencyBlock(Block):
    """The signs of an emergency, what to do, and the site's emergency number."""

    type: Literal["emergency"]


class CutLineBlock(Block):
    """A line to cut along."""

    type: Literal["cut_line"]


class FoldLineBlock(Block):
    """A line to fold along."""

    type: Literal["fold_line"]


CardPart = Annotated[TextBlock | FactBlock | LinesBlock, Field(discriminator="type")]


class CardBlock(Block):
    """A card for the wallet, as many times as a page holds, with marks to cut along.

    It fills a page of its own, and another one where it has a back. Eight fit on a page; in
    large print two.
    """

    type: Literal["card"]
    title: Text
    front: tuple[CardPart, ...] = Field(min_length=1, max_length=8)
    back: tuple[CardPart, ...] = Field(default=(), max_length=8)
    numbers: bool = True
    """Whether the site's emergency number stands on the front."""


AnyBlock = Annotated[
    TextBlock
    | FactBlock
    | LinesBlock
    | ChecklistBlock
    | ChoiceBlock
    | ScaleBlock
    | WindowsBlock
    | LadderBlock
    | TableBlock
    | GridBlock
    | TimelineBlock
    | QuadBlock
    | PromptListBlock
    | DirectoryBlock
    | EmergencyBlock
    | CardBlock
    | CutLineBlock
    | FoldLineBlock,
    Field(discriminator="type"),
]

KINDS: dict[str, type[Block]] = {
    get_args(kind.model_fields["type"].annotation)[0]: kind
    for kind in get_args(get_args(AnyBlock)[0])
}
"""Every kind of block by its name, in the order of the union above."""
