"""The detector of blocking calls, which is active in all tests, detects blocking calls."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from blockbuster import BlockingError

import immichpy_dynamic

if TYPE_CHECKING:
    from collections.abc import Callable

BLOCKING = {
    "sleep": "import time; time.sleep(0)",
    "open": "open(FILE).close()",
    "Path.open": "import pathlib; pathlib.Path(FILE).open().close()",
    "Path.read_bytes": "import pathlib; pathlib.Path(FILE).read_bytes()",
    "Path.read_text": "import pathlib; pathlib.Path(FILE).read_text()",
    "Path.exists": "import pathlib; pathlib.Path(FILE).exists()",
    "Path.iterdir": "import pathlib; list(pathlib.Path(FILE).parent.iterdir())",
    "mkstemp": "import os, tempfile; fd, name = tempfile.mkstemp(); os.close(fd); os.remove(name)",
    "certificates": "import ssl; ssl.create_default_context()",
    "lock": "import threading; lock = threading.Lock(); lock.acquire(); lock.acquire(timeout=0.01)",
}
PACKAGE = Path(immichpy_dynamic.__file__).parent


def function_in(file: Path, source: str) -> Callable[[], None]:
    """Return a function that runs ``source`` and appears to be defined in ``file``."""
    namespace: dict[str, object] = {"FILE": __file__}
    body = compile(source, str(file), "exec")
    return lambda: exec(body, namespace)  # noqa: S102 - it is our own text


@pytest.mark.parametrize("source", BLOCKING.values(), ids=BLOCKING)
async def test_package_that_blocks_the_loop_is_caught(source: str) -> None:
    """Waiting for a disk, a clock or a lock inside a running event loop raises BlockingError."""
    blocks = function_in(PACKAGE / "client.py", source)
    with pytest.raises(BlockingError):
        blocks()


@pytest.mark.parametrize("source", BLOCKING.values(), ids=BLOCKING)
async def test_package_may_block_a_thread(source: str) -> None:
    """Blocking calls of the package in a worker thread are not reported."""
    await asyncio.to_thread(function_in(PACKAGE / "client.py", source))


@pytest.mark.parametrize("source", BLOCKING.values(), ids=BLOCKING)
async def test_tests_may_block(source: str) -> None:
    """Blocking calls of a test itself are not reported."""
    function_in(Path(__file__), source)()


@pytest.mark.parametrize("source", BLOCKING.values(), ids=BLOCKING)
def test_package_may_block_without_a_loop(source: str) -> None:
    """Blocking calls of the package outside of an event loop are not reported."""
    function_in(PACKAGE / "client.py", source)()


@pytest.mark.may_block
async def test_marked_test_may_block() -> None:
    """The marker ``may_block`` disables the detector for tests of calls that block on purpose."""
    function_in(PACKAGE / "client.py", BLOCKING["Path.read_bytes"])()


async def test_import_inside_a_loop_may_read_the_module_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A late import is not reported, but blocking calls made by the imported module are."""
    (tmp_path / "late_and_quick.py").write_text("ANSWER = 42")
    (tmp_path / "late_and_slow.py").write_text("OWN = open(__file__).read()")
    monkeypatch.syspath_prepend(tmp_path)
    function_in(PACKAGE / "client.py", "import late_and_quick")()
    with pytest.raises(BlockingError):
        function_in(PACKAGE / "client.py", "import late_and_slow")()
