"""A coordinator that polls a server with a session of its own, as home automation does."""

import asyncio
import os
from dataclasses import dataclass

import aiohttp
from immichpy import AsyncClient
from immichpy.client.generated.exceptions import UnauthorizedException
from immichpy.client.generated.models.server_stats_response_dto import ServerStatsResponseDto
from immichpy.client.generated.models.server_version_response_dto import ServerVersionResponseDto


@dataclass
class State:
    """What the sensors show."""

    version: str
    photos: int
    users: list[str]


def text(version: ServerVersionResponseDto) -> str:
    """Return a version as people write it."""
    return f"{version.major}.{version.minor}"


class Coordinator:
    """Knows the last state, also while the server cannot be reached."""

    def __init__(self, session: aiohttp.ClientSession, url: str, key: str) -> None:
        self.api = AsyncClient(api_key=key, base_url=url, http_client=session)
        self.state: State | None = None
        self.problem: str | None = None

    async def update(self) -> None:
        """Ask the server once."""
        try:
            version = await self.api.server.get_server_version()
            stats: ServerStatsResponseDto = await self.api.server.get_server_statistics(_request_timeout=10)
        except UnauthorizedException:
            self.problem = "key"
        except TimeoutError:
            self.problem = "time-out"
        except aiohttp.ClientError:
            self.problem = "connection"
        else:
            names = sorted(user.user_name for user in stats.usage_by_user)
            self.state, self.problem = State(text(version), stats.photos, names), None


async def main() -> None:
    """Poll a server, a wrong key and a port where nothing listens."""
    timeout = aiohttp.ClientTimeout(total=20)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        url, key = os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]
        for address, secret in ((url, key), (url, "wrong"), ("http://127.0.0.1:9", key)):
            coordinator = Coordinator(session, address, secret)
            await coordinator.update()
            print(coordinator.state, coordinator.problem)
        print(session.closed)


if __name__ == "__main__":
    asyncio.run(main())
