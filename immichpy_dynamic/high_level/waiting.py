"""Waiting until the server has done its background work."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ApiTimeoutError, UnsupportedOperationError
from .base import HighLevelMethods, operation, uses

if TYPE_CHECKING:
    from ..client import AsyncClient


class WaitingMethods(HighLevelMethods):
    """Waiting, the same by ``client.jobs`` and by ``client.queues``."""

    @uses("getQueues", "getQueuesLegacy", "getAllJobsStatus")
    async def wait_until_idle(
        self,
        *,
        timeout: float = 600.0,  # noqa: ASYNC109 - the point of the call
        poll: float = 1.0,
        names: Collection[str] | str | None = None,
    ) -> None:
        """Wait until no job runs or waits to run; what is paused is not waited for.

        Args:
            timeout: seconds after which it is given up.
            poll: seconds between two looks.
            names: the queues that matter, such as ``"thumbnailGeneration"``; all when none are given.

        Raises:
            ValueError: the server has no queue of one of the names.
            ApiTimeoutError: there is still work; the message says where.
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
            if time.monotonic() + poll > deadline:
                left = ", ".join(f"{name} ({count})" for name, count in sorted(busy.items()))
                raise ApiTimeoutError(f"after {timeout:g} s there is still work: {left}")
            await asyncio.sleep(poll)


async def _work(client: AsyncClient) -> list[tuple[str, int]]:
    """Return the queues, and how many jobs run or wait in each."""
    try:
        call = operation(client, "getQueues")
    except UnsupportedOperationError:
        answer = await operation(client, "getQueuesLegacy", "getAllJobsStatus")()
        return list(_older(answer))
    queues: list[Any] = await call()
    return [(str(queue.name), _count(queue.statistics, is_paused=queue.is_paused)) for queue in queues]


def _older(answer: Any) -> Iterator[tuple[str, int]]:
    wire_names = dict(zip(type(answer).__struct_fields__, type(answer).__struct_encode_fields__, strict=True))
    for name, queue in msgspec.structs.asdict(answer).items():
        if queue is not None:
            yield wire_names[name], _count(queue.job_counts, is_paused=queue.queue_status.is_paused)


def _count(counts: Any, *, is_paused: bool) -> int:
    running: int = counts.active
    return running if is_paused else running + counts.waiting + counts.delayed
