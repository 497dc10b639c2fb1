"""Turn responses into typed data and issues, or into an error that names what was received."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar

import msgspec

from ..exceptions import ApiException, Issue, ResponseValidationError, UnexpectedContentError, exception_for
from ..schema.budget import TooComplexError, limited
from ..schema.compiled import CompiledSpec
from ..schema.enums import open_enums
from ..schema.lenient import build
from ..schema.validation import issues_of
from ..schema.validator import found_text, too_complex
from ..spec.normalise import Schema
from ..spec.operation import JSON_LINES, OperationModel, Response

T = TypeVar("T")

Validation = Literal["warn", "strict", "off"]


class RawResponse(msgspec.Struct):
    """A complete response as received."""

    status: int
    reason: str | None
    headers: Mapping[str, str]
    content: bytes
    url: str
    """The URL of the request, without credentials."""

    @property
    def media_type(self) -> str:
        """The ``Content-Type`` without its parameters, in lower case."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 are replaced."""
        return self.content.decode("utf-8", "replace")


class ApiResponse(msgspec.Struct, Generic[T]):
    """A successful response: data, status, headers, issues and content."""

    status: int
    headers: Mapping[str, str]
    data: T
    issues: tuple[Issue, ...]
    """Every way in which the body does not match its schema; empty when it matches, or when validation is off."""
    content: bytes
    """The body as received."""


class ResponseReader:
    """Reads responses to the operations of one document.

    Args:
        compiled: the document's types and validator.
    """

    def __init__(self, compiled: CompiledSpec) -> None:
        self._compiled = compiled

    def read(
        self, operation: OperationModel, answer: RawResponse, validation: Validation, *, may_diagnose: bool = True
    ) -> ApiResponse[Any]:
        """Return the response with typed data.

        Args:
            operation: what was called.
            answer: the response as received.
            validation: what to do when it does not match the schema.
            may_diagnose: whether ``jsonschema`` may be imported now.

        Raises:
            DiagnosisNeeded: the response does not match its schema, and ``jsonschema`` may not be imported.
            ApiException: the status is not a success.
            UnexpectedContentError: the body is not what an API returns.
            ResponseValidationError: it does not match, and ``validation`` is ``"strict"``.
        """
        if not 200 <= answer.status < 300:
            raise failure(answer, operation)
        response = operation.response_for(answer.status)
        issues: list[Issue] = []
        if response is None or not response.status.startswith("2"):
            documented = " or ".join(r.status for r in operation.responses if r.status.startswith("2"))
            if answer.status != 206:
                issues.append(Issue("$", "status", str(answer.status), documented or "an error"))
            response = operation.success
        data, found = self._data(response, answer, validation, may_diagnose=may_diagnose)
        issues += found
        result = ApiResponse(answer.status, answer.headers, data, tuple(issues), answer.content)
        if validation == "strict" and issues:
            raise ResponseValidationError(issues, result, data)
        return result if validation != "off" else msgspec.structs.replace(result, issues=())

    def _data(
        self, response: Response | None, answer: RawResponse, validation: Validation, *, may_diagnose: bool
    ) -> tuple[Any, list[Issue]]:
        if response is None or response.schema is None:
            return None, []
        if response.binary:
            refuse_page(answer, "bytes")
            return answer.content, []
        if not answer.content:
            return None, [Issue("$", "body", "nothing", f"a body of {response.content_type}")]
        if response.content_type == JSON_LINES:
            return self._lines(response.schema, answer, validation, may_diagnose=may_diagnose)
        if response.content_type is not None and "json" not in response.content_type:
            refuse_page(answer, response.content_type)
            return answer.text, []
        return self.decode(response.schema, answer.content, answer, validation, may_diagnose=may_diagnose)

    def _lines(
        self, schema: Schema, answer: RawResponse, validation: Validation, *, may_diagnose: bool
    ) -> tuple[list[Any], list[Issue]]:
        events, issues = [], []
        for number, line in enumerate(answer.content.splitlines()):
            if line.strip():
                event, found = self.decode(schema, line, answer, validation, may_diagnose=may_diagnose)
                events.append(event)
                issues += [msgspec.structs.replace(issue, path=f"$[{number}]{issue.path[1:]}") for issue in found]
        return events, issues

    def decode(
        self, schema: Schema, content: bytes, answer: RawResponse, validation: Validation, *, may_diagnose: bool = True
    ) -> tuple[Any, list[Issue]]:
        """Return the typed value of ``content``, built leniently where it does not match the schema, and its issues.

        A value that would take too long to validate stays plain data, with an issue.

        Raises:
            UnexpectedContentError: ``content`` is not JSON.
            DiagnosisNeeded: it does not match, and ``jsonschema`` may not be imported.
        """
        with limited(len(content)):
            try:
                return self._judged(schema, content, answer, validation, may_diagnose=may_diagnose)
            except TooComplexError:
                data = _loads(content, answer)
                return data, [too_complex(data)] if validation != "off" else []

    def _judged(
        self, schema: Schema, content: bytes, answer: RawResponse, validation: Validation, *, may_diagnose: bool
    ) -> tuple[Any, list[Issue]]:
        with open_enums() as unknown:
            try:
                value = self._compiled.decoder(schema).decode(content)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                value = _REFUSED
        if value is not _REFUSED and not unknown:
            return value, []
        data = _loads(content, answer)
        if validation != "off" and not may_diagnose:
            raise DiagnosisNeeded
        if value is _REFUSED:
            value = build(self._compiled.types, schema, data)
        return value, issues_of(self._compiled, schema, data) if validation != "off" else []


_REFUSED: Any = object()


class DiagnosisNeeded(Exception):
    """Raised when a response does not match its schema and ``jsonschema`` is not imported yet."""


def failure(answer: RawResponse, operation: OperationModel | None, advice: str | None = None) -> ApiException:
    """Return the exception for a response that is not a success."""
    return exception_for(answer.status)(
        answer.status,
        answer.reason,
        answer.text,
        headers=answer.headers,
        operation=operation,
        url=answer.url,
        advice=advice,
    )


def refuse_page(answer: RawResponse, expected: str) -> None:
    """Raise UnexpectedContentError when the response is a web page.

    Raises:
        UnexpectedContentError: the response is HTML.
    """
    start = answer.content[:200].lstrip().lower()
    if answer.media_type in ("text/html", "application/xhtml+xml") or start.startswith((b"<!doctype html", b"<html")):
        raise UnexpectedContentError(
            f"{answer.url} answered with an HTML page where {expected} was expected: "
            "the base URL is probably not that of an Immich server, or a proxy or login page stands before it"
        )


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")


def _loads(content: bytes, answer: RawResponse) -> Any:
    try:
        return msgspec.json.decode(content)
    except (ValueError, RecursionError):
        pass
    try:
        # Python's json module accepts lone surrogates, which JavaScript writes for malformed file names.
        return json.loads(content, parse_constant=_refuse_constant)
    except RecursionError as error:
        raise UnexpectedContentError(f"{answer.url} answered with JSON that is nested too deeply to read") from error
    except ValueError as error:
        refuse_page(answer, "JSON")
        raise UnexpectedContentError(
            f"{answer.url} answered with something that is not JSON "
            f"({answer.media_type or 'no content type'}, {len(content)} bytes, "
            f"begins {found_text(answer.text[:50])}): {error}"
        ) from error
