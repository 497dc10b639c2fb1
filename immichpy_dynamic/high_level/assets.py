"""High-level methods of ``client.assets``."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from functools import partial
from pathlib import Path
from typing import Any, Unpack

from .._internal.threads import preload
from ..http.retry import RETRIES
from ..options import AssetFileOptions, CallOptions, Id, ImageSize, Visibility
from ..schema.enums import OpenStrEnum
from .base import AssetModel, HighLevelMethods, operation, uses
from .file_names import from_home
from .processing import ids_of, wait_until_processed
from .progress import OnProgress
from .results import UploadResult
from .saving import Expected, expected_of, look_up
from .single_downloads import download_file


class AssetsMethods(HighLevelMethods):
    """Uploads of files and folders, downloads of single files."""

    @uses(
        "checkBulkUpload",
        "uploadAsset",
        "getSupportedMediaTypes",
        "getAssetInfo",
        "restoreAssets",
        "getAllAlbums",
        "createAlbum",
        "deleteAlbum",
        "getAlbumInfo",
        "addAssetsToAlbum",
        "upsertTags",
        "bulkTagAssets",
    )
    async def upload(
        self,
        paths: Path | str | Iterable[Path | str],
        *,
        ignore_pattern: str | Iterable[str] = (),
        include_hidden: bool = False,
        follow_links: bool = False,
        skip_duplicates: bool = False,
        concurrency: int = 5,
        retries: int = RETRIES,
        show_progress: bool = False,
        album_name: str | Callable[[Path], str | None] | None = None,
        album_id: Id | None = None,
        delete_uploads: bool = False,
        delete_duplicates: bool = False,
        restore_trashed: bool = False,
        dry_run: bool = False,
        visibility: Visibility | OpenStrEnum | None = None,
        is_favorite: bool | None = None,
        tags: Iterable[str] | str = (),
        metadata: Sequence[Mapping[str, Any]] | None = None,
        live_photos: bool = True,
        journal: Path | str | None = None,
        on_progress: OnProgress | None = None,
    ) -> UploadResult:
        """Upload files and whole folders, with their XMP sidecars and the videos of live photos.

        Files that the server has are not sent again, and of several equal files one is sent. All options are
        checked before anything is sent. After a few lasting failures in a row (the server is down, the key was
        revoked) the call stops and returns what is done: see ``stopped`` and ``remaining`` of the result.

        Args:
            paths: files and folders; each must exist.
            ignore_pattern: one or more patterns of gitignore(5), relative to the named folder, such as ``"*.tmp"`` or
                ``"raw/"``; matching files and folders are left out. Folders of network drives and systems (``@eaDir``,
                ``#recycle``, ``$RECYCLE.BIN``, …) are left out by default; ``"!@eaDir"`` includes them.
            include_hidden: whether to include files and folders whose names begin with a dot.
            follow_links: whether to follow symbolic links that lead out of the named folders. What they lead to is
                never deleted.
            skip_duplicates: whether to skip the check for duplicates: every file is sent, without asking the server
                first which ones it has.
            concurrency: how many files are sent at a time.
            retries: how often a failed attempt is repeated; 0 sends each file once.
            show_progress: whether to draw a bar on standard error.
            album_name: puts what is on the server afterwards into the caller's own album of this name, which is made
                when it is missing. A function is called with each file's absolute path and returns the name of its
                album, or ``None``.
            album_id: puts it into this album instead.
            delete_uploads: whether to delete local files, and the sidecars sent with them, once the server has
                confirmed that it has their content, outside of its trash.
            delete_duplicates: the same for files that the server had before; their sidecars, which it was not sent,
                stay.
            restore_trashed: whether to restore what is in the server's trash in place of only naming it.
            dry_run: whether to only find out what would be done.
            visibility: ``"timeline"``, ``"archive"``, ``"hidden"`` or ``"locked"``.
            is_favorite: whether the files are marked as favourites.
            tags: whole names of tags that the files get, such as ``"Trips/Paris"``.
            metadata: ``{"key": …, "value": {…}}`` that is stored with each file.
            live_photos: whether to join pictures and videos that belong together by Apple's content identifier, or by
                name and time: see ``live_photos`` of the result.
            journal: a file that records finished uploads: after a crash, the same call resumes.
            on_progress: called after each piece.

        Returns:
            The outcome for each file.

        Raises:
            ValueError: an option cannot be used; nothing was sent.
            OSError: a path does not exist, or the journal cannot be opened; nothing was sent.
            UnauthorizedException: the server does not accept the key.
            ForbiddenException: the key may not upload.
            UnsupportedOperationError: the server's release cannot do what is asked for.
            ImmichError: the server refused or failed before anything was sent.
        """
        await preload(f"{__package__}.uploads")
        from .uploads import UploadOptions, upload

        options = UploadOptions(
            ignore=_texts(ignore_pattern),
            include_hidden=include_hidden,
            follow_links=follow_links,
            asks_first=not skip_duplicates,
            concurrency=concurrency,
            retries=retries,
            show_progress=show_progress,
            album_name=album_name,
            album_id=None if album_id is None else str(album_id),
            delete_uploads=delete_uploads,
            delete_duplicates=delete_duplicates,
            restore_trashed=restore_trashed,
            dry_run=dry_run,
            visibility=visibility,
            is_favorite=is_favorite,
            tags=_texts(tags),
            metadata=metadata,
            live_photos=live_photos,
            journal=from_home(journal) if journal else None,
            on_progress=on_progress,
        )
        named = [from_home(path) for path in ([paths] if isinstance(paths, (str, Path)) else paths)]
        return await upload(self._bound_client(), named, options)

    @uses("getSupportedMediaTypes")
    async def upload_and_watch(
        self,
        paths: Path | str | Iterable[Path | str],
        *,
        settle_seconds: float = 2.0,
        ignore_pattern: str | Iterable[str] = (),
        include_hidden: bool = False,
        follow_links: bool = False,
        live_photos: bool = True,
        retries: int = RETRIES,
        **options: Any,
    ) -> AsyncGenerator[UploadResult]:
        """Upload the files in folders, then new files as they appear, until the caller stops (extra ``live``).

        ::

            async for result in client.assets.upload_and_watch("~/Camera", album_name="Camera"):
                print(result.stats)

        A file is sent when it has not changed for a while; a live photo when both of its files have not. Failed
        uploads are repeated after a pause, so a server may restart meanwhile.

        Args:
            paths: folders, and files; each must exist.
            settle_seconds: how long a file must be unchanged before it is sent.
            ignore_pattern: as for :meth:`upload`.
            include_hidden: as for :meth:`upload`.
            follow_links: as for :meth:`upload`.
            live_photos: as for :meth:`upload`.
            retries: as for :meth:`upload`.
            **options: the other options of :meth:`upload`, such as ``album_name`` and ``journal``.

        Returns:
            an iterator without end over the results of :meth:`upload`, one for each batch of files.

        Raises:
            TypeError: an option does not exist.
            ValueError: an option cannot be used.
            OSError: a path does not exist.
            UnauthorizedException: the server does not accept the key.
            ImmichError: watchfiles is not installed, or the server refused.
        """
        await preload(f"{__package__}.folder_watch")
        from .folder_watch import upload_and_watch
        from .ignore_rules import IgnoreRules

        named = [from_home(path) for path in ([paths] if isinstance(paths, (str, Path)) else paths)]
        # The ignore rules were applied while the folders were walked; here each file is passed by its path.
        send = partial(self.upload, live_photos=live_photos, retries=retries, include_hidden=True, **options)
        batches = upload_and_watch(
            self._bound_client(),
            send,
            named,
            rules=IgnoreRules(_texts(ignore_pattern)),
            include_hidden=include_hidden,
            follow_links=follow_links,
            live_photos=live_photos,
            settle_seconds=settle_seconds,
            retries=retries,
        )
        async with aclosing(batches):
            async for result in batches:
                yield result

    @uses("getAssetInfo")
    async def wait_until_processed(
        self,
        assets: UploadResult | Iterable[AssetModel | Id],
        *,
        timeout: float = 600.0,  # noqa: ASYNC109 - the point of the call
        poll: float = 1.0,
    ) -> list[AssetModel]:
        """Wait until the server has made thumbnails of assets and has read their metadata.

        The method checks the assets themselves, so it needs no administrator's key and does not wait for other uploads.

        Args:
            assets: the result of an upload (all of its ``uploaded`` and ``uploaded_earlier``), or assets and ids.
            timeout: seconds after which to give up.
            poll: seconds between two checks.

        Returns:
            the assets, as ``get_asset_info`` returns them, in order.

        Raises:
            ApiTimeoutError: some are not processed in time; the message says which.
            ImmichError: the server refused or failed.
        """
        return await wait_until_processed(self._bound_client(), ids_of(assets), timeout, poll)

    @uses("getAssetInfo", "downloadAsset")
    async def download_asset_to_file(  # noqa: PLR0917 - as immichpy has it
        self,
        id: Id,  # noqa: A002
        out_dir: Path | str,
        key: str | None = None,
        slug: str | None = None,
        filename: str | None = None,
        show_progress: bool = False,  # noqa: FBT001, FBT002
        *,
        retries: int = RETRIES,
        on_progress: OnProgress | None = None,
        **options: Unpack[AssetFileOptions],
    ) -> Path:
        """Download an asset's original into a file, unless the file is there and verified.

        Args:
            id: the asset.
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            filename: the file's name; the server's name when it is ``None``. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``download_asset``, and call options such as ``_timeout``.

        Returns:
            The path of the file, which is complete and verified by its checksum.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
        client = self._bound_client()
        shared = {name: value for name, value in (("key", key), ("slug", slug)) if value is not None}
        # An edited version has another checksum than the original.
        expected = Expected() if options.get("edited") else expected_of(await look_up(client, str(id), shared, retries))
        return await download_file(
            operation(client, "downloadAsset"),
            {"id": id, **shared, **options},
            from_home(out_dir),
            filename,
            otherwise=f"orig-{id}",
            expected=expected,
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )

    @uses("getAssetInfo", "viewAsset")
    async def view_asset_to_file(  # noqa: PLR0917 - as immichpy has it
        self,
        id: Id,  # noqa: A002
        out_dir: Path | str,
        key: str | None = None,
        size: ImageSize | OpenStrEnum | None = None,
        slug: str | None = None,
        filename: str | None = None,
        show_progress: bool = False,  # noqa: FBT001, FBT002
        *,
        retries: int = RETRIES,
        on_progress: OnProgress | None = None,
        **options: Unpack[AssetFileOptions],
    ) -> Path:
        """Download an asset's thumbnail or preview into a file.

        Args:
            id: the asset.
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            size: ``"thumbnail"``, ``"preview"``, ….
            slug: slug of a shared link.
            filename: the file's name; the server's name when it is ``None``. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``view_asset``, and call options such as ``_timeout``.

        Returns:
            The path of the file.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
        return await download_file(
            operation(self._bound_client(), "viewAsset"),
            {"id": id, "key": key, "size": size, "slug": slug, **options},
            from_home(out_dir),
            filename,
            otherwise=f"thumb-{id}",
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )

    @uses("getAssetInfo", "playAssetVideo")
    async def play_asset_video_to_file(  # noqa: PLR0917 - as immichpy has it
        self,
        id: Id,  # noqa: A002
        out_dir: Path | str,
        key: str | None = None,
        slug: str | None = None,
        filename: str | None = None,
        show_progress: bool = False,  # noqa: FBT001, FBT002
        *,
        retries: int = RETRIES,
        on_progress: OnProgress | None = None,
        **options: Unpack[CallOptions],
    ) -> Path:
        """Download a video as the server plays it (perhaps transcoded) into a file.

        Args:
            id: the asset.
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            filename: the file's name; the server's name when it is ``None``. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``play_asset_video``, and call options such as ``_timeout``.

        Returns:
            The path of the file.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
        return await download_file(
            operation(self._bound_client(), "playAssetVideo"),
            {"id": id, "key": key, "slug": slug, **options},
            from_home(out_dir),
            filename,
            otherwise=f"video-{id}",
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )


def _texts(value: str | Iterable[str] | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ())
