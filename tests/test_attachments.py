"""Pictures and PDFs that editors drop in: nothing leaves but what can be seen."""

from __future__ import annotations

import io
import struct
import subprocess
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest
import tiny
from pace import no_hang
from PIL import Image, ImageCms, ImageDraw, ImageFilter
from PIL.PngImagePlugin import PngInfo
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from generator import kit, leaflets, pictures
from generator.archive import unbundled
from generator.attachments import mentions
from generator.build import Built, build, checked
from generator.checks import warnings
from generator.leaflets import leaflet
from generator.pictures import RefusedError, picture
from generator.problems import report

SECRET = b"Ivan-was-here"
"""Planted wherever a file can say who made it; may stand in nothing that is published."""


def photo(width: int = 320, height: int = 200) -> Image.Image:
    """A picture with its red corner at the top left, and otherwise grey noise."""
    image = Image.effect_noise((width, height), 40).filter(ImageFilter.BLUR).convert("RGB")
    ImageDraw.Draw(image).rectangle((0, 0, width // 4, height // 4), fill="red")
    return image


def drawing() -> Image.Image:
    """Black lines on nothing: what is seen through would be black in the dark."""
    image = Image.new("RGBA", (300, 200))
    ImageDraw.Draw(image).ellipse((20, 20, 280, 180), outline="black", width=4)
    return image


def saved(image: Image.Image, kind: str, **given: Any) -> bytes:
    into = io.BytesIO()
    image.save(into, kind, **given)
    return into.getvalue()


def shown(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def exif(orientation: int = 1) -> bytes:
    """What a telephone writes: who, where, when, with what, and a small second picture."""
    found = Image.Exif()
    found[0x0112] = orientation
    found[0x010F] = SECRET.decode()
    found[0x9286] = SECRET
    place = found.get_ifd(0x8825)
    place[1], place[2] = "N", (52.0, 31.0, 0.0)
    place[27] = SECRET
    return found.tobytes()


def segment(mark: int, body: bytes) -> bytes:
    return b"\xff" + bytes([mark]) + struct.pack(">H", len(body) + 2) + body


def in_jpeg(*segments: bytes) -> bytes:
    """A JPEG with more segments at its beginning."""
    plain = saved(photo(), "JPEG")
    return plain[:2] + b"".join(segments) + plain[2:]


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def in_png(*chunks: bytes) -> bytes:
    """A PNG with more chunks right after its header."""
    plain = saved(photo(), "PNG")
    return plain[:33] + b"".join(chunks) + plain[33:]


def texts_in_png() -> bytes:
    info = PngInfo()
    info.add_text("Author", SECRET.decode())
    info.add_text("Comment", SECRET.decode(), zip=True)
    info.add_itxt("XML:com.adobe.xmp", f"<x>{SECRET.decode()}</x>", zip=True)
    return saved(photo(), "PNG", pnginfo=info, exif=exif())


def profile() -> bytes:
    """A colour profile that names its maker."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert b"sRGB built-in" in plain or "sRGB built-in".encode("utf-16-be") in plain
    wide = SECRET.decode().encode("utf-16-be")
    return plain.replace("sRGB built-in".encode("utf-16-be"), wide)


def archive() -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as zipped:
        zipped.writestr("secret.txt", SECRET)
    return into.getvalue()


XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"
PICTURES: dict[str, Callable[[], bytes]] = {
    "exif": lambda: saved(photo(), "JPEG", exif=exif()),
    "xmp": lambda: in_jpeg(segment(0xE1, XMP)),
    "iptc": lambda: in_jpeg(segment(0xED, b"Photoshop 3.0\0" + SECRET)),
    "comment": lambda: saved(photo(), "JPEG", comment=SECRET),
    "jfif-thumbnail": lambda: in_jpeg(segment(0xE0, b"JFXX\0\x10" + SECRET)),
    "profile": lambda: saved(photo(), "JPEG", icc_profile=profile()),
    "mpo": lambda: saved(
        photo(), "MPO", save_all=True, append_images=[photo().rotate(90)], exif=exif()
    ),
    "page-behind": lambda: saved(photo(), "JPEG") + b"<script>" + SECRET + b"</script>",
    "zip-behind": lambda: saved(photo(), "PNG") + archive(),
    "png-texts": texts_in_png,
    "png-chunks": lambda: in_png(
        chunk(b"tEXt", b"Author\0" + SECRET),
        chunk(b"tIME", b"\x07\xea\x01\x02\x03\x04\x05"),
        chunk(b"prVt", SECRET),
        chunk(b"pHYs", b"\0\0\x0b\x13\0\0\x0b\x13\1"),
    ),
    "png-profile": lambda: saved(photo(), "PNG", icc_profile=profile()),
    "webp": lambda: saved(photo(), "WEBP", exif=exif(), xmp=SECRET, icc_profile=profile()),
    "gif": lambda: saved(photo().quantize(8), "GIF", comment=SECRET),
    "one-bit": lambda: saved(photo().convert("1"), "PNG"),
    "sixteen-bits": lambda: saved(Image.new("I;16", (50, 40), 40_000), "PNG"),
    "cmyk": lambda: saved(photo().convert("CMYK"), "JPEG", comment=SECRET),
    "seen-through": lambda: saved(drawing(), "PNG"),
    "wide": lambda: saved(photo(2400, 600), "JPEG", exif=exif()),
    "high": lambda: saved(photo(300, 3000), "PNG"),
}

CHUNKS = {b"IHDR", b"PLTE", b"IDAT", b"IEND"}


def parts(data: bytes) -> set[bytes]:
    """The kinds of segments or chunks that a published picture is made of."""
    found: set[bytes] = set()
    if data[:4] == b"\x89PNG":
        at = 8
        while at < len(data):
            found.add(data[at + 4 : at + 8])
            at += 12 + int.from_bytes(data[at : at + 4])
        assert at == len(data)
        return found
    at = 2
    while data[at + 1] != 0xDA:
        found.add(data[at : at + 2])
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    assert data.endswith(b"\xff\xd9")
    return found


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_keeps_nothing_but_what_can_be_seen(name: str) -> None:
    data = PICTURES[name]()

    made = picture(data)

    assert SECRET not in made.data
    image = shown(made.data)
    assert image.size == (made.width, made.height)
    assert made.width <= pictures.WIDEST
    assert made.height <= pictures.HIGHEST
    assert set(image.info) <= {
        "jfif",
        "jfif_version",
        "jfif_unit",
        "jfif_density",
        "progressive",
    } | {"progression"}
    if made.ending == "png":
        assert parts(made.data) <= CHUNKS
    else:
        kinds = {kind[1] for kind in parts(made.data)}
        assert not kinds & {*range(0xE1, 0xF0), 0xFE}, kinds
    assert picture(data) == made


def test_each_planted_picture_has_its_secret() -> None:
    without = {
        *("one-bit", "sixteen-bits", "seen-through", "high"),
        *("profile", "png-profile"),  # there it is packed, or in two bytes a letter
    }

    found = {name for name, make in PICTURES.items() if SECRET in make()}

    assert found == set(PICTURES) - without
    assert SECRET.decode().encode("utf-16-be") in profile()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_turned_upright(orientation: int) -> None:
    data = saved(photo(320, 200), "JPEG", exif=exif(orientation))

    image = shown(picture(data).data)

    red = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}
    across, down = red[orientation]
    corner = image.getpixel((5 + across * (image.width - 10), 5 + down * (image.height - 10)))
    assert isinstance(corner, tuple)
    assert corner[0] > 200
    assert corner[1] < 60
    assert image.size == ((320, 200) if orientation < 5 else (200, 320))


def test_what_is_seen_through_stands_on_white() -> None:
    made = shown(picture(saved(drawing(), "PNG")).data).convert("RGB")

    assert made.getpixel((2, 2)) == (255, 255, 255)
    assert made.getpixel((22, 100)) == (0, 0, 0)


def test_sixteen_bits_become_eight() -> None:
    made = shown(picture(PICTURES["sixteen-bits"]()).data)

    assert made.convert("L").getpixel((5, 5)) == 40_000 // 256


def test_colours_of_a_profile_become_those_of_screens() -> None:
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = plain.replace(b"rXYZ", b"....").replace(b"gXYZ", b"rXYZ").replace(b"....", b"gXYZ")

    made = shown(picture(saved(photo(), "JPEG", icc_profile=swapped)).data)

    pixel = made.getpixel((10, 10))
    assert isinstance(pixel, tuple)
    assert pixel[1] > 200 > 80 > pixel[0]


def test_colours_of_ink_become_those_of_screens() -> None:
    made = shown(picture(saved(photo().convert("CMYK"), "JPEG")).data)

    pixel = made.getpixel((10, 10))
    assert isinstance(pixel, tuple)
    assert made.mode == "RGB"
    assert pixel[0] > 200 > 80 > pixel[1]


def header_only(width: int, height: int) -> bytes:
    """A PNG that claims a size."""
    plain = saved(Image.new("1", (8, 8)), "PNG")
    head = struct.pack(">II", width, height) + plain[24:29]
    return plain[:8] + chunk(b"IHDR", head) + plain[33:]


def many_scans() -> bytes:
    """A JPEG that is read again and again, for each of its parts."""
    plain = saved(photo(100, 100), "JPEG", progressive=True)
    start = plain.rindex(b"\xff\xda")
    return plain[:start] + plain[start:-2] * 200 + b"\xff\xd9"


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "bomb": (lambda: saved(Image.new("1", (14_000, 14_000)), "PNG"), "has more than 50,000,000"),
    "large-drawing": (lambda: header_only(6000, 5000), "has more than 25,000,000 pixels"),
    "claims": (lambda: header_only(2**31 - 1, 2**31 - 1), "has more than 50,000,000 pixels"),
    "claims-webp": (
        lambda: saved(Image.new("RGB", (5100, 5000)), "WEBP", method=0),
        "has more than 25,000,000 pixels",
    ),
    "text-bomb": (
        lambda: in_png(*[chunk(b"zTXt", b"a\0\0" + zlib.compress(b"a" * 30_000_000))] * 3),
        "this picture is damaged",
    ),
    "scans": (many_scans, "this picture is damaged"),
    "cut": (lambda: saved(photo(), "JPEG")[:900], "this picture is damaged"),
    "cut-png": (lambda: saved(photo(), "PNG")[:900], "this picture is damaged"),
    "moves": (
        lambda: saved(photo(), "GIF", save_all=True, append_images=[photo().rotate(90)]),
        "this picture moves",
    ),
    "moves-png": (
        lambda: saved(photo(), "PNG", save_all=True, append_images=[photo().rotate(90)]),
        "this picture moves",
    ),
    "svg": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>', "this is no PNG, JPEG, WebP"),
    "tiff": (lambda: saved(photo(), "TIFF"), "this is no PNG, JPEG, WebP or GIF picture"),
    "empty": (lambda: b"", "this is no PNG, JPEG, WebP or GIF picture"),
    "text": (lambda: b"BM" + SECRET * 9, "this is no PNG, JPEG, WebP or GIF picture"),
    "too-large": (lambda: b"\xff\xd8" * 10_000_001, "this picture has 20,000,002 bytes"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_picture_is_refused_at_once(name: str) -> None:
    make, message = REFUSED[name]
    data = make()

    with no_hang(), pytest.raises(RefusedError, match=message):
        picture(data)


# ---------------------------------------------------------------- PDFs


def sheet(*changes: Callable[[pypdf.PdfWriter], object]) -> bytes:
    """A PDF of one page that says *Walk slowly*, with changes made to it."""
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(300, 200)
    stream = DecodedStreamObject()
    stream.set_data(b"BT /F1 18 Tf 20 100 Td (Walk \\(slowly\\) 100%) Tj ET")
    page[NameObject("/Contents")] = writer._add_object(stream)
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    page[NameObject("/Resources")] = dictionary({"/Font": dictionary({"/F1": dictionary(font)})})
    writer.root_object[NameObject("/Lang")] = TextStringObject("en-GB")
    for change in changes:
        change(writer)
    into = io.BytesIO()
    writer.write(into)
    return into.getvalue()


def dictionary(values: dict[str, Any]) -> DictionaryObject:
    return DictionaryObject(
        {NameObject(name): NameObject(v) if type(v) is str else v for name, v in values.items()}
    )


SAID = TextStringObject(SECRET.decode())


def stream_of(data: bytes, **values: Any) -> DecodedStreamObject:
    made = DecodedStreamObject()
    made.set_data(data)
    made.update(dictionary({f"/{name}": value for name, value in values.items()}))
    return made


NO_BORDER = ArrayObject([NumberObject(0)] * 3)


def annotation(**values: Any) -> Callable[[pypdf.PdfWriter], object]:
    """A note on the page."""
    corners = ArrayObject([FloatObject(n) for n in (10, 10, 90, 30)])

    def change(writer: pypdf.PdfWriter) -> None:
        made = {"/Type": "/Annot", "/Rect": corners, "/Border": NO_BORDER, "/T": SAID, "/NM": SAID}
        made |= {f"/{name}": value for name, value in values.items()}
        notes = writer.pages[0].setdefault(NameObject("/Annots"), ArrayObject())
        notes.append(writer._add_object(dictionary(made)))

    return change


def action(kind: str, **values: Any) -> DictionaryObject:
    return dictionary({"/S": kind, **{f"/{name}": value for name, value in values.items()}})


def on_page(**values: Any) -> Callable[[pypdf.PdfWriter], object]:
    return lambda writer: writer.pages[0].update(
        dictionary({f"/{name}": value for name, value in values.items()})
    )


def in_root(**values: Any) -> Callable[[pypdf.PdfWriter], object]:
    return lambda writer: writer.root_object.update(
        dictionary({f"/{name}": value for name, value in values.items()})
    )


def with_picture(data: bytes, **values: Any) -> Callable[[pypdf.PdfWriter], object]:
    """A picture on the page, from a camera."""

    def change(writer: pypdf.PdfWriter) -> None:
        given = {"Subtype": "/Image", "Width": NumberObject(320), "Height": NumberObject(200)}
        given |= {"BitsPerComponent": NumberObject(8), "Filter": "/DCTDecode"}
        icc = writer._add_object(stream_of(profile(), N=NumberObject(3)))
        space = ArrayObject([NameObject("/ICCBased"), icc])
        one = stream_of(data, **{**given, "ColorSpace": space, **values})
        resources = writer.pages[0]["/Resources"]
        assert isinstance(resources, DictionaryObject)
        # a name like those that are left out elsewhere
        resources[NameObject("/XObject")] = dictionary({"/T": writer._add_object(one)})
        contents = writer.pages[0]["/Contents"]
        assert isinstance(contents, DecodedStreamObject)
        contents.set_data(contents.get_data() + b" q 300 0 0 200 0 0 cm /T Do Q")

    return change


def commented(writer: pypdf.PdfWriter) -> None:
    contents = writer.pages[0]["/Contents"]
    assert isinstance(contents, DecodedStreamObject)
    contents.set_data(b"% " + SECRET + b"\n" + contents.get_data() + b"%" + SECRET)


def layered(writer: pypdf.PdfWriter) -> None:
    layer = dictionary({"/Type": "/OCG", "/Name": SAID})
    resources = writer.pages[0]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    resources[NameObject("/Properties")] = dictionary({"/L0": writer._add_object(layer)})


XML = stream_of(b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>", Type="/Metadata")
SCRIPT = action("/JavaScript", JS=TextStringObject(f"app.alert('{SECRET.decode()}')"))


def with_left_over(pdf: bytes) -> bytes:
    """A PDF with an object that nothing in it needs any more."""
    left = b"99 0 obj\n(" + SECRET + b")\nendobj\n"
    before, _, after = pdf.partition(b"xref\n")
    table, _, _ = after.partition(b"startxref\n")
    return b"%sxref\n%sstartxref\n%d\n%%%%EOF\n" % (before + left, table, len(before + left))


LEAFLETS: dict[str, Callable[[], bytes]] = {
    "info": lambda: sheet(lambda w: w.add_metadata({"/Author": SAID, "/Title": SAID})),
    "xmp": lambda: sheet(lambda w: in_root(Metadata=w._add_object(XML))(w)),
    "xmp-of-page": lambda: sheet(lambda w: on_page(Metadata=w._add_object(XML))(w)),
    "script": lambda: sheet(
        in_root(
            Names=dictionary({"/JavaScript": dictionary({"/Names": ArrayObject([SAID, SCRIPT])})})
        )
    ),
    "when-opened": lambda: sheet(in_root(OpenAction=SCRIPT)),
    "when-shown": lambda: sheet(on_page(AA=dictionary({"/O": SCRIPT}))),
    "attachment": lambda: sheet(lambda w: w.add_attachment("secret.txt", SECRET)),
    "note": lambda: sheet(annotation(Subtype="/Text", Contents=SAID, M=SAID)),
    "file-in-note": lambda: sheet(
        annotation(Subtype="/FileAttachment", FS=dictionary({"/F": SAID})),
    ),
    "launch": lambda: sheet(annotation(Subtype="/Link", A=action("/Launch", F=SAID))),
    "script-link": lambda: sheet(annotation(Subtype="/Link", A=SCRIPT)),
    "web-link": lambda: sheet(
        annotation(
            Subtype="/Link",
            A=action("/URI", URI=TextStringObject(f"http://{SECRET.decode()}.example.org/")),
        )
    ),
    "piece-info": lambda: sheet(on_page(PieceInfo=dictionary({"/Word": SAID}), LastModified=SAID)),
    "thumbnail": lambda: sheet(lambda w: on_page(Thumb=w._add_object(stream_of(SECRET)))(w)),
    "names": lambda: sheet(in_root(Names=dictionary({"/Dests": SAID}), PageLabels=SAID)),
    "camera": lambda: sheet(with_picture(saved(photo(), "JPEG", exif=exif(), comment=SECRET))),
    "camera-xmp": lambda: sheet(
        lambda w: with_picture(
            saved(photo(), "JPEG", progressive=True, exif=exif()) + SECRET,
            Metadata=w._add_object(XML),
            Name=SAID,
        )(w)
    ),
    "comment": lambda: sheet(commented),
    "layer": lambda: sheet(layered),
    "behind": lambda: sheet() + b"\n% " + SECRET,
    "earlier-version": lambda: with_left_over(sheet()),
}


def unpacked(pdf: bytes) -> bytes:
    """A PDF's bytes, and all that is packed in it, as qpdf reads it."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        command = ["qpdf", "--qdf", "--object-streams=disable", file.name, "-"]
        result = subprocess.run(command, capture_output=True, check=False)
    assert result.returncode in (0, 3), result.stderr
    return pdf + result.stdout


def drawn(folder: Path, pdf: bytes) -> bytes:
    """A PDF's first page as pixels."""
    (folder / "a.pdf").write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "72", folder / "a.pdf", folder / "a"], check=True)
    return (folder / "a-1.ppm").read_bytes()


FORBIDDEN: tuple[str, ...] = (
    "Metadata",
    "JavaScript",
    "JS",
    "EmbeddedFile",
    "Launch",
    "OpenAction",
    "AA",
    "Author",
)
FORBIDDEN += ("CreationDate", "ModDate", "Producer", "Creator", "Info", "ID", "PieceInfo", "Thumb")


@pytest.mark.parametrize("name", LEAFLETS)
def test_a_pdf_keeps_nothing_but_its_pages(name: str, tmp_path: Path) -> None:
    data = LEAFLETS[name]()

    made = leaflet(data)

    whole = unpacked(made)
    assert SECRET not in whole
    assert SECRET.decode().encode("utf-16-be") not in whole
    for key in FORBIDDEN:
        assert f"/{key} ".encode() not in made
        assert f"/{key}\n".encode() not in whole
    text = pypdf.PdfReader(io.BytesIO(made)).pages[0].extract_text().strip()
    assert text == "Walk (slowly) 100%"
    assert leaflet(data) == made
    if "note" not in name:
        assert drawn(tmp_path, made) == drawn(tmp_path, data)


def test_each_planted_pdf_has_its_secret() -> None:
    assert [name for name, make in LEAFLETS.items() if SECRET not in unpacked(make())] == []


def test_links_of_a_pdf_to_safe_addresses_stay() -> None:
    address = TextStringObject("https://example.org/(a)")
    data = sheet(annotation(Subtype="/Link", A=action("/URI", URI=address)))

    made = pypdf.PdfReader(io.BytesIO(leaflet(data)))

    notes = made.pages[0]["/Annots"]
    assert isinstance(notes, ArrayObject)
    assert [note.get_object()["/A"]["/URI"] for note in notes] == [address]
    assert str(made.root_object["/Lang"]) == "en-GB"


def test_our_own_sheets_look_the_same_when_cleaned(built_site: Path, tmp_path: Path) -> None:
    data = (built_site / "ru/sheets/windows.pdf").read_bytes()

    assert drawn(tmp_path, leaflet(data)) == drawn(tmp_path, data)


def bomb(writer: pypdf.PdfWriter) -> None:
    resources = writer.pages[0]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    one = stream_of(zlib.compress(b"\0" * 160_000_000, 1), Filter="/FlateDecode", Subtype="/Image")
    resources[NameObject("/XObject")] = dictionary({"/X": writer._add_object(one)})


def deep(writer: pypdf.PdfWriter) -> None:
    value: Any = SAID
    for _ in range(5000):
        value = ArrayObject([value])
    resources = writer.pages[0]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    resources[NameObject("/ExtGState")] = dictionary({"/X": writer._add_object(value)})


UNFIT: dict[str, tuple[Callable[[], bytes], str]] = {
    "no-pdf": (lambda: b"hello", "this is no PDF"),
    "empty": (lambda: b"", "this is no PDF"),
    "head-only": (lambda: b"%PDF-1.7\n", "this is no PDF"),
    "cut": (lambda: sheet()[:300], "this is no PDF"),
    "password": (lambda: sheet(lambda w: w.encrypt("secret")), "has a password"),
    "form": (
        lambda: sheet(in_root(AcroForm=dictionary({"/Fields": ArrayObject([SAID])}))),
        "this PDF is a form",
    ),
    "hidden-layer": (
        lambda: sheet(
            in_root(OCProperties=dictionary({"/D": dictionary({"/OFF": ArrayObject([SAID])})}))
        ),
        "hidden layers",
    ),
    "jpeg-2000": (lambda: sheet(with_picture(b"\0" * 9, Filter="/JPXDecode")), "JPEG 2000"),
    "bomb": (lambda: sheet(bomb), "unpacks to more than"),
    "too-large": (lambda: b"%PDF-" + b" " * 10_000_000, "the most is 10,000,000"),
    "many-pages": (
        lambda: sheet(*[lambda w: w.add_blank_page(9, 9)] * 100),
        "has 101 pages, the most is 100",
    ),
}


@pytest.mark.parametrize("name", UNFIT)
def test_a_pdf_is_refused_at_once(name: str) -> None:
    make, message = UNFIT[name]
    data = make()

    with no_hang(), pytest.raises(RefusedError, match=message):
        leaflet(data)


@pytest.mark.parametrize(
    ("written", "left"),
    [
        (b"q % who\nQ", b"q \n\nQ"),
        (b"(100%) Tj", b"(100%) Tj"),
        (b"(a\\)%) Tj %b", b"(a\\)%) Tj \n"),
        (b"((%)) Tj", b"((%)) Tj"),
        (b"BI /W 1 ID \x00%\x01 EI Q%x\rq", b"BI /W 1 ID \x00%\x01 EI Q\n\rq"),
        (b"(%", b"(%"),
        (b"q Q", b"q Q"),
    ],
)
def test_comments_leave_a_drawing(written: bytes, left: bytes) -> None:
    assert leaflets.without_comments(written) == left


# ---------------------------------------------------------------- on pages

WALK = "![A bench in a park](images/IMG_2023 Ivan's.jpg)"
FOLDERS = ("assets/files/", "assets/images/")
LINES = '![A "b" onload=x & *c*](images/lines.png "A *day* out")'
PAPER = "Take [our *leaflet*](../files/Ivan (1).pdf) with you."


def put(folder: Path, name: str, data: bytes) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)


