"""What is thrown at every reader and writer, and what must never come of it.

A target makes hostile files out of good ones, by their bytes and by their structure, and
runs one; it fails by raising. The same number gives the same case on every machine.
`tools/fuzz.py` runs millions of them, `test_hostile.py` a few hundred and all that once failed.
"""

# ruff: noqa: E501, ARG001 (tables of texts; every target is asked the same)

from __future__ import annotations

import csv
import dataclasses
import datetime
import io
import json
import os
import re
import shutil
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePath
from random import Random
from typing import Any
from urllib.parse import unquote

import markdown as python_markdown
import openpyxl
import tiny
import yaml
from pace import HANG
from pydantic import BaseModel
from selectolax.lexbor import LexborHTMLParser

from generator import answers, hours, paper, phones, spreadsheet, timetable, wording
from generator.blocks import LinesBlock
from generator.build import ui_texts
from generator.catalog import Catalog, load_catalog, ui_messages, updated_po
from generator.checks import check, translation_faults
from generator.codes import found as code_found
from generator.content import (
    FOLDERS,
    SINGLE,
    Content,
    Entry,
    load,
    load_file,
    load_named,
    load_page,
)
from generator.directory import published
from generator.editing import written
from generator.exchange import importing, readers
from generator.exchange.comparing import Choices, plan
from generator.exchange.files import UnreadableError
from generator.exchange.formats import FORMATS
from generator.exchange.importing import Import, Memory
from generator.exchange.outgoing import outgoing
from generator.exchange.readers import Setting
from generator.exchange.values import phones as phones_of
from generator.fields import Model, Text
from generator.glossary import Linker
from generator.glossary import words as glossary_words
from generator.handwritten import clock, meant
from generator.pages import Renderer, pages, root_page, stamps
from generator.problems import Problem
from generator.referrals import Meeting
from generator.sheets import sheets
from generator.source import Source, parse
from generator.spreadsheet import sheets as tables_of
from generator.takeaways import Contact, data_link, dates, vcard
from generator.tone import doubt
from generator.translate import messages, translate

TODAY = "2026-03-09"
MARK = "zq7"
"""Stands in most of what is planted."""

HOSTILE: tuple[str, ...] = (
    "<script>alert('zq7')</script>", '"><img src=x onerror=zq7()>', "' onfocus='zq7' autofocus x='",
    "</p></li></table></main><h1>zq7</h1>", "<!-- zq7", "--><b>zq7</b>", "<![CDATA[zq7]]>",
    "<?zq7 ?>", "<a href='javascript:zq7()'>x</a>", "<style>*{zq7:url(//zq7.example)}</style>",
    "<svg/onload=zq7()>", "<iframe srcdoc='zq7'>", "<base href=//zq7.example/>", "&lt;zq7&gt;",
    "<math><mi xlink:href='data:x,zq7'>", "<img\nsrc=x\nonerror=zq7()>", "<zq7\nx>", "</zq7",
    "javascript:zq7()", "JaVaScRiPt:zq7()", "java\tscript:zq7()", "data:text/html,zq7",
    "vbscript:zq7", "//zq7.example/", "\\\\zq7\\share", "file:///etc/passwd", "http://zq7.example",
    "https://zq7.example/\"onclick=x", "https://zq7.example/'x", "blob:zq7", "ftp://zq7",
    "https://user:pw@zq7.example/", "https://zq7.example\\@x/", "mailto:a@zq7.example?bcc=x",
    "[x](javascript:zq7())", "[x](<javascript:zq7>)", "[x][zq7]\n\n[zq7]: javascript:zq7",
    "[a [b] c](javascript:zq7)", "[a\\]b](data:x,zq7)", "[a\nb](javascript:zq7)", "[zq7]: //x",
    "![x](//zq7.example/x.png)", "![x](https://zq7.example/x.png)", "<javascript:zq7>",
    "<https://zq7.example>", "[x](\njavascript:zq7)", "[x](tools.md){: onclick=zq7() }",
    "{: onclick=zq7 style=x }", "# zq7 {#x onclick=zq7}", "zq7\n===", "`<b>zq7</b>`",
    "```\n<b>zq7</b>\n```", "    <b>zq7", "*[zq7]: x", "[TOC]", "| a | b |\n|--|--|\n| zq7 | x |",
    "term\n:   zq7", "zq7  \nx", "***zq7***", "> zq7", "1. zq7", "\\<b\\>zq7", "&#60;b&#62;zq7",
    "{{ zq7 }}", "{{ config }}", "{% raise zq7 %}", "{# zq7", "{{ fact velvet/wait }}", "{value}",
    "{zq7}", "{0}", "%(zq7)s", "%s%n", "${zq7}", "#{zq7}", "`zq7`", "$(zq7)", "\x02wzxhzdk:0\x03",
    '#read("/etc/passwd")', "#import \"zq7\"", "#sys.inputs", "#panic()", "$zq7$", "@zq7", "<zq7>",
    "#[zq7]", "*zq7*_x_", "= zq7", "\\u{1F600}", "#eval(\"zq7\")", "/*zq7", "//zq7",
    "=cmd|'/c zq7'!A0", "@SUM(zq7)", "+zq7", "-zq7", "\t=zq7", "'=zq7", "=HYPERLINK(\"zq7\")",
    "\uff1dzq7", "\n=zq7", "zq7;a,b\\c", "zq7\r\nEND:VCARD\r\nX-ZQ7:1", "zq7\nBEGIN:VALARM\nTRIGGER:1",
    "zq7\x0bURL:x", "zq7\x85URL:x", "zq7\u2028URL:x", "END:VEVENT", "\u202ezq7\u202c", "\u2066zq7",
    "\u200bzq7\ufeff", "zq7\x00x", "zq7\x1b[31m", "zq7\x07", "\ud800", "zq7\udfff", "\ufffe",
    "e\u0301\u0301", "\u1e9e\u0130", "\U0001f469\u200d\U0001f4bb", "\u0627\u0644\u0639", "ЖЖ zq7",
    "../../zq7", "..", ".", "/etc/passwd", "C:\\zq7", "CON", "NUL.yaml", "zq7.", "zq7 ", "a/b",
    "%2e%2e%2fzq7", "..%5czq7", "zq7\\..\\x", "~/zq7", "-rf", "zq7/../../x", "index", "404", "__proto__",
    "*a", "&a zq7", "!!python/object:os.system zq7", "<<", "? zq7", "|", ">-", "---", "- - - zq7",
    "no", "~", "null", "22:30", "0117", "1e400", "nan", "-inf", "9" * 400, "1_000", "0x1F", "٣", "²",
    "2026-02-30", "0000-00-00", "9999-12-31", "2026-03-09T99:00", "24:00", "25:61", "-1", "1e5",
    "Mo-Fr 10:00-18:00", "Mo-Su 00:00-24:00; PH off", "sunrise-sunset", "Mo[1-5],Mo[-1] 9-5",
    "week 1-53/2 Mo 10:00+", "Jan-Dec Mo 10:00-26:00", "easter -2 days", "24/7; 24/7; 24/7", "Mo" * 120,
    "1-1/1,1-1/1 9-5", "mon to fri 9am til late", "((((" * 60, "10:00-" * 40, "\"" * 60,
    "+44 1632 960001", "01632 960001 ext. 99999999999", "+" * 50, "0" * 300, "tel:+44", "٠١٢٣٤٥٦٧٨٩",
    "a@" * 60, "a" * 3000, "a b " * 800, "é" * 999, "\n" * 400, "ab" + "\u0300" * 900, "'" * 999,
    "!" * 500 + "zq7", "1, " * 500, "x-" * 900, "aA" * 700, "\\" * 501, "[" * 500, "(" * 500, "<" * 500,
    "https://a." + "a." * 400 + "example", "https://" + "a-" * 600, "you " * 600 + "zq7.", "200 mg zq7",
)  # fmt: skip
"""Texts that mean something to somebody who reads them later, or that cost time."""

