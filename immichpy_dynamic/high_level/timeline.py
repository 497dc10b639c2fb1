"""Read the timeline as rows, the same for every release."""

from __future__ import annotations

import asyncio
import warnings
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import aclosing
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, Unpack

import msgspec

from ..exceptions import (
    BadRequestException,
    ImmichError,
    IncompleteListWarning,
    RequestValidationError,
    UnexpectedContentError,
)
from ..options import Id, Visibility
from ..schema.enums import OpenStrEnum
from ..spec.naming import snake_case
from .base import HighLevelMethods, operation, takes, uses
from .fields import read_list

if TYPE_CHECKING:
    from ..api import Caller

T = TypeVar("T")

CONCURRENCY = 16
_MAX_OFFSET_HOURS = 26


class TimelineRow(msgspec.Struct, frozen=True, kw_only=True, repr_omit_defaults=True):
    """One asset of the timeline; a field is ``None`` when the release does not have it."""

    id: str
    owner_id: str | None = None
    file_created_at: datetime | None = None
    """The time at which the asset was taken, in UTC."""
    local_date_time: datetime | None = None
    """The local time at the place where the asset was taken, without a time zone."""
    created_at: datetime | None = None
    """The time of the upload, in UTC."""
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
    """The server's name of the bucket that contains the asset."""


class TimelineFilters(TypedDict, total=False):
    """Filters and order of :meth:`TimelineMethods.rows`; not every release has every filter."""

    album_id: Id
    bbox: str
    """Only assets taken inside of this box: ``"west,south,east,north"`` in degrees."""
    is_archived: bool
    """Only until Immich 1.132; use ``visibility`` with later releases."""
    is_favorite: bool
    is_trashed: bool
    key: str
    order: Literal["asc", "desc"] | OpenStrEnum
    order_by: str | OpenStrEnum
    person_id: Id
    size: Literal["DAY", "MONTH"] | OpenStrEnum
    """The length of a bucket, ``"DAY"`` or ``"MONTH"``; only until Immich 1.132."""
    slug: str
    tag_id: Id
    user_id: Id
    visibility: Visibility | OpenStrEnum
    """``"timeline"``, ``"archive"``, ``"hidden"`` or ``"locked"``."""
    with_coordinates: bool
    with_partners: bool
    with_stacked: bool


class TimelineMethods(HighLevelMethods):
    """The timeline as rows instead of buckets."""

    @uses("getTimeBuckets", "getTimeBucket")
    async def rows(
        self, *, concurrency: int = CONCURRENCY, **filters: Unpack[TimelineFilters]
    ) -> AsyncGenerator[TimelineRow]:
        """Yield the assets of the timeline, one by one and in its order; buckets are requested concurrently.

        Args:
            concurrency: how many buckets are requested at a time.
            **filters: arguments of ``get_time_buckets``, such as ``album_id`` or ``is_favorite``.

        Raises:
            TypeError: the release does not know a filter.
            ValueError: ``concurrency`` is less than 1.
            ImmichError: the server refused or failed.

        Warns:
            IncompleteListWarning: a bucket has fewer assets than the server announced.
        """
        if concurrency < 1:
            raise ValueError("concurrency must be 1 or more")
        problems: list[str] = []
        async with aclosing(_buckets(self._bound_client(), filters, concurrency, problems)) as buckets:
            async for name, count, rows in buckets:
                came = 0
                for row in rows:
                    came += 1
                    yield row
                if came < count:
                    problems.append(f"{name}: {came} of {count} assets came")
        if problems:
            warnings.warn(
                f"timeline.rows: assets are missing: {'; '.join(problems)}", IncompleteListWarning, stacklevel=2
            )


class _Bucket(msgspec.Struct):
    time_bucket: Any
    count: int


async def bucket_ids(client: Caller, filters: Mapping[str, Any]) -> list[str]:
    """Return the ids of all assets in the time buckets.

    Raises:
        ImmichError: the server refused or failed.
    """
    async with aclosing(_buckets(client, filters, CONCURRENCY, [])) as buckets:
        return [row.id async for _, _, rows in buckets for row in rows]


async def _buckets(
    client: Caller, filters: Mapping[str, Any], concurrency: int, problems: list[str]
) -> AsyncGenerator[tuple[str, int, Iterator[TimelineRow]]]:
    """Yield each bucket's name, the server's count of its assets, and its content.

    A bucket whose name or content cannot be used is added to ``problems``.
    """
    all_buckets, one_bucket = operation(client, "getTimeBuckets"), operation(client, "getTimeBucket")
    if takes(all_buckets, "size"):
        filters = {"size": "MONTH", **filters}
    buckets, unusable = read_list(_Bucket, await all_buckets(**filters), "timeline.get_time_buckets")
    problems += unusable

    async def content(name: Any) -> Any:
        if not isinstance(name, (str, date)):
            raise UnexpectedContentError(f"the name of a time bucket is {name!r}")
        return await one_bucket(**filters, time_bucket=name)

    async def outcome(name: Any) -> Any:
        try:
            return await content(name)
        except (UnexpectedContentError, RequestValidationError, BadRequestException) as error:
            return error

    async with aclosing(_in_order((partial(outcome, each.time_bucket) for each in buckets), concurrency)) as outcomes:
        for bucket in buckets:
            name, found = str(bucket.time_bucket), await anext(outcomes)
            if isinstance(found, ImmichError) or not _is_bucket(found):
                problems.append(f"{name}: {found if isinstance(found, ImmichError) else 'its content cannot be used'}")
            else:
                yield name, bucket.count, _rows(found, name)


