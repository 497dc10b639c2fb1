"""CPU time and memory of a cold mypy for a small program, beside the same program with other typed API clients.

Whole processes without a cache, ``--strict``, each client as its users install it (ours as a wheel); the least of
several runs, taken in turns. ``--write`` puts the table into ``docs/typing.md``.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from run import ROOT

RUNS = 3
MOST_CPU, MOST_MEMORY = 0.7, 0.9
"""The goals, as fractions of immichpy's figures."""
PAGE = ROOT / "docs" / "typing.md"
TABLE = re.compile(r"(<!-- type_checking -->\n).*?(<!-- end -->)", re.DOTALL)

ALBUM = """
from {module} import AsyncClient


async def name_of(client: AsyncClient) -> str:
    album = await client.albums.get_album_info({id})
    return album.album_name
"""
ISSUE = """
from githubkit import GitHub


async def show(github: GitHub) -> None:
    print(await github.rest.issues.async_get("owner", "repo", 1))
"""
OBJECT = """
from mypy_boto3_s3.client import S3Client


def size_of(client: S3Client) -> int:
    return client.head_object(Bucket="bucket", Key="key")["ContentLength"]
"""
PROGRAMS: dict[str, tuple[list[str], str]] = {
    "this package, newest release": ([], ALBUM.format(module="immichpy_dynamic", id='"id"')),
    "this package, one release": ([], ALBUM.format(module="immichpy_dynamic.versions.v3_1", id='"id"')),
    "immichpy 7.1": (
        ["immichpy==7.1.*"],
        "from uuid import UUID\n" + ALBUM.format(module="immichpy", id="UUID(int=0)"),
    ),
    "githubkit": (["githubkit"], ISSUE),
    "boto3-stubs (S3 only)": (["boto3-stubs[s3]"], OBJECT),
}
"""Name → the packages it needs (ours: the wheel of this checkout), and the program."""
OURS, ONE_RELEASE, IMMICHPY = list(PROGRAMS)[:3]


def environment(folder: Path, packages: list[str]) -> Path:
    """Return the Python of a new virtual environment with some packages, and nothing else that mypy could read."""
    python, pip = folder / "bin" / "python", ["-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)  # noqa: S603 - our own words
    subprocess.run([str(python), *pip, "install", *packages], check=True)  # noqa: S603
    return python


def wheel(folder: Path) -> str:
    """Build the wheel of this checkout and return its path."""
    build = ["-m", "build", "--no-isolation", "--wheel", "--outdir", str(folder), str(ROOT)]
    subprocess.run([sys.executable, *build], check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    (path,) = folder.glob("*.whl")
    return str(path)


def cost(program: Path, python: Path) -> tuple[float, float]:
    """Let mypy check a program from nothing, and return its CPU time in seconds and its peak memory in MB.

    Raises:
        SystemExit: mypy found an error in a program of ours, so the figures would say nothing.
    """
    words = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull]
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(  # noqa: S603
            [*words, "--python-executable", str(python), program.name], cwd=program.parent, stdout=said
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0 and program.stem.endswith(("_0", "_1", "_2")):
            said.seek(0)
            raise SystemExit(f"mypy refuses {program.name}:\n{said.read()}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure() -> dict[str, tuple[float, float]]:
    """Return the CPU seconds and the megabytes of each program."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        own = environment(folder / "own", [wheel(folder)])
        pythons, files, runs = {}, {}, {program: [] for program in PROGRAMS}  # type: ignore[var-annotated]
        for number, (program, (packages, text)) in enumerate(PROGRAMS.items()):
            pythons[program] = environment(folder / str(number), packages) if packages else own
            files[program] = folder / f"program_{number}.py"
            files[program].write_text(text, encoding="utf-8")
        for _ in range(RUNS):
            for program in PROGRAMS:
                runs[program].append(cost(files[program], pythons[program]))
    return {program: (min(cpu for cpu, _ in costs), min(mb for _, mb in costs)) for program, costs in runs.items()}


def main(arguments: list[str]) -> int:
    """Measure, print, and return 1 when a goal is missed."""
    costs = measure()
    cpu, memory = costs[IMMICHPY]
    lines = ["| program | CPU | memory | CPU, immichpy = 1 | memory, immichpy = 1 |", "|---|---|---|---|---|"]
    lines += [
        f"| {program} | {seconds:.1f} s | {mb:.0f} MB | {seconds / cpu:.2f} | {mb / memory:.2f} |"
        for program, (seconds, mb) in costs.items()
    ]
    print("\n".join(lines))
    if "--write" in arguments:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(TABLE.sub(lambda found: found[1] + "\n".join(lines) + "\n" + found[2], page), encoding="utf-8")
    missed = [
        program
        for program in (OURS, ONE_RELEASE)
        if costs[program][0] > MOST_CPU * cpu or costs[program][1] > MOST_MEMORY * memory
    ]
    for program in missed:
        print(f"{program}: the goal is at most {MOST_CPU} of immichpy's CPU time and {MOST_MEMORY} of its memory")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
