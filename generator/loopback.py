"""A folder behind a web server that only this computer reaches, as a host would serve it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

_OUTSIDE = ".outside"
"""What no site holds: stands for addresses that are not below the path."""


@dataclass
class Served:
    """A folder behind a web server on the loopback address."""

    base: str
    """Address of the folder, with a slash at its end."""
    headers: dict[str, str] = field(default_factory=dict)
    """What is sent with every answer; may be changed while it runs."""
    asked: list[tuple[str, int]] = field(default_factory=list)
    """Every path that was asked for, and the status that was answered."""


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *args: Any, prefix: str, served: Served, folder: Path) -> None:
        self.prefix, self.served, self.folder = prefix, served, folder
        super().__init__(*args, directory=str(folder))

    def translate_path(self, path: str) -> str:
        """The file for an address below the path; none for others."""
        inside = path.removeprefix(self.prefix) if path.startswith(self.prefix) else _OUTSIDE
        return super().translate_path(f"/{inside}")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer an unknown address with the nearest page for that, as hosts are told to."""
        page = self._nearest() if code == HTTPStatus.NOT_FOUND else None
        if page is None:
            super().send_error(code, message, explain)
            return
        data = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def _nearest(self) -> Path | None:
        """The `404.html` of the folder that was asked for, or of one above it."""
        at = Path(self.translate_path(self.path)).parent
        above = [at, *at.parents] if at.is_relative_to(self.folder) else [self.folder]
        for folder in above:
            if folder.is_relative_to(self.folder) and (folder / "404.html").is_file():
                return folder / "404.html"
        return None

    def end_headers(self) -> None:
        """Send what is sent with every answer."""
        for name, value in self.served.headers.items():
            self.send_header(name, value)
        super().end_headers()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:  # noqa: ARG002
        """Remember what was asked for."""
        self.served.asked.append((self.path, int(code)))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(
    folder: Path, prefix: str = "/", headers: dict[str, str] | None = None
) -> Iterator[Served]:
    """Serve a folder below a path, with these headers, until the block ends."""
    served = Served("", dict(headers or {}))
    handler = partial(_Handler, prefix=prefix, served=served, folder=folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    served.base = f"http://127.0.0.1:{server.server_port}{prefix}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()
