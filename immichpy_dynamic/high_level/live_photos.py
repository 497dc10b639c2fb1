"""Find the pictures and videos that together are one live photo.

Two files are a pair when both carry the same Apple content identifier, or, when at most one of them carries one, when
they have the same name and were taken at the same time. A picture with a video inside it (a motion photo of Google or
Samsung) is complete and is never paired.

Sources: Apple's maker note has the identifier in tag 0x0011; QuickTime metadata has it under the key
``com.apple.quicktime.content.identifier`` (QuickTime File Format, "Metadata"); Exif has times as
``YYYY:MM:DD HH:MM:SS`` by the camera's clock; ``mvhd`` has seconds since 1904, UTC.
"""

from __future__ import annotations

import functools
import os
import re
import struct
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO, Literal

import msgspec

from .._internal.regular_files import open_regular
from .file_names import key

Evidence = Literal["content identifier", "name and time"]

PICTURE_SUFFIXES = frozenset({".heic", ".heif", ".jpg", ".jpeg"})
VIDEO_SUFFIXES = frozenset({".mov", ".mp4"})
"""A ``.mp4`` is only paired by content identifier: Google Takeout renames Apple's videos."""

_HEIC_SUFFIXES = frozenset({".heic", ".heif"})
_HEADER_BYTES = 2**18
"""The bytes that are read of a JPEG, which has its Exif data at the beginning."""
_HEIC_BYTES = 2**23
"""The bytes that are read of a HEIC, where the Exif data may follow the picture."""
_TAIL_BYTES = 2**10
_MAX_MOOV_BYTES = 2**23

_CLOSE = timedelta(seconds=10)
_QUARTER = timedelta(minutes=15)
_LONGEST_LIVE_PHOTO = timedelta(seconds=10)
_QUICKTIME_EPOCH = datetime(1904, 1, 1)  # noqa: DTZ001 - compared with times by the camera's clock, which have no zone

_APPLE_NOTE = b"Apple iOS\x00\x00\x01MM"
_CONTENT_IDENTIFIER = 0x0011
_EXIF_TIME = re.compile(rb"(?:19|20)\d\d:[01]\d:[0-3]\d [0-2]\d:[0-5]\d:[0-5]\d\x00")
_MOTION_PHOTO = re.compile(rb"""MotionPhoto(?:="1"|>1<)|MicroVideo(?:="1"|>1<)|MotionPhoto_Data""")
_VIDEO_KEY = b"com.apple.quicktime.content.identifier"
_IDENTIFIER = re.compile(rb"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


class Clues(msgspec.Struct, frozen=True):
    """The data in a picture or video that identifies the other file of its live photo."""

    identifier: str | None = None
    """Apple's content identifier, in small letters."""
    times: tuple[datetime, ...] = ()
    """The time at which the picture was taken, without a time zone."""
    is_complete: bool = False
    """Whether the file cannot belong to a live photo: a motion photo, or a video that is too long."""


class Pair(msgspec.Struct, frozen=True):
    """A live photo: the picture and its video."""

    picture: Path
    video: Path
    by: Evidence


def find_pairs(files: Iterable[tuple[Path, int]]) -> list[Pair]:
    """Find the live photos among files. Reads their headers: call it in a thread.

    Args:
        files: paths with modification times in nanoseconds.
    """
    folders: dict[Path, list[tuple[Path, int]]] = defaultdict(list)
    for path, modified in files:
        if path.suffix.lower() in PICTURE_SUFFIXES | VIDEO_SUFFIXES:
            folders[path.parent].append((path, modified))
    return [pair for inside in folders.values() for pair in _pairs_in_folder(inside)]


def _pairs_in_folder(files: Sequence[tuple[Path, int]]) -> Iterator[Pair]:
    modified = dict(files)
    pictures = [path for path in modified if path.suffix.lower() in PICTURE_SUFFIXES]
    videos = [path for path in modified if path.suffix.lower() in VIDEO_SUFFIXES] if pictures else []
    clues = {path: read for path in videos if not (read := video_clues(path)).is_complete}
    if not clues:
        return
    # If both IMG_1.HEIC and its copy IMG_1.JPG exist, the video belongs to the original.
    pictures.sort(key=lambda path: path.suffix.lower() not in _HEIC_SUFFIXES)
    look_at = functools.cache(picture_clues)
    by_stem: dict[str, list[Path]] = defaultdict(list)
    for picture in pictures:
        by_stem[key(picture.stem)].append(picture)
    found: dict[Path, Pair] = {}
    taken: set[Path] = set()

    def pair(video: Path, candidates: Iterable[Path], by: Evidence) -> None:
        picture = next((path for path in candidates if path not in taken), None)
        if picture is not None:
            taken.add(picture)
            found[video] = Pair(picture, video, by)

    marked = [video for video in clues if clues[video].identifier]
    for video in marked:
        same = (path for path in by_stem[key(video.stem)] if look_at(path).identifier == clues[video].identifier)
        pair(video, same, "content identifier")
    # Read all pictures only when a video's name does not identify its picture.
    for video in [video for video in marked if video not in found]:
        renamed = (path for path in pictures if look_at(path).identifier == clues[video].identifier)
        pair(video, renamed, "content identifier")
    left = [video for video in clues if video not in found and video.suffix.lower() == ".mov"]
    names = Counter(key(video.stem) for video in left)
    for video in left:
        # With two videos of one name, it is unknown which of them belongs to the picture.
        if names[key(video.stem)] == 1:
            close = (
                path
                for path in by_stem[key(video.stem)]
                if _may_belong(look_at(path), clues[video], modified[path] - modified[video])
            )
            pair(video, close, "name and time")
    yield from found.values()


def _may_belong(of_picture: Clues, of_video: Clues, nanoseconds: int) -> bool:
    """Return whether a picture and a video of the same name were taken at the same time.

    Args:
        of_picture: the data read from the picture.
        of_video: the data read from the video.
        nanoseconds: how far their modification times are apart.
    """
    if of_picture.is_complete or (of_picture.identifier and of_video.identifier):
        return False
    if of_picture.times and of_video.times:
        return any(_is_close(one, other) for one in of_picture.times for other in of_video.times)
    return abs(nanoseconds) <= _CLOSE.total_seconds() * 1_000_000_000


def _is_close(one: datetime, other: datetime) -> bool:
    # One time is local, the other UTC: they may differ by the zone's offset, a multiple of a quarter of an hour.
    difference = abs(one - other)
    apart = difference % _QUARTER
    return difference <= timedelta(hours=15) and min(apart, _QUARTER - apart) <= _CLOSE


def picture_clues(path: Path) -> Clues:
    """Return the clues in a picture; empty ones when it cannot be read. Reads from disk: call it in a thread."""
    try:
        with open_regular(path) as file:
            content = file.read(_HEADER_BYTES)
            if path.suffix.lower() in _HEIC_SUFFIXES and _APPLE_NOTE not in content:
                content += file.read(_HEIC_BYTES)
            file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL_BYTES))
            tail = file.read(_TAIL_BYTES)
    except OSError:
        return Clues()
    is_motion = _MOTION_PHOTO.search(content) is not None or _MOTION_PHOTO.search(tail) is not None
    return Clues(_apple_identifier(content), _exif_times(content), is_motion)


