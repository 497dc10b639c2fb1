"""Code for several releases: clients chosen by release, and types for "a client of any release".

These names have a module of their own because a type checker that reads them reads the stubs of every release.
"""

from __future__ import annotations

import importlib
from typing import Any

# At run time the clients of all releases have one class. Type checkers see the union of the releases' classes, so they
# check code that takes an AnyClient against each release.
from .blocking_client import Client as AnyBlockingClient
from .client import AsyncClient as AnyClient
from .spec.catalog import typed_releases

__all__ = ["AnyBlockingClient", "AnyClient", "blocking_client_for", "client_for"]


def client_for(release: str, base_url: str | None = None, api_key: str | None = None, **options: Any) -> Any:
    """Return an ``AsyncClient`` of one release, typed as the client of that release.

    Args:
        release: a minor version that has a module in :mod:`immichpy_dynamic.versions`, such as ``"2.7"``.
        base_url: address of the server; without one, as for :class:`immichpy_dynamic.AsyncClient`.
        api_key: an API key of the server.
        options: the options of :class:`immichpy_dynamic.AsyncClient`, without ``spec``.

    Raises:
        ValueError: there is no module for that release.
    """
    return _module(release, "client_for", "AsyncClient").AsyncClient(base_url, api_key, **options)


def blocking_client_for(release: str, base_url: str | None = None, api_key: str | None = None, **options: Any) -> Any:
    """Return a blocking ``Client`` of one release, typed as the client of that release.

    Args:
        release: a minor version that has a module in :mod:`immichpy_dynamic.versions`, such as ``"2.7"``.
        base_url: address of the server; without one, as for :class:`immichpy_dynamic.AsyncClient`.
        api_key: an API key of the server.
        options: the options of :class:`immichpy_dynamic.Client`, without ``spec``.

    Raises:
        ValueError: there is no module for that release.
    """
    return _module(release, "blocking_client_for", "Client").Client(base_url, api_key, **options)


def _module(release: str, function: str, client: str) -> Any:
    name = "v" + release.replace(".", "_")
    if name not in typed_releases():
        known = ", ".join(name[1:].replace("_", ".") for name in typed_releases())
        raise ValueError(
            f"{function}: no module for release {release!r}. Choose one of {known}, or use {client}(spec={release!r})."
        )
    return importlib.import_module(f".versions.{name}", __package__)
