"""Fuzz tests of the package's own files: damaged or forged ones are ignored and cause no failure.

pytest tests/test_fuzz_files.py --hypothesis-profile=hunt -o faulthandler_timeout=0
"""

from __future__ import annotations

import hashlib
import json
import tempfile
import time
from pathlib import Path
from typing import Any
from unittest import mock

import click
import pytest
from hostile_values import deep, examples, texts, values
from hypothesis import given
from hypothesis import strategies as st

from immichpy_dynamic import negotiation
from immichpy_dynamic.cli import memory, profiles
from immichpy_dynamic.high_level.manifest import NAME, Manifest
from immichpy_dynamic.high_level.partial_downloads import PartialDownload
from immichpy_dynamic.high_level.saving import Expected

URL = "http://127.0.0.1:1/api"


def files(value: st.SearchStrategy[Any]) -> st.SearchStrategy[bytes]:
    """Return a strategy of file contents: valid, other JSON, truncated JSON, and no JSON."""
    text = st.builds(lambda data: json.dumps(data).encode(), value | values | deep)
    cut = st.builds(lambda content, length: content[:length], text, st.integers(0, 60))
    return text | cut | st.binary(max_size=60) | st.sampled_from((b"", b"[" * 100_000, b"\xff", b"\xef\xbb\xbf{}"))


entries = st.fixed_dictionaries({"version": texts | values, "at": st.just(time.time()) | values})
stored = st.fixed_dictionaries(
    {
        "active": texts | values,
        "profiles": st.dictionaries(texts, st.fixed_dictionaries({"base_url": texts, "key": values})),
    }
)
lines = st.fixed_dictionaries(
    {
        "id": texts | st.just("a"),
        "file": texts | st.sampled_from(("a.jpg", "../a.jpg", "/etc/passwd", "a/../../b", NAME, "a/b.jpg", ".")),
        "size": st.integers() | values | st.just(4),
        "checksum": texts | values | st.just(hashlib.sha1(b"MINE", usedforsecurity=False).hexdigest()),
    }
)


@examples(quick=60)
@given(content=files(st.builds(lambda entry, more: {**more, URL: entry}, entries, st.dictionaries(texts, entries))))
def test_any_memory_is_used_or_absent(content: bytes) -> None:
    """A cache file ``servers.json`` with random content yields a release or None, and can be written again."""
    with (
        tempfile.TemporaryDirectory() as folder,
        mock.patch.object(memory, "path", return_value=Path(folder) / "servers.json"),
    ):
        (Path(folder) / "servers.json").write_bytes(content)
        found = memory.recall(URL)
        assert found is None or isinstance(found, str)
        if found is not None:
            try_release(found)
        memory.forget(URL)
        memory.remember(URL, "3.1.0")
        assert memory.recall(URL) == "3.1.0"


def try_release(version: str) -> None:
    """Load the OpenAPI document of a cached release, as the command does."""
    with (
        tempfile.TemporaryDirectory() as empty,
        mock.patch.object(negotiation, "cache_directory", return_value=Path(empty)),
    ):
        spec = negotiation.known_spec(version, URL)
        assert spec is None or spec.release == version


@examples(quick=60)
@given(content=files(stored))
def test_any_profiles_are_used_or_a_usage_error(content: bytes) -> None:
    """A ``profiles.json`` with random content is read or raises a usage error."""
    with (
        tempfile.TemporaryDirectory() as folder,
        mock.patch.object(profiles, "path", return_value=Path(folder) / "profiles.json"),
    ):
        (Path(folder) / "profiles.json").write_bytes(content)
        try:
            found = profiles.find_target(None, None)
        except click.ClickException as error:
            assert error.format_message()  # noqa: PT017 - both outcomes are right
        else:
            assert found is None or isinstance(found.base_url, str)


@examples(quick=40)
@given(content=files(st.just({"openapi": "3.0.0", "info": {"version": "9.9.9"}, "paths": {}})), is_whole=st.booleans())
def test_any_cached_document_is_used_or_absent(content: bytes, is_whole: bool) -> None:  # noqa: FBT001 - hypothesis
    """A cached OpenAPI document with random content yields a Spec or None."""
    with (
        tempfile.TemporaryDirectory() as folder,
        mock.patch.object(negotiation, "cache_directory", return_value=Path(folder)),
    ):
        digest = hashlib.sha256(content).hexdigest()[:16] if is_whole else "0" * 16
        server = hashlib.sha256(URL.encode()).hexdigest()[:16]
        (Path(folder) / f"9.9.9-{server}-{digest}.json").write_bytes(content)
        spec = negotiation.known_spec("9.9.9", URL)
        assert spec is None or (is_whole and spec.release == "9.9.9")


@examples(quick=60)
@given(contents=st.lists(files(lines), max_size=4))
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_any_manifest_is_read_and_costs_no_file(contents: list[bytes]) -> None:
    """Lines of a manifest with random content are read or skipped, and files of the user are never overwritten."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "folder"
        folder.mkdir()
        (folder / "a.jpg").write_bytes(b"MINE")
        (folder.parent / "a.jpg").write_bytes(b"ABOVE")
        (folder / NAME).write_bytes(b"\n".join(contents))
        manifest = Manifest(folder)
        manifest.open()
        new = hashlib.sha1(b"NEW", usedforsecurity=False).hexdigest()
        manifest.find("a", folder, Expected("a.jpg", new), verify=True)
        part = folder / ".immich-x.part"
        part.write_bytes(b"NEW")
        placed = manifest.place("a", folder, part, "a.jpg", new)
        assert placed.read_bytes() == b"NEW"
        assert placed.is_relative_to(folder)
        assert (folder.parent / "a.jpg").read_bytes() == b"ABOVE"
        assert b"MINE" in {path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@examples(quick=60)
@given(note=files(st.fixed_dictionaries({"validator": texts | values})), content=st.binary(max_size=20))
def test_any_note_of_a_partial_download_is_used_or_absent(note: bytes, content: bytes) -> None:
    """Random metadata of a partial download is used, or the download starts over."""
    with tempfile.TemporaryDirectory() as folder:
        part = PartialDownload(Path(folder), "key")
        part.path.write_bytes(content)
        part.path.with_suffix(".json").write_bytes(note)
        part.open()
        try:
            assert (part.size == len(content)) if part.validator is not None else part.size == 0
            assert part.validator is None or (part.validator.isascii() and part.validator.isprintable())
        finally:
            part.leave(discard=True)
