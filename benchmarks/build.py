"""Time, memory and first-visit weight of a build, beside stock MkDocs with Material.

Both build the same Markdown in the same languages, in turns (A B A B …), so that a
machine whose speed drifts slows both. Each figure is of a whole process and its children.

    make bench                      five pairs
    python benchmarks/build.py 9    nine pairs
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
STOCK = {
    "site_name": "Stock",
    "use_directory_urls": False,
    "theme": {"name": "material"},
    "markdown_extensions": ["attr_list", "def_list", "tables"],
    "plugins": ["search"],
}


def measured(command: list[str], folder: Path) -> tuple[float, float, float]:
    """Wall seconds, processor seconds and peak memory (MiB, largest process) of a command."""
    started = time.perf_counter()
    process = os.posix_spawn(
        command[0],
        command,
        {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)},
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, str(folder / "errors"), os.O_WRONLY | os.O_CREAT, 0o600),
        ],
    )
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - started
    if status:
        raise SystemExit((folder / "errors").read_text("utf-8"))
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def weight(site: Path, page: str) -> int:
    """Bytes of a page's HTML and the style sheets and scripts it asks for, gzip -9."""
    html = (site / page).read_bytes()
    files = [html]
    for part in html.decode().split('"'):
        path = (site / page).parent / part
        if part.endswith((".css", ".js")) and not part.startswith("http") and path.is_file():
            files.append(path.read_bytes())
    return sum(len(gzip.compress(data, 9)) for data in files)


def main(pairs: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "content", folder / "content")
        shutil.copy(ROOT / "mkdocs.yml", folder)
        os.chdir(folder)
        ours = [sys.executable, "-m", "generator.cli", "build"]
        measured(ours, folder)
        locales = sorted(path.stem for path in (folder / "build").glob("*.yml"))
        script = []
        for locale in locales:
            config = folder / f"stock-{locale}.yml"
            docs, out = folder / "build" / locale / "docs", folder / "stock" / locale
            config.write_text(json.dumps({**STOCK, "docs_dir": str(docs), "site_dir": str(out)}))
            script.append(f"'{sys.executable}' -m mkdocs build -q -f '{config}'")
        stock = ["/bin/sh", "-ec", "\n".join(script)]
        zensical = [*ours, "--engine", "zensical", "--out", str(folder / "zensical")]
        measured(stock, folder)
        measured(zensical, folder)
        rows = [
            (measured(ours, folder), measured(stock, folder), measured(zensical, folder))
            for _ in range(pairs)
        ]
        pages = len(list((folder / "site").rglob("*.html")))
        sheets = len(list((folder / "site").rglob("*.pdf")))
        write = sys.stdout.write
        write(f"{pages} pages, {sheets} PDF sheets, {len(locales)} languages, {pairs} pairs\n")
        write(
            "median (min–max)".ljust(24)
            + "".join(name.rjust(22) for name in ("Handrail", "stock Material", "Zensical engine"))
            + "\n"
        )
        for i, what in enumerate(("wall s", "processor s", "peak memory MiB")):
            line = f"{what:24}"
            for column in zip(*rows, strict=True):
                figures = [figure[i] for figure in column]
                middle = statistics.median(figures)
                line += f"{middle:9.2f} ({min(figures):.2f}–{max(figures):.2f})".rjust(22)
            write(line + "\n")
        for i, what in enumerate(("wall", "processor", "peak memory")):
            ratio = statistics.median(one[i] / other[i] for one, other, _ in rows)
            write(f"{what}: Handrail / stock Material, median of pairs: {ratio:.2f}\n")
        page = "substances/g.html"
        ours_bytes = weight(folder / "site", f"en/{page}")
        stock_bytes = weight(folder / "stock" / "en", page)
        write(f"first visit of en/{page}: {ours_bytes:,} bytes, stock {stock_bytes:,} bytes, ")
        write(f"ratio {ours_bytes / stock_bytes:.3f}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
