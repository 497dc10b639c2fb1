"""The shared state of a client's operations: the connection, the OpenAPI document, and reading responses."""

from __future__ import annotations

import functools
import logging
import re
import sys
import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ._internal.lazy import LazyMapping
from ._internal.threads import preload, run_in_thread
from .api import Operation
from .composition import classes_of
from .exceptions import ImmichError, Issue, ResponseValidationWarning, UnauthorizedException
from .http.response import ApiResponse, DiagnosisNeeded, RawResponse, ResponseReader, Validation, failure
from .http.transport import Options, Transport
from .schema.compiled import compiled
from .spec.history import history
from .spec.loading import AUTO, SpecSource, load_spec
from .spec.model import Spec
from .spec.naming import suggestion
from .spec.operation import OperationModel
from .spec.texts import texts

if TYPE_CHECKING:
    import asyncio

    from .high_level.shared_links import Share

T = TypeVar("T")

_FIRST_ERROR_STATUS = 400
log: logging.Logger = logging.getLogger("immichpy_dynamic")

_PACKAGE = __name__.partition(".")[0]
_NEGOTIATION = f"{_PACKAGE}.negotiation"
_HINT_TIMEOUT = 5.0
_VALIDATIONS = ("warn", "strict", "off")
_VISITOR = "A shared link shows only what is in it: is the link still valid, and the `password` right?"
_INDEX = re.compile(r"\[\d+\]")


