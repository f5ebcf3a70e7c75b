"""One language as a zip: what is in it, and that it is read without a network."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

import browser as browsing
import pytest
import tiny
from hypothesis import example, given
from hypothesis import strategies as st
from playwright.sync_api import Browser

from generator import kit
from generator.archive import unbundled
from generator.audit import audit
from generator.build import Built, build
from generator.manifest import NAME, parsed


@pytest.fixture(scope="module", params=["en", "ru"])
def unpacked(
    request: pytest.FixtureRequest, built_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path]:
    """A language, and its kit of the shipped site, unpacked."""
    locale = str(request.param)
    folder = tmp_path_factory.mktemp(locale)
    with zipfile.ZipFile(built_site / locale / kit.NAME) as archive:
        archive.extractall(folder)
    return locale, folder


def names(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


# ---------------------------------------------------------------- what is inside


def test_a_kit_holds_all_pages_of_its_language(
    unpacked: tuple[str, Path], built_site: Path
) -> None:
    locale, folder = unpacked
    pages = {name for name in names(built_site) if name.endswith((".html", ".css", ".js", ".png"))}
    others = {"en": "ru/", "ru": "en/"}[locale]

    inside = names(folder)

    wanted = {name for name in pages if not name.startswith(others) and "404" not in name}
    assert {name for name in inside if not name.endswith(".pdf")} == wanted | {NAME, ".nomedia"}
    assert f"{locale}/emergency.html" in inside
    assert f"{locale}/help/happyville.html" in inside
    assert f"{locale}/offline.html" in inside


def test_a_kit_holds_the_clients_sheets_on_one_paper(
    unpacked: tuple[str, Path], built_site: Path
) -> None:
    locale, folder = unpacked
    papers = [
        name
        for name in names(built_site)
        if name.startswith(f"{locale}/")
        and name.endswith(".pdf")
        and not re.search(r"-letter\.|-consultant|/pack-", name)
    ]

    assert [name for name in names(folder) if name.endswith(".pdf")] == papers
    assert f"{locale}/sheets/windows.pdf" in papers
    assert f"{locale}/sheets/windows-large.pdf" in papers
    assert f"{locale}/help/happyville.pdf" in papers


def test_the_audit_finds_no_fault_in_a_kit(unpacked: tuple[str, Path]) -> None:
    _, folder = unpacked

    # Its words were read when the site was built; here links matter, and what stands in pages.
    assert audit(folder, "kit", lambda _text, _locale, _title: iter(())) == []


def test_a_kit_says_nothing_of_when_and_where_it_was_made(built_site: Path) -> None:
    with zipfile.ZipFile(built_site / "en" / kit.NAME) as archive:
        entries = archive.infolist()

    assert not archive.comment
    assert {one.date_time for one in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(one.create_system, one.external_attr, one.extra) for one in entries} == {
        (3, 0o644 << 16, b"")
    }
    assert [one.filename for one in entries] == sorted(one.filename for one in entries)


def test_the_page_says_how_large_the_file_is(built_site: Path) -> None:
    for locale, unit in (("en", "MB"), ("ru", "МБ")):
        size = (built_site / locale / kit.NAME).stat().st_size
        page = (built_site / locale / "offline.html").read_text("utf-8")
        said = re.search(rf'href="offline\.zip">[^<]*<bdi>\(ZIP, ([\d.,]+)\s{unit}\)', page)
        assert said
        assert 0 <= float(said[1].replace(",", ".")) - size / 10**6 < 0.1
        assert size < 3 * 10**6
        home = (built_site / locale / "index.html").read_text("utf-8")
        assert 'href="offline.html"' in home


def test_a_kit_lists_its_own_files(unpacked: tuple[str, Path]) -> None:
    _, folder = unpacked

    assert set(parsed((folder / NAME).read_bytes())) == set(names(folder)) - {NAME}


# ---------------------------------------------------------------- links that lead nowhere


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<p>See <a href="in.html#x">this</a>.</p>', '<p>See <a href="in.html#x">this</a>.</p>'),
        ('<link rel="alternate" hreflang="en" href="../en/a.html">\n<p></p>', "<p></p>"),
        (
            '<nav class="languages" aria-label="L">\n<ul>\n<li><a href="../ru/a.html" '
            'hreflang="ru" lang="ru">Русский</a></li>\n</ul>\n</nav>\n</div>',
            "</div>",
        ),
        (
            '<ul><li><a href="gone.pdf">Large · <bdi>A4</bdi></a></li>'
            '<li><a href="in.pdf">x</a></li></ul>',
            '<ul><li><a href="in.pdf">x</a></li></ul>',
        ),
        (
            '<details class="prints"><summary>More</summary><ul><li><a href="gone.pdf">x</a>'
            "</li></ul></details>\nnext",
            "next",
        ),
        (
            '<p class="actions"><a class="button" href="in.pdf">a</a> '
            '<a class="button" href="gone.pdf">b</a></p>',
            '<p class="actions"><a class="button" href="in.pdf">a</a> </p>',
        ),
        ('<p class="actions"><a class="button" href="gone.zip">a</a></p>\nnext', "next"),
        ('<p class="small"><a href="gone.pdf">print</a> (PDF, Letter)</p><p>x</p>', "<p>x</p>"),
        (
            '<li><a href="#packs">Together</a></li>\n<h2 id="packs">Together</h2>\n'
            '<div class="packs">\n<article class="service"><h3>One</h3><p>with <a class="w" '
            'href="in.html">words</a></p>\n<p class="actions"><a href="gone.pdf">a</a> </p>\n'
            '</article>\n<p><a class="button" href="gone.zip">All</a></p>\n</div>\nnext',
            "next",
        ),
        (
            '<a href="https://example.org/" rel="noreferrer">out</a> <a href="tel:+1">call</a> '
            '<a href="data:text/plain,x" download="x">keep</a> <a href="#here">here</a>',
            None,
        ),
    ],
)
def test_what_leads_outside_is_taken_out(before: str, after: str | None) -> None:
    inside = {"en/in.html", "en/in.pdf"}

    assert kit.without_dead_links(before, "en/page.html", inside) == (
        before if after is None else after
    )


LINKS = st.sampled_from(
    [
        '<a href="gone.html">x</a>', '<a class="button" href="gone.pdf">y</a>',
        '<a href="in.html">z</a>', '<a href="#one">one</a>', '<a href="https://e.org/">o</a>',
        '<a href="in.html">say href="gone" here</a>', '<a\nclass="x" href="gone.html">t</a>',
        '<a href="gone.html"><b>x</b> <bdi>y</bdi></a>', '<a>bare</a> href="gone"',
        '<link rel="stylesheet" href="gone.css">',
        "word", "<bdi>A4</bdi>", " \u00b7 word", '<a id="one" href="gone.html">w</a>',
    ]
)  # fmt: skip
LINE_ENDS = st.sampled_from(["", "\n"])


def some(of: st.SearchStrategy[str], between: str = "") -> st.SearchStrategy[str]:
    return st.lists(of, min_size=1, max_size=3).map(between.join)


def around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Elements that pages have around links, of which none is empty before."""
    words = some(LINKS)
    held = some(inner, "\n")
    items = some(st.builds("<li>{}</li>{}".format, inner, LINE_ENDS))
    return st.one_of(
        st.builds("<ul>{}</ul>{}".format, items, LINE_ENDS),
        st.builds(
            "<p{}>{}</p>{}".format, st.sampled_from(["", ' class="small"']), words, LINE_ENDS
        ),
        st.builds('<p class="actions">{}</p>{}'.format, words, LINE_ENDS),
        st.builds('<nav class="x">{}</nav>{}'.format, held, LINE_ENDS),
        st.builds("<div>{}</div>{}".format, held, LINE_ENDS),
        st.builds("<h2>Two</h2>\n{}".format, held),
        st.builds(
            '<details class="prints"><summary>M</summary>{}</details>{}'.format, held, LINE_ENDS
        ),
    )


