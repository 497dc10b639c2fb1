"""The circuit breaker ends a run after several consecutive failures that do not depend on the item."""

from __future__ import annotations

import errno

import pytest

from immichpy_dynamic import (
    ApiConnectionError,
    BadRequestException,
    ServiceException,
    TooManyRequestsException,
    UnauthorizedException,
)
from immichpy_dynamic.high_level.circuit_breaker import CircuitBreaker


@pytest.mark.parametrize(
    ("error", "limit"),
    [
        (ApiConnectionError("cannot connect"), 5),
        (OSError(errno.ENOSPC, "No space left on device"), 5),
        (UnauthorizedException(401), 5),
        (ServiceException(502), 5),
        (TooManyRequestsException(429), 5),
        (ServiceException(500), 20),
        (BadRequestException(400, body='{"message": "Quota has been exceeded!"}'), 20),
    ],
)
def test_lasting_failures_open_it(error: Exception, limit: int) -> None:
    """The breaker opens after several consecutive failures of one lasting kind, and its reason contains the error."""
    breaker = CircuitBreaker()
    for _ in range(limit - 1):
        breaker.failure(error)
    assert not breaker.is_open
    breaker.failure(error)
    assert str(error) in (breaker.reason or "")


def test_success_begins_the_count_again() -> None:
    """A success, or a failure of a single item, resets the breaker's count of lasting failures."""
    breaker = CircuitBreaker()
    for other in (breaker.success, lambda: breaker.failure(BadRequestException(400)), breaker.success):
        for _ in range(4):
            breaker.failure(ApiConnectionError("cannot connect"))
        other()
    assert not breaker.is_open


def test_failures_of_different_kinds_do_not_add_up() -> None:
    """The breaker counts consecutive failures of the same kind only."""
    breaker = CircuitBreaker()
    for _ in range(10):
        breaker.failure(ApiConnectionError("cannot connect"))
        breaker.failure(OSError(errno.ENOSPC, "No space left on device"))
    assert not breaker.is_open
