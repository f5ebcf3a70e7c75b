"""What day it is, for whoever does not say it."""

from __future__ import annotations

import datetime


def today(epoch: str | None) -> str:
    """The ISO date of this day, or of the second that `SOURCE_DATE_EPOCH` names, in UTC.

    Source: reproducible-builds.org, specification of SOURCE_DATE_EPOCH. Raises ValueError
    for what is no number of seconds.
    """
    if not epoch:
        return datetime.date.today().isoformat()
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        raise ValueError(f"SOURCE_DATE_EPOCH is no number of seconds: {epoch!r}") from None
