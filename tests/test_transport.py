"""The HTTP transport: retries, time limits, redirects, credentials, proxies and connection reuse."""

from __future__ import annotations

import asyncio
import logging
import pickle
import ssl
import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from wire import (
    CUT_BEFORE_HEADERS,
    CUT_IN_THE_BODY,
    HANG,
    HANG_IN_THE_BODY,
    KEY,
    VERSION,
    Answer,
    Reply,
    Seen,
    Wire,
    client_of,
    reply,
)

from immichpy_dynamic import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ForbiddenException,
    ImmichError,
    NotFoundException,
    ServiceException,
    TooManyRequestsException,
    UnauthorizedException,
)
from immichpy_dynamic.http.failures import translate_errors
from immichpy_dynamic.http.request import Request
from immichpy_dynamic.http.retry import MAX_WAIT_SECONDS, is_transient, pause

ID = "6a3b1c2d-4e5f-4a6b-8c7d-000000000001"
CHECKSUM = "2jmj7l5rSw0yVb/vlWAYkK/YBwk="
BUSY = reply(503, {"message": "busy"}, reason="Service Unavailable")


@asynccontextmanager
async def talk(*answers: Answer, **options: Any) -> AsyncIterator[tuple[Wire, Any, list[float]]]:
    """Yield a server that sends these responses, a client of it, and the list of the client's pauses."""
    pauses: list[float] = []

    async def note(seconds: float) -> None:
        pauses.append(seconds)

    async with Wire(answers) as server, client_of(server.url, **options) as client:
        client._connection.transport.sleep = note
        yield server, client, pauses


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


# ---------------------------------------------------------------- retries


@pytest.mark.parametrize("status", [429, 502, 503, 504])
async def test_get_is_repeated_until_it_succeeds(status: int) -> None:
    """A GET that gets a transient status is sent up to three times by default, with growing pauses."""
    async with talk(reply(status), reply(status), VERSION) as (server, client, pauses):
        assert (await client.server.get_server_version()).major == 3
    assert len(server.requests) == 3
    assert 0.1 < pauses[0] < 0.4 < 0.5 * 2 * pauses[1] + 0.5


@pytest.mark.parametrize("status", [400, 401, 404, 408, 409, 500, 501])
async def test_other_failures_are_not_repeated(status: int) -> None:
    """A GET that fails with a lasting status is sent once."""
    async with talk(reply(status)) as (server, client, pauses):
        with pytest.raises(ApiException):
            await client.server.get_server_version()
    assert (len(server.requests), pauses) == (1, [])


async def test_last_failure_is_raised() -> None:
    """The client raises the error of the last response when all attempts have failed."""
    async with talk(BUSY) as (server, client, _):
        with pytest.raises(ServiceException, match="503 Service Unavailable: busy"):
            await client.server.get_server_version()
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("call", "repeated"),
    [
        (lambda c: c.server.get_server_version(), True),
        (lambda c: c.request("HEAD", "/server/ping"), True),
        (lambda c: c.request("OPTIONS", "/server/ping"), True),
        (lambda c: c.albums.add_assets_to_album(ID, ids=[ID]), True),  # PUT
        (lambda c: c.albums.delete_album(ID), True),
        (lambda c: c.albums.create_album(album_name="x"), False),  # POST
        (lambda c: c.albums.update_album_info(ID, album_name="x"), False),  # PATCH
    ],
)
async def test_only_what_may_be_repeated_is(call: Callable[[Any], Any], *, repeated: bool) -> None:
    """The client repeats only idempotent methods (RFC 9110 §9.2.2): not POST, not PATCH."""
    async with talk(BUSY) as (server, client, _):
        with pytest.raises(ServiceException):
            await call(client)
    assert len(server.requests) == (3 if repeated else 1)


@pytest.mark.parametrize(("checksum", "times"), [(None, 1), (CHECKSUM, 3)])
async def test_upload_is_repeated_when_it_carries_its_checksum(checksum: str | None, times: int) -> None:
    """An upload is repeated, with its whole body, only when its checksum lets Immich find duplicates."""
    given = {"x_immich_checksum": checksum} if checksum else {}
    async with talk(BUSY) as (server, client, _):
        with pytest.raises(ServiceException):
            await client.assets.upload_asset(
                asset_data=("a.jpg", b"picture"),
                file_created_at="2024-05-06T07:08:09Z",
                file_modified_at="2024-05-06T07:08:09Z",
                **given,
            )
    assert len(server.requests) == times
    assert all(b"picture" in seen.body and seen.body == server.requests[0].body for seen in server.requests)


