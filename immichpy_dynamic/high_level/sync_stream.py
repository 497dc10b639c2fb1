"""Read the sync stream, every change since the last acknowledgement, as typed events."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ApiConnectionError, ImmichError, UnexpectedContentError
from ..http.response import RawResponse
from ..http.retry import RETRIES, retry
from ..spec import operation as documented
from ..spec.normalise import REFERENCE
from .base import HighLevelMethods, SyncEventModel, operation, uses

if TYPE_CHECKING:
    from ..api import Caller, Operation
    from ..spec.model import Spec

RESET = "SyncResetV1"
COMPLETE = "SyncCompleteV1"

# Events about assets of partners and albums all use the schema of a plain asset.
_WHY = re.compile(r"(Backfill|Create|Update)(?=V\d+$)")
_WHOSE = re.compile(r"^(Partner|Album)(?=Asset|Stack)")


class SyncMethods(HighLevelMethods):
    """Methods that acknowledge events of the sync stream."""

    @uses("sendSyncAck")
    async def acknowledge(self, *events: SyncEventModel | str, retries: int = RETRIES) -> None:
        """Tell the server not to send these events, and the earlier ones of their types, again.

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
    which the caller must forget everything, the stream is acknowledged and begun again. A line that is not an event
    ends the stream with an error: an acknowledgement of a later event would lose it.

    Args:
        operation_: the operation of the stream.
        args: the positional arguments of a call.
        kwargs: the keyword arguments of a call; ``_timeout`` matters: a server may leave a stream open forever.

    Raises:
        ApiTimeoutError: nothing came for too long.
        ApiConnectionError: the stream ended early. Servers since 2.0 end every stream with ``SyncCompleteV1``.
        UnexpectedContentError: a line is not an event.
        ImmichError: as when the operation is called.
    """
    client = operation_.connection
    validation = kwargs.get("_validation")
    types = _Types(client.spec)
    arguments = dict(kwargs)
    was_reset = False
    has_end = COMPLETE in _kinds(client.spec)
    while True:
        is_reset = is_complete = False
        async with operation_.stream(*args, **arguments) as stream:
            async for line in stream.iter_lines():
                if not line.strip():
                    continue
                answer = RawResponse(stream.status, None, stream.headers, line, client.base_url + operation_.path)
                event = _event((await client.read(operation_.model, answer, validation)).data, line)
                data = types.of(event.type)
                if data is not None:
                    content = msgspec.json.encode(event.data)
                    answer = msgspec.structs.replace(answer, content=content)
                    event.data = (await client.read(data, answer, validation)).data
                is_complete = event.type == COMPLETE
                is_reset = event.type == RESET
                if is_reset and was_reset:
                    raise ImmichError("the server asks again for a reset that was acknowledged")
                yield event
                if is_reset:
                    break
        if not is_reset:
            if has_end and not is_complete:
                raise ApiConnectionError(
                    f"the sync stream ended without {COMPLETE}: events are missing. Acknowledge what came and call "
                    "again"
                )
            return
        was_reset = True
        await _acknowledge(client, [event], RETRIES)
        arguments.pop("reset", None)


def _event(found: Any, line: bytes) -> Any:
    """Parse a line of the stream and return its event.

    Raises:
        UnexpectedContentError: the line is not an event.
    """
    event = found[0] if isinstance(found, list) and found else None
    if not isinstance(getattr(event, "type", None), str) or getattr(event, "data", msgspec.UNSET) is msgspec.UNSET:
        raise UnexpectedContentError(f"a line of the sync stream is not an event: {line[:80]!r}")
    return event


def _kinds(spec: Spec) -> Collection[Any]:
    """Return the kinds of events that the OpenAPI document lists."""
    kinds: Collection[Any] = (spec.schemas.get("SyncEntityType") or {}).get("enum") or ()
    return kinds


class _Types:
    """The schemas of the data of each type of event."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._known: dict[str, documented.OperationModel | None] = {}

    def of(self, kind: str) -> documented.OperationModel | None:
        """Return an operation whose response is the data of an event, or ``None`` for an unknown type."""
        kind = str(kind)
        if kind not in self._known:
            name = data_schema(self._spec, kind)
            self._known[kind] = _answering(name, kind) if name else None
        return self._known[kind]


def data_schema(spec: Spec, kind: str) -> str | None:
    """Return the name of the schema of an event's data, or ``None`` when the document has none for this kind.

    Args:
        spec: the document.
        kind: the type of the event, such as ``"AssetV1"``.
    """
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


async def _acknowledge(client: Caller, events: Iterable[Any], retries: int) -> None:
    last: dict[str, str] = {}
    for event in events:
        ack = event if isinstance(event, str) else getattr(event, "ack", None)
        if not isinstance(ack, str):
            raise ImmichError(f"this event cannot be acknowledged, because its ack is {ack!r}")
        # An acknowledgement begins with the kind of event that it acknowledges.
        last[ack.partition("|")[0]] = ack
    if last:
        send = operation(client, "sendSyncAck")
        await retry(lambda: send(acks=list(last.values()), _retries=0), retries)
