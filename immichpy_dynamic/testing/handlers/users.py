"""Users: oneself, others, and what admins do with them."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from ..call import Call, Routes
from ..content import Content
from ..entities import User
from ..errors import Problem
from ..facts import avatar_color, local_time, user_facts
from ..media import media_type
from ..responses import file_response
from ..seeding import new_user
from ..state import State
from .assets import count, forget
from .server_info import check_license

if TYPE_CHECKING:
    from aiohttp import web

routes: Routes = Routes()

_PREFERENCES: dict[str, Any] = {
    "albums": {"defaultAssetOrder": "desc"},
    "avatar": {},
    "folders": {"enabled": False, "sidebarWeb": False},
    "memories": {"enabled": True, "duration": 5},
    "people": {"enabled": True, "sidebarWeb": False, "minimumFaces": 3},
    "sharedLinks": {"enabled": True, "sidebarWeb": False},
    "ratings": {"enabled": False},
    "tags": {"enabled": False, "sidebarWeb": False},
    "emailNotifications": {"enabled": True, "albumInvite": True, "albumUpdate": True},
    "download": {"archiveSize": 4 * 2**30, "includeEmbeddedVideos": False},
    "purchase": {"showSupportBadge": True, "hideBuyButtonUntil": "2022-02-12T00:00:00.000Z"},
    "cast": {"gCastEnabled": False},
    "recentlyAdded": {"sidebarWeb": False},
}
_HEATMAP_DAYS = 52 * 7
# Field of the body → attribute of the record.
_FIELDS = {
    "email": "email",
    "name": "name",
    "password": "password",
    "avatarColor": "avatar_color",
    "storageLabel": "storage_label",
    "shouldChangePassword": "should_change_password",
    "quotaSizeInBytes": "quota",
    "isAdmin": "is_admin",
    "pinCode": "pin_code",
}


@routes.handles("getMyUser")
def me(call: Call) -> Any:
    """Return the caller."""
    return user_facts(call.state, call.user)


@routes.handles("updateMyUser")
def update_me(call: Call) -> Any:
    """Change the caller."""
    return _update(call, call.user)


@routes.handles("searchUsers")
def search(call: Call) -> Any:
    """Return everybody with an account."""
    return [user_facts(call.state, user) for user in call.state.users.values() if user.deleted_at is None]


@routes.handles("getUser")
def get(call: Call) -> Any:
    """Return somebody with an account."""
    return user_facts(call.state, _find(call))


@routes.handles("searchUsersAdmin")
def search_admin(call: Call) -> Any:
    """Return everybody, on request with those who were deleted."""
    wanted = call.query.get("id")
    return [
        user_facts(call.state, user)
        for user in call.state.users.values()
        if (user.deleted_at is None or call.query.get("withDeleted")) and wanted in (None, user.id)
    ]


@routes.handles("getUserAdmin")
def get_admin(call: Call) -> Any:
    """Return a user, deleted ones included."""
    return user_facts(call.state, _find(call, deleted=True))


@routes.handles("createUserAdmin")
def create(call: Call) -> Any:
    """Make a user."""
    email = call.body["email"].lower()
    if any(user.email == email for user in call.state.users.values()):
        raise Problem(400, "Email is not available" if call.version >= (3, 0, 0) else "User exists")
    values = {_FIELDS[name]: value for name, value in call.body.items() if name in _FIELDS and value is not None}
    return user_facts(call.state, new_user(call.state, **{**values, "email": email}))


@routes.handles("updateUserAdmin")
def update_admin(call: Call) -> Any:
    """Change a user."""
    return _update(call, _find(call))


@routes.handles("deleteUserAdmin")
def delete(call: Call) -> Any:
    """Mark a user as deleted, or remove one with everything that is theirs."""
    user = _find(call)
    if user.is_admin:
        raise Problem(403, "Cannot delete admin user")
    call.state.touch(user, deleted_at=call.state.now())
    facts = user_facts(call.state, user)
    if call.body.get("force"):
        _erase(call.state, user)
        facts["status"] = "removing"
    return facts


def _erase(state: State, user: User) -> None:
    """Remove somebody with everything that is theirs."""
    for asset in [asset for asset in state.assets.values() if asset.owner_id == user.id]:
        forget(state, asset)
    for album in state.albums.values():
        album.roles.pop(user.id, None)
        album.asset_ids = {
            asset: adder if adder != user.id else album.owner_id for asset, adder in album.asset_ids.items()
        }
    for entity in list(state.everything()):
        ids = {getattr(entity, name, None) for name in ("owner_id", "user_id", "shared_by_id", "shared_with_id")}
        if user.id in ids:
            state.remove(entity)
    state.remove(user)


@routes.handles("restoreUserAdmin")
def restore(call: Call) -> Any:
    """Bring a deleted user back."""
    user = _find(call, deleted=True)
    call.state.touch(user, deleted_at=None)
    return user_facts(call.state, user)


@routes.handles("getUserStatisticsAdmin")
def statistics(call: Call) -> Any:
    """Return how much a user has."""
    return count(call, _find(call, deleted=True).id)


@routes.handles("getMyPreferences")
def preferences(call: Call) -> Any:
    """Return the caller's preferences."""
    return _preferences(call.user)


