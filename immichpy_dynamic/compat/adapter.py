"""The client with immichpy's name and arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .calls import DEPRECATED, group_class
from .configuration import ApiClient, Configuration

if TYPE_CHECKING:
    from aiohttp import ClientSession


class AsyncClient:
    """An immichpy-compatible client; its attributes are the tags of the chosen release.

    Everything else that :class:`immichpy_dynamic.AsyncClient` has works too.

    Args:
        api_key: a key made in Immich under Account Settings > API Keys.
        access_token: a session's token in place of a key.
        base_url: address of the server; ``/api`` is added when missing.
        http_client: the caller's ``aiohttp.ClientSession``; it stays the caller's to close.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        access_token: str | None = None,
        base_url: str,
        http_client: ClientSession | None = None,
    ) -> None:
        configuration = Configuration(base_url, {"api_key": api_key} if api_key else None, access_token=access_token)
        self.base_client: ApiClient = ApiClient(configuration, http_client=http_client)

    def __repr__(self) -> str:
        native = self.base_client.native
        return f"<compat.AsyncClient {native.base_url}, speaks Immich {native.release}>"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        native = self.base_client.native
        tag = DEPRECATED if name == DEPRECATED else native.spec.find_tag(name)
        if tag is None:
            return getattr(native, name)
        group = group_class(native.release, tag)(self.base_client)
        self.__dict__[name] = group
        return group

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *dir(self.base_client.native), DEPRECATED})

    async def __aenter__(self) -> Self:
        await self.base_client.native.__aenter__()
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections; the client can be used again."""
        await self.base_client.close()
