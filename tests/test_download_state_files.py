# ruff: noqa: ASYNC240 - a test may look at the disk
"""State files of downloads are untrusted input: damaged, hostile or foreign ones do no harm."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from immichpy_dynamic import AsyncClient
from immichpy_dynamic.high_level.file_names import MANIFEST, key, safe_name, wanted_name
from immichpy_dynamic.high_level.manifest import Manifest
from immichpy_dynamic.high_level.saving import Expected, _key
from immichpy_dynamic.testing import FakeImmich

Pair = tuple[FakeImmich, AsyncClient, list[Any]]


@pytest.fixture
async def pair() -> AsyncIterator[Pair]:
    """Return a server with three pictures, and a client."""
    async with FakeImmich(release="3.1") as fake, AsyncClient(fake.url, fake.api_key, spec=fake.spec) as client:
        yield fake, client, await asyncio.to_thread(lambda: fake.seed(assets=3))


@pytest.mark.parametrize("name", [MANIFEST, MANIFEST.upper(), f"a/{MANIFEST}", f"{MANIFEST}. ", f"\u200e{MANIFEST}"])
async def test_server_cannot_name_a_file_like_the_manifest(pair: Pair, tmp_path: Path, name: str) -> None:
    """An asset named like the manifest is saved under another name."""
    _, client, assets = pair
    assets[0].original_file_name = name
    path = await client.assets.download_asset_to_file(assets[0].id, tmp_path)
    assert key(path.name) != MANIFEST
    assert not (tmp_path / MANIFEST).exists()
    assert wanted_name(MANIFEST, "x.jpg") != MANIFEST


async def test_manifest_is_no_permission_to_overwrite(pair: Pair, tmp_path: Path) -> None:
    """A manifest that lists a user's own file as an asset, with its true size, does not cause it to be overwritten."""
    _, client, assets = pair
    mine = tmp_path / "mine.jpg"
    mine.write_bytes(b"MINE")
    line = {"id": assets[0].id, "file": "mine.jpg", "size": 4}
    (tmp_path / MANIFEST).write_text(json.dumps(line) + "\n")
    result = await client.download.download_assets_to_dir(tmp_path)
    assert len(result.downloaded) == 3
    (kept,) = result.renamed
    assert kept.read_bytes() == b"MINE"
    assert mine.read_bytes() == assets[0].content.head


DAMAGED = (
    b"\xff\xfe",
    b"[" * 5000,
    b"null",
    b'{"id": 1, "file": "x", "size": 1}',
    b'{"id": "x", "file": "x", "size": 1e99}',
    b'{"id": "x", "file": "../x", "size": 1}',
    b'{"id": "x", "file": "/etc/passwd", "size": 1}',
    b'{"id": "x", "file": "a\\u0000b", "size": 1}',
    b'{"id": "x", "file": "\\ud800", "size": 1}',
    b'{"id": "x", "file": "", "size": 1}',
    b'{"id": "x", "file": "' + b"x" * 300 + b'", "size": 1}',
    b'{"id": "x", "file": "immich-manifest.jsonl", "size": 1}',
)


async def test_damaged_lines_count_as_absent_with_a_warning(pair: Pair, tmp_path: Path) -> None:
    """Unusable lines of a manifest are ignored and counted in a warning; a truncated last line is ignored silently."""
    _, client, _ = pair
    (tmp_path / MANIFEST).write_bytes(b"\n".join(DAMAGED) + b'\n{"id": "half')
    result = await client.download.download_assets_to_dir(tmp_path)
    assert len(result.downloaded) == 3
    assert result.is_complete
    (warning,) = result.warnings
    assert f"{len(DAMAGED)} damaged lines" in warning
    again = await client.download.download_assets_to_dir(tmp_path)
    assert len(again.present) == 3


