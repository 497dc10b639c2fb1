"""Shared links: an address that opens assets or an album to anybody."""

from __future__ import annotations

from typing import Any

from ..call import Call, Reply, Routes
from ..entities import Album, SharedLink
from ..errors import Problem
from ..facts import album_facts, asset_facts, nested
from ..times import parse_time
from .assets import sanitized

routes: Routes = Routes()


@routes.handles("getAllSharedLinks")
def get_all(call: Call) -> Any:
    """Return the caller's links, newest first."""
    query = call.query
    links = [link for link in call.state.shared_links.values() if link.user_id == call.user.id]
    wanted = [
        link
        for link in links
        if query.get("albumId", link.album_id) == link.album_id and query.get("id", link.id) == link.id
    ]
    return [_listed(call, link) for link in reversed(wanted)]


def _listed(call: Call, link: SharedLink) -> dict[str, Any]:
    """Return a link as lists have it: without the EXIF data, and without looking into its album."""
    facts = {**_facts(call, link), "assets": _facts(call, link, brief=True)["assets"]}
    for name in ("startDate", "endDate"):
        facts.get("album", {}).pop(name, None)
    return facts


@routes.handles("createSharedLink")
def create(call: Call) -> Any:
    """Make a link to an album, or to assets."""
    body = call.body
    album_id = None
    if body["type"] == "ALBUM":
        if not body.get("albumId"):
            raise Problem(400, "Invalid albumId")
        album_id = call.album(body["albumId"], "album.share").id
    elif not body.get("assetIds"):
        raise Problem(400, "Invalid assetIds")
    assets = call.all_assets(body.get("assetIds") or (), "asset.share") if album_id is None else []
    link = call.state.add(
        SharedLink,
        user_id=call.user.id,
        key=call.state.new_secret(50),
        type=body["type"],
        album_id=album_id,
        asset_ids=[asset.id for asset in assets],
    )
    _change(call, link)
    return _facts(call, link, brief=True)


@routes.handles("getSharedLinkById")
def get(call: Call) -> Any:
    """Return one of the caller's links."""
    return _facts(call, _find(call))


@routes.handles("updateSharedLink")
def update(call: Call) -> Any:
    """Change one of the caller's links."""
    link = _find(call)
    _change(call, link)
    return _facts(call, link, brief=True)


def _change(call: Call, link: SharedLink) -> None:
    body = call.body
    fields = {
        "slug": "slug",
        "password": "password",
        "description": "description",
        "allowUpload": "allow_upload",
        "allowDownload": "allow_download",
        "showMetadata": "show_metadata",
    }
    slug = body.get("slug")
    if slug and any(other.slug == slug and other is not link for other in call.state.shared_links.values()):
        raise Problem(400, "Shared link with this slug already exists")
    values = {fields[name]: value for name, value in body.items() if name in fields}
    if "expiresAt" in body or body.get("changeExpiryTime"):
        values["expires_at"] = parse_time(body["expiresAt"]) if body.get("expiresAt") else None
    call.state.touch(link, **values)


@routes.handles("removeSharedLink")
def remove(call: Call) -> None:
    """Remove one of the caller's links."""
    call.state.remove(_find(call))


@routes.handles("addSharedLinkAssets")
def add_assets(call: Call) -> Any:
    """Put assets behind a link; each gets a verdict."""
    link = _individual(call)
    return [_add(call, link, asset_id) for asset_id in call.body["assetIds"]]


def _add(call: Call, link: SharedLink, asset_id: str) -> dict[str, Any]:
    if asset_id in link.asset_ids:
        return {"assetId": asset_id, "success": False, "error": "duplicate"}
    if not call.can_use(asset_id, "asset.share"):
        return {"assetId": asset_id, "success": False, "error": "no_permission"}
    link.asset_ids.append(asset_id)
    return {"assetId": asset_id, "success": True}


@routes.handles("removeSharedLinkAssets")
def remove_assets(call: Call) -> Any:
    """Take assets away from a link; each gets a verdict."""
    link = _individual(call)
    return [_remove(link, asset_id) for asset_id in call.body["assetIds"]]


def _remove(link: SharedLink, asset_id: str) -> dict[str, Any]:
    if asset_id not in link.asset_ids:
        return {"assetId": asset_id, "success": False, "error": "not_found"}
    link.asset_ids.remove(asset_id)
    return {"assetId": asset_id, "success": True}


def _individual(call: Call) -> SharedLink:
    link = _find(call)
    if link.type != "INDIVIDUAL":
        raise Problem(400, "Invalid shared link type")
    return link


@routes.handles("getMySharedLink")
def mine(call: Call) -> Any:
    """Return the link by which the caller came; one with a password wants it, or a token got for it."""
    link = _came_by(call)
    token = call.request.cookies.get("immich_shared_link_token") or call.query.get("token")
    if link.password and token != _token(link):
        # Until 3.0 the password may stand in the query.
        if call.query.get("password") != link.password:
            raise Problem(401, "Password required" if "password" not in call.query else "Invalid password")
        return Reply(_facts(call, link, for_visitor=True), cookies={"immich_shared_link_token": _token(link)})
    return _facts(call, link, for_visitor=True)


@routes.handles("sharedLinkLogin")
def login(call: Call) -> Any:
    """Give a token for the link's password, as a cookie."""
    link = _came_by(call)
    if link.password != call.body["password"]:
        raise Problem(401, "Invalid password")
    return Reply(_facts(call, link, for_visitor=True), cookies={"immich_shared_link_token": _token(link)})


def _came_by(call: Call) -> SharedLink:
    if call.link is None:
        raise Problem(403, "Forbidden")
    return call.link


def _token(link: SharedLink) -> str:
    return f"{link.id}-{link.password}"


def _find(call: Call) -> SharedLink:
    link = call.state.shared_links.get(call.path["id"])
    if link is None or link.user_id != call.user.id:
        raise Problem(400, "Shared link not found")
    return link


def _album_facts(call: Call, album: Album) -> dict[str, Any]:
    facts = nested(album_facts(call.state, album, call.version[0], brief=True))
    # A link does not show who the members are, its owner included (seen on 2.7.5 and 3.1.0).
    return {**facts, "albumUsers": []}


def _facts(call: Call, link: SharedLink, *, for_visitor: bool = False, brief: bool = False) -> dict[str, Any]:
    """Return what there is to say of a link.

    Args:
        call: who asks.
        link: which one.
        for_visitor: without metadata, unless the link shows it.
        brief: without the album and the EXIF data, as when it was just made or changed.
    """
    state = call.state
    album = None if brief else state.albums.get(link.album_id or "")
    hidden = for_visitor and not link.show_metadata
    assets = [asset for asset in map(state.assets.__getitem__, link.asset_ids) if asset.deleted_at is None]
    return {
        "id": link.id,
        "description": link.description,
        "password": link.password,
        "userId": link.user_id,
        "key": link.key,
        "type": link.type,
        "createdAt": link.created_at,
        "expiresAt": link.expires_at,
        "assets": [
            sanitized(call, asset) if hidden else nested(asset_facts(state, asset, exif=not brief)) for asset in assets
        ],
        "allowUpload": link.allow_upload,
        "allowDownload": link.allow_download,
        "showMetadata": link.show_metadata,
        "slug": link.slug,
        **({"album": _album_facts(call, album)} if album else {}),
    }
