"""Recreate albums, with their assets, members and comments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from ..http.retry import retry
from .albums import put_into_album
from .backup_records import Record
from .fields import read_list
from .record_values import list_of, records_of, same_text, text
from .restore_context import RestoreContext, User


class RestoredAlbums:
    """Restores albums.

    Args:
        context: the state of the restore.
    """

    def __init__(self, context: RestoreContext) -> None:
        self._context = context

    async def restore(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        """Create the missing albums and complete the existing ones."""
        free = list(there)
        users = await self._users() if any(records_of(record, "members") for record in wanted) else {}
        for record in wanted:
            name, ids = text(record, "name"), self._context.mapped(record)
            match = _same_album(free, name, set(ids))
            if match is not None:
                free.remove(match)
            album_id = text(match or {}, "id") or await self._context.made(
                "albums", name, "createAlbum", album_name=name, description=text(record, "description") or None
            )
            if match is not None:
                self._context.result.count("albums", "present")
            if not album_id:
                continue
            self._context.album_ids[text(record, "id")] = album_id
            await self._fill_album(album_id, record, match or {}, ids)
            await self._invite(album_id, record, match or {}, users)
            await self._comment(album_id, record, match or {})

    async def _fill_album(self, album_id: str, record: Record, there: Record, ids: Sequence[str]) -> None:
        known = set(list_of(there, "assetIds"))
        new = [each for each in ids if each not in known]
        name = text(record, "name")
        if new:
            problems = await self._context.do(
                "album assets", "created", name, partial(put_into_album, self._context.client, album_id, new, 0)
            )
            self._context.result.problems += problems or []
        cover = self._context.ids.get(text(record, "coverId"))
        changes = {
            "description": text(record, "description")
            if text(record, "description") != text(there, "description") and there
            else None,
            "order": record.get("order") if record.get("order") != there.get("order") else None,
            "album_thumbnail_asset_id": cover if cover != there.get("coverId") else None,
        }
        changes = {key: value for key, value in changes.items() if value is not None}
        if changes:
            await self._context.do(
                "album details",
                "changed" if there else "created",
                name,
                partial(self._context.call, "updateAlbumInfo", album_id, **changes),
            )

    async def _users(self) -> dict[str, str]:
        users, _problems = read_list(
            User, await retry(partial(self._context.call, "searchUsers"), self._context.retries), "searchUsers"
        )
        return {user.email.lower(): user.id for user in users}

    async def _invite(self, album_id: str, record: Record, there: Record, users: Mapping[str, str]) -> None:
        name = text(record, "name")
        known = {text(member, "email").lower() for member in records_of(there, "members")}
        new = []
        for member in records_of(record, "members"):
            email = text(member, "email")
            target = self._context.members.get(email, email).lower()
            if target == self._context.me.email.lower() or target in known:
                continue
            if target not in users:
                self._context.result.leave_out(f"album {name}: {email} has no account on this server")
            else:
                new.append({"userId": users[target], "role": member.get("role", "viewer")})
        if new:
            await self._context.do(
                "album members",
                "created",
                name,
                partial(self._context.call, "addUsersToAlbum", album_id, album_users=new),
            )

    async def _comment(self, album_id: str, record: Record, there: Record) -> None:
        known = [_activity_key(each, None) for each in records_of(there, "activities")]
        others = 0
        for activity in records_of(record, "activities"):
            email = text(activity, "email")
            if self._context.members.get(email, email).lower() != self._context.me.email.lower():
                others += 1
                continue
            asset_id = self._context.ids.get(text(activity, "assetId"))
            key = _activity_key(activity, asset_id)
            if key in known:
                known.remove(key)
                continue
            arguments = {"album_id": album_id, "asset_id": asset_id}
            arguments |= {"type": activity.get("type"), "comment": activity.get("comment")}
            await self._context.do(
                "comments", "created", text(record, "name"), partial(self._context.call, "createActivity", **arguments)
            )
        if others:
            what = f"{others} comments and likes of other people"
            self._context.result.leave_out(f"album {text(record, 'name')}: {what}: only they can write them")


def _same_album(albums: Iterable[Record], name: str, ids: set[str]) -> Record | None:
    """Return the album of that name; of several, the one that shares the most assets."""
    same = [each for each in albums if same_text(text(each, "name"), name)]
    return max(same, key=lambda each: len(ids & set(list_of(each, "assetIds"))), default=None)


def _activity_key(activity: Mapping[str, Any], asset_id: str | None) -> tuple[Any, ...]:
    return activity.get("type"), activity.get("comment"), asset_id or activity.get("assetId")
