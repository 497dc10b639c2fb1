"""Help texts: every argument, field and tag has an original text, and all displays show the same one."""

from __future__ import annotations

import pydoc
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import click
import pytest

from immichpy_dynamic import AsyncClient
from immichpy_dynamic.cli.commands import OperationCommand
from immichpy_dynamic.models import AssetResponseDto
from immichpy_dynamic.schema.model import is_model
from immichpy_dynamic.spec.catalog import load_release, releases, specs_directory
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.spec.texts import argument_text, limits, tag_text, texts

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from build_texts import build  # noqa: E402 - tools/ is not a package
from fingerprint_prose import fingerprints  # noqa: E402

PROSE = frozenset((Path(__file__).parent / "support" / "upstream_prose.txt").read_text("ascii").split())


@cache
def documents() -> tuple[Spec, ...]:
    """Return every bundled document once."""
    last = {release.document: release.release for release in releases()}
    return tuple(load_release(release) for release in last.values())


def own_sentences(value: Any) -> Iterator[str]:
    """Yield every text in ``texts.json``."""
    if isinstance(value, str):
        yield value
    else:
        for child in value.values():
            yield from own_sentences(child)


def test_every_argument_of_every_bundled_operation_has_a_text() -> None:
    """Every argument in every bundled document has a text of its own."""
    lacking = {
        f"{operation.operation_id}: {parameter.wire_name}"
        for spec in documents()
        for operation in spec.operations.values()
        for parameter in operation.parameters
        if len((texts().argument(operation, parameter) or "").split()) < 2 and parameter.wire_name != "id"
    }
    assert lacking == set()


def test_every_id_argument_says_what_it_identifies() -> None:
    """The text of an argument `id` names the entity, in every bundled document."""
    vague = {
        operation.operation_id
        for spec in documents()
        for operation in spec.operations.values()
        for parameter in operation.parameters
        if parameter.wire_name == "id" and texts().argument(operation, parameter) in ("ID.", None)
    }
    assert vague == set()


def test_every_field_of_every_bundled_model_has_a_text() -> None:
    """Every field has a text in every bundled document; those of `id` and `name` name the entity."""
    vague = {"ID.", "Name.", "Type.", "Value.", "Title.", "Status.", "Version.", "Password.", "Token.", None}
    lacking = {
        f"{name}.{field}"
        for spec in documents()
        for name, schema in spec.schemas.items()
        if is_model(schema)
        for field in schema["properties"]
        if texts().field(name, field) in vague
    }
    assert lacking == set()


def test_every_tag_has_a_text() -> None:
    """The tags with a text are exactly the tags of the bundled documents."""
    assert {tag for spec in documents() for tag in spec.tags} == set(texts().tags)


def test_texts_of_one_operation_or_schema_are_used() -> None:
    """Every text for particular operations, paths or schemas matches something in a bundled document."""
    known = texts()
    arguments = {
        (operation.operation_id, parameter.wire_name)
        for spec in documents()
        for operation in spec.operations.values()
        for parameter in operation.parameters
    }
    unused = [
        f"{operation_id}: {name}"
        for operation_ids, entries in known.arguments
        for operation_id in operation_ids
        for name in entries
        if not any((known_id, name) in arguments for known_id in operation_ids)
    ]
    assert unused == []


def test_file_of_texts_follows_from_the_overlay() -> None:
    """`specs/texts.json` equals the output of `tools/build_texts.py` for `specs/overlay.yaml`."""
    if not (ROOT / "specs" / "overlay.yaml").exists():
        pytest.skip("a checkout is needed")
    assert (specs_directory() / "texts.json").read_text("utf-8") == build(ROOT / "specs")


def test_no_text_repeats_the_prose_of_immich() -> None:
    """No help text or summary contains a sentence of four or more words from Immich's documents."""
    known = texts()
    groups = [
        known.tags,
        known.names,
        known.paths,
        *(dict(entries) for _keys, entries in known.arguments + known.fields),
    ]
    own = {sentence for group in groups for sentence in own_sentences(group)}
    own |= {operation.summary or "" for spec in documents() for operation in spec.operations.values()}
    assert {sentence for sentence in own if fingerprints(sentence) & PROSE} == set()


