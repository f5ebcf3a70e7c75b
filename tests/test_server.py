"""The site behind a real nginx, at the top of a host and below a path."""

from __future__ import annotations

import getpass
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from browser import addresses, once, variant

PREFIXES = ("/", "/some/help/")

CONFIG = """\
{user}
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 64; }}
http {{
  access_log off;
  server_tokens off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  types {{ text/html html; text/css css; application/pdf pdf; image/png png; application/zip zip;
    text/javascript js; text/plain txt; }}
  default_type application/octet-stream;
  server {{
    listen 127.0.0.1:{port};
    charset utf-8;
    absolute_redirect off;
    error_page 403 =404 {prefix}404.html;
    error_page 404 {prefix}404.html;
    location {prefix} {{ alias {site}/; index index.html; }}
  }}
}}
"""


@dataclass(frozen=True)
class Answer:
    """What the server said to one request."""

    status: int
    kind: str
    """Media type with its parameters."""
    body: bytes
    location: str = ""


@dataclass(frozen=True)
class Host:
    """A site behind nginx."""

    port: int
    prefix: str
    site: Path

    def ask(self, path: str) -> Answer:
        """Ask for a path of the host, which starts with a slash."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            kind, where = answer.getheader("Content-Type", ""), answer.getheader("Location", "")
            return Answer(answer.status, kind, answer.read(), where)
        finally:
            connection.close()


@contextmanager
def nginx(folder: Path, site: Path, prefix: str) -> Iterator[Host]:
    """Run nginx on the loopback address, as whoever runs the tests."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    assert program, "nginx is missing: run python tests/system_packages.py"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    user = f"user {getpass.getuser()};" if os.geteuid() == 0 else ""
    text = CONFIG.format(user=user, folder=folder, port=port, site=site, prefix=prefix)
    (folder / "nginx.conf").write_text(text, "utf-8")
    said = folder / "said.log"
    with said.open("wb") as log:
        process = subprocess.Popen(
            [program, "-e", folder / "error.log", "-p", folder, "-c", folder / "nginx.conf"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    host = Host(port, prefix, site)
    try:
        for _ in range(200):
            assert process.poll() is None, said.read_text() + (folder / "error.log").read_text()
            try:
                host.ask("/")
                break
            except OSError:
                time.sleep(0.05)
        yield host
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="module", params=PREFIXES, ids=["top", "below a path"])
def host(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, built_site: Path
) -> Iterator[Host]:
    """The shipped content, built for the place where it is served from."""
    prefix: str = request.param
    site = built_site
    if prefix != "/":
        address = f"site_url: https://example.org{prefix}\n"
        edits = {"mkdocs.yml": lambda text: text + address}
        site = once(tmp_path_factory, "below", lambda root: variant(root, edits)) / "site"
    with nginx(tmp_path_factory.mktemp("nginx"), site, prefix) as host:
        yield host


KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".zip": "application/zip",
    ".js": "text/javascript",
    ".txt": "text/plain",
}


def test_every_file_is_served_as_what_it_is(host: Host) -> None:
    files = [path for path in sorted(host.site.rglob("*")) if path.is_file()]

    for path in files:
        answer = host.ask(host.prefix + path.relative_to(host.site).as_posix())

        assert answer.status == 200, path
        assert answer.kind.startswith(KINDS[path.suffix]), path
        assert answer.body == path.read_bytes(), path
    assert {path.suffix for path in files} == set(KINDS)
    assert all(path.read_bytes().startswith(b"%PDF-") for path in files if path.suffix == ".pdf")


def test_every_link_of_every_page_is_answered(host: Host) -> None:
    targets = set()
    for path in addresses(host.site):
        page = host.prefix + path
        targets |= set(linked(page, (host.site / path).read_text("utf-8")))

    answers = {target: host.ask(target).status for target in sorted(targets)}

    assert set(answers.values()) == {200}, answers
    assert all(target.startswith(host.prefix) for target in targets)
    assert len(targets) > len(addresses(host.site))


def linked(page: str, html: str) -> list[str]:
    """Paths on the same host that a page links to or loads, as a browser resolves them."""
    found = re.findall(r'\s(?:href|src)="([^"]*)"', html)
    inside = [one for one in found if not urlsplit(one).scheme and not one.startswith("#")]
    return [urlsplit(urljoin(page, target)).path for target in inside]


@pytest.mark.parametrize(
    "path",
    [
        "nowhere",
        "nowhere.html",
        "en/nowhere.html",
        "ru/substances/nowhere.html",
        "en/a/b/c/d/nowhere.html",
        "ru/sheets/trigger-map.html/more",
        "en/%D1%82%D1%83%D1%82/",
        "en/help/shell.html",
        "en/not-found.html",
    ],
)
def test_an_unknown_address_gets_a_page_that_leads_on(host: Host, path: str) -> None:
    asked = host.prefix + path

    answer = host.ask(asked)

    html = answer.body.decode()
    assert answer.status == 404
    assert answer.kind == "text/html; charset=utf-8"
    assert answer.body == (host.site / "404.html").read_bytes()
    targets = linked(asked, html)
    assert [target for target in targets if not target.startswith(host.prefix)] == []
    assert {host.ask(target).status for target in targets} == {200}
    assert f"{host.prefix}assets/style.css" in targets
    for locale in ("en", "ru"):
        assert f"{host.prefix}{locale}/index.html" in targets
        assert f"{host.prefix}{locale}/emergency.html" in targets


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_each_language_has_a_page_for_unknown_addresses(host: Host, locale: str) -> None:
    html = host.ask(f"{host.prefix}{locale}/404.html").body.decode()

    for depth in ("", "a/", "a/b/c/d/e/"):
        targets = linked(f"{host.prefix}{locale}/{depth}nowhere.html", html)
        assert {host.ask(target).status for target in targets} == {200}, depth
        assert f"{host.prefix}{locale}/emergency.html" in targets
    assert f'<html lang="{locale}"' in html


def test_a_folder_shows_its_first_page_or_nothing(host: Host) -> None:
    folders = [path for path in sorted(host.site.rglob("*")) if path.is_dir()]

    for folder in (host.site, *folders):
        path = host.prefix + "".join(f"{part}/" for part in folder.relative_to(host.site).parts)
        answer = host.ask(path)

        first = folder / "index.html"
        shown = first if first.is_file() else host.site / "404.html"
        assert answer.status == (200 if first.is_file() else 404), path
        assert answer.body == shown.read_bytes(), path
    assert any(not (folder / "index.html").is_file() for folder in folders)


def test_every_file_can_be_read_by_a_server_of_another_user(built_site: Path) -> None:
    modes = {path: path.stat().st_mode & 0o777 for path in (built_site, *built_site.rglob("*"))}

    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o755}
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o644}
