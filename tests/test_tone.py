"""The second opinion: it knows its languages, stays between 0 and 1, and is quick."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pace import no_hang

from generator.tone import doubt, features
from generator.wording import DOUBTFUL, HARMLESS, doubts, findings


@pytest.mark.parametrize(
    ("locale", "good", "bad"),
    [
        (
            "en",
            "Call an ambulance if somebody cannot be woken.",
            "Nothing beats the rush, and everybody there is doing it.",
        ),
        (
            "ru",
            "Вызывайте скорую, если человека не удаётся разбудить.",
            "Ничто не сравнится с этим кайфом, все так делают.",
        ),
    ],
)
def test_sentence_of_the_site_sounds_better_than_one_it_never_says(
    locale: str, good: str, bad: str
) -> None:
    low, high = doubt(good, locale), doubt(bad, locale)

    assert low is not None and high is not None
    assert low < HARMLESS < DOUBTFUL < high


@pytest.mark.parametrize("locale", ["de", "", "xx-YY"])
def test_language_that_nobody_taught_has_no_opinion(locale: str) -> None:
    assert doubt("Anything at all.", locale) is None
    assert not list(doubts("Anything at all.", locale))


@given(st.text(max_size=300), st.booleans())
def test_doubt_is_a_share(text: str, title: bool) -> None:
    found = doubt(text, "ru", title)

    assert found is not None and 0 < found < 1


@given(st.text("abc d1!ё'", max_size=40), st.booleans())
def test_words_and_parts_of_words_weigh_the_same(text: str, title: bool) -> None:
    weights = dict(features(text, title))

    for group in ("w ", None):
        mine = [
            x
            for name, x in weights.items()
            if not name.startswith("t ") and name.startswith("w ") == (group is not None)
        ]
        assert not mine or math.isclose(sum(x * x for x in mine), 1)


def test_spelling_of_the_same_words_does_not_matter() -> None:
    assert doubt("ЁЛКА  don’t", "ru") == doubt("елка don't", "ru")


def test_long_text_is_read_quickly() -> None:
    with no_hang():
        doubt("очень длинное слово " * 5000, "ru")


def test_phrase_in_a_sentence_like_all_others_passes() -> None:
    said = "Aim for the goal that you can keep."

    assert not list(findings(said, "en"))


def test_doubtful_sentence_is_told_once_and_only_where_no_rule_speaks() -> None:
    text = "Drink water. Nothing beats the rush, and everybody there is doing it. He is a junkie."

    of_rules = [finding.text for finding in findings(text, "en")]
    doubtful = [finding.text for finding in doubts(text, "en")]

    assert "junkie" in " ".join(of_rules)
    assert "Drink water." not in doubtful
    assert not [one for one in doubtful if "junkie" in one]
