"""Lines for people. Names and messages of servers and documents are escaped: they could act on the terminal."""

from __future__ import annotations

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


def write(text: str) -> None:
    """Write a line to standard output, as the result of a command that is asked for no other form."""
    click.echo(escaped(text, keep="\n\t"))  # noqa: TID251 - escaped
