"""External libraries."""

from __future__ import annotations

import asyncio
from typing import Any

from ..call import Call, Routes
from ..content import Content
from ..crawl import Found, complaint, crawl
from ..entities import Asset, Library
from ..errors import Problem
from ..images import dimensions
from ..seeding import add_asset
from .assets import forget

routes: Routes = Routes()


@routes.handles("getAllLibraries")
def get_all(call: Call) -> Any:
    """Return all libraries."""
    return [_facts(call, library) for library in call.state.libraries.values()]


@routes.handles("createLibrary")
def create(call: Call) -> Any:
    """Make a library of folders."""
    body = call.body
    library = call.state.add(
        Library,
        owner_id=body["ownerId"],
        name=body.get("name") or "New External Library",
        import_paths=body.get("importPaths", []),
        exclusion_patterns=body.get(
            "exclusionPatterns", ["**/@eaDir/**", "**/._*", "**/#recycle/**", "**/#snapshot/**"]
        ),
    )
    return _facts(call, library)


@routes.handles("getLibrary")
def get(call: Call) -> Any:
    """Return one library."""
    return _facts(call, _find(call))


@routes.handles("updateLibrary")
def update(call: Call) -> Any:
    """Change what a library is made of."""
    library, body = _find(call), call.body
    call.state.touch(
        library,
        name=body.get("name", library.name),
        import_paths=body.get("importPaths", library.import_paths),
        exclusion_patterns=body.get("exclusionPatterns", library.exclusion_patterns),
    )
    return _facts(call, library)


@routes.handles("deleteLibrary")
def delete(call: Call) -> None:
    """Remove a library with its assets; the files stay where they are."""
    library = _find(call)
    for asset in _assets(call, library):
        forget(call.state, asset)
    call.state.remove(library)


@routes.handles("scanLibrary")
async def scan(call: Call) -> None:
    """Look through the folders of a library: what is new comes, what is gone goes to the trash as offline."""
    library = _find(call)
    owner = call.state.users.get(library.owner_id)
    if owner is None:
        raise Problem(400, "User not found")
    found = await asyncio.to_thread(crawl, library.import_paths, library.exclusion_patterns)
    known = {asset.original_path: asset for asset in _assets(call, library)}
    changed = {
        path: file for path, file in found.items() if path not in known or known[path].file_modified_at != file.modified
    }
    contents = await asyncio.to_thread(lambda: {path: file.content() for path, file in changed.items()})
    for path, content in contents.items():
        if path in known:
            _renew(call, known[path], content, found[path])
        else:
            taken = found[path].modified
            add_asset(
                call.state,
                owner,
                content,
                taken=taken,
                modified=taken,
                library_id=library.id,
                original_path=path,
                device_id="Library Import",
            )
    for path, asset in known.items():
        if path in found and asset.is_offline:
            call.state.touch(asset, is_offline=False, deleted_at=None)
        elif path not in found and not asset.is_offline:
            call.state.touch(asset, is_offline=True, deleted_at=call.state.now())
    call.state.touch(library, refreshed_at=call.state.now())


def _renew(call: Call, asset: Asset, content: Content, file: Found) -> None:
    size = dimensions(content.head) or (None, None)
    asset.exif.update(fileSizeInByte=content.size, exifImageWidth=size[0], exifImageHeight=size[1])
    call.state.touch(asset, content=content, file_modified_at=file.modified, width=size[0], height=size[1])


@routes.handles("removeOfflineFiles")
def remove_offline(call: Call) -> None:
    """Forget the assets of a library whose files are gone."""
    for asset in _assets(call, _find(call)):
        if asset.is_offline:
            forget(call.state, asset)


@routes.handles("getLibraryStatistics")
def statistics(call: Call) -> Any:
    """Count what a library has."""
    assets = _assets(call, _find(call))
    photos = sum(asset.type == "IMAGE" for asset in assets)
    usage = sum(asset.content.size for asset in assets)
    return {"photos": photos, "videos": len(assets) - photos, "total": len(assets), "usage": usage}


@routes.handles("validate")
async def validate(call: Call) -> Any:
    """Return which folders could be used: absolute ones that are there and are not Immich's own."""
    _find(call)
    return {"importPaths": [await asyncio.to_thread(_verdict, path) for path in call.body.get("importPaths", ())]}


def _verdict(path: str) -> dict[str, Any]:
    message = complaint(path)
    return {"importPath": path, "isValid": message is None, **({"message": message} if message else {})}


def _assets(call: Call, library: Library) -> list[Asset]:
    return [asset for asset in call.state.assets.values() if asset.library_id == library.id]


def _find(call: Call) -> Library:
    library = call.state.libraries.get(call.path["id"])
    if library is None:
        raise Problem(400, "Library not found")
    return library


def _facts(call: Call, library: Library) -> dict[str, Any]:
    return {
        "id": library.id,
        "ownerId": library.owner_id,
        "name": library.name,
        "createdAt": library.created_at,
        "updatedAt": library.updated_at,
        "refreshedAt": library.refreshed_at,
        "assetCount": len(_assets(call, library)),
        "importPaths": library.import_paths,
        "exclusionPatterns": library.exclusion_patterns,
    }
