"""Malformed requests: the fake server rejects them, logs no traceback, and continues."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.redaction import Redactor

JSON = "application/json"
ALBUM = b'{"albumName": "x"}'


def part(headers: str, body: bytes = b"x") -> bytes:
    """Return a multipart form with one part."""
    return b"--b\r\n" + headers.encode() + b"\r\n\r\n" + body + b"\r\n--b--\r\n"


DEVICE = 'Content-Disposition: form-data; name="deviceId"'
BODIES: dict[str, tuple[str, bytes, dict[str, str], int]] = {
    # Description of the error → path, body, headers, status.
    "bytes that are not gzip": ("albums", b"not gzip", {"Content-Type": JSON, "Content-Encoding": "gzip"}, 400),
    "gzip that ends early": (
        "albums",
        gzip.compress(b"x" * 999)[:20],
        {"Content-Type": JSON, "Content-Encoding": "gzip"},
        400,
    ),
    "an unknown encoding": ("albums", ALBUM, {"Content-Type": JSON, "Content-Encoding": "foo"}, 415),
    "an unknown charset": ("albums", ALBUM, {"Content-Type": f"{JSON}; charset=klingon"}, 415),
    "a charset that JSON does not have": ("albums", ALBUM, {"Content-Type": f"{JSON}; charset=latin-1"}, 415),
    "deep JSON": ("albums", b'{"albumName": ' + b"[" * 50_000 + b"]" * 50_000 + b"}", {"Content-Type": JSON}, 400),
    "JSON that ends early": ("albums", b'{"albumName":', {"Content-Type": JSON}, 400),
    "NaN": ("albums", b'{"albumName": NaN}', {"Content-Type": JSON}, 400),
    "an infinite number": ("search/metadata", b'{"page": 1e999}', {"Content-Type": JSON}, 400),
    "a number of 5000 digits": ("search/metadata", b'{"page": ' + b"9" * 5000 + b"}", {"Content-Type": JSON}, 400),
    "a list": ("albums", b"[]", {"Content-Type": JSON}, 400),
    "a form without boundary": ("assets", b"x", {"Content-Type": "multipart/form-data"}, 400),
    "a form with an endless boundary": (
        "assets",
        b"x",
        {"Content-Type": f"multipart/form-data; boundary={'x' * 99}"},
        400,
    ),
    "a form without parts": ("assets", b"--b--\r\n", {"Content-Type": "multipart/form-data; boundary=b"}, 400),
    "a form that is none": ("assets", b"hello", {"Content-Type": "multipart/form-data; boundary=b"}, 400),
    "a part without a name": (
        "assets",
        part("Content-Disposition: form-data"),
        {"Content-Type": "multipart/form-data; boundary=b"},
        400,
    ),
    "a form within a form": (
        "assets",
        part(f"Content-Type: multipart/mixed; boundary=c\r\n{DEVICE}"),
        {"Content-Type": "multipart/form-data; boundary=b"},
        400,
    ),
    "a part with an unknown encoding": (
        "assets",
        part(f"{DEVICE}\r\nContent-Transfer-Encoding: foo\r\nContent-Encoding: bar"),
        {"Content-Type": "multipart/form-data; boundary=b"},
        400,
    ),
    "a part that is not text": (
        "assets",
        part(f"{DEVICE}\r\nContent-Type: text/plain; charset=klingon", b"\xff"),
        {"Content-Type": "multipart/form-data; boundary=b"},
        400,
    ),
}


@pytest.fixture(params=["2.7.5", "3.1.0"])
async def fake(request: pytest.FixtureRequest) -> AsyncIterator[FakeImmich]:
    """Return a running server."""
    async with FakeImmich(release=request.param) as server:
        yield server


@pytest.mark.parametrize("what", BODIES)
async def test_unreadable_body_is_refused(fake: FakeImmich, what: str, caplog: pytest.LogCaptureFixture) -> None:
    """A body that cannot be parsed gets a 4xx response without a traceback, and the server continues."""
    path, body, headers, status = BODIES[what]
    async with aiohttp.ClientSession(headers={"x-api-key": fake.api_key}) as session:
        async with session.post(f"{fake.url}/api/{path}", data=body, headers=headers) as response:
            assert response.status == status, await response.text()
        async with session.post(f"{fake.url}/api/albums", json={"albumName": "after"}) as response:
            assert response.status == 201
    assert not caplog.records


async def test_compressed_body_is_unpacked(fake: FakeImmich) -> None:
    """A gzip body and a body in UTF-16 are decoded."""
    async with aiohttp.ClientSession(headers={"x-api-key": fake.api_key}) as session:
        for body, headers in (
            (gzip.compress(ALBUM), {"Content-Type": JSON, "Content-Encoding": "gzip"}),
            (ALBUM.decode().encode("utf-16"), {"Content-Type": f"{JSON}; charset=utf-16"}),
        ):
            async with session.post(f"{fake.url}/api/albums", data=body, headers=headers) as response:
                assert (response.status, (await response.json())["albumName"]) == (201, "x")


@pytest.mark.may_block  # opening the folder
@pytest.mark.parametrize("text", [b'"\\ud800"', b'"\\uDFFF"', b'"\xff"'])
@pytest.mark.parametrize("data", [False, True])
async def test_text_that_utf_8_cannot_have_is_replaced(tmp_path: Path, text: bytes, *, data: bool) -> None:
    """A lone surrogate or an invalid byte is replaced by U+FFFD, so that the server can store and send the text."""
    folder = tmp_path if data else None
    async with (
        FakeImmich(release="3.1", data=folder) as fake,
        aiohttp.ClientSession(headers={"x-api-key": fake.api_key}) as session,
    ):
        body = b'{"albumName": ' + text + b', "description": "\\ud83d\\ude00"}'
        async with session.post(f"{fake.url}/api/albums", data=body, headers={"Content-Type": JSON}) as response:
            assert response.status == 201
        async with session.get(f"{fake.url}/api/albums") as response:
            (album,) = await response.json()
        assert (album["albumName"], album["description"]) == ("\ufffd", "\N{GRINNING FACE}")
    if folder is not None:
        async with FakeImmich(release="3.1", data=folder) as again:
            assert [album.name for album in again.state.albums.values()] == ["\ufffd"]


CUT_OFF = {
    "in JSON": b"Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{",
    "in a file": b"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 50000\r\n\r\n"
    b'--b\r\nContent-Disposition: form-data; name="assetData"; filename="a.jpg"\r\n\r\nxxxx',
    "in a form": b"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 50000\r\n\r\n--",
    "between chunks": b"Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n--b",
    "in a bad chunk": b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n--b",
}


@pytest.mark.parametrize("where", CUT_OFF)
async def test_client_that_leaves_is_no_error_of_the_server(where: str, caplog: pytest.LogCaptureFixture) -> None:
    """A client that disconnects in the middle of its request causes no log record."""
    path = "assets" if b"multipart" in CUT_OFF[where] else "albums"
    async with FakeImmich(release="3.1") as fake:
        start = f"POST /api/{path} HTTP/1.1\r\nHost: x\r\nx-api-key: {fake.api_key}\r\n".encode()
        _, writer = await asyncio.open_connection("127.0.0.1", fake.port)
        writer.write(start + CUT_OFF[where])
        await writer.drain()
        writer.close()
        await writer.wait_closed()
    # Stopping waits until the server has noticed.
    assert [(record.name, record.getMessage()) for record in caplog.records if record.levelno >= logging.INFO] == []


async def test_client_that_leaves_in_a_response_is_no_error_of_the_server(caplog: pytest.LogCaptureFixture) -> None:
    """A client that disconnects in the middle of an archive causes no log record."""
    async with FakeImmich(release="3.1") as fake:
        fake.seed(assets=300)
        body = json.dumps({"assetIds": list(fake.state.assets)}).encode()
        head = (
            f"POST /api/download/archive HTTP/1.1\r\nHost: x\r\nx-api-key: {fake.api_key}\r\nContent-Type: {JSON}\r\n"
        )
        reader, writer = await asyncio.open_connection("127.0.0.1", fake.port)
        writer.write(head.encode() + f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        assert await reader.read(10) == b"HTTP/1.1 2"
        writer.transport.abort()
    # Stopping waits until the server has noticed.
    assert not caplog.records


def test_recorder_reads_a_lone_surrogate() -> None:
    """The recorder replaces a lone surrogate, which UTF-8 cannot encode, in a recorded body."""
    assert json.loads(Redactor([]).body(b'{"albumName": "\\ud800"}')) == {"albumName": "?"}
