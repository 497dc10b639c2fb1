"""High-level methods validate strictly the fields that they need, item by item."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from immichpy_dynamic import UnexpectedContentError
from immichpy_dynamic.high_level.fields import checked_list, read, read_list


class Sent(msgspec.Struct):
    """A value that a server may have sent."""

    id: Any = msgspec.UNSET
    name: Any = msgspec.UNSET


class Needed(msgspec.Struct):
    """The fields that a method needs."""

    id: str
    name: str | None = None


def test_needed_fields_are_returned() -> None:
    """The reader returns the declared fields when they match, and defaults for optional fields that are missing."""
    assert read(Needed, Sent("1", "n"), "x") == Needed("1", "n")
    assert read(Needed, Sent("1"), "x") == Needed("1")


@pytest.mark.parametrize(
    "value", [None, [], {}, "text", 3, Sent(), Sent(None), Sent(3), Sent("1", 4), Sent([Sent("1")])]
)
def test_anything_else_is_one_kind_of_error(value: Any) -> None:
    """The reader raises UnexpectedContentError when a needed field does not match."""
    with pytest.raises(UnexpectedContentError, match="response"):
        read(Needed, value, "albums.get")


def test_a_bad_item_costs_that_item() -> None:
    """The list reader returns the valid items and one problem for each invalid one."""
    items, problems = read_list(Needed, [Sent("1"), None, Sent(2), Sent("3")], "albums.list")
    assert [item.id for item in items] == ["1", "3"]
    assert len(problems) == 2
    assert "item 1" in problems[0]


@pytest.mark.parametrize("value", [None, {}, "text", Sent("1")])
def test_something_else_than_a_list_is_an_error(value: Any) -> None:
    """The list reader raises an error when the response is not a list, instead of returning an empty list."""
    with pytest.raises(UnexpectedContentError, match="list was expected"):
        checked_list(value, "albums.list")
