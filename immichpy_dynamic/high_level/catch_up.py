"""Find the events that were lost while a client was not connected.

A search finds new, changed and trashed assets. The ids of yielded events are remembered, because an event may come
late: Immich takes an interrupted job up again up to a minute after a restart.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import AsyncGenerator, Collection, Hashable
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ImmichError
from ..http.retry import RETRIES, retry
from ..paging import pages
from .base import operation, takes
from .event_payloads import RESTORED, TRASHED, UPDATED, UPLOADED, Event
from .fields import read

if TYPE_CHECKING:
    from ..api import Caller

log: logging.Logger = logging.getLogger("immichpy_dynamic")

_OVERLAP = timedelta(seconds=60)
"""The time that a search covers before the loss of the connection was noticed, which happens late."""
_BACKLOG = timedelta(hours=6)
"""The maximum time an asset waits for thumbnails. Its event is lost when they are made within a gap."""
_REMEMBERED = 100_000


class _User(msgspec.Struct):
    id: str


class _Asset(msgspec.Struct):
    id: str
    owner_id: str
    updated_at: datetime | None = None


class _Remembered:
    """A bounded set of the newest keys of a kind, to recognise repeated events."""

    def __init__(self) -> None:
        self._keys: OrderedDict[Hashable, None] = OrderedDict()

    def add(self, key: Hashable) -> bool:
        """Remember a key; return whether it was new."""
        if key in self._keys:
            return False
        self._keys[key] = None
        if len(self._keys) > _REMEMBERED:
            self._keys.popitem(last=False)
        return True

    def discard(self, key: Hashable) -> None:
        """Forget a key."""
        self._keys.pop(key, None)


class CatchUp:
    """Finds the assets whose events were lost, and recognises events that were yielded before.

    Args:
        client: sends the searches.
        wanted: the kinds of events to yield.
        since: the time from which assets count as new; now by default.
    """

    def __init__(self, client: Caller, wanted: Collection[str], since: datetime | None) -> None:
        self._client = client
        self._wanted = wanted
        self._since = since
        self._start = since or _now()
        self._user_id = ""
        self._before: set[str] = set()
        self._uploaded = _Remembered()
        self._updated = _Remembered()
        self._trashed = _Remembered()

    async def begin(self) -> None:
        """Note the assets that exist before the first connection, so that they never count as new."""
        user = await retry(operation(self._client, "getMyUser"), RETRIES)
        self._user_id = read(_User, user, "users.get_my_user").id
        if self._since is not None:
            return
        self._start = await self._server_time()
        # The server's clock is read to the second, so a later search also finds earlier assets of the same second.
        self._before = {asset.id async for asset, _ in self._search(created_after=self._start)}
        async for asset, _ in self._search(updated_after=self._start):
            self._updated.add((asset.id, asset.updated_at))
        async for asset, _ in self._search(trashed_after=self._start, with_deleted=True):
            self._trashed.add(asset.id)

    def is_new(self, event: Event) -> bool:
        """Remember a pushed event; return whether it was not yielded before."""
        asset_id, updated_at = getattr(event.data, "id", None), getattr(event.data, "updated_at", None)
        if event.kind == UPLOADED:
            return asset_id is None or self._uploaded.add(asset_id)
        if event.kind == UPDATED:
            return updated_at is None or self._updated.add((asset_id, updated_at))
        ids = event.data if isinstance(event.data, list) else []
        if event.kind == RESTORED:
            for each in ids:
                self._trashed.discard(each)
        new = [each for each in ids if event.kind == TRASHED and self._trashed.add(each)]
        return event.kind != TRASHED or bool(new) or not ids

    async def missed(self, lost_at: datetime | None) -> AsyncGenerator[Event]:
        """Yield the events of a gap that a search can still find: new, changed and trashed assets.

        Args:
            lost_at: when the gap began by the clock of this machine; ``None`` for the first connection.
        """
        lost = self._start
        if lost_at is not None:
            lost = lost_at + (await self._server_time() - _now())
        recent = max(self._start, lost - _OVERLAP)
        new: set[str] = set()
        async for asset, item in self._search(created_after=max(self._start, lost - _BACKLOG)):
            if asset.id not in self._before and self._uploaded.add(asset.id):
                new.add(asset.id)
                if UPLOADED in self._wanted:
                    yield _caught_up(UPLOADED, item)
        async with aclosing(self._changed(recent, new)) as changed:
            async for event in changed:
                yield event

    async def _changed(self, since: datetime, new: Collection[str]) -> AsyncGenerator[Event]:
        if UPDATED in self._wanted:
            async for asset, item in self._search(updated_after=since):
                if asset.id not in new and self._updated.add((asset.id, asset.updated_at)):
                    yield _caught_up(UPDATED, item)
        if TRASHED in self._wanted:
            async for asset, _ in self._search(trashed_after=since, with_deleted=True):
                if self._trashed.add(asset.id):
                    yield _caught_up(TRASHED, [asset.id])

    async def _search(self, **filters: Any) -> AsyncGenerator[tuple[_Asset, Any]]:
        """Yield the caller's own assets that a search finds, archived ones too."""
        search = operation(self._client, "searchAssets", "searchMetadata")
        if takes(search, "visibility"):
            sections: list[dict[str, Any]] = [{"visibility": "timeline"}, {"visibility": "archive"}]
        else:
            sections = [{"with_archived": True}]
        for section in sections:
            async with aclosing(pages(search, (), {"size": 1000, **section, **filters})) as found:
                async for page in found:
                    for item in page:
                        try:
                            asset = read(_Asset, item, "search.search_assets: an item")
                        except ImmichError as error:
                            log.warning("events: an asset of the search is left out: %s", error)
                            continue
                        if asset.owner_id == self._user_id:
                            yield asset, item

    async def _server_time(self) -> datetime:
        """Return the time by the server's clock, to the second: its ``createdAt`` come from there."""
        response = await operation(self._client, "pingServer").raw()
        try:
            return parsedate_to_datetime(response.headers.get("Date", "")).astimezone(UTC)
        except (ValueError, OverflowError):
            return _now()


def _now() -> datetime:
    return datetime.now(UTC)


def _caught_up(kind: str, data: Any) -> Event:
    return Event(kind=kind, data=data, received_at=_now(), is_caught_up=True)
