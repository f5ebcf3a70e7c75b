"""What browsers may do with a page: the policy in each page's head, and a host's headers."""

from __future__ import annotations

from collections.abc import Mapping


def content_policy(scripts: bool) -> str:
    """The Content-Security-Policy of every page; with `scripts`, files of the site may run.

    It names nothing but the site itself: no inline script or style, no font, frame or
    connection. Source: W3C, Content Security Policy Level 3.
    """
    parts = [
        "default-src 'none'",
        *(["script-src 'self'"] if scripts else []),
        "style-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(parts)


FRAMES = "frame-ancestors 'none'"
"""The part of the policy that works in headers alone: no other site shows ours in a frame."""


def headers(scripts: bool, https: bool = False) -> Mapping[str, str]:
    """Header → value that a host sends with every answer, also with 301 and 404.

    With `https`, browsers are told to use nothing else; never say so where there may be no
    certificate, as at an onion address.

    `no-store` keeps what was read off the disk of a phone that others use. It costs one
    request and 2.5 to 3 KB for the style sheet on each further page, 5 KB on a worksheet
    (brotli; a page itself takes 1.3 to 3 KB): little even on a slow network, so style sheets,
    too, are not stored. They name the site as surely as a page does.

    Sources: OWASP Secure Headers Project; W3C, Permissions Policy; RFC 6797; RFC 9111.
    """
    return {
        "Content-Security-Policy": f"{content_policy(scripts)}; {FRAMES}",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "X-Permitted-Cross-Domain-Policies": "none",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in _DENIED),
        "X-Robots-Tag": "noarchive",
        "Cache-Control": "no-store",
        **({HSTS: f"max-age={_YEAR}"} if https else {}),
    }


HSTS = "Strict-Transport-Security"
"""Tells browsers to use https alone. It asks for no `preload`: that puts a name in a public
list. Nor for sub-domains: what else an NGO runs there is not ours to change."""
_YEAR = 31_536_000
"""Seconds."""

_DENIED = (
    *("accelerometer", "browsing-topics", "camera", "display-capture", "fullscreen"),
    *("geolocation", "gyroscope", "magnetometer", "microphone", "midi"),
    *("payment", "publickey-credentials-get", "screen-wake-lock", "usb"),
)
"""What no page of ours needs. Source: W3C, Permissions Policy. Not `interest-cohort`, which was
never standard, nor `web-share`: Chromium complains of both on every page, as unknown."""

FORBIDDEN = ("ETag", "Last-Modified", "Set-Cookie", "X-Powered-By")
"""Headers that tell of the host or let it know a visitor again.

`Date` is not among them: a server with a clock must send it (RFC 9110, 6.6.1), and it tells
the present time alone. `Server` may stand without a version: Apache cannot leave it out.
"""
