"""`handrail serve`: shows each edit and each mistake, on this computer only."""

from __future__ import annotations

import http.client
import json
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import tiny
from browser import hears_ctrl_c

from generator.build import build
from generator.preview import SCRIPT, STATE, preview
from generator.problems import report

HANDRAIL = [sys.executable, "-m", "generator.cli"]
MISTAKE = ("tools.yaml", "kind: quick", "kind: quikc")


@dataclass(frozen=True)
class Answer:
    """What a server says to one request."""

    status: int
    headers: dict[str, str]
    body: str


@dataclass(frozen=True)
class Running:
    """A preview that is running."""

    port: int
    root: Path

    def get(self, path: str, method: str = "GET") -> Answer:
        """Ask for a path exactly as it is written, without tidying it up first."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.putrequest(method, path, skip_host=False)
            connection.endheaders()
            answer = connection.getresponse()
            body = answer.read().decode("utf-8", "replace")
            headers = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, headers, body)
        finally:
            connection.close()

    def state(self) -> dict[str, Any]:
        """What the reload script asks for twice a second."""
        found: dict[str, Any] = json.loads(self.get(STATE).body)
        return found

    def waited(self, ready: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """The state as soon as it is as wanted, within a minute."""
        for _ in range(600):
            if ready(state := self.state()):
                return state
            time.sleep(0.1)
        raise AssertionError(f"it stayed {self.state()}")

    def edit(self, name: str, old: str, new: str) -> None:
        """Change a file of the content."""
        tiny.edit(self.root / "content", name, old, new)


def counted(builds: int, state: dict[str, Any]) -> bool:
    """Whether there were so many good builds."""
    return bool(state["version"] == builds)


@contextmanager
def running(root: Path) -> Iterator[Running]:
    """Run a preview of a root in this process, on a port that the system chooses."""
    stop, ready = threading.Event(), threading.Event()
    addresses: list[str] = []
    site = root / "build/preview"

    def rebuild() -> str:
        result = build(root, root / "content", site)
        return report(result) if isinstance(result, list) else ""

    def say(address: str) -> None:
        addresses.append(address)
        ready.set()

    given = (root, root / "content", site, 0, rebuild, say, stop)
    thread = threading.Thread(target=preview, args=given)
    thread.start()
    try:
        assert ready.wait(120)
        time.sleep(0.3)  # the watcher starts after the server, and tells nobody
        yield Running(int(addresses[0].rstrip("/").rpartition(":")[2]), root)
    finally:
        stop.set()
        thread.join(60)
        assert not thread.is_alive()


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One preview of the tiny content, for tests that only look."""
    root = tmp_path_factory.mktemp("shown")
    tiny.write(root, ["ru"])
    with running(root) as preview_:
        yield preview_


# ---------------------------------------------------------------- what is served


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/", "Tiny"),
        ("/index.html", "Tiny"),
        ("/en/", "Tiny"),
        ("/en/about.html", "Tiny"),
        ("/en/about.html?x=1", "Tiny"),
        ("/ru/help/happyville.html", "Tiny"),
    ],
)
def test_pages_are_served_with_the_reload_script(shown: Running, path: str, title: str) -> None:
    answer = shown.get(path)

    assert answer.status == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert f"<title>{title}</title>" in answer.body
    assert answer.body.count(f'<script src="{SCRIPT}" defer></script></head>') == 1
    assert "Content-Security-Policy" not in answer.body


def test_the_built_files_stay_as_they_are_published(shown: Running) -> None:
    page = (shown.root / "build/preview/en/about.html").read_text("utf-8")

    assert "Content-Security-Policy" in page
    assert re.findall(r"<script[^>]*>", page) == ['<script src="../assets/leave.js" defer>']


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/assets/style.css", "text/css"),
        ("/en/sheets/plan.pdf", "application/pdf"),
        (SCRIPT, "text/javascript"),
        (STATE, "application/json"),
    ],
)
def test_other_files_are_served_as_they_are(shown: Running, path: str, kind: str) -> None:
    answer = shown.get(path)

    assert answer.status == 200
    assert answer.headers["content-type"] == kind
    assert answer.headers["cache-control"] == "no-store"
    assert answer.body


@pytest.mark.parametrize("path", ["/none.html", "/en/none", "/en", "/a/b/c/none.html", "/%00"])
def test_an_unknown_address_gets_the_page_for_it(shown: Running, path: str) -> None:
    answer = shown.get(path)

    assert answer.status == 404
    assert "<h1" in answer.body
    assert SCRIPT in answer.body


