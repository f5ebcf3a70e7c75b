"""What a real Chromium finds when it opens and uses every page of a site."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import re
import shutil
import sys
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote, unquote, urlsplit

from generator.addresses import browser_refusal
from generator.loopback import serving
from generator.policy import content_policy, headers
from generator.problems import Problem
from generator.rules import Finding

if TYPE_CHECKING:
    from playwright.async_api import (
        Browser,
        BrowserContext,
        ConsoleMessage,
        Page,
        Playwright,
        Request,
        Response,
        WebError,
    )

Step = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""

LOOK = Path(__file__).with_suffix(".js").read_text("utf-8")
"""What is asked inside a page."""

INSTALL = "python -m pip install playwright"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHANNELS = ("chrome", "msedge")
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
NO_PICTURES = "--blink-settings=imagesEnabled=false"
TABS = 4
PATIENCE = 2.5
"""Seconds for which each set of scripts is watched once, after everything was pressed: some wait
before they report a visit."""
HOLD = 10
"""Seconds for which the page that a reader leaves for does not answer."""
SOON = 100
"""Milliseconds in which the text must be gone when a reader leaves."""
WORD = "handrail-leaving"
"""How a page begins what it tells the audit on the console."""
OWN_HOSTS = ("google.com", "googleapis.com", "gvt1.com", "gvt2.com", "gstatic.com", "bing.com")
"""Whom Chromium or Edge may ask of their own accord; a page that asks them is seen to do so."""
DEEP = ("no-such-page", "no/such/folder/page.html")
"""Unknown addresses, at two depths."""


class NoBrowserError(Exception):
    """There is nothing to open pages with; says what to install."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


class UnreachableError(Exception):
    """There is no site where one was to be looked at."""


@dataclass(frozen=True)
class Way:
    """One way of looking at all pages."""

    name: str
    """Said with what is found in this way alone; empty for the usual one."""
    place: Literal["top", "path", "file", "live"]
    scripts: bool = True
    """Without scripts, pictures and drawings are switched off as well."""
    policy: Literal["none", "told", "sent"] = "none"
    """Whether the site's policy is sent by the host, or only told what it would have refused: what
    a page does where a host sends nothing is then seen too."""
    leaving: Literal["touch", "keyboard", "mouse"] = "mouse"


FOLDER_WAYS = (
    Way("", "top", policy="told", leaving="touch"),
    Way("without scripts and pictures", "top", scripts=False, policy="sent", leaving="keyboard"),
    Way("below a path", "path", policy="sent"),
    Way("opened as files", "file"),
)
LIVE_WAYS = (
    Way("", "live", leaving="touch"),
    Way("without scripts and pictures", "live", scripts=False, leaving="keyboard"),
)


@dataclass
class Seen:
    """What was noticed on one page, in one way."""

    text: str = ""
    """Title and visible lines, before anything is pressed."""
    asked: list[str] = field(default_factory=list)
    """Addresses of all requests, but not of the one by which it is left."""
    effects: list[str] = field(default_factory=list)
    """For each field: its name where using it changed something else, otherwise nothing."""
    sockets: list[str] = field(default_factory=list)
    """Addresses of lines that a script has opened."""
    lines: list[str] = field(default_factory=list)
    """Hosts to which it opens a line before it asks them for anything."""
    links: list[str] = field(default_factory=list)
    hidden_ms: float | None = None
    """Milliseconds from pressing "Leave this page" until its text was gone."""
    faults: list[tuple[str, str]] = field(default_factory=list)
    """Rule and message."""

    def add(self, rule: str, message: str) -> None:
        """Note a fault once."""
        if (rule, message) not in self.faults:
            self.faults.append((rule, message))


