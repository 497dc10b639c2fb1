"""The benchmark server: sends prepared bytes over loopback, without work for a request.

It runs in a process of its own, prints its port when it listens, and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections.abc import Awaitable, Callable

import data
from aiohttp import web

_PAGE = re.compile(rb'"page":\s*(\d+)')


def make_handler(*, quick: bool) -> Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]:
    """Return the request handler."""
    bodies = data.answers(quick=quick)
    chunks = data.large_bytes(quick=quick) // len(data.CHUNK)
    download = f"/api/assets/{data.ASSET_ID}/original"

    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path == download:
            return await _download(request, chunks)
        if path == "/api/assets":
            async for _ in request.content.iter_any():
                pass
            return web.Response(status=201, body=data.UPLOADED, content_type="application/json")
        sent = await request.read() if request.method == "POST" else b""
        if path == "/api/assets/bulk-upload-check":
            asked = json.loads(sent)["assets"]
            return web.json_response({"results": [{"id": each["id"], "action": "accept"} for each in asked]})
        body = bodies.get(path)
        if body is None:
            return web.Response(status=404, text=f"{request.method} {path}")
        if isinstance(body, list):
            page = _PAGE.search(sent)
            body = body[int(page[1]) - 1 if page else 0]
        return web.Response(body=body, content_type="application/json", charset="utf-8")

    return handle


async def _download(request: web.BaseRequest, chunks: int) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "image/jpeg"})
    response.content_length = chunks * len(data.CHUNK)
    await response.prepare(request)
    for _ in range(chunks):
        await response.write(data.CHUNK)
    await response.write_eof()
    return response


async def serve(*, quick: bool) -> None:
    """Serve until standard input ends."""
    runner = web.ServerRunner(web.Server(make_handler(quick=quick)))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(serve(quick="--quick" in sys.argv))
