"""External libraries: folders that the fake server scans."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from visitor import PICTURE, Visitor

from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.testing import FakeImmich

pytestmark = pytest.mark.may_block


@pytest.fixture(params=("1.113.1", "1.144.1", "2.7.5", "3.1.0", "3.3.5"))
async def visit(request: pytest.FixtureRequest) -> AsyncIterator[Visitor]:
    """Return a visitor of a running server."""
    async with FakeImmich(spec=load_release(request.param)) as fake, aiohttp.ClientSession() as session:
        yield Visitor(fake, session)


async def library(visit: Visitor, folder: Path) -> str:
    """Create a library of a folder, and scan it."""
    owner_id = (await visit.call("getMyUser"))["id"]
    body = {"ownerId": owner_id, "importPaths": [str(folder)], "exclusionPatterns": ["**/no/**", "**/*.{gif,png}"]}
    made: str = (await visit.call("createLibrary", body=body))["id"]
    await scan(visit, made)
    return made


async def scan(visit: Visitor, library_id: str) -> None:
    """Scan a library; the first releases require a body."""
    has_body = visit.fake.spec.operations["scanLibrary"].body is not None
    await visit.call("scanLibrary", id=library_id, body={} if has_body else None)


def fill(folder: Path, *names: str) -> None:
    """Create pictures in a folder."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(PICTURE)


async def test_pictures_of_a_folder_are_imported_once(visit: Visitor, tmp_path: Path) -> None:
    """A scan imports media files that are neither hidden nor excluded; equal files at two paths are two assets."""
    fill(tmp_path, "a.jpg", "b/c.jpg", "b/no/d.jpg", "e.gif", ".hidden.jpg", ".git/f.jpg", "notes.txt")
    made = await library(visit, tmp_path)
    await scan(visit, made)
    found = (await visit.search(libraryId=made))["assets"]["items"]
    assert {asset["originalPath"] for asset in found} == {str(tmp_path / "a.jpg"), str(tmp_path / "b/c.jpg")}
    assert await visit.call("downloadAsset", id=found[0]["id"]) == PICTURE
    assert (await visit.call("getLibraryStatistics", id=made))["photos"] == 2
    assert (await visit.call("getLibrary", id=made))["refreshedAt"]


async def test_files_that_go_and_come_back(visit: Visitor, tmp_path: Path) -> None:
    """An asset whose file is missing is offline and trashed until the file is back; a changed file is read again."""
    fill(tmp_path, "a.jpg", "b.jpg")
    made = await library(visit, tmp_path)
    (tmp_path / "a.jpg").rename(tmp_path / "a.away")
    await scan(visit, made)
    offline = [asset for asset in visit.fake.state.assets.values() if asset.is_offline]
    assert [asset.original_file_name for asset in offline] == ["a.jpg"]
    assert (await visit.call("getAssetStatistics", isTrashed="true"))["total"] == 1
    (tmp_path / "a.away").rename(tmp_path / "a.jpg")
    (tmp_path / "b.jpg").write_bytes(PICTURE + b"more")
    os.utime(tmp_path / "b.jpg", (1, 1))
    await scan(visit, made)
    assert (await visit.call("getAssetStatistics"))["total"] == 2
    sizes = {asset.original_file_name: asset.content.size for asset in visit.fake.state.assets.values()}
    assert sizes == {"a.jpg": len(PICTURE), "b.jpg": len(PICTURE) + 4}


async def test_files_that_are_gone_are_missed_in_one_place_only(visit: Visitor, tmp_path: Path) -> None:
    """A file that vanished before the next scan is a 404 with a generated thumbnail; a broken link is not imported."""
    fill(tmp_path, "a.jpg")
    (tmp_path / "b.jpg").symlink_to(tmp_path / "nowhere.jpg")
    made = await library(visit, tmp_path)
    (asset_id,) = visit.fake.state.assets
    (tmp_path / "a.jpg").unlink()
    await visit.call("downloadAsset", id=asset_id, expect=404)
    await visit.call("downloadArchive", body={"assetIds": [asset_id]}, expect=404)
    assert (await visit.call("viewAsset", id=asset_id))[8:12] == b"WEBP"
    assert (await visit.call("getLibraryStatistics", id=made))["total"] == 1


async def test_library_goes_with_its_assets(visit: Visitor, tmp_path: Path) -> None:
    """Deleting a library deletes its assets from the server and keeps the files."""
    fill(tmp_path, "a.jpg")
    made = await library(visit, tmp_path)
    await visit.call("deleteLibrary", id=made)
    assert (await visit.call("getAssetStatistics"))["total"] == 0
    assert (tmp_path / "a.jpg").exists()


async def test_folders_are_looked_at_before(visit: Visitor, tmp_path: Path) -> None:
    """``validate`` returns for each import path whether it is usable, and the reason."""
    fill(tmp_path, "a.jpg")
    made = await library(visit, tmp_path)
    paths = [str(tmp_path), "relative", "/data/upload", str(tmp_path / "none"), str(tmp_path / "a.jpg")]
    verdicts = (await visit.call("validate", id=made, body={"importPaths": paths}))["importPaths"]
    assert [verdict["isValid"] for verdict in verdicts] == [True, False, False, False, False]
    assert [verdict.get("message", "")[:20] for verdict in verdicts] == [
        "",
        "Import path must be ",
        "Cannot use media upl",
        "Path does not exist ",
        "Not a directory",
    ]
