"""Meetings of a BMLT root server, as either of its two JSON interfaces gives them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.exchange import values
from generator.exchange.files import UnreadableError, opened, parsed_json
from generator.exchange.incoming import Incoming
from generator.exchange.record import Record, filled, incoming, of_file
from generator.referrals import DAYS
from generator.source import Plain

KIND = "twelve-step-group"
"""What kind of service a meeting of such a server is."""


@dataclass(frozen=True)
class Naming:
    """Where an interface keeps what a meeting is; the days differ by one."""

    day: str
    sunday: int
    """The number of Sunday; the others follow."""
    start: str
    length: str
    name: str
    formats: str
    venue: str


SEMANTIC = Naming(
    "weekday_tinyint", 1, "start_time", "duration_time", "meeting_name", "formats", "venue_type"
)
"""`getSearchResults` of the semantic interface: Sunday is 1."""
PLAIN = Naming("day", 0, "startTime", "duration", "name", "formatIds", "venueType")
"""`/api/v1/meetings`: Sunday is 0."""


@dataclass(frozen=True)
class Format:
    """A word about a meeting, as the server calls it."""

    key: str
    world: str
    """What all servers call it; empty for a server's own."""
    name: str


_WORLD = {
    "OPEN": "O", "CLOSED": "C", "BEG": "BE", "DISC": "D", "SPK": "SP", "STEP": "ST", "TRAD": "TR",
    "M": "M", "W": "W", "Y": "Y", "GL": "LGBTQ", "WCHR": "X", "LIT": "LIT", "MED": "MED",
    "CAN": "CAN", "CW": "CF", "TC": "TC", "VM": "ONL", "HYBR": "ONL",
}  # fmt: skip
"""Codes of Meeting Guide by the formats that all servers have."""
_KEYS = {
    "O": "O", "C": "C", "B": "BE", "D": "D", "So": "SP", "SD": "SP", "St": "ST", "Tr": "TR",
    "M": "M", "W": "W", "YP": "Y", "GL": "LGBTQ", "WC": "X", "ME": "MED", "CL": "CAN",
    "CW": "CF", "TC": "TC",
    "VM": "ONL", "HY": "ONL",
}  # fmt: skip
"""The same by the keys that a server begins with, where its own formats are not given."""
_TONGUES = {"ES": "es", "FIN": "fi", "ENG": "en", "PER": "fa", "FR": "fr", "RUS": "ru"}
_TONGUE_CODES = {"es": "S", "fi": "FI", "en": "EN", "fa": "FA", "fr": "FR", "ru": "RUS"}

Formats = Mapping[str, Format]


def formats(value: object, locale: str) -> dict[str, Format]:
    """The formats of a server by id and by key, named in a language, else in English."""
    found: dict[str, Format] = {}
    for item in value if isinstance(value, list) else ():
        if not isinstance(item, dict):
            continue
        said = item.get("translations")
        if isinstance(said, list):
            named = {one.get("language"): one for one in said if isinstance(one, dict)}
            english = named.get("en") or next(iter(named.values()), {})
            name = (named.get(locale) or english).get("name")
            key, world, number = english.get("key"), item.get("worldId"), item.get("id")
        else:
            key, world, number, name = (
                item.get(one) for one in ("key_string", "world_id", "id", "name_string")
            )
        one = Format(str(key or ""), str(world or ""), str(name or key or "")[:80])
        if number is not None:
            found[str(number)] = one
        if key:
            found[str(key)] = one
    return found


def are_formats(value: object) -> bool:
    """Whether a JSON file lists a server's formats rather than its meetings."""
    first = value[0] if isinstance(value, list) and value else None
    return isinstance(first, dict) and ("translations" in first or "key_string" in first)


def are_meetings(value: object) -> bool:
    """Whether a JSON file lists meetings as one of the two interfaces does."""
    meetings = value.get("meetings") if isinstance(value, dict) else value
    if isinstance(value, dict) and meetings is None:
        meetings = [value]
    first = meetings[0] if isinstance(meetings, list) and meetings else None
    return isinstance(first, dict) and _naming(first) is not None


