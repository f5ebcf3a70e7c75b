"""One at a time: locks between processes, of which a killed one holds none."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

_UNKNOWN = (errno.EBADF, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.ENOLCK, errno.EINVAL)
"""What a file system says that cannot lock a folder, as some shared ones."""


def staying(path: Path) -> FileLock:
    """A lock for `with`, whose file stays where it is: for folders of Handrail's own."""
    return FileLock(path)


@contextmanager
def alone(folder: Path, wait: bool = True) -> Iterator[bool]:
    """Wait until no other process is in here with the same folder.

    The folder itself is locked, so nothing is written into it. Where the file system cannot
    do that, nobody waits, and False is yielded: others may be in here. Windows locks no
    folders: a file stands in there meanwhile. Without `wait`, an `OSError` says that another
    is in here, or that the path is a link.
    """
    if os.name == "nt":
        with FileLock(folder / ".handrail.lock", timeout=-1 if wait else 0):
            yield True
        return
    import fcntl  # Windows has none

    # a pipe would be waited for until somebody writes into it
    flags = os.O_RDONLY | os.O_DIRECTORY | (0 if wait else os.O_NOFOLLOW)
    descriptor = os.open(folder, flags)
    held = True
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except OSError as error:
            if error.errno not in _UNKNOWN:
                raise
            held = False
        yield held
    finally:
        os.close(descriptor)
