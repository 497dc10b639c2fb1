"""Read the bodies of responses within size limits, which apply after decompression."""

from __future__ import annotations

import numbers
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from ..exceptions import UnexpectedContentError
from .addresses import without_secrets

if TYPE_CHECKING:
    from aiohttp import ClientResponse

MAX_RESPONSE_BYTES = 2**28
"""The largest response that is read as a whole unless a client or a call says otherwise: 256 MiB."""
MAX_ERROR_BYTES = 2**20
"""The maximum size of an error's body, which is cut at 1 MiB."""
MAX_LINE_BYTES = 2**26
"""The longest line of a response that is read line by line: 64 MiB."""


def check_max_response_bytes(limit: object) -> None:
    """Raise TypeError or ValueError unless ``limit`` is a positive integer."""
    if not isinstance(limit, numbers.Integral):
        raise TypeError(f"max_response_bytes must be a positive number of bytes, not {limit!r}")
    if int(limit) < 1:
        raise ValueError(f"max_response_bytes must be a positive number of bytes, not {limit!r}")


async def read_body(response: ClientResponse, limit: int) -> bytes:
    """Return the body of a response; that of an error is cut at :data:`MAX_ERROR_BYTES`.

    Args:
        response: the response; its connection is closed when the body is larger than allowed.
        limit: the maximum size in bytes of a successful response.

    Raises:
        UnexpectedContentError: the body of a success is larger.
    """
    is_error = response.status >= 400
    most = MAX_ERROR_BYTES if is_error else limit
    length = response.content_length if "Content-Encoding" not in response.headers else None
    if length is not None and not is_error:
        if length > limit:
            raise _too_large(response, limit)
        # aiohttp reads no more than the response has announced, in one piece.
        return await response.read()
    chunks: list[bytes] = []
    left = most
    async for chunk in response.content.iter_any():
        chunks.append(chunk)
        left -= len(chunk)
        if left < 0:
            response.close()
            if not is_error:
                raise _too_large(response, limit)
            break
    return chunks[0] if len(chunks) == 1 and left >= 0 else b"".join(chunks)[:most]


async def lines_of(response: ClientResponse) -> AsyncIterator[bytes]:
    """Yield the body of a response line by line, without line breaks.

    Raises:
        UnexpectedContentError: a line is longer than :data:`MAX_LINE_BYTES`.
    """
    # Join the pieces of a line once at its end: joining them as they arrive would take quadratic time.
    pieces: list[bytes] = []
    size = 0
    async for chunk in response.content.iter_any():
        first, *others = chunk.split(b"\n")
        if others:
            yield b"".join([*pieces, first]).rstrip(b"\r")
            pieces, size = [], 0
            for line in others[:-1]:
                yield line.rstrip(b"\r")
            first = others[-1]
        if first:
            pieces.append(first)
            size += len(first)
        if size > MAX_LINE_BYTES:
            response.close()
            raise UnexpectedContentError(
                f"{_place(response)}: a line of the response is longer than {MAX_LINE_BYTES} bytes, "
                "so it is not read further"
            )
    if pieces:
        yield b"".join(pieces).rstrip(b"\r")


def _too_large(response: ClientResponse, limit: int) -> UnexpectedContentError:
    response.close()
    return UnexpectedContentError(
        f"{_place(response)}: the response is larger than {limit} bytes. If that is right, pass a larger "
        "max_response_bytes=, or read it piece by piece with .stream(…)"
    )


def _place(response: ClientResponse) -> str:
    return f"{response.method} {without_secrets(str(response.url))}"