PARTS: tuple[bytes, ...] = (
    b"\0", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\x80", b"\xff", b"\x80",
    b"\r", b"\r\n", b"\n\n", b"\t", b": ", b"- ", b"&a ", b"*a", b"<<: *a", b"{", b"}", b"[", b"]", b"|",
    b"%YAML 1.1\n", b"---\n", b"...\n", b"!!", b"'", b'"', b"\\", b"\\u0000", b"\\ud800", b",", b";",
    b"msgid ", b'msgstr "', b"#, fuzzy\n", b"#~ ", b"msgctxt ", b"msgid_plural", b'msgstr[0] "',
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"<c/>", b"<row/>", b"PK\x03\x04", b"sep=,\n", b"NaN",
    b"1e999", b"null", b"true", b"[[[[[[[[", b'{"a":' * 8, b"<v>99999999</v>", b't="s"', b"1" * 40,
    b"-", b"=", b"+", b"@", b"\x1a", b"\x7f", b"\xe2\x80\xae", b"\xe2\x80\xa8", b"\xc2\x85", b"{{", b"{%",
)  # fmt: skip
"""Bytes that files are made of, or broken by."""


class Fault(AssertionError):  # noqa: N818 (what it is about is a fault)
    """What a case has shown to be wrong."""


@dataclass(frozen=True)
class Target:
    """Something that reads or writes what others made."""

    make: Callable[[Random], bytes]
    run: Callable[[bytes, bool], None]
    """Runs one case; thoroughly where asked to, which takes longer."""
    every: int = 1
    """Of so many cases one is run thoroughly."""
    share: float = 1.0
    """Of the time, beside the other targets."""
    quick: int = 40
    """How many cases the tests run."""


def tried(name: str, case: bytes, thorough: bool = True, most: float = HANG) -> float:
    """Run a case; returns its processor time. Raises what it raises, or Fault where it is slow."""
    ready()
    started = time.process_time()
    TARGETS[name].run(case, thorough)
    seconds = time.process_time() - started
    if seconds > most:
        raise Fault(f"took {seconds:.2f} s")
    return seconds


@cache
def ready() -> None:
    """Read all that cases have in common, so that none of them pays for it."""
    known()
    catalogs()
    harmless()
    root()
    run_paper(b"x", thorough=True)
    run_export(b"x", thorough=True)
    run_phones(b"+44 1632 960001", thorough=True)
    run_words("x да".encode(), thorough=True)
    run_import(named("x.csv", b"name,hours,languages\nA,Mo 10:00-11:00,Georgian\n"), thorough=True)


def made(name: str, number: int) -> bytes:
    """The case of a target with a number."""
    return TARGETS[name].make(Random(f"{name} {number}"))


# ---------------------------------------------------------------- mutations


def text_of(rng: Random) -> str:
    """A hostile text, or several."""
    found = rng.choice(HOSTILE)
    while rng.random() < 0.25:
        found = rng.choice((found + rng.choice(HOSTILE), found + " " + rng.choice(HOSTILE),
                            rng.choice(HOSTILE)[:60] + found, found[rng.randrange(len(found) + 1):]))[:6000]  # fmt: skip
    return found


def mutated(rng: Random, data: bytes) -> bytes:
    """Bytes with some of them changed, lost, doubled, moved or new."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        at = rng.randrange(len(out) + 1)
        size = rng.choice((1, 1, 2, 4, 16, 100))
        way = rng.randrange(9)
        if way == 0 and out:
            out[at % len(out)] ^= 1 << rng.randrange(8)
        elif way == 1:
            del out[at : at + size]
        elif way == 2:
            out[at:at] = out[at : at + size] * rng.choice((1, 2, 40))
        elif way == 3:
            out[at:at] = rng.choice(PARTS)
        elif way == 4:
            out[at:at] = encoded(text_of(rng))
        elif way == 5:
            out[at : at + size] = encoded(text_of(rng))
        elif way == 6:
            lines = bytes(out).split(b"\n")
            i, j = rng.randrange(len(lines)), rng.randrange(len(lines))
            lines[i], lines[j] = lines[j], lines[i]
            out = bytearray(b"\n".join(lines))
        elif way == 7:
            lines = bytes(out).split(b"\n")
            lines.insert(rng.randrange(len(lines)), rng.choice(lines))
            out = bytearray(b"\n".join(lines))
        else:
            other = rng.randrange(len(out) + 1)
            out[at:at] = out[other : other + size]
    return bytes(out)


def encoded(text: str) -> bytes:
    """The text's bytes, and those of halves of letters as well."""
    return text.encode("utf-8", "surrogatepass")


