"""Models behave as users of pydantic and of generated clients expect."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Annotated, Any

import aiohttp
import fastapi
import httpx
import msgspec
import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from immichpy_dynamic import (
    UNSET,
    ApiConnectionError,
    ApiTimeoutError,
    AsyncClient,
    ModelValidationError,
    RequestValidationError,
)
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.fault_kinds import stall
from immichpy_dynamic.versions import v2_7, v3_1, v3_3

USER = "0b9b3b8e-5b1c-4c3e-9d52-7a2f1b1c1d11"
METHODS = [
    "from_dict",
    "from_json",
    "model_copy",
    "model_dump",
    "model_dump_json",
    "model_fields",
    "model_fields_set",
    "model_validate",
    "model_validate_json",
    "to_dict",
    "to_json",
]


@pytest.fixture
def client() -> AsyncClient:
    """Return a client that builds requests and never sends them."""
    return AsyncClient("http://localhost", "key", spec="3.1")


async def first_asset(fake: FakeImmich, release: str) -> dict[str, Any]:
    """Return the JSON of an asset as the fake server sends it."""
    async with AsyncClient(fake.url, fake.api_key, spec=release) as client:
        done = await client.assets.upload_asset.raw(
            asset_data=("a.jpg", b"picture"),
            file_created_at=datetime(2024, 5, 1, tzinfo=UTC),
            file_modified_at=datetime(2024, 5, 1, tzinfo=UTC),
            **({"device_id": "d", "device_asset_id": "a"} if release.startswith("2") else {}),
        )
        found = await client.assets.get_asset_info.raw(done.data.id)
    sent: dict[str, Any] = msgspec.json.decode(found.content)
    return sent


@pytest.mark.parametrize("names", [("album_name", "asset_ids"), ("albumName", "assetIds"), ("albumName", "asset_ids")])
def test_constructors_accept_json_names_and_python_names(names: tuple[str, str]) -> None:
    """Constructors accept fields by JSON name and by Python name, with the same result."""
    made = v3_1.CreateAlbumDto(**dict(zip(names, ("Trip", [USER]), strict=True)))
    assert made == v3_1.CreateAlbumDto(album_name="Trip", asset_ids=[USER])


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"albumNam": "x"}, "CreateAlbumDto has no field 'albumNam'. Did you mean album_name"),
        ({"albumName": "x", "album_name": "y"}, "two values for 'album_name'"),
        ({"assetIds": []}, "Missing required argument 'album_name'"),
    ],
)
def test_constructors_refuse_wrong_names(values: dict[str, Any], message: str) -> None:
    """Constructors raise TypeError for an unknown field, a field given twice and a missing field."""
    with pytest.raises(TypeError, match=message):
        v3_1.CreateAlbumDto(**values)


def test_unknown_attribute_lists_the_fields() -> None:
    """An unknown attribute of a model raises AttributeError that lists the fields when none has a similar name."""
    found = v3_1.AlbumStatisticsResponseDto(not_shared=1, owned=2, shared=1)
    with pytest.raises(AttributeError, match=r"has no field 'number'\. It has: not_shared, owned, shared\."):
        found.number  # noqa: B018 - the access is tested


def test_none_is_not_given_where_null_is_not_admitted(client: AsyncClient) -> None:
    """None is sent as null where the schema allows null, and leaves the field out elsewhere."""
    assert v3_1.CreateAlbumDto(albumName="x", description=None) == v3_1.CreateAlbumDto(album_name="x")
    assert v3_1.CreateAlbumDto(album_name="x", description=None).description is UNSET
    create, update = client.albums.create_album, client.assets.update_asset
    for request in (
        create.request(album_name="x", description=None, asset_ids=None),
        create.request({"albumName": "x", "description": None}),
        create.request(v3_1.CreateAlbumDto(album_name="x").model_copy(update={"description": None})),
    ):
        assert msgspec.json.decode(request.content or b"") == {"albumName": "x"}
    assert msgspec.json.decode(update.request(USER, rating=None, description=None).content or b"") == {"rating": None}
    assert v3_1.UpdateAssetDto(rating=None).to_dict() == {"rating": None}
    changed = v3_1.CreateAlbumDto(album_name="x", description="y")
    changed.description = None
    assert msgspec.json.decode(create.request(changed).content or b"") == {"albumName": "x"} == changed.to_dict()


def test_none_for_a_required_field_is_an_error(client: AsyncClient) -> None:
    """None for a required field raises RequestValidationError."""
    with pytest.raises(RequestValidationError, match="album_name"):
        client.albums.create_album.request(album_name=None)


def test_a_body_that_is_none_is_not_sent(client: AsyncClient) -> None:
    """An optional body can be left out; None for a required body raises RequestValidationError."""
    unlock = client.authentication.lock_auth_session
    assert unlock.request().content is None
    with pytest.raises(RequestValidationError):
        client.albums.create_album.request(None)


def test_query_parameters_by_position(client: AsyncClient) -> None:
    """Positional query parameters follow path parameters and body, the required ones first."""
    assert client.albums.get_album_info.request(USER, "k", "s").query == (("key", "k"), ("slug", "s"))
    with_hidden = True
    assert client.search.search_person.request("Ada", with_hidden).query == (("name", "Ada"), ("withHidden", "true"))
    assert client.albums.get_album_info.request(USER, None, "s").query == (("slug", "s"),)
    info = client.download.get_download_info.request(v3_1.DownloadInfoDto(asset_ids=[USER]), "k")
    assert info.query == (("key", "k"),)
    assert msgspec.json.decode(info.content or b"") == {"assetIds": [USER]}
    with pytest.raises(TypeError, match="two values for 'key'"):
        client.albums.get_album_info.request(USER, "k", key="k")


def test_the_order_of_positional_arguments_is_that_of_generated_clients(client: AsyncClient) -> None:
    """Required query parameters come before optional ones, whatever their order in the OpenAPI document."""
    request = client.timeline.get_time_bucket.request("2024-05-01", USER)
    assert dict(request.query) == {"timeBucket": "2024-05-01", "albumId": USER}


@pytest.mark.parametrize("release", ["2.7", "3.1", "3.3"])
async def test_to_dict_keeps_what_the_server_sent(release: str) -> None:
    """`to_dict()` has each value and null of an asset, and `from_dict` makes an equal asset of it."""
    async with FakeImmich(release=release) as fake:
        sent = await first_asset(fake, release)
    model: Any = {"2.7": v2_7, "3.1": v3_1, "3.3": v3_3}[release].AssetResponseDto
    asset = model.from_dict(sent)
    data = asset.to_dict()
    assert missing(sent, data) == []
    assert any(value is None for value in sent["exifInfo"].values())
    assert model.from_dict(data) == asset == model.from_json(asset.to_json())
    assert model.model_validate(asset.model_dump(by_alias=True)) == asset
    assert model.model_validate_json(asset.model_dump_json()) == asset
    assert model.model_validate(asset) is asset


def missing(sent: Any, kept: Any, path: str = "$") -> list[str]:
    """Return the paths of the values that ``kept`` lacks; times may be spelled differently."""
    if isinstance(sent, dict):
        lost = [f"{path}.{key}" for key in sent if key not in kept]
        return lost + [one for key in sent if key in kept for one in missing(sent[key], kept[key], f"{path}.{key}")]
    if isinstance(sent, list):
        return [one for n, pair in enumerate(zip(sent, kept, strict=True)) for one in missing(*pair, f"{path}[{n}]")]
    return [] if sent == kept or (isinstance(sent, str) and sent[:10] == kept[:10]) else [path]


def test_from_dict_accepts_what_model_validate_refuses() -> None:
    """`from_dict` accepts data that violates the schema; `model_validate` raises with every issue."""
    sent = {"id": USER, "email": 5, "unknown": 1}
    assert v3_1.UserResponseDto.from_dict(sent).email == 5
    with pytest.raises(ModelValidationError, match="the field 'name'") as caught:
        v3_1.UserResponseDto.model_validate(sent)
    assert isinstance(caught.value, ValueError)
    assert {issue.rule for issue in caught.value.issues} == {"required", "type"}
    assert pickle.loads(pickle.dumps(caught.value)).issues == caught.value.issues  # noqa: S301 - pickled by this test


def test_newer_enum_values_are_validated_in_models_that_only_a_server_sends() -> None:
    """An unknown enum value is accepted in models of responses and rejected in models of requests."""
    user = {
        "id": USER,
        "email": "a@b.c",
        "name": "A",
        "profileImagePath": "",
        "profileChangedAt": "2024-05-01T00:00:00Z",
    }
    assert not v3_1.UserResponseDto.model_validate({**user, "avatarColor": "mauve"}).avatar_color.is_known
    with pytest.raises(ModelValidationError, match="role"):
        v3_1.AlbumUserAddDto.model_validate({"userId": USER, "role": "emperor"})


@pytest.mark.parametrize("wrong", [None, 5, "text", ["list"]])
def test_only_mappings_are_read(wrong: Any) -> None:
    """`from_dict` and `model_validate` raise ModelValidationError for anything but a mapping or a model."""
    for read in (v3_1.CreateAlbumDto.from_dict, v3_1.CreateAlbumDto.model_validate):
        with pytest.raises(ModelValidationError, match="expected a mapping"):
            read(wrong)
    with pytest.raises(ModelValidationError, match="JSON"):
        v3_1.CreateAlbumDto.from_json("{")


def test_a_model_of_another_release_is_read() -> None:
    """`model_validate` accepts the same model of another release."""
    old = v2_7.CreateAlbumDto(album_name="Trip")
    assert v3_3.CreateAlbumDto.model_validate(old) == v3_3.CreateAlbumDto(album_name="Trip")


def test_model_dump_has_the_forms_of_pydantic() -> None:
    """`model_dump` supports the arguments of pydantic for names, types and excluded fields."""
    role = v3_1.AlbumUserRole.EDITOR
    body = v3_1.CreateAlbumDto(album_name="Trip", album_users=[v3_1.AlbumUserCreateDto(role=role, user_id=USER)])
    assert body.model_dump() == {"album_name": "Trip", "album_users": [{"role": role, "user_id": USER}]}
    assert type(body.model_dump()["album_users"][0]["role"]) is v3_1.AlbumUserRole
    data = body.model_dump(mode="json", by_alias=True)
    assert data == {"albumName": "Trip", "albumUsers": [{"role": "editor", "userId": USER}]}
    assert type(data["albumUsers"][0]["role"]) is str
    assert body.model_dump(include={"album_name"}) == {"album_name": "Trip"} == body.model_dump(exclude={"album_users"})
    assert body.model_dump_json(include={"album_name"}, indent=2) == '{\n  "album_name": "Trip"\n}'
    update = v3_1.UpdateAssetDto(rating=None)
    assert update.model_dump() == {"rating": None}
    assert update.model_dump(exclude_none=True) == {}
    assert update.model_fields_set == {"rating"}
    exif = v3_1.ExifResponseDto.from_dict({"city": None, "make": "X"})
    assert exif.model_dump()["city"] is None
    assert exif.model_dump(exclude_unset=True) == exif.model_dump(exclude_none=True) == {"make": "X"}


def test_model_copy_changes_the_copy() -> None:
    """`model_copy` accepts both spellings in `update`, rejects unknown names, and copies deeply on request."""
    body = v3_1.CreateAlbumDto(album_name="Trip", asset_ids=[USER])
    assert body.model_copy(update={"albumName": "Other"}) == v3_1.CreateAlbumDto(album_name="Other", asset_ids=[USER])
    assert body.album_name == "Trip"
    assert body.model_copy().asset_ids is body.asset_ids
    assert body.model_copy(deep=True).asset_ids is not body.asset_ids
    with pytest.raises(TypeError, match="Did you mean album_name"):
        body.model_copy(update={"album_nam": "x"})
    assert copy.copy(body) == body == pickle.loads(pickle.dumps(body))  # noqa: S301 - pickled by this test


def test_model_fields_describe_fields() -> None:
    """`model_fields` lists each field with type, JSON name, default and description."""
    fields = v3_1.CreateAlbumDto.model_fields
    assert list(fields) == ["album_name", "album_users", "asset_ids", "description"]
    assert fields["album_name"].is_required()
    assert fields["asset_ids"].alias == "assetIds"
    assert fields["asset_ids"].default is UNSET
    assert fields["description"].description
    assert v3_1.CreateAlbumDto(album_name="x").model_fields == fields


@given(
    st.lists(
        st.sampled_from(METHODS + [name.replace("_", " ").title().replace(" ", "") for name in METHODS]), min_size=1
    )
)
def test_no_field_hides_a_method(names: list[str]) -> None:
    """A field that is named like a method of models does not hide the method."""
    properties = {name: {"type": "string"} for name in names}
    document = {
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/a": {"get": {"operationId": "a", "tags": ["T"], "responses": {"200": {"description": "", "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Odd"}}}}}}}
        },
        "components": {"schemas": {"Odd": {"type": "object", "properties": properties}}},
    }  # fmt: skip
    spec = AsyncClient("http://localhost", spec=document).spec
    from immichpy_dynamic.schema.compiled import compiled

    odd: Any = compiled(spec).types.model("Odd")
    data = dict.fromkeys(names, "x")
    assert odd.from_dict(data).to_dict() == data
    assert odd.model_validate(data).model_dump(by_alias=True) == data


class Trip(pydantic.BaseModel):
    """A pydantic model with fields that are models of this package."""

    album: v3_1.CreateAlbumDto
    users: list[v3_1.UserResponseDto] = []


def test_a_pydantic_model_holds_models() -> None:
    """Pydantic validates, serializes and describes a model of this package as a field."""
    trip = Trip.model_validate({"album": {"albumName": "Trip"}})
    assert trip.album == v3_1.CreateAlbumDto(album_name="Trip")
    assert trip.model_dump() == {"album": {"album_name": "Trip"}, "users": []}
    assert Trip.model_validate_json(trip.model_dump_json(by_alias=True)) == trip
    assert '"albumName":"Trip"' in trip.model_dump_json(by_alias=True)
    assert Trip.model_json_schema()["properties"]["album"]["required"] == ["albumName"]
    with pytest.raises(pydantic.ValidationError, match="albumName"):
        Trip.model_validate({"album": {}})


async def test_fastapi_accepts_and_returns_models() -> None:
    """A FastAPI program accepts a model as its body, returns one, and describes both in its OpenAPI document."""
    app = fastapi.FastAPI()

    @app.post("/albums")
    async def create(album: Annotated[v3_1.CreateAlbumDto, fastapi.Body()]) -> v3_1.CreateAlbumDto:
        return album.model_copy(update={"description": "new"})

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as browser:
        created = await browser.post("/albums", json={"albumName": "Trip"})
        refused = await browser.post("/albums", json={"description": "x"})
        described = (await browser.get("/openapi.json")).json()["paths"]["/albums"]["post"]
    assert created.json() == {"albumName": "Trip", "description": "new"}
    assert refused.status_code == 422
    assert "albumName" in str(described["requestBody"])
    assert "albumName" in str(described["responses"]["200"])


async def test_network_errors_are_aiohttps_too() -> None:
    """A refused connection and a timeout can be caught as ``aiohttp.ClientError`` and as ``OSError``."""
    async with FakeImmich() as fake:
        address, key = fake.url, fake.api_key
        async with AsyncClient(address, key, retries=0) as client:
            fake.faults.add(do=stall("before"), when="get_server_version")
            with pytest.raises(aiohttp.ServerTimeoutError) as late:
                await client.server.get_server_version(_timeout=0.2)
    assert isinstance(late.value, ApiTimeoutError)
    assert isinstance(late.value, TimeoutError)
    async with AsyncClient(address, key, retries=0) as client:
        with pytest.raises(aiohttp.ClientConnectionError) as refused:
            await client.server.get_server_version()
    assert isinstance(refused.value, ApiConnectionError)
    assert isinstance(refused.value, ConnectionError)
    assert issubclass(ApiConnectionError, aiohttp.ClientError)
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)  # noqa: S301 - pickled by this test
