"""What is wrong with an element of a page wherever it stands, told from its tag alone."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator, Mapping

from generator import traces

Given = Mapping[str, str | None]
"""The attributes of an element."""
Wrong = tuple[str, str]
"""Rule, message."""


def faults(tag: str, given: Given) -> Iterator[Wrong]:
    """Everything that is wrong with one element."""
    for check in _OF_TAG.get(tag, ()):
        yield from check(given)
    if given.get("role") == "button" and tag in _SILENT and "hidden" not in given:
        yield "dead-control", f"a {tag} that acts as a button does nothing without scripts"
    if given.get("role") == "img" and not (given.get("aria-label") or given.get("aria-labelledby")):
        yield "no-words", "a picture has no words beside it"
    policy = given.get("referrerpolicy")
    if policy is not None and policy.lower() not in ("", "no-referrer"):
        yield "referrer-told", f"referrerpolicy {policy!r} tells where a reader came from"


_SILENT = ("a", "div", "img", "label", "li", "p", "span")
"""Elements that are no button unless a script makes them one."""


# ---------------------------------------------------------------- the head

_CARDS = re.compile(
    r"(?:og|twitter|fb|article|al|msapplication)[:-].|application-name$|apple-mobile"
)
_MAKERS = re.compile(
    r"author|creator|publisher|designer|owner|reply-to|copyright|web_author"
    r"|(?:dc|dcterms)\.(?:creator|publisher|contributor|rights)$"
)
_DATES = re.compile(
    r"date|last-modified|revised|build|version|revision|(?:dc|dcterms)\.(?:date|created|modified)"
)
_ACCOUNTS = re.compile(r".*(?:site|domain)[-_]verif|msvalidate|p:domain|csrf|yandex-")


def _meta(given: Given) -> Iterator[Wrong]:
    name = (given.get("name") or given.get("property") or "").lower()
    content = given.get("content") or ""
    header = (given.get("http-equiv") or "").lower()
    if _CARDS.match(name):
        yield "social-card", f"{name!r} is made for previews of a shared link"
    elif _MAKERS.fullmatch(name):
        yield "author-named", f"{name!r} says whose work this is: {content!r}"
    elif _DATES.fullmatch(name):
        yield "date-named", f"{name!r} says when this was made: {content!r}"
    elif _ACCOUNTS.match(name):
        yield "author-named", f"{name!r} ties the site to somebody's account"
    elif name == "referrer" and content.lower() != "no-referrer":
        yield (
            "no-referrer-policy",
            f"the referrer policy {content!r} tells where a reader came from",
        )
    if header == "set-cookie":
        yield "stores", "the page sets a cookie"


def _link(given: Given) -> Iterator[Wrong]:
    kinds = (given.get("rel") or "").lower().split()
    if "manifest" in kinds:
        yield "stores", "a manifest lets a phone keep the site as an app"
    if {"author", "me"} & {*kinds}:
        yield "author-named", f"a link says whose work this is: {given.get('href') or ''!r}"


# ---------------------------------------------------------------- pictures


def _img(given: Given) -> Iterator[Wrong]:
    if given.get("alt") is None and given.get("aria-hidden") != "true":
        yield "no-words", "a picture has no alt text"
    source = given.get("src") or ""
    kind, mark, data = source.partition(";base64,")
    if mark and kind.startswith("data:image/"):
        yield from _held(data, kind)


def _held(data: str, kind: str) -> Iterator[Wrong]:
    """What tells of its maker in a picture that stands in the page itself."""
    try:
        found = traces.of_file(f"it.{kind.rpartition('/')[2]}", base64.b64decode(data))
    except ValueError:
        yield "uninspected-file", "a picture in the page is broken"
        return
    yield from found


# ---------------------------------------------------------------- controls


def _button(given: Given) -> Iterator[Wrong]:
    works = {"popovertarget", "commandfor", "hidden", "disabled"} & given.keys()
    if not works and (given.get("type") or "").lower() != "reset":
        yield "dead-control", "a button does nothing without scripts"


_ASKING = {
    "email": "a mail address",
    "tel": "a telephone number",
    "password": "a password",
    "date": "a date",
    "datetime-local": "a date",
    "month": "a month",
    "week": "a week",
    "file": "a file",
    "url": "an address",
}
_UNKEPT = {"button", "submit", "reset", "image", "hidden"}
"""Fields in which nothing is typed or chosen."""


def _input(given: Given) -> Iterator[Wrong]:
    kind = (given.get("type") or "text").lower()
    if kind in ("button", "submit", "image") and not {"hidden", "disabled"} & given.keys():
        yield "dead-control", "a button does nothing without scripts"
    if kind in _ASKING:
        yield "personal-question", f"a field asks for {_ASKING[kind]}"
    if kind not in _UNKEPT:
        yield from _kept(given, kind == "radio")


def _kept(given: Given, grouped: bool = False) -> Iterator[Wrong]:
    """What makes a browser keep an answer; `grouped` fields know each other by their name."""
    if (given.get("autocomplete") or "").lower() != "off":
        yield "answers-kept", "the browser may keep what is answered in this field"
    elif given.get("name") and not grouped:
        yield (
            "answers-kept",
            f"a field has the name {given['name']!r}, under which answers are sent",
        )


def _field(given: Given) -> Iterator[Wrong]:
    yield from _kept(given)


def _form(given: Given) -> Iterator[Wrong]:
    if (given.get("method") or "").lower() != "dialog":
        yield "form-sends", "a form sends what is typed, or puts it into the address"
        if not given.get("action"):
            yield "dead-control", "a form does nothing without scripts"


def _noscript(_given: Given) -> Iterator[Wrong]:
    yield "other-text", "some text is there only without scripts"


_OF_TAG: Mapping[str, tuple[Callable[[Given], Iterator[Wrong]], ...]] = {
    "meta": (_meta,),
    "link": (_link,),
    "img": (_img,),
    "button": (_button,),
    "input": (_input,),
    "textarea": (_field,),
    "select": (_field,),
    "form": (_form,),
    "noscript": (_noscript,),
}
"""Element → what to look at in its tag."""


# ---------------------------------------------------------------- labels

_PERSONAL = re.compile(
    r"(?:(?:your|my|the|full|first|last|family|client's|patient's) )*"
    r"(?:names?|surname|initials|date of birth|birth ?da(?:te|y)|dob|age|signature|signed(?: by)?"
    r"|diagnos[ie]s|dos(?:e|age)|amount|how much|quantity|passport|address)"
    r"|(?:ваше|твоё|твое|моё|мое|полное) имя|имя|фамилия|отчество|фио|инициалы"
    r"|дата рождения|возраст|подпись|диагноз|доза|дозировка|количество|сколько|паспорт|адрес",
    re.IGNORECASE,
)


def asks_for_a_person(label: str) -> bool:
    """Whether a field's whole label asks who somebody is, what they have or how much they take."""
    return _PERSONAL.fullmatch(" ".join(label.split()).strip(" :.?*…_")) is not None


