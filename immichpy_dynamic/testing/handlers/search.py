"""Search: finding assets by what is known of them."""

from __future__ import annotations

import base64
import itertools
from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping
from datetime import datetime
from typing import Any

from ..call import Call, Routes
from ..entities import Asset
from ..errors import Problem
from ..facts import asset_facts, person_facts
from ..serializer import Raw
from ..times import parse_time

routes: Routes = Routes()

Test = Callable[[Asset], bool]

_PLACES = (
    ("Paris", "Île-de-France", 48.853333, 2.348611),
    ("Berlin", "State of Berlin", 52.52, 13.405),
    ("Tokyo", "Tokyo", 35.6895, 139.69171),
)
_EXIF = ("city", "state", "country", "make", "model", "lensModel", "rating")
_TIMES: Mapping[str, Callable[[Asset], datetime | None]] = {
    "taken": lambda asset: asset.file_created_at,
    "created": lambda asset: asset.created_at,
    "updated": lambda asset: asset.updated_at,
    "trashed": lambda asset: asset.deleted_at,
}
_SAME: Mapping[str, Callable[[Asset], Any]] = {
    "id": lambda asset: asset.id,
    "type": lambda asset: asset.type,
    "checksum": lambda asset: asset.checksum,
    "deviceId": lambda asset: asset.device_id,
    "deviceAssetId": lambda asset: asset.device_asset_id,
    "libraryId": lambda asset: asset.library_id,
    "isFavorite": lambda asset: asset.is_favorite,
    "isOffline": lambda asset: asset.is_offline,
    "isMotion": lambda asset: asset.live_photo_video_id is not None,
    "isArchived": lambda asset: asset.visibility == "archive",
    "isVisible": lambda asset: asset.visibility != "hidden",
}
_PART: Mapping[str, Callable[[Asset], str]] = {
    "originalFileName": lambda asset: asset.original_file_name,
    "originalPath": lambda asset: asset.original_path,
    "description": lambda asset: asset.exif.get("description") or "",
    "ocr": lambda asset: " ".join(line["text"] for line in asset.ocr),
}


@routes.handles("searchAssets", "searchMetadata")
def search(call: Call) -> Any:
    """Return a page of the assets that fit, newest first unless asked otherwise."""
    found = find(call, call.body)
    key = _sorting(call.body)
    found.sort(key=lambda asset: (key(asset), asset.id), reverse=_is_descending(call.body))
    return page(call, found, int(call.body.get("size", 250)))


def _sorting(body: Mapping[str, Any]) -> Callable[[Asset], Any]:
    field = (body.get("orderBy") or {}).get("field", "takenAt")
    return {"createdAt": lambda asset: asset.created_at, "updatedAt": lambda asset: asset.updated_at}.get(
        field, lambda asset: asset.file_created_at
    )


def _is_descending(body: Mapping[str, Any]) -> bool:
    direction: str = (body.get("orderBy") or {}).get("direction", body.get("order", "desc"))
    return direction == "desc"


def page(call: Call, found: list[Asset], size: int) -> Any:
    """Return one page of assets, by number or (from 3.2 on) by cursor."""
    number = int(call.body.get("page", 1))
    if call.body.get("cursor"):
        number = _from_cursor(call.body["cursor"])
    if call.unstable_pages:
        found = _with_moved_ties(found, _sorting(call.body), number)
    items = found[(number - 1) * size : number * size]
    more = number * size < len(found)
    assets = {
        "total": len(items),
        "count": len(items),
        "items": [_brief(call, asset) for asset in items],
        "facets": [],
        "nextPage": str(number + 1) if more else None,
        "nextCursor": base64.urlsafe_b64encode(str(number + 1).encode()).decode() if more else None,
    }
    return {"albums": {"total": 0, "count": 0, "items": [], "facets": []}, "assets": assets}


def _with_moved_ties(found: list[Asset], key: Callable[[Asset], Any], number: int) -> list[Asset]:
    """Return the assets in the order in which the database sorts them for this page.

    Immich up to 2.7 sorts by time alone, so PostgreSQL may order equal times differently for each page: an asset then
    appears on two pages and another on none. Here each page after the first moves every group of ties on by one.
    """
    moved: list[Asset] = []
    for _, group in itertools.groupby(found, key):
        ties = list(group)
        shift = (number - 1) % len(ties)
        moved += ties[len(ties) - shift :] + ties[: len(ties) - shift]
    return moved


