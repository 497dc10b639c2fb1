"""The server's responses: realistic, always the same, and valid for Immich 3.1.0's OpenAPI document.

``tests/test_benchmarks.py`` checks that they pass strict validation.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

RELEASE = "3.1.0"
ASSETS = 1000
BUCKET = 50_000
PAGES, PAGE_ASSETS = 100, 100
CHUNK = random.Random(8).randbytes(2**20)  # noqa: S311 - keeps no secret
UNKNOWN_TYPE = "HOLOGRAM"
"""A type of asset that Immich 3.1.0's document does not list."""

_NAMES = ("Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Tim", "Linus")
_CITIES = (("Lisboa", "Portugal"), ("København", "Denmark"), ("Zürich", "Switzerland"), ("Kyōto", "Japan"))
_CAMERAS = (("SONY", "ILCE-7M4", "FE 24-70mm F2.8 GM II"), ("Apple", "iPhone 15 Pro", None))


def _uuid(kind: int, number: int) -> str:
    return f"{kind:08x}-4e5f-4a6b-8c7d-{number:012x}"


def _time(number: int) -> str:
    return f"20{10 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}T{number % 24:02}:{number % 60:02}:07.123Z"


def _exif(number: int) -> dict[str, Any]:
    make, model, lens = _CAMERAS[number % len(_CAMERAS)]
    city, country = _CITIES[number % len(_CITIES)]
    return {
        "make": make,
        "model": model,
        "exifImageWidth": 6000,
        "exifImageHeight": 4000,
        "fileSizeInByte": 4_000_000 + number,
        "orientation": "1",
        "dateTimeOriginal": _time(number),
        "modifyDate": _time(number + 1),
        "timeZone": "UTC+2",
        "lensModel": lens,
        "fNumber": 2.8,
        "focalLength": 35,
        "iso": 100 * (1 + number % 32),
        "exposureTime": "1/250",
        "latitude": 38.7 + number / 10_000,
        "longitude": -9.1 - number / 10_000,
        "city": city,
        "state": None,
        "country": country,
        "description": "",
        "projectionType": None,
        "rating": 1 + number % 5,
    }


def _person(number: int) -> dict[str, Any]:
    return {
        "id": _uuid(2, number),
        "name": _NAMES[number % len(_NAMES)],
        "birthDate": "1985-10-26" if number % 2 else None,
        "thumbnailPath": f"/data/thumbs/{_uuid(9, 1)}/{number % 256:02x}/{_uuid(2, number)}.jpeg",
        "isHidden": False,
        "isFavorite": number % 3 == 0,
        "updatedAt": _time(number),
    }


def _tag(number: int) -> dict[str, Any]:
    name = ("holiday", "family", "print")[number % 3]
    made = {"createdAt": _time(number), "updatedAt": _time(number)}
    return {"id": _uuid(3, number), "name": name, "value": f"albums/{name}", **made}


def asset(number: int) -> dict[str, Any]:
    """Return one photo as Immich 3.1.0 sends it; every other shows a person, every third has a tag."""
    return {
        "id": _uuid(1, number),
        "createdAt": _time(number),
        "ownerId": _uuid(9, 1),
        "libraryId": None,
        "type": "IMAGE",
        "originalPath": f"/data/upload/{_uuid(9, 1)}/{number % 256:02x}/{_uuid(1, number)}.jpg",
        "originalFileName": f"DSC{number:05}.jpg",
        "originalMimeType": "image/jpeg",
        "thumbhash": "1QcSHQRnh493V4dIh4eXh1h4kJUI",
        "fileCreatedAt": _time(number),
        "fileModifiedAt": _time(number + 1),
        "localDateTime": _time(number + 2),
        "updatedAt": _time(number + 3),
        "isFavorite": number % 7 == 0,
        "isArchived": False,
        "isTrashed": False,
        "visibility": "timeline",
        "duration": None,
        "exifInfo": _exif(number),
        "livePhotoVideoId": None,
        "tags": [_tag(number)] if number % 3 == 0 else [],
        "people": [_person(number + index) for index in range(number % 2)],
        "checksum": "qUqP5cyxm6YcTAhz05Hph5gvu9M=",
        "isOffline": False,
        "hasMetadata": True,
        "duplicateId": None,
        "width": 6000,
        "height": 4000,
        "isEdited": False,
    }


