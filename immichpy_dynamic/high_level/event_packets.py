"""Read the packets of a socket.io server that is not trusted. Imported when the first stream connects."""

from __future__ import annotations

import json
import logging
from typing import Any

from socketio.packet import CONNECT, CONNECT_ERROR, DISCONNECT, EVENT, Packet

from .event_payloads import GAP

log: logging.Logger = logging.getLogger("immichpy_dynamic")

ARRIVED = "arrived"
"""The name under which every event is handed to its handler, whatever the server calls it."""

_MALFORMED = "malformed"
_MAX_DEPTH = 128
_NAMESPACES = (None, "/")


class _EventPacket(Packet):  # type: ignore[misc]  # python-socketio has no types
    """A packet that can always be read; a malformed one becomes an event without a handler.

    python-socketio reads packets in tasks that nobody awaits, and calls handlers by names that the server chooses. An
    event therefore becomes ``[ARRIVED, kind, payload, size]``.
    """

    id: int | None
    packet_type: int
    namespace: str | None
    data: Any

    def decode(self, encoded_packet: str | bytes) -> int:
        """Read a packet; return the number of its attachments, which is always 0: Immich sends none."""
        try:
            super().decode(encoded_packet)
            is_usable = self.namespace in _NAMESPACES and self._is_usable()
        except (ValueError, TypeError, LookupError, RecursionError):
            is_usable = False
        self.id = None
        if not is_usable:
            log.info("events: a message of the server that is not socket.io is left out")
            self.packet_type, self.namespace, self.data = EVENT, None, [_MALFORMED]
        elif self.packet_type == EVENT:
            if isinstance(encoded_packet, str) and "\\u" in encoded_packet:
                # Text with half of a surrogate pair cannot be encoded as UTF-8.
                plain = json.dumps(self.data, ensure_ascii=False).encode("utf-8", "replace")
                self.data = json.loads(plain)
            kind, *data = self.data
            self.data = [ARRIVED, kind, data[0] if len(data) == 1 else (data or None), len(encoded_packet)]
        return 0

    def _is_usable(self) -> bool:
        if self.packet_type == EVENT:
            data = self.data
            return (
                isinstance(data, list)
                and bool(data)
                and isinstance(data[0], str)
                and data[0] != GAP
                and _depth_is_below(data, _MAX_DEPTH)
            )
        if self.packet_type == CONNECT:
            return self.data is None or isinstance(self.data, dict)
        return self.packet_type in (DISCONNECT, CONNECT_ERROR)


def _depth_is_below(data: Any, most: int) -> bool:
    level = [data]
    for _ in range(most):
        level = [
            inner
            for each in level
            if isinstance(each, (list, dict))
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return True
    return False


EVENT_PACKET: Any = _EventPacket
"""The class of packets for ``socketio.AsyncClient(serializer=…)``; ``Any``, because its base has no types."""
