"""Fetch every original into a folder by year and month, and verify all of it by its checksum.

Usage: ``python back_up_everything.py FOLDER``

Run it again whenever you like: only what is new, changed or damaged is fetched.
"""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

from immichpy_dynamic import connect


def month(asset: Any) -> str:
    """Return the folder that an asset belongs into."""
    return f"{asset.local_date_time:%Y/%m}" if asset is not None else "undated"


async def main(folder: Path) -> int:
    """Back up the server at IMMICH_BASE_URL with the key in IMMICH_API_KEY."""
    async with await connect(os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]) as client:
        result = await client.download.download_assets_to_dir(
            folder, subfolder=month, verify=True, show_progress=sys.stderr.isatty()
        )
    for entry in result.failed:
        print(f"failed: {entry.asset_id}: {entry.error}", file=sys.stderr)
    for missing in result.missing:
        print(f"missing: {missing.count or 'some'} {missing.kind} assets: {missing.reason}", file=sys.stderr)
    for path in result.renamed:
        print(f"renamed, because it was edited or damaged: {path}", file=sys.stderr)
    print(f"{len(result.downloaded)} fetched, {len(result.present)} there already, {len(result.failed)} failed")
    return 0 if result.is_complete else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]))))
