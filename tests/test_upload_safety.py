# ruff: noqa: ASYNC240 - a test may access the disk
"""Uploads go to the intended album, stay within the given folders, and report what they did."""

from __future__ import annotations

import asyncio
import os
import secrets
import unicodedata
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from immichpy_dynamic import AsyncClient, BadRequestException, ImmichError
from immichpy_dynamic.high_level.ignore_rules import IgnoreRules
from immichpy_dynamic.testing import FakeImmich, content_type, refuse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

RELEASES = ("1.120.2", "2.7.5", "3.1.0")
Pair = tuple[FakeImmich, AsyncClient]


@pytest.fixture(params=RELEASES)
async def pair(request: pytest.FixtureRequest) -> AsyncIterator[Pair]:
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


def picture(path: Path, content: bytes | None = None) -> Path:
    """Write a file with unique content."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content or secrets.token_bytes(16))
    return path


def on_server(fake: FakeImmich) -> list[str]:
    """Return the names of the assets on the server."""
    return sorted(asset.original_file_name for asset in fake.state.assets.values())


def sent(fake: FakeImmich) -> int:
    """Return the number of files that arrived."""
    return sum(request.operation_id == "uploadAsset" for request in fake.requests)


async def second_user(fake: FakeImmich, admin: AsyncClient) -> AsyncClient:
    """Return a client of a user who is not an administrator."""
    await admin.users_admin.create_user_admin(email="b@example.com", password="secret-b", name="B")
    async with AsyncClient(fake.url, spec=admin.spec) as anyone:
        token = (await anyone.authentication.login(email="b@example.com", password="secret-b")).access_token
    return AsyncClient(fake.url, access_token=token, spec=admin.spec)


# ---------------------------------------------------------------- albums


async def test_album_of_another_user_is_not_used(pair: Pair, tmp_path: Path) -> None:
    """Pictures are added to the caller's own new album when another user has shared an album of that name."""
    fake, admin = pair
    async with await second_user(fake, admin) as other:
        mine = await other.users.get_my_user()
        shared = await admin.albums.create_album(
            album_name="Family", album_users=[{"userId": mine.id, "role": "editor"}]
        )
        picture(tmp_path / "private.jpg")
        result = await other.assets.upload(tmp_path, album_name="Family")
    assert result.problems == []
    assert {len(album.asset_ids): album.id == shared.id for album in fake.state.albums.values()} == {0: True, 1: False}


async def test_album_names_compare_in_one_unicode_form(pair: Pair, tmp_path: Path) -> None:
    """An album named in NFC is found by its name in NFD, the form that macOS file systems use."""
    fake, client = pair
    await client.albums.create_album(album_name=unicodedata.normalize("NFC", "Café"))
    picture(tmp_path / "a.jpg")
    await client.assets.upload(tmp_path, album_name=unicodedata.normalize("NFD", "Café"))
    assert [len(album.asset_ids) for album in fake.state.albums.values()] == [1]


async def test_uploads_at_the_same_time_make_one_album(pair: Pair, tmp_path: Path) -> None:
    """Four concurrent uploads into a missing album create one album with all pictures."""
    fake, client = pair
    for number in range(4):
        picture(tmp_path / str(number) / "a.jpg")
    results = await asyncio.gather(
        *(client.assets.upload(tmp_path / str(number), album_name="Trip") for number in range(4))
    )
    assert [result.problems for result in results] == [[], [], [], []]
    assert [len(album.asset_ids) for album in fake.state.albums.values()] == [4]


async def test_album_of_each_file_by_a_function(newest: Pair, tmp_path: Path) -> None:
    """A function names the album of each file; a file for which it raises is uploaded and reported as a problem."""
    fake, client = newest
    for name in ("a/1.jpg", "b/2.jpg", "c/3.jpg", "d/4.jpg"):
        picture(tmp_path / name)

    def album(path: Path) -> Any:
        return {"a": "A", "b": None, "c": 3}[path.parent.name]

    result = await client.assets.upload(tmp_path, album_name=album)
    assert result.stats.uploaded == 4
    assert [(each.name, len(each.asset_ids)) for each in fake.state.albums.values()] == [("A", 1)]
    assert len(result.problems) == 2
    assert "KeyError" in " ".join(result.problems)


