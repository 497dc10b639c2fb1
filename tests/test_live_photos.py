"""Live photos are paired by Apple's content identifier, or by name and time; the result names each pair's reason."""

from __future__ import annotations

import os
import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from media_files import jpeg, movie

from immichpy_dynamic import AsyncClient
from immichpy_dynamic.high_level.live_photos import find_pairs, picture_clues, video_clues
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

ONE, TWO = "6A3B1C2D-4E5F-4A6B-8C7D-000000000001", "6A3B1C2D-4E5F-4A6B-8C7D-000000000002"
NOON, LATER = "2024:05:01 12:00:00", "2024:05:02 18:30:00"


@pytest.fixture
async def server() -> AsyncIterator[tuple[FakeImmich, AsyncClient]]:
    """Yield a server and a client of the newest release."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        yield fake, client


def at(hour: int, second: int = 0) -> datetime:
    """Return a time on 1 May 2024."""
    return datetime(2024, 5, 1, hour, 0, second, tzinfo=UTC)


def pairs(
    folder: Path, files: Mapping[str, bytes], modified: Mapping[str, float] | None = None
) -> list[tuple[str, ...]]:
    """Write files, and return picture, video and reason of each pair among them."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    stamps = [(folder / name, int((modified or {}).get(name, 1.7e9) * 1e9)) for name in files]
    return sorted((pair.picture.name, pair.video.name, pair.by) for pair in find_pairs(stamps))


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"a.heic": jpeg(identifier=ONE), "a.mov": movie(identifier=ONE)}, [("a.heic", "a.mov", "content identifier")]),
        (
            {"a.jpg": jpeg(identifier=ONE), "b(1).MP4": movie(identifier=ONE, seconds=60)},
            [("a.jpg", "b(1).MP4", "content identifier")],
        ),
        ({"a.jpg": jpeg(identifier=ONE), "a.mov": movie(identifier=TWO)}, []),
        ({"a.jpg": jpeg(taken=NOON), "a.mov": movie(created=at(12, 3))}, [("a.jpg", "a.mov", "name and time")]),
        ({"a.jpg": jpeg(taken=NOON), "a.mov": movie(created=at(10))}, [("a.jpg", "a.mov", "name and time")]),
        ({"a.jpg": jpeg(taken=NOON), "a.mov": movie(created=at(10, 40))}, []),
        ({"a.jpg": jpeg(taken=LATER), "a.mov": movie(created=at(12))}, []),
        ({"a.jpg": jpeg(taken=NOON), "a.mov": movie(created=at(12), seconds=90)}, []),
        ({"a.jpg": jpeg(taken=NOON), "a.mp4": movie(created=at(12))}, []),
        ({"a.jpg": jpeg(taken=NOON), "b.mov": movie(created=at(12))}, []),
        ({"a.jpg": b"jpeg", "a.mov": b"movie"}, [("a.jpg", "a.mov", "name and time")]),
        ({"a.jpg": jpeg(more=b'<x GCamera:MotionPhoto="1"/>'), "a.mov": movie()}, []),
        ({"a.jpg": jpeg() + b"MotionPhoto_Data", "a.mov": movie()}, []),
        ({"a.jpg": jpeg(identifier=ONE), "a.mov": movie()}, [("a.jpg", "a.mov", "name and time")]),
        (
            {"a.heic": jpeg(identifier=ONE), "a.jpg": jpeg(identifier=ONE), "a.mov": movie(identifier=ONE)},
            [("a.heic", "a.mov", "content identifier")],
        ),
        ({"a.png": b"png", "a.mov": b"movie"}, []),
    ],
    ids=str,
)
def test_pairs(tmp_path: Path, files: Mapping[str, bytes], expected: list[tuple[str, ...]]) -> None:
    """Files are paired when they have the same content identifier, or the same name and time."""
    assert pairs(tmp_path, files) == expected


def test_files_without_metadata_are_compared_by_modification_time(tmp_path: Path) -> None:
    """A picture and a video of the same name with modification times on different days are not paired."""
    files = {"DSC_1.JPG": b"jpeg", "DSC_1.MOV": b"movie"}
    assert pairs(tmp_path, files, {"DSC_1.JPG": 1.72e9, "DSC_1.MOV": 1.75e9}) == []
    assert len(pairs(tmp_path, files, {"DSC_1.JPG": 1.72e9, "DSC_1.MOV": 1.72e9 + 9})) == 1


