"""The examples of docs/versions.md run unchanged on many releases."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from immichpy_dynamic.testing import FakeImmich

EXAMPLES = Path(__file__).parent.parent / "examples"
RELEASES = ["1.113.1", "1.144.1", "2.0.1", "2.7.5", "3.1.0", "3.3.5"]

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc0000003010100c9fe92ef"
    "0000000049454e44ae426082"
)


def run(fake: FakeImmich, cache: Path, program: str, *arguments: str) -> str:
    """Run an example as a user does, and return its output."""
    settings = {"IMMICH_BASE_URL": fake.url, "IMMICH_API_KEY": fake.api_key, "XDG_CACHE_HOME": str(cache)}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / program), *arguments],
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.may_block
@pytest.mark.parametrize("release", RELEASES)
def test_one_program_tells_what_any_server_holds(release: str, tmp_path: Path) -> None:
    """The statistics example runs on every release, and prints queues where the release has them."""
    with FakeImmich(release=release) as fake:
        fake.seed(assets=3)
        printed = run(fake, tmp_path, "portable_statistics.py")
    assert printed.startswith(f"Immich {release}, speaking {release}\n3 assets: ")
    assert ("queues" in printed) == ("no queues" in printed or fake.spec.find_operation("getQueues") is not None)


@pytest.mark.may_block
@pytest.mark.parametrize("release", RELEASES)
def test_one_program_uploads_a_folder_into_an_album_of_any_server(release: str, tmp_path: Path) -> None:
    """The upload example works on every release; a second run uploads nothing."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.png").write_bytes(PNG + bytes([number]))
    with FakeImmich(release=release) as fake:
        first = run(fake, tmp_path, "portable_upload.py", str(folder), "Trip")
        second = run(fake, tmp_path, "portable_upload.py", str(folder), "Trip")
    assert first.startswith("3 uploaded, 0 there already\nTrip has 3 assets\n")
    assert second.startswith("0 uploaded, 3 there already\nTrip has 3 assets\n")
