"""Connection options: the certificate authority of the server, and headers that its reverse proxy requires."""

from __future__ import annotations

import re

import click

from ..exceptions import ConfigurationError
from ..profiles import ClientSettings, Connection

_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([ -~]*[!-~])")
"""``Name: value`` (RFC 9110 §5), in ASCII."""


def client_settings(connection: Connection) -> ClientSettings:
    """Return the arguments of the client that a connection asks for.

    Raises:
        click.UsageError: the file of certificates cannot be used.
    """
    try:
        return connection.client_settings()
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None


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
