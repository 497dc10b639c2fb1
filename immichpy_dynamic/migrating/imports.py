"""Write import statements, and join those that import from the same module."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import libcst as cst

from .vocabulary import PACKAGE

_WIDTH = 100

Imported = list[tuple[str, str | None]]
"""Names and aliases."""


def import_lines(targets: Mapping[str, Imported], line: cst.SimpleStatementLine) -> list[cst.SimpleStatementLine]:
    """Return statements that import names.

    Args:
        targets: module → names and aliases.
        line: the line that they replace; its comments are kept.
    """
    statements = [_statement(module, names) for module, names in sorted(targets.items())]
    if statements:
        statements[0] = statements[0].with_changes(leading_lines=line.leading_lines)
        statements[-1] = statements[-1].with_changes(trailing_whitespace=line.trailing_whitespace)
    return statements


def merged(body: Sequence[Any]) -> list[Any]:
    """Return statements in which all imports from one module of this package stand at the place of the first one.

    A line with a comment is not moved.
    """
    first: dict[str, int] = {}
    lines: list[Any] = []
    for line in body:
        module = _module(line)
        if module is None:
            lines.append(line)
        elif module in first and not _has_comment(line):
            there = lines[first[module]]
            names = [*_names(there), *_names(line)]
            kept = {"leading_lines": there.leading_lines, "trailing_whitespace": there.trailing_whitespace}
            lines[first[module]] = _statement(module, names).with_changes(**kept)
        else:
            first.setdefault(module, len(lines))
            lines.append(line)
    return lines


def _statement(module: str, names: Imported) -> cst.SimpleStatementLine:
    every = dict.fromkeys(f"{name} as {alias}" if alias not in (None, name) else name for name, alias in names)
    ordered = sorted(every, key=lambda text: (not text[0].isupper(), text))
    text = f"from {module} import {', '.join(ordered)}"
    if len(text) > _WIDTH:
        text = f"from {module} import (\n" + "".join(f"    {name},\n" for name in ordered) + ")"
    return cst.ensure_type(cst.parse_statement(f"{text}\n"), cst.SimpleStatementLine)


def _module(line: Any) -> str | None:
    """Return the module of this package that a line imports names from."""
    if not (isinstance(line, cst.SimpleStatementLine) and len(line.body) == 1):
        return None
    statement = line.body[0]
    if not isinstance(statement, cst.ImportFrom) or isinstance(statement.names, cst.ImportStar):
        return None
    if statement.module is None or statement.relative:
        return None
    module = cst.Module([]).code_for_node(statement.module)
    return module if module.split(".")[0] == PACKAGE else None


def _names(line: cst.SimpleStatementLine) -> Imported:
    statement = cst.ensure_type(line.body[0], cst.ImportFrom)
    assert not isinstance(statement.names, cst.ImportStar)  # noqa: S101 - _module returns nothing for it
    return [(alias.evaluated_name, alias.evaluated_alias) for alias in statement.names]


def _has_comment(line: cst.SimpleStatementLine) -> bool:
    above = any(empty.comment is not None for empty in line.leading_lines)
    return above or line.trailing_whitespace.comment is not None
