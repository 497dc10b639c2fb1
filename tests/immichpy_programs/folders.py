"""Albums from folders, with one template for all of them."""

import asyncio
import os
import sys
from pathlib import Path

from immichpy import AsyncClient
from immichpy.client.generated.models.create_album_dto import CreateAlbumDto
from immichpy.client.generated.models.update_album_dto import UpdateAlbumDto
from immichpy.client.types import UploadResult

TEMPLATE = CreateAlbumDto(albumName="", description="From a folder")


async def fill(client: AsyncClient, folder: Path) -> UploadResult:
    """Upload a folder and put it into an album of its name."""
    result = await client.assets.upload(folder, retries=1, show_progress=False)
    ids = [entry.asset.id for entry in result.uploaded]
    ids += [entry.asset_id for entry in result.rejected if entry.asset_id is not None]
    dto = TEMPLATE.model_copy(update={"album_name": folder.name, "asset_ids": ids})
    album = await client.albums.create_album(dto)
    changed = await client.albums.update_album_info(
        album.id, UpdateAlbumDto(description=f"{dto.description}: {folder.name}")
    )
    print(
        changed.album_name,
        changed.asset_count,
        changed.description,
        dto.to_dict()["albumName"],
        len(dto.to_json()) > 40,
    )
    return result


async def main(root: Path) -> None:
    """Upload each folder twice."""
    url, key = os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]
    async with AsyncClient(base_url=url, api_key=key) as client:
        for folder in sorted(path for path in root.iterdir() if path.is_dir()):
            for _ in range(2):
                result = await fill(client, folder)
                stats = result.stats
                print(stats.total, stats.uploaded, stats.rejected, stats.failed, [r.reason for r in result.rejected])


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
