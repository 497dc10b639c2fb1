"""Uploading folders: albums, names, sidecars, live photos, the trash, resuming and deleting."""

from __future__ import annotations

import asyncio
import os
import unicodedata
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from media_files import jpeg, movie
from stage import Stage, picture, search

if TYPE_CHECKING:
    from pathlib import Path

IDENTIFIER = "6A3B1C2D-4E5F-4A6B-8C7D-000000000001"
XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>"""


def write(path: Path, content: bytes | None = None) -> Path:
    """Write a file, by default a picture with unique content."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content or picture())
    return path


async def albums(client: Any) -> list[tuple[str, int]]:
    """Return the names and sizes of the caller's own albums."""
    own = {"is_owned": True} if client.supports("getAllAlbums", parameter="isOwned") else {}
    found = await client.albums.get_all_albums(**own)
    return sorted((album.album_name, album.asset_count) for album in found)


async def test_an_album_that_others_share_is_not_used(stage: Stage, tmp_path: Path) -> None:
    """A folder is uploaded into the user's own album, although another user shares one of that name."""
    ada, grace = await stage.user(), await stage.user("Grace")
    shared = await grace.client.albums.create_album(
        album_name="Family", album_users=[{"user_id": ada.id, "role": "editor"}]
    )
    write(tmp_path / "private.jpg")
    result = await ada.client.assets.upload(tmp_path, album_name="Family")
    assert result.problems == []
    assert await albums(ada.client) == [("Family", 1)]
    assert (await grace.client.albums.get_album_info(shared.id)).asset_count == 0


async def test_one_album_is_made_for_uploads_at_the_same_time(stage: Stage, tmp_path: Path) -> None:
    """Three concurrent uploads, and one with the name in another Unicode form, create one album."""
    ada = await stage.user()
    for number in range(4):
        write(tmp_path / str(number) / "a.jpg")
    name = unicodedata.normalize("NFC", "Café")
    results = await asyncio.gather(
        *(ada.client.assets.upload(tmp_path / str(number), album_name=name) for number in range(3))
    )
    results.append(await ada.client.assets.upload(tmp_path / "3", album_name=unicodedata.normalize("NFD", name)))
    assert [result.problems for result in results] == [[], [], [], []]
    assert await albums(ada.client) == [(name, 4)]


@pytest.mark.parametrize(
    "name", ['say "hi".jpg', "back\\slash.jpg", "two\nlines.jpg", "semi;colon.jpg", "x" * 251 + ".jpg"]
)
async def test_names_are_kept(stage: Stage, tmp_path: Path, name: str) -> None:
    """A file keeps its whole name on releases with the field ``filename``."""
    ada = await stage.user()
    if not ada.client.supports("uploadAsset", parameter="filename"):
        pytest.skip(f"Immich {stage.spec.release} has no such field")
    write(tmp_path / name)
    result = await ada.client.assets.upload(tmp_path)
    assert (result.stats.uploaded, result.failed) == (1, [])
    assert [asset.original_file_name for asset in await search(ada.client)] == [name]


async def test_sidecar_tags_and_favourite_come_with_a_named_file(stage: Stage, tmp_path: Path) -> None:
    """Uploading a single picture includes its sidecar, tags and favourite."""
    ada = await stage.user()
    write(tmp_path / "P.JPG")
    write(tmp_path / "P.XMP", XMP)
    result = await ada.client.assets.upload(
        tmp_path / "P.JPG", tags=["trips/rome"], is_favorite=True, delete_uploads=True
    )
    assert (result.stats.uploaded, result.failed, result.problems) == (1, [], [])
    assert sorted(path.name for path in result.deleted) == ["P.JPG", "P.XMP"]
    # Immich reads the sidecar after the upload. Before it has finished, the tags may be missing for a moment.
    await stage.admin.jobs.wait_until_idle(timeout=120, names=["metadataExtraction", "sidecar"])
    asset = await ada.client.assets.get_asset_info(result.uploaded[0].asset.id)
    assert asset.is_favorite
    assert [tag.value for tag in asset.tags] == ["trips/rome"]


async def test_live_photo_is_one_asset(stage: Stage, tmp_path: Path) -> None:
    """Files with one content identifier become one asset; a video of another day stays a separate asset."""
    ada = await stage.user()
    write(tmp_path / "a.jpg", jpeg(identifier=IDENTIFIER, more=os.urandom(8)))
    write(tmp_path / "renamed.mov", movie(identifier=IDENTIFIER) + os.urandom(8))
    for name, moment in {"DSC_1.JPG": 1.70e9, "DSC_1.MOV": 1.71e9}.items():
        os.utime(write(tmp_path / name, os.urandom(64)), (moment, moment))
    result = await ada.client.assets.upload(tmp_path)
    assert (result.stats.uploaded, result.failed) == (4, [])
    assert [(pair.picture.name, pair.video.name) for pair in result.live_photos] == [("a.jpg", "renamed.mov")]
    ids = {entry.filepath.name: entry.asset.id for entry in result.uploaded}
    assert (await ada.client.assets.get_asset_info(ids["a.jpg"])).live_photo_video_id == ids["renamed.mov"]
    assert (await ada.client.assets.get_asset_info(ids["DSC_1.JPG"])).live_photo_video_id is None


async def test_trashed_picture_is_named_and_restored(stage: Stage, tmp_path: Path) -> None:
    """A duplicate in the trash is reported as such, and restored on request."""
    ada = await stage.user()
    write(tmp_path / "a.jpg")
    made = (await ada.client.assets.upload(tmp_path)).uploaded[0].asset.id
    await ada.client.assets.delete_assets(ids=[made])
    for options, reason in (({}, "in the trash"), ({"restore_trashed": True}, "restored from the trash")):
        result = await ada.client.assets.upload(tmp_path, **options)
        assert [entry.reason for entry in result.rejected] == [reason]
    assert not (await ada.client.assets.get_asset_info(made)).is_trashed


async def test_journal_tells_earlier_uploads_from_new_ones(stage: Stage, tmp_path: Path) -> None:
    """A second run with a journal sends new files only, and lists earlier uploads separately."""
    ada = await stage.user()
    write(tmp_path / "in" / "a.jpg")
    journal = tmp_path / "journal.db"
    await ada.client.assets.upload(tmp_path / "in", journal=journal)
    write(tmp_path / "in" / "b.jpg")
    result = await ada.client.assets.upload(tmp_path / "in", journal=journal)
    assert (result.stats.uploaded, result.stats.uploaded_earlier) == (1, 1)


async def test_links_keep_visitors_from_uploading(stage: Stage) -> None:
    """A shared link does not allow uploads unless its creator allows them."""
    ada = await stage.user()
    album = await ada.client.albums.create_album(album_name="A")
    link = await ada.client.shared_links.share(album_id=album.id, expires_in=timedelta(days=1))
    assert link.allow_upload is False
    assert ada.client.shared_links.url(link) == f"{stage.url}/share/{link.key}"
