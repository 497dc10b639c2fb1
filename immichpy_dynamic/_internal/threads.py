"""Run blocking functions in threads, so that they do not block the event loop.

``asyncio`` takes half as long to import as the whole package, so it is imported when a client is made, not before.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


async def run_in_thread(work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
    """Run a blocking function that reads or computes in a worker thread and return its result.

    When the caller is cancelled, it does not wait for the function, and the result is dropped.
    """
    import asyncio

    return await asyncio.to_thread(work, *args, **kwargs)


async def finish_in_thread(work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
    """Run a blocking function that writes in a worker thread and return its result.

    When the caller is cancelled, it waits until the function has ended, so that no half-written file is left.
    """
    import asyncio

    task = asyncio.ensure_future(asyncio.to_thread(work, *args, **kwargs))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        while not task.done():
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait([task])
        task.exception()
        raise


async def run_concurrently(*work: Coroutine[Any, Any, None]) -> None:
    """Run coroutines concurrently; when one fails, cancel the others and raise its exception."""
    import asyncio

    try:
        async with asyncio.TaskGroup() as group:
            for each in work:
                group.create_task(each)
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None


async def in_daemon_thread(work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
    """Run a function that may never return, such as reading from a pipe, and return its result.

    Neither a cancelled caller nor the end of the program waits for the function.
    """
    import asyncio
    import threading

    loop = asyncio.get_running_loop()
    future: asyncio.Future[_T] = loop.create_future()

    def settle(set_outcome: Callable[[Any], None], outcome: object) -> None:
        with contextlib.suppress(RuntimeError):  # the event loop is closed, so no caller waits for the result
            loop.call_soon_threadsafe(lambda: None if future.done() else set_outcome(outcome))

    def run() -> None:
        try:
            result = work(*args, **kwargs)
        except BaseException as error:  # noqa: BLE001 - it is raised where the result is awaited
            settle(future.set_exception, error)
        else:
            settle(future.set_result, result)

    threading.Thread(target=run, daemon=True, name="immichpy-dynamic read").start()
    return await future


async def preload(module: str) -> None:
    """Import a module in a thread, because reading its files would block the event loop."""
    if module not in sys.modules:
        await run_in_thread(importlib.import_module, module)
