"""``timeline.rows`` returns the same rows from every release."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from immichpy_dynamic import AsyncClient
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from immichpy_dynamic.high_level.timeline import TimelineRow

RELEASES = ("1.113.1", "1.144.1", "2.0.1", "2.7.5", "3.1.0", "3.3.5")


@pytest.mark.parametrize("release", RELEASES)
async def test_rows_of_all_buckets(release: str) -> None:
    """``rows`` returns the same rows from buckets of lists (until 1.132) and buckets of columns (later)."""
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=release) as client:
        assets = await asyncio.to_thread(lambda: fake.seed(assets=150))
        assets[3].is_favorite = True
        assets[4].type, assets[4].duration = "VIDEO", 61_500
        rows: list[TimelineRow] = [row async for row in client.timeline.rows()]
        assert len({row.time_bucket for row in rows}) > 1
        by_id = {row.id: row for row in rows}
        assert by_id.keys() == {asset.id for asset in assets}
        first = by_id[assets[0].id]
        assert first.file_created_at == datetime(2020, 1, 1, 12, tzinfo=UTC)
        assert first.local_date_time == datetime(2020, 1, 1, 12)  # noqa: DTZ001 - local times have no zone
        assert (first.owner_id, first.city, first.is_image) == (assets[0].owner_id, "Paris", True)
        assert [row.id for row in rows if row.is_favorite] == [assets[3].id]
        assert (by_id[assets[4].id].is_image, by_id[assets[4].id].duration_ms) == (False, 61_500)
        favourites = [row.id async for row in client.timeline.rows(is_favorite=True)]
        assert favourites == [assets[3].id]


async def test_unknown_filter_is_refused() -> None:
    """``rows`` raises TypeError for a filter that the operation does not have."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        with pytest.raises(TypeError, match="is_favourite"):
            _ = [row async for row in client.timeline.rows(is_favourite=True)]
