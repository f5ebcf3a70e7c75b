"""Spreadsheets that nobody made for us: which column is which, and what their cells mean."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.cells import unguarded
from generator.exchange import tables, values
from generator.exchange.files import UnreadableError, whole
from generator.exchange.incoming import Incoming, Refusal
from generator.exchange.record import Record, filled, incoming, of_file, slug
from generator.exchange.slugs import slugged
from generator.source import Plain
from generator.spreadsheet import Sheet, sheets

IGNORED = "-"
"""What a column is mapped to that is left out on purpose."""

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "name": (
        "title", "service", "service name", "name of service", "programme", "program", "meeting",
        "meeting name", "group", "название", "наименование", "имя", "услуга", "сервис", "группа",
        "название услуги",
    ),
    "description": (
        "about", "details", "summary", "what", "service description", "short description",
        "описание", "что это", "о сервисе",
    ),
    "organization": (
        "organisation", "org", "provider", "agency", "charity", "ngo", "run by",
        "organization name", "organisation name", "организация", "учреждение", "нко",
        "кто ведет", "название организации",
    ),
    "types": (
        "type", "kind", "kinds", "category", "categories", "service type", "type of service",
        "topic", "тип", "вид", "категория", "вид помощи", "тип услуги", "направление",
    ),
    "phones": (
        "phone", "tel", "telephone", "phone number", "phone numbers", "phone no", "tel no",
        "telephone number", "contact number", "call", "hotline", "helpline", "телефон",
        "телефоны", "тел", "номер телефона", "контактный телефон", "горячая линия",
    ),
    "mobile": (
        "cell", "mobile phone", "cell phone", "mob", "мобильный", "мобильный телефон", "моб",
    ),
    "fax": ("fax number", "факс"),
    "email": (
        "e mail", "mail", "email address", "e mail address", "эл почта", "почта",
        "электронная почта", "имейл",
    ),
    "url": (
        "web", "website", "web site", "site", "link", "homepage", "web address", "сайт",
        "ссылка", "веб сайт", "адрес сайта",
    ),
    "hours": (
        "opening hours", "open", "opening times", "times open", "when open", "when", "schedule",
        "office hours", "service hours", "часы работы", "время работы", "режим работы", "график",
        "график работы", "расписание", "часы",
    ),
    "location": (
        "venue", "place", "location name", "building", "site name", "where", "место", "площадка",
        "здание",
    ),
    "address_1": (
        "address", "street", "street address", "address line 1", "address 1", "road", "адрес",
        "улица", "адрес улица",
    ),
    "address_2": ("address line 2", "suite", "floor", "квартира", "офис"),
    "city": (
        "town", "city town", "town city", "settlement", "municipality", "region", "город",
        "населенный пункт",
    ),
    "state_province": ("state", "province", "county", "область", "край", "регион"),
    "postal_code": (
        "postcode", "post code", "zip", "zip code", "zipcode", "индекс", "почтовый индекс",
    ),
    "country": ("страна",),
    "transportation": (
        "how to get there", "directions", "transport", "location notes", "как добраться",
        "проезд",
    ),
    "accessibility": ("access", "доступность"),
    "wheelchair": (
        "wheelchair access", "wheelchair accessible", "step free", "disabled access",
        "доступно на коляске", "коляска",
    ),
    "latitude": ("lat", "широта"),
    "longitude": ("lon", "lng", "long", "долгота"),
    "languages": ("language", "languages spoken", "spoken languages", "язык", "языки"),
    "eligibility_description": (
        "eligibility", "for whom", "who can use", "who for", "who is it for", "target group",
        "audience", "кому", "для кого",
    ),
    "ages": ("age", "age group", "age range", "возраст"),
    "minimum_age": ("min age", "age from", "возраст от", "минимальный возраст"),
    "maximum_age": ("max age", "age to", "возраст до", "максимальный возраст"),
    "fees_description": (
        "fees", "fee", "cost", "costs", "price", "prices", "цена", "стоимость", "оплата",
    ),
    "application_process": (
        "how to apply", "how to access", "referral", "how to refer", "access route",
        "appointments", "booking", "запись", "как попасть", "как записаться",
    ),
    "free": ("free of charge", "is it free", "бесплатно"),
    "anonymous": ("anonymously", "anonymity", "анонимно", "анонимность"),
    "walk-in": ("walk in", "drop in", "without appointment", "no appointment", "без записи"),
    "status": ("state of service", "статус"),
    "alert": ("news", "warning", "важно", "внимание"),
    "friendliness": ("lgbt friendly", "why friendly", "дружелюбность"),
    "private_note": (
        "note", "notes", "internal notes", "private notes", "comment", "comments", "remarks",
        "примечание", "примечания", "заметки", "комментарий", "комментарии",
    ),
    "service_areas": (
        "area", "areas", "area served", "areas served", "service area", "coverage", "catchment",
        "район", "районы",
    ),
    "day": ("weekday", "day of week", "day of the week", "день", "день недели"),
    "time": ("start time", "start", "starts", "begins", "начало", "время", "время начала"),
    "end_time": ("end time", "end", "ends", "finish", "конец", "окончание", "время окончания"),
    "opens_at": ("opens", "opens at", "open from", "from", "открывается", "открытие"),
    "closes_at": ("closes", "closes at", "open until", "until", "to", "закрывается", "закрытие"),
    "meeting_types": ("meeting types", "формат"),
    "conference_url": (
        "online link", "zoom", "zoom link", "conference link", "онлайн", "ссылка на встречу",
    ),
    "monday": ("mon", "mo", "пн", "понедельник"),
    "tuesday": ("tue", "tues", "tu", "вт", "вторник"),
    "wednesday": ("wed", "we", "ср", "среда"),
    "thursday": ("thu", "thur", "thurs", "th", "чт", "четверг"),
    "friday": ("fri", "fr", "пт", "пятница"),
    "saturday": ("sat", "sa", "сб", "суббота"),
    "sunday": ("sun", "su", "вс", "воскресенье"),
}  # fmt: skip
"""Names that people give to columns, by the field they mean; always in small letters."""

_WEEK = {
    "monday": "Mo", "tuesday": "Tu", "wednesday": "We", "thursday": "Th", "friday": "Fr",
    "saturday": "Sa", "sunday": "Su",
}  # fmt: skip
_OURS = {column.name: column for column in tables.COLUMNS}
FIELDS = (*dict.fromkeys((*_OURS, *SYNONYMS)),)
"""Every field that a column can be mapped to."""

_SEVERAL = {
    "phones",
    "mobile",
    "fax",
    "private_note",
    "languages",
    "types",
    "hours",
    "service_areas",
}
"""Fields that several columns may fill."""
_NEVER = {
    "assured_date": "whoever checks the entry here writes the date",
    "type_names": "",
}
"""Columns of ours that are never taken over."""


def plain(header: str) -> str:
    """A column's name without the differences that mean nothing."""
    text = unicodedata.normalize("NFKC", header).casefold().replace("ё", "е")
    return " ".join(re.sub(r"[_\-.:/()#№*?!,]+", " ", text).split())


