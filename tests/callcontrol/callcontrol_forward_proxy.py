"""A tiny real forward proxy: tunnels CONNECT, whatever the name, to one port of this machine."""

from __future__ import annotations

import asyncio
import base64
from contextlib import asynccontextmanager

from callcontrol_wire import Received, read_request


class ForwardProxy:
    """Knows no host but the test's own server; wants a name and password if it is given some."""

    def __init__(self, to_port: int, *, login: str | None = None, refuses: bool = False) -> None:
        self.requests: list[Received] = []
        self.port = 0
        self._to_port = to_port
        self._login = login
        self._refuses = refuses
        self._writers: list[asyncio.StreamWriter] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        request = await read_request(reader)
        if request is None:
            return
        self.requests.append(request)
        if self._refuses:
            writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        elif self._login and request.headers.get("proxy-authorization") != _basic(self._login):
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        else:
            await self._tunnel(reader, writer)
        await writer.drain()
        writer.close()

    async def _tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._to_port)
        self._writers.append(far_writer)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(_pump(reader, far_writer), _pump(far_reader, writer))

    def abort(self) -> None:
        for writer in self._writers:
            writer.transport.abort()


def _basic(login: str) -> str:
    return f"Basic {base64.b64encode(login.encode()).decode()}"


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while chunk := await reader.read(65536):
            writer.write(chunk)
            await writer.drain()
    except ConnectionError:
        pass
    writer.close()


@asynccontextmanager
async def proxying(to_port: int, **how):
    proxy = ForwardProxy(to_port, **how)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        server.close()
        proxy.abort()
        await asyncio.sleep(0)
