# ruff: noqa: ASYNC240 - a test may look at the disk
"""Negotiation of the OpenAPI document: the client uses the server's document when it is available, or warns."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from wire import CUT_IN_THE_BODY, HANG, KEY, VERSION, Reply, Seen, Wire, client_of, reply

import immichpy_dynamic
from immichpy_dynamic import (
    ApiConnectionError,
    ApiException,
    ImmichError,
    ResponseValidationWarning,
    ServiceException,
    UnexpectedContentError,
    UnsupportedOperationError,
    connect,
    load_release,
)
from immichpy_dynamic.negotiation import cache_directory
from immichpy_dynamic.spec.catalog import load_bytes, releases
from immichpy_dynamic.spec.document import MAX_BYTES
from immichpy_dynamic.testing import FakeImmich

INTERFACES = {release.document: release.release for release in releases()}
"""The last release of each distinct document."""
PAGE = "<!DOCTYPE html><html><body>Welcome</body></html>"
SPEC_PATH = "/api/spec.json"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which this test's clients cache OpenAPI documents."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "immichpy-dynamic" / "specs"


@pytest.fixture(scope="session")
def own_document() -> bytes:
    """Return the OpenAPI document of a server newer than all bundled releases: 4.9.2.

    The document has an additional operation, and a schema whose field has another type.
    """
    document = copy.deepcopy(dict(load_release("latest").document))
    document["info"]["version"] = "4.9.2"
    document["paths"]["/dreams"] = {
        "get": {
            "operationId": "getDreams",
            "tags": ["Dreams"],
            "responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": {}}}}}},
        }
    }
    document["components"]["schemas"]["ServerPingResponse"]["properties"]["res"] = {"type": "integer"}
    for item in document["paths"].values():
        for operation in item.values():
            operation.pop("summary", None)
            operation.pop("x-pagination", None)
    del document["paths"]["/sync/stream"]["post"]["responses"]["200"]["content"]
    return json.dumps(document).encode()


def server(version: str, document: Reply, other: Reply | None = None) -> Callable[[Seen], Reply]:
    """Return the function with which a server of this version responds to requests for version, document and others."""
    numbers = dict(zip(("major", "minor", "patch"), map(int, version.split(".")), strict=True))

    def answer(seen: Seen) -> Reply:
        if seen.target == "/api/server/version":
            return reply(200, numbers)
        return document if seen.target == SPEC_PATH else other or reply(404, {"message": "Not found"})

    return answer


@pytest.fixture
def warned() -> Iterator[list[warnings.WarningMessage]]:
    """Return the warnings raised in this test."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield caught


# ---------------------------------------------------------------- every release


@pytest.mark.parametrize("release", INTERFACES.values())
async def test_each_interface_is_recognised(release: str) -> None:
    """``connect`` detects each release and creates a client with exactly its operations."""
    wanted = set(bundled(release).operations)
    async with FakeImmich(release=release) as fake, await connect(fake.url, fake.api_key) as client:
        assert client.release == client.server_version == release
        assert set(client.operations) == wanted
        any_client: Any = client
        about = await any_client.server.get_about_info(_validation="strict")
        assert about.version == f"v{release}"
        negotiation = [seen for seen in fake.requests if seen.operation_id != "getAboutInfo"]
        assert {seen.path for seen in negotiation} <= {"/api/server/version", SPEC_PATH}
        assert all("x-api-key" not in seen.headers and "x-api-key" not in dict(seen.query) for seen in negotiation)


def bundled(release: str) -> Any:
    """Return a bundled OpenAPI document that was loaded before the detector of blocking calls is active."""
    return _BUNDLED[release]


_BUNDLED = {release: load_release(release) for release in INTERFACES.values()}


def test_there_are_as_many_interfaces_as_documents() -> None:
    """At least fifty-two releases with different interfaces are bundled."""
    assert len(INTERFACES) >= 52


@pytest.mark.parametrize("release", ["3.2.0", "3.3.5"])
async def test_reconstructed_document_yields_to_the_servers_own(release: str) -> None:
    """The server's own OpenAPI document is preferred to a bundled one that was reconstructed from published clients."""
    async with FakeImmich(release=release) as fake, await connect(fake.url, fake.api_key) as client:
        assert client.spec_source == f"{fake.url}/api/spec.json: it is the server's own document"


