"""Operations and high-level methods behave like functions for decorators, mocks and frameworks."""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Any, get_type_hints
from unittest.mock import AsyncMock, MagicMock, create_autospec
from uuid import uuid4

import backoff
import httpx
import pytest
import stamina
import tenacity
from fastapi import Depends, FastAPI
from wire import CUT_BEFORE_HEADERS, VERSION, Wire, reply

from immichpy_dynamic import ApiConnectionError, ApiResponse, AsyncClient, Client
from immichpy_dynamic.api import OperationInfo
from immichpy_dynamic.options import CallOptions
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.versions import v3_3

NOWHERE = "http://127.0.0.1:9"
OPTIONS = list(CallOptions.__annotations__)

RETRYING: dict[str, Callable[[Any], Any]] = {
    "backoff": backoff.on_exception(backoff.constant, ApiConnectionError, max_tries=3, interval=0, jitter=None),
    "stamina": stamina.retry(on=ApiConnectionError, attempts=3, wait_initial=0, wait_max=0),
    "tenacity": tenacity.retry(stop=tenacity.stop_after_attempt(3), reraise=True),
}


@pytest.fixture
def client() -> AsyncClient:
    """Return a client whose server is not running."""
    return AsyncClient(NOWHERE, "key", retries=0)


def test_inspect_and_asyncio_know_what_is_a_coroutine_function(client: AsyncClient) -> None:
    """Operations and ``raw`` are coroutine functions, ``iter`` is an asynchronous generator, other forms neither."""
    operation, pages = client.albums.create_album, client.search.search_assets
    for function in (operation, operation.raw, functools.partial(operation, album_name="Trip"), client.assets.upload):
        assert inspect.iscoroutinefunction(function)
        assert asyncio.iscoroutinefunction(function)
    assert inspect.isasyncgenfunction(pages.iter)
    blocking = Client(NOWHERE, "key").albums.create_album
    for function in (operation.stream, operation.request, blocking, blocking.raw):
        assert not inspect.iscoroutinefunction(function)
        assert not inspect.isasyncgenfunction(function)


@pytest.mark.parametrize(
    ("form", "returns"),
    [
        ("raw", "ApiResponse[SearchResponseDto]"),
        ("stream", "AbstractAsyncContextManager[StreamedResponse]"),
        ("iter", "AsyncGenerator[AssetResponseDto]"),
        ("request", "Request"),
    ],
)
def test_each_form_has_the_parameters_of_its_operation(client: AsyncClient, form: str, returns: str) -> None:
    """The signature of ``raw`` and other forms has the operation's parameters and options with another result."""
    operation = client.search.search_assets
    signature = inspect.signature(getattr(operation, form))
    assert signature.parameters == inspect.signature(operation).parameters
    assert list(signature.parameters)[-len(OPTIONS) :] == OPTIONS
    assert signature.return_annotation == returns
    assert getattr(operation, form).__qualname__ == f"search.search_assets.{form}"
    assert next(iter(inspect.signature(getattr(type(operation), form)).parameters)) == "self"


def test_a_default_can_be_passed_on(client: AsyncClient) -> None:
    """A call with the defaults of its bound signature applied sends the same request as a call without them."""
    operation = client.albums.create_album
    bound = inspect.signature(operation).bind(album_name="Trip")
    bound.apply_defaults()
    assert operation.request(*bound.args, **bound.kwargs) == operation.request(album_name="Trip")


def test_type_hints_are_the_classes_themselves(client: AsyncClient) -> None:
    """``get_type_hints`` returns the release's model classes for operations, their forms and blocking operations."""
    hints = get_type_hints(v3_3.AsyncClient(NOWHERE).albums.create_album)
    assert hints["return"] is v3_3.AlbumResponseDto
    assert hints["album_users"] == list[v3_3.AlbumUserCreateDto]
    assert hints["description"] == str | None
    assert {*OPTIONS} <= {*hints}
    pages = v3_3.Client(NOWHERE).search.search_assets
    assert get_type_hints(pages.raw)["return"] == ApiResponse[v3_3.SearchResponseDto]
    assert get_type_hints(client.people.get_all_people.iter)["return"] == AsyncGenerator[v3_3.PersonResponseDto]
    assert get_type_hints(v3_3.CreateAlbumOperation)["document"]


@pytest.mark.parametrize("decorator", RETRYING)
@pytest.mark.parametrize("form", ["operation", "raw", "high-level method"])
async def test_retry_decorators_repeat_a_call(decorator: str, form: str, tmp_path: Path) -> None:
    """An operation with a retry decorator is a coroutine function and is repeated until an attempt succeeds."""
    picture = reply(200, b"JPEG", headers={"Content-Type": "image/jpeg"})
    answers = (CUT_BEFORE_HEADERS, CUT_BEFORE_HEADERS, picture if form == "high-level method" else VERSION)
    stamina.set_testing(True, attempts=3)
    async with Wire(answers) as server, AsyncClient(server.url, "key", retries=0) as client:
        version = client.server.get_server_version
        functions: dict[str, tuple[Any, ...]] = {
            "operation": (version,),
            "raw": (version.raw,),
            "high-level method": (client.assets.view_asset_to_file, str(uuid4()), tmp_path),
        }
        function, *arguments = functions[form]
        decorated = RETRYING[decorator](function)
        assert inspect.iscoroutinefunction(decorated)
        result = await decorated(*arguments, **({"retries": 0} if arguments else {}))
    assert len(server.requests) == 3
    assert result == (tmp_path / result.name if arguments else result)


