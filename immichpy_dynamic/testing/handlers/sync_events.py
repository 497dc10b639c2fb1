"""Events of the sync stream, by kind of record."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from ..call import Call
from ..entities import Album, Asset, Entity, Face, Memory, Partner, Person, Stack, User
from ..facts import asset_facts, exif_facts, face_facts

_E = TypeVar("_E", bound=Entity)


@dataclass(frozen=True)
class Event:
    """One line; ``schemas`` are the names that its data may have, of which releases have one or the other."""

    type: str
    sequence: int
    facts: dict[str, Any]
    schemas: tuple[str, ...]


Source = Callable[[Call, str], Iterator[Event]]


def _removed(call: Call, kind: type[_E]) -> Iterator[tuple[int, _E]]:
    for sequence, entity in call.state.removed:
        if isinstance(entity, kind):
            yield sequence, entity


def _tombstones(call: Call, kind: str, schema: str = "") -> Iterator[Event]:
    for sequence, name, facts in call.state.tombstones:
        if name == kind:
            yield Event(kind, sequence, facts, (schema or f"Sync{kind}",))


def _user_facts(user: User) -> dict[str, Any]:
    return {
        "id": user.id,
        "name": user.name,
        "email": user.email,
        "avatarColor": user.avatar_color,
        "deletedAt": user.deleted_at,
        "profileChangedAt": user.profile_changed_at,
        "hasProfileImage": user.profile_image is not None,
        "isAdmin": user.is_admin,
        "pinCode": user.pin_code,
        "oauthId": "",
        "storageLabel": user.storage_label,
        "quotaSizeInBytes": user.quota,
        "quotaUsageInBytes": 0,
    }


def _auth_users(call: Call, version: str) -> Iterator[Event]:
    name = f"AuthUser{version}"
    yield Event(name, call.user.sequence, _user_facts(call.user), (f"Sync{name}",))


def _users(call: Call, version: str) -> Iterator[Event]:
    for sequence, user in _removed(call, User):
        yield Event("UserDeleteV1", sequence, {"userId": user.id}, ("SyncUserDeleteV1",))
    for user in _in_order(call.state.users):
        yield Event(f"User{version}", user.sequence, _user_facts(user), (f"SyncUser{version}",))


def _partners(call: Call, version: str) -> Iterator[Event]:
    for sequence, partner in _removed(call, Partner):
        yield Event("PartnerDeleteV1", sequence, _partner_facts(partner), ("SyncPartnerDeleteV1",))
    for partner in _in_order(call.state.partners):
        if call.user.id in (partner.shared_by_id, partner.shared_with_id):
            yield Event(f"Partner{version}", partner.sequence, _partner_facts(partner), (f"SyncPartner{version}",))


def _partner_facts(partner: Partner) -> dict[str, Any]:
    return {
        "sharedById": partner.shared_by_id,
        "sharedWithId": partner.shared_with_id,
        "inTimeline": partner.in_timeline,
    }


def _asset_event(call: Call, asset: Asset, kind: str, version: str) -> Event:
    facts = asset_facts(call.state, asset, exif=False)
    # Elsewhere a picture's duration is zero until 2.x; here it is none.
    duration = None if asset.duration is None else facts["duration"]
    facts |= {"deletedAt": asset.deleted_at, "stackId": asset.stack_id, "duration": duration}
    return Event(f"{kind}{version}", asset.sequence, facts, (f"SyncAsset{version}",))


def _exif_event(asset: Asset, kind: str, version: str) -> Event:
    facts = {"assetId": asset.id, "profileDescription": None, "fps": None, **exif_facts(asset)}
    return Event(f"{kind}{version}", asset.sequence, facts, (f"SyncAssetExif{version}",))


def _own(call: Call) -> list[Asset]:
    return [asset for asset in _in_order(call.state.assets) if asset.owner_id == call.user.id]


def _of_partners(call: Call) -> list[Asset]:
    return [asset for asset in _in_order(call.state.assets) if asset.owner_id in call.partner_ids]


def asset_change(call: Call, owner_id: str, prefix: str = "") -> Iterator[Event]:
    """Tell which of a user's assets are gone."""
    for sequence, asset in _removed(call, Asset):
        if asset.owner_id == owner_id:
            yield Event(f"{prefix}AssetDeleteV1", sequence, {"assetId": asset.id}, ("SyncAssetDeleteV1",))


def _assets(call: Call, version: str) -> Iterator[Event]:
    yield from asset_change(call, call.user.id)
    yield from (_asset_event(call, asset, "Asset", version) for asset in _own(call))


def _asset_exifs(call: Call, version: str) -> Iterator[Event]:
    yield from (_exif_event(asset, "AssetExif", version) for asset in _own(call))


