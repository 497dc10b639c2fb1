"""Save a response as a file: resume interrupted downloads, verify the content, then rename the file."""

from __future__ import annotations

import errno
import hashlib
import json
import mimetypes
import re
import zipfile
from collections.abc import Callable, Mapping
from datetime import datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from .._internal.threads import finish_in_thread
from ..exceptions import (
    ApiConnectionError,
    ApiException,
    BadRequestException,
    ForbiddenException,
    ImmichError,
    NotFoundException,
    UnexpectedContentError,
)
from ..http.retry import RETRIES, retry, wait_before_retry
from .base import operation
from .checksums import hexadecimal
from .file_names import safe_name, split
from .partial_downloads import PartialDownload

if TYPE_CHECKING:
    from ..api import Caller, Operation
    from ..http.stream import StreamedResponse

WRITE_BYTES = 2**20
"""The number of bytes to collect before they are written."""
_MARGIN_BYTES = 2**26
_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")
_NO_RANGE = re.compile(r"bytes \*/\d+")


class Expected(msgspec.Struct, frozen=True):
    """The expected properties of a file, known before its download."""

    name: str | None = None
    checksum: str | None = None
    """SHA-1 in hexadecimal digits."""
    modified: datetime | None = None
    size: int | None = None
    is_archive: bool = False


Place = Callable[[Path, str, str], Path]
"""Moves a complete file to its final path. Arguments: the file, its name on the server, its SHA-1."""


def expected_of(asset: Any) -> Expected:
    """Return the properties of an original from its ``AssetResponseDto``; values of the wrong type count as unknown."""
    name, modified = getattr(asset, "original_file_name", None), getattr(asset, "file_modified_at", None)
    checksum, size = getattr(asset, "checksum", None), getattr(_exif(asset), "file_size_in_byte", None)
    # For an asset in an external library, the checksum is that of its path, not of its content.
    is_external = bool(getattr(asset, "library_id", None))
    return Expected(
        name if isinstance(name, str) else None,
        hexadecimal(checksum) if isinstance(checksum, str) and not is_external else None,
        modified if isinstance(modified, datetime) else None,
        size if isinstance(size, int) and size > 0 else None,
    )


def _exif(asset: Any) -> Any:
    return getattr(asset, "exif_info", None)


async def look_up(client: Caller, asset_id: str, shared: Mapping[str, Any], retries: int) -> Any:
    """Return the server's description of an asset, or ``None`` when the caller may only download it."""
    try:
        return await retry(lambda: operation(client, "getAssetInfo")(asset_id, **shared, _retries=0), retries)
    except (BadRequestException, ForbiddenException, NotFoundException):
        return None


async def save(
    call: Operation[Any],
    arguments: Mapping[str, Any],
    folder: Path,
    place: Place,
    *,
    otherwise: str,
    expected: Expected | None = None,
    retries: int = RETRIES,
    on_bytes: Callable[[int], None] | None = None,
) -> Path:
    """Download the response of ``call`` into a file.

    Args:
        call: an operation that returns bytes.
        arguments: its arguments, options included.
        folder: the folder of the partial file; created when it is missing.
        place: moves the complete file to its final path.
        otherwise: the file's name if neither ``expected`` nor the server has one.
        expected: the properties that are known.
        retries: how often a failed attempt is repeated; 0 is one attempt.
        on_bytes: called with the number of bytes that have arrived.

    Returns:
        The path of the file.

    Raises:
        ImmichError: the server refused or failed, or the file is damaged. The bytes that have arrived are kept for
            the next call, unless the server refused.
        OSError: the file cannot be written.
    """
    expected = expected or Expected()
    part = PartialDownload(folder, _key(call, arguments))
    discard = False
    try:
        await finish_in_thread(part.open)
        fetch = _Fetch(call, arguments, part, expected, on_bytes)
        attempt = damaged = most = 0
        while True:
            most = max(most, part.size)
            try:
                name, modified = await fetch.once(otherwise)
                await finish_in_thread(_verify, part, expected, call)
                break
            except UnexpectedContentError:
                await finish_in_thread(part.begin, None)
                damaged += 1
                if damaged > 1:
                    raise
            except ImmichError as error:
                discard = isinstance(error, ApiException) and error.status < 500
                # Only bytes that no earlier attempt received count as progress: a server may repeat the same beginning.
                attempt = 0 if part.size > most else attempt + 1
                if attempt > retries or not await wait_before_retry(attempt, error):
                    raise
        return await finish_in_thread(
            part.finish,
            lambda path: place(path, name, part.checksum),
            expected.modified or modified,
        )
    except OSError as error:
        # On a full disk, the partial data of a large file would take the space of small files.
        discard = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise
    finally:
        await finish_in_thread(part.leave, discard=discard)


