"""Find the default server and key: in the environment, then in the profiles that the command line stores.

``immichpy-dynamic login`` stores profiles; ``AsyncClient()``, ``Client()``, ``connect()`` and every command read them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict

import msgspec

from ._internal.regular_files import open_regular
from ._internal.user_folders import config_folder
from .exceptions import ConfigurationError

if TYPE_CHECKING:
    from ssl import SSLContext

_MOST_BYTES = 2**24

SERVICE = "immichpy-dynamic"
"""The name under which the system keyring holds the keys."""

Store = Literal["file", "keyring"]
Kind = Literal["api_key", "access_token"]
"""The kind of a secret, named like the client's argument: an API key or a session's access token."""

VARIABLES: dict[Kind, str] = {"api_key": "IMMICH_API_KEY", "access_token": "IMMICH_ACCESS_TOKEN"}


class ClientSettings(TypedDict, total=False):
    """The arguments for making a client."""

    ssl: SSLContext | bool
    headers: dict[str, str]


class Connection(msgspec.Struct, frozen=True, omit_defaults=True):
    """Connection settings of a server: certificates to trust, and headers for a proxy in front of it."""

    ca_file: str | None = None
    """A file in PEM form with the certificates of authorities to trust beside the system's."""
    insecure: bool = False
    """Whether any certificate is accepted. An attacker who intercepts the connection can then read the key."""
    headers: dict[str, str] = {}
    """Headers to send with each request; they may hold secrets."""

    def __repr__(self) -> str:
        return f"<Connection ca_file={self.ca_file!r} insecure={self.insecure} headers={list(self.headers)}>"

    def over(self, other: Connection) -> Connection:
        """Return these settings, completed from ``other`` where they are not set."""
        trusts = self if self.ca_file or self.insecure else other
        return Connection(trusts.ca_file, trusts.insecure, {**other.headers, **self.headers})

    def client_settings(self) -> ClientSettings:
        """Return the arguments of the client.

        Raises:
            ConfigurationError: the file of certificates cannot be used.
        """
        settings = ClientSettings()
        if self.headers:
            settings["headers"] = self.headers
        if self.insecure:
            settings["ssl"] = False
        elif self.ca_file is not None:
            settings["ssl"] = _trusting(self.ca_file)
        return settings


class Profile(msgspec.Struct, omit_defaults=True):
    """A server, and the place where its key is stored."""

    base_url: str
    store: Store = "file"
    key: str | None = None
    """The key itself, when ``store`` is ``"file"``."""
    kind: Kind = "api_key"
    connection: Connection = Connection()

    def __repr__(self) -> str:
        """Show the profile without its key."""
        return f"Profile(base_url={self.base_url!r}, store={self.store!r}, kind={self.kind!r})"


class Profiles(msgspec.Struct, omit_defaults=True):
    """All profiles, and the name of the active one."""

    active: str | None = None
    profiles: dict[str, Profile] = {}


class Credentials(TypedDict, total=False):
    """The arguments for making a client."""

    api_key: str
    access_token: str


class Target(msgspec.Struct, frozen=True):
    """The server to use, and the source of its key."""

    base_url: str
    given: tuple[Kind, str] | None = None
    """The key or token from the environment."""
    profile_name: str = ""
    profile: Profile | None = None
    """The profile with the key, if the environment has none."""

    def __repr__(self) -> str:
        """Show the target without its key."""
        return f"Target(base_url={self.base_url!r}, profile_name={self.profile_name!r})"

    @property
    def connection(self) -> Connection:
        """The connection settings of the profile; the defaults without a profile."""
        return self.profile.connection if self.profile is not None else Connection()

    @property
    def credentials(self) -> Credentials:
        """The credentials for the client. The system keyring is read only when this property is.

        Raises:
            ConfigurationError: the system keyring is not there, or refuses.
        """
        if self.given is not None:
            return _credentials(*self.given)
        key = key_of(self.profile_name, self.profile) if self.profile is not None else None
        return _credentials(self.profile.kind, key) if self.profile is not None and key is not None else {}


def path() -> Path | None:
    """Return the file of all profiles, or ``None`` when the user has no home folder."""
    folder = config_folder()
    return None if folder is None else folder / "profiles.json"


