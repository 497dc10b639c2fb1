"""Upload files and folders: the steps of ``client.assets.upload``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from .._internal.threads import finish_in_thread
from ..exceptions import ImmichError
from .albums import check_album, put_into, put_tags_on
from .deletion import Deletion
from .duplicates import check, media_suffixes, restore
from .ignore_rules import IgnoreRules
from .journal import Journal
from .progress import OnProgress, Reporter
from .results import DUPLICATE, IN_TRASH, RESTORED, RejectedEntry, SkippedEntry, UploadResult
from .sending import Sending
from .upload_request import VISIBILITIES, UploadRequests
from .walk import LocalFile, Walk, check_exist, walk

if TYPE_CHECKING:
    from ..api import Caller

AlbumName = str | Callable[[Path], str | None]


class UploadOptions(msgspec.Struct, frozen=True, kw_only=True):
    """The options of one upload; :meth:`AssetsMethods.upload` describes them.

    Raises:
        ValueError: an option has no meaning, or two contradict each other.
    """

    ignore: Sequence[str]
    include_hidden: bool
    follow_links: bool
    asks_first: bool
    concurrency: int
    retries: int
    show_progress: bool
    album_name: AlbumName | None
    album_id: str | None
    delete_uploads: bool
    delete_duplicates: bool
    restore_trashed: bool
    dry_run: bool
    visibility: str | None
    is_favorite: bool | None
    tags: Sequence[str]
    metadata: Sequence[Mapping[str, Any]] | None
    live_photos: bool
    journal: Path | None
    on_progress: OnProgress | None

    def __post_init__(self) -> None:
        """Check the options that can be checked without a server."""
        if self.concurrency < 1:
            raise ValueError(f"concurrency must be at least 1, not {self.concurrency}")
        if self.retries < 0:
            raise ValueError(f"retries must be at least 0, not {self.retries}")
        if self.album_name is not None and self.album_id is not None:
            raise ValueError("album_name and album_id exclude each other: pass one of them")
        if isinstance(self.album_name, str) and not self.album_name.strip():
            raise ValueError("album_name must not be empty")
        if not all(tag.strip() for tag in self.tags):
            raise ValueError("a tag must not be empty")
        if self.visibility is not None and self.visibility not in VISIBILITIES:
            raise ValueError(f"visibility must be one of {', '.join(VISIBILITIES)}, not {self.visibility!r}")


async def upload(client: Caller, paths: Sequence[Path], options: UploadOptions) -> UploadResult:
    """Upload files and folders; see :meth:`AssetsMethods.upload`.

    Raises:
        ValueError: an option cannot be used.
        OSError: a path does not exist, or the journal cannot be opened.
        ImmichError: the server refused or failed before anything was sent.
    """
    rules = IgnoreRules(options.ignore)
    await finish_in_thread(check_exist, paths)
    requests = UploadRequests(
        client, visibility=options.visibility, is_favorite=options.is_favorite, metadata=options.metadata
    )
    await finish_in_thread(requests.check)
    if options.album_id is not None:
        await check_album(client, options.album_id, options.retries)
    found = await finish_in_thread(
        walk,
        paths,
        await media_suffixes(client, options.retries),
        ignore=rules,
        include_hidden=options.include_hidden,
        follow_links=options.follow_links,
        live_photos=options.live_photos,
    )
    sending = await _send(client, requests, found.files, options)
    result = sending.result
    result.skipped = [*_without_journal(found.skipped, options.journal)]
    await _look_into_trash(client, sending, options)
    if options.dry_run:
        return result
    await _put_in_order(client, sending, found, options)
    await _delete(client, sending, found, options)
    result.skipped += _unsent_sidecars(found.files, sending)
    return result


async def _send(
    client: Caller, requests: UploadRequests, files: Sequence[LocalFile], options: UploadOptions
) -> Sending:
    reporter = Reporter(
        "Uploading",
        options.on_progress,
        show=options.show_progress,
        total_files=len(files),
        total_bytes=sum(file.size for file in files),
    )
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(reporter)
        journal = Journal(options.journal, client.base_url) if options.journal else None
        if journal is not None:
            await stack.enter_async_context(journal)
        sending = Sending(
            client,
            requests,
            reporter,
            journal,
            concurrency=options.concurrency,
            retries=options.retries,
            asks_first=options.asks_first,
            dry_run=options.dry_run,
        )
        await sending.run(files)
    return sending


async def _look_into_trash(client: Caller, sending: Sending, options: UploadOptions) -> None:
    """Mark duplicates that are in the server's trash, and restore them if requested."""
    result = sending.result
    reasons: dict[Path, str] = {}
    if sending.unasked and result.stopped is None:
        try:
            verdicts = await check(client, sending.unasked, options.retries)
            reasons = {file.path: IN_TRASH for file, verdict in verdicts.items() if verdict.is_trashed}
        except ImmichError as error:
            result.problems.append(f"duplicates may be in the trash: {error}")
    result.rejected = [_because(entry, reasons.get(entry.filepath)) for entry in result.rejected]
    trashed = {entry.asset_id for entry in result.rejected if entry.reason == IN_TRASH and entry.asset_id}
    # An equal file of the same call is a duplicate of the same trashed asset.
    result.rejected = [
        _because(entry, IN_TRASH if entry.asset_id in trashed and entry.reason == DUPLICATE else None)
        for entry in result.rejected
    ]
    if trashed and options.restore_trashed and not options.dry_run and result.stopped is None:
        restored, problems = await restore(client, sorted(trashed), options.retries)
        result.problems += problems
        result.rejected = [
            _because(entry, RESTORED if entry.asset_id in restored else None) for entry in result.rejected
        ]


