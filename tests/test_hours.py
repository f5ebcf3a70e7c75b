"""When a place is open, how that is told, and what an editor is told about it."""

from __future__ import annotations

import datetime
import re
import zoneinfo
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import tiny
from dateutil.rrule import rrulestr
from hours_reference import (
    YEARS,
    answers,
    disagreements,
    england,
    explains,
    expressions,
    reasons,
    unexplained,
)
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markupsafe import Markup
from opening_hours import OpeningHours, State

from generator.catalog import Catalog, load_catalog
from generator.directory import Place, by_city, listed, places, published
from generator.expressions import DAY_MINUTES, WEEKDAYS, rules
from generator.fields import Text
from generator.handwritten import clock
from generator.hours import (
    changes,
    doubts,
    fault,
    normalised,
    of_day,
    standing,
    stretches,
    tonight,
)
from generator.meetings import first_after, occurrences, rrule
from generator.pages import Renderer, stamps
from generator.public_holidays import known, public_holidays
from generator.referrals import Meeting, Schedule
from generator.timetable import Row, Week, reads_like, table, week
from generator.translate import translate

LONDON = zoneinfo.ZoneInfo("Europe/London")
FRIDAY = datetime.date(2026, 1, 2)
DAY = datetime.timedelta(days=1)
SAMPLE = Path(__file__).parents[2] / "shared" / "testdata" / "opening_hours" / "osm_oh_sample.txt"
R = "referrals.yaml"


def told(expression: str, date: datetime.date, *holidays: datetime.date) -> list[str]:
    """A day's hours as `10:00-18:00`, with `?` where one has to call first."""
    return [
        f"{_clock(start)}-{_clock(end)}{'?' * (found == 'call')}"
        for start, end, found in stretches(expression, date, frozenset(holidays))
    ]


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


# ---------------------------------------------------------------- three states


@pytest.mark.parametrize(
    ("expression", "date", "hours"),
    [
        ("24/7", "2026-01-02", ["00:00-24:00"]),
        ("Mo-Fr 10:00-12:00,14:00-18:00", "2026-01-02", ["10:00-12:00", "14:00-18:00"]),
        ("Mo-Fr 10:00-18:00", "2026-01-03", []),
        ("Fr 10:00-24:00", "2026-01-02", ["10:00-24:00"]),
        ("Fr 10:00-24:00", "2026-01-03", []),
        ("Fr 22:00-04:00", "2026-01-02", ["22:00-24:00"]),
        ("Fr 22:00-04:00", "2026-01-03", ["00:00-04:00"]),
        ("Fr 22:00-28:00", "2026-01-03", ["00:00-04:00"]),
        ("Fr,Sa 22:00-04:00", "2026-01-03", ["00:00-04:00", "22:00-24:00"]),
        ("Sa[1] 10:00-12:00", "2026-01-03", ["10:00-12:00"]),
        ("Sa[1] 10:00-12:00", "2026-01-10", []),
        ("Sa[-1] 10:00-12:00", "2026-01-31", ["10:00-12:00"]),
        ("Sa[-1] 10:00-12:00", "2026-02-28", ["10:00-12:00"]),
        ("Apr-Sep 10:00-18:00", "2026-04-01", ["10:00-18:00"]),
        ("Apr-Sep 10:00-18:00", "2026-10-01", []),
        ("Dec 24-Jan 2 off; Mo-Su 10:00-12:00; Dec 24-Jan 2 off", "2026-01-02", []),
        ("10:00-18:00; Feb 29 off", "2028-02-29", []),
        ('Th 18:00-20:00 "by appointment"', "2026-01-01", ["18:00-20:00?"]),
        ("10:00-18:00 unknown", "2026-01-01", ["10:00-18:00?"]),
        ("10:00-18:00; 12:00-13:00 unknown", "2026-01-01", ["12:00-13:00?"]),
        (
            "Mo-Su 10:00-18:00, Th 12:00-13:00 unknown",
            "2026-01-01",
            ["10:00-12:00", "12:00-13:00?", "13:00-18:00"],
        ),
        ("Fr 12:00-16:00+", "2026-01-02", ["12:00-16:00", "16:00-24:00?"]),
        ("Fr 18:00+", "2026-01-03", ["00:00-04:00?"]),
        ("10:00-18:00; Fr 12:00-13:00 off", "2026-01-02", ["10:00-12:00", "13:00-18:00"]),
        (
            'Fr 10:00-12:00 || "please call"',
            "2026-01-02",
            ["00:00-10:00?", "10:00-12:00", "12:00-24:00?"],
        ),
        ("Mo-Fr 10:00-18:00; SH off", "2026-01-02", ["10:00-18:00?"]),
        ("Mo-Fr 10:00-18:00; SH off", "2026-01-03", []),
        ("sunrise-sunset", "2026-01-02", ["00:00-24:00?"]),
        ("week 1 Fr 10:00-12:00", "2026-01-02", ["10:00-12:00?"]),
    ],
)
def test_day_has_these_hours(expression: str, date: str, hours: list[str]) -> None:
    assert told(expression, datetime.date.fromisoformat(date)) == hours


