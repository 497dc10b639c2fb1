"""The fake server imitates unexpected behaviour of real servers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from visitor import Visitor

from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.testing import Clock, FakeImmich
from immichpy_dynamic.testing.entities import Face, Person
from immichpy_dynamic.testing.seeding import new_user

RELEASES = ("2.7.5", "3.1.0", "3.3.5")


@pytest.fixture(params=RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    """Return a release, after loading its OpenAPI document outside of the event loop."""
    return load_release(request.param).release


@pytest.fixture
async def visit(release: str) -> AsyncIterator[Visitor]:
    """Return a visitor of a running server with two pictures."""
    async with FakeImmich(release=release) as fake, aiohttp.ClientSession() as session:
        fake.seed(assets=2)
        yield Visitor(fake, session)


async def test_full_size_is_elsewhere(visit: Visitor) -> None:
    """A full-size thumbnail redirects to the original if browsers can show it, otherwise to the preview."""
    (first, _second), url = visit.fake.state.assets.values(), visit.fake.url
    raw = (await visit.upload(name="a.dng"))["id"]
    for asset_id, address in ((first.id, "original?"), (raw, "thumbnail?size=preview")):
        request = visit.session.get(
            f"{url}/api/assets/{asset_id}/thumbnail?size=fullsize", headers=visit.headers, allow_redirects=False
        )
        async with request as response:
            assert (response.status, response.headers["Location"]) == (302, address)
    whole = await visit.call("viewAsset", id=first.id, size="fullsize")
    assert whole == await visit.call("downloadAsset", id=first.id)
    if "original" in visit.fake.spec.schema("AssetMediaSize")["enum"]:
        await visit.call("viewAsset", id=first.id, size="original", expect=400)


async def test_archive_is_a_stream_of_bytes(visit: Visitor) -> None:
    """An archive has the content type ``application/octet-stream``."""
    body = {"assetIds": list(visit.fake.state.assets)}
    request = visit.session.post(f"{visit.fake.url}/api/download/archive", headers=visit.headers, json=body)
    async with request as response:
        assert response.content_type == "application/octet-stream"


async def test_locked_folder_closes_after_a_while(visit: Visitor) -> None:
    """A PIN code unlocks a session, but not an API key, for 15 minutes; the response has the time of expiry."""
    assert isinstance(visit.fake.clock, Clock)
    await visit.call("setupPinCode", body={"pinCode": "123456"})
    await visit.call("unlockAuthSession", body={"pinCode": "123456"}, expect=400)
    await visit.call("lockAuthSession", expect=400)
    visit.headers = {"Authorization": f"Bearer {visit.fake.access_token}"}
    await visit.call("unlockAuthSession", body={"pinCode": "123456"})
    status = await visit.call("getAuthStatus")
    assert status["isElevated"]
    assert "pinExpiresAt" in status
    visit.fake.clock.advance(minutes=16)
    assert not (await visit.call("getAuthStatus"))["isElevated"]
    await visit.call("unlockAuthSession", body={"pinCode": "123456"})
    await visit.call("resetPinCode", body={"pinCode": "123456"})
    assert not (await visit.call("getAuthStatus"))["isElevated"]


async def test_oauth_is_off_but_can_be_unlinked(visit: Visitor) -> None:
    """Without an identity provider linking OAuth is rejected, and unlinking changes nothing."""
    me = await visit.call("getMyUser")
    assert (await visit.call("unlinkOAuthAccount"))["id"] == me["id"]
    await visit.call("linkOAuthAccount", body={"url": "app.immich:///oauth-callback?code=1"}, expect=400)


@pytest.mark.parametrize("operation_id", ["setServerLicense", "setUserLicense"])
async def test_licences_are_looked_at(visit: Visitor, operation_id: str) -> None:
    """A malformed activation key is rejected."""
    key = "IMSV-A1b2-C3d4-E5f6-G7h8-I9j0-K1l2-M3n4-O5p6"
    await visit.call(operation_id, body={"licenseKey": key, "activationKey": "bought"}, expect=400)
    await visit.call(operation_id, body={"licenseKey": key, "activationKey": "A" * 344})


async def test_face_to_show_must_be_the_persons(visit: Visitor) -> None:
    """A person's feature face must be on a picture with a face of that person."""
    state = visit.fake.state
    first, second = state.assets.values()
    person = state.add(Person, owner_id=first.owner_id, name="Ada")
    state.add(Face, asset_id=first.id, person_id=person.id, image_width=9, image_height=9, box=(1, 2, 3, 4))
    await visit.call("updatePerson", id=person.id, body={"featureFaceAssetId": second.id}, expect=400)
    await visit.call("updatePerson", id=person.id, body={"featureFaceAssetId": first.id})
    people = {"people": [{"id": person.id, "featureFaceAssetId": second.id}]}
    (verdict,) = await visit.call("updatePeople", body=people)
    assert (verdict["success"], verdict["error"]) == (False, "unknown")


async def test_empty_credentials_are_none(visit: Visitor) -> None:
    """An empty shared link key is ignored, so that the API key is used."""
    assert await visit.call("getMyUser", key="")


