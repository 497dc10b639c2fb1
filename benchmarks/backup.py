"""A backup of a large library on the fake server: seconds and memory of the first run and of the second.

Usage: ``python benchmarks/backup.py [--assets 100000] [--goal-mib 150] [--goal-seconds 60]``

The fake server runs in a process of its own, so that only the client is measured. Both goals are for 100,000 assets.
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


async def run(url: str, key: str) -> dict[str, float]:
    """Back up twice; return seconds, and the most memory that the whole process has had."""
    figures = {}
    async with AsyncClient(url, key, spec=RELEASE) as client:
        with tempfile.TemporaryDirectory() as folder:
            for name in ("first", "second"):
                start = time.perf_counter()
                result = await client.library.back_up(folder)
                assert result.is_complete  # noqa: S101 - an incomplete backup would be a wrong figure
                figures[f"{name} seconds"] = round(time.perf_counter() - start, 1)
        figures["MiB"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
    return figures


def main() -> int:
    """Print the figures; exit with 1 when one misses its goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--assets", type=int, default=100_000)
    parser.add_argument("--goal-mib", type=float, default=150)
    parser.add_argument("--goal-seconds", type=float, default=60)
    given = parser.parse_args()
    command = [sys.executable, "-c", SERVER, RELEASE, str(given.assets)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        assert server.stdout is not None  # noqa: S101 - it was asked for
        assert server.stdin is not None  # noqa: S101 - as above
        figures = asyncio.run(run(*server.stdout.readline().split()))
        server.stdin.close()
    print(json.dumps({"assets": given.assets, **figures}))
    return int(figures["MiB"] > given.goal_mib or figures["second seconds"] > given.goal_seconds)


if __name__ == "__main__":
    sys.exit(main())
