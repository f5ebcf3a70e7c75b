"""One service of somebody else's file, on its way into the directory."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.source import Plain


@dataclass(frozen=True)
class Refusal:
    """A value that cannot be taken, and why."""

    column: str
    """The field or column, as the file calls it."""
    reason: str


@dataclass(frozen=True)
class Incoming:
    """A service with its organization and its location, in the shape of `referrals.yaml`.

    Values are plain text, lists and mappings, as YAML would give them, under the names of
    `generator.referrals`; what the file does not say is left out. Ids may be missing: the
    import makes them from names. `publication` and `assured_date` are never taken over.
    """

    file: str
    """Name of the file."""
    row: int
    """1-based row of a table, or number of the record."""
    service: dict[str, Plain]
    organization: dict[str, Plain] = field(default_factory=dict)
    location: dict[str, Plain] = field(default_factory=dict)
    terms: dict[str, str] = field(default_factory=dict)
    """Names of the kinds in `service["types"]` by their ids, where the file has them."""
    refused: tuple[Refusal, ...] = ()
    """What of the record cannot be taken; a record without a usable name is refused whole."""
    unkept: tuple[str, ...] = ()
    """Fields that hold something for which the directory has no place."""
    noted: tuple[Refusal, ...] = ()
    """What was taken, but not as it stands in the file."""
    more_rows: tuple[int, ...] = ()
    """Other rows of the file that are in this record too, such as a group's other meetings."""
    supposed: frozenset[str] = frozenset()
    """Fields of the service that the file does not say: taken for a new entry alone."""
    weekly: bool = False
    """Whether the format holds weekly meetings alone, and so says nothing of others."""
