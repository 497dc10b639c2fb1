"""Recordings of real Immich servers: responses get the same issues as from jsonschema, requests can be rebuilt."""

from __future__ import annotations

import asyncio
import base64
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from aiohttp import web
from aiohttp.test_utils import RawTestServer
from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from immichpy_dynamic import (
    AsyncClient,
    Issue,
    RequestValidationError,
    ResponseValidationError,
    ResponseValidationWarning,
)
from immichpy_dynamic.http.request import Request
from immichpy_dynamic.http.response import ApiResponse, RawResponse
from immichpy_dynamic.schema.compiled import compiled
from immichpy_dynamic.schema.model import Model
from immichpy_dynamic.schema.validation import MOST_ISSUES
from immichpy_dynamic.spec.catalog import find_release, load_release, specs_directory
from immichpy_dynamic.spec.operation import JSON, JSON_LINES, OperationModel, Parameter

Exchange = dict[str, Any]

RELEASES = ("3.1.0", "2.7.5")
RECORDINGS = Path(__file__).with_name("recordings")
BASE_URL = "http://localhost:2283"

# Responses that violate the schema of their own release, by operation.
DEVIATING = {
    "3.1.0": {
        "sharedLinkLogin": 1,
        "getAssetInfo": 1,
        "getSearchSuggestions": 6,
        "getNotifications": 2,
    },
    "2.7.5": {
        "getMySharedLink": 1,
        "sharedLinkLogin": 1,
        "getAssetInfo": 1,
        "getSearchSuggestions": 6,
        "getNotifications": 2,
    },
}
JSON_ANSWERS = {"3.1.0": 255, "2.7.5": 245}

# Requests that the server rejected with 400 and that the client does not send.
REFUSED = {"3.1.0": {"/api/assets/not-a-uuid"}, "2.7.5": {"/api/assets/not-a-uuid"}}

# Query parameters that the document of the release does not list; its server ignores them. An operation
# has no keyword for them, but `client.request` sends what it is given.
UNDOCUMENTED = {
    "3.1.0": {"getAllAlbums": {"shared"}, "getAlbumInfo": {"withoutAssets"}, "getMySharedLink": {"password"}},
    "2.7.5": {"getAllAlbums": {"isOwned", "isShared"}},
}


