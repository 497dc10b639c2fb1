"""The operations and high-level methods of a blocking client."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Protocol, TypeVar

from ._internal.portal import Portal
from .api import Connection, Operation, OperationGroup, OperationInfo, group_attributes, public_methods
from .documentation import lazy_documentation
from .exceptions import ImmichError
from .http.response import ApiResponse
from .http.stream import StreamedResponse
from .spec.model import Spec
from .spec.naming import operation_class_name, pascal_case
from .spec.operation import OperationModel

if TYPE_CHECKING:
    from .http.request import Request

T = TypeVar("T")
Item = TypeVar("Item")


class BlockingConnection(Protocol):
    """What blocking operations need of a client."""

    @property
    def portal(self) -> Portal:
        """Runs coroutines."""

    @property
    def asynchronous(self) -> Connection:
        """The inside of the asynchronous client that does the work."""


class BlockingStreamedResponse:
    """A successful answer whose body is still on its way."""

    def __init__(self, streamed: StreamedResponse, portal: Portal) -> None:
        self._streamed = streamed
        self._portal = portal

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._streamed.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; look-up does not mind case."""
        return self._streamed.headers

    @property
    def content_length(self) -> int | None:
        """How many bytes will come, when the server says so."""
        return self._streamed.content_length

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the body in pieces."""
        return self._portal.iterate(self._streamed.iter_bytes())

    def iter_lines(self) -> Iterator[bytes]:
        """Yield the body line by line, without line breaks."""
        return self._portal.iterate(self._streamed.iter_lines())

    def read(self) -> bytes:
        """Return the whole body."""
        return self._portal.run(self._streamed.read)


class BlockingOperation(OperationInfo, Generic[T]):
    """One operation of the API, bound to a blocking client: call it and have the answer."""

    def __init__(self, connection: BlockingConnection | None = None) -> None:
        super().__init__()
        self._connection = connection

    @property
    def spec(self) -> Spec:
        """The document, under the name of the release that the client speaks."""
        return self._document if self._connection is None else self._connection.asynchronous.spec

    @property
    def connection(self) -> BlockingConnection:
        """The inside of the client that it belongs to.

        Raises:
            ImmichError: it belongs to no client.
        """
        if self._connection is None:
            raise ImmichError(f"{self.__qualname__} belongs to no client: call it as client.{self.__qualname__}(…)")
        return self._connection

    @property
    def _asynchronous(self) -> Operation[T]:
        return self.connection.asynchronous.operations[self.operation_id]

    def __call__(self, *args: Any, **kwargs: Any) -> T:
        """Send the request and return the answer's data.

        Raises:
            ImmichError: as with :class:`~immichpy_dynamic.AsyncClient`.
        """
        return self.connection.portal.run(self._asynchronous, *args, **kwargs)

    def raw(self, *args: Any, **kwargs: Any) -> ApiResponse[T]:
        """Send the request and return the whole answer: status, headers, data, issues, content."""
        return self.connection.portal.run(self._asynchronous.raw, *args, **kwargs)

    def stream(self, *args: Any, **kwargs: Any) -> AbstractContextManager[BlockingStreamedResponse]:
        """Send the request and hand over the answer while it arrives; nothing is validated."""
        return self._stream(args, kwargs)

    @contextmanager
    def _stream(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Iterator[BlockingStreamedResponse]:
        portal = self.connection.portal
        with portal.enter(self._asynchronous.stream(*args, **kwargs)) as streamed:
            yield BlockingStreamedResponse(streamed, portal)

    if not TYPE_CHECKING:  # a checker is to see it only where there is something to iterate over

        def iter(self, *_args: Any, **_kwargs: Any) -> NoReturn:
            """Say that this operation has nothing to iterate over."""
            raise TypeError(f"{self.__qualname__} does not page: call it")

    def request(self, *args: Any, **kwargs: Any) -> Request:
        """Return the request without sending it."""
        return self._asynchronous.request(*args, **kwargs)


class BlockingIterableOperation(BlockingOperation[T], Generic[T, Item]):
    """An operation that has many things to give: all pages of a list, or the events of a stream."""

    def iter(self, *args: Any, **kwargs: Any) -> Iterator[Item]:
        """Yield the items of all pages, asking for the next one when it is needed, or the events of a stream."""
        asynchronous: Any = self._asynchronous
        return self.connection.portal.iterate(asynchronous.iter(*args, **kwargs))


def blocking_operation_class(
    spec: Spec, model: OperationModel, name: str | None = None
) -> type[BlockingOperation[Any]]:
    """Make the blocking class of one operation, such as ``CreateAlbumBlockingOperation``.

    Args:
        spec: the document.
        model: what the document says of the operation.
        name: its name as a method, where that is not the document's.
    """
    own = {
        "model": model,
        "_document": spec,
        "_name": name or model.name,
        "__module__": spec.module,
        **lazy_documentation(spec, model),
    }
    kind = BlockingIterableOperation if model.is_iterable else BlockingOperation
    return type(operation_class_name(model.operation_id, "Blocking"), (kind,), own)


class BlockingApi(OperationGroup):
    """The operations of one tag, blocking."""

    def __init__(self, connection: BlockingConnection | None = None) -> None:
        self._connection = connection

    def _release(self) -> Spec:
        return self._document if self._connection is None else self._connection.asynchronous.spec


def blocking_api_class(
    spec: Spec,
    tag: str,
    names: Mapping[str, str],
    operations: Mapping[str, type[BlockingOperation[Any]]],
    high_level: type | None,
) -> type[BlockingApi]:
    """Make the blocking class of one tag, such as ``AlbumsBlockingApi``.

    Args:
        spec: the document.
        tag: the tag's Python name.
        names: attribute → ``operationId``.
        operations: the blocking classes of the document's operations.
        high_level: the class whose methods, asynchronous there, it offers.
    """
    methods = (
        {name: _blocking_method(high_level, function) for name, function in public_methods(high_level).items()}
        if high_level is not None
        else {}
    )
    own = group_attributes(spec, tag, names, methods, operations)
    return type(pascal_case(tag) + "BlockingApi", (BlockingApi,), {**own, **methods})


def _blocking_method(high_level: type, function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the blocking form of a high-level method."""

    @functools.wraps(function)
    def call(self: BlockingApi, *args: Any, **kwargs: Any) -> Any:
        connection = self._connection
        if connection is None:
            name = f"{self._tag}.{function.__name__}"
            raise ImmichError(f"{name} belongs to no client: call it as client.{name}(…)")
        bound = getattr(high_level(connection.asynchronous), function.__name__)
        return blocking(bound, connection.portal)(*args, **kwargs)

    return call


def blocking(found: Any, portal: Portal) -> Any:
    """Return a method of the asynchronous client in a form that needs no ``await``."""
    if inspect.iscoroutinefunction(found):

        @functools.wraps(found)
        def call(*args: Any, **kwargs: Any) -> Any:
            return portal.run(found, *args, **kwargs)

        return call
    if inspect.isasyncgenfunction(found):

        @functools.wraps(found)
        def iterate(*args: Any, **kwargs: Any) -> Any:
            return portal.iterate(found(*args, **kwargs))

        return iterate
    return found
