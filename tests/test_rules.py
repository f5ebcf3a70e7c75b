"""Every rule of the audit has something planted that breaks it; and whole sites keep them all."""

from __future__ import annotations

import base64
import gzip
import io
import json
import os
import re
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePath

import brotli
import pypdf
import pytest
import tiny
from click.testing import CliRunner
from pace import no_hang
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from test_audit import DOT, GOOD, LOST, OTHER, damaged, paper, put, written

from generator.abroad import numbers
from generator.audit import audit, glance, inspect
from generator.build import build
from generator.checks import linter
from generator.cli import main
from generator.content import Content
from generator.policy import content_policy, headers
from generator.publish import STAMP
from generator.rules import BY_AUDIT, GUARANTEES, HOSTS, RULES, Finding
from generator.verdicts import COMMANDS, verdicts

POLICY = f'<meta http-equiv="Content-Security-Policy" content="{content_policy(False)}">'
SCRIPTED = GOOD.replace(content_policy(False), content_policy(True))
FAKE = "data:image/png;base64,"

PAGES: list[tuple[str, str, str]] = [
    # rule, what is taken out of the good page (nothing: at its end), what is put there
    ("remote-address", "", '<img alt="" src="https://a.example/x.png">'),
    ("remote-address", "", '<img alt="" srcset="https://a.example/x.png 2x">'),
    ("remote-address", "", '<a href="two.html" ping="https://a.example/">x</a>'),
    ("remote-address", "", '<link rel="dns-prefetch" href="https://a.example">'),
    ("remote-address", "", '<link rel="preload" as="font" href="https://a.example/f.woff2">'),
    ("leads-elsewhere", "", '<meta http-equiv="refresh" content="1;url=two.html">'),
    ("stores", "", '<meta http-equiv="Set-Cookie" content="a=b">'),
    ("stores", "", '<link rel="manifest" href="two.html">'),
    ("answers-kept", "", "<input>"),
    ("answers-kept", "", '<input type="checkbox">'),
    ("answers-kept", "", '<textarea autocomplete="on"></textarea>'),
    ("answers-kept", "", '<select autocomplete="off" name="part"></select>'),
    ("form-sends", "", "<form></form>"),
    ("form-sends", "", '<form method="post"></form>'),
    ("other-text", "", "<noscript>Switch on scripts.</noscript>"),
    ("never-shown", "", "<p hidden>Only a script shows this.</p>"),
    ("dead-control", "", "<button>Press</button>"),
    ("dead-control", "", "<form>Search</form>"),
    ("dead-control", "", '<input type="button" value="Press">'),
    ("dead-control", "", '<div role="button">Press</div>'),
    ("svg", "", "<svg></svg>"),
    ("no-words", "", '<img src="dot.png">'),
    ("no-words", "", '<a href="two.html"><img src="dot.png" alt=""></a>'),
    ("no-words", "", '<a href="two.html"><i class="icon"></i></a>'),
    ("no-words", "", '<a href="two.html">\n<b></b>\n</a>'),
    ("no-words", "", '<button type="reset"></button>'),
    ("no-words", "", '<span role="img"></span>'),
    ("no-words", "It clears nothing.", ""),
    ("no-words", "Your phone keeps a list.", ""),
    ("script", "", "<script>alert(1)</script>"),
    ("script", "", '<script src="own.js"></script>'),
    ("script", "", '<script type="module" src="own.js"></script>'),
    ("inline-style", "", '<p style="color:red">x</p>'),
    ("inline-style", "", "<style>a{}</style>"),
    ("inline-handler", "", '<p onclick="x()">x</p>'),
    ("embedded", "", "<iframe></iframe>"),
    ("no-policy", POLICY, ""),
    ("weak-policy", "default-src 'none'", "default-src 'self'"),
    ("weak-policy", "style-src 'self'", "style-src 'self' 'unsafe-inline'"),
    ("weak-policy", "; form-action 'none'", ""),
    ("late-policy", '<meta charset="utf-8">', '<link rel="stylesheet" href="../assets/style.css">'),
    ("referrer-told", "", '<a href="https://a.example/">x</a>'),
    (
        "referrer-told",
        "",
        '<a href="https://a.example/" rel="noreferrer" referrerpolicy="origin">x</a>',
    ),
    ("no-referrer-policy", '<meta name="referrer" content="no-referrer">', ""),
    ("no-referrer-policy", 'content="no-referrer"', 'content="origin"'),
    ("no-leave-link", 'class="leave"', ""),
    ("leave-stays", 'class="leave"', 'class="leave" target="_blank"'),
    ("limits-unsaid", '<p class="limits">It clears nothing.</p>', ""),
    ("limits-unsaid", "It clears nothing.", ""),
    ("no-title", "<title>Good</title>", ""),
    ("telling-title", "<title>Good</title>", "<title>Crystal · Good</title>"),
    ("no-icon", '<link rel="icon" href="data:,">', ""),
    ("social-card", "", '<meta property="og:title" content="x">'),
    ("social-card", "", '<meta name="twitter:card" content="x">'),
    ("generator-named", "", '<meta name="generator" content="x">'),
    ("generator-named", "", '<p>Made with <a href="two.html">Material for MkDocs</a></p>'),
    ("author-named", "", '<meta name="author" content="x">'),
    ("author-named", "", '<link rel="author" href="two.html">'),
    ("author-named", "", '<meta name="google-site-verification" content="x">'),
    ("date-named", "", '<meta name="date" content="2026-01-02">'),
    ("comment", "", "<!-- by me -->"),
    ("machine-path", "", "<p>/home/somebody/site/index.html</p>"),
    ("machine-path", "", "<p>see C:\\Users\\somebody\\site</p>"),
    ("machine-path", "", '<p title="/Users/somebody/Desktop/x">x</p>'),
    ("picture-traces", "", "EXIF"),
    ("uninspected-file", "", f'<img alt="" src="{FAKE}AAAA">'),
    ("broken-link", "", '<a href="nowhere.html">x</a>'),
    ("absolute-link", "", '<a href="/en/two.html">x</a>'),
    ("folder-link", "", '<a href="../en/">x</a>'),
    ("broken-page", "", '<a href="two.html"'),
    ("unsafe-link", "", '<a href="http://a.example/" rel="noreferrer">x</a>'),
    ("unsafe-link", "", '<a href="//a.example/" rel="noreferrer">x</a>'),
    ("unsafe-link", "", '<a href="javascript:x()">x</a>'),
    ("unsafe-link", "", '<a href="https://[/" rel="noreferrer">x</a>'),
    ("record-unsaid", '<p class="keeps">Your phone keeps a list.</p>', ""),
    ("personal-question", "", '<input type="email" autocomplete="off">'),
    ("personal-question", "", '<input type="date" autocomplete="off">'),
    ("personal-question", "", '<input aria-label="Your name" autocomplete="off">'),
    ("personal-question", "", "<label>Date of birth: <b>…</b></label>"),
    ("personal-question", "", "<label>Диагноз</label>"),
    ("foreign-number", "", '<a href="tel:911">x</a>'),
    ("foreign-number", "", "<p>Call 911 now.</p>"),
    ("id-twice", "", '<p id="top">x</p>'),
    ("no-heading", '<h1 id="top">Good</h1>', '<p id="top">Good</p>'),
    ("no-language", ' lang="en"', ""),
    ("not-text", "", "\udcff"),
    ("words", "It clears nothing.", "Help for junkies."),
]


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def with_chunk(kind: bytes, body: bytes = b"x") -> bytes:
    """A good PNG with one chunk more."""
    return DOT[:-12] + chunk(kind, body) + DOT[-12:]


