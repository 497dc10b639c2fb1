"""aiohttp's errors become ours: each says what failed, where, and what to look at."""

from __future__ import annotations

from ..exceptions import ApiConnectionError, ApiTimeoutError, ImmichError
from .request import Request


class Translated:
    """Turns aiohttp's errors into ours."""

    def __init__(self, request: Request) -> None:
        self._request = request

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _traceback: object) -> None:
        if error is None or isinstance(error, ImmichError):
            return
        where = f"{self._request.method} {self._request.url}"
        if isinstance(error, TimeoutError):
            raise ApiTimeoutError(f"{where}: no answer in time ({_reason(error)})") from error
        import aiohttp

        if isinstance(error, aiohttp.ClientPayloadError):
            raise ApiConnectionError(f"{where}: the answer broke off before its end ({_reason(error)})") from error
        if isinstance(error, aiohttp.ClientConnectorCertificateError):
            raise ApiConnectionError(
                f"{where}: the server's certificate is not trusted ({error.certificate_error}); "
                "pass ssl= a context that trusts it"
            ) from error
        if isinstance(error, aiohttp.ClientProxyConnectionError):
            raise ApiConnectionError(f"{where}: cannot connect to the proxy ({_reason(error)})") from error
        if isinstance(error, aiohttp.ClientConnectorSSLError):
            raise ApiConnectionError(
                f"{where}: no secure connection ({_reason(error)}); does the server speak https there, or only http?"
            ) from error
        if isinstance(error, aiohttp.ClientConnectorError):
            raise ApiConnectionError(
                f"{where}: cannot connect ({_reason(error)}); is the server running, and are host and port right?"
            ) from error
        if isinstance(error, aiohttp.ClientResponseError):
            # It holds the request's headers and its whole URL, so it is not kept as the cause.
            problem = error.message.partition("\n")[0].rstrip(":")
            raise ApiConnectionError(f"{where}: what answers does not speak HTTP well ({problem})") from None
        if isinstance(error, (aiohttp.ClientError, ConnectionError)):
            raise ApiConnectionError(f"{where}: the connection failed ({_reason(error)})") from error


def connection_failures() -> tuple[type[BaseException], ...]:
    """Return what aiohttp raises when a connection fails, so that another attempt may succeed."""
    import aiohttp

    return (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, ConnectionError)


def is_lasting(error: BaseException) -> bool:
    """Whether another attempt would end as this one did.

    Who set a time limit wants to hear of it, not to wait three times as long; where a redirect leads (an error of
    ours), it leads the next time too; and a server does not change its certificate meanwhile.
    """
    import aiohttp

    return isinstance(error, (TimeoutError, ImmichError, aiohttp.ClientConnectorCertificateError))


def _reason(error: BaseException) -> str:
    cause = getattr(error, "os_error", None) or error
    return getattr(cause, "strerror", None) or str(cause) or type(error).__name__
