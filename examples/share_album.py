"""Share an album by a link with a password, then fetch it as a visitor who has only that.

Usage: ``python share_album.py ALBUM PASSWORD FOLDER``
"""

import asyncio
import os
import sys
from pathlib import Path

from immichpy_dynamic import AsyncClient, connect


async def main(album_name: str, password: str, folder: Path) -> int:
    """Share from the server at IMMICH_BASE_URL with the key in IMMICH_API_KEY."""
    base_url = os.environ["IMMICH_BASE_URL"]
    async with await connect(base_url, os.environ["IMMICH_API_KEY"]) as owner:
        albums = await owner.albums.get_all_albums()
        album = next((album for album in albums if album.album_name == album_name), None)
        if album is None:
            raise SystemExit(f"no album is called {album_name!r}")
        # Visitors may look and download, not upload.
        link = await owner.shared_links.share(album_id=album.id, password=password)
        url = owner.shared_links.url(link)
        print(f"{album_name} is at {url}")

    # From here on without the key: this is what everybody with the link and the password can do.
    async with AsyncClient.from_share(url, password=password, spec="auto") as visitor:
        mine = await visitor.shared_links.get_my_shared_link()
        if mine.album is None:
            raise SystemExit("the link shares single assets")
        result = await visitor.download.download_assets_to_dir(folder, album_id=mine.album.id)
    print(f"{len(result.downloaded)} fetched, {len(result.present)} there already, {len(result.failed)} failed")
    return 1 if result.failed else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))))
