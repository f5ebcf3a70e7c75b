"""Hours and times as people write them in English or Russian, such as `Mon - Fri 9am-5pm`.

Only what can be understood in one way is turned into OpenStreetMap's syntax; all
else is refused, for a wrong hour sends somebody to a locked door.
"""

from __future__ import annotations

import re

_DAY_NAMES = {
    name: code
    for code, names in {
        "Mo": "mo mon monday",
        "Tu": "tu tue tues tuesday",
        "We": "we wed weds wednesday",
        "Th": "th thu thur thurs thursday",
        "Fr": "fr fri friday",
        "Sa": "sa sat saturday",
        "Su": "su sun sunday",
    }.items()
    for name in names.split()
}
_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_NTH = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5} | {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": -1,
}
_RUSSIAN = (
    (r"\bпо (?=\w+[ая]м\b)", " "),
    (r"\b(?:пн|понедельник\w{0,2})\b\.?", "mo"),
    (r"\b(?:вт|вторник\w{0,2})\b\.?", "tu"),
    (r"\b(?:ср|сред(?:а|у|ы|ам))\b\.?", "we"),
    (r"\b(?:чт|четверг\w{0,2})\b\.?", "th"),
    (r"\b(?:пт|пятниц(?:а|у|ы|ам))\b\.?", "fr"),
    (r"\b(?:сб|суббот(?:а|у|ы|ам))\b\.?", "sa"),
    (r"\b(?:вс|воскресень(?:е|я|ям))\b\.?", "su"),
    (r"\b(?:будни|будням|рабочие дни|рабочим дням)\b", "mo-fr"),
    (r"\b(?:выходные|выходным)\b", "sa,su"),
    (r"\b(?:ежедневно|каждый день|без выходных)\b", "mo-su"),
    (r"\bкруглосуточно\b", " always "),
    (r"\b(?:праздники|праздникам|праздничные дни)\b", "ph"),
    (r"\bпо записи\b", " call "),
    (r"\b(?:закрыто|выходной|не работа(?:ет|ем))\b", "closed"),
    (r"\b(?:до|по)\b", "-"),
    (r"\b(?:со?|во?|часы работы)\b", " "),
    (r"\bи\b", ","),
)
"""Russian words for what English says below."""
_PHRASES = (
    *_RUSSIAN,
    (r"[‐‑‒–—―−]", "-"),
    (r"\b(?:weekdays?|working days|business days)\b", "mo-fr"),
    (r"\b(?:weekends?)\b", "sa,su"),
    (r"\b(?:daily|every ?day|each day|all week|7 days a week|seven days a week)\b", "mo-su"),
    (r"\b(?:24/7|24 ?- ?7)\b|\b(?:24 ?(?:hours|hrs|h)|round the clock)\b", " always "),
    (r"\b(?:public|bank) holidays?\b|\bholidays\b", "ph"),
    (r"\bof (?:the|each|every) month\b|\bin the month\b|\bmonthly\b", " "),
    (r"\b(?:12 )?(?:noon|midday)\b", "12:00pm"),
    (r"\b(?:12 )?midnight\b", "12:00am"),
    (r"\b(?:by appointment(?: only)?|appointments? only|call (?:first|ahead))\b", " call "),
    (r"\b(?:to|till?|until|through|thru)\b", "-"),
    (r"\b(?:between|from|open|opening|hours|hrs|o'?clock|on|every|each|the|are|is)\b", " "),
    (r"\b(?:and|&|plus)\b|&", ","),
)
_TOKEN = re.compile(
    r"""\s*(?:
      (?P<nth>(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|last)\b) |
      (?P<time>(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?(?![\d:./])
               \s*(?P<half>[ap]\.?\s?m\b\.?)?) |
      (?P<word>[a-z]+)\.? | (?P<sign>[-,;:|/])
    )\s*""",
    re.VERBOSE,
)


_FROM_TO = re.compile(r"\b(\d{1,2})(?:[:.]\d\d)?\s*-\s*(\d{1,2})")


def clock(text: str) -> str | None:
    """A time of day as `16:00`; None where it may be in the morning or in the evening."""
    text = text.strip().lower()
    for pattern, said in _PHRASES:
        if said[:1].isdigit():
            text = re.sub(pattern, said, text)
    match = _TOKEN.fullmatch(text)
    if match is None or match["time"] is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"][0] == "p" else 0)
    elif match["minute"] is None or (hour < 12 and len(match["hour"]) == 1):
        return None
    return f"{hour % 24:02}:{minute:02}" if hour <= 24 and minute < 60 else None


def meant(text: str) -> str | None:
    """The hours in OSM's syntax; None where they can be understood in two ways, or in none."""
    text = text.strip().lower()
    by_24_hours = re.search(r"[а-я]", text) is not None
    for pattern, said in _PHRASES:
        text = re.sub(pattern, said, text)
    if by_24_hours and any(int(one[2]) < int(one[1]) < 13 for one in re.finditer(_FROM_TO, text)):
        return None  # `с 9 до 6`: a slip, or until six in the morning?
    tokens: list[tuple[str, str, re.Match[str]]] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            return None
        kind = match.lastgroup if match.lastgroup not in ("hour", "minute", "half") else "time"
        tokens.append((kind or "time", match[kind or "time"].strip(), match))
        position = match.end()
    return _rules(tokens)


