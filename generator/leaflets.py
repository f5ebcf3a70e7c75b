"""PDFs copied page by page, so that nothing is left in a file but what is printed."""

from __future__ import annotations

import io
import logging
import re
import zlib
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.pictures import RefusedError

if TYPE_CHECKING:
    from pypdf import PageObject
    from pypdf.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject

LARGEST_FILE = 10_000_000
"""Bytes of a PDF that an editor drops in; somebody will load it on a slow network."""
MOST_PAGES = 100
_MOST_OBJECTS = 50_000
_LARGEST_INSIDE = 150_000_000
"""Bytes of all that is packed in a PDF, once it is unpacked."""

_OF_PAGES = ("/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Resources", "/Group")
"""All that is taken over of a page beside its drawing: no note, form, script or thumbnail."""
_MAPS = ("/Font", "/XObject", "/ColorSpace", "/Pattern", "/Shading", "/ExtGState", "/CharProcs")
"""Where names are the file's own, and say nothing of what they stand for."""
_NEVER = frozenset(
    (
        *(
            "/A",
            "/AA",
            "/AF",
            "/Alternates",
            "/Author",
            "/B",
            "/CreationDate",
            "/Creator",
            "/Dests",
        ),
        *("/EF", "/EmbeddedFiles", "/FS", "/ID", "/JS", "/JavaScript", "/Keywords"),
        *("/LastModified", "/M", "/Metadata", "/ModDate", "/NM", "/Name", "/Names", "/OC", "/OPI"),
        *("/OpenAction", "/PZ", "/Parent", "/PieceInfo", "/Producer", "/Ref", "/StructParent"),
        *("/StructParents", "/Subject", "/T", "/Thumb", "/Title"),
    )
)
"""What stands beside the pages: who made them, when, with what; and what would act by itself."""
_LINK = re.compile(r"(?:https://|mailto:|tel:)[!-~]{1,2000}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_DEVICES = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}


def leaflet(data: bytes) -> bytes:
    """A dropped-in PDF with its pages alone: what is printed, and links to web addresses.

    Author, dates, programs, XMP, scripts, actions, attachments, notes, earlier versions, and
    what cameras write into pictures are gone. So are bookmarks, and the marks that programs
    need to read a page aloud. The same bytes make the same bytes. Raises `RefusedError`.
    """
    # Here, so that nobody waits for it who drops in no PDF.
    import pypdf
    from pypdf.errors import PyPdfError

    if len(data) > LARGEST_FILE:
        raise RefusedError(
            f"this PDF has {len(data):,} bytes, the most is {LARGEST_FILE:,}",
            "export it again for the web, or leave pictures out",
        )
    damaged = RefusedError(
        "this is no PDF, or a part of it is missing",
        "open it in the program that it was written with, and export it again as PDF",
    )
    if b"%PDF-" not in data[:1024]:
        raise damaged
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its doubts are told in words of ours
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise RefusedError("this PDF has a password", "export it without one")
        return _Copy(reader).made()
    except RefusedError:
        raise
    except (
        *(PyPdfError, OSError, ValueError, TypeError, KeyError, IndexError, AttributeError),
        *(AssertionError, NotImplementedError, RecursionError, OverflowError, zlib.error),
    ):  # all of these come out of pypdf, where a file does not hold what it should
        raise damaged from None


class _Copy:
    """Takes over what pages need, each object once, and writes it as a new file."""

    def __init__(self, reader: object) -> None:
        import pypdf

        assert isinstance(reader, pypdf.PdfReader)
        self._reader = reader
        self._objects: list[bytes] = []
        self._numbers: dict[tuple[int, int], int] = {}
        self._waiting: deque[tuple[int, PdfObject]] = deque()
        self._inside = 0

    def made(self) -> bytes:
        """The new file."""
        from pypdf.generic import DictionaryObject

        root = self._reader.trailer["/Root"]
        assert isinstance(root, DictionaryObject)
        _refuse(root)
        pages = self._reader.pages
        if not 1 <= len(pages) <= MOST_PAGES:
            raise RefusedError(
                f"this PDF has {len(pages)} pages, the most is {MOST_PAGES}", "split it"
            )
        language = str(root.get("/Lang", ""))
        said = f" /Lang ({language})" if _LANGUAGE.fullmatch(language) else ""
        self._objects = [f"<< /Type /Catalog /Pages 2 0 R{said} >>".encode(), b""]
        kids = [self._page(page) for page in pages]
        while self._waiting:
            number, value = self._waiting.popleft()
            self._objects[number - 1] = self._written(self._copied(value, inside=False))
        listed = " ".join(f"{number} 0 R" for number in kids)
        self._objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{listed}] >>".encode()
        return self._file()

    def _file(self) -> bytes:
        into = io.BytesIO()
        into.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, body in enumerate(self._objects, 1):
            places.append(into.tell())
            into.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        start = into.tell()
        into.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
        into.write(b"".join(b"%010d 00000 n \n" % place for place in places))
        into.write(b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(places) + 1))
        into.write(b"startxref\n%d\n%%%%EOF\n" % start)
        return into.getvalue()

    def _page(self, page: PageObject) -> int:
        from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

        new = DictionaryObject({NameObject("/Type"): NameObject("/Page")})
        for name in _OF_PAGES:
            if name in page:
                new[NameObject(name)] = page.raw_get(name)
        number = self._new()
        drawing = page.get_contents()
        if drawing is not None:
            one = DecodedStreamObject()  # a page may have many parts, which a reader joins
            one.set_data(drawing.get_data())
            new[NameObject("/Contents")] = one
        copied = self._copied(new, inside=False)
        assert isinstance(copied, DictionaryObject)
        body = self._written(copied)
        links = b" ".join(_links(page))
        added = b" /Annots [%s]" % links if links else b""
        self._objects[number - 1] = body[: body.rindex(b">>")] + b"/Parent 2 0 R%s >>" % added
        return number

    def _new(self) -> int:
        if len(self._objects) >= _MOST_OBJECTS:
            raise RefusedError("this PDF is made of too many parts", "split it")
        self._objects.append(b"null")
        return len(self._objects)

    def _copied(self, value: PdfObject, names: bool = False, inside: bool = True) -> PdfObject:
        """The same value with nothing in it that is not printed; `names`: its keys are names."""
        from pypdf.generic import (
            ArrayObject,
            DictionaryObject,
            IndirectObject,
            NameObject,
            NullObject,
            StreamObject,
        )

        if isinstance(value, IndirectObject):
            if names:
                return self._copied(value.get_object() or NullObject(), names)
            return self._reference(value)
        if isinstance(value, StreamObject):
            if inside:
                number = self._new()
                self._waiting.append((number, value))
                return IndirectObject(number, 0, None)
            return self._stream(value)
        if isinstance(value, ArrayObject):
            return self._device(value) or ArrayObject([self._copied(one) for one in value])
        if isinstance(value, DictionaryObject):
            new = DictionaryObject()
            for name in value:
                below = value.raw_get(name)
                if name == "/Properties" and not names:
                    new[NameObject(name)] = self._copied(_without_layers(below), names=True)
                elif names or name not in _NEVER:
                    is_map = name in _MAPS and not names and _is_map(below)
                    new[NameObject(name)] = self._copied(below, names=is_map)
            return new
        return value

    def _reference(self, value: PdfObject) -> PdfObject:
        from pypdf.generic import IndirectObject, NullObject

        assert isinstance(value, IndirectObject)
        key = (value.idnum, value.generation)
        if key not in self._numbers:
            found = value.get_object()
            device = self._device(found) if isinstance(found, list) else None
            if device is not None:
                return device
            if isinstance(found, dict) and found.get("/Type") in ("/Page", "/Pages", "/Catalog"):
                return NullObject()  # what a page needs is on it: another would be a way out
            self._numbers[key] = self._new()
            self._waiting.append((self._numbers[key], found or NullObject()))
        return IndirectObject(self._numbers[key], 0, None)

    def _device(self, value: ArrayObject) -> PdfObject | None:
        """The plain colours in the place of a profile, which may name somebody's screen."""
        from pypdf.generic import NameObject

        if len(value) != 2 or value[0] != "/ICCBased":
            return None
        profile = value[1].get_object()
        count = profile.get("/N") if isinstance(profile, dict) else None
        return NameObject(_DEVICES[int(count or 3)])

    def _stream(self, value: StreamObject) -> PdfObject:
        from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

        filters = _filters(value)
        raw = bytes(value._data)  # as it stands in the file; `get_data` unpacks it
        keep = [name for name in ("/Filter", "/DecodeParms") if name in value]
        if "/JPXDecode" in filters or "/Crypt" in filters:
            raise RefusedError(
                "this PDF has pictures of a kind that cannot be cleaned (JPEG 2000)",
                "print it into a new PDF, and put that here",
            )
        if filters in (["/CCITTFaxDecode"], ["/JBIG2Decode"]):
            data, packed = raw, False
        elif filters == ["/FlateDecode"]:
            data, packed = self._unpacked(raw), True
        elif filters[-1:] == ["/DCTDecode"]:
            data, packed = without_segments(value.get_data()), False
            keep = []
        else:
            data, packed = value.get_data(), True
            keep = []
        self._inside += len(data)
        if self._inside > _LARGEST_INSIDE:
            raise _too_large()
        if _is_drawing(value):
            data = without_comments(data)
        head = DictionaryObject(
            {
                NameObject(name): value.raw_get(name)
                for name in value
                if name not in ("/Length", "/Filter", "/DecodeParms", "/F", "/FFilter", "/DL")
            }
        )
        copied = self._copied(head)
        assert isinstance(copied, DictionaryObject)
        new = DecodedStreamObject()
        new.update(copied)
        for name in keep:
            new[NameObject(name)] = self._copied(value.raw_get(name))
        if packed:
            data = zlib.compress(data, 9)
            new[NameObject("/Filter")] = NameObject("/FlateDecode")
        elif filters[-1:] == ["/DCTDecode"]:
            new[NameObject("/Filter")] = NameObject("/DCTDecode")
            if "/DecodeParms" in value and filters == ["/DCTDecode"]:
                new[NameObject("/DecodeParms")] = self._copied(value.raw_get("/DecodeParms"))
        new.set_data(data)
        return new

    def _unpacked(self, raw: bytes) -> bytes:
        """What is packed, and nothing of what is hung on behind it."""
        room = _LARGEST_INSIDE - self._inside + 1
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(raw, room)
        if len(data) >= room:
            raise _too_large()
        return data

    def _written(self, value: PdfObject) -> bytes:
        into = io.BytesIO()
        value.write_to_stream(into)
        return into.getvalue()


