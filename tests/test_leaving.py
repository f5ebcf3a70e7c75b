"""Leaving: the page is gone before the next one answers; without the script it is a plain link."""

from __future__ import annotations

import base64
import io
import json
import os
import re
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import browser as browsing
import pytest
import tiny
from browser import addresses, serving
from firefox import Firefox, firefox
from PIL import Image
from playwright.sync_api import Browser, CDPSession, Error, Page, Playwright, sync_playwright
from test_audit import GOOD, written

from generator import publish
from generator.audit import audit
from generator.build import Built, build, scripts
from generator.content import Content
from generator.policy import content_policy
from generator.problems import report

SILENT = "silent.example"
"""A host that takes every call and never says a word."""
SHEET = "en/sheets/plan.html"
KEY = "Shift three times leaves too."
AT_ONCE = 100
"""Milliseconds from what a person does to the first frame without the page."""
SLOW_4G = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1.6e6 / 8,
    "uploadThroughput": 750e3 / 8,
}
"""As Lighthouse slows a phone's network."""


class Silence:
    """Takes connections, and lets whoever called wait."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.calls: list[socket.socket] = []
        threading.Thread(target=self._take, daemon=True).start()

    def _take(self) -> None:
        with suppress(OSError):  # closed
            while True:
                self.calls.append(self._listening.accept()[0])

    def called(self, before: int) -> None:
        """Wait for one more call than there were, ten seconds at the most."""
        until = time.monotonic() + 10
        while len(self.calls) <= before:
            assert time.monotonic() < until, "nobody has called"
            time.sleep(0.02)

    def close(self) -> None:
        """Hang up."""
        self._listening.close()
        for call in self.calls:
            call.close()


@pytest.fixture(scope="module")
def silence() -> Iterator[Silence]:
    """Where leaving leads in these tests."""
    silence = Silence()
    yield silence
    silence.close()


def built(root: Path, silence: Silence, more: str = "", others: tuple[str, ...] = ()) -> Path:
    """A small site that leaves into silence; `more` are lines of its `site.yaml`."""
    leaves = f"leave_url: https://{SILENT}:{silence.port}/\n{more}"
    tiny.write(root, others, [("site.yaml", "leave_url: https://example.org/\n", leaves)])
    result = build(root, root / "content", root / "site")
    assert isinstance(result, Built), report(result, "content")
    return result.out


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, silence: Silence) -> Path:
    """With the script, the key and its hint, as every site has them that does not say otherwise."""
    return built(tmp_path_factory.mktemp("own"), silence, others=("ru",))


@contextmanager
def launched(playwright: Playwright) -> Iterator[Browser]:
    """Chromium as in all tests, but it knows the silent host."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "Chromium is missing: run python tests/system_packages.py"
    rules = next(one for one in browsing.CHROMIUM if one.startswith("--host-resolver-rules="))
    known = rules.replace("=MAP *", f"=MAP {SILENT} 127.0.0.1, MAP *")
    chromium = playwright.chromium.launch(
        executable_path=program,
        args=[known if one == rules else one for one in browsing.CHROMIUM],
        # As in people's browsers, what Back leads to is kept as it was left.
        ignore_default_args=["--disable-back-forward-cache"],
        env={**os.environ, "FONTCONFIG_FILE": str(browsing.FONTS)},
    )
    yield chromium
    chromium.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for all these tests."""
    with sync_playwright() as playwright, launched(playwright) as chromium:
        yield chromium


@contextmanager
def opened(
    browser: Browser, site: Path, path: str = SHEET, *, touch: bool = False, scripts: bool = True
) -> Iterator[Page]:
    """A page of a site, on a server that sends the page's own policy."""
    context = browser.new_context(
        java_script_enabled=scripts,
        has_touch=touch,
        is_mobile=touch,
        viewport={"width": 390, "height": 800},
    )
    context.set_default_timeout(15_000)
    with serving(site) as served:
        served.headers["Content-Security-Policy"] = policy_of(site)
        page = context.new_page()
        page.goto(served.base + path)
        yield page
        context.close()


def policy_of(site: Path) -> str:
    """What the pages of a site themselves say."""
    found = re.search(r'Content-Security-Policy" content="([^"]*)"', page_of(site, SHEET))
    assert found
    return found[1]


def page_of(site: Path, path: str) -> str:
    return (site / path).read_text("utf-8")


