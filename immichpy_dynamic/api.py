"""Tag groups and operation objects: what a user touches.

One class per operation and one per tag, made from the document when first touched. The stubs
describe the same classes, so what an editor shows is what runs.
"""

from __future__ import annotations

import copy
import functools
import importlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from types import CoroutineType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from msgspec import UNSET, UnsetType

from ._internal.lazy import LazyChild
from ._internal.threads import in_thread, preload
from .callables import CallForm, Form, FunctionLike, Names
from .documentation import TagDocumentation, lazy_documentation, missing_operation, signature_of, since_of
from .exceptions import ImmichError, UnsupportedOperationError
from .http.request import CALL_OPTIONS, Request, bind
from .http.response import ApiResponse, failure
from .http.stream import StreamedResponse
from .http.transport import NO_OPTIONS, Options
from .options import Headers, OnBytes, Timeout, Validation
from .spec import operation as documented
from .spec.annotations import Annotation, item_annotation, returns
from .spec.model import Spec
from .spec.naming import operation_class_name, pascal_case

if TYPE_CHECKING:
    from .client import AsyncClient

T = TypeVar("T")
Item = TypeVar("Item")

_LONGEST_SIGNATURE = 200
"""A ``repr`` shows no longer one: a search has 44 arguments."""


class OperationInfo(FunctionLike):
    """What can be known of an operation without calling it."""

    _spec: Spec
    _operation: documented.OperationModel
    _preset: dict[str, Any]

    def __init__(self) -> None:
        self.__name__: str = self._operation.name
        self.__qualname__ = f"{self._operation.tag}.{self._operation.name}"
        self._preset = {}

    def with_options(
        self,
        *,
        timeout: Timeout | UnsetType = UNSET,
        headers: Headers | UnsetType = UNSET,
        retries: int | UnsetType | None = UNSET,
        validation: Validation | UnsetType | None = UNSET,
        progress: OnBytes | UnsetType = UNSET,
        max_response_bytes: int | UnsetType | None = UNSET,
    ) -> Self:
        """Return this operation with options for all of its calls: ``op.with_options(timeout=5)(…)``.

        It is the same as ``op(…, _timeout=5)``; options of a call win. The signature of the result has no options, so
        frameworks that read signatures, such as FastAPI, see only the arguments of the operation.

        Args:
            timeout: seconds for the whole call, or an ``aiohttp.ClientTimeout``; ``None`` lifts the client's limit.
            headers: headers besides those of the client.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            validation: what to do when the response does not match the schema: ``"warn"``, ``"strict"`` or ``"off"``.
            progress: a function that is called with the number of bytes of files sent so far.
            max_response_bytes: how large the response may be, after decompression; streams have no limit.
        """
        given = {
            "_timeout": timeout,
            "_headers": headers,
            "_retries": retries,
            "_validation": validation,
            "_progress": progress,
            "_max_response_bytes": max_response_bytes,
        }
        other = copy.copy(self)
        other._preset = {**self._preset, **{name: value for name, value in given.items() if value is not UNSET}}
        vars(other)["__signature__"] = signature_of(self._spec, self._operation, with_options=False)
        return other

    def __repr__(self) -> str:
        operation = self._operation
        notes = ", deprecated" if operation.deprecated else ""
        signature = str(signature_of(self._spec, operation, with_options=False)).replace(" = UNSET", " = ...")
        if len(signature) > _LONGEST_SIGNATURE:
            signature = f"(… {len(operation.parameters)} arguments) -> {self.returns}"
        return f"<{self.__qualname__}{signature}: {operation.method} {operation.path}{notes}>"

    if not TYPE_CHECKING:

        @property
        def __globals__(self) -> Names:
            return Names(self._spec, globals())

        def __get__(self, instance: object, owner: type) -> Self:
            """Return itself: ``inspect.isroutine`` holds, so that ``help()`` shows a signature and a docstring."""
            return self

    @property
    def operation_id(self) -> str:
        """The document's name of this operation."""
        return self._operation.operation_id

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self._operation.method

    @property
    def path(self) -> str:
        """The path with its parameters in braces, after ``/api``."""
        return self._operation.path

    @property
    def tag(self) -> str:
        """The Python name of the tag it belongs to."""
        return self._operation.tag

    @property
    def summary(self) -> str | None:
        """What it does, in one line."""
        return self._operation.summary

    @property
    def permission(self) -> str | None:
        """The permission that an API key needs for it."""
        return self._operation.permission

    @property
    def admin_only(self) -> bool:
        """Whether only an administrator may call it."""
        return self._operation.admin_only

    @property
    def state(self) -> str | None:
        """Upstream's word on its maturity: ``Stable``, ``Beta``, ``Alpha``, ``Deprecated``, ``Internal``."""
        return self._operation.state

    @property
    def since(self) -> str | None:
        """The first bundled release that has it; ``None`` when even the oldest one, 1.113.0, has it."""
        return since_of(self._spec, self.operation_id)

    @property
    def deprecated(self) -> bool:
        """Whether upstream advises against it."""
        return self._operation.deprecated

    @property
    def parameters(self) -> tuple[documented.Parameter, ...]:
        """Everything that a call can name."""
        return self._operation.parameters

    @property
    def returns(self) -> Annotation:
        """The annotation of what a call gives."""
        return returns(self._spec, self._operation)


