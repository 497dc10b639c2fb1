"""The bytes of uploads: small ones in memory, large ones in temporary files."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from pathlib import Path

IN_MEMORY = 4 * 2**20
"""Up to this size bytes are kept in memory."""
_CHUNK = 2**18


class Content:
    """Bytes that were stored; all file access leaves the event loop alone.

    Args:
        data: all bytes, or the first of those in ``path``.
        name: the file's name, as it was uploaded.
        path: where they are, when not in memory.
        size: how many there are in ``path``.
        checksum: their SHA-1, base64.
    """

    __slots__ = ("_data", "checksum", "name", "path", "size")

    def __init__(
        self, data: bytes, name: str = "", *, path: Path | None = None, size: int = 0, checksum: str = ""
    ) -> None:
        self._data = data
        self.name: str = name
        self.path: Path | None = path
        self.size: int = size if path else len(data)
        self.checksum: str = checksum or _text(hashlib.sha1(data, usedforsecurity=False).digest())

    @property
    def head(self) -> bytes:
        """The first bytes: enough to tell what it is."""
        return self._data

    async def is_there(self) -> bool:
        """Whether the content can be read: the file of an external library may have been deleted."""
        return self.path is None or await asyncio.to_thread(self.path.is_file)

    def settle(self, path: Path) -> None:
        """Note that all bytes are in a file now, and let them go."""
        self.path, self._data = path, b""

    async def read(self, start: int = 0, stop: int | None = None) -> AsyncGenerator[bytes, None]:
        """Yield the bytes from ``start`` up to ``stop``, in pieces."""
        stop = self.size if stop is None else stop
        if self.path is None:
            yield self._data[start:stop]
            return
        file = await asyncio.to_thread(self.path.open, "rb")
        try:
            await asyncio.to_thread(file.seek, start)
            while start < stop and (piece := await asyncio.to_thread(file.read, min(_CHUNK, stop - start))):
                start += len(piece)
                yield piece
        finally:
            await asyncio.to_thread(file.close)

    async def whole(self) -> bytes:
        """Return all bytes."""
        return b"".join([piece async for piece in self.read()])


def _text(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


async def store(pieces: AsyncIterator[bytes], name: str, new_file: Callable[[], Path]) -> Content:
    """Keep what ``pieces`` yields.

    Args:
        pieces: the bytes.
        name: the name they were sent with.
        new_file: gives the path to write to when they are more than :data:`IN_MEMORY`; called in a thread.
    """
    digest = hashlib.sha1(usedforsecurity=False)
    head = bytearray()
    async for piece in pieces:
        digest.update(piece)
        head += piece
        if len(head) > IN_MEMORY:
            break
    else:
        return Content(bytes(head), name)
    size = len(head)
    path = await asyncio.to_thread(new_file)
    file = await asyncio.to_thread(path.open, "wb")
    try:
        await asyncio.to_thread(file.write, head)
        async for piece in pieces:
            digest.update(piece)
            size += len(piece)
            await asyncio.to_thread(file.write, piece)
    finally:
        await asyncio.to_thread(file.close)
    return Content(bytes(head[:_CHUNK]), name, path=path, size=size, checksum=_text(digest.digest()))
