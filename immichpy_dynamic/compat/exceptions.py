"""immichpy's exceptions: those of this package under their names, and a few that only generated clients have."""

from __future__ import annotations

from typing import Any

from ..exceptions import (
    ApiException,
    BadRequestException,
    ConflictException,
    ForbiddenException,
    NotFoundException,
    OpenApiException,
    ServiceException,
    UnauthorizedException,
    UnprocessableEntityException,
)

__all__ = [
    "ApiAttributeError",
    "ApiException",
    "ApiKeyError",
    "ApiTypeError",
    "ApiValueError",
    "BadRequestException",
    "ConflictException",
    "ForbiddenException",
    "NotFoundException",
    "OpenApiException",
    "ServiceException",
    "UnauthorizedException",
    "UnprocessableEntityException",
]


class _Located(OpenApiException):
    """An error that may contain its location in the data.

    Args:
        msg: the message.
        path_to_item: keys and indexes that lead to the item.
        **_more: what generated clients pass besides.
    """

    def __init__(self, msg: str, path_to_item: list[Any] | None = None, **_more: Any) -> None:
        self.path_to_item = path_to_item
        place = "".join(f"[{step!r}]" for step in path_to_item or ())
        super().__init__(f"{msg} at {place}" if place else msg)


class ApiTypeError(_Located, TypeError):
    """Raised when an argument is unknown or missing."""


class ApiValueError(_Located, ValueError):
    """Raised for a value that cannot be used; calls raise ``RequestValidationError``, which is a ValueError too."""


class ApiAttributeError(_Located, AttributeError):
    """Raised for an unknown name; clients raise ``UnsupportedOperationError``, an AttributeError too."""


class ApiKeyError(_Located, KeyError):
    """Raised for a key that does not exist."""

    def __str__(self) -> str:
        return str(self.args[0])
