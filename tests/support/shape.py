"""The structure of a JSON value (keys and types), and the differences between two structures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Shape:
    """The common structure of several values at the same place."""

    kinds: set[str] = field(default_factory=set)
    keys: dict[str, Shape] = field(default_factory=dict)
    always: set[str] | None = None
    """The keys that all objects have in common."""
    items: Shape | None = None

    def add(self, value: Any) -> None:
        """Merge another value into the structure."""
        if isinstance(value, dict):
            self.kinds.add("object")
            self.always = set(value) if self.always is None else self.always & set(value)
            for name, inner in value.items():
                self.keys.setdefault(name, Shape()).add(inner)
        elif isinstance(value, list):
            self.kinds.add("array")
            for inner in value:
                self.items = self.items or Shape()
                self.items.add(inner)
        elif value is not None:
            self.kinds.add("text" if isinstance(value, str) else "boolean" if isinstance(value, bool) else "number")


def shape_of(value: Any) -> Shape:
    """Return the structure of one value."""
    shape = Shape()
    shape.add(value)
    return shape


def differences(real: Shape, fake: Shape, path: str = "$") -> Iterator[str]:
    """Yield the differences between the structures ``fake`` and ``real``.

    Null matches any type, and an empty list any list, because both depend on the data; the schema defines whether
    null is allowed.
    """
    if real.kinds and fake.kinds and not real.kinds & fake.kinds:
        yield f"{path}: {'/'.join(sorted(fake.kinds))} instead of {'/'.join(sorted(real.kinds))}"
        return
    if real.always is not None and fake.always is not None:
        yield from (f"{path}.{name}: missing" for name in sorted(real.always - fake.keys.keys()))
        yield from (f"{path}.{name}: too much" for name in sorted(fake.always - real.keys.keys()))
    for name in sorted(real.keys.keys() & fake.keys.keys()):
        yield from differences(real.keys[name], fake.keys[name], f"{path}.{name}")
    if real.items is not None and fake.items is not None:
        yield from differences(real.items, fake.items, f"{path}[]")
