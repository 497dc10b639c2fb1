"""Back up a whole library: originals, albums, tags, people and other records, in documented file formats."""

from __future__ import annotations

import os
import string
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from .._internal.files import replacing
from .._internal.threads import finish_in_thread, run_in_thread
from ..http.retry import RETRIES, retry
from .backup_assets import AssetRecords
from .backup_records import SOURCES, Records, read_records
from .backup_sources import RECORDS_FOLDER, BackupFolder, ServerLibrary
from .base import AssetModel, HighLevelMethods, operation
from .checksums import sha1_file
from .fields import read
from .file_names import MANIFEST, from_home
from .inventory import check_kinds
from .library import LibraryDownload, Selection
from .manifest import Manifest
from .progress import OnProgress, Reporter
from .restore import RestoreOptions, restore_library
from .results import BackupResult, DownloadResult, RestoreResult

FORMAT = 1
"""The version of the format that ``docs/backup-format.md`` describes."""


class _User(msgspec.Struct):
    id: str
    email: str = ""
    name: str = ""


class LibraryMethods(HighLevelMethods):
    """Methods for the whole library of a user."""

    async def back_up(
        self,
        out_dir: Path | str,
        *,
        exclude: Collection[str] | str = (),
        subfolder: Callable[[AssetModel], str] | None = None,
        verify: bool = False,
        prune: bool = False,
        concurrency: int = 4,
        retries: int = RETRIES,
        show_progress: bool = False,
        on_progress: OnProgress | None = None,
    ) -> BackupResult:
        """Back up the caller's whole library; a second run adds new assets and updates the records.

        Originals go into ``out_dir`` as ``download.download_assets_to_dir`` puts them there. The folder
        ``immich-backup`` in it gets JSON Lines of assets, albums, tags, stacks, people, memories, shared links and
        preferences, as ``docs/backup-format.md`` describes them. Assets deleted on the server stay, marked.

        Args:
            out_dir: the folder; created when it is missing.
            exclude: kinds of assets to leave out: ``"timeline"``, ``"archive"``, ``"hidden"``, ``"locked"``,
                ``"trash"``.
            subfolder: returns the folder below ``out_dir`` that an asset belongs into; by year and month by default.
            verify: whether to read the files of earlier runs again, and download damaged files anew. The faces in all
                assets are requested again too; otherwise only those of assets that have changed or show other people.
            prune: whether to delete the files and records of assets that were deleted on the server. A file that was
                modified stays, and so does everything when the run is not complete.
            concurrency: how many files are fetched at a time.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            show_progress: whether to draw a bar on standard error.
            on_progress: called after each piece.

        Returns:
            The result; ``is_complete`` tells whether everything is in the backup.

        Raises:
            ImmichError: the assets cannot be listed.
            OSError: the folder cannot be written.
            ValueError: ``concurrency`` is less than 1, ``retries`` less than 0, or ``exclude`` has an unknown kind.
        """
        if concurrency < 1 or retries < 0:
            raise ValueError("concurrency must be at least 1, and retries at least 0")
        excluded, client, root = check_kinds(exclude), self._bound_client(), from_home(out_dir).absolute()
        folder = root / RECORDS_FOLDER
        started = datetime.now(UTC)
        ask = operation(client, "getMyUser")
        user = read(_User, await retry(lambda: ask(_retries=0), retries), "users.get_my_user")
        await finish_in_thread(folder.mkdir, parents=True, exist_ok=True)
        async with (
            AssetRecords(client, folder / "assets.jsonl", retries, verify=verify) as records,
            Reporter("Backing up", on_progress, show=show_progress) as reporter,
        ):
            job = LibraryDownload(
                client,
                root,
                reporter,
                subfolder=subfolder or by_month,
                live_photos=True,
                verify=verify,
                retries=retries,
                on_asset=records.add,
            )
            selection = Selection(
                client,
                assets=None,
                search=None,
                album_id=None,
                exclude=excluded,
                retries=retries,
                details={"with_exif": True, "with_people": True},
            )
            await job.run(selection, concurrency)
            result = BackupResult(download=job.result, problems=records.problems)
            # Only when the list is complete were the assets that it lacks deleted on the server.
            is_proof = not excluded and not job.result.missing and not job.result.stopped
            gone = set(await records.earlier_only(job.processed))
            if is_proof:
                result.deleted = len(gone)
            if prune and is_proof:
                pruned = await finish_in_thread(_prune, root, gone)
                result.pruned = len(pruned)
                gone -= pruned
            result.records["assets"] = len(job.processed)
            await records.replace(gone, is_deleted=is_proof)
        await self._write_records(Records(client, user.id, retries), folder, result)
        facts = {
            "format": FORMAT,
            "release": client.spec.release,
            "user": msgspec.to_builtins(user),
            "startedAt": started.isoformat(timespec="seconds"),
            "finishedAt": datetime.now(UTC).isoformat(timespec="seconds"),
            "records": result.records,
            "missing": msgspec.to_builtins(job.result.missing),
            "failed": msgspec.to_builtins(job.result.failed),
            "problems": result.problems,
            "isComplete": result.is_complete,
        }
        await finish_in_thread(_write_lines, folder / "backup.json", [msgspec.json.format(msgspec.json.encode(facts))])
        return result

    async def restore(
        self,
        folder: Path | str,
        *,
        members: Mapping[str, str] | None = None,
        dry_run: bool = False,
        concurrency: int = 4,
        retries: int = RETRIES,
        show_progress: bool = False,
        on_progress: OnProgress | None = None,
    ) -> RestoreResult:
        """Restore a backup to this server, for this client's user; the server may have another release.

        Missing assets (compared by checksum) are uploaded. Descriptions, ratings, favourites, visibility, dates and
        places become those of the backup; albums, tags, stacks, people with their faces, memories, shared links and
        preferences are recreated. Nothing on the server is deleted, and a second run changes nothing.

        Args:
            folder: the folder that :meth:`back_up` has written.
            members: e-mail address in the backup → e-mail address on this server, for users whose addresses differ.
            dry_run: whether to only find out what would be done.
            concurrency: how many files are sent at a time.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            show_progress: whether to draw a bar on standard error.
            on_progress: called after each asset.

        Returns:
            The counts, the failures, and the records that this server cannot store.

        Raises:
            FileNotFoundError: the folder is not that of a backup.
            ValueError: an option cannot be used.
            ImmichError: the server refused or failed before anything was done.
        """
        options = RestoreOptions(
            members=members or {},
            dry_run=dry_run,
            concurrency=concurrency,
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )
        source = await run_in_thread(BackupFolder, from_home(folder).absolute())
        return await restore_library(self._bound_client(), source, "Restoring", options)

    async def copy_from(
        self,
        source: LibraryMethods,
        *,
        album_id: str | None = None,
        search: Mapping[str, Any] | None = None,
        members: Mapping[str, str] | None = None,
        dry_run: bool = False,
        concurrency: int = 4,
        retries: int = RETRIES,
        show_progress: bool = False,
        on_progress: OnProgress | None = None,
    ) -> RestoreResult:
        """Copy another library to this server, without storing it on disk: ``new.library.copy_from(old.library)``.

        The rules are those of :meth:`restore`. To resume an interrupted copy, call the method again.

        Args:
            source: the ``library`` of a client of the other server or user.
            album_id: copies only this album of the source, with its assets.
            search: copies only the assets that a search of the source finds, by the arguments of ``search_assets``.
            members: e-mail address in the source → e-mail address on this server, for users whose addresses differ.
            dry_run: whether to only find out what would be done.
            concurrency: how many originals are transferred at a time.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            show_progress: whether to draw a bar on standard error.
            on_progress: called after each asset.

        Returns:
            The counts, the failures, and the records that this server cannot store.

        Raises:
            ValueError: an option cannot be used.
            ImmichError: a server refused or failed before anything was done.
        """
        if album_id is not None and search is not None:
            raise ValueError("album_id and search exclude each other: pass one of them")
        options = RestoreOptions(
            members=members or {},
            dry_run=dry_run,
            concurrency=concurrency,
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )
        library = ServerLibrary(source._bound_client(), retries, album_id=album_id, search=search)
        return await restore_library(self._bound_client(), library, "Copying", options)

    async def _write_records(self, records: Records, folder: Path, result: BackupResult) -> None:
        for kind in SOURCES:
            found = await read_records(records, kind)
            # The records of this kind could not be read: keep those of the earlier run.
            if found is not None:
                result.records[kind] = len(found)
                await finish_in_thread(_write_lines, folder / f"{kind}.jsonl", map(msgspec.json.encode, found))
        result.problems += records.problems


