# ruff: noqa: ASYNC240 - a test may access the disk
"""Uploads: each file is in exactly one list of the result, and the server has the files that the result lists."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from immichpy_dynamic import AsyncClient, UnauthorizedException, UnsupportedOperationError
from immichpy_dynamic.high_level.walk import walk
from immichpy_dynamic.http.multipart import MultipartBody, file_part
from immichpy_dynamic.testing import FakeImmich, refuse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from immichpy_dynamic.high_level.progress import Progress
    from immichpy_dynamic.high_level.results import UploadResult

RELEASES = ("1.113.1", "1.144.1", "2.0.1", "2.7.5", "3.1.0", "3.3.5")
Pair = tuple[FakeImmich, AsyncClient]


@pytest.fixture(params=RELEASES)
async def every(request: pytest.FixtureRequest) -> AsyncIterator[Pair]:
    """Yield a server and a client of each release."""
    async with (
        FakeImmich(release=request.param) as fake,
        AsyncClient(fake.url, fake.api_key, spec=request.param) as client,
    ):
        yield fake, client


@pytest.fixture
async def newest() -> AsyncIterator[Pair]:
    """Yield a server and a client of the newest release."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        yield fake, client


def fill(folder: Path, **files: bytes) -> Path:
    """Write files and return their folder; ``_`` in a name stands for the dot."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name.replace("_", ".")).write_bytes(content)
    return folder


def names(entries: list[Any]) -> list[str]:
    """Return the file names of a list of the result."""
    return [entry.filepath.name for entry in entries]


def on_server(fake: FakeImmich) -> dict[str, bytes]:
    """Return the assets on the server: name → first bytes."""
    return {asset.original_file_name: asset.content.head for asset in fake.state.assets.values()}


def upload_requests(fake: FakeImmich) -> list[Any]:
    """Return the upload requests that arrived."""
    return [request for request in fake.requests if request.operation_id == "uploadAsset"]


def is_exact(result: UploadResult) -> bool:
    """Return whether every file is in exactly one list, and the counts are right."""
    every_path = [entry.filepath for entry in (*result.uploaded, *result.rejected, *result.failed)]
    stats = result.stats
    return len(every_path) == len(set(every_path)) == stats.total == stats.uploaded + stats.rejected + stats.failed


async def test_folder_arrives_on_every_release(every: Pair, tmp_path: Path) -> None:
    """One call uploads a folder with sidecar, favourite, archive, album and tags on every release."""
    fake, client = every
    fill(tmp_path, a_jpg=b"a", b_png=b"b", c_jpg=b"a", notes_txt=b"")
    (tmp_path / "a.jpg.xmp").write_bytes(b"<x/>")
    result = await client.assets.upload(
        str(tmp_path), album_name="Trip", is_favorite=True, visibility="archive", tags=["trips/paris"]
    )
    assert names(result.uploaded) == ["a.jpg", "b.png"]
    assert [(entry.filepath.name, entry.reason) for entry in result.rejected] == [("c.jpg", "duplicate")]
    assert result.rejected[0].asset_id == result.uploaded[0].asset.id
    assert [(entry.filepath.name, entry.reason) for entry in result.skipped] == [("notes.txt", "unsupported")]
    assert is_exact(result)
    assert result.problems == []
    assert on_server(fake) == {"a.jpg": b"a", "b.png": b"b"}
    assets = list(fake.state.assets.values())
    assert {(asset.is_favorite, asset.visibility) for asset in assets} == {(True, "archive")}
    (album,) = fake.state.albums.values()
    assert (album.name, set(album.asset_ids)) == ("Trip", {asset.id for asset in assets})
    (tag,) = [tag for tag in fake.state.tags.values() if tag.value == "trips/paris"]
    assert all(tag.id in asset.tag_ids for asset in assets)
    sent = {request.fields["assetData"].name: request for request in upload_requests(fake)}
    assert sent["a.jpg"].fields["sidecarData"].head == b"<x/>"
    assert sent["a.jpg"].headers["x-immich-checksum"] == hashlib.sha1(b"a", usedforsecurity=False).hexdigest()
    assert "sidecarData" not in sent["b.png"].fields


async def test_second_run_sends_nothing(every: Pair, tmp_path: Path) -> None:
    """A second upload sends no file that the server has, and adds the duplicates to the album."""
    fake, client = every
    fill(tmp_path, a_jpg=b"a", b_jpg=b"b")
    first = await client.assets.upload(tmp_path)
    second = await client.assets.upload([tmp_path, tmp_path / "a.jpg"], album_name="Late")
    assert len(upload_requests(fake)) == 2
    assert (second.stats.uploaded, second.stats.rejected) == (0, 2)
    assert [entry.asset_id for entry in second.rejected] == [entry.asset.id for entry in first.uploaded]
    assert len(next(iter(fake.state.albums.values())).asset_ids) == 2


async def test_live_photo_is_sent_video_first(every: Pair, tmp_path: Path) -> None:
    """The picture of a live photo is linked to its video, and only the picture is added to the album."""
    fake, client = every
    fill(tmp_path, IMG1_HEIC=b"photo", IMG1_mov=b"video", IMG2_JPG=b"photo 2", IMG2_MOV=b"video 2", IMG3_mov=b"alone")
    result = await client.assets.upload(tmp_path, album_name="A", concurrency=2)
    assert result.stats.uploaded == 5
    by_name = {asset.original_file_name: asset for asset in fake.state.assets.values()}
    assert by_name["IMG1.HEIC"].live_photo_video_id == by_name["IMG1.mov"].id
    assert by_name["IMG2.JPG"].live_photo_video_id == by_name["IMG2.MOV"].id
    album = next(iter(fake.state.albums.values()))
    assert set(album.asset_ids) == {by_name[name].id for name in ("IMG1.HEIC", "IMG2.JPG", "IMG3.mov")}


async def test_live_photos_can_be_left_apart(newest: Pair, tmp_path: Path) -> None:
    """``live_photos=False`` uploads pictures and videos as separate assets."""
    fake, client = newest
    fill(tmp_path, a_jpg=b"photo", a_mov=b"video")
    await client.assets.upload(tmp_path, live_photos=False)
    assert {asset.live_photo_video_id for asset in fake.state.assets.values()} == {None}


async def test_walk_says_what_it_left_alone(newest: Pair, tmp_path: Path) -> None:
    """The result lists each skipped file with its reason: hidden, ignored, unsupported, missing or orphaned."""
    _, client = newest
    fill(tmp_path, a_jpg=b"a", b_tmp=b"b", draft_jpg=b"c", lonely_xmp=b"<x/>")
    fill(tmp_path / ".cache", x_jpg=b"x")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "gone.jpg").symlink_to(tmp_path / "nowhere.jpg")
    os.mkfifo(tmp_path / "pipe.jpg")
    result = await client.assets.upload(tmp_path, ignore_pattern="draft*")
    assert names(result.uploaded) == ["a.jpg"]
    assert {entry.filepath.name: entry.reason for entry in result.skipped} == {
        "b.tmp": "unsupported",
        "draft.jpg": "ignored",
        "lonely.xmp": "sidecar without a picture",
        ".cache": "hidden",
        "gone.jpg": "missing",
        "pipe.jpg": "not a file",
    }
    shown = await client.assets.upload(tmp_path, include_hidden=True, dry_run=True)
    assert "x.jpg" in names(shown.uploaded)


async def test_dry_run_asks_and_sends_nothing(newest: Pair, tmp_path: Path) -> None:
    """A dry run distinguishes new files from duplicates, and changes neither the server nor the disk."""
    fake, client = newest
    fill(tmp_path, a_jpg=b"a", b_jpg=b"b", c_jpg=b"b")
    await client.assets.upload(tmp_path / "a.jpg")
    result = await client.assets.upload(
        tmp_path, dry_run=True, album_name="A", delete_uploads=True, delete_duplicates=True, journal=tmp_path / "j.db"
    )
    assert names(result.uploaded) == ["b.jpg"]
    assert names(result.rejected) == ["a.jpg", "c.jpg"]
    assert len(upload_requests(fake)) == 1
    assert not fake.state.albums
    assert len(list(tmp_path.glob("*.jpg"))) == 3


async def test_local_files_are_deleted_after_the_server_confirmed_them(newest: Pair, tmp_path: Path) -> None:
    """Uploaded files, duplicates and sent sidecars are deleted locally; files in the server's trash are kept."""
    fake, client = newest
    fill(tmp_path, old_jpg=b"old", trashed_jpg=b"trashed")
    first = await client.assets.upload(tmp_path)
    fill(tmp_path, new_jpg=b"new", shared_jpg=b"shared", shared_xmp=b"<x/>", new_xmp=b"<y/>", shared_txt=b"")
    trashed = fake.state.assets[first.uploaded[1].asset.id]
    fake.state.touch(trashed, deleted_at=fake.clock())
    result = await client.assets.upload(tmp_path, delete_uploads=True)
    assert sorted(path.name for path in result.deleted) == ["new.jpg", "new.xmp", "shared.jpg", "shared.xmp"]
    result = await client.assets.upload(tmp_path, delete_duplicates=True)
    assert [path.name for path in result.deleted] == ["old.jpg"]
    assert (tmp_path / "trashed.jpg").exists()
    assert "trashed.jpg was kept" in result.problems[0]


