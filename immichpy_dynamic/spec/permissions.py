"""Which permissions an API key needs for what a program calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

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


def required_permissions(
    *operations: NeedsPermission | str | Iterable[NeedsPermission | str], spec: SpecSource | None = None
) -> tuple[str, ...]:
    """Return the permissions that an API key needs to call ``operations``, each once, in order.

    An operation without a permission asks for none: anybody may call it, or its document does not say (documents
    say it from 1.137 on).

    Args:
        operations: operations of a client or of a Spec, names in any spelling (``"createAlbum"``,
            ``"albums.create_album"``), or lists of these.
        spec: the document that names are looked up in, as ``AsyncClient`` takes it; the newest bundled by default.

    Raises:
        UnsupportedOperationError: the document has no operation of that name.
        SpecError: ``spec`` cannot be used.
    """
    found = {_permission(operation, spec) for operation in _flat(operations)}
    return tuple(sorted(permission for permission in found if permission is not None))


def _flat(
    operations: Iterable[NeedsPermission | str | Iterable[NeedsPermission | str]],
) -> Iterator[NeedsPermission | str]:
    for operation in operations:
        if isinstance(operation, str) or not isinstance(operation, Iterable):
            yield operation
        else:
            yield from operation


def _permission(operation: NeedsPermission | str, source: SpecSource | None) -> str | None:
    if not isinstance(operation, str):
        return operation.permission
    spec = load_spec(source)
    found = operation_named(spec, operation)
    if found is None:
        raise UnsupportedOperationError(_missing(spec, operation), name=operation)
    return found.permission


def _missing(spec: Spec, name: str) -> str:
    operation = name.rpartition(".")[2]
    homes = {other: tag for tag, names in spec.tags.items() for other in names}
    near = " or ".join(f"{homes[other]}.{other}" for other in similar(operation, homes))
    hint = f" Did you mean {near}?" if near else ""
    told = explain_operation(operation, spec.release) if spec.is_immich else None
    return told or f"Immich {spec.release} has no operation {name!r}.{hint}"
