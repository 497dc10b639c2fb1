"""File names: safe on every system whatever the server says, and distinct within a folder."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from .._internal.user_folders import expanded

MANIFEST = "immich-manifest.jsonl"
"""Our own file in a folder of downloads; no other file gets its name, whatever the server calls it."""
MAX_BYTES = 255
"""What file systems take in one name."""

_SEPARATORS = re.compile(r"[/\\]")
# Control characters, what Windows refuses, and marks that turn the direction of text.
_REFUSED = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])\s*(\..*)?", re.IGNORECASE | re.DOTALL)
_LONGEST_SUFFIX = 32


def safe_name(name: str, otherwise: str = "file") -> str:
    """Return ``name`` as the name of a file in one folder, on Linux, macOS and Windows.

    Args:
        name: what the server calls it; anything.
        otherwise: its name when nothing is left.
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
    """Return ``name`` with ``addition`` before its suffix, cut to what file systems take."""
    stem, suffix = split(name)
    room = MAX_BYTES - len((addition + suffix).encode())
    if len(stem.encode()) > room:
        stem = stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ")
    return stem + addition + suffix


def split(name: str) -> tuple[str, str]:
    """Return a name's stem and its suffix with the dot; what is too long to be a suffix is none."""
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix.encode()) > _LONGEST_SUFFIX:
        return name, ""
    return stem, dot + suffix


def key(name: str) -> str:
    """Return what two names have in common that are one file on a system that minds neither case nor form."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def distinct(name: str, is_taken: Callable[[str], bool], first: int = 2) -> tuple[str, int]:
    """Return ``name``, or with the first number that makes it a name of its own: ``photo (2).jpg``.

    Args:
        name: a safe name.
        is_taken: whether a name is another file's.
        first: the number to begin with.

    Returns:
        The name, and the number to begin with the next time.
    """
    if first == 2 and not is_taken(name):
        return name, first
    number = first
    while is_taken(candidate := shortened(name, f" ({number})")):
        number += 1
    return candidate, number + 1


def from_home(path: Path | str) -> Path:
    """Return a path whose leading ``~`` is the home folder, as a shell has it; ``~$name`` stays what it is."""
    path = path if isinstance(path, Path) else Path(path)
    return expanded(path) if path.parts[:1] == ("~",) else path
