"""A copy of a site on a web server, read file by file from that address alone."""

from __future__ import annotations

import http.client
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import quote, urljoin, urlsplit

from generator.addresses import refusal
from generator.compressing import DamagedError, gunzipped, unbrotlied
from generator.copies import FileError, UnreachableError
from generator.tunnel import NotReachedError, through

_SILENT_SECONDS = 30
"""So long a server may say nothing."""
_LEAST_BYTES_A_SECOND = 500
"""A server that is slower, after the silence that it may keep, is given up."""
_MOST_LEAPS = 3
"""Redirections within the site that are followed, such as one from `x.html` to `x`."""
_TEXTS = (".html", ".css", ".js", ".txt", ".json", ".xml", ".svg")
"""Files that servers send compressed to those who can read it."""
_PACKED = (".gz", ".br")
"""Files that are packed themselves: some servers call them encoded, and they are still whole."""
_WAYS = ("br", "gzip")

_PLAIN = "identity"

_Unpacked = Mapping[str, Callable[[bytes, int], bytes]]
"""Encoding → how much of what was sent is unpacked."""


class Address:
    """A copy at an address; `close` ends its connections."""

    def __init__(self, address: str, proxy: str = "") -> None:
        if why := refusal(address, proxy):
            raise UnreachableError(why)
        parts = urlsplit(address)
        self._proxy = proxy
        folder = parts.path.removesuffix("index.html")
        self._base = parts._replace(
            path=folder if folder.endswith("/") else f"{folder}/", query="", fragment=""
        )
        self._connections = threading.local()
        self._opened: list[http.client.HTTPConnection] = []

    def close(self) -> None:
        """End all connections."""
        for connection in self._opened:
            connection.close()

    def names(self) -> Iterator[str]:
        """None: a server does not tell what else it holds."""
        return iter(())

    def read(self, name: str, most: int) -> Iterator[tuple[str, bytes | None]]:
        """What is sent for a name: texts also compressed, as browsers ask for them."""
        ways = (*_WAYS, _PLAIN) if name.endswith(_TEXTS) else (_PLAIN,)
        for way in ways:
            data = self._asked(name, way, most)
            yield ("" if way == _PLAIN else f"compressed ({way})"), data

    def _asked(self, name: str, way: str, most: int) -> bytes | None:
        """The body for a name, unpacked; None where the server has nothing there."""
        path = self._base.path + quote(name)
        for _ in range(_MOST_LEAPS + 1):
            response = self._response(path, way)
            if response.status in (301, 302, 303, 307, 308):
                self._drop()
                path = self._leap(path, response.getheader("Location") or "")
                continue
            body = self._body(response, most, _AS_SENT if name.endswith(_PACKED) else _UNPACKED)
            if response.status == 200 or (response.status == 404 and name.endswith("404.html")):
                return body
            if response.status in (404, 410):
                return None
            raise FileError(f"the server answers {response.status} instead of the file")
        raise FileError("the server leads on and on", "leads-away")

    def _leap(self, path: str, location: str) -> str:
        """The path that a redirection leads to, where that is of the same address."""
        here = self._base._replace(path=path).geturl()
        location = quote(location.encode("latin-1", "replace"), safe="/%?&=~:@!$'()*+,;#[]")
        try:
            parts = urlsplit(urljoin(here, location))
        except ValueError:
            raise FileError("the server leads to what is no address", "leads-away") from None
        if (parts.scheme, parts.netloc) != (self._base.scheme, self._base.netloc):
            shown = f"{parts.scheme}://{parts.netloc}"
            raise FileError(f"the server leads away, to {shown!r}", "leads-away")
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def _response(self, path: str, way: str) -> http.client.HTTPResponse:
        """The head of an answer; a connection that was closed meanwhile is opened anew, once."""
        for again in (True, False):
            try:
                connection = self._connection()
                connection.putrequest("GET", path, skip_accept_encoding=True)
                connection.putheader("Accept-Encoding", way)
                connection.endheaders()
                return connection.getresponse()
            except NotReachedError as error:
                raise UnreachableError(f"the server cannot be reached: {error}") from None
            except (OSError, http.client.HTTPException) as error:
                self._drop()
                if not again or isinstance(error, TimeoutError | ssl.SSLError):
                    raise UnreachableError(f"the server cannot be reached: {_why(error)}") from None
        raise AssertionError("the second try returns or raises")

    def _body(self, response: http.client.HTTPResponse, most: int, unpacked: _Unpacked) -> bytes:
        """What was sent, unpacked, up to one byte more than `most`."""
        unpack = unpacked.get((response.getheader("Content-Encoding") or _PLAIN).strip().lower())
        if unpack is None:
            self._drop()
            raise FileError("this is packed in a way that was not asked for")
        deadline = time.monotonic() + _SILENT_SECONDS + most / _LEAST_BYTES_A_SECOND
        sent = bytearray()
        try:
            while piece := response.read1(2**16):
                sent += piece
                if len(sent) > most + 2**10:
                    self._drop()  # packed, it would be no longer
                    break
                if time.monotonic() > deadline:
                    raise TimeoutError
            else:
                if response.length:
                    raise http.client.IncompleteRead(b"", response.length)
                response.read()  # ends the answer, so that the connection can be used again
            return unpack(bytes(sent), most)
        except (OSError, http.client.HTTPException) as error:
            self._drop()
            raise UnreachableError(f"the server stopped halfway: {_why(error)}") from None
        except DamagedError:
            raise FileError("this cannot be unpacked") from None

    def _connection(self) -> http.client.HTTPConnection:
        found: http.client.HTTPConnection | None = getattr(self._connections, "one", None)
        if found is None:
            found = self._connections.one = self._begun()
            self._opened.append(found)
        return found

    def _begun(self) -> http.client.HTTPConnection:
        host, secure = self._base.hostname or "", self._base.scheme == "https"
        port = self._base.port or (443 if secure else 80)
        kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
        begun = kind(host, port, timeout=_SILENT_SECONDS)
        if self._proxy:
            begun.auto_open = 0  # once closed, it would go on past the proxy
            plain = through(self._proxy, host, port, _SILENT_SECONDS * 2)
            if secure:
                context = ssl.create_default_context()
                try:
                    begun.sock = context.wrap_socket(plain, server_hostname=host)
                except OSError:
                    plain.close()
                    raise
            else:
                begun.sock = plain
        return begun

    def _drop(self) -> None:
        if connection := getattr(self._connections, "one", None):
            connection.close()
            self._connections.one = None


def _why(error: BaseException) -> str:
    """What went wrong with a connection, in a few words."""
    if isinstance(error, TimeoutError):
        return "it is too slow"
    if isinstance(error, ssl.SSLError):
        return "its certificate does not fit"
    return getattr(error, "strerror", None) or "it does not speak as a web server"


def _as_sent(data: bytes, most: int) -> bytes:
    return data[: most + 1]


_UNPACKED: _Unpacked = {_PLAIN: _as_sent, "gzip": gunzipped, "br": unbrotlied}
_AS_SENT: _Unpacked = dict.fromkeys((*_UNPACKED, "x-gzip"), _as_sent)
