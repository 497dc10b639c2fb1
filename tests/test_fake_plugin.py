"""The pytest plugin in another project: fixtures, marker and recorder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.plugin_checks import need_asyncio
from immichpy_dynamic.testing.redaction import Redactor

ROOT = Path(__file__).parents[1]

TESTS = """
import urllib.request, json
import pytest

def version(url):
    with urllib.request.urlopen(f"{url}/api/server/version") as response:
        return json.load(response)

def test_newest_is_what_nothing_says(immich):
    assert version(immich.url)["major"] >= 3
    assert immich.api_key

@pytest.mark.immich("2.7")
def test_marker_says_the_release(immich):
    assert version(immich.url) == {"major": 2, "minor": 7, "patch": 5}

@pytest.mark.immich("2.7", seed=7)
@pytest.mark.asyncio
async def test_client_speaks_the_release(immich, immich_client):
    immich.seed(assets=3, albums=1)
    (album,) = await immich_client.albums.get_all_albums()
    assert album.asset_count == 3
    assert immich_client.spec.release == "2.7.5"

def test_each_test_has_a_server_of_its_own(immich):
    assert not immich.state.albums

def test_what_aiohttp_says_of_itself_is_no_error():
    import warnings
    warnings.warn("unread_data() is deprecated and will be removed", DeprecationWarning)
"""

RECORDED = """
from pathlib import Path
import pytest
from immichpy_dynamic import AsyncClient

@pytest.mark.asyncio
async def test_program(immich_recorder, tmp_path):
    async with AsyncClient(immich_recorder.url, immich_recorder.api_key) as client:
        album = await client.albums.create_album(album_name="Trip")
        assert [each.id for each in await client.albums.get_all_albums()] == [album.id]
        link = await client.shared_links.create_shared_link(type="ALBUM", album_id=album.id, password="geheim")
        asset = await client.assets.upload_asset(
            asset_data=("a.jpg", b"\\xff\\xd8 picture"),
            file_created_at="2024-05-06T07:08:09Z",
            file_modified_at="2024-05-06T07:08:09Z",
        )
        path = await client.assets.download_asset_to_file(asset.id, tmp_path)
        assert path.read_bytes() == b"\\xff\\xd8 picture"
"""


def run_pytest(folder: Path, tests: str, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a separate project."""
    (folder / "test_it.py").write_text(tests)
    (folder / "pytest.ini").write_text("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "immichpy_dynamic.testing.plugin", "-p", "asyncio"]
    return subprocess.run(
        [*command, "-o", "filterwarnings=error", *options],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"], "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
def test_fixtures_and_marker(tmp_path: Path) -> None:
    """The fixtures and the marker work in asynchronous and blocking tests, with warnings as errors."""
    done = run_pytest(tmp_path, TESTS, "--strict-markers")
    assert done.stdout.splitlines()[-1].startswith("5 passed"), done.stdout + done.stderr


@pytest.mark.slow
def test_recorder_records_without_secrets_and_replays_without_a_server(tmp_path: Path) -> None:
    """A recorded test passes without a server, and the recording contains neither the key nor the password."""
    with FakeImmich() as real:
        done = run_pytest(tmp_path, RECORDED, f"--immich-record={real.url}", IMMICH_API_KEY=real.api_key)
        assert done.stdout.splitlines()[-1].startswith("1 passed"), done.stdout
        assert len(real.state.albums) == 1
        links = list(real.state.shared_links.values())
    recording = (tmp_path / "recordings" / "test_program.jsonl").read_text()
    assert [json.loads(line)["status"] for line in recording.splitlines()][:2] == [201, 200]
    for secret in (real.api_key, "geheim", links[0].key):
        assert secret not in recording
    again = run_pytest(tmp_path, RECORDED)
    assert again.stdout.splitlines()[-1].startswith("1 passed"), again.stdout


@pytest.mark.slow
def test_missing_recording_says_how_to_make_it(tmp_path: Path) -> None:
    """A missing recording fails the test with a message that shows the command to record it."""
    done = run_pytest(tmp_path, RECORDED)
    assert "make it with pytest --immich-record=URL" in done.stdout


def test_plugin_costs_a_test_run_nothing() -> None:
    """Importing the plugin, which pytest does in every run, imports no slow module."""
    heavy = ("aiohttp", "jsonschema", "yaml", "regex", "immichpy_dynamic.client", "immichpy_dynamic.testing.server")
    code = f"import sys, immichpy_dynamic.testing.plugin; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('{"newPinCode": "654321", "pinCode": "123456"}', '{"newPinCode": "REDACTED", "pinCode": "REDACTED"}'),
        (
            '[{"key": "mobile-app", "value": {"password": "x"}}]',
            '[{"key": "mobile-app", "value": {"password": "REDACTED"}}]',
        ),
        (json.dumps({"key": "aZ_-" * 17}), '{"key": "REDACTED"}'),
        ("logout_token=abc.def&a=1", "logout_token=REDACTED&a=1"),
        ("the real one is geheim", "the real one is REDACTED"),
    ],
)
def test_secrets_and_nothing_else_are_struck_out(text: str, kept: str) -> None:
    """The recorder redacts secrets and keeps other values, such as the keys of asset metadata."""
    assert Redactor(["geheim"]).body(text.encode()).decode() == kept


@pytest.mark.slow
def test_mistakes_in_the_marker_are_said(tmp_path: Path) -> None:
    """A marker with wrong arguments fails the test with a message that shows the valid argument."""
    done = run_pytest(tmp_path, "import pytest\n\n@pytest.mark.immich('2.7', 'x')\ndef test(immich):\n    pass\n")
    assert "the marker immich takes one release, and not ('2.7', 'x')" in done.stdout


def test_client_needs_asyncio() -> None:
    """Another event loop, such as trio's under anyio, fails the test with a message that says what to configure."""
    with pytest.raises(pytest.fail.Exception, match="let the fixture anyio_backend return 'asyncio'"):
        need_asyncio()
