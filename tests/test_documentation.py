"""Every Python block and command in README and docs runs on FakeImmich, page by page."""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

import immichpy_dynamic
from immichpy_dynamic import AsyncClient
from immichpy_dynamic.spec.catalog import specs_directory
from immichpy_dynamic.testing import FakeImmich

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ ((?:immichpy-dynamic|python -m immichpy_dynamic)\b.*)$", re.MULTILINE)
PICTURE = b"\xff\xd8\xff\xe0 a picture \xff\xd9"

# Commands that wait for input or a client, change the machine, or do not work with the fake server.
INTERACTIVE = re.compile(r"\b(login|repl|fake|demo|completion|testing|watch|logout)\b")

# Pages whose blocks are parts of a larger program that other tests run.
TESTED_ELSEWHERE = {
    "live-events.md": "tests/test_events.py",  # its loops never end
    "testing.md": "tests/test_fake_plugin.py and tests/test_fake_faults.py",
}
_LONGEST = 60
"""The timeout of a block in seconds, because a loop over a stream may never end."""

pytestmark = pytest.mark.may_block


def numbered(pages: list[Path]) -> list[Any]:
    """Return the pages as test parameters, each with its file name as id."""
    return [pytest.param(page, id=page.name) for page in pages]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeImmich]:
    """Return a server with a small library, and a folder with the files that the pages mention."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("CACHE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    for folder in ("Pictures/trip", "Pictures/garden", "pictures"):
        (tmp_path / folder).mkdir(parents=True)
    for number, name in enumerate(("Pictures/trip/a.jpg", "Pictures/garden/b.jpg", "photo.jpg", "extra.jpg")):
        (tmp_path / name).write_bytes(PICTURE + str(number).encode())
    (tmp_path / "new-release.json").write_bytes((specs_directory() / "3.3.5.json").read_bytes())
    (tmp_path / "filter.json").write_text("{}", encoding="utf-8")
    with FakeImmich(release="3.3") as fake:
        fake.seed(assets=30, albums=2, people=3)
        # As in a real library, some timestamps have fractions of a second.
        next(iter(fake.state.assets.values())).file_created_at += timedelta(milliseconds=5)
        monkeypatch.setenv("IMMICH_BASE_URL", fake.url)
        monkeypatch.setenv("IMMICH_API_KEY", fake.api_key)
        yield fake


def prepared(code: str, server: FakeImmich) -> str:
    """Return a block with the URL and API key of the running server."""
    code = code.replace("http://localhost:2283", server.url).replace('"…"', repr(server.api_key))
    return code.replace("%load_ext", "# %load_ext")


async def run(code: str, names: dict[str, Any], where: str) -> None:
    """Run one block; top-level await is allowed."""
    if "asyncio.run(" in code:  # a complete program that runs its own event loop
        await asyncio.to_thread(exec, compile(code, where, "exec"), names)
        return
    compiled: CodeType = compile(code, where, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(compiled, names)  # noqa: S307 - our own documentation
    if inspect.iscoroutine(result):
        await result


@pytest.mark.parametrize("page", numbered([page for page in PAGES if BLOCK.search(page.read_text("utf-8"))]))
async def test_python_blocks_of_a_page_run(page: Path, server: FakeImmich) -> None:
    """The Python blocks of a page run in order, with a client, an album and an asset defined."""
    if page.name in TESTED_ELSEWHERE:
        pytest.skip(f"run by {TESTED_ELSEWHERE[page.name]}")
    blocks = BLOCK.findall(await asyncio.to_thread(page.read_text, "utf-8"))
    me = server.state.users[next(iter(server.state.users))]
    async with AsyncClient(server.url, server.api_key, spec="auto") as client:
        await client.authentication.setup_pin_code(pin_code="123456")
        await client.users_admin.create_user_admin(email="friend@example.org", name="Friend", password="a friend's one")
        names: dict[str, Any] = {
            "__name__": "documentation",
            "AsyncClient": AsyncClient,
            "connect": immichpy_dynamic.connect,
            "client": client,
            "me": await client.users.get_my_user(),
            "url": server.url,
            "login": await client.authentication.login(email=me.email, password="password"),
            "email": me.email,
            "password": "password",
            "album": (await client.albums.get_all_albums())[0],
            "asset": (await client.search.search_assets(size=1)).assets.items[0],
        }
        for number, block in enumerate(blocks):
            names["client"] = client  # the previous block may have replaced the client
            async with asyncio.timeout(_LONGEST):
                await run(prepared(block, server), names, f"{page.name}, block {number + 1}")


@pytest.mark.parametrize("page", numbered([page for page in PAGES if COMMAND.search(page.read_text("utf-8"))]))
def test_commands_of_a_page_run(page: Path, server: FakeImmich) -> None:
    """Each command of a page succeeds in a shell without prompting or running on."""
    asset = next(iter(server.state.assets))
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "ID": asset,
        "PYTHONPATH": str(ROOT),
    }
    for command in COMMAND.findall(page.read_text("utf-8")):
        line = command.partition(" #")[0].replace(" ID", f" {asset}")
        if INTERACTIVE.search(line) or "…" in line or "URL" in line:
            continue
        line = line.replace("http://localhost:2283", server.url)
        done = subprocess.run(
            ["/bin/bash", "-c", f"set -o pipefail; {line}"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{line}\n{done.stdout[-500:]}\n{done.stderr[-2000:]}"
