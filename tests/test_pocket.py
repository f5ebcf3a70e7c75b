"""A city's numbers on a folded sheet: what it says, and where on the paper it stands."""

from __future__ import annotations

import html
import io
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdf
import pytest
import segno
import tiny
from PIL import Image

from generator import paper
from generator.build import build, pocketed
from generator.catalog import Catalog, load_catalog
from generator.codes import code
from generator.content import Content
from generator.directory import published
from generator.fields import Text
from generator.pocket import MOST_ANYWHERE, days_in, pockets, texts
from generator.qr import modules
from generator.referrals import Location, Phone, Publication, Referrals, Schedule, Service
from generator.translate import translate

MM = 72 / 25.4
SIZES = {"A4": (297.0, 210.0), "Letter": (279.4, 215.9)}
EDGE = 6
PLACES = ((3, 1), (3, 0), (2, 0), (1, 0), (0, 0), (0, 1), (1, 1), (2, 1))
"""Column and row of each panel in the order of reading, where one reads from left to right.

Folded lengthwise with the print outside, the upper row hangs upside down at the back; pushed
together, the panels stand around the spine: along the lower row, and back along the upper.
"""
CONSENT = Publication(visibility="public", consent_date="2026-01-02")


def directory(count: int, **changed: Any) -> Content:
    """The tiny site's directory with some services in Happyville; `changed` is true of each."""
    content = tiny.loaded(tiny.REPOSITORY / "content")
    model = content.referrals.model
    place = Location.model_validate(
        {
            "id": "house",
            "name": "The house",
            "address": {
                "address_1": "1 Example Street",
                "city": "Happyville",
                "postal_code": "HV1 1AA",
                "country": "GB",
            },
        }
    )
    given: dict[str, Any] = {
        "organization_id": model.organizations[0].id,
        "location_id": "house",
        "description": "Tea and talk.",
        "assured_date": "2026-01-02",
        "languages": [{"code": "en"}, {"code": "ru"}],
        "phones": [{"number": "+44 1632 960001", "extension": "12"}],
        "schedules": [{"opening_hours": "Mo-Fr 10:00-18:00"}],
        "publication": CONSENT,
    }
    terms = [term.id for term in model.taxonomy_terms]
    services = [
        Service.model_validate(
            given
            | {"id": f"service-{i}", "name": f"Service-{i}", "types": [terms[i * 4 // count]]}
            | changed
        )
        for i in range(count)
    ]
    referrals = Referrals(
        **{name: getattr(model, name) for name in Referrals.model_fields}
        | {
            "cities": model.cities[:1],
            "locations": (place, *(p for p in model.locations if p.location_type == "virtual")),
            "services": (*services, *(s for s in model.services if "online" in s.location_id)),
        }
    )
    return replace(content, referrals=replace(content.referrals, model=referrals))


def with_site(content: Content, **changed: Any) -> Content:
    site = content.site
    return replace(content, site=replace(site, model=site.model.model_copy(update=changed)))


def catalog(locale: str) -> Catalog:
    found, problems = load_catalog(tiny.REPOSITORY / "content", locale)
    assert not problems
    return found


def shown(content: Content, locale: str = "en") -> tuple[Content, Catalog]:
    return translate(published(content, None), catalog(locale)), catalog(locale)


def made(content: Content, locale: str = "en", name: str = "happyville") -> bytes:
    files, problems = pocketed(*shown(content, locale), paper.Store())
    assert not problems
    return files[f"{name}.pdf"]


# ---------------------------------------------------------------- what it says


def lines(content: Content) -> list[str]:
    """The lines of the first service, its words as their names."""
    (_, pocket), *_ = pockets(published(content, None))
    entry = pocket["groups"][0]["entries"][0]
    return ["".join(texts(line)) for line in entry["lines"]]


def plain(text: str) -> str:
    return re.sub("[\u2060\u2066\u2068\u2069]", "", text).replace("\u00a0", " ")


def test_a_service_is_said_in_few_words() -> None:
    assert [plain(line) for line in lines(directory(1))] == [
        "Service-0",
        "+44 1632 960001 ext 12",
        "Mon–Fri 10:00–18:00",
        "The housecomma1 Example StreetcommaHV1 1AA",
        "EnglishcommaRussian",
        f"checked Jan 2, 2026 · {code('service-0')}",
    ]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"status": "temporarily closed"}, "closed"),
        ({"alert": "Moved for the summer."}, "news: Moved for the summer."),
        ({"schedules": []}, "no-hours"),
        ({"schedules": [Schedule(opening_hours='Mo 10:00-12:00 "by appointment"')]},
         "Mon 10:00–12:00 call-first"),
        ({"schedules": [Schedule(opening_hours="24/7")]}, "whole-day"),
        ({"schedules": [Schedule(opening_hours="Fr 22:00-04:00")]}, "Fri 22:00–04:00 next-day"),
        ({"schedules": [Schedule(description=Text("When the lamp is lit."))]},
         "When the lamp is lit."),
        ({"attributes": ["free", "anonymous", "walk-in"], "languages": []},
         "free · anonymous · walk-in"),
        ({"phones": [Phone(number="+44 1632 960002", type="text")]}, "+44 1632 960002 (text)"),
        ({"meetings": [{"day": "TU", "time": "19:00", "end_time": "20:30", "weeks": [1, -1]}]},
         "Tue 19:00–20:30 (week1commaweek-1)"),
        ({"meetings": [{"day": "TU", "time": "23:00", "end_time": "00:30", "interval": 2,
                        "dtstart": "2026-01-06", "until": "2026-12-01"}]},
         "Tue 23:00–00:30 next-day (fortnight); since Jan 6, 2026; until Dec 1, 2026"),
        ({"meetings": [{"day": "TU", "time": "19:00", "interval": 3, "dtstart": "2026-01-06"}]},
         "Tue 19:00 (interval: 3); since Jan 6, 2026"),
        ({"meetings": [{"day": "TU", "time": "19:00", "types": ["TC"]}]},
         "closed: Tue 19:00 call-first"),
        ({"meetings": [{"day": "TU", "time": "19:00", "types": ["TC", "ONL"]}]},
         "Tue 19:00 · online"),
    ],
)  # fmt: skip
def test_what_matters_on_the_way_is_said(changed: dict[str, Any], said: str) -> None:
    assert said in [plain(line) for line in lines(directory(1, **changed))]


