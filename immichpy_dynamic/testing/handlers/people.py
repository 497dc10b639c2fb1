"""People, and the faces by which they are found."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ..call import Call, Routes
from ..entities import Asset, Face, Person
from ..errors import Problem, no_access
from ..facts import asset_facts, face_facts, nested, person_facts
from ..images import jpeg
from ..validator import Finding
from .asset_files import colour_of, made_of, picture

if TYPE_CHECKING:
    from aiohttp import web

# Field of the body → attribute of the record.
routes: Routes = Routes()

_FIELDS = {
    "name": "name",
    "isHidden": "is_hidden",
    "isFavorite": "is_favorite",
    "color": "color",
    "featureFaceAssetId": "feature_asset_id",
}


@routes.handles("getAllPeople")
def get_all(call: Call) -> Any:
    """Return a page of the caller's people: favourites first, then those with a name. None is without a face."""
    with_face = {face.person_id for face in call.state.faces.values()}
    own = [
        person for person in call.state.people.values() if person.owner_id == call.user.id and person.id in with_face
    ]
    shown = [person for person in own if call.query.get("withHidden") or not person.is_hidden]
    shown.sort(key=lambda person: (person.is_hidden, not person.is_favorite, not person.name, person.name))
    number, size = int(call.query.get("page", 1)), int(call.query.get("size", 500))
    return {
        "people": [person_facts(person) for person in shown[(number - 1) * size : number * size]],
        "total": len(own),
        "hidden": sum(person.is_hidden for person in own),
        "hasNextPage": number * size < len(shown),
    }


@routes.handles("createPerson")
def create(call: Call) -> Any:
    """Make somebody without a face yet."""
    return person_facts(call.state.add(Person, owner_id=call.user.id, **_values(call.body, call.state.now().date())))


@routes.handles("getPerson")
def get(call: Call) -> Any:
    """Return one person."""
    return person_facts(find(call, call.path["id"], "person.read"))


@routes.handles("updatePerson")
def update(call: Call) -> Any:
    """Change one person."""
    person = find(call, call.path["id"], "person.update")
    _check_feature(call, person, call.body)
    call.state.touch(person, **_values(call.body, call.state.now().date()))
    return person_facts(person)


def _check_feature(call: Call, person: Person, body: dict[str, Any]) -> None:
    asset_id = body.get("featureFaceAssetId")
    if asset_id and not any(face.person_id == person.id for face in call.state.faces_of(asset_id)):
        raise Problem(400, "Invalid assetId for feature face")


@routes.handles("updatePeople")
def update_many(call: Call) -> Any:
    """Change several people; each gets a verdict."""
    return [_update(call, item) for item in call.body["people"]]


def _update(call: Call, item: dict[str, Any]) -> dict[str, Any]:
    person = call.state.people.get(item["id"])
    if person is None or person.owner_id != call.user.id:
        return {"id": item["id"], "success": False, "error": "unknown"}
    try:
        _check_feature(call, person, item)
    except Problem:
        return {"id": person.id, "success": False, "error": "unknown"}
    call.state.touch(person, **_values(item, call.state.now().date()))
    return {"id": person.id, "success": True}


def _values(body: dict[str, Any], today: date) -> dict[str, Any]:
    values = {_FIELDS[name]: value for name, value in body.items() if name in _FIELDS}
    if "birthDate" in body:
        values["birth_date"] = date.fromisoformat(body["birthDate"]) if body["birthDate"] else None
        if values["birth_date"] and values["birth_date"] > today:
            future = Finding(("birthDate",), "custom", "Birth date cannot be in the future", {})
            raise Problem(400, "Validation failed", [future])
    return values


@routes.handles("deletePerson")
def delete(call: Call) -> None:
    """Remove somebody; the faces stay, as nobody's."""
    _remove(call, find(call, call.path["id"], "person.delete"))


@routes.handles("deletePeople")
def delete_many(call: Call) -> None:
    """Remove several people."""
    for person in [find(call, person_id, "person.delete") for person_id in dict.fromkeys(call.body["ids"])]:
        _remove(call, person)


def _remove(call: Call, person: Person) -> None:
    for face in call.state.faces.values():
        if face.person_id == person.id:
            call.state.touch(face, person_id=None)
    call.state.remove(person)


@routes.handles("mergePerson", "mergePersonLegacy")
def merge(call: Call) -> Any:
    """Give a person the faces of others, who go; each gets a verdict."""
    return _merge(call, find(call, call.path["id"], "person.merge"), list(dict.fromkeys(call.body["ids"])))


