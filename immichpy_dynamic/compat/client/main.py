"""The module path of immichpy's client."""

from ..adapter import AsyncClient

__all__ = ["AsyncClient"]
