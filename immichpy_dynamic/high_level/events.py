"""Events that the server pushes while they happen, over socket.io at ``/api/socket.io``.

Immich sends most events after a job: ``on_upload_success`` comes when the thumbnails of an asset exist, and not at all
for hidden assets or for files that it cannot read. Events of a time without connection are lost; :mod:`.catch_up`
finds what a search can still find.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Collection
from contextlib import aclosing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .._internal.threads import preload
from ..exceptions import ApiConnectionError, ApiTimeoutError, ImmichError, NotFoundException, UnauthorizedException
from ..http.retry import is_transient, pause
from ..spec.naming import suggestion
from .catch_up import CatchUp
from .event_payloads import GAP, KINDS, Event, Gap, Payloads

if TYPE_CHECKING:
    from aiohttp import ClientSession, ClientWebSocketResponse

    from ..api import Connection

log: logging.Logger = logging.getLogger("immichpy_dynamic")

_SOCKET = "socketio"
_HANDSHAKE_SECONDS = 20.0
_LONGEST_PAUSE_SECONDS = 30.0
_CLOSE_SECONDS = 10.0
_MOST_WAITING_BYTES = 32 * 2**20
_BYTES_EACH = 500
"""The memory in bytes that an event takes besides its payload."""
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
        client: the client with the server's address and the credentials.
        wanted: the kinds of events to yield.
        found: finds missed events; ``None`` when they are not requested.
        passes_unknown: whether to yield kinds that this package does not know.
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
        """Yield events for as long as the consumer asks for them; reconnect without a time limit."""
        if self._found is not None:
            await self._found.begin()
        lost_at: datetime | None = None
        failures = 0
        while True:
            started = time.monotonic()
            try:
                await self._socket.connect()
                async with aclosing(self._missed(lost_at)) as missed:
                    async for event in missed:
                        yield event
            except ImmichError as error:
                if lost_at is None or not _is_passing(error):
                    raise
                reason = str(error)
            else:
                async with aclosing(self._pushed()) as pushed:
                    async for event in pushed:
                        yield event
                lost_at = self._socket.lost_at
                reason = "the connection was lost"
                if time.monotonic() - started > _LONGEST_PAUSE_SECONDS:
                    failures = 0
            # Wait before reconnecting to a server that ends each connection at once.
            wait = min(pause(failures - 1, None), _LONGEST_PAUSE_SECONDS) if failures else 0.0
            failures += 1
            log.info("events: %s: %s; connecting again in %.1f s", self._client.base_url, reason, wait)
            await asyncio.sleep(wait)

    async def _missed(self, lost_at: datetime | None) -> AsyncGenerator[Event]:
        """Yield the gap event, then the missed events that a search finds."""
        if lost_at is not None and GAP in self._wanted:
            yield Event(kind=GAP, data=Gap(since=lost_at, until=_now()), received_at=_now())
        if self._found is not None:
            async with aclosing(self._found.missed(lost_at)) as missed:
                async for event in missed:
                    yield event

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


def _is_passing(error: ImmichError) -> bool:
    """Return whether an error after a lost connection is transient: in maintenance mode, Immich responds with 404."""
    return isinstance(error, (ApiConnectionError, ApiTimeoutError, NotFoundException)) or is_transient(error)


class _Arrivals:
    """The queue of events that one connection has received and the consumer has not read yet.

    The queue is bounded: a consumer that is too slow loses the connection and catches up on the next one.
    """

    def __init__(self) -> None:
        self._queue: asyncio.Queue[tuple[str, Any, int] | None] = asyncio.Queue()
        self._waiting_bytes = 0
        self.ended_at: datetime | None = None
        """The end of the connection, which may be long before the consumer reaches the end of the queue."""

    def add(self, kind: str, data: Any, size: int) -> None:
        """Add an event; ``size`` is its length in bytes as sent."""
        if self.ended_at is not None:
            return
        self._waiting_bytes += size + _BYTES_EACH
        if self._waiting_bytes > _MOST_WAITING_BYTES:
            log.warning("events: they come faster than they are taken; the connection is given up")
            self.end()
        else:
            self._queue.put_nowait((kind, data, size))

    def end(self, *_: Any) -> None:
        """Add nothing from now on."""
        if self.ended_at is None:
            self.ended_at = _now()
            self._queue.put_nowait(None)

    async def take(self) -> tuple[str, Any] | None:
        """Return kind and payload of the next event, ``None`` at the end."""
        item = await self._queue.get()
        if item is None:
            return None
        kind, data, size = item
        self._waiting_bytes -= size + _BYTES_EACH
        return kind, data


class _Session:
    """The session of one connection. It closes the WebSocket, which python-socketio leaves open after a bad packet."""

    def __init__(self, session: ClientSession) -> None:
        self._session = session
        self._websocket: ClientWebSocketResponse | None = None
        self.cookie_jar = session.cookie_jar

    @property
    def closed(self) -> bool:
        """Whether the session was closed."""
        return self._session.closed

    async def ws_connect(self, *args: Any, **kwargs: Any) -> ClientWebSocketResponse:
        """Open the WebSocket."""
        self._websocket = await self._session.ws_connect(*args, **kwargs)
        return self._websocket

    async def close(self) -> None:
        """Close the WebSocket and the session."""
        if self._websocket is not None:
            await self._websocket.close()
        await self._session.close()


class _Socket:
    """The socket.io connection; connects anew after a lost connection.

    Args:
        client: the client with the server's address and the credentials.
    """

    def __init__(self, client: Connection) -> None:
        self._client = client
        self._session: _Session | None = None
        self._socket: Any = None
        self._arrivals = _Arrivals()
        self._first: tuple[str, Any] | None = None

    @property
    def lost_at(self) -> datetime:
        """The time at which the last connection ended."""
        return self._arrivals.ended_at or _now()

    async def connect(self) -> None:
        """Connect and wait for the first message: the server rejects a key only after connecting.

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
        import aiohttp

        from .event_packets import ARRIVED, EVENT_PACKET

        arrivals = self._arrivals = _Arrivals()
        session, headers, settings = await self._client.transport.websocket()
        self._session = _Session(session)
        # python-socketio's log messages would show the server's text on standard error.
        silent = logging.getLogger("immichpy_dynamic.socketio")
        silent.disabled = True
        socket = self._socket = socketio.AsyncClient(
            reconnection=False,
            handle_sigint=False,
            http_session=self._session,
            websocket_extra_options=settings,
            serializer=EVENT_PACKET,
            logger=silent,
            engineio_logger=silent,
        )
        socket.on(ARRIVED, arrivals.add)
        socket.on("disconnect", arrivals.end)
        url = f"{self._client.base_url}/socket.io"
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
                first = self._first = await arrivals.take()
        except (socketio.exceptions.ConnectionError, aiohttp.ClientError, TimeoutError, OSError) as error:
            # The exception's text may contain the address with credentials, and its context the headers.
            reason = "no answer in time" if isinstance(error, TimeoutError) else "no connection"
            raise ApiConnectionError(f"{url}: {reason}") from None
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError):
            # python-socketio does not check the first packet.
            raise ApiConnectionError(f"{url}: what answers is not a socket.io server") from None
        if first is None:
            raise ApiConnectionError(f"{url}: the server closed the connection")
        if first[0] == _FAILED:
            raise UnauthorizedException(401, "Unauthorized", url=url, advice=_REFUSED)

    async def events(self) -> AsyncGenerator[tuple[str, Any]]:
        """Yield kind and payload of each event until the connection ends."""
        item, self._first = self._first, None
        while item is not None:
            yield item
            item = await self._arrivals.take()

    async def close(self) -> None:
        """Disconnect."""
        socket, self._socket = self._socket, None
        session, self._session = self._session, None
        if socket is not None:
            # If the server no longer reads, sending the disconnect packet could block.
            with suppress(TimeoutError):
                async with asyncio.timeout(_CLOSE_SECONDS):
                    await socket.disconnect()
        if session is not None:
            await session.close()


def _split(address: str, path: str) -> tuple[str, str]:
    """Return the origin and the path of the socket; the server may be in a sub-path."""
    scheme, _, rest = address.partition("://")
    host, _, below = rest.partition("/")
    return f"{scheme}://{host}", "/".join(part for part in (below, path) if part)