@pytest.mark.parametrize(
    ("expression", "hours"),
    [
        ("Fr 10:00-18:00; PH off", []),
        ("Fr 10:00-18:00; PH 10:00-12:00", ["10:00-12:00"]),
        ("Sa,PH 10:00-12:00", ["10:00-12:00"]),
        ("PH Fr 10:00-12:00", ["10:00-12:00"]),
        ("PH Sa 10:00-12:00", []),
        ("Fr 10:00-18:00", ["10:00-18:00?"]),
        ("2026 Jan 2 10:00-18:00", ["10:00-18:00"]),
        ("24/7", ["00:00-24:00"]),
        ("Mo-Su 00:00-24:00", ["00:00-24:00"]),
        ("Th 22:00-04:00; Fr 10:00-11:00", ["00:00-04:00?", "10:00-11:00?"]),
        ("Th 22:00-04:00; PH off", ["00:00-04:00?"]),
        ("Th 22:00-04:00", ["00:00-04:00"]),
    ],
)
def test_public_holiday_has_these_hours(expression: str, hours: list[str]) -> None:
    assert told(expression, FRIDAY, FRIDAY) == hours


def test_night_that_begins_on_a_holiday_is_doubtful_to_its_end() -> None:
    assert told("Fr 22:00-04:00", FRIDAY + DAY, FRIDAY) == ["00:00-04:00?"]


def test_schedules_are_added_up_where_they_are_valid() -> None:
    schedules = (
        Schedule(opening_hours='10:00-18:00 "by appointment"'),
        Schedule(opening_hours="12:00-14:00", valid_from="2026-01-02", valid_to="2026-01-02"),
        Schedule(description="Now and then."),
    )

    found = [of_day(schedules, FRIDAY + number * DAY) for number in (-1, 0, 1)]

    assert [len(day) for day in found] == [1, 3, 1]
    assert standing(schedules, datetime.datetime(2026, 1, 2, 13, 59)) == "open"
    assert standing(schedules, datetime.datetime(2026, 1, 2, 14, 0)) == "call"
    assert standing(schedules, datetime.datetime(2026, 1, 2, 18, 0)) == "closed"


@pytest.mark.parametrize(
    ("expression", "date", "moments"),
    [
        ("Su 00:00-03:00", "2026-03-29", ["00:00 open", "02:00 closed"]),
        ("Su 00:00-03:00", "2026-10-25", ["00:00 open", "04:00 closed"]),
        ("Su 01:30-03:00", "2026-03-29", ["00:00 closed", "01:30 open", "02:00 closed"]),
        ("Su 01:10-01:40", "2026-03-29", ["00:00 closed", "01:10 open", "01:40 closed"]),
    ],
)
def test_hours_are_on_the_wall_clock_when_it_changes(
    expression: str, date: str, moments: list[str]
) -> None:
    day = datetime.date.fromisoformat(date)

    found = list(changes([Schedule(opening_hours=expression)], day, day, LONDON))

    start = datetime.datetime.combine(day, datetime.time(), LONDON).astimezone(datetime.UTC)
    hours = [
        f"{_clock(int((moment - start).total_seconds()) // 60)} {state}" for moment, state in found
    ]
    assert hours == moments


