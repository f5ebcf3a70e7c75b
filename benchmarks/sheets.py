"""Processor time of printing every worksheet, beside Chromium printing the same sheets' pages.

Ours prints all sheets in every size, print and edition, in every language, three times in
each pair: with nothing kept from before, again with nothing changed, and again with one
sheet changed. The peer prints the web pages of the same sheets, once each, in one size.
Each figure is of a whole process and its children, given for one PDF and as a ratio.

    make bench                      three pairs
    python -m benchmarks.sheets 9   nine pairs
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.build import ROOT, measured

OURS = """
import sys
from pathlib import Path
from generator import paper
from generator.catalog import load_catalog
from generator.content import load
from generator.directory import published
from generator.sheets import sheets
from generator.translate import translate

folder, store = Path(sys.argv[1]), paper.Store(Path(sys.argv[2]))
content, _ = load(folder)
content = published(content, None)
for language in content.site.model.languages:
    catalog, _ = load_catalog(folder, language.locale)
    press = paper.Press(catalog.ui, store)
    for sheet in sheets(translate(content, catalog)):
        for variant in paper.variants(sheet, content.site.model.printing):
            paper.pdf(sheet, press, variant)
"""
LOADING = OURS.partition("for language")[0]
CHROMIUM = """
import shutil, sys
from pathlib import Path
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(
        executable_path=shutil.which("chromium"), args=["--no-sandbox"]
    )
    page = browser.new_page()
    for path in sorted(Path(sys.argv[1]).glob("*/sheets/*.html")):
        if path.stem != "index":
            page.goto(path.as_uri())
            page.pdf(prefer_css_page_size=True, tagged=True)
    browser.close()
"""


def main(pairs: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        content, store = folder / "content", folder / "store"
        shutil.copytree(ROOT / "content", content)
        shutil.copy(ROOT / "mkdocs.yml", folder)
        site = folder / "site"
        build = ["-m", "generator.cli", "build", "--content", str(content), "--out", str(site)]
        measured([sys.executable, *build], folder)

        def script(text: str, *arguments: Path) -> Callable[[], float]:
            command = [sys.executable, "-c", text, *map(str, arguments)]
            return lambda: measured(command, folder)[1]

        everything = script(OURS, content, store)
        alone = script(LOADING, content, folder / "none")
        peer = script(CHROMIUM, site)
        changed = content / "worksheets" / "windows.yaml"
        rows = []
        for i in range(pairs):
            shutil.rmtree(store, ignore_errors=True)
            first, again = everything(), everything()
            text = changed.read_text("utf-8")
            changed.write_text(text.replace("title: My windows", f"title: My windows {i}"), "utf-8")
            one = everything()
            changed.write_text(text, "utf-8")
            rows.append((first, again, one, alone(), peer()))
        pdfs = [path for path in site.glob("*/sheets/*.pdf") if not path.name.startswith("pack-")]
        printed = len(pdfs)
        pages = len([p for p in site.glob("*/sheets/*.html") if p.stem != "index"])
        whole, same, one, loading, chromium = (
            statistics.median(c) for c in zip(*rows, strict=True)
        )
        ratios = [(c / pages) / (w / printed) for w, _, _, _, c in rows]
        write = sys.stdout.write
        ms = whole / printed * 1000, chromium / pages * 1000
        write(f"processor time, median of {pairs} pairs\n")
        write(f"{printed} PDFs, nothing kept   {whole:6.2f} s   {ms[0]:5.0f} ms each\n")
        write(f"the same, nothing changed {same:6.2f} s\n")
        write(f"one sheet changed         {one:6.2f} s\n")
        write(f"of each, reading content  {loading:6.2f} s\n")
        write(f"Chromium, {pages} pages      {chromium:6.2f} s   {ms[1]:5.0f} ms each\n")
        write(
            f"one PDF in Chromium costs {statistics.median(ratios):.1f} times as much "
            f"({min(ratios):.1f}–{max(ratios):.1f})\n"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