def _too_large() -> RefusedError:
    return RefusedError(
        f"this PDF unpacks to more than {_LARGEST_INSIDE:,} bytes",
        "export it again for the web, or leave pictures out",
    )


def _refuse(root: DictionaryObject) -> None:
    """Refuse what would look different without what is left out of it."""
    form = root.get("/AcroForm")
    form = form.get_object() if form is not None else {}
    if isinstance(form, dict) and (form.get("/Fields") or form.get("/XFA")):
        raise RefusedError(
            "this PDF is a form, and a form keeps what somebody writes into it",
            "print it into a new PDF, and put that here",
        )
    layers = root.get("/OCProperties")
    layers = layers.get_object() if layers is not None else {}
    usual = layers.get("/D", {}) if isinstance(layers, dict) else {}
    if isinstance(usual, dict) and (usual.get("/OFF") or usual.get("/BaseState") == "/OFF"):
        raise RefusedError(
            "this PDF has hidden layers, which would show",
            "print it into a new PDF, and put that here",
        )


def _links(page: PageObject) -> Iterator[bytes]:
    """Links to web addresses, mailboxes and phones, made anew."""
    notes = page.get("/Annots")
    notes = notes.get_object() if notes is not None else ()
    for note in notes if isinstance(notes, list) else ():
        note = note.get_object()
        if not isinstance(note, dict) or note.get("/Subtype") != "/Link":
            continue
        action = note.get("/A")
        action = action.get_object() if action is not None else {}
        address = str(action.get("/URI", "")) if isinstance(action, dict) else ""
        corners = [float(one) for one in note.get("/Rect", ())]
        if _LINK.fullmatch(address) and len(corners) == 4:
            quoted = re.sub(r"([()\\])", r"\\\1", address)
            yield (
                "<< /Type /Annot /Subtype /Link /Border [0 0 0] "
                f"/Rect [{' '.join(f'{one:.2f}' for one in corners)}] "
                f"/A << /S /URI /URI ({quoted}) >> >>"
            ).encode()


