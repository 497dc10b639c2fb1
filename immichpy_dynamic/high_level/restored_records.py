"""Restore the records of a library other than assets, kind by kind, where they are missing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from ..exceptions import UnsupportedOperationError
from ..http.retry import retry
from .albums import batches
from .backup_records import Record, Records, read_records
from .backup_sources import AssetRecord, Source
from .base import operation, takes
from .fields import read, read_list
from .record_values import day_of, list_of, text, time_of
from .restore_context import PLANNED, Made, RestoreContext, User
from .restored_albums import RestoredAlbums
from .restored_people import RestoredPeople
from .results import RestoreResult

if TYPE_CHECKING:
    from ..api import Caller


async def restore_records(
    client: Caller,
    source: Source,
    result: RestoreResult,
    *,
    ids: Mapping[str, str],
    assets: Mapping[str, AssetRecord],
    present: Mapping[str, AssetRecord],
    members: Mapping[str, str],
    retries: int,
    dry_run: bool,
) -> None:
    """Restore all records other than assets.

    Args:
        client: the client of the server to restore to.
        source: the library to restore from.
        result: the counts and failures are added to it.
        ids: asset in the source → asset on the server.
        assets: the assets of the source.
        present: the assets on the server.
        members: e-mail address in the source → e-mail address on the server, where they differ.
        retries: how often a failed attempt is repeated.
        dry_run: whether to change nothing.

    Raises:
        ImmichError: the server does not return the user of the client.
    """
    me = read(User, await retry(partial(operation(client, "getMyUser"), _retries=0), retries), "users.get_my_user")
    context = RestoreContext(
        client=client,
        result=result,
        ids=ids,
        assets=assets,
        present=present,
        # The user's address may differ between source and server.
        members={await source.owner_email(): me.email, **members},
        retries=retries,
        dry_run=dry_run,
        me=me,
    )
    others = _RestoredRecords(context)
    kinds: tuple[tuple[str, Callable[[Sequence[Record], Sequence[Record]], Awaitable[None]]], ...] = (
        ("albums", RestoredAlbums(context).restore),
        ("tags", others.restore_tags),
        ("stacks", others.restore_stacks),
        ("people", RestoredPeople(context).restore),
        ("memories", others.restore_memories),
        ("shared-links", others.restore_links),
        ("preferences", others.restore_preferences),
    )
    reader = Records(client, me.id, retries)
    for kind, restore in kinds:
        wanted = await source.records(kind)
        if not wanted:
            continue
        there = await read_records(reader, kind)
        if there is None:
            result.leave_out(reader.problems.pop())
            continue
        try:
            await restore(wanted, there)
        except UnsupportedOperationError as error:
            result.leave_out(f"{kind}: {error}")
    # Existing records that cannot be read cannot be compared; the backup itself is complete.
    for problem in reader.problems:
        result.leave_out(f"on this server: {problem}")


class _RestoredRecords:
    """Restores tags, stacks, memories, shared links and preferences."""

    def __init__(self, context: RestoreContext) -> None:
        self._context = context

    async def restore_tags(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        """Recreate tags and put them on assets."""
        by_name = {text(each, "name"): each for each in there}
        for record in wanted:
            name = text(record, "name")
            match = by_name.get(name)
            tag_id = text(match or {}, "id")
            if match is None:
                response = await self._context.do(
                    "tags", "created", name, partial(self._context.call, "upsertTags", tags=[name])
                )
                made, _problems = read_list(Made, response, "tags.upsert_tags") if response else ([], [])
                tag_id = PLANNED if self._context.dry_run else made[0].id if made else ""
            else:
                self._context.result.count("tags", "present")
            known = set(list_of(match or {}, "assetIds"))
            new = [each for each in self._context.mapped(record) if each not in known]
            if not tag_id:
                continue
            if not self._can_list_tagged:
                # This release does not list tagged assets; tagging an asset twice is harmless.
                for batch in batches(new if not self._context.dry_run else []):
                    await retry(
                        partial(self._context.call, "bulkTagAssets", tag_ids=[tag_id], asset_ids=list(batch)),
                        self._context.retries,
                    )
                new = []
            for batch in batches(new):
                await self._context.do(
                    "tagged assets",
                    "created",
                    name,
                    partial(self._context.call, "bulkTagAssets", tag_ids=[tag_id], asset_ids=list(batch)),
                )
            color = record.get("color")
            if color and color != (match or {}).get("color"):
                await self._context.do(
                    "tags", "changed", name, partial(self._context.call, "updateTag", tag_id, color=color)
                )

    @property
    def _can_list_tagged(self) -> bool:
        return takes(operation(self._context.client, "searchAssets", "searchMetadata"), "tag_ids")

    async def restore_stacks(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        """Recreate stacks."""
        stacked = {asset_id for each in there for asset_id in list_of(each, "assetIds")}
        sets = [set(list_of(each, "assetIds")) for each in there]
        for record in wanted:
            ids = self._context.mapped(record)
            primary = self._context.ids.get(text(record, "primaryId"))
            name = self._context.name_of(text(record, "primaryId"))
            if set(ids) in sets:
                self._context.result.count("stacks", "present")
            elif len(ids) < 2:
                self._context.result.leave_out(f"the stack of {name}: fewer than two of its assets are on this server")
            elif stacked & set(ids):
                self._context.result.leave_out(
                    f"the stack of {name}: some of its assets are in another stack on this server"
                )
            else:
                ordered = sorted(ids, key=lambda each: each != primary)
                await self._context.made("stacks", name, "createStack", asset_ids=ordered)

    async def restore_memories(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        """Recreate memories."""
        known = [(each.get("type"), day_of(each.get("memoryAt")), set(list_of(each, "assetIds"))) for each in there]
        for record in wanted:
            ids, day = self._context.mapped(record), day_of(record.get("memoryAt"))
            if (record.get("type"), day, set(ids)) in known:
                self._context.result.count("memories", "present")
                continue
            arguments = {
                "type": record.get("type"),
                "data": record.get("data"),
                "memory_at": time_of(record.get("memoryAt")),
                "seen_at": time_of(record.get("seenAt")),
                "is_saved": record.get("isSaved"),
                "asset_ids": ids,
            }
            await self._context.made("memories", str(day), "createMemory", **arguments)

    async def restore_links(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        """Create shared links anew, without those that had a password or have expired."""
        known = [_link_key(each, each.get("albumId"), list_of(each, "assetIds")) for each in there]
        now = datetime.now(UTC)
        for record in wanted:
            album_id, ids = self._context.album_ids.get(text(record, "albumId")), self._context.mapped(record)
            label = text(record, "description") or text(record, "type").lower()
            expires = time_of(record.get("expiresAt"))
            if record.get("hasPassword"):
                self._context.result.leave_out(f"shared link {label}: its password is not in the backup; make it anew")
            elif expires is not None and expires <= now:
                self._context.result.leave_out(f"shared link {label}: it has expired")
            elif album_id is None and not ids:
                self._context.result.leave_out(f"shared link {label}: what it shares is not on this server")
            elif _link_key(record, album_id, ids) in known:
                self._context.result.count("shared-links", "present")
            else:
                arguments = {name: record.get(field) for name, field in _LINK.items()}
                arguments |= {"album_id": album_id, "asset_ids": ids or None, "expires_at": expires}
                await self._context.made("shared-links", label, "createSharedLink", **arguments)
                self._context.result.leave_out(f"shared link {label}: it has a new address")

    async def restore_preferences(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        """Restore the preferences that the server's release has."""
        if not there:
            return
        update = operation(self._context.client, "updateMyPreferences")
        changes = _changed(wanted[0], there[0])
        known = {each.wire_name: each.name for each in update.parameters if each.location == "body"}
        for section in sorted({name for name, value in wanted[0].items() if isinstance(value, dict)} - set(there[0])):
            self._context.result.leave_out(f"preferences: Immich {self._context.client.spec.release} has no {section}")
        for section, values in changes.items():
            if section in known:
                await self._context.do(
                    "preferences",
                    "changed",
                    section,
                    partial(update, **{known[section]: values}, _retries=0),
                )


_LINK = {
    "type": "type",
    "description": "description",
    "allow_download": "allowDownload",
    "allow_upload": "allowUpload",
    "show_metadata": "showMetadata",
}


def _link_key(record: Record, album_id: Any, ids: Iterable[str]) -> tuple[Any, ...]:
    return record.get("type"), album_id, frozenset(ids), record.get("description")


def _changed(wanted: Record, there: Record) -> dict[str, Any]:
    """Return the parts of ``wanted`` whose keys are in ``there`` with another value."""
    changes: dict[str, Any] = {}
    for name, value in wanted.items():
        other = there.get(name)
        if isinstance(value, dict) and isinstance(other, dict):
            if inner := _changed(value, other):
                changes[name] = inner
        elif name in there and value != other:
            changes[name] = value
    return changes