def _partner_assets(call: Call, version: str) -> Iterator[Event]:
    for partner_id in sorted(call.partner_ids):
        yield from asset_change(call, partner_id, "Partner")
    yield from (_asset_event(call, asset, "PartnerAsset", version) for asset in _of_partners(call))


def _partner_exifs(call: Call, version: str) -> Iterator[Event]:
    yield from (_exif_event(asset, "PartnerAssetExif", version) for asset in _of_partners(call))


def _asset_edits(call: Call, version: str) -> Iterator[Event]:
    yield from _tombstones(call, "AssetEditDeleteV1")
    for asset in _own(call):
        for number, edit in enumerate(asset.edits):
            facts = {**edit, "assetId": asset.id, "sequence": number}
            yield Event(f"AssetEdit{version}", asset.sequence, facts, (f"SyncAssetEdit{version}",))


def _asset_metadata(call: Call, version: str) -> Iterator[Event]:
    yield from _tombstones(call, "AssetMetadataDeleteV1")
    for asset in _own(call):
        for key, (value, _) in asset.metadata.items():
            facts = {"assetId": asset.id, "key": key, "value": value}
            yield Event(f"AssetMetadata{version}", asset.sequence, facts, (f"SyncAssetMetadata{version}",))


def _asset_ocr(call: Call, version: str) -> Iterator[Event]:
    for asset in _own(call):
        for line in asset.ocr:
            yield Event(f"AssetOcr{version}", asset.sequence, {**line, "isVisible": True}, (f"SyncAssetOcr{version}",))


def _stack_events(call: Call, owners: set[str], prefix: str, version: str) -> Iterator[Event]:
    for sequence, stack in _removed(call, Stack):
        if stack.owner_id in owners:
            yield Event(f"{prefix}StackDeleteV1", sequence, {"stackId": stack.id}, ("SyncStackDeleteV1",))
    for stack in _in_order(call.state.stacks):
        if stack.owner_id in owners:
            facts = {**_dates(stack), "primaryAssetId": stack.primary_asset_id, "ownerId": stack.owner_id}
            yield Event(f"{prefix}Stack{version}", stack.sequence, facts, (f"SyncStack{version}",))


def _stacks(call: Call, version: str) -> Iterator[Event]:
    return _stack_events(call, {call.user.id}, "", version)


def _partner_stacks(call: Call, version: str) -> Iterator[Event]:
    return _stack_events(call, call.partner_ids, "Partner", version)


def _visible_albums(call: Call) -> list[Album]:
    return [album for album in _in_order(call.state.albums) if call.can_see(album)]


def _albums(call: Call, version: str) -> Iterator[Event]:
    for sequence, album in _removed(call, Album):
        if call.can_see(album):
            yield Event("AlbumDeleteV1", sequence, {"albumId": album.id}, ("SyncAlbumDeleteV1",))
    for album in _visible_albums(call):
        facts = {
            **_dates(album),
            "name": album.name,
            "description": album.description,
            "thumbnailAssetId": album.thumbnail_id,
            "isActivityEnabled": album.is_activity_enabled,
            "order": album.order,
            "ownerId": album.owner_id,
        }
        yield Event(f"Album{version}", album.sequence, facts, (f"SyncAlbum{version}",))


def _album_users(call: Call, version: str) -> Iterator[Event]:
    yield from _tombstones(call, "AlbumUserDeleteV1")
    for album in _visible_albums(call):
        owner = {album.owner_id: "owner"} if call.version >= (3, 0, 0) else {}
        for user_id, role in {**owner, **album.roles}.items():
            facts = {"albumId": album.id, "userId": user_id, "role": role}
            yield Event(f"AlbumUser{version}", album.sequence, facts, (f"SyncAlbumUser{version}",))


def _album_to_assets(call: Call, version: str) -> Iterator[Event]:
    yield from _tombstones(call, "AlbumToAssetDeleteV1")
    for album in _visible_albums(call):
        for asset_id in album.asset_ids:
            facts = {"albumId": album.id, "assetId": asset_id}
            yield Event(f"AlbumToAsset{version}", album.sequence, facts, (f"SyncAlbumToAsset{version}",))


def _in_albums(call: Call) -> list[Asset]:
    ids = dict.fromkeys(asset_id for album in _visible_albums(call) for asset_id in album.asset_ids)
    return [call.state.assets[asset_id] for asset_id in ids]


def _album_assets(call: Call, version: str) -> Iterator[Event]:
    yield from (_asset_event(call, asset, "AlbumAssetCreate", version) for asset in _in_albums(call))


def _album_exifs(call: Call, version: str) -> Iterator[Event]:
    yield from (_exif_event(asset, "AlbumAssetExifCreate", version) for asset in _in_albums(call))


