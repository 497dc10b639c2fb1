"""Put pictures that were taken shortly after one another into one album each: the parts of a panorama."""

import asyncio
import os
from datetime import datetime, timedelta

from immichpy import AsyncClient
from immichpy.client.generated import AssetResponseDto, MetadataSearchDto
from immichpy.client.generated.models.asset_order import AssetOrder
from immichpy.client.generated.models.asset_type_enum import AssetTypeEnum
from immichpy.client.generated.models.bulk_ids_dto import BulkIdsDto
from immichpy.client.generated.models.create_album_dto import CreateAlbumDto

GAP = timedelta(seconds=10)


async def pictures(client: AsyncClient) -> list[AssetResponseDto]:
    """Return all pictures in the order in which they were taken."""
    found: list[AssetResponseDto] = []
    page = 1
    while True:
        query = MetadataSearchDto(type=AssetTypeEnum.IMAGE, order=AssetOrder.ASC, page=page, size=3)
        result = await client.search.search_assets(query)
        found += result.assets.items
        if result.assets.next_page is None:
            return sorted(found, key=lambda asset: asset.file_created_at)
        page = int(result.assets.next_page)


def groups(assets: list[AssetResponseDto]) -> list[list[AssetResponseDto]]:
    """Return runs of at least two pictures with short gaps."""
    runs: list[list[AssetResponseDto]] = []
    last: datetime | None = None
    for asset in assets:
        if last is None or asset.file_created_at - last > GAP:
            runs.append([])
        runs[-1].append(asset)
        last = asset.file_created_at
    return [run for run in runs if len(run) > 1]


async def main() -> None:
    """Make the albums that are missing."""
    async with AsyncClient(api_key=os.environ["IMMICH_API_KEY"], base_url=os.environ["IMMICH_BASE_URL"]) as client:
        known = {album.album_name: album.id for album in await client.albums.get_all_albums()}
        for run in groups(await pictures(client)):
            name = f"Panorama {run[0].file_created_at:%Y-%m-%d %H:%M}"
            ids = [asset.id for asset in run]
            if name in known:
                await client.albums.add_assets_to_album(known[name], BulkIdsDto(ids=ids))
            else:
                dto = CreateAlbumDto(albumName=name, assetIds=ids, description=None)
                known[name] = (await client.albums.create_album(create_album_dto=dto)).id
            album = await client.albums.get_album_info(id=known[name])
            print(album.album_name, album.asset_count, album.description == "")


if __name__ == "__main__":
    asyncio.run(main())
