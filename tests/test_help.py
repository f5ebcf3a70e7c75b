"""How help is found: near, by kind, need and language, after an entry is gone, and taken away."""

from __future__ import annotations

import datetime
import gzip
import html
import random
import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import icalendar
import pytest
import tiny
import vobject
from browser import Watched, serving, watching
from click.testing import CliRunner
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from playwright.sync_api import Browser

from generator import codes, distance
from generator.audit import audit
from generator.build import build
from generator.catalog import Catalog
from generator.cli import main
from generator.content import Content
from generator.directory import Place, listed, places, published
from generator.finding import MOST, NEAREST, CityGuide, guide
from generator.pages import Renderer, stamps
from generator.policy import content_policy
from generator.referrals import DAYS, NEEDS, Meeting
from generator.takeaways import Contact, data_link, dates, qr_picture, vcard
from generator.translate import translate

R = "referrals.yaml"
SERVICE = """\
  - id: {id}
    organization_id: open-door
    location_id: {location}
    name: {id} by name
    description: About {id}.
    types: [{types}]
    assured_date: "2026-01-02"
    eligibility_description: Everybody.
    application_process: Just come.
    fees_description: Free.
    languages: [{{code: {language}}}]
{more}    publication: {{visibility: public, consent_date: "2026-01-02"{consent}}}
"""


def service(
    name: str, location: str, types: str, more: str = "", language: str = "en", consent: str = ""
) -> tuple[str, str]:
    text = SERVICE.format(
        id=name, location=location, types=types, more=more, language=language, consent=consent
    )
    return "services:\n", f"services:\n{text}"


def town(name: str, place: str = "") -> list[tuple[str, str]]:
    """A city with a house in it; `place` is its latitude and longitude."""
    where = "latitude: {}, longitude: {}".format(*place.split()) if place else ""
    return [
        ("organizations:", f"  - {{id: {name}, name: {name.title()}, {where}}}\norganizations:"),
        (
            "locations:\n",
            f"locations:\n  - {{id: in-{name}, name: In {name}, address: {{address_1: 1 Road, "
            f"city: {name.title()}, country: GB}}}}\n",
        ),
    ]


KINDS = ("taxonomy_terms:\n", "taxonomy_terms:\n  - {id: tester, name: Tests, description: Q.}\n")
HAPPY = ("    name: Happyville\n", "    name: Happyville\n    latitude: 0.5\n    longitude: -20\n")
LINE = (
    "locations:\n",
    "locations:\n  - {id: line, location_type: virtual, name: The line}\n",
)


def directory(root: Path, *edits: tuple[str, str], today: str | None = None) -> Content:
    folder = tiny.write(root, ["ru"], [(R, *edit) for edit in edits])
    return published(tiny.loaded(folder), today)


def city(content: Content, name: str = "happyville") -> CityGuide:
    return next(one for one in guide(content).cities if one.city.id == name)


def page(content: Content, name: str = "happyville") -> str:
    found = {key: body for key, _, body in stamps(Renderer(content, Catalog(content.locale)))}
    return found[name]


# ---------------------------------------------------------------- how far


def test_a_degree_of_the_equator_is_111_km_and_half_the_world_20015() -> None:
    assert distance.kilometres((0, 0), (0, 1)) == pytest.approx(111.195, abs=0.01)
    assert distance.kilometres((0, 0), (0, 180)) == pytest.approx(20015.1, abs=0.1)
    assert distance.kilometres((52.5, 13.4), (48.85, 2.35)) == pytest.approx(878, abs=3)


@pytest.mark.parametrize(
    ("exact", "said"), [(0.2, 1), (7.6, 8), (41, 40), (43, 45), (104, 100), (1234, 1230)]
)
def test_distance_is_said_in_round_figures(exact: float, said: int) -> None:
    assert distance.rounded(exact) == said


coordinates = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@given(st.lists(coordinates, min_size=2, max_size=40, unique=True), st.integers(1, 5))
def test_nearest_are_those_that_looking_at_each_would_find(
    where: list[tuple[float, float]], count: int
) -> None:
    points = [(f"c{i:02}", *place) for i, place in enumerate(where)]

    found = distance.Map(points).nearest(points[0], count)

    every = sorted(distance.kilometres(where[0], place) for place in where[1:])[:count]
    assert [km for _, km in found] == pytest.approx(every, abs=0.5)


def test_nearest_with_a_kind_is_the_one_that_looking_at_each_would_find() -> None:
    draw = random.Random(7)
    points = tuple((f"c{i}", draw.uniform(-80, 80), draw.uniform(-180, 180)) for i in range(150))
    kinds = [f"k{i}" for i in range(12)]
    having = tuple(
        (name, frozenset(k for i, k in enumerate(kinds) if draw.random() < 0.6 / (1 + i * i)))
        for name, *_ in points
    )

    found = distance.nearest_with(points, having)

    table, at = dict(having), {name: place for name, *place in points}
    for name, north, east in points:
        for kind in set(kinds) - table[name]:
            others = [
                distance.kilometres((north, east), (at[o][0], at[o][1]))
                for o in at
                if kind in table[o]
            ]
            assert (kind in found[name]) == bool(others)
            if others:
                assert found[name][kind][1] == pytest.approx(min(others))
        assert not table[name] & set(found[name])


# ---------------------------------------------------------------- near a city


