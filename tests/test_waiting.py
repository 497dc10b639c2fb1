"""Waiting for the server's background jobs."""

from __future__ import annotations

from collections import deque
from types import SimpleNamespace
from typing import Any

import pytest

from immichpy_dynamic import ApiTimeoutError, AsyncClient, Client
from immichpy_dynamic.high_level import waiting
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.handlers import queues

RELEASES = ("1.113.1", "1.144.1", "2.0.1", "2.7.5", "3.1.0", "3.3.5")
IDLE = {"active": 0, "completed": 0, "failed": 0, "delayed": 0, "waiting": 0, "paused": 0}


def busy_for(monkeypatch: pytest.MonkeyPatch, *states: dict[str, int]) -> None:
    """Let all queues report ``states``, one for each request, and then be idle."""
    left = deque(states)

    class Counts(dict[str, int]):
        pass

    def legacy(call: Any) -> Any:
        facts = {**IDLE, **(left.popleft() if left else {})}
        success = call.operation.success
        schema = call.resolve(success.schema)
        return {
            name: {"jobCounts": facts, "queueStatus": {"isActive": False, "isPaused": False}}
            for name in schema["properties"]
        }

    def newer(_call: Any) -> Any:
        facts = {**IDLE, **(left.popleft() if left else {})}
        return [
            {"name": "thumbnailGeneration", "isPaused": False, "statistics": facts},
            {"name": "library", "isPaused": False, "statistics": IDLE},
        ]

    for name, handler in (("getAllJobsStatus", legacy), ("getQueuesLegacy", legacy), ("getQueues", newer)):
        monkeypatch.setitem(queues.routes.handlers, name, handler)


@pytest.mark.parametrize("release", RELEASES)
async def test_waits_until_idle_on_every_release(release: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """``wait_until_idle`` polls the release's operation until no job is active, waiting or delayed."""
    busy_for(monkeypatch, {"active": 1}, {"waiting": 3}, {"delayed": 1})
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=release) as client:
        await client.jobs.wait_until_idle(poll=0)
        assert len(fake.requests) == 4
        if "queues" in client.spec.tags:
            await client.queues.wait_until_idle(poll=0)
            assert len(fake.requests) == 5


async def test_gives_up_and_says_where_work_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """``wait_until_idle`` raises ApiTimeoutError with the busy queues when the time limit expires."""
    busy_for(monkeypatch, {"active": 1, "waiting": 6})
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        with pytest.raises(ApiTimeoutError, match=r"thumbnailGeneration \(7\)"):
            await client.queues.wait_until_idle(timeout=0, poll=1)


async def test_pause_longer_than_the_limit_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """``wait_until_idle`` checks once more when `timeout` ends, although `poll` is longer."""
    busy_for(monkeypatch, {"active": 1})
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(waiting, "asyncio", SimpleNamespace(sleep=sleep))
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        await client.queues.wait_until_idle(timeout=1000, poll=5000)
        assert len(fake.requests) == 2
    (pause,) = pauses
    assert 0 < pause <= 1000


async def test_other_queues_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """``wait_until_idle`` waits only for the queues in ``names``."""
    busy_for(monkeypatch, {"active": 1})
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        await client.queues.wait_until_idle(names=["library"])
        assert len(fake.requests) == 1


@pytest.mark.parametrize("release", ["1.113.1", "3.3.5"])
async def test_queue_that_is_not_there_is_not_idle(release: str) -> None:
    """``wait_until_idle`` raises ValueError with the existing queues when a name is unknown."""
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=release) as client:
        await client.jobs.wait_until_idle(names="thumbnailGeneration")
        with pytest.raises(ValueError, match=r"no queue is called thumbnail: .*thumbnailGeneration"):
            await client.jobs.wait_until_idle(names=["thumbnail", "library"])


def test_blocking_client_waits_too() -> None:
    """The blocking client has ``wait_until_idle`` without ``await``."""
    with FakeImmich() as fake, Client(fake.url, fake.api_key) as client:
        client.jobs.wait_until_idle()