# ---------------------------------------------------------------- independent implementations


@pytest.mark.parametrize(("zone", "year"), YEARS)
def test_every_disagreement_with_the_reference_is_explained(zone: str, year: int) -> None:
    told = answers(zone, year)
    holidays, listed = england(year), reasons()

    found = [
        one
        for expression, points in told.items()
        for one in disagreements(expression, points, zone, year, holidays)
    ]

    assert list(told) == expressions()
    assert unexplained(found, listed) == []


def test_every_explanation_is_needed() -> None:
    found = [
        one
        for zone, year in YEARS
        for expression, points in answers(zone, year).items()
        for one in disagreements(expression, points, zone, year, england(year))
    ]

    idle = [reason for reason in reasons() if not any(explains(reason, one) for one in found)]

    assert idle == []
    assert all(reason["why"] and reason["right"] for reason in reasons())


OTHERWISE_IN_LIBRARY = {
    "PH Su": "it reads `PH Su` as `PH,Su`: a day that is either, not both",
    "||": "it fills up only days that no other rule speaks of; the reference fills up each minute",
    "+": "it lets an open end last until midnight; the reference and we also after it",
}
"""What opening-hours-py takes in another way than the reference and we do, and how."""


def library_hours(expression: str, date: datetime.date) -> list[tuple[int, int]]:
    """When opening-hours-py does not say *closed*."""
    midnight = datetime.datetime.combine(date, datetime.time())
    return [
        (int((start - midnight).seconds) // 60, int((end - midnight).total_seconds()) // 60)
        for start, end, state, _ in OpeningHours(expression).intervals(midnight, midnight + DAY)
        if state != State.CLOSED
    ]


WEEKLY = st.lists(
    st.tuples(
        st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True),
        st.integers(0, 47),
        st.integers(1, 30),
        st.sampled_from([",", ";"]),
    ),
    min_size=1,
    max_size=5,
)


@given(WEEKLY)
def test_week_is_as_a_minute_by_minute_reading_finds_it(
    parts: list[tuple[list[str], int, int, str]],
) -> None:
    texts, naive = [], {number: [False] * 2 * DAY_MINUTES for number in range(7)}
    for days, start, length, joined in parts:
        first, last = start * 30, min(start * 30 + length * 30, DAY_MINUTES)
        texts.append(f"{joined} {','.join(days)} {_clock(first)}-{_clock(last)}")
        for day in days:
            minutes = naive[WEEKDAYS.index(day)]
            if joined == ";":
                minutes[:] = [False] * len(minutes)
            minutes[first:last] = [True] * (last - first)
    expression = "".join(texts).lstrip(",; ")
    naive_from_start = {  # the first rule replaces nothing
        number: [i for i, (a, b) in enumerate(pairwise([False, *minutes])) if a != b]
        for number, minutes in naive.items()
    }

    for number in range(7):
        date = datetime.date(2026, 1, 5) + number * DAY
        found = stretches(expression, date)
        edges = [edge for start, end, _ in found for edge in (start, end)]

        assert edges == naive_from_start[number]


def test_week_is_as_the_library_finds_it_for_the_whole_sample() -> None:
    known_lines = [line for line in expressions(SAMPLE) if rules(line)] if SAMPLE.exists() else []
    for expression in (*expressions(), *known_lines):
        parts = rules(expression)
        if parts is None or any(part in expression for part in OTHERWISE_IN_LIBRARY):
            continue
        late = {  # what a later rule takes away after midnight, ours does not call closed
            rule for rule in parts if any(times.end > DAY_MINUTES for times in rule.times)
        }
        for number in range(366):
            date = datetime.date(2028, 1, 1) + number * DAY
            ours = [(start, end) for start, end, _ in stretches(expression, date)]
            theirs = library_hours(expression, date)

            if late and len(parts) > 1:
                assert _covers(ours, theirs), (expression, date)
            else:
                assert _flat(ours) == _flat(theirs), (expression, date)


