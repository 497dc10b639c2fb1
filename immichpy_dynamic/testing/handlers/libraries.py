"""External libraries."""

from __future__ import annotations

from typing import Any

from ..call import Call, handles
from ..entities import Asset, Library
from ..errors import Problem


@handles("getAllLibraries")
def get_all(call: Call) -> Any:
    """Answer all libraries."""
    return [_facts(call, library) for library in call.state.libraries.values()]


@handles("createLibrary")
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


@handles("getLibrary")
def get(call: Call) -> Any:
    """Answer one library."""
    return _facts(call, _find(call))


@handles("updateLibrary")
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


@handles("deleteLibrary")
def delete(call: Call) -> None:
    """Remove a library."""
    call.state.remove(_find(call))


@handles("scanLibrary", "removeOfflineFiles")
def scan(call: Call) -> None:
    """Note that the library was looked through. Folders on the disk are not read."""
    library = _find(call)
    call.state.touch(library, refreshed_at=call.state.now())


@handles("getLibraryStatistics")
def statistics(call: Call) -> Any:
    """Count what a library has."""
    assets = _assets(call, _find(call))
    photos = sum(asset.type == "IMAGE" for asset in assets)
    usage = sum(asset.content.size for asset in assets)
    return {"photos": photos, "videos": len(assets) - photos, "total": len(assets), "usage": usage}


@handles("validate")
def validate(call: Call) -> Any:
    """Answer which folders could be used: absolute ones that are not Immich's own."""
    _find(call)
    return {"importPaths": [_verdict(path) for path in call.body.get("importPaths", ())]}


def _verdict(path: str) -> dict[str, Any]:
    if not path.startswith("/"):
        return {"importPath": path, "isValid": False, "message": f"Import path must be absolute, try /{path}"}
    if path.startswith("/data"):
        return {
            "importPath": path,
            "isValid": False,
            "message": "Cannot use media upload folder for external libraries",
        }
    return {"importPath": path, "isValid": True}


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
