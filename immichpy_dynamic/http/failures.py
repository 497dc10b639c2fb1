"""Translate aiohttp's errors into errors of this package that name the failure, the address and the remedy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from ..exceptions import ApiConnectionError, ApiTimeoutError, ImmichError
from .request import Request

E = TypeVar("E", ApiConnectionError, ApiTimeoutError)


@contextmanager
def translate_errors(request: Request) -> Iterator[None]:
    """Raise this package's errors in place of those of aiohttp, asyncio and the operating system.

    Args:
        request: the request that is sent within the block; messages name it.

    Raises:
        ApiConnectionError: the connection failed.
        ApiTimeoutError: the time limit was exceeded.
    """
    import aiohttp

    try:
        yield
    except ImmichError:
        raise
    except aiohttp.ClientResponseError as error:
        # The error is not the cause of the new one, but Python still keeps it as the context.
        _strip(error)
        problem = error.message.partition("\n")[0].rstrip(":")
        raise ApiConnectionError(f"{_place(request)}: the server's response is not valid HTTP ({problem})") from None
    except (aiohttp.ClientError, ConnectionError, TimeoutError) as error:
        _strip(error)
        raise _translated(error, _place(request)) from error


def _strip(error: BaseException) -> None:
    """Remove secrets from an aiohttp error, which holds the request's headers and URL, and a proxy's password."""
    import aiohttp
    from multidict import CIMultiDict, CIMultiDictProxy

    if isinstance(error, aiohttp.ClientResponseError):
        about = error.request_info
        url = about.url.with_user(None).with_query(None)
        nothing: CIMultiDictProxy[str] = CIMultiDictProxy(CIMultiDict())
        error.request_info = aiohttp.RequestInfo(url, about.method, nothing, url)
        error.history, error.headers = (), None
        error.args = (error.request_info, ())
    elif isinstance(error, aiohttp.ServerDisconnectedError) and not isinstance(error.message, str):
        # A partial response contains the server's cookies.
        error.message = "Server disconnected"
        error.args = (error.message,)
    elif isinstance(error, aiohttp.ClientConnectorError):
        key: Any = error._conn_key  # noqa: SLF001 - aiohttp offers no other way to it
        # A named tuple from aiohttp 3.11 on, an attrs class before.
        names = getattr(key, "_fields", ()) or getattr(key, "__slots__", ())
        known = {name: getattr(key, name) for name in names if not name.startswith("_")}
        proxy = known.get("proxy")
        if proxy is None:
            return
        proxy = proxy.with_user(None)
        error._conn_key = type(key)(**known | {"proxy": proxy, "proxy_auth": None})  # noqa: SLF001 - as above
        error.args = (error._conn_key, *error.args[1:])  # noqa: SLF001 - as above


def lasting(error: E) -> E:
    """Mark an error as not worth a retry, and return it."""
    error.is_transient = False
    return error


def _place(request: Request) -> str:
    return f"{request.method} {request.url}"


def _translated(error: Exception, where: str) -> ApiConnectionError | ApiTimeoutError:
    import aiohttp

    reason = _reason(error)
    if isinstance(error, TimeoutError):
        late = ApiTimeoutError(f"{where}: no response in time ({reason})")
        # aiohttp's own classes are for connecting and reading; a plain TimeoutError is the limit for the whole call.
        return late if isinstance(error, aiohttp.ServerTimeoutError) else lasting(late)
    if isinstance(error, aiohttp.ClientPayloadError):
        return ApiConnectionError(f"{where}: the response broke off before its end ({reason})")
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        untrusted = ApiConnectionError(f"{where}: the server's certificate is not trusted ({error.certificate_error})")
        untrusted.advice = "pass ssl= a context that trusts it"
        return lasting(untrusted)
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return ApiConnectionError(f"{where}: cannot connect to the proxy ({reason})")
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        problem = f"{where}: no secure connection ({reason})"
        return ApiConnectionError(f"{problem}; does the server speak https there, or only http?")
    if isinstance(error, aiohttp.ClientConnectorError):
        problem = f"{where}: cannot connect ({reason})"
        return ApiConnectionError(f"{problem}; is the server running, and are host and port right?")
    return ApiConnectionError(f"{where}: the connection failed ({reason})")


def _reason(error: BaseException) -> str:
    cause = getattr(error, "os_error", None) or error
    return getattr(cause, "strerror", None) or str(cause) or type(error).__name__
