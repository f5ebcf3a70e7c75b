"""When a place is open, when it is closed, and when one has to call first.

Rules that `expressions` can tell apart are followed here, by the specification of
OpenStreetMap and on the clock of the place. Where the specification and a reader of the
page would disagree, or nobody can know, the answer is *call first*:

- words in quotes and `unknown`;
- after the last hour of an open end (`18:00+`, `18:00-22:00+`);
- hours after midnight that a later rule about the next day takes away
  (`Fr 22:00-04:00; PH off`, and Saturday is a public holiday);
- a public holiday that the hours do not speak of, unless they are `24/7`;
- school holidays, which no calendar here knows;
- anything that only the library can follow: sunrise, Easter, weeks of the year.
"""

from __future__ import annotations

import datetime
import re
import zoneinfo
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from opening_hours import OpeningHours, State, validate

from generator.expressions import DAY_MINUTES, WEEKDAYS, Rule, Times, rules
from generator.handwritten import meant
from generator.referrals import DAYS, Day, Meeting, Schedule

Standing = Literal["open", "closed", "call"]
"""`call`: somebody may be there, call first."""
Stretch = tuple[int, int, Standing]
"""From and to, in minutes after midnight, and what is true between them; never `closed`."""

_NO_DAYS: frozenset[datetime.date] = frozenset()
_ONE_DAY = datetime.timedelta(days=1)


# ---------------------------------------------------------------- one day


def stretches(
    expression: str, date: datetime.date, holidays: Container[datetime.date] = _NO_DAYS
) -> list[Stretch]:
    """When it is not closed on one day, from midnight to midnight, in order."""
    parts = rules(expression)
    if parts is None:
        return _by_library(expression, date)
    found = _whole_day(parts, date, holidays, no_school=False)
    if any(rule.school_holidays for rule in parts):
        other = _whole_day(parts, date, holidays, no_school=True)
        found = _where_they_differ(found, other)
    return _joined(found)


def speaks_of_holidays(parts: Iterable[Rule]) -> bool:
    """Whether rules say what is true on public holidays; `24/7` does."""
    return any(rule.public_holidays or rule.always for rule in parts)


def _silent(
    parts: tuple[Rule, ...], date: datetime.date, holidays: Container[datetime.date]
) -> bool:
    """Whether a day is a public holiday and nothing is said about it."""
    if date not in holidays or speaks_of_holidays(parts):
        return False
    exact = any(rule.exact and rule.holds(date, holiday=True) for rule in parts)
    return not exact


def _whole_day(
    parts: tuple[Rule, ...],
    date: datetime.date,
    holidays: Container[datetime.date],
    no_school: bool,
) -> list[Stretch]:
    """A day's own hours over what is left of those of the evening before."""
    own = _begun(parts, date, date in holidays, no_school)
    day_before = date - _ONE_DAY
    found: list[Stretch] = []
    silent = _silent(parts, day_before, holidays)
    for start, end, standing, index in _begun(parts, day_before, day_before in holidays, no_school):
        if end > DAY_MINUTES:
            cut = silent or any(
                rule.joined == ";"
                and not (rule.state == "closed" and rule.times)
                and rule.holds(date, date in holidays, no_school)
                for rule in parts[index + 1 :]
            )
            left = (max(start - DAY_MINUTES, 0), min(end - DAY_MINUTES, DAY_MINUTES))
            if left[0] < left[1]:  # what would last into a third day is nobody's promise
                found.append((*left, "call" if cut else standing))
    silent = _silent(parts, date, holidays)
    for start, end, standing, _ in own:
        if start < DAY_MINUTES:
            found.append((start, min(end, DAY_MINUTES), "call" if silent else standing))
    return _joined(found)


