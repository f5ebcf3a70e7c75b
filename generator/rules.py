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
        Rule(
            "no-list",
            28,
            "Build the site again: each site of Handrail has a list of its files, manifest.txt.",
        ),
        Rule(
            "not-signed",
            28,
            "If it is yours, run `handrail sign` and publish it again. If it is a copy of yours, "
            "ask whoever made it to copy manifest.txt.minisig too.",
        ),
        Rule(
            "bad-signature",
            28,
            "Do not hand this copy on. Check that the key is the one that belongs to this site; "
            "if it is, somebody else has made this copy.",
        ),
        Rule(
            "changed-file",
            28,
            "Copy the file anew from the original. If you have changed it yourself, change "
            "content/ instead, build and sign again.",
            {
                "cloudflare": "Switch off whatever changes pages on the way, such as Email Address "
                "Obfuscation, Rocket Loader and Web Analytics; then publish again.",
                "netlify": "Switch off post processing; then publish again.",
            },
        ),
        Rule("missing-file", 28, "Copy the file anew from the original, or publish again."),
        Rule("added-file", 28, "Delete it; nobody has signed what it says."),
        Rule(
            "leads-away",
            28,
            "Take the redirection out of the host's settings; a copy must answer by itself.",
        ),
    )
}
