"""300 pictures uploaded by our command and by Immich's own, each against a fake server of its own.

Usage: ``python benchmarks/upload_commands.py --node NODE --immich PATH``

``npm install @immich/cli node@22`` installs both into ``node_modules``: ``--node node_modules/.bin/node
--immich node_modules/@immich/cli/bin/immich``. Whole processes are measured, from start to end, in turn; what is
compared is the ratio within a round.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
BYTES = 460_000
KEY = "benchmark-key"
SERVER = """
import sys
from immichpy_dynamic.testing import FakeImmich
with FakeImmich(release="3.1.0") as fake:
    print(fake.url, fake.api_key, flush=True)
    sys.stdin.read()
    print(len(fake.state.assets), flush=True)
"""


@contextlib.contextmanager
def server() -> Iterator[tuple[str, str, subprocess.Popen[str]]]:
    """Run a fake server in a process of its own, and yield its address, a key and the process."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", SERVER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdout is not None  # noqa: S101 - it was asked for
        url, key = process.stdout.readline().split()
        yield url, key, process


def seconds(command: list[str], folder: Path, pictures: int, environment: dict[str, str]) -> tuple[float, float]:
    """Return wall and CPU time of a command that uploads a folder; ``URL`` and ``KEY`` in its words are filled in."""
    with server() as (url, key, process), tempfile.TemporaryDirectory() as home:
        words = [word.replace("URL", url).replace("FOLDER", str(folder)) for word in command]
        named = {name: value.replace("URL", url).replace("KEY", key) for name, value in environment.items()}
        begin, cpu = time.perf_counter(), _cpu_of_children()
        subprocess.run(  # noqa: S603 - our own words
            words, check=True, capture_output=True, env={**os.environ, "HOME": home, "PYTHONPATH": str(ROOT), **named}
        )
        took = time.perf_counter() - begin, _cpu_of_children() - cpu
        output, _ = process.communicate("")
        if int(output) != pictures:
            sys.exit(f"{command[0]} uploaded {output.strip()} of {pictures} pictures")
    return took


def _cpu_of_children() -> float:
    """Return the CPU time of all ended child processes; the server, which still runs, is not included."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Measure both in turn and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--node", required=True, help="Node.js 22 or newer")
    parser.add_argument("--immich", required=True, help="bin/immich of @immich/cli")
    parser.add_argument("--pictures", type=int, default=300)
    parser.add_argument("--concurrency", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    at_once = str(given.concurrency)
    ours = [sys.executable, "-m", "immichpy_dynamic", "upload", "--concurrency", at_once, "FOLDER"]
    theirs = [given.node, given.immich, "upload", "-r", "-c", at_once, "--no-progress", "FOLDER"]
    ratios: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(given.pictures):
            (folder / f"{number:04}.jpg").write_bytes(b"\xff\xd8\xff" + os.urandom(BYTES - 3))
        for _ in range(given.rounds):
            mine = seconds(ours, folder, given.pictures, {"IMMICH_BASE_URL": "URL", "IMMICH_API_KEY": "KEY"})
            other = seconds(theirs, folder, given.pictures, {"IMMICH_INSTANCE_URL": "URL/api", "IMMICH_API_KEY": "KEY"})
            ratios.append((mine[0] / other[0], mine[1] / other[1]))
            print(
                f"immichpy-dynamic {mine[0]:.2f} s (CPU {mine[1]:.2f} s), "
                f"@immich/cli {other[0]:.2f} s (CPU {other[1]:.2f} s): "
                f"{ratios[-1][0]:.2f} x (CPU {ratios[-1][1]:.2f} x)"
            )
    wall, cpu = (statistics.median(column) for column in zip(*ratios, strict=True))
    print(f"median {wall:.2f} x (CPU {cpu:.2f} x); goal: at most 1")


if __name__ == "__main__":
    main()
