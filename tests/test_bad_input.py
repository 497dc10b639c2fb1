"""Invalid input of any kind raises an error of this package whose message says what to do."""

from __future__ import annotations

import copy
import gzip
import json
import socket
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from wire import CUT_BEFORE_HEADERS, CUT_IN_THE_BODY, KEY, VERSION, Reply, Wire, client_of, reply

from immichpy_dynamic import (
    ApiConnectionError,
    ApiException,
    AsyncClient,
    BadRequestException,
    ForbiddenException,
    ImmichError,
    RequestValidationError,
    ResponseValidationError,
    ResponseValidationWarning,
    ServiceException,
    SpecError,
    UnauthorizedException,
    UnexpectedContentError,
    UnsupportedOperationError,
)
from immichpy_dynamic.schema.compiled import compiled
from immichpy_dynamic.spec.catalog import load_bytes
from immichpy_dynamic.spec.document import MAX_BYTES, MAX_VALUES
from immichpy_dynamic.testing import FakeImmich

PAGE = "<!DOCTYPE html><html><body>Welcome to my router</body></html>"


def offline() -> Any:
    """Return a client whose requests are never sent."""
    return client_of("http://127.0.0.1:9")


async def version_from(answer: Reply, **options: Any) -> Any:
    """Request the version from a server that sends this response."""
    async with Wire((answer,)) as server, client_of(server.url, retries=0, **options) as client:
        return await client.server.get_server_version()


# ---------------------------------------------------------------- where the server is


@pytest.mark.parametrize(
    ("base_url", "meant"),
    [
        ("http://localhost:2283", "http://localhost:2283/api"),
        ("http://localhost:2283/", "http://localhost:2283/api"),
        ("http://localhost:2283/api", "http://localhost:2283/api"),
        ("http://localhost:2283/api/", "http://localhost:2283/api"),
        (" https://example.org/photos/ ", "https://example.org/photos/api"),
        ("http://[::1]:2283", "http://[::1]:2283/api"),
    ],
)
def test_base_url_is_completed(base_url: str, meant: str) -> None:
    """A base URL is accepted with and without ``/api`` and with and without a trailing slash."""
    assert AsyncClient(base_url).base_url == meant


@pytest.mark.parametrize(
    "base_url",
    ["localhost:2283", "ftp://localhost", "", "http://", "//localhost", "http://localhost:99999", "http://[::1", None],
)
def test_base_url_that_is_none_says_how_to_write_one(base_url: Any) -> None:
    """An invalid base URL raises an error that shows a valid one, for example when the scheme is missing."""
    with pytest.raises(ValueError, match="http://localhost:2283"):
        AsyncClient(base_url)


def test_base_url_with_a_password_is_refused_without_showing_it() -> None:
    """A base URL with a password raises ValueError, and the message does not contain the password."""
    with pytest.raises(ValueError, match="api_key") as caught:
        AsyncClient("http://me:geheim@localhost")
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("base_url", ["http://localhost?x=1", "http://localhost/#/photos"])
def test_base_url_copied_from_the_browser_is_refused(base_url: str) -> None:
    """A base URL with ``?`` or ``#`` raises ValueError."""
    with pytest.raises(ValueError, match="without '\\?' or '#'"):
        AsyncClient(base_url)


@pytest.mark.parametrize("key", ["", "  ", "with\nbreak", "ключ"])
def test_key_that_no_header_takes_is_refused(key: str) -> None:
    """A key that is empty or cannot be sent in a header raises ValueError."""
    with pytest.raises(ValueError, match="api_key is empty or has characters"):
        AsyncClient("http://localhost", key)