def leaves(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Places of everything in plain data, the whole first."""
    yield place
    if isinstance(value, dict):
        for name in value:
            yield from leaves(value[name], (*place, name))
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield from leaves(item, (*place, i))


def replanted(rng: Random, value: Any) -> Any:
    """Plain data with hostile values, names and shapes at some places."""
    value = json.loads(json.dumps(value))
    for _ in range(rng.choice((1, 1, 2, 5))):
        places = list(leaves(value))[1:]
        if not places:
            return value
        *way, last = rng.choice(places)
        above = value
        for part in way:
            above = above[part]
        kind = rng.randrange(10)
        if kind == 0:
            del above[last]
        elif kind == 1:
            above[last] = rng.choice(([], {}, None, True, 10**400, 1e308, -1, "", [[[]]], {"": ""}))
        elif kind == 2:
            above[last] = [above[last]] * rng.choice((2, 3, 30))
        elif kind == 3 and isinstance(above, dict):
            above[text_of(rng)] = above.pop(last)
        elif kind == 4 and isinstance(above, dict):
            above[text_of(rng)] = text_of(rng)
        elif kind == 5 and isinstance(above, list):
            above.append(above[last])
        else:
            above[last] = text_of(rng)
    return value


def named(name: str, data: bytes) -> bytes:
    """A case that is a file with a name."""
    return name.encode() + b"\n" + data


def cut(case: bytes) -> tuple[str, bytes]:
    """The name and the data of such a case."""
    name, _, data = case.partition(b"\n")
    return name.decode(), data


# ---------------------------------------------------------------- what must hold


def printable(lines: Iterable[str], what: str, longest: int = 1000) -> None:
    """Fail where a line is no line, or too long to read."""
    for line in lines:
        if not line.isprintable():
            raise Fault(f"{what} is not one printable line: {line!r}"[:300])
        if len(line) > longest:
            raise Fault(f"{what} has {len(line)} letters: {line[:80]!r}")


def told(problems: Iterable[Problem]) -> bool:
    """Whether there are problems; fails unless each is one line and a hint."""
    some = list(problems)
    for one in some:
        if not isinstance(one, Problem):
            raise Fault(f"{one!r} is no problem")
        if one.line < 1 or one.column < 1:
            raise Fault(f"{one} has no place")
        for text in (one.message, one.hint):
            if "\n" in text:
                raise Fault(f"a problem of several lines: {text!r}"[:300])
        printable(str(one).split("\n"), "a problem")
    return bool(some)


OURS: tuple[str, ...] = (
    "https:", "mailto:", "tel:", "#", "data:text/vcard;charset=utf-8,",
    "data:text/calendar;charset=utf-8,", "data:image/png;base64,",
)  # fmt: skip
"""How the addresses of links and pictures begin, apart from those within the site."""
WITHIN = re.compile(r"(?!//)(?!.*//)[^:\\\s]*")
TARGETS_OF_LINKS = ("href", "src", "action", "formaction", "poster", "data", "srcset", "ping")
PROSE = {
    *((f"h{i}", name) for i in range(1, 7) for name in ("", "id")),
    *((tag, "") for tag in ("p", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr",
                            "br", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "a")),
    ("a", "href"), ("a", "rel"), ("a", "title"), ("ol", "start"),
}  # fmt: skip
"""Elements and attributes that Markdown may make of a hand-written page."""


def elements(page: str) -> Iterator[tuple[str, Mapping[str, str | None]]]:
    """Elements of a page as a browser would read it, in order."""
    root = LexborHTMLParser(page).root
    assert root is not None
    for node in root.traverse(include_text=False):
        if node.tag is not None and node.tag not in ("html", "head", "body", "-text"):
            yield node.tag, node.attributes


def shape(page: str) -> list[tuple[str, tuple[str, ...]]]:
    """The elements of a page and the names of their attributes."""
    return [(tag, tuple(sorted(given))) for tag, given in elements(page)]


def links_stay(page: str, where: str) -> None:
    """Fail at a link that leads where no link may, and at a picture that is not in the page."""
    for tag, given in elements(page):
        for name in TARGETS_OF_LINKS:
            target = given.get(name)
            begins = OURS if name == "href" else OURS[-1:]
            if not target or target == "data:," or target.startswith(begins):
                continue
            if not WITHIN.fullmatch(target):
                raise Fault(f"{where}: {tag} leads to {target[:80]!r}")


def same_shape(page: str, clean: str, where: str) -> None:
    """Fail where a page has other elements than the same page with harmless words."""
    links_stay(page, where)
    if (found := shape(page)) != (expected := shape(clean)):
        odd = next((p for p in zip(found, expected, strict=False) if p[0] != p[1]), "more or less")
        raise Fault(f"{where}: {odd}")


def html_of(body: str) -> str:
    """What Markdown makes of a page, with the settings of the site."""
    return python_markdown.markdown(
        body, extensions=[*extensions()], extension_configs=dict(extensions())
    )


@cache
def extensions() -> dict[str, Any]:
    """What MkDocs itself adds, then what `mkdocs.yml` names."""
    config = yaml.safe_load((tiny.REPOSITORY / "mkdocs.yml").read_text("utf-8"))
    return {
        name: settings
        for one in ["toc", "tables", "fenced_code", *config["markdown_extensions"]]
        for name, settings in (one.items() if isinstance(one, dict) else [(one, {})])
    }


# ---------------------------------------------------------------- the tiny site

EDITS = [
    ("site.yaml", "country:", "  - locale: ru\ncountry:"),
    ("referrals.yaml", "    private_note: Their door sticks.\n", """\
    alert: Moved.
    friendliness: Kind.
    email: tea@example.org
    url: https://example.org/tea
    meetings:
      - {day: MO, time: "19:00", end_time: "20:00", name: Tea, notes: Bring cake.}
"""),
    ("referrals.yaml", '{visibility: public, consent_date: "2026-01-02"}',
     '{visibility: public, consent_date: "2026-01-02", export: true}'),
]  # fmt: skip


@cache
def work() -> Path:
    """A folder of this process, in memory where there is one; it goes with the process."""
    import atexit

    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="fuzz-", dir=memory if memory.is_dir() else None))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def root() -> Path:
    """The tiny site's `content/`."""
    return tiny.write(work() / "site", (), EDITS)


@cache
def base() -> Content:
    """The tiny site as it is read."""
    return tiny.loaded(root())


FILES = {**tiny.FILES}


@cache
def file(name: str) -> bytes:
    """A file of the tiny site."""
    return (root() / name).read_bytes()


@cache
def data_of(name: str) -> Any:
    """The plain data of one of its YAML files."""
    found = parse(file(name).decode(), PurePath(name))
    assert isinstance(found, Source)
    return found.data


YAML = tuple(name for name in tiny.FILES if name.endswith(".yaml"))


def one_file(name: str, data: bytes) -> Any:
    """An entry, a page or problems, of a file with a name, as `load` reads them."""
    path = work() / "one" / "content" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    folder = work() / "one" / "content"
    first, _, rest = name.partition("/")
    if name.endswith(".md"):
        return load_page(path, folder, "en")
    if rest:
        return load_named(path, folder, FOLDERS[first])
    return load_file(path, folder, SINGLE[first.removesuffix(".yaml")])


def with_file(name: str, found: Any) -> Content:
    """The tiny site with one entry or page in place of its own."""
    first, _, rest = name.partition("/")
    if name.endswith(".md"):
        return dataclasses.replace(base(), pages=(found,))
    field: dict[str, Any] = {first.removesuffix(".yaml"): (found,) if rest else found}
    return dataclasses.replace(base(), **field)


# ---------------------------------------------------------------- targets: content


def make_yaml(rng: Random) -> bytes:
    name = rng.choice(YAML)
    return named(name, mutated(rng, file(name)))


def run_yaml(case: bytes, thorough: bool) -> None:
    name, data = cut(case)
    found = one_file(name, data)
    if isinstance(found, list):
        if not told(found):
            raise Fault("neither an entry nor a problem")
    elif thorough:
        told(check(with_file(name, found)))


def make_data(rng: Random) -> bytes:
    name = rng.choice(YAML)
    text = json.dumps(replanted(rng, data_of(name)), ensure_ascii=rng.random() < 0.3)
    return named(name, encoded(text))


def make_words(rng: Random) -> bytes:
    """Only texts are planted, so most cases get as far as pages."""
    name = rng.choice((*YAML, "referrals.yaml", "emergency.yaml", "substances/velvet.yaml"))
    value = data_of(name)
    places = [place for place in leaves(value) if isinstance(at(value, place), str)]
    some = rng.sample(places, min(len(places), rng.choice((1, 2, 4))))
    return planted(name, some, text_of(rng), rng.random() < 0.3)


def planted(name: str, places: Iterable[tuple[Any, ...]], said: str, after: bool = False) -> bytes:
    """A file of the tiny site with a text in, or after, the texts at some places."""
    value = json.loads(json.dumps(data_of(name)))
    for place in places:
        above = at(value, place[:-1])
        above[place[-1]] = (above[place[-1]] if after else "") + said
    return named(name, encoded(json.dumps(value, ensure_ascii=len(said) % 2 == 0)))


def at(value: Any, place: tuple[Any, ...]) -> Any:
    """What stands at a place of plain data."""
    for part in place:
        value = value[part]
    return value


def run_shown(case: bytes, thorough: bool) -> None:
    """Whatever may be written in a file: what is published of it has only our own markup."""
    name, data = cut(case)
    found = one_file(name, data)
    if isinstance(found, list):
        if not told(found):
            raise Fault("neither an entry nor a problem")
        return
    content = with_file(name, found)
    if told(check(content)) or not thorough:
        return
    shown(content, Catalog("en"))


@cache
def known() -> frozenset[tuple[str, str]]:
    """Elements, each with the names of its attributes, that templates make; and Markdown's."""
    found = set(PROSE)
    shipped = tiny.loaded(tiny.REPOSITORY / "content")
    some = ((base(), Catalog("en")), (shipped, Catalog("en")), (translate(base(), _ru()), _ru()))
    for content, catalog in some:
        for page in all_pages(published(content, TODAY), catalog).values():
            for tag, given in elements(page):
                found |= {(tag, name) for name in ("", *given)}
    return frozenset(found)


@cache
def _ru() -> Catalog:
    """Russian words for a part of the site: what is left in English says so in its markup."""
    catalog, problems = load_catalog(root(), "ru")
    assert not problems
    return catalog


def all_pages(content: Content, catalog: Catalog) -> dict[str, str]:
    """The HTML of every page and city, without what the theme adds."""
    found = {address: html_of(page.body) for address, page in pages(content, catalog).items()}
    found |= {f"help/{name}": body for name, _, body in stamps(Renderer(content, catalog))}
    return found | {"root": root_page({content.locale: content}, {content.locale: catalog}, "/")}


def shown(content: Content, catalog: Catalog) -> None:
    """Fail unless pages hold only elements that templates make, and no strange link."""
    for address, page in all_pages(published(content, TODAY), catalog).items():
        only_ours(page, address)


def only_ours(page: str, where: str) -> None:
    """Fail at an element, an attribute or a link that neither templates nor Markdown make."""
    links_stay(page, where)
    for tag, given in elements(page):
        if tag == "script" and (
            {*given} != {"src", "defer"} or not (given["src"] or "").endswith("assets/leave.js")
        ):
            raise Fault(f"{where}: a script that is not ours")
        for name in ("", *given):
            if (tag, name) not in known():
                raise Fault(f"{where}: <{tag} {name}> is no element of ours")


# ---------------------------------------------------------------- targets: pages


def make_page(rng: Random) -> bytes:
    data = file("pages/about.md")
    for _ in range(rng.choice((1, 2, 4))):
        if rng.random() < 0.3:
            data = mutated(rng, data)
        else:
            at = rng.randrange(data.rfind(b"---") + 3, len(data) + 1) if b"---" in data else 0
            data = data[:at] + rng.choice((b"", b"\n\n", b" ")) + encoded(text_of(rng)) + data[at:]
    return named("pages/about.md", data)


def run_page(case: bytes, thorough: bool) -> None:
    name, data = cut(case)
    found = one_file(name, data)
    if isinstance(found, list):
        if not told(found):
            raise Fault("neither a page nor a problem")
        return
    content = with_file(name, found)
    if told(check(content)) or not thorough:
        return
    only_ours(html_of(Renderer(content, Catalog("en")).prose(found).body), name)


# ---------------------------------------------------------------- targets: catalogs


@cache
def catalogs() -> Mapping[str, bytes]:
    """Russian catalogs of the tiny site by domain, each message with some words."""
    wanted = {"ui": list(ui_messages(ui_texts()))[:60], **messages(published(base(), TODAY))}
    found = {}
    for domain, some in wanted.items():
        text = updated_po("", some, "ru")
        found[domain] = re.sub(
            r'(msgid "(.+)"\n)msgstr ""', lambda m: f'{m[1]}msgstr "{m[2]}"', text
        ).encode()
    return found


def make_po(rng: Random) -> bytes:
    domain = rng.choice([*catalogs()])
    data = catalogs()[domain]
    if rng.random() < 0.5:
        return named(f"{domain}.po", mutated(rng, data))
    said = (
        json.dumps(text_of(rng), ensure_ascii=False).replace("\\u", "u").encode("utf-8", "ignore")
    )
    found = [*re.finditer(rb'msgstr "[^\n]*"', data)]
    one = rng.choice(found)
    return named(f"{domain}.po", data[: one.start()] + b"msgstr " + said + data[one.end() :])


def run_po(case: bytes, thorough: bool) -> None:
    name, data = cut(case)
    folder = work() / "po" / "content" / "translations" / "ru"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / name).write_bytes(data)
    catalog, problems = load_catalog(work() / "po" / "content", "ru")
    faults = list(translation_faults(catalog))
    if told([*problems, *faults]):
        return
    text = data.decode("utf-8-sig")
    again = updated_po(text, messages(base()).get(name.removesuffix(".po"), []), "ru")
    (folder / name).write_text(again, "utf-8")
    _, problems = load_catalog(work() / "po" / "content", "ru")
    if told(problems):
        raise Fault(f"what was written cannot be read: {problems[0]}")
    if thorough:
        shown(translate(base(), catalog), catalog)


