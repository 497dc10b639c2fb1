"""Share an album or assets by a link."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import quote
from uuid import UUID

import msgspec

from ..exceptions import UnsupportedOperationError
from ..options import Id, Ids
from .base import HighLevelMethods, SharedLinkModel, operation, takes, uses
from .fields import read


class _Address(msgspec.Struct):
    key: str
    slug: str | None = None


class SharedLinksMethods(HighLevelMethods):
    """Shared links for people without an account."""

    @uses("createSharedLink")
    async def share(
        self,
        *,
        album_id: Id | None = None,
        asset_ids: Ids = (),
        password: str | None = None,
        expires_at: datetime | None = None,
        expires_in: timedelta | None = None,
        allow_download: bool | None = None,
        allow_upload: bool = False,
        show_metadata: bool | None = None,
        slug: str | None = None,
        description: str | None = None,
    ) -> SharedLinkModel:
        """Create a shared link to an album or to assets.

        Visitors cannot upload unless ``allow_upload=True``. With ``create_shared_link``, the server's default applies:
        they can.

        Args:
            album_id: the album to share.
            asset_ids: the assets to share, in place of an album.
            password: the password that visitors must enter.
            expires_at: the end of the link's validity: a datetime with a time zone, in the future.
            expires_in: how long from now the link works, in place of ``expires_at``.
            allow_download: whether visitors may download originals; the server's default is that they may.
            allow_upload: whether visitors may upload.
            show_metadata: whether visitors see dates, places and cameras; the server's default is that they do.
            slug: a readable address of your choice: ``/s/SLUG``.
            description: a text for visitors.

        Returns:
            The link, as ``create_shared_link`` returns it; :meth:`url` returns its address.

        Raises:
            TypeError: ``asset_ids`` is one id, or ``expires_in`` is not a ``timedelta``.
            ValueError: neither or both of album and assets are given, or the link would end in the past.
            UnsupportedOperationError: the client's release has no such option.
            ImmichError: the server refused or failed.
        """
        if isinstance(asset_ids, (str, UUID)):
            raise TypeError(f"asset_ids must be a list of ids, not one id: pass [{str(asset_ids)!r}]")
        if expires_in is not None and not isinstance(expires_in, timedelta):
            raise TypeError(f"expires_in must be a datetime.timedelta, such as timedelta(days=7), not {expires_in!r}")
        ids = [str(asset_id) for asset_id in asset_ids]
        if (album_id is None) == (not ids):
            raise ValueError("share either an album (album_id) or assets (asset_ids)")
        client = self._bound_client()
        create = operation(client, "createSharedLink")
        optional = {
            "album_id": album_id,
            "asset_ids": ids or None,
            "password": password,
            "expires_at": _end(expires_at, expires_in),
            "allow_download": allow_download,
            "allow_upload": allow_upload,
            "show_metadata": show_metadata,
            "slug": slug,
            "description": description,
        }
        arguments = {name: value for name, value in optional.items() if value is not None}
        for name in arguments:
            if not takes(create, name):
                raise UnsupportedOperationError(
                    f"Immich {client.spec.release} has no {name!r} for shared links", name=name
                )
        return await create(type="INDIVIDUAL" if album_id is None else "ALBUM", **arguments)

    def url(self, link: SharedLinkModel) -> str:
        """Return the address of a shared link, as people open it in a browser.

        Args:
            link: a link as ``share``, ``create_shared_link`` or ``get_all_shared_links`` return it.

        Raises:
            UnexpectedContentError: ``link`` has no key.
        """
        address = read(_Address, link, "shared_links.url")
        base = self._bound_client().base_url.removesuffix("/api")
        return f"{base}/s/{quote(address.slug, safe='')}" if address.slug else f"{base}/share/{quote(address.key)}"


def _end(at: datetime | None, within: timedelta | None) -> datetime | None:
    """Return the time at which a link expires.

    Raises:
        ValueError: the time is in the past, or has no time zone.
    """
    if at is not None and within is not None:
        raise ValueError("expires_at and expires_in exclude each other: pass one of them")
    now = datetime.now(UTC)
    if within is not None:
        at = now + within
    if at is None:
        return None
    if at.tzinfo is None:
        raise ValueError(f"expires_at has no time zone: {at}; use .astimezone() for local time")
    if at <= now:
        raise ValueError(f"the link would have expired already, at {at}")
    return at
