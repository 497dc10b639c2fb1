"""The manifest of a folder of downloads: a line of JSON for each asset, with the path of its file.

The manifest is untrusted input and may be damaged. A line that cannot be used counts as absent, and a file is only
overwritten when its content matches the manifest. All functions access the disk: call them in a thread.
"""

from __future__ import annotations

import errno
import io
import os
import threading
from collections.abc import Iterable
from pathlib import Path

import msgspec

from . import file_names
from .checksums import sha1_file
from .own_files import open_regular
from .partial_downloads import forget_second_name, is_part, move_new
from .saving import Expected

NAME = file_names.MANIFEST


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line of the manifest: an asset's file, relative to the folder, with size and SHA-1."""

    id: str
    file: str
    size: int
    checksum: str | None = None


class Manifest:
    """The manifest of one folder, and the owners of the file names in it.

    Args:
        root: the folder; created when it is missing.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._path = root / NAME
        self._lock = threading.Lock()
        self._lines: dict[str, Line] = {}
        self._earlier: dict[str, list[Line]] = {}
        """Folder → the lines of earlier runs, of folders that :meth:`_names_in` has not read."""
        self._owners: dict[Path, dict[str, str | None]] = {}
        self._numbers: dict[tuple[Path, str], int] = {}
        """Folder and folded name → the first number to try, of names that several assets have."""
        self._is_torn = False
        """Whether the last line is incomplete, because the disk was full."""
        self.warnings: list[str] = []
        """Warnings about the manifest."""
        self.renamed: list[Path] = []
        """The new names of files that were in the place of an asset and not its download."""

    def open(self) -> None:
        """Read the lines that earlier runs have written.

        Raises:
            OSError: the folder cannot be made, or the manifest not be read.
        """
        self._root.mkdir(parents=True, exist_ok=True)
        content = self._read()
        damaged = 0
        for text in io.BytesIO(content):
            if not text.strip():
                continue
            line = _line(text)
            if line is not None:
                self._lines[line.id] = line
            elif text.endswith(b"\n"):
                # If a run was killed, the last line may be incomplete.
                damaged += 1
        if damaged:
            self.warnings.append(f"{damaged} damaged lines of {self._path} were ignored")
        if content and not content.endswith(b"\n"):
            self._append(b"\n")
        for line in self._lines.values():
            self._earlier.setdefault(line.file.rpartition("/")[0], []).append(line)

    @property
    def lines(self) -> Iterable[Line]:
        """The usable lines, one for each asset."""
        return self._lines.values()

    def file_of(self, asset_id: str) -> str:
        """Return the path of the asset's file below the folder, after :meth:`find` or :meth:`place` has returned it."""
        return self._lines[asset_id].file

    def _read(self) -> bytes:
        try:
            descriptor = open_regular(self._path, os.O_RDONLY)
        except FileNotFoundError:
            return b""
        if descriptor is not None:
            with os.fdopen(descriptor, "rb") as file:
                return file.read()
        path = self._new_place(self._root, self._path, f"not a file {NAME}")
        self.warnings.append(f"{self._path} was not a regular file; it was renamed to {path.name} and is not used")
        return b""

    def find(self, asset_id: str, folder: Path, expected: Expected, *, verify: bool) -> Path | None:
        """Return the file of an asset that was downloaded before, or ``None``.

        Args:
            asset_id: the asset.
            folder: the folder for the asset.
            expected: its properties on the server.
            verify: whether to read the file and compare its checksum.
        """
        line = self._lines.get(asset_id)
        if line is None:
            return self._adopt(asset_id, folder, expected)
        path = self._root / line.file
        try:
            is_there = path.is_file() and path.stat().st_size == line.size
        except OSError:
            return None
        if not is_there or (expected.checksum and line.checksum and expected.checksum != line.checksum):
            return None
        wanted = expected.checksum or line.checksum
        is_proven = line.checksum is not None or expected.checksum is None
        if (verify or not is_proven) and wanted is not None and sha1_file(path) != wanted:
            return None
        return path

    def _adopt(self, asset_id: str, folder: Path, expected: Expected) -> Path | None:
        """Return an unlisted file with the asset's name and content: a killed run may have left it."""
        if expected.name is None or expected.checksum is None:
            return None
        wanted = file_names.safe_name(expected.name, asset_id)
        with self._lock:
            owners = self._names_in(folder)
            candidate, number = wanted, 2
            while file_names.key(candidate) in owners:
                path = folder / candidate
                if owners[file_names.key(candidate)] is None and _is(path, expected):
                    self._note(asset_id, path, expected.checksum)
                    return path
                candidate, number = file_names.shortened(wanted, f" ({number})"), number + 1
        return None

    def place(self, asset_id: str, folder: Path, part: Path, name: str, checksum: str) -> Path:
        """Move a complete file to the asset's path and add it to the manifest.

        Args:
            asset_id: the asset.
            folder: the folder for the asset.
            part: the file.
            name: a safe name; numbered when another asset's file has it.
            checksum: its SHA-1.
        """
        with self._lock:
            path = self._former_place(self._lines.get(asset_id), checksum)
            if path is not None:
                part.replace(path)
            else:
                path = self._new_place(folder, part, name)
            self._note(asset_id, path, checksum)
            return path

    def _former_place(self, line: Line | None, checksum: str) -> Path | None:
        """Return the earlier path of an asset's file, after making the path free; ``None`` when there is none."""
        if line is None:
            return None
        path = self._root / line.file
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            return None
        self._make_way(path, line, checksum)
        return path

    def _make_way(self, path: Path, line: Line, checksum: str) -> None:
        """Rename the file at an asset's path, unless its content proves that an earlier run has downloaded it."""
        if not os.path.lexists(path):
            return
        if path.is_file() and not path.is_symlink() and sha1_file(path) in (line.checksum, checksum):
            return
        stem, suffix = file_names.split(path.name)
        self.renamed.append(self._new_place(path.parent, path, file_names.shortened(f"{stem} (replaced){suffix}")))

    def _new_place(self, folder: Path, part: Path, name: str) -> Path:
        owners = self._names_in(folder)
        start = (folder, file_names.key(name))
        while True:
            candidate, number = file_names.distinct(
                name, lambda wanted: file_names.key(wanted) in owners, self._numbers.get(start, 2)
            )
            if candidate != name:
                self._numbers[start] = number
            try:
                move_new(part, folder / candidate)
            except FileExistsError:
                owners[file_names.key(candidate)] = None
            else:
                return folder / candidate

    def _note(self, asset_id: str, path: Path, checksum: str | None) -> None:
        line = Line(asset_id, path.relative_to(self._root).as_posix(), path.stat().st_size, checksum)
        self._append(msgspec.json.encode(line) + b"\n")
        self._lines[asset_id] = line
        self._names_in(path.parent)[file_names.key(path.name)] = asset_id

    def _append(self, content: bytes) -> None:
        # A single write, so that two runs in one folder do not mix their lines.
        descriptor = open_regular(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        if descriptor is None:
            raise OSError(errno.EINVAL, "the manifest is not a regular file any more", str(self._path))
        try:
            if self._is_torn:
                content = b"\n" + content
            self._is_torn = os.write(descriptor, content) < len(content)
        finally:
            os.close(descriptor)
        if self._is_torn:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self._path))

    def _names_in(self, folder: Path) -> dict[str, str | None]:
        """Return folded name → id of its asset; ``None`` for a file that is not an asset's."""
        if folder not in self._owners:
            found = [entry.name for entry in folder.iterdir()] if folder.is_dir() else []
            for name in filter(is_part, found):
                forget_second_name(folder / name)
            names: dict[str, str | None] = dict.fromkeys(map(file_names.key, [*found, NAME]), None)
            relative = folder.relative_to(self._root)
            for line in self._earlier.pop(relative.as_posix() if relative.parts else "", ()):
                names[file_names.key(line.file.rpartition("/")[2])] = line.id
            self._owners[folder] = names
        return self._owners[folder]


def _is(path: Path, expected: Expected) -> bool:
    try:
        fits = path.is_file() and expected.size in (None, path.stat().st_size)
        return fits and sha1_file(path) == expected.checksum
    except OSError:
        return False


def _line(text: bytes) -> Line | None:
    """Parse a line of the manifest; return ``None`` when it cannot be used."""
    try:
        line = msgspec.json.decode(text, type=Line)
        path = Path(line.file)
        is_name = all(len(name.encode()) <= file_names.MAX_BYTES for name in path.parts)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    # A line must not lead outside of the folder.
    leads_out = path.is_absolute() or path.drive or ".." in path.parts
    is_own = file_names.key(path.name) == NAME
    if not path.parts or not is_name or "\0" in line.file or leads_out or is_own:
        return None
    return line if line.file == path.as_posix() else msgspec.structs.replace(line, file=path.as_posix())