# ---------------------------------------------------------------- targets: imports


def exported() -> dict[str, bytes]:
    return {
        f"{name}/{file}": data
        for name, one in FORMATS.items()
        for file, data in one.write(outgoing(published(base(), TODAY), TODAY)).items()
        if not file.startswith("profile/") and (name != "hsds" or file == "services.json")
    }


BMLT = {
    "id_bigint": "1", "weekday_tinyint": "3", "start_time": "18:30:00", "duration_time": "01:30:00",
    "formats": "O,WC", "meeting_name": "Mill group", "venue_type": "1", "published": "1",
    "location_text": "Old mill", "location_street": "7 Mill Lane", "comments": "Ring twice.",
    "location_municipality": "Happyville", "location_nation": "UK", "latitude": "51.5",
    "longitude": "-0.1", "phone_meeting_number": "01632 960031", "email_contact": "",
    "virtual_meeting_link": "https://example.org/x", "contact_name_1": "x",
}  # fmt: skip
GUIDE = {
    "name": "Tea group", "slug": "tea", "day": 1, "time": "19:00", "end_time": "20:00", "types": ["O"],
    "notes": "Ring.", "location": "The house", "formatted_address": "1 Example Street, Happyville",
    "region": "Happyville", "phone": "01632 960001", "url": "https://example.org/", "updated": "2026-01-02",
    "conference_url": "https://example.org/", "latitude": 51.5, "longitude": -0.1, "regions": ["A", "B"],
}  # fmt: skip


