"""Signing a finished site, and the files in it that are handed on alone."""

from __future__ import annotations

import posixpath
from pathlib import Path

from generator import kit, publish, signing
from generator.archive import bundled, unbundled
from generator.copies import Folder
from generator.manifest import NAME, SIGNATURE, with_manifest
from generator.rules import Finding
from generator.verifying import differences


def sealed(out: Path, secret: bytes, password: str = "") -> list[Finding]:
    """Sign the site in `out`, all at once, or say how it differs from what was built.

    Each offline kit has its own list and signature inside: it is passed on without the site.
    An `UnusableKeyError` where the key cannot sign.
    """
    faults = [
        one
        for one in differences(Folder(out), out.name)
        if one.rule not in ("not-signed", "bad-signature")
    ]
    if faults:
        return faults
    files = {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }
    for name, data in files.items():
        if posixpath.basename(name) == kit.NAME:
            inside = unbundled(data)
            signed = signing.signature(inside[NAME], secret, password)
            files[name] = bundled({**inside, SIGNATURE: signed})
    files = with_manifest(files)
    files[SIGNATURE] = signing.signature(files[NAME], secret, password)
    publish.publish(files, out, lambda _folder, _name: [])
    return []
