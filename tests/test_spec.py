"""Reading an OpenAPI document into a Spec gives the same result in any order of access."""

from __future__ import annotations

import random

import msgspec
import pytest

from immichpy_dynamic.schema.compiled import compiled
from immichpy_dynamic.spec.catalog import find_release, load_release, releases, specs_directory
from immichpy_dynamic.spec.model import Spec


@pytest.mark.parametrize("release", ["1.113.1", "2.7.5", "3.1.0", "3.3.5"])
def test_inline_schemas_have_one_name_in_whatever_order_a_program_asks(release: str) -> None:
    """Inline schemas get the same names in the same order, whichever operation or schema is accessed first."""
    document = msgspec.json.decode((specs_directory() / find_release(release).document).read_bytes())
    expected = Spec(document, release).schemas
    for seed in range(5):
        spec = Spec(document, release)
        wanted = [*spec.operations, *document["components"]["schemas"]]
        random.Random(seed).shuffle(wanted)
        for name in wanted:
            spec.operations[name] if name in spec.operations else spec.schema(name)
        assert list(spec.schemas.items()) == list(expected.items())


def test_an_object_without_properties_keeps_what_it_holds() -> None:
    """An object schema with empty `properties`, such as a plugin's `schema`, is read as a mapping with its content."""
    plugin = compiled(load_release("3.3.5")).types.model("PluginMethodResponseDto")
    assert plugin is not None
    plain = dict.fromkeys(("description", "key", "name", "title"), "") | {
        "hostFunctions": True,
        "types": [],
        "uiHints": [],
    }
    schema = {"type": "object", "required": ["a"]}
    assert msgspec.convert({**plain, "schema": schema}, plugin).schema == schema


@pytest.mark.parametrize("document", sorted({release.document for release in releases()}))
def test_document_and_bodies_agree_on_what_is_part_of_a_request(document: str) -> None:
    """``is_request_schema`` is true for exactly the schemas that request bodies refer to."""
    spec = Spec(msgspec.json.decode((specs_directory() / document).read_bytes()), document)
    bodies = [operation.body.schema for operation in spec.operations.values() if operation.body]
    assert {name for name in spec.schemas if spec.is_request_schema(name)} == set(spec.closure(*bodies))