SERVICES = st.builds(
    '<article class="service"><h3>One</h3>{}<p class="actions">{}</p>\n</article>{}'.format,
    some(LINKS), some(LINKS), LINE_ENDS,
)  # fmt: skip
ENTRIES = st.builds(
    '\n<article class="service kind-a"{}>\n<h3>One</h3>\n{}\n</article>{}'.format,
    st.sampled_from(["", ' id="one"']), some(LINKS), LINE_ENDS,
)  # fmt: skip


def plainly_without_dead_links(page: str) -> str:
    """As `kit.without_dead_links` for en/page.html and en/in.html, looking at all of it."""
    shorter = re.sub(r'<a\b[^>]*? href="gone[^"]*"[^>]*>.*?</a>', kit._GONE, page, flags=re.DOTALL)
    if shorter == page:
        return page
    shorter = kit._PACK.sub("", kit._ROUND_IT.sub("", shorter))
    while (less := kit._EMPTY.sub("", shorter)) != shorter:
        shorter = less
    if 'id="one"' not in shorter and 'id="one"' in page:
        shorter = re.sub(r'<li><a href="#one">[^<]*</a></li>\n?', "", shorter)
    return shorter.replace(kit._GONE, "")


PARTS = st.recursive(st.one_of(LINKS, SERVICES, ENTRIES), around, max_leaves=6)
PACKS = st.builds(
    '{}\n<h2 id="one">Two</h2>\n<div class="packs">{}</div>{}{}'.format,
    some(PARTS, "\n"), some(PARTS, "\n"), LINE_ENDS, PARTS,
)  # fmt: skip


