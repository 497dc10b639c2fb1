"""The blocking client: the same surface as :class:`~immichpy_dynamic.AsyncClient`, without ``await``."""

from __future__ import annotations

import functools
import os
import weakref
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ._internal.lazy import LazyChild, LazyMapping
from ._internal.portal import Portal
from .api import connection_of
from .blocking_api import BlockingApi, BlockingOperation, blocking, blocking_api_class, blocking_operation_class
from .client import AsyncClient
from .composition import classes_of, high_level_class
from .connection import ClientConnection, Operations
from .http.retry import RETRIES
from .spec.model import Spec

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from .high_level.event_payloads import Event
    from .high_level.progress import OnProgress
    from .high_level.results import BackupResult, RestoreResult
    from .high_level.shared_links import Share
    from .options import BlockingOptionsWithSpec
    from .spec.search import Findings


class BlockingLibrary:
    """The methods of ``AsyncClient.library``, without ``await``."""

    def __init__(self, asynchronous: AsyncClient, portal: Portal) -> None:
        self._asynchronous = asynchronous
        self._portal = portal

    def back_up(
        self,
        out_dir: Path | str,
        *,
        exclude: Collection[str] | str = (),
        subfolder: Callable[[Any], str] | None = None,
        verify: bool = False,
        prune: bool = False,
        concurrency: int = 4,
        retries: int = RETRIES,
        show_progress: bool = False,
        on_progress: OnProgress | None = None,
    ) -> BackupResult:
        """Back up the caller's whole library; see :meth:`immichpy_dynamic.high_level.backup.LibraryMethods.back_up`."""
        return self._portal.run(
            self._asynchronous.library.back_up,
            out_dir,
            exclude=exclude,
            subfolder=subfolder,
            verify=verify,
            prune=prune,
            concurrency=concurrency,
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )

    def restore(
        self,
        folder: Path | str,
        *,
        members: Mapping[str, str] | None = None,
        dry_run: bool = False,
        concurrency: int = 4,
        retries: int = RETRIES,
        show_progress: bool = False,
        on_progress: OnProgress | None = None,
    ) -> RestoreResult:
        """Restore a backup to this server; see :meth:`immichpy_dynamic.high_level.backup.LibraryMethods.restore`."""
        return self._portal.run(
            self._asynchronous.library.restore,
            folder,
            members=members,
            dry_run=dry_run,
            concurrency=concurrency,
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )

    def copy_from(
        self,
        source: BlockingLibrary,
        *,
        album_id: str | None = None,
        search: Mapping[str, Any] | None = None,
        members: Mapping[str, str] | None = None,
        dry_run: bool = False,
        concurrency: int = 4,
        retries: int = RETRIES,
        show_progress: bool = False,
        on_progress: OnProgress | None = None,
    ) -> RestoreResult:
        """Copy a library to this server; see :meth:`immichpy_dynamic.high_level.backup.LibraryMethods.copy_from`."""
        return self._portal.run(
            self._asynchronous.library.copy_from,
            source._asynchronous.library,
            album_id=album_id,
            search=search,
            members=members,
            dry_run=dry_run,
            concurrency=concurrency,
            retries=retries,
            show_progress=show_progress,
            on_progress=on_progress,
        )