def _flat(spans: list[tuple[int, int]]) -> set[int]:
    return {minute for start, end in spans for minute in range(start, end, 5)}


def _covers(some: list[tuple[int, int]], others: list[tuple[int, int]]) -> bool:
    return _flat(others) <= _flat(some)


# ---------------------------------------------------------------- public holidays


@pytest.mark.parametrize("country", ["KG", "UZ", "TJ", "TM", "AZ", "KZ", "GB", "DE", "UA"])
def test_holidays_are_known_where_chems_are(country: str) -> None:
    assert known(country)
    assert public_holidays(country, None, (2020,))


def test_holidays_of_a_part_of_a_country_are_its_own() -> None:
    england, scotland = (public_holidays("GB", part, (2026,)) for part in ("ENG", "SCT"))

    assert datetime.date(2026, 4, 6) in england - scotland
    assert datetime.date(2026, 11, 30) in scotland - england


def test_nothing_is_made_up_for_an_unknown_country_or_part() -> None:
    assert not known("XX")
    assert not known("GB", "XYZ")
    assert public_holidays("GB", "XYZ", (2026,)) == frozenset()


# ---------------------------------------------------------------- tables


def lines(found: Week) -> list[str]:
    """A week as short lines of text."""
    return list(_lines(found))


def _lines(found: Week) -> Iterator[str]:
    for block in found.blocks:
        if block.in_order:
            yield "in order"
        if block.raw:
            yield f"raw {block.raw}"
        for section in block.sections:
            if section.dates or section.otherwise or section.also:
                dates = [f"{part.first[1:]}-{part.last[1:]}" for part in section.dates]
                words = ["also"] * section.also + ["otherwise"] * section.otherwise
                yield " ".join([*dates, *words])
            yield from map(_line, section.rows)
    if found.call_on_holidays:
        yield "PH call"


def _line(row: Row) -> str:
    name: str = row.day or ("" if row.public_holidays or row.school_holidays else "all")
    name += "PH" * row.public_holidays + "SH" * row.school_holidays
    name += f"{list(row.nth)}" if row.nth else ""
    spans = [
        f"{one.opens}-{one.closes}{'+' * one.open_end}{'>' * one.next_day}{'?' * one.call_first}"
        for one in row.spans
    ]
    return " ".join([name, *["off"] * row.closed, *spans])


