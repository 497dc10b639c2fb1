"""A program in a pseudo-terminal: send keys to it and read its screen output."""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import termios
from time import monotonic
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SECONDS = 30.0
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b\][^\a]*\a|\x1b[=>()][0B]?")


def _own_terminal() -> None:
    """Make the terminal the controlling one: Ctrl-C reaches the program even if the tests run in the background."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Screen:
    """A program whose standard streams are a terminal of 24 lines and 100 columns.

    Args:
        words: the program and its arguments.
        environment: all environment variables of the program.
    """

    def __init__(self, words: Sequence[str], environment: Mapping[str, str]) -> None:
        self._terminal, inner = os.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
        self.process = subprocess.Popen(
            words,
            stdin=inner,
            stdout=inner,
            stderr=inner,
            env={"TERM": "xterm-256color", **environment},
            start_new_session=True,
            preexec_fn=_own_terminal,  # noqa: PLW1509 - it takes no locks
        )
        os.close(inner)
        self.raw = ""
        """The whole output, including colour codes."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self._terminal)

    @property
    def text(self) -> str:
        """Return all output without colour codes."""
        return _ESCAPES.sub("", self.raw)

    def type(self, keys: str) -> None:
        """Press keys; Ctrl-C is the character 3, Tab the character 9."""
        os.write(self._terminal, keys.encode())

    def see(self, text: str, after: int = 0) -> None:
        """Wait until ``text`` appears in the output after position ``after``.

        Raises:
            AssertionError: the text does not appear, or the program exits before it does.
        """
        end = monotonic() + _SECONDS
        while text not in self.text[after:]:
            if not self._read(end):
                raise AssertionError(f"{text!r} was not shown, but:\n{self.text[after:]}")

    def ends(self) -> int:
        """Wait until the program exits, and return its exit code."""
        end = monotonic() + _SECONDS
        while self._read(end):
            pass
        return self.process.wait(_SECONDS)

    def _read(self, end: float) -> bool:
        ready, _, _ = select.select([self._terminal], [], [], max(0.0, end - monotonic()))
        data = b""
        if ready:
            # Linux reports the end of a terminal as an error.
            with contextlib.suppress(OSError):
                data = os.read(self._terminal, 65536)
        self.raw += data.decode("utf-8", "replace")
        return bool(data)
