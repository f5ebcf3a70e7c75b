"""Phone numbers: whether one can exist, how it is dialled, how it is shown."""

from __future__ import annotations

from functools import lru_cache


def possible(number: str) -> bool:
    """Whether a number has a country code and a length that its country uses."""
    import phonenumbers  # only here and below: most printed sheets show no number

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False


@lru_cache(maxsize=65_536)  # every number stands on a page of each language
def dialled(number: str, short_code: bool) -> tuple[str, str]:
    """A number for a `tel:` link (E.164), and as people read it; a short code stays as it is."""
    if short_code:
        return number.replace(" ", ""), number
    import phonenumbers

    parsed = phonenumbers.parse(number)
    style = phonenumbers.PhoneNumberFormat
    return (
        phonenumbers.format_number(parsed, style.E164),
        phonenumbers.format_number(parsed, style.INTERNATIONAL),
    )
