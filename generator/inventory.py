"""What the content must hold, and which record, page or sheet holds it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.content import Content, walk
from generator.models import InventoryItem
from generator.problems import Problem


@dataclass(frozen=True)
class Covered:
    """One item of the inventory and where it is to be found."""

    item: InventoryItem
    places: tuple[str, ...]
    """Names of records, such as `g/redose-wait` or `pages/chemsex`, in the files' order."""

    @property
    def missing(self) -> bool:
        """Whether nothing covers it, and nobody has said why not."""
        return not self.places and not self.item.excluded


def coverage(content: Content) -> list[Covered]:
    """Every item of `inventory.yaml` with the records whose `seed` names it."""
    found: dict[str, dict[str, None]] = {}
    for name, record in _records(content):
        for seed in record.seed:
            found.setdefault(seed, {})[name] = None
    return [Covered(item, tuple(found.get(item.id, ()))) for item in content.inventory.model.items]


def _records(content: Content) -> Iterator[tuple[str, Any]]:
    for name, entry in content.entries():
        for location, record in walk(entry.model):
            if getattr(record, "seed", ()):
                own = getattr(record, "id", "")
                yield f"{name}/{own}" if location and own else name, record
    for page in content.pages:
        if page.locale == content.source_locale:
            yield f"pages/{page.slug}", page.head.model


def inventory_faults(content: Content) -> Iterator[Problem]:
    """Find ids that no inventory lists, and items that are excluded and yet covered."""
    listed = {item.id for item in content.inventory.model.items}
    if not listed:
        return
    for i, one in enumerate(coverage(content)):
        if one.item.excluded and one.places:
            yield content.inventory.problem(
                ("items", i, "excluded"),
                f"the item {one.item.id!r} is left out here, and yet {one.places[0]} carries it",
                "delete the reason here, or the id there",
            )
    for _, entry in content.entries():
        for location, record in walk(entry.model):
            for i, seed in enumerate(getattr(record, "seed", ())):
                if not seed.startswith("L") and seed not in listed:
                    yield entry.problem(
                        (*location, "seed", i),
                        f"the inventory has no item {seed!r}",
                        "write an id of inventory.yaml, or a line of the guide such as L149",
                    )
    for page in content.pages:
        for i, seed in enumerate(page.head.model.seed):
            if not seed.startswith("L") and seed not in listed:
                yield page.head.problem(
                    ("seed", i),
                    f"the inventory has no item {seed!r}",
                    "write an id of inventory.yaml, or a line of the guide such as L149",
                )


def report(covered: list[Covered]) -> Iterator[str]:
    """The coverage as lines for an editor: every item, then how many of each kind."""
    for one in covered:
        if one.missing:
            where = "MISSING"
        elif one.item.excluded:
            where = f"left out: {one.item.excluded}"
        else:
            more = f" and {len(one.places) - 3} more" if len(one.places) > 3 else ""
            where = ", ".join(one.places[:3]) + more
        yield f"{one.item.id:>4}  {one.item.topic}: {where}"
    excluded = sum(bool(one.item.excluded) for one in covered)
    missing = [one.item.id for one in covered if one.missing]
    yield (
        f"{len(covered)} items: {len(covered) - excluded - len(missing)} covered, "
        f"{excluded} left out with a reason, {len(missing)} missing"
        f"{': ' + ', '.join(missing) if missing else ''}"
    )
