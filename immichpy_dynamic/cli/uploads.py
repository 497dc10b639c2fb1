"""Uploads as commands: with a progress bar, an exit code, and a result that can be piped on."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from .._internal.user_folders import expanded
from ..http.retry import RETRIES
from .options import FORMATS, OutputOption
from .output import write_data
from .process import PARTIAL
from .session import CliSession, Settings, session_of

if TYPE_CHECKING:
    from ..high_level.results import UploadResult

_PATH = click.Path(path_type=Path)
_FOLDER = click.Path(path_type=Path, file_okay=False)

# A file that was left alone for one of these reasons is what was wanted.
_EXPECTED = ("hidden", "ignored", "unsupported")


def _output_option() -> OutputOption:
    text = "Give the whole result as data on standard output."
    return OutputOption(["-o", "--output"], type=click.Choice(FORMATS), default=None, help=text)


def _upload_options() -> list[click.Option]:
    return [
        click.Option(["--ignore"], metavar="PATTERN", help="Leave alone what fits a shell pattern such as '*.tmp'."),
        click.Option(["--include-hidden"], is_flag=True, help="Take files that begin with a dot too."),
        click.Option(["--no-check"], is_flag=True, help="Send files without asking which ones the server has."),
        click.Option(["--concurrency"], type=click.IntRange(1), default=5, show_default=True, help="Files at a time."),
        click.Option(
            ["--retries"], type=click.IntRange(0), default=RETRIES, show_default=True, help="Repeats of a file."
        ),
        click.Option(["--favorite"], is_flag=True, help="Mark them as favourites."),
        click.Option(["--visibility"], type=click.Choice(["timeline", "archive", "hidden", "locked"])),
        click.Option(["--tag", "tags"], multiple=True, metavar="TAG", help="Give them a tag; repeat for several."),
        click.Option(["--no-live-photos"], is_flag=True, help="Do not join a picture and its .mov."),
        click.Option(["--journal"], type=_PATH, help="Remember what is done here: a killed run goes on where it was."),
        click.Option(["--delete-uploads"], is_flag=True, help="Delete local files once the server has confirmed them."),
        click.Option(["--delete-duplicates"], is_flag=True, help="The same for files that the server had before."),
        click.Option(["--dry-run"], is_flag=True, help="Only find out what would be done."),
        _output_option(),
    ]


def _upload(paths: tuple[Path, ...], album: str | None, album_id: str | None, output: str | None, **given: Any) -> int:
    session = session_of(click.get_current_context())
    result = _run_upload(session, [expanded(path) for path in paths], given, album_name=album, album_id=album_id)
    _tell(result, dry_run=_is_dry(session, given))
    _show(_as_data(result), output, session)
    return _verdict(result)


def _from_folders(folder: Path, output: str | None, **given: Any) -> int:
    """Upload each folder within ``folder`` into an album of its name."""
    session = session_of(click.get_current_context())
    folder = expanded(folder)
    if not folder.is_dir():
        raise click.UsageError(f"there is no folder {str(folder)!r}")
    hidden = given["include_hidden"]
    folders = sorted(child for child in folder.iterdir() if child.is_dir() and (hidden or child.name[0] != "."))
    if not folders:
        raise click.UsageError(f"{str(folder)!r} has no folders in it: each would become an album")
    worst, data = 0, []
    for child in folders:
        click.secho(f"{child.name}:", err=True, bold=True)
        result = _run_upload(session, [child], given, album_name=child.name)
        _tell(result, dry_run=_is_dry(session, given))
        worst = max(worst, _verdict(result))
        data.append({"album": child.name, **_as_data(result)})
    _show(data, output, session)
    return worst


def _run_upload(session: CliSession, paths: list[Path], given: Mapping[str, Any], **album: str | None) -> UploadResult:
    client: Any = session.client
    try:
        result: UploadResult = client.assets.upload(
            paths,
            ignore_pattern=given["ignore"],
            include_hidden=given["include_hidden"],
            skip_duplicates=given["no_check"],
            concurrency=given["concurrency"],
            retries=given["retries"],
            show_progress=sys.stderr.isatty(),
            delete_uploads=given["delete_uploads"],
            delete_duplicates=given["delete_duplicates"],
            dry_run=_is_dry(session, given),
            visibility=given["visibility"],
            is_favorite=given["favorite"] or None,
            tags=list(given["tags"]),
            live_photos=not given["no_live_photos"],
            journal=given["journal"],
            **album,
        )
    except KeyboardInterrupt:
        again = "the same command goes on where this one was"
        click.echo(f"Stopped: what was sent is on the server; {again}.", err=True)
        raise
    return result


def _is_dry(session: CliSession, given: Mapping[str, Any]) -> bool:
    return bool(given["dry_run"] or session.settings.dry_run)


def _tell(result: UploadResult, *, dry_run: bool) -> None:
    """Say on standard error what became of the files: the sum, and each that needs somebody's attention."""
    for failed in result.failed:
        click.secho(f"failed: {failed.filepath}: {failed.error}", err=True, fg="red")
    for skipped in result.skipped:
        if skipped.reason not in _EXPECTED:
            click.secho(f"skipped: {skipped.filepath}: {skipped.reason}", err=True, fg="yellow")
    for problem in result.problems:
        click.secho(f"problem: {problem}", err=True, fg="yellow")
    stats = result.stats
    verb = "would be uploaded" if dry_run else "uploaded"
    files = "1 file" if stats.total == 1 else f"{stats.total} files"
    text = f"{files}: {stats.uploaded} {verb}, {stats.rejected} there already, {stats.failed} failed"
    left = len(result.skipped)
    click.echo(text + (f"; {left} left alone" if left else ""), err=True)


