"""The fake server's HTTP behaviour: startup, rejected requests, headers and the command."""

from __future__ import annotations

import asyncio
import io
import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from immichpy_dynamic.testing import Clock, FakeImmich
from immichpy_dynamic.testing.content import IN_MEMORY

NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(params=["2.7.5", "3.1.0"])
async def fake(request: pytest.FixtureRequest) -> AsyncIterator[FakeImmich]:
    """Return a running server."""
    async with FakeImmich(release=request.param) as server:
        yield server


@pytest.fixture
async def http(fake: FakeImmich) -> AsyncIterator[aiohttp.ClientSession]:
    """Return a session with the admin's key."""
    async with aiohttp.ClientSession(f"{fake.url}/api/", headers={"x-api-key": fake.api_key}) as session:
        yield session


def message(fake: FakeImmich, body: dict[str, Any], error: str | None) -> Any:
    """Check the form of an error response for the release, and return its message."""
    if fake.spec.release.startswith("3."):
        assert set(body) <= {"message", "errors"}
    else:
        assert body.get("error") == error
        assert len(body["correlationId"]) == 8
    return body["message"]


async def test_unknown_path_is_404_as_nestjs_says_it(fake: FakeImmich, http: aiohttp.ClientSession) -> None:
    """An unknown path has the 404 response of NestJS."""
    async with http.get("nowhere") as response:
        assert response.status == 404
        assert message(fake, await response.json(), "Not Found") == "Cannot GET /api/nowhere"


async def test_wrong_method_is_404_too(http: aiohttp.ClientSession) -> None:
    """A wrong method has the response 404, because Express does not send 405."""
    async with http.delete("server/version") as response:
        assert response.status == 404


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, "Authentication required"),
        ({"x-api-key": "wrong"}, "Invalid API key"),
        ({"Authorization": "Bearer wrong"}, "Invalid user token"),
        ({"Cookie": "immich_access_token=wrong"}, "Invalid user token"),
    ],
)
async def test_strangers_get_401(fake: FakeImmich, headers: dict[str, str], expected: str) -> None:
    """A request without a key, or with a wrong key or token, has the response 401."""
    async with aiohttp.ClientSession() as session, session.get(f"{fake.url}/api/users/me", headers=headers) as response:
        assert response.status == 401
        assert message(fake, await response.json(), "Unauthorized") == expected


async def test_path_parameter_that_is_no_uuid(fake: FakeImmich, http: aiohttp.ClientSession) -> None:
    """A path parameter that is not a UUID has the same error response as on recorded servers."""
    async with http.get("assets/not-a-uuid") as response:
        body = await response.json()
        assert response.status == 400
    if fake.spec.release == "2.7.5":
        assert body["message"] == ["id must be a UUID"]
    else:
        pattern = "/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$/"
        issue = {"origin": "string", "code": "invalid_format", "format": "uuid", "pattern": pattern}
        assert body == {
            "message": "Validation failed",
            "errors": [{**issue, "path": ["id"], "message": "Invalid UUID"}],
        }


async def test_object_that_is_not_there(fake: FakeImmich, http: aiohttp.ClientSession) -> None:
    """An entity that does not exist has the same response as one of another user."""
    async with http.get(f"assets/{NOBODY}") as response:
        assert response.status == 400
        assert message(fake, await response.json(), "Bad Request") == "Not found or no asset.read access"


async def test_body_is_judged_and_each_problem_named(fake: FakeImmich, http: aiohttp.ClientSession) -> None:
    """An invalid body has one error response that lists all problems."""
    async with http.post("search/metadata", json={"size": 0, "page": "x", "type": "SONG"}) as response:
        body = await response.json()
        assert response.status == 400
    if fake.spec.release == "2.7.5":
        assert sorted(line.split()[0] for line in body["message"]) == ["page", "size", "type"]
    else:
        assert sorted(issue["path"] for issue in body["errors"]) == [["page"], ["size"], ["type"]]
        assert {issue["code"] for issue in body["errors"]} == {"invalid_type", "too_small", "invalid_value"}


