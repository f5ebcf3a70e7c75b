"""Worksheets on paper: PDFs in every size, print and edition, packs and booklets."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal, TypeAlias

import typst

from generator.blocks import CardBlock
from generator.catalog import direction, ui_messages
from generator.content import Entry
from generator.fields import Text
from generator.leftovers import copy_aside
from generator.models import Pack, Paper, Print, Printing, Worksheet
from generator.pictures import small
from generator.pocket import paragraphs, said
from generator.problems import Problem
from generator.qr import modules
from generator.referrals import Referrals
from generator.sheets import Resolved, Sheet

Messages: TypeAlias = Callable[[str], str]
"""A template's string → the same in the reader's language."""

_HERE = Path(__file__).parent
TEMPLATES = _HERE / "typst"
FONTS = _HERE / "fonts"

_PRODUCER = re.compile(
    rb"/Creator ?\(Typst[^)]*\)|<xmp:CreatorTool>[^<]*</xmp:CreatorTool>"
    rb"|/Producer ?\([^)]*\)|<pdf:Producer>[^<]*</pdf:Producer>"
)
_PAGE_TREE = re.compile(rb"/Type\s*/Pages\b[^>]*?/Count (\d+)")
_TOO_LONG = re.compile(r"card too long by (\d+) mm")

PICTURE_SIZE = (150, 212)
"""Width and height of the small picture of a sheet, in pixels."""
PACK = "pack-"
"""How the names of packs begin."""
ZIP = "all.zip"
"""Every sheet of a language in every size, print and edition."""


@dataclass(frozen=True)
class Variant:
    """One way of printing a sheet."""

    edition: Literal["client", "consultant"] = "client"
    print: Print = "normal"
    """12 pt, or 18 pt in large print."""
    paper: Paper | Literal["A5"] = "A4"

    @property
    def suffix(self) -> str:
        """What a file's name has after the sheet's id: nothing for a client's sheet on A4."""
        parts = (
            "consultant" if self.edition == "consultant" else "",
            "large" if self.print == "large" else "",
            self.paper.lower() if self.paper != "A4" else "",
        )
        return "".join(f"-{part}" for part in parts if part)


@dataclass(frozen=True)
class Layout:
    """How a sheet is spread over its pages."""

    stretch: float
    """Scales gaps and writing lines, never letters."""
    whole: bool
    """Whether each block stays on one page."""


LAYOUTS = (
    Layout(1.6, whole=True),
    Layout(1.4, whole=True),
    Layout(1.25, whole=True),
    Layout(1.1, whole=True),
    Layout(1.0, whole=True),
    Layout(0.85, whole=True),
    Layout(0.7, whole=True),
    Layout(0.7, whole=False),
    Layout(0.5, whole=False),
)
"""Roomiest first; the first that fits the sheet's pages is used."""
USUAL = 3
"""The place of the layout that is tried first on A4: nearly all sheets need it or one beside it."""
FREE = Layout(1.0, whole=False)
"""For sheets that do not say how many pages they fill."""


def first_that_fits(
    layouts: Sequence[Layout], start: int, fits: Callable[[Layout], bool]
) -> Layout:
    """The first of the layouts that fits, or the last where none does; each is tried at most once.

    It is looked for from `start` on, step by step: where one fits, those after it do as well.
    The one that is returned was tried.
    """
    if fits(layouts[start]):
        while start > 0 and fits(layouts[start - 1]):
            start -= 1
        return layouts[start]
    return next((layout for layout in layouts[start + 1 :] if fits(layout)), layouts[-1])


class CardTooLongError(Exception):
    """The text of a card does not fit on it; `args[0]` says by how many millimetres."""