_KNOWN = {
    **{plain(word): field for field, words in SYNONYMS.items() for word in (field, *words)},
    **{plain(name): name for name in _OURS},
    "types": "types",
}


def field_of(header: str, mapped: Mapping[str, str]) -> str | None:
    """The field that a column holds, by the editor's mapping, else by its name; None if unknown."""
    name = plain(header)
    if name in mapped:
        return mapped[name]
    if header.strip() in _OURS:
        return header.strip()
    return _KNOWN.get(name) or _KNOWN.get(re.sub(r" ?\d+$", "", name) or name)


def hint(header: str) -> str:
    """What to do about a column that is not known, in one line."""
    near = difflib.get_close_matches(
        plain(header), [one for one in _KNOWN if len(one) > 3], 1, 0.84
    )
    shown = header.strip()[:40]
    if near:
        return f'if it is {_KNOWN[near[0]]}: --map "{shown}={_KNOWN[near[0]]}"'
    return f'--map "{shown}=FIELD" takes it, --map "{shown}={IGNORED}" leaves it out'


# ---------------------------------------------------------------- reading


@dataclass(frozen=True)
class Taken:
    """What became of a table's columns."""

    file: str
    fields: Mapping[str, str]
    """Field by the column's name as the file has it."""
    unknown: tuple[str, ...]


