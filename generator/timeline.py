"""Figures of time as bars in a table, which reads as text without any picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil
from typing import Literal

from generator.fields import MINUTES, Quantity, Unit
from generator.models import Fact, Substance

Kind = Literal["starts", "acts", "wait", "window"]
"""What a bar says: when effects begin, how long they last, how long to wait, until when."""

MOST_COLUMNS = 12
_STEPS: tuple[tuple[int, Unit], ...] = (
    (5, "min"),
    (10, "min"),
    (15, "min"),
    (30, "min"),
    (1, "h"),
    (2, "h"),
    (4, "h"),
    (6, "h"),
    (12, "h"),
    (1, "d"),
    (2, "d"),
    (7, "d"),
    (1, "month"),
    (2, "month"),
)
"""Widths that one column can stand for; readers know them from clocks and calendars."""


@dataclass(frozen=True)
class Bar:
    """One row of a timeline."""

    kind: Kind
    value: Quantity
    """What it says, as it is written beside the bar."""
    cells: tuple[tuple[str, int], ...]
    """Runs of columns: `rest`, `on` (surely), `may` (perhaps), and how many columns each is."""
    fact: Fact | None = None
    """The fact whose figure it draws, where it draws only one."""


@dataclass(frozen=True)
class Timeline:
    """Bars on one scale, from the moment a thing is taken or has happened."""

    bars: tuple[Bar, ...]
    columns: int
    unit: Unit
    """What the times along the top are counted in."""
    ticks: tuple[tuple[int, int], ...]
    """Times along the top: where a run of columns begins, and how many columns it is."""


def of_substance(substance: Substance) -> Timeline | None:
    """When a substance starts, how long it acts, how long to wait; None without any figure.

    Facts of one kind become one bar over the widest span that they give, and the longest
    of several waits is drawn. Figures in days or months are left to the text: beside hours
    they would press all else into one column. A wait is then not drawn at all: a shorter
    one alone would read as enough.
    """
    groups: tuple[tuple[Kind, Iterable[Fact]], ...] = (
        ("starts", substance.onset),
        ("acts", substance.duration),
        ("wait", substance.intervals),
    )
    rows: list[tuple[Kind, Quantity, Fact | None]] = []
    for kind, facts in groups:
        given = [q for fact in facts if (q := fact.published)]
        said = [q for q in given if q.unit in ("min", "h")]
        if said and (kind != "wait" or said == given):
            rows.append((kind, _joined(said, kind), None))
    return _drawn(rows)


def of_facts(facts: Iterable[Fact]) -> Timeline | None:
    """The figures of some facts, one bar for each, in their order."""
    return _drawn([("window", q, fact) for fact in facts if (q := fact.published)])


def _joined(said: list[Quantity], kind: Kind) -> Quantity:
    ends = [(end, q.unit) for q in said for end in (q.min, q.max) if end is not None]
    low = min(ends, key=lambda end: end[0] * MINUTES[end[1]])
    high = max(ends, key=lambda end: end[0] * MINUTES[end[1]])
    if kind == "wait":
        return Quantity(min=high[0], unit=high[1], op=">=")
    if low == high:  # one bound alone stays one, so that "at most" is not drawn as "just then"
        one = next(q for q in said if low[0] in (q.min, q.max) and q.unit == low[1])
        if all(q.op == one.op for q in said):
            return one
    unit = low[1] if MINUTES[low[1]] <= MINUTES[high[1]] else high[1]
    if high[0] * MINUTES[high[1]] >= 120:
        unit = "h" if low[0] * MINUTES[low[1]] >= 60 else unit
    factor = MINUTES[unit]
    return Quantity(
        min=low[0] * MINUTES[low[1]] / factor, max=high[0] * MINUTES[high[1]] / factor, unit=unit
    )


def _drawn(rows: list[tuple[Kind, Quantity, Fact | None]]) -> Timeline | None:
    if not rows:
        return None
    longest = max(_end(value) for _, value, _ in rows)
    month = MINUTES["month"]
    step = next(
        (n * MINUTES[u] for n, u in _STEPS if longest <= n * MINUTES[u] * (MOST_COLUMNS - 1)),
        ceil(longest / month / (MOST_COLUMNS - 1)) * month,
    )
    columns = ceil(longest / step) + 1
    every = 1 if columns <= 6 else 2
    unit = _counted_in(step * every)
    ticks = tuple(
        (i * step // MINUTES[unit], min(every, columns - i)) for i in range(0, columns, every)
    )
    bars = tuple(
        Bar(kind, value, tuple(_cells(kind, value, step, columns)), fact)
        for kind, value, fact in rows
    )
    return Timeline(bars, columns, unit, ticks)


def _counted_in(minutes: int) -> Unit:
    """The largest unit of which it is a whole number, and so all its multiples are."""
    units: tuple[Unit, ...] = ("month", "d", "h", "min")
    return next(unit for unit in units if minutes % MINUTES[unit] == 0)


def _end(value: Quantity) -> float:
    end = value.min if value.max is None else value.max
    assert end is not None
    return end * MINUTES[value.unit]


def _cells(kind: Kind, value: Quantity, step: int, columns: int) -> Iterator[tuple[str, int]]:
    """Runs of columns of one bar; a part of a column counts as the whole of it."""
    low = (value.min or 0) * MINUTES[value.unit]
    first, last = int(low / step), ceil(_end(value) / step)
    if kind == "wait" or (kind, value.op) == ("acts", ">="):  # later it is less, never surely over
        runs = [("on", last), ("may", columns - last)]
    elif value.op != "range":
        runs = [("may" if kind == "acts" else "on", last), ("rest", columns - last)]
    elif kind == "acts":
        runs = [("on", first), ("may", last - first), ("rest", columns - last)]
    else:  # a moment on the edge of two columns is drawn in the later one
        last = max(last, first + 1)
        runs = [("rest", first), ("on", last - first), ("rest", columns - last)]
    for name, width in runs:
        if width:
            yield name, width
