"""Hostile OpenAPI documents, with names, sizes and values that no Immich release has."""

from __future__ import annotations

import ast
import asyncio
import json
import re
import time
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from raw_server import RawRequest, RawServer, response

from immichpy_dynamic import AsyncClient, RequestValidationError, SpecError
from immichpy_dynamic.escaping import is_safe
from immichpy_dynamic.schema import budget
from immichpy_dynamic.schema.compiled import compiled
from immichpy_dynamic.schema.model import fields_of
from immichpy_dynamic.schema.patterns import is_quick, search
from immichpy_dynamic.schema.validator import SchemaValidator
from immichpy_dynamic.spec.annotations import annotation
from immichpy_dynamic.spec.document import parse_document
from immichpy_dynamic.spec.loading import load_spec
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.spec.naming import UniqueNames, member_names
from immichpy_dynamic.stubs import module_stub

INJECTION = 'A:\n    pass\nimport os; os.system("true")\nclass B'


def document(
    paths: dict[str, Any] | None = None, schemas: dict[str, Any] | None = None, version: Any = "9.9.9"
) -> dict[str, Any]:
    """Return a document with one operation that returns the first of the schemas."""
    first = next(iter(schemas or {"A": {}}))
    escaped = first.replace("~", "~0").replace("/", "~1")
    return {
        "openapi": "3.0.0",
        "info": {"title": "Immich", "version": version},
        "paths": paths if paths is not None else {"/a": operation("getA", {"$ref": f"#/components/schemas/{escaped}"})},
        "components": {"schemas": schemas or {"A": {"type": "object"}}},
    }


