"""Print the server's version."""

import asyncio
import os

from immichpy_dynamic import AsyncClient


async def main() -> None:
    """Ask the server at IMMICH_BASE_URL with the key in IMMICH_API_KEY."""
    async with AsyncClient(api_key=os.environ["IMMICH_API_KEY"], base_url=os.environ["IMMICH_BASE_URL"]) as client:
        version = await client.server.get_server_version()
        print(f"Immich {version.major}.{version.minor}.{version.patch}")


asyncio.run(main())
