"""Opening hours laid out for a reader: tables by season and day, or rules told in order."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from generator.expressions import DAY_MINUTES, Dates, Rule, Times, Weekday, rules
from generator.fields import Text
from generator.hours import (
    Stretch,
    clock,
    says_call_first,
    speaks_of_holidays,
    stretches,
)
from generator.referrals import DAYS, Day, Schedule


@dataclass(frozen=True, order=True)
class Span:
    """A time of one day."""

    opens: str
    """On the clock of the place, such as `09:30`."""
    closes: str
    """Empty where nobody knows."""
    next_day: bool = False
    """Whether it closes on the day after."""
    call_first: bool = False
    """Whether somebody is there only if you call first."""
    open_end: bool = False
    """Whether it may last longer."""
    comment: str = ""
    """What the editor wrote in quotes, in the language of the source."""

    @property
    def whole_day(self) -> bool:
        """Whether it is from midnight to midnight."""
        return (self.opens, self.closes) == ("00:00", "24:00")

    @property
    def said(self) -> str:
        """The editor's words, unless they say no more than that one has to call first."""
        return "" if says_call_first(self.comment) else self.comment


@dataclass(frozen=True)
class Row:
    """What is true on one day of the week, or on a kind of days."""

    day: Day | None = None
    """None for every day, or for holidays; with holidays, only such as are on this day."""
    nth: tuple[int, ...] = ()
    """Which of such days in the month, -1 for the last; empty for each."""
    public_holidays: bool = False
    school_holidays: bool = False
    spans: tuple[Span, ...] = ()
    closed: bool = False
    """Whether it is closed then; with spans, only in these."""
    times: tuple[tuple[Times, bool], ...] = field(default=(), repr=False)
    """The spans in minutes, and whether one has to call first."""


@dataclass(frozen=True)
class Section:
    """Rows that are true in one part of the year, or always."""

    rows: tuple[Row, ...]
    dates: tuple[Dates, ...] = ()
    """Empty for the whole year."""
    otherwise: bool = False
    """Whether it fills only the times of which nothing is said."""
    also: bool = False
    """Whether it is added to what is said before."""


@dataclass(frozen=True)
class Block:
    """Hours that are read together: later sections are stronger than earlier ones."""

    sections: tuple[Section, ...] = ()
    in_order: bool = False
    """Whether the sections are single rules that do not fit a table, each stronger than those
    before it."""
    raw: str = ""
    """The expression itself, where no part of it can be told."""
    description: Text | None = None
    valid_from: str | None = None
    valid_to: str | None = None


@dataclass(frozen=True)
class Week:
    """All hours of a service."""

    blocks: tuple[Block, ...] = ()
    call_on_holidays: bool = False
    """Whether nothing is said about public holidays."""


def runs(rows: Iterable[Row]) -> list[tuple[Row, Day | None]]:
    """Rows of which days that follow one another and are alike stand as one, with its last day."""
    found: list[tuple[Row, Day | None]] = []
    for row in rows:
        if found and row.day and not row.nth:
            first, last = found[-1]
            before = last or first.day
            follows = before is not None and DAYS.index(row.day) == DAYS.index(before) + 1
            if follows and replace(row, day=first.day, times=first.times) == first:
                found[-1] = first, row.day
                continue
        found.append((row, None))
    return found


def week(schedules: Iterable[Schedule], holidays: bool = False) -> Week:
    """The hours of a service as tables; `holidays`: whether public holidays are observed."""
    schedules, blocks = tuple(schedules), list[Block]()
    for schedule in schedules:
        block = table(schedule.opening_hours, holidays) if schedule.opening_hours else Block()
        block = replace(
            block,
            description=schedule.description,
            valid_from=schedule.valid_from,
            valid_to=schedule.valid_to,
        )
        same = next((i for i, other in enumerate(blocks) if _together(other, block)), None)
        if same is None:
            blocks.append(block)
        else:
            rows = [*blocks[same].sections[0].rows, *block.sections[0].rows]
            blocks[same] = replace(blocks[same], sections=(Section(_ordered(_merged(rows))),))
    said = [rules(schedule.opening_hours) for schedule in schedules if schedule.opening_hours]
    silent = bool(said) and not any(speaks_of_holidays(parts or ()) for parts in said)
    return Week(tuple(_short(block) for block in blocks), holidays and silent)


def _short(block: Block) -> Block:
    """A block where seven days with the same hours are one row."""
    sections = []
    for section in block.sections:
        week = [row for row in section.rows if row.day and not row.nth]
        if len(week) == 7 and len({(row.spans, row.closed) for row in week}) == 1:
            others = [row for row in section.rows if row not in week]
            section = replace(section, rows=(replace(week[0], day=None), *others))
        sections.append(section)
    return replace(block, sections=tuple(sections))