def operation(operation_id: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a path item with one GET operation."""
    content = {"application/json": {"schema": schema}}
    responses = {"200": {"description": "", "content": content}}
    return {"get": {"operationId": operation_id, "tags": ["T"], "responses": responses, **more}}


def parsed(text: str) -> Any:
    """Return the syntax tree of a stub."""
    return ast.parse(text)


# ---------------------------------------------------------------- documents that cannot be used


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"x-pagination": 5}, "paths./a.get.x-pagination"),
        ({"x-pagination": {"style": "page"}}, "paths./a.get.x-pagination"),
        ({"x-immich-permission": {"a": 1}}, "paths./a.get.x-immich-permission"),
        ({"x-immich-state": [1]}, "paths./a.get.x-immich-state"),
    ],
)
def test_a_field_of_another_type_is_named(more: dict[str, Any], place: str) -> None:
    """A field of an operation with a wrong type raises a SpecError that names its place."""
    with pytest.raises(SpecError, match=place):
        load_spec(document({"/a": operation("getA", {}, **more)}))


@pytest.mark.parametrize("version", ["9" * 5000 + ".1.2", "1.0\n2", "\x1b[2J", ["1"]])
def test_a_version_that_cannot_be_a_release_is_refused(version: Any) -> None:
    """An info.version that is too long, not printable or not a string raises a SpecError."""
    with pytest.raises(SpecError, match=r"info\.version"):
        load_spec(document(version=version))


@pytest.mark.parametrize(
    "value",
    ['!!int ""', "!!bool maybe", "!!timestamp 2020-99-99", "!!float x", "!!set {a}", "!!binary aGk=", "!!int [a]"],
)
def test_a_tagged_yaml_value_that_json_lacks_is_refused(value: str) -> None:
    """A YAML tag with an invalid value, or of a type without JSON equivalent, raises a SpecError with its line."""
    with pytest.raises(SpecError, match="line 3"):
        parse_document(f"openapi: 3.0.0\npaths: {{}}\nx: {value}\n".encode(), "the document")


@pytest.mark.parametrize("key", ["\ud800", "a\udfffb"])
def test_half_of_a_character_is_refused(key: str) -> None:
    """A lone surrogate in a key or value raises a SpecError, because stubs and terminals cannot encode it."""
    with pytest.raises(SpecError, match="half of a character"):
        load_spec(document(schemas={"A": {"type": "object", "properties": {key: {}}}}))
    with pytest.raises(SpecError, match="half of a character"):
        load_spec(document({"/a": operation("getA", {}, summary=key)}))


@pytest.mark.parametrize("path", ["/\x1b[2J", "/a\r\nX-Header: 1", "/\u202e"])
def test_a_path_with_control_characters_is_refused(path: str) -> None:
    """A path with control characters, which could split a request line or control a terminal, raises a SpecError."""
    with pytest.raises(SpecError, match="without control characters") as caught:
        load_spec(document({path: operation("getA", {})}))
    assert is_safe(str(caught.value))


@pytest.mark.parametrize("location", ["header", "cookie"])
def test_a_header_name_that_http_lacks_is_refused(location: str) -> None:
    """A header or cookie parameter with a name that HTTP does not allow raises a SpecError."""
    parameters = [{"in": location, "name": "a\r\nb: c", "schema": {}}]
    with pytest.raises(SpecError, match=r"parameters\[0\]\.name"):
        load_spec(document({"/a": operation("getA", {}, parameters=parameters)}))


def test_a_media_type_that_http_lacks_is_refused() -> None:
    """A media type with a line break, which would inject a header, raises a SpecError."""
    body = {"content": {"text/plain\r\nX: 1": {"schema": {}}}}
    with pytest.raises(SpecError, match=r"requestBody\.content"):
        load_spec(document({"/a": operation("getA", {}, requestBody=body)}))


def test_the_number_of_values_is_checked_before_anything_is_built() -> None:
    """JSON and YAML with millions of values are rejected before any value is built."""
    for content in (b'{"openapi": "3.0.0", "x": [' + b"[]," * 2_000_000 + b"0]}", b"x: [" + b"a, " * 2_000_000 + b"]"):
        with pytest.raises(SpecError, match="more than 500000 values"):
            parse_document(content, "the document")


def test_yaml_merge_keys_are_counted() -> None:
    """YAML merge keys that multiply (a "billion laughs" by ``<<``) are rejected or expanded in bounded size."""
    lines = ["a0: &a0 {" + ", ".join(f"k{i}: {i}" for i in range(1000)) + "}"]
    for i in range(1, 9):
        merged = ",".join([f"*a{i - 1}"] * 10)
        lines.append(f"a{i}: &a{i}\n  <<: [{merged}]")
    try:
        found = parse_document(("openapi: 3.0.0\npaths: {}\n" + "\n".join(lines)).encode(), "the document")
    except SpecError as error:  # PyYAML before 6.0.4 keeps repeated merges
        assert "unfolds to more than" in str(error)  # noqa: PT017 - both outcomes are right
    else:
        assert len(found["a8"]) == 1000
    with pytest.raises(SpecError, match="unfolds to more than"):
        parse_document(b"openapi: 3.0.0\npaths: {}\nx:\n" + b"  <<: {a: 1}\n" * 2000, "the document")


def test_a_long_name_in_an_error_is_shortened() -> None:
    """An error about a name of a megabyte is shortened, and its control characters are escaped."""
    with pytest.raises(SpecError) as caught:
        load_spec(document(schemas={"\x1b[2J" + "S" * 2**20: {"type": 5}}))
    assert len(str(caught.value)) < 1000
    assert "\x1b" not in str(caught.value)


def test_a_circle_through_an_escaped_reference_is_found() -> None:
    """A schema that refers to itself by a reference with ``~1`` raises a SpecError."""
    with pytest.raises(SpecError, match="refers to itself"):
        load_spec(document(schemas={"a/b": {"allOf": [{"$ref": "#/components/schemas/a~1b"}, {"type": "object"}]}}))


def test_a_mapping_with_integers_as_keys_is_read() -> None:
    """A mapping with integers as status codes is accepted, as in YAML."""
    paths: Any = {"/a": {"get": {"operationId": "getA", "responses": {200: {"description": ""}}}}}
    assert load_spec(document(paths)).operations["getA"].responses[0].status == "200"


# ---------------------------------------------------------------- names


@pytest.mark.parametrize("name", [INJECTION, "a\0b", "My.Model-v2", "3dModel", "str", "None", "Größe", "«List»", " "])
def test_the_name_of_a_schema_becomes_an_identifier(name: str) -> None:
    """A schema name becomes a valid class name, and the stub contains one class and no other statement."""
    kinds: list[dict[str, Any]] = [
        {"type": "object", "properties": {"x": {"type": "string"}, "y": {"type": "object", "properties": {"z": {}}}}},
        {"type": "string", "enum": ["x", "y"]},
        {"type": "object", "properties": {"x": {}}, "required": [name]},
    ]
    for kind in kinds:
        spec = load_spec(document(schemas={name: kind}))
        made = compiled(spec).types.alias(name)
        assert made.__name__.isidentifier()
        stub = parsed(module_stub(spec, "x.pyi", "the document").text)
        assert any(isinstance(node, ast.ClassDef) and node.name == made.__name__ for node in stub.body)
        assert not any(isinstance(node, (ast.Import, ast.Call)) for node in ast.walk(stub))


@pytest.mark.parametrize("text", [INJECTION, '"""\nimport os\n"""', "\\", 'x"""', "\0", "\x1b[2J", "a\rb", "\u202e"])
def test_no_text_of_a_document_or_a_path_leaves_its_docstring(text: str) -> None:
    """Texts of a document, such as summaries, paths and tags, cannot add a statement to a stub."""
    more = {"summary": text, "x-immich-permission": text, "x-immich-state": text}
    parameters = [{"in": "query", "name": text, "schema": {"type": "string", "enum": [text, "b"]}}]
    paths = {
        f"/{text if is_safe(text) else 'a'}": operation(text, {}, parameters=parameters, **more | {"tags": [text]})
    }
    stub = module_stub(load_spec(document(paths)), "x.pyi", text).text
    assert all(character.isprintable() or character == "\n" for character in stub)
    statements = (ast.ImportFrom, ast.ClassDef, ast.AnnAssign, ast.Expr)
    body = parsed(stub).body
    assert all(isinstance(node, statements) for node in body)
    assert all(isinstance(node.value, ast.Constant) for node in body if isinstance(node, ast.Expr))


def test_the_version_cannot_end_a_docstring() -> None:
    """A version with quotes cannot add a statement to the stub of the client."""
    stub = parsed(module_stub(load_spec(document(version='1"""; import os; """')), "x.pyi", "the document").text)
    assert not any(isinstance(node, ast.Import) for node in ast.walk(stub))


def test_arguments_named_like_self_or_the_body_are_told_apart() -> None:
    """Parameters named ``self`` or like the body get distinct valid names."""
    parameters = [{"in": "query", "name": name, "schema": {}} for name in ("self", "body", "a-b", "a_b")]
    body = {"content": {"application/json": {"schema": {"type": "string"}}}, "required": True}
    spec = load_spec(document({"/a": operation("getA", {}, parameters=parameters, requestBody=body)}))
    assert [p.name for p in spec.operations["getA"].parameters] == ["self_", "body", "a_b", "a_b_"]
    assert spec.operations["getA"].body is not None
    assert spec.operations["getA"].body.name == "body_"
    parsed(module_stub(spec, "x.pyi", "the document").text)


def test_the_stub_of_a_document_without_operations_is_python() -> None:
    """The stub of a document without paths can be parsed."""
    parsed(module_stub(load_spec(document(paths={})), "x.pyi", "the document").text)


def test_two_schemas_whose_names_become_one_are_told_apart() -> None:
    """Two schemas whose names differ only in characters invalid in Python get separate classes."""
    kind = {"type": "object", "properties": {"x": {}}}
    spec = load_spec(document(schemas={"A B": kind, "A-B": kind, "AB": kind}))
    names = {compiled(spec).types.alias(name).__name__ for name in ("A B", "A-B", "AB")}
    assert len(names) == 3
    assert compiled(spec).types.alias("AB").__name__ == "AB"


# ---------------------------------------------------------------- time


def cost(count: int, use: Callable[[int], object]) -> float:
    """Return the lowest processor time of several runs."""
    times = []
    for _ in range(3):
        start = time.process_time()
        use(count)
        times.append(time.process_time() - start)
    return min(times)


def folding(count: int, prefix: str = "a") -> list[str]:
    """Return distinct names that become the same Python name."""
    return [f"{prefix}{'!' * (i % 60 + 1)}{'?' * (i // 60)}" for i in range(count)]


def _operations(count: int) -> Spec:
    return load_spec(document({f"/p{i}": operation(name, {}) for i, name in enumerate(folding(count))}))


def _properties(count: int) -> object:
    return fields_of({"properties": {name: {} for name in folding(count)}})


def _inline(count: int) -> object:
    properties = {name: {"type": "object", "properties": {f"k{i}": {}}} for i, name in enumerate(folding(count))}
    return load_spec(document(schemas={"A": {"type": "object", "properties": properties}})).schemas


def _chain(count: int) -> Spec:
    schemas: dict[str, Any] = {f"S{i}": {"allOf": [{"$ref": f"#/components/schemas/S{i + 1}"}]} for i in range(count)}
    return load_spec(document(schemas={**schemas, f"S{count}": {"type": "string"}}))


@pytest.mark.parametrize(
    "use", [_operations, _properties, _inline, _chain, lambda count: member_names(folding(count))], ids=str
)
def test_names_that_become_one_cost_no_more_than_others(use: Callable[[int], object]) -> None:
    """Names that become the same Python name are processed in roughly linear time."""
    assert cost(4000, use) < 9 * cost(1000, use) + 0.05


def test_unique_names_are_unique() -> None:
    """A generated unique name is not assigned again when the document contains it."""
    names = UniqueNames({"self"})
    given = [names.add(name) for name in ("a", "a_", "a", "a_3", "a", "a", "self")]
    assert given == ["a", "a_", "a_3", "a_3_", "a_4", "a_5", "self_"]


def test_a_union_of_thousands_is_written_as_any() -> None:
    """The stub of a union with thousands of alternatives can be parsed."""
    parts = [{"type": "object", "properties": {f"k{i}": {}}} for i in range(3000)]
    parsed(module_stub(load_spec(document(schemas={"A": {"anyOf": parts}})), "x.pyi", "the document").text)


async def test_a_document_with_odd_names_can_be_called() -> None:
    """A client of a document with names invalid in Python lists and prepares its operations."""
    paths = {"/a/{x y}": operation("get a!", {"$ref": "#/components/schemas/A%20B"}, tags=["T\0"])}
    paths["/a/{x y}"]["get"]["responses"] = {}
    async with AsyncClient("http://127.0.0.1:1", spec=json.loads(json.dumps(document(paths)))) as client:
        request = client.operations["get a!"].request("v")
        assert request.url.endswith("/a/v")
        assert "t" in dir(client)


# ---------------------------------------------------------------- judging


A = {"$ref": "#/components/schemas/A"}


def union(combiner: str) -> dict[str, Any]:
    """Return a schema whose alternatives all contain the schema itself."""
    parts = [
        {"type": "object", "required": ["k"], "properties": {"k": {"type": "string", "enum": [str(i)]}, "x": A}}
        for i in range(3)
    ]
    return {combiner: parts}


HOLDS_ITSELF_TWICE = {"allOf": [{"type": "object", "properties": {"x": A}}] * 2}


def nested(depth: int, last: str) -> Any:
    """Return nested objects."""
    value: Any = {"k": last}
    for _ in range(depth):
        value = {"k": "1", "x": value}
    return value


@pytest.mark.parametrize("last", ["1", "nope"])
@pytest.mark.parametrize(
    "schema", [union("anyOf"), union("oneOf"), HOLDS_ITSELF_TWICE], ids=["anyOf", "oneOf", "allOf"]
)
async def test_alternatives_that_hold_themselves_cost_no_exponential_time(schema: dict[str, Any], last: str) -> None:
    """Validating a response nested sixty deep, with alternatives at each level, does not take exponential time."""
    result = await answered(schema, nested(60, last))
    fits = last == "1" or "allOf" in schema
    assert bool(result.issues) != fits
    assert "too complex" not in str(result.issues)


async def test_judging_gives_up_when_it_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """A response that exceeds the limit of validation steps is returned as plain data with an issue."""
    monkeypatch.setattr(budget, "MOST_STEPS", 30)
    result = await answered(union("oneOf"), nested(60, "1"))
    assert "not validated: too complex" in str(result.issues[0])
    assert result.data == nested(60, "1")
    off = await answered(union("oneOf"), nested(60, "1"), validation="off")
    assert (off.data, off.issues) == (nested(60, "1"), ())


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"^(\w+\s?)*$", "a" * 60 + "!"),
        (r"^(a|a)*$", "a" * 60 + "b"),
        (r"(.*)*(.*)*(.*)*(.*)*x$", "1" * 200),
        (r"^(?:a?){60}a{60}$", "a" * 59),
        (r"(x+x+)+y", "x" * 80),
        (r"a+$", "a" * 200_000 + "b"),
    ],
)
@pytest.mark.parametrize("form", [None, "uuid"])
async def test_a_pattern_that_backtracks_ends(pattern: str, text: str, form: str | None) -> None:
    """Validation of a value against a pattern with catastrophic backtracking ends, and the call returns."""
    schema = {"type": "string", "pattern": pattern, **({"format": form} if form else {})}
    result = await answered({"type": "object", "properties": {"x": schema}}, {"x": text})
    assert result.issues