def _naming(item: Mapping[str, object]) -> Naming | None:
    if SEMANTIC.day in item or SEMANTIC.name in item:
        return SEMANTIC
    return PLAIN if PLAIN.start in item or PLAIN.formats in item else None


def read(path: Path, country: str, known: Formats = {}, locale: str = "en") -> list[Incoming]:  # noqa: B006
    """The meetings of a file, those of one group at one place as one service.

    `known` are the server's formats from another file; those in the file itself win.
    """
    try:
        files = opened(path, (".json",))
        value = parsed_json(next(iter(files.contents.values()), b""))
    except UnreadableError as error:
        return [of_file(path.name, "", str(error))]
    if isinstance(value, dict):
        known = {**known, **formats(value.get("formats"), locale)}
        value = value.get("meetings", [value])
    if not isinstance(value, list) or not value:
        return [of_file(path.name, "", "there is no meeting in it")]
    groups: dict[tuple[str, ...], _Group] = {}
    for row, item in enumerate(value, start=1):
        record = Record(item)
        naming = _naming(record.values) or PLAIN
        names = (
            naming.name,
            "location_text",
            "location_street",
            "location_municipality",
            naming.venue,
        )
        key = tuple(
            " ".join(str(record.values.get(name) or "").casefold().split()) for name in names
        )
        hidden = str(record.values.get("published", "1")).casefold() in ("0", "false")
        key = key if key[0] and not hidden else (str(row),)
        if key in groups:
            group = groups[key]
            record.refused, record.unkept = group.record.refused, group.record.unkept
            group.rows.append(row)
            record.where = f"meeting {row}"
        else:
            group = groups[key] = _Group(record, [row], hidden)
        group.take(record, naming, country, known)
    found = [group.incoming(path.name) for group in groups.values()]
    if not known and any("formatIds" in one.unkept for one in found):
        reason = "formats are numbers of that server here: give its file of formats as well"
        found.append(of_file(path.name, "formatIds", reason))
    return found


@dataclass
class _Group:
    """Meetings that belong together, found so far."""

    record: Record
    rows: list[int]
    hidden: bool
    service: dict[str, Plain] = field(default_factory=dict)
    location: dict[str, Plain] = field(default_factory=dict)
    meetings: list[Plain] = field(default_factory=list)

    def take(self, record: Record, naming: Naming, country: str, known: Formats) -> None:
        """Add one meeting; the first says where it is."""
        name = record.text(naming.name)
        where = _place(record, naming, country)
        codes, words, tongues = _said(record, naming, known)
        if not self.service:
            self.service = filled(name=name, types=[KIND], phones=_phones(record, country))
            self.location = where
        if "X" in codes:
            codes.remove("X")
            self.location["wheelchair"] = "yes"
        spoken = self.service.setdefault("languages", [])
        if isinstance(spoken, list):
            spoken += [{"code": tag} for tag in tongues if {"code": tag} not in spoken]
        if record.text(naming.venue) in ("2", "3") and "ONL" not in codes:
            codes.append("ONL")
        remarks = [*words, record.text("comments"), record.text("virtual_meeting_additional_info")]
        meeting = filled(
            day=_day(record, naming),
            **_times(record, naming),
            types=list(codes),
            conference_url=values.web_address(record.text("virtual_meeting_link") or ""),
            notes="; ".join(filter(None, remarks)),
        )
        if "day" in meeting and "time" in meeting:
            self.meetings.append(meeting)
        record.pass_over(
            "id", "id_bigint", "worldId", "worldid_mixed", "serviceBodyId", "service_body_bigint",
            "published", "lang_enum", "shared_group_id_bigint", "root_server_uri", "root_server_id",
            "distance_in_km", "distance_in_miles", "format_shared_id_list", "temporarilyVirtual",
        )  # fmt: skip
        if record.values.get("temporarilyVirtual") is True:
            record.refuse(
                "temporarilyVirtual", "it meets online for now: say so in `alert` yourself"
            )
        record.where = ""
        record.close()

    def incoming(self, file: str) -> Incoming:
        """The group on its way in."""
        if self.hidden:
            self.record.refuse("published", "its own server does not publish it")
        if self.meetings:
            self.service["meetings"] = self.meetings
        found = incoming(
            self.record, file, self.rows[0], filled(**self.service), {}, self.location, {KIND: KIND}
        )
        service = {} if self.hidden else found.service
        return replace(found, service=service, more_rows=tuple(self.rows[1:]))


