"""Give up on a server that does not answer."""

import asyncio
import socket

import aiohttp

from immichpy_dynamic import AsyncClient


async def ask(base_url: str) -> None:
    """Ask for the version, with the time limit of a session of our own."""
    timeout = aiohttp.ClientTimeout(total=0.2)
    async with (
        aiohttp.ClientSession(timeout=timeout) as session,
        AsyncClient(api_key="any", base_url=base_url, http_client=session) as client,
    ):
        try:
            await client.server.get_server_version()
        except asyncio.TimeoutError:  # noqa: UP041 - the same as TimeoutError, and what many programs have
            print("The server did not answer in time")


with socket.create_server(("127.0.0.1", 0)) as silent:
    asyncio.run(ask(f"http://127.0.0.1:{silent.getsockname()[1]}"))
