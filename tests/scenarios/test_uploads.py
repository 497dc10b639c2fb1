"""Uploading files."""

from __future__ import annotations

import base64
import hashlib
import secrets
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
from stage import NOBODY, Stage, gone, picture, refused, search_ids, upload


async def test_an_upload_can_be_downloaded_again(stage: Stage) -> None:
    """The server returns an uploaded picture with the same bytes, name and checksum."""
    ada = await stage.user()
    content = picture()
    made = await upload(ada.client, "holiday.jpg", content)
    assert made.status == "created"
    assert await ada.client.assets.download_asset(made.id) == content
    asset = await ada.client.assets.get_asset_info(made.id)
    assert asset.original_file_name == "holiday.jpg"
    assert asset.original_mime_type == "image/jpeg"
    assert asset.owner_id == ada.id
    assert asset.checksum == base64.b64encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode()


async def test_the_same_bytes_are_kept_once(stage: Stage) -> None:
    """Uploading the same bytes again is a duplicate, also under another name or by checksum alone."""
    ada = await stage.user()
    content = picture()
    first = await upload(ada.client, "a.jpg", content)
    again = await upload(ada.client, "b.jpg", content)
    assert (again.status, again.id) == ("duplicate", first.id)
    digest = hashlib.sha1(content, usedforsecurity=False).hexdigest()
    announced = await upload(ada.client, "c.jpg", picture(), x_immich_checksum=digest)
    assert (announced.status, announced.id) == ("duplicate", first.id)


async def test_two_users_may_have_the_same_picture(stage: Stage) -> None:
    """The same file uploaded by two users is not a duplicate."""
    ada, grace = await stage.user(), await stage.user("Grace")
    content = picture()
    first = await upload(ada.client, content=content)
    second = await upload(grace.client, content=content)
    assert second.status == "created"
    assert second.id != first.id


async def test_checksums_tell_what_is_there(stage: Stage) -> None:
    """The bulk upload check accepts hexadecimal and base64 checksums, and reports assets in the trash."""
    ada = await stage.user()
    content = picture()
    made = await upload(ada.client, content=content)
    digest = hashlib.sha1(content, usedforsecurity=False)
    asked = [
        {"id": "1", "checksum": base64.b64encode(digest.digest()).decode()},
        {"id": "2", "checksum": digest.hexdigest()},
        {"id": "3", "checksum": hashlib.sha1(picture(), usedforsecurity=False).hexdigest()},
    ]
    results = (await ada.client.assets.check_bulk_upload(assets=asked)).results
    assert [result.action for result in results] == ["reject", "reject", "accept"]
    assert [result.asset_id for result in results] == [made.id, made.id, None]
    assert not results[0].is_trashed
    await ada.client.assets.delete_assets(ids=[made.id])
    results = (await ada.client.assets.check_bulk_upload(assets=asked[:1])).results
    assert (results[0].action, results[0].is_trashed) == ("reject", True)


async def test_what_is_in_the_trash_is_a_duplicate(stage: Stage) -> None:
    """Uploading a file that is in the trash is a duplicate; restoring it makes it available again."""
    ada = await stage.user()
    content = picture()
    made = await upload(ada.client, content=content)
    await ada.client.assets.delete_assets(ids=[made.id])
    again = await upload(ada.client, content=content)
    assert (again.status, again.id) == ("duplicate", made.id)
    assert await search_ids(ada.client) == set()
    assert (await ada.client.trash.restore_assets(ids=[made.id])).count == 1
    assert await search_ids(ada.client) == {made.id}


async def test_an_empty_file(stage: Stage) -> None:
    """An empty file is accepted up to 2.7 and rejected by later releases."""
    ada = await stage.user()
    if stage.version >= (3,):
        await refused(upload(ada.client, "empty.jpg", b""), 400, "File is empty")
    else:
        assert (await upload(ada.client, "empty.jpg", b"")).status == "created"


async def test_files_that_are_no_media_are_rejected(stage: Stage) -> None:
    """The file name extension decides whether a file is accepted; its content may be anything."""
    ada = await stage.user()
    await refused(upload(ada.client, "notes.txt"), 400, "Unsupported file type notes.txt")
    assert (await upload(ada.client, "broken.jpg", secrets.token_bytes(9))).status == "created"


@pytest.mark.parametrize(
    "name",
    ['say "hi".jpg', "ümläut é.jpg", "e\u0301.jpg", "semi;colon.jpg", "per%20cent.jpg", ".hidden.jpg", "UPPER.JPG"],
)
async def test_odd_names_are_kept(stage: Stage, name: str) -> None:
    """The server stores unusual file names as sent."""
    ada = await stage.user()
    made = await upload(ada.client, name)
    assert (await ada.client.assets.get_asset_info(made.id)).original_file_name == name


@pytest.mark.parametrize("name", ["folder/a.jpg", "folder\\a.jpg"])
async def test_folders_are_cut_from_names(stage: Stage, name: str) -> None:
    """The server removes folders, up to the last slash or backslash, from a part's file name."""
    ada = await stage.user()
    made = await upload(ada.client, name)
    assert (await ada.client.assets.get_asset_info(made.id)).original_file_name == "a.jpg"


async def test_the_field_filename_is_kept_whole(stage: Stage) -> None:
    """The form field ``filename`` overrides the part's file name and keeps slashes, on releases that have it."""
    if "filename" not in stage.spec.schema("AssetMediaCreateDto")["properties"]:
        pytest.skip(f"Immich {stage.spec.release} has no such field")
    ada = await stage.user()
    made = await upload(ada.client, "part.jpg", filename="folder/field.jpg")
    assert (await ada.client.assets.get_asset_info(made.id)).original_file_name == "folder/field.jpg"


