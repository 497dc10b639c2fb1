"""Compute the SHA-1 of files, by which Immich identifies them."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from .._internal.regular_files import open_regular
from .._internal.threads import finish_in_thread

if TYPE_CHECKING:
    from .walk import LocalFile

T = TypeVar("T")

_CHUNK = 2**20
_DIGEST_BYTES = 20
_GROUP_BYTES = 2**24
"""The bytes that one call of a worker thread reads: the call costs more than reading a small file."""

CHANGED = "changed while it was being read"


async def sha1_of(path: Path) -> str:
    """Return a file's SHA-1 in hexadecimal digits. A thread reads the file; it ends when the caller is cancelled.

    Raises:
        OSError: the file cannot be read.
    """
    return await _stoppable(lambda stop: sha1_file(path, stop))


async def hash_files(files: Sequence[LocalFile], keep: int) -> dict[LocalFile, str]:
    """Fill in the checksums of files, and the content of small ones.

    Args:
        files: the files.
        keep: how many bytes of content may be kept, of all of them together.

    Returns:
        The reason for each file that could not be read.
    """
    errors: dict[LocalFile, str] = {}
    for group in _groups(files):
        room = keep
        errors |= await _stoppable(lambda stop, group=group, room=room: _hash_group(group, room, stop))  # type: ignore[misc]  # mypy infers no default of a lambda
        keep -= sum(len(file.content) for file in group if file.content is not None)
    return errors


def _groups(files: Sequence[LocalFile]) -> Iterator[list[LocalFile]]:
    group: list[LocalFile] = []
    size = 0
    for file in files:
        group.append(file)
        size += file.size
        if size >= _GROUP_BYTES:
            yield group
            group, size = [], 0
    if group:
        yield group


async def _stoppable(work: Callable[[threading.Event], T]) -> T:
    """Run ``work`` in a thread. When the caller is cancelled, set its event and wait for its end."""
    stop = threading.Event()
    running = asyncio.ensure_future(finish_in_thread(work, stop))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([running])
        raise


def _hash_group(files: Sequence[LocalFile], keep: int, stop: threading.Event) -> dict[LocalFile, str]:
    errors = {}
    for file in files:
        if stop.is_set():
            break
        try:
            if file.size > min(_CHUNK, keep):
                file.checksum = sha1_file(file.path, stop)
                continue
            with open_regular(file.path) as opened:
                content = opened.read(file.size + 1)
                about = os.fstat(opened.fileno())
        except OSError as error:
            errors[file] = f"cannot be read: {error.strerror or error}"
            continue
        if (about.st_size, about.st_mtime_ns) != file.stamp or len(content) != file.size:
            errors[file] = CHANGED
        else:
            file.checksum = hashlib.sha1(content, usedforsecurity=False).hexdigest()
            file.content = content
            keep -= len(content)
    return errors


def sha1_file(path: Path, stop: threading.Event | None = None) -> str:
    """Return a file's SHA-1 in hexadecimal digits. Touches the disk: call it in a thread.

    Args:
        path: the file.
        stop: ends the reading early when it is set; the result is then meaningless.
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
        ``None`` when it is not a SHA-1.
    """
    try:
        digest = base64.b64decode(checksum or "", validate=True)
        if len(digest) != _DIGEST_BYTES:
            digest = bytes.fromhex(checksum or "")
    except (binascii.Error, ValueError):
        return None
    return digest.hex() if len(digest) == _DIGEST_BYTES else None
