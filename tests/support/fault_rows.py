"""The rows of the fault matrix: all faults that FakeImmich can simulate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from immichpy_dynamic.testing import (
    Fault,
    bad_gzip,
    bad_json,
    clock_skew,
    content_type,
    drip,
    redirect,
    refuse,
    reset,
    stall,
    violate,
    wrong_length,
)


@dataclass(frozen=True)
class Row:
    """One fault.

    Args:
        title: the title on the page.
        make: returns the fault; its argument is the URL of another server.
        is_violation: whether the response has incorrect content.
        is_silent: whether the fault ends with the client's timeout.
    """

    title: str
    make: Callable[[str], Fault]
    is_violation: bool = False
    is_silent: bool = False


def _violation(rule: str, title: str) -> Row:
    return Row(title, lambda _: violate(rule), is_violation=True)


def _refusal(status: int, **headers: str) -> Row:
    says = "".join(f", {name.replace('_', '-')}: {value}" for name, value in headers.items())
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Row(f"{status}{says}", lambda _: refuse(status, headers=names))


ROWS = (
    Row("connection reset before the request is read", lambda _: reset("before")),
    Row("connection reset during the transfer", lambda _: reset("during")),
    Row("connection reset after the work is done", lambda _: reset("after")),
    Row("silence before the answer", lambda _: stall("before"), is_silent=True),
    Row("silence in the middle of the answer", lambda _: stall("during"), is_silent=True),
    Row("answer drips", lambda _: drip(7)),
    Row("announced length too large", lambda _: wrong_length(5)),
    Row("announced length too small", lambda _: wrong_length(-5)),
    Row("gzip that cannot be unpacked", lambda _: bad_gzip()),
    Row("body cut in half, length right", lambda _: bad_json()),
    Row("a web page, 200", lambda _: content_type()),
    _violation("required", "required field missing"),
    _violation("type", "wrong type"),
    _violation("null", "null where none may be"),
    _violation("enum", "unknown enum value"),
    _violation("format", "wrong format"),
    _violation("pattern", "pattern not matched"),
    _violation("bounds", "out of bounds"),
    _violation("unknown property", "unknown property"),
    Row("redirect 302, same origin", lambda _: redirect(status=302)),
    Row("redirect 307, same origin", lambda _: redirect(status=307)),
    Row("redirect 302, other origin", lambda other: redirect(other, 302)),
    Row("redirect 307, other origin", lambda other: redirect(other, 307)),
    _refusal(401),
    _refusal(403),
    _refusal(413),
    _refusal(429),
    _refusal(429, Retry_After="0"),
    _refusal(429, Retry_After="3600"),
    _refusal(500),
    _refusal(502),
    _refusal(503, Retry_After="0"),
    _refusal(504),
    Row("clock 3 hours fast", lambda _: clock_skew(hours=3)),
    Row(
        "clock 3 hours fast, 429, Retry-After: a date",
        lambda _: clock_skew(refuse(429, headers={"Retry-After": "0"}), hours=3),
    ),
)