async def test_album_function_gets_absolute_paths(
    newest: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The album function gets absolute paths when a relative folder is uploaded."""
    _, client = newest
    picture(tmp_path / "Pictures" / "a" / "1.jpg")
    monkeypatch.chdir(tmp_path)
    seen: list[Path] = []
    await client.assets.upload("Pictures", album_name=seen.append)
    assert seen == [tmp_path / "Pictures" / "a" / "1.jpg"]


# ---------------------------------------------------------------- options


@pytest.mark.parametrize(
    "options",
    [
        {"visibility": "privat"},
        {"album_name": "A", "album_id": "6a3b1c2d-4e5f-4a6b-8c7d-000000000001"},
        {"album_name": " "},
        {"album_id": "not-an-id"},
        {"tags": ["a", ""]},
        {"metadata": [{"value": 3}]},
        {"concurrency": 0},
        {"retries": -1},
    ],
)
async def test_options_are_checked_before_anything_is_sent(
    newest: Pair, tmp_path: Path, options: dict[str, Any]
) -> None:
    """An invalid option raises ValueError before any file is sent."""
    fake, client = newest
    picture(tmp_path / "a.jpg")
    with pytest.raises(ValueError, match=r"\w"):
        await client.assets.upload(tmp_path, **options)
    assert sent(fake) == 0


async def test_album_that_does_not_exist_is_found_out_before_anything_is_sent(pair: Pair, tmp_path: Path) -> None:
    """An unknown ``album_id`` raises before any file is sent."""
    fake, client = pair
    picture(tmp_path / "a.jpg")
    with pytest.raises(BadRequestException):
        await client.assets.upload(tmp_path, album_id="6a3b1c2d-4e5f-4a6b-8c7d-000000000001")
    assert sent(fake) == 0


async def test_missing_path_is_an_error(newest: Pair, tmp_path: Path) -> None:
    """A missing path raises FileNotFoundError with the path, and nothing is sent."""
    fake, client = newest
    picture(tmp_path / "a.jpg")
    with pytest.raises(FileNotFoundError, match="nope"):
        await client.assets.upload([tmp_path, tmp_path / "nope"])
    assert sent(fake) == 0


# ---------------------------------------------------------------- finding files


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("*.tmp.jpg", {"b/@x/c.jpg", "raw/d.jpg"}),
        ("raw/", {"a.tmp.jpg", "b/@x/c.jpg"}),
        ("*/raw/*", {"a.tmp.jpg", "b/@x/c.jpg"}),
        ("/b", {"a.tmp.jpg", "raw/d.jpg"}),
        (["raw", "b/"], {"a.tmp.jpg"}),
        (["*.jpg", "!d.jpg"], {"raw/d.jpg"}),
        (f"*/{'cache'}/*", {"a.tmp.jpg", "b/@x/c.jpg", "raw/d.jpg"}),
    ],
)
async def test_ignore_patterns_are_those_of_gitignore(
    newest: Pair, tmp_path: Path, pattern: Any, left: set[str]
) -> None:
    """Ignore patterns match paths relative to the given folder, whatever its parent folders are called."""
    _, client = newest
    root = tmp_path / "cache" / "trip"
    for name in ("a.tmp.jpg", "b/@x/c.jpg", "raw/d.jpg"):
        picture(root / name)
    result = await client.assets.upload(root, ignore_pattern=pattern, dry_run=True)
    assert {entry.filepath.relative_to(root).as_posix() for entry in result.uploaded} == left


async def test_system_folders_are_left_out_and_named(newest: Pair, tmp_path: Path) -> None:
    """System folders are listed in ``skipped``; the pattern ``!name`` includes one of them."""
    _, client = newest
    for folder in ("@eaDir", "#recycle", "@__thumb", "$RECYCLE.BIN", ".thumbnails"):
        picture(tmp_path / folder / "x.jpg")
    picture(tmp_path / "a.jpg")
    result = await client.assets.upload(tmp_path, include_hidden=True, dry_run=True)
    assert [entry.filepath.name for entry in result.uploaded] == ["a.jpg"]
    assert [entry.reason for entry in result.skipped] == ["system folder"] * 5
    result = await client.assets.upload(tmp_path, ignore_pattern="!@eaDir", dry_run=True)
    assert len(result.uploaded) == 2


def test_unusable_ignore_pattern_is_a_value_error() -> None:
    """An invalid ignore pattern raises ValueError."""
    with pytest.raises(ValueError, match="ignore pattern"):
        IgnoreRules(["!"])


@pytest.mark.parametrize("size", [252, 255])
async def test_long_names_are_uploaded(newest: Pair, tmp_path: Path, size: int) -> None:
    """A file with a name of the maximum length is uploaded, although no sidecar name could be that long."""
    fake, client = newest
    picture(tmp_path / "ok.jpg")
    picture(tmp_path / ("x" * (size - 4) + ".jpg"))
    result = await client.assets.upload([*tmp_path.iterdir()])
    assert (result.stats.uploaded, len(fake.state.assets)) == (2, 2)


@pytest.mark.parametrize(
    "spelling", ["P.xmp", "P.XMP", "P.Xmp", "p.xmp", "P.JPG.xmp", "P.JPG.XMP", "P.jpg.xmp", "p.jpg.XMP"]
)
async def test_sidecar_of_a_file_named_by_itself_is_sent(newest: Pair, tmp_path: Path, spelling: str) -> None:
    """A sidecar is sent with its picture when only the picture's path is given, whatever the sidecar's case."""
    fake, client = newest
    picture(tmp_path / "P.JPG")
    (tmp_path / spelling).write_text("<x/>", encoding="utf-8")
    await client.assets.upload(tmp_path / "P.JPG")
    (request,) = [request for request in fake.requests if request.operation_id == "uploadAsset"]
    assert request.fields["sidecarData"].head == b"<x/>"


async def test_sidecar_that_is_not_sent_is_named(newest: Pair, tmp_path: Path) -> None:
    """The result names a sidecar that was not sent because its picture was a duplicate."""
    _, client = newest
    picture(tmp_path / "a.jpg", b"a")
    await client.assets.upload(tmp_path)
    (tmp_path / "a.xmp").write_text("<x/>", encoding="utf-8")
    result = await client.assets.upload(tmp_path)
    assert [(entry.filepath.name, entry.reason) for entry in result.skipped] == [
        ("a.xmp", "sidecar not sent: the server has its picture")
    ]


# ---------------------------------------------------------------- links and deletion


async def test_links_that_lead_outside_are_not_followed(newest: Pair, tmp_path: Path) -> None:
    """Links to paths outside of the given folder are listed in the result, and their targets are not touched."""
    fake, client = newest
    only, other = picture(tmp_path / "originals" / "only.jpg"), picture(tmp_path / "other.jpg")
    inbox = picture(tmp_path / "inbox" / "mine.jpg").parent
    (inbox / "folder").symlink_to(only.parent)
    (inbox / "file.jpg").symlink_to(other)
    result = await client.assets.upload(inbox, delete_uploads=True, delete_duplicates=True)
    assert on_server(fake) == ["mine.jpg"]
    assert only.exists()
    assert other.exists()
    assert {entry.filepath.name: entry.reason for entry in result.skipped} == {
        "folder": "link that leads outside",
        "file.jpg": "link that leads outside",
    }


async def test_what_a_followed_link_leads_to_is_never_deleted(newest: Pair, tmp_path: Path) -> None:
    """With ``follow_links`` files outside of the folder are uploaded, but kept with a reason on deletion."""
    fake, client = newest
    only = picture(tmp_path / "originals" / "deep" / "only.jpg")
    inbox = picture(tmp_path / "inbox" / "mine.jpg").parent
    (inbox / "folder").symlink_to(tmp_path / "originals")
    result = await client.assets.upload(inbox, follow_links=True, delete_uploads=True)
    assert on_server(fake) == ["mine.jpg", "only.jpg"]
    assert only.exists()
    assert [path.name for path in result.deleted] == ["mine.jpg"]
    assert "a link leads to it" in result.problems[0]


async def test_link_within_the_folder_is_followed(newest: Pair, tmp_path: Path) -> None:
    """A link to a hidden folder inside the given folder is followed; a link to a visible one adds nothing."""
    fake, client = newest
    picture(tmp_path / ".store" / "a.jpg")
    picture(tmp_path / "plain" / "b.jpg")
    (tmp_path / "0").symlink_to(tmp_path / ".store")
    (tmp_path / "1").symlink_to(tmp_path / "plain")
    result = await client.assets.upload(tmp_path)
    assert on_server(fake) == ["a.jpg", "b.jpg"]
    assert {entry.filepath.parent.name for entry in result.uploaded} == {"0", "plain"}


@pytest.mark.may_block
async def test_folder_that_becomes_a_link_meanwhile_is_safe(newest: Pair, tmp_path: Path) -> None:
    """A file is not deleted when its folder was replaced by a link to a folder with the same file."""
    _, client = newest
    inside = picture(tmp_path / "inbox" / "day" / "a.jpg", b"a")
    outside = picture(tmp_path / "outside" / "a.jpg", b"a")
    about = inside.stat()
    os.utime(outside, ns=(about.st_atime_ns, about.st_mtime_ns))

    def replace(progress: Any) -> None:
        if progress.done_files == 1 and not (tmp_path / "inbox" / "day").is_symlink():
            (tmp_path / "inbox" / "day").rename(tmp_path / "moved")
            (tmp_path / "inbox" / "day").symlink_to(outside.parent)

    result = await client.assets.upload(tmp_path / "inbox", delete_uploads=True, on_progress=replace)
    assert outside.exists()
    assert result.deleted == []


# ---------------------------------------------------------------- files on the server


async def test_trashed_duplicate_is_named_and_can_be_restored(pair: Pair, tmp_path: Path) -> None:
    """A duplicate in the server's trash is reported as such; ``restore_trashed`` restores it."""
    fake, client = pair
    picture(tmp_path / "a.jpg", b"a")
    picture(tmp_path / "copy.jpg", b"a")
    first = await client.assets.upload(tmp_path)
    await client.assets.delete_assets(ids=[first.uploaded[0].asset.id])
    for options in ({}, {"skip_duplicates": True}, {"dry_run": True, "restore_trashed": True}):
        again = await client.assets.upload(tmp_path, **options)
        assert {entry.reason for entry in again.rejected} == {"in the trash"}
        assert repr(again) == "<UploadResult: 2 rejected (2 in the trash)>"
    restored = await client.assets.upload(tmp_path, restore_trashed=True)
    assert {entry.reason for entry in restored.rejected} == {"restored from the trash"}
    assert next(iter(fake.state.assets.values())).deleted_at is None


async def test_journal_counts_earlier_uploads_apart(newest: Pair, tmp_path: Path) -> None:
    """A second run with a journal lists its own uploads separately from those of the first run."""
    _, client = newest
    picture(tmp_path / "in" / "a.jpg")
    journal = tmp_path / "journal.db"
    await client.assets.upload(tmp_path / "in", journal=journal)
    picture(tmp_path / "in" / "b.jpg")
    result = await client.assets.upload(tmp_path / "in", journal=journal)
    assert (result.stats.uploaded, result.stats.uploaded_earlier, result.stats.total) == (1, 1, 2)


async def test_journal_that_fails_meanwhile_costs_nothing(
    newest: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A journal that cannot be written is a problem in the result, and the files are uploaded."""
    from immichpy_dynamic.high_level import journal

    fake, client = newest
    for number in range(3):
        picture(tmp_path / "in" / f"{number}.jpg")

    async def full(*_: Any, **__: Any) -> None:
        raise OSError("the journal cannot be used: database or disk is full")

    monkeypatch.setattr(journal.Journal, "write", full)
    result = await client.assets.upload(tmp_path / "in", journal=tmp_path / "journal.db")
    assert (result.stats.uploaded, len(fake.state.assets)) == (3, 3)
    assert len(result.problems) == 1


async def test_dead_server_ends_the_upload(tmp_path: Path) -> None:
    """An upload to a server that has stopped ends after a few files and lists the files not attempted."""
    for number in range(100):
        picture(tmp_path / f"{number:03}.jpg")
    fake = await FakeImmich().__aenter__()
    closing: list[asyncio.Task[None]] = []

    def close(progress: Any) -> None:
        if progress.done_files == 1 and not closing:
            closing.append(asyncio.create_task(fake.__aexit__(None, None, None)))

    async with AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        result = await client.assets.upload(
            tmp_path, on_progress=close, retries=0, concurrency=2, delete_uploads=True, album_name="A"
        )
    await asyncio.gather(*closing)
    assert result.stats.uploaded >= 1
    assert result.stats.failed < 10
    assert result.stats.remaining > 80
    assert result.stats.total == 100
    assert "5 failures in a row" in (result.stopped or "")
    assert result.deleted == []


async def test_server_that_fails_for_one_file_does_not_end_the_upload(newest: Pair, tmp_path: Path) -> None:
    """Errors for a few files do not stop the upload of the others."""
    fake, client = newest
    for number in range(12):
        picture(tmp_path / f"{number:03}.jpg")
    fake.faults.add(do=refuse(500), when="uploadAsset", times=6)
    result = await client.assets.upload(tmp_path)
    assert (result.stats.uploaded, result.stats.failed, result.stopped) == (6, 6, None)


# ---------------------------------------------------------------- names and sessions


@pytest.mark.parametrize("name", ['say "hi".jpg', "a\\b.jpg", "semi;colon.jpg", "per%20cent.jpg", " lead.jpg", "é.jpg"])
async def test_names_arrive_as_they_are(newest: Pair, tmp_path: Path, name: str) -> None:
    """The form field ``filename`` has the whole name, and the part's header quotes the name correctly."""
    fake, client = newest
    picture(tmp_path / name)
    await client.assets.upload(tmp_path)
    assert on_server(fake) == [name]
    (request,) = [request for request in fake.requests if request.operation_id == "uploadAsset"]
    assert request.fields["assetData"].name in (name, name.rpartition("\\")[2])


async def test_field_filename_comes_after_the_files(newest: Pair) -> None:
    """The form field ``filename`` follows the files, because Immich otherwise rejects a sidecar by its type."""
    _, client = newest
    moment = datetime(2024, 5, 1, tzinfo=UTC)
    request = client.assets.upload_asset.request(
        asset_data=("a.jpg", b"a"),
        sidecar_data=("a.xmp", b"<x/>"),
        filename="a.jpg",
        file_created_at=moment,
        file_modified_at=moment,
    )
    names = [part.name for part in request.parts]
    assert names[-1] == "filename"
    assert set(names[-3:-1]) == {"assetData", "sidecarData"}


async def test_line_break_in_a_name_arrives(newest: Pair, tmp_path: Path) -> None:
    """A file name with a line break is sent in the form field ``filename``."""
    fake, client = newest
    picture(tmp_path / "two\nlines.jpg")
    await client.assets.upload(tmp_path)
    assert on_server(fake) == ["two\nlines.jpg"]


async def test_cookies_of_a_login_never_replace_the_key() -> None:
    """A client with a key acts as the key's owner even if its session has cookies of another login."""
    async with FakeImmich() as fake, aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with AsyncClient(fake.url, fake.api_key, http_client=session) as client:
            await client.users_admin.create_user_admin(email="b@example.com", password="secret-b", name="B")
            await client.authentication.login(email="b@example.com", password="secret-b")
            assert len(session.cookie_jar) > 0
            assert (await client.users.get_my_user()).is_admin
            assert "Cookie" not in fake.requests[-1].headers
        async with AsyncClient(fake.url, http_client=session) as by_cookie:
            assert not (await by_cookie.users.get_my_user()).is_admin


async def test_other_cookies_of_a_session_are_sent() -> None:
    """A session's cookies are sent with each request, except those of an Immich login."""
    received: list[dict[str, str]] = []

    async def answer(request: web.Request) -> web.Response:
        received.append(dict(request.cookies))
        return web.json_response({"major": 3, "minor": 3, "patch": 5})

    app = web.Application()
    app.router.add_get("/api/server/version", answer)
    async with (
        TestServer(app) as server,
        aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session,
    ):
        cookies = {"proxy_session": "p", "immich_access_token": "b"}
        session.cookie_jar.update_cookies(cookies, response_url=server.make_url("/"))
        async with AsyncClient(str(server.make_url("/")), "key", http_client=session, validation="off") as client:
            await client.request("GET", "/server/version")
    (sent_cookies,) = received
    assert sent_cookies == {"proxy_session": "p"}


@pytest.fixture
async def lenient() -> AsyncIterator[Pair]:
    """Yield a server and a client that does not warn of malformed responses."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key, validation="off") as client:
        yield fake, client


async def test_odd_upload_responses_cost_one_file(lenient: Pair, tmp_path: Path) -> None:
    """After an unusable upload response the client asks the server whether it has the file."""
    fake, client = lenient
    for number in range(3):
        picture(tmp_path / f"{number}.jpg")
    fake.faults.add(do=content_type("application/json", b"null"), when="uploadAsset", times=1)
    result = await client.assets.upload(tmp_path, retries=0)
    assert result.stats.uploaded + result.stats.failed == 3
    assert result.stats.uploaded >= 2


async def test_error_before_anything_is_sent_raises(lenient: Pair, tmp_path: Path) -> None:
    """The upload raises when the server's supported file types cannot be read."""
    fake, client = lenient
    picture(tmp_path / "a.jpg")
    fake.faults.add(do=content_type("application/json", b"[]"), when="getSupportedMediaTypes")
    with pytest.raises(ImmichError):
        await client.assets.upload(tmp_path)
