"""A compatibility layer with immichpy's import paths and spellings.

A program that was written for immichpy runs with ``immichpy`` replaced by ``immichpy_dynamic.compat`` in its imports.
The page "Migrating from immichpy" lists the differences.
"""

from .adapter import AsyncClient
from .selection import use

__all__ = ["AsyncClient", "use"]
