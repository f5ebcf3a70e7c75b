# ruff: noqa: E501 (a planted page is one line)
"""The browser's audit: each rule finds the page that was made to break it, and nothing else."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import loopback
from generator.browsing import Browsed, NoBrowserError, UnreachableError, browse, sampled
from generator.cli import main
from generator.rules import BY_BROWSER

LEAVE = '<a class="leave" href="https://left.example/" rel="noreferrer">Leave this page</a>'
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta name="referrer" content="no-referrer"><link rel="icon" href="data:,">{head}</head>
<body><p>Some text.</p>{leave}{body}</body></html>"""

PLANTED: dict[str, tuple[str, str, str, str]] = {
    # page: (rule, part of the message, head, body)
    "image": ("asks-elsewhere", "https://tracker.example/pixel.gif", "", '<img alt="" src="https://tracker.example/pixel.gif">'),
    "line": ("asks-elsewhere", "opens a line to https://fonts.example/", '<link rel="preconnect" href="https://fonts.example">', ""),
    "socket": ("asks-elsewhere", "wss://chat.example/", "", "<script>new WebSocket('wss://chat.example/')</script>"),
    "late": ("asks-elsewhere", "https://late.example/", "", "<script>setTimeout(() => fetch('https://late.example/').catch(() => 0), 1500)</script>"),
    "pressed": ("asks-elsewhere", "https://pressed.example/", "", "<details><summary>More</summary>Here</details><script>document.querySelector('summary').onclick = () => { fetch('https://pressed.example/').catch(() => 0); }</script>"),
    "cookie": ("keeps-something", "cookie: seen", "", "<script>document.cookie = 'seen=1'</script>"),
    "local": ("keeps-something", "localStorage: seen", "", "<script>localStorage.seen = 1</script>"),
    "session": ("keeps-something", "sessionStorage: seen", "", "<script>sessionStorage.seen = 1</script>"),
    "database": ("keeps-something", "IndexedDB: seen", "", "<script>indexedDB.open('seen')</script>"),
    "cache": ("keeps-something", "cache: seen", "", "<script>caches.open('seen').catch(() => 0)</script>"),
    "worker": ("keeps-something", "service worker: ", "", "<script>navigator.serviceWorker.register('worker.js').catch(() => 0)</script>"),
    "words": ("text-needs-script", "'Only with a script.'", "", "<p id=here></p><script>here.textContent = 'Only with a script.'</script>"),
    "button": ("dead-in-browser", "<button> Press me", "", "<button>Press me</button>"),
    "role": ("dead-in-browser", "<div> Press me", "", '<div role="button" tabindex="0">Press me</div>'),
    "address": ("dead-in-browser", "<a> Press me", "", '<a href="javascript:void 0">Press me</a>'),
    "search": ("dead-in-browser", "<input> Search", "", '<input type="search" placeholder="Search">'),
    "choice": ("dead-in-browser", "changes the page with scripts only: <label> Which", "", "<label>Which<select><option>1<option>2</select></label><p id=here></p><script>document.querySelector('select').onchange = () => { here.dataset.which = 2; }</script>"),
    "shut": ("dead-in-browser", "does nothing when it is pressed: <summary> More", "", "<details><summary>More</summary>Here</details><script>document.querySelector('summary').onclick = () => false</script>"),
    "icon": ("picture-only", "only a picture: <a> Home", "", '<a href="icon.html" aria-label="Home"><svg width="20" height="20"><path d="M0 0h20v20z"/></svg></a>'),
    "letter": ("picture-only", "only a picture: <a> Home", "", '<a href="letter.html" title="Home">\ue001</a>'),
    "drawn": ("picture-only", "words inside a drawing: Call", "", '<svg width="90" height="20"><text y="15">Call</text></svg>'),
    "mute": ("picture-only", "a picture without words: dot.png", "", '<img src="dot.png" width="9" height="9">'),
    "style": ("breaks-policy", "refused by style-src", "", '<p style="color: green">Green</p>'),
    "inline": ("breaks-policy", "refused by script-src", "", "<script>void 0</script>"),
    "told": ("sends-referrer", "tells picture.example that its reader was at http", "", '<img alt="" src="https://picture.example/" referrerpolicy="unsafe-url">'),
    "from": ("sends-referrer", "tells left.example that its reader was at http", "", ""),
    "stuck": ("no-leaving", "has no link", "", ""),
    "refused": ("leaving-fails", "does nothing by touch", "", "<script>document.querySelector('.leave').onclick = () => false</script>"),
    "covered": ("leaving-fails", "does nothing by touch", '<link rel="stylesheet" href="cover.css">', '<div class="cover"></div>'),
    "slow": ("shown-while-leaving", "its text can be read for longer than 100 ms", '<script src="empty.js" defer></script>', ""),
    "gone": ("missing-file", "asks for gone.css, which answers 404", '<link rel="stylesheet" href="gone.css">', ""),
    "top": ("missing-file", "asks for /empty.css, another file (below a path)", '<link rel="stylesheet" href="/empty.css">', ""),
    "moved": ("other-elsewhere", "(below a path)", "", "<p id=here></p><script src=place.js></script>"),
    "away": ("page-fails", "used", "", "<details><summary>More</summary>Here</details><script>document.querySelector('summary').onclick = () => { location = 'stuck.html'; }</script>"),
    "error": ("console", "has a script that fails: nothing is not defined", "", "<script>nothing()</script>"),
    "log": ("console", "writes to the browser's console: Hello", "", "<script>console.log('Hello')</script>"),
    "no/such/folder/page.html": ("lost", "offers nowhere.html, which answers 404", "", ""),
}  # fmt: skip
"""A page for each thing that a rule looks for."""

