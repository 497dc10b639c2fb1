"""The package root's clients, which its stub types as those of the newest bundled release."""

from .client import AsyncClient, connect
from .sync_client import Client

__all__ = ["AsyncClient", "Client", "connect"]