@routes.handles("updateMyPreferences")
def update_preferences(call: Call) -> Any:
    """Change some of the caller's preferences."""
    return _update_preferences(call, call.user)


@routes.handles("getUserPreferencesAdmin")
def preferences_admin(call: Call) -> Any:
    """Return a user's preferences."""
    return _preferences(_find(call))


@routes.handles("updateUserPreferencesAdmin")
def update_preferences_admin(call: Call) -> Any:
    """Change some of a user's preferences."""
    return _update_preferences(call, _find(call))


@routes.handles("getUserOnboarding")
def onboarding(call: Call) -> Any:
    """Return whether the caller has seen the introduction."""
    return {"isOnboarded": call.user.onboarded}


@routes.handles("setUserOnboarding")
def set_onboarding(call: Call) -> Any:
    """Note that the caller has seen the introduction."""
    call.user.onboarded = call.body["isOnboarded"]
    return {"isOnboarded": call.user.onboarded}


@routes.handles("deleteUserOnboarding")
def delete_onboarding(call: Call) -> None:
    """Forget that the caller has seen the introduction."""
    call.user.onboarded = False


@routes.handles("getUserLicense")
def user_license(call: Call) -> Any:
    """Return the caller's licence, when there is one."""
    if call.user.license is None:
        raise Problem(404)
    return call.user.license


@routes.handles("setUserLicense")
def set_user_license(call: Call) -> Any:
    """Keep a licence of the caller's."""
    check_license(call.body, ("IMCL-", "IMSV-"))
    call.user.license = {**call.body, "activatedAt": call.state.now()}
    return call.user.license


@routes.handles("deleteUserLicense")
def delete_user_license(call: Call) -> None:
    """Forget the caller's licence."""
    call.user.license = None


@routes.handles("getMyCalendarHeatmap")
def heatmap(call: Call) -> Any:
    """Count the caller's assets day by day: those of the last 52 weeks unless asked for others."""
    return _heatmap(call, call.user)


@routes.handles("getUserCalendarHeatmapAdmin")
def heatmap_admin(call: Call) -> Any:
    """Count a user's assets day by day."""
    return _heatmap(call, _find(call, deleted=True))


def _heatmap(call: Call, user: User) -> dict[str, Any]:
    query = call.query
    end = date.fromisoformat(query["to"]) if "to" in query else call.state.now().date()
    start = date.fromisoformat(query["from"]) if "from" in query else end - timedelta(days=_HEATMAP_DAYS - 1)
    by_taking = query.get("type") == "Taken"
    counts = Counter(
        local_time(asset).date() if by_taking else asset.created_at.date()
        for asset in call.state.assets.values()
        if asset.owner_id == user.id and asset.deleted_at is None
    )
    days = [start + timedelta(days=number) for number in range((end - start).days + 1)]
    series = [{"date": day.isoformat(), "count": counts[day]} for day in days]
    return {
        "from": start.isoformat(),
        "to": end.isoformat(),
        "series": series,
        "totalCount": sum(counts[day] for day in days),
    }


@routes.handles("createProfileImage")
def set_image(call: Call) -> Any:
    """Keep a portrait of the caller."""
    image: Content = call.body["file"]
    call.state.touch(call.user, profile_image=image, profile_changed_at=call.state.now())
    facts = user_facts(call.state, call.user)
    return {**facts, "userId": call.user.id}


@routes.handles("deleteProfileImage")
def delete_image(call: Call) -> None:
    """Remove the caller's portrait."""
    if call.user.profile_image is None:
        raise Problem(400, "Can't delete a missing profile Image")
    call.state.touch(call.user, profile_image=None, profile_changed_at=call.state.now())


@routes.handles("getProfileImage")
def image(call: Call) -> web.StreamResponse:
    """Send a user's portrait."""
    user = _find(call)
    if user.profile_image is None:
        raise Problem(404, None if call.version >= (3, 0, 0) else "User does not have a profile image")
    kind = media_type(user.profile_image.name) or "image/jpeg"
    return file_response(
        call.request,
        user.profile_image,
        content_type=kind,
        name=user.profile_image.name,
        modified=user.profile_changed_at,
    )


def _find(call: Call, *, deleted: bool = False) -> User:
    user = call.state.users.get(call.path["id"])
    if user is None or (user.deleted_at is not None and not deleted):
        raise Problem(400, "User not found")
    return user


def _update(call: Call, user: User) -> Any:
    email = call.body.get("email", user.email).lower()
    if any(other.email == email and other is not user for other in call.state.users.values()):
        raise Problem(400, "Email already in use by another account")
    values = {_FIELDS[name]: value for name, value in call.body.items() if name in _FIELDS}
    call.state.touch(user, **{**values, "email": email})
    return user_facts(call.state, user)


def _preferences(user: User) -> dict[str, Any]:
    defaults = {**_PREFERENCES, "avatar": {"color": avatar_color(user)}}
    return {name: {**value, **user.preferences.get(name, {})} for name, value in defaults.items()}


def _update_preferences(call: Call, user: User) -> dict[str, Any]:
    for name, changes in call.body.items():
        if isinstance(changes, dict):
            user.preferences.setdefault(name, {}).update(changes)
    color = user.preferences.get("avatar", {}).get("color")
    call.state.touch(user, avatar_color=color or user.avatar_color)
    return _preferences(user)