@pytest.mark.parametrize(
    ("schedules", "shown"),
    [
        (["24/7"], ["all 00:00-24:00"]),
        (["24/7; Su off"], ["all 00:00-24:00", "SU off"]),
        (["10:00-18:00; PH off"], ["all 10:00-18:00", "PH off"]),
        (["Fr 22:00-04:00; PH off"], ["FR 22:00-04:00>", "PH off"]),
        (["Mo 10:00-12:00,14:00-16:00"], ["MO 10:00-12:00 14:00-16:00", "PH call"]),
        (["Mo 18:00+"], ["MO 18:00-+?", "PH call"]),
        (["Mo 18:00-22:00+"], ["MO 18:00-22:00+", "PH call"]),
        (["Mo 10:00-12:00; Mo 14:00-16:00"], ["MO 14:00-16:00", "PH call"]),
        (
            ["Mo,We 10:00-18:00", 'We 18:00-20:00 "by appointment"'],
            ["MO 10:00-18:00", "WE 10:00-18:00 18:00-20:00?", "PH call"],
        ),
        (
            ["Mo-Sa 10:00-18:00; Sa[1,-1] 12:00-14:00; PH 10:00-12:00"],
            [
                *(f"{day} 10:00-18:00" for day in ("MO", "TU", "WE", "TH", "FR", "SA")),
                "SA[1, -1] 12:00-14:00",
                "PH 10:00-12:00",
            ],
        ),
        (
            ["Apr-Sep Mo 10:00-20:00; Oct-Mar Mo 10:00-16:00; Dec 24-26 off; PH off"],
            [
                "(4, None)-(9, None)",
                "MO 10:00-20:00",
                "(10, None)-(3, None)",
                "MO 10:00-16:00",
                "(12, 24)-(12, 26)",
                "all off",
                "PH off",
            ],
        ),
        (
            ["Mo 10:00-18:00; PH off; Jul-Aug Mo 10:00-14:00"],
            ["in order", "MO 10:00-18:00", "PH off", "(7, None)-(8, None)", "MO 10:00-14:00"],
        ),
        (
            ["Sa 10:00-12:00, Sa[1] 14:00-16:00; PH off"],
            ["in order", "SA 10:00-12:00", "also", "SA[1] 14:00-16:00", "PH off"],
        ),
        (
            ['Mo 08:00-11:00 || "please call"'],
            ["in order", "MO 08:00-11:00", "otherwise", "all 00:00-24:00?", "PH call"],
        ),
        (["24/7; Mo 12:00-13:00 off"], ["in order", "all 00:00-24:00", "MO off 12:00-13:00"]),
        (
            ["Mo-Sa 07:00-08:00; PH Sa off"],
            [
                "in order",
                *(f"{day} 07:00-08:00" for day in ("MO", "TU", "WE", "TH", "FR", "SA")),
                "SAPH off",
            ],
        ),
        (["sunrise-sunset"], ["raw sunrise-sunset", "PH call"]),
        (["Mo 10:00-12:00; SH off"], ["MO 10:00-12:00", "SH off", "PH call"]),
    ],
)
def test_table_shows_these_rows(schedules: list[str], shown: list[str]) -> None:
    found = week((Schedule(opening_hours=text) for text in schedules), holidays=True)

    assert lines(found) == shown


RULES = st.lists(
    st.builds(
        "{} {} {}".format,
        st.sampled_from(["", "Jul-Aug", "Apr-Sep", "Dec 24-26", "Dec"]),
        st.sampled_from(["", "Mo-Fr", "Sa", "Mo,We", "Sa[1]", "Sa[1,-1]", "Mo[2]", "PH", "Sa,PH"]),
        st.sampled_from(["off", "10:00-12:00", "11:00-18:00", "20:00-02:00", "00:00-24:00"]),
    ),
    min_size=1,
    max_size=5,
)


@given(RULES, st.lists(st.sampled_from(["; ", "; ", ", "]), min_size=4, max_size=4), st.booleans())
@example([" Sa,PH off", "  10:00-12:00"], ["; "] * 4, True)
@example([" Mo-Fr 11:00-18:00", " Sa,PH off", " Mo,We 10:00-12:00"], ["; "] * 4, True)
@example([" Sa,PH 10:00-12:00", " Mo-Fr off"], ["; "] * 4, True)
@settings(max_examples=150)
def test_table_reads_like_the_rules_or_is_told_in_order(
    written: list[str], signs: list[str], holidays: bool
) -> None:
    expression = "".join(
        text + sign for text, sign in zip(written, [*signs[: len(written) - 1], ""], strict=True)
    )

    block = table(expression, holidays)

    if not (block.in_order or block.raw or len(written) == 1):
        assert reads_like(block, expression, holidays), expression


def test_table_knows_no_holidays_where_they_are_suspended() -> None:
    schedules = [Schedule(opening_hours="Mo,PH 10:00-12:00; PH off")]

    assert lines(week(schedules, holidays=False)) == ["MO 10:00-12:00"]


def test_hours_with_a_time_of_their_own_or_with_words_stay_apart() -> None:
    schedules = [
        Schedule(opening_hours="Mo 10:00-12:00"),
        Schedule(opening_hours="Tu 10:00-12:00", valid_from="2026-02-01"),
        Schedule(opening_hours="We 10:00-12:00", description="The group."),
        Schedule(opening_hours="Th 10:00-12:00"),
    ]

    found = week(schedules)

    assert [len(block.sections[0].rows) for block in found.blocks] == [2, 1, 1]
    assert [block.valid_from for block in found.blocks] == [None, "2026-02-01", None]
    assert [block.description for block in found.blocks] == [None, None, "The group."]


