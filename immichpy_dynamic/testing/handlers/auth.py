"""Logging in and out, sessions, PIN codes and API keys."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from aiohttp import web

from ..call import Call, Reply, Routes
from ..entities import ApiKey, Session
from ..errors import Problem
from ..facts import api_key_facts, session_facts, user_facts
from ..seeding import new_user

routes: Routes = Routes()

_UNLOCKED = timedelta(minutes=15)


@routes.handles("signUpAdmin")
def sign_up(call: Call) -> Any:
    """Make the first user, who is the admin."""
    if any(user.is_admin for user in call.state.users.values()):
        raise Problem(400, "The server already has an admin")
    body = call.body
    admin = new_user(
        call.state,
        email=body["email"].lower(),
        name=body["name"],
        password=body["password"],
        is_admin=True,
        storage_label="admin",
    )
    return user_facts(call.state, admin)


@routes.handles("login")
def login(call: Call) -> Any:
    """Begin a session; its token comes in the body and as a cookie."""
    email = call.body["email"].lower()
    user = next((user for user in call.state.users.values() if user.email == email and not user.deleted_at), None)
    if user is None or user.password != call.body["password"]:
        raise Problem(401, "Incorrect email or password")
    session = call.state.add(Session, user_id=user.id, token=call.state.new_secret())
    facts = {
        "accessToken": session.token,
        "userId": user.id,
        "userEmail": user.email,
        "name": user.name,
        "isAdmin": user.is_admin,
        "profileImagePath": user_facts(call.state, user)["profileImagePath"],
        "shouldChangePassword": user.should_change_password,
        "isOnboarded": user.onboarded,
    }
    cookies = {"immich_access_token": session.token, "immich_auth_type": "password", "immich_is_authenticated": "true"}
    return Reply(facts, cookies=cookies)


@routes.handles("logout")
def logout(call: Call) -> Any:
    """End the session, when the caller has one."""
    if call.caller and call.caller.session:
        _end(call, call.caller.session)
    return {"successful": True, "redirectUri": "/auth/login?autoLaunch=0"}


@routes.handles("validateAccessToken")
def validate(_call: Call) -> Any:
    """Return that the caller was let in."""
    return {"authStatus": True}


@routes.handles("getAuthStatus")
def status(call: Call) -> Any:
    """Return how the caller may be let in, and how far."""
    session = call.caller.session if call.caller else None
    return {
        "pinCode": call.user.pin_code is not None,
        "password": bool(call.user.password),
        "isElevated": call.is_elevated,
        "expiresAt": session.expires_at if session else None,
        "pinExpiresAt": session.unlocked_until if session else None,
    }


@routes.handles("changePassword")
def change_password(call: Call) -> Any:
    """Change the caller's own password."""
    if call.user.password != call.body["password"]:
        raise Problem(400, "Wrong password")
    call.state.touch(call.user, password=call.body["newPassword"], should_change_password=False)
    if call.body.get("invalidateSessions"):
        delete_other_sessions(call)
    return user_facts(call.state, call.user)


@routes.handles("setupPinCode")
def set_up_pin(call: Call) -> None:
    """Set the first PIN."""
    if call.user.pin_code is not None:
        raise Problem(400, "User already has a PIN code")
    call.state.touch(call.user, pin_code=call.body["pinCode"])


@routes.handles("changePinCode")
def change_pin(call: Call) -> None:
    """Change the PIN, with the old one or the password."""
    _check(call)
    call.state.touch(call.user, pin_code=call.body["newPinCode"])


@routes.handles("resetPinCode")
def reset_pin(call: Call) -> None:
    """Remove the PIN, with itself or the password."""
    _check(call)
    call.state.touch(call.user, pin_code=None)
    for session in _own(call, call.user.id):
        session.unlocked_until = None


@routes.handles("unlockAuthSession")
def unlock(call: Call) -> None:
    """Open the locked folder to this session."""
    session = _need_session(call)
    _check(call)
    session.unlocked_until = call.state.now() + _UNLOCKED


@routes.handles("lockAuthSession")
def lock(call: Call) -> None:
    """Close the locked folder to this session."""
    _need_session(call).unlocked_until = None


def _check(call: Call) -> None:
    user = call.user
    if user.pin_code is None:
        raise Problem(400, "User does not have a PIN code")
    if call.body.get("password") not in (None, user.password):
        raise Problem(400, "Wrong password")
    if not call.body.get("password") and not call.body.get("pinCode"):
        raise Problem(400, "Either password or pinCode is required")
    if not call.body.get("password") and call.body["pinCode"] != user.pin_code:
        raise Problem(400, "Wrong PIN code")


@routes.handles("getSessions")
def sessions(call: Call) -> Any:
    """Return the caller's sessions."""
    return [session_facts(session, _current(call)) for session in _own(call, call.user.id)]


@routes.handles("getUserSessionsAdmin")
def sessions_of(call: Call) -> Any:
    """Return another user's sessions."""
    return [session_facts(session, None) for session in _own(call, call.path["id"])]


@routes.handles("createSession")
def create_session(call: Call) -> Any:
    """Make a token out of this session, perhaps for a time only."""
    parent = _need_session(call)
    duration = call.body.get("duration")
    session = call.state.add(
        Session,
        user_id=call.user.id,
        token=call.state.new_secret(),
        device_type=call.body.get("deviceType", ""),
        device_os=call.body.get("deviceOS", ""),
        expires_at=call.state.now() + timedelta(seconds=duration) if duration else None,
        parent_id=parent.id,
    )
    return {**session_facts(session, parent), "token": session.token}