def _from_cursor(cursor: str) -> int:
    try:
        return int(base64.urlsafe_b64decode(cursor))
    except ValueError as error:
        raise Problem(400, "Invalid cursor") from error


def _brief(call: Call, asset: Asset) -> dict[str, Any]:
    exif, people = bool(call.body.get("withExif")), bool(call.body.get("withPeople"))
    return asset_facts(call.state, asset, exif=exif, people=people)


def find(call: Call, wanted: Mapping[str, Any]) -> list[Asset]:
    """Return the caller's assets (and partners') that fit the fields of a search."""
    call.need_elevation(wanted.get("visibility"))
    owners = {call.user.id, *call.timeline_partner_ids}
    shared = _in_shared_albums(call, wanted) if call.version >= (3, 0, 0) else frozenset()
    tests = list(_tests(call, wanted))
    return [
        asset
        for asset in call.state.assets.values()
        if (asset.owner_id in owners or asset.id in shared) and all(test(asset) for test in tests)
    ]


def _in_shared_albums(call: Call, wanted: Mapping[str, Any]) -> frozenset[str]:
    """Return the assets of all members in the albums that are searched. Up to 2.7 only the caller's own are found."""
    albums = [call.album(album_id, "album.read", ("editor", "viewer")) for album_id in wanted.get("albumIds") or ()]
    return frozenset(asset_id for album in albums for asset_id in album.asset_ids)


def _tests(call: Call, wanted: Mapping[str, Any]) -> Iterable[Test]:
    visible = _visible(call, wanted)
    yield lambda asset: asset.visibility in visible
    if not (wanted.get("withDeleted") or wanted.get("trashedAfter") or wanted.get("trashedBefore")):
        yield lambda asset: asset.deleted_at is None
    for name, value in wanted.items():
        if name in _SAME:
            yield _equals(_SAME[name], value)
        elif name in _PART and value:
            yield _contains(_PART[name], value)
        elif name in _EXIF:
            yield _equals(_exif(name), value)
        elif name.endswith("After") and name[:-5] in _TIMES:
            yield _since(_TIMES[name[:-5]], parse_time(value))
        elif name.endswith("Before") and name[:-6] in _TIMES:
            yield _until(_TIMES[name[:-6]], parse_time(value))
    yield from _memberships(call, wanted)


def _exif(name: str) -> Callable[[Asset], Any]:
    return lambda asset: asset.exif.get(name)


def _equals(value_of: Callable[[Asset], Any], wanted: Any) -> Test:
    return lambda asset: value_of(asset) == wanted


def _contains(text_of: Callable[[Asset], str], part: str) -> Test:
    return lambda asset: part.lower() in text_of(asset).lower()


def _is_one_of(asset_ids: Container[str]) -> Test:
    return lambda asset: asset.id in asset_ids


def _since(time_of: Callable[[Asset], datetime | None], moment: datetime) -> Test:
    return lambda asset: (time := time_of(asset)) is not None and time >= moment


def _until(time_of: Callable[[Asset], datetime | None], moment: datetime) -> Test:
    return lambda asset: (time := time_of(asset)) is not None and time <= moment


def _visible(call: Call, wanted: Mapping[str, Any]) -> tuple[str, ...]:
    if "visibility" in wanted:
        return (wanted["visibility"],)
    if call.version >= (3, 0, 0):
        return ("timeline", "archive", "hidden")
    if call.shapes.has("MetadataSearchDto", "visibility"):
        return ("timeline",)
    # Until 1.132 archived assets had to be asked for.
    with_archived = wanted.get("withArchived") or "isArchived" in wanted
    hidden = ("hidden",) if wanted.get("isVisible") is False else ()
    return ("timeline", *(("archive",) if with_archived else ()), *hidden)


