"""Minimal pictures and videos with the metadata by which live photos are paired."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

_QUICKTIME_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)


def jpeg(*, identifier: str | None = None, taken: str | None = None, more: bytes = b"") -> bytes:
    """Return the beginning of a JPEG file with Exif data.

    Args:
        identifier: Apple's content identifier, in a maker note.
        taken: ``YYYY:MM:DD HH:MM:SS``.
        more: bytes that follow, such as XMP.
    """
    exif = b"Exif\x00\x00MM\x00*\x00\x00\x00\x08" + (taken.encode() + b"\x00" if taken else b"")
    if identifier is not None:
        exif += apple_note(identifier)
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + more + b"\xff\xd9"


def apple_note(identifier: str) -> bytes:
    """Return an Apple maker note with two entries: a burst UUID as a decoy, and the content identifier."""
    text = identifier.encode() + b"\x00"
    start = b"Apple iOS\x00\x00\x01MM"
    first = len(start) + 2 + 2 * 12 + 4
    entries = struct.pack(">HHHII", 2, 0x000B, 2, 37, first) + struct.pack(">HHII", 0x0011, 2, len(text), first + 37)
    burst = b"00000000-0000-4000-8000-000000000000\x00"
    return start + entries + bytes(4) + burst + text


def movie(*, identifier: str | None = None, created: datetime | None = None, seconds: float = 2.0) -> bytes:
    """Return a QuickTime movie without frames.

    Args:
        identifier: Apple's content identifier, in its metadata.
        created: the creation time.
        seconds: the duration.
    """
    since = int((created - _QUICKTIME_EPOCH).total_seconds()) if created else 0
    header = box(b"mvhd", struct.pack(">IIIII", 0, since, since, 600, int(seconds * 600)) + bytes(80))
    metadata = b""
    if identifier is not None:
        keys = box(b"keys", struct.pack(">II", 0, 1) + box(b"mdta", b"com.apple.quicktime.content.identifier"))
        value = box(b"data", struct.pack(">II", 1, 0) + identifier.encode())
        metadata = box(b"meta", keys + box(b"ilst", box(b"\x00\x00\x00\x01", value)))
    return box(b"ftyp", b"qt  \x00\x00\x00\x00") + box(b"mdat", b"frames") + box(b"moov", header + metadata)


def box(kind: bytes, content: bytes) -> bytes:
    """Return a box of the ISO base media file format."""
    return struct.pack(">I4s", len(content) + 8, kind) + content