async def test_trash_of_a_server_that_does_not_tell_is_looked_into(every: Pair, tmp_path: Path) -> None:
    """A duplicate in the trash is kept locally, also before 1.116, where the client has to read the asset."""
    fake, client = every
    fill(tmp_path, there_jpg=b"there", trashed_jpg=b"trashed")
    first = await client.assets.upload(tmp_path)
    fake.state.touch(fake.state.assets[first.uploaded[1].asset.id], deleted_at=fake.clock())
    result = await client.assets.upload(tmp_path, delete_duplicates=True)
    assert [path.name for path in result.deleted] == ["there.jpg"]
    assert "trash" in result.problems[0]


async def test_sidecar_that_was_not_sent_stays(newest: Pair, tmp_path: Path) -> None:
    """A sidecar is kept locally when its picture was a duplicate and the sidecar was not sent as it is."""
    _, client = newest
    fill(tmp_path / "sent", a_jpg=b"a", a_xmp=b"<old/>")
    journal = tmp_path / "journal.db"
    await client.assets.upload(tmp_path / "sent", journal=journal)
    fill(tmp_path / "sent", a_xmp=b"<new/>")
    fill(tmp_path / "copy", b_jpg=b"a", b_xmp=b"<b/>")
    result = await client.assets.upload(tmp_path, journal=journal, delete_uploads=True, delete_duplicates=True)
    assert [path.name for path in result.deleted] == ["b.jpg", "a.jpg"]
    assert [path.name for path in sorted(tmp_path.rglob("*.xmp"))] == ["b.xmp", "a.xmp"]
    assert all("the server was not sent it as it is" in problem for problem in result.problems)