async def test_wrong_port_says_so() -> None:
    """A refused connection raises ApiConnectionError whose message suggests to check host and port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    async with client_of(url, retries=0) as client:
        with pytest.raises(ApiConnectionError, match="is the server running, and are host and port right"):
            await client.server.ping_server()


async def test_unknown_host_says_so() -> None:
    """An unknown host raises ConnectionError (RFC 6761 reserves ``.invalid``, so no resolver knows the name)."""
    async with client_of("http://immich.invalid", retries=0) as client:
        with pytest.raises(ConnectionError, match="cannot connect"):
            await client.server.ping_server()


async def test_page_in_place_of_the_api_says_that_the_base_url_is_wrong() -> None:
    """An HTML page in place of JSON (router, login page, web app) raises an error that blames the base URL."""
    with pytest.raises(UnexpectedContentError, match="HTML page where JSON was expected: the base URL is probably not"):
        await version_from(reply(200, PAGE))


async def test_page_in_place_of_a_picture_is_not_saved_as_one() -> None:
    """An HTML page in place of a picture raises an error instead of being saved as a picture."""
    async with Wire((reply(200, PAGE),)) as server, client_of(server.url) as client:
        with pytest.raises(UnexpectedContentError, match="HTML page where bytes was expected"):
            await client.assets.download_asset("6a3b1c2d-4e5f-4a6b-8c7d-000000000001")


# ---------------------------------------------------------------- keys and permissions


async def test_wrong_key_says_where_keys_are_made() -> None:
    """The error for a wrong API key has the server's message and says where to create a key."""
    async with FakeImmich() as fake, client_of(fake.url) as client:
        with pytest.raises(UnauthorizedException, match="Account Settings > API Keys") as caught:
            await client.users.get_my_user()
        assert (caught.value.status, caught.value.message) == (401, "Invalid API key")
        assert KEY not in str(caught.value)


async def test_missing_permission_is_named() -> None:
    """The error for a 403 response names the missing permission."""
    async with FakeImmich() as fake, client_of(fake.url, fake.api_key) as client:
        made = await client.api_keys.create_api_key(name="small", permissions=["asset.read"])
        async with client_of(fake.url, made.secret) as small:
            with pytest.raises(ForbiddenException, match=r"create_album needs the permission 'album\.create'"):
                await small.albums.create_album(album_name="Trip")


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("albms", "Did you mean albums"),
        ("get_album_info", "client.albums.get_album_info"),
        ("get_albm_info", "Did you mean client.albums.get_album_info"),
        ("zzz", "It has: activities, albums"),
    ],
)
def test_unknown_tag_teaches(name: str, hint: str) -> None:
    """An unknown tag raises AttributeError, so that ``hasattr`` works; the message suggests existing tags."""
    client = offline()
    assert not hasattr(client, name)
    with pytest.raises(AttributeError, match=hint) as caught:
        getattr(client, name)
    assert isinstance(caught.value, UnsupportedOperationError)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("create_albun", "Did you mean create_album"),
        ("get_server_version", r"It is client\.server\.get_server_version"),
        ("get_server_verson", r"Did you mean client\.server\.get_server_version"),
        ("zzz", "It has: .*create_album"),
        ("list", "It has: .*get_all_albums"),
    ],
)
def test_unknown_operation_teaches(name: str, hint: str) -> None:
    """An unknown operation raises AttributeError that suggests existing ones, also those of other tags."""
    with pytest.raises(UnsupportedOperationError, match=hint):
        getattr(offline().albums, name)


def test_unknown_operation_id_teaches() -> None:
    """An unknown operation id raises an error that suggests existing ids."""
    with pytest.raises(KeyError, match="Did you mean getAssetInfo"):
        offline().operations["getAssetInf"]


@pytest.mark.parametrize(
    ("call", "hint"),
    [
        (lambda c: c.albums.create_album(album_nam="x"), "unknown argument: 'album_nam'.*Did you mean album_name"),
        (lambda c: c.albums.create_album(zzz=1, album_name="x"), "'zzz'.*It takes .*album_name"),
        (lambda c: c.server.ping_server(zzz=1), "'zzz'.*It takes none"),
        (lambda c: c.albums.create_album(), "missing the required argument 'album_name'"),
        (lambda c: c.albums.get_album_info(), "missing the required argument 'id'"),
        (lambda c: c.search.search_person(name=None), "missing the required argument 'name'"),
        (lambda c: c.albums.get_album_info(*"abcdef"), r"takes at most \d positional arguments, got 6"),
        (lambda c: c.albums.get_album_info("a", id="b"), "two values for 'id'"),
        (lambda c: c.assets.upload_asset(Path("a.jpg")), "fields of its form as keywords: asset_data=…"),
        (lambda c: c.albums.create_album({"albumName": "x"}, album_name="y"), "got the body twice"),
        (lambda c: c.albums.create_album({"albumName": "x"}, create_album_dto={}), "two values for 'create_album_dto'"),
    ],
)
async def test_wrong_arguments_are_a_type_error(call: Callable[[Any], Any], hint: str) -> None:
    """Wrong arguments raise TypeError, as with any Python function, and no request is sent."""
    with pytest.raises(TypeError, match=hint):
        await call(offline())


