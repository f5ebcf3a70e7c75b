"""Phone numbers: whether one can exist, how it is dialled, how it is shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


def possible(number: str) -> bool:
    """Whether a number has a country code and a length that its country uses."""
    import phonenumbers  # only here and below: most printed sheets show no number

    try:
        found = phonenumbers.is_possible_number_with_reason(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False
    # Not `is_possible_number`: it lets local numbers pass, which cannot be dialled after a code.
    return bool(found == phonenumbers.ValidationResult.IS_POSSIBLE)


@dataclass(frozen=True)
class Dialable:
    """A number that somebody has typed, understood."""

    number: str
    """With its country code, as people read it; a short code as it is."""
    extension: str | None = None
    short_code: bool = False


def understood(text: str, country: str) -> Dialable | str:
    """A number as people of a country type it, or why it is none, in an editor's words.

    Spelled as it was typed where it begins with its country code.
    """
    import phonenumbers

    wrong = {
        phonenumbers.ValidationResult.INVALID_COUNTRY_CODE: "no country has such a code",
        phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "the area code is missing",
        phonenumbers.ValidationResult.TOO_SHORT: "it has too few digits",
        phonenumbers.ValidationResult.TOO_LONG: "it has too many digits",
    }
    try:
        parsed = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return _NO_NUMBER
    result = phonenumbers.is_possible_number_with_reason(parsed)
    digits = "".join(letter for letter in text if letter.isdigit())
    if result != phonenumbers.ValidationResult.IS_POSSIBLE:
        if (
            text.strip(" .").replace(" ", "").isascii()
            and text.strip(" .").replace(" ", "").isdigit()
            and phonenumbers.is_valid_short_number_for_region(parsed, country)
        ):
            return Dialable(digits, short_code=True)
        return wrong.get(result, _NO_NUMBER)
    style = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    typed = text.strip()
    bare = phonenumbers.PhoneNumber(
        country_code=parsed.country_code,
        national_number=parsed.national_number,
        italian_leading_zero=parsed.italian_leading_zero,
        number_of_leading_zeros=parsed.number_of_leading_zeros,
    )
    kept = re.fullmatch(r"\+[0-9][0-9 ]*[0-9]", typed) is not None
    number = typed if kept else phonenumbers.format_number(bare, style)
    return Dialable(number, parsed.extension or None)


_NO_NUMBER = "no country has numbers like it"


def same_line(number: str, extension: str | None = None) -> str:
    """A key that is the same for the same line, however its number is spelled."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number.replace(" ", "")
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return f"{e164}x{int(extension)}" if extension else e164


@lru_cache(maxsize=65_536)  # every number stands on a page of each language
def dialled(number: str, short_code: bool) -> tuple[str, str]:
    """A number for a `tel:` link (E.164), and as people read it; a short code stays as it is."""
    if short_code:
        return number.replace(" ", ""), number
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:  # of a site that has problems still
        return number.replace(" ", ""), number
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
