"""The audit: one tiny page for each fault, and remote addresses planted anywhere."""

from __future__ import annotations

import base64
import io
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.audit import audit
from generator.policy import content_policy
from generator.problems import report
from generator.publish import STAMP
from generator.rules import GUARANTEES, RULES

GOOD = f"""\
<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{content_policy(False)}">
<meta name="referrer" content="no-referrer">
<title>Good</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../assets/style.css">
<link rel="alternate" hreflang="ru" href="../ru/index.html">
</head>
<body class="text">
<p><a class="leave" href="https://example.org/" rel="noreferrer">Leave</a></p>
<p class="limits">It clears nothing.</p>
<h1 id="top">Good</h1>
<p><a href="#top">here</a> <a href="two.html#a%20place">there</a> <a href="two.html?q=1">too</a></p>
<p><a href="sheet.pdf#page=2">paper</a> <a href="">itself</a> <a>nowhere</a> <a name="x"></a></p>
<p><a href="https://example.org/" rel="noreferrer">out</a></p>
<p><a href="tel:+441632960001">call</a> <a href="mailto:a@example.org">write</a></p>
<p class="keeps">Your phone keeps a list.</p>
<p title="see https://example.org/">words <img src="dot.png" alt="not // remote"></p>
</body>
</html>
"""
LAST = GOOD.count("\n")
"""Number of the line that is appended to the good page."""
OTHER = GOOD.replace("two.html#a%20place", "index.html").replace(
    'id="top"', 'id="top"><i id="a place"'
)
STYLE = 'a{color:red;background:url(data:,),url("data:,")}\n'


LOST = GOOD.replace('href="../', 'href="/').replace('href="two', 'href="/en/two')
LOST = LOST.replace('href="sheet', 'href="/en/sheet').replace('src="', 'src="/en/')
"""The page for unknown addresses, whose links begin at the top of the host."""
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)
"""One black point."""


def paper(info: str = "/Title (A)", more: str = "", said: str = "") -> bytes:
    """A PDF with `said` on its page, that says `info` of itself and has `more` in its root."""
    shown = f"BT /F 9 Tf ({said}) Tj ET"
    objects = [
        f"<</Type/Catalog/Pages 2 0 R/Lang(en){more}>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R"
        "/Resources<</Font<</F 6 0 R>>>>>>",
        f"<<{info}>>",
        f"<</Length {len(shown)}>>\nstream\n{shown}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    data, places = "%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        f"{data}xref\n0 7\n0000000000 65535 f \n{table}"
        f"trailer\n<</Size 7/Root 1 0 R/Info 4 0 R>>\nstartxref\n{len(data)}\n%%EOF\n"
    ).encode()


def damaged(name: str) -> bytes:
    """A zip whose one file was packed with LZMA and cannot be unpacked."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_LZMA) as archive:
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.compress_type, entry.external_attr = zipfile.ZIP_LZMA, 0o644 << 16
        archive.writestr(entry, b"a" * 500)
    data = bytearray(into.getvalue())
    data[30 + len(name) + 9] ^= 0xFF  # behind the header, its name and LZMA's properties
    return bytes(data)


def written(root: Path, page: str, style: str = STYLE) -> Path:
    """A site of two languages whose English home page is `page`."""
    other = OTHER.replace("two.html", "index.html")
    files: dict[str, str | bytes] = {
        "404.html": LOST,
        "assets/style.css": style,
        "en/index.html": page,
        "en/two.html": other,
        "en/sheet.pdf": paper(),
        "en/dot.png": DOT,
        "ru/index.html": other.replace("sheet.pdf", "../en/sheet.pdf")
        .replace("dot", "../en/dot")
        .replace("clears nothing", "стирает ничего")
        .replace('lang="en"', 'lang="ru"'),
    }
    for name, held in files.items():
        put(root, name, held)
    return root


def put(root: Path, name: str, held: str | bytes) -> None:
    """Write one file of a site, with the time that all its files have."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(held.encode() if isinstance(held, str) else held)
    for one in (path, *path.parents):
        if one.is_relative_to(root):
            os.utime(one, (STAMP, STAMP))


