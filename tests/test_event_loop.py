"""File access, late imports, parsing of OpenAPI documents and class creation do not block the event loop.

The detector of ``conftest.py`` is active in these tests; programs in a fresh process activate it themselves.
"""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
import msgspec
import pytest
import yaml
from wire import VERSION, Wire, client_of, reply

import immichpy_dynamic
from immichpy_dynamic import ResponseValidationWarning, connect, load_release
from immichpy_dynamic.spec import catalog
from immichpy_dynamic.spec.catalog import load_bytes
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.testing import FakeImmich

FRESH = {
    "first call": """
        async with AsyncClient(URL, KEY) as client:
            await client.server.get_server_version()
            await client.albums.create_album(album_name="Trip")
        """,
    "first call of another release": """
        async with AsyncClient(URL, KEY, spec="2.7") as client:
            await client.server.get_server_version()
        """,
    "first call with a session of the caller's": """
        import aiohttp
        async with aiohttp.ClientSession() as session, AsyncClient(URL, KEY, http_client=session) as client:
            await client.server.get_server_version()
        """,
    "first answer that deviates": """
        warnings.simplefilter("ignore")
        async with AsyncClient(URL, KEY) as client:
            album = await client.request("GET", "/users/me", returns="AlbumResponseDto")
            assert album.album_name is None
            assert "jsonschema" in sys.modules
        """,
    "first request that does not fit": """
        async with AsyncClient(URL, KEY) as client:
            try:
                await client.albums.get_album_info("x")
            except RequestValidationError:
                print("refused")
        """,
    "connect": """
        async with await connect(URL, KEY) as client:
            await client.server.get_server_version()
        """,
    "names that exist nowhere": """
        async with AsyncClient(URL, KEY) as client:
            for name in ("zzz", "get_all_jobs_status", "albms"):
                assert not hasattr(client, name)
                assert not hasattr(client.albums, name)
        """,
    "upload and download": """
        from pathlib import Path
        file = Path(sys.argv[3])
        async with AsyncClient(URL, KEY) as client:
            made = await client.assets.upload_asset(
                asset_data=file, file_created_at="2024-05-06T07:08:09Z", file_modified_at="2024-05-06T07:08:09Z"
            )
            content = await client.assets.download_asset(made.id)
            assert len(content) == 3_000_000
        """,
}
SETUP = """
import asyncio, sys, warnings
import immichpy_dynamic
from blockbuster import BlockBuster, BlockBusterFunction
from immichpy_dynamic import AsyncClient, RequestValidationError, connect

URL, KEY = sys.argv[1:3]
detector = BlockBuster(immichpy_dynamic)
for name in ("builtins.open", "io.open", "os.open"):
    detector.functions[name] = BlockBusterFunction(None, name, scanned_modules=immichpy_dynamic)

async def main():
%s

detector.activate()
asyncio.run(main())
"""


