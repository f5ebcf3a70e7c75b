"""Install the programs that tests drive, as root on Debian; elsewhere say what to install."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

WANTED = {
    "apache2": "apache2-bin",
    "caddy": "caddy",
    "chromium": "chromium",
    "firefox-esr": "firefox-esr",
    "git": "git",
    "minisign": "minisign",
    "nginx": "nginx-light",
    "openssl": "openssl",
    "pdfinfo": "poppler-utils",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "qpdf": "qpdf",
    "rclone": "rclone",
    "rsync": "rsync",
    "s3cmd": "s3cmd",
    "sshd": "openssh-server",
    "strace": "strace",
    "tor": "tor",
}
"""Program → the Debian package that has it."""
FILES = {
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
    "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so": "libnginx-mod-http-brotli-static",
}
"""A file that is no program → the package that has it: the font that tests look at pages in, and
what nginx needs to hand out files that brotli has compressed."""
POLICY = Path("/usr/sbin/policy-rc.d")
"""Asked by Debian before it starts a server that was installed; 101 is no. Source:
/usr/share/doc/init-system-helpers/README.policy-rc.d.gz."""


def _found(program: str) -> bool:
    """Whether a program is there; servers lie where only root looks."""
    return bool(shutil.which(program) or shutil.which(program, path="/usr/sbin:/usr/local/sbin"))


def main() -> int:
    """Return 0 when every program is there."""
    wanted = {package for program, package in WANTED.items() if not _found(program)}
    missing = sorted(
        wanted | {package for file, package in FILES.items() if not Path(file).exists()}
    )
    if not missing:
        return 0
    names = " ".join(missing)
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("apt-get"):
        sys.stderr.write(f"tests need these programs: {names}\n")
        sys.stderr.write(f"    on Debian or Ubuntu: sudo apt-get install {names}\n")
        return 1
    sys.stderr.write(f"Installing {names} (once)\n")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    ours = not POLICY.exists()  # tests start servers of their own; no other is wanted
    if ours:
        POLICY.write_text("#!/bin/sh\nexit 101\n")
        POLICY.chmod(0o755)
    try:
        return installed(missing, environment)
    finally:
        if ours:
            POLICY.unlink()


def installed(missing: list[str], environment: dict[str, str]) -> int:
    """Run apt-get; returns its exit code."""
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
