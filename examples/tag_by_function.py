"""Tag assets by a function of your own: here by camera and by shape.

Usage: ``python tag_by_function.py``
"""

import asyncio
import os
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from immichpy_dynamic import connect


def tags_of(asset: Any) -> Iterator[str]:
    """Yield the tags that an asset is to have; change this to what you need."""
    exif = asset.exif_info
    if exif is None:
        return
    if exif.make:
        yield f"camera/{exif.make}"
    if exif.exif_image_width and exif.exif_image_height:
        wide = exif.exif_image_width / exif.exif_image_height
        yield "shape/portrait" if wide < 1 else "shape/landscape" if wide > 1 else "shape/square"


async def main() -> None:
    """Tag what is on the server at IMMICH_BASE_URL with the key in IMMICH_API_KEY."""
    async with await connect(os.environ["IMMICH_BASE_URL"], os.environ["IMMICH_API_KEY"]) as client:
        # The operation has had two names.
        name = "search_assets" if client.supports("search_assets") else "search_metadata"
        wanted: dict[str, list[str]] = defaultdict(list)
        async for asset in getattr(client.search, name).iter(with_exif=True, size=1000):
            for value in tags_of(asset):
                wanted[value].append(asset.id)
        made = await client.tags.upsert_tags(tags=sorted(wanted)) if wanted else []
        for tag in made:
            verdicts = await client.tags.tag_assets(tag.id, ids=wanted[tag.value])
            new = sum(verdict.success for verdict in verdicts)
            print(f"{tag.value}: {len(wanted[tag.value])} assets, {new} of them new")


if __name__ == "__main__":
    asyncio.run(main())
