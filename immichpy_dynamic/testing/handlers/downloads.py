"""Downloads of many assets: how they are parted into archives, and the archives."""

from __future__ import annotations

import asyncio
import io
import zipfile
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any

from ..answers import Streamed
from ..call import Call, handles
from ..entities import Asset
from ..errors import Problem, no_access

if TYPE_CHECKING:
    from aiohttp import web

_ARCHIVE_SIZE = 4 * 2**30


@handles("getDownloadInfo")
def info(call: Call) -> Any:
    """Answer how the assets of an album, a user or a list part into archives of a size."""
    assets = _wanted(call)
    limit = call.body.get("archiveSize", _ARCHIVE_SIZE)
    archives: list[dict[str, Any]] = []
    for asset in assets:
        if not archives or archives[-1]["size"] > limit:
            archives.append({"size": 0, "assetIds": []})
        archives[-1]["size"] += asset.content.size
        archives[-1]["assetIds"].append(asset.id)
    return {"totalSize": sum(asset.content.size for asset in assets), "archives": archives}


def _wanted(call: Call) -> list[Asset]:
    body, state = call.body, call.state
    if body.get("assetIds"):
        # In the order in which the database keeps them.
        return sorted(call.all_assets(body["assetIds"], "asset.download"), key=lambda asset: asset.id)
    if body.get("albumId"):
        if call.link is not None and not call.link.allow_download:
            raise no_access("album.download")
        album = call.album(body["albumId"], "album.download", ("editor", "viewer"))
        found = [state.assets[asset_id] for asset_id in album.asset_ids]
    elif body.get("userId"):
        if body["userId"] not in (call.user.id, *call.partner_ids):
            raise Problem(400, "Not found or no timeline.download access")
        found = [asset for asset in state.assets.values() if asset.owner_id == body["userId"]]
    else:
        raise Problem(400, "assetIds, albumId, or userId is required")
    return [asset for asset in found if asset.deleted_at is None]


@handles("downloadArchive")
async def archive(call: Call) -> web.StreamResponse:
    """Send a ZIP of assets as it is made."""
    assets = call.all_assets(call.body["assetIds"], "asset.download")
    for asset in assets:
        if not await asset.content.is_there():
            raise Problem(404, "Asset media not found")
    return Streamed(_zipped(assets), headers={"Content-Type": "application/octet-stream"})


async def _zipped(assets: list[Asset]) -> AsyncGenerator[bytes, None]:
    buffer = _Pipe()
    used: dict[str, int] = {}
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as file:
        for asset in assets:
            content = await asset.content.whole()
            # A name that is there already gets a number, as Immich does it.
            count = used[asset.original_file_name] = used.get(asset.original_file_name, -1) + 1
            base, dot, extension = asset.original_file_name.rpartition(".")
            name = f"{base}+{count}{dot}{extension}" if count else asset.original_file_name
            await asyncio.to_thread(file.writestr, zipfile.ZipInfo(name), content)
            yield buffer.take()
    yield buffer.take()


class _Pipe(io.RawIOBase):
    """A file that is only written to, and emptied as it fills."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        """Say that it can be written to."""
        return True

    def write(self, piece: Any) -> int:
        """Keep a piece."""
        self._pieces.append(bytes(piece))
        return len(piece)

    def take(self) -> bytes:
        """Return what was written since the last time."""
        taken = b"".join(self._pieces)
        self._pieces.clear()
        return taken
