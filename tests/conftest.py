"""What all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
import tiny

from generator.content import Content


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
