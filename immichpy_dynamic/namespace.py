"""The content of version modules: the classes of one release, made when they are first used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from .schema.compiled import compiled
from .spec.catalog import load_release
from .spec.model import Spec
from .spec.naming import operation_class_name, pascal_case, suggestion

_Kind = Literal["model", "operations", "apis", "blocking operations", "blocking apis", "client", "blocking client"]


def namespace(
    module: str, release: str, *, only_models: bool = False
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` of a version module (PEP 562).

    Args:
        module: the module's own name.
        release: the release whose classes it offers.
        only_models: whether it offers only models and enums, without clients and operations.
    """
    names = _Namespace(module, release, only_models=only_models)
    return names.get, names.list


class _Namespace:
    def __init__(self, module: str, release: str, *, only_models: bool) -> None:
        self._module = module
        self._release = release
        self._only_models = only_models
        self._made: dict[str, Any] = {}

    def list(self) -> list[str]:
        return sorted(self._offered())

    def get(self, name: str) -> Any:
        if name in self._made:
            return self._made[name]
        if name == "__all__":  # looked up by `from … import *`
            return self.list()
        if name.startswith("_"):
            raise AttributeError(f"module {self._module!r} has no attribute {name!r}")
        offered = self._offered()
        if name not in offered:
            raise AttributeError(f"module {self._module!r} has no attribute {name!r}.{suggestion(name, offered)}")
        spec = load_release(self._release)
        with spec.lock:
            if name not in self._made:
                self._made[name] = self._make(spec, *offered[name])
        return self._made[name]

    def _offered(self) -> dict[str, tuple[_Kind, str]]:
        names = load_release(self._release).base.cached(names_of)
        return {name: names[name] for name in names if names[name][0] == "model"} if self._only_models else names

    def _make(self, spec: Spec, kind: _Kind, of: str) -> Any:
        if kind == "model":
            types = compiled(spec).types
            return types.model(of) or types.alias(of)
        # Imported here because the models do not need the client.
        if kind == "client":
            from .client import client_class

            return client_class(spec, self._release, self._module)
        if kind == "blocking client":
            from .blocking_client import blocking_client_class

            return blocking_client_class(spec, self.get("AsyncClient"))
        from .blocking_client import blocking_classes_of
        from .composition import classes_of

        kinds: dict[str, Mapping[str, type]] = {
            "operations": classes_of(spec).operations,
            "apis": classes_of(spec).apis,
            "blocking operations": blocking_classes_of(spec).operations,
            "blocking apis": blocking_classes_of(spec).apis,
        }
        return kinds[kind][of]


def names_of(spec: Spec) -> dict[str, tuple[_Kind, str]]:
    """Return every name of a version module, with its kind and the tag, operation or schema that it belongs to."""
    names: dict[str, tuple[_Kind, str]] = {spec.class_name(name): ("model", name) for name in spec.schemas}
    for tag in spec.tags:
        names[pascal_case(tag) + "Api"] = ("apis", tag)
        names[pascal_case(tag) + "BlockingApi"] = ("blocking apis", tag)
    for operation_id in spec.operations:
        names[operation_class_name(operation_id)] = ("operations", operation_id)
        names[operation_class_name(operation_id, "Blocking")] = ("blocking operations", operation_id)
    return {**names, "AsyncClient": ("client", ""), "Client": ("blocking client", "")}