def _because(entry: RejectedEntry, reason: str | None) -> RejectedEntry:
    return entry if reason is None else msgspec.structs.replace(entry, reason=reason)


async def _put_in_order(client: Caller, sending: Sending, found: Walk, options: UploadOptions) -> None:
    """Put the assets that are on the server into albums, and tag them."""
    result = sending.result
    joined = {pair.video for pair in result.live_photos}
    sent = {entry.filepath for entry in result.uploaded}
    files = [
        file
        for file in found.files
        # The video of a live photo is hidden behind its picture, unless it had to be sent without it.
        if file in sending.asset_ids and (not file.is_part or (file.path in sent and file.path not in joined))
    ]
    albums: dict[str | None, list[str]] = defaultdict(list)
    for file in files:
        albums[_album_of(file.path, options, result.problems)].append(sending.asset_ids[file])
    for name, asset_ids in albums.items():
        if name is not None or options.album_id is not None:
            result.problems += await put_into(client, asset_ids, name, options.album_id, options.retries)
    if options.tags and files:
        asset_ids = [sending.asset_ids[file] for file in files]
        result.problems += await put_tags_on(client, options.tags, asset_ids, options.retries)


def _album_of(path: Path, options: UploadOptions, problems: list[str]) -> str | None:
    """Return the album's name for a file; ``None`` and an error message when the caller's function fails."""
    if options.album_name is None or isinstance(options.album_name, str):
        return options.album_name
    try:
        name: Any = options.album_name(path)
    except Exception as error:  # noqa: BLE001 - the caller's function may raise anything
        problems.append(f"{path} is in no album: album_name raised {type(error).__name__}: {error}")
        return None
    if name is not None and (not isinstance(name, str) or not name.strip()):
        problems.append(f"{path} is in no album: album_name returned {name!r}")
        return None
    return None if name is None else str(name)


async def _delete(client: Caller, sending: Sending, found: Walk, options: UploadOptions) -> None:
    """Delete local files that are safe on the server, if requested."""
    result = sending.result
    chosen: set[Path] = set()
    if options.delete_uploads:
        chosen |= {entry.filepath for entry in (*result.uploaded, *result.uploaded_earlier)}
    if options.delete_duplicates:
        chosen |= {entry.filepath for entry in result.rejected}
    if chosen and result.stopped is not None:
        result.problems.append(f"{len(chosen)} files were kept, because the upload stopped")
        return
    failed = {entry.filepath for entry in result.failed}
    for file in found.files:
        if file.path in chosen and file.video is not None and file.video.path in failed:
            chosen.discard(file.path)
            result.problems.append(f"{file.path} was kept: its video failed")
    deletion = Deletion(client, sending.sidecars, options.retries)
    await deletion.run(
        [file for file in found.files if file.path in chosen], [file for file in found.files if file.path not in chosen]
    )
    result.deleted = deletion.deleted
    result.problems += deletion.problems


def _unsent_sidecars(files: Iterable[LocalFile], sending: Sending) -> list[SkippedEntry]:
    """Report sidecars whose pictures the server already had: Immich accepts a sidecar only with its picture."""
    known = {entry.filepath for entry in sending.result.rejected}
    known |= {entry.filepath for entry in sending.result.uploaded_earlier}
    unsent = {file.sidecar for file in files if file.path in known and file.sidecar} - set(sending.sidecars)
    return [SkippedEntry(path, "sidecar not sent: the server has its picture") for path in sorted(unsent)]


def _without_journal(skipped: Iterable[SkippedEntry], journal: Path | None) -> Iterable[SkippedEntry]:
    """Leave out a journal in the uploaded folder, and SQLite's files beside it."""
    own = {f"{journal.absolute()}{ending}" for ending in ("", "-wal", "-shm")} if journal else set()
    return (entry for entry in skipped if str(entry.filepath) not in own)
