"""One operation of a document, with Python names, as immutable values."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

import msgspec

from .normalise import Schema

Location = Literal["path", "query", "header", "cookie", "body"]

JSON = "application/json"
JSON_LINES = "application/jsonlines+json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Parameter(msgspec.Struct, frozen=True):
    """A keyword argument of an operation: a path, query, header or cookie parameter, or a field of the body."""

    name: str
    """The Python keyword."""
    wire_name: str
    location: Location
    required: bool
    schema: Schema
    """Normalised JSON Schema 2020-12; may be a ``$ref``."""


class RequestBody(msgspec.Struct, frozen=True):
    """The body of an operation's requests."""

    content_type: str
    required: bool
    schema: Schema
    name: str
    """The Python keyword for the whole body, such as ``create_album_dto``."""
    fields: tuple[Parameter, ...]
    """The body's properties as keywords; empty when the body is not an object with properties."""


class Response(msgspec.Struct, frozen=True):
    """One documented response; ``schema`` and ``content_type`` are ``None`` when it has no body."""

    status: str
    content_type: str | None = None
    schema: Schema | None = None

    @property
    def binary(self) -> bool:
        """Whether the body is bytes rather than text or data."""
        return self.schema is not None and self.schema.get("format") == "binary"


class Pagination(msgspec.Struct, frozen=True):
    """The paging of an operation (``x-pagination``, from ``specs/overlay.yaml``), by JSON names.

    ``items``, ``next`` and ``more`` are dotted paths into the response.
    """

    style: Literal["page", "cursor"]
    items: str
    page: str | None = None
    cursor: str | None = None
    size: str | None = None
    next: str | None = None
    more: str | None = None


class OperationModel(msgspec.Struct, frozen=True, dict=True):
    """One operation of the document, with Python names."""

    operation_id: str
    name: str
    tag: str
    method: str
    path: str
    summary: str | None
    parameters: tuple[Parameter, ...]
    """Every keyword of a call: path parameters in path order, then query, header, cookie, then body fields."""
    body: RequestBody | None
    responses: tuple[Response, ...]
    permission: str | None = None
    admin_only: bool = False
    state: str | None = None
    history: tuple[tuple[str, str], ...] = ()
    """Immich's own history of the operation: (version, state) pairs, oldest first."""
    deprecated: bool = False
    pagination: Pagination | None = None

    @cached_property
    def success(self) -> Response | None:
        """The documented 2xx response: one with a body when there is one."""
        good = [response for response in self.responses if response.status.startswith("2")]
        return next((response for response in good if response.schema is not None), good[0] if good else None)

    @property
    def is_iterable(self) -> bool:
        """Whether the operation returns pages or a stream of events."""
        success = self.success
        return self.pagination is not None or (success is not None and success.content_type == JSON_LINES)

    def response_for(self, status: int) -> Response | None:
        """Return the documented response for ``status``: exact, as ``2XX``, or as ``default`` (OpenAPI §4.7.16)."""
        known = self._by_status
        return known.get(str(status)) or known.get(f"{status // 100}XX") or known.get("DEFAULT")

    @cached_property
    def _by_status(self) -> dict[str, Response]:
        return {response.status.upper(): response for response in self.responses}
