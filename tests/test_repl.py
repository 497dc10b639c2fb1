"""The console: ``await``, completion, and the display of results and errors."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from immichpy_dynamic import AsyncClient, Client
from immichpy_dynamic.cli.suggestions import suggest
from immichpy_dynamic.testing import FakeImmich

pytest.importorskip("readline", reason="Tab in Python's console needs readline")
pytest.importorskip("pty", reason="terminals are a thing of POSIX systems")

from screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REPL = [sys.executable, "-m", "immichpy_dynamic", "repl"]


@pytest.fixture
def fake() -> Iterator[FakeImmich]:
    """Return a running server with pictures and albums."""
    server = FakeImmich(release="3.1.0")
    server.seed(assets=12, albums=2)
    with server:
        yield server


@pytest.fixture
def environment(fake: FakeImmich, tmp_path: Path) -> dict[str, str]:
    """Return an environment that names the server."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join(sys.path),
        "HOME": str(tmp_path),
        "IPYTHONDIR": str(tmp_path / "ipython"),
        "NO_COLOR": "1",
        "IMMICH_BASE_URL": fake.url,
        "IMMICH_API_KEY": fake.api_key,
    }


@pytest.fixture
def plain(environment: dict[str, str]) -> Iterator[Screen]:
    """Return Python's own console after its first prompt."""
    with Screen([*REPL, "--plain"], environment) as screen:
        screen.see(">>> ")
        yield screen


def test_results_are_shown_for_reading(plain: Screen) -> None:
    """The console shows an object as a tree and a list as a table; ``_`` is the last result."""
    plain.type("await client.server.get_server_version()\r")
    plain.see("└── patch 0")
    plain.type("_.major + 39\r")
    plain.see("42")
    plain.type("await client.albums.get_all_albums()\r")
    plain.see("album_name")
    plain.see("Album 1")


def test_picture_is_said_to_be_one(plain: Screen, fake: FakeImmich) -> None:
    """The console shows ``<picture: …>`` instead of bytes when the terminal cannot display pictures."""
    plain.type(f'await client.assets.view_asset("{next(iter(fake.state.assets))}")\r')
    plain.see("<picture: image/")


def test_error_is_one_block(plain: Screen) -> None:
    """An error of the package is shown without a traceback; other exceptions keep theirs."""
    plain.type("await client.albums.get_album_info('x')\r")
    plain.see("RequestValidationError")
    plain.type("await client.albums.create_album(name='x')\r")
    plain.see("got an unknown argument: 'name'")
    assert "Traceback" not in plain.text
    plain.type("1 / 0\r")
    plain.see("ZeroDivisionError")
    plain.type("len(5)\r")
    plain.see("TypeError: object of type")
    assert plain.text.count("Traceback") == 2


def test_question_mark_and_help_explain(plain: Screen) -> None:
    """The console explains an operation with ``op?`` and ``help(op)``."""
    plain.type("client.albums.create_album?\r")
    plain.see("Permission: album.create")
    before = len(plain.text)
    plain.type("print(type(help).__name__, client.find('geodata'))\r")
    plain.see("Helper", before)


def test_tab_completes(plain: Screen) -> None:
    """Tab completes tags, operations, arguments and enum values."""
    plain.type("client.notifications_a\t")
    plain.see("client.notifications_admin")
    plain.type(".create_n\t")
    plain.see("client.notifications_admin.create_notification")
    plain.type("\x15client.search.search_assets(ord\t")
    plain.see("search_assets(order=")
    plain.type('"de\t')
    plain.see('"desc"')


def test_ctrl_c_and_ctrl_d(plain: Screen) -> None:
    """Ctrl-C cancels the awaited call, and Ctrl-D ends the console."""
    plain.type("import asyncio; print('for', 'ever'); await asyncio.sleep(3600)\r")
    plain.see("for ever")
    plain.type("\x03")
    plain.see("KeyboardInterrupt\r\n>>> ")
    plain.type("\x04")
    assert plain.ends() == 0
    assert "Unclosed" not in plain.text


def test_ipython_is_used_when_it_is_installed(environment: dict[str, str]) -> None:
    """The IPython console supports top-level ``await`` and shows trees, and errors as a block."""
    pytest.importorskip("IPython", reason="IPython is not installed")
    with Screen(REPL, environment) as screen:
        screen.see("In [1]:")
        screen.type("await client.server.get_server_version()\r")
        screen.see("└── patch 0")
        screen.type("await client.albums.get_album_info('x')\r")
        screen.see("RequestValidationError")
        screen.see("In [3]:")
        screen.type("await client.albums.create_album(name='x')\r")
        screen.see("got an unknown argument: 'name'")
        assert "Traceback" not in screen.text
        screen.type("len(5)\r")
        screen.see("TypeError: object of type")
        assert "Traceback" in screen.text
        screen.type("exit()\r")
        assert screen.ends() == 0
        assert "Unclosed" not in screen.text


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("client.alb", ["client.albums"]),
        ("x = await client.albums.create_", ["client.albums.create_album"]),
        ("client.albums.create_album(al", ["album_name=", "album_users="]),
        ("client.albums.create_album.raw(alb", ["album_name=", "album_users="]),
        ("client.albums.create_album(album_name='x', al", ["album_users="]),
        ("client.search.search_assets(order=", ['"asc"', '"desc"']),
        ("client.search.search_assets(order='d", ["desc'"]),
        ("client.search.search_assets(with_exif=", ["True", "False"]),
        ("[a async for a in client.search.search_assets.iter(order='a", ["asc'"]),
        ("client.albums.create_album(')', album_u", ["album_users="]),
        ("client.nothing.at_all(", []),
        ("other.albums.", []),
        ("print(", []),
    ],
)
def test_suggestions(typed: str, expected: list[str]) -> None:
    """Completion returns the expected suggestions for the asynchronous and the blocking client."""
    for client in (AsyncClient("http://localhost", spec="3.1"), Client("http://localhost", spec="3.1")):
        assert suggest(typed, {"client": client, "other": object()}) == expected