def _begun(
    parts: tuple[Rule, ...], date: datetime.date, holiday: bool, no_school: bool
) -> list[tuple[int, int, Standing, int]]:
    """Hours that begin on a day, with the number of their rule; some end on the day after."""
    found: list[tuple[int, int, Standing, int]] = []
    for index, rule in enumerate(parts):
        if not rule.holds(date, holiday, no_school):
            continue
        spans = [
            (times.start, _latest(times.end) if times.open_end else times.end)
            for times in rule.times
        ] or [(0, DAY_MINUTES)]
        if rule.state == "closed" and rule.times:
            found = _without(found, spans)
        elif rule.joined == "||":
            gaps = [(start, end, _standing(rule), index) for start, end in spans]
            taken = [(start, end) for start, end, _, _ in found]
            found += _without(gaps, taken)
        else:
            found = [] if rule.joined == ";" else _without(found, spans)
            if rule.state != "closed":
                for times, (start, end) in zip(rule.times or (None,), spans, strict=True):
                    sure = end if times is None or not times.open_end else times.end
                    if sure > start:
                        found.append((start, sure, _standing(rule), index))
                    if end > sure:
                        found.append((sure, end, "call", index))
    return found


def _latest(end: int) -> int:
    """Until when it may last if nobody knows: as opening_hours.js guesses."""
    if end >= 22 * 60:
        return end + 8 * 60
    return end + 10 * 60 if end >= 17 * 60 else DAY_MINUTES


def _standing(rule: Rule) -> Standing:
    return "open" if rule.state == "open" and not rule.comment else "call"


def _without(
    found: list[tuple[int, int, Standing, int]], taken: Iterable[tuple[int, int]]
) -> list[tuple[int, int, Standing, int]]:
    """The stretches with some times cut out of them."""
    for start, end in taken:
        found = [
            (a, b, standing, index)
            for first, last, standing, index in found
            for a, b in ((first, min(last, start)), (max(first, end), last))
            if a < b
        ]
    return found


def _joined(found: Iterable[Stretch]) -> list[Stretch]:
    """Stretches in order, each minute once; open is stronger than call first."""
    found = list(found)
    edges = sorted({edge for start, end, _ in found for edge in (start, end)})
    merged: list[Stretch] = []
    for start, end in pairwise(edges):
        here = {one for first, last, one in found if first <= start and end <= last}
        if not here:
            continue
        standing: Standing = "open" if "open" in here else "call"
        if merged and merged[-1][1:] == (start, standing):
            merged[-1] = (merged[-1][0], end, standing)
        else:
            merged.append((start, end, standing))
    return merged


def _where_they_differ(some: list[Stretch], others: list[Stretch]) -> list[Stretch]:
    """What both say; call first for the rest of either."""
    both = [
        (max(a, c), min(b, d), one)
        for a, b, one in some
        for c, d, other in others
        if one == other and max(a, c) < min(b, d)
    ]
    doubtful: list[Stretch] = [(start, end, "call") for start, end, _ in (*some, *others)]
    return _joined([*both, *doubtful])


_SUN = re.compile(r"sunrise|sunset|dawn|dusk", re.IGNORECASE)