def picture(kind: str, **told: object) -> bytes:
    """A picture as Pillow writes it, with what it is to tell."""
    into = io.BytesIO()
    Image.new("RGB", (2, 2)).save(into, kind, **told)
    return into.getvalue()


def exif() -> bytes:
    told = Image.Exif()
    told[0x010F] = "Maker of phones"
    return told.tobytes()


def png_text() -> PngInfo:
    told = PngInfo()
    told.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta/>")
    return told


def packed(*files: tuple[str, bytes], **more: object) -> bytes:
    """A zip without traces; `more` is set on each of its entries."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        for name, data in files:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            for key, value in more.items():
                setattr(entry, key, value)
            archive.writestr(entry, data)
    return into.getvalue()


def two_times() -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        for name, year in (("a.txt", 1980), ("b.txt", 1981)):
            archive.writestr(zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0)), b"a")
    return into.getvalue()


def with_a_file() -> bytes:
    """A PDF that holds another file."""
    writer = pypdf.PdfWriter(io.BytesIO(paper()))
    writer.add_attachment("note.txt", b"a")
    into = io.BytesIO()
    writer.write(into)
    return into.getvalue()


def closed_pdf(info: str) -> bytes:
    """A PDF that keeps its objects compressed, so that only a whole parser finds them."""
    bodies = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>", f"<<{info}>>"]
    places = [sum(map(len, bodies[:i])) + i for i in range(3)]
    head = " ".join(f"{i + 1} {place}" for i, place in enumerate(places)) + " "
    held = zlib.compress(f"{head}{' '.join(bodies)}".encode())
    data = b"%PDF-1.7\n"
    at = len(data)
    kind = f"/Type/ObjStm/N 3/First {len(head)}/Filter/FlateDecode/Length {len(held)}"
    data += b"4 0 obj\n<<" + kind.encode() + b">>\nstream\n" + held + b"\nendstream\nendobj\n"
    end = len(data)
    rows = [(0, 0, 255), *((2, 4, i) for i in range(3)), (1, at, 0), (1, end, 0)]
    table = b"".join(struct.pack(">BHB", *row) for row in rows)
    kind = f"/Type/XRef/W[1 2 1]/Size 6/Root 1 0 R/Info 3 0 R/Length {len(table)}"
    data += b"5 0 obj\n<<" + kind.encode() + b">>\nstream\n" + table + b"\nendstream\nendobj\n"
    return data + f"startxref\n{end}\n%%EOF\n".encode()


XMP = "<?xpacket begin=''?><rdf:li><dc:creator>Somebody</dc:creator></rdf:li><?xpacket end='r'?>"

FILES: list[tuple[str, str, bytes]] = [
    ("remote-style", "a.css", b"@import 'https://a.example/x.css';"),
    ("remote-style", "b.css", b'a{background:image-set("https://a.example/x.png" 1x)}'),
    ("remote-file", "a.webmanifest", b'{"icons":[{"src": "https://a.example/x.png"}]}'),
    ("remote-file", "a.json", b'{"url":"//a.example/"}'),
    ("remote-file", "a.svg", b'<svg><image href="https://a.example/x.png"/></svg>'),
    ("remote-file", "a.xml", b'<?xml-stylesheet href="https://a.example/x.xsl"?><a/>'),
    ("script-asks", "a.js", b'fetch("log")'),
    ("script-asks", "b.js", b"navigator.sendBeacon(1)"),
    ("stores", "c.js", b"localStorage.a=1"),
    ("stores", "d.js", b'document.cookie="a"'),
    ("script-writes-markup", "e.js", b"a.innerHTML=b"),
    ("svg", "b.svg", b"<svg></svg>"),
    ("font", "c.css", b"@font-face{font-family:a}"),
    ("style-picture", "d.css", b"a{background:url(data:image/png;base64,AA)}"),
    ("style-picture", "e.css", rb'a::before{content:"\e900"}'),
    ("headers-differ", "_headers", b"/*\n  Content-Security-Policy: default-src 'self'\n"),
    ("generator-named", "f.css", b"a{b:'Generated by Jekyll'}"),
    ("date-named", "sitemap.xml", b"<urlset><url><lastmod>2026-01-02</lastmod></url></urlset>"),
    ("date-named", "a.css.gz", gzip.compress(b"a", mtime=1)),
    ("author-named", "b.css.gz", gzip.compress(b"a", mtime=0)[:3] + b"\x08" + bytes(15)),
    ("comment", "g.css", b"/* mine */"),
    ("comment", "f.js", b"// mine\n"),
    ("source-map", "g.js", b"//# sourceMappingURL=g.js.map"),
    ("source-map", "g.js.map", b"{}"),
    ("machine-path", "a.txt", b"/home/somebody/site/x"),
    ("leftover", ".DS_Store", b""),
    ("leftover", "notes.bak", b""),
    ("picture-traces", "text.png", with_chunk(b"tEXt", b"Author\0x")),
    ("picture-traces", "itxt.png", picture("PNG", pnginfo=png_text())),
    ("picture-traces", "time.png", with_chunk(b"tIME", bytes(7))),
    ("picture-traces", "exif.png", picture("PNG", exif=exif())),
    ("picture-traces", "more.png", DOT + b"more"),
    ("picture-traces", "exif.jpg", picture("JPEG", exif=exif())),
    ("picture-traces", "said.jpg", picture("JPEG", comment=b"mine")),
    ("picture-traces", "xmp.jpg", picture("JPEG", xmp=b"<x:xmpmeta/>")),
    ("picture-traces", "more.jpeg", picture("JPEG") + b"more"),
    ("picture-traces", "exif.webp", picture("WEBP", exif=exif())),
    ("picture-traces", "xmp.webp", picture("WEBP", xmp=b"<x:xmpmeta/>")),
    ("picture-traces", "said.gif", picture("GIF", comment=b"mine")),
    ("picture-traces", "within.zip", packed(("x.png", with_chunk(b"tEXt")))),
    ("pdf-traces", "author.pdf", paper("/Title(A)/Author(Somebody)")),
    ("pdf-traces", "date.pdf", paper("/CreationDate(D:20260102)")),
    ("pdf-traces", "xmp.pdf", paper().replace(b"xref\n0", XMP.encode() + b"\nxref\n0")),
    ("pdf-traces", "maker.pdf", closed_pdf("/Producer(x)")),
    ("pdf-traces", "files.pdf", with_a_file()),
    ("unsafe-link", "link.pdf", paper(said="", info="/Title(A)/A<</URI(http://a.example/)>>")),
    ("unreadable-pdf", "broken.pdf", b"%PDF-1.7 and no more"),
    ("archive-traces", "said.zip", packed(("a.txt", b"a"), comment=b"mine")),
    ("archive-traces", "owner.zip", packed(("a.txt", b"a"), extra=struct.pack("<HH", 0x7875, 0))),
    ("archive-escapes", "out.zip", packed(("../a.txt", b"a"))),
    ("times", "times.zip", two_times()),
    ("mode", "mode.zip", packed(("a.txt", b"a"), external_attr=0o600 << 16)),
    ("link", "link.zip", packed(("a.txt", b"a"), external_attr=0o120777 << 16)),
    ("uninspected-file", "film.mp4", b"x"),
    ("uninspected-file", "broken.png", b"x"),
    ("uninspected-file", "broken.jpg", picture("JPEG")[:-9]),
    ("uninspected-file", "broken.zip", b"x"),
    ("uninspected-file", "lzma.zip/x.html", damaged("x.html")),
    ("other-copy", "alone.html.gz", gzip.compress(b"a", mtime=0)),
    ("other-copy", "c.css.br", brotli.compress(b"<script>x()</script>")),
    ("other-copy", "d.css.gz", gzip.compress(b"<script>x()</script>", mtime=0)),
    ("other-copy", "e.css.br", b"x"),
    ("other-copy", "f.css.gz", gzip.compress(b"a{b:'Generated by Jekyll'}", mtime=0) + b"x"),
    ("other-copy", "copy.zip", packed(("a.html.br", brotli.compress(b"a")))),
    ("not-text", "b.txt", b"\xff"),
    ("words", "words.pdf", paper(said="Help for junkies")),
    ("script", "page.zip", packed(("x.html", GOOD.encode() + b"<script></script>"))),
]


def link(site: Path) -> None:
    (site / "other.css").symlink_to(site / "assets" / "style.css")


def second_name(site: Path) -> None:
    os.link(site / "assets" / "style.css", site / "assets" / "other.css")


def hidden_file(site: Path) -> None:
    (site / "en" / "dot.png").chmod(0o600)


def other_time(site: Path) -> None:
    os.utime(site / "en" / "dot.png", (STAMP, STAMP + 1))


def no_lost_page(site: Path) -> None:
    (site / "404.html").unlink()


def relative_lost_page(site: Path) -> None:
    put(site, "404.html", GOOD)


def lost_page_to_nowhere(site: Path) -> None:
    put(site, "404.html", LOST.replace("/en/two.html", "/en/three.html"))


def one_scripted(site: Path) -> None:
    put(site, "en/two.html", SCRIPTED)


def untranslated(site: Path) -> None:
    put(
        site,
        "ru/index.html",
        (site / "ru/index.html").read_text("utf-8").replace("стирает ничего", "clears nothing"),
    )


SITES: list[tuple[str, Callable[[Path], None]]] = [
    ("link", link),
    ("link", second_name),
    ("mode", hidden_file),
    ("times", other_time),
    ("no-lost-page", no_lost_page),
    ("lost-link", relative_lost_page),
    ("lost-link", lost_page_to_nowhere),
    ("policies-differ", one_scripted),
    ("limits-untranslated", untranslated),
]


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    """A site for Great Britain that knows the number of the United States as well."""
    america = (
        "  - country: US\n    numbers:\n      - {number: '911', kind: ambulance, name: A, "
        "verified_on: '2026-01-02', source: agency}\nreview:"
    )
    root = tmp_path_factory.mktemp("content")
    return tiny.loaded(tiny.write(root, [], [("emergency.yaml", "review:", america)]))


def broken(_rule: str, old: str, new: str) -> bytes:
    """The good page with one of the faults of `PAGES`."""
    assert old in GOOD
    told = base64.b64encode(with_chunk(b"tEXt")).decode()
    new = new.replace("EXIF", f'<img alt="" src="{FAKE}{told}">')
    page = GOOD.replace(old, new, 1) if old else GOOD + new
    return page.encode("utf-8", "surrogateescape")


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory, content: Content) -> list[Finding]:
    """What is found where all of `PAGES` and `FILES` was planted, each in a file of its own."""
    site = written(tmp_path_factory.mktemp("planted") / "site", GOOD)
    for i, one in enumerate(PAGES):
        put(site, f"en/page-{i}.html", broken(*one))
    for _, name, data in FILES:
        put(site, f"files/{name.partition('/')[0]}", data)
    return inspect(site, "site", linter(content), numbers(content))


@pytest.mark.parametrize("i", range(len(PAGES)), ids=[f"{one[0]} {one[2]}" for one in PAGES])
def test_page_that_breaks_a_rule_is_found(planted: list[Finding], i: int) -> None:
    found = {f.rule for f in planted if f.problem.path.name == f"page-{i}.html"}

    assert PAGES[i][0] in found


@pytest.mark.parametrize(("rule", "name"), [(one[0], one[1]) for one in FILES])
def test_file_that_breaks_a_rule_is_found(planted: list[Finding], rule: str, name: str) -> None:
    found = {f.rule for f in planted if f.problem.path.is_relative_to(f"site/files/{name}")}

    assert rule in found


@pytest.mark.parametrize(("rule", "plant"), SITES, ids=[one[1].__name__ for one in SITES])
def test_site_that_breaks_a_rule_is_found(
    tmp_path: Path, rule: str, plant: Callable[[Path], None]
) -> None:
    site = written(tmp_path / "site", GOOD)
    plant(site)

    found = inspect(site, "site")

    assert rule in {one.rule for one in found}


def test_every_rule_has_something_that_breaks_it() -> None:
    assert {one[0] for one in (*PAGES, *FILES, *SITES)} == BY_AUDIT


def test_nothing_is_found_in_the_good_site(tmp_path: Path, content: Content) -> None:
    site = written(tmp_path / "site", GOOD)

    assert inspect(site, "site", linter(content), numbers(content)) == []


@pytest.mark.parametrize(
    "added",
    [
        '<img alt="" src="dot.png">',
        '<a href="two.html"><img src="dot.png" alt="There"></a>',
        '<a href="two.html" aria-label="There"></a>',
        '<a href="two.html">\n<b>There</b></a>',
        "<details><summary>More</summary></details>",
        '<form method="dialog"><input type="radio" name="a" autocomplete="off"></form>',
        '<button type="reset">Clear</button>',
        "<label>What names hurt?</label>",
        "<p>999 and 1.911 and 911:2 and 0911</p>",
        '<p id="US">Over there: <a href="tel:911">911</a></p>',
        '<meta name="description" content="x">',
        '<a href="https://a.example/home/user/" rel="noreferrer">x</a>',
        "<p>Made with love and MkDocs</p>",
    ],
)
def test_what_breaks_no_rule_is_left_alone(tmp_path: Path, content: Content, added: str) -> None:
    known = "Made with love and MkDocs" in added
    site = written(tmp_path / "site", f"{GOOD}{added}")

    found = inspect(site, "site", linter(content), numbers(content))

    assert [one.rule for one in found] == ["generator-named"] * known


GOOD_FILES = {
    "a.png": DOT,
    "a.jpg": picture("JPEG"),
    "a.webp": picture("WEBP"),
    "a.gif": picture("GIF"),
    "a.pdf": paper(),
    "b.pdf": closed_pdf("/Title(A)"),
    "a.zip": packed(("a.txt", b"a"), ("x.html", GOOD.encode())),
    "a.css": b"a",
    "a.css.gz": gzip.compress(b"a", mtime=0)[:9] + b"\xff" + gzip.compress(b"a", mtime=0)[10:],
    "a.css.br": b"\x0b\x00\x80a\x03",
    "a.json": b'{"url": "../en/"}',
    ".nomedia": b"",
    "a.js": b'document.title = "a" // here\n',
    "_headers": f"Content-Security-Policy: {headers(False)['Content-Security-Policy']}".encode(),
}


def test_files_without_traces_are_left_alone(tmp_path: Path) -> None:
    site = written(tmp_path / "site", GOOD)
    for name, data in GOOD_FILES.items():
        put(site, f"files/{name}", data)

    assert inspect(site, "site") == []


@pytest.mark.parametrize(
    ("name", "broken"),
    [("_headers", []), ("_redirects", []), ("netlify.toml", []), ("en/_redirects", ["times"])],
)
def test_files_for_hosts_may_have_times_of_their_own(
    tmp_path: Path, name: str, broken: list[str]
) -> None:
    site = written(tmp_path / "site", GOOD)
    put(site, name, b"")
    os.utime(site / name, (STAMP, STAMP + 1))

    assert [one.rule for one in inspect(site, "site")] == broken


def test_own_script_may_run_where_the_policy_lets_it(tmp_path: Path) -> None:
    with_script = SCRIPTED.replace(
        "<title>", '<script src="../assets/own.js" defer></script><title>'
    )
    site = written(tmp_path / "site", with_script + "<p hidden>By key, too.</p>")
    put(site, "assets/own.js", b"document.title = 1\n")
    put(site, "404.html", LOST.replace(content_policy(False), content_policy(True)))
    for name in ("en/two.html", "ru/index.html"):
        page = (site / name).read_text("utf-8")
        put(site, name, page.replace(content_policy(False), content_policy(True)))

    assert inspect(site, "site") == []

    (site / "assets/own.js").unlink()
    assert "broken-link" in [one.rule for one in inspect(site, "site")]


@pytest.mark.parametrize(
    "added",
    [
        "<script>x()</script>",
        '<script type="module" src="../assets/own.js"></script>',
        '<script src="https://a.example/x.js"></script>',
    ],
)
def test_no_other_script_may_run(tmp_path: Path, added: str) -> None:
    site = written(tmp_path / "site", SCRIPTED + added)
    put(site, "assets/own.js", b"document.title = 1\n")

    found = inspect(site, "site")

    assert "script" in {one.rule for one in found}


def test_copy_that_is_opened_from_its_folder_knows_no_unknown_addresses(tmp_path: Path) -> None:
    site = written(tmp_path / "site", GOOD)
    put(site, ".nomedia", b"")
    no_lost_page(site)

    assert audit(site, "site") == []


def test_archive_that_holds_itself_ends(tmp_path: Path) -> None:
    data = b"a"
    for _ in range(9):
        data = packed(("x.zip", data))
    site = written(tmp_path / "site", GOOD)
    put(site, "deep.zip", data)

    (found,) = inspect(site, "site")

    assert found.problem.message == "archives stand in each other too deep to look into"


# ---------------------------------------------------------------- archives

ALTERNATE = '<link rel="alternate" hreflang="ru" href="../ru/index.html">\n'
TWIN = GOOD.replace(ALTERNATE, "")
"""A page as a kit has it: it differs from the one outside, and has no fault."""
LED_ASTRAY = {"broken-link", "absolute-link", "folder-link", "telling-title"}
"""Rules that need other pages too: those of a kit that is whole, or those of the site."""
CRC, COMPRESSED, SIZE = 16, 20, 24
"""Where a zip's list says of a file what its checksum is, and its sizes."""


