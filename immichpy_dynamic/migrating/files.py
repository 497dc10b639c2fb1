"""Migrate files and folders: find programs that use immichpy, and show or write the changes."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import libcst as cst

from .._internal.files import replacing
from .transformer import Left, migrate
from .vocabulary import Vocabulary

_NEVER = frozenset({"__pycache__", "node_modules", "site-packages", "venv"})


class Change(NamedTuple):
    """The change that migration makes to one file."""

    path: Path
    before: str
    after: str
    left: list[Left]

    def diff(self) -> str:
        """Return the change as a unified diff."""
        old, new = self.before.splitlines(keepends=True), self.after.splitlines(keepends=True)
        return "".join(difflib.unified_diff(old, new, str(self.path), str(self.path)))

    def left_after(self) -> list[Left]:
        """Return the places that need manual migration, with the line numbers of the rewritten file."""
        old, new = self.before.splitlines(), self.after.splitlines()
        lines: dict[int, int] = {}
        for _, start, end, there, until in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            for line in range(start, end):
                lines[line + 1] = min(there + line - start, max(until - 1, there)) + 1
        return [Left(lines.get(line, line), message) for line, message in self.left]

    def write(self) -> None:
        """Write the file and keep its mode.

        Raises:
            OSError: it cannot be written.
        """
        mode = self.path.stat().st_mode
        # Keep symbolic links: write to the target.
        target = self.path.resolve()
        with replacing(target) as file:
            file.write(self.after.encode())
        target.chmod(mode & 0o7777)


def changes(paths: Iterable[Path], vocabulary: Vocabulary) -> Iterator[Change]:
    """Yield the change to each file that uses immichpy.

    Args:
        paths: files, and folders that are searched for ``.py`` files.
        vocabulary: the names of the release to use.

    Raises:
        OSError: a file cannot be read.
    """
    for path in paths:
        for file in _programs(path):
            try:
                # Read bytes to keep the line endings.
                before = file.read_bytes().decode("utf-8")
                after, left = migrate(before, vocabulary)
            except RecursionError:
                yield Change(file, "", "", [Left(1, "cannot be read: its expressions are nested too deeply")])
                continue
            except (UnicodeDecodeError, cst.ParserSyntaxError) as error:
                yield Change(file, "", "", [Left(1, f"cannot be read as Python: {str(error).splitlines()[0]}")])
                continue
            if after != before or left:
                yield Change(file, before, after, left)


def _programs(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if name not in _NEVER and not name.startswith("."))
        found = (Path(folder, name) for name in sorted(files) if name.endswith(".py"))
        # Opening a named pipe would block.
        yield from (file for file in found if file.is_file())