def load() -> Profiles:
    """Return the stored profiles.

    Raises:
        ConfigurationError: the file is there, but cannot be used.
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
        raise ConfigurationError(f"cannot read {file}: {error}") from error


def keyring() -> Any | None:
    """Return the ``keyring`` module if it is installed and can store keys, else ``None``."""
    try:
        import keyring as module
    except ImportError:
        return None
    # keyring's fallback backends, which raise or store nothing, have the priorities 0 and -1.
    return module if module.get_keyring().priority > 0 else None


def key_of(name: str, profile: Profile) -> str | None:
    """Return a profile's key.

    Raises:
        ConfigurationError: the key is in the system keyring, which is not there, or refuses.
    """
    if profile.store == "file":
        return profile.key
    ring = keyring()
    if ring is None:
        raise ConfigurationError(f"the key of profile {name!r} is in the system keyring, which is not there now")
    with keyring_errors():
        key: str | None = ring.get_password(SERVICE, name)
    return key


@contextmanager
def keyring_errors() -> Iterator[None]:
    """Raise a ConfigurationError with advice when the system keyring fails, for example because it is locked.

    Raises:
        ConfigurationError: the keyring refuses.
    """
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise ConfigurationError(
            f"the system keyring refused ({type(error).__name__}: {error}); unlock it, or log in with --store file"
        ) from error


def find_target(profile_name: str | None = None, base_url: str | None = None) -> Target | None:
    """Return the server to use: the named one, else that of the environment, else the active profile's.

    A profile's key is only ever sent to the profile's server.

    Args:
        profile_name: name of a profile.
        base_url: address of a server, as :func:`~immichpy_dynamic.http.addresses.check_base_url` returns it.

    Returns:
        the server, or ``None`` when no server is configured.

    Raises:
        ConfigurationError: there is no such profile, or the profiles cannot be read.
        ValueError: the environment's address is not usable.
    """
    by_name = profile_name is not None
    address = base_url or (None if by_name else _environment_address())
    given = None if by_name else _environment_secret()
    if address is not None and given is not None:
        return Target(address, given)
    profiles = load()
    name = profile_name or os.environ.get("IMMICH_PROFILE") or profiles.active or ""
    profile = profiles.profiles.get(name)
    if name and profile is None and (by_name or address is None):
        known = ", ".join(profiles.profiles) or "none yet: make one with `immichpy-dynamic login`"
        raise ConfigurationError(f"there is no profile {name!r} (there are: {known})")
    if address is None:
        return Target(profile.base_url, given, name, profile) if profile is not None else None
    is_its_server = profile is not None and profile.base_url == address
    return Target(address, given, name, profile if is_its_server else None)


def default_target() -> Target:
    """Return the server that the environment or the active profile names.

    Raises:
        ConfigurationError: neither names one; the message says what was looked at.
    """
    target = find_target()
    if target is None:
        place = path()
        stored = f"no profile is active in {place}" if place else "this user has no home folder with profiles"
        raise ConfigurationError(
            f"no server is named: the environment has no IMMICH_BASE_URL, and {stored}. Pass base_url, "
            "such as 'http://localhost:2283', set IMMICH_BASE_URL and IMMICH_API_KEY, or run `immichpy-dynamic login`"
        )
    return target


def _environment_address() -> str | None:
    address = os.environ.get("IMMICH_BASE_URL")
    if not address:
        return None
    from .http.addresses import check_base_url

    return check_base_url(address)


def _environment_secret() -> tuple[Kind, str] | None:
    found = ((kind, os.environ.get(variable)) for kind, variable in VARIABLES.items())
    return next(((kind, value) for kind, value in found if value), None)


def _trusting(ca_file: str) -> Any:
    # Imported here because it takes 5 ms, and hardly any command needs it.
    import ssl

    context = ssl.create_default_context()
    try:
        context.load_verify_locations(ca_file)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it holds no certificate in PEM form"
        raise ConfigurationError(f"--ca-file {ca_file!r} cannot be used: {why}") from None
    return context


def _credentials(kind: Kind, secret: str) -> Credentials:
    return {"api_key": secret} if kind == "api_key" else {"access_token": secret}