@pytest.mark.parametrize("broken", [CUT_BEFORE_HEADERS, CUT_IN_THE_BODY])
async def test_broken_connection_is_retried(broken: Reply) -> None:
    """A GET is repeated when the connection breaks before the response or within it."""
    async with talk(broken, broken, VERSION) as (server, client, pauses):
        assert (await client.server.get_server_version()).major == 3
    assert (len(server.requests), len(pauses)) == (3, 2)


@pytest.mark.parametrize("is_injected", [False, True])
@pytest.mark.parametrize("retries", [0, 1, 2])
async def test_retries_counts_requests_on_a_reused_connection(*, retries: int, is_injected: bool) -> None:
    """A call sends ``retries + 1`` requests when the reused connection turns out to be closed."""
    async with aiohttp.ClientSession() as session:
        options = {"http_client": session} if is_injected else {}
        async with talk(VERSION, CUT_BEFORE_HEADERS, retries=retries, **options) as (server, client, pauses):
            await client.server.get_server_version()
            with pytest.raises(ApiConnectionError):
                await client.server.get_server_version()
            first, second, *_ = server.requests
    assert first.connection == second.connection
    assert (len(server.requests), len(pauses)) == (1 + retries + 1, retries)


async def test_middlewares_of_the_callers_session_stay_in_use() -> None:
    """A middleware of an injected session sees every request."""
    paths = []

    async def note(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        paths.append(request.url.path)
        return await handler(request)

    async with (
        aiohttp.ClientSession(middlewares=(note,)) as session,
        talk(VERSION, http_client=session) as (_, client, _pauses),
    ):
        await client.server.get_server_version()
    assert paths == ["/api/server/version"]


async def test_connect_timeout_is_retried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connect timeout is retried; after the last attempt the client raises ApiTimeoutError."""
    attempts = 0

    async def connect(*_args: Any, **_options: Any) -> Any:
        nonlocal attempts
        attempts += 1
        raise TimeoutError

    monkeypatch.setattr(aiohttp.TCPConnector, "connect", connect)
    async with talk() as (_, client, pauses):
        with pytest.raises(ApiTimeoutError, match="no response in time"):
            await client.server.get_server_version()
    assert (attempts, len(pauses)) == (3, 2)


async def test_silence_between_two_reads_is_retried() -> None:
    """A GET is repeated when the server sends nothing for ``sock_read`` seconds."""
    limit = aiohttp.ClientTimeout(total=None, sock_read=0.05)
    async with talk(HANG, HANG_IN_THE_BODY, VERSION, timeout=limit) as (_, client, pauses):
        assert (await client.server.get_server_version()).major == 3
    assert len(pauses) == 2


_PEER: Any = SimpleNamespace(host="photos.example.org", port=443, is_ssl=True, ssl=True)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (aiohttp.ClientConnectorCertificateError(_PEER, ssl.SSLCertVerificationError()), False),
        (aiohttp.ClientConnectorSSLError(_PEER, ssl.SSLEOFError()), True),
        (aiohttp.ServerDisconnectedError(), True),
        (aiohttp.ConnectionTimeoutError(), True),
        (aiohttp.SocketTimeoutError(), True),
        (ConnectionResetError(), True),
        (TimeoutError(), False),
    ],
)
def test_transient_failures_are_told_from_lasting_ones(error: Exception, *, expected: bool) -> None:
    """A failed TLS handshake is transient; an untrusted certificate and the caller's own time limit are not."""
    with pytest.raises(ImmichError) as caught, translate_errors(Request("GET", "http://immich.example/api")):
        raise error
    assert is_transient(caught.value) is expected


@pytest.mark.parametrize("retries", [-1, "2", 1.5])
@pytest.mark.parametrize("where", ["client", "call"])
async def test_retries_must_be_a_non_negative_integer(retries: Any, where: str) -> None:
    """The client and a call reject ``retries`` that is not a non-negative integer before they send a request."""
    with pytest.raises((TypeError, ValueError), match="retries must be a non-negative integer"):
        async with talk(VERSION, **({"retries": retries} if where == "client" else {})) as (_, client, _pauses):
            await client.server.get_server_version(_retries=retries)


async def test_timeout_of_none_lifts_the_clients_limit() -> None:
    """``_timeout=None`` lets one call, an operation or ``request``, wait longer than the client's ``timeout``."""
    async with talk(reply(503, headers={"Retry-After": "20"}), timeout=10) as (_, client, pauses):
        for call in (client.server.get_server_version, lambda **options: client.request("GET", "/x", **options)):
            pauses.clear()
            with pytest.raises(ServiceException):
                await call()
            assert pauses == []
            with pytest.raises(ServiceException):
                await call(_timeout=None)
            assert pauses == [20, 20]


@pytest.mark.parametrize("broken", [CUT_BEFORE_HEADERS, CUT_IN_THE_BODY])
async def test_post_is_sent_once_whatever_breaks(broken: Reply) -> None:
    """A POST is not repeated when the connection breaks, because the server may have executed it."""
    async with talk(broken) as (server, client, pauses):
        with pytest.raises(ApiConnectionError):
            await client.albums.create_album(album_name="x")
    assert (len(server.requests), pauses) == (1, [])


async def test_retries_are_set_on_client_and_call() -> None:
    """A call's ``_retries`` overrides the client's ``retries``."""
    async with talk(BUSY, retries=1) as (server, client, _):
        for given, times in ((None, 2), (0, 1), (4, 5)):
            server.requests.clear()
            with pytest.raises(ServiceException):
                await client.server.get_server_version(_retries=given)
            assert len(server.requests) == times


async def test_server_says_how_long_to_wait() -> None:
    """The client pauses as long as ``Retry-After`` requires, given in seconds or as a date."""
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    answers = [reply(429, headers={"Retry-After": value}) for value in ("7", later)]
    async with talk(*answers, VERSION) as (_, client, pauses):
        await client.server.get_server_version()
    assert pauses[0] == 7
    assert 25 < pauses[1] <= 30


async def test_server_that_wants_too_long_a_pause_is_not_waited_for() -> None:
    """A ``Retry-After`` above the limit is not waited for: the exception is raised at once and has the header."""
    seconds = str(int(MAX_WAIT_SECONDS) + 1)
    async with talk(reply(429, headers={"Retry-After": seconds})) as (server, client, pauses):
        with pytest.raises(TooManyRequestsException) as caught:
            await client.server.get_server_version()
    assert caught.value.headers["Retry-After"] == seconds
    assert (len(server.requests), pauses) == (1, [])


@pytest.mark.parametrize(
    ("header", "least", "most"),
    [
        ("0", 0, 0),
        ("-5", 0, 0),
        ("1.5", 1.5, 1.5),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0, 0),
        ("Wed, 21 Oct 2015 07:28:00 -0000", 0, 1),
        ("soon", 0.125, 0.375),
        ("nan", 0.125, 0.375),
        ("inf", MAX_WAIT_SECONDS + 1, float("inf")),
        (None, 0.125, 0.375),
    ],
)
def test_pause_follows_any_header(header: str | None, least: float, most: float) -> None:
    """The pause follows a valid ``Retry-After`` header and ignores an invalid one."""
    assert least <= pause(0, header) <= most


