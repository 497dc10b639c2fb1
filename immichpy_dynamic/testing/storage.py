"""Keep a server's data in a folder: records in SQLite, the bytes of uploads as files beside it."""

from __future__ import annotations

import base64
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from .content import Content
from .entities import Asset, Entity
from .state import State
from .times import parse_time

_Row = tuple[str, str]
"""The kind of a record, and its id."""

_FACTS = ("sequence", "paused_queues", "system_config", "admin_onboarded", "server_license")
_TABLE = "CREATE TABLE IF NOT EXISTS record (kind TEXT, id TEXT, data BLOB NOT NULL, PRIMARY KEY (kind, id))"
_TIMES = ("dateTimeOriginal", "modifyDate")


@dataclass
class Changes:
    """The content to write; made while nothing else changes the state."""

    rows: dict[_Row, bytes] = field(default_factory=dict)
    gone: list[_Row] = field(default_factory=list)
    contents: dict[str, Content] = field(default_factory=dict)
    """Name of the file → what is in memory only."""

    def __bool__(self) -> bool:
        return bool(self.rows or self.gone or self.contents)


class Storage:
    """A folder with the state of one server.

    Args:
        folder: where; it is made when it is not there.

    Raises:
        OSError: it cannot be used, or another server uses it.
    """

    def __init__(self, folder: Path) -> None:
        self.files: Path = folder / "files"
        self.files.mkdir(parents=True, exist_ok=True)
        # Threads take turns; the lock that keeps other servers out is held until the end.
        self._database = sqlite3.connect(
            folder / "state.sqlite", timeout=0, isolation_level=None, check_same_thread=False
        )
        try:
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = NORMAL")
            self._database.execute(_TABLE)
        except sqlite3.Error as error:
            self._database.close()
            raise OSError(f"{folder} cannot be used: {error}") from error
        self._known: dict[_Row, bytes] = {}
        self._changes = Changes()
        self._encoder = msgspec.json.Encoder(enc_hook=self._content_facts)

    def load(self, state: State) -> bool:
        """Give ``state`` what was kept; return whether there was anything."""
        kinds = {kind.__name__: kind for kind in state.tables}
        self._known = {
            (kind, entity_id): data
            for kind, entity_id, data in self._database.execute("SELECT kind, id, data FROM record ORDER BY rowid")
        }
        for (kind, entity_id), data in self._known.items():
            if kind in kinds:
                state.tables[kinds[kind]][entity_id] = self._entity(kinds[kind], data)
            elif kind == "removed":
                name, entity = msgspec.json.decode(data)
                state.removed.append((int(entity_id), self._entity(kinds[name], msgspec.json.encode(entity))))
            elif kind == "buried":
                name, facts = msgspec.json.decode(data)
                state.tombstones.append((int(entity_id), name, facts))
            else:
                value = msgspec.json.decode(data)
                setattr(state, entity_id, set(value) if entity_id == "paused_queues" else value)
        for asset in state.assets.values():
            state.checksums[asset.owner_id, asset.checksum] = asset.id
        self._sweep(state)
        return bool(self._known)

    def changes(self, state: State) -> Changes:
        """Return how ``state`` differs from what was written. Touches no file."""
        made = self._changes = Changes()
        seen: set[_Row] = set()
        for row, value in _rows(state):
            data = self._encoder.encode(value)
            seen.add(row)
            if self._known.get(row) != data:
                made.rows[row] = data
        made.gone = [row for row in self._known if row not in seen]
        return made

    def write(self, changes: Changes) -> None:
        """Write changes, all or none. Touches the disk: call it in a thread."""
        for name, content in changes.contents.items():
            part = self.files / f"{name}.part"
            part.write_bytes(content.head)
            part.replace(self.files / name)
        with self._database:
            self._database.execute("BEGIN")
            self._database.executemany("DELETE FROM record WHERE kind = ? AND id = ?", changes.gone)
            self._database.executemany(
                # Not INSERT OR REPLACE, which would move the row to the end: lists have an order.
                "INSERT INTO record VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET data = excluded.data",
                [(*row, data) for row, data in changes.rows.items()],
            )

    def settle(self, changes: Changes) -> None:
        """Take note that changes were written: what is in a file now is let go from memory."""
        self._known.update(changes.rows)
        for row in changes.gone:
            del self._known[row]
        for name, content in changes.contents.items():
            content.settle(self.files / name)

    def close(self) -> None:
        """Let go of the folder."""
        self._database.close()

    def _content_facts(self, content: Any) -> Any:
        if not isinstance(content, Content):
            raise TypeError(f"{type(content).__name__} cannot be kept")
        facts = {"name": content.name, "size": content.size, "checksum": content.checksum}
        if content.path is None:
            name = base64.b64decode(content.checksum).hex()
            self._changes.contents[name] = content
            return {**facts, "file": name}
        if content.path.parent == self.files:
            return {**facts, "file": content.path.name}
        return {**facts, "path": str(content.path)}

    def _entity(self, kind: type[Entity], data: bytes) -> Entity:
        entity = msgspec.json.decode(data, type=kind, dec_hook=self._content)
        if isinstance(entity, Asset):
            times = {name: parse_time(entity.exif[name]) for name in _TIMES if entity.exif.get(name)}
            entity.exif.update(times)
        return entity

    def _content(self, _kind: type, facts: Any) -> Content:
        path = self.files / facts["file"] if "file" in facts else Path(facts["path"])
        return Content(b"", facts["name"], path=path, size=facts["size"], checksum=facts["checksum"])

    def _sweep(self, state: State) -> None:
        """Remove the files of what is no longer there, and of uploads that were cut off."""
        contents = [asset.content for asset in state.assets.values()]
        contents += [user.profile_image for user in state.users.values() if user.profile_image]
        kept = {content.path for content in contents}
        for path in self.files.iterdir():
            if path not in kept:
                path.unlink()


def _rows(state: State) -> Iterator[tuple[_Row, Any]]:
    for kind, table in state.tables.items():
        entities: Mapping[str, Entity] = table
        for entity_id, entity in entities.items():
            yield (kind.__name__, entity_id), entity
    for sequence, removed in state.removed:
        yield ("removed", str(sequence)), (type(removed).__name__, removed)
    for sequence, kind_name, facts in state.tombstones:
        yield ("buried", str(sequence)), (kind_name, facts)
    for name in _FACTS:
        value = getattr(state, name)
        yield ("fact", name), sorted(value) if isinstance(value, set) else value
