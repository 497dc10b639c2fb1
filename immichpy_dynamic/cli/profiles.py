"""Profiles on the command line: storing, removing and completing them, and the server that a command means."""

from __future__ import annotations

import click
import msgspec

from .. import profiles
from .._internal.files import write_private
from ..exceptions import ConfigurationError
from ..profiles import SERVICE, VARIABLES, Kind, Profile, Profiles, Store, Target, key_of, keyring, keyring_errors, path

__all__ = [
    "Kind",
    "Profile",
    "Profiles",
    "Store",
    "Target",
    "checked",
    "complete",
    "find_target",
    "forget_key",
    "key_note",
    "key_of",
    "load",
    "path",
    "save",
    "store_key",
]


def key_note(target: Target) -> str:
    """Return where the key of a server came from, as a sentence for messages."""
    if target.given is not None:
        return f"The key came from the environment's {VARIABLES[target.given[0]]}."
    if target.profile is not None:
        return f"The key came from the profile {target.profile_name!r}."
    return "No key was sent: `immichpy-dynamic login` stores one for this server, or set IMMICH_API_KEY."


def load() -> Profiles:
    """Return the stored profiles.

    Raises:
        click.ClickException: the file is there, but cannot be used.
    """
    try:
        return profiles.load()
    except ConfigurationError as error:
        raise click.ClickException(str(error)) from error


def save(stored: Profiles) -> None:
    """Store the profiles in a file that only its owner may read.

    Raises:
        click.ClickException: the user has no home folder.
    """
    file = path()
    if file is None:
        raise click.ClickException(
            "profiles cannot be stored, because this user has no home folder: set HOME or XDG_CONFIG_HOME, "
            "or use IMMICH_BASE_URL and IMMICH_API_KEY"
        )
    write_private(file, msgspec.json.format(msgspec.json.encode(stored)) + b"\n")


def complete(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """Return the names that a shell offers."""
    return [name for name in load().profiles if name.startswith(incomplete)]


def store_key(name: str, profile: Profile, key: str, store: str) -> None:
    """Put a key into the system keyring when there is one (or as ``store`` says), else into the profile.

    Raises:
        click.ClickException: the keyring is asked for, and there is none.
        ConfigurationError: the keyring refuses.
    """
    ring = keyring() if store != "file" else None
    if ring is not None:
        with keyring_errors():
            ring.set_password(SERVICE, name, key)
        profile.store, profile.key = "keyring", None
    elif store == "keyring":
        raise click.ClickException("there is no system keyring here: pip install 'immichpy-dynamic[keyring]'")
    else:
        profile.store, profile.key = "file", key


def forget_key(name: str, profile: Profile) -> None:
    """Remove a profile's key from the system keyring.

    Raises:
        ConfigurationError: the keyring refuses.
    """
    ring = keyring() if profile.store == "keyring" else None
    if ring is not None:
        with keyring_errors():
            if ring.get_password(SERVICE, name) is not None:
                ring.delete_password(SERVICE, name)


def find_target(profile_name: str | None, base_url: str | None) -> Target | None:
    """Return the server that is meant: by flags, then by the environment, then by the active profile.

    Args:
        profile_name: ``--profile``.
        base_url: ``--base-url``.

    Raises:
        click.UsageError: there is no such profile, or an address is not usable.
    """
    try:
        return profiles.find_target(profile_name, checked(base_url) if base_url else None)
    except ConfigurationError as error:
        load()  # a damaged file is not wrong usage: this says so
        raise click.UsageError(str(error)) from None
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def checked(address: str) -> str:
    """Return an address as clients take it.

    Raises:
        click.UsageError: it is none.
    """
    from ..http.addresses import check_base_url

    try:
        return check_base_url(address)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
