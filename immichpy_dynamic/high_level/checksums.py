"""SHA-1, by which Immich knows a file, of files of any size."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import threading
from pathlib import Path

from .._internal.regular_files import open_regular
from .base import in_thread

_CHUNK = 2**20
_DIGEST_BYTES = 20


async def sha1_of(path: Path) -> str:
    """Return a file's SHA-1 in hexadecimal digits; it is read in a thread, which ends when the caller is cancelled.

    Raises:
        OSError: the file cannot be read.
    """
    stop = threading.Event()
    work = asyncio.ensure_future(in_thread(sha1_file, path, stop))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([work])
        raise


def sha1_file(path: Path, stop: threading.Event | None = None) -> str:
    """Return a file's SHA-1 in hexadecimal digits. Touches the disk: call it in a thread.

    Args:
        path: the file.
        stop: when it is set, the result is of no interest any more.
    """
    digest = hashlib.sha1(usedforsecurity=False)
    buffer = memoryview(bytearray(_CHUNK))
    with open_regular(path) as file:
        while not (stop and stop.is_set()) and (count := file.readinto(buffer)):
            digest.update(buffer[:count])
    return digest.hexdigest()


def hexadecimal(checksum: str | None) -> str | None:
    """Return a SHA-1 as Immich sends it (base64, or hexadecimal digits) in hexadecimal digits.

    Returns:
        ``None`` when it is no SHA-1.
    """
    try:
        digest = base64.b64decode(checksum or "", validate=True)
        if len(digest) != _DIGEST_BYTES:
            digest = bytes.fromhex(checksum or "")
    except (binascii.Error, ValueError):
        return None
    return digest.hex() if len(digest) == _DIGEST_BYTES else None
