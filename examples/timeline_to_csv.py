"""Write the timeline as CSV: one line for each asset, newest first.

Usage: ``python timeline_to_csv.py > timeline.csv``
"""

import asyncio
import csv
import os
import sys

from immichpy_dynamic import connect

COLUMNS = ("id", "file_created_at", "is_image", "is_favorite", "city", "country", "duration_ms")


async def main() -> None:
    """Ask the server at IMMICH_BASE_URL with the key in IMMICH_API_KEY."""
    table = csv.writer(sys.stdout)
    table.writerow(COLUMNS)
    async with await connect(os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]) as client:
        async for row in client.timeline.rows():
            table.writerow([getattr(row, column) for column in COLUMNS])


if __name__ == "__main__":
    asyncio.run(main())