def test_cities_are_ranked_by_distance_and_those_off_the_map_come_last(tmp_path: Path) -> None:
    content = directory(
        tmp_path, HAPPY, *town("lost"), *town("far", "3 -20"), *town("near", "0.5 -20.3")
    )

    here = city(content)

    assert [(one.city.id, one.kilometres) for one in here.near] == [
        ("near", 35),
        ("far", 280),
        ("lost", None),
    ]
    assert [one.kilometres for one in city(content, "lost").near] == [None] * 3
    assert '<a href="near.html">Near <span class="small">about <bdi>35 km</bdi>' in page(content)


def test_no_more_than_the_nearest_few_are_named(tmp_path: Path) -> None:
    many = [edit for i in range(NEAREST + 3) for edit in town(f"t{i}")]

    assert len(city(directory(tmp_path, *many)).near) == NEAREST


def test_kind_that_is_missing_here_leads_to_the_nearest_city_that_has_it(tmp_path: Path) -> None:
    content = directory(
        tmp_path,
        KINDS,
        HAPPY,
        *town("far", "3 -20"),
        *town("near", "0.5 -20.3"),
        service("a", "in-far", "tester"),
        service("b", "in-near", "listener, tester"),
    )

    here = city(content)

    assert [(term.id, one.city.id, one.kilometres) for term, one in here.missing] == [
        ("tester", "near", 35)
    ]
    assert '<a href="near.html#kind-tester">Near</a>' in page(content)
    assert 'id="kind-tester"' in page(content, "near")


def test_kind_that_is_missing_in_a_city_off_the_map_leads_to_the_first(tmp_path: Path) -> None:
    content = directory(
        tmp_path, KINDS, *town("near", "0.5 -20.3"), service("b", "in-near", "tester")
    )

    assert [(t.id, o.city.id, o.kilometres) for t, o in city(content).missing] == [
        ("tester", "near", None)
    ]


def test_services_without_a_place_stand_where_they_help(tmp_path: Path) -> None:
    area = "    service_areas: [{{name: There, cities: [{}]}}]\n"
    content = directory(
        tmp_path,
        LINE,
        *town("near"),
        service("all", "line", "listener"),
        service("here", "line", "listener", area.format("happyville")),
        service("there", "line", "listener", area.format("near")),
        service("visitor", "in-near", "listener", area.format("happyville, near")),
    )

    assert [one.service.id for one in city(content).online] == ["here", "all"]
    assert [one.service.id for one in city(content, "near").online] == ["there", "all"]
    assert [one.service.id for one in city(content).visiting] == ["visitor"]
    assert city(content, "near").visiting == ()
    assert '<a href="near.html#visitor">' in page(content)


def test_of_many_services_without_a_place_those_that_are_missed_come_first(tmp_path: Path) -> None:
    many = [service(f"l{i}", "line", "listener") for i in range(MOST)]
    content = directory(tmp_path, KINDS, LINE, service("t", "line", "tester"), *many)

    here = city(content)

    assert [one.service.id for one in here.online][:1] == ["t"]
    assert (len(here.online), here.more_online) == (MOST, 1)
    assert '<a href="online.html">More of these</a>' in page(content)


# ---------------------------------------------------------------- needs

MORE = {
    "attributes": "    attributes: [free, walk-in]\n",
    "evening": '    schedules: [{opening_hours: "Mo 17:00-19:00"}]\n',
    "day": '    schedules: [{opening_hours: "Mo 10:00-18:00"}]\n',
    "asked": "    schedules: [{opening_hours: 'Mo 20:00-22:00 \"by appointment\"'}]\n",
    "night": '    schedules: [{opening_hours: "Mo 02:00-05:00; Sa 16:00-02:00"}]\n',
    "meeting": '    meetings: [{day: MO, time: "19:00"}]\n',
    "lunch": '    meetings: [{day: MO, time: "12:00", end_time: "13:00"}]\n',
    "no place": '    meetings: [{day: MO, time: "19:00", types: [O, TC]}]\n',
    "no place but online": '    meetings: [{day: MO, time: "19:00", types: [TC, ONL]}]\n',
}


@pytest.mark.parametrize(
    ("more", "needs"),
    [
        ("attributes", ("free", "walk-in")),
        ("evening", ("tonight",)),
        ("day", ()),
        ("asked", ()),
        ("night", ("tonight",)),
        ("meeting", ("tonight",)),
        ("lunch", ()),
        ("no place", ()),
        ("no place but online", ("tonight",)),
    ],
)
def test_service_answers_these_needs(tmp_path: Path, more: str, needs: tuple[str, ...]) -> None:
    content = directory(tmp_path, service("one", "house", "listener", MORE[more]))

    assert named(content, "one").needs == needs
    assert ('<ul class="traits"><li>' in page(content)) == bool({*needs} - {"tonight"})
    assert '<ul class="traits"></ul>' not in page(content)


def test_names_stand_apart_from_words(tmp_path: Path) -> None:
    content = directory(tmp_path, service("one", "house", "listener"))

    (entry,) = (one for one in page(content).split("<article") if 'id="one"' in one)

    assert '<p class="small"><bdi>Open Door</bdi> · ' in entry
    assert "<dd><bdi>The house</bdi><br>" in entry


