"""``migrate``: rewrite programs that were written for immichpy."""

from __future__ import annotations

from pathlib import Path

import click

from .messages import note, write


def _migrate(paths: tuple[Path, ...], release: str, *, is_written: bool) -> int:
    try:
        from ..migrating.files import changes
    except ModuleNotFoundError as error:
        if error.name != "libcst":
            raise
        raise click.ClickException("migrate needs libcst: pip install 'immichpy-dynamic[migrate]'") from None
    from ..exceptions import SpecError
    from ..migrating.vocabulary import Vocabulary

    try:
        vocabulary = Vocabulary(release)
    except SpecError as error:
        raise click.UsageError(str(error)) from None
    found = list(changes(paths, vocabulary))
    for change in found:
        if is_written and change.after != change.before:
            change.write()
        elif change.after != change.before:
            write(change.diff().rstrip("\n"))
    left = [
        f"{change.path}:{line}: {message}"
        for change in found
        for line, message in (change.left_after() if is_written else change.left)
    ]
    rewritten = sum(change.after != change.before for change in found)
    if left:
        note("Left for you:")
    for line in left:
        note(line)
    counted = f"{rewritten} file{'s' if rewritten != 1 else ''}"
    if is_written:
        note(f"{counted} rewritten for Immich {vocabulary.spec.release}.")
    else:
        note(f"{counted} would be rewritten for Immich {vocabulary.spec.release}; --write does it.")
    return 1 if left else 0


_COMMAND = click.Command(
    "migrate",
    params=[
        click.Argument(
            ["paths"], nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="PATH..."
        ),
        click.Option(["--release"], default="latest", show_default=True, help="The release to write for."),
        click.Option(
            ["--write", "is_written"], is_flag=True, help="Write the files; without it only show the changes."
        ),
    ],
    callback=_migrate,
    help="Rewrite programs for immichpy, files or folders, so that they use this package.\n\n"
    "What cannot be rewritten is listed with file and line, and the exit code is 1.",
)

COMMANDS: dict[str, click.Command] = {"migrate": _COMMAND}
