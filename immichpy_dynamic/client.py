"""The asynchronous client: options, opening, closing, and the methods that belong to no tag."""

from __future__ import annotations

import functools
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, NoReturn, Self, Unpack
from urllib.parse import parse_qsl, quote

from msgspec import UNSET, UnsetType

from ._internal.lazy import LazyChild
from ._internal.threads import preload, run_in_thread
from .api import Api, Operation, connection_of
from .composition import classes_of
from .connection import ClientConnection
from .documentation import missing_tag
from .exceptions import UnsupportedOperationError
from .http.addresses import IN_PATH, check_base_url
from .http.bodies import MAX_RESPONSE_BYTES
from .http.request import json_request, wire_text
from .http.response import RawResponse, Validation, failure, refuse_page
from .http.retry import RETRIES
from .http.transport import Options, Transport
from .schema.json_form import to_wire
from .spec.history import explain_schema
from .spec.loading import SpecSource
from .spec.model import Spec
from .spec.naming import suggestion
from .spec.normalise import REFERENCE, Schema
from .spec.operation import JSON, OperationModel, Response

if TYPE_CHECKING:
    from datetime import datetime
    from ssl import SSLContext

    from aiohttp import ClientSession, ClientTimeout

    from .high_level.backup import LibraryMethods
    from .high_level.event_payloads import Event
    from .high_level.shared_links import Share
    from .options import OptionsWithSpec
    from .profiles import Target
    from .spec.search import Findings


_EVENTS = f"{__package__}.high_level.events"


