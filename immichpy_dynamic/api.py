"""The classes of operations and tags, whose instances users call.

Each operation and each tag has a class, made from the document on first use. The stubs describe the same
classes, so an editor shows what runs.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from types import CoroutineType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Protocol, TypeVar

from msgspec import UNSET

from ._internal.lazy import LazyChild
from ._internal.threads import preload, run_in_thread
from .callables import CallForm, Form
from .documentation import TagDocumentation, lazy_documentation, missing_operation
from .exceptions import ImmichError, UnsupportedOperationError
from .http.binding import bind
from .http.request import CALL_OPTIONS, Request
from .http.response import ApiResponse, RawResponse, failure
from .http.stream import StreamedResponse
from .http.transport import NO_OPTIONS, Options, Transport
from .operation_info import OperationInfo
from .options import Validation
from .paging import items
from .spec.annotations import item_annotation, returns
from .spec.model import Spec
from .spec.naming import operation_class_name, pascal_case
from .spec.operation import OperationModel

T = TypeVar("T")
Item = TypeVar("Item")


class Caller(Protocol):
    """The part of a client that high-level methods use."""

    @property
    def spec(self) -> Spec:
        """The OpenAPI document that the client uses."""

    @property
    def base_url(self) -> str:
        """The address of the API, ending in ``/api``."""

    @property
    def operations(self) -> Mapping[str, Operation[Any]]:
        """Every operation by its ``operationId``, bound to the client."""

    async def read(
        self, operation: OperationModel, response: RawResponse, validation: Validation | None = None
    ) -> ApiResponse[Any]:
        """Return a response as typed data."""


class Connection(Caller, Protocol):
    """The part of a client that operations use."""

    @property
    def transport(self) -> Transport:
        """Sends requests."""

    @property
    def prepared(self) -> set[str]:
        """The ids of the operations that are prepared."""

    def prepare(self, operation: OperationModel) -> None:
        """Compile what a call needs; takes milliseconds."""


class Operation(OperationInfo, Generic[T]):
    """One operation of the API, bound to a client: call it and await the result.

    Besides the operation's own arguments each call accepts ``_timeout`` (seconds), ``_headers``,
    ``_retries``, ``_validation`` (``"warn"``, ``"strict"``, ``"off"``) and ``_progress`` (called with the
    number of bytes of files sent so far).
    """

    def __init__(self, connection: Connection | None = None) -> None:
        super().__init__()
        self._connection = connection

    @property
    def spec(self) -> Spec:
        """The OpenAPI document, under the name of the release that the client uses."""
        return self.document if self._connection is None else self._connection.spec

    @property
    def connection(self) -> Connection:
        """The connection of the client that this object belongs to.

        Raises:
            ImmichError: it belongs to no client.
        """
        if self._connection is None:
            raise ImmichError(f"{self.__qualname__} belongs to no client: call it as client.{self.__qualname__}(…)")
        return self._connection

    async def _call(self, *args: Any, **kwargs: Any) -> T:
        """Send the request and return the data of the response.

        Raises:
            TypeError: an argument is unknown or missing.
            RequestValidationError: an argument does not match the schema; nothing was sent.
            ApiException: the server refused or failed.
            ApiConnectionError: no response came.
            ApiTimeoutError: no response came in time.
            UnexpectedContentError: the response does not come from Immich's API.
            ResponseValidationError: the response does not match the schema, and validation is ``"strict"``.
        """
        return (await self._raw(*args, **kwargs)).data

    async def _raw(self, *args: Any, **kwargs: Any) -> ApiResponse[T]:
        """Send the request and return the whole response: status, headers, data, issues, content.

        Raises:
            ImmichError: as when the operation is called.
        """
        connection = self.connection
        options, validation = self._taken_options(kwargs)
        request = await self._checked_request(connection, args, kwargs)
        response = await connection.transport.fetch(request, options)
        return await connection.read(self.model, response, validation)

    @asynccontextmanager
    async def _stream(self, *args: Any, **kwargs: Any) -> AsyncIterator[StreamedResponse]:
        """Send the request and return the response while it arrives. Its body is not validated.

        Use it as ``async with client.assets.download_asset.stream(id) as response``.

        Raises:
            ImmichError: as when the operation is called.
        """
        connection = self.connection
        options, _validation = self._taken_options(kwargs)
        request = await self._checked_request(connection, args, kwargs)
        async with connection.transport.stream(request, options) as response:
            streamed = StreamedResponse(response)
            if not 200 <= response.status < 300:
                raise failure(connection.transport.redacted(await streamed.answer()), self.model)
            streamed.refuse_page()
            yield streamed

    def _iter(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Raise TypeError: this operation does not return pages."""
        raise TypeError(f"{self.__qualname__} does not page: call it")

    def _request(self, *args: Any, **kwargs: Any) -> Request:
        """Return the request without sending it; ``.curl()`` shows it for a shell.

        Raises:
            TypeError: an argument is unknown or missing.
            RequestValidationError: an argument does not match the schema.
        """
        self._taken_options(kwargs)
        bound = bind(self.spec, self.model, args, kwargs)
        bound.check()
        return bound.request(self.connection.base_url)

    if TYPE_CHECKING:  # the stubs of operations have the real parameters

        async def __call__(self, *args: Any, **kwargs: Any) -> T:
            """Send the request and return the data of the response."""

        @property
        def raw(self) -> Callable[..., CoroutineType[Any, Any, ApiResponse[T]]]:
            """Send the request and return the whole response: status, headers, data, issues, content."""

        @property
        def stream(self) -> Callable[..., AbstractAsyncContextManager[StreamedResponse]]:
            """Send the request and return the response while it arrives."""

        @property
        def request(self) -> Callable[..., Request]:
            """Return the request without sending it; ``.curl()`` shows it for a shell."""

    else:
        __code__ = _call.__code__
        __call__ = CallForm(_call, lambda of: returns(of.document, of.model))
        raw = Form(_raw, lambda of: f"ApiResponse[{returns(of.document, of.model)}]")
        stream = Form(_stream, lambda _: "AbstractAsyncContextManager[StreamedResponse]")
        # Type checkers see `iter` only on operations that return pages or events.
        iter = Form(_iter, lambda _: "NoReturn")
        request = Form(_request, lambda _: "Request")

    def _taken_options(self, kwargs: dict[str, Any]) -> tuple[Options, Any]:
        """Remove the call options from ``kwargs`` and return them."""
        given = {name: kwargs.pop(name) for name in CALL_OPTIONS if name in kwargs} if kwargs else {}
        found = {name[1:]: value for name, value in {**self._preset, **given}.items() if value is not UNSET}
        if not found:
            return _NO_OPTIONS
        validation = found.pop("validation", None)
        return Options(**found), validation

    async def _checked_request(self, connection: Connection, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Request:
        if self.model.operation_id not in connection.prepared:
            # In a thread, because compiling takes milliseconds and may read the document from disk.
            await run_in_thread(connection.prepare, self.model)
        bound = bind(connection.spec, self.model, args, kwargs)
        if not bound.fits():
            await preload("jsonschema")
            bound.check()
        return bound.request(connection.base_url)


def _page_by_page(operation: Operation[Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> AsyncGenerator[Any]:
    return items(operation, args, kwargs, operation.connection.operations)


class IterableOperation(Operation[T], Generic[T, Item]):
    """An operation that returns a sequence: the pages of a list, or the events of a stream."""

    _iteration: Callable[..., AsyncGenerator[Any]] = staticmethod(_page_by_page)

    async def _iter(self, *args: Any, **kwargs: Any) -> AsyncGenerator[Item]:  # type: ignore[override]  # it can here
        """Yield the items of all pages, requesting the next page when it is needed, or the events of a stream.

        It accepts the arguments of a call; a page number or size says where to begin and how much to request at a time.

        Raises:
            TypeError: an argument is unknown or missing.
            ImmichError: as when the operation is called.
        """
        found = self._iteration(self, args, {**self._preset, **kwargs})
        async with aclosing(found):
            async for item in found:
                yield item

    if TYPE_CHECKING:

        @property
        def iter(self) -> Callable[..., AsyncGenerator[Item]]:
            """Yield the items of all pages, or the events of a stream."""

    else:
        iter = Form(_iter, lambda of: f"AsyncGenerator[{item_annotation(of.document, of.model)}]")


_NO_OPTIONS: tuple[Options, Any] = (NO_OPTIONS, None)


def operation_class(
    spec: Spec,
    model: OperationModel,
    name: str | None = None,
    iteration: Callable[..., AsyncGenerator[Any]] | None = None,
) -> type[Operation[Any]]:
    """Make the class of one operation, such as ``CreateAlbumOperation``.

    Args:
        spec: the document.
        model: the operation in the document.
        name: its name as a method, where that is not the document's.
        iteration: the implementation of ``iter(…)``, where it does not go page by page.
    """
    own = {
        "model": model,
        "document": spec,
        "_name": name or model.name,
        "__module__": spec.module,
        **lazy_documentation(spec, model),
        **({"_iteration": staticmethod(iteration)} if iteration is not None else {}),
    }
    return type(operation_class_name(model.operation_id), (IterableOperation if model.is_iterable else Operation,), own)


class OperationGroup:
    """The members of a tag, asynchronous or blocking: operations and high-level methods."""

    _document: ClassVar[Spec]
    _tag: ClassVar[str]
    _names: ClassVar[Mapping[str, str]]
    """Attribute → ``operationId``."""
    _methods: ClassVar[frozenset[str]]

    def __repr__(self) -> str:
        return f"<client.{self._tag}: {', '.join(self._names)}>"

    def __dir__(self) -> Iterable[str]:
        own = (name for name in object.__dir__(self) if name.startswith("__"))
        return sorted({*self._names, *self._methods, *own})

    def _release(self) -> Spec:
        return self._document

    if not TYPE_CHECKING:  # hidden from type checkers, so that they report unknown names

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            found = self._document.find_operation(name, self._tag)
            if found is None:
                message = missing_operation(self._release(), name, self._tag)
                raise UnsupportedOperationError(message, name=name, obj=self)
            attribute = next(own for own, operation_id in self._names.items() if operation_id == found.operation_id)
            return getattr(self, attribute)


class Api(OperationGroup):
    """The operations of one tag.

    ``dir()`` lists them; other spellings of their names work too.
    """

    def __init__(self, connection: Connection | None = None) -> None:
        self._connection = connection

    def _release(self) -> Spec:
        return self._document if self._connection is None else self._connection.spec


def api_class(
    spec: Spec,
    tag: str,
    names: Mapping[str, str],
    operations: Mapping[str, type[Operation[Any]]],
    high_level: type | None,
) -> type[Api]:
    """Make the class of one tag, such as ``AlbumsApi``.

    Args:
        spec: the document.
        tag: the tag's Python name.
        names: attribute → ``operationId``.
        operations: the classes of the document's operations.
        high_level: the class whose methods it inherits.
    """
    own = group_attributes(spec, tag, names, public_methods(high_level), operations)
    return type(pascal_case(tag) + "Api", (*([high_level] if high_level else []), Api), own)


def group_attributes(
    spec: Spec,
    tag: str,
    names: Mapping[str, str],
    methods: Iterable[str],
    operations: Mapping[str, Callable[[Any], Any]],
) -> dict[str, Any]:
    """Return the attributes of a tag's class. Operations are bound to the tag's connection when they are read."""
    children = {name: LazyChild(functools.partial(_member, operations, known)) for name, known in names.items()}
    facts = {"_document": spec, "_tag": tag, "_names": names, "_methods": frozenset(methods)}
    return {**children, **facts, "__module__": spec.module, "__doc__": TagDocumentation(spec, tag)}


def public_methods(kind: type | None) -> dict[str, Callable[..., Any]]:
    """Return the public methods that a class defines, by name, in their order; none without a class."""
    return {
        name: member
        for base in reversed(kind.__mro__ if kind is not None else ())
        for name, member in vars(base).items()
        if inspect.isfunction(member) and not name.startswith("_")
    }


def _member(operations: Mapping[str, Callable[[Any], Any]], operation_id: str, group: Any) -> Any:
    return operations[operation_id](connection_of(group))


def connection_of(owner: Any) -> Any:
    """Return the connection that a client, a tag or an operation holds; ``None`` when it is a class or has none."""
    return None if owner is None else owner._connection  # noqa: SLF001 - documents own all other names of a tag
