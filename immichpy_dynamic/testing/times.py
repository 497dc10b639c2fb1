"""Parse times."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from .errors import Problem


def parse_time(text: str) -> datetime:
    """Return an aware time; one without an offset is taken as UTC.

    Raises:
        Problem: it is not a time.
    """
    try:
        moment = msgspec.convert(text, datetime)
    except msgspec.ValidationError:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError as error:
            raise Problem(400, f"{text} is not a valid date") from error
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
