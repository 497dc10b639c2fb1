"""Generate type stubs for the classes that are made at run time, from the same ``Spec``.

``python -m immichpy_dynamic.stubs --spec FILE|URL --out typings/`` writes a stub for your own document or server.
"""

from .module import Stub, alias_stub, module_stub
from .releases import release_stubs

__all__ = ["Stub", "alias_stub", "module_stub", "release_stubs"]
