"""Read values of untrusted records: a value of the wrong type counts as missing."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any


def text(record: Mapping[str, Any], name: str) -> str:
    """Return ``value`` when it is text, else ``""``."""
    value = record.get(name)
    return value if isinstance(value, str) else ""


def list_of(record: Mapping[str, Any], name: str) -> list[Any]:
    """Return ``value`` when it is a list, else an empty list."""
    value = record.get(name)
    return value if isinstance(value, list) else []


def records_of(record: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """Return the objects of a list; other items are left out."""
    return [each for each in list_of(record, name) if isinstance(each, dict)]


def same_text(one: str, other: str) -> bool:
    """Return whether two texts are the same in Unicode's form NFC."""
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


def day_of(value: Any) -> str:
    """Return the date at the beginning of a time, as text."""
    return value[:10] if isinstance(value, str) else ""


def date_of(value: Any) -> date | None:
    """Return a date, ``None`` when ``value`` is not one."""
    try:
        return date.fromisoformat(day_of(value))
    except ValueError:
        return None


def time_of(value: Any) -> datetime | None:
    """Return a time with its zone, ``None`` when ``value`` is not one."""
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
