"""Processor time until hostile input is refused, beside a plain loop in the same run.

    python -m benchmarks.hostile      three rounds

What is fed are the inputs of the tests that say "at once" (which only fail where something hangs).
The peer is a loop of Python over five million numbers.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path

from benchmarks.build import ROOT

sys.path.insert(0, str(ROOT / "tests"))

from generator.content import load_file
from generator.exchange.readers import Setting, read
from generator.leaflets import leaflet
from generator.models import Worksheet
from generator.pictures import RefusedError, picture

BOMBS = import_module("test_hostile").BOMBS
HOSTILE = import_module("test_source").HOSTILE
ATTACHED = import_module("test_attachments")

Case = tuple[str, Callable[[], object]]


def cases(folder: Path) -> Iterator[Case]:
    """Name of each input, and what reads it; made when it is asked for."""
    for name, (file, make, _) in BOMBS.items():
        path = folder / file
        path.write_bytes(make())
        yield f"import: {name}", partial(read, [path], Setting("GB"))
    for name, text in HOSTILE.items():
        path = folder / "plan.yaml"
        path.write_text(text(), encoding="utf-8")
        yield f"YAML: {name}", partial(load_file, path, folder, Worksheet)
    for name, (data, _) in ATTACHED.REFUSED.items():
        yield f"picture: {name}", partial(picture, data())
    for name, (data, _) in ATTACHED.UNFIT.items():
        yield f"PDF: {name}", partial(leaflet, data())


def loop() -> int:
    """The peer."""
    total = 0
    for number in range(5_000_000):
        total += number & 7
    return total


def seconds(work: Callable[[], object]) -> float:
    """Processor time of it."""
    started = time.process_time()
    with suppress(RefusedError):
        work()
    return time.process_time() - started


def main(rounds: int) -> None:
    """Print the slowest of each kind, and the slowest of all."""
    least: dict[str, float] = {}
    peer = seconds(loop)
    with tempfile.TemporaryDirectory() as name:
        for _ in range(rounds):
            for what, work in cases(Path(name)):
                least[what] = min(least.get(what, 99.0), seconds(work))
            peer = min(peer, seconds(loop))
    write = sys.stdout.write
    write(f"{len(least)} inputs, least of {rounds} rounds; the loop takes {peer:.2f} s\n")
    for what, taken in sorted(least.items(), key=lambda row: -row[1])[:12]:
        write(f"{taken:6.2f} s {taken / peer:6.2f} loops  {what}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
