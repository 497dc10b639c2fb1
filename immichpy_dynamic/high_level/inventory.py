"""List everything that belongs to the caller, and prove that the list is complete.

"Everything" are the kinds of :data:`~.results.KINDS`. Each is listed by a search, which is the only operation that
describes assets in full, and compared with the server's own statistics. Where these disagree, the time buckets tell
which ids the search left out. Assets that are still not listed, or not visible, are reported as missing.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Collection, Mapping
from contextlib import aclosing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ImmichError
from ..http.retry import retry
from ..paging import pages
from ..spec.history import supports
from ..spec.naming import suggestion
from .base import operation, takes
from .fields import read, read_list
from .results import KINDS, MissingAssets
from .timeline import bucket_ids

if TYPE_CHECKING:
    from ..api import Caller

_PAGE = 1000
_LOCKED = (
    "only a session that was unlocked with the PIN code sees locked assets: log in with a password, call "
    "authentication.unlock_auth_session and download again, or exclude them"
)
_IN_THE_TRASH = {"with_deleted": True, "trashed_after": datetime(1970, 1, 1, tzinfo=UTC)}


class _Section(msgspec.Struct, frozen=True):
    """A part of the library that one search finds."""

    kind: str
    search: dict[str, Any]
    count: dict[str, Any] | None
    """Arguments of the statistics and of the time buckets; ``None`` when the release cannot count these assets."""


class _User(msgspec.Struct):
    id: str
    is_admin: Any = False
    quota_usage_in_bytes: Any = None


class _Exif(msgspec.Struct):
    file_size_in_byte: Any = None


class _Listed(msgspec.Struct):
    id: str
    owner_id: str
    library_id: Any = None
    exif_info: _Exif | None = None


class _Statistics(msgspec.Struct):
    total: int


class LockedAccess(msgspec.Struct):
    """Whether the caller sees locked assets (``is_elevated``), and whether the user has a PIN code."""

    is_elevated: bool
    pin_code: bool


def check_kinds(kinds: Collection[str] | str) -> frozenset[str]:
    """Return the kinds as a set.

    Raises:
        ValueError: one of them does not exist.
    """
    wanted = frozenset({kinds} if isinstance(kinds, str) else kinds)
    for kind in sorted(wanted - set(KINDS)):
        raise ValueError(f"unknown kind of assets {kind!r}.{suggestion(kind, KINDS)} The kinds are {', '.join(KINDS)}")
    return wanted


class Inventory:
    """All assets of the caller, or those of some kinds.

    Args:
        client: the client of the user.
        exclude: the kinds to leave out.
        retries: how often a failed request is repeated.
        details: arguments of the search that ask for more than ``with_exif``.
    """

    def __init__(
        self, client: Caller, exclude: Collection[str], retries: int, details: Mapping[str, Any] | None = None
    ) -> None:
        self._details = details or {}
        self._client = client
        self._exclude = exclude
        self._retries = retries
        self._bytes: int | None = None if exclude else 0
        """The size of all assets that count for the quota; ``None`` once the size of one is unknown."""
        self.missing: list[MissingAssets] = []
        """The caller's assets that could not be listed; complete when :meth:`assets` has ended."""
        self.total: int | None = None
        """The number of assets at the beginning of :meth:`assets`; ``None`` when the server does not count them."""

    async def assets(self) -> AsyncGenerator[Any]:
        """Yield each asset as the search describes it, and the id alone of each asset that the search left out.

        Raises:
            ImmichError: the assets cannot be listed.
        """
        user = await self._user()
        status = await locked_access(self._client, self._retries)
        sees_locked = status is None or status.is_elevated
        sections = self._sections(includes_locked=sees_locked)
        counts = [await self._count(section) for section in sections]
        self.total = sum(count or 0 for count in counts) if any(counts) else None
        for section in sections:
            async with aclosing(self._assets_of(section, user.id)) as found:
                async for asset in found:
                    yield asset
        if status is not None and not sees_locked and "locked" not in self._exclude:
            await self._report_locked(user, has_pin_code=status.pin_code)

    async def _user(self) -> _User:
        return read(_User, await self._ask("getMyUser"), "users.get_my_user")

    def _sections(self, *, includes_locked: bool) -> list[_Section]:
        if not takes(operation(self._client, "searchAssets", "searchMetadata"), "visibility"):
            return [section for section in _OLDER if section.kind not in self._exclude]
        visible = ["timeline", "archive", "hidden", *(["locked"] if includes_locked else [])]
        visible = [kind for kind in visible if kind not in self._exclude]
        sections = [_Section(kind, {"visibility": kind}, {"visibility": kind}) for kind in visible]
        if "trash" not in self._exclude:
            sections += [
                _Section("trash", {"visibility": kind, **_IN_THE_TRASH}, {"visibility": kind, "is_trashed": True})
                for kind in visible
            ]
        return sections

    async def _report_locked(self, user: _User, *, has_pin_code: bool) -> None:
        """Report the locked assets as missing, as far as the server counts them for a session that is not unlocked."""
        count = await self._locked_of_admin(user) if user.is_admin is True else None
        if count is not None:
            if count:
                self.missing.append(MissingAssets("locked", count, _LOCKED))
            return
        # Immich counts all assets of the user's own, visible or not, for the quota.
        invisible = await self._invisible_bytes(user)
        if invisible:
            reason = f"the quota counts {invisible} bytes more than all visible assets have; {_LOCKED}"
            self.missing.append(MissingAssets("locked", None, reason))
        elif invisible is None and has_pin_code:
            self.missing.append(MissingAssets("locked", None, _LOCKED))

    async def _invisible_bytes(self, user: _User) -> int | None:
        usage = user.quota_usage_in_bytes
        if self._bytes is None or not isinstance(usage, int):
            return None
        if usage > self._bytes:
            # Assets that were deleted meanwhile do not count as invisible.
            later = (await self._user()).quota_usage_in_bytes
            usage = min(usage, later) if isinstance(later, int) else usage
        return max(0, usage - self._bytes)

    async def _locked_of_admin(self, user: _User) -> int | None:
        try:
            found = await self._ask("getUserStatisticsAdmin", id=user.id, visibility="locked")
            return read(_Statistics, found, "users_admin.get_user_statistics_admin").total
        except ImmichError:
            return None

    async def _assets_of(self, section: _Section, user_id: str) -> AsyncGenerator[Any]:
        expected = await self._count(section)
        if expected == 0:
            return
        found: set[str] = set()
        unusable = 0
        search = operation(self._client, "searchAssets", "searchMetadata")
        async with aclosing(
            pages(search, (), {"size": _PAGE, "with_exif": True, **self._details, **section.search})
        ) as listed:
            async for asset in (asset async for page in listed for asset in page):
                try:
                    item = read(_Listed, asset, "search.search_assets: an item")
                except ImmichError:
                    unusable += 1
                    continue
                # A search also finds the assets that partners share.
                if item.owner_id == user_id:
                    found.add(item.id)
                    self._add_bytes(item)
                    yield asset
        if section.count is not None and expected != len(found):
            for asset_id in await self._left_out(section, found):
                found.add(asset_id)
                self._bytes = None
                yield asset_id
            expected = await self._count(section)
        if expected is not None and len(found) < expected:
            reason = f"the server counts {expected}, but lists only {len(found)}"
            self.missing.append(MissingAssets(section.kind, expected - len(found), reason))
        elif expected is None and unusable:
            reason = "the server describes them in a form that cannot be used"
            self.missing.append(MissingAssets(section.kind, unusable, reason))

    def _add_bytes(self, item: _Listed) -> None:
        if self._bytes is None or item.library_id:
            return
        size = item.exif_info.file_size_in_byte if item.exif_info else None
        self._bytes = self._bytes + size if isinstance(size, int) else None

    async def _left_out(self, section: _Section, found: Collection[str]) -> list[str]:
        try:
            return [each for each in await bucket_ids(self._client, section.count or {}) if each not in found]
        except ImmichError:
            return []  # the statistics still give the number of assets

    async def _count(self, section: _Section) -> int | None:
        if section.count is None:
            return None
        try:
            found = await self._ask("getAssetStatistics", **section.count)
            return read(_Statistics, found, "assets.get_asset_statistics").total
        except ImmichError:
            return None  # the key may lack the permission

    async def _ask(self, name: str, **arguments: Any) -> Any:
        call = operation(self._client, name)
        return await retry(lambda: call(**arguments, _retries=0), self._retries)


