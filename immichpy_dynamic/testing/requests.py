"""Read requests: convert text to values, and validate all of it against the OpenAPI document."""

from __future__ import annotations

import json
import math
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qs

from aiohttp import BodyPartReader, MultipartReader, hdrs, web
from aiohttp.http_exceptions import BadHttpMessage

from ..spec.catalog import parse_version
from ..spec.model import Spec
from ..spec.normalise import Schema
from ..spec.operation import FORM, JSON, MULTIPART, OperationModel, Parameter
from .content import Content, store
from .errors import Problem, database_error
from .redaction import REDACTED, is_secret, is_secret_parameter
from .state import State
from .validator import DocumentValidator, Finding, non_null, property_schema

JSON_LIMIT = 10 * 2**20
"""The largest JSON body that Immich accepts, in bytes."""
DEPTH_LIMIT = 200
"""The maximum nesting depth of a JSON body."""
_ENCODINGS = ("identity", "gzip", "deflate", "br")
_QUOTED_NAME = re.compile(r';\s*filename="((?:[^"\\]|\\.)*)"', re.IGNORECASE)
_SURROGATE = re.compile(r"[\ud800-\udfff]|\\u[dD][89a-fA-F]")


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
    """The status of the response; ``None`` when the client disconnected first."""


def received(request: web.Request) -> Received:
    """Note what arrived, before its body is read."""
    return Received(
        method=request.method,
        path=request.path,
        query=[
            (name, REDACTED if is_secret_parameter(name, value) else value) for name, value in request.query.items()
        ],
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
        self._version = parse_version(spec.release)
        self._validator = DocumentValidator(spec, lenient_times=self._version < (3, 0, 0))

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
                    found += map(_of_text, self._findings(value, parameter))
                    if parameter.location == "query":
                        query[name] = value
                elif parameter.required:
                    found.append(self._validator.missing((name,), parameter.schema))
        self._refuse(found)
        return query

    async def body(self, operation: OperationModel, request: web.Request, note: Received) -> Any:
        """Return the body: JSON as it is, the fields of a form by wire name.

        Raises:
            Problem: it cannot be read, or does not fit.
        """
        if operation.body is None:
            return {}
        encoding = request.headers.get(hdrs.CONTENT_ENCODING, "identity").lower()
        if encoding not in _ENCODINGS:
            raise Problem(415, f'unsupported content encoding "{encoding}"', correlated=False)
        schema = operation.body.schema
        value = await self._read(operation, request, note)
        if value is None and not operation.body.required:
            return {}
        if value is None and operation.body.content_type == JSON and self._version >= (3, 0, 0):
            self._refuse([self._validator.missing((), schema)])
        value = {} if value is None else value
        found = self._validator.findings(_without_files(value), schema)
        if operation.body.content_type == MULTIPART:
            found = [_of_text(finding) for finding in found if not _is_missing_file(finding)]
        self._refuse(found)
        self._require_files(operation, schema, value)
        if _has_null_character(value):
            raise database_error(operation.operation_id)
        return value

    async def _read(self, operation: OperationModel, request: web.Request, note: Received) -> Any:
        """Return the value of a body before it is validated; ``None`` when there is none."""
        if operation.body is None:
            return None
        schema, kind = operation.body.schema, operation.body.content_type
        if kind == MULTIPART:
            return await self._multipart(schema, request, note)
        if kind == FORM:
            note.fields = self._fields(schema, await _form(request))
            return note.fields
        if kind != JSON:
            return {"content": await request.read()}
        note.json = await _json(request, note)
        if note.json is not None and self._version < (3, 0, 0):
            note.json = self._converted(note.json, schema)
        return note.json

    def _converted(self, value: Any, schema: Schema) -> Any:
        """Return a JSON body as servers up to 2.7 read it: text may stand for booleans and numbers."""
        if not isinstance(value, dict):
            return {}
        properties = self._spec.resolve(schema).get("properties", {})
        return {
            name: coerce(self._spec, properties.get(name, {}), [part], nested=False) if isinstance(part, str) else part
            for name, part in value.items()
        }

    def _require_files(self, operation: OperationModel, schema: Schema, value: Any) -> None:
        """Refuse a form without its file, which servers notice after all else is valid."""
        body = self._spec.resolve(schema)
        for name in body.get("required", ()) if operation.body and operation.body.content_type == MULTIPART else ():
            is_file = property_schema(self._spec, body, name).get("format") == "binary"
            if is_file and self._validate and not isinstance(value.get(name), Content):
                raise Problem(400, "File is required")

    def _findings(self, value: Any, parameter: Parameter) -> list[Finding]:
        name = parameter.wire_name
        found = self._validator.findings(value, parameter.schema)
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
        async for part in _parts(request):
            is_file = property_schema(self._spec, self._spec.resolve(schema), part.name or "").get("format") == "binary"
            if is_file and texts.get("filename") and part.name != "assetData":
                # The type of each file is checked by the field `filename` if that came before the file.
                raise Problem(400, f"Unsupported file type {texts['filename'][0]}")
            if part.filename and not is_file:
                raise Problem(400, f"Unexpected field - {part.name}")
            if is_file:
                content = await self._store(part)
                note.body_size += content.size
                files[part.name or ""] = content
            else:
                text = (await part.read()).decode(errors="replace")
                note.body_size += len(text)
                texts.setdefault(part.name or "", []).append(text)
        note.fields = {**self._fields(schema, texts), **files}
        return note.fields

    async def _store(self, part: BodyPartReader) -> Content:
        async def pieces() -> AsyncIterator[bytes]:
            while piece := await part.read_chunk(2**18):
                yield piece

        return await store(pieces(), _file_name(part), self._state.new_file)

    def _fields(self, schema: Schema, texts: Mapping[str, list[str]]) -> dict[str, Any]:
        body = self._spec.resolve(schema)
        return {name: coerce(self._spec, body.get("properties", {}).get(name, {}), texts[name]) for name in texts}


def _of_text(finding: Finding) -> Finding:
    """Return a finding about a parameter: from 3.0 on a boolean is one of two texts."""
    is_boolean = finding.rule == "type" and finding.schema.get("type") == "boolean"
    return replace(finding, rule="stringbool") if is_boolean else finding


async def _parts(request: web.Request) -> AsyncIterator[BodyPartReader]:
    """Yield the parts of a form.

    Raises:
        Problem: the body is not a multipart form.
    """
    try:
        reader: MultipartReader = await request.multipart()
        async for part in reader:
            if not isinstance(part, BodyPartReader) or part.name is None:
                raise Problem(400, "Field name missing")
            yield part
    except (BadHttpMessage, ValueError) as error:
        # aiohttp says it in words of its own.
        message = "Malformed part header"
        if "Could not find starting boundary" in str(error):
            message = "Unexpected end of form"
        elif "boundary" in str(error):
            message = "Boundary not found"
        raise Problem(400, f"Multipart: {message}") from error


def _file_name(part: BodyPartReader) -> str:
    r"""Return the name of an uploaded file as Immich stores it: without folders, whether by ``/`` or by ``\``.

    Immich takes a backslash as an escape only before a quotation mark or another backslash; aiohttp always does.
    """
    quoted = _QUOTED_NAME.search(part.headers.get(hdrs.CONTENT_DISPOSITION, ""))
    name = re.sub(r'\\(["\\])', r"\1", quoted[1]) if quoted else part.filename or ""
    return well_formed(re.split(r"[/\\]", name)[-1])


async def _form(request: web.Request) -> dict[str, list[str]]:
    text = (await request.read()).decode(errors="replace")
    return parse_qs(text, keep_blank_values=True)


def coerce(spec: Spec, schema: Schema, texts: list[str], *, nested: bool = True) -> Any:
    """Return the value that the texts of a query or a form stand for; what cannot be read stays text.

    Args:
        spec: the document.
        schema: what the document says of the value.
        texts: one, or several for an array.
        nested: whether arrays and objects are read, too.
    """
    schema = non_null(spec, schema)
    kinds = schema.get("type")
    kind = next((kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind != "null"), None)
    if kind == "array" and nested:
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
    return _from_json(text) if kind == "object" and nested else text


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
        return _loaded(text)
    except ValueError:
        return text


def _loaded(text: str) -> Any:
    """Return the value of a JSON text.

    Raises:
        ValueError: it is malformed, or so deep that encoding it would fail later, in every response that contains it.
    """
    try:
        value = json.loads(text, parse_float=_finite, parse_constant=_finite)
        _check_depth(value)
    except RecursionError as error:
        raise ValueError(f"nested more than {DEPTH_LIMIT} levels deep") from error
    return _without_surrogates(value) if _SURROGATE.search(text) else value


def _finite(text: str) -> float:
    """Convert a number; NaN is not JSON, and no schema admits infinity."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is not a finite number")
    return number


def _check_depth(value: Any) -> None:
    level = [value]
    for _ in range(DEPTH_LIMIT):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return
    raise RecursionError


async def _json(request: web.Request, note: Received) -> Any:
    if (request.content_length or 0) > JSON_LIMIT:
        raise Problem(413, "request entity too large", correlated=False)
    content = await request.read()
    note.body_size = len(content)
    # As in Express, a body of another type is ignored, and an empty one is an empty object.
    if request.content_type != JSON or hdrs.CONTENT_TYPE not in request.headers:
        return None
    if not content:
        return {}
    text = _decoded(content, request.charset or "utf-8")
    try:
        value = _loaded(text)
    except ValueError as error:
        raise Problem(400, _json_message(text, error), correlated=False) from error
    if not isinstance(value, (dict, list)):
        message = f"Unexpected token '{text.lstrip()[:1]}', \"{text}\" is not valid JSON"
        raise Problem(400, message, correlated=False)
    return value


def _decoded(content: bytes, charset: str) -> str:
    """Decode a body as Express does: only the Unicode encodings, with U+FFFD for what is malformed."""
    try:
        if charset.lower().startswith("utf"):
            return content.decode(charset, "replace")
    except LookupError:
        pass
    raise Problem(415, f'unsupported charset "{charset.upper()}"', correlated=False)


def _json_message(text: str, error: Exception) -> str:
    """Return what V8 says of malformed JSON, as far as Python tells."""
    if isinstance(error, json.JSONDecodeError) and error.pos >= len(text.rstrip()):
        return "Unexpected end of JSON input"
    return f"Bad JSON: {error}"


def well_formed(text: str) -> str:
    """Replace each lone surrogate, which JSON can contain and UTF-8 cannot, with U+FFFD, as Node.js does."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _SURROGATE.search(text) else text


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, dict):
        return {well_formed(name): _without_surrogates(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_without_surrogates(inner) for inner in value]
    return well_formed(value) if isinstance(value, str) else value


def _without_files(value: Any) -> Any:
    """Replace files by strings, which they are to the document; one that is missing is noticed later."""
    if not isinstance(value, dict):
        return value
    return {name: "" if isinstance(part, Content) else part for name, part in value.items()}


def _is_missing_file(finding: Finding) -> bool:
    return finding.rule == "required" and finding.schema.get("format") == "binary"


def _has_null_character(value: Any) -> bool:
    """Return whether there is a character in a body that PostgreSQL cannot store."""
    if isinstance(value, dict):
        return any(_has_null_character(part) for part in (*value, *value.values()))
    if isinstance(value, list):
        return any(map(_has_null_character, value))
    return isinstance(value, str) and "\0" in value
