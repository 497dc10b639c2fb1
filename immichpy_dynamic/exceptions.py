"""The exceptions and warnings of this package.

ImmichError
├── ApiException                     a response that is not a success (status, reason, body, …)
│   ├── BadRequestException          400
│   ├── UnauthorizedException        401
│   ├── ForbiddenException           403, names the permission that the operation needs
│   ├── NotFoundException            404
│   ├── ConflictException            409
│   ├── PayloadTooLargeException     413
│   ├── UnprocessableEntityException 422
│   ├── TooManyRequestsException     429
│   └── ServiceException             5xx
├── ApiConnectionError               no response (also a ConnectionError and an aiohttp.ClientConnectionError)
├── ApiTimeoutError                  no response in time (also a TimeoutError and an aiohttp.ServerTimeoutError)
├── UnexpectedContentError           a response, but not from Immich's API: an HTML page, broken JSON
├── ResponseValidationError          the response does not match its schema, and validation is "strict"
├── RequestValidationError           the arguments do not match their schemas (also a ValueError)
├── ModelValidationError             data does not match a model's schema (also a ValueError)
├── UnsupportedOperationError        this release has no such operation (also an AttributeError)
├── ConfigurationError               no server is named, or a stored profile cannot be used (also a ValueError)
└── SpecError                        a document that cannot be used (also a ValueError)

And two warnings: ResponseValidationWarning, IncompleteListWarning.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

from .escaping import escaped

if TYPE_CHECKING:
    from .http.response import ApiResponse
    from .spec.operation import OperationModel


class Issue(msgspec.Struct, frozen=True, order=True):
    """One schema violation of a value."""

    path: str
    """The JSON path of the value, such as ``$.assets.items[3].height``."""
    rule: str
    """The violated keyword of JSON Schema: ``type``, ``required``, ``enum``, ``format``, …."""
    found: str
    """The value that was found, shortened."""
    expected: str
    """The value that the OpenAPI document specifies."""

    def __str__(self) -> str:
        return escaped(self._text())

    def _text(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found} ({self.rule})"


class ImmichError(Exception):
    """The base class of all exceptions of this package.

    Its text may be shown on a terminal as it is: control characters that a server or a document has sent are escaped.
    """

    def __str__(self) -> str:
        return escaped(super().__str__(), keep="\n\t")


OpenApiException = ImmichError
"""The name that immichpy uses."""


class ApiException(ImmichError):
    """Raised when the server responds with something other than success.

    Args:
        status: HTTP status code.
        reason: HTTP reason phrase.
        body: the body of the response as text.
        headers: the headers of the response.
        operation: the operation that was called, when it was one.
        url: where the request went, without credentials.
        advice: what to do about it, where the caller knows more than the status says.
    """

    def __init__(
        self,
        status: int,
        reason: str | None = None,
        body: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        operation: OperationModel | None = None,
        url: str | None = None,
        advice: str | None = None,
    ) -> None:
        self.status = status
        self.reason = reason
        self.body = body
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        self.operation = operation
        self.url = url
        self._advice = advice
        super().__init__(status, reason)

    @classmethod
    def from_response(cls, *, http_resp: Any, body: str | None = None, data: Any = None) -> NoReturn:
        """Raise the exception for a response that the program has received by other means.

        Args:
            http_resp: the response; its ``status``, ``reason`` and ``headers`` are read.
            body: its body as text.
            data: ignored, because ``data`` is decoded from ``body``; generated clients pass it.

        Raises:
            ApiException: always; the class is the one for the status.
        """
        del data
        raise exception_for(http_resp.status)(http_resp.status, http_resp.reason, body, headers=http_resp.headers)

    @property
    def data(self) -> Any:
        """The body decoded from JSON, or ``None`` when it is not JSON."""
        try:
            return msgspec.json.decode(self.body) if self.body else None
        except (ValueError, RecursionError):
            return None

    @property
    def message(self) -> str:
        """Immich's error message; until 2.x it may be several sentences, which are joined."""
        data = self.data
        message = data.get("message") if isinstance(data, dict) else None
        if isinstance(message, list):
            return "; ".join(map(_plain, message))
        if message:
            return _plain(message)
        text = " ".join((self.body or "").split())
        return text[:200] if text and not text.startswith("<") else (self.reason or "")

    @property
    def errors(self) -> list[Any]:
        """Immich's list of what is wrong with the input: ``errors`` from 3.0 on, a list in ``message`` before."""
        data = self.data
        if not isinstance(data, dict):
            return []
        errors = data.get("errors", data.get("message"))
        return errors if isinstance(errors, list) else []

    @property
    def correlation_id(self) -> str | None:
        """The id under which the server's log has this request."""
        data = self.data
        found = data.get("correlationId") if isinstance(data, dict) else None
        return _plain(found) if found else self.headers.get("X-Correlation-ID")

    @property
    def hint(self) -> str | None:
        """Advice on how to solve the problem, or ``None``."""
        return self._advice

    def __str__(self) -> str:
        what = f"{self.operation.tag}.{self.operation.name}: " if self.operation else ""
        message, data = _cut(self.message), self.data
        lines = [f"{what}{self.status} {self.reason or ''}".rstrip() + (f": {message}" if message else "")]
        errors = self.errors if isinstance(data, dict) and "errors" in data else []
        lines.extend(f"  - {_cut(_error_line(error))}" for error in errors[:_MOST_LINES])
        if len(errors) > _MOST_LINES:
            lines.append(f"  … and {len(errors) - _MOST_LINES} more in .errors")
        if self.hint:
            lines.append(self.hint)
        return escaped("\n".join(lines), keep="\n\t")


