"""Where immichpy has everything that is generated: models, API classes, exceptions."""

from ...names import lazy_names

__getattr__, __dir__ = lazy_names(__name__)