def test_what_is_closed_for_now_answers_no_evening_and_has_no_dates_to_save(
    tmp_path: Path,
) -> None:
    every = MORE["attributes"] + MORE["evening"] + MORE["meeting"]
    closed = service("one", "house", "listener", every + "    status: temporarily closed\n")

    content = directory(tmp_path, closed, service("two", "house", "listener", every))

    assert named(content, "one").needs == ("free",)
    assert named(content, "two").needs == ("tonight", "free", "walk-in")
    entries = page(content).split("<article")
    assert ["Save the dates" in one for one in entries if 'id="one"' in one] == [False]
    assert ["Save the dates" in one for one in entries if 'id="two"' in one] == [True]


@pytest.mark.parametrize(
    ("types", "said", "is_saved"),
    [
        ("[O, M]", "Open to everybody · For men", True),
        ("[ONL, BE]", "Online<br>For people who are new", True),
        ("[D, ST, RUS]", "</bdi></td>", True),
        ("[TC]", "<strong>Its place is closed for now: call first</strong></td>", False),
        ("[X, TC, ONL]", "<strong>Its place is closed for now: it meets online</strong><br>"
         "Accessible in a wheelchair", True),
    ],
)  # fmt: skip
def test_codes_of_a_meeting_are_told_in_words(
    tmp_path: Path, types: str, said: str, is_saved: bool
) -> None:
    more = f'    meetings: [{{day: MO, time: "19:00", types: {types}}}]\n'
    content = directory(tmp_path, service("one", "house", "listener", more))

    (entry,) = (one for one in page(content).split("<article") if 'id="one"' in one)

    (row,) = re.findall(r'<tr><th scope="row">Monday</th>.*', entry)
    assert said in row
    assert ("Save the dates" in entry) == is_saved


def test_the_last_day_of_a_range_has_a_capital_only_where_its_language_wants_one(
    tmp_path: Path,
) -> None:
    more = '    schedules: [{opening_hours: "We-Th 10:00-18:00"}]\n'
    content = directory(tmp_path, service("one", "house", "listener", more))

    russian = translate(content, Catalog("ru"))

    assert '<th scope="row">Wednesday – Thursday</th>' in page(content)
    assert '<th scope="row">Среда – четверг</th>' in page(russian)


def test_hours_and_meetings_that_are_over_are_not_shown(tmp_path: Path) -> None:
    more = (
        '    schedules: [{opening_hours: "Mo 17:00-20:00", valid_to: "2026-11-02"}]\n'
        '    meetings: [{day: TU, time: "19:00", until: "2026-11-03"}]\n'
    )
    shown = {}
    for today in ("2026-11-02", "2026-11-03", "2026-11-04"):
        content = directory(
            tmp_path / today, service("one", "house", "listener", more), today=today
        )
        (entry,) = (one for one in page(content).split("<article") if 'id="one"' in one)
        shown[today] = [word for word in ("Monday", "Tuesday", "Call first") if word in entry]
        assert ("tonight" in named(content, "one").needs) == (today < "2026-11-04")

    assert shown == {
        "2026-11-02": ["Monday", "Tuesday"],
        "2026-11-03": ["Tuesday"],
        "2026-11-04": ["Call first"],
    }


def named(content: Content, name: str) -> Place:
    return next(place for place in places(listed(content)) if place.service.id == name)


def test_wheelchair_counts_only_where_somebody_knows_it(tmp_path: Path) -> None:
    for said, counts in (("yes", True), ("limited", False), ("no", False)):
        edit = ("    name: The house\n", f'    name: The house\n    wheelchair: "{said}"\n')
        place = named(directory(tmp_path / said, edit), "kitchen-table")
        assert ("wheelchair" in place.needs) == counts


def test_every_kind_need_and_language_has_a_page_and_a_place_on_the_citys(tmp_path: Path) -> None:
    content = directory(
        tmp_path,
        KINDS,
        LINE,
        service("a", "house", "listener, tester", MORE["attributes"], "ka"),
        service("b", "line", "tester", MORE["attributes"]),
    )

    made = {name: body for name, _, body in stamps(Renderer(content, Catalog("en")))}

    assert (
        '<a href="happyville.html#kind-tester">Happyville</a> <bdi>1</bdi>' in made["kind-tester"]
    )
    assert '<a href="online.html#kind-tester">' in made["kind-tester"]
    assert '<a href="happyville.html#language-ka">' in made["language-ka"]
    assert '<a href="happyville.html#need-free">' in made["need-free"]
    assert "Nothing is listed here yet." in made["need-wheelchair"]
    assert {f"need-{need}" for need in NEEDS} < set(made)
    linked = {
        tuple(target.split(".html#"))
        for body in made.values()
        for target in re.findall(r'href="([a-z-]+\.html#[a-z-]+)"', body)
    }
    assert len(linked) > 6
    assert [(where, part) for where, part in linked if f'id="{part}"' not in made[where]] == []


# ---------------------------------------------------------------- what is said of a service


