"""``connect``: open a client for the release of its server, with ``await`` or ``async with``."""

from __future__ import annotations

import functools
from collections.abc import Coroutine, Generator
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from ._internal.threads import run_in_thread
from .client import AsyncClient
from .spec.loading import AUTO

ClientT = TypeVar("ClientT", bound=AsyncClient)


class Connecting(Coroutine[Any, Any, ClientT]):
    """The result of :func:`connect`: await it, or use it with ``async with``.

    Args:
        opening: the coroutine that opens the client.
    """

    def __init__(self, opening: Coroutine[Any, Any, ClientT]) -> None:
        self._opening = opening
        self._client: ClientT | None = None

    def __repr__(self) -> str:
        return "<connect(…), neither awaited nor entered: write `async with connect(…) as client`>"

    def __await__(self) -> Generator[Any, Any, ClientT]:
        return self._opening.__await__()

    async def __aenter__(self) -> ClientT:
        self._client = await self._opening
        return self._client

    async def __aexit__(self, *_: object) -> None:
        if self._client is not None:
            await self._client.close()

    def send(self, value: Any) -> Any:
        """Resume the coroutine; called by the event loop."""
        return self._opening.send(value)

    def throw(self, *error: Any) -> Any:
        """Raise an exception in the coroutine; called by the event loop."""
        return self._opening.throw(*error)

    def close(self) -> None:
        """End the coroutine."""
        self._opening.close()

    if not TYPE_CHECKING:  # hidden from type checkers, so that they report unknown names

        def __getattr__(self, name: str) -> NoReturn:
            hint = (
                ""
                if name.startswith("_")
                else ": write `client = await connect(…)` or `async with connect(…) as client`"
            )
            raise AttributeError(f"connect(…) has no attribute {name!r} before it is awaited{hint}")


def connect(base_url: str | None = None, api_key: str | None = None, **options: Any) -> Connecting[AsyncClient]:
    """Open a client that uses the release of its server.

    ::

        async with connect("http://localhost:2283", api_key="…") as client:
            ...
        client = await connect("http://localhost:2283", api_key="…")  # and `await client.close()` at the end

    It asks the server for its version and uses that release's bundled document, or the server's own.
    ``client.release``, ``client.server_version`` and ``client.spec_source`` tell what was chosen.

    Args:
        base_url: address of the server; without one, environment or stored profile, as for :class:`AsyncClient`.
        api_key: a key made in Immich.
        options: as :class:`AsyncClient` takes them, without ``spec``.

    Raises:
        ConfigurationError: no server is named.
        ImmichError: no Immich server answers there; the message says what was found.
    """
    return Connecting(_connect(base_url, api_key, options))


async def _connect(base_url: str | None, api_key: str | None, options: dict[str, Any]) -> AsyncClient:
    # In a thread: without an address, files and perhaps the system keyring are read.
    make = functools.partial(AsyncClient, base_url, api_key, spec=AUTO, **options)
    client = make() if base_url is not None else await run_in_thread(make)
    return await client.__aenter__()
