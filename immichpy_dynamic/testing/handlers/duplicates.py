"""Duplicates: assets that look alike. Which ones do, ``updateAssets`` says."""

from __future__ import annotations

from typing import Any

from ..call import Call, handles
from ..entities import Asset
from ..errors import no_access
from ..facts import asset_facts


@handles("getAssetDuplicates")
def get_all(call: Call) -> Any:
    """Answer groups of at least two."""
    return [
        {
            "duplicateId": duplicate_id,
            "assets": [asset_facts(call.state, asset) for asset in assets],
            "suggestedKeepAssetIds": [max(assets, key=lambda asset: asset.content.size).id],
        }
        for duplicate_id, assets in _groups(call).items()
        if len(assets) > 1
    ]


@handles("deleteDuplicate")
def delete(call: Call) -> None:
    """Say that a group is none."""
    _dissolve(call, call.path["id"])


@handles("deleteDuplicates")
def delete_many(call: Call) -> None:
    """Say that several groups are none."""
    for duplicate_id in dict.fromkeys(call.body["ids"]):
        _dissolve(call, duplicate_id)


@handles("resolveDuplicates")
def resolve(call: Call) -> Any:
    """Keep some of each group, throw the others away; each group gets a verdict."""
    return [_resolve(call, group) for group in call.body["groups"]]


def _resolve(call: Call, group: dict[str, Any]) -> dict[str, Any]:
    members = {asset.id: asset for asset in _groups(call).get(group["duplicateId"], ())}
    if not members:
        return {"id": group["duplicateId"], "success": False, "error": "not_found"}
    if not members.keys() >= {*group["keepAssetIds"], *group["trashAssetIds"]}:
        return {"id": group["duplicateId"], "success": False, "error": "validation"}
    for asset_id in group["trashAssetIds"]:
        call.state.touch(members[asset_id], deleted_at=call.state.now(), duplicate_id=None)
    for asset_id in group["keepAssetIds"]:
        call.state.touch(members[asset_id], duplicate_id=None)
    return {"id": group["duplicateId"], "success": True}


def _dissolve(call: Call, duplicate_id: str) -> None:
    members = _groups(call).get(duplicate_id)
    if members is None:
        raise no_access("duplicate.delete")
    for asset in members:
        call.state.touch(asset, duplicate_id=None)


def _groups(call: Call) -> dict[str, list[Asset]]:
    groups: dict[str, list[Asset]] = {}
    for asset in call.state.assets.values():
        if asset.duplicate_id is not None and asset.owner_id == call.user.id and asset.deleted_at is None:
            groups.setdefault(asset.duplicate_id, []).append(asset)
    return groups
