"""Completion for shells: tags, operations, options and enum values, of the release at hand."""

from __future__ import annotations

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
    get_completion_class,
)

from .messages import write
from .process import COMPLETION_VARIABLE, PROGRAM


class _EqualsSign(ShellComplete):
    """Completes ``--name=value`` too: bash hands it over as three words; other shells take the whole word back."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem]:
        """Return what a shell offers."""
        pairs = zip(["", *args], args, strict=False)
        words = [word for before, word in pairs if not (word == "=" and before.startswith("--"))]
        found = super().get_completions(words, incomplete)
        option, equals, _ = incomplete.partition("=")
        if not (equals and option.startswith("--")):
            return found
        return [CompletionItem(f"{option}={item.value}", item.type, item.help) for item in found]


class _Bash(_EqualsSign, BashComplete): ...


class _Zsh(_EqualsSign, ZshComplete): ...


class _Fish(_EqualsSign, FishComplete): ...


for _shell in (_Bash, _Zsh, _Fish):
    add_completion_class(_shell)


def _print(shell: str) -> None:
    made = get_completion_class(shell)
    assert made is not None  # noqa: S101 - the choice of shells is click's
    write(made(click.Command(PROGRAM), {}, PROGRAM, COMPLETION_VARIABLE).source())


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
