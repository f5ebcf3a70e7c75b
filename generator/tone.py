"""A second opinion on a sentence, learnt from labelled ones.

Does it sound like this site? Rules know phrases; a linear model over words and parts of words
has a feeling for the rest. `tools/learn_tone.py` learns it from
`tests/data/wording/*_dev.jsonl` and this site's texts.
"""

from __future__ import annotations

import json
import lzma
import math
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

FOLDER = Path(__file__).parent / "tone"
LONGEST = 4000
"""Letters of a text that are looked at; no sentence is longer."""

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+|[!?]")
_PARTS = (2, 3, 4, 5)
"""Lengths of the parts of words that count."""


def features(text: str, title: bool = False) -> Iterator[tuple[str, float]]:
    """What the model looks at in a sentence, each with its weight before learning.

    Words and pairs of words weigh 1/√(how many), and so do parts of words, with the spaces
    around them; so a long sentence counts no more than a short one.
    """
    plain = unicodedata.normalize("NFC", text[:LONGEST]).casefold()
    plain = plain.replace("ё", "е").replace("’", "'").replace("\u00ad", "")
    words = _WORD.findall(plain)
    marked = ["<title>" if title else "<text>", *("<n>" if w.isdigit() else w for w in words)]
    said = {f"w {word}" for word in marked[1:]}
    said |= {f"w {a} {b}" for a, b in pairwise(marked)}
    parts = {
        padded[i : i + length]
        for padded in (f" {word} " for word in words)
        for length in _PARTS
        for i in range(len(padded) - length + 1)
    }
    for group in (said, parts):
        weight = 1 / math.sqrt(len(group) or 1)
        for one in sorted(group):
            yield one, weight
    yield ("t 1" if title else "t 0"), 1.0


@cache
def _model(language: str) -> tuple[float, Mapping[str, float]] | None:
    path = FOLDER / f"{language}.json.xz"
    if not path.is_file():
        return None
    data = json.loads(lzma.decompress(path.read_bytes()))
    return data["bias"], {name: weight / data["scale"] for name, weight in data["weights"].items()}


def doubt(text: str, locale: str, title: bool = False) -> float | None:
    """How much a sentence sounds like what this site never says, from 0 to 1.

    None in a language that nobody has taught it.
    """
    model = _model(locale.replace("_", "-").partition("-")[0].lower())
    if model is None:
        return None
    bias, weights = model
    score = bias + sum(weights.get(name, 0.0) * weight for name, weight in features(text, title))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
