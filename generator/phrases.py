"""How phrases that must not be said are written down."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """Patterns of one rule in one language.

    A pattern is words in a row. `a|b` is either; `abc*` any word that begins so; `abc+` one
    with an ending of the language; `CAPITALS` any word of that list; `word?` may be missing;
    `..` leaves out up to 3 words and `..5` up to 5; `^` is the start of the sentence and `$`
    its end; `&` joins what may stand anywhere in the sentence; what follows ` - ` must not
    be in it.
    """

    rule: str
    patterns: str
    unless: str = ""
    """Patterns, one a line, that let the sentence pass."""
    negatable: bool = False
    """True: passes after a `NEGATION` up to six words earlier."""
