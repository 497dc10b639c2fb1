"""Reading a request: text becomes values, and all of it is judged by the document."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from aiohttp import BodyPartReader, MultipartReader, hdrs, web
from aiohttp.http_exceptions import BadHttpMessage

from ..spec.model import Spec
from ..spec.normalise import Schema
from ..spec.operation import FORM, JSON, MULTIPART, OperationModel, Parameter
from .content import Content, store
from .errors import Problem
from .judge import Finding, Judge, non_null, property_schema
from .redaction import REDACTED, is_secret
from .state import State

JSON_LIMIT = 10 * 2**20
"""The largest JSON body that Immich takes."""


@dataclass
class Received:
    """One request that arrived; what opens doors in its query and headers is struck out, the body is as it came."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body_size: int = 0
    json: Any = None
    """The body, when it was JSON."""
    fields: dict[str, Any] = field(default_factory=dict)
    """The fields of the form, when the body was one; files are ``Content``."""
    operation_id: str | None = None
    status: int | None = None
    """What was answered; ``None`` when the caller went away before."""


def received(request: web.Request) -> Received:
    """Note what arrived, before its body is read."""
    return Received(
        method=request.method,
        path=request.path,
        query=[(name, REDACTED if is_secret(name) else value) for name, value in request.query.items()],
        headers={name: REDACTED if is_secret(name) else value for name, value in request.headers.items()},
    )


class RequestParser:
    """Reads requests to the operations of one document.

    Args:
        spec: the document.
        state: says where large uploads go.
        validate: whether what does not fit the document is refused.
    """

    def __init__(self, spec: Spec, state: State, *, validate: bool) -> None:
        self._spec = spec
        self._state = state
        self._validate = validate
        self._judge = Judge(spec)

    def parameters(self, operation: OperationModel, request: web.Request, path: Mapping[str, str]) -> dict[str, Any]:
        """Return the query's values by wire name.

        Raises:
            Problem: a parameter of path, query or header does not fit.
        """
        query: dict[str, Any] = {}
        found: list[Finding] = []
        for parameter in operation.parameters:
            name = parameter.wire_name
            if parameter.location == "path":
                found += self._findings(coerce(self._spec, parameter.schema, [path[name]]), parameter)
            elif parameter.location in ("query", "header"):
                source = request.query if parameter.location == "query" else request.headers
                if name in source:
                    value = coerce(self._spec, parameter.schema, source.getall(name))
                    found += self._findings(value, parameter)
                    if parameter.location == "query":
                        query[name] = value
                elif parameter.required:
                    found.append(self._judge.missing((name,), parameter.schema))
        self._refuse(found)
        return query

    async def body(self, operation: OperationModel, request: web.Request, note: Received) -> Any:
        """Return the body: JSON as it is, the fields of a form by wire name.

        Raises:
            Problem: it cannot be read, or does not fit.
        """
        if operation.body is None:
            return {}
        schema = operation.body.schema
        if operation.body.content_type == MULTIPART:
            value: Any = await self._multipart(schema, request, note)
        elif operation.body.content_type == FORM:
            form = await request.post()
            values = {name: [str(value) for value in form.getall(name)] for name in form}
            value = note.fields = self._fields(schema, values)
        elif operation.body.content_type == JSON:
            value = note.json = await _json(request, note)
            if value is None and not operation.body.required:
                return {}
        else:
            value = {"content": await request.read()}
        value = {} if value is None else value
        self._refuse(self._judge.findings(_without_files(value), schema))
        return value

    def _findings(self, value: Any, parameter: Parameter) -> list[Finding]:
        name = parameter.wire_name
        found = self._judge.findings(value, parameter.schema)
        return [replace(finding, path=(name, *finding.path)) for finding in found]

    def _refuse(self, found: list[Finding]) -> None:
        # A bad UUID breaks the format and the pattern; Immich names it once.
        formats = {finding.path for finding in found if finding.rule == "format"}
        found = [finding for finding in found if finding.rule != "pattern" or finding.path not in formats]
        if found and self._validate:
            raise Problem(400, "Validation failed", found)

    async def _multipart(self, schema: Schema, request: web.Request, note: Received) -> dict[str, Any]:
        if not request.content_type.startswith("multipart/"):
            return {}
        texts: dict[str, list[str]] = {}
        files: dict[str, Any] = {}
        reader = await request.multipart()
        async for part in _parts(reader):
            if not isinstance(part, BodyPartReader) or part.name is None:
                raise Problem(400, "Unexpected field")
            if property_schema(self._spec, self._spec.resolve(schema), part.name).get("format") == "binary":
                content = await self._store(part)
                note.body_size += content.size
                files[part.name] = content
            else:
                text = await part.text()
                note.body_size += len(text)
                texts.setdefault(part.name, []).append(text)
        note.fields = {**self._fields(schema, texts), **files}
        return note.fields

    async def _store(self, part: BodyPartReader) -> Content:
        async def pieces() -> AsyncIterator[bytes]:
            while piece := await part.read_chunk(2**18):
                yield piece

        return await store(pieces(), part.filename or "", self._state.new_file)

    def _fields(self, schema: Schema, texts: Mapping[str, list[str]]) -> dict[str, Any]:
        body = self._spec.resolve(schema)
        return {name: coerce(self._spec, body.get("properties", {}).get(name, {}), texts[name]) for name in texts}


async def _parts(reader: MultipartReader) -> AsyncIterator[Any]:
    """Yield the parts of a form.

    Raises:
        Problem: what came is no form.
    """
    try:
        async for part in reader:
            yield part
    except (BadHttpMessage, ValueError) as error:
        raise Problem(400, "Multipart: Malformed part header") from error


def coerce(spec: Spec, schema: Schema, texts: list[str]) -> Any:
    """Return the value that the texts of a query or a form stand for; what cannot be read stays text."""
    schema = non_null(spec, schema)
    kinds = schema.get("type")
    kind = next((kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind != "null"), None)
    if kind == "array":
        if len(texts) == 1 and texts[0].startswith("["):
            return _from_json(texts[0])
        return [coerce(spec, schema["items"], [text]) for text in texts]
    if len(texts) != 1:
        return texts
    text = texts[0]
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if kind in ("integer", "number"):
        return _number(text)
    return _from_json(text) if kind == "object" else text


def _number(text: str) -> Any:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return text


def _from_json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


async def _json(request: web.Request, note: Received) -> Any:
    if (request.content_length or 0) > JSON_LIMIT:
        raise Problem(413, "request entity too large")
    content = await request.read()
    note.body_size = len(content)
    # As Express does: a body of another type is no body.
    if not content or request.headers.get(hdrs.CONTENT_TYPE, "").partition(";")[0].strip() != JSON:
        return None
    try:
        return json.loads(content)
    except ValueError as error:
        raise Problem(400, f"Bad JSON: {error}") from error


def _without_files(value: Any) -> Any:
    """A file is a string to the document."""
    if not isinstance(value, dict):
        return value
    return {name: "" if isinstance(part, Content) else part for name, part in value.items()}
