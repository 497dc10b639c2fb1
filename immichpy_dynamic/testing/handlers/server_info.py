"""The server: versions, features, storage, licences, maintenance and its configuration."""

from __future__ import annotations

import base64
from typing import Any

from aiohttp import web

from ..call import Call, Routes
from ..entities import User
from ..errors import Problem
from ..media import IMAGE_EXTENSIONS, VIDEO_EXTENSIONS
from ..state import START

routes: Routes = Routes()

_DISK = 256 * 2**30
_SIGNATURE_SIZE = 256


@routes.handles("pingServer")
def ping(_call: Call) -> Any:
    """Return that the server is there."""
    return {"res": "pong"}


@routes.handles("getServerVersion")
def version(call: Call) -> Any:
    """Return the release as numbers."""
    major, minor, patch = call.version
    return {"major": major, "minor": minor, "patch": patch, "prerelease": None}


@routes.handles("getVersionHistory")
def version_history(call: Call) -> Any:
    """Return that this release was installed first."""
    return [{"id": "00000000-0000-4000-8000-000000000001", "createdAt": START, "version": _release(call)}]


@routes.handles("getVersionCheck", "getVersionCheckState")
def version_check(_call: Call) -> Any:
    """Return that nobody looked for updates."""
    return {"checkedAt": None, "releaseVersion": None}


@routes.handles("getAboutInfo")
def about(call: Call) -> Any:
    """Return the release and what it is built of."""
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


@routes.handles("getApkLinks")
def apk_links(call: Call) -> Any:
    """Return where the Android app is."""
    base = f"https://github.com/immich-app/immich/releases/download/v{_release(call)}/app"
    return {
        "arm64v8a": f"{base}-arm64-v8a-release.apk",
        "armeabiv7a": f"{base}-armeabi-v7a-release.apk",
        "universal": f"{base}-release.apk",
        "x86_64": f"{base}-x86_64-release.apk",
    }


@routes.handles("getServerConfig")
def config(call: Call) -> Any:
    """Return what a login page needs to know."""
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


@routes.handles("getServerFeatures")
def features(_call: Call) -> Any:
    """Return what is switched on: all that this server can do."""
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


@routes.handles("getTheme")
def theme(_call: Call) -> Any:
    """Return that there is no style of its own."""
    return {"customCss": ""}


@routes.handles("getSupportedMediaTypes")
def media_types(_call: Call) -> Any:
    """Return which files may be uploaded."""
    return {"video": VIDEO_EXTENSIONS, "image": IMAGE_EXTENSIONS, "sidecar": [".xmp"]}


@routes.handles("getStorage")
def storage(call: Call) -> Any:
    """Return how full the disk is."""
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


@routes.handles("getServerStatistics")
def statistics(call: Call) -> Any:
    """Return how many pictures and videos each user has."""
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


@routes.handles("getServerLicense")
def server_license(call: Call) -> Any:
    """Return the licence, when there is one."""
    if call.state.server_license is None:
        raise Problem(404)
    return call.state.server_license


@routes.handles("setServerLicense")
def set_server_license(call: Call) -> Any:
    """Keep a licence."""
    check_license(call.body, ("IMSV-",))
    call.state.server_license = {**call.body, "activatedAt": call.state.now()}
    return call.state.server_license


@routes.handles("deleteServerLicense")
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


# ---------------------------------------------------------------- maintenance


@routes.handles("listDatabaseBackups")
def backups(_call: Call) -> Any:
    """Return that there are no backups."""
    return {"backups": []}


@routes.handles("getMaintenanceStatus")
def status(_call: Call) -> Any:
    """Return that the server is up."""
    return {"active": False, "action": "end"}


@routes.handles("getIntegrityReport")
def report(_call: Call) -> Any:
    """Return that all files are well."""
    return {"items": []}


@routes.handles("getIntegrityReportCsv")
def table(call: Call) -> web.Response:
    """Send the same as a table."""
    moment = int(call.state.now().timestamp() * 1000)
    return web.Response(
        body=b"id,type,assetId,fileAssetId,path\n",
        headers={
            "Content-Type": "text/csv",
            "Cache-Control": "private, no-cache, no-transform",
            "Content-Disposition": f'attachment; filename="{moment}-{call.path["type"]}.csv"',
        },
    )


@routes.handles("getIntegrityReportSummary")
def summary(call: Call) -> Any:
    """Count what is wrong, by kind: nothing."""
    return dict.fromkeys(call.response_schema.get("properties", ()), 0)


# ---------------------------------------------------------------- system config


@routes.handles("getConfig", "getAdminConfig")
def get(call: Call) -> Any:
    """Return the settings."""
    return {**defaults(call), **call.state.system_config}


@routes.handles("getConfigDefaults", "getAdminConfigDefaults")
def defaults(call: Call) -> Any:
    """Return the settings of a new server: the least that the document allows."""
    settings: dict[str, Any] = call.instances.full(call.response_schema)
    return _without_addresses(settings) if call.deviations else settings


def _without_addresses(value: Any) -> Any:
    """Put an empty text where nobody has given an address, although the document wants one."""
    if isinstance(value, dict):
        return {name: _without_addresses(inner) for name, inner in value.items()}
    return "" if value == "https://example.com/" else value


@routes.handles("updateConfig", "updateAdminConfig")
def update(call: Call) -> Any:
    """Change the settings."""
    call.state.system_config.update(call.body)
    return get(call)


@routes.handles("getAdminOnboarding")
def onboarding(call: Call) -> Any:
    """Return whether the admin has seen the introduction."""
    return {"isOnboarded": call.state.admin_onboarded}


@routes.handles("updateAdminOnboarding")
def update_onboarding(call: Call) -> None:
    """Note whether the admin has seen the introduction."""
    call.state.admin_onboarded = call.body["isOnboarded"]


@routes.handles("getReverseGeocodingState")
def geocoding(_call: Call) -> Any:
    """Return how old the list of places is."""
    return {"lastUpdate": START, "lastImportFileName": "cities500.txt"}
