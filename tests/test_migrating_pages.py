"""The migration pages: the programs before and after migrating print the same."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from immichpy_dynamic import AsyncClient
from immichpy_dynamic.testing import FakeImmich

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs").glob("migrating-from-*.md"))
BLOCK = re.compile(r'^```python title="([^"]+)"\n(.*?)^```', re.MULTILINE | re.DOTALL)
CALL = re.compile(r"\| `(\w+)\.(\w+)(?:\.(?:iter|stream))?\(")


def pairs() -> list[Any]:
    """Return the pairs of programs of all pages, each named after its page."""
    found = []
    for page in PAGES:
        blocks = BLOCK.findall(page.read_text("utf-8"))
        for number, (before, after) in enumerate(zip(blocks[::2], blocks[1::2], strict=True)):
            module = page.stem.removeprefix("migrating-from-")
            assert before[0] == module
            assert "dynamic" in after[0]
            found.append(pytest.param(module, before[1], after[1], id=f"{module}-{number}"))
    return found


def run(program: str, fake: FakeImmich, folder: Path) -> str:
    """Run a program as a user does, and return its output."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "IMMICH_BASE_URL": fake.url,
        "IMMICH_API_KEY": fake.api_key,
        "IMMICH_COMPAT_RELEASE": "3.1",
        "XDG_CACHE_HOME": str(folder),
    }
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
@pytest.mark.may_block
@pytest.mark.parametrize(("module", "before", "after"), pairs())
def test_both_programs_of_a_pair_print_the_same(module: str, before: str, after: str, tmp_path: Path) -> None:
    """Both programs of a pair print the same on servers with the same library."""
    pytest.importorskip(module)
    printed = []
    for program in (before, after):
        with FakeImmich(release="3.1") as fake:
            fake.seed(assets=3, albums=2, people=1)
            printed.append(run(program, fake, tmp_path))
    assert printed[0] == printed[1]
    assert printed[0].strip()


def test_the_counterparts_of_aioimmich_exist() -> None:
    """Each method in the second column of the aioimmich table exists on the client."""
    client = AsyncClient("http://localhost", spec="3.1")
    page = (ROOT / "docs" / "migrating-from-aioimmich.md").read_text("utf-8")
    calls = [match for line in page.splitlines() if line.startswith("| `") for match in CALL.findall(line)[-1:]]
    assert len(calls) >= 20
    for tag, method in calls:
        assert callable(getattr(getattr(client, tag), method))
