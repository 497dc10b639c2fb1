"""The operations and high-level methods of a blocking client."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Protocol, TypeVar

from ._internal.portal import Portal
from .api import Connection, Operation, OperationGroup, group_attributes, public_methods
from .callables import CallForm, Form
from .documentation import lazy_documentation
from .exceptions import ImmichError
from .http.request import Request
from .http.response import ApiResponse
from .http.stream import CHUNK_BYTES, StreamedResponse
from .operation_info import OperationInfo
from .spec.annotations import item_annotation, returns
from .spec.model import Spec
from .spec.naming import operation_class_name, pascal_case
from .spec.operation import OperationModel

T = TypeVar("T")
Item = TypeVar("Item")


class BlockingConnection(Protocol):
    """The part of a blocking client that operations use."""

    @property
    def portal(self) -> Portal:
        """Runs coroutines."""

    @property
    def asynchronous(self) -> Connection:
        """The connection of the asynchronous client that sends the requests."""


class BlockingStreamedResponse:
    """A successful response whose body is still arriving."""

    def __init__(self, streamed: StreamedResponse, portal: Portal) -> None:
        self._streamed = streamed
        self._portal = portal

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._streamed.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; names ignore case."""
        return self._streamed.headers

    @property
    def content_length(self) -> int | None:
        """The number of bytes of the body, when the server announces it."""
        return self._streamed.content_length

    def iter_bytes(self, chunk_bytes: int = CHUNK_BYTES) -> Iterator[bytes]:
        """Yield the body in pieces of at most ``chunk_bytes``."""
        return self._portal.iterate(self._streamed.iter_bytes(chunk_bytes))

    def iter_lines(self) -> Iterator[bytes]:
        """Yield the body line by line, without line breaks."""
        return self._portal.iterate(self._streamed.iter_lines())

    def read(self) -> bytes:
        """Return the whole body."""
        return self._portal.run(self._streamed.read)


