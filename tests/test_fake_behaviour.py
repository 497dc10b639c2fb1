"""The fake server's state; every response is validated against the release's OpenAPI document."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import sys
import zipfile
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from PIL import Image
from visitor import PICTURE, Visitor

from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.entities import Face, Person
from immichpy_dynamic.testing.images import dimensions, jpeg, mosaic, png, webp
from immichpy_dynamic.testing.seeding import new_user
from immichpy_dynamic.testing.state import START
from immichpy_dynamic.testing.thumbnails import thumbnail

RELEASES = ("1.113.1", "1.142.1", "2.7.5", "3.1.0", "3.3.5")
NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(params=RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    """Return a release, after loading its OpenAPI document outside of the event loop."""
    return load_release(request.param).release


@pytest.fixture
async def visit(release: str) -> AsyncIterator[Visitor]:
    """Return a visitor with the admin's key at a running server."""
    async with FakeImmich(release=release) as fake, aiohttp.ClientSession() as session:
        yield Visitor(fake, session)


async def test_upload_is_kept_once(visit: Visitor) -> None:
    """A second upload of the same bytes is a duplicate, even under another name."""
    first = await visit.upload()
    assert first["status"] == "created"
    assert await visit.upload(name="b.jpg", expect=200) == {"id": first["id"], "status": "duplicate"}
    asset = await visit.call("getAssetInfo", id=first["id"])
    assert asset["originalFileName"] == "a.jpg"
    assert asset["checksum"] == base64.b64encode(hashlib.sha1(PICTURE, usedforsecurity=False).digest()).decode()
    assert (asset["exifInfo"]["exifImageWidth"], asset["exifInfo"]["exifImageHeight"]) == (32, 24)


async def test_announced_checksum_is_enough_for_a_duplicate(visit: Visitor) -> None:
    """An upload with a known checksum header, in hexadecimal or base64, is a duplicate."""
    first = await visit.upload()
    digest = hashlib.sha1(PICTURE, usedforsecurity=False)
    for checksum in (digest.hexdigest(), base64.b64encode(digest.digest()).decode()):
        visit.headers["x-immich-checksum"] = checksum
        assert (await visit.upload(b"something else", expect=200))["id"] == first["id"]
    del visit.headers["x-immich-checksum"]
    items = [{"id": "1", "checksum": digest.hexdigest()}, {"id": "2", "checksum": "0" * 40}]
    checked = await visit.call("checkBulkUpload", body={"assets": items})
    assert [result["action"] for result in checked["results"]] == ["reject", "accept"]
    assert checked["results"][0]["assetId"] == first["id"]


async def test_upload_without_a_required_field_is_refused(visit: Visitor) -> None:
    """An upload without a field that the release requires is rejected."""
    form = aiohttp.FormData()
    form.add_field("assetData", PICTURE, filename="a.jpg")
    refusal = await visit.call("uploadAsset", expect=400, body=form)
    assert "fileCreatedAt" in json.dumps(refusal)
    assert ("deviceId" in json.dumps(refusal)) == (visit.fake.spec.release < "3")


async def test_upload_of_an_unknown_kind_is_refused(visit: Visitor) -> None:
    """An upload with an unknown file extension is rejected."""
    refusal = await visit.upload(name="notes.txt", expect=400)
    assert refusal["message"] == "Unsupported file type notes.txt"


async def test_original_comes_whole_or_in_part(visit: Visitor, release: str) -> None:
    """An original is sent in full or by range and ETag condition, as Express does."""
    asset_id = (await visit.upload())["id"]
    url = f"{visit.fake.url}/api/assets/{asset_id}/original"

    async def get(**headers: str) -> tuple[int, bytes, Any]:
        headers = {**visit.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}
        async with visit.session.get(url, headers=headers) as response:
            return response.status, await response.read(), response.headers

    status, content, headers = await get()
    assert (status, content, headers["Content-Type"]) == (200, PICTURE, "image/jpeg")
    assert headers["Content-Disposition"] == "inline; filename*=UTF-8''a.jpg"
    status, content, part = await get(Range="bytes=10-19")
    assert (status, content, part["Content-Range"]) == (206, PICTURE[10:20], f"bytes 10-19/{len(PICTURE)}")
    assert (await get(Range="bytes=-5"))[1] == PICTURE[-5:]
    assert (await get(Range="bytes=10-", If_Range=headers["ETag"]))[0] == 206
    assert (await get(Range="bytes=10-", If_Range='"another"'))[:2] == (200, PICTURE)
    # Express would send 416; Immich sends another status.
    assert (await get(Range="bytes=99999-"))[0] == (404 if release >= "3" else 500)
    assert (await get(If_None_Match=headers["ETag"]))[0] == 304


