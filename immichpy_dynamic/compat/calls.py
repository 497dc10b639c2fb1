"""Calls with the signatures of immichpy's generated methods: order of arguments, spellings, options, results."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from .._internal.threads import run_in_thread
from ..api import Operation
from ..exceptions import UnsupportedOperationError
from ..http.transport import Options
from ..spec.naming import fold, pascal_case, suggestion
from ..spec.operation import FORM, MULTIPART, OperationModel
from .configuration import ApiClient
from .exceptions import ApiTypeError
from .selection import chosen

if TYPE_CHECKING:
    from aiohttp import ClientResponse

HTTP_INFO = "_with_http_info"
UNREAD = "_without_preload_content"
DEPRECATED = "deprecated"
"""The tag of generated clients that contains the deprecated operations a second time."""

_FIXED: Mapping[str, tuple[Any, str]] = {
    "_request_auth": (None, "make another client for another key"),
    "_content_type": (None, "pass _headers={'Content-Type': …}"),
    "_host_index": (0, "make another client for another server"),
}
"""Option → the only accepted value, and the advice for other values."""


class ApiResponse(msgspec.Struct, frozen=True):
    """The whole response to a call, under immichpy's names."""

    status_code: int
    headers: Mapping[str, str]
    data: Any
    raw_data: bytes


class UnreadResponse:
    """A response whose body is not read yet; it has the attributes of ``aiohttp.ClientResponse``."""

    def __init__(self, response: ClientResponse, context: AbstractAsyncContextManager[ClientResponse]) -> None:
        self._response = response
        # The connection is released when the context ends or is garbage-collected.
        self._context = context

    def __getattr__(self, name: str) -> Any:
        return getattr(self._response, name)

    def __repr__(self) -> str:
        return f"<UnreadResponse {self._response.status}>"

    async def __aenter__(self) -> UnreadResponse:  # noqa: PYI034 - it is not meant to be derived from
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self._context.__aexit__(None, None, None)


class CompatOperation:
    """An operation with the interface of immichpy's generated method.

    Args:
        operation: the operation.
        api_client: the connection that it uses.
    """

    def __init__(self, operation: Operation[Any], api_client: ApiClient) -> None:
        self._operation = operation
        self._api_client = api_client
        self._places = places_of(operation.model)
        functools.update_wrapper(self, operation, assigned=("__name__", "__qualname__", "__doc__"), updated=())

    def __repr__(self) -> str:
        return repr(self._operation)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._operation, name)

    async def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the operation and return the data of the response."""
        return (await self.with_http_info(*args, **kwargs)).data

    async def with_http_info(self, *args: Any, **kwargs: Any) -> ApiResponse:
        """Call the operation and return the whole response."""
        arguments = self._arguments(args, kwargs)
        try:
            response = await self._operation.raw(**arguments)
        except TypeError as error:
            raise ApiTypeError(str(error)) from error
        return ApiResponse(response.status, response.headers, response.data, response.content)

    async def without_preload_content(self, *args: Any, **kwargs: Any) -> UnreadResponse:
        """Call the operation and return its response unread, whatever its status is."""
        operation = self._operation
        arguments = self._arguments(args, kwargs)
        options = Options(**{name[1:]: arguments.pop(name) for name in ("_timeout", "_headers") if name in arguments})
        # In a thread, because compiling takes milliseconds.
        await run_in_thread(operation.connection.prepare, operation.model)
        try:
            request = operation.request(**arguments)
        except TypeError as error:
            raise ApiTypeError(str(error)) from error
        context = operation.connection.transport.stream(request, options)
        return UnreadResponse(await context.__aenter__(), context)

    def _arguments(self, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> dict[str, Any]:
        """Return arguments as keywords of this package."""
        name = self._operation.model.name
        for header, value in self._api_client.credentials().items():
            self._operation.connection.transport.add_credential(header, value)
        if len(args) > len(self._places):
            raise ApiTypeError(f"{name}() takes at most {len(self._places)} positional arguments, got {len(args)}")
        arguments = dict(zip(self._places, args, strict=False))
        known = spellings_of(self._operation.model)
        for given, value in kwargs.items():
            if given.startswith("_"):
                continue
            # Arguments that the generator renames: `from` is `var_from` in immichpy and `from_` in this package.
            key = known.get(fold(given)) or known.get(fold(given.removeprefix("var_"))) or given
            if key in arguments:
                raise ApiTypeError(f"{name}() got two values for {given!r}")
            arguments[key] = value
        return arguments | options_of(kwargs, self._api_client.default_headers)


def places_of(model: OperationModel) -> list[str]:
    """Return the names of an operation's arguments in the order of a generated client.

    The order is: path parameters by name, query and header parameters, the body (a form by its fields). Required
    arguments come before optional ones.
    """
    path = sorted((p for p in model.parameters if p.location == "path"), key=lambda parameter: parameter.wire_name)
    places = [(p.name, p.required) for p in path]
    places += [(p.name, p.required) for p in model.parameters if p.location not in ("path", "body")]
    if model.body is not None and model.body.content_type in (FORM, MULTIPART):
        places += [(field.name, field.required) for field in model.body.fields]
    elif model.body is not None:
        places.append((model.body.name, model.body.required))
    return [name for name, _ in sorted(places, key=lambda place: not place[1])]


def spellings_of(model: OperationModel) -> dict[str, str]:
    """Return folded spellings → names of an operation's arguments."""
    names = [parameter.name for parameter in model.parameters] + ([model.body.name] if model.body else [])
    return {fold(name): name for name in names}


