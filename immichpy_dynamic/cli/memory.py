"""Which release a server was found to be, kept for a day: so that a command need not ask first."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from .._internal.files import write_private
from .._internal.regular_files import read_regular
from .._internal.user_folders import cache_folder

_VERSION = re.compile(r"[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}")
_MOST_BYTES = 2**20
SECONDS = 24 * 60 * 60

now: Callable[[], float] = time.time


class Entry(msgspec.Struct, frozen=True):
    """The remembered facts about a server, and their time."""

    version: str
    at: float


def path() -> Path | None:
    """Return the file that remembers, or ``None`` when the user has no home folder."""
    folder = cache_folder()
    return None if folder is None else folder / "servers.json"


def recall(base_url: str) -> str | None:
    """Return the release that a server was at most a day ago, or ``None``."""
    entry = _read().get(base_url)
    if entry is None or not 0 <= now() - entry.at < SECONDS:
        return None
    return entry.version if _VERSION.fullmatch(entry.version) else None


def remember(base_url: str, version: str) -> None:
    """Note which release a server is."""
    _write({**_read(), base_url: Entry(version, now())})


def forget(base_url: str) -> None:
    """Let the next command ask the server."""
    entries = _read()
    if entries.pop(base_url, None) is not None:
        _write(entries)


def _read() -> dict[str, Entry]:
    """Return the stored releases of servers; a file that is damaged or not this user's counts as absent."""
    file = path()
    if file is None:
        return {}
    try:
        return msgspec.json.decode(read_regular(file, _MOST_BYTES), type=dict[str, Entry])
    except (OSError, ValueError, RecursionError):
        return {}


def _write(entries: dict[str, Entry]) -> None:
    """Write whole or not at all. Without a memory everything works, with one request more."""
    file = path()
    if file is not None:
        with contextlib.suppress(OSError):
            write_private(file, msgspec.json.encode(entries))
