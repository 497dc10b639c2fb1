"""Responses as Express and NestJS send them."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from datetime import datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec
from aiohttp import hdrs, web

from .content import Content
from .errors import Problem

if TYPE_CHECKING:
    from aiohttp.abc import AbstractStreamWriter

FOREVER = "private, max-age=86400, no-transform, stale-while-revalidate=2592000, stale-if-error=2592000"


class Streamed(web.StreamResponse):
    """A response that is sent piece by piece; nothing is sent before it is prepared.

    Args:
        pieces: the body.
        status: HTTP status code.
        headers: its headers.
        length: how many bytes there will be, when that is known.
    """

    def __init__(
        self,
        pieces: AsyncGenerator[bytes, None],
        *,
        headers: Mapping[str, str],
        status: int = 200,
        length: int | None = None,
    ) -> None:
        super().__init__(status=status, headers=headers)
        self.pieces = pieces
        self.content_length = length

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        """Send the headers and all of the body."""
        if self.prepared:
            return await super().prepare(request)
        writer = await super().prepare(request)
        if request.method != hdrs.METH_HEAD:
            async with aclosing(self.pieces) as pieces:  # also when the client leaves
                async for piece in pieces:
                    await self.write(piece)
        return writer


async def body_of(response: web.StreamResponse) -> bytes:
    """Return the whole body of a response that was not sent yet."""
    if isinstance(response, Streamed):
        return b"".join([piece async for piece in response.pieces])
    body = response.body if isinstance(response, web.Response) else None
    return body if isinstance(body, bytes) else b""


def json_response(value: Any, status: int, headers: Mapping[str, str]) -> web.Response:
    """Return a JSON response with Express's entity tag."""
    body = msgspec.json.encode(value)
    digest = base64.b64encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode()[:27]
    return web.Response(
        body=body,
        status=status,
        headers={hdrs.ETAG: f'"{len(body):x}-{digest}"', hdrs.VARY: "Accept-Encoding", **headers},
        content_type="application/json",
        charset="utf-8",
    )


def bytes_response(body: bytes, content_type: str, headers: Mapping[str, str] | None = None) -> web.Response:
    """Return bytes, with an entity tag by their content."""
    tag = hashlib.sha1(body, usedforsecurity=False).hexdigest()[:16]
    return web.Response(
        body=body, headers={hdrs.CONTENT_TYPE: content_type, hdrs.ETAG: f'W/"{tag}"', **(headers or {})}
    )


def file_response(
    request: web.Request, content: Content, *, content_type: str, name: str, modified: datetime
) -> web.StreamResponse:
    """Return a stored file, or the part of it that is asked for with ``Range``, as Express's ``sendFile`` does.

    Raises:
        Problem: the range is outside of the file.
    """
    tag = f'W/"{content.size:x}-{int(modified.timestamp() * 1000):x}"'
    headers: dict[str, str] = {
        hdrs.CACHE_CONTROL: FOREVER,
        hdrs.CONTENT_TYPE: content_type,
        hdrs.CONTENT_DISPOSITION: f"inline; filename*=UTF-8''{quote(name)}",
        hdrs.ACCEPT_RANGES: "bytes",
        hdrs.LAST_MODIFIED: format_datetime(modified, usegmt=True),
        hdrs.ETAG: tag,
    }
    if request.headers.get(hdrs.IF_NONE_MATCH) == tag:
        return web.Response(status=304, headers=headers)
    start, stop, status = 0, content.size, 200
    wanted = request.headers.get(hdrs.RANGE, "")
    if wanted.startswith("bytes=") and _still_the_same(request, tag, headers[hdrs.LAST_MODIFIED]):
        start, stop = _range(wanted.removeprefix("bytes="), content.size, content_type)
        headers[hdrs.CONTENT_RANGE] = f"bytes {start}-{stop - 1}/{content.size}"
        status = 206
    return Streamed(content.read(start, stop), status=status, headers=headers, length=stop - start)


def _still_the_same(request: web.Request, tag: str, modified: str) -> bool:
    condition = request.headers.get(hdrs.IF_RANGE)
    # Express's `send` looks for the tag inside, so a weak one will do.
    return condition is None or condition in (tag, modified)


def _range(wanted: str, size: int, content_type: str) -> tuple[int, int]:
    first, _, last = wanted.partition(",")[0].strip().partition("-")
    try:
        if not first:
            start, stop = max(0, size - int(last)), size
        else:
            start, stop = int(first), min(size, int(last) + 1 if last else size)
    except ValueError:
        start = stop = size
    if start >= stop:
        raise RangeProblem(size, content_type)
    return start, stop


class RangeProblem(Problem):
    """A range that begins beyond the end of the file.

    Immich does not send the 416 that Express has for it: 2.7.5 sends a 500, and 3.1.0 a 404.
    """

    def __init__(self, size: int, content_type: str) -> None:
        super().__init__(416)
        # They were set for the file, and stay although the body is an error.
        self.headers: dict[str, str] = {
            hdrs.CONTENT_RANGE: f"bytes */{size}",
            hdrs.CONTENT_TYPE: f"{content_type}; charset=utf-8",
        }

    def in_release(self, major: int) -> Problem:
        """Return the error that a server of a major version sends."""
        return Problem(404) if major >= 3 else Problem(500, "Internal server error")
