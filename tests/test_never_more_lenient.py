"""The fast path accepts nothing that jsonschema rejects, and no response crashes the reader."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import msgspec
import pytest
import regex
from hypothesis import given, note, settings
from hypothesis import strategies as st
from instances import Instances, as_text
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

from immichpy_dynamic import ResponseValidationError, Spec, SpecError, UnexpectedContentError
from immichpy_dynamic.http.response import RawResponse, ResponseReader, Validation
from immichpy_dynamic.schema.compiled import CompiledSpec, compiled
from immichpy_dynamic.schema.enums import open_enums
from immichpy_dynamic.schema.model import Model, is_model
from immichpy_dynamic.schema.plain import AWARE_DATETIME
from immichpy_dynamic.schema.validation import MOST_ISSUES, issues_of
from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.spec.document import check_document
from immichpy_dynamic.spec.normalise import Schema
from immichpy_dynamic.spec.operation import JSON, JSON_LINES, OperationModel, Response

RELEASES = ("1.113.0", "2.7.5", "3.1.0", "3.3.5")
# The number of examples for each of about 600 schemas; --hypothesis-profile=hunt draws 20 times as many.
EXAMPLES = settings().max_examples // 10
RESPONSE = OperationModel("test", "test", "tests", "GET", "/", None, (), None, ())


# ---------------------------------------------------------------- jsonschema, independent of the package


def matches(_validator: Any, pattern: str, value: Any, _schema: Any) -> Iterator[ValidationError]:
    """Check ``pattern`` with the ``regex`` module, which supports ECMAScript patterns that ``re`` does not."""
    try:
        if isinstance(value, str) and regex.search(pattern, value) is None:
            yield ValidationError("no match")
    except regex.error:
        pass


def reads(kind: Any) -> Any:
    """Return a format check: whether msgspec decodes a text as ``kind``."""
    return lambda value: not isinstance(value, str) or msgspec.json.decode(json.dumps(value), type=kind) is not None


FORMATS = FormatChecker(formats=["uuid", "date"])
FORMATS.checks("date-time", raises=ValueError)(reads(AWARE_DATETIME))
PLAIN: Any = extend(Draft202012Validator, {"pattern": matches})


@cache
def everything(spec: Spec) -> dict[str, Schema]:
    """Return all schemas of a document, for resolving references."""
    return dict(spec.schemas)


def errors_of(spec: Spec, schema: Schema, value: Any) -> list[tuple[str, str]] | None:
    """Return path and rule of every error that jsonschema finds, or ``None`` when jsonschema fails."""
    validator = PLAIN({**schema, "components": {"schemas": everything(spec)}}, format_checker=FORMATS)
    try:
        errors = [flat for error in validator.iter_errors(value) for flat in flattened(error)]
    except (RecursionError, ArithmeticError):
        return None
    return sorted((error.json_path, str(error.validator)) for error in errors)


def flattened(error: ValidationError) -> Iterator[ValidationError]:
    """Yield the errors of the non-null part of an ``anyOf`` with null, and any other error itself."""
    parts: Any = error.validator_value if error.validator == "anyOf" else []
    if len(parts) == 2 and {"type": "null"} in parts and error.instance is not None:
        other = 1 - parts.index({"type": "null"})
        for child in error.context or ():
            if child.schema_path[0] == other:
                yield from flattened(child)
        return
    yield error


# ---------------------------------------------------------------- guarantees for every response


def judge(spec: Spec, schema: Schema, text: str) -> bool | None:
    """Check the reader's guarantees for a response; return whether jsonschema accepts it, or ``None`` if unknown."""
    reader = ResponseReader(compiled(spec))
    operation = msgspec.structs.replace(RESPONSE, responses=(Response("200", JSON, schema),))
    answer = RawResponse(200, "OK", {"Content-Type": JSON}, text.encode(), "http://localhost/api/test")

    def read(validation: Validation) -> Any:
        return reader.read(operation, answer, validation)

    try:
        value = json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError):
        for validation in ("warn", "strict", "off"):
            with pytest.raises(UnexpectedContentError):
                read(validation)
        return None
    errors = errors_of(spec, schema, value)
    accepted = fast_path_accepts(compiled(spec), schema, answer.content)
    lenient = read("warn")
    silent = read("off")
    assert silent.issues == ()
    assert_shape(spec, schema, value, silent.data)
    assert_shape(spec, schema, value, lenient.data)
    if errors is None:
        return None
    if any(issue.rule == "limits" for issue in lenient.issues):
        # The package's validator uses more stack per nesting level than jsonschema alone.
        assert text.count("[") + text.count("{") > 40
        return None
    assert not (accepted and errors), "the fast path accepts what jsonschema refuses"
    if len(errors) < MOST_ISSUES:
        assert sorted((issue.path, issue.rule) for issue in lenient.issues) == errors
        assert sorted(issues_of(compiled(spec), schema, value)) == sorted(
            compiled(spec).validator.issues(schema, value)
        )
    assert bool(lenient.issues) == bool(errors)
    if errors:
        with pytest.raises(ResponseValidationError) as caught:
            read("strict")
        assert caught.value.issues == lenient.issues
    else:
        read("strict")
    return not errors