class BadRequestException(ApiException):
    """400: the server does not accept the input, or the input names an object that does not exist or is not yours."""


class UnauthorizedException(ApiException):
    """401: the request has no key, or a key that the server does not know."""

    @property
    def hint(self) -> str:
        """See :attr:`ApiException.hint`."""
        if self.message.startswith("Invalid share "):
            return "The shared link is mistyped, has ended or was taken back."
        if "elevated" in self.message.lower():
            return (
                "Locked assets need a session that is unlocked with the PIN code; API keys cannot be unlocked. "
                "Log in with authentication.login, then call authentication.unlock_auth_session(pin_code=…)."
            )
        if self.operation is not None and self.operation.tag == "shared_links" and "assword" in self.message:
            return "The shared link is protected by a password, and the given one is missing or wrong."
        if self.operation is not None and self.operation.operation_id == "login":
            return "Check the e-mail address and the password."
        if self.message == "Invalid user token":
            return "The session has ended or `access_token` is wrong: log in again with authentication.login."
        return self._advice or "Check `api_key`: it is made in Immich under Account Settings > API Keys."


class ForbiddenException(ApiException):
    """403: the key is known, but is not allowed to call the operation."""

    @property
    def hint(self) -> str | None:
        """See :attr:`ApiException.hint`."""
        operation = self.operation
        if "API keys" in self.message:
            return (
                "This operation requires a session token: log in with authentication.login and pass "
                "access_token=… (on the command line: immichpy-dynamic login --email you@example.org)."
            )
        needs = [f"the permission {operation.permission!r}"] if operation and operation.permission else []
        needs += ["an administrator's key"] if operation and operation.admin_only else []
        lines = [f"{operation.name} needs {' and '.join(needs)}."] if operation and needs else []
        return "\n".join([*lines, *([self._advice] if self._advice else [])]) or None


class NotFoundException(ApiException):
    """404: no such path or object on this server."""

    @property
    def hint(self) -> str | None:
        """See :attr:`ApiException.hint`."""
        is_other = bool(self.body) and self.data is None
        if self.operation is not None and self.message.startswith("Cannot "):
            return (
                "The server has no such operation, so its release is another one than the client's. "
                'Let the client ask for it: connect(…) or spec="auto".'
            )
        return self._advice or ("What answered is not Immich's API: is the base URL right?" if is_other else None)


class ConflictException(ApiException):
    """409: the request conflicts with the state of the server."""


class PayloadTooLargeException(ApiException):
    """413: the server, or a proxy before it, accepts no body of this size."""

    @property
    def hint(self) -> str:
        """See :attr:`ApiException.hint`."""
        return self._advice or "A reverse proxy before Immich usually sets this limit (nginx: client_max_body_size)."


class UnprocessableEntityException(ApiException):
    """422: the input is well formed but cannot be used."""


class TooManyRequestsException(ApiException):
    """429: too many requests; ``headers`` may carry ``Retry-After``."""


class ServiceException(ApiException):
    """5xx: the server, or a proxy before it, failed."""


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    413: PayloadTooLargeException,
    422: UnprocessableEntityException,
    429: TooManyRequestsException,
}


def exception_for(status: int) -> type[ApiException]:
    """Return the exception class for an HTTP status."""
    return ServiceException if status >= 500 else _BY_STATUS.get(status, ApiException)


_MOST_LINES = 20
_MOST_CHARACTERS = 2000


def _error_line(error: Any) -> str:
    if not isinstance(error, dict):
        return _plain(error)
    path = error.get("path")
    where = ".".join(map(_plain, path)) + ": " if isinstance(path, list) and path else ""
    return f"{where}{_plain(error.get('message', error))}"


def _plain(value: Any) -> str:
    """Return a value of a server's JSON as text, however deep it is."""
    try:
        return str(value)
    except RecursionError:
        return "(nested too deeply to show)"


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_CHARACTERS else f"{text[:_MOST_CHARACTERS]}… (cut; all of it is in .body)"


