"""The audit of a live host: one small server for each thing that can be wrong with it."""

from __future__ import annotations

import json
import re
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner, Result
from hosts import ADDRESS, program
from proxies import socks

from generator.addresses import browser_refusal, refusal
from generator.cli import main
from generator.headers import visit
from generator.hosting import hosts
from generator.policy import content_policy, headers
from generator.rules import BY_HEADERS, GUARANTEES, RULES

SENT = headers(False)


class Said(NamedTuple):
    """An answer that a planted server gives."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""

    def without(self, name: str) -> Said:
        """The same without a header."""
        return self._replace(headers={k: v for k, v in self.headers.items() if k != name})

    def with_(self, **more: str) -> Said:
        """The same with other headers, whose names have _ for -."""
        named = {name.replace("_", "-"): value for name, value in more.items()}
        return self._replace(headers={**self.headers, **named})


def page(locale: str, policy: str = content_policy(False)) -> bytes:
    """A small page of a site."""
    text = (
        f'<!doctype html><html lang="{locale}"><head><meta http-equiv="Content-Security-Policy" '
        f'content="{policy}"><title>x</title><link rel="stylesheet" href="assets/style.css">'
        '</head><body><h1>x</h1><a href="en/index.html">English</a>'
        '<a href="ru/index.html">Русский</a></body></html>'
    )
    return text.encode()


HTML = {"Content-Type": "text/html; charset=utf-8"}
FILES = {
    "/": (HTML, page("en")),
    "/en/index.html": (HTML, page("en")),
    "/en/": (HTML, page("en")),
    "/assets/style.css": ({"Content-Type": "text/css"}, b"a{color:red}"),
}

Change = Callable[[str, str, Said], "Said | None"]
"""What a planted server changes of (method, path, answer); none hangs up."""


def right(method: str, path: str) -> Said:
    """What a host should answer."""
    if method not in ("GET", "HEAD"):
        return Said(405, SENT)
    if path in FILES:
        kind, body = FILES[path]
        return Said(200, {**SENT, **kind}, body)
    if f"{path}/" in FILES:
        return Said(301, {**SENT, "Location": f"{path}/"})
    return Said(404, {**SENT, **HTML}, page("en" if path.startswith("/en/") else "ru"))


@contextmanager
def planted(change: Change, pair: tuple[Path, Path] | None = None) -> Iterator[int]:
    """Run a server whose answers are changed; yields its port."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            said = change(self.command, self.path, right(self.command, self.path))
            if said is None:
                self.close_connection = True
                return
            self.send_response_only(said.status)
            for name, value in said.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(said.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(said.body)

        do_GET = do_HEAD = do_TRACE = answer  # noqa: N815

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if pair is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*pair)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.handle_error = lambda *_: None  # type: ignore[method-assign]
    with running(server):
        yield server.server_port


@contextmanager
def running(server: ThreadingHTTPServer) -> Iterator[None]:
    """Let a server work in a thread."""
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()


def unchanged(_method: str, _path: str, said: Said) -> Said:
    """A host that does what it should."""
    return said


def told(url: str, proxy: str = "") -> list[tuple[str, str]]:
    """Rule and line of each finding."""
    return [(one.rule, str(one.problem)) for one in visit(url, proxy).findings]


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    with planted(unchanged) as port:
        assert told(f"http://127.0.0.1:{port}/") == []


def test_a_host_may_be_stricter() -> None:
    stricter = {
        "X_Robots_Tag": "noindex, noarchive",
        "Cache_Control": "private, no-store",
        "Permissions_Policy": SENT["Permissions-Policy"] + ", bluetooth=()",
        "Content_Security_Policy": "; ".join(reversed(SENT["Content-Security-Policy"].split("; "))),
        "Server": "something",
    }
    with planted(lambda _m, _p, said: said.with_(**stricter)) as port:
        assert told(f"http://127.0.0.1:{port}/") == []


def everywhere(**more: str) -> Change:
    return lambda _method, _path, said: said.with_(**more)


def nowhere(name: str) -> Change:
    return lambda _method, _path, said: said.without(name)


def only(path: str, change: Callable[[Said], Said | None], method: str = "GET") -> Change:
    return lambda how, where, said: change(said) if (how, where) == (method, path) else said


NO_PAGE = Said(404, {**SENT, **HTML}, b"<h1>nginx</h1>")
EVERY = "in: every answer"