def read(path: Path, country: str, mapped: Mapping[str, str]) -> tuple[list[Incoming], list[Taken]]:
    """The rows of a CSV file or a workbook, and what became of its columns.

    `mapped` are fields by the `plain` names of columns, over and above those that are known.
    """
    try:
        found = sheets(path.name, whole(path))
    except UnreadableError as error:
        return [of_file(path.name, "", str(error))], []
    records: list[Incoming] = []
    columns: list[Taken] = []
    heads = [(table, _head(table, mapped)) for table in found]
    readable = [(table, head) for table, head in heads if head is not None]
    for table, head in heads:
        name = path.name if len(readable) < 2 or not table.name else f"{path.name} [{table.name}]"
        if head is None:
            if readable and table.rows:
                reason = "no row in it names the columns; it was left out"
                records.append(of_file(path.name, f"sheet {table.name}", reason))
            continue
        taken = _columns(name, head[1], mapped)
        columns.append(taken)
        records += _together(_rows(table, name, head, mapped, country))
    if not readable:
        first = next((row for table in found for _, row in table.rows), ())
        shown = ", ".join(cell.strip() for cell in first if cell.strip())[:80]
        reason = f"no row names the columns; the first says: {shown}" if shown else "it is empty"
        tip = '; name one of them: --map "Their column=name"' if shown else ""
        records.append(of_file(path.name, "", reason + tip))
    return records, columns


Head = tuple[int, tuple[str, ...]]


def _head(table: Sheet, mapped: Mapping[str, str]) -> Head | None:
    """The row that names the columns, with its number: the first of those that name the most."""
    best: tuple[int, Head] | None = None
    for number, row in table.rows[:30]:
        fields = [field_of(cell, mapped) for cell in row if cell.strip()]
        score = len({field for field in fields if field and field != IGNORED})
        if "name" in fields and (score > 1 or len(fields) == 1) and (not best or score > best[0]):
            best = score, (number, row)
    return best[1] if best else None


def _columns(file: str, head: Iterable[str], mapped: Mapping[str, str]) -> Taken:
    cells = list(head)
    named = {cell.strip(): field for cell, field in zip(cells, _fields(cells, mapped), strict=True)}
    return Taken(
        file,
        {name: field for name, field in named.items() if name and field},
        tuple(name for name, field in named.items() if name and not field),
    )


def _together(records: Iterable[Incoming]) -> list[Incoming]:
    """Rows that are meetings of one group at one place as one record; all others as they are."""
    found: dict[str, Incoming] = {}
    for one in records:
        meetings = one.service.get("meetings")
        alone = not isinstance(meetings, list) or "schedules" in one.service or "id" in one.service
        who = (one.service.get("name"), one.organization.get("name"), one.location.get("name"))
        where = one.location.get("address")
        key = str(one.row) if alone else f"{who} {where}".casefold()
        if key not in found:
            found[key] = one
            continue
        first = found[key]
        before = first.service["meetings"]
        assert isinstance(before, list) and isinstance(meetings, list)
        more = [meeting for meeting in meetings if meeting not in before]
        others = {name: value for name, value in one.service.items() if name not in first.service}
        found[key] = replace(
            first,
            service={**first.service, **others, "meetings": [*before, *more]},
            refused=(*first.refused, *one.refused),
            noted=(*first.noted, *one.noted),
            unkept=tuple(dict.fromkeys((*first.unkept, *one.unkept))),
            more_rows=(*first.more_rows, one.row),
        )
    return list(found.values())


def _fields(head: Iterable[str], mapped: Mapping[str, str]) -> list[str | None]:
    """The field of each column; in a table of meetings `Types` are theirs."""
    cells = list(head)
    fields = [field_of(cell, mapped) if cell.strip() else None for cell in cells]
    meetings = {"day", "time"} <= {*fields}
    for i, cell in enumerate(cells):
        name = plain(cell)
        if name not in mapped and meetings and fields[i] == "types":
            fields[i] = "meeting_types"
        elif name not in mapped and fields[i] == "name" and name in ("group", "группа"):
            fields[i] = "organization" if fields.count("name") > 1 else "name"
    return fields


