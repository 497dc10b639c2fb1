"""Make single calls from a program that has no event loop: one helper opens a client for each."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import TypeVar

from immichpy_dynamic import AsyncClient

T = TypeVar("T")


async def request_api(call: Callable[[AsyncClient], Awaitable[T]]) -> T:
    """Return what ``call`` gives for a client of the server at IMMICH_BASE_URL."""
    async with AsyncClient(api_key=os.environ["IMMICH_API_KEY"], base_url=os.environ["IMMICH_BASE_URL"]) as client:
        return await call(client)


version = asyncio.run(request_api(lambda client: client.server.get_server_version()))
print(f"Immich {version.major}.{version.minor}.{version.patch}")
me = asyncio.run(request_api(lambda client: client.users.get_my_user()))
print(f"The key is of {me.name}")