def with_kit(root: Path, *files: tuple[str, bytes], name: str = "en/offline.zip") -> Path:
    site = written(root / "site", GOOD)
    put(site, name, packed(*files))
    return site


def forged(data: bytes, name: str, at: int, value: int) -> bytes:
    """A zip whose list says something else of a file than is true."""
    start = data.index(b"PK\x01\x02")
    while data[start + 46 : start + 46 + len(name)] != name.encode():
        start = data.index(b"PK\x01\x02", start + 1)
    return data[: start + at] + struct.pack("<I", value) + data[start + at + 4 :]


def test_kit_whose_pages_are_good_has_no_fault(tmp_path: Path, content: Content) -> None:
    site = with_kit(tmp_path, ("en/index.html", TWIN.encode()), ("en/other.html", TWIN.encode()))

    assert inspect(site, "site", linter(content), numbers(content)) == []


def whole_kit(root: Path, *more: tuple[str, bytes]) -> Path:
    """A site with a kit that has all that its pages lead to, and a first page of its own."""
    site = with_kit(root)
    inside = {name: (site / name).read_bytes() for name in ("assets/style.css", "en/sheet.pdf")}
    inside["en/dot.png"] = DOT
    inside["en/index.html"] = TWIN.encode()
    inside["en/two.html"] = OTHER.replace("two.html", "index.html").replace(ALTERNATE, "").encode()
    inside["en/same.html"] = inside["en/two.html"]
    top = TWIN.replace('href="../', 'href="').replace('src="', 'src="en/')
    for name in ("two.html", "sheet.pdf"):
        top = top.replace(f'href="{name}', f'href="en/{name}')
    inside["index.html"] = top.encode()
    put(site, "en/same.html", inside["en/same.html"])
    put(site, "en/offline.zip", packed(*{**inside, **dict(more)}.items()))
    return site


