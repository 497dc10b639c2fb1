"""The base class of the high-level methods; it finds operations and records which ones they use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, TypeVar

from ..exceptions import ImmichError, UnsupportedOperationError

if TYPE_CHECKING:
    from ..api import Caller, Operation


# Models differ between releases. The stubs of a release have its own classes in place of these names.
AssetModel: TypeAlias = Any
"""``AssetResponseDto`` of the client's release."""
DownloadInfoModel: TypeAlias = Any
"""``DownloadInfoDto`` of the client's release."""
SharedLinkModel: TypeAlias = Any
"""``SharedLinkResponseDto`` of the client's release."""
SyncEventModel: TypeAlias = Any
"""An event of the sync stream of the client's release."""


T = TypeVar("T")
P = ParamSpec("P")


class HighLevelMethods:
    """The base of the classes that add high-level methods to the operations of a tag.

    Args:
        connection: the inside of the client that sends the requests.
    """

    def __init__(self, connection: Caller | None = None) -> None:
        self._connection = connection

    def _bound_client(self) -> Caller:
        """Return the client that sends the requests.

        Raises:
            ImmichError: the methods are called on a class, not through a client.
        """
        if self._connection is None:
            raise ImmichError(f"{type(self).__name__} belongs to no client: call it as client.….…(…)")
        return self._connection


def operation(client: Caller, *names: str) -> Operation[Any]:
    """Return the first operation of ``names`` that the client's release has.

    Raises:
        UnsupportedOperationError: the release has none of them.
    """
    for name in names:
        if name in client.operations:
            return client.operations[name]
    wanted = " or ".join(names)
    raise UnsupportedOperationError(f"Immich {client.spec.release} has no operation {wanted}", name=names[0])


def uses(*operation_ids: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Note which operations a high-level method may call, so that ``required_permissions`` knows what it needs.

    Args:
        operation_ids: all operations, also those that only some releases have.
    """

    def note(method: Callable[P, T]) -> Callable[P, T]:
        method.uses = operation_ids  # type: ignore[attr-defined]  # an attribute of a function
        return method

    return note


def takes(call: Operation[Any], name: str) -> bool:
    """Return whether an operation accepts an argument in the client's release."""
    return any(parameter.name == name for parameter in call.parameters)
