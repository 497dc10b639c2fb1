"""The asynchronous client."""

from __future__ import annotations

import functools
import logging
import re
import sys
import threading
import warnings
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeVar, Unpack
from urllib.parse import parse_qsl, quote

from msgspec import UNSET, UnsetType

from ._internal.lazy import LazyChild
from ._internal.threads import in_thread, preload
from .api import Api, Operation, api_class, operation_class
from .documentation import missing_tag
from .exceptions import (
    ImmichError,
    Issue,
    ResponseValidationWarning,
    UnauthorizedException,
    UnsupportedOperationError,
)
from .http.addresses import IN_PATH, check_base_url
from .http.bodies import MAX_RESPONSE_BYTES
from .http.json_form import to_wire
from .http.request import json_request, wire_text
from .http.response import ApiResponse, DiagnosisNeeded, RawResponse, ResponseReader, Validation, failure, refuse_page
from .http.retry import RETRIES
from .http.transport import Options, Transport
from .spec import operation as documented
from .spec.history import explain_schema, history
from .spec.loading import AUTO, SpecSource, load_spec
from .spec.model import LazyMapping, Spec
from .spec.naming import suggestion
from .spec.normalise import REFERENCE
from .spec.texts import texts

if TYPE_CHECKING:
    from ssl import SSLContext

    from aiohttp import ClientSession, ClientTimeout

    from .high_level.shared_links import Share
    from .options import OptionsWithSpec
    from .profiles import Target
    from .spec.search import Findings

T = TypeVar("T")

log: logging.Logger = logging.getLogger("immichpy_dynamic")