async def test_journal_knows_which_sidecars_were_sent(newest: Pair, tmp_path: Path) -> None:
    """A later run with the journal deletes a picture and the sidecar that an earlier run has sent."""
    _, client = newest
    fill(tmp_path, a_jpg=b"a", a_xmp=b"<x/>")
    await client.assets.upload(tmp_path, journal=tmp_path / "j.db")
    result = await client.assets.upload(tmp_path, journal=tmp_path / "j.db", delete_uploads=True)
    assert [path.name for path in result.deleted] == ["a.jpg", "a.xmp"]
    assert result.problems == []


@pytest.mark.may_block
async def test_sidecar_that_has_changed_since_it_was_sent_stays(newest: Pair, tmp_path: Path) -> None:
    """A sidecar that was edited after it was sent is kept locally and reported as a problem."""
    _, client = newest
    fill(tmp_path, a_jpg=b"a", a_xmp=b"<x/>")

    def edit(progress: Progress) -> None:
        if progress.done_files:
            fill(tmp_path, a_xmp=b"<edited/>")

    result = await client.assets.upload(tmp_path, delete_uploads=True, on_progress=edit)
    assert [path.name for path in result.deleted] == ["a.jpg"]
    assert "a.xmp was kept: it has changed" in result.problems[0].rpartition("/")[2]


async def test_what_is_deleted_is_read_again_before(newest: Pair, tmp_path: Path) -> None:
    """A file that changed with equal size and time is read again before deletion, and kept."""
    _, client = newest
    fill(tmp_path, a_jpg=b"old")
    photo = tmp_path / "a.jpg"
    await client.assets.upload(tmp_path, journal=tmp_path / "j.db")
    about = photo.stat()
    photo.write_bytes(b"new")
    os.utime(photo, ns=(about.st_atime_ns, about.st_mtime_ns))
    result = await client.assets.upload(tmp_path, journal=tmp_path / "j.db", delete_uploads=True)
    assert (result.deleted, photo.read_bytes()) == ([], b"new")
    assert "has changed" in result.problems[0]


