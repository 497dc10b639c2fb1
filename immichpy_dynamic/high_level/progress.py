"""Report the progress of uploads and downloads to a callback, and as a bar in the terminal."""

from __future__ import annotations

import asyncio
import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import msgspec


class Progress(msgspec.Struct, frozen=True):
    """The progress of an upload or a download."""

    done_files: int
    total_files: int | None
    """``None`` while the number is not known."""
    done_bytes: int
    total_bytes: int | None
    filepath: Path | None = None
    """The file that was transferred last."""


OnProgress = Callable[[Progress], Any]


class Reporter:
    """Counts files and bytes and reports them.

    Args:
        what: the title of the bar.
        on_progress: called after each piece, in the event loop: it must be quick.
        show: whether to draw a bar on standard error; needs ``rich``.
        total_files: the number of files, if known.
        total_bytes: the number of bytes, if known.
    """

    def __init__(
        self,
        what: str,
        on_progress: OnProgress | None = None,
        *,
        show: bool = False,
        total_files: int | None = None,
        total_bytes: int | None = None,
    ) -> None:
        self._what = what
        self._on_progress = on_progress
        self._show = show
        self._bar: Any = None
        self._task: Any = None
        self._partial: dict[object, int] = {}
        self.done_files: int = 0
        self.done_bytes: int = 0
        self.total_files = total_files
        self.total_bytes = total_bytes

    async def __aenter__(self) -> Self:
        if self._show:
            making = asyncio.ensure_future(asyncio.to_thread(_new_bar, self._what, self.total_bytes))
            try:
                self._bar, self._task = await asyncio.shield(making)
            except asyncio.CancelledError:
                # Otherwise rich's thread would go on drawing, and the cursor would stay hidden.
                self._bar, self._task = await making
                await self.__aexit__()
                raise
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._bar is not None:
            await asyncio.to_thread(self._bar.stop)

    def part(self, of: object, done: int, filepath: Path | None = None) -> None:
        """Note that ``done`` bytes of a file have been transferred; the number falls when the transfer restarts."""
        self.done_bytes += done - self._partial.get(of, 0)
        self._partial[of] = done
        self._tell(filepath)

    def file(self, of: object, size: int | None = None, filepath: Path | None = None) -> None:
        """Note that a file is finished; its ``size`` counts as done, whether it was transferred or not."""
        before = self._partial.pop(of, 0)
        self.done_bytes += (before if size is None else size) - before
        self.done_files += 1
        self._tell(filepath)

    def _tell(self, filepath: Path | None) -> None:
        if self._bar is not None:
            files = f"{self.done_files}/{self.total_files}" if self.total_files is not None else str(self.done_files)
            size = _size(self.done_bytes) if self.done_bytes else ""
            size += f" of {_size(self.total_bytes)}" if self.total_bytes else ""
            # Bytes tell more than files, but a download does not know how many will come.
            done = (self.done_bytes, self.total_bytes) if self.total_bytes else (self.done_files, self.total_files)
            self._bar.update(self._task, completed=done[0], total=done[1], files=files, size=size)
        if self._on_progress is not None:
            news = Progress(self.done_files, self.total_files, self.done_bytes, self.total_bytes, filepath)
            self._on_progress(news)


def _new_bar(what: str, total: int | None) -> tuple[Any, Any]:
    shell = _notebook()
    if shell is not None or not sys.stderr.isatty():
        return Lines(what, None if shell is None else _cell_output()), None
    try:
        # By name, because type checkers would follow the import into rich, and from there into IPython.
        console: Any = importlib.import_module("rich.console")
        progress: Any = importlib.import_module("rich.progress")
    except ImportError as error:
        raise ImportError("show_progress needs rich: pip install 'immichpy-dynamic[cli]'") from error
    bar = progress.Progress(
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.TextColumn("{task.fields[files]} files"),
        progress.TextColumn("{task.fields[size]}"),
        *([progress.TransferSpeedColumn()] if total is not None else []),
        progress.TimeRemainingColumn(),
        console=console.Console(stderr=True),
    )
    task = bar.add_task(what, total=total, files="0", size="")
    bar.start()
    return bar, task


class Lines:
    """Progress as text, where no bar can be drawn: an occasional line in a log, or one updated line in a notebook.

    Args:
        what: the title.
        show: replaces the line shown before; by default a line is written to standard error every half minute.
        clock: returns seconds; replaced in tests.
    """

    _SECONDS = (0.2, 30.0)
    """The pause between two lines, in a notebook and in a log."""

    def __init__(
        self, what: str, show: Callable[[str], None] | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._what = what
        self._show = show
        self._clock = clock
        self._last = clock()
        self._text = ""

    def update(self, _task: Any, *, files: str, size: str, **_: Any) -> None:
        """Store the progress, and show it when the last line is old enough."""
        self._text = f"{self._what}: {files} files{', ' if size else ''}{size}"
        if self._clock() - self._last >= self._SECONDS[self._show is None]:
            self._write()

    def stop(self) -> None:
        """Show the last state, in a notebook."""
        if self._show is not None and self._text:
            self._write()

    def _write(self) -> None:
        self._last = self._clock()
        if self._show is not None:
            self._show(self._text)
        else:
            sys.stderr.write(f"{self._text}\n")
            sys.stderr.flush()


def _size(count: int) -> str:
    for unit, number in (("GB", 1e9), ("MB", 1e6)):
        if count >= number:
            return f"{count / number:.1f} {unit}"
    return f"{count / 1e3:.0f} kB"


def _notebook() -> Any:
    """Return the shell of a notebook's kernel that runs this program, or ``None``."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return shell if shell is not None and hasattr(shell, "kernel") else None


def _cell_output() -> Callable[[str], None]:
    """Return a function that shows a line below the present cell, in place of the line before."""
    display: Any = sys.modules["IPython"].display
    handle = display.display({"text/plain": ""}, raw=True, display_id=True)
    return lambda text: handle.update({"text/plain": text}, raw=True)
