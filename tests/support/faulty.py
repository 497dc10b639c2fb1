"""A FakeImmich that injects faults, identically in every run."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import Callable
from typing import Any

from aiohttp import web

from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.pipeline import Pipeline

Fault = str
FAULTS = ("reset before", "reset during", "reset after", "502", "503", "stall")
Choose = Callable[[web.Request], "Fault | None"]


def by_seed(seed: int, share: float, paths: tuple[str, ...] = ("/api/assets", "/api/search")) -> Choose:
    """Return a function that chooses faults at random for a share of the requests below ``paths``."""
    dice = random.Random(seed)

    def choose(request: web.Request) -> Fault | None:
        if not request.path.startswith(paths) or dice.random() >= share:
            return None
        # A stall lasts until the client's timeout, so only a few are added.
        return dice.choices(FAULTS, weights=(6, 6, 6, 6, 6, 1))[0]

    return choose


class FaultyImmich(FakeImmich):
    """A FakeImmich that calls ``choose`` before each request to select a fault.

    Args:
        choose: returns the name of a request's fault, or ``None``.
        refused: checksums of uploads that are too large.
        options: arguments of FakeImmich.
    """

    def __init__(self, choose: Choose, *, refused: frozenset[str] = frozenset(), **options: Any) -> None:
        super().__init__(**options)
        self.choose = choose
        self.refused = refused
        self.failed: Counter[Fault] = Counter()
        self.half_is_there = asyncio.Event()
        """Half of an original is sent; the connection breaks when this event is set."""
        self.half_is_there.set()

    def _pipeline(self) -> Pipeline:
        return _FaultyPipeline(self, super()._pipeline())  # type: ignore[return-value]  # it has what is needed


class _FaultyPipeline:
    def __init__(self, server: FaultyImmich, rightly: Pipeline) -> None:
        self._server = server
        self._rightly = rightly
        self.events = rightly.events

    async def add_headers(self, request: web.Request, response: web.StreamResponse) -> None:
        # Responses of this class have no entry in the server's log.
        with contextlib.suppress(LookupError):
            await self._rightly.add_headers(request, response)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("x-immich-checksum") in self._server.refused:
            return web.Response(status=413, text="Request Entity Too Large")
        fault = self._server.choose(request)
        if fault is None:
            return await self._rightly.answer(request)
        self._server.failed[fault] += 1
        if fault in ("502", "503"):
            headers = {"Retry-After": "0"} if fault == "503" else {}
            return web.Response(status=int(fault), headers=headers, text="<html>no</html>", content_type="text/html")
        transport = request.transport
        assert transport is not None
        if fault == "reset during":
            if request.method == "POST":
                await request.content.readany()
            elif request.path.endswith("/original") and "Range" not in request.headers:
                await self._half(request)
        elif fault == "reset after":
            await self._rightly.answer(request)
        elif fault == "stall":
            while not transport.is_closing():  # noqa: ASYNC110 - a transport has no event for it
                await asyncio.sleep(0.01)
        transport.abort()
        return web.Response()

    async def _half(self, request: web.Request) -> None:
        asset = self._server.state.assets[request.path.split("/")[3]]
        content = await asset.content.whole()
        modified = int(asset.file_modified_at.timestamp() * 1000)
        response = web.StreamResponse(
            headers={
                "Accept-Ranges": "bytes",
                "ETag": f'W/"{len(content):x}-{modified:x}"',
                "Content-Type": "image/jpeg",
            }
        )
        response.content_length = len(content)
        await response.prepare(request)
        await response.write(content[: len(content) // 2])
        await self._server.half_is_there.wait()
