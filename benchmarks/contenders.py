"""The same calls, as each contender's users write them.

This runs under the Python of the contender's own environment: nothing but the contender is imported.
"""

# ruff: noqa: D102 - the names say it, and each contender has the same ones
from __future__ import annotations

import asyncio
import secrets
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

KEY = "benchmark"
ASSET_ID = "00000001-4e5f-4a6b-8c7d-000000000001"
BUCKET = {"timeBucket": "2024-05-01"}
SEARCH = {"size": 1000, "withExif": True, "withPeople": True}
TIME = "2024-05-06T07:08:09.000Z"
TIMES = {"fileCreatedAt": TIME, "fileModifiedAt": TIME}
CHUNK = 2**20


class RawAiohttp:
    """aiohttp and ``resp.json()``: a hand-written client."""

    def __init__(self, url: str) -> None:
        self._url = url + "/api"

    async def open(self) -> None:
        import aiohttp

        self._aiohttp = aiohttp
        self._session = aiohttp.ClientSession(headers={"x-api-key": KEY})

    async def close(self) -> None:
        await self._session.close()

    async def _json(self, method: str, path: str, **options: Any) -> Any:
        async with self._session.request(method, self._url + path, **options) as response:
            response.raise_for_status()
            return await response.json()

    async def version(self) -> int:
        return int((await self._json("GET", "/server/version"))["major"])

    async def asset(self) -> str:
        return str((await self._json("GET", f"/assets/{ASSET_ID}"))["id"])

    async def search(self) -> int:
        return len((await self._json("POST", "/search/metadata", json=SEARCH))["assets"]["items"])

    async def bucket(self) -> int:
        return len((await self._json("GET", "/timeline/bucket", params=BUCKET))["id"])

    async def pages(self) -> int:
        count, page = 0, "1"
        while page:
            found = (await self._json("POST", "/search/metadata", json={"page": int(page), "size": 100}))["assets"]
            count += len(found["items"])
            page = found["nextPage"]
        return count

    async def upload(self, path: Path) -> None:
        with path.open("rb") as file:  # so it is mostly written
            form = self._aiohttp.FormData(TIMES)
            form.add_field("assetData", file, filename=path.name, content_type="image/jpeg")
            await self._json("POST", "/assets", data=form)

    async def download(self, path: Path) -> None:
        async with self._session.get(f"{self._url}/assets/{ASSET_ID}/original") as response:
            with path.open("wb") as file:  # so it is mostly written
                async for chunk in response.content.iter_chunked(CHUNK):
                    file.write(chunk)


class TunedAiohttp(RawAiohttp):
    """aiohttp tuned by an expert: chunks of 1 MiB, a known length, no second copy."""

    async def upload(self, path: Path) -> None:
        boundary = secrets.token_hex(16)
        begin = "".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in TIMES.items()
        )
        begin += (
            f'--{boundary}\r\nContent-Disposition: form-data; name="assetData"; filename="{path.name}"\r\n'
            "Content-Type: image/jpeg\r\n\r\n"
        )
        end = f"\r\n--{boundary}--\r\n".encode()

        async def body() -> AsyncIterator[bytes]:
            yield begin.encode()
            with path.open("rb", buffering=0) as file:  # the fastest way, whatever else waits
                while chunk := file.read(CHUNK):
                    yield chunk
            yield end

        length = len(begin.encode()) + path.stat().st_size + len(end)  # noqa: ASYNC240 - the same
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}", "Content-Length": str(length)}
        await self._json("POST", "/assets", data=body(), headers=headers)

    async def download(self, path: Path) -> None:
        async with self._session.get(f"{self._url}/assets/{ASSET_ID}/original", read_bufsize=CHUNK) as response:
            with path.open("wb", buffering=0) as file:  # the fastest way, whatever else waits
                async for chunk in response.content.iter_any():
                    file.write(chunk)


class Httpx:
    """httpx and ``.json()``."""

    def __init__(self, url: str) -> None:
        self._url = url + "/api"

    async def open(self) -> None:
        import httpx

        self._client = httpx.AsyncClient(headers={"x-api-key": KEY}, timeout=None)  # noqa: S113 - as the others

    async def close(self) -> None:
        await self._client.aclose()

    async def _json(self, method: str, path: str, **options: Any) -> Any:
        response = await self._client.request(method, self._url + path, **options)
        response.raise_for_status()
        return response.json()

    version, asset, search, bucket = RawAiohttp.version, RawAiohttp.asset, RawAiohttp.search, RawAiohttp.bucket
    pages = RawAiohttp.pages

    async def upload(self, path: Path) -> None:
        with path.open("rb") as file:  # so it is mostly written
            await self._json("POST", "/assets", data=TIMES, files={"assetData": (path.name, file, "image/jpeg")})

    async def download(self, path: Path) -> None:
        async with self._client.stream("GET", f"{self._url}/assets/{ASSET_ID}/original") as response:
            with path.open("wb") as file:  # so it is mostly written
                async for chunk in response.aiter_bytes(CHUNK):
                    file.write(chunk)