def test_article_says_everything_before_a_first_visit(tmp_path: Path) -> None:
    more = (
        "    alert: Moved for the summer.\n    minimum_age: 16\n    maximum_age: 25\n"
        "    attributes: [anonymous]\n"
        '    phones: [{number: "+44 1632 960002", extension: 7, type: text}]\n'
        "    meetings:\n"
        '      - {day: SA, time: "11:00", end_time: "13:00", weeks: [1, -1], name: Breakfast}\n'
        '      - {day: TH, time: "18:30", interval: 2, dtstart: "2026-11-05", types: [O]}\n'
    )
    content = directory(tmp_path, service("one", "house", "listener", more))

    said = page(content)[page(content).index('id="one"') :]

    assert said.index("Moved for the summer.") < said.index("About one.")
    assert "Age: <bdi>16–25</bdi>" in said
    assert "<li>No name, no papers</li>" in said
    assert (
        '<a class="tel" href="tel:+441632960002;ext=7"><bdi>+44 1632 960002 ext. 7</bdi></a>'
        " (text messages)"
    ) in said
    assert (
        '<th scope="row">Saturday</th><td><bdi>11:00–13:00</bdi> (first in the month, '
        "last in the month)<br>Breakfast"
    ) in said
    assert (
        "<bdi>18:30</bdi> (every other week)<span>; for example on "
        "<bdi>November 5, 2026</bdi></span><br>Open to everybody"
    ) in said
    assert "Tell any consultant this code" in said
    assert f"<bdi>{codes.code('one')}</bdi>" in said


@pytest.mark.parametrize(
    ("low", "high", "said"), [("16", "", "16+"), ("", "25", "0–25"), ("16", "25", "16–25")]
)
def test_ages_are_written_like_this(tmp_path: Path, low: str, high: str, said: str) -> None:
    more = f"    minimum_age: {low}\n" * bool(low) + f"    maximum_age: {high}\n" * bool(high)

    assert f"Age: <bdi>{said}</bdi>" in page(
        directory(tmp_path, service("one", "house", "listener", more))
    )


WARN = "policy: {freshness: {stale: warn}}\ndoors:"


@pytest.mark.parametrize(
    ("today", "due", "stale"),
    [("2026-02-01", False, False), ("2026-09-01", True, False), ("2027-09-01", False, True)],
)
def test_entry_says_how_fresh_it_is(tmp_path: Path, today: str, due: bool, stale: bool) -> None:
    folder = tiny.write(tmp_path, (), [("site.yaml", "doors:", WARN)])

    said = page(published(tiny.loaded(folder), today))

    assert ("to be checked again" in said) == due
    assert ("Nobody has confirmed this entry since <bdi>January 2, 2026</bdi>." in said) == stale
    assert ("Call before you go" in said) == stale


# ---------------------------------------------------------------- what is gone

DEFUNCT = "    status: defunct\n"


def test_closed_entry_leaves_its_name_and_others_of_its_kind(tmp_path: Path) -> None:
    content = directory(
        tmp_path, service("gone", "house", "listener", DEFUNCT.replace("s:", "s:", 1))
    )

    said = page(content)

    grave = said[said.index('<article class="gone" id="gone">') :]
    assert "gone by name" in grave
    assert "This has closed." in grave
    assert '<a href="happyville.html#kitchen-table">Kitchen table</a>' in grave
    assert "About gone." not in said


def test_withdrawn_entry_leaves_nothing_of_itself(tmp_path: Path) -> None:
    content = directory(
        tmp_path,
        service("gone", "house", "listener", consent=', consent_expires: "2026-02-01"'),
        today="2026-03-01",
    )

    said = page(content)

    assert '<article class="gone" id="gone">' in said
    assert "This has been taken off the list." in said
    assert "gone by name" not in said
    assert "January 2" not in said[said.index('class="gone"') :]


def test_stale_entry_says_since_when(tmp_path: Path) -> None:
    said = page(directory(tmp_path, today="2028-01-01"))

    assert "nobody has confirmed it since <bdi>January 2, 2026</bdi>." in said
    assert "Tea and talk." not in said


def test_alternatives_are_here_else_near_else_online(tmp_path: Path) -> None:
    gone = service("gone", "house", "tester", DEFUNCT)
    near = [HAPPY, *town("near", "0.5 -20.3"), service("b", "in-near", "tester")]
    online = [LINE, service("call", "line", "tester")]
    here = service("c", "house", "listener, tester")
    link = {
        "here": '<a href="happyville.html#c">',
        "near": '<a href="near.html#kind-tester">Near</a> <span class="small">about <bdi>35 km',
        "online": '<a href="online.html#call">',
        "": '<a href="index.html">Look for other help</a>',
    }

    for name, edits in {
        "here": [gone, *near, *online, here],
        "near": [gone, *near, *online],
        "online": [gone, *online],
        "": [gone],
    }.items():
        said = page(directory(tmp_path / f"x{name}", KINDS, *edits))
        grave = said[said.index('class="gone"') :].partition("</article>")[0]
        assert [key for key, text in link.items() if text in grave] == [name]


def test_alternatives_that_are_closed_for_now_come_last(tmp_path: Path) -> None:
    paused = service("paused", "house", "tester", "    status: temporarily closed\n")
    gone = service("gone", "house", "tester", DEFUNCT)

    content = directory(tmp_path, KINDS, gone, service("open", "house", "tester"), paused)

    (one,) = city(content).gone
    assert [place.service.id for place in one.here] == ["open", "paused"]


def test_service_without_a_place_leaves_its_tombstone_online(tmp_path: Path) -> None:
    content = directory(tmp_path, LINE, service("gone", "line", "listener", DEFUNCT))

    assert '<article class="gone" id="gone">' in page(content, "online")
    assert 'id="gone"' not in page(content)


