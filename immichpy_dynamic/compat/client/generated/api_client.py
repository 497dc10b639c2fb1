"""Where immichpy has the class ``ApiClient``."""

from ...names import lazy_names

__getattr__, __dir__ = lazy_names(__name__)