async def test_a_pattern_that_backtracks_is_not_sent() -> None:
    """An argument that cannot be validated in time raises a RequestValidationError."""
    parameter = {"in": "query", "name": "q", "schema": {"type": "string", "pattern": r"^(?:(?:a|a)|(?:a|a))*\b$"}}
    paths = {"/a": operation("getA", {}, parameters=[parameter])}
    async with AsyncClient("http://127.0.0.1:1", spec=document(paths)) as client:
        with pytest.raises(RequestValidationError):
            await client.operations["getA"](q="a" * 5000 + "!")


@pytest.mark.parametrize(
    "pattern", ["^[a-z]{1,5}$", "^#?([0-9A-F]{3}|[0-9A-F]{6})$", "^[^/]*$", r"^\d{6}$", "", "^a|b$"]
)
def test_usual_patterns_are_quick(pattern: str) -> None:
    """Patterns without excessive backtracking use the fast engine."""
    assert is_quick(pattern)


@pytest.mark.parametrize(
    "pattern", ["(a+)+", "^(a|a)*$", "a+$", "^.*a.*$", r"(a)\1", "(", "[", "a" * 20_000, "(" * 5000]
)
def test_other_patterns_are_not_quick(pattern: str) -> None:
    """Patterns with nested, adjacent or unanchored repetitions, and invalid ones, do not use the fast engine."""
    assert not is_quick(pattern)


