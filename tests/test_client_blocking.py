"""The blocking client in scripts, in running event loops, in threads and after a fork."""

from __future__ import annotations

import asyncio
import gc
import inspect
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from immichpy_dynamic import AsyncClient, Client, ImmichError, UnauthorizedException
from immichpy_dynamic.connection import ClientConnection
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.versions import v3_3

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent


@pytest.fixture
def fake() -> Iterator[FakeImmich]:
    """Return a fake server in a separate thread, with a few pictures."""
    with FakeImmich() as fake:
        fake.seed(assets=4, albums=2)
        yield fake


def test_high_level_methods_work_without_await(fake: FakeImmich, tmp_path: Path) -> None:
    """The blocking client's uploads, downloads and pages have the same names and results as the asynchronous ones."""
    with Client(fake.url, fake.api_key) as client:
        (tmp_path / "new.jpg").write_bytes(b"new")
        assert client.assets.upload(tmp_path / "new.jpg", album_name="Album 1").stats.uploaded == 1
        result = client.download.download_assets_to_dir(tmp_path / "all")
        assert len(result.downloaded) == 5
        path = client.assets.download_asset_to_file(result.downloaded[0].asset_id, tmp_path)
        assert path.exists()
        assert len(list(client.timeline.rows())) == 5
        assert len(list(client.search.search_assets.iter(size=2))) == 5
        first = next(iter(client.timeline.rows()))
        assert first.is_image


def test_high_level_methods_are_listed_and_described(fake: FakeImmich) -> None:
    """``dir()`` lists the blocking high-level methods, ``help()`` describes them, and none is a coroutine function."""
    with Client(fake.url, fake.api_key) as client:
        for api, name in ((client.assets, "upload"), (client.timeline, "rows"), (client.jobs, "wait_until_idle")):
            method = getattr(api, name)
            assert name in dir(api)
            assert method.__doc__
            assert not inspect.iscoroutinefunction(method)
        assert "journal" in inspect.signature(client.assets.upload).parameters
        assert "_to_file" not in dir(client.assets)
    assert "upload" in dir(AsyncClient(fake.url).assets)
    assert list(inspect.signature(v3_3.AssetsBlockingApi.upload).parameters)[:2] == ["self", "paths"]
    with pytest.raises(ImmichError, match="belongs to no client"):
        v3_3.AssetsBlockingApi().upload("pictures")


def test_stream_of_events_without_await(fake: FakeImmich) -> None:
    """The sync stream of the blocking client is an ordinary iterator."""
    with Client(fake.url) as stranger:
        token = stranger.authentication.login(email="admin@example.com", password="password").access_token
    with Client(fake.url, access_token=token) as client:
        events = list(client.sync.get_sync_stream.iter(types=["AssetsV2"]))
        assert [str(event.type) for event in events] == ["AssetV2"] * 4 + ["SyncCompleteV1"]
        client.sync.acknowledge(*events)


@pytest.mark.may_block
async def test_works_in_a_running_loop(fake: FakeImmich, tmp_path: Path) -> None:
    """The blocking client works inside a running event loop, as in a notebook, because it runs its own loop."""
    assert asyncio.get_running_loop().is_running()
    with Client(fake.url, fake.api_key) as client:
        assert client.server.get_server_version().major == 3
        assert len(client.download.download_assets_to_dir(tmp_path).downloaded) == 4


def test_may_be_shared_by_threads(fake: FakeImmich, tmp_path: Path) -> None:
    """Many threads can share one blocking client."""
    ids = list(fake.state.assets)
    with Client(fake.url, fake.api_key) as client, ThreadPoolExecutor(8) as pool:
        versions = list(pool.map(lambda _: client.server.get_server_version().major, range(40)))
        paths = list(pool.map(lambda each: client.assets.download_asset_to_file(each, tmp_path), ids * 4))
    assert set(versions) == {3}
    assert len(set(paths)) == len(ids) == len(list(tmp_path.iterdir()))


