"""Hostile HTTP responses: too large, endless, malformed or misleading."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
import zlib
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from raw_server import RawRequest, RawServer, response

from immichpy_dynamic import ApiException, AsyncClient, ImmichError, UnexpectedContentError
from immichpy_dynamic.http import bodies
from immichpy_dynamic.http.retry import pause, retry_after

Write = Callable[[asyncio.StreamWriter], Awaitable[None]]
MIB = 2**20


def sending(content: bytes) -> Any:
    """Return a handler that responds to each request with these bytes."""

    async def respond(_request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(content)

    return respond


def endless(status: str, ended: asyncio.Event, sent: list[int]) -> Any:
    """Return a handler that sends an endless body, and sets an event when the client disconnects."""

    async def respond(_request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n\r\n".encode())
        try:
            while True:
                writer.write(b" " * 2**16)
                sent[0] += 2**16
                await writer.drain()
        finally:
            ended.set()

    return respond


# ---------------------------------------------------------------- size


@pytest.mark.parametrize("how", ["client", "call", "with_options", "request"])
async def test_a_large_response_is_refused(how: str) -> None:
    """A response larger than max_response_bytes raises an error that names the option, wherever it was set."""
    body = json.dumps({"res": "x" * 2000}).encode()
    settings: dict[str, Any] = {"max_response_bytes": 1000} if how == "client" else {}
    async with (
        RawServer(sending(response(body))) as server,
        AsyncClient(server.url, "k", retries=0, **settings) as client,
    ):
        ping = client.server.ping_server
        calls: dict[str, Callable[[], Awaitable[Any]]] = {
            "client": ping,
            "call": lambda: ping(_max_response_bytes=1000),
            "with_options": ping.with_options(max_response_bytes=1000),
            "request": lambda: client.request("GET", "/x", _max_response_bytes=1000),
        }
        with pytest.raises(UnexpectedContentError, match=r"larger than 1000 bytes.*max_response_bytes="):
            await calls[how]()
        if how == "client":
            assert await client.request("GET", "/x", _max_response_bytes=3000)


@pytest.mark.parametrize("value", [0, -1])
def test_a_limit_below_one_is_refused(value: int) -> None:
    """A max_response_bytes that is not a positive integer raises an error."""
    with pytest.raises(ValueError, match="max_response_bytes"):
        AsyncClient("http://127.0.0.1:1", max_response_bytes=value)
    with pytest.raises(TypeError, match="max_response_bytes"):
        AsyncClient("http://127.0.0.1:1", max_response_bytes="1 MiB")  # type: ignore[arg-type]  # the mistake under test


def compressed(coding: str, size: int) -> bytes:
    """Return a compressed body that decompresses to ``size`` bytes of JSON."""
    body = b'{"res": "' + b" " * size + b'"}'
    if coding == "gzip":
        return gzip.compress(body)
    if coding == "deflate":
        return zlib.compress(body)
    brotli = pytest.importorskip("brotli")
    packed: bytes = brotli.compress(body)
    return packed


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
async def test_the_limit_counts_what_is_left_after_decompression(coding: str) -> None:
    """A small body that decompresses beyond the limit is rejected."""
    body = compressed(coding, 8 * MIB)
    assert len(body) < 100_000
    content = response(body, headers=[("Content-Encoding", coding)])
    async with RawServer(sending(content)) as server, AsyncClient(server.url, "k", retries=0) as client:
        with pytest.raises(UnexpectedContentError, match="larger than"):
            await client.server.ping_server(_max_response_bytes=MIB)
        assert len((await client.server.ping_server.raw(_validation="off")).content) > 8 * MIB


async def test_an_endless_response_ends() -> None:
    """An endless body raises an error at the limit, and the connection is closed."""
    ended, sent = asyncio.Event(), [0]
    async with RawServer(endless("200 OK", ended, sent)) as server, AsyncClient(server.url, "k", retries=0) as client:
        with pytest.raises(UnexpectedContentError, match="larger than"):
            await client.server.ping_server(_max_response_bytes=MIB)
        await asyncio.wait_for(ended.wait(), 10)
    assert sent[0] < 32 * MIB


@pytest.mark.parametrize("how", ["call", "stream"])
async def test_an_endless_error_is_cut(how: str) -> None:
    """The endless body of an error is truncated at 1 MiB, its exception is raised, and the connection is closed."""
    ended, sent = asyncio.Event(), [0]
    async with RawServer(endless("400 Bad", ended, sent)) as server, AsyncClient(server.url, "k", retries=0) as client:
        ping = client.server.ping_server
        with pytest.raises(ApiException) as caught:
            await (ping() if how == "call" else ping.stream().__aenter__())
        assert caught.value.status == 400
        assert len(caught.value.body or "") == bodies.MAX_ERROR_BYTES
        await asyncio.wait_for(ended.wait(), 10)
    assert sent[0] < 32 * MIB


async def test_a_line_that_never_ends_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line of a stream longer than the limit raises an error; shorter lines are complete."""
    monkeypatch.setattr(bodies, "MAX_LINE_BYTES", 3 * MIB)
    long = b"a" * (2 * MIB) + b"\r\n" + b"b\n\n" + b"c" * (2 * MIB)
    content = b"HTTP/1.1 200 OK\r\nContent-Type: application/jsonlines+json\r\n\r\n"
    async with (
        RawServer(sending(content + long)) as server,
        AsyncClient(server.url, "k", retries=0) as client,
        client.sync.get_sync_stream.stream(types=["AssetsV1"]) as stream,
    ):
        assert [len(line) async for line in stream.iter_lines()] == [2 * MIB, 1, 0, 2 * MIB]
    ended, sent = asyncio.Event(), [0]
    async with RawServer(endless("200 OK", ended, sent)) as server, AsyncClient(server.url, "k", retries=0) as client:
        async with client.server.ping_server.stream() as stream:
            with pytest.raises(UnexpectedContentError, match="a line of the response is longer"):
                await anext(stream.iter_lines())
        await asyncio.wait_for(ended.wait(), 10)


