"""What browser tests share: a plain web server, and a Chromium page that is watched."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

from generator import loopback
from generator.browsing import LOOK
from generator.build import Built, build
from generator.loopback import Served
from generator.policy import content_policy
from generator.problems import report

REPOSITORY = Path(__file__).parent.parent
CHROMIUM = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # What a page asks of another host is seen and counted, and reaches nobody.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
"""How the browser is started: able to run as root in a container, and asking nothing itself."""
FONTS = REPOSITORY / "tests" / "data" / "fonts.conf"
"""The only fonts that the browser finds."""
FIELDS = ".answer, input[type=text]"
"""Where something can be written on a sheet."""
FILLED = """[...document.querySelectorAll('input, .answer')].filter(one =>
    one.matches('[type=checkbox], [type=radio]') ? one.checked : one.value ?? one.textContent
).length"""
"""A script that counts what is filled in on a sheet."""

SHIPPED_ON = "2026-11-23"
"""The day on which the shipped content is judged: all of it is fresh then."""


def system_chromium() -> str:
    """The program that tests drive."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "Chromium is missing: run python tests/system_packages.py"
    return program


def addresses(site: Path) -> list[str]:
    """Every page of a site by its path in it, in order; not those for unknown addresses."""
    found = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    return [path for path in found if not path.endswith("404.html")]


def variant(root: Path, edits: dict[str, Callable[[str], str]]) -> Path:
    """Build a copy of the shipped content into `root/site`, with some of its files edited."""
    shutil.copytree(REPOSITORY / "content", root / "content")
    shutil.copyfile(REPOSITORY / "mkdocs.yml", root / "mkdocs.yml")
    for name, edit in edits.items():
        path = root / name
        before = path.read_text("utf-8")
        after = edit(before)
        assert after != before, f"the edit of {name} changes nothing"
        path.write_text(after, "utf-8")
    printed, store = root.parent / "printed", root / "build" / "sheets"
    if printed.is_dir():  # what one site has printed, the other need not
        shutil.copytree(printed, store)
    built = build(root, root / "content", root / "site", today=SHIPPED_ON)
    assert isinstance(built, Built), report(built, "content")
    if not printed.is_dir():
        shutil.copytree(store, printed)
    return built.out


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that is made once in a run of the tests, however many workers share it."""
    shared = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder = shared / name
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            half = shared / f"{name}.half"
            shutil.rmtree(half, ignore_errors=True)
            half.mkdir()
            make(half)
            half.rename(folder)
    return folder


# ---------------------------------------------------------------- a page that is watched


@contextmanager
def serving(folder: Path, prefix: str = "/") -> Iterator[Served]:
    """Serve a folder below a path, with the site's policy as a header, as a host would."""
    sent = {"Content-Security-Policy": content_policy(True)}
    with loopback.serving(folder, prefix, sent) as served:
        yield served


STORED = f"({LOOK}).stored()"
"""Everything that a page can have stored in the browser."""


@dataclass
class Watched:
    """A page, and everything that it should not have done."""

    page: Page
    context: BrowserContext
    foreign: list[str] = field(default_factory=list)
    """Requests to another origin; no host is found for them."""
    complaints: list[str] = field(default_factory=list)
    """What the browser wrote to its console, violated policies among it."""
    asked: list[str] = field(default_factory=list)
    """All requests."""

    def stored(self) -> list[str]:
        """What the page that is open now has stored."""
        cookies = [f"cookie: {cookie.get('name')}" for cookie in self.context.cookies()]
        return [*cookies, *self.page.evaluate(STORED)]

    def faults(self) -> list[str]:
        """All that was noticed since the last time, and what is stored now."""
        found = [
            *(f"asked for {url}" for url in self.foreign),
            *self.complaints,
            *(f"stored a {what}" for what in self.stored()),
        ]
        self.foreign.clear()
        self.complaints.clear()
        return found


@contextmanager
def watching(
    browser: Browser,
    base: str,
    *,
    scripts: bool = True,
    width: int = 390,
    height: int = 800,
    scheme: str = "light",
) -> Iterator[Watched]:
    """Open a page in a fresh profile, and watch what it asks for outside of `base`."""
    context = browser.new_context(
        java_script_enabled=scripts,
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    context.set_default_timeout(15_000)
    watched = Watched(context.new_page(), context)

    def ours(url: str) -> bool:
        return url.startswith((base, "data:"))

    def asked(request: Request) -> None:
        watched.asked.append(request.url)
        if not ours(request.url):
            watched.foreign.append(request.url)

    def said(message: ConsoleMessage) -> None:
        watched.complaints.append(f"console: {message.text}")

    context.on("request", asked)
    context.on("console", said)
    context.on("weberror", lambda error: watched.complaints.append(f"script: {error.error}"))
    try:
        yield watched
    finally:
        context.close()


def use_everything(page: Page) -> list[str]:
    """Do what a reader can do on a page without leaving it; returns what did nothing."""
    dead = []
    for details in page.locator("details").all():
        inside = details.locator(":scope > :not(summary)").first
        before = inside.is_visible()
        details.locator("summary").click()
        if before or not inside.is_visible():
            dead.append(f"does not open: {details.inner_text()}")
    for kind in ("checkbox", "radio"):
        for box in page.locator(f"input[type={kind}]").all()[:3]:
            box.check()  # fails where it cannot be checked
    for text in page.locator(FIELDS).all()[:6]:
        text.fill("Something private")
    return dead


def hears_ctrl_c() -> None:
    """Let a new process hear Ctrl and C, which a shell switches off for what runs behind it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
