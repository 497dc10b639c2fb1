"""Finding the files to upload: a walk that can say of everything it left alone why."""

from __future__ import annotations

import fnmatch
import os
import stat
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from .._internal.regular_files import open_regular
from .file_names import key
from .results import SkippedEntry

_PHOTO_SUFFIXES = {".heic", ".heif", ".jpg", ".jpeg"}
"""Apple's live photos: a picture and a ``.mov`` of the same name."""
_SIDECAR_SUFFIX = ".xmp"

Stamp = tuple[int, int]
"""A file's size and time, by which it is known to be unchanged."""


class LocalFile(msgspec.Struct, eq=False):
    """A picture or video on this machine."""

    path: Path
    size: int
    mtime_ns: int
    created: datetime
    """When it was made, as far as the file system knows."""
    modified: datetime
    sidecar: Path | None = None
    """The XMP file that goes with it."""
    video: LocalFile | None = None
    """The video that goes with it, when it is a live photo."""
    is_part: bool = False
    """Whether it is the video of a live photo."""
    checksum: str = ""
    """SHA-1 in hexadecimal digits; empty until it was read."""

    @property
    def wire_name(self) -> str:
        """Its name as text that can be sent; bytes that are no UTF-8 are replaced."""
        return os.fsencode(self.path.name).decode("utf-8", "replace")

    def is_unchanged(self) -> bool:
        """Whether the file is still as it was found. Touches the disk: call it in a thread."""
        return stamp_of(self.path) == (self.size, self.mtime_ns)


def stamp_of(path: Path) -> Stamp | None:
    """Return a file's stamp, or ``None`` when it is gone. Touches the disk: call it in a thread."""
    try:
        now = path.stat()
    except OSError:
        return None
    return now.st_size, now.st_mtime_ns


class Walk(msgspec.Struct):
    """What was found."""

    files: list[LocalFile] = []
    """Sorted by path; the video of a live photo is among them."""
    skipped: list[SkippedEntry] = []


def walk(
    paths: Iterable[Path],
    suffixes: Iterable[str],
    *,
    ignore_pattern: str | None = None,
    include_hidden: bool = False,
    live_photos: bool = True,
) -> Walk:
    """Find files below ``paths``. Touches the disk: call it in a thread.

    Args:
        paths: files and folders.
        suffixes: what the server takes, such as ``.jpg``.
        ignore_pattern: a shell pattern; what fits it, by name or by path, is left alone.
        include_hidden: whether to take what begins with a dot.
        live_photos: whether a picture and a ``.mov`` of the same name are one live photo.
    """
    wanted = {suffix.lower() for suffix in suffixes}
    found = Walk()
    files: dict[Path, LocalFile] = {}
    sidecars: set[Path] = set()
    ignored: set[Path] = set()
    for path in _below(paths, found.skipped, include_hidden=include_hidden):
        suffix = path.suffix.lower()
        if ignore_pattern is not None and _fits(path, ignore_pattern):
            found.skipped.append(SkippedEntry(path, "ignored"))
            ignored.add(path)
        elif suffix == _SIDECAR_SUFFIX:
            sidecars.add(path)
        elif suffix not in wanted:
            found.skipped.append(SkippedEntry(path, "unsupported"))
        else:
            try:
                files[path] = _look_at(path)
            except OSError as error:
                found.skipped.append(SkippedEntry(path, _why(error)))
    found.files = [files[path] for path in sorted(files)]
    orphans = _give_sidecars(found.files, sidecars, ignored)
    found.skipped += [SkippedEntry(path, "sidecar without a picture") for path in sorted(orphans)]
    if live_photos:
        _pair(found.files)
    return found


def _below(paths: Iterable[Path], skipped: list[SkippedEntry], *, include_hidden: bool) -> Iterator[Path]:
    seen: set[Path] = set()
    waiting = [(path.absolute(), True) for path in reversed(list(paths))]
    folders: set[tuple[int, int]] = set()
    while waiting:
        path, is_named = waiting.pop()
        # What a caller names is wanted, hidden or not; only its own name counts, not the folders that it is in.
        if not include_hidden and not is_named and path.name.startswith("."):
            skipped.append(SkippedEntry(path, "hidden"))
            continue
        try:
            about = path.stat()
            if stat.S_ISDIR(about.st_mode):
                # A link to a folder above would be walked for ever.
                if (about.st_dev, about.st_ino) not in folders:
                    folders.add((about.st_dev, about.st_ino))
                    waiting += [(child, False) for child in sorted(path.iterdir(), reverse=True)]
            elif not stat.S_ISREG(about.st_mode):
                skipped.append(SkippedEntry(path, "not a file"))
            elif path not in seen:
                seen.add(path)
                yield path
        except OSError as error:
            skipped.append(SkippedEntry(path, _why(error)))


def _why(error: OSError) -> str:
    return "missing" if isinstance(error, FileNotFoundError) else f"unreadable: {error.strerror or error}"


def _fits(path: Path, pattern: str) -> bool:
    return fnmatch.fnmatch(path.name, pattern) or fnmatch.fnmatch(str(path), f"*{pattern}")


def _look_at(path: Path) -> LocalFile:
    # Opened once, so that what cannot be read is known before anything is sent.
    with open_regular(path) as file:
        about = os.fstat(file.fileno())
    modified = about.st_mtime
    # A copy is younger than what is in it.
    created = min(getattr(about, "st_birthtime", modified), modified)
    return LocalFile(path, about.st_size, about.st_mtime_ns, _time(created), _time(modified))


def _time(seconds: float) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return datetime.fromtimestamp(0, UTC)


def _place(path: Path) -> str:
    return f"{path.parent}/{key(path.name)}"


def _give_sidecars(files: list[LocalFile], sidecars: set[Path], ignored: set[Path]) -> set[Path]:
    """Give each file its ``photo.jpg.xmp`` or else ``photo.xmp``; return the sidecars that no file has."""
    by_place = {_place(path): path for path in sorted(sidecars, reverse=True)}
    for file in files:
        for name in (file.path.name + _SIDECAR_SUFFIX, file.path.stem + _SIDECAR_SUFFIX):
            path = file.path.with_name(name)
            # A file that was named by itself brings its sidecar, although nobody walked over that.
            is_there = path in sidecars or (path not in ignored and path.is_file())
            file.sidecar = path if is_there else by_place.get(_place(path))
            if file.sidecar is not None:
                break
    return sidecars - {file.sidecar for file in files}


def _pair(files: list[LocalFile]) -> None:
    by_stem: dict[str, list[LocalFile]] = defaultdict(list)
    for file in files:
        by_stem[f"{file.path.parent}/{key(file.path.stem)}"].append(file)
    for same in by_stem.values():
        videos = [file for file in same if file.path.suffix.lower() == ".mov"]
        photos = [file for file in same if file.path.suffix.lower() in _PHOTO_SUFFIXES]
        if len(videos) == 1 and photos:
            # Of IMG_1.HEIC and its copy IMG_1.JPG the original has the video.
            photo = min(photos, key=lambda file: file.path.suffix.lower() not in (".heic", ".heif"))
            photo.video, videos[0].is_part = videos[0], True