def test_fingerprints_tell_a_repeated_sentence() -> None:
    """A fingerprint ignores case and punctuation; short phrases have no fingerprint."""
    assert fingerprints("Lists ALL of the things.") == fingerprints("lists all of the things")
    assert fingerprints("ID of it") == set()
    assert len(PROSE) > 1000


def test_help_is_as_short_as_its_arguments_allow() -> None:
    """`help(operation)` has a limited head and foot, and at most three lines per argument on average."""
    client = AsyncClient("http://localhost", "key")
    for operation in client.operations.values():
        lines = pydoc.render_doc(operation).splitlines()
        # From Python 3.13 on, pydoc writes a long signature with a line for each argument.
        signature = len(operation.parameters) + 10 if sys.version_info >= (3, 13) else 0
        assert len(lines) <= 22 + 3 * len(operation.parameters) + signature, "\n".join(lines)
        for parameter in operation.parameters:
            assert f"{parameter.name} (" in "\n".join(lines)


def test_help_of_an_operation_shows_meaning_limits_and_permission() -> None:
    """`help(operation)` shows the signature, the meaning and range of each argument, and the permission."""
    client = AsyncClient("http://localhost", "key")
    shown = pydoc.plain(pydoc.render_doc(client.search.search_assets))
    assert "search_assets(" in shown
    assert "size (int, optional): Number of items in a page. 1 to 1000; default 250." in shown
    assert "Permission: asset.read" in shown
    assert "Raises:" in shown


def test_help_of_a_deprecated_operation_names_its_successor() -> None:
    """`help(operation)` names the replacement of a deprecated operation where one is known."""
    client = AsyncClient("http://localhost", "key", spec="2.7")
    advice = [
        op.__doc__ for op in client.operations.values() if op.deprecated and "Deprecated: use client." in op.__doc__
    ]
    assert advice


def test_help_of_a_tag_lists_its_members() -> None:
    """`help(client.albums)` describes the tag and each of its operations."""
    shown = pydoc.plain(pydoc.render_doc(AsyncClient("http://localhost", "key").assets))
    assert "Photos and videos, with upload" in shown
    assert "High-level methods:" in shown
    assert "get_asset_info: Return one asset" in shown


def test_help_of_a_model_describes_its_fields() -> None:
    """The docstring of a model lists each field with type and meaning."""
    assert "is_favorite (bool): Whether it is marked as a favorite." in (AssetResponseDto.__doc__ or "")


def test_command_line_shows_the_same_text() -> None:
    """`--help` of a command shows the same text as `help()`."""
    spec = load_release()
    operation = spec.operations["searchLargeAssets"]
    command = OperationCommand(spec, operation)
    shown = " ".join(command.get_help(click.Context(command)).split())
    for parameter in operation.parameters:
        meaning = texts().argument(operation, parameter)
        assert meaning is not None
        assert meaning in shown


def test_documents_that_are_not_immich_have_no_texts() -> None:
    """A document of another program gets no help texts, only the ranges and enums of the document itself."""
    schema = {"type": "integer", "minimum": 1, "maximum": 9, "default": 3}
    document: dict[str, Any] = {
        "openapi": "3.0.0",
        "info": {"title": "Pets", "version": "1.0"},
        "paths": {
            "/pets": {"get": {"operationId": "list", "parameters": [{"in": "query", "name": "size", "schema": schema}]}}
        },
    }
    spec = Spec(document, "a test")
    operation = spec.operations["list"]
    assert argument_text(spec, operation, operation.parameters[0]) == "1 to 9; default 3."
    assert tag_text(spec, "default") is None
    assert limits(spec, {"type": "array", "items": {"enum": ["a", "b"]}, "minItems": 1}) == [
        "each one of a, b",
        "not empty",
    ]
