"""A cache whose keys are objects, found by identity: for schemas, which are dictionaries and have no hash."""

from __future__ import annotations

from typing import Generic, TypeVar

V = TypeVar("V")


class IdentityCache(Generic[V]):
    """A mapping from objects to values that compares its keys by identity.

    The cache keeps the object alive: an id belongs to an object only as long as it lives.
    """

    def __init__(self) -> None:
        self._entries: dict[int, tuple[object, V]] = {}

    def __contains__(self, key: object) -> bool:
        return id(key) in self._entries

    def get(self, key: object) -> V | None:
        """Return the value for ``key``, or ``None``."""
        entry = self._entries.get(id(key))
        return None if entry is None else entry[1]

    def put(self, key: object, value: V) -> V:
        """Keep ``value`` for ``key`` unless there is one already, and return the one that is kept."""
        return self._entries.setdefault(id(key), (key, value))[1]

    def update(self, other: IdentityCache[V]) -> None:
        """Keep the entries of another cache too."""
        self._entries.update(other._entries)