def by_month(asset: Any) -> str:
    """Return ``2024/05`` for an asset of May 2024, ``undated`` when its time is not known."""
    taken = getattr(asset, "local_date_time", None)
    return f"{taken:%Y/%m}" if isinstance(taken, datetime) else "undated"


def verify_backup(folder: Path | str) -> DownloadResult:
    """Read all files of a backup again and compare them with the checksums in its manifest. Needs no server.

    Args:
        folder: the folder of the backup.

    Returns:
        ``present`` lists the intact files, ``failed`` the others with the reason.

    Raises:
        OSError: the folder has no manifest, or cannot be read.
    """
    root = from_home(folder).absolute()
    if not (root / MANIFEST).is_file():
        raise FileNotFoundError(f"{root} has no {MANIFEST}: it is not the folder of a backup or a download")
    manifest = Manifest(root)
    manifest.open()
    result = DownloadResult(warnings=manifest.warnings)
    for line in manifest.lines:
        try:
            actual = sha1_file(root / line.file)
        except OSError as error:
            result.add_failed(line.id, f"{line.file}: {error.strerror or error}")
            continue
        if line.checksum is not None and actual != line.checksum:
            result.add_failed(line.id, f"{line.file} is damaged: its SHA-1 is {actual} instead of {line.checksum}")
        else:
            result.add_present(line.id, root, line.file)
    return result


