"""Write docs/faults.md, a table of the results of calls when the server fails, found by experiment."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "faults.md"
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support")]

from fault_jobs import COLUMNS, SITUATIONS  # noqa: E402 - as above
from fault_matrix import TIMES, WORKS, cell, page  # noqa: E402 - found on the path that was just set
from fault_rows import ROWS  # noqa: E402 - as above


async def build() -> str:
    """Return the page."""
    cells = {}
    for often in TIMES:
        for row in ROWS:
            for work in WORKS:
                with tempfile.TemporaryDirectory() as folder:
                    cells[often, row.title, work.title] = await cell(work, row, often, Path(folder))
    jobs = {}
    for name, situation in SITUATIONS.items():
        for column in COLUMNS:
            with tempfile.TemporaryDirectory() as folder:
                jobs[name, column] = await situation(column, Path(folder))
    return page(cells, jobs)


def main() -> None:
    """Write the page."""
    PAGE.write_text(asyncio.run(build()), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
