"""What a kill may leave behind, named so that the next build finds it and sweeps it away."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from generator.locking import alone

_ENDING = ".handrail-new"
_PREFIX = "handrail-copy-"
_TAKEN = (BlockingIOError, TimeoutError)
"""What says that another process has the lock; the second one on Windows."""


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
    _sweep_copies()
    folder, held = _held()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        held.close()
        with suppress(OSError):
            folder.rmdir()  # Windows keeps it while it is locked


def sweep(*folders: Path) -> None:
    """Delete what killed processes have left: half-written files in folders, and copies aside.

    Where somebody writes just now, nothing is deleted, and nobody is waited for: the next
    build sweeps, too.
    """
    for folder in folders:
        if folder.is_dir():
            with suppress(*_TAKEN), alone(folder, wait=False) as held:
                for path in folder.rglob(f".*{_ENDING}") if held else ():
                    with suppress(OSError):
                        path.unlink()
    _sweep_copies()


def _held() -> tuple[Path, ExitStack]:
    """A new folder, locked; another process may have swept the first one before it was."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=_room()))
        with suppress(*_TAKEN, FileNotFoundError), ExitStack() as held:
            held.enter_context(alone(folder, wait=False))
            if folder.is_dir():  # no other gets its name
                return folder, held.pop_all()


def _room() -> Path:
    """The folder that copies stand in: in the temporary one, where anybody may make anything.

    So it must be ours, whatever others have put in the place of its name.
    """
    above = Path(tempfile.gettempdir())
    if os.name == "nt":
        return above
    with suppress(FileExistsError):
        (above / _room_name()).mkdir(mode=0o700)
    return next(_rooms(), None) or Path(tempfile.mkdtemp(prefix=f"{_room_name()}-"))


def _room_name() -> str:
    return f"handrail-{os.getuid()}"


def _rooms() -> Iterator[Path]:
    """All folders for copies into which nobody else can put a thing."""
    above = Path(tempfile.gettempdir())
    if os.name == "nt":  # there, each user has a temporary folder
        yield above
        return
    for path in (above / _room_name(), *sorted(above.glob(f"{_room_name()}-*"))):
        with suppress(FileNotFoundError):
            state = path.lstat()
            ours = state.st_uid == os.getuid() and not state.st_mode & 0o077
            if ours and stat.S_ISDIR(state.st_mode):
                yield path


def _sweep_copies() -> None:
    """Delete copies that no process holds; what cannot be locked may be somebody's."""
    for path in (path for room in _rooms() for path in room.glob(f"{_PREFIX}*")):
        with suppress(OSError):
            with alone(path, wait=False) as held:
                if held:
                    shutil.rmtree(path, ignore_errors=True)
            if held:
                path.rmdir()  # Windows keeps it while it is locked