def test_name_of_a_closed_entry_is_marked_as_foreign(tmp_path: Path) -> None:
    content = directory(tmp_path, service("gone", "house", "listener", DEFUNCT))
    russian = content.with_models("ru", lambda _, model: model)

    assert '<h3><span lang="en" dir="ltr">gone by name</span></h3>' in page(russian)


# ---------------------------------------------------------------- short codes

ids = st.from_regex(r"[a-z0-9]{1,20}(-[a-z0-9]{1,10})?", fullmatch=True)


@given(ids)
def test_code_is_found_however_it_is_written(name: str) -> None:
    code = codes.code(name)
    typed = code.replace("-", " ").lower().replace("0", "o").replace("1", "l")

    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}", code)
    assert codes.found(typed, ["another", name]) == name
    assert codes.found(code.translate(str.maketrans("ABCEHKMPTX", "АВСЕНКМРТХ")), [name]) == name


@given(ids, st.integers(0, 6), st.sampled_from(codes.ALPHABET))
def test_one_wrong_letter_is_noticed(name: str, at: int, letter: str) -> None:
    right = codes.plain(codes.code(name))
    wrong = right[:at] + letter + right[at + 1 :]

    assert codes.found(wrong, [name]) == (name if wrong == right else "slip")
    assert (codes.code(name) in codes.near(wrong, [name])) == (wrong != right)


@given(ids, st.integers(0, 5))
def test_two_exchanged_letters_are_noticed(name: str, at: int) -> None:
    right = codes.plain(codes.code(name))
    wrong = right[:at] + right[at + 1] + right[at] + right[at + 2 :]

    assert codes.found(wrong, [name]) == (name if wrong == right else "slip")


@pytest.mark.parametrize(
    ("text", "fault"), [("", "length"), ("K7Q4-M2", "length"), ("UUUU-UUU", "letter")]
)
def test_what_is_no_code_is_said(text: str, fault: str) -> None:
    assert codes.found(text, ["kitchen-table"]) == fault


def test_resolve_says_where_an_entry_stands(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path)
    code = codes.code("kitchen-table").lower()

    result = CliRunner().invoke(main, ["resolve", code, "--content", str(folder)])

    line = tiny.FILES[R].partition("- id: kitchen-table")[0].count("\n") + 1
    assert result.output.splitlines() == [
        "Kitchen table",
        f"content/referrals.yaml:{line}",
        "active, public, last checked: 2026-01-02",
        "+44 1632 960001",
    ]
    assert result.exit_code == 0


def test_resolve_names_the_code_that_was_mistyped(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path)
    right = codes.code("kitchen-table")
    wrong = ("A" if right[0] != "A" else "B") + right[1:]

    slip = CliRunner().invoke(main, ["resolve", wrong, "--content", str(folder)])
    other = CliRunner().invoke(main, ["resolve", codes.code("x"), "--content", str(folder)])

    assert (slip.exit_code, other.exit_code) == (1, 1)
    assert slip.output == f"{wrong!r} has a slip in it\ndid you mean {right}?\n"
    assert "is written right, but no entry has it" in other.output


# ---------------------------------------------------------------- to take away

LONDON = "Europe/London"


def read_back(meeting: Meeting, timezone: str, stamp: str = "2026-11-03") -> icalendar.Calendar:
    text = dates("a-group", [meeting], "Встреча", timezone, stamp)
    assert text is not None
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert "a-group" not in text
    calendar = icalendar.Calendar.from_ical(text)
    assert isinstance(calendar, icalendar.Calendar)
    return calendar


def expected(meeting: Meeting, stamp: str, days: int = 800) -> Iterator[datetime.date]:
    """Days of a meeting, by looking at each day."""
    first = datetime.date.fromisoformat(meeting.dtstart or stamp)
    start = first + datetime.timedelta(days=(DAYS.index(meeting.day) - first.weekday()) % 7)
    for i in range(days):
        day = first + datetime.timedelta(days=i)
        if day.weekday() != DAYS.index(meeting.day):
            continue
        if meeting.until and day.isoformat() > meeting.until:
            return
        last = (day + datetime.timedelta(days=7)).month != day.month
        if meeting.weeks and not (
            (day.day + 6) // 7 in meeting.weeks or (last and -1 in meeting.weeks)
        ):
            continue
        if (day - start).days // 7 % meeting.interval == 0:
            yield day


meetings = st.builds(
    Meeting,
    day=st.sampled_from(DAYS),
    time=st.just("19:00"),
    end_time=st.sampled_from([None, "20:30", "00:30"]),
    weeks=st.lists(st.sampled_from([1, 2, 3, 4, 5, -1]), unique=True, max_size=3).map(tuple),
    until=st.sampled_from([None, "2028-02-01"]),
) | st.builds(
    Meeting,
    day=st.sampled_from(DAYS),
    time=st.just("19:00"),
    interval=st.integers(1, 5),
    dtstart=st.dates(datetime.date(2026, 1, 1), datetime.date(2027, 1, 1)).map(str),
)


def written(event: icalendar.Component) -> str:
    """How often an event is repeated, as its file says it."""
    (rule,) = re.findall(rb"RRULE:(.*)", event.to_ical())
    return str(rule.decode().strip())


