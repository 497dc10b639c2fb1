"""Look up a name that immichpy exports: a model, an enum, an API class, an exception, a class of the runtime."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..namespace import names_of
from ..schema.compiled import compiled
from ..schema.enums import OpenEnum
from ..spec.model import Spec
from ..spec.naming import fold, suggestion
from . import exceptions
from .calls import ApiResponse, group_named
from .configuration import ApiClient, Configuration
from .enums import respelled
from .selection import chosen

_RUNTIME: dict[str, Any] = {"ApiClient": ApiClient, "ApiResponse": ApiResponse, "Configuration": Configuration}


def find(name: str) -> Any:
    """Return the object that immichpy's generated package exports as ``name``, or ``None``."""
    if name in _RUNTIME:
        return _RUNTIME[name]
    if name in exceptions.__all__:
        return getattr(exceptions, name)
    if name.endswith(("Api", "ApiWrapped")):
        return group_named(name)
    return _model(name)


def _model(name: str) -> Any:
    spec = chosen()
    schema = spec.base.cached(models_of).get(fold(name))
    if schema is None:
        return None
    types = compiled(spec).types
    found = types.model(schema) or types.alias(schema)
    return respelled(found) if isinstance(found, type) and issubclass(found, OpenEnum) else found


def models_of(spec: Spec) -> dict[str, str]:
    """Return the schemas by their names without case: 2.7 has an ``APIKeyCreateDto``, 3.1 an ``ApiKeyCreateDto``."""
    return {fold(name): schema for name, (kind, schema) in names_of(spec).items() if kind == "model"}


def names() -> list[str]:
    """Return the names of the chosen release, for ``dir()`` and ``from … import *``."""
    own = chosen().base.cached(names_of)
    models = [name for name, (kind, _) in own.items() if kind == "model"]
    return sorted({*models, *_RUNTIME, *exceptions.__all__, *(name for name in own if is_api(name))})


def is_api(name: str) -> bool:
    """Whether ``name`` is that of an API class of a generated client."""
    return name.endswith("Api") and not name.endswith("BlockingApi")


def lazy_names(module: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` for a module of the generated package (PEP 562).

    Args:
        module: the module's own name.
    """

    def get(name: str) -> Any:
        if name == "__all__":
            return names()
        if name.startswith("_"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        found = find(name)
        if found is None:
            hint = suggestion(name, names()) or " Is it of another release? compat.use(…) chooses one."
            # `from … import name` hides the message of an AttributeError.
            raise ImportError(f"Immich {chosen().release} has no {name!r}.{hint}", name=module)
        return found

    return get, names