def test_a_good_site_has_no_fault(tmp_path: Path) -> None:
    site = written(tmp_path, GOOD)

    assert audit(site, "site") == []


def test_paper_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    site = written(tmp_path, GOOD)
    put(site, "en/sheet.pdf", b"%PDF-1.7 and no more")

    (problem,) = audit(site, "site")

    assert str(problem).startswith("site/en/sheet.pdf:1:1: this PDF cannot be read")


def test_a_library_says_nothing_of_its_own(tmp_path: Path) -> None:
    put(tmp_path, "index.html", "<p>Hello</p>")
    put(tmp_path, "sheet.pdf", b"%PDF-1.7 and no more")
    command = [sys.executable, "-m", "generator.cli", "audit", str(tmp_path)]

    result = subprocess.run(command, capture_output=True, text=True, check=False)

    assert "sheet.pdf:1:1: this PDF cannot be read" in result.stdout
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("<script>alert(1)</script>", "1: a script stands in the page"),
        ('<script src="x.js"></script>', "1: a script stands in the page"),
        ("<style>a{}</style>", "1: an inline style sheet stands in the page"),
        ("<iframe></iframe>", "1: a frame stands in the page"),
        ("<object></object>", "1: an embedded object stands in the page"),
        ("<embed>", "1: an embedded object stands in the page"),
        ("<base>", "1: a base address stands in the page"),
        ("<video></video>", "1: a video stands in the page"),
        ("<audio></audio>", "1: a sound stands in the page"),
        (
            "<svg></svg>",
            "1: an SVG picture (Tor Browser at its safest shows none) stands in the page",
        ),
        ('<p style="color:red">', "1: an inline style stands in the page"),
        ('<p>é<b onclick="x()">', "5: an inline onclick stands in the page"),
        ("<body ONLOAD=x()>", "1: an inline onload stands in the page"),
        (
            '<img alt="" src="//example.org/a.png">',
            "1: '//example.org/a.png' names a host without https",
        ),
        (
            '<p><img alt="" srcset="a.png 1x, https://a.b/c 2x">',
            "4: 'a.png 1x, https://a.b/c 2x' names another host",
        ),
        ('<form method="dialog" action="https://a.b/">', "1: 'https://a.b/' names another host"),
        ('<button disabled formaction="\\\\a.b">', "1: '\\\\\\\\a.b' names another host"),
        ('<a href="" ping="https://a.b/">', "1: 'https://a.b/' names another host"),
        ('<body background="/\n/a.b">', "1: '/\\n/a.b' names another host"),
        ('<meta http-equiv="Refresh" content="0">', "1: the page leads elsewhere by itself"),
        ("<!-- made by me -->", "1: a comment stands in the page"),
        ("<p><!-- never closed <p>", "4: the page ends within a tag or a comment"),
        ('<a href="two.html"', "1: the page ends within a tag or a comment"),
        ('<p id="top">', "1: the id 'top' stands here twice"),
        (
            '<a href="javascript:x()">',
            "1: 'javascript:x()' is neither an https, tel nor mailto link",
        ),
        (
            '<a href="http://a.b/" rel="noreferrer">',
            "1: 'http://a.b/' is neither an https, tel nor mailto link",
        ),
        (
            '<a href="data:text/html,x">',
            "1: 'data:text/html,x' is neither an https, tel nor mailto link",
        ),
        ('<a href="//a.b/" rel="noreferrer">', "1: '//a.b/' names a host without https"),
        ('<a href="https:a.b" rel="noreferrer">', "1: 'https:a.b' names a host without https"),
        ('<link rel="preconnect" href="https://a.b">', "1: 'https://a.b' loads from another host"),
        ('<area href="https://a.b">', "1: 'https://a.b' loads from another host"),
        (
            '<a href="https://a.b/">',
            "1: 'https://a.b/' would tell where its reader came from\n"
            '    hint: add rel="noreferrer"',
        ),
        ('<a href="three.html">', "1: the link 'three.html' leads nowhere"),
        ('<a href="../de/index.html">', "1: the link '../de/index.html' leads nowhere"),
        ('<a href="../en">', "1: the link '../en' leads to a folder\n    hint: add index.html"),
        (f'<a href="{"../" * 40}x">', f"1: the link '{'../' * 40}x' leads nowhere"),
        ('<a href="two.html#nothing">', "1: the link 'two.html#nothing' leads to no place there"),
        ('<a href="#nothing">', "1: the link '#nothing' leads to no place there"),
        ('<img alt="" src="none.png">', "1: the link 'none.png' leads nowhere"),
        (
            '<a href="/en/two.html">',
            "1: '/en/two.html' works only at the top of a host\n    hint: link relatively",
        ),
    ],
)
def test_a_fault_is_named_with_its_place(tmp_path: Path, added: str, said: str) -> None:
    site = written(tmp_path, f"{GOOD}{added}")

    found = audit(site, "site")

    assert report(found) == f"site/en/index.html:{LAST + 1}:{said}\n1 problem"


