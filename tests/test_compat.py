"""Programs written for immichpy run on several releases after only their import is changed."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import immichpy_programs as programs
import pydantic
import pytest

import immichpy_dynamic
from immichpy_dynamic import ApiException, OpenApiException, SpecError, UnauthorizedException, compat
from immichpy_dynamic.compat import selection
from immichpy_dynamic.compat.calls import places_of
from immichpy_dynamic.compat.exceptions import ApiTypeError
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.versions import v2_7, v3_1

COMPAT = "immichpy_dynamic.compat"


@pytest.mark.slow
@pytest.mark.may_block
@pytest.mark.parametrize("release", programs.RELEASES)
@pytest.mark.parametrize("name", programs.NAMES)
def test_programs_run_with_only_the_import_changed(name: str, release: str, tmp_path: Path) -> None:
    """A program prints the same on every release when its `immichpy` is replaced by `immichpy_dynamic.compat`."""
    program = tmp_path / "program.py"
    program.write_text((programs.PROGRAMS / f"{name}.py").read_text().replace("immichpy", COMPAT))
    with FakeImmich(release=release) as fake:
        programs.fill(fake, tmp_path)
        printed = programs.run(program, fake, tmp_path, IMMICH_COMPAT_RELEASE=release)
    assert printed == programs.expected(name, release)


@pytest.fixture
def _release(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use release 3.1, as immichpy 7.1 does, and clear the loaded modules afterwards."""
    monkeypatch.setattr(selection, "_chosen", [])
    compat.use("3.1")


pytestmark = pytest.mark.usefixtures("_release")
USER = "0b9b3b8e-5b1c-4c3e-9d52-7a2f1b1c1d11"


@pytest.mark.slow
@pytest.mark.may_block
@pytest.mark.parametrize("name", programs.NAMES)
def test_programs_are_programs_for_immichpy(name: str, tmp_path: Path) -> None:
    """The unchanged programs print the same with immichpy 7.1 itself as with `compat`."""
    pytest.importorskip("immichpy")
    with FakeImmich(release="3.1") as fake:
        programs.fill(fake, tmp_path)
        # It warns, and its progress bars write to standard error, also when they are off.
        printed = programs.run(programs.PROGRAMS / f"{name}.py", fake, tmp_path, is_quiet=False)
    assert printed == programs.expected(name, "3.1.0")


def client_of(fake: FakeImmich) -> compat.AsyncClient:
    """Return a client of the fake server."""
    return compat.AsyncClient(base_url=fake.url, api_key=fake.api_key)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("", "AsyncClient"),
        ("client.main", "AsyncClient"),
        ("client.types", "UploadResult"),
        ("client.types", "HeadersType"),
        ("client.generated", "AlbumResponseDto"),
        ("client.generated", "AlbumsApi"),
        ("client.generated", "APIKeysApi"),
        ("client.generated.models", "AlbumResponseDto"),
        ("client.generated.models.album_response_dto", "AlbumResponseDto"),
        ("client.generated.api", "DatabaseBackupsAdminApi"),
        ("client.generated.api.deprecated_api", "DeprecatedApi"),
        ("client.generated.exceptions", "ApiTypeError"),
        ("client.generated.configuration", "Configuration"),
        ("client.generated.api_client", "ApiClient"),
        ("client.generated.api_response", "ApiResponse"),
    ],
)
def test_import_paths_of_immichpy(module: str, name: str) -> None:
    """Each import path of immichpy exists below `compat`."""
    imported = importlib.import_module(f"{COMPAT}.{module}".rstrip("."))
    assert getattr(imported, name)
    assert name in dir(imported) or name in ("APIKeysApi", "DeprecatedApi")


def test_classes_are_those_of_the_release() -> None:
    """`compat` exports the model classes of the release in use; releases have separate classes."""
    from immichpy_dynamic.compat.client.generated import models

    assert models.AlbumResponseDto is v3_1.AlbumResponseDto
    compat.use("2.7")
    assert models.ApiKeyCreateDto is v2_7.APIKeyCreateDto


def test_the_environment_chooses_the_release(monkeypatch: pytest.MonkeyPatch) -> None:
    """IMMICH_COMPAT_RELEASE selects the release unless the program selects one; the default is the newest release."""
    monkeypatch.setattr(selection, "_chosen", [])
    monkeypatch.setenv("IMMICH_COMPAT_RELEASE", "2.7")
    assert selection.chosen().release == "2.7.5"
    monkeypatch.setattr(selection, "_chosen", [])
    monkeypatch.delenv("IMMICH_COMPAT_RELEASE")
    assert selection.chosen().release == immichpy_dynamic.load_release().release
    with pytest.raises(SpecError, match=r"9\.9"):
        compat.use("9.9")


