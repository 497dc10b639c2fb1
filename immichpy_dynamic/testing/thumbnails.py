"""Small pictures made from uploads. They need Pillow; without it, and of what is no picture, there are none."""

from __future__ import annotations

import io
from typing import Literal

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, as parts of the width and the height."""


def thumbnail(content: bytes, side: int, kind: Literal["webp", "jpeg"], box: Box | None = None) -> bytes | None:
    """Return a picture whose shorter side is ``side``, or as it was if it is smaller. It blocks: call it in a thread.

    Args:
        content: the upload.
        side: the length of the shorter side in pixels.
        kind: the format of the result.
        box: the part to show.
    """
    try:
        from PIL import Image, ImageOps
    except ImportError:
        return None
    try:
        with Image.open(io.BytesIO(content)) as opened:
            image = ImageOps.exif_transpose(opened).convert("RGB")
        if box is not None:
            width, height = image.size
            image = image.crop((int(box[0] * width), int(box[1] * height), int(box[2] * width), int(box[3] * height)))
        scale = side / min(image.size)
        image.thumbnail((image.width * scale, image.height * scale))
        result = io.BytesIO()
        image.save(result, kind)
    except Exception:  # noqa: BLE001 - readers of broken pictures fail in many ways
        return None
    return result.getvalue()
