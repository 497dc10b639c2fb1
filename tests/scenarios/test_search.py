"""Searching and pagination of search results."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from stage import TAKEN, Stage, refused, search, search_ids, upload


def searcher(stage: Stage, client: object) -> object:
    """Return the operation that searches by metadata, whose name changed in 1.122."""
    return client.search.search_assets if stage.admin.supports("searchAssets") else client.search.search_metadata  # type: ignore[attr-defined]


async def test_every_picture_comes_once(stage: Stage) -> None:
    """The pages of a search contain each picture once, the newest first, when the times differ."""
    ada = await stage.user()
    ids = []
    for hour in range(7):
        moment = TAKEN + timedelta(hours=hour)
        ids.append((await upload(ada.client, file_created_at=moment, file_modified_at=moment)).id)
    search_assets = searcher(stage, ada.client)
    assert [item.id async for item in search_assets.iter(size=3)] == ids[::-1]  # type: ignore[attr-defined]
    assert [item.id async for item in search_assets.iter(size=3, order="asc")] == ids  # type: ignore[attr-defined]


async def test_pages_of_equal_times(stage: Stage) -> None:
    """Pages of pictures with equal times contain each once from 3.0 on; up to 2.7 their order is unstable."""
    if stage.version < (3,):
        pytest.skip("which of equal times appears on which page is chance")
    ada = await stage.user()
    ids = [(await upload(ada.client)).id for _ in range(12)]
    found = [item.id async for item in ada.client.search.search_assets.iter(size=5)]
    assert sorted(found) == sorted(ids)


async def test_the_last_page_has_no_next(stage: Stage) -> None:
    """A full last page has no next page."""
    ada = await stage.user()
    for _ in range(2):
        await upload(ada.client)
    page = await searcher(stage, ada.client)(size=2)  # type: ignore[operator]
    assert (page.assets.count, page.assets.total, page.assets.next_page) == (2, 2, None)
    page = await searcher(stage, ada.client)(size=1)  # type: ignore[operator]
    assert (page.assets.count, page.assets.next_page) == (1, "2")


async def test_names_are_found_by_a_part(stage: Stage) -> None:
    """A search by file name ignores case and matches parts of names."""
    ada = await stage.user()
    beach = (await upload(ada.client, "Beach_01.jpg")).id
    await upload(ada.client, "forest.jpg")
    assert await search_ids(ada.client, original_file_name="beach") == {beach}
    assert await search_ids(ada.client, original_file_name="CH_0") == {beach}
    assert await search_ids(ada.client, original_file_name="nothing") == set()


async def test_fields_narrow_a_search(stage: Stage) -> None:
    """Favourite, type, checksum and time each restrict a search."""
    ada = await stage.user()
    old = (await upload(ada.client, file_created_at=datetime(2010, 1, 1, tzinfo=UTC))).id
    new = (await upload(ada.client)).id
    video = (await upload(ada.client, "a.mp4", b"\0" * 1000)).id
    await ada.client.assets.update_assets(ids=[new], is_favorite=True)
    assert await search_ids(ada.client, is_favorite=True) == {new}
    assert await search_ids(ada.client, type="VIDEO") == {video}
    assert await search_ids(ada.client, taken_before=datetime(2011, 1, 1, tzinfo=UTC)) == {old}
    assert await search_ids(ada.client, taken_after=datetime(2011, 1, 1, tzinfo=UTC)) == {new, video}
    checksum = (await ada.client.assets.get_asset_info(old)).checksum
    assert await search_ids(ada.client, checksum=checksum) == {old}
    if stage.version >= (2,):
        await ada.client.albums.create_album(album_name="x", asset_ids=[old])
        assert await search_ids(ada.client, is_not_in_album=True) == {new, video}


async def test_exif_comes_on_request(stage: Stage) -> None:
    """A search returns EXIF data only with ``with_exif``."""
    ada = await stage.user()
    await upload(ada.client)
    (plain,) = await search(ada.client)
    (with_exif,) = await search(ada.client, with_exif=True)
    assert plain.exif_info is None
    assert with_exif.exif_info is not None


async def test_trashed_pictures_come_on_request(stage: Stage) -> None:
    """A search returns trashed pictures only with ``with_deleted`` or ``trashed_after``."""
    ada = await stage.user()
    kept, trashed = (await upload(ada.client)).id, (await upload(ada.client)).id
    await ada.client.assets.delete_assets(ids=[trashed])
    assert await search_ids(ada.client) == {kept}
    assert await search_ids(ada.client, with_deleted=True) == {kept, trashed}
    assert await search_ids(ada.client, trashed_after=datetime(2020, 1, 1, tzinfo=UTC)) == {trashed}


async def test_a_page_is_limited(stage: Stage) -> None:
    """A page size above 1000 is rejected."""
    ada = await stage.user()
    status, body = await stage.request(ada, "POST", "/search/metadata", json={"size": 1001})
    assert status == 400
    assert "1000" in str(body)


async def test_random_pictures(stage: Stage) -> None:
    """A random search returns some of the user's pictures."""
    ada = await stage.user()
    ids = {(await upload(ada.client)).id for _ in range(3)}
    found = [item.id for item in await ada.client.search.search_random(size=2)]
    assert len(found) == 2
    assert set(found) < ids


async def test_a_search_can_be_counted(stage: Stage) -> None:
    """The search statistics count the assets that a search finds."""
    stage.needs("searchAssetStatistics")
    ada = await stage.user()
    for name in ("a.jpg", "b.jpg", "c.png"):
        await upload(ada.client, name)
    assert (await ada.client.search.search_asset_statistics()).total == 3
    assert (await ada.client.search.search_asset_statistics(is_favorite=True)).total == 0


async def test_large_files_are_found(stage: Stage) -> None:
    """The search for large files returns the largest first."""
    stage.needs("searchLargeAssets")
    ada = await stage.user()
    small, large = [(await upload(ada.client, content=b"\xff" * size)).id for size in (1000, 3000)]
    found = [item.id for item in await ada.client.search.search_large_assets(min_file_size=500)]
    assert found == [large, small]
    assert [item.id for item in await ada.client.search.search_large_assets(min_file_size=2000)] == [large]


async def test_smart_search_needs_machine_learning(stage: Stage) -> None:
    """A server without machine learning rejects a smart search."""
    ada = await stage.user()
    if (await stage.admin.server.get_server_features()).smart_search:
        pytest.skip("this server has machine learning")
    await refused(ada.client.search.search_smart(query="cat"), 400, "Smart search is not enabled")
