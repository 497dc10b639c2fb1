"""The options that every operation takes, before the tag and after the operation alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

FORMATS = ("json", "jsonl", "table", "yaml", "raw")


class OutputOption(click.Option):
    """An option of the command itself, not of the operation; help lists them apart."""


def output_options(taken: Iterable[str] = ()) -> list[click.Option]:
    """Return the options that say how an answer is shown.

    Args:
        taken: option names that an operation has for itself; ours of the same name go before the tag then.
    """
    options = [
        _option("-o", "--output", "output", type=click.Choice(FORMATS), help="Form of the output (default: json)."),
        _option(
            "--query", "query", metavar="JMESPATH", help="Show only this part of the response (https://jmespath.org)."
        ),
        _option("--columns", "columns", metavar="A,B", help="Columns of a table, by their JSON names."),
        _option("--all", "all", is_flag=True, help="Show the items of all pages."),
        _option("--to", "to", metavar="FILE", type=click.Path(dir_okay=False), help="Write the response to a file."),
        _option("--curl", "curl", is_flag=True, help="Show the request as a curl command; send nothing."),
        _option("--dry-run", "dry_run", is_flag=True, help="Show the request as data; send nothing."),
    ]
    taken = set(taken)
    return [option for option in options if not taken.intersection(option.opts)]


def _option(*names: str, **settings: Any) -> OutputOption:
    return OutputOption(names, default=None, **settings)
