"""Objects with which programs for immichpy read and change a client's address and credentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn, Self

from ..client import AsyncClient
from .selection import chosen

if TYPE_CHECKING:
    from aiohttp import ClientSession


class Configuration:
    """The address of a server and the credentials for it.

    Args:
        host: address of the server; ``/api`` is added when missing.
        api_key: the key, as ``{"api_key": "…"}``.
        access_token: a session's token in place of a key.
    """

    def __init__(self, host: str, api_key: Mapping[str, str] | None = None, *, access_token: str | None = None) -> None:
        self._host = host
        self.api_key: dict[str, str] = dict(api_key or {})
        self.access_token = access_token

    @property
    def host(self) -> str:
        """The address of the API; a client keeps the one that it was made with."""
        return self._host

    def __repr__(self) -> str:
        return f"<Configuration {self._host}>"


class ApiClient:
    """The connection behind a client; ``client.base_client`` is one.

    Args:
        configuration: address and credentials; changed credentials count from the next call on.
        http_client: the caller's session; it stays the caller's to close.
    """

    def __init__(self, configuration: Configuration, *, http_client: ClientSession | None = None) -> None:
        self.default_headers: dict[str, str] = {}
        """Headers of every request."""
        self.native: AsyncClient = AsyncClient(
            configuration.host,
            configuration.api_key.get("api_key") or None,
            access_token=configuration.access_token or None,
            http_client=http_client,
            spec=chosen(),
        )
        """The client of this package that sends the requests."""
        self.configuration = configuration
        configuration._host = self.native.base_url  # noqa: SLF001 - the two belong together

    def __repr__(self) -> str:
        return f"<ApiClient {self.native.base_url}>"

    @property
    def user_agent(self) -> str | None:
        """The ``User-Agent`` header of every request; aiohttp's own without one."""
        return self.default_headers.get("User-Agent")

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request from now on."""
        self.default_headers[header_name] = header_value

    def credentials(self) -> dict[str, str]:
        """Return the headers by which the configuration, as it is now, identifies its user."""
        key, token = self.configuration.api_key.get("api_key"), self.configuration.access_token
        headers = {"x-api-key": key.strip()} if key else {}
        return {**headers, "Authorization": f"Bearer {token.strip()}"} if token else headers

    @property
    def rest_client(self) -> NoReturn:
        """Raise AttributeError: this attribute of immichpy is not supported."""
        raise AttributeError("compat offers no rest_client: pass your own aiohttp.ClientSession as http_client=")

    async def __aenter__(self) -> Self:
        await self.native.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections; the client can be used again."""
        await self.native.close()