async def test_login_gives_three_cookies(visit: Visitor) -> None:
    """A login response sets three cookies."""
    body = {"email": "admin@example.com", "password": "password"}
    async with visit.session.post(f"{visit.fake.url}/api/auth/login", json=body) as response:
        assert set(response.cookies) == {"immich_access_token", "immich_auth_type", "immich_is_authenticated"}


@pytest.mark.parametrize("release", ["2.7.5"], indirect=True)
async def test_assets_of_a_full_sync_tell_their_stack(visit: Visitor) -> None:
    """The full sync of old releases has the stack of each asset."""
    first, second = visit.fake.state.assets
    loose = (await visit.upload())["id"]
    await visit.call("createStack", body={"assetIds": [first, second]})
    body = {"updatedUntil": "2099-01-01T00:00:00.000Z", "limit": 10}
    stacks = {asset["id"]: asset["stack"] for asset in await visit.call("getFullSyncForUser", body=body)}
    assert stacks[loose] is None
    assert stacks[first]["primaryAssetId"] == first


async def test_workflows_are_kept(visit: Visitor) -> None:
    """A workflow can be created, found, updated and deleted."""
    is_old = "getWorkflows" in visit.fake.spec.operations
    trigger: dict[str, Any] = {"triggerType": "AssetCreate", "filters": [], "actions": []}
    body = trigger if is_old else {"trigger": "AssetCreate", "steps": [{"method": "p#m", "config": {"a": 1}}]}
    made = await visit.call("createWorkflow", body={"name": "w", **body})
    assert made["enabled"]
    changed = await visit.call("updateWorkflow", id=made["id"], body={"enabled": False})
    assert (changed["name"], changed["enabled"]) == ("w", False)
    assert await visit.call("getWorkflows" if is_old else "searchWorkflows") == [changed]
    if not is_old:
        assert (await visit.call("getWorkflowForShare", id=made["id"]))["steps"] == body["steps"]
        assert await visit.call("searchWorkflows", enabled="true") == []
    await visit.call("deleteWorkflow", id=made["id"])
    await visit.call("getWorkflow", id=made["id"], expect=400)


@pytest.mark.parametrize("release", ["3.1.0", "3.3.5"], indirect=True)
async def test_heatmap_counts_days(visit: Visitor) -> None:
    """The calendar heatmap has every day of the requested range."""
    asked = {"from": "2019-12-31", "to": "2020-01-02", "type": "Taken"}
    found = await visit.call("getMyCalendarHeatmap", **asked)
    assert [(day["date"], day["count"]) for day in found["series"]] == [
        ("2019-12-31", 0),
        ("2020-01-01", 2),
        ("2020-01-02", 0),
    ]
    assert found["totalCount"] == 2
    assert len((await visit.call("getMyCalendarHeatmap"))["series"]) == 364


async def test_albums_tell_more_when_they_are_asked(visit: Visitor) -> None:
    """A newly created or shared album has no contributor counts; ``getAlbumInfo`` returns them."""
    ids = list(visit.fake.state.assets)
    bob = new_user(visit.fake.state, email="bob@example.com", name="Bob", password="password")
    more = {"contributorCounts", "lastModifiedAssetTimestamp"}
    album = await visit.call("createAlbum", body={"albumName": "Trip", "assetIds": ids})
    users = {"albumUsers": [{"userId": bob.id, "role": "editor"}]}
    shared = await visit.call("addUsersToAlbum", id=album["id"], body=users)
    assert not more & (album.keys() | shared.keys())
    assert more <= (await visit.call("getAlbumInfo", id=album["id"])).keys()


async def test_lists_of_links_are_brief(visit: Visitor) -> None:
    """A list of shared links has no EXIF data and no album dates; a single shared link has both."""
    ids = list(visit.fake.state.assets)
    album = await visit.call("createAlbum", body={"albumName": "Trip", "assetIds": ids})
    await visit.call("createSharedLink", body={"type": "ALBUM", "albumId": album["id"]})
    await visit.call("createSharedLink", body={"type": "INDIVIDUAL", "assetIds": ids})
    assets, of_album = await visit.call("getAllSharedLinks")
    assert "exifInfo" not in assets["assets"][0]
    assert "startDate" not in of_album["album"]
    assert "exifInfo" in (await visit.call("getSharedLinkById", id=assets["id"]))["assets"][0]
    assert "startDate" in (await visit.call("getSharedLinkById", id=of_album["id"]))["album"]


async def test_stacking_a_stack_takes_all_of_it(visit: Visitor) -> None:
    """Stacking the primary asset of a stack moves the whole stack into the new one."""
    first, second = visit.fake.state.assets
    third = (await visit.upload())["id"]
    await visit.call("createStack", body={"assetIds": [first, second]})
    stack = await visit.call("createStack", body={"assetIds": [third, first]})
    assert {asset["id"] for asset in stack["assets"]} == {first, second, third}
    assert "tags" not in stack["assets"][0]
    assert len(await visit.call("searchStacks")) == 1


async def test_notes_are_written_once(visit: Visitor) -> None:
    """Metadata with two values for one key is rejected."""
    first, *_ = visit.fake.state.assets
    item = {"key": "k", "value": {"a": 1}}
    await visit.call("updateAssetMetadata", id=first, body={"items": [item, item]}, expect=400)
    await visit.call("updateAssetMetadata", id=first, body={"items": [item]})
