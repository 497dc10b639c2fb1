"""The module path of immichpy's API classes, each of which also has its own module."""

from collections.abc import Callable
from typing import Any

from ....finder import install
from ....names import lazy_names

install()

__getattr__: Callable[[str], Any]
__dir__: Callable[[], list[str]]
__getattr__, __dir__ = lazy_names(__name__)
