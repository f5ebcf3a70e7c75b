"""How fresh a directory entry is on a given day."""

from __future__ import annotations

import datetime
from typing import Literal

from generator.models import Freshness
from generator.referrals import Service

State = Literal["fresh", "due", "stale", "expired"]
"""`due`: to be checked now. `stale`: nobody has confirmed it for too long. `expired`: those who
run it agreed to be listed until an earlier day, or from a later one on."""


def state(service: Service, policy: Freshness, today: str) -> State:
    """The state of an entry on an ISO date, by the site's policy.

    A date in the future proves nothing: such an entry is as stale as one without a date.
    """
    publication = service.publication
    if publication.consent_expires and publication.consent_expires < today:
        return "expired"
    if publication.consent_date and publication.consent_date > today:
        return "expired"
    age = age_in_days(service, today)
    if age is None or age >= policy.stale_after_days:
        return "stale"
    return "due" if age >= policy.due_after_days else "fresh"


def age_in_days(service: Service, today: str) -> int | None:
    """Days since somebody checked the entry; None where nobody has, or only in the future."""
    if service.assured_date is None or service.assured_date > today:
        return None
    checked = datetime.date.fromisoformat(service.assured_date)
    return (datetime.date.fromisoformat(today) - checked).days
