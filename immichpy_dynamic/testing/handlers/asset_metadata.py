"""Handlers of data attached to an asset: metadata of apps, edits, recognised text."""

from __future__ import annotations

from typing import Any

from ..call import Call, Routes
from ..entities import Asset
from ..errors import Problem

routes: Routes = Routes()

# ---------------------------------------------------------------- metadata of apps


@routes.handles("getAssetMetadata")
def metadata(call: Call) -> Any:
    """Return what apps have noted on an asset."""
    asset = call.asset(call.path["id"], "asset.read")
    return [_note(asset, key) for key in asset.metadata]


@routes.handles("getAssetMetadataByKey")
def metadata_by_key(call: Call) -> Any:
    """Return one note on an asset."""
    asset = call.asset(call.path["id"], "asset.read")
    if call.path["key"] not in asset.metadata:
        raise Problem(400, f'Metadata with key "{call.path["key"]}" not found for asset with id "{asset.id}"')
    return _note(asset, call.path["key"])


@routes.handles("updateAssetMetadata")
def update_metadata(call: Call) -> Any:
    """Note something on an asset."""
    asset = call.asset(call.path["id"], "asset.update")
    _refuse_twins([item["key"] for item in call.body["items"]])
    return [_write(call, asset, item) for item in call.body["items"]]


@routes.handles("updateBulkAssetMetadata")
def update_metadata_of_many(call: Call) -> Any:
    """Note something on several assets."""
    pairs = [(call.asset(item["assetId"], "asset.update"), item) for item in call.body["items"]]
    _refuse_twins([f"({asset.id}, {item['key']})" for asset, item in pairs])
    return [{"assetId": asset.id, **_write(call, asset, item)} for asset, item in pairs]


@routes.handles("deleteAssetMetadata")
def delete_metadata(call: Call) -> None:
    """Remove a note."""
    _erase(call, call.asset(call.path["id"], "asset.update"), call.path["key"])


@routes.handles("deleteBulkAssetMetadata")
def delete_metadata_of_many(call: Call) -> None:
    """Remove several notes."""
    pairs = [(call.asset(item["assetId"], "asset.update"), item) for item in call.body["items"]]
    for asset, item in pairs:
        _erase(call, asset, item["key"])


def _refuse_twins(keys: list[str]) -> None:
    twin = next((key for key in keys if keys.count(key) > 1), None)
    if twin is not None:
        raise Problem(400, f'Duplicate items are not allowed: "{twin}"')


def _erase(call: Call, asset: Asset, key: str) -> None:
    if asset.metadata.pop(key, None) is not None:
        call.state.add_tombstone("AssetMetadataDeleteV1", assetId=asset.id, key=key)


def _write(call: Call, asset: Asset, item: dict[str, Any]) -> dict[str, Any]:
    asset.metadata[item["key"]] = (item["value"], call.state.now())
    return _note(asset, item["key"])


def _note(asset: Asset, key: str) -> dict[str, Any]:
    value, written = asset.metadata[key]
    return {"key": key, "value": value, "updatedAt": written}


# ---------------------------------------------------------------- edits and text


@routes.handles("getAssetEdits")
def edits(call: Call) -> Any:
    """Return how an asset is cut and turned."""
    asset = call.asset(call.path["id"], "asset.read")
    return {"assetId": asset.id, "edits": asset.edits}


@routes.handles("editAsset")
def edit(call: Call) -> Any:
    """Cut or turn an asset."""
    asset = call.asset(call.path["id"], "asset.edit.create")
    if asset.type != "IMAGE":
        raise Problem(400, "Only images can be edited")
    call.state.touch(asset, edits=[{"id": call.state.new_id(), **edit} for edit in call.body["edits"]])
    return {"assetId": asset.id, "edits": asset.edits}


@routes.handles("removeAssetEdits")
def remove_edits(call: Call) -> None:
    """Show an asset as it was."""
    asset = call.asset(call.path["id"], "asset.edit.delete")
    for edit in asset.edits:
        call.state.add_tombstone("AssetEditDeleteV1", editId=edit["id"])
    call.state.touch(asset, edits=[])


@routes.handles("getAssetOcr")
def ocr(call: Call) -> Any:
    """Return the text in a picture."""
    return call.asset(call.path["id"], "asset.read").ocr
