"""Upload a folder; started again after a crash, it goes on where it was.

Usage: ``python upload_folder.py FOLDER [ALBUM]``
"""

import asyncio
import os
import sys
from pathlib import Path

from immichpy_dynamic import connect


async def main(folder: Path, album_name: str | None = None) -> int:
    """Upload ``folder`` to the server at IMMICH_BASE_URL with the key in IMMICH_API_KEY."""
    async with await connect(os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]) as client:
        result = await client.assets.upload(
            folder,
            album_name=album_name,
            journal=folder.with_name(f"{folder.name}.upload.db"),
            show_progress=sys.stderr.isatty(),
        )
    for skipped in result.skipped:
        print(f"left alone: {skipped.filepath} ({skipped.reason})")
    for failed in result.failed:
        print(f"failed: {failed.filepath}: {failed.error}", file=sys.stderr)
    for problem in result.problems:
        print(problem, file=sys.stderr)
    if result.stopped:
        print(f"{result.stopped}; {len(result.remaining)} files are left for the next run", file=sys.stderr)
    stats = result.stats
    there = stats.uploaded_earlier + stats.rejected
    print(f"{stats.uploaded} uploaded, {there} there already, {stats.failed} failed")
    return 1 if result.failed or result.problems or result.stopped else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]).absolute(), *sys.argv[2:])))