def test_exif_behind_the_picture_of_a_heic_is_found(tmp_path: Path) -> None:
    """The content identifier is found in a HEIC file whose Exif item follows megabytes of image data."""
    files = {"a.heic": bytes(3 * 2**20) + jpeg(identifier=ONE), "a.mov": movie(identifier=ONE)}
    assert pairs(tmp_path, files) == [("a.heic", "a.mov", "content identifier")]


@given(noise=st.binary(max_size=300), cut=st.integers(min_value=0, max_value=400), overwrites=st.booleans())
def test_damaged_files_tell_nothing_and_raise_nothing(
    tmp_path_factory: pytest.TempPathFactory, *, noise: bytes, cut: int, overwrites: bool
) -> None:
    """Reading the metadata of a damaged or missing picture or video does not raise."""
    folder = tmp_path_factory.getbasetemp()
    for name, content in {"a.heic": jpeg(identifier=ONE, taken=NOON), "a.mov": movie(identifier=ONE)}.items():
        rest = content[cut + len(noise) :] if overwrites else content[cut:]
        (folder / name).write_bytes(content[:cut] + noise + rest)
    picture_clues(folder / "a.heic")
    video_clues(folder / "a.mov")
    picture_clues(folder / "missing.jpg")
    video_clues(folder / "missing.mov")


async def test_result_names_the_pairs(server: tuple[FakeImmich, AsyncClient], tmp_path: Path) -> None:
    """``live_photos`` of the result lists each pair that was joined on the server, with its reason."""
    fake, client = server
    (tmp_path / "a.heic").write_bytes(jpeg(identifier=ONE))
    (tmp_path / "a.mov").write_bytes(movie(identifier=ONE))
    result = await client.assets.upload(tmp_path)
    (pair,) = result.live_photos
    assert (pair.picture.name, pair.video.name, pair.by) == ("a.heic", "a.mov", "content identifier")
    by_name = {asset.original_file_name: asset for asset in fake.state.assets.values()}
    assert by_name["a.heic"].live_photo_video_id == by_name["a.mov"].id


async def test_unrelated_film_of_the_same_name_stays_in_the_timeline(
    server: tuple[FakeImmich, AsyncClient], tmp_path: Path
) -> None:
    """A picture and a video of the same name, taken years apart, are uploaded as two assets."""
    fake, client = server
    for name, moment in {"DSC_1.JPG": 1.72e9, "DSC_1.MOV": 1.75e9}.items():
        (tmp_path / name).write_bytes(secrets.token_bytes(8))
        os.utime(tmp_path / name, (moment, moment))
    result = await client.assets.upload(tmp_path)
    assert result.live_photos == []
    assert {asset.visibility for asset in fake.state.assets.values()} == {"timeline"}


async def test_video_whose_picture_is_there_keeps_its_options(
    server: tuple[FakeImmich, AsyncClient], tmp_path: Path
) -> None:
    """A video sent after its picture gets visibility, album and tags like any other file."""
    fake, client = server
    (tmp_path / "a.heic").write_bytes(b"photo")
    await client.assets.upload(tmp_path)
    (tmp_path / "a.mov").write_bytes(b"video")
    result = await client.assets.upload(tmp_path, visibility="archive", album_name="A", tags=["t"], is_favorite=True)
    (video,) = [asset for asset in fake.state.assets.values() if asset.original_file_name == "a.mov"]
    assert result.stats.uploaded == 1
    assert result.live_photos == []
    assert (video.visibility, video.is_favorite, len(video.tag_ids)) == ("archive", True, 1)
    assert [video.id in album.asset_ids for album in fake.state.albums.values()] == [True]


async def test_both_halves_of_a_locked_live_photo_are_locked(
    server: tuple[FakeImmich, AsyncClient], tmp_path: Path
) -> None:
    """The video of a locked live photo is uploaded as locked, never as visible."""
    fake, client = server
    (tmp_path / "a.heic").write_bytes(b"photo")
    (tmp_path / "a.mov").write_bytes(b"video")
    await client.assets.upload(tmp_path, visibility="locked")
    uploads = [request for request in fake.requests if request.operation_id == "uploadAsset"]
    assert [request.fields["visibility"] for request in uploads] == ["locked", "locked"]
