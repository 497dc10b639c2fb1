"""Run the scenarios on the fake server, or on a real one with ``--immich=URL``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest
from stage import Stage

from immichpy_dynamic import AsyncClient, connect
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

RELEASES = ("1.120.2", "2.7.5", "3.1.0", "3.3.5")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Parametrize each scenario with the servers to run on."""
    if "server" in metafunc.fixturenames:
        url = metafunc.config.getoption("--immich")
        metafunc.parametrize("server", [url] if url else RELEASES, ids=["real"] if url else None)


@pytest.fixture
def administrators_key(request: pytest.FixtureRequest) -> str:
    """Return the administrator's API key from the environment when the tests run on a real server."""
    if not request.config.getoption("--immich"):
        return ""
    key = os.environ.get("IMMICH_API_KEY", "")
    if not key:
        pytest.fail("--immich needs an administrator's API key with all permissions in IMMICH_API_KEY")
    return key


@pytest.fixture
async def stage(server: str, administrators_key: str) -> AsyncIterator[Stage]:
    """Yield a server with users for one scenario, and remove the users afterwards."""
    if administrators_key:
        client: Any = await connect(server, api_key=administrators_key)
        async with client:
            made = Stage(server.rstrip("/"), client, client.spec)
            try:
                yield made
            finally:
                await made.close()
        return
    async with FakeImmich(release=server, deviations=True) as fake:
        client = AsyncClient(fake.url, fake.api_key, spec=fake.spec)
        async with client:
            made = Stage(fake.url, client, fake.spec)
            try:
                yield made
            finally:
                await made.close()
