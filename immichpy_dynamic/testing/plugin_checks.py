"""Checks that the fixtures of both async plugins share."""

from __future__ import annotations

import pytest


def need_asyncio() -> None:
    """Fail the test when its coroutine is not run by asyncio, which the client needs."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        pytest.fail("immich_client needs asyncio: let the fixture anyio_backend return 'asyncio'", pytrace=False)