WITHOUT = {"stuck": "", "from": LEAVE.replace(' rel="noreferrer"', ' referrerpolicy="unsafe-url"')}
"""Pages whose link for leaving is another one."""
GOOD = PAGE.format(
    head='<script src="leave.js" defer></script>',
    leave=LEAVE,
    body='<a href="#here">Down</a><details id="here"><summary>More</summary>Here</details>'
    '<label><input type="checkbox"> Tick</label><label>Words <input type="text"></label>'
    '<img src="dot.png" alt="A dot">',
)
HIDES = """addEventListener('click', (event) => {
  if (!event.target.closest('.leave')) return;
  document.body.textContent = '';
  location.replace(event.target.href);
  event.preventDefault();
});"""
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)


def planted(folder: Path) -> None:
    """Write a site of pages that each break one rule, and of one that breaks none."""
    for name, (_, _, head, body) in PLANTED.items():
        if name.endswith(".html"):
            continue
        page = PAGE.format(head=head, leave=WITHOUT.get(name, LEAVE), body=body)
        (folder / f"{name}.html").write_text(page, "utf-8")
    (folder / "good.html").write_text(GOOD, "utf-8")
    (folder / "404.html").write_text(
        PAGE.format(head="", leave=LEAVE, body='<a href="/nowhere.html">Home</a>'), "utf-8"
    )
    for name, text in (
        ("worker.js", ""),
        ("empty.js", ""),
        ("empty.css", ""),
        ("leave.js", HIDES),
        ("place.js", "document.getElementById('here').textContent = location.pathname"),
        ("cover.css", ".cover { position: fixed; inset: 0 }"),
    ):
        (folder / name).write_text(text, "utf-8")
    (folder / "dot.png").write_bytes(DOT)


@pytest.fixture(scope="module")
def browsed(tmp_path_factory: pytest.TempPathFactory) -> Browsed:
    """What the browser finds in the planted pages, all of them in one run."""
    folder = tmp_path_factory.mktemp("planted")
    planted(folder)
    return browse(str(folder), "site")


@pytest.mark.parametrize("page", PLANTED)
def test_a_page_that_breaks_a_rule_is_found(browsed: Browsed, page: str) -> None:
    rule, message, _, _ = PLANTED[page]
    name = page if page.endswith(".html") else f"{page}.html"

    found = [
        (one.rule, one.problem.message)
        for one in browsed.findings
        if one.problem.path.as_posix() == f"site/{name}"
    ]

    assert [said for kind, said in found if kind == rule and message in said], found


def test_a_page_that_breaks_none_is_left_alone(browsed: Browsed) -> None:
    found = [one for one in browsed.findings if one.problem.path.name == "good.html"]

    assert found == []
    for pages in browsed.seen.values():
        if "good.html" in pages:
            assert "Some text." in pages["good.html"].text
    assert browsed.seen[""]["good.html"].hidden_ms is not None


def test_every_rule_has_its_page() -> None:
    assert {rule for rule, *_ in PLANTED.values()} == BY_BROWSER


def test_every_page_is_opened_in_every_way(browsed: Browsed) -> None:
    pages = {f"{name}.html" for name in PLANTED if not name.endswith(".html")} | {"good.html"}

    opened = {way: set(seen) for way, seen in browsed.seen.items() if "unknown" not in way}

    assert opened == dict.fromkeys(
        ("", "without scripts and pictures", "below a path", "opened as files"), pages
    )
    assert (browsed.pages, browsed.of) == (len(pages), len(pages))