def page(folder: Path, text: str) -> None:
    tiny.edit(folder, "pages/about.md", "We are *small*.", text)


@pytest.fixture
def dropped(tiny_folder: Path) -> Path:
    """A content folder with two pictures and a PDF on a page, and one picture on none."""
    put(tiny_folder, "images/IMG_2023 Ivan's.jpg", saved(photo(), "JPEG", exif=exif()))
    put(tiny_folder, "images/lines.png", saved(drawing(), "PNG"))
    put(tiny_folder, "images/Ivan.png", saved(photo(64, 64), "PNG"))
    put(tiny_folder, "files/Ivan (1).pdf", sheet(lambda w: w.add_metadata({"/Author": SAID})))
    page(tiny_folder, f"{WALK}\n\n{LINES}\n\n{PAPER}")
    return tiny_folder


def told(folder: Path) -> str:
    return report(checked(folder)[2])


def test_dropped_files_are_on_the_page_and_say_nothing(dropped: Path) -> None:
    root = dropped.parent

    made = build(root, dropped, root / "site")

    assert isinstance(made, Built), report(made)
    names = sorted(
        path.relative_to(made.out).as_posix()
        for folder in ("images", "files")
        for path in (made.out / "assets" / folder).iterdir()
    )
    (pdf,) = (name for name in names if name.endswith(".pdf"))
    (jpeg,) = (name for name in names if name.endswith(".jpg"))
    (png,) = (name for name in names if name.endswith(".png"))
    assert len(names) == 3
    for locale in ("en", "ru"):
        html = (made.out / locale / "about.html").read_text("utf-8")
        assert (
            f'<img src="../{jpeg}" width="320" height="200" loading="lazy" alt="A bench in a park">'
        ) in html
        assert (
            f'<img src="../{png}" width="300" height="200" loading="lazy" '
            'alt="A &#34;b&#34; onload&#61;x &#38; &#42;c&#42;"><br>'
            '<span class="small">A &#42;day&#42; out</span>'
        ) in html
        assert f'<a href="../{pdf}">our <em>leaflet</em></a>' in html
    for path in made.out.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert SECRET not in data, path
            assert b"Ivan" not in data, path
            assert b"IMG_2023" not in data, path
        assert "Ivan" not in path.name