def test_fax_and_private_numbers_are_left_out() -> None:
    phones = [
        {"number": "+44 1632 960003", "type": "fax"},
        {"number": "+44 1632 960004", "private": True},
    ]

    assert "16329600" not in "".join(lines(directory(1, phones=phones))).replace("\u00a0", "")


def test_a_stale_service_says_so() -> None:
    (_, pocket), *_ = pockets(published(directory(1), "2027-11-01"))
    gone = pocket["groups"] == []

    assert gone or "stale" in "".join(texts(pocket["groups"]))


def test_streets_of_redacted_places_are_not_printed() -> None:
    content = tiny.loaded(tiny.REPOSITORY / "content")

    files, _ = pocketed(*shown(content), paper.Store())

    said = " ".join(" ".join(map(text_of, files.values())).split())
    assert "The address is given" in said
    assert "CANARY" not in said
    assert "QZ9 8QH" not in said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("MO",), "Mon"),
        (("MO", "TU"), "Mon, Tue"),
        (("MO", "TU", "WE"), "Mon–Wed"),
        (("MO", "WE", "TH", "FR", "SU"), "Mon, Wed–Fri, Sun"),
    ],
)
def test_days_in_a_row_are_a_range(days: Any, said: str) -> None:
    assert days_in(days, "en") == said


def test_services_of_no_place_do_not_fill_sheets() -> None:
    content = directory(1)
    model = content.referrals.model
    online = next(s for s in model.services if "online" in s.location_id)
    many = [online.model_copy(update={"id": f"line-{i}"}) for i in range(MOST_ANYWHERE + 5)]
    more = model.model_copy(update={"services": (model.services[0], *many)})
    content = replace(content, referrals=replace(content.referrals, model=more))

    said = text_of(made(content))

    assert "page of this site: 5" in " ".join(said.split())
    assert sum(code(f"line-{i}") in said for i in range(len(many))) == MOST_ANYWHERE


# ---------------------------------------------------------------- where it stands


@dataclass(frozen=True)
class Word:
    """A word on paper, its box in millimetres from the upper left corner."""

    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


def words(data: bytes) -> list[Word]:
    run = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=data, capture_output=True, check=True
    )
    found: list[Word] = []
    page = -1
    for line in run.stdout.decode().splitlines():
        if "<page" in line:
            page += 1
        if box := re.search(
            r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*)</word', line
        ):
            edges = [float(box[i]) / MM for i in range(1, 5)]
            found.append(Word(plain(html.unescape(box[5])), page, *edges))
    return found