def _is_bucket(response: Any) -> bool:
    return isinstance(response, (list, Mapping, msgspec.Struct))


async def _in_order(calls: Iterable[Callable[[], Awaitable[T]]], concurrency: int) -> AsyncGenerator[T]:
    """Yield the results of calls in order, while the next calls run concurrently."""
    left = iter(calls)
    under_way: deque[asyncio.Future[T]] = deque()
    try:
        while True:
            while len(under_way) < concurrency and (call := next(left, None)) is not None:
                task = asyncio.ensure_future(call())
                # Mark the exceptions of the other calls as retrieved when the caller stops early.
                task.add_done_callback(lambda done: done.cancelled() or done.exception())
                under_way.append(task)
            if not under_way:
                return
            yield await under_way.popleft()
    finally:
        for each in under_way:
            each.cancel()
        if under_way:
            await asyncio.wait(under_way)


def _rows(response: Any, bucket: str) -> Iterator[TimelineRow]:
    """Yield the rows of a bucket; an asset without an id is left out, and so is a value of the wrong type."""
    for found in _of_list(response) if isinstance(response, list) else _of_columns(response):
        facts = {name: value for name, value in found.items() if value is not None and value is not msgspec.UNSET}
        facts["time_bucket"] = bucket
        try:
            yield msgspec.convert(facts, TimelineRow)
        except msgspec.ValidationError:
            usable = {name: value for name, value in facts.items() if _fits(name, value)}
            if "id" in usable:
                yield msgspec.convert(usable, TimelineRow)


def _fits(name: str, value: Any) -> bool:
    try:
        msgspec.convert(value, _TYPES[name])
    except msgspec.ValidationError:
        return False
    return True


_TYPES = {field.name: field.type for field in msgspec.structs.fields(TimelineRow)}


def _of_columns(response: Any) -> Iterator[dict[str, Any]]:
    if isinstance(response, msgspec.Struct):
        response = msgspec.structs.asdict(response)
    columns = {snake_case(name): column for name, column in response.items() if isinstance(column, list)}
    for number, asset_id in enumerate(columns.get("id", ())):
        # Keep the row even if a column is shorter than expected.
        facts = {name: column[number] for name, column in columns.items() if number < len(column)}
        taken = _time(facts.get("file_created_at"))
        stack = facts.get("stack")
        yield {
            **{name: facts[name] for name in _PLAIN if name in facts},
            "id": asset_id,
            "file_created_at": taken,
            "local_date_time": _local(taken, facts.get("local_offset_hours")),
            "created_at": _time(facts.get("created_at")),
            "visibility": _text(facts.get("visibility")),
            "duration_ms": _milliseconds(facts.get("duration")),
            "stack_id": stack[0] if isinstance(stack, list) and stack else None,
        }


def _of_list(assets: list[Any]) -> Iterator[dict[str, Any]]:
    for asset in assets:
        exif, stack = getattr(asset, "exif_info", None), getattr(asset, "stack", None)
        width, height = getattr(exif, "exif_image_width", None), getattr(exif, "exif_image_height", None)
        local = _time(getattr(asset, "local_date_time", None))
        kind, is_archived = getattr(asset, "type", None), getattr(asset, "is_archived", None)
        yield {
            **{name: getattr(asset, name, None) for name in _OF_ASSET},
            "file_created_at": _time(getattr(asset, "file_created_at", None)),
            "local_date_time": local.replace(tzinfo=None) if local else None,
            "is_image": None if kind is None else kind == "IMAGE",
            "visibility": None if is_archived is None else "archive" if is_archived else "timeline",
            "duration_ms": _milliseconds(getattr(asset, "duration", None)),
            "ratio": width / height if _is_number(width) and _is_number(height) and height else None,
            "stack_id": getattr(stack, "id", None),
            **{name: getattr(exif, name, None) for name in _EXIF},
        }


_EXIF = ("city", "country", "latitude", "longitude", "projection_type")
_OF_ASSET = ("id", "owner_id", "is_favorite", "is_trashed", "thumbhash", "live_photo_video_id")
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


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float))


def _time(value: Any) -> datetime | None:
    """Return a time with its time zone; servers send the times of buckets in UTC, without an offset."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)


def _local(taken: datetime | None, hours: Any) -> datetime | None:
    if taken is None or not _is_number(hours) or not abs(hours) <= _MAX_OFFSET_HOURS:
        return None
    try:
        return taken.astimezone(UTC).replace(tzinfo=None) + timedelta(hours=hours)
    except OverflowError:  # at the first or the last day that Python supports
        return None


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _milliseconds(duration: Any) -> int | None:
    """Return a duration in milliseconds: until 2.x Immich sends ``0:00:10.50000``, later milliseconds."""
    if duration is None or isinstance(duration, int):
        return duration
    try:
        hours, minutes, seconds = str(duration).split(":")
        return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000) or None
    except (ValueError, OverflowError):
        return None
