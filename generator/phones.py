"""Phone numbers: whether one can exist, how it is dialled, how it is shown."""

from __future__ import annotations


def possible(number: str) -> bool:
    """Whether a number has a country code and a length that its country uses."""
    import phonenumbers  # only here and below: most printed sheets show no number

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False


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


def international(number: str, country: str) -> str | None:
    """A number as people read it, with its country code; None where it can be none.

    One without a country code is read as a number of `country`. Excel takes the plus from a
    number that it takes for a sum, so digits alone may be a country code too. Letters, which
    some countries dial by their keys, are refused.
    """
    if any(letter.isalpha() for letter in number):
        return None
    import phonenumbers

    for text in (number, f"+{number}"):
        try:
            parsed = phonenumbers.parse(text, country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed):
            style = phonenumbers.PhoneNumberFormat.INTERNATIONAL
            return str(phonenumbers.format_number(parsed, style))
    return None
