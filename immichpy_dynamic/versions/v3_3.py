"""The classes of the last release of Immich 3.3."""

from ..namespace import namespace

__getattr__, __dir__ = namespace(__name__, "3.3")
