"""Learn `generator/tone/LANG.json.xz` from labelled sentences and from the site's own texts.

    python -m pip install scikit-learn
    python tools/learn_tone.py

Reads `tests/data/wording/LANG_dev.jsonl` (never LANG_test.jsonl) and `content/`. The site's
own sentences count as good ones, at 0.3 of the weight of a labelled one. Logistic regression
(L2, C = 30, classes balanced); weights too small to matter are left out. Same input and same
scikit-learn, same bytes.
"""

from __future__ import annotations

import json
import lzma
import re
import sys
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from generator.catalog import load_catalog  # noqa: E402
from generator.checks import OTHERS_WORDS, TITLES  # noqa: E402
from generator.content import load, walk  # noqa: E402
from generator.fields import Text  # noqa: E402
from generator.tone import FOLDER, features  # noqa: E402

C = 30
KEPT = 25_000
"""So many weights, the largest, are kept."""
SCALE = 100
"""Weights are stored as whole hundredths."""
_END = re.compile(r"(?<=[.!?])\s+")


def own_sentences(locale: str) -> list[tuple[str, bool]]:
    """Every text of the site in a language, whole and by sentences, and whether it is a title."""
    content, _ = load(ROOT / "content")
    assert content is not None
    texts: set[tuple[str, bool]] = set()
    if locale == content.source_locale:
        for _, entry in content.entries():
            for location, value in walk(entry.model):
                if isinstance(value, Text) and not {*location} & {*OTHERS_WORDS, "aliases"}:
                    texts.add((str(value), location[-1] in TITLES))
    else:
        catalog, _ = load_catalog(ROOT / "content", locale)
        texts |= {
            (said, context.rpartition(".")[2] in TITLES)
            for (_, context, _), said in catalog.entries.items()
            if not {*re.split(r"[^a-z_]", context)} & {*OTHERS_WORDS, "aliases"}
        }
    for page in content.pages:
        if page.locale == locale:
            plain = re.sub(r"\]\([^)]*\)|[\[\]*#]", " ", page.body)
            parts = [part.strip() for part in re.split(r"\n\s*\n|\n- ", plain)]
            texts |= {(part, False) for part in parts if part}
    return sorted(texts | {(one, title) for text, title in texts for one in _END.split(text)})


def learn(locale: str) -> None:
    """Write one language's model."""
    lines = (ROOT / f"tests/data/wording/{locale}_dev.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    own = own_sentences(locale)
    said = [dict(features(row["text"], row["title"])) for row in rows]
    said += [dict(features(text, title)) for text, title in own]
    bad = np.array([row["label"] == "bad" for row in rows] + [False] * len(own))
    weight = np.array([1.0] * len(rows) + [0.3] * len(own))
    names = DictVectorizer(dtype=np.float64)
    model = LogisticRegression(C=C, class_weight="balanced", max_iter=5000)
    model.fit(names.fit_transform(said), bad, sample_weight=weight)
    found = sorted(
        zip(names.get_feature_names_out(), model.coef_[0], strict=True), key=lambda x: -abs(x[1])
    )
    kept = {name: round(x * SCALE) for name, x in sorted(found[:KEPT]) if round(x * SCALE)}
    data = {"bias": round(float(model.intercept_[0]), 4), "scale": SCALE, "weights": kept}
    packed = lzma.compress(json.dumps(data, ensure_ascii=False).encode(), preset=9)
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{locale}.json.xz").write_bytes(packed)
    print(
        f"{locale}: {len(rows)} labelled, {len(own)} own, {len(kept)} weights, {len(packed)} bytes"
    )


if __name__ == "__main__":
    for locale in sys.argv[1:] or ("en", "ru"):
        learn(locale)