class ClientConnection:
    """The internal state of a client, shared by its operations.

    Args:
        transport: sends requests to the server.
        source: which OpenAPI document the client uses; see :class:`~immichpy_dynamic.AsyncClient`.
        validation: what to do when a response does not match its schema.
        share: the shared link that replaces the API key, if any.

    Raises:
        ValueError: ``validation`` is none of the three words.
    """

    def __init__(
        self, transport: Transport, source: SpecSource | None, *, validation: Validation, share: Share | None = None
    ) -> None:
        _check_validation("validation", validation)
        self.transport = transport
        self.prepared: set[str] = set()
        """The ids of the operations that :meth:`prepare` has compiled."""
        self.server_version: str | None = None
        self._validation = validation
        self._source = source
        self._spec = source if isinstance(source, Spec) else None
        self._spec_source: str | None = None
        self._share = share
        self._has_entered = False
        self._version_check: asyncio.Task[None] | None = None
        self._warned: set[tuple[str, str, str]] = set()

    def __repr__(self) -> str:
        wanted = "a mapping" if isinstance(self._source, Mapping) else repr(self._source)
        return f"{self.base_url}, " + (f"speaks Immich {self._spec.release}" if self._spec else f"spec={wanted}")

    @property
    def base_url(self) -> str:
        """The address of the API, ending in ``/api``."""
        return self.transport.base_url

    @property
    def spec(self) -> Spec:
        """The document; read when it is first needed.

        Raises:
            SpecError: it cannot be used.
            ImmichError: the server is to be asked for it, and the client was not opened.
        """
        if self._spec is None:
            if self.needs_negotiation:
                raise ImmichError('a client with spec="auto" asks its server when it is opened: use `async with`')
            self._spec = load_spec(self._source)
        return self._spec

    @property
    def needs_negotiation(self) -> bool:
        """Whether the release of the server is still unknown."""
        return self._spec is None and self._source == AUTO

    @property
    def spec_source(self) -> str:
        """The origin of the OpenAPI document and the reason for choosing it."""
        return self._spec_source or self.spec.source

    @functools.cached_property
    def operations(self) -> Mapping[str, Operation[Any]]:
        """Every operation by its ``operationId``."""
        classes = classes_of(self.spec).operations
        return Operations(classes, lambda operation_id: classes[operation_id](self))

    async def open(self) -> None:
        """Choose the OpenAPI document (with ``spec="auto"``) and open a session.

        Raises:
            SpecError: the document cannot be used.
            ImmichError: the server is to be asked for it, and no Immich server answers.
            UnauthorizedException: the password is not that of the shared link.
        """
        if self.needs_negotiation:
            await self._negotiate()
        elif self._spec is None:
            # In a thread, because reading a document is file access.
            self._spec = await run_in_thread(load_spec, self._source)
        # The history and texts are files too, and the error messages and help that use them cannot await a thread.
        await run_in_thread(_read_texts)
        await self.transport.open()
        if self._share is not None and not self._has_entered:
            from .high_level.shared_links import enter

            token = await enter(self, self._share)
            if token is not None:
                self.transport.add_credential("Cookie", token)
            self._has_entered = True

    async def close(self) -> None:
        """Close the connections; they are opened again when they are needed."""
        if self._version_check is not None:
            self._version_check.cancel()
        await self.transport.close()

    def prepare(self, operation: OperationModel) -> None:
        """Compile what a call of ``operation`` needs, so that the call itself is quick; takes milliseconds."""
        compiled(self.spec).prepare(operation)
        self.prepared.add(operation.operation_id)

    async def read(
        self, operation: OperationModel, response: RawResponse, validation: Validation | None = None
    ) -> ApiResponse[Any]:
        """Return a response as typed data; warn about schema violations.

        Args:
            operation: what was called.
            response: what came back.
            validation: in place of the client's own.

        Raises:
            ApiException: the status is not a success.
            UnexpectedContentError: the body is not what an API returns.
            ResponseValidationError: the body does not match the schema, and validation is ``"strict"``.
        """
        if validation is None:
            validation = self._validation
        else:
            _check_validation("_validation", validation)
        if response.status >= _FIRST_ERROR_STATUS:
            response = self.transport.redacted(response)
        try:
            result = self._reader.read(operation, response, validation, may_diagnose="jsonschema" in sys.modules)
        except UnauthorizedException:
            if self._share is None:
                raise
            raise failure(response, operation, _VISITOR) from None
        except DiagnosisNeeded:
            await preload("jsonschema")
            result = self._reader.read(operation, response, validation)
        if result.issues and validation == "warn":
            self._warn(operation, result.issues)
        return result

    @functools.cached_property
    def _reader(self) -> ResponseReader:
        return ResponseReader(compiled(self.spec))

    async def _negotiate(self) -> None:
        await preload(_NEGOTIATION)
        from .negotiation import negotiate

        choice = await negotiate(self.transport)
        self._spec, self.server_version = choice.spec, choice.server_version
        self._spec_source = f"{choice.spec.source}: {choice.why}"
        speaks = f"{self.base_url} is Immich {choice.server_version}; this client speaks {choice.spec.release}"
        log.info("%s (%s)", speaks, self._spec_source)
        if not choice.fits:
            warnings.warn(ResponseValidationWarning(f"{speaks}: {choice.why}"), stacklevel=_level_of_caller())

    def _warn(self, operation: OperationModel, issues: Sequence[Issue]) -> None:
        """Emit a warning once for each operation, path and rule."""
        for issue in issues:
            key = (operation.operation_id, _INDEX.sub("[*]", issue.path), issue.rule)
            if key not in self._warned:
                self._warned.add(key)
                name, release = f"{operation.tag}.{operation.name}", self.spec.release
                message = f"{name}: the response does not match the schema of Immich {release}: {issue}"
                warnings.warn(ResponseValidationWarning(message), stacklevel=_level_of_caller())
        if self._source is None and self._version_check is None:
            import asyncio

            self._version_check = asyncio.create_task(self._check_version())

    async def _check_version(self) -> None:
        """Log a hint when the server's version differs from the client's.

        The server is asked once and in the background, so that the hint neither delays a call nor makes it fail.
        """
        await preload(_NEGOTIATION)
        from .negotiation import server_version

        try:
            self.server_version = await server_version(self.transport, Options(_HINT_TIMEOUT, retries=0))
        except ImmichError as error:
            log.debug("the server's version is unknown: %s", error)
            return
        found, spoken = self.server_version, self.spec.release
        if found != spoken:
            hint = f'choose its document with spec="{found}" or spec="auto"'
            log.warning("The server is Immich %s, this client speaks %s: %s.", found, spoken, hint)


class Operations(LazyMapping[T]):
    """Operations by their ``operationId``; the error for an unknown one suggests a similar one."""

    def __getitem__(self, key: str) -> T:
        try:
            return super().__getitem__(key)
        except KeyError:
            raise KeyError(f"no operation {key!r}.{suggestion(key, self)}") from None


def _read_texts() -> None:
    history()
    texts()


def _check_validation(name: str, validation: object) -> None:
    if validation not in _VALIDATIONS:
        raise ValueError(f"{name} must be one of {', '.join(_VALIDATIONS)}, not {validation!r}")


def _level_of_caller() -> int:
    """Return the ``stacklevel`` of the first caller outside of this package: a warning names the user's line."""
    level, frame = 1, sys._getframe(1)  # noqa: SLF001 - public in all but its name; inspect.currentframe() is slower
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
        level, frame = level + 1, frame.f_back
    return level