def _rows(
    table: Sheet, file: str, head: Head, mapped: Mapping[str, str], country: str
) -> Iterator[Incoming]:
    fields = _fields(head[1], mapped)
    names = [(cell.strip() or f"column {i + 1}", fields[i]) for i, cell in enumerate(head[1])]
    for number, row in table.rows:
        if number <= head[0] or [c.strip() for c in row] == [c.strip() for c in head[1]]:
            continue
        reader = _Reader(country)
        unknown: dict[str, str] = {}
        for column, cell in enumerate(row):
            name, field = names[column] if column < len(names) else (f"column {column + 1}", None)
            if (number, column) in table.uncounted:
                reader.refuse(name, "the file holds a formula without its result: open and save it")
            elif cell.strip() and field is None:
                unknown[name] = cell
            elif cell.strip() and field != IGNORED:
                assert field is not None
                reader.cell(name, field, unguarded(_cleaned(cell)))
        yield reader.incoming(file, number, unknown)


def _cleaned(cell: str) -> str:
    text = cell.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")
    text = re.sub("[\u200b\u200e\u200f\ufeff\u00ad]", "", text)
    return "\n".join(line.strip() for line in text.split("\n")).strip()


_STATUS = {
    "active": "active", "open": "active", "yes": "active",
    "действует": "active", "работает": "active",
    "inactive": "inactive", "paused": "inactive", "не работает": "inactive",
    "defunct": "defunct", "closed": "defunct", "permanently closed": "defunct",
    "закрыто": "defunct",
    "temporarily closed": "temporarily closed", "временно закрыто": "temporarily closed",
}  # fmt: skip


