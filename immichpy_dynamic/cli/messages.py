"""Lines for people. Names and messages of servers and documents are escaped: they could act on the terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from ..escaping import escaped


def note(text: str, *, colour: str | None = None, bold: bool | None = None) -> None:
    """Write a line to standard error.

    Args:
        text: the line; it may have line breaks.
        colour: its colour on a terminal.
        bold: whether it is bold on a terminal.
    """
    click.secho(escaped(text, keep="\n\t"), err=True, fg=colour, bold=bold)  # noqa: TID251 - escaped


_MOST_NAMES = 10


def tell_failures(failures: Sequence[Any], name: Callable[[Any], str]) -> None:
    """Write what failed to standard error: equal errors once, with the names of what they are about.

    Args:
        failures: entries with an `error`.
        name: returns how a person calls an entry.
    """
    from ..high_level.results import grouped  # takes a moment, and help needs nothing of it

    for error, group in grouped(failures).items():
        if len(group) == 1:
            note(f"failed: {name(group[0])}: {error}", colour="red")
            continue
        more = f" and {len(group) - _MOST_NAMES} more" if len(group) > _MOST_NAMES else ""
        note(f"{len(group)} failed: {error}", colour="red")
        note("".join(f"  {name(entry)}\n" for entry in group[:_MOST_NAMES]).rstrip("\n") + more)


def write(text: str) -> None:
    """Write a line to standard output: the result of a command without ``--output``."""
    click.echo(escaped(text, keep="\n\t"))  # noqa: TID251 - escaped
