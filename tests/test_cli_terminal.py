"""The command in a real terminal: colours, prompts, progress bars and Ctrl-C."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from immichpy_dynamic import Client
from immichpy_dynamic.testing import FakeImmich

pytest.importorskip("pty", reason="terminals are a thing of POSIX systems")

from screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM = [sys.executable, "-m", "immichpy_dynamic"]


@pytest.fixture
def fake() -> Iterator[FakeImmich]:
    """Return a running server with twelve pictures."""
    server = FakeImmich(release="3.1.0")
    server.seed(assets=12, albums=2)
    with server:
        yield server


@pytest.fixture
def environment(fake: FakeImmich, tmp_path: Path) -> dict[str, str]:
    """Return environment variables with the server's URL and key."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(sys.path),
        "HOME": str(tmp_path / "home"),
        "IMMICH_BASE_URL": fake.url,
        "IMMICH_API_KEY": fake.api_key,
    }


def test_json_is_coloured_unless_told_otherwise(environment: dict[str, str]) -> None:
    """JSON is coloured on a terminal unless ``NO_COLOR`` is set."""
    with Screen([*PROGRAM, "server", "ping-server"], environment) as screen:
        assert screen.ends() == 0
        assert "\x1b[36m" in screen.raw
    with Screen([*PROGRAM, "server", "ping-server"], {**environment, "NO_COLOR": "1"}) as screen:
        assert screen.ends() == 0
        assert "\x1b" not in screen.raw


def test_table_fits_the_terminal(environment: dict[str, str]) -> None:
    """A table on a terminal omits columns that do not fit, and does not truncate ids and names."""
    with Screen([*PROGRAM, "-o", "table", "albums", "get-all-albums"], environment) as screen:
        assert screen.ends() == 0
        assert "albumName" in screen.text
        assert "…" not in screen.text
        assert max(len(line) for line in screen.text.splitlines()) <= 100


def test_long_value_does_not_push_its_column_out(environment: dict[str, str], fake: FakeImmich) -> None:
    """A long name of double-width characters is truncated, so that the name column stays and ids are complete."""
    with Client(fake.url, api_key=fake.api_key, spec="3.1") as client:
        album = client.albums.create_album(album_name="日本旅行" * 30)
    with Screen([*PROGRAM, "-o", "table", "albums", "get-all-albums"], environment) as screen:
        assert screen.ends() == 0
        assert "albumName" in screen.text
        assert album.id in screen.text
        assert "日本旅行" in screen.text
        assert "…" in screen.text


def test_bytes_never_go_to_a_terminal(environment: dict[str, str], fake: FakeImmich) -> None:
    """Downloading to a terminal is a usage error that names ``--to FILE``; no request is sent."""
    asset_id = next(iter(fake.state.assets))
    with Screen([*PROGRAM, "assets", "download-asset", asset_id], environment) as screen:
        assert screen.ends() == 2
        assert "--to FILE" in screen.text
    assert not [request for request in fake.requests if asset_id in request.path]


def test_login_asks_without_showing_the_key(environment: dict[str, str], fake: FakeImmich) -> None:
    """``login`` does not echo the key typed at the prompt."""
    with Screen([*PROGRAM, "login", fake.url, "--store", "file"], environment) as screen:
        screen.see("API key (is not shown)")
        screen.type(fake.api_key + "\r")
        screen.see("is stored")
        assert screen.ends() == 0
        assert fake.api_key not in screen.text


def test_upload_shows_progress(environment: dict[str, str], tmp_path: Path) -> None:
    """``upload`` shows a progress bar on the terminal, then a summary."""
    for number in range(3):
        (tmp_path / f"{number}.jpg").write_bytes(b"\xff\xd8\xff\xd9" + os.urandom(1000))
    with Screen([*PROGRAM, "upload", str(tmp_path)], environment) as screen:
        assert screen.ends() == 0
        assert "Uploading" in screen.text
        assert "3 uploaded" in screen.text


def test_ctrl_c_ends_an_upload_cleanly(environment: dict[str, str], tmp_path: Path) -> None:
    """Ctrl-C during an upload prints one line, exits with 130 and restores the terminal's cursor."""
    with (tmp_path / "long.jpg").open("wb") as file:
        file.write(b"\xff\xd8\xff")
        file.truncate(4 * 2**30)
    with Screen([*PROGRAM, "upload", str(tmp_path / "long.jpg")], environment) as screen:
        screen.see("Uploading")
        screen.type("\x03")
        assert screen.ends() == 130
        assert "interrupted" in screen.text
        assert "Traceback" not in screen.text
        assert screen.raw.rfind("\x1b[?25h") >= screen.raw.rfind("\x1b[?25l")


def test_wrong_key_and_wrong_address_read_well(environment: dict[str, str]) -> None:
    """An invalid key or an unreachable server prints one message with advice, without a traceback."""
    with Screen([*PROGRAM, "albums", "get-all-albums"], {**environment, "IMMICH_API_KEY": "x"}) as screen:
        assert screen.ends() == 3
        assert "Account Settings > API Keys" in screen.text
        assert "Traceback" not in screen.text
    with Screen([*PROGRAM, "--base-url", "http://127.0.0.1:1", "server", "ping-server"], environment) as screen:
        assert screen.ends() == 5
        assert "is the server running" in screen.text
        assert "Traceback" not in screen.text