def _rules(tokens: list[tuple[str, str, re.Match[str]]]) -> str | None:
    found: list[str] = []
    seen: list[str] = []
    at = 0
    while at < len(tokens):
        days, after = _days(tokens, at)
        while after < len(tokens) and tokens[after][1] in (":", ",", "-") and days:
            after += 1
        said, end = _times(tokens, after)
        if said is None or end == after:
            return None
        if not days and (found or end < len(tokens)):
            return None  # which days are meant?
        single = [day for one in days for day in _each(one)]
        if set(single) & set(seen):
            return None  # the same day twice: added, or instead?
        seen += single
        found.append(f"{','.join(days)} {said}".strip())
        at = end
        while at < len(tokens) and tokens[at][1] in (",", ";", "|", "/"):
            at += 1
    return "; ".join(found) or None


def _each(days: str) -> list[str]:
    if "-" not in days or "[" in days:
        return [days]
    first, last = (_DAYS.index(day) for day in days.split("-"))
    return [_DAYS[(first + i) % 7] for i in range((last - first) % 7 + 1)]


def _days(tokens: list[tuple[str, str, re.Match[str]]], at: int) -> tuple[list[str], int]:
    """Days of the week from a place on, and the place after them."""
    days: list[str] = []
    while at < len(tokens):
        nth: list[int] = []
        start = at
        while at < len(tokens) and tokens[at][0] == "nth":
            nth.append(_NTH[tokens[at][1]])
            at += 1
            if at + 1 < len(tokens) and tokens[at][1] == "," and tokens[at + 1][0] == "nth":
                at += 1
        word = tokens[at][1] if at < len(tokens) else ""
        code = "PH" if word == "ph" else _DAY_NAMES.get(word) or _DAY_NAMES.get(word.rstrip("s"))
        if code is None:
            return days, start
        at += 1
        if nth:
            code = f"{code}[{','.join(map(str, nth))}]"
        elif at + 1 < len(tokens) and tokens[at][1] == "-" and tokens[at + 1][0] == "word":
            last = _DAY_NAMES.get(tokens[at + 1][1]) or _DAY_NAMES.get(
                tokens[at + 1][1].rstrip("s")
            )
            if last is None:
                return days, start
            code, at = f"{code}-{last}", at + 2
        days.append(code)
        after = at
        while after < len(tokens) and tokens[after][1] in (",", "/"):
            after += 1
        if after == at or after >= len(tokens) or tokens[after][0] not in ("word", "nth"):
            return days, at
        if tokens[after][1] in ("closed", "off", "always", "call"):
            return days, at
        at = after
    return days, at


def _times(tokens: list[tuple[str, str, re.Match[str]]], at: int) -> tuple[str | None, int]:
    """Spans from a place on as `10:00-12:00,14:00-18:00`, and the place after them."""
    if at < len(tokens) and tokens[at][1] in ("closed", "off"):
        return "off", at + 1
    if at < len(tokens) and tokens[at][1] == "always":
        return ("24/7" if at == 0 and len(tokens) == 1 else "00:00-24:00"), at + 1
    spans: list[str] = []
    while at + 2 < len(tokens) and tokens[at][0] == "time":
        if tokens[at + 1][1] != "-" or tokens[at + 2][0] != "time":
            return None, at
        span = _span(tokens[at][2], tokens[at + 2][2])
        if span is None:
            return None, at
        spans.append(span)
        at += 3
        more = at + 1 < len(tokens) and tokens[at][1] in (",", "/")
        if more and tokens[at + 1][0] == "time":
            at += 1
    if not spans:
        return None, at
    note = at < len(tokens) and tokens[at][1] == "call"
    return ",".join(spans) + (' "by appointment"' if note else ""), at + note


def _span(first: re.Match[str], last: re.Match[str]) -> str | None:
    """Two times as a span; without am and pm only where one reading is left."""
    start, end = int(first["hour"]), int(last["hour"])
    minutes = int(first["minute"] or 0), int(last["minute"] or 0)
    halves = (first["half"] or "")[:1], (last["half"] or "")[:1]
    if max(minutes) > 59 or max(start, end) > 24 or (24 in (start, end) and any(minutes)):
        return None
    if any(halves):
        if (halves[0] and not 1 <= start <= 12) or (halves[1] and not 1 <= end <= 12):
            return None
        found = _by_halves(start, end, minutes, halves)
        if found is None:
            return None
        start, end = found
    else:
        bare = first["minute"] is None and last["minute"] is None
        padded = all(len(m["hour"]) == 2 and m["minute"] is not None for m in (first, last))
        earlier = (end, minutes[1]) <= (start, minutes[0])
        if earlier and bare and 8 <= start < 12 and 3 <= end <= 8:
            end += 12  # 10-6: nobody means until six in the morning
        elif (earlier and not padded and end < 12 and start <= 12) or (bare and end <= 12):
            return None
    if (start, minutes[0]) == (end, minutes[1]):
        return None
    return f"{start:02}:{minutes[0]:02}-{end:02}:{minutes[1]:02}"


def _by_halves(
    start: int, end: int, minutes: tuple[int, int], halves: tuple[str, str]
) -> tuple[int, int] | None:
    def clocked(hour: int, half: str) -> int:
        return hour % 12 + (12 if half == "p" else 0)

    if all(halves):
        first, last = clocked(start, halves[0]), clocked(end, halves[1])
    elif halves[1] and start > 12:
        return None
    elif halves[1]:
        # `9-5pm` begins in the morning, `6-9pm` in the evening: the shorter way
        last = clocked(end, halves[1])
        ways = [
            ((last * 60 + minutes[1]) - (clocked(start, half) * 60 + minutes[0])) % 1440
            for half in "ap"
        ]
        first = clocked(start, "ap"[ways.index(min(way for way in ways if way))])
    else:
        first, last = clocked(start, halves[0]), end
        if last <= 12:
            return None
    if last == 0 and minutes[1] == 0:
        last = 24
    return first, last