def refuse(name: str) -> Any:
    """Raise ValueError, because NaN and Infinity are not valid JSON."""
    raise ValueError(name)


def fast_path_accepts(compiled_spec: CompiledSpec, schema: Schema, content: bytes) -> bool:
    """Return whether one decoding succeeds without an unknown enum value."""
    with open_enums() as unknown:
        try:
            compiled_spec.decoder(schema).decode(content)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return False
    return not unknown


def assert_shape(spec: Spec, schema: Schema, value: Any, data: Any) -> None:
    """Assert that objects become models, lists keep their length, and only null becomes ``None``."""
    schema = spec.resolve(schema)
    if isinstance(value, dict) and is_model(schema):
        assert isinstance(data, Model)
    elif isinstance(value, list) and schema.get("type") == "array" and "items" in schema:
        assert len(data) == len(value)
        for item, child in zip(value, data, strict=True):
            assert_shape(spec, schema["items"], item, child)
    assert (data is None) == (value is None)


# ---------------------------------------------------------------- every response of four releases


@cache
def answers(release: str) -> dict[str, Schema]:
    """Return every schema of a successful response, by the first operation that returns it."""
    found: dict[str, tuple[str, Schema]] = {}
    for operation in load_release(release).operations.values():
        for response in operation.responses:
            if response.status.startswith("2") and response.content_type in (JSON, JSON_LINES) and response.schema:
                found.setdefault(json.dumps(response.schema), (operation.operation_id, response.schema))
    return dict(found.values())


@pytest.mark.parametrize("release", RELEASES)
def test_fast_path_and_jsonschema_agree_on_every_answer(release: str) -> None:
    """Valid values of each schema are accepted; damaged values get the issues that jsonschema reports in every mode."""
    for operation_id, schema in answers(release).items():
        assert_agreement(load_release(release), operation_id, schema, EXAMPLES)


def assert_agreement(spec: Spec, name: str, schema: Schema, examples: int) -> None:
    """Draw values for ``schema``, damage them, and check both."""

    @settings(max_examples=examples)
    @given(st.integers(0, 2**32))
    def agrees(seed: int) -> None:
        instances = Instances(spec, Random(f"{name} {seed}"))
        value = instances.draw(schema)
        note(as_text(value))
        assert judge(spec, schema, as_text(value))
        damaged = as_text(instances.damaged(value))
        note(damaged)
        judge(spec, schema, damaged)

    agrees()


# ---------------------------------------------------------------- schemas that Immich does not use yet


