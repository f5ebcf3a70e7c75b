"""Install the programs that tests drive, as root on Debian; elsewhere say what to install."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

WANTED = {
    "chromium": "chromium",
    "firefox-esr": "firefox-esr",
    "nginx": "nginx-light",
    "pdfinfo": "poppler-utils",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "qpdf": "qpdf",
    "strace": "strace",
}
"""Program → the Debian package that has it."""
FONT = ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "fonts-dejavu-core")
"""The font that tests look at pages in, and the package that has it."""


def main() -> int:
    """Return 0 when every program is there."""
    wanted = {package for program, package in WANTED.items() if not shutil.which(program)}
    missing = sorted(wanted | (set() if Path(FONT[0]).exists() else {FONT[1]}))
    if not missing:
        return 0
    names = " ".join(missing)
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("apt-get"):
        sys.stderr.write(f"tests need these programs: {names}\n")
        sys.stderr.write(f"    on Debian or Ubuntu: sudo apt-get install {names}\n")
        return 1
    sys.stderr.write(f"Installing {names} (once)\n")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing],
    ):
        result = subprocess.run(command, env=environment, capture_output=True, check=False)
        if result.returncode:
            sys.stderr.write(result.stderr.decode(errors="replace"))
            return result.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