class Operation(OperationInfo, Generic[T]):
    """One operation of the API, bound to a client: call it and await the answer.

    Besides the operation's own arguments each call takes ``_timeout`` (seconds), ``_headers``,
    ``_retries``, ``_validation`` (``"warn"``, ``"strict"``, ``"off"``) and ``_progress`` (called with the
    number of bytes of files sent so far).
    """

    def __init__(self, client: AsyncClient | None = None) -> None:
        super().__init__()
        self._client = client

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
        client = self._bound_client()
        options, validation = self._taken_options(kwargs)
        request = await self._checked_request(client, args, kwargs)
        answer = await client.transport.fetch(request, options)
        return await client.read(self._operation, answer, validation)

    @asynccontextmanager
    async def _stream(self, *args: Any, **kwargs: Any) -> AsyncIterator[StreamedResponse]:
        """Send the request and return the response while it arrives. Its body is not validated.

        Use it as ``async with client.assets.download_asset.stream(id) as response``.

        Raises:
            ImmichError: as when the operation is called.
        """
        client = self._bound_client()
        options, _validation = self._taken_options(kwargs)
        request = await self._checked_request(client, args, kwargs)
        async with client.transport.stream(request, options) as response:
            streamed = StreamedResponse(response)
            if not 200 <= response.status < 300:
                raise failure(await streamed.answer(), self._operation)
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
        bound = bind(self._spec, self._operation, args, kwargs)
        bound.check()
        return bound.request(self._bound_client().base_url)

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
        __call__ = CallForm(_call, lambda of: returns(of._spec, of._operation))
        raw = Form(_raw, lambda of: f"ApiResponse[{returns(of._spec, of._operation)}]")
        stream = Form(_stream, lambda _: "AbstractAsyncContextManager[StreamedResponse]")
        # Checkers are to see it only where the operation returns pages or events.
        iter = Form(_iter, lambda _: "NoReturn")
        request = Form(_request, lambda _: "Request")

    def _taken_options(self, kwargs: dict[str, Any]) -> tuple[Options, Any]:
        """Take the call options out of ``kwargs``."""
        given = {name: kwargs.pop(name) for name in CALL_OPTIONS if name in kwargs} if kwargs else {}
        found = {name[1:]: value for name, value in {**self._preset, **given}.items() if value is not UNSET}
        if not found:
            return _NO_OPTIONS
        validation = found.pop("validation", None)
        return Options(**found), validation

    def _bound_client(self) -> AsyncClient:
        if self._client is None:
            raise ImmichError(f"{self.__qualname__} belongs to no client: call it as client.{self.__qualname__}(…)")
        return self._client

    async def _checked_request(self, client: AsyncClient, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Request:
        if self._operation.operation_id not in client.prepared:
            # Building types takes milliseconds and may read the document: not for the event loop.
            await in_thread(client.prepare, self._operation)
        bound = bind(self._spec, self._operation, args, kwargs)
        if not bound.fits():
            await preload("jsonschema")
            bound.check()
        return bound.request(client.base_url)


class IterableOperation(Operation[T], Generic[T, Item]):
    """An operation that has many things to give: all pages of a list, or the events of a stream."""

    async def _iter(self, *args: Any, **kwargs: Any) -> AsyncGenerator[Item]:  # type: ignore[override]  # it can here
        """Yield the items of all pages, requesting the next page when it is needed, or the events of a stream.

        It accepts the arguments of a call; a page number or size says where to begin and how much to request at a time.

        Raises:
            TypeError: an argument is unknown or missing.
            ImmichError: as when the operation is called.
        """
        from .paging import items

        found = items(self, args, kwargs)
        async with aclosing(found):
            async for item in found:
                yield item

    if TYPE_CHECKING:

        @property
        def iter(self) -> Callable[..., AsyncGenerator[Item]]:
            """Yield the items of all pages, or the events of a stream."""

    else:
        iter = Form(_iter, lambda of: f"AsyncGenerator[{item_annotation(of._spec, of._operation)}]")


_NO_OPTIONS: tuple[Options, Any] = (NO_OPTIONS, None)


def operation_class(spec: Spec, operation: documented.OperationModel) -> type[Operation[Any]]:
    """Return the class of one operation, such as ``CreateAlbumOperation``."""
    made: type[Operation[Any]] = spec.derived(
        ("operation class", operation.operation_id),
        lambda: type(
            operation_class_name(operation.operation_id),
            (IterableOperation if operation.is_iterable else Operation,),
            {"_spec": spec, "_operation": operation, "__module__": spec.module, **lazy_documentation()},
        ),
    )
    return made


def _bound_operation(spec: Spec, operation_id: str, api: Api | None) -> Operation[Any]:
    return operation_class(spec, spec.operations[operation_id])(api._client if api is not None else None)


class Api:
    """The operations of one tag.

    ``dir()`` lists them; other spellings of their names work too.
    """

    _spec: Spec
    _tag: str

    def __init__(self, client: AsyncClient | None = None) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<client.{self._tag}: {', '.join(self._spec.tags[self._tag])}>"

    def __dir__(self) -> Iterable[str]:
        flows = {name for base in type(self).__bases__ if base is not Api for name in vars(base)}
        known = {*self._spec.tags[self._tag], *(name for name in flows if not name.startswith("_"))}
        return sorted({*known, *(name for name in object.__dir__(self) if name.startswith("__"))})

    if not TYPE_CHECKING:  # a checker is to see only what there is

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_"):
                operation = self._spec.find_operation(name, self._tag)
                if operation is not None:
                    return getattr(self, operation.name)
            raise UnsupportedOperationError(missing_operation(self._spec, name, self._tag), name=name, obj=self)


HIGH_LEVEL_METHODS = {
    "assets": "assets:AssetsMethods",
    "download": "downloads:DownloadMethods",
    "jobs": "waiting:WaitingMethods",
    "queues": "waiting:WaitingMethods",
    "shared_links": "sharing:SharedLinksMethods",
    "sync": "sync_stream:SyncMethods",
    "timeline": "timeline:TimelineMethods",
    "users": "downloads:UsersMethods",
}
"""Tag → module and class, in ``high_level``, of the high-level methods that its class offers beside its operations."""


def high_level_bases(tag: str) -> tuple[type[Any], ...]:
    """Return the classes that a tag's class inherits its whole jobs from."""
    if tag not in HIGH_LEVEL_METHODS:
        return ()
    module, _, name = HIGH_LEVEL_METHODS[tag].partition(":")
    return (getattr(importlib.import_module(f".high_level.{module}", __package__), name),)


def api_class(spec: Spec, tag: str) -> type[Api]:
    """Return the class of one tag, such as ``AlbumsApi``."""

    def make() -> type[Api]:
        attributes: dict[str, Any] = {
            name: LazyChild(functools.partial(_bound_operation, spec, operation_id))
            for name, operation_id in spec.tags[tag].items()
        }
        own = {"_spec": spec, "_tag": tag, "__module__": spec.module, "__doc__": TagDocumentation()}
        return type(pascal_case(tag) + "Api", (*high_level_bases(tag), Api), {**attributes, **own})

    made: type[Api] = spec.derived(("api class", tag), make)
    return made
