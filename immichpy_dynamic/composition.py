"""Combine operations and high-level methods into the class of each tag of an OpenAPI document.

Only these tables attach a high-level method to a tag. Classes are made, and the modules of the high-level methods
imported, on first use.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from typing import Any

from ._internal.lazy import LazyMapping
from .api import Api, Operation, api_class, operation_class, public_methods
from .spec.model import Spec


def _assets() -> type:
    from .high_level.assets import AssetsMethods

    return AssetsMethods


def _download() -> type:
    from .high_level.downloads import DownloadMethods

    return DownloadMethods


def _shared_links() -> type:
    from .high_level.sharing import SharedLinksMethods

    return SharedLinksMethods


def _sync() -> type:
    from .high_level.sync_stream import SyncMethods

    return SyncMethods


def _timeline() -> type:
    from .high_level.timeline import TimelineMethods

    return TimelineMethods


def _users() -> type:
    from .high_level.downloads import UsersMethods

    return UsersMethods


def _waiting() -> type:
    from .high_level.waiting import WaitingMethods

    return WaitingMethods


def _sync_events(*args: Any) -> AsyncGenerator[Any]:
    from .high_level.sync_stream import events

    return events(*args)


HIGH_LEVEL_METHODS: Mapping[str, Callable[[], type]] = {
    "assets": _assets,
    "download": _download,
    "jobs": _waiting,
    "queues": _waiting,
    "shared_links": _shared_links,
    "sync": _sync,
    "timeline": _timeline,
    "users": _users,
}
"""Tag → the class whose methods its class inherits."""

ITERATION: Mapping[str, Callable[..., AsyncGenerator[Any]]] = {"getSyncStream": _sync_events}
"""``operationId`` → the implementation of ``iter(…)``, for operations that do not return pages."""

CLIENT_NAMES: frozenset[str] = frozenset(
    {
        "base_url",
        "close",
        "events",
        "find",
        "from_share",
        "library",
        "open",
        "operations",
        "release",
        "request",
        "server_version",
        "spec",
        "spec_source",
        "supports",
    }
)
"""The public names of the clients. A tag of the same name does not replace them."""


class ClientClasses:
    """The asynchronous classes made from one document; :func:`classes_of` returns them.

    Operations named like a method get a trailing ``_``: ``client.request_``, ``client.assets.upload_``.

    Args:
        spec: the document.
    """

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self.operations: Mapping[str, type[Operation[Any]]] = LazyMapping(spec.operations, self._operation, spec.lock)
        self.apis: Mapping[str, type[Api]] = LazyMapping(spec.tags, self._api, spec.lock)
        self.tags: Mapping[str, str] = {free_name(tag, CLIENT_NAMES): tag for tag in spec.tags}
        """Attribute of a client → tag."""

    def names(self, tag: str) -> Mapping[str, str]:
        """Return the operations of a tag: attribute of its class → ``operationId``."""
        taken = frozenset(public_methods(high_level_class(tag)))
        return {free_name(name, taken): operation_id for name, operation_id in self._spec.tags[tag].items()}

    def _operation(self, operation_id: str) -> type[Operation[Any]]:
        model = self._spec.operations[operation_id]
        return operation_class(self._spec, model, self.name_of(operation_id), ITERATION.get(operation_id))

    def name_of(self, operation_id: str) -> str:
        """Return the name of an operation as an attribute of its tag's class."""
        tag = self._spec.operations[operation_id].tag
        return next(name for name, other in self.names(tag).items() if other == operation_id)

    def _api(self, tag: str) -> type[Api]:
        return api_class(self._spec, tag, self.names(tag), self.operations, high_level_class(tag))


def classes_of(spec: Spec) -> ClientClasses:
    """Return the classes made from a document, the same object for all releases that share it."""
    return spec.base.cached(ClientClasses)


def high_level_class(tag: str) -> type | None:
    """Return the class whose methods the class of a tag inherits, or ``None``."""
    return HIGH_LEVEL_METHODS[tag]() if tag in HIGH_LEVEL_METHODS else None


def free_name(name: str, taken: frozenset[str]) -> str:
    """Return ``name``, with a trailing ``_`` when the name is taken."""
    return f"{name}_" if name in taken else name
