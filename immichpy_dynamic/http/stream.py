"""Responses that are read while they arrive."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING

from .bodies import MAX_RESPONSE_BYTES, lines_of, read_body
from .response import RawResponse, refuse_page

if TYPE_CHECKING:
    from aiohttp import ClientResponse

CHUNK_BYTES = 2**18


class StreamedResponse:
    """A successful response whose body is still arriving."""

    def __init__(self, response: ClientResponse) -> None:
        self._response = response

    def __repr__(self) -> str:
        return f"<StreamedResponse {self.status} {self.headers.get('Content-Type', '')}>"

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; names ignore case."""
        return self._response.headers

    @property
    def content_length(self) -> int | None:
        """The number of bytes of the body, when the server announces it."""
        return self._response.content_length

    async def iter_bytes(self, chunk_bytes: int = CHUNK_BYTES) -> AsyncIterator[bytes]:
        """Yield the body in pieces of at most ``chunk_bytes``."""
        async for chunk in self._response.content.iter_chunked(chunk_bytes):
            yield chunk

    async def iter_lines(self) -> AsyncIterator[bytes]:
        """Yield the body line by line, without line breaks.

        Raises:
            UnexpectedContentError: a line is longer than 64 MiB.
        """
        async for line in lines_of(self._response):
            yield line

    async def read(self) -> bytes:
        """Return the whole body."""
        return await self._response.read()

    async def answer(self) -> RawResponse:
        """Read the body to its end and return the response as a whole; the body of an error is cut at 1 MiB."""
        return self._with(await read_body(self._response, MAX_RESPONSE_BYTES))

    def refuse_page(self) -> None:
        """Raise UnexpectedContentError when the headers announce a web page.

        Raises:
            UnexpectedContentError: the response is HTML.
        """
        refuse_page(self._with(b""), "data")

    def _with(self, content: bytes) -> RawResponse:
        response = self._response
        url = str(response.url.with_query(None).with_user(None))
        return RawResponse(response.status, response.reason, response.headers.copy(), content, url)
