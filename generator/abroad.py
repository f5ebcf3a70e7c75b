"""Emergency numbers of other countries, which a site for one country must not show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.content import Content


@dataclass(frozen=True)
class Numbers:
    """Which emergency numbers are a country's own, and which are others'."""

    country: str
    of: Mapping[str, frozenset[str]]
    """Country → its numbers, in digits."""
    ambulances: frozenset[str]
    """Numbers of three digits for an ambulance, of any country."""

    @cached_property
    def foreign(self) -> frozenset[str]:
        """Numbers that are not this country's."""
        every = frozenset[str]().union(*self.of.values())
        return every - self.of.get(self.country, frozenset())

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        some = sorted(self.foreign & self.ambulances)
        if not some:
            return None
        joined = "|".join(map(re.escape, some))
        return re.compile(
            rf"(?<![\w.,:/+–-])(?<!\d[ \u00a0])(?:{joined})(?![\w%°]|[.,:/–-]\d|[ \u00a0]\d)"
        )

    def in_text(self, text: str) -> Iterator[str]:
        """Foreign numbers for an ambulance that stand in a text by themselves."""
        if self._pattern is not None and _DIGITS.search(text):
            yield from self._pattern.findall(text)


_DIGITS = re.compile(r"\d\d\d")
"""What stands in every text with such a number, and is looked for in less time."""


def numbers(content: Content) -> Numbers:
    """The numbers of `emergency.yaml`."""
    profiles = content.emergency.model.profiles
    return Numbers(
        content.site.model.country,
        {
            profile.country: frozenset(digits(one.number) for one in profile.numbers)
            for profile in profiles
        },
        frozenset(
            one.number
            for profile in profiles
            for one in profile.numbers
            if one.kind == "ambulance" and len(one.number) == 3
        ),
    )


def digits(number: str) -> str:
    """A number as it is dialled."""
    return re.sub(r"[^\d+]", "", number)
