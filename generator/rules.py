"""What a built site promises, and the rules by which the audits find that it does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.problems import Problem


@dataclass(frozen=True)
class Guarantee:
    """One promise, in words that an NGO understands."""

    number: int
    """As in the README's table, 1 to 32."""
    promise: str
    why: str
    """What may happen, and to whom, where it is broken."""
    shown_by: tuple[str, ...]
    """Who finds that it is broken: `audit`, `browser`, `headers`, `verify`, or `tests` where only
    the tests of the generator itself can."""


@dataclass(frozen=True)
class Rule:
    """One thing that an audit looks for."""

    id: str
    """A stable name, such as `no-script`."""
    guarantee: int
    fix: str
    """What mends it, in one sentence for somebody who is no programmer."""
    on_host: Mapping[str, str] = field(default_factory=dict)
    """Host, as `handrail host` names it → what mends it there, where that is something else."""


@dataclass(frozen=True, order=True)
class Finding:
    """A rule that a site breaks, at one place."""

    rule: str
    problem: Problem
    """Where, and what; a live address is its path, line and column 1."""


GUARANTEES: Mapping[int, Guarantee] = {
    one.number: one
    for one in (
        Guarantee(
            1,
            "No page asks any other server for anything.",
            "Whoever runs that server would learn that somebody reads this site, and when.",
            ("audit", "browser"),
        ),
    )
}

RULES: Mapping[str, Rule] = {
    one.id: one
    for one in (
        Rule(
            "no-script",
            1,
            "Build the site with Handrail; it writes no script that is not its own.",
        ),
    )
}
