"""A server on the loopback interface that sends arbitrary bytes chosen by a test, valid HTTP or not."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from ssl import SSLContext


@dataclass
class RawRequest:
    """A request received from a client."""

    method: str
    target: str
    headers: dict[str, str] = field(default_factory=dict)
    """The headers, by lowercase name."""


Respond = Callable[[RawRequest, asyncio.StreamWriter], Awaitable[None]]


class RawServer:
    """A server that reads requests and calls ``respond`` to write responses; each connection serves one request.

    The server is an asynchronous and a synchronous context manager.

    Args:
        respond: writes the response.
        ssl: the context for TLS.
    """

    def __init__(self, respond: Respond, ssl: SSLContext | None = None) -> None:
        self._respond = respond
        self._ssl = ssl
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self.requests: list[RawRequest] = []
        self.url = ""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=self._ssl)
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"{'https' if self._ssl else 'http'}://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self.__aenter__(), self._loop).result()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._loop is not None
        assert self._thread is not None
        asyncio.run_coroutine_threadsafe(self.__aexit__(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, OSError):
                await self._serve(reader, writer)
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, *_ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
        await reader.readexactly(int(headers.get("content-length", 0)))
        request = RawRequest(method, target, headers)
        self.requests.append(request)
        await self._respond(request, writer)
        await writer.drain()


def response(
    body: bytes = b"{}",
    *,
    status: str = "200 OK",
    media_type: str | None = "application/json",
    headers: Iterable[tuple[str, str | bytes]] = (),
) -> bytes:
    """Return the bytes of a complete response; header values are sent unchanged."""
    lines = [f"HTTP/1.1 {status}".encode(), b"Content-Length: %d" % len(body), b"Connection: close"]
    if media_type is not None:
        lines.append(f"Content-Type: {media_type}".encode())
    for name, value in headers:
        lines.append(name.encode() + b": " + (value if isinstance(value, bytes) else value.encode("utf-8", "replace")))
    return b"\r\n".join(lines) + b"\r\n\r\n" + body
