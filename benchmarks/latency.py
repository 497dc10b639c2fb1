"""Read lists from a server that takes 20 ms for each response: the timeline by buckets, and a search by pages.

Usage: ``python benchmarks/latency.py [--latency-ms 20] [--buckets 120] [--pages 100]``

Both are compared with the same requests one after another, in the same run: what is reported are ratios, which hardly
depend on the machine. While pages are walked, the consumer needs as long for each page as the server does.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from immichpy_dynamic import AsyncClient

GOALS = {"timeline.rows": 0.15, "search_assets.iter": 0.6}
PAGE_ASSETS = 50
PART = 10
SERVER = """
import asyncio, datetime, json, sys
from aiohttp import web

sys.path.insert(0, sys.argv[5])
import data

latency, buckets, pages, size = float(sys.argv[1]) / 1000, *map(int, sys.argv[2:5])
END = datetime.datetime(2024, 5, 1, tzinfo=datetime.UTC)
taken = [END - datetime.timedelta(minutes=number) for number in range(pages * size)]

def text(moment):
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

async def all_buckets(_):
    await asyncio.sleep(latency)
    names = [f"{2024 - number // 12}-{12 - number % 12:02}-01" for number in range(buckets)]
    return web.json_response([{"timeBucket": name, "count": 1} for name in names])

async def one_bucket(request):
    await asyncio.sleep(latency)
    return web.json_response(data.time_bucket(1))

async def search(request):
    await asyncio.sleep(latency)
    asked = await request.json()
    first = 0
    if "takenBefore" in asked:
        before = datetime.datetime.fromisoformat(asked["takenBefore"])
        first = next(number for number, moment in enumerate(taken) if moment <= before)
    first += (asked.get("page", 1) - 1) * size
    end = first + asked["size"]
    numbers = range(first, min(end, len(taken)))
    items = [{**data.asset(number), "fileCreatedAt": text(taken[number])} for number in numbers]
    return web.json_response(data.search_page(items, asked.get("page", 1) + 1 if end < len(taken) else None))

async def main():
    app = web.Application()
    app.router.add_get("/api/timeline/buckets", all_buckets)
    app.router.add_get("/api/timeline/bucket", one_bucket)
    app.router.add_post("/api/search/metadata", search)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.to_thread(sys.stdin.read)

asyncio.run(main())
"""


async def rows_one_after_another(client: Any) -> int:
    """Request each bucket after the previous one has arrived."""
    buckets = await client.timeline.get_time_buckets()
    return sum([len((await client.timeline.get_time_bucket(time_bucket=each.time_bucket)).id) for each in buckets])


async def rows(client: Any) -> int:
    """Read all rows of the timeline."""
    return sum([1 async for _ in client.timeline.rows()])


async def use(number: int, seconds: float) -> None:
    """Use an asset: every tenth takes its part of the seconds for a page."""
    if number % PART == PART - 1:
        await asyncio.sleep(seconds * PART / PAGE_ASSETS)


async def pages_one_after_another(client: Any, seconds: float) -> int:
    """Request each page after the previous one has been used."""
    count, page = 0, "1"
    while page:
        found = (await client.search.search_assets(page=int(page), size=PAGE_ASSETS)).assets
        for number in range(len(found.items)):
            await use(number, seconds)
        count, page = count + len(found.items), found.next_page
    return count


async def pages(client: Any, seconds: float) -> int:
    """Read all assets of a search, taking as long for each page as the server."""
    count = 0
    async for _ in client.search.search_assets.iter(size=PAGE_ASSETS):
        await use(count, seconds)
        count += 1
    return count


async def measured(work: Any) -> float:
    """Return the seconds that a coroutine takes."""
    start = time.perf_counter()
    await work
    return time.perf_counter() - start


async def compare(url: str, latency: float) -> dict[str, float]:
    """Return the ratios."""
    async with AsyncClient(url, "key", spec="3.1.0") as client:
        await rows(client)
        await pages(client, 0)
        slow, fast = await measured(rows_one_after_another(client)), await measured(rows(client))
        ratios = {"timeline.rows": fast / slow}
        slow, fast = await measured(pages_one_after_another(client, latency)), await measured(pages(client, latency))
        return {**ratios, "search_assets.iter": fast / slow}


def main() -> int:
    """Print the ratios; exit with 1 when one misses its goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--latency-ms", type=float, default=20)
    parser.add_argument("--buckets", type=int, default=120)
    parser.add_argument("--pages", type=int, default=100)
    given = parser.parse_args()
    numbers = [
        str(given.latency_ms),
        str(given.buckets),
        str(given.pages),
        str(PAGE_ASSETS),
        str(Path(__file__).parent),
    ]
    command = [sys.executable, "-c", SERVER, *numbers]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        assert server.stdout is not None  # noqa: S101 - it was asked for
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        ratios = asyncio.run(compare(url, given.latency_ms / 1000))
        assert server.stdin is not None  # noqa: S101 - as above
        server.stdin.close()
    print(json.dumps({name: {"ratio": round(ratio, 3), "goal": GOALS[name]} for name, ratio in ratios.items()}))
    return int(any(ratio > GOALS[name] for name, ratio in ratios.items()))


if __name__ == "__main__":
    sys.exit(main())