def test_nothing_of_the_sample_is_left_out_of_the_tables() -> None:
    for expression in (*expressions(), *(expressions(SAMPLE) if SAMPLE.exists() else ())):
        block = week([Schedule(opening_hours=expression[:255])]).blocks[0]

        assert block.raw or block.sections or set(re.findall(r"PH|off", expression))


def page(tmp_path: Path, hours: str, locale: str = "en", more: str = "") -> str:
    """The city page of a service with these hours, in a language."""
    edits = [(R, '      - opening_hours: "Mo,Fr 18:00-21:00"\n', f"{hours}{more}")]
    content = published(tiny.loaded(tiny.write(tmp_path, [], edits)), None)
    catalog = Catalog("en")
    if locale != "en":
        catalog, _ = load_catalog(Path(__file__).parents[1] / "content", locale)
        content = translate(content, catalog)
    found = {name: body for name, _, body in stamps(Renderer(content, catalog))}
    return found["happyville"]


FULL = """\
      - opening_hours: Mo-Sa 10:00-18:00; Sa[1,-2] 22:00-02:00; PH off; Dec 24-Jan 2 off
      - opening_hours: 'Th 18:00+ "women only"; SH Mo 10:00-12:00, PH Tu 12:00-13:00 || 24/7'
        valid_from: "2026-02-01"
        valid_to: "2026-12-31"
      - opening_hours: sunrise-sunset
"""
MEETINGS = """\
    meetings:
      - {day: SA, time: "19:00", end_time: "00:30", weeks: [1, -1], name: Open circle}
      - {day: TU, time: "19:00", interval: 2, dtstart: "2026-01-06", until: "2026-12-31",
         conference_url: "https://example.org/room", notes: Ring twice}
"""


def test_page_tells_everything_in_english(tmp_path: Path) -> None:
    html = page(tmp_path, FULL, more=MEETINGS)
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))

    for said in (
        "Saturday (the first in the month, the last but one in the month) 22:00–02:00 (next day)",
        "public holidays closed",
        "December 24 – January 2",
        "From February 1, 2026 until December 31, 2026",
        "from 18:00 (call first) women only",
        "Monday, in school holidays 10:00–12:00",
        "Tuesday, if it is a public holiday 12:00–13:00",
        "at all other times every day day and night",
        "sunrise-sunset (call first)",
        "Saturday 19:00–00:30 (next day) (first in the month, last in the month)",
        "Open circle",
        "Tuesday 19:00 (every other week) ; for example on January 6, 2026 ; the last time by",
    ):
        assert said in text
    assert 'href="https://example.org/room"' in html


def test_page_is_whole_in_russian(tmp_path: Path) -> None:
    html = page(tmp_path, FULL, "ru", MEETINGS)
    told = re.sub(r"<[^>]+>", " ", html[html.index("Когда") : html.index("Языки")])

    assert "24 декабря – 2 января" in told
    assert set(re.findall(r"[A-Za-z]+", told)) == {
        *("women", "only", "sunrise"),
        *("sunset", "Open", "circle", "Ring", "twice", "example", "org"),
    }


def test_days_off_suspended_by_the_country_are_not_mentioned(tmp_path: Path) -> None:
    edits = [("site.yaml", "country: GB", "country: GB\nholidays: {observed: false}")]
    content = tiny.loaded(tiny.write(tmp_path, [], edits))

    found = by_city(content)[0].services[0].week

    assert not found.call_on_holidays


# ---------------------------------------------------------------- evenings


