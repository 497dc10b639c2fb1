"""Named pipes, devices, links and folders in places where a regular file is expected."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from immichpy_dynamic import AsyncClient
from immichpy_dynamic._internal.regular_files import NotRegularFileError, open_regular, read_regular
from immichpy_dynamic._internal.user_folders import expanded
from immichpy_dynamic.cli import memory
from immichpy_dynamic.high_level.checksums import sha1_file
from immichpy_dynamic.high_level.journal import Journal
from immichpy_dynamic.testing import FakeImmich

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="named pipes and O_NOFOLLOW are POSIX")

UPLOAD = {"file_created_at": "2024-01-01T00:00:00Z", "file_modified_at": "2024-01-01T00:00:00Z"}


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    """Return a named pipe without a writer."""
    path = tmp_path / "pipe.jpg"
    os.mkfifo(path)
    return path


def test_only_regular_files_are_opened(pipe: Path, tmp_path: Path) -> None:
    """Opening a named pipe, a device or a folder raises an OSError immediately."""
    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(NotRegularFileError, match="only regular files"):
            open_regular(path)
    with pytest.raises(IsADirectoryError):
        open_regular(tmp_path)
    with pytest.raises(OSError, match="only regular files"):
        sha1_file(pipe)


def test_links_are_followed_only_where_that_is_asked_for(tmp_path: Path) -> None:
    """Symbolic links are followed for the user's files, but not for the package's own files."""
    (tmp_path / "target").write_bytes(b"content")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with open_regular(tmp_path / "link") as file:
        assert file.read() == b"content"
    with pytest.raises(OSError, match=r"link|symbolic"):
        read_regular(tmp_path / "link", 100)
    with pytest.raises(OSError, match="larger than 6 bytes"):
        read_regular(tmp_path / "target", 6)


@pytest.mark.parametrize("name", ["pipe.jpg", "/dev/zero"])
async def test_a_body_is_read_from_regular_files_only(name: str, pipe: Path) -> None:
    """An upload of a named pipe or a device raises an OSError before anything is sent."""
    async with FakeImmich() as server, AsyncClient(server.url, server.api_key) as client:
        with pytest.raises(OSError, match="only regular files"):
            await client.assets.upload_asset(asset_data=pipe.parent / name, **UPLOAD)
        assert not any(request.method == "POST" for request in server.requests)


def test_a_pipe_that_is_never_written_to_does_not_keep_a_program_from_ending(pipe: Path) -> None:
    """A program that uploads from an open pipe without data ends after its timeout."""
    program = f"""
import asyncio, os
from immichpy_dynamic import AsyncClient, ApiTimeoutError
from immichpy_dynamic.high_level.journal import Journal
from immichpy_dynamic.testing import FakeImmich
async def main():
    reader = os.fdopen(os.open({str(pipe)!r}, os.O_RDWR), "rb")
    async with FakeImmich() as server, AsyncClient(server.url, server.api_key) as client:
        try:
            await client.assets.upload_asset(asset_data=("a.jpg", reader), _timeout=0.3, **{UPLOAD!r})
        except ApiTimeoutError:
            print("timed out")
asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "timed out\n", done.stderr


async def test_an_open_pipe_is_sent_to_its_end() -> None:
    """An open pipe is uploaded in chunks until its writer closes it."""
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as source:
        content = os.urandom(300_000)

        def write() -> None:
            with os.fdopen(writer, "wb") as target:
                target.write(content)

        async with FakeImmich() as server, AsyncClient(server.url, server.api_key) as client:
            sending = asyncio.ensure_future(asyncio.to_thread(write))
            asset: Any = await client.assets.upload_asset(asset_data=("a.jpg", source), **UPLOAD)
            await sending
            assert await client.assets.download_asset(asset.id) == content