@given(meetings)
def test_calendar_has_exactly_the_days_of_the_meeting(meeting: Meeting) -> None:
    stamp = "2026-11-03"
    (event,) = read_back(meeting, LONDON, stamp).walk("VEVENT")

    rule = rrulestr(re.sub(r"UNTIL=\w+;?", "", written(event)),
                    dtstart=event.decoded("DTSTART").replace(tzinfo=None))  # fmt: skip

    wanted = list(expected(meeting, stamp))
    found = [moment.date() for moment in islice(rule, len(wanted))]
    assert found == wanted
    assert event.decoded("DTSTART").date() == wanted[0]
    if "UNTIL" in written(event):
        until = datetime.datetime.strptime(
            written(event).partition("UNTIL=")[2].partition(";")[0], "%Y%m%dT%H%M%S%z"
        )
        assert until.astimezone(ZoneInfo(LONDON)).date().isoformat() == meeting.until
    if meeting.end_time:
        hours = (event.decoded("DTEND") - event.decoded("DTSTART")).total_seconds() / 3600
        assert hours == {"20:30": 1.5, "00:30": 5.5}[meeting.end_time]


def test_calendar_says_a_neutral_word_and_nothing_else() -> None:
    meeting = Meeting(day="TU", time="19:00", end_time="20:30", name="CANARY", notes="CANARY")

    calendar = read_back(meeting, LONDON)

    (event,) = calendar.walk("VEVENT")
    assert str(event["SUMMARY"]) == "Встреча"
    assert {*event} == {"UID", "DTSTAMP", "DTSTART", "DTEND", "RRULE", "SUMMARY"}
    assert b"CANARY" not in calendar.to_ical()


@pytest.mark.parametrize(
    "timezone",
    ["Europe/London", "Asia/Almaty", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca",
     "Asia/Kathmandu", "Africa/Cairo", "UTC"],
)  # fmt: skip
def test_time_zone_in_the_calendar_agrees_with_the_worlds(timezone: str) -> None:
    calendar = read_back(Meeting(day="TU", time="19:00"), timezone)

    (own_zone,) = calendar.walk("VTIMEZONE")
    assert isinstance(own_zone, icalendar.Timezone)
    own = own_zone.to_tz(lookup_tzid=False)
    for day in range(0, 3 * 365):
        at = datetime.datetime(2026, 2, 1, 12) + datetime.timedelta(days=day)
        wanted = at.replace(tzinfo=ZoneInfo(timezone)).utcoffset()
        assert at.replace(tzinfo=own).utcoffset() == wanted, at


def test_no_meeting_no_calendar() -> None:
    assert dates("a", [], "x", LONDON, "2026-11-03") is None
    over = Meeting(day="TU", time="19:00", until="2026-11-01")
    assert dates("a", [over], "x", LONDON, "2026-11-03") is None


texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1).filter(
    lambda text: text.strip() == text and text.isprintable()
)


@given(texts, texts)
def test_card_is_read_back_as_it_was(name: str, street: str) -> None:
    card = vcard(Contact(name, (("voice", "+441632960001,7"), ("fax", "+441632960002")),
                         "a@example.org", street, "Happyville", "HV1"))  # fmt: skip

    read = vobject.readOne(card)

    assert read.fn.value == " ".join(name.split())
    assert [phone.value for phone in read.tel_list] == ["+441632960001,7", "+441632960002"]
    assert read.email.value == "a@example.org"
    assert read.adr.value.street == " ".join(street.split())
    assert max(len(line.encode()) for line in card.split("\r\n")) <= 75


@given(texts)
def test_link_holds_the_text_as_it_is(text: str) -> None:
    link = data_link("text/vcard", text + "\r\n")

    assert unquote(link.partition(",")[2]) == text + "\r\n"
    assert not re.search(r'[\s"<>#]', link.partition(",")[2].replace("\u3000", "")) or any(
        letter.isspace() for letter in text if letter > "\x7f"
    )


def test_redacted_street_stands_on_no_card(tmp_path: Path) -> None:
    content = directory(
        tmp_path, ("    name: The house\n", "    name: The house\n    redacted: true\n")
    )

    (link,) = re.findall(r'href="(data:text/vcard[^"]+)"', page(content))

    assert "Example" not in unquote(html.unescape(link))
    assert "FN:Open Door" in unquote(html.unescape(link))


def test_picture_for_a_phones_camera_stands_only_where_the_site_has_an_address(
    tmp_path: Path,
) -> None:
    without = page(directory(tmp_path / "a"))
    folder = tiny.write(
        tmp_path / "b", (), [("site.yaml", "doors:", "address: https://example.org/x/\ndoors:")]
    )

    with_it = page(published(tiny.loaded(folder), None))

    assert "data:image/png" not in without
    assert html.escape(qr_picture("https://example.org/x/en/help/happyville.html")) in with_it


# ---------------------------------------------------------------- the audit

DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
"""One black point."""
SAVED = '<a href="{}" download="{}">Save</a>'


