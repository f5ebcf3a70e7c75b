"""Real web servers on the loopback address, with the configuration that `handrail host` writes."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from pathlib import Path

ADDRESS = "help.example.org"


def program(name: str) -> str:
    """Where a program is; servers lie where only root looks."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    assert found, f"{name} is missing: run python tests/system_packages.py"
    return found


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


# ---------------------------------------------------------------- what stands around it

NGINX = """\
{user}
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log info;
{modules}
events {{ worker_connections 64; }}
http {{
  access_log {folder}/access.log;
  gzip on;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  include {written}/handrail.conf;
}}
"""
"""As Debian's nginx.conf: it logs, compresses and tells its version, unless a site says no."""

BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"
"""Debian loads it where its package is installed."""

APACHE = """\
ServerRoot {folder}
PidFile {folder}/apache.pid
DefaultRuntimeDir {folder}
ErrorLog {folder}/error.log
LogLevel info
ServerTokens Full
ServerSignature On
LogFormat "%h %r" combined
{user}
{modules}
CustomLog {folder}/access.log combined
TypesConfig {folder}/mime.types
<Directory />
    Require all denied
</Directory>
Include {written}/handrail.conf
"""
"""As Debian's apache2.conf: it logs every host without a log of its own, and tells its version."""

APACHE_MODULES = (
    *("mpm_event", "authz_core", "alias", "autoindex", "dir", "headers", "http2", "mime"),
    *("rewrite", "socache_shmcb", "ssl"),
)


def _user(line: str) -> str:
    return line.format(getpass.getuser()) if os.geteuid() == 0 else ""


def _nginx(folder: Path, written: Path) -> list[str]:
    modules = f"load_module {BROTLI};"
    text = NGINX.format(folder=folder, written=written, user=_user("user {};"), modules=modules)
    (folder / "nginx.conf").write_text(text, "utf-8")
    return [program("nginx"), "-e", f"{folder}/error.log", "-p", f"{folder}", "-c", "nginx.conf"]


def _apache(folder: Path, written: Path) -> list[str]:
    modules = "\n".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so"
        for name in APACHE_MODULES
    )
    user = "User www-data\nGroup www-data" if os.geteuid() == 0 else ""
    text = APACHE.format(folder=folder, written=written, modules=modules, user=user)
    (folder / "apache.conf").write_text(text, "utf-8")
    (folder / "mime.types").write_text("text/html html\napplication/gzip gz\n", "utf-8")
    return [program("apache2"), "-DFOREGROUND", "-f", f"{folder}/apache.conf"]


def _caddy(_folder: Path, written: Path) -> list[str]:
    return [program("caddy"), "run", "--config", f"{written}/Caddyfile", "--adapter", "caddyfile"]


COMMANDS: dict[str, Callable[[Path, Path], list[str]]] = {
    "apache": _apache,
    "caddy": _caddy,
    "nginx": _nginx,
}
"""Host → what starts it, as (a folder of its own, the folder that `handrail host` wrote)."""


# ---------------------------------------------------------------- a server that runs


@dataclass(frozen=True)
class Answer:
    """What a server said to one request."""

    status: int
    headers: dict[str, str]
    """By their names in small letters."""
    body: bytes


@dataclass(frozen=True)
class Server:
    """A site behind a real server."""

    name: str
    port: int
    prefix: str
    site: Path
    folder: Path
    """What the server itself writes."""
    trusted: Path | None = None
    """The certificate, where it speaks https."""
    path: Path | None = None
    """Where it listens, if not at the port."""

    @property
    def url(self) -> str:
        """Address of the site's first page."""
        scheme, host = ("https", ADDRESS) if self.trusted else ("http", "127.0.0.1")
        return f"{scheme}://{host}:{self.port}{self.prefix}"

    def plug(self) -> socket.socket:
        """A connection to it, without a word said."""
        if self.path is None:
            return socket.create_connection(("127.0.0.1", self.port), 10)
        plain = socket.socket(socket.AF_UNIX)
        plain.settimeout(10)
        plain.connect(str(self.path))
        return plain

    def ask(self, path: str, method: str = "GET", encoding: str = "") -> Answer:
        """Ask for a path of the host, which starts with a slash."""
        connection = self._connection()
        try:
            connection.request(method, path, headers={"Accept-Encoding": encoding or "identity"})
            return answered(connection.getresponse())
        finally:
            connection.close()

    def _connection(self) -> HTTPConnection:
        if self.trusted is None:
            connection = HTTPConnection(ADDRESS, self.port, timeout=10)
            connection.sock = self.plug()
            return connection
        context = ssl.create_default_context(cafile=str(self.trusted))
        secure = HTTPSConnection(ADDRESS, self.port, timeout=10, context=context)
        secure.sock = context.wrap_socket(self.plug(), server_hostname=ADDRESS)
        return secure


def answered(response: HTTPResponse) -> Answer:
    """An answer with its body; a header that comes twice is joined by a comma."""
    headers: dict[str, str] = {}
    for name, value in response.getheaders():
        known = headers.get(name.lower())
        headers[name.lower()] = value if known is None else f"{known}, {value}"
    return Answer(response.status, headers, response.read())


@contextmanager
def running(server: Server, written: Path) -> Iterator[Server]:
    """Run a server with the files that `handrail host` wrote into a folder."""
    server.folder.mkdir(parents=True, exist_ok=True)
    command = COMMANDS[server.name](server.folder, written)
    home = {"HOME": str(server.folder), "XDG_DATA_HOME": str(server.folder)}
    said = server.folder / "said.log"
    with said.open("wb") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**os.environ, **home}
        )
    try:
        for _ in range(200):
            errors = server.folder / "error.log"
            more = errors.read_text() if errors.is_file() else ""
            assert process.poll() is None, said.read_text() + more
            try:
                server.plug().close()
                break
            except OSError:
                time.sleep(0.05)
        yield server
    finally:
        process.terminate()
        process.wait(10)