@dataclass(frozen=True)
class Browsed:
    """What a browser found."""

    findings: Sequence[Finding]
    pages: int
    """How many were opened, each in every way."""
    of: int
    """How many there are."""
    visits: int
    seconds: float
    own: Mapping[str, int]
    """Hosts that the browser itself asked, unasked, and how often; none of them was reached."""
    seen: Mapping[str, Mapping[str, Seen]]
    """Way → page → what was noticed."""

    @property
    def summary(self) -> str:
        """How much was looked at, how long it took, and what the browser did of its own accord."""
        opened = f"Opened {self.pages} of {self.of} pages, {self.visits} times in all"
        pace = f"{self.seconds:.0f} s, {self.seconds / max(self.visits, 1):.2f} s each"
        own = f"; Chromium itself asked {', '.join(sorted(self.own))}, in vain" if self.own else ""
        return f"{opened}: {pace}{own}."


def missing() -> str:
    """The command that installs what is needed to open pages; empty where it is there."""
    return "" if importlib.util.find_spec("playwright") else INSTALL


def browse(
    target: str, name: str, sample: int | None = None, step: Step = lambda *_: None
) -> Browsed:
    """Open and use every page of a folder or of a live address, or only `sample` of them.

    `name` is shown for the folder. Raises `NoBrowserError` and `UnreachableError`.
    """
    if is_address(target) and (why := browser_refusal(target)):
        raise UnreachableError(why)
    if missing():
        raise NoBrowserError("opening pages needs Playwright, which is not installed", INSTALL)
    return asyncio.run(_browse(target, name, sample, step))


def is_address(target: str) -> bool:
    """Whether it is a live address and no folder."""
    return target.lower().startswith(("http://", "https://"))


def sampled(pages: Iterable[str], count: int | None) -> list[str]:
    """So many pages, of as many folders as can be; all of them where no number is given."""
    ordered = sorted(pages)
    if count is None:
        return ordered
    rank: Counter[PurePosixPath] = Counter()
    turns = []
    for page in ordered:
        folder = PurePosixPath(page).parent
        turns.append((rank[folder], page))
        rank[folder] += 1
    return sorted(page for _, page in sorted(turns)[:count])


# ---------------------------------------------------------------- the run


async def _browse(target: str, name: str, sample: int | None, step: Step) -> Browsed:
    from playwright.async_api import async_playwright

    began = time.monotonic()
    host = urlsplit(target).hostname if is_address(target) else None
    async with _trap() as trap, async_playwright() as playwright:
        run = _Run(playwright, trap, step, ["127.0.0.1", *([host] if host else [])])
        try:
            if is_address(target):
                pages, of = await _live(run, target, sample)
            else:
                pages, of = await _folder(run, Path(target), sample)
        finally:
            await run.close()
    prefix = PurePath("" if host else name)
    return Browsed(
        sorted({*_findings(run.seen, prefix), *_unclaimed(run, trap, prefix)}),
        len(pages),
        of,
        sum(map(len, run.seen.values())),
        time.monotonic() - began,
        {host: n for host, n in trap.asked.items() if host in _own(run, trap)},
        run.seen,
    )


async def _folder(run: _Run, folder: Path, sample: int | None) -> tuple[list[str], int]:
    folder = folder.resolve()
    every = [path.relative_to(folder).as_posix() for path in folder.rglob("*.html")]
    every = [path for path in every if not path.endswith("404.html")]
    if not every:
        raise UnreachableError(f"{folder.name} holds no page")
    pages = sampled(every, sample)
    scripts = _allows_scripts((folder / pages[0]).read_text("utf-8", "replace"))
    run.total = len(pages) * len(FOLDER_WAYS)
    for way in FOLDER_WAYS:
        with ExitStack() as stack:
            base = f"{folder.as_uri()}/"
            if way.place != "file":
                prefix = "/" if way.place == "top" else "/some/help/"
                sent = _sent(way, scripts)
                base = stack.enter_context(serving(folder, prefix, sent)).base
            await run.way(way, base, pages)
    if (folder / "404.html").is_file():
        sent = _sent(FOLDER_WAYS[1], scripts)
        with serving(folder, _home(folder), sent) as served:
            await run.lost(served.base, _lost_in(folder))
    else:
        run.seen.setdefault("lost", {})["404.html"] = Seen(
            faults=[("lost", "there is no page for unknown addresses")]
        )
    return pages, len(every)


