"""The handlers of operations, one module for each family."""

from __future__ import annotations

from ..call import Handler
from . import (
    albums,
    asset_files,
    asset_metadata,
    assets,
    auth,
    libraries,
    memories,
    people,
    queues,
    search,
    server_info,
    shared_links,
    social,
    stacks,
    sync,
    tags,
    timeline,
    uploads,
    users,
    workflows,
)

_MODULES = (
    albums,
    asset_files,
    asset_metadata,
    assets,
    auth,
    libraries,
    memories,
    people,
    queues,
    search,
    server_info,
    shared_links,
    social,
    stacks,
    sync,
    tags,
    timeline,
    uploads,
    users,
    workflows,
)


def all_handlers() -> dict[str, Handler]:
    """Return every handler by the ids of the operations that it answers."""
    return {operation_id: handler for module in _MODULES for operation_id, handler in module.routes.handlers.items()}