def test_pause_grows_to_a_bound() -> None:
    """The pause grows exponentially with jitter, and never exceeds twelve seconds."""
    assert all(pause(attempt, None) <= 12 for attempt in range(2000))
    assert pause(30, None) >= 4


async def test_client_closed_during_a_pause_is_opened_again() -> None:
    """A client that is closed during a pause still repeats the request."""
    async with talk(BUSY, VERSION) as (_, client, _):

        async def close(_seconds: float) -> None:
            await client.close()

        client._connection.transport.sleep = close
        assert (await client.server.get_server_version()).major == 3


async def test_request_sends_values_as_operations_do() -> None:
    """``client.request(params=…)`` writes dates, booleans, enums and lists as an operation's query does."""
    params = {"timeBucket": date(2024, 5, 1), "at": datetime(2024, 5, 1, tzinfo=UTC), "isFavorite": True, "ids": [1, 2]}
    async with talk(reply(200, {})) as (server, client, _):
        await client.request("GET", "/timeline/bucket", params=params)
    query = "timeBucket=2024-05-01&at=2024-05-01T00%3A00%3A00Z&isFavorite=true&ids=1&ids=2"
    assert server.requests[0].target == f"/api/timeline/bucket?{query}"


def test_advice_of_a_403_stands_beside_the_permission() -> None:
    """The hint of a ForbiddenException contains the operation's permission and the caller's advice."""
    operation = client_of("http://localhost").albums.create_album.model
    both = ForbiddenException(403, operation=operation, advice="Unlock the session first.")
    assert both.hint == "create_album needs the permission 'album.create'.\nUnlock the session first."
    assert ForbiddenException(403, advice="Unlock the session first.").hint == "Unlock the session first."
    assert ForbiddenException(403).hint is None