def test_a_language_takes_only_what_its_own_pages_show(dropped: Path, tmp_path: Path) -> None:
    about = (dropped / "pages/about.md").read_text("utf-8")
    put(dropped, "pages/about.ru.md", about.replace(f"{WALK}\n\n", "").encode())

    both = build(dropped.parent, dropped, tmp_path / "both")
    alone = build(dropped.parent, dropped, tmp_path / "alone", locales=["ru"])

    assert isinstance(both, Built), report(both)
    assert isinstance(alone, Built), report(alone)
    kits = {
        locale: set(unbundled((both.out / locale / kit.NAME).read_bytes()))
        for locale in ("en", "ru")
    }
    shown = {locale: sorted(n for n in kits[locale] if n.startswith(FOLDERS)) for locale in kits}
    assert {Path(name).suffix for name in shown["en"]} == {".pdf", ".jpg", ".png"}
    assert {Path(name).suffix for name in shown["ru"]} == {".pdf", ".png"}
    published = [path.relative_to(alone.out).as_posix() for path in alone.out.rglob("*.*")]
    assert sorted(name for name in published if name.startswith(FOLDERS)) == shown["ru"]


def test_what_no_page_shows_is_named(dropped: Path) -> None:
    content, _, problems = checked(dropped)

    assert content is not None
    assert not problems
    assert [str(one) for one in warnings(content) if "shows" in str(one)] == [
        "content/images/Ivan.png:1:1: no page shows this\n"
        "    hint: write ![What it shows](images/Ivan.png) into a page, or take it away"
    ]


