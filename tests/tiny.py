"""A minimal content folder: one of each thing, made up, with no mistake in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator import saving
from generator.content import Content, load

if TYPE_CHECKING:
    import pytest  # benchmarks use this folder without it

REPOSITORY = Path(__file__).parent.parent

FILES = {
    "site.yaml": """\
name: Tiny
tagline: Something small
welcome: Take what helps.
languages:
  - locale: en
country: GB
timezone: Europe/London
currency: GBP
leave_url: https://example.org/
printing: {papers: [A4], prints: [normal]}
doors:
  - label: I need help now
    text: Short steps.
    page: emergency
""",
    "substances/velvet.yaml": """\
id: velvet
names:
  inn: Velvetine
  common: [Velvet]
slang:
  - {text: Plush, lang: en}
  - {text: бархат, lang: ru}
class: other
summary: A made-up substance.
first: [wait]
intervals:
  - id: wait
    text: "Wait before taking more, at least: {value}."
    value: {min: 2, unit: h, op: ">="}
    safety: critical
    sources:
      - {ref: agency, says: {min: 2, unit: h, op: ">="}}
      - {ref: journal, says: {min: 2, unit: h, op: ">="}}
get_help_if:
  - id: not-waking
    text: Somebody cannot be woken.
    sources:
      - {ref: agency}
review: {status: draft}
""",
    "interactions.yaml": """\
agents:
  - id: alcohol
    name: Alcohol
interactions:
  - id: velvet-alcohol
    a: velvet
    b: alcohol
    level: danger
    mechanism:
      id: both-slow
      text: Both calm the same nerves.
      sources: [{ref: agency}]
    what_happens:
      id: slower
      text: Both slow the breathing.
      sources: [{ref: agency}]
    do:
      id: apart
      text: Keep them apart.
      sources: [{ref: agency}]
review: {status: draft}
""",
    "triggers.yaml": """\
categories:
  - id: emotion
    label: Feelings
triggers:
  - id: lonely
    category: emotion
    label: I feel lonely
    tools: [walk]
    functions: [closeness]
review: {status: draft}
""",
    "functions.yaml": """\
functions:
  - id: closeness
    label: Closeness
    summary: To be near somebody.
    what_it_gives: [Warmth.]
    what_it_costs: [Sleep.]
    questions: [Who else is warm?]
    triggers: [lonely]
    tools: [walk]
review: {status: draft}
""",
    "tools.yaml": """\
tools:
  - id: walk
    label: A walk
    summary: Go out and come back.
    kind: quick
    minutes: {min: 10, max: 20, unit: min}
    steps: [Put on shoes.]
    evidence: experience
review: {status: draft}
""",
    "topics/calm.yaml": """\
id: calm
label: Calm
summary: How to get calm again.
urgent: true
numbers: [ambulance, poison]
sections:
  - id: now
    label: Do now
    kind: steps
    facts:
      - id: sit
        text: "Sit down within: {value}."
        value: {max: 5, unit: min, op: "<="}
        sources:
          - {ref: agency, says: {max: 5, unit: min, op: "<="}}
  - id: not
    label: What not to do
    kind: care
    facts:
      - id: run
        text: Do not run.
        sources: [{ref: journal}]
timeline: [sit]
services: [listener]
pages: [substances/velvet, emergency]
crisis: true
review: {status: draft}
""",
    "stories/hill.yaml": """\
id: hill
title: The hill
summary: A walk after a long night.
function: closeness
composite: "true"
content_warnings: [stigma]
vignette: [A made-up person walks., The hill is steep.]
reflect: [What is your hill?, Who walks with you?]
triggers: [lonely]
tools: [walk]
worksheets: [plan]
services: [listener]
facts: [velvet/wait]
review: {status: draft}
""",
    "questions.yaml": """\
sets:
  - id: opening
    label: Opening
    purpose: To begin.
    questions: [What brought you?]
    caution: Listen more than you ask.
    worksheets: [plan]
    credit: [{ref: agency}]
review: {status: draft}
""",
    "glossary.yaml": """\
terms:
  - id: urge
    term: Urge
    short: A strong wish that passes.
    aliases: [Craving]
review: {status: draft}
""",
    "references.yaml": """\
references:
  - id: agency
    type: agency
    authors: Agency of Examples
    title: Advice
    year: 2024
    url: https://example.org/advice
    tier: A
  - id: journal
    type: review
    authors: Doe J, Roe R.
    title: A review
    year: 2021
    publisher: Journal of Examples 1, 1–9
    doi: 10.1000/182
    tier: B
