"""Albums, and sharing albums between two users."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from stage import NOBODY, Stage, User, refused, search_ids, upload


async def names(user: User, **filters: Any) -> list[str]:
    """Return the names of the albums that a user lists."""
    return sorted(album.album_name for album in await user.client.albums.get_all_albums(**filters))


async def shared_album(ada: User, grace: User, role: str = "editor") -> tuple[str, str]:
    """Return the ids of Ada's album, which she shares with Grace, and of the picture in it."""
    picture = (await upload(ada.client, "ada.jpg")).id
    users = [{"userId": grace.id, "role": role}]
    album = await ada.client.albums.create_album(album_name="Family", asset_ids=[picture], album_users=users)
    return album.id, picture


async def test_an_album_keeps_its_pictures(stage: Stage) -> None:
    """An album's count and a search in it include the added pictures until they are removed."""
    ada = await stage.user()
    first, second = [(await upload(ada.client)).id for _ in range(2)]
    album = await ada.client.albums.create_album(album_name="Trip", description="by train", asset_ids=[first])
    verdicts = await ada.client.albums.add_assets_to_album(album.id, ids=[first, second, NOBODY])
    assert [(verdict.success, verdict.error) for verdict in verdicts] == [
        (False, "duplicate"),
        (True, None),
        (False, "no_permission"),
    ]
    found = await ada.client.albums.get_album_info(album.id)
    assert (found.album_name, found.description, found.asset_count) == ("Trip", "by train", 2)
    if stage.version >= (2,):
        assert await search_ids(ada.client, album_ids=[album.id]) == {first, second}
    removed = await ada.client.albums.remove_asset_from_album(album.id, ids=[first, NOBODY])
    assert [(verdict.success, verdict.error) for verdict in removed] == [(True, None), (False, "not_found")]
    assert (await ada.client.albums.get_album_info(album.id)).asset_count == 1


async def test_deleting_an_album_keeps_its_pictures(stage: Stage) -> None:
    """Deleting an album does not delete its pictures."""
    ada = await stage.user()
    picture = (await upload(ada.client)).id
    album = await ada.client.albums.create_album(album_name="Trip", asset_ids=[picture])
    await ada.client.albums.delete_album(album.id)
    await refused(ada.client.albums.get_album_info(album.id), 400, "Not found or no album.read access")
    assert await search_ids(ada.client) == {picture}


async def test_an_album_can_be_renamed(stage: Stage) -> None:
    """Renaming an album keeps the fields that are not sent."""
    ada = await stage.user()
    album = await ada.client.albums.create_album(album_name="Trip", description="by train")
    await ada.client.albums.update_album_info(album.id, album_name="Journey")
    found = await ada.client.albums.get_album_info(album.id)
    assert (found.album_name, found.description) == ("Journey", "by train")


async def test_who_lists_a_shared_album(stage: Stage) -> None:
    """A member's album list has shared albums from 3.0 on, and up to 2.7 only when requested."""
    ada, grace = await stage.user(), await stage.user("Grace")
    await shared_album(ada, grace)
    await ada.client.albums.create_album(album_name="Own")
    await grace.client.albums.create_album(album_name="Grace's")
    if stage.version >= (3,):
        assert await names(grace) == ["Family", "Grace's"]
        assert await names(grace, is_owned=True) == ["Grace's"]
        assert await names(grace, is_owned=False) == ["Family"]
        assert await names(grace, is_shared=True) == ["Family"]
        assert await names(ada, is_shared=True) == ["Family"]
    else:
        assert await names(grace) == ["Grace's"]
        assert await names(grace, shared=True) == ["Family"]
        assert await names(grace, shared=False) == ["Grace's"]
        assert await names(ada, shared=True) == ["Family"]
    assert await names(ada) == ["Family", "Own"]


async def test_an_editor_adds_pictures(stage: Stage) -> None:
    """An editor can add their own pictures to a shared album, and both members see them."""
    ada, grace = await stage.user(), await stage.user("Grace")
    album, of_ada = await shared_album(ada, grace)
    of_grace = (await upload(grace.client, "grace.jpg")).id
    (verdict,) = await grace.client.albums.add_assets_to_album(album, ids=[of_grace])
    assert verdict.success
    for user in (ada, grace):
        assert (await user.client.albums.get_album_info(album)).asset_count == 2
        assert (await user.client.assets.get_asset_info(of_grace)).original_file_name == "grace.jpg"
    if stage.version >= (3,):
        assert await search_ids(ada.client, album_ids=[album]) == {of_ada, of_grace}
        assert await search_ids(grace.client, album_ids=[album]) == {of_ada, of_grace}
    elif stage.version >= (2,):
        # Searches up to 2.7 find the caller's own pictures only.
        assert await search_ids(ada.client, album_ids=[album]) == {of_ada}
        assert await search_ids(grace.client, album_ids=[album]) == {of_grace}