async def test_reconstructed_document_is_used_where_the_server_has_none() -> None:
    """A reconstructed document of the server's release is used without a warning."""
    async with Wire((server("3.3.2", reply(404)),)) as wire, await connect(wire.url, KEY, retries=0) as client:
        assert client.release == "3.3.2"
        assert "put together from published clients" in client.spec_source


async def test_released_document_is_used_without_asking_for_another() -> None:
    """A bundled release needs only the version request; the server's own document is not requested."""
    async with Wire((server("2.7.5", reply(500)),)) as wire, await connect(wire.url, KEY) as client:
        assert (client.release, client.spec_source) == ("2.7.5", "bundled 2.7.5: its release is bundled")
    assert [seen.target for seen in wire.requests] == ["/api/server/version"]


async def test_choice_is_told_in_one_log_line(caplog: pytest.LogCaptureFixture) -> None:
    """One log line names the server's release, the client's release and the reason."""
    caplog.set_level(logging.INFO, "immichpy_dynamic")
    async with Wire((server("2.7.5", reply(500)),)) as wire, await connect(wire.url, KEY):
        pass
    (record,) = (record for record in caplog.records if record.name == "immichpy_dynamic")
    speaks = f"{wire.url}/api is Immich 2.7.5; this client speaks 2.7.5"
    assert record.getMessage() == f"{speaks} (bundled 2.7.5: its release is bundled)"


async def test_spec_auto_negotiates_when_it_is_opened() -> None:
    """A client with ``spec="auto"`` negotiates in ``async with``; using it before raises an ImmichError."""
    async with FakeImmich(release="2.3.1") as fake:
        client = client_of(fake.url, fake.api_key, spec="auto")
        with pytest.raises(ImmichError, match="asks its server when it is opened: use `async with`"):
            _ = client.albums
        async with client:
            assert client.release == "2.3.1"
            await client.albums.create_album(album_name="Trip")
        requests = len(fake.requests)
        async with client:
            assert client.release == "2.3.1"
        assert len(fake.requests) == requests


# ---------------------------------------------------------------- servers newer than all documents


async def test_newer_server_is_spoken_to_in_its_own_document(own_document: bytes, cache: Path) -> None:
    """A newer server's own document adds operations and schemas; summaries of bundled releases are kept."""
    answer = server("4.9.2", reply(200, own_document), reply(200, ["flying"]))
    async with Wire((answer,)) as wire, await connect(wire.url, KEY, validation="strict") as connected:
        client: Any = connected
        assert (client.release, client.server_version) == ("4.9.2", "4.9.2")
        assert await client.dreams.get_dreams() == ["flying"]
        assert client.spec.schema("ServerPingResponse")["properties"]["res"] == {"type": "integer"}
        ours = load_release("latest")
        assert client.albums.create_album.summary == ours.operations["createAlbum"].summary is not None
        assert client.search.search_assets.model.pagination == ours.operations["searchAssets"].pagination
        assert client.sync.get_sync_stream.model.success.content_type == "application/jsonlines+json"
    assert all("x-api-key" not in seen.headers for seen in wire.requests[:2])
    assert len(list(cache.iterdir())) == 1


async def test_newer_server_without_a_document_gets_the_nearest_with_one_warning(
    warned: list[warnings.WarningMessage],
) -> None:
    """A newer server without a document causes one warning at the caller's line; the newest release is used."""
    async with Wire((server("4.9.2", reply(404)),)) as wire, await connect(wire.url, KEY) as client:
        assert (client.release, client.server_version) == (load_release().release, "4.9.2")
    (warning,) = warned
    text = str(warning.message)
    assert f"{wire.url}/api is Immich 4.9.2; this client speaks {load_release().release}" in text
    assert "the nearest bundled release, and the server's own document cannot be had" in text
    assert "spec.json answered 404" in text
    assert warning.category is ResponseValidationWarning
    assert warning.filename == __file__


