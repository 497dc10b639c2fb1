"""A fake Immich server for tests: the one part of this package that is not for talking to a real one.

The server and what it needs are imported when they are first used: pytest loads this package for every test run.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .fault_kinds import (
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
    from .faults import Fault, Faults
    from .recorder import Recorder
    from .requests import Received
    from .server import FakeImmich
    from .state import Clock, State

__all__ = [
    "Clock",
    "FakeImmich",
    "Fault",
    "Faults",
    "Received",
    "Recorder",
    "State",
    "bad_gzip",
    "bad_json",
    "clock_skew",
    "content_type",
    "drip",
    "redirect",
    "refuse",
    "reset",
    "stall",
    "violate",
    "wrong_length",
]

_MODULES = {
    "Clock": "state",
    "FakeImmich": "server",
    "Fault": "faults",
    "Faults": "faults",
    "Received": "requests",
    "Recorder": "recorder",
    "State": "state",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_MODULES.get(name, 'fault_kinds')}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