WATCH = """kind => {
  let began;
  addEventListener(kind, event => { began = event.timeStamp; }, true);
  new MutationObserver(() => {
    const body = document.body.textContent;
    requestAnimationFrame(() => setTimeout(() => console.log(JSON.stringify({
      body, title: document.title, address: location.href, shown: performance.now() - began,
    }))));
  }).observe(document.body, { childList: true });
}"""
"""Tell through the console what is left on the page when its next frame is drawn, and how many
milliseconds after the event that is. The browser answers no questions about a page meanwhile."""

HOW: dict[str, tuple[str, Callable[[Page], object]]] = {
    "mouse": ("click", lambda page: page.mouse.click(*middle(page))),
    "touch": ("click", lambda page: page.touchscreen.tap(*middle(page))),
    "enter": ("keydown", lambda page: page.keyboard.press("Enter")),
    "shift": ("keyup", lambda page: press(page, "Shift", "Shift", "Shift")),
}
"""How one leaves → the event that it begins with, and what a person does."""


def middle(page: Page, link: str = ".bar .leave") -> tuple[float, float]:
    """Where the link is."""
    box = page.locator(link).bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def press(page: Page, *keys: str) -> None:
    """Press one key after the other; `Control+Shift` together, a number waits milliseconds."""
    for key in keys:
        if key.isdigit():
            page.wait_for_timeout(int(key))
        elif key == "click":
            page.locator("h1").click()
        elif key.startswith(("+", "-")):
            (page.keyboard.down if key[0] == "+" else page.keyboard.up)(key[1:])
        else:
            page.keyboard.press(key)


def left(page: Page, how: str) -> dict[str, Any]:
    """Leave, and say what the next frame shows and when, by `WATCH`."""
    kind, act = HOW[how]
    for _ in range(3 if how == "enter" else 0):
        page.keyboard.press("Tab")
    page.evaluate(WATCH, kind)
    with page.expect_console_message() as said:
        act(page)
    found: dict[str, Any] = json.loads(said.value.text)
    return found


def entries(session: CDPSession) -> tuple[list[tuple[str, str]], int]:
    """What Back and Forward go through, as (end of the address, title), and where one is."""
    history = session.send("Page.getNavigationHistory")
    shown = [(entry["url"].rpartition("/")[2], entry["title"]) for entry in history["entries"]]
    return shown, history["currentIndex"]


def go(page: Page, session: CDPSession, steps: int) -> None:
    """Go back or forward; the browser takes it while the next page does not answer, too."""
    history = session.send("Page.getNavigationHistory")
    wanted = history["currentIndex"] + steps
    entry = history["entries"][wanted]
    session.send("Page.navigateToHistoryEntry", {"entryId": entry["id"]})
    for _ in range(200):  # a page that was kept loads nothing, so there is no event to wait for
        page.wait_for_timeout(50)
        if session.send("Page.getNavigationHistory")["currentIndex"] == wanted:
            with suppress(Error):  # it still changes from one page to the other
                if (
                    page.evaluate("document.readyState + location.href")
                    == f"complete{entry['url']}"
                ):
                    return
    raise AssertionError("the browser does not go there")


