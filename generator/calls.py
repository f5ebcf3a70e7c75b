"""Which entries of the directory somebody should call, how urgently, and why."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from generator.content import Content
from generator.freshness import age_in_days, state
from generator.models import Freshness
from generator.phones import dialled, possible
from generator.problems import Problem
from generator.referrals import Phone, Service
from generator.source import Location

SOON_DAYS = 7
"""An entry that gets due within so many days is called now."""
CONSENT_DAYS = 30
"""A consent that ends within so many days is asked for again now."""
CLOSED_DAYS = 90
"""An entry that was closed for now so many days ago may be open again, or closed for good."""


@dataclass(frozen=True)
class Reason:
    """Why to call."""

    urgency: int
    """0 for what is hidden already, and more for what can wait longer."""
    date: str
    """What it is counted from; of equally urgent ones, the earliest comes first."""
    field: Location
    """Where in the service's record it stands."""
    said: str
    kind: str
    """`ended`, `not-yet`, `future`, `stale`, `ending`, `over`, `due`, `closed` or `soon`."""
    days: int = 0
    """Since the entry was checked."""


@dataclass(frozen=True)
class Call:
    """An entry that somebody should call."""

    index: int
    """Its place among the services of the content, from 0."""
    service: Service
    reasons: tuple[Reason, ...]
    """The most urgent first; empty for one that is only listed along with the others."""


def calls(content: Content, today: str, all_of_them: bool = False) -> list[Call]:
    """Public entries to call on an ISO date, the most urgent first.

    With `all_of_them` those that can wait follow, in the order of the directory. Entries
    that have ended are not called.
    """
    policy = content.site.model.policy.freshness
    found = [
        Call(i, service, tuple(sorted(_reasons(service, policy, today), key=_rank)))
        for i, service in enumerate(content.referrals.model.services)
        if service.publication.visibility == "public"
        and service.status not in ("inactive", "defunct")
    ]
    urgent = sorted((call for call in found if call.reasons), key=lambda one: _rank(one.reasons[0]))
    return urgent + [call for call in found if all_of_them and not call.reasons]


def _rank(reason: Reason) -> tuple[int, str]:
    return reason.urgency, reason.date


def _reasons(service: Service, policy: Freshness, today: str) -> Iterator[Reason]:
    agreed, until = service.publication.consent_date, service.publication.consent_expires
    if until and until < today:
        said = f"the consent to list {service.id!r} ended on {until}: it is not shown"
        yield Reason(0, until, ("publication", "consent_expires"), said, "ended")
    elif agreed and agreed > today:
        said = f"the consent to list {service.id!r} begins on {agreed}: it is not shown before"
        yield Reason(0, agreed, ("publication", "consent_date"), said, "not-yet")
    elif until and until <= _later(today, CONSENT_DAYS):
        said = f"the consent to list {service.id!r} ends on {until}"
        yield Reason(2, until, ("publication", "consent_expires"), said, "ending")
    fate = ": it is not shown" if policy.stale == "hide" else ": it is shown with a warning"
    if state(service, policy, today) == "expired":
        fate = ""
    yield from _age(service, policy, today, fate)
    yield from _over(service, today)


def _age(service: Service, policy: Freshness, today: str, fate: str) -> Iterator[Reason]:
    place, checked = ("assured_date",), service.assured_date or ""
    age = age_in_days(service, today)
    if age is None:
        said = f"the check of {service.id!r} is dated {checked}, which has not come yet{fate}"
        yield Reason(1, checked, place, said, "future")
        return
    if age >= policy.stale_after_days:
        said = f"nobody has checked {service.id!r} since {checked}, for {age} days{fate}"
        yield Reason(1, checked, place, said, "stale", age)
    elif age >= policy.due_after_days:
        said = f"{service.id!r} was last checked on {checked}, {age} days ago"
        yield Reason(3, checked, place, said, "due", age)
    elif age + SOON_DAYS >= policy.due_after_days:
        due = _later(checked, policy.due_after_days)
        yield Reason(5, checked, place, f"{service.id!r} is to be checked by {due}", "soon", age)
    if service.status == "temporarily closed" and age >= CLOSED_DAYS:
        said = f"{service.id!r} has been closed for now since {checked} or longer"
        yield Reason(4, checked, ("status",), said, "closed", age)


def _over(service: Service, today: str) -> Iterator[Reason]:
    """Where all hours and meetings have ended, so that none are shown."""
    ends: list[tuple[str, Location]] = [
        *((one.valid_to or "", ("schedules", i, "valid_to"))
          for i, one in enumerate(service.schedules)),
        *((one.until or "", ("meetings", i, "until")) for i, one in enumerate(service.meetings)),
    ]  # fmt: skip
    if ends and all(end and end < today for end, _ in ends):
        end, place = max(ends)
        said = f"the hours of {service.id!r} ended on {end}: none are shown"
        yield Reason(2, end, place, said, "over")


def _later(date: str, days: int) -> str:
    return (datetime.date.fromisoformat(date) + datetime.timedelta(days)).isoformat()


def call_warnings(content: Content, today: str) -> list[Problem]:
    """A warning for each entry to call on an ISO date, the most urgent first."""
    return [
        content.referrals.problem(
            ("services", call.index, *call.reasons[0].field),
            "; ".join(reason.said for reason in call.reasons),
            f"{_how(call.service)}, then {_afterwards(call.reasons[0].kind, today)}",
        )
        for call in calls(content, today)
    ]


def _afterwards(kind: str, today: str) -> str:
    """What to write down once whoever runs a service has answered; a check renews no consent."""
    if kind == "not-yet":
        return "write the day on which they agreed as consent_date"
    if kind == "over":
        return "write the new hours"
    field = "the new consent_expires" if kind in ("ended", "ending") else f'assured_date: "{today}"'
    return f"run `handrail worklist --take`, or write {field}"


def _how(service: Service) -> str:
    """How to reach whoever runs a service, from what is public about it."""
    numbers = [shown(phone) for phone in service.phones if not phone.private]
    if numbers:
        return f"call {' or '.join(numbers)}"
    if service.email:
        return f"write to {service.email}"
    if any(phone.private for phone in service.phones):
        return "call its private number, which `handrail worklist --private` shows"
    return f"ask at {service.url}" if service.url else "ask whoever runs it"


def shown(phone: Phone) -> str:
    """A number as people read it, with its extension; as it was typed if it cannot be dialled."""
    can = phone.short_code or possible(phone.number)
    number = dialled(phone.number, phone.short_code)[1] if can else phone.number
    return number if phone.extension is None else f"{number} ext. {phone.extension}"


def hidden(content: Content, today: str) -> int:
    """How many public entries are not shown on an ISO date, as old or without consent."""
    policy = content.site.model.policy.freshness
    states = [
        state(service, policy, today)
        for service in content.referrals.model.services
        if service.publication.visibility == "public"
        and service.status not in ("inactive", "defunct")
    ]
    return states.count("expired") + (states.count("stale") if policy.stale == "hide" else 0)