def test_kit_that_is_whole_has_no_fault(tmp_path: Path) -> None:
    assert inspect(whole_kit(tmp_path), "site") == []


@pytest.mark.parametrize("name", ["index.html", "en/index.html", "en/same.html", "en/new.html"])
@pytest.mark.parametrize(
    ("link", "rule"),
    [
        ("gone.html", "broken-link"),
        ("sheet.pdf/", "broken-link"),
        ("../../x.html", "broken-link"),
        ("%2e%2e/%2e%2e/assets/style.css", "broken-link"),
        ("#nowhere", "broken-link"),
        ("/en/index.html", "absolute-link"),
    ],
)
def test_link_of_a_kit_that_leads_nowhere_within_is_found(
    tmp_path: Path, name: str, link: str, rule: str
) -> None:
    page = TWIN if name != "index.html" else TWIN.replace('href="../', 'href="')
    bad = page.replace('<h1 id="top">', f'<p><a href="{link}">x</a></p>\n<h1 id="top">')

    found = inspect(whole_kit(tmp_path, (name, bad.encode())), "site")

    (one,) = (one for one in found if repr(link) in one.problem.message)
    assert one.rule == rule
    assert one.problem.path == PurePath(f"site/en/offline.zip/{name}")
    assert (one.problem.line, one.problem.column) == (14, 4)