def _day(record: Record, naming: Naming) -> str | None:
    text = record.text(naming.day)
    number = (
        int(text) - naming.sunday
        if text and text.isascii() and text.isdigit() and len(text) < 3
        else -1
    )
    if not 0 <= number <= 6:
        record.refuse(naming.day, f"{(text or '')[:20]!r} is no number of a day")
        return None
    return DAYS[(number - 1) % 7]  # ours begin with Monday


def _times(record: Record, naming: Naming) -> dict[str, Plain]:
    text, length = record.text(naming.start), record.text(naming.length)
    start = values.clock(text or "")
    if start is None:
        record.refuse(naming.start, f"{(text or '')[:20]!r} is no time of day")
        return {}
    span = values.clock(length or "")
    if length and span is None:
        record.refuse(naming.length, f"{length[:20]!r} is no length in hours and minutes")
    if not span or span == "00:00" or start == "24:00":
        return {"time": start}
    hours, minutes = (int(part) for part in span.split(":"))
    begins = datetime.datetime.combine(
        datetime.date(2001, 1, 1), datetime.time.fromisoformat(start)
    )
    return {
        "time": start,
        "end_time": f"{begins + datetime.timedelta(hours=hours, minutes=minutes):%H:%M}",
    }


def _said(record: Record, naming: Naming, known: Formats) -> tuple[list[str], list[str], list[str]]:
    """Codes of Meeting Guide, words that have no code, and tags of languages."""
    given = record.texts(naming.formats)
    if naming is SEMANTIC:
        given = [part.strip() for text in given for part in text.split(",") if part.strip()]
    codes: list[str] = []
    words: list[str] = []
    tongues: list[str] = []
    lost = False
    for one in given:
        found = known.get(one) or Format(one, "", "" if one not in _KEYS else one)
        code = _WORLD.get(found.world) or (_KEYS.get(found.key) if one not in known else None)
        if found.world == "LANG" and found.key.upper() in _TONGUES:
            tag = _TONGUES[found.key.upper()]
            tongues.append(tag)
            code = _TONGUE_CODES[tag]
        if code:
            codes += [code] * (code not in codes)
        elif found.name:
            words.append(found.name)
        else:
            lost = True
    if lost:
        record.unkept.append(naming.formats)
    return codes, words, tongues


def _phones(record: Record, country: str) -> list[Plain]:
    text = record.text("phone_meeting_number")
    found: list[Plain] = []
    for one in values.phones(text or "", country):
        if isinstance(one, str):
            record.refuse("phone_meeting_number", one)
        else:
            found.append(one)
    return found


def _place(record: Record, naming: Naming, country: str) -> dict[str, Plain]:
    nation = record.text("location_nation")
    code = values.country_code(nation) if nation else country
    if code is None:
        record.refuse("location_nation", f"{nation!r} is no country that is known by this name")
    city = record.text("location_municipality")
    address = filled(
        address_1=record.text("location_street"),
        city=city,
        state_province=record.text("location_province"),
        postal_code=record.text("location_postal_code_1"),
        country=code or country,
    )
    name, latitude, longitude = (
        record.text(one) for one in ("location_text", "latitude", "longitude")
    )
    ways = [record.text(one) for one in ("location_info", "bus_lines", "train_lines")]
    if record.values.get(naming.venue) in (2, "2"):
        return filled(location_type="virtual", name=name)
    return filled(
        name=name,
        address=address if city else None,
        transportation="; ".join(_unique(ways)),
        latitude=latitude if latitude and longitude else None,
        longitude=longitude if latitude and longitude else None,
    )


def _unique(texts: Iterable[str | None]) -> Iterator[str]:
    yield from dict.fromkeys(text for text in texts if text)
