"""Uploads as commands: with a progress bar, an exit code, and a result that can be piped on."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NoReturn

import click
import msgspec

from .._internal.user_folders import expanded
from ..exceptions import ImmichError
from ..high_level.results import IN_TRASH, RESTORED, SkippedEntry, UploadedEntry, UploadResult
from ..http.retry import RETRIES
from .messages import note, tell_failures
from .options import FORMATS, OutputOption
from .output import path_text, write_data
from .process import PARTIAL, ends_at_sigterm
from .session import CliSession, Settings, session_of

_NESTED = "Make an album of each folder inside these folders too, such as 'Trip/Day 1'."
_PATH = click.Path(path_type=Path)
_FOLDER = click.Path(path_type=Path, file_okay=False)

# Leaving out a file for one of these reasons is what the user wants, or cannot be helped.
_EXPECTED = (
    "hidden",
    "ignored",
    "link that leads outside",
    "sidecar not sent: the server has its picture",
    "system folder",
    "unsupported",
)
# These are worth a line: the user may not expect them.
_WORTH_A_LINE = ("link that leads outside", "system folder")


def _output_option() -> OutputOption:
    text = "Give the whole result as data on standard output."
    return OutputOption(["-o", "--output"], type=click.Choice(FORMATS), default=None, help=text)


def _upload_options() -> list[click.Option]:
    ignore = "Leave out what matches a pattern of gitignore(5), such as '*.tmp' or 'raw/'; repeat for several."
    return [
        click.Option(["--ignore"], multiple=True, metavar="PATTERN", help=ignore),
        click.Option(["--include-hidden"], is_flag=True, help="Include files whose names begin with a dot."),
        click.Option(["--follow-links"], is_flag=True, help="Follow symbolic links that lead out of the folders."),
        click.Option(["--no-check"], is_flag=True, help="Send files without asking which ones the server has."),
        click.Option(["--concurrency"], type=click.IntRange(1), default=5, show_default=True, help="Files at a time."),
        click.Option(
            ["--retries"], type=click.IntRange(0), default=RETRIES, show_default=True, help="Repeats of a file."
        ),
        click.Option(["--favorite"], is_flag=True, help="Mark them as favourites."),
        click.Option(["--visibility"], type=click.Choice(["timeline", "archive", "hidden", "locked"])),
        click.Option(["--tag", "tags"], multiple=True, metavar="TAG", help="Give them a tag; repeat for several."),
        click.Option(["--no-live-photos"], is_flag=True, help="Do not join pictures and videos into live photos."),
        click.Option(
            ["--journal"], type=_PATH, help="Record progress in this file, so that the same command can resume."
        ),
        click.Option(
            ["--delete-uploads"], is_flag=True, help="Delete local files after the server has confirmed them."
        ),
        click.Option(["--delete-duplicates"], is_flag=True, help="Also delete local files that the server had before."),
        click.Option(["--restore-trashed"], is_flag=True, help="Restore what is in the server's trash."),
        click.Option(["--dry-run"], is_flag=True, help="Show what would be done; send nothing."),
        _output_option(),
    ]


def _upload(
    paths: tuple[Path, ...],
    album: str | None,
    album_id: str | None,
    output: str | None,
    settle: float,
    *,
    watch: bool,
    **given: Any,
) -> int:
    if album is not None and album_id is not None:
        raise click.UsageError("--album and --album-id exclude each other: pass one of them")
    session = session_of(click.get_current_context())
    named = [expanded(path) for path in paths]
    if missing := [str(path) for path in named if not os.path.lexists(path)]:
        raise click.UsageError(f"no such file or folder: {', '.join(missing)}")
    if watch:
        return _upload_and_watch(session, named, given, output, settle, album_name=album, album_id=album_id)
    result = _run_upload(session, named, given, album_name=album, album_id=album_id)
    _tell(result, dry_run=_is_dry(session, given))
    _show(_as_data(result), output, session)
    return _verdict(result)


def _upload_and_watch(
    session: CliSession,
    paths: list[Path],
    given: Mapping[str, Any],
    output: str | None,
    settle: float,
    **album: str | None,
) -> int:
    """Upload what is in folders and what appears in them, until SIGTERM or Ctrl-C."""
    if _is_dry(session, given):
        raise click.UsageError("--watch and --dry-run exclude each other: pass one of them")
    client: Any = session.fresh_client
    options = {name: value for name, value in _arguments(given).items() if name != "dry_run"}
    with ends_at_sigterm() as was_ended:
        try:
            note(f"Watching {', '.join(map(str, paths))}; Ctrl-C ends it.")
            for result in client.assets.upload_and_watch(paths, settle_seconds=settle, **options, **album):
                _tell(result, dry_run=False)
                _show(_as_data(result), output, session)
        except KeyboardInterrupt:
            note("Stopped: what was sent is on the server.")
            if not was_ended():
                raise
        except ValueError as error:
            _refuse_option(error)
    return 0


def _from_folders(folder: Path, output: str | None, *, nested: bool, **given: Any) -> int:
    """Upload each folder within ``folder`` into an album of its name."""
    from ..high_level.ignore_rules import IgnoreRules

    session = session_of(click.get_current_context())
    folder = expanded(folder)
    if not folder.is_dir():
        raise click.UsageError(f"there is no folder {str(folder)!r}")
    shown = sorted(child for child in folder.iterdir() if given["include_hidden"] or child.name[0] != ".")
    folders, left = [], []
    rules = IgnoreRules(given["ignore"])
    for child in shown:
        if not child.is_dir():
            left.append(SkippedEntry(child, "in no folder that becomes an album"))
        elif child.is_symlink() and not child.resolve().is_relative_to(folder.resolve()):
            left.append(SkippedEntry(child, "link that leads outside"))
        elif reason := rules.reason(child.name, is_folder=True):
            left.append(SkippedEntry(child, reason))
        else:
            folders.append(child)
    if not folders:
        raise click.UsageError(f"{str(folder)!r} has no folders in it: each would become an album")
    worst, data = 0, []
    for child in folders:
        note(f"{child.name}:", bold=True)
        album = _album_of_path(folder) if nested else child.name
        result = _run_upload(session, [child], given, album_name=album)
        _tell(result, dry_run=_is_dry(session, given))
        worst = max(worst, _verdict(result))
        data.append({"album": child.name, **_as_data(result)})
    for skipped in left:
        note(f"left out: {skipped.filepath}: {skipped.reason}", colour="yellow")
    if left:
        data.append({"album": None, **_as_data(UploadResult(skipped=left))})
    _show(data, output, session)
    return worst


def _album_of_path(root: Path) -> Callable[[Path], str]:
    """Return what names an album after the folders between ``root`` and a file: ``Trip/Day 1``."""
    base = root.absolute()
    return lambda path: path.parent.relative_to(base).as_posix()


def _run_upload(session: CliSession, paths: list[Path], given: Mapping[str, Any], **album: Any) -> UploadResult:
    client: Any = session.fresh_client
    options = {**_arguments(given), "dry_run": _is_dry(session, given), **album}
    try:
        result: UploadResult = client.assets.upload(paths, show_progress=True, **options)
    except KeyboardInterrupt:
        again = "To resume, run the same command again."
        note(f"Stopped: what was sent is on the server. {again}")
        raise
    except ValueError as error:
        _refuse_option(error)
    return result


def _arguments(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options of the command as arguments of ``client.assets.upload``."""
    return {
        "ignore_pattern": given["ignore"],
        "include_hidden": given["include_hidden"],
        "follow_links": given["follow_links"],
        "skip_duplicates": given["no_check"],
        "concurrency": given["concurrency"],
        "retries": given["retries"],
        "delete_uploads": given["delete_uploads"],
        "delete_duplicates": given["delete_duplicates"],
        "restore_trashed": given["restore_trashed"],
        "visibility": given["visibility"],
        "is_favorite": given["favorite"] or None,
        "tags": list(given["tags"]),
        "live_photos": not given["no_live_photos"],
        "journal": given["journal"],
    }


