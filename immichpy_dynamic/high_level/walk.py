"""Find the files to upload, and record the reason for everything that is left out."""

from __future__ import annotations

import errno
import functools
import os
import stat
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from .._internal.regular_files import open_regular
from .file_names import key
from .ignore_rules import IgnoreRules
from .live_photos import Evidence, find_pairs
from .results import SkippedEntry

_SIDECAR_SUFFIX = ".xmp"

Stamp = tuple[int, int]
"""A file's size in bytes and modification time in nanoseconds. While they are equal, the file counts as unchanged."""


class LocalFile(msgspec.Struct, eq=False):
    """A picture or video on this machine."""

    path: Path
    size: int
    mtime_ns: int
    created: datetime
    """The time of creation, as far as the file system records it."""
    modified: datetime
    real_folder: str = ""
    """The file's folder, with symbolic links resolved."""
    is_outside: bool = False
    """Whether the file was found through a symbolic link out of the named folder."""
    sidecar: Path | None = None
    """The file's XMP sidecar, if any."""
    video: LocalFile | None = None
    """The video of the live photo, if the file is the picture of one."""
    paired_by: Evidence | None = None
    """The reason for joining ``video`` with this picture."""
    is_part: bool = False
    """Whether the file is the video of a live photo."""
    checksum: str = ""
    """The SHA-1 in hexadecimal digits; empty until it is computed."""
    content: bytes | None = None
    """The whole content of a small file while it waits to be sent."""

    @property
    def stamp(self) -> Stamp:
        """The file's size and modification time when it was found."""
        return self.size, self.mtime_ns

    @property
    def text_name(self) -> str:
        """The file's name as text that can be sent; bytes that are not UTF-8 are replaced."""
        return os.fsencode(self.path.name).decode("utf-8", "replace")

    def is_unchanged(self) -> bool:
        """Return whether the file is still as it was found. Touches the disk: call it in a thread."""
        return stamp_of(self.path) == self.stamp


def stamp_of(path: Path) -> Stamp | None:
    """Return a file's stamp, or ``None`` when it is gone. Touches the disk: call it in a thread."""
    try:
        now = path.stat()
    except OSError:
        return None
    return now.st_size, now.st_mtime_ns


class Walk(msgspec.Struct):
    """The result of a walk."""

    files: list[LocalFile] = []
    """Sorted by path; the video of a live photo is among them."""
    skipped: list[SkippedEntry] = []


def walk(
    paths: Iterable[Path],
    suffixes: Iterable[str],
    *,
    ignore: IgnoreRules | None = None,
    include_hidden: bool = False,
    follow_links: bool = False,
    live_photos: bool = True,
) -> Walk:
    """Find files below ``paths``. Touches the disk: call it in a thread.

    Args:
        paths: files and folders.
        suffixes: the file suffixes that the server accepts, such as ``.jpg``.
        ignore: the rules for files and folders to leave out.
        include_hidden: whether to include files and folders whose names begin with a dot.
        follow_links: whether to follow symbolic links that lead out of the named folders.
        live_photos: whether to find pairs of a picture and its video.

    Raises:
        FileNotFoundError: one of ``paths`` does not exist.
    """
    named = [path.absolute() for path in paths]
    check_exist(named)
    rules = ignore or IgnoreRules()
    wanted = {suffix.lower() for suffix in suffixes}
    found = Walk()
    files: dict[Path, LocalFile] = {}
    sidecars: set[Path] = set()
    tree = _Tree(named, rules, found.skipped, include_hidden=include_hidden, follow_links=follow_links)
    real_path = functools.cache(os.path.realpath)
    for path, is_outside in tree.files():
        suffix = path.suffix.lower()
        if suffix == _SIDECAR_SUFFIX:
            sidecars.add(path)
        elif suffix not in wanted:
            found.skipped.append(SkippedEntry(path, "unsupported"))
        else:
            try:
                files[path] = _look_at(path, real_path(path.parent), is_outside=is_outside)
            except OSError as error:
                found.skipped.append(SkippedEntry(path, _why(error)))
    found.files = [files[path] for path in sorted(files)]
    beside = _sidecars_beside([path for path in named if path in files], rules)
    _give_sidecars(found.files, sidecars | beside)
    orphans = sidecars - {file.sidecar for file in found.files}
    found.skipped += [SkippedEntry(path, "sidecar without a picture") for path in sorted(orphans)]
    if live_photos:
        for pair in find_pairs((path, file.mtime_ns) for path, file in files.items()):
            picture, video = files[pair.picture], files[pair.video]
            picture.video, picture.paired_by, video.is_part = video, pair.by, True
    return found


def check_exist(paths: Iterable[Path]) -> None:
    """Raise when a path does not exist. Touches the disk: call it in a thread.

    Raises:
        FileNotFoundError: a path is missing; the message names all missing paths.
    """
    # Paths that are too long or unreadable count as existing here; the walk reports what is wrong with them.
    if missing := [str(path) for path in paths if not os.path.lexists(path)]:
        raise FileNotFoundError(errno.ENOENT, "No such file or folder", ", ".join(missing))