def _merge(call: Call, person: Person, other_ids: list[str]) -> Any:
    if person.id in other_ids:
        raise Problem(400, "Cannot merge a person into themselves")
    verdicts = []
    for other_id in other_ids:
        other = call.state.people.get(other_id)
        if other is None or other.owner_id != call.user.id:
            verdicts.append({"id": other_id, "success": False, "error": "no_permission"})
            continue
        for face in call.state.faces.values():
            if face.person_id == other.id:
                call.state.touch(face, person_id=person.id)
        call.state.touch(person, name=person.name or other.name, birth_date=person.birth_date or other.birth_date)
        call.state.remove(other)
        verdicts.append({"id": other_id, "success": True})
    return verdicts


@routes.handles("getPersonStatistics")
def statistics(call: Call) -> Any:
    """Count a person's pictures."""
    return {"assets": len(_pictures(call, find(call, call.path["id"], "person.statistics")))}


@routes.handles("getPersonAssets")
def assets(call: Call) -> Any:
    """Return a person's pictures."""
    return [asset_facts(call.state, asset) for asset in _pictures(call, find(call, call.path["id"], "person.read"))]


def _pictures(call: Call, person: Person) -> list[Asset]:
    shown = {face.asset_id for face in call.state.faces.values() if face.person_id == person.id}
    return [asset for asset in call.state.assets.values() if asset.id in shown and asset.deleted_at is None]


@routes.handles("getPersonThumbnail")
async def thumbnail(call: Call) -> web.Response:
    """Send a picture of somebody, when there is one: the face, or else a colour."""
    try:
        person = find(call, call.path["id"], "person.read")
    except Problem as problem:
        # From 3.0 on operations that send a file say only that there is none.
        raise Problem(404) if call.version >= (3, 0, 0) else problem from None
    asset = call.state.assets.get(person.feature_asset_id or "")
    if asset is None:
        raise Problem(404)
    face = next((face for face in call.state.faces_of(asset.id) if face.person_id == person.id), None)
    box = None
    if face is not None:
        left, top, right, bottom = face.box
        box = left / face.image_width, top / face.image_height, right / face.image_width, bottom / face.image_height
    small = await made_of(asset, 250, "jpeg", box) or jpeg([[colour_of(asset)] * 3] * 3)
    return picture(small, "image/jpeg", f"{person.id}.jpeg")


# ---------------------------------------------------------------- faces


@routes.handles("getFaces")
def faces(call: Call) -> Any:
    """Return the faces in a picture."""
    asset = call.asset(call.query["id"], "asset.read")
    return [_with_person(call, face) for face in call.state.faces_of(asset.id)]


def _with_person(call: Call, face: Face) -> dict[str, Any]:
    person = call.state.people.get(face.person_id or "")
    return {**face_facts(face), "person": nested(person_facts(person)) if person else None}


@routes.handles("createFace")
def create_face(call: Call) -> None:
    """Mark somebody in a picture."""
    body = call.body
    asset = call.asset(body["assetId"], "asset.read")
    person = find(call, body["personId"], "person.read")
    call.state.add(
        Face,
        asset_id=asset.id,
        person_id=person.id,
        image_width=body["imageWidth"],
        image_height=body["imageHeight"],
        box=(body["x"], body["y"], body["x"] + body["width"], body["y"] + body["height"]),
    )
    if person.feature_asset_id is None:
        call.state.touch(person, feature_asset_id=asset.id)


@routes.handles("deleteFace")
def delete_face(call: Call) -> None:
    """Remove a mark."""
    call.state.remove(_face(call, "face.delete"))


@routes.handles("reassignFacesById")
def reassign_one(call: Call) -> Any:
    """Say that one face, whose id is in the body, is the person's in the path."""
    person = find(call, call.path["id"], "person.create")
    face = call.state.faces.get(call.body["id"])
    if face is None or call.state.assets[face.asset_id].owner_id != call.user.id:
        raise no_access("face.update")
    call.state.touch(face, person_id=person.id)
    return person_facts(person)


@routes.handles("reassignFaces")
def reassign(call: Call) -> Any:
    """Say that the faces of some people in some pictures are the person's in the path."""
    person = find(call, call.path["id"], "person.reassign")
    for item in call.body["data"]:
        for face in call.state.faces_of(item["assetId"]):
            if face.person_id == item["personId"]:
                call.state.touch(face, person_id=person.id)
    return [person_facts(person)]


def _face(call: Call, permission: str) -> Face:
    face = call.state.faces.get(call.path["id"])
    if face is None or call.state.assets[face.asset_id].owner_id != call.user.id:
        raise no_access(permission)
    return face


def find(call: Call, person_id: str, permission: str) -> Person:
    """Return one of the caller's people."""
    person = call.state.people.get(person_id)
    if person is None or person.owner_id != call.user.id:
        raise no_access(permission)
    return person
