"""Run axe-core on every page of a built site, in every mode; takes about an hour of processor time.

    python tools/check_accessibility.py SITE [--processes 2] [--only PART-OF-A-PATH]

Prints a line for each violation and a summary; ends with 1 where there are any. A small sample of
the same is in `tests/test_axe.py`. Needs what tests need.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from accessibility import MODES, show, violations  # noqa: E402
from browser import CHROMIUM, FONTS, addresses, serving, system_chromium, watching  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402


def visited(site: Path, paths: Sequence[str]) -> list[tuple[str, str, str]]:
    """Page, mode and violation, for each that is found."""
    found = []
    environment = {**os.environ, "FONTCONFIG_FILE": str(FONTS)}
    with sync_playwright() as playwright, serving(site) as served:
        browser = playwright.chromium.launch(
            executable_path=system_chromium(), args=CHROMIUM, env=environment
        )
        with watching(browser, served.base) as watched:
            session = watched.context.new_cdp_session(watched.page)
            for path in paths:
                watched.page.goto(served.base + path)
                for mode in MODES:
                    show(watched.page, session, mode)
                    said = violations(watched.page, mode.contrast)
                    found += [(path, mode.name, one) for one in said]
        browser.close()
    return found


def main() -> int:
    """Return 0 where no page breaks a rule."""
    wanted = argparse.ArgumentParser()
    wanted.add_argument("site", type=Path)
    wanted.add_argument("--processes", type=int, default=2)
    wanted.add_argument("--only", default="")
    given = wanted.parse_args()
    site = given.site.resolve()
    paths = [path for path in addresses(site) if given.only in path]
    paths += [path.relative_to(site).as_posix() for path in sorted(site.rglob("404.html"))]
    portions = [paths[i : i + 10] for i in range(0, len(paths), 10)]
    found, done, began = [], 0, time.monotonic()
    with ProcessPoolExecutor(given.processes) as pool:
        running = {pool.submit(visited, site, portion): len(portion) for portion in portions}
        for one in as_completed(running):
            done += running[one]
            found += one.result()
            for path, mode, said in one.result():
                print(f"{path}: {mode}: {said}", flush=True)
            print(f"[{done}/{len(paths)}] {len(found)} violations", file=sys.stderr, flush=True)
    print(f"{len(paths)} pages in {len(MODES)} modes, {time.monotonic() - began:.0f} s")
    rules = Counter(said.split(":")[0] for _, _, said in found)
    print(f"{len(found)} violations", *(f"{rule}: {count}" for rule, count in rules.items()))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
