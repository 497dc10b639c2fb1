"""Limits of the fake server: each line of the table in docs/testing.md is tested."""

from __future__ import annotations

import gzip
import io
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from PIL import Image
from stage import Stage, search, search_ids, upload

from immichpy_dynamic import ApiException, AsyncClient
from immichpy_dynamic.testing import FakeImmich

PAGE = Path(__file__).parents[1] / "docs" / "testing.md"
JSON = {"Content-Type": "application/json"}

Check = Callable[[Stage], Awaitable[None]]
CHECKS: dict[str, tuple[str, Check]] = {}


def line(topic: str, release: str = "3.1.0") -> Callable[[Check], Check]:
    """Register the test of a line of the table."""

    def register(check: Check) -> Check:
        CHECKS[topic] = (release, check)
        return check

    return register


async def post(stage: Stage, path: str, body: Any, **headers: str) -> tuple[int, Any]:
    """Send a body unchanged; return the status and the decoded body of the response."""
    sent = {**JSON, "x-api-key": stage.admin_key, **headers}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{stage.url}/api{path}", data=body, headers=sent) as response,
    ):
        return response.status, await response.json(content_type=None)


@line("machine learning")
async def _machine_learning(stage: Stage) -> None:
    await upload(stage.admin)
    with pytest.raises(ApiException, match="Smart search is not enabled"):
        await stage.admin.search.search_smart(query="cat")
    assert (await stage.admin.people.get_all_people()).total == 0


def with_exif() -> bytes:
    """Return a JPEG whose Exif data names its camera."""
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    file = io.BytesIO()
    Image.new("RGB", (60, 40)).save(file, "JPEG", exif=exif)
    return file.getvalue()


@line("EXIF data")
async def _exif(stage: Stage) -> None:
    made = await upload(stage.admin, content=with_exif())
    exif = (await stage.admin.assets.get_asset_info(made.id)).exif_info
    assert (exif.make, exif.exif_image_width, exif.exif_image_height) == (None, 60, 40)


@line("sidecars")
async def _sidecars(stage: Stage) -> None:
    xmp = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Make="Camera"/></rdf:RDF></x:xmpmeta>'
    )
    made = await upload(stage.admin, sidecar_data=("a.jpg.xmp", xmp))
    assert (await stage.admin.assets.get_asset_info(made.id)).exif_info.make is None


@line("videos")
async def _videos(stage: Stage) -> None:
    made = await upload(stage.admin, "a.mp4", b"no video at all")
    assert (await stage.admin.assets.get_asset_info(made.id)).duration is None
    assert await stage.admin.assets.play_asset_video(made.id) == b"no video at all"


@line("background work")
async def _background_work(stage: Stage) -> None:
    made = await upload(stage.admin)
    asset = await stage.admin.assets.get_asset_info(made.id)
    assert asset.thumbhash
    assert asset.exif_info.exif_image_width == 60
    assert (await stage.admin.assets.view_asset(made.id))[8:12] == b"WEBP"


@line("places")
async def _places(stage: Stage) -> None:
    made = await upload(stage.admin)
    await stage.admin.assets.update_asset(made.id, latitude=48.85, longitude=2.35)
    assert (await stage.admin.assets.get_asset_info(made.id)).exif_info.city is None


@line("duplicates")
async def _duplicates(stage: Stage) -> None:
    for comment in (b"1", b"2"):
        file = io.BytesIO()
        Image.new("RGB", (60, 40)).save(file, "JPEG", comment=comment)
        await upload(stage.admin, content=file.getvalue())
    assert await stage.admin.duplicates.get_asset_duplicates() == []


@line("thumbnails")
async def _thumbnails(stage: Stage) -> None:
    made = await upload(stage.admin, "a.mp4", b"no video at all")
    with Image.open(io.BytesIO(await stage.admin.assets.view_asset(made.id))) as image:
        low, high = zip(*image.convert("RGB").getextrema(), strict=True)
    assert max(top - bottom for bottom, top in zip(low, high, strict=True)) < 8


@line("plugins", "3.3.5")
async def _plugins(stage: Stage) -> None:
    first = await stage.admin.plugins.search_plugins()
    assert first == await stage.admin.plugins.search_plugins()
    assert first


@line("unreadable bodies")
async def _unreadable_bodies(stage: Stage) -> None:
    album = b'{"albumName": "x"}'
    assert (await post(stage, "/albums", b"no gzip", **{"Content-Encoding": "gzip"}))[0] == 400
    assert (await post(stage, "/albums", gzip.compress(album), **{"Content-Encoding": "gzip"}))[0] == 201
    assert (await post(stage, "/albums", album, **{"Content-Type": "application/json; charset=odd"}))[0] == 415
    large = io.BytesIO(b'{"albumName": "' + b"x" * 11_000_000 + b'"}')
    assert (await post(stage, "/albums", large))[0] == 413


@line("deep JSON")
async def _deep_json(stage: Stage) -> None:
    for depth, message in ((150, "Validation failed"), (250, "nested more than 200 levels deep")):
        body = b'{"albumName": ' + b"[" * depth + b"]" * depth + b"}"
        status, answer = await post(stage, "/albums", body)
        assert (status, message in answer["message"]) == (400, True)


@line("sentences of 2.x", "2.7.5")
async def _sentences(stage: Stage) -> None:
    status, answer = await post(stage, "/download/archive", b"{}")
    assert (status, answer["message"]) == (400, ["each value in assetIds must be a UUID", "assetIds must be an array"])


@line("pattern of times")
async def _pattern_of_times(stage: Stage) -> None:
    _, answer = await post(stage, "/search/metadata", b'{"takenAfter": "x"}')
    assert "pattern" not in answer["errors"][0]


@line("old files")
async def _old_files(stage: Stage) -> None:
    old = datetime(1800, 1, 1, tzinfo=UTC)
    made = await upload(stage.admin, file_created_at=old, file_modified_at=old)
    (asset,) = await search(stage.admin)
    assert (asset.id, asset.file_created_at, asset.file_modified_at) == (made.id, old, old)
    assert await search_ids(stage.admin, taken_before=datetime(1801, 1, 1, tzinfo=UTC)) == {made.id}


@pytest.mark.parametrize("topic", CHECKS)
async def test_limit_is_as_documented(topic: str) -> None:
    """The fake server behaves as documented in the line of the table."""
    release, check = CHECKS[topic]
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        stage = Stage(fake.url, client, fake.spec)
        stage.admin_key = fake.api_key
        await check(stage)


def test_every_limit_is_checked() -> None:
    """Each line of the table has a test, and each test a line."""
    text = PAGE.read_text(encoding="utf-8").partition("## What the fake server does not imitate")[2]
    rows = [row.split("|")[1].strip() for row in text.splitlines() if row.startswith("|")][2:]
    assert rows == list(CHECKS)
