"""Large files are transferred in chunks: ``benchmarks/transfer.py`` with a smaller file."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).parent.parent / "benchmarks" / "transfer.py"
MIB = 96


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="needs Linux to measure a peak of memory")
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    """Uploading and downloading a file need less memory than a third of its size."""
    source = tmp_path / "big.mp4"
    source.write_bytes(bytes(range(256)) * (MIB * 2**12))
    (tmp_path / "small.jpg").write_bytes(b"small")
    measure = runpy.run_path(str(BENCHMARK))["measure"]
    figures = measure(sys.executable, "immichpy_dynamic", source, tmp_path / "ours")
    assert figures["up"]["memory"] < 32
    assert figures["down"]["memory"] < 32
