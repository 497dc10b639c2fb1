"""Persistence of the fake server: ``FakeImmich(data=…)`` and the command's ``--data``."""

from __future__ import annotations

import http.client
import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from immichpy_dynamic import Client
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.content import IN_MEMORY
from immichpy_dynamic.testing.entities import Asset

pytestmark = pytest.mark.may_block
TIMES = {"file_created_at": "2024-05-06T07:08:09+02:00", "file_modified_at": "2024-05-06T07:08:09Z"}
COMMAND = [sys.executable, "-m", "immichpy_dynamic.testing", "--release", "3.1"]


@contextmanager
def command(*options: str) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """Run the command; yield the process, its URL and its key."""
    with subprocess.Popen([*COMMAND, "--port", "0", *options], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().split()[-1]
            yield process, url, process.stdout.readline().split()[-1]
        finally:
            process.kill()


def ask(url: str, key: str, method: str = "GET", body: Any = None) -> Any:
    """Send one request with the standard library alone."""
    host = url.split("/")[2]
    with closing(http.client.HTTPConnection(host)) as connection:
        headers = {"x-api-key": key, "Content-Type": "application/json"}
        connection.request(method, url.partition(host)[2], None if body is None else json.dumps(body), headers)
        response = connection.getresponse()
        answer = json.load(response)
    assert response.status < 400, answer
    return answer


def test_what_was_answered_outlives_a_kill(tmp_path: Path) -> None:
    """A change with a response is on the disk: SIGKILL loses no data, and the key stays valid."""
    with command("--data", str(tmp_path), "--assets", "3") as (process, url, key):
        album = ask(f"{url}/api/albums", key, "POST", {"albumName": "Trip"})
        process.send_signal(signal.SIGKILL)
        process.wait()
    with command("--data", str(tmp_path), "--assets", "3") as (_process, url, same_key):
        assert same_key == key
        assert ask(f"{url}/api/albums/{album['id']}", key)["albumName"] == "Trip"
        assert ask(f"{url}/api/assets/statistics", key)["total"] == 3
        assert ask(f"{url}/api/albums", key, "POST", {"albumName": "Next"})["id"] != album["id"]


def test_command_ends_by_a_signal_without_complaint(tmp_path: Path) -> None:
    """The command exits with 0 on SIGTERM."""
    with command("--data", str(tmp_path)) as (process, _url, _key):
        process.terminate()
        assert process.wait(10) == 0


def test_command_says_what_is_in_the_way(tmp_path: Path) -> None:
    """A port or folder in use, or an invalid option, ends the command with one line of explanation."""
    with socket.create_server(("127.0.0.1", 0)) as taken, command("--data", str(tmp_path)):
        port = str(taken.getsockname()[1])
        for options, reason in (
            (("--port", port), f"cannot listen on port {port}: "),
            (("--port", "0", "--data", str(tmp_path)), "cannot be used: database is locked"),
            (("--port", "70000"), "they go up to 65535"),
            (("--port", "0", "--assets", "-1"), "no number of 0 or more"),
        ):
            done = subprocess.run([*COMMAND, *options], capture_output=True, text=True, check=False, timeout=30)
            assert done.returncode != 0
            assert reason in done.stderr
            assert "Traceback" not in done.stderr


def test_everything_is_there_again(tmp_path: Path) -> None:
    """All entities, their order, times, files and the sync state are restored at the next start."""
    large = b"\xff\xd8" + bytes(IN_MEMORY)
    with FakeImmich(release="3.1.0", data=tmp_path) as fake, Client(fake.url, fake.api_key, spec=fake.spec) as client:
        assert not fake.is_continued
        fake.seed(assets=4, albums=3)
        first, second, third, fourth = fake.state.assets
        uploaded = client.assets.upload_asset(asset_data=("big.jpg", large), **TIMES).id
        (tag,) = client.tags.upsert_tags(tags=["Trips/Paris"])
        client.tags.tag_assets(tag.id, ids=[first])
        client.stacks.create_stack(asset_ids=[second, third])
        client.assets.update_asset_metadata(first, items=[{"key": "k", "value": {"a": 1}}])
        client.memories.create_memory(
            type="on_this_day", data={"year": 2024}, memory_at="2024-05-06T00:00:00Z", asset_ids=[first]
        )
        client.people.create_person(name="Alice", birth_date="1990-01-02")
        client.assets.delete_assets(ids=[fourth], force=True)
        client.queues.update_queue("videoConversion", is_paused=True)
        client.users.create_profile_image(file=("me.png", b"portrait"))
        before = seen(client)
        (gone,) = [entity for _, entity in fake.state.removed if isinstance(entity, Asset)]
        assert gone.content.path is not None
        assert gone.content.path.exists()
    with FakeImmich(release="3.1.0", data=tmp_path) as fake, Client(fake.url, fake.api_key, spec=fake.spec) as client:
        assert fake.is_continued
        assert seen(client) == before
        assert client.assets.download_asset(uploaded) == large
        assert client.users.get_profile_image(fake.state.assets[first].owner_id) == b"portrait"
        assert [entity.id for _, entity in fake.state.removed] == [fourth]
        assert fake.state.now() > max(asset.updated_at for asset in fake.state.assets.values())
        assert client.assets.upload_asset(asset_data=("again.jpg", large), **TIMES).status.value == "duplicate"
    assert not gone.content.path.exists()


def seen(client: Client) -> list[Any]:
    """Return the responses that contain the entities created above."""
    return [client.assets.get_asset_info(asset.id) for asset in client.search.search_assets(size=10).assets.items] + [
        client.albums.get_all_albums(),
        client.tags.get_all_tags(),
        client.stacks.search_stacks(),
        client.memories.search_memories(),
        client.people.get_all_people(),
        client.queues.get_queue("videoConversion").is_paused,
        client.users.get_my_user(),
    ]


def test_a_change_that_cannot_be_kept_is_an_error(tmp_path: Path) -> None:
    """A change that cannot be written to disk has the response 500."""
    with FakeImmich(release="3.1.0", data=tmp_path) as fake:
        assert fake._storage is not None
        fake._storage._database.execute("PRAGMA query_only = ON")
        with pytest.raises(AssertionError, match="Internal server error"):
            ask(f"{fake.url}/api/albums", fake.api_key, "POST", {"albumName": "Trip"})
        fake._storage._database.execute("PRAGMA query_only = OFF")