PLANTED: list[tuple[str, Change, list[str]]] = [
    (
        "policy-header",
        lambda _m, _p, said: said.without("Content-Security-Policy"),
        [f"/:1:1: there is no Content-Security-Policy, {EVERY}"],
    ),
    (
        "policy-header",
        lambda _m, _p, said: (
            said.without("Content-Security-Policy") if said.status == 404 else said
        ),
        [
            "/no-such-place/at-all/no-such-page.html:1:1: there is no Content-Security-Policy, "
            "in: unknown address (404), unknown address in a language (404)"
        ],
    ),
    (
        "policy-header",
        everywhere(Content_Security_Policy=content_policy(False)),
        ["/:1:1: Content-Security-Policy is not what Handrail writes: "],
    ),
    (
        "policy-header",
        only("/", lambda said: said._replace(body=page("en", "default-src 'self'"))),
        ["/:1:1: the page and the host forbid different things"],
    ),
    (
        "referrer-header",
        lambda _m, _p, said: said.without("Referrer-Policy"),
        [f"/:1:1: there is no Referrer-Policy, {EVERY}"],
    ),
    (
        "referrer-header",
        everywhere(Referrer_Policy="no-referrer, unsafe-url"),
        ["/:1:1: Referrer-Policy is 'no-referrer, unsafe-url' instead of 'no-referrer', "],
    ),
    *[
        (
            "header-missing",
            nowhere(name),
            [f"/:1:1: there is no {name}, {EVERY}"],
        )
        for name in SENT
        if name not in ("Content-Security-Policy", "Referrer-Policy")
    ],
    (
        "header-missing",
        lambda _m, _p, said: (
            said.without("X-Content-Type-Options") if said.status in (301, 405) else said
        ),
        [
            "/:1:1: there is no X-Content-Type-Options, "
            "in: TRACE (405), folder without its slash (301)"
        ],
    ),
    (
        "header-missing",
        lambda how, _p, said: said.without("X-Frame-Options") if how == "HEAD" else said,
        ["/:1:1: there is no X-Frame-Options, in: HEAD (200)"],
    ),
    (
        "header-differs",
        only("/assets/style.css", lambda said: said.with_(Cache_Control="max-age=600")),
        [
            "/assets/style.css:1:1: Cache-Control is 'max-age=600' instead of 'no-store', "
            "in: style sheet (200)"
        ],
    ),
    (
        "header-differs",
        everywhere(Permissions_Policy="camera=()"),
        ["/:1:1: Permissions-Policy is 'camera=()' instead of "],
    ),
    (
        "media-type",
        only("/", lambda said: said.with_(Content_Type="text/html")),
        ["/:1:1: the page is sent as 'text/html' instead of 'text/html; charset=utf-8'"],
    ),
    (
        "media-type",
        only("/assets/style.css", lambda said: said.with_(Content_Type="text/plain")),
        ["/assets/style.css:1:1: the style sheet is sent as 'text/plain' with 200"],
    ),
    (
        "version-told",
        everywhere(Server="nginx/1.22.1"),
        [f"/:1:1: Server tells its version: 'nginx/1.22.1', {EVERY}"],
    ),
    ("visitor-marked", everywhere(ETag='"5f"'), [f"/:1:1: ETag is sent, {EVERY}"]),
    (
        "visitor-marked",
        only("/en/index.html", lambda said: said.with_(Last_Modified="Sat, 01 Jan 2000")),
        ["/en/index.html:1:1: Last-Modified is sent, in: page (200)"],
    ),
    ("visitor-marked", everywhere(X_Powered_By="x"), [f"/:1:1: X-Powered-By is sent, {EVERY}"]),
    ("cookie", everywhere(Set_Cookie="id=1"), [f"/:1:1: Set-Cookie is sent, {EVERY}"]),
    (
        "head-differs",
        only("/", lambda said: said._replace(status=405), "HEAD"),
        ["/:1:1: HEAD is answered with 405, and GET with 200"],
    ),
    (
        "trace-answered",
        only("/", lambda said: said._replace(status=200), "TRACE"),
        ["/:1:1: TRACE is answered with 200 instead of 405"],
    ),
    (
        "folder-without-slash",
        only("/en", lambda said: said._replace(status=302)),
        ["/en:1:1: '/en' is answered with 302 instead of 301 to '/en/'"],
    ),
    (
        "folder-without-slash",
        only("/en", lambda said: said.with_(Location="/")),
        ["/en:1:1: '/en' is answered with 301 instead of 301 to '/en/'"],
    ),
    (
        "unknown-address",
        lambda _m, path, said: right("GET", "/") if "no-such" in path else said,
        [
            "/en/no-such-place/at-all/no-such-page.html:1:1: "
            "an unknown address is answered with 200, not 404",
            "/no-such-place/at-all/no-such-page.html:1:1: "
            "an unknown address is answered with 200, not 404",
        ],
    ),
    (
        "unknown-address",
        lambda _m, path, said: NO_PAGE if path.startswith("/no-such") else said,
        [
            "/no-such-place/at-all/no-such-page.html:1:1: "
            "the page for unknown addresses is the host's own"
        ],
    ),
    (
        "unknown-language",
        lambda _m, path, said: right("GET", "/no") if path.startswith("/en/no-such") else said,
        [
            "/en/no-such-place/at-all/no-such-page.html:1:1: "
            "the page for unknown addresses is not in 'en'"
        ],
    ),
    (
        "page-moved",
        only("/en/index.html", lambda _said: Said(308, {**SENT, "Location": "/en/"})),
        ["/en/index.html:1:1: the page is led on to '/en/'"],
    ),
    (
        "not-reached",
        only("/en/index.html", lambda said: said._replace(status=500)),
        ["/en/index.html:1:1: a page named on the first is answered with 500"],
    ),
    (
        "not-reached",
        only("/", lambda said: said._replace(status=403)),
        ["/:1:1: the first page is answered with 403 instead of 200"],
    ),
    (
        "not-reached",
        only("/", lambda _said: None),
        ["/:1:1: http://127.0.0.1:PORT/ cannot be reached: Remote end closed connection"],
    ),
    (
        "redirected-away",
        only("/", lambda _said: Said(301, {**SENT, "Location": "https://example.org/x"})),
        ["/:1:1: it leads on to 'https://example.org/x', on another host"],
    ),
    (
        "plain-http",
        only("/", lambda _said: Said(301, {**SENT, "Location": "https://127.0.0.1/"})),
        ["/:1:1: the site is at 'https://127.0.0.1/': ask for that"],
    ),
]
"""Rule, what a host does wrong, and the beginning of each line that the audit says."""