def _own_memories(call: Call) -> list[Memory]:
    return [memory for memory in _in_order(call.state.memories) if memory.owner_id == call.user.id]


def _memories(call: Call, version: str) -> Iterator[Event]:
    for sequence, memory in _removed(call, Memory):
        if memory.owner_id == call.user.id:
            yield Event("MemoryDeleteV1", sequence, {"memoryId": memory.id}, ("SyncMemoryDeleteV1",))
    for memory in _own_memories(call):
        facts = {
            **_dates(memory),
            "deletedAt": memory.deleted_at,
            "ownerId": memory.owner_id,
            "type": memory.type,
            "data": memory.data,
            "isSaved": memory.is_saved,
            "memoryAt": memory.memory_at,
            "seenAt": memory.seen_at,
            "showAt": memory.show_at,
            "hideAt": memory.hide_at,
        }
        yield Event(f"Memory{version}", memory.sequence, facts, (f"SyncMemory{version}",))


def _memory_to_assets(call: Call, version: str) -> Iterator[Event]:
    yield from _tombstones(call, "MemoryToAssetDeleteV1", "SyncMemoryAssetDeleteV1")
    for memory in _own_memories(call):
        for asset_id in memory.asset_ids:
            facts = {"memoryId": memory.id, "assetId": asset_id}
            schemas = (f"SyncMemoryAsset{version}", "SyncMemoryAssetV1")
            yield Event(f"MemoryToAsset{version}", memory.sequence, facts, schemas)


def _people(call: Call, version: str) -> Iterator[Event]:
    for sequence, person in _removed(call, Person):
        if person.owner_id == call.user.id:
            yield Event("PersonDeleteV1", sequence, {"personId": person.id}, ("SyncPersonDeleteV1",))
    for person in _in_order(call.state.people):
        if person.owner_id == call.user.id:
            facts = {
                **_dates(person),
                "ownerId": person.owner_id,
                "name": person.name,
                "birthDate": person.birth_date,
                "isHidden": person.is_hidden,
                "isFavorite": person.is_favorite,
                "color": person.color,
                "faceAssetId": next(
                    (face.id for face in call.state.faces.values() if face.person_id == person.id), None
                ),
            }
            yield Event(f"Person{version}", person.sequence, facts, (f"SyncPerson{version}",))


def _faces(call: Call, version: str) -> Iterator[Event]:
    for sequence, face in _removed(call, Face):
        yield Event("AssetFaceDeleteV1", sequence, {"assetFaceId": face.id}, ("SyncAssetFaceDeleteV1",))
    for face in _in_order(call.state.faces):
        if call.state.assets[face.asset_id].owner_id == call.user.id:
            facts = {**face_facts(face), "assetId": face.asset_id, "personId": face.person_id, "deletedAt": None}
            schemas = (f"SyncAssetFace{version}", "SyncAssetFaceV3", "SyncAssetFaceV1")
            yield Event(f"AssetFace{version}", face.sequence, {**facts, "isVisible": True}, schemas)


def _user_metadata(call: Call, version: str) -> Iterator[Event]:
    user = call.user
    values = {"preferences": user.preferences, "onboarding": {"isOnboarded": True} if user.onboarded else {}}
    for key, value in values.items():
        if value:
            facts = {"userId": user.id, "key": key, "value": value}
            yield Event(f"UserMetadata{version}", user.sequence, facts, (f"SyncUserMetadata{version}",))


def _in_order(table: Mapping[str, _E]) -> list[_E]:
    return sorted(table.values(), key=lambda entity: entity.sequence)


def _dates(entity: Entity) -> dict[str, Any]:
    return {"id": entity.id, "createdAt": entity.created_at, "updatedAt": entity.updated_at}


EVENTS: Mapping[str, Source] = {
    "AuthUsers": _auth_users,
    "Users": _users,
    "Partners": _partners,
    "Assets": _assets,
    "Stacks": _stacks,
    "PartnerAssets": _partner_assets,
    "PartnerStacks": _partner_stacks,
    "AlbumAssets": _album_assets,
    "Albums": _albums,
    "AlbumUsers": _album_users,
    "AlbumToAssets": _album_to_assets,
    "AssetExifs": _asset_exifs,
    "AlbumAssetExifs": _album_exifs,
    "AssetOcr": _asset_ocr,
    "PartnerAssetExifs": _partner_exifs,
    "Memories": _memories,
    "MemoryToAssets": _memory_to_assets,
    "People": _people,
    "AssetFaces": _faces,
    "UserMetadata": _user_metadata,
    "AssetMetadata": _asset_metadata,
    "AssetEdits": _asset_edits,
}
"""Request type without its version → what it tells, in the order in which Immich tells it."""
