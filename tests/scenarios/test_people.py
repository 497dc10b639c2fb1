"""People and their faces."""

from __future__ import annotations

from stage import Stage, refused, search_ids, upload


async def test_a_person_without_a_face_is_not_listed(stage: Stage) -> None:
    """A person without a face is found by name and by id, but is not listed."""
    ada = await stage.user()
    person = await ada.client.people.create_person(name="Nobody")
    listed = await ada.client.people.get_all_people(with_hidden=True)
    assert (listed.people, listed.total) == ([], 0)
    assert [found.id for found in await ada.client.search.search_person(name="nob")] == [person.id]
    assert (await ada.client.people.get_person(person.id)).name == "Nobody"


async def test_a_face_shows_a_person(stage: Stage) -> None:
    """A person with a face in a picture is listed, and a search by the person finds the picture."""
    stage.needs("createFace")
    ada = await stage.user()
    person = await ada.client.people.create_person(name="Somebody")
    picture = (await upload(ada.client)).id
    await upload(ada.client)
    box = {"image_width": 60, "image_height": 40, "x": 1, "y": 1, "width": 10, "height": 10}
    await ada.client.faces.create_face(asset_id=picture, person_id=person.id, **box)
    assert [found.id for found in (await ada.client.people.get_all_people()).people] == [person.id]
    (face,) = await ada.client.faces.get_faces(id=picture)
    assert (face.person.id, face.bounding_box_x1, face.bounding_box_x2) == (person.id, 1, 11)
    assert await search_ids(ada.client, person_ids=[person.id]) == {picture}
    assert (await ada.client.people.get_person_statistics(person.id)).assets == 1


async def test_people_are_merged(stage: Stage) -> None:
    """Merging moves the faces of one person to another and deletes the first."""
    stage.needs("createFace")
    ada = await stage.user()
    one, other = [(await ada.client.people.create_person(name=name)).id for name in ("One", "Other")]
    picture = (await upload(ada.client)).id
    box = {"image_width": 60, "image_height": 40, "x": 1, "y": 1, "width": 10, "height": 10}
    await ada.client.faces.create_face(asset_id=picture, person_id=other, **box)
    merge = (
        ada.client.people.merge_person if stage.admin.supports("mergePerson") else ada.client.people.merge_person_legacy
    )
    (verdict,) = await merge(one, ids=[other])
    assert verdict.success
    assert await search_ids(ada.client, person_ids=[one]) == {picture}
    await refused(ada.client.people.get_person(other), 400)


async def test_a_person_can_be_changed(stage: Stage) -> None:
    """A hidden person is listed only when hidden people are requested."""
    stage.needs("createFace")
    ada = await stage.user()
    person = await ada.client.people.create_person(name="Somebody")
    picture = (await upload(ada.client)).id
    box = {"image_width": 60, "image_height": 40, "x": 1, "y": 1, "width": 10, "height": 10}
    await ada.client.faces.create_face(asset_id=picture, person_id=person.id, **box)
    changed = await ada.client.people.update_person(person.id, name="Else", is_hidden=True, birth_date="1990-02-03")
    assert (changed.name, changed.is_hidden, str(changed.birth_date)) == ("Else", True, "1990-02-03")
    shown = await ada.client.people.get_all_people(with_hidden=False)
    assert (shown.people, shown.total, shown.hidden) == ([], 1, 1)
    assert len((await ada.client.people.get_all_people(with_hidden=True)).people) == 1


async def test_people_belong_to_their_user(stage: Stage) -> None:
    """Another user cannot read a person."""
    ada, grace = await stage.user(), await stage.user("Grace")
    person = await ada.client.people.create_person(name="Private")
    await refused(grace.client.people.get_person(person.id), 400, "Not found or no person.read access")
