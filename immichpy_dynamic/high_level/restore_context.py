"""The shared state of a restore, with methods that make and count one change."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import msgspec

from ..exceptions import ImmichError, UnsupportedOperationError
from ..http.retry import retry
from .backup_records import Record
from .backup_sources import AssetRecord, only_known
from .base import operation, takes
from .fields import read
from .record_values import list_of
from .results import RestoreResult


class Made(msgspec.Struct):
    """The response to creating an object: its id."""

    id: str


class User(msgspec.Struct):
    """A user of the server."""

    id: str
    email: str


PLANNED = "00000000-0000-0000-0000-000000000000"
"""The id of whatever a dry run would create."""


class RestoreContext(msgspec.Struct, kw_only=True):
    """The state of one restore."""

    client: Any
    """The client of the server that the library is restored to."""
    result: RestoreResult
    """The result, with counts and failures."""
    ids: Mapping[str, str]
    """Asset in the source → asset on the server."""
    assets: Mapping[str, AssetRecord]
    """The assets of the source."""
    present: Mapping[str, AssetRecord]
    """The assets on the server."""
    members: Mapping[str, str]
    """E-mail address in the source → e-mail address on the server, where they differ."""
    retries: int
    dry_run: bool
    me: User
    """The user that the library is restored for."""
    album_ids: dict[str, str] = {}
    """Album in the source → album on the server."""

    async def do(self, kind: str, what: str, name: str, send: Callable[[], Awaitable[Any]]) -> Any:
        """Make one change and count it; return the response, ``None`` after a failure or in a dry run."""
        if self.dry_run:
            self.result.count(kind, what)
            return None
        try:
            response = await retry(send, self.retries)
        except UnsupportedOperationError as error:
            self.result.leave_out(f"{kind} {name}: {error}")
        except (ImmichError, TypeError) as error:
            # A record may lack an argument that the operation requires, which raises a TypeError.
            self.result.fail(f"{kind}: {name}", str(error))
        else:
            self.result.count(kind, what)
            return response
        return None

    async def call(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Call an operation with the arguments that the release has."""
        operation_ = operation(self.client, name)
        known = {key: value for key, value in kwargs.items() if value is not None and takes(operation_, key)}
        return await operation_(*args, **known, _retries=0)

    async def made(self, kind: str, label: str, name: str, /, **arguments: Any) -> str | None:
        """Create an object and return its id, :data:`PLANNED` in a dry run; ``None`` after a failure."""
        response = await self.do(kind, "created", label, partial(self.call, name, **arguments))
        if self.dry_run:
            return PLANNED
        return None if response is None else read(Made, response, name).id

    def mapped(self, record: Record) -> list[str]:
        """Return the ids on the server of a record's assets, without those that the server lacks."""
        return only_known(list_of(record, "assetIds"), self.ids)

    def name_of(self, asset_id: str) -> str:
        """Return the file name of an asset of the source, for messages."""
        record = self.assets.get(asset_id)
        return record.name if record is not None else asset_id