@pytest.mark.parametrize(
    ("name", "data", "text", "said"),
    [
        (
            "images/plan.svg",
            b"<svg/>",
            "",
            "content/images/plan.svg:1:1: only files that end in .png, .jpg, .jpeg, .webp, .gif "
            "belong here\n    hint: an SVG is a program: export it as PNG, 960 pixels wide",
        ),
        (
            "files/plan.docx",
            b"",
            "",
            "content/files/plan.docx:1:1: only files that end in .pdf belong here\n"
            "    hint: export it as PDF",
        ),
        (
            "files/plan.exe",
            b"",
            "",
            "content/files/plan.exe:1:1: only files that end in .pdf belong here\n"
            "    hint: take it away, or export it in another format",
        ),
        (
            "images/walk.jpg",
            saved(photo(), "JPEG"),
            "A walk: ![](images/walk.jpg)",
            "content/pages/about.md:5:9: a picture without words\n"
            "    hint: say between the brackets what it shows, for whoever does not see it",
        ),
        (
            "images/walk.jpg",
            saved(photo(), "JPEG"),
            "![A walk](images/wlak.jpg)",
            "content/pages/about.md:5:11: there is no picture 'images/wlak.jpg'\n"
            "    hint: did you mean 'images/walk.jpg'?",
        ),
        (
            "images/walk.jpg",
            b"hello",
            "![A walk](images/walk.jpg)",
            "content/images/walk.jpg:1:1: this is no PNG, JPEG, WebP or GIF picture\n"
            "    hint: open it in a picture program, and export it as PNG or JPEG",
        ),
        (
            "images/.DS_Store",
            b"",
            "![A walk](https://example.org/walk.jpg)",
            "content/pages/about.md:5:11: a picture cannot be shown from another place: "
            "'https://example.org/walk.jpg'\n    hint: put a copy into content/images/",
        ),
        (
            "images/walk.jpg",
            saved(photo(), "JPEG"),
            "![A walk](../site.yaml)",
            "content/pages/about.md:5:11: there is no picture 'site.yaml'\n"
            "    hint: known names: images/walk.jpg",
        ),
        (
            "files/a.pdf",
            sheet(lambda w: w.encrypt("secret")),
            "[A leaflet](files/a.pdf)",
            "content/files/a.pdf:1:1: this PDF has a password\n    hint: export it without one",
        ),
        (
            "files/a.pdf",
            sheet(),
            "[](files/b.pdf)",
            "content/pages/about.md:5:1: a link without words\n"
            "    hint: say between the brackets what the file is\n"
            "content/pages/about.md:5:4: there is no file 'files/b.pdf'\n"
            "    hint: did you mean 'files/a.pdf'?",
        ),
    ],
)
def test_a_fault_of_a_dropped_file_is_told_in_one_line(
    tiny_folder: Path, name: str, data: bytes, text: str, said: str
) -> None:
    put(tiny_folder, name, data)
    if text:
        page(tiny_folder, text)

    found = told(tiny_folder)

    assert found == f"{said}\n{found.count('hint:')} problem{'s' * (found.count('hint:') > 1)}"


