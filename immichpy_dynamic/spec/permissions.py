"""The permissions that an API key needs for the operations that a program calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol, runtime_checkable

from ..exceptions import UnsupportedOperationError
from .history import explain_operation, operation_named
from .loading import SpecSource, load_spec
from .model import Spec
from .naming import similar


class NeedsPermission(Protocol):
    """An operation: one of a client, or one of a :class:`~immichpy_dynamic.Spec`."""

    @property
    def permission(self) -> str | None:
        """The permission that it needs."""


@runtime_checkable
class HighLevelMethod(Protocol):
    """A method of a tag that calls operations: ``client.assets.upload``."""

    __self__: Any
    uses: tuple[str, ...]
    """The operations that it may call."""


def required_permissions(
    *operations: NeedsPermission | HighLevelMethod | str | Iterable[NeedsPermission | HighLevelMethod | str],
    spec: SpecSource | None = None,
) -> tuple[str, ...]:
    """Return the permissions that an API key needs to call ``operations``, each once, in order.

    An operation without a permission needs none, or its document does not tell: documents list permissions from
    1.137 on.

    Args:
        operations: operations of a client or of a Spec, high-level methods of a client (with all that their options
            may need), names in any spelling (``"createAlbum"``,
            ``"albums.create_album"``), or lists of these.
        spec: the document that names are looked up in, as ``AsyncClient`` takes it; the newest bundled by default.

    Raises:
        UnsupportedOperationError: the document has no operation of that name.
        SpecError: ``spec`` cannot be used.
    """
    found = {permission for operation in _flat(operations) for permission in _permissions(operation, spec)}
    return tuple(sorted(permission for permission in found if permission is not None))


def _flat(
    operations: Iterable[NeedsPermission | HighLevelMethod | str | Iterable[NeedsPermission | HighLevelMethod | str]],
) -> Iterator[NeedsPermission | HighLevelMethod | str]:
    for operation in operations:
        if isinstance(operation, str) or not isinstance(operation, Iterable):
            yield operation
        else:
            yield from operation


def _permissions(operation: NeedsPermission | HighLevelMethod | str, source: SpecSource | None) -> list[str | None]:
    if isinstance(operation, str):
        spec = load_spec(source)
        found = operation_named(spec, operation)
        if found is None:
            raise UnsupportedOperationError(_missing(spec, operation), name=operation)
        return [found.permission]
    # Not isinstance: since Python 3.12 it does not see the attributes of a method's function.
    method: Any = operation
    if hasattr(method, "uses"):
        spec = method.__self__._document if source is None else load_spec(source)  # noqa: SLF001 - documents own all other names of a tag
        return [spec.operations[name].permission for name in method.uses if name in spec.operations]
    permission: str | None = method.permission
    return [permission]


def _missing(spec: Spec, name: str) -> str:
    operation = name.rpartition(".")[2]
    homes = {other: tag for tag, names in spec.tags.items() for other in names}
    near = " or ".join(f"{homes[other]}.{other}" for other in similar(operation, homes))
    hint = f" Did you mean {near}?" if near else ""
    told = explain_operation(operation, spec.release) if spec.is_immich else None
    return told or f"Immich {spec.release} has no operation {name!r}.{hint}"
