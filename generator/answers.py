"""A filled worklist, taken back: what it changes in the directory, and what is refused."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from generator.checks import check
from generator.content import Content, validate
from generator.editing import Change, changed, edited
from generator.hours import fault, normalised
from generator.phones import international
from generator.problems import did_you_mean
from generator.referrals import Service
from generator.source import Location, Plain, Source, parse, quoted
from generator.spreadsheet import Row, Table
from generator.worklist import COLUMNS, RESULTS, now

ORDER = tuple(Service.model_fields)
"""Where a field that is new in an entry stands."""


@dataclass(frozen=True)
class Refused:
    """A cell that cannot be taken, and why."""

    row: int
    column: str
    reason: str


@dataclass(frozen=True)
class Answer:
    """What one row changes."""

    row: int
    index: int
    """The entry's place among the services of the content, from 0."""
    id: str
    changes: tuple[Change, ...]
    """At places of the whole directory."""
    told: tuple[str, ...]
    """Each change as `field: old → new`."""


@dataclass
class Taken:
    """What a filled worklist says."""

    answers: list[Answer] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    silent: int = 0
    """Rows in which nobody has written anything."""


class _RefusalError(Exception):
    """Carries the reason why a cell is refused."""


def taken(content: Content, table: Table, today: str) -> Taken:
    """What a filled worklist changes on an ISO date; a row with a refused cell changes nothing."""
    found = Taken()
    index = {service.id: i for i, service in enumerate(content.referrals.model.services)}
    known = {column.name for column in COLUMNS}
    strange = [name for name in table.columns if name not in known]
    for name in dict.fromkeys(strange):
        rows = [row for row in table.rows if name in row.cells]
        if rows:
            reason = "nothing reads this column"
            hint = did_you_mean(name, known)
            said = f"{reason}; {hint}" if hint.startswith("did you mean") else reason
            found.refused.append(Refused(rows[0].number, name, said))
    seen: dict[str, int] = {}
    for row in table.rows:
        name = str(row.cells.get("id", ""))
        if not name:
            found.refused.append(Refused(row.number, "id", "whom this row is about is not said"))
        elif name not in index:
            near = did_you_mean(name, index)
            more = f"; {near}" if near.startswith("did you mean") else ""
            found.refused.append(
                Refused(row.number, "id", f"there is no entry {quoted(name)}{more}")
            )
        elif name in seen:
            reason = f"row {seen[name]} is about {quoted(name)} already"
            found.refused.append(Refused(row.number, "id", reason))
        else:
            seen[name] = row.number
            _take(content, index[name], row, today, found)
    return found


def _take(content: Content, index: int, row: Row, today: str, found: Taken) -> None:
    refused = list(_overwritten(content, index, row))
    refused += [
        Refused(row.number, name, "nothing reads this column: its head is empty")
        for name in row.cells
        if name.startswith("(")
    ]
    given = {c.name: row.cells[c.name] for c in COLUMNS if c.filled and c.name in row.cells}
    if not given and not refused:
        found.silent += 1
        return
    reader = _Reader(content, index, given, today)
    for name in READERS:
        try:
            READERS[name](reader)
        except _RefusalError as error:
            refused.append(Refused(row.number, name, str(error)))
    if not refused:
        refused += _invalid(content, index, row, reader)
    if refused:
        found.refused += refused
    elif reader.changes:
        found.answers.append(
            Answer(
                row.number,
                index,
                content.referrals.model.services[index].id,
                tuple(Change(place, value) for place, value, _ in reader.changes),
                tuple(_told(content, *change) for change in reader.changes),
            )
        )
    else:
        found.silent += 1


def _overwritten(content: Content, index: int, row: Row) -> Iterator[Refused]:
    """Find cells that say what stood in the entry, and that somebody has changed."""
    forms = [now(content, index, private) for private in (False, True)]
    for name, into in _NEW.items():
        if name in row.cells and _text(row.cells[name]) not in {
            " ".join(form[name].split()) for form in forms
        }:
            yield Refused(row.number, name, f"this cell is not read: write it into {into}")


_NEW = {
    "phones": "new_phone",
    "hours": "new_hours",
    "fees": "new_fees",
    "email": "new_email",
    "url": "new_url",
    "consent": "consent_until",
    "checked_last": "checked_on",
}
"""Columns that say what stands in an entry → those for what shall stand there."""


def _text(value: str) -> str:
    return " ".join(value.split())


