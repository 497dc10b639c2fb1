"""Servers and keys by name, and which of them a command means."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, TypedDict

import click
import msgspec

from .._internal.regular_files import open_regular
from .._internal.user_folders import config_folder
from .memory import write_atomically

_MOST_BYTES = 2**24

SERVICE = "immichpy-dynamic"
"""The name under which the system keyring holds the keys."""

Store = Literal["file", "keyring"]
Kind = Literal["api_key", "access_token"]
"""What a secret is, by the name of the client's argument: a key, or the token of a session."""


_VARIABLES: dict[Kind, str] = {"api_key": "IMMICH_API_KEY", "access_token": "IMMICH_ACCESS_TOKEN"}


class Profile(msgspec.Struct, omit_defaults=True):
    """A server, and where its key is."""

    base_url: str
    store: Store = "file"
    key: str | None = None
    """The key itself, when ``store`` is ``"file"``."""
    kind: Kind = "api_key"


class Credentials(TypedDict, total=False):
    """What a client is made with."""

    api_key: str
    access_token: str


class Profiles(msgspec.Struct, omit_defaults=True):
    """All profiles, and the one that counts when none is named."""

    active: str | None = None
    profiles: dict[str, Profile] = {}


class Target(msgspec.Struct, frozen=True):
    """The server that a command talks to."""

    base_url: str
    given: tuple[Kind, str] | None = None
    """The key or token that the environment gives."""
    profile_name: str = ""
    profile: Profile | None = None
    """The profile that has it otherwise."""

    @property
    def credentials(self) -> Credentials:
        """What the client is made with; the system keyring is only asked when this is read."""
        if self.given is not None:
            return _credentials(*self.given)
        key = key_of(self.profile_name, self.profile) if self.profile is not None else None
        return _credentials(self.profile.kind, key) if self.profile is not None and key is not None else {}

    @property
    def key_note(self) -> str:
        """Where the key came from, as a sentence for messages."""
        if self.given is not None:
            return f"The key came from the environment's {_VARIABLES[self.given[0]]}."
        if self.profile is not None:
            return f"The key came from the profile {self.profile_name!r}."
        return "No key was sent: `immichpy-dynamic login` stores one for this server, or set IMMICH_API_KEY."


def path() -> Path | None:
    """Return the file of all profiles, or ``None`` when the user has no home folder."""
    folder = config_folder()
    return None if folder is None else folder / "profiles.json"


def load() -> Profiles:
    """Return the stored profiles.

    Raises:
        click.ClickException: the file is there, but cannot be used.
    """
    file = path()
    if file is None:
        return Profiles()
    try:
        # Settings may be a symbolic link: people keep them in one place for many machines.
        with open_regular(file) as opened:
            return msgspec.json.decode(opened.read(_MOST_BYTES), type=Profiles)
    except FileNotFoundError:
        return Profiles()
    except (OSError, ValueError, RecursionError) as error:
        raise click.ClickException(f"cannot read {file}: {error}") from error


def save(profiles: Profiles) -> None:
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
    write_atomically(file, msgspec.json.format(msgspec.json.encode(profiles)) + b"\n")


def complete(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """Return the names that a shell offers."""
    return [name for name in load().profiles if name.startswith(incomplete)]


def keyring() -> Any | None:
    """Return the ``keyring`` module when it is installed and has a place to keep keys in, else ``None``."""
    try:
        import keyring as module
    except ImportError:
        return None
    # The backends that fail and that forget, which stand in where there is no other, have priority 0 and -1.
    return module if module.get_keyring().priority > 0 else None


def store_key(name: str, profile: Profile, key: str, store: str) -> None:
    """Put a key into the system keyring when there is one (or as ``store`` says), else into the profile.

    Raises:
        click.ClickException: the keyring is asked for, and there is none, or it refuses.
    """
    ring = keyring() if store != "file" else None
    if ring is not None:
        with _keyring_errors():
            ring.set_password(SERVICE, name, key)
        profile.store, profile.key = "keyring", None
    elif store == "keyring":
        raise click.ClickException("there is no system keyring here: pip install 'immichpy-dynamic[keyring]'")
    else:
        profile.store, profile.key = "file", key


def key_of(name: str, profile: Profile) -> str | None:
    """Return a profile's key."""
    if profile.store == "file":
        return profile.key
    ring = keyring()
    if ring is None:
        raise click.ClickException(f"the key of profile {name!r} is in the system keyring, which is not there now")
    with _keyring_errors():
        key: str | None = ring.get_password(SERVICE, name)
    return key


def forget_key(name: str, profile: Profile) -> None:
    """Remove a profile's key from the system keyring."""
    ring = keyring() if profile.store == "keyring" else None
    if ring is not None:
        with _keyring_errors():
            if ring.get_password(SERVICE, name) is not None:
                ring.delete_password(SERVICE, name)


@contextmanager
def _keyring_errors() -> Iterator[None]:
    """Say what to do when the system keyring refuses, because it is locked for one."""
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise click.ClickException(
            f"the system keyring refused ({type(error).__name__}: {error}); unlock it, or log in with --store file"
        ) from error


def find_target(profile_name: str | None, base_url: str | None) -> Target | None:
    """Return the server that is meant: by flags, then by the environment, then by the active profile.

    A profile's key is only ever sent to the profile's server.

    Args:
        profile_name: ``--profile``.
        base_url: ``--base-url``.

    Raises:
        click.ClickException: there is no such profile.
    """
    by_flag = profile_name is not None
    address = base_url or (None if by_flag else os.environ.get("IMMICH_BASE_URL"))
    given = None if by_flag else _given()
    if address is not None and given is not None:
        return Target(checked(address), given)
    profiles = load()
    name = profile_name or os.environ.get("IMMICH_PROFILE") or profiles.active or ""
    profile = profiles.profiles.get(name)
    if name and profile is None and (by_flag or address is None):
        known = ", ".join(profiles.profiles) or "none yet: make one with `immichpy-dynamic login`"
        raise click.UsageError(f"there is no profile {name!r} (there are: {known})")
    if address is None:
        return Target(profile.base_url, given, name, profile) if profile is not None else None
    address = checked(address)
    is_its_server = profile is not None and profile.base_url == address
    return Target(address, given, name, profile if is_its_server else None)


def _credentials(kind: Kind, secret: str) -> Credentials:
    return {"api_key": secret} if kind == "api_key" else {"access_token": secret}


def _given() -> tuple[Kind, str] | None:
    found = ((kind, os.environ.get(variable)) for kind, variable in _VARIABLES.items())
    return next(((kind, value) for kind, value in found if value), None)


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
