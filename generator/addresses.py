"""Addresses of live sites and of proxies, and why some of them cannot be asked."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

TOR = "socks5h://127.0.0.1:9050"
_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*|[0-9a-f.]*:[0-9a-f:.]+")
"""A host's name or number. Source: RFC 1035, 2.3.4."""


def refusal(url: str, proxy: str = "") -> str:
    """Why an address cannot be asked; empty where it can. Never holds a password."""
    if re.match(r"[^/?#]*//[^/?#]*@", url):
        return "the address holds a name or password; leave it out"
    try:
        parts = urlsplit(url)
        named = bool(_NAME.fullmatch(parts.hostname or "")) and parts.port != 0
        usable = named and parts.scheme in ("http", "https")
    except ValueError:
        usable = False
    if not usable or not url.isascii() or not url.isprintable() or " " in url:
        shown = url.rpartition("@")[2]
        return f"{shown!r} is no address of a site; write one such as https://help.example.org/"
    if proxy and not _is_proxy(proxy):
        shown = proxy.rpartition("@")[2]
        return f"{shown!r} is no proxy; write {TOR} for Tor"
    if not proxy and (parts.hostname or "").endswith(".onion"):
        return f"{url} is reached through Tor; add --proxy {TOR}"
    return ""


def browser_refusal(url: str) -> str:
    """Why a browser cannot open an address: its proxy is our own, and Tor is not behind it."""
    why = refusal(url, TOR)
    if not why and refusal(url):
        return f"{url} is reached through Tor, and the browser is not; use --headers and --proxy"
    return why


def _is_proxy(proxy: str) -> bool:
    found = re.fullmatch(r"socks5h://([^/@:]+):(\d{1,5})/?", proxy, re.ASCII)
    return bool(found and _NAME.fullmatch(found[1].lower()) and 0 < int(found[2]) < 2**16)
