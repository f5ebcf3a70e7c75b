"""Times that come back, between OpenStreetMap's syntax and the rules of iCalendar in HSDS."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.referrals import DAYS, Meeting

_OSM = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY = r"(?:Mo|Tu|We|Th|Fr|Sa|Su)"
_DAYS = re.compile(
    rf"{_DAY}(?:-{_DAY}|\[-?[1-5](?:,-?[1-5])*\])?(?:,{_DAY}(?:-{_DAY}|\[-?[1-5](?:,-?[1-5])*\])?)*"
)
_PART = re.compile(rf"({_DAY})(?:-({_DAY})|\[([-\d,]+)\])?")
_SPAN = re.compile(r"([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-9]):([0-5]\d)")
_CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?")
_BYDAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")


@dataclass(frozen=True)
class Row:
    """One rule of iCalendar, as HSDS writes it."""

    freq: str
    """`WEEKLY` or `MONTHLY`."""
    byday: tuple[str, ...]
    """Days as iCalendar writes them: `MO`, or `1SA` for the first Saturday of a month."""
    opens_at: str
    closes_at: str
    """Earlier than `opens_at`: on the day after."""


def rows(expression: str) -> tuple[list[Row], bool]:
    """Rules for opening hours, and whether they say all that the expression says.

    Nothing for times at which one must call first: such a rule would say "open". Rules may
    say less than the expression, never more on any day of the week.
    """
    if expression.strip() == "24/7":
        return [Row("WEEKLY", DAYS, "00:00", "23:59")], True  # HSDS, field guidance: "24h opening"
    found: list[Row] = []
    taken: set[str] = set()
    whole = True
    for rule in filter(None, (part.strip() for part in expression.split(";"))):
        days, _, times = rule.partition(" ")
        if rule in ("PH off", "PH closed"):  # no rule of iCalendar knows a public holiday
            whole = False
            continue
        spans = times.strip().split(",")
        if not _DAYS.fullmatch(days) or not all(_SPAN.fullmatch(span) for span in spans):
            return [], False
        named = _named(days)
        numbered = {name for name in named if name not in DAYS}
        plain = [name for name in named if name in DAYS]
        week = {name[-2:] for name in named}
        if week & taken or {name[-2:] for name in numbered} & set(plain):
            return [], False  # a later rule takes the place of an earlier one
        taken |= week
        for span in spans:
            opens, closes = _clock(span)
            if plain:
                found.append(Row("WEEKLY", tuple(plain), opens, closes))
            if numbered:
                order = sorted(numbered, key=lambda name: (DAYS.index(name[-2:]), int(name[:-2])))
                found.append(Row("MONTHLY", tuple(order), opens, closes))
    return found, whole and bool(found)


def _named(days: str) -> list[str]:
    """Days as iCalendar writes them, in the order of the week."""
    names: set[str] = set()
    for first, last, numbers in _PART.findall(days):
        start = _OSM.index(first)
        if numbers:
            names |= {f"{number}{DAYS[start]}" for number in numbers.split(",")}
            continue
        end = _OSM.index(last or first)
        names |= {DAYS[(start + i) % 7] for i in range((end - start) % 7 + 1)}
    return sorted(names, key=lambda name: (DAYS.index(name[-2:]), name))


def _clock(span: str) -> tuple[str, str]:
    match = _SPAN.fullmatch(span)
    assert match is not None
    opens, closes = f"{match[1]}:{match[2]}", f"{match[3]}:{match[4]}"
    if closes == "24:00":
        return opens, "23:59" if opens == "00:00" else "00:00"
    if closes > "24:00":
        return opens, f"{int(match[3]) - 24:02}:{match[4]}"
    return opens, closes


def meeting_rule(meeting: Meeting) -> dict[str, object]:
    """A meeting's rule, under the names of HSDS."""
    days = [f"{week}{meeting.day}" for week in meeting.weeks] or [meeting.day]
    rule: dict[str, object] = {
        "freq": "MONTHLY" if meeting.weeks else "WEEKLY",
        "interval": meeting.interval,
        "byday": ",".join(days),
        "opens_at": meeting.time,
    }
    given = {"closes_at": meeting.end_time, "dtstart": meeting.dtstart, "until": meeting.until}
    return rule | {name: value for name, value in given.items() if value is not None}


def time_of_day(text: str) -> str | None:
    """Hours and minutes of an ISO 8601 time on the clock of the place; None for any other text."""
    match = _CLOCK.fullmatch(text.strip())
    return f"{int(match[1]):02}:{match[2]}" if match else None


def in_utc(text: str) -> bool:
    """Whether a time is said to be UTC, so that the clock of the place may show another."""
    return text.strip().endswith("Z")


def byday(text: str) -> list[tuple[int | None, str]] | None:
    """Days of a rule with their number in the month; None for what is no list of days."""
    found: list[tuple[int | None, str]] = []
    for part in text.upper().replace(" ", "").split(","):
        match = _BYDAY.fullmatch(part)
        if match is None:
            return None
        found.append((int(match[1]) if match[1] else None, match[2]))
    return found


UNSAID = ("byweekno", "bymonthday", "byyearday", "count")
"""Parts of a rule that have no place in opening hours of ours."""


def expression(rule: Mapping[str, str]) -> str:
    """Opening hours for a rule of HSDS; raises ValueError, with words for the editor."""
    for name in UNSAID:
        if rule.get(name):
            raise ValueError(f"{name} {rule[name]!r} cannot be said in opening hours")
    if rule.get("interval", "1") not in ("1", "1.0"):
        raise ValueError(
            f"every {rule['interval']} weeks or months cannot be said in opening hours"
        )
    days = byday(rule.get("byday", ""))
    if not days:
        raise ValueError("it names no days of the week")
    opens, closes = (time_of_day(rule.get(name, "")) for name in ("opens_at", "closes_at"))
    if opens is None or closes is None:
        raise ValueError("it does not say from when until when")
    monthly = rule.get("freq") == "MONTHLY"
    if monthly != all(number is not None for number, _ in days) or (
        not monthly and any(number is not None for number, _ in days)
    ):
        raise ValueError(f"the days {rule['byday']!r} do not fit {rule.get('freq', 'WEEKLY')!r}")
    names = _shortened(days)
    if (opens, closes) == ("00:00", "23:59"):
        closes = "24:00"  # HSDS, field guidance: how it writes a whole day
    return f"{names} {opens}-{closes}"


def _shortened(days: Sequence[tuple[int | None, str]]) -> str:
    numbers: dict[str, list[int]] = {}
    plain: set[int] = set()
    for number, name in days:
        if number is None:
            plain.add(DAYS.index(name))
        else:
            numbers.setdefault(name, []).append(number)
    parts = [_run(run) for run in _runs(sorted(plain))]
    for name in sorted(numbers, key=DAYS.index):
        listed = ",".join(map(str, sorted(set(numbers[name]), key=lambda n: (n < 0, n))))
        parts.append(f"{_OSM[DAYS.index(name)]}[{listed}]")
    return ",".join(parts)


def _runs(days: Iterable[int]) -> list[list[int]]:
    found: list[list[int]] = []
    for day in days:
        if found and found[-1][-1] == day - 1:
            found[-1].append(day)
        else:
            found.append([day])
    return found


def _run(days: list[int]) -> str:
    first, last = _OSM[days[0]], _OSM[days[-1]]
    if len(days) > 2:
        return f"{first}-{last}"
    return ",".join(_OSM[day] for day in days)
