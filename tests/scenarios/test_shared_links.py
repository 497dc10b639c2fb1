"""Shared links and their visitors."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from stage import Stage, User, picture, refused, upload

# From 3.0 on servers send visitors an album without its users, which violates their own schema.
pytestmark = pytest.mark.filterwarnings("ignore::immichpy_dynamic.ResponseValidationWarning")


async def album_link(user: User, **fields: Any) -> tuple[Any, str, str]:
    """Return a link to an album of one picture, and the ids of both."""
    asset = (await upload(user.client)).id
    album = (await user.client.albums.create_album(album_name="Trip", asset_ids=[asset])).id
    return await user.client.shared_links.create_shared_link(type="ALBUM", album_id=album, **fields), album, asset


async def test_a_visitor_sees_the_album(stage: Stage) -> None:
    """A visitor can see and download the link's album, and nothing else."""
    ada = await stage.user()
    link, album, asset = await album_link(ada)
    other = (await upload(ada.client)).id
    visitor = await stage.client()
    assert (await visitor.shared_links.get_my_shared_link(key=link.key)).album.id == album
    assert (await visitor.albums.get_album_info(album, key=link.key)).asset_count == 1
    assert await visitor.assets.download_asset(asset, key=link.key)
    await refused(visitor.assets.get_asset_info(other, key=link.key), 400, "Not found or no asset.read access")
    await refused(visitor.request("GET", "/albums", params={"key": link.key}), 403, "Forbidden")


async def test_a_link_has_defaults(stage: Stage) -> None:
    """A new link allows downloads and uploads, shows metadata and does not expire."""
    ada = await stage.user()
    link, _, _ = await album_link(ada)
    assert (link.allow_download, link.allow_upload, link.show_metadata) == (True, True, True)
    assert (link.expires_at, link.password, link.description) == (None, None, None)


async def test_a_wrong_key_opens_nothing(stage: Stage) -> None:
    """An unknown key and the key of a deleted link are rejected."""
    ada = await stage.user()
    link, _, _ = await album_link(ada)
    visitor = await stage.client()
    await refused(visitor.shared_links.get_my_shared_link(key="nonsense"), 401, "Invalid share key")
    await ada.client.shared_links.remove_shared_link(link.id)
    await refused(visitor.shared_links.get_my_shared_link(key=link.key), 401, "Invalid share key")


async def test_a_link_can_expire(stage: Stage) -> None:
    """A link with an expiry in the past can be created, but not opened."""
    ada = await stage.user()
    link, _, _ = await album_link(ada, expires_at=datetime(2020, 1, 1, tzinfo=UTC))
    visitor = await stage.client()
    await refused(visitor.shared_links.get_my_shared_link(key=link.key), 401, "Invalid share key")


async def test_a_link_without_downloads(stage: Stage) -> None:
    """A link without downloads shows pictures but rejects downloads of originals."""
    ada = await stage.user()
    link, _, asset = await album_link(ada, allow_download=False)
    visitor = await stage.client()
    assert (await visitor.assets.get_asset_info(asset, key=link.key)).id == asset
    await refused(visitor.assets.download_asset(asset, key=link.key), 404 if stage.version >= (3,) else 400)
    await refused(visitor.download.get_download_info(asset_ids=[asset], key=link.key), 400)


async def test_a_visitor_uploads(stage: Stage) -> None:
    """A visitor's upload belongs to the link's owner and is added to the album, unless the link forbids uploads."""
    ada = await stage.user()
    link, album, _ = await album_link(ada)
    visitor = await stage.client()
    made = await upload(visitor, key=link.key)
    assert (await ada.client.assets.get_asset_info(made.id)).owner_id == ada.id
    assert (await ada.client.albums.get_album_info(album)).asset_count == 2
    await ada.client.shared_links.update_shared_link(link.id, allow_upload=False)
    await refused(upload(visitor, key=link.key), 401, "Unauthorized")


async def test_a_link_to_pictures(stage: Stage) -> None:
    """A link to single pictures opens only these, and more pictures can be added."""
    ada = await stage.user()
    first, second = [(await upload(ada.client)).id for _ in range(2)]
    link = await ada.client.shared_links.create_shared_link(type="INDIVIDUAL", asset_ids=[first])
    visitor = await stage.client()
    await refused(visitor.assets.get_asset_info(second, key=link.key), 400)
    (verdict,) = await ada.client.shared_links.add_shared_link_assets(link.id, asset_ids=[second])
    assert verdict.success
    assert (await visitor.assets.get_asset_info(second, key=link.key)).id == second
    (verdict,) = await ada.client.shared_links.remove_shared_link_assets(link.id, asset_ids=[second])
    assert verdict.success
    await refused(visitor.assets.get_asset_info(second, key=link.key), 400)


async def test_links_belong_to_their_user(stage: Stage) -> None:
    """Another user cannot list or change a link, and cannot share another user's album."""
    ada, grace = await stage.user(), await stage.user("Grace")
    link, album, _ = await album_link(ada)
    assert await grace.client.shared_links.get_all_shared_links() == []
    assert [found.id for found in await ada.client.shared_links.get_all_shared_links()] == [link.id]
    await refused(grace.client.shared_links.get_shared_link_by_id(link.id), 400, "Shared link not found")
    call = grace.client.shared_links.create_shared_link(type="ALBUM", album_id=album)
    await refused(call, 400, "Not found or no album.share access")


async def test_a_password_protects_a_link(stage: Stage) -> None:
    """A protected link opens only with its password."""
    ada = await stage.user()
    link, _, _ = await album_link(ada, password="open sesame")
    visitor = await stage.client()
    await refused(visitor.shared_links.get_my_shared_link(key=link.key), 401, "Password required")
    if stage.admin.supports("sharedLinkLogin"):
        await refused(visitor.shared_links.shared_link_login(password="wrong", key=link.key), 401)
        assert (await visitor.shared_links.shared_link_login(password="open sesame", key=link.key)).id == link.id


async def test_the_original_bytes_reach_the_visitor(stage: Stage) -> None:
    """A visitor downloads the bytes that were uploaded."""
    ada = await stage.user()
    content = picture()
    asset = (await upload(ada.client, content=content)).id
    link = await ada.client.shared_links.create_shared_link(type="INDIVIDUAL", asset_ids=[asset])
    visitor = await stage.client()
    assert await visitor.assets.download_asset(asset, key=link.key) == content
