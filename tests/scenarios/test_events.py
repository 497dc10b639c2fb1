"""Events that a server sends while changes happen."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

from stage import Stage, upload

KINDS = ("on_server_version", "on_upload_success", "on_asset_trash", "on_asset_restore", "on_asset_update")


async def test_uploads_and_the_trash_are_told(stage: Stage) -> None:
    """An upload event has the asset as a model after processing; trash and restore events have lists of ids."""
    ada = await stage.user()
    async with asyncio.timeout(120), aclosing(ada.client.events(KINDS)) as events:
        assert (await anext(events)).kind == "on_server_version"
        made = await upload(ada.client)
        seen = await anext(events)
        assert (seen.kind, seen.data.id, seen.data.owner_id) == ("on_upload_success", made.id, ada.id)
        await ada.client.assets.delete_assets(ids=[made.id])
        seen = await anext(events)
        assert (seen.kind, seen.data) == ("on_asset_trash", [made.id])
        await ada.client.trash.restore_assets(ids=[made.id])
        seen = await anext(events)
        assert (seen.kind, seen.data) == ("on_asset_restore", [made.id])


async def test_a_change_is_told_and_a_favourite_is_not(stage: Stage) -> None:
    """Changing a description sends an event; changing only the favourite does not."""
    ada = await stage.user()
    made = await upload(ada.client)
    async with asyncio.timeout(120), aclosing(ada.client.events(["on_server_version", "on_asset_update"])) as events:
        assert (await anext(events)).kind == "on_server_version"
        await ada.client.assets.update_asset(made.id, is_favorite=True)
        await ada.client.assets.update_asset(made.id, description="a change")
        seen = await anext(events)
        assert (seen.kind, seen.data.id, seen.data.is_favorite) == ("on_asset_update", made.id, True)


async def test_events_of_others_are_not_told(stage: Stage) -> None:
    """A user receives events of their own uploads only."""
    ada, grace = await stage.user(), await stage.user("Grace")
    async with (
        asyncio.timeout(120),
        aclosing(grace.client.events(["on_server_version", "on_upload_success"])) as events,
    ):
        assert (await anext(events)).kind == "on_server_version"
        await upload(ada.client)
        made = await upload(grace.client)
        assert (await anext(events)).data.id == made.id
