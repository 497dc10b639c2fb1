"""Data as people read it: lists as tables, objects as trees, errors as one block. All of it made with rich."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from rich import box
from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from .. import api
from .._internal.rendering import MOST_ROWS, cell, plain, rows, tree
from ..escaping import escaped
from ..exceptions import ImmichError
from ..high_level import results
from ..high_level.results import Summarized
from ..high_level.timeline import TimelineRow
from ..http import binding, request
from ..schema.model import Model

# Where the arguments of a call are compared with what its operation takes.
_JUDGES = tuple(module.__name__ for module in (api, binding, request))

_ROWS = (
    TimelineRow,
    results.UploadedEntry,
    results.RejectedEntry,
    results.FailedEntry,
    results.SkippedEntry,
    results.DownloadedEntry,
    results.FailedDownload,
)
"""The types other than models whose lists are shown as tables."""

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

MOST_COLUMNS = 7
_NARROW = 24
"""Long values are cut to this, if need be, before a column is left out: as wide as a date and time."""

# What says most about a thing, first; a column is taken when its name ends with one of these.
_TELLING = (
    "name",
    "title",
    "email",
    "value",
    "type",
    "status",
    "key",
    "count",
    "date",
    "createdat",
    "description",
    "id",
)


def table(data: Any, columns: Sequence[str] | None = None, *, width: int | None = None) -> RenderableType:
    """Return a table: a row for each item of a list, or for each field of an object.

    Args:
        data: plain data, or models.
        columns: names of the columns; those that say most otherwise.
        width: how many characters there are; ``None``: all rows are shown, and nothing is cut.
    """
    data = plain(data)
    if isinstance(data, dict):
        return _fields(data, width)
    if not isinstance(data, list):
        return Text(cell(data))
    if not data:
        return Text("(nothing)", style="dim")
    if not all(isinstance(item, dict) for item in data):
        return Group(*(Text(cell(item)) for item in data))
    made = _new_table()
    names = list(columns or _columns(data, width))
    for name, most in zip(names, _widths(data, names, width), strict=True):
        is_number = all(type(item.get(name)) in (int, float, type(None)) for item in data)
        justify: Literal["left", "right"] = "right" if is_number else "left"
        made.add_column(escape(escaped(name)), justify=justify, overflow="ellipsis", no_wrap=True, max_width=most)
    seen = data if width is None else data[:MOST_ROWS]
    for item in seen:
        made.add_row(*(Text(cell(_at(item, name))) for name in names))
    if len(seen) < len(data):
        made.caption = f"… and {len(data) - len(seen)} more"
    return made


def renderable(value: Any, width: int = 100) -> RenderableType | None:
    """Return how a console shows a result, or ``None`` where ``repr`` says it best.

    Args:
        value: the result.
        width: how many characters a line has.
    """
    if isinstance(value, Model):
        return tree(value)
    if isinstance(value, Summarized):
        return rows(value.summary(), repr(value))
    if isinstance(value, list) and value and all(isinstance(item, (Model, *_ROWS)) for item in value):
        made = table(value, width=width)
        if isinstance(made, Table):
            made.title, made.title_justify = f"list of {len(value)} {type(value[0]).__name__}", "left"
        return made
    return None


def is_for_its_reader(error: BaseException) -> bool:
    """Whether an error says it all: one of this package's, or that an operation was called with other arguments.

    Args:
        error: what was raised, with its traceback.
    """
    if not isinstance(error, TypeError):
        return isinstance(error, ImmichError)
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    return step is not None and step.tb_frame.f_globals.get("__name__") in _JUDGES


def error_block(error: BaseException) -> RenderableType:
    """Return an error as one block: what kind, what the server said, what to do."""
    notes = getattr(error, "__notes__", [])
    text = Text(escaped("\n".join([str(error), *notes]), keep="\n"))
    return Panel(
        text, title=type(error).__name__, title_align="left", border_style="red", box=box.ROUNDED, expand=False
    )


def _new_table() -> Table:
    return Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False, caption_justify="left")


def _fields(data: Mapping[str, Any], width: int | None) -> RenderableType:
    made = _new_table()
    made.add_column("field", style="cyan", no_wrap=True)
    made.add_column("value", overflow="ellipsis" if width else "fold", no_wrap=width is not None)
    for name, value in data.items():
        made.add_row(Text(escaped(str(name))), Text(cell(value)))
    return made


def _columns(items: Sequence[Mapping[str, Any]], width: int | None) -> list[str]:
    """The id, then the columns that say most and fit: short values, no ids of other things."""
    every = list(dict.fromkeys(name for item in items for name in item))
    ranked = sorted((name for name in every if _says_something(name, items)), key=_rank)
    chosen: list[str] = []
    left = width or 10_000
    for name in [*(["id"] if "id" in ranked else []), *(name for name in ranked if name != "id")]:
        natural = _natural_width(items, name)
        needs = 3 + (natural if _is_id(name) else min(natural, _NARROW))
        if needs <= left and len(chosen) < MOST_COLUMNS:
            chosen.append(name)
            left -= needs
    return chosen or every[:1]


def _natural_width(items: Sequence[Mapping[str, Any]], name: str) -> int:
    return max(cell_len(name), *(cell_len(cell(_at(item, name))) for item in items[:MOST_ROWS]))


def _widths(items: Sequence[Mapping[str, Any]], names: Sequence[str], width: int | None) -> list[int | None]:
    """Return the width of each column: when space is short, the widest are cut, except ids, which users copy."""
    if width is None:
        return [None for _ in names]
    natural = {name: min(width, _natural_width(items, name)) for name in names}
    flexible = [need for name, need in natural.items() if not _is_id(name)]
    room = width - 3 * len(names) - sum(natural.values()) + sum(flexible)
    most = next((most for most in range(width, 1, -1) if sum(min(most, need) for need in flexible) <= room), 1)
    return [natural[name] if _is_id(name) else min(most, natural[name]) for name in names]


def _is_id(name: str) -> bool:
    return name == "id" or name.endswith(("Id", "_id", ".id"))


def _says_something(name: str, items: Sequence[Mapping[str, Any]]) -> bool:
    values = [item.get(name) for item in items]
    if not all(isinstance(value, (str, int, float, datetime, type(None))) for value in values):
        return False
    there = [value for value in values if value not in (None, "")]
    is_foreign = name != "id" and all(isinstance(value, str) and _UUID.fullmatch(value) for value in there)
    return bool(there) and not is_foreign


def _rank(name: str) -> int:
    folded = name.replace("_", "").lower()
    return next((rank for rank, ending in enumerate(_TELLING) if folded.endswith(ending)), len(_TELLING))


def _at(item: Mapping[str, Any], path: str) -> Any:
    value: Any = item
    for name in path.strip().split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value
