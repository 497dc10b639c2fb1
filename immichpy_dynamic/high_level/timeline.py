"""The timeline as rows, whatever form a release gives it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from ..spec.naming import snake_case
from .base import HighLevelMethods, operation, takes


class TimelineRow(msgspec.Struct, frozen=True, kw_only=True):
    """One asset of the timeline; ``None`` stands for what the release does not tell."""

    id: str
    owner_id: str | None = None
    file_created_at: datetime | None = None
    """When it was taken."""
    local_date_time: datetime | None = None
    """The same by the clock of the place where it was taken, without a zone."""
    created_at: datetime | None = None
    """When it came to the server."""
    is_image: bool | None = None
    is_favorite: bool | None = None
    is_trashed: bool | None = None
    visibility: str | None = None
    duration_ms: int | None = None
    ratio: float | None = None
    """Width divided by height."""
    thumbhash: str | None = None
    live_photo_video_id: str | None = None
    projection_type: str | None = None
    city: str | None = None
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    stack_id: str | None = None
    time_bucket: str = ""
    """The bucket that it is in, as the server names it."""


class TimelineMethods(HighLevelMethods):
    """The timeline without its buckets."""

    async def rows(self, **filters: Any) -> AsyncGenerator[TimelineRow]:
        """Yield the assets of the timeline, one by one, asking for a bucket when the one before it was taken.

        Args:
            **filters: arguments of ``get_time_buckets``, such as ``album_id`` or ``is_favorite``.

        Raises:
            TypeError: the release does not know a filter.
            ImmichError: the server refused or failed.
        """
        client = self._bound_client()
        buckets, bucket = operation(client, "getTimeBuckets"), operation(client, "getTimeBucket")
        if takes(buckets, "size"):
            filters.setdefault("size", "MONTH")
        for each in await buckets(**filters):
            name = each.time_bucket
            answer = await bucket(**filters, time_bucket=name)
            for row in _of_list(answer) if isinstance(answer, list) else _of_columns(answer):
                yield TimelineRow(**row, time_bucket=str(name))


def _of_columns(answer: Any) -> Iterator[dict[str, Any]]:
    columns: Mapping[str, Any] = answer if isinstance(answer, Mapping) else msgspec.structs.asdict(answer)
    columns = {snake_case(name): column for name, column in columns.items() if isinstance(column, list)}
    for number, asset_id in enumerate(columns.get("id", ())):
        # A column that is shorter than it should be is no reason to lose the row.
        facts = {name: column[number] for name, column in columns.items() if number < len(column)}
        taken = _time(facts.get("file_created_at"))
        offset = facts.get("local_offset_hours")
        local = None
        if taken is not None and offset is not None:
            local = taken.replace(tzinfo=None) + timedelta(hours=offset)
        stack = facts.get("stack")
        yield {
            **{name: facts[name] for name in _PLAIN if name in facts},
            "id": asset_id,
            "file_created_at": taken,
            "local_date_time": local,
            "created_at": _time(facts.get("created_at")),
            "visibility": _text(facts.get("visibility")),
            "duration_ms": _milliseconds(facts.get("duration")),
            "stack_id": stack[0] if stack else None,
        }


def _of_list(assets: list[Any]) -> Iterator[dict[str, Any]]:
    for asset in assets:
        exif = getattr(asset, "exif_info", None)
        width, height = getattr(exif, "exif_image_width", None), getattr(exif, "exif_image_height", None)
        local = _time(asset.local_date_time)
        stack = getattr(asset, "stack", None)
        yield {
            "id": asset.id,
            "owner_id": asset.owner_id,
            "file_created_at": _time(asset.file_created_at),
            "local_date_time": local.replace(tzinfo=None) if local else None,
            "is_image": asset.type == "IMAGE",
            "is_favorite": asset.is_favorite,
            "is_trashed": asset.is_trashed,
            "visibility": "archive" if asset.is_archived else "timeline",
            "duration_ms": _milliseconds(asset.duration),
            "ratio": width / height if width and height else None,
            "thumbhash": asset.thumbhash,
            "live_photo_video_id": getattr(asset, "live_photo_video_id", None),
            "stack_id": getattr(stack, "id", None),
            **{name: getattr(exif, name, None) for name in _EXIF},
        }


_EXIF = ("city", "country", "latitude", "longitude", "projection_type")
_PLAIN = (
    "owner_id",
    "is_image",
    "is_favorite",
    "is_trashed",
    "ratio",
    "thumbhash",
    "live_photo_video_id",
    *_EXIF,
)


def _time(value: Any) -> datetime | None:
    """Return a time; servers send those of buckets in UTC without an offset."""
    if value is None:
        return None
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _milliseconds(duration: Any) -> int | None:
    """Until 2.x a duration is ``0:00:10.50000``, later milliseconds."""
    if duration is None or isinstance(duration, int):
        return duration
    try:
        hours, minutes, seconds = str(duration).split(":")
        return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000) or None
    except ValueError:
        return None
