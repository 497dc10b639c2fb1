"""Which files Immich knows."""

from __future__ import annotations

_RAW = (
    "3fr ari arw cap cin cr2 cr3 crw dcr dng erf fff iiq k25 kdc mrw nef nrw orf ori pef psd raf raw rw2 rwl sr2 srf "
    "srw x3f hif insp jp2 jpe mpo"
)
_IMAGES = {
    "avif": "image/avif",
    "bmp": "image/bmp",
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "heic": "image/heic",
    "heif": "image/heif",
    "jxl": "image/jxl",
    "svg": "image/svg",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    **{raw: f"image/{raw}" for raw in _RAW.split()},
}
_VIDEOS = {
    "3gp": "video/3gpp",
    "3gpp": "video/3gpp",
    "avi": "video/avi",
    "flv": "video/x-flv",
    "insv": "video/mp4",
    "m2t": "video/mp2t",
    "m2ts": "video/mp2t",
    "m4v": "video/x-m4v",
    "mkv": "video/x-matroska",
    "mov": "video/quicktime",
    "mp4": "video/mp4",
    "mpe": "video/mpeg",
    "mpeg": "video/mpeg",
    "mpg": "video/mpeg",
    "mts": "video/mp2t",
    "mxf": "application/mxf",
    "ts": "video/mp2t",
    "vob": "video/mpeg",
    "webm": "video/webm",
    "wmv": "video/x-ms-wmv",
}

IMAGE_EXTENSIONS = [f".{extension}" for extension in _IMAGES]
VIDEO_EXTENSIONS = [f".{extension}" for extension in _VIDEOS]


def media_type(name: str) -> str | None:
    """Return the media type of a file by its name, or ``None`` when Immich does not take such files."""
    extension = name.rpartition(".")[2].lower()
    return _IMAGES.get(extension) or _VIDEOS.get(extension)


def is_video(name: str) -> bool:
    """Return whether a file name is that of a video."""
    return name.rpartition(".")[2].lower() in _VIDEOS
