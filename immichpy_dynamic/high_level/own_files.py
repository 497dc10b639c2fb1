"""Open the package's own state files: never through a symbolic link, and never a pipe or a device.

Another user with write access to the folder could create one under a name that the package uses.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

_SAFE = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_MAX_NOTE_BYTES = 2**16


def open_regular(path: Path, flags: int) -> int | None:
    """Open a regular file and return its descriptor; ``None`` when the path is not a regular file.

    Raises:
        OSError: it cannot be opened.
    """
    try:
        descriptor = os.open(path, flags | _SAFE, 0o666)
    except OSError as error:
        # ELOOP: a symbolic link. ENXIO: a pipe that nobody reads, or a socket.
        if error.errno in (errno.ELOOP, errno.EMLINK, errno.ENXIO, errno.EISDIR):
            return None
        raise
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    return None


def read_note(path: Path) -> bytes:
    """Return the content of a small file; empty when it is missing, large, unreadable or not a regular file."""
    try:
        descriptor = open_regular(path, os.O_RDONLY)
        if descriptor is None:
            return b""
        with os.fdopen(descriptor, "rb") as file:
            content = file.read(_MAX_NOTE_BYTES + 1)
    except OSError:
        return b""
    return content if len(content) <= _MAX_NOTE_BYTES else b""


def write_note(path: Path, content: bytes) -> None:
    """Write a small file; an existing file is removed first, never written to.

    Raises:
        OSError: it cannot be written.
    """
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFE, 0o666)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
