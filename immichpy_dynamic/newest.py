"""The clients of the package root; the stub of this module types them as those of the newest bundled release."""

from .blocking_client import Client
from .client import AsyncClient
from .connecting import connect

__all__ = ["AsyncClient", "Client", "connect"]
