"""How fast a page is gone after one leaves it, while the next page never answers.

Run `python -m benchmarks.leaving`: a small site, the system's Chromium on a slowed network, and
for each way of leaving the milliseconds from the event to the first frame without the page.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from playwright.sync_api import sync_playwright

TESTS = Path(__file__).parent.parent / "tests"
ROUNDS = 15


def main() -> None:
    """Print a line for each way of leaving."""
    sys.path.insert(0, str(TESTS))
    tests = import_module("test_leaving")

    silence = tests.Silence()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = tests.built(Path(folder), silence)
        with tests.launched(playwright) as chromium:
            for how in tests.HOW:
                times = []
                for _ in range(ROUNDS):
                    with tests.opened(chromium, site, touch=how == "touch") as page:
                        tests.slowed(page)
                        times.append(tests.left(page, how)["shown"])
                median, most = statistics.median(times), max(times)
                print(f"{how}: median {median:.0f} ms, {min(times):.0f} to {most:.0f} ms")
    silence.close()


if __name__ == "__main__":
    main()
