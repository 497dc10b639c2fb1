"""Workflows: what is to be done by itself. They are kept; nothing happens by them."""

from __future__ import annotations

from typing import Any

from ..call import Call, Routes
from ..entities import Workflow
from ..errors import Problem, no_access
from ..serializer import Either

# Field of the body → attribute of the record; the trigger was called otherwise until 2.x.
routes: Routes = Routes()

_FIELDS = {
    "name": "name",
    "description": "description",
    "enabled": "is_enabled",
    "logging": "is_logging",
    "trigger": "trigger",
    "triggerType": "trigger",
    "steps": "steps",
}


@routes.handles("searchWorkflows", "getWorkflows")
def search(call: Call) -> Any:
    """Return the caller's workflows."""
    own = [_facts(workflow) for workflow in call.state.workflows.values() if workflow.owner_id == call.user.id]
    return [facts for facts in own if all(facts[name] == value for name, value in call.query.items() if name in facts)]


@routes.handles("createWorkflow")
def create(call: Call) -> Any:
    """Make a workflow."""
    return _facts(call.state.add(Workflow, owner_id=call.user.id, **_values(call.body)))


@routes.handles("getWorkflow")
def get(call: Call) -> Any:
    """Return one workflow."""
    return _facts(_find(call))


@routes.handles("getWorkflowForShare")
def share(call: Call) -> Any:
    """Return one workflow as others may have it: steps that are switched off say so, the others say nothing."""
    facts = _facts(_find(call))
    steps = [{**step, "enabled": Either(None) if step["enabled"] else False} for step in facts["steps"]]
    return {**facts, "steps": steps}


@routes.handles("updateWorkflow")
def update(call: Call) -> Any:
    """Change one workflow."""
    workflow = _find(call)
    if not call.body:
        raise Problem(400, "No fields to update")
    call.state.touch(workflow, **_values(call.body))
    return _facts(workflow)


@routes.handles("deleteWorkflow")
def delete(call: Call) -> None:
    """Remove one workflow."""
    call.state.remove(_find(call))


def _values(body: dict[str, Any]) -> dict[str, Any]:
    if body.get("filters") or body.get("actions"):
        # There are no plugins here, which these would have to be of.
        raise Problem(400, "Invalid filter ID" if body.get("filters") else "Invalid action ID")
    return {_FIELDS[name]: value for name, value in body.items() if name in _FIELDS}


def _find(call: Call) -> Workflow:
    workflow = call.state.workflows.get(call.path["id"])
    if workflow is None or workflow.owner_id != call.user.id:
        raise no_access(call.operation.permission or "workflow.read")
    return workflow


def _facts(workflow: Workflow) -> dict[str, Any]:
    return {
        "id": workflow.id,
        "ownerId": workflow.owner_id,
        "name": workflow.name,
        "description": Either(workflow.description, ""),
        "enabled": workflow.is_enabled,
        "logging": workflow.is_logging,
        "trigger": workflow.trigger,
        "triggerType": workflow.trigger,
        "steps": [{"enabled": True, **step} for step in workflow.steps],
        "filters": [],
        "actions": [],
        "createdAt": workflow.created_at,
        "updatedAt": workflow.updated_at,
    }
