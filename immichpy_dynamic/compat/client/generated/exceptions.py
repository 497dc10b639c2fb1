"""Where immichpy has its exceptions."""

from ...names import lazy_names

__getattr__, __dir__ = lazy_names(__name__)
