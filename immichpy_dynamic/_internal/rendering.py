"""Show models to people with rich: as a tree in the terminal, and as HTML in notebooks.

Models and the console use this module. rich is an optional dependency, so import this module only when drawing.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec
from rich import box
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from ..escaping import escaped

MOST_ROWS = 30
"""The maximum number of rows and children on a terminal; piped output is complete."""

HTML_WIDTH = 140
_CSS = "font-family:Menlo,Consolas,monospace;line-height:1.3;white-space:pre;overflow-x:auto"


def tree(value: Any, *, depth: int = 2) -> RenderableType:
    """Return an object as a tree of its fields.

    Args:
        value: a model, or plain data.
        depth: how many levels are opened.
    """
    root = Tree(Text(_title(value), style="bold"), guide_style="dim")
    _grow(root, plain(value, hide_secrets=True), depth)
    return root


def rows(items: list[dict[str, Any]], title: str) -> RenderableType:
    """Return a table with a row for each item, all of which have the same keys."""
    made = Table(box=box.SIMPLE_HEAD, title=escaped(title), title_justify="left", title_style="bold")
    for name in items[0] if items else ():
        made.add_column(name, justify="right" if isinstance(items[0][name], int) else "left", overflow="fold")
    for item in items:
        made.add_row(*(Text(cell(value)) for value in item.values()))
    return made


def html(drawing: RenderableType) -> str:
    """Return a rich renderable as HTML, for notebooks."""
    console = Console(file=io.StringIO(), record=True, width=HTML_WIDTH, force_jupyter=False)
    console.print(drawing)
    return console.export_html(inline_styles=True, code_format=f'<pre style="{_CSS}"><code>{{code}}</code></pre>')


def plain(value: Any, *, hide_secrets: bool = False) -> Any:
    """Return models as plain data with Python names, so that a user can type the names that are shown.

    Args:
        value: a model, a list of them, or plain data.
        hide_secrets: whether passwords, tokens and keys in models are left out.
    """
    if isinstance(value, msgspec.Struct):
        names = type(value).__struct_fields__
        secrets = getattr(value, "_secrets", ()) if hide_secrets else ()
        fields = ((name, getattr(value, name)) for name in names)
        return {
            name: "(hidden)" if name in secrets and field else plain(field, hide_secrets=hide_secrets)
            for name, field in fields
            if field is not msgspec.UNSET
        }
    if isinstance(value, (list, tuple)):
        return [plain(item, hide_secrets=hide_secrets) for item in value]
    return value


def cell(value: Any) -> str:
    """Return a value in one line; a list or mapping that does not fit is shown as its number of items."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds").removesuffix("+00:00")
    if isinstance(value, list):
        return (
            ", ".join(map(cell, value))
            if not any(isinstance(i, (dict, list)) for i in value)
            else f"{len(value)} items"
        )
    if isinstance(value, Mapping):
        return f"{len(value)} fields"
    return escaped(" ".join(str(value).split()))


def _grow(branch: Tree, value: Any, depth: int) -> None:
    if isinstance(value, Mapping):
        pairs = [(str(name), child) for name, child in value.items() if child is not None]
    else:
        pairs = [(f"[{index}]", child) for index, child in enumerate(value)]
    for name, child in pairs[:MOST_ROWS]:
        label = Text.assemble((escaped(name), "cyan"), " ")
        if isinstance(child, (Mapping, list)) and child and depth > 1:
            _grow(branch.add(label), child, depth - 1)
        else:
            branch.add(label + Text(cell(child), overflow="ellipsis", no_wrap=True))
    if len(pairs) > MOST_ROWS:
        branch.add(Text(f"… and {len(pairs) - MOST_ROWS} more", style="dim"))


def _title(value: Any) -> str:
    return type(value).__name__ if not isinstance(value, (dict, list)) else ""
