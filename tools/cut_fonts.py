"""Cut `generator/fonts/*.ttf` and `coverage.txt` from whole Noto fonts.

    apt install fonts-noto-core
    python -m pip install fonttools
    python tools/cut_fonts.py [FOLDER] [--into FOLDER]

The first folder holds the whole fonts, `/usr/share/fonts/truetype/noto` unless it is given.
Only letters of `FAMILIES` stay, and of a font's features only those that a program which lays
out text uses by itself: no small capitals, no second shapes to choose from. Same fonts and
same fontTools, same bytes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "generator" / "fonts"
INSTALLED = Path("/usr/share/fonts/truetype/noto")
"""Where Debian's fonts-noto-core puts its fonts."""
WEIGHTS = ("Regular", "Bold")

COMMON = (
    (0x0020, 0x007E),
    (0x00A0, 0x00BF),
    (0x00D7, 0x00D7),
    (0x00F7, 0x00F7),
    (0x2000, 0x2027),
    (0x202A, 0x203A),
    (0x2066, 0x2069),
    (0x20A0, 0x20C0),
    (0x2116, 0x2116),
    (0x2122, 0x2122),
    (0x2190, 0x2193),
    (0x2212, 0x2212),
)
"""First and last code points that every script's font keeps: without its own space, digits and
marks, gaps between words break."""
FAMILIES: Mapping[str, tuple[tuple[int, int], ...]] = {
    "NotoSans": (
        *COMMON,
        (0x00C0, 0x036F),
        (0x0370, 0x03FF),
        (0x0400, 0x052F),
        (0x1C80, 0x1C88),
        (0x1E00, 0x1EFF),
        (0x2070, 0x209F),
        (0x2150, 0x215F),
    ),
    "NotoSansArabic": (*COMMON, (0x0600, 0x06FF), (0x0750, 0x077F)),
    "NotoSansArmenian": (*COMMON, (0x0530, 0x058F), (0xFB13, 0xFB17)),
    "NotoSansGeorgian": (*COMMON, (0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)),
    "NotoSansHebrew": (*COMMON, (0x0590, 0x05FF), (0xFB1D, 0xFB4F)),
    "NotoSansSymbols": ((0x0020, 0x0020), (0x00A0, 0x00A0), (0x2190, 0x2193)),
}
"""A family → the first and last code points that are kept of it."""
NAMES = (0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17)
"""Kept of a font's records: its copyright, names, version and licence."""


def main() -> None:
    """Cut every font, or say in one line which one is missing."""
    parser = argparse.ArgumentParser(description="Cut the fonts of the printed sheets.")
    parser.add_argument("folder", type=Path, nargs="?", default=INSTALLED, help="the whole fonts")
    parser.add_argument("--into", type=Path, default=FONTS, help="where the cut fonts go")
    given = parser.parse_args()
    names = [f"{family}-{weight}.ttf" for family in FAMILIES for weight in WEIGHTS]
    for name in names:
        if not (given.folder / name).is_file():
            sys.exit(f"{given.folder / name} is missing: apt install fonts-noto-core")
    for name in names:
        cut(given.folder / name, FAMILIES[name.partition("-")[0]], given.into / name)
    covered = sorted(set().union(*(printable(given.into, family) for family in FAMILIES)))
    text = "".join(f"{first:04X}-{last:04X}\n" for first, last in runs(covered))
    (given.into / "coverage.txt").write_text(text, encoding="ascii", newline="\n")
    size = sum((given.into / name).stat().st_size for name in names)
    print(f"{len(names)} fonts, {len(covered)} code points, {size} bytes in {given.into}")


def cut(whole: Path, kept: Iterable[tuple[int, int]], into: Path) -> None:
    """Write the part of a font that holds the code points between each first and last."""
    options = subset.Options(
        hinting=False, notdef_outline=True, recalc_timestamp=False, name_IDs=list(NAMES)
    )
    options.drop_tables += ["FFTM"]  # when it was made
    font = subset.load_font(str(whole), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for a, b in kept for code in range(a, b + 1)])
    subsetter.subset(font)
    subset.save_font(font, str(into), options)


def printable(folder: Path, family: str) -> set[int]:
    """The code points that each weight of a family holds."""
    fonts = (TTFont(folder / f"{family}-{weight}.ttf") for weight in WEIGHTS)
    return set.intersection(*(set(font.getBestCmap()) for font in fonts))


def runs(codes: list[int]) -> Iterator[tuple[int, int]]:
    """The first and last of each run of neighbours in ascending numbers."""
    starts = [i for i, code in enumerate(codes) if i == 0 or codes[i - 1] != code - 1]
    for start, end in zip(starts, [*starts[1:], len(codes)], strict=True):
        yield codes[start], codes[end - 1]


if __name__ == "__main__":
    main()
