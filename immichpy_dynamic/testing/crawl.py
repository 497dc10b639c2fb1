"""Finding pictures in folders on the disk, for external libraries. All of it blocks: call it in a thread."""

from __future__ import annotations

import base64
import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from .content import Content
from .media import media_type

_HEAD = 2**16
_GLOB = re.compile(r"\*\*/|\*\*|\*|\?|\{[^{}]*\}|.", re.DOTALL)


@dataclass(frozen=True)
class Found:
    """A file that Immich would import."""

    path: Path
    modified: datetime

    def content(self) -> Content:
        """Return its bytes, which stay where they are; they are told apart by the path, as Immich does it."""
        digest = hashlib.sha1(f"path:{self.path}".encode(), usedforsecurity=False).digest()
        with self.path.open("rb") as file:
            head = file.read(_HEAD)
        size = self.path.stat().st_size
        return Content(head, self.path.name, path=self.path, size=size, checksum=base64.b64encode(digest).decode())


def crawl(folders: Iterable[str], exclusions: Iterable[str]) -> dict[str, Found]:
    """Return what is in some folders and below, by path: no hidden files, none that Immich does not know."""
    excluded = [re.compile(_expression(pattern), re.DOTALL) for pattern in exclusions]
    found = {}
    for folder in folders:
        for path in _files(Path(folder)):
            if not media_type(path.name) or any(pattern.fullmatch(str(path)) for pattern in excluded):
                continue
            # A link to nowhere is no picture, nor is a file that may not be read.
            if path.is_file() and os.access(path, os.R_OK):
                found[str(path)] = Found(path, datetime.fromtimestamp(path.stat().st_mtime, UTC))
    return found


def _files(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(parent, name) for name in sorted(names) if not name.startswith("."))


def _expression(pattern: str) -> str:
    """Return a glob as a regular expression."""
    special = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    parts = []
    for part in _GLOB.findall(pattern):
        if part.startswith("{") and part.endswith("}"):
            parts.append(f"(?:{'|'.join(map(_expression, part[1:-1].split(',')))})")
        else:
            parts.append(special.get(part) or re.escape(part))
    return "".join(parts)


def complaint(folder: str) -> str | None:
    """Return why a folder cannot be imported from, or ``None``."""
    path = Path(folder)
    if folder.startswith("/data/") or folder == "/data":
        return "Cannot use media upload folder for external libraries"
    if not path.is_absolute():
        return f"Import path must be absolute, try /{folder}"
    if not path.exists():
        return "Path does not exist (ENOENT)"
    if not path.is_dir():
        return "Not a directory"
    return None if os.access(path, os.R_OK) else "Lacking read permission for folder"
