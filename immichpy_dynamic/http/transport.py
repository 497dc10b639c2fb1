"""Send requests to one server: session, credentials, time limits, retries, redirects.

aiohttp is imported when the first request is sent.
"""

from __future__ import annotations

import itertools
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn
from urllib.parse import urlsplit

import msgspec
from msgspec import UNSET

from ..exceptions import ApiConnectionError, ImmichError
from .addresses import check_proxy, without_secrets
from .bodies import MAX_RESPONSE_BYTES, check_max_response_bytes, read_body
from .failures import lasting, translate_errors
from .limits import TimeLimit, check_timeout
from .multipart import MultipartBody
from .redirects import MAX_REDIRECTS, Hop, merged, next_hop
from .request import Request
from .response import RawResponse
from .retry import RETRIES, check_retries, seconds_before_repeat, seconds_before_retry
from .sessions import Sessions, arguments_for_own

if TYPE_CHECKING:
    from ssl import SSLContext

    from aiohttp import ClientResponse, ClientSession, ClientTimeout, TraceRequestRedirectParams

log: logging.Logger = logging.getLogger("immichpy_dynamic")

_REPEATABLE_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
_CHECKSUM = "x-immich-checksum"
_SHORTEST_SECRET = 8
# An injected session may be set to raise for error statuses; this package handles them itself.
_PLAIN: Mapping[str, Any] = {"allow_redirects": False, "raise_for_status": False}


class Options(msgspec.Struct, frozen=True):
    """The options of one call, which override the client's."""

    timeout: Any = UNSET
    """Seconds for the whole call, or an ``aiohttp.ClientTimeout``; ``None`` lifts the client's limit."""
    headers: Mapping[str, str] | None = None
    retries: int | None = None
    """How often a failed attempt is repeated; ``None`` means the client's setting."""
    progress: Callable[[int], None] | None = None
    """Called with the number of a file's bytes sent so far."""
    max_response_bytes: int | None = None
    """The maximum size of a response that is read as a whole; ``None`` means the client's setting."""

    def __post_init__(self) -> None:
        """Raise TypeError or ValueError for settings that would otherwise mean something else."""
        check_timeout(self.timeout)
        if self.retries is not None:
            check_retries(self.retries)
        if self.max_response_bytes is not None:
            check_max_response_bytes(self.max_response_bytes)


NO_OPTIONS = Options()


class WebSocketSettings(NamedTuple):
    """The session, headers and arguments that open a WebSocket to the server."""

    session: ClientSession
    """The session to use; the caller must close it."""
    headers: Mapping[str, str]
    """Headers of the request, credentials included."""
    arguments: dict[str, Any]
    """More arguments for ``ClientSession.ws_connect``."""


