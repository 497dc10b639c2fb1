"""The generated API reference is complete, linked and self-contained, and its examples run."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from immichpy_dynamic import ApiException, AsyncClient
from immichpy_dynamic.cli.entry import run
from immichpy_dynamic.spec.catalog import load_release, typed_releases
from immichpy_dynamic.testing import FakeImmich

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tools"))

pytest.importorskip("mkdocs")

import reference_pages  # noqa: E402 - tools/ is not a package
from reference_data import OperationPage, models, operations  # noqa: E402
from reference_examples import BODY_FILE, FILE, Example  # noqa: E402

EXTERNAL = re.compile(
    r"""<(?:script|img|iframe|source)[^>]+src=["'](?:https?:)?//|<link[^>]+rel=["'](?:stylesheet|preload)["'][^>]+href=["'](?:https?:)?//"""
)


@cache
def pages() -> dict[str, str]:
    """Return every generated page."""
    return reference_pages.generated()


def by_release() -> dict[str, list[OperationPage]]:
    """Return the operations by the newest release that has them."""
    found: dict[str, list[OperationPage]] = defaultdict(list)
    for page in operations().values():
        found[page.spec.release].append(page)
    return found


def test_reference_has_every_operation_and_model_of_every_typed_release() -> None:
    """Each operation has a section on its tag's page, and each model has one on its letter's page."""
    text = "\n".join(pages().values())
    anchors = set(re.findall(r"\{ #(\w+) \}", text))
    for release in typed_releases().values():
        spec = load_release(release.release)
        assert set(spec.operations) <= set(operations())
        assert {name for name, schema in spec.schemas.items() if "properties" in schema or "enum" in schema} <= set(
            models()
        )
    assert {page.operation.name for page in operations().values()} <= anchors
    assert {name.lower() for name in models()} <= anchors


def test_section_of_an_operation_has_what_people_search_for() -> None:
    """An operation's section has Python name, operationId, path, permission, releases and three examples."""
    text = pages()["reference/operations/albums.md"].partition("## create_album")[2].partition("\n## ")[0]
    for part in ("POST /albums", "createAlbum", "album.create", "Since 1.113.0 or earlier", "album_name"):
        assert part in text
    assert text.count("=== ") == 3


def test_reference_says_in_which_releases_an_argument_exists() -> None:
    """An argument that only some releases have is marked with these releases."""
    text = pages()["reference/operations/assets.md"].partition("## upload_asset")[2].partition("\n## ")[0]
    assert re.search(r"`device_id`.*\*Until 2\.7\.5\.\*", text)


@pytest.mark.slow
@pytest.mark.may_block
@pytest.mark.parametrize("release", sorted(by_release()))
async def test_examples_run(release: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each example succeeds on the fake server in Python and on the command line; curl sends the same request."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / FILE).write_bytes(b"\xff\xd8\xff\xd9")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with FakeImmich(spec=load_release(release), stateful=False) as fake:
        monkeypatch.setenv("IMMICH_BASE_URL", fake.url)
        monkeypatch.setenv("IMMICH_API_KEY", fake.api_key)
        wrong: list[str] = []
        async with AsyncClient(fake.url, fake.api_key, spec=load_release(release), retries=0) as client:
            for page in by_release()[release]:
                example = Example(page.spec, page.operation)
                (tmp_path / BODY_FILE).write_text(json.dumps(example.body or {}), encoding="utf-8")
                names: dict[str, Any] = {"client": client, "Path": Path, "json": json}
                lines = [f"    {line}" for line in example.python().splitlines()]
                exec("async def call():\n" + "\n".join(lines), names)  # noqa: S102 - the example
                try:
                    await names["call"]()
                except ApiException as error:
                    if error.status not in (302, 307):  # redirects to the mobile app
                        wrong.append(f"{example.python()}: {error}")
                seen = fake.requests[-1]
                assert seen.operation_id == page.operation.operation_id
                assert example.curl(fake.url).split()[2] == seen.method
                words = ["--release", release, "--to", str(tmp_path / "out"), "-o", "json", *example.command()]
                code = run(words)
                assert fake.requests[-1].operation_id == page.operation.operation_id, example.shell()
                if code not in (0, 1):
                    wrong.append(f"{example.shell()}: exit code {code}")
    assert wrong == []


@pytest.mark.slow
def test_site_builds_and_fetches_nothing_from_elsewhere(tmp_path: Path) -> None:
    """`mkdocs build --strict` finds no broken link, and no page loads anything from another host."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    built = list((tmp_path / "site").rglob("*.html"))
    assert len(built) > 80
    assert [page.name for page in built if EXTERNAL.search(page.read_text("utf-8"))] == []
    index = json.loads((tmp_path / "site" / "search" / "search_index.json").read_bytes())
    texts = " ".join(entry["title"] + " " + entry["text"] for entry in index["docs"])
    for word in ("create_album", "createAlbum", "/albums/{id}/assets", "album.create", "AssetResponseDto"):
        assert word in texts
