"""The data of a running server, with ids and a clock that are the same in every run."""

from __future__ import annotations

import base64
import random
import shutil
import string
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from .entities import (
    Activity,
    Album,
    ApiKey,
    Asset,
    Entity,
    Face,
    Library,
    Memory,
    Notification,
    Partner,
    Person,
    Run,
    Session,
    SharedLink,
    Stack,
    Tag,
    User,
    Workflow,
)

_E = TypeVar("_E", bound=Entity)

START = datetime(2026, 1, 1, tzinfo=UTC)
_TICK = timedelta(milliseconds=1)


class Clock:
    """A clock that goes on by a millisecond each time it is read, so that no two events share a time."""

    def __init__(self, start: datetime = START) -> None:
        self._now = start

    def __call__(self) -> datetime:
        """Return the time."""
        self._now += _TICK
        return self._now

    @property
    def last(self) -> datetime:
        """The time of the last event; reading it is none."""
        return self._now

    def pass_by(self, moment: datetime) -> None:
        """Go on from ``moment``, if that is later than now."""
        self._now = max(self._now, moment)

    def advance(self, **duration: float) -> None:
        """Put the clock forward by ``hours=``, ``days=`` and the like (as for ``timedelta``)."""
        self._now += timedelta(**duration)


class State:
    """Everything that the server remembers.

    Look at it freely; change it with :meth:`add`, :meth:`touch` and :meth:`remove`.

    Args:
        seed: fixes all ids, keys and tokens.
        clock: gives the time.
    """

    def __init__(self, seed: int, clock: Callable[[], datetime]) -> None:
        self.now = clock
        self.random: random.Random = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
        self.choices: random.Random = random.Random(seed)  # noqa: S311 - as above
        """The random generator of responses; a separate one, so that they do not depend on the number of ids."""
        # A generator of its own, so that ids do not depend on how many requests there were.
        self._names = random.Random(seed)  # noqa: S311 - as above
        self.users: dict[str, User] = {}
        self.api_keys: dict[str, ApiKey] = {}
        self.sessions: dict[str, Session] = {}
        self.assets: dict[str, Asset] = {}
        self.albums: dict[str, Album] = {}
        self.tags: dict[str, Tag] = {}
        self.stacks: dict[str, Stack] = {}
        self.people: dict[str, Person] = {}
        self.faces: dict[str, Face] = {}
        self.memories: dict[str, Memory] = {}
        self.shared_links: dict[str, SharedLink] = {}
        self.partners: dict[str, Partner] = {}
        self.activities: dict[str, Activity] = {}
        self.notifications: dict[str, Notification] = {}
        self.libraries: dict[str, Library] = {}
        self.workflows: dict[str, Workflow] = {}
        self.runs: dict[str, Run] = {}
        self.paused_queues: set[str] = set()
        self.system_config: dict[str, Any] = {}
        """Only what was changed."""
        self.admin_onboarded = False
        self.server_license: dict[str, Any] | None = None
        self.removed: list[tuple[int, Entity]] = []
        """The removed entities with the number of the removal, for the sync stream."""
        self.tombstones: list[tuple[int, str, dict[str, Any]]] = []
        """The removed relations, such as assets of albums, for the sync stream."""
        self.checksums: dict[tuple[str, str], str] = {}
        """Owner and checksum → asset."""
        self._tables: dict[type[Entity], dict[str, Any]] = {
            User: self.users,
            ApiKey: self.api_keys,
            Session: self.sessions,
            Asset: self.assets,
            Album: self.albums,
            Tag: self.tags,
            Stack: self.stacks,
            Person: self.people,
            Face: self.faces,
            Memory: self.memories,
            SharedLink: self.shared_links,
            Partner: self.partners,
            Activity: self.activities,
            Notification: self.notifications,
            Library: self.libraries,
            Workflow: self.workflows,
            Run: self.runs,
        }
        self.sequence: int = 0
        """The number of the last change."""
        self.directory: Path | None = None
        """The folder of large uploads: the permanent one, otherwise a temporary one that is created when needed."""
        self._is_temporary = False

    @property
    def tables(self) -> Mapping[type[Entity], dict[str, Any]]:
        """All records: kind → id → record."""
        return self._tables

    def add(self, kind: type[_E], **values: Any) -> _E:
        """Make a record with a new id and remember it."""
        now = values.pop("created_at", None) or self.now()
        entity = kind(id=self.new_id(), created_at=now, updated_at=now, sequence=self._next(), **values)
        self._tables[kind][entity.id] = entity
        return entity

    def touch(self, entity: Entity, **values: Any) -> None:
        """Change a record."""
        for name, value in values.items():
            setattr(entity, name, value)
        entity.updated_at = self.now()
        entity.sequence = self._next()

    def remove(self, entity: Entity) -> None:
        """Forget a record; that it was there is remembered for the sync stream."""
        del self._tables[type(entity)][entity.id]
        self.removed.append((self._next(), entity))

    def everything(self) -> Iterator[Entity]:
        """Yield all records but the users."""
        for kind, table in self._tables.items():
            if kind is not User:
                yield from table.values()

    def add_tombstone(self, kind: str, **facts: Any) -> None:
        """Remember for the sync stream that something was taken out of something."""
        self.tombstones.append((self._next(), kind, facts))

    def faces_of(self, asset_id: str) -> list[Face]:
        """Return the faces in an asset."""
        return [face for face in self.faces.values() if face.asset_id == asset_id]

    def new_id(self) -> str:
        """Return an id: version 4, which the documents from 3.0 on ask for."""
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def new_secret(self, size: int = 32) -> str:
        """Return a key or a token."""
        return base64.urlsafe_b64encode(self.random.randbytes(size)).decode().rstrip("=")

    def new_correlation_id(self) -> str:
        """Return the name of one request."""
        return "".join(self._names.choices(string.ascii_lowercase + string.digits, k=8))

    def new_file(self) -> Path:
        """Return the path of a temporary file that does not exist yet. Touches the disk: call it in a thread."""
        if self.directory is None:
            self.directory = Path(tempfile.mkdtemp(prefix="fake-immich-"))
            self._is_temporary = True
        return self.directory / self.new_id()

    def close(self) -> None:
        """Remove temporary files. Touches the disk: call it in a thread."""
        if self.directory is not None and self._is_temporary:
            shutil.rmtree(self.directory, ignore_errors=True)
            self.directory = None

    def _next(self) -> int:
        self.sequence += 1
        return self.sequence