def _refuse_option(error: ValueError) -> NoReturn:
    """Raise a usage error for an option that the upload refused; an error of the server stays what it is."""
    if isinstance(error, ImmichError):
        raise error
    raise click.UsageError(str(error)) from None


def _is_dry(session: CliSession, given: Mapping[str, Any]) -> bool:
    return bool(given["dry_run"] or session.settings.dry_run)


def _tell(result: UploadResult, *, dry_run: bool) -> None:
    """Say on standard error what became of the files: the sum, and each that needs somebody's attention."""
    tell_failures(result.failed, lambda failed: str(failed.filepath))
    for skipped in result.skipped:
        if skipped.reason not in _EXPECTED:
            note(f"skipped: {skipped.filepath}: {skipped.reason}", colour="yellow")
        elif skipped.reason in _WORTH_A_LINE:
            note(f"left out: {skipped.filepath}: {skipped.reason}")
    for problem in result.problems:
        note(f"problem: {problem}", colour="yellow")
    stats = result.stats
    if result.stopped is not None:
        note(result.stopped, colour="red")
        again = "To resume, run the same command again."
        note(f"{stats.remaining} files were not attempted. {again}", colour="red")
    note(_summary(result, dry_run=dry_run))


def _summary(result: UploadResult, *, dry_run: bool) -> str:
    stats = result.stats
    files = "1 file" if stats.total == 1 else f"{stats.total} files"
    counts = [f"{stats.uploaded} {'would be uploaded' if dry_run else 'uploaded'}"]
    if stats.uploaded_earlier:
        counts.append(f"{stats.uploaded_earlier} uploaded earlier")
    reasons = Counter(entry.reason for entry in result.rejected)
    counts.append(f"{stats.rejected - reasons[IN_TRASH] - reasons[RESTORED]} there already")
    if reasons[IN_TRASH]:
        counts.append(f"{reasons[IN_TRASH]} in the server's trash (--restore-trashed restores them)")
    if reasons[RESTORED]:
        counts.append(f"{reasons[RESTORED]} restored from the trash")
    counts.append(f"{stats.failed} failed")
    notes = []
    if result.live_photos:
        notes.append(f"{len(result.live_photos)} joined as live photos")
    if result.skipped:
        notes.append(f"{len(result.skipped)} left out")
    return "; ".join([f"{files}: {', '.join(counts)}", *notes])


