"""The shipped fonts, and sheets in every script of the site's languages."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdf
import pytest
import yaml
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from generator import paper, sheets
from generator.blocks import KINDS
from generator.catalog import Catalog, direction
from generator.content import Content, Entry, load_named
from generator.models import Paper, Worksheet
from generator.paper import Press, Variant
from generator.sheets import Sheet
from generator.translate import messages, translate

ROOT = Path(__file__).parent.parent
TOOL = ROOT / "tools" / "cut_fonts.py"
EXAMPLES = ROOT / "generator" / "examples" / "blocks"
SHIPPED = sorted(paper.FONTS.glob("*.ttf"))
MM = 72 / 25.4
"""A millimetre in points."""

SAMPLES = {
    "en-GB": (
        "The quick brown fox jumps over a lazy dog.",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz “” ‘’ – — … € £ № ← ↑ → ↓",
    ),
    "ro": (
        "Seara bem ceai și privim ploaia în tăcere.",
        "AĂÂBCDEFGHIÎJKLMNOPQRSȘTȚUVWXYZ aăâbcdefghiîjklmnopqrsștțuvwxyz „” «»",
    ),
    "uz": (
        "Bugʻdoy oʻrtasida choʻpon qoʻshiq aytadi.",
        "ABDEFGHIJKLMNOPQRSTUVXYZ Oʻ Gʻ Sh Ch abdefghijklmnopqrstuvxyz oʻ gʻ sh ch ng ʼ",
    ),
    "ru": (
        "Съешь ещё этих мягких булок, да выпей чаю.",
        "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя ₽",
    ),
    "uk": (
        "Їжак приніс ґудзик і п’ять яблук є в кошику.",
        "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ абвгґдеєжзиіїйклмнопрстуфхцчшщьюя ₴",
    ),
    "kk": (
        "Үйдің қасында әдемі өзен ағып жатыр.",
        "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя ₸",
    ),
    "ka": (
        "დილით მზე ამოდის და ჩიტები გალობენ.",
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ ᲐᲑᲒᲓᲔᲕᲖᲗᲘᲙᲚᲛᲜᲝᲞᲟᲠᲡᲢᲣᲤᲥᲦᲧᲨᲩᲪᲫᲬᲭᲮᲯᲰ ₾",
    ),
    "hy": (
        "Առավոտյան արևը ծագում է, և թռչունները երգում են։",
        "ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև ՛ ՜ ՝ ՞ ֏",
    ),
    "ar": (
        "نشرب الشاي في المساء، ثم نمشي قرب البحر؟",
        "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي أ إ آ ؤ ئ ء ة ى مًا مُد ؛ ٠ ١ ٢ ٩",
    ),
    "fa": (
        "عصر چای می‌نوشیم و کنار دریا گپ می‌زنیم.",
        "ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی ۰ ۱ ۲ ۴ ۵ ۶ ۹",
    ),
    "he": (
        "בערב אנחנו שותים תה ומביטים בגשם.",
        "א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת ׳ ״ ־ ₪",
    ),
}
"""A language → a short sentence in it, and its letters and signs."""
RIGHT_TO_LEFT = [locale for locale in SAMPLES if direction(locale) == "rtl"]
RANGE = "3–5"
PHONE = "+44 1632 960001"


# ------------------------------------------------------------------ printing a sample


def every_kind(folder: Path) -> Entry[Worksheet]:
    """A sheet with each example of each kind of block, and all that a language must print."""
    examples = "".join((EXAMPLES / f"{kind}.yaml").read_text("utf-8") for kind in KINDS)
    file = folder / "samples.yaml"
    file.write_text(
        "id: samples\nversion: 1\ntitle: A title\npurpose: A purpose\nwhen: A time\n"
        "audience: [client, consultant]\nminutes: 20\npages: 4\nsafety: critical\n"
        "review: {status: draft}\nblocks:\n"
        "- {type: text, label: Letters, text: Letters}\n"
        "- {type: checklist, items: [Letters, Numbers]}\n" + examples,
        "utf-8",
    )
    entry = load_named(file, folder, Worksheet)
    assert isinstance(entry, Entry), entry
    return entry


def holders(text: str) -> str:
    """The names in braces of a text, which every translation of it keeps."""
    return "".join(f" {name}" for name in re.findall(r"\{\w+\}", text))


def in_sample(content: Content, locale: str) -> tuple[Sheet, Press]:
    """The content's only sheet with the language's sample instead of each of its texts.

    A template's string becomes the first word of the sentence.
    """
    sentence, letters = SAMPLES[locale]
    said = {"Letters": letters, "Numbers": f"{sentence} {RANGE} {sentence} {PHONE} {sentence}"}
    entries = {
        (domain, message.context, message.text): said.get(message.text, sentence)
        + holders(message.text)
        for domain, some in messages(content).items()
        for message in some
    }
    for text in paper.strings():
        entries["ui", "", text] = sentence.split()[0] + holders(text)
    return resolved(content, Catalog(locale, entries))


def resolved(content: Content, catalog: Catalog) -> tuple[Sheet, Press]:
    """The content's only sheet in a language, and the press for it."""
    (one,) = sheets.sheets(translate(content, catalog))
    return one, Press(catalog.ui)


