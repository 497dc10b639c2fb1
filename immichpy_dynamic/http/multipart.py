"""Multipart bodies (RFC 7578) whose files are streamed from disk, with their length known beforehand."""

from __future__ import annotations

import mimetypes
import os
import random
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, BinaryIO, cast

import msgspec

from .._internal.regular_files import open_regular
from .._internal.threads import in_daemon_thread, run_in_thread

FileSource = str | os.PathLike[str] | bytes | BinaryIO
FileInput = FileSource | tuple[str, FileSource]
"""The values of a file argument: a path, bytes, an open binary file, or ``(filename, one of these)``."""

CHUNK_BYTES = 2**21
"""The bytes of a file that are read at a time. With a quarter of this size, uploads take 50 % longer."""
WHOLE_BYTES = 2**20
"""The maximum size of a body that is read and sent as a whole, as aiohttp advises."""

# A quoted string escapes quotes and backslashes (RFC 9110 §5.6.4), which multipart parsers decode. Line breaks cannot
# occur in a header at all, so they are percent-encoded as browsers do (HTML Standard, "Multipart form data").
_ESCAPES = str.maketrans({'"': '\\"', "\\": "\\\\", "\r": "%0D", "\n": "%0A", "\0": "%00"})


class Part(msgspec.Struct, frozen=True):
    """A part of a multipart body.

    ``source`` is bytes, a path, or a binary file; with a ``filename`` the part is a file.
    """

    name: str
    source: bytes | Path | BinaryIO
    filename: str | None = None
    content_type: str | None = None

    def curl(self) -> list[str]:
        """Return the part as arguments of curl; ``@``, ``;`` and ``,`` are escaped, because curl interprets them."""
        if isinstance(self.source, bytes) and self.filename is None:
            return ["--form-string", f"{self.name}={self.source.decode()}"]
        name = self.filename or self.name
        where = self.source if isinstance(self.source, Path) else name
        return ["-F", f"{self.name}=@{_quoted(str(where))};filename={_quoted(name)}"]

    def head(self) -> bytes:
        """Return the part's own headers."""
        lines = f'Content-Disposition: form-data; name="{self.name.translate(_ESCAPES)}"'
        if self.filename is not None:
            lines += f'; filename="{self.filename.translate(_ESCAPES)}"'
            lines += f"\r\nContent-Type: {self.content_type or 'application/octet-stream'}"
        # On Linux a file name may be bytes that are not UTF-8; they are sent unchanged.
        return lines.encode(errors="surrogateescape") + b"\r\n\r\n"

    @property
    def repeatable(self) -> bool:
        """Whether the part can be sent a second time."""
        return isinstance(self.source, (bytes, Path)) or self.source.seekable()


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def file_part(name: str, value: Any) -> Part:
    """Return the part for a file argument.

    Args:
        name: the field's JSON name.
        value: a path (``str`` or ``Path``), bytes, an open binary file, or ``(filename, one of these)``.

    Raises:
        TypeError: ``value`` has another type.
    """
    filename = None
    if isinstance(value, tuple) and len(value) == 2:
        filename, value = value
    if isinstance(value, (str, os.PathLike)):
        value = Path(value)
        filename = filename or value.name
    elif isinstance(value, (bytes, bytearray, memoryview)):
        value = bytes(value)
    elif hasattr(value, "read"):
        filename = filename or Path(str(getattr(value, "name", ""))).name or None
    else:
        raise TypeError(f"{name} takes a path, bytes, an open binary file or (filename, one of these), not {value!r}")
    filename = filename or name
    return Part(name, value, filename, mimetypes.guess_type(filename)[0])