# ---------------------------------------------------------------- values


@pytest.mark.parametrize(
    ("call", "hints"),
    [
        (lambda c: c.albums.create_album(album_name=7), ["album_name: expected string, found 7 (type)"]),
        (lambda c: c.albums.get_album_info("no-uuid"), ['id: expected uuid, found "no-uuid" (format)']),
        (
            lambda c: c.assets.update_asset("6a3b1c2d-4e5f-4a6b-8c7d-000000000001", visibility="secret"),
            ["visibility: expected one of", '"archive"', "(enum)"],
        ),
        (
            lambda c: c.assets.update_asset("6a3b1c2d-4e5f-4a6b-8c7d-000000000001", latitude=91, rating=6),
            ["2 issues", "latitude: expected at most 90, found 91", "rating: expected"],
        ),
        (lambda c: c.tags.create_tag(name="x", color="red"), ["color: expected a match of", '"red" (pattern)']),
        (lambda c: c.search.search_assets(size=0), ["size: expected at least 1"]),
        (
            lambda c: c.search.search_assets(taken_after=datetime(2024, 5, 6)),  # noqa: DTZ001 - that is the point
            ["taken_after: expected a datetime with a time zone (value.astimezone()"],
        ),
        (lambda c: c.albums.get_album_info(""), ["id: expected a path segment"]),
        (lambda c: c.albums.create_album({"album_nme": "x"}), ["did you mean albumName or albumUsers?"]),
        (
            lambda c: c.albums.create_album([1]),
            ["expected an object, or its fields as keyword arguments, such as album_name=…, found an array of 1"],
        ),
        (lambda c: c.albums.create_album("Trip"), ["the body: expected an object", "album_name=…, found a string"]),
        (
            lambda c: c.tags.tag_assets("6a3b1c2d-4e5f-4a6b-8c7d-000000000001", ["x"]),
            ["the body: expected an object", "such as ids=…"],
        ),
    ],
)
async def test_wrong_values_are_not_sent(call: Callable[[Any], Any], hints: list[str]) -> None:
    """Invalid values raise one error that lists all problems by argument name, and no request is sent."""
    with pytest.raises(RequestValidationError) as caught:
        await call(offline())
    assert isinstance(caught.value, ValueError)
    for hint in ["was not sent", *hints]:
        assert hint in str(caught.value)