_PACKAGE = __name__.partition(".")[0]
_NEGOTIATION = f"{_PACKAGE}.negotiation"
_VALIDATIONS = ("warn", "strict", "off")
_VISITOR = "A shared link shows only what is in it: is the link still valid, and the `password` right?"
_INDEX = re.compile(r"\[\d+\]")


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
        spec: which document to speak: a release (``"2.7.5"``, ``"2.7"``, ``"latest"``), a path to a JSON or YAML
            document, the document itself, or a :class:`~immichpy_dynamic.Spec`; ``"auto"`` asks the server when the
            client is opened. The newest bundled release by default.
        http_client: your own ``aiohttp.ClientSession``; it is used as it is and stays yours to close.
        validation: what to do when an answer deviates from the document: ``"warn"`` builds the object all the
            same, reports the issues on ``ApiResponse.issues`` and warns once for each; ``"strict"`` raises;
            ``"off"`` is silent.
        timeout: seconds for a whole call, or an ``aiohttp.ClientTimeout``. Without it: 10 s to connect, 60 s between
            reads, no total limit.
        retries: how often a request that may be repeated is sent again after a connection error or 429, 502, 503, 504.
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

    fixed_release: str | None = None
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
        if validation not in _VALIDATIONS:
            raise ValueError(f"validation must be one of {', '.join(_VALIDATIONS)}, not {validation!r}")
        if self.fixed_release is not None and spec is not None:
            raise TypeError(f"this client speaks {self.fixed_release}: for another use immichpy_dynamic.AsyncClient")
        if base_url is None:
            target = _default_target()
            base_url = target.base_url
            if api_key is None and access_token is None:
                api_key, access_token = target.credentials.get("api_key"), target.credentials.get("access_token")
            way = target.connection.client_settings()
            ssl = way.get("ssl") if ssl is None else ssl
            headers = {**way.get("headers", {}), **(headers or {})}
        self.base_url: str = check_base_url(base_url)
        self.validation: Validation = validation
        self.prepared: set[str] = set()
        self.server_version: str | None = None
        self._wanted = self.fixed_release or spec
        self._spec: Spec | None = spec if isinstance(spec, Spec) else None
        self._spec_source: str | None = None
        self._asked_version = False
        self._warned: set[tuple[str, str, str]] = set()
        credentials = {}
        if api_key is not None:
            credentials["x-api-key"] = _header_value("api_key", api_key)
        if access_token is not None:
            credentials["Authorization"] = "Bearer " + _header_value("access_token", access_token)
        self.transport: Transport = Transport(
            self.base_url,
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
        self._share = share
        self._has_entered = False

    @classmethod
    def from_share(cls, url: str, password: str | None = None, **options: Unpack[OptionsWithSpec]) -> Self:
        """Return a client of what a shared link shows; its calls carry the link's key or slug.

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
    def spec(self) -> Spec:
        """The document that this client speaks; read when first needed.

        Raises:
            SpecError: it cannot be used.
            ImmichError: it is to be negotiated, and the client was not opened.
        """
        if self._spec is None:
            if self._wanted == AUTO:
                raise ImmichError('a client with spec="auto" asks its server when it is opened: use `async with`')
            self._spec = load_spec(self._wanted)
        return self._spec

    @property
    def needs_negotiation(self) -> bool:
        """Whether the server is still to be asked which document to speak."""
        return self._spec is None and self._wanted == AUTO

    @property
    def spec_source(self) -> str:
        """Where the document came from, and why it was chosen."""
        return self._spec_source or self.spec.source

    @property
    def release(self) -> str:
        """The release of Immich whose interface this client speaks."""
        return self.spec.release

    @functools.cached_property
    def operations(self) -> Mapping[str, Operation[Any]]:
        """Every operation by its ``operationId``."""
        spec = self.spec
        return Operations(spec.operations, lambda name: operation_class(spec, spec.operations[name])(self))

    def __repr__(self) -> str:
        speaks = f"speaks Immich {self._spec.release}" if self._spec else f"spec={_described(self._wanted)}"
        return f"<{type(self).__name__} {self.base_url}, {speaks}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be copied or pickled, as the transport does."""
        self.transport.__reduce__()

    def __dir__(self) -> Iterable[str]:
        return sorted({*object.__dir__(self), *self.spec.tags})

    if not TYPE_CHECKING:  # a checker is to see only what there is

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            tag = self.spec.find_tag(name)
            if tag is None:
                raise UnsupportedOperationError(missing_tag(self.spec, name), name=name, obj=self)
            api: Api = api_class(self.spec, tag)(self)
            self.__dict__[tag] = api
            return api

    def supports(self, operation: str, *, parameter: str | None = None, value: Any = None) -> bool:
        """Whether the release that this client speaks has an operation.

        Args:
            operation: its name in any spelling, ``"getQueues"`` or ``"get_queues"``.
            parameter: whether it also has this parameter or field of the body.
            value: whether the parameter also takes this value of its enum.
        """
        from .spec.history import supports

        return supports(self.spec, operation, parameter=parameter, value=value)

    def find(self, text: str) -> Findings:
        """Search the operations, parameters, fields and enum values of the release that this client speaks.

        Args:
            text: words that must all occur, in any spelling: ``"thumbnail"``, ``"album user"``.
        """
        from .spec.search import find

        return find(self.spec, text)

    async def open(self) -> Self:
        """Choose the document, if that is left to the client, and open a session.

        Raises:
            SpecError: the document cannot be used.
            ImmichError: it is to be negotiated, and no Immich server answers.
            UnauthorizedException: the password is not that of the shared link.
        """
        if self.needs_negotiation:
            await self._negotiate()
        elif self._spec is None:
            # Reading a document is file access: not for the event loop.
            self._spec = await in_thread(load_spec, self._wanted)
        # They are files too, and what says why a name is unknown, or what an operation does, has no time to read them.
        await in_thread(_read_texts)
        await self.transport.open()
        if self._share is not None and not self._has_entered:
            from .high_level.shared_links import enter

            await enter(self, self._share)
            self._has_entered = True
        return self

    async def _negotiate(self) -> None:
        await preload(_NEGOTIATION)
        from .negotiation import negotiate

        choice = await negotiate(self.transport)
        self._spec, self.server_version = choice.spec, choice.server_version
        self._spec_source = f"{choice.spec.source}: {choice.why}"
        log.info(
            "%s is Immich %s; speaking %s (%s)",
            self.base_url,
            self.server_version,
            self._spec.release,
            self._spec_source,
        )
        if not choice.fits:
            server = f"{self.base_url} is Immich {choice.server_version}"
            message = f"{server}; this client speaks {self._spec.release}: {choice.why}"
            warnings.warn(ResponseValidationWarning(message), stacklevel=_outside())

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
        await self.transport.close()

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
        """Call a path that no document lists.

        Args:
            method: HTTP method.
            path: after ``/api``, such as ``/new/path``; it may hold a query.
            params: query parameters by their wire names; lists are repeated, ``None`` is left out.
            json: the body, a model or plain data.
            returns: name of the schema that the answer is validated against and typed as; plain data without.

        Raises:
            ApiException: the server refused or failed.
            UnsupportedOperationError: the document has no schema ``returns``.
        """
        schema: dict[str, Any] = {}
        if returns is not None:
            try:
                self.spec.schema(returns)
            except KeyError:
                names = self.spec.schemas
                told = explain_schema(returns, self.release) if self.spec.is_immich else None
                message = told or f"Immich {self.release} has no schema {returns!r}.{suggestion(returns, names)}"
                raise UnsupportedOperationError(message) from None
            schema = {"$ref": REFERENCE + returns}
        # A query within the path may hold a share's key: errors and logs show the path.
        path, _, within = path.partition("?")
        query = parse_qsl(within, keep_blank_values=True) + [
            (name, wire_text(to_wire(item)))
            for name, value in (params or {}).items()
            for item in (value if isinstance(value, (list, tuple)) else [value])
            if item is not None
        ]
        request = json_request(method, f"{self.base_url}/{quote(path.lstrip('/'), safe=IN_PATH)}", query, json)
        answer = await self.transport.fetch(
            request, Options(_timeout, _headers, _retries, max_response_bytes=_max_response_bytes)
        )
        if not 200 <= answer.status < 300:
            raise failure(answer, None)
        if not answer.content:
            return None
        if "json" not in answer.media_type:
            refuse_page(answer, "JSON")
            return answer.content
        operation = documented.OperationModel(
            operation_id=f"{request.method} {path}",
            name="request",
            tag="client",
            method=request.method,
            path=path,
            summary=None,
            parameters=(),
            body=None,
            responses=(documented.Response("2XX", documented.JSON, schema),),
        )
        await in_thread(self.prepare, operation)
        return (await self.read(operation, answer, _validation)).data

    def prepare(self, operation: documented.OperationModel) -> None:
        """Build what a call of ``operation`` takes, so that the call itself is quick."""
        # One thread at a time: another one would take a model for finished while its fields are still missing.
        lock: threading.Lock = self.spec.derived("lock", threading.Lock)
        with lock:
            self._reader.prepare(operation)
        self.prepared.add(operation.operation_id)

    async def read(
        self, operation: documented.OperationModel, answer: RawResponse, validation: Validation | None
    ) -> ApiResponse[Any]:
        """Return an answer as typed data, and warn of what deviates.

        Raises:
            ApiException: the status is not a success.
            UnexpectedContentError: the body is not what an API answers.
            ResponseValidationError: it deviates, and validation is ``"strict"``.
        """
        validation = validation or self.validation
        if validation not in _VALIDATIONS:
            raise ValueError(f"_validation must be one of {', '.join(_VALIDATIONS)}, not {validation!r}")
        try:
            result = self._reader.read(operation, answer, validation, may_diagnose="jsonschema" in sys.modules)
        except UnauthorizedException:
            if self._share is None:
                raise
            raise failure(answer, operation, _VISITOR) from None
        except DiagnosisNeeded:
            await preload("jsonschema")
            result = self._reader.read(operation, answer, validation)
        if result.issues and validation == "warn":
            await self._warn(operation, result.issues)
        return result

    @property
    def _reader(self) -> ResponseReader:
        reader: ResponseReader = self.spec.derived("reader", lambda: ResponseReader(self.spec))
        return reader

    async def _warn(self, operation: documented.OperationModel, issues: Sequence[Issue]) -> None:
        advice = await self._advice() if not self._warned else ""
        for issue in issues:
            key = (operation.operation_id, _INDEX.sub("[*]", issue.path), issue.rule)
            if key not in self._warned:
                self._warned.add(key)
                message = f"{operation.tag}.{operation.name}: the answer deviates from Immich {self.release}: {issue}"
                warnings.warn(ResponseValidationWarning(message + advice), stacklevel=_outside())
                advice = ""

    async def _advice(self) -> str:
        """Who named no document may speak the wrong one: ask the server once, when it first deviates."""
        if self._wanted is not None or self._asked_version:
            return ""
        # Marked before asking: two calls may deviate at once.
        self._asked_version = True
        await preload(_NEGOTIATION)
        from .negotiation import server_version

        try:
            self.server_version = await server_version(self.transport)
        except ImmichError:
            return ""
        if self.server_version == self.release:
            return ""
        return (
            f"\nThe server is Immich {self.server_version}, this client speaks {self.release}: "
            f'choose its document with spec="{self.server_version}" or spec="auto".'
        )


class Operations(LazyMapping[T]):
    """Every operation by its ``operationId``; an unknown one gets a hint."""

    def __getitem__(self, key: str) -> T:
        try:
            return super().__getitem__(key)
        except KeyError:
            raise KeyError(f"no operation {key!r}.{suggestion(key, self)}") from None


def _read_texts() -> None:
    history()
    texts()


def _default_target() -> Target:
    from .profiles import default_target

    return default_target()


def _bound_api(spec: Spec, tag: str, client: AsyncClient | None) -> Api:
    return api_class(spec, tag)(client)


def client_class(spec: Spec, release: str, module: str) -> type[AsyncClient]:
    """Return the ``AsyncClient`` of a version module.

    Args:
        spec: the release's document.
        release: the release as the module names it, ``"3.1"``.
        module: the module's name.
    """
    tags = {tag: LazyChild(functools.partial(_bound_api, spec, tag)) for tag in spec.tags}
    doc = f"A client that speaks Immich {spec.release}. See :class:`immichpy_dynamic.AsyncClient`."
    return type("AsyncClient", (AsyncClient,), {**tags, "fixed_release": release, "__module__": module, "__doc__": doc})


def _outside() -> int:
    """Return the ``stacklevel`` of the first caller outside of this package: a warning is to name the user's line."""
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
        level, frame = level + 1, frame.f_back
    return level


def _described(source: SpecSource | None) -> str:
    return "a mapping" if isinstance(source, Mapping) else repr(source)


def _header_value(name: str, value: str) -> str:
    value = value.strip()
    if not value or not value.isprintable() or not value.isascii():
        raise ValueError(f"{name} is empty or has characters that no key has (was it cut or pasted twice?)")
    return value
