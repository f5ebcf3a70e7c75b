"""Cells of CSV files that no spreadsheet takes for a formula."""

from __future__ import annotations

import re

_FORMULA = re.compile("'*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]")
"""What a spreadsheet would compute, or send somewhere, instead of showing it."""
_NUMBER = re.compile(r"[-+]?[0-9][0-9. ]*")


def guarded(cell: str) -> str:
    """A cell of a CSV file that no spreadsheet takes for a formula; a number keeps its plus."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def guarded_text(cell: str) -> str:
    """As `guarded`, but numbers are left alone: programs read them that know of no marks."""
    return cell if _NUMBER.fullmatch(cell) else guarded(cell)
