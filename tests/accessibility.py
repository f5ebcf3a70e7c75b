"""What axe-core says of a page, in every colour scheme, width and zoom.

axe-core is under the MPL 2.0. It comes with `axe-playwright-python`, runs inside the browser of
the tests alone, and is neither imported by Handrail nor part of any site.
"""

from __future__ import annotations

import importlib.resources
from dataclasses import dataclass
from itertools import product
from typing import Any, Literal

from playwright.sync_api import CDPSession, Page

AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")

RUN = """async contrast => {
  const read = CSSStyleDeclaration.prototype.getPropertyValue;
  if (matchMedia('(forced-colors: active)').matches) {
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return name === '-webkit-text-fill-color' ? '' : read.call(this, name);
    };
  }
  const found = await axe.run(document, {
    resultTypes: ['violations'],
    rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: contrast}},
  });
  CSSStyleDeclaration.prototype.getPropertyValue = read;
  return found.violations.map(({ id, nodes }) =>
    `${id}: ${nodes.map(node => node.target.join(' ')).slice(0, 3).join(' | ')}`);
}"""
"""All rules that are on by default, those of good practice among them, and WCAG 2.2's size of
targets, which is off by default.

In forced colours Chromium paints text in the forced colour, but goes on to report what the page
asked for as its `-webkit-text-fill-color`, which axe reads before `color`: it is told `color`."""

Ground = Literal["light", "dark", "forced"]


@dataclass(frozen=True)
class Mode:
    """How somebody sees a page."""

    name: str
    width: int
    """CSS pixels."""
    height: int
    scale: int
    """Device pixels for each CSS pixel: a zoom of 400 % is 4."""
    ground: Ground
    opened: bool
    """Whether every part that can be unfolded is."""
    contrast: bool
    """Whether contrast is measured: it takes most of the time."""


_SIZES = (
    ("a desk", 1280, 1024, 1, False, True),
    ("320 px", 320, 640, 1, False, False),
    ("400 %", 320, 256, 4, True, True),
)
"""The last is the desk at a zoom of 400 %, as wide as the one before and with everything
unfolded: contrast that holds there holds in both."""
_GROUNDS: tuple[Ground, ...] = ("light", "dark", "forced")

MODES = tuple(
    Mode(f"{name}, {ground}", width, height, scale, ground, opened, contrast)
    for (name, width, height, scale, opened, contrast), ground in product(_SIZES, _GROUNDS)
)


def show(page: Page, session: CDPSession, mode: Mode) -> None:
    """Let the open page be seen in a mode."""
    session.send(
        "Emulation.setDeviceMetricsOverride",
        {
            "width": mode.width,
            "height": mode.height,
            "deviceScaleFactor": mode.scale,
            "mobile": False,
        },
    )
    page.emulate_media(
        color_scheme="dark" if mode.ground == "dark" else "light",
        forced_colors="active" if mode.ground == "forced" else "none",
    )
    page.evaluate(
        "open => document.querySelectorAll('details').forEach(one => { one.open = open; })",
        mode.opened,
    )


def violations(page: Page, contrast: bool = True) -> list[str]:
    """Rules that the open page breaks as it is shown now, with the first places of each."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE)
    found: list[Any] = page.evaluate(RUN, contrast)
    return [str(one) for one in found]
