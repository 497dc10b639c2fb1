"""The interface of handlers: the call they receive, the reply they return, and how they register."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..spec.catalog import Version
from ..spec.model import Spec
from ..spec.normalise import Schema
from ..spec.operation import OperationModel
from .entities import Album, ApiKey, Asset, Session, SharedLink, User
from .errors import Problem, no_access
from .instances import Instances
from .serializer import ResponseSerializer
from .state import State

if TYPE_CHECKING:
    from aiohttp import web


@dataclass(frozen=True)
class Principal:
    """The user of a request, and the credentials it came with."""

    user: User
    api_key: ApiKey | None = None
    session: Session | None = None
    link: SharedLink | None = None


@dataclass(frozen=True)
class Reply:
    """A response with a status, headers or cookies of its own; ``status=None`` is the documented status."""

    facts: Any = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Call:
    """One authenticated and valid request."""

    operation: OperationModel
    request: web.Request
    spec: Spec
    state: State
    shapes: ResponseSerializer
    instances: Instances
    version: Version
    caller: Principal | None
    path: Mapping[str, str]
    query: Mapping[str, Any]
    deviations: bool
    """Whether responses violate the OpenAPI document where those of real servers do."""
    unstable_pages: bool
    """Whether assets of equal times may move between the pages of a search."""
    body: Any
    """The JSON body or the fields of the form, ``{}`` when there is none. Files are ``Content``."""

    @property
    def user(self) -> User:
        """The user who sent the request, or the owner of the shared link."""
        if self.caller is None:
            raise Problem(401, "Authentication required")
        return self.caller.user

    @property
    def link(self) -> SharedLink | None:
        """The shared link, when it is by one that the caller came."""
        return self.caller.link if self.caller else None

    def resolve(self, schema: Schema) -> Schema:
        """Return what a reference in this release's document refers to."""
        return self.spec.resolve(schema)

    @property
    def response_schema(self) -> Schema:
        """The response schema of this release; empty when the response has no body."""
        success = self.operation.success
        return self.resolve(success.schema) if success is not None and success.schema is not None else {}

    def has_schema(self, name: str) -> bool:
        """Return whether the OpenAPI document of this release has a schema of that name."""
        return name in self.spec.schemas

    def serialize(self, name: str, facts: Any) -> Any:
        """Return ``facts`` in the form of a schema of this release's document."""
        return self.shapes.serialize_named(name, facts)

    def asset(self, asset_id: str, permission: str) -> Asset:
        """Return an asset that the caller may see, or may change when the permission is one to change."""
        asset = self.state.assets.get(asset_id)
        if asset is None or not self._may_use(asset, permission):
            raise no_access(permission)
        return asset

    def all_assets(self, asset_ids: Iterable[str], permission: str) -> list[Asset]:
        """Return assets, each once, all of which the caller may use; one that is not refuses them all."""
        return [self.asset(asset_id, permission) for asset_id in dict.fromkeys(asset_ids)]

    def can_use(self, asset_id: str, permission: str) -> bool:
        """Return whether :meth:`asset` would return the asset."""
        asset = self.state.assets.get(asset_id)
        return asset is not None and self._may_use(asset, permission)

    def _may_use(self, asset: Asset, permission: str) -> bool:
        if self.link is not None:
            if permission == "asset.download" and not self.link.allow_download:
                return False
            album = self.state.albums.get(self.link.album_id or "")
            return asset.id in self.link.asset_ids or (album is not None and asset.id in album.asset_ids)
        if asset.owner_id == self.user.id:
            return asset.visibility != "locked" or self.is_elevated
        if permission not in ("asset.read", "asset.view", "asset.download", "asset.share"):
            return False
        if any(asset.id in album.asset_ids and self.can_see(album) for album in self.state.albums.values()):
            return True
        return asset.owner_id in self.partner_ids and asset.visibility in ("timeline", "hidden")

    @property
    def is_elevated(self) -> bool:
        """Whether the caller's session was unlocked with the PIN."""
        session = self.caller.session if self.caller else None
        return session is not None and session.unlocked_until is not None and session.unlocked_until > self.state.now()

    def need_elevation(self, visibility: str | None) -> None:
        """Let nobody see the locked folder who has not unlocked it.

        Raises:
            Problem: the folder is asked for, and is locked.
        """
        if visibility == "locked" and not self.is_elevated:
            raise Problem(401, "Elevated permission is required")

    @property
    def partner_ids(self) -> set[str]:
        """The users who share all their assets with the caller."""
        partners = self.state.partners.values()
        return {partner.shared_by_id for partner in partners if partner.shared_with_id == self.user.id}

    @property
    def timeline_partner_ids(self) -> set[str]:
        """Those of them whose assets the caller wants to see beside the own ones."""
        partners = self.state.partners.values()
        return {
            partner.shared_by_id
            for partner in partners
            if partner.shared_with_id == self.user.id and partner.in_timeline
        }

    def timeline_of(self, user_id: str) -> str:
        """Return the id of a user whose timeline the caller may see.

        Raises:
            Problem: it is somebody else's, who is no partner.
        """
        if user_id not in (self.user.id, *self.partner_ids):
            raise no_access("timeline.read")
        return user_id

    def tagged(self, tag_id: str) -> set[str]:
        """Return a tag's id and those of all tags below it: who looks for ``Trips`` wants ``Trips/Paris`` too."""
        tag = self.state.tags.get(tag_id)
        if tag is None:
            return set()
        return {
            other.id
            for other in self.state.tags.values()
            if other is tag or (other.user_id == tag.user_id and other.value.startswith(f"{tag.value}/"))
        }

    def can_see(self, album: Album) -> bool:
        """Return whether the caller owns the album or is a member."""
        if self.link is not None:
            return album.id == self.link.album_id
        return self.user.id == album.owner_id or self.user.id in album.roles

    def album(self, album_id: str, permission: str, roles: Iterable[str] = ()) -> Album:
        """Return an album that the caller owns, or has one of ``roles`` in."""
        album = self.state.albums.get(album_id)
        if album is None or not self.can_see(album):
            raise no_access(permission)
        if self.link is None and album.owner_id != self.user.id and album.roles[self.user.id] not in roles:
            raise no_access(permission)
        return album


Handler = Callable[[Call], Any]
"""Returns facts, a :class:`Reply`, an aiohttp response, or an awaitable of one of them."""


class Routes:
    """The handlers of one module, by the ids of the operations that they answer."""

    def __init__(self) -> None:
        self.handlers: dict[str, Handler] = {}

    def handles(self, *operation_ids: str) -> Callable[[Handler], Handler]:
        """Return a decorator that makes a function the handler of operations; one that was renamed has several ids."""

        def register(handler: Handler) -> Handler:
            self.handlers.update(dict.fromkeys(operation_ids, handler))
            return handler

        return register
