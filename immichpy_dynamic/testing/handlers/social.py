"""Handlers of activities, partners and notifications."""

from __future__ import annotations

import json
from typing import Any

from ..call import Call, Reply, Routes
from ..entities import Activity, Notification, Partner
from ..errors import Problem, no_access
from ..facts import brief_user_facts
from ..serializer import Raw
from ..times import parse_time

# ---------------------------------------------------------------- activities


routes: Routes = Routes()


@routes.handles("getActivities")
def activities(call: Call) -> Any:
    """Return the comments and likes of an album, oldest first."""
    query = call.query
    return [
        _activity_facts(call, activity)
        for activity in _activities(call)
        if query.get("type", activity.type) == activity.type
        and query.get("userId", activity.user_id) == activity.user_id
        and not (query.get("level") == "album" and activity.asset_id is not None)
    ]


@routes.handles("getActivityStatistics")
def activity_statistics(call: Call) -> Any:
    """Count the comments and likes of an album."""
    types = [activity.type for activity in _activities(call)]
    return {"comments": types.count("comment"), "likes": types.count("like")}


def _activities(call: Call) -> list[Activity]:
    album = call.album(call.query["albumId"], "album.read", ("editor", "viewer"))
    wanted = call.query.get("assetId")
    found = [activity for activity in call.state.activities.values() if activity.album_id == album.id]
    return [activity for activity in found if wanted in (None, activity.asset_id)]


@routes.handles("createActivity")
def create_activity(call: Call) -> Any:
    """Comment or like; a second like is the first one."""
    body = call.body
    album = call.album(body["albumId"], "activity.create", ("editor", "viewer"))
    if body["type"] == "comment" and not body.get("comment"):
        raise Problem(400, "Comment is required")
    if body["type"] == "like":
        for activity in call.state.activities.values():
            same = (activity.user_id, activity.album_id, activity.asset_id, activity.type)
            if same == (call.user.id, album.id, body.get("assetId"), "like"):
                return Reply(_activity_facts(call, activity), status=200)
    activity = call.state.add(
        Activity,
        user_id=call.user.id,
        album_id=album.id,
        asset_id=body.get("assetId"),
        type=body["type"],
        comment=body.get("comment") if body["type"] == "comment" else None,
    )
    return _activity_facts(call, activity)


@routes.handles("deleteActivity")
def delete_activity(call: Call) -> None:
    """Take back a comment or a like; an album's owner may take back any."""
    activity = call.state.activities.get(call.path["id"])
    if activity is None or call.user.id not in (activity.user_id, call.state.albums[activity.album_id].owner_id):
        raise no_access("activity.delete")
    call.state.remove(activity)


def _activity_facts(call: Call, activity: Activity) -> dict[str, Any]:
    return {
        "id": activity.id,
        "assetId": activity.asset_id,
        "createdAt": activity.created_at,
        "comment": activity.comment,
        "type": activity.type,
        "user": brief_user_facts(call.state, activity.user_id),
    }


# ---------------------------------------------------------------- partners


@routes.handles("getPartners")
def partners(call: Call) -> Any:
    """Return who shares with the caller, or with whom the caller shares."""
    by_me = call.query["direction"] == "shared-by"
    me = call.user.id
    return [
        _partner_facts(call, partner, partner.shared_with_id if by_me else partner.shared_by_id)
        for partner in call.state.partners.values()
        if me == (partner.shared_by_id if by_me else partner.shared_with_id)
    ]


@routes.handles("createPartner", "createPartnerDeprecated")
def create_partner(call: Call) -> Any:
    """Share all assets with a user."""
    other = call.path.get("id") or call.body["sharedWithId"]
    if _partner(call, call.user.id, other) is not None:
        raise Problem(400, "Partner already exists")
    if other not in call.state.users:
        raise Problem(400, "User not found")
    return _partner_facts(call, call.state.add(Partner, shared_by_id=call.user.id, shared_with_id=other), other)