@pytest.mark.parametrize(
    ("gone", "instead", "said"),
    [
        (
            f'<meta http-equiv="Content-Security-Policy" content="{content_policy(False)}">',
            "",
            "the page has no Content-Security-Policy",
        ),
        ('<meta name="referrer" content="no-referrer">', "", "the page has no referrer policy"),
        ("<title>Good</title>", "", "the page has no title"),
        ("<h1 id=", "<h2 id=", "the page has no main heading"),
        (' lang="en"', "", "the page does not say its language"),
        (' lang="en"', ' lang=""', "the page does not say its language"),
        (
            "<title>",
            '<meta name="Generator" content="x"><title>',
            "the page names the program that made it",
        ),
    ],
)
def test_what_every_page_has_or_has_not(tmp_path: Path, gone: str, instead: str, said: str) -> None:
    assert gone in GOOD
    site = written(tmp_path, GOOD.replace(gone, instead))

    found = audit(site, "site")

    assert report(found) == f"site/en/index.html:1:1: {said}\n1 problem"


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("@import 'x.css';", "1: the style sheet loads something: '@import'"),
        ("a{b:url(x.png)}", "5: the style sheet loads something: 'url(x.png'"),
        ('a{b:URL( "//a.b/c")}', "5: the style sheet loads something: 'URL( \"//a.b/c\"'"),
        ('a{b:image-set("https://a.b/c" 1x)}', "16: the style sheet loads something: 'https:'"),
        ('a{b:src("//1.2.3.4/")}', "10: the style sheet loads something: '//1'"),
    ],
)
def test_style_sheets_load_nothing(tmp_path: Path, style: str, said: str) -> None:
    site = written(tmp_path, GOOD, f"{STYLE}{style}")

    found = audit(site, "site")

    assert report(found) == f"site/assets/style.css:2:{said}\n1 problem"


def test_the_page_for_unknown_addresses_links_from_the_top(tmp_path: Path) -> None:
    site = written(tmp_path, GOOD)
    page = LOST.replace('href="#top"', 'href="/help/en/index.html"')
    put(site, "404.html", page)

    assert audit(site, "site") == []


@pytest.mark.parametrize("address", ["//a.b/", "/\\a.b/", "\\\\a.b/", "///a.b/", "/\t/a.b"])
def test_the_page_for_unknown_addresses_names_no_host(tmp_path: Path, address: str) -> None:
    site = written(tmp_path, GOOD)
    page = LOST.replace('href="#top"', f'href="{address}"')
    put(site, "404.html", page)

    found = audit(site, "site")

    assert [problem.message for problem in found] == [f"{address!r} names a host without https"]


