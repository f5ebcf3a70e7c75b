"""Readability: Björnsson's figure, of the words that a reader reads, within its ceiling."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import tiny
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog import Catalog
from generator.cli import main
from generator.readability import (
    CEILINGS,
    FEWEST_WORDS,
    Read,
    Reading,
    ceiling,
    hard_pages,
    plain_text,
    reading,
    readings,
)

# ---------------------------------------------------------------- the formula


@pytest.mark.parametrize(
    ("text", "words", "sentences", "long_words", "lix"),
    [
        ("The cat sat on the mat.", 6, 1, 0, 6.0),
        ("The cat sat. It slept on the mat.", 8, 2, 0, 4.0),
        # Six letters are not long, seven are: 10 / 1 + 100 × 2 / 10.
        ("Before supper another person always called me to eat something", 10, 1, 2, 30.0),
        ("Breathing slowly is possible: try.", 5, 2, 2, 42.5),
        ("Wait! Why? Because…", 3, 3, 1, 1 + 100 / 3),
        ("Wait (an hour). Then eat.", 5, 2, 0, 2.5),
        ("He said “stop.” She did not.", 6, 2, 0, 3.0),
        ("It costs 3.50 and lasts 12 hours.", 5, 1, 0, 5.0),
        ("Don’t self-medicate; that's all", 4, 1, 1, 29.0),
        ("One line\nand another line", 5, 2, 1, 22.5),
        ("Передозировка — это опасно. Зовите врача.", 5, 2, 1, 22.5),
        ("هل تتنفس؟ نعم.", 3, 2, 0, 1.5),
        ("…!? 12 : 7.", 0, 1, 0, 0.0),
        ("", 0, 1, 0, 0.0),
    ],
)
def test_figure_is_that_of_the_formula(
    text: str, words: int, sentences: int, long_words: int, lix: float
) -> None:
    found = reading(text)

    assert found == Reading(words, sentences, long_words)
    assert found.lix == pytest.approx(lix)


@given(st.lists(st.sampled_from(["cat", "elephant", "дом", "опасность"]), min_size=1))
def test_shorter_sentences_are_never_harder(words: list[str]) -> None:
    long, short = " ".join(words) + ".", ". ".join(words) + "."

    assert reading(short).lix <= reading(long).lix
    assert reading(short).long_words == reading(long).long_words


# ---------------------------------------------------------------- what is counted


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("# A title { #part-x }\n\nSome *words* and [a link](https://example.org/).", "A title"),
        ("<p>Read<span class='x'> this</span></p><p>and this</p>", "Read this and this"),
        ("<ul>\n<li>One</li>\n<li>Two</li>\n</ul>", "One Two"),
        ("<dl><dt>Name</dt><dd>Value</dd></dl>", "Name Value"),
        ('<p lang="ru" title="no such word">Да</p>', "Да"),
        ("<h2>It&#39;s</h2>Can&#x27;t &#45; don&rsquo;t", "It's Can't - don’t"),
        ('<p>Fact<span class="s"><span class="vh"> Sources:</span> <a>1</a></span></p>', "Fact"),
        ('<p>Fact</p><ol class="sources">\n<li>Doe 2021</li>\n</ol>', "Fact"),
        ('<p class="review small">Draft <b>only</b>.</p>\n<p>End.</p>', "End."),
        ("<form><p>Pick</p><ol><li>one</li></ol> here</form><p>End.</p>", "End."),
        ("<p>In the form</p><form>no</form>", "In the form"),
        ('<ol class="steps"><li>Sit.</li></ol>', "Sit."),
        ("<p class='small'>Counted</p>", "Counted"),
        ('[x](https://example.org/a_(b)){ rel="noreferrer" } y', "x"),
    ],
)
def test_only_what_is_read_is_counted(page: str, said: str) -> None:
    text = " ".join(plain_text(page).split())

    assert text.startswith(said)
    assert not re.search(r"[<>]|rel\b|noreferrer|part-x|Sources|Doe|Draft|Pick|here|no\b", text)


def test_blocks_end_sentences_and_marks_within_a_line_do_not() -> None:
    found = reading(plain_text("<h2>Now</h2><ul><li>Sit <b>down</b></li><li>Wait</li></ul>"))

    assert (found.words, found.sentences) == (4, 3)


@pytest.mark.parametrize(
    ("page", "sentences"),
    [
        ("Sit down\nand wait\nfor me.", 1),
        ("- Sit down\n  and wait", 2),
        ("- Sit down\nand wait\n- Rest", 2),
        ("# Now\nSit down", 2),
        ("Sit down\n\nWait", 2),
        ("<p>Sit</p>\nWait", 2),
    ],
)
def test_line_that_goes_on_in_the_next_is_one(page: str, sentences: int) -> None:
    assert reading(plain_text(page)).sentences == sentences


def test_menus_of_the_theme_are_no_part_of_a_page(tmp_path: Path) -> None:
    content = tiny.loaded(tiny.write(tmp_path))

    (about,) = [one for one in readings(content, {"en": Catalog("en")}) if one.address == "about"]

    # Title, description, text, and the note with its fact: nothing of menus, bars and feet.
    words = "About Who we are We are small Danger Wait before taking more at least hours Sources"
    assert about.reading.words == len(words.split())


# ---------------------------------------------------------------- the ceiling


def page(**changed: object) -> Read:
    """A page that is a little harder than English allows."""
    words = 1000
    long_words = round((CEILINGS["en"] + 0.5 - 10) * words / 100)
    fields: dict[str, object] = {
        "locale": "en",
        "address": "tools",
        "audience": "everyone",
        "reading": Reading(words, words // 10, long_words),
    }
    return Read(**{**fields, **changed})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "too_hard"),
    [
        ({}, True),
        ({"audience": "client"}, True),
        ({"audience": "consultant"}, False),
        ({"locale": "en-GB"}, True),
        ({"locale": "ru"}, False),
        ({"locale": "ka"}, False),
        ({"address": "words"}, False),
        ({"address": "wordsmith"}, True),
        ({"address": "references/a"}, False),
        ({"address": "interactions"}, False),
        ({"reading": Reading(1000, 100, 250)}, False),
        ({"reading": Reading(FEWEST_WORDS - 1, 1, 90)}, False),
        ({"reading": Reading(FEWEST_WORDS, 1, 90)}, True),
    ],
)
def test_page_is_too_hard_above_the_ceiling_of_its_language(
    changed: dict[str, object], too_hard: bool
) -> None:
    one = page(**changed)

    problems = list(hard_pages([one], "content"))

    assert one.too_hard == too_hard
    assert len(problems) == too_hard


def test_page_at_the_ceiling_is_not_too_hard() -> None:
    at = Reading(100, 10, round(CEILINGS["en"] - 10))

    assert at.lix == CEILINGS["en"]
    assert not page(reading=at).too_hard


def test_language_without_a_ceiling_has_none() -> None:
    assert ceiling("ka") is None
    assert ceiling("ru-RU") == CEILINGS["ru"]


# ---------------------------------------------------------------- the command

HARD = "Notwithstanding considerable uncertainties, practitioners habitually recommend moderation, "
FRONT = "---\ntitle: Hard\ndescription: Words.\naudience: {}\n---\n"


def run(*words: str) -> Result:
    """Run a command in this process; its own faults come through."""
    return CliRunner().invoke(main, words, catch_exceptions=False)


@pytest.fixture
def folder(tiny_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A content folder, in whose root commands run."""
    monkeypatch.chdir(tiny_folder.parent)
    return tiny_folder


