"""Lists and downloads of the whole library are complete, or report missing items."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC
from pathlib import Path

import pytest
from stage import Stage, upload


async def test_iter_returns_each_picture_of_one_time_once(stage: Stage) -> None:
    """`iter` yields pictures with the same time exactly once, for any page size."""
    ada = await stage.user()
    ids = sorted([(await upload(ada.client)).id for _ in range(30)])
    search = ada.client.operations["searchAssets" if stage.admin.supports("searchAssets") else "searchMetadata"]
    for size in (4, 29, 1000):
        assert sorted([found.id async for found in search.iter(size=size)]) == ids


async def test_rows_of_the_timeline_have_a_zone(stage: Stage) -> None:
    """Timeline rows contain each asset once, with its time in UTC."""
    ada = await stage.user()
    ids = sorted([(await upload(ada.client)).id for _ in range(5)])
    rows = [row async for row in ada.client.timeline.rows()]
    assert sorted(row.id for row in rows) == ids
    assert all(row.file_created_at is not None and row.file_created_at.tzinfo == UTC for row in rows)


async def test_everything_is_downloaded_or_missing(stage: Stage, tmp_path: Path) -> None:
    """Archived, hidden and trashed assets are downloaded; locked ones only in an unlocked session."""
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


async def test_a_backup_equals_the_library(stage: Stage, tmp_path: Path) -> None:
    """The records of a backup match what raw requests have stored in the library."""
    if not stage.admin.supports("searchAssets", parameter="tag_ids"):
        pytest.skip("this release cannot search for the assets of a tag")
    ada, grace = await stage.user(), await stage.user("Grace")
    ids = [(await upload(ada.client, f"{number}.jpg")).id for number in range(4)]
    await stage.request(ada, "PUT", f"/assets/{ids[0]}", json={"description": "at the sea", "isFavorite": True})
    users = [{"userId": grace.id, "role": "viewer"}]
    album = {"albumName": "Trip", "description": "d", "assetIds": ids[:2], "albumUsers": users}
    _, made = await stage.request(ada, "POST", "/albums", json=album)
    activity = {"albumId": made["id"], "type": "comment", "comment": "Lovely"}
    await stage.request(ada, "POST", "/activities", json=activity)
    _, (tag,) = await stage.request(ada, "PUT", "/tags", json={"tags": ["places"]})
    await stage.request(ada, "PUT", f"/tags/{tag['id']}/assets", json={"ids": ids[1:3]})
    await stage.request(ada, "POST", "/stacks", json={"assetIds": ids[2:]})
    await stage.admin.jobs.wait_until_idle(timeout=120, names=["metadataExtraction"])
    result = await ada.client.library.back_up(tmp_path)
    assert result.is_complete, (result.problems, result.download)
    found = {}
    for path in await asyncio.to_thread(lambda: sorted((tmp_path / "immich-backup").glob("*.jsonl"))):
        text = await asyncio.to_thread(path.read_text, encoding="utf-8")
        found[path.stem] = [json.loads(line) for line in text.splitlines()]
    assets = {record["id"]: record for record in found["assets"]}
    assert sorted(assets) == sorted(ids)
    assert (assets[ids[0]]["description"], assets[ids[0]]["isFavorite"]) == ("at the sea", True)
    (trip,) = found["albums"]
    assert (trip["name"], trip["description"], sorted(trip["assetIds"])) == ("Trip", "d", sorted(ids[:2]))
    assert [(member["email"], member["role"]) for member in trip["members"]] == [(grace.email, "viewer")]
    assert [each["comment"] for each in trip["activities"]] == ["Lovely"]
    assert sorted(found["tags"][0]["assetIds"]) == sorted(ids[1:3])
    assert sorted(found["stacks"][0]["assetIds"]) == sorted(ids[2:])