_OLDER = (
    _Section("timeline", {"is_archived": False, "is_visible": True}, {"is_archived": False}),
    _Section("archive", {"is_archived": True, "is_visible": True}, {"is_archived": True}),
    _Section("hidden", {"with_archived": True, "is_visible": False}, None),
    _Section("trash", {"with_archived": True, **_IN_THE_TRASH}, {"is_trashed": True}),
)
"""Until Immich 1.132, assets have two booleans instead of ``visibility``: archived and visible."""


async def locked_access(client: Caller, retries: int) -> LockedAccess | None:
    """Return the caller's access to locked assets; ``None`` when the release has no locked assets."""
    if not supports(client.spec, "getTimeBuckets", parameter="visibility", value="locked"):
        return None
    ask = operation(client, "getAuthStatus")
    try:
        found = await retry(lambda: ask(_retries=0), retries)
        return read(LockedAccess, found, "authentication.get_auth_status")
    except ImmichError:
        return LockedAccess(is_elevated=False, pin_code=True)


async def album_assets(client: Caller, album_id: str, retries: int) -> tuple[list[str], MissingAssets | None]:
    """Return the ids of the assets in an album, and how many of them could not be listed.

    Raises:
        ImmichError: the server refused or failed.
    """
    ask = operation(client, "getDownloadInfo")
    # Every release has this operation, and visitors of a shared link may call it too.
    info = await retry(lambda: ask(album_id=album_id, _retries=0), retries)
    archives = read(_DownloadInfo, info, "download.get_download_info").archives
    usable = read_list(_Archive, archives, "download.get_download_info")[0]
    ids = [asset_id for archive in usable for asset_id in archive.asset_ids if isinstance(asset_id, str)]
    try:
        album = await operation(client, "getAlbumInfo")(album_id, _retries=0)
        count = read(_Album, album, "albums.get_album_info").asset_count
    except ImmichError:
        return ids, None
    if count <= len(ids):
        return ids, None
    return ids, MissingAssets("album", count - len(ids), f"the album has {count}, but only {len(ids)} are listed")


class _Archive(msgspec.Struct):
    asset_ids: list[Any]


class _DownloadInfo(msgspec.Struct):
    archives: Any


class _Album(msgspec.Struct):
    asset_count: int