def _together(one: Block, other: Block) -> bool:
    """Whether two blocks can be one table: the days of an ordinary week, nothing else."""
    return all(
        len(block.sections) == 1
        and not (block.in_order or block.description or block.valid_from or block.valid_to)
        and not block.sections[0].dates
        and not any(row.nth or row.closed or row.day is None for row in block.sections[0].rows)
        for block in (one, other)
    )


@lru_cache(maxsize=4096)
def table(expression: str, holidays: bool) -> Block:
    """One expression as tables, or as rules in order."""
    parts = rules(expression)
    if parts is None:
        return Block(raw=expression)
    if not holidays:
        parts = tuple(one for rule in parts if (one := _without_holidays(rule)))
    block = _tabled(parts)
    if block is None or not (_plain(parts) or reads_like(block, expression, holidays)):
        return Block(tuple(_alone(rule) for rule in parts), in_order=len(parts) > 1)
    return block


def _without_holidays(rule: Rule) -> Rule | None:
    """A rule where public holidays are days like all others."""
    if not rule.public_holidays:
        return rule
    left = replace(rule, public_holidays=False)
    return None if rule.both or left.every_day else left


def _plain(parts: tuple[Rule, ...]) -> bool:
    """Whether rules go from the general to the particular, so that a table cannot err.

    First days of the week, then some of them in a month, then parts of the year, then public
    holidays, each speaking once. (To read a whole year takes fifty times as long.)
    """
    order: list[tuple[int, int, bool]] = []
    sections: list[tuple[Dates, ...]] = [()]
    for rule in parts:
        nth = any(day.nth for day in rule.weekdays)
        if rule.both or rule.school_holidays or rule.joined == "||":
            return False
        if rule.state == "closed" and rule.times:
            return False
        if rule.joined == "," and (nth or rule.dates or rule.public_holidays):
            return False
        if rule.public_holidays:
            if rule.dates or nth or (rule.weekdays and order and max(order) > (0, 0, False)):
                return False
            order.append((1, 9999, False))  # a later rule for a weekday takes its holidays too
            continue
        if rule.dates not in sections:
            sections.append(rule.dates)
        order.append((0, sections.index(rule.dates), nth))
    some = [(rule.dates, day.number) for rule in parts for day in rule.weekdays if day.nth]
    return order == sorted(order) and len(some) == len({*some})


# ---------------------------------------------------------------- tables


def _tabled(parts: tuple[Rule, ...]) -> Block | None:
    """Rules as tables by season, the whole year first; None where they do not fit."""
    seasons: dict[tuple[Dates, ...], list[Row]] = {(): []}
    for rule in parts:
        if rule.joined == "||" or rule.both or (rule.state == "closed" and rule.times):
            return None
        rows = seasons.setdefault(rule.dates, [])
        for row in _rows(rule):
            if rule.joined == ";":
                rows[:] = [old for old in rows if not _replaces(row, old)] + [row]
            elif not _added(rows, row):
                return None
    holidays = [row for row in seasons[()] if row.public_holidays]
    if len(seasons) > 1 and holidays:  # what is stronger than all seasons stands last
        seasons[()] = [row for row in seasons[()] if not row.public_holidays]
    sections = [Section(_ordered(rows), dates) for dates, rows in seasons.items() if rows]
    if len(seasons) > 1 and holidays:
        sections.append(Section(tuple(holidays)))
    return Block(tuple(sections))


def _replaces(row: Row, old: Row) -> bool:
    """Whether a later row takes the place of an earlier one of the same part of the year."""
    if _kind(row) != _kind(old):
        return False
    return _key(row) == _key(old) or (not row.nth and row.day in (None, old.day))


def _added(rows: list[Row], row: Row) -> bool:
    """Puts a row beside those of the same part of the year; False where they do not go together."""
    for i, old in enumerate(rows):
        if _key(old) == _key(row):
            if old.closed or row.closed:
                return False
            rows[i] = _merged([old, row])[0]
            return True
    if row.nth or row.day is None or any(old.day is None or old.day == row.day for old in rows):
        return False  # a reader would take it to be instead of the other
    rows.append(row)
    return True


def _kind(row: Row) -> tuple[bool, bool]:
    return row.public_holidays, row.school_holidays


def _key(row: Row) -> tuple[Day | None, tuple[int, ...], bool, bool]:
    return row.day, row.nth, row.public_holidays, row.school_holidays