@cache
def trees() -> Mapping[str, Any]:
    """JSON files of others, by their names."""
    found = {name: data for name, data in exported().items() if name.endswith(("json",))}
    trees = {name.replace("/", "-"): json.loads(data) for name, data in found.items()}
    return {
        **trees,
        "bmlt.json": [BMLT, BMLT],
        "guide.json": [GUIDE, GUIDE | {"slug": "x", "day": 2}],
    }


def make_json(rng: Random) -> bytes:
    name = rng.choice([*trees()])
    ascii_only = rng.random() < 0.5
    if rng.random() < 0.7:
        text = json.dumps(replanted(rng, trees()[name]), ensure_ascii=ascii_only)
        return named(name, encoded(text))
    return named(name, mutated(rng, json.dumps(trees()[name]).encode()))


HEADS = ("name", "organization", "phone", "address", "city", "hours", "languages", "type", "id", "email",
         "website", "age", "fees", "description", "accessibility", "latitude", "longitude", "private note",
         "Monday", "Tuesday", "day", "time", "status", "postcode", "country", "zq7", "", "opening hours",
         "schedules", "meetings", "phones", "wheelchair", "redacted", "cost", "eligibility")  # fmt: skip
CELLS = ("Room", "Open Door", "01632 960011", "1 Example Street", "Happyville", "Mo-Fr 9-5", "English, Russian",
         "listener", "kitchen-table", "a@example.org", "https://example.org", "18+", "Free.", "Tea.", "yes",
         "51.5", "-0.1", "10:00-12:00", "active", "GB", "", "", "9am - 5pm", "Mo 10:00-12:00")  # fmt: skip


def table(rng: Random) -> list[list[str]]:
    heads = ["name", *rng.sample(HEADS, rng.randrange(1, 9))]
    rows = [heads]
    for _ in range(rng.choice((1, 2, 5))):
        rows.append([text_of(rng) if rng.random() < 0.3 else rng.choice(CELLS) for _ in heads])
    if rng.random() < 0.1:
        rows[0][rng.randrange(len(heads))] = text_of(rng)
    return rows


def make_csv(rng: Random) -> bytes:
    if rng.random() < 0.15:
        name, data = rng.choice([*csvs().items()])
        return named(name.replace("/", "-"), mutated(rng, data))
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=rng.choice(",,;\t|")).writerows(table(rng))
    data = encoded(out.getvalue())
    return named("list.csv", mutated(rng, data) if rng.random() < 0.2 else data)


@cache
def csvs() -> Mapping[str, bytes]:
    folder = Path(__file__).parent / "data" / "import"
    ours = {name: data for name, data in exported().items() if name.endswith(".csv")}
    return {**ours, "messy.csv": (folder / "messy.csv").read_bytes()}


@cache
def book() -> Mapping[str, bytes]:
    """The parts of a workbook with one sheet."""
    out = io.BytesIO()
    made = openpyxl.Workbook()
    assert made.active is not None
    made.active.append(["name", "phone"])
    made.save(out)
    with zipfile.ZipFile(out) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
ATTRIBUTES = (b't="s"', b't="b"', b't="e"', b't="d"', b't="n"', b't="str"', b's="99"', b'r="XFD1048576"',
              b'r="A0"', b'r="ZZZZ1"', b't="inlineStr"', b"")  # fmt: skip
XML = (b"<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>", b"<f>1+1</f>", b"<v>1e999</v>", b"<v>-1</v>",
       b"<v>999999999999</v>", b"<row r='1048577'/>", b"<row r='x'/>", b"<cols><col min='1' max='99999'/></cols>",
       b"<is><r><t>a</t></r></is>", b"<c r='B2'><v>0.5</v></c>", b"<mergeCell ref='A1:B3'/>", b"<!-- x -->",
       b"<hyperlinks><hyperlink ref='A1' r:id='x'/></hyperlinks>", b"<dimension ref='A1:ZZ9'/>",
       b"<conditionalFormatting sqref='A1:XFD99'/>", b"<sheetData/>", b"</sheetData>", b"<drawing r:id='r'/>",
       b"<dataValidations><dataValidation sqref='A1:A9 B1:B9'/></dataValidations>")  # fmt: skip


