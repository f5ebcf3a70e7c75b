"""Values as people type them into cells: phones, hours, languages, yes and no."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator import catalog
from generator.hours import normalised
from generator.phones import Dialable, understood
from generator.source import Plain

WORD_LOCALES = ("en", "ru")
"""Languages in which names of languages and countries are known."""

YES = frozenset(
    ["yes", "y", "true", "1", "x", "+", "✓", "✔", "да", "д", "есть", "имеется", "oui", "si", "ja"]
)
NO = frozenset(["no", "n", "false", "0", "-", "–", "—", "✗", "нет", "н", "non", "nein"])
PARTLY = frozenset(("partly", "partial", "partially", "limited", "some", "частично", "ограниченно"))


def truth(cell: str) -> bool | None:
    """Yes or no in words or marks; None for anything else."""
    word = cell.strip().strip(".!").casefold()
    return True if word in YES else False if word in NO else None


# ---------------------------------------------------------------- phones

_BETWEEN = re.compile(
    r"\s*[;\n|]\s*|\s+(?:or|and|или|и|oder|ou|o)\s+|\s*,\s*(?=(?:[^\W\d]++\W*+){0,9}[+(0-9])|\s*/\s*",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"[+(]?\d[\d\s()./\-‐-–\u00a0]*\d(?:\s*(?:;?\s*ext\.?|x|доб\.?|#|extension)\s*\.?:?\s*\d{1,8})?",
    re.IGNORECASE,
)
_KINDS = (
    ("fax", re.compile(r"\b(fax|факс)\b", re.IGNORECASE)),
    ("text", re.compile(r"\b(sms|text|смс)\b", re.IGNORECASE)),
    ("textphone", re.compile(r"\b(tty|textphone|minicom)\b", re.IGNORECASE)),
    ("cell", re.compile(r"\b(mob|mobile|cell|моб|мобильный|handy)\b", re.IGNORECASE)),
)
_LABELS = re.compile(
    r"\b(tel|phone|telephone|tel no|voice|call|т|тел|телефон|fax|факс|sms|смс|text|tty|mob"
    r"|mobile|cell|моб|мобильный)\b\.?",
    re.IGNORECASE,
)


def phones(cell: str, country: str, kind: str = "voice") -> Iterator[dict[str, Plain] | str]:
    """Phones of a cell in the shape of the directory, or why a part of it is none."""
    lines = (" ".join(line.split()) for line in cell.split("\n"))
    cell = "\n".join(line for line in lines if line)
    whole = _NUMBER.fullmatch(cell.strip())
    if whole and isinstance(_dialable(cell, country), Dialable):  # such as 030/123456
        parts = [cell]
    else:
        parts = [part for part in _BETWEEN.split(cell) if part and part.strip()]
    for part in parts:
        found = _dialable(part, country)
        if isinstance(found, str):
            yield f"{part.strip()[:40]!r} is no phone number: {found}"
            continue
        said = next((name for name, pattern in _KINDS if pattern.search(part)), kind)
        rest = _LABELS.sub(" ", _NUMBER.sub(" ", part, count=1))
        rest = " ".join(rest.split()).strip(" :;,.-–()[]")
        phone: dict[str, Plain] = {"number": found.number}
        if found.extension:
            phone["extension"] = str(int(found.extension))
        if found.short_code:
            phone["short_code"] = "true"
        if said != "voice":
            phone["type"] = said
        if rest:
            phone["description"] = rest
        yield phone


_LETTERS = "letters stand in it; write the digits"


def _dialable(text: str, country: str) -> Dialable | str:
    found = _NUMBER.search(text)
    if found is None:
        return "it has no digits" if not re.search(r"\d", text) else "it has too few digits"
    if re.search(r"[^\W\d_]\d|\d[^\W\d_]", text.replace(found[0], " ", 1)) or (
        found.end() < len(text) and re.match(r"-?[A-Za-zА-я]{2}", text[found.end() :])
    ):
        return _LETTERS
    number = re.sub(r"(?i)(доб\.?|#|extension)", " ext. ", found[0])
    number = unicodedata.normalize("NFKC", number).replace("+ ", "+")
    dialable = understood(number, country)
    if isinstance(dialable, str) and re.search(r"[A-Z]{3}", text[found.end() :]):
        return _LETTERS
    return dialable


# ---------------------------------------------------------------- languages and ages


_LANGUAGES = {
    "farsi": "fa", "dari": "fa-AF", "mandarin": "zh", "mandarin chinese": "zh", "cantonese": "yue",
    "chinese mandarin": "zh", "chinese cantonese": "yue", "cantonese chinese": "yue",
    "tagalog": "tl",
    "bsl": "bfi", "british sign language": "bfi", "asl": "ase", "castilian": "es", "kurdish": "ku",
}  # fmt: skip
"""Names that people write and CLDR has otherwise, or not."""
_COUNTRIES = {
    "usa": "US", "united states of america": "US", "uk": "GB", "gbr": "GB", "great britain": "GB",
    "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB", "рф": "RU",
}  # fmt: skip


def language_tag(name: str) -> str | None:
    """The tag of a language by its name in English, Russian or itself; None for others."""
    known = _LANGUAGES.get(" ".join(name.casefold().split()))
    return known or catalog.language_tag(name, WORD_LOCALES)


def country_code(name: str) -> str | None:
    """The code of a country by its code or its name in English or Russian; None for others."""
    known = _COUNTRIES.get(" ".join(name.replace(".", "").casefold().split()))
    return known or catalog.country_code(name, WORD_LOCALES)


def languages(cell: str) -> Iterator[dict[str, Plain] | str]:
    """Languages of a cell in the shape of the directory, or why a part of it is none."""
    for part in re.split(r"[,;/\n&+]|\s+(?:and|и|und|et|or|или)\s+", cell):
        text = part.strip().strip(".").strip()
        if not text:
            continue
        tag = language_tag(text)
        if tag:
            yield {"code": tag}
            continue
        found = re.fullmatch(r"(.+?)\s*\(([^()]*)\)", text)
        outer, inner = (found[1], found[2]) if found else (text, "")
        joined = language_tag(f"{inner} {outer}") if inner else None
        tag = joined or language_tag(outer)
        if tag:
            yield {"code": tag} if joined else {"code": tag, "note": inner}
        else:
            yield f"{text[:40]!r} is no language that is known by this name"


def ages(cell: str) -> tuple[str | None, str | None] | None:
    """The youngest and the oldest of `18+`, `16-25`, `under 25`; None for any other text."""
    text = re.sub(r"\b(years?( old)?|yrs?|лет|года?|ages?|aged|возраст)\b\.?", " ", cell.casefold())
    text = " ".join(text.split()).strip(" .")
    if found := re.fullmatch(r"(\d{1,3}) ?(?:-|–|to|до) ?(\d{1,3})", text):
        return found[1], found[2]
    if found := re.fullmatch(r"(\d{1,3}) ?(?:\+|and over|and older|or over|и старше)?", text):
        return found[1], None
    if found := re.fullmatch(r"(?:over|from|с|от) ?(\d{1,3})", text):
        return found[1], None
    if found := re.fullmatch(r"(?:under|до|up to) ?(\d{1,3})", text):
        return None, str(int(found[1]) - (not text.startswith("up")))
    return None


# ---------------------------------------------------------------- days and times

_DAY_WORDS = {
    "MO": "mo mon monday monday's mondays пн пон понедельник понедельникам",
    "TU": "tu tue tues tuesday tuesdays вт вторник вторникам",
    "WE": "we wed weds wednesday wednesdays ср среда средам",
    "TH": "th thu thur thurs thursday thursdays чт четверг четвергам",
    "FR": "fr fri friday fridays пт пятница пятницам",
    "SA": "sa sat saturday saturdays сб суббота субботам",
    "SU": "su sun sunday sundays вс воскресенье воскресеньям",
}
_DAYS = {word: day for day, words in _DAY_WORDS.items() for word in words.split()}


def day(cell: str) -> str | None:
    """A day of the week, as iCalendar writes it; None for any other text."""
    return _DAYS.get(cell.strip().strip(".,").casefold())


_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<sign>[:.h]|\s)?(?P<minute>[0-5]\d))?(?::[0-5]\d(?:\.0+)?)?\s*"
    r"(?P<half>[ap]\.?\s?m\.?)?",
    re.IGNORECASE,
)


def clock(cell: str) -> str | None:
    """A time of day on the 24-hour clock: of `4 PM`, `16.00`, `3pm`, `noon`; None for others."""
    text = cell.strip().casefold()
    if text in ("noon", "midday", "полдень"):
        return "12:00"
    if text in ("midnight", "полночь"):
        return "24:00"
    found = _CLOCK.fullmatch(text)
    if found is None or (found["sign"] is None and found["minute"] and len(found["hour"]) == 1):
        return None
    hour, minute = int(found["hour"]), found["minute"] or "00"
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * (found["half"][0] == "p")
    elif found["minute"] is None:
        return None  # a bare number says nothing of morning or evening
    if hour > 24 or (hour == 24 and minute != "00"):
        return None
    return f"{hour:02}:{minute}"


_IN_ENGLISH = (
    (r"\bкруглосуточно\b", "24/7"),
    (r"\b(?:ежедневно|каждый день|без выходных)\b", "daily"),
    (r"\bпо будням\b|\bбудни\b|\bбудние(?: дни)?\b|\bрабочие дни\b", "weekdays"),
    (r"\bпо выходным\b|\bвыходные\b", "weekends"),
    (r"\b(?:выходной|закрыто|не работает)\b", "closed"),
    (r"\bс (?=\d)", ""),
    (r"\b(?:до|по)\b", "-"),
    (r"(?<=\w),?\s+и\s+(?=\w)", ", "),
    *(
        (rf"\b{word}\b", name.title())
        for name, words in _DAY_WORDS.items()
        for word in words.split()
        if not word.isascii()
    ),
)  # fmt: skip


def hours(cell: str) -> str | None:
    """Opening hours in OpenStreetMap's syntax of hours in English or Russian words, else None."""
    if len(cell) > 500:
        return None
    text = "; ".join(line.strip(" ;") for line in cell.split("\n") if line.strip(" ;"))
    found = normalised(text)
    if found is None:
        for pattern, word in _IN_ENGLISH:
            text = re.sub(pattern, word, text, flags=re.IGNORECASE)
        found = normalised(" ".join(text.split()))
    return found if found and len(found) <= 255 else None


