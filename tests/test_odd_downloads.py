"""A malformed part of a response costs at most one asset of a download or list, never the whole result.

As in ``test_odd_responses.py``, hypothesis chooses the malformed part from every response that is read.
"""

from __future__ import annotations

import json
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from hypothesis import HealthCheck, example, given, settings
from odd_responses import REMOVED, Oddity, fault, made_odd, oddities

from immichpy_dynamic import Client, ImmichError, IncompleteListWarning, ResponseValidationWarning
from immichpy_dynamic.testing import FakeImmich, Fault
from immichpy_dynamic.testing.faults import Exchange
from immichpy_dynamic.testing.responses import Streamed

RELEASES = ("1.120.2", "2.7.5", "3.1.0")
COUNT = 5
Pair = tuple[FakeImmich, Client]
LISTING = ("getMyUser", "getAuthStatus", "searchMetadata", "searchAssets", "getAssetStatistics")
OTHERS = ("getTimeBuckets", "getTimeBucket", "getAssetInfo", "downloadAsset")
FIRST = ("getMyUser",)
"""Operations without which nothing can be listed."""
quick = settings(suppress_health_check=list(HealthCheck), max_examples=40, deadline=None)


@pytest.fixture(params=RELEASES, scope="module")
def pair(request: pytest.FixtureRequest) -> Iterator[Pair]:
    """Yield a server with five assets, an album and a client, for each release."""
    with (
        FakeImmich(release=request.param) as fake,
        Client(fake.url, fake.api_key, spec=request.param, validation="off", retries=0) as client,
    ):
        fake.seed(assets=COUNT, albums=1)
        yield fake, client


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        for category in (IncompleteListWarning, ResponseValidationWarning):
            warnings.simplefilter("ignore", category)
        yield


def odd(fake: FakeImmich, oddity: Oddity) -> None:
    """Make one response malformed, when the release has the operation."""
    fake.faults.clear()
    if any(operation.operation_id == oddity.operation for operation in fake.spec.operations.values()):
        fake.faults.add(do=fault(oddity), when=oddity.operation, times=1, after=oddity.skipped)


@quick
@given(oddity=oddities(*LISTING, *OTHERS))
@example(oddity=Oddity("searchAssets", 6, 0))
@example(oddity=Oddity("searchAssets", 0, REMOVED))
@example(oddity=Oddity("getAssetStatistics", 0, 0))
@example(oddity=Oddity("getAssetStatistics", 3, 3))
def test_download_of_everything_in_spite_of_an_odd_response(pair: Pair, oddity: Oddity) -> None:
    """A download saves or reports each asset despite a malformed response, and a second run completes it."""
    fake, client = pair
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        odd(fake, oddity)
        try:
            result = client.download.download_assets_to_dir(folder, retries=0)
        except ImmichError:
            assert oddity.operation in (*FIRST, "searchAssets", "searchMetadata")
        else:
            fetched = {entry.asset_id for entry in result.downloaded}
            assert len(fetched) >= COUNT - 1 or not result.is_complete
            lost = COUNT - len(fetched & fake.state.assets.keys())
            assert not lost or not result.is_complete
            for entry in result.downloaded:
                assert entry.filepath.read_bytes() == fake.state.assets[entry.asset_id].content.head
        finally:
            fake.faults.clear()
        second = client.download.download_assets_to_dir(folder, retries=0)
        assert second.is_complete
        assert len(second.downloaded) + len(second.present) == COUNT


@quick
@given(oddity=oddities("getDownloadInfo", "getAlbumInfo", "getAssetInfo", "downloadAsset"))
def test_other_downloads_in_spite_of_an_odd_response(pair: Pair, oddity: Oddity) -> None:
    """Downloading an album, a file or an archive succeeds or raises ImmichError when a response is malformed."""
    fake, client = pair
    asset_id = next(iter(fake.state.assets))
    album_id = next(iter(fake.state.albums))
    jobs: tuple[Any, ...] = (
        lambda folder: client.download.download_assets_to_dir(folder, album_id=album_id, retries=0),
        lambda folder: client.assets.download_asset_to_file(asset_id, folder, retries=0),
        lambda folder: client.download.download_archive_to_file({"albumId": album_id}, folder, retries=0),
        lambda folder: client.download.download_assets_to_dir(
            folder, assets=[asset_id], subfolder=lambda asset: f"{asset.file_created_at:%Y}", retries=0
        ),
    )
    for job in jobs:
        odd(fake, oddity)
        with tempfile.TemporaryDirectory() as name:
            try:
                job(Path(name))
            except ImmichError:
                continue
            finally:
                fake.faults.clear()


@quick
@given(oddity=oddities("searchAssets", "searchMetadata", "getTimeBuckets", "getTimeBucket"))
@example(oddity=Oddity("getTimeBucket", 0, 0))
@example(oddity=Oddity("getTimeBuckets", 1, 0))
def test_lists_in_spite_of_an_odd_response(pair: Pair, oddity: Oddity) -> None:
    """Searches and the timeline return the readable items or raise ImmichError when a response is malformed."""
    fake, client = pair
    search = client.operations["searchAssets" if client.supports("searchAssets") else "searchMetadata"]
    for items in (lambda: search.iter(size=2), client.timeline.rows):
        odd(fake, oddity)
        try:
            found = list(items())
        except ImmichError:
            continue
        finally:
            fake.faults.clear()
        assert len(found) <= COUNT + 1


@quick
@given(oddity=oddities("getQueues", "getQueuesLegacy", "getAllJobsStatus"))
def test_waiting_in_spite_of_an_odd_response(pair: Pair, oddity: Oddity) -> None:
    """Waiting for jobs ends or raises ImmichError when a response is malformed."""
    fake, client = pair
    odd(fake, oddity)
    try:
        client.jobs.wait_until_idle(timeout=0.05, poll=0.01)
    except ImmichError:
        return
    finally:
        fake.faults.clear()


def odd_line(oddity: Oddity) -> Fault:
    """Return the fault that makes one line of the stream malformed."""

    async def commit(exchange: Exchange) -> web.StreamResponse:
        right = await exchange.answer()
        assert isinstance(right, Streamed)
        lines = b"".join([piece async for piece in right.pieces]).splitlines()
        number = oddity.skipped % len(lines)
        lines[number] = json.dumps(made_odd(json.loads(lines[number]), oddity)).encode()
        return web.Response(body=b"\n".join(lines) + b"\n", headers={"Content-Type": "application/jsonlines+json"})

    return Fault(f"odd {oddity}", commit)


@quick
@given(line=oddities("getSyncStream"))
def test_sync_stream_in_spite_of_an_odd_line(pair: Pair, line: Oddity) -> None:
    """The sync stream yields the events before a malformed line; the line is an event or raises ImmichError."""
    fake, _ = pair
    if "getSyncStream" not in fake.spec.operations:
        return
    kind = "AssetsV2" if "AssetsV2" in str(fake.spec.schemas["SyncRequestType"]) else "AssetsV1"
    with Client(fake.url, access_token=fake.access_token, spec=fake.spec, validation="off", retries=0) as client:
        fake.faults.clear()
        fake.faults.add(do=odd_line(line), when="getSyncStream", times=1)
        try:
            events = list(client.sync.get_sync_stream.iter(types=[kind], reset=True))
            client.sync.acknowledge(*events)
        except ImmichError:
            return
        finally:
            fake.faults.clear()
        assert events
