"""The ways to fail: ``fake.faults.add(do=reset("during"), when="uploadAsset", times=1)``."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus
from typing import Literal

import msgspec
from aiohttp import hdrs, web

from ..spec.catalog import parse_version
from ..spec.operation import JSON_LINES, MULTIPART
from .errors import Problem
from .faults import WRONG_DATE, Exchange, Fault
from .invalidation import RULES, invalidated
from .responses import body_of, json_response

_PAGE = b"<!DOCTYPE html>\n<html><body><h1>Sign in</h1></body></html>\n"
_WATCH_SECONDS = 0.01


def reset(when: Literal["before", "during", "after"]) -> Fault:
    """Break the connection.

    Args:
        when: ``"before"`` anything is done; ``"during"`` the transfer, which is that of the files that a request
            brings, or else of the answer; ``"after"`` it is done, but before a byte of the answer.

    Raises:
        ValueError: it is none of these.
    """
    _one_of(when, "before", "during", "after")

    async def commit(exchange: Exchange) -> web.StreamResponse:
        if when == "after":
            await exchange.answer()
        elif when == "during":
            if _brings_files(exchange):
                await exchange.request.content.readany()
            else:
                await _send_half(exchange)
        return _broken(exchange.request)

    return Fault(f"reset {when}", commit)


def stall(where: Literal["before", "during"] = "before", seconds: float | None = None) -> Fault:
    """Fall silent.

    Args:
        where: ``"before"`` the answer, or ``"during"`` it.
        seconds: for how long; until the caller goes away when nothing is said.

    Raises:
        ValueError: it is none of these.
    """
    _one_of(where, "before", "during")

    async def commit(exchange: Exchange) -> web.StreamResponse:
        if where == "before":
            if not await _silence(exchange.request, seconds):
                return web.Response()
            return await exchange.answer()
        response, rest = await _send_half(exchange)
        if await _silence(exchange.request, seconds):
            await response.write(rest)
            await response.write_eof()
        return response

    return Fault(f"stall {where}", commit)


def drip(piece_bytes: int = 64, pause: float = 0.0) -> Fault:
    """Send the right answer in small pieces.

    Args:
        piece_bytes: the size of a piece.
        pause: seconds between two pieces.

    Raises:
        ValueError: the pieces are empty.
    """
    if piece_bytes < 1:
        raise ValueError(f"a piece has at least one byte, and not {piece_bytes}")

    async def commit(exchange: Exchange) -> web.StreamResponse:
        right = await exchange.answer()
        body = await body_of(right)
        response = await _begun(exchange, right, len(body))
        for start in range(0, len(body), piece_bytes):
            await response.write(body[start : start + piece_bytes])
            await asyncio.sleep(pause)
        return response

    return Fault("slow drip", commit)


def wrong_length(by: int) -> Fault:
    """Announce another length than comes.

    Args:
        by: how many bytes more (or, below 0, fewer) are announced; then the connection is closed.

    Raises:
        ValueError: the length would be right.
    """
    if by == 0:
        raise ValueError("a length that is wrong by 0 is right")

    async def commit(exchange: Exchange) -> web.StreamResponse:
        right = await exchange.answer()
        body = await body_of(right)
        response = await _begun(exchange, right, max(0, len(body) + by))
        response.force_close()
        await response.write(body)
        if by > 0:
            _close(exchange.request)
        elif exchange.request.transport is not None:
            # aiohttp sends as much as was announced, a careless server all of it.
            exchange.request.transport.write(body[by:])
        return response

    return Fault(f"length too {'large' if by > 0 else 'small'}", commit)


def bad_gzip() -> Fault:
    """Answer what says that it is compressed, but cannot be unpacked."""

    async def commit(exchange: Exchange) -> web.StreamResponse:
        right = await exchange.answer()
        await body_of(right)
        return _changed(right, b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + b"not deflated", {hdrs.CONTENT_ENCODING: "gzip"})

    return Fault("bad gzip", commit)


def bad_json() -> Fault:
    """Answer with a body that ends in its middle, although its length is right."""

    async def commit(exchange: Exchange) -> web.StreamResponse:
        right = await exchange.answer()
        body = await body_of(right)
        return _changed(right, body[: len(body) // 2])

    return Fault("cut body", commit)


def content_type(kind: str = "text/html", body: bytes = _PAGE) -> Fault:
    """Respond with success, but with the page of a proxy, a login or a captive portal.

    Args:
        kind: its media type.
        body: its content.
    """

    async def commit(_exchange: Exchange) -> web.StreamResponse:
        return web.Response(body=body, headers={hdrs.CONTENT_TYPE: kind})

    return Fault("wrong content type", commit)


def violate(rule: str) -> Fault:
    """Answer what breaks the document in one place; an answer that cannot break the rule stays right.

    Args:
        rule: one of :data:`~.invalidation.RULES`: ``"required"``, ``"type"``, ``"enum"``, ….

    Raises:
        ValueError: there is no such rule.
    """
    if rule not in RULES:
        raise ValueError(f"{rule!r} is none of {', '.join(RULES)}")

    async def commit(exchange: Exchange) -> web.StreamResponse:
        right = await exchange.answer()
        kind = right.headers.get(hdrs.CONTENT_TYPE, "").partition(";")[0]
        success = exchange.operation.success if exchange.operation else None
        if kind not in ("application/json", JSON_LINES) or success is None or right.status >= 300:
            return right
        body = await body_of(right)
        is_lines = kind == JSON_LINES
        values = [msgspec.json.decode(line) for line in body.splitlines()] if is_lines else [msgspec.json.decode(body)]
        values = invalidated(
            exchange.spec, success.schema or {}, values, rule, exchange.random_generator, are_events=is_lines
        )
        return _changed(right, b"\n".join(map(msgspec.json.encode, values)) + b"\n" * is_lines)

    return Fault(f"schema: {rule}", commit)


def redirect(to: str = "", status: int = 307) -> Fault:
    """Send the caller elsewhere.

    Args:
        to: the origin, such as ``"http://127.0.0.1:1234"``; without one it is the same, with a mark in the query.
        status: 301, 302, 303, 307 or 308.

    Raises:
        ValueError: it is another status, or ``to`` is no origin.
    """
    _one_of(status, 301, 302, 303, 307, 308)
    if to and not re.fullmatch(r"https?://[^/]+", to):
        raise ValueError(f"{to!r} is no origin, such as 'http://127.0.0.1:1234'")

    async def commit(exchange: Exchange) -> web.StreamResponse:
        path = exchange.request.path_qs
        mark = "" if to else ("&" if "?" in path else "?") + "again=1"
        return web.Response(status=status, headers={hdrs.LOCATION: f"{to}{path}{mark}"})

    return Fault(f"redirect {status} to {'another' if to else 'the same'} origin", commit)


def refuse(status: int, message: str | None = None, headers: Mapping[str, str] | None = None) -> Fault:
    """Answer an error in the form that the release has for errors.

    Args:
        status: HTTP status code.
        message: what it says.
        headers: such as ``{"Retry-After": "1"}``.

    Raises:
        ValueError: the status is none of an error.
    """
    if status < 400 or status not in {each.value for each in HTTPStatus}:
        raise ValueError(f"{status} is no status of an error, such as 503")

    async def commit(exchange: Exchange) -> web.StreamResponse:
        body = Problem(status, message or HTTPStatus(status).phrase).body(
            parse_version(exchange.spec.release)[0], "fault"
        )
        return json_response(body, status, headers or {})

    return Fault(str(status), commit)


def clock_skew(fault: Fault | None = None, **duration: float) -> Fault:
    """Answer with a wrong date.

    Args:
        fault: another fault to commit as well.
        **duration: how wrong, as for ``timedelta``: ``hours=-3``.

    Raises:
        ValueError: it would be right.
        TypeError: there is no such unit.
    """
    skew = timedelta(**duration)
    if not skew:
        raise ValueError("say how wrong the clock is, such as hours=-3")

    async def commit(exchange: Exchange) -> web.StreamResponse:
        response = await (fault.commit(exchange) if fault else exchange.answer())
        moment = datetime.now(UTC) + skew
        response.headers[hdrs.DATE] = format_datetime(moment, usegmt=True)
        response.headers[WRONG_DATE] = "1"
        if hdrs.RETRY_AFTER in response.headers:
            wait = timedelta(seconds=float(response.headers[hdrs.RETRY_AFTER]))
            response.headers[hdrs.RETRY_AFTER] = format_datetime(moment + wait, usegmt=True)
        return response

    return Fault("clock skew" + (f" and {fault}" if fault else ""), commit)


def _one_of(value: object, *allowed: object) -> None:
    if value not in allowed:
        raise ValueError(f"{value!r} is none of {', '.join(map(repr, allowed))}")


def _brings_files(exchange: Exchange) -> bool:
    return exchange.request.content_type == MULTIPART


def _broken(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _close(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.close()


async def _silence(request: web.Request, seconds: float | None) -> bool:
    """Wait; return whether the caller is still there."""
    loop = asyncio.get_running_loop()
    end = None if seconds is None else loop.time() + seconds
    while request.transport is not None and not request.transport.is_closing():
        if end is not None and loop.time() >= end:
            return True
        await asyncio.sleep(_WATCH_SECONDS)
    return False


async def _begun(exchange: Exchange, right: web.StreamResponse, length: int) -> web.StreamResponse:
    """Send the headers of an answer, with another length."""
    headers = {name: value for name, value in right.headers.items() if name != hdrs.CONTENT_LENGTH}
    response = web.StreamResponse(status=right.status, headers=headers)
    response.content_length = length
    await response.prepare(exchange.request)
    return response


async def _send_half(exchange: Exchange) -> tuple[web.StreamResponse, bytes]:
    right = await exchange.answer()
    body = await body_of(right)
    response = await _begun(exchange, right, len(body))
    half = len(body) // 2
    await response.write(body[:half])
    return response, body[half:]


def _changed(right: web.StreamResponse, body: bytes, more: Mapping[str, str] | None = None) -> web.Response:
    headers = {name: value for name, value in right.headers.items() if name not in (hdrs.CONTENT_LENGTH, hdrs.ETAG)}
    return web.Response(body=body, status=right.status, headers={**headers, **(more or {})})
