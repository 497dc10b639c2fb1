"""The operations and high-level methods of a blocking client."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ._internal.lazy import LazyChild
from ._internal.portal import Portal
from .api import Operation, OperationInfo, api_class, high_level_bases, operation_class
from .callables import CallForm, Form
from .documentation import TagDocumentation, lazy_documentation
from .exceptions import ImmichError
from .http.request import Request
from .http.response import ApiResponse
from .http.stream import StreamedResponse
from .spec import operation as documented
from .spec.annotations import item_annotation, returns
from .spec.model import Spec
from .spec.naming import operation_class_name, pascal_case

if TYPE_CHECKING:
    from .blocking_client import Client

T = TypeVar("T")
Item = TypeVar("Item")


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

    def __init__(self, client: Client | None = None) -> None:
        super().__init__()
        self._client = client

    @property
    def _asynchronous(self) -> Operation[T]:
        client = self._client.asynchronous if self._client is not None else None
        operation = operation_class(self._spec, self._operation)(client)
        operation._preset = self._preset
        return operation

    def _call(self, *args: Any, **kwargs: Any) -> T:
        """Send the request and return the data of the response.

        Raises:
            ImmichError: as with :class:`~immichpy_dynamic.AsyncClient`.
        """
        return self._portal().run(self._asynchronous._call, *args, **kwargs)

    def _raw(self, *args: Any, **kwargs: Any) -> ApiResponse[T]:
        """Send the request and return the whole response: status, headers, data, issues, content."""
        return self._portal().run(self._asynchronous._raw, *args, **kwargs)

    @contextmanager
    def _stream(self, *args: Any, **kwargs: Any) -> Iterator[BlockingStreamedResponse]:
        """Send the request and return the response while it arrives. Its body is not validated."""
        portal = self._portal()
        with portal.enter(self._asynchronous._stream(*args, **kwargs)) as streamed:
            yield BlockingStreamedResponse(streamed, portal)

    def _iter(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Raise TypeError: this operation does not return pages."""
        raise TypeError(f"{self.__qualname__} does not page: call it")

    def _request(self, *args: Any, **kwargs: Any) -> Request:
        """Return the request without sending it; ``.curl()`` shows it for a shell."""
        return self._asynchronous._request(*args, **kwargs)

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
        __call__ = CallForm(_call, lambda of: returns(of._spec, of._operation))
        raw = Form(_raw, lambda of: f"ApiResponse[{returns(of._spec, of._operation)}]")
        stream = Form(_stream, lambda _: "AbstractContextManager[BlockingStreamedResponse]")
        # Checkers are to see it only where the operation returns pages or events.
        iter = Form(_iter, lambda _: "NoReturn")
        request = Form(_request, lambda _: "Request")

    def _portal(self) -> Portal:
        if self._client is None:
            raise ImmichError(f"{self.__qualname__} belongs to no client: call it as client.{self.__qualname__}(…)")
        return self._client.portal


class BlockingIterableOperation(BlockingOperation[T], Generic[T, Item]):
    """An operation that has many things to give: all pages of a list, or the events of a stream."""

    def _iter(self, *args: Any, **kwargs: Any) -> Iterator[Item]:  # type: ignore[override]  # it can here
        """Yield the items of all pages, requesting the next page when it is needed, or the events of a stream."""
        asynchronous: Any = self._asynchronous
        return self._portal().iterate(asynchronous._iter(*args, **kwargs))

    if TYPE_CHECKING:

        @property
        def iter(self) -> Callable[..., Iterator[Item]]:
            """Yield the items of all pages, or the events of a stream."""

    else:
        iter = Form(_iter, lambda of: f"Iterator[{item_annotation(of._spec, of._operation)}]")


def blocking_operation_class(spec: Spec, operation: documented.OperationModel) -> type[BlockingOperation[Any]]:
    """Return the blocking class of one operation, such as ``CreateAlbumBlockingOperation``."""
    made: type[BlockingOperation[Any]] = spec.derived(
        ("blocking operation class", operation.operation_id),
        lambda: type(
            operation_class_name(operation.operation_id, "Blocking"),
            (BlockingIterableOperation if operation.is_iterable else BlockingOperation,),
            {"_spec": spec, "_operation": operation, "__module__": spec.module, **lazy_documentation()},
        ),
    )
    return made


def _bound_operation(spec: Spec, operation_id: str, api: BlockingApi | None) -> BlockingOperation[Any]:
    return blocking_operation_class(spec, spec.operations[operation_id])(api._client if api is not None else None)


class BlockingApi:
    """The operations of one tag, blocking."""

    _spec: Spec
    _tag: str

    def __init__(self, client: Client | None = None) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<client.{self._tag}: {', '.join(self._spec.tags[self._tag])}>"

    def __dir__(self) -> Iterable[str]:
        return dir(api_class(self._spec, self._tag)())

    if not TYPE_CHECKING:  # a checker is to see only what there is

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_") or self._client is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            found: Operation[Any] = getattr(getattr(self._client.asynchronous, self._tag), name)
            return getattr(self, found._operation.name)


def blocking_api_class(spec: Spec, tag: str) -> type[BlockingApi]:
    """Return the blocking class of one tag, such as ``AlbumsBlockingApi``."""

    def make() -> type[BlockingApi]:
        attributes: dict[str, Any] = {
            name: LazyChild(functools.partial(_bound_operation, spec, operation_id))
            for name, operation_id in spec.tags[tag].items()
        }
        attributes |= {name: _whole_job(function) for name, function in high_level_methods(tag)}
        own = {"_spec": spec, "_tag": tag, "__module__": spec.module, "__doc__": TagDocumentation()}
        return type(pascal_case(tag) + "BlockingApi", (BlockingApi,), {**attributes, **own})

    made: type[BlockingApi] = spec.derived(("blocking api class", tag), make)
    return made


def high_level_methods(tag: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield the name and the asynchronous function of each whole job that a tag offers beside its operations."""
    for flows in high_level_bases(tag):
        yield from ((name, function) for name, function in vars(flows).items() if not name.startswith("_"))


def _whole_job(function: Callable[..., Any]) -> Callable[..., Any]:
    @_described_by(function)
    def call(self: BlockingApi, *args: Any, **kwargs: Any) -> Any:
        if self._client is None:
            job = f"{self._tag}.{function.__name__}"
            raise ImmichError(f"{job} belongs to no client: call it as client.{job}(…)")
        asynchronous = getattr(getattr(self._client.asynchronous, self._tag), function.__name__)
        return blocking(asynchronous, self._client)(*args, **kwargs)

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
        # FastAPI and others unwrap what they call: they would await the result.
        del described.__wrapped__
        return call

    return decorate


def blocking(found: Any, client: Client) -> Any:
    """Return a method of the asynchronous client in a form that does not need ``await``."""
    if inspect.iscoroutinefunction(found):

        @_described_by(found)
        def call(*args: Any, **kwargs: Any) -> Any:
            return client.portal.run(found, *args, **kwargs)

        return call
    if inspect.isasyncgenfunction(found):

        @_described_by(found)
        def iterate(*args: Any, **kwargs: Any) -> Any:
            return client.portal.iterate(found(*args, **kwargs))

        return iterate
    return found
