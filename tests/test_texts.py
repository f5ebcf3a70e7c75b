"""What a reader reads on a finished page or PDF is found whole, with its language and place."""

from __future__ import annotations

from pathlib import Path

import pytest
import tiny
from hypothesis import given
from hypothesis import strategies as st

from generator.audit import audit
from generator.build import build
from generator.catalog import Catalog
from generator.sheets import pdfs, sheets
from generator.texts import Said, of_page, of_pdf


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
        ("<p>One<br>two</p>", ["Onetwo"]),
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


def test_texts_of_a_pdf_are_its_pages(tmp_path: Path) -> None:
    content = tiny.loaded(tiny.write(tmp_path))
    (document,) = pdfs(sheets(content), Catalog("en").ui).values()

    (said,) = of_pdf(document)

    assert (said.line, said.locale) == (1, "en")
    assert "Wait before taking more, at least: 2 hours." in said.text


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
        other = tiny.write(
            tmp_path / "other", [], [("worksheets/plan.yaml", "A plan", "A plan for junkies")]
        )
        (document,) = pdfs(sheets(tiny.loaded(other)), Catalog("en").ui).values()
        target.write_bytes(document)

    (problem,) = audit(tmp_path / "site", "site")

    assert problem.path.as_posix() == path
    assert "shames" in problem.message