@pytest.mark.parametrize(
    ("expression", "days"),
    [
        ("24/7", "MO TU WE TH FR SA SU"),
        ("Mo-Fr 10:00-18:00", ""),
        ("Mo-Fr 10:00-18:59", ""),
        ("Mo-Fr 10:00-19:00; PH off", "MO TU WE TH FR"),
        ("Mo-Fr 10:00-19:00; Dec 24-26 off", "MO TU WE TH FR"),
        ("Fr 22:00-04:00", "FR"),
        ("Sa 00:00-02:00", "FR"),
        ("Sa 05:00-06:00", ""),
        ('Fr 19:00-22:00 "by appointment"', ""),
        ("Sa[1] 20:00-22:00", ""),
        ("Apr-Sep Fr 20:00-22:00", ""),
        ("sunrise-sunset", ""),
    ],
)
def test_evenings_are_those_without_a_call(expression: str, days: str) -> None:
    assert tonight([Schedule(opening_hours=expression)]) == tuple(days.split())


def test_meetings_count_as_evenings_while_they_last() -> None:
    meetings = [
        Meeting(day="SU", time="18:30", end_time="20:00"),
        Meeting(day="MO", time="19:00", until="2026-01-31"),
        Meeting(day="TU", time="19:00", weeks=(1,)),
        Meeting(day="WE", time="17:00", end_time="18:30"),
    ]

    assert tonight([], meetings, "2026-01-31") == ("MO", "SU")
    assert tonight([], meetings, "2026-02-01") == ("SU",)


def test_evenings_of_another_season_do_not_count() -> None:
    schedule = Schedule(opening_hours="Fr 20:00-22:00", valid_from="2026-02-01")

    assert tonight([schedule], today="2026-01-31") == ()
    assert tonight([schedule], today="2026-02-01") == ("FR",)


# ---------------------------------------------------------------- meetings


@pytest.mark.parametrize(
    "meeting",
    [
        Meeting(day="TU", time="19:00", dtstart="2026-01-06"),
        Meeting(day="TU", time="19:00", interval=2, dtstart="2026-01-06", until="2026-11-30"),
        Meeting(day="SU", time="19:00", interval=3, dtstart="2025-12-28"),
        Meeting(day="TU", time="19:00", interval=2, dtstart="2026-01-07"),
        Meeting(day="SA", time="19:00", weeks=(1, 3), dtstart="2026-01-03"),
        Meeting(day="SA", time="23:30", weeks=(-1,), dtstart="2026-01-31", until="2027-01-30"),
        Meeting(day="FR", time="19:00", weeks=(5,), dtstart="2026-01-30"),
    ],
    ids=str,
)
def test_calendar_finds_the_same_meetings(meeting: Meeting) -> None:
    assert meeting.dtstart
    first = datetime.datetime.fromisoformat(f"{meeting.dtstart}T{meeting.time}:00")
    start, end = datetime.date(2026, 1, 1), datetime.date(2027, 12, 31)

    rule = rrulestr(rrule(meeting, LONDON), dtstart=first.replace(tzinfo=LONDON))

    theirs = [moment.date() for moment in rule.xafter(first.replace(tzinfo=LONDON) - DAY, 999)]
    assert list(occurrences(meeting, start, end)) == [day for day in theirs if start <= day <= end]


def test_next_meeting_is_found_or_there_is_none() -> None:
    monthly = Meeting(day="SA", time="19:00", weeks=(1,), until="2026-02-07")

    assert first_after(monthly, datetime.date(2026, 1, 4)) == datetime.date(2026, 2, 7)
    assert first_after(monthly, datetime.date(2026, 2, 8)) is None


