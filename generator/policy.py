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


def headers(scripts: bool) -> Mapping[str, str]:
    """Header → value that a host sends with every answer, also with 301 and 404.

    `frame-ancestors` works in headers alone; the rest of the policy also stands in each page.
    """
    return {
        "Content-Security-Policy": f"{content_policy(scripts)}; frame-ancestors 'none'",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in _DENIED),
        "X-Robots-Tag": "noarchive",
        "Cache-Control": "no-store",
    }


_DENIED = (
    *("accelerometer", "browsing-topics", "camera", "display-capture", "fullscreen"),
    *("geolocation", "gyroscope", "interest-cohort", "magnetometer", "microphone", "midi"),
    *("payment", "publickey-credentials-get", "screen-wake-lock", "usb"),
)
"""What no page of ours needs. Source: W3C, Permissions Policy."""

FORBIDDEN = ("Server", "ETag", "Last-Modified", "X-Powered-By", "Set-Cookie", "Date")
"""Headers that tell of the host or let it know a visitor again."""