# ---------------------------------------------------------------- time limits


@pytest.mark.parametrize("answer", [HANG, HANG_IN_THE_BODY])
@pytest.mark.parametrize("where", ["call", "client"])
async def test_time_limit_ends_a_call(answer: Reply, where: str) -> None:
    """An expired time limit raises ApiTimeoutError, which is an ``asyncio.TimeoutError``, and is not retried."""
    options: dict[str, Any] = {"timeout": 0.05} if where == "client" else {}
    async with talk(answer, **options) as (server, client, pauses):
        with pytest.raises(asyncio.TimeoutError, match=r"GET .*/api/server/version: no response in time") as caught:
            await client.server.get_server_version(**({"_timeout": 0.05} if where == "call" else {}))
    assert isinstance(caught.value, ApiTimeoutError)
    assert isinstance(caught.value, ImmichError)
    assert (len(server.requests), pauses) == (1, [])


async def test_time_limit_holds_for_all_attempts_together() -> None:
    """The time limit covers all attempts: a pause that would exceed it is skipped, and the error is raised."""
    async with talk(reply(503, headers={"Retry-After": "20"}), timeout=10) as (server, client, pauses):
        with pytest.raises(ServiceException):
            await client.server.get_server_version()
        assert (len(server.requests), pauses) == (1, [])
        with pytest.raises(ServiceException):
            await client.server.get_server_version(_timeout=100)
    assert pauses == [20, 20]


async def test_client_timeout_of_aiohttp_is_taken_as_it_is() -> None:
    """``_timeout`` accepts an ``aiohttp.ClientTimeout``."""
    async with talk(HANG) as (_, client, _):
        with pytest.raises(ApiTimeoutError):
            await client.server.get_server_version(_timeout=aiohttp.ClientTimeout(total=None, sock_read=0.05))


async def test_time_limit_of_an_injected_session_is_honoured() -> None:
    """The ``ClientTimeout`` of an injected session applies unless a call passes ``_timeout``."""
    timeout = aiohttp.ClientTimeout(total=0.05)
    async with Wire((HANG, HANG, VERSION)) as server, aiohttp.ClientSession(timeout=timeout) as session:
        client = client_of(server.url, http_client=session)
        with pytest.raises(asyncio.TimeoutError):
            await client.server.get_server_version()
        with pytest.raises(ApiTimeoutError):
            await client.server.get_server_version()
        assert (await client.server.get_server_version(_timeout=10)).major == 3


async def test_stream_that_stops_ends_in_time() -> None:
    """The time limit also applies while the response body is being read."""
    async with talk(HANG_IN_THE_BODY) as (_, client, _):
        with pytest.raises(ApiTimeoutError):
            async with client.assets.download_asset.stream(ID, _timeout=0.05) as answer:
                await answer.read()


async def test_stream_that_breaks_off_is_a_connection_error() -> None:
    """A response body that ends too early raises ApiConnectionError."""
    async with talk(CUT_IN_THE_BODY) as (_, client, _):
        with pytest.raises(ApiConnectionError, match="broke off before its end"):
            async with client.assets.download_asset.stream(ID) as answer:
                await answer.read()


# ---------------------------------------------------------------- redirects


def to(target: str, status: int = 307) -> Reply:
    """Return a redirect to ``target``."""
    return reply(status, headers={"Location": target})


@pytest.mark.parametrize("target", ["/api/there", "{url}/api/there", "there"])
async def test_redirect_within_the_server_keeps_the_key(target: str) -> None:
    """The client sends its key after a redirect within the server, relative or absolute."""
    async with talk(lambda _: to(target.format(url=server.url)), VERSION) as (server, client, _):
        await client.server.get_server_version()
    assert server.requests[1].headers["x-api-key"] == KEY


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirect_to_another_server_loses_every_secret(status: int) -> None:
    """A redirect to another server drops the key, the token, cookies and the caller's own headers with secrets."""
    secret = {"Cookie": "c=geheim", "CF-Access-Client-Secret": "geheim", "X-Immich-Share-Key": "geheim"}
    async with (
        Wire((VERSION,)) as other,
        talk(to(other.url + "/x?y=1", status), headers=secret, access_token="geheim") as (server, client, _),
    ):
        await client.server.get_server_version(_headers={"X-Immich-User-Token": "geheim", "Accept-Language": "de"})
    assert server.requests[0].headers["authorization"] == "Bearer geheim"
    seen = other.requests[0]
    assert (seen.method, seen.target) == ("GET", "/x?y=1")
    assert KEY not in str(seen)
    assert "geheim" not in str(seen)
    assert seen.headers["accept-language"] == "de"


