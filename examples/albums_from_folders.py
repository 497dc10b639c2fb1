"""Make an album of each folder below a folder, and upload what is in it.

Usage: ``python albums_from_folders.py FOLDER``
"""

import asyncio
import os
import sys
from pathlib import Path

from immichpy_dynamic import connect


def folders_in(root: Path) -> list[Path]:
    """Return the folders that are to be albums."""
    return sorted(path for path in root.iterdir() if path.is_dir() and not path.name.startswith("."))


async def main(folders: list[Path]) -> int:
    """Upload to the server at IMMICH_BASE_URL with the key in IMMICH_API_KEY."""
    failed = 0
    async with await connect(os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]) as client:
        for folder in folders:
            result = await client.assets.upload(folder, album_name=folder.name)
            # What the server had before belongs into the album all the same.
            print(f"{folder.name}: {result.stats.uploaded} uploaded, {result.stats.rejected} there already")
            for entry in result.failed:
                print(f"failed: {entry.filepath}: {entry.error}", file=sys.stderr)
            for problem in result.problems:
                print(problem, file=sys.stderr)
            failed += result.stats.failed + len(result.problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(folders_in(Path(sys.argv[1])))))
