"""Completion for shells: tags, operations, options and enum values, of the release at hand."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from .entry import COMPLETION_VARIABLE, PROGRAM


def _print(shell: str) -> None:
    made = get_completion_class(shell)
    assert made is not None  # noqa: S101 - the choice of shells is click's
    click.echo(made(click.Command(PROGRAM), {}, PROGRAM, COMPLETION_VARIABLE).source())


completion: click.Command = click.Command(
    "completion",
    params=[click.Argument(["shell"], type=click.Choice(["bash", "zsh", "fish"]))],
    callback=_print,
    help="Print the completion script for a shell.\n\n"
    '\b\nbash: eval "$(immichpy-dynamic completion bash)"   in ~/.bashrc\n'
    'zsh:  eval "$(immichpy-dynamic completion zsh)"    in ~/.zshrc, after compinit\n'
    "fish: immichpy-dynamic completion fish > ~/.config/fish/completions/immichpy-dynamic.fish",
)

COMMANDS: dict[str, click.Command] = {"completion": completion}