def test_page_that_is_the_same_in_a_kit_may_lead_nowhere_there(tmp_path: Path) -> None:
    site = whole_kit(tmp_path, ("en/same.html", GOOD.encode()))
    put(site, "en/same.html", GOOD)

    (one,) = inspect(site, "site")

    assert (one.rule, one.problem.line) == ("broken-link", 10)
    assert "../ru/index.html" in one.problem.message


@pytest.mark.parametrize("name", ["/x.html", "../x.html", "a//x.html", "./x.html", "a\\x.html"])
def test_odd_name_in_a_kit_is_no_place_that_a_link_leads_to(tmp_path: Path, name: str) -> None:
    odd = (name, TWIN.encode())

    found = {one.rule for one in inspect(whole_kit(tmp_path, odd), "site")}

    assert found <= {"archive-escapes", "broken-link"}


@pytest.fixture(scope="module")
def packed_in(tmp_path_factory: pytest.TempPathFactory, content: Content) -> list[Finding]:
    """What is found where `PAGES` stand in two kits, and good pages by the names in the first."""
    pages = [broken(*one) for one in PAGES]
    twins = [(f"en/page-{i}.html", page) for i, page in enumerate(pages)]
    alone = [(f"other/page-{i}.html", page + b"\n") for i, page in enumerate(pages)]
    site = with_kit(tmp_path_factory.mktemp("packed"), *twins)
    put(site, "en/alone.zip", packed(*alone))
    for name, _ in twins:
        put(site, name, GOOD)
    return inspect(site, "site", linter(content), numbers(content))


