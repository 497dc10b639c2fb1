"""The client under ``aioresponses``, the usual mock of aiohttp: calls, errors, retries, pages, streams and files."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from aioresponses import aioresponses

from immichpy_dynamic import (
    ApiConnectionError,
    AsyncClient,
    NotFoundException,
    ResponseValidationWarning,
    ServiceException,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

URL = "http://immich.test/api"
VERSION = {"major": 3, "minor": 1, "patch": 0, "prerelease": None}


def works() -> bool:
    """Return whether the installed aioresponses works with the installed aiohttp."""

    async def call() -> None:
        async with aiohttp.ClientSession() as session:
            with aioresponses() as mock:
                mock.get(URL, body=b"")
                await session.get(URL)

    try:
        asyncio.run(call())
    except TypeError:
        return False
    return True


pytestmark = [
    pytest.mark.skipif(not works(), reason="aioresponses 0.7.9 does not work with aiohttp 3.14 (its issue 289)"),
]


@pytest.fixture
def mock() -> Iterator[aioresponses]:
    """Return the mock; a request without a mocked response raises a connection error."""
    with aioresponses() as made:
        yield made


def client(**options: Any) -> Any:
    """Return a client of the mocked server."""
    return AsyncClient("http://immich.test", "key", **{"spec": "3.1.0", **options})


def sent(mock: aioresponses) -> list[tuple[str, str]]:
    """Return the methods and URLs of all requests."""
    return [(method, str(url)) for (method, url), calls in mock.requests.items() for _ in calls]


async def test_call_returns_typed_data(mock: aioresponses) -> None:
    """A mocked response becomes a typed object, and the request contains the API key."""
    mock.get(f"{URL}/server/version", payload=VERSION)
    async with client() as immich:
        assert (await immich.server.get_server_version()).major == 3
    assert sent(mock) == [("GET", f"{URL}/server/version")]


async def test_arguments_arrive(mock: aioresponses) -> None:
    """The mock records the body of a request."""
    mock.put(f"{URL}/assets", status=204)
    async with client() as immich:
        await immich.assets.update_assets(ids=["3fa85f64-5717-4562-b3fc-2c963f66afa6"], is_favorite=True)
    ((call,),) = mock.requests.values()
    body = call.kwargs["data"]
    content = body if isinstance(body, bytes) else getattr(body, "_value", body)
    assert json.loads(content) == {"ids": ["3fa85f64-5717-4562-b3fc-2c963f66afa6"], "isFavorite": True}


async def test_error_has_its_message(mock: aioresponses) -> None:
    """A mocked error response raises the exception of its status."""
    mock.get(f"{URL}/users/me/license", status=404, payload={"message": "Not Found"})
    async with client() as immich:
        with pytest.raises(NotFoundException) as caught:
            await immich.users.get_user_license()
    assert (caught.value.status, caught.value.message) == (404, "Not Found")


async def test_busy_server_is_asked_again(mock: aioresponses) -> None:
    """A request is retried after a 503 response and after a broken connection."""
    mock.get(f"{URL}/server/version", status=503, headers={"Retry-After": "0"})
    mock.get(f"{URL}/server/version", exception=aiohttp.ServerDisconnectedError())
    mock.get(f"{URL}/server/version", payload=VERSION)
    async with client(retries=2) as immich:
        assert (await immich.server.get_server_version()).minor == 1
    assert len(sent(mock)) == 3


async def test_last_error_is_raised(mock: aioresponses) -> None:
    """Without retries the first error is raised; a request that is not mocked raises a connection error."""
    mock.get(f"{URL}/server/version", status=503)
    async with client(retries=0) as immich:
        with pytest.raises(ServiceException):
            await immich.server.get_server_version()
        with pytest.raises(ApiConnectionError):
            await immich.server.ping_server()


def page(asset_id: str, following: str | None) -> dict[str, Any]:
    """Return a search page with one asset, of which only the id is given."""
    empty: dict[str, Any] = {"total": 0, "count": 0, "items": [], "facets": []}
    return {"albums": empty, "assets": {**empty, "count": 1, "items": [{"id": asset_id}], "nextPage": following}}


async def test_pages_are_requested_one_after_another(mock: aioresponses) -> None:
    """Iterating requests pages until a page has no next one."""
    mock.post(f"{URL}/search/metadata", payload=page("a", "2"))
    mock.post(f"{URL}/search/metadata", payload=page("b", None))
    async with client(validation="off") as immich:
        assert [item.id async for item in immich.search.search_assets.iter(size=1)] == ["a", "b"]
    assert sent(mock).count(("POST", f"{URL}/search/metadata")) == 2


async def test_response_is_streamed(mock: aioresponses) -> None:
    """A stream yields the mocked bytes."""
    asset = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
    mock.get(f"{URL}/assets/{asset}/original", body=b"picture", content_type="image/jpeg")
    async with client() as immich, immich.assets.download_asset.stream(asset) as response:
        assert b"".join([chunk async for chunk in response.iter_bytes()]) == b"picture"


async def test_original_is_saved(mock: aioresponses, tmp_path: Path) -> None:
    """An original is saved under the name in the mocked response header."""
    asset = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
    headers = {"Content-Disposition": "inline; filename*=UTF-8''a.jpg", "Content-Length": "7"}
    mock.get(f"{URL}/assets/{asset}/original", body=b"picture", content_type="image/jpeg", headers=headers)
    mock.get(re.compile(rf"{URL}/assets/{asset}"), status=404, repeat=True)
    async with client() as immich:
        saved = await immich.assets.download_asset_to_file(asset, tmp_path, filename="a.jpg")
    assert await asyncio.to_thread(saved.read_bytes) == b"picture"


async def test_file_is_uploaded(mock: aioresponses) -> None:
    """An upload returns the mocked response."""
    made = {"id": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "status": "created"}
    mock.post(f"{URL}/assets", status=201, payload=made)
    async with client() as immich:
        time = "2024-05-01T10:00:00.000Z"
        uploaded = await immich.assets.upload_asset(
            asset_data=("a.jpg", b"picture"), file_created_at=time, file_modified_at=time
        )
    assert (uploaded.id, uploaded.status) == (made["id"], "created")


async def test_schema_violation_is_no_surprise(mock: aioresponses) -> None:
    """A response that does not match its schema causes a warning and one version request, which may fail."""
    mock.get(f"{URL}/server/ping", payload={"res": 7}, repeat=True)
    async with client(spec=None) as immich:
        with pytest.warns(ResponseValidationWarning):
            await immich.server.ping_server()
        await immich.server.ping_server()
        await asyncio.wait([immich._connection._version_check])
    assert sent(mock).count(("GET", f"{URL}/server/version")) == 1
    assert len(sent(mock)) == 3


async def test_injected_session_is_mocked_too(mock: aioresponses) -> None:
    """A session passed by the caller is mocked as well."""
    mock.get(f"{URL}/server/version", payload=VERSION)
    async with aiohttp.ClientSession() as session, client(http_client=session) as immich:
        assert (await immich.server.get_server_version()).major == 3