class Store:
    """PDFs of earlier builds, each by a digest of all that it was made from.

    Without a folder it remembers nothing.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._used: set[str] = set()

    def get(self, key: str, make: Callable[[], bytes]) -> bytes:
        """What was made from the same before, else what is made now."""
        if self._folder is None:
            return make()
        self._used.add(key)
        path = self._folder / key
        if path.is_file():
            return path.read_bytes()
        data = make()
        self._folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_bytes(data)
        part.replace(path)
        return data

    def forget_unused(self) -> None:
        """Delete what this build had no use for."""
        if self._folder is not None and self._folder.is_dir():
            for path in self._folder.iterdir():
                if path.name not in self._used:
                    path.unlink()


@cache
def _tools() -> str:
    """A digest of all that PDFs are made with, besides what stands in them."""
    digest = hashlib.sha256(version("typst").encode())
    for path in (Path(__file__), *sorted(TEMPLATES.glob("*.typ")), *sorted(FONTS.glob("*.ttf"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _key(*parts: object) -> str:
    said = json.dumps([_tools(), *parts], ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(said.encode()).hexdigest()


# --------------------------------------------------------------------------------- Typst


@cache
def _fonts() -> typst.Fonts:
    """Only our own: what a system has would make each machine print another sheet."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )


@cache
def _compiler(template: str) -> typst.Compiler:
    """Reused, so that fonts and templates are read once."""
    return typst.Compiler(str(TEMPLATES / template), root=str(TEMPLATES), font_paths=_fonts())


@cache
def strings(pattern: str = "*.typ") -> tuple[str, ...]:
    """The strings of the paper templates, or of some, in order."""
    texts = [path.read_text("utf-8") for path in sorted(TEMPLATES.glob(pattern))]
    return tuple(message.text for message in ui_messages(texts))


def _fields(sheet: Sheet) -> Resolved:
    """What `dataclasses.asdict` gives, without copying every text of it."""
    return {each.name: getattr(sheet, each.name) for each in dataclasses.fields(sheet)}


def _inputs(
    some: Iterable[tuple[Sheet, Layout]],
    variant: Variant,
    messages: Messages,
    pack: Resolved | None,
) -> Resolved:
    sheets = [{**_fields(sheet), "layout": dataclasses.asdict(layout)} for sheet, layout in some]
    return {
        "sheets": sheets,
        "pack": pack,
        **dataclasses.asdict(variant),
        "messages": {text: str(messages(text)) for text in strings()},
    }


def _compiled(data: Resolved) -> bytes:
    return _run("sheet.typ", json.dumps(_with_languages(data), ensure_ascii=False))


def _run(template: str, data: str) -> bytes:
    """A PDF as Typst makes it, as PDF/UA-1."""
    try:
        made = _compiler(template).compile(
            format="pdf", pdf_standards=["ua-1"], sys_inputs={"data": data}
        )
    except typst.TypstError as error:
        found = _TOO_LONG.search(str(error))
        if found is None:
            raise
        raise CardTooLongError(int(found[1])) from None
    assert isinstance(made, bytes)
    return _PRODUCER.sub(lambda found: b" " * len(found[0]), made)


def _with_languages(value: Any) -> Any:
    """The value with each text that is in another language as `{text, lang}`."""
    if isinstance(value, Text) and value.locale:
        return {"text": value, "lang": value.locale.split("-")[0]}
    if isinstance(value, Mapping):
        return {name: _with_languages(field) for name, field in value.items()}
    if isinstance(value, tuple | list):
        return [_with_languages(item) for item in value]
    return value


def call_sheet(data: Resolved, messages: Messages) -> bytes | str:
    """Whom to call, as PDF/UA-1, from `worklist.call_sheet`; or the letters that no font has."""
    said = {**data, "messages": {text: str(messages(text)) for text in strings()}}
    missing = unprintable("".join(_texts(said)))
    if missing:
        return missing
    return _run("worklist.typ", json.dumps(_with_languages(said), ensure_ascii=False))


def page_count(pdf: bytes) -> int:
    """How many pages a PDF made here has."""
    found = _PAGE_TREE.search(pdf)
    assert found is not None
    return int(found[1])


# -------------------------------------------------------------------------------- sheets