async def test_failed_login_advises_on_the_password() -> None:
    """A login with a wrong password raises UnauthorizedException whose hint is not about the API key."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        with pytest.raises(UnauthorizedException, match="Check the e-mail address and the password") as caught:
            await client.authentication.login(email="admin@example.com", password="wrong")
    assert "api_key" not in str(caught.value)


async def test_ended_session_advises_a_login() -> None:
    """An access token that is not valid raises UnauthorizedException whose hint is about the token."""
    async with FakeImmich() as fake, AsyncClient(fake.url, access_token="ended") as client:
        with pytest.raises(UnauthorizedException, match="`access_token` is wrong: log in again"):
            await client.users.get_my_user()


LIMITS: list[Any] = [
    ({"timeout": "5"}, TypeError),
    ({"timeout": 0}, ValueError),
    ({"timeout": -1.5}, ValueError),
    ({"timeout": float("nan")}, ValueError),
    ({"retries": "2"}, TypeError),
]


@pytest.mark.parametrize(("limit", "kind"), LIMITS)
def test_unusable_limit_is_refused(limit: dict[str, Any], kind: type[Exception]) -> None:
    """An unusable timeout or number of retries raises an error at once and is never treated as "no limit"."""
    with pytest.raises(kind, match="|".join(limit)):
        AsyncClient("http://localhost", **limit)


@pytest.mark.parametrize(("limit", "kind"), LIMITS)
async def test_unusable_limit_of_a_call_is_refused(limit: dict[str, Any], kind: type[Exception]) -> None:
    """An invalid timeout or number of retries of one call raises an error, and no request is sent."""
    with pytest.raises(kind, match="|".join(limit)):
        await client_of("http://127.0.0.1:1").server.ping_server(**{f"_{name}": value for name, value in limit.items()})


@pytest.mark.parametrize("validation", ["loud", None, True])
def test_unknown_validation_names_the_known_ones(validation: Any) -> None:
    """An unknown validation mode raises an error that lists the valid modes."""
    with pytest.raises(ValueError, match="validation must be one of warn, strict, off"):
        AsyncClient("http://localhost", validation=validation)


async def test_unknown_validation_of_a_call_names_the_known_ones() -> None:
    """An unknown ``_validation`` mode raises an error that lists the valid modes."""
    async with Wire((VERSION,)) as server, client_of(server.url) as client:
        with pytest.raises(ValueError, match="_validation must be one of warn, strict, off"):
            await client.server.get_server_version(_validation="loud")


# ---------------------------------------------------------------- answers


@pytest.mark.parametrize(
    ("answer", "hint"),
    [
        (CUT_BEFORE_HEADERS, "the connection failed"),
        (CUT_IN_THE_BODY, "the response broke off before its end"),
        (Reply(b"SSH-2.0-OpenSSH_9.6\r\n\r\n", "close"), "is not valid HTTP"),
        (Reply(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n", "close"), "is not valid HTTP"),
    ],
)
async def test_broken_connection_is_a_connection_error(answer: Reply, hint: str) -> None:
    """A broken connection raises an error that is also a ``ConnectionError``, as the standard library's clients do."""
    with pytest.raises(ApiConnectionError, match=hint) as caught:
        await version_from(answer)
    assert isinstance(caught.value, ConnectionError)
    assert "GET http://127.0.0.1" in str(caught.value)


@pytest.mark.parametrize(
    "body", [b"{", b"garbage", b"\xff\xfe", b"{'major': 3}", b'{"major": NaN', gzip.compress(b"{}")[:-9]]
)
async def test_garbage_json_shows_how_it_begins(body: bytes) -> None:
    """The error for an invalid JSON response shows only its first characters."""
    with pytest.raises(UnexpectedContentError, match=r"not JSON \(application/json, \d+ bytes, begins"):
        await version_from(reply(200, body))


async def test_deeply_nested_json_ends_in_an_error() -> None:
    """A response of deeply nested JSON raises an error instead of crashing the interpreter."""
    with pytest.raises(UnexpectedContentError, match=r"nested too deeply|not JSON"):
        await version_from(reply(200, b"[" * 200_000))


