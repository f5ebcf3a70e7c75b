"""A pause of Python's garbage collector, for work that makes much and frees little."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Collect nothing until the end: looking for garbage costs up to half of such work's time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextmanager
def swept() -> Iterator[None]:
    """A part of such work that leaves much behind: what it alone has made is looked through.

    What was there before is left out of the search, which is most of the time it takes.
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.collect()
        gc.unfreeze()