def options_of(kwargs: Mapping[str, Any], headers: Mapping[str, str]) -> dict[str, Any]:
    """Return the options of a call under the names of this package.

    Args:
        kwargs: keywords of a call; those without a leading underscore are ignored.
        headers: headers of every request.
    """
    options = {name: value for name, value in kwargs.items() if name.startswith("_")}
    timeout = options.pop("_request_timeout", None)
    if isinstance(timeout, (tuple, list)):
        import aiohttp

        connect, read = timeout
        options["_timeout"] = aiohttp.ClientTimeout(total=None, sock_connect=connect, sock_read=read)
    elif timeout is not None:
        options["_timeout"] = timeout
    for name, (accepted, advice) in _FIXED.items():
        if options.pop(name, accepted) not in (accepted, None):
            raise ApiTypeError(f"compat does not support {name}: {advice}")
    sent = {**headers, **(options.pop("_headers", None) or {})}
    return {**options, "_headers": sent} if sent else options


class ApiGroup:
    """The operations of one tag, as immichpy's API classes have them; one subclass per tag.

    Args:
        api_client: the connection to use.
    """

    tag: ClassVar[str]

    def __init__(self, api_client: ApiClient) -> None:
        self.api_client = api_client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.api_client.native.base_url}>"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        member = self._member(name.removesuffix(HTTP_INFO).removesuffix(UNREAD))
        if not isinstance(member, Operation):
            found: Any = self._high_level_method(name, member)
        else:
            operation = CompatOperation(member, self.api_client)
            if name.endswith(HTTP_INFO):
                found = operation.with_http_info
            else:
                found = operation.without_preload_content if name.endswith(UNREAD) else operation
        self.__dict__[name] = found
        return found

    def __dir__(self) -> list[str]:
        native = self.api_client.native
        if self.tag != DEPRECATED:
            return [*object.__dir__(self), *dir(getattr(native, self.tag))]
        return [*object.__dir__(self), *(op.model.name for op in native.operations.values() if op.deprecated)]

    def _member(self, name: str) -> Any:
        native = self.api_client.native
        if self.tag != DEPRECATED:
            return getattr(getattr(native, self.tag), name)
        model = native.spec.find_operation(name)
        if model is None or not model.deprecated:
            known = [op.name for op in native.spec.operations.values() if op.deprecated]
            message = f"Immich {native.release} deprecates no operation {name!r}.{suggestion(name, known)}"
            raise UnsupportedOperationError(message, name=name, obj=self)
        return native.operations[model.operation_id]

    def _high_level_method(self, name: str, method: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        @functools.wraps(method)
        async def call(*args: Any, **kwargs: Any) -> Any:
            given = {key: value for key, value in kwargs.items() if not key.startswith("_")}
            if name == "upload" and "retries" in given:
                # In immichpy the option counts attempts; here it counts repetitions after a failure.
                if given["retries"] < 1:
                    raise ValueError("retries must be >= 1")
                given["retries"] -= 1
            return await method(*args, **given, **options_of(kwargs, {}))

        return call


@functools.cache
def group_class(release: str, tag: str) -> type[ApiGroup]:
    """Return the class of a tag, such as ``AlbumsApi``."""
    doc = f"The operations of ``client.{tag}`` of Immich {release}."
    return type(f"{pascal_case(tag)}Api", (ApiGroup,), {"tag": tag, "__doc__": doc})


def group_named(name: str) -> type[ApiGroup] | None:
    """Return the class that immichpy calls ``name``, such as ``AlbumsApi``, or ``None``."""
    spec = chosen()
    words = name.removesuffix("Wrapped").removesuffix("Api")
    tag = DEPRECATED if words == "Deprecated" else spec.find_tag(words)
    return None if tag is None else group_class(spec.release, tag)