def test_check_prints_how_hard_every_page_is(folder: Path) -> None:
    lists = re.compile("help/(?!index)")  # of services: nobody reads them from end to end
    addresses = [a for a in tiny.loaded(folder).addresses() if not lists.match(a)]

    result = run("check", "--readability")

    shown = re.findall(r"^ *\d+\.\d +\d+ words  (\w+)/(\S+)$", result.stdout, re.MULTILINE)
    assert result.exit_code == 0
    assert sorted(shown) == sorted((lang, a) for lang in ("en", "ru") for a in addresses)
    assert "20 is very easy, 60 very hard. en: at most 35, ru: at most 55\n" in result.stdout
    assert "too hard" not in result.stdout


def test_figures_are_not_printed_unless_asked_for(folder: Path) -> None:
    result = run("check")

    assert folder.exists()
    assert "LIX" not in result.stdout


@pytest.mark.parametrize("options", [[], ["--readability"]])
@pytest.mark.parametrize(("audience", "exit_code"), [("everyone", 1), ("consultant", 0)])
def test_hard_page_fails_the_check_unless_it_is_for_consultants(
    folder: Path, audience: str, exit_code: int, options: list[str]
) -> None:
    path = folder / "pages/hard.md"
    path.write_text(FRONT.format(audience) + HARD * 30 + "always.\n", "utf-8")

    result = run("check", *options)

    said = [line for line in result.stderr.splitlines() if "warning" not in line]
    assert result.exit_code == exit_code
    if exit_code:
        assert re.fullmatch(
            r"content:1:1: the page en/hard is hard to read: LIX \d{3}, the most is 35", said[0]
        )
        assert said[1] == "    hint: write shorter sentences and shorter words"
        assert "No problems" not in result.stdout
    assert ("  en/hard  too hard\n" in result.stdout) == bool(options and exit_code)


@pytest.mark.parametrize(
    ("locale", "hard"),
    [("en", False), ("ru", True)],
)
def test_each_language_of_a_page_is_judged_by_itself(folder: Path, locale: str, hard: bool) -> None:
    easy, difficult = "Sit down. Take a rest. " * 40, "Последовательность обстоятельств, " * 60
    (folder / "pages/one.md").write_text(FRONT.format("client") + easy + "\n", "utf-8")
    (folder / "pages/one.ru.md").write_text(FRONT.format("client") + difficult + "\n", "utf-8")

    result = run("check")

    assert result.exit_code == 1
    assert (f"the page {locale}/one is hard to read" in result.stderr) == hard
