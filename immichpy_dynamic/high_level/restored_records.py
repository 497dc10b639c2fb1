"""Recreate albums, tags, stacks, people, memories, shared links and preferences, as far as they are missing."""

from __future__ import annotations

import unicodedata
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ImmichError, UnsupportedOperationError
from ..http.retry import retry
from .albums import batches, put_into_album
from .backup_records import Record, Records, read_records
from .backup_sources import AssetRecord, Face, Source, only_known
from .base import operation, takes
from .fields import read, read_list
from .results import RestoreResult

if TYPE_CHECKING:
    from ..api import Caller

KINDS = ("albums", "tags", "stacks", "people", "memories", "shared-links", "preferences")


class _Made(msgspec.Struct):
    id: str


class _Named(msgspec.Struct):
    id: str
    name: str | None = None


class _User(msgspec.Struct):
    id: str
    email: str


class RestoredRecords:
    """The records of one restore, but for assets.

    Args:
        client: the server that gets them.
        source: where they come from.
        result: gets the counts and what went wrong.
        ids: asset in the source → asset on the server.
        assets: the assets of the source.
        present: the assets on the server.
        members: e-mail address in the source → e-mail address on the server, where they differ.
        retries: how often a failed attempt is repeated.
        dry_run: whether to change nothing.
    """

    def __init__(
        self,
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
        self._client = client
        self._source = source
        self._result = result
        self._ids = ids
        self._assets = assets
        self._present = present
        self._members = members
        self._retries = retries
        self._dry_run = dry_run
        self._albums: dict[str, str] = {}
        self._me = _User("", "")

    async def run(self) -> None:
        """Recreate the records, kind by kind."""
        me = operation(self._client, "getMyUser")
        self._me = read(_User, await retry(lambda: me(_retries=0), self._retries), "users.get_my_user")
        # The user may have another address here than there.
        self._members = {await self._source.owner_email(): self._me.email, **self._members}
        kinds: tuple[tuple[str, Callable[[Sequence[Record], Sequence[Record]], Awaitable[None]]], ...] = (
            ("albums", self._restore_albums),
            ("tags", self._restore_tags),
            ("stacks", self._restore_stacks),
            ("people", self._restore_people),
            ("memories", self._restore_memories),
            ("shared-links", self._restore_links),
            ("preferences", self._restore_preferences),
        )
        reader = Records(self._client, self._me.id, self._retries)
        for kind, restore in kinds:
            wanted = await self._source.records(kind)
            if not wanted:
                continue
            there = await read_records(reader, kind)
            if there is None:
                self._result.leave_out(reader.problems.pop())
                continue
            try:
                await restore(wanted, there)
            except UnsupportedOperationError as error:
                self._result.leave_out(f"{kind}: {error}")
        # What cannot be read here cannot be compared; the backup itself is whole.
        for problem in reader.problems:
            self._result.leave_out(f"on this server: {problem}")

    async def _do(self, kind: str, what: str, name: str, send: Callable[[], Awaitable[Any]]) -> Any:
        """Make one change and count it; return the response, ``None`` when there is none or in a dry run."""
        if self._dry_run:
            self._result.count(kind, what)
            return None
        try:
            response = await retry(send, self._retries)
        except UnsupportedOperationError as error:
            self._result.leave_out(f"{kind} {name}: {error}")
        except ImmichError as error:
            self._result.fail(f"{kind}: {name}", str(error))
        else:
            self._result.count(kind, what)
            return response
        return None

    async def _call(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Call an operation with the arguments that the release has."""
        call = operation(self._client, name)
        known = {key: value for key, value in kwargs.items() if value is not None and takes(call, key)}
        return await call(*args, **known, _retries=0)

    async def _made(self, kind: str, label: str, name: str, /, **arguments: Any) -> str | None:
        response = await self._do(kind, "created", label, partial(self._call, name, **arguments))
        return None if response is None else read(_Made, response, name).id

    def _mapped(self, record: Record) -> list[str]:
        return only_known(_list(record, "assetIds"), self._ids)

    # ------------------------------------------------------------------ albums

    async def _restore_albums(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        free = list(there)
        users = await self._users() if any(_list(record, "members") for record in wanted) else {}
        for record in wanted:
            name, ids = _text(record, "name"), self._mapped(record)
            match = _same_album(free, name, set(ids))
            if match is not None:
                free.remove(match)
            album_id = _text(match or {}, "id") or await self._made(
                "albums", name, "createAlbum", album_name=name, description=_text(record, "description") or None
            )
            if match is not None:
                self._result.count("albums", "present")
            if not album_id:
                continue
            self._albums[_text(record, "id")] = album_id
            await self._fill_album(album_id, record, match or {}, ids)
            await self._invite(album_id, record, match or {}, users)
            await self._comment(album_id, record, match or {})

    async def _fill_album(self, album_id: str, record: Record, there: Record, ids: Sequence[str]) -> None:
        known = set(_list(there, "assetIds"))
        new = [each for each in ids if each not in known]
        name = _text(record, "name")
        if new:
            problems = await self._do(
                "album assets", "created", name, partial(put_into_album, self._client, album_id, new, 0)
            )
            self._result.problems += problems or []
        cover = self._ids.get(_text(record, "coverId"))
        changes = {
            "description": _text(record, "description")
            if _text(record, "description") != _text(there, "description") and there
            else None,
            "order": record.get("order") if record.get("order") != there.get("order") else None,
            "album_thumbnail_asset_id": cover if cover != there.get("coverId") else None,
        }
        changes = {key: value for key, value in changes.items() if value is not None}
        if changes:
            await self._do(
                "album details", "changed", name, partial(self._call, "updateAlbumInfo", album_id, **changes)
            )

    async def _users(self) -> dict[str, str]:
        users, _problems = read_list(
            _User, await retry(partial(self._call, "searchUsers"), self._retries), "searchUsers"
        )
        return {user.email.lower(): user.id for user in users}

    async def _invite(self, album_id: str, record: Record, there: Record, users: Mapping[str, str]) -> None:
        name = _text(record, "name")
        known = {_text(member, "email").lower() for member in _list(there, "members")}
        new = []
        for member in _list(record, "members"):
            email = _text(member, "email")
            target = self._members.get(email, email).lower()
            if target == self._me.email.lower() or target in known:
                continue
            if target not in users:
                self._result.leave_out(f"album {name}: {email} has no account on this server")
            else:
                new.append({"userId": users[target], "role": member.get("role", "viewer")})
        if new:
            await self._do(
                "album members", "created", name, partial(self._call, "addUsersToAlbum", album_id, album_users=new)
            )

    async def _comment(self, album_id: str, record: Record, there: Record) -> None:
        known = [_activity_key(each, None) for each in _list(there, "activities")]
        others = 0
        for activity in _list(record, "activities"):
            email = _text(activity, "email")
            if self._members.get(email, email).lower() != self._me.email.lower():
                others += 1
                continue
            asset_id = self._ids.get(_text(activity, "assetId"))
            key = _activity_key(activity, asset_id)
            if key in known:
                known.remove(key)
                continue
            arguments = {"album_id": album_id, "asset_id": asset_id}
            arguments |= {"type": activity.get("type"), "comment": activity.get("comment")}
            await self._do(
                "comments", "created", _text(record, "name"), partial(self._call, "createActivity", **arguments)
            )
        if others:
            text = f"{others} comments and likes of other people"
            self._result.leave_out(f"album {_text(record, 'name')}: {text}: only they can write them")

    # ------------------------------------------------------------------ tags and stacks

    async def _restore_tags(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        by_name = {_text(each, "name"): each for each in there}
        for record in wanted:
            name = _text(record, "name")
            match = by_name.get(name)
            tag_id = _text(match or {}, "id")
            if match is None:
                response = await self._do("tags", "created", name, partial(self._call, "upsertTags", tags=[name]))
                made, _problems = read_list(_Made, response, "tags.upsert_tags") if response else ([], [])
                tag_id = made[0].id if made else ""
            else:
                self._result.count("tags", "present")
            known = set(_list(match or {}, "assetIds"))
            new = [each for each in self._mapped(record) if each not in known]
            if not tag_id:
                continue
            if not self._can_list_tagged:
                # Tagging twice does no harm, and this release does not tell what is tagged.
                for batch in batches(new if not self._dry_run else []):
                    await retry(
                        partial(self._call, "bulkTagAssets", tag_ids=[tag_id], asset_ids=list(batch)), self._retries
                    )
                new = []
            for batch in batches(new):
                await self._do(
                    "tagged assets",
                    "created",
                    name,
                    partial(self._call, "bulkTagAssets", tag_ids=[tag_id], asset_ids=list(batch)),
                )
            color = record.get("color")
            if color and color != (match or {}).get("color"):
                await self._do("tags", "changed", name, partial(self._call, "updateTag", tag_id, color=color))

    @property
    def _can_list_tagged(self) -> bool:
        return takes(operation(self._client, "searchAssets", "searchMetadata"), "tag_ids")

    async def _restore_stacks(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        stacked = {asset_id for each in there for asset_id in _list(each, "assetIds")}
        sets = [set(_list(each, "assetIds")) for each in there]
        for record in wanted:
            ids = self._mapped(record)
            primary = self._ids.get(_text(record, "primaryId"))
            name = self._name_of(_text(record, "primaryId"))
            if set(ids) in sets:
                self._result.count("stacks", "present")
            elif len(ids) < 2:
                if not self._dry_run:
                    self._result.leave_out(f"the stack of {name}: fewer than two of its assets are on this server")
            elif stacked & set(ids):
                self._result.leave_out(f"the stack of {name}: some of its assets are in another stack on this server")
            else:
                ordered = sorted(ids, key=lambda each: each != primary)
                await self._made("stacks", name, "createStack", asset_ids=ordered)

    def _name_of(self, asset_id: str) -> str:
        record = self._assets.get(asset_id)
        return record.name if record is not None else asset_id

    # ------------------------------------------------------------------ people

    async def _restore_people(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        faces = _faces_by_person(self._assets)
        faces_there = _faces_by_person(self._present)
        free = list(there)
        for record in wanted:
            person = _text(record, "id")
            own = [(self._ids[asset], face) for asset, face in faces.get(person, ()) if asset in self._ids]
            name = _text(record, "name")
            match = self._same_person(free, name, own, faces_there) or await self._person_without_faces(name)
            details = {key: record.get(field) for key, field in _PERSON.items()}
            details["birth_date"] = _date(record.get("birthDate"))
            if match is None and not (own and "createFace" in self._client.operations):
                # Immich lists nobody without a face, so the next run would make this person again.
                why = (
                    "none of the pictures is here" if not own else f"Immich {self._client.spec.release} places no faces"
                )
                self._result.leave_out(f"person {name or person}: {why}")
                continue
            if match is None:
                person_id = await self._made("people", name or "a person without a name", "createPerson", **details)
            else:
                free = [each for each in free if each is not match]
                person_id = _text(match, "id")
                self._result.count("people", "present")
                changed = {
                    key: value for key, value in details.items() if record.get(_PERSON[key]) != match.get(_PERSON[key])
                }
                changed = {key: value for key, value in changed.items() if value is not None}
                if changed:
                    await self._do("people", "changed", name, partial(self._call, "updatePerson", person_id, **changed))
            if person_id:
                known = {asset for asset, _ in faces_there.get(_text(match or {}, "id"), ())}
                await self._add_faces(person_id, name, [(asset, face) for asset, face in own if asset not in known])

    async def _person_without_faces(self, name: str) -> Record | None:
        """Return a person of that name whom an interrupted run has made: without a face, the server lists nobody."""
        if not name or "searchPerson" not in self._client.operations:
            return None
        found = await retry(partial(self._call, "searchPerson", name=name, with_hidden=True), self._retries)
        people, _problems = read_list(_Named, found, "search.search_person")
        same = [each for each in people if each.name is not None and _same_text(each.name, name)]
        return {"id": same[0].id, "name": same[0].name} if same else None

    def _same_person(
        self,
        people: Iterable[Record],
        name: str,
        own: Sequence[tuple[str, Face]],
        faces_there: Mapping[str, Sequence[tuple[str, Face]]],
    ) -> Record | None:
        """Return the person of the same name, or else the one who has the most of the same faces."""
        named = [each for each in people if name and _same_text(_text(each, "name"), name)]
        if named:
            return named[0]
        unnamed = [each for each in people if not _text(each, "name") or not name]
        overlaps = [
            (
                sum(
                    _is_same_box(face, other)
                    for asset, face in own
                    for there, other in faces_there.get(_text(each, "id"), ())
                    if asset == there
                ),
                each,
            )
            for each in unnamed
        ]
        best = max(overlaps, key=lambda pair: pair[0], default=(0, None))
        return best[1] if best[0] else None

    async def _add_faces(self, person_id: str, name: str, faces: Sequence[tuple[str, Face]]) -> None:
        for asset_id, face in faces:
            arguments = {
                "asset_id": asset_id,
                "person_id": person_id,
                "x": face.x1,
                "y": face.y1,
                "width": face.x2 - face.x1,
                "height": face.y2 - face.y1,
                "image_width": face.image_width,
                "image_height": face.image_height,
            }
            await self._do("faces", "created", name, partial(self._call, "createFace", **arguments))

    # ------------------------------------------------------------------ memories, links, preferences

    async def _restore_memories(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        known = [(each.get("type"), _day(each.get("memoryAt")), set(_list(each, "assetIds"))) for each in there]
        for record in wanted:
            ids, day = self._mapped(record), _day(record.get("memoryAt"))
            if (record.get("type"), day, set(ids)) in known:
                self._result.count("memories", "present")
                continue
            arguments = {
                "type": record.get("type"),
                "data": record.get("data"),
                "memory_at": _time(record.get("memoryAt")),
                "seen_at": _time(record.get("seenAt")),
                "is_saved": record.get("isSaved"),
                "asset_ids": ids,
            }
            await self._made("memories", str(day), "createMemory", **arguments)

    async def _restore_links(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        known = [_link_key(each, each.get("albumId"), _list(each, "assetIds")) for each in there]
        now = datetime.now(UTC)
        for record in wanted:
            album_id, ids = self._albums.get(_text(record, "albumId")), self._mapped(record)
            label = _text(record, "description") or _text(record, "type").lower()
            expires = _time(record.get("expiresAt"))
            if record.get("hasPassword"):
                self._result.leave_out(f"shared link {label}: its password is not in the backup; make it anew")
            elif expires is not None and expires <= now:
                self._result.leave_out(f"shared link {label}: it has expired")
            elif album_id is None and not ids:
                self._result.leave_out(f"shared link {label}: what it shares is not on this server")
            elif _link_key(record, album_id, ids) in known:
                self._result.count("shared-links", "present")
            else:
                arguments = {name: record.get(field) for name, field in _LINK.items()}
                arguments |= {"album_id": album_id, "asset_ids": ids or None, "expires_at": expires}
                await self._made("shared-links", label, "createSharedLink", **arguments)
                self._result.leave_out(f"shared link {label}: it has a new address")

    async def _restore_preferences(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        if not there:
            return
        update = operation(self._client, "updateMyPreferences")
        changes = _changed(wanted[0], there[0])
        known = {each.wire_name: each.name for each in update.parameters if each.location == "body"}
        for section in sorted({name for name, value in wanted[0].items() if isinstance(value, dict)} - set(there[0])):
            self._result.leave_out(f"preferences: Immich {self._client.spec.release} has no {section}")
        for section, values in changes.items():
            if section in known:
                await self._do(
                    "preferences",
                    "changed",
                    section,
                    partial(update, **{known[section]: values}, _retries=0),
                )


_PERSON = {
    "name": "name",
    "birth_date": "birthDate",
    "is_hidden": "isHidden",
    "is_favorite": "isFavorite",
    "color": "color",
}
_LINK = {
    "type": "type",
    "description": "description",
    "allow_download": "allowDownload",
    "allow_upload": "allowUpload",
    "show_metadata": "showMetadata",
}


def _text(record: Mapping[str, Any], name: str) -> str:
    value = record.get(name)
    return value if isinstance(value, str) else ""


def _list(record: Mapping[str, Any], name: str) -> list[Any]:
    value = record.get(name)
    return value if isinstance(value, list) else []


def _same_text(one: str, other: str) -> bool:
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


def _same_album(albums: Iterable[Record], name: str, ids: set[str]) -> Record | None:
    """Return the album of that name, and of several the one with the most of the same assets."""
    same = [each for each in albums if _same_text(_text(each, "name"), name)]
    return max(same, key=lambda each: len(ids & set(_list(each, "assetIds"))), default=None)


def _activity_key(activity: Mapping[str, Any], asset_id: str | None) -> tuple[Any, ...]:
    return activity.get("type"), activity.get("comment"), asset_id or activity.get("assetId")


def _faces_by_person(assets: Mapping[str, AssetRecord]) -> dict[str, list[tuple[str, Face]]]:
    found: dict[str, list[tuple[str, Face]]] = {}
    for asset_id, record in assets.items():
        for each in record.faces:
            try:
                face = msgspec.convert(each, Face, strict=False)
            except msgspec.ValidationError:
                continue  # a face without a box cannot be placed
            if face.image_width > 0 and face.image_height > 0:
                found.setdefault(face.person_id, []).append((asset_id, face))
    return found


def _is_same_box(one: Face, other: Face) -> bool:
    """Return whether two boxes overlap by more than half of the larger one, whatever the size of the pictures."""
    a = [one.x1 / one.image_width, one.y1 / one.image_height, one.x2 / one.image_width, one.y2 / one.image_height]
    b = [
        other.x1 / other.image_width,
        other.y1 / other.image_height,
        other.x2 / other.image_width,
        other.y2 / other.image_height,
    ]
    width, height = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return False
    larger = max((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
    return width * height > larger / 2


def _day(value: Any) -> str:
    return value[:10] if isinstance(value, str) else ""


def _date(value: Any) -> date | None:
    try:
        return date.fromisoformat(_day(value))
    except ValueError:
        return None


def _time(value: Any) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _link_key(record: Record, album_id: Any, ids: Iterable[str]) -> tuple[Any, ...]:
    return record.get("type"), album_id, frozenset(ids), record.get("description")


def _changed(wanted: Record, there: Record) -> dict[str, Any]:
    """Return the parts of ``wanted`` that differ and that ``there`` has as well."""
    changes: dict[str, Any] = {}
    for name, value in wanted.items():
        other = there.get(name)
        if isinstance(value, dict) and isinstance(other, dict):
            if inner := _changed(value, other):
                changes[name] = inner
        elif name in there and value != other:
            changes[name] = value
    return changes