@given(st.one_of(some(PARTS, "\n"), PACKS))
@example('<ul><li><a href="gone.html">x</a></li></ul>')
@example('<ul><li><ul><li><a href="gone.html">x</a></li></ul></li></ul>')
@example('<p><a href="in.html">how href="gone.html" is written</a></p>')
@example('<p><a\nclass="x" href="gone.html">x</a> and more</p>')
@example('<li><a href="#one">one</a></li>\n<p>a <b>b</b> <a id="one" href="gone.html">x</a></p>')
@example(
    '<li><a href="#one">one</a></li>\n<h2 id="one">Two</h2>\n<div class="packs">'
    '<article class="service"><p class="actions"><a href="gone.pdf">x</a></p></article></div>'
)
@example(
    '<p><a href="gone.html">x</a></p>\n<article class="service kind-a">\n<p>y</p>\n</article>'
    '\n<article class="service kind-a">\n<p><a href="gone.html">x</a></p>\n</article>'
)
@example(
    '<p><a id="one" href="gone.html">w</a></p>\n<h2 id="one">Two</h2>\n'
    '<ul><li><a href="#one">one</a></li></ul>'
)
def test_looking_only_around_dead_links_leaves_what_looking_everywhere_does(page: str) -> None:
    inside = {"en/in.html"}

    assert kit.without_dead_links(page, "en/page.html", inside) == plainly_without_dead_links(page)


# ---------------------------------------------------------------- a browser without a network


@pytest.fixture(scope="module")
def tiny_kit(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The tiny site's kit."""
    root = tmp_path_factory.mktemp("tiny")
    built = build(root, tiny.write(root, ["ru"]), root / "site")
    assert isinstance(built, Built)
    return (built.out / "en" / kit.NAME).read_bytes()


@pytest.mark.parametrize("scripts", [True, False])
def test_every_link_of_an_unpacked_kit_leads_somewhere(
    browser: Browser, tmp_path: Path, tiny_kit: bytes, scripts: bool
) -> None:
    folder = tmp_path / "Новая папка, with a ü"
    with zipfile.ZipFile(io.BytesIO(tiny_kit)) as archive:
        archive.extractall(folder)
    base = f"{folder.as_uri()}/"
    seen: set[str] = set()
    files: set[str] = set()
    waiting = [f"{base}index.html"]

    with browsing.watching(browser, base, scripts=scripts) as watched:
        while waiting:
            url = waiting.pop()
            watched.page.goto(url)
            seen.add(url)
            broken = "[...document.images].filter(one => !one.naturalWidth).map(one => one.src)"
            watched.page.evaluate(
                "document.querySelectorAll('img').forEach(i => i.loading='eager')"
            )
            watched.page.wait_for_load_state("load")
            assert watched.page.evaluate(broken) == [], url
            links = watched.page.evaluate("[...document.links].map(one => one.href)")
            for link in {one.partition("#")[0] for one in links if one.startswith("file:")}:
                assert link.startswith(base), (url, link)
                files.add(link)
                if link.endswith(".html") and link not in seen and link not in waiting:
                    waiting.append(link)
        faults = watched.faults()

    found = {
        Path(unquote(urlsplit(link).path)).relative_to(folder).as_posix() for link in files
    } | {"index.html"}
    inside = unbundled(tiny_kit)
    assert found <= set(inside)
    assert {name for name in inside if name.endswith((".html", ".pdf"))} == found
    assert faults == []


def test_a_kit_looks_like_the_site(unpacked: tuple[str, Path], browser: Browser) -> None:
    locale, folder = unpacked
    base = f"{folder.as_uri()}/"
    colour = "getComputedStyle(document.querySelector('.button, a.help')).backgroundColor"

    with browsing.watching(browser, base) as watched:
        for name in ("index", f"{locale}/sheets/index", f"{locale}/help/happyville"):
            watched.page.goto(f"{base}{name}.html")
            assert watched.page.locator("h1").is_visible()
            assert watched.page.evaluate(colour) != "rgba(0, 0, 0, 0)"
        assert watched.faults() == []
        assert all(url.startswith((base, "data:")) for url in watched.asked)
