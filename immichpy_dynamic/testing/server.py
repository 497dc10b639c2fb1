"""The fake server, on a real socket of the loopback interface."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from .._internal.portal import Portal
from ..spec.catalog import load_release
from ..spec.model import Spec
from .entities import Asset
from .faults import Faults
from .handlers import all_handlers
from .pipeline import Pipeline
from .requests import JSON_LIMIT, Received
from .seeding import known_secrets, seed_library, seed_users
from .state import Clock, State
from .storage import Storage


def _is_about_the_server(record: logging.LogRecord) -> bool:
    """Return whether a log record is about more than a client that left or does not speak HTTP."""
    return not (record.exc_info and isinstance(record.exc_info[1], (BadHttpMessage, ConnectionError)))


_log = logging.getLogger(__name__)
_log.addFilter(_is_about_the_server)


class FakeImmich:
    """An HTTP server that responds as Immich does, for tests.

    Example:
        >>> async with FakeImmich(release="3.1.0") as fake:
        ...     client = AsyncClient(base_url=fake.url, api_key=fake.api_key)

    A blocking program uses ``with FakeImmich() as fake:``; the server then runs in a thread.

    Args:
        release: the bundled release to imitate; the newest by default.
        spec: a document to serve instead of a bundled one.
        validate: whether invalid requests are rejected, as Immich does.
        stateful: whether requests change the server's data. If not, every operation returns an instance of its
            response schema, whatever ids it is called with.
        deviations: send what real servers send where that violates the schema of their own document.
        unstable_pages: let assets of equal times move between the pages of a search, so that one appears twice and
            another never. ``None`` does what the release does: servers up to 2.7 have unstable pages.
        fresh: start as a new installation: no administrator, no key (``api_key`` and ``access_token`` are empty).
        port: the port to listen on; 0 is any free port.
        seed: determines all ids, keys and tokens.
        clock: returns the time; the default starts at a fixed time and advances by a millisecond per event.
        data: a folder that keeps everything, so that the next server on it continues even if this one was killed. What
            a request has changed is on the disk before its response is sent.

    Raises:
        OSError: the folder cannot be used, or another server uses it.
    """

    def __init__(
        self,
        *,
        release: str = "latest",
        spec: Spec | None = None,
        validate: bool = True,
        stateful: bool = True,
        deviations: bool = False,
        unstable_pages: bool | None = None,
        fresh: bool = False,
        port: int = 0,
        seed: int = 0,
        clock: Callable[[], datetime] | None = None,
        data: Path | None = None,
    ) -> None:
        self.clock: Callable[[], datetime] = clock or Clock()
        self.state: State = State(seed, self.clock)
        self._storage = Storage(data) if data is not None else None
        self.is_continued: bool = self._storage is not None and self._go_on(self._storage, seed)
        """Whether the folder ``data`` contained a saved state."""
        self.api_key: str
        self.access_token: str
        if self.is_continued:
            self.api_key, self.access_token = known_secrets(self.state)
        else:
            self.api_key, self.access_token = ("", "") if fresh else seed_users(self.state)
        """A key of the admin's that may do everything, and the token of a session of the admin's."""
        self.requests: list[Received] = []
        """The received requests, oldest first."""
        self.faults: Faults = Faults(lambda: self.spec, seed)
        """The faults to inject; none at first."""
        self._release = release
        self._spec = spec
        self._validate = validate
        self._stateful = stateful
        self._deviations = deviations
        self._unstable_pages = unstable_pages
        self._port = port
        self._runner: web.AppRunner | None = None
        self._portal: Portal | None = None

    def __repr__(self) -> str:
        release = self._spec.release if self._spec else self._release
        return f"<FakeImmich {release} {self.url if self._runner else 'not started'}>"

    def _go_on(self, storage: Storage, seed: int) -> bool:
        state = self.state
        is_continued = storage.load(state)
        state.directory = storage.files
        if is_continued:
            # Not the ids, keys and times again that were given before.
            state.random.seed(f"{seed}/{state.sequence}")
            if isinstance(self.clock, Clock):
                for table in state.tables.values():
                    for entity in table.values():
                        self.clock.pass_by(entity.updated_at)
        return is_continued

    @property
    def spec(self) -> Spec:
        """The document that is served. Before the start this reads the file."""
        if self._spec is None:
            self._spec = load_release(self._release)
        return self._spec

    @property
    def url(self) -> str:
        """The URL of the server without ``/api``."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def port(self) -> int:
        """The port on which it listens."""
        return self._port

    def seed(self, *, assets: int = 0, albums: int = 0, people: int = 0) -> list[Asset]:
        """Give the admin generated pictures, spread over albums, and people in them; the same ones in every run.

        Returns:
            The pictures, oldest first. What is made only of requests (tags, stacks, links) is left to requests.
        """
        return seed_library(self.state, assets=assets, albums=albums, people=people)

    async def start(self) -> None:
        """Begin to listen.

        Raises:
            OSError: the port cannot be used.
        """
        # In a thread: reading a document takes the disk, and understanding all of it takes a while.
        pipeline = await asyncio.to_thread(self._pipeline)
        self._saving = asyncio.Lock()
        await self._save()
        application = web.Application(client_max_size=JSON_LIMIT)
        pipeline.events.attach(application)
        self._events = pipeline.events
        application.router.add_route("*", r"/{path:[\s\S]*}", pipeline.answer)
        application.on_response_prepare.append(pipeline.add_headers)
        self._runner = web.AppRunner(application, access_log=None, logger=_log, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        try:
            await site.start()
        except OSError as error:
            await self._runner.cleanup()
            reason = os.strerror(error.errno) if error.errno else str(error)
            what = (
                f"the fake server cannot listen on port {self._port}: {reason}. Choose another port; 0 is any free port"
            )
            raise OSError(error.errno, what) from error
        self._port = self._runner.addresses[0][1]

    def _pipeline(self) -> Pipeline:
        return Pipeline(
            self.spec,
            self.state,
            self.requests,
            self.faults,
            validate=self._validate,
            handlers=all_handlers() if self._stateful else {},
            deviations=self._deviations,
            unstable_pages=self._unstable_pages,
            save=self._save,
        )

    async def _save(self) -> None:
        if self._storage is None:
            return
        async with self._saving:
            changes = self._storage.changes(self.state)
            if changes:
                await asyncio.to_thread(self._storage.write, changes)
                self._storage.settle(changes)

    async def push(self, kind: str, data: object) -> None:
        """Send an event of any kind to all sockets, such as one that a newer release has."""
        await self._events.push(kind, data)

    async def drop_sockets(self) -> None:
        """End all socket.io connections; their clients connect again, and have missed what happened meanwhile."""
        await self._events.disconnect_all()

    async def stop(self) -> None:
        """Stop listening and remove temporary files. What it remembers can still be looked at."""
        if self._runner is not None:
            await self._events.close()
            await self._runner.cleanup()
            self._runner = None
            await self._save()
        if self._storage is not None:
            await asyncio.to_thread(self._storage.close)
            self._storage = None
        await asyncio.to_thread(self.state.close)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()

    def __enter__(self) -> Self:
        self._portal = Portal("FakeImmich")
        try:
            self._portal.run(self.start)
        except BaseException:
            self._portal.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        portal, self._portal = self._portal, None
        if portal is not None:
            try:
                portal.run(self.stop)
            finally:
                portal.stop()
