"""The pytest plugin: ``immich``, a running server for a test; ``immich_client``; ``immich_recorder``.

::

    @pytest.mark.immich("2.7")
    async def test_my_program(immich, immich_client):
        immich.seed(assets=20, albums=2)
        ...

Nothing is imported and no server runs before a test asks for it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .recorder import Recorder
    from .server import FakeImmich

_MARKER = "immich(release, **options): which release the fixture `immich` is, and what else FakeImmich takes"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that says what to record from."""
    parser.getgroup("immich").addoption(
        "--immich-record",
        metavar="URL",
        help="record the exchanges of tests with the fixture immich_recorder from this server, with the key in the "
        "variable IMMICH_API_KEY; otherwise they are replayed",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Add the marker, and the client's fixture in the way that this run needs it."""
    config.addinivalue_line("markers", _MARKER)
    # aiohttp says it of its own multipart reader, whenever a boundary falls at the end of what the socket gave.
    config.addinivalue_line("filterwarnings", r"ignore:unread_data\(\) is deprecated:DeprecationWarning")
    if config.pluginmanager.hasplugin("asyncio"):
        from . import plugin_asyncio as clients
    else:
        from . import plugin_anyio as clients  # type: ignore[no-redef]  # one of the two is there
    config.pluginmanager.register(clients, "immichpy_dynamic.clients")


@pytest.fixture
def immich(request: pytest.FixtureRequest) -> Iterator[FakeImmich]:
    """Return a running server of this test's own: its ``url``, ``api_key``, ``seed(…)``, ``faults``, ``state``."""
    from .server import FakeImmich

    marker = request.node.get_closest_marker("immich")
    options = dict(marker.kwargs) if marker else {}
    if marker and len(marker.args) > 1:
        raise pytest.UsageError(f"the marker immich takes one release, and not {marker.args}")
    if marker and marker.args:
        options["release"] = marker.args[0]
    with FakeImmich(**options) as fake:
        yield fake


@pytest.fixture
def immich_recorder(request: pytest.FixtureRequest) -> Iterator[Recorder]:
    """Return a server that records what a program and a real server say to each other, or replays it.

    The recording is ``recordings/<test>.jsonl`` beside the test's file.
    """
    from .recorder import Recorder

    name = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in request.node.name)
    upstream: str | None = request.config.getoption("--immich-record")
    path: Path = request.path.parent / "recordings" / f"{name}.jsonl"
    with Recorder(path, upstream=upstream, api_key=os.environ.get("IMMICH_API_KEY", "")) as recorder:
        yield recorder
