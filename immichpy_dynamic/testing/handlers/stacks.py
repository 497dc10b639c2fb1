"""Stacks of assets, and groups of duplicates."""

from __future__ import annotations

from typing import Any

from ..call import Call, Routes
from ..entities import Asset, Stack
from ..errors import Problem, no_access
from ..facts import asset_facts, nested
from .assets import leave_stack

routes: Routes = Routes()


@routes.handles("searchStacks")
def search(call: Call) -> Any:
    """Return the caller's stacks."""
    wanted = call.query.get("primaryAssetId")
    stacks = [stack for stack in call.state.stacks.values() if stack.owner_id == call.user.id]
    return [_facts(call, stack, tags=False) for stack in stacks if wanted in (None, stack.primary_asset_id)]


@routes.handles("createStack")
def create(call: Call) -> Any:
    """Stack assets; the first one is shown."""
    assets = call.all_assets(call.body["assetIds"], "asset.update")
    if not assets:
        raise Problem(400, "A stack needs assets")
    for old in [stack for stack in call.state.stacks.values() if stack.primary_asset_id in call.body["assetIds"]]:
        # Who stacks what is shown of a stack means all of it.
        assets += [asset for asset in call.state.assets.values() if asset.stack_id == old.id and asset not in assets]
    for asset in assets:
        if asset.stack_id is not None:
            leave_stack(call.state, asset)
    stack = call.state.add(Stack, owner_id=call.user.id, primary_asset_id=assets[0].id)
    for asset in assets:
        call.state.touch(asset, stack_id=stack.id)
    return _facts(call, stack, tags=False)


@routes.handles("getStack")
def get(call: Call) -> Any:
    """Return one stack."""
    return _facts(call, _find(call, call.path["id"], "stack.read"))


@routes.handles("updateStack")
def update(call: Call) -> Any:
    """Choose which asset is shown."""
    stack = _find(call, call.path["id"], "stack.update")
    primary_id = call.body.get("primaryAssetId", stack.primary_asset_id)
    primary = call.state.assets.get(primary_id)
    if primary is None or primary.stack_id != stack.id:
        raise Problem(400, "Primary asset must be in the stack")
    call.state.touch(stack, primary_asset_id=primary_id)
    return _facts(call, stack)


@routes.handles("deleteStack")
def delete(call: Call) -> None:
    """Undo a stack."""
    _undo(call, _find(call, call.path["id"], "stack.delete"))


@routes.handles("deleteStacks")
def delete_many(call: Call) -> None:
    """Undo several stacks."""
    for stack in [_find(call, stack_id, "stack.delete") for stack_id in dict.fromkeys(call.body["ids"])]:
        _undo(call, stack)


@routes.handles("removeAssetFromStack")
def remove_asset(call: Call) -> None:
    """Take one asset out of a stack."""
    stack = _find(call, call.path["id"], "stack.update")
    asset = call.state.assets.get(call.path["assetId"])
    if asset is None or asset.stack_id != stack.id:
        raise Problem(400, "Asset not in stack")
    if asset.id == stack.primary_asset_id:
        raise Problem(400, "Cannot remove stack's primary asset")
    leave_stack(call.state, asset)
    call.state.touch(asset)


def _undo(call: Call, stack: Stack) -> None:
    for asset in call.state.assets.values():
        if asset.stack_id == stack.id:
            call.state.touch(asset, stack_id=None)
    call.state.remove(stack)


def _find(call: Call, stack_id: str, permission: str) -> Stack:
    stack = call.state.stacks.get(stack_id)
    if stack is None or stack.owner_id != call.user.id:
        raise no_access(permission)
    return stack


def _facts(call: Call, stack: Stack, *, tags: bool = True) -> dict[str, Any]:
    assets = [asset for asset in call.state.assets.values() if asset.stack_id == stack.id and not asset.deleted_at]
    # The one that is shown comes first.
    assets.sort(key=lambda asset: asset.id != stack.primary_asset_id)
    members = [nested(asset_facts(call.state, asset, tags=tags)) for asset in assets]
    return {"id": stack.id, "primaryAssetId": stack.primary_asset_id, "assets": members}


# ---------------------------------------------------------------- duplicates


@routes.handles("getAssetDuplicates")
def get_all(call: Call) -> Any:
    """Return groups of at least two."""
    return [
        {
            "duplicateId": duplicate_id,
            "assets": [asset_facts(call.state, asset) for asset in assets],
            "suggestedKeepAssetIds": [max(assets, key=lambda asset: asset.content.size).id],
        }
        for duplicate_id, assets in _groups(call).items()
        if len(assets) > 1
    ]


@routes.handles("deleteDuplicate")
def delete_duplicates(call: Call) -> None:
    """Say that a group is none."""
    _dissolve(call, call.path["id"])


@routes.handles("deleteDuplicates")
def delete_many_duplicates(call: Call) -> None:
    """Say that several groups are none."""
    for duplicate_id in dict.fromkeys(call.body["ids"]):
        _dissolve(call, duplicate_id)


@routes.handles("resolveDuplicates")
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
