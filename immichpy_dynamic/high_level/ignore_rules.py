"""Decide which files and folders an upload leaves out, by the rules of gitignore(5)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import pathspec

SYSTEM_FOLDERS = (
    "@eaDir/",  # Synology
    "@__thumb/",  # QNAP
    "#recycle/",
    "#snapshot/",
    ".@__thumb/",
    ".thumbnails/",
    ".AppleDouble/",
    "._*",
    "$RECYCLE.BIN/",
    "System Volume Information/",
    ".Trash-*/",
    "lost+found/",
)
"""Files that network drives, operating systems and picture viewers create beside the user's own."""

Reason = Literal["ignored", "system folder"]


class IgnoreRules:
    """The ignore patterns of one upload.

    Args:
        patterns: lines of a ``.gitignore``. A pattern that begins with ``*/`` matches at every depth. ``!@eaDir``
            takes a system folder that would be left out by default.

    Raises:
        ValueError: a pattern cannot be used.
    """

    def __init__(self, patterns: Iterable[str] = ()) -> None:
        # gitignore reads "#recycle" as a comment.
        defaults = [f"\\{pattern}" if pattern.startswith("#") else pattern for pattern in SYSTEM_FOLDERS]
        # gitignore's "*/raw/*" does not match "raw/a.jpg"; users expect it to match at any depth, as shell patterns do.
        own = [f"*{pattern}" if pattern.startswith("*/") else pattern for pattern in patterns]
        try:
            self._rules = pathspec.GitIgnoreSpec.from_lines([*defaults, *own])
        except ValueError as error:
            raise ValueError(f"an ignore pattern cannot be used: {error}") from None
        self._defaults = len(defaults)

    def reason(self, path: str, *, is_folder: bool) -> Reason | None:
        """Return why something is left out, or ``None`` when it is not.

        Args:
            path: the path relative to the folder that the caller has named, with slashes.
            is_folder: whether the path is a folder; the reason then applies to everything in it.
        """
        result = self._rules.check_file(f"{path}/" if is_folder else path)
        if not result.include:
            return None
        return "system folder" if (result.index or 0) < self._defaults else "ignored"
