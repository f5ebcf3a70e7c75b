"""What an entry is that a reader has named by its short code."""

from __future__ import annotations

from collections.abc import Iterator

from generator import codes
from generator.content import Content
from generator.phones import dialled

FAULTS: dict[str, tuple[str, str]] = {
    "length": ("is not a short code", "it has seven letters and digits, such as K7Q4-M2X"),
    "letter": (
        "is not a short code",
        "it has letters from A to Z, without U, and digits, such as K7Q4-M2X",
    ),
    "slip": ("has a slip in it", "ask for it again"),
    "unknown": ("is written right, but no entry has it", "the entry may have been deleted"),
}
"""What is wrong with a code, and what to do."""


def resolved(content: Content, text: str) -> list[str] | tuple[str, str]:
    """Lines about the entry that a code stands for, or what is wrong with it and a hint.

    For editors: it knows entries that are not shown, and phone numbers that are private.
    """
    services = content.referrals.model.services
    names = {service.id: i for i, service in enumerate(services)}
    name = codes.found(text, names)
    if name in FAULTS and name not in names:
        message, hint = FAULTS[name]
        near = codes.near(text, names) if name == "slip" else []
        return f"{text!r} {message}", f"did you mean {' or '.join(near)}?" if near else hint
    return list(_lines(content, names[name]))


def _lines(content: Content, i: int) -> Iterator[str]:
    service = content.referrals.model.services[i]
    place = content.referrals.problem(("services", i), "")
    yield str(service.name)
    yield f"{place.path.as_posix()}:{place.line}"
    checked = service.assured_date or "never"
    yield f"{service.status}, {service.publication.visibility}, last checked: {checked}"
    for phone in service.phones:
        _, shown = dialled(phone.number, phone.short_code)
        extension = "" if phone.extension is None else f" ext. {phone.extension}"
        yield f"{shown}{extension}{' (private)' if phone.private else ''}"
