"""Generated: do not edit. The package root's clients, as the newest bundled release types them."""

from typing import Unpack

from .connecting import Connecting
from .options import ClientOptions
from .versions.v3_3 import AsyncClient as AsyncClient
from .versions.v3_3 import Client as Client

__all__ = ["AsyncClient", "Client", "connect"]

def connect(
    base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> Connecting[AsyncClient]: ...
