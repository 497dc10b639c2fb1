"""``restore`` and ``copy``: a library onto another server, from a backup or straight from the old server."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from .._internal.user_folders import expanded
from ..exceptions import ImmichError
from ..http.retry import RETRIES
from ..spec.naming import snake_case
from .messages import note
from .options import FORMATS
from .output import write_data
from .process import PARTIAL
from .session import CliSession, Settings, session_of
from .values import read_json

if TYPE_CHECKING:
    from ..high_level.results import RestoreResult

_SHOWN = ("created", "changed", "removed", "present")
_MAPPING_BYTES = 2**20


def _restore(folder: Path, output: str | None, members: Path | None, **given: Any) -> int:
    session = session_of(click.get_current_context())
    options = _options(session, members, given)
    try:
        result: RestoreResult = session.fresh_client.library.restore(expanded(folder), **options)
    except (KeyboardInterrupt, ValueError, FileNotFoundError) as error:
        _explain(error)
        raise
    return _report(session, result, output, dry_run=options["dry_run"])


def _copy(source: str, target: str, output: str | None, members: Path | None, **given: Any) -> int:
    session = session_of(click.get_current_context())
    if source == target:
        raise click.UsageError("--from and --to are the same profile")
    album: str | None = given["album"]
    if album is not None and given["search"] is not None:
        raise click.UsageError("--album and --search exclude each other: pass one of them")
    options = _options(session, members, given)
    search = _search(given["search"]) if given["search"] is not None else None
    old, new = CliSession(profile=source), CliSession(profile=target)
    try:
        old_client: Any = old.fresh_client
        album_id = _album_id(old_client, album) if album is not None else None
        result: RestoreResult = new.fresh_client.library.copy_from(
            old_client.library, album_id=album_id, search=search, **options
        )
    except TypeError as error:
        if search is None:
            raise
        raise click.UsageError(f"--search: {error}") from None
    except (KeyboardInterrupt, ValueError) as error:
        _explain(error)
        raise
    finally:
        old.close()
        new.close()
    return _report(session, result, output, dry_run=options["dry_run"])


def _search(text: str) -> dict[str, Any]:
    """Return the arguments of a search that ``--search`` gives as JSON.

    Raises:
        click.UsageError: it is not a JSON object.
    """
    try:
        found = read_json(text)
    except ValueError as error:
        raise click.UsageError(f"--search: {error}") from None
    if not isinstance(found, dict):
        raise click.UsageError(f'--search must be a JSON object such as {{"isFavorite": true}}, not {text[:80]}')
    return {snake_case(name): value for name, value in found.items()}


def _album_id(client: Any, name: str) -> str:
    """Return the id of the one album of that name.

    Raises:
        click.UsageError: there is none, or more than one.
    """
    found = [album for album in client.albums.get_all_albums() if album.album_name == name]
    if len(found) != 1:
        raise click.UsageError(f"--album: the source has {len(found) or 'no'} albums of the name {name!r}")
    return str(found[0].id)


def _options(session: CliSession, members: Path | None, given: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "members": _mapping(expanded(members)) if members is not None else None,
        "dry_run": bool(given["dry_run"] or session.settings.dry_run),
        "concurrency": given["concurrency"],
        "retries": given["retries"],
        "show_progress": sys.stderr.isatty(),
    }


def _mapping(path: Path) -> dict[str, str]:
    """Read which e-mail address belongs to which: a JSON object.

    Raises:
        click.UsageError: it is something else.
    """
    try:
        return msgspec.json.decode(path.read_bytes()[:_MAPPING_BYTES], type=dict[str, str])
    except (OSError, msgspec.DecodeError) as error:
        raise click.UsageError(
            f'--members {path}: {error}; it must hold {{"old@example.com": "new@example.com"}}'
        ) from None


def _explain(error: BaseException) -> None:
    """Raise a usage error for an option or a folder that cannot be used; say what to do after Ctrl-C."""
    if isinstance(error, KeyboardInterrupt):
        note("Stopped: what was sent is on the server. To go on, run the same command again.")
    elif not isinstance(error, ImmichError):
        raise click.UsageError(str(error)) from None


def _report(session: CliSession, result: RestoreResult, output: str | None, *, dry_run: bool) -> int:
    for failed in result.failed:
        note(f"failed: {failed.name}: {failed.error}", colour="red")
    for problem in result.problems:
        note(f"problem: {problem}", colour="red")
    for text in result.left_out:
        note(f"left out: {text}", colour="yellow")
    if result.stopped is not None:
        note(result.stopped, colour="red")
        note(f"{result.remaining} assets were not attempted. To go on, run the same command again.", colour="red")
    for line in _table(result.counts):
        note(line)
    if dry_run:
        note("This was a dry run: nothing was changed.")
    settings = Settings(output=output).over(session.settings)
    if settings.want_data:
        write_data(msgspec.json.encode(result), settings)
    return 0 if result.is_complete else PARTIAL


def _table(counts: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Return the counts as lines of a table."""
    kinds = {kind: each for kind, each in counts.items() if each}
    if not kinds:
        return ["nothing to do"]
    width = max(map(len, kinds))
    shown = [what for what in _SHOWN if any(what in each for each in kinds.values())]
    head = " " * width + "".join(f"{what:>10}" for what in shown)
    return [
        head,
        *(f"{kind:<{width}}" + "".join(f"{each.get(what, 0):>10}" for what in shown) for kind, each in kinds.items()),
    ]


def _common() -> list[click.Parameter]:
    return [
        click.Option(
            ["--members"],
            type=click.Path(path_type=Path, dir_okay=False),
            help="A JSON file that maps e-mail addresses of album members to their addresses on the new server.",
        ),
        click.Option(["--dry-run"], is_flag=True, help="Only show what would be done."),
        click.Option(["--concurrency"], type=click.IntRange(1), default=4, show_default=True, help="Files at a time."),
        click.Option(
            ["--retries"], type=click.IntRange(0), default=RETRIES, show_default=True, help="Repeats of a file."
        ),
        click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="Give the whole result as data."),
    ]


restore: click.Command = click.Command(
    "restore",
    params=[click.Argument(["folder"], type=click.Path(path_type=Path, file_okay=False)), *_common()],
    callback=_restore,
    help="Bring the backup in FOLDER to this server: files that are missing, descriptions, albums, tags, stacks, "
    "people and more. A second run changes nothing.\n\nExit code 1: something failed; standard error says what. What "
    "the server cannot take is named as left out.",
)

copy: click.Command = click.Command(
    "copy",
    params=[
        click.Option(["--from", "source"], required=True, metavar="PROFILE", help="The old server."),
        click.Option(["--to", "target"], required=True, metavar="PROFILE", help="The new server."),
        click.Option(["--album"], metavar="NAME", help="Copy only this album."),
        click.Option(
            ["--search"],
            metavar="JSON",
            help="Copy only the assets that this search finds, such as '{\"isFavorite\": true}'; the fields are those "
            "of `search search-assets`.",
        ),
        *_common(),
    ],
    callback=_copy,
    help="Copy a library from server to server, without a disk between; the rules are those of restore.\n\nMake the "
    "profiles with `immichpy-dynamic login --name NAME URL`.",
)

COMMANDS: dict[str, click.Command] = {"restore": restore, "copy": copy}
