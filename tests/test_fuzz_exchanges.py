"""Fuzz tests of HTTP responses: a call raises only errors of the package, within bounded time.

pytest tests/test_fuzz_exchanges.py --hypothesis-profile=hunt -o faulthandler_timeout=0
"""

from __future__ import annotations

import asyncio
import gzip
import json
import tempfile
import time
import warnings
import zlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from hostile_values import deep, examples, nested, texts, values
from hypothesis import given
from hypothesis import strategies as st
from raw_server import RawRequest, RawServer

from immichpy_dynamic import ApiException, AsyncClient, ImmichError, connect
from immichpy_dynamic.escaping import is_safe

MOST_SECONDS = 5.0
"""The limit of processor time for one exchange, in seconds."""
ID = "11111111-1111-4111-8111-111111111111"
GOOD: dict[str, Any] = {
    "id": ID,
    "originalFileName": "a.jpg",
    "checksum": "qvTGHdzF6KLavt4PO0gs2a6pQ00=",
    "type": "IMAGE",
    "assets": {"items": [{"id": ID, "type": "IMAGE"}], "nextPage": None, "total": 1, "count": 1, "facets": []},
    "albums": {"items": [], "total": 0, "count": 0, "facets": []},
    "major": 3,
    "minor": 1,
    "patch": 0,
    "res": "pong",
}

bodies = st.one_of(
    st.builds(
        lambda more: json.dumps({**GOOD, **more}).encode(), st.dictionaries(st.sampled_from(list(GOOD)), values | deep)
    ),
    st.builds(lambda value: json.dumps(value).encode(), values | deep),
    st.builds(lambda value, cut: json.dumps(value).encode()[:cut], values, st.integers(0, 30)),
    st.builds(lambda lines: b"\n".join(json.dumps(line).encode() for line in lines), st.lists(values, max_size=4)),
    st.binary(max_size=60),
    st.sampled_from(
        (
            b"",
            b"<html>",
            b"null",
            b'{"a":1}' * 1000,
            b"[" * 100_000,
            b'{"message":' + b"[" * 1500 + b"]" * 1500 + b"}",
            b'{"message": "\\ud800", "errors": [1, {"path": [[]]}, null]}',
            b'{"a": 1e999, "b": NaN, "c": 123456789012345678901234567890}',
            b"\xef\xbb\xbf{}",
            b"\xff\xfe{\x00}\x00",
            json.dumps(nested(400, "object")).encode(),
        )
    ),
)
header_values = texts | st.sampled_from(
    (
        *(
            "bytes 0-5/*",
            "bytes 5-1/3",
            "bytes " + "9" * 4000 + "-1/2",
            "bytes */0",
            "gzip",
            "br",
            "deflate",
            "x-unknown",
        ),
        *("gzip, gzip", "identity", "0", "-1", "1e400", "99999999999999999999", "Sat, 01 Jan 99999 00:00:00 GMT"),
        *(
            "Fri, 31 Dec 9999 23:59:59 -2359",
            "text/html",
            "application/json; charset=utf-99",
            "image/jpeg",
            "multipart/x",
        ),
        *(
            "http://" + "a" * 300 + "/",
            "//",
            "http://[::1",
            "/api/x\x00",
            "http://127.0.0.1:1/",
            "ftp://h/",
            "?",
            "#",
            "\\",
        ),
        *("attachment; filename*=" + "9" * 3000 + "'x'y", "attachment; filename*0*=utf-8''%ff; filename*" + "1" * 50),
        *(
            'attachment; filename="../../x"',
            "a=b; Max-Age=x; Expires=y; Domain=\x01",
            '"' * 50,
            'W/"x"',
            "chunked",
            "close",
        ),
    )
)
header_names = st.sampled_from(
    (
        *("Content-Type", "Content-Encoding", "Content-Length", "Content-Range", "Content-Disposition", "Location"),
        *("Retry-After", "Date", "Last-Modified", "ETag", "Accept-Ranges", "Set-Cookie", "X-Correlation-ID", "Refresh"),
        *("Transfer-Encoding", "Connection", "Link", "WWW-Authenticate", "Content-Language", "X\x00", ""),
    )
)
statuses = st.sampled_from(
    (
        200,
        200,
        200,
        200,
        201,
        204,
        206,
        301,
        302,
        304,
        307,
        308,
        400,
        401,
        403,
        404,
        409,
        413,
        416,
        422,
        429,
        500,
        503,
        599,
    )
) | st.integers(100, 999)


