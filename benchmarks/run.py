"""``make bench``: measure every contender, write the table, the JSON and the chart that the docs show.

Each measure of each contender runs in a process of its own, all in turn for several rounds; one more process
serves. Ratios are taken within a round, and what is reported are medians.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cold
import data
import report
from goals import COLD_MEASURES, WARM

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DATA = ROOT / ".bench" / "data"
RIVALS = ROOT / ".bench" / "rivals"
RIVAL_PACKAGES = ("immichpy[cli]==7.1.0", "httpx>=0.28,<1", "requests>=2.32,<3")
SECONDS_FOR_ONE = 900

Run = Callable[[], dict[str, Any]]


def rivals_python() -> str:
    """Return the Python of the other clients' environment, which is created when it is missing."""
    python = RIVALS / "bin" / "python"
    wanted, made = "\n".join(RIVAL_PACKAGES), RIVALS / "made-of"
    if not made.exists() or made.read_text(encoding="utf-8") != wanted:
        print(f"Installing {', '.join(RIVAL_PACKAGES)} into {RIVALS} …", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", RIVALS], check=True)  # noqa: S603 - our own words
        subprocess.run([python, "-m", "pip", "--quiet", "install", *RIVAL_PACKAGES], check=True)  # noqa: S603
        made.write_text(wanted, encoding="utf-8")
    return str(python)


@contextlib.contextmanager
def server(*, quick: bool) -> Iterator[str]:
    """Run the server within this block and yield its URL."""
    command = [sys.executable, str(HERE / "server.py"), *(["--quick"] if quick else [])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None  # noqa: S101 - it was asked for
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"


def environment() -> dict[str, str]:
    """Return the environment of every contender: compiled modules, no proxies, the package of this checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    cache = ROOT / ".bench" / "bytecode"
    return {**kept, "PYTHONPYCACHEPREFIX": str(cache), "PYTHONPATH": str(ROOT)}


def run(command: list[str]) -> dict[str, Any]:
    """Run a program that prints one line of JSON and return that."""
    done = subprocess.run(  # noqa: S603 - our own words
        command, capture_output=True, text=True, env=environment(), timeout=SECONDS_FOR_ONE, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)[:300]} failed:\n{done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def run_whole(command: list[str]) -> dict[str, Any]:
    """Run a program and return its wall time, CPU time and memory from start to end."""
    before, wall = os.times(), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment(), timeout=SECONDS_FOR_ONE)  # noqa: S603
    wall, after = time.perf_counter() - wall, os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return {"command line": {"wall": wall, "cpu": cpu}}


def plan(url: str, folder: Path, rivals: str | None, *, quick: bool) -> list[tuple[str, str, Run]]:
    """Return ``(measure, contender, what to run)``; a cold one gives several measures at once."""
    steps: list[tuple[str, str, Run]] = []

    def add(measure: str, contender: str, command: list[str], runner: Callable[[list[str]], Any] = run) -> None:
        steps.append((measure, contender, lambda: runner(command)))

    document = str(ROOT / "specs" / f"{data.RELEASE}.json")
    pythons = {"httpx": rivals, "requests": rivals, "immichpy": rivals}
    for sources in (cold.COLD, cold.DOCUMENT):
        for name, source in sources.items():
            if python := pythons.get(name, sys.executable):
                add("", name, [python, "-c", cold.program(source, url, document)])
    add("", "ours", [sys.executable, "-m", "immichpy_dynamic", "--help"], run_whole)
    if rivals is not None:
        add("", "immichpy", [str(Path(rivals).parent / "immichpy"), "--help"], run_whole)
    for measure, (_, names) in WARM.items():
        for name in names:
            if python := pythons.get(name, sys.executable):
                options = [measure, url, str(folder), "50" if quick else "1"]
                add(measure, name, [python, str(HERE / "measure.py"), name, *options])
    return steps


def main() -> None:
    """Read the options, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small data, one round: shows that it works")
    parser.add_argument("--rounds", type=int, help="how often everything is measured (5; quick: 1)")
    parser.add_argument("--only", action="append", metavar="MEASURE", help=f"cold, {', '.join(WARM)}; may be repeated")
    parser.add_argument("--without-rivals", action="store_true", help="leave out what would have to be installed")
    parser.add_argument("--output", type=Path, metavar="FOLDER", help="where to write, instead of docs/benchmarks")
    options = parser.parse_args()
    rivals = None if options.without_rivals else rivals_python()
    rounds = options.rounds or (1 if options.quick else 5)
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory())) if options.quick else DATA
        data.write_files(folder, quick=options.quick)
        url = stack.enter_context(server(quick=options.quick))
        steps = plan(url, folder, rivals, quick=options.quick)
        if options.only:
            steps = [step for step in steps if (step[0] or "cold") in options.only]
        runs = measure_all(steps, rounds)
    results = {
        "machine": machine(),
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "rounds": rounds,
        "quick": options.quick,
        "versions": versions(rivals),
        "runs": runs,
    }
    report.print_tables(results)
    output = options.output or (None if options.quick or options.only else ROOT / "docs" / "benchmarks")
    if output is not None:
        report.write(results, output, ROOT / "docs" / "benchmarks.md" if options.output is None else None)


def measure_all(steps: list[tuple[str, str, Run]], rounds: int) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """Return measure → contender → one result for each round."""
    runs: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for _, _, work in steps[: len(cold.COLD) + len(cold.DOCUMENT) + 2]:
        work()  # compiles what it imports
    for number in range(rounds):
        # Rotate the order each round, so that no contender always follows the same other one.
        turn = number % len(steps)
        for measure, contender, work in [*steps[turn:], *steps[:turn]]:
            print(f"\rround {number + 1} of {rounds}: {measure or 'cold'}, {contender}\x1b[K", end="", file=sys.stderr)
            found = work()
            for stage, result in ({measure: found} if measure else found).items():
                runs.setdefault(stage, {}).setdefault(contender, []).append(result)
    print("\r\x1b[K", end="", file=sys.stderr)
    order = {name: place for place, name in enumerate([*COLD_MEASURES, *WARM])}
    return dict(sorted(runs.items(), key=lambda item: order[item[0]]))


def machine() -> str:
    """Return one line that describes the machine."""
    model = platform.machine()
    with contextlib.suppress(OSError, StopIteration):
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = f"{platform.system()} {platform.release()}"
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB; {system}; Python {platform.python_version()}"


def versions(rivals: str | None) -> dict[str, str]:
    """Return the version of each package that was measured."""
    code = (
        "import json, sys; from importlib.metadata import version;"
        "print(json.dumps({name: version(name) for name in sys.argv[1:]}))"
    )
    found = run([sys.executable, "-c", code, "aiohttp", "msgspec"])
    if rivals is not None:
        found |= run([rivals, "-c", code, "immichpy", "pydantic", "httpx", "requests"])
    return found


if __name__ == "__main__":
    main()
