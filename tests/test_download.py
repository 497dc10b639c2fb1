# ruff: noqa: ASYNC240 - a test may look at the disk
"""Downloads are complete and verified or absent; file names stay inside the folder and are distinct."""

from __future__ import annotations

import asyncio
import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from immichpy_dynamic import AsyncClient, ForbiddenException, ImmichError, UnexpectedContentError
from immichpy_dynamic.high_level import file_names
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.content import Content

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from immichpy_dynamic.high_level.progress import Progress

RELEASES = ("1.113.1", "1.144.1", "2.0.1", "2.7.5", "3.1.0", "3.3.5")
Pair = tuple[FakeImmich, AsyncClient]
HOSTILE = (
    "../../x.jpg",
    "/etc/x.jpg",
    "C:\\x.jpg",
    "..\\..\\x.jpg",
    "nul\0byte.jpg",
    "a" * 300 + ".jpg",
    "ü" * 300 + ".jpg",
    "😀👩‍👩‍👧.jpg",
    "Case.jpg",
    "case.jpg",
    "CASE.JPG",
    "e\u0301.jpg",
    "\u00e9.jpg",
    "CON.jpg",
    "con",
    "..",
    ".",
    "",
    "   ",
    ".immich-x.part",
    "immich-manifest.jsonl",
    "trailing. ",
    "a\nb\r.jpg",
    "\u202egpj.exe",
    "\ud800.jpg",
    "x:stream.jpg",
    "-rf.jpg",
)


@pytest.fixture(params=RELEASES)
async def every(request: pytest.FixtureRequest) -> AsyncIterator[Pair]:
    """Return a server and a client, for each release."""
    async with (
        FakeImmich(release=request.param) as fake,
        AsyncClient(fake.url, fake.api_key, spec=request.param) as client,
    ):
        yield fake, client


@pytest.fixture
async def newest() -> AsyncIterator[Pair]:
    """Return a server and a client of the newest release."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        yield fake, client


async def seed(fake: FakeImmich, count: int, *, albums: int = 0) -> list[Any]:
    """Create generated pictures on the server."""
    return await asyncio.to_thread(lambda: fake.seed(assets=count, albums=albums))


def inside(folder: Path) -> list[str]:
    """Return the names of the files in a folder."""
    return sorted(path.name for path in folder.iterdir())


def fetched(fake: FakeImmich) -> int:
    """Return how many originals were requested."""
    return sum(request.operation_id == "downloadAsset" for request in fake.requests)


async def test_asset_becomes_a_file(every: Pair, tmp_path: Path) -> None:
    """A downloaded file has the server's name, bytes and time; a second call downloads nothing."""
    fake, client = every
    (asset,) = await seed(fake, 1)
    path = await client.assets.download_asset_to_file(asset.id, tmp_path / "new" / "folder")
    assert path.name == asset.original_file_name
    assert path.read_bytes() == asset.content.head
    assert path.stat().st_mtime == asset.file_modified_at.timestamp()
    assert await client.assets.download_asset_to_file(asset.id, path.parent) == path
    assert fetched(fake) == 1
    assert inside(path.parent) == [path.name]


async def test_previews_videos_and_profiles_become_files(every: Pair, tmp_path: Path) -> None:
    """Previews, videos and profile pictures are saved; a name without a suffix gets one for its content."""
    fake, client = every
    (asset,) = await seed(fake, 1)
    preview = await client.assets.view_asset_to_file(asset.id, tmp_path, size="preview")
    assert preview.read_bytes().startswith(b"\xff\xd8")
    named = await client.assets.view_asset_to_file(asset.id, tmp_path, filename="mine")
    assert named.name == "mine.webp"
    asset.type, asset.original_file_name = "VIDEO", "clip.mp4"
    video = await client.assets.play_asset_video_to_file(asset.id, str(tmp_path))
    assert (video.name, video.read_bytes()) == ("clip.mp4", asset.content.head)
    me = (await client.users.get_my_user()).id
    picture = tmp_path / "me.png"
    picture.write_bytes(asset.content.head)
    await client.users.create_profile_image(file=picture)
    profile = await client.users.get_profile_image_to_file(me, tmp_path / "profile")
    assert profile.read_bytes()


async def test_archive_becomes_a_file(every: Pair, tmp_path: Path) -> None:
    """``download_archive`` saves every part, each as a complete ZIP file."""
    fake, client = every
    assets = await seed(fake, 3)
    info = {"assetIds": [asset.id for asset in assets], "archiveSize": 1}
    paths = await client.download.download_archive_to_file(info, tmp_path)
    assert len(paths) == len(set(paths)) == 3
    members = [name for path in paths for name in zipfile.ZipFile(path).namelist()]
    assert sorted(members) == sorted(asset.original_file_name for asset in assets)