def test_a_name_that_the_release_lacks_says_so() -> None:
    """Importing a name that the release lacks raises an error with the release and the closest name."""
    with pytest.raises(ImportError, match=r"Immich 3\.1\.0 has no 'AlbumResponsDto'.*AlbumResponseDto"):
        from immichpy_dynamic.compat.client.generated import AlbumResponsDto  # noqa: F401
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module(f"{COMPAT}.client.generated.models.album_response_dto.deeper")


def test_enums_have_the_spellings_of_generated_clients() -> None:
    """Enum members are available under both spellings, and the class behaves like the enum."""
    from immichpy_dynamic.compat.client.generated import HlsVideoResolution, JobName, Permission, QueueName, UserStatus

    assert Permission.ALBUM_DOT_READ is v3_1.Permission.ALBUM_READ is Permission.ALBUM_READ
    assert Permission("album.read") is Permission["ALBUM_DOT_READ"]
    assert QueueName.THUMBNAILGENERATION.value == "thumbnailGeneration"
    assert JobName.ASSETDETECTFACESQUEUEALL.value == "AssetDetectFacesQueueAll"
    assert HlsVideoResolution.NUMBER_480 == 480
    assert isinstance(v3_1.Permission.ALL, Permission)
    assert issubclass(v3_1.Permission, Permission)
    assert len(list(Permission)) == len(Permission) == len(Permission.__members__)
    assert Permission.ALL in Permission
    assert UserStatus is v3_1.UserStatus
    assert pydantic.TypeAdapter(Permission).validate_python("album.read") is v3_1.Permission.ALBUM_READ
    with pytest.raises(AttributeError, match="ALBUM_READ"):
        Permission.ALBUM_DOT_REED  # noqa: B018


@pytest.mark.parametrize(
    ("tag", "name", "places"),
    [
        ("albums", "update_album_user", ["id", "user_id", "update_album_user_dto"]),
        ("stacks", "remove_asset_from_stack", ["asset_id", "id"]),
        ("download", "get_download_info", ["download_info_dto", "key", "slug"]),
        ("timeline", "get_time_bucket", ["time_bucket", "album_id", "bbox"]),
        ("users", "create_profile_image", ["file"]),
        (
            "assets",
            "upload_asset",
            ["asset_data", "file_created_at", "file_modified_at", "key", "slug", "x_immich_checksum"],
        ),
        ("assets", "get_segment", ["filename", "id", "session_id", "variant_index", "key", "slug", "x_immich_hls_msn"]),
    ],
)
def test_positional_arguments_have_the_order_of_immichpy(tag: str, name: str, places: list[str]) -> None:
    """Positional arguments have the order of immichpy 7.1's methods."""
    client = compat.AsyncClient(base_url="http://localhost")
    model = getattr(getattr(client, tag), name).model
    assert places_of(model)[: len(places)] == places


async def test_calls_in_the_forms_of_generated_clients() -> None:
    """`compat` accepts the body by keyword in any spelling, options, and the forms for raw responses."""
    async with FakeImmich(release="3.1") as fake, client_of(fake) as client:
        body = {"albumName": "Trip"}
        album = await client.albums.create_album(create_album_dto=body, _request_timeout=5.0, _request_auth=None)
        assert (await client.albums.get_album_info(UUID(album.id), None)).id == album.id
        whole = await client.albums.get_album_info_with_http_info(id=album.id, _request_timeout=(5, 5))
        assert (whole.status_code, whole.data.id) == (200, album.id)
        assert whole.headers["content-type"].startswith("application/json")
        assert album.id.encode() in whole.raw_data
        async with await client.albums.get_album_info_without_preload_content(album.id) as unread:
            assert unread.status == 200
            assert (await unread.json())["id"] == album.id
        unread = await client.albums.get_album_info_without_preload_content(USER)
        with pytest.raises(ApiException) as refused:
            ApiException.from_response(http_resp=unread, body=await unread.text(), data=None)
        assert refused.value.status == unread.status == 400
        assert refused.value.message


async def test_wrong_arguments_raise_the_errors_of_generated_clients() -> None:
    """Unknown or superfluous arguments and unsupported options raise ApiTypeError, and no request is sent."""
    client = compat.AsyncClient(base_url="http://localhost")
    for call, message in (
        (client.albums.get_album_info(wat=1), "wat"),
        (client.albums.get_album_info(*"abcdefg"), "at most 3 positional"),
        (client.albums.get_album_info(USER, id=USER), "two values for 'id'"),
        (client.albums.get_album_info(USER, _host_index=1), "another server"),
        (client.albums.get_album_info_without_preload_content(), "'id'"),
    ):
        with pytest.raises(ApiTypeError, match=message) as caught:
            await call
        assert isinstance(caught.value, TypeError)
        assert isinstance(caught.value, OpenApiException)
    with pytest.raises(ValueError, match="retries"):
        await client.assets.upload([], retries=0)


