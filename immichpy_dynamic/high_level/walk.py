"""Find the files to upload, and say of everything that is left out why."""

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
"""A file's size in bytes and modification time in nanoseconds, by which it is known to be unchanged."""


class LocalFile(msgspec.Struct, eq=False):
    """A picture or video on this machine."""

    path: Path
    size: int
    mtime_ns: int
    created: datetime
    """When it was made, as far as the file system knows."""
    modified: datetime
    real_folder: str = ""
    """The folder that it is in, without symbolic links."""
    is_outside: bool = False
    """Whether a symbolic link leads to it, out of the folder that the caller has named."""
    sidecar: Path | None = None
    """The XMP file that goes with it."""
    video: LocalFile | None = None
    """The video that goes with it, when it is a live photo."""
    paired_by: Evidence | None = None
    """Why ``video`` goes with it."""
    is_part: bool = False
    """Whether it is the video of a live photo."""
    checksum: str = ""
    """SHA-1 in hexadecimal digits; empty until it was read."""
    content: bytes | None = None
    """The whole content of a small file, as long as it waits to be sent."""

    @property
    def stamp(self) -> Stamp:
        """Its size and modification time when it was found."""
        return self.size, self.mtime_ns

    @property
    def text_name(self) -> str:
        """Its name as text that can be sent; bytes that are not UTF-8 are replaced."""
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
        suffixes: what the server accepts, such as ``.jpg``.
        ignore: what to leave out.
        include_hidden: whether to take what begins with a dot.
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
        FileNotFoundError: it names all that are missing.
    """
    # Names that are too long or not readable exist no less than others; the walk says what is wrong with them.
    if missing := [str(path) for path in paths if not os.path.lexists(path)]:
        raise FileNotFoundError(errno.ENOENT, "No such file or folder", ", ".join(missing))


class _Tree:
    """Everything below the named paths.

    Args:
        named: absolute paths that the caller has named; they are taken whatever they are called.
        rules: what to leave out.
        skipped: gets what is left out.
        include_hidden: whether to take what begins with a dot.
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
        """Links to folders, which come last: a folder of the tree is found under its own name."""
        self._seen: set[Path] = set()
        self._folders: set[tuple[int, int]] = set()

    def files(self) -> Iterator[tuple[Path, bool]]:
        """Yield each regular file once, and whether a link leads to it, out of the named folders."""
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
                    # A link to a folder above would be walked for ever.
                    self._folders.add(place)
                    with os.scandir(path) as entries:
                        children = sorted(entries, key=lambda entry: entry.name, reverse=True)
                    waiting += [inside for entry in children for inside in self._entered(entry, root, is_outside)]
            except OSError as error:
                self._skip(path, _why(error))

    def _entered(self, entry: os.DirEntry[str], root: Path, is_outside: bool) -> Iterator[tuple[Path, bool]]:  # noqa: FBT001 - handed on as it is
        """Yield an entry of a folder when it is to be looked at now, or note why not."""
        path = Path(entry.path)
        try:
            is_link, is_folder = entry.is_symlink(), entry.is_dir()
            leads_outside = is_link and path.exists() and self._leads_outside(path)
        except OSError as error:
            self._skip(path, _why(error))
            return
        # ``entry.path`` begins with ``root`` as it is written; pathlib takes ten times as long to say so.
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
    # Opened once, so that what cannot be read is known before anything is sent.
    with open_regular(path) as file:
        about = os.fstat(file.fileno())
    modified = about.st_mtime
    # A copy is younger than what is in it.
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
    """Return the sidecars in the folders of files that were named one by one: nobody walked over them."""
    found = set()
    for folder in {path.parent for path in files}:
        try:
            inside = list(folder.iterdir())
        except OSError:  # a folder may be passable and not readable
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
    """Give each file its ``photo.jpg.xmp`` or else ``photo.xmp``, in any spelling of capitals."""
    by_place: dict[tuple[Path, str], list[Path]] = defaultdict(list)
    for path in sorted(sidecars):
        by_place[path.parent, key(path.name)].append(path)
    for file in files:
        for name in (file.path.name + _SIDECAR_SUFFIX, file.path.stem + _SIDECAR_SUFFIX):
            found = by_place.get((file.path.parent, key(name)))
            if found:
                # Of a.xmp and A.XMP the one that is spelt as the picture is.
                file.sidecar = next((path for path in found if path.name == name), found[0])
                break
