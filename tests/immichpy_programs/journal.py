"""A provider of a journal app: the pictures of a day, kept in a cache on disk."""

import asyncio
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import immichpy
from immichpy.client.generated.exceptions import ApiException, NotFoundException
from immichpy.client.generated import AssetResponseDto, MetadataSearchDto


class Provider:
    """Asks the server once for each day."""

    def __init__(self, client: immichpy.AsyncClient, folder: Path) -> None:
        self.client = client
        self.folder = folder
        self.requests = 0

    async def day(self, day: datetime) -> list[AssetResponseDto]:
        """Return the pictures of a day."""
        file = self.folder / f"{day:%Y-%m-%d}.json"
        if file.exists():
            stored: list[dict[str, Any]] = json.loads(file.read_text())
            return [AssetResponseDto.model_validate(item) for item in stored]
        self.requests += 1
        found = await self.client.search.search_assets(
            MetadataSearchDto(takenAfter=day, takenBefore=day + timedelta(days=1), withExif=True, city=None)
        )
        items = sorted(found.assets.items, key=lambda item: item.original_file_name)
        file.write_text(json.dumps([item.model_dump(by_alias=True, mode="json") for item in items]))
        return items

    async def picture(self, asset_id: UUID) -> str:
        """Return what is known of one picture."""
        try:
            asset = await self.client.assets.get_asset_info(asset_id)
        except NotFoundException:
            return "gone"
        except ApiException as error:
            return f"error {error.status}"
        exif = asset.exif_info
        return f"{asset.original_file_name} {exif.city if exif is not None else None}"


async def main(folder: Path) -> None:
    """Ask twice for the same day."""
    client = immichpy.AsyncClient(base_url=os.environ["IMMICH_BASE_URL"], api_key=os.environ["IMMICH_API_KEY"])
    try:
        provider = Provider(client, folder)
        day = datetime(2024, 5, 1, tzinfo=UTC)
        fetched = await provider.day(day)
        cached = await provider.day(day)
        print(provider.requests, fetched == cached, [asset.original_file_name for asset in cached])
        print(await provider.picture(UUID(str(cached[0].id))))
        print(await provider.picture(UUID("b1e5a3f0-0000-4000-8000-000000000000")))
    finally:
        await client.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
