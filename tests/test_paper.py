"""Worksheets on paper: what stands in the PDFs of the shipped content, and how it is drawn."""

from __future__ import annotations

import hashlib
import html
import io
import itertools
import json
import math
import re
import shutil
import subprocess
import sys
import typing
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pypdf
import pytest
import tiny
from browser import once
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PIL import Image
from test_sheets import content, worksheet

from generator import archive, paper
from generator.build import printed
from generator.catalog import Catalog, load_catalog
from generator.content import Content
from generator.directory import published
from generator.fields import Text
from generator.models import Pack
from generator.sheets import Sheet, sheet, sheets
from generator.translate import translate

LOCALES = ("en", "ru")
MM = 72 / 25.4
"""Points in a millimetre."""
RULE = (134, 148, 155)
"""The grey of lines to write on, of tables and of the footer's line."""
INK = (31, 42, 48)


# ------------------------------------------------------------------ what all tests look at


@dataclass(frozen=True)
class Shelf:
    """Everything that is printed in one language."""

    content: Content
    catalog: Catalog
    folder: Path
    """Where the files lie, for programs that look into them."""

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        return sheets(self.content)

    def names(self, ending: str = ".pdf") -> list[str]:
        return sorted(path.name for path in self.folder.iterdir() if path.name.endswith(ending))

    def data(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def text(self, name: str) -> str:
        return poppler("pdftotext", "-raw", str(self.folder / name), "-")

    def of(self, some: Sheet) -> Iterator[tuple[paper.Variant, str]]:
        """Each way of printing a sheet, and the name of its file."""
        for variant in paper.variants(some, self.content.site.model.printing):
            yield variant, f"{some.id}{variant.suffix}.pdf"


def shipped_in(locale: str) -> tuple[Content, Catalog]:
    folder = tiny.REPOSITORY / "content"
    catalog, problems = load_catalog(folder, locale)
    assert not problems
    return translate(published(tiny.loaded(folder), None), catalog), catalog


def everything_printed(root: Path) -> None:
    store = paper.Store(root / "store")
    for locale in LOCALES:
        files, problems = printed(*shipped_in(locale), store)
        assert not problems, "\n".join(map(str, problems))
        (root / locale).mkdir()
        for name, data in files.items():
            (root / locale / name).write_bytes(data)
    store.forget_unused()


@pytest.fixture(scope="module")
def prints(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content, printed once in both languages; tests only read it."""
    return once(tmp_path_factory, "prints", everything_printed)


@pytest.fixture(scope="module", params=LOCALES)
def shelf(prints: Path, request: pytest.FixtureRequest) -> Shelf:
    return Shelf(*shipped_in(request.param), prints / request.param)


@pytest.fixture(scope="module")
def english(prints: Path) -> Shelf:
    return Shelf(*shipped_in("en"), prints / "en")


@cache
def poppler(*command: str) -> str:
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


@cache
def pictures(path: Path, dpi: int) -> tuple[Image.Image, ...]:
    """The pages of a PDF in greys."""
    command = ["pdftoppm", "-r", str(dpi), "-gray", str(path)]
    stream = io.BytesIO(subprocess.run(command, capture_output=True, check=True).stdout)
    end = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    found = []
    while stream.tell() < end:
        header = [stream.readline() for _ in range(3)]
        width, height = map(int, header[1].split())
        found.append(Image.frombytes("L", (width, height), stream.read(width * height)))
    return tuple(found)


UNSAID = {("card", "numbers"), ("checklist", "items")}
"""A card has no room for the names of numbers; items of a checklist stand in its groups too."""


def letters(text: str) -> str:
    """A text's letters and digits: what hyphens, breaks and marks of direction leave as it is."""
    return "".join(each for each in unicodedata.normalize("NFKC", text) if each.isalnum())


def texts(value: Any) -> Iterator[str]:
    """Every text of a resolved value that stands on paper."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for name, field in value.items():
            if (value.get("type"), name) not in UNSAID:
                yield from texts(field)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from texts(item)


def said_to_all(some: Sheet) -> list[str]:
    return list(texts((some.title, some.purpose, some.when, some.blocks, some.sources)))


def said_to_consultants(some: Sheet) -> list[str]:
    return list(texts((some.consultant_notes, some.consultant_blocks, some.consultant_sources)))


# -------------------------------------------------------------------------- what is drawn

_TOKEN = re.compile(
    rb"\((?:\\.|[^\\()])*\)|<<|>>|<[0-9A-Fa-f]*>|/[^\s/\[\]()<>]*|[\[\]]|[^\s/\[\]()<>]+", re.S
)


@dataclass(frozen=True)
class Shape:
    """What one operator paints: its box in millimetres from the page's lower left corner."""

    x: float
    y: float
    width: float
    height: float
    colour: tuple[int, ...]
    pen: float
    """How thick the line around it is; 0 where it is filled."""

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def top(self) -> float:
        return self.y + self.height

    @property
    def writing_line(self) -> bool:
        return self.pen == 0 and self.height < 0.4 and self.colour == RULE

    @property
    def table_line(self) -> bool:
        return 0.25 < self.pen < 0.3 and self.colour == RULE

    def beside(self, other: Shape) -> bool:
        """Whether one stands above the other."""
        return min(self.right, other.right) - max(self.x, other.x) > 5


def drawn(page: pypdf.PageObject) -> tuple[list[Shape], Counter[float]]:
    """Everything painted on a page besides letters, and how often each size of letters is set."""
    contents = page.get_contents()
    assert contents is not None
    shapes: list[Shape] = []
    sizes: Counter[float] = Counter()
    saved: list[tuple[float, float, float, float]] = []
    at = (1.0, 1.0, 0.0, 0.0)  # Typst scales and moves, and never turns what it paints here
    path: list[tuple[float, float]] = []
    colours: dict[str, tuple[int, ...]] = {}
    pen = 1.0
    numbers: list[float] = []
    for found in _TOKEN.finditer(contents.get_data()):
        token = found[0]
        try:
            numbers.append(float(token))
            continue
        except ValueError:
            operator = token.decode("latin-1")
        if operator == "q":
            saved.append(at)
        elif operator == "Q":
            at = saved.pop()
        elif operator == "cm":
            wide, turned, turned_too, high, x, y = numbers[-6:]
            assert turned == turned_too == 0
            at = (at[0] * wide, at[1] * high, at[0] * x + at[2], at[1] * y + at[3])
        elif operator in ("m", "l", "c"):
            steps = zip(numbers[0::2], numbers[1::2], strict=True)
            path += [(x * at[0] + at[2], y * at[1] + at[3]) for x, y in steps]
        elif operator == "re":
            x, y, width, height = numbers[-4:]
            corners = ((x, y), (x + width, y + height))
            path += [(x * at[0] + at[2], y * at[1] + at[3]) for x, y in corners]
        elif operator in ("scn", "SCN"):
            colours[operator] = tuple(round(part * 255) for part in numbers)
        elif operator == "w":
            pen = numbers[-1]
        elif operator == "Tf":
            sizes[round(numbers[-1] * abs(at[1]), 2)] += 1
        elif operator in ("f", "f*", "S", "B", "n"):
            if path and operator != "n":
                x, y = min(x for x, _ in path), min(y for _, y in path)
                width, height = max(x for x, _ in path) - x, max(y for _, y in path) - y
                filled = operator.startswith("f")
                colour = colours["scn" if filled else "SCN"]
                box = (x / MM, y / MM, width / MM, height / MM)
                shapes.append(Shape(*box, colour, 0 if filled else pen / MM))
            path = []
        numbers = []
    return shapes, sizes


@cache
def drawing(path: Path) -> tuple[tuple[list[Shape], Counter[float]], ...]:
    return tuple(drawn(page) for page in pypdf.PdfReader(path).pages)


def room_to_write(shapes: list[Shape]) -> Iterator[float]:
    """The distances of lines to write on, and the heights of a table's rows, in millimetres."""
    lines = [one for one in shapes if one.writing_line]
    for line in lines:
        above = [one.y - line.y for one in lines if one.beside(line) and one.y - line.y > 0.1]
        yield from sorted(above)[:1]
    for table in tables(shapes):
        yield from (a - b for a, b in itertools.pairwise(table[1:]))


def tables(shapes: list[Shape]) -> list[list[float]]:
    """The lines of each table on a page from the top, which is that of the heading."""
    lines = [one for one in shapes if one.table_line]
    parts = {(round(one.y, 1), round(one.top, 1)) for one in lines if one.width == 0}
    return [
        sorted(
            {
                round(one.y, 2)
                for one in lines
                if one.height == 0 and low - 0.2 <= one.y <= high + 0.2
            },
            reverse=True,
        )
        for low, high in parts
    ]


# ----------------------------------------------------------------------- what stands there


def test_everything_is_printed_in_every_size_print_and_edition(shelf: Shelf) -> None:
    wanted = {name for some in shelf.sheets for _, name in shelf.of(some)}
    for pack in shelf.content.shelf.model.packs:
        wanted |= {f"pack-{pack.id}.pdf", f"pack-{pack.id}-letter.pdf"}
        if pack.booklet:
            wanted |= {f"pack-{pack.id}-a5.pdf", f"pack-{pack.id}-booklet.pdf"}

    assert set(shelf.names()) == wanted
    assert set(shelf.names(".png")) == {f"{some.id}.png" for some in shelf.sheets}
    assert "windows.pdf" in wanted
    assert "windows-consultant-large-letter.pdf" in wanted


def test_sheets_fill_as_many_pages_as_they_say(shelf: Shelf) -> None:
    found, wanted = {}, {}
    for some in shelf.sheets:
        for variant, name in shelf.of(some):
            pages = len(pypdf.PdfReader(shelf.folder / name).pages)
            most = some.large_pages if variant.print == "large" else some.pages
            if variant.edition == "consultant":
                assert variant.print == "large" or pages in (some.pages, some.pages + 1), name
            elif variant.print == "large":
                assert most is None or pages <= most, name
            else:
                found[name], wanted[name] = pages, most
            assert paper.page_count(shelf.data(name)) == pages

    assert found == wanted


def test_pages_have_the_size_that_they_are_made_for(shelf: Shelf) -> None:
    sizes = {"A4": (210, 297), "Letter": (215.9, 279.4), "A5": (148, 210), "booklet": (297, 210)}
    for name in shelf.names():
        kind = (
            "Letter"
            if name.endswith("-letter.pdf")
            else "A5"
            if name.endswith("-a5.pdf")
            else "booklet"
            if name.endswith("-booklet.pdf")
            else "A4"
        )

        found = {
            (round(float(page.mediabox.width) / MM, 1), round(float(page.mediabox.height) / MM, 1))
            for page in pypdf.PdfReader(shelf.folder / name).pages
        }

        assert found == {sizes[kind]}, name


def footer(some: Sheet, shelf: Shelf, page: int, pages: int) -> list[str]:
    ui = shelf.catalog.ui
    return [
        some.title,
        str(ui("Page {page} of {pages}")).format(page=page, pages=pages),
        f"{some.id} · {str(ui('version {version}')).format(version=some.version)}"
        f" · {some.locale.upper()} · {ui('Draft, not yet reviewed')}",
        str(ui("No name needed")),
    ]


def running_text(some: Sheet, shelf: Shelf, name: str) -> str:
    """The letters of a file from first to last page, without its footers and headers."""
    pages = shelf.text(name).split("\f")[:-1]
    strip = letters(shelf.catalog.ui("Life in danger? Get help now."))
    found = ""
    for i, text in enumerate(map(letters, pages), start=1):
        foot = letters("".join(footer(some, shelf, i, len(pages))))
        assert text.endswith(foot), f"{name}, page {i}, ends with {text[-80:]}"
        text = text.removesuffix(foot)
        if i > 1 and text.startswith(strip):
            text = text.removeprefix(strip)
            numbers = (some.emergency or {})["numbers"]
            said = [shelf.catalog.ui("Call"), *(one["number"] for one in numbers)]
            text = text.removeprefix(letters("".join(said)))
        found += text
    return found


def test_every_text_of_a_sheet_stands_on_it_whole(shelf: Shelf) -> None:
    missing = []
    for some in shelf.sheets:
        for variant, name in shelf.of(some):
            found = running_text(some, shelf, name)
            said = said_to_all(some)
            if variant.edition == "consultant":
                said += said_to_consultants(some)
            assert len(said) > 8
            missing += [(name, text) for text in said if letters(text) not in found]

    assert not missing


def test_every_page_says_what_it_is_and_asks_for_no_name(shelf: Shelf) -> None:
    for some in shelf.sheets:
        for _, name in shelf.of(some):
            pages = shelf.text(name).split("\f")[:-1]
            for i, text in enumerate(pages, start=1):
                for words in footer(some, shelf, i, len(pages)):
                    assert letters(words) in letters(text), (name, i)


def test_critical_sheets_have_the_emergency_strip_on_every_page(shelf: Shelf) -> None:
    strip = letters(shelf.catalog.ui("Life in danger? Get help now."))
    for some in shelf.sheets:
        for _, name in shelf.of(some):
            pages = shelf.text(name).split("\f")[:-1]
            having = sum(strip in letters(text) for text in pages)
            assert having == (len(pages) if some.safety == "critical" else 0), name


def test_what_is_for_consultants_stands_in_their_edition_alone(shelf: Shelf) -> None:
    notes = {some.id: list(texts(some.consultant_notes)) for some in shelf.sheets}
    assert all(notes.values())
    theirs = [name for name in shelf.names() if "-consultant" in name]
    packs = [name for name in shelf.names() if name.startswith("pack-")]
    folded = [name for name in packs if name.endswith(("-a5.pdf", "-booklet.pdf"))]
    assert folded

    for name in shelf.names():
        found = letters(shelf.text(name))
        having = {id_ for id_, some in notes.items() if any(letters(one) in found for one in some)}
        if name in folded or name not in (*theirs, *packs):
            assert having == set(), name
        elif name in theirs:
            assert having == {name.split("-consultant")[0]}
        else:
            pack = next(
                one
                for one in shelf.content.shelf.model.packs
                if name in (f"pack-{one.id}.pdf", f"pack-{one.id}-letter.pdf")
            )
            assert having == set(pack.sheets)


def test_a_pack_lists_its_sheets_and_holds_them_in_order(shelf: Shelf) -> None:
    made = {some.id: some for some in shelf.sheets}
    for pack in shelf.content.shelf.model.packs:
        pages = [letters(text) for text in shelf.text(f"pack-{pack.id}.pdf").split("\f")]

        for text in (pack.title, pack.summary, *(made[id_].purpose for id_ in pack.sheets)):
            assert letters(text) in pages[0]
        firsts = [
            next(
                i
                for i, text in enumerate(pages[1:])
                if letters(made[id_].purpose) in text and letters(made[id_].title) in text
            )
            for id_ in pack.sheets
        ]
        assert firsts == sorted(firsts)
        assert firsts[0] == 0


# ---------------------------------------------------------------------------- files as such


def test_files_are_tagged_and_tell_their_language_and_title(shelf: Shelf) -> None:
    titles = {f"{some.id}.pdf": some.title for some in shelf.sheets}
    for name in shelf.names():
        reader = pypdf.PdfReader(shelf.folder / name, strict=True)
        root = typing.cast("pypdf.generic.DictionaryObject", reader.trailer["/Root"])

        assert str(root["/Lang"]) == shelf.content.locale, name
        told = {str(name): str(value) for name, value in (reader.metadata or {}).items()}
        id_ = re.sub(r"(-consultant)?(-large)?(-letter)?\.pdf$", ".pdf", name)
        assert told == {"/Title": titles.get(id_, pack_title(shelf, name))}, name
        if not name.endswith("-booklet.pdf"):
            assert "/StructTreeRoot" in root, name
            assert typing.cast("Any", root["/MarkInfo"])["/Marked"], name
            assert typing.cast("Any", root["/ViewerPreferences"])["/DisplayDocTitle"], name
            assert b"pdfuaid:part" in shelf.data(name), name


def pack_title(shelf: Shelf, name: str) -> str:
    id_ = re.sub(r"^pack-|(-letter|-a5|-booklet)?\.pdf$", "", name)
    return next((one.title for one in shelf.content.shelf.model.packs if one.id == id_), "")


def test_files_do_not_tell_who_made_them_or_when(shelf: Shelf) -> None:
    for name in shelf.names():
        data = shelf.data(name)
        for secret in (b"ypst", b"CreatorTool", b"Producer", b"/Author", b"dc:creator"):
            assert secret not in data, (name, secret)
        for when in (b"CreationDate", b"ModDate", b"CreateDate", b"ModifyDate", b"MetadataDate"):
            assert when not in data, (name, when)


def test_fonts_are_ours_embedded_and_cut_to_the_letters_in_use(shelf: Shelf) -> None:
    ours = {path.stem for path in paper.FONTS.glob("*.ttf")}
    for name in shelf.names():
        lines = poppler("pdffonts", str(shelf.folder / name)).splitlines()[2:]

        assert lines
        for line in lines:
            tag, _, font = line.split()[0].partition("+")
            embedded, subset, unicode = line.split()[-5:-2]
            assert re.fullmatch("[A-Z]{6}", tag), name
            assert font in ours, name
            assert (embedded, subset, unicode) == ("yes", "yes", "yes"), name


def test_a_zip_holds_every_sheet_and_nothing_about_its_making(shelf: Shelf) -> None:
    single = [name for name in shelf.names() if not name.startswith("pack-")]

    with zipfile.ZipFile(shelf.folder / paper.ZIP) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == single
        assert all(archive.read(name) == shelf.data(name) for name in single)
        assert not archive.comment
        for entry in archive.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert not entry.extra
            assert not entry.comment


def test_a_zip_has_the_same_bytes_in_whatever_order_files_come() -> None:
    some = {"b.pdf": b"two", "a.pdf": b"one"}

    assert archive.bundled(some) == archive.bundled(dict(reversed(some.items())))
    assert archive.bundled(some) != archive.bundled({**some, "a.pdf": b"three"})


def test_pictures_are_small_grey_and_hold_nothing_else(shelf: Shelf) -> None:
    for name in shelf.names(".png"):
        data = shelf.data(name)
        kinds, at = [], 8
        while at < len(data):
            length = int.from_bytes(data[at : at + 4])
            kinds.append(data[at + 4 : at + 8].decode())
            at += length + 12

        with Image.open(io.BytesIO(data)) as image:
            assert image.size == (150, 212)
            colours = image.convert("RGB").getcolors()
        assert colours is not None
        assert 3 < len(colours) <= 16, name
        assert all(red == green == blue for _, (red, green, blue) in colours), name  # type: ignore[misc]
        assert set(kinds) == {"IHDR", "PLTE", "IDAT", "IEND"}, name
        assert len(data) < 12_000, name


def test_a_picture_shows_the_first_page(english: Shelf) -> None:
    page = pictures(english.folder / "windows.pdf", 50)[0].resize((15, 21))
    others = ("windows", "my-toolbox", "g-time-log")

    far = {}
    for other in others:
        with Image.open(english.folder / f"{other}.png") as image:
            small = image.convert("L").resize((15, 21))
        far[other] = sum(abs(a - b) for a, b in zip(page.tobytes(), small.tobytes(), strict=True))

    assert min(far, key=lambda other: far[other]) == "windows"


# ------------------------------------------------------------------------------- measures


def inked(page: Image.Image) -> float:
    """How much of a page is ink, from 0 to 1; grey counts by how dark it is."""
    dark = sum((255 - grey) * count for grey, count in enumerate(page.histogram()))
    return dark / 255 / (page.width * page.height)


def test_every_page_uses_little_ink(shelf: Shelf) -> None:
    used = {
        (name, page): inked(picture)
        for name in shelf.names()
        for page, picture in enumerate(pictures(shelf.folder / name, 50), start=1)
    }

    assert max(used.values()) > 0.05
    assert {page: ink for page, ink in used.items() if ink >= 0.08} == {}


def test_nothing_stands_within_twelve_millimetres_of_an_edge(shelf: Shelf) -> None:
    near = []
    for name in shelf.names():
        if name.endswith("-booklet.pdf"):  # whose pages are A5 ones, with a mark where to fold
            continue
        for i, page in enumerate(pictures(shelf.folder / name, 50), start=1):
            edge = math.floor(12 / 25.4 * 50)
            white = Image.new("L", page.size, 255)
            inside = page.crop((edge, edge, page.width - edge, page.height - edge))
            white.paste(inside, (edge, edge))
            if white.tobytes() != page.tobytes():
                near.append((name, i))

    assert not near


def test_letters_are_large_enough(shelf: Shelf) -> None:
    small = []
    for name in shelf.names():
        if name.endswith("-booklet.pdf"):
            continue
        least = 16 if "-large" in name else 11
        for i, (shapes, sizes) in enumerate(drawing(shelf.folder / name), start=1):
            assert sizes
            card = bool(cut_marks(shapes)) and least == 11
            if min(sizes) < (9 if card else least):
                small.append((name, i, min(sizes)))

    assert not small


@pytest.mark.parametrize(("name", "usual"), [("windows.pdf", 12), ("windows-large.pdf", 18)])
def test_most_letters_have_the_size_of_the_print(english: Shelf, name: str, usual: int) -> None:
    sizes = sum((sizes for _, sizes in drawing(english.folder / name)), Counter[float]())

    small = {"normal": 11, "large": 16}["large" if usual == 18 else "normal"]  # footers, sources
    assert max(sizes, key=lambda size: (size > small) * sizes[size]) == usual


def test_lines_and_rows_leave_room_for_a_hand(shelf: Shelf) -> None:
    narrow, measured = [], 0
    for name in shelf.names():
        if name.endswith("-booklet.pdf"):
            continue
        for i, (shapes, _) in enumerate(drawing(shelf.folder / name), start=1):
            if not cut_marks(shapes):
                found = list(room_to_write(shapes))
                measured += len(found)
                narrow += [(name, i, round(room, 2)) for room in found if room < 7.99]

    assert measured > 1000
    assert not narrow


def test_boxes_to_tick_are_five_millimetres(shelf: Shelf) -> None:
    boxes = 0
    for some in shelf.sheets:
        for variant, name in shelf.of(some):
            large = variant.print == "large"
            for shapes, _ in drawing(shelf.folder / name):
                squares = [
                    one
                    for one in shapes
                    if one.colour == INK
                    and 0.3 < one.pen < 0.4
                    and 3 < one.width < 15
                    and abs(one.width - one.height) < 0.01
                ]
                boxes += len(squares)
                least = 7 if large else 5
                assert all(one.width > least - 0.01 for one in squares), name

    assert boxes > 500


def window_boxes(shapes: list[Shape]) -> list[tuple[float, float, float]]:
    """The top, bottom and left of each window to write in, in order."""
    return sorted(
        {
            (round(one.top, 1), round(one.y, 1), round(one.x, 1))
            for one in shapes
            if 0.3 < one.pen < 0.4 and one.colour == RULE and one.width > 170 and one.height > 12
        },
        reverse=True,
    )


def test_a_window_is_known_without_its_colour(shelf: Shelf) -> None:
    for id_ in ("windows", "windows-meaning", "windows-own"):
        page, boxes = next(
            (i, found)
            for i, (shapes, _) in enumerate(drawing(shelf.folder / f"{id_}.pdf"))
            if len(found := window_boxes(shapes)) >= 4
        )
        picture = pictures(shelf.folder / f"{id_}.pdf", 150)[page]

        grounds = []
        for top, bottom, window_left in boxes[:4]:
            dots = 150 / 25.4
            # A strip along the start of the box: its ground, beside the words on white.
            upper, lower = (297 - top + 3) * dots, (297 - bottom - 3) * dots
            left = window_left * dots
            strip = picture.crop((left + 0.6 * dots, upper, left + 2.6 * dots, lower))
            grey = sorted(strip.tobytes())
            ground = grey[len(grey) // 2]
            marked = sum(each < ground - 25 for each in grey) / len(grey)
            grounds.append((ground, marked))

        (green, plain), (_, dotted), (_, struck), (red, crossed) = grounds
        assert plain < 0.005 < dotted < struck < crossed, grounds
        assert green > red > 140, grounds


# ---------------------------------------------------------------------- cards and booklets


def cut_marks(shapes: list[Shape]) -> list[Shape]:
    return [
        one
        for one in shapes
        if one.colour == INK
        and 0.15 < one.pen < 0.25
        and 2.9 < max(one.width, one.height) < 3.1
        and min(one.width, one.height) == 0
    ]


@pytest.mark.parametrize(
    ("suffix", "across", "down", "width", "height"),
    [("", 2, 4, 85, 54), ("-letter", 2, 4, 85, 54), ("-large", 1, 2, 170, 108)],
)
def test_cards_fill_a_page_with_marks_to_cut_along(
    shelf: Shelf, suffix: str, across: int, down: int, width: int, height: int
) -> None:
    some = next(each for each in shelf.sheets if each.id == "g-time-log")
    card = next(each for each in some.blocks if each["type"] == "card")
    path = shelf.folder / f"{some.id}{suffix}.pdf"

    ((page, marks),) = [
        (i, found) for i, (shapes, _) in enumerate(drawing(path)) if (found := cut_marks(shapes))
    ]

    text = letters(shelf.text(path.name).split("\f")[page])
    for words in (card["title"], *(each["text"] for each in card["front"])):
        assert text.count(letters(words)) == across * down
    xs = sorted({round(one.x, 1) for one in marks if one.width == 0})
    ys = sorted({round(one.y, 1) for one in marks if one.height == 0})
    assert [round(b - a) for a, b in itertools.pairwise(xs)] == [width] * across
    assert [round(b - a) for a, b in itertools.pairwise(ys)] == [height] * down
    assert len(marks) == 2 * (across + 1) + 2 * (down + 1)
    for one in marks:  # outside, so that none is left on a card
        aside = one.right < xs[0] or one.x > xs[-1]
        assert aside or one.top < ys[0] or one.y > ys[-1]
    words = re.findall(
        r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<',
        poppler("pdftotext", "-bbox", "-f", f"{page + 1}", "-l", f"{page + 1}", str(path), "-"),
    )
    top = float(pypdf.PdfReader(path).pages[page].mediabox.height) / MM
    for left, upper, right, lower, _ in words:
        low, high = top - float(lower) / MM, top - float(upper) / MM
        if ys[0] < low < ys[-1]:  # not in the header or the footer
            assert any(y < low and high < y + height for y in ys[:-1])
            assert any(x + 2 < float(left) / MM < float(right) / MM < x + width - 2 for x in xs)


def test_cards_lie_whole_on_their_pages(shelf: Shelf) -> None:
    wide = []
    for name in shelf.names():
        if name.endswith("-booklet.pdf"):
            continue
        for i, (shapes, _) in enumerate(drawing(shelf.folder / name)):
            box = pypdf.PdfReader(shelf.folder / name).pages[i].mediabox
            for one in cut_marks(shapes):
                inside = one.x >= 0 and one.right <= float(box.width) / MM
                if not inside or one.y < 0 or one.top > float(box.height) / MM:
                    wide.append((name, i + 1))

    assert not wide


def half(path: Path, page: int, left: bool) -> str:
    """The letters on one half of a page that lies on its side."""
    x = "0" if left else "421"
    area = ("-x", x, "-y", "0", "-W", "421", "-H", "596")
    return letters(
        poppler("pdftotext", "-raw", "-f", f"{page}", "-l", f"{page}", *area, str(path), "-")
    )


def test_a_booklet_reads_from_first_to_last_when_it_is_folded(shelf: Shelf) -> None:
    packs = [pack.id for pack in shelf.content.shelf.model.packs if pack.booklet]
    for id_ in packs:
        pages = [letters(text) for text in shelf.text(f"pack-{id_}-a5.pdf").split("\f")[:-1]]
        path = shelf.folder / f"pack-{id_}-booklet.pdf"
        leaves = math.ceil(len(pages) / 4)
        pages += [""] * (4 * leaves - len(pages))

        found = [
            half(path, i, left)
            for i in range(1, len(pypdf.PdfReader(path).pages) + 1)
            for left in (True, False)
        ]

        # The outermost leaf first: the last page beside the first, and behind them the second
        # beside the last but one.
        order = []
        for leaf in range(leaves):
            first, last = 2 * leaf, 4 * leaves - 1 - 2 * leaf
            order += [last, first, first + 1, last - 1]
        assert found == [pages[i] for i in order]


@pytest.mark.parametrize("count", [1, 3, 4, 5, 8])
@pytest.mark.parametrize("locale", ["en", "ar"])
def test_a_booklet_has_two_pages_on_each_side(count: int, locale: str, tmp_path: Path) -> None:
    parts = [{"type": "lines", "n": 10, "label": f"Part{i}"} for i in range(count)]
    made = sheet(worksheet(*parts).model, content(locale=locale))
    press = paper.Press(str)
    one_each = paper.Layout(1.0, whole=True)
    pages = press.compiled([(made, one_each)], paper.Variant(paper="A5"))
    assert paper.page_count(pages) == count

    path = tmp_path / "booklet.pdf"
    path.write_bytes(paper.booklet(pages, PACK, locale, press))

    leaves = math.ceil(count / 4)
    sides = len(pypdf.PdfReader(path).pages)
    assert sides == 2 * leaves
    found = [
        tuple("".join(re.findall(r"Part(\d)", half(path, i, left))) for left in (True, False))
        for i in range(1, sides + 1)
    ]
    numbers = [str(i) if i < count else "" for i in range(4 * leaves)]
    order = [
        (numbers[-1 - side], numbers[side])
        if side % 2 == 0
        else (numbers[side], numbers[-1 - side])
        for side in range(sides)
    ]
    assert found == (order if locale == "en" else [pair[::-1] for pair in order])


# ------------------------------------------------------------------------ printed once only


def state(store: Path) -> dict[str, tuple[int, int]]:
    """Every file of a store, and which file it is since when."""
    return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in store.iterdir()}


def printed_into(store: Path, folder: Path) -> dict[str, bytes]:
    into = paper.Store(store)
    files, problems = printed(tiny.loaded(folder), Catalog("en"), into)
    assert not problems
    into.forget_unused()
    return files


SECOND = tiny.FILES["worksheets/plan.yaml"].replace("id: plan", "id: other")
SHELF = """\
packs:
  - {id: alone, title: One sheet, summary: For one., sheets: [plan]}
  - {id: folded, title: Another, summary: To carry., sheets: [other], booklet: true}
review: {status: draft}
"""


@pytest.fixture
def two_sheets(tmp_path: Path) -> Path:
    """A tiny content with two sheets, each in a pack of its own."""
    every_way = "printing: {papers: [A4, Letter], prints: [normal, large]}"
    return tiny.write(
        tmp_path,
        edits=[
            ("site.yaml", "printing: {papers: [A4], prints: [normal]}", every_way),
            ("worksheets/other.yaml", "", SECOND),
            ("shelf.yaml", "", SHELF),
        ],
    )


def test_a_second_build_prints_nothing(two_sheets: Path, tmp_path: Path) -> None:
    first = printed_into(tmp_path / "store", two_sheets)
    before = state(tmp_path / "store")

    second = printed_into(tmp_path / "store", two_sheets)

    assert second == first
    assert state(tmp_path / "store") == before
    # Two sheets on two papers in two prints, their pictures, four packs, A5 pages, a booklet.
    assert len(before) == 8 + 2 + 4 + 2


def test_a_changed_sheet_is_printed_alone(two_sheets: Path, tmp_path: Path) -> None:
    first = printed_into(tmp_path / "store", two_sheets)
    before = state(tmp_path / "store")
    tiny.edit(two_sheets, "worksheets/plan.yaml", "To think ahead", "To think further")

    second = printed_into(tmp_path / "store", two_sheets)

    changed = {name for name in first if second[name] != first[name]}
    pages = {f"plan{suffix}.pdf" for suffix in ("", "-large", "-letter", "-large-letter")}
    assert changed == {*pages, "plan.png", "pack-alone.pdf", "pack-alone-letter.pdf", "all.zip"}
    after = state(tmp_path / "store")
    assert len(after.keys() & before.keys()) == len(before) - 7
    assert all(after[key] == before[key] for key in after.keys() & before.keys())


def test_what_is_printed_no_more_is_forgotten(two_sheets: Path, tmp_path: Path) -> None:
    printed_into(tmp_path / "store", two_sheets)
    before = state(tmp_path / "store")
    (two_sheets / "shelf.yaml").unlink()
    (two_sheets / "worksheets" / "other.yaml").unlink()

    printed_into(tmp_path / "store", two_sheets)

    assert len(state(tmp_path / "store")) == 5
    assert state(tmp_path / "store").items() <= before.items()


def test_half_a_file_is_never_used(two_sheets: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    first = printed_into(store, two_sheets)
    for path in list(store.iterdir()):  # as after a power cut, while each was being written
        path.with_suffix(".part").write_bytes(path.read_bytes()[:100])
        path.unlink()

    second = printed_into(store, two_sheets)

    assert second == first
    assert not list(store.glob("*.part"))


def test_a_full_disk_leaves_no_half_file_behind(tmp_path: Path) -> None:
    program = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from generator.paper import Store\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "Store(Path(sys.argv[1])).get('a', lambda: b'whole' * 100)\n"
    )

    ran = subprocess.run(
        [sys.executable, "-B", "-c", program, str(tmp_path / "store")],
        cwd=tiny.REPOSITORY,
        capture_output=True,
        text=True,
    )

    assert "OSError" in ran.stderr
    assert paper.Store(tmp_path / "store").get("a", lambda: b"anew") == b"anew"


def test_what_could_not_be_made_is_made_the_next_time(tmp_path: Path) -> None:
    def fails() -> bytes:
        raise paper.CardTooLongError(3)

    store = paper.Store(tmp_path / "store")
    with pytest.raises(paper.CardTooLongError):
        store.get("a", fails)

    assert store.get("a", lambda: b"made") == b"made"
    assert store.get("a", fails) == b"made"


def test_without_a_folder_nothing_is_remembered() -> None:
    store = paper.Store()

    assert store.get("a", lambda: b"one") == b"one"
    assert store.get("a", lambda: b"two") == b"two"
    store.forget_unused()


def test_words_of_a_template_change_what_is_printed(two_sheets: Path, tmp_path: Path) -> None:
    whole = tiny.loaded(two_sheets)
    some = sheets(whole)[0]
    store = paper.Store(tmp_path / "store")

    russian = {"No name needed": "Имя не нужно"}
    plain = paper.pdf(some, paper.Press(str, store))
    other = paper.pdf(some, paper.Press(lambda text: russian.get(text, text), store))

    assert plain != other
    assert "Имя не нужно" in "".join(page.extract_text() for page in reader(other).pages)


def reader(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def test_another_machine_prints_the_same_bytes(prints: Path, tmp_path: Path) -> None:
    shutil.copytree(tiny.REPOSITORY / "generator", tmp_path / "elsewhere" / "generator")
    program = (
        "import hashlib, json, sys\n"
        "from pathlib import Path\n"
        "from generator import build, catalog, content, directory, paper, translate\n"
        "folder = Path(sys.argv[1])\n"
        "whole = directory.published(content.load(folder)[0], None)\n"
        "words, _ = catalog.load_catalog(folder, 'ru')\n"
        "whole = translate.translate(whole, words)\n"
        "files, _ = build.printed(whole, words, paper.Store())\n"
        "print(json.dumps({n: hashlib.sha256(d).hexdigest() for n, d in files.items()}))\n"
    )

    ran = subprocess.run(
        [sys.executable, "-c", program, str(tiny.REPOSITORY / "content")],
        cwd=tmp_path / "elsewhere",
        env={"TZ": "Asia/Tokyo", "PYTHONPATH": str(tmp_path / "elsewhere"), "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    )

    made = {path.name: path.read_bytes() for path in (prints / "ru").iterdir()}
    assert json.loads(ran.stdout) == {
        name: hashlib.sha256(data).hexdigest() for name, data in made.items()
    }


# ------------------------------------------------------------------------------- faults


def found_by(some: Any, variant: paper.Variant | None = None) -> list[str]:
    made = sheet(some.model, content(some))
    variant = variant or paper.Variant()
    data = paper.pdf(made, paper.Press(str), variant)
    return [problem.message for problem in paper.unexpected_pages(some, made, variant, data)]


LARGE = paper.Variant(print="large")
CONSULTANTS = paper.Variant("consultant")
LINES = {"type": "lines", "n": 20}
SHORT = {"type": "lines", "n": 2}
FILLED = {"type": "lines", "n": 20, "height_mm": 12}


@pytest.mark.parametrize(
    ("blocks", "values", "variant", "told"),
    [
        ([LINES], {"pages": 1}, None, []),
        (
            [LINES, LINES],
            {"pages": 1},
            None,
            ["'demo-sheet' in 'en' on A4 fills 2 pages, not 1"],
        ),
        ([SHORT], {"pages": 2}, None, ["'demo-sheet' in 'en' on A4 fills 1 page, not 2"]),
        (
            [SHORT],
            {"pages": 2},
            paper.Variant(paper="Letter"),
            ["'demo-sheet' in 'en' on Letter fills 1 page, not 2"],
        ),
        ([LINES, LINES], {"pages": 1}, LARGE, []),
        (
            [FILLED, FILLED],
            {"pages": 2, "large_pages": 1},
            LARGE,
            ["'demo-sheet' in 'en' on A4 fills 2 pages in large print, more than 1"],
        ),
        ([LINES], {"consultant_notes": ["Listen."]}, CONSULTANTS, []),
        (
            [LINES, *[{**LINES, "show_if": "consultant"}] * 2],
            {"consultant_notes": ["Listen."]},
            CONSULTANTS,
            [
                "what is for the consultant of 'demo-sheet' in 'en' on A4 fills 2 pages, not one",
            ],
        ),
    ],
)
def test_sheets_that_do_not_fill_their_pages_are_found(
    blocks: list[dict[str, Any]],
    values: dict[str, Any],
    variant: paper.Variant | None,
    told: list[str],
) -> None:
    assert found_by(worksheet(*blocks, **values), variant) == told


@pytest.mark.parametrize("side", ["front", "back"])
def test_a_card_that_is_too_full_is_found(side: str) -> None:
    short = [{"type": "text", "text": "Call."}]
    long = [{"type": "text", "text": "Lay me on my side and stay with me. " * 3}] * 5
    card = {"type": "card", "title": "A card", "front": short, side: long}
    some = worksheet({"type": "text", "text": "Cut it out."}, card, pages=3)
    made = sheet(some.model, content(some))

    with pytest.raises(paper.CardTooLongError) as raised:
        paper.pdf(made, paper.Press(str))

    problem = paper.long_card(some, made, raised.value)
    assert re.fullmatch(
        r"content/worksheets/demo-sheet\.yaml:1:1: the card of 'demo-sheet' in 'en' is \d+ mm too "
        r"long\n    hint: shorten its texts, or move some to the back",
        str(problem),
    )


def test_letters_without_a_font_are_found() -> None:
    some = worksheet({"type": "text", "text": "ok 日 ok"})
    made = sheet(some.model, content(some))

    problems = list(paper.unprintable_letters(some, made, str))

    assert [str(problem) for problem in problems] == [
        "content/worksheets/demo-sheet.yaml:1:1: "
        "'demo-sheet' in 'en' cannot be printed with 日 (U+65E5)\n"
        "    hint: write it in other letters, or add a font as generator/fonts/README.md says"
    ]


def test_every_letter_that_is_said_to_be_printable_is() -> None:
    ranges = [line.split("-") for line in (paper.FONTS / "coverage.txt").read_text().split()]
    signs = [chr(i) for a, b in ranges for i in range(int(a, 16), int(b, 16) + 1)]
    some = worksheet({"type": "text", "text": " ".join(signs)}, pages=4)

    assert paper.pdf(sheet(some.model, content(some)), paper.Press(str), paper.Variant(paper="A5"))


# ------------------------------------------------------------------------------- layouts


def test_a_full_sheet_is_tightened_before_it_runs_over() -> None:
    blocks = [{"type": "lines", "n": 10, "label": "Lines"}, {"type": "lines", "n": 11}]
    rooms = {}

    for pages in (1, 2):
        some = worksheet(*blocks, pages=pages)
        pdf = paper.pdf(sheet(some.model, content(some)), paper.Press(str))
        drawings = [drawn(page)[0] for page in reader(pdf).pages]
        assert len(drawings) == pages
        rooms[pages] = min(room for shapes in drawings for room in room_to_write(shapes))

    assert 7.99 < rooms[1] < rooms[2]


def test_a_sheet_with_room_is_spread_over_its_page() -> None:
    some = worksheet({"type": "lines", "n": 4})
    press = paper.Press(str)

    assert press.layout(sheet(some.model, content(some)), paper.Variant()) == paper.LAYOUTS[0]


@pytest.mark.parametrize("start", range(4))
@pytest.mark.parametrize("roomiest", range(5))
def test_the_roomiest_layout_that_fits_is_found_from_wherever_it_is_looked_for(
    start: int, roomiest: int
) -> None:
    layouts, tried = paper.LAYOUTS[:4], []

    def fits(layout: paper.Layout) -> bool:
        tried.append(layout)
        return layouts.index(layout) >= roomiest

    found = paper.first_that_fits(layouts, start, fits)

    assert found == layouts[min(roomiest, 3)]
    assert found in tried
    assert len(tried) == len(set(tried))


def test_a_layout_does_not_depend_on_what_was_printed_before() -> None:
    some = worksheet({"type": "lines", "n": 16}, pages=1)
    laid = sheet(some.model, content(some))
    variants = [
        paper.Variant("client", "normal", "A4"),
        paper.Variant("client", "normal", "Letter"),
        paper.Variant("client", "normal", "A5"),
        paper.Variant("client", "large", "A4"),
        paper.Variant("client", "large", "Letter"),
    ]

    onward = paper.Press(str)
    backward = paper.Press(str)
    first = [paper.pdf(laid, onward, variant) for variant in variants]
    last = [paper.pdf(laid, backward, variant) for variant in reversed(variants)]

    assert first == last[::-1]


def test_both_editions_of_a_sheet_begin_alike(shelf: Shelf) -> None:
    for some in shelf.sheets:
        for variant, name in shelf.of(some):
            if variant.edition == "consultant":
                own = drawing(shelf.folder / name)
                client = replace(variant, edition="client")
                theirs = drawing(shelf.folder / f"{some.id}{client.suffix}.pdf")
                alike = [
                    room_of == room_of_theirs
                    for (room_of, _), (room_of_theirs, _) in zip(own, theirs, strict=False)
                ]
                assert all(alike), name


def test_a_block_taller_than_a_page_is_not_cut_off() -> None:
    items = [f"Item number {i}" for i in range(120)]
    some = worksheet({"type": "checklist", "items": items, "columns": 1})

    pdf = paper.pdf(sheet(some.model, content(some)), paper.Press(str))

    found = "".join(page.extract_text() for page in reader(pdf).pages)
    assert all(item in found for item in items)


LONG = "Words that fill a line and run on to the one that stands below it on the paper"
TALL: dict[str, list[dict[str, Any]]] = {
    "text": [{"type": "text", "text": f"{LONG}. " * n} for n in (70, 85, 100)],
    "lines": [{"type": "lines", "n": n, "height_mm": 12} for n in (12, 14, 17, 20)],
    "checklist": [
        {"type": "checklist", "items": [f"{LONG} {i}" for i in range(n)], "columns": columns}
        for columns, n in ((1, 16), (1, 20), (1, 30), (2, 18), (2, 24), (2, 40))
    ],
    "table": [
        {"type": "table", "columns": [{"label": "One"}, {"label": LONG * 2}], "rows": n}
        for n in (11, 12, 13, 14)
    ],
    "grid": [
        {"type": "grid", "columns": ["One", LONG], "rows": [f"Row {i}" for i in range(n)]}
        for n in (11, 12, 13, 14)
    ],
    "prompt_list": [
        {"type": "prompt_list", "prompts": [LONG] * n, "lines": 3} for n in (4, 5, 6, 8)
    ],
    "ladder": [{"type": "ladder", "steps": [LONG] * n, "lines": 4} for n in (3, 4, 5, 6)],
}
"""Blocks that are nearly a page high and more, by kind."""


@pytest.mark.parametrize("kind", TALL)
def test_nothing_of_a_tall_block_runs_off_its_page(kind: str, tmp_path: Path) -> None:
    edge = math.floor(12 / 25.4 * 50)

    for i, block in enumerate(TALL[kind]):
        some = worksheet({**block, "label": "Label"}, pages=1)
        laid, path = sheet(some.model, content(some)), tmp_path / f"{i}.pdf"
        path.write_bytes(paper.Press(str).compiled([(laid, paper.LAYOUTS[0])], paper.Variant()))

        for page in pictures(path, 50):
            below = page.crop((0, page.height - edge, page.width, page.height))
            assert below.getextrema() == (255, 255), block


def test_right_to_left_sheets_are_mirrored_and_print_in_arabic_letters() -> None:
    table = {"type": "table", "columns": [{"label": "متى", "kind": "time"}, {"label": "ماذا"}]}
    text = {"type": "text", "text": "انتظر 3–5 ساعات"}
    widths = {}
    for locale in ("en", "ar"):
        some = worksheet({**table, "rows": 2}, text, title="نوافذي")
        made = sheet(some.model, content(some, locale=locale))

        pdf = paper.pdf(made, paper.Press(str))

        uprights = sorted(
            {
                round(one.x)
                for one in drawn(reader(pdf).pages[0])[0]
                if one.table_line and one.width == 0
            }
        )
        widths[locale] = [b - a for a, b in itertools.pairwise(uprights)]
        assert b"NotoSansArabic" in pdf
        assert (b"/Direction/R2L" in pdf) == (locale == "ar")

    assert widths["en"] == widths["ar"][::-1]
    assert widths["en"][0] == 25


# ------------------------------------------------------------------------- whatever it says

WORDS = {
    "en": "I my go home slowly water evening something different tomorrow friendship",
    "ru": "я мой иду домой вода вечером медленно что-нибудь другое завтра сопровождение",
    "ar": "أنا بيتي ماء مساء غدا شيء صديقي أذهب ببطء المساعدة مختلف",
}


def phrases(locale: str, most: int) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(WORDS[locale].split()), min_size=1, max_size=most).map(" ".join)


def blocks_in(locale: str) -> st.SearchStrategy[dict[str, Any]]:
    """Any block that lays out words of its own."""
    # Nothing breaks a word: one that is longer than its column would run out of it.
    word = st.sampled_from([word for word in WORDS[locale].split() if len(word) < 9])
    short, long = phrases(locale, 4), phrases(locale, 40)

    def some(strategy: st.SearchStrategy[Any], least: int, most: int) -> Any:
        return st.lists(strategy, min_size=least, max_size=most)

    def of(kind: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
        named = {"label": short, "help": long, **fields}
        return st.fixed_dictionaries({"type": st.just(kind), **named})

    column = st.fixed_dictionaries(
        {"label": word, "kind": st.sampled_from(["text", "text", "time", "scale"])}
    )
    window = st.fixed_dictionaries(
        {"label": word, "meaning": short, "prompt": long, "lines": st.integers(1, 4)}
    )
    few = st.integers(1, 4)
    return st.one_of(
        of("text", text=long),
        of("lines", n=st.integers(1, 20), height_mm=st.integers(8, 20)),
        of("checklist", items=some(short, 1, 20), extra_blank=few, columns=st.integers(1, 2)),
        of("choice", options=some(short, 2, 8)),
        of("scale", low=short, high=short, markers=some(short, 0, 5)),
        of("ladder", steps=some(short, 2, 6), lines=few),
        of("table", columns=some(column, 2, 4), rows=st.integers(1, 14)),
        of("grid", columns=some(word, 2, 3), rows=some(word, 2, 14)),
        of("prompt_list", prompts=some(long, 1, 8), lines=st.integers(0, 4)),
        of("quad", parts=some(short, 4, 4), lines=st.integers(2, 8)),
        of(
            "windows",
            **dict.fromkeys(("low", "high", "fantasise", "plan", "act"), short),
            example=st.just({"fantasise": 5, "plan": 6, "act": 8}),
            **dict.fromkeys(("green", "yellow", "orange", "red"), window),
        ),
    )


@st.composite
def any_sheets(draw: st.DrawFn) -> tuple[str, Any]:
    locale = draw(st.sampled_from(list(WORDS)))
    blocks = draw(st.lists(blocks_in(locale), min_size=1, max_size=4))
    notes = draw(st.lists(phrases(locale, 40), max_size=3))
    title, purpose = draw(phrases(locale, 6)), draw(phrases(locale, 30))
    return locale, worksheet(
        *blocks, title=title, purpose=purpose, consultant_notes=notes, pages=draw(st.integers(1, 4))
    )


@settings(
    max_examples=25,
    phases=[Phase.explicit, Phase.generate],  # shrinking prints hundreds of sheets
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    any_sheets(),
    st.sampled_from(
        [
            *(paper.Variant("consultant", "normal", size) for size in ("A4", "Letter", "A5")),
            *(paper.Variant("consultant", "large", size) for size in ("A4", "Letter")),
        ]
    ),
)
def test_whatever_a_sheet_says_is_printed_whole(
    tmp_path_factory: pytest.TempPathFactory,
    written: tuple[str, Any],
    variant: paper.Variant,
) -> None:
    locale, some = written
    made = sheet(some.model, content(some, locale=locale))
    path = tmp_path_factory.mktemp("any") / "any.pdf"

    path.write_bytes(paper.pdf(made, paper.Press(str), variant))

    pages = reader(path.read_bytes()).pages
    boxes = bounding_boxes(path)
    # Every letter is there, as often as it is written.
    wanted = Counter(letters("".join([*said_to_all(made), *said_to_consultants(made)])))
    assert wanted <= Counter(letters("".join(word for *_, word in boxes)))
    for page in pages:
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        shapes, _ = drawn(page)
        for one in shapes:
            assert one.x > 11.5 and one.right < width / MM - 11.5
            assert one.y > 11.5 and one.top < height / MM - 11.5
        for left, upper, right, lower, word in boxes:
            assert left > 11.5 * MM and right < width - 11.5 * MM, word
            assert upper > 0 and lower < height, word  # boxes of letters are high
    # No row is split: none is drawn a second time on the next page.
    rows = sum(
        block["rows"] if block["type"] == "table" else len(block["rows"])
        for block in made.blocks
        if block["type"] in ("table", "grid")
    )
    found = [table for page in pages for table in tables(drawn(page)[0])]
    assert sum(len(table) - 2 for table in found) == rows
    assert min((room for page in pages for room in room_to_write(drawn(page)[0])), default=8) > 7.99


def bounding_boxes(path: Path) -> list[tuple[float, float, float, float, str]]:
    """Every word with its box in points from the page's upper left corner."""
    found = re.findall(
        r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<',
        poppler("pdftotext", "-bbox", str(path), "-"),
    )
    return [(float(a), float(b), float(c), float(d), html.unescape(w)) for a, b, c, d, w in found]


PACK = Pack.model_validate({"id": "p", "title": "A pack", "summary": "To carry.", "sheets": ["a"]})
"""Any pack."""


def test_a_sheet_that_is_partly_translated_may_fill_what_it_fills() -> None:
    some = worksheet({"type": "lines", "n": 2, "label": "My words"}, pages=4)
    made = sheet(some.model, content(some))
    partly = replace(made, title=Text.left_in("en", made.title))

    faults = {
        name: list(paper.unexpected_pages(some, one, paper.Variant(), printed))
        for name, one in (("whole", made), ("partly", partly))
        for printed in [paper.pdf(one, paper.Press(str))]
    }

    assert len(faults["whole"]) == 1
    assert faults["partly"] == []
