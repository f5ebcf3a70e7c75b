"""axe-core on each kind of page; all pages in all modes are `tools/check_accessibility.py`'s."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from accessibility import MODES, Mode, show, violations
from browser import addresses, serving, watching
from playwright.sync_api import Browser

NAMED = {mode.name: mode for mode in MODES}
TURNS: dict[str, tuple[Mode, ...]] = {
    "en": (NAMED["320 px, light"], NAMED["400 %, dark"]),
    "ru": (NAMED["320 px, dark"], NAMED["400 %, forced"]),
    "ar": (NAMED["320 px, forced"], NAMED["400 %, light"]),
}
"""Language → the modes in which its pages are looked at: together these are all narrow ones."""

BAD = """<!doctype html><html lang="en"><head><title>Bad</title><style>
.grey { color: #bbb; background: #fff }
@media (prefers-color-scheme: dark) { .dark { color: #444; background: #222 } }
@media (forced-colors: active) {
  .forced { forced-color-adjust: none; color: #eee; background: #fff }
}
a { display: inline-block; width: 9px; height: 9px; overflow: hidden }
</style></head><body><main><h1>Bad</h1><p class="grey">Grey</p><p class="dark">Dark</p>
<p class="forced">Forced</p><nav><a href="#a">a</a><a href="#b">b</a></nav>
<details><summary>More</summary><img src="data:,"></details></main></body></html>"""


@pytest.mark.parametrize(
    ("mode", "rule", "node"),
    [
        ("400 %, light", "color-contrast", ".grey"),
        ("400 %, dark", "color-contrast", ".dark"),
        ("400 %, forced", "color-contrast", ".forced"),
        ("320 px, light", "target-size", "a"),
        ("400 %, light", "image-alt", "img"),
    ],
)
def test_a_page_with_a_fault_is_found(
    browser: Browser, tmp_path: Path, mode: str, rule: str, node: str
) -> None:
    (tmp_path / "bad.html").write_text(BAD, "utf-8")
    with serving(tmp_path) as served, watching(browser, served.base) as watched:
        served.headers.clear()
        session = watched.context.new_cdp_session(watched.page)
        watched.page.goto(f"{served.base}bad.html")
        show(watched.page, session, NAMED[mode])

        found = violations(watched.page, NAMED[mode].contrast)

    assert [said for said in found if said.startswith(f"{rule}:") and node in said], found


def test_no_kind_of_page_breaks_a_rule_of_accessibility(browser: Browser, rtl_site: Path) -> None:
    faults = []
    with serving(rtl_site) as served, watching(browser, served.base) as watched:
        session = watched.context.new_cdp_session(watched.page)
        for path in first_of_each_kind(rtl_site):
            for locale, modes in TURNS.items():
                watched.page.goto(f"{served.base}{locale}/{path}")
                for mode in modes:
                    show(watched.page, session, mode)
                    said = violations(watched.page, mode.contrast)
                    faults += [f"{locale}/{path}, {mode.name}: {one}" for one in said]

    assert faults == []


def first_of_each_kind(site: Path) -> list[str]:
    """The first page of each kind in each folder, without its language."""
    found: dict[str, str] = {}
    for path in addresses(site / "en"):
        kind = re.search(r'<body class="([^"]+)"', (site / "en" / path).read_text("utf-8"))
        assert kind, path
        found.setdefault(f"{Path(path).parent} {kind[1]}", path)
    assert len(found) >= 15
    return list(found.values())