@pytest.mark.parametrize("folder", ["en/offline.zip/en", "en/alone.zip/other"])
@pytest.mark.parametrize("i", range(len(PAGES)), ids=[f"{one[0]} {one[2]}" for one in PAGES])
def test_fault_of_a_page_only_in_a_kit_is_found(
    packed_in: list[Finding], folder: str, i: int
) -> None:
    page = PurePath(f"site/{folder}/page-{i}.html")

    found = {one.rule for one in packed_in if one.problem.path == page}

    assert PAGES[i][0] in found or PAGES[i][0] in LED_ASTRAY


def test_fault_of_a_page_in_a_kit_is_not_said_of_the_page_beside_it(
    packed_in: list[Finding],
) -> None:
    assert {one.problem.path.parts[2] for one in packed_in} == {"offline.zip", "alone.zip"}


def test_word_in_a_pdf_only_in_a_kit_is_found(tmp_path: Path) -> None:
    site = with_kit(tmp_path, ("en/sheet.pdf", paper(said="Help for junkies")))

    (found,) = inspect(site, "site")

    assert (found.rule, found.problem.path.name) == ("words", "sheet.pdf")


@pytest.mark.parametrize("good_first", [True, False])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_two_files_of_one_name_in_a_kit_both_are_looked_into(
    tmp_path: Path, good_first: bool
) -> None:
    two = [TWIN.encode(), TWIN.replace("</body>", "<script>x()</script></body>").encode()]
    one, other = two if good_first else reversed(two)
    site = with_kit(tmp_path, ("en/index.html", one), ("en/index.html", other))

    assert "script" in {found.rule for found in inspect(site, "site")}