def _apple_identifier(content: bytes) -> str | None:
    """Return the content identifier of Apple's maker note, which is found by its signature."""
    start = content.find(_APPLE_NOTE)
    directory = start + len(_APPLE_NOTE)
    if start < 0 or directory + 2 > len(content):
        return None
    (count,) = struct.unpack_from(">H", content, directory)
    for number in range(count):
        place = directory + 2 + 12 * number
        if place + 12 > len(content):
            return None
        tag, kind, length, offset = struct.unpack_from(">HHII", content, place)
        if tag == _CONTENT_IDENTIFIER and kind == 2 and length <= 64:
            return _identifier(content[start + offset : start + offset + length])
    return None


def _exif_times(content: bytes) -> tuple[datetime, ...]:
    times = set()
    for match in _EXIF_TIME.finditer(content):
        try:
            times.add(datetime.strptime(match[0][:-1].decode(), "%Y:%m:%d %H:%M:%S"))  # noqa: DTZ007 - Exif has no zone
        except ValueError:
            continue
    return tuple(sorted(times))


def video_clues(path: Path) -> Clues:
    """Return the clues in a QuickTime or MP4 video; empty ones when it cannot be read. Reads from disk."""
    try:
        with open_regular(path) as file:
            movie = _movie_box(file)
    except OSError:
        return Clues()
    identifier = None
    if (place := movie.find(_VIDEO_KEY)) >= 0 and (found := _IDENTIFIER.search(movie, place)):
        identifier = _identifier(found[0])
    created, duration = _movie_header(movie)
    is_long = identifier is None and duration is not None and duration > _LONGEST_LIVE_PHOTO
    return Clues(identifier, (created,) if created else (), is_long)


def _movie_box(file: BinaryIO) -> bytes:
    """Return the content of the box ``moov``; empty when the file has none of a sensible size."""
    end, place = file.seek(0, os.SEEK_END), 0
    # Every box has at least 8 bytes, so the loop ends; real files have a handful of boxes.
    for _ in range(1000):
        file.seek(place)
        head = file.read(16)
        if len(head) < 8:
            return b""
        size, kind = struct.unpack_from(">I4s", head)
        start = 8
        if size == 1 and len(head) == 16:
            (size,), start = struct.unpack_from(">Q", head, 8), 16
        elif size == 0:
            size = end - place
        if size < start:
            return b""
        if kind == b"moov":
            file.seek(place + start)
            return file.read(min(size - start, _MAX_MOOV_BYTES))
        place += size
    return b""


def _movie_header(movie: bytes) -> tuple[datetime | None, timedelta | None]:
    """Return the creation time and the length of a movie, from its ``mvhd`` box."""
    place = movie.find(b"mvhd") + 4
    if place < 4 or place + 32 > len(movie):
        return None, None
    if movie[place] == 1:
        created, _modified, scale, length = struct.unpack_from(">QQIQ", movie, place + 4)
    else:
        created, _modified, scale, length = struct.unpack_from(">IIII", movie, place + 4)
    try:
        moment = _QUICKTIME_EPOCH + timedelta(seconds=created) if created else None
        return moment, timedelta(seconds=length / scale) if scale else None
    except OverflowError:
        return None, None


def _identifier(text: bytes) -> str | None:
    found = _IDENTIFIER.match(text)
    return found[0].decode().lower() if found else None
