"""Where immichpy has the class ``Configuration``."""

from ...names import lazy_names

__getattr__, __dir__ = lazy_names(__name__)