def folder_by_layout(layout: str) -> Callable[[Any], str]:
    """Return a function that names the folder of an asset, such as ``2024/05`` for ``{created:%Y/%m}``.

    Args:
        layout: text with the fields ``{created}``, a time with a format, ``{type}`` and ``{visibility}``.

    Raises:
        ValueError: it has other fields, or cannot be used.
    """
    fields = ("created", "type", "visibility")
    for _, field, _, _ in string.Formatter().parse(layout):
        if field is not None and field not in fields:
            raise ValueError(f"unknown field {{{field}}} in the layout: the fields are {', '.join(fields)}")

    def folder(asset: Any) -> str:
        taken = getattr(asset, "local_date_time", None)
        if "{created" in layout and not isinstance(taken, datetime):
            return "undated"
        kind, visibility = getattr(asset, "type", None), getattr(asset, "visibility", None)
        return layout.format(created=taken, type=str(kind).lower(), visibility=visibility)

    layout.format(created=datetime.now(UTC), type="", visibility="")
    return folder


def _prune(root: Path, asset_ids: Iterable[str]) -> set[str]:
    """Delete the files of assets unless the files were modified; return the ids of the assets without a file now."""
    manifest = Manifest(root)
    manifest.open()
    lines = {line.id: line for line in manifest.lines}
    pruned = set()
    for asset_id in asset_ids:
        line = lines.get(asset_id)
        path = root / line.file if line is not None else None
        if line is None or path is None or not os.path.lexists(path):
            pruned.add(asset_id)
        elif path.is_file() and not path.is_symlink() and sha1_file(path) == line.checksum:
            path.unlink()
            pruned.add(asset_id)
    return pruned


def _write_lines(path: Path, lines: Iterable[bytes]) -> None:
    """Replace a file by the given lines; only its owner may read it."""
    with replacing(path, private=True) as file:
        for line in lines:
            file.write(line + b"\n")