@given(
    st.text(st.sampled_from("ab"), max_size=8),
    st.from_regex(r"\^?([ab]|\[ab\]|\(a\|b\))([*+?]|\{1,3\})?[ab]?\$?", fullmatch=True),
)
def test_both_engines_agree(text: str, pattern: str) -> None:
    """The fast engine and the one with a time limit find the same matches."""
    assert search(pattern, text) == (re.search(pattern, text) is not None)


@given(
    st.lists(
        st.recursive(
            st.none() | st.booleans() | st.integers(-1, 1) | st.sampled_from((0.0, 1.0, "1")),
            lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
            max_leaves=4,
        ),
        max_size=4,
    )
)
def test_unique_items_are_those_of_jsonschema(values: list[Any]) -> None:
    """Uniqueness of items is the same as in jsonschema: 1 equals 1.0, but not true."""
    wanted = {"type": "array", "uniqueItems": True}
    spec = load_spec(document())
    assert SchemaValidator(spec).accepts(wanted, values) == Draft202012Validator(wanted).is_valid(values)


async def test_many_unique_items_cost_linear_time() -> None:
    """Validation of unique items takes roughly linear time."""

    async def judge(count: int) -> float:
        items = [{"a": i} for i in range(count)]
        times = []
        for _ in range(3):
            start = time.process_time()
            result = await answered({"type": "array", "uniqueItems": True, "items": {}}, items)
            times.append(time.process_time() - start)
            assert not result.issues
        return min(times)

    await judge(10)
    assert await judge(8000) < 9 * await judge(2000) + 0.1