class Transport:
    """Sends requests to one server.

    Args:
        base_url: as :func:`~.addresses.check_base_url` returns it.
        credentials: headers that only this server may see.
        http_client: the caller's session; it is used as it is and stays the caller's to close.
        timeout: seconds for a whole call, or an ``aiohttp.ClientTimeout``.
        retries: how often a failed attempt is repeated; 0 is one attempt.
        max_response_bytes: how large a response may be that is read as a whole, after decompression.
        headers: sent with every request.
        ssl: an ``ssl.SSLContext``, or ``False`` for no verification.
        proxy: URL of a proxy; otherwise the environment's ``HTTP_PROXY``, ``HTTPS_PROXY``, ``NO_PROXY`` count.
        share: the key or slug of a shared link, by the name of the query parameter that carries it.
    """

    def __init__(
        self,
        base_url: str,
        *,
        credentials: Mapping[str, str],
        http_client: ClientSession | None = None,
        timeout: float | ClientTimeout | None = None,
        retries: int = RETRIES,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        headers: Mapping[str, str] | None = None,
        ssl: SSLContext | bool | None = None,
        proxy: str | None = None,
        share: Mapping[str, str] | None = None,
    ) -> None:
        self.base_url = base_url
        self._share = dict(share or {})
        self._credentials = dict(credentials)
        self._injected = http_client
        check_timeout(timeout)
        check_retries(retries)
        check_max_response_bytes(max_response_bytes)
        self._max_response_bytes = max_response_bytes
        self._timeout = timeout
        self._retries = retries
        self._headers = dict(headers or {})
        self._ssl = ssl
        self._proxy = None if proxy is None else check_proxy(proxy)
        self._proxies: dict[str, str] | None = None
        self._sessions = Sessions()
        import asyncio

        self.sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
        """Waits between two attempts; tests replace it to avoid real delays."""

    def __repr__(self) -> str:
        return f"<Transport {self.base_url}>"

    def __reduce__(self) -> NoReturn:
        """Raise TypeError: pickling a client would store the API key in clear text."""
        raise TypeError("a client holds a key and connections, so it cannot be pickled: make one in each process")

    def add_credential(self, header: str, value: str) -> None:
        """Send a header that only this server may see with every request from now on."""
        self._credentials[header] = value

    def redacted(self, response: RawResponse) -> RawResponse:
        """Return an error response without this client's credentials: proxies may repeat the request's headers."""
        content = response.content
        for value in (*self._credentials.values(), *self._share.values()):
            secret = value.removeprefix("Bearer ").encode()
            if len(secret) >= _SHORTEST_SECRET:
                content = content.replace(secret, b"REDACTED")
        return msgspec.structs.replace(response, content=content)

    async def open(self) -> None:
        """Make the session. The first request would do so too; this only raises errors earlier."""
        await self._ready()

    async def close(self) -> None:
        """Close the sessions, but not a session of the caller. The transport can be used again afterwards."""
        await self._sessions.close()

    def forget(self) -> None:
        """Forget all sessions without closing them: after a fork they belong to the parent process."""
        self._sessions.forget()

    async def fetch(self, request: Request, options: Options = NO_OPTIONS, *, progress: Any = None) -> RawResponse:
        """Send ``request`` and read the whole response.

        Raises:
            ApiConnectionError: no response, after all retries.
            ApiTimeoutError: no response in time.
        """
        response, content, _ = await self._exchange(request, options, progress, read=True)
        # Copy the headers: aiohttp's own mapping cannot be pickled, so neither could an exception that holds it.
        return RawResponse(response.status, response.reason, response.headers.copy(), content, request.url)

    @asynccontextmanager
    async def stream(
        self, request: Request, options: Options = NO_OPTIONS, *, progress: Any = None
    ) -> AsyncIterator[ClientResponse]:
        """Send ``request`` and return the open response.

        Raises:
            ApiConnectionError: no response, after all retries; also when the response breaks off within the block.
            ApiTimeoutError: no response in time.
        """
        response, _, body = await self._exchange(request, options, progress, read=False)
        try:
            with translate_errors(request):
                yield response
        finally:
            await _end(response, body)

    async def websocket(self) -> WebSocketSettings:
        """Return the settings for opening a WebSocket with the same session options as requests.

        Raises:
            ImmichError: the session that the client was given is closed.
        """
        import aiohttp

        shared = await self._ready()
        url = f"{self.base_url}/socket.io"
        own_headers = {} if self._injected is None else dict(self._injected.headers)
        # A separate session on the same connections: it sends no cookies of another login and follows no redirects.
        refuses_redirects = aiohttp.TraceConfig()
        refuses_redirects.on_request_redirect.append(_refuse_redirect)
        session = aiohttp.ClientSession(
            connector=shared.connector,
            connector_owner=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            trace_configs=[refuses_redirects],
        )
        settings: dict[str, Any] = {}
        proxy = self._proxy or (self._environment_proxy(url) if self._injected is None else None)
        if proxy is not None:
            settings["proxy"] = proxy
        if self._ssl is not None:
            settings["ssl"] = self._ssl
        headers = merged(own_headers, self._headers, self._credentials)
        return WebSocketSettings(session, headers, settings)

    async def _exchange(
        self, request: Request, options: Options, progress: Any, *, read: bool
    ) -> tuple[ClientResponse, bytes, MultipartBody | None]:
        """Send with retries. With ``read``, read and close the response; otherwise the caller must close it."""
        body = MultipartBody(request.parts, progress or options.progress) if request.parts else None
        retries = self._retries if options.retries is None else options.retries
        if not _is_repeatable(request) or (body is not None and not body.repeatable):
            retries = 0
        limit = TimeLimit(self._timeout if options.timeout is UNSET else options.timeout)
        for attempt in itertools.count():
            try:
                response, content = await self._attempt(request, options, body, limit, read=read)
            except ImmichError as error:
                wait = seconds_before_retry(attempt, error)
                if wait is None or attempt >= retries or limit.ends_within(wait):
                    raise
                why = type(error).__name__
            else:
                wait = seconds_before_repeat(attempt, response.status, response.headers)
                if wait is None or attempt >= retries or limit.ends_within(wait):
                    return response, content, body
                await _end(response, body)
                why = str(response.status)
            log.info("%s %s: %s, retrying in %.1f s", request.method, request.url, why, wait)
            await self.sleep(wait)
        raise AssertionError  # the last attempt returns or raises

    async def _attempt(
        self, request: Request, options: Options, body: MultipartBody | None, limit: TimeLimit, *, read: bool
    ) -> tuple[ClientResponse, bytes]:
        """Send once; close everything that was opened, unless the caller reads the response."""
        # Another task may have closed the session since the last attempt.
        session = await self._ready()
        response, content, stays_open = None, b"", False
        try:
            with translate_errors(request):
                response = await self._send(session, request, options, body, limit.setting())
                if read:
                    most = options.max_response_bytes or self._max_response_bytes
                    content = await read_body(response, most)
            stays_open = not read
            return response, content
        finally:
            if not stays_open:
                await _end(response, body)

    async def _send(
        self,
        session: ClientSession,
        request: Request,
        options: Options,
        body: MultipartBody | None,
        time_left: Mapping[str, Any],
    ) -> ClientResponse:
        """Send once and follow redirects: aiohttp would send the key to another origin."""
        import yarl

        credentials = {} if request.public else self._credentials
        headers = merged(self._headers, request.headers, credentials, options.headers or {})
        if body is not None:
            headers = merged(headers, await body.headers())
        hop = Hop(request.method, self._with_share(request).full_url, headers, sends_body=True)
        for _ in range(MAX_REDIRECTS):
            data: Any = (body.data() if body is not None else request.content) if hop.sends_body else None
            response = await session.request(
                hop.method,
                yarl.URL(hop.url, encoded=True),
                headers=hop.headers,
                data=data,
                **_PLAIN,
                **self._settings(session, hop),
                **time_left,
            )
            following = next_hop(response, hop, request, can_repeat_body=body is None or body.repeatable)
            if following is None:
                return response
            response.release()
            hop = following
        raise lasting(ApiConnectionError(f"{without_secrets(request.url)} redirects in a circle"))

    def _with_share(self, request: Request) -> Request:
        """Add the shared link's key or slug, where an operation accepts it and the caller has not given one."""
        if not self._share or request.public or any(name in ("key", "slug") for name, _ in request.query):
            return request
        if request.operation and not any(each.wire_name in self._share for each in request.operation.parameters):
            return request
        return msgspec.structs.replace(request, query=(*request.query, *self._share.items()))

    def _settings(self, session: ClientSession, hop: Hop) -> dict[str, Any]:
        settings: dict[str, Any] = {}
        if self._injected is None:
            proxy = self._proxy or self._environment_proxy(hop.url)
            if proxy is not None:
                settings["proxy"] = proxy
        else:
            if self._proxy is not None:
                settings["proxy"] = self._proxy
            settings |= arguments_for_own(session, hop.method, hop.headers)
        if self._ssl is not None:
            settings["ssl"] = self._ssl
        return settings

    def _environment_proxy(self, url: str) -> str | None:
        from urllib import request

        if self._proxies is None:
            self._proxies = request.getproxies_environment()
        if not self._proxies:
            return None
        parts = urlsplit(url)
        if request.proxy_bypass_environment(parts.netloc, self._proxies):  # type: ignore[attr-defined]  # not in typeshed
            return None
        proxy = self._proxies.get(parts.scheme) or self._proxies.get("all")
        try:
            return check_proxy(proxy) if proxy else None
        except ValueError as error:
            names = f"{parts.scheme.upper()}_PROXY or ALL_PROXY"
            raise ApiConnectionError(
                f"{without_secrets(url)}: {error} (the environment's {names} is another)"
            ) from None

    async def _ready(self) -> ClientSession:
        if self._injected is None:
            return await self._sessions.here()
        if self._injected.closed:
            raise ImmichError("the http_client that this client was given is closed")
        return self._injected


async def _refuse_redirect(_session: object, _context: object, parameters: TraceRequestRedirectParams) -> None:
    raise lasting(ApiConnectionError(f"{without_secrets(str(parameters.url))} redirects a WebSocket"))


async def _end(response: ClientResponse | None, body: MultipartBody | None) -> None:
    """Close the response and the body of an attempt."""
    # After a complete read, the connection is back in the pool already.
    if response is not None:
        response.close()
    if body is not None:
        await body.close()


def _is_repeatable(request: Request) -> bool:
    """Return whether sending a request twice has the effect of sending it once (RFC 9110 §9.2.2).

    Immich recognises an upload by its checksum; searches and the sync stream change nothing although they are POST.
    """
    if request.method in _REPEATABLE_METHODS or _CHECKSUM in request.headers:
        return True
    return request.operation is not None and request.operation.is_iterable
