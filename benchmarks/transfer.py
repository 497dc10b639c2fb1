"""A file of 1 GiB up and down through a loopback server: time, memory, and how long the event loop was blocked.

Usage: ``python benchmarks/transfer.py [--mib 1024] [--rival PYTHON]``

``--rival`` is the interpreter of an environment of its own in which ``immichpy`` is installed
(``python -m venv rival && rival/bin/pip install immichpy``); its figures are then shown beside ours. The server runs
in a process of its own, so that only the client is measured.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
SERVER = """
import asyncio, hashlib, base64, sys
from aiohttp import web

store = {"path": sys.argv[1], "size": 0, "sha1": ""}
ID = "6a3b1c2d-4e5f-4a6b-8c7d-000000000001"

async def upload(request):
    digest, size = hashlib.sha1(), 0
    async for part in await request.multipart():
        if part.name == "assetData":
            with open(store["path"], "wb") as file:
                while piece := await part.read_chunk(2**18):
                    digest.update(piece)
                    file.write(piece)
                    size += len(piece)
        else:
            await part.read()
    store.update(size=size, sha1=digest.hexdigest())
    return web.json_response({"id": ID, "status": "created"}, status=201)

async def check(request):
    assets = (await request.json())["assets"]
    return web.json_response({"results": [{"id": asset["id"], "action": "accept"} for asset in assets]})

async def types(_):
    return web.json_response({"image": [".jpg"], "video": [".mp4"], "sidecar": [".xmp"]})

async def original(_):
    return web.FileResponse(store["path"], headers={"Content-Type": "video/mp4",
        "Content-Disposition": "inline; filename*=UTF-8''big.mp4"})

async def info(_):
    return web.json_response({"message": "Not found or no asset.read access", "statusCode": 400}, status=400)

app = web.Application(client_max_size=2**40)
app.router.add_post("/api/assets", upload)
app.router.add_post("/api/assets/bulk-upload-check", check)
app.router.add_get("/api/server/media-types", types)
app.router.add_get("/api/assets/{id}/original", original)
app.router.add_get("/api/assets/{id}", info)

async def main():
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""
CLIENT = """
import asyncio, json, sys, time
from pathlib import Path

module, port, source, folder = sys.argv[1:]
if module == "immichpy_dynamic":
    from immichpy_dynamic import AsyncClient
else:
    from immichpy import AsyncClient
ID = "6a3b1c2d-4e5f-4a6b-8c7d-000000000001"

def memory(field):
    for line in open("/proc/self/status"):
        if line.startswith(field):
            return int(line.split()[1]) / 1024

async def watch(gaps):
    while True:
        start = time.perf_counter()
        await asyncio.sleep(0.001)
        gaps.append(time.perf_counter() - start - 0.001)

async def measured(work):
    # 5: the peak of the resident set begins anew
    open("/proc/self/clear_refs", "w").write("5")
    before, gaps = memory("VmRSS"), []
    watcher = asyncio.ensure_future(watch(gaps))
    start = time.perf_counter()
    result = await work
    seconds = time.perf_counter() - start
    watcher.cancel()
    return result, {"seconds": seconds, "memory": memory("VmHWM") - before, "held": max(gaps) * 1000}

async def main():
    client = AsyncClient(base_url=f"http://127.0.0.1:{port}/api", api_key="key")
    small = Path(source).with_name("small.jpg")
    async with client:
        # Imports and connections before anything is measured.
        await client.assets.upload([small])
        await client.assets.download_asset_to_file(ID, Path(folder) / "warm")
        result, up = await measured(client.assets.upload([Path(source)]))
        assert result.stats.uploaded == 1, result
        path, down = await measured(client.assets.download_asset_to_file(ID, Path(folder)))
        assert path.stat().st_size == Path(source).stat().st_size
    print(json.dumps({"up": up, "down": down}))

asyncio.run(main())
"""


def main() -> int:
    """Measure, print a table, and fail when our own figures are out of bounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mib", type=int, default=1024, help="how large the file is")
    parser.add_argument("--rival", help="a Python that has immichpy, to be measured too")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR", "/tmp")) as name:  # noqa: S108 - the usual place
        folder = Path(name)
        source = folder / "in" / "big.mp4"
        source.parent.mkdir()
        (source.parent / "small.jpg").write_bytes(b"small")
        with source.open("wb") as file:
            for number in range(arguments.mib):
                file.write(hashlib.shake_128(str(number).encode()).digest(2**20))
        rows = {"immichpy-dynamic": measure(sys.executable, "immichpy_dynamic", source, folder / "ours")}
        if arguments.rival:
            rows["immichpy"] = measure(arguments.rival, "immichpy", source, folder / "theirs")
    print(f"{arguments.mib} MiB      seconds   MiB/s   peak memory   event loop held at most")
    for who, figures in rows.items():
        for way, found in figures.items():
            seconds, memory, held = found["seconds"], found["memory"], found["held"]
            print(f"{who:17}{way:5}{seconds:6.1f}{arguments.mib / seconds:8.0f}{memory:+10.1f} MiB{held:12.1f} ms")
    ours = rows["immichpy-dynamic"].values()
    return 0 if all(found["memory"] < 32 and found["held"] < 50 for found in ours) else 1


def measure(python: str, module: str, source: Path, folder: Path) -> dict[str, dict[str, float]]:
    """Return the figures of one client, which runs in a process of its own against a server of its own."""
    folder.mkdir()
    here = {"PYTHONPATH": str(ROOT)} if module == "immichpy_dynamic" else {}
    with start([sys.executable, "-c", SERVER, str(folder / "stored")]) as server:
        try:
            port = next(iter(server.stdout or ())).strip()
            with start([python, "-c", CLIENT, module, port, str(source), str(folder)], **here) as client:
                output, _ = client.communicate()
        finally:
            server.terminate()
    if client.returncode:
        sys.exit(f"{module} could not do it")
    figures: dict[str, dict[str, float]] = json.loads(output)
    return figures


def start(command: list[str], **environment: str) -> subprocess.Popen[str]:
    """Start a program whose output can be read."""
    env = {**os.environ, **environment}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)  # noqa: S603 - our own programs


if __name__ == "__main__":
    sys.exit(main())
