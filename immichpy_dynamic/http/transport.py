"""The connection to the server: session, key, timeouts, retries, redirects.

Nothing here reads documents. aiohttp is imported when the first request is sent.
"""

from __future__ import annotations

import itertools
import logging
import math
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urljoin, urlsplit

import msgspec

from ..exceptions import ApiConnectionError, ImmichError
from ..spec.operation import JSON_LINES, OperationModel
from .addresses import check_proxy, origin, without_secrets
from .failures import Translated, connection_failures, is_lasting
from .multipart import MultipartBody
from .request import Request
from .response import RawResponse
from .sessions import Sessions

if TYPE_CHECKING:
    from ssl import SSLContext

    from aiohttp import ClientResponse, ClientSession, ClientTimeout

log: logging.Logger = logging.getLogger("immichpy_dynamic")

RETRIES = 2
MAX_REDIRECTS = 5
MAX_WAIT_SECONDS = 60.0
"""A server that asks for a longer pause (``Retry-After``) is not waited for."""

_REPEATABLE_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
_REPEATABLE_STATUSES = frozenset({429, 502, 503, 504})
# What another server may see of a request that is redirected to it: nothing that could be a secret.
_HARMLESS = frozenset({"accept", "accept-encoding", "accept-language", "range", "user-agent"})
_CHECKSUM = "x-immich-checksum"
# An injected session may have been told to raise of itself; what an answer means is for us to say.
_PLAIN: Mapping[str, Any] = {"allow_redirects": False, "raise_for_status": False}


class Options(msgspec.Struct, frozen=True):
    """What a call may set for itself; ``None`` means: as the client does."""

    timeout: Any = None
    """Seconds for the whole call, or an ``aiohttp.ClientTimeout``."""
    headers: Mapping[str, str] | None = None
    retries: int | None = None
    progress: Callable[[int], None] | None = None
    """Called with the number of a file's bytes sent so far."""

    def __post_init__(self) -> None:
        """Refuse what would otherwise be taken for no limit."""
        limit, retries = self.timeout, self.retries
        if limit is not None and not hasattr(limit, "total"):
            if not isinstance(limit, (int, float)):
                raise TypeError(f"a timeout is a number of seconds or an aiohttp.ClientTimeout, not {limit!r}")
            if not limit > 0:
                raise ValueError(f"a timeout must be more than 0 seconds, not {limit!r}; None is for no total limit")
        if retries is not None and not isinstance(retries, int):
            raise TypeError(f"retries is a number, not {retries!r}")


NO_OPTIONS = Options()


