"""Measure the start-up time of the command, compared with its lower bound.

The figures are CPU times of whole processes, the minimum of several runs, which depends little on other load.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

from immichpy_dynamic.testing import FakeImmich

RUNS = 15
COMMAND = "import sys; from immichpy_dynamic.cli.entry import main; main()"
AIOHTTP = """
import asyncio, os, aiohttp

async def main():
    async with aiohttp.ClientSession(headers={"x-api-key": os.environ["IMMICH_API_KEY"]}) as session:
        async with session.get(os.environ["IMMICH_BASE_URL"] + "/api/server/ping") as answer:
            print(await answer.json())

asyncio.run(main())
"""
# The measured program, the program it is compared with, and the maximum ratio.
GOALS = (("--version", "import click", 2.0), ("--help", "import click", 2.0), ("server ping-server", AIOHTTP, 1.5))


def cpu_seconds(words: list[str], environment: dict[str, str]) -> float:
    """Run a Python program, and return the CPU time that it took."""
    process = subprocess.Popen([sys.executable, *words], env=environment, stdout=subprocess.DEVNULL)  # noqa: S603 - ours
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{words} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def main() -> int:
    """Measure, print, and return 1 when a goal is missed."""
    missed = 0
    with tempfile.TemporaryDirectory() as home, FakeImmich(release="3.1.0") as fake:
        folder = {
            "HOME": home,
            "XDG_CACHE_HOME": home,
            "XDG_CONFIG_HOME": home,
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        bare = {**os.environ, **folder}
        server = {**bare, "IMMICH_BASE_URL": fake.url, "IMMICH_API_KEY": fake.api_key}
        for words, other, most in GOALS:
            environment = server if words.startswith("server") else bare
            runs = [
                (
                    cpu_seconds(["-c", COMMAND, *words.split()], environment),
                    cpu_seconds(["-c", other], environment),
                )
                for _ in range(RUNS)
            ]
            ours, theirs = (min(times) for times in zip(*runs, strict=True))
            ratio = ours / theirs
            missed += ratio > most
            against = other if "\n" not in other else "a script with aiohttp"
            print(
                f"{words:<20} {ours * 1e3:4.0f} ms, {ratio:.2f} times {against} ({theirs * 1e3:.0f} ms)"
                f"; goal: at most {most}"
            )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