""",
    "emergency.yaml": """\
intro: Call first, then read on.
signs:
  - id: sleep
    text: Cannot be woken.
    sources: [{ref: agency}]
steps:
  - id: call
    text: Call an ambulance.
    sources: [{ref: agency}]
dont:
  - id: bath
    text: No cold bath.
    sources: [{ref: agency}]
suicidal:
  - id: tell
    text: Tell one person tonight.
    sources: [{ref: agency}]
profiles:
  - country: GB
    numbers:
      - number: "999"
        kind: ambulance
        name: Ambulance
        verified_on: "2026-01-02"
        source: agency
      - number: "01632 960999"
        kind: crisis
        name: Crisis line
        verified_on: "2026-01-02"
        source: agency
review: {status: draft}
""",
    "worksheets/plan.yaml": """\
id: plan
version: 1
title: A plan
purpose: To think ahead.
when: Before a night out.
audience: [client]
minutes: 10
pages: 1
blocks:
  - type: checklist
    label: What sets it off
    trigger_categories: [emotion]
  - type: fact
    fact: velvet/wait
  - type: lines
    label: In my own words
    n: 3
review: {status: draft}
""",
    "referrals.yaml": """\
taxonomy_terms:
  - id: listener
    name: People who listen
    description: Somebody who has time.
cities:
  - id: happyville
    name: Happyville
organizations:
  - id: open-door
    name: Open Door
locations:
  - id: house
    name: The house
    address: {address_1: 1 Example Street, city: Happyville, postal_code: HV1 1AA, country: GB}
services:
  - id: kitchen-table
    organization_id: open-door
    location_id: house
    name: Kitchen table
    description: Tea and talk.
    types: [listener]
    assured_date: "2026-01-02"
    eligibility_description: Everybody.
    application_process: Ring the bell.
    fees_description: Free.
    languages: [{code: en}]
    phones:
      - number: "+44 1632 960001"
    schedules:
      - opening_hours: "Mo,Fr 18:00-21:00"
    private_note: Their door sticks.
    publication: {visibility: public, consent_date: "2026-01-02"}
  - id: back-room
    organization_id: open-door
    location_id: house
    name: Back room
    description: Not for everybody to know.
    types: [listener]
    assured_date: "2026-01-02"
    eligibility_description: Friends.
    application_process: Knock twice.
    fees_description: Free.
    languages: [{code: en}]
    publication: {visibility: private, consent_date: "2026-01-02"}
""",
    "pages/about.md": """\
---
title: About
description: Who we are.
---
We are *small*.

{{ fact velvet/wait }}
""",
}
"""Every file of the folder by its path in `content/`."""


def write(
    root: Path, others: Iterable[str] = (), edits: Iterable[tuple[str, str, str]] = ()
) -> Path:
    """Write `root/content` and `root/mkdocs.yml`; returns `root/content`.

    `others` are languages beside English. Each of `edits` is (file, old, new): the first
    place of `old` in the file, which must be there, becomes `new`; an `old` that is empty
    stands for the whole file, so `new` alone makes a new one.
    """
    folder = root / "content"
    for name, text in FILES.items():
        _write(folder / name, text)
    for locale in others:
        edit(folder, "site.yaml", "country:", f"  - locale: {locale}\ncountry:")
    for name, old, new in edits:
        edit(folder, name, old, new)
    shutil.copyfile(REPOSITORY / "mkdocs.yml", root / "mkdocs.yml")
    return folder


def edit(folder: Path, name: str, old: str, new: str) -> None:
    """Change one place of one file, or, where `old` is empty, write the whole file."""
    path = folder / name
    text = path.read_text("utf-8") if old else ""
    assert old in text, f"{old!r} is not in {name}"
    _write(path, text.replace(old, new, 1) if old else new)


def loaded(folder: Path) -> Content:
    """The content of a folder without mistakes."""
    content, problems = load(folder)
    assert content is not None and not problems, "\n".join(map(str, problems))
    return content


def edited_meanwhile(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let an editor save a file of hers while a command tries out what it will write there."""
    real = saving.tried

    def slowly(*args: Any) -> Any:
        found = real(*args)
        path.write_text(path.read_text("utf-8") + "# mine\n", "utf-8")
        return found

    monkeypatch.setattr(saving, "tried", slowly)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
