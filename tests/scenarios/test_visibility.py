"""Archived, hidden and locked pictures."""

from __future__ import annotations

import pytest
from stage import Stage, User, refused, search_ids, upload


async def with_visibility(stage: Stage, user: User, visibility: str) -> str:
    """Upload a picture with the given visibility, and return its id."""
    if stage.version < (1, 133):
        pytest.skip(f"Immich {stage.spec.release} has no visibility")
    made = await upload(user.client, f"{visibility}.jpg")
    await user.client.assets.update_assets(ids=[made.id], visibility=visibility)
    return str(made.id)


async def test_archived_pictures(stage: Stage) -> None:
    """An archived picture is not in the timeline; a search finds it from 3.0 on, and on request before."""
    ada = await stage.user()
    archived = await with_visibility(stage, ada, "archive")
    assert (await ada.client.assets.get_asset_info(archived)).visibility == "archive"
    assert await search_ids(ada.client) == ({archived} if stage.version >= (3,) else set())
    assert await search_ids(ada.client, visibility="archive") == {archived}
    assert await ada.client.assets.download_asset(archived)
    assert [row.id async for row in ada.client.timeline.rows(visibility="timeline")] == []
    assert [row.id async for row in ada.client.timeline.rows(visibility="archive")] == [archived]
    assert (await ada.client.assets.get_asset_statistics()).total == 1


async def test_hidden_pictures(stage: Stage) -> None:
    """A hidden picture can be read by its id, but is not counted."""
    ada = await stage.user()
    hidden = await with_visibility(stage, ada, "hidden")
    assert (await ada.client.assets.get_asset_info(hidden)).visibility == "hidden"
    assert await search_ids(ada.client) == ({hidden} if stage.version >= (3,) else set())
    assert await search_ids(ada.client, visibility="hidden") == {hidden}
    assert (await ada.client.assets.get_asset_statistics()).total == 0


async def test_locked_pictures_need_the_pin(stage: Stage) -> None:
    """A locked picture can be found, read and downloaded only in a session unlocked with the PIN."""
    ada = await stage.user()
    locked = await with_visibility(stage, ada, "locked")
    await refused(ada.client.assets.get_asset_info(locked), 400, "Not found or no asset.read access")
    await refused(ada.client.assets.download_asset(locked), 404 if stage.version >= (3,) else 400)
    assert await search_ids(ada.client) == set()
    await refused(search_ids(ada.client, visibility="locked"), 401, "Elevated permission is required")
    await ada.client.authentication.setup_pin_code(pin_code="123456")
    await refused(ada.client.authentication.unlock_auth_session(pin_code="000000"), 400, "Wrong PIN code")
    await ada.client.authentication.unlock_auth_session(pin_code="123456")
    assert (await ada.client.authentication.get_auth_status()).is_elevated
    assert await search_ids(ada.client, visibility="locked") == {locked}
    assert await ada.client.assets.download_asset(locked)
    await ada.client.authentication.lock_auth_session()
    await refused(ada.client.assets.get_asset_info(locked), 400)


async def test_locked_pictures_leave_their_albums(stage: Stage) -> None:
    """Locking a picture removes it from its albums."""
    ada = await stage.user()
    made = await upload(ada.client)
    album = await ada.client.albums.create_album(album_name="Trip", asset_ids=[made.id])
    if stage.version < (1, 133):
        pytest.skip("no visibility")
    await ada.client.assets.update_assets(ids=[made.id], visibility="locked")
    assert (await ada.client.albums.get_album_info(album.id)).asset_count == 0


async def test_a_key_does_not_open_the_locked_folder(stage: Stage) -> None:
    """An API key cannot read locked pictures, not even the owner's key."""
    ada = await stage.user()
    locked = await with_visibility(stage, ada, "locked")
    key = await stage.key(ada, ["all"])
    await refused(key.assets.get_asset_info(locked), 400)
    await refused(search_ids(key, visibility="locked"), 401, "Elevated permission is required")
