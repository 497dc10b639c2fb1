"""Stop a job whose items all fail for one lasting reason: a dead server, a revoked key, a full disk."""

from __future__ import annotations

import errno
from collections.abc import Hashable

from ..exceptions import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    BadRequestException,
    ForbiddenException,
    ServiceException,
    UnauthorizedException,
)
from ..http.retry import TRANSIENT_STATUSES

_DISK_ERRORS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO})
_LIMIT = 5
_LIMIT_OF_DOUBTFUL = 20
"""A server error may be the fault of a single file, and a smaller file may still fit into a quota."""


class CircuitBreaker:
    """Counts consecutive failures and decides when a job stops.

    Report the outcome of every item. When :attr:`reason` is set, start no further item, report the reason once, and
    return what is done together with what is left.

    Only failures that do not depend on the item count: no connection, no response in time, a server that a proxy cannot
    reach (502, 503, 504) or that limits requests (429), a key that is not accepted, a disk that is full or broken,
    and, after more of them, other errors of the server itself (5xx) and an exceeded quota.
    Any other outcome, a success or a failure of the item's own, begins the count again.
    """

    def __init__(self) -> None:
        self.reason: str | None = None
        """The reason to stop the job; ``None`` while it may go on."""
        self._kind: Hashable = None
        self._count = 0

    @property
    def is_open(self) -> bool:
        """Whether the job must stop."""
        return self.reason is not None

    def success(self) -> None:
        """Note that an item was transferred."""
        self._kind, self._count = None, 0

    def failure(self, error: BaseException) -> None:
        """Note that an item failed, after its last retry."""
        kind, limit = _lasting(error)
        if kind is None:
            self.success()
            return
        self._count = self._count + 1 if kind == self._kind else 1
        self._kind = kind
        if self._count >= limit and self.reason is None:
            self.reason = f"stopped after {self._count} failures in a row: {error}"


def _lasting(error: BaseException) -> tuple[Hashable, int]:
    """Return the kind of lasting failure (``None`` for a failure of a single item) and the number that stops a job."""
    if isinstance(error, (ApiConnectionError, ApiTimeoutError)):
        return "connection", _LIMIT
    if isinstance(error, (UnauthorizedException, ForbiddenException)):
        return error.status, _LIMIT
    if isinstance(error, ApiException) and error.status in TRANSIENT_STATUSES:
        return error.status, _LIMIT
    if isinstance(error, ServiceException):
        return "server", _LIMIT_OF_DOUBTFUL
    if isinstance(error, BadRequestException) and "quota" in error.message.lower():
        return "quota", _LIMIT_OF_DOUBTFUL
    if isinstance(error, OSError) and error.errno in _DISK_ERRORS:
        return "disk", _LIMIT
    return None, 0