def _verdict(result: UploadResult) -> int:
    """Return the exit code: partial failure when something that was wanted was not done."""
    unwanted = [skipped for skipped in result.skipped if skipped.reason not in _EXPECTED]
    return PARTIAL if result.failed or result.problems or unwanted else 0


def _as_data(result: UploadResult) -> dict[str, Any]:
    return {
        "stats": msgspec.to_builtins(result.stats),
        "uploaded": [{"file": str(done.filepath), "assetId": done.asset.id} for done in result.uploaded],
        "rejected": [
            {"file": str(known.filepath), "assetId": known.asset_id, "reason": known.reason}
            for known in result.rejected
        ],
        "failed": [{"file": str(failed.filepath), "error": failed.error} for failed in result.failed],
        "skipped": [{"file": str(skipped.filepath), "reason": skipped.reason} for skipped in result.skipped],
        "deleted": [str(path) for path in result.deleted],
        "problems": result.problems,
    }


def _show(data: Any, output: str | None, session: CliSession) -> None:
    """Write the result to standard output when it was asked for."""
    settings = Settings(output=output).over(session.settings)
    if settings.want_data:
        write_data(msgspec.json.encode(data), settings)


upload: click.Command = click.Command(
    "upload",
    params=[
        click.Argument(["paths"], nargs=-1, required=True, type=_PATH),
        click.Option(["--album"], metavar="NAME", help="Put them into this album, which is made when it is missing."),
        click.Option(["--album-id"], metavar="UUID", help="Put them into this album."),
        *_upload_options(),
    ],
    callback=_upload,
    help="Upload files and folders, with XMP sidecars and live photos. What the server has is not sent again.\n\n"
    "Exit code 1: a file failed, or a path could not be read; which ones, standard error says.",
)

from_folders: click.Command = click.Command(
    "from-folders",
    params=[click.Argument(["folder"], type=_FOLDER), *_upload_options()],
    callback=_from_folders,
    help="Upload each folder within FOLDER into an album of its name.",
)

COMMANDS: dict[str, click.Command] = {"upload": upload, "from-folders": from_folders}
