"""Fuzz tests of OpenAPI documents: random changes of Immich's document are loaded, used and written as stubs.

    pytest tests/test_fuzz_documents.py --hypothesis-profile=hunt -o faulthandler_timeout=0

For any document, a call raises only errors of the package, within bounded time, and the stub is valid Python.
"""

from __future__ import annotations

import ast
import asyncio
import copy
import json
import time
import warnings
from functools import cache
from typing import Any

import msgspec
import yaml
from hostile_values import deep, examples, schemas, texts, values
from hypothesis import given
from hypothesis import strategies as st
from raw_server import RawRequest, RawServer, response

from immichpy_dynamic import AsyncClient, ImmichError, SpecError
from immichpy_dynamic.escaping import is_safe
from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.spec.document import parse_document
from immichpy_dynamic.spec.hints import outside_spec
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.stubs import module_stub

MOST_SECONDS = 5.0
"""The limit of processor time for one document, in seconds."""
OPERATIONS = (
    "getAlbumInfo",
    "createAlbum",
    "searchAssets",
    "uploadAsset",
    "getServerVersion",
    "deleteUserAdmin",
    "login",
)


@cache
def base() -> dict[str, Any]:
    """Return a small OpenAPI document: some of Immich's operations and the schemas that they use."""
    spec = load_release("3.1")
    paths: dict[str, Any] = {}
    names: dict[str, Any] = {}
    for operation_id in OPERATIONS:
        operation = spec.operations[operation_id]
        paths.setdefault(operation.path, {})[operation.method.lower()] = spec.document["paths"][operation.path][
            operation.method.lower()
        ]
        shapes = [parameter.schema for parameter in operation.parameters]
        shapes += [shape.schema for shape in operation.responses if shape.schema is not None]
        shapes += [operation.body.schema] if operation.body is not None else []
        names |= spec.closure(*shapes)
    own = spec.document["components"]["schemas"]
    kept = {name: own[name] for name in names if name in own}
    return {"openapi": "3.0.0", "info": spec.document["info"], "paths": paths, "components": {"schemas": kept}}


def names() -> st.SearchStrategy[str]:
    """Return a strategy of the names of existing schemas."""
    return st.sampled_from(sorted(base()["components"]["schemas"]))


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Generate a document with one to four random changes."""
    document = copy.deepcopy(base())
    for _ in range(draw(st.integers(1, 4))):
        change(draw, document)
    return document


def change(draw: st.DrawFn, document: dict[str, Any]) -> None:
    """Apply one random change to the document."""
    place = somewhere(draw, document)
    replacement = schemas(names()) | values | deep
    if isinstance(place, list) and place:
        place[draw(st.integers(0, len(place) - 1))] = draw(replacement)
    elif isinstance(place, dict) and place:
        key = draw(st.sampled_from(list(place)))
        what = draw(st.sampled_from(("replace", "replace", "rename", "remove", "add", "copy")))
        if what == "replace":
            place[key] = draw(replacement)
        elif what in ("rename", "copy"):
            place[draw(texts)] = place.pop(key) if what == "rename" else copy.deepcopy(place[key])
        elif what == "remove":
            del place[key]
        else:
            place[draw(texts | st.sampled_from(KEYWORDS))] = draw(replacement)


def somewhere(draw: st.DrawFn, document: dict[str, Any]) -> Any:
    """Return a random object or list of the document."""
    start = draw(st.sampled_from((None, "schemas", "paths")))
    components = document.get("components")
    place: Any = document if start is None else document.get(start)
    if start == "schemas" and isinstance(components, dict):
        place = components.get("schemas")
    for _ in range(draw(st.integers(0, 7))):
        children = list(place.values()) if isinstance(place, dict) else place if isinstance(place, list) else []
        inner = [child for child in children if isinstance(child, (dict, list)) and child]
        if not inner:
            break
        place = draw(st.sampled_from(inner))
    return place


KEYWORDS = (
    *(
        "$ref",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "enum",
        "type",
        "items",
        "properties",
        "required",
        "nullable",
        "pattern",
    ),
    *("format", "default", "parameters", "requestBody", "responses", "tags", "operationId", "x-pagination"),
    *("x-immich-permission", "x-immich-history", "deprecated", "minItems", "uniqueItems", "additionalProperties"),
)


@examples(quick=50)
@given(document=documents(), form=st.sampled_from(("json", "yaml", "mapping")), answer=values | deep, argument=values)
def test_any_document_is_used_or_refused(document: dict[str, Any], form: str, answer: Any, argument: Any) -> None:
    """A randomly changed document either raises a SpecError, or can be listed, called and written as a stub."""
    start = time.process_time()
    try:
        spec = read(document, form)
    except SpecError as error:
        assert is_safe(str(error).replace("\n", ""))  # noqa: PT017 - both outcomes are right
    else:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            asyncio.run(use(spec, answer, argument))
            check_stub(spec)
    assert time.process_time() - start < MOST_SECONDS


def read(document: dict[str, Any], form: str) -> Spec:
    """Load the document as the client does."""
    if form == "mapping":
        return AsyncClient("http://127.0.0.1:1", spec=document).spec
    text = json.dumps(document) if form == "json" else yaml.safe_dump(document, sort_keys=False)
    try:
        content = text.encode()
    except UnicodeEncodeError:  # PyYAML does not escape lone surrogates
        content = text.encode("utf-8", "surrogatepass")
    return outside_spec(parse_document(content, "the document"), "the document")


async def use(spec: Spec, answer: Any, argument: Any) -> None:
    """Inspect a client of the document, and call its operations."""
    content = json.dumps(answer).encode()

    async def respond(_request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(response(content))

    async with RawServer(respond) as server, AsyncClient(server.url, "k", spec=spec, retries=0) as client:
        show(client, spec, client.find("album"))
        for tag in spec.tags:
            show(getattr(client, tag), dir(getattr(client, tag)))
        for operation_id in list(spec.operations)[:8]:
            await call(client, operation_id, argument)


def show(*things: object) -> None:
    """Call ``str`` and ``repr`` of all objects, as a console does."""
    for thing in things:
        str(thing)
        repr(thing)


async def call(client: AsyncClient, operation_id: str, argument: Any) -> None:
    """Call an operation with its required arguments; an ImmichError or a TypeError about the arguments is expected."""
    operation = client.operations[operation_id]
    show(operation, operation.__doc__, operation.__signature__)
    needed = [parameter for parameter in operation.parameters if parameter.required or parameter.location == "body"]
    try:
        await operation.raw(**{parameter.name: argument for parameter in needed})
    except ImmichError as error:
        show(error)
    except TypeError as error:  # the arguments do not match the signature or cannot be serialized
        assert f"{operation.__qualname__}() " in str(error) or "cannot be sent as JSON" in str(error)  # noqa: PT017


def check_stub(spec: Spec) -> None:
    """Parse the stub of a document, and assert that it only contains imports, classes, aliases and docstrings."""
    for node in ast.parse(module_stub(spec, "x.pyi", "the document").text).body:
        assert isinstance(node, (ast.ImportFrom, ast.ClassDef, ast.AnnAssign, ast.Expr))
        assert not isinstance(node, ast.Expr) or isinstance(node.value, ast.Constant)


def test_the_base_document_is_good() -> None:
    """The unchanged base document is usable; otherwise the fuzzer would test nothing."""
    spec = outside_spec(parse_document(msgspec.json.encode(base()), "the document"), "the document")
    assert set(OPERATIONS) <= set(spec.operations)
    check_stub(spec)