def text_of(data: bytes) -> str:
    run = subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=data, capture_output=True, check=True
    )
    return plain(run.stdout.decode())


def panel_of(word: Word, size: str, rtl: bool = False) -> int:
    """In which panel a word stands wholly, counted from the cover; fails if in none."""
    width, height = SIZES[size][0] / 4, SIZES[size][1] / 2
    column, row = int((word.left + word.right) / 2 / width), int(word.top / height)
    box = (column * width, row * height, (column + 1) * width, (row + 1) * height)
    assert box[0] + EDGE - 0.2 <= word.left and word.right <= box[2] - EDGE + 0.2, word
    # poppler takes whole lines, with what no letter fills
    assert box[1] + EDGE - 1.5 <= word.top and word.bottom <= box[3] - EDGE + 1.5, word
    return PLACES.index((3 - column if rtl else column, row))


def heights(data: bytes) -> Iterator[tuple[float, float]]:
    """The size in points of each piece of text, and which way is up for it (1, or -1)."""
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        found: list[tuple[float, float]] = []

        def visit(text: str, cm: Any, tm: Any, font: Any, size: float,
                  found: list[tuple[float, float]] = found) -> None:  # fmt: skip
            if text.strip() and font:
                up = tm[3] * cm[3]
                found.append((abs(up) * size, 1 if up > 0 else -1))

        page.extract_text(visitor_text=visit)
        yield from found


CASES = [
    (count, locale, size)
    for count, locale in ((1, "en"), (3, "en"), (12, "ru"), (12, "ar"), (40, "en"), (40, "ar"))
    for size in SIZES
]


@pytest.mark.parametrize(("count", "locale", "size"), CASES)
def test_nothing_is_clipped_or_split(count: int, locale: str, size: str) -> None:
    content = with_site(directory(count), address="https://example.org")
    suffix = "-letter" if size == "Letter" else ""

    data = made(content, locale, f"happyville{suffix}")

    said = words(data)
    panels = {word: (word.page, panel_of(word, size, locale == "ar")) for word in said}
    names = {w.text: panels[w] for w in said if w.text.startswith("Service-")}
    codes = {w.text: panels[w] for w in said}
    assert len(names) == count
    for i in range(count):
        assert codes[code(f"service-{i}")] == names[f"Service-{i}"]
    order = [names[f"Service-{i}"] for i in range(count)]
    assert all(before <= after for before, after in pairwise(order))
    assert {panel for _, panel in order} <= set(range(1, 7))
    assert paper.page_count(data) == (1 if count < 40 else max(p for p, _ in order) + 1)
    assert min(size for size, _ in heights(data)) >= 7.49


def test_pages_turn_in_the_order_of_reading() -> None:
    ring = [(0, 1), (1, 1), (2, 1), (3, 1), (3, 0), (2, 0), (1, 0), (0, 0)]
    start = ring.index(PLACES[0])

    assert [ring[(start + i) % 8] for i in range(8)] == list(PLACES)


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_the_upper_row_stands_on_its_head(locale: str) -> None:
    data = made(directory(12), locale)

    ways = {up for _, up in heights(data)}

    assert ways == {1, -1}
    cover = next(w for w in words(data) if w.text == "Happyville")
    assert panel_of(cover, "A4", rtl=locale == "ar") == 0
    assert (cover.left < 74) == (locale == "ar")


def test_every_sheet_begins_with_whom_to_call_in_danger() -> None:
    data = made(directory(40))

    said = [w for w in words(data) if w.text == "999"]

    assert [(w.page, panel_of(w, "A4")) for w in said][:: len(said) // paper.page_count(data)] == [
        (page, 1) for page in range(paper.page_count(data))
    ]


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_the_outside_is_neutral(locale: str) -> None:
    data = made(with_site(directory(12), address="https://example.org"), locale)

    outside = [w.text for w in words(data) if panel_of(w, "A4") in (0, 7)]

    said = " ".join(outside).casefold()
    assert not re.search(r"hiv|chem|drug|gay|lgbt|prep|вич|нарко|хим|гей|лгбт", said)
    assert "happyville" in said


# ---------------------------------------------------------------- the file


