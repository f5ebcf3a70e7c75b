"""Throw hostile files at every reader and writer, for as long or as often as asked.

    python tools/fuzz.py --seconds 60                     all targets, each its share of the time
    python tools/fuzz.py --seconds 60 --only csv --only json
    python tools/fuzz.py --from 100000                    other numbers, so other cases

Prints for each target how many cases there were, their time, and its faults. A fault is made
smaller and kept in --keep; those that were mended go to tests/data/fuzz/TARGET/NAME, where
`tests/test_hostile.py` runs them for ever.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import resource
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import fuzzing  # noqa: E402 (found by the line above)

ROUND = 0.5
"""Seconds of processor time that a target of share 1 gets before the next one's turn."""
MOST_SECONDS = 1.0
"""Of processor time, for one case."""
MEMORY = 3 * 1024**3
"""Bytes of address space: what takes more is a fault."""


def kind(name: str, case: bytes) -> str:
    """What is wrong with a case in a few words, the same for the same fault; empty if nothing."""
    try:
        fuzzing.tried(name, case, most=MOST_SECONDS)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001 (whatever comes is a fault)
        own = [f for f in traceback.extract_tb(error.__traceback__) if "/generator/" in f.filename]
        where = f"{Path(own[-1].filename).name}:{own[-1].lineno}" if own else ""
        said = str(error) if isinstance(error, fuzzing.Fault) else ""
        said = said.split(":")[0] if "took" not in said else "slow"
        return f"{type(error).__name__} {where} {said[:50]}"
    return ""


def smaller(name: str, case: bytes, fault: str, seconds: float = 4) -> bytes:
    """The case without all that the fault does not need, as far as there is time."""
    until = time.process_time() + seconds
    head = b""
    if name in ("yaml", "data", "words in data", "page", "catalog", "json", "csv", "ohana", "xlsx"):
        head, _, case = case.partition(b"\n")
        head += b"\n"
    size = max(1, len(case) // 2)
    while size and time.process_time() < until:
        at = 0
        while at < len(case) and time.process_time() < until:
            less = case[:at] + case[at + size :]
            if kind(name, head + less) == fault:
                case = less
            else:
                at += size
        size //= 2
    return head + case


def main() -> None:
    """Run the targets in turns until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="of processor time")
    parser.add_argument("--cases", type=int, default=0, help="stop after so many cases")
    parser.add_argument("--from", dest="first", type=int, default=0, help="first number of a case")
    parser.add_argument("--only", action="append", choices=[*fuzzing.TARGETS])
    parser.add_argument("--keep", type=Path, default=Path("/tmp/fuzz"))
    parser.add_argument("--report", type=Path, help="a file for the figures, as JSON")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    fuzzing.ready()
    names = options.only or [*fuzzing.TARGETS]
    numbers = dict.fromkeys(names, options.first)
    spent: Counter[str] = Counter()
    slowest: Counter[str] = Counter()
    faults: dict[str, Counter[str]] = {name: Counter() for name in names}
    started = time.process_time()

    def table() -> str:
        rows = [
            f"{name:15} {numbers[name] - options.first:9,} cases {spent[name]:8.1f} s "
            f"slowest {slowest[name]:.2f} s  {sum(faults[name].values()):5} faults"
            for name in names
        ]
        total = sum(numbers.values()) - options.first * len(names)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        return "\n".join([*rows, f"{total:,} cases, {time.process_time() - started:.0f} s, "
                          f"{peak} MB"])  # fmt: skip

    def done() -> bool:
        total = sum(numbers.values()) - options.first * len(names)
        over = time.process_time() - started > options.seconds
        return over or bool(options.cases and total >= options.cases)

    while not done():
        for name in names:
            target = fuzzing.TARGETS[name]
            until = time.process_time() + ROUND * target.share
            while time.process_time() < until:
                case = fuzzing.made(name, numbers[name])
                begun = time.process_time()
                try:
                    thorough = numbers[name] % target.every == 0
                    fuzzing.tried(name, case, thorough, MOST_SECONDS)
                except (KeyboardInterrupt, SystemExit):
                    raise
                except BaseException:  # noqa: BLE001 (whatever comes is a fault)
                    fault = kind(name, case) or "only at first"
                    faults[name][fault] += 1
                    if faults[name][fault] == 1:
                        least = smaller(name, case, fault)
                        mark = hashlib.sha256(fault.encode()).hexdigest()[:8]
                        options.keep.mkdir(parents=True, exist_ok=True)
                        (options.keep / f"{name.replace(' ', '-')}-{mark}").write_bytes(least)
                        print(f"{name} {numbers[name]}: {fault}\n    {least[:300]!r}", flush=True)
                seconds = time.process_time() - begun
                slowest[name] = max(slowest[name], seconds if not faults[name] else 0)
                spent[name] += seconds
                numbers[name] += 1
            if options.report:
                options.report.write_text(
                    table() + "\n" + json.dumps(faults, indent=1) + "\n", "utf-8"
                )
    print(table())
    for name in names:
        for fault, count in faults[name].most_common():
            print(f"    {name}: {count} × {fault}")


if __name__ == "__main__":
    main()
