"""Events that the server pushes while they happen, over socket.io at ``/api/socket.io``.

Immich sends most events after a job: ``on_upload_success`` comes when the thumbnails of an asset exist, and not at all
for hidden assets or for files that it cannot read. Events of a time without connection are lost; :mod:`.catch_up`
finds what a search can still find.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Collection
from contextlib import aclosing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .._internal.threads import preload
from ..exceptions import ApiConnectionError, ImmichError, UnauthorizedException
from ..http.retry import pause
from ..spec.naming import suggestion
from .catch_up import CatchUp
from .event_payloads import GAP, KINDS, Event, Gap, Payloads

if TYPE_CHECKING:
    from ..api import Connection

log: logging.Logger = logging.getLogger("immichpy_dynamic")

_SOCKET = "socketio"
_HANDSHAKE_SECONDS = 20.0
_LONGEST_PAUSE_SECONDS = 30.0
_FAILED = "error"
_REFUSED = "Events need an API key with the permission `all`, or the access token of a session."


async def events(
    client: Connection,
    kinds: Collection[str] | str | None = None,
    *,
    catch_up: bool = False,
    since: datetime | None = None,
) -> AsyncGenerator[Event]:
    """Yield the events of a server; see :meth:`immichpy_dynamic.AsyncClient.events`."""
    wanted = check_kinds(kinds)
    if since is not None and since.tzinfo is None:
        raise ValueError("since: a time without a zone is ambiguous; pass since.astimezone()")
    found = CatchUp(client, wanted, since) if catch_up or since is not None else None
    stream = _Stream(client, wanted, found, passes_unknown=kinds is None)
    try:
        async with aclosing(stream.events()) as arriving:
            async for event in arriving:
                yield event
    finally:
        await stream.close()


def check_kinds(kinds: Collection[str] | str | None) -> frozenset[str]:
    """Return the kinds as a set; all of them for ``None``.

    Raises:
        ValueError: one of them is unknown.
    """
    if kinds is None:
        return KINDS
    wanted = frozenset({kinds} if isinstance(kinds, str) else kinds)
    for kind in sorted(wanted - KINDS):
        known = ", ".join(sorted(KINDS))
        raise ValueError(f"unknown kind of event {kind!r}.{suggestion(kind, KINDS)} The kinds are {known}")
    return wanted


class _Stream:
    """The events of one connection after the other.

    Args:
        client: where to connect, and as whom.
        wanted: the kinds of events to hand out.
        found: finds what was missed; ``None`` when nobody wants it.
        passes_unknown: whether kinds that this package does not know are handed out.
    """

    def __init__(
        self, client: Connection, wanted: Collection[str], found: CatchUp | None, *, passes_unknown: bool
    ) -> None:
        self._client = client
        self._wanted = wanted
        self._found = found
        self._passes_unknown = passes_unknown
        self._socket = _Socket(client)
        self._payloads = Payloads(client)

    async def events(self) -> AsyncGenerator[Event]:
        """Yield events for as long as the consumer asks for them."""
        if self._found is not None:
            await self._found.begin()
        lost_at: datetime | None = None
        while True:
            await self._connect(lost_at)
            if lost_at is not None and GAP in self._wanted:
                yield Event(kind=GAP, data=Gap(since=lost_at, until=_now()), received_at=_now())
            if self._found is not None:
                async with aclosing(self._found.missed(lost_at)) as missed:
                    async for event in missed:
                        yield event
            async with aclosing(self._pushed()) as pushed:
                async for event in pushed:
                    yield event
            lost_at = _now()
            log.info("events: the connection to %s was lost", self._client.base_url)

    async def _connect(self, lost_at: datetime | None) -> None:
        """Connect; a connection that was lost is made again however long it takes."""
        attempt = 0
        while True:
            try:
                await self._socket.connect()
            except ApiConnectionError as error:
                if lost_at is None:
                    raise
                wait = min(pause(attempt, None), _LONGEST_PAUSE_SECONDS)
                log.info("events: %s; connecting again in %.1f s", error, wait)
            else:
                return
            attempt += 1
            await asyncio.sleep(wait)

    async def _pushed(self) -> AsyncGenerator[Event]:
        async with aclosing(self._socket.events()) as arriving:
            async for kind, data in arriving:
                if kind not in self._wanted and (kind in KINDS or not self._passes_unknown):
                    continue
                event = Event(kind=kind, data=await self._payloads.read(kind, data), received_at=_now())
                if self._found is None or self._found.is_new(event):
                    yield event

    async def close(self) -> None:
        """Disconnect."""
        await self._socket.close()


def _now() -> datetime:
    return datetime.now(UTC)


class _Socket:
    """The socket.io connection; one after the other when connections are lost.

    Args:
        client: where to connect, and as whom.
    """

    def __init__(self, client: Connection) -> None:
        self._client = client
        self._session: Any = None
        self._socket: Any = None
        self._arrived: asyncio.Queue[tuple[str, tuple[Any, ...]] | None] = asyncio.Queue()

    async def connect(self) -> None:
        """Connect, and wait until the server has sent something: it refuses a key only after the connection.

        Raises:
            ApiConnectionError: there is no connection, or nothing comes.
            UnauthorizedException: the server refuses the key.
            ImmichError: python-socketio is not installed.
        """
        await self.close()
        try:
            await preload(_SOCKET)
            import socketio
        except ModuleNotFoundError as error:
            raise ImmichError('events need python-socketio: pip install "immichpy-dynamic[live]"') from error
        arrived = self._arrived = asyncio.Queue()
        session, headers, settings = await self._client.transport.websocket()
        self._session = session
        socket = self._socket = socketio.AsyncClient(
            reconnection=False, handle_sigint=False, http_session=session, websocket_extra_options=settings
        )
        socket.on("*", lambda kind, *data: arrived.put_nowait((kind, data)))
        socket.on("disconnect", lambda *_: arrived.put_nowait(None))
        address, _, path = self._client.base_url.rpartition("/")
        origin, path = _split(address, f"{path}/socket.io")
        try:
            async with asyncio.timeout(_HANDSHAKE_SECONDS):
                await socket.connect(
                    origin,
                    headers=dict(headers),
                    transports=["websocket"],
                    socketio_path=path,
                    wait_timeout=_HANDSHAKE_SECONDS,
                )
                first = await arrived.get()
        except (socketio.exceptions.ConnectionError, TimeoutError, OSError) as error:
            # Its text may hold the address with credentials, and its context the headers.
            reason = "no answer in time" if isinstance(error, TimeoutError) else "no connection"
            raise ApiConnectionError(f"{self._client.base_url}/socket.io: {reason}") from None
        if first is None:
            raise ApiConnectionError(f"{self._client.base_url}/socket.io: the server closed the connection")
        if first[0] == _FAILED:
            raise UnauthorizedException(401, "Unauthorized", url=f"{self._client.base_url}/socket.io", advice=_REFUSED)
        arrived.put_nowait(first)

    async def events(self) -> AsyncGenerator[tuple[str, Any]]:
        """Yield kind and payload of what comes, until the connection ends."""
        while (item := await self._arrived.get()) is not None:
            kind, data = item
            yield kind, data[0] if len(data) == 1 else (list(data) or None)

    async def close(self) -> None:
        """Disconnect."""
        socket, self._socket = self._socket, None
        session, self._session = self._session, None
        if socket is not None:
            await socket.disconnect()
        if session is not None:
            await session.close()


def _split(address: str, path: str) -> tuple[str, str]:
    """Return the origin, and the path of the socket below it, of a server that may live in a sub-path."""
    scheme, _, rest = address.partition("://")
    host, _, below = rest.partition("/")
    return f"{scheme}://{host}", "/".join(part for part in (below, path) if part)
