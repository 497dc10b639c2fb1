"""Access rules of the fake server, and consistency of a change across all operations."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from visitor import Visitor

from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.entities import ApiKey, Partner, User
from immichpy_dynamic.testing.seeding import new_user


@pytest.fixture(params=("1.113.1", "1.144.1", "2.7.5", "3.1.0", "3.3.5"))
def spec(request: pytest.FixtureRequest) -> Spec:
    """Return the OpenAPI document of a release, loaded outside of the event loop."""
    return load_release(request.param)


@pytest.fixture
async def visit(spec: Spec) -> AsyncIterator[Visitor]:
    """Return a visitor of a running server with four pictures."""
    async with FakeImmich(spec=spec) as fake, aiohttp.ClientSession() as session:
        fake.seed(assets=4)
        yield Visitor(fake, session)


async def found(visit: Visitor, **wanted: Any) -> set[str]:
    """Return the ids of the assets that a search finds."""
    return {asset["id"] for asset in (await visit.search(**wanted))["assets"]["items"]}


async def timeline(visit: Visitor, **query: str) -> int:
    """Return the number of assets in the timeline."""
    size = {"size": "MONTH"} if visit.fake.spec.release == "1.113.1" else {}
    return sum(bucket["count"] for bucket in await visit.call("getTimeBuckets", **size, **query))


def somebody(visit: Visitor) -> tuple[User, Visitor]:
    """Return another user and a visitor with that user's key."""
    user = new_user(visit.fake.state, email="bob@example.com", name="Bob", password="password")
    secret = visit.fake.state.new_secret()
    visit.fake.state.add(ApiKey, user_id=user.id, name="key", secret=secret, permissions=["all"])
    other = Visitor(visit.fake, visit.session)
    other.headers = {"x-api-key": secret}
    return user, other


async def test_trashed_assets_are_gone_everywhere(visit: Visitor) -> None:
    """Trashed assets are missing from all lists and counts until they are restored."""
    ids = list(visit.fake.state.assets)
    album = (await visit.call("createAlbum", body={"albumName": "Trip", "assetIds": ids}))["id"]
    link = (await visit.call("createSharedLink", body={"type": "INDIVIDUAL", "assetIds": ids}))["id"]
    memory = {"type": "on_this_day", "data": {"year": 2024}, "memoryAt": "2024-05-06T00:00:00.000Z", "assetIds": ids}
    memory_id = (await visit.call("createMemory", body=memory))["id"]
    stack = (await visit.call("createStack", body={"assetIds": ids[:3]}))["id"] if has_stacks(visit) else None

    async def counts() -> list[int]:
        return [
            len(await found(visit)),
            await timeline(visit),
            (await visit.call("getAssetStatistics"))["total"],
            (await visit.call("getAlbumInfo", id=album))["assetCount"],
            len((await visit.call("getSharedLinkById", id=link))["assets"]),
            len((await visit.call("getMemory", id=memory_id))["assets"]),
            len((await visit.call("getStack", id=stack))["assets"]) + 1 if stack else 4,
        ]

    assert await counts() == [4] * 7
    await visit.call("deleteAssets", body={"ids": [ids[1]]})
    assert await counts() == [3, 3, 3, 3, 3, 3, 3 if stack else 4]
    assert await timeline(visit, isTrashed="true") == 1
    await visit.call("restoreAssets", body={"ids": [ids[1]]})
    assert await counts() == [4] * 7


def has_stacks(visit: Visitor) -> bool:
    """Return whether the release has stacks as entities."""
    return "createStack" in visit.fake.spec.operations


async def test_timelines_are_for_their_owners_and_partners(visit: Visitor) -> None:
    """A request for another user's timeline is rejected; a partner's assets are included only on request."""
    admin = next(iter(visit.fake.state.users))
    bob, other = somebody(visit)
    size = {"size": "MONTH"} if visit.fake.spec.release == "1.113.1" else {}
    await other.call("getTimeBuckets", userId=admin, expect=400, **size)
    partner = visit.fake.state.add(Partner, shared_by_id=admin, shared_with_id=bob.id)
    assert await timeline(other, userId=admin) == 4
    assert await timeline(other, withPartners="true") == 0
    assert await found(other) == set()
    partner.in_timeline = True
    assert await timeline(other, withPartners="true") == 4
    assert len(await found(other)) == 4
    await other.call("getTimeBuckets", withPartners="true", isTrashed="true", expect=400, **size)


async def test_deleted_users_are_not_let_in(visit: Visitor) -> None:
    """The API key of a deleted user is rejected until the user is restored."""
    bob, other = somebody(visit)
    await other.call("getMyUser")
    await visit.call("deleteUserAdmin", id=bob.id, body={"force": False})
    await other.call("getMyUser", expect=401)
    await visit.call("restoreUserAdmin", id=bob.id)
    await other.call("getMyUser")


async def test_links_allow_what_they_say(visit: Visitor) -> None:
    """A shared link without permission to download or upload rejects both, for files and archives."""
    first, *_ = visit.fake.state.assets
    body = {"type": "INDIVIDUAL", "assetIds": [first], "allowDownload": False, "allowUpload": False}
    key = (await visit.call("createSharedLink", body=body))["key"]
    guest = Visitor(visit.fake, visit.session)
    guest.headers = {"x-immich-share-key": key}
    await guest.call("getAssetInfo", id=first)
    await guest.call("viewAsset", id=first)
    await guest.call("downloadAsset", id=first, expect=404 if visit.fake.spec.release >= "3" else 400)
    await guest.call("downloadArchive", body={"assetIds": [first]}, expect=400)
    await guest.upload(expect=401)
    (link,) = visit.fake.state.shared_links.values()
    link.allow_download = link.allow_upload = True
    await guest.call("downloadAsset", id=first)
    await guest.upload()
    assert len(link.asset_ids) == 2


@pytest.mark.parametrize("spec", ["1.144.1", "2.7.5", "3.1.0", "3.3.5"], indirect=True)
async def test_tags_find_what_is_below_them(visit: Visitor) -> None:
    """A search for a tag finds the assets of its children."""
    first, *_ = visit.fake.state.assets
    (child,) = await visit.call("upsertTags", body={"tags": ["Trips/Paris"]})
    await visit.call("tagAssets", id=child["id"], body={"ids": [first]})
    assert await found(visit, tagIds=[child["parentId"]]) == {first}
    assert await timeline(visit, tagId=child["parentId"]) == 1


@pytest.mark.parametrize("spec", ["1.144.1", "2.7.5", "3.1.0", "3.3.5"], indirect=True)
async def test_locked_folder_is_closed(visit: Visitor) -> None:
    """Locked assets leave their albums and are hidden from sessions that are not unlocked."""
    ids = list(visit.fake.state.assets)
    album = (await visit.call("createAlbum", body={"albumName": "Trip", "assetIds": ids}))["id"]
    await visit.call("updateAssets", body={"ids": ids[:1], "visibility": "locked"})
    assert (await visit.call("getAlbumInfo", id=album))["assetCount"] == 3
    await visit.call("searchAssets", body={"visibility": "locked"}, expect=401)
    await visit.call("getTimeBuckets", visibility="locked", expect=401)
    await visit.call("getAssetStatistics", visibility="locked", expect=401)
    visit.headers = {"Authorization": f"Bearer {visit.fake.access_token}"}
    await visit.call("setupPinCode", body={"pinCode": "123456"})
    await visit.call("unlockAuthSession", body={"pinCode": "123456"})
    assert await found(visit, visibility="locked") == {ids[0]}
