"""The module path of immichpy's class ``Configuration``."""

from collections.abc import Callable
from typing import Any

from ...names import lazy_names

__getattr__: Callable[[str], Any]
__dir__: Callable[[], list[str]]
__getattr__, __dir__ = lazy_names(__name__)