class Transport:
    """Sends requests to one server.

    Args:
        base_url: as :func:`~.addresses.check_base_url` returns it.
        credentials: headers that only this server may see.
        http_client: the caller's session; it is used as it is and stays the caller's to close.
        timeout: seconds for a whole call, or an ``aiohttp.ClientTimeout``.
        retries: how often a failed request that may be repeated is sent again.
        headers: sent with every request.
        ssl: as aiohttp takes it: an ``SSLContext``, or ``False`` for no verification.
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
        headers: Mapping[str, str] | None = None,
        ssl: SSLContext | bool | None = None,
        proxy: str | None = None,
        share: Mapping[str, str] | None = None,
    ) -> None:
        self.base_url = base_url
        self._share = dict(share or {})
        self._credentials = dict(credentials)
        self._injected = http_client
        Options(timeout=timeout, retries=retries)  # looks at both
        self._timeout = timeout
        self._retries = retries
        self._headers = dict(headers or {})
        self._ssl = ssl
        self._proxy = None if proxy is None else check_proxy(proxy)
        self._proxies: dict[str, str] | None = None
        self._sessions = Sessions()
        import asyncio

        self.sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
        """Waits between two attempts; tests put something here that does not take time."""

    def __repr__(self) -> str:
        return f"<Transport {self.base_url}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled, with the key in clear text, or copied in depth."""
        raise TypeError("a client holds a key and connections, so it cannot be pickled: make one in each process")

    def add_credential(self, header: str, value: str) -> None:
        """Send a header that only this server may see with every request from now on."""
        self._credentials[header] = value

    async def open(self) -> None:
        """Make the session. A request does it too, so this is only for failing early."""
        await self._ready()

    async def close(self) -> None:
        """Close the sessions, unless it is the caller's. The transport can be used again afterwards."""
        await self._sessions.close()

    def forget(self) -> None:
        """Let go of all sessions without closing them: after a fork they are the parent's."""
        self._sessions.forget()

    async def fetch(self, request: Request, options: Options = NO_OPTIONS, *, progress: Any = None) -> RawResponse:
        """Send ``request`` and read the whole answer.

        Raises:
            ApiConnectionError: no answer, after all retries.
            ApiTimeoutError: no answer in time.
        """
        response, content, _ = await self._exchange(request, options, progress, read=True)
        # A copy, because aiohttp's own cannot be pickled, and an exception with it could leave no process.
        return RawResponse(response.status, response.reason, response.headers.copy(), content, request.url)

    @asynccontextmanager
    async def stream(
        self, request: Request, options: Options = NO_OPTIONS, *, progress: Any = None
    ) -> AsyncIterator[ClientResponse]:
        """Send ``request`` and hand over the open answer.

        Raises:
            ApiConnectionError: no answer, after all retries; also when the answer breaks off within the block.
            ApiTimeoutError: no answer in time.
        """
        response, _, body = await self._exchange(request, options, progress, read=False)
        try:
            with Translated(request):
                yield response
        finally:
            await _end(response, body)

    async def _exchange(
        self, request: Request, options: Options, progress: Any, *, read: bool
    ) -> tuple[ClientResponse, bytes, MultipartBody | None]:
        """Send until there is an answer to keep; with ``read`` it is read and closed, else both are the caller's."""
        session = await self._ready()
        retries = self._retries if options.retries is None else options.retries
        limit = self._timeout if options.timeout is None else options.timeout
        deadline = time.monotonic() + limit if isinstance(limit, (int, float)) else math.inf
        body = MultipartBody(request.parts, progress or options.progress) if request.parts else None
        repeatable = (
            request.method in _REPEATABLE_METHODS or _CHECKSUM in request.headers or _only_reads(request.operation)
        )
        if not repeatable or (body is not None and not body.repeatable):
            retries = 0
        failures = connection_failures()
        for attempt in itertools.count():
            response, content, wait, why, stays_open = None, b"", None, "", False
            with Translated(request):
                try:
                    try:
                        response = await self._send(session, request, options, body, _time(limit, deadline))
                        if read:
                            content = await response.read()
                        if response.status in _REPEATABLE_STATUSES:
                            wait, why = pause(attempt, wanted_pause(response.headers)), str(response.status)
                    except failures as error:
                        wait, why = pause(attempt, None), type(error).__name__
                        if attempt >= retries or is_lasting(error) or time.monotonic() + wait > deadline:
                            raise
                    late = wait is not None and (wait > MAX_WAIT_SECONDS or time.monotonic() + wait > deadline)
                    if wait is None or attempt >= retries or late:
                        assert response is not None  # noqa: S101 - without an answer there is a wait
                        stays_open = not read
                        return response, content, body
                finally:
                    if not stays_open:
                        await _end(response, body)
                log.info("%s %s: %s, trying again in %.1f s", request.method, request.url, why, wait)
                await self.sleep(wait)
                # It may have been closed meanwhile.
                session = await self._ready()
        raise AssertionError  # the last attempt returns or raises

    async def _send(
        self,
        session: ClientSession,
        request: Request,
        options: Options,
        body: MultipartBody | None,
        time_left: Mapping[str, Any],
    ) -> ClientResponse:
        """Send once, following redirects by hand: aiohttp would carry the key to another origin."""
        method, url = request.method, self._with_share(request).full_url
        credentials = {} if request.public else self._credentials
        headers = _merged(self._headers, request.headers, credentials, options.headers or {})
        if body is not None:
            headers = _merged(headers, await body.headers())
        data: Any = body.data() if body is not None else request.content
        for _ in range(MAX_REDIRECTS):
            response = await session.request(
                method, _url(url), headers=headers, data=data, **_PLAIN, **self._settings(url), **time_left
            )
            target = _target(response, url)
            if target is None:
                _refuse_keyless(response, request, url)
                return response
            # RFC 9110 §15.4: 303 always, and 301 and 302 by custom, turn a POST into a GET.
            keeps = response.status in (307, 308) or method in ("GET", "HEAD")
            if keeps and body is not None:
                if not body.repeatable:
                    return response
                data = body.data()
            response.release()
            if not keeps:
                if request.operation is not None:
                    # What a GET answers there is not what was asked for, although it may look like it.
                    raise ApiConnectionError(
                        f"{without_secrets(url)} redirects {method} to {without_secrets(target)} in a way that "
                        "turns it into a GET: use that as base_url if it is yours"
                    )
                method, data = "GET", None
                headers = {name: value for name, value in headers.items() if not name.startswith("content-")}
            if origin(target) != origin(url):
                if method not in ("GET", "HEAD"):
                    raise ApiConnectionError(
                        f"{without_secrets(url)} redirects {method} to {without_secrets(target)}, another server: "
                        "use that as base_url if it is yours"
                    )
                headers = {name: value for name, value in headers.items() if name in _HARMLESS}
            url = target
        raise ApiConnectionError(f"{without_secrets(request.url)} redirects in a circle")

    def _with_share(self, request: Request) -> Request:
        """Add the shared link's key or slug, where an operation takes it and the caller has not given one."""
        if not self._share or request.public or any(name in ("key", "slug") for name, _ in request.query):
            return request
        if request.operation and not any(each.wire_name in self._share for each in request.operation.parameters):
            return request
        return msgspec.structs.replace(request, query=(*request.query, *self._share.items()))

    def _settings(self, url: str) -> dict[str, Any]:
        settings: dict[str, Any] = {}
        if self._injected is None:
            proxy = self._proxy or self._environment_proxy(url)
            if proxy is not None:
                settings["proxy"] = proxy
        elif self._proxy is not None:
            settings["proxy"] = self._proxy
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