def _by_library(expression: str, date: datetime.date) -> list[Stretch]:
    if _SUN.search(expression):
        return [(0, DAY_MINUTES, "call")]
    midnight = datetime.datetime.combine(date, datetime.time())
    found: list[Stretch] = []
    for start, end, state, _ in OpeningHours(expression).intervals(midnight, midnight + _ONE_DAY):
        if state != State.CLOSED:
            minutes = [int((at - midnight).total_seconds()) // 60 for at in (start, end)]
            found.append((minutes[0], minutes[1], "call"))
    return _joined(found)


# ---------------------------------------------------------------- a service


def standing(
    schedules: Iterable[Schedule],
    at: datetime.datetime,
    holidays: Container[datetime.date] = _NO_DAYS,
) -> Standing:
    """What is true at a moment, on the clock of the place."""
    minute = at.hour * 60 + at.minute
    for start, end, found in of_day(schedules, at.date(), holidays):
        if start <= minute < end:
            return found
    return "closed"


def of_day(
    schedules: Iterable[Schedule],
    date: datetime.date,
    holidays: Container[datetime.date] = _NO_DAYS,
) -> list[Stretch]:
    """When a service is not closed on one day, from midnight to midnight, in order."""
    text = date.isoformat()
    return _joined(
        stretch
        for schedule in schedules
        if schedule.opening_hours
        and (schedule.valid_from or text) <= text <= (schedule.valid_to or text)
        for stretch in stretches(schedule.opening_hours, date, holidays)
    )


def changes(
    schedules: Iterable[Schedule],
    first: datetime.date,
    last: datetime.date,
    zone: zoneinfo.ZoneInfo,
    holidays: Container[datetime.date] = _NO_DAYS,
) -> Iterator[tuple[datetime.datetime, Standing]]:
    """Every moment (UTC) at which it opens, closes or changes, from one day to another.

    The first is the midnight that the first day begins with. A span over the hour that the
    clock is put forward or back begins and ends on the clock of the place, at the first of
    two such hours.
    """
    schedules = tuple(schedules)
    points: list[tuple[datetime.datetime, Standing]] = []
    for number in range((last - first).days + 1):
        date = first + number * _ONE_DAY
        at = 0
        for start, end, found in [*of_day(schedules, date, holidays), (DAY_MINUTES, 0, "closed")]:
            if start > at:
                points.append((_instant(date, at, zone), "closed"))
            if start < DAY_MINUTES:
                points.append((_instant(date, start, zone), found))
            at = end
    before: Standing | None = None
    for i, (moment, found) in enumerate(points):
        over = i + 1 < len(points) and points[i + 1][0] <= moment  # in an hour that is left out
        if not over and found != before:
            yield moment, found
            before = found


def _instant(date: datetime.date, minute: int, zone: zoneinfo.ZoneInfo) -> datetime.datetime:
    hours, minutes = divmod(minute, 60)
    local = datetime.datetime.combine(date, datetime.time(hours, minutes), zone)
    return local.astimezone(datetime.UTC)


# ---------------------------------------------------------------- evenings

_REFERENCE = datetime.date(2028, 1, 3)
"""A Monday of a leap year."""
_EVENING, _NIGHT, _AN_HOUR = 18 * 60, DAY_MINUTES + 4 * 60, 60
_NEARLY_EVERY = 45
"""Of 52 weeks: a few days off at the end of the year make no evening uncertain."""


def tonight(
    schedules: Iterable[Schedule],
    meetings: Iterable[Meeting] = (),
    today: str | None = None,
) -> tuple[Day, ...]:
    """Days of the week on which one can go or call in the evening or at night, from Monday.

    That is: for an hour or more between 18:00 and 4:00, without calling first, in nearly
    every week. Public holidays are left out of account. What is over on an ISO date, or has
    not begun, does not count.
    """
    found: set[int] = set()
    for schedule in schedules:
        now = today or schedule.valid_from or ""
        if schedule.opening_hours and (schedule.valid_from or "") <= now <= (
            schedule.valid_to or now
        ):
            found |= _evenings(schedule.opening_hours)
    for meeting in meetings:
        weekly = meeting.interval == 1 and not meeting.weeks and not meeting.is_suspended
        if weekly and not (today and meeting.until and meeting.until < today):
            start = _minute(meeting.time)
            end = _minute(meeting.end_time) if meeting.end_time else start + _AN_HOUR
            end += DAY_MINUTES if end <= start else 0
            if min(end, _NIGHT) - max(start, _EVENING) >= _AN_HOUR:
                found.add(DAYS.index(meeting.day))
    return tuple(day for i, day in enumerate(DAYS) if i in found)


def _minute(clock: str) -> int:
    hours, _, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes)


@lru_cache(maxsize=4096)
def _evenings(expression: str) -> frozenset[int]:
    parts = rules(expression)
    if parts is None:
        return frozenset()
    if not any(
        times.end >= _EVENING + _AN_HOUR or times.start < _NIGHT - DAY_MINUTES
        for rule in parts
        for times in rule.times or (Times(0, DAY_MINUTES),)
    ):
        return frozenset()
    plain = not any(rule.dates or any(day.nth for day in rule.weekdays) for rule in parts)
    weeks = 1 if plain else 52
    counts = [0] * 7
    today = stretches(expression, _REFERENCE)
    for number in range(weeks * 7):
        following = stretches(expression, _REFERENCE + (number + 1) * _ONE_DAY)
        late = sum(
            end - max(start, _EVENING) for start, end, s in today if s == "open" and end > _EVENING
        )
        early = _NIGHT - DAY_MINUTES
        late += sum(
            min(end, early) - start for start, end, s in following if s == "open" and start < early
        )
        counts[number % 7] += late >= _AN_HOUR
        today = following
    needed = 1 if plain else _NEARLY_EVERY
    return frozenset(day for day, count in enumerate(counts) if count >= needed)


