"""A server in a thread, for programs that block."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

_Step = Callable[[], Coroutine[Any, Any, None]]


class Background:
    """Runs a server in a loop of its own.

    Args:
        start: begins to listen.
        stop: stops.
    """

    def __init__(self, start: _Step, stop: _Step) -> None:
        self._start = start
        self._stop = stop
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="FakeImmich", daemon=True)

    def begin(self) -> None:
        """Start the thread, and return when the server listens."""
        self._thread.start()
        try:
            asyncio.run_coroutine_threadsafe(self._start(), self._loop).result()
        except BaseException:
            self._finish()
            raise

    def end(self) -> None:
        """Stop the server, then the thread."""
        try:
            asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        finally:
            self._finish()

    def _finish(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
