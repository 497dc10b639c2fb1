"""``login`` and ``profile``: servers and keys by name."""

from __future__ import annotations

import getpass
import sys
from typing import Any
from urllib.parse import urlsplit

import click
import msgspec

from ..exceptions import ForbiddenException
from . import memory, profiles
from .connection import client_settings
from .messages import note
from .options import FORMATS
from .output import write_data
from .session import Settings, session_of


def _login(base_url: str | None, name: str | None, store: str, email: str | None) -> None:
    """Check an API key at its server, or log in with e-mail and password; then store the key or the token."""
    from ..blocking_client import Client

    address = base_url or click.prompt("Address of the server", default="http://localhost:2283", err=True)
    address = profiles.checked(address)
    if not email and sys.stdin.isatty():
        note("Keys are made in Immich under Account Settings > API Keys.")
    secret = ask_secret("Password" if email else "API key")
    # The profile keeps how its server is reached, so that later commands need not say it again.
    connection = session_of(click.get_current_context()).given_connection
    try:
        client = Client(address, api_key=None if email else secret, spec="auto", **client_settings(connection))
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    anyone: Any = client
    with client:
        key = anyone.authentication.login(email=email, password=secret).access_token if email else secret
        who = email or _who(anyone)
        version = client.server_version
    name = name or urlsplit(client.base_url).hostname or "default"
    kind: profiles.Kind = "access_token" if email else "api_key"
    profile = profiles.Profile(client.base_url, kind=kind, connection=connection)
    profiles.store_key(name, profile, key, store)
    stored = profiles.load()
    stored.profiles[name] = profile
    stored.active = name
    profiles.save(stored)
    if version:
        memory.remember(client.base_url, version)
    place = "the system keyring" if profile.store == "keyring" else str(profiles.path())
    note(f"{client.base_url} is Immich {version}; the key belongs to {who}.")
    note(f"Profile {name!r} is stored and used from now on; its key is in {place}.")


def ask_secret(what: str) -> str:
    """Ask for a secret without showing it, or read it from standard input when that is no terminal.

    Args:
        what: what the prompt calls it.

    Raises:
        click.UsageError: nothing is given: a link, say, is not to be made without the password that was meant.
        click.Abort: the input ends.
    """
    if sys.stdin.isatty():
        try:
            # click shows its prompt before it turns the echo off: what is pasted at once would be seen, and lost.
            secret = getpass.getpass(f"{what} (is not shown): ").strip()
        except EOFError:
            raise click.Abort from None
    else:
        secret = sys.stdin.readline().strip()
    if not secret:
        raise click.UsageError(f"{what}: nothing was given")
    return secret


def _who(client: Any) -> str:
    """Say whose key it is.

    Raises:
        UnauthorizedException: the server does not know it.
    """
    try:
        user = client.users.get_my_user()
    except ForbiddenException:
        return "somebody there (it may not read whom)"
    return str(user.email)


def _list(output: str | None) -> None:
    stored = profiles.load()
    rows = [
        {"name": name, "baseUrl": profile.base_url, "key": profile.store, "active": name == stored.active}
        for name, profile in stored.profiles.items()
    ]
    settings = Settings(output=output).over(session_of(click.get_current_context()).settings)
    default = Settings(output="table" if sys.stdout.isatty() else "json")
    write_data(msgspec.json.encode(rows), settings.over(default))


def _use(name: str) -> None:
    stored = _with(name)
    stored.active = name
    profiles.save(stored)


def _remove(name: str) -> None:
    stored = _with(name)
    profile = stored.profiles.pop(name)
    profiles.forget_key(name, profile)
    if stored.active == name:
        stored.active = next(iter(stored.profiles), None)
    profiles.save(stored)
    now = f"; {stored.active!r} is used from now on" if stored.active else ""
    note(f"Profile {name!r} is removed{now}.")


def _with(name: str) -> profiles.Profiles:
    stored = profiles.load()
    if name not in stored.profiles:
        raise click.UsageError(f"there is no profile {name!r} (there are: {', '.join(stored.profiles) or 'none'})")
    return stored


def _name_argument() -> click.Argument:
    return click.Argument(["name"], shell_complete=profiles.complete)


login: click.Command = click.Command(
    "login",
    params=[
        click.Argument(["base_url"], required=False, metavar="URL"),
        click.Option(["--name"], help="Name of the profile (default: the server's host name)."),
        click.Option(
            ["--store"],
            type=click.Choice(["auto", "keyring", "file"]),
            default="auto",
            show_default=True,
            help="Where the key is kept: the system keyring when there is one, else a file that only you can read.",
        ),
        click.Option(["--email"], help="Log in with a password and keep the session's token in place of a key."),
    ],
    callback=_login,
    help="Store a server and a key as a profile, after asking the server whether it knows the key.\n\n"
    "The key is asked for, or read from standard input; it is never an argument, which other users could see.",
)

profile: click.Group = click.Group(
    "profile",
    help="List, choose and remove profiles.",
    commands=[
        click.Command(
            "list",
            params=[click.Option(["-o", "--output"], type=click.Choice(FORMATS))],
            callback=_list,
            help="List the stored profiles.",
        ),
        click.Command("use", params=[_name_argument()], callback=_use, help="Use a profile from now on."),
        click.Command("remove", params=[_name_argument()], callback=_remove, help="Remove a profile and its key."),
    ],
)

COMMANDS: dict[str, click.Command] = {"login": login, "profile": profile}
