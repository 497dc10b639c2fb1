"""Adding a new release of Immich with the commands in CONTRIBUTING.md."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# A program that a user of the new release can run at once. The copy of the project runs it.
PROGRAM = """
import asyncio
from immichpy_dynamic import AsyncClient, UnsupportedOperationError, connect, load_release
from immichpy_dynamic.portable import client_for
from immichpy_dynamic.compare import diff
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.versions import v3_9

async def main():
    with FakeImmich(release="3.9.0") as server:
        async with await connect(server.url, server.api_key) as client:
            assert client.release == "3.9.0" and client.spec_source.startswith("bundled"), client.spec_source
            answer = await client.albums.get_moods(_validation="strict")
            assert isinstance(answer, v3_9.MoodResponseDto), answer
            assert client.albums.get_moods.__doc__.startswith("List the moods of all albums.")

asyncio.run(main())
assert client_for("3.9", "http://localhost").supports("getMoods")
assert not AsyncClient("http://localhost", spec="3.3").supports("getMoods")
try:
    AsyncClient("http://localhost", spec="3.3").albums.get_moods
except UnsupportedOperationError as error:
    assert "get_moods needs Immich 3.9.0 or newer" in str(error), error
assert AsyncClient("http://localhost").release == "3.9.0"
changes = str(diff(load_release("3.3.5"), load_release("latest")))
assert "albums.get_moods: added" in changes, changes
"""

SUMMARY = """\
  - {target: "$.paths.*[?@.operationId == 'getMoods']", description: *summary, \
update: {summary: "List the moods of all albums."}}
"""


def commands() -> list[list[str]]:
    """Return the commands for a new release in CONTRIBUTING.md."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = page.partition("## A new Immich release")[2].partition("\n## ")[0]
    block = re.search(r"```console\n(.*?)```", section, re.DOTALL)
    assert block is not None
    return [shlex.split(line.removeprefix("$ "), comments=True) for line in block[1].splitlines()]


def upstream_document() -> str:
    """Return the document of a made-up 3.9.0: 3.3.5 with one more operation and schema, in another order."""
    document = json.loads((ROOT / "specs" / "3.3.5.json").read_bytes())
    del document["x-reconstructed"]
    document["info"]["version"] = "3.9.0"
    document["components"]["schemas"]["MoodResponseDto"] = {
        "type": "object",
        "description": "Prose of upstream",
        "properties": {"mood": {"type": "string"}, "count": {"type": "integer"}},
        "required": ["mood"],
    }
    schema = {"$ref": "#/components/schemas/MoodResponseDto"}
    answer = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    operation = {"operationId": "getMoods", "tags": ["Albums"], "summary": "Prose of upstream", "responses": answer}
    document["paths"] = {"/albums/moods": {"get": operation}, **document["paths"]}
    return json.dumps(document)


@pytest.mark.slow
def test_new_release_takes_the_steps_that_contributing_says(tmp_path: Path) -> None:
    """After these commands, a made-up 3.9.0 can be connected to, type-checked, compared and explained."""
    for name in ("immichpy_dynamic", "specs", "stubs", "tools"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    source = tmp_path / "immich-openapi-specs.json"
    source.write_text(upstream_document(), encoding="utf-8")

    def run(*words: str) -> str:
        done = subprocess.run(
            [sys.executable, *words],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def steps(document: str) -> str:
        (python, tool, _, *options), *others = commands()
        assert {python, *(words[0] for words in others)} == {"python"}
        told = run(tool, document, *(options if document != "specs" else ()))
        for words in others:
            run(*words[1:])
        return told

    assert "3.9.0 is new: 3.9.0.json, a new interface\noverlay.yaml has no summary for: getMoods" in steps(str(source))
    with (tmp_path / "specs" / "overlay.yaml").open("a", encoding="utf-8") as overlay:
        overlay.write(SUMMARY)
    steps("specs")
    run("-c", PROGRAM)
    assert "upstream" not in (tmp_path / "specs" / "3.9.0.json").read_text(encoding="utf-8")
    assert run("tools/generate_stubs.py", "--check") == ""
