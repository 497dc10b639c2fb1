"""Generated: do not edit."""

from typing import Literal, TypeAlias, Unpack, overload

from ..options import ClientOptions
from . import v1_144, v2_0, v2_1, v2_2, v2_3, v2_4, v2_5, v2_6, v2_7, v3_0, v3_1, v3_2, v3_3

__all__ = ["AnyClient", "client_for"]

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
    | v3_3.AsyncClient
)

@overload
def client_for(
    release: Literal["1.144"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v1_144.AsyncClient: ...
@overload
def client_for(
    release: Literal["2.0"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v2_0.AsyncClient: ...
@overload
def client_for(
    release: Literal["2.1"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v2_1.AsyncClient: ...
@overload
def client_for(
    release: Literal["2.2"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v2_2.AsyncClient: ...
@overload
def client_for(
    release: Literal["2.3"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v2_3.AsyncClient: ...
@overload
def client_for(
    release: Literal["2.4"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v2_4.AsyncClient: ...
@overload
def client_for(
    release: Literal["2.5"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v2_5.AsyncClient: ...
@overload
def client_for(
    release: Literal["2.6"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v2_6.AsyncClient: ...
@overload
def client_for(
    release: Literal["2.7"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v2_7.AsyncClient: ...
@overload
def client_for(
    release: Literal["3.0"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v3_0.AsyncClient: ...
@overload
def client_for(
    release: Literal["3.1"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v3_1.AsyncClient: ...
@overload
def client_for(
    release: Literal["3.2"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v3_2.AsyncClient: ...
@overload
def client_for(
    release: Literal["3.3"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> v3_3.AsyncClient: ...