async def test_key_that_another_server_does_not_get_is_not_called_wrong() -> None:
    """A 401 after a redirect to another server is explained by the redirect, not by a wrong key."""
    unauthorized = reply(401, {"message": "Authentication required"})
    async with Wire((unauthorized,)) as other, talk(to(other.url + "/api/users/me")) as (_, client, _):
        with pytest.raises(ApiConnectionError, match=r"redirects to http://127.*/api/users/me, another server"):
            await client.users.get_my_user()
    async with talk(unauthorized) as (_, client, _):
        with pytest.raises(UnauthorizedException, match="Check `api_key`"):
            await client.users.get_my_user()


@pytest.mark.parametrize("status", [307, 308])
async def test_post_is_not_sent_to_another_server(status: int) -> None:
    """A POST that is redirected to another server raises ApiConnectionError; nothing is sent there."""
    async with Wire((VERSION,)) as other, talk(to(other.url + "/api/albums", status)) as (_, client, _):
        with pytest.raises(ApiConnectionError, match=r"redirects POST to .*another server: use that as base_url"):
            await client.albums.create_album(album_name="x")
    assert other.requests == []


@pytest.mark.parametrize("status", [307, 308])
async def test_post_within_the_server_keeps_method_and_body(status: int) -> None:
    """A POST redirected within the server with status 307 or 308 keeps its method and body."""
    async with talk(to("/api/albums/", status), reply(500)) as (server, client, _):
        with pytest.raises(ServiceException):
            await client.albums.create_album(album_name="x")
    first, second = server.requests
    assert (second.method, second.target, second.body) == ("POST", "/api/albums/", first.body)


@pytest.mark.parametrize("status", [301, 302, 303])
async def test_post_becomes_a_get_where_custom_has_it(status: int) -> None:
    """A POST redirected with status 301, 302 or 303 becomes a GET without a body (RFC 9110 §15.4)."""
    async with talk(to("/api/done", status), VERSION) as (server, client, _):
        await client.request("POST", "/jobs", json={"a": 1})
    seen = server.requests[1]
    assert (seen.method, seen.target, seen.body) == ("GET", "/api/done", b"")
    assert "content-type" not in seen.headers


async def test_upload_follows_a_redirect_with_its_file() -> None:
    """A redirected upload sends its file again from the beginning."""
    async with talk(to("/api/there"), reply(201, {"id": ID, "status": "created"})) as (server, client, _):
        await client.assets.upload_asset(
            asset_data=("a.jpg", b"picture"),
            file_created_at="2024-05-06T07:08:09Z",
            file_modified_at="2024-05-06T07:08:09Z",
        )
    assert server.requests[1].body == server.requests[0].body


async def test_redirects_in_a_circle_end() -> None:
    """A redirect loop raises ApiConnectionError after five requests."""
    async with talk(to("/api/again")) as (server, client, _):
        with pytest.raises(ApiConnectionError, match="/api/server/version redirects in a circle"):
            await client.server.get_server_version(_retries=0)
    assert len(server.requests) == 5


@pytest.mark.parametrize(
    "target", ["app.immich:/oauth", "mailto:x@example.org", "http://[::1", "https://", "http://x:y/"]
)
async def test_redirect_to_no_web_address_is_the_answer(target: str) -> None:
    """A redirect to something else than an HTTP URL is not followed; the exception has its ``Location``."""
    async with talk(to(target)) as (server, client, _):
        with pytest.raises(ApiException) as caught:
            await client.server.get_server_version()
    assert caught.value.status == 307
    assert caught.value.headers["Location"] == target
    assert len(server.requests) == 1


# ---------------------------------------------------------------- sessions and connections


async def test_injected_session_is_used_as_it_is_and_stays_open() -> None:
    """An injected session keeps its headers and cookies, and stays open when the client is closed."""
    async with (
        Wire((VERSION,)) as server,
        aiohttp.ClientSession(headers={"X-Own": "1"}, cookie_jar=aiohttp.CookieJar(unsafe=True)) as session,
    ):
        session.cookie_jar.update_cookies({"own": "2"})
        async with client_of(server.url, http_client=session) as client:
            await client.server.get_server_version()
        await client.close()
        assert not session.closed
        assert (await client.server.get_server_version()).major == 3
    seen = server.requests[0].headers
    assert (seen["x-own"], seen["cookie"], seen["x-api-key"]) == ("1", "own=2", KEY)