@pytest.mark.parametrize(
    "path",
    [
        "/../../mkdocs.yml",
        "/../../../../../../../../etc/passwd",
        "/%2e%2e/%2e%2e/mkdocs.yml",
        "/..%2f..%2fmkdocs.yml",
        "/en/%2e%2e/../..//mkdocs.yml",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/..\\..\\mkdocs.yml",
        "/./.././../mkdocs.yml",
        "../../mkdocs.yml",
        "/../../content/referrals.yaml",
        "/../en/html/about.html",
        "/%2e%2e/en/html/about.html",
        "/..%2fen/html/about.html",
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_nothing_outside_of_the_site_is_served(shown: Running, path: str, method: str) -> None:
    answer = shown.get(path, method)

    assert (shown.root / "build/en/html/about.html").is_file()
    assert answer.status == 404
    assert "root:" not in answer.body
    assert "docs_dir" not in answer.body
    assert "private" not in answer.body


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_changed_from_outside(shown: Running, method: str) -> None:
    answer = shown.get("/index.html", method)

    assert answer.status == 501


# ---------------------------------------------------------------- edits


def test_an_edit_is_built_and_counted(tiny_folder: Path) -> None:
    with running(tiny_folder.parent) as shown:
        first = shown.state()
        shown.edit("site.yaml", "Take what helps.", "Stay as long as you like.")
        state = shown.waited(partial(counted, 2))
        page = shown.get("/en/")

    assert first == {"version": 1, "problems": ""}
    assert state["problems"] == ""
    assert "Stay as long as you like." in page.body


def test_a_mistake_is_shown_while_the_last_good_page_stays(tiny_folder: Path) -> None:
    with running(tiny_folder.parent) as shown:
        good = shown.get("/en/tools.html").body
        shown.edit(*MISTAKE)
        bad = shown.waited(lambda state: state["problems"])
        kept = shown.get("/en/tools.html").body
        shown.edit(MISTAKE[0], MISTAKE[2], MISTAKE[1])
        mended = shown.waited(lambda state: not state["problems"])

    assert bad["version"] == 1
    assert bad["problems"] == (
        "content/tools.yaml:5:11: 'quikc' is not allowed in 'kind'\n"
        "    hint: write one of: quick, daily, people, professional, planning\n"
        "1 problem"
    )
    assert kept == good
    assert mended == {"version": 2, "problems": ""}


def test_the_config_is_watched_however_it_is_saved(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    config = root / "mkdocs.yml"
    before = config.read_text("utf-8")

    with running(root) as shown:
        for version, path in ((2, "one"), (3, "two")):  # as many editors do: a new file, renamed
            saved = f"{before}site_url: https://example.org/{path}/\n"
            (root / "mkdocs.yml.saving").write_text(saved, "utf-8")
            (root / "mkdocs.yml.saving").rename(config)
            shown.waited(partial(counted, version))
        page = shown.get("/none.html")

    assert "/two/" in page.body


def test_a_mistake_from_the_start_is_shown_until_it_is_mended(tiny_folder: Path) -> None:
    tiny.edit(tiny_folder, *MISTAKE)

    with running(tiny_folder.parent) as shown:
        first, page = shown.state(), shown.get("/")
        shown.edit(MISTAKE[0], MISTAKE[2], MISTAKE[1])
        state = shown.waited(lambda state: state["version"])
        mended = shown.get("/")

    assert first["version"] == 0
    assert "'quikc' is not allowed" in first["problems"]
    assert page.status == 404
    assert SCRIPT in page.body
    assert state == {"version": 1, "problems": ""}
    assert mended.status == 200


# ---------------------------------------------------------------- the command


@contextmanager
def commanded(root: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Run `handrail serve` as an editor does."""
    pipe = subprocess.PIPE
    command = [*HANDRAIL, "serve", *words]
    with subprocess.Popen(
        command, cwd=root, stdout=pipe, stderr=pipe, text=True, preexec_fn=hears_ctrl_c
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def listening(port: int) -> list[str]:
    """Addresses on which anybody listens at a port, as Linux writes them."""
    tables = [Path("/proc/net/tcp"), Path("/proc/net/tcp6")]
    lines = [line.split() for table in tables for line in table.read_text().splitlines()[1:]]
    return [line[1] for line in lines if line[1].endswith(f":{port:04X}") and line[3] == "0A"]


def test_serving_is_for_this_computer_only_and_ends_with_ctrl_c(tiny_folder: Path) -> None:
    with commanded(tiny_folder.parent, "--port", "0") as process:
        assert process.stdout
        built, look = process.stdout.readline(), process.stdout.readline()
        port = int(look.partition("127.0.0.1:")[2].partition("/")[0])
        listeners = listening(port)
        shown = Running(port, tiny_folder.parent)
        page = shown.get("/en/")
        time.sleep(0.5)  # the watcher starts after the server, and tells nobody
        shown.edit(*MISTAKE)
        shown.waited(lambda state: state["problems"])
        process.send_signal(signal.SIGINT)
        rest, problems = process.communicate(timeout=30)

    assert re.fullmatch(r"Built \d+ pages in \d+\.\d s\.\n", built)
    assert look == f"Look at http://127.0.0.1:{port}/ (stop with Ctrl and C)\n"
    assert listeners == [f"0100007F:{port:04X}"]
    assert page.status == 200
    assert problems.startswith("content/tools.yaml:5:11: 'quikc' is not allowed in 'kind'\n")
    assert "Traceback" not in problems
    assert rest == "Stopped.\n"
    assert process.returncode == 0
