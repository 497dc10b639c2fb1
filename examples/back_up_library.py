"""Back up everything of a user: originals, albums, tags, people and more.

Usage: ``python back_up_library.py FOLDER``
"""

import asyncio
import os
import sys

from immichpy_dynamic import connect


async def main(folder: str) -> int:
    """Back up the library at IMMICH_BASE_URL with the key in IMMICH_API_KEY."""
    async with await connect(os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]) as client:
        result = await client.library.back_up(folder, show_progress=sys.stderr.isatty())
    for missing in result.download.missing:
        print(f"missing: {missing.count or 'some'} {missing.kind} assets: {missing.reason}", file=sys.stderr)
    print(", ".join(f"{count} {kind}" for kind, count in result.records.items()))
    return 0 if result.is_complete else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1])))