@pytest.mark.parametrize(
    ("element", "faults"),
    [
        (SAVED.format("data:text/vcard;charset=utf-8,BEGIN", "contact.vcf"), 0),
        (SAVED.format("data:text/calendar;charset=utf-8,BEGIN", "note.ics"), 0),
        (SAVED.format("data:text/vcard;charset=utf-8,BEGIN", "hiv-clinic.vcf"), 1),
        (SAVED.format("data:text/html;charset=utf-8,BEGIN", "note.ics"), 1),
        ('<a href="data:text/vcard;charset=utf-8,BEGIN">Save</a>', 1),
        (f'<img src="data:image/png;base64,{DOT}" alt="">', 0),
        ('<img src="data:image/png;base64,AAAA" alt="">', 1),
        ('<img src="data:image/svg+xml,AA" alt="">', 1),
    ],
)
def test_page_may_hold_these_files_and_no_others(tmp_path: Path, element: str, faults: int) -> None:
    page = (
        '<html lang="en"><head>'
        f'<meta http-equiv="Content-Security-Policy" content="{content_policy(False)}">'
        '<meta name="referrer" content="no-referrer"><title>A</title>'
        '<link rel="icon" href="data:,"></head><body><h1>A</h1>'
        '<a class="leave" href="https://example.org/" rel="noreferrer">Leave</a>'
        '<p class="limits">It clears nothing.</p>{}</body></html>'
    )
    (tmp_path / "index.html").write_text(page.format(element))
    (tmp_path / "404.html").write_text(page.format(""))

    assert len(audit(tmp_path, "site")) == faults


# ---------------------------------------------------------------- in a browser