async def test_query_text_becomes_what_the_document_says(fake: FakeImmich, http: aiohttp.ClientSession) -> None:
    """Query parameters are converted to the number or boolean type of the schema."""
    fake.seed(assets=3)
    asset = next(iter(fake.state.assets.values()))
    asset.is_favorite = True
    async with http.get("assets/statistics", params={"isFavorite": "true"}) as response:
        assert (await response.json())["total"] == 1
    async with http.get("assets/statistics", params={"isFavorite": "perhaps"}) as response:
        assert response.status == 400


async def test_validation_can_be_switched_off() -> None:
    """With ``validate=False`` a request that violates the schema is accepted."""
    async with (
        FakeImmich(validate=False) as fake,
        aiohttp.ClientSession(headers={"x-api-key": fake.api_key}) as session,
        session.post(f"{fake.url}/api/search/metadata", json={"type": "SONG"}) as response,
    ):
        assert response.status == 200


async def test_answers_carry_express_headers(fake: FakeImmich, http: aiohttp.ClientSession) -> None:
    """Responses have Express's headers and a correlation id, whose name changed in 3.0."""
    async with http.get("server/ping") as response:
        assert response.headers["Content-Type"] == "application/json; charset=utf-8"
        assert response.headers["X-Powered-By"] == "Express"
        assert response.headers["ETag"]
        assert ("X-Correlation-ID" in response.headers) == (fake.spec.release == "3.1.0")
        assert ("x-immich-cid" in response.headers) == (fake.spec.release == "2.7.5")


async def test_document_and_well_known_need_no_key(fake: FakeImmich) -> None:
    """The OpenAPI document and ``/.well-known/immich`` do not require authentication."""
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{fake.url}/api/spec.json") as response:
            assert (await response.json())["info"]["version"] == fake.spec.release
        async with session.get(f"{fake.url}/.well-known/immich") as response:
            assert await response.json() == {"api": {"endpoint": "/api"}}
        async with session.get(f"{fake.url}/server/version") as response:
            assert response.content_type == "text/html"


async def test_requests_are_noted_without_secrets(fake: FakeImmich, http: aiohttp.ClientSession) -> None:
    """Received requests are recorded with the API key redacted."""
    async with http.post("search/metadata", params={"apiKey": fake.api_key}, json={"size": 1}):
        pass
    note = fake.requests[-1]
    assert (note.method, note.path, note.json) == ("POST", "/api/search/metadata", {"size": 1})
    assert note.headers["x-api-key"] == "REDACTED"
    assert note.query == [("apiKey", "REDACTED")]
    assert note.body_size == len(b'{"size": 1}')
    assert fake.api_key not in repr(fake.requests)


async def test_large_uploads_go_to_disk_and_leave_with_the_server() -> None:
    """An upload above the memory limit is stored on disk and deleted when the server stops."""
    content = bytes(IN_MEMORY + 100_000)
    async with FakeImmich() as fake:
        async with aiohttp.ClientSession(f"{fake.url}/api/", headers={"x-api-key": fake.api_key}) as session:
            form = aiohttp.FormData()
            form.add_field("assetData", io.BytesIO(content), filename="large.jpg")
            form.add_field("fileCreatedAt", "2024-05-06T07:08:09.000Z")
            form.add_field("fileModifiedAt", "2024-05-06T07:08:09.000Z")
            async with session.post("assets", data=form) as response:
                asset = fake.state.assets[(await response.json())["id"]]
            async with session.get(f"assets/{asset.id}/original") as response:
                assert await response.read() == content
        path = asset.content.path
        assert path is not None
        assert await asyncio.to_thread(path.exists)
    assert not await asyncio.to_thread(path.exists)


async def test_two_runs_are_the_same() -> None:
    """Ids, keys and times are identical in two runs."""
    runs = []
    for _ in range(2):
        async with FakeImmich() as fake:
            fake.seed(assets=4, albums=2)
            assets = [(asset.id, asset.checksum, asset.created_at) for asset in fake.state.assets.values()]
            runs.append((fake.api_key, fake.access_token, assets, list(fake.state.albums)))
    assert runs[0] == runs[1]


async def test_clock_can_be_given() -> None:
    """The times of entities come from the clock passed as ``clock=``."""
    moment = datetime(2030, 1, 1, tzinfo=UTC)
    fake = FakeImmich(clock=Clock(moment))
    assert next(iter(fake.state.users.values())).created_at > moment