async def _live(run: _Run, target: str, sample: int | None) -> tuple[list[str], int]:
    parts = urlsplit(target)
    base = f"{parts.scheme}://{parts.netloc}/"
    start = parts.path.lstrip("/") + (f"?{parts.query}" if parts.query else "")
    run.limit = sample
    run.total = len(LIVE_WAYS)
    await run.way(LIVE_WAYS[0], base, [start], crawl=True)
    first = run.seen[LIVE_WAYS[0].name]
    failed = dict(first[start].faults).get("page-fails")
    if failed and len(first) == 1:
        raise UnreachableError(f"{target}: {failed}")
    pages = list(first)
    run.total = len(pages) * 2
    await run.way(LIVE_WAYS[1], base, pages)
    here = start.rpartition("/")[0]
    await run.lost(base, [f"{here}/{deep}".lstrip("/") for deep in DEEP])
    return pages, len(pages) + run.left_out


def _allows_scripts(page: str) -> bool:
    """Whether a site's own pages allow scripts of its own; those without a policy might."""
    found = re.search(r'http-equiv="Content-Security-Policy"\s+content="([^"]*)"', page)
    return found is None or "script-src" in found[1]


def _sent(way: Way, scripts: bool) -> dict[str, str]:
    if way.policy == "sent":
        return dict(headers(scripts))
    return {"Content-Security-Policy-Report-Only": content_policy(scripts)}


def _home(folder: Path) -> str:
    """Below which path the page for unknown addresses expects the site to lie."""
    page = (folder / "404.html").read_text("utf-8", "replace")
    for address in re.findall(r'(?:href|src)=["\']?(/[^/"\' >][^"\' >]*)', page):
        parts = urlsplit(address).path.strip("/").split("/")
        for i in range(len(parts)):
            if (folder / "/".join(parts[i:])).is_file():
                return "/".join(["", *parts[:i], ""])
    return "/"


def _lost_in(folder: Path) -> list[str]:
    """Unknown addresses, also below each folder that has a page of its own for them."""
    own = [path.parent.relative_to(folder).as_posix() for path in folder.glob("*/404.html")]
    return [*DEEP, *(f"{inside}/{deep}" for inside in sorted(own) for deep in DEEP)]


class _Run:
    """Browsers that are open, and what was seen so far."""

    def __init__(
        self, playwright: Playwright, trap: _Trap, step: Step, reached: Sequence[str]
    ) -> None:
        self.playwright, self.trap, self.step, self.reached = playwright, trap, step, reached
        self.seen: dict[str, dict[str, Seen]] = {}
        self.watched: set[str] = set()
        """Sets of scripts that were watched patiently."""
        self.done, self.total = 0, 0
        self.limit: int | None = None
        """How many pages of a live address are opened; None for all."""
        self.left_out = 0
        self._browsers: dict[bool, Browser] = {}

    async def browser(self, scripts: bool) -> Browser:
        """The browser with pictures for scripts, and the one without for none."""
        if scripts not in self._browsers:
            self._browsers[scripts] = await _started(
                self.playwright, self.trap.address, self.reached, () if scripts else (NO_PICTURES,)
            )
        return self._browsers[scripts]

    async def close(self) -> None:
        """Close what was opened."""
        for browser in self._browsers.values():
            await browser.close()

    async def way(self, way: Way, base: str, pages: Sequence[str], crawl: bool = False) -> None:
        """Visit pages in one way, several at once; with `crawl` also all that they link to."""
        seen = self.seen.setdefault(way.name, {})
        usual = self.seen.get("", {})
        waiting, known, busy = deque(pages), set(pages), 0
        browser = await self.browser(way.scripts)

        async def work() -> None:
            nonlocal busy
            tab = await _Tab.opened(self, browser, base, way)
            while waiting or busy:
                if not waiting:
                    await asyncio.sleep(0.02)  # another tab may still find a link
                    continue
                page = waiting.popleft()
                busy += 1
                found = await tab.visit(page, usual.get(page))
                busy -= 1
                if found is None:
                    known.discard(page)
                    continue
                seen[page] = found
                if crawl:
                    for more in _followed(found.links, base, known):
                        if self.limit is None or len(known) < self.limit:
                            known.add(more)
                            waiting.append(more)
                            self.total += len(LIVE_WAYS)
                        else:
                            self.left_out += 1
                self.done += 1
                self.step(f"opening pages {way.name}".strip(), self.done, self.total)
            await tab.close()

        async with asyncio.TaskGroup() as group:
            for _ in range(min(TABS, len(pages)) if not crawl else TABS):
                group.create_task(work())

    async def lost(self, base: str, addresses: Sequence[str]) -> None:
        """Ask for pages that are not there, without scripts, and follow what is offered."""
        way = Way("at an unknown address", "live", scripts=False, leaving="keyboard")
        tab = await _Tab.opened(self, await self.browser(False), base, way)
        found = self.seen.setdefault(way.name, {})
        for address in addresses:
            found[address] = await tab.lost(address)
        await tab.close()


