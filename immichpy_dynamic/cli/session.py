"""The state of one run of the command: its options, the server, the OpenAPI document, the client."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from .._internal.user_folders import data_folder
from ..exceptions import SpecError
from ..profiles import Connection
from ..spec.catalog import load_release, releases
from ..spec.model import Spec
from . import memory, profiles
from .connection import client_settings

if TYPE_CHECKING:
    from ..blocking_client import Client

_NO_SERVER = (
    "no server is known: make a profile with `immichpy-dynamic login`, "
    "or set IMMICH_BASE_URL and IMMICH_API_KEY, or pass --base-url"
)


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The options that are accepted both before the tag and after the operation."""

    output: str | None = None
    query: str | None = None
    columns: str | None = None
    all: bool | None = None
    to: str | None = None
    curl: bool | None = None
    dry_run: bool | None = None

    @property
    def want_data(self) -> bool:
        """Whether the result of a high-level command is requested as data instead of a summary."""
        return self.output is not None or self.query is not None

    def over(self, other: Settings) -> Settings:
        """Return these settings, completed by those of ``other``."""
        given = {name: value for name in self.__struct_fields__ if (value := getattr(self, name)) is not None}
        return msgspec.structs.replace(other, **given)


class CliSession:
    """One run of the command.

    Args:
        profile: name of the profile to use.
        base_url: address of the server.
        release: the release of the server, or the path of an OpenAPI document.
        timeout: seconds for a whole call.
        connection: the connection settings of the options.
        settings: the format of the output.
    """

    def __init__(
        self,
        *,
        profile: str | None = None,
        base_url: str | None = None,
        release: str | None = None,
        timeout: float | None = None,
        connection: Connection | None = None,
        settings: Settings | None = None,
    ) -> None:
        self._profile = profile
        self._base_url = base_url
        self._release = release
        self._timeout = timeout
        self.given_connection: Connection = connection or Connection()
        self.settings: Settings = settings or Settings()
        self._client: Client | None = None
        self._recalled = False

    @cached_property
    def target(self) -> profiles.Target | None:
        """The server that is meant, or ``None`` when nothing says which."""
        return profiles.find_target(self._profile, self._base_url)

    @property
    def server(self) -> profiles.Target:
        """The server that is meant.

        Raises:
            click.UsageError: nothing says which.
        """
        if self.target is None:
            raise click.UsageError(_NO_SERVER)
        return self.target

    @property
    def connection(self) -> Connection:
        """The connection settings: those of the options, otherwise those of the profile."""
        profile = self.target.profile if self.target is not None else None
        return self.given_connection.over(profile.connection) if profile is not None else self.given_connection

    @cached_property
    def offline_spec(self) -> Spec:
        """The document that most probably fits, without asking the server: for help and completion."""
        found = self._wanted_spec() or self._recalled_spec()
        if found is not None:
            return found
        # Nothing is known of the server yet; the newest release is the best guess.
        return load_release()

    @cached_property
    def spec(self) -> Spec:
        """The document that fits the server; the server is asked once a day.

        Raises:
            ImmichError: no Immich server answers.
        """
        return self._wanted_spec() or self._recalled_spec() or self._negotiated_spec()

    def _wanted_spec(self) -> Spec | None:
        if self._release is not None:
            return release_spec(self._release)
        return load_release() if self.target is None else None

    def _recalled_spec(self) -> Spec | None:
        version = memory.recall(self.target.base_url) if self.target is not None else None
        if version is None:
            return None
        spec = _exactly_bundled(version)
        if spec is None:
            from ..negotiation import known_spec

            spec = known_spec(version, self.server.base_url)
        self._recalled = spec is not None
        return spec

    def _negotiated_spec(self) -> Spec:
        client = self._made_client("auto")
        try:
            spec = client.spec
        except BaseException:
            client.close()
            raise
        self._recalled = False
        if client.server_version is not None:
            memory.remember(self.server.base_url, client.server_version)
        self._client = client
        return spec

    def ask_again(self) -> bool:
        """Ask the server for its release when it was only remembered; return whether that was so."""
        if not self._recalled:
            return False
        self.close()
        self.spec = self.offline_spec = self._negotiated_spec()
        return True

    def doubt(self) -> None:
        """Note that the server does not behave as the remembered release: the next command asks it again."""
        if self._recalled:
            memory.forget(self.server.base_url)

    @property
    def client(self) -> Client:
        """The blocking client of the server, which speaks the document that fits."""
        spec = self.spec
        if self._client is None:
            self._client = self._made_client(spec)
        return self._client

    @property
    def fresh_client(self) -> Client:
        """The client, after asking the server for its release: a long job must not rely on a remembered one."""
        _ = self.spec
        self.ask_again()
        return self.client

    def _made_client(self, spec: Any) -> Client:
        from ..blocking_client import Client

        target = self.server
        settings = client_settings(self.connection)
        return Client(target.base_url, spec=spec, timeout=self._timeout, **target.credentials, **settings)

    def close(self) -> None:
        """Close what is open."""
        client, self._client = self._client, None
        if client is not None:
            client.close()


def _exactly_bundled(version: str) -> Spec | None:
    """The common case, without importing what speaks HTTP."""
    exact = (release for release in releases() if release.release == version and release.source == "released")
    return next((load_release(release.release) for release in exact), None)


def release_spec(release: str) -> Spec:
    """Return the document that ``--release`` names: one that was added, a bundled release, or a path.

    Raises:
        click.UsageError: there is none.
        SpecError: it cannot be used.
    """
    added = added_document(release)
    if added is not None or release.endswith((".json", ".yaml", ".yml")):
        from ..spec.loading import load_spec

        return load_spec(str(added or release))
    try:
        return load_release(release)
    except SpecError as error:
        raise click.UsageError(str(error)) from None


def added_document(release: str) -> Path | None:
    """Return the document of a release that ``spec add`` has kept, or ``None`` when there is none."""
    folder = added_documents()
    file = None if folder is None else folder / file_name_of(release)
    return file if file is not None and file.is_file() else None


def added_documents() -> Path | None:
    """Return the folder in which ``spec add`` keeps documents, or ``None`` when the user has no home folder."""
    folder = data_folder()
    return None if folder is None else folder / "specs"


def file_name_of(release: str) -> str:
    """Return the name of the file in which ``spec add`` keeps the document of a release."""
    return f"{re.sub(r'[^0-9A-Za-z.+-]', '_', release.removeprefix('v'))}.json"


def session_of(ctx: click.Context) -> CliSession:
    """Return the session of this run; the first to ask makes it from the options before the tag."""
    root = ctx.find_root()
    if root.obj is None:
        given = root.params
        settings = Settings(**{name: given.get(name) for name in Settings.__struct_fields__})
        own = {name: given.get(name) for name in ("profile", "base_url", "release", "timeout")}
        connection = Connection(given.get("ca_file"), bool(given.get("insecure")), given.get("headers") or {})
        root.obj = CliSession(**own, settings=settings, connection=connection)
        root.call_on_close(root.obj.close)
    session: CliSession = root.obj
    return session
