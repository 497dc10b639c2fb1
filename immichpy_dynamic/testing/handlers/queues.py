"""Queues and jobs: everything is done at once, so queues are empty; they can be paused."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..call import Call, handles

_IDLE = {"active": 0, "completed": 0, "failed": 0, "delayed": 0, "waiting": 0, "paused": 0}


@handles("getAllJobsStatus", "getQueuesLegacy")
def all_legacy(call: Call) -> Any:
    """Answer all queues by name."""
    return {name: _legacy(call, name) for name in call.answer_schema.get("properties", ())}


@handles("sendJobCommand", "runQueueCommandLegacy")
def command(call: Call) -> Any:
    """Pause a queue or let it go on; all other commands are done at once."""
    name = call.path.get("id") or call.path["name"]
    if call.body["command"] in ("pause", "resume"):
        _pause(call, name, paused=call.body["command"] == "pause")
    return _legacy(call, name)


@handles("getQueues")
def get_all(call: Call) -> Any:
    """Answer all queues."""
    return [_facts(call, name) for name in _names(call)]


@handles("getQueue")
def get(call: Call) -> Any:
    """Answer one queue."""
    return _facts(call, call.path["name"])


@handles("updateQueue")
def update(call: Call) -> Any:
    """Pause a queue or let it go on."""
    if "isPaused" in call.body:
        _pause(call, call.path["name"], paused=call.body["isPaused"])
    return _facts(call, call.path["name"])


@handles("getQueueJobs")
def jobs(_call: Call) -> Any:
    """Answer what waits in a queue: nothing."""
    return []


@handles("emptyQueue", "createJob")
def done(_call: Call) -> None:
    """Do at once what was asked for."""


def _names(call: Call) -> Iterable[str]:
    names: list[str] = call.resolve({"$ref": "#/components/schemas/QueueName"})["enum"]
    return names


def _pause(call: Call, name: str, *, paused: bool) -> None:
    (call.state.paused_queues.add if paused else call.state.paused_queues.discard)(name)


def _facts(call: Call, name: str) -> dict[str, Any]:
    return {"name": name, "isPaused": name in call.state.paused_queues, "statistics": _IDLE}


def _legacy(call: Call, name: str) -> dict[str, Any]:
    return {"jobCounts": _IDLE, "queueStatus": {"isActive": False, "isPaused": name in call.state.paused_queues}}