async def test_without_state_any_id_will_do() -> None:
    """With ``stateful=False`` every id has a valid response."""
    async with (
        FakeImmich(stateful=False) as fake,
        aiohttp.ClientSession(headers={"x-api-key": fake.api_key}) as session,
        session.get(f"{fake.url}/api/albums/{NOBODY}") as response,
    ):
        assert response.status == 200
        assert (await response.json())["albumName"] == "value"


async def test_fresh_server_waits_for_its_admin() -> None:
    """With ``fresh=True`` the server has no admin until the admin signs up."""
    person = {"email": "Ada@example.com", "password": "correct horse", "name": "Ada"}
    jar = aiohttp.CookieJar(unsafe=True)  # accepts cookies from an IP address
    async with FakeImmich(fresh=True) as fake, aiohttp.ClientSession(f"{fake.url}/api/", cookie_jar=jar) as session:
        async with session.get("server/config") as response:
            assert (await response.json())["isInitialized"] is False
        async with session.post("auth/admin-sign-up", json=person) as response:
            assert response.status == 201
            assert (await response.json())["isAdmin"] is True
        async with session.post("auth/admin-sign-up", json=person) as response:
            assert response.status == 400
        async with session.post(
            "auth/login", json={"email": "ada@example.com", "password": "correct horse"}
        ) as response:
            assert response.status == 201
        # The cookie of the login response authenticates the request.
        async with session.get("users/me") as response:
            assert (await response.json())["email"] == "ada@example.com"


def test_blocking_programs_use_a_thread() -> None:
    """``with FakeImmich()`` serves blocking programs from a thread."""
    with FakeImmich(release="2.7.5") as fake:
        request = urllib.request.Request(f"{fake.url}/api/server/version", headers={"x-api-key": fake.api_key})  # noqa: S310 - loopback
        with urllib.request.urlopen(request) as response:  # noqa: S310 - as above
            assert json.load(response) == {"major": 2, "minor": 7, "patch": 5}


def test_command_says_where_it_listens(tmp_path: Path) -> None:
    """The command prints its URL, API key and login."""
    command = [sys.executable, "-m", "immichpy_dynamic.testing", "--release", "2.7", "--port", "0"]
    root = Path(__file__).parents[1]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=tmp_path, env={"PYTHONPATH": str(root)}
    ) as server:
        assert server.stdout is not None
        first, second, third = (server.stdout.readline() for _ in range(3))
        server.terminate()
    assert first.startswith("Immich 2.7.5 (a fake server) listens on http://127.0.0.1:")
    assert len(second.removeprefix("API key: ").strip()) > 20
    assert third == "Login: admin@example.com, password: password\n"


def test_unknown_release_is_said_plainly() -> None:
    """An unknown release ends the command with a message and no traceback."""
    command = [sys.executable, "-m", "immichpy_dynamic.testing", "--release", "0.1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[1])
    assert done.returncode == 1
    assert done.stderr.startswith("Immich 0.1 is not bundled")


def test_port_in_use_is_said_plainly() -> None:
    """A port that another server uses is an error that names the port and offers another."""
    with (
        FakeImmich() as fake,
        pytest.raises(OSError, match=f"port {fake.port}: .*0 is any free port"),
        FakeImmich(port=fake.port),
    ):
        pass


@pytest.mark.slow
@pytest.mark.may_block
async def test_ten_thousand_pictures_are_no_burden() -> None:
    """Seeding 10,000 pictures takes less than two seconds, and a search page of a thousand less than one."""
    began = time.process_time()
    async with FakeImmich(release="3.1.0") as fake, aiohttp.ClientSession() as http:
        fake.seed(assets=10_000, albums=20)
        assert time.process_time() - began < 2
        began = time.process_time()
        body = {"size": 1000, "withExif": True}
        headers = {"x-api-key": fake.api_key}
        async with http.post(f"{fake.url}/api/search/metadata", headers=headers, json=body) as response:
            assert (await response.json())["assets"]["count"] == 1000
        assert time.process_time() - began < 1
