"""Work for a thread rather than for the event loop.

``asyncio`` takes half as long to import as the whole package, so it is imported when a client is made, not before.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


async def in_thread(work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
    """Do what would hold the event loop in a thread, and return what it gives."""
    import asyncio

    return await asyncio.to_thread(work, *args, **kwargs)


async def preload(module: str) -> None:
    """Import a module in a thread: reading its files would hold the event loop."""
    if module not in sys.modules:
        await in_thread(importlib.import_module, module)
