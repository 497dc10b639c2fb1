"""Use a session of your own, with its own time limits."""

import asyncio
import os

import aiohttp

from immichpy_dynamic import AsyncClient


async def main() -> None:
    """Ask the server at IMMICH_BASE_URL over one session, which stays open after the client is closed."""
    timeout = aiohttp.ClientTimeout(total=30, connect=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with AsyncClient(
            api_key=os.environ["IMMICH_API_KEY"], base_url=os.environ["IMMICH_BASE_URL"], http_client=session
        ) as client:
            version = await client.server.get_server_version()
            print(f"Immich {version.major}.{version.minor}.{version.patch}")
        print("The session is", "closed" if session.closed else "still open")


asyncio.run(main())
