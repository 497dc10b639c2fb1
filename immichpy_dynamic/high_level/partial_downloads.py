"""Store the received part of an interrupted download, so that the next attempt can resume it.

A partial file has a hidden name and is locked. All functions access the disk: call them in a thread.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import stat
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from io import FileIO
from pathlib import Path
from typing import Any

import msgspec

from . import file_names
from .checksums import sha1_file
from .own_files import open_regular, read_note, write_note

fcntl: Any = None
with contextlib.suppress(ImportError):  # Windows has other locks
    import fcntl

_CHUNK = 2**20
_MAX_VALIDATOR = 1000
_naming = threading.Lock()


class _Note(msgspec.Struct):
    validator: str


def _validator(note: bytes) -> str | None:
    """Return the validator in a note; a damaged or impossible note counts as absent."""
    try:
        validator = msgspec.json.decode(note, type=_Note).validator
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return validator if validator.isascii() and validator.isprintable() and len(validator) <= _MAX_VALIDATOR else None


class PartialDownload:
    """The bytes of one download that have arrived so far. Call :meth:`open` first and :meth:`leave` at the end.

    Args:
        folder: the folder of the complete file; created when it is missing.
        key: identifies the content, so that a later download finds the bytes of an earlier one.
    """

    def __init__(self, folder: Path, key: str) -> None:
        self._digest = hashlib.sha1(usedforsecurity=False)
        self.size: int = 0
        """The number of bytes that have arrived."""
        self.validator: str | None = None
        """The ETag or Last-Modified of the content that the bytes belong to."""
        self.path: Path = folder / f".immich-{key}.part"
        """The partial file."""
        self._is_kept = True
        self._opened: FileIO | None = None

    def open(self) -> None:
        """Open the bytes of an earlier download, or start with an empty file."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = _locked(self.path)
        if descriptor is None:
            # Another process downloads the same file. Use a random name; such a partial file is never resumed.
            self._is_kept = False
            self.path = self.path.with_suffix(f".{secrets.token_hex(4)}.part")
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
        self._opened = FileIO(descriptor, "r+b")
        self.validator = _validator(read_note(self._notes)) if self._is_kept else None
        if self.validator is None:
            self.begin(None)
            return
        while piece := self._file.read(_CHUNK):
            self._count(piece)

    @property
    def _file(self) -> FileIO:
        if self._opened is None:
            raise ValueError("the partial download is not open")
        return self._opened

    @property
    def _notes(self) -> Path:
        return self.path.with_suffix(".json")

    def begin(self, validator: str | None) -> None:
        """Discard partial data and start over; ``validator`` (ETag or Last-Modified) identifies the new content."""
        self._file.seek(0)
        self._file.truncate()
        self._digest = hashlib.sha1(usedforsecurity=False)
        self.size = 0
        self.validator = validator
        # Without the note the partial file cannot be resumed, but the download can go on.
        with contextlib.suppress(OSError):
            if validator is None:
                self._notes.unlink(missing_ok=True)
            else:
                write_note(self._notes, msgspec.json.encode(_Note(validator)))

    def write(self, piece: bytes | bytearray) -> None:
        """Append bytes."""
        view = memoryview(piece)
        while view:
            view = view[self._file.write(view) :]
        self._count(piece)

    def _count(self, piece: bytes | bytearray) -> None:
        self.size += len(piece)
        self._digest.update(piece)

    @property
    def checksum(self) -> str:
        """SHA-1 of the bytes that have arrived, in hexadecimal digits."""
        return self._digest.hexdigest()

    def finish(self, place: Callable[[Path], Path], modified: datetime | None) -> Path:
        """Give the complete file its final name. A crash leaves the whole file under that name, or nothing.

        Args:
            place: moves the file to its final name and returns the path.
            modified: the modification time of the file.
        """
        os.fsync(self._file.fileno())
        if modified is not None:
            with contextlib.suppress(OverflowError, ValueError, OSError):
                os.utime(self.path, (modified.timestamp(), modified.timestamp()))
        with contextlib.suppress(OSError):
            self._notes.unlink(missing_ok=True)
        path = place(self.path)
        _sync_folder(path.parent)
        self._file.close()
        return path

    def leave(self, *, discard: bool) -> None:
        """Close the file after a failure, and remove it when it cannot be resumed or ``discard`` is true."""
        if self._opened is None or self._opened.closed:
            return
        try:
            if discard or not self._is_kept or not self.size or self.validator is None:
                self.path.unlink(missing_ok=True)
                with contextlib.suppress(OSError):
                    self._notes.unlink(missing_ok=True)
        finally:
            self._opened.close()


