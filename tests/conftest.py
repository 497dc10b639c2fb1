"""What all tests share: the same examples in every run, and no blocking call inside an event loop."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest
from blockbuster import BlockBuster, BlockBusterFunction
from hypothesis import HealthCheck, Phase, settings

import immichpy_dynamic

if TYPE_CHECKING:
    from collections.abc import Iterator

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell starts a job in the background so, and the programs that tests interrupt would inherit it.
    signal.signal(signal.SIGINT, signal.default_int_handler)

# The same examples everywhere, and nothing that depends on how fast the machine is.
settings.register_profile(
    "fixed", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
# To hunt: pytest --hypothesis-profile=hunt -o faulthandler_timeout=0
settings.register_profile(
    "hunt",
    settings.get_profile("fixed"),
    derandomize=False,
    max_examples=10_000,
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
)
settings.load_profile("fixed")

# blockbuster looks at reads and writes; Home Assistant also at what opens a file or loads certificates.
_OPENERS = ("builtins.open", "io.open", "os.open")
_CERTIFICATE_LOADERS = ("load_cert_chain", "load_default_certs", "load_verify_locations", "set_default_verify_paths")


@pytest.fixture(scope="session")
def blocking_detector() -> BlockBuster:
    """Return what raises ``BlockingError`` when the package, or what it calls, blocks a running event loop."""
    detector = BlockBuster(immichpy_dynamic)
    for name in (*_OPENERS, *(f"ssl.SSLContext.{loader}" for loader in _CERTIFICATE_LOADERS)):
        detector.functions[name] = BlockBusterFunction(None, name, scanned_modules=immichpy_dynamic)
    for function in detector.functions.values():
        # pytest loads a plugin's whole package with a loader of its own, which opens files where Python's does not
        function.can_block_in("_pytest/assertion/rewrite.py", {"_read_pyc", "_rewrite_test", "_write_pyc"})
    return detector


@pytest.fixture(autouse=True)
def _nothing_blocks(request: pytest.FixtureRequest, blocking_detector: BlockBuster) -> Iterator[None]:
    if request.node.get_closest_marker("may_block"):
        yield
        return
    blocking_detector.activate()
    yield
    blocking_detector.deactivate()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option by which the scenarios run on a real server."""
    parser.addoption(
        "--immich",
        metavar="URL",
        default="",
        help="run tests/scenarios on this Immich server; IMMICH_API_KEY is an administrator's key",
    )