async def test_injected_session_that_raises_of_itself_leaves_errors_to_us() -> None:
    """``raise_for_status`` of an injected session changes neither the errors nor the retries of the client."""
    refused = reply(404, {"message": "gone"}, reason="Not Found")
    async with Wire((BUSY, refused)) as server, aiohttp.ClientSession(raise_for_status=True) as session:
        client = client_of(server.url, http_client=session)
        client._connection.transport.sleep = _no_pause
        with pytest.raises(NotFoundException, match="gone"):
            await client.server.get_server_version()
    assert len(server.requests) == 2


async def _no_pause(_: float) -> None:
    """Return at once."""


async def test_injected_session_that_is_closed_says_so() -> None:
    """A closed injected session raises ImmichError instead of aiohttp's ``RuntimeError``."""
    async with aiohttp.ClientSession() as session:
        client = client_of("http://127.0.0.1:9", http_client=session)
    with pytest.raises(ImmichError, match="the http_client that this client was given is closed"):
        await client.server.get_server_version()


async def test_concurrent_first_calls_make_one_session() -> None:
    """Concurrent first calls create one session, which closing the client closes."""
    async with Wire((VERSION,)) as server:
        client = client_of(server.url)
        await asyncio.gather(*(client.server.get_server_version() for _ in range(8)))
        assert len(client._connection.transport._sessions._by_loop) == 1
        await client.close()
        assert client._connection.transport._sessions._by_loop == {}


async def test_calls_one_after_another_use_one_connection() -> None:
    """Consecutive calls reuse one connection, also after errors and redirects whose bodies are not read."""
    async with talk(VERSION, reply(404, {"message": "no"}), to("/api/x"), VERSION) as (server, client, _):
        await client.server.get_server_version()
        with pytest.raises(ApiException):
            await client.server.get_server_version()
        for _ in range(3):
            await client.server.get_server_version()
    assert server.connections == 1


async def test_many_calls_at_once_get_their_own_answers() -> None:
    """64 concurrent first calls of one operation get their own responses and share one model class."""

    def echo(seen: Seen) -> Reply:
        return reply(200, {"major": int(seen.headers["x-number"]), "minor": 0, "patch": 0, "prerelease": None})

    async with talk(echo, spec="2.6", validation="strict") as (server, client, _):
        calls = (client.server.get_server_version(_headers={"X-Number": str(n)}) for n in range(64))
        answers = await asyncio.gather(*calls)
    assert [answer.major for answer in answers] == list(range(64))
    assert len({type(answer) for answer in answers}) == 1
    assert len(server.requests) == 64


async def test_cancelled_call_leaves_a_usable_client() -> None:
    """Cancelling a call closes its connection; the next call opens another."""
    async with talk(HANG, VERSION) as (server, client, _):
        task = asyncio.create_task(client.server.get_server_version())
        await server.arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await client.server.get_server_version()).major == 3
    assert server.connections == 2


# ---------------------------------------------------------------- headers, proxies, TLS


async def test_headers_of_client_and_call_are_sent_once_each() -> None:
    """A call's headers override the client's, whatever their case; neither can replace the key."""
    given = {"X-Own": "client", "x-other": "client", "X-API-KEY": "wrong"}
    async with talk(VERSION, headers=given) as (server, client, _):
        await client.server.get_server_version(_headers={"x-OWN": "call", "Accept": "application/json;q=1"})
    seen = server.requests[0].headers
    assert (seen["x-own"], seen["x-other"], seen["accept"]) == ("call", "client", "application/json;q=1")
    assert seen["x-api-key"] == KEY


async def test_header_with_a_line_break_is_refused() -> None:
    """A header value with a line break raises ValueError, and nothing is sent."""
    async with talk(VERSION) as (server, client, _):
        with pytest.raises(ValueError, match=r"(?i)newline|header"):
            await client.server.get_server_version(_headers={"X-Own": "a\r\nX-Evil: 1"})
    assert server.requests == []