async def test_a_long_line_costs_time_in_proportion_to_its_length() -> None:
    """Reading a long line of a stream takes roughly linear time."""

    async def cost(size: int) -> float:
        content = b"HTTP/1.1 200 OK\r\nContent-Type: application/jsonlines+json\r\n\r\n" + b" " * size
        async with RawServer(sending(content)) as server, AsyncClient(server.url, "k") as client:
            times = []
            for _ in range(3):
                start = time.process_time()
                async with client.sync.get_sync_stream.stream(types=["AssetsV1"]) as stream:
                    assert [len(line) async for line in stream.iter_lines()] == [size]
                times.append(time.process_time() - start)
        return min(times)

    assert await cost(32 * MIB) < 9 * await cost(8 * MIB) + 0.2


# ---------------------------------------------------------------- errors


@pytest.mark.parametrize("depth", [900, 1500, 100_000])
def test_an_error_that_is_nested_deeply_can_be_shown(depth: int) -> None:
    """An error with a deeply nested body can be converted to text."""
    for body in ("[" * depth + "]" * depth, '{"message": ' + "[" * depth + "]" * depth + "}"):
        error = ApiException(400, "Bad Request", body)
        assert "400" in str(error)
        assert error.errors is not None
        assert error.correlation_id is None


def test_a_long_error_is_shown_in_part() -> None:
    """The message of an error with thousands of lines is shortened; the whole body is an attribute of the error."""
    error = ApiException(400, "Bad", json.dumps({"message": "m" * 10_000, "errors": [{"message": "e"}] * 5000}))
    assert len(str(error)) < 5000
    assert "and 4980 more in .errors" in str(error)
    assert len(error.message) == 10_000


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "Sat, 01 Jan 99999999999999999999 00:00:00 GMT"},
        {"Retry-After": "Fri, 31 Dec 9999 23:59:59 -2359", "Date": "Mon, 01 Jan 0001 00:00:00 +2359"},
        {"Retry-After": "Mon, 01 Jan 0001 00:00:00 +2359"},
        {"Retry-After": "9" * 5000},
        {"Retry-After": "1e400"},
        {"Retry-After": "nan"},
        {"Retry-After": "-inf"},
        {"Retry-After": "١٢"},
        {"Retry-After": "0, 0, 0"},
    ],
)
def test_odd_pauses_are_numbers(headers: dict[str, str]) -> None:
    """Any value of Retry-After is converted to a non-negative number of seconds."""
    assert pause(1, retry_after(headers)) >= 0


