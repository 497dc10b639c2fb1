"""Backups of a library: originals and records, full and incremental."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from immichpy_dynamic import AsyncClient, Client
from immichpy_dynamic.cli.entry import run
from immichpy_dynamic.high_level.backup import folder_by_layout, verify_backup
from immichpy_dynamic.testing import FakeImmich, reset
from immichpy_dynamic.testing.state import START

RELEASES = ("1.120.2", "1.144.1", "2.7.5", "3.1.0", "3.3.5")
COUNT = 8
Library = tuple[FakeImmich, AsyncClient, list[Any]]


@pytest.fixture(params=RELEASES)
async def library(request: pytest.FixtureRequest) -> AsyncIterator[Library]:
    """Serve a library with an entity of each kind that users create."""
    async with (
        FakeImmich(release=request.param) as fake,
        AsyncClient(fake.url, fake.api_key, spec=request.param) as client,
    ):
        assets = await asyncio.to_thread(lambda: fake.seed(assets=COUNT))
        ids = [asset.id for asset in assets]
        await client.assets.update_asset(ids[0], description="at the sea", is_favorite=True)
        other = await client.users_admin.create_user_admin(email="b@example.com", password="Passw0rd-x", name="B")
        users = [{"userId": other.id, "role": "editor"}]
        album = await client.albums.create_album(album_name="Trip", asset_ids=ids[:3], album_users=users)
        await client.activities.create_activity(album_id=album.id, type="comment", comment="Lovely")
        (tag,) = await client.tags.upsert_tags(tags=["places/sea"])
        await client.tags.tag_assets(tag.id, ids=ids[:2])
        await client.stacks.create_stack(asset_ids=ids[3:5])
        await client.people.create_person(name="Ada")
        await client.memories.create_memory(type="on_this_day", memory_at=START, data={"year": 2020}, asset_ids=ids[:1])
        await client.shared_links.create_shared_link(type="ALBUM", album_id=album.id, password="secret-word")
        assets[5].deleted_at = START
        yield fake, client, assets


def records(folder: Path, kind: str) -> list[dict[str, Any]]:
    """Return the records of a kind in a backup."""
    text = (folder / "immich-backup" / f"{kind}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


async def test_backup_has_everything_that_people_have_put_in(library: Library, tmp_path: Path) -> None:
    """A backup has originals, descriptions, albums with members and comments, tags, stacks, memories and links."""
    _, client, assets = library
    result = await client.library.back_up(tmp_path)
    ids = [asset.id for asset in assets]
    by_id = {record["id"]: record for record in records(tmp_path, "assets")}
    assert by_id.keys() == set(ids)
    for asset in assets:
        assert (tmp_path / by_id[asset.id]["file"]).read_bytes() == asset.content.head
    first = by_id[ids[0]]
    assert (first["description"], first["isFavorite"], first["name"]) == (
        "at the sea",
        True,
        assets[0].original_file_name,
    )
    assert by_id[ids[5]]["isTrashed"] is True
    assert by_id[ids[5]]["file"].startswith("Trash/2020/")
    (album,) = records(tmp_path, "albums")
    assert (album["name"], set(album["assetIds"])) == ("Trip", set(ids[:3]))
    assert [(member["email"], member["role"]) for member in album["members"]] == [("b@example.com", "editor")]
    assert [activity["comment"] for activity in album["activities"]] == ["Lovely"]
    tags = {record["name"]: set(record.get("assetIds", ())) for record in records(tmp_path, "tags")}
    if "1.120" not in client.spec.release:
        assert tags["places/sea"] == set(ids[:2])
    (stack,) = records(tmp_path, "stacks")
    assert set(stack["assetIds"]) == set(ids[3:5])
    assert records(tmp_path, "memories")[0]["assetIds"] == ids[:1]
    (link,) = records(tmp_path, "shared-links")
    assert link["albumId"] == album["id"]
    facts = json.loads((tmp_path / "immich-backup" / "backup.json").read_text(encoding="utf-8"))
    assert (facts["format"], facts["release"], facts["records"]) == (1, client.spec.release, result.records)
    assert result.records["assets"] == COUNT
    everything = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "immich-backup").iterdir())
    assert "secret-word" not in everything
    assert result.problems == ([] if "1.120" not in client.spec.release else result.problems[:1])
    assert result.download.is_complete


async def test_second_backup_marks_what_was_deleted(library: Library, tmp_path: Path) -> None:
    """A second backup keeps assets deleted from the server, marks them as deleted, and downloads nothing again."""
    fake, client, assets = library
    await client.library.back_up(tmp_path)
    fake.state.assets.pop(assets[7].id)
    result = await client.library.back_up(tmp_path)
    assert (len(result.download.downloaded), len(result.download.present), result.deleted) == (0, COUNT - 1, 1)
    gone = [record for record in records(tmp_path, "assets") if record.get("isDeleted")]
    assert [record["id"] for record in gone] == [assets[7].id]
    assert (tmp_path / gone[0]["file"]).read_bytes() == assets[7].content.head
    third = await client.library.back_up(tmp_path)
    assert third.deleted == 1


async def test_pruning_deletes_only_what_is_proven(tmp_path: Path) -> None:
    """`prune` deletes the files of assets deleted from the server, but keeps and marks a file that was modified."""
    async with FakeImmich(release="3.1") as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        assets = await asyncio.to_thread(lambda: fake.seed(assets=4))
        await client.library.back_up(tmp_path)
        files = {record["id"]: tmp_path / record["file"] for record in records(tmp_path, "assets")}
        for asset in assets[:2]:
            fake.state.assets.pop(asset.id)
        files[assets[0].id].write_bytes(b"edited")
        fake.faults.add(do=reset("before"), when="searchAssets", after=1)
        fake.state.assets[assets[2].id].visibility = "archive"
        partly = await client.library.back_up(tmp_path, prune=True, retries=0)
        assert (partly.pruned, all(path.exists() for path in files.values())) == (0, True)
        fake.faults.clear()
        result = await client.library.back_up(tmp_path, prune=True)
        assert (result.deleted, result.pruned) == (2, 1)
        assert files[assets[0].id].read_bytes() == b"edited"
        assert not files[assets[1].id].exists()
        assert {record["id"] for record in records(tmp_path, "assets")} == {asset.id for asset in assets} - {
            assets[1].id
        }


async def test_faces_are_requested_again_only_where_something_changed(tmp_path: Path) -> None:
    """A second backup requests the faces in assets that changed or show other people; ``verify`` requests all."""
    async with FakeImmich(release="3.1") as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        await asyncio.to_thread(lambda: fake.seed(assets=COUNT, people=2))

        async def requested(**options: Any) -> list[str]:
            fake.requests.clear()
            assert (await client.library.back_up(tmp_path, **options)).is_complete
            return [dict(request.query)["id"] for request in fake.requests if request.path == "/api/faces"]

        with_people = await requested()
        faces = {record["id"]: record["faces"] for record in records(tmp_path, "assets") if "faces" in record}
        assert faces.keys() == set(with_people) != set()
        assert await requested() == []
        assert {each["id"]: each["faces"] for each in records(tmp_path, "assets") if "faces" in each} == faces
        changed, tagged = with_people[:2]
        await client.assets.update_asset(changed, description="at the sea")
        face = next(face for face in fake.state.faces.values() if face.asset_id == tagged)
        face.person_id = next(person for person in fake.state.people if person != face.person_id)
        assert set(await requested()) == {changed, tagged}
        assert set(await requested(verify=True)) == set(with_people)


FACES = (None, 5, "x", {}, [5], [{}], [{"personId": 5}], [{"personId": ["x"]}], [{"personId": {}}])


@pytest.mark.parametrize("faces", FACES)
async def test_damaged_faces_of_an_earlier_run_are_requested_again(faces: Any, tmp_path: Path) -> None:
    """Faces in the records of an earlier run that have another form are requested from the server."""
    async with FakeImmich(release="3.1") as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        await asyncio.to_thread(lambda: fake.seed(assets=2, people=1))
        await client.library.back_up(tmp_path)
        whole = sorted(records(tmp_path, "assets"), key=lambda record: str(record["id"]))
        lines = [json.dumps({**record, "faces": faces}) for record in whole]
        (tmp_path / "immich-backup" / "assets.jsonl").write_text("\n".join(lines), encoding="utf-8")
        assert (await client.library.back_up(tmp_path)).is_complete
        assert sorted(records(tmp_path, "assets"), key=lambda record: str(record["id"])) == whole


@pytest.mark.parametrize("verify", [False, True])
@pytest.mark.parametrize("plant", [os.mkfifo, Path.mkdir, lambda path: path.symlink_to("elsewhere")])
async def test_records_that_are_no_regular_file_are_an_error(
    plant: Callable[[Path], None], tmp_path: Path, *, verify: bool
) -> None:
    """A pipe, a folder or a link in the place of the records is an error before anything is downloaded."""
    path = tmp_path / "immich-backup" / "assets.jsonl"
    path.parent.mkdir()
    plant(path)
    async with FakeImmich(release="3.1") as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        await asyncio.to_thread(lambda: fake.seed(assets=2))
        with pytest.raises(OSError, match=r"assets\.jsonl"):
            await client.library.back_up(tmp_path, verify=verify)
        assert not [request for request in fake.requests if request.operation_id == "downloadAsset"]


def test_layout_names_folders() -> None:
    """A layout accepts the fields for time, type and visibility; it rejects other fields."""
    asset = SimpleNamespace(local_date_time=START, type="VIDEO", visibility="archive")
    assert folder_by_layout("{type}/{created:%Y-%m}/{visibility}")(asset) == f"video/{START:%Y-%m}/archive"
    assert folder_by_layout("{created:%Y}")(SimpleNamespace(local_date_time="+020252")) == "undated"
    for wrong in ("{created.__class__}", "{0}", "{name}", "{created"):
        with pytest.raises(ValueError, match=r"field|expected|Single"):
            folder_by_layout(wrong)


async def test_backup_that_breaks_off_marks_nothing_and_is_completed(tmp_path: Path) -> None:
    """A backup interrupted by connection errors marks no asset as deleted; the next run completes it."""
    async with FakeImmich(release="3.1") as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        await asyncio.to_thread(lambda: fake.seed(assets=COUNT))
        await client.library.back_up(tmp_path)
        await asyncio.to_thread(lambda: fake.seed(assets=1))
        fake.faults.add(do=reset("before"), when="downloadAsset")
        fake.faults.add(do=reset("before"), when="getAllAlbums")
        broken = await client.library.back_up(tmp_path, retries=0)
        assert (broken.is_complete, broken.deleted) == (False, 0)
        assert any(problem.startswith("albums: ") for problem in broken.problems)
        fake.faults.clear()
        whole = await client.library.back_up(tmp_path)
        assert whole.is_complete
        assert len(records(tmp_path, "assets")) == len(fake.state.assets)


async def test_locked_assets_make_a_backup_incomplete(tmp_path: Path) -> None:
    """Locked assets that the key cannot see make the backup incomplete, in the result and in ``backup.json``."""
    async with FakeImmich(release="3.1") as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        assets = await asyncio.to_thread(lambda: fake.seed(assets=2))
        assets[0].visibility = "locked"
        result = await client.library.back_up(tmp_path)
        facts = json.loads((tmp_path / "immich-backup" / "backup.json").read_text(encoding="utf-8"))
        assert not result.is_complete
        assert facts["missing"][0]["kind"] == "locked"
        assert not facts["isComplete"]


def test_blocking_backup_and_its_verification(tmp_path: Path) -> None:
    """The blocking client backs up and verifies; verifying reports damaged and missing files."""
    with FakeImmich(release="3.1") as fake, Client(fake.url, fake.api_key, spec=fake.spec) as client:
        fake.seed(assets=3)
        client.library.back_up(tmp_path, subfolder=lambda _: "x")
    assert len(verify_backup(tmp_path).present) == 3
    first, second, _ = sorted((tmp_path / "x").iterdir())
    first.write_bytes(b"damaged")
    second.unlink()
    result = verify_backup(tmp_path)
    assert len(result.present) == 1
    assert sorted("damaged" in failed.error for failed in result.failed) == [False, True]
    with pytest.raises(FileNotFoundError, match="not the folder of a backup"):
        verify_backup(tmp_path / "x")


def test_command_backs_up_and_verifies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    """`backup FOLDER` and `backup verify FOLDER` print a summary and exit with 1 when something is wrong."""
    with FakeImmich(release="3.1") as fake:
        fake.seed(assets=3)
        monkeypatch.setenv("IMMICH_BASE_URL", fake.url)
        monkeypatch.setenv("IMMICH_API_KEY", fake.api_key)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        assert run(["backup", "--exclude", "locked", str(tmp_path / "b")]) == 0
        assert "records: 3 assets, " in capsys.readouterr().err
        assert run(["backup", "--layout", "{name}", str(tmp_path / "c")]) == 2
        capsys.readouterr()
        assert run(["-o", "json", "backup", "--prune", "--layout", "{type}", str(tmp_path / "b")]) == 0
        assert len(json.loads(capsys.readouterr().out)["present"]) == 3
    assert run(["backup", "verify", str(tmp_path / "b")]) == 0
    next((tmp_path / "b" / "2020").rglob("*.jpg")).write_bytes(b"damaged")
    assert run(["backup", "verify", str(tmp_path / "b")]) == 1
    assert "is damaged: its SHA-1 is" in capsys.readouterr().err
    assert run(["backup", "verify", str(tmp_path / "cache")]) != 0
    assert "not the folder of a backup" in capsys.readouterr().err