class AsyncClient:
    """A client of one Immich server, made from an OpenAPI document.

    Its attributes are the document's tags, theirs the operations::

        async with AsyncClient("http://localhost:2283", api_key="…") as client:
            album = await client.albums.create_album(album_name="Trip")

    Args:
        base_url: address of the server; ``/api`` is added when missing. Without one, address and key come from the
            environment (``IMMICH_BASE_URL`` and ``IMMICH_API_KEY`` or ``IMMICH_ACCESS_TOKEN``), else from the profile
            that ``immichpy-dynamic login`` has stored.
        api_key: a key made in Immich under Account Settings > API Keys; without one only public operations work.
        access_token: a session's token (from ``authentication.login``) in place of a key.
        spec: which OpenAPI document to use: a release (``"2.7.5"``, ``"2.7"``, ``"latest"``), a path to a JSON or YAML
            document, the document itself, or a :class:`~immichpy_dynamic.Spec`; ``"auto"`` asks the server when the
            client is opened. The newest bundled release by default.
        http_client: your own ``aiohttp.ClientSession``; it is used as it is and stays yours to close.
        validation: what to do when an response does not match its schema: ``"warn"`` builds the object all the
            same, reports the issues on ``ApiResponse.issues`` and warns once for each; ``"strict"`` raises;
            ``"off"`` does not validate.
        timeout: seconds for a whole call, or an ``aiohttp.ClientTimeout``. Without it: 10 s to connect, 60 s between
            reads, no total limit.
        retries: how often a failed attempt is repeated when the request may be repeated; 0 is one attempt.
        max_response_bytes: how large a response may be, after decompression (256 MiB); streams have no limit.
        headers: sent with every request.
        ssl: an ``ssl.SSLContext``, or ``False`` to accept any certificate.
        proxy: URL of a proxy; otherwise the environment decides.
        share: a shared link in place of a key; :meth:`from_share` reads it from its address.

    Raises:
        ValueError: ``base_url``, a credential, ``timeout``, ``proxy`` or ``validation`` is not usable.
        ConfigurationError: there is no ``base_url``, and neither the environment nor a profile names a server.
        SpecError: ``spec`` is not usable; raised when the document is first needed.
    """

    _fixed_release: str | None = None
    """The release that a version module's client always speaks."""

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        access_token: str | None = None,
        spec: SpecSource | None = None,
        http_client: ClientSession | None = None,
        validation: Validation = "warn",
        timeout: float | ClientTimeout | None = None,
        retries: int = RETRIES,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        headers: Mapping[str, str] | None = None,
        ssl: SSLContext | bool | None = None,
        proxy: str | None = None,
        share: Share | None = None,
    ) -> None:
        if self._fixed_release is not None and spec is not None:
            raise TypeError(f"this client speaks {self._fixed_release}: for another use immichpy_dynamic.AsyncClient")
        if base_url is None:
            target = _default_target()
            base_url = target.base_url
            if api_key is None and access_token is None:
                api_key, access_token = target.credentials.get("api_key"), target.credentials.get("access_token")
            way = target.connection.client_settings()
            ssl = way.get("ssl") if ssl is None else ssl
            headers = {**way.get("headers", {}), **(headers or {})}
        credentials = {}
        if api_key is not None:
            credentials["x-api-key"] = _header_value("api_key", api_key)
        if access_token is not None:
            credentials["Authorization"] = "Bearer " + _header_value("access_token", access_token)
        transport = Transport(
            check_base_url(base_url),
            credentials=credentials,
            http_client=http_client,
            timeout=timeout,
            retries=retries,
            max_response_bytes=max_response_bytes,
            headers=headers,
            ssl=ssl,
            proxy=proxy,
            share={share.parameter: share.value} if share else None,
        )
        source = self._fixed_release or spec
        self._connection = ClientConnection(transport, source, validation=validation, share=share)

    @classmethod
    def from_share(cls, url: str, password: str | None = None, **options: Unpack[OptionsWithSpec]) -> Self:
        """Return a client for a shared link; its requests carry the link's key or slug.

        ::

            async with AsyncClient.from_share("https://photos.example.org/share/KEY", password="…") as client:
                link = await client.shared_links.get_my_shared_link()

        Args:
            url: the link: ``https://host/share/KEY`` or ``https://host/s/slug``.
            password: its password, when it has one; shown to the server when the client is opened.
            **options: what :class:`AsyncClient` takes, such as ``spec``.

        Raises:
            ValueError: ``url`` is no such link.
        """
        from .high_level.shared_links import read_share_url

        base_url, share = read_share_url(url, password)
        return cls(base_url, share=share, **options)

    @property
    def base_url(self) -> str:
        """The address of the API, ending in ``/api``."""
        return self._connection.base_url

    @property
    def spec(self) -> Spec:
        """The OpenAPI document that this client uses; read when first needed.

        Raises:
            SpecError: it cannot be used.
            ImmichError: the server is to be asked for it, and the client was not opened.
        """
        return self._connection.spec

    @property
    def spec_source(self) -> str:
        """The origin of the OpenAPI document and the reason for choosing it."""
        return self._connection.spec_source

    @property
    def release(self) -> str:
        """The release of Immich whose interface this client uses."""
        return self.spec.release

    @property
    def server_version(self) -> str | None:
        """The server's own release; ``None`` unless the client has asked for it."""
        return self._connection.server_version

    @property
    def operations(self) -> Mapping[str, Operation[Any]]:
        """Every operation by its ``operationId``."""
        return self._connection.operations

    @property
    def library(self) -> LibraryMethods:
        """Methods that concern the whole library of the user, such as ``back_up``."""
        from .high_level.backup import LibraryMethods

        _ = self.spec
        return LibraryMethods(self._connection)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connection!r}>"

    def __reduce__(self) -> NoReturn:
        """Raise TypeError: a pickled client would store the API key in clear text, and would have no connections."""
        self._connection.transport.__reduce__()

    def __dir__(self) -> Iterable[str]:
        return sorted({*object.__dir__(self), *classes_of(self.spec).tags})

    if not TYPE_CHECKING:  # hidden from type checkers, so that they report unknown names

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            classes = classes_of(self.spec)
            tag = classes.tags.get(name) or self.spec.find_tag(name)
            if tag is None:
                raise UnsupportedOperationError(missing_tag(self.spec, name), name=name, obj=self)
            api: Api = classes.apis[tag](self._connection)
            self.__dict__[next(attribute for attribute, other in classes.tags.items() if other == tag)] = api
            return api

    def supports(self, operation: str, *, parameter: str | None = None, value: Any = None) -> bool:
        """Return whether the release that this client uses has an operation.

        Args:
            operation: its name in any spelling, ``"getQueues"`` or ``"get_queues"``.
            parameter: check also that it has this parameter or field of the body.
            value: check also that the parameter accepts this value of its enum.
        """
        from .spec.history import supports

        return supports(self.spec, operation, parameter=parameter, value=value)

    def find(self, text: str) -> Findings:
        """Search the operations, parameters, fields and enum values of the release that this client uses.

        Args:
            text: words that must all occur, in any spelling: ``"thumbnail"``, ``"album user"``.
        """
        from .spec.search import find

        return find(self.spec, text)

    async def open(self) -> Self:
        """Choose the OpenAPI document (with ``spec="auto"``) and open a session.

        Raises:
            SpecError: the document cannot be used.
            ImmichError: the server is to be asked for it, and no Immich server answers.
            UnauthorizedException: the password is not that of the shared link.
        """
        await self._connection.open()
        return self

    async def __aenter__(self) -> Self:
        try:
            return await self.open()
        except BaseException:
            await self.close()
            raise

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections. The client can be used again: they are opened anew when needed."""
        await self._connection.close()

    async def events(
        self, kinds: Iterable[str] | str | None = None, *, catch_up: bool = False, since: datetime | None = None
    ) -> AsyncGenerator[Event]:
        """Yield the events that the server sends while they happen (needs the extra ``live``).

        ::

            async for event in client.events("on_upload_success", catch_up=True):
                print(event.data.original_file_name)

        Immich sends the events of the caller's own assets, ``on_upload_success`` once an asset has thumbnails. A
        connection that is lost is made again, after which an event of the kind ``"gap"`` tells how long it was lost.
        Permanent deletions within a gap cannot be found afterwards: for these use the sync stream.

        Args:
            kinds: which events to yield, such as ``"on_upload_success"`` and ``"on_asset_trash"``; all by default,
                those of newer releases included.
            catch_up: whether to search for what was missed without connection: each new asset comes exactly once as
                ``on_upload_success``, a changed one as ``on_asset_update``, a trashed one as ``on_asset_trash``.
            since: first yield the events since this time, by the server's clock; implies ``catch_up``.

        Returns:
            an iterator without end. ``event.data`` is a model where the payload has a known schema.

        Raises:
            ValueError: a kind is unknown, or ``since`` has no time zone.
            ApiConnectionError: the first connection fails.
            UnauthorizedException: the server sends no events with this key: it needs the permission ``all``.
            ImmichError: python-socketio is not installed, or a search fails.
        """
        await preload(_EVENTS)
        from .high_level.events import events

        kinds = kinds if kinds is None or isinstance(kinds, str) else frozenset(kinds)
        async with aclosing(events(self._connection, kinds, catch_up=catch_up, since=since)) as arriving:
            async for event in arriving:
                yield event

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        returns: str | None = None,
        _timeout: float | ClientTimeout | UnsetType | None = UNSET,
        _headers: Mapping[str, str] | None = None,
        _retries: int | None = None,
        _validation: Validation | None = None,
        _max_response_bytes: int | None = None,
    ) -> Any:
        """Call a path that the OpenAPI document does not list.

        Args:
            method: HTTP method.
            path: after ``/api``, such as ``/new/path``; it may hold a query.
            params: query parameters by their JSON names; lists are repeated, ``None`` is left out.
            json: the body, a model or plain data.
            returns: name of the schema that the response is validated against and typed as; plain data without.

        Raises:
            ApiException: the server refused or failed.
            UnsupportedOperationError: the document has no schema ``returns``.
        """
        schema = _schema_named(self.spec, returns) if returns is not None else {}
        # A query within the path may hold a share's key: errors and logs show the path.
        path, _, within = path.partition("?")
        query = [*parse_qsl(within, keep_blank_values=True), *_query(params or {})]
        request = json_request(method, f"{self.base_url}/{quote(path.lstrip('/'), safe=IN_PATH)}", query, json)
        options = Options(_timeout, _headers, _retries, max_response_bytes=_max_response_bytes)
        response = await self._connection.transport.fetch(request, options)
        if not 200 <= response.status < 300:
            raise failure(self._connection.transport.redacted(response), None)
        if not response.content:
            return None
        if "json" not in response.media_type:
            refuse_page(response, "JSON")
            return response.content
        return await self._typed(_unlisted_operation(request.method, path, schema), response, _validation)

    async def _typed(self, operation: OperationModel, response: RawResponse, validation: Validation | None) -> Any:
        await run_in_thread(self._connection.prepare, operation)
        return (await self._connection.read(operation, response, validation)).data


def _default_target() -> Target:
    from .profiles import default_target

    return default_target()


def client_class(spec: Spec, release: str, module: str) -> type[AsyncClient]:
    """Return the ``AsyncClient`` of a version module.

    Args:
        spec: the release's document.
        release: the release as the module names it, ``"3.1"``.
        module: the module's name.
    """
    tags = {name: LazyChild(functools.partial(_bound_api, spec, tag)) for name, tag in classes_of(spec).tags.items()}
    doc = f"A client that speaks Immich {spec.release}. See :class:`immichpy_dynamic.AsyncClient`."
    own = {"_fixed_release": release, "__module__": module, "__doc__": doc}
    return type("AsyncClient", (AsyncClient,), {**tags, **own})


def _bound_api(spec: Spec, tag: str, client: AsyncClient | None) -> Api:
    return classes_of(spec).apis[tag](connection_of(client))


def _schema_named(spec: Spec, name: str) -> Schema:
    """Return a reference to the schema ``name``.

    Raises:
        UnsupportedOperationError: the document has no such schema.
    """
    try:
        spec.schema(name)
    except KeyError:
        told = explain_schema(name, spec.release) if spec.is_immich else None
        message = told or f"Immich {spec.release} has no schema {name!r}.{suggestion(name, spec.schemas)}"
        raise UnsupportedOperationError(message) from None
    return {"$ref": REFERENCE + name}


def _query(params: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return query parameters as text; lists are repeated, ``None`` is left out."""
    return [
        (name, wire_text(to_wire(item)))
        for name, value in params.items()
        for item in (value if isinstance(value, (list, tuple)) else [value])
        if item is not None
    ]


def _unlisted_operation(method: str, path: str, schema: Schema) -> OperationModel:
    return OperationModel(
        operation_id=f"{method} {path}",
        name="request",
        tag="client",
        method=method,
        path=path,
        summary=None,
        parameters=(),
        body=None,
        responses=(Response("2XX", JSON, schema),),
    )


def _header_value(name: str, value: str) -> str:
    value = value.strip()
    if not value or not value.isprintable() or not value.isascii():
        raise ValueError(f"{name} is empty or has characters that no key has (was it cut or pasted twice?)")
    return value
