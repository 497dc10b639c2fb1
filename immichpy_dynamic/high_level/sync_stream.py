"""The sync stream: every change since the last acknowledgement, as typed events."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ImmichError, UnexpectedContentError
from ..http.response import RawResponse
from ..http.retry import RETRIES, retry
from ..spec import operation as documented
from ..spec.normalise import REFERENCE
from .base import HighLevelMethods, operation, uses

if TYPE_CHECKING:
    from ..api import Operation
    from ..client import AsyncClient
    from ..spec.model import Spec

RESET = "SyncResetV1"

# An asset of a partner or an album has the form of any asset, whatever happened to it.
_WHY = re.compile(r"(Backfill|Create|Update)(?=V\d+$)")
_WHOSE = re.compile(r"^(Partner|Album)(?=Asset|Stack)")


class SyncMethods(HighLevelMethods):
    """The other half of the sync stream: telling the server what has been taken over."""

    @uses("sendSyncAck")
    async def acknowledge(self, *events: Any, retries: int = RETRIES) -> None:
        """Tell the server that these events, and all of their kinds before them, need not be sent again.

        Args:
            *events: events of ``get_sync_stream.iter(…)``, or their ``ack``; the last one of each kind counts.
            retries: how often a failed attempt is repeated; 0 is one attempt.

        Raises:
            ImmichError: the server refused or failed.
        """
        await _acknowledge(self._bound_client(), events, retries)


async def events(operation_: Operation[Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> AsyncGenerator[Any]:
    """Yield the events of the stream while they arrive: ``type``, ``data`` as its own model, ``ack``.

    An event of a kind that the document does not have keeps its data as a ``dict``. After ``SyncResetV1``, on
    which the caller is to forget everything, the stream is acknowledged and begun again.

    Args:
        operation_: the operation of the stream.
        args: what a call takes by position.
        kwargs: what a call takes by keyword; ``_timeout`` matters: a server may leave a stream open for ever.

    Raises:
        ApiTimeoutError: nothing came for too long.
        ImmichError: as when the operation is called.
    """
    client = operation_._bound_client()
    validation = kwargs.get("_validation")
    types = _Types(client.spec)
    arguments = dict(kwargs)
    was_reset = False
    while True:
        is_reset = False
        async with operation_.stream(*args, **arguments) as stream:
            async for line in stream.iter_lines():
                if not line.strip():
                    continue
                answer = RawResponse(stream.status, None, stream.headers, line, client.base_url + operation_.path)
                event = (await client.read(operation_._operation, answer, validation)).data[0]
                if getattr(event, "type", None) is None:
                    raise UnexpectedContentError(f"a line of the sync stream is no event: {line[:80]!r}")
                data = types.of(event.type)
                if data is not None:
                    content = msgspec.json.encode(event.data)
                    answer = msgspec.structs.replace(answer, content=content)
                    event.data = (await client.read(data, answer, validation)).data
                is_reset = event.type == RESET
                if is_reset and was_reset:
                    raise ImmichError("the server asks again for a reset that was acknowledged")
                yield event
                if is_reset:
                    break
        if not is_reset:
            return
        was_reset = True
        await _acknowledge(client, [event], RETRIES)
        arguments.pop("reset", None)


class _Types:
    """What the data of each kind of event is."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._known: dict[str, documented.OperationModel | None] = {}

    def of(self, kind: str) -> documented.OperationModel | None:
        """Return an operation that would answer the data of an event, or ``None`` when nothing is known of it."""
        kind = str(kind)
        if kind not in self._known:
            name = _schema_name(self._spec, kind)
            self._known[kind] = _answering(name, kind) if name else None
        return self._known[kind]


def _schema_name(spec: Spec, kind: str) -> str | None:
    plain = _WHY.sub("", kind)
    spellings = (kind, plain, _WHOSE.sub("", plain), plain.replace("MemoryToAsset", "MemoryAsset"))
    return next((name for name in (f"Sync{spelling}" for spelling in spellings) if name in spec.schemas), None)


def _answering(schema: str, kind: str) -> documented.OperationModel:
    return documented.OperationModel(
        operation_id=f"getSyncStream {kind}",
        name="get_sync_stream",
        tag="sync",
        method="POST",
        path="/sync/stream",
        summary=None,
        parameters=(),
        body=None,
        responses=(documented.Response("2XX", documented.JSON, {"$ref": REFERENCE + schema}),),
    )


async def _acknowledge(client: AsyncClient, events: Iterable[Any], retries: int) -> None:
    # An acknowledgement begins with the kind that it is for.
    acks = [event if isinstance(event, str) else event.ack for event in events]
    last = {ack.partition("|")[0]: ack for ack in acks}
    if last:
        send = operation(client, "sendSyncAck")
        await retry(lambda: send(acks=list(last.values()), _retries=0), retries)
