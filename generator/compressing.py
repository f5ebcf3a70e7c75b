"""Compressed copies of text files, which a web server hands out instead of the files.

Brotli is worth a library of its own: the shipped site's 379 pages and style sheets take 1.27 MB
with it and 1.60 MB with gzip, and its wheels install on Windows, macOS and Linux alike.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from pathlib import PurePath

import brotli

ENDINGS = {".css", ".csv", ".geojson", ".html", ".ics", ".js", ".json", ".txt", ".vcf"}
"""Files that become smaller. PDFs, pictures and zips are compressed already."""
_SMALL = 256
"""Bytes of a file that fits into one packet as it is."""
_QUALITY = 10
"""Brotli's. 11 saves another 1.1 % of the shipped site and takes two and a half times as long
(6.5 instead of 2.5 s of processor time for 379 files)."""


def compressed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Name with `.gz` or `.br` → its bytes, for each text file that becomes smaller.

    The same bytes for the same files and the same versions of zlib and brotli: neither time
    nor name nor system stands in them. Another zlib may pack the same text into other bytes,
    so two builds that are compared are made without these copies, or on like machines.
    """
    made: dict[str, bytes] = {}
    for name, data in files.items():
        if PurePath(name).suffix in ENDINGS and len(data) >= _SMALL:
            for ending, copy in ((".gz", _gzip(data)), (".br", _brotli(data))):
                if len(copy) < len(data):
                    made[name + ending] = copy
    return made


def _brotli(data: bytes) -> bytes:
    copy: bytes = brotli.compress(data, mode=brotli.MODE_TEXT, quality=_QUALITY)
    return copy


_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
"""Deflate, no flags, no time, slowest, unknown system. Source: RFC 1952, 2.3. The library's own
head names the system that it runs on."""


def _gzip(data: bytes) -> bytes:
    squeezing = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9)
    body = squeezing.compress(data) + squeezing.flush()
    size = len(data) & 0xFFFFFFFF
    return _HEAD + body + zlib.crc32(data).to_bytes(4, "little") + size.to_bytes(4, "little")


class DamagedError(Exception):
    """What should be compressed is not, or is cut off."""


def gunzipped(data: bytes, most: int) -> bytes:
    """The first `most` + 1 bytes of what gzip has compressed; raises `DamagedError`."""
    return _gunzipped(data, most)[0]


def _gunzipped(data: bytes, most: int) -> tuple[bytes, bytes]:
    """As `gunzipped`, and what stands behind it: some browsers would show that too."""
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        return unpacker.decompress(data, most + 1), unpacker.unused_data
    except zlib.error as error:
        raise DamagedError from error


def unbrotlied(data: bytes, most: int) -> bytes:
    """The first `most` + 1 bytes of what brotli has compressed; raises `DamagedError`."""
    unpacker = brotli.Decompressor()
    try:
        out = bytearray(unpacker.process(data, output_buffer_limit=most + 1))
        while len(out) <= most and not unpacker.is_finished():
            piece = unpacker.process(b"", output_buffer_limit=most + 1)
            if not piece:
                break
            out += piece
    except brotli.error as error:
        raise DamagedError from error
    return bytes(out[: most + 1])


_UNPACKED: Mapping[str, Callable[[bytes, int], tuple[bytes, bytes]]] = {
    ".gz": _gunzipped,
    ".br": lambda data, most: (unbrotlied(data, most), b""),
}
COPIES = frozenset(_UNPACKED)
"""How the names of compressed copies end."""


def is_copy(ending: str, copy: bytes, data: bytes) -> bool:
    """Whether a copy unpacks to these bytes and nothing else; no more than them is unpacked."""
    try:
        return _UNPACKED[ending](copy, len(data)) == (data, b"")
    except DamagedError:
        return False
