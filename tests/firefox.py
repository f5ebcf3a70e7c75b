"""A Firefox that tests drive by its own remote protocol, Marionette, with no other program."""

from __future__ import annotations

import base64
import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from browser import FONTS

Pref = bool | int | str

QUIET: dict[str, Pref] = {
    "marionette.port": 0,  # any that is free; Firefox writes it into its profile
    "app.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    # What it would ask of any other host reaches nobody; the loopback address needs no proxy.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
}
SAFEST: dict[str, Pref] = {
    "javascript.enabled": False,
    "svg.disabled": True,
    "permissions.default.image": 2,
    "gfx.downloadable_fonts.enabled": False,
}
"""No scripts, SVG, pictures or fonts of pages: Tor Browser at its safest, and no pictures."""
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""Under which name WebDriver writes a reference to an element. Source: W3C, WebDriver."""
PATIENCE = 60
"""Seconds for it to start, to answer and to end."""


class Firefox:
    """A window of a running Firefox.

    Protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._count = 0
        self._received()  # it greets first
        self.command("WebDriver:NewSession")

    def _received(self) -> Any:
        size = b""
        while (byte := self._stream.read(1)) != b":":
            assert byte, "Firefox has ended"
            size += byte
        return json.loads(self._stream.read(int(size)))

    def command(self, name: str, **values: Any) -> Any:
        """What a command of WebDriver answers. Raises `RuntimeError` where it is refused."""
        self._count += 1
        message = json.dumps([0, self._count, name, values]).encode()
        self._stream.write(b"%d:%s" % (len(message), message))
        self._stream.flush()
        _, _, error, answer = self._received()
        if error:
            raise RuntimeError(f"{name}: {error['message']}")
        return answer.get("value", answer)

    def goto(self, url: str) -> None:
        """Open an address, and wait until it is loaded."""
        self.command("WebDriver:Navigate", url=url)

    def evaluate(self, script: str, *given: Any) -> Any:
        """The value of an expression over `arguments`; pages' own scripts may be switched off."""
        return self.command("WebDriver:ExecuteScript", script=f"return {script}", args=given)

    def _found(self, selector: str) -> str:
        element = self.command("WebDriver:FindElement", using="css selector", value=selector)
        (found,) = element.values()
        return str(found)

    def click(self, selector: str) -> None:
        """Click the first element that fits, as a mouse does; waits where that opens a page."""
        self.command("WebDriver:ElementClick", id=self._found(selector))

    def type(self, selector: str, text: str) -> None:
        """Type into the first element that fits, key by key; line ends are the Enter key."""
        self.command("WebDriver:ElementSendKeys", id=self._found(selector), text=text)

    def point(self, selector: str) -> None:
        """Click the first element that fits, and do not wait for what that opens."""
        place = {"type": "pointerMove", "origin": {_ELEMENT: self._found(selector)}, "x": 0, "y": 0}
        self._act(
            "pointer",
            place,
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        )

    def keys(self, *keys: str) -> None:
        """Press keys one after the other, whatever has the focus, and do not wait."""
        self._act(
            "key", *({"type": f"key{way}", "value": key} for key in keys for way in ("Down", "Up"))
        )

    def _act(self, kind: str, *actions: dict[str, Any]) -> None:
        source = {"type": kind, "id": kind, "actions": list(actions)}
        self.command("WebDriver:PerformActions", actions=[source])

    def pdf(self, path: Path) -> None:
        """Print the page, on A4."""
        size = {"width": 21, "height": 29.7}
        path.write_bytes(base64.b64decode(self.command("WebDriver:Print", page=size)))

    def screenshot(self, path: Path) -> None:
        """Take a picture of the whole page, however long it is."""
        path.write_bytes(base64.b64decode(self.command("WebDriver:TakeScreenshot", full=True)))


@contextmanager
def firefox(folder: Path, prefs: Mapping[str, Pref]) -> Iterator[Firefox]:
    """Start Firefox without a window, its profile and all else that it writes in a new folder."""
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    assert program, "Firefox is missing: run python tests/system_packages.py"
    profile = folder / "profile"
    profile.mkdir(parents=True)
    lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in {**QUIET, **prefs}.items()]
    (profile / "user.js").write_text("\n".join(lines), "utf-8")
    command = [program, "--headless", "--no-remote", "--marionette", "--profile", str(profile)]
    environment = {**os.environ, "HOME": str(folder), "FONTCONFIG_FILE": str(FONTS)}
    with (folder / "log.txt").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            with socket.create_connection(("127.0.0.1", _port(process, profile)), PATIENCE) as end:
                yield Firefox(end.makefile("rwb"))  # type: ignore[arg-type]
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(PATIENCE)
            process.kill()


def _port(process: subprocess.Popen[bytes], profile: Path) -> int:
    """Where it listens, as soon as it does."""
    written = profile / "MarionetteActivePort"
    until = time.monotonic() + PATIENCE
    while not (written.exists() and written.read_text().strip()):
        assert process.poll() is None, f"Firefox does not start: see {profile.parent}/log.txt"
        assert time.monotonic() < until, f"Firefox says nothing: see {profile.parent}/log.txt"
        time.sleep(0.05)
    return int(written.read_text())
