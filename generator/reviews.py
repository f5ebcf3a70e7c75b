"""Reviews: which there are, whether they still hold, and how a new one is written down."""

from __future__ import annotations

import calendar
import datetime
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath
from typing import Any

from pydantic import BaseModel

from generator.content import Content, Entry, Page, walk
from generator.fields import Review
from generator.models import Fact
from generator.problems import Problem, did_you_mean
from generator.source import Location

RANKS = ("blocked", "draft", "stale", "reviewed")
"""States of a review, the least trustworthy first."""


@dataclass(frozen=True)
class Reviewed:
    """One review in the content, and what it is of."""

    name: str
    """What `handrail review` calls it: `g`, `g/redose-wait`, `interactions`, `pages/about`."""
    entry: Entry[Any]
    location: Location
    """Where the review stands, or would stand."""
    review: Review | None
    record: Any
    """The model or the page that it is of."""

    @property
    def path(self) -> PurePath:
        """The file that the review stands in."""
        return self.entry.problem(self.location, "").path


def weakest(reviews: Iterable[Review]) -> Review:
    """The review that says least for a page made of several parts; a draft if there is none.

    Of equal states the oldest is taken, so that the date shown holds for every part.
    """
    return min(
        reviews,
        key=lambda review: (RANKS.index(review.status), review.reviewed_on or ""),
        default=Review(),
    )


@cache
def _has_review(kind: type[BaseModel]) -> bool:
    """Whether records of a kind can be reviewed; asking each of many takes long."""
    return "review" in kind.model_fields or hasattr(kind, "review")


def reviewable(content: Content) -> Iterator[Reviewed]:
    """Everything that a person can review by name: files, single facts, mixing rows, pages."""
    for name, entry in content.entries():
        if entry.source.data is None:  # a file that a site may do without
            continue
        yield Reviewed(name, entry, ("review",), entry.model.review, entry.model)
        for location, record in walk(entry.model):
            if not location or not isinstance(record, BaseModel) or not _has_review(type(record)):
                continue
            if hasattr(record, "review") and hasattr(record, "id"):
                yield Reviewed(
                    f"{name}/{record.id}", entry, (*location, "review"), record.review, record
                )
            elif hasattr(record, "locale") and hasattr(record, "review"):
                yield Reviewed(
                    f"languages/{record.locale}",
                    entry,
                    (*location, "review"),
                    record.review,
                    record,
                )
    yield Reviewed(
        "references",
        content.references,
        ("review",),
        content.references.model.review,
        content.references.model,
    )
    for page in content.pages:
        own = "" if page.locale == content.source_locale else f".{page.locale}"
        yield Reviewed(
            f"pages/{page.slug}{own}", page.head, ("review",), page.head.model.review, page
        )


def overdue_reviews(content: Content, today: str) -> Iterator[Problem]:
    """Find reviews past their due date, and reviews of a text that has changed since.

    `today` is an ISO 8601 date. Whether they are warnings or errors, the site's policy says.
    """
    for one in reviewable(content):
        review = one.review
        if review is None or review.status != "reviewed":
            continue
        if review.due is not None and review.due < today:
            yield one.entry.problem(
                (*one.location, "due"),
                f"the review of {one.name!r} was due on {review.due}",
                f"have it read again, then run: handrail review {one.name} --role PROFESSION",
            )
        if review.fingerprint and review.fingerprint != fingerprint(one.record):
            yield one.entry.problem(
                (*one.location, "fingerprint"),
                f"the text of {one.name!r} has changed since it was reviewed",
                f"have it read again, then run: handrail review {one.name} --role PROFESSION",
            )


def fingerprint(record: Any) -> str:
    """Twelve hexadecimal digits that change with every change of a record or a page.

    Reviews and inventory ids are left out: neither changes what was read.
    """
    if isinstance(record, Page):
        head = _bare(record.head.model.model_dump(mode="json"))
        text = json.dumps([head, record.body], ensure_ascii=False, sort_keys=True)
    else:
        plain = _bare(record.model_dump(mode="json"))
        text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _bare(data: Any) -> Any:
    if isinstance(data, dict):
        return {name: _bare(item) for name, item in data.items() if name not in ("review", "seed")}
    return [_bare(item) for item in data] if isinstance(data, list) else data