async def test_a_picture_in_a_shared_album_is_not_in_the_library(stage: Stage) -> None:
    """A search without an album and the statistics count only the user's own pictures."""
    ada, grace = await stage.user(), await stage.user("Grace")
    await shared_album(ada, grace)
    assert await search_ids(grace.client) == set()
    assert (await grace.client.assets.get_asset_statistics()).total == 0


async def test_a_viewer_only_looks(stage: Stage) -> None:
    """A viewer can see the album and its pictures, but cannot add pictures, rename or share it."""
    ada, grace = await stage.user(), await stage.user("Grace")
    album, of_ada = await shared_album(ada, grace, "viewer")
    assert (await grace.client.albums.get_album_info(album)).asset_count == 1
    assert await grace.client.assets.download_asset(of_ada)
    own = (await upload(grace.client)).id
    await refused(grace.client.albums.add_assets_to_album(album, ids=[own]), 400, "Not found or no ")
    await refused(
        grace.client.albums.update_album_info(album, album_name="x"), 400, "Not found or no album.update access"
    )
    await refused(grace.client.albums.delete_album(album), 400, "Not found or no album.delete access")
    user = {"userId": ada.id, "role": "viewer"}
    await refused(grace.client.albums.add_users_to_album(album, album_users=[user]), 400, "Not found or no album.share")


async def test_a_role_can_be_changed(stage: Stage) -> None:
    """A member whose role is changed to viewer can no longer add pictures."""
    ada, grace = await stage.user(), await stage.user("Grace")
    album, _ = await shared_album(ada, grace)
    await ada.client.albums.update_album_user(album, grace.id, role="viewer")
    own = (await upload(grace.client)).id
    await refused(grace.client.albums.add_assets_to_album(album, ids=[own]), 400)


async def test_a_member_can_leave(stage: Stage) -> None:
    """A member who leaves an album can no longer see it or its pictures."""
    ada, grace = await stage.user(), await stage.user("Grace")
    album, of_ada = await shared_album(ada, grace)
    await grace.client.albums.remove_user_from_album(album, "me")
    await refused(grace.client.albums.get_album_info(album), 400, "Not found or no album.read access")
    await refused(grace.client.assets.get_asset_info(of_ada), 400, "Not found or no asset.read access")


async def test_an_album_is_shared_once_with_each_user(stage: Stage) -> None:
    """Sharing again or with the owner fails up to 2.7 and has no effect from 3.0 on; unknown users are rejected."""
    ada, grace = await stage.user(), await stage.user("Grace")
    album, _ = await shared_album(ada, grace)

    def share(user_id: str) -> Any:
        return ada.client.albums.add_users_to_album(album, album_users=[{"userId": user_id, "role": "viewer"}])

    if stage.version >= (3,):
        for user_id in (ada.id, grace.id):
            await share(user_id)
        await refused(share(NOBODY), 400, "Invalid user")
    else:
        await refused(share(ada.id), 400, "Cannot be shared with owner")
        await refused(share(grace.id), 400, "User already added")
        await refused(share(NOBODY), 400, "User not found")
    members = {member.user.id: member.role for member in (await ada.client.albums.get_album_info(album)).album_users}
    assert members[grace.id] == "editor"


async def test_an_editor_can_rename_an_album(stage: Stage) -> None:
    """An editor can rename a shared album, but cannot delete it."""
    if stage.version < (2,):
        pytest.skip("not known for old servers")
    ada, grace = await stage.user(), await stage.user("Grace")
    album, _ = await shared_album(ada, grace)
    await grace.client.albums.update_album_info(album, album_name="Renamed")
    assert (await ada.client.albums.get_album_info(album)).album_name == "Renamed"
    await refused(grace.client.albums.delete_album(album), 400, "Not found or no album.delete access")


async def test_the_owner_stays(stage: Stage) -> None:
    """The owner cannot be removed from an album."""
    ada, grace = await stage.user(), await stage.user("Grace")
    album, _ = await shared_album(ada, grace)
    await refused(ada.client.albums.remove_user_from_album(album, ada.id), 400, "Cannot remove")
    await refused(ada.client.albums.remove_user_from_album(album, NOBODY), 400, "Album not shared with user")


async def test_album_dates_are_those_of_its_pictures(stage: Stage) -> None:
    """An album's start and end dates are those of its first and last picture."""
    ada = await stage.user()
    days = [datetime(2020, 1, 2, 12, tzinfo=UTC), datetime(2023, 4, 5, 12, tzinfo=UTC)]
    ids = [(await upload(ada.client, file_created_at=day, file_modified_at=day)).id for day in days]
    album = await ada.client.albums.create_album(album_name="Trip", asset_ids=ids)
    found = await ada.client.albums.get_album_info(album.id)
    assert [found.start_date.date(), found.end_date.date()] == [day.date() for day in days]
