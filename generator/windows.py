"""A scale from 0 to 10, cut into windows by a person's own three marks.

Source of the idea: scales and windows of the guide's third story (inventory 56 to 61). Its
windows touch at their ends (6 to 8, 8 to 10), so here each is half-open: it holds the mark at
which it begins and ends just before the next one.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from generator.fields import Model

LOWEST, HIGHEST = 0, 10

Name = Literal["green", "yellow", "orange", "red"]


class Marks(Model):
    """Where on the scale thoughts, plans and acting begin for one person, as whole numbers."""

    fantasise: int = Field(ge=LOWEST, le=HIGHEST)
    plan: int = Field(ge=LOWEST, le=HIGHEST)
    act: int = Field(ge=LOWEST, le=HIGHEST)

    @model_validator(mode="after")
    def _in_order(self) -> Marks:
        rising = self.fantasise <= self.plan <= self.act
        falling = self.fantasise >= self.plan >= self.act
        if not rising and not falling:
            raise ValueError(
                "from fantasise to plan to act the numbers must only rise, or only fall"
            )
        return self

    @property
    def rising(self) -> bool:
        """Whether larger numbers are harder; three equal marks count as rising."""
        return self.fantasise <= self.act


class Band(Model):
    """The part of the scale that one window takes: `start` belongs to it.

    Where numbers rise it goes up to, and not including, `end`; where they fall, down to it.
    The last one holds the end of the scale too.
    """

    name: Name
    start: int
    end: int
    last: bool
    """Whether the end of the scale belongs to it."""

    def holds(self, score: float) -> bool:
        """Whether a score between 0 and 10 lies in it."""
        if self.last and score == self.end:
            return True
        if self.start <= self.end:
            return self.start <= score < self.end
        return self.end < score <= self.start


def bands(marks: Marks) -> tuple[Band, ...]:
    """The windows from calm to acting; those that no score lies in are left out.

    Every score from 0 to 10 lies in exactly one of them.
    """
    first, final = (LOWEST, HIGHEST) if marks.rising else (HIGHEST, LOWEST)
    starts = (first, marks.fantasise, marks.plan, marks.act)
    ends = (marks.fantasise, marks.plan, marks.act, final)
    names: tuple[Name, ...] = ("green", "yellow", "orange", "red")
    return tuple(
        Band(name=name, start=start, end=end, last=name == "red")
        for name, start, end in zip(names, starts, ends, strict=True)
        if start != end or name == "red"
    )


def window_of(score: float, marks: Marks) -> Name:
    """The window that a score between 0 and 10 lies in."""
    (found,) = (band.name for band in bands(marks) if band.holds(score))
    return found
