"""``download`` and ``sync``: originals into a folder, changes as lines."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from .._internal.user_folders import expanded
from ..high_level.results import KINDS
from ..http.retry import RETRIES
from .albums import album_named
from .messages import note, tell_failures
from .options import FORMATS
from .output import write_data, write_items
from .process import PARTIAL
from .session import CliSession, Settings, session_of
from .values import IdsOption, Value

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ..high_level.results import DownloadResult


def _to_folder(folder: Path, by: str | None, output: str | None, **given: Any) -> int:
    if given["album"] is not None and given["album_id"] is not None:
        raise click.UsageError("--album and --album-id exclude each other: pass one of them")
    session = session_of(click.get_current_context())
    client = session.fresh_client
    result = download(
        client,
        folder,
        album_id=given["album_id"] if given["album"] is None else album_named(client, given["album"]),
        assets=list(given["asset_ids"]) or None,
        exclude=given["exclude"],
        subfolder=_by_date if by == "date" else None,
        verify=given["verify"],
        concurrency=given["concurrency"],
        retries=given["retries"],
    )
    return report(session, result, output)


def download(client: Any, folder: Path, **options: Any) -> DownloadResult:
    """Download originals into a folder, with a progress bar on terminals.

    Raises:
        ImmichError: the assets cannot be listed.
    """
    try:
        result: DownloadResult = client.download.download_assets_to_dir(expanded(folder), show_progress=True, **options)
    except KeyboardInterrupt:
        note("Stopped. Complete files are in the folder; to resume, run the same command again.")
        raise
    return result


def report(session: CliSession, result: DownloadResult, output: str | None) -> int:
    """Print what became of the assets, and return the exit code."""
    report_download(result)
    settings = Settings(output=output).over(session.settings)
    if settings.want_data:
        write_data(msgspec.json.encode(as_data(result)), settings)
    return 0 if result.is_complete else PARTIAL


def report_download(result: DownloadResult) -> None:
    """Print what became of the assets to standard error."""
    for warning in result.warnings:
        note(f"warning: {warning}", colour="yellow")
    tell_failures(
        result.failed, lambda failed: f"{failed.name} ({failed.asset_id})" if failed.name else failed.asset_id
    )
    for path in result.renamed:
        note(
            f"renamed to {path}: it was modified locally since the last download, or is not an asset's file",
            colour="yellow",
        )
    for missing in result.missing:
        number = "an unknown number of" if missing.count is None else missing.count
        note(f"missing: {number} {missing.kind} assets: {missing.reason}", colour="red")
    if result.stopped:
        note(f"{result.stopped}; {len(result.remaining)} assets were not attempted", colour="red")
    counts = len(result.downloaded), len(result.present), len(result.failed)
    note("{} downloaded, {} there already, {} failed".format(*counts))


def as_data(result: DownloadResult) -> dict[str, Any]:
    """Return a result as plain data."""
    return {
        "downloaded": [{"assetId": done.asset_id, "file": _text(done.filepath)} for done in result.downloaded],
        "present": [{"assetId": done.asset_id, "file": _text(done.filepath)} for done in result.present],
        "failed": [{"assetId": failed.asset_id, "error": failed.error} for failed in result.failed],
        "missing": [{"kind": each.kind, "count": each.count, "reason": each.reason} for each in result.missing],
        "remaining": result.remaining,
        "stopped": result.stopped,
        "renamed": [_text(path) for path in result.renamed],
        "warnings": result.warnings,
    }


def _text(path: Path) -> str:
    """Return a path as text that can be encoded, whatever bytes the name of a folder has."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _by_date(asset: Any) -> str:
    taken = asset.local_date_time
    return str(taken.strftime("%Y/%m")) if isinstance(taken, datetime) else "undated"


def _follow(types: tuple[str, ...], output: str | None, *, acknowledge: bool, reset: bool) -> int:
    """Write each event when it arrives; acknowledge when all of them have been written."""
    session = session_of(click.get_current_context())
    client: Any = session.client
    settings = Settings(output=output).over(Settings(output="jsonl").over(session.settings))
    last: dict[str, Any] = {}
    arguments: dict[str, Any] = {"types": list(types), **({"reset": True} if reset else {})}

    def events() -> Any:
        for event in client.sync.get_sync_stream.iter(**arguments):
            last[str(event.type)] = event.ack
            yield msgspec.to_builtins(event)

    write_items(events(), settings)
    if acknowledge and last:
        client.sync.acknowledge(*last.values())
    return 0


def _complete_types(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    spec = session_of(ctx).offline_spec
    parameters = spec.operations["getSyncStream"].parameters
    types = next(parameter for parameter in parameters if parameter.name == "types")
    return Value(spec, types.schema).item.shell_complete(ctx, param, incomplete)


to_folder: click.Command = click.Command(
    "to-folder",
    params=[
        click.Argument(["folder"], type=click.Path(path_type=Path, file_okay=False)),
        click.Option(["--album"], metavar="NAME", help="Download the album of this name."),
        click.Option(["--album-id"], metavar="UUID", help="Download this album."),
        IdsOption(
            ["--asset", "asset_ids"],
            multiple=True,
            metavar="UUID|@FILE|-",
            help="Download this asset; repeat for several.",
        ),
        click.Option(
            ["--exclude"],
            type=click.Choice(KINDS),
            multiple=True,
            help="Leave out this kind; repeat for several.",
        ),
        click.Option(["--by"], type=click.Choice(["date"]), help="Sort into folders by year and month."),
        click.Option(["--verify"], is_flag=True, help="Read existing files again, and replace damaged ones."),
        click.Option(["--concurrency"], type=click.IntRange(1), default=4, show_default=True, help="Files at a time."),
        click.Option(
            ["--retries"], type=click.IntRange(0), default=RETRIES, show_default=True, help="Repeats of a file."
        ),
        click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="Write the whole result as data."),
    ],
    callback=_to_folder,
    help="Download originals into FOLDER: everything of yours, an album, or single assets. A second run fetches what "
    "is missing.\n\nEverything is the timeline, archived assets, the hidden videos of live photos, the trash (into the "
    "subfolder Trash), and locked assets if the session is unlocked.\n\nExit code 1: something failed or is missing; "
    "standard error lists what and why.",
)

follow: click.Command = click.Command(
    "follow",
    params=[
        click.Argument(["types"], nargs=-1, required=True, metavar="TYPE…", shell_complete=_complete_types),
        click.Option(["--acknowledge"], is_flag=True, help="Acknowledge the events, so that they are not sent again."),
        click.Option(["--reset"], is_flag=True, help="Start from the beginning, whatever was acknowledged."),
        click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="Form of the output (default: jsonl)."),
    ],
    callback=_follow,
    help="Write what has changed since the last acknowledgement, a line for each event: sync AssetsV1 AlbumsV1.\n\n"
    "It requires `immichpy-dynamic login --email`: API keys cannot read the stream.",
)

COMMANDS: dict[str, click.Command] = {"to-folder": to_folder, "follow": follow}
