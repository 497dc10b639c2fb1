"""Calling one operation and showing what it answers."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click
import msgspec

from ..api import Operation as Call
from ..api import connection_of
from ..exceptions import ApiException, UnauthorizedException
from ..http.request import Request
from ..paging import pages, search_total
from ..spec.operation import JSON, JSON_LINES, OperationModel
from . import profiles
from .naming import command_name
from .output import binary_target, check_target, write_bytes, write_data, write_items
from .session import CliSession, Settings

if TYPE_CHECKING:
    from ..blocking_api import BlockingConnection
    from ..blocking_client import Client


def perform(session: CliSession, operation: OperationModel, arguments: Mapping[str, Any], settings: Settings) -> int:
    """Call an operation, show its answer, and return the exit code.

    Args:
        session: this run.
        operation: what to call.
        arguments: its keywords, in wire form.
        settings: how to show the answer.

    Raises:
        ImmichError: the call failed.
        click.UsageError: it cannot be done, or not be shown, as the settings ask for.
    """
    if settings.curl or settings.dry_run:
        return _show_request(session, operation, arguments, settings)
    check_target(settings)
    if settings.all and operation.pagination is None:
        raise click.UsageError(f"{command_name(operation.name)} does not page: leave --all out")
    try:
        return _perform(session.client, session, operation, arguments, settings)
    except ApiException as error:
        if error.status == 404 and "Cannot " in error.message:
            session.doubt()
        if isinstance(error, UnauthorizedException):
            error.add_note(profiles.key_note(session.server))
        raise


def _perform(
    client: Client, session: CliSession, operation: OperationModel, arguments: Mapping[str, Any], settings: Settings
) -> int:
    if settings.all:
        write_items(_items(client, operation, arguments), settings)
        return 0
    call = client.operations[operation.operation_id]
    success = operation.success
    if success is not None and success.binary:
        with binary_target(settings) as target, call.stream(**arguments) as answer:
            write_bytes(answer.iter_bytes(), target, answer.content_length)
        return 0
    if success is not None and success.content_type == JSON_LINES:
        with call.stream(**arguments) as answer:
            write_items((msgspec.json.decode(line) for line in answer.iter_lines() if line.strip()), settings)
        return 0
    result = call.raw(**arguments)
    if result.issues:
        session.doubt()
    if result.content and result.data is not None:
        is_text = success is not None and "json" not in (success.content_type or "json")
        write_data(result.content, settings, is_text=is_text)
    return 0


def _items(client: Client, operation: OperationModel, arguments: Mapping[str, Any]) -> Iterator[Any]:
    connection: BlockingConnection = connection_of(client)
    operations = connection.asynchronous.operations

    async def total(given: Mapping[str, Any]) -> int | None:
        return await search_total(operations, given)

    found = pages(_Plain(operations[operation.operation_id]), (), arguments, total=total)
    for page in connection.portal.iterate(found):
        yield from page


class _Plain:
    """An operation whose answers stay as the server sent them: nothing is lost, names are the wire's."""

    def __init__(self, call: Call[Any]) -> None:
        self._call = call
        self.spec = call.spec
        self.model = call.model
        self.__qualname__ = call.__qualname__

    async def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call it and return plain data."""
        return msgspec.json.decode((await self._call.raw(*args, **kwargs)).content)


def _show_request(
    session: CliSession, operation: OperationModel, arguments: Mapping[str, Any], settings: Settings
) -> int:
    request = session.client.operations[operation.operation_id].request(**arguments)
    if settings.curl:
        sys.stdout.write(request.curl() + "\n")
    else:
        write_data(msgspec.json.encode(_described(request)), settings)
    return 0


def _described(request: Request) -> dict[str, Any]:
    described: dict[str, Any] = {"method": request.method, "url": request.full_url, "headers": request.headers}
    if request.content is not None:
        is_json = "json" in request.headers.get("Content-Type", JSON)
        described["body"] = (
            msgspec.json.decode(request.content) if is_json else request.content.decode("utf-8", "replace")
        )
    if request.parts:
        described["parts"] = [_part(part.name, part.filename, part.source) for part in request.parts]
    return described


def _part(name: str, filename: str | None, value: Any) -> dict[str, Any]:
    if filename is not None:
        return {"name": name, "file": str(value) if not isinstance(value, bytes) else filename}
    return {"name": name, "value": value.decode() if isinstance(value, bytes) else str(value)}
