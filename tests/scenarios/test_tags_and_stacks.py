"""Tags and stacks."""

from __future__ import annotations

import pytest
from stage import NOBODY, Stage, refused, search_ids, settled, upload


async def test_tags_are_a_tree(stage: Stage) -> None:
    """Creating a tag with slashes creates its parents, each once."""
    ada = await stage.user()
    first, second = await ada.client.tags.upsert_tags(tags=["Trips/2024", "Trips/2025"])
    (again,) = await ada.client.tags.upsert_tags(tags=["Trips/2024"])
    assert again.id == first.id
    assert (first.name, first.value) == ("2024", "Trips/2024")
    assert first.parent_id == second.parent_id
    assert sorted(tag.value for tag in await ada.client.tags.get_all_tags()) == ["Trips", "Trips/2024", "Trips/2025"]


async def test_a_tag_finds_its_pictures(stage: Stage) -> None:
    """A search by a tag finds pictures with the tag or a tag below it."""
    ada = await stage.user()
    picture = (await upload(ada.client)).id
    await settled(ada.client, picture)  # reading the file's metadata writes its tags, too
    await upload(ada.client)
    (tag,) = await ada.client.tags.upsert_tags(tags=["Trips/2024"])
    verdicts = await ada.client.tags.tag_assets(tag.id, ids=[picture, NOBODY])
    assert [(verdict.success, verdict.error) for verdict in verdicts] == [(True, None), (False, "no_permission")]
    if stage.version >= (2,):
        assert await search_ids(ada.client, tag_ids=[tag.id]) == {picture}
        assert await search_ids(ada.client, tag_ids=[tag.parent_id]) == {picture}
    await ada.client.tags.untag_assets(tag.id, ids=[picture])
    assert not (await ada.client.assets.get_asset_info(picture)).tags


async def test_a_tag_name_is_used_once(stage: Stage) -> None:
    """Creating a tag whose name exists is rejected."""
    ada = await stage.user()
    await ada.client.tags.create_tag(name="Trips")
    await refused(ada.client.tags.create_tag(name="Trips"), 400, "A tag with that name already exists")


async def test_colors_of_tags(stage: Stage) -> None:
    """A tag color is accepted in upper and lower case, and rejected when invalid."""
    ada = await stage.user()
    for number, color in enumerate(("#aabbcc", "#AABBCC")):
        made = await ada.client.tags.create_tag(name=f"c{number}", color=color)
        assert made.color == color
    if stage.version < (1, 124):
        return  # these releases do not validate the color
    status, body = await stage.request(ada, "POST", "/tags", json={"name": "c9", "color": "red"})
    assert status == 400
    assert "color" in str(body)


async def test_deleting_a_tag_deletes_what_is_below_it(stage: Stage) -> None:
    """Deleting a tag deletes the tags below it and keeps the pictures."""
    ada = await stage.user()
    picture = (await upload(ada.client)).id
    (tag,) = await ada.client.tags.upsert_tags(tags=["Trips/2024"])
    await ada.client.tags.tag_assets(tag.id, ids=[picture])
    await ada.client.tags.delete_tag(tag.parent_id)
    assert await ada.client.tags.get_all_tags() == []
    assert await search_ids(ada.client) == {picture}


async def test_a_stack_has_a_primary_picture(stage: Stage) -> None:
    """The first picture of a stack is its primary picture; another can be chosen."""
    ada = await stage.user()
    first, second = [(await upload(ada.client)).id for _ in range(2)]
    stack = await ada.client.stacks.create_stack(asset_ids=[first, second])
    assert stack.primary_asset_id == first
    assert {asset.id for asset in stack.assets} == {first, second}
    await ada.client.stacks.update_stack(stack.id, primary_asset_id=second)
    asset = await ada.client.assets.get_asset_info(first)
    assert (asset.stack.id, asset.stack.primary_asset_id, asset.stack.asset_count) == (stack.id, second, 2)
    await ada.client.stacks.delete_stack(stack.id)
    assert (await ada.client.assets.get_asset_info(first)).stack is None


async def test_a_stack_needs_two(stage: Stage) -> None:
    """A stack with a single picture is rejected."""
    if stage.version < (2,):
        pytest.skip("not known for old servers")
    ada = await stage.user()
    first = (await upload(ada.client)).id
    status, _ = await stage.request(ada, "POST", "/stacks", json={"assetIds": [first]})
    assert status == 400


async def test_pictures_of_others_are_not_stacked(stage: Stage) -> None:
    """A stack with a picture of another user is rejected."""
    ada, grace = await stage.user(), await stage.user("Grace")
    ids = [(await upload(ada.client)).id, (await upload(grace.client)).id]
    await refused(ada.client.stacks.create_stack(asset_ids=ids), 400, "Not found or no asset.update access")
