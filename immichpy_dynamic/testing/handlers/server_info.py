"""Server: what it is, what it can, how full it is."""

from __future__ import annotations

import base64
from typing import Any

from ..call import Call, handles
from ..entities import User
from ..errors import Problem
from ..media import IMAGE_EXTENSIONS, VIDEO_EXTENSIONS
from ..state import START

_DISK = 256 * 2**30
_SIGNATURE_SIZE = 256


@handles("pingServer")
def ping(_call: Call) -> Any:
    """Answer that the server is there."""
    return {"res": "pong"}


@handles("getServerVersion")
def version(call: Call) -> Any:
    """Answer the release as numbers."""
    major, minor, patch = call.version
    return {"major": major, "minor": minor, "patch": patch, "prerelease": None}


@handles("getVersionHistory")
def version_history(call: Call) -> Any:
    """Answer that this release was installed first."""
    return [{"id": "00000000-0000-4000-8000-000000000001", "createdAt": START, "version": _release(call)}]


@handles("getVersionCheck", "getVersionCheckState")
def version_check(_call: Call) -> Any:
    """Answer that nobody looked for updates."""
    return {"checkedAt": None, "releaseVersion": None}


@handles("getAboutInfo")
def about(call: Call) -> Any:
    """Answer the release and what it is built of."""
    release = f"v{_release(call)}"
    return {
        "version": release,
        "versionUrl": f"https://github.com/immich-app/immich/releases/tag/{release}",
        "licensed": False,
        "nodejs": "v22.0.0",
        "exiftool": "13.0",
        "ffmpeg": "7.1",
        "libvips": "8.17.0",
        "imagemagick": "7.1.1",
    }


@handles("getApkLinks")
def apk_links(call: Call) -> Any:
    """Answer where the Android app is."""
    base = f"https://github.com/immich-app/immich/releases/download/v{_release(call)}/app"
    return {
        "arm64v8a": f"{base}-arm64-v8a-release.apk",
        "armeabiv7a": f"{base}-armeabi-v7a-release.apk",
        "universal": f"{base}-release.apk",
        "x86_64": f"{base}-x86_64-release.apk",
    }


@handles("getServerConfig")
def config(call: Call) -> Any:
    """Answer what a login page needs to know."""
    return {
        "loginPageMessage": "",
        "trashDays": 30,
        "userDeleteDelay": 7,
        "oauthButtonText": "Login with OAuth",
        "isInitialized": any(user.is_admin for user in call.state.users.values()),
        "isOnboarded": call.state.admin_onboarded,
        "externalDomain": "",
        "publicUsers": True,
        "mapDarkStyleUrl": "https://tiles.immich.cloud/v1/style/dark.json",
        "mapLightStyleUrl": "https://tiles.immich.cloud/v1/style/light.json",
        "maintenanceMode": False,
        "minFaces": 3,
    }


@handles("getServerFeatures")
def features(_call: Call) -> Any:
    """Answer what is switched on: all that this server can do."""
    return {
        "configFile": False,
        "duplicateDetection": False,
        "email": False,
        "facialRecognition": False,
        "importFaces": False,
        "map": True,
        "oauth": False,
        "oauthAutoLaunch": False,
        "ocr": False,
        "passwordLogin": True,
        "realtimeTranscoding": False,
        "reverseGeocoding": True,
        "search": True,
        "sidecar": True,
        "smartSearch": False,
        "trash": True,
    }


@handles("getTheme")
def theme(_call: Call) -> Any:
    """Answer that there is no style of its own."""
    return {"customCss": ""}


@handles("getSupportedMediaTypes")
def media_types(_call: Call) -> Any:
    """Answer which files may be uploaded."""
    return {"video": VIDEO_EXTENSIONS, "image": IMAGE_EXTENSIONS, "sidecar": [".xmp"]}


@handles("getStorage")
def storage(call: Call) -> Any:
    """Answer how full the disk is."""
    used = sum(asset.content.size for asset in call.state.assets.values())
    return {
        "diskSize": _readable(_DISK),
        "diskSizeRaw": _DISK,
        "diskUse": _readable(used),
        "diskUseRaw": used,
        "diskAvailable": _readable(_DISK - used),
        "diskAvailableRaw": _DISK - used,
        "diskUsagePercentage": round(100 * used / _DISK, 2),
    }


@handles("getServerStatistics")
def statistics(call: Call) -> Any:
    """Answer how many pictures and videos each user has."""
    by_user = [_usage(call, user) for user in call.state.users.values()]
    sums = ("photos", "videos", "usage", "usagePhotos", "usageVideos")
    return {**{name: sum(usage[name] for usage in by_user) for name in sums}, "usageByUser": by_user}


def _usage(call: Call, user: User) -> dict[str, Any]:
    assets = [asset for asset in call.state.assets.values() if asset.owner_id == user.id]
    photos = [asset.content.size for asset in assets if asset.type == "IMAGE"]
    videos = [asset.content.size for asset in assets if asset.type == "VIDEO"]
    return {
        "userId": user.id,
        "userName": user.name,
        "photos": len(photos),
        "videos": len(videos),
        "usage": sum(photos) + sum(videos),
        "usagePhotos": sum(photos),
        "usageVideos": sum(videos),
        "quotaSizeInBytes": user.quota,
    }


@handles("getServerLicense")
def server_license(call: Call) -> Any:
    """Answer the licence, when there is one."""
    if call.state.server_license is None:
        raise Problem(404)
    return call.state.server_license


@handles("setServerLicense")
def set_server_license(call: Call) -> Any:
    """Keep a licence."""
    check_license(call.body, ("IMSV-",))
    call.state.server_license = {**call.body, "activatedAt": call.state.now()}
    return call.state.server_license


@handles("deleteServerLicense")
def delete_server_license(call: Call) -> None:
    """Forget the licence."""
    call.state.server_license = None


def check_license(body: dict[str, Any], prefixes: tuple[str, ...]) -> None:
    """Refuse what cannot be a licence. Immich checks the signature; here it only has to look like one.

    Raises:
        Problem: the key begins otherwise, or the activation key is no signature in base64.
    """
    try:
        signature = base64.b64decode(body["activationKey"], validate=True)
    except ValueError:
        signature = b""
    if not body["licenseKey"].startswith(prefixes) or len(signature) < _SIGNATURE_SIZE:
        raise Problem(400, "Invalid license key")


def _release(call: Call) -> str:
    return ".".join(map(str, call.version))


def _readable(size: int) -> str:
    value, units = float(size), ["B", "KiB", "MiB", "GiB"]
    while value >= 1024 and len(units) > 1:
        value, units = value / 1024, units[1:]
    return f"{value:.1f} {units[0]}"
