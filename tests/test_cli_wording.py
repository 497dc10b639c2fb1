"""The command line read by a person: help, completion, and what is said when something is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from aiohttp import web
from terminal import Terminal

from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.fault_kinds import content_type
from immichpy_dynamic.testing.faults import Exchange, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def fake() -> Iterator[FakeImmich]:
    """Return a running server with three pictures in one album."""
    server = FakeImmich(release="3.1.0")
    server.seed(assets=3, albums=1)
    with server:
        yield server


@pytest.fixture
def shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], fake: FakeImmich
) -> Terminal:
    """Return a shell whose environment names the server."""
    shell = Terminal(tmp_path / "home", monkeypatch, capsysbinary)
    shell.use(fake.url, fake.api_key)
    return shell


@pytest.mark.parametrize("words", [(), ("albums",), ("download",), ("spec",)])
def test_without_a_command_help_is_shown(shell: Terminal, words: tuple[str, ...]) -> None:
    """It goes to standard error, is no error message, and exits 2: nothing was done."""
    told = shell.run(*words)
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("Usage: ")
    assert "Try '" not in told.err


def test_arguments_are_not_listed_as_options(shell: Terminal) -> None:
    """Help names a path parameter once, in a section of its own."""
    lines = shell.run("assets", "view-asset", "--help").out.splitlines()
    assert [line for line in lines if line.split()[:1] == ["ID"]] == ["  ID  UUID"]


def test_page_of_a_proxy_is_not_taken_for_a_picture(shell: Terminal, fake: FakeImmich, tmp_path: Path) -> None:
    """Bytes are streamed, but a login page that comes in their place is refused, and no file is left."""
    (asset,) = shell.run("--query", "assets.items[:1].id", "search", "search-assets").data
    fake.faults.add(do=content_type(), when="downloadAsset")
    told = shell.run("assets", "download-asset", asset, "--to", str(tmp_path / "photo.jpg"))
    assert told.code == 5
    assert "HTML page" in told.err
    assert not (tmp_path / "photo.jpg").exists()


@pytest.mark.parametrize("release", [(), ("--release", "3.1")])
def test_what_is_not_immich_is_told_from_a_refusal(shell: Terminal, fake: FakeImmich, release: tuple[str, ...]) -> None:
    """A web server that knows no such path is a wrong address, whether the release was asked for or not."""

    async def elsewhere(_exchange: Exchange) -> web.StreamResponse:
        return web.Response(status=404, text="404 page not found")

    fake.faults.add(do=Fault("another web server", elsewhere))
    told = shell.run(*release, "server", "ping-server")
    assert told.code == 5
    assert "is the base URL right?" in told.err
