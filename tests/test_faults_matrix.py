"""Fault matrix: every kind of call under every fault loses no data, shows no secret, and matches the docs."""

from __future__ import annotations

from pathlib import Path

import fault_jobs
import pytest
from fault_matrix import TIMES, WORKS, Work, cell, cells_of, page
from fault_rows import ROWS, Row

PAGE = Path(__file__).parents[1] / "docs" / "faults.md"
CELLS = cells_of(PAGE.read_text(encoding="utf-8"))
JOBS = fault_jobs.cells_of(PAGE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("often", TIMES)
@pytest.mark.parametrize("work", WORKS, ids=lambda work: str(work.title))
@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row.title))
@pytest.mark.may_block
async def test_caller_gets_what_the_page_says(row: Row, work: type[Work], often: str, tmp_path: Path) -> None:
    """The outcome of a call under a fault matches the page written by tools/build_fault_matrix.py."""
    assert await cell(work, row, often, tmp_path) == CELLS[often, row.title, work.title]


def test_page_is_what_the_tool_writes() -> None:
    """The page is identical to the output of tools/build_fault_matrix.py."""
    assert page(CELLS, JOBS) == PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("column", fault_jobs.COLUMNS)
@pytest.mark.parametrize("name", fault_jobs.SITUATIONS)
@pytest.mark.may_block
async def test_long_job_does_what_the_page_says(name: str, column: str, tmp_path: Path) -> None:
    """A high-level method under a lasting fault ends as documented, and the next run completes it."""
    (folder := tmp_path / "folder").mkdir()
    assert await fault_jobs.SITUATIONS[name](column, folder) == JOBS[name, column]
