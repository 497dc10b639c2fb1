"""How a server is reached: its certificate authority, and headers that a proxy before it asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypedDict

import click
import msgspec

if TYPE_CHECKING:
    from ssl import SSLContext

_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([ -~]*[!-~])")
"""``Name: value`` (RFC 9110 §5), in ASCII."""


class ClientSettings(TypedDict, total=False):
    """What a client is made with."""

    ssl: SSLContext | bool
    headers: dict[str, str]


class Connection(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the options before the command, or a profile, say of the way to a server."""

    ca_file: str | None = None
    """A file in PEM form with the certificates of authorities to trust beside the system's."""
    insecure: bool = False
    """Whether any certificate is accepted: whoever can intercept the connection can read the key."""
    headers: dict[str, str] = {}
    """Headers to send with each request; they may hold secrets."""

    def __repr__(self) -> str:
        return f"<Connection ca_file={self.ca_file!r} insecure={self.insecure} headers={list(self.headers)}>"

    def over(self, other: Connection) -> Connection:
        """Return this, and where it says nothing, what ``other`` says."""
        trusts = self if self.ca_file or self.insecure else other
        return Connection(trusts.ca_file, trusts.insecure, {**other.headers, **self.headers})

    def client_settings(self) -> ClientSettings:
        """Return the arguments of the client.

        Raises:
            click.UsageError: the file of certificates cannot be used.
        """
        settings = ClientSettings()
        if self.headers:
            settings["headers"] = self.headers
        if self.insecure:
            settings["ssl"] = False
        elif self.ca_file is not None:
            settings["ssl"] = _trusting(self.ca_file)
        return settings


def connection_options() -> list[click.Option]:
    """Return the options that say how to reach a server; each may come from the environment."""
    return [
        click.Option(
            ["--ca-file"],
            metavar="FILE",
            envvar="IMMICH_CA_FILE",
            help="Trust the certificate authorities in this file (PEM) as well, such as your own.",
        ),
        click.Option(
            ["--insecure"],
            is_flag=True,
            default=None,
            envvar="IMMICH_INSECURE",
            help="Accept any certificate. Whoever can intercept the connection can then read the key.",
        ),
        click.Option(
            ["--header", "headers"],
            multiple=True,
            metavar="'NAME: VALUE'",
            callback=lambda _ctx, _param, values: _read_headers(values),
            help="Send this header with each request, for a proxy before the server; repeat it for several.",
        ),
    ]


def _read_headers(values: tuple[str, ...]) -> dict[str, str]:
    headers = {}
    for value in values:
        match = _HEADER.fullmatch(value.strip())
        if match is None:  # the message does not show the value, which may be a secret
            raise click.UsageError("--header: write it like 'Name: value', in ASCII")
        headers[match[1]] = match[2]
    return headers


def _trusting(ca_file: str) -> Any:
    # Imported here because it takes 5 ms, and hardly any command needs it.
    import ssl

    context = ssl.create_default_context()
    try:
        context.load_verify_locations(ca_file)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it holds no certificate in PEM form"
        raise click.UsageError(f"--ca-file {ca_file!r} cannot be used: {why}") from None
    return context
