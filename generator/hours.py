"""Opening hours in OpenStreetMap's syntax: whether they can be read, and what they mean."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from opening_hours import OpeningHours, State, validate

from generator.referrals import DAYS, Day, Schedule

_MONDAY = datetime.datetime(2001, 1, 1)


@dataclass(frozen=True)
class Span:
    """A time of one day."""

    opens: str
    """On the clock of the place, such as `09:30`."""
    closes: str
    next_day: bool
    """Whether it closes on the day after."""
    call_first: bool
    """Whether somebody is there only if you call first."""


def readable(expression: str) -> bool:
    """Whether the hours are written in a way that can be understood."""
    return validate(expression)


def week(schedules: Iterable[Schedule]) -> list[tuple[Day, list[Span]]]:
    """Days that have hours in an ordinary week, from Monday, with their times in order."""
    found: dict[int, set[tuple[datetime.datetime, datetime.datetime, bool]]] = {}
    for schedule in schedules:
        if schedule.opening_hours is None:
            continue
        hours = OpeningHours(schedule.opening_hours)
        for start, end, state, comment in hours.intervals(
            _MONDAY, _MONDAY + datetime.timedelta(days=8)
        ):
            if state != State.CLOSED:
                while start < _MONDAY + datetime.timedelta(days=7):
                    midnight = start.replace(hour=0, minute=0) + datetime.timedelta(days=1)
                    whole = end > midnight + datetime.timedelta(hours=12)
                    stop = midnight if whole else end
                    call = state != State.OPEN or bool(comment)
                    found.setdefault(start.weekday(), set()).add((start, stop, call))
                    if not whole:
                        break
                    start = midnight
    return [(DAYS[day], [_span(*one) for one in sorted(found[day])]) for day in sorted(found)]


def _span(start: datetime.datetime, end: datetime.datetime, call: bool) -> Span:
    midnight = start.replace(hour=0, minute=0) + datetime.timedelta(days=1)
    closes = "24:00" if end == midnight else f"{end:%H:%M}"
    return Span(f"{start:%H:%M}", closes, end > midnight, call)