def _rows(rule: Rule) -> Iterator[Row]:
    """The rows that one rule makes."""
    closed = rule.state == "closed"
    call = not closed and (rule.state == "unknown" or bool(rule.comment))
    times = rule.times or (() if closed else (Times(0, DAY_MINUTES),))
    made = Row(
        spans=tuple(sorted(_span(one, call, rule.comment) for one in times)),
        closed=closed,
        times=tuple((one, call) for one in times),
    )
    if rule.every_day:
        if rule.dates or not rule.times:
            yield made
        else:
            yield from (replace(made, day=day) for day in DAYS)
    for weekday in rule.weekdays:
        yield replace(
            made,
            day=DAYS[weekday.number],
            nth=weekday.nth,
            public_holidays=rule.both and rule.public_holidays,
            school_holidays=rule.both and rule.school_holidays,
        )
    if rule.both:
        return
    if rule.public_holidays:
        yield replace(made, public_holidays=True)
    if rule.school_holidays:
        yield replace(made, school_holidays=True)


def _span(times: Times, call: bool, comment: str) -> Span:
    closes = "" if times.end == times.start else clock(times.end)
    return Span(
        clock(times.start),
        closes,
        times.end > DAY_MINUTES,
        call or not closes,
        times.open_end,
        comment,
    )


def _merged(rows: Iterable[Row]) -> list[Row]:
    """Rows of the same days as one row, with all their times in order."""
    found: dict[tuple[object, ...], Row] = {}
    for row in rows:
        before = found.get(_key(row))
        if before is None:
            found[_key(row)] = row
        else:
            spans = tuple(sorted({*before.spans, *row.spans}))
            found[_key(row)] = replace(
                before, spans=spans, times=tuple({*before.times, *row.times})
            )
    return list(found.values())


def _ordered(rows: Iterable[Row]) -> tuple[Row, ...]:
    """From Monday; each day before the same day of some weeks; holidays last."""

    def place(row: Row) -> tuple[bool, bool, int, tuple[int, ...]]:
        day = DAYS.index(row.day) if row.day else -1
        return row.public_holidays, row.school_holidays, day, tuple(n % 10 for n in row.nth)

    return tuple(sorted(rows, key=place))


def _alone(rule: Rule) -> Section:
    """One rule as a section of its own."""
    rows = list(_rows(rule))
    if rule.every_day:
        rows = [replace(rows[0], day=None)]
    return Section(tuple(rows), rule.dates, rule.joined == "||", rule.joined == ",")


# ---------------------------------------------------------------- reading a table as a visitor does

_YEAR = datetime.date(2028, 1, 1)
"""A leap year."""


def reads_like(block: Block, expression: str, holidays: bool) -> bool:
    """Whether somebody who reads the tables comes to the same hours as the rules, all year.

    Every eleventh day stands for a public holiday, so that each weekday is one at times.
    """
    years = {
        year
        for section in block.sections
        for part in section.dates
        for year in (part.first[0], part.last[0])
        if year
    }
    for first in {_YEAR, *(datetime.date(year, 1, 1) for year in years)}:
        dates = [first + datetime.timedelta(days=i) for i in range(-1, 366)]
        free = frozenset(dates[3::11]) if holidays else frozenset()
        read = [_read(block, date, date in free) for date in dates]
        for (before, here), date in zip(pairwise(read), dates[1:], strict=True):
            told = {
                (start, end, call)
                for times, call in here
                for start, end in [(times.start, min(times.end, DAY_MINUTES))]
                if start < DAY_MINUTES
            }
            told |= {
                (max(times.start - DAY_MINUTES, 0), times.end - DAY_MINUTES, call)
                for times, call in before
                if times.end > DAY_MINUTES
            }
            if not _agree(told, stretches(expression, date, free)):
                return False
    return True


def _agree(told: set[tuple[int, int, bool]], true: list[Stretch]) -> bool:
    """Whether a reader's hours are the true ones, or such that one is told to call first."""
    edges = sorted({edge for a, b, _ in (*told, *true) for edge in (a, b)})
    for start, end in pairwise(edges):
        said = {call for a, b, call in told if a <= start and end <= b}
        found = {standing for a, b, standing in true if a <= start and end <= b}
        if said and not found:
            return False
        if "open" in found and False not in said:
            return False
        if "call" in found and not said:
            return False
    return True


def _read(block: Block, date: datetime.date, holiday: bool) -> tuple[tuple[Times, bool], ...]:
    """The hours that a reader finds for a day: the last table that speaks of it counts."""
    rows = [
        [row for row in section.rows if not row.school_holidays]
        for section in block.sections
        if not section.dates or any(part.holds(date) for part in section.dates)
    ]
    if holiday:
        found = [row for part in rows for row in part if row.public_holidays]
        if found:
            return () if found[-1].closed else found[-1].times
    for part in reversed(rows):
        here = [
            row
            for row in part
            if not row.public_holidays
            and (row.day is None or Weekday(DAYS.index(row.day), row.nth).holds(date))
        ]
        if here:
            row = max(here, key=lambda row: (row.day is not None, bool(row.nth)))
            return () if row.closed else row.times
    return ()
