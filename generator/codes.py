"""Short codes by which a reader names an entry of the directory to a consultant."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 after Douglas Crockford: without I, L, O and U, which are misread."""
LENGTH = 7
"""Six letters from the id, and one that shows a slip."""

_LOOK_ALIKES = str.maketrans("OILАВСЕНКМОРТХУ", "011ABCEHKM0PTXY")
"""Letters that are typed for others: Latin ones, and Cyrillic ones that look the same."""

Fault = Literal["length", "letter", "slip", "unknown"]
"""Why a code names nothing: too short or long, a letter that no code has, a letter mistaken
or two exchanged, or written right but no entry's."""


@lru_cache(maxsize=65_536)
def code(name: str) -> str:
    """The code of an entry's id, such as `K7Q4-M2X`; always the same for the same id."""
    number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") >> 2
    values = [number >> 5 * i & 31 for i in range(LENGTH - 1)]
    letters = "".join(ALPHABET[value] for value in [*values, _check(values)])
    return f"{letters[:4]}-{letters[4:]}"


def found(text: str, names: Iterable[str]) -> str | Fault:
    """The id among `names` that a code stands for, or what is wrong with it, as a `Fault`.

    Capitals, hyphens and spaces do not matter; O is read as 0, I and L as 1. Ids have no
    code in common: a check of the content sees to that.
    """
    letters = plain(text)
    if len(letters) != LENGTH:
        return "length"
    if not set(letters) <= set(ALPHABET):
        return "letter"
    values = [ALPHABET.index(letter) for letter in letters]
    if _check(values[:-1]) != values[-1]:
        return "slip"
    return next((name for name in names if plain(code(name)) == letters), "unknown")


def near(text: str, names: Iterable[str]) -> list[str]:
    """Codes of ids among `names` that differ from a mistaken one in one letter or one exchange."""
    wrong = plain(text)
    return [right for name in names if _one_slip(wrong, plain(right := code(name)))]


def _one_slip(a: str, b: str) -> bool:
    different = [i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    if len(a) != len(b) or len(different) > 2:
        return False
    exchanged = [a[i] for i in different] == [b[i] for i in reversed(different)]
    return len(different) == 1 or exchanged


def plain(text: str) -> str:
    """A code as it is compared: capitals and digits alone, look-alikes replaced."""
    letters = (c for c in unicodedata.normalize("NFKC", text).upper() if c.isalnum())
    said = "".join(str(unicodedata.decimal(c, c)) for c in letters)
    return said.translate(_LOOK_ALIKES)


def _check(values: Iterable[int]) -> int:
    """The sum of the values, each times another power of 2 in the field of 32 elements.

    One wrong value and two exchanged ones always change it, as no two powers are equal.
    """
    total, power = 0, 1
    for value in values:
        power = _double(power)
        total ^= _product(value, power)
    return total


def _double(value: int) -> int:
    """Times 2, modulo the polynomial x⁵ + x² + 1."""
    value <<= 1
    return value ^ 0b100101 if value & 32 else value


def _product(a: int, b: int) -> int:
    result = 0
    for bit in range(5):
        if b >> bit & 1:
            result ^= a
        a = _double(a)
    return result
