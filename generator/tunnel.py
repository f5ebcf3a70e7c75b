"""A connection to a live host through a proxy such as that of Tor."""

from __future__ import annotations

import socket


class NotReachedError(Exception):
    """A host that gives no answer; says why."""


_SOCKS_FAULTS = {
    1: "the proxy failed",
    2: "the proxy forbids it",
    3: "the network cannot be reached",
    4: "the host cannot be reached, or there is no such onion address",
    5: "the connection was refused",
    6: "it took too long",
}
"""Source: RFC 1928, 6."""


def through(proxy: str, host: str, port: int, seconds: float) -> socket.socket:
    """A connection through a SOCKS 5 proxy. The name goes to the proxy: none is looked up here.

    Source: RFC 1928.
    """
    proxy = proxy.removeprefix("socks5h://").rstrip("/")
    where, _, at = proxy.rpartition(":")
    try:
        plain = socket.create_connection((where, int(at)), seconds)
    except OSError as error:
        raise NotReachedError(f"the proxy {proxy}: {error.strerror or error}") from None
    try:
        plain.sendall(b"\x05\x01\x00")  # version 5, one way to log in: none
        if _exactly(plain, 2) != b"\x05\x00":
            raise NotReachedError(f"the proxy {proxy} wants a password")
        name = host.encode("ascii")
        plain.sendall(b"\x05\x01\x00\x03" + bytes([len(name)]) + name + port.to_bytes(2, "big"))
        _, said, _, kind = _exactly(plain, 4)
        if said:
            raise NotReachedError(_SOCKS_FAULTS.get(said, f"the proxy answers {said}"))
        length = {1: 4, 4: 16}.get(kind) or _exactly(plain, 1)[0]
        _exactly(plain, length + 2)  # where the proxy stands: of no use
    except OSError as error:
        plain.close()
        raise NotReachedError(f"the proxy {proxy}: {error.strerror or error}") from None
    except NotReachedError:
        plain.close()
        raise
    return plain


def _exactly(plain: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = plain.recv(count - len(data))
        if not more:
            raise NotReachedError("the proxy hung up")
        data += more
    return data
