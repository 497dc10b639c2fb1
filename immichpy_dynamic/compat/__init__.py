"""immichpy's import paths and spellings, over the classes of this package.

A program that was written for immichpy runs with ``immichpy`` replaced by ``immichpy_dynamic.compat`` in its imports.
The page "Migrating from immichpy" lists what differs.
"""

from .adapter import AsyncClient
from .selection import use

__all__ = ["AsyncClient", "use"]
