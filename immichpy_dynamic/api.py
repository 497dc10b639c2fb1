"""Tag groups and operation objects: what a user touches.

One class per operation and one per tag, made from the document when first touched. The stubs
describe the same classes, so what an editor shows is what runs.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from ._internal.lazy import LazyChild
from ._internal.threads import in_thread, preload
from .documentation import TagDocumentation, lazy_documentation, missing_operation, since_of
from .exceptions import ImmichError, UnsupportedOperationError
from .http.request import CALL_OPTIONS, Request, bind
from .http.response import ApiResponse, failure
from .http.stream import StreamedResponse
from .http.transport import NO_OPTIONS, Options
from .spec import operation as documented
from .spec.annotations import Annotation, returns
from .spec.model import Spec
from .spec.naming import operation_class_name, pascal_case

if TYPE_CHECKING:
    import inspect

    from .client import AsyncClient

T = TypeVar("T")
Item = TypeVar("Item")

_LONGEST_SIGNATURE = 200
"""A ``repr`` shows no longer one: a search has 44 arguments."""


class OperationInfo:
    """What can be known of an operation without calling it."""

    _spec: Spec
    _operation: documented.OperationModel

    def __init__(self) -> None:
        self.__name__: str = self._operation.name
        self.__qualname__ = f"{self._operation.tag}.{self._operation.name}"

    def __repr__(self) -> str:
        operation = self._operation
        notes = ", deprecated" if operation.deprecated else ""
        signature = str(self.__signature__)
        if len(signature) > _LONGEST_SIGNATURE:
            signature = f"(… {len(operation.parameters)} arguments) -> {self.returns}"
        return f"<{self.__qualname__}{signature}: {operation.method} {operation.path}{notes}>"

    if TYPE_CHECKING:
        __signature__: inspect.Signature
    else:

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

    async def __call__(self, *args: Any, **kwargs: Any) -> T:
        """Send the request and return the answer's data.

        Raises:
            TypeError: an argument is unknown or missing.
            RequestValidationError: an argument does not fit the document; nothing was sent.
            ApiException: the server refused or failed.
            ApiConnectionError: no answer came.
            ApiTimeoutError: no answer came in time.
            UnexpectedContentError: what answered is not Immich's API.
            ResponseValidationError: the answer deviates, and validation is ``"strict"``.
        """
        return (await self.raw(*args, **kwargs)).data

    async def raw(self, *args: Any, **kwargs: Any) -> ApiResponse[T]:
        """Send the request and return the whole answer: status, headers, data, issues, content.

        Raises:
            ImmichError: as when the operation is called.
        """
        client = self._bound_client()
        options, validation = _options(kwargs)
        request = await self._checked_request(client, args, kwargs)
        answer = await client.transport.fetch(request, options)
        return await client.read(self._operation, answer, validation)

    def stream(self, *args: Any, **kwargs: Any) -> AbstractAsyncContextManager[StreamedResponse]:
        """Send the request and hand over the answer while it arrives; only a web page is refused, nothing validated.

        Use it as ``async with client.assets.download_asset.stream(id) as answer``.

        Raises:
            ImmichError: as when the operation is called.
        """
        return self._stream(args, kwargs)

    @asynccontextmanager
    async def _stream(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> AsyncIterator[StreamedResponse]:
        client = self._bound_client()
        options, _validation = _options(kwargs)
        request = await self._checked_request(client, args, kwargs)
        async with client.transport.stream(request, options) as response:
            streamed = StreamedResponse(response)
            if not 200 <= response.status < 300:
                raise failure(await streamed.answer(), self._operation)
            streamed.refuse_page()
            yield streamed

    if not TYPE_CHECKING:  # a checker is to see it only where there is something to iterate over

        def iter(self, *_args: Any, **_kwargs: Any) -> NoReturn:
            """Say that this operation has nothing to iterate over."""
            raise TypeError(f"{self.__qualname__} does not page: call it")

    def request(self, *args: Any, **kwargs: Any) -> Request:
        """Return the request without sending it; ``.curl()`` shows it for a shell.

        Raises:
            TypeError: an argument is unknown or missing.
            RequestValidationError: an argument does not fit the document.
        """
        _options(kwargs)
        bound = bind(self._spec, self._operation, args, kwargs)
        bound.check()
        return bound.request(self._bound_client().base_url)

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

    async def iter(self, *args: Any, **kwargs: Any) -> AsyncGenerator[Item]:
        """Yield the items of all pages, asking for the next one when it is needed, or the events of a stream.

        It takes what a call takes; a page number or size says where to begin and how much to ask for at a time.

        Raises:
            TypeError: an argument is unknown or missing.
            ImmichError: as when the operation is called.
        """
        # The flows are made of operations; only here an operation asks one of them.
        from .paging import items

        found = items(self, args, kwargs)
        async with aclosing(found):
            async for item in found:
                yield item


def _options(kwargs: dict[str, Any]) -> tuple[Options, Any]:
    """Take the call options out of ``kwargs``."""
    given = [name for name in CALL_OPTIONS if name in kwargs] if kwargs else []
    if not given:
        return _NO_OPTIONS
    found = {name[1:]: kwargs.pop(name) for name in given}
    validation = found.pop("validation", None)
    return Options(**found), validation


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