class MultipartBody:
    """A multipart body ready to be sent; its content can be read several times if all parts are repeatable.

    Args:
        parts: the parts of the body, in order.
        on_progress: called with the number of bytes sent so far, after each chunk.
    """

    def __init__(self, parts: tuple[Part, ...], on_progress: Callable[[int], None] | None = None) -> None:
        self._parts = parts
        self._contents: dict[int, bytes] = {}
        self._sizes: dict[int, int | None] = {}
        self._heads: dict[int, bytes] = {}
        self._length: int | None = None
        # Not from the system's random generator, which would take longer than the rest of a small upload.
        self._boundary = f"{random.getrandbits(128):032x}"
        self._on_progress = on_progress
        self._open_files: set[BinaryIO] = set()
        self._is_closed = False

    @property
    def repeatable(self) -> bool:
        """Whether the body can be sent a second time."""
        return all(part.repeatable for part in self._parts)

    async def headers(self) -> dict[str, str]:
        """Return ``Content-Type`` and, if all sizes are known, ``Content-Length``; small files are read here."""
        headers = {"Content-Type": f"multipart/form-data; boundary={self._boundary}"}
        # A thread switch costs as much as sending a small file, and bytes need no thread.
        is_in_memory = all(isinstance(part.source, bytes) for part in self._parts)
        self._length = self._measure() if is_in_memory else await run_in_thread(self._measure)
        return headers if self._length is None else {**headers, "Content-Length": str(self._length)}

    def data(self) -> bytes | AsyncIterator[bytes]:
        """Return the body: as a whole, or in chunks when it is large. Call :meth:`headers` first.

        Files are opened and read outside of the event loop. Call :meth:`close` at the end.
        """
        self._is_closed = False
        if self._length is None or self._length > WHOLE_BYTES or self._on_progress:
            return self._chunks()
        return b"".join([*(piece for index in self._contents for piece in self._framed(index)), self._tail()])

    def _measure(self) -> int | None:
        """Return the length of the body if the length of every part is known."""
        length: int | None = len(self._tail())
        for index, part in enumerate(self._parts):
            found = part.source if isinstance(part.source, bytes) else _small_or_size(part.source)
            if isinstance(found, bytes):
                self._contents[index] = found
            size = len(found) if isinstance(found, bytes) else found
            self._sizes[index] = size
            self._heads[index] = head = self._open(part)
            length = None if length is None or size is None else length + len(head) + size + 2
        return length

    def _framed(self, index: int) -> tuple[bytes, bytes, bytes]:
        return self._heads[index], self._contents[index], b"\r\n"

    async def _chunks(self) -> AsyncIterator[bytes]:
        sent = 0
        for index, part in enumerate(self._parts):
            if index in self._contents:
                for piece in self._framed(index):
                    yield piece
                if self._on_progress and not isinstance(part.source, bytes):
                    sent += len(self._contents[index])
                    self._on_progress(sent)
                continue
            yield self._heads[index]
            end = None if (size := self._sizes.get(index)) is None else sent + size
            async for chunk in self._read(part.source):  # type: ignore[arg-type]  # bytes are in the contents
                sent += len(chunk)
                if end is not None and sent > end:
                    break
                yield chunk
                if self._on_progress:
                    self._on_progress(sent)
            if end is not None and sent != end:
                # With a wrong Content-Length, the server would wait for more, or read the rest as the next request.
                raise OSError(f"{part.filename} has changed while it was being sent")
            yield b"\r\n"
        yield self._tail()

    async def close(self) -> None:
        """Close the files that are still open because sending ended early."""
        self._is_closed = True
        for file in list(self._open_files):
            await run_in_thread(file.close)
            self._open_files.discard(file)

    async def _read(self, source: Path | BinaryIO) -> AsyncIterator[bytes]:
        read = run_in_thread
        if isinstance(source, Path):
            file: BinaryIO = await run_in_thread(self._opened, source)
        else:
            file = source
            if file.seekable():
                await run_in_thread(file.seek, 0)
            else:
                read = in_daemon_thread  # reading from a pipe may block forever
        while chunk := await read(file.read, CHUNK_BYTES):
            yield chunk
        if file in self._open_files:
            await run_in_thread(file.close)
            self._open_files.discard(file)

    def _opened(self, path: Path) -> BinaryIO:
        file = cast("BinaryIO", open_regular(path))
        self._open_files.add(file)
        if self._is_closed:
            # The caller has been cancelled meanwhile.
            file.close()
        return file

    def _open(self, part: Part) -> bytes:
        return b"--" + self._boundary.encode() + b"\r\n" + part.head()

    def _tail(self) -> bytes:
        return b"--" + self._boundary.encode() + b"--\r\n"


def _small_or_size(source: Path | BinaryIO) -> bytes | int | None:
    """Return the content of a small file, the length of a large one, or ``None`` when the length is unknown."""
    if isinstance(source, Path):
        with open_regular(source) as file:
            size = os.fstat(file.fileno()).st_size
            content = file.read(WHOLE_BYTES + 1) if size <= WHOLE_BYTES else b""
            if len(content) > WHOLE_BYTES:
                raise OSError(f"{source} says that it has {size} bytes, and has more")
            return content if size <= WHOLE_BYTES else size
    if not source.seekable():
        return None
    size = source.seek(0, os.SEEK_END)
    source.seek(0)
    return source.read() if size <= WHOLE_BYTES else size