class Press:
    """What the sheets of one language share when they are printed."""

    def __init__(self, messages: Messages, store: Store | None = None) -> None:
        self.messages = messages
        self.store = store or Store()
        self._layouts: dict[tuple[str, str, str], Layout] = {}

    def compiled(
        self, some: Iterable[tuple[Sheet, Layout]], variant: Variant, pack: Resolved | None = None
    ) -> bytes:
        """Sheets as PDF/UA-1: tagged, with no date, author, producer or version."""
        return _compiled(_inputs(some, variant, self.messages, pack))

    def layout(self, sheet: Sheet, variant: Variant) -> Layout:
        """The roomiest layout in which the client's pages of a sheet are as many as it says.

        On Letter, which is a little shorter, no roomier one is looked for than on A4. Large
        print has one layout, and a tight one where that fills more pages than the sheet
        says. On A5 a sheet fills as many pages as it needs.
        """
        if variant.paper == "A5":
            return LAYOUTS[-1]
        key = (sheet.id, variant.print, variant.paper)
        if key not in self._layouts:
            self._layouts[key] = self._found(sheet, replace(variant, edition="client"))[0]
        return self._layouts[key]

    def client(self, sheet: Sheet, variant: Variant) -> bytes:
        """A client's sheet; where its layout is not known yet, made by looking for it."""
        key = (sheet.id, variant.print, variant.paper)
        if key in self._layouts or variant.paper == "A5":
            return self.compiled([(sheet, self.layout(sheet, variant))], variant)
        self._layouts[key], made = self._found(sheet, variant)
        return made

    def _found(self, sheet: Sheet, variant: Variant) -> tuple[Layout, bytes]:
        """A client's layout, and the sheet in it.

        It depends on the sheet and its size alone, never on what was printed before, so that
        every machine prints the same.
        """
        layouts, start = self._candidates(sheet, variant)
        made: dict[Layout, bytes] = {}

        def fits(layout: Layout) -> bool:
            made[layout] = self.compiled([(sheet, layout)], variant)
            return page_count(made[layout]) <= _most(sheet, variant)

        layout = first_that_fits(layouts, start, fits)
        return layout, made[layout]

    def _candidates(self, sheet: Sheet, variant: Variant) -> tuple[Sequence[Layout], int]:
        """The layouts that a sheet may have, and the place of the likeliest of them."""
        if variant.print == "large":
            return (FREE, LAYOUTS[-1]), 0
        if variant.paper == "A4":
            return LAYOUTS, USUAL
        layouts = LAYOUTS[LAYOUTS.index(self.layout(sheet, replace(variant, paper="A4"))) :]
        return layouts, min(1, len(layouts) - 1)

    def said(self, sheet: Sheet) -> object:
        """All that a sheet's PDFs depend on, besides their size and edition."""
        words = [str(self.messages(text)) for text in strings()]
        return [_with_languages(_fields(sheet)), words]


def _most(sheet: Sheet, variant: Variant) -> float:
    """How many pages the client's sheet may fill."""
    if variant.print == "normal":
        return sheet.pages
    return math.inf if sheet.large_pages is None else sheet.large_pages


def pdf(sheet: Sheet, press: Press, variant: Variant | None = None) -> bytes:
    """One sheet, as PDF/UA-1. Raises `CardTooLongError`.

    PDF/UA refuses letters that no font has; `unprintable_letters` finds them first.
    """
    variant = variant or Variant()
    key = _key("sheet", press.said(sheet), dataclasses.asdict(variant))

    def made() -> bytes:
        if variant.edition == "client":
            return press.client(sheet, variant)
        return press.compiled([(sheet, press.layout(sheet, variant))], variant)

    return press.store.get(key, made)


def pack_pdf(pack: Pack, sheets: list[Sheet], press: Press, variant: Variant) -> bytes:
    """The sheets of a pack as one PDF, after a page that lists them."""
    said = {"id": pack.id, "title": pack.title, "summary": pack.summary}
    what = [press.said(sheet) for sheet in sheets]

    def made() -> bytes:
        laid = [(sheet, press.layout(sheet, variant)) for sheet in sheets]
        return press.compiled(laid, variant, said)

    key = _key("pack", what, _with_languages(said), dataclasses.asdict(variant))
    return press.store.get(key, made)


