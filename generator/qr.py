"""An address as a QR code, for paper and for a page."""

from __future__ import annotations

import io

_MASK = 0
"""Which of the eight patterns lies over a code: any can be read, and trying all takes longer."""


def modules(text: str) -> list[str]:
    """The rows of a QR code, `1` for dark and `0` for light, without the quiet margin."""
    import segno  # here and below, because most printed sheets have none

    code = segno.make_qr(text, error="m", mask=_MASK)
    return ["".join(map(str, row)) for row in code.matrix]


def png(text: str) -> bytes:
    """A QR code as a picture with one pixel a module, and with its quiet margin."""
    import segno

    file = io.BytesIO()
    segno.make_qr(text, error="m", mask=_MASK).save(file, kind="png", scale=1, border=4)
    return file.getvalue()