@pytest.mark.parametrize(
    "header",
    [
        ("Content-Disposition", "attachment; filename*=" + "9" * 5000 + "'x'y"),
        ("Content-Disposition", "attachment; filename*1*=utf-8''a; filename*" + "9" * 5000 + "*=b"),
        ("Content-Disposition", "attachment; filename*=utf-99''%ff"),
        ("Content-Disposition", b'attachment; filename="\xff\xfe\x00"'),
        ("Content-Range", "bytes " + "9" * 5000 + "-" + "9" * 5001 + "/*"),
        ("Last-Modified", "Fri, 31 Dec 9999 23:59:59 -9999"),
        ("Last-Modified", "Mon, 01 Jan " + "9" * 5000 + " 00:00:00 GMT"),
        ("Content-Type", "image/jpeg; charset=" + "x" * 5000),
        ("ETag", b"\xff\x01"),
        ("Set-Cookie", "a=" + '"' * 2000),
        ("Accept-Ranges", "bytes\tbytes"),
    ],
)
async def test_a_download_with_odd_headers_is_a_file_or_an_error(header: tuple[str, Any], tmp_path: Any) -> None:
    """A download with invalid headers returns a file or raises an ImmichError."""

    async def respond(request: RawRequest, writer: asyncio.StreamWriter) -> None:
        is_file = request.target.endswith("/original")
        media_type = None if header[0] == "Content-Type" else "image/jpeg" if is_file else "application/json"
        writer.write(response(b"content" if is_file else b"{}", media_type=media_type, headers=[header]))

    identity = "11111111-1111-4111-8111-111111111111"
    async with RawServer(respond) as server, AsyncClient(server.url, "k", retries=0, validation="off") as client:
        try:
            path = await client.assets.download_asset_to_file(identity, tmp_path, retries=0)
        except ImmichError:
            pass
        else:
            assert path.read_bytes() == b"content"
            assert path.parent == tmp_path


# ---------------------------------------------------------------- secrets


@pytest.mark.parametrize("credential", ["api_key", "access_token"])
async def test_an_error_that_repeats_the_key_does_not_show_it(credential: str) -> None:
    """Message, body and ``repr`` of an error have REDACTED in place of the client's own key."""
    key = "s3cretkey" * 5
    body = json.dumps({"message": f"headers: {key}", "statusCode": 500}).encode()
    async with (
        RawServer(sending(response(body, status="500 Internal Server Error"))) as server,
        AsyncClient(server.url, **{credential: key}, spec="3.1", retries=0) as client,
    ):
        with pytest.raises(ApiException, match="REDACTED") as caught:
            await client.albums.get_all_albums()
        with pytest.raises(ApiException) as streamed:
            async with client.assets.download_asset.stream("3fa85f64-5717-4562-b3fc-2c963f66afa6"):
                pass
        with pytest.raises(ApiException) as requested:
            await client.request("GET", "/server/ping")
    for error in (caught.value, streamed.value, requested.value):
        assert key not in f"{error} {error!r} {error.body!r} {vars(error)}"