# ---------------------------------------------------------------- a live address


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Browsed:
    """A host that sets a cookie, and has a page that only a link leads to and one that none does."""
    folder = tmp_path_factory.mktemp("live")
    link = '<a href="sub/second.html">Second</a><a href="dot.png">Dot</a>'
    (folder / "index.html").write_text(PAGE.format(head="", leave=LEAVE, body=link), "utf-8")
    (folder / "sub").mkdir()
    for name in ("sub/second.html", "unlinked.html"):
        (folder / name).write_text(PAGE.format(head="", leave=LEAVE, body=""), "utf-8")
    (folder / "dot.png").write_bytes(DOT)
    with loopback.serving(folder, headers={"Set-Cookie": "visitor=7"}) as served:
        return browse(f"{served.base}index.html", "")


def test_live_address_is_followed_from_link_to_link(live: Browsed) -> None:
    assert set(live.seen[""]) == {"index.html", "sub/second.html"}
    assert (live.pages, live.of) == (2, 2)


def test_cookie_of_the_host_is_found(live: Browsed) -> None:
    found = {one.problem.path.as_posix() for one in live.findings if one.rule == "keeps-something"}

    assert {"index.html", "sub/second.html"} <= found


def test_host_without_a_page_for_unknown_addresses_is_found(live: Browsed) -> None:
    found = [str(one.problem) for one in live.findings if one.rule == "lost"]

    assert "no-such-page:1:1: offers no link back into the site (at an unknown address)" in found


class _Aborting(BaseHTTPRequestHandler):
    """A host whose first page of a language is no page at all."""

    def do_GET(self) -> None:
        data = PAGE.format(head="", leave=LEAVE, body="").encode()
        status = {"/de/": 200, "/de/index.html": 204}.get(self.path, 404)
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if status != 204:
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if status != 204:
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_a_host_that_breaks_off_at_an_unknown_address_is_a_finding() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Aborting)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        found = browse(f"http://127.0.0.1:{server.server_port}/de/", "").findings
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()

    said = [str(one.problem) for one in found if one.rule == "lost"]
    assert any("cannot be used to its end: net::ERR_ABORTED" in one for one in said), said


# ---------------------------------------------------------------- what is opened


def test_sample_has_pages_of_as_many_folders_as_can_be() -> None:
    pages = ["a/1.html", "a/2.html", "a/3.html", "b/1.html", "index.html"]

    assert sampled(pages, 3) == ["a/1.html", "b/1.html", "index.html"]
    assert sampled(pages, 4) == ["a/1.html", "a/2.html", "b/1.html", "index.html"]
    assert sampled(reversed(pages), None) == pages


def test_folder_without_pages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreachableError, match="holds no page"):
        browse(str(tmp_path), "site")


def test_missing_browser_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "index.html").write_text("<p>Text", "utf-8")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))

    with pytest.raises(NoBrowserError) as error:
        browse(str(tmp_path), "site")

    assert str(error.value) == "no Chromium, Chrome or Edge was found that starts"
    assert "playwright install chromium" in error.value.hint


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["https://site.example/"], "https://site.example/ is a live address\nopen it in a browser: add --browser; or ask its host: --headers https://site.example/\n"),
        (["--browser", "http://127.0.0.1:9/"], "http://127.0.0.1:9/: cannot be opened: net::ERR_UNSAFE_PORT\n"),
        (["--browser", "http://["], "'http://[' is no address of a site; write one such as https://help.example.org/\n"),
        (["--browser", "http://x.onion/"], "http://x.onion/ is reached through Tor, and the browser is not; use --headers and --proxy\n"),
        (["--browser", "http://x.org/", "--headers", "http://x.org/", "--proxy", "socks5h://127.0.0.1:9050"], "--proxy is for --headers alone: the browser would go past it\n"),
        (["--browser", "https://me:secret@x.org/"], "the address holds a name or password; leave it out\n"),
        (["HTTPS://me:secret@x.org/"], "the address holds a name or password; leave it out\n"),
        (["--browser", "nowhere"], "nowhere: there is no such folder\n"),
        ([__file__], f"{__file__}: this is a file, and no folder\n"),
    ],
)  # fmt: skip
def test_command_says_in_one_line_what_it_cannot_open(given: list[str], said: str) -> None:
    result = CliRunner().invoke(main, ["audit", *given])

    assert result.exit_code == 1
    assert said in result.output
    assert "secret" not in result.output
    assert isinstance(result.exception, SystemExit)
