"""Public holidays of a country or of one of its parts."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import lru_cache


@lru_cache
def known(country: str, subdivision: str | None = None) -> bool:
    """Whether the holidays of a country, and of this part of it, are known."""
    from holidays import list_supported_countries  # most commands need no calendar

    parts = list_supported_countries().get(country)
    return parts is not None and (subdivision is None or subdivision in parts)


@lru_cache(maxsize=256)
def _of_year(country: str, subdivision: str | None, year: int) -> frozenset[datetime.date]:
    from holidays import country_holidays

    return frozenset(country_holidays(country, subdiv=subdivision, years=year))


def public_holidays(
    country: str, subdivision: str | None, years: Iterable[int]
) -> frozenset[datetime.date]:
    """The public holidays of some years, days off in lieu of them too; none if not known."""
    if not known(country, subdivision):
        return frozenset()
    return frozenset().union(*(_of_year(country, subdivision, year) for year in years))