@dataclass(frozen=True)
class Word:
    """A word on a page, and where it stands in points from the page's top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def text_of(pdf: bytes) -> str:
    """The text of a PDF in the order in which it is read, in plain letters."""
    ran = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return unicodedata.normalize("NFKC", ran.stdout.decode())


def words(pdf: bytes) -> list[list[Word]]:
    """Every word of each page."""
    command = ["pdftotext", "-bbox", "-", "-"]
    ran = subprocess.run(command, input=pdf, capture_output=True, check=True)
    found = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')
    return [
        [
            Word(unicodedata.normalize("NFKC", text), *map(float, places))
            for *places, text in found.findall(page)
        ]
        for page in ran.stdout.decode().split("<page ")[1:]
    ]


def plain(text: str) -> str:
    """The text without what only guides its layout."""
    return "".join(
        c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf"
    )


def fonts(page: pypdf.PageObject) -> Iterator[tuple[str, Any]]:
    """The fonts of a page by the names that it calls them."""
    resources: Any = page["/Resources"]
    for name, font in (resources.get("/Font") or {}).items():
        yield name, font.get_object()


def squares(page: pypdf.PageObject, side: float) -> list[float]:
    """Left edges of the squares with sides so long, in points, that are drawn on a page."""
    found: list[float] = []
    xs: list[float] = []
    ys: list[float] = []

    def look(operator: Any, operands: Any, cm: Any, _: Any) -> None:
        if operator in (b"m", b"l", b"c", b"re"):
            numbers = [float(number) for number in operands]
            if operator == b"re":
                x, y, width, height = numbers
                numbers = [x, y, x + width, y + height]
            for x, y in zip(numbers[::2], numbers[1::2], strict=True):
                xs.append(cm[0] * x + cm[2] * y + cm[4])
                ys.append(cm[1] * x + cm[3] * y + cm[5])
        elif xs:
            width, height = max(xs) - min(xs), max(ys) - min(ys)
            if operator != b"h" and abs(width - side) < 0.1 and abs(height - side) < 0.1:
                found.append(min(xs))
            if operator != b"h":
                xs.clear()
                ys.clear()

    page.extract_text(visitor_operand_before=look)
    return found


@pytest.fixture(scope="module")
def sample(shipped: Content, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], bytes]:
    """A language → a sheet with every kind of block in its sample, printed once."""
    content = replace(shipped, worksheets=(every_kind(tmp_path_factory.mktemp("kinds")),))

    @cache
    def pdf(locale: str) -> bytes:
        one, press = in_sample(content, locale)
        return press.compiled([(one, paper.FREE)], Variant())

    return pdf


@pytest.fixture(scope="module", params=SAMPLES)
def printed(request: pytest.FixtureRequest, sample: Callable[[str], bytes]) -> tuple[str, bytes]:
    """A language, and the sheet in it."""
    return request.param, sample(request.param)


# ------------------------------------------------------------------- the shipped fonts


def test_the_licence_lies_beside_the_fonts() -> None:
    licence = (paper.FONTS / "OFL.txt").read_text("utf-8")

    assert "SIL OPEN FONT LICENSE\n\nVersion 1.1 - 26 February 2007" in licence
    assert "Copyright" in licence.splitlines()[0]
    assert "PERMISSION & CONDITIONS" in licence


def test_each_family_has_two_weights_and_a_place_in_the_templates() -> None:
    template = (paper.TEMPLATES / "blocks.typ").read_text("utf-8")
    (listed,) = re.findall(r"#let families = \((.*?)\)", template, re.DOTALL)

    names = {path.stem for path in SHIPPED}

    families = {f"Noto{name}" for name in re.findall(r'"Noto(.*?)"', listed)}
    assert names == {
        f"{family.replace(' ', '')}-{weight}"
        for family in families
        for weight in ("Regular", "Bold")
    }


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.stem))
def test_each_font_may_be_embedded_and_says_so(path: Path) -> None:
    font = TTFont(path)

    said = {record.nameID: str(record) for record in font["name"].names}

    assert font["OS/2"].fsType == 0
    assert said[0].startswith("Copyright")
    assert "SIL Open Font License, Version 1.1" in said[13]
    assert said[14].endswith("scripts.sil.org/OFL")
    assert said[6] == path.stem


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.stem))
def test_each_font_is_a_small_subset(path: Path) -> None:
    font = TTFont(path)

    features = {
        record.FeatureTag
        for name in ("GSUB", "GPOS")
        if name in font
        for record in font[name].table.FeatureList.FeatureRecord
    }

    assert not {"fpgm", "prep", "cvt ", "FFTM", "DSIG"} & set(font.keys())
    assert not features & {"smcp", "c2sc", "aalt", "salt"}
    assert path.stat().st_size < 180_000


def test_all_fonts_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in SHIPPED) < 660_000


def test_the_coverage_is_what_both_weights_hold() -> None:
    held: set[int] = set()
    for path in paper.FONTS.glob("*-Regular.ttf"):
        regular = set(TTFont(path).getBestCmap())
        assert regular == set(TTFont(path.with_stem(f"{path.stem[:-8]}-Bold")).getBestCmap())
        held |= regular

    ranges = (paper.FONTS / "coverage.txt").read_text("ascii").splitlines()

    ends = [tuple(int(end, 16) for end in line.split("-")) for line in ranges]
    assert sorted(held) == [code for first, last in ends for code in range(first, last + 1)]
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(ends))


@pytest.mark.parametrize("locale", SAMPLES)
def test_both_weights_of_one_family_hold_a_language(locale: str) -> None:
    """A family of its own for each script: its marks and joined forms come from one font."""
    letters = {c for c in "".join(SAMPLES[locale]) if unicodedata.category(c)[0] in "LM"}

    for weight in ("Regular", "Bold"):
        held = [set(TTFont(path).getBestCmap()) for path in paper.FONTS.glob(f"*-{weight}.ttf")]
        assert any({*map(ord, letters)} <= codes for codes in held)


# ------------------------------------------------------------------------ cutting them


def cut(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(TOOL), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_cutting_what_is_cut_gives_the_same_bytes(tmp_path: Path) -> None:
    ran = cut(paper.FONTS, "--into", tmp_path)

    assert ran.returncode == 0, ran.stderr
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made.pop("coverage.txt") == (paper.FONTS / "coverage.txt").read_bytes()
    assert sorted(made) == [path.name for path in SHIPPED]
    assert [name for name in made if made[name] != (paper.FONTS / name).read_bytes()] == []


def test_a_missing_font_is_said_in_one_line_and_nothing_is_written(tmp_path: Path) -> None:
    ran = cut(tmp_path, "--into", tmp_path)

    assert ran.returncode == 1
    missing = tmp_path / "NotoSans-Regular.ttf"
    assert ran.stderr == f"{missing} is missing: apt install fonts-noto-core\n"
    assert not list(tmp_path.iterdir())


# ------------------------------------------------------------------ sheets in each script


def test_every_letter_comes_out(printed: tuple[str, bytes]) -> None:
    locale, pdf = printed
    sentence, letters = SAMPLES[locale]

    found = text_of(pdf)

    assert set(plain(sentence + letters)) - set(found) == set()
    for word in re.findall(r"\w+", plain(sentence)):
        assert word in plain(found), word


def test_every_font_is_embedded_as_a_subset(printed: tuple[str, bytes]) -> None:
    _, pdf = printed

    found = [font for page in pypdf.PdfReader(io.BytesIO(pdf)).pages for _, font in fonts(page)]

    assert found
    for font in found:
        (cid,) = font["/DescendantFonts"]
        descriptor = cid.get_object()["/FontDescriptor"]
        assert re.fullmatch(r"/[A-Z]{6}\+NotoSans.*", font["/BaseFont"])
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)
        assert "/ToUnicode" in font


def test_no_letter_is_an_empty_box(printed: tuple[str, bytes]) -> None:
    _, pdf = printed

    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        assert all(font["/Encoding"] == "/Identity-H" for _, font in fonts(page))
        contents = page.get_contents()
        assert contents is not None
        glyphs = [
            one.original_bytes[i : i + 2]
            for operands, operator in contents.operations
            if operator in (b"Tj", b"TJ")
            for one in (operands[0] if operator == b"TJ" else operands)
            if isinstance(one, pypdf.generic.TextStringObject | pypdf.generic.ByteStringObject)
            for i in range(0, len(one.original_bytes), 2)
        ]
        assert glyphs
        assert b"\0\0" not in glyphs


# ------------------------------------------------------------------------ right to left


@pytest.fixture(scope="module", params=RIGHT_TO_LEFT)
def mirrored(request: pytest.FixtureRequest, sample: Callable[[str], bytes]) -> bytes:
    """The sheet in a language that is written from right to left."""
    return sample(request.param)


@pytest.fixture(scope="module")
def straight(sample: Callable[[str], bytes]) -> bytes:
    """The sheet in English."""
    return sample("en-GB")


def test_the_title_and_the_strip_start_where_reading_starts(
    mirrored: bytes, straight: bytes
) -> None:
    there, here = words(straight)[0], words(mirrored)[0]

    title = max(word.right for word in tallest(here))
    strip = max(word.right for word in topmost(here))

    assert abs(210 * MM - title - min(word.left for word in tallest(there))) < 1.5
    assert abs(210 * MM - strip - min(word.left for word in topmost(there))) < 1.5


def tallest(some: list[Word]) -> list[Word]:
    """The words of a page in the largest letters: those of its title."""
    most = max(word.bottom - word.top for word in some)
    return [word for word in some if word.bottom - word.top > 0.9 * most]


def topmost(some: list[Word]) -> list[Word]:
    """The words of the first line of a page."""
    first = min(word.bottom for word in some)
    return [word for word in some if word.bottom < first + 9]


def test_boxes_stand_where_items_start(mirrored: bytes, straight: bytes) -> None:
    lefts = squares(pypdf.PdfReader(io.BytesIO(straight)).pages[0], 5 * MM)

    found = squares(pypdf.PdfReader(io.BytesIO(mirrored)).pages[0], 5 * MM)

    assert lefts
    assert min(lefts) < 30 * MM
    assert max(found) + 5 * MM > (210 - 30) * MM
    assert abs(210 * MM - (max(found) + 5 * MM) - min(lefts)) < 1


def rows(pdf: bytes, digits: tuple[str, ...]) -> list[list[float]]:
    """For each row of a PDF with all of these words: where they stand."""
    found: list[list[float]] = []
    for page in words(pdf):
        tops: dict[int, dict[str, float]] = {}
        for word in page:
            if word.text in digits:
                tops.setdefault(round(word.top / 2), {})[word.text] = word.left
        found += [[row[d] for d in digits] for row in tops.values() if len(row) == len(digits)]
    return found


def test_numbers_to_choose_from_begin_where_reading_begins(
    mirrored: bytes, straight: bytes
) -> None:
    scale = tuple(str(n) for n in range(11))

    found = rows(mirrored, scale)

    assert len(found) == len(rows(straight, scale)) >= 3
    assert all(row == sorted(row, reverse=True) for row in found)


def test_ranges_and_telephone_numbers_keep_their_order(mirrored: bytes) -> None:
    drawn = [word for page in words(mirrored) for word in page]

    texts = [word.text for word in drawn]

    assert RANGE in texts
    assert RANGE[::-1] not in texts
    places = [[word for word in drawn if word.text == part] for part in PHONE.split()]
    assert all(places)
    near = [
        [a, *(b for some in places[1:] for b in some if abs(a.top - b.top) < 2)] for a in places[0]
    ]
    assert any(
        len(line) == len(places) and line == sorted(line, key=lambda word: word.left)
        for line in near
    )


# ---------------------------------------------------------------------- a whole sheet


@pytest.mark.parametrize("locale", ["ar", "ka"])
@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_windows_fill_their_pages_in_another_script(
    shipped: Content, locale: str, size: Paper
) -> None:
    said = yaml.safe_load((ROOT / f"tests/data/samples/{locale}.yaml").read_text("utf-8"))
    alone = tuple(entry for entry in shipped.worksheets if entry.model.id == "windows")
    content = replace(shipped, worksheets=alone)
    entries = {
        (domain, message.context, message.text): said[message.text]
        for domain, some in messages(content).items()
        for message in some
        if message.text in said
    }
    entries |= {("ui", "", text): said[text] for text in paper.strings() if text in said}

    one, press = resolved(content, Catalog(locale, entries))
    made = paper.pdf(one, press, Variant(paper=size))

    assert list(paper.unprintable_letters(alone[0], one, press.messages)) == []
    assert list(paper.unexpected_pages(alone[0], one, Variant(paper=size), made)) == []
    found = "".join(plain(text_of(made)).split())
    (block,) = (each for each in one.blocks if each["type"] == "windows")
    for text in (one.title, one.purpose, *(block[name]["label"] for name in ("green", "red"))):
        assert set(plain(text)) - {" "} <= set(found)
