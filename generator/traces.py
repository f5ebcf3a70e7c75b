"""What a file tells of who made it, where, when or with what, told from its bytes alone."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath

from generator import texts

Trace = tuple[str, str]
"""Rule, message."""


def of_file(name: str, data: bytes) -> Iterator[Trace]:
    """What a file tells that is no text, by the kind that its name says it is.

    A file of a kind that nobody can look into is a trace itself, unless it is empty.
    """
    suffix = PurePosixPath(name.lower()).suffix
    if suffix in _KINDS:
        yield from _KINDS[suffix](data)
    elif data and suffix not in TEXTS:
        yield (
            "uninspected-file",
            f"nobody can tell what a file of the kind {suffix or name!r} holds",
        )


TEXTS = {
    *(".html", ".htm", ".css", ".js", ".mjs", ".json", ".webmanifest", ".xml", ".txt", ".svg"),
    *(".md", ".csv", ".ics", ".vcf", ".toml", ".yml", ".yaml", ".map", ".minisig", ".pub", ".asc"),
}
"""Kinds of files that are read as text."""


# ---------------------------------------------------------------- pictures

_PNG_NEEDS = {
    *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"bKGD"),
    *(b"sBIT", b"hIST", b"sPLT", b"cICP", b"mDCV", b"cLLI", b"acTL", b"fcTL", b"fdAT"),
}
"""Chunks that say what the picture looks like. Source: W3C, PNG, third edition."""
_SAID = {
    b"tEXt": "a text",
    b"zTXt": "a text",
    b"iTXt": "a text, such as XMP",
    b"tIME": "the time of its last change",
    b"eXIf": "EXIF data",
    b"iCCP": "a colour profile, which may name the device",
}


def _png(data: bytes) -> Iterator[Trace]:
    if not data.startswith(b"\x89PNG\r\n\x1a\n"):
        yield _BROKEN
        return
    at, ended = 8, False
    while at + 12 <= len(data) and not ended:
        length, kind = struct.unpack_from(">I4s", data, at)
        if kind not in _PNG_NEEDS:
            yield "picture-traces", f"the picture holds {_SAID.get(kind, _named(kind))}"
        at += 12 + length
        ended = kind == b"IEND"
    if not ended or at > len(data):
        yield _BROKEN
    elif at < len(data):
        yield _MORE


def _jpeg(data: bytes) -> Iterator[Trace]:
    if not data.startswith(b"\xff\xd8"):
        yield _BROKEN
        return
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xD9:
        kind = data[at + 1]
        if kind == 0xFF:  # padding
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        body = data[at + 4 : at + 2 + length]
        if kind == 0xFE:
            yield "picture-traces", "the picture holds a comment"
        elif 0xE0 <= kind <= 0xEF and not _is_plain(kind, body):
            yield "picture-traces", f"the picture holds {_of_segment(kind, body)}"
        at += 2 + length
        if kind == 0xDA:  # the picture itself, until a marker that is none of its own
            found = _AFTER_SCAN.search(data, at)
            at = found.start() if found else len(data)
    if data[at : at + 2] != b"\xff\xd9":
        yield _BROKEN
    elif data[at + 2 :].strip(b"\0"):
        yield _MORE


_AFTER_SCAN = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")


def _is_plain(kind: int, body: bytes) -> bool:
    """Whether a segment says how to show the picture; Adobe's holds its colours alone."""
    return (kind == 0xE0 and body.startswith((b"JFIF\0", b"JFXX\0"))) or (
        kind == 0xEE and body.startswith(b"Adobe") and len(body) <= 12
    )


def _of_segment(kind: int, body: bytes) -> str:
    for start, what in _SEGMENTS.items():
        if body.startswith(start):
            return what
    return f"data of another program (APP{kind - 0xE0})"