async def test_reserved_words_have_the_prefix_of_generated_clients() -> None:
    """The query parameter `from` is available as `var_from`, as in immichpy."""
    async with FakeImmich(release="3.1") as fake, client_of(fake) as client:
        await client.memories.search_memories(var_for=date(2024, 5, 1))
    assert fake.requests[-1].query == [("for", "2024-05-01")]


async def test_credentials_of_the_configuration_count_from_the_next_call_on() -> None:
    """A change of the configuration's key or headers applies from the next call on."""
    async with FakeImmich(release="3.1") as fake, client_of(fake) as client:
        configuration = client.base_client.configuration
        assert configuration.host == f"{fake.url}/api"
        assert configuration.api_key == {"api_key": fake.api_key}
        assert fake.api_key not in repr(client) + repr(configuration) + repr(client.base_client)
        client.base_client.set_default_header("X-Own", "1")
        client.base_client.user_agent = "mine"
        await client.users.get_my_user()
        configuration.api_key["api_key"] = "wrong"
        with pytest.raises(UnauthorizedException):
            await client.users.get_my_user()


async def test_api_classes_take_a_connection() -> None:
    """`AlbumsApi(client.base_client)` and `ApiClient(Configuration(…))` work as in clients generated from OpenAPI."""
    from immichpy_dynamic.compat.client.generated import AlbumsApi, ApiClient, Configuration

    async with FakeImmich(release="3.1") as fake:
        configuration = Configuration(host=fake.url, api_key={"api_key": fake.api_key})
        async with ApiClient(configuration) as connection, client_of(fake) as client:
            assert await AlbumsApi(connection).get_all_albums() == []
            assert await AlbumsApi(client.base_client).get_all_albums() == []
            assert isinstance(client.albums, AlbumsApi)


async def test_deprecated_operations_are_under_deprecated_too() -> None:
    """`client.deprecated` has exactly the operations that the release deprecates."""
    client = compat.AsyncClient(base_url="http://localhost")
    assert client.deprecated.update_asset.operation_id == "updateAsset"
    assert "update_asset" in dir(client.deprecated)
    with pytest.raises(AttributeError, match="deprecates no operation 'create_album'"):
        client.deprecated.create_album  # noqa: B018


def test_what_compat_does_not_do_is_an_error_that_names_our_way() -> None:
    """Unsupported features, such as generated clients' sessions and unions, raise errors that name the alternative."""
    client = compat.AsyncClient(base_url="http://localhost")
    with pytest.raises(AttributeError, match="http_client="):
        client.base_client.rest_client  # noqa: B018
    with pytest.raises(AttributeError, match="a union is the value itself"):
        v3_1.CreateAlbumDto(album_name="x").actual_instance  # noqa: B018


@pytest.mark.parametrize(
    ("use", "message"),
    [
        (lambda c: c.albums.get_all_albums.request(_request_timeout=5), "use _timeout=seconds"),
        (lambda c: c.albums.get_all_albums_with_http_info, r"use client\.albums\.get_all_albums\.raw\("),
        (lambda c: c.assets.view_asset_without_preload_content, r"async with client\.assets\.view_asset\.stream\("),
        (lambda c: c.base_client, "use client.base_url"),
        (lambda c: c.deprecated, "with its own tag"),
        (lambda _: v3_1.Permission.ALBUM_DOT_READ, "Did you mean ALBUM_READ"),
        (lambda _: v3_1.QueueName.THUMBNAILGENERATION, "Did you mean THUMBNAIL_GENERATION"),
        (lambda _: v3_1.CreateAlbumDto(album_name="x").dict(), r"use model_dump\(\)"),
    ],
)
def test_outside_of_compat_the_error_names_our_way(use: Callable[[Any], Any], message: str) -> None:
    """An immichpy idiom on this package's own client raises an error that shows what to write instead."""
    with pytest.raises((AttributeError, TypeError), match=message):
        use(v3_1.AsyncClient("http://localhost", "key"))


def test_importing_compat_imports_no_network_library() -> None:
    """Importing `compat` does not import aiohttp, which is imported at the first request."""
    program = f"import {COMPAT}.client.generated.models, sys; print('aiohttp' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=programs.ROOT
    )
    assert done.stdout == "False\n"