def _inherit_from_aiohttp() -> None:
    """Make aiohttp's exceptions base classes of the network errors, once a program has imported aiohttp.

    ``except aiohttp.ClientError`` then catches them. Importing aiohttp here would cost every program its import time.
    """
    aiohttp = sys.modules.get("aiohttp")
    if aiohttp is None or not hasattr(aiohttp, "ServerTimeoutError"):  # not imported, or not yet completely
        return
    for error, bases in (
        (ApiConnectionError, (ImmichError, aiohttp.ClientConnectionError, ConnectionError)),
        (ApiTimeoutError, (ImmichError, aiohttp.ServerTimeoutError)),
    ):
        if bases[1] not in error.__bases__:
            error.__bases__ = bases


if TYPE_CHECKING:
    from aiohttp import ClientConnectionError as _ConnectionBase
    from aiohttp import ServerTimeoutError as _TimeoutBase
else:
    # Python replaces base classes only by ones of the same memory layout.
    class _ConnectionBase(Exception):
        """Replaced by aiohttp's class."""

    class _TimeoutBase(TimeoutError):
        """Replaced by aiohttp's class."""


class ApiConnectionError(ImmichError, _ConnectionBase, ConnectionError):
    """Raised when no response came: no server listens there, the host is unknown, or the connection broke."""

    is_transient: bool = True
    """Whether the same request may succeed later; not so for a certificate that is not trusted or a wrong redirect."""

    advice: str = ""
    """Advice for the program that caused the error, or ``None``."""

    def __init__(self, *args: object) -> None:
        _inherit_from_aiohttp()
        super().__init__(*args)

    def __str__(self) -> str:
        text = super().__str__()
        return f"{text}; {self.advice}" if self.advice else text


class ApiTimeoutError(ImmichError, _TimeoutBase):
    """Raised when no response came in time."""

    is_transient: bool = True
    """Whether the same request may succeed later; not so when the time limit for the whole call is over."""

    def __init__(self, *args: object) -> None:
        _inherit_from_aiohttp()
        super().__init__(*args)


class UnexpectedContentError(ImmichError):
    """Raised when the response does not come from Immich's API."""


class ResponseValidationError(ImmichError):
    """Raised when a response does not match its schema and ``validation`` is ``"strict"``.

    Args:
        issues: every schema violation found (a bounded number).
        response: the whole response.
        value: the object, built leniently all the same.
    """

    def __init__(self, issues: Sequence[Issue], response: ApiResponse[Any], value: Any) -> None:
        self.issues: tuple[Issue, ...] = tuple(issues)
        self.response = response
        self.value = value
        super().__init__(describe(issues, "the response does not match its schema"))

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with all attributes: an exception that cannot be unpickled breaks a process pool."""
        return type(self), (self.issues, self.response, self.value)


class RequestValidationError(ImmichError, ValueError):
    """Raised when arguments do not match their schemas; nothing was sent.

    Args:
        issues: all problems; paths begin with the argument's name.
        operation: what was called.
    """

    def __init__(self, issues: Sequence[Issue], operation: OperationModel | None = None) -> None:
        self.issues: tuple[Issue, ...] = tuple(issues)
        self.operation = operation
        name = f"{operation.tag}.{operation.name}" if operation else "the request"
        super().__init__(describe(issues, f"{name} was not sent"))

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with all attributes, as :class:`ResponseValidationError` does."""
        return type(self), (self.issues, self.operation)


class ModelValidationError(ImmichError, ValueError):
    """Raised by ``model_validate`` when data does not match the schema of a model.

    Args:
        issues: every mismatch found (a bounded number).
        model: name of the model.
    """

    def __init__(self, issues: Sequence[Issue], model: str) -> None:
        self.issues: tuple[Issue, ...] = tuple(issues)
        self.model = model
        super().__init__(describe(issues, f"the data does not match {model}"))

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with all attributes, as :class:`ResponseValidationError` does."""
        return type(self), (self.issues, self.model)


class UnsupportedOperationError(ImmichError, AttributeError):
    """Raised when the document of the release has no such tag, operation or model."""


class ConfigurationError(ImmichError, ValueError):
    """Raised when neither arguments, environment nor a stored profile name a server, or a profile cannot be used."""


class SpecError(ImmichError, ValueError):
    """Raised when an OpenAPI document, or a release, cannot be used."""


class ResponseValidationWarning(UserWarning):
    """Warning category: a response does not match its schema; the object was built all the same."""


class IncompleteListWarning(UserWarning):
    """A list that was read to its end lacks items, or may lack some; ``warnings.simplefilter`` can make it an error."""


def describe(issues: Sequence[Issue], headline: str, limit: int = 20) -> str:
    """Return a message with a line for each issue."""
    lines = [f"{headline} ({len(issues)} issue{'s' if len(issues) != 1 else ''})"]
    lines += [f"  {issue}" for issue in issues[:limit]]
    if len(issues) > limit:
        lines.append(f"  … and {len(issues) - limit} more in .issues")
    return "\n".join(lines)


_inherit_from_aiohttp()