async def test_whole_library_and_nothing_twice(every: Pair, tmp_path: Path) -> None:
    """A library download includes archived pictures and live photos' videos; a second run transfers nothing."""
    fake, client = every
    assets = await seed(fake, 7)
    assets[0].visibility = "archive"
    assets[1].visibility, assets[1].type, assets[1].original_file_name = "hidden", "VIDEO", "IMG_0003.mov"
    assets[2].live_photo_video_id = assets[1].id
    result = await client.download.download_assets_to_dir(tmp_path)
    assert (len(result.downloaded), len(result.present), result.failed) == (7, 0, [])
    by_id = {asset.id: asset for asset in assets}
    for entry in result.downloaded:
        assert entry.filepath.read_bytes() == by_id[entry.asset_id].content.head
    again = await client.download.download_assets_to_dir(tmp_path)
    assert (len(again.downloaded), len(again.present), fetched(fake)) == (0, 7, 7)
    lines = [json.loads(line) for line in (tmp_path / "immich-manifest.jsonl").read_text().splitlines()]
    assert {line["id"]: (tmp_path / line["file"]).stat().st_size for line in lines} == {
        asset.id: asset.content.size for asset in assets
    }


async def test_album_search_and_list_say_which_assets(every: Pair, tmp_path: Path) -> None:
    """A download accepts an album, a search, or a list of assets and ids."""
    fake, client = every
    assets = await seed(fake, 5, albums=1)
    album = next(iter(fake.state.albums))
    fake.state.albums[album].asset_ids = {asset.id: asset.owner_id for asset in assets[:2]}
    download = client.download.download_assets_to_dir
    assert len((await download(tmp_path / "album", album_id=album)).downloaded) == 2
    found = await download(tmp_path / "search", search={"original_file_name": "IMG_0003"})
    assert [entry.asset_id for entry in found.downloaded] == [assets[2].id]
    listed = await download(tmp_path / "list", assets=[assets[0].id, await client.assets.get_asset_info(assets[1].id)])
    assert len(listed.downloaded) == 2


async def test_subfolders_stay_inside(newest: Pair, tmp_path: Path) -> None:
    """``subfolder`` sorts files into folders and cannot lead out of the target folder."""
    fake, client = newest
    await seed(fake, 3)
    root = tmp_path / "root"
    result = await client.download.download_assets_to_dir(
        root, subfolder=lambda asset: f"../{asset.file_created_at:%Y}/..\\NUL"
    )
    assert {entry.filepath.parent for entry in result.downloaded} == {root / "2020" / "_NUL"}
    assert inside(tmp_path) == ["root"]


async def test_hostile_names_stay_inside_and_distinct(newest: Pair, tmp_path: Path) -> None:
    """Any file name of the server becomes one separate file in the folder, valid on any file system."""
    fake, client = newest
    assets = await seed(fake, len(HOSTILE))
    for asset, name in zip(assets, HOSTILE, strict=True):
        asset.original_file_name = name.replace("\ud800", "\ufffd")
    root = tmp_path / "root"
    result = await client.download.download_assets_to_dir(root)
    assert result.failed == []
    found = [entry.filepath for entry in result.downloaded]
    assert all(path.parent == root and len(path.name.encode()) <= 255 for path in found)
    assert len({file_names.key(path.name) for path in found}) == len(HOSTILE)
    assert inside(tmp_path) == ["root"]
    assert len(inside(root)) == len(HOSTILE) + 1
    again = await client.download.download_assets_to_dir(root)
    assert len(again.present) == len(HOSTILE)


async def test_hostile_names_of_single_files_stay_inside(newest: Pair, tmp_path: Path) -> None:
    """A hostile name in the response of a single download stays inside the folder."""
    fake, client = newest
    assets = await seed(fake, len(HOSTILE))
    for asset, name in zip(assets, HOSTILE, strict=True):
        asset.original_file_name = name.replace("\ud800", "\ufffd").replace("\r", "").replace("\n", "")
    root = tmp_path / "root"
    paths = await asyncio.gather(*(client.assets.download_asset_to_file(asset.id, root) for asset in assets))
    assert all(path.parent == root for path in paths)
    assert len({file_names.key(path.name) for path in paths}) == len(HOSTILE)
    assert inside(tmp_path) == ["root"]