_PAGES = {"", ".html", ".htm", ".xhtml", ".php", ".asp"}
"""How the address of a page ends."""


def _followed(links: Iterable[str], base: str, known: set[str]) -> Iterator[str]:
    """Pages of the same origin that nobody has thought of yet."""
    for link in dict.fromkeys(links):
        if link.startswith(base) and PurePosixPath(urlsplit(link).path).suffix.lower() in _PAGES:
            page = link.removeprefix(base)
            if page not in known:
                yield page


# ---------------------------------------------------------------- one tab


_REFUSED = re.compile(r"Refused to (?:apply style|execute script) from '([^']+)' because its MIME")


class _Tab:
    """A tab with a profile of its own: one page at a time, so that each fault has its page."""

    def __init__(self, run: _Run, browser: Browser, base: str, way: Way) -> None:
        self.run, self.browser, self.base, self.way = run, browser, base, way
        parts = urlsplit(base)
        self.origin = f"{parts.scheme}://{parts.netloc}/" if parts.netloc else "file:///"
        self.seen = Seen()
        self.leaving = ""
        """Where the page is about to be left for."""
        self.left: asyncio.Event = asyncio.Event()
        self.hidden: asyncio.Future[str]
        """What the page says of being hidden, once it is left."""
        self.asked_at = 0.0
        self.stained = False
        self.context: BrowserContext
        self.page: Page

    @classmethod
    async def opened(cls, run: _Run, browser: Browser, base: str, way: Way) -> _Tab:
        """A new tab."""
        tab = cls(run, browser, base, way)
        await tab._open()
        return tab

    async def _open(self) -> None:
        self.context = await self.browser.new_context(
            java_script_enabled=self.way.scripts,
            has_touch=self.way.leaving == "touch",
            viewport={"width": 390, "height": 800},
        )
        self.context.set_default_timeout(30_000)
        self.context.on("request", self._asked)
        self.context.on("response", self._answered)
        self.context.on("requestfailed", self._failed)
        self.context.on("console", self._said)
        self.context.on("weberror", self._threw)
        self.page = await self.context.new_page()
        # Playwright tells of such a line only once it stands, and none ever does.
        session = await self.context.new_cdp_session(self.page)
        session.on("Network.webSocketCreated", self._connected)
        await session.send("Network.enable")

    async def close(self) -> None:
        """Close it, and forget its profile."""
        await self.context.close()

    # What the browser tells of its own accord.

    def _own(self, url: str) -> bool:
        return url.startswith((self.origin, "data:", "blob:", "about:", "chrome-error:"))

    def _asked(self, request: Request) -> None:
        self.asked_at = time.monotonic()
        referrer = request.headers.get("referer", "")
        if self.leaving and request.url == self.leaving:
            self.left.set()
        else:
            self.seen.asked.append(request.url)
            self._foreign(request.url, "asks another host for")
        if referrer and not self._own(request.url):
            host = urlsplit(request.url).hostname
            self.seen.add("sends-referrer", f"tells {host} that its reader was at {referrer}")

    def _connected(self, socket: dict[str, Any]) -> None:
        self.seen.sockets.append(socket["url"])
        self._foreign(socket["url"], "opens a line to")

    def _foreign(self, url: str, what: str) -> None:
        if not self._own(url):
            self.seen.add("asks-elsewhere", f"{what} {_short(url)}")

    def _answered(self, response: Response) -> None:
        url = response.url
        if response.status >= 400 and self._own(url) and url != self.page.url:
            if response.request.is_navigation_request():
                return  # the page itself, which says so when it is opened
            self.seen.add(
                "missing-file", f"asks for {self._inside(url)}, which answers {response.status}"
            )

    def _failed(self, request: Request) -> None:
        why = request.failure or ""
        if not self._own(request.url) or "ABORTED" in why or why == "csp" or "BLOCKED" in why:
            return
        if not request.is_navigation_request():
            self.seen.add(
                "missing-file", f"asks for {self._inside(request.url)}, which is not there"
            )

    def _said(self, message: ConsoleMessage) -> None:
        text = message.text.split("\n")[0]
        if text.startswith(WORD):
            if not self.hidden.done():
                self.hidden.set_result(text.removeprefix(WORD).strip())
        elif "Content Security Policy" in text and "violates" not in text and "Report" not in text:
            self.seen.add("breaks-policy", _short(text))
        elif "violates" in text:
            self.seen.add("breaks-policy", _violation(text, self.base))
        elif refused := _REFUSED.match(text):  # of an answer that is no style sheet at all
            self.seen.add("missing-file", f"asks for {self._inside(refused[1])}, another file")
        elif "Failed to load resource" not in text and "report-only" not in text:
            self.seen.add("console", f"writes to the browser's console: {_short(text)}")

    def _threw(self, error: WebError) -> None:
        said = str(error.error).split("\n")[0]
        self.seen.add("console", f"has a script that fails: {_short(said)}")

    def _inside(self, url: str) -> str:
        return unquote(url.removeprefix(self.base).removeprefix(self.origin[:-1]))

    # What is done with a page.

    async def look(self, call: str, *given: object) -> Any:
        """What a function of `browsing.js` says of the open page."""
        return await self.page.evaluate(f"given => ({LOOK}).{call}(...given)", list(given))

    async def visit(self, page: str, usual: Seen | None) -> Seen | None:
        """Open a page and use all of it, leaving last; None for what is no page.

        `usual` is what was noticed where it was opened with scripts, at the top of a host.
        """
        from playwright.async_api import Error

        seen = self.seen = Seen()
        self.leaving = ""
        try:
            answer = await self._goto(self.base + _quoted(page))
        except Error as error:
            if "Download is starting" in error.message:
                return None
            seen.add("page-fails", f"cannot be opened: {_reason(error)}")
            return seen
        if answer is not None and answer.status >= 400:
            seen.add("page-fails", f"answers {answer.status}")
        if answer is not None and not self._is_page(answer):
            return None
        try:
            await self._use(usual)
            await self._leave()
        except Error as error:  # a script led elsewhere in the middle of it
            seen.add("page-fails", f"cannot be used to its end: {_reason(error)}")
            self.stained = True
        if self.stained:
            await self._renew()
        return seen

    async def _goto(self, url: str, until: Literal["load", "commit"] = "load") -> Response | None:
        """Open an address, also where the last page is only just being left."""
        from playwright.async_api import Error

        for again in range(5):
            try:
                return await self.page.goto(url, wait_until=until)
            except Error as error:
                if "interrupted by another navigation" not in error.message:
                    raise
                await asyncio.sleep(0.2 * again)
        return await self.page.goto(url, wait_until=until)

    @staticmethod
    def _is_page(answer: Response) -> bool:
        kind = answer.headers.get("content-type", "text/html")
        return kind.startswith(("text/html", "application/xhtml"))

    async def _use(self, usual: Seen | None) -> None:
        seen, way, opened = self.seen, self.way, self.page.url.split("#")[0]
        scripts = str(await self.look("scripts")) if way.scripts else ""
        if scripts and usual is None:
            await self._quiet(0.1)
        seen.text = str(await self.look("text"))
        seen.links = await self.look("links")
        if not way.scripts:
            for fault in await self.look("dead"):
                seen.add("dead-in-browser", f"needs a script to do anything: {fault}")
            for fault in await self.look("pictures"):
                seen.add("picture-only", fault)
        if way.place in ("top", "live"):
            await self._press()
            # Which fields change the page matters only where scripts might do it.
            asked = usual.effects if usual is not None else [way.scripts]
            seen.effects = await self.look("operate", way.scripts, any(asked))
        if self.page.url.split("#")[0] != opened:
            seen.add("page-fails", f"leads to {_short(self.page.url)} while it is used")
            await self._goto(opened)
        if scripts and scripts not in self.run.watched:
            self.run.watched.add(scripts)
            await asyncio.sleep(PATIENCE)
        elif scripts and usual is None:
            await self._quiet(0.05)
        seen.lines = await self.look("lines")
        for line in seen.lines:
            self._foreign(line, "opens a line to")
        if usual is not None:
            self._compare(usual)
        await self._stored()

    async def _quiet(self, seconds: float) -> None:
        """Wait until nothing was asked for so long, or until a page that never rests had 2 s."""
        end = time.monotonic() + 2
        while time.monotonic() < min(end, self.asked_at + seconds):
            await asyncio.sleep(0.02)

    async def _press(self) -> None:
        """Use what a reader can use without leaving the page, with a mouse and a keyboard."""
        for kind, i in await self.look("real"):
            x, y, before = await self.look("target", kind, i)
            await self.page.mouse.click(x, y)
            if fault := await self.look("after", kind, i, before):
                self.seen.add("dead-in-browser", fault)
        for i in await self.look("fields"):
            await self.look("field", i)
            await self.page.keyboard.insert_text("x")
            if fault := await self.look("written", i):
                self.seen.add("dead-in-browser", fault)

    def _compare(self, usual: Seen) -> None:
        seen = self.seen
        if usual.text and seen.text != usual.text:
            differs = _difference(usual.text, seen.text)
            if self.way.scripts:
                seen.add("other-elsewhere", f"says something else than at the top: {differs}")
            else:
                seen.add("text-needs-script", f"with scripts it says {differs}")
        if not self.way.scripts and len(usual.effects) == len(seen.effects):
            for name, still in zip(usual.effects, seen.effects, strict=True):
                if name and not still:
                    seen.add("dead-in-browser", f"changes the page with scripts only: {name}")

    async def _stored(self) -> None:
        found = list(await self.look("stored"))
        if self.page.url.startswith("http"):
            cookies = await self.context.cookies()
            found += [f"cookie: {cookie.get('name')}" for cookie in cookies]
        for one in dict.fromkeys(found):
            self.seen.add("keeps-something", f"keeps a {one}")
        self.stained = bool(found)

    async def _renew(self) -> None:
        """Begin with an empty profile: what one page keeps is not the fault of the next."""
        self.stained = False
        await self.context.close()
        await self._open()

    async def _leave(self) -> None:
        found = await self.look("leave")
        if found is None:
            self.seen.add("no-leaving", 'has no link "Leave this page" (class="leave")')
            return
        url, x, y, scripts = found
        self.leaving, self.left = url, asyncio.Event()
        self.run.trap.held.add(urlsplit(url).hostname or "")
        if self.way.scripts:
            self.hidden = asyncio.get_running_loop().create_future()
            # Twice the time: on a busy computer the timer may be early and the script late.
            await self.look("watchLeaving", WORD, 2 * SOON)
        if self.way.leaving == "touch":
            await self.page.touchscreen.tap(x, y)
        elif self.way.leaving == "keyboard":
            await self.look("focusLeave")
            await self.page.keyboard.press("Enter")
        else:
            await self.page.mouse.click(x, y)
        try:
            await asyncio.wait_for(self.left.wait(), 5)
        except TimeoutError:
            how = self.way.leaving
            self.seen.add("leaving-fails", f'"Leave this page" does nothing by {how}')
            return
        if self.way.scripts and scripts:
            await self._hidden()

    async def _hidden(self) -> None:
        try:
            said = await asyncio.wait_for(self.hidden, 5)
        except TimeoutError:
            return  # the next page was there before anybody could look
        if said == "shown":
            said = f"longer than {SOON} ms"
        else:
            when, milliseconds = said.split()
            self.seen.hidden_ms = float(milliseconds)
            # A busy computer takes its time for one step too; nothing is drawn within it.
            if when == "at-once" or self.seen.hidden_ms <= SOON:
                return
            said = f"{self.seen.hidden_ms:.0f} ms"
        self.seen.add("shown-while-leaving", f"its text can be read for {said} after leaving")

    async def lost(self, address: str) -> Seen:
        """Ask for a page that is not there; what is offered instead must work."""
        from playwright.async_api import Error

        seen = self.seen = Seen()
        self.leaving = ""
        try:
            answer = await self._goto(self.base + address)
        except Error as error:
            seen.add("lost", f"cannot be opened: {_reason(error)}")
            return seen
        status = answer.status if answer else 0
        if status != 404:
            seen.add("lost", f"answers {status} and not 404")
        try:
            await self._offered(address)
        except Error as error:  # it leads elsewhere, or is closed, in the middle of it
            seen.add("lost", f"cannot be used to its end: {_reason(error)}")
            await self._renew()
        return seen

    async def _offered(self, address: str) -> None:
        """Use the page for unknown addresses, and follow what it offers."""
        from playwright.async_api import Error

        seen = self.seen
        seen.text = str(await self.look("text"))
        links = [link for link in await self.look("links") if link.startswith(self.base)]
        links = [link for link in dict.fromkeys(links) if link != self.page.url]
        if not links:
            seen.add("lost", "offers no link back into the site")
        said = str(await self.page.evaluate("document.documentElement.lang"))
        await self._leave()
        self.leaving = ""
        for link in links[:5]:
            try:
                answer = await self._goto(link, "commit")
            except Error as error:
                seen.add("lost", f"offers {self._inside(link)}: {_reason(error)}")
                continue
            if answer is not None and answer.status != 200:
                seen.add("lost", f"offers {self._inside(link)}, which answers {answer.status}")
        folder = address.split("/")[0]
        if folder != said and await self._language(folder) == folder:
            seen.add("lost", f"is in {said!r}, though the address says {folder!r}")

    async def _language(self, folder: str) -> str:
        """The language of the first page of a folder."""
        await self._goto(f"{self.base}{folder}/index.html")
        return str(await self.page.evaluate("document.documentElement.lang"))


