"""A page is read the same way in kept pieces as it is by Python's own parser."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator import markup
from generator.audit import Html, parse
from generator.texts import of_page

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
    heard, line = Heard(), 2
    for piece in pieces:
        markup.tell_piece(piece, heard, line)
        line += piece.count("\n") + 1
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


@given(pages(plain_tags, plain_words))
@example(DOCTYPE + '<html>\n<p content="x, //e.org">\n</p>\n</html>')
@example(DOCTYPE + '<html>\n<p content="&#47;/e.org">\n</p>\n</html>')
def test_texts_and_faults_are_the_same_in_pieces(page: str) -> None:
    same = page.replace(DOCTYPE, "<!DOCTYPE html>\n", 1)  # which no page of ours has: read whole

    assert markup.pieces(same) is None
    assert list(of_page(page)) == list(of_page(same))
    assert parse(page) == parse(same)


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

    first, second = parse(page), parse(DOCTYPE + "<html>\n" + page.removeprefix(DOCTYPE))

    assert first.ids == [(3, 1, "a")] and second.ids == [(4, 1, "a")]
    assert first == parse(page) and isinstance(first, Html)
