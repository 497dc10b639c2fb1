"""The program of ``make demo``: it starts an embedded Immich server and uses it."""

from __future__ import annotations

import asyncio
import struct
import tempfile
import zlib
from pathlib import Path
from time import perf_counter
from typing import Any

from rich.console import Console
from rich.table import Table

from .connecting import connect
from .exceptions import ImmichError
from .testing import FakeImmich

_PICTURES = {
    "sunrise.png": (250, 160, 60),
    "harbour.png": (40, 110, 190),
    "meadow.png": (90, 170, 70),
    "copy of meadow.png": (90, 170, 70),
}


async def main() -> None:
    """Upload a folder, make an album, search and show an error, against servers of two releases."""
    console = Console()
    started = perf_counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        await asyncio.to_thread(_paint, folder)
        for release in ("2.7.5", "3.1.0"):
            async with FakeImmich(release=release) as server, await connect(server.url, server.api_key) as client:
                console.print()
                console.print(f"[bold]Immich {client.server_version}[/bold] at {server.url}", highlight=False)
                console.print(f"  document: {client.spec_source}, {len(client.operations)} operations", highlight=False)
                console.print(await _work(client, folder))
                console.print(f"  a mistake reads like this: {await _mistake(client)}", highlight=False)
    console.print(f"\nOne install spoke to both releases, in {perf_counter() - started:.1f} s. The program is demo.py.")


async def _work(client: Any, folder: Path) -> Table:
    album = await client.albums.create_album(album_name="Trip", description="Made by the demo")
    result = await client.assets.upload(folder, album_name="Trip")
    found = await client.search.search_assets(order="asc", with_exif=True)

    title = f"Album “{album.album_name}” after uploading {result.stats.total} pictures"
    table = Table(title=title, title_justify="left", title_style="")
    table.add_column("file")
    table.add_column("outcome")
    table.add_column("size", justify="right")
    table.add_column("asset")
    sizes = {asset.id: asset.exif_info.file_size_in_byte for asset in found.assets.items if asset.exif_info}
    for done in result.uploaded:
        size = f"{sizes.get(done.asset.id) or 0:,.0f} B"
        table.add_row(done.filepath.name, "[green]uploaded[/green]", size, done.asset.id[:8])
    for refused in result.rejected:
        table.add_row(refused.filepath.name, f"[yellow]{refused.reason}[/yellow]", "", str(refused.asset_id)[:8])
    return table


async def _mistake(client: Any) -> str:
    try:
        await client.albums.get_album_info("00000000-0000-4000-8000-000000000000")
    except ImmichError as error:
        return str(error)
    return "none"


def _paint(folder: Path) -> None:
    for name, colour in _PICTURES.items():
        (folder / name).write_bytes(_png(64, 48, colour))


def _png(width: int, height: int, colour: tuple[int, int, int]) -> bytes:
    """Return a picture of one colour (PNG, third edition, §5)."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes(colour) * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


if __name__ == "__main__":
    asyncio.run(main())
