"""Groups that meet every week, every few weeks, or on some weeks of a month: on which dates."""

from __future__ import annotations

import datetime
import zoneinfo
from collections.abc import Iterator

from generator.expressions import Weekday
from generator.referrals import DAYS, Meeting

_ONE_DAY = datetime.timedelta(days=1)


def rrule(meeting: Meeting, zone: zoneinfo.ZoneInfo) -> str:
    """When it meets again, as the value of iCalendar's `RRULE`, for a start in the place's zone.

    Source: RFC 5545, section 3.3.10: the end is told in UTC where the start has a zone.
    """
    if meeting.weeks:
        days = ",".join(f"{week}{meeting.day}" for week in meeting.weeks)
        parts = ["FREQ=MONTHLY", f"BYDAY={days}"]
    else:
        parts = ["FREQ=WEEKLY", f"BYDAY={meeting.day}"]
        if meeting.interval > 1:
            parts.insert(1, f"INTERVAL={meeting.interval}")
    if meeting.until:
        last = datetime.datetime.fromisoformat(f"{meeting.until}T23:59:59").replace(tzinfo=zone)
        parts.append(f"UNTIL={last.astimezone(datetime.UTC):%Y%m%dT%H%M%SZ}")
    return ";".join(parts)


def occurrences(
    meeting: Meeting, start: datetime.date, end: datetime.date
) -> Iterator[datetime.date]:
    """The dates on which it meets, both days included."""
    weekday = Weekday(DAYS.index(meeting.day), meeting.weeks)
    first = datetime.date.fromisoformat(meeting.dtstart) if meeting.dtstart else None
    last = datetime.date.fromisoformat(meeting.until) if meeting.until else end
    date = max(start, first) if first else start
    while date <= min(end, last):
        if weekday.holds(date):
            weeks = (_monday(date) - _monday(first)).days // 7 if first else 0
            if weeks % meeting.interval == 0:
                yield date
        date += _ONE_DAY


def _monday(date: datetime.date) -> datetime.date:
    return date - date.weekday() * _ONE_DAY


def first_after(meeting: Meeting, day: datetime.date) -> datetime.date | None:
    """The first date from a day on; None where it has ended."""
    return next(occurrences(meeting, day, day + 400 * _ONE_DAY), None)


def miscounted(meeting: Meeting) -> tuple[str, str] | None:
    """Why a first meeting cannot be one, and what to do; None for a good one."""
    if meeting.dtstart is None:
        return None
    date = datetime.date.fromisoformat(meeting.dtstart)
    weekday = Weekday(DAYS.index(meeting.day), meeting.weeks)
    if weekday.holds(date):
        return None
    near = next(occurrences(meeting.model_copy(update={"interval": 1}), date, date + 70 * _ONE_DAY))
    return (
        f"there is no such meeting on {meeting.dtstart}: that day is a {DAYS[date.weekday()]}",
        f"did you mean {near}?",
    )
