"""Time limits of a call."""

from __future__ import annotations

import math
import numbers
import time
from collections.abc import Mapping
from typing import Any

from msgspec import UNSET


def check_timeout(limit: Any) -> None:
    """Raise TypeError or ValueError unless ``limit`` is seconds, an ``aiohttp.ClientTimeout``, ``None`` or unset."""
    if limit is None or limit is UNSET or hasattr(limit, "total"):
        return
    if not isinstance(limit, (float, numbers.Real)):
        raise TypeError(f"a timeout must be a number of seconds or an aiohttp.ClientTimeout, not {limit!r}")
    if not float(limit) > 0:
        raise ValueError(f"a timeout must be more than 0 seconds, not {limit!r}; None means no limit")


class TimeLimit:
    """The time limit of one call.

    Args:
        limit: seconds for all attempts together, an ``aiohttp.ClientTimeout`` for each attempt, or ``None``.
    """

    def __init__(self, limit: Any) -> None:
        self._limit = limit
        self._deadline = time.monotonic() + float(limit) if isinstance(limit, numbers.Real) else math.inf

    def ends_within(self, seconds: float) -> bool:
        """Return whether the time limit ends within the next ``seconds``."""
        return time.monotonic() + seconds > self._deadline

    def setting(self) -> Mapping[str, Any]:
        """Return the timeout argument for aiohttp for the next attempt."""
        if self._limit is None:
            return {}
        import aiohttp

        if isinstance(self._limit, aiohttp.ClientTimeout):
            return {"timeout": self._limit}
        left = max(self._deadline - time.monotonic(), 0.001)
        return {"timeout": aiohttp.ClientTimeout(total=None if math.isinf(left) else left)}