def _locked(path: Path) -> int | None:
    """Open and lock a regular file; return ``None`` when another process has locked it."""
    while True:
        descriptor = open_regular(path, os.O_RDWR | os.O_CREAT)
        if descriptor is None or fcntl is None:
            return descriptor
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        except OSError:
            return descriptor  # a file system without locks
        # Another process may have finished the file meanwhile, or was killed while it had two names.
        if _is_only(descriptor, path):
            return descriptor
        forget_second_name(path)
        os.close(descriptor)


def _is_only(descriptor: int, path: Path) -> bool:
    opened = os.fstat(descriptor)
    try:
        return os.path.samestat(opened, path.stat()) and opened.st_nlink == 1
    except FileNotFoundError:
        return False


def is_part(name: str) -> bool:
    """Return whether a file of this name is a partial download."""
    return name.startswith(".immich-") and name.endswith(".part")


def forget_second_name(path: Path) -> None:
    """Remove a partial file that also has its final name: the process was killed between the two steps."""
    with contextlib.suppress(FileNotFoundError):
        status = path.lstat()
        if stat.S_ISREG(status.st_mode) and status.st_nlink > 1:
            path.unlink()


def move_to_own_name(part: Path, folder: Path, name: str, checksum: str | None) -> Path:
    """Move a complete file to ``name``, or to the first numbered name that is free; nothing is ever overwritten.

    Args:
        part: the file, in ``folder``.
        folder: the folder to keep it in.
        name: a safe name.
        checksum: its SHA-1. A file of that name with the same content is returned instead.
    """
    with _naming:
        same = find_same(folder, name, checksum, part.stat().st_size) if checksum else None
        if same is not None:
            part.unlink()
            return same
        taken = {file_names.key(entry.name) for entry in folder.iterdir()}
        number = 2
        while True:
            candidate, number = file_names.distinct(name, lambda wanted: file_names.key(wanted) in taken, number)
            try:
                move_new(part, folder / candidate)
            except FileExistsError:
                taken.add(file_names.key(candidate))
            else:
                return folder / candidate


def find_same(folder: Path, name: str, checksum: str, size: int | None) -> Path | None:
    """Return the file called ``name``, or ``name (2)`` and so on, that has this content.

    Args:
        folder: the folder to search.
        name: a safe name.
        checksum: SHA-1 of the content, in hexadecimal digits.
        size: its size if known; files of other sizes are not read.
    """
    for candidate in _numbered(name):
        path = folder / candidate
        if not path.is_file():
            return None
        if size in (None, path.stat().st_size) and sha1_file(path) == checksum:
            return path
    return None


def _numbered(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield file_names.shortened(name, f" ({number})")
        number += 1


def move_new(part: Path, path: Path) -> None:
    """Move a file to a name that no other file has.

    Raises:
        FileExistsError: a file has that name.
    """
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        # The file system has no hard links. The lock of the caller keeps other threads away.
        if os.path.lexists(path):
            raise FileExistsError(str(path)) from None
        part.replace(path)
    else:
        part.unlink()


def _sync_folder(folder: Path) -> None:
    """Write the directory entry to the disk, where the system supports it."""
    with contextlib.suppress(OSError):
        descriptor: Any = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