def _is_map(value: PdfObject) -> bool:
    found = value.get_object()
    return isinstance(found, dict) and not {
        *("/Type", "/ShadingType", "/PatternType", "/FunctionType")
    } & set(found)


def _without_layers(value: PdfObject) -> PdfObject:
    """What marked text says of itself, without the names of layers."""
    from pypdf.generic import DictionaryObject, NameObject

    found = value.get_object()
    kept = DictionaryObject()
    if not isinstance(found, DictionaryObject):
        return kept
    for name in found:
        one = found[name]
        if isinstance(one, dict) and one.get("/Type") not in ("/OCG", "/OCMD"):
            kept[NameObject(name)] = one
    return kept


def _filters(value: StreamObject) -> list[str]:
    """How a stream is packed, the outermost first."""
    found = value.get("/Filter", [])
    return [str(one) for one in found] if isinstance(found, list) else [str(found)]


def _is_drawing(value: StreamObject) -> bool:
    """Whether a stream is made of drawing instructions, among which comments can stand."""
    return value.get("/Subtype") == "/Form" or value.get("/PatternType") == 1 or not value


_TELLING = re.compile(rb"[(%]|(?<![^\s\0])BI(?=[\s\0/])")
_IMAGE_END = re.compile(rb"[\s\0]EI(?=[\s\0]|\Z)")
_IN_STRING = re.compile(rb"\\.|[()]", re.DOTALL)