async def _end(response: ClientResponse | None, body: MultipartBody | None) -> None:
    """Close what an attempt has opened."""
    # What was read to its end is back in the pool already.
    if response is not None:
        response.close()
    if body is not None:
        await body.close()


def _only_reads(operation: OperationModel | None) -> bool:
    """Whether an operation changes nothing, although it is a POST: searches and the sync stream."""
    if operation is None:
        return False
    success = operation.success
    return operation.pagination is not None or (success is not None and success.content_type == JSON_LINES)


def _moment(text: str) -> datetime:
    """Read a date as HTTP writes it."""
    # Imported here because it takes long; aiohttp has done it by the time there is an answer.
    from email.utils import parsedate_to_datetime

    return parsedate_to_datetime(text)


def wanted_pause(headers: Mapping[str, str]) -> str | None:
    """Return the ``Retry-After`` of an answer; a date becomes seconds by the server's clock, which may be wrong."""
    wanted = headers.get("Retry-After", "")
    try:
        wait = _moment(wanted) - _moment(headers["Date"])
    except (KeyError, TypeError, ValueError):
        return wanted or None
    return str(wait.total_seconds())


def pause(attempt: int, retry_after: str | None) -> float:
    """Seconds before the next attempt: what the server asks for (RFC 9110 §10.2.3), else exponential with jitter."""
    if retry_after is not None:
        try:
            seconds = float(retry_after)
        except ValueError:
            try:
                seconds = (_moment(retry_after).astimezone(UTC) - datetime.now(UTC)).total_seconds()
            except (ValueError, OverflowError):
                seconds = math.nan
        if not math.isnan(seconds):
            return max(0.0, seconds)
    return min(0.25 * 2.0 ** min(attempt, 9), 8.0) * random.uniform(0.5, 1.5)  # noqa: S311 - keeps no secret


def _time(limit: Any, deadline: float) -> dict[str, Any]:
    """Return aiohttp's setting for one attempt: seconds are for all attempts, a ``ClientTimeout`` is for each."""
    if limit is None:
        return {}
    import aiohttp

    if isinstance(limit, aiohttp.ClientTimeout):
        return {"timeout": limit}
    left = max(deadline - time.monotonic(), 0.001)
    return {"timeout": aiohttp.ClientTimeout(total=None if math.isinf(left) else left)}


def _merged(*many: Mapping[str, str]) -> dict[str, str]:
    """Return headers in one mapping, by names in small letters; the later ones win."""
    return {name.lower(): value for headers in many for name, value in headers.items()}


def _target(response: ClientResponse, url: str) -> str | None:
    """Where an answer redirects to, if it does and that is a place for this client to go."""
    location = response.headers.get("Location")
    if response.status not in (301, 302, 303, 307, 308) or location is None:
        return None
    try:
        target = urljoin(url, location)
        scheme, host, _port = origin(target)
    except ValueError:
        return None
    return target if scheme in ("http", "https") and host else None


def _refuse_keyless(response: ClientResponse, request: Request, url: str) -> None:
    """Say why another server, which the request was redirected to, wants a key: it was not given ours."""
    if response.status != 401 or request.public or origin(url) == origin(request.url):
        return
    response.release()
    raise ApiConnectionError(
        f"{without_secrets(request.url)} redirects to {without_secrets(url)}, another server, "
        "which does not get the key: use that as base_url if it is yours"
    )


def _url(url: str) -> Any:
    import yarl

    return yarl.URL(url, encoded=True)