@pytest.mark.parametrize(
    "document",
    [
        reply(200, PAGE),
        reply(200, b"{"),
        reply(200, {"openapi": "3.0.0", "paths": {}}),
        reply(200, {"openapi": "3.0.0", "paths": {"/x": 1}}),
        reply(200, {"swagger": "2.0"}),
        reply(200, b"[" * 100_000),
        reply(200, b" " * (MAX_BYTES + 1)),
        reply(302, headers={"Location": "/api/spec.json"}),
        reply(401),
        reply(503),
        CUT_IN_THE_BODY,
    ],
    ids=["page", "garbage", "empty", "broken", "swagger", "deep", "large", "circle", "401", "503", "cut"],
)
async def test_unusable_document_of_a_server_is_as_none(
    document: Reply, warned: list[warnings.WarningMessage], cache: Path
) -> None:
    """An unusable document of the server is neither used nor cached."""
    async with (
        Wire((server("4.9.2", document),)) as wire,
        await connect(wire.url, KEY, retries=0) as client,
    ):
        assert client.release == load_release().release
    assert len(warned) == 1
    assert not cache.exists()


async def test_older_server_than_all_documents_gets_the_oldest(warned: list[warnings.WarningMessage]) -> None:
    """A server older than all bundled releases is used with the oldest one and a warning."""
    async with Wire((server("1.90.0", reply(404)),)) as wire, await connect(wire.url, KEY) as client:
        assert client.release == releases()[0].release
    assert len(warned) == 1


# ---------------------------------------------------------------- the cache


async def negotiated(wire: Wire) -> str:
    """Connect, and return the source of the OpenAPI document."""
    async with await connect(wire.url, KEY, retries=0) as client:
        assert "getDreams" in client.operations
        assert client.release == "4.9.2"
        return client.spec_source


async def test_document_is_fetched_once(own_document: bytes) -> None:
    """The server's document is fetched once, and read from the cache the second time."""
    async with Wire((server("4.9.2", reply(200, own_document)),)) as wire:
        assert "from the cache" not in await negotiated(wire)
        assert "from the cache" in await negotiated(wire)
    assert [seen.target for seen in wire.requests].count(SPEC_PATH) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content[: len(content) // 2],
        lambda _: b"",
        lambda _: b"not JSON",
        lambda content: content.replace(b"getDreams", b"getNightmares"),
        lambda _: b'{"openapi": "3.0.0", "paths": {}}',
    ],
    ids=["truncated", "empty", "not JSON", "changed", "another"],
)
async def test_spoilt_entry_is_ignored_and_replaced(
    spoil: Callable[[bytes], bytes], own_document: bytes, cache: Path
) -> None:
    """A damaged cache entry is ignored and replaced."""
    async with Wire((server("4.9.2", reply(200, own_document)),)) as wire:
        await negotiated(wire)
        (entry,) = cache.iterdir()
        entry.write_bytes(spoil(entry.read_bytes()))
        assert "from the cache" not in await negotiated(wire)
        assert "from the cache" in await negotiated(wire)
    assert [path.read_bytes() for path in cache.iterdir()] == [own_document]


async def test_entry_of_another_version_or_server_is_not_used(own_document: bytes, cache: Path) -> None:
    """A cached document is not used for another server or another version."""
    async with (
        Wire((server("4.9.2", reply(200, own_document)),)) as first,
        Wire((server("4.9.2", reply(200, own_document)),)) as second,
    ):
        await negotiated(first)
        assert "from the cache" not in await negotiated(second)
        assert len(list(cache.iterdir())) == 2
        for entry in cache.iterdir():
            entry.rename(entry.with_name(entry.name.replace("4.9.2", "4.9.1")))
        assert "from the cache" not in await negotiated(first)


async def test_half_written_entry_is_never_seen(own_document: bytes, cache: Path) -> None:
    """A partial cache file left by a killed process is ignored."""
    cache.mkdir(parents=True)
    (cache / "tmpabc.part").write_bytes(own_document[:1000])
    (cache / "4.9.2-directory.json").mkdir()
    async with Wire((server("4.9.2", reply(200, own_document)),)) as wire:
        assert "from the cache" not in await negotiated(wire)
        assert "from the cache" in await negotiated(wire)