def make_xlsx(rng: Random) -> bytes:
    from xml.sax.saxutils import escape

    lines = []
    for number, row in enumerate(table(rng), 1):
        cells = b"".join(
            b'<c t="inlineStr"><is><t>'
            + escape(cell).encode("utf-8", "xmlcharrefreplace")
            + b"</t></is></c>"
            if rng.random() > 0.1
            else b"<c "
            + rng.choice(ATTRIBUTES)
            + b"><v>"
            + str(rng.randrange(60000)).encode()
            + b"</v></c>"
            for cell in row
        )
        lines.append(b'<row r="%d">' % number + cells + b"</row>")
    part = (
        SHEET
        + b"".join(lines)
        + b"</sheetData>"
        + rng.choice(XML) * (rng.random() < 0.3)
        + b"</worksheet>"
    )
    parts = {**book(), "xl/worksheets/sheet1.xml": part}
    if rng.random() < 0.4:
        name = rng.choice([*parts, "xl/worksheets/sheet1.xml"])
        data = parts[name]
        at = rng.randrange(len(data) + 1)
        parts[name] = rng.choice(
            (mutated(rng, data), data[:at] + rng.choice(XML) + data[at:], b"", data[:at])
        )
    if rng.random() < 0.1:
        parts.pop(rng.choice([*parts]))
    out = io.BytesIO()
    with zipfile.ZipFile(
        out, "w", rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    ) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    data = out.getvalue()
    return named("list.xlsx", mutated(rng, data) if rng.random() < 0.2 else data)


@cache
def ohana() -> Mapping[str, bytes]:
    folder = Path(__file__).parent / "data" / "import" / "ohana"
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.csv"))}


def make_zip(rng: Random) -> bytes:
    """Tables of Ohana in a zip, with hostile cells, bytes and names."""
    parts = dict(ohana())
    for name in rng.sample([*parts], 2):
        rows = [*csv.reader(io.StringIO(parts[name].decode()))]
        row = rng.choice(rows[1:] or rows)
        if row:
            row[rng.randrange(len(row))] = text_of(rng)
        out = io.StringIO(newline="")
        csv.writer(out).writerows(rows)
        parts[name] = encoded(out.getvalue())
        if rng.random() < 0.3:
            parts[name] = mutated(rng, parts[name])
    if rng.random() < 0.2:
        parts["../../../zq7.csv"] = b"a,b\n"
        parts["/etc/zq7.json"] = b"{}"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    data = file.getvalue()
    return named("ohana.zip", mutated(rng, data) if rng.random() < 0.15 else data)


SETTING = Setting("GB")
CHOICES = Choices(kind="listener", add_cities=True)


def run_import(case: bytes, thorough: bool) -> None:
    """Every record is counted, what would be written is what is read, and lines are lines."""
    name, data = cut(case)
    folder = work() / "import"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / name
    path.write_bytes(data)
    reading = readers.read([path], SETTING)
    if [*folder.iterdir()] != [path]:
        raise Fault("reading has written something")
    made = plan(base().referrals.model, reading.records, "GB", CHOICES)
    printable(importing.report(Import(made, reading.columns, {})), "a line of the report", 20_000)
    lists: dict[str, Any] = {
        "cities": [*made.cities], "organizations": [*made.organizations],
        "locations": [*made.locations], "services": [*made.services],
    }  # fmt: skip
    lists = {name: items for name, items in lists.items() if items}
    if lists:
        found = parse(written(lists, "x"), PurePath("x.yaml"))
        if isinstance(found, Problem):
            raise Fault(f"what is written cannot be read: {found}")
        if found.data != lists:
            raise Fault("what is read is not what was written")
    if thorough:
        planned = importing.planned(base(), root(), [path], None, Memory(), CHOICES)
        told(planned.problems)
        for file in planned.files:
            if (
                file.parts[:1] != ("content",)
                or ".." in file.parts
                or not (file.parts[1:2] == ("referrals",) or file.parts[1:] == ("referrals.yaml",))
            ):
                raise Fault(f"{file} is no place for entries")


# ---------------------------------------------------------------- targets: a worklist comes back


def make_answers(rng: Random) -> bytes:
    from generator.worklist import COLUMNS, RESULTS

    heads = [column.name for column in COLUMNS]
    row = {"id": "kitchen-table", "result": rng.choice((*RESULTS, "")), "checked_on": "2026-03-08"}
    for head in rng.sample(heads, rng.randrange(1, 5)):
        row[head] = text_of(rng) if rng.random() < 0.7 else rng.choice(CELLS)
    out = io.StringIO(newline="")
    csv.writer(out).writerows([heads, [row.get(head, "") for head in heads]])
    data = encoded(out.getvalue())
    return mutated(rng, data) if rng.random() < 0.2 else data


def run_answers(case: bytes, thorough: bool) -> None:
    path = work() / "answers.csv"
    path.write_bytes(case)
    try:
        found = spreadsheet.read(path, "id")
    except UnreadableError as error:
        printable([str(error)], "what is said")
        return
    taken = answers.taken(base(), found, TODAY)
    printable([one.reason for one in taken.refused], "a reason", 8_000)
    printable([line for one in taken.answers for line in one.told], "a change", 20_000)
    texts = {PurePath("content/referrals.yaml"): file("referrals.yaml").decode()}
    files, _ = answers.written(base(), taken, texts)
    for name, text in files.items():
        if isinstance(again := parse(text, name), Problem):
            raise Fault(f"what is written cannot be read: {again}")
        if thorough:
            entry = one_file("referrals.yaml", text.encode())
            if isinstance(entry, list):
                raise Fault(f"what is written is wrong: {entry[0]}")


# ---------------------------------------------------------------- targets: texts


def make_text(rng: Random) -> bytes:
    return encoded(text_of(rng))


def decoded(case: bytes) -> str:
    return case.decode("utf-8", "surrogatepass")


def make_hours(rng: Random) -> bytes:
    parts = (
        "Mo", "Tu-Fr", "Sa", "Su[1]", "PH", "SH", "off", "closed", "10:00-18:00", "22:00-04:00", "18:00+",
        "Jan-Mar", "week 1-10", "2026", "Mar 09-Apr 01", "easter", "sunrise-sunset", "24/7", "unknown",
        '"by appointment"', ";", ",", "||", "-", "[", "]", ":", " ", "mon", "to", "9am", "5pm", "noon", "10-6",
        "first", "every day", "and", "00:00-48:00", "Mo-Su,PH", "/2", "+", "(", ")", "1st", "99:99", "\u2013",
    )  # fmt: skip
    words = [rng.choice(parts) for _ in range(rng.choice((1, 2, 3, 6, 12, 60)))]
    if rng.random() < 0.2:
        words.insert(rng.randrange(len(words)), text_of(rng))
    return encoded(rng.choice(("", " ", " ")).join(words))


DAYS = tuple(datetime.date(2026, 3, 9) + datetime.timedelta(days=i) for i in (0, 5, 6, 17, 290))


def run_hours(case: bytes, thorough: bool) -> None:
    text = decoded(case)
    meant(text)
    clock(text[:200])
    if len(text) > 255 or (not text.isprintable() and not thorough):
        return
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        return  # no reader lets one through
    text = text[:255]
    found = hours.fault(text)
    hours.normalised(text)
    if found is not None:
        printable(found, "a fault")
        return
    printable((line for pair in hours.doubts(text) for line in pair), "a doubt")
    for day in DAYS if thorough else DAYS[:2]:
        for start, end, _ in hours.stretches(text, day):
            if not 0 <= start < end <= 1440:
                raise Fault(f"from {start} to {end}")
    if thorough:
        timetable.table(text, holidays=True)