def test_it_is_tagged_and_says_neither_date_nor_author() -> None:
    reader = pypdf.PdfReader(io.BytesIO(made(directory(3))))

    root = reader.root_object
    assert str(root["/Lang"]) == "en"
    assert "/StructTreeRoot" in root
    assert reader.metadata is not None and dict(reader.metadata).keys() <= {"/Title", "/Creator"}
    assert reader.metadata.title == "Happyville: Numbers"
    assert b"pdfuaid:part" in made(directory(3))
    fonts = subprocess.run(["pdffonts", "-"], input=made(directory(3)), capture_output=True)
    rows = fonts.stdout.decode().splitlines()[2:]
    assert rows
    for row in rows:
        assert re.search(r"[A-Z]{6}\+NotoSans.* yes yes yes ", row), row


def test_the_same_is_made_from_the_same() -> None:
    assert made(directory(3)) == made(directory(3))


def test_a_sheet_that_did_not_change_is_not_made_again(tmp_path: Path) -> None:
    pocketed(*shown(directory(3)), paper.Store(tmp_path))
    times = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}

    pocketed(*shown(directory(3)), paper.Store(tmp_path))

    assert len(times) == 2
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == times


def test_the_code_leads_to_the_page_of_the_city() -> None:
    address = "https://example.org/en/help/happyville.html"
    data = made(with_site(directory(3), address="https://example.org/"))

    run = subprocess.run(
        ["pdftoppm", "-r", "300", "-gray", "-"], input=data, capture_output=True, check=True
    )

    with Image.open(io.BytesIO(run.stdout)) as picture:
        left, top, right, bottom = (
            mm / 25.4 * 300 for mm in (148.5 + EDGE, 105 + EDGE, 222.75 - EDGE, 150)
        )
        panel = picture.crop((left, top, right, bottom))
    dark = panel.point(lambda grey: 255 if grey < 128 else 0)
    rows = modules(address)
    box = dark.crop((0, 0, dark.width, round(30 / 25.4 * 300))).getbbox()
    assert box is not None
    step = (box[2] - box[0]) / len(rows)
    read = [
        "".join(
            "01"[
                bool(
                    dark.getpixel((int(box[0] + (x + 0.5) * step), int(box[1] + (y + 0.5) * step)))
                )
            ]
            for x in range(len(rows))
        )
        for y in range(len(rows))
    ]
    assert read == rows
    assert segno.make_qr(address, error="m", mask=0).symbol_size(border=0) == (len(rows),) * 2


def test_without_an_address_there_is_no_code() -> None:
    assert "example.org" not in text_of(made(directory(3)))


# ---------------------------------------------------------------- letters


def test_a_letter_that_no_font_has_is_a_problem() -> None:
    files, problems = pocketed(*shown(directory(1, name="Café 茶")), paper.Store())

    assert not [name for name in files if name.startswith("happyville")]
    assert [re.sub(r"^\S+ ", "", str(one)) for one in problems] == [
        "'service-0' in 'en' cannot be printed with 茶 (U+8336)\n"
        "    hint: write it in other letters, or add a font as generator/fonts/README.md says"
    ]


def test_a_small_picture_is_left_out() -> None:
    said = text_of(made(directory(1, name="Service-9 🏳️🌈house")))

    assert "Service-9 house" in " ".join(said.split())


def test_an_entry_longer_than_a_panel_keeps_what_matters() -> None:
    data = made(directory(1, alert="Read this first. " * 200))

    said = words(data)

    assert "Read" not in {w.text for w in said if panel_of(w, "A4") in range(1, 7)}
    assert {"Service-0", code("service-0")} <= {w.text for w in said}


# ---------------------------------------------------------------- the site


def test_pages_link_to_what_is_printed(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path, edits=[("site.yaml", "papers: [A4]", "papers: [A4, Letter]")])

    done = build(tmp_path, folder, tmp_path / "site")

    assert not isinstance(done, list), "\n".join(map(str, done))
    page = (tmp_path / "site/en/help/happyville.html").read_text("utf-8")
    for name in ("happyville.pdf", "happyville-letter.pdf"):
        assert f'href="{name}"' in page
        assert (tmp_path / "site/en/help" / name).read_bytes().startswith(b"%PDF")


def test_a_site_may_print_none(tmp_path: Path) -> None:
    folder = tiny.write(
        tmp_path, edits=[("site.yaml", "papers: [A4]", "papers: [A4], pocket: false")]
    )

    done = build(tmp_path, folder, tmp_path / "site")

    assert not isinstance(done, list), "\n".join(map(str, done))
    assert not list((tmp_path / "site/en/help").glob("*.pdf"))
    assert ".pdf" not in (tmp_path / "site/en/help/happyville.html").read_text("utf-8")