async def test_times_are_kept_as_moments(stage: Stage) -> None:
    """A time with an offset is stored as the same moment in UTC."""
    ada = await stage.user()
    taken = datetime.fromisoformat("2022-01-01T00:30:00+02:00")
    made = await upload(ada.client, file_created_at=taken, file_modified_at=taken)
    asset = await ada.client.assets.get_asset_info(made.id)
    assert asset.file_created_at == taken
    assert asset.local_date_time == datetime(2021, 12, 31, 22, 30, tzinfo=UTC)


async def test_live_photo_hides_its_video(stage: Stage) -> None:
    """The video of a live photo is linked to its picture and is hidden from lists."""
    ada = await stage.user()
    video = await upload(ada.client, "IMG_1.MOV", secrets.token_bytes(2000))
    still = await upload(ada.client, "IMG_1.HEIC", secrets.token_bytes(2000), live_photo_video_id=video.id)
    asset = await ada.client.assets.get_asset_info(still.id)
    assert asset.live_photo_video_id == video.id
    if stage.version >= (1, 133):
        assert (await ada.client.assets.get_asset_info(video.id)).visibility == "hidden"
    statistics = await ada.client.assets.get_asset_statistics()
    assert (statistics.images, statistics.videos) == (1, 0)


async def test_only_own_videos_make_live_photos(stage: Stage) -> None:
    """A live photo's video must exist, be a video, and belong to the user."""
    ada, grace = await stage.user(), await stage.user("Grace")
    await refused(upload(ada.client, live_photo_video_id=NOBODY), 400, "Live photo video not found")
    image = await upload(ada.client)
    await refused(upload(ada.client, live_photo_video_id=image.id), 400, "Live photo video must be a video")
    foreign = await upload(grace.client, "b.mp4", secrets.token_bytes(2000))
    await refused(
        upload(ada.client, live_photo_video_id=foreign.id), 400, "Live photo video does not belong to the user"
    )


async def test_a_sidecar_comes_with_its_picture(stage: Stage) -> None:
    """An upload request can contain an XMP sidecar with the picture."""
    ada = await stage.user()
    xmp = b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
    made = await upload(ada.client, sidecar_data=("a.jpg.xmp", xmp))
    assert made.status == "created"


async def test_a_quota_limits_uploads(stage: Stage) -> None:
    """An upload that exceeds the user's quota is rejected."""
    content = picture()
    ada = await stage.user(quota_size_in_bytes=len(content) + 10)
    assert (await upload(ada.client, content=content)).status == "created"
    await refused(upload(ada.client), 400, "Quota has been exceeded!")


async def test_a_folder_is_uploaded_once(stage: Stage, tmp_path: Path) -> None:
    """Uploading a folder adds its files to an album; a second run sends nothing."""
    for name in ("a.jpg", "sub/b.jpg"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(picture())
    (tmp_path / "notes.txt").write_text("no picture")
    ada = await stage.user()
    result = await ada.client.assets.upload(tmp_path, album_name="Trip")
    assert (result.stats.uploaded, len(result.failed)) == (2, 0)
    (album,) = await ada.client.albums.get_all_albums()
    assert (album.album_name, album.asset_count) == ("Trip", 2)
    again = await ada.client.assets.upload(tmp_path, album_name="Trip")
    assert again.stats.uploaded == 0
    assert (await ada.client.albums.get_all_albums())[0].asset_count == 2


async def test_deleting_for_good_frees_the_bytes(stage: Stage) -> None:
    """A permanently deleted asset cannot be read, and its file can be uploaded again."""
    ada = await stage.user()
    content = picture()
    made = await upload(ada.client, content=content)
    await ada.client.assets.delete_assets(ids=[made.id], force=True)
    await gone(ada.client, made.id)
    assert (await upload(ada.client, content=content)).status == "created"


async def test_trash_is_emptied(stage: Stage) -> None:
    """Emptying the trash returns the number of deleted assets."""
    ada = await stage.user()
    ids = [(await upload(ada.client)).id for _ in range(2)]
    await ada.client.assets.delete_assets(ids=ids)
    assert (await ada.client.trash.empty_trash()).count == 2
    await gone(ada.client, ids[0])


async def test_the_field_filename_comes_after_the_sidecar(stage: Stage) -> None:
    """A form with ``filename`` before the sidecar is rejected; the client sends it last."""
    if "filename" not in stage.spec.schema("AssetMediaCreateDto")["properties"]:
        pytest.skip(f"Immich {stage.spec.release} has no such field")
    ada = await stage.user()
    time = "2024-05-01T10:00:00.000Z"

    def form(*, late: bool) -> aiohttp.FormData:
        data = aiohttp.FormData()
        fields = {"fileCreatedAt": time, "fileModifiedAt": time, "deviceAssetId": "x", "deviceId": "y"}
        for name, value in (fields if late else {**fields, "filename": "a.jpg"}).items():
            data.add_field(name, value)
        data.add_field("assetData", picture(), filename="a.jpg")
        data.add_field("sidecarData", b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>", filename="a.jpg.xmp")
        if late:
            data.add_field("filename", "a.jpg")
        return data

    status, body = await stage.request(ada, "POST", "/assets", data=form(late=False))
    assert (status, body["message"]) == (400, "Unsupported file type a.jpg")
    assert (await stage.request(ada, "POST", "/assets", data=form(late=True)))[0] == 201
    sidecar = ("a.jpg.xmp", b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
    assert (await upload(ada.client, filename="b.jpg", sidecar_data=sidecar)).status == "created"
