"""Turn names from the server into file names that are safe on every system and distinct in a folder."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from .._internal.user_folders import expanded

MANIFEST = "immich-manifest.jsonl"
"""The manifest's name in a folder of downloads. No downloaded file gets this name."""
MAX_BYTES = 255
"""The longest name that file systems accept, in bytes."""

_SEPARATORS = re.compile(r"[/\\]")
# Control characters, characters that Windows rejects, and marks that change the direction of text.
_REFUSED = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])\s*(\..*)?", re.IGNORECASE | re.DOTALL)
_LONGEST_SUFFIX = 32


def safe_name(name: str, otherwise: str = "file") -> str:
    """Return ``name`` as a file name that is valid on Linux, macOS and Windows and leads into no other folder.

    Args:
        name: the name on the server, which may be any text.
        otherwise: the result when no character is left.
    """
    last = _SEPARATORS.split(unicodedata.normalize("NFC", name))[-1]
    last = _REFUSED.sub("_", last).strip().rstrip(". ")
    if last.startswith("."):
        last = "_" + last[1:]
    last = last or otherwise
    return shortened(f"_{last}" if _RESERVED.fullmatch(last) or key(last) == MANIFEST else last)


def wanted_name(filename: str | None, name: str) -> str:
    """Return the safe name of a file that the caller may have named.

    Args:
        filename: the caller's name; one without a suffix gets that of ``name``.
        name: the server's.
    """
    if filename is None:
        return safe_name(name)
    return safe_name(filename if split(filename)[1] else filename + split(name)[1])


def shortened(name: str, addition: str = "") -> str:
    """Return ``name`` with ``addition`` before its suffix, cut to the length that file systems accept."""
    stem, suffix = split(name)
    room = MAX_BYTES - len((addition + suffix).encode())
    if len(stem.encode()) > room:
        stem = stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ")
    return stem + addition + suffix


def split(name: str) -> tuple[str, str]:
    """Return a name's stem and its suffix with the dot; a very long suffix counts as part of the stem."""
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix.encode()) > _LONGEST_SUFFIX:
        return name, ""
    return stem, dot + suffix


def key(name: str) -> str:
    """Return the folded name: equal for names that differ only in case or Unicode form."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def distinct(name: str, is_taken: Callable[[str], bool], first: int = 2) -> tuple[str, int]:
    """Return ``name``, or ``photo (2).jpg`` with the first number that no other file has.

    Args:
        name: a safe name.
        is_taken: tells whether another file has a name.
        first: the first number to try.

    Returns:
        The name, and the first number to try next time.
    """
    if first == 2 and not is_taken(name):
        return name, first
    number = first
    while is_taken(candidate := shortened(name, f" ({number})")):
        number += 1
    return candidate, number + 1


def from_home(path: Path | str) -> Path:
    """Return a path with a leading ``~`` expanded to the home folder; ``~$name`` stays as it is."""
    path = path if isinstance(path, Path) else Path(path)
    return expanded(path) if path.parts[:1] == ("~",) else path
