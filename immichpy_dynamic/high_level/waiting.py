"""Wait until the server has finished its background work."""

from __future__ import annotations

import asyncio
import time
import warnings
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import (
    ApiTimeoutError,
    ResponseValidationWarning,
    UnexpectedContentError,
    UnsupportedOperationError,
)
from .base import HighLevelMethods, operation, uses
from .fields import read, read_list

if TYPE_CHECKING:
    from ..api import Caller


class WaitingMethods(HighLevelMethods):
    """Methods that wait for the queues; ``client.jobs`` and ``client.queues`` both have them."""

    @uses("getQueues", "getQueuesLegacy", "getAllJobsStatus")
    async def wait_until_idle(
        self,
        *,
        timeout: float = 600.0,  # noqa: ASYNC109 - the point of the call
        poll: float = 1.0,
        names: Collection[str] | str | None = None,
    ) -> None:
        """Wait until no job runs or waits to run; paused queues are ignored.

        Args:
            timeout: seconds after which the wait ends with an error.
            poll: seconds between two checks of the queues.
            names: the queues to wait for, such as ``"thumbnailGeneration"``; all when it is ``None``.

        Raises:
            ValueError: the server has no queue of one of the names.
            ApiTimeoutError: jobs still run or wait; the message names the queues.
            ImmichError: the server refused or failed.
        """
        client = self._bound_client()
        deadline = time.monotonic() + timeout
        wanted = None if names is None else {names} if isinstance(names, str) else set(names)
        while True:
            work = await _work(client)
            if unknown := (wanted or set()) - {name for name, _ in work}:
                have = ", ".join(sorted(name for name, _ in work))
                raise ValueError(f"no queue is called {', '.join(sorted(unknown))}: the server has {have}")
            busy = {name: count for name, count in work if count and (wanted is None or name in wanted)}
            if not busy:
                return
            left = deadline - time.monotonic()
            if left <= 0:
                queues = ", ".join(f"{name} ({count})" for name, count in sorted(busy.items()))
                raise ApiTimeoutError(f"after {timeout:g} s there is still work: {queues}")
            # The last check is at the deadline, however long the pauses are.
            await asyncio.sleep(min(poll, left))


class _Statistics(msgspec.Struct):
    active: int
    waiting: int = 0
    delayed: int = 0


class _Queue(msgspec.Struct):
    name: str
    statistics: _Statistics
    is_paused: bool = False


class _Status(msgspec.Struct):
    is_paused: bool = False


class _OlderQueue(msgspec.Struct):
    job_counts: _Statistics
    queue_status: _Status


async def _work(client: Caller) -> list[tuple[str, int]]:
    """Return the name of each queue, with the number of jobs that run or wait in it."""
    try:
        call = operation(client, "getQueues")
    except UnsupportedOperationError:
        answer = await operation(client, "getQueuesLegacy", "getAllJobsStatus")()
        return list(_older(answer))
    queues, problems = read_list(_Queue, await call(), "queues.get_queues")
    _warn(problems)
    return [(queue.name, _count(queue.statistics, is_paused=queue.is_paused)) for queue in queues]


def _older(response: Any) -> Iterator[tuple[str, int]]:
    if not isinstance(response, msgspec.Struct):
        raise UnexpectedContentError("jobs.get_queues_legacy: the response is not an object")
    for name, json_name in zip(response.__struct_fields__, response.__struct_encode_fields__, strict=True):
        found = getattr(response, name)
        if found is None or found is msgspec.UNSET:
            continue
        try:
            queue = read(_OlderQueue, found, f"jobs.get_queues_legacy: {json_name}")
        except UnexpectedContentError as error:
            _warn([str(error)])
        else:
            yield json_name, _count(queue.job_counts, is_paused=queue.queue_status.is_paused)


def _count(counts: _Statistics, *, is_paused: bool) -> int:
    return counts.active if is_paused else counts.active + counts.waiting + counts.delayed


def _warn(problems: list[str]) -> None:
    """Warn about queues that cannot be read and are therefore ignored."""
    for problem in problems:
        warnings.warn(f"{problem}. This queue is ignored", ResponseValidationWarning, stacklevel=2)
