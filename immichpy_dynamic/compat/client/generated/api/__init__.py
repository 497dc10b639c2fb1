"""Where immichpy has its API classes, each also in a module of its own."""

from ....finder import install
from ....names import lazy_names

install()

__getattr__, __dir__ = lazy_names(__name__)