_MEETING_TYPES = {
    "O": "open", "C": "closed", "W": "women", "M": "men",
    "X": "wheelchair;wheelchair access;wheelchair accessible",
    "BE": "beginners;beginner;newcomer;newcomers", "D": "discussion",
    "SP": "speaker;speaker only", "ST": "step;step study;step meeting",
    "TR": "tradition;traditions;tradition study", "Y": "young people",
    "LGBTQ": "lgbtq;lgbt;gay;gay/lesbian/transgender",
    "ONL": "online;online meeting;virtual meeting", "LIT": "literature;book study",
    "MED": "meditation;11th step meditation", "B": "big book", "CAN": "candlelight;candlelit",
    "CF": "child-friendly;children welcome",
    "TC": "location temporarily closed;temporarily closed facility",
    "EN": "english;english speaking", "RUS": "russian", "S": "spanish;espanol", "FR": "french",
    "FA": "persian", "FI": "finnish", "NDG": "indigenous", "SEN": "seniors",
    "ASL": "american sign language;asl", "T": "transgender", "L": "lesbian", "G": "gay",
    "P": "professionals", "POC": "people of color",
}  # fmt: skip
_TYPE_CODES = {word: code for code, words in _MEETING_TYPES.items() for word in words.split(";")}


def meeting_types(cell: str) -> tuple[list[str], list[str]]:
    """Codes of Meeting Guide for the words of a cell, and the words that have none."""
    codes: list[str] = []
    words: list[str] = []
    for part in re.split(r"[,;\n]", cell):
        text = part.strip()
        code = text if text in _MEETING_TYPES else _TYPE_CODES.get(text.casefold())
        if code and code not in codes:
            codes.append(code)
        elif text and not code:
            words.append(text)
    return codes, words


# ---------------------------------------------------------------- addresses of the web


def web_address(cell: str) -> str:
    """An address of the web in full, with https; the text as it is where it is none."""
    text = cell.strip()
    if found := re.fullmatch(
        r"(?:https?://)?((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,})(:\d+)?(/\S*)?", text
    ):
        return f"https://{found[1].lower()}{found[2] or ''}{found[3] or ''}"
    return text


def email(cell: str) -> str:
    """An e-mail address with its host in small letters; the text as it is where it is none."""
    text = cell.strip().removeprefix("mailto:").strip("<>")
    name, at, host = text.rpartition("@")
    return f"{name}@{host.lower()}" if at else text