@routes.handles("updatePartner")
def update_partner(call: Call) -> Any:
    """Show a partner's assets in the caller's timeline, or not."""
    partner = _partner(call, call.path["id"], call.user.id)
    if partner is None:
        raise no_access("partner.update")
    call.state.touch(partner, in_timeline=call.body["inTimeline"])
    return _partner_facts(call, partner, partner.shared_by_id)


@routes.handles("removePartner")
def remove_partner(call: Call) -> None:
    """Stop sharing with a user."""
    partner = _partner(call, call.user.id, call.path["id"])
    if partner is None:
        raise Problem(400, "Partner not found")
    call.state.remove(partner)


def _partner(call: Call, shared_by: str, shared_with: str) -> Partner | None:
    pairs = call.state.partners.values()
    return next((pair for pair in pairs if (pair.shared_by_id, pair.shared_with_id) == (shared_by, shared_with)), None)


def _partner_facts(call: Call, partner: Partner, other_id: str) -> dict[str, Any]:
    return {**brief_user_facts(call.state, other_id), "inTimeline": partner.in_timeline}


# ---------------------------------------------------------------- notifications


@routes.handles("createNotification")
def create_notification(call: Call) -> Any:
    """Tell a user something."""
    body = call.body
    notification = call.state.add(
        Notification,
        user_id=body["userId"],
        title=body["title"],
        level=body.get("level", "info"),
        type=body.get("type", "Custom"),
        description=body.get("description"),
        data=body.get("data"),
        read_at=parse_time(body["readAt"]) if body.get("readAt") else None,
    )
    return _notification_facts(call, notification)


@routes.handles("getNotifications")
def notifications(call: Call) -> Any:
    """Return what the caller was told, newest first."""
    query = call.query
    return [
        _notification_facts(call, notification)
        for notification in reversed(call.state.notifications.values())
        if notification.user_id == call.user.id
        and query.get("id", notification.id) == notification.id
        and query.get("level", notification.level) == notification.level
        and query.get("type", notification.type) == notification.type
        and not (query.get("unread") and notification.read_at)
    ]


@routes.handles("getNotification")
def notification(call: Call) -> Any:
    """Return one thing that the caller was told."""
    return _notification_facts(call, _notification(call, call.path["id"], "notification.read"))


@routes.handles("updateNotification")
def update_notification(call: Call) -> Any:
    """Mark one as read, or as not."""
    found = _notification(call, call.path["id"], "notification.update")
    _mark(call, found)
    return _notification_facts(call, found)


@routes.handles("updateNotifications")
def update_notifications(call: Call) -> None:
    """Mark several as read, or as not."""
    for found in [_notification(call, one, "notification.update") for one in dict.fromkeys(call.body["ids"])]:
        _mark(call, found)


def _mark(call: Call, found: Notification) -> None:
    if "readAt" in call.body:
        call.state.touch(found, read_at=parse_time(call.body["readAt"]) if call.body["readAt"] else None)


@routes.handles("deleteNotification")
def delete_notification(call: Call) -> None:
    """Remove one."""
    call.state.remove(_notification(call, call.path["id"], "notification.delete"))


@routes.handles("deleteNotifications")
def delete_notifications(call: Call) -> None:
    """Remove several."""
    for found in [_notification(call, one, "notification.delete") for one in dict.fromkeys(call.body["ids"])]:
        call.state.remove(found)


def _notification(call: Call, notification_id: str, permission: str) -> Notification:
    found = call.state.notifications.get(notification_id)
    if found is None or found.user_id != call.user.id:
        raise no_access(permission)
    return found


def _notification_facts(call: Call, notification: Notification) -> dict[str, Any]:
    optional = {"description": notification.description, "data": notification.data, "readAt": notification.read_at}
    if call.deviations and notification.type == "AlbumInvite":
        # By the document an object.
        optional["data"] = Raw(json.dumps(notification.data, separators=(",", ":")))
    return {
        "id": notification.id,
        "createdAt": notification.created_at,
        "level": notification.level,
        "type": notification.type,
        "title": notification.title,
        **{name: value for name, value in optional.items() if value is not None},
    }