_SEGMENTS = {
    b"Exif": "EXIF data",
    b"http://ns.adobe.com/": "XMP data",
    b"Photoshop": "IPTC data",
    b"ICC_PROFILE": "a colour profile, which may name the device",
    b"MPF": "a second picture",
}


def _webp(data: bytes) -> Iterator[Trace]:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        yield _BROKEN
        return
    end = 8 + int(struct.unpack_from("<I", data, 4)[0])
    at = 12
    while at + 8 <= min(end, len(data)):
        kind, length = struct.unpack_from("<4sI", data, at)
        if kind not in (b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"):
            said = {b"EXIF": "EXIF data", b"XMP ": "XMP data", b"ICCP": _SAID[b"iCCP"]}
            yield "picture-traces", f"the picture holds {said.get(kind, _named(kind))}"
        at += 8 + length + length % 2
    if end > len(data):
        yield _BROKEN
    elif end + end % 2 < len(data):
        yield _MORE


def _gif(data: bytes) -> Iterator[Trace]:
    if data[:6] not in (b"GIF87a", b"GIF89a") or len(data) < 13:
        yield _BROKEN
        return
    at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    while at + 1 < len(data) and data[at] != 0x3B:
        if data[at] == 0x21:
            kind, body = data[at + 1], data[at + 3 : at + 14]
            if kind == 0xFE:
                yield "picture-traces", "the picture holds a comment"
            elif kind == 0xFF and body not in (b"NETSCAPE2.0", b"ANIMEXTS1.0"):
                yield "picture-traces", "the picture holds data of another program"
            at += 2
        elif data[at] == 0x2C and at + 10 < len(data):
            at += 11 + (3 << (data[at + 9] & 7) + 1 if data[at + 9] & 0x80 else 0)
        else:
            yield _BROKEN
            return
        while at < len(data) and data[at]:
            at += 1 + data[at]
        at += 1
    if data[at : at + 1] != b";":
        yield _BROKEN
    elif data[at + 1 :].strip(b"\0"):
        yield _MORE


_BROKEN = ("uninspected-file", "the file is broken, or not of the kind that its name says")
_MORE = ("picture-traces", "something stands after the end of the picture")


def _named(kind: bytes) -> str:
    return f"data that no browser needs ({kind.decode('ascii', 'backslashreplace')})"


# ---------------------------------------------------------------- PDFs

_INFO_NEEDS = {"Title", "Trapped"}
_XMP_NEEDS = {
    *("rdf:RDF", "rdf:Description", "rdf:Alt", "rdf:Bag", "rdf:Seq", "rdf:li", "x:xmpmeta"),
    *("dc:title", "dc:language", "dc:format", "pdf:PDFVersion", "pdfuaid:part", "pdfuaid:rev"),
    *("pdfaid:part", "pdfaid:conformance", "xmpTPg:NPages", "xmpMM:InstanceID"),
    *("xmpMM:DocumentID", "xmpMM:RenditionClass"),
}
"""What a reader's program needs of a PDF's own words. Typst's identifiers are made of its
contents, so they tell of no computer."""
_XMP_NAME = re.compile(
    r"<([A-Za-z][\w.-]*:[\w.-]+)|\s((?!xml|rdf|x:|xmlns)[A-Za-z][\w.-]*:[\w.-]+)="
)
_CLASSIC = re.compile(
    rb"\nxref\r?\n0 (\d+) ?\r?\n(?:\d{10} \d{5} [nf](?: ?\r|\r| )?\n)+trailer\s*<<(.*?)>>"
    rb"\s*startxref\s+\d+\s+%%EOF\s*\Z",
    re.DOTALL,
)
"""The end of a PDF that was written at once, with its objects in the open."""
_CLOSED = (b"/ObjStm", b"/Encrypt", b"/EmbeddedFile", b"/AcroForm", b"/Popup", b"/PieceInfo")
_INFO = re.compile(rb"/Info\s+(\d+)\s+(\d+)\s+R")
_KEY = re.compile(rb"/([A-Za-z]+)\s*[(<]")
_ADDRESS = re.compile(rb"/URI\s*\(((?:\\.|[^\\)])*)\)")


def _pdf(data: bytes) -> Iterator[Trace]:
    if not data.startswith(b"%PDF-"):
        yield "unreadable-pdf", "this PDF cannot be read"
        return
    told = _plain_pdf(data)
    if told is None:
        try:
            told = texts.said_of_itself(data)
        except texts.UnreadableError:
            yield "unreadable-pdf", "this PDF cannot be read"
            return
    for key in sorted(told.keys - _INFO_NEEDS):
        yield "pdf-traces", f"the PDF says its {key}"
    names = {one[0] or one[1] for one in _XMP_NAME.findall(told.xmp)}
    for name in sorted(names - _XMP_NEEDS):
        yield "pdf-traces", f"the PDF says its {name}"
    for what in told.more:
        yield "pdf-traces", f"the PDF holds {what}"
    if b"Exif\0\0" in data:
        yield "pdf-traces", "a picture in the PDF holds EXIF data"
    for address in sorted(told.addresses):
        if not address.startswith(("https://", "tel:", "mailto:")):
            yield "unsafe-link", f"{address!r} is neither an https, tel nor mailto link"


def _plain_pdf(data: bytes) -> texts.Told | None:
    """What a PDF says of itself, if it keeps all of it in the open; None where it may not."""
    found = _CLASSIC.search(data, max(data.rfind(b"\nxref"), 0))
    if not found or b"/Prev" in found[2] or any(one in data for one in _CLOSED):
        return None
    keys: set[str] = set()
    info = _INFO.search(found[2])
    if info:
        body = _object(data, info[1] + b" " + info[2])
        if body is None:
            return None
        keys = {key.decode("ascii") for key in _KEY.findall(_without_texts(body))}
    if b"/Metadata" in data and b"<?xpacket begin" not in data:
        return None  # whatever it says there is compressed
    xmp = ""
    start = data.find(b"<?xpacket begin")
    while start >= 0:
        end = data.find(b"<?xpacket end", start)
        xmp += data[start : end if end > 0 else len(data)].decode("utf-8", "replace")
        start = data.find(b"<?xpacket begin", start + 9)
    addresses = {one.decode("latin-1") for one in _ADDRESS.findall(data)} if b"/URI" in data else ()
    return texts.Told(frozenset(keys), xmp, frozenset(addresses), ())


def _object(data: bytes, name: bytes) -> bytes | None:
    start = data.find(b"\n" + name + b" obj")
    end = data.find(b"endobj", start)
    return data[start:end] if 0 <= start < end else None


def _without_texts(body: bytes) -> bytes:
    """An object with what stands in its brackets taken out, so that only its own keys are left."""
    return re.sub(rb"\((?:\\.|[^\\()])*\)", b"()", body)


# ---------------------------------------------------------------- others


def _gzip(data: bytes) -> Iterator[Trace]:
    """A file beside another one, for browsers that take it compressed. Source: RFC 1952."""
    if data[:3] != b"\x1f\x8b\x08" or len(data) < 18:
        yield _BROKEN
        return
    flags, time = data[3], data[4:8]
    if time != b"\0\0\0\0":
        yield "date-named", "the compressed file says when it was made"
    if flags:
        yield "author-named", "the compressed file has a name or a comment of its own"


def _brotli(_data: bytes) -> Iterator[Trace]:
    """It has no place for a name or a time. Source: RFC 7932."""
    yield from ()


_KINDS: Mapping[str, Callable[[bytes], Iterator[Trace]]] = {
    ".png": _png,
    ".jpg": _jpeg,
    ".jpeg": _jpeg,
    ".webp": _webp,
    ".gif": _gif,
    ".pdf": _pdf,
    ".gz": _gzip,
    ".br": _brotli,
}
"""Kind → what it tells. Archives are looked into by the audit, for what they hold."""
