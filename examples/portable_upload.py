"""Upload a folder into an album. Runs unchanged on every release of Immich from 1.113 on."""

import asyncio
import os
import sys

from immichpy_dynamic import connect


async def main(folder: str, album_name: str) -> None:
    """Upload ``folder`` to the server at IMMICH_BASE_URL with the key in IMMICH_API_KEY."""
    async with await connect(os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]) as client:
        result = await client.assets.upload(folder, album_name=album_name)
        for line in (*(f"{entry.filepath.name}: {entry.error}" for entry in result.failed), *result.problems):
            print(line, file=sys.stderr)
        print(f"{result.stats.uploaded} uploaded, {result.stats.rejected} there already")

        for album in await client.albums.get_all_albums():
            if album.album_name == album_name:
                print(f"{album.album_name} has {album.asset_count} assets")

        # What a release lacks is asked for, not derived from its version.
        if client.supports("uploadAsset", parameter="visibility"):
            print("This release knows locked assets.")
        else:
            print("This release knows archived assets only.")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