def without_comments(data: bytes) -> bytes:
    """Drawing instructions without comments; strings and pictures in them stay as they are."""
    if b"%" not in data:
        return data
    pieces: list[bytes] = []
    at = 0
    while found := _TELLING.search(data, at):
        if found[0] == b"%":
            pieces += (data[at : found.start()], b"\n")
            ends = [end for sign in b"\r\n" if (end := data.find(sign, found.end())) >= 0]
            at = min(ends, default=len(data))
            continue
        if found[0] == b"(":
            end, depth = found.end(), 1
            while depth and (sign := _IN_STRING.search(data, end)):
                depth += {b"(": 1, b")": -1}.get(sign[0], 0)
                end = sign.end()
            end = len(data) if depth else end
        else:
            last = _IMAGE_END.search(data, found.end())
            end = last.end() if last else len(data)
        pieces.append(data[at:end])
        at = end
    return b"".join([*pieces, data[at:]])


def without_segments(jpeg: bytes) -> bytes:
    """A JPEG without what cameras and programs write into it; its pixels stay as they are.

    Of the segments for programs only Adobe's is kept, which says how colours are meant.
    """
    if jpeg[:2] != b"\xff\xd8":
        raise ValueError("no JPEG")
    pieces, at = [b"\xff\xd8"], 2
    while jpeg[at] == 0xFF and jpeg[at + 1] != 0xDA:
        if jpeg[at + 1] == 0xFF:  # a filling
            at += 1
            continue
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4])
        kind, body = jpeg[at + 1], jpeg[at + 4 : end]
        if kind == 0xEE and body.startswith(b"Adobe"):
            pieces.append(b"\xff\xee\x00\x0e" + body[:12])
        elif not 0xE0 <= kind <= 0xEF and kind != 0xFE:
            pieces.append(jpeg[at:end])
        at = end
    # progressive pictures have tables between their parts: all up to the mark of the end
    finish = jpeg.rfind(b"\xff\xd9")
    return b"".join([*pieces, jpeg[at : finish if finish > at else len(jpeg)], b"\xff\xd9"])