def _verdict(result: UploadResult) -> int:
    """Return the exit code: partial failure when something that was wanted was not done."""
    unwanted = [skipped for skipped in result.skipped if skipped.reason not in _EXPECTED]
    return PARTIAL if result.failed or result.problems or unwanted or result.stopped else 0


def _as_data(result: UploadResult) -> dict[str, Any]:
    return {
        "stats": msgspec.to_builtins(result.stats),
        "uploaded": _assets(result.uploaded),
        "uploadedEarlier": _assets(result.uploaded_earlier),
        "rejected": [
            {"file": path_text(known.filepath), "assetId": known.asset_id, "reason": known.reason}
            for known in result.rejected
        ],
        "failed": [{"file": path_text(failed.filepath), "error": path_text(failed.error)} for failed in result.failed],
        "remaining": [path_text(path) for path in result.remaining],
        "stopped": result.stopped,
        "skipped": [{"file": path_text(skipped.filepath), "reason": skipped.reason} for skipped in result.skipped],
        "livePhotos": [
            {"picture": path_text(pair.picture), "video": path_text(pair.video), "by": pair.by}
            for pair in result.live_photos
        ],
        "deleted": [path_text(path) for path in result.deleted],
        "problems": [path_text(problem) for problem in result.problems],
    }


def _assets(entries: Iterable[UploadedEntry]) -> list[dict[str, Any]]:
    return [{"file": path_text(entry.filepath), "assetId": entry.asset.id} for entry in entries]


def _show(data: Any, output: str | None, session: CliSession) -> None:
    """Write the result to standard output when it was asked for."""
    settings = Settings(output=output).over(session.settings)
    if settings.want_data:
        write_data(msgspec.json.encode(data), settings)


upload: click.Command = click.Command(
    "upload",
    params=[
        click.Argument(["paths"], nargs=-1, required=True, type=_PATH),
        click.Option(["--album"], metavar="NAME", help="Put them into this album; it is created if it is missing."),
        click.Option(["--album-id"], metavar="UUID", help="Put them into this album."),
        click.Option(["--watch"], is_flag=True, help="Keep running, and upload new files in the folders."),
        click.Option(
            ["--settle"],
            type=click.FloatRange(0.1),
            default=2.0,
            show_default=True,
            metavar="SECONDS",
            help="With --watch: how long a file must be unchanged before it is sent.",
        ),
        *_upload_options(),
    ],
    callback=_upload,
    help="Upload files and folders, with XMP sidecars and live photos. What the server has is not sent again.\n\n"
    "Exit code 1: a file failed, or a path could not be read; standard error lists which ones.",
)

from_folders: click.Command = click.Command(
    "from-folders",
    params=[
        click.Argument(["folder"], type=_FOLDER),
        click.Option(["--nested"], is_flag=True, help=_NESTED),
        *_upload_options(),
    ],
    callback=_from_folders,
    help="Upload each folder within FOLDER into an album of its name, with the folders inside it.\n\n"
    "Files directly in FOLDER are not uploaded; they are listed.",
)

COMMANDS: dict[str, click.Command] = {"upload": upload, "from-folders": from_folders}