def run_phones(case: bytes, thorough: bool) -> None:
    text = decoded(case)[:32_767]
    for one in phones_of(text, "GB"):
        if isinstance(one, str):
            printable([one], "a reason", 1000)
        elif not re.fullmatch(r"[0-9+*#][0-9+*# ]*", str(one["number"])):
            raise Fault(f"dials {one['number']!r}")
    if len(text) < 200:
        phones.possible(text)
        target, said = phones.dialled(text, short_code=False)
        if (
            thorough
            and re.search(r"[^0-9+*#;=a-z]", target.removeprefix("tel:"))
            and phones.possible(text)
        ):
            raise Fault(f"dials {target!r}, shows {said!r}")
    code_found(text, {"kitchen-table": 0})


def run_words(case: bytes, thorough: bool) -> None:
    """Checks of words end, however a text is written; links to the glossary add only links."""
    text = decoded(case)
    for locale in ("en", "ru"):
        for finding in (*wording.findings(text, locale), *wording.doubts(text, locale)):
            if not finding.text.strip():
                raise Fault("found nothing, and says so")
    doubt(text[:2000], "en")
    if thorough and "\x00" not in text:
        import html

        page = f"<!doctype html>\n<html><body><p>{html.escape(text)} urge</p></body></html>\n"
        terms = glossary_words(base().glossary.model.terms, "en")
        now = Linker(terms, "en").linked(page, "words.html")
        more = [one for one in shape(now) if one[0] != "a"]
        if more != shape(page):
            raise Fault("the glossary adds more than links")


def make_fields(rng: Random) -> bytes:
    """Eight texts, for whatever has fields."""
    return b"\x1e".join(encoded(text_of(rng)) for _ in range(8))


def texts_of(case: bytes) -> list[str]:
    found = [decoded(part) for part in case.split(b"\x1e")]
    found = ["".join(c for c in text if not "\ud800" <= c <= "\udfff") for text in found]
    return (found + [MARK] * 8)[:8]


def properties(text: str) -> list[str]:
    """Names of the lines of a vCard or a calendar, as any of its readers would split them."""
    lines = re.sub(r"\r?\n[ \t]", "", text)
    return [re.split("[:;]", line)[0] for line in lines.splitlines()]


def run_takeaways(case: bytes, thorough: bool) -> None:
    """A card and a calendar have just the lines that they have with harmless words."""
    some = texts_of(case)
    card = vcard(
        Contact(some[0], (("voice", "+441632960001"),), "a@example.org", some[1], some[2], some[3])
    )
    plain = vcard(Contact("x", (("voice", "+441632960001"),), "a@example.org", "x", "x", "x"))
    if some[1] and properties(card) != properties(plain):
        raise Fault(f"a card with other lines: {card!r}"[:300])
    meeting = Meeting.model_validate({"day": "MO", "time": "10:00"})
    note = dates(some[4], [meeting], some[5], "Europe/London", TODAY)
    clean = dates("x", [meeting], "x", "Europe/London", TODAY)
    assert note is not None and clean is not None
    if properties(note) != properties(clean):
        raise Fault(f"a calendar with other lines: {note!r}"[:300])
    for text in (card, note):
        if any(len(line.encode()) > 75 for line in text.split("\r\n")):
            raise Fault("a line of more than 75 bytes")
        link = data_link("text/vcard", text)
        if not re.fullmatch(r"[^\x00-\x20\"'<>`{}|\\^#?\x7f]+", link):
            raise Fault(f"a link that ends early: {link!r}"[:300])
        if unquote(link.partition(",")[2]) != text:
            raise Fault("a link that says something else")


def spoilt(value: Any, said: Iterator[str]) -> Any:
    """A record with every text that translators see replaced, `{value}` kept."""
    if isinstance(value, Text):
        text = next(said).replace("{value}", "").strip() or MARK
        return Text(text + " {value}" * ("{value}" in value))
    if isinstance(value, BaseModel):
        names = type(value).model_fields
        return value.model_copy(update={n: spoilt(getattr(value, n), said) for n in names})
    return tuple(spoilt(one, said) for one in value) if isinstance(value, tuple) else value


def around(some: list[str]) -> Iterator[str]:
    while True:
        yield from some


def run_fields(case: bytes, thorough: bool) -> None:
    """Every text of the tiny site at once: pages keep the shape that they have with an `x`."""
    said = around(texts_of(case))

    def change(_: str, model: Model) -> Model:
        new = spoilt(model, said)
        assert isinstance(new, Model)
        return new

    content = published(base().with_models("en", change), TODAY)
    catalog = Catalog("en", {("ui", "", m.text): next(said) for m in ui_messages(ui_texts())})
    found = {f"help/{name}": body for name, _, body in stamps(Renderer(content, catalog))}
    if thorough:
        found = all_pages(content, catalog)
    for address, page in found.items():
        if address.startswith(BY_LETTER):
            only_ours(page, address)
        else:
            same_shape(page, harmless()[address], address)


BY_LETTER = ("az", "words", "references", "help/index")
"""Pages with a part for each first letter of what they list."""


@cache
def harmless() -> Mapping[str, str]:
    return all_pages(published(base().with_models("en", _with_x), TODAY), _words_x())


def _with_x(_: str, model: Model) -> Model:
    new = spoilt(model, around(["x"]))
    assert isinstance(new, Model)
    return new


@cache
def _words_x() -> Catalog:
    return Catalog("en", {("ui", "", m.text): "x" for m in ui_messages(ui_texts())})


