"""Real, tiny pictures made without an imaging library: JPEG and PNG mosaics, a WebP of one colour."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""

_BLOCK = 8


def jpeg(rows: list[list[Colour]], comment: str = "") -> bytes:
    """Return a baseline JPEG in which each colour fills one block of 8 by 8 pixels."""
    height, width = len(rows) * _BLOCK, len(rows[0]) * _BLOCK
    components = b"".join(bytes((number, 0x11, 0)) for number in (1, 2, 3))
    parts = [
        b"\xff\xd8",
        _segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"),
        _segment(0xFE, comment.encode()) if comment else b"",
        # With a quantum of 8 the first coefficient of a block is its mean, less 128.
        _segment(0xDB, b"\0" + bytes([8]) * 64),
        _segment(0xC0, struct.pack(">BHHB", 8, height, width, 3) + components),
        # Nine four-bit codes for the nine possible lengths of a difference; one code, "no more", for the details.
        _segment(0xC4, b"\0" + bytes([0, 0, 0, 9]) + bytes(12) + bytes(range(9))),
        _segment(0xC4, b"\x10" + bytes([1]) + bytes(15) + b"\0"),
        _segment(0xDA, b"\3" + b"".join(bytes((number, 0)) for number in (1, 2, 3)) + b"\0\x3f\0"),
        _scan(colour for row in rows for colour in row),
        b"\xff\xd9",
    ]
    return b"".join(parts)


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def _scan(colours: Iterable[Colour]) -> bytes:
    bits, length = 1, 0
    last = (0, 0, 0)
    for red, green, blue in colours:
        luma = 0.299 * red + 0.587 * green + 0.114 * blue
        values = (round(luma) - 128, round((blue - luma) * 0.564), round((red - luma) * 0.713))
        for value, before in zip(values, last, strict=True):
            difference = value - before
            size = abs(difference).bit_length()
            extra = difference if difference >= 0 else difference + (1 << size) - 1
            # Four bits for the size, the difference itself, one bit for "no more".
            bits = (((bits << 4 | size) << size) | extra) << 1
            length += 5 + size
        last = values
    padding = -length % 8
    bits = (bits << padding) | ((1 << padding) - 1)
    # The leading 1 only kept the zeros after it.
    data = (bits ^ (1 << length + padding)).to_bytes((length + padding) // 8, "big")
    return data.replace(b"\xff", b"\xff\0")


def png(rows: list[list[Colour]]) -> bytes:
    """Return a PNG with one pixel for each colour."""
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 2, 0, 0, 0)
    pixels = b"".join(b"\0" + bytes(value for colour in row for value in colour) for row in rows)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(pixels)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )


def webp(colour: Colour, width: int, height: int) -> bytes:
    """Return a lossless WebP of one colour: five codes of one symbol each, so that no pixel takes a bit."""
    red, green, blue = colour
    bits = [*_low_first(width - 1, 14), *_low_first(height - 1, 14), 0, 0, 0, 0, 0, 0, 0]
    for symbol in (green, red, blue, 255, 0):
        # A simple code (1), of one symbol (0), which is eight bits wide (1).
        bits += [1, 0, 1, *_low_first(symbol, 8)]
    value = sum(bit << place for place, bit in enumerate(bits))
    content = b"\x2f" + value.to_bytes((len(bits) + 7) // 8, "little")
    chunk = b"VP8L" + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk


def _low_first(value: int, count: int) -> Iterator[int]:
    return (value >> place & 1 for place in range(count))


def mosaic(seed: int, columns: int = 4, rows: int = 3) -> list[list[Colour]]:
    """Return colours that are the same for the same seed, and look different for different ones."""
    base = (seed * 2654435761) & 0xFFFFFF
    red, green, blue = base >> 16, base >> 8 & 0xFF, base & 0xFF
    return [
        [
            ((red + 16 * column) % 256, (green + 24 * row) % 256, (blue + 8 * (row + column)) % 256)
            for column in range(columns)
        ]
        for row in range(rows)
    ]


def dimensions(content: bytes) -> tuple[int, int] | None:
    """Return width and height of a JPEG, PNG or GIF, or ``None`` when it is something else, or broken."""
    try:
        if content[:8] == b"\x89PNG\r\n\x1a\n":
            return struct.unpack(">II", content[16:24])
        if content[:4] == b"GIF8":
            return struct.unpack("<HH", content[6:10])
        return _jpeg_dimensions(content) if content[:2] == b"\xff\xd8" else None
    except (struct.error, IndexError):
        return None


def _jpeg_dimensions(content: bytes) -> tuple[int, int] | None:
    place = 2
    while content[place] == 0xFF:
        marker, size = struct.unpack(">BH", content[place + 1 : place + 4])
        # The frame headers, of which C4, C8 and CC are not.
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[place + 5 : place + 9])
            return width, height
        place += 2 + size
    return None