# ---------------------------------------------------------------- what an editor should mend


def normalised(text: str) -> str | None:
    """The hours in OSM's syntax, however they are written; None where that takes a guess."""
    text = text.strip()
    if not validate(text):
        found = meant(text)
        return found if found and validate(found) and fault(found) is None else None
    if fault(text) is not None:
        return None
    if _HALF_A_DAY.search(text):
        return None  # `10:00-6:00`: until six in the morning, or in the evening?
    read = OpeningHours(text)
    return str(read) if read.warnings else _ONE_DIGIT.sub(r"0\g<0>", text)


_HALF_A_DAY = re.compile(r"\b(?:1[0-2]|[89]):\d\d\s*-\s*[1-8]:\d\d")
_ONE_DIGIT = re.compile(r"(?<![\d:])\d:\d\d(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
"""A time such as `9:00`, outside of quotes."""


def fault(expression: str) -> tuple[str, str] | None:
    """Why hours cannot stand as they are, and what to do; None for good ones."""
    if not validate(expression):
        if found := normalised(expression):
            hint = f"did you mean `{found}`?"
        else:
            hint = next((hint for slip, hint in _SLIPS if slip.search(expression)), _EXAMPLE)
        return f"these opening hours cannot be read: {expression!r}", hint
    parts = rules(expression) or ()
    return _without_times(parts) or _never_true(parts) or _cut_at_midnight(parts)


_EXAMPLE = "write them as `Mo-Fr 10:00-18:00; Sa 10:00-12:00; PH off`"
_SLIPS = (
    (re.compile(r"\d{4}-\d\d|\d\.\d\d?\.\d\d"), "write a date as `2026 Dec 24`"),
    (re.compile(r"[‐‑‒–—―−]"), "write a plain hyphen between two times: `10:00-18:00`"),
    (
        re.compile(r"(?<![\d:])\d{1,2}\s*-\s*\d{1,2}(?![\d:])"),
        "write hours and minutes: `10:00-18:00`",
    ),
    (re.compile(r"\d\.\d\d"), "write a colon between hours and minutes: `10:00-18:00`"),
    (re.compile(r"\b\d{1,2}\s*[aApP]\.?[mM]"), "write times from 00:00 to 24:00: `16:00-18:00`"),
    (
        re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE),
        "write days as Mo, Tu, We, Th, Fr, Sa and Su: `Mo-Fr 10:00-18:00`",
    ),
)


def _without_times(parts: tuple[Rule, ...]) -> tuple[str, str] | None:
    for rule in parts:
        if rule.state == "open" and not (rule.times or rule.always or rule.comment):
            days = _days_of(rule)
            return (
                f"these opening hours name days and no times: {days!r}",
                f"write `{days} 10:00-18:00`, or `{days} 00:00-24:00` for day and night",
            )
    return None


def _never_true(parts: tuple[Rule, ...]) -> tuple[str, str] | None:
    """A rule all of whose days are replaced by one later rule."""
    for i, rule in enumerate(parts):
        for later in parts[i + 1 :]:
            replaces = later.joined == ";" and not (later.state == "closed" and later.times)
            if (
                replaces
                and rule.state != "closed"
                and rule.times
                and later.times
                and rule.dates == later.dates
                and not (rule.public_holidays or rule.school_holidays)
                and (later.every_day or (rule.weekdays and {*rule.weekdays} <= {*later.weekdays}))
            ):
                days = _days_of(rule)
                every = [*rule.times, *later.times]
                hint = "join them with a comma: `" + f"{days} {_clocks(every)}`".lstrip()
                if {*rule.weekdays} != {*later.weekdays}:
                    hint = "write `,` between them instead of `;` to keep both"
                return (
                    "the second of these opening hours replaces the first: "
                    f"{_written(rule)!r}, {_written(later)!r}",
                    hint,
                )
    return None


