"""Job queues of the fake server, whose jobs complete as its clock advances."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from visitor import Visitor

from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.testing import Clock, FakeImmich

QUEUE = "thumbnailGeneration"


@pytest.fixture(params=("1.113.1", "1.144.1", "2.7.5", "3.1.0", "3.3.5"))
def spec(request: pytest.FixtureRequest) -> Spec:
    """Return the OpenAPI document of a release, loaded outside of the event loop."""
    return load_release(request.param)


@pytest.fixture
async def visit(spec: Spec) -> AsyncIterator[Visitor]:
    """Return a visitor of a running server with six pictures."""
    async with FakeImmich(spec=spec) as fake, aiohttp.ClientSession() as session:
        fake.seed(assets=6)
        yield Visitor(fake, session)


class Queue:
    """A queue, with the operations that the release offers."""

    def __init__(self, visit: Visitor) -> None:
        self.visit = visit
        self.is_old = "sendJobCommand" in visit.fake.spec.operations

    async def order(self, command: str, expect: int | None = None) -> Any:
        """Send a command to the queue."""
        name = {"id": QUEUE} if self.is_old else {"name": QUEUE}
        operation_id = "sendJobCommand" if self.is_old else "runQueueCommandLegacy"
        return await self.visit.call(operation_id, body={"command": command, "force": True}, expect=expect, **name)

    async def counts(self) -> Any:
        """Return the number of jobs of each status."""
        everything = await self.visit.call("getAllJobsStatus" if self.is_old else "getQueuesLegacy")
        return everything[QUEUE]["jobCounts"]

    def wait(self) -> None:
        """Advance the clock by a second."""
        assert isinstance(self.visit.fake.clock, Clock)
        self.visit.fake.clock.advance(seconds=1)


async def test_started_work_is_done_after_a_while(visit: Visitor) -> None:
    """A started queue has one job per asset, which complete over time; starting it again is rejected."""
    queue = Queue(visit)
    assert (await queue.order("start"))["queueStatus"]["isActive"]
    await queue.order("start", expect=400)
    left = []
    while (counts := await queue.counts())["active"]:
        left.append(counts["active"] + counts["waiting"])
    assert left
    assert left == sorted(left, reverse=True)
    assert left[0] <= 6
    assert not any(counts.values())


async def test_paused_work_waits(visit: Visitor) -> None:
    """A paused queue keeps its jobs until it is resumed; an emptied queue has none."""
    queue = Queue(visit)
    await queue.order("pause")
    await queue.order("start")
    queue.wait()
    assert (await queue.counts())["paused"] == 6
    await queue.order("resume")
    assert (await queue.counts())["active"] == 1
    queue.wait()
    assert not any((await queue.counts()).values())
    await queue.order("start")
    await queue.order("empty")
    assert not any((await queue.counts()).values())


@pytest.mark.parametrize("spec", ["2.7.5", "3.1.0", "3.3.5"], indirect=True)
async def test_assets_wait_by_name(visit: Visitor) -> None:
    """Waiting jobs of single assets are listed with the asset ids."""
    first, second, *_ = visit.fake.state.assets
    await visit.call("updateQueue", name=QUEUE, body={"isPaused": True})
    await visit.call("runAssetJobs", body={"assetIds": [first, second], "name": "regenerate-thumbnail"})
    found = await visit.call("getQueueJobs", name=QUEUE)
    assert [job["data"] for job in found] == [{"id": first}, {"id": second}]
    assert await visit.call("getQueueJobs", name=QUEUE, status="active") == []
    await visit.call("emptyQueue", name=QUEUE, body={"failed": False})
    assert await visit.call("getQueueJobs", name=QUEUE) == []
    await visit.call("updateQueue", name="backgroundTask", body={"isPaused": True}, expect=400)