async def test_truncated_gzip_is_an_error() -> None:
    """A truncated gzip body raises an error, even when its length matches Content-Length."""
    whole = gzip.compress(json.dumps({"major": 3, "minor": 3, "patch": 5, "prerelease": None}).encode())
    with pytest.raises((ApiConnectionError, UnexpectedContentError), match=r"broke off|not JSON"):
        await version_from(reply(200, whole[: len(whole) // 2], headers={"Content-Encoding": "gzip"}))


async def test_no_content_where_a_body_is_documented_is_reported() -> None:
    """An empty response where a body is documented makes the call return ``None`` with an issue."""
    with pytest.warns(ResponseValidationWarning) as caught:
        assert await version_from(reply(204), spec="3.3.5") is None
    assert [str(warning.message).partition("3.3.5: ")[2] for warning in caught] == [
        "$: expected 200, found 204 (status)",
        "$: expected a body of application/json, found nothing (body)",
    ]
    with pytest.raises(ResponseValidationError, match="expected 200, found 204"):
        await version_from(reply(204), validation="strict")
    assert await version_from(reply(204), validation="off") is None


async def test_undocumented_success_is_read_as_the_documented_one() -> None:
    """An undocumented success status such as 202 is parsed like the documented one, with an issue."""
    answer = reply(202, {"major": 3, "minor": 3, "patch": 5, "prerelease": None})
    with pytest.warns(ResponseValidationWarning, match=r"expected 200, found 202 \(status\)"):
        version = await version_from(answer, spec="3.3.5")
    assert (version.major, version.minor, version.patch) == (3, 3, 5)
    with pytest.raises(ResponseValidationError) as caught:
        await version_from(answer, validation="strict")
    assert caught.value.value.major == 3


async def test_server_error_with_a_page_does_not_print_the_page() -> None:
    """The message of a 500 error with an HTML body has the reason phrase, not the page."""
    page = reply(500, PAGE, reason="Internal Server Error")
    with pytest.raises(ServiceException, match=r"^server.get_server_version: 500 Internal Server Error") as caught:
        await version_from(page)
    assert "router" not in str(caught.value)
    assert (caught.value.body, caught.value.data) == (PAGE, None)


@pytest.mark.parametrize(
    "body",
    [
        {"message": ["name must be a string", "id must be a UUID"], "error": "Bad Request", "statusCode": 400},
        {"message": "Validation failed", "errors": [{"path": ["name"], "message": "Invalid input"}]},
        "plain text",
        [1, 2],
        None,
        {"message": None},
        {"errors": {"a": 1}},
        {"message": {"deep": [1]}},
    ],
)
async def test_any_error_body_can_be_read(body: Any) -> None:
    """Every property of the exception works for Immich's two error formats and for arbitrary bodies of proxies."""
    with pytest.raises(BadRequestException) as caught:
        await version_from(reply(400, body))
    error = caught.value
    assert "400" in str(error)
    assert isinstance(error.message, str)
    assert isinstance(error.errors, list)
    assert error.correlation_id is None
    assert repr(error)


async def test_not_modified_is_an_api_exception() -> None:
    """A 304 response raises ApiException with its status."""
    with pytest.raises(ApiException) as caught:
        await version_from(reply(304))
    assert caught.value.status == 304


# ---------------------------------------------------------------- documents

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.0",
    "info": {"title": "Small", "version": "9.9.9"},
    "paths": {
        "/things/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {
                "operationId": "getThing",
                "tags": ["Things"],
                "x-immich-history": [{"version": "v1", "state": "Added"}],
                "parameters": [
                    {"$ref": "#/components/parameters/Page"},
                    {"name": "q", "in": "query", "content": {"application/json": {"schema": {"type": "integer"}}}},
                ],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                    "404": {"$ref": "#/components/responses/Gone"},
                },
            },
            "put": {
                "operationId": "putThing",
                "tags": ["Things"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {"kind": {"type": "string", "enum": ["a", "b"]}},
                                "required": ["kind"],
                            }
                        }
                    },
                },
                "responses": {"204": {"description": ""}},
            },
        }
    },
    "components": {
        "parameters": {"Page": {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}}},
        "responses": {"Gone": {"description": ""}},
        "schemas": {
            "Thing": {
                "type": "object",
                "properties": {
                    "name": {"type": "string", "pattern": "^a", "minLength": 1},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}, "maxItems": 9},
                    "more": {"type": "object", "additionalProperties": {"type": "string"}},
                    "when": {"anyOf": [{"type": "string", "format": "date-time"}, {"not": {"type": "null"}}]},
                },
                "required": ["name"],
            },
            "Part": {"allOf": [{"type": "integer", "minimum": 3, "exclusiveMinimum": True}], "nullable": True},
        },
    },
}


def document(**changes: Any) -> dict[str, Any]:
    """Return a small OpenAPI document with other top-level keys."""
    return {**copy.deepcopy(DOCUMENT), **changes}


def with_parameter(parameter: Any) -> dict[str, Any]:
    """Return a small OpenAPI document whose operation has this parameter."""
    return document(paths={"/x": {"get": {"parameters": [parameter]}}})


