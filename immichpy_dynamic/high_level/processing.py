"""Wait until the server has processed given assets; works without administrator permissions."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ApiTimeoutError
from .base import operation
from .fields import read
from .results import UploadResult

if TYPE_CHECKING:
    from ..api import Caller

_AT_ONCE = 8


class _Asset(msgspec.Struct):
    """The fields of an asset that show its processing."""

    thumbhash: str | None = None
    """Computed together with the thumbnails."""
    exif_info: Any = None

    @property
    def is_processed(self) -> bool:
        """Whether thumbnails exist and the metadata has been read.

        Once the metadata has been read, an asset always has a time at which it was taken.
        """
        metadata = self.exif_info
        times = (getattr(metadata, name, None) for name in ("date_time_original", "modify_date"))
        return self.thumbhash is not None and any(found is not None for found in times)


def ids_of(assets: UploadResult | Iterable[Any]) -> list[str]:
    """Return the ids of the assets that an upload or its earlier runs have sent, or of ids and assets."""
    items: Iterable[Any]
    if isinstance(assets, UploadResult):
        items = [entry.asset for entry in (*assets.uploaded, *assets.uploaded_earlier)]
    else:
        items = [assets] if isinstance(assets, str) else assets
    return list(dict.fromkeys(str(getattr(item, "id", item)) for item in items))


async def wait_until_processed(client: Caller, ids: list[str], timeout: float, poll: float) -> list[Any]:  # noqa: ASYNC109 - the point of the call
    """Return the assets once all of them are processed; see ``assets.wait_until_processed``."""
    look_up = operation(client, "getAssetInfo")
    deadline = time.monotonic() + timeout
    found: dict[str, Any] = {}
    names: dict[str, Any] = {}
    waiting = list(ids)
    limit = asyncio.Semaphore(_AT_ONCE)

    async def look(asset_id: str) -> None:
        async with limit:
            asset = await look_up(asset_id)
        names[asset_id] = getattr(asset, "original_file_name", None)
        if read(_Asset, asset, "assets.get_asset_info").is_processed:
            found[asset_id] = asset

    while True:
        await asyncio.gather(*map(look, waiting))
        waiting = [asset_id for asset_id in waiting if asset_id not in found]
        if not waiting:
            return [found[asset_id] for asset_id in ids]
        if time.monotonic() + poll > deadline:
            some = ", ".join(f"{names[asset_id]} ({asset_id})" for asset_id in waiting[:3])
            some += ", …" if len(waiting) > 3 else ""
            raise ApiTimeoutError(
                f"after {timeout:g} s {len(waiting)} of {len(ids)} assets are not processed: {some}. "
                "A file that the server cannot read never gets a thumbnail"
            )
        await asyncio.sleep(poll)