def saying(text: str) -> Callable[[pypdf.PdfWriter], None]:
    """What writes a text on the page of a PDF, in place of its own."""

    def write(writer: pypdf.PdfWriter) -> None:
        contents = writer.pages[0]["/Contents"]
        assert isinstance(contents, DecodedStreamObject)
        contents.set_data(f"BT /F1 18 Tf 20 100 Td ({text}) Tj ET".encode())

    return write


def test_words_of_a_pdf_are_read_like_those_of_a_page(tiny_folder: Path) -> None:
    put(tiny_folder, "files/a.pdf", sheet(saying("Take 2 ml of it.")))
    page(tiny_folder, "[A leaflet](files/a.pdf)")

    assert told(tiny_folder).startswith("content/files/a.pdf:1:1: ")
    assert "2 ml" in told(tiny_folder)


def test_a_foreign_number_in_a_pdf_is_told_at_the_editors_file(tiny_folder: Path) -> None:
    america = (
        "  - country: US\n    numbers:\n      - {number: '911', kind: ambulance, name: A, "
        "verified_on: '2026-01-02', source: agency}\nreview:"
    )
    tiny.edit(tiny_folder, "emergency.yaml", "review:", america)
    put(tiny_folder, "files/a.pdf", sheet(saying("Call 911 or 999.")))
    page(tiny_folder, "[A leaflet](files/a.pdf)")

    assert told(tiny_folder) == (
        "content/files/a.pdf:1:1: '911' is an emergency number of another country\n"
        "    hint: put the number of your own country into the PDF, and export it again\n"
        "1 problem"
    )