class _Reader:
    """One row on its way: reads its cells, and collects what they change."""

    def __init__(self, content: Content, index: int, cells: dict[str, str], today: str) -> None:
        self.content, self.index, self.cells, self.today = content, index, cells, today
        self.service = content.referrals.model.services[index]
        self.changes: list[tuple[Location, str, str]] = []

    def set(self, location: Location, value: str, column: str) -> None:
        """Note a change of a field of the service, unless it says so already."""
        place: Location = ("services", self.index, *location)
        source, own = self.content.referrals.source.part(place)
        old = source.get(own) if own == source.known(own) else None
        if old != value:
            self.changes.append((place, value, column))

    def text(self, column: str) -> str:
        """The cell as text; empty where nothing stands in it."""
        return _text(self.cells[column]) if column in self.cells else ""

    def date(self, column: str) -> str:
        """The cell as an ISO date; empty where nothing stands in it."""
        text = self.text(column)
        if not text:
            return ""
        if re.fullmatch(r"\d{5}(\.\d+)?", text) and 36526 <= float(text) < 73051:
            days = datetime.timedelta(int(float(text)))  # as Excel counts them, from 1900
            return (datetime.date(1899, 12, 30) + days).isoformat()
        try:
            if dots := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text):
                return datetime.date(int(dots[3]), int(dots[2]), int(dots[1])).isoformat()
            day = text[:10] if re.fullmatch(r" \d\d:\d\d(:\d\d)?", text[10:]) else text
            return datetime.date.fromisoformat(day).isoformat()
        except ValueError:
            raise _RefusalError(
                f"{quoted(text)} is not a date: write year-month-day, such as {self.today}"
            ) from None

    # ------------------------------------------------------------ one function for each column

    def checked_on(self) -> None:
        """The day of the call."""
        day, result = self.date("checked_on"), self.text("result").casefold()
        if not day:
            if result:
                raise _RefusalError("when was that? write the day of the call")
            if any(name in self.cells for name in CONFIRMING):
                raise _RefusalError("new values stand in this row, and no day of the call")
            return
        if day > self.today:
            raise _RefusalError(f"{day} has not come yet")
        if self.service.assured_date and day < self.service.assured_date <= self.today:
            raise _RefusalError(
                f"the entry has been checked later than {day}: on {self.service.assured_date}"
            )
        if not result:
            raise _RefusalError("what came of the call? fill in the column result")
        if result in ("still true", "open again", "closed for now", "closed for good") or (
            result == "changed" and any(name in self.cells for name in CONFIRMING)
        ):
            self.set(("assured_date",), day, "checked_on")

    def result(self) -> None:
        """What the call ended with."""
        result = self.text("result").casefold()
        if result and result not in RESULTS:
            near = did_you_mean(result, RESULTS)
            raise _RefusalError(f"{quoted(self.text('result'))} is no result; {near}")
        news = [name for name in CONFIRMING if name in self.cells]
        if result in ("no answer", "withdrawn", "closed for good") and news:
            raise _RefusalError(f"{quoted(result)}, and yet {news[0]} is filled")
        if result == "changed" and not news and "note" not in self.cells:
            raise _RefusalError("'changed', and yet nothing new stands in this row")
        if result in _STATUS:
            self.set(("status",), _STATUS[result], "result")
        if result == "withdrawn":
            self._withdraw()

    def _withdraw(self) -> None:
        """End the consent the day before, so that a nameless tombstone says where others are.

        An entry that never had a day of consent before the call was never listed: it becomes
        private and leaves nothing.
        """
        agreed, day = self.service.publication.consent_date, self.date("checked_on")
        if not day:
            return  # told at its own cell
        ended = (datetime.date.fromisoformat(day) - datetime.timedelta(1)).isoformat()
        if self.service.publication.visibility == "public" and agreed and agreed <= ended:
            self.set(("publication", "consent_expires"), ended, "result")
        else:
            self.set(("publication", "visibility"), "private", "result")

    def new_phone(self) -> None:
        """The first public number."""
        text = self.text("new_phone")
        if not text:
            return
        if re.search(r"[;/\n]|,| or ", text):
            raise _RefusalError(
                f"{quoted(text)} is more than one number: change the others in the file"
            )
        number = international(text, self.content.site.model.country)
        if number is None:
            raise _RefusalError(f"{quoted(text)} is not a phone number")
        phones = self.service.phones
        here = next((i for i, one in enumerate(phones) if not one.private), len(phones))
        if here < len(phones) and phones[here].short_code:
            raise _RefusalError("the entry's first number is a short one: change it in the file")
        self.set(("phones", here, "number"), number, "new_phone")

    def new_hours(self) -> None:
        """Opening hours in any words that take no guess, where the entry has one line at most."""
        text = self.text("new_hours")
        if not text:
            return
        hours = normalised(text) if fault(text) else text
        if hours is None:
            raise _RefusalError(
                f"{quoted(text)} cannot be read: write it as "
                "Mo-Fr 10:00-18:00; Sa 10:00-12:00; PH off"
            )
        timed = [i for i, one in enumerate(self.service.schedules) if one.opening_hours]
        if len(timed) > 1:
            raise _RefusalError("the entry has several lines of hours: change them in the file")
        here = timed[0] if timed else len(self.service.schedules)
        self.set(("schedules", here, "opening_hours"), hours, "new_hours")

    def new_fees(self) -> None:
        """What it costs."""
        if text := self.text("new_fees"):
            self.set(("fees_description",), text, "new_fees")

    def new_email(self) -> None:
        """The address for mail."""
        if text := self.text("new_email"):
            self.set(("email",), text, "new_email")

    def new_url(self) -> None:
        """The website."""
        if text := self.text("new_url"):
            self.set(("url",), text, "new_url")

    def consent_until(self) -> None:
        """The last day for which they agreed."""
        day = self.date("consent_until")
        if day and day < self.today:
            raise _RefusalError(
                f"{day} has passed: if they agree no more, the result is 'withdrawn'"
            )
        if day:
            self.set(("publication", "consent_expires"), day, "consent_until")

    def note(self) -> None:
        """A note for editors, behind those that stand there."""
        text = self.text("note")
        if text:
            dated = f"{self.date('checked_on') or self.today}: {text}"
            old = self.service.private_note
            if dated not in old:
                self.set(("private_note",), f"{old} {dated}".strip(), "note")


