"""Limit the work of validating one value: a hostile document or response could make it take practically forever.

Schemas that refer to themselves in alternatives can validate the same value exponentially often. So each outcome is
cached while a value is validated, and steps are counted. Steps rather than seconds, because the outcome must not
depend on the load of the machine; only patterns, whose steps cannot be counted, have a time limit.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

MOST_STEPS = 200_000
"""The maximum number of steps: enough for thousands of invalid elements, about a second of jsonschema's work."""
PATTERN_SECONDS = 0.5
"""The time limit of all patterns of a value whose matching may be slow."""


class TooComplexError(Exception):
    """Raised when validating a value takes more steps than allowed: it is neither accepted nor rejected."""


class Budget:
    """The remaining steps and time for one value, and the cached results for its parts."""

    def __init__(self, size: int) -> None:
        self._steps = min(MOST_STEPS + size // 10, 5 * MOST_STEPS)
        self.pattern_seconds: float = PATTERN_SECONDS
        self._outcomes: dict[tuple[object, ...], tuple[Any, Any]] = {}

    def spend(self, steps: int = 1) -> None:
        """Count steps.

        Raises:
            TooComplexError: no steps are left.
        """
        self._steps -= steps
        if self._steps < 0:
            raise TooComplexError

    def remembered(self, key: tuple[object, ...]) -> Any:
        """Return the cached outcome for a key of the identities of a schema and a value, or ``None``."""
        known = self._outcomes.get(key)
        return None if known is None else known[0]

    def remember(self, key: tuple[object, ...], outcome: Any, alive: Any) -> Any:
        """Cache and return an outcome. The key's objects are kept alive, because only then are identities unique."""
        self._outcomes[key] = outcome, alive
        return outcome


class _Current(threading.local):
    budget: Budget | None = None


_current = _Current()


def active() -> Budget | None:
    """Return the limit of the enclosing :func:`limited` block, or ``None``."""
    return _current.budget


def spend(steps: int = 1) -> None:
    """Count steps of the enclosing :func:`limited` block.

    Raises:
        TooComplexError: no steps are left.
    """
    if _current.budget is not None:
        _current.budget.spend(steps)


@contextmanager
def limited(size: int = 0) -> Iterator[Budget]:
    """Limit the work within this block; nested blocks share the outer limit.

    Args:
        size: the size in bytes of the JSON that is validated; large JSON is allowed more steps.
    """
    outer = _current.budget
    if outer is not None:
        yield outer
        return
    _current.budget = Budget(size)
    try:
        yield _current.budget
    finally:
        _current.budget = None
