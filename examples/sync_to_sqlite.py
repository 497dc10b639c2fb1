"""Keep a copy of the library's assets in SQLite, by the sync stream: each run takes over what has changed.

Usage: ``python sync_to_sqlite.py LIBRARY.db``

The stream wants a session, so this logs in with IMMICH_EMAIL and IMMICH_PASSWORD the first time, and keeps the token.
"""

import asyncio
import os
import sqlite3
import sys
from typing import Any

from immichpy_dynamic import AsyncClient, UnauthorizedException, connect
from immichpy_dynamic.models import SyncRequestType

TABLES = """
CREATE TABLE IF NOT EXISTS session (token TEXT);
CREATE TABLE IF NOT EXISTS assets (id TEXT PRIMARY KEY, name TEXT, taken_at TEXT, visibility TEXT, checksum TEXT);
"""
BATCH = 1000


async def token_for(base_url: str, database: sqlite3.Connection) -> str:
    """Return the token of earlier runs, or of a new session: the server counts per session what was taken over."""
    known = database.execute("SELECT token FROM session").fetchone()
    if known is not None:
        return str(known[0])
    async with await connect(base_url) as client:
        login = await client.authentication.login(
            email=os.environ["IMMICH_EMAIL"], password=os.environ["IMMICH_PASSWORD"]
        )
    database.execute("DELETE FROM assets")
    database.execute("INSERT INTO session VALUES (?)", (login.access_token,))
    database.commit()
    return str(login.access_token)


def apply(database: sqlite3.Connection, kind: str, data: Any) -> None:
    """Take over one event."""
    if kind == "SyncResetV1":
        database.execute("DELETE FROM assets")
    elif kind == "AssetDeleteV1":
        database.execute("DELETE FROM assets WHERE id = ?", (data.asset_id,))
    elif kind in {"AssetV1", "AssetV2"}:
        row = (data.id, data.original_file_name, str(data.file_created_at), str(data.visibility), data.checksum)
        database.execute("INSERT OR REPLACE INTO assets VALUES (?, ?, ?, ?, ?)", row)


async def main(path: str) -> None:
    """Follow the server at IMMICH_BASE_URL."""
    base_url = os.environ["IMMICH_BASE_URL"]
    database = sqlite3.connect(path)
    database.executescript(TABLES)
    try:
        count = await follow(base_url, database)
    except UnauthorizedException:
        # The session was ended. A new one is sent everything from the start.
        database.execute("DELETE FROM session")
        count = await follow(base_url, database)
    (assets,) = database.execute("SELECT count(*) FROM assets").fetchone()
    database.close()
    print(f"{count} events, {assets} assets")


async def follow(base_url: str, database: sqlite3.Connection) -> int:
    """Take over what has changed, and return how many events that was."""
    token = await token_for(base_url, database)
    count = 0
    async with AsyncClient(base_url, access_token=token, spec="auto") as client:
        has_v2 = client.supports("get_sync_stream", parameter="types", value="AssetsV2")
        kind = SyncRequestType.ASSETS_V2 if has_v2 else SyncRequestType.ASSETS_V1
        pending: list[Any] = []
        async for event in client.sync.get_sync_stream.iter(types=[kind]):
            apply(database, str(event.type), event.data)
            pending.append(event)
            count += 1
            if len(pending) >= BATCH or event.type == "SyncResetV1":
                # First it is safe here, then the server may forget that we need it.
                database.commit()
                await client.sync.acknowledge(*pending)
                pending.clear()
        database.commit()
        await client.sync.acknowledge(*pending)
    return count


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
