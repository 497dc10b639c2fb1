"""The bytes of assets: originals, thumbnails, videos and archives."""

from __future__ import annotations

import asyncio
import base64
import io
import zipfile
from collections.abc import AsyncGenerator
from typing import Any, Literal
from urllib.parse import urlencode

from aiohttp import web

from ..call import Call, Routes
from ..entities import Asset
from ..errors import Problem, no_access
from ..images import Colour, jpeg, webp
from ..media import media_type
from ..responses import FOREVER, Streamed, bytes_response, file_response
from ..thumbnails import Box, thumbnail

routes: Routes = Routes()

_THUMBNAIL = (250, 188)
_SHOWN_BY_BROWSERS = frozenset(f"image/{kind}" for kind in ("avif", "gif", "jpeg", "png", "svg", "webp"))


@routes.handles("downloadAsset")
async def original(call: Call) -> web.StreamResponse:
    """Send the file as it was uploaded, or the part of it that is asked for."""
    _check_file(call, "asset.download")
    return await _send(call, call.asset(call.path["id"], "asset.download"))


def _check_file(call: Call, permission: str) -> None:
    """From 3.0 on operations that send a file say of every problem only that there is no such file."""
    if call.version >= (3, 0, 0) and not call.can_use(call.path["id"], permission):
        raise Problem(404)


@routes.handles("playAssetVideo")
async def video(call: Call) -> web.StreamResponse:
    """Send a video, or the part of it that is asked for."""
    _check_file(call, "asset.view")
    asset = call.asset(call.path["id"], "asset.view")
    if asset.type != "VIDEO":
        raise Problem(404, None if call.version >= (3, 0, 0) else "Asset not found or asset is not a video")
    return await _send(call, asset)


async def _send(call: Call, asset: Asset) -> web.StreamResponse:
    if not await asset.content.is_there():
        raise Problem(404, "Asset media not found")
    return file_response(
        call.request,
        asset.content,
        content_type=media_type(asset.original_file_name) or "application/octet-stream",
        name=asset.original_file_name,
        modified=asset.file_modified_at,
    )


@routes.handles("viewAsset")
async def view(call: Call) -> web.StreamResponse:
    """Send a picture to look at, small or larger: made from the asset, or else in a colour that stands for it."""
    asset = call.asset(call.path["id"], "asset.view")
    size = call.query.get("size", "thumbnail")
    if size == "original":
        raise Problem(400, "May not request original file")
    if size == "fullsize":
        return _elsewhere(call, asset)
    base = asset.original_file_name.rpartition(".")[0]
    colour = colour_of(asset)
    if size == "thumbnail":
        small = await made_of(asset, 250, "webp") or webp(colour, *_THUMBNAIL)
        return picture(small, "image/webp", f"{base}_thumbnail.webp")
    large = await made_of(asset, 1440, "jpeg") or jpeg([[colour] * 4] * 3)
    return picture(large, "image/jpeg", f"{base}_preview.jpeg")


async def made_of(asset: Asset, side: int, kind: Literal["webp", "jpeg"], box: Box | None = None) -> bytes | None:
    """Return an asset, or a part of it, as a small picture, if it is a picture and Pillow is there."""
    if asset.type != "IMAGE" or not await asset.content.is_there():
        return None
    return await asyncio.to_thread(thumbnail, await asset.content.whole(), side, kind, box)


def _elsewhere(call: Call, asset: Asset) -> web.Response:
    """Send to what is shown in full size: the original where browsers can show it, the preview otherwise."""
    query = [(name, value) for name, value in call.request.query.items() if name != "size"]
    if media_type(asset.original_file_name) in _SHOWN_BY_BROWSERS:
        address = f"original?{urlencode(query)}"
    else:
        address = f"thumbnail?{urlencode([*query, ('size', 'preview')])}"
    return web.Response(status=302, text=f"Found. Redirecting to {address}", headers={"Location": address})


def picture(content: bytes, content_type: str, name: str) -> web.Response:
    """Return an answer with a small picture."""
    headers: dict[str, Any] = {"Cache-Control": FOREVER, "Content-Disposition": f"inline; filename*=UTF-8''{name}"}
    return bytes_response(content, content_type, headers)


def colour_of(asset: Asset) -> Colour:
    """Return a colour that stands for an asset's content."""
    red, green, blue = base64.b64decode(asset.checksum)[:3]
    return red, green, blue


# ---------------------------------------------------------------- downloads

_ARCHIVE_SIZE = 4 * 2**30


@routes.handles("getDownloadInfo")
def info(call: Call) -> Any:
    """Return how the assets of an album, a user or a list part into archives of a size."""
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


@routes.handles("downloadArchive")
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