def to(name: str) -> Schema:
    """Return a reference to one of the schemas in ``ODD_SCHEMAS``."""
    return {"$ref": f"#/components/schemas/{name}"}


TEXT: Schema = {"type": "string"}
WHOLE: Schema = {"type": "integer"}
NOW = "2024-05-06T07:08:09Z"
SOME_UUID = "4c9f8a3e-0d2b-4f6a-9c1e-7b5d3a2f1e0c"
NAMES = (
    "$ref",
    "self",
    "class",
    "__class__",
    "",
    "to_dict",
    "a b",
    "a-b",
    "userId",
    "user_id",
    "UserID",
    "日本",
    "中国",
)
UNUSUAL_NAMES = ('quo"te', "back\\slash", "new\nline")

# Name → schema as in an OpenAPI document, valid values, invalid values.
ODD_SCHEMAS: dict[str, tuple[Any, list[Any], list[Any]]] = {
    "Node": (
        {
            "type": "object",
            "properties": {
                "name": TEXT,
                "children": {"type": "array", "items": to("Node")},
                "parent": {"allOf": [to("Node")], "nullable": True},
            },
            "required": ["name"],
        },
        [{"name": "a", "children": [{"name": "b", "parent": {"name": "a"}}], "parent": None}],
        [{"name": "a", "children": [{"name": "b", "parent": {"name": 1}}]}, {"children": []}, [], None],
    ),
    "Chicken": (
        {"type": "object", "properties": {"egg": to("Egg")}},
        [{}, {"egg": {"chicken": {"egg": {}}}}],
        [{"egg": None}, {"egg": {"chicken": {"egg": 1}}}],
    ),
    "Egg": ({"type": "object", "properties": {"chicken": to("Chicken")}}, [{}], [{"chicken": []}]),
    "Json": (
        {
            "anyOf": [
                *(TEXT, {"type": "number"}, {"type": "array", "items": to("Json")}),
                {"type": "object", "additionalProperties": to("Json")},
            ]
        },
        ["x", 1, [], [["x", {"a": [1]}]], {"a": {"b": []}}],
        [None, [None], [["x", {"a": [True]}]]],
    ),
    "Cat": ({"type": "object", "properties": {"meow": WHOLE, "name": TEXT}, "required": ["meow"]}, [{"meow": 1}], [{}]),
    "Dog": ({"type": "object", "properties": {"bark": WHOLE, "name": TEXT}, "required": ["bark"]}, [{"bark": 1}], [{}]),
    "Pet": (
        {"anyOf": [to("Cat"), to("Dog")]},
        [{"meow": 1}, {"bark": 1}, {"meow": "?", "bark": 1}],
        [{}, {"bark": ""}],
    ),
    "PetOrNull": ({"anyOf": [to("Cat"), to("Dog"), {"type": "null"}]}, [None, {"bark": 1}], [{}, 1]),
    "Owner": (
        {"type": "object", "properties": {"pet": {"anyOf": [to("Cat"), to("Dog")], "nullable": True}}},
        [{}, {"pet": None}, {"pet": {"bark": 1, "name": "x"}}],
        [{"pet": {}}, {"pet": {"bark": 1, "name": 1}}],
    ),
    "Red": ({"type": "string", "enum": ["red", "ruby"]}, ["red"], ["Red", "red\n", None, 1]),
    "Blue": ({"type": "string", "enum": ["blue", ""]}, ["blue", ""], ["x"]),
    "Colour": ({"anyOf": [to("Red"), to("Blue")]}, ["red", "blue"], ["green", 1]),
    "ExactlyOne": ({"oneOf": [WHOLE, {"type": "number", "minimum": 0}]}, [-1, 0.5], [1, -0.5, "1"]),
    "OnePet": ({"oneOf": [to("Cat"), to("Dog")]}, [{"meow": 1}], [{"meow": 1, "bark": 1}, {}]),
    "CatDog": ({"allOf": [to("Cat"), to("Dog")]}, [{"meow": 1, "bark": 1}], [{"meow": 1}]),
    "LongText": ({"allOf": [TEXT], "minLength": 3}, ["abc"], ["ab", 1]),
    "NotX": ({"type": "string", "not": {"enum": ["x"]}}, ["y"], ["x", 1]),
    "Unique": ({"type": "array", "items": WHOLE, "uniqueItems": True}, [[1, 2]], [[1, 1], [1, 1.0], ["1"]]),
    "Closed": (
        {"type": "object", "properties": {"a": TEXT}, "additionalProperties": False},
        [{}, {"a": ""}],
        [{"b": 1}, {"a": "", "b": None}],
    ),
    "ClosedTooTight": (
        {"type": "object", "properties": {"a": TEXT}, "required": ["b"], "additionalProperties": False},
        [],
        [{}, {"b": 1}, {"a": ""}],
    ),
    "Undescribed": ({"type": "object", "properties": {"a": TEXT}, "required": ["b"]}, [{"b": 1}], [{"a": ""}]),
    "Extra": (
        {"type": "object", "properties": {"a": TEXT}, "additionalProperties": WHOLE},
        [{"a": "", "b": 1}],
        [{"a": "", "b": ""}, {"a": 1}],
    ),
    "NonEmpty": ({"type": "object", "properties": {"a": TEXT}, "minProperties": 1}, [{"a": ""}, {"b": 1}], [{}]),
    "Map": ({"type": "object", "additionalProperties": to("Cat")}, [{"x": {"meow": 1}}], [{"x": {}}, []]),
    "ClosedMap": ({"type": "object", "additionalProperties": False}, [{}], [{"a": 1}]),
    "Nothing": ({"type": "object", "properties": {}}, [{}, {"a": 1}], [[], None]),
    "Anything": ({}, [None, 1, [{}]], []),
    "Yes": (True, [None, 1, "x"], []),
    "No": (False, [], [None, 1, {}]),
    "YesAndNo": (
        {"type": "object", "properties": {"yes": True, "no": False, "none": {"type": "array", "items": False}}},
        [{"yes": 1}, {"none": []}],
        [{"no": 1}, {"none": [1]}],
    ),
    "AnyObject": ({"properties": {"a": WHOLE}}, [{"a": 1}, 5, None, []], [{"a": ""}]),
    "AnyEnum": ({"enum": ["a", 1, None]}, ["a", 1, 1.0, None], ["b", True, 2]),
    "TextEnum": ({"enum": ["a", "b"]}, ["a"], ["c", 1, None]),
    "AnyMoment": ({"format": "date-time"}, [NOW, 5, None], ["x", "2024-05-06T07:08:09"]),
    "AnyLarge": ({"minimum": 3}, [3, "x", None], [2]),
    "AnyList": ({"items": WHOLE}, [[1], "x"], [["x"]]),
    "Five": ({"const": 5}, [5, 5.0], [True, "5", None]),
    "Hello": ({"type": "string", "const": "hello"}, ["hello"], ["", 1]),
    "MaybeRed": ({"type": "string", "enum": ["red"], "nullable": True}, ["red", None], ["x"]),
    "NeverNull": ({"type": ["string", "null"], "enum": ["red"]}, ["red"], [None, "x"]),
    "Maybes": (
        {
            "type": "object",
            "properties": {
                "old": {"type": "string", "enum": ["red"], "nullable": True},
                "new": {"type": ["string", "null"], "enum": ["red", None]},
                "never": {"type": ["string", "null"], "enum": ["red"]},
                "free": {"nullable": True},
                "untyped": {"enum": ["red"], "nullable": True},
                "day": {"type": "string", "format": "date", "pattern": "^x$", "nullable": True},
                "count": {"type": "integer", "default": None},
                "child": {"type": ["object", "null"], "properties": {"a": WHOLE}},
            },
        },
        [dict.fromkeys(("old", "new", "free", "untyped", "day", "child")), {"day": "2024-05-06", "child": {"a": 1}}],
        [{"never": None}, {"count": None}, {"untyped": 1}, {"day": "x"}, {"child": {"a": "x"}}, {"old": "x"}],
    ),
    "HalfNumbers": ({"type": "number", "enum": [1, 2.5]}, [1, 1.0, 2.5], [2, True]),
    "Angle": ({"type": "integer", "enum": [0, 90]}, [0, 90, 90.0], [1, True, "90"]),
    "UuidEnum": ({"type": "string", "format": "uuid", "enum": ["x", SOME_UUID]}, [SOME_UUID], ["x"]),
    "Positive": ({"type": "integer", "minimum": 0, "exclusiveMinimum": True}, [1, 1.0, 10**30], [0, -1, 0.5]),
    "NotExclusive": ({"type": "integer", "minimum": 0, "exclusiveMinimum": False}, [0], [-1]),
    "Between": ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, [0.5], [0, 1, True]),
    "TwoBounds": ({"type": "integer", "minimum": 1, "exclusiveMinimum": 3}, [4], [3, 0]),
    "FloatBound": ({"type": "integer", "minimum": 1.5}, [2], [1]),
    "BoolBound": ({"type": "integer", "minimum": True}, [1], [0]),
    "Int64": ({"type": "integer", "maximum": 2**63 - 1, "exclusiveMinimum": -(2**63)}, [2**63 - 1], [2**63]),
    "Beyond": ({"type": "integer", "maximum": 2**70}, [2**70], [2**70 + 1]),
    "Precise": ({"type": "number", "maximum": 2**53}, [2**53], [2**53 + 1]),
    "Tenths": ({"type": "number", "multipleOf": 0.5}, [1, 1.5], [1.25, "1"]),
    "NoMultiple": ({"type": "integer", "multipleOf": 0}, [], []),
    "Letters": ({"type": "string", "pattern": r"^\p{L}+$"}, ["é"], ["1", "", 1, None]),
    "TwoLetters": (
        {"type": "string", "pattern": r"\p{L}", "minLength": 2, "maxLength": 3},
        ["éa"],
        ["é", "11", "abcd"],
    ),
    "LetterUuid": ({"type": "string", "format": "uuid", "pattern": r"^\p{L}"}, ["a" + SOME_UUID[1:]], [SOME_UUID, "a"]),
    "Broken": ({"type": "string", "pattern": "["}, ["x"], [1]),
    "BrokenUuid": ({"type": "string", "format": "uuid", "pattern": "("}, [SOME_UUID], ["x"]),
    "EitherUuid": (
        {"type": "string", "format": "uuid", "pattern": "^(4.*)|(x)$"},
        [SOME_UUID],
        ["x", "4", "5" + SOME_UUID[1:]],
    ),
    "FlagUuid": ({"type": "string", "format": "uuid", "pattern": "(?i)^4C"}, [SOME_UUID], ["x", "5" + SOME_UUID[1:]]),
    "TextUuid": ({"anyOf": [TEXT, WHOLE], "format": "uuid"}, [1, SOME_UUID], ["x"]),
    "ShortDay": ({"type": "string", "format": "date", "maxLength": 10}, ["2024-05-06"], ["2024-05-06\n", "x"]),
    "Binary": ({"type": "string", "format": "byte"}, ["?"], [1]),
    "Int32": ({"type": "integer", "format": "int32"}, [2**40, 1.0], ["1", 1.5]),
    "Double": ({"type": "number", "format": "double"}, [1, 1.5, 10**400], ["1", True]),
    "TextOrWhole": ({"type": ["string", "integer"]}, ["x", 1, 1.0], [None, 1.5]),
    "TextOrMoment": ({"type": ["string", "integer"], "format": "date-time"}, [NOW, 1], ["x"]),
    "TextOrList": ({"type": ["string", "array", "null"], "items": WHOLE, "minLength": 1}, ["x", [1], None], ["", [""]]),
    "OnlyNull": ({"type": ["null"]}, [None], [0, ""]),
    "ObjectOrList": ({"type": ["object", "array"], "properties": {"a": WHOLE}}, [{"a": 1}, [""]], [{"a": ""}, "x"]),
    "File": ({"type": "file"}, ["x", None], []),
    "Grid": (
        {"type": "array", "items": {"type": "array", "items": WHOLE, "maxItems": 2}, "minItems": 1},
        [[[1]]],
        [[], [[1, 2, 3]]],
    ),
    "Names": (
        {"type": "object", "properties": dict.fromkeys(NAMES, TEXT), "required": [""]},
        [dict.fromkeys(NAMES, "x")],
        [{}, *({"": "x", name: 1} for name in NAMES)],
    ),
    "UnusualNames": (
        {"type": "object", "properties": dict.fromkeys(UNUSUAL_NAMES, TEXT), "required": [UNUSUAL_NAMES[0]]},
        [dict.fromkeys(UNUSUAL_NAMES, "x")],
        [{}, *({UNUSUAL_NAMES[0]: "x", name: 1} for name in UNUSUAL_NAMES)],
    ),
    "Password": (
        {
            "type": "object",
            "properties": {"password": {"anyOf": [TEXT, WHOLE]}, "apiKeys": {"type": "array", "items": TEXT}},
        },
        [{}],
        [{"password": []}, {"apiKeys": [1]}],
    ),
}