@cache
def exchanges(release: str, prefix: str = "") -> list[Exchange]:
    """Return the recorded exchanges of a release."""
    lines = (RECORDINGS / f"{prefix}{release}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def successes(release: str, prefix: str = "") -> Iterator[tuple[OperationModel, RawResponse]]:
    """Yield every recorded 2xx response with its operation."""
    spec = load_release(release)
    for exchange in exchanges(release, prefix):
        if 200 <= exchange["status"] < 300:
            content = content_of(exchange["response"])
            answer = RawResponse(exchange["status"], None, exchange["headers"], content, BASE_URL + exchange["path"])
            yield spec.operations[exchange["operation_id"]], answer


def content_of(body: dict[str, Any] | None) -> bytes:
    """Return the bytes of a recorded body."""
    if body is None:
        return b""
    text: str | None = body.get("text")
    return text.encode() if text is not None else base64.b64decode(body["base64"])


def client_for(release: str) -> AsyncClient:
    """Return a client of ``release`` that sends nothing."""
    return AsyncClient(BASE_URL, api_key="key", spec=release)


def read(release: str, operation: OperationModel, answer: RawResponse, validation: Any) -> ApiResponse[Any]:
    """Read a response as a call of ``operation`` does."""
    return asyncio.run(client_for(release)._connection.read(operation, answer, validation))


# ---------------------------------------------------------------- responses


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.filterwarnings("ignore::immichpy_dynamic.ResponseValidationWarning")
def test_every_answer_becomes_an_object_in_warn_mode(release: str) -> None:
    """Every successful response of a real server is read as data in warn mode."""
    for operation, answer in successes(release):
        data = read(release, operation, answer, "warn").data
        assert (data is None) == (answer.content in (b"", b"null")), operation.operation_id


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.filterwarnings("ignore::immichpy_dynamic.ResponseValidationWarning")
def test_recorded_scenarios_become_objects(release: str) -> None:
    """Every successful response of the recorded scenarios is read as data."""
    responses = list(successes(release, "scenarios-"))
    assert len(responses) > 100
    for operation, answer in responses:
        data = read(release, operation, answer, "warn").data
        assert (data is None) == (answer.content in (b"", b"null")), operation.operation_id


@pytest.mark.parametrize("release", RELEASES)
def test_recorded_errors_have_a_message(release: str) -> None:
    """Every error response of the recorded scenarios has a message."""
    errors = [exchange for exchange in exchanges(release, "scenarios-") if exchange["status"] >= 400]
    assert {400, 401, 403, 500} <= {exchange["status"] for exchange in errors}
    for exchange in errors:
        assert json.loads(exchange["response"]["text"])["message"], exchange["path"]


@pytest.mark.parametrize("release", RELEASES)
def test_exactly_the_known_deviating_answers_raise_in_strict_mode(release: str) -> None:
    """Strict mode rejects exactly the recorded responses that are known to violate the schema."""
    raised = Counter(
        operation.operation_id for operation, answer in successes(release) if read_issues(release, operation, answer)
    )
    assert raised == DEVIATING[release]


@pytest.mark.parametrize("release", RELEASES)
def test_off_mode_is_silent(release: str) -> None:
    """Off mode causes neither warnings nor issues for any response."""
    for operation, answer in successes(release):
        assert read(release, operation, answer, "off").issues == ()


@pytest.mark.parametrize("release", RELEASES)
def test_warn_mode_warns_once_for_each_kind_of_deviation(release: str) -> None:
    """A client warns once of a schema violation, and not again for other elements or responses."""
    client = client_for(release)
    first, second = [found for found in successes(release) if found[0].operation_id == "getNotifications"][-2:]
    with pytest.warns(ResponseValidationWarning, match="get_notifications.*data: expected object") as warned:
        assert len(asyncio.run(client._connection.read(*second, "warn")).issues) == 2
    assert len(warned) == 1
    assert len(asyncio.run(client._connection.read(*first, "warn")).issues) == 1


@pytest.mark.parametrize("release", RELEASES)
def test_verdict_and_issues_are_those_of_jsonschema_alone(release: str) -> None:
    """The issues of every recorded response have the same paths and rules as those of jsonschema alone."""
    judged = Counter[str]()
    for operation, answer in successes(release):
        response = operation.success
        if response is None or response.schema is None or response.content_type not in (JSON, JSON_LINES):
            continue
        lines = response.content_type == JSON_LINES
        judged["lines" if lines else "json"] += 1
        found = read_issues(release, operation, answer)
        where = operation.path, operation.method.lower(), response.status, response.content_type
        values = [json.loads(line) for line in (answer.content.splitlines() if lines else [answer.content])]
        alone, ours = [], []
        for number, value in enumerate(values):
            prefix = f"$[{number}]" if lines else "$"
            errors = plain_validator(release, *where).iter_errors(value)
            alone += [(prefix + error.json_path[1:], error.validator) for each in errors for error in flattened(each)]
            issues = compiled(load_release(release)).validator.issues(response.schema, value)
            ours += [(prefix + issue.path[1:], issue.rule) for issue in issues]
        assert len(alone) < MOST_ISSUES
        assert sorted((issue.path, issue.rule) for issue in found) == sorted(alone) == sorted(ours)
    assert judged["json"] == JSON_ANSWERS[release]
    assert judged["lines"]


def read_issues(release: str, operation: OperationModel, answer: RawResponse) -> tuple[Issue, ...]:
    """Return the issues that a call in strict mode reports."""
    try:
        return read(release, operation, answer, "strict").issues
    except ResponseValidationError as error:
        return error.issues


@cache
def plain_document(release: str) -> dict[str, Any]:
    """Return the release's document as JSON Schema 2020-12, without using the package's conversion."""
    document = json.loads((specs_directory() / find_release(release).document).read_bytes())
    converted: dict[str, Any] = as_json_schema(document)
    return converted


def as_json_schema(value: Any) -> Any:
    """Convert ``nullable`` of OpenAPI 3.0 to JSON Schema, and drop patterns that repeat a date format."""
    if isinstance(value, list):
        return [as_json_schema(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {key: as_json_schema(item) for key, item in value.items() if key != "nullable"}
    if value.get("exclusiveMinimum") is True:
        result["exclusiveMinimum"] = result.pop("minimum")
    if value.get("format") in ("date", "date-time"):
        result.pop("pattern", None)
    return {"anyOf": [result, {"type": "null"}]} if value.get("nullable") is True else result


@cache
def plain_validator(release: str, path: str, method: str, status: str, content_type: str) -> Draft202012Validator:
    """Return a validator of jsonschema for a response."""
    document = plain_document(release)
    answer = document["paths"][path][method]["responses"][status]["content"][content_type]["schema"]
    formats = FormatChecker(formats=["date", "uuid"])
    formats.checks("date-time")(is_date_time)
    return Draft202012Validator({**answer, "components": document["components"]}, format_checker=formats)


def is_date_time(value: Any) -> bool:
    """Return whether ``value`` is a date-time of RFC 3339 §5.6, or not a string."""
    date, time = r"\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])", r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?"
    return not isinstance(value, str) or bool(re.fullmatch(rf"{date}[Tt ]{time}([Zz]|[+-]\d\d:\d\d)", value))


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


# ---------------------------------------------------------------- requests


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("way", ["keywords", "body"])
def test_every_request_can_be_made_again(release: str, way: str) -> None:
    """The client builds the same requests as were recorded, with keywords and with the body as one mapping."""
    client = client_for(release)
    refused = set()
    undocumented: dict[str, set[str]] = {}
    for exchange in exchanges(release):
        operation = client.operations[exchange["operation_id"]]
        if names := unknown_parameters(operation.parameters, exchange):
            undocumented.setdefault(operation.operation_id, set()).update(names)
            continue
        args, kwargs = arguments(operation.parameters, operation.path, exchange, whole=way == "body")
        try:
            request = getattr(getattr(client, operation.tag), operation.__name__).request(*args, **kwargs)
        except RequestValidationError:
            assert exchange["status"] == 400
            refused.add(exchange["path"])
        else:
            assert on_the_wire(request) == recorded(exchange)
    assert refused == REFUSED[release]
    assert undocumented == UNDOCUMENTED[release]


@pytest.mark.parametrize("release", RELEASES)
async def test_undocumented_parameters_can_be_sent_with_a_plain_request(release: str) -> None:
    """``client.request`` can send parameters that the OpenAPI document does not list."""
    seen: list[tuple[Any, ...]] = []

    async def note(request: web.BaseRequest) -> web.Response:
        kind = request.headers.get("Content-Type")
        seen.append((request.method, request.path, sorted(request.query.items()), kind, await request.text() or None))
        return web.json_response(None)

    asked = [exchange for exchange in exchanges(release) if exchange["operation_id"] in UNDOCUMENTED[release]]
    async with RawTestServer(note) as server, AsyncClient(str(server.make_url("/")), spec=release) as client:
        for exchange in asked:
            path = exchange["path"].removeprefix("/api")
            await client.request(exchange["method"], path, params=dict(exchange["query"]))
    assert seen == [recorded(exchange) for exchange in asked]


def unknown_parameters(parameters: tuple[Parameter, ...], exchange: Exchange) -> set[str]:
    """Return the query parameters that the OpenAPI document does not list."""
    known = {parameter.wire_name for parameter in parameters if parameter.location == "query"}
    return {name for name, _ in exchange["query"]} - known


def arguments(
    parameters: tuple[Parameter, ...], path: str, exchange: Exchange, *, whole: bool
) -> tuple[list[Any], dict[str, Any]]:
    """Return the Python arguments for a recorded request."""
    known = {(parameter.location, parameter.wire_name): parameter for parameter in parameters}
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape("/api" + path))
    match = re.fullmatch(pattern, exchange["path"])
    assert match is not None
    in_path = {known["path", name].name: unquote(text) for name, text in match.groupdict().items()}
    args: list[Any] = [*in_path.values()] if whole else []
    kwargs: dict[str, Any] = {} if whole else in_path
    for name in dict.fromkeys(name for name, _ in exchange["query"]):
        parameter = known["query", name]
        values = [python_value(parameter.schema, text) for other, text in exchange["query"] if other == name]
        kwargs[parameter.name] = values if parameter.schema.get("type") == "array" else values[0]
    body = json.loads(exchange["request"]["text"]) if exchange["request"] is not None else None
    if whole and body is not None:
        args.append(body)
    elif body is not None:
        kwargs |= {known["body", name].name: value for name, value in body.items()}
    return args, kwargs


def python_value(schema: dict[str, Any], text: str) -> Any:
    """Return the Python value for a text in the query."""
    kind = schema.get("type")
    if kind == "array":
        return python_value(schema["items"], text)
    return json.loads(text) if kind in ("integer", "number", "boolean") else text


def on_the_wire(request: Request) -> tuple[Any, ...]:
    """Return the parts of a request that can be compared with a recorded one."""
    url = urlsplit(request.full_url)
    body = json.loads(request.content) if request.content is not None else None
    kind = request.headers.get("Content-Type")
    return request.method, unquote(url.path), sorted(parse_qsl(url.query, keep_blank_values=True)), kind, body


def recorded(exchange: Exchange) -> tuple[Any, ...]:
    """Return the same parts of a recorded request."""
    query = sorted((name, value) for name, value in exchange["query"])
    body = json.loads(exchange["request"]["text"]) if exchange["request"] is not None else None
    kind = exchange["request_headers"].get("Content-Type")
    return exchange["method"], unquote(exchange["path"]), query, kind, body


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("prefix", ["", "scenarios-"])
def test_to_dict_loses_nothing_of_what_real_servers_sent(release: str, prefix: str) -> None:
    """`to_dict()` has every documented value and null of a response, and `from_dict` makes an equal object."""
    seen = 0
    for operation, answer in successes(release, prefix):
        if operation.success is None or operation.success.content_type != JSON or not answer.content:
            continue
        data = read(release, operation, answer, "off").data
        for model, sent in models_in(data, json.loads(answer.content)):
            assert lost(model, sent) == [], operation.operation_id
            assert type(model).from_dict(model.to_dict()) == model
            seen += 1
    assert seen > 50


def models_in(data: Any, sent: Any) -> Iterator[tuple[Model, Any]]:
    """Yield the models of a response, each with its JSON."""
    if isinstance(data, Model):
        yield data, sent
    elif isinstance(data, list):
        for item, raw in zip(data, sent, strict=True):
            yield from models_in(item, raw)


def lost(model: Model, sent: dict[str, Any]) -> list[str]:
    """Return the documented fields that `to_dict()` lacks or has with another value."""
    kept = model.to_dict()
    listed = {field.alias for field in type(model).model_fields.values()}
    wrong = [
        name for name in sent if name in listed and (name not in kept or (sent[name] is None) != (kept[name] is None))
    ]
    for field in type(model).model_fields.values():
        value = sent.get(field.alias)
        if isinstance(value, (int, bool)) and kept[field.alias] != value:
            wrong.append(field.alias)
    for name, field in type(model).model_fields.items():
        for inner, raw in models_in(getattr(model, name), sent.get(field.alias)):
            wrong += [f"{name}.{one}" for one in lost(inner, raw)]
    return wrong