def _memberships(call: Call, wanted: Mapping[str, Any]) -> Iterable[Test]:
    albums = call.state.albums
    for album_id in wanted.get("albumIds") or ():
        yield _is_one_of(albums[album_id].asset_ids if album_id in albums else ())
    if "isNotInAlbum" in wanted:
        in_albums = {asset_id for album in albums.values() for asset_id in album.asset_ids}
        yield lambda asset: (asset.id not in in_albums) == wanted["isNotInAlbum"]
    if "tagIds" in wanted:
        groups = None if wanted["tagIds"] is None else [call.tagged(tag_id) for tag_id in wanted["tagIds"]]
        yield lambda asset: not asset.tag_ids if groups is None else all(asset.tag_ids & group for group in groups)
    for person_id in wanted.get("personIds") or ():
        yield _is_one_of({face.asset_id for face in call.state.faces.values() if face.person_id == person_id})


@routes.handles("searchSmart")
def smart(_call: Call) -> None:
    """Refuse: there is no machine learning here."""
    raise Problem(400, "Smart search is not enabled")


@routes.handles("searchRandom")
def random(call: Call) -> Any:
    """Return some of the assets that fit."""
    found = find(call, call.body)
    chosen = call.state.choices.sample(found, min(len(found), int(call.body.get("size", 250))))
    # In its first releases this was a page.
    if call.response_schema.get("type") != "array":
        return page(call, chosen, len(chosen) or 1)
    return [_brief(call, asset) for asset in chosen]


@routes.handles("searchAssetStatistics")
def statistics(call: Call) -> Any:
    """Count the assets that fit."""
    return {"total": len(find(call, call.body))}


@routes.handles("searchLargeAssets")
def large(call: Call) -> Any:
    """Return the largest assets that fit, the largest first."""
    least = int(call.query.get("minFileSize", 0))
    found = [asset for asset in find(call, call.query) if asset.content.size >= least]
    found.sort(key=lambda asset: asset.content.size, reverse=True)
    return [asset_facts(call.state, asset) for asset in found[: int(call.query.get("size", 250))]]


@routes.handles("getSearchSuggestions")
def suggestions(call: Call) -> Any:
    """Return what can be searched for in one field, given others."""
    field = {"camera-make": "make", "camera-model": "model", "camera-lens-model": "lensModel"}.get(
        call.query["type"], call.query["type"]
    )
    given = {name: value for name, value in call.query.items() if name in _EXIF}
    values = {asset.exif.get(field) for asset in find(call, given)}
    # What is not known at all is a null among texts, which the document does not allow.
    unknown = [Raw(None)] if call.deviations and call.query.get("includeNull") else []
    return [*sorted(value for value in values if value), *unknown]


@routes.handles("getExploreData")
def explore(call: Call) -> Any:
    """Return the cities with pictures, each with one of them."""
    return [
        {
            "fieldName": "exifInfo.city",
            "items": [
                {
                    "value": asset.exif["city"],
                    "data": asset_facts(call.state, asset, people=True, tags=True),
                }
                for asset in _one_per_city(call)
            ],
        }
    ]


@routes.handles("getAssetsByCity")
def cities(call: Call) -> Any:
    """Return one asset of each city."""
    return [asset_facts(call.state, asset) for asset in _one_per_city(call)]


def _one_per_city(call: Call) -> list[Asset]:
    found = find(call, {})
    counts = Counter(asset.exif["city"] for asset in found if asset.exif.get("city"))
    return [next(asset for asset in found if asset.exif.get("city") == city) for city in sorted(counts)]


@routes.handles("searchPlaces")
def places(call: Call) -> Any:
    """Return the places whose name begins so."""
    wanted = call.query["name"].lower()
    return [
        {"name": name, "latitude": latitude, "longitude": longitude, "admin1name": state}
        for name, state, latitude, longitude in _PLACES
        if name.lower().startswith(wanted)
    ]


@routes.handles("searchPerson")
def people(call: Call) -> Any:
    """Return the people whose name begins so."""
    wanted = call.query["name"].lower()
    return [
        person_facts(person)
        for person in call.state.people.values()
        if person.owner_id == call.user.id
        and (call.query.get("withHidden") or not person.is_hidden)
        and any(part.startswith(wanted) for part in (person.name.lower(), *person.name.lower().split()))
    ]