@pytest.mark.parametrize("name", HOSTILE)
def test_safe_names_are_names_everywhere(name: str) -> None:
    """A safe name has no separator, control character, device name or trailing dot, and is visible and short."""
    safe = file_names.safe_name(name)
    assert safe
    assert not set(safe) & set('/\\\0<>:"|?*\r\n')
    assert safe == safe.rstrip(". ")
    assert not safe.startswith(".")
    assert len(safe.encode()) <= 255
    assert safe.split(".")[0].upper() not in ("CON", "NUL")
    assert file_names.safe_name(safe) == safe


async def test_same_asset_at_the_same_time_is_one_file(newest: Pair, tmp_path: Path) -> None:
    """Concurrent downloads of one asset result in one complete file."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    asset.content = Content(bytes(range(256)) * 2**12)
    asset.checksum = asset.content.checksum
    paths = await asyncio.gather(*(client.assets.download_asset_to_file(asset.id, tmp_path) for _ in range(5)))
    assert len(set(paths)) == 1
    assert inside(tmp_path) == [paths[0].name]
    assert paths[0].read_bytes() == asset.content.head


async def test_file_of_another_is_never_overwritten(newest: Pair, tmp_path: Path) -> None:
    """An existing file is not overwritten; the download gets a numbered name."""
    fake, client = newest
    first, second = await seed(fake, 2)
    mine = tmp_path / first.original_file_name.upper()
    mine.write_bytes(b"mine")
    path = await client.assets.download_asset_to_file(first.id, tmp_path)
    assert path.name == "IMG_0001 (2).jpg"
    other = await client.assets.download_asset_to_file(second.id, tmp_path, filename="IMG_0001.jpg")
    assert other.name == "IMG_0001 (3).jpg"
    assert mine.read_bytes() == b"mine"


async def test_damaged_file_is_not_accepted(newest: Pair, tmp_path: Path) -> None:
    """A download with a wrong checksum is repeated once, then raises an error and leaves no file."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    asset.content = Content(b"other bytes", asset.original_file_name)
    with pytest.raises(UnexpectedContentError, match="SHA-1"):
        await client.assets.download_asset_to_file(asset.id, tmp_path)
    assert fetched(fake) == 2
    assert inside(tmp_path) == []


async def test_external_library_is_not_judged_by_its_checksum(newest: Pair, tmp_path: Path) -> None:
    """An asset of an external library is not compared with its checksum, which is one of its path."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    asset.content = Content(b"other bytes", asset.original_file_name)
    asset.library_id = "6a3b1c2d-4e5f-4a6b-8c7d-000000000001"
    path = await client.assets.download_asset_to_file(asset.id, tmp_path)
    assert path.read_bytes() == b"other bytes"


async def test_leftover_of_another_version_is_thrown_away(newest: Pair, tmp_path: Path) -> None:
    """A partial file whose ETag has changed on the server is discarded, not resumed."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    await client.assets.download_asset_to_file(asset.id, tmp_path / "probe")
    from immichpy_dynamic.high_level.saving import _key

    key = _key(client.operations["downloadAsset"], {"id": asset.id})
    (tmp_path / f".immich-{key}.part").write_bytes(b"stale bytes")
    (tmp_path / f".immich-{key}.json").write_text('{"validator": "W/\\"old\\""}')
    path = await client.assets.download_asset_to_file(asset.id, tmp_path)
    assert path.read_bytes() == asset.content.head
    assert inside(tmp_path) == [path.name, "probe"]


async def test_part_that_was_complete_is_not_fetched_again(newest: Pair, tmp_path: Path) -> None:
    """A complete partial file, left by a process killed before the rename, is not downloaded again."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    from immichpy_dynamic.high_level.saving import _key

    key = _key(client.operations["downloadAsset"], {"id": asset.id})
    (tmp_path / f".immich-{key}.part").write_bytes(asset.content.head)
    (tmp_path / f".immich-{key}.json").write_text('{"validator": "any"}')
    path = await client.assets.download_asset_to_file(asset.id, tmp_path)
    assert (path.read_bytes(), fetched(fake)) == (asset.content.head, 0)
    assert inside(tmp_path) == [path.name]


async def test_part_that_is_a_whole_file_already_is_left_alone(newest: Pair, tmp_path: Path) -> None:
    """A partial file that is a hard link to the complete file is not written to."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    from immichpy_dynamic.high_level.saving import _key

    part = tmp_path / f".immich-{_key(client.operations['downloadAsset'], {'id': asset.id})}.part"
    mine = tmp_path / "other.jpg"
    mine.write_bytes(b"a complete file")
    part.hardlink_to(mine)
    await client.download.download_assets_to_dir(tmp_path)
    assert mine.read_bytes() == b"a complete file"
    assert inside(tmp_path) == ["IMG_0001.jpg", "immich-manifest.jsonl", "other.jpg"]
    part.hardlink_to(mine)
    await client.assets.download_asset_to_file(asset.id, tmp_path, filename="again.jpg")
    assert mine.read_bytes() == b"a complete file"
    assert not part.exists()


