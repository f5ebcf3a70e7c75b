"""Ids made from names in any script."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Container

_LETTERS = dict(
    zip(
        "абвгдезийклмнопрстуфыэґіїєў",
        [*"abvgdeziyklmnoprstufyegi", "yi", "ye", "u"],
        strict=True,
    )
) | {
    "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu",
    "я": "ya", "ё": "yo", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i",
    "&": " and ",
}  # fmt: skip
LONGEST = 60


def slugged(name: str) -> str:
    """An id for a name: small letters, digits, single hyphens; a fingerprint for other scripts."""
    text = "".join(_LETTERS.get(letter, letter) for letter in name.casefold())
    text = unicodedata.normalize("NFKD", text)
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    text = re.sub(r"['’ʼ`]", "", text)
    found = re.sub(r"[^a-z0-9]+", "-", text).strip("-")
    if len(found) > LONGEST:
        found = found[:LONGEST].rpartition("-")[0] or found[:LONGEST]
    return found or f"entry-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def free(wanted: str, taken: Container[str]) -> str:
    """The id itself, or the first of `-2`, `-3` … that nothing has."""
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name
