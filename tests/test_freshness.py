"""How fresh an entry of the directory is on a day."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.fields import Text
from generator.freshness import age_in_days, state
from generator.models import Freshness
from generator.referrals import Publication, Service

TODAY = "2026-03-09"
POLICY = Freshness(due_after_days=180, stale_after_days=365)


def service(
    checked: str | None, agreed: str | None = "2020-01-02", until: str | None = None
) -> Service:
    """An entry by when it was checked, and from when until when those who run it agreed."""
    return Service(
        id="line",
        organization_id="line",
        location_id="line",
        name=Text("Line"),
        description=Text("Talks."),
        types=("talk",),
        assured_date=checked,
        publication=Publication(
            visibility="public" if checked and agreed else "private",
            consent_date=agreed,
            consent_expires=until,
        ),
    )


def days_before(days: int) -> str:
    return (datetime.date.fromisoformat(TODAY) - datetime.timedelta(days)).isoformat()


@pytest.mark.parametrize(
    ("checked", "found"),
    [
        (TODAY, "fresh"),
        (days_before(179), "fresh"),
        (days_before(180), "due"),
        (days_before(364), "due"),
        (days_before(365), "stale"),
        ("1999-01-01", "stale"),
        (days_before(-1), "stale"),
        (None, "stale"),
    ],
)
def test_age_decides_by_the_day(checked: str | None, found: str) -> None:
    assert state(service(checked), POLICY, TODAY) == found


@pytest.mark.parametrize(
    ("agreed", "until", "found"),
    [
        (TODAY, None, "fresh"),
        (days_before(-1), None, "expired"),
        ("2020-01-02", TODAY, "fresh"),
        ("2020-01-02", days_before(1), "expired"),
        ("2020-01-02", days_before(-1), "fresh"),
    ],
)
def test_consent_holds_from_its_first_day_to_its_last(
    agreed: str, until: str | None, found: str
) -> None:
    assert state(service(TODAY, agreed, until), POLICY, TODAY) == found


def test_ended_consent_counts_more_than_age() -> None:
    assert state(service("1999-01-01", "1999-01-01", "2001-01-01"), POLICY, TODAY) == "expired"


def test_days_are_those_of_the_calendar() -> None:
    assert age_in_days(service("2024-02-28"), "2024-03-01") == 2
    assert age_in_days(service("2023-02-28"), "2023-03-01") == 1


@given(
    checked=st.dates(datetime.date(2000, 1, 1), datetime.date(2100, 1, 1)),
    today=st.dates(datetime.date(2000, 1, 1), datetime.date(2100, 1, 1)),
    due=st.integers(1, 3650),
    more=st.integers(0, 3650),
)
def test_state_only_gets_worse_as_days_pass(
    checked: datetime.date, today: datetime.date, due: int, more: int
) -> None:
    policy = Freshness(due_after_days=due, stale_after_days=min(due + more, 3650))
    order = ("fresh", "due", "stale")
    one = service(checked.isoformat(), "1999-01-01")

    now = state(one, policy, today.isoformat())
    later = state(one, policy, (today + datetime.timedelta(30)).isoformat())

    if checked > today:
        assert now == "stale"
    else:
        assert order.index(now) <= order.index(later)
        age = (today - checked).days
        assert now == order[(age >= due) + (age >= policy.stale_after_days)]
