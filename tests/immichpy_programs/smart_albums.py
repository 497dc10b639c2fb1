"""Albums that follow people: all pictures on which everybody of a list is."""

import asyncio
import os

from immichpy import AsyncClient
from immichpy.client.generated.models.asset_response_dto import AssetResponseDto
from immichpy.client.generated.models.bulk_ids_dto import BulkIdsDto
from immichpy.client.generated.models.create_album_dto import CreateAlbumDto
from immichpy.client.generated.models.metadata_search_dto import MetadataSearchDto
from immichpy.client.generated.models.person_response_dto import PersonResponseDto


async def people(client: AsyncClient, *names: str) -> list[PersonResponseDto]:
    """Return the people of these names."""
    answer = await client.people.get_all_people(with_hidden=False, size=500)
    return [person for person in answer.people if person.name in names]


async def pictures(client: AsyncClient, wanted: list[PersonResponseDto]) -> list[AssetResponseDto]:
    """Return the pictures on which all of them are."""
    query = MetadataSearchDto(person_ids=[person.id for person in wanted], with_people=True, size=1000)
    return (await client.search.search_assets(metadata_search_dto=query)).assets.items


async def main() -> None:
    """Make one album for each person and one for all of them."""
    url, key = os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]
    async with AsyncClient(base_url=url, api_key=key) as client:
        everybody = sorted(await people(client, "Ada", "Ben"), key=lambda person: person.name)
        for group in [*([person] for person in everybody), everybody]:
            found = await pictures(client, group)
            shown = sorted(person.name for asset in found for person in asset.people or [])
            title = " and ".join(person.name for person in group)
            album = await client.albums.create_album(CreateAlbumDto(album_name=title))
            if found:
                await client.albums.add_assets_to_album(
                    id=album.id, bulk_ids_dto=BulkIdsDto(ids=[asset.id for asset in found])
                )
            print(title, len(found), shown)


if __name__ == "__main__":
    asyncio.run(main())
