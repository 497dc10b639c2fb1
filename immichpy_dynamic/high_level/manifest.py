"""What is where in a folder of downloaded assets: a line of JSON for each, so that people and programs can read it.

Everything here touches the disk: call it in a thread.
"""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path

import msgspec

from . import file_names
from .checksums import sha1_file
from .partial_downloads import forget_second_name, is_part, move_new
from .saving import Expected

NAME = "immich-manifest.jsonl"


class Line(msgspec.Struct, frozen=True):
    """One asset: which file it is, below the folder, and what is in it."""

    id: str
    file: str
    size: int
    checksum: str | None = None


class Manifest:
    """The manifest of one folder, and who has which name in it.

    Args:
        root: the folder; made when it is missing.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._path = root / NAME
        self._lock = threading.Lock()
        self._lines: dict[str, Line] = {}
        self._owners: dict[Path, dict[str, str | None]] = {}
        self._numbers: dict[tuple[Path, str], int] = {}
        self.renamed: list[Path] = []
        """What stood in an asset's place without being what was put there, under its new name."""

    def open(self) -> None:
        """Read what earlier runs have done."""
        self._root.mkdir(parents=True, exist_ok=True)
        content = b""
        with contextlib.suppress(FileNotFoundError):
            content = self._path.read_bytes()
        for text in content.splitlines():
            # The last line of a run that was killed may be half of one.
            with contextlib.suppress(msgspec.DecodeError, UnicodeDecodeError):
                line = msgspec.json.decode(text, type=Line)
                # Whoever wrote that line, it is no leave to write outside of the folder.
                if _is_inside(line.file):
                    self._lines[line.id] = line
        if content and not content.endswith(b"\n"):
            self._append(b"\n")
        for line in self._lines.values():
            path = self._root / line.file
            self._names_in(path.parent)[file_names.key(path.name)] = line.id

    def find(self, asset_id: str, folder: Path, expected: Expected, *, verify: bool) -> Path | None:
        """Return the file that an asset is already, or ``None``.

        Args:
            asset_id: the asset.
            folder: where it belongs.
            expected: what the server says of it.
            verify: whether to read the file again.
        """
        line = self._lines.get(asset_id)
        if line is None:
            return self._adopt(asset_id, folder, expected)
        path = self._root / line.file
        try:
            is_there = path.stat().st_size == line.size
        except OSError:
            return None
        if not is_there or (expected.checksum and line.checksum and expected.checksum != line.checksum):
            return None
        wanted = expected.checksum or line.checksum
        return None if verify and wanted is not None and sha1_file(path) != wanted else path

    def _adopt(self, asset_id: str, folder: Path, expected: Expected) -> Path | None:
        """Take a file for the asset's that is nobody's and has its name and content: a run was killed after it."""
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

    def place(self, asset_id: str, folder: Path, part: Path, name: str, checksum: str | None) -> Path:
        """Move a complete file to the asset's place, and note it.

        Args:
            asset_id: the asset.
            folder: where it belongs.
            part: the file.
            name: a safe name; numbered when another asset's file has it.
            checksum: its SHA-1, when that was verified.
        """
        with self._lock:
            line = self._lines.get(asset_id)
            if line is not None:
                path = self._root / line.file
                path.parent.mkdir(parents=True, exist_ok=True)
                self._make_way(path, line, checksum)
                part.replace(path)
            else:
                path = self._new_place(folder, part, name)
            self._note(asset_id, path, checksum)
            return path

    def _make_way(self, path: Path, line: Line, checksum: str | None) -> None:
        """Rename what stands in an asset's place, unless it is an older state of it that nobody has touched."""
        if path.is_file():
            is_ours = line.checksum is None and path.stat().st_size == line.size
            if is_ours or sha1_file(path) in (line.checksum, checksum):
                return
        elif not os.path.lexists(path):
            return
        stem, suffix = file_names.split(path.name)
        self.renamed.append(self._new_place(path.parent, path, file_names.shortened(f"{stem} (replaced){suffix}")))

    def _new_place(self, folder: Path, part: Path, name: str) -> Path:
        owners = self._names_in(folder)
        start = (folder, file_names.key(name))
        while True:
            candidate, self._numbers[start] = file_names.distinct(
                name, lambda wanted: file_names.key(wanted) in owners, self._numbers.get(start, 2)
            )
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
        # One write: two runs in one folder do not tear each other's lines.
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        try:
            os.write(descriptor, content)
        finally:
            os.close(descriptor)

    def _names_in(self, folder: Path) -> dict[str, str | None]:
        """Folded name → asset; ``None`` for what no asset has."""
        if folder not in self._owners:
            found = [entry.name for entry in folder.iterdir()] if folder.is_dir() else []
            for name in filter(is_part, found):
                forget_second_name(folder / name)
            self._owners[folder] = dict.fromkeys(map(file_names.key, [*found, NAME]), None)
        return self._owners[folder]


def _is(path: Path, expected: Expected) -> bool:
    try:
        fits = path.is_file() and expected.size in (None, path.stat().st_size)
        return fits and sha1_file(path) == expected.checksum
    except OSError:
        return False


def _is_inside(file: str) -> bool:
    path = Path(file)
    leads_out = path.is_absolute() or path.drive or ".." in path.parts
    return bool(path.name) and "\0" not in file and not leads_out and file_names.key(file) != NAME
