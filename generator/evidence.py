"""Which sources stand behind each safety fact, for a reviewer to look them up."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks import independent_sources
from generator.content import Content


def evidence(content: Content) -> Iterator[str]:
    """A line for each critical fact with its sources, then for each important fact that has
    fewer than two independent good ones, and how many there are of each."""
    references = content.reference_table()
    critical, thin, important = [], [], 0
    for name, _, _, fact in content.facts():
        full = [c.ref for c in fact.sources if c.supports == "full" and c.ref in references]
        said = ", ".join(f"{ref} ({references[ref].tier})" for ref in full) or "none in full"
        if fact.safety == "critical":
            critical.append(f"critical   {name}: {said}")
        elif fact.safety == "important":
            important += 1
            if independent_sources(fact, references) < 2:
                thin.append(f"important  {name}: {said}")
    yield from critical
    yield from thin
    yield (
        f"{len(critical)} critical facts, each with two independent good sources or more; "
        f"{len(thin)} of {important} important facts have fewer, and are not published as critical"
    )
