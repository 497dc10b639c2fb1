"""Record the progress of an upload on disk, so that an interrupted upload can be resumed."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Literal, Self

import msgspec

from .._internal.threads import finish_in_thread
from .walk import LocalFile, Stamp

State = Literal["hashed", "sending", "uploaded"]

_TABLE = """
CREATE TABLE IF NOT EXISTS files (
    server TEXT NOT NULL, path BLOB NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    checksum TEXT NOT NULL, state TEXT NOT NULL, asset_id TEXT,
    PRIMARY KEY (server, path)
) WITHOUT ROWID
"""


class Note(msgspec.Struct, frozen=True):
    """The journal's entry for a file; it holds only while the file is unchanged."""

    checksum: str
    state: State
    asset_id: str | None = None


class Journal:
    """A SQLite file that several runs may share, also runs for several servers.

    Args:
        path: the file; created when it is missing.
        server: the server's address. Entries count for this server only.

    Raises:
        OSError: raised by every method when the file is not a journal, or cannot be read or written.
    """

    def __init__(self, path: Path, server: str) -> None:
        self._path = path
        self._server = server
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    async def __aenter__(self) -> Self:
        try:
            await finish_in_thread(self._open)
        except BaseException:
            # A caller cancelled while the file is opened never enters the block, so close the file here.
            await finish_in_thread(self._close)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await finish_in_thread(self._close)

    async def notes(self, files: Iterable[LocalFile]) -> dict[Path, Note]:
        """Return the entries of those files that have not changed."""
        return await finish_in_thread(self._notes, list(files))

    async def write(
        self,
        files: Iterable[LocalFile],
        state: State,
        asset_id: str | None = None,
        *,
        sidecars: Mapping[Path, Stamp] = MappingProxyType({}),
    ) -> None:
        """Write the state of files, and of sidecars sent with them, to disk before returning."""
        rows = [(self._server, bytes(file.path), *_stamp(file), file.checksum, state, asset_id) for file in files]
        rows += [(self._server, bytes(path), *_fit(stamp), "", state, asset_id) for path, stamp in sidecars.items()]
        await finish_in_thread(self._write, rows)

    async def has_sent(self, sidecar: Path, stamp: Stamp) -> bool:
        """Return whether a sidecar was sent in its present state."""
        return await finish_in_thread(self._has_sent, sidecar, stamp)

    def _open(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._errors_name_it():
            self._connection = sqlite3.connect(self._path, check_same_thread=False, isolation_level=None, timeout=30)
            try:
                for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", _TABLE):
                    self._connection.execute(statement)
            except sqlite3.Error:
                self._close()
                raise

    @contextmanager
    def _errors_name_it(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise OSError(f"the journal {self._path} cannot be used: {error}") from error

    def _close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _notes(self, files: list[LocalFile]) -> dict[Path, Note]:
        query = "SELECT size, mtime_ns, checksum, state, asset_id FROM files WHERE server = ? AND path = ?"
        notes = {}
        with self._lock, self._errors_name_it():
            for file in files:
                row = self._execute(query, (self._server, bytes(file.path))).fetchone()
                if row is not None and row[:2] == _stamp(file):
                    notes[file.path] = Note(*row[2:])
        return notes

    def _has_sent(self, sidecar: Path, stamp: Stamp) -> bool:
        query = "SELECT 1 FROM files WHERE server = ? AND path = ? AND size = ? AND mtime_ns = ? AND state = 'uploaded'"
        with self._lock, self._errors_name_it():
            return self._execute(query, (self._server, bytes(sidecar), *_fit(stamp))).fetchone() is not None

    def _write(self, rows: list[tuple[Any, ...]]) -> None:
        with self._lock, self._errors_name_it():
            self._execute("BEGIN IMMEDIATE")
            try:
                for row in rows:
                    self._execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            except BaseException:
                # After some errors SQLite has rolled back by itself.
                if self._connection is not None and self._connection.in_transaction:
                    self._execute("ROLLBACK")
                raise
            self._execute("COMMIT")

    def _execute(self, statement: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        if self._connection is None:
            raise ValueError("the journal is closed")
        return self._connection.execute(statement, values)


def _stamp(file: LocalFile) -> Stamp:
    return _fit((file.size, file.mtime_ns))


def _fit(stamp: Stamp) -> Stamp:
    # A broken clock can produce times too large for SQLite's integers.
    return stamp[0], max(-(2**63), min(stamp[1], 2**63 - 1))