def booklet(pages: bytes, pack: Pack, locale: str, press: Press) -> bytes:
    """A5 pages two by two on A4, in the order in which folded sheets read from first to last.

    Printed on both sides, turned over the short edge, and folded once. The pages are
    pictures here, named by their numbers; those who read aloud have the A5 pages themselves.
    """
    data = {
        "count": page_count(pages),
        "title": str(pack.title),
        "lang": locale.split("-")[0],
        "rtl": direction(locale) == "rtl",
        "page": str(press.messages("Page {page} of {pages}")),
    }

    def made() -> bytes:
        with copy_aside() as folder:
            (folder / "pages.pdf").write_bytes(pages)
            main = folder / "booklet.typ"
            main.write_bytes((TEMPLATES / "booklet.typ").read_bytes())
            compiler = typst.Compiler(str(main), root=str(folder), font_paths=_fonts())
            inputs = {"data": json.dumps(data, ensure_ascii=False)}
            printed = compiler.compile(format="pdf", pdf_tags=False, sys_inputs=inputs)
        assert isinstance(printed, bytes)
        return _PRODUCER.sub(lambda found: b" " * len(found[0]), printed)

    return press.store.get(_key("booklet", hashlib.sha256(pages).hexdigest(), data), made)


def picture(sheet: Sheet, press: Press) -> bytes:
    """A small picture of a sheet's first page: a PNG in sixteen greys, with nothing else in it."""

    def made() -> bytes:
        layout = press.layout(sheet, Variant())
        data = _inputs([(sheet, layout)], Variant(), press.messages, None)
        inputs = {"data": json.dumps(_with_languages(data), ensure_ascii=False)}
        ppi = PICTURE_SIZE[0] * 1.5 / 8.27
        printed = _compiler("sheet.typ").compile(format="png", ppi=ppi, sys_inputs=inputs)
        assert printed is not None
        return small(printed if isinstance(printed, bytes) else printed[0], PICTURE_SIZE)

    return press.store.get(_key("picture", press.said(sheet)), made)


# ------------------------------------------------------------------------------- pockets

POCKET_SIZES = (10.5, 9.5, 8.75, 8.0, 7.5)
"""Sizes of letters in points, as in pocket.typ; none is smaller."""
_POCKET_WIDTH, _POCKET_ROOM = 62.25 / 25.4 * 72, 6 * 93 / 25.4 * 72
"""Of a panel, and of six panels one below the other, in points."""


_NO_BREAK = "\u2060"
"""Keeps a range on one line; no font needs to have it."""
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))


def pocket_pdf(pocket: Resolved, size: Paper, press: Press) -> bytes:
    """A city's numbers as PDF/UA-1, on one side of as few sheets as they need.

    The template itself tries smaller letters where what is tried first does not fit, and
    another sheet after the smallest: one run of Typst is always enough.
    """
    messages = {text: str(press.messages(text)) for text in strings("pocket.typ")}
    data = {**pocket, "paper": size, "size": _first_size(pocket), "messages": messages}
    written = _without_ornaments(json.dumps(_with_languages(data), ensure_ascii=False))
    if pocket["direction"] == "ltr":  # each isolate is shaped alone, and changes nothing
        written = written.translate(_ISOLATES)

    def made() -> bytes:
        address = pocket["address"]
        code = json.dumps(modules(address) if address else None)
        return _run("pocket.typ", f'{written[:-1]}, "qr": {code}}}')

    return press.store.get(_key("pocket", written), made)


def _first_size(pocket: Resolved) -> int:
    """Which of `POCKET_SIZES` is likely to be the largest that fits one sheet.

    A letter is half as wide as it is high, more or less, and a line is a fifth higher.
    """
    entries = [[sum(map(len, line)) for line in one] for one in paragraphs(pocket)]
    for i, size in enumerate(POCKET_SIZES[:-1]):
        lines = sum(math.ceil(n * 0.53 * size / _POCKET_WIDTH) for one in entries for n in one)
        if lines * 1.2 * size + len(entries) * 0.75 * size < _POCKET_ROOM * 0.97:
            return i
    return len(POCKET_SIZES) - 1


