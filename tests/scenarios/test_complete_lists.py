"""Lists and downloads of everything are complete, or tell what is missing."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import pytest
from stage import Stage, upload


async def test_iter_returns_each_picture_of_one_time_once(stage: Stage) -> None:
    """`iter` returns many pictures of one time exactly once on every release, whatever the size of its pages."""
    ada = await stage.user()
    ids = sorted([(await upload(ada.client)).id for _ in range(30)])
    search = ada.client.operations["searchAssets" if stage.admin.supports("searchAssets") else "searchMetadata"]
    for size in (4, 29, 1000):
        assert sorted([found.id async for found in search.iter(size=size)]) == ids


async def test_rows_of_the_timeline_have_a_zone(stage: Stage) -> None:
    """Rows have each asset once, with its time in UTC."""
    ada = await stage.user()
    ids = sorted([(await upload(ada.client)).id for _ in range(5)])
    rows = [row async for row in ada.client.timeline.rows()]
    assert sorted(row.id for row in rows) == ids
    assert all(row.file_created_at is not None and row.file_created_at.tzinfo == UTC for row in rows)


async def test_everything_is_downloaded_or_missing(stage: Stage, tmp_path: Path) -> None:
    """Archived, hidden and trashed assets are downloaded; locked ones are missing for a key, and come when unlocked."""
    if not stage.admin.supports("searchAssets", parameter="visibility", value="locked"):
        pytest.skip("this release has no locked assets")
    ada = await stage.user()
    ids = [(await upload(ada.client, f"{number}.jpg")).id for number in range(8)]
    for number, visibility in enumerate(("archive", "hidden", "locked")):
        await ada.client.assets.update_assets(ids=[ids[number]], visibility=visibility)
    await ada.client.assets.delete_assets(ids=[ids[3]])
    await ada.client.assets.update_assets(ids=[ids[4]], visibility="archive")
    await ada.client.assets.delete_assets(ids=[ids[4]])
    await stage.admin.jobs.wait_until_idle(timeout=120, names=["metadataExtraction"])
    reader = await stage.key(ada, ["all"])
    first = await reader.download.download_assets_to_dir(tmp_path)
    assert {entry.asset_id for entry in first.downloaded} == {*ids} - {ids[2]}
    assert sorted(entry.filepath.parent.name for entry in first.downloaded).count("Trash") == 2
    assert [missing.kind for missing in first.missing] == ["locked"]
    await ada.client.authentication.setup_pin_code(pin_code="123456")
    await ada.client.authentication.unlock_auth_session(pin_code="123456")
    second = await ada.client.download.download_assets_to_dir(tmp_path)
    assert [entry.asset_id for entry in second.downloaded] == [ids[2]]
    assert second.is_complete
