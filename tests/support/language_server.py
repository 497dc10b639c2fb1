"""A minimal language server client that queries basedpyright like an editor."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any


class LanguageServer:
    """A running language server.

    Args:
        process: the server, with pipes.
        python: the Python interpreter whose packages the server resolves.
    """

    def __init__(self, process: subprocess.Popen[bytes], python: Path) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._to: IO[bytes] = process.stdin
        self._from: IO[bytes] = process.stdout
        self._python = python
        self._asked = 0

    def ask(self, method: str, **parameters: Any) -> Any:
        """Send a request and return the response, replying to the server's own requests meanwhile."""
        self._asked += 1
        self._send(id=self._asked, method=method, params=parameters)
        while True:
            message = self._receive()
            if message.get("method") == "workspace/configuration":
                settings = [{"pythonPath": str(self._python)} for _ in message["params"]["items"]]
                self._send(id=message["id"], result=settings)
            elif "method" in message and "id" in message:
                self._send(id=message["id"], result=None)
            elif message.get("id") == self._asked:
                assert "error" not in message, message
                return message["result"]

    def tell(self, method: str, **parameters: Any) -> None:
        """Send a notification, which has no response."""
        self._send(method=method, params=parameters)

    def _send(self, **message: Any) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._to.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._to.flush()

    def _receive(self) -> dict[str, Any]:
        length = 0
        while (line := self._from.readline().strip()) or not length:
            assert line, "the language server has ended"
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self._from.read(length))
        return message


@contextmanager
def language_server(python: Path, folder: Path) -> Iterator[LanguageServer]:
    """Start a language server for the programs in a folder."""
    command = [Path(sys.executable).with_name("basedpyright-langserver"), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder) as process:
        server = LanguageServer(process, python)
        hover = {"hover": {"contentFormat": ["plaintext"]}, "completion": {}}
        server.ask(
            "initialize",
            processId=None,
            rootUri=folder.as_uri(),
            workspaceFolders=[{"uri": folder.as_uri(), "name": "programs"}],
            capabilities={"workspace": {"configuration": True}, "textDocument": hover},
        )
        server.tell("initialized")
        yield server
        server.ask("shutdown")
        server.tell("exit")