@pytest.mark.parametrize("name", ["en/index.html", "en/other.html"])
def test_checksum_of_a_good_page_makes_no_other_page_good(tmp_path: Path, name: str) -> None:
    good = GOOD.encode()
    bad = GOOD.replace("</body>", "<script>x()</script></body>").encode()
    data = forged(packed((name, bad)), name, CRC, zlib.crc32(good))
    for at in (COMPRESSED, SIZE):
        data = forged(data, name, at, len(good))
    site = written(tmp_path / "site", GOOD)
    put(site, "en/offline.zip", data)
    put(site, "en/whole.zip", forged(packed((name, bad)), name, CRC, zlib.crc32(good)))

    found = inspect(site, "site")

    assert {(one.rule, one.problem.path.parts[2]) for one in found} == {
        ("uninspected-file", "offline.zip"),
        ("uninspected-file", "whole.zip"),
    }


@pytest.mark.parametrize("more", [0, 1])
def test_file_that_goes_on_behind_its_size_is_not_good(tmp_path: Path, more: int) -> None:
    good, into = GOOD.encode(), io.BytesIO()
    summed = zlib.crc32(good + b"<"[:more])
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        entry = zipfile.ZipInfo("en/index.html", (1980, 1, 1, 0, 0, 0))
        entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
        archive.writestr(entry, good + b"<script>x()</script>")
    data = forged(into.getvalue(), "en/index.html", CRC, summed)
    site = written(tmp_path / "site", GOOD)
    put(site, "en/offline.zip", forged(data, "en/index.html", SIZE, len(good)))

    (found,) = inspect(site, "site")

    assert found.rule == "uninspected-file"


def test_text_that_is_known_is_looked_into_again_as_a_page(tmp_path: Path) -> None:
    held = TWIN.replace("</body>", "<script>x()</script></body>")
    site = with_kit(tmp_path, ("en/note.html", held.encode()))
    put(site, "en/note.txt", held)

    assert [one.rule for one in inspect(site, "site")] == ["script"]


def test_page_is_a_page_in_capital_letters_as_well(tmp_path: Path) -> None:
    site = with_kit(tmp_path, ("en/KIT.HTML", b"<script>x()</script>"))
    put(site, "en/SITE.HTML", "<script>x()</script>")

    found = {one.problem.path.name for one in inspect(site, "site") if one.rule == "script"}

    assert found == {"KIT.HTML", "SITE.HTML"}


@pytest.mark.parametrize("page", ["en/index.html", "en/other.html"])
def test_what_one_site_s_kit_had_is_no_other_s(tmp_path: Path, page: str) -> None:
    bad = TWIN.replace("</body>", "<p onclick='x()'>x</p>\n<object>x</object>\n</body>")
    sites = [
        with_kit(tmp_path / str(i), (page, held.encode())) for i, held in enumerate((TWIN, bad))
    ]

    first, second, third, fourth = (inspect(sites[i], "site") for i in (1, 0, 1, 0))

    assert {one.rule for one in first} == {"embedded", "inline-handler"}
    assert (second, fourth) == ([], [])
    assert third == first


@pytest.mark.parametrize(
    ("rule", "old", "new", "place"),
    [
        ("broken-link", 'href="two.html?q=1"', 'href="gone.html"', (16, 67)),
        ("id-twice", "<p title", '<p id="top" title', (21, 1)),
        ("telling-title", "<title>Good", "<title>Crystal", (7, 1)),
        ("late-policy", "<head>\n", '<head>\n<link rel="stylesheet" href="../assets/style.css">\n',
         (6, 1)),
        ("foreign-number", "words <img", "911 <img", (21, 37)),
    ],
)  # fmt: skip
def test_fault_of_a_page_that_is_plain_has_its_place(
    tmp_path: Path, content: Content, rule: str, old: str, new: str, place: tuple[int, int]
) -> None:
    page = GOOD.replace(old, new)
    assert page != GOOD and glance(page) is not None

    found = inspect(written(tmp_path / "site", page), "site", linter(content), numbers(content))

    (one,) = (one for one in found if one.rule == rule)
    assert (one.problem.line, one.problem.column) == place