CONFIRMING = ("new_phone", "new_hours", "new_fees", "new_email", "new_url", "consent_until")
"""Columns whose values somebody must have heard on a day."""

_STATUS = {
    "closed for now": "temporarily closed",
    "closed for good": "defunct",
    "open again": "active",
}

READERS = {
    "checked_on": _Reader.checked_on,
    "result": _Reader.result,
    "new_phone": _Reader.new_phone,
    "new_hours": _Reader.new_hours,
    "new_fees": _Reader.new_fees,
    "new_email": _Reader.new_email,
    "new_url": _Reader.new_url,
    "consent_until": _Reader.consent_until,
    "note": _Reader.note,
}
"""How each column that is filled is read."""


def _invalid(content: Content, index: int, row: Row, reader: _Reader) -> Iterator[Refused]:
    """Find changes after which the entry would have a fault."""
    place: Location = ("services", index)
    data: Plain = content.referrals.source.get(place)
    for change in reader.changes:
        data = changed(data, change[0][2:], change[1])
    for location, value, column in reader.changes:
        alone = Source(
            PurePath(), changed(content.referrals.source.get(place), location[2:], value)
        )
        problems = validate(alone, Service)
        if isinstance(problems, list):
            hint = f"; {problems[0].hint}" if problems[0].hint else ""
            yield Refused(row.number, column, f"{problems[0].message}{hint}")
            return
    together = validate(Source(PurePath(), data), Service)
    if isinstance(together, list):
        yield Refused(row.number, reader.changes[0][2], together[0].message)


def _told(content: Content, location: Location, value: str, column: str) -> str:
    source, own = content.referrals.source.part(location)
    old = source.get(own) if own == source.known(own) else None
    name = ".".join(str(part) for part in location[2:])
    was = "(new)" if old is None else old
    if column == "note":
        return f"{name}: a note is added"
    return f"{name}: {was} → {value}"


def written(
    content: Content, taken: Taken, texts: dict[PurePath, str]
) -> tuple[dict[PurePath, str], list[Answer]]:
    """The files of the directory with the answers in them, and answers that do not fit in.

    `texts` are the files as they stand. An answer does not fit where its entry is written in
    a way that cannot be changed without changing more.
    """
    places: dict[PurePath, list[tuple[Answer, list[Change]]]] = {}
    for answer in taken.answers:
        moved = [_moved(content, change) for change in answer.changes]
        path = moved[0][0].path
        places.setdefault(path, []).append((answer, [change for _, change in moved]))
    done: dict[PurePath, str] = {}
    left: list[Answer] = []
    for path, answers in places.items():
        source = parse(texts[path].removeprefix("\ufeff"), path)
        assert isinstance(source, Source)
        fitting = answers
        new = edited(texts[path], source, [c for _, cs in answers for c in cs], ORDER)
        if new is None:
            fits = [edited(texts[path], source, cs, ORDER) is not None for _, cs in answers]
            fitting = [one for one, fit in zip(answers, fits, strict=True) if fit]
            left += [one for (one, _), fit in zip(answers, fits, strict=True) if not fit]
            new = edited(texts[path], source, [c for _, cs in fitting for c in cs], ORDER)
        if new is not None and fitting:
            done[path] = new
    return done, left


def _moved(content: Content, change: Change) -> tuple[Source, Change]:
    """A change at its place in its own file."""
    part, own = content.referrals.source.part(change.location[:2])
    return part, Change((*own, *change.location[2:]), change.value)


def agrees(content: Content) -> bool:
    """Whether the directory with the answers in it has no fault."""
    return not check(content)