async def test_verify_fetches_what_is_damaged_on_disk(newest: Pair, tmp_path: Path) -> None:
    """``verify`` detects damaged files by content, otherwise by size; missing files are always downloaded."""
    fake, client = newest
    assets = await seed(fake, 3)
    await client.download.download_assets_to_dir(tmp_path)
    damaged, gone = tmp_path / assets[0].original_file_name, tmp_path / assets[1].original_file_name
    damaged.write_bytes(bytes(damaged.stat().st_size))
    await asyncio.to_thread(gone.unlink)
    quick = await client.download.download_assets_to_dir(tmp_path)
    assert [entry.filepath for entry in quick.downloaded] == [gone]
    thorough = await client.download.download_assets_to_dir(tmp_path, verify=True)
    assert [entry.filepath for entry in thorough.downloaded] == [damaged]
    assert damaged.read_bytes() == assets[0].content.head


async def test_asset_that_changed_on_the_server_is_fetched_again(newest: Pair, tmp_path: Path) -> None:
    """An asset that changed on the server is downloaded again under the same file name."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    await client.download.download_assets_to_dir(tmp_path)
    asset.content = Content(b"edited", asset.original_file_name)
    asset.checksum = asset.content.checksum
    asset.file_modified_at = fake.clock()
    result = await client.download.download_assets_to_dir(tmp_path)
    assert [entry.filepath.read_bytes() for entry in result.downloaded] == [b"edited"]
    assert len(inside(tmp_path)) == 2


async def test_what_stands_in_the_place_of_a_download_is_kept(newest: Pair, tmp_path: Path) -> None:
    """A downloaded file that was modified locally is renamed and listed in the result."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    first = await client.download.download_assets_to_dir(tmp_path)
    path = first.downloaded[0].filepath
    for round_ in (1, 2):
        path.write_bytes(b"edited here %d" % round_)
        result = await client.download.download_assets_to_dir(tmp_path)
        assert [entry.filepath for entry in result.downloaded] == [path]
        assert [each.read_bytes() for each in result.renamed] == [b"edited here %d" % round_]
    assert path.read_bytes() == asset.content.head
    assert len(inside(tmp_path)) == 4


@pytest.mark.parametrize("file", ["../outside.jpg", "{outside}", "a\0b", "", ".", "immich-manifest.jsonl"])
async def test_manifest_that_leads_elsewhere_is_not_believed(newest: Pair, tmp_path: Path, file: str) -> None:
    """A damaged or forged manifest line cannot replace a file outside of the folder."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    outside = tmp_path / "outside.jpg"
    outside.write_bytes(b"mine")
    folder = tmp_path / "folder"
    await asyncio.to_thread(folder.mkdir)
    line = {"id": asset.id, "file": file.format(outside=outside), "size": 1, "checksum": None}
    (folder / "immich-manifest.jsonl").write_text(json.dumps(line) + "\n")
    result = await client.download.download_assets_to_dir(folder)
    assert [entry.filepath for entry in result.downloaded] == [folder / asset.original_file_name]
    assert outside.read_bytes() == b"mine"


async def test_files_without_a_manifest_are_adopted(newest: Pair, tmp_path: Path) -> None:
    """Files without a manifest line, left by a killed process, are recognised by their content."""
    fake, client = newest
    await seed(fake, 3)
    await client.download.download_assets_to_dir(tmp_path)
    manifest = tmp_path / "immich-manifest.jsonl"
    lines = manifest.read_bytes().splitlines(keepends=True)
    manifest.write_bytes(lines[0] + lines[1][:10])
    result = await client.download.download_assets_to_dir(tmp_path)
    assert (len(result.present), len(result.downloaded)) == (3, 0)
    assert len(inside(tmp_path)) == 4


async def test_asset_that_fails_does_not_stop_the_others(newest: Pair, tmp_path: Path) -> None:
    """An asset that fails is listed in the result, and the other assets are downloaded."""
    fake, client = newest
    assets = await seed(fake, 3)
    unknown = "6a3b1c2d-4e5f-4a6b-8c7d-000000000001"
    result = await client.download.download_assets_to_dir(tmp_path, assets=[assets[0].id, unknown, assets[1].id])
    assert (len(result.downloaded), [entry.asset_id for entry in result.failed]) == (2, [unknown])


async def test_refusal_raises_and_leaves_nothing(newest: Pair, tmp_path: Path) -> None:
    """A key without the download permission raises an error with the permission, and no file is left."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    key = await client.api_keys.create_api_key(name="reader", permissions=["asset.read"])
    async with AsyncClient(fake.url, key.secret) as reader:
        with pytest.raises(ForbiddenException, match=r"asset\.download"):
            await reader.assets.download_asset_to_file(asset.id, tmp_path)
    assert inside(tmp_path) == []


