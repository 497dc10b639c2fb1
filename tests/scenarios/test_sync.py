"""The sync stream: changes in order, repeated until they are acknowledged."""

from __future__ import annotations

from typing import Any

import pytest
from stage import Stage, User, refused, settled, upload


async def events(user: User, *types: str, acknowledge: bool = False, **options: Any) -> list[Any]:
    """Return the events of a stream without SyncCompleteV1, and acknowledge them on request."""
    stream = user.client.sync.get_sync_stream.iter(types=list(types), **options)
    found = [event async for event in stream]
    if acknowledge and found:
        last = {event.type: event.ack for event in found}
        await user.client.sync.send_sync_ack(acks=list(last.values()))
    return [event for event in found if event.type != "SyncCompleteV1"]


def kinds(stage: Stage) -> tuple[str, str]:
    """Return the request type and the event type for assets."""
    stage.needs("getSyncStream")
    return ("AssetsV2", "AssetV2") if stage.version >= (3,) else ("AssetsV1", "AssetV1")


async def test_assets_are_streamed_until_acknowledged(stage: Stage) -> None:
    """The stream repeats a change until it is acknowledged, and then continues with the next."""
    request, kind = kinds(stage)
    ada = await stage.user()
    first = (await upload(ada.client)).id
    for _ in range(2):
        (event,) = await events(ada, request)
        assert (event.type, event.data.id) == (kind, first)
    await settled(ada.client, first)
    await events(ada, request, acknowledge=True)
    await ada.client.assets.update_assets(ids=[first], is_favorite=True)
    second = (await upload(ada.client)).id
    found: dict[str, bool] = {}
    for _ in range(200):  # real servers hold the newest changes back for a moment
        found = {event.data.id: event.data.is_favorite for event in await events(ada, request)}
        if len(found) == 2:
            break
    assert found == {first: True, second: False}


async def test_deleted_assets_are_told(stage: Stage) -> None:
    """Permanently deleting an asset sends the event AssetDeleteV1."""
    request, _ = kinds(stage)
    ada = await stage.user()
    asset = (await upload(ada.client)).id
    await settled(ada.client, asset)
    await events(ada, request, acknowledge=True)
    await ada.client.assets.delete_assets(ids=[asset], force=True)
    for _ in range(200):
        found = [event for event in await events(ada, request) if event.type == "AssetDeleteV1"]
        if found:
            break
    assert [event.data.asset_id for event in found] == [asset]


async def test_a_reset_starts_over(stage: Stage) -> None:
    """With ``reset`` the stream restarts from the beginning, including acknowledged events."""
    request, _ = kinds(stage)
    if "reset" not in stage.spec.schema("SyncStreamDto")["properties"]:
        pytest.skip("no reset")
    ada = await stage.user()
    asset = (await upload(ada.client)).id
    await settled(ada.client, asset)
    await events(ada, request, acknowledge=True)
    assert await events(ada, request) == []
    assert [event.data.id for event in await events(ada, request, reset=True)] == [asset]


async def test_acknowledgements_can_be_read_and_forgotten(stage: Stage) -> None:
    """The server lists acknowledgements, and repeats events whose acknowledgement was deleted."""
    request, kind = kinds(stage)
    ada = await stage.user()
    asset = (await upload(ada.client)).id
    await settled(ada.client, asset)
    (event,) = await events(ada, request)
    await ada.client.sync.send_sync_ack(acks=[event.ack])
    assert [(ack.type, ack.ack) for ack in await ada.client.sync.get_sync_ack()] == [(kind, event.ack)]
    await ada.client.sync.delete_sync_ack(types=[kind])
    assert [found.data.id for found in await events(ada, request)] == [asset]


async def test_a_key_cannot_stream(stage: Stage) -> None:
    """The stream requires a session; an API key with all permissions is rejected."""
    request, _ = kinds(stage)
    ada = await stage.user()
    key = await stage.key(ada, ["all"])
    stream = key.sync.get_sync_stream.iter(types=[request])
    await refused(anext(stream), 403, "Sync endpoints cannot be used with API keys")


async def test_old_types_are_rejected(stage: Stage) -> None:
    """From 3.0 on the event type AssetsV1 is rejected."""
    kinds(stage)
    if stage.version < (3,):
        pytest.skip("the old types are current there")
    ada = await stage.user()
    stream = ada.client.sync.get_sync_stream.iter(types=["AssetsV1"])
    await refused(anext(stream), 400, "SyncRequestType.AssetsV1 is deprecated, use SyncRequestType.AssetsV2 instead")


async def test_unknown_types_are_rejected(stage: Stage) -> None:
    """An unknown event type is rejected."""
    kinds(stage)
    ada = await stage.user()
    status, body = await stage.request(ada, "POST", "/sync/stream", json={"types": ["NonsenseV9"]})
    assert status == 400
    assert "AlbumsV1" in str(body)


async def test_albums_and_their_users_are_streamed(stage: Stage) -> None:
    """A member's stream has a shared album, its users and its pictures."""
    kinds(stage)
    if stage.version < (2,):
        pytest.skip("not known for old servers")
    ada, grace = await stage.user(), await stage.user("Grace")
    asset = (await upload(ada.client)).id
    users = [{"userId": grace.id, "role": "viewer"}]
    album = await ada.client.albums.create_album(album_name="Family", asset_ids=[asset], album_users=users)
    found = await events(grace, "AlbumsV1", "AlbumUsersV1", "AlbumToAssetsV1")
    told = {(event.type, getattr(event.data, "id", None) or event.data.album_id) for event in found}
    assert {("AlbumV1", album.id), ("AlbumUserV1", album.id), ("AlbumToAssetV1", album.id)} <= told
