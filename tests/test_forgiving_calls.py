"""Flexible forms of calls, and error messages that suggest the intended form."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from immichpy_dynamic import (
    AsyncClient,
    Client,
    ConfigurationError,
    RequestValidationError,
    UnsupportedOperationError,
    connect,
)
from immichpy_dynamic.cli import profiles
from immichpy_dynamic.models import AlbumUserCreateDto, CreateAlbumDto, UserResponseDto
from immichpy_dynamic.portable import client_for
from immichpy_dynamic.testing import FakeImmich

USER = "0b9b3b8e-5b1c-4c3e-9d52-7a2f1b1c1d11"
VARIABLES = ("IMMICH_BASE_URL", "IMMICH_API_KEY", "IMMICH_ACCESS_TOKEN", "IMMICH_PROFILE")


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
def client() -> AsyncClient:
    """Return a client that prepares requests and never sends them."""
    return AsyncClient("http://localhost", "key")


def body(request: Any) -> Any:
    """Return the JSON body of a request."""
    return msgspec.json.decode(request.content)


async def test_connect_works_with_and_without_await() -> None:
    """`async with connect(…)`, `async with await connect(…)` and `await connect(…)` all return an open client."""
    async with FakeImmich(release="2.7") as fake:
        async with connect(fake.url, fake.api_key) as client:
            assert client.release == "2.7.5"
        async with await connect(fake.url, fake.api_key) as client:
            assert client.server_version == "2.7.5"
        client = await connect(fake.url, fake.api_key)
        assert await client.albums.get_all_albums() == []
        await client.close()


async def test_connect_can_be_a_task() -> None:
    """`connect(…)` is a coroutine, so that tasks, `gather` and timeouts of asyncio accept it."""
    async with FakeImmich() as fake:
        clients = await asyncio.gather(asyncio.create_task(connect(fake.url)), asyncio.wait_for(connect(fake.url), 30))
        for client in clients:
            await client.close()


async def test_connect_that_is_not_awaited_says_what_to_write() -> None:
    """Reading an attribute of `connect(…)` raises an AttributeError that shows both ways to open the client."""
    opening = connect("http://localhost")
    with pytest.raises(AttributeError, match=r"write `client = await connect\(…\)` or `async with connect"):
        opening.albums  # noqa: B018
    assert "async with" in repr(opening)
    opening.close()


async def test_connect_closes_the_client_when_its_block_raises() -> None:
    """`async with connect(…)` closes the client when its block raises an exception."""
    async with FakeImmich() as fake:
        with pytest.raises(ZeroDivisionError):
            async with connect(fake.url) as client:
                1 / 0  # noqa: B018
        assert client.release


def test_client_without_arguments_reads_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """`Client()` and `AsyncClient()` read URL and key from IMMICH_BASE_URL and IMMICH_API_KEY."""
    with FakeImmich() as fake:
        monkeypatch.setenv("IMMICH_BASE_URL", fake.url)
        monkeypatch.setenv("IMMICH_API_KEY", fake.api_key)
        assert AsyncClient().base_url == f"{fake.url}/api"
        with Client() as client:
            assert client.albums.get_all_albums() == []


async def test_connect_without_arguments_reads_the_active_profile() -> None:
    """`connect()` uses the URL and key stored by `immichpy-dynamic login`."""
    async with FakeImmich(release="3.1") as fake:
        stored = profiles.Profile(f"{fake.url}/api", key=fake.api_key)
        await asyncio.to_thread(profiles.save, profiles.Profiles("home", {"home": stored}))
        async with connect() as client:
            assert await client.albums.get_all_albums() == []


def test_own_key_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """An `api_key=` argument overrides IMMICH_API_KEY; the URL is read from IMMICH_BASE_URL."""
    with FakeImmich() as fake:
        monkeypatch.setenv("IMMICH_BASE_URL", fake.url)
        monkeypatch.setenv("IMMICH_API_KEY", "wrong")
        with Client(api_key=fake.api_key) as client:
            assert client.albums.get_all_albums() == []
        with client_for_newest(api_key=fake.api_key) as client:
            assert client.base_url.startswith(fake.url)


def client_for_newest(**options: Any) -> Any:
    """Return a blocking client of one release, created without a URL."""
    from immichpy_dynamic.portable import blocking_client_for

    return blocking_client_for("3.1", **options)


def test_client_without_any_server_says_what_was_looked_at(tmp_path: Path) -> None:
    """The ConfigurationError of a client without a URL names the variables, the profiles file and `login`."""
    with pytest.raises(ConfigurationError) as caught:
        AsyncClient()
    for part in ("IMMICH_BASE_URL", str(tmp_path), "immichpy-dynamic login", "Pass base_url"):
        assert part in str(caught.value)
    with pytest.raises(ConfigurationError, match="no server is named"):
        client_for("3.1")


def test_stored_profile_does_not_show_its_key() -> None:
    """The `repr` of a profile or target does not contain the key."""
    stored = profiles.Profile("http://localhost/api", key="secret-key")
    assert "secret-key" not in repr(stored)
    assert "secret-key" not in repr(profiles.Target("http://localhost/api", ("api_key", "secret-key")))


@pytest.mark.parametrize(
    "users",
    [
        [{"user_id": USER, "role": "editor"}],
        [{"userId": USER, "role": "editor"}],
        ({"UserID": USER, "role": "editor"},),
        [AlbumUserCreateDto(user_id=USER, role="editor")],
    ],
)
def test_nested_names_are_python_or_json_names(client: AsyncClient, users: Any) -> None:
    """A nested mapping is serialized with JSON names, whether its keys are Python or JSON names."""
    sent = body(client.albums.create_album.request(album_name="Trip", album_users=users))
    assert sent["albumUsers"] == [{"userId": USER, "role": "editor"}]


def test_whole_body_takes_python_names(client: AsyncClient) -> None:
    """A mapping or model passed as the whole body is serialized with JSON names at every depth."""
    given = {"album_name": "Trip", "album_users": [{"user_id": USER, "role": "viewer"}]}
    wanted = {"albumName": "Trip", "albumUsers": [{"userId": USER, "role": "viewer"}]}
    assert body(client.albums.create_album.request(given)) == wanted
    assert body(client.albums.create_album.request(CreateAlbumDto(**given))) == wanted  # type: ignore[arg-type]


def test_deep_filter_takes_python_names(client: AsyncClient) -> None:
    """A filter of three levels is serialized with JSON names."""
    given = {"or": [{"taken_at": {"gte": "2024-01-01T00:00:00Z"}}, {"album_ids": {"any": [USER]}}]}
    sent = body(client.search.search_assets.request(filter=given))
    assert sent == {"filter": {"or": [{"takenAt": {"gte": "2024-01-01T00:00:00Z"}}, {"albumIds": {"any": [USER]}}]}}


def test_free_objects_keep_their_keys(client: AsyncClient) -> None:
    """The keys of an object without declared properties are sent unchanged."""
    sent = body(
        client.assets.update_asset_metadata.request(USER, items=[{"key": "mine", "value": {"my_key": {"a_b": 1}}}])
    )
    assert sent["items"][0]["value"] == {"my_key": {"a_b": 1}}


@pytest.mark.parametrize(
    ("given", "path", "advice"),
    [
        ({"album_name": "x", "descripton": "y"}, "$.descripton", "did you mean description?"),
        ({"album_name": "x", "albumUsers": [{"userID": USER, "rol": "editor"}]}, "$.albumUsers[0].rol", "role"),
        ({"album_name": "x", "albumName": "y"}, "$", "one of them"),
    ],
)
def test_unknown_and_repeated_keys_are_refused(client: AsyncClient, given: Any, path: str, advice: str) -> None:
    """An unknown or repeated key is reported with its place and the closest field name."""
    with pytest.raises(RequestValidationError) as caught:
        client.albums.create_album.request(given)
    assert any(issue.path == path and advice in issue.expected for issue in caught.value.issues)


def test_key_of_another_release_says_which_has_it() -> None:
    """The error for a field that only a newer release has names that release."""
    client = AsyncClient("http://localhost", "key", spec="2.7")
    with pytest.raises(RequestValidationError, match=r"filter of MetadataSearchDto needs Immich 3\.\d"):
        client.search.search_assets.request({"filter": {}})


@pytest.mark.parametrize(
    "make", [list, tuple, set, iter, lambda ids: (each for each in ids), lambda ids: dict.fromkeys(ids).keys()]
)
def test_ids_may_be_any_iterable(client: AsyncClient, make: Callable[[list[str]], Any]) -> None:
    """A list argument accepts tuples, sets, generators and dictionary views."""
    assert body(client.assets.delete_assets.request(ids=make([USER]))) == {"ids": [USER]}


def test_text_is_not_an_iterable_of_ids(client: AsyncClient) -> None:
    """A string for a list argument is rejected instead of being split into characters."""
    with pytest.raises(RequestValidationError, match="ids: expected"):
        client.assets.delete_assets.request(ids=USER)


@pytest.mark.parametrize("value", [date(2020, 1, 2), "2020-01-02"])
def test_date_where_a_time_is_meant_is_its_midnight(client: AsyncClient, value: Any) -> None:
    """A date for a date-time argument is sent as local midnight, in a body and in a query."""
    wanted = datetime(2020, 1, 2).astimezone().isoformat()
    assert body(client.search.search_assets.request(taken_after=value)) == {"takenAfter": wanted}
    assert dict(client.map.get_map_markers.request(file_created_after=value).query) == {"fileCreatedAfter": wanted}


@pytest.mark.parametrize("argument", ["taken_after", "filter"])
def test_naive_datetime_is_refused_with_advice(client: AsyncClient, argument: str) -> None:
    """A datetime without a time zone is rejected with one issue that suggests `.astimezone()`."""
    naive = datetime(2020, 1, 2)  # noqa: DTZ001 - what is refused
    with pytest.raises(RequestValidationError) as caught:
        client.search.search_assets.request(
            **{argument: naive if argument == "taken_after" else {"taken_at": {"gte": naive}}}
        )
    (issue,) = caught.value.issues
    assert "value.astimezone()" in issue.expected
    assert issue.found == "2020-01-02T00:00:00"


def test_naive_datetime_is_refused_where_the_document_wants_text(client: AsyncClient) -> None:
    """A datetime without a time zone is rejected for `date_time_original` too, although its schema is a string."""
    with pytest.raises(RequestValidationError, match="astimezone"):
        client.assets.update_asset.request(USER, date_time_original=datetime(2020, 1, 2))  # noqa: DTZ001
    assert body(client.assets.update_asset.request(USER, date_time_original=datetime(2020, 1, 2, tzinfo=UTC)))


def test_wrong_uuid_is_one_issue(client: AsyncClient) -> None:
    """An invalid UUID is reported once, although the schema has a format and a pattern."""
    with pytest.raises(RequestValidationError) as caught:
        client.albums.get_album_info.request("abc")
    assert [issue.rule for issue in caught.value.issues] == ["format"]


def test_supports_refuses_names_that_no_release_has(client: AsyncClient) -> None:
    """`supports` raises an error for a misspelled name, and returns False for a name of another release."""
    with pytest.raises(ValueError, match=r"'getQuues'.*Did you mean getQueues"):
        client.supports("getQuues")
    with pytest.raises(ValueError, match=r"searchAssets has no parameter 'taken_aftr'.*taken_after"):
        client.supports("searchAssets", parameter="taken_aftr")
    assert AsyncClient("http://localhost", spec="2.3").supports("getQueues") is False
    assert AsyncClient("http://localhost", spec="2.7").supports("searchAssets", parameter="filter") is False
    assert client.supports("queues.get_queues") is True


def test_unknown_field_of_a_model_says_what_is_close() -> None:
    """Reading an unknown field of a model raises an error that suggests the correct name."""
    profile_changed_at = datetime(2020, 1, 1, tzinfo=UTC)
    user = UserResponseDto(
        avatar_color="pink",
        email="a@b.c",
        id=USER,
        name="A",
        profile_changed_at=profile_changed_at,
        profile_image_path="",
    )  # type: ignore[call-arg,arg-type,unused-ignore]
    with pytest.raises(AttributeError, match=r"no field 'profileImagePath'\. Did you mean profile_image_path"):
        user.profileImagePath  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="Did you mean name"):
        user.nme  # type: ignore[attr-defined]  # noqa: B018
    assert copy.deepcopy(pickle.loads(pickle.dumps(user))) == user  # noqa: S301
    assert not hasattr(user, "_private")


def test_unknown_tag_still_says_what_is_close(client: AsyncClient) -> None:
    """An unknown tag raises an error that suggests the closest one."""
    with pytest.raises(UnsupportedOperationError, match="albums"):
        client.albms  # type: ignore[attr-defined]  # noqa: B018


def test_argument_that_is_a_file_is_not_read_as_a_list(client: AsyncClient, tmp_path: Path) -> None:
    """An open file for a list argument is rejected instead of being read line by line."""
    file = tmp_path / "ids.txt"
    file.write_text(USER, encoding="utf-8")
    with file.open(encoding="utf-8") as opened, pytest.raises((TypeError, RequestValidationError)):
        client.assets.delete_assets.request(ids=opened)
