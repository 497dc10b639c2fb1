"""A Python client for every Immich server, made at run time from its OpenAPI document.

::

    from immichpy_dynamic import AsyncClient

    async with AsyncClient("http://localhost:2283", api_key="…") as client:
        album = await client.albums.create_album(album_name="Trip")

Importing the package reads and indexes the newest bundled OpenAPI document. Everything else, aiohttp
included, is imported or built on first use.
"""

from __future__ import annotations

from ._internal.interrupts import exit_at_interrupts_of_the_command as _exit_at_interrupts

# Called before all other imports, because the user may press Ctrl-C while they run.
_exit_at_interrupts()

import importlib
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ._internal.version import __version__ as __version__
from .exceptions import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    BadRequestException,
    ConfigurationError,
    ConflictException,
    ForbiddenException,
    ImmichError,
    IncompleteListWarning,
    Issue,
    ModelValidationError,
    NotFoundException,
    OpenApiException,
    PayloadTooLargeException,
    RequestValidationError,
    ResponseValidationError,
    ResponseValidationWarning,
    ServiceException,
    SpecError,
    TooManyRequestsException,
    UnauthorizedException,
    UnexpectedContentError,
    UnprocessableEntityException,
    UnsupportedOperationError,
)
from .spec.catalog import load_release
from .spec.model import Spec

if TYPE_CHECKING:
    from . import models
    from .http.response import ApiResponse
    from .newest import AsyncClient, Client, connect
    from .spec.permissions import required_permissions

__all__ = [
    "UNSET",
    "ApiConnectionError",
    "ApiException",
    "ApiResponse",
    "ApiTimeoutError",
    "AsyncClient",
    "BadRequestException",
    "Client",
    "ConfigurationError",
    "ConflictException",
    "ForbiddenException",
    "ImmichError",
    "IncompleteListWarning",
    "Issue",
    "ModelValidationError",
    "NotFoundException",
    "OpenApiException",
    "PayloadTooLargeException",
    "RequestValidationError",
    "ResponseValidationError",
    "ResponseValidationWarning",
    "ServiceException",
    "Spec",
    "SpecError",
    "TooManyRequestsException",
    "UnauthorizedException",
    "UnexpectedContentError",
    "UnprocessableEntityException",
    "UnsupportedOperationError",
    "connect",
    "load_release",
    "models",
    "required_permissions",
]

_LAZY = {
    "ApiResponse": "immichpy_dynamic.http.response",
    "AsyncClient": "immichpy_dynamic.client",
    "Client": "immichpy_dynamic.blocking_client",
    "connect": "immichpy_dynamic.connecting",
    "load_ipython_extension": "immichpy_dynamic.cli.notebook",
    "required_permissions": "immichpy_dynamic.spec.permissions",
}

load_release("latest")

if not TYPE_CHECKING:  # if type checkers saw this function, they would accept any name

    def __getattr__(name: str) -> Any:
        if name == "models":
            return importlib.import_module("immichpy_dynamic.models")
        if name not in _LAZY:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(importlib.import_module(_LAZY[name]), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
