"""Handle what the server refuses."""

import asyncio
import os

from immichpy_dynamic import ApiException, AsyncClient


async def main() -> None:
    """Use a wrong key, and ask for an album that does not exist."""
    base_url = os.environ["IMMICH_BASE_URL"]
    async with AsyncClient(api_key="a-wrong-key", base_url=base_url) as client:
        try:
            await client.users.get_my_user()
        except ApiException as error:
            print(f"Status {error.status}: {error.body}")
    async with AsyncClient(api_key=os.environ["IMMICH_API_KEY"], base_url=base_url) as client:
        try:
            await client.albums.get_album_info("6a3b1c2d-4e5f-4a6b-8c7d-000000000001")
        except ApiException as error:
            print(f"Status {error.status}: {error.message}")


asyncio.run(main())
