"""``backup``: everything of a user's into a folder, and the verification of such a folder."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from .._internal.user_folders import expanded
from ..high_level.results import KINDS
from ..http.retry import RETRIES
from .downloads import as_data, report_download
from .messages import note
from .options import FORMATS
from .output import write_data
from .process import PARTIAL
from .session import Settings, session_of

if TYPE_CHECKING:
    from ..high_level.results import BackupResult

_INTO = "into"


class _BackupGroup(click.Group):
    """Runs ``backup into`` when no command is named."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.commands:
            args = [_INTO, *args]
        return super().resolve_command(ctx, args)


def _into(
    folder: Path,
    *,
    exclude: tuple[str, ...],
    layout: str | None,
    verify: bool,
    prune: bool,
    concurrency: int,
    retries: int,
    output: str | None,
) -> int:
    session = session_of(click.get_current_context())
    try:
        result: BackupResult = session.fresh_client.library.back_up(
            expanded(folder),
            exclude=exclude,
            subfolder=_subfolder(layout),
            verify=verify,
            prune=prune,
            concurrency=concurrency,
            retries=retries,
            show_progress=sys.stderr.isatty(),
        )
    except (KeyboardInterrupt, OSError):
        # An OSError is a full disk, or a server that cannot be reached.
        note("Stopped. Complete files are in the folder; to resume, run the same command again.")
        raise
    report_download(result.download)
    for problem in result.problems:
        note(f"problem: {problem}", colour="red")
    counts = ", ".join(f"{count} {kind}" for kind, count in result.records.items())
    note(
        f"records: {counts}"
        + (f"; {result.deleted} assets were deleted on the server and stay" if result.deleted else "")
    )
    settings = Settings(output=output).over(session.settings)
    if settings.want_data:
        facts = {
            "records": result.records,
            "deleted": result.deleted,
            "pruned": result.pruned,
            "problems": result.problems,
        }
        write_data(msgspec.json.encode({**as_data(result.download), **facts}), settings)
    return 0 if result.is_complete else PARTIAL


def _subfolder(layout: str | None) -> Callable[[Any], str] | None:
    from ..high_level.backup import folder_by_layout

    try:
        return folder_by_layout(layout) if layout is not None else None
    except (ValueError, LookupError) as error:
        raise click.BadParameter(str(error), param_hint="--layout") from None


def _verify(folder: Path, output: str | None) -> int:
    from ..high_level.backup import verify_backup

    session = session_of(click.get_current_context())
    result = verify_backup(expanded(folder))
    for warning in result.warnings:
        note(f"warning: {warning}", colour="yellow")
    for failed in result.failed:
        note(f"failed: {failed.asset_id}: {failed.error}", colour="red")
    note(f"{len(result.present)} files are right, {len(result.failed)} are damaged or missing")
    settings = Settings(output=output).over(session.settings)
    if settings.want_data:
        write_data(msgspec.json.encode(as_data(result)), settings)
    return 0 if result.is_complete else PARTIAL


_FOLDER = click.Argument(["folder"], type=click.Path(path_type=Path, file_okay=False))
_OUTPUT = click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="Give the whole result as data.")

backup: click.Group = _BackupGroup(
    "backup",
    context_settings={"ignore_unknown_options": True},
    help="Back up everything of yours: backup FOLDER is short for backup into FOLDER.",
    commands={
        _INTO: click.Command(
            _INTO,
            params=[
                _FOLDER,
                click.Option(
                    ["--exclude"],
                    type=click.Choice(KINDS),
                    multiple=True,
                    help="Leave these out of everything; repeat for several.",
                ),
                click.Option(
                    ["--layout"],
                    metavar="TEXT",
                    help="Folder of an asset, by {created}, {type} and {visibility}; default: {created:%Y/%m}.",
                ),
                click.Option(["--prune"], is_flag=True, help="Delete what was deleted on the server."),
                click.Option(["--verify"], is_flag=True, help="Read again what is there, and fetch what is damaged."),
                click.Option(
                    ["--concurrency"], type=click.IntRange(1), default=4, show_default=True, help="Files at a time."
                ),
                click.Option(
                    ["--retries"], type=click.IntRange(0), default=RETRIES, show_default=True, help="Repeats of a file."
                ),
                _OUTPUT,
            ],
            callback=_into,
            help="Download all originals into FOLDER, by year and month, and write albums, tags, descriptions, people "
            "and more into FOLDER/immich-backup as JSON Lines. A second run adds what is new.\n\nExit code 1: "
            "something failed or is missing; standard error says what and why.",
        ),
        "verify": click.Command(
            "verify",
            params=[_FOLDER, _OUTPUT],
            callback=_verify,
            help="Read all files of the backup in FOLDER and compare their checksums. Needs no server.",
        ),
    },
)

COMMANDS: dict[str, click.Command] = {"backup": backup}
