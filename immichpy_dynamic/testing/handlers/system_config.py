"""Settings of the whole server."""

from __future__ import annotations

from typing import Any

from ..call import Call, handles
from ..state import START


@handles("getConfig", "getAdminConfig")
def get(call: Call) -> Any:
    """Answer the settings."""
    return {**defaults(call), **call.state.system_config}


@handles("getConfigDefaults", "getAdminConfigDefaults")
def defaults(call: Call) -> Any:
    """Answer the settings of a new server: the least that the document allows."""
    settings: dict[str, Any] = call.instances.full(call.answer_schema)
    return _without_addresses(settings) if call.deviations else settings


def _without_addresses(value: Any) -> Any:
    """Put an empty text where nobody has given an address, although the document wants one."""
    if isinstance(value, dict):
        return {name: _without_addresses(inner) for name, inner in value.items()}
    return "" if value == "https://example.com/" else value


@handles("updateConfig", "updateAdminConfig")
def update(call: Call) -> Any:
    """Change the settings."""
    call.state.system_config.update(call.body)
    return get(call)


@handles("getAdminOnboarding")
def onboarding(call: Call) -> Any:
    """Answer whether the admin has seen the introduction."""
    return {"isOnboarded": call.state.admin_onboarded}


@handles("updateAdminOnboarding")
def update_onboarding(call: Call) -> None:
    """Note whether the admin has seen the introduction."""
    call.state.admin_onboarded = call.body["isOnboarded"]


@handles("getReverseGeocodingState")
def geocoding(_call: Call) -> Any:
    """Answer how old the list of places is."""
    return {"lastUpdate": START, "lastImportFileName": "cities500.txt"}