class _Tree:
    """Walks the tree below the named paths.

    Args:
        named: absolute paths that the caller has named; no name-based rule excludes them.
        rules: the rules for files and folders to leave out.
        skipped: entries that are left out are appended.
        include_hidden: whether to include files and folders whose names begin with a dot.
        follow_links: whether to follow symbolic links that lead out of the named folders.
    """

    def __init__(
        self,
        named: list[Path],
        rules: IgnoreRules,
        skipped: list[SkippedEntry],
        *,
        include_hidden: bool,
        follow_links: bool,
    ) -> None:
        self._named = named
        self._rules = rules
        self._skipped = skipped
        self._include_hidden = include_hidden
        self._follow_links = follow_links
        self._real_roots = [Path(os.path.realpath(path)) for path in named if path.is_dir()]
        self._links: deque[tuple[Path, Path, bool]] = deque()
        """Links to folders, walked last, so that a folder of the tree is found under its own name."""
        self._seen: set[Path] = set()
        self._folders: set[tuple[int, int]] = set()

    def files(self) -> Iterator[tuple[Path, bool]]:
        """Yield each regular file once, and whether it was reached through a link out of the named folders."""
        for root in self._named:
            if root.is_file() and self._rules.reason(root.name, is_folder=False) == "ignored":
                self._skip(root, "ignored")
            else:
                yield from self._below(root, root, is_outside=False)
        while self._links:
            path, root, is_outside = self._links.popleft()
            yield from self._below(path, root, is_outside=is_outside)

    def _below(self, top: Path, root: Path, *, is_outside: bool) -> Iterator[tuple[Path, bool]]:
        waiting = [(top, is_outside)]
        while waiting:
            path, is_outside = waiting.pop()
            try:
                about = path.stat()
                if stat.S_ISREG(about.st_mode):
                    if path not in self._seen:
                        self._seen.add(path)
                        yield path, is_outside
                elif not stat.S_ISDIR(about.st_mode):
                    self._skip(path, "not a file")
                elif (place := (about.st_dev, about.st_ino)) not in self._folders:
                    # A link to a parent folder would be walked endlessly.
                    self._folders.add(place)
                    with os.scandir(path) as entries:
                        children = sorted(entries, key=lambda entry: entry.name, reverse=True)
                    waiting += [inside for entry in children for inside in self._entered(entry, root, is_outside)]
            except OSError as error:
                self._skip(path, _why(error))

    def _entered(self, entry: os.DirEntry[str], root: Path, is_outside: bool) -> Iterator[tuple[Path, bool]]:  # noqa: FBT001 - handed on as it is
        """Yield an entry of a folder if it is to be processed now; otherwise record the reason."""
        path = Path(entry.path)
        try:
            is_link, is_folder = entry.is_symlink(), entry.is_dir()
            leads_outside = is_link and path.exists() and self._leads_outside(path)
        except OSError as error:
            self._skip(path, _why(error))
            return
        # ``entry.path`` begins with ``root`` exactly as written; pathlib would take ten times as long.
        relative = entry.path[len(str(root)) :].replace(os.sep, "/").lstrip("/")
        if reason := self._rules.reason(relative, is_folder=is_folder):
            self._skip(path, reason)
        elif entry.name.startswith(".") and not self._include_hidden:
            self._skip(path, "hidden")
        elif leads_outside and not self._follow_links:
            self._skip(path, "link that leads outside")
        elif is_link and is_folder:
            self._links.append((path, root, is_outside or leads_outside))
        else:
            yield path, is_outside or leads_outside

    def _leads_outside(self, link: Path) -> bool:
        target = Path(os.path.realpath(link))
        return not any(target.is_relative_to(real) for real in self._real_roots)

    def _skip(self, path: Path, reason: str) -> None:
        self._skipped.append(SkippedEntry(path, reason))


def _why(error: OSError) -> str:
    return "missing" if isinstance(error, FileNotFoundError) else f"unreadable: {error.strerror or error}"


def _look_at(path: Path, real_folder: str, *, is_outside: bool) -> LocalFile:
    # Open each file once, so that unreadable files are reported before anything is sent.
    with open_regular(path) as file:
        about = os.fstat(file.fileno())
    modified = about.st_mtime
    # The creation time of a copy is later than the modification time of its content.
    created = min(getattr(about, "st_birthtime", modified), modified)
    return LocalFile(
        path,
        about.st_size,
        about.st_mtime_ns,
        _time(created),
        _time(modified),
        real_folder=real_folder,
        is_outside=is_outside,
    )


def _time(seconds: float) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return datetime.fromtimestamp(0, UTC)


def _sidecars_beside(files: Iterable[Path], rules: IgnoreRules) -> set[Path]:
    """Return the sidecars in the folders of files that were named one by one, which were not walked."""
    found = set()
    for folder in {path.parent for path in files}:
        try:
            inside = list(folder.iterdir())
        except OSError:  # a folder may allow access to its files but not listing them
            continue
        found |= {
            path
            for path in inside
            if path.suffix.lower() == _SIDECAR_SUFFIX
            and rules.reason(path.name, is_folder=False) is None
            and path.is_file()
        }
    return found


def _give_sidecars(files: list[LocalFile], sidecars: set[Path]) -> None:
    """Assign each file its sidecar, ``photo.jpg.xmp`` or else ``photo.xmp``, ignoring case."""
    by_place: dict[tuple[Path, str], list[Path]] = defaultdict(list)
    for path in sorted(sidecars):
        by_place[path.parent, key(path.name)].append(path)
    for file in files:
        for name in (file.path.name + _SIDECAR_SUFFIX, file.path.stem + _SIDECAR_SUFFIX):
            found = by_place.get((file.path.parent, key(name)))
            if found:
                # Of a.xmp and A.XMP, choose the one whose case matches the picture's name.
                file.sidecar = next((path for path in found if path.name == name), found[0])
                break
