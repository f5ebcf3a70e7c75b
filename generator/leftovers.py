"""What a kill may leave behind, named so that the next build finds it and sweeps it away."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.locking import alone

_ENDING = ".handrail-new"
_PREFIX = "handrail-copy-"


def replaced(path: Path, data: bytes) -> None:
    """Write a whole file or nothing of it, whatever happens meanwhile, a power cut too."""
    path = path.resolve()  # a link stays one
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}{_ENDING}")
    try:
        aside.unlink(missing_ok=True)  # perhaps a link that somebody has put there
        with aside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, aside)
        aside.replace(path)
    except OSError:
        with suppress(OSError):
            aside.unlink()
        raise


@contextmanager
def copy_aside() -> Iterator[Path]:
    """An empty folder for as long as it is needed, out of everybody's way.

    Only its owner may look into it. Those of killed processes are deleted first: what stood
    in them may be private.
    """
    above = Path(tempfile.gettempdir())
    with alone(above):
        _sweep_copies(above)
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        held = alone(folder)
        held.__enter__()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        held.__exit__(None, None, None)


def sweep(*folders: Path) -> None:
    """Delete what killed processes have left: half-written files in folders, and copies aside."""
    for folder in folders:
        if folder.is_dir():
            with alone(folder):
                for path in folder.rglob(f".*{_ENDING}"):
                    with suppress(OSError):
                        path.unlink()
    above = Path(tempfile.gettempdir())
    with alone(above):
        _sweep_copies(above)


def _sweep_copies(above: Path) -> None:
    """Delete copies that no process holds; the caller is alone with the folder they stand in."""
    for path in above.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            with alone(path, wait=False):
                pass
            shutil.rmtree(path)
