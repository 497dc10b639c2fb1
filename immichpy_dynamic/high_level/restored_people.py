"""Recreate people, with their faces in pictures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

import msgspec

from ..http.retry import retry
from .backup_records import Record
from .backup_sources import AssetRecord, Face
from .fields import read_list
from .record_values import date_of, same_text, text
from .restore_context import RestoreContext


class _Named(msgspec.Struct):
    id: str
    name: str | None = None


class RestoredPeople:
    """Restores people.

    Args:
        context: the state of the restore.
    """

    def __init__(self, context: RestoreContext) -> None:
        self._context = context

    async def restore(self, wanted: Sequence[Record], there: Sequence[Record]) -> None:
        """Create the missing people and complete the existing ones."""
        faces = _faces_by_person(self._context.assets)
        faces_there = _faces_by_person(self._context.present)
        free = list(there)
        for record in wanted:
            person = text(record, "id")
            own = [
                (self._context.ids[asset], face) for asset, face in faces.get(person, ()) if asset in self._context.ids
            ]
            name = text(record, "name")
            match = self._same_person(free, name, own, faces_there) or await self._person_without_faces(name)
            details = {key: record.get(field) for key, field in _PERSON.items()}
            details["birth_date"] = date_of(record.get("birthDate"))
            if match is None and not (own and "createFace" in self._context.client.operations):
                # Immich does not list people without a face, so the next run would create this person again.
                why = (
                    "none of the pictures is here"
                    if not own
                    else f"Immich {self._context.client.spec.release} places no faces"
                )
                self._context.result.leave_out(f"person {name or person}: {why}")
                continue
            if match is None:
                person_id = await self._context.made(
                    "people", name or "a person without a name", "createPerson", **details
                )
            else:
                free = [each for each in free if each is not match]
                person_id = text(match, "id")
                self._context.result.count("people", "present")
                changed = {
                    key: value for key, value in details.items() if record.get(_PERSON[key]) != match.get(_PERSON[key])
                }
                changed = {key: value for key, value in changed.items() if value is not None}
                if changed:
                    await self._context.do(
                        "people", "changed", name, partial(self._context.call, "updatePerson", person_id, **changed)
                    )
            if person_id:
                known = {asset for asset, _ in faces_there.get(text(match or {}, "id"), ())}
                await self._add_faces(person_id, name, [(asset, face) for asset, face in own if asset not in known])

    async def _person_without_faces(self, name: str) -> Record | None:
        """Return a person created by an interrupted run: the server does not list people without a face."""
        if not name or "searchPerson" not in self._context.client.operations:
            return None
        found = await retry(
            partial(self._context.call, "searchPerson", name=name, with_hidden=True), self._context.retries
        )
        people, _problems = read_list(_Named, found, "search.search_person")
        same = [each for each in people if each.name is not None and same_text(each.name, name)]
        return {"id": same[0].id, "name": same[0].name} if same else None

    def _same_person(
        self,
        people: Iterable[Record],
        name: str,
        own: Sequence[tuple[str, Face]],
        faces_there: Mapping[str, Sequence[tuple[str, Face]]],
    ) -> Record | None:
        """Return the person of the same name, or else the person who shares the most faces."""
        named = [each for each in people if name and same_text(text(each, "name"), name)]
        if named:
            return named[0]
        unnamed = [each for each in people if not text(each, "name") or not name]
        overlaps = [
            (
                sum(
                    _is_same_box(face, other)
                    for asset, face in own
                    for there, other in faces_there.get(text(each, "id"), ())
                    if asset == there
                ),
                each,
            )
            for each in unnamed
        ]
        best = max(overlaps, key=lambda pair: pair[0], default=(0, None))
        return best[1] if best[0] else None

    async def _add_faces(self, person_id: str, name: str, faces: Sequence[tuple[str, Face]]) -> None:
        for asset_id, face in faces:
            arguments = {
                "asset_id": asset_id,
                "person_id": person_id,
                "x": face.x1,
                "y": face.y1,
                "width": face.x2 - face.x1,
                "height": face.y2 - face.y1,
                "image_width": face.image_width,
                "image_height": face.image_height,
            }
            await self._context.do("faces", "created", name, partial(self._context.call, "createFace", **arguments))


_PERSON = {
    "name": "name",
    "birth_date": "birthDate",
    "is_hidden": "isHidden",
    "is_favorite": "isFavorite",
    "color": "color",
}


def _faces_by_person(assets: Mapping[str, AssetRecord]) -> dict[str, list[tuple[str, Face]]]:
    found: dict[str, list[tuple[str, Face]]] = {}
    for asset_id, record in assets.items():
        for each in record.faces:
            try:
                face = msgspec.convert(each, Face, strict=False)
            except msgspec.ValidationError:
                continue  # a face without a box cannot be placed
            if face.image_width > 0 and face.image_height > 0:
                found.setdefault(face.person_id, []).append((asset_id, face))
    return found


def _is_same_box(one: Face, other: Face) -> bool:
    """Return whether two boxes overlap by more than half of the larger one, whatever the size of the pictures."""
    a = [one.x1 / one.image_width, one.y1 / one.image_height, one.x2 / one.image_width, one.y2 / one.image_height]
    b = [
        other.x1 / other.image_width,
        other.y1 / other.image_height,
        other.x2 / other.image_width,
        other.y2 / other.image_height,
    ]
    width, height = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return False
    larger = max((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
    return width * height > larger / 2
