"""The blocking client: the same surface as :class:`~immichpy_dynamic.AsyncClient`, without ``await``."""

from __future__ import annotations

import functools
import os
import weakref
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ._internal.lazy import LazyChild
from ._internal.portal import Portal
from .api import Api
from .blocking_api import BlockingApi, BlockingOperation, blocking, blocking_api_class, blocking_operation_class
from .client import AsyncClient, Operations
from .spec.model import Spec

if TYPE_CHECKING:
    from .high_level.shared_links import Share
    from .options import BlockingOptionsWithSpec
    from .spec.search import Findings


class Client:
    """A blocking client of one Immich server; it takes what :class:`~immichpy_dynamic.AsyncClient` takes.

    ::

        with Client("http://localhost:2283", api_key="…") as client:
            album = client.albums.create_album(album_name="Trip")

    It runs the asynchronous client on a background event loop, so it also works in notebooks, where
    a loop runs already. It may be shared by threads; in a forked process it opens connections of its own.

    Raises:
        TypeError: an ``http_client`` is given: a session belongs to its own event loop.
    """

    asynchronous_class: type[AsyncClient] = AsyncClient

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
        self.asynchronous: AsyncClient = self.asynchronous_class(base_url, api_key, share=share, **options)
        self._process = os.getpid()
        self._portal = Portal()
        self._finalizer = weakref.finalize(self, _shut_down, self.asynchronous, self._portal, self._process)

    @classmethod
    def from_share(cls, url: str, password: str | None = None, **options: Unpack[BlockingOptionsWithSpec]) -> Self:
        """Return a client of what a shared link shows; see :meth:`immichpy_dynamic.AsyncClient.from_share`."""
        from .high_level.shared_links import read_share_url

        base_url, share = read_share_url(url, password)
        return cls(base_url, share=share, **options)

    @property
    def portal(self) -> Portal:
        """The background event loop of this process."""
        if self._process != os.getpid():
            # Threads do not survive a fork: the child needs a loop and connections of its own.
            self._finalizer.detach()
            self.asynchronous.transport.forget()
            self._process = os.getpid()
            self._portal = Portal()
            self._finalizer = weakref.finalize(self, _shut_down, self.asynchronous, self._portal, self._process)
        return self._portal

    @property
    def base_url(self) -> str:
        """Where the API lives, ending in ``/api``."""
        return self.asynchronous.base_url

    @property
    def spec(self) -> Spec:
        """The document that this client speaks; a client with ``spec="auto"`` asks its server now."""
        if self.asynchronous.needs_negotiation:
            self.portal.run(self.asynchronous.open)
        return self.asynchronous.spec

    @property
    def release(self) -> str:
        """The release of Immich whose interface this client speaks."""
        return self.spec.release

    @property
    def server_version(self) -> str | None:
        """The server's own release, when it was asked for."""
        return self.asynchronous.server_version

    @property
    def spec_source(self) -> str:
        """Where the document came from, and why it was chosen."""
        return self.asynchronous.spec_source

    def supports(self, operation: str, *, parameter: str | None = None, value: Any = None) -> bool:
        """Whether the release that this client speaks has an operation; see :meth:`AsyncClient.supports`."""
        return self.asynchronous.supports(operation, parameter=parameter, value=value)

    def find(self, text: str) -> Findings:
        """Search operations, parameters, fields and enum values; see :meth:`immichpy_dynamic.AsyncClient.find`."""
        return self.asynchronous.find(text)

    @functools.cached_property
    def operations(self) -> Mapping[str, BlockingOperation[Any]]:
        """Every operation by its ``operationId``."""
        spec = self.spec
        return Operations(spec.operations, lambda name: blocking_operation_class(spec, spec.operations[name])(self))

    def request(self, method: str, path: str, **options: Any) -> Any:
        """Call a path that no document lists; see :meth:`immichpy_dynamic.AsyncClient.request`."""
        return self.portal.run(self.asynchronous.request, method, path, **options)

    def close(self) -> None:
        """Close the connections and stop the background loop. The client can be used again."""
        _shut_down(self.asynchronous, self.portal, self._process)

    def __repr__(self) -> str:
        return repr(self.asynchronous).replace(type(self.asynchronous).__name__, type(self).__name__, 1)

    def __dir__(self) -> Iterable[str]:
        return sorted({*object.__dir__(self), *self.spec.tags})

    if not TYPE_CHECKING:  # a checker is to see only what there is

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_") or name == "asynchronous":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            _ = self.spec
            found = getattr(self.asynchronous, name)
            if not isinstance(found, Api):
                return blocking(found, self)
            api = blocking_api_class(self.spec, found._tag)(self)
            self.__dict__[found._tag] = api
            return api

    def __enter__(self) -> Self:
        try:
            self.portal.run(self.asynchronous.__aenter__)
        except BaseException:
            self.close()  # nobody else does: `with` only ends what it has begun
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _bound_api(spec: Spec, tag: str, client: Client | None) -> BlockingApi:
    return blocking_api_class(spec, tag)(client)


def blocking_client_class(spec: Spec, asynchronous: type[AsyncClient]) -> type[Client]:
    """Return the ``Client`` of a version module, beside its ``AsyncClient``."""
    tags: dict[str, Any] = {tag: LazyChild(functools.partial(_bound_api, spec, tag)) for tag in spec.tags}
    doc = f"A blocking client that speaks Immich {spec.release}. See :class:`immichpy_dynamic.Client`."
    own = {"asynchronous_class": asynchronous, "__module__": asynchronous.__module__, "__doc__": doc}
    return type("Client", (Client,), {**tags, **own})


def _shut_down(client: AsyncClient, portal: Portal, process: int) -> None:
    if process == os.getpid() and portal.is_running:
        portal.finish(client.close)
