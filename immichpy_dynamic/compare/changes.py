"""The result of a comparison of two documents: as data, as text, as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from rich.table import Table

Plain = str | int | float | bool | None

_SEVERAL = "models of several tags"
_MODELS = "models"
_SHOWN_OPERATIONS = 3
_SHOWN_CHARACTERS = 60


class Change(msgspec.Struct, frozen=True):
    """One change between two documents."""

    kind: str
    """The kind of change, such as ``parameter.removed``."""
    where: str
    """The place of the change as Python code names it: by its old name, or by its new name when it is new."""
    wire: str
    """The same place by its JSON names."""
    old: Plain = None
    new: Plain = None
    breaking: bool = False
    """Whether working code may fail after the change."""
    reason: str = ""
    """The consequence for callers, where the kind does not imply it."""
    operations: tuple[str, ...] = ()
    """The affected operations, as Python code names them: ``albums.create_album``."""

    @property
    def group(self) -> str:
        """The tag of the affected operations, or a description when there are several tags or none."""
        tags = {operation.partition(".")[0] for operation in self.operations}
        return tags.pop() if len(tags) == 1 else _SEVERAL if tags else _MODELS

    @property
    def what(self) -> str:
        """The change in a few words."""
        return _WORDS[self.kind.partition(".")[2]](self)

    def __str__(self) -> str:
        return f"{self.where}: {self.what}{self.consequence}"

    @property
    def consequence(self) -> str:
        """The consequence for callers and the affected operations."""
        reason = f"; {self.reason}" if self.reason else ""
        of_itself = self.where.startswith(self.operations)
        more = len(self.operations) - _SHOWN_OPERATIONS
        shown = ", ".join(self.operations[:_SHOWN_OPERATIONS]) + (f" and {more} more" if more > 0 else "")
        return reason + (f" [{shown}]" if shown and not of_itself else "")


class Diff(msgspec.Struct, frozen=True):
    """All changes between two documents: breaking ones first, then by tag and place."""

    old: str
    """The release of the old document."""
    new: str
    """The release of the new document."""
    changes: tuple[Change, ...]

    def __len__(self) -> int:
        return len(self.changes)

    @property
    def breaking(self) -> tuple[Change, ...]:
        """The changes after which working code may fail."""
        return tuple(change for change in self.changes if change.breaking)

    def only_breaking(self) -> Diff:
        """Return the breaking changes alone."""
        return Diff(self.old, self.new, self.breaking)

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for JSON, in the form that ``docs/diff-format.md`` describes."""
        changes = [{**msgspec.structs.asdict(change), "operations": list(change.operations)} for change in self.changes]
        return {"old": self.old, "new": self.new, "breaking": len(self.breaking), "changes": changes}

    def __str__(self) -> str:
        count, others = len(self.breaking), len(self) - len(self.breaking)
        lines = [f"Immich {self.old} → {self.new}: {count} breaking, {others} other changes"]
        for breaking, changes in groupby(self.changes, key=lambda change: change.breaking):
            lines += ["", "BREAKING" if breaking else "OTHER"]
            for group, of_group in groupby(changes, key=lambda change: change.group):
                lines += ["", f"{group}:", *(f"  {line}" for line in _folded(of_group))]
        return "\n".join(lines)

    def __rich__(self) -> Table:
        from rich.table import Table
        from rich.text import Text

        table = Table("tag", "where", "change", "meaning", title=f"Immich {self.old} → {self.new}")
        for change in self.changes:
            cells = (change.group, change.where, change.what, change.reason)
            table.add_row(*map(Text, cells), style="red" if change.breaking else None)
        return table


def place_in_order(change: Change) -> tuple[Any, ...]:
    """Return the sort key of a change."""
    group = (change.group in (_SEVERAL, _MODELS), change.group == _MODELS, change.group)
    return not change.breaking, *group, change.where, change.kind, str(change.old), str(change.new)


def _folded(changes: Iterable[Change]) -> Iterator[str]:
    """Yield a line for each change; enum values, and added or removed models, are combined into one line."""
    alike: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        owner = change.where.rpartition(".")[0]
        several = change.kind.startswith("value.") or change.kind in ("schema.added", "schema.removed")
        key = (owner, change.kind, change.reason) if several else (change.where, change.kind, str(change.new))
        alike.setdefault(key, []).append(change)
    for (owner, kind, _), (first, *others) in alike.items():
        if not others:
            yield str(first)
            continue
        names = ", ".join(change.where.rpartition(".")[2] for change in (first, *others))
        what = f"{kind.partition('.')[2]} {names}{first.consequence}"
        yield f"{owner}: {what}" if owner else what


def _arrow(change: Change) -> str:
    return f"{_short(change.old)} → {_short(change.new)}"


def _short(value: Plain) -> str:
    text = "none" if value is None else str(value)
    return text if len(text) <= _SHOWN_CHARACTERS else text[: _SHOWN_CHARACTERS - 1] + "…"


_WORDS: dict[str, Callable[[Change], str]] = {
    "added": lambda change: "added" if change.new is None else f"added ({_short(change.new)})",
    "removed": lambda _: "removed",
    "renamed": lambda change: f"is now {change.new}",
    "replaced": lambda change: f"{change.new} is in its place",
    "required": lambda change: "required" if change.new else "optional",
    "nullable": lambda change: "may be None" if change.new else "is never None",
    "admin_only": lambda change: "for administrators only" if change.new else "for everybody",
    "deprecated": lambda change: "deprecated" if change.new else "not deprecated any more",
    "permission": lambda change: f"permission {_arrow(change)}",
    "path": _arrow,
    "location": _arrow,
    "type": _arrow,
    "constraint": _arrow,
    "default": lambda change: f"default {_arrow(change)}",
}
