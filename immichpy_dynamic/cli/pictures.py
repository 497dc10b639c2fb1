"""Pictures where people look at results: in notebooks, and in terminals that can show them."""

from __future__ import annotations

import base64
import importlib
import io
import os
from collections.abc import Iterable
from typing import Any

_KINDS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n", "image/png"), (b"GIF8", "image/gif"))
# These understand iTerm2's inline images (OSC 1337).
_INLINE = ("iTerm.app", "WezTerm", "mintty", "vscode", "rio")
_WIDTH = 40


def picture_kind(content: bytes) -> str | None:
    """Return the media type of a picture, or ``None`` when ``content`` is something else."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for magic, kind in _KINDS if content.startswith(magic)), None)


def mime_bundle(content: bytes) -> dict[str, Any] | None:
    """Return a picture as notebooks take it."""
    kind = picture_kind(content)
    if kind is None:
        return None
    encoded = base64.b64encode(content).decode()
    return {"text/html": f'<img src="data:{kind};base64,{encoded}">', "text/plain": _described(content, kind)}


def described(content: bytes) -> str:
    """Return a line about a picture, or the ``repr`` of other bytes: a notebook stores this beside the picture."""
    kind = picture_kind(content)
    return repr(content) if kind is None else _described(content, kind)


def in_terminal(content: bytes) -> str:
    """Return what shows a picture in this terminal; where it cannot, what says that it is one."""
    kind = picture_kind(content)
    if kind is None:
        return repr(content)
    if os.environ.get("TERM_PROGRAM") in _INLINE:
        encoded = base64.b64encode(content).decode()
        return f"\x1b]1337;File=inline=1;width={_WIDTH};preserveAspectRatio=1:{encoded}\a"
    return _half_blocks(content) or _described(content, kind)


def _described(content: bytes, kind: str) -> str:
    return f"<picture: {kind}, {len(content):,} bytes>"


def _half_blocks(content: bytes) -> str | None:
    """Two pixels in each character; needs Pillow to read the picture, and a terminal with 24-bit colour."""
    if os.environ.get("COLORTERM") not in ("truecolor", "24bit") or os.environ.get("NO_COLOR"):
        return None
    try:
        image: Any = importlib.import_module("PIL.Image")
    except ImportError:
        return None
    with image.open(io.BytesIO(content)) as opened:
        picture: Any = opened.convert("RGB")
    width = min(_WIDTH, picture.width)
    height = max(2, picture.height * width // picture.width // 2 * 2)
    picture = picture.resize((width, height))
    return "\n".join(_row(picture, top, width) for top in range(0, height, 2)) + "\x1b[0m"


def _row(picture: Any, top: int, width: int) -> str:
    return "".join(_cells(picture, top, range(width))) + "\x1b[0m"


def _cells(picture: Any, top: int, columns: Iterable[int]) -> Iterable[str]:
    for column in columns:
        upper, lower = picture.getpixel((column, top)), picture.getpixel((column, top + 1))
        yield "\x1b[38;2;{};{};{}m\x1b[48;2;{};{};{}m▀".format(*upper, *lower)
