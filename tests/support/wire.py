"""A server whose responses a test defines byte by byte: valid, invalid, late or missing."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Self

from immichpy_dynamic import AsyncClient

KEY = "the-key-that-nobody-may-see"


def client_of(base_url: str, api_key: str | None = KEY, **options: Any) -> Any:
    """Return a client typed as ``Any``, so that type checkers accept the wrong arguments that tests pass."""
    return AsyncClient(base_url, api_key, **options)


@dataclass(frozen=True)
class Seen:
    """A request that the server received."""

    method: str
    target: str
    """The request target: path and query, or the whole URL in a request to a proxy."""
    headers: dict[str, str]
    """The headers, by lowercase name."""
    body: bytes
    connection: int
    """The number of the connection that sent the request."""


@dataclass(frozen=True)
class Reply:
    """The bytes to send back, and whether the connection is then closed."""

    content: bytes
    then: Literal["keep", "close", "hang"] = "keep"


Answer = Reply | Callable[[Seen], Reply]


def reply(
    status: int = 200, body: Any = b"", *, reason: str = "Reason", headers: Mapping[str, str] | None = None
) -> Reply:
    """Return a well-formed response; a body that is not bytes or text is sent as JSON."""
    kind = "text/html" if isinstance(body, str) else "application/json"
    content = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    lines = {"Content-Type": kind, "Content-Length": str(len(content)), **(headers or {})}
    if status == 204:
        del lines["Content-Type"], lines["Content-Length"]
    head = f"HTTP/1.1 {status} {reason}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return Reply(head.encode() + b"\r\n" + content)


CUT_BEFORE_HEADERS = Reply(b"", "close")
CUT_IN_THE_BODY = Reply(reply(200, {"major": 3, "minor": 1, "patch": 0}).content[:-9], "close")
HANG = Reply(b"", "hang")
HANG_IN_THE_BODY = Reply(CUT_IN_THE_BODY.content, "hang")
VERSION = reply(200, {"major": 3, "minor": 3, "patch": 5, "prerelease": None})


@dataclass
class Wire:
    """A server on the loopback interface that sends the responses in order, and then repeats the last one."""

    answers: tuple[Answer, ...]
    requests: list[Seen] = field(default_factory=list)
    connections: int = 0
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the first request has arrived."""
    port: int = 0
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def url(self) -> str:
        """The base URL of the server."""
        return f"http://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self.connections += 1
        try:
            await self._talk(reader, writer, self.connections)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: int) -> None:
        while True:
            seen = await _request(reader, connection)
            answer = self.answers[min(len(self.requests), len(self.answers) - 1)]
            self.requests.append(seen)
            self.arrived.set()
            sent = answer if isinstance(answer, Reply) else answer(seen)
            head, end, body = sent.content.partition(b"\r\n\r\n")
            writer.write(head + end + (b"" if seen.method == "HEAD" else body))
            await writer.drain()
            if sent.then == "close":
                return
            if sent.then == "hang":
                await reader.read()
                return


async def _request(reader: asyncio.StreamReader, connection: int) -> Seen:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")[:-2]
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    if headers.get("transfer-encoding") == "chunked":
        while size := int(await reader.readline(), 16):
            body += (await reader.readexactly(size + 2))[:-2]
        await reader.readline()
    method, target, _version = first.split(" ")
    return Seen(method, target, headers, body, connection)