def _is_ornament(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "SC" or letter == "\ufe0f"  # asks for a coloured one


def _without_ornaments(text: str) -> str:
    """A text without signs that no font here has and nobody reads, such as small pictures."""
    unknown = set(text) - _printable() - {_NO_BREAK}
    gone = [each for each in unknown if _is_ornament(each)]
    return text.translate(dict.fromkeys(map(ord, gone))) if gone else text


def unprintable_services(
    referrals: Entry[Referrals], pocket: Resolved, locale: str
) -> Iterator[Problem]:
    """Find letters that no shipped font has, in what a city's sheet says of its services."""
    for name, text in said(pocket):
        if not text.isascii() and (
            missing := sorted(set(_without_ornaments(text)) - _printable() - {"\n", _NO_BREAK})
        ):
            yield referrals.problem(
                (),
                f"{name!r} in {locale!r} cannot be printed with {_shown(missing)}",
                "write it in other letters, or add a font as generator/fonts/README.md says",
            )


def _shown(letters: list[str]) -> str:
    return " ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters[:8])


# ----------------------------------------------------------------------------- documents


def variants(sheet: Sheet, printing: Printing) -> tuple[Variant, ...]:
    """Every way in which a sheet is printed, the client's on the site's first paper first."""
    editions: tuple[Literal["client", "consultant"], ...] = (
        ("client", "consultant") if sheet.has_consultant_edition else ("client",)
    )
    return tuple(
        Variant(edition, print_, paper)
        for edition in editions
        for print_ in printing.prints
        for paper in printing.papers
    )


# -------------------------------------------------------------------------------- checks


def unexpected_pages(
    entry: Entry[Worksheet], sheet: Sheet, variant: Variant, pdf: bytes
) -> Iterator[Problem]:
    """Find a sheet that fills more or fewer pages than it says.

    A consultant's may fill one more; in large print the number it says is the most. A sheet
    that is not wholly translated yet fills what it fills: an added language stops no build.
    """
    if any(getattr(text, "locale", "") for text in _texts(dataclasses.asdict(sheet))):
        return
    large = variant.print == "large"
    wanted = sheet.large_pages if large else sheet.pages
    found = page_count(pdf)
    where = f"{entry.model.id!r} in {sheet.locale!r} on {variant.paper}"
    if variant.edition == "consultant":
        if not large and found > sheet.pages + 1:
            yield entry.problem(
                ("consultant_notes",),
                f"what is for the consultant of {where} fills {found - sheet.pages} pages, not one",
                "shorten consultant_notes, or the blocks that have show_if",
            )
    elif large and wanted is not None and found > wanted:
        yield entry.problem(
            ("large_pages",),
            f"{where} fills {found} pages in large print, more than {wanted}",
            "shorten texts, or raise large_pages",
        )
    elif not large and found != wanted:
        yield entry.problem(
            ("pages",),
            f"{where} fills {found} {'page' if found == 1 else 'pages'}, not {wanted}",
            "shorten texts, take away lines, or change pages"
            if found > sheet.pages
            else "add lines to write on, or change pages",
        )


def long_card(entry: Entry[Worksheet], sheet: Sheet, error: CardTooLongError) -> Problem:
    """The card whose text does not fit."""
    blocks = entry.model.blocks
    place = next((i for i, block in enumerate(blocks) if isinstance(block, CardBlock)), 0)
    return entry.problem(
        ("blocks", place),
        f"the card of {entry.model.id!r} in {sheet.locale!r} is {error.args[0]} mm too long",
        "shorten its texts, or move some to the back",
    )


@cache
def _printable() -> frozenset[str]:
    """Every letter that the shipped fonts can print."""
    ranges = (FONTS / "coverage.txt").read_text("ascii").split()
    ends = [(int(first, 16), int(last, 16)) for first, last in (r.split("-") for r in ranges)]
    return frozenset(chr(code) for first, last in ends for code in range(first, last + 1))


def unprintable(text: str) -> str:
    """The first letters and signs of a text that no shipped font has; empty where all can print."""
    missing = sorted(set(text) - _printable() - {"\n"})
    return _shown(missing)


def unprintable_letters(
    entry: Entry[Worksheet], sheet: Sheet, messages: Messages
) -> Iterator[Problem]:
    """Find letters and signs that no shipped font has, in a sheet or in its language's words."""
    texts = [*_texts(dataclasses.asdict(sheet)), *map(messages, strings())]
    if shown := unprintable("".join(texts)):
        yield entry.problem(
            (),
            f"{entry.model.id!r} in {sheet.locale!r} cannot be printed with {shown}",
            "write it in other letters, or add a font as generator/fonts/README.md says",
        )


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for field in value.values():
            yield from _texts(field)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _texts(item)
