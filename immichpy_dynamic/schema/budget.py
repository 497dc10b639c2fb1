"""A limit on the work of judging one value: a hostile document or response can ask for more than anyone can wait for.

Schemas that refer to themselves in alternatives can ask for the same value exponentially often. So each outcome is
remembered while a value is judged, and steps are counted. Steps rather than seconds, because the outcome must not
depend on how busy the machine is; only patterns, whose steps nobody can count, have a time limit.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

MOST_STEPS = 200_000
"""Enough for thousands of elements that break a rule; jsonschema takes about a second for as many."""
PATTERN_SECONDS = 0.5
"""The time limit of all patterns of a value whose matching may be slow."""


class TooComplexError(Exception):
    """Raised when judging a value takes more steps than allowed: it is neither accepted nor refused."""


class Budget:
    """The steps and the time left for one value, and the results for its parts."""

    def __init__(self, size: int) -> None:
        self._steps = min(MOST_STEPS + size // 10, 5 * MOST_STEPS)
        self.pattern_seconds: float = PATTERN_SECONDS
        self._outcomes: dict[tuple[object, ...], tuple[Any, Any]] = {}

    def spend(self, steps: int = 1) -> None:
        """Count steps.

        Raises:
            TooComplexError: there are none left.
        """
        self._steps -= steps
        if self._steps < 0:
            raise TooComplexError

    def remembered(self, key: tuple[object, ...]) -> Any:
        """Return the outcome for a key that holds the identities of a schema and a value, or ``None``."""
        known = self._outcomes.get(key)
        return None if known is None else known[0]

    def remember(self, key: tuple[object, ...], outcome: Any, alive: Any) -> Any:
        """Keep and return an outcome, and what its key names: an identity is unique only while the object lives."""
        self._outcomes[key] = outcome, alive
        return outcome


class _Current(threading.local):
    budget: Budget | None = None


_current = _Current()


def active() -> Budget | None:
    """Return the limit of the block around, or ``None``."""
    return _current.budget


def spend(steps: int = 1) -> None:
    """Count steps of the block around.

    Raises:
        TooComplexError: there are none left.
    """
    if _current.budget is not None:
        _current.budget.spend(steps)


@contextmanager
def limited(size: int = 0) -> Iterator[Budget]:
    """Limit the work within this block; a block within a block shares the outer one's limit.

    Args:
        size: bytes of the JSON that is judged; a large one may take more steps.
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
