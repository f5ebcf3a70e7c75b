"""What a reader reads on a finished page or PDF is found whole, with its language and place."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
import tiny
from hypothesis import given
from hypothesis import strategies as st

from generator.audit import audit
from generator.build import build
from generator.catalog import Catalog
from generator.models import Paper
from generator.paper import Press, Variant, pdf
from generator.sheets import sheets
from generator.texts import Said, UnreadableError, of_page, of_pdf


def page(body: str, locale: str = "en") -> str:
    return f'<!doctype html>\n<html lang="{locale}"><body>{body}</body></html>'


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<p>One <strong>two</strong> three.</p>", ["One two three."]),
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>One\n  two</p>", ["One two"]),
        ("<ul><li>One<ul><li>Two</li></ul></li></ul>", ["One", "Two"]),
        ("<td>One</td><td>Two</td>", ["One", "Two"]),
        ("<p>a &amp; b&nbsp;c</p>", ["a & b c"]),
        ("<p>One<br>two</p>", ["One two"]),
        ('<img alt="One  two" src="x">', ["One two"]),
        ('<input placeholder="One"><button>Two</button>', ["One", "Two"]),
        ("<script>One</script><style>Two</style><p>Three</p>", ["Three"]),
        ('<ol class="sources"><li>One</li></ol><p>Two</p>', ["Two"]),
        ('<p>One <span class="quoted">two</span> three</p>', ["One", "three"]),
        ('<ul class="plain finder"><li><a title="One">Two</a></li></ul>', []),
        ("<p>One</div> two</p>", ["One two"]),
        ("<p>One", ["One"]),
        ("<dd><a>One</a> · <a>Two</a></dd>", ["One", "Two"]),
        ("", []),
    ],
)
def test_texts_of_a_page_are_its_blocks(body: str, said: list[str]) -> None:
    assert [one.text for one in of_page(page(body))] == said


def test_text_knows_its_language_title_and_place() -> None:
    body = '<h2>One</h2>\n<p>Two <span lang="ru" dir="ltr">три</span> four</p>'

    found = list(of_page(page(body)))

    assert found == [
        Said(2, 27, "One", "en", title=True),
        Said(3, 4, "Two", "en"),
        Said(3, 34, "три", "ru"),
        Said(3, 44, "four", "en"),
    ]


@given(st.text("<>/ap=\"'! -div", max_size=60))
def test_any_page_can_be_read(text: str) -> None:
    assert all(one.text for one in of_page(text))


def printed(root: Path, edits: Iterable[tuple[str, str, str]] = (), size: str = "A4") -> bytes:
    """The tiny worksheet as a PDF."""
    (sheet,) = sheets(tiny.loaded(tiny.write(root, [], edits)))
    paper: Paper = "Letter" if size == "Letter" else "A4"
    return pdf(sheet, Press(Catalog("en").ui), Variant(paper=paper))


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_texts_of_a_pdf_are_its_paragraphs(tmp_path: Path, size: str) -> None:
    document = printed(tmp_path, size=size)

    found = list(of_pdf(document))

    texts = [said.text for said in found]
    assert texts[:3] == [
        "A plan",
        "To think ahead.",
        "10 minutes · on your own · Before a night out.",
    ]
    assert "I feel lonely" in texts
    assert any("Wait before taking more, at least: 2 hours." in text for text in texts)
    assert {(said.line, said.column, said.locale) for said in found} == {(1, 1, "en")}
    assert {said.within for said in found} == {" ".join(texts)}


def test_lines_of_paper_are_no_paragraphs(tmp_path: Path) -> None:
    long = "Say it in other words " + "and think of it once more " * 20 + "until it is said."
    block = f"  - {{type: text, text: {long}}}\n"
    edit = ("worksheets/plan.yaml", "blocks:\n", f"blocks:\n{block}")

    texts = [said.text for said in of_pdf(printed(tmp_path, [edit]))]

    assert long in texts


def test_rows_of_a_table_are_paragraphs_of_their_own(tmp_path: Path) -> None:
    block = "  - {type: grid, columns: [Mon, Tue], rows: [Sleep, Food]}\n"
    edit = ("worksheets/plan.yaml", "blocks:\n", f"blocks:\n{block}")

    texts = [said.text for said in of_pdf(printed(tmp_path, [edit]))]

    assert {"Sleep", "Food"} <= set(texts)


def test_sentence_that_paper_cuts_at_a_name_stands_whole_in_its_page(tmp_path: Path) -> None:
    long = " ".join(["Anna Asks Berta"] * 20)
    block = f"  - {{type: text, text: {long}}}\n"
    edit = ("worksheets/plan.yaml", "blocks:\n", f"blocks:\n{block}")

    found = list(of_pdf(printed(tmp_path, [edit])))

    assert long not in {said.text for said in found}
    assert all(long in said.within for said in found)


def test_every_page_of_a_pdf_is_read_by_itself(tmp_path: Path) -> None:
    edits = [
        ("worksheets/plan.yaml", "pages: 1", "pages: 2"),
        ("worksheets/plan.yaml", "n: 3", "n: 20\n  - {type: lines, label: Later on, n: 20}"),
    ]

    found = list(of_pdf(printed(tmp_path, edits)))

    first, second = ({said.within for said in found if said.line == number} for number in (1, 2))
    assert {said.line for said in found} == {1, 2}
    assert len(first) == len(second) == 1
    assert "Later on" in second.pop()
    assert "Later on" not in first.pop()


@pytest.mark.parametrize("data", [b"", b"x", b"%PDF-1.7 and no more"])
def test_what_is_no_pdf_cannot_be_read(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        list(of_pdf(data))


@pytest.mark.parametrize(
    ("file", "old", "new", "path"),
    [
        ("page", "We are <em>small</em>", "We are junkies", "site/en/about.html"),
        ("pdf", "", "", "site/en/sheets/plan.pdf"),
    ],
)
def test_audit_finds_words_whoever_put_them_there(
    tmp_path: Path, file: str, old: str, new: str, path: str
) -> None:
    folder = tiny.write(tmp_path)
    built = build(tmp_path, folder, tmp_path / "site")
    assert not isinstance(built, list), built
    target = tmp_path / path
    if file == "page":
        text = target.read_text("utf-8")
        assert old in text
        target.write_text(text.replace(old, new), "utf-8")
    else:
        edit = ("worksheets/plan.yaml", "A plan", "A plan for junkies")
        target.write_bytes(printed(tmp_path / "other", [edit]))

    (problem,) = audit(tmp_path / "site", "site")

    assert problem.path.as_posix() == path
    assert "shames" in problem.message