def bomb(depth: int = 12) -> str:
    """Return short YAML whose aliases expand to ten to the power of ``depth`` values."""
    lines = ["openapi: 3.0.0", "paths: {}", "a0: &a0 [x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, depth)]
    return "\n".join(lines)


FILES: dict[str, tuple[str | bytes, str]] = {
    "empty": (b"", "is empty"),
    "blank": (b" \n\n", "is empty"),
    "binary": (bytes(range(256)), "neither JSON nor YAML"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "neither JSON nor YAML"),
    "page": (PAGE, "is an HTML or XML page"),
    "cut off": (json.dumps(DOCUMENT)[:-40], "neither JSON nor YAML"),
    "text": ("Hello", "holds a string where an object is expected"),
    "list": ("[1, 2]", "holds an array"),
    "null": ("null", "holds null"),
    "swagger": (json.dumps({"swagger": "2.0", "paths": {}}), "not an OpenAPI 3 document .found keys swagger, paths"),
    "version": (json.dumps(document(openapi="2.0")), "not an OpenAPI 3 document .found openapi: '2.0'"),
    "no paths": (json.dumps({"openapi": "3.0.0"}), "has no `paths`"),
    "paths list": (json.dumps(document(paths=[])), "paths is an array where an object is expected"),
    "path null": (json.dumps(document(paths={"/x": None})), "paths./x is null where an object is expected"),
    "path without slash": (json.dumps(document(paths={"x": {}})), "'x', which does not begin with '/'"),
    "components list": (
        json.dumps(document(paths={}, components=[])),
        "components is an array where an object is expected",
    ),
    "schemas list": (json.dumps(document(paths={}, components={"schemas": [1]})), "components.schemas is an array"),
    "info string": (json.dumps(document(info="x")), "info is a string"),
    "nameless parameter": (json.dumps(with_parameter({"in": "query"})), r"paths./x.get.parameters\[0\] needs a `name`"),
    "parameter nowhere": (json.dumps(with_parameter({"name": "x"})), "an `in` of path, query, header or cookie"),
    "parameter body": (json.dumps(with_parameter({"name": "x", "in": "body"})), "an `in` of path"),
    "parameter string": (json.dumps(with_parameter("x")), r"parameters\[0\] is a string"),
    "remote": (json.dumps(with_parameter({"$ref": "https://evil.example/x.json"})), "outside of the document.*bundle"),
    "remote file": (json.dumps(with_parameter({"$ref": "../secrets.yaml#/x"})), "outside of the document"),
    "missing": (
        json.dumps(with_parameter({"$ref": "#/components/parameters/No"})),
        r"parameters\[0\] refers to '#/components/parameters/No', which the document does not have",
    ),
    "elsewhere": (json.dumps(with_parameter({"$ref": "#/paths/x"})), "like '#/components/schemas/Name'"),
    "circle": (
        json.dumps(
            document(
                paths={"/x": {"get": {"parameters": [{"$ref": "#/components/parameters/A"}]}}},
                components={"parameters": {"A": {"$ref": "#/components/parameters/A"}}},
            )
        ),
        "refers to itself",
    ),
    "schema circle": (
        json.dumps(document(components={"schemas": {"A": {"$ref": "#/components/schemas/A"}}}, paths={})),
        "components.schemas.A refers to itself",
    ),
    "deep": ('{"openapi": "3.0.0", "paths": ' + '{"a":' * 10_000 + "1" + "}" * 10_001, "nested deeper than 128"),
    "deep list": ('{"openapi": "3.0.0", "paths": ' + "[" * 10_000 + "]" * 10_000 + "}", "nested deeper than 128"),
    "deep yaml": ("openapi: 3.0.0\npaths: " + "[" * 10_000 + "]" * 10_000, "nested deeper than 128"),
    "deeper yaml": ("- " * 300_000 + "x", "nested deeper than 128"),
    "indented yaml": ("\n".join("  " * n + "a:" for n in range(1_000)), "nested deeper than 128"),
    "bomb": (bomb(), f"unfolds to more than {MAX_VALUES} values"),
    "circle of aliases": ("openapi: 3.0.0\npaths: &a\n  /x: *a", "nested deeper than 128"),
    "python tag": ("openapi: !!python/object/apply:os.system ['true']", "neither JSON nor YAML"),
    "broken yaml": ("openapi: 3.0.0\npaths: {", "neither JSON nor YAML"),
}


@pytest.mark.parametrize("name", FILES)
def test_unusable_document_says_where_it_is_wrong(name: str, tmp_path: Path) -> None:
    """The error for an invalid OpenAPI document names the file and the place."""
    content, hint = FILES[name]
    path = tmp_path / "document.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(SpecError, match=f"{path}.*{hint}"):
        AsyncClient("http://localhost", spec=path).spec  # noqa: B018 - reading it is the test


def test_huge_document_is_not_read(tmp_path: Path) -> None:
    """A file of 200 MB (sparse, so it uses no disk space) is rejected after reading a part of it."""
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(200 * 10**6)
    with pytest.raises(SpecError, match=f"huge.json is larger than {MAX_BYTES // 2**20} MiB"):
        AsyncClient("http://localhost", spec=path).spec  # noqa: B018


def test_directory_and_missing_file_say_so(tmp_path: Path) -> None:
    """The error for a folder or a missing file contains the operating system's reason."""
    with pytest.raises(SpecError, match=r"cannot read the document .*: Is a directory"):
        AsyncClient("http://localhost", spec=tmp_path).spec  # noqa: B018
    with pytest.raises(SpecError, match=r"cannot read the document .*nothing\.json: No such file"):
        AsyncClient("http://localhost", spec=str(tmp_path / "nothing.json")).spec  # noqa: B018


@pytest.mark.parametrize(
    ("spec", "hint"),
    [
        ("99.0", "Immich 99.0 is not bundled .bundled: 1.113.0 to .*the nearest is"),
        ("newest", "'newest' is not a release: write it like '3.1.0'"),
        ("./openapi", "not a release.*a path that ends in .json, .yaml or .yml"),
        ([], "spec must be a release, a path, a document or a Spec"),
    ],
)
def test_spec_that_names_nothing_says_what_it_takes(spec: Any, hint: str) -> None:
    """An invalid ``spec`` argument raises an error that lists the accepted forms: release, path, document, Spec."""
    with pytest.raises(SpecError, match=hint):
        AsyncClient("http://localhost", spec=spec).spec  # noqa: B018


async def test_unusable_document_is_told_when_the_client_is_opened(tmp_path: Path) -> None:
    """An invalid OpenAPI document raises an error when the client is opened, not at the first call."""
    with pytest.raises(SpecError, match="cannot read the document"):
        async with AsyncClient("http://localhost", spec=tmp_path / "nothing.json"):
            pytest.fail("opened")


def test_yaml_means_what_json_means() -> None:
    """YAML is read as YAML 1.2: status codes stay strings, and dates, ``no`` and ``12:30`` are text."""
    spec = load_bytes(
        b"""
openapi: 3.0.0
info: {title: Small, version: 2.0.0}
paths:
  /x:
    get:
      operationId: getX
      tags: [on]
      parameters:
        - {name: when, in: query, schema: {type: string, enum: [yes, no, 2024-05-06, 12:30, 0x1F, 010, 1_000]}}
        - {name: size, in: query, schema: {type: integer, minimum: 1, maximum: 1e3, enum: [1, -2, 30]}}
      responses:
        200: {description: fine, content: {application/json: {schema: {type: boolean, default: true}}}}
""",
        "small.yaml",
    )
    operation = spec.operations["getX"]
    assert operation.tag == "on"
    when, size = operation.parameters
    assert spec.resolve(when.schema)["enum"] == ["yes", "no", "2024-05-06", "12:30", "0x1F", "010", "1_000"]
    assert spec.resolve(size.schema)["enum"] == [1, -2, 30]
    assert spec.resolve(size.schema)["maximum"] == 1000
    assert operation.responses[0].status == "200"
    assert spec.release == "2.0.0"


def test_odd_but_usable_document_is_read() -> None:
    """An OpenAPI document with harmless defects is accepted, such as Immich's illegal ``in`` of a security scheme."""
    odd = document(
        paths={"/x/{id}": {"summary": "s", "get": {"responses": {"2XX": {}, "default": {}}}, "x-own": 1}},
        components={"securitySchemes": {"bearer": {"type": "http", "in": "headers"}}},
        servers="none",
    )
    client = client_of("http://localhost", spec=odd)
    assert list(client.operations) == ["getXId"]
    assert repr(client.default.get_x_id)


def test_operations_that_share_an_id_or_have_none_are_all_there() -> None:
    """Operations with a repeated ``operationId``, or with paths that make the same name, are all available."""
    odd = document(paths={path: {"get": {"responses": {}}} for path in ("/a/b", "/a-b", "/a_b")})
    odd["paths"] |= {path: {"get": {"operationId": "getX", "responses": {}}} for path in ("/x", "/y")}
    client = client_of("http://localhost", spec=odd)
    paths = {name: operation.path for name, operation in client.operations.items()}
    assert paths == {"getAB": "/a/b", "getAB_": "/a-b", "getAB_3": "/a_b", "getX": "/x", "getY": "/y"}
    assert [operation.request().url for operation in client.operations.values()][-1] == "http://localhost/api/y"


def test_parameter_that_stands_only_in_the_path_is_an_argument() -> None:
    """A path placeholder ``{id}`` without a parameter description is still an argument, and is replaced in the URL."""
    odd = document(paths={"/x/{id}": {"get": {"operationId": "getX", "responses": {}}}})
    operation = client_of("http://localhost", spec=odd).default.get_x
    assert operation.request("1").url == "http://localhost/api/x/1"
    with pytest.raises(TypeError, match="missing the required argument 'id'"):
        operation.request()


@pytest.mark.parametrize(
    ("kind", "schema", "value", "sent"),
    [
        ("text/plain", {"type": "string"}, "it's", b"it's"),
        ("application/octet-stream", {"type": "string", "format": "binary"}, b"\xff\x00", b"\xff\x00"),
        ("application/merge-patch+json", {"type": "string"}, "a", b'"a"'),
        ("application/x-www-form-urlencoded", {"type": "object"}, {"a": ["b", "c"]}, b"a=b&a=c"),
    ],
)
def test_body_is_sent_as_its_content_type_says(kind: str, schema: Any, value: Any, sent: bytes) -> None:
    """A body is serialized according to its content type: as text, bytes, a form or JSON."""
    body = {"required": True, "content": {kind: {"schema": schema}}}
    odd = document(paths={"/x": {"post": {"operationId": "postX", "requestBody": body, "responses": {}}}})
    operation = client_of("http://localhost", spec=odd).default.post_x
    request = operation.request(value)
    assert request.content == sent
    assert request.headers["Content-Type"] == kind
    assert request.curl().isprintable()
    with pytest.raises((TypeError, RequestValidationError)):
        operation.request(5)


def test_alias_that_holds_itself_has_a_signature() -> None:
    """A recursive alias, such as arrays of arrays, has a signature and is parsed at any depth."""
    odd = document(components={"schemas": {"Nest": {"type": "array", "items": {"$ref": "#/components/schemas/Nest"}}}})
    reference = {"schema": {"$ref": "#/components/schemas/Nest"}}
    answer = {"200": {"content": {"application/json": reference}}}
    odd["paths"] = {"/x": {"get": {"operationId": "getX", "responses": answer}}}
    operation = client_of("http://localhost", spec=odd).default.get_x
    assert operation.returns == "list[Any]"
    assert "list[Any]" in repr(operation)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of each value within ``value``."""
    if path:
        yield path
    for key, child in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(child, (*path, key))


ODD: list[Any] = [None, [], {}, "x", "", 1, -1, 1.5, True, [1], [None], {"x": 1}, {"$ref": 1}, ["string", "null"]]


def test_whatever_stands_anywhere_in_a_document_is_read_or_refused() -> None:
    """A document with any value replaced by another type either raises ``SpecError`` or is fully usable."""
    for path in places(DOCUMENT):
        for odd in ODD:
            changed = document()
            place: Any = changed
            for key in path[:-1]:
                place = place[key]
            place[path[-1]] = odd
            try:
                client = AsyncClient("http://localhost", spec=changed)
                spec = client.spec
            except SpecError as error:
                assert "the document" in str(error)  # noqa: PT017 - either way is fine
                continue
            for operation in client.operations.values():
                assert repr(operation), path
                assert operation.__doc__, path
                client._connection.prepare(operation.model)
            for name in spec.schemas:
                compiled(spec).types.named(name)


def test_every_error_is_ours() -> None:
    """Every exception of this package is a subclass of its base exception."""
    for kind in (ApiException, ApiConnectionError, UnexpectedContentError, SpecError, RequestValidationError):
        assert issubclass(kind, ImmichError)