def test_callback_that_calls_back_is_told_so(fake: FakeImmich, tmp_path: Path) -> None:
    """A call of the blocking client from its own callback raises RuntimeError instead of waiting forever."""
    with Client(fake.url, fake.api_key) as client, pytest.raises(RuntimeError, match="own callbacks"):
        client.download.download_assets_to_dir(tmp_path, on_progress=lambda _: client.server.get_server_version())


def test_leaves_no_thread_behind(fake: FakeImmich) -> None:
    """``close`` ends the background thread; the client can be used again."""
    before = threading.active_count()
    client = Client(fake.url, fake.api_key)
    for _ in range(2):
        assert client.server.get_server_version().major == 3
        client.close()
        assert threading.active_count() == before


def test_failed_opening_leaves_no_thread_behind(fake: FakeImmich) -> None:
    """A ``with`` block whose opening fails ends the background thread."""
    before = threading.active_count()
    client = Client.from_share(f"{fake.url}/share/nobody", password="wrong")
    with pytest.raises(UnauthorizedException), client:
        pass
    assert threading.active_count() == before


FORK = """
import os, sys, warnings
from immichpy_dynamic import Client

client = Client(*sys.argv[1:])
assert client.server.get_server_version().major == 3
warnings.simplefilter("ignore", DeprecationWarning)  # from 3.12 on every fork of a program with threads gives one
child = os.fork()
if child == 0:
    assert client.server.get_server_version().major == 3
    client.close()
    os._exit(0)
_, status = os.waitpid(child, 0)
assert status == 0, status
assert client.server.get_server_version().major == 3
client.close()
print("both")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_closing_while_others_call_is_said(fake: FakeImmich) -> None:
    """A call interrupted by ``close`` in another thread raises an ImmichError; it does not hang or look cancelled."""
    client = Client(fake.url, fake.api_key)
    outcomes: list[str] = []

    def call() -> None:
        for _ in range(50):
            try:
                client.server.ping_server()
                outcomes.append("done")
            except ImmichError as error:
                outcomes.append(str(error))

    threads = [threading.Thread(target=call, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        client.close()
        threads[0].join(0.001)
    client.close()
    assert len(outcomes) == 200
    assert set(outcomes) == {"done", "the client was closed, by another thread, before this call was done"}


def test_iterator_that_outlives_its_client_starts_nothing(fake: FakeImmich) -> None:
    """Closing an iterator after its client was closed starts no thread."""
    with Client(fake.url, fake.api_key) as client:
        assets = client.search.search_assets.iter(size=1)
        next(iter(assets))
    assets.close()  # type: ignore[attr-defined]  # it is a generator
    assert not [thread for thread in threading.enumerate() if thread.name == "immichpy-dynamic"]


@pytest.mark.parametrize(
    ("what", "output"),
    [
        ("manager = client.server.ping_server.stream(); manager.__enter__()", ""),
        ("assets = client.search.search_assets.iter(size=1); next(assets)", ""),
        (
            "late = Late(); client.server.ping_server()",
            "Python is about to end: call the blocking client before that\n",
        ),
    ],
)
def test_program_that_leaves_things_open_ends(fake: FakeImmich, what: str, output: str) -> None:
    """Open streams, iterators and finalizers that call the client do not keep Python from exiting, and leak nothing."""
    program = f"""
import sys
from immichpy_dynamic import Client, ImmichError

class Late:
    def __del__(self, ImmichError=ImmichError):
        try:
            client.server.ping_server()
        except ImmichError as error:
            print(error)