def slowed(page: Page) -> None:
    """Slow the network from now on."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_4G)


def answering(page: Page) -> None:
    """Let the silent host speak."""
    page.context.route(f"https://{SILENT}**", lambda route: route.fulfill(body="Elsewhere"))


def shown(page: Page) -> bool:
    """Whether the page still stands there."""
    return "A plan" in page.inner_text("main")


# ---------------------------------------------------------------- gone at once


@pytest.mark.parametrize("how", HOW)
def test_the_page_is_gone_before_the_next_one_answers(
    browser: Browser, site: Path, silence: Silence, how: str
) -> None:
    calls, times = len(silence.calls), []
    for _ in range(10):  # the machine may be busy with something else
        with opened(browser, site, touch=how == "touch") as page:
            slowed(page)
            address = page.url

            seen = left(page, how)

            times.append(seen.pop("shown"))
            assert seen == {"body": "", "title": "…", "address": address}
            silence.called(calls)  # and it has not answered
        if min(times) < AT_ONCE:
            break

    assert min(times) < AT_ONCE, times


def test_what_is_left_is_one_empty_colour(browser: Browser, site: Path, tmp_path: Path) -> None:
    for scheme in ("light", "dark"):
        with opened(browser, site) as page:
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            session = page.context.new_cdp_session(page)
            left(page, "mouse")

            picture = tmp_path / f"{scheme}.png"
            picture.write_bytes(picture_of(session))

    colours = [Image.open(tmp_path / f"{one}.png").convert("RGB") for one in ("light", "dark")]
    assert [{rgb for _, rgb in one.getcolors() or ()} for one in colours] == [
        {(251, 249, 245)},
        {(20, 25, 28)},
    ]


def picture_of(session: CDPSession) -> bytes:
    """A picture of the window."""
    return base64.b64decode(session.send("Page.captureScreenshot")["data"])


def test_without_a_network_the_page_is_gone_as_well(browser: Browser, site: Path) -> None:
    with opened(browser, site) as page:
        page.context.set_offline(True)

        with page.expect_event("requestfailed"):
            page.mouse.click(*middle(page))
        page.wait_for_url("chrome-error://**")

        text = page.inner_text("body")
    assert "A plan" not in text
    assert "Emergency" not in text


def test_a_page_that_was_left_comes_back_empty_while_the_next_is_awaited(
    browser: Browser, site: Path
) -> None:
    # Back and then Forward, in place of waiting: what the browser has kept is the empty page.
    # One that keeps no pages asks the server for it anew, which no script can change.
    with opened(browser, site, "en/index.html") as page:
        page.goto(page.url.replace("index.html", "sheets/plan.html"))
        session = page.context.new_cdp_session(page)
        left(page, "shift")

        go(page, session, -1)
        before = page.evaluate("location.pathname")
        go(page, session, +1)

        after = page.inner_text("body")
    assert before.endswith("index.html")
    assert after == ""


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_back_leads_to_the_page_before_or_without_scripts_to_this_one(
    browser: Browser, site: Path, scripts: bool
) -> None:
    with opened(browser, site, "en/index.html", scripts=scripts) as page:
        answering(page)
        page.goto(page.url.replace("index.html", "sheets/plan.html"))
        session = page.context.new_cdp_session(page)
        page.mouse.click(*middle(page))
        page.wait_for_url(f"https://{SILENT}**")

        listed, here = entries(session)
        go(page, session, -1)

        back = page.evaluate("location.pathname")
    plan = [] if scripts else [("plan.html", "Tiny")]
    assert listed[1:here] == [("index.html", "Tiny"), *plan]
    assert back.endswith("index.html" if scripts else "plan.html")


@pytest.mark.parametrize("how", ["mouse", "shift"])
def test_the_script_tells_nobody_where_from(browser: Browser, site: Path, how: str) -> None:
    with opened(browser, site) as page:
        answering(page)

        with page.expect_request(f"https://{SILENT}**") as leaving:
            HOW[how][1](page)
        page.wait_for_url(f"https://{SILENT}**")

        headers = leaving.value.all_headers()
    assert "referer" not in headers
    assert "cookie" not in headers


# ---------------------------------------------------------------- the key

LEAVES = {
    "both sides": ("ShiftLeft", "ShiftRight", "ShiftLeft"),
    "both sides at once": ("+ShiftLeft", "+ShiftRight", "-ShiftLeft", "-ShiftRight", "Shift"),
    "after a letter": ("a", "Shift", "Shift", "Shift"),
    "after a capital": ("Shift+A", "Shift", "Shift", "Shift"),
    "slowly": ("Shift", "700", "Shift", "700", "Shift"),
}
STAYS = {
    "two presses": ("Shift", "Shift"),
    "too slowly": ("Shift", "Shift", "5050", "Shift"),
    "a letter between": ("Shift", "Shift", "a", "Shift"),
    "a click between": ("Shift", "Shift", "click", "Shift"),
    "capitals": ("Shift+A", "Shift+B", "Shift+C"),
    "a word in capitals": ("+Shift", "a", "b", "c", "-Shift"),
    "going back by Tab": ("Shift+Tab", "Shift+Tab", "Shift+Tab"),
    "another keyboard, by Alt": ("Alt+Shift", "Alt+Shift", "Alt+Shift"),
    "another keyboard, by Control": ("Control+Shift", "Control+Shift", "Control+Shift"),
    "another keyboard, Shift first": ("+Shift", "Alt", "-Shift") * 3,
    "choosing text": ("+Shift", "click", "-Shift") * 3,
    "choosing text, the key repeating": ("+Shift", "click", "+Shift", "-Shift") * 3,
    "held": ("+Shift", "+Shift", "+Shift", "+Shift", "-Shift"),
}


@pytest.mark.parametrize("keys", LEAVES.values(), ids=LEAVES)
def test_three_presses_of_shift_leave(browser: Browser, site: Path, keys: tuple[str, ...]) -> None:
    with opened(browser, site) as page:
        page.evaluate(WATCH, "keyup")

        with page.expect_console_message() as said:
            press(page, *keys)

        assert json.loads(said.value.text)["body"] == ""


@pytest.mark.parametrize("keys", STAYS.values(), ids=STAYS)
def test_other_keys_stay(
    browser: Browser, site: Path, silence: Silence, keys: tuple[str, ...]
) -> None:
    calls = len(silence.calls)
    with opened(browser, site) as page:
        press(page, *keys)

        assert shown(page)
    assert len(silence.calls) == calls


def test_the_key_works_while_one_writes(browser: Browser, site: Path) -> None:
    with opened(browser, site) as page:
        page.locator(".answer").last.click()
        page.keyboard.type("Something Private")

        seen = left(page, "shift")

    assert seen["body"] == ""


@pytest.mark.parametrize(
    "how", [{"modifiers": ["Control"]}, {"modifiers": ["Shift"]}, {"button": "middle"}], ids=str
)
def test_a_new_tab_is_a_new_tab(
    browser: Browser, site: Path, silence: Silence, how: dict[str, Any]
) -> None:
    calls = len(silence.calls)
    with opened(browser, site) as page:
        page.locator(".bar .leave").click(**how)

        silence.called(calls)
        assert shown(page)


# ---------------------------------------------------------------- what a page says of it


def test_the_hint_stands_where_the_key_works(browser: Browser, site: Path) -> None:
    said = {}
    for runs, touch in ((True, False), (True, True), (False, False)):
        with opened(browser, site, scripts=runs, touch=touch) as page:
            said[runs, touch] = page.inner_text(".limits")

            if (runs, touch) != (True, False):
                press(page, "Shift", "Shift", "Shift")
                assert shown(page)

    assert said[True, False] == f"Leaving does not clear your history. {KEY} More"
    assert said[True, True] == said[False, False] == "Leaving does not clear your history. More"


def test_all_languages_of_the_first_page_have_it(browser: Browser, site: Path) -> None:
    with opened(browser, site, "index.html") as page:
        hints = page.locator(".limits").all_inner_texts()

        page.evaluate(WATCH, "click")
        with page.expect_console_message() as told:
            page.mouse.click(*middle(page, "[lang=ru] .leave"))

        seen = json.loads(told.value.text)
    assert [KEY in hint or "Shift" in hint for hint in hints] == [True, True]
    assert seen["body"] == ""


@pytest.mark.parametrize("path", [SHEET, "index.html"])
def test_a_screen_reader_says_the_limits_with_the_link(
    browser: Browser, site: Path, path: str
) -> None:
    with opened(browser, site, path) as page:
        tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]

    links = [node for node in tree if node["role"].get("value") == "link"]
    told = {
        node["name"]["value"]: node["description"]["value"]
        for node in links
        if "description" in node
    }
    assert told["Leave this page"].startswith(f"Leaving does not clear your history. {KEY}")


@pytest.mark.parametrize("where", ["top", "file"])
def test_it_runs_from_a_server_and_from_a_stick(browser: Browser, site: Path, where: str) -> None:
    with opened(browser, site) as page:
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        if where == "file":
            page.goto(f"{site.as_uri()}/{SHEET}")

        seen = left(page, "mouse")

    assert seen["body"] == ""
    assert [text for text in said if not text.startswith("{")] == []


def locales_of(site: Path) -> list[str]:
    return sorted(path.parent.name for path in site.glob("*/leaving.html"))


def test_every_page_leads_to_what_leaving_does_on_each_phone(rtl_site: Path) -> None:
    locales = locales_of(rtl_site)
    astray = [
        path
        for path in addresses(rtl_site)
        if "/" in path
        and not re.search(
            r'<p class="limits"[^>]*>.*<a href="(?:\.\./|\./|)*leaving\.html">',
            page_of(rtl_site, path),
        )
    ]

    assert locales == ["ar", "en", "ru"]
    assert astray == []
    for locale in locales:
        text = page_of(rtl_site, f"{locale}/leaving.html")
        lines = dict(
            re.findall(r"<p><strong>(?:<a[^>]*>)?([^<]*).*?</p>\s*<ul>(.*?)</ul>", text, re.DOTALL)
        )
        assert [*lines] == ["iPhone, Safari", "Android, Chrome", "Firefox", "Tor Browser"]
        assert {two.count("<li>") for two in lines.values()} == {2}


# ---------------------------------------------------------------- sites that want less


def test_a_site_without_scripts_has_none(
    browser: Browser, silence: Silence, tmp_path: Path
) -> None:
    site = built(tmp_path, silence, "scripts: none\n")

    pages = {path: page_of(site, path) for path in [*addresses(site), "404.html"]}
    assert [path for path, text in pages.items() if "<script" in text] == []
    assert [path for path, text in pages.items() if "script-src" in text] == []
    assert [path for path, text in pages.items() if KEY in text] == []
    assert list(site.rglob("*.js")) == []
    assert policy_of(site).replace("&#39;", "'") == content_policy(scripts=False)
    calls = len(silence.calls)
    with opened(browser, site) as page:
        session = page.context.new_cdp_session(page)
        press(page, "Shift", "Shift", "Shift")
        assert shown(page)
        assert len(silence.calls) == calls
        page.mouse.click(*middle(page))
        silence.called(calls)
        picture = Image.open(io.BytesIO(picture_of(session))).convert("RGB")
    assert len(picture.getcolors(1 << 20) or ()) > 10  # it stays until the next one is there


@pytest.mark.parametrize(
    ("more", "works", "hinted"), [("leave_key: false\n", 0, 0), ("leave_hint: false\n", 1, 0)]
)
def test_the_key_and_its_hint_can_be_turned_off(
    browser: Browser, silence: Silence, tmp_path: Path, more: str, works: bool, hinted: bool
) -> None:
    site = built(tmp_path, silence, more)

    with opened(browser, site) as page:
        assert (KEY in page.content()) == hinted
        if works:
            assert left(page, "shift")["body"] == ""
        else:
            press(page, "Shift", "Shift", "Shift")
            assert shown(page)
            assert left(page, "mouse")["body"] == ""


# ---------------------------------------------------------------- the script itself


def test_the_script_is_small_and_keeps_nothing(site: Path, shipped: Content) -> None:
    made = (site / "assets" / "leave.js").read_bytes()

    assert made == publish.script(scripts(shipped.site.model))
    assert len(made) < 1500
    words = rb"torage|cookie|fetch|XML|import|history|indexedDB|caches|Worker|eval|//|/\*"
    assert re.findall(words, made) == []
    assert [path.name for path in site.rglob("*.js")] == ["leave.js"]


def test_the_script_is_squeezed_alike_everywhere() -> None:
    parts = {
        "20-b.js": 'two("a // b");\r\n\r\n',
        "10-a.js": "// what it does\nif (one) {\n  call();  // why\n}\n",
    }

    made = publish.script(parts)

    assert made == b'if (one) {\ncall();\n}\ntwo("a // b");\n'


SCRIPT = '<script src="../assets/leave.js" defer></script>'


@pytest.mark.parametrize(
    ("planted", "runs", "said"),
    [
        (SCRIPT, True, ""),
        (SCRIPT, False, "a script stands in the page"),
        ("<script>run()</script>", True, "a script stands in the page"),
        (SCRIPT.replace("defer", "onload"), True, "a script stands in the page"),
        (SCRIPT.replace("leave", "love"), True, "the link '../assets/love.js' leads nowhere"),
        (SCRIPT.replace("..", "//x.example"), True, "'//x.example/assets/leave.js' names another"),
    ],
)
def test_the_audit_lets_own_files_alone_run(
    tmp_path: Path, planted: str, runs: bool, said: str
) -> None:
    page = GOOD.replace(content_policy(scripts=False), content_policy(scripts=runs))
    folder = written(tmp_path, page.replace("</head>", f"{planted}</head>"))
    (folder / "assets" / "leave.js").write_text("run();", "utf-8")

    found = [problem.message for problem in audit(folder, "site")]
    other_pages = "the policy of this page is not that of most others"
    found = [message for message in found if message != other_pages]

    assert bool(found) == bool(said)
    assert any(message.startswith(said) for message in found) or not said


# ---------------------------------------------------------------- Firefox


@pytest.fixture(scope="module")
def fox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """Firefox with scripts on; it knows the silent host."""
    known = {"network.dns.localDomains": SILENT, "network.proxy.no_proxies_on": SILENT}
    with firefox(tmp_path_factory.mktemp("firefox"), known) as window:
        yield window


@pytest.mark.parametrize("how", ["mouse", "shift"])
@pytest.mark.parametrize("where", ["top", "file"])
def test_firefox_leaves_at_once(
    fox: Firefox, site: Path, silence: Silence, where: str, how: str
) -> None:
    calls = len(silence.calls)
    with serving(site) as served:
        fox.goto(f"{site.as_uri() if where == 'file' else served.base.rstrip('/')}/{SHEET}")
        hint = fox.evaluate("document.querySelector('.limits').innerText")

        if how == "mouse":
            fox.point(".bar .leave")
        else:
            fox.keys("\ue008", "\ue008", "\ue008")  # Shift, as WebDriver writes it

        after = fox.evaluate("[document.body.textContent, document.title, location.href]")
        silence.called(calls)
    assert KEY in hint
    assert after[:2] == ["", "…"]
    assert after[2].endswith(SHEET)
