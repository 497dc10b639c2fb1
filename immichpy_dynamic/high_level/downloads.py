"""High-level methods of ``client.download`` and ``client.users``."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterable, Callable, Collection, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Unpack
from uuid import UUID

import msgspec

from ..exceptions import ImmichError, IncompleteListWarning
from ..http.retry import RETRIES, retry
from ..options import CallOptions, Id
from .base import AssetModel, DownloadInfoModel, HighLevelMethods, operation, uses
from .fields import read_list
from .file_names import from_home
from .progress import OnProgress, Reporter
from .results import DownloadResult
from .saving import Expected, save
from .single_downloads import download_file, in_folder


class DownloadMethods(HighLevelMethods):
    """Downloads of archives and whole libraries."""

    @uses("getDownloadInfo", "downloadArchive")
    async def download_archive_to_file(
        self,
        download_info: DownloadInfoModel | Mapping[str, Any],
        out_dir: Path | str,
        key: str | None = None,
        slug: str | None = None,
        show_progress: bool = False,  # noqa: FBT001, FBT002 - as immichpy has it
        *,
        retries: int = RETRIES,
        on_progress: OnProgress | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Path]:
        """Download assets as ZIP archives, one after another.

        Args:
            download_info: the assets: a ``DownloadInfoDto``, or a mapping with its JSON names (``{"albumId": …}``).
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: call options such as ``_timeout``.

        Returns:
            The archives.

        Raises:
            ImmichError: the server refused or failed; complete archives stay, and the exception's notes name them.

        Warns:
            IncompleteListWarning: the server describes an archive in a form that cannot be used.
        """
        client, folder = self._bound_client(), from_home(out_dir)
        shared = _given(key=key, slug=slug)
        ask, fetch = operation(client, "getDownloadInfo"), operation(client, "downloadArchive")
        info = await retry(lambda: ask(download_info, **{**shared, **options, "_retries": 0}), retries)
        found = getattr(info, "archives", None)
        archives, problems = read_list(_Archive, found, "download.get_download_info")
        for problem in problems:
            warnings.warn(f"{problem}. This archive is missing", IncompleteListWarning, stacklevel=2)
        paths: list[Path] = []
        async with Reporter(
            "Downloading",
            on_progress,
            show=show_progress,
            total_files=len(archives),
            total_bytes=sum(archive.size for archive in archives),
        ) as reporter:
            for number, archive in enumerate(archives):
                try:
                    path = await save(
                        fetch,
                        {"asset_ids": archive.asset_ids, **shared, **options},
                        folder,
                        in_folder(folder, "archive.zip"),
                        otherwise="archive.zip",
                        expected=Expected(is_archive=True),
                        retries=retries,
                        on_bytes=partial(reporter.part, number),
                    )
                except (ImmichError, OSError) as error:
                    if paths:
                        error.add_note(f"These archives are complete: {', '.join(map(str, paths))}")
                    raise
                reporter.file(number, None, path)
                paths.append(path)
        return paths

    @uses(
        "searchAssets",
        "searchMetadata",
        "downloadAsset",
        "getDownloadInfo",
        "getAlbumInfo",
        "getAssetInfo",
        "getAssetStatistics",
        "searchAssetStatistics",
        "getTimeBuckets",
        "getTimeBucket",
        "getMyUser",
        "getAuthStatus",
    )
    async def download_assets_to_dir(
        self,
        out_dir: Path | str,
        *,
        assets: Iterable[AssetModel | Id] | AsyncIterable[AssetModel | Id] | None = None,
        search: Mapping[str, Any] | None = None,
        album_id: Id | None = None,
        exclude: Collection[str] | str = (),
        subfolder: Callable[[AssetModel], str] | None = None,
        live_photos: bool = True,
        verify: bool = False,
        concurrency: int = 4,
        retries: int = RETRIES,
        show_progress: bool = False,
        on_progress: OnProgress | None = None,
    ) -> DownloadResult:
        """Download originals into a folder; a second run fetches only what is missing or has changed.

        Without ``assets``, ``search`` or ``album_id`` it downloads everything that belongs to the caller: the
        timeline, archived assets, hidden ones (the videos of live photos), the trash (into the subfolder ``Trash``),
        and locked ones when the session is unlocked. What is listed is compared with the server's statistics and time
        buckets; ``missing`` lists the number of assets that could not be listed, with the reason.

        ``immich-manifest.jsonl`` in the folder lists the file of each asset, one per line. Only files that an earlier
        run has downloaded are replaced; another file of the same name, such as an edited picture, is renamed.
        After several failures in a row that concern the server or the disk rather than a file, the run stops.

        Args:
            out_dir: the folder; created when it is missing.
            assets: the assets to download: assets as the server describes them, or their ids.
            search: arguments of ``client.search.search_assets`` that find the assets.
            album_id: the album with the assets.
            exclude: kinds of assets that "everything" leaves out: ``"timeline"``, ``"archive"``, ``"hidden"``,
                ``"locked"``, ``"trash"``.
            subfolder: returns the folder below ``out_dir`` that an asset belongs into, such as ``"2024/05"``. An
                asset for which it raises or returns no string is in ``failed``.
            live_photos: whether the videos of live photos are fetched too.
            verify: whether to read the files of earlier runs again, and download damaged files anew.
            concurrency: how many files are fetched at a time.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            show_progress: whether to draw a bar on standard error.
            on_progress: called after each piece.

        Returns:
            The outcome for each asset; ``is_complete`` tells whether everything is in the folder.

        Raises:
            ImmichError: the assets cannot be listed. Later failures are in the result.
            TypeError: ``assets`` is one id.
            ValueError: ``concurrency`` is less than 1, ``retries`` less than 0, or ``exclude`` has an unknown kind.
        """
        from .inventory import check_kinds
        from .library import LibraryDownload, Selection

        if concurrency < 1 or retries < 0:
            raise ValueError("concurrency must be at least 1, and retries at least 0")
        if isinstance(assets, (str, UUID)):
            raise TypeError(f"assets must be a list of assets or ids, not one id: pass [{str(assets)!r}]")
        excluded = check_kinds(exclude)
        client = self._bound_client()
        async with Reporter("Downloading", on_progress, show=show_progress) as reporter:
            job = LibraryDownload(
                client,
                from_home(out_dir),
                reporter,
                subfolder=subfolder,
                live_photos=live_photos,
                verify=verify,
                retries=retries,
            )
            selection = Selection(
                client,
                assets=assets,
                search=search,
                album_id=None if album_id is None else str(album_id),
                exclude=excluded if live_photos else excluded | {"hidden"},
                retries=retries,
            )
            await job.run(selection, concurrency)
        return job.result


class UsersMethods(HighLevelMethods):
    """Downloads of profile images."""

    @uses("getProfileImage")
    async def get_profile_image_to_file(
        self,
        id: Id,  # noqa: A002 - as immichpy has it
        out_dir: Path | str,
        filename: str | None = None,
        show_progress: bool = False,  # noqa: FBT001, FBT002 - as immichpy has it
        *,
        retries: int = RETRIES,
        on_progress: OnProgress | None = None,
        **options: Unpack[CallOptions],
    ) -> Path:
        """Download a user's profile image into a file.

        Args:
            id: the user.
            out_dir: the folder; created when it is missing.
            filename: the file's name; the server's name when it is ``None``.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: call options such as ``_timeout``.

        Returns:
            The path of the file.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
        return await download_file(
            operation(self._bound_client(), "getProfileImage"),
            {"id": id, **options},
            from_home(out_dir),
            filename,
            otherwise=f"profile-{id}",
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )


class _Archive(msgspec.Struct):
    asset_ids: list[str]
    size: int


def _given(**arguments: Any) -> dict[str, Any]:
    """Return the arguments that are not ``None``."""
    return {name: value for name, value in arguments.items() if value is not None}