FORMULA = re.compile(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def run_export(case: bytes, thorough: bool) -> None:
    """No cell of what is handed on begins like a formula, and no file has a strange name."""
    said = around([_visible(text) for text in texts_of(case)])
    referrals = spoilt(base().referrals.model, said)
    new = dataclasses.replace(base(), referrals=Entry(referrals, base().referrals.source))
    out = outgoing(published(new, TODAY), TODAY)
    assert out.places
    for name, one in FORMATS.items():
        if name == "xlsx" and not thorough:
            continue
        for file, data in one.write(out).items():
            if not re.fullmatch(r"([A-Za-z0-9_-]+/)*[A-Za-z0-9_.-]+", file) or ".." in file:
                raise Fault(f"a file called {file!r}")
            if file.startswith("profile/"):
                continue
            if file.endswith(".csv"):
                for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
                    for cell in row:
                        if FORMULA.match(cell) and not re.fullmatch(r"-?[0-9.]+|\+[0-9 ]+", cell):
                            raise Fault(f"{file} has the cell {cell[:60]!r}")
            elif file.endswith(".xlsx"):
                read = openpyxl.load_workbook(io.BytesIO(data))
                for sheet in read.worksheets:
                    for line in sheet.iter_rows():
                        if any(cell.data_type == "f" or cell.hyperlink for cell in line):
                            raise Fault("a formula or a link in a cell")
                assert tables_of(file, data)
            elif file.endswith("json"):
                json.loads(data)


def run_paper(case: bytes, thorough: bool) -> None:
    """On paper a text is a text, whatever it means to Typst."""
    some = texts_of(case)
    entry = base().worksheets[0]
    block = LinesBlock.model_validate(
        {"type": "lines", "label": _visible(some[0]), "help": _visible(some[1]), "n": 1}
    )
    sheet = entry.model.model_copy(
        update={"title": Text(_visible(some[2])), "purpose": Text(_visible(some[3])), "when": Text(_visible(some[4])),
                "blocks": (block,)}
    )  # fmt: skip
    content = dataclasses.replace(base(), worksheets=(Entry(sheet, entry.source),))
    made = sheets(content)[0]
    if told(paper.unprintable_letters(content.worksheets[0], made, str)):
        return
    pdf = paper.pdf(made, paper.Press(str), paper.Variant())
    if paper.page_count(pdf) < 1:
        raise Fault("no page")
    if thorough:
        import pypdf

        read = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
        bare = re.sub(r"[\W_]", "", read)
        wanted = re.sub(r"[\W_]", "", some[2][:30])
        if wanted.isascii() and wanted not in bare:
            raise Fault(f"the title {some[2]!r} is not on the sheet"[:200])


def _visible(text: str) -> str:
    """A text that files can hold, short enough for one sheet."""
    kept = re.sub("[^\t\n\x20-\x7e\xa0-\u200a\u200c-\u2027\u202f-\ud7ff\ue000-\ufefe]", "", text)
    return kept[:300].strip() or MARK


# ---------------------------------------------------------------- targets: names of files

PLACES = ("", "substances", "topics", "stories", "worksheets", "pages", "referrals", "translations",
          "translations/ru")  # fmt: skip
KINDS_OF_FILE = ("file", "file", "link out", "link to a folder", "link to nothing", "link to itself", "folder",
                 "fifo", "copy", "link in", "unreadable")  # fmt: skip


def make_names(rng: Random) -> bytes:
    found = []
    for _ in range(rng.choice((1, 2, 4))):
        suffix = rng.choice((".yaml", ".yaml", ".md", ".po", ".ru.md", ""))
        stem = rng.choice(
            (text_of(rng)[:60], "velvet", "VELVET", "plan", "é", "e\u0301", "con", "a.b", " ")
        )
        found.append([rng.choice(PLACES), stem + suffix, rng.choice(KINDS_OF_FILE)])
    return json.dumps(found).encode()


SECRET = "zq7secret"


def run_names(case: bytes, thorough: bool) -> None:
    """Whatever is put into the folder: only what lies in it is read, and nothing is written."""
    site = work() / "names"
    shutil.rmtree(site, ignore_errors=True)
    folder = site / "content"
    shutil.copytree(root(), folder)
    outside = site / "outside"
    outside.mkdir()
    for name in ("velvet.yaml", "about.md", "ui.po"):
        (outside / name).write_text(f'id: {SECRET}\nmsgid "{SECRET}"\n', "utf-8")
    for place, name, kind in json.loads(case):
        raw = os.fsencode(encoded(name.replace("\0", "").replace("/", "\u2215"))[:200])
        path = folder / place / os.fsdecode(raw)
        if path.name in ("", ".", "..") or path.is_symlink() or path.is_dir():
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        target = {".md": "about.md", ".po": "ui.po"}.get(path.suffix, "velvet.yaml")
        if path.exists():
            path.unlink()
        if kind == "file":
            path.write_bytes(file("substances/velvet.yaml"))
        elif kind == "copy":
            path.write_bytes(file("pages/about.md"))
        elif kind == "link out":
            path.symlink_to(outside / target)
        elif kind == "link to a folder":
            path.symlink_to(outside)
        elif kind == "link to nothing":
            path.symlink_to("nothing")
        elif kind == "link to itself":
            path.symlink_to(path.name)
        elif kind == "link in":
            path.symlink_to(folder / "substances" / "velvet.yaml")
        elif kind == "folder":
            path.mkdir()
        elif kind == "fifo":
            os.mkfifo(path)
        else:
            path.write_bytes(b"id: x\n")
            path.chmod(0)
    before = sorted(str(path) for path in site.rglob("*"))
    content, problems = load(folder)
    catalog, more = load_catalog(folder, "ru")
    faults = [*problems, *more]
    if content is not None:
        faults += [*check(content), *translation_faults(catalog)]
        if SECRET in str(content):
            raise Fault("a file outside of the folder was read")
    told(faults)
    if any(SECRET in str(one) for one in faults):
        raise Fault("a file outside of the folder is quoted")
    if sorted(str(path) for path in site.rglob("*")) != before:
        raise Fault("reading has written something")


TARGETS: dict[str, Target] = {
    "yaml": Target(make_yaml, run_yaml, every=20, share=2),
    "data": Target(make_data, run_yaml, every=10, share=1.5),
    "words in data": Target(make_words, run_shown, every=12, share=2, quick=25),
    "page": Target(make_page, run_page, every=1, share=2),
    "catalog": Target(make_po, run_po, every=40, share=1.5, quick=25),
    "json": Target(make_json, run_import, every=60, share=1.5),
    "csv": Target(make_csv, run_import, every=60, share=1.5),
    "xlsx": Target(make_xlsx, run_import, every=60, share=1.5),
    "ohana": Target(make_zip, run_import, every=60, share=1, quick=20),
    "answers": Target(make_answers, run_answers, every=10),
    "hours": Target(make_hours, run_hours, every=5, share=2, quick=80),
    "phones": Target(make_text, run_phones, every=1, share=1.5, quick=80),
    "checked words": Target(make_text, run_words, every=5, share=1),
    "takeaways": Target(make_fields, run_takeaways, share=2, quick=80),
    "shown fields": Target(make_fields, run_fields, every=10, share=1.5, quick=12),
    "export": Target(make_fields, run_export, every=30, share=1, quick=20),
    "paper": Target(make_fields, run_paper, every=20, share=1, quick=12),
    "names": Target(make_names, run_names, share=1.5, quick=20),
}
"""By name: everything that reads what others made, or writes for others what editors made."""
