"""A backup of a large library on the fake server: seconds and memory of the first run and of the second.

Usage: ``python benchmarks/backup.py [--assets 100000] [--goal-mib 150] [--goal-seconds 60]``

The fake server and each run have processes of their own, as they would have in daily use. The memory is the most that
the whole process of a run has had. The goals are for 100,000 assets: memory of both runs, seconds of the second.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time

from immichpy_dynamic import AsyncClient

RELEASE = "3.1.0"
SERVER = """
import asyncio, sys
from immichpy_dynamic.testing import FakeImmich

async def main():
    async with FakeImmich(release=sys.argv[1]) as fake:
        await asyncio.to_thread(lambda: fake.seed(assets=int(sys.argv[2])))
        print(fake.url, fake.api_key, flush=True)
        await asyncio.to_thread(sys.stdin.read)

asyncio.run(main())
"""


async def back_up(url: str, key: str, folder: str) -> dict[str, float]:
    """Back up once; return seconds and memory."""
    start = time.perf_counter()
    async with AsyncClient(url, key, spec=RELEASE) as client:
        result = await client.library.back_up(folder)
    assert result.is_complete  # noqa: S101 - an incomplete backup would be a wrong figure
    mebibytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": round(time.perf_counter() - start, 1), "MiB": round(mebibytes, 1)}


def measured(url: str, key: str, folder: str) -> dict[str, float]:
    """Back up in a process of its own; return what it measured."""
    command = [sys.executable, __file__, "--run", url, key, folder]
    figures: dict[str, float] = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)  # noqa: S603
    return figures


def main() -> int:
    """Print the figures; exit with 1 when one misses its goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assets", type=int, default=100_000)
    parser.add_argument("--goal-mib", type=float, default=150)
    parser.add_argument("--goal-seconds", type=float, default=60)
    parser.add_argument("--run", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.run:
        print(json.dumps(asyncio.run(back_up(*given.run))))
        return 0
    command = [sys.executable, "-c", SERVER, RELEASE, str(given.assets)]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server,  # noqa: S603
    ):
        assert server.stdout is not None  # noqa: S101 - it was asked for
        assert server.stdin is not None  # noqa: S101 - as above
        url, key = server.stdout.readline().split()
        first, second = measured(url, key, folder), measured(url, key, folder)
        server.stdin.close()
    print(json.dumps({"assets": given.assets, "first run": first, "second run": second}))
    return int(max(first["MiB"], second["MiB"]) > given.goal_mib or second["seconds"] > given.goal_seconds)


if __name__ == "__main__":
    sys.exit(main())