class _Reader:
    """Takes the cells of a row one by one."""

    def __init__(self, country: str) -> None:
        self.country = country
        self.service: dict[str, Plain] = {}
        self.organization: dict[str, Plain] = {}
        self.location: dict[str, Plain] = {}
        self.address: dict[str, Plain] = {}
        self.terms: dict[str, str] = {}
        self.hours: list[str] = []
        self.times: dict[str, str] = {}
        self.columns: dict[str, str] = {}
        """Name of the column by the field that it filled."""
        self.refused: list[Refusal] = []
        self.noted: list[Refusal] = []
        self.unkept: list[str] = []

    def refuse(self, column: str, reason: str) -> None:
        """Say why a cell is not taken."""
        self.refused.append(Refusal(column, reason))

    def cell(self, column: str, field: str, cell: str) -> None:
        """Take a cell that is not empty, or say why not."""
        if cell.startswith("="):
            self.refuse(column, f"{cell[:40]!r} looks like a formula: write its result")
        elif field in _NEVER:
            if _NEVER[field]:
                self.unkept.append(column)
        elif field in self.columns and field not in _SEVERAL:
            first = self.columns[field]
            self.refuse(column, f"the column {first!r} says what this one says: {field}")
        else:
            self.columns.setdefault(field, column)
            kind = field if field in _READERS else "ours" if field in _OURS else "text"
            _READERS[kind](self, column, field, cell)

    def ours(self, _column: str, field: str, cell: str) -> None:
        """A cell of a column that has a plain value of the directory."""
        place = _OURS[field].place
        here = {
            "service": self.service,
            "organization": self.organization,
            "location": self.location,
        }[place[0]]
        if place[1:2] == ("address",):
            here = self.address
        here[place[-1]] = _OURS[field].read(cell)
        if place[-1] == "id" and place[0] != "service":
            self.service[f"{place[0]}_id"] = cell

    def name(self, column: str, field: str, cell: str) -> None:
        """A name stands on one line."""
        self.ours(column, field, " ".join(cell.split()))

    def phones(self, column: str, field: str, cell: str) -> None:
        """Phones, as our own export writes them or as people do."""
        kind = {"mobile": "cell", "fax": "fax"}.get(field, "voice")
        found = self._list(self.service, "phones")
        own = _OURS["phones"].read(cell)
        items = [one for one in own if isinstance(one, dict)] if isinstance(own, list) else []
        if kind == "voice" and items and all(_is_ours(one) for one in items):
            found += [one for one in items if one not in found]
            return
        for one in values.phones(cell, self.country, kind):
            if isinstance(one, str):
                self.refuse(column, one)
            elif not any(
                isinstance(old, dict) and old.get("number") == one["number"] for old in found
            ):
                found.append(one)

    def hours_(self, column: str, _field: str, cell: str) -> None:
        """Opening hours in words."""
        if found := values.hours(cell):
            self._list(self.service, "schedules").append({"opening_hours": found})
            if found != cell:
                self.noted.append(Refusal(column, f"{cell[:60]!r} was read as {found!r}"))
        else:
            self._list(self.service, "schedules").append({"description": cell})
            self.noted.append(
                Refusal(
                    column, f"the hours {cell[:60]!r} cannot be read; kept as a remark in words"
                )
            )

    def schedules(self, column: str, field: str, cell: str) -> None:
        """Opening hours, as our own export writes them or in words."""
        own = _OURS["schedules"].read(cell)
        items = [one for one in own if isinstance(one, dict)] if isinstance(own, list) else []
        if all(
            values.hours(str(one.get("opening_hours", ""))) == one.get("opening_hours")
            or ("opening_hours" not in one and "description" in one)
            for one in items
        ):
            self._list(self.service, "schedules").extend(items)
        else:
            self.hours_(column, field, cell)

    def week(self, column: str, field: str, cell: str) -> None:
        """Hours in a column of their own day."""
        if values.truth(cell) is False or values.hours(f"{_WEEK[field]} {cell}") in (
            f"{_WEEK[field]} off", f"{_WEEK[field]} closed",
        ):  # fmt: skip
            return
        if found := values.hours(f"{_WEEK[field]} {cell}"):
            self.hours.append(found)
        else:
            self.refuse(column, f"the hours {cell[:60]!r} cannot be read")

    def time(self, _column: str, field: str, cell: str) -> None:
        """A part of a meeting's or a day's time; put together at the end of the row."""
        self.times[field] = cell

    def languages(self, column: str, _field: str, cell: str) -> None:
        """Languages by name or tag."""
        found = self._list(self.service, "languages")
        own = _OURS["languages"].read(cell)
        if " | " in cell and isinstance(own, list):
            found += own
            return
        for one in values.languages(cell):
            if isinstance(one, str):
                self.refuse(column, one)
            elif one not in found:
                found.append(one)

    def types(self, _column: str, _field: str, cell: str) -> None:
        """Kinds of service by id or by name."""
        found = self._list(self.service, "types")
        for part in re.split(r"[;\n|]|,(?!\S)|(?<=[a-z]),(?=[a-z])", cell):
            name = part.strip()
            key = slug(name) or slugged(name)
            if name and key not in found:
                found.append(key)
                self.terms[key] = name

    def attributes(self, column: str, _field: str, cell: str) -> None:
        """What a service is for everybody, in a list."""
        found = self._list(self.service, "attributes")
        for part in re.split(r"[;,\n]", cell):
            name = part.strip().casefold().replace(" ", "-")
            if name in ("free", "anonymous", "walk-in"):
                found += [name] * (name not in found)
            elif name:
                self.refuse(column, f"{part.strip()[:40]!r} is none of: free, anonymous, walk-in")

    def attribute(self, column: str, field: str, cell: str) -> None:
        """Yes or no in a column of its own."""
        said = values.truth(cell)
        found = self._list(self.service, "attributes")
        if said:
            found += [field] * (field not in found)
        elif said is None and field == "free":
            self.service.setdefault("fees_description", cell)
        elif said is None:
            self.refuse(column, f"{cell[:40]!r} is neither yes nor no")

    def wheelchair(self, column: str, _field: str, cell: str) -> None:
        """Whether somebody in a wheelchair gets in."""
        said = values.truth(cell)
        if said is not None:
            self.location["wheelchair"] = "yes" if said else "no"
        elif cell.casefold() in values.PARTLY:
            self.location["wheelchair"] = "limited"
        else:
            self.refuse(column, f"{cell[:40]!r} is none of: yes, limited, no")

    def redacted(self, _column: str, _field: str, cell: str) -> None:
        """Whether a place is secret; what cannot be read is taken for yes."""
        self.location["redacted"] = "false" if values.truth(cell) is False else "true"

    def ages(self, column: str, field: str, cell: str) -> None:
        """Ages in one cell, or one of the two."""
        found = values.ages(cell)
        if found is None:
            self.refuse(column, f"{cell[:40]!r} is no age")
            return
        low, high = (found[0], None) if field == "minimum_age" else found
        if field == "maximum_age":
            low, high = None, found[1] or found[0]
        self.service |= filled(minimum_age=low, maximum_age=high)

    def status(self, column: str, _field: str, cell: str) -> None:
        """Whether the service runs."""
        word = cell.casefold().strip(".!")
        if word in _STATUS:
            self.service["status"] = _STATUS[word]
        else:
            self.refuse(
                column, f"{cell[:40]!r} is no status; {', '.join(dict.fromkeys(_STATUS.values()))}"
            )

    def url(self, column: str, field: str, cell: str) -> None:
        """A web address, with https."""
        name = {"url": "url", "organization_website": "website"}.get(field, field)
        found = values.web_address(cell)
        if found != cell and cell.startswith("http://"):
            self.noted.append(
                Refusal(column, f"{cell[:60]} was taken as {found[:60]}: see if it opens")
            )
        (self.organization if name == "website" else self.service)[name] = found

    def email(self, column: str, field: str, cell: str) -> None:
        """An e-mail address; of several the first."""
        first, *others = [part for part in re.split(r"[;,\s]+", cell) if "@" in part] or [cell]
        (self.organization if field == "organization_email" else self.service)["email"] = (
            values.email(first)
        )
        for other in others:
            self.refuse(column, f"there is room for one e-mail address; left out: {other[:40]!r}")

    def country_(self, column: str, _field: str, cell: str) -> None:
        """A country by code or name."""
        if found := values.country_code(cell):
            self.address["country"] = found
        else:
            self.refuse(column, f"{cell[:40]!r} is no country that is known by this name")

    def street(self, _column: str, _field: str, cell: str) -> None:
        """One line of a street, added to those before it."""
        lines = ", ".join(part.strip(" ,") for part in cell.split("\n") if part.strip(" ,"))
        before = self.address.get("address_1")
        self.address["address_1"] = f"{before}, {lines}" if before else lines

    def areas(self, _column: str, _field: str, cell: str) -> None:
        """Where people live whom the service helps."""
        found = self._list(self.service, "service_areas")
        own = _OURS["service_areas"].read(cell)
        if isinstance(own, list) and (" | " in cell or "\n" in cell):
            found += own
            return
        found.extend({"name": part.strip()} for part in cell.split(";") if part.strip())

    def meetings(self, column: str, field: str, cell: str) -> None:
        """Meetings, as our own export writes them."""
        self.ours(column, field, cell)

    def note(self, _column: str, _field: str, cell: str) -> None:
        """A note for editors; several columns one below the other."""
        before = self.service.get("private_note")
        self.service["private_note"] = f"{before}\n{cell}" if before else cell

    def _list(self, data: dict[str, Plain], name: str) -> list[Plain]:
        found = data.setdefault(name, [])
        assert isinstance(found, list)
        return found

    def incoming(self, file: str, row: int, unknown: Mapping[str, str]) -> Incoming:
        """The row on its way in."""
        self._put_times_together()
        if self.hours:
            self._list(self.service, "schedules").append({"opening_hours": "; ".join(self.hours)})
        if any(self.address.values()):
            self.address.setdefault("country", self.country)
            self.location["address"] = self.address
        service = filled(**self.service)
        record = Record(dict(unknown))
        record.close()
        record.refused += self.refused
        record.unkept += self.unkept
        named = {**self.columns, "service": self.columns.get("name", "name")}
        found = incoming(
            record,
            file,
            row,
            service,
            filled(**self.organization),
            filled(**self.location),
            self.terms,
        )
        return Incoming(
            found.file, found.row, found.service, found.organization, found.location, found.terms,
            tuple(Refusal(_column(one.column, named), one.reason) for one in found.refused),
            found.unkept, tuple(self.noted),
        )  # fmt: skip

    def _put_times_together(self) -> None:
        times = self.times
        start, end = (
            times.get("time") or times.get("opens_at"),
            times.get("end_time") or times.get("closes_at"),
        )
        if not times:
            return
        column = self.columns.get(next(iter(times)), "time")
        opens, closes = (values.clock(text) if text else None for text in (start, end))
        for text, found, names in (
            (start, opens, ("time", "opens_at")),
            (end, closes, ("end_time", "closes_at")),
        ):
            if text and found is None:
                name = next((self.columns[one] for one in names if one in self.columns), column)
                self.refuse(name, f"{text[:40]!r} is no time of day; write 18:30 or 6:30 PM")
        if "opens_at" in times or "closes_at" in times:
            found = (
                values.hours(f"{times.get('day', '')} {opens}-{closes}".strip())
                if opens and closes
                else None
            )
            if found:
                self.hours.append(found)
            elif opens and closes:
                self.refuse(column, f"the days {times.get('day', '')[:40]!r} cannot be read")
            return
        if opens is None:
            if "day" in times and start is None:
                self.refuse(self.columns["day"], "a day without a time")
            return
        days = [
            values.day(part)
            for part in re.split(r"[,;/&\n]|\s+(?:and|и)\s+", times.get("day", ""))
            if part.strip()
        ]
        if not days or None in days:
            self.refuse(column, f"the day {times.get('day', '')[:40]!r} is no day of the week")
            return
        types, words = values.meeting_types(times.get("meeting_types", ""))
        online = times.get("conference_url")
        self._list(self.service, "meetings").extend(
            filled(
                day=one, time=opens, end_time=closes, types=list(types), notes="; ".join(words),
                conference_url=values.web_address(online) if online else None,
            )
            for one in days
        )  # fmt: skip
        if "X" in types:
            self.location.setdefault("wheelchair", "yes")