async def test_thumbnails_are_pictures(visit: Visitor) -> None:
    """Small thumbnails are WebP, previews are JPEG."""
    asset_id = (await visit.upload())["id"]
    assert (await visit.call("viewAsset", id=asset_id))[8:12] == b"WEBP"
    assert dimensions(await visit.call("viewAsset", id=asset_id, size="preview")) == (32, 24)


@pytest.mark.may_block
async def test_thumbnails_are_made_from_the_upload(visit: Visitor) -> None:
    """Thumbnails show the upload in its Exif orientation; a person's thumbnail shows the face."""
    upload = Image.new("RGB", (600, 300), "red")
    upload.paste("blue", (300, 0, 600, 300))
    turned = Image.Exif()
    turned[0x0112] = 6  # to be rotated clockwise by 90 degrees
    file = io.BytesIO()
    upload.save(file, "jpeg", exif=turned)
    asset_id = (await visit.upload(file.getvalue()))["id"]
    small = opened(await visit.call("viewAsset", id=asset_id))
    assert small.size == (250, 500)
    assert colour(small, 0.25) == "red"
    assert colour(small, 0.75) == "blue"
    assert opened(await visit.call("viewAsset", id=asset_id, size="preview")).size == (300, 600)
    owner_id = visit.fake.state.assets[asset_id].owner_id
    person = visit.fake.state.add(Person, owner_id=owner_id, feature_asset_id=asset_id)
    box = (10, 60, 20, 70)
    visit.fake.state.add(Face, asset_id=asset_id, person_id=person.id, image_width=50, image_height=100, box=box)
    assert colour(opened(await visit.call("getPersonThumbnail", id=person.id)), 0.5) == "blue"


async def test_thumbnails_of_what_is_no_picture(visit: Visitor) -> None:
    """Broken pictures and videos have a generated thumbnail."""
    for name in ("broken.jpg", "clip.mp4"):
        asset_id = (await visit.upload(f"no picture: {name}".encode(), name=name))["id"]
        assert (await visit.call("viewAsset", id=asset_id))[8:12] == b"WEBP"