async def test_key_that_may_only_download_is_enough(newest: Pair, tmp_path: Path) -> None:
    """A key with only the download permission downloads a file, without verifying its checksum."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    key = await client.api_keys.create_api_key(name="loader", permissions=["asset.download"])
    async with AsyncClient(fake.url, key.secret) as loader:
        path = await loader.assets.download_asset_to_file(asset.id, tmp_path)
    assert (path.name, path.read_bytes()) == (asset.original_file_name, asset.content.head)


async def test_progress_counts_bytes(newest: Pair, tmp_path: Path) -> None:
    """The last progress event reports all bytes."""
    fake, client = newest
    assets = await seed(fake, 4)
    heard: list[Progress] = []
    await client.download.download_assets_to_dir(tmp_path, on_progress=heard.append)
    assert (heard[-1].done_files, heard[-1].total_files) == (4, 4)
    assert heard[-1].done_bytes == sum(asset.content.size for asset in assets)


@pytest.mark.parametrize("release", ["1.120.2", "2.7.5", "3.1.0"])
async def test_progress_knows_the_total_from_the_first_asset_on(release: str, tmp_path: Path) -> None:
    """Each progress event of a download of everything has the number of all assets, from the first event on."""
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=release) as client:
        await seed(fake, 40)
        heard: list[Progress] = []
        await client.download.download_assets_to_dir(tmp_path, on_progress=heard.append, concurrency=1)
        assert {progress.total_files for progress in heard} == {40}


async def test_cancelled_download_leaves_no_partial_file(newest: Pair, tmp_path: Path) -> None:
    """A cancelled download leaves no file under the final name and no task, and can be resumed."""
    fake, client = newest
    (asset,) = await seed(fake, 1)
    asset.content = Content(bytes(range(256)) * 2**14)
    asset.checksum = asset.content.checksum
    begun = asyncio.Event()
    before = asyncio.all_tasks()
    task = asyncio.ensure_future(
        client.assets.download_asset_to_file(asset.id, tmp_path, on_progress=lambda _: begun.set())
    )
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await client.close()
    # Tasks of the fake server may still run, but none of the client.
    assert not [each for each in asyncio.all_tasks() - before if "immichpy_dynamic/high_level" in repr(each.get_coro())]
    assert all(name.startswith(".immich-") for name in inside(tmp_path))
    path = await client.assets.download_asset_to_file(asset.id, tmp_path)
    assert path.read_bytes() == asset.content.head
    assert inside(tmp_path) == [path.name]


async def test_cancelled_library_and_upload_end_at_once(newest: Pair, tmp_path: Path) -> None:
    """Cancelling a download or an upload ends its workers; finished files are complete, and the next run resumes."""
    fake, client = newest
    assets = await seed(fake, 60)
    for call in (
        lambda news: client.download.download_assets_to_dir(tmp_path, on_progress=news),
        lambda news: client.assets.upload(tmp_path, on_progress=news, journal=tmp_path / "j.db", skip_duplicates=True),
    ):
        begun = asyncio.Event()

        def news(progress: Progress, begun: asyncio.Event = begun) -> None:
            if progress.done_files > 5:
                begun.set()

        before = asyncio.all_tasks()
        task = asyncio.ensure_future(call(news))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await client.close()
        assert not [each for each in asyncio.all_tasks() - before if "high_level" in repr(each.get_coro())]
        contents = {asset.content.head for asset in assets}
        assert all(path.read_bytes() in contents for path in tmp_path.glob("*.[jp][pn]g"))
        await call(lambda _: None)
    with pytest.raises(ImmichError):
        await client.download.download_assets_to_dir(tmp_path, album_id="6a3b1c2d-4e5f-4a6b-8c7d-000000000001")
