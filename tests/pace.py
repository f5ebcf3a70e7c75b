"""What must not hang. How fast something is, is measured in `benchmarks/`, not by tests."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

HANG = 20.0
"""Seconds of processor time, on any machine, however busy, and watched for coverage.

What is guarded takes less than a second (`python -m benchmarks.hostile`); what grows with the
square of such inputs, or does not end, takes longer than this. A tighter limit fails where a
machine is slow, and is no proof.
"""


@contextmanager
def no_hang() -> Iterator[None]:
    """Fail where what is within takes as long as only a fault can."""
    started = time.process_time()
    yield
    seconds = time.process_time() - started
    assert seconds < HANG, f"took {seconds:.1f} s of processor time"
