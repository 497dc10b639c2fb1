"""Handle Ctrl-C while the command starts: exit with code 130 and without a traceback."""

from __future__ import annotations

import os
import sys

INTERRUPTED = 130
"""128 + SIGINT, the exit code that shells have for it."""

_PROGRAM = "immichpy-dynamic"
_PACKAGE = __name__.partition(".")[0]


def exit_at_interrupts_of_the_command() -> None:
    """Exit at once when the command is interrupted while this package is imported; do nothing in other programs."""
    name = os.path.basename(sys.argv[0]) if sys.argv else ""  # noqa: PTH119 - pathlib is not imported yet
    if name.partition(".")[0] != _PROGRAM and sys.orig_argv[1:3] != ["-m", _PACKAGE]:
        return
    # Imported here because its enums take longer to make than this package to import.
    import signal

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _exit)


def raise_at_interrupts() -> None:
    """Restore KeyboardInterrupt for Ctrl-C, now that the command can handle the exception."""
    import signal

    if signal.getsignal(signal.SIGINT) is _exit:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _exit(_signal: int, _frame: object) -> None:
    os.write(2, b"error: interrupted\n")
    os._exit(INTERRUPTED)
