"""How MkDocs, Zensical and their like turn one staged language into HTML.

An engine is a program that reads a config in MkDocs' format. Each language is a run of its
own, so languages build side by side, and no engine's state leaks into the next.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def config(
    locale: str, folder: str, nav: list[dict[str, str]], extra: Mapping[str, str | bool]
) -> dict[str, Any]:
    """The config of one language, in MkDocs' format; paths are relative to its own file.

    `nav` is a list of one-item maps from a page's title to its Markdown file; `extra` is what
    the page template asks for by name.
    """
    return {
        "INHERIT": "../mkdocs.yml",
        "docs_dir": f"{folder}/docs",
        "site_dir": f"{folder}/html",
        "use_directory_urls": False,
        "nav": nav,
        "plugins": [],
        "theme": {
            "name": "material",
            "custom_dir": f"{folder}/overrides",
            "font": False,
            "language": locale,
        },
        "extra": dict(extra),
    }


def _mkdocs(config_file: Path) -> list[str]:
    return [sys.executable, "-P", "-m", "generator.engines", str(config_file)]


def _zensical(config_file: Path) -> list[str]:
    return [*_mkdocs(config_file), "zensical"]


ENGINES: Mapping[str, tuple[str, Callable[[Path], list[str]], bool]] = {
    "mkdocs": ("mkdocs", _mkdocs, True),
    "zensical": ("zensical", _zensical, False),
}
"""Name → the package it needs, the command that builds one config file, and whether such
commands can run side by side: Zensical's share and clear one cache, and it uses all
processors by itself."""


def missing(engine: str) -> str | None:
    """What to install for an engine, or None when it is there."""
    package = ENGINES[engine][0]
    return None if find_spec(package) else package


def run(engine: str, config_files: list[Path], done: Callable[[Path], None]) -> dict[Path, str]:
    """Build each config file, as many at a time as there are processors and the engine allows.

    Calls `done` after each. Returns what the failed ones printed; empty when all is well.
    """
    _, command, side_by_side = ENGINES[engine]

    def one(config_file: Path) -> tuple[Path, str]:
        watched, kept_open = os.pipe()  # an engine ends when this program does: see `_main`
        try:
            # S603: the command is our own, its argument a path that this program has written
            result = subprocess.run(  # noqa: S603
                command(config_file),
                stdin=watched,
                capture_output=True,
                text=True,
                encoding="utf-8",
                errors="replace",
                env={**os.environ, "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"},
                check=False,
            )
        finally:
            os.close(watched)
            os.close(kept_open)
        done(config_file)
        said = re.sub(r"\x1b\[[0-9;]*m", "", result.stdout + result.stderr).strip()
        return config_file, (said or f"exit status {result.returncode}") * bool(result.returncode)

    workers = (os.cpu_count() or 1) if side_by_side else 1
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return {path: said for path, said in pool.map(one, config_files) if said}


def gist(said: str) -> list[str]:
    """What an editor needs of an engine's words: of a traceback the last line alone."""
    lines = [line for line in said.splitlines() if line.strip()]
    return lines[-1:] if any(line.startswith("Traceback") for line in lines) else lines


def build_with_mkdocs(config_file: Path) -> None:
    """Run MkDocs in this process; a warning fails the build, as `--strict` does.

    The garbage collector is paused: a build makes much and frees little (measured: more
    than half of the time inside MkDocs).
    """
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    gc.disable()
    try:
        build(load_config(str(config_file), strict=True))
    finally:
        gc.enable()


def build_with_zensical(config_file: Path, started: list[subprocess.Popen[bytes]]) -> int:
    """Run Zensical, which is a program of its own; it stands in `started` while it runs."""
    options = ["build", "--clean", "--config-file", str(config_file)]
    # S603: the command is our own, as in `run`
    process = subprocess.Popen([sys.executable, "-P", "-m", "zensical", *options])  # noqa: S603
    started.append(process)
    return process.wait()


def _main(config_file: Path, engine: str) -> int:
    """Run one engine, which ends at once when the program that asked for it has ended.

    A build that is killed would else leave its engines writing on, into the folder that the
    next build reads: its site could be a mixture of both.
    """
    started: list[subprocess.Popen[bytes]] = []

    def watch() -> None:
        os.read(0, 1)  # nothing is ever written there: this returns when the writer is gone
        for process in started:
            process.kill()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
    if engine == "zensical":
        return build_with_zensical(config_file, started)
    build_with_mkdocs(config_file)
    return 0


if __name__ == "__main__":
    sys.exit(_main(Path(sys.argv[1]), *sys.argv[2:] or ("mkdocs",)))