def find(content: Content, name: str) -> Reviewed | str:
    """What a person means by a name, or a hint where there is nothing of that name."""
    known = {one.name: one for one in reviewable(content)}
    plain = name.removesuffix(".yaml").removesuffix(".md").removeprefix("content/")
    for folder in ("substances/", "topics/", "stories/", "worksheets/", "sheets/"):
        plain = plain.removeprefix(folder)
    return known.get(plain) or did_you_mean(plain, known)


def due_date(today: str, months: int) -> str:
    """The day so many months after an ISO date; the last of the month where it has no such day."""
    day = datetime.date.fromisoformat(today)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last)).isoformat()


def lines_of(review: Review) -> dict[str, str]:
    """The fields of a review that are worth writing down, in their order."""
    return {
        name: value
        for name in ("status", "reviewed_by", "reviewed_on", "due", "fingerprint", "note")
        if (value := getattr(review, name))
    }


def shown_facts(record: Any) -> list[Fact]:
    """Every fact in a record."""
    return [value for _, value in walk(record) if isinstance(value, Fact)]


def recorded(text: str, one: Reviewed, review: Review) -> str:
    """A file's text with a review written into it.

    All else stays as the editor typed it, comments and order included. Of a record that
    stands within braces the result is no sound file: read it before you keep it.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    lines = text.removeprefix(mark).splitlines(keepends=True)
    ending = "\r\n" if lines[0].endswith("\r\n") else "\n"
    open_end = not lines[-1].endswith(("\n", "\r"))
    if open_end:
        lines[-1] += ending
    new = _with_review(lines, one, review, ending)
    return mark + (new.removesuffix(ending) if open_end else new)


def _with_review(lines: list[str], one: Reviewed, review: Review, ending: str) -> str:
    source = one.entry.source
    place = source.keys.get(one.location)
    if place is not None:
        row, indent = place[0] - 1, place[1] - 1
        end = row + 1
        while end < len(lines) and _belongs(lines, end, indent):
            end += 1
        head = lines[row][:indent]
        kept = [
            " " * (indent + 2) + found[0].strip() + ending
            for line in lines[row:end]
            if (found := _COMMENT.search(line))
        ]
        return "".join([*lines[:row], *_written(review, indent, head, ending), *kept, *lines[end:]])
    for name in ("id", "locale"):
        beside = source.keys.get((*one.location[:-1], name))
        if beside is not None:
            row, indent = beside[0] - 1, beside[1] - 1
            new = _written(review, indent, " " * indent, ending)
            return "".join([*lines[: row + 1], *new, *lines[row + 1 :]])
    if isinstance(one.record, Page):
        row = next(i for i, line in enumerate(lines[1:], 1) if line.rstrip() == "---")
        return "".join([*lines[:row], *_written(review, 0, "", ending), *lines[row:]])
    return "".join([*lines, *_written(review, 0, "", ending)])


def _belongs(lines: list[str], at: int, indent: int) -> bool:
    """Whether a line still belongs to a value whose name stands `indent` letters in."""
    line = lines[at]
    if line.strip():
        return len(line) - len(line.lstrip(" ")) > indent
    return any(x.strip() for x in lines[at:]) and _belongs(
        lines, next(i for i in range(at, len(lines)) if lines[i].strip()), indent
    )


_COMMENT = re.compile(r"""^\s*#.*|\s#[^"']*$""")
"""A line that is a comment, or the comment behind a value."""


def _written(review: Review, indent: int, head: str, ending: str) -> list[str]:
    fields = lines_of(review)
    return [
        f"{head}review:{ending}",
        *(
            f"{' ' * (indent + 2)}{name}: {_scalar(name, value)}{ending}"
            for name, value in fields.items()
        ),
    ]


def _scalar(name: str, value: str) -> str:
    return value if name in ("status", "reviewed_by") else json.dumps(value, ensure_ascii=False)