# ---------------------------------------------------------------- for the whole page


def needs_words(tag: str, given: Given) -> str:
    """How an element is called that says something only if there are words in it; or nothing."""
    classes = (given.get("class") or "").split()
    if tag == "a" and given.get("href") is not None:
        return "a link"
    if tag in ("button", "summary"):
        return f"a {tag}"
    if "limits" in classes or "keeps" in classes:
        return f"what should say the {'limits' if 'limits' in classes else 'record'}"
    return ""


_LOADING = {"stylesheet", "preload", "modulepreload", "prefetch", "icon", "manifest"}
_FIELDS = ("input", "textarea", "select")


def marks(tag: str, given: Given) -> Iterator[tuple[str, str]]:
    """What only the whole page can judge, as (kind of mark, value).

    `loads`: a file is asked for here; `policy`, `icon`: it stands here; `hidden`: not shown
    unless a script does; `leave`, `limits`: leaving and what it cannot do; `call`, `keeps`: a
    telephone or mailbox, and that it keeps a record; `label`: what a field asks.
    """
    classes = (given.get("class") or "").split()
    target = given.get("href") or ""
    if tag == "link":
        kinds = {*(given.get("rel") or "").lower().split()}
        if kinds & _LOADING and not target.startswith("data:"):
            yield "loads", ""
        if "icon" in kinds:
            yield "icon", target
    elif tag in ("img", "script", "source", "iframe", "style", "input"):
        yield "loads", ""
    if tag == "meta" and (given.get("http-equiv") or "").lower() == "content-security-policy":
        yield "policy", given.get("content") or ""
    if "hidden" in given:
        yield "hidden", ""
    if tag == "a" and "leave" in classes and target.startswith("https:"):
        yield "leave", given.get("target") or ""
    if tag in ("a", "area") and target.lower().startswith(("tel:", "mailto:")):
        yield "call", target
    if tag in _FIELDS and given.get("aria-label"):
        yield "label", given["aria-label"] or ""
    if "keeps" in classes:
        yield "keeps", ""
