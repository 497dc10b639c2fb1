"""The command as a process: its name, its exit codes, colours of its streams."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

PROGRAM = "immichpy-dynamic"
COMPLETION_VARIABLE = "_IMMICHPY_DYNAMIC_COMPLETE"
"""With it shells ask what a word may become; click gives it this name."""

OK = 0
PARTIAL = 1
"""Some of a job, or something beside the server, failed."""
USAGE = 2
CLIENT_ERROR = 3
SERVER_ERROR = 4
CONNECTION = 5


class ReaderWentAway(Exception):
    """Raised when the reader of standard output has closed it: ``… | head -1``."""


def colour_wanted(stream: object) -> bool:
    """Return whether a stream shows colours: it is a terminal, and ``NO_COLOR`` is not set (https://no-color.org)."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and _is_terminal(stream)


def _is_terminal(stream: object) -> bool:
    isatty = getattr(stream, "isatty", None)
    return bool(isatty and isatty())


@contextmanager
def ends_at_sigterm() -> Iterator[Callable[[], bool]]:
    """Let SIGTERM end the block like Ctrl-C; yield a function that returns whether it did."""
    import signal  # takes a moment, and help needs nothing of it

    ended: list[int] = []

    def end(number: int, _frame: FrameType | None) -> None:
        ended.append(number)
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield lambda: bool(ended)
    finally:
        signal.signal(signal.SIGTERM, before)