async def test_folder_that_cannot_be_written_is_no_obstacle(own_document: bytes, cache: Path) -> None:
    """A cache folder that cannot be created does not fail the connection."""
    cache.parent.parent.mkdir(exist_ok=True)
    cache.parent.write_text("not a folder")
    async with Wire((server("4.9.2", reply(200, own_document)),)) as wire:
        await negotiated(wire)
        assert "from the cache" not in await negotiated(wire)


async def test_full_disk_is_no_obstacle(own_document: bytes, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk does not fail the connection, and leaves no partial file in the cache."""

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    async with Wire((server("4.9.2", reply(200, own_document)),)) as wire:
        await negotiated(wire)
    assert list(cache.iterdir()) == []


def test_cache_is_where_the_system_wants_it(cache: Path) -> None:
    """The cache folder is below ``XDG_CACHE_HOME`` on Linux."""
    assert cache_directory() == cache


@pytest.mark.may_block
async def test_two_processes_may_connect_at_once(own_document: bytes, cache: Path) -> None:
    """Several processes can connect at the same time and write the same cache entry."""
    import asyncio

    program = (
        "import asyncio, sys\nfrom immichpy_dynamic import connect\n"
        "async def main():\n"
        "    for _ in range(3):\n"
        "        async with await connect(sys.argv[1]) as client:\n"
        "            assert 'getDreams' in client.operations\n"
        "asyncio.run(main())"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(immichpy_dynamic.__file__).parent.parent)}
    async with Wire((server("4.9.2", reply(200, own_document)),)) as wire:
        processes = [
            await asyncio.create_subprocess_exec(
                sys.executable, "-W", "error", "-c", program, wire.url, env=environment, stderr=subprocess.PIPE
            )
            for _ in range(3)
        ]
        outputs = await asyncio.gather(*(process.communicate() for process in processes))
    assert [(process.returncode, error) for process, (_, error) in zip(processes, outputs, strict=True)] == [
        (0, b"")
    ] * 3
    assert [path.read_bytes() for path in cache.iterdir()] == [own_document]


# ---------------------------------------------------------------- no Immich there


@pytest.mark.parametrize(
    ("answer", "kind", "hint"),
    [
        (reply(200, PAGE), UnexpectedContentError, "HTML page where an Immich server's version was expected"),
        (reply(404, PAGE), ApiException, "404 Reason.*\nNo Immich API is at .*is the base URL right"),
        (reply(401, PAGE), ApiException, "No Immich API is at"),
        (reply(502, PAGE, reason="Bad Gateway"), ServiceException, "502 Bad Gateway.*\n.*is not ready: a proxy cannot"),
        (reply(503, {"message": "Maintenance"}), ServiceException, "Maintenance\n.*is in maintenance mode"),
        (reply(200, {"version": "1.0"}), UnexpectedContentError, "not as Immich does .application/json"),
        (reply(200, b"pong"), UnexpectedContentError, "not as Immich does"),
        (reply(200, {"major": "3"}), UnexpectedContentError, "not as Immich does"),
        (reply(200, b"[" * 50_000), UnexpectedContentError, "not as Immich does"),
        (reply(200, b" " * 10**6), UnexpectedContentError, "answered with more than 65536 bytes"),
        (reply(204), UnexpectedContentError, "not as Immich does|No Immich API"),
        (reply(302, headers={"Location": "/login"}), ApiConnectionError, "redirects in a circle"),
        (CUT_IN_THE_BODY, ApiConnectionError, "broke off"),
        (Reply(b"220 mail.example ESMTP\r\n", "close"), ApiConnectionError, "is not valid HTTP"),
    ],
)
async def test_what_is_no_immich_is_described(answer: Reply, kind: type[Exception], hint: str) -> None:
    """A server that is not Immich raises an error that describes what was found at the URL."""
    async with Wire((answer,)) as wire:
        with pytest.raises((kind, ApiException), match=f"(?s){hint}") as caught:
            await connect(wire.url, KEY, retries=0)
    assert isinstance(caught.value, ImmichError)
    assert KEY not in str(caught.value)


async def test_nobody_there_is_a_connection_error() -> None:
    """A refused connection raises ApiConnectionError."""
    with pytest.raises(ApiConnectionError, match="is the server running"):
        await connect("http://127.0.0.1:9", KEY, retries=0)


async def test_connect_that_fails_leaves_no_session_open() -> None:
    """A failed ``connect`` leaves no aiohttp session open."""
    async with Wire((reply(404),)) as wire:
        client = client_of(wire.url, spec="auto")
        with pytest.raises(ApiException):
            await client.__aenter__()
        assert client._connection.transport._sessions._by_loop == {}


async def test_connect_does_not_wait_for_ever() -> None:
    """The negotiation has a time limit of at most a minute when the caller sets none."""
    from immichpy_dynamic import negotiation

    assert 0 < negotiation._OPTIONS.timeout <= 60


# ---------------------------------------------------------------- clients that named no document


async def test_first_schema_violation_asks_for_the_version_once(
    warned: list[warnings.WarningMessage], caplog: pytest.LogCaptureFixture
) -> None:
    """The first schema violation causes one version request and one log line when the server's release differs."""
    wrong = reply(200, {"res": 7, "version": 1})

    def answer(seen: Seen) -> Reply:
        return reply(200, {"major": 2, "minor": 7, "patch": 5}) if seen.target.endswith("/version") else wrong

    async with Wire((answer,)) as wire, client_of(wire.url) as client:
        for _ in range(3):
            await client.server.ping_server()
            await client.server.get_about_info()
        await asyncio.gather(client._connection._version_check)
        assert client.server_version == "2.7.5"
    asked = [seen for seen in wire.requests if seen.target.endswith("/version")]
    assert len(asked) == 1
    assert "x-api-key" not in asked[0].headers
    texts = [str(warning.message) for warning in warned]
    assert len(texts) == len(set(texts))
    assert {warning.filename for warning in warned} == {__file__}
    expected = (
        f"The server is Immich 2.7.5, this client speaks {load_release().release}: "
        'choose its document with spec="2.7.5" or spec="auto".'
    )
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == [expected]


@pytest.mark.parametrize("options", [{"spec": "3.3.5"}, {"validation": "off"}])
@pytest.mark.usefixtures("warned")
async def test_version_is_not_asked_for_a_chosen_document(options: dict[str, Any]) -> None:
    """A client with a chosen release, or without validation, sends no version request."""
    async with Wire((reply(200, {"res": 7}),)) as wire, client_of(wire.url, **options) as client:
        await client.server.ping_server()
        assert client._connection._version_check is None
    assert len(wire.requests) == 1


@pytest.mark.parametrize("version", [reply(500), reply(200, PAGE), HANG, VERSION])
async def test_failing_version_request_changes_nothing(
    version: Reply, warned: list[warnings.WarningMessage], caplog: pytest.LogCaptureFixture
) -> None:
    """A version request that fails, hangs or finds the same release is sent once, and delays or fails no call."""

    def answer(seen: Seen) -> Reply:
        return version if seen.target.endswith("/version") else reply(200, {"res": 7})

    async with Wire((answer,)) as wire, client_of(wire.url) as client:
        for _ in range(3):
            await client.server.ping_server()
        check = client._connection._version_check
        if version is not HANG:
            await asyncio.gather(check)
    # Closing the client cancels a version request that hangs.
    await asyncio.wait([check])
    assert sum(seen.target.endswith("/version") for seen in wire.requests) <= 1
    assert len(warned) == 1
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_operation_that_the_server_lacks_is_explained() -> None:
    """A 404 for an operation that the server's release lacks is explained by the history of releases."""
    async with FakeImmich(release="2.3.1") as fake, await connect(fake.url, fake.api_key) as connected:
        client: Any = connected
        with pytest.raises(UnsupportedOperationError, match=r"2\.4\.0"):
            _ = client.queues.get_queues


def test_bundled_and_outside_documents_have_the_same_operations() -> None:
    """A document loaded from outside has the same operations as the bundled document of that release."""
    ours = load_release("3.1.0")
    outside = load_bytes(json.dumps(dict(ours.document)).encode(), "outside")
    assert dict(outside.operations) == dict(ours.operations)