def search_page(assets: list[dict[str, Any]], next_page: int | None = None) -> dict[str, Any]:
    """Return a page of ``POST /search/metadata``."""
    found = {"total": len(assets), "count": len(assets), "items": assets, "facets": []}
    return {
        "albums": {"total": 0, "count": 0, "items": [], "facets": []},
        "assets": {**found, "nextPage": None if next_page is None else str(next_page)},
    }


def time_bucket(count: int) -> dict[str, Any]:
    """Return the response of ``GET /timeline/bucket``: one list for each property."""
    numbers = range(count)
    places = [_CITIES[number % len(_CITIES)] for number in numbers]
    return {
        "city": [city for city, _ in places],
        "country": [country for _, country in places],
        "createdAt": [_time(number) for number in numbers],
        "duration": [None] * count,
        "fileCreatedAt": [_time(number) for number in numbers],
        "id": [_uuid(1, number) for number in numbers],
        "isFavorite": [number % 7 == 0 for number in numbers],
        "isImage": [True] * count,
        "isTrashed": [False] * count,
        "livePhotoVideoId": [None] * count,
        "localOffsetHours": [2] * count,
        "ownerId": [_uuid(9, 1)] * count,
        "projectionType": [None] * count,
        "ratio": [1.5] * count,
        "stack": [None] * count,
        "thumbhash": ["1QcSHQRnh493V4dIh4eXh1h4kJUI"] * count,
        "visibility": ["timeline"] * count,
    }


def answers(*, quick: bool) -> dict[str, bytes | list[bytes]]:
    """Return path → body; a list holds one body for each page that is asked for.

    Pages that violate the schema have a separate base path, so that every contender sends the same requests.
    """
    assets = [asset(number) for number in range(ASSETS // 20 if quick else ASSETS)]
    every = [{**item, "type": UNKNOWN_TYPE} for item in assets]
    pages = [
        search_page([asset(page * PAGE_ASSETS + index) for index in range(PAGE_ASSETS)], page + 1)
        for page in range(1, (3 if quick else PAGES) + 1)
    ]
    pages[-1]["assets"]["nextPage"] = None
    version = {"major": 3, "minor": 1, "patch": 0, "prerelease": None}
    bodies = {
        "/api/server/version": version,
        "/api/server/media-types": {"image": [".jpg"], "video": [".mp4"], "sidecar": [".xmp"]},
        f"/api/assets/{_uuid(1, 1)}": asset(1),
        "/api/search/metadata": search_page(assets),
        "/api/timeline/bucket": time_bucket(BUCKET // 100 if quick else BUCKET),
        "/pages/api/server/version": version,
        "/pages/api/search/metadata": pages,
        "/every/api/server/version": version,
        "/every/api/search/metadata": search_page(every),
        "/one/api/server/version": version,
        "/one/api/search/metadata": search_page([*assets[:-1], every[-1]]),
    }
    return {path: list(map(_json, body)) if isinstance(body, list) else _json(body) for path, body in bodies.items()}


ASSET_ID = _uuid(1, 1)
UPLOADED = b'{"id":"00000001-4e5f-4a6b-8c7d-000000000001","status":"created"}'


def write_files(folder: Path, *, quick: bool) -> None:
    """Write the files to upload, one large file and a folder of small ones; existing files are kept."""
    large = folder / "large.jpg"
    size = large_bytes(quick=quick)
    folder.mkdir(parents=True, exist_ok=True)
    if not large.exists() or large.stat().st_size != size:
        with large.open("wb") as file:
            for _ in range(size // len(CHUNK)):
                file.write(CHUNK)
    small = folder / "small"
    small.mkdir(exist_ok=True)
    for number in range(20 if quick else 2000):
        path = small / f"{number:04}.jpg"
        if not path.exists():
            path.write_bytes(number.to_bytes(4, "big") + CHUNK[:49_996])


def large_bytes(*, quick: bool) -> int:
    """Return the size of the large file."""
    return 2**23 if quick else 2**30


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