def test_pages_are_judged_the_same_when_too_much_was_kept() -> None:
    lines = "".join(f'<p id="c{i}">x</p>\n' for i in range(40_000))
    page = GOOD.replace('<h1 id="top">', f'{lines}<h1 id="top">')
    wrong = page.replace("<h1", '<object class="o">x</object>\n<h1', 1)

    first = glance(page)

    assert first is not None and len(first.ids) > 40_000
    assert glance(page) == first
    assert glance(wrong) is None and glance(wrong) is None


@pytest.mark.parametrize(
    "line",
    [
        '<p><b id="b{}">x</b></p>',
        '<b id="b{}" title="Call 911 now">x</b>',
        '<a id="b{}" href="tel:911">x</a>\n',
        '<p id="b{}">Call 911 now</p>\n',
        '<p title="Call 911 now">x{}</p>',
        "<b>x{}</b>\n",
    ],
)
def test_time_grows_with_a_page_and_not_faster(tmp_path: Path, content: Content, line: str) -> None:
    lines = "".join(line.format(i) for i in range(40_000))
    site = written(tmp_path / "site", GOOD.replace('<h1 id="top">', f'{lines}<h1 id="top">'))

    with no_hang():
        inspect(site, "site", linter(content), numbers(content))


def test_only_some_rules_let_a_build_pass(tmp_path: Path) -> None:
    site = written(tmp_path / "site", GOOD)
    other_time(site)

    assert audit(site, "site") == []
    assert {one.id for one in RULES.values() if not one.stops_build} == {
        "limits-untranslated",
        "telling-title",
        "times",
    }


# ---------------------------------------------------------------- the report


def test_fixes_are_for_hosts_that_there_are() -> None:
    assert all({*rule.on_host} <= {*HOSTS} for rule in RULES.values())


def test_verdicts_tell_what_was_not_looked_at() -> None:
    found = {one.guarantee.number: one for one in verdicts([], ("audit",), {32: "why"})}

    assert [*found] == [*GUARANTEES]
    assert {found[n].state for n in (9, 11, 17, 28)} == {"not checked"}
    assert found[32].state == "not checked"
    assert found[1].state == "so far" and found[1].others == ("browser", "headers")
    assert found[22].state == "held"
    assert {maker for one in GUARANTEES.values() for maker in one.shown_by} == {*COMMANDS}


def run(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["audit", *words])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output


def test_report_says_what_where_why_and_what_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    site = written(tmp_path / "site", GOOD)
    no_lost_page(site)
    for i in range(7):
        put(site, f"en/more-{i}.html", f"{GOOD}<!-- x -->")

    status, said = run("site", "--host", "nginx")
    everything = run("site", "--all")[1]
    told = json.loads(run("site", "--json")[1])

    flat = " ".join(said.split())
    assert status == 1
    assert "20 BROKEN An unknown address leads to a page with help, at any depth." in flat
    assert f"Why it matters: {GUARANTEES[20].why} 1 finding: site/404.html:1:1: there is no" in flat
    assert "takes" not in flat and "`handrail host nginx`" in flat
    assert f"site/en/more-4.html:{GOOD.count(chr(10)) + 1}:1: a comment stands in the page" in flat
    assert "… and 2 more like this" in flat and "more-6" not in flat and "more-6" in everything
    assert "Only the content folder tells" in flat
    assert [one["number"] for one in told["promises"] if one["findings"]] == [14, 20]
    assert len(told["promises"][13]["findings"]) == 7


def test_good_folder_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "site", GOOD)

    status, said = run("site")

    assert status == 0 and said.endswith("; 0 findings.\n") and "BROKEN" not in said


@pytest.mark.parametrize("name", ["nowhere", "empty", "file.html"])
def test_what_is_no_site_is_said_in_two_lines(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.html").write_text("x")

    status, said = run(str(tmp_path / name))

    assert status == 1
    why = "there is no such folder|there is no page in this folder|this is a file, and no folder"
    assert re.fullmatch(rf"\S+: (?:{why})\nname the .+\n", said)


# ---------------------------------------------------------------- whole sites


def test_shipped_site_breaks_no_rule(built_site: Path, shipped: Content) -> None:
    found = inspect(built_site, "site", linter(shipped), numbers(shipped))

    assert [str(one.problem) for one in found] == []


def test_tiny_site_breaks_no_rule(tmp_path: Path, content: Content) -> None:
    built = build(tmp_path, tiny.write(tmp_path, ["ru"]), tmp_path / "site")
    assert not isinstance(built, list), built

    found = inspect(tmp_path / "site", "site", linter(content), numbers(content))

    assert [str(one.problem) for one in found] == []


STOCK = """\
site_name: Stock
site_url: https://example.org/
repo_url: https://example.org/repository
theme:
  name: material
"""


def test_stock_material_site_shows_its_faults(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(STOCK)
    (tmp_path / "docs").mkdir()
    for name in ("index", "two"):
        text = f"# {name}\n\nCall [us](tel:+441632960001), see [a page](https://example.org/).\n"
        (tmp_path / "docs" / f"{name}.md").write_text(text)
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q"],
        cwd=tmp_path,
        check=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
    )

    found = inspect(tmp_path / "site", "site")

    broken = {RULES[one.rule].guarantee for one in found}
    assert broken >= {1, 2, 4, 5, 6, 8, 10, 14, 19, 20, 21, 30}
