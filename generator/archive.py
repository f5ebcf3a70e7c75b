"""Zip files that are the same bytes for the same files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping


def bundled(files: Mapping[str, bytes]) -> bytes:
    """A zip of files by name, with the same bytes for the same files: no time, no owner."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return into.getvalue()


def unbundled(data: bytes) -> dict[str, bytes]:
    """The files of a zip that `bundled` has made, by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