@pytest.mark.parametrize(
    ("rule", "change", "lines"), PLANTED, ids=[f"{one[0]}-{i}" for i, one in enumerate(PLANTED)]
)
def test_what_a_host_does_wrong_is_found(rule: str, change: Change, lines: list[str]) -> None:
    with planted(change) as port:
        found = [
            (one, line.replace(str(port), "PORT"))
            for one, line in told(f"http://127.0.0.1:{port}/")
        ]

    assert [(one, said[: len(line)]) for (one, said), line in zip(found, lines, strict=True)] == [
        (rule, line) for line in lines
    ]


@pytest.mark.parametrize("location", ["//[", "https://[::1", "\x1b[31m", "é", "\t//x"])
def test_a_redirect_to_what_is_no_address_is_told_in_one_line(location: str) -> None:
    moved = Said(301, {**SENT, "Location": location})
    with planted(only("/", lambda _said: moved)) as port:
        first = told(f"http://127.0.0.1:{port}/")
    with planted(only("/en", lambda _said: moved)) as port:
        folder = told(f"http://127.0.0.1:{port}/")

    assert len(first) == len(folder) == 1
    assert all(said.isprintable() for _, said in (*first, *folder))
    assert folder[0][0] == "folder-without-slash"


def test_a_page_with_hostile_links_is_read() -> None:
    body = page("en").replace(b"<h1>", b'<a href="//[">x</a><a href="http://[">y</a><h1>')
    with planted(only("/", lambda said: said._replace(body=body))) as port:
        assert told(f"http://127.0.0.1:{port}/") == []


def test_a_host_that_hangs_up_on_trace_is_right() -> None:
    with planted(only("/", lambda _said: None, "TRACE")) as port:
        assert told(f"http://127.0.0.1:{port}/") == []


def test_a_first_page_that_moves_on_the_same_host_is_followed() -> None:
    def change(_method: str, path: str, said: Said) -> Said:
        return Said(301, {**SENT, "Location": "/"}) if path == "/old" else said.with_(ETag="1")

    with planted(change) as port:
        found = told(f"http://127.0.0.1:{port}/old")

    assert found == [("visitor-marked", f"/:1:1: ETag is sent, {EVERY}")]