class Requests:
    """requests and ``.json()``: blocking, so concurrent calls take a thread each."""

    def __init__(self, url: str) -> None:
        self._url = url + "/api"

    async def open(self) -> None:
        import requests

        self._session = requests.Session()
        self._session.headers["x-api-key"] = KEY
        self._session.mount("http://", requests.adapters.HTTPAdapter(pool_maxsize=64))

    async def close(self) -> None:
        self._session.close()

    async def _json(self, method: str, path: str, **options: Any) -> Any:
        return self._blocking_json(method, path, **options)

    def _blocking_json(self, method: str, path: str, **options: Any) -> Any:
        response = self._session.request(method, self._url + path, **options)
        response.raise_for_status()
        return response.json()

    version, asset, search, bucket = RawAiohttp.version, RawAiohttp.asset, RawAiohttp.search, RawAiohttp.bucket
    pages = RawAiohttp.pages

    async def threaded_version(self) -> int:
        return int((await asyncio.to_thread(self._blocking_json, "GET", "/server/version"))["major"])

    async def download(self, path: Path) -> None:
        with (
            self._session.get(f"{self._url}/assets/{ASSET_ID}/original", stream=True) as response,
            path.open("wb") as file,  # blocking, as all of it
        ):
            shutil.copyfileobj(response.raw, file, CHUNK)


class Immichpy:
    """The generated client of the same release."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def open(self) -> None:
        from datetime import datetime
        from uuid import UUID

        from immichpy import AsyncClient
        from immichpy.client.generated.models import MetadataSearchDto

        self._client = AsyncClient(base_url=self._url, api_key=KEY)
        self._search_dto = MetadataSearchDto
        self._id = UUID(ASSET_ID)
        self._time = datetime.fromisoformat(TIME)

    async def close(self) -> None:
        await self._client.close()

    async def version(self) -> int:
        return int((await self._client.server.get_server_version()).major)

    async def asset(self) -> str:
        return str((await self._client.assets.get_asset_info(self._id)).id)

    async def search(self) -> int:
        wanted = self._search_dto(size=1000, with_exif=True, with_people=True)
        return len((await self._client.search.search_assets(wanted)).assets.items)

    async def bucket(self) -> int:
        return len((await self._client.timeline.get_time_bucket(time_bucket=BUCKET["timeBucket"])).id)

    async def pages(self) -> int:
        count, page = 0, "1"
        while page:
            found = (await self._client.search.search_assets(self._search_dto(page=int(page), size=100))).assets
            count += len(found.items)
            page = found.next_page
        return count

    async def upload(self, path: Path) -> None:
        await self._client.assets.upload_asset(
            asset_data=(path.name, path.read_bytes()),  # noqa: ASYNC240 - it takes nothing else
            file_created_at=self._time,
            file_modified_at=self._time,
        )

    async def download(self, path: Path) -> None:
        await self._client.assets.download_asset_to_file(self._id, path.parent, filename=path.name)


class Ours:
    """immichpy_dynamic."""

    validation: Any = "warn"

    def __init__(self, url: str) -> None:
        self._url = url

    async def open(self) -> None:
        from datetime import datetime

        from immichpy_dynamic import AsyncClient

        self._client: Any = AsyncClient(self._url, KEY, spec="3.1", validation=self.validation)
        await self._client.open()
        self._time = datetime.fromisoformat(TIME)

    async def close(self) -> None:
        await self._client.close()

    async def version(self) -> int:
        return int((await self._client.server.get_server_version()).major)

    async def asset(self) -> str:
        return str((await self._client.assets.get_asset_info(ASSET_ID)).id)

    async def search(self) -> int:
        found = await self._client.search.search_assets(size=1000, with_exif=True, with_people=True)
        return len(found.assets.items)

    async def bucket(self) -> int:
        return len((await self._client.timeline.get_time_bucket(time_bucket=BUCKET["timeBucket"])).id)

    async def pages(self) -> int:
        count = 0
        async for _ in self._client.search.search_assets.iter(size=100):
            count += 1
        return count

    async def upload(self, path: Path) -> None:
        await self._client.assets.upload_asset(asset_data=path, file_created_at=self._time, file_modified_at=self._time)

    async def folder(self, files: list[Path], at_once: int) -> int:
        """Upload files with the high-level method: hash, check for duplicates, send, confirm."""
        result = await self._client.assets.upload(files, concurrency=at_once)
        return int(result.stats.uploaded)

    async def download(self, path: Path) -> None:
        async with self._client.assets.download_asset.stream(ASSET_ID) as response:
            with path.open("wb") as file:  # so it is mostly written
                async for chunk in response.iter_bytes():
                    file.write(chunk)


class OursStrict(Ours):
    """immichpy_dynamic with ``validation="strict"``, which raises when a response does not match its schema."""

    validation = "strict"


class OursOff(Ours):
    """immichpy_dynamic with ``validation="off"``, which only builds the objects."""

    validation = "off"


CONTENDERS: dict[str, Any] = {
    "aiohttp": RawAiohttp,
    "aiohttp, tuned": TunedAiohttp,
    "httpx": Httpx,
    "requests": Requests,
    "immichpy": Immichpy,
    "ours": Ours,
    "ours, strict": OursStrict,
    "ours, off": OursOff,
}
