"""A page says the same in pieces, of which most are known, as it does to Python's own parser."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator import markup
from generator.audit import Html, glance, parse
from generator.texts import Reading, of_page

DOCTYPE = "<!doctype html>\n"


@dataclass
class Heard:
    """Everything that was told, in order."""

    parts: list[tuple[object, ...]] = field(default_factory=list)

    def start(self, tag: str, attributes: markup.Attributes, place: markup.Place) -> None:
        self.parts.append(("start", tag, attributes, place))

    def end(self, tag: str) -> None:
        self.parts.append(("end", tag))

    def text(self, text: str, place: markup.Place) -> None:
        if text.strip():  # a line's end between two tags says nothing
            self.parts.append(("text", text, place))

    def comment(self, place: markup.Place) -> None:
        self.parts.append(("comment", place))


def whole(page: str) -> list[tuple[object, ...]]:
    heard = Heard()
    markup.tell(page, heard)
    return heard.parts


def piecewise(page: str) -> list[tuple[object, ...]] | None:
    pieces = markup.pieces(page)
    if pieces is None:
        return None
    heard = Heard()
    for number, piece in enumerate(pieces):
        for index, part in enumerate(markup.parts(piece)):
            place = markup.place(pieces, number, index)
            if not index % 2:
                heard.text(unescape(part), place)
                continue
            tag, attributes = markup.tag(part)
            if attributes is None:
                heard.end(tag)
            else:
                heard.start(tag, attributes, place)
    return heard.parts


names = st.sampled_from(["p", "div", "bdi", "h2", "li", "br", "title", "a", "svg", "script", "td"])
attributes = st.sampled_from(
    [
        "", ' class="x"', ' id="a1"', ' lang="ru" dir="ltr"', ' href="b.html#c"', " hidden",
        ' alt="a &amp; b"', ' title="x\ny"', " x='1'", ' style="a"', ' href="//e.org"', ' a="<"',
        ' class="sources"', ' lang="ar"',
    ]
)  # fmt: skip
words = st.sampled_from(
    ["", "\n", "word", "two words", "\n a\n", "&lt;b&gt;", "&amp", "a · b", ">", "<", "é", "&nbsp;"]
)
tags = st.one_of(
    st.builds("<{}{}>".format, names, attributes),
    st.builds("</{}>".format, names),
    st.sampled_from(["<!-- c -->", "<br />", "</p >", "<P>", "<![CDATA[x]]>", "<?x?>"]),
)
plain_names = st.sampled_from(["p", "div", "bdi", "h2", "a", "img", "object", "meta", "link"])
plain_attributes = st.sampled_from(
    [
        "", ' class="x"', ' id="a1"', ' lang="ru" dir="ltr"', ' alt="a &amp; b"', ' style="a"',
        ' href="b.html#c"', ' title="x\ny"', ' class="sources"', ' href="//e.org"', ' src="a.png"',
        ' content="x, //e.org"', ' onclick="x"', ' src="https://e.org/"', ' href="tel:1"',
        ' http-equiv="refresh"', ' name="generator"', ' data-x="&#47;/e.org"', ' value="/ /e"',
        " hidden", " onclick", " style", " id", ' on class="on"', ' checked value="x" hidden',
    ]
)  # fmt: skip
plain_tags = st.one_of(
    st.builds("<{}{}>".format, plain_names, plain_attributes),
    st.builds("</{}>".format, plain_names),
)
well_built = st.sampled_from(
    [
        '<a href="x.html">One</a>', '<a href="x.html"><b>One</b></a>',
        "<label>One <b>two</b></label>",
        '<p class="limits">One</p>', '<html lang="en">', '<a class="leave" href="/x">x</a>',
        '<summary aria-label="x"></summary>', "<title>A</title>", '<a href="x.html" title="x"></a>',
        '<script src="a.js" defer></script>', '<a href="tel:1">1</a>', "<br>",
        '<img alt="" src="a">',
    ]
)  # fmt: skip
plain_words = st.sampled_from(
    ["", "\n", "\n", "\n", "word", "two words", "\n a\n", "&lt;b&gt;", "a · b"]
)


def pages(tags: st.SearchStrategy[str], words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.lists(st.tuples(tags, words), max_size=12)
    return pairs.map(
        lambda some: DOCTYPE + "<html>\n" + "".join(t + w for t, w in some) + "\n</html>"
    )


@given(pages(tags, words))
@example(DOCTYPE + "<html><script>\n<p>\n</script></html>")
@example(DOCTYPE + '<html><p title="\n><p>\n<">x</html>')
@example(DOCTYPE + "<html><!--\n<p>\n--></html>")
def test_page_cut_in_pieces_says_the_same(page: str) -> None:
    found = piecewise(page)

    assert found is None or found == whole(page)


@given(pages(plain_tags, plain_words))
def test_plain_page_is_always_cut_and_says_the_same(page: str) -> None:
    assert piecewise(page) == whole(page)


def whole_only(page: str) -> str:
    """The same with a doctype that no page of ours has: it is read by the parser."""
    same = page.replace(DOCTYPE, "<!DOCTYPE html>\n", 1)
    assert markup.pieces(same) is None
    return same


def judged(text: str, locale: str, title: bool) -> tuple[tuple[str, str, bool], ...]:
    """What a judge says who minds some of the texts."""
    is_minded = "o w" in text or (text == "a" and locale == "ru")
    return ((text, locale, title),) if is_minded else ()


READING = Reading(judged)
"""Knows what it has read on the pages before."""


@given(pages(plain_tags, plain_words))
@example(DOCTYPE + "<html>\n<p>two <b>x</b>\n<i>words</i></p>\n</html>")
@example(DOCTYPE + '<html>\n<p class="quoted">two words</p>\n<p>two words</p>\n</html>')
@example(DOCTYPE + "<html>\n<p>two<br>words</p>\n</html>")
@example(DOCTYPE + "<html>\n<p>two<b></b>\n<b></b>words</p>\n</html>")
@example(
    DOCTYPE + '<html>\n<div lang="ru">\n<p>x</p>\n</div>\n'
    '<div lang="ru">a<b></b>\n<p>x</p>\n</div>\n</html>'
)
def test_texts_are_the_same_in_pieces(page: str) -> None:
    same = whole_only(page)

    assert READING.of_page(page) == READING.of_page(same)
    assert list(of_page(page)) == list(of_page(same))


def said(html: Html) -> dict[str, object]:
    """What is known of a page, without places."""
    return {
        "ids": [name for _, _, name in html.ids],
        "local": [target for _, _, target in html.local],
        "marks": {what: [value for *_, value in some] for what, some in html.marks.items()},
        "seen": html.seen,
        "language": html.language,
    }


@given(pages(st.one_of(plain_tags, well_built), plain_words))
@example(DOCTYPE + '<html>\n<p content="x, //e.org">\n</p>\n</html>')
@example(DOCTYPE + '<html>\n<p content="&#47;/e.org">\n</p>\n</html>')
@example(DOCTYPE + '<html>\n<a href="x.html">\n</a>\n</html>')
@example(DOCTYPE + '<html>\n<a href="x.html">\n<b>x</b></a>\n</html>')
@example(DOCTYPE + '<html>\n<p class="limits">One\n<b>two</b></p>\n</html>')
@example(DOCTYPE + "<html>\n<label>One <label>two</label></label>\n</html>")
@example(DOCTYPE + '<html>\n<a href="x.html">&nbsp;</a>\n</html>')
def test_page_that_is_fine_at_a_glance_has_no_fault_and_says_the_same(page: str) -> None:
    html = glance(page)

    if html is not None:
        whole = parse(page)
        assert not whole.faults
        assert said(html) == said(whole)
        html.judged(page)
        whole.judged(page)
        assert html.marks == whole.marks


def test_most_pages_are_fine_at_a_glance(rtl_site: Path) -> None:
    pages = sorted(rtl_site.rglob("*.html"))

    assert len(pages) > 20
    assert [page.name for page in pages if glance(page.read_text("utf-8")) is None] == []


@pytest.mark.parametrize(
    "page",
    [
        "<p>no doctype</p>",
        DOCTYPE + "text first<p></p>",
        DOCTYPE + "<p>text last",
        DOCTYPE + "<p><script>a</script></p>",
        DOCTYPE + "<p><noscript>a</noscript></p>",
        DOCTYPE + "<p>a\r\n</p>",
        DOCTYPE + "<p><!-- c --></p>",
        DOCTYPE + '<p x="a>b"></p>',
    ],
)
def test_page_in_other_forms_is_left_to_the_parser(page: str) -> None:
    assert markup.pieces(page) is None


def test_what_is_kept_of_a_piece_is_no_page_s_own() -> None:
    page = DOCTYPE + '<html lang="en">\n<h1 id="a">A</h1>\n<a href="b.html">b</a>\n</html>'

    first, second = glance(page), glance(DOCTYPE + "<html>\n" + page.removeprefix(DOCTYPE))

    assert first is not None and second is not None
    assert first.ids == [(1, 1, "a")] and second.ids == [(2, 1, "a")]
    assert first == glance(page)