def _is_ours(one: Mapping[str, Plain]) -> bool:
    number = one.get("number")
    if not isinstance(number, str):
        return False
    return one.get("short_code") == "true" or re.fullmatch(r"\+\d[\d ]{5,18}\d", number) is not None


def _column(path: str, named: Mapping[str, str]) -> str:
    """The column that a refused value of the model came from."""
    parts = re.split(r"[.\[]", path)
    for part in reversed(parts):
        if part in named:
            return named[part]
    return {
        "organization": named.get("organization", path),
        "schedules": named.get("hours", path),
    }.get(parts[0], path)


_READERS = {
    "ours": _Reader.ours, "text": _Reader.ours, "name": _Reader.name, "organization": _Reader.name,
    "location": _Reader.name, "city": _Reader.name,
    "phones": _Reader.phones, "mobile": _Reader.phones, "fax": _Reader.phones,
    "hours": _Reader.hours_, "schedules": _Reader.schedules, "meetings": _Reader.meetings,
    **dict.fromkeys(_WEEK, _Reader.week),
    **dict.fromkeys(("day", "time", "end_time", "opens_at", "closes_at"), _Reader.time),
    **dict.fromkeys(("meeting_types", "conference_url"), _Reader.time),
    "languages": _Reader.languages, "types": _Reader.types, "attributes": _Reader.attributes,
    **dict.fromkeys(("free", "anonymous", "walk-in"), _Reader.attribute),
    "wheelchair": _Reader.wheelchair, "redacted": _Reader.redacted,
    **dict.fromkeys(("ages", "minimum_age", "maximum_age"), _Reader.ages),
    "status": _Reader.status, "url": _Reader.url, "organization_website": _Reader.url,
    "email": _Reader.email, "organization_email": _Reader.email, "country": _Reader.country_,
    "address_1": _Reader.street, "address_2": _Reader.street, "service_areas": _Reader.areas,
    "private_note": _Reader.note,
}  # fmt: skip
"""How the cells of a field are read."""
