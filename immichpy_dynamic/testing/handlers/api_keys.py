"""API keys."""

from __future__ import annotations

from typing import Any

from ..call import Call, handles
from ..entities import ApiKey
from ..errors import Problem
from ..facts import api_key_facts


@handles("createApiKey")
def create(call: Call) -> Any:
    """Make a key; a key cannot make one that may do more than itself."""
    permissions = call.body["permissions"]
    _check(call, permissions)
    key = call.state.add(
        ApiKey,
        user_id=call.user.id,
        name=call.body.get("name") or "API Key",
        secret=call.state.new_secret(),
        permissions=permissions,
    )
    return {"secret": key.secret, "apiKey": api_key_facts(key)}


@handles("getApiKeys")
def get_all(call: Call) -> Any:
    """Answer the caller's keys, newest first."""
    keys = [key for key in call.state.api_keys.values() if key.user_id == call.user.id]
    return [api_key_facts(key) for key in reversed(keys)]


@handles("getMyApiKey")
def get_mine(call: Call) -> Any:
    """Answer the key that the caller came with."""
    if call.caller is None or call.caller.api_key is None:
        raise Problem(403, "Not authenticated with an API Key")
    return api_key_facts(call.caller.api_key)


@handles("getApiKey")
def get(call: Call) -> Any:
    """Answer one of the caller's keys."""
    return api_key_facts(_find(call))


@handles("updateApiKey")
def update(call: Call) -> Any:
    """Rename a key, or change what it may do."""
    key = _find(call)
    permissions = call.body.get("permissions", key.permissions)
    _check(call, permissions)
    call.state.touch(key, name=call.body.get("name", key.name), permissions=permissions)
    return api_key_facts(key)


@handles("rotateApiKey")
def rotate(call: Call) -> Any:
    """Give a key a new secret."""
    key = _find(call)
    call.state.touch(key, secret=call.state.new_secret())
    return {"secret": key.secret, "apiKey": api_key_facts(key)}


@handles("deleteApiKey")
def delete(call: Call) -> None:
    """Remove a key."""
    call.state.remove(_find(call))


def _find(call: Call) -> ApiKey:
    key = call.state.api_keys.get(call.path["id"])
    if key is None or key.user_id != call.user.id:
        raise Problem(400, "API Key not found")
    return key


def _check(call: Call, permissions: list[str]) -> None:
    own = call.caller.api_key if call.caller else None
    if own is not None and "all" not in own.permissions and not set(permissions) <= set(own.permissions):
        raise Problem(400, "Cannot grant permissions you do not have")
