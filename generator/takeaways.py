"""What a reader may take away from a page: a contact card, dates for a calendar, a QR code.

Each is a link that holds all its data, so taking it asks no server for anything. The few
lines of vCard and iCalendar are written here by hand: measured for one service with three
meetings, 0.09 ms against 0.46 ms through the library `icalendar`, which reads them in the tests.
"""

from __future__ import annotations

import calendar
import datetime
import hashlib
import re
import zoneinfo
from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from urllib.parse import quote

from generator.qr import png
from generator.referrals import DAYS, Meeting

_CLOCK = "%Y%m%dT%H%M%S"


@dataclass(frozen=True)
class Contact:
    """Whom a contact card is of."""

    name: str
    phones: tuple[tuple[str, str], ...] = ()
    """Kind of phone as in the directory, and what to dial."""
    email: str | None = None
    street: str | None = None
    city: str | None = None
    postal_code: str | None = None


_TYPES = {"cell": "CELL", "text": "CELL", "fax": "FAX", "video": "VIDEO", "pager": "PAGER"}
"""Kinds of phone in HSDS → in vCard; the others are `VOICE`."""


@lru_cache(maxsize=8192)  # the same in every language
def vcard(contact: Contact) -> str:
    """A vCard 3.0, which phones of any age can read.

    Source: RFC 2426. There is no note and no address of a page in it.
    """
    lines = ["BEGIN:VCARD", "VERSION:3.0"]
    lines += [f"N:{_escaped(contact.name)};;;;", f"FN:{_escaped(contact.name)}"]
    for kind, number in contact.phones:
        lines.append(f"TEL;TYPE={_TYPES.get(kind, 'VOICE')}:{_escaped(number)}")
    if contact.email:
        lines.append(f"EMAIL:{_escaped(contact.email)}")
    if contact.street:
        place = (contact.street, contact.city or "", "", contact.postal_code or "")
        lines.append(f"ADR:;;{';'.join(map(_escaped, place))};")
    return _lines([*lines, "END:VCARD"])


def dates(
    name: str, meetings: Iterable[Meeting], summary: str, timezone: str, stamp: str
) -> str | None:
    """The meetings of a service as iCalendar, which say only `summary`; None if there are none.

    A group whose place is closed, and that does not meet online meanwhile, is left out.

    `name` is the service's id, of which only a hash is written; `stamp` is an ISO date, the
    day on which the times were last checked, from which repetitions begin. Source: RFC 5545.
    """
    events = [
        line
        for i, meeting in enumerate(meetings)
        if not meeting.is_suspended
        for line in _event(f"{name} {i}", meeting, summary, timezone, stamp)
    ]
    if not events:
        return None
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//note//EN"]
    head += _zone(timezone, int(stamp[:4]))
    return _lines([*head, *events, "END:VCALENDAR"])


def _event(name: str, meeting: Meeting, summary: str, timezone: str, stamp: str) -> Iterator[str]:
    first = _first(meeting, stamp)
    if first is None:
        return
    hour, minute = map(int, meeting.time.split(":"))
    begin = datetime.datetime(first.year, first.month, first.day, hour, minute)
    yield "BEGIN:VEVENT"
    yield f"UID:{hashlib.sha256(name.encode()).hexdigest()[:16]}"
    yield f"DTSTAMP:{stamp.replace('-', '')}T000000Z"
    yield f"DTSTART;TZID={timezone}:{begin:{_CLOCK}}"
    if meeting.end_time is not None:
        hour, minute = map(int, meeting.end_time.split(":"))
        end = begin.replace(hour=hour, minute=minute)
        end += datetime.timedelta(days=end <= begin)
        yield f"DTEND;TZID={timezone}:{end:{_CLOCK}}"
    yield f"RRULE:{_rule(meeting, timezone)}"
    yield f"SUMMARY:{_escaped(summary)}"
    yield "END:VEVENT"


def _rule(meeting: Meeting, timezone: str) -> str:
    rule = f"FREQ=WEEKLY;BYDAY={meeting.day}"
    if meeting.weeks:
        rule = "FREQ=MONTHLY;BYDAY=" + ",".join(f"{week}{meeting.day}" for week in meeting.weeks)
    elif meeting.interval > 1:
        rule = f"FREQ=WEEKLY;INTERVAL={meeting.interval};BYDAY={meeting.day}"
    if meeting.until is None:
        return rule
    last = datetime.datetime.fromisoformat(f"{meeting.until}T23:59:59")
    utc = last.replace(tzinfo=zoneinfo.ZoneInfo(timezone)).astimezone(datetime.UTC)
    return f"{rule};UNTIL={utc:{_CLOCK}}Z"


def _first(meeting: Meeting, stamp: str) -> datetime.date | None:
    """The first day of a meeting, from its `dtstart` or else from the day it was checked."""
    start = datetime.date.fromisoformat(meeting.dtstart or stamp)
    until = datetime.date.fromisoformat(meeting.until) if meeting.until else datetime.date.max
    start += datetime.timedelta(days=(DAYS.index(meeting.day) - start.weekday()) % 7)
    for _ in range(60):  # a fifth Monday comes within some months
        if start > until:
            return None
        if not meeting.weeks or _in_month(start) & set(meeting.weeks):
            return start
        start += datetime.timedelta(days=7)
    raise AssertionError(meeting)


