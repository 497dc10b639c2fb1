"""Use a shared link as a visitor: read its address, and log in with its password."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit, urlunsplit

import msgspec

from ..exceptions import ImmichError, UnsupportedOperationError
from .base import operation, takes

if TYPE_CHECKING:
    from ..api import Caller

_KINDS = {"share": "key", "s": "slug"}


class Share(msgspec.Struct, frozen=True):
    """A shared link: by key (``/share/KEY``) or by slug (``/s/slug``)."""

    parameter: str
    """The query parameter that identifies the link: ``"key"`` or ``"slug"``."""
    value: str
    password: str | None = None

    def __repr__(self) -> str:
        return f"<Share by {self.parameter}>"


def read_share_url(url: str, password: str | None = None) -> tuple[str, Share]:
    """Return the server's address and the share in the address of a shared link.

    Args:
        url: as Immich shows it: ``https://host/share/KEY`` or ``https://host/s/slug``.
        password: the link's password, when it has one.

    Raises:
        ValueError: it is no such link.
    """
    parts = urlsplit(url.strip())
    path = [unquote(part) for part in parts.path.split("/") if part]
    # The address of a photo within the link is longer: /share/KEY/photos/ID.
    place = next((number for number, part in enumerate(path[:-1]) if part in _KINDS), None)
    if parts.scheme not in ("http", "https") or not parts.hostname or place is None:
        raise ValueError(
            "a shared link looks like 'https://photos.example.org/share/KEY' or 'https://photos.example.org/s/slug'"
        )
    before = "".join(f"/{part}" for part in path[:place])
    return urlunsplit((parts.scheme, parts.netloc, before, "", "")), Share(
        _KINDS[path[place]], path[place + 1], password
    )


async def enter(client: Caller, share: Share) -> str | None:
    """Send the link's password and return the cookie with the token that the server gives for it.

    Returns:
        the value of a ``Cookie`` header, or ``None`` for a link without a password.

    Raises:
        UnsupportedOperationError: the server's release has no slugs.
        UnauthorizedException: the password is wrong.
        ImmichError: the server refused or failed.
    """
    mine = operation(client, "getMySharedLink")
    if not takes(mine, share.parameter):
        raise UnsupportedOperationError(f"Immich {client.spec.release} has no shared links by {share.parameter}")
    if share.password is None:
        return None
    login = operation(client, "sharedLinkLogin", "getMySharedLink")
    answer = await login.raw(password=share.password)
    token = _cookie(answer.headers)
    if token is None:
        raise ImmichError("the server took the link's password, but gave no token for it")
    return token


def _cookie(headers: Any) -> str | None:
    every = headers.getall("Set-Cookie", []) if hasattr(headers, "getall") else [headers.get("Set-Cookie", "")]
    for text in every:
        cookies: SimpleCookie = SimpleCookie()
        try:
            cookies.load(text)
        except CookieError:
            continue
        for name, morsel in cookies.items():
            if name == "immich_shared_link_token":
                return f"{name}={morsel.coded_value}"
    return None
