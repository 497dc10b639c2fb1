"""One module for the last release of each minor version of Immich, from 1.144 on."""

from __future__ import annotations

import importlib
from typing import Any

# At run time any client will do; a checker sees the union of all releases' clients, so that code
# which takes an AnyClient is checked against every one of them.
from ..client import AsyncClient as AnyClient
from ..spec.catalog import typed_releases


def client_for(release: str, base_url: str | None = None, api_key: str | None = None, **options: Any) -> Any:
    """Return an ``AsyncClient`` of one release, typed as such.

    Args:
        release: a minor version that has a module here, from ``"1.144"`` on.
        base_url: address of the server; without one, environment or stored profile, as for ``AsyncClient``.
        api_key: a key made in Immich.
        options: as :class:`immichpy_dynamic.AsyncClient` takes them, without ``spec``.

    Raises:
        ValueError: there is no module for that release.
    """
    module = "v" + release.replace(".", "_")
    if module not in typed_releases():
        known = ", ".join(name[1:].replace("_", ".") for name in typed_releases())
        message = f"client_for takes one of {known}, not {release!r}"
        raise ValueError(f"{message}; AsyncClient(spec={release!r}) takes any release")
    return importlib.import_module(f"{__name__}.{module}").AsyncClient(base_url, api_key, **options)


__all__ = ["AnyClient", "client_for"]
