"""A site to look at while writing: built again on each edit, shown again in the browser."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchfiles import watch

STATE = "/_handrail/state.json"
SCRIPT = "/_handrail/reload.js"
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')
_NOTHING_YET = b"<!doctype html><html><head><title>Handrail</title></head><body></body></html>"
_RELOAD = b"""(function () {
  var seen = null;
  function show(problems) {
    var box = document.getElementById("handrail-problems");
    if (!problems) { if (box) box.remove(); return; }
    if (!box) {
      box = document.createElement("pre");
      box.id = "handrail-problems";
      box.style.cssText = "position:fixed;inset:auto 0 0 0;margin:0;padding:1em;max-height:50vh;" +
        "overflow:auto;background:#401a13;color:#ffc9bc;z-index:9;white-space:pre-wrap";
      document.body.appendChild(box);
    }
    box.textContent = problems;
  }
  setInterval(function () {
    fetch("/_handrail/state.json", { cache: "no-store" }).then(function (r) { return r.json(); })
      .then(function (state) {
        if (seen !== null && state.version !== seen) location.reload();
        seen = state.version;
        show(state.problems);
      }).catch(function () {});
  }, 500);
})();
"""


@dataclass
class State:
    """What the browser asks for twice a second."""

    version: int = 0
    """Counts good builds."""
    problems: str = ""
    """What is wrong since the last good build; empty when nothing is."""


class Handler(SimpleHTTPRequestHandler):
    """Serves the site with a reload script, and with the site's own page for unknown addresses."""

    def __init__(self, *given: object, site: Path, state: State) -> None:
        self.state = state
        super().__init__(*given, directory=str(site))  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with the page, changed only so that it reloads itself."""
        path = self.path.split("?")[0]
        if path == STATE:
            self._send(json.dumps(vars(self.state)).encode(), "application/json")
        elif path == SCRIPT:
            self._send(_RELOAD, "text/javascript")
        else:
            file = Path(self.translate_path(path))
            if path.endswith("/"):
                file = file / "index.html"
            if file.suffix == ".html" or not file.is_file():
                self._page(file)
            else:
                super().do_GET()

    def _page(self, file: Path) -> None:
        status = HTTPStatus.OK
        if not file.is_file():
            file, status = Path(self.directory) / "404.html", HTTPStatus.NOT_FOUND
        page = _POLICY.sub(b"", file.read_bytes()) if file.is_file() else _NOTHING_YET
        script = f'<script src="{SCRIPT}" defer></script></head>'.encode()
        self._send(page.replace(b"</head>", script, 1), "text/html; charset=utf-8", status)

    def _send(self, data: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def end_headers(self) -> None:
        """Nothing may be kept: all files have one time stamp, so none would seem to change."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *given: object) -> None:  # noqa: A002 (the base's name)
        """Say nothing: the editor's eyes belong on the problems."""


def server(site: Path, state: State, port: int) -> ThreadingHTTPServer:
    """A server on this machine only; port 0 lets the system choose."""
    return ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, site=site, state=state))


def changes(root: Path, content: Path, stop: threading.Event) -> Iterator[None]:
    """Yields whenever something that the site is made of has been edited."""
    watched = [path for path in (content, root / "overrides") if path.is_dir()]
    before = _stamp(root / "mkdocs.yml")
    for changed in watch(
        *watched, stop_event=stop, debounce=300, rust_timeout=500, yield_on_timeout=True
    ):
        now = _stamp(root / "mkdocs.yml")
        if changed or now != before:
            before = now
            yield


def _stamp(path: Path) -> tuple[int, ...]:
    """What changes when a file is saved.

    Many editors save by putting a new file in the place of the old one, and whoever
    watches the old one is never told.
    """
    state = path.stat() if path.exists() else None
    return (state.st_mtime_ns, state.st_size, state.st_ino) if state else ()


def preview(
    root: Path,
    content: Path,
    site: Path,
    port: int,
    rebuild: Callable[[], str],
    ready: Callable[[str], None],
    stop: threading.Event,
) -> None:
    """Build, serve, and build again on every edit until `stop` is set.

    `rebuild` builds into `site` and returns the problems as text, empty when there are none.
    A build with problems leaves the last good site standing and shows them on the page.
    """
    state = State()

    def update() -> None:
        state.problems = rebuild()
        state.version += not state.problems

    with server(site, state, port) as running:  # first, so that a port in use is said at once
        update()
        threading.Thread(target=running.serve_forever, daemon=True).start()
        ready(f"http://127.0.0.1:{running.server_port}/")
        try:
            for _ in changes(root, content, stop):
                update()
        finally:
            running.shutdown()
