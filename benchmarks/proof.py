"""Wall time of printing one worksheet while it is written, beside the least that it could take.

The peer starts Python, knows its options by click, and prints an empty page with Typst and
our fonts. Each figure is of a whole process, with files read before; both run in turns.

    make bench                      nine pairs
    python -m benchmarks.proof 21   twenty-one pairs
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.build import ROOT, measured

LEAST = """
import sys
import click
import typst

@click.command()
@click.argument("fonts")
def main(fonts):
    known = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts]
    )
    text = b'#set document(title: "Empty")'
    typst.compile(text, format="pdf", pdf_standards=["ua-1"], font_paths=known)

main()
"""


def main(pairs: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cli = [sys.executable, "-m", "generator.cli"]
        content = ["--content", str(ROOT / "content")]
        sheet = str(ROOT / "content" / "worksheets" / "windows.yaml")
        least = [sys.executable, "-c", LEAST, str(ROOT / "generator" / "fonts")]
        commands = {
            "empty page": least,
            "handrail --help": [*cli, "--help"],
            "handrail sheet": [*cli, "sheet", sheet, *content, "--out", str(folder / "one.pdf")],
        }
        rows = [
            {what: measured(command, folder)[0] for what, command in commands.items()}
            for _ in range(pairs + 1)
        ][1:]
    write = sys.stdout.write
    write(f"wall time of the whole process, median (min–max) of {pairs} pairs\n")
    for what in commands:
        seconds = [row[what] for row in rows]
        ratio = statistics.median(row[what] / row["empty page"] for row in rows)
        write(
            f"{what:16} {statistics.median(seconds):.2f} s ({min(seconds):.2f}–"
            f"{max(seconds):.2f}), {ratio:.1f} times the empty page\n"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
