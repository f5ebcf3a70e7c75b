"""Signing a finished site, and the files in it that are handed on alone."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path

from generator import kit, publish, signing
from generator.archive import bundled, unbundled
from generator.copies import Held
from generator.locking import alone
from generator.manifest import NAME, SIGNATURE, parsed, with_manifest
from generator.rules import Finding
from generator.verifying import differences


def sealed(out: Path, secret: bytes, password: str = "") -> list[Finding]:
    """Sign the site in `out`, all at once, or say how it differs from what was built.

    Each offline kit has its own list and signature inside: it is passed on without the site.
    An `UnusableKeyError` where the key cannot sign.
    """
    with alone(out.parent) if out.is_dir() else nullcontext():  # no build comes in between
        copy = Held(out)
        faults = [
            one
            for one in differences(copy, out.name)
            if one.rule not in ("not-signed", "bad-signature")
        ]
        if not faults:
            publish.put(_signed(copy.files, secret, password), out, lambda _folder, _name: [])
    return faults


def _signed(found: Mapping[str, bytes], secret: bytes, password: str) -> dict[str, bytes]:
    """The files of a site with all signatures; only what was listed before is listed."""
    files = {name: found[name] for name in parsed(found[NAME])}
    for name, data in files.items():
        if posixpath.basename(name) == kit.NAME:
            inside = unbundled(data)
            signed = signing.signature(inside[NAME], secret, password)
            files[name] = bundled({**inside, SIGNATURE: signed})
    files = with_manifest(files)
    files[SIGNATURE] = signing.signature(files[NAME], secret, password)
    return {**found, **files}
