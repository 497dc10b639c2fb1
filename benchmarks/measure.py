"""One measure of one contender, in a process of its own; prints one line of JSON.

``measure.py CONTENDER MEASURE URL FOLDER SCALE``; wall and CPU are seconds for one call.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
import warnings
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from contenders import CONTENDERS

CONCURRENT = 64
UPLOADS_AT_ONCE = 16


def memory(kind: str = "VmHWM") -> float | None:
    """Return the most memory that this process has had, or has (``VmRSS``), in MB; ``None`` where Linux is not."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return next(int(line.split()[1]) / 1000 for line in lines if line.startswith(kind))


async def _repeat(call: Callable[[], Awaitable[Any]], count: int) -> Any:
    result: Any = None
    for _ in range(count):
        result = await call()
    return result


async def _concurrent(contender: Any, rounds: int) -> int:
    call = getattr(contender, "threaded_version", contender.version)
    for _ in range(rounds):
        await asyncio.gather(*(call() for _ in range(CONCURRENT)))
    return rounds * CONCURRENT


async def _folder(contender: Any, files: list[Path]) -> int:
    """Upload a folder: with a high-level method where there is one."""
    if hasattr(contender, "folder"):
        return int(await contender.folder(files, UPLOADS_AT_ONCE))
    return await _uploads(contender, files)


async def _uploads(contender: Any, files: list[Path]) -> int:
    waiting = iter(files)

    async def work() -> None:
        for file in waiting:
            await contender.upload(file)

    await asyncio.gather(*(work() for _ in range(UPLOADS_AT_ONCE)))
    return len(files)


async def measured(contender: Any, measure: str, folder: Path, scale: int) -> dict[str, Any]:
    """Warm up, measure, and return the seconds for one call and the result of the last one."""
    count = max(1, COUNTS[measure] // scale)
    files = sorted((folder / "small").iterdir()) if measure in ("uploads", "folder") else []
    target = folder / "download.jpg"
    works: dict[str, Callable[[], Awaitable[Any]]] = {
        "concurrent": lambda: _concurrent(contender, count),
        "pages": contender.pages,
        "upload": lambda: contender.upload(folder / "large.jpg"),
        "uploads": lambda: _uploads(contender, files),
        "folder": lambda: _folder(contender, files),
        "download": lambda: contender.download(target),
    }
    calls = {"small": contender.version, "asset": contender.asset, "bucket": contender.bucket}
    call = calls.get(measure, contender.search)
    work = works.get(measure, lambda: _repeat(call, count))
    if measure in ("upload", "uploads", "folder"):
        await contender.upload(folder / "small" / "0000.jpg")
    else:
        await _repeat(contender.version if measure in works else call, 3)
    wall, cpu = time.perf_counter(), time.process_time()
    result = await work()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    if measure == "download":
        result = target.stat().st_size
        target.unlink()
    done = result if measure in ("concurrent", "uploads", "folder") else 1 if measure in works else count
    return {"wall": wall / done, "cpu": cpu / done, "memory": memory(), "result": result}


COUNTS = {
    "small": 1000,
    "asset": 500,
    "search": 20,
    "bucket": 5,
    "every": 20,
    "one": 20,
    "concurrent": 20,
    "pages": 1,
    "upload": 1,
    "uploads": 1,
    "folder": 1,
    "download": 1,
}
"""The number of calls of each measure; ``every`` and ``one`` are searches with schema violations."""


async def main(name: str, measure: str, url: str, folder: str, scale: str) -> None:
    """Measure and print."""
    # The server has the responses with schema violations, and the pages, under a separate path.
    contender = CONTENDERS[name](f"{url}/{measure}" if measure in ("every", "one", "pages") else url)
    warnings.simplefilter("ignore")
    await contender.open()
    try:
        print(json.dumps(await measured(contender, measure, Path(folder), int(scale))))
    except Exception as error:
        # A contender that rejects a response has no figure, which is a result too.
        if measure not in ("every", "one") or "Validation" not in type(error).__name__:
            raise
        print(json.dumps({"fails": type(error).__name__}))
    finally:
        await contender.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
