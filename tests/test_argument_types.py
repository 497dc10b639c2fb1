"""Arguments of subclasses of built-in types, and numpy values, are serialized like the built-in types."""

from __future__ import annotations

import enum
import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from immichpy_dynamic import AsyncClient
from immichpy_dynamic.http.request import to_wire
from immichpy_dynamic.testing import FakeImmich


class Text(str):
    """A subclass of ``str``, like a template engine's string or ``numpy.str_``."""

    __slots__ = ()

    def __str__(self) -> str:
        return f"<{super().__str__()}>"


class Count(int):
    """A subclass of ``int``, like a database driver's number."""


class Measure(float):
    """A subclass of ``float``, like ``numpy.float64``."""


class Moment(datetime):
    """A subclass of ``datetime``, like ``pandas.Timestamp``."""


class Day(date):
    """A subclass of ``date``, as some libraries define."""


class Data(bytes):
    """A subclass of ``bytes``, like ``numpy.bytes_``."""


class Colour(enum.StrEnum):
    """An enum defined by the caller's program."""

    RED = "red"


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Text("a"), "a"),
        (Count(5), 5),
        (Measure(1.5), 1.5),
        (Moment(2024, 5, 6, 7, 8, 9, tzinfo=UTC), "2024-05-06T07:08:09Z"),
        (Day(2024, 5, 6), "2024-05-06"),
        (Data(b"abc"), "YWJj"),
        (Colour.RED, "red"),
        ([Text("a"), {"b": Count(1)}], ["a", {"b": 1}]),
    ],
)
def test_a_subclass_is_sent_as_what_it_derives_from(value: Any, sent: Any) -> None:
    """A value of a subclass of a built-in type is serialized as that type; a ``str`` does not become a list."""
    made = to_wire(value)
    assert made == sent
    assert json.loads(json.dumps(made)) == sent
    assert type(made) is type(sent)


@pytest.mark.parametrize(
    ("make", "sent"),
    [
        (lambda np: np.str_("a"), "a"),
        (lambda np: np.int64(5), 5),
        (lambda np: np.uint8(5), 5),
        (lambda np: np.float64(1.5), 1.5),
        (lambda np: np.float32(1.5), 1.5),
        (lambda np: np.bool_(True), True),  # noqa: FBT003 - numpy's constructor
        (lambda np: np.array(["a", "b"]), ["a", "b"]),
        (lambda np: np.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
        (lambda np: np.datetime64("2024-05-06"), "2024-05-06"),
    ],
)
def test_numpys_values_are_sent_as_what_they_are(make: Any, sent: Any) -> None:
    """A numpy scalar or array is serialized as the corresponding number, text or list."""
    made = to_wire(make(pytest.importorskip("numpy")))
    assert made == sent
    assert type(made) is type(sent)


async def test_a_call_takes_subclasses_in_every_place() -> None:
    """Base URL, API key, path, query, body and options accept subclasses of built-in types."""
    async with FakeImmich() as server, AsyncClient(Text(server.url), Text(server.api_key), retries=Count(1)) as client:
        album: Any = await client.albums.create_album(album_name=Text("Trip"), _timeout=Count(5))
        assert album.album_name == "Trip"
        assert (await client.albums.get_album_info(Text(album.id))).id == album.id
        found: Any = await client.search.search_assets(size=Count(5), _retries=Count(0))
        assert found.assets.items == []
