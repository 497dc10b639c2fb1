"""``watch`` in a process: a line for each event, safe arguments for ``--exec`` commands, and signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from immichpy_dynamic import Client
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM = [sys.executable, "-m", "immichpy_dynamic"]
ALBUM = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


@pytest.fixture
def fake() -> Iterator[FakeImmich]:
    """Return a running server."""
    with FakeImmich(release="3.1.0") as server:
        yield server


@pytest.fixture
def environment(fake: FakeImmich, tmp_path: Path) -> dict[str, str]:
    """Return environment variables with the server's URL and key."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "HOME": str(tmp_path / "home"),
        "IMMICH_BASE_URL": fake.url,
        "IMMICH_API_KEY": fake.api_key,
    }


def start(environment: dict[str, str], *options: str) -> subprocess.Popen[bytes]:
    """Start the command with pipes for its standard streams."""
    return subprocess.Popen([*PROGRAM, *options], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def line_of(process: subprocess.Popen[bytes]) -> Any:
    """Wait for the next line of standard output and return it decoded."""
    assert process.stdout is not None
    return json.loads(process.stdout.readline())


def end(process: subprocess.Popen[bytes], number: int) -> tuple[int, str, str]:
    """Send a signal; return the exit code, the rest of standard output and standard error."""
    process.send_signal(number)
    out, error = process.communicate(timeout=60)
    return process.returncode, out.decode(), error.decode()


def test_each_event_is_a_line_at_once(fake: FakeImmich, environment: dict[str, str]) -> None:
    """``watch`` writes the line of an event to the pipe immediately; SIGTERM ends it with exit code 0."""
    process = start(environment, "watch")
    assert line_of(process)["kind"] == "on_server_version"
    with Client(fake.url, fake.api_key, spec=fake.spec) as client:
        client.system_config.update_config(client.system_config.get_config())
    assert line_of(process)["kind"] == "on_config_update"
    assert end(process, signal.SIGTERM)[0] == 0


def test_query_picks_from_each_event(environment: dict[str, str]) -> None:
    """``--query`` is applied to each event; with ``-o raw`` a string has no quotes."""
    process = start(environment, "--query", "kind", "-o", "raw", "watch")
    assert process.stdout is not None
    assert process.stdout.readline() == b"on_server_version\n"
    assert end(process, signal.SIGINT)[0] == 130


@pytest.mark.parametrize("options", [("-o", "table"), ("-o", "json"), ("--to", "events.json")])
def test_forms_that_need_an_end_are_refused(environment: dict[str, str], tmp_path: Path, options: Any) -> None:
    """``watch`` rejects a table, a JSON list and ``--to`` with a usage error, because a stream has no end."""
    done = subprocess.run(
        [*PROGRAM, *options, "watch"], env=environment, cwd=tmp_path, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"a stream" in done.stderr


def test_command_gets_no_option_and_no_control_characters(environment: dict[str, str], fake: FakeImmich) -> None:
    """An unsafe event kind or id is replaced in the arguments of the command, and later events still run it."""
    process = start(environment, "watch", "--exec", "echo {kind} {id}", "--concurrency", "1")
    assert process.stdout is not None
    assert process.stdout.readline() == b"on_server_version \n"
    portal = fake._portal
    assert portal is not None
    for kind, subject in (("--delete", "--all"), ("a\0b", "a\0b"), ("x\x1b[2J", ALBUM), ("plain", ALBUM)):
        portal.run(fake.push, kind, {"id": subject})
    lines = [process.stdout.readline().decode() for _ in range(4)]
    assert lines == ["unknown \n", "unknown \n", f"unknown {ALBUM}\n", f"plain {ALBUM}\n"]
    code, _, error = end(process, signal.SIGTERM)
    assert code == 0
    assert "\x1b" not in error


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_while_it_starts_ends_it_without_a_traceback(environment: dict[str, str], number: int) -> None:
    """A signal during startup ends the command with at most a short message on standard error, without a traceback."""
    process = start(environment, "watch")
    code, out, error = end(process, number)
    assert code in (130, -signal.SIGTERM, 0, -signal.SIGINT)
    assert out == ""
    assert "Traceback" not in error