def test_a_first_page_that_leads_in_circles_is_left() -> None:
    with planted(only("/", lambda _said: Said(301, {"Location": "/"}))) as port:
        found = told(f"http://127.0.0.1:{port}/")

    assert found == [("not-reached", "/:1:1: the first page is answered with 301 instead of 200")]


def test_a_host_that_is_not_there_is_one_line() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    found = told(f"http://127.0.0.1:{port}/help/")

    line = f"/help:1:1: http://127.0.0.1:{port}/help/ cannot be reached: Connection refused"
    assert found == [("not-reached", line)]


def test_what_is_no_web_server_is_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            client, _ = server.accept()
            with client:
                client.recv(1000)
                client.sendall(b"220 mail.example.org ESMTP\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        found = told(f"http://127.0.0.1:{server.getsockname()[1]}/")
        thread.join(10)

    assert [rule for rule, _ in found] == ["not-reached"]
    assert "\n" not in found[0][1]
    assert "no answer of a web server" in found[0][1]


# ---------------------------------------------------------------- through a proxy, with https


ONION = f"{'a' * 56}.onion"


def test_an_onion_address_is_asked_through_tor_alone() -> None:
    asked: list[str] = []
    with planted(unchanged) as port, socks({80: port}, asked) as proxy:
        found = told(f"http://{ONION}/", proxy)

    assert found == []
    assert set(asked) == {f"{ONION}:80"}
    assert len(asked) == 8


def test_a_name_without_https_is_a_fault() -> None:
    with planted(unchanged) as port, socks({80: port}, []) as proxy:
        found = told(f"http://{ADDRESS}/", proxy)

    said = "/:1:1: the site is asked for without https: all on the way can read along"
    assert found == [("plain-http", said)]


def test_a_proxy_that_refuses_is_one_line() -> None:
    with socks({}, []) as proxy:
        found = told(f"http://{ONION}/", proxy)

    line = f"/:1:1: http://{ONION}/ cannot be reached: the connection was refused"
    assert found == [("not-reached", line)]


def test_a_proxy_that_is_not_there_is_one_line() -> None:
    found = told(f"http://{ONION}/", "socks5h://127.0.0.1:1")

    line = f"/:1:1: http://{ONION}/ cannot be reached: the proxy 127.0.0.1:1: Connection refused"
    assert found == [("not-reached", line)]


Certificate = tuple[Path, Path]

AUTHORITY = """\
[ca]
default_ca = ours
[ours]
database = {folder}/index
new_certs_dir = {folder}
serial = {folder}/serial
default_md = sha256
policy = any
x509_extensions = names
[any]
commonName = supplied
[names]
subjectAltName = DNS:{name}
basicConstraints = critical, CA:true
"""


def certificate(folder: Path, name: str = ADDRESS, until: str = "20991231000000Z") -> Certificate:
    """A certificate that signs itself, and its key."""
    folder.mkdir()
    (folder / "index").touch()
    (folder / "serial").write_text("01\n")
    (folder / "config").write_text(AUTHORITY.format(folder=folder, name=name))
    pair = folder / "certificate.pem", folder / "key.pem"
    new = f"req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout {pair[1]}"
    new += f" -subj /CN={name} -out {folder}/request -config {folder}/config"
    signed = f"ca -batch -notext -selfsign -config {folder}/config -keyfile {pair[1]}"
    signed += f" -in {folder}/request -out {pair[0]} -startdate 20200101000000Z -enddate {until}"
    for command in (new.replace(f" -config {folder}/config", ""), signed):
        subprocess.run([program("openssl"), *command.split()], check=True, capture_output=True)
    return pair


@pytest.fixture(scope="module")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("tls") / "good")


def secure(_method: str, _path: str, said: Said) -> Said:
    """A host that keeps https."""
    return said.with_(Strict_Transport_Security="max-age=31536000")


@contextmanager
def both(change: Change, pair: Certificate, plain: Change | None = None) -> Iterator[str]:
    """Run a host at both usual ports; without `plain`, http leads to https. Yields the proxy."""

    def redirect(_method: str, path: str, _said: Said) -> Said:
        return Said(301, {**SENT, "Location": f"https://{ADDRESS}{path}"})

    with (
        planted(change, pair) as there,
        planted(plain or redirect) as here,
        socks({443: there, 80: here}, []) as proxy,
    ):
        yield proxy


