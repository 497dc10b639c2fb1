"""Queues and jobs: what is started is done after a while by the server's clock; uploads are done with at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from math import ceil
from typing import Any

from ..call import Call, Routes
from ..entities import Run
from ..errors import Problem

routes: Routes = Routes()

_LASTS = timedelta(milliseconds=10)
"""The time until a queue is empty, regardless of its length: ten readings of the default clock."""
# What can be started → the job that it does with each asset.
_JOBS = {
    "thumbnailGeneration": "AssetGenerateThumbnails",
    "metadataExtraction": "AssetExtractMetadata",
    "videoConversion": "AssetEncodeVideo",
    "faceDetection": "AssetDetectFaces",
    "facialRecognition": "FacialRecognition",
    "smartSearch": "SmartSearch",
    "duplicateDetection": "AssetDetectDuplicates",
    "storageTemplateMigration": "StorageTemplateMigrationSingle",
    "migration": "AssetFileMigration",
    "sidecar": "SidecarCheck",
    "library": "LibrarySyncAssets",
    "backupDatabase": "DatabaseBackup",
    "ocr": "Ocr",
    "integrityCheck": "IntegrityUntrackedFilesQueueAll",
}
# What can be asked for of single assets → where it waits.
_QUEUES = {
    "regenerate-thumbnail": "thumbnailGeneration",
    "refresh-metadata": "metadataExtraction",
    "transcode-video": "videoConversion",
    "refresh-faces": "faceDetection",
}


@routes.handles("getAllJobsStatus", "getQueuesLegacy")
def all_legacy(call: Call) -> Any:
    """Return all queues by name."""
    return {name: _legacy(call, name) for name in call.response_schema.get("properties", ())}


@routes.handles("sendJobCommand", "runQueueCommandLegacy")
def command(call: Call) -> Any:
    """Start a queue's work on all assets, pause it, let it go on, or empty it."""
    name = call.path.get("id") or call.path["name"]
    order = call.body["command"]
    if order == "start":
        if name not in _JOBS:
            raise Problem(400, f"Invalid job name: {name}")
        if _statistics(call, name)["active"]:
            raise Problem(400, "Job is already running")
        _enqueue(call, name, list(call.state.assets))
    elif order in ("pause", "resume"):
        _pause(call, name, paused=order == "pause")
    elif order == "empty":
        _empty(call, name)
    return _legacy(call, name)


@routes.handles("getQueues")
def get_all(call: Call) -> Any:
    """Return all queues."""
    return [_facts(call, name) for name in _names(call)]


@routes.handles("getQueue")
def get(call: Call) -> Any:
    """Return one queue."""
    return _facts(call, call.path["name"])


@routes.handles("updateQueue")
def update(call: Call) -> Any:
    """Pause a queue or let it go on."""
    if call.body.get("isPaused") and call.path["name"] == "backgroundTask":
        raise Problem(400, "The BackgroundTask queue cannot be paused")
    if "isPaused" in call.body:
        _pause(call, call.path["name"], paused=call.body["isPaused"])
    return _facts(call, call.path["name"])


@routes.handles("getQueueJobs")
def jobs(call: Call) -> Any:
    """Return what is done and what waits in a queue; what was done is forgotten."""
    name = call.path["name"]
    wanted = call.query.get("status", ("active", "waiting", "paused"))
    found = []
    run = _run(call, name)
    if run is not None:
        for number, subject in enumerate(_left(call, run)):
            status = "paused" if run.paused_at else "active" if number == 0 else "waiting"
            if status in wanted:
                data = {"id": subject} if subject else {}
                begun = int(run.created_at.timestamp() * 1000)
                found.append({"id": f"{run.sequence}-{number}", "name": run.job, "timestamp": begun, "data": data})
    return found


@routes.handles("emptyQueue")
def empty(call: Call) -> None:
    """Forget what waits in a queue."""
    _empty(call, call.path["name"])


@routes.handles("createJob")
def create(call: Call) -> None:
    """Put one job in the queue of the small ones."""
    _enqueue(call, "backgroundTask", [""])


@routes.handles("runAssetJobs")
def run_for_assets(call: Call) -> None:
    """Do something again with some assets."""
    assets = call.all_assets(call.body["assetIds"], "asset.update")
    _enqueue(call, _QUEUES[call.body["name"]], [asset.id for asset in assets])


def _names(call: Call) -> Iterable[str]:
    names: list[str] = call.resolve({"$ref": "#/components/schemas/QueueName"})["enum"]
    return names


def _run(call: Call, name: str) -> Run | None:
    """Return what a queue has to do; one that is done is forgotten."""
    run = next((run for run in call.state.runs.values() if run.queue == name), None)
    if run is not None and not _left(call, run):
        del call.state.runs[run.id]
        return None
    return run


def _left(call: Call, run: Run) -> list[str]:
    """Return the subjects of the jobs that are not done yet."""
    passed = (run.paused_at or call.state.now()) - run.started_at
    count = ceil(len(run.subjects) * max(0.0, 1 - passed / _LASTS))
    return run.subjects[len(run.subjects) - count :]


def _enqueue(call: Call, name: str, subjects: list[str]) -> None:
    run = _run(call, name)
    waiting = _left(call, run) if run else []
    _empty(call, name)
    now = call.state.now()
    paused_at = now if name in call.state.paused_queues else None
    job = _JOBS.get(name, "TagCleanup")
    if waiting or subjects:
        call.state.add(Run, queue=name, job=job, subjects=waiting + subjects, started_at=now, paused_at=paused_at)


def _empty(call: Call, name: str) -> None:
    for run in [run for run in call.state.runs.values() if run.queue == name]:
        del call.state.runs[run.id]


def _pause(call: Call, name: str, *, paused: bool) -> None:
    run = _run(call, name)
    now = call.state.now()
    if run is not None and paused and run.paused_at is None:
        run.paused_at = now
    elif run is not None and not paused and run.paused_at is not None:
        run.started_at += now - run.paused_at
        run.paused_at = None
    (call.state.paused_queues.add if paused else call.state.paused_queues.discard)(name)


def _statistics(call: Call, name: str) -> dict[str, int]:
    run = _run(call, name)
    count = len(_left(call, run)) if run else 0
    is_paused = name in call.state.paused_queues
    active = 0 if is_paused else min(count, 1)
    return {
        "active": active,
        "completed": 0,
        "failed": 0,
        "delayed": 0,
        "waiting": 0 if is_paused else count - active,
        "paused": count if is_paused else 0,
    }


def _facts(call: Call, name: str) -> dict[str, Any]:
    return {"name": name, "isPaused": name in call.state.paused_queues, "statistics": _statistics(call, name)}


def _legacy(call: Call, name: str) -> dict[str, Any]:
    counts = _statistics(call, name)
    status = {"isActive": counts["active"] > 0, "isPaused": name in call.state.paused_queues}
    return {"jobCounts": counts, "queueStatus": status}
