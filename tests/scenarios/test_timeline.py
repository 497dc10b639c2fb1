"""The timeline: months with their pictures."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from stage import Stage, upload


def at(text: str) -> dict[str, datetime]:
    """Return the time fields of an upload."""
    moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return {"file_created_at": moment, "file_modified_at": moment}


async def test_months_are_counted(stage: Stage) -> None:
    """Timeline buckets are months with their number of pictures, the newest first."""
    if stage.version < (1, 133):
        pytest.skip("old servers ask for the size of the buckets")
    ada = await stage.user()
    for day in ("2024-05-01T10:00", "2024-05-31T23:59", "2023-12-31T00:00"):
        await upload(ada.client, **at(day))
    buckets = await ada.client.timeline.get_time_buckets()
    assert [(str(bucket.time_bucket)[:10], bucket.count) for bucket in buckets] == [
        ("2024-05-01", 2),
        ("2023-12-01", 1),
    ]


async def test_rows_have_aware_times(stage: Stage) -> None:
    """Timeline rows have times in UTC, although servers send them without an offset."""
    ada = await stage.user()
    made = await upload(ada.client, **at("2024-05-01T10:00"))
    (row,) = [row async for row in ada.client.timeline.rows()]
    assert (row.id, row.owner_id, row.is_image) == (made.id, ada.id, True)
    assert row.file_created_at == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert row.local_date_time == datetime(2024, 5, 1, 10)  # noqa: DTZ001 - local times have no zone


async def test_trash_and_favourites_have_timelines(stage: Stage) -> None:
    """The timeline can be restricted to favourites or to the trash."""
    ada = await stage.user()
    plain, liked, trashed = [(await upload(ada.client)).id for _ in range(3)]
    await ada.client.assets.update_assets(ids=[liked], is_favorite=True)
    await ada.client.assets.delete_assets(ids=[trashed])

    async def rows(**filters: bool) -> set[str]:
        return {row.id async for row in ada.client.timeline.rows(**filters)}

    assert await rows(is_favorite=True) == {liked}
    assert await rows(is_trashed=True) == {trashed}
    assert await rows(is_trashed=False) == {plain, liked}


async def test_other_users_are_not_in_the_timeline(stage: Stage) -> None:
    """A timeline contains only the user's own pictures."""
    ada, grace = await stage.user(), await stage.user("Grace")
    await upload(ada.client)
    assert [row async for row in grace.client.timeline.rows()] == []
