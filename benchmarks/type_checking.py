"""How long a cold mypy takes for a small program that uses one release, beside the same program with immichpy.

CPU time of whole processes without a cache, the least of several runs. Ours is the wheel, as users have it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from run import ROOT, rivals_python

RUNS = 5
GOAL = 2.0
PROGRAM = """
from {module} import AsyncClient


async def name_of(client: AsyncClient) -> str:
    album = await client.albums.get_album_info({id})
    return album.album_name
"""
OURS = PROGRAM.format(module="immichpy_dynamic.versions.v3_1", id='"id"')
IMMICHPY = "from uuid import UUID\n" + PROGRAM.format(module="immichpy", id="UUID(int=0)")


def own_python(folder: Path) -> Path:
    """Return the Python of a new environment: our wheel, what it needs, and nothing else that mypy could read."""
    python, pip = folder / "environment" / "bin" / "python", ["-m", "pip", "--quiet", "--disable-pip-version-check"]
    build = ["-m", "build", "--no-isolation", "--wheel", "--outdir", str(folder), str(ROOT)]
    subprocess.run([sys.executable, *build], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own words
    (wheel,) = map(str, folder.glob("*.whl"))
    subprocess.run([sys.executable, "-m", "venv", str(folder / "environment")], check=True)  # noqa: S603
    subprocess.run([str(python), *pip, "install", wheel], check=True)  # noqa: S603
    return python


def cpu_seconds(program: Path, python: str | Path) -> float:
    """Let mypy check a program from nothing, and return the CPU time that it took.

    Raises:
        SystemExit: it found an error, so the time would say nothing.
    """
    words = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull]
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(  # noqa: S603 - our own words
            [*words, "--python-executable", str(python), program.name], cwd=program.parent, stdout=said
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            said.seek(0)
            raise SystemExit(f"mypy refuses {program.name}:\n{said.read()}")
    return usage.ru_utime + usage.ru_stime


def main() -> int:
    """Measure, print, and return 1 when the goal is missed."""
    rival = rivals_python()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        python = own_python(folder)
        (folder / "ours.py").write_text(OURS, encoding="utf-8")
        (folder / "theirs.py").write_text(IMMICHPY, encoding="utf-8")
        runs = [
            (cpu_seconds(folder / "ours.py", python), cpu_seconds(folder / "theirs.py", rival)) for _ in range(RUNS)
        ]
    ours, theirs = (min(times) for times in zip(*runs, strict=True))
    ratio = ours / theirs
    print(f"cold mypy: {ours:.1f} s, {ratio:.2f} times immichpy ({theirs:.1f} s); goal: at most {GOAL}")
    return 1 if ratio > GOAL else 0


if __name__ == "__main__":
    sys.exit(main())
