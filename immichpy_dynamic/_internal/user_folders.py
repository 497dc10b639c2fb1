"""The user's folders for cache, configuration and data; a service account may have none."""

from __future__ import annotations

from pathlib import Path

_NAME = "immichpy-dynamic"


def cache_folder() -> Path | None:
    """Return the cache folder, or ``None`` when the user has no home folder."""
    return _folder("user_cache_path")


def config_folder() -> Path | None:
    """Return the folder for settings, or ``None`` when the user has no home folder."""
    return _folder("user_config_path")


def data_folder() -> Path | None:
    """Return the folder for data, or ``None`` when the user has no home folder."""
    return _folder("user_data_path")


def expanded(path: Path) -> Path:
    """Return ``path`` with ``~`` as the home folder, or as it is when there is none."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def _folder(kind: str) -> Path | None:
    # Imported here because most programs need none of these folders.
    import platformdirs

    try:
        path: Path = getattr(platformdirs, kind)(_NAME)
    except RuntimeError:
        return None
    # Older versions of platformdirs leave "~" in the path instead.
    return path if path.is_absolute() else None
