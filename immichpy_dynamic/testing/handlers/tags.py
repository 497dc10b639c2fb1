"""Tags: a tree of names."""

from __future__ import annotations

from typing import Any

from ..call import Call, Routes
from ..entities import Asset, Tag
from ..errors import Problem, no_access
from ..facts import tag_facts

routes: Routes = Routes()


@routes.handles("getAllTags")
def get_all(call: Call) -> Any:
    """Return the caller's tags, by their whole names."""
    return [tag_facts(tag) for tag in sorted(_own(call), key=lambda tag: tag.value)]


@routes.handles("getTagById")
def get(call: Call) -> Any:
    """Return one tag."""
    return tag_facts(_find(call, call.path["id"], "tag.read"))


@routes.handles("createTag")
def create(call: Call) -> Any:
    """Make a tag, perhaps below another."""
    parent_id = call.body.get("parentId")
    parent = call.state.tags.get(parent_id) if parent_id else None
    if parent_id and (parent is None or parent.user_id != call.user.id):
        raise Problem(400, "Tag not found")
    value = f"{parent.value}/{call.body['name']}" if parent else call.body["name"]
    if any(tag.value == value for tag in _own(call)):
        raise Problem(400, "A tag with that name already exists")
    color = call.body.get("color")
    return tag_facts(call.state.add(Tag, user_id=call.user.id, value=value, parent_id=parent_id, color=color))


@routes.handles("upsertTags")
def upsert(call: Call) -> Any:
    """Return tags by their whole names, made where they are missing."""
    return [tag_facts(_made(call, value)) for value in dict.fromkeys(call.body["tags"])]


def _made(call: Call, value: str) -> Tag:
    parts = [part for part in value.split("/") if part]
    tag: Tag | None = None
    for depth in range(1, len(parts) + 1):
        path = "/".join(parts[:depth])
        found = next((own for own in _own(call) if own.value == path), None)
        tag = found or call.state.add(Tag, user_id=call.user.id, value=path, parent_id=tag.id if tag else None)
    if tag is None:
        raise Problem(400, "Invalid tag")
    return tag


@routes.handles("updateTag")
def update(call: Call) -> Any:
    """Colour a tag, or (from 3.2 on) rename it with everything below it."""
    tag = _find(call, call.path["id"], "tag.update")
    if "color" in call.body:
        call.state.touch(tag, color=call.body["color"])
    if "name" in call.body:
        before = tag.value
        after = "/".join([*before.split("/")[:-1], call.body["name"]])
        for other in _own(call):
            if other is tag or other.value.startswith(f"{before}/"):
                call.state.touch(other, value=after + other.value.removeprefix(before))
    return tag_facts(tag)


@routes.handles("deleteTag")
def delete(call: Call) -> None:
    """Remove a tag and everything below it."""
    tag = _find(call, call.path["id"], "tag.delete")
    for other in _own(call):
        if other is tag or other.value.startswith(f"{tag.value}/"):
            call.state.remove(other)
            for asset in call.state.assets.values():
                asset.tag_ids.discard(other.id)


@routes.handles("tagAssets")
def tag_assets(call: Call) -> Any:
    """Tag assets; each gets a verdict."""
    tag = _find(call, call.path["id"], "tag.asset")
    return [_tag(call, tag, asset_id) for asset_id in dict.fromkeys(call.body["ids"])]


def _tag(call: Call, tag: Tag, asset_id: str) -> dict[str, Any]:
    if not call.can_use(asset_id, "asset.update"):
        return {"id": asset_id, "success": False, "error": "no_permission"}
    asset = call.state.assets[asset_id]
    if tag.id in asset.tag_ids:
        return {"id": asset_id, "success": False, "error": "duplicate"}
    _put(call, tag, asset)
    return {"id": asset_id, "success": True}


def _put(call: Call, tag: Tag, asset: Asset) -> None:
    asset.tag_ids.add(tag.id)
    call.state.touch(asset)


@routes.handles("untagAssets")
def untag_assets(call: Call) -> Any:
    """Take a tag off assets; each gets a verdict."""
    tag = _find(call, call.path["id"], "tag.asset")
    return [_untag(call, tag, asset_id) for asset_id in dict.fromkeys(call.body["ids"])]


def _untag(call: Call, tag: Tag, asset_id: str) -> dict[str, Any]:
    asset = call.state.assets.get(asset_id)
    if asset is None or tag.id not in asset.tag_ids:
        return {"id": asset_id, "success": False, "error": "not_found"}
    asset.tag_ids.remove(tag.id)
    call.state.touch(asset)
    return {"id": asset_id, "success": True}


@routes.handles("bulkTagAssets")
def bulk_tag(call: Call) -> Any:
    """Put several tags on several assets; count what is new."""
    tags = [tag for tag in _own(call) if tag.id in call.body["tagIds"]]
    assets = [call.state.assets[found] for found in call.body["assetIds"] if call.can_use(found, "asset.update")]
    new = [(tag, asset) for tag in tags for asset in assets if tag.id not in asset.tag_ids]
    for tag, asset in new:
        _put(call, tag, asset)
    return {"count": len(new)}


def _own(call: Call) -> list[Tag]:
    return [tag for tag in call.state.tags.values() if tag.user_id == call.user.id]


def _find(call: Call, tag_id: str, permission: str) -> Tag:
    tag = call.state.tags.get(tag_id)
    if tag is None or tag.user_id != call.user.id:
        raise no_access(permission)
    return tag
