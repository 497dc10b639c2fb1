"""Copy the originals of an album to a folder, piece by piece."""

import asyncio
import os
import sys
from pathlib import Path

from immichpy import AsyncClient
from immichpy.client.generated import AssetResponseDto, CreateAlbumDto, MetadataSearchDto


async def save(client: AsyncClient, asset: AssetResponseDto, folder: Path) -> int:
    """Write one original; return how many bytes it has."""
    response = await client.assets.download_asset_without_preload_content(asset.id)
    if response.status != 200:
        raise SystemExit(f"{asset.original_file_name}: {response.status}")
    size = 0
    with (folder / asset.original_file_name).open("wb") as file:
        async for piece in response.content.iter_chunked(1024):
            size += file.write(piece)
    return size


async def main(folder: Path) -> None:
    """Copy everything, and the second picture by name."""
    async with AsyncClient(base_url=os.environ["IMMICH_BASE_URL"], api_key=os.environ["IMMICH_API_KEY"]) as client:
        found = (await client.search.search_assets(MetadataSearchDto())).assets.items
        for asset in sorted(found, key=lambda asset: asset.original_file_name):
            print(asset.original_file_name, await save(client, asset, folder))
        album = await client.albums.create_album(CreateAlbumDto(albumName="Copied", assetIds=[a.id for a in found]))
        path = await client.assets.download_asset_to_file(found[0].id, folder / "again", filename="one.jpg")
        print(path.name, path.read_bytes() == (folder / found[0].original_file_name).read_bytes(), album.asset_count)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