@routes.handles("updateSession")
def update_session(call: Call) -> Any:
    """Ask for the sync stream of a session to begin anew."""
    session = _find(call)
    call.state.touch(session, sync_reset=call.body.get("isPendingSyncReset", session.sync_reset))
    return session_facts(session, _current(call))


@routes.handles("lockSession")
def lock_session(call: Call) -> None:
    """Close the locked folder to a session."""
    _find(call).unlocked_until = None


@routes.handles("deleteSession")
def delete_session(call: Call) -> None:
    """End a session."""
    _end(call, _find(call))


@routes.handles("deleteAllSessions")
def delete_other_sessions(call: Call) -> None:
    """End all sessions but this one."""
    for session in _own(call, call.user.id):
        if session is not _current(call):
            call.state.sessions.pop(session.id, None)


def _current(call: Call) -> Session | None:
    return call.caller.session if call.caller else None


def _need_session(call: Call) -> Session:
    session = _current(call)
    if session is None:
        raise Problem(400, "This endpoint can only be used with a session token")
    return session


def _own(call: Call, user_id: str) -> list[Session]:
    return [session for session in call.state.sessions.values() if session.user_id == user_id]


def _find(call: Call) -> Session:
    session = call.state.sessions.get(call.path["id"])
    if session is None or session.user_id != call.user.id:
        raise Problem(400, f"Not found or no {call.operation.permission or 'authDevice.delete'} access")
    return session


def _end(call: Call, session: Session) -> None:
    for other in list(call.state.sessions.values()):
        if session.id in (other.id, other.parent_id):
            del call.state.sessions[other.id]


@routes.handles("startOAuth", "finishOAuth")
def oauth(_call: Call) -> None:
    """Refuse: this server has no identity provider."""
    raise Problem(400, "OAuth is not enabled")


@routes.handles("logoutOAuth")
def logout_oauth(_call: Call) -> None:
    """Refuse what an identity provider says: there is none."""
    raise Problem(400, "Received backchannel logout request but OAuth is not enabled")


@routes.handles("linkOAuthAccount")
def link_oauth(_call: Call) -> None:
    """Refuse: nobody has begun to link an account."""
    raise Problem(400, "OAuth state is missing")


@routes.handles("unlinkOAuthAccount")
def unlink_oauth(call: Call) -> Any:
    """Return the caller, who has no account elsewhere afterwards, nor before."""
    return user_facts(call.state, call.user)


@routes.handles("redirectOAuthToMobile")
def to_mobile(call: Call) -> web.Response:
    """Send the browser on to the app."""
    address = f"app.immich:///oauth-callback?{call.request.query_string}"
    return web.Response(status=307, text=f"Temporary Redirect. Redirecting to {address}", headers={"Location": address})


# ---------------------------------------------------------------- api keys


@routes.handles("createApiKey")
def create(call: Call) -> Any:
    """Make a key; a key cannot make one that may do more than itself."""
    permissions = call.body["permissions"]
    _check_api_key(call, permissions)
    key = call.state.add(
        ApiKey,
        user_id=call.user.id,
        name=call.body.get("name") or "API Key",
        secret=call.state.new_secret(),
        permissions=permissions,
    )
    return {"secret": key.secret, "apiKey": api_key_facts(key)}


@routes.handles("getApiKeys")
def get_all(call: Call) -> Any:
    """Return the caller's keys, newest first."""
    keys = [key for key in call.state.api_keys.values() if key.user_id == call.user.id]
    return [api_key_facts(key) for key in reversed(keys)]


@routes.handles("getMyApiKey")
def get_mine(call: Call) -> Any:
    """Return the key that the caller came with."""
    if call.caller is None or call.caller.api_key is None:
        raise Problem(403, "Not authenticated with an API Key")
    return api_key_facts(call.caller.api_key)


@routes.handles("getApiKey")
def get(call: Call) -> Any:
    """Return one of the caller's keys."""
    return api_key_facts(_find_api_key(call))


@routes.handles("updateApiKey")
def update(call: Call) -> Any:
    """Rename a key, or change what it may do."""
    key = _find_api_key(call)
    permissions = call.body.get("permissions", key.permissions)
    _check_api_key(call, permissions)
    call.state.touch(key, name=call.body.get("name", key.name), permissions=permissions)
    return api_key_facts(key)


@routes.handles("rotateApiKey")
def rotate(call: Call) -> Any:
    """Give a key a new secret."""
    key = _find_api_key(call)
    call.state.touch(key, secret=call.state.new_secret())
    return {"secret": key.secret, "apiKey": api_key_facts(key)}


@routes.handles("deleteApiKey")
def delete(call: Call) -> None:
    """Remove a key."""
    call.state.remove(_find_api_key(call))


def _find_api_key(call: Call) -> ApiKey:
    key = call.state.api_keys.get(call.path["id"])
    if key is None or key.user_id != call.user.id:
        raise Problem(400, "API Key not found")
    return key


def _check_api_key(call: Call, permissions: list[str]) -> None:
    own = call.caller.api_key if call.caller else None
    if own is not None and "all" not in own.permissions and not set(permissions) <= set(own.permissions):
        raise Problem(400, "Cannot grant permissions you do not have")
