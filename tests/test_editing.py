"""YAML changed in place: what is meant changes, and every other byte stays."""

from __future__ import annotations

import difflib
from pathlib import PurePath

import pytest
import tiny
from hypothesis import given
from hypothesis import strategies as st

from generator.editing import Change, edited, set_field
from generator.source import Location, Plain, Source, extents, parse

TEXT = """\
# The directory 🏠
services:
  - id: one   # the first
    name: 'It''s one'
    email: desk@example.org
    types: [a, b]
    phones:
      - {number: "+44 1632 960001", description: День}   # by day
      - number: +44 1632 960002
        # by night
        description: >-
          Two lines
          of text
    publication: {visibility: public, consent_date: 2026-01-02}

  # Between.
  - id: two
    alert:
    schedules: []
    review: {}
# End.
"""
ORDER = ("id", "name", "status", "alert", "email", "phones", "publication")


def source(text: str) -> Source:
    found = parse(text.removeprefix("\ufeff"), PurePath("x.yaml"))
    assert isinstance(found, Source), found
    return found


def lines(before: str, after: str) -> list[str]:
    """Lines that are gone and lines that are new."""
    found = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in found if line[0] in "+-"]


CASES: dict[str, tuple[Location, Plain, list[str]]] = {
    "a value without quotes, a comment behind it": (
        ("services", 0, "id"), "uno",
        ["-   - id: one   # the first", "+   - id: uno   # the first"],
    ),
    "quotes as they were": (
        ("services", 0, "name"), "That's it: two",
        ["-     name: 'It''s one'", "+     name: 'That''s it: two'"],
    ),
    "quotes where they are needed": (
        ("services", 0, "email"), "a # b",
        ["-     email: desk@example.org", '+     email: "a # b"'],
    ),
    "a word that is no text without quotes": (
        ("services", 0, "email"), "null",
        ["-     email: desk@example.org", '+     email: "null"'],
    ),
    "a value in braces": (
        ("services", 0, "phones", 0, "number"), "+44 1632 960009",
        ['-       - {number: "+44 1632 960001", description: День}   # by day',
         '+       - {number: "+44 1632 960009", description: День}   # by day'],
    ),
    "a value in braces that would end them": (
        ("services", 0, "phones", 0, "description"), "by day, or: night}",
        ['-       - {number: "+44 1632 960001", description: День}   # by day',
         '+       - {number: "+44 1632 960001", description: "by day, or: night}"}   # by day'],
    ),
    "a text of several lines": (
        ("services", 0, "phones", 1, "description"), "One line",
        ["-         description: >-", "+         description: One line",
         "-           Two lines", "-           of text"],
    ),
    "a value that was empty": (
        ("services", 1, "alert"), "Moved", ["-     alert:", "+     alert: Moved"],
    ),
    "a new field at its place": (
        ("services", 0, "status"), "temporarily closed",
        ["+     status: temporarily closed"],
    ),
    "a new field that has no place": (
        ("services", 1, "url"), "https://example.org/",
        ['+     url: "https://example.org/"'],
    ),
    "a new field in braces": (
        ("services", 0, "publication", "consent_expires"), "2027-01-02",
        ["-     publication: {visibility: public, consent_date: 2026-01-02}",
         "+     publication: {visibility: public, consent_date: 2026-01-02, "
         'consent_expires: "2027-01-02"}'],
    ),
    "a new field in empty braces": (
        ("services", 1, "review", "status"), "draft",
        ["-     review: {}", "+     review: {status: draft}"],
    ),
    "a new item of a list in brackets": (
        ("services", 0, "types", 2), "c", ["-     types: [a, b]", "+     types: [a, b, c]"],
    ),
    "a new item of an empty list": (
        ("services", 1, "schedules", 0, "opening_hours"), "Mo 10:00-12:00",
        ["-     schedules: []", '+     schedules: [{opening_hours: "Mo 10:00-12:00"}]'],
    ),
    "a new item of a list": (
        ("services", 0, "phones", 2), {"number": "+44 1632 960003"},
        ['+       - {number: "+44 1632 960003"}'],
    ),
    "a list that is not there": (
        ("services", 1, "phones", 0, "number"), "+44 1632 960003",
        ['+     phones: [{number: "+44 1632 960003"}]'],
    ),
    "a record at the end": (
        ("services", 2), {"id": "three", "name": "Three: it is", "types": ["a", "b"],
                          "phones": [{"number": "1"}, {"number": "2"}],
                          "description": "word " * 30 + "end"},
        ["+   - id: three", '+     name: "Three: it is"', "+     types: [a, b]", "+     phones:",
         '+       - {number: "1"}', '+       - {number: "2"}', "+     description: >-",
         "+       " + "word " * 17 + "word", "+       " + "word " * 12 + "end"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_change_is_written_like_this(case: str, mark: str, end: str) -> None:
    location, value, told = CASES[case]
    before = mark + TEXT.replace("\n", end)

    after = set_field(before, source(before), location, value, ORDER)

    assert after is not None
    assert [line for line in lines(before, after) if line[2:] not in ("",)] == told
    assert after.startswith(mark + "# The directory 🏠" + end)
    assert after.count("\r\n") == (after.count("\n") if end == "\r\n" else 0)
    assert after.count("#") - str(value).count("#") == TEXT.count("#")


def test_order_of_the_fields_is_kept() -> None:
    after = set_field(TEXT, source(TEXT), ("services", 0, "status"), "active", ORDER)

    assert after is not None
    assert "    name: 'It''s one'\n    status: active\n    email:" in after


def test_new_fields_stand_in_their_order_whatever_the_order_of_the_changes() -> None:
    changes = [Change(("services", 0, name), "x") for name in ("alert", "status")]

    after = edited(TEXT, source(TEXT), changes, ORDER)

    assert after is not None
    assert "one'\n    status: x\n    alert: x\n    email:" in after


def test_several_changes_are_made_at_once_by_their_places_before() -> None:
    changes = [
        Change(("services", 1, "url"), "https://example.org/"),
        Change(("services", 0, "status"), "active"),
        Change(("services", 1, "id"), "due"),
        Change(("services", 1, "phones", 0, "number"), "1"),
        Change(("services", 1, "phones", 0, "description"), "x"),
        Change(("services", 2), {"id": "three"}),
        Change(("services", 3), {"id": "four"}),
        Change(("cities", 0), {"id": "town"}),
    ]

    after = edited(TEXT, source(TEXT), changes, ORDER)

    assert after is not None
    data = source(after).data
    assert isinstance(data, dict)
    services = data["services"]
    assert isinstance(services, list)
    assert [one["id"] for one in services if isinstance(one, dict)] == [
        "one", "due", "three", "four",
    ]  # fmt: skip
    assert data["cities"] == [{"id": "town"}]
    assert services[1]["phones"] == [{"number": "1", "description": "x"}]  # type: ignore[call-overload, index]


@pytest.mark.parametrize(
    ("text", "location", "value"),
    [
        ("a:\n  # why\n  - b: 1\n", ("a",), ["x"]),
        ("a: [1, # one\n  2]\n", ("a", 2), "3"),
        ("a: |+\n  text\n\n\n", ("b",), "x"),
    ],
)
def test_what_would_change_more_is_refused(text: str, location: Location, value: Plain) -> None:
    assert set_field(text, source(text), location, value) is None


def test_file_without_an_end_of_its_last_line_keeps_it_so() -> None:
    after = set_field("a: x\nb:\n  c: y", source("a: x\nb:\n  c: y"), ("b", "d"), "z")

    assert after == "a: x\nb:\n  c: y\n  d: z"


def test_extents_are_those_of_the_values() -> None:
    ends = extents(TEXT)

    said = {place: TEXT[start:end] for place, (start, end) in ends.items()}
    assert said["services", 0, "phones", 0, "description"] == "День"
    assert said["services", 0, "types"] == "[a, b]"
    assert said["services", 0, "phones", 1, "description"].endswith("of text")
    assert said["services", 1, "alert"] == ""
    assert said["services", 0, "phones"].endswith("of text")


PLACES = [place for place, _ in extents(TEXT).items() if place]
WORDS = st.one_of(
    st.text(max_size=30),
    st.text(st.sampled_from(" \"'#:,{}[]|>&*!%@-?~\nab1é\t\\"), max_size=12),
)


@given(place=st.sampled_from(PLACES), value=WORDS, end=st.sampled_from(["\n", "\r\n"]))
def test_any_text_at_any_place_changes_that_place_alone(
    place: Location, value: str, end: str
) -> None:
    before = TEXT.replace("\n", end)
    old = source(before)

    after = set_field(before, old, place, value, ORDER)

    if after is None:  # no value of ours may hold what nobody can see, nor replace a comment
        assert not value.isprintable() or isinstance(old.get(place), dict | list)
        return
    new = source(after)
    assert new.get(place) == value
    for other in PLACES:
        if other[: len(place)] != place and place[: len(other)] != other:
            assert new.get(other) == old.get(other)
    assert after.count("# ") - value.count("# ") == TEXT.count("# ")


@given(
    record=st.dictionaries(
        st.sampled_from(["id", "name", "description", "notes"]), WORDS, min_size=1
    )
)
def test_any_record_can_be_added(record: dict[str, str]) -> None:
    text = tiny.FILES["referrals.yaml"]

    after = set_field(text, source(text), ("services", 2), dict(record))

    if after is not None:
        assert source(after).get(("services", 2)) == record
        assert after.startswith(text.rstrip("\n"))
    else:
        assert not all(value.isprintable() for value in record.values())
