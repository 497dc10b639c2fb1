"""Albums: what is in them, and who may see them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..call import Call, Routes
from ..entities import Album, Notification
from ..errors import Problem, no_access
from ..facts import album_facts, has_place, marker_facts

routes: Routes = Routes()

_OLD = 3


@routes.handles("getAllAlbums")
def get_all(call: Call) -> Any:
    """Return the caller's albums, by default from 3.0 on with those shared with the caller."""
    albums = [album for album in call.state.albums.values() if call.can_see(album) and _is_wanted(call, album)]
    albums.sort(key=lambda album: album.created_at, reverse=True)
    return [album_facts(call.state, album, call.version[0]) for album in albums]


def _is_wanted(call: Call, album: Album) -> bool:
    query, owned = call.query, album.owner_id == call.user.id
    shared = bool(album.roles) or any(link.album_id == album.id for link in call.state.shared_links.values())
    if "assetId" in query:
        return query["assetId"] in album.asset_ids
    if call.version[0] < _OLD:
        return owned if "shared" not in query else shared if query["shared"] else owned and not shared
    facts = {"id": album.id, "isOwned": owned, "isShared": shared, "name": album.name}
    return all(query.get(name, value) == value for name, value in facts.items())


@routes.handles("getAlbumStatistics")
def statistics(call: Call) -> Any:
    """Count the caller's albums."""
    albums = [album for album in call.state.albums.values() if call.can_see(album)]
    owned = [album for album in albums if album.owner_id == call.user.id]
    shared = [album for album in albums if album.roles]
    return {"owned": len(owned), "shared": len(shared), "notShared": sum(not album.roles for album in owned)}


@routes.handles("createAlbum")
def create(call: Call) -> Any:
    """Make an album, perhaps with assets and users."""
    body = call.body
    roles = {user["userId"]: user.get("role", "editor") for user in body.get("albumUsers") or ()}
    if call.version[0] >= _OLD:
        roles.pop(call.user.id, None)
    elif call.user.id in roles:
        raise Problem(400, "Cannot share album with owner")
    _check_users(call, call.user.id, roles)
    wanted = [asset_id for asset_id in body.get("assetIds") or () if call.can_use(asset_id, "asset.share")]
    album = call.state.add(
        Album,
        owner_id=call.user.id,
        name=body["albumName"],
        description=body.get("description") or "",
        asset_ids=dict.fromkeys(wanted, call.user.id),
        thumbnail_id=wanted[0] if wanted else None,
        roles=roles,
    )
    _invite(call, album, roles)
    return album_facts(call.state, album, call.version[0], assets=True, brief=True)


@routes.handles("getAlbumInfo")
def get(call: Call) -> Any:
    """Return an album; until 2.x with its assets, unless without them."""
    album = call.album(call.path["id"], "album.read", ("editor", "viewer"))
    assets = not call.query.get("withoutAssets", False)
    return album_facts(call.state, album, call.version[0], assets=assets, contributors=True)


@routes.handles("updateAlbumInfo")
def update(call: Call) -> Any:
    """Change what an album is called and how it is shown."""
    album = call.album(call.path["id"], "album.update", ("editor",) if call.version[0] >= 2 else ())
    body = call.body
    thumbnail_id = body.get("albumThumbnailAssetId")
    if thumbnail_id is not None and thumbnail_id not in album.asset_ids:
        raise Problem(400, "Invalid album thumbnail")
    call.state.touch(
        album,
        name=body.get("albumName", album.name),
        description=body.get("description", album.description) or "",
        thumbnail_id=thumbnail_id or album.thumbnail_id,
        is_activity_enabled=body.get("isActivityEnabled", album.is_activity_enabled),
        order=body.get("order", album.order),
    )
    return album_facts(call.state, album, call.version[0], brief=True)


@routes.handles("deleteAlbum")
def delete(call: Call) -> None:
    """Remove an album; its assets stay."""
    album = call.album(call.path["id"], "album.delete")
    call.state.remove(album)
    for table in (call.state.shared_links, call.state.activities):
        for entity in [entity for entity in table.values() if entity.album_id == album.id]:
            call.state.remove(entity)


@routes.handles("addAssetsToAlbum")
def add_assets(call: Call) -> Any:
    """Put assets in an album; each gets a verdict."""
    album = call.album(call.path["id"], "albumAsset.create", ("editor",))
    return [_add(call, album, asset_id) for asset_id in dict.fromkeys(call.body["ids"])]


def _add(call: Call, album: Album, asset_id: str) -> dict[str, Any]:
    if asset_id in album.asset_ids:
        return {"id": asset_id, "success": False, "error": "duplicate"}
    if not call.can_use(asset_id, "asset.share"):
        return {"id": asset_id, "success": False, "error": "no_permission"}
    album.asset_ids[asset_id] = call.user.id
    call.state.touch(album, thumbnail_id=album.thumbnail_id or asset_id)
    return {"id": asset_id, "success": True}


