"""The classes of the last release of Immich 1.144."""

from ..namespace import namespace

__getattr__, __dir__ = namespace(__name__, "1.144")
