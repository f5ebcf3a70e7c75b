"""What all tests share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import browser as browsing
import pytest
import tiny
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from generator.content import Content

os.environ["SOURCE_DATE_EPOCH"] = "1773014400"
"""9 March 2026, for whatever is not told a day: no test depends on when it runs."""

settings.register_profile("patient", deadline=None)  # other processes may keep one waiting
settings.load_profile("patient")


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: browsers and servers are waited for."""
    return (os.cpu_count() or 1) + 1


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files anew; review the diff like code",
    )


@pytest.fixture
def tiny_folder(tmp_path: Path) -> Path:
    """A minimal `content/` in English and Russian, beside its `mkdocs.yml`; a test may edit it."""
    return tiny.write(tmp_path, ["ru"])


@pytest.fixture(scope="session")
def tiny_content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    """The minimal content in English and Russian, as it is read."""
    return tiny.loaded(tiny.write(tmp_path_factory.mktemp("tiny"), ["ru"]))


@pytest.fixture(scope="session")
def shipped() -> Content:
    """The content that stands in this repository."""
    return tiny.loaded(tiny.REPOSITORY / "content")


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content as a whole site, built once; tests only read it."""
    return (
        browsing.once(tmp_path_factory, "shipped", lambda root: browsing.variant(root, {})) / "site"
    )


@pytest.fixture(scope="session")
def rtl_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content with Arabic beside its languages, of which nothing is translated yet."""
    arabic = {
        "content/site.yaml": lambda text: text.replace("\ncountry:", "\n  - locale: ar\ncountry:")
    }
    return (
        browsing.once(tmp_path_factory, "rtl", lambda root: browsing.variant(root, arabic)) / "site"
    )


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The system's Chromium, without a window. One for each module: its event loop ends with it."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=browsing.system_chromium(),
            args=browsing.CHROMIUM,
            # The same letters on every machine, and wide ones: what fits in them fits in others.
            env={**os.environ, "FONTCONFIG_FILE": str(browsing.FONTS)},
        )
        yield chromium
        chromium.close()
