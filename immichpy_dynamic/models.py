"""The models and enums of the newest bundled release."""

from .namespace import namespace

__getattr__, __dir__ = namespace(__name__, "latest", only_models=True)