@routes.handles("addAssetsToAlbums")
def add_assets_to_many(call: Call) -> Any:
    """Put assets in several albums at once."""
    albums = [call.state.albums.get(album_id) for album_id in call.body["albumIds"]]
    open_ones = [album for album in albums if album is not None and _is_open(call, album)]
    if not open_ones:
        return {"success": False, "error": "no_permission"}
    verdicts = [_add(call, album, asset_id) for album in open_ones for asset_id in call.body["assetIds"]]
    if any(verdict["success"] for verdict in verdicts):
        return {"success": True}
    duplicates = any(verdict["error"] == "duplicate" for verdict in verdicts)
    return {"success": False, "error": "duplicate" if duplicates else "no_permission"}


def _is_open(call: Call, album: Album) -> bool:
    return album.owner_id == call.user.id or album.roles.get(call.user.id) == "editor"


@routes.handles("removeAssetFromAlbum")
def remove_assets(call: Call) -> Any:
    """Take assets out of an album; each gets a verdict."""
    album = call.album(call.path["id"], "albumAsset.delete", ("editor",))
    return [_remove(call, album, asset_id) for asset_id in dict.fromkeys(call.body["ids"])]


def _remove(call: Call, album: Album, asset_id: str) -> dict[str, Any]:
    if asset_id not in album.asset_ids:
        return {"id": asset_id, "success": False, "error": "not_found"}
    own = album.owner_id == call.user.id
    if not own and call.state.assets[asset_id].owner_id != call.user.id:
        return {"id": asset_id, "success": False, "error": "no_permission"}
    del album.asset_ids[asset_id]
    call.state.add_tombstone("AlbumToAssetDeleteV1", albumId=album.id, assetId=asset_id)
    thumbnail = album.thumbnail_id if album.thumbnail_id in album.asset_ids else next(iter(album.asset_ids), None)
    call.state.touch(album, thumbnail_id=thumbnail)
    return {"id": asset_id, "success": True}


@routes.handles("addUsersToAlbum")
def add_users(call: Call) -> Any:
    """Share an album with users."""
    album = call.album(call.path["id"], "album.share")
    roles = {user["userId"]: user.get("role", "editor") for user in call.body["albumUsers"]}
    if call.version[0] >= _OLD:
        roles = {user_id: role for user_id, role in roles.items() if user_id not in (album.owner_id, *album.roles)}
    _check_users(call, album.owner_id, roles)
    if roles.keys() & album.roles.keys():
        raise Problem(400, "User already added")
    call.state.touch(album, roles={**album.roles, **roles})
    _invite(call, album, roles)
    return album_facts(call.state, album, call.version[0], brief=True)


def _invite(call: Call, album: Album, user_ids: Iterable[str]) -> None:
    """Tell users that an album is theirs too."""
    for user_id in user_ids:
        call.state.add(
            Notification,
            user_id=user_id,
            level="success",
            type="AlbumInvite",
            title="Shared Album Invitation",
            description=f"{call.user.name} shared an album ({album.name}) with you",
            data={"albumId": album.id},
        )


def _check_users(call: Call, owner_id: str, roles: dict[str, str]) -> None:
    for user_id in roles:
        if user_id == owner_id:
            raise Problem(400, "Cannot be shared with owner")
        if user_id not in call.state.users:
            raise Problem(400, "Invalid user" if call.version[0] >= _OLD else "User not found")


@routes.handles("updateAlbumUser")
def update_user(call: Call) -> None:
    """Change what a user may do in an album."""
    album = call.album(call.path["id"], "album.share")
    user_id = _user_id(call)
    if user_id not in album.roles:
        raise Problem(400, "Album not shared with user")
    call.state.touch(album, roles={**album.roles, user_id: call.body["role"]})


@routes.handles("removeUserFromAlbum")
def remove_user(call: Call) -> None:
    """Stop sharing an album with a user, or leave it."""
    album = call.album(call.path["id"], "album.read", ("editor", "viewer"))
    user_id = _user_id(call)
    if user_id == album.owner_id:
        last = call.version[0] >= _OLD
        raise Problem(400, "Cannot remove the last album owner" if last else "Cannot remove album owner")
    if user_id not in album.roles:
        raise Problem(400, "Album not shared with user")
    if call.user.id not in (user_id, album.owner_id):
        raise no_access("album.share")
    call.state.touch(album, roles={other: role for other, role in album.roles.items() if other != user_id})
    call.state.add_tombstone("AlbumUserDeleteV1", albumId=album.id, userId=user_id)


def _user_id(call: Call) -> str:
    return call.user.id if call.path["userId"] == "me" else call.path["userId"]


@routes.handles("getAlbumMapMarkers")
def markers(call: Call) -> Any:
    """Return where an album's pictures were taken."""
    album = call.album(call.path["id"], "album.read", ("editor", "viewer"))
    if call.link is not None and not call.link.show_metadata:
        return []
    assets = [call.state.assets[asset_id] for asset_id in album.asset_ids]
    return [marker_facts(asset) for asset in assets if has_place(asset) and asset.deleted_at is None]
