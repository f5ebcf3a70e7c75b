"""What is kept for the next page finds there what it found on the first, at its own place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from benchmarks import directory
from generator import plain, wording
from generator.audit import inspect
from generator.fields import Text
from generator.glossary import Linker, words
from generator.models import GlossaryTerm
from generator.source import LARGEST_FILE
from generator.templating import Templates
from generator.wording import findings

HEAD = '<!doctype html>\n<html lang="{}">\n<body>\n'


def places(folder: Path, rule: str) -> list[tuple[str, int, int]]:
    """Where a rule is broken: file, line, column."""
    return [
        (one.problem.path.name, one.problem.line, one.problem.column)
        for one in inspect(folder, "site")
        if one.rule == rule
    ]


@pytest.mark.parametrize(
    ("rule", "piece", "column"),
    [
        ("words", "<p>Take 20 mg of it.</p>", 4),
        ("words", '<p>One · <b title="Take 20 mg of it.">two</b></p>', 10),
        ("unsafe-link", '<p>One <a href="http://example.org/">two</a></p>', 8),
        ("broken-link", '<p>One <a href="gone.html">two</a></p>', 8),
        ("no-words", '<p>One <a href="a.html"></a></p>', 8),
        ("inline-style", '<p style="x">One</p>', 1),
        ("machine-path", "<p>See /home/somebody/site</p>", 8),
        ("comment", "<p>One</p><!-- two -->", 11),
    ],
)
def test_fault_of_a_shared_piece_is_found_on_each_page(
    tmp_path: Path, rule: str, piece: str, column: int
) -> None:
    for name, before in (("a", 0), ("b", 3), ("c", 1)):
        lines = "<p>One</p>\n" * before
        page = f"{HEAD.format('en')}{lines}{piece}\n<p>Last</p>\n</body>\n</html>\n"
        (tmp_path / f"{name}.html").write_text(page, "utf-8")

    found = places(tmp_path, rule)

    assert found == [("a.html", 4, column), ("b.html", 7, column), ("c.html", 5, column)]


def test_tag_that_is_known_is_found_at_its_own_place(tmp_path: Path) -> None:
    tag = '<a href="http://example.org/">'
    body = f"<p>{tag}One</a></p>\n<p>Two\nthree {tag}four</a> {tag}five</a></p>\n</body>\n</html>\n"
    (tmp_path / "a.html").write_text(HEAD.format("en") + body, "utf-8")

    assert places(tmp_path, "unsafe-link") == [
        ("a.html", 4, 4),
        ("a.html", 6, 7),
        ("a.html", 6, 46),
    ]


def test_piece_is_judged_anew_in_another_language_and_within_another_element(
    tmp_path: Path,
) -> None:
    piece = "<p>A small dose is harmless fun.</p>"
    for name, locale, around in (
        ("a", "ru", "div"),
        ("b", "en", "div"),
        ("c", "en", 'div class="quoted"'),
        ("d", "en", "div"),
    ):
        body = f"<{around}>\n{piece}\n</div>\n</body>\n</html>\n"
        (tmp_path / f"{name}.html").write_text(HEAD.format(locale) + body, "utf-8")

    assert {name for name, _, _ in places(tmp_path, "words")} == {"b.html", "d.html"}


def test_term_is_linked_on_a_page_whose_line_was_read_before() -> None:
    term = GlossaryTerm(id="urge", term=Text("Urge"), short=Text("A wish."))
    linker = Linker(words([term], "en"), "en")
    pages = [f"<main>\n{'<p>One</p>' * n}\n<p>An urge</p>\n</main>" for n in (1, 2)]

    linked = [linker.linked(page, "words.html") for page in pages]

    link = '<a class="w" href="words.html#urge">urge</a>'
    assert linked == [page.replace("urge", link) for page in pages]
    assert linker.linked(pages[0], "words.html", ["urge"]) == pages[0]


# ---------------------------------------------------------------- shorter ways, same ends

PATHS = (
    "/home/",
    "/mnt/c/",
    "C:\\x\\y",
    "file:///a",
    "made with ",
    "Built by a ",
    "Hugo",
    "/tmp/a",
)


@given(st.lists(st.sampled_from([*PATHS, "x", " ", ".", "MkDocs", "\n"]), max_size=8).map("".join))
@example("made with MkDocs")
@example("/mnt/c/x")
@example("C:\\x\\y")
def test_nothing_that_names_its_maker_is_passed_over(text: str) -> None:
    assert bool(list(plain.makers(text))) == bool(plain._MAKERS.search(text))


WORDS = [
    *("take", "a", "dose", "of", "20", "mg", "g", "G", "once", "it's", "can't", "half", "1.5", "¼"),
    *(
        "$5",
        ",",
        ".",
        "?",
        "?!",
        "!",
        "twice",
        "pure",
        "bliss",
        "DANGER",
        "\n",
        "прими",
        "грамм",
        "20 мг",
    ),
]


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join),
    st.sampled_from(["en-GB", "ru", "ka"]),
    st.booleans(),
)
def test_text_that_is_read_no_further_breaks_no_rule(text: str, locale: str, title: bool) -> None:
    assert list(findings(text, locale, title)) == list(wording._found(text, locale, title))


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_question_is_one_however_it_is_shouted(locale: str) -> None:
    language = wording._spoken(locale)

    assert language is not None
    assert language._named("?") == language._named("?!") != frozenset()


class Thing:
    """Something with an attribute, and an item of another name."""

    name = "<b>"

    def __getitem__(self, key: str) -> str:
        return {"item": "i"}[key]


def test_template_says_what_jinja_would() -> None:
    templates = Templates(lambda value: value if type(value) is Markup else Markup.escape(value))
    templates.globals["_"] = str.upper
    text = "{{ a.name }}{{ a.item }}{{ d.x.y }}{{ _('word') }}{{ a.none is defined }}"

    said = templates.from_string(text).render(a=Thing(), d={"x": {"y": "&"}})

    assert said == "&lt;b&gt;i&amp;WORDFalse"


# ---------------------------------------------------------------- what is measured


def test_benchmark_writes_every_service_into_files_that_can_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(directory, "FILE_SIZE", 20_000)
    monkeypatch.setattr(directory, "LARGEST_PART", 5_000)
    data = directory.directory(300)

    files = list(directory.files_of(data))

    whole = "".join(files)
    for kind in ("cities", "organizations", "locations", "services"):
        known = [f"id: {one['id']}\n" for one in data[kind]]
        used = [one for one in known if one in whole]
        assert kind == "organizations" or used == known
        assert all(whole.count(f"- {one}") == 1 for one in used)
    assert len(files) > 10
    assert max(map(len, files)) < 10_000 < LARGEST_FILE