client = Client(*sys.argv[1:])
{what}
"""
    ended = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", program, fake.url, fake.api_key],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, output, "")


@pytest.mark.filterwarnings("error")
def test_call_that_is_interrupted_before_it_began_leaves_nothing(
    fake: FakeImmich, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while a call is being submitted leaves no pending call; the client can be used afterwards."""
    with Client(fake.url, fake.api_key) as client:
        client.server.ping_server()

        hand_over = asyncio.BaseEventLoop.call_soon_threadsafe

        def interrupt(*arguments: Any, **options: Any) -> Any:
            if threading.current_thread() is not threading.main_thread():
                return hand_over(*arguments, **options)
            monkeypatch.undo()
            raise KeyboardInterrupt

        monkeypatch.setattr(asyncio.BaseEventLoop, "call_soon_threadsafe", interrupt)
        with pytest.raises(KeyboardInterrupt):
            client.server.ping_server()
        gc.collect()
        assert client.server.ping_server().res == "pong"


def test_client_collected_inside_an_event_loop_does_not_block_it(
    fake: FakeImmich, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client that is garbage-collected while an event loop runs ends its thread without blocking that loop."""
    released = threading.Event()
    close = ClientConnection.close

    async def close_when_released(connection: ClientConnection) -> None:
        await asyncio.to_thread(released.wait)
        await close(connection)

    monkeypatch.setattr(ClientConnection, "close", close_when_released)
    clients = [Client(fake.url, fake.api_key)]
    clients[0].server.ping_server()
    (thread,) = (thread for thread in threading.enumerate() if thread.name == "immichpy-dynamic")

    async def program() -> None:
        clients.clear()
        gc.collect()
        released.set()

    asyncio.run(program())
    thread.join(60)
    assert not thread.is_alive()


def test_client_may_be_closed_inside_a_stream(fake: FakeImmich) -> None:
    """Leaving a stream after the client was closed starts no thread."""
    client = Client(fake.url, fake.api_key)
    with client.server.ping_server.stream() as stream:
        assert stream.status == 200
        client.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "immichpy-dynamic"]


def test_operation_without_a_client_says_so(fake: FakeImmich) -> None:
    """An operation without a client raises ImmichError and starts no thread."""
    with Client(fake.url, fake.api_key) as client:
        operation = type(client.server.ping_server)()
    with pytest.raises(ImmichError, match="belongs to no client"):
        operation()
    assert not [thread for thread in threading.enumerate() if thread.name == "immichpy-dynamic"]


def test_works_after_a_fork(fake: FakeImmich) -> None:
    """Parent and child can use a client after a fork, each with its own loop and connections."""
    done = subprocess.run(
        [sys.executable, "-c", FORK, fake.url, fake.api_key],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert (done.stdout, done.stderr) == ("both\n", "")


INTERRUPTED = """
import sys
from immichpy_dynamic import Client

def stop(progress):
    if progress.done_files > 3:
        print("now", flush=True)

with Client(*sys.argv[1:3]) as client:
    while True:
        client.download.download_assets_to_dir(sys.argv[3], on_progress=stop, verify=True)
"""


def test_interrupt_cleans_up(fake: FakeImmich, tmp_path: Path) -> None:
    """Ctrl-C during a download raises ``KeyboardInterrupt`` and leaves no partial file under a final name."""
    import signal

    process = subprocess.Popen(
        [sys.executable, "-X", "dev", "-c", INTERRUPTED, fake.url, fake.api_key, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "now\n"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert errors.rstrip().endswith("KeyboardInterrupt")
    assert "never awaited" not in errors
    assert "Unclosed" not in errors
    contents = {asset.content.head for asset in fake.state.assets.values()}
    assert all(path.read_bytes() in contents for path in tmp_path.iterdir() if path.suffix in (".jpg", ".png"))


def test_streamed_bytes_come_in_pieces_of_the_wanted_size(fake: FakeImmich) -> None:
    """``iter_bytes(chunk_bytes)`` of the blocking client yields chunks of at most that size."""
    fake.seed(assets=1)
    with Client(fake.url, fake.api_key) as client:
        asset = next(client.search.search_assets.iter())
        with client.assets.download_asset.stream(asset.id) as response:
            pieces = list(response.iter_bytes(100))
        assert len(pieces) > 1
        assert max(map(len, pieces)) <= 100
        assert b"".join(pieces) == client.assets.download_asset(asset.id)
