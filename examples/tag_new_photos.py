"""Tag each new photo by a function, as soon as it is on the server.

Usage: ``python tag_new_photos.py [NUMBER]``; with a number the program ends after so many photos.
"""

import asyncio
import os
import sys
from itertools import count
from typing import Any

from immichpy_dynamic import connect


def tag_of(asset: Any) -> str:
    """Return the tag for a new photo; change this to what you need."""
    return f"suffix/{asset.original_file_name.rpartition('.')[2].lower()}"


async def main(number: int | None) -> None:
    """Tag what is uploaded to the server at IMMICH_BASE_URL, with a key that has all permissions in IMMICH_API_KEY."""
    async with connect(os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]) as client:
        done = count(1)
        # catch_up also finds what was uploaded while this program had no connection.
        async for event in client.events(["on_server_version", "on_upload_success"], catch_up=True):
            if event.kind == "on_server_version":
                print("connected", flush=True)
                continue
            (tag,) = await client.tags.upsert_tags(tags=[tag_of(event.data)])
            await client.tags.tag_assets(tag.id, ids=[event.data.id])
            print(f"{event.data.original_file_name}: {tag.value}", flush=True)
            if next(done) == number:
                return


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else None))
