"""What the language linter finds in sentences that were sorted by hand, and in our own content."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

import polib
import pytest
import tiny
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pace import no_hang

from generator import wording
from generator.checks import linter
from generator.content import Content, walk
from generator.fields import Text
from generator.wording import RULES, TONE_HINT, Finding, doubts, findings

SENTENCES = Path(__file__).parent / "data/wording"
SETS = [(locale, part) for locale in ("en", "ru") for part in ("dev", "test")]
LONG = 100_000
"""Letters of any kind: what would grow with the square of the length takes minutes."""


class Row(TypedDict):
    """A sentence or a title, and what somebody thinks of it."""

    text: str
    label: str
    kind: str
    title: bool


def rows(locale: str, part: str) -> list[Row]:
    text = (SENTENCES / f"{locale}_{part}.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def found_in(row: Row, locale: str) -> list[Finding]:
    """What the rules find, and what only sounds wrong."""
    given = row["text"], locale, row["title"]
    return [*findings(*given), *doubts(*given)]


def rules(text: str, locale: str, title: bool = False) -> set[str]:
    return {finding.rule for finding in findings(text, locale, title)}


# ---------------------------------------------------------------- sorted sentences


@pytest.mark.parametrize(("locale", "part"), SETS)
def test_enough_sentences_of_both_kinds_are_sorted(locale: str, part: str) -> None:
    labels = [row["label"] for row in rows(locale, part)]

    assert min(labels.count("good"), labels.count("bad")) >= 100


@pytest.mark.parametrize(("locale", "part"), SETS)
def test_few_good_sentences_are_flagged(locale: str, part: str) -> None:
    sorted_rows = rows(locale, part)

    flagged = [row for row in sorted_rows if found_in(row, locale)]

    wrong = [row["text"] for row in flagged if row["label"] == "good"]
    assert 1 - len(wrong) / len(flagged) >= 0.95, "\n".join(wrong)


@pytest.mark.parametrize(("locale", "part"), SETS)
def test_nearly_all_bad_sentences_are_flagged(locale: str, part: str) -> None:
    bad = [row for row in rows(locale, part) if row["label"] == "bad"]

    missed = [f"{row['kind']}: {row['text']}" for row in bad if not found_in(row, locale)]

    assert 1 - len(missed) / len(bad) >= 0.98, "\n".join(missed)


@pytest.mark.parametrize("locale", ["en", "ru"])
@pytest.mark.parametrize("rule", RULES)
def test_rule_finds_its_own_kind(locale: str, rule: str) -> None:
    kind = [row for row in rows(locale, "dev") if row["kind"] == rule]

    named = [row for row in kind if rule in {finding.rule for finding in found_in(row, locale)}]

    assert len(kind) >= 10
    assert len(named) / len(kind) >= 0.9


@pytest.mark.parametrize(("locale", "part"), SETS)
def test_findings_stand_in_the_text_and_in_its_order(locale: str, part: str) -> None:
    for row in rows(locale, part):
        found = found_in(row, locale)

        assert all(row["text"][f.start : f.end] == f.text != "" for f in found)
        assert all(f.hint == {**RULES, "tone": TONE_HINT}[f.rule] for f in found)
        of_rules = [f.start for f in found if f.rule != "tone"]
        assert of_rules == sorted(of_rules)


# ---------------------------------------------------------------- one at a time


@pytest.mark.parametrize(
    ("locale", "text", "rule"),
    [
        ("en", "Do not take more.", None),
        ("en", "Never top up.", None),
        ("en", "No amount is safe.", None),
        ("en", "It is not your fault.", None),
        ("en", "Are you in a safe place?", None),
        ("en", "Top up after an hour.", "dosing"),
        ("en", "It is your own fault.", "shame"),
        ("en", "G is safe if you are careful.", "praise"),
        ("ru", "Не добавляйте ещё.", None),
        ("ru", "Добавьте ещё через час.", "dosing"),
        ("ru", "Вы не виноваты.", None),
        ("ru", "Сам виноват.", "shame"),
        ("ru", "Это случилось в 2021 г.", None),
    ],
)
def test_negation_turns_the_sense(locale: str, text: str, rule: str | None) -> None:
    assert rules(text, locale) == ({rule} if rule else set())


@pytest.mark.parametrize(
    "text",
    [
        "Er nahm 5 mg davon.",
        "0,5мл",
        "Узяў 2 г.",
        "½ ml",
        "1\u00a0ml",
    ],
)
def test_figure_with_a_unit_is_found_in_every_language(text: str) -> None:
    assert rules(text, "de") == {"amount"}


def test_words_of_one_language_mean_nothing_in_another() -> None:
    assert not rules("He is an addict.", "de")


@pytest.mark.parametrize("locale", ["en", "en-GB", "EN", "en_US"])
def test_tag_of_a_language_names_its_rules(locale: str) -> None:
    assert rules("He is an addict.", locale) == {"shame"}


@pytest.mark.parametrize(
    ("locale", "text", "words"),
    [
        ("en", "He is an ad\u00addict.", "ad\u00addict"),
        ("en", "He is an addi\u200bct.", "addi\u200bct"),
        ("en", "You can\u2019t stop; he is a junkie.", "junkie"),
        ("en", "[Help](junkie.md) for a junkie", "junkie"),
        ("ru", "Он наркома\u0301н.", "наркома\u0301н"),
        ("ru", "Это зле\u0438\u0306ший слаба\u0301к.", "слаба\u0301к"),
    ],
)
def test_marks_inside_words_hide_nothing(locale: str, text: str, words: str) -> None:
    found = [f for f in findings(text, locale) if f.rule == "shame"]

    assert [f.text for f in found] == [words]


@pytest.mark.parametrize(
    "text", ["See [the page](junkie.md).", "Write to junkie@example.org.", "{{ fact g/junkie }}"]
)
def test_addresses_are_no_words(text: str) -> None:
    assert not rules(text, "en")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("DANGER AT HOME", True),
        ("Danger!! Get help", True),
        ("HIV, PrEP and GBL", False),
        ("Danger: get help", False),
        ("1800RESPECT", False),
    ],
)
def test_shouting_is_found_in_titles_only(text: str, found: bool) -> None:
    assert rules(text, "de", title=True) == ({"fear"} if found else set())
    assert not rules(text, "de")


def test_frightening_words_may_stand_in_a_sentence() -> None:
    assert rules("Withdrawal can be deadly", "en", title=True) == {"fear"}
    assert not rules("Withdrawal can be deadly.", "en")


# ---------------------------------------------------------------- any text


@given(
    text=st.text(max_size=300), locale=st.sampled_from(["en", "ru", "pt-BR"]), title=st.booleans()
)
def test_any_text_can_be_read(text: str, locale: str, title: bool) -> None:
    for finding in findings(text, locale, title):
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.text == text[finding.start : finding.end]


@given(data=st.data(), locale=st.sampled_from(["en", "ru"]), title=st.booleans())
def test_sentences_in_a_row_can_be_read(data: st.DataObject, locale: str, title: bool) -> None:
    some = st.sampled_from([row["text"] for row in rows(locale, "dev")])
    text = data.draw(st.lists(some, max_size=5).map(" ".join))

    for finding in findings(text, locale, title):
        assert finding.text == text[finding.start : finding.end]


@pytest.mark.parametrize("locale", ["en", "ru"])
@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "1 ",
        "! ",
        "a.",
        "](((",
        "{{",
        "e\u0301",
        "n't ",
        "https://",
        "take more ",
        "not never ",
        "не никогда ",
        "ещё дозу ",
        "\u00ad",
        "\n\n- ",
    ],
)
def test_long_text_takes_little_time(piece: str, locale: str) -> None:
    text = (piece * LONG)[:LONG]

    read_through(text, locale)


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_long_text_of_bad_sentences_takes_little_time(locale: str) -> None:
    text = " ".join(row["text"].strip(".!?") for row in rows(locale, "dev"))

    read_through((text * (LONG // len(text) + 1))[:LONG], locale)


@given(piece=st.text(min_size=1, max_size=12))
@settings(max_examples=15)
def test_long_text_of_any_kind_takes_little_time(piece: str) -> None:
    read_through((piece * LONG)[:LONG], "ru")


def read_through(text: str, locale: str) -> None:
    list(findings("", locale))
    with no_hang():
        list(findings(text, locale, title=False))


# ---------------------------------------------------------------- our own words


def texts(content: Content) -> Iterator[tuple[str, str, str, bool]]:
    """Language, place and words of every text, and whether it is a title.

    Words to avoid, which the glossary names as such, are left out.
    """
    for _, entry in content.entries():
        for location, value in walk(entry.model):
            if isinstance(value, Text) and "avoid" not in location:
                yield (
                    "en",
                    f"{entry.source.path} {location}",
                    value,
                    location[-1] in ("label", "title"),
                )
    for page in content.pages:
        place = str(page.head.source.path)
        yield page.locale, place, page.head.model.title, True
        yield page.locale, place, page.head.model.description, False
        yield page.locale, place, page.body, False
        for line in page.body.splitlines():
            if line.startswith("#"):
                yield page.locale, place, line.lstrip("# "), True


def messages() -> Iterator[tuple[str, str, str, bool]]:
    """Every message of the catalogs, and what the templates say."""
    for path in sorted((tiny.REPOSITORY / "content/translations/ru").glob("*.po")):
        for message in polib.pofile(str(path)):
            place, context = f"{path.name}:{message.linenum}", message.msgctxt or ""
            if not message.obsolete and "avoid" not in context:
                yield "ru", place, message.msgstr, context.endswith((".label", ".title"))
                if path.name == "ui.po":
                    yield "en", place, message.msgid, False


def test_our_own_content_has_no_finding(shipped: Content) -> None:
    lint = linter(shipped)
    found = [
        f"{place}: {finding.rule}: {finding.text}"
        for locale, place, text, title in (*texts(shipped), *messages())
        for finding in lint(text, locale, title)
    ]

    assert not found, "\n".join(found)


@given(st.text(st.sampled_from("aбЁё İΣςßﬁé’'-.!й\u0301\u200b") | st.characters(), max_size=20))
@example("aΣ b")
@example("И\u0306")
@example("İ")
@example("don`t")
def test_letters_made_small_at_once_are_those_made_small_one_by_one(text: str) -> None:
    plain, places = wording._plain(text)

    slowly, known = wording._plain(f"{text} \u200bа")  # an invisible sign is left out by itself
    assert (f"{plain} а", [*places]) == (slowly, [*known[: len(plain)], len(text)])
