"""Shared links: clients of visitors, and creating links."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from immichpy_dynamic import AsyncClient, Client, ImmichError, UnauthorizedException, UnsupportedOperationError
from immichpy_dynamic.high_level.shared_links import Share, read_share_url
from immichpy_dynamic.testing import FakeImmich

RELEASES = ("1.113.1", "1.144.1", "2.0.1", "2.7.5", "3.1.0", "3.3.5")
WITH_SLUGS = RELEASES[1:]


async def shared(fake: FakeImmich, release: str, **options: Any) -> Any:
    """Create a shared link to an album of two pictures."""
    await asyncio.to_thread(lambda: fake.seed(assets=3, albums=1))
    album = next(iter(fake.state.albums.values()))
    album.asset_ids.popitem()
    async with AsyncClient(fake.url, fake.api_key, spec=release) as owner:
        return await owner.shared_links.create_shared_link(type="ALBUM", album_id=album.id, **options)


@pytest.mark.parametrize("release", RELEASES)
async def test_link_by_key_gives_what_it_shows(release: str, tmp_path: Path) -> None:
    """A client made from a link reads the link, its album and its originals without an API key, and nothing else."""
    async with FakeImmich(release=release) as fake:
        link = await shared(fake, release)
        url = f"{fake.url}/share/{link.key}"
        async with AsyncClient.from_share(url, spec=release) as visitor:
            mine = await visitor.shared_links.get_my_shared_link()
            result = await visitor.download.download_assets_to_dir(tmp_path, album_id=mine.album.id)
            assert len(result.downloaded) == 2
            assert len([row async for row in visitor.timeline.rows(album_id=mine.album.id)]) == 2
            with pytest.raises(ImmichError):
                await visitor.users.get_my_user()


@pytest.mark.parametrize("release", RELEASES)
async def test_password_is_shown_once(release: str) -> None:
    """A protected link opens with its password; without it the error names the password, not a key."""
    async with FakeImmich(release=release) as fake:
        link = await shared(fake, release, password="secret")
        url = f"{fake.url}/share/{link.key}"
        async with AsyncClient.from_share(url, password="secret", spec=release) as visitor:
            assert (await visitor.shared_links.get_my_shared_link()).id == link.id
            assert (await visitor.shared_links.get_my_shared_link()).id == link.id
        with pytest.raises(
            UnauthorizedException, match="is protected by a password, and the given one is missing or wrong"
        ):
            async with AsyncClient.from_share(url, password="wrong", spec=release):
                pass
        async with AsyncClient.from_share(url, spec=release) as visitor:
            with pytest.raises(
                UnauthorizedException, match="is protected by a password, and the given one is missing or wrong"
            ):
                await visitor.shared_links.get_my_shared_link()


@pytest.mark.parametrize("release", WITH_SLUGS)
async def test_link_by_slug(release: str) -> None:
    """``from_share`` accepts links of the form ``/s/slug``."""
    async with FakeImmich(release=release) as fake:
        link = await shared(fake, release, slug="our-trip")
        async with AsyncClient.from_share(f"{fake.url}/s/our-trip", spec=release) as visitor:
            assert (await visitor.shared_links.get_my_shared_link()).id == link.id


async def test_release_without_slugs_says_so() -> None:
    """``from_share`` with a slug raises UnsupportedOperationError on a release without slugs."""
    async with FakeImmich(release="1.113.1") as fake:
        with pytest.raises(UnsupportedOperationError, match="slug"):
            async with AsyncClient.from_share(f"{fake.url}/s/our-trip", spec="1.113.1"):
                pass


async def test_key_is_not_shown() -> None:
    """The key of a link is in no repr, error or curl command."""
    async with FakeImmich() as fake:
        await shared(fake, "3.3.5")
        async with AsyncClient.from_share(f"{fake.url}/share/VERYSECRET") as visitor:
            with pytest.raises(ImmichError) as caught:
                await visitor.shared_links.get_my_shared_link()
            shown = [repr(visitor), str(caught.value), visitor.shared_links.get_my_shared_link.request().curl()]
            assert not any("VERYSECRET" in text for text in shown)
            assert ("key", "REDACTED") in fake.requests[-1].query


def test_blocking_client_opens_links() -> None:
    """The blocking client opens a shared link without ``await``."""
    with FakeImmich() as fake:
        link = asyncio.run(shared(fake, "3.3.5", password="secret"))
        with Client.from_share(f"{fake.url}/share/{link.key}", password="secret") as visitor:
            assert visitor.shared_links.get_my_shared_link().id == link.id


@pytest.mark.parametrize(
    ("url", "base_url", "share"),
    [
        ("https://host/share/KEY", "https://host", Share("key", "KEY")),
        ("https://host/s/my-slug", "https://host", Share("slug", "my-slug")),
        ("http://host:2283/photos/share/KEY/", "http://host:2283/photos", Share("key", "KEY")),
        ("https://host/share/KEY/photos/ID?x=1#y", "https://host", Share("key", "KEY")),
        ("https://host/s/a%20b", "https://host", Share("slug", "a b")),
    ],
)
def test_addresses_are_read(url: str, base_url: str, share: Share) -> None:
    """``read_share_url`` returns base URL and key or slug for every form of link that Immich shows."""
    assert read_share_url(url) == (base_url, share)


@pytest.mark.parametrize(
    "url", ["https://host", "https://host/albums/x", "share/KEY", "ftp://host/share/KEY", "https://host/share/"]
)
def test_other_addresses_are_refused(url: str) -> None:
    """``from_share`` raises ValueError with the right form when the URL is not a shared link."""
    with pytest.raises(ValueError, match="looks like"):
        AsyncClient.from_share(url)


@pytest.mark.parametrize("release", RELEASES)
async def test_visitors_cannot_upload_unless_it_is_allowed(release: str) -> None:
    """``share`` sends ``allowUpload: false`` by default, because the server's default is that visitors may upload."""
    async with FakeImmich(release=release) as fake, AsyncClient(fake.url, fake.api_key, spec=release) as client:
        album = await client.albums.create_album(album_name="A")
        safe = await client.shared_links.share(album_id=album.id, expires_in=timedelta(days=7))
        assert safe.allow_upload is False
        assert client.shared_links.url(safe) == f"{fake.url}/share/{safe.key}"
        generous = await client.shared_links.share(album_id=album.id, allow_upload=True)
        assert generous.allow_upload is True


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "either an album"),
        ({"album_id": "a", "asset_ids": ["b"]}, "either an album"),
        ({"album_id": "a", "expires_at": datetime(2020, 1, 1, tzinfo=UTC)}, "expired already"),
        ({"album_id": "a", "expires_in": timedelta(seconds=-1)}, "expired already"),
        ({"album_id": "a", "expires_at": datetime(2040, 1, 1)}, "no time zone"),  # noqa: DTZ001 - tested
        ({"album_id": "a", "expires_at": datetime.max.replace(tzinfo=UTC), "expires_in": timedelta(1)}, "exclude"),
    ],
)
async def test_useless_links_are_refused(options: dict[str, Any], message: str) -> None:
    """``share`` raises ValueError for contradictory, expired or zoneless options before anything is sent."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        with pytest.raises(ValueError, match=message):
            await client.shared_links.share(**options)
        assert not fake.state.shared_links


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"asset_ids": "6a3b1c2d-4e5f-4a6b-8c7d-000000000001"}, r"pass \['6a3b1c2d"),
        ({"asset_ids": UUID(int=1)}, r"pass \['00000000"),
        ({"album_id": "a", "expires_in": 3600}, r"timedelta\(days=7\), not 3600"),
    ],
)
async def test_share_names_a_value_of_the_wrong_type(options: dict[str, Any], message: str) -> None:
    """``share`` raises TypeError that shows the value and the right form when an argument has the wrong type."""
    async with FakeImmich() as fake, AsyncClient(fake.url, fake.api_key) as client:
        with pytest.raises(TypeError, match=message):
            await client.shared_links.share(**options)
        assert not fake.state.shared_links


def test_blocking_client_shares_too() -> None:
    """The blocking client has ``share`` and ``url`` without ``await``; ``url`` uses the slug of a link."""
    with FakeImmich() as fake, Client(fake.url, fake.api_key) as client:
        album = client.albums.create_album(album_name="A")
        link = client.shared_links.share(album_id=album.id, slug="our trip")
        assert client.shared_links.url(link) == f"{fake.url}/s/our%20trip"
