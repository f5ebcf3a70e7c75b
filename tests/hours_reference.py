"""A year of our opening hours beside those of an independent implementation, and why they differ.

    python -m tests.hours_reference NODE_MODULES [FILE]

asks opening_hours.js again (`tools/reference_hours.cjs` says how to get it). Without a file it
writes the answers that `test_hours.py` compares with; with a file of expressions, a line each,
it prints every disagreement that `tests/data/hours/disagreements.yaml` does not explain.
"""

from __future__ import annotations

import datetime
import gzip
import json
import os
import subprocess
import sys
import zoneinfo
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import accumulate, pairwise
from pathlib import Path

import yaml

from generator.hours import changes
from generator.public_holidays import public_holidays
from generator.referrals import Schedule

DATA = Path(__file__).parent / "data" / "hours"
YEARS = (
    ("Europe/London", 2026),
    ("Europe/London", 2028),
    ("Asia/Almaty", 2026),
    ("Africa/Cairo", 2026),
)
"""Both changes of the clock, a leap year, a zone without any, and one that changes at midnight."""

Points = list[tuple[int, str]]
"""Minutes since 1970 (UTC), and what is true from then on."""


@dataclass(frozen=True)
class Disagreement:
    """A time at which two implementations say different things."""

    expression: str
    start: datetime.datetime
    """On the clock of the place."""
    ours: str
    reference: str
    holiday: bool
    """Whether the day, or the one before it, is a public holiday."""
    clock_change: bool
    """Whether the clock is changed on the day, or on the one before it."""


def expressions(path: Path = DATA / "expressions.txt") -> list[str]:
    """A file's lines that are expressions."""
    lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def answers(zone: str, year: int) -> dict[str, Points]:
    """What the reference says."""
    with gzip.open(DATA / _name(zone, year), "rt", encoding="utf-8") as file:
        told: dict[str, list[tuple[int, str]]] = json.load(file)
    return {
        expression: list(
            zip(
                accumulate(step for step, _ in steps),
                (state for _, state in steps),
                strict=True,
            )
        )
        for expression, steps in told.items()
    }


def _name(zone: str, year: int) -> str:
    return f"{zone.replace('/', '-').lower()}-{year}.json.gz"


def england(year: int) -> frozenset[datetime.date]:
    """Public holidays in England."""
    return public_holidays("GB", "ENG", (year - 1, year, year + 1))


def ours(
    expression: str, zone: str, year: int, holidays: frozenset[datetime.date]
) -> Iterator[tuple[int, str]]:
    """What we say."""
    first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    schedule = Schedule(opening_hours=expression)
    for moment, standing in changes([schedule], first, last, zoneinfo.ZoneInfo(zone), holidays):
        yield int(moment.timestamp()) // 60, standing


def disagreements(
    expression: str, reference: Points, zone: str, year: int, holidays: frozenset[datetime.date]
) -> Iterator[Disagreement]:
    """Every stretch of a year in which ours and the reference's answers differ."""
    place = zoneinfo.ZoneInfo(zone)
    mine, theirs = dict(ours(expression, zone, year, holidays)), dict(reference)
    end = int(datetime.datetime(year + 1, 1, 1, tzinfo=place).timestamp()) // 60
    edges = sorted({*mine, *theirs, end})
    here = there = "closed"
    for at, following in pairwise(edges):
        here, there = mine.get(at, here), theirs.get(at, there)
        if here != there and at < following:
            start = datetime.datetime.fromtimestamp(at * 60, place)
            day = datetime.timedelta(days=1)
            yield Disagreement(
                expression,
                start,
                here,
                there,
                not holidays.isdisjoint({start.date(), start.date() - day}),
                (start - 2 * day).utcoffset() != (start + day).utcoffset(),
            )


def reasons() -> list[dict[str, str]]:
    """Why ours and the reference may differ, and who is right."""
    listed: list[dict[str, str]] = yaml.safe_load((DATA / "disagreements.yaml").read_text("utf-8"))
    return listed


def explains(reason: dict[str, str], one: Disagreement) -> bool:
    """Whether a reason is about a disagreement."""
    days = {"public holiday": one.holiday, "change of the clock": one.clock_change, "any": True}
    return (
        fnmatchcase(one.expression, reason["expression"])
        and (reason["ours"], reason["reference"]) == (one.ours, one.reference)
        and days[reason["when"]]
    )


def unexplained(found: Iterable[Disagreement], listed: list[dict[str, str]]) -> list[Disagreement]:
    """Disagreements that no reason is about."""
    return [one for one in found if not any(explains(reason, one) for reason in listed)]


def _asked(modules: str, zone: str, year: int, asked: list[str]) -> dict[str, Points | None]:
    question = {
        "from": f"{year}-01-01",
        "to": f"{year + 1}-01-01",
        "country": "gb",
        "state": "England",
        "expressions": asked,
    }
    tool = Path(__file__).parent.parent / "tools" / "reference_hours.cjs"
    done = subprocess.run(
        ["node", str(tool), str(Path(modules).absolute())],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "TZ": zone},
    )
    told: dict[str, Points | None] = json.loads(done.stdout)
    return told


def main(modules: str, path: str | None = None) -> None:
    """Ask the reference again."""
    for zone, year in YEARS:
        told = _asked(modules, zone, year, expressions(Path(path)) if path else expressions())
        if path is None:
            steps = {
                expression: [
                    (after - before, state)
                    for (before, _), (after, state) in pairwise([(0, ""), *(points or ())])
                ]
                for expression, points in told.items()
            }
            packed = gzip.compress(json.dumps(steps).encode("utf-8"), mtime=0)
            (DATA / _name(zone, year)).write_bytes(packed)
        understood = {expression: points for expression, points in told.items() if points}
        found = [
            one
            for expression, points in understood.items()
            for one in disagreements(expression, points, zone, year, england(year))
        ]
        left = unexplained(found, reasons())
        same = len(understood) - len({one.expression for one in found})
        sys.stdout.write(
            f"{zone} {year}: {len(told)} expressions, {len(told) - len(understood)} refused, "
            f"{same} the same all year, {len(found)} disagreements, {len(left)} unexplained\n"
        )
        for kind in sorted({(one.expression, one.ours, one.reference) for one in left}):
            sys.stdout.write("  {}: ours {}, the reference {}\n".format(*kind))


if __name__ == "__main__":
    main(*sys.argv[1:])
