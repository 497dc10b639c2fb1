"""What ``client.assets`` can do beyond single operations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from .base import HighLevelMethods, in_thread, operation
from .file_names import from_home
from .progress import OnProgress, Reporter
from .results import SkippedEntry, UploadResult
from .saving import Expected, expected_of, have_already, in_folder, look_up, save


class AssetsMethods(HighLevelMethods):
    """Uploads of files and folders, downloads of single files."""

    async def upload(
        self,
        paths: Path | str | Iterable[Path | str],
        *,
        ignore_pattern: str | None = None,
        include_hidden: bool = False,
        skip_duplicates: bool = False,
        concurrency: int = 5,
        retries: int = 3,
        show_progress: bool = False,
        album_name: str | None = None,
        album_id: str | None = None,
        delete_uploads: bool = False,
        delete_duplicates: bool = False,
        dry_run: bool = False,
        visibility: str | None = None,
        is_favorite: bool | None = None,
        tags: Sequence[str] | str = (),
        metadata: Sequence[Mapping[str, Any]] | None = None,
        live_photos: bool = True,
        journal: Path | str | None = None,
        on_progress: OnProgress | None = None,
    ) -> UploadResult:
        """Upload files and whole folders, with their XMP sidecars and the videos of live photos.

        Nothing is sent that the server has already, and a file of which two copies are found is sent once.

        Args:
            paths: files and folders.
            ignore_pattern: a shell pattern (``*.tmp``, ``*/cache/*``); what fits it is left alone.
            include_hidden: whether to take what begins with a dot.
            skip_duplicates: whether to send files without asking first which ones the server has.
            concurrency: how many files are sent at a time.
            retries: how often a file is tried, the first time included.
            show_progress: whether to draw a bar on standard error.
            album_name: puts what is on the server afterwards into this album, which is made when it is missing.
            album_id: the same, for an album that is there.
            delete_uploads: whether to delete local files, and the sidecars sent with them, once the server has
                confirmed that it has what is in them.
            delete_duplicates: the same for files that the server had before; their sidecars, which it was not sent,
                stay.
            dry_run: whether to only find out what would be done.
            visibility: ``"timeline"``, ``"archive"``, ``"hidden"`` or ``"locked"``.
            is_favorite: whether they are favourites.
            tags: whole names of tags that they get.
            metadata: ``{"key": …, "value": {…}}`` that is stored with each.
            live_photos: whether a picture and a ``.mov`` of the same name are one live photo.
            journal: a file that remembers what is done: after a crash the same call goes on where it was.
            on_progress: called after each piece.

        Returns:
            What became of each file.

        Raises:
            ValueError: ``concurrency`` or ``retries`` is less than 1.
            OSError: the journal cannot be read or written.
            UnauthorizedException: the server does not know the key.
            ForbiddenException: the key may not upload.
            UnsupportedOperationError: the server's release cannot do what is asked for.
        """
        from .albums import arrange
        from .deletion import Deletion
        from .journal import Journal
        from .upload import Upload, UploadSettings
        from .walk import walk

        if concurrency < 1 or retries < 1:
            raise ValueError("concurrency and retries must be 1 or more")
        client = self._bound_client()
        journal_path = from_home(journal) if journal else None
        named = [from_home(path) for path in ([paths] if isinstance(paths, (str, Path)) else paths)]
        types = await operation(client, "getSupportedMediaTypes")()
        found = await in_thread(
            walk,
            named,
            [*types.image, *types.video],
            ignore_pattern=ignore_pattern,
            include_hidden=include_hidden,
            live_photos=live_photos,
        )
        settings = UploadSettings(
            concurrency=concurrency,
            tries=retries,
            check=not skip_duplicates,
            dry_run=dry_run,
            visibility=visibility,
            is_favorite=is_favorite,
            metadata=metadata,
        )
        reporter = Reporter(
            "Uploading",
            on_progress,
            show=show_progress,
            total_files=len(found.files),
            total_bytes=sum(file.size for file in found.files),
        )
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(reporter)
            log = await stack.enter_async_context(Journal(journal_path, client.base_url)) if journal_path else None
            job = Upload(client, settings, reporter, log)
            await job.run(found.files)
        result = job.result
        result.skipped = [*_not_the_journal(found.skipped, journal_path)]
        if dry_run:
            return result
        ids = [job.asset_ids[file] for file in found.files if file in job.asset_ids and not file.is_part]
        if ids:
            result.problems = await arrange(
                client,
                list(dict.fromkeys(ids)),
                album_name=album_name,
                album_id=album_id,
                tags=[tags] if isinstance(tags, str) else tags,
                tries=retries,
            )
        uploaded = {entry.filepath for entry in result.uploaded} if delete_uploads else set()
        duplicates = {entry.filepath for entry in result.rejected} if delete_duplicates else set()
        unneeded = [file for file in found.files if file.path in uploaded | duplicates]
        kept = [file for file in found.files if file.path not in uploaded | duplicates]
        deletion = Deletion(client, job.sidecars, retries)
        await deletion.run(unneeded, kept)
        result.deleted = deletion.deleted
        result.problems += deletion.problems
        return result

    async def download_asset_to_file(  # noqa: PLR0917 - as immichpy has it
        self,
        id: str,  # noqa: A002
        out_dir: Path | str,
        key: str | None = None,
        slug: str | None = None,
        filename: str | None = None,
        show_progress: bool = False,  # noqa: FBT001, FBT002
        *,
        retries: int = 3,
        on_progress: OnProgress | None = None,
        **options: Any,
    ) -> Path:
        """Download an asset's original into a file; one that is there already is not fetched again.

        Args:
            id: the asset.
            out_dir: the folder; made when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            filename: the file's name; the server's when none is given. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often it is tried without progress, the first time included.
            on_progress: called after each piece.
            **options: more arguments of ``download_asset``, and call options such as ``_timeout``.

        Returns:
            Where it is: complete, and verified by its checksum.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
        client, folder = self._bound_client(), from_home(out_dir)
        shared = {name: value for name, value in (("key", key), ("slug", slug)) if value is not None}
        # What was edited has another checksum than the original.
        expected = Expected() if options.get("edited") else expected_of(await look_up(client, id, shared, retries))
        path = await have_already(folder, filename, expected)
        if path is not None:
            return path
        return await self._to_file(
            "downloadAsset",
            {"id": id, **shared, **options},
            folder,
            filename,
            otherwise=f"orig-{id}",
            expected=expected,
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )

    async def view_asset_to_file(  # noqa: PLR0917 - as immichpy has it
        self,
        id: str,  # noqa: A002
        out_dir: Path | str,
        key: str | None = None,
        size: str | None = None,
        slug: str | None = None,
        filename: str | None = None,
        show_progress: bool = False,  # noqa: FBT001, FBT002
        *,
        retries: int = 3,
        on_progress: OnProgress | None = None,
        **options: Any,
    ) -> Path:
        """Download an asset's thumbnail or preview into a file.

        Args:
            id: the asset.
            out_dir: the folder; made when it is missing.
            key: key of a shared link, when the client has none of its own.
            size: ``"thumbnail"``, ``"preview"``, ….
            slug: slug of a shared link.
            filename: the file's name; the server's when none is given. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often it is tried without progress, the first time included.
            on_progress: called after each piece.
            **options: more arguments of ``view_asset``, and call options such as ``_timeout``.

        Returns:
            Where it is.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
        arguments = {"id": id, "key": key, "size": size, "slug": slug, **options}
        return await self._to_file(
            "viewAsset",
            {name: value for name, value in arguments.items() if value is not None},
            from_home(out_dir),
            filename,
            otherwise=f"thumb-{id}",
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )

    async def play_asset_video_to_file(  # noqa: PLR0917 - as immichpy has it
        self,
        id: str,  # noqa: A002
        out_dir: Path | str,
        key: str | None = None,
        slug: str | None = None,
        filename: str | None = None,
        show_progress: bool = False,  # noqa: FBT001, FBT002
        *,
        retries: int = 3,
        on_progress: OnProgress | None = None,
        **options: Any,
    ) -> Path:
        """Download a video as the server plays it (perhaps transcoded) into a file.

        Args:
            id: the asset.
            out_dir: the folder; made when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            filename: the file's name; the server's when none is given. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often it is tried without progress, the first time included.
            on_progress: called after each piece.
            **options: more arguments of ``play_asset_video``, and call options such as ``_timeout``.

        Returns:
            Where it is.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
        arguments = {"id": id, "key": key, "slug": slug, **options}
        return await self._to_file(
            "playAssetVideo",
            {name: value for name, value in arguments.items() if value is not None},
            from_home(out_dir),
            filename,
            otherwise=f"video-{id}",
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )

    async def _to_file(
        self,
        name: str,
        arguments: Mapping[str, Any],
        folder: Path,
        filename: str | None,
        *,
        otherwise: str,
        expected: Expected | None = None,
        retries: int,
        show_progress: bool,
        on_progress: OnProgress | None,
    ) -> Path:
        call = operation(self._bound_client(), name)
        total = expected.size if expected else None
        async with Reporter(
            "Downloading", on_progress, show=show_progress, total_files=1, total_bytes=total
        ) as reporter:
            path = await save(
                call,
                arguments,
                folder,
                in_folder(folder, filename),
                otherwise=otherwise,
                expected=expected,
                tries=retries,
                on_bytes=lambda done: reporter.part(name, done),
            )
            reporter.file(name, None, path)
        return path


def _not_the_journal(skipped: Iterable[SkippedEntry], journal: Path | None) -> Iterable[SkippedEntry]:
    """A journal within the folder, with what SQLite puts beside it, is no file that was left alone."""
    own = {f"{journal.absolute()}{ending}" for ending in ("", "-wal", "-shm")} if journal else set()
    return (entry for entry in skipped if str(entry.filepath) not in own)
