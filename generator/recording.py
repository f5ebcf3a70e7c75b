"""Write a review into the file of what was reviewed, and say what that changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator import reviews
from generator.content import Content, load
from generator.fields import Review
from generator.problems import Problem
from generator.reviews import Reviewed
from generator.saving import saved
from generator.source import Merged


@dataclass(frozen=True)
class Recorded:
    """A review that was written down."""

    reviewed: Reviewed
    """What was reviewed, with the review that stood there before."""
    review: Review


def record_review(
    folder: Path, name: str, role: str, today: str, months: int, note: str, instead: bool
) -> Recorded | list[Problem] | tuple[str, str]:
    """Write a review into the file of what it is of, or say in (message, hint) why not.

    `role` is a profession, `today` an ISO date, `months` the time until the next review.
    A review by another profession that still holds is overwritten only with `instead`.
    """
    content, problems = load(folder)
    if content is None or problems:
        return problems
    one = reviews.find(content, name)
    if isinstance(one, str):
        return f"there is nothing to review by the name {name!r}", one
    mark = reviews.fingerprint(one.record)
    old = one.review
    if (
        old
        and old.status == "reviewed"
        and old.reviewed_by != role
        and old.fingerprint in ("", mark)
        and not instead
    ):
        return (
            f"{one.name} was checked by a {old.reviewed_by} on {old.reviewed_on}",
            "to put the new review in its place, add --replace",
        )
    review = Review.model_validate(
        {
            "status": "reviewed",
            "reviewed_by": role,
            "reviewed_on": today,
            "due": reviews.due_date(today, months),
            "fingerprint": mark,
            "note": note or (old.note if old else ""),
        }
    )
    parts = {part.path: part for part in _files(one)}
    before = {path: (folder.parent / path).read_bytes() for path in parts}
    files = {
        path: reviews.recorded(before[path].decode("utf-8"), part, review).encode()
        for path, part in parts.items()
    }
    written = saved(folder, files, before, _says(one, review))
    return Recorded(one, review) if written else _by_hand(one)


def _files(one: Reviewed) -> list[Reviewed]:
    """What is reviewed, file by file: a directory of several files is reviewed as a whole."""
    source = one.entry.source
    parts = source.parts if isinstance(source, Merged) else (source,)
    return [replace(one, entry=replace(one.entry, source=part)) for part in parts]


def _says(one: Reviewed, review: Review) -> Callable[[Content], bool]:
    """Whether content says the review, and all else that it said before."""

    def holds(content: Content) -> bool:
        found = reviews.find(content, one.name)
        return (
            isinstance(found, Reviewed)
            and found.review == review
            and reviews.fingerprint(found.entry.model) == reviews.fingerprint(one.entry.model)
        )

    return holds


def review_states(content: Content) -> Iterator[str]:
    """A line for each file, page and language: how far it is checked, and its name."""
    for one in reviews.reviewable(content):
        if one.location == ("review",) or one.name.startswith("languages/"):
            review = one.review or Review()
            by = (
                f"{review.status} by a {review.reviewed_by}, {review.reviewed_on}"
                if review.status == "reviewed"
                else review.status
            )
            yield f"{by:<40}  {one.name}"


def what_changes(result: Recorded) -> Iterator[str]:
    """What a new review changes in the file and on the site, for whoever recorded it."""
    one, review = result.reviewed, result.review
    was = one.review.status if one.review else "not reviewed on its own"
    place = one.entry.source.path.as_posix()
    yield (
        f"{place}: {one.name} was: {was}. Now: checked by a {review.reviewed_by} on "
        f"{review.reviewed_on}, to be read again by {review.due}."
    )
    facts = reviews.shown_facts(one.record)
    critical = sum(fact.safety == "critical" for fact in facts)
    if facts:
        yield f"Facts in it: {len(facts)}, of which critical for safety: {critical}."
    if critical and review.reviewed_by != "clinician":
        yield "Critical facts need a clinician: the page goes on saying that none has checked them."
    if one.name.startswith("languages/"):
        yield "The pages in this language no longer say that no native speaker has checked them."
    elif one.name.startswith("pages/"):
        yield 'This page now says who checked it and when, in place of "Draft".'
    elif one.location == ("review",):
        yield 'Its pages now say who checked them and when, in place of "Draft", in every language.'
    else:
        yield "The page as a whole stays as it is until its whole file is reviewed."
    if not one.name.startswith("languages/"):  # translations have no fingerprint yet
        yield "If its text is changed after this, `handrail check` says that the review is void."
    yield "Run `handrail build` to publish this."


def _by_hand(one: Reviewed) -> tuple[str, str]:
    line, _ = one.entry.source.place(one.location)
    return (
        f"{one.path}:{line}: the review cannot be written here without changing more",
        "write this record with one field a line, then try again; the file was left as it was",
    )