class _Fetch:
    """The transfer of one file, in one request or several."""

    def __init__(
        self,
        call: Operation[Any],
        arguments: Mapping[str, Any],
        part: PartialDownload,
        expected: Expected,
        on_bytes: Callable[[int], None] | None,
    ) -> None:
        self._call = call
        self._arguments = arguments
        self._part = part
        self._expected = expected
        self._on_bytes = on_bytes

    async def once(self, otherwise: str) -> tuple[str, datetime | None]:
        """Download the missing bytes; return the file's name and modification time."""
        part = self._part
        if part.size and self._expected.name and part.checksum == self._expected.checksum:
            # An earlier run had all bytes and was killed before it renamed the file.
            return safe_name(self._expected.name, otherwise), None
        # In a compressed response, a range would count compressed bytes.
        headers = {**(self._arguments.get("_headers") or {}), "Accept-Encoding": "identity"}
        if part.size and part.validator:
            headers |= {"Range": f"bytes={part.size}-", "If-Range": part.validator}
        try:
            async with self._call.stream(**{**self._arguments, "_headers": headers, "_retries": 0}) as answer:
                _check_is_file(answer, self._call)
                await self._begin(answer)
                await self._receive(answer)
                return await finish_in_thread(_name, answer.headers, self._expected, otherwise), _time(answer.headers)
        except ApiException as error:
            # Immich 2.7 answers 500 and 3.1 answers 404 to a range beyond the end, with the Content-Range of a 416.
            is_beyond = error.status == 416 or _NO_RANGE.fullmatch(error.headers.get("Content-Range", ""))
            if not is_beyond or not part.size:
                raise
            # The server has no further bytes: the partial data belongs to another version of the file.
            await finish_in_thread(part.begin, None)
            raise ApiConnectionError("the file on the server is shorter than the partial download") from error

    async def _begin(self, answer: StreamedResponse) -> None:
        part, headers = self._part, answer.headers
        found = _CONTENT_RANGE.fullmatch(headers.get("Content-Range", ""))
        if answer.status == 206 and found and int(found[1]) == part.size:
            return
        if answer.status == 206:
            await finish_in_thread(part.begin, None)
            raise ApiConnectionError(f"the server sent another range than requested: {headers.get('Content-Range')}")
        validator = headers.get("ETag") or headers.get("Last-Modified")
        resumable = headers.get("Accept-Ranges", "").lower() == "bytes" and "Content-Encoding" not in headers
        await finish_in_thread(part.begin, validator if resumable else None)

    async def _receive(self, answer: StreamedResponse) -> None:
        part = self._part
        length = None if "Content-Encoding" in answer.headers else answer.content_length
        end = None if length is None else part.size + length
        total = _CONTENT_RANGE.fullmatch(answer.headers.get("Content-Range", ""))
        if answer.status == 206 and total and total[3] != "*":
            end = int(total[3])  # a server may send less than what is left of the file
        # The announced size may be out of date; only a response that far exceeds it is treated as endless.
        most = 2 * self._expected.size + _MARGIN_BYTES if self._expected.size else None
        gathered = bytearray()
        try:
            async for piece in answer.iter_bytes():
                gathered += piece
                if most is not None and part.size + len(gathered) > most:
                    raise UnexpectedContentError(
                        f"{self._call.__qualname__}: more than {most} bytes came of a file of {self._expected.size}"
                    )
                if len(gathered) >= WRITE_BYTES:
                    full, gathered = gathered, bytearray()
                    await finish_in_thread(part.write, full)
                    self._tell()
        finally:
            # Keep the bytes that came before the connection broke.
            await finish_in_thread(part.write, gathered)
        self._tell()
        if end is not None and part.size != end:
            raise ApiConnectionError(f"the file has {end} bytes, but only {part.size} came")

    def _tell(self) -> None:
        if self._on_bytes is not None:
            self._on_bytes(self._part.size)


def _key(call: Operation[Any], arguments: Mapping[str, Any]) -> str:
    request = call.request(**{name: value for name, value in arguments.items() if not name.startswith("_")})
    what = json.dumps([request.method, request.full_url, (request.content or b"").decode("utf-8", "replace")])
    return hashlib.sha256(what.encode()).hexdigest()[:24]


def _check_is_file(answer: StreamedResponse, call: Operation[Any]) -> None:
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml", "application/json"):
        raise UnexpectedContentError(
            f"{call.__qualname__}: the response is {kind}, but a file was expected. A proxy or a login page may have "
            "answered, or the base URL is not Immich's"
        )


def _verify(part: PartialDownload, expected: Expected, call: Operation[Any]) -> None:
    if expected.checksum is not None and part.checksum != expected.checksum:
        raise UnexpectedContentError(
            f"{call.__qualname__}: the file is damaged. Its {part.size} bytes have the SHA-1 {part.checksum}, but the "
            f"server announced {expected.checksum}"
        )
    if expected.is_archive and not zipfile.is_zipfile(part.path):
        raise UnexpectedContentError(
            f"{call.__qualname__}: {part.size} bytes came, which are not a complete ZIP archive"
        )


def _name(headers: Mapping[str, str], expected: Expected, otherwise: str) -> str:
    """Return a safe name; may read the system's table of media types: call it in a thread."""
    name = expected.name or _announced(headers.get("Content-Disposition", "")) or otherwise
    if not split(name)[1]:
        kind = headers.get("Content-Type", "").partition(";")[0].strip().lower()
        name += mimetypes.guess_extension(kind) or ""
    return safe_name(name, otherwise)


def _announced(disposition: str) -> str | None:
    message = Message()
    message["Content-Disposition"] = disposition.replace("\r", "").replace("\n", "")
    try:
        return message.get_filename()
    except (ValueError, LookupError, TypeError, AttributeError):  # raised by the parser for a malformed RFC 2231 name
        return None


def _time(headers: Mapping[str, str]) -> datetime | None:
    try:
        return parsedate_to_datetime(headers["Last-Modified"])
    except (KeyError, ValueError, TypeError, OverflowError):
        return None