# ---------------------------------------------------------------- the package's own files


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty cache folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "cache" / "immichpy-dynamic"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"http://h/api": 5}', b"\xff", b"[" * 100_000, b'{"a": {"version": 5, "at": "x"}}']
)
def test_a_damaged_memory_counts_as_absent(content: bytes, cache: Path) -> None:
    """A damaged ``servers.json`` is ignored and can be written again."""
    (cache / "servers.json").write_bytes(content)
    assert memory.recall("http://h/api") is None
    memory.forget("http://h/api")
    memory.remember("http://h/api", "3.1.0")
    assert memory.recall("http://h/api") == "3.1.0"


def test_a_planted_memory_is_not_followed(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ``servers.json`` that is a link, pipe or folder is ignored, and the target of a link is not changed."""
    target = tmp_path / "target"
    target.write_bytes(json.dumps({"http://h/api": {"version": "2.0.0", "at": 0}}).encode())
    before = target.read_bytes()
    monkeypatch.setattr(memory, "now", lambda: 1.0)
    (cache / "servers.json").symlink_to(target)
    assert memory.recall("http://h/api") is None
    memory.remember("http://h/api", "3.1.0")
    assert target.read_bytes() == before
    (cache / "servers.json").unlink()
    os.mkfifo(cache / "servers.json")
    assert memory.recall("http://h/api") is None
    (cache / "servers.json").unlink()
    (cache / "servers.json").mkdir()
    assert memory.recall("http://h/api") is None
    memory.remember("http://h/api", "3.1.0")


# ---------------------------------------------------------------- users without a home folder


def run_homeless(arguments: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a user without HOME and without a passwd entry."""
    program = (
        "import pwd, sys\n"
        "def missing(*_): raise KeyError('no such user')\n"
        "pwd.getpwuid = pwd.getpwnam = missing\n"
        "from immichpy_dynamic.cli.entry import run\n"
        f"sys.exit(run({arguments!r}))\n"
    )
    kept = {"PATH": os.environ["PATH"], **environment}
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=kept,
        cwd=folder,
        stdin=subprocess.DEVNULL,
    )


def test_a_machine_user_without_a_home_can_use_the_command(tmp_path: Path) -> None:
    """The command works without HOME and passwd entry, and creates no folder named ``~``."""
    folder = tmp_path / "empty"
    folder.mkdir()
    with FakeImmich() as server:
        environment = {"IMMICH_BASE_URL": server.url, "IMMICH_API_KEY": server.api_key}
        done = run_homeless(["server", "get-server-version"], folder, **environment)
        assert (done.returncode, done.stderr) == (0, "")
        listed = run_homeless(["spec", "list"], folder)
        assert listed.returncode == 0, listed.stderr
        upload = run_homeless(["upload", "~nobody-has-this-name/x"], folder, **environment)
        assert "Traceback" not in upload.stderr
    assert list(folder.iterdir()) == []


def test_a_profile_cannot_be_stored_without_a_home(tmp_path: Path) -> None:
    """Without a home folder ``profile list`` is empty, and a call without a server is a usage error."""
    done = run_homeless(["profile", "list"], tmp_path)
    assert (done.returncode, json.loads(done.stdout)) == (0, [])
    done = run_homeless(["server", "ping-server"], tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_tilde_of_nobody_stays(tmp_path: Path) -> None:
    """A path whose ``~`` cannot be resolved is left unchanged."""
    assert expanded(Path("~nobody-has-this-name/x")) == Path("~nobody-has-this-name/x")
    assert expanded(tmp_path) == tmp_path


# ---------------------------------------------------------------- cancellation


async def test_a_journal_whose_opening_is_cancelled_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancelling a task while it opens a journal leaves no database open."""
    opening, go_on = threading.Event(), threading.Event()
    really_open = Journal._open

    def slowly(journal: Journal) -> None:
        opening.set()
        go_on.wait(10)
        really_open(journal)

    monkeypatch.setattr(Journal, "_open", slowly)
    journal = Journal(tmp_path / "journal.db", "http://h/api")
    entering = asyncio.ensure_future(journal.__aenter__())
    await asyncio.to_thread(opening.wait, 10)
    entering.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await entering
    assert journal._connection is None
