"""Recording what a program and a real server say to each other, and saying it again without the server.

A recording has one exchange per line, in JSON: ``operation_id``, ``method``, ``path``, ``query``, ``request``,
``status``, ``headers``, ``response``; a body is ``null``, ``{"text": …}`` or ``{"base64": …}``.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import sys
from collections import defaultdict, deque
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import hdrs, web

from .._internal.portal import Portal
from .redaction import REDACTED, Redactor

Body = dict[str, str] | None
_BOUNDARY = re.compile(rb'boundary="?([^";]+)"?')
# What belongs to the connection, or is made anew by whoever answers.
_NOT_KEPT = frozenset(
    (
        "connection",
        "content-length",
        "content-encoding",
        "date",
        "keep-alive",
        "server",
        "set-cookie",
        "transfer-encoding",
    )
)
_NOT_SENT = frozenset(["host", "connection", "content-length", "transfer-encoding", "accept-encoding", "x-api-key"])


class Recorder:
    """A server that stands between a program and a real server, or in its place.

    Args:
        path: the recording.
        upstream: the real server, when it is to be recorded; otherwise the recording is replayed.
        api_key: the real server's key; the program is given another, and never sees this one.
    """

    def __init__(self, path: Path, *, upstream: str | None = None, api_key: str = "") -> None:
        self.path = path
        self.api_key = REDACTED
        """What the program is to send as its key."""
        self._upstream = upstream.rstrip("/").removesuffix("/api") if upstream else None
        self._secret = api_key
        self._redactor = Redactor([api_key])
        self._exchanges: list[dict[str, Any]] = []
        self._known: dict[str, deque[dict[str, Any]]] = defaultdict(deque)
        self._session: aiohttp.ClientSession | None = None
        self._runner: web.AppRunner | None = None
        self._portal: Portal | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        if self._runner is None:
            raise RuntimeError("the recorder is not started")
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def start(self) -> None:
        """Begin to listen.

        Raises:
            FileNotFoundError: there is no recording yet, and nothing to record from.
        """
        if self._upstream is None:
            for exchange in await asyncio.to_thread(_read, self.path):
                self._known[_key(exchange)].append(exchange)
        else:
            self._session = aiohttp.ClientSession(auto_decompress=True, cookie_jar=aiohttp.DummyCookieJar())
        application = web.Application(client_max_size=2**40)
        application.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()

    async def stop(self) -> None:
        """Stop listening, and write what was recorded."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        if self._session is not None:
            await self._session.close()
            self._session = None
            await asyncio.to_thread(self._write)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        exchange = {
            "operation_id": None,
            "method": request.method,
            "path": self._redactor.path(request.path),
            "query": [[name, self._redactor.parameter(name, value)] for name, value in request.query.items()],
            "request": self._body(body, request.headers.get(hdrs.CONTENT_TYPE, "")),
        }
        if self._session is not None:
            return await self._recorded(self._session, request, body, exchange)
        key = _key(exchange)
        # The last answer of its kind is given for ever: programs that wait for something ask again and again.
        known = self._known.get(key)
        if not known:
            return web.Response(status=501, text=f"not in {self.path}: {request.method} {request.path_qs}\n")
        found = known.popleft() if len(known) > 1 else known[0]
        return web.Response(body=_bytes(found["response"]), status=found["status"], headers=found["headers"])

    async def _recorded(
        self, session: aiohttp.ClientSession, request: web.Request, body: bytes, exchange: dict[str, Any]
    ) -> web.StreamResponse:
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _NOT_SENT}
        if request.headers.get("x-api-key") == self.api_key and self._secret:
            headers["x-api-key"] = self._secret
        async with session.request(
            request.method,
            f"{self._upstream}{request.path_qs}",
            headers=headers,
            data=body or None,
            allow_redirects=False,
        ) as response:
            content = await response.read()
            given = {name: value for name, value in response.headers.items() if name.lower() not in _NOT_KEPT}
        kind = given.get("Content-Type", "")
        headers = {name: self._redactor.header(name, value) for name, value in given.items()}
        kept = {**exchange, "status": response.status, "headers": headers, "response": self._body(content, kind)}
        self._exchanges.append(kept)
        return web.Response(body=content, status=response.status, headers=given)

    def _body(self, content: bytes, kind: str) -> Body:
        if not content:
            return None
        boundary = _BOUNDARY.search(kind.encode())
        if boundary:
            # It is another one each time.
            content = content.replace(boundary[1], b"BOUNDARY")
        content = self._redactor.body(content)
        try:
            return {"text": content.decode()}
        except UnicodeDecodeError:
            return {"base64": base64.b64encode(content).decode()}

    def _write(self) -> None:
        """Write all exchanges, without the secrets that came to light only after an exchange was noted."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        # It may hold what no rule has found: only its owner may read it.
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            if sys.platform != "win32":
                os.fchmod(descriptor, 0o600)
            file.writelines(
                json.dumps(self._final(exchange), ensure_ascii=False) + "\n" for exchange in self._exchanges
            )

    def _final(self, exchange: dict[str, Any]) -> dict[str, Any]:
        redactor = self._redactor
        return {
            **exchange,
            "path": redactor.path(exchange["path"]),
            "query": [[name, redactor.parameter(name, value)] for name, value in exchange["query"]],
            "headers": {name: redactor.header(name, value) for name, value in exchange["headers"].items()},
            **{name: self._body(_bytes(exchange[name]), "") for name in ("request", "response")},
        }

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()

    def __enter__(self) -> Self:
        self._portal = Portal("Recorder")
        try:
            self._portal.run(self.start)
        except BaseException:
            self._portal.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        portal, self._portal = self._portal, None
        if portal is not None:
            try:
                portal.run(self.stop)
            finally:
                portal.stop()


def _read(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        raise FileNotFoundError(f"there is no recording {path}: make it with pytest --immich-record=URL")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _key(exchange: dict[str, Any]) -> str:
    return json.dumps([exchange["method"], exchange["path"], sorted(exchange["query"]), exchange["request"]])


def _bytes(body: Body) -> bytes:
    if body is None:
        return b""
    return body["text"].encode() if "text" in body else base64.b64decode(body["base64"])
