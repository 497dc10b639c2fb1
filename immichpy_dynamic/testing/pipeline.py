"""Handle a request: find its operation, authenticate, validate, call the handler, serialize the response."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from dataclasses import replace
from email.utils import format_datetime
from typing import Any

import msgspec
from aiohttp import hdrs, web
from aiohttp.http_exceptions import BadHttpMessage

from ..spec.catalog import parse_version
from ..spec.model import Spec
from ..spec.operation import JSON_LINES, OperationModel
from .auth import Authentication
from .call import Call, Handler, Reply
from .errors import Problem
from .events import Events
from .faults import WRONG_DATE, Exchange, Faults
from .images import jpeg, mosaic
from .instances import Instances
from .requests import Received, RequestParser, received
from .responses import RangeProblem, bytes_response, json_response
from .router import Router
from .serializer import ResponseSerializer
from .state import Clock, State

_log = logging.getLogger(__name__)
_correlation: ContextVar[str] = ContextVar("correlation")
_PAGE = "<!DOCTYPE html>\n<html><head><title>Immich</title></head><body></body></html>\n"
_PLAYLIST = "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:6\n#EXT-X-ENDLIST\n"


class Pipeline:
    """Handle the requests to the operations of one OpenAPI document.

    Args:
        spec: the document.
        state: what the server remembers.
        log: where what arrives is noted.
        faults: how to fail.
        validate: whether requests that do not fit the document are refused.
        handlers: what answers each operation; the response of another one is made up from the document.
        deviations: whether to deviate from the document as real servers do.
        unstable_pages: whether assets of equal times may move between pages; ``None`` decides by the release.
        save: keeps what a request may have changed.
    """

    def __init__(
        self,
        spec: Spec,
        state: State,
        log: list[Received],
        faults: Faults,
        *,
        validate: bool,
        handlers: Mapping[str, Handler],
        deviations: bool,
        unstable_pages: bool | None,
        save: Callable[[], Awaitable[None]],
    ) -> None:
        self._spec = spec
        self._state = state
        self._log = log
        self._faults = faults
        self._version = parse_version(spec.release)
        self._instances = Instances(spec)
        self._shapes = ResponseSerializer(spec, self._instances, deviating=deviations)
        self._router = Router(spec)
        self._authentication = Authentication(spec, state)
        self.events: Events = Events(spec, self._authentication)
        """The events that are pushed over socket.io."""
        self._reader = RequestParser(spec, state, validate=validate)
        self._handlers = handlers
        self._deviations = deviations
        self._unstable_pages = self._version < (3, 0, 0) if unstable_pages is None else unstable_pages
        self._save = save
        self._made_up: dict[str, Any] = {}

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Answer any request."""
        note = received(request)
        self._log.append(note)
        _correlation.set(self._state.new_correlation_id())
        operation = self._operation(request)
        note.operation_id = operation.operation_id if operation else None
        fault = self._faults.choose(request, operation)
        if fault is None:
            return await self._rightly(request, note)
        exchange = Exchange(
            request, operation, self._spec, self._faults.random_generator, lambda: self._rightly(request, note)
        )
        response = await fault.commit(exchange)
        note.status = response.status
        return response

    def _operation(self, request: web.Request) -> OperationModel | None:
        path = request.rel_url.raw_path
        found = self._router.find(request.method, path.removeprefix("/api")) if path.startswith("/api/") else None
        return found[0] if found else None

    async def _rightly(self, request: web.Request, note: Received) -> web.StreamResponse:
        correlation_id = _correlation.get()
        try:
            response = await self._respond(request, note)
            if request.method not in ("GET", "HEAD"):
                await self._save()
        except Problem as problem:
            response = self._refusal(problem, correlation_id)
        except web.HTTPException as problem:
            response = self._refusal(Problem(problem.status, problem.reason), correlation_id)
        except ConnectionError:
            return web.Response()  # the client left: nobody reads it
        except (web.RequestPayloadError, BadHttpMessage):
            if request.transport is None or request.transport.is_closing():
                return web.Response()
            response = self._refusal(_unreadable(request), correlation_id)
            response.force_close()
        except Exception:  # noqa: BLE001 - a server answers 500 and goes on
            _log.exception("%s %s failed", request.method, request.path)
            response = self._refusal(Problem(500, "Internal server error"), correlation_id)
        note.status = response.status
        return response

    async def add_headers(self, _request: web.Request, response: web.StreamResponse) -> None:
        """Put on every answer what Express and Immich put there."""
        name = "X-Correlation-ID" if self._version >= (3, 0, 0) else "x-immich-cid"
        response.headers["X-Powered-By"] = "Express"
        clock = self._state.now
        if response.headers.popall(WRONG_DATE, None) is None:
            now = clock.last if isinstance(clock, Clock) else clock()
            response.headers[hdrs.DATE] = format_datetime(now, usegmt=True)
        response.headers[name] = _correlation.get("")

    def _refusal(self, problem: Problem, correlation_id: str) -> web.Response:
        headers: dict[str, str] = {}
        if isinstance(problem, RangeProblem):
            headers, problem = problem.headers, problem.in_release(self._version[0])
        response = json_response(problem.body(self._version[0], correlation_id), problem.status, {})
        response.headers.update(headers)
        return response

    async def _respond(self, request: web.Request, note: Received) -> web.StreamResponse:
        path = request.rel_url.raw_path
        if path == "/.well-known/immich":
            return json_response({"api": {"endpoint": "/api"}}, 200, {})
        if not path.startswith("/api/"):
            # Immich's web page lives everywhere outside of the API.
            return web.Response(text=_PAGE, content_type="text/html")
        if path == "/api/spec.json":
            return json_response(self._spec.document, 200, {})
        found = self._router.find(request.method, path.removeprefix("/api"))
        if found is None:
            raise Problem(404, f"Cannot {request.method} {request.path_qs}")
        operation, parameters = found
        caller = self._authentication.admit(operation, request)
        query = self._reader.parameters(operation, request, parameters)
        try:
            body = await self._reader.body(operation, request, note)
        except Problem as problem:
            if operation.operation_id != "getSyncStream" or not problem.found:
                raise
            # The header of the stream is set before its body is validated.
            response = self._refusal(problem, _correlation.get())
            response.headers[hdrs.CONTENT_TYPE] = f"{JSON_LINES}; charset=utf-8"
            return response
        handler = self._handlers.get(operation.operation_id)
        if handler is None:
            return self._wrap(operation, Reply(self._made_up_answer(operation)))
        call = Call(
            operation=operation,
            request=request,
            spec=self._spec,
            state=self._state,
            shapes=self._shapes,
            instances=self._instances,
            version=self._version,
            caller=caller,
            path=parameters,
            query=query,
            deviations=self._deviations,
            unstable_pages=self._unstable_pages,
            body=body,
        )
        return await self._perform(handler, call)

    async def _perform(self, handler: Handler, call: Call) -> web.StreamResponse:
        result = handler(call)
        if inspect.isawaitable(result):
            result = await result
        if isinstance(result, web.StreamResponse):
            return result
        reply = result if isinstance(result, Reply) else Reply(result)
        await self.events.after(call, reply.facts)
        success = call.operation.success
        if success is None or success.schema is None:
            return self._wrap(call.operation, reply)
        return self._wrap(call.operation, replace(reply, facts=self._shapes.serialize(success.schema, reply.facts)))

    def _made_up_answer(self, operation: OperationModel) -> Any:
        """An instance of the documented answer, the same each time."""
        success = operation.success
        if success is None or success.schema is None:
            return None
        if operation.operation_id not in self._made_up:
            self._made_up[operation.operation_id] = self._instances.full(success.schema)
        return self._made_up[operation.operation_id]

    def _wrap(self, operation: OperationModel, reply: Reply) -> web.Response:
        response = self._bare(operation, reply)
        for name, value in reply.cookies.items():
            response.set_cookie(name, value, httponly=True, samesite="Lax")
        return response

    def _bare(self, operation: OperationModel, reply: Reply) -> web.Response:
        success = operation.success
        status = reply.status or (int(success.status) if success and success.status.isdecimal() else 200)
        if success is None or success.schema is None or success.content_type is None:
            return web.Response(status=status, headers=reply.headers)
        if success.binary:
            return bytes_response(jpeg(mosaic(1)), success.content_type, reply.headers)
        if success.content_type == JSON_LINES:
            return web.Response(
                body=msgspec.json.encode(reply.facts) + b"\n", status=status, headers={hdrs.CONTENT_TYPE: JSON_LINES}
            )
        if success.content_type == "application/vnd.apple.mpegurl":
            return web.Response(text=_PLAYLIST, status=status, content_type=success.content_type)
        return json_response(reply.facts, status, reply.headers)


def _unreadable(request: web.Request) -> Problem:
    """Return the error for a body that cannot be unpacked."""
    request.content.feed_eof()  # otherwise aiohttp reads the rest, and logs the same error with a traceback
    message = "incorrect header check" if hdrs.CONTENT_ENCODING in request.headers else "Bad Request"
    return Problem(400, message, correlated=False)