# ---------------------------------------------------------------- findings


def _findings(seen: Mapping[str, Mapping[str, Seen]], prefix: PurePath) -> Iterator[Finding]:
    """Every fault once; what is found in one way alone says in which."""
    told: set[tuple[str, str, str]] = set()
    for way, pages in seen.items():
        for page, one in pages.items():
            for rule, message in one.faults:
                if (page, rule, message) in told:
                    continue
                told.add((page, rule, message))
                said = f"{message} ({way})" if way else message
                yield Finding(rule, Problem(prefix / (page or "."), 1, 1, said))


def _own(run: _Run, trap: _Trap) -> set[str]:
    """Hosts that the browser asked of its own accord: no page names them."""
    return {
        host
        for host in _unnamed(run, trap)
        if host.endswith(OWN_HOSTS) and not any(host in _hosts(one.lines) for _, one in _every(run))
    }


def _unclaimed(run: _Run, trap: _Trap, prefix: PurePath) -> Iterator[Finding]:
    """Lines that were opened to other hosts without a request that the browser would name."""
    for host in sorted(_unnamed(run, trap) - _own(run, trap)):
        pages = [page for page, one in _every(run) if host in _hosts(one.lines)]
        for page in dict.fromkeys(pages) or [""]:
            message = f"opens a line to another host, {host}"
            yield Finding("asks-elsewhere", Problem(prefix / (page or "."), 1, 1, message))


