"""Keep one aiohttp session per event loop, and close abandoned sessions."""

from __future__ import annotations

import contextlib
import gc
import os
import warnings
import weakref
from collections.abc import Mapping
from inspect import iscoroutine
from typing import TYPE_CHECKING, Any

from .._internal.threads import preload, run_in_thread

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from aiohttp import ClientSession

    _ByLoop = dict[AbstractEventLoop, ClientSession]

CONNECT_SECONDS = 10.0
READ_SECONDS = 60.0
READ_BYTES = 2**19
"""The buffer of a response. With the 64 KiB of aiohttp, reading a page of assets takes a dozen wake-ups."""


class Sessions:
    """The aiohttp sessions of one client, one per event loop, each made on first use."""

    def __init__(self) -> None:
        self._by_loop: _ByLoop = {}
        weakref.finalize(self, _abandon, self._by_loop, os.getpid())

    async def here(self) -> ClientSession:
        """Return the session of the running event loop."""
        import asyncio

        loop = asyncio.get_running_loop()
        session = self._by_loop.get(loop)
        if session is not None and not session.closed:
            return session
        # The sessions of closed event loops can no longer be closed properly.
        for over in [other for other in list(self._by_loop) if other.is_closed()]:
            if (left := self._by_loop.pop(over, None)) is not None:
                _drop(left)
        await preload("aiohttp")
        import aiohttp

        # Another task may have made the session during the import.
        if loop not in self._by_loop or self._by_loop[loop].closed:
            session = self._by_loop[loop] = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=READ_SECONDS),
                cookie_jar=aiohttp.DummyCookieJar(),
                read_bufsize=READ_BYTES,
            )
            # aiohttp repeats an idempotent request by itself when a reused connection turns out to be closed. It has
            # no public switch for that; without it `retries=0` would send two requests.
            session._retry_connection = False  # noqa: SLF001 - see above; a test counts the requests
        return self._by_loop[loop]

    async def close(self) -> None:
        """Close all sessions, each in its own event loop."""
        import asyncio

        here = asyncio.get_running_loop()
        for loop in list(self._by_loop):
            session = self._by_loop.pop(loop, None)
            if session is None:  # another thread closes it
                continue
            if loop is here:
                await session.close()
            elif loop.is_running():
                await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(session.close(), loop))
            elif loop.is_closed():
                _drop(session)
            else:
                await run_in_thread(loop.run_until_complete, session.close())

    def forget(self) -> None:
        """Forget all sessions without closing them: after a fork they belong to the parent process."""
        # Keep them alive: closing a socket here would remove it from the parent's event loop.
        _INHERITED.extend(self._by_loop.values())
        self._by_loop.clear()


def arguments_for_own(session: ClientSession, method: str, headers: Mapping[str, str]) -> dict[str, Any]:
    """Return arguments for one request of the caller's own session.

    With them aiohttp does not repeat the request by itself, and cookies of a login by this session do not replace the
    credentials in ``headers``: Immich prefers a session's cookie to an API key, and would act as another user.

    aiohttp repeats idempotent requests on a broken connection when the error is one of two classes; a middleware
    raises another one.
    """
    has_login = any(name in headers for name in _CREDENTIALS) and len(session.cookie_jar) > 0
    more: list[Any] = [_raise_plain_connection_error] if method in _REPEATED_BY_AIOHTTP else []
    if has_login:
        more.append(_without_login_cookies(_cookies(headers)))
    own = getattr(session, "_middlewares", None) or ()
    return {"middlewares": (*more, *own)} if more else {}


LOGIN_COOKIES = frozenset(
    {"immich_access_token", "immich_auth_type", "immich_is_authenticated", "immich_shared_link_token"}
)
"""The names of Immich's session cookies."""
_CREDENTIALS = ("x-api-key", "authorization", "cookie")


def _cookies(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the cookies of a ``Cookie`` header (RFC 6265 §4.2.1)."""
    pairs = (part.strip().partition("=") for part in headers.get("cookie", "").split(";"))
    return {name: value for name, _, value in pairs if name}


def _without_login_cookies(own: Mapping[str, str]) -> Any:
    async def middleware(request: Any, handler: Any) -> Any:
        sent = _cookies({"cookie": request.headers.get("Cookie", "")})
        kept = {**{name: value for name, value in sent.items() if name not in LOGIN_COOKIES}, **own}
        request.headers.popall("Cookie", None)
        if kept:
            request.headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in kept.items())
        return await handler(request)

    return middleware


_REPEATED_BY_AIOHTTP = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})


async def _raise_plain_connection_error(request: Any, handler: Any) -> Any:
    import aiohttp

    try:
        return await handler(request)
    except aiohttp.ClientConnectorError:
        raise  # raised when no connection can be made; it must not be repeated by aiohttp
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise aiohttp.ClientConnectionError(str(error)) from error


_INHERITED: list[ClientSession] = []
"""Sessions of the parent process, kept alive after a fork."""


def _abandon(sessions: _ByLoop, process: int) -> None:
    """Close abandoned sessions. Called from any thread when the owner is garbage-collected or the program ends."""
    if process != os.getpid():
        return
    for loop, session in list(sessions.items()):
        if loop.is_running():
            loop.call_soon_threadsafe(_detach, session)
        else:
            _drop(session)
    sessions.clear()


def _drop(session: ClientSession) -> None:
    """Detach a session whose event loop is closed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _detach(session)
        del session
        # The garbage collector closes their sockets and would emit a ResourceWarning for each.
        gc.collect()


def _detach(session: ClientSession) -> None:
    """Close a session's connections without awaiting."""
    connector = session.connector
    session.detach()
    if connector is None:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # aiohttp's own close() must be awaited
        closing: Any = connector.close()
        if iscoroutine(closing):
            with contextlib.suppress(StopIteration, RuntimeError):
                closing.send(None)
            closing.close()
