"""Run the command line inside the test's process, as a shell would."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from immichpy_dynamic.cli import entry

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

VARIABLES = ("IMMICH_BASE_URL", "IMMICH_API_KEY", "IMMICH_ACCESS_TOKEN", "IMMICH_PROFILE", "NO_COLOR", "COLUMNS")


@dataclass(frozen=True)
class Result:
    """The result of one run of the command."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Return standard output decoded as JSON."""
        return json.loads(self.out)


class Terminal:
    """A shell with its own home directory, whose output is not a terminal.

    Args:
        home: the folder in which profiles and caches are kept.
        monkeypatch: sets the environment variables.
        capsysbinary: captures the output of the command.
    """

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsysbinary
        for name in VARIABLES:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HOME", str(home))
        for name in ("CONFIG", "CACHE", "DATA"):
            monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))

    def use(self, base_url: str, api_key: str) -> None:
        """Set the environment variables that name a server."""
        self._monkeypatch.setenv("IMMICH_BASE_URL", base_url)
        self._monkeypatch.setenv("IMMICH_API_KEY", api_key)

    def set(self, **variables: str | None) -> None:
        """Set environment variables."""
        for name, value in variables.items():
            if value is None:
                self._monkeypatch.delenv(name, raising=False)
            else:
                self._monkeypatch.setenv(name, value)

    def run(self, *arguments: str, stdin: str | None = None) -> Result:
        """Run the command with the given arguments."""
        if stdin is not None:
            read, write = os.pipe()
            os.write(write, stdin.encode())
            os.close(write)
            with os.fdopen(read) as file, self._monkeypatch.context() as patch:
                patch.setattr("sys.stdin", file)
                code = entry.run(arguments)
        else:
            code = entry.run(arguments)
        out, err = self._capsys.readouterr()
        return Result(code, out.decode("utf-8", "replace"), err.decode())

    def output(self) -> str:
        """Return what a command has written to standard output, for commands that exit the process."""
        return self._capsys.readouterr().out.decode()