def _unnamed(run: _Run, trap: _Trap) -> set[str]:
    """Hosts that were asked for, though no request of a page was seen to ask for them."""
    asked = {url for _, one in _every(run) for url in (*one.asked, *one.sockets)}
    return {*trap.asked} - {str(host) for host in _hosts(asked)} - trap.held


def _every(run: _Run) -> Iterator[tuple[str, Seen]]:
    for pages in run.seen.values():
        yield from pages.items()


def _hosts(urls: Iterable[str]) -> set[str | None]:
    return {urlsplit(url).hostname for url in urls}


def _difference(usual: str, here: str) -> str:
    """The first line that is in one of two texts alone."""
    one, other = usual.split("\n"), here.split("\n")
    more = next((line for line in one if line not in other), "")
    less = next((line for line in other if line not in one), "")
    return f"{_short(more, 60)!r}, here {_short(less, 60)!r}"


_DIRECTIVE = re.compile(r'directive:? "?\'?([a-z-]+)')


def _violation(text: str, base: str) -> str:
    """What the policy refuses, without the browser's advice."""
    what = text.replace("[Report Only] ", "").split(" violates")[0].replace(base, "")
    directive = _DIRECTIVE.search(text)
    return f"{_short(what)}: refused by {directive[1] if directive else 'the policy'}"


