"""Measure programs from their start: imports, first calls, documents, the command line.

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
            client._connection.prepare(client.spec.operations[name])
        stage("all operations")
asyncio.run(main())
"""
_OURS_BARE = """
import immichpy_dynamic
stage("import")
"""
_LOADS = """
import gc
import msgspec
from pathlib import Path
def loads(content, forget):
    content()
    spent = {"wall": 0.0, "cpu": 0.0}
    for _ in range(20):
        loaded = None
        gc.collect()  # what is left of the load before is not this one's
        forget()
        wall, cpu = time.perf_counter(), time.process_time()
        loaded = content()
        spent["wall"] += (time.perf_counter() - wall) / 20
        spent["cpu"] += (time.process_time() - cpu) / 20
    stages["document"] = spent
    return loaded
"""
_DECODE = (
    _LOADS
    + """
loads(lambda: msgspec.json.decode(Path("DOCUMENT").read_bytes()), lambda: None)
"""
)
_SPEC = (
    _LOADS
    + """
from immichpy_dynamic import Spec
from immichpy_dynamic.spec.naming import snake_case
# No process has read the names before.
spec = loads(lambda: Spec(msgspec.json.decode(Path("DOCUMENT").read_bytes()), "a benchmark"), snake_case.cache_clear)
wall, cpu = time.perf_counter(), time.process_time()
from immichpy_dynamic.schema.compiled import compiled
types = compiled(spec).types
for name in spec.schemas:
    types.named(name)
stage("all types")
"""
)

COLD = {
    "aiohttp": _AIOHTTP,
    "httpx": _HTTPX,
    "requests": _REQUESTS,
    "immichpy": _IMMICHPY,
    "ours": _OURS,
    "ours, bare import": _OURS_BARE,
}
"""Contender → a program with a first call; ``bare import`` is ``import immichpy_dynamic`` alone."""
DOCUMENT = {"bare decode": _DECODE, "ours": _SPEC}


def program(source: str, url: str, document: str) -> str:
    """Return a program, ready to be run with ``python -c``."""
    return (_BEGIN + source + _END).replace("URL", url).replace("DOCUMENT", document)