async def test_sidecar_stays_while_a_picture_needs_it(newest: Pair, tmp_path: Path) -> None:
    """A sidecar of two pictures is kept until the last of them is deleted."""
    fake, client = newest
    fill(tmp_path, photo_jpg=b"jpeg")
    await client.assets.upload(tmp_path)
    fill(tmp_path, photo_dng=b"raw", photo_xmp=b"<x/>")
    result = await client.assets.upload(tmp_path, delete_uploads=True)
    assert [path.name for path in result.deleted] == ["photo.dng"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["photo.jpg", "photo.xmp"]
    assert len(fake.state.assets) == 2


async def test_tag_by_itself_is_one_tag(newest: Pair, tmp_path: Path) -> None:
    """A string passed as ``tags`` is one tag, not a list of letters."""
    fake, client = newest
    await client.assets.upload(fill(tmp_path, a_jpg=b"a"), tags="Paris")
    assert [tag.value for tag in fake.state.tags.values()] == ["Paris"]


async def test_album_failure_does_not_lose_the_result(newest: Pair, tmp_path: Path) -> None:
    """The result contains the uploads and a problem when the album cannot be filled."""
    fake, client = newest
    fill(tmp_path, a_jpg=b"a")
    fake.faults.add(do=refuse(500), when="addAssetsToAlbum")
    result = await client.assets.upload(tmp_path, album_name="Trip")
    assert result.stats.uploaded == 1
    assert len(fake.state.assets) == 1
    assert "album" in result.problems[0]


async def test_album_is_found_by_name_and_by_id(every: Pair, tmp_path: Path) -> None:
    """An existing album is used, found by its name or id, instead of creating another."""
    fake, client = every
    album = await client.albums.create_album(album_name="Trip")
    await client.assets.upload(fill(tmp_path / "1", a_jpg=b"a"), album_name="Trip")
    await client.assets.upload(fill(tmp_path / "2", b_jpg=b"b"), album_id=album.id)
    assert [len(each.asset_ids) for each in fake.state.albums.values()] == [2]


async def test_wrong_key_raises_before_anything_is_sent(newest: Pair, tmp_path: Path) -> None:
    """An unknown API key raises UnauthorizedException instead of failing each file."""
    fake, _ = newest
    async with AsyncClient(fake.url, "wrong") as stranger:
        with pytest.raises(UnauthorizedException):
            await stranger.assets.upload(fill(tmp_path, a_jpg=b"a"))


async def test_what_a_release_cannot_do_is_said(tmp_path: Path) -> None:
    """An option that the release does not support raises UnsupportedOperationError before anything is sent."""
    async with FakeImmich(release="1.113.1") as fake, AsyncClient(fake.url, fake.api_key, spec="1.113.1") as client:
        fill(tmp_path, a_jpg=b"a")
        for option in ({"visibility": "locked"}, {"metadata": [{"key": "k", "value": {}}]}):
            with pytest.raises(UnsupportedOperationError, match=re.escape("Immich 1.113.1 takes no")):
                await client.assets.upload(tmp_path, **option)
        assert not fake.state.assets


async def test_metadata_is_stored_with_each_file(newest: Pair, tmp_path: Path) -> None:
    """``metadata`` is stored with each uploaded asset."""
    fake, client = newest
    await client.assets.upload(fill(tmp_path, a_jpg=b"a"), metadata=[{"key": "mine", "value": {"n": 1}}])
    (asset,) = fake.state.assets.values()
    assert asset.metadata["mine"][0] == {"n": 1}


async def test_progress_ends_with_everything_done(newest: Pair, tmp_path: Path) -> None:
    """``on_progress`` reports every file, and never counts bytes twice."""
    _, client = newest
    fill(tmp_path, a_jpg=b"a" * 1000, b_jpg=b"b" * 500, c_jpg=b"b" * 500)
    heard: list[Progress] = []
    await client.assets.upload(tmp_path, on_progress=heard.append)
    last = heard[-1]
    assert (last.done_files, last.total_files, last.done_bytes, last.total_bytes) == (3, 3, 2000, 2000)
    assert all(news.done_bytes <= 2000 for news in heard)


async def test_progress_bar_is_drawn_on_standard_error(
    newest: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``show_progress`` draws on standard error and writes nothing to standard output."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    _, client = newest
    await client.assets.upload(fill(tmp_path, a_jpg=b"a"), show_progress=True)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Uploading" in captured.err


async def test_names_of_any_kind_arrive(newest: Pair, tmp_path: Path) -> None:
    """Files whose names have quotes, line breaks, emoji or undecodable bytes are uploaded."""
    fake, client = newest
    for name in ('a"b.jpg', "new\nline.jpg", "😀.jpg", "ü.jpg"):
        (tmp_path / name).write_bytes(name.encode())
    raw = os.fsencode(tmp_path) + b"/\xff.jpg"
    Path(os.fsdecode(raw)).write_bytes(b"raw")
    result = await client.assets.upload(tmp_path, journal=tmp_path / "journal.db")
    assert result.stats.uploaded == 5
    assert len(fake.state.assets) == 5
    assert {"😀.jpg", "ü.jpg", "\N{REPLACEMENT CHARACTER}.jpg"} <= set(on_server(fake))


async def test_journal_believes_the_server_not_itself(newest: Pair, tmp_path: Path) -> None:
    """A later run with a journal sends assets deleted on the server and changed files again, and nothing else."""
    fake, client = newest
    fill(tmp_path / "in", a_jpg=b"a", b_jpg=b"b", c_jpg=b"c")
    journal = tmp_path / "deep" / "journal.db"
    first = await client.assets.upload(tmp_path / "in", journal=journal)
    gone = fake.state.assets[first.uploaded[0].asset.id]
    fake.state.remove(gone)
    del fake.state.checksums[gone.owner_id, gone.checksum]
    (tmp_path / "in" / "b.jpg").write_bytes(b"other")
    second = await client.assets.upload(tmp_path / "in", journal=journal)
    assert (second.stats.uploaded, second.stats.uploaded_earlier, second.stats.rejected) == (2, 1, 0)
    assert second.uploaded_earlier[0] == first.uploaded[2]
    assert sorted(on_server(fake).values()) == [b"a", b"c", b"other"]
    assert len(upload_requests(fake)) == 5


async def test_journal_is_of_one_server(newest: Pair, tmp_path: Path) -> None:
    """Journal entries of one server are ignored when uploading to another server."""
    _, client = newest
    fill(tmp_path / "in", a_jpg=b"a")
    await client.assets.upload(tmp_path / "in", journal=tmp_path / "journal.db")
    async with FakeImmich(seed=1) as other, AsyncClient(other.url, other.api_key) as second:
        result = await second.assets.upload(tmp_path / "in", journal=tmp_path / "journal.db")
        assert result.stats.uploaded == len(other.state.assets) == 1


async def test_skipping_the_check_leaves_duplicates_to_the_server(newest: Pair, tmp_path: Path) -> None:
    """``skip_duplicates`` sends files without checking first; duplicates are then checked for being in the trash."""
    fake, client = newest
    fill(tmp_path, a_jpg=b"a", b_jpg=b"b")
    await client.assets.upload(tmp_path / "a.jpg")
    result = await client.assets.upload(tmp_path, skip_duplicates=True)
    assert names(result.uploaded) == ["b.jpg"]
    assert names(result.rejected) == ["a.jpg"]
    assert [request.operation_id for request in fake.requests[-3:]] == ["uploadAsset", "uploadAsset", "checkBulkUpload"]


async def test_file_that_vanishes_fails_alone(newest: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is removed before it is sent is listed in ``failed``; the others are uploaded."""
    from immichpy_dynamic.high_level import sending

    _, client = newest
    fill(tmp_path, a_jpg=b"a", b_jpg=b"b")
    rightly = sending.hash_files

    async def vanishing(files: Any, _keep: int) -> Any:
        errors = await rightly(files, 0)
        await asyncio.to_thread((tmp_path / "a.jpg").unlink)
        return errors

    monkeypatch.setattr(sending, "hash_files", vanishing)
    result = await client.assets.upload(tmp_path)
    assert names(result.uploaded) == ["b.jpg"]
    assert names(result.failed) == ["a.jpg"]


async def test_arguments_that_make_no_sense_are_refused(newest: Pair, tmp_path: Path) -> None:
    """Invalid ``concurrency`` or ``retries`` raise ValueError before anything is sent."""
    _, client = newest
    with pytest.raises(ValueError, match="at least"):
        await client.assets.upload(tmp_path, concurrency=0)
    with pytest.raises(ValueError, match="at least"):
        await client.assets.upload(tmp_path, retries=-1)


async def test_home_folder_may_be_written_as_in_a_shell(
    newest: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``~/`` is expanded to the home folder in all paths; a file name such as ``~$a.jpg`` is not."""
    _, client = newest
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    fill(tmp_path / "Pictures", a_jpg=b"a")
    fill(tmp_path / "other", **{"~$b_jpg": b"b"})
    monkeypatch.chdir(tmp_path / "other")
    result = await client.assets.upload(["~/Pictures", "~$b.jpg"], journal="~/journal.db")
    assert names(result.uploaded) == ["a.jpg", "~$b.jpg"]
    assert (tmp_path / "journal.db").exists()
    fetched = await client.download.download_assets_to_dir("~/backup")
    assert {entry.filepath.parent for entry in fetched.downloaded} == {tmp_path / "backup"}
    path = await client.assets.download_asset_to_file(result.uploaded[0].asset.id, "~/single")
    assert path == tmp_path / "single" / "a.jpg"


async def test_journal_in_the_folder_hides_nothing_else(newest: Pair, tmp_path: Path) -> None:
    """The journal is not listed as skipped, but a file whose name begins with the journal's is."""
    _, client = newest
    fill(tmp_path, a_jpg=b"a", journal_txt=b"")
    result = await client.assets.upload(tmp_path, journal=tmp_path / "journal")
    assert names(result.skipped) == ["journal.txt"]


async def test_ignored_sidecar_is_neither_sent_nor_deleted(newest: Pair, tmp_path: Path) -> None:
    """A sidecar that matches ``ignore_pattern`` is neither sent nor deleted with its picture."""
    fake, client = newest
    fill(tmp_path, a_jpg=b"a", a_xmp=b"<x/>")
    result = await client.assets.upload(tmp_path, ignore_pattern="*.xmp", delete_uploads=True)
    assert names(result.skipped) == ["a.xmp"]
    assert [path.name for path in result.deleted] == ["a.jpg"]
    assert "sidecarData" not in upload_requests(fake)[0].fields


def test_each_file_has_the_sidecar_of_its_own_spelling(tmp_path: Path) -> None:
    """A file gets the sidecar whose name matches in case, and otherwise one that differs only in case."""
    fill(tmp_path, a_jpg=b"1", A_jpg=b"2", b_jpg=b"3")
    for name in ("a.jpg.xmp", "A.jpg.xmp", "B.XMP"):
        (tmp_path / name).write_bytes(b"<x/>")
    if len(list(tmp_path.iterdir())) < 6:
        pytest.skip("this file system minds no case")
    found = walk([tmp_path], [".jpg"])
    assert {file.path.name: file.sidecar.name for file in found.files if file.sidecar} == {
        "A.jpg": "A.jpg.xmp",
        "a.jpg": "a.jpg.xmp",
        "b.jpg": "B.XMP",
    }
    assert found.skipped == []


async def test_journal_that_is_none_is_named(newest: Pair, tmp_path: Path) -> None:
    """A journal path that is no journal raises OSError with the path; nothing is sent, and the file is kept."""
    fake, client = newest
    fill(tmp_path, a_jpg=b"a", other_txt=b"not a database" * 100)
    for journal in (tmp_path / "other.txt", tmp_path):
        with pytest.raises(OSError, match=f"the journal {re.escape(str(journal))} cannot be used"):
            await client.assets.upload(tmp_path, journal=journal)
    assert (tmp_path / "other.txt").read_bytes() == b"not a database" * 100
    assert not upload_requests(fake)


async def test_times_of_a_broken_clock_stop_nothing(newest: Pair, tmp_path: Path) -> None:
    """Files with impossible modification times, such as the year 5000, are uploaded and recorded like others."""
    fake, client = newest
    fill(tmp_path, late_jpg=b"late", early_jpg=b"early")
    os.utime(tmp_path / "late.jpg", (10**11, 10**11))
    os.utime(tmp_path / "early.jpg", (-(10**10), -(10**10)))
    first = await client.assets.upload(tmp_path, journal=tmp_path / "j.db")
    second = await client.assets.upload(tmp_path, journal=tmp_path / "j.db")
    assert (first.stats.uploaded, second.stats.uploaded, second.stats.uploaded_earlier) == (2, 0, 2)
    assert len(upload_requests(fake)) == 2


@pytest.mark.parametrize("size", [2**21, 2**24])
async def test_body_is_never_longer_or_shorter_than_announced(tmp_path: Path, size: int) -> None:
    """Sending a file that changes meanwhile raises OSError before a body of the wrong length is complete."""
    path = tmp_path / "a.mp4"
    path.write_bytes(bytes(2**23))
    body = MultipartBody((file_part("assetData", path),))
    announced = int((await body.headers())["Content-Length"])
    os.truncate(path, size)
    sent = 0

    async def send() -> None:
        nonlocal sent
        content = body.data()
        assert not isinstance(content, bytes)
        async for piece in content:
            sent += len(piece)

    with pytest.raises(OSError, match=r"a\.mp4 has changed while it was being sent"):
        await send()
    await body.close()
    assert sent < announced
