"""Where immichpy has its client."""

from ..adapter import AsyncClient

__all__ = ["AsyncClient"]
