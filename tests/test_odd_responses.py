"""A malformed part of a response costs at most one item of an upload, never the whole result and never a file.

Hypothesis chooses the malformed part from every response that an upload reads. To search longer:
``pytest tests/test_odd_responses.py --hypothesis-profile=hunt``.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from odd_responses import REMOVED, Oddity, fault, oddities

from immichpy_dynamic import Client, ImmichError
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EXAMPLES = settings.default.max_examples // 4
"""Fewer examples than by default, because each is a whole upload."""
RELEASES = ("1.120.2", "2.7.5", "3.1.0")
Pair = tuple[FakeImmich, Client]
BEFORE_SENDING = ("getSupportedMediaTypes", "getAlbumInfo")
READ_BY_UPLOAD = (
    "checkBulkUpload",
    "uploadAsset",
    "getAllAlbums",
    "createAlbum",
    "addAssetsToAlbum",
    "upsertTags",
    "bulkTagAssets",
    "restoreAssets",
    "getAssetInfo",
    *BEFORE_SENDING,
)


@pytest.fixture(params=RELEASES, scope="module")
def pair(request: pytest.FixtureRequest) -> Iterator[Pair]:
    """Yield a server and a client of each release."""
    with (
        FakeImmich(release=request.param) as fake,
        Client(fake.url, fake.api_key, spec=request.param, validation="off", retries=0) as client,
    ):
        yield fake, client


def new_pictures(folder: Path, count: int) -> list[Path]:
    """Write pictures whose content no other example uses."""
    folder = folder / os.urandom(8).hex()
    folder.mkdir(parents=True)
    paths = [folder / f"{number}.jpg" for number in range(count)]
    for path in paths:
        path.write_bytes(os.urandom(16))
    return paths


def stored(fake: FakeImmich) -> dict[bytes, Any]:
    """Return the assets on the server by their content."""
    return {asset.content.head: asset for asset in fake.state.assets.values()}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=EXAMPLES)
@given(oddity=oddities(*READ_BY_UPLOAD))
@example(oddity=Oddity("uploadAsset", 0, 0))
@example(oddity=Oddity("uploadAsset", 0, REMOVED))
@example(oddity=Oddity("checkBulkUpload", 2, 0))
@example(oddity=Oddity("getAllAlbums", 1, 0))
@example(oddity=Oddity("getSupportedMediaTypes", 2, 0))
def test_upload_in_spite_of_an_odd_response(pair: Pair, tmp_path: Path, oddity: Oddity) -> None:
    """An upload with a malformed response fails one file at most, or raises before anything is sent."""
    fake, client = pair
    paths = new_pictures(tmp_path, 4)
    trashed = client.assets.upload(paths[0]).uploaded[0].asset.id
    client.assets.delete_assets(ids=[trashed])
    contents = {path: path.read_bytes() for path in paths}
    before = set(stored(fake))
    fake.faults.add(do=fault(oddity), when=oddity.operation, times=1, after=oddity.skipped)
    try:
        result = client.assets.upload(
            paths, album_name=paths[0].parent.name, tags=["t"], restore_trashed=True, delete_uploads=True, retries=0
        )
    except ImmichError:
        assert oddity.operation in BEFORE_SENDING, "the call raised after it had sent files"
        assert set(stored(fake)) == before
        return
    finally:
        fake.faults.clear()
    lists = (result.uploaded, result.uploaded_earlier, result.rejected, result.failed)
    seen = [entry.filepath for entries in lists for entry in entries] + result.remaining
    skipped = [entry.filepath for entry in result.skipped]
    assert sorted(seen + skipped) == paths
    assert len(result.failed) <= 1
    there = stored(fake)
    if oddity.operation not in BEFORE_SENDING:
        assert all(contents[entry.filepath] in there for entry in result.uploaded)
        assert sum(content in there for content in contents.values()) >= len(paths) - len(result.failed)
    for path in paths:
        assert path.exists() or there[contents[path]].deleted_at is None, "a file was deleted that the server lacks"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=EXAMPLES)
@given(oddity=oddities("checkBulkUpload", "getAssetInfo", "getSupportedMediaTypes"))
def test_deletion_in_spite_of_an_odd_response(pair: Pair, tmp_path: Path, oddity: Oddity) -> None:
    """A malformed response never causes the deletion of a local file that the server lacks or has in its trash."""
    fake, client = pair
    paths = new_pictures(tmp_path, 3)
    contents = {path: path.read_bytes() for path in paths}
    sent = client.assets.upload(paths[:2])
    client.assets.delete_assets(ids=[sent.uploaded[0].asset.id])
    fake.faults.add(do=fault(oddity), when=oddity.operation, after=oddity.skipped)
    try:
        client.assets.upload(paths, delete_uploads=True, delete_duplicates=True, retries=0)
    except ImmichError:
        assert oddity.operation == "getSupportedMediaTypes"
    finally:
        fake.faults.clear()
    there = stored(fake)
    for path in paths:
        assert path.exists() or (contents[path] in there and there[contents[path]].deleted_at is None)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=EXAMPLES // 2)
@given(oddity=oddities("createSharedLink"))
def test_sharing_in_spite_of_an_odd_response(pair: Pair, oddity: Oddity) -> None:
    """``share`` and ``url`` return a usable link or raise ImmichError when the response is malformed."""
    fake, client = pair
    album = client.albums.create_album(album_name="A")
    fake.faults.add(do=fault(oddity), when=oddity.operation)
    try:
        link = client.shared_links.share(album_id=album.id)
        assert client.shared_links.url(link).startswith(fake.url)
    except ImmichError:
        return
    finally:
        fake.faults.clear()