def test_thumbnails_need_pillow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Pillow ``thumbnail`` returns ``None``."""
    assert thumbnail(PICTURE, 250, "jpeg")
    monkeypatch.setitem(sys.modules, "PIL", None)
    assert thumbnail(PICTURE, 250, "jpeg") is None


def opened(content: bytes) -> Image.Image:
    """Decode a picture."""
    return Image.open(io.BytesIO(content)).convert("RGB")


def colour(image: Image.Image, depth: float) -> str:
    """Return the colour in the horizontal centre, at a fraction of the height."""
    pixel = image.getpixel((image.width // 2, int(image.height * depth)))
    assert isinstance(pixel, tuple)
    return "red" if pixel[0] > pixel[2] else "blue"


def test_generated_pictures_are_well_formed() -> None:
    """Generated JPEG, PNG and WebP files are valid and have the requested dimensions."""
    assert dimensions(jpeg(mosaic(1, columns=5, rows=2))) == (40, 16)
    assert dimensions(png(mosaic(1, columns=5, rows=2))) == (5, 2)
    assert webp((1, 2, 3), 7, 9)[:4] == b"RIFF"
    assert dimensions(b"\xff\xd8\xff") is None


async def test_search_goes_page_by_page(visit: Visitor) -> None:
    """A search returns each asset once, newest first, and the last page has no next page."""
    visit.fake.seed(assets=7)
    seen: list[str] = []
    number: str | None = "1"
    while number is not None:
        page = (await visit.search(size=3, page=int(number)))["assets"]
        assert page["count"] == len(page["items"])
        seen += [asset["id"] for asset in page["items"]]
        number = page["nextPage"]
    assert seen == list(reversed(visit.fake.state.assets))


@pytest.mark.parametrize(
    ("release", "unstable_pages", "distinct"),
    [("2.7.5", None, 28), ("2.7.5", False, 30), ("3.1.0", None, 30), ("3.1.0", True, 28)],
)
async def test_pages_of_equal_times_are_unstable(release: str, *, unstable_pages: bool | None, distinct: int) -> None:
    """Up to 2.7 pages of assets with equal times overlap, unless ``unstable_pages`` is set."""
    spec = load_release(release)
    async with FakeImmich(spec=spec, unstable_pages=unstable_pages) as fake, aiohttp.ClientSession() as session:
        for asset in fake.seed(assets=30):
            asset.file_created_at = START
        visit = Visitor(fake, session)
        pages = [(await visit.search(size=10, page=number))["assets"] for number in (1, 2, 3)]
    ids = [asset["id"] for page in pages for asset in page["items"]]
    assert (len(ids), len(set(ids))) == (30, distinct)


async def test_search_looks_at_what_it_is_asked_for(visit: Visitor) -> None:
    """A search filters by name, time, place and favourite, and includes trashed assets on request."""
    assets = visit.fake.seed(assets=6)
    await visit.call("updateAsset", id=assets[2].id, body={"isFavorite": True})
    await visit.call("deleteAssets", body={"ids": [assets[5].id]})

    async def found(**body: Any) -> list[str]:
        return [asset["originalFileName"] for asset in (await visit.search(order="asc", **body))["assets"]["items"]]

    assert await found(originalFileName="img_0004") == ["IMG_0004.jpg"]
    assert await found(city="Berlin") == ["IMG_0002.jpg", "IMG_0005.png"]
    assert await found(isFavorite=True) == ["IMG_0003.jpg"]
    assert await found(takenAfter="2020-01-02T12:00:00.000Z") == ["IMG_0005.png"]
    assert len(await found(withDeleted=True)) == 6
    exif = (await visit.search(withExif=True))["assets"]["items"][0]["exifInfo"]
    assert exif["make"] == "FakeImmich"


async def test_trash_gives_back_or_forgets(visit: Visitor) -> None:
    """Deleted assets can be restored until the trash is emptied; ``force`` deletes them at once."""
    first, second, third = visit.fake.seed(assets=3)
    await visit.call("deleteAssets", body={"ids": [first.id, second.id]})
    assert (await visit.call("getAssetInfo", id=first.id))["isTrashed"] is True
    await visit.call("restoreAssets", body={"ids": [first.id]})
    await visit.call("emptyTrash")
    await visit.call("deleteAssets", body={"ids": [third.id], "force": True})
    assert list(visit.fake.state.assets) == [first.id]
    refusal = await visit.call("getAssetInfo", id=third.id, expect=400)
    assert refusal["message"] == "Not found or no asset.read access"


async def test_album_takes_assets_once_and_each_gets_a_verdict(visit: Visitor) -> None:
    """Adding assets to an album or removing them returns a result for each id."""
    first, second = visit.fake.seed(assets=2)
    album = await visit.call("createAlbum", body={"albumName": "Trip", "assetIds": [first.id]})
    assert (album["albumName"], album["assetCount"]) == ("Trip", 1)
    ids = [first.id, second.id, NOBODY]
    added = await visit.call("addAssetsToAlbum", id=album["id"], body={"ids": ids})
    assert [verdict.get("error") for verdict in added] == ["duplicate", None, "no_permission"]
    removed = await visit.call("removeAssetFromAlbum", id=album["id"], body={"ids": [first.id, NOBODY]})
    assert [verdict.get("error") for verdict in removed] == [None, "not_found"]
    await visit.call("updateAlbumInfo", id=album["id"], body={"albumName": "Journey"})
    shown = await visit.call("getAlbumInfo", id=album["id"])
    assert (shown["albumName"], shown["assetCount"], shown["albumThumbnailAssetId"]) == ("Journey", 1, second.id)
    # From 3.0 on album responses omit the assets, and include the owner among the users.
    assert [asset["id"] for asset in shown.get("assets", [])] == ([second.id] if visit.fake.spec.release < "3" else [])
    assert len(shown["albumUsers"]) == (0 if visit.fake.spec.release < "3" else 1)
    await visit.call("deleteAlbum", id=album["id"])
    assert await visit.call("getAllAlbums") == []


async def test_users_see_what_is_shared_with_them(visit: Visitor) -> None:
    """A viewer of a shared album can read its assets, but not change them."""
    state = visit.fake.state
    (asset,) = visit.fake.seed(assets=1)
    bob = new_user(state, email="bob@example.com", name="Bob", password="bobs-password")
    users = [{"userId": bob.id, "role": "viewer"}]
    album = await visit.call("createAlbum", body={"albumName": "Ours", "assetIds": [asset.id], "albumUsers": users})
    other = await visit.call("createAlbum", body={"albumName": "Mine"})
    login = await visit.call("login", body={"email": bob.email, "password": "bobs-password"})
    visit.headers = {"Authorization": f"Bearer {login['accessToken']}"}
    assert (await visit.call("getMyUser"))["id"] == bob.id
    assert (await visit.call("getAlbumInfo", id=album["id"]))["shared"] is True
    assert (await visit.call("getAssetInfo", id=asset.id))["ownerId"] == asset.owner_id
    await visit.call("getAlbumInfo", id=other["id"], expect=400)
    await visit.call("updateAsset", id=asset.id, body={"isFavorite": True}, expect=400)
    await visit.call("addAssetsToAlbum", id=album["id"], body={"ids": [asset.id]}, expect=400)
    await visit.call("getServerStatistics", expect=403)
    await visit.call("logout")
    await visit.call("getMyUser", expect=401)


async def test_key_may_do_what_it_was_made_for(visit: Visitor) -> None:
    """The permissions of an API key are enforced when the OpenAPI document names them, as from 1.139 on."""
    made = await visit.call("createApiKey", body={"name": "reader", "permissions": ["album.read"]})
    key_id = made["apiKey"]["id"]
    assert (await visit.call("getApiKey", id=key_id))["permissions"] == ["album.read"]
    visit.headers = {"x-api-key": made["secret"]}
    assert await visit.call("getAllAlbums") == []
    if visit.fake.spec.operations["createAlbum"].permission is not None:
        refusal = await visit.call("createAlbum", body={"albumName": "No"}, expect=403)
        assert refusal["message"] == "Missing required permission: album.create"
    visit.headers = {"x-api-key": visit.fake.api_key}
    await visit.call("deleteApiKey", id=key_id)
    visit.headers = {"x-api-key": made["secret"]}
    await visit.call("getAllAlbums", expect=401)


async def test_link_opens_what_is_behind_it(visit: Visitor) -> None:
    """A shared link gives access to its own assets only, until it expires."""
    first, second = visit.fake.seed(assets=2)
    body = {"type": "INDIVIDUAL", "assetIds": [first.id], "password": "secret"}
    link = await visit.call("createSharedLink", body=body)
    visit.headers = {}
    assert await visit.call("getMySharedLink", key=link["key"], expect=401)
    assert (await visit.call("getAssetInfo", id=first.id, key=link["key"]))["id"] == first.id
    await visit.call("getAssetInfo", id=second.id, key=link["key"], expect=400)
    await visit.call("getMyUser", key="wrong", expect=401)
    visit.headers = {"x-api-key": visit.fake.api_key}
    await visit.call("updateSharedLink", id=link["id"], body={"expiresAt": "2020-01-01T00:00:00.000Z"})
    visit.headers = {}
    await visit.call("getAssetInfo", id=first.id, key=link["key"], expect=401)


async def test_tags_are_a_tree(visit: Visitor) -> None:
    """Creating a tag creates its parents, and deleting a tag deletes its children."""
    first, second = visit.fake.seed(assets=2)
    (paris,) = await visit.call("upsertTags", body={"tags": ["Trips/Paris"]})
    tags = await visit.call("getAllTags")
    assert [(tag["value"], tag.get("parentId")) for tag in tags] == [("Trips", None), ("Trips/Paris", tags[0]["id"])]
    verdicts = await visit.call("tagAssets", id=paris["id"], body={"ids": [first.id, first.id, NOBODY]})
    assert [verdict["success"] for verdict in verdicts] == [True, False]
    ids = {"assetIds": [first.id, second.id], "tagIds": [paris["id"]]}
    assert await visit.call("bulkTagAssets", body=ids) == {"count": 1}
    assert (await visit.call("getAssetInfo", id=first.id))["tags"][0]["name"] == "Paris"
    await visit.call("deleteTag", id=tags[0]["id"])
    assert (await visit.call("getAssetInfo", id=first.id))["tags"] == []


async def test_stack_shows_one_of_its_assets(visit: Visitor) -> None:
    """A stack has a primary asset; a stack left with one asset is removed."""
    first, second, _ = visit.fake.seed(assets=3)
    stack = await visit.call("createStack", body={"assetIds": [first.id, second.id]})
    assert [asset["id"] for asset in stack["assets"]] == [first.id, second.id]
    shown = await visit.call("getAssetInfo", id=second.id)
    assert shown["stack"] == {"id": stack["id"], "primaryAssetId": first.id, "assetCount": 2}
    await visit.call("deleteAssets", body={"ids": [first.id], "force": True})
    assert await visit.call("searchStacks") == []


async def test_timeline_counts_what_its_buckets_hold(visit: Visitor) -> None:
    """The count of a time bucket equals its number of assets, in the older list format and in columns."""
    visit.fake.seed(assets=12)
    size: dict[str, Any] = {"size": "MONTH"} if visit.fake.spec.release == "1.113.1" else {}
    (bucket,) = await visit.call("getTimeBuckets", **size)
    assert bucket["count"] == 12
    content = await visit.call("getTimeBucket", timeBucket=bucket["timeBucket"], **size)
    assert len(content if isinstance(content, list) else content["id"]) == 12


async def test_archive_holds_the_originals(visit: Visitor) -> None:
    """A downloaded archive is a ZIP file in which equal names are numbered."""
    ids = [(await visit.upload(jpeg(mosaic(number)), name="a.jpg"))["id"] for number in range(3)]
    info = await visit.call("getDownloadInfo", body={"assetIds": ids, "archiveSize": 1})
    assert [archive["assetIds"] for archive in info["archives"]] == [[asset_id] for asset_id in sorted(ids)]
    content = await visit.call("downloadArchive", body={"assetIds": ids})
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist() == ["a.jpg", "a+1.jpg", "a+2.jpg"]
        assert archive.read("a+1.jpg") == jpeg(mosaic(1))


async def test_people_can_be_seeded(visit: Visitor) -> None:
    """``seed(people=2)`` creates people with faces in the pictures, and with thumbnails."""
    first, *_ = visit.fake.seed(assets=5, people=2)
    ada, grace = (await visit.call("getAllPeople"))["people"]
    assert (ada["name"], grace["name"]) == ("Ada", "Grace")
    assert (await visit.call("getPersonStatistics", id=ada["id"]))["assets"] == 3
    (face,) = await visit.call("getFaces", id=first.id)
    assert face["person"]["id"] == ada["id"]
    assert dimensions(await visit.call("getPersonThumbnail", id=ada["id"]))


async def test_faces_belong_to_people(visit: Visitor) -> None:
    """A face has the name of its person; merging two people leaves one."""
    (asset,) = visit.fake.seed(assets=1)
    ada = await visit.call("createPerson", body={"name": "Ada", "birthDate": "1815-12-10"})
    if "createFace" not in visit.fake.spec.operations:
        return
    box = {"imageWidth": 32, "imageHeight": 24, "x": 1, "y": 2, "width": 10, "height": 10}
    await visit.call("createFace", body={"assetId": asset.id, "personId": ada["id"], **box})
    (face,) = await visit.call("getFaces", id=asset.id)
    assert (face["person"]["name"], face["boundingBoxX2"]) == ("Ada", 11)
    assert (await visit.call("getAssetInfo", id=asset.id))["people"][0]["birthDate"] == "1815-12-10"
    bob = await visit.call("createPerson", body={"name": "Bob"})
    if "mergePerson" in visit.fake.spec.operations:
        await visit.call("mergePerson", id=bob["id"], body={"ids": [ada["id"]]})
        assert [person["name"] for person in (await visit.call("getAllPeople"))["people"]] == ["Bob"]


async def test_sync_goes_on_where_it_was_acknowledged() -> None:
    """The sync stream requires a session token and omits acknowledged events."""
    async with FakeImmich(release="3.1.0") as fake, aiohttp.ClientSession() as session:
        visit = Visitor(fake, session)
        first, second = fake.seed(assets=2)
        await visit.call("getSyncStream", body={"types": ["AssetsV2"]}, expect=403)
        visit.headers = {"Authorization": f"Bearer {fake.access_token}"}

        async def told() -> list[Any]:
            lines = (await visit.call("getSyncStream", body={"types": ["AssetsV2"]})).splitlines()
            return [json.loads(line) for line in lines]

        events = await told()
        assert [event["type"] for event in events] == ["AssetV2", "AssetV2", "SyncCompleteV1"]
        await visit.call("sendSyncAck", body={"acks": [event["ack"] for event in events]})
        assert [event["type"] for event in await told()] == ["SyncCompleteV1"]
        await visit.call("updateAsset", id=first.id, body={"isFavorite": True})
        await visit.call("deleteAssets", body={"ids": [second.id], "force": True})
        events = await told()
        assert [event["type"] for event in events] == ["AssetDeleteV1", "AssetV2", "SyncCompleteV1"]
        assert events[0]["data"] == {"assetId": second.id}
        refusal = await visit.call("getSyncStream", body={"types": ["AssetsV1"]}, expect=400)
        assert refusal["message"] == "SyncRequestType.AssetsV1 is deprecated, use SyncRequestType.AssetsV2 instead"