@pytest.fixture
async def proxy() -> AsyncIterator[Wire]:
    """Return a proxy that answers requests itself."""
    async with Wire((VERSION,)) as server:
        yield server


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy"])
async def test_proxy_of_the_environment_is_used(name: str, proxy: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client uses the proxy named in the environment."""
    monkeypatch.setenv(name, proxy.url)
    async with client_of("http://immich.example:2283") as client:
        await client.server.get_server_version()
    assert proxy.requests[0].target == "http://immich.example:2283/api/server/version"


async def test_hosts_without_a_proxy_are_honoured(proxy: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client connects directly to the hosts listed in ``NO_PROXY``."""
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    async with talk(VERSION) as (server, client, _):
        await client.server.get_server_version()
    assert (len(server.requests), len(proxy.requests)) == (1, 0)


async def test_proxy_of_the_client_goes_before_the_environment(proxy: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client's ``proxy=`` overrides the proxy of the environment."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    async with client_of("http://immich.example", proxy=proxy.url) as client:
        await client.server.get_server_version()
    assert len(proxy.requests) == 1


async def test_environment_does_not_change_an_injected_session(proxy: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """An injected session without ``trust_env`` does not use the proxy of the environment."""
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    async with Wire((VERSION,)) as server, aiohttp.ClientSession() as session:
        await client_of(server.url, http_client=session).server.get_server_version()
    assert (len(server.requests), len(proxy.requests)) == (1, 0)


async def test_proxy_that_is_not_there_is_named_as_the_reason() -> None:
    """The error names the proxy when it cannot be reached, without its password."""
    async with client_of("http://immich.example", proxy="http://me:geheim@127.0.0.1:9", retries=0) as client:
        with pytest.raises(ApiConnectionError, match="cannot connect to the proxy") as caught:
            await client.server.get_server_version()
    assert "geheim" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    "proxy",
    [
        "socks5://me:geheim@127.0.0.1:9",
        "http://me:geheim@:80",
        "http://me:geheim@[x:1",
        "me:geheim@h:x",
        "//me:geheim@h",
    ],
)
async def test_proxy_that_is_no_http_proxy_is_refused(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy URL that is not HTTP is rejected, given or found in the environment, without showing its password."""
    with pytest.raises(ValueError, match="only HTTP proxies") as given:
        client_of("http://immich.example", proxy=proxy)
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(ApiConnectionError, match=r"only HTTP proxies .* HTTP_PROXY or ALL_PROXY") as found:
        await client_of("http://immich.example").server.get_server_version()
    assert "geheim" not in "".join(map(repr, (given.value, found.value, found.value.__cause__)))


async def test_proxy_needs_no_scheme(proxy: Wire) -> None:
    """``proxy=`` accepts an address without a scheme, such as ``proxy:3128``."""
    async with client_of("http://immich.example", proxy=proxy.url.removeprefix("http://")) as client:
        await client.server.get_server_version()
    assert len(proxy.requests) == 1


async def test_https_where_only_http_is_spoken_says_so() -> None:
    """The error suggests ``http`` when the server behind an ``https`` base URL does not support TLS."""

    async def refuse(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as server:
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with client_of(url, retries=0) as client:
            with pytest.raises(ApiConnectionError, match="does the server speak https there, or only http"):
                await client.server.get_server_version()


async def test_tls_options_reach_the_connection() -> None:
    """A failed connection with a custom ``ssl`` context raises ApiConnectionError that names the request."""

    async def hang_up(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with await asyncio.start_server(hang_up, "127.0.0.1", 0) as server:
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with client_of(url, ssl=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), retries=0) as client:
            with pytest.raises(ApiConnectionError, match=r"GET https://127\.0\.0\.1:\d+/api/server/version: "):
                await client.server.get_server_version(_timeout=5)


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/a b/é", "/api/a%20b/%C3%A9?c=1"),
        ("a%20b", "/api/a%20b?c=1"),
        ("/x?a=b%26&d", "/api/x?a=b%26&d=&c=1"),
        ("/x\r\nHost: evil", "/api/x%0D%0AHost:%20evil?c=1"),
    ],
)
async def test_any_path_arrives_as_it_was_meant(path: str, target: str) -> None:
    """``client.request`` percent-encodes its path, and merges the path's query with ``params``."""
    async with talk(reply(200, {})) as (server, client, _):
        await client.request("GET", path, params={"c": 1})
    assert server.requests[0].target == target


# ---------------------------------------------------------------- secrets

SECRETS = (KEY, "geheim-token", "geheim-password", "geheim-share")


class _Everything(logging.Handler):
    """A log handler that keeps all messages, tracebacks included."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def logged() -> Iterator[list[str]]:
    """Return the messages of all loggers from level DEBUG on."""
    handler, root = _Everything(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler.lines
    root.setLevel(level)
    root.removeHandler(handler)


FAULTS: dict[str, Answer] = {
    "401": reply(401, {"message": "Invalid user token"}),
    "403": reply(403, {"message": "Forbidden"}),
    "503": BUSY,
    "429": reply(429, headers={"Retry-After": "1"}),
    "page": reply(200, "<html>"),
    "garbage": reply(200, b"{"),
    "deviates": reply(200, {"id": 1, "password": "geheim-password", "token": ["geheim-token"]}),
    "no content": reply(204),
    "cut before": CUT_BEFORE_HEADERS,
    "cut in": CUT_IN_THE_BODY,
    "hang": HANG,
    "no http": Reply(b"SSH-2.0\r\n\r\n", "close"),
    "bad header": Reply(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", "close"),
    "circle": to("/api/again"),
    "elsewhere": to("http://127.0.0.1:9/"),
    "nowhere": to("app.immich:/x"),
}


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.filterwarnings("always")
async def test_secrets_are_never_shown(
    name: str, logged: list[str], recwarn: pytest.WarningsRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No repr, log line, exception, traceback, curl command or warning contains a secret."""
    asyncio.get_running_loop().set_debug(enabled=True)
    shown: list[str] = []
    monkeypatch.setenv("NO_PROXY", "*")
    async with talk(FAULTS[name], access_token="geheim-token", timeout=0.2) as (server, client, _):
        calls: list[Callable[[], Any]] = [
            lambda: client.shared_links.shared_link_login(key="geheim-share", password="geheim-password"),
            lambda: client.authentication.login(email="me@example.org", password="geheim-password"),
            lambda: client.users.get_my_user.raw(_headers={"X-Immich-User-Token": "geheim-token"}),
            lambda: client.request("GET", "/x", params={"key": "geheim-share"}),
            lambda: client.request("GET", "/x?key=geheim-share"),
        ]
        for call in calls:
            try:
                await call()
            except (ImmichError, ValueError) as error:
                shown += traceback.format_exception(error)
                seen = error.__cause__ if error.__suppress_context__ else error.__context__
                shown += [repr(error), str(error), repr(seen)]
        shown += [
            repr(client),
            repr(client._connection.transport),
            str(client),
            repr(client.users),
            repr(client.users.get_my_user),
        ]
        request = client.users.get_my_user.request()
        shown += [request.curl(), repr(request)]
    assert server.requests[0].headers["x-api-key"] == KEY
    shown += [str(warning.message) for warning in recwarn] + logged
    for secret in SECRETS:
        assert [line for line in shown if secret in line] == []


async def test_client_is_not_pickled() -> None:
    """Pickling a client, or an object that refers to it, raises TypeError, because a client has an API key."""
    async with talk(VERSION) as (_, client, _):
        await client.server.get_server_version()
        for owner in (client, client.server, client.server.get_server_version, client_of("http://localhost")):
            with pytest.raises(TypeError, match="make one in each process"):
                pickle.dumps(owner)


async def test_errors_cross_into_another_process() -> None:
    """A pickled error keeps its type, message, issues and headers, and does not contain the API key."""
    answers = reply(403, {"message": "Forbidden"}, headers={"X-Correlation-ID": "abc"}), reply(200, {"major": "3"})
    async with talk(*answers) as (_, client, _):
        for call in (
            client.users.get_my_user(),
            client.server.get_server_version(_validation="strict"),
            client.albums.create_album(album_name=5),
        ):
            with pytest.raises(ImmichError) as caught:
                await call
            pickled = pickle.dumps(caught.value)
            assert KEY.encode() not in pickled
            again = pickle.loads(pickled)  # noqa: S301 - pickled two lines above
            assert type(again) is caught.type
            assert str(again) == str(caught.value)
            assert getattr(again, "issues", ()) == getattr(caught.value, "issues", ())
            assert getattr(again, "headers", {}).get("x-correlation-id") in ("abc", None)
            assert getattr(again, "correlation_id", None) == getattr(caught.value, "correlation_id", None)


def test_curl_text_leaves_the_key_to_a_variable() -> None:
    """``curl()`` refers to the key by a variable, so that the command can be pasted into an issue."""
    text = client_of("http://localhost").albums.create_album.request(album_name="it's").curl()
    assert text == (
        "curl -X POST http://localhost/api/albums -H \"x-api-key: $IMMICH_API_KEY\" -H 'Accept: application/json' "
        "-H 'Content-Type: application/json' --data-raw '{\"albumName\":\"it'\"'\"'s\"}'"
    )


def test_request_shows_itself_in_one_line() -> None:
    """The repr of a request has its method and URL on one line, and not its body."""
    request = client_of("http://localhost").authentication.login.request(email="a@example.com", password="geheim")
    assert repr(request) == "<Request POST http://localhost/api/auth/login>"
