"""A SOCKS 5 proxy for tests, in the place of Tor's."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager


@contextmanager
def socks(ports: Mapping[int, int], asked: list[str]) -> Iterator[str]:
    """Run a SOCKS 5 proxy that knows one name; yields its address.

    `ports` are asked port → the port on this computer. Source: RFC 1928.
    """

    def one(client: socket.socket) -> None:
        with client:
            client.recv(client.recv(2)[1])
            client.sendall(b"\x05\x00")
            _, _, _, kind, length = client.recv(5)
            assert kind == 3, "a name was looked up here"
            name = client.recv(length).decode()
            port = int.from_bytes(client.recv(2), "big")
            asked.append(f"{name}:{port}")
            if port not in ports:
                client.sendall(b"\x05\x05\x00\x01" + bytes(6))
                return
            client.sendall(b"\x05\x00\x00\x01" + bytes(6))
            with socket.create_connection(("127.0.0.1", ports[port])) as there:
                back = threading.Thread(target=pump, args=(there, client), daemon=True)
                back.start()
                pump(client, there)
                back.join(5)

    def pump(source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            return

    def serve() -> None:
        while True:
            try:
                client, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=one, args=(client,), daemon=True).start()

    server = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"socks5h://127.0.0.1:{server.getsockname()[1]}"
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(10)