@given(
    content=st.binary(max_size=300)
    | st.lists(st.text(max_size=40), max_size=8).map(lambda lines: "\n".join(lines).encode())
)
def test_no_content_of_a_manifest_ends_a_run(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A manifest with arbitrary content can be opened, and matches no file."""
    root = tmp_path_factory.mktemp("manifest")
    (root / MANIFEST).write_bytes(content)
    manifest = Manifest(root)
    manifest.open()
    assert manifest.find("id", root, Expected("x.jpg", "0" * 40), verify=False) is None


def link(path: Path, target: Path) -> None:
    """Create a symbolic link."""
    path.symlink_to(target)


def pipe(path: Path, _: Path) -> None:
    """Create a named pipe."""
    os.mkfifo(path)


def folder(path: Path, _: Path) -> None:
    """Create a folder."""
    path.mkdir()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes")
@pytest.mark.parametrize("make", [link, pipe, folder])
@pytest.mark.parametrize("which", ["manifest", "part", "note"])
async def test_planted_links_and_pipes_are_not_used(
    pair: Pair, tmp_path: Path, make: Callable[[Path, Path], None], which: str
) -> None:
    """A link, pipe or folder in place of a state file does not hang, end or redirect a download."""
    _, client, assets = pair
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    root = tmp_path / "root"
    root.mkdir()
    part = root / f".immich-{_key(client.operations['downloadAsset'], {'id': assets[0].id})}.part"
    make({"manifest": root / MANIFEST, "part": part, "note": part.with_suffix(".json")}[which], victim)
    if which == "note":
        part.write_bytes(b"stale")
    async with asyncio.timeout(60):
        result = await client.download.download_assets_to_dir(root)
    assert len(result.downloaded) == 3
    assert victim.read_bytes() == b"precious"
    assert all(entry.filepath.read_bytes() in {asset.content.head for asset in assets} for entry in result.downloaded)
    assert bool(result.warnings) == (which == "manifest")


@pytest.mark.parametrize(
    "note", [b"", b"[]", b'{"validator": 1}', b'{"validator": "a\\nb"}', b"[" * 5000, b"x" * 10**6]
)
async def test_damaged_note_of_a_part_counts_as_absent(pair: Pair, tmp_path: Path, note: bytes) -> None:
    """A partial file with unusable metadata is downloaded from the beginning."""
    _, client, assets = pair
    part = tmp_path / f".immich-{_key(client.operations['downloadAsset'], {'id': assets[0].id})}.part"
    part.write_bytes(b"stale")
    part.with_suffix(".json").write_bytes(note)
    path = await client.assets.download_asset_to_file(assets[0].id, tmp_path)
    assert path.read_bytes() == assets[0].content.head
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


async def test_external_assets_are_known_by_their_content(pair: Pair, tmp_path: Path) -> None:
    """The manifest has a SHA-1 of files of external libraries, so that changed files are replaced."""
    _, client, assets = pair
    assets[0].library_id = "6a3b1c2d-4e5f-4a6b-8c7d-000000000001"
    await client.download.download_assets_to_dir(tmp_path)
    lines = [json.loads(line) for line in (tmp_path / MANIFEST).read_text().splitlines()]
    sums = {line["id"]: line["checksum"] for line in lines}
    assert sums[assets[0].id] == hashlib.sha1(assets[0].content.head, usedforsecurity=False).hexdigest()


async def test_file_with_a_name_of_the_callers_is_not_fetched_again(pair: Pair, tmp_path: Path) -> None:
    """A `filename` without a suffix gets the asset's suffix, and a second call finds the file."""
    fake, client, assets = pair
    first = await client.assets.download_asset_to_file(assets[0].id, tmp_path, filename="photo")
    count = len(fake.requests)
    assert await client.assets.download_asset_to_file(assets[0].id, tmp_path, filename="photo") == first
    assert [request.operation_id for request in list(fake.requests)[count:]] == ["getAssetInfo"]
    assert first.name == safe_name(f"photo{Path(assets[0].original_file_name).suffix}")
