"""The bodies of error responses, whose form changed in 3.0."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
from stage import NOBODY, Stage, User, upload

JSON = {"Content-Type": "application/json"}


def is_error(stage: Stage, status: int, body: Any, message: str) -> bool:
    """Return whether a body is an error with a message."""
    if stage.version >= (3,):
        return bool(body == {"message": message})
    return bool(body["message"] == message and body["statusCode"] == status and "error" in body)


ERRORS: dict[str, tuple[str, str, int, str]] = {
    "an unknown path": ("GET", "/nonsense", 404, "Cannot GET /api/nonsense"),
    "a method that is not there": ("PUT", "/albums", 404, "Cannot PUT /api/albums"),
    "an unknown album": ("GET", f"/albums/{NOBODY}", 400, "Not found or no album.read access"),
    "an unknown asset": ("GET", f"/assets/{NOBODY}", 400, "Not found or no asset.read access"),
    "what is for administrators": ("GET", "/admin/users", 403, "Forbidden"),
}


@pytest.mark.parametrize("what", ERRORS)
async def test_errors_have_a_message(stage: Stage, what: str) -> None:
    """An error body has a message, and up to 2.7 also the status and its name."""
    method, path, status, message = ERRORS[what]
    ada = await stage.user()
    found, body = await stage.request(ada, method, path)
    assert found == status
    assert is_error(stage, status, body, message), body


async def test_missing_and_wrong_credentials(stage: Stage) -> None:
    """Missing credentials, a wrong key and a wrong token have different error messages."""
    for headers, message in (
        ({}, "Authentication required"),
        ({"x-api-key": "wrong"}, "Invalid API key"),
        ({"Authorization": "Bearer wrong"}, "Invalid user token"),
    ):
        nobody = User("", "", "", "", None)
        status, body = await stage.request(nobody, "GET", "/albums", headers={"Authorization": "", **headers})
        assert (status, body["message"]) == (401, message)


def sentences(body: Any) -> list[str]:
    """Return the expected validation errors of a release: sentences, or paths and messages."""
    if "errors" in body:
        assert body["message"] == "Validation failed"
        return [".".join(map(str, error["path"])) + ": " + error["message"] for error in body["errors"]]
    return [body["message"]] if isinstance(body["message"], str) else list(body["message"])


INVALID: dict[str, tuple[str, str, dict[str, Any], list[str], list[str]]] = {
    # Case → method, path, options, messages of 2.x, messages of 3.x.
    "not a UUID": (
        "GET",
        "/albums/xyz",
        {},
        ["id must be a UUID"],
        ["id: Invalid UUID"],
    ),
    "wrong types": (
        "POST",
        "/albums",
        {"json": {"albumName": 1, "assetIds": "x"}},
        ["albumName must be a string", "each value in assetIds must be a UUID", "assetIds must be an array"],
        [
            "albumName: Invalid input: expected string, received number",
            "assetIds: Invalid input: expected array, received string",
        ],
    ),
    "no body": (
        "POST",
        "/albums",
        {},
        ["albumName must be a string"],
        [": Invalid input: expected object, received undefined"],
    ),
    "a missing field": (
        "POST",
        "/albums",
        {"json": {}},
        ["albumName must be a string"],
        ["albumName: Invalid input: expected string, received undefined"],
    ),
    "a wrong query": (
        "GET",
        "/timeline/buckets?isFavorite=maybe",
        {},
        ["isFavorite must be a boolean value"],
        ['isFavorite: Invalid option: expected one of "true"|"false"'],
    ),
    "too large": (
        "POST",
        "/search/metadata",
        {"json": {"size": 100_000}},
        ["size must not be greater than 1000"],
        ["size: Too big: expected number to be <=1000"],
    ),
    "too small": (
        "POST",
        "/search/metadata",
        {"json": {"page": 0}},
        ["page must not be less than 1"],
        ["page: Too small: expected number to be >=1"],
    ),
    "not in the list": (
        "POST",
        "/search/metadata",
        {"json": {"type": "FILM"}},
        ["type must be one of the following values: IMAGE, VIDEO, AUDIO, OTHER"],
        ['type: Invalid option: expected one of "IMAGE"|"VIDEO"|"AUDIO"|"OTHER"'],
    ),
    "a bad item": (
        "POST",
        "/search/metadata",
        {"json": {"albumIds": ["x"]}},
        ["each value in albumIds must be a UUID"],
        ["albumIds.0: Invalid UUID"],
    ),
    "a time": (
        "POST",
        "/search/metadata",
        {"json": {"takenAfter": "x"}},
        ["takenAfter must be a date string"],
        ["takenAfter: Invalid input: expected ISO 8601 datetime string, received string"],
    ),
}


@pytest.mark.parametrize("what", INVALID)
async def test_invalid_requests_are_explained(stage: Stage, what: str) -> None:
    """An invalid request is rejected with the error and its location."""
    if stage.version < (2,):
        pytest.skip("the words of old servers are not known")
    method, path, options, old, new = INVALID[what]
    ada = await stage.user()
    status, body = await stage.request(ada, method, path, **options)
    assert status == 400
    assert sentences(body) == (new if stage.version >= (3,) else old)


@pytest.mark.parametrize("text", ['{"albumName":', "null", '"x"'])
async def test_malformed_json(stage: Stage, text: str) -> None:
    """A body that is not JSON, or that is neither an object nor a list, is rejected."""
    ada = await stage.user()
    status, body = await stage.request(ada, "POST", "/albums", data=text.encode(), headers=JSON)
    assert status == 400
    assert "JSON" in body["message"]


async def test_a_lone_surrogate_is_replaced(stage: Stage) -> None:
    """A lone surrogate in a text is stored as the replacement character."""
    ada = await stage.user()
    status, body = await stage.request(ada, "POST", "/albums", data=b'{"albumName":"\\ud800"}', headers=JSON)
    assert (status, body["albumName"]) == (201, "\ufffd")


async def test_a_null_character_cannot_be_stored(stage: Stage) -> None:
    """A text with a null character passes validation and fails in the database."""
    ada = await stage.user()
    status, body = await stage.request(ada, "POST", "/albums", data=b'{"albumName":"a\\u0000"}', headers=JSON)
    assert (status, body["message"]) == (500, "Failed to create album")


async def test_unknown_fields_are_ignored(stage: Stage) -> None:
    """The server ignores unknown fields of a request."""
    ada = await stage.user()
    status, body = await stage.request(ada, "POST", "/albums", json={"albumName": "u", "nonsense": 1})
    assert (status, body["albumName"]) == (201, "u")


@pytest.mark.parametrize(
    ("headers", "body", "message"),
    [
        ({"Content-Type": "multipart/form-data"}, b"x", "Multipart: Boundary not found"),
        ({"Content-Type": "multipart/form-data; boundary=b"}, b"hello", "Multipart: Unexpected end of form"),
    ],
)
async def test_malformed_forms(stage: Stage, headers: dict[str, str], body: bytes, message: str) -> None:
    """A form that the server cannot parse is rejected."""
    ada = await stage.user()
    status, answer = await stage.request(ada, "POST", "/assets", data=body, headers=headers)
    assert (status, answer["message"]) == (400, message)


async def test_a_form_without_its_file(stage: Stage) -> None:
    """An upload without a file is rejected."""
    ada = await stage.user()
    time = "2024-05-01T10:00:00.000Z"
    fields = {"fileCreatedAt": time, "fileModifiedAt": time, "deviceAssetId": "x", "deviceId": "y"}
    with aiohttp.MultipartWriter("form-data") as form:
        for name, value in fields.items():
            form.append(value).set_content_disposition("form-data", name=name)
    status, answer = await stage.request(ada, "POST", "/assets", data=form)
    assert (status, answer["message"]) == (400, "File is required")


async def test_one_bad_asset_refuses_all(stage: Stage) -> None:
    """Changing or deleting several assets is rejected when one of them belongs to another user."""
    ada, grace = await stage.user(), await stage.user("Grace")
    own, foreign = (await upload(ada.client)).id, (await upload(grace.client)).id
    ids = [own, foreign]
    status, body = await stage.request(ada, "DELETE", "/assets", json={"ids": ids})
    assert (status, body["message"]) == (400, "Not found or no asset.delete access")
    status, body = await stage.request(ada, "PUT", "/assets", json={"ids": ids, "isFavorite": True})
    assert (status, body["message"]) == (400, "Not found or no asset.update access")
    assert not (await ada.client.assets.get_asset_info(own)).is_favorite


async def test_latitude_and_longitude_come_together(stage: Stage) -> None:
    """A latitude without a longitude is rejected."""
    if stage.version < (2,):
        pytest.skip("not known for old servers")
    ada = await stage.user()
    asset = (await upload(ada.client)).id
    status, _ = await stage.request(ada, "PUT", f"/assets/{asset}", json={"latitude": 10})
    assert status == 400


async def test_paths_forgive(stage: Stage) -> None:
    """A path matches regardless of case and of a trailing slash, but not with a double slash."""
    ada = await stage.user()
    assert (await stage.request(ada, "GET", "/albums/"))[0] == 200
    assert (await stage.request(ada, "GET", "/Albums"))[0] == 200
    assert (await stage.request(ada, "GET", "//albums"))[0] == 404