class Client:
    """A blocking client of one Immich server; its options are those of :class:`~immichpy_dynamic.AsyncClient`.

    ::

        with Client("http://localhost:2283", api_key="…") as client:
            album = client.albums.create_album(album_name="Trip")

    It runs the asynchronous client on a background event loop, so it also works in notebooks, where
    a loop runs already. It may be shared by threads; in a forked process it opens connections of its own.

    Raises:
        TypeError: an ``http_client`` is given: a session belongs to its own event loop.
    """

    _asynchronous_class: type[AsyncClient] = AsyncClient

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        share: Share | None = None,
        **options: Unpack[BlockingOptionsWithSpec],
    ) -> None:
        if "http_client" in options:
            raise TypeError("the blocking Client makes its own session; use AsyncClient with an http_client")
        self._asynchronous = self._asynchronous_class(base_url, api_key, share=share, **options)
        self._connection = BlockingClientConnection(connection_of(self._asynchronous))

    @classmethod
    def from_share(cls, url: str, password: str | None = None, **options: Unpack[BlockingOptionsWithSpec]) -> Self:
        """Return a client for a shared link; see :meth:`immichpy_dynamic.AsyncClient.from_share`."""
        from .high_level.shared_links import read_share_url

        base_url, share = read_share_url(url, password)
        return cls(base_url, share=share, **options)

    @property
    def base_url(self) -> str:
        """The address of the API, ending in ``/api``."""
        return self._asynchronous.base_url

    @property
    def spec(self) -> Spec:
        """The OpenAPI document that this client uses; with ``spec="auto"``, reading it asks the server."""
        connection = self._connection
        if connection.asynchronous.needs_negotiation:
            connection.portal.run(connection.asynchronous.open)
        return connection.asynchronous.spec

    @property
    def release(self) -> str:
        """The release of Immich whose interface this client uses."""
        return self.spec.release

    @property
    def server_version(self) -> str | None:
        """The server's own release; ``None`` unless the client has asked for it."""
        return self._asynchronous.server_version

    @property
    def spec_source(self) -> str:
        """The origin of the OpenAPI document and the reason for choosing it."""
        return self._asynchronous.spec_source

    def supports(self, operation: str, *, parameter: str | None = None, value: Any = None) -> bool:
        """Return whether the release that this client uses has an operation; see :meth:`AsyncClient.supports`."""
        return self._asynchronous.supports(operation, parameter=parameter, value=value)

    def find(self, text: str) -> Findings:
        """Search operations, parameters, fields and enum values; see :meth:`immichpy_dynamic.AsyncClient.find`."""
        return self._asynchronous.find(text)

    @functools.cached_property
    def operations(self) -> Mapping[str, BlockingOperation[Any]]:
        """Every operation by its ``operationId``."""
        classes = blocking_classes_of(self.spec).operations
        return Operations(classes, lambda operation_id: classes[operation_id](self._connection))

    def events(
        self, kinds: Iterable[str] | str | None = None, *, catch_up: bool = False, since: datetime | None = None
    ) -> Iterator[Event]:
        """Yield the events that the server sends; see :meth:`immichpy_dynamic.AsyncClient.events`."""
        events = self._asynchronous.events(kinds, catch_up=catch_up, since=since)
        return self._connection.portal.iterate(events)

    @property
    def library(self) -> BlockingLibrary:
        """Methods that concern the whole library of the user, such as ``back_up``."""
        _ = self.spec
        return BlockingLibrary(self._asynchronous, self._connection.portal)

    def request(self, method: str, path: str, **options: Any) -> Any:
        """Call a path that the OpenAPI document does not list; see :meth:`immichpy_dynamic.AsyncClient.request`."""
        return self._connection.portal.run(self._asynchronous.request, method, path, **options)

    def close(self) -> None:
        """Close the connections and stop the background loop. The client can be used again."""
        self._connection.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._connection.asynchronous!r}>"

    def __dir__(self) -> Iterable[str]:
        return sorted({*object.__dir__(self), *classes_of(self.spec).tags})

    if not TYPE_CHECKING:  # hidden from type checkers, so that they report unknown names

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            tags = classes_of(self.spec).tags
            tag = tags.get(name) or self.spec.find_tag(name)
            if tag is None:
                # The asynchronous client finds other spellings, and explains unknown names.
                return blocking(getattr(self._asynchronous, name), self._connection.portal)
            api = blocking_classes_of(self.spec).apis[tag](self._connection)
            self.__dict__[next(attribute for attribute, other in tags.items() if other == tag)] = api
            return api

    def __enter__(self) -> Self:
        try:
            self._connection.portal.run(self._asynchronous.__aenter__)
        except BaseException:
            self.close()  # `with` closes only the client that it has opened
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class BlockingClientConnection:
    """The state of a blocking client: the asynchronous connection, and the background loop that runs it.

    Args:
        asynchronous: the connection of the asynchronous client.
    """

    def __init__(self, asynchronous: ClientConnection) -> None:
        self.asynchronous = asynchronous
        self._start()

    def _start(self) -> None:
        self._process = os.getpid()
        self._portal = Portal()
        self._finalizer = weakref.finalize(self, _abandon, self.asynchronous, self._portal, self._process)

    @property
    def portal(self) -> Portal:
        """The background event loop of this process."""
        if self._process != os.getpid():
            # Threads do not survive a fork: the child needs a loop and connections of its own.
            self._finalizer.detach()
            self.asynchronous.transport.forget()
            self._start()
        return self._portal

    def close(self) -> None:
        """Close the connections and stop the background loop; both start again when they are needed."""
        portal = self.portal
        if portal.is_running:
            portal.finish(self.asynchronous.close)


class BlockingClasses:
    """The blocking classes made from one document; :func:`blocking_classes_of` returns them.

    Args:
        spec: the document.
    """

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self.operations: Mapping[str, type[BlockingOperation[Any]]] = LazyMapping(
            spec.operations, self._operation, spec.lock
        )
        self.apis: Mapping[str, type[BlockingApi]] = LazyMapping(spec.tags, self._api, spec.lock)

    def _operation(self, operation_id: str) -> type[BlockingOperation[Any]]:
        name = classes_of(self._spec).name_of(operation_id)
        return blocking_operation_class(self._spec, self._spec.operations[operation_id], name)

    def _api(self, tag: str) -> type[BlockingApi]:
        names = classes_of(self._spec).names(tag)
        return blocking_api_class(self._spec, tag, names, self.operations, high_level_class(tag))


def blocking_classes_of(spec: Spec) -> BlockingClasses:
    """Return the blocking classes made from a document, the same object for all releases that share it."""
    return spec.base.cached(BlockingClasses)


def blocking_client_class(spec: Spec, asynchronous: type[AsyncClient]) -> type[Client]:
    """Return the ``Client`` of a version module, beside its ``AsyncClient``."""
    tags = {name: LazyChild(functools.partial(_bound_api, spec, tag)) for name, tag in classes_of(spec).tags.items()}
    doc = f"A blocking client that speaks Immich {spec.release}. See :class:`immichpy_dynamic.Client`."
    own = {"_asynchronous_class": asynchronous, "__module__": asynchronous.__module__, "__doc__": doc}
    return type("Client", (Client,), {**tags, **own})


def _bound_api(spec: Spec, tag: str, client: Client | None) -> BlockingApi:
    return blocking_classes_of(spec).apis[tag](connection_of(client))


def _abandon(connection: ClientConnection, portal: Portal, process: int) -> None:
    """Close what a client left open. Called from any thread at garbage collection, and when the program ends."""
    if process == os.getpid() and portal.is_running:
        portal.finish_abandoned(connection.close)
