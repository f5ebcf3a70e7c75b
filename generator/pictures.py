"""Pictures drawn anew, so that nothing is left in a file but what can be seen."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

LARGEST_FILE = 20_000_000
"""Bytes of a picture that an editor drops in; a telephone's have 2 to 8 million."""
MOST_PIXELS = 50_000_000
"""Width times height of a photograph. A small file can claim to fill all memory."""
MOST_PIXELS_WHOLE = 25_000_000
"""Of a picture that is no JPEG, for it must be read whole to be made smaller."""
_MOST_PARTS = 100
"""Of a JPEG that is sent in ever sharper parts; programs make ten."""
WIDEST, HIGHEST = 960, 1280
"""Pixels of a published picture; larger ones are made smaller."""
_QUALITY = 78
_KINDS = ("PNG", "JPEG", "WEBP", "GIF")
"""What is read, whatever the file is called. Pillow has an old reader for nearly everything else;
none of those is ever asked."""


class RefusedError(ValueError):
    """A picture that cannot be published; `args` are what is wrong, and a hint."""


@dataclass(frozen=True)
class Picture:
    """A picture fit to be published."""

    data: bytes
    ending: str
    """`jpg` or `png`."""
    width: int
    height: int


def picture(data: bytes) -> Picture:
    """A dropped-in picture, drawn anew: upright, in sRGB, on white, and not too large.

    EXIF, GPS, XMP, colour profiles, comments, thumbnails, second pictures and whatever is
    hung on at the end are gone, for none of it is read but the orientation and the colours.
    The same bytes make the same bytes. Raises `RefusedError`.
    """
    # Here, so that nobody waits for it who needs no picture.
    from PIL import Image, ImageOps, UnidentifiedImageError

    if len(data) > LARGEST_FILE:
        raise RefusedError(
            f"this picture has {len(data):,} bytes, the most is {LARGEST_FILE:,}",
            "make it smaller in a picture program, and save it again",
        )
    damaged = RefusedError(
        "this picture is damaged, or a part of it is missing",
        "open it in a picture program, and export it again as PNG or JPEG",
    )
    if data[:2] == b"\xff\xd8" and data.count(b"\xff\xda") > _MOST_PARTS:
        raise damaged
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's own limit is higher than ours
        try:
            with Image.open(io.BytesIO(data), formats=_KINDS) as opened:
                _refuse(opened)
                if (
                    opened.format == "JPEG"
                ):  # read at an eighth, a quarter or a half, if that is enough
                    opened.draft(None, (WIDEST, HIGHEST))
                drawn = _in_srgb(opened)
                # the orientation is the one thing that is taken from EXIF
                turned = ImageOps.exif_transpose(_with_orientation(drawn, opened))
        except UnidentifiedImageError:
            raise RefusedError(
                "this is no PNG, JPEG, WebP or GIF picture",
                "open it in a picture program, and export it as PNG or JPEG",
            ) from None
        except Image.DecompressionBombError:
            raise _too_many_pixels(MOST_PIXELS) from None
        except RefusedError:
            raise
        except (OSError, SyntaxError, ValueError, EOFError, OverflowError):
            raise damaged from None
    turned.thumbnail((WIDEST, HIGHEST), Image.Resampling.LANCZOS)
    if turned.mode == "RGB" and _is_grey(turned):
        turned = turned.convert("L")
    clean = Image.frombytes(turned.mode, turned.size, turned.tobytes())  # and with no `info`
    ending, made = min(
        _encoded(clean, lossless=opened.format != "JPEG"), key=lambda one: len(one[1])
    )
    return Picture(made, ending, *clean.size)


def small(png: bytes, size: tuple[int, int]) -> bytes:
    """One of our own pictures as a small PNG in sixteen greys, with nothing else in it."""
    from PIL import Image

    with Image.open(io.BytesIO(png)) as image:
        grey = image.convert("L").resize(size, Image.Resampling.LANCZOS)
    into = io.BytesIO()
    grey.quantize(16).save(into, "PNG", optimize=True)
    return into.getvalue()


def _refuse(opened: Image.Image) -> None:
    """Refuse what must not even be read: a bomb, and pictures that move."""
    width, height = opened.size
    photograph = opened.format in ("JPEG", "MPO")
    most = MOST_PIXELS if photograph else MOST_PIXELS_WHOLE
    if width * height > most:
        raise _too_many_pixels(most)
    if opened.format != "MPO" and getattr(opened, "is_animated", False):
        raise RefusedError("this picture moves", "export one of its pictures as PNG or JPEG")


def _too_many_pixels(most: int) -> RefusedError:
    return RefusedError(
        f"this picture has more than {most:,} pixels",
        f"make it smaller in a picture program: {WIDEST} pixels wide is enough",
    )


def _in_srgb(opened: Image.Image) -> Image.Image:
    """The pixels in eight bits of sRGB or grey; what can be seen through is put on white."""
    from PIL import Image, ImageCms

    image: Image.Image = opened
    image.load()
    if image.mode.startswith("I") or image.mode == "F":  # sixteen bits of grey
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode == "1":
        return image.convert("L")
    if image.mode in ("P", "PA", "LA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
    seen_through = image.getchannel("A") if image.mode == "RGBA" else None
    if seen_through is not None:
        image = image.convert("RGB")
    profile = opened.info.get("icc_profile")
    if isinstance(profile, bytes) and profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            made = ImageCms.profileToProfile(
                image, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
            image = made or image
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # a profile that nobody can read: its numbers are taken as they are
    if image.mode not in ("L", "RGB"):
        image = image.convert("RGB")
    if seen_through is not None:
        white = Image.new("RGB", image.size, "white")
        white.paste(image.convert("RGB"), mask=seen_through)
        image = white
    return image


def _with_orientation(drawn: Image.Image, opened: Image.Image) -> Image.Image:
    """Pixels with nothing but the orientation that a camera has written beside them."""
    from PIL import Image

    turn = opened.getexif().get(0x0112, 1)
    bare = Image.frombytes(drawn.mode, drawn.size, drawn.tobytes())
    bare.getexif()[0x0112] = turn if turn in range(1, 9) else 1
    return bare


def _is_grey(image: Image.Image) -> bool:
    red, green, blue = image.split()
    return red.tobytes() == green.tobytes() == blue.tobytes()


def _encoded(clean: Image.Image, lossless: bool) -> list[tuple[str, bytes]]:
    """Ways to write a picture, as (ending, bytes): photographs as JPEG, drawings as PNG, too."""
    jpeg, png = io.BytesIO(), io.BytesIO()
    clean.save(jpeg, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    found = [("jpg", jpeg.getvalue())]
    if lossless:
        colours = clean.getcolors(256) if clean.mode == "RGB" else None
        (clean.quantize(len(colours)) if colours else clean).save(png, "PNG", optimize=True)
        found.append(("png", png.getvalue()))
    return found
