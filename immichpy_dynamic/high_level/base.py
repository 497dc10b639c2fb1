"""What the high-level methods share: finding operations by the name that a release has for them, and threads."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, TypeVar

from ..exceptions import ImmichError, UnsupportedOperationError

if TYPE_CHECKING:
    from ..api import Caller, Operation

T = TypeVar("T")
P = ParamSpec("P")

# Models differ between releases. The stubs of a release have its own classes in place of these names.
AssetModel: TypeAlias = Any
"""``AssetResponseDto`` of the client's release."""
DownloadInfoModel: TypeAlias = Any
"""``DownloadInfoDto`` of the client's release."""
SharedLinkModel: TypeAlias = Any
"""``SharedLinkResponseDto`` of the client's release."""
SyncEventModel: TypeAlias = Any
"""An event of the sync stream of the client's release."""


class HighLevelMethods:
    """The base of the classes that add high-level methods to the operations of a tag.

    Args:
        connection: the inside of the client that sends the requests.
    """

    def __init__(self, connection: Caller | None = None) -> None:
        self._connection = connection

    def _bound_client(self) -> Caller:
        """Return what sends the requests.

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
        operation_ids: all of them, those that only some releases have included.
    """

    def note(method: Callable[P, T]) -> Callable[P, T]:
        method.uses = operation_ids  # type: ignore[attr-defined]  # an attribute of a function
        return method

    return note


def takes(call: Operation[Any], name: str) -> bool:
    """Return whether an operation accepts an argument in the client's release."""
    return any(parameter.name == name for parameter in call.parameters)


async def in_thread(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Return what ``function`` returns in a thread; a caller who is cancelled waits until it is over.

    ``asyncio.to_thread`` alone would leave it running, and what comes next would meet half-written files.
    """
    work = asyncio.ensure_future(asyncio.to_thread(function, *args, **kwargs))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        while not work.done():
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait([work])
        work.exception()
        raise


async def side_by_side(*work: Coroutine[Any, Any, None]) -> None:
    """Run coroutines together; when one fails, end the others and raise what it raised."""
    try:
        async with asyncio.TaskGroup() as group:
            for each in work:
                group.create_task(each)
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
