"""The classes of the last release of Immich 2.0."""

from ..namespace import namespace

__getattr__, __dir__ = namespace(__name__, "2.0")
