"""Authentication: keys, tokens and shared links, and the permissions of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..spec.catalog import load_release, parse_version
from ..spec.model import Spec
from ..spec.operation import OperationModel
from .call import Principal
from .entities import SharedLink
from .errors import Problem
from .state import State

if TYPE_CHECKING:
    from aiohttp import web


# By a link, by a session → what is said to somebody whose account is gone.
_REFUSALS = {(True, False): "Invalid share key", (False, True): "Invalid user token", (False, False): "Invalid API key"}


_FIRST_WITH_PERMISSIONS = "1.137.3"


class Authentication:
    """Identify the user of a request, and reject requests without the permission they need."""

    def __init__(self, spec: Spec, state: State) -> None:
        self._spec = spec
        self._state = state
        # Documents of old releases do not say who may call an operation: the first release that does says it for them.
        self._documented: Mapping[str, OperationModel] = spec.operations
        if parse_version(spec.release) < (1, 137, 0):
            self._documented = {**spec.operations, **load_release(_FIRST_WITH_PERMISSIONS).operations}

    def admit(self, operation: OperationModel, request: web.Request) -> Principal | None:
        """Return who asks, or ``None`` where anybody may.

        Raises:
            Problem: nobody (401), or not somebody who may (403).
        """
        if not self._needs_caller(operation):
            return None
        caller = self.principal(request)
        if caller is None:
            raise Problem(401, "Authentication required")
        if caller.user.deleted_at is not None:
            raise Problem(401, _REFUSALS[caller.link is not None, caller.session is not None])
        documented = self._documented[operation.operation_id]
        if documented.admin_only and not caller.user.is_admin:
            raise Problem(403, "Forbidden")
        if caller.link is not None and not _is_for_links(operation):
            raise Problem(403, "Forbidden")
        if caller.api_key is not None and documented.permission is not None:
            granted = caller.api_key.permissions
            if "all" not in granted and documented.permission not in granted:
                raise Problem(403, f"Missing required permission: {documented.permission}")
        return caller

    def _needs_caller(self, operation: OperationModel) -> bool:
        raw = self._spec.document["paths"][operation.path][operation.method.lower()]
        return bool(raw.get("security"))

    def principal(self, request: web.Request) -> Principal | None:
        """Return who asks; ``None`` without any credentials.

        Raises:
            Problem: the credentials are not, or no longer, good.
        """
        headers, query, state = request.headers, request.query, self._state
        key, slug = (
            headers.get("x-immich-share-key") or query.get("key"),
            headers.get("x-immich-share-slug") or query.get("slug"),
        )
        if key or slug:
            link = self._link(key, slug)
            return Principal(state.users[link.user_id], link=link)
        token = token_of(request)
        if token:
            session = next((session for session in state.sessions.values() if session.token == token), None)
            if session is None or (session.expires_at is not None and session.expires_at <= state.now()):
                raise Problem(401, "Invalid user token")
            return Principal(state.users[session.user_id], session=session)
        secret = headers.get("x-api-key") or query.get("apiKey")
        if secret:
            api_key = next((found for found in state.api_keys.values() if found.secret == secret), None)
            if api_key is None:
                raise Problem(401, "Invalid API key")
            return Principal(state.users[api_key.user_id], api_key=api_key)
        return None

    def _link(self, key: str | None, slug: str | None) -> SharedLink:
        for link in self._state.shared_links.values():
            meant = link.key == key if key else link.slug == slug
            if meant and (link.expires_at is None or link.expires_at > self._state.now()):
                return link
        raise Problem(401, "Invalid share key" if key else "Invalid share slug")


def token_of(request: web.Request) -> str | None:
    """Return the session's token that a request carries."""
    headers = request.headers
    scheme, _, bearer = headers.get("authorization", "").partition(" ")
    return (
        headers.get("x-immich-user-token")
        or headers.get("x-immich-session-token")
        or request.query.get("sessionKey")
        or (bearer if scheme.lower() == "bearer" else None)
        or request.cookies.get("immich_access_token")
    )


def _is_for_links(operation: OperationModel) -> bool:
    return any(parameter.wire_name == "key" and parameter.location == "query" for parameter in operation.parameters)