def test_create_autospec_checks_arguments_and_is_awaited(client: AsyncClient) -> None:
    """An autospec of an operation rejects unknown keywords and accepts the body as fields or as one argument."""
    mocked = create_autospec(client.albums.create_album)
    mocked.return_value = "album"

    async def use() -> None:
        assert await mocked(album_name="Trip") == "album"
        assert await mocked(v3_3.CreateAlbumDto(album_name="Trip"), _timeout=5) == "album"

    asyncio.run(use())
    mocked.assert_awaited_with(v3_3.CreateAlbumDto(album_name="Trip"), _timeout=5)
    with pytest.raises(TypeError, match="wat"):
        mocked(wat=1)
    asyncio.run(create_autospec(client.albums.get_album_info)("an id", "a key", "a slug"))
    asyncio.run(create_autospec(client.download.get_download_info)({"assetIds": []}, "a key"))
    with pytest.raises(TypeError):
        create_autospec(client.server.get_server_version)("too much")


def test_every_operation_can_be_mocked(client: AsyncClient) -> None:
    """The signature of every operation of a release is valid for mocks."""
    for operation in client.operations.values():
        assert inspect.signature(type(operation).__call__).parameters


@pytest.mark.parametrize("kind", [AsyncClient, v3_3.AsyncClient])
def test_a_whole_client_can_be_mocked(kind: type[AsyncClient]) -> None:
    """An autospec of a client has asynchronous operations and high-level methods, and rejects unknown keywords."""
    mocked = create_autospec(kind(NOWHERE), instance=True)
    for function in (mocked.albums.create_album, mocked.assets.upload):
        assert isinstance(function, AsyncMock)
        with pytest.raises(TypeError, match=r"wat|paths"):
            function(wat=1)
    assert not isinstance(create_autospec(Client(NOWHERE), instance=True).albums.create_album, AsyncMock)


def test_a_mock_with_the_spec_of_an_operation_is_awaited(client: AsyncClient) -> None:
    """``AsyncMock(spec=…)`` accepts operations and clients."""
    assert asyncio.run(AsyncMock(spec=client.albums.create_album, return_value=5)(album_name="Trip")) == 5
    assert isinstance(AsyncMock(spec=client).albums, MagicMock)


def test_options_can_be_set_for_several_calls(client: AsyncClient) -> None:
    """The signature of an operation with preset options contains only the operation's own arguments."""
    operation = client.albums.create_album.with_options(timeout=5, headers={"a": "1"})
    assert list(inspect.signature(operation).parameters) == ["album_name", "album_users", "asset_ids", "description"]
    assert inspect.signature(operation.raw).parameters == inspect.signature(operation).parameters
    assert inspect.iscoroutinefunction(operation)
    assert list(inspect.signature(OperationInfo.with_options).parameters)[1:] == [name[1:] for name in OPTIONS]


@pytest.mark.parametrize("blocking", [False, True])
async def test_options_hold_for_every_call_and_form(*, blocking: bool) -> None:
    """Headers and retries set by ``with_options`` apply to every call and form; options of a call override them."""
    async with Wire((VERSION,)) as server:
        client: Any = Client(server.url, "key") if blocking else AsyncClient(server.url, "key")

        async def call(function: Any, **options: Any) -> None:
            await (asyncio.to_thread(function, **options) if blocking else function(**options))

        version = client.server.get_server_version.with_options(headers={"x-first": "1"}).with_options(timeout=5)
        await call(version)
        await call(version.raw)
        await call(version, _headers={"x-second": "2"})
        await call(client.server.get_server_version)
        await asyncio.to_thread(client.close) if blocking else await client.close()
    seen = [{name for name in request.headers if name.startswith("x-")} - {"x-api-key"} for request in server.requests]
    assert seen == [{"x-first"}, {"x-first"}, {"x-second"}, set()]


@pytest.mark.filterwarnings("ignore:Default value UNSET is not JSON serializable")  # FastAPI omits it, as intended
async def test_fastapi_injects_operations() -> None:
    """``Depends`` in FastAPI accepts an operation with preset options and requires its path and query arguments."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key, validation="off") as client:
        album = await client.albums.create_album(album_name="Trip")
        app = FastAPI()

        get_album = Depends(client.albums.get_album_info.with_options(timeout=5))
        get_albums = Depends(client.albums.get_all_albums.with_options())

        @app.get("/albums/{id}")  # noqa: FAST003 - it is an argument of the operation
        async def named(album: Any = get_album) -> str:
            name: str = album.album_name
            return name

        @app.get("/albums")
        async def count(albums: Any = get_albums) -> int:
            return len(albums)

        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as browser:
            assert (await browser.get(f"/albums/{album.id}")).json() == "Trip"
            assert (await browser.get("/albums", params={"is_owned": True})).json() == 1
            described = (await browser.get("/openapi.json")).json()["paths"]["/albums/{id}"]["get"]["parameters"]
    assert [parameter["name"] for parameter in described] == ["id", "key", "slug", "without_assets"][: len(described)]


def test_a_blocking_high_level_method_is_an_ordinary_function() -> None:
    """A blocking high-level method has the asynchronous signature and is not detected as a coroutine function."""
    client = v3_3.Client(NOWHERE)
    assert not inspect.iscoroutinefunction(inspect.unwrap(client.assets.upload))
    signature = inspect.signature(client.assets.upload)
    assert "journal" in signature.parameters
    assert inspect.signature(client.timeline.rows).return_annotation == "Iterator[TimelineRow]"