def test_aliases_of_aliases_are_written_in_bounded_time() -> None:
    """The annotation of thirty levels of aliases that each name two others is truncated."""
    schemas: dict[str, Any] = {
        "A0": {"anyOf": [{"$ref": "#/components/schemas/A1"}, {"$ref": "#/components/schemas/B1"}]}
    }
    for level in range(1, 30):
        parts = [{"$ref": f"#/components/schemas/{letter}{level + 1}"} for letter in "AB"]
        schemas |= {f"A{level}": {"anyOf": parts}, f"B{level}": {"oneOf": parts}}
    schemas |= {"A30": {"type": "string"}, "B30": {"type": "integer"}}
    spec = load_spec(document(schemas=schemas))
    assert annotation(spec, {"$ref": "#/components/schemas/A0"})
    parsed(module_stub(spec, "x.pyi", "the document").text)


async def answered(schema: dict[str, Any], value: Any, validation: Any = None) -> Any:
    """Return the result of a call whose response has the given schema and value."""
    body = json.dumps(value).encode()

    async def respond(_request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(response(body))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        async with (
            RawServer(respond) as server,
            AsyncClient(server.url, "k", spec=document(schemas={"A": schema}), retries=0) as client,
        ):
            return await client.operations["getA"].raw(_validation=validation)
