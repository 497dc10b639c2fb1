"""The command line read by a person: help, completion, and what is said when something is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from terminal import Terminal

from immichpy_dynamic.testing import FakeImmich

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