def _cut_at_midnight(parts: tuple[Rule, ...]) -> tuple[str, str] | None:
    """Hours after midnight that another rule about the next weekday takes away."""
    for i, rule in enumerate(parts):
        late = rule.state != "closed" and any(times.end > DAY_MINUTES for times in rule.times)
        days = {(day.number + 1) % 7 for day in rule.weekdays}
        for later in parts[i + 1 :]:
            if (
                late
                and later.joined == ";"
                and later.state != "closed"
                and not later.dates
                and days & {day.number for day in later.weekdays}
            ):
                return (
                    f"the hours {_written(rule)!r} end at midnight, "
                    f"for {_written(later)!r} speaks of the next day",
                    "write `,` between them instead of `;` to keep the hours after midnight",
                )
    return None


def says_call_first(comment: str) -> bool:
    """Whether words in quotes say only that one has to call first."""
    return comment.strip(" .!").casefold() in _CALL_FIRST or not comment


_CALL_FIRST = {
    *("by appointment", "by appointment only", "appointment only", "appointments only"),
    *("on appointment", "call first", "please call", "call ahead", "on request"),
}


def doubts(expression: str) -> Iterator[tuple[str, str]]:
    """What in good opening hours may be a slip, or is not shown as an editor may expect."""
    if fault(expression):
        return
    parts = rules(expression)
    if parts is None:
        yield (
            f"these opening hours have no words in other languages: {expression!r}",
            "visitors see them as they are written, and call first; write months, days and times",
        )
        return
    if found := _HALF_A_DAY.search(expression):
        yield (
            f"{found[0]!r} lasts until the next morning",
            "write `06:00` for six in the morning, `18:00` for six in the evening",
        )
    if any(rule.school_holidays for rule in parts):
        yield (
            f"no calendar here knows the school holidays: {expression!r}",
            "visitors are told to call first; write dates instead of SH",
        )
    for rule in parts:
        if not says_call_first(rule.comment):
            yield (
                f"words in quotes are not translated: {rule.comment!r}",
                "write them as the description of the schedule",
            )
    for i, rule in enumerate(parts):
        for later in parts[i + 1 :]:
            if (
                later.joined == ";"
                and "closed" not in (rule.state, later.state)
                and rule.dates == later.dates
                and not any(day.nth for day in (*rule.weekdays, *later.weekdays))
                and (rule.every_day or {*rule.weekdays} & {*later.weekdays})
                and later.weekdays
                and _apart(rule.times, later.times)
            ):
                yield (
                    f"{_written(later)!r} replaces {_written(rule)!r} on its days",
                    "write `,` between them instead of `;` if both are true",
                )


def _apart(some: tuple[Times, ...], others: tuple[Times, ...]) -> bool:
    return bool(some and others) and not any(
        a.start < b.end and b.start < a.end for a in some for b in others
    )


def _days_of(rule: Rule) -> str:
    """The days of a rule as an editor writes them."""
    codes: list[str] = []
    numbers = [day.number for day in rule.weekdays if not day.nth]
    if len(numbers) > 2 and all((b - a) % 7 == 1 for a, b in pairwise(numbers)):
        codes.append(f"{WEEKDAYS[numbers[0]]}-{WEEKDAYS[numbers[-1]]}")
    else:
        codes += [WEEKDAYS[number] for number in numbers]
    codes += [
        f"{WEEKDAYS[day.number]}[{','.join(map(str, day.nth))}]" for day in rule.weekdays if day.nth
    ]
    codes += ["PH"] * rule.public_holidays + ["SH"] * rule.school_holidays
    return ",".join(codes)


def _clocks(times: Iterable[Times]) -> str:
    return ",".join(
        f"{clock(one.start)}-{clock(one.end)}{'+' * one.open_end}" for one in sorted(times)
    )


def _written(rule: Rule) -> str:
    return f"{_days_of(rule)} {_clocks(rule.times)}".strip()


def clock(minute: int) -> str:
    """A minute of the day as `09:30`; `24:00` for the midnight that ends it."""
    hours, minutes = divmod(minute if minute <= DAY_MINUTES else minute - DAY_MINUTES, 60)
    return f"{hours:02}:{minutes:02}"
