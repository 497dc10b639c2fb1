"""The retry policy, the only one of the package: what is repeated, how often, and after which pause.

A failure is transient when the server responded with 429, 502, 503 or 504, when the connection could not be made or
broke, or when no data came for too long. Everything else would fail the same way again: another status,
a certificate that is not trusted, a redirect to another server, a time limit that the caller has set.
"""

from __future__ import annotations

import math
import numbers
import random
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from ..exceptions import ApiConnectionError, ApiException, ApiTimeoutError, ImmichError

T = TypeVar("T")

RETRIES = 2
"""How often a failed attempt is repeated by default; 0 is one attempt."""
MAX_WAIT_SECONDS = 60.0
"""The maximum pause in seconds. When a server asks for more (``Retry-After``), the request is not repeated."""
TRANSIENT_STATUSES = frozenset({429, 502, 503, 504})


def is_transient(error: BaseException) -> bool:
    """Return whether the same request may succeed a little later."""
    if isinstance(error, ApiException):
        return error.status in TRANSIENT_STATUSES
    return isinstance(error, (ApiConnectionError, ApiTimeoutError)) and error.is_transient


async def retry(call: Callable[[], Awaitable[T]], retries: int) -> T:
    """Await ``call()`` and repeat it after transient failures.

    Args:
        call: makes one attempt; it must be safe to call it twice.
        retries: how often a failed attempt is repeated; 0 is one attempt.

    Returns:
        the result of the first attempt that succeeds.

    Raises:
        ImmichError: the error of the last attempt.
    """
    for attempt in range(retries):
        try:
            return await call()
        except ImmichError as error:
            if not await wait_before_retry(attempt, error):
                raise
    return await call()


async def wait_before_retry(attempt: int, error: Exception) -> bool:
    """Wait before the next attempt; return ``False`` at once when the request must not be repeated.

    Args:
        attempt: the number of attempts before the failed one.
        error: the failure.
    """
    wait = seconds_before_retry(attempt, error)
    if wait is None:
        return False
    import asyncio  # imported here because asyncio takes long to import; a client has imported it by now

    await asyncio.sleep(wait)
    return True


def seconds_before_retry(attempt: int, error: Exception) -> float | None:
    """Return the pause before the next attempt, or ``None`` when the request must not be repeated."""
    if not is_transient(error):
        return None
    wait = pause(attempt, retry_after(error.headers) if isinstance(error, ApiException) else None)
    return wait if wait <= MAX_WAIT_SECONDS else None


def seconds_before_repeat(attempt: int, status: int, headers: Mapping[str, str]) -> float | None:
    """Return the pause before the request is sent again, or ``None`` when this response is the result."""
    if status not in TRANSIENT_STATUSES:
        return None
    wait = pause(attempt, retry_after(headers))
    return wait if wait <= MAX_WAIT_SECONDS else None


def check_retries(retries: object) -> None:
    """Raise TypeError or ValueError unless ``retries`` is a non-negative integer."""
    if not isinstance(retries, numbers.Integral):
        raise TypeError(f"retries must be a non-negative integer, not {retries!r}")
    if retries < 0:
        raise ValueError(f"retries must be a non-negative integer, not {retries!r}")


def retry_after(headers: Mapping[str, str]) -> str | None:
    """Return the ``Retry-After`` of a response; a date becomes seconds by the server's clock, which may be wrong."""
    wanted = headers.get("Retry-After", "")
    try:
        wait = _http_date(wanted) - _http_date(headers["Date"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return wanted or None
    return str(wait.total_seconds())


def pause(attempt: int, retry_after: str | None) -> float:
    """Return the pause in seconds: the server's ``Retry-After`` (RFC 9110 §10.2.3), else exponential with jitter.

    Args:
        attempt: the number of attempts before the failed one.
        retry_after: the header, when the server sent one.
    """
    if retry_after is not None:
        try:
            seconds = float(retry_after)
        except ValueError:
            try:
                seconds = (_http_date(retry_after).astimezone(UTC) - datetime.now(UTC)).total_seconds()
            except (TypeError, ValueError, OverflowError):
                seconds = math.nan
        if not math.isnan(seconds):
            return max(0.0, seconds)
    return min(0.25 * 2.0 ** min(attempt, 9), 8.0) * random.uniform(0.5, 1.5)  # noqa: S311 - keeps no secret


def _http_date(text: str) -> datetime:
    """Parse an HTTP date (RFC 9110 §5.6.7)."""
    # Imported here because it takes long; aiohttp has imported it before a response arrives.
    from email.utils import parsedate_to_datetime

    return parsedate_to_datetime(text)
