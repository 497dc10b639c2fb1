"""Write files atomically: completely or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replacing(target: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Open a file that takes the place of ``target`` when the block ends, and is removed when it fails.

    Until then readers see the old file. Several processes may write the same file at once; the last one wins.

    Args:
        target: the file to write; its folder exists.
        private: whether only its owner may read it, from its first byte on. Otherwise it gets the mode of a new file.

    Raises:
        OSError: it cannot be written.
    """
    import tempfile  # imported when something is written: it takes longer than the rest of this module

    # mkstemp makes files with mode 0600, under a name that nobody can foresee.
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=target.name, suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        if not private:
            part.chmod(0o666 & ~_umask())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_private(target: Path, content: bytes) -> None:
    """Replace a file that only its owner may read; its folder is made when it is missing.

    Raises:
        OSError: it cannot be written.
    """
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with replacing(target, private=True) as file:
        file.write(content)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