def test_links_folders_and_pipes_are_refused(tiny_folder: Path) -> None:
    (tiny_folder / "images").mkdir()
    (tiny_folder / "images" / "out.png").symlink_to("/etc/hostname")
    (tiny_folder / "images" / "more").mkdir()
    (tiny_folder / "files").symlink_to("/etc")

    assert told(tiny_folder) == (
        "content/files:1:1: this must be a folder\n"
        "    hint: put your PDFs into a folder of this name\n"
        "content/images/more:1:1: this is a folder\n"
        "    hint: put its files beside it: there are no folders in here\n"
        "content/images/out.png:1:1: this link leads out of the content folder\n"
        "    hint: copy the file here instead\n"
        "3 problems"
    )


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("![a](images/b.png)", ("a", "images/b.png", "", True)),
        ("![a](../images/b.png)", ("a", "images/b.png", "", True)),
        ("![a](<images/b c.png>)", ("a", "images/b c.png", "", True)),
        ("![a](images/b%20c.png)", ("a", "images/b c.png", "", True)),
        ("![a](images/b (1).png)", ("a", "images/b (1).png", "", True)),
        ('![a](images/b.png "A day")', ("a", "images/b.png", "A day", True)),
        ("![a](images/й.png)", ("a", "images/й.png", "", True)),
        ("[a](files/b.pdf)", ("a", "files/b.pdf", "", False)),
        ("[a](tools.md)", None),
        ("[a](https://example.org/files/b.pdf)", None),
    ],
)
def test_mentions_are_found_however_they_are_written(
    written: str, found: tuple[str, str, str, bool] | None
) -> None:
    made = list(mentions(f"One. {written} Two."))

    assert [(one.text, one.name, one.caption, one.is_picture) for one in made] == (
        [found] if found else []
    )
    assert all(one.start == 5 and one.end == 5 + len(written) for one in made)
