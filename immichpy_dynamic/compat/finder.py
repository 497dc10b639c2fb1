"""Make the modules of single models and API classes, ``….generated.models.album_response_dto``, on import.

They have no files, because their names depend on the release.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType

from .names import lazy_names

_PACKAGES = tuple(f"{__package__}.client.generated.{name}." for name in ("api", "models"))


class SingleNameModules(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds modules in the packages ``api`` and ``models``; each offers the names of the whole package."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return the spec of a module of one of the two packages."""
        del path, target
        is_ours = fullname.startswith(_PACKAGES) and fullname.count(".") == _PACKAGES[0].count(".")
        return importlib.machinery.ModuleSpec(fullname, self) if is_ours else None

    def exec_module(self, module: ModuleType) -> None:
        """Give the module a ``__getattr__`` that looks up names on first use."""
        module.__getattr__, module.__dir__ = lazy_names(module.__name__)  # type: ignore[method-assign]


def install() -> None:
    """Register the finder with Python's import system; called by the packages that contain the modules."""
    if not any(isinstance(finder, SingleNameModules) for finder in sys.meta_path):
        sys.meta_path.append(SingleNameModules())
