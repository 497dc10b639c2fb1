"""``download`` and ``sync``: originals into a folder, changes as lines."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from .._internal.user_folders import expanded
from ..exceptions import ForbiddenException
from ..http.retry import RETRIES
from .options import FORMATS
from .output import write_data, write_items
from .process import PARTIAL
from .session import CliSession, Settings, session_of
from .values import Value

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ..high_level.results import DownloadResult


def _to_folder(folder: Path, by: str | None, output: str | None, **given: Any) -> int:
    session = session_of(click.get_current_context())
    result = download(
        session,
        session.client,
        folder,
        album_id=given["album_id"],
        assets=list(given["asset_ids"]) or None,
        subfolder=_by_date if by == "date" else None,
        verify=given["verify"],
        concurrency=given["concurrency"],
        retries=given["retries"],
    )
    return tell(session, result, output)


def download(_session: CliSession, client: Any, folder: Path, **options: Any) -> DownloadResult:
    """Download originals into a folder, with a progress bar on terminals.

    Raises:
        ImmichError: the assets cannot be listed.
    """
    try:
        result: DownloadResult = client.download.download_assets_to_dir(
            expanded(folder), show_progress=sys.stderr.isatty(), **options
        )
    except KeyboardInterrupt:
        click.echo("Stopped: what is complete is in the folder; the same command goes on where this one was.", err=True)
        raise
    return result


def tell(session: CliSession, result: DownloadResult, output: str | None) -> int:
    """Say what became of the assets, and return the exit code."""
    for failed in result.failed:
        click.secho(f"failed: {failed.asset_id}: {failed.error}", err=True, fg="red")
    for path in result.renamed:
        click.secho(f"renamed, for it was not what was fetched before: {path}", err=True, fg="yellow")
    counts = len(result.downloaded), len(result.present), len(result.failed)
    click.echo("{} downloaded, {} there already, {} failed".format(*counts), err=True)
    settings = Settings(output=output).over(session.settings)
    if settings.want_data:
        write_data(msgspec.json.encode(_as_data(result)), settings)
    return PARTIAL if result.failed else 0


def _as_data(result: DownloadResult) -> dict[str, Any]:
    return {
        "downloaded": [{"assetId": done.asset_id, "file": str(done.filepath)} for done in result.downloaded],
        "present": [{"assetId": done.asset_id, "file": str(done.filepath)} for done in result.present],
        "failed": [{"assetId": failed.asset_id, "error": failed.error} for failed in result.failed],
    }


def _by_date(asset: Any) -> str:
    return str(asset.local_date_time.strftime("%Y/%m"))


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

    try:
        write_items(events(), settings)
    except ForbiddenException as error:
        if "api_key" in session.server.credentials:
            error.add_note("Log in with a password instead: immichpy-dynamic login --email you@example.org")
        raise
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
        click.Option(["--album-id"], metavar="UUID", help="What is in this album."),
        click.Option(["--asset", "asset_ids"], multiple=True, metavar="UUID", help="This asset; repeat for several."),
        click.Option(["--by"], type=click.Choice(["date"]), help="Sort into folders by year and month."),
        click.Option(["--verify"], is_flag=True, help="Read again what is there, and fetch what is damaged."),
        click.Option(["--concurrency"], type=click.IntRange(1), default=4, show_default=True, help="Files at a time."),
        click.Option(
            ["--retries"], type=click.IntRange(0), default=RETRIES, show_default=True, help="Repeats of a file."
        ),
        click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="Give the whole result as data."),
    ],
    callback=_to_folder,
    help="Download originals into FOLDER: all of yours, an album, or single ones. A second run fetches what is missing."
    "\n\nExit code 1: something failed; what, standard error says.",
)

follow: click.Command = click.Command(
    "follow",
    params=[
        click.Argument(["types"], nargs=-1, required=True, metavar="TYPE…", shell_complete=_complete_types),
        click.Option(["--acknowledge"], is_flag=True, help="Afterwards, do not send these again."),
        click.Option(["--reset"], is_flag=True, help="Begin anew, whatever was acknowledged."),
        click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="Form of the output (default: jsonl)."),
    ],
    callback=_follow,
    help="Write what has changed since the last acknowledgement, a line for each event: sync AssetsV1 AlbumsV1.\n\n"
    "It needs a session's token: Immich does not let API keys read the stream.",
)

COMMANDS: dict[str, click.Command] = {"to-folder": to_folder, "follow": follow}