@pytest.fixture(scope="module")
def help_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site with something to choose from."""
    root = tmp_path_factory.mktemp("help")
    edits = [
        KINDS,
        LINE,
        service("free-test", "house", "tester", "    attributes: [free, walk-in]\n", "ka"),
        service("paid-test", "house", "tester", MORE["meeting"]),
        service("free-talk", "house", "listener", "    attributes: [free]\n"),
        service("closed", "house", "tester", DEFUNCT),
        service("call", "line", "tester"),
    ]
    folder = tiny.write(root, ["ar"], [(R, *edit) for edit in edits])
    built = build(root, folder, root / "site", today="2026-02-01")
    assert not isinstance(built, list), built
    return root / "site"


@contextmanager
def opened(browser: Browser, base: str, path: str = "en/help/happyville.html") -> Iterator[Watched]:
    with watching(browser, base, scripts=False) as watched:
        watched.page.goto(base + path)
        watched.asked.clear()
        yield watched


ALL = ["free-talk", "free-test", "kitchen-table", "paid-test"]


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ([], ALL),
        (["need-free"], ["free-talk", "free-test"]),
        (["need-free", "kind-tester"], ["free-test"]),
        (["need-free", "need-walk-in", "language-ka"], ["free-test"]),
        (["language-en", "kind-tester"], ["paid-test"]),
        (["need-tonight"], ["kitchen-table", "paid-test"]),
        (["need-walk-in", "language-en"], []),
    ],
)
def test_choice_leaves_what_fits_without_scripts(
    browser: Browser, help_site: Path, chosen: list[str], left: list[str]
) -> None:
    with serving(help_site) as served, opened(browser, served.base) as watched:
        shown = watched.page
        shown.locator(".filter summary").click()
        for name in chosen:
            shown.locator(f"input.{name}").check()

        visible = [one.get_attribute("id") for one in shown.locator(".service:visible").all()]
        note = shown.locator(".counted").is_visible()
        headings = shown.locator("h2[id^=kind]:visible").count()
        count = shown.evaluate(
            "getComputedStyle(document.querySelector('.counted bdi'), '::after').content"
        )
        session = watched.context.new_cdp_session(shown)
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        said = " ".join(node.get("name", {}).get("value", "") for node in nodes)
        asked = watched.asked

    assert sorted(str(name) for name in visible) == sorted(left)
    assert note == bool(chosen)
    assert (headings == 0) == bool(chosen)
    assert count == "counter(shown)"
    assert (f"Services that fit : {len(left)}" in re.sub(r"\s*:\s*", " : ", said)) == bool(chosen)
    assert asked == []


def test_choice_is_made_with_keys_and_taken_back(browser: Browser, help_site: Path) -> None:
    with serving(help_site) as served, opened(browser, served.base) as watched:
        shown = watched.page
        shown.locator(".filter summary").focus()
        shown.keyboard.press("Enter")
        shown.locator("input.kind-tester").scroll_into_view_if_needed()
        shown.locator("fieldset:has(input.kind-tester) input.any").focus()
        while not shown.locator("input.kind-tester").is_checked():
            shown.keyboard.press("ArrowDown")
        some = shown.locator(".service:visible").count()

        while not shown.locator("fieldset:has(input.kind-tester) input.any").is_checked():
            shown.keyboard.press("ArrowUp")
        every = shown.locator(".service:visible").count()

    assert (some, every) == (2, 4)


TOUCHED = ", ".join(
    f"{one}:visible"
    for one in (".dial", ".filter summary", ".more summary", ".more a", ".index a", ".head a")
)


def test_choice_is_big_enough_for_a_thumb(browser: Browser, help_site: Path) -> None:
    with serving(help_site) as served, opened(browser, served.base, "ar/help/happyville.html") as w:
        w.page.locator(".filter summary").click()
        w.page.locator(".more summary").first.click()
        touched = w.page.locator(TOUCHED).all()
        boxes = [one.bounding_box() for one in touched]
        wide = w.page.evaluate("document.documentElement.scrollWidth")

    assert len(boxes) > 10
    assert [box for box in boxes if box and min(box["width"], box["height"]) < 44] == []
    assert wide <= 390


def test_where_the_browser_cannot_choose_nothing_is_offered(
    browser: Browser, help_site: Path
) -> None:
    style = (help_site / "assets" / "city.css").read_text("utf-8")
    supported = style.replace("@supports selector(:has(*))", "@supports selector(:unheard-of(*))")
    assert supported != style
    with serving(help_site) as served, watching(browser, served.base, scripts=False) as watched:
        watched.page.route("**/city.css", lambda route: route.fulfill(
            body=supported, content_type="text/css"))  # fmt: skip
        watched.page.goto(f"{served.base}en/help/happyville.html")

        filters = watched.page.locator(".filter").is_visible()
        note = watched.page.locator(".chosen").first.is_visible()
        links = watched.page.locator(".index a:visible").count()

    assert (filters, note) == (False, False)
    assert links > 3


@pytest.mark.parametrize("place", ["http", "file"])
def test_contact_and_dates_are_saved_without_scripts_and_without_a_request(
    browser: Browser, help_site: Path, tmp_path: Path, place: str
) -> None:
    with serving(help_site) as served:
        base = served.base if place == "http" else f"{help_site.as_uri()}/"
        with opened(browser, base) as watched:
            served.asked.clear()
            article = watched.page.locator("#paid-test")
            article.locator(".more summary").click()
            with watched.page.expect_download() as dates_saved:
                article.locator("a[download='note.ics']").click()
            other = watched.page.locator("#kitchen-table")
            other.locator(".more summary").click()
            with watched.page.expect_download() as card_saved:
                other.locator("a[download='contact.vcf']").click()
            dates_saved.value.save_as(tmp_path / "a")
            card_saved.value.save_as(tmp_path / "b")
            names = dates_saved.value.suggested_filename, card_saved.value.suggested_filename
            complaints = watched.complaints
        asked = served.asked

    assert names == ("note.ics", "contact.vcf")
    assert icalendar.Calendar.from_ical((tmp_path / "a").read_text("utf-8")).walk("VEVENT")
    assert vobject.readOne((tmp_path / "b").read_text("utf-8")).fn.value == "Open Door"
    assert asked == []
    assert complaints == []


def test_code_for_a_camera_is_sharp(browser: Browser, help_site: Path, tmp_path: Path) -> None:
    link = qr_picture("https://example.org/en/help/happyville.html")
    shell = (help_site / "en" / "help" / "online.html").read_text("utf-8")
    body = f'<p class="qr"><img src="{link}" alt="QR"></p>'
    folder = tmp_path / "en" / "help"
    folder.mkdir(parents=True)
    (folder / "qr.html").write_text(re.sub(r"<h1.*</main>", f"<h1>Q</h1>{body}</main>", shell,
                                           flags=re.DOTALL))  # fmt: skip
    (tmp_path / "assets").mkdir()
    for name in ("style.css", "city.css"):
        (tmp_path / "assets" / name).write_bytes((help_site / "assets" / name).read_bytes())
    with serving(tmp_path) as served, opened(browser, served.base, "en/help/qr.html") as watched:
        watched.page.locator(".qr img").screenshot(path=tmp_path / "qr.png")
        complaints = watched.complaints

    picture = Image.open(tmp_path / "qr.png").convert("L")
    colours = picture.histogram()
    clear = sum(colours[:40]) + sum(colours[-40:])
    assert complaints == []
    assert clear / sum(colours) > 0.97
    assert sum(colours[:40]) / sum(colours) > 0.15


def test_golden_rule_of_addresses(shipped: Content) -> None:
    """A service's address is its city's page and its own id, in every language."""
    content = published(shipped, None)

    for place in places(listed(content)):
        made = page(content, place.page)
        assert place.address == f"{place.page}.html#{place.service.id}"
        assert f'id="{place.service.id}"' in made


FIRST_VISIT = 14_336
"""Bytes of a page with its style sheets that come in one round trip."""


def test_lists_of_four_hundred_cities_come_in_one_round_trip(
    tmp_path: Path, help_site: Path
) -> None:
    draw = random.Random(5)
    names = ["".join(draw.choice("aeioubdgklmnprst") for _ in range(8)) for _ in range(400)]
    edits = [edit for name in names for edit in town(name, f"{draw.uniform(0, 9)} -20")]
    parts: dict[str, list[str]] = {}
    for old, new in [*edits, *(service(f"s-{name}", f"in-{name}", "listener") for name in names)]:
        parts.setdefault(old, []).append(new.removeprefix(old).removesuffix(old))
    joined = [
        (old, "".join(new) + old if old == "organizations:" else old + "".join(new))
        for old, new in parts.items()
    ]
    content = directory(tmp_path, *joined)
    online = (help_site / "en" / "help" / "online.html").read_text("utf-8")

    body = page(content, "kind-listener")

    whole = re.sub(r"<p class=\"lead\".*</main>", lambda _: body, online, flags=re.DOTALL)
    files = [whole.encode(), *((help_site / "assets" / f"{name}.css").read_bytes()
                               for name in ("style", "city"))]  # fmt: skip
    assert body.count("#kind-listener") == 401
    assert sum(len(gzip.compress(data, 9)) for data in files) <= FIRST_VISIT
