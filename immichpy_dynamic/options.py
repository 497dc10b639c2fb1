"""The options of clients and calls, as type checkers see them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, TypedDict, TypeVar
from uuid import UUID

if TYPE_CHECKING:
    from ssl import SSLContext

    from aiohttp import ClientSession, ClientTimeout

    from .spec.loading import SpecSource

Validation = Literal["warn", "strict", "off"]
Timeout: TypeAlias = "float | ClientTimeout | None"
"""Seconds for a whole call, or an ``aiohttp.ClientTimeout``."""
Headers: TypeAlias = Mapping[str, str] | None
"""HTTP headers by name."""
OnBytes: TypeAlias = Callable[[int], None] | None
"""A function that is called with the number of bytes sent so far."""
Visibility = Literal["timeline", "archive", "hidden", "locked"]
"""The visibility of an asset."""
ImageSize = Literal["original", "fullsize", "preview", "thumbnail"]
"""The size of a picture that the server makes; ``"original"`` is new in Immich 2.6."""

Result = TypeVar("Result", covariant=True)  # noqa: PLC0105 - editors show its name
"""The type of a call's result."""
Kind = TypeVar("Kind")
"""The type of an event of the sync stream."""
Data = TypeVar("Data")
"""The data of an event of the sync stream."""
Id: TypeAlias = str | UUID
"""The id of an asset, an album, a person, …"""


class IdCollection(Protocol):
    """A list, tuple, set, … of ids. A single ``str`` does not match: its ``__contains__`` accepts only text."""

    def __contains__(self, value: object, /) -> bool: ...

    def __iter__(self) -> Iterator[Id]: ...

    def __len__(self) -> int: ...


Ids: TypeAlias = IdCollection | Iterator[Id]
"""Any number of ids: a collection or a generator."""


class CallOptions(TypedDict, total=False):
    """Keywords that every operation accepts; a missing one means the client's own setting."""

    _timeout: Timeout
    """Seconds for the whole call, or an ``aiohttp.ClientTimeout``."""
    _headers: Headers
    """Headers beside the client's own."""
    _retries: int | None
    """How often a failed attempt is repeated; 0 is one attempt."""
    _validation: Validation | None
    """What to do when the response does not match its schema: ``"warn"``, ``"strict"`` or ``"off"``."""
    _progress: OnBytes
    """Called with the number of bytes of files sent so far."""
    _max_response_bytes: int | None
    """The maximum size of the response in bytes, after decompression; streams have no limit."""


class AssetFileOptions(CallOptions, total=False):
    """Options of the downloads of one asset, passed on to its operation."""

    edited: bool
    """Whether to fetch the edited version; new in Immich 2.5."""


class BlockingClientOptions(TypedDict, total=False):
    """Keywords of a blocking client; :class:`immichpy_dynamic.AsyncClient` explains them."""

    access_token: str | None
    validation: Validation
    timeout: float | ClientTimeout | None
    retries: int
    max_response_bytes: int
    headers: Mapping[str, str] | None
    ssl: SSLContext | bool | None
    proxy: str | None


class BlockingOptionsWithSpec(BlockingClientOptions, total=False):
    """The same keywords, and ``spec`` for a client that can use any OpenAPI document."""

    spec: SpecSource | None


class ClientOptions(BlockingClientOptions, total=False):
    """Keywords of an asynchronous client; :class:`immichpy_dynamic.AsyncClient` explains them."""

    http_client: ClientSession | None


class OptionsWithSpec(ClientOptions, total=False):
    """The same keywords, and ``spec`` for a client that can use any OpenAPI document."""

    spec: SpecSource | None