@cache
def odd_spec() -> Spec:
    """Return an OpenAPI document with one operation for each of these schemas."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Odd", "version": "1.0.0"},
        "paths": {
            f"/{name}": {
                "get": {
                    "operationId": f"get{name}",
                    "responses": {"200": {"description": "", "content": {JSON: {"schema": to(name)}}}},
                }
            }
            for name in ODD_SCHEMAS
        },
        "components": {"schemas": {name: schema for name, (schema, _, _) in ODD_SCHEMAS.items()}},
    }
    return Spec(check_document(document, "the odd document"), "odd")


@pytest.mark.parametrize("name", ODD_SCHEMAS)
def test_odd_schemas_are_judged_as_jsonschema_judges_them(name: str) -> None:
    """Schemas that no Immich document uses yet accept and reject the same values as jsonschema."""
    _, good, bad = ODD_SCHEMAS[name]
    verdicts = [judge(odd_spec(), to(name), as_text(value)) for value in (*good, *bad)]
    assert verdicts == [True] * len(good) + [False] * len(bad)


@pytest.mark.parametrize("name", ODD_SCHEMAS)
def test_damaged_values_of_odd_schemas_crash_nothing(name: str) -> None:
    """Damaged values of schemas that Immich does not use yet crash nothing."""
    _, good, bad = ODD_SCHEMAS[name]

    @settings(max_examples=EXAMPLES * 3)
    @given(st.integers(0, 2**32))
    def agrees(seed: int) -> None:
        random = Random(f"{name} {seed}")
        text = as_text(Instances(odd_spec(), random).damaged(random.choice([*good, *bad, {}, ""])))
        note(text)
        judge(odd_spec(), to(name), text)

    agrees()


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"allOf": [to("A")]}},
        {"A": {"anyOf": [to("A"), {"type": "null"}]}},
        {"A": {"oneOf": [TEXT, to("B")]}, "B": {"not": to("A")}},
    ],
)
def test_schema_that_asks_itself_is_refused(schemas: dict[str, Schema]) -> None:
    """``check_document`` raises SpecError for a schema whose validity depends on itself for the same value."""
    document = {"openapi": "3.1.0", "info": {}, "paths": {}, "components": {"schemas": schemas}}
    with pytest.raises(SpecError, match=r"components\.schemas\.A refers to itself"):
        check_document(document, "the odd document")