# ---------------------------------------------------------------- what editors write


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("9am-5pm", "09:00-17:00"),
        ("Mon - Fri 9:00 to 17:00", "Mo-Fr 09:00-17:00"),
        ("weekdays 10-6", "Mo-Fr 10:00-18:00"),
        ("Mo-Fr 10.00-18.00", "Mo-Fr 10:00-18:00"),
        ("10:00–18:00", "10:00-18:00"),
        ("mo-fr 9:00-17:00", "Mo-Fr 09:00-17:00"),
        ('Mo-Fr 9:00-17:00 "ask at 9:00"', 'Mo-Fr 09:00-17:00 "ask at 9:00"'),
        ("Mon-Fri 9am-5pm, Sat 10am-2pm", "Mo-Fr 09:00-17:00; Sa 10:00-14:00"),
        ("Monday to Friday: 9am to 5pm; weekends closed", "Mo-Fr 09:00-17:00; Sa,Su off"),
        ("1st and 3rd Sundays 2-4pm", "Su[1,3] 14:00-16:00"),
        ("Last Friday of the month 10am-noon", "Fr[-1] 10:00-12:00"),
        ("Tuesdays & Thursdays 6-9pm", "Tu,Th 18:00-21:00"),
        ("Fri 8pm-2am", "Fr 20:00-02:00"),
        ("daily 8pm - midnight", "Mo-Su 20:00-24:00"),
        ("11-1pm", "11:00-13:00"),
        ("24 hours", "24/7"),
        (
            "Mon 10:00-12:00 and 14:00-16:00; bank holidays closed",
            "Mo 10:00-12:00,14:00-16:00; PH off",
        ),
        ("Wed 5-6pm by appointment", 'We 17:00-18:00 "by appointment"'),
        ("Mo-Fr 10:00-18:00; PH off", "Mo-Fr 10:00-18:00; PH off"),
        ("7-9", None),
        ("10:00-6:00", None),
        ("Mon 9-12", None),
        ("4 PM", None),
        ("Mon-Fri", None),
        (
            "Пн–Пт 09:00–18:00, Сб 10:00-14:00, Вс выходной",
            "Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off",
        ),
        ("с понедельника по пятницу с 9 до 18", "Mo-Fr 09:00-18:00"),
        ("по понедельникам и средам 18:00-20:00", "Mo,We 18:00-20:00"),
        ("по будням 10:00-18:00; праздники закрыто", "Mo-Fr 10:00-18:00; PH off"),
        ("вт, чт 18.00-20.00", "Tu,Th 18:00-20:00"),
        ("пт 22:00-04:00", "Fr 22:00-04:00"),
        ("Пн-Пт с 9 до 6", None),
        ("Пн-Пт 9:00-18:00, кроме среды", None),
        ("с 9 до 18 по вторникам", None),
        ("Mo-Fr", None),
        ("Mon-Fri 9am-5pm, 6pm", None),
        ("9am-5pm, Sat 10am-2pm", None),
        ("Mon 9am-5pm, Mon 6pm-8pm", None),
        ("evenings", None),
        ("13pm-15pm", None),
        ("", None),
    ],
)
def test_messy_hours_mean_this_or_are_refused(text: str, meant: str | None) -> None:
    assert normalised(text) == meant


@pytest.mark.parametrize("expression", expressions())
def test_good_hours_mean_themselves(expression: str) -> None:
    if fault(expression) is None:
        assert normalised(expression) == expression


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("4 PM", "16:00"),
        ("4:30 p.m.", "16:30"),
        ("12 AM", "00:00"),
        ("12:30 pm", "12:30"),
        ("noon", "12:00"),
        ("16.30", "16:30"),
        ("04:00", "04:00"),
        ("4:00", None),
        ("4", None),
        ("25:00", None),
        ("13 pm", None),
        ("later", None),
    ],
)
def test_time_of_day_means_this_or_is_refused(text: str, time: str | None) -> None:
    assert clock(text) == time


@given(st.text(max_size=40))
def test_whatever_is_written_is_understood_or_refused(text: str) -> None:
    found = normalised(text)

    assert found is None or fault(found) is None
    assert isinstance(list(doubts(text)), list)
    rules(text)


def test_laid_out_hours_are_shared_unless_they_have_words_of_their_own(tmp_path: Path) -> None:
    content = tiny.loaded(tiny.write(tmp_path))
    once = Renderer(content, Catalog("en"))._once
    place = places(listed(content))[0]
    made: list[Place] = []

    def lay_out(one: Place) -> Markup:
        made.append(one)
        return Markup(len(made))

    def with_(words: Text | None) -> Place:
        schedule = Schedule(opening_hours="Mo 10:00-12:00", description=words)
        return replace(place, service=place.service.model_copy(update={"schedules": (schedule,)}))

    found = [once(lay_out, with_(words)) for words in (None, None, Text("a"), Text("a"))]

    assert found == ["1", "1", "2", "3"]