@st.composite
def responses(draw: st.DrawFn) -> bytes:
    """Generate the bytes of a response, usually valid HTTP."""
    body = draw(bodies)
    headers = draw(st.lists(st.tuples(header_names, header_values), max_size=3))
    coding = draw(st.sampled_from((None, None, None, "gzip", "deflate", "wrong")))
    if coding is not None:
        body = gzip.compress(body) if coding == "gzip" else zlib.compress(body) if coding == "deflate" else body
        headers.append(("Content-Encoding", "gzip" if coding == "wrong" else coding))
    length = draw(st.sampled_from(("right", "right", "right", "none", "long", "chunks", "bad chunks")))
    status = f"HTTP/1.1 {draw(statuses)} {draw(texts)}".encode("utf-8", "replace").replace(b"\n", b" ")
    lines = [status, *(f"{name}: {value}".encode("utf-8", "replace") for name, value in headers)]
    if not any(name == "Content-Type" for name, _ in headers) and draw(st.booleans()):
        lines.append(b"Content-Type: application/json")
    if length in ("right", "long"):
        lines.append(b"Content-Length: %d" % (len(body) + 10 * (length == "long")))
    elif length != "none":
        lines.append(b"Transfer-Encoding: chunked")
        body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body) if length == "chunks" else b"zz\r\n" + body
    content = b"\r\n".join(lines) + b"\r\n\r\n" + body
    cut = draw(st.sampled_from((None, None, None, None, 5, 40)))
    return content[:cut]


Job = Callable[[AsyncClient, Path], Awaitable[Any]]


async def _stream(client: Any, _folder: Path) -> None:
    async with client.sync.get_sync_stream.stream(types=["AssetsV1"]) as stream:
        async for _ in stream.iter_lines():
            pass


async def _events(client: Any, _folder: Path) -> None:
    async for _ in client.sync.get_sync_stream.iter(types=["AssetsV1"]):
        pass


async def _pages(client: Any, _folder: Path) -> None:
    async for _ in client.search.search_assets.iter(size=1):
        break


async def _connect(client: Any, _folder: Path) -> None:
    async with await connect(client.base_url, "k", retries=0):
        pass


JOBS: dict[str, Job] = {
    "ping": lambda client, _: client.server.ping_server(),
    "strict": lambda client, _: client.assets.get_asset_info(ID, _validation="strict"),
    "off": lambda client, _: client.assets.get_asset_info(ID, _validation="off"),
    "list": lambda client, _: client.albums.get_all_albums(),
    "nothing": lambda client, _: client.albums.delete_album(ID),
    "search": lambda client, _: client.search.search_assets(size=1),
    "bytes": lambda client, _: client.assets.download_asset(ID),
    "file": lambda client, folder: client.assets.download_asset_to_file(ID, folder, retries=0),
    "any": lambda client, _: client.request("GET", "/x", returns="AssetResponseDto"),
    "lines": _stream,
    "events": _events,
    "pages": _pages,
    "connect": _connect,
}


@pytest.mark.may_block
@examples(quick=150)
@given(contents=st.lists(responses(), min_size=1, max_size=3), job=st.sampled_from(sorted(JOBS)))
def test_any_response_is_a_result_or_an_error(contents: list[bytes], job: str) -> None:
    """A call whose response has random bytes returns, or raises an ImmichError with a safe message."""
    start = time.process_time()
    asyncio.run(exchange(contents, JOBS[job]))
    assert time.process_time() - start < MOST_SECONDS


async def exchange(contents: list[bytes], job: Job) -> None:
    """Let a server send the contents in turn, and run one method against it."""
    left = list(contents)

    async def respond(_request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(left.pop(0) if len(left) > 1 else left[0])

    with warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder:
        warnings.simplefilter("ignore")
        async with RawServer(respond) as server, AsyncClient(server.url, "k", retries=0, spec="3.1") as client:
            try:
                async with asyncio.timeout(20):
                    await job(client, Path(folder))
            except ImmichError as error:
                check_error(error)


def check_error(error: ImmichError) -> None:
    """Assert that all texts of an error are safe."""
    assert is_safe(str(error).replace("\n", "").replace("\t", ""))
    repr(error)
    if isinstance(error, ApiException):
        assert isinstance(error.message, str)
        assert isinstance(error.errors, list)
        assert error.correlation_id is None or isinstance(error.correlation_id, str)
        assert error.hint is None or isinstance(error.hint, str)
