"""Requests: validate bound arguments and write them as HTTP."""

from __future__ import annotations

import math
import re
import shlex
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from ..exceptions import Issue, RequestValidationError
from ..options import CallOptions
from ..schema.budget import TooComplexError
from ..schema.checked import REFUSALS, convert
from ..schema.compiled import compiled
from ..schema.json_form import JsonForm, to_wire
from ..schema.validation import issues_of
from ..schema.validator import found_text, path_step, redacted
from ..spec.history import explain_enum_value
from ..spec.model import Spec
from ..spec.operation import FORM, JSON, MULTIPART, OperationModel, RequestBody
from ..spec.structure import kind_of
from .addresses import IN_PATH
from .multipart import Part, file_part

CALL_OPTIONS = tuple(CallOptions.__annotations__)
"""The call options that every operation accepts besides its own arguments."""

_NO_OTHER_KEYS = "additionalProperties"
_STEP = re.compile(r"\.\w+|\['(?:[^'\\]|\\.)*'\]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_PATH_PARAMETER = re.compile(r"\{([^{}]+)\}")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class Request(msgspec.Struct, frozen=True):
    """A request as it will be sent, without credentials: the transport adds these."""

    method: str
    url: str
    """The absolute URL, without the query."""
    query: tuple[tuple[str, str], ...] = ()
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: tuple[Part, ...] = ()
    """The parts of a multipart body; then ``content`` is ``None``."""
    operation: OperationModel | None = None
    public: bool = False
    """Whether the request is sent without credentials."""

    def __repr__(self) -> str:
        """Return method and URL in one line: the content may be long, or a password."""
        return f"<Request {self.method} {self.url}>"

    @property
    def full_url(self) -> str:
        """The URL with its query."""
        return f"{self.url}?{urlencode(self.query)}" if self.query else self.url

    def curl(self) -> str:
        """Return the request as a curl command that reads the key from the variable ``IMMICH_API_KEY``."""
        words = ["curl", "-X", self.method, shlex.quote(self.full_url), "-H", '"x-api-key: $IMMICH_API_KEY"']
        for name, value in self.headers.items():
            words += ["-H", shlex.quote(f"{name}: {value}")]
        for part in self.parts:
            words += map(shlex.quote, part.curl())
        if self.content is not None:
            try:
                words += ["--data-raw", shlex.quote(self.content.decode())]
            except UnicodeDecodeError:  # control characters cannot be pasted into a terminal
                words += ["--data-binary", "@body"]
        return " ".join(words)


class Bound(msgspec.Struct):
    """The arguments of a request, converted to JSON types and not yet validated."""

    spec: Spec
    operation: OperationModel
    values: dict[str, Any]
    """Python name → JSON value, for parameters outside of the body."""
    form: JsonForm
    """The converter of the arguments, with the issues that it found."""
    body: Any = None
    has_body: bool = False
    by_keyword: bool = False
    """Whether the body was passed as keyword arguments; issues then name the keywords."""
    files: dict[str, Any] = {}
    content: bytes | None = None
    """A body of raw bytes; ``body`` is then a placeholder for validation."""

    def fits(self) -> bool:
        """Return whether the msgspec types accept all values."""
        if not self.values and not self.has_body:
            return not self.form.issues
        types = compiled(self.spec).types
        try:
            for parameter in self.operation.parameters:
                if parameter.location != "body" and parameter.name in self.values:
                    convert(self.values[parameter.name], types.of(parameter.schema))
            if self.has_body:
                convert(self._judged_body(), types.of(_body(self.operation).schema))
        except (*REFUSALS, TooComplexError):
            return False
        return not self.form.issues and not self._unsafe()

    def check(self) -> None:
        """Validate all values.

        Raises:
            RequestValidationError: with every issue of every argument.
        """
        if self.fits():
            return
        issues = [self._named(issue) for issue in self.form.issues]
        # Do not report a value twice: a datetime without a time zone also violates its format.
        known = {issue.path for issue in issues}
        more = self._schema_issues()
        issues += [issue for issue in more if issue.path not in known and not (known and issue.rule == _NO_OTHER_KEYS)]
        if issues:
            raise RequestValidationError(list(map(self._explained, issues)), self.operation)

    def _schema_issues(self) -> list[Issue]:
        issues = self._unsafe()
        for parameter in self.operation.parameters:
            if parameter.location != "body" and parameter.name in self.values:
                found = issues_of(compiled(self.spec), parameter.schema, self.values[parameter.name])
                issues += [_renamed(issue, "$", parameter.name) for issue in found]
        if self.has_body:
            body = _body(self.operation)
            for issue in issues_of(compiled(self.spec), body.schema, self._judged_body()):
                if self._named(issue) is not issue:
                    issues.append(self._named(issue))
                elif issue.path == "$" and issue.rule == "type" and body.fields:
                    issues.append(self._not_an_object(issue, body))
                elif issue.path == "$" and not isinstance(self.body, (dict, list)):
                    # Omit the value: a caller may have passed a password where an object is expected.
                    issues.append(msgspec.structs.replace(issue, found=kind_of(self.body)))
                else:
                    issues.append(issue)
        return _once_a_value(issues)

    def _not_an_object(self, issue: Issue, body: RequestBody) -> Issue:
        """Return the issue for a positional argument that the caller meant as a field of the body."""
        fields = sorted(body.fields, key=lambda field: not field.required)
        return msgspec.structs.replace(
            issue,
            path="the body",
            expected=f"an object, or its fields as keyword arguments, such as {fields[0].name}=…",
            # Omit the value, which may be a password.
            found=issue.found if isinstance(self.body, (dict, list)) else kind_of(self.body),
        )

    def _named(self, issue: Issue) -> Issue:
        """Return an issue of the body with the field's keyword in its path."""
        if not self.by_keyword or self.operation.body is None:
            return issue
        names = {path_step(field.wire_name): field.name for field in self.operation.body.fields}
        step = match[0] if (match := _STEP.match(issue.path, 1)) else ""
        return _renamed(issue, f"${step}", names[step]) if issue.path[:1] == "$" and step in names else issue

    def _explained(self, issue: Issue) -> Issue:
        """Add to an issue which release has an enum value that this release lacks."""
        first = re.split(r"[.\[]", issue.path.removeprefix("$."))[0]
        schemas = [field.schema for field in self.operation.parameters if first in (field.name, field.wire_name)]
        if issue.rule != "enum" or not self.spec.is_immich:
            return issue
        for name in self.spec.closure(*schemas):
            told = explain_enum_value(name, issue.found.strip('"'), self.spec.release)
            if told:
                return msgspec.structs.replace(issue, expected=f"{issue.expected}; {told}")
        return issue

    def request(self, base_url: str) -> Request:
        """Return the request; :meth:`check` comes first.

        Args:
            base_url: the address of the API, ending in ``/api``.
        """
        operation = self.operation
        # Quote the document's path like the caller's values: it may contain spaces or line breaks.
        pieces = _PATH_PARAMETER.split(operation.path)
        pieces[::2] = [quote(piece, safe=IN_PATH) for piece in pieces[::2]]
        query, headers, cookies = [], {}, []
        for parameter in operation.parameters:
            if parameter.location == "body" or parameter.name not in self.values:
                continue
            value = self.values[parameter.name]
            if parameter.location == "path":
                text = quote(wire_text(value), safe="")
                pieces[1::2] = [text if piece == parameter.wire_name else piece for piece in pieces[1::2]]
            elif parameter.location == "query":
                many = value if isinstance(value, list) else [value]
                query += [(parameter.wire_name, wire_text(item)) for item in many]
            elif parameter.location == "cookie":
                cookies.append(f"{parameter.wire_name}={quote(wire_text(value))}")
            else:
                headers[parameter.wire_name] = wire_text(value)
        if cookies:
            headers["Cookie"] = "; ".join(cookies)
        success = operation.success
        if success is not None and success.content_type is not None:
            headers["Accept"] = "*/*" if success.binary else success.content_type
        content: bytes | None = None
        parts: tuple[Part, ...] = ()
        if self.has_body:
            body = _body(operation)
            if body.content_type == MULTIPART:
                parts = self._parts(body)
            else:
                content = _encoded(self.body, body.content_type) if self.content is None else self.content
                headers["Content-Type"] = body.content_type
        return Request(operation.method, base_url + "".join(pieces), tuple(query), headers, content, parts, operation)

    def _parts(self, body: RequestBody) -> tuple[Part, ...]:
        parts = []
        for field in body.fields:
            if field.wire_name in self.files:
                parts.append(file_part(field.wire_name, self.files[field.wire_name]))
            elif field.wire_name in self.body:
                value = self.body[field.wire_name]
                # Immich reads lists as repeated fields, and objects as JSON.
                plain = isinstance(value, list) and value and not any(isinstance(item, (dict, list)) for item in value)
                many = value if plain else [value]
                parts += [Part(field.wire_name, wire_text(item).encode()) for item in many]
        return tuple(sorted(parts, key=_place))

    def _judged_body(self) -> Any:
        """Return the body for validation, with an empty text for each file: schemas do not describe file contents."""
        return {**self.body, **dict.fromkeys(self.files, "")} if self.files else self.body

    def _unsafe(self) -> list[Issue]:
        """Yield issues for values that match the schema but would change the meaning of the request."""
        issues = []
        for parameter in self.operation.parameters:
            value = self.values.get(parameter.name)
            if parameter.location == "path" and value in ("", ".", ".."):
                # With an empty id, `DELETE /albums/` would not address a single album.
                issues.append(Issue(parameter.name, "path", found_text(value), "a path segment"))
            elif parameter.location == "header" and _CONTROL.search(str(value)):
                issues.append(Issue(parameter.name, "header", "a line break or the like", "one line of text"))
        places = {**self.values, **({"$": self._judged_body()} if self.has_body else {})}
        return issues + [issue for name, value in places.items() for issue in _unsendable(value, name)]


def _place(part: Part) -> int:
    """Return the sort key of a part of a form.

    busboy, which Immich reads uploads with, wants the fields before the file they belong to. But Immich 2.7 and 3.1
    check the type of every file, a sidecar's too, by the field ``filename`` when it has come before (400 "Unsupported
    file type photo.jpg").
    """
    if part.filename is not None:
        return 1
    return 2 if part.name == "filename" else 0


def wire_text(value: Any) -> str:
    """Return a JSON value as text for a query, a path, a header or a form."""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return msgspec.json.encode(value).decode()


def _encoded(body: Any, content_type: str) -> bytes:
    """Return a body as bytes: a form, text as it is, or JSON."""
    if content_type == FORM:
        return urlencode(body, doseq=True).encode()
    if isinstance(body, str) and "json" not in content_type:
        return body.encode()
    return msgspec.json.encode(body)


def _body(operation: OperationModel) -> RequestBody:
    assert operation.body is not None  # noqa: S101 - a Bound with a body was made from an operation with one
    return operation.body


def _once_a_value(issues: list[Issue]) -> list[Issue]:
    """Leave out pattern issues of values that also violate their format, so that a wrong UUID is one issue."""
    formats = {issue.path for issue in issues if issue.rule == "format"}
    return [issue for issue in issues if issue.rule != "pattern" or issue.path not in formats]


def _renamed(issue: Issue, prefix: str, name: str) -> Issue:
    path = name + issue.path[len(prefix) :]
    return msgspec.structs.replace(issue, path=path, found=redacted(path, issue.found))


def _unsendable(value: Any, path: str) -> Iterator[Issue]:
    """Yield issues for values that JSON or UTF-8 cannot represent: infinite numbers and lone surrogates."""
    if _is_sendable(value):
        return
    if isinstance(value, float):
        yield Issue(path, "number", str(value), "a finite number")
    elif isinstance(value, str):
        yield Issue(path, "text", "half of a character", "text that can be written as UTF-8")
    else:
        for key, child in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _unsendable(child, path + path_step(key))


def _is_sendable(value: Any) -> bool:
    """Return whether all parts of a value can be represented in JSON and UTF-8."""
    if isinstance(value, str):
        return value.isascii() or _SURROGATE.search(value) is None
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, dict):
        return all(map(_is_sendable, value.values()))
    return not isinstance(value, list) or all(map(_is_sendable, value))


def json_request(method: str, url: str, query: Sequence[tuple[str, str]], body: Any) -> Request:
    """Return a JSON request for a path that the OpenAPI document does not list."""
    if body is None:
        return Request(method.upper(), url, tuple(query))
    content = msgspec.json.encode(to_wire(body))
    return Request(method.upper(), url, tuple(query), {"Content-Type": JSON}, content)