def test_https_is_right(trusted: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted[0]))

    with both(secure, trusted) as proxy:
        assert told(f"https://{ADDRESS}/", proxy) == []
        said = f"/:1:1: the site is at 'https://{ADDRESS}/': ask for that"
        found = told(f"http://{ADDRESS}/", proxy)
    assert ("plain-http", said) in found
    assert {rule for rule, _ in found} == {"plain-http"}


def test_a_browser_must_be_told_to_keep_https(
    trusted: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted[0]))

    with both(unchanged, trusted) as proxy:
        missing = told(f"https://{ADDRESS}/", proxy)
    with both(everywhere(Strict_Transport_Security="max-age=60"), trusted) as proxy:
        short = told(f"https://{ADDRESS}/", proxy)

    answers = [
        *("first page (200)", "HEAD (200)", "TRACE (405)", "style sheet (200)", "page (200)"),
        *("unknown address (404)", "unknown address in a language (404)"),
    ]
    names = ", ".join(answers)
    assert missing == [
        ("https-not-kept", f"/:1:1: there is no Strict-Transport-Security, in: {names}")
    ]
    assert [rule for rule, _ in short] == ["https-not-kept"]
    assert "Strict-Transport-Security is 'max-age=60'" in short[0][1]


def test_http_beside_https_must_lead_to_it(
    trusted: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted[0]))

    with both(secure, trusted, unchanged) as proxy:
        found = told(f"https://{ADDRESS}/", proxy)

    said = f"/:1:1: http://{ADDRESS} is answered with 200, and does not lead to https"
    assert found == [("plain-http", said)]


@pytest.mark.parametrize(
    ("name", "until", "known", "said"),
    [
        (ADDRESS, "20200102000000Z", True, "certificate has expired"),
        ("other.example.org", "20991231000000Z", True, "Hostname mismatch"),
        (ADDRESS, "20991231000000Z", False, "self-signed certificate"),
    ],
)
def test_a_certificate_that_browsers_refuse_is_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    until: str,
    known: bool,
    said: str,
) -> None:
    pair = certificate(tmp_path / "tls", name, until)
    if known:
        monkeypatch.setenv("SSL_CERT_FILE", str(pair[0]))

    with both(secure, pair) as proxy:
        found = told(f"https://{ADDRESS}/", proxy)
    with planted(secure, pair) as port:
        direct = told(f"https://127.0.0.1:{port}/")

    assert [rule for rule, _ in found] == ["certificate"]
    assert f"the certificate cannot be trusted: {said}" in found[0][1].replace(
        "self signed", "self-signed"
    )
    assert "\n" not in found[0][1]
    assert [rule for rule, _ in direct] == ["certificate"]


def test_https_where_none_is_spoken_is_one_line() -> None:
    with planted(unchanged) as port:
        found = told(f"https://127.0.0.1:{port}/")

    assert [rule for rule, _ in found] == ["certificate"]
    assert "\n" not in found[0][1]


# ---------------------------------------------------------------- addresses and rules


@pytest.mark.parametrize(
    ("url", "proxy", "said"),
    [
        ("https://help.example.org/", "", ""),
        ("http://127.0.0.1:8080/some/path/", "", ""),
        (f"http://{ONION}/", "socks5h://127.0.0.1:9050", ""),
        (f"http://{ONION}/", "", "is reached through Tor; add --proxy socks5h://127.0.0.1:9050"),
        ("help.example.org", "", "is no address of a site"),
        ("file:///etc/passwd", "", "is no address of a site"),
        ("https://", "", "is no address of a site"),
        ("https://help.example.org:x/", "", "is no address of a site"),
        ("https://[::1/", "", "is no address of a site"),
        ("https://помощь.example.org/", "", "is no address of a site"),
        ("https://help.example.org/a b", "", "is no address of a site"),
        ("https://help.example.org/\r\nX: y", "", "is no address of a site"),
        ("https://help.example.org/\x1b", "", "is no address of a site"),
        ("https://a..b/", "", "is no address of a site"),
        (f"https://{'a' * 64}.org/", "", "is no address of a site"),
        ("http://[::1]:8080/", "", ""),
        ("https://me:secret@help.example.org/", "", "holds a name or password"),
        ("https://me:secret@a..b/", "", "holds a name or password"),
        ("help.example.org:me:secret@x", "", "is no address of a site"),
        ("https://help.example.org/", "socks5h://a..b:9050", "is no proxy"),
        ("https://help.example.org/", "socks5h://127.0.0.1:99999", "is no proxy"),
        ("https://help.example.org/", "socks5h://me:secret@127.0.0.1:9050", "is no proxy"),
        ("https://help.example.org/", "socks5://127.0.0.1:9050", "is no proxy"),
        ("https://help.example.org/", "http://127.0.0.1:9050", "is no proxy"),
    ],
)
def test_addresses_that_cannot_be_asked_are_refused(url: str, proxy: str, said: str) -> None:
    refused = refusal(url, proxy)

    assert bool(refused) == bool(said)
    assert said in refused
    assert "\n" not in refused
    assert "secret" not in refused