def _in_month(day: datetime.date) -> set[int]:
    """Which such day of its month it is, counted from the start and, for the last, the end."""
    last = calendar.monthrange(day.year, day.month)[1]
    return {(day.day - 1) // 7 + 1} | ({-1} if day.day + 7 > last else set())


# ---------------------------------------------------------------- time zones


@lru_cache(maxsize=64)
def _zone(timezone: str, year: int) -> tuple[str, ...]:
    """The time zone from the year before a year on: yearly rules or, without such, dates."""
    year -= 1  # the winter before the first turn counts as well
    zone = zoneinfo.ZoneInfo(timezone)
    turns = [turn for some in range(year, year + _YEARS) for turn in _turns(zone, some)]
    lines = ["BEGIN:VTIMEZONE", f"TZID:{timezone}"]
    if not turns:
        always = datetime.datetime(year, 1, 1, tzinfo=zone)
        lines += _observance(always.replace(tzinfo=None), always, always, "")
    rules: dict[tuple[str, ...], list[datetime.datetime]] = {}
    for turn in turns:
        rules.setdefault(_yearly(turn, zone), []).append(turn)
    for (*_, rule), some in rules.items():
        yearly = len(some) == _YEARS
        for turn in some[:1] if yearly else some:
            was = turn - datetime.timedelta(hours=1)
            old, new = was.astimezone(zone), turn.astimezone(zone)
            wall = turn.astimezone(datetime.UTC) + (old.utcoffset() or datetime.timedelta())
            lines += _observance(wall.replace(tzinfo=None), old, new, rule if yearly else "")
    return (*lines, "END:VTIMEZONE")


_YEARS = 5
"""Years in which a time zone must turn by the same rule for it to be called one."""


def _turns(zone: zoneinfo.ZoneInfo, year: int) -> Iterator[datetime.datetime]:
    """The moments of a year at which a zone's clocks are set, in UTC."""
    hour = datetime.timedelta(hours=1)
    at = datetime.datetime(year, 1, 1, tzinfo=datetime.UTC)
    for day in range(366):
        start = at + datetime.timedelta(days=day)
        if start.year != year:
            return
        end = start + 24 * hour
        if start.astimezone(zone).utcoffset() == end.astimezone(zone).utcoffset():
            continue
        minutes = datetime.timedelta(minutes=1)
        low, high = 0, 1440
        while high - low > 1:
            middle = (low + high) // 2
            same = (start + middle * minutes).astimezone(zone).utcoffset()
            low, high = (
                (middle, high) if same == start.astimezone(zone).utcoffset() else (low, middle)
            )
        yield start + high * minutes


def _yearly(turn: datetime.datetime, zone: zoneinfo.ZoneInfo) -> tuple[str, ...]:
    """What stays the same from year to year of a turn: the offsets, the time, and the rule."""
    old = (turn - datetime.timedelta(hours=1)).astimezone(zone).utcoffset() or datetime.timedelta()
    wall = turn + old
    week = -1 if -1 in _in_month(wall.date()) else (wall.day - 1) // 7 + 1
    rule = f"FREQ=YEARLY;BYMONTH={wall.month};BYDAY={week}{DAYS[wall.weekday()]}"
    return _offset(old), _offset(turn.astimezone(zone).utcoffset()), f"{wall:%H%M}", rule


def _observance(
    wall: datetime.datetime, old: datetime.datetime, new: datetime.datetime, rule: str
) -> list[str]:
    kind = "DAYLIGHT" if new.dst() else "STANDARD"
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{wall:{_CLOCK}}",
        *([f"RRULE:{rule}"] if rule else []),
        f"TZOFFSETFROM:{_offset(old.utcoffset())}",
        f"TZOFFSETTO:{_offset(new.utcoffset())}",
        f"END:{kind}",
    ]


def _offset(delta: datetime.timedelta | None) -> str:
    minutes = round((delta or datetime.timedelta()).total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"


# ---------------------------------------------------------------- lines and links


def _escaped(text: str) -> str:
    """A text as a value; source: RFC 5545, 3.3.11, and RFC 2426, 4."""
    one = " ".join(text.split())
    return one.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _lines(lines: Iterable[str]) -> str:
    """Lines of at most 75 bytes, each ended as the standards ask; longer ones go on indented."""
    folded: list[str] = []
    for line in lines:
        if len(line) <= 75 and line.isascii():  # most are short
            folded.append(line)
            continue
        part, size = "", 0
        for letter in line:
            width = len(letter.encode())
            if size + width > 75:
                folded.append(part)
                part, size = " ", 1
            part += letter
            size += width
        folded.append(part)
    return "".join(f"{line}\r\n" for line in folded)


def data_link(kind: str, text: str) -> str:
    """A link that is itself a file of a media type such as `text/vcard`."""
    return f"data:{kind};charset=utf-8,{_SPECIAL.sub(_quoted, text)}"


def _quoted(found: re.Match[str]) -> str:
    return _sign(found[0])


_sign = cache(quote)
"""There are few signs to be quoted, and each card has many of them."""


_SPECIAL = re.compile(r"[^0-9A-Za-z:;,=/@+*!().~\x80-\U0010ffff-]|[\u2028\u2029]")
"""What may not stand in such a link as it is; browsers read other letters as UTF-8."""


@lru_cache(maxsize=4096)
def qr_picture(address: str) -> str:
    """A QR code as a link to a picture, one dot for each module; the same for the same text.

    Pictures drawn by the browser itself (SVG) are off in Tor Browser at its safest.
    """
    return f"data:image/png;base64,{b64encode(png(address)).decode()}"