def test_all_faults_of_all_pages_are_shown_in_order(tmp_path: Path) -> None:
    site = written(tmp_path, GOOD.replace("<h1", "<script></script><h1"), "@import 'x';")
    (site / "en/two.html").write_text(OTHER.replace("<h1", "<style></style><h1"), "utf-8")

    found = audit(site, "site")

    assert found == sorted(found)
    assert [problem.path.as_posix() for problem in found] == [
        "site/assets/style.css",
        "site/en/index.html",
        "site/en/two.html",
    ]


TAGS = ["a", "area", "b", "body", "button", "form", "frame", "html", "image", "img", "input"]
TAGS += ["link", "meta", "p", "picture", "q", "source", "table", "track", "x-own"]
NAMES = ["action", "background", "content", "data", "data-x", "formaction", "href", "imagesrcset"]
NAMES += ["longdesc", "manifest", "ping", "poster", "profile", "src", "srcset", "xlink:href"]
HOSTS = ["//{}", "http://{}", "HTTPS://{}", "/\\{}", "\\\\{}", " \t//{}", "/\n/{}", "https:{}"]
HOSTS += ["https:\\\\{}", "ht\ntps://{}", "&#47;/{}", "ftp://{}", "ws://{}"]


@given(
    tag=st.sampled_from(TAGS),
    name=st.sampled_from(NAMES),
    shape=st.sampled_from(HOSTS),
    before=st.sampled_from(["", "0;url=", "a.png 1x, "]),
    quote=st.sampled_from("'\""),
    line=st.integers(2, LAST),
)
def test_a_remote_address_planted_anywhere_is_found(
    tag: str, name: str, shape: str, before: str, quote: str, line: int
) -> None:
    address = (before if name in ("content", "srcset") else "") + shape.format("a.example/x")
    lines = GOOD.splitlines()
    lines.insert(line, f"<{tag} {name}={quote}{address}{quote}>")
    with tempfile.TemporaryDirectory() as folder:
        site = written(Path(folder), "\n".join(lines))

        found = audit(site, "site")

    assert any("host" in f.message or "https" in f.message or "came" in f.message for f in found)


@given(
    shape=st.sampled_from(['url("{}")', "url({})", "@import '{}';", 'image-set("{}" 1x)']),
    host=st.sampled_from(["//{}", "http://{}", "HTTPS://{}", "ftp://{}"]),
    line=st.integers(0, 3),
)
def test_a_remote_address_in_a_style_sheet_is_found(shape: str, host: str, line: int) -> None:
    lines = ["a{color:red}"] * 3
    lines.insert(line, shape.format(host.format("a.example/x")))
    with tempfile.TemporaryDirectory() as folder:
        site = written(Path(folder), GOOD, "\n".join(lines))

        found = audit(site, "site")

    assert [problem.line for problem in found] == [line + 1]


def test_of_sheets_beside_their_pages_one_is_read(tmp_path: Path) -> None:
    site = written(tmp_path, GOOD)
    for name in ("a-town", "b-town"):
        put(site, f"en/{name}.html", GOOD)
        put(site, f"en/{name}.pdf", paper(said="Help for junkies"))

    (problem,) = audit(site, "site")

    assert str(problem).startswith("site/en/a-town.pdf:1:1: ")
    assert "shames" in problem.message


# ---------------------------------------------------------------- the tables


def test_every_promise_has_its_line() -> None:
    assert list(GUARANTEES) == list(range(1, 33))
    assert all(one.promise.endswith(".") and one.why.endswith(".") for one in GUARANTEES.values())
    makers = {"audit", "browser", "headers", "verify", "tests"}
    assert all(one.shown_by and makers >= {*one.shown_by} for one in GUARANTEES.values())


def test_every_rule_belongs_to_a_promise_that_the_audits_show() -> None:
    for rule in RULES.values():
        assert rule.fix.endswith("."), rule.id
        if rule.guarantee:
            assert {*GUARANTEES[rule.guarantee].shown_by} - {"tests"}, rule.id
