"""Generated: do not edit."""

from collections.abc import Mapping
from ssl import SSLContext
from typing import Literal, TypeAlias, overload
from aiohttp import ClientSession, ClientTimeout
from immichpy_dynamic.types import Validation
from . import newest
from .versions import v1_144, v2_0, v2_1, v2_2, v2_3, v2_4, v2_5, v2_6, v2_7, v3_0, v3_1, v3_2, v3_3

__all__ = ['AnyBlockingClient', 'AnyClient', 'blocking_client_for', 'client_for']

AnyClient: TypeAlias = (
    v1_144.AsyncClient
    | v2_0.AsyncClient
    | v2_1.AsyncClient
    | v2_2.AsyncClient
    | v2_3.AsyncClient
    | v2_4.AsyncClient
    | v2_5.AsyncClient
    | v2_6.AsyncClient
    | v2_7.AsyncClient
    | v3_0.AsyncClient
    | v3_1.AsyncClient
    | v3_2.AsyncClient
    | newest.AsyncClient
)

AnyBlockingClient: TypeAlias = (
    v1_144.Client
    | v2_0.Client
    | v2_1.Client
    | v2_2.Client
    | v2_3.Client
    | v2_4.Client
    | v2_5.Client
    | v2_6.Client
    | v2_7.Client
    | v3_0.Client
    | v3_1.Client
    | v3_2.Client
    | newest.Client
)

@overload
def client_for(release: Literal["1.144"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v1_144.AsyncClient:
    """Return an ``AsyncClient`` of one release, typed as the client of that release.

    Args:
        release: a minor version that has a module in :mod:`immichpy_dynamic.versions`, such as ``'2.7'``.
        base_url: address of the server; without one, as for :class:`immichpy_dynamic.AsyncClient`.
        api_key: an API key of the server.
        options: the options of :class:`immichpy_dynamic.AsyncClient`, without ``spec``.

    Raises:
        ValueError: there is no module for that release.
    """

@overload
def client_for(release: Literal["2.0"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_0.AsyncClient: ...

@overload
def client_for(release: Literal["2.1"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_1.AsyncClient: ...

@overload
def client_for(release: Literal["2.2"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_2.AsyncClient: ...

@overload
def client_for(release: Literal["2.3"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_3.AsyncClient: ...

@overload
def client_for(release: Literal["2.4"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_4.AsyncClient: ...

@overload
def client_for(release: Literal["2.5"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_5.AsyncClient: ...

@overload
def client_for(release: Literal["2.6"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_6.AsyncClient: ...

@overload
def client_for(release: Literal["2.7"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_7.AsyncClient: ...

@overload
def client_for(release: Literal["3.0"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v3_0.AsyncClient: ...

@overload
def client_for(release: Literal["3.1"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v3_1.AsyncClient: ...

@overload
def client_for(release: Literal["3.2"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v3_2.AsyncClient: ...

@overload
def client_for(release: Literal["3.3"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v3_3.AsyncClient: ...

@overload
def blocking_client_for(release: Literal["1.144"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v1_144.Client:
    """Return a blocking ``Client`` of one release, typed as the client of that release.

    Args:
        release: a minor version that has a module in :mod:`immichpy_dynamic.versions`, such as ``'2.7'``.
        base_url: address of the server; without one, as for :class:`immichpy_dynamic.AsyncClient`.
        api_key: an API key of the server.
        options: the options of :class:`immichpy_dynamic.Client`, without ``spec``.

    Raises:
        ValueError: there is no module for that release.
    """

@overload
def blocking_client_for(release: Literal["2.0"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_0.Client: ...

@overload
def blocking_client_for(release: Literal["2.1"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_1.Client: ...

@overload
def blocking_client_for(release: Literal["2.2"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_2.Client: ...

@overload
def blocking_client_for(release: Literal["2.3"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_3.Client: ...

@overload
def blocking_client_for(release: Literal["2.4"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_4.Client: ...

@overload
def blocking_client_for(release: Literal["2.5"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_5.Client: ...

@overload
def blocking_client_for(release: Literal["2.6"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_6.Client: ...

@overload
def blocking_client_for(release: Literal["2.7"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v2_7.Client: ...

@overload
def blocking_client_for(release: Literal["3.0"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v3_0.Client: ...

@overload
def blocking_client_for(release: Literal["3.1"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v3_1.Client: ...

@overload
def blocking_client_for(release: Literal["3.2"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v3_2.Client: ...

@overload
def blocking_client_for(release: Literal["3.3"], base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> v3_3.Client: ...
