"""Opening hours in OpenStreetMap's syntax, taken apart into rules that can be told in any language.

Source: the specification of the key `opening_hours` in OpenStreetMap's wiki. What is not
told apart here (sunrise, Easter, weeks of the year, steps) is left whole.
"""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

DAY_MINUTES = 24 * 60
WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
PartialDate = tuple[int | None, int | None, int | None]
"""Year, month and day of the month; None where any will do."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class Dates:
    """A part of a year, of each year or of some: `Apr-Sep`, `Dec 24-26`."""

    first: PartialDate
    """Year, month and day of the month; None where any will do."""
    last: PartialDate

    def holds(self, date: datetime.date) -> bool:
        """Whether a day is in it, the first and the last day included."""
        year, month, day = self.first
        last_year, last_month, last_day = self.last
        if month is None or last_month is None:
            return (year or 0) <= date.year <= (last_year or year or 9999)
        start = (month, day or 1)
        end = (last_month, last_day or monthrange(date.year, last_month)[1])
        today = (date.month, date.day)
        if last_year is not None and last_year != year:
            return (year or 0, *start) <= (date.year, *today) <= (last_year, *end)
        if start <= end:
            return (year is None or date.year == year) and start <= today <= end
        if year is None:
            return today >= start or today <= end
        return (date.year == year and today >= start) or (date.year == year + 1 and today <= end)


@dataclass(frozen=True)
class Weekday:
    """A day of the week, or only some of them in a month."""

    number: int
    """0 for Monday to 6 for Sunday."""
    nth: tuple[int, ...] = ()
    """Which of them in the month, 1 for the first and -1 for the last; empty for each."""

    def holds(self, date: datetime.date) -> bool:
        """Whether a date is such a day."""
        if date.weekday() != self.number:
            return False
        behind = monthrange(date.year, date.month)[1] - date.day
        return not self.nth or bool({(date.day + 6) // 7, -(behind // 7) - 1} & {*self.nth})


@dataclass(frozen=True, order=True)
class Times:
    """A span of one day, in minutes after its midnight; more than 1440 is on the next day."""

    start: int
    end: int
    open_end: bool = False
    """Whether it may last longer; with `end` equal to `start` nobody knows how long."""


@dataclass(frozen=True)
class Rule:
    """One rule of an expression."""

    joined: Literal[";", ",", "||"]
    """`;` replaces what was said about its days, `,` adds to it, `||` fills what is left."""
    dates: tuple[Dates, ...] = ()
    """Empty for the whole year."""
    weekdays: tuple[Weekday, ...] = ()
    public_holidays: bool = False
    school_holidays: bool = False
    both: bool = False
    """Whether a day must be such a holiday and such a weekday; else either will do."""
    times: tuple[Times, ...] = ()
    """Empty for the whole day."""
    state: Literal["open", "closed", "unknown"] = "open"
    comment: str = ""
    always: bool = False
    """Whether it says `24/7`, or open without a day and a time."""

    @property
    def every_day(self) -> bool:
        """Whether it names neither weekdays nor holidays."""
        return not (self.weekdays or self.public_holidays or self.school_holidays)

    @property
    def exact(self) -> bool:
        """Whether it names days of the calendar."""
        return any(part.first[2] is not None for part in self.dates)

    def holds(self, date: datetime.date, holiday: bool, no_school: bool = False) -> bool:
        """Whether it speaks of a day, which may be a public holiday or a school holiday."""
        if self.dates and not any(part.holds(date) for part in self.dates):
            return False
        if self.every_day:
            return True
        weekday = any(day.holds(date) for day in self.weekdays)
        kind = (self.public_holidays and holiday) or (self.school_holidays and no_school)
        return (weekday and kind) if self.both else (weekday or kind)


_CLOCK = r"\d{1,2}:\d{2}"
_TOKEN = re.compile(
    rf"""\s*(?:
      (?P<comment>"[^"]*") | (?P<always>24/7) |
      (?P<times>{_CLOCK}(?:\s*-\s*{_CLOCK}\+?|\+)) |
      (?P<year>\d{{4}})(?!\d) | (?P<number>\d{{1,2}})(?!\d|:\d) |
      (?P<word>[A-Za-z]+)\.? | (?P<sign>\|\||[;,:\-\[\]+])
    )\s*""",
    re.VERBOSE,
)
_STATES: dict[str, Literal["open", "closed", "unknown"]] = {
    "open": "open",
    "off": "closed",
    "closed": "closed",
    "unknown": "unknown",
}


class _UnknownPartError(ValueError):
    """A part of the syntax that is not told apart here."""


@lru_cache(maxsize=4096)
def rules(expression: str) -> tuple[Rule, ...] | None:
    """The rules of an expression in their order; None where a part cannot be told in words."""
    tokens: list[tuple[str, str]] = []
    position = 0
    while position < len(expression):
        match = _TOKEN.match(expression, position)
        if match is None:
            return None
        kind = match.lastgroup or ""
        tokens.append((kind, match[kind].title() if kind == "word" else match[kind]))
        position = match.end()
    try:
        return tuple(_Reader(tokens).rules())
    except _UnknownPartError:
        return None


class _Reader:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.tokens = tokens
        self.at = 0

    def next(self, ahead: int = 0) -> tuple[str, str]:
        """The token that many places ahead; two empty strings behind the last."""
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else ("", "")

    def sign(self, sign: str) -> bool:
        """Steps over a sign if it is the next."""
        found = self.next() == ("sign", sign)
        self.at += found
        return found

    def rules(self) -> list[Rule]:
        found = []
        joined: Literal[";", ",", "||"] = ";"
        while True:
            found.append(self.rule(joined))
            kind, sign = self.next()
            if not kind:
                return found
            if sign not in (";", ",", "||"):
                raise _UnknownPartError
            self.at += 1
            if not self.next()[0]:
                return found
            joined = sign  # type: ignore[assignment]

    def rule(self, joined: Literal[";", ",", "||"]) -> Rule:
        start = self.at
        dates = self.dates()
        weekdays, public, school, both = self.days()
        self.sign(":")
        always = self.next()[0] == "always"
        self.at += always
        times = self.times()
        kind, word = self.next()
        state = _STATES.get(word.lower()) if kind == "word" else None
        if kind == "word" and state is None:
            raise _UnknownPartError
        self.at += state is not None
        comment = ""
        if self.next()[0] == "comment":
            comment = self.next()[1].strip('"').strip()
            self.at += 1
        if self.at == start or (always and (times or weekdays or public or school)):
            raise _UnknownPartError
        if state is None:
            state = "open" if times or not comment else "unknown"
        whole = state == "open" and not (times or dates or weekdays or public or school)
        return Rule(
            joined,
            dates,
            weekdays,
            public,
            school,
            both,
            times,
            state,
            comment,
            always or whole,
        )

    def dates(self) -> tuple[Dates, ...]:
        found: list[Dates] = []
        while self.next()[0] == "year" or self.next()[1] in MONTHS:
            first = self.date((None, None, None))
            last = first
            if self.sign("-"):
                last = self.date(first)
            found.append(Dates(first, last))
            year = first[0]
            while self.next() == ("sign", ",") and self.next(1)[0] == "number":
                self.at += 1
                part: PartialDate = (year, last[1], int(self.next()[1]))
                self.at += 1
                end = part
                if self.sign("-"):
                    end = self.date(part)
                found.append(Dates(part, end))
            kind, word = self.next(1)
            if self.next() != ("sign", ",") or not (kind == "year" or word in MONTHS):
                break
            self.at += 1
        if found:
            self.sign(":")
        return tuple(found)

    def date(self, before: PartialDate) -> PartialDate:
        """Year, month and day as far as they are named, the rest as in the date before."""
        year, month, day = before[0], None, None
        named = False
        if self.next()[0] == "year":
            year, named = int(self.next()[1]), True
            self.at += 1
        if self.next()[1] in MONTHS:
            month, named = MONTHS.index(self.next()[1]) + 1, True
            self.at += 1
        elif before[2] is not None and not named:
            month = before[1]
        if month is not None and self.next()[0] == "number":
            day, named = int(self.next()[1]), True
            self.at += 1
        sizes = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
        if not named or (day is not None and not 1 <= day <= sizes[month or 0]):
            raise _UnknownPartError
        if (before[1] is None) != (month is None) and before != (None, None, None):
            raise _UnknownPartError
        if before[1] is not None and (before[2] is None) != (day is None):
            raise _UnknownPartError
        return year, month, day

    def days(self) -> tuple[tuple[Weekday, ...], bool, bool, bool]:
        weekdays: list[Weekday] = []
        holidays: set[str] = set()
        both = False
        while True:
            word = self.next()[1].title()
            if word in ("Ph", "Sh"):
                holidays.add(word)
                self.at += 1
            elif word in WEEKDAYS:
                weekdays += self.weekdays(WEEKDAYS.index(word))
            elif weekdays or holidays:  # after a comma
                raise _UnknownPartError
            else:
                break
            following = self.next(1)[1].title()
            if self.next() == ("sign", ",") and following in (*WEEKDAYS, "Ph", "Sh"):
                self.at += 1
            elif self.next()[1].title() in (*WEEKDAYS, "Ph", "Sh"):
                both = True  # without a comma: `PH Su`
            else:
                break
        if both and not (weekdays and len(holidays) == 1):
            raise _UnknownPartError
        return tuple(weekdays), "Ph" in holidays, "Sh" in holidays, both

    def weekdays(self, first: int) -> list[Weekday]:
        self.at += 1
        if self.sign("-"):
            word = self.next()[1].title()
            if word not in WEEKDAYS:
                raise _UnknownPartError
            self.at += 1
            last = WEEKDAYS.index(word)
            return [Weekday((first + i) % 7) for i in range((last - first) % 7 + 1)]
        if not self.sign("["):
            return [Weekday(first)]
        nth: list[int] = []
        while True:
            sign = -1 if self.sign("-") else 1
            kind, number = self.next()
            if kind != "number" or not 1 <= int(number) <= 5:
                raise _UnknownPartError
            self.at += 1
            nth.append(sign * int(number))
            if sign == 1 and self.sign("-"):
                kind, number = self.next()
                if kind != "number" or not nth[-1] <= int(number) <= 5:
                    raise _UnknownPartError
                self.at += 1
                nth += range(nth[-1] + 1, int(number) + 1)
            if self.sign("]"):
                break
            if not self.sign(","):
                raise _UnknownPartError
        if self.next()[1] in ("+", "-"):  # `Sa[1] +1 day`
            raise _UnknownPartError
        return [Weekday(first, tuple(nth))]

    def times(self) -> tuple[Times, ...]:
        found: list[Times] = []
        while self.next()[0] == "times":
            text = self.next()[1]
            self.at += 1
            clocks = re.findall(r"(\d+):(\d+)", text)
            start, *end = (int(h) * 60 + int(m) for h, m in clocks)
            stop = end[0] if end else start
            if end and stop <= start:
                stop += DAY_MINUTES
            found.append(Times(start, stop, text.endswith("+")))
            if self.next() != ("sign", ",") or self.next(1)[0] != "times":
                break
            self.at += 1
        return tuple(found)
