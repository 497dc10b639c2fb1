"""What a version module offers: the classes of one release, made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .schema.compiled import compiled
from .spec.catalog import load_release
from .spec.model import Spec
from .spec.naming import operation_class_name, pascal_case, suggestion


def namespace(
    module: str, release: str, *, only_models: bool = False
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` of a version module (PEP 562).

    Args:
        module: the module's own name.
        release: the release whose classes it offers.
        only_models: whether it offers models and enums, and nothing that calls.
    """
    made: dict[str, Any] = {}

    def offered() -> dict[str, tuple[str, str]]:
        names = names_of(load_release(release))
        return {name: names[name] for name in names if names[name][0] == "model"} if only_models else names

    def get(name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        if name not in made:
            if name not in offered():
                raise AttributeError(f"module {module!r} has no attribute {name!r}.{suggestion(name, offered())}")
            made[name] = _make(load_release(release), name, release, module)
        return made[name]

    return get, lambda: sorted(offered())


def names_of(spec: Spec) -> dict[str, tuple[str, str]]:
    """Return every name of a version module: what kind of thing it is, and what of."""

    def find() -> dict[str, tuple[str, str]]:
        names = {spec.class_name(name): ("model", name) for name in spec.schemas}
        for tag in spec.tags:
            names[pascal_case(tag) + "Api"] = ("api", tag)
            names[pascal_case(tag) + "BlockingApi"] = ("blocking api", tag)
        for operation_id in spec.operations:
            names[operation_class_name(operation_id)] = ("operation", operation_id)
            names[operation_class_name(operation_id, "Blocking")] = ("blocking operation", operation_id)
        return {**names, "AsyncClient": ("client", ""), "Client": ("blocking client", "")}

    names: dict[str, tuple[str, str]] = spec.derived("names", find)
    return names


def _make(spec: Spec, name: str, release: str, module: str) -> Any:
    kind, of = names_of(spec)[name]
    if kind == "model":
        types = compiled(spec).types
        return types.model(of) or types.alias(of)
    # Imported here because models alone need nothing of the client.
    from . import api, blocking_api, blocking_client, client

    if kind == "api":
        return api.api_class(spec, of)
    if kind == "operation":
        return api.operation_class(spec, spec.operations[of])
    if kind == "blocking api":
        return blocking_api.blocking_api_class(spec, of)
    if kind == "blocking operation":
        return blocking_api.blocking_operation_class(spec, spec.operations[of])
    asynchronous: type[client.AsyncClient] = spec.derived(
        ("client class", module), lambda: client.client_class(spec, release, module)
    )
    return asynchronous if kind == "client" else blocking_client.blocking_client_class(spec, asynchronous)
