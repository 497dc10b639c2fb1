"""Each program in ``examples/seeds`` runs as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import immichpy_dynamic
from immichpy_dynamic.testing import FakeImmich

TESTS = Path(__file__).parent
EXAMPLES = TESTS.parent / "examples"
PRINTED = {
    "server_version.py": "Immich 3.3.5\n",
    "request_helper.py": "Immich 3.3.5\nThe key is of Admin\n",
    "own_session.py": "Immich 3.3.5\nThe session is still open\n",
    "handle_errors.py": ('Status 401: {"message":"Invalid API key"}\nStatus 400: Not found or no album.read access\n'),
    "handle_timeouts.py": "The server did not answer in time\n",
}


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeImmich]:
    """Yield a server that all programs share."""
    with FakeImmich(release="3.3.5") as server:
        yield server


@pytest.mark.parametrize("name", PRINTED)
def test_seed_prints_what_it_promises(name: str, fake: FakeImmich, tmp_path: Path) -> None:
    """A seed program prints the expected text, and nothing on stderr."""
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", str(EXAMPLES / "seeds" / name)],
        env={
            **os.environ,
            "PYTHONPATH": str(Path(immichpy_dynamic.__file__).parent.parent),
            "IMMICH_BASE_URL": fake.url,
            "IMMICH_API_KEY": fake.api_key,
            "XDG_CACHE_HOME": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    slow = [line for line in done.stderr.splitlines() if not line.startswith("Executing ")]
    assert (done.returncode, slow) == (0, [])
    assert done.stdout == PRINTED[name]


def test_every_example_is_run_by_a_test() -> None:
    """Every program in ``examples`` is run by a test."""
    tests = "".join(path.read_text() for path in TESTS.glob("test_*.py"))
    assert [path.name for path in EXAMPLES.rglob("*.py") if f'"{path.name}"' not in tests] == []
