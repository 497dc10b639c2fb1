"""Print what a server holds. Runs unchanged on every release of Immich from 1.113 on, with anybody's key."""

import asyncio
import os

from immichpy_dynamic import ForbiddenException, connect


async def main() -> None:
    """Ask the server at IMMICH_BASE_URL with the key in IMMICH_API_KEY."""
    async with await connect(os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]) as client:
        print(f"Immich {client.server_version}, speaking {client.release}")
        assets = await client.assets.get_asset_statistics()
        print(f"{assets.total} assets: {assets.images} images, {assets.videos} videos")
        albums = await client.albums.get_album_statistics()
        print(f"{albums.owned} albums of your own, {albums.shared} shared")
        if not client.supports("getQueues"):
            print("This release has no queues to ask for; see its jobs.")
            return
        try:
            queues = await client.queues.get_queues()
        except ForbiddenException:
            print("Only administrators see the queues.")
        else:
            print(f"{len(queues)} queues, {sum(queue.statistics.waiting for queue in queues)} jobs waiting")


asyncio.run(main())
