"""Open files that other users may have created: only regular files, and on request no symbolic links."""

from __future__ import annotations

import errno
import os
import stat
from io import FileIO
from pathlib import Path

_KINDS = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class NotRegularFileError(OSError):
    """Raised when a path leads to a named pipe, a socket or a device, which may block for ever or never end."""


def open_regular(path: Path, *, follow_links: bool = True) -> FileIO:
    """Open a regular file for reading, without waiting for anything.

    Args:
        path: the file.
        follow_links: whether ``path`` itself may be a symbolic link. Files that this package keeps for itself are not
            links: someone else may have put one there.

    Raises:
        NotRegularFileError: it is no regular file.
        OSError: it cannot be opened.
    """
    # Without O_NONBLOCK, opening a named pipe waits for a writer.
    more = getattr(os, "O_NONBLOCK", 0) | (0 if follow_links else getattr(os, "O_NOFOLLOW", 0))
    file = FileIO(path, "rb", opener=lambda name, flags: os.open(name, flags | more))
    try:
        _refuse_others(path, os.fstat(file.fileno()).st_mode)
    except BaseException:
        file.close()
        raise
    return file


def _refuse_others(path: Path, mode: int) -> None:
    if not stat.S_ISREG(mode):
        kind = next((name for is_kind, name in _KINDS if is_kind(mode)), "not a regular file")
        raise NotRegularFileError(f"{path} is {kind}; only regular files are read by their path")


def read_regular(path: Path, most_bytes: int) -> bytes:
    """Return the content of a file that this package keeps for itself; symbolic links are not followed.

    Args:
        path: the file.
        most_bytes: how large it may be.

    Raises:
        OSError: it is no regular file, is larger, or cannot be read.
    """
    with open_regular(path, follow_links=False) as file:
        content = bytearray()
        while chunk := file.read(most_bytes + 1 - len(content)):
            content += chunk
            if len(content) > most_bytes:
                raise OSError(errno.EFBIG, f"it is larger than {most_bytes} bytes", str(path))
    return bytes(content)