@pytest.mark.parametrize("name", FRESH)
def test_nothing_blocks_in_a_fresh_process(name: str, tmp_path: Path) -> None:
    """Nothing blocks the event loop in a fresh process, where every import is the first one."""
    file = tmp_path / "large.jpg"
    file.write_bytes(bytes(3_000_000))
    program = SETUP % textwrap.indent(textwrap.dedent(FRESH[name]), "    ")
    with FakeImmich() as fake:
        done = subprocess.run(
            # Unbuffered, because with the detector Python crashes when it flushes its output at exit.
            [sys.executable, "-u", "-c", program, fake.url, fake.api_key, str(file)],
            env={
                **os.environ,
                "PYTHONPATH": str(Path(immichpy_dynamic.__file__).parent.parent),
                "XDG_CACHE_HOME": str(tmp_path),
            },
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def document() -> dict[str, Any]:
    """Return a copy of a release's OpenAPI document for tests to modify."""
    return copy.deepcopy(dict(load_release("3.1.0").document))


@pytest.fixture
def made_in(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the threads in which OpenAPI documents are indexed and classes are created."""
    threads: list[str] = []

    def noting(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            threads.append(threading.current_thread().name)
            return function(*args, **kwargs)

        return call

    monkeypatch.setattr(msgspec, "defstruct", noting(msgspec.defstruct))
    monkeypatch.setattr(Spec, "__init__", noting(Spec.__init__))
    return threads


def in_workers(threads: list[str]) -> bool:
    """Return whether at least one thread worked and none of them was the main thread, which runs the event loop."""
    return bool(threads) and threading.main_thread().name not in threads


@pytest.mark.parametrize("suffix", ["json", "yaml"])
async def test_own_document_is_read_and_built_in_a_thread(
    suffix: str, document: dict[str, Any], tmp_path: Path, made_in: list[str]
) -> None:
    """The caller's own document is read at opening and compiled at the first call, both in a worker thread."""
    path = tmp_path / f"own.{suffix}"
    path.write_text(json.dumps(document) if suffix == "json" else yaml.dump(document, Dumper=yaml.CDumper))
    made_in.clear()
    async with FakeImmich(release="3.1.0") as fake, client_of(fake.url, fake.api_key, spec=path) as client:
        made = await client.albums.create_album(album_name="Trip")
        assert made.album_name == "Trip"
    assert in_workers(made_in)


async def test_bundled_document_is_read_in_a_thread(made_in: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A bundled document is read in a worker thread at its first use."""
    monkeypatch.setattr(catalog, "_load", catalog._load.__wrapped__)
    async with Wire((VERSION,)) as server, client_of(server.url, spec="1.121") as client:
        await client.server.get_server_version()
    assert in_workers(made_in)


async def test_document_of_the_server_is_read_and_kept_in_a_thread(
    document: dict[str, Any], made_in: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server's document is parsed and cached in a worker thread, and read from the cache in one the second time."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    document["info"]["version"] = "4.9.2"
    async with FakeImmich(spec=load_bytes(json.dumps(document).encode(), "own")) as fake:
        for source in ("the server's own document", "from the cache"):
            made_in.clear()
            async with await connect(fake.url, fake.api_key) as client:
                any_client: Any = client
                assert source in client.spec_source
                await any_client.albums.create_album(album_name="Trip")
            assert in_workers(made_in)


async def test_answer_that_deviates_is_explained_without_blocking() -> None:
    """A schema violation is diagnosed, and the version requested, without blocking the event loop."""
    deviating = reply(200, {"major": "three"})
    async with Wire((deviating, VERSION)) as server, client_of(server.url) as client:
        with pytest.warns(ResponseValidationWarning):
            assert (await client.server.get_server_version()).major == "three"


async def test_session_of_the_caller_is_used_without_blocking() -> None:
    """A client in the caller's own aiohttp session does not block the event loop, as Home Assistant requires."""
    async with (
        FakeImmich() as fake,
        aiohttp.ClientSession() as session,
        client_of(fake.url, fake.api_key, http_client=session) as client,
    ):
        await client.albums.create_album(album_name="Trip")
        assert len(await client.albums.get_all_albums()) == 1


async def test_files_are_sent_from_disk_without_blocking(tmp_path: Path) -> None:
    """Uploads by path, open file and bytes, small and large, do not block the event loop."""
    async with FakeImmich() as fake, client_of(fake.url, fake.api_key) as client:
        for size in (10, 3_000_000):
            path = tmp_path / f"{size}.jpg"
            path.write_bytes(os.urandom(size))
            when = {"file_created_at": "2024-05-06T07:08:09Z", "file_modified_at": "2024-05-06T07:08:09Z"}
            first = await client.assets.upload_asset(asset_data=path, **when)
            with path.open("rb") as file:
                second = await client.assets.upload_asset(asset_data=file, **when)
            third = await client.assets.upload_asset(asset_data=("x.jpg", path.read_bytes()), **when)
            assert first.id == second.id == third.id
            assert await client.assets.download_asset(first.id) == path.read_bytes()
