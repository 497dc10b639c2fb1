"""The fixture ``immich_client`` where anyio's plugin runs coroutines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from .plugin_checks import need_asyncio

if TYPE_CHECKING:
    from ..client import AsyncClient
    from .server import FakeImmich


@pytest.fixture
async def immich_client(immich: FakeImmich) -> AsyncIterator[AsyncClient]:
    """Return a client of the server ``immich``, which speaks its release and may do everything."""
    from ..client import AsyncClient

    need_asyncio()
    async with AsyncClient(immich.url, immich.api_key, spec=immich.spec) as client:
        yield client