def _short(text: str, most: int = 120) -> str:
    return text if len(text) <= most else f"{text[:most]}…"


def _reason(error: Exception) -> str:
    found = re.search(r"net::ERR_[A-Z_]+|Timeout [^.\n]+", str(error))
    return found[0] if found else _short(str(error).split("\n")[0])


def _quoted(page: str) -> str:
    path, mark, query = page.partition("?")
    return quote(unquote(path)) + mark + query


# ---------------------------------------------------------------- the browser and its only way out


async def _started(
    playwright: Playwright, proxy: str, reached: Sequence[str], more: Sequence[str]
) -> Browser:
    """The system's Chromium, Chrome or Edge, or the one that Playwright has installed."""
    from playwright.async_api import Error

    root = sys.platform == "linux" and os.geteuid() == 0
    options: dict[str, Any] = {
        "args": [*QUIET, *more, *(["--no-sandbox"] if root else [])],
        "proxy": {"server": proxy, "bypass": ",".join(reached)},
    }
    programs = [path for path in map(shutil.which, CHROMIUMS) if path]
    ways: list[dict[str, Any]] = [{"executable_path": path} for path in programs]
    ways += [{"channel": channel} for channel in CHANNELS]
    for way in (*ways, {}):
        with suppress(Error):
            return await playwright.chromium.launch(**options, **way)
    raise NoBrowserError(
        "no Chromium, Chrome or Edge was found that starts",
        "install one of them, or run: python -m playwright install chromium",
    )


class _Trap:
    """A proxy that lets nothing through, and remembers whom it was asked for."""

    def __init__(self) -> None:
        self.address = ""
        self.asked: Counter[str] = Counter()
        self.held: set[str] = set()
        """Hosts that are not answered for a while: as on a slow network, the page stays."""
        self.ended = asyncio.Event()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Refuse one request."""
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            line = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")[0]
            _, wanted, _ = line.split(" ", 2)
            address = wanted if "://" in wanted else f"//{wanted}"
            host = urlsplit(address).hostname or wanted
            self.asked[host] += 1
            if host in self.held:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.ended.wait(), HOLD)
            writer.write(b"HTTP/1.1 502 Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            await writer.drain()
        writer.close()


@asynccontextmanager
async def _trap() -> AsyncIterator[_Trap]:
    trap = _Trap()
    server = await asyncio.start_server(trap.answer, "127.0.0.1", 0)
    trap.address = "http://{}:{}".format(*server.sockets[0].getsockname()[:2])
    try:
        yield trap
    finally:
        trap.ended.set()
        server.close()
        await asyncio.sleep(0)  # whoever is held back yet is answered