def test_a_browser_opens_no_onion_address() -> None:
    assert browser_refusal("https://help.example.org/") == ""
    assert "is no address" in browser_refusal("http://[")
    assert browser_refusal(f"http://{ONION}/") == (
        f"http://{ONION}/ is reached through Tor, and the browser is not; use --headers and --proxy"
    )


def test_each_rule_of_the_audit_has_a_server_that_breaks_it() -> None:
    elsewhere = {"certificate", "https-not-kept"}  # tests of their own, above

    assert {rule for rule, _, _ in PLANTED} | elsewhere == BY_HEADERS
    for name in BY_HEADERS:
        assert RULES[name].guarantee in GUARANTEES
        assert "headers" in GUARANTEES[RULES[name].guarantee].shown_by, name
        assert set(RULES[name].on_host) <= set(hosts()), name


# ---------------------------------------------------------------- the command


def audit(*words: str) -> Result:
    """Run `handrail audit` in this process."""
    return CliRunner().invoke(main, ["audit", *words], catch_exceptions=False)


def test_command_says_what_is_broken_and_what_mends_it() -> None:
    with planted(everywhere(ETag="1")) as port:
        result = audit("--headers", f"http://127.0.0.1:{port}/", "--host", "nginx")

    assert result.exit_code == 1
    assert f"/:1:1: ETag is sent, {EVERY}" in result.output
    assert RULES["visitor-marked"].on_host["nginx"].split(",")[0] in result.output
    state = re.search(r"^ *7\b.*$", result.output, re.MULTILINE)
    assert state
    assert "not checked" not in state[0]


def test_command_is_content_with_a_host_that_is_right() -> None:
    with planted(unchanged) as port:
        result = audit("--headers", f"http://127.0.0.1:{port}/")
        found = json.loads(audit("--headers", f"http://127.0.0.1:{port}/", "--json").output)

    assert result.exit_code == 0, result.output
    assert "handrail audit --headers" not in result.output.split("\n\n")[0]
    assert json.dumps(found).count("broken") <= 1


def test_command_looks_at_a_folder_and_a_host_at_once(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(page("en"))
    with planted(everywhere(ETag="1")) as port:
        result = audit(str(tmp_path), "--headers", f"http://127.0.0.1:{port}/", "--all")

    assert "ETag is sent" in result.output
    assert "index.html:1:" in result.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "name a folder, such as site, or an address with --headers"),
        (["--headers", "example.org"], "'example.org' is no address of a site; write one such"),
        (
            ["--headers", "http://127.0.0.1:1/"],
            "http://127.0.0.1:1/ cannot be reached: Connection refused\n",
        ),
        (["--headers", "https://me:secret@x.org/"], "the address holds a name or password; leave"),
        (
            ["--headers", "https://x.org/", "--proxy", "socks5h://me:secret@a..b:9050"],
            "'a..b:9050' is no proxy; write socks5h://127.0.0.1:9050 for Tor",
        ),
        (["site", "--proxy", "socks5h://127.0.0.1:9050"], "--proxy is for --headers alone"),
    ],
)
def test_what_cannot_be_asked_is_one_line(words: list[str], said: str) -> None:
    result = audit(*words)

    assert result.exit_code == 1
    assert result.output.startswith(said)
    assert "secret" not in result.output
    assert len(result.output.splitlines()) <= 2


def test_of_a_host_that_is_not_trusted_nothing_else_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with planted(secure, certificate(tmp_path / "tls")) as port:
        result = audit("--headers", f"https://127.0.0.1:{port}/")

    assert result.exit_code == 1
    assert "the certificate cannot be trusted" in result.output
    state = re.search(r"^ *7\b.*$", result.output, re.MULTILINE)
    assert state
    assert "not checked" in state[0]
