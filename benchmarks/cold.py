"""Programs that are measured from their first line: imports, first calls, documents, the command line.

Each prints one line of JSON: stage → seconds of wall and CPU, and memory in MB.
"""

from __future__ import annotations

_BEGIN = """
import time; wall, cpu = time.perf_counter(), time.process_time()
stages = {}
def stage(name):
    found = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
    try:
        with open("/proc/self/status") as status:
            found["memory"] = next(int(line.split()[1]) / 1000 for line in status if line.startswith("VmRSS"))
    except OSError:
        pass
    stages[name] = found
"""
_END = """
import json; print(json.dumps(stages))
"""

_AIOHTTP = """
import asyncio, aiohttp
stage("import")
async def main():
    async with aiohttp.ClientSession(headers={"x-api-key": "benchmark"}) as session:
        async with session.get("URL/api/server/version") as response:
            assert (await response.json())["major"] == 3
        stage("first call")
asyncio.run(main())
"""
_HTTPX = """
import asyncio, httpx
stage("import")
async def main():
    async with httpx.AsyncClient(headers={"x-api-key": "benchmark"}) as client:
        assert (await client.get("URL/api/server/version")).json()["major"] == 3
        stage("first call")
asyncio.run(main())
"""
_REQUESTS = """
import requests
stage("import")
with requests.Session() as session:
    session.headers["x-api-key"] = "benchmark"
    assert session.get("URL/api/server/version").json()["major"] == 3
    stage("first call")
"""
_IMMICHPY = """
from immichpy import AsyncClient
stage("import")
import asyncio
async def main():
    async with AsyncClient(base_url="URL", api_key="benchmark") as client:
        assert (await client.server.get_server_version()).major == 3
        stage("first call")
asyncio.run(main())
stage("all operations")
"""
_OURS = """
from immichpy_dynamic import AsyncClient
stage("import")
import asyncio
async def main():
    async with AsyncClient(base_url="URL", api_key="benchmark") as client:
        assert (await client.server.get_server_version()).major == 3
        stage("first call")
        for name, operation in client.operations.items():
            client.prepare(client.spec.operations[name])
        stage("all operations")
asyncio.run(main())
"""
_OURS_BARE = """
import immichpy_dynamic
stage("import")
"""
_DECODE = """
import msgspec
from pathlib import Path
content = lambda: msgspec.json.decode(Path("DOCUMENT").read_bytes())
content()
wall, cpu = time.perf_counter(), time.process_time()
for _ in range(20):
    document = content()
stage("document")
stages["document"] = {key: value / 20 for key, value in stages["document"].items() if key != "memory"}
"""
_SPEC = """
import msgspec
from pathlib import Path
from immichpy_dynamic import Spec
from immichpy_dynamic.spec.naming import snake_case
content = lambda: Spec(msgspec.json.decode(Path("DOCUMENT").read_bytes()), "a benchmark")
content()
wall, cpu = time.perf_counter(), time.process_time()
for _ in range(20):
    snake_case.cache_clear()  # no process has read the names before
    spec = content()
stage("document")
stages["document"] = {key: value / 20 for key, value in stages["document"].items() if key != "memory"}
wall, cpu = time.perf_counter(), time.process_time()
from immichpy_dynamic.schema.types import types_of
types = types_of(spec)
for name in spec.schemas:
    types.named(name)
stage("all types")
"""

COLD = {
    "aiohttp": _AIOHTTP,
    "httpx": _HTTPX,
    "requests": _REQUESTS,
    "immichpy": _IMMICHPY,
    "ours": _OURS,
    "ours, bare import": _OURS_BARE,
}
"""Contender → what its users write for a first call; ``bare import`` is ``import immichpy_dynamic`` alone."""
DOCUMENT = {"bare decode": _DECODE, "ours": _SPEC}


def program(source: str, url: str, document: str) -> str:
    """Return a program, ready to be run with ``python -c``."""
    return (_BEGIN + source + _END).replace("URL", url).replace("DOCUMENT", document)
