"""An event loop in a thread of its own, for callers that have none."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from typing import Any, ParamSpec, TypeVar

from ..exceptions import ImmichError

P = ParamSpec("P")
T = TypeVar("T")

_ENDING = "Python is about to end: call the blocking client before that"
_STEP_SECONDS = 0.2


class Portal:
    """Runs coroutines on one background event loop, whose thread starts with the first of them.

    Args:
        name: the name of the thread.
    """

    def __init__(self, name: str = "immichpy-dynamic") -> None:
        self._name = name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._open: dict[object, Callable[[], Coroutine[Any, Any, object]]] = {}
        """The open resources, and the functions that close them before the loop stops."""
        self._thread: threading.Thread | None = None
        # Reentrant: while the lock is held, garbage collection may finalize an iterator whose closing needs the lock.
        self._lock = threading.RLock()

    def run(self, work: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Call ``work`` in the background loop, wait for its coroutine and return the result.

        Ctrl-C cancels it and waits until it has cleaned up; a second Ctrl-C does not wait.

        Raises:
            RuntimeError: called from the background loop itself, which would wait for itself for ever.
            ImmichError: another thread stopped the loop meanwhile, or Python is about to end.
        """
        self._check_caller()
        done = threading.Event()
        tasks: list[asyncio.Task[T]] = []

        async def called() -> T:
            return await work(*args, **kwargs)

        def start() -> None:
            # The coroutine is made in the background thread: Ctrl-C in the main thread could leave it un-awaited.
            task = asyncio.get_running_loop().create_task(called())
            tasks.append(task)
            task.add_done_callback(lambda _: done.set())

        def cancel() -> None:
            if tasks:
                tasks[0].cancel()
            else:
                done.set()

        loop = None
        try:
            # Under the lock: if another thread stops the loop, the work has begun and is cancelled.
            with self._lock:
                loop = self._running_loop()
                loop.call_soon_threadsafe(start)
            _wait(done)
        except BaseException:
            # It may have been interrupted anywhere, also before the work was begun.
            if loop is None or loop.is_closed():
                cancel()
            else:
                loop.call_soon_threadsafe(cancel)
            _wait(done)
            if tasks and not tasks[0].cancelled():
                tasks[0].exception()
            raise
        if tasks[0].cancelled():
            raise ImmichError("the client was closed, by another thread, before this call was done")
        return tasks[0].result()

    def _check_caller(self) -> None:
        if sys.is_finalizing():
            # A new thread would no longer start, but Python would still wait for it.
            raise ImmichError(_ENDING)
        if threading.current_thread() is self._thread:
            raise RuntimeError("the blocking client cannot be called from its own callbacks: use AsyncClient there")

    @contextmanager
    def enter(self, manager: AbstractAsyncContextManager[T]) -> Iterator[T]:
        """Enter an asynchronous context manager from blocking code."""
        value = self.run(_entered, manager)
        self._open[manager] = lambda: _exited(manager, None)
        try:
            yield value
        except BaseException as error:
            if not self._open.pop(manager, None) or not self.run(_exited, manager, error):
                raise
        else:
            if self._open.pop(manager, None):
                self.run(_exited, manager, None)

    def iterate(self, items: AsyncIterator[T]) -> Iterator[T]:
        """Go through an asynchronous iterator from blocking code.

        Raises:
            ImmichError: the loop was stopped meanwhile, so that the rest of the items cannot come.
        """
        self._open[items] = lambda: _closed(items)
        try:
            while True:
                try:
                    item = self.run(_next, items)
                except StopAsyncIteration:
                    self._check_open(items)
                    return
                yield item
                self._check_open(items)
        finally:
            if self._open.pop(items, None):
                self.run(_closed, items)

    def _check_open(self, items: object) -> None:
        # An asynchronous generator that was closed ends like one that is complete.
        if items not in self._open:
            raise ImmichError("the client was closed before all items came: iterate within its `with` block")

    def finish(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Run ``work``, then stop the loop. Called from the background loop itself, only schedule both."""
        if threading.current_thread() is self._thread:
            self._finish_soon(work)
            return
        try:
            self.run(self._finished, work)
        finally:
            self.stop()

    def finish_abandoned(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Run ``work``, then stop the loop. Called at garbage collection, also while the caller's event loop runs."""
        if _in_event_loop():
            self._finish_soon(work)  # the program's loop must not wait for this one
        else:
            self.finish(work)

    def _finish_soon(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        def begin() -> None:
            task = asyncio.get_running_loop().create_task(self._finished(work))
            task.add_done_callback(lambda _: self.stop())

        with self._lock:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(begin)

    async def _finished(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        # In reverse order of opening: asyncio closes open resources in any order, and nested ones would fail.
        with contextlib.suppress(KeyError):
            while True:
                _, end = self._open.popitem()
                with contextlib.suppress(Exception):
                    await end()
        await work()

    @property
    def is_running(self) -> bool:
        """Whether the thread is running."""
        return self._thread is not None and self._thread.is_alive()

    def stop(self) -> None:
        """Stop the loop and its thread; a later :meth:`run` starts anew."""
        with self._lock:
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
            if loop is not None and thread is not None and thread.is_alive():
                loop.call_soon_threadsafe(loop.stop)
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        """Return the loop, started if need be. The caller holds the lock."""
        if self._loop is None or self._thread is None:
            loop = asyncio.new_event_loop()
            thread = threading.Thread(target=_serve, args=(loop,), name=self._name, daemon=True)
            try:
                thread.start()
            except RuntimeError as error:
                loop.close()
                raise ImmichError(_ENDING) from error
            self._loop, self._thread = loop, thread
        return self._loop


def _in_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _wait(done: threading.Event) -> None:
    """Wait in short steps: Ctrl-C does not end an unlimited wait on Windows or when another thread gets the signal."""
    while not done.wait(_STEP_SECONDS):
        pass


def _serve(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    try:
        loop.run_forever()
    finally:
        waiting = asyncio.all_tasks(loop)
        for task in waiting:
            task.cancel()
        if waiting:
            loop.run_until_complete(asyncio.gather(*waiting, return_exceptions=True))
        loop.run_until_complete(loop.shutdown_asyncgens())
        # From 3.12 on no thread can be started while Python ends, and the shutdown of the executor starts one.
        with contextlib.suppress(RuntimeError):
            loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


async def _entered(manager: AbstractAsyncContextManager[T]) -> T:
    return await manager.__aenter__()


async def _exited(manager: AbstractAsyncContextManager[Any], error: BaseException | None) -> bool:
    if error is None:
        return bool(await manager.__aexit__(None, None, None))
    return bool(await manager.__aexit__(type(error), error, error.__traceback__))


async def _next(items: AsyncIterator[T]) -> T:
    return await anext(items)


async def _closed(items: AsyncIterator[Any]) -> None:
    close = getattr(items, "aclose", None)
    if close is not None:
        await close()