class BlockingOperation(OperationInfo, Generic[T]):
    """One operation of the API, bound to a blocking client."""

    def __init__(self, connection: BlockingConnection | None = None) -> None:
        super().__init__()
        self._connection = connection

    @property
    def spec(self) -> Spec:
        """The OpenAPI document, under the name of the release that the client uses."""
        return self.document if self._connection is None else self._connection.asynchronous.spec

    @property
    def connection(self) -> BlockingConnection:
        """The connection of the client that this object belongs to.

        Raises:
            ImmichError: it belongs to no client.
        """
        if self._connection is None:
            raise ImmichError(f"{self.__qualname__} belongs to no client: call it as client.{self.__qualname__}(…)")
        return self._connection

    @property
    def _asynchronous(self) -> Operation[T]:
        operation = self.connection.asynchronous.operations[self.operation_id]
        preset = {name.removeprefix("_"): value for name, value in self._preset.items()}
        return operation.with_options(**preset) if preset else operation

    def _call(self, *args: Any, **kwargs: Any) -> T:
        """Send the request and return the data of the response.

        Raises:
            ImmichError: as with :class:`~immichpy_dynamic.AsyncClient`.
        """
        return self.connection.portal.run(self._asynchronous, *args, **kwargs)

    def _raw(self, *args: Any, **kwargs: Any) -> ApiResponse[T]:
        """Send the request and return the whole response: status, headers, data, issues, content."""
        return self.connection.portal.run(self._asynchronous.raw, *args, **kwargs)

    @contextmanager
    def _stream(self, *args: Any, **kwargs: Any) -> Iterator[BlockingStreamedResponse]:
        """Send the request and return the response while it arrives. Its body is not validated."""
        portal = self.connection.portal
        with portal.enter(self._asynchronous.stream(*args, **kwargs)) as streamed:
            yield BlockingStreamedResponse(streamed, portal)

    def _iter(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Raise TypeError: this operation does not return pages."""
        raise TypeError(f"{self.__qualname__} does not page: call it")

    def _request(self, *args: Any, **kwargs: Any) -> Request:
        """Return the request without sending it; ``.curl()`` shows it for a shell."""
        return self._asynchronous.request(*args, **kwargs)

    if TYPE_CHECKING:  # the stubs of operations have the real parameters

        def __call__(self, *args: Any, **kwargs: Any) -> T:
            """Send the request and return the data of the response."""

        @property
        def raw(self) -> Callable[..., ApiResponse[T]]:
            """Send the request and return the whole response: status, headers, data, issues, content."""

        @property
        def stream(self) -> Callable[..., AbstractContextManager[BlockingStreamedResponse]]:
            """Send the request and return the response while it arrives."""

        @property
        def request(self) -> Callable[..., Request]:
            """Return the request without sending it; ``.curl()`` shows it for a shell."""

    else:
        __code__ = _call.__code__
        __call__ = CallForm(_call, lambda of: returns(of.document, of.model))
        raw = Form(_raw, lambda of: f"ApiResponse[{returns(of.document, of.model)}]")
        stream = Form(_stream, lambda _: "AbstractContextManager[BlockingStreamedResponse]")
        # Type checkers see `iter` only on operations that return pages or events.
        iter = Form(_iter, lambda _: "NoReturn")
        request = Form(_request, lambda _: "Request")


class BlockingIterableOperation(BlockingOperation[T], Generic[T, Item]):
    """An operation that returns a sequence: the pages of a list, or the events of a stream."""

    def _iter(self, *args: Any, **kwargs: Any) -> Iterator[Item]:  # type: ignore[override]  # it can here
        """Yield the items of all pages, requesting the next page when it is needed, or the events of a stream."""
        asynchronous: Any = self._asynchronous
        return self.connection.portal.iterate(asynchronous.iter(*args, **kwargs))

    if TYPE_CHECKING:

        @property
        def iter(self) -> Callable[..., Iterator[Item]]:
            """Yield the items of all pages, or the events of a stream."""

    else:
        iter = Form(_iter, lambda of: f"Iterator[{item_annotation(of.document, of.model)}]")


def blocking_operation_class(
    spec: Spec, model: OperationModel, name: str | None = None
) -> type[BlockingOperation[Any]]:
    """Make the blocking class of one operation, such as ``CreateAlbumBlockingOperation``.

    Args:
        spec: the document.
        model: the operation in the document.
        name: its name as a method, where that is not the document's.
    """
    own = {
        "model": model,
        "document": spec,
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
        high_level: the class whose asynchronous methods it offers in blocking form.
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

    @_described_by(function)
    def call(self: BlockingApi, *args: Any, **kwargs: Any) -> Any:
        connection = self._connection
        if connection is None:
            name = f"{self._tag}.{function.__name__}"
            raise ImmichError(f"{name} belongs to no client: call it as client.{name}(…)")
        bound = getattr(high_level(connection.asynchronous), function.__name__)
        return blocking(bound, connection.portal)(*args, **kwargs)

    return call


def blocking_signature(function: Callable[..., Any]) -> inspect.Signature:
    """Return the signature of an asynchronous method in the form that does not need ``await``."""
    signature = inspect.signature(function)
    returns = str(signature.return_annotation).replace("AsyncGenerator[", "Iterator[")
    return signature.replace(return_annotation=returns)


def _described_by(function: Callable[..., Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator that gives a blocking function the name, docstring and parameters of an asynchronous one."""

    def decorate(call: Callable[..., Any]) -> Callable[..., Any]:
        described: Any = functools.wraps(function)(call)
        described.__signature__ = blocking_signature(function)
        # Frameworks such as FastAPI unwrap the functions that they call: they would await the result.
        del described.__wrapped__
        return call

    return decorate


def blocking(found: Any, portal: Portal) -> Any:
    """Return a method of the asynchronous client in a form that does not need ``await``."""
    if inspect.iscoroutinefunction(found):

        @_described_by(found)
        def call(*args: Any, **kwargs: Any) -> Any:
            return portal.run(found, *args, **kwargs)

        return call
    if inspect.isasyncgenfunction(found):

        @_described_by(found)
        def iterate(*args: Any, **kwargs: Any) -> Any:
            return portal.iterate(found(*args, **kwargs))

        return iterate
    return found
