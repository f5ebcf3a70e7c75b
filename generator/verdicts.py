"""What an audit says of each promise: held, broken, or not looked at."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.rules import GUARANTEES, RULES, Finding, Guarantee, Rule

COMMANDS: Mapping[str, str] = {
    "audit": "`handrail audit DIR`",
    "browser": "`handrail audit --browser DIR`",
    "headers": "`handrail audit --headers URL`",
    "verify": "`handrail verify DIR`",
    "tests": "the tests of Handrail itself",
}
"""Who shows whether a promise is held → how that is run."""


@dataclass(frozen=True)
class Verdict:
    """What is known of one promise."""

    guarantee: Guarantee
    state: str
    """`held`, `so far` (held as far as was looked), `broken`, or `not checked`."""
    findings: Mapping[str, Sequence[Finding]]
    """Rule → where it is broken."""
    others: tuple[str, ...]
    """Who else looks at it, and did not now."""
    note: str = ""
    """Why it could not be looked at."""


def verdicts(
    findings: Collection[Finding], looked: Collection[str], unknown: Mapping[int, str]
) -> list[Verdict]:
    """One verdict for each promise, in their order.

    `looked` names the makers of `COMMANDS` that ran; `unknown` are promises of which they could
    not tell, with the reason.
    """
    found: list[Verdict] = []
    for number, guarantee in GUARANTEES.items():
        broken = _by_rule(findings, number)
        others = tuple(one for one in guarantee.shown_by if one not in looked)
        if broken:
            state = "broken"
        elif number in unknown or len(others) == len(guarantee.shown_by):
            state = "not checked"
        else:
            state = "so far" if others else "held"
        found.append(Verdict(guarantee, state, broken, others, unknown.get(number, "")))
    return found


def _by_rule(findings: Collection[Finding], number: int) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for one in sorted({*findings}, key=lambda one: (one.rule, one.problem)):
        if RULES[one.rule].guarantee == number:
            found.setdefault(one.rule, []).append(one)
    return found


def fix(rule: Rule, host: str) -> str:
    """What mends it, on a host where that is known."""
    return rule.on_host.get(host, rule.fix)


# ---------------------------------------------------------------- for people

_INDENT = " " * 17


def report(
    name: str,
    findings: Collection[Finding],
    looked: Collection[str],
    unknown: Mapping[int, str],
    host: str = "",
    most: int | None = 5,
) -> str:
    """All verdicts in words; of each rule at most `most` places, or all of them."""
    every = verdicts(findings, looked, unknown)
    beside = _by_rule(findings, 0)
    lines = [f"Audit of {name}", ""]
    for verdict in every:
        lines += _told(verdict, host, most)
    if beside:
        lines += ["", "Beside the promises, for readers:"]
        for rule, places in beside.items():
            lines += _places(RULES[rule], places, host, most)
    counts = {state: sum(one.state == state for one in every) for state in _SHOWN}
    lines += ["", ", ".join(f"{count} {_SHOWN[state]}" for state, count in counts.items() if count)]
    number = len({*findings})
    lines[-1] += f"; {number} {'finding' if number == 1 else 'findings'}."
    return "\n".join(lines)


_SHOWN = {"held": "held", "so far": "so far", "broken": "BROKEN", "not checked": "not checked"}


def _told(verdict: Verdict, host: str, most: int | None) -> Iterator[str]:
    promise = verdict.guarantee
    number = sum(map(len, verdict.findings.values()))
    yield f"{promise.number:>2}  {_SHOWN[verdict.state]:<11}  {promise.promise}"
    others = " and ".join(COMMANDS[one] for one in verdict.others)
    if verdict.state == "broken":
        yield from _wrapped("Why it matters: " + promise.why)
        yield f"{_INDENT}{number} {'finding' if number == 1 else 'findings'}:"
        for rule, places in verdict.findings.items():
            yield from _places(RULES[rule], places, host, most)
    elif verdict.note:
        yield from _wrapped(f"{verdict.note}.")
    elif verdict.state == "not checked":
        yield from _wrapped(f"This is checked by {others}.")
    elif others:
        yield from _wrapped(f"No fault was found; more is checked by {others}.")


def _places(rule: Rule, places: Sequence[Finding], host: str, most: int | None) -> Iterator[str]:
    shown = places if most is None else places[:most]
    for one in shown:
        yield f"{_INDENT}{str(one.problem).splitlines()[0]}"
    if len(places) > len(shown):
        yield f"{_INDENT}… and {len(places) - len(shown)} more like this (--all shows them)"
    yield from _wrapped(f"To mend it: {fix(rule, host)} [{rule.id}]", f"{_INDENT}→ ")


def _wrapped(text: str, before: str = _INDENT) -> list[str]:
    return textwrap.wrap(
        text,
        100,
        initial_indent=before,
        subsequent_indent=" " * len(before),
        break_on_hyphens=False,
    )


# ---------------------------------------------------------------- for programs


def as_json(
    name: str,
    findings: Collection[Finding],
    looked: Collection[str],
    unknown: Mapping[int, str],
    host: str = "",
) -> str:
    """All verdicts with all places, as JSON."""
    promises = [
        {
            "number": one.guarantee.number,
            "promise": one.guarantee.promise,
            "why": one.guarantee.why,
            "state": one.state,
            "also_checked_by": list(one.others),
            "findings": _listed(one.findings, host),
        }
        for one in verdicts(findings, looked, unknown)
    ]
    told = {"of": name, "promises": promises, "other": _listed(_by_rule(findings, 0), host)}
    return json.dumps(told, ensure_ascii=False, indent=1)


def _listed(findings: Mapping[str, Sequence[Finding]], host: str) -> list[dict[str, object]]:
    return [
        {
            "rule": rule,
            "path": one.problem.path.as_posix(),
            "line": one.problem.line,
            "column": one.problem.column,
            "what": one.problem.message,
            "fix": fix(RULES[rule], host),
        }
        for rule, places in findings.items()
        for one in places
    ]
